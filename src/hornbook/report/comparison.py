"""Is one model better than another? The difference of two scores on the same problems, with its error.

Problems of one family resemble each other, so a model that can do one can probably do the others: counting them as
independent would make the error too small. Where problems come from several families, the error is therefore that of a
mean over clusters, one for each family.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

from hornbook.foundation.files import read_jsonl
from hornbook.report.run import Model, has_file
from hornbook.report.scores import suites_of

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Difference:
    """pass@1 of one model minus that of another on the same suite, as shares in 0..1.

    ``low`` and ``high`` bound the 95 % interval (Student's t over the clusters). ``verdict`` is ``better`` or ``worse``
    where the interval leaves out 0, else ``unclear``.
    """

    suite: str
    other: str
    difference: float
    standard_error: float
    low: float
    high: float
    problems: int
    clusters: int

    @property
    def verdict(self) -> str:
        """Whether the first model is better or worse, or whether that is unclear."""
        if self.low > 0:
            return "better"
        return "worse" if self.high < 0 else "unclear"


def compare(model: Model, other: Model, suite: str) -> Difference | None:
    """The difference on ``suite``; None unless both models answered the same problems, at least two."""
    ours, theirs = passed_shares(model, suite), passed_shares(other, suite)
    if len(ours) < 2 or ours.keys() != theirs.keys():
        return None
    differences = {task: ours[task] - theirs[task] for task in ours}
    mean = math.fsum(differences.values()) / len(differences)
    error, clusters = clustered_error(differences)
    reach = t_quantile(0.5 + CONFIDENCE / 2, clusters - 1) * error
    return Difference(suite, other.label, mean, error, mean - reach, mean + reach, len(differences), clusters)


def passed_shares(model: Model, suite: str) -> dict[str, float]:
    """For every problem of ``suite``, the share of the model's attempts that passed."""
    if model.evaluation is None or not has_file(model.evaluation, f"{suite}.jsonl"):
        return {}
    attempts: dict[str, list[bool]] = {}
    for attempt in read_jsonl(model.evaluation.file(f"{suite}.jsonl")):
        attempts.setdefault(attempt["task_id"], []).append(attempt["verdict"] == "passed")
    return {task: sum(passed) / len(passed) for task, passed in attempts.items()}


def clustered_error(values: dict[str, float]) -> tuple[float, int]:
    """Standard error of the mean of ``values``, clustered by what stands before the last ``/`` of their keys, and the
    number of clusters. With fewer than two families every value is a cluster of its own."""
    mean = math.fsum(values.values()) / len(values)
    sums: dict[str, float] = {}
    families = {task.rpartition("/")[0] for task in values}
    for task, value in values.items():
        key = task.rpartition("/")[0] if len(families) > 1 else task
        sums[key] = sums.get(key, 0.0) + value - mean
    number = len(sums)
    spread = math.fsum(total * total for total in sums.values()) * number / (number - 1)
    return math.sqrt(spread) / len(values), number


def t_quantile(probability: float, freedom: int) -> float:
    """Quantile of Student's t by the Cornish-Fisher expansion (Abramowitz and Stegun 26.7.5).

    Within 1 % for 5 degrees of freedom and more; below that it is too small, and a normal deviate for none is refused.
    """
    z = NormalDist().inv_cdf(probability)
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3


def differences(models: tuple[Model, ...]) -> list[Difference]:
    """The first model against every other one on every suite that both answered greedily."""
    if not models:
        return []
    suites = [name for name, score in suites_of(models[:1]).items() if score["samples"] == 1]
    found = [compare(models[0], other, suite) for suite in suites for other in models[1:]]
    return [difference for difference in found if difference is not None]
