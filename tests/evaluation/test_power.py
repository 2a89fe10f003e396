from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from hornbook.evaluation.power import detectable, power, seeds_needed
from hornbook.evaluation.statistics import crossed_estimate, mean_estimate


@pytest.mark.parametrize("effect", [0.1, 0.5, 1.0, 2.0])
@pytest.mark.parametrize("seeds", [2, 3, 5, 12, 100])
def test_power_is_that_of_the_noncentral_t(effect: float, seeds: int) -> None:
    limit, shift = stats.t.ppf(0.975, seeds - 1), effect * seeds**0.5
    other_side = stats.nct.cdf(-limit, seeds - 1, shift) if shift < 7 else 0.0
    assert power(effect, 1.0, seeds) == pytest.approx(stats.nct.sf(limit, seeds - 1, shift) + other_side, abs=2e-5)


@pytest.mark.parametrize(("effect", "pairs"), [(0.2, 199), (0.5, 34), (0.8, 15)])
def test_seeds_needed_are_the_published_numbers_of_pairs(effect: float, pairs: int) -> None:
    """Pairs for Cohen's small, medium and large effects at 80 % power and 5 % two-sided, as G*Power 3.1 gives them."""
    assert seeds_needed(effect, 1.0) == pairs


@pytest.mark.parametrize(("effect", "seeds"), [(3.0, 3), (1.5, 5), (1.0, 8)])
def test_power_is_the_share_of_simulated_ablations_that_show_the_effect(effect: float, seeds: int) -> None:
    random = np.random.default_rng(4)
    shown = [mean_estimate((effect + random.normal(size=seeds)).tolist()).p_value < 0.05 for _ in range(800)]
    assert np.mean(shown) == pytest.approx(power(effect, 1.0, seeds), abs=0.04)


def test_power_with_items_is_the_share_of_simulated_ablations_that_show_the_effect() -> None:
    random = np.random.default_rng(6)
    seeds, items, of_seeds, of_items = 3, 150, 0.03, 0.4
    for effect in (0.08, 0.14):
        shown = [
            crossed_estimate(
                effect + of_seeds * random.normal(size=(seeds, 1)) + of_items * random.normal(size=(1, items))
            ).estimate.p_value
            < 0.05
            for _ in range(400)
        ]
        expected = power(effect, of_seeds, seeds, item_error=of_items / items**0.5)
        assert np.mean(shown) == pytest.approx(expected, abs=0.06)


@settings(max_examples=25, deadline=None)
@given(st.floats(0.05, 5.0), st.floats(0.01, 2.0))
def test_the_seeds_needed_are_enough_and_one_less_is_not(effect: float, spread: float) -> None:
    seeds = seeds_needed(effect, spread)
    assert seeds is not None
    assert power(effect, spread, seeds) >= 0.8
    assert power(effect, spread, seeds - 1) < 0.8


@settings(max_examples=15, deadline=None)
@given(st.integers(2, 30), st.floats(0.01, 2.0), st.floats(0.0, 0.5))
def test_what_can_be_detected_is_detected_with_80_percent_power(seeds: int, spread: float, item_error: float) -> None:
    found = detectable(spread, seeds, item_error=item_error)
    assert found is not None
    assert power(found, spread, seeds, item_error=item_error) == pytest.approx(0.8, abs=1e-3)


def test_no_number_of_seeds_makes_up_for_few_items() -> None:
    assert seeds_needed(0.02, 0.01, item_error=0.02) is None
    assert seeds_needed(0.1, 0.01, item_error=0.02) == 3
    assert seeds_needed(0.0, 1.0) is None


def test_edges() -> None:
    assert power(1.0, 1.0, 1) == 0.0
    assert detectable(1.0, 1) is None
    assert power(1.0, 0.0, 2) == 1.0
    assert power(0.0, 0.0, 2) == 0.0
    assert detectable(0.0, 3) == 0.0
    assert power(0.0, 1.0, 5) == pytest.approx(0.05, abs=1e-4)
