"""pass@k: the chance that at least one of k samples solves a problem (Chen et al. 2021, arXiv 2107.03374)."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable
from dataclasses import dataclass

from hornbook.foundation.errors import DataError


@dataclass(frozen=True)
class Score:
    """A mean over problems, from 0 to 1."""

    mean: float
    standard_error: float | None
    """Of the mean, over the problems as if drawn at random; None if there is only one problem.

    With few samples a problem it includes the chance of sampling; it does not include that of training.
    """
    problems: int


def pass_at_k(n: int, c: int, k: int) -> float:
    """Unbiased estimate of pass@k from ``n`` samples of one problem, ``c`` of which passed.

    It is the share of the k-subsets of the samples that hold at least one that passed, 1 - C(n-c, k) / C(n, k),
    computed as a product of ratios, so that no binomial overflows. Raises DataError unless 0 <= c <= n and 1 <= k <= n.
    """
    if not (0 <= c <= n and 1 <= k <= n):
        raise DataError(
            f"pass@{k} can't be estimated from {n} samples, {c} of them correct",
            mend="draw at least k samples a problem",
        )
    if n - c < k:  # no k samples fail together; the product below would be 0, by way of factors that can overflow
        return 1.0
    return 1.0 - math.prod(1.0 - k / i for i in range(n - c + 1, n + 1))


def score_pass_at_k(counts: Iterable[tuple[int, int]], k: int) -> Score:
    """Mean pass@k over problems, each given as its number of samples and the number of those that passed.

    Raises DataError if there is no problem, or one has fewer than ``k`` samples.
    """
    values = [pass_at_k(n, c, k) for n, c in counts]
    if not values:
        raise DataError("no problem to score", mend="give at least one")
    error = statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else None
    return Score(statistics.fmean(values), error, len(values))
