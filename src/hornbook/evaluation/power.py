"""How many seeds does a difference need? The power of the t-test over pairs of runs with the same seed.

It rests on the measured spread between seeds, which a few seeds tell only roughly: with three, the true spread may be
half or six times the measured one (95 % interval by chi-square). It is a guide to the next experiment, not a statement
about this one.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from hornbook.evaluation.statistics import CONFIDENCE, quantile
from hornbook.foundation.hardware import require

POWER = 0.8
MOST_SEEDS = 10_000
SPREADS = 4000
"""Measured spreads over which the power is averaged: two digits more than a planned number of seeds needs."""
PRECISION = 1e-6
"""Relative precision of the smallest difference that can be shown."""


def power(effect: float, spread: float, seeds: int, *, item_error: float = 0.0) -> float:
    """Chance that a two-sided test at 5 % shows a true difference ``effect``; 0 for fewer than two seeds.

    ``spread`` is the standard deviation between seeds of the difference of paired runs; ``item_error`` is what the
    choice of items adds to the standard error, which more seeds don't lessen (many items are assumed). The chance given
    the spread that will be measured is averaged over equally likely such spreads, by the chi-square distribution;
    without ``item_error`` that is what the noncentral t distribution gives.
    """
    if seeds < 2:
        return 0.0
    require(["scipy"], "eval")
    from scipy import special

    freedom = seeds - 1
    seed_error = spread / math.sqrt(seeds)
    error = math.hypot(seed_error, item_error)
    if error == 0:
        return 1.0 if effect else 0.0
    measured = quantile(freedom, 1 - CONFIDENCE) * seed_error * _spreads(freedom)
    limits = np.hypot(measured, quantile(None, 1 - CONFIDENCE) * item_error) / error
    shift = abs(effect) / error
    return float((special.ndtr(shift - limits) + special.ndtr(-shift - limits)).mean())


@cache
def _spreads(freedom: int) -> NDArray[np.float64]:
    """Equally likely measured standard deviations, as shares of the true one."""
    from scipy import special

    shares = (np.arange(SPREADS) + 0.5) / SPREADS
    return np.sqrt(special.chdtri(freedom, shares) / freedom)


def seeds_needed(effect: float, spread: float, *, item_error: float = 0.0) -> int | None:
    """The fewest seeds that show ``effect`` with 80 % power; None if 10,000 would not do."""
    if power(effect, spread, MOST_SEEDS, item_error=item_error) < POWER:
        return None
    too_few, enough = 1, 2
    while power(effect, spread, enough, item_error=item_error) < POWER:
        too_few, enough = enough, 2 * enough
    while enough - too_few > 1:
        middle = (too_few + enough) // 2
        if power(effect, spread, middle, item_error=item_error) < POWER:
            too_few = middle
        else:
            enough = middle
    return enough


def detectable(spread: float, seeds: int, *, item_error: float = 0.0) -> float | None:
    """The smallest true difference that ``seeds`` seeds show with 80 % power; None for fewer than two seeds."""
    if seeds < 2:
        return None
    low, high = 0.0, math.hypot(spread / math.sqrt(seeds), item_error)
    if high == 0:
        return 0.0
    while power(high, spread, seeds, item_error=item_error) < POWER:
        low, high = high, 2 * high
    while high - low > PRECISION * high:
        middle = (low + high) / 2
        if power(middle, spread, seeds, item_error=item_error) < POWER:
            low = middle
        else:
            high = middle
    return high
