from __future__ import annotations

import math
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.evaluation.comparison.outcomes import paired, unpaired
from hornbook.foundation.errors import DataError

BITS = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=2, max_size=40)


def mcnemar_by_counting(first: list[int], second: list[int]) -> float:
    """Chance, if either model were as likely to be the one that is right, of a split at least as uneven."""
    apart = [a for a, b in zip(first, second, strict=True) if a != b]
    here = abs(2 * sum(apart) - len(apart))
    return sum(abs(2 * sum(split) - len(apart)) >= here for split in product((0, 1), repeat=len(apart))) / 2 ** len(
        apart
    )


def test_mcnemar_equals_counting_all_splits() -> None:
    first = [1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0]
    second = [0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0]
    found = paired(first, second)
    assert found.method == "mcnemar"
    assert (found.first_only, found.second_only, found.items) == (6, 2, 12)
    assert found.p_value == pytest.approx(mcnemar_by_counting(first, second))
    assert found.p_value == pytest.approx(2 * (1 + 8 + 28) / 2**8)


def test_the_interval_is_students_over_the_differences() -> None:
    scipy_stats = pytest.importorskip("scipy.stats")
    first, second = [0.9, 0.4, 0.7, 0.1, 0.8], [0.5, 0.3, 0.8, 0.0, 0.2]
    found = paired(first, second)
    reference = scipy_stats.ttest_rel(first, second)
    assert found.method == "t"
    assert found.p_value == pytest.approx(reference.pvalue)
    interval = reference.confidence_interval()
    assert (found.low, found.high) == pytest.approx((100 * interval.low, 100 * interval.high))
    assert found.difference == pytest.approx(22.0)


@settings(deadline=None)  # the first call imports SciPy
@given(BITS)
def test_swapping_the_models_turns_the_sign_and_nothing_else(pairs: list[tuple[bool, bool]]) -> None:
    first, second = [float(a) for a, _ in pairs], [float(b) for _, b in pairs]
    one, other = paired(first, second), paired(second, first)
    assert one.difference == pytest.approx(-other.difference)
    assert one.p_value == pytest.approx(other.p_value)
    assert (one.first_only, one.second_only) == (other.second_only, other.first_only)
    assert one.difference == pytest.approx(100 * (math.fsum(first) - math.fsum(second)) / len(pairs))
    if one.low is not None and one.high is not None:
        assert one.low <= one.difference <= one.high


@pytest.mark.parametrize(("first", "second", "p"), [([1, 0, 1], [1, 0, 1], 1.0), ([1] * 6, [0] * 6, 2 / 64)])
def test_items_that_all_differ_alike_tell_no_error(first: list[float], second: list[float], p: float) -> None:
    found = paired(first, second)
    assert (found.standard_error, found.low, found.high) == (None, None, None)
    assert found.p_value == pytest.approx(p)
    graded = paired([one / 2 + 0.1 for one in first], [one / 2 + 0.1 for one in second])
    assert (graded.method, graded.p_value, graded.low) == ("t", 1.0, None)


def test_one_item_is_too_few() -> None:
    with pytest.raises(DataError):
        paired([1.0], [0.0])


def test_unpaired_errors_add_in_squares() -> None:
    found = unpaired((50.0, 3.0), (40.0, 4.0))
    assert found is not None
    assert (found.difference, found.standard_error) == (10.0, 5.0)
    assert found.low == pytest.approx(10 - 1.959964 * 5, abs=1e-5)
    assert found.p_value == pytest.approx(math.erfc(2 / math.sqrt(2)))
    assert unpaired((50.0, 0.0), (40.0, 0.0)) is None
