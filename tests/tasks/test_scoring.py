from __future__ import annotations

import itertools
import math
import statistics
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.tasks.scoring import Score, pass_at_k, score_pass_at_k

COUNTS = st.integers(1, 9).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n), st.integers(1, n)))


@given(COUNTS)
def test_it_is_the_share_of_subsets_with_a_passing_sample(counts: tuple[int, int, int]) -> None:
    n, c, k = counts
    subsets = list(itertools.combinations([True] * c + [False] * (n - c), k))
    assert pass_at_k(n, c, k) == pytest.approx(sum(map(any, subsets)) / len(subsets), abs=1e-12)


@given(st.integers(1, 3000).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n), st.integers(1, n))))
def test_it_is_exact_and_within_bounds_for_many_samples(counts: tuple[int, int, int]) -> None:
    n, c, k = counts
    exact = 1 - Fraction(math.comb(n - c, k), math.comb(n, k))
    value = pass_at_k(n, c, k)
    assert 0.0 <= value <= 1.0
    assert value == pytest.approx(float(exact), abs=1e-10)


def test_ends() -> None:
    assert pass_at_k(10, 0, 10) == 0.0
    assert pass_at_k(10, 10, 1) == 1.0
    assert pass_at_k(10, 1, 10) == 1.0
    assert pass_at_k(200, 50, 1) == pytest.approx(0.25)
    assert 0.0 < pass_at_k(10**6, 1, 1) < 2e-6


@pytest.mark.parametrize(("n", "c", "k"), [(1, 2, 1), (5, -1, 1), (5, 1, 6), (5, 1, 0), (0, 0, 1)])
def test_what_can_not_be_estimated_is_an_error(n: int, c: int, k: int) -> None:
    with pytest.raises(DataError, match="draw at least k samples"):
        pass_at_k(n, c, k)


@given(st.lists(st.booleans(), min_size=2))
def test_one_sample_a_problem_gives_the_error_of_a_share(passed: list[bool]) -> None:
    score = score_pass_at_k([(1, int(one)) for one in passed], 1)
    share = sum(passed) / len(passed)
    assert score.mean == pytest.approx(share)
    assert score.standard_error == pytest.approx(math.sqrt(share * (1 - share) / (len(passed) - 1)), abs=1e-12)


def test_scores_over_problems() -> None:
    score = score_pass_at_k([(2, 1), (4, 4), (10, 0)], 1)
    assert (score.mean, score.problems) == (pytest.approx(0.5), 3)
    assert score.standard_error == pytest.approx(statistics.stdev([0.5, 1.0, 0.0]) / math.sqrt(3))
    assert score_pass_at_k([(2, 1)], 2) == Score(1.0, None, 1)
    with pytest.raises(DataError, match="no problem"):
        score_pass_at_k([], 1)
