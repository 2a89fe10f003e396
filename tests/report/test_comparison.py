from __future__ import annotations

import math
from pathlib import Path

import pytest
from tests.report.fake_run import NEW, TAUGHT

from hornbook.report.comparison import Difference, clustered_error, differences, t_quantile
from hornbook.report.run import open_run


def test_the_error_of_independent_values_is_the_usual_one() -> None:
    values = {"HumanEval/0": 1.0, "HumanEval/1": 0.0, "HumanEval/2": 0.0, "HumanEval/3": 1.0}
    error, clusters = clustered_error(values)
    assert clusters == 4
    assert error == pytest.approx(math.sqrt((4 * 0.25) / 3 / 4))


def test_problems_of_a_family_that_move_together_count_once() -> None:
    values = {f"a.f{family}/{n}": float(family % 2) for family in range(6) for n in range(10)}
    error, clusters = clustered_error(values)
    assert clusters == 6
    # As if there were six observations: the standard deviation of 0, 1, 0, 1, 0, 1 over the root of 6.
    assert error == pytest.approx(math.sqrt(6 * 0.25 / 5 / 6))


@pytest.mark.parametrize(("freedom", "value"), [(5, 2.5706), (7, 2.3646), (20, 2.0860), (1000, 1.9623)])
def test_t_quantile_agrees_with_tables(freedom: int, value: float) -> None:
    assert t_quantile(0.975, freedom) == pytest.approx(value, rel=0.01)


def test_a_difference_is_only_claimed_when_its_interval_leaves_out_zero() -> None:
    def verdict(low: float, high: float) -> str:
        return Difference("s", "other", (low + high) / 2, 0.1, low, high, 10, 10).verdict

    assert [verdict(0.1, 0.3), verdict(-0.3, -0.1), verdict(-0.1, 0.3), verdict(0.0, 0.0)] == [
        "better", "worse", "unclear", "unclear",
    ]  # fmt: skip


def test_models_are_compared_on_every_greedy_suite(run_folder: Path) -> None:
    found = differences(open_run(run_folder).models)
    assert [difference.suite for difference in found] == [TAUGHT, NEW, "humaneval"]
    assert [difference.verdict for difference in found] == ["better", "better", "unclear"]
    assert [difference.clusters for difference in found] == [9, 9, 80]
    assert found[0].low < found[0].difference < found[0].high
