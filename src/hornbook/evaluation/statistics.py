"""How sure is a difference? Intervals over seeds and over items, and tests of many differences at once.

A figure of a trained model varies for two reasons: another seed would give another model, and another sample of items
would ask it something else. Where every seed answers the same items, the two are crossed, not nested: an item that is
hard is hard for every seed, so that more seeds do not make up for few items.

Not covered: items that resemble each other (questions on one passage) count as independent ones; means over items so
few or so skewed that they are far from normal.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from hornbook.foundation.errors import DataError
from hornbook.foundation.hardware import require

CONFIDENCE = 0.95
ALIKE = 1e-9
"""Means of seeds that differ by less than this share of a score are equal but for rounding."""
LEAST_LOG10_P = -300.0
"""No p-value is told apart from zero below this power of ten."""


@dataclass(frozen=True)
class Estimate:
    """A mean difference, its standard error, its 95 % interval, and the two-sided p-value of no difference."""

    value: float
    standard_error: float
    low: float
    high: float
    p_value: float


@dataclass(frozen=True)
class Part:
    """One cause of error: its standard error and the degrees of freedom by which that is known, None for very many."""

    standard_error: float
    freedom: float | None = None


@dataclass(frozen=True)
class CrossedEstimate:
    """An estimate over seeds and items, and what its error is made of.

    ``seed_spread`` is the standard deviation between seeds of the mean over these items; ``item_error`` is what the
    choice of items adds to the standard error, however many seeds there are:
    ``standard_error**2 == seed_spread**2 / seeds + item_error**2``.
    """

    estimate: Estimate
    seed_spread: float
    item_error: float


def estimate(value: float, *parts: Part) -> Estimate:
    """The interval and the test of ``value``, whose error has independent ``parts``.

    With one part these are Student's. With several, the squares of their reaches are added (Graybill and Wang 1980 do
    so for sums of variances), which is exact where one part outweighs the others, and a little too wide between: in
    simulation 95 to 99 % are covered with two seeds, 95 to 98 % with three. Where nothing varies, nothing is known of
    the error: the interval is a point and the p-value 1.
    """
    error = math.hypot(*(part.standard_error for part in parts))
    if error == 0:
        return Estimate(value, 0.0, value, value, 1.0)
    reach = _reach(parts, 1 - CONFIDENCE)
    low, high = LEAST_LOG10_P, 0.0
    while high - low > 1e-12:
        middle = (low + high) / 2
        if _reach(parts, 10**middle) > abs(value):
            low = middle
        else:
            high = middle
    return Estimate(value, error, value - reach, value + reach, 10**high)


def _reach(parts: Sequence[Part], significance: float) -> float:
    """Half the width of the interval that leaves out a share of ``significance``."""
    return math.hypot(*(quantile(part.freedom, significance) * part.standard_error for part in parts))


def quantile(freedom: float | None, significance: float) -> float:
    """How many standard errors leave out a share ``significance`` on both sides together: Student's t, or normal.

    Raises MissingExtraError if SciPy is not installed.
    """
    require(["scipy"], "eval")
    from scipy import special

    share = significance / 2
    return -float(special.ndtri(share) if freedom is None else special.stdtrit(freedom, share))


def mean_estimate(differences: Sequence[float]) -> Estimate:
    """The mean of independent differences (one a seed, or one an item), by Student's t. Raises DataError under two."""
    count = len(differences)
    if count < 2:
        raise DataError(f"the spread of {count} differences is not known", mend="measure at least two seeds or items")
    mean = math.fsum(differences) / count
    spread = math.fsum((one - mean) ** 2 for one in differences) / (count - 1)
    return estimate(mean, Part(math.sqrt(spread / count), count - 1))


def crossed_estimate(differences: ArrayLike) -> CrossedEstimate:
    """The mean of ``differences`` (seeds, items) where every seed answered the same items.

    A bootstrap that draws seeds and items independently of each other (the pigeonhole bootstrap of Owen 2007, arXiv
    0710.5023) makes the spread between few seeds too small, and counts the chance of a single answer three times. So
    effects of seeds and items are scaled to the components of variance of a two-way table without replication before
    they are drawn, as Carpenter, Goldstein and Rasbash (2003) do for nested levels. What that bootstrap's standard
    error tends to with more and more resamples has a closed form, which stands here: no resample is drawn.

    The seeds' part has as many degrees of freedom as seeds less one. Of few right-or-wrong items, all seeds may get the
    same number right by chance; their part is then that of single answers. Raises DataError unless there are two seeds
    and two items at least.
    """
    table = np.asarray(differences, dtype=np.float64)
    if table.ndim != 2 or min(table.shape) < 2:
        raise DataError(
            f"the spread of differences of shape {table.shape} is not known",
            mend="measure at least two seeds on two items",
        )
    seeds, items = table.shape
    mean = float(table.mean())
    by_seed, by_item = table.mean(axis=1) - mean, table.mean(axis=0) - mean
    rest = table - mean - by_seed[:, None] - by_item[None, :]
    rest_variance = float((rest * rest).sum()) / ((seeds - 1) * (items - 1))
    seed_variance, freedom = float(by_seed @ by_seed) / (seeds - 1), seeds - 1
    if np.abs(by_seed).max() <= ALIKE * np.abs(table).max():
        seed_variance, freedom = rest_variance / items, (seeds - 1) * (items - 1)
    item_variance = max(0.0, float(by_item @ by_item) / (items - 1) - rest_variance / seeds)
    of_seeds, of_items = math.sqrt(seed_variance / seeds), math.sqrt(item_variance / items)
    found = estimate(mean, Part(of_seeds, freedom), Part(of_items, items - 1))
    return CrossedEstimate(found, math.sqrt(seed_variance), of_items)


def holm(p_values: Sequence[float]) -> list[float]:
    """The p-values adjusted for their number, in the same order (Holm 1979): 5 % is the chance of any false alarm.

    The smallest is multiplied by their number, the next by one less, and so on; none is less than one before it.
    """
    order = sorted(range(len(p_values)), key=lambda at: p_values[at])
    adjusted = [0.0] * len(p_values)
    highest = 0.0
    for rank, at in enumerate(order):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[at]))
        adjusted[at] = highest
    return adjusted
