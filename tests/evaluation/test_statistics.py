from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from hornbook.evaluation.statistics import Part, crossed_estimate, estimate, holm, mean_estimate
from hornbook.foundation.errors import DataError

REGIMES = [
    # seeds, items, spread of seeds, of items, of single answers
    (3, 200, 0.03, 0.0, 0.5),
    (3, 200, 0.03, 0.3, 0.4),
    (3, 200, 0.01, 0.5, 0.1),
    (3, 100, 0.1, 0.1, 0.1),
    (5, 100, 0.05, 0.3, 0.3),
]
ABLATIONS = 400
differences_of_runs = st.lists(st.floats(-5, 5), min_size=2, max_size=8)


def ablations(seeds: int, items: int, of_seeds: float, of_items: float, of_answers: float, effect: float):
    random = np.random.default_rng(11)
    for _ in range(ABLATIONS):
        by_seed, by_item = random.normal(size=(seeds, 1)), random.normal(size=(1, items))
        yield effect + of_seeds * by_seed + of_items * by_item + of_answers * random.normal(size=(seeds, items))


def test_the_mean_over_seeds_is_the_paired_t_test() -> None:
    ours, theirs = [1.02, 0.99, 1.05, 0.97], [1.10, 1.04, 1.09, 1.08]
    found = mean_estimate([a - b for a, b in zip(ours, theirs, strict=True)])
    expected = stats.ttest_rel(ours, theirs)
    assert found.p_value == pytest.approx(expected.pvalue, rel=1e-9)
    assert (found.low, found.high) == pytest.approx(tuple(expected.confidence_interval(0.95)))
    assert found.value / found.standard_error == pytest.approx(expected.statistic)


@given(differences_of_runs)
def test_an_interval_leaves_out_zero_where_p_is_under_five_percent(differences: list[float]) -> None:
    found = mean_estimate(differences)
    assert 0 <= found.p_value <= 1
    assert found.low <= found.value <= found.high
    if abs(found.p_value - 0.05) > 1e-6 and found.standard_error > 0:
        assert (found.p_value < 0.05) == (found.low > 0 or found.high < 0)


@given(differences_of_runs)
def test_comparing_the_other_way_round_turns_only_the_sign(differences: list[float]) -> None:
    one, other = mean_estimate(differences), mean_estimate([-d for d in differences])
    assert (one.value, one.low, one.p_value) == pytest.approx((-other.value, -other.high, other.p_value), abs=1e-12)


def test_far_from_zero_the_p_value_is_tiny() -> None:
    assert 0 < estimate(30.0, Part(1.0)).p_value < 1e-190


@pytest.mark.parametrize("value", [0.0, 0.5])
def test_where_nothing_varies_nothing_is_claimed(value: float) -> None:
    found = mean_estimate([value, value])
    assert (found.low, found.high, found.p_value) == (value, value, 1.0)


def test_seeds_that_score_alike_by_chance_are_not_taken_for_certain() -> None:
    table = np.zeros((2, 20))
    table[0, 3] = table[1, 7] = 1.0
    found = crossed_estimate(table)
    assert found.estimate.low < 0 < found.estimate.high


def test_few_right_or_wrong_items_raise_no_more_false_alarms() -> None:
    random = np.random.default_rng(9)
    alarms = [
        crossed_estimate(random.integers(-1, 2, size=(2, 12)) * (random.random((2, 12)) < 0.2)).estimate.p_value < 0.05
        for _ in range(1000)
    ]
    assert np.mean(alarms) <= 0.05


@pytest.mark.parametrize("differences", [[], [0.1]])
def test_one_difference_has_no_spread(differences: list[float]) -> None:
    with pytest.raises(DataError, match="at least two"):
        mean_estimate(differences)


@pytest.mark.parametrize("table", [[[0.1, 0.2]], [[0.1], [0.2]], [0.1, 0.2]])
def test_one_seed_or_one_item_can_not_be_crossed(table: list[object]) -> None:
    with pytest.raises(DataError, match="two seeds on two items"):
        crossed_estimate(table)


@pytest.mark.parametrize("regime", REGIMES)
def test_95_percent_intervals_cover_the_truth_in_95_percent_of_simulated_ablations(
    regime: tuple[int, int, float, float, float],
) -> None:
    found = [crossed_estimate(table).estimate for table in ablations(*regime, effect=0.02)]
    covered = sum(one.low <= 0.02 <= one.high for one in found) / ABLATIONS
    assert 0.92 <= covered <= 0.985


@pytest.mark.parametrize("regime", REGIMES)
def test_without_an_effect_one_test_in_twenty_at_most_finds_one(regime: tuple[int, int, float, float, float]) -> None:
    alarms = sum(crossed_estimate(table).estimate.p_value < 0.05 for table in ablations(*regime, effect=0.0))
    assert alarms / ABLATIONS <= 0.08  # three binomial standard errors


@pytest.mark.parametrize("seeds", [2, 3, 5])
def test_intervals_over_seeds_alone_cover_the_truth(seeds: int) -> None:
    random = np.random.default_rng(5)
    found = [mean_estimate((0.3 + random.normal(size=seeds)).tolist()) for _ in range(ABLATIONS)]
    assert 0.92 <= sum(one.low <= 0.3 <= one.high for one in found) / ABLATIONS <= 0.98


def test_two_seeds_and_items_err_on_the_wide_side() -> None:
    found = [crossed_estimate(table).estimate for table in ablations(2, 200, 0.02, 0.3, 0.4, effect=0.02)]
    assert sum(one.low <= 0.02 <= one.high for one in found) / ABLATIONS >= 0.92


def test_where_items_do_not_matter_it_is_the_t_test_over_seeds() -> None:
    table = np.array([[0.1], [0.3], [0.2]]) + np.array([[0.1, -0.1, 0.1, -0.1], [-0.1, 0.1, -0.1, 0.1], [0, 0, 0, 0]])
    found, plain = crossed_estimate(table), mean_estimate(table.mean(axis=1).tolist())
    assert found.item_error == 0
    assert vars(found.estimate) == pytest.approx(vars(plain))


def test_where_seeds_agree_it_is_the_t_test_over_items() -> None:
    items = np.array([0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0])
    found = crossed_estimate(np.stack([items, items, items]))
    assert found.seed_spread == 0
    assert found.estimate.p_value == pytest.approx(mean_estimate(items.tolist()).p_value)


def test_the_standard_error_is_that_of_every_possible_resample() -> None:
    table = np.random.default_rng(3).normal(size=(3, 4)) + np.array([0.0, 3.0, -2.0, 1.0])
    found = crossed_estimate(table)
    mean, seeds, items = table.mean(), *table.shape
    by_seed = (table.mean(axis=1) - mean) * math.sqrt(seeds / (seeds - 1))
    by_item = table.mean(axis=0) - mean
    by_item *= found.item_error * math.sqrt(items) / by_item.std()
    drawn = [
        np.mean([by_seed[s] for s in chosen_seeds]) + np.mean([by_item[i] for i in chosen_items])
        for chosen_seeds in itertools.product(range(seeds), repeat=seeds)
        for chosen_items in itertools.product(range(items), repeat=items)
    ]
    assert np.std(drawn) == pytest.approx(found.estimate.standard_error)


def test_the_spreads_of_seeds_and_items_are_found_again() -> None:
    found = [crossed_estimate(table) for table in ablations(4, 80, 0.05, 0.4, 0.2, effect=0.0)]
    mean_square = np.mean([one.item_error**2 for one in found])
    assert mean_square == pytest.approx(0.4**2 / 80, rel=0.05)
    assert np.mean([one.seed_spread**2 for one in found]) == pytest.approx(0.05**2 + 0.2**2 / 80, rel=0.1)
    truth = 0.05**2 / 4 + 0.4**2 / 80 + 0.2**2 / 320
    assert np.mean([one.estimate.standard_error**2 for one in found]) == pytest.approx(truth, rel=0.06)


def test_a_plain_bootstrap_over_both_would_be_off() -> None:
    """Why the effects are scaled: unscaled, few seeds look too alike, and single answers count three times."""
    random = np.random.default_rng(2)
    plain: list[float] = []
    for table in itertools.islice(ablations(3, 60, 0.0, 0.0, 0.5, effect=0.0), 60):
        drawn = [table[random.integers(3, size=3)][:, random.integers(60, size=60)].mean() for _ in range(200)]
        plain.append(float(np.var(drawn)))
    assert np.mean(plain) > 1.8 * 0.5**2 / 180


@given(st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_holm_keeps_the_order_and_lies_between_no_correction_and_bonferroni(p_values: list[float]) -> None:
    adjusted = holm(p_values)
    for p, a in zip(p_values, adjusted, strict=True):
        assert p <= a <= min(1.0, len(p_values) * p) + 1e-12
    ranked = sorted(zip(p_values, adjusted, strict=True))
    assert [a for _, a in ranked] == sorted(adjusted)


def test_holm_of_a_worked_example() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])


def test_holm_keeps_false_alarms_in_any_of_many_comparisons_under_five_percent() -> None:
    p_values = np.random.default_rng(8).random((2000, 10))
    assert np.mean([min(holm(row.tolist())) < 0.05 for row in p_values]) == pytest.approx(0.05, abs=0.015)
