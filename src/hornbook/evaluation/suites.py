"""The benchmarks of the phi-1, phi-1.5 and phi-2 reports, with each report's shots, metric and categories.

Sources: phi-1, Gunasekar et al. 2023 (arXiv 2306.11644), table 1; phi-1.5, Li et al. 2023 (arXiv 2309.05463), tables
2 to 4; phi-2, Microsoft Research, 12 December 2023, table 1 and the text around it.

The reports say accuracy and mean ``acc``, never ``acc_norm``: their figures for Llama-2 7B are the harness's ``acc``.
What they do not say is chosen here: the harness's prompts everywhere; for phi-2's GSM8K the eight examples with
explanations of ``gsm8k_cot``; for phi-1.5's GSM8K "via coding" a function with the question as its docstring.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

CODE_METRIC = "pass@1,extracted"


@dataclass(frozen=True)
class SuiteTask:
    """A benchmark of a report: the task, its examples (None: as the task says) and the score that the report means."""

    name: str
    category: str
    shots: int | None
    metric: str


@dataclass(frozen=True)
class Suite:
    """The benchmarks of one report."""

    name: str
    title: str
    tasks: tuple[SuiteTask, ...]


def _each(category: str, *names: str, shots: int | None = 0, metric: str = "acc,none") -> tuple[SuiteTask, ...]:
    return tuple(SuiteTask(name, category, shots, metric) for name in names)


SUITES = {
    suite.name: suite
    for suite in (
        Suite("phi-1", "phi-1 report, table 1", _each("coding", "humaneval", "mbpp", metric=CODE_METRIC)),
        Suite(
            "phi-1.5",
            "phi-1.5 report, tables 2 to 4",
            (
                *_each("commonsense", "winogrande", "arc_easy", "arc_challenge", "boolq", "social_iqa"),
                *_each("language", "piqa", "hellaswag", "openbookqa"),
                *_each("language", "mmlu", shots=2),
                *_each("language", "squadv2", metric="exact,none"),
                *_each("reasoning", "gsm8k_program", "humaneval", "mbpp", metric=CODE_METRIC),
                *_each("safety", "toxigen_safety", metric="safety,none"),
            ),
        ),
        Suite(
            "phi-2",
            "Microsoft Research on phi-2, table 1",
            (
                *_each("BBH", "bbh", shots=3, metric="exact_match,get-answer"),
                *_each("commonsense", "piqa", "winogrande", "arc_easy", "arc_challenge", "social_iqa"),
                *_each("language", "hellaswag", "openbookqa", "boolq"),
                *_each("language", "mmlu", shots=5),
                *_each("language", "squadv2", shots=2, metric="exact,none"),
                *_each("math", "gsm8k_cot", shots=8, metric="exact_match,flexible-extract"),
                *_each("coding", "humaneval", metric=CODE_METRIC),
                *_each("coding", "mbpp", shots=3, metric=CODE_METRIC),
            ),
        ),
    )
}
"""Suites by name."""


def percent(metric: str) -> float:
    """What a score of ``metric`` is divided by to lie in 0..1: SQuAD's own script counts to 100."""
    return 100.0 if metric.partition(",")[0] in ("exact", "f1") else 1.0


def averages(suite: Suite, results: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Each category's mean over its benchmarks, 0..1, its standard error, and the benchmarks that are missing.

    Every benchmark counts the same, as in the reports. The standard error is that of independent benchmarks; None if
    one of them has none.
    """
    found: dict[str, Any] = {}
    for category in dict.fromkeys(task.category for task in suite.tasks):
        tasks = [task for task in suite.tasks if task.category == category]
        there = [task for task in tasks if task.metric in results.get(task.name, {})]
        values = [float(results[task.name][task.metric]) / percent(task.metric) for task in there]
        errors = [_error(results[task.name], task.metric) for task in there]
        known = [error for error in errors if error is not None]
        whole = bool(there) and len(known) == len(there)
        found[category] = {
            "score": sum(values) / len(values) if values else None,
            "standard_error": math.sqrt(sum(e * e for e in known)) / len(known) if whole else None,
            "tasks": [task.name for task in there],
            "missing": [task.name for task in tasks if task not in there],
        }
    return found


def _error(scores: Mapping[str, Any], metric: str) -> float | None:
    name, _, kind = metric.partition(",")
    value = scores.get(f"{name}_stderr,{kind}")
    return float(value) / percent(metric) if isinstance(value, int | float) else None


def shots_wanted(suites: Sequence[Suite]) -> dict[str, set[int | None]]:
    """How many examples the suites want for each task."""
    found: dict[str, set[int | None]] = {}
    for suite in suites:
        for task in suite.tasks:
            found.setdefault(task.name, set()).add(task.shots)
    return found
