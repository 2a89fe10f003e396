"""Is the difference of two scores more than chance? On the items that two models share, and without any.

Items are taken as independent draws from a benchmark. Not covered: what training again with another seed would change,
items that belong together (the questions on one passage are counted as if each had its own), and the choice of prompts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from hornbook.foundation.errors import DataError
from hornbook.foundation.hardware import require

ALPHA = 0.05
"""Adjusted p-values up to this one are called a difference."""


@dataclass(frozen=True)
class Outcome:
    """A difference, first minus second, in the unit of the scores, with what is known of its error.

    ``low`` and ``high`` bound the 95 % interval. They and ``standard_error`` are None where the items' differences do
    not vary, as nothing then tells how large the error is. ``p_value`` is two-sided; ``method`` says of which test:
    ``mcnemar`` (exact), ``t`` (paired) or ``z`` (both errors known). ``first_only`` and ``second_only`` count the items
    that only one of the two got right, where every item is right or wrong.
    """

    difference: float
    standard_error: float | None
    low: float | None
    high: float | None
    p_value: float
    method: Literal["mcnemar", "t", "z"]
    items: int | None = None
    first_only: int | None = None
    second_only: int | None = None


def paired(first: Sequence[float], second: Sequence[float], factor: float = 100.0) -> Outcome:
    """Compare scores of the same items in the same order; ``factor`` turns their mean into the outcome's unit.

    The interval is Student's over the items' differences. The p-value is that of its t test or, where every score is 0
    or 1, McNemar's exact one (McNemar 1947): a binomial test on the items that only one model got right. Raises
    DataError for fewer than two items.
    """
    changes = [a - b for a, b in zip(first, second, strict=True)]
    number = len(changes)
    if number < 2:
        raise DataError(f"{number} shared items tell no error", mend="compare on two items or more")
    mean = math.fsum(changes) / number
    error = math.sqrt(math.fsum((change - mean) ** 2 for change in changes) / (number - 1) / number)
    varies = len(set(changes)) > 1
    reach = float(_stats().t.isf(ALPHA / 2, number - 1)) * error
    known = (factor * error, factor * (mean - reach), factor * (mean + reach)) if varies else (None, None, None)
    if {*first, *second} <= {0, 1}:
        won, lost = changes.count(1), changes.count(-1)
        p = float(_stats().binomtest(won, won + lost).pvalue) if won + lost else 1.0
        return Outcome(factor * mean, *known, p, "mcnemar", number, won, lost)
    p = 2 * float(_stats().t.sf(abs(mean) / error, number - 1)) if varies else 1.0
    return Outcome(factor * mean, *known, p, "t", number)


def unpaired(first: tuple[float, float], second: tuple[float, float]) -> Outcome | None:
    """Compare two scores, each with its standard error, by the normal distribution; None if both errors are 0.

    For scores on the same items this is too careful: what both models find hard does not cancel.
    """
    return by_error(first[0] - second[0], math.hypot(first[1], second[1]))


def by_error(difference: float, error: float) -> Outcome | None:
    """A difference with its standard error, by the normal distribution; None if the error is 0."""
    if error == 0:
        return None
    reach = float(_stats().norm.isf(ALPHA / 2)) * error
    p = 2 * float(_stats().norm.sf(abs(difference) / error))
    return Outcome(difference, error, difference - reach, difference + reach, p, "z")


def _stats() -> Any:
    """``scipy.stats``. Raises MissingExtraError if SciPy is not installed."""
    require(["scipy"], "eval")
    from scipy import stats

    return stats
