"""A comparison as JSON."""

from __future__ import annotations

from typing import Any

from hornbook.evaluation.comparison.compare import Comparison
from hornbook.evaluation.comparison.differences import Difference
from hornbook.evaluation.comparison.entry import Average, Entry, Fact, Figure, Part, TaskRecord
from hornbook.evaluation.comparison.words import verdict
from hornbook.evaluation.published import STATUSES

SCHEMA = 1


def as_json(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain data, ready for JSON; keys that have no value are null.

    - ``schema``: 1. ``statuses``: what the ``status`` of a figure or fact means.
    - ``chosen``: the benchmarks that were asked for. ``tests``: how many p-values were adjusted together.
    - ``models``: ``label``, ``where`` (a file, or ``published``), ``parameters`` and ``training_tokens`` (lists of
      ``{value, printed, source, status}``; the first is used), ``training_flops`` (the same, once),
      ``tasks`` ({task: ``items``, ``too_long``, ``shots``, ``metric``, ``clean`` and ``contaminated``, both null or
      ``{items, scores: {metric: {value, standard_error}}}``}).
    - ``benchmarks``: rows with ``benchmark``, ``metric``, ``shots`` (null: not stated), ``unit`` (``%`` or empty) and
      ``figures``, {model: list of ``{value, standard_error, items, printed, is_bound, source, source_in_words, status,
      task, main}``}. Values are in ``unit``; ``printed`` is what a source prints. Several figures: the sources differ.
    - ``categories``: ``category`` and ``averages``, {model: list of ``{value, standard_error, origin, source,
      source_in_words, status, benchmarks, missing, protocols}``}, in percent; see ``entry.Average``.
    - ``bits_per_byte``: ``source`` and ``figures``, {model: ``{value, standard_error, documents, bytes}`` or null}.
    - ``apart``: benchmarks of which no row has two models.
    - ``differences``: ``first``, ``second``, ``kind`` (``benchmark``, ``category``, ``bits per byte``), ``name``,
      ``metric``, ``unit``, ``shared`` (whether tested on shared items), ``comparable``, ``higher_is_better``,
      ``outcome`` (null if untested, else ``{difference, standard_error, low, high, p_value, method, items, first_only,
      second_only}``, first minus second in ``unit``, 95 % interval; see ``outcomes.Outcome``), ``adjusted_p``,
      ``verdict`` (of first: ``better``, ``worse``, ``unclear``, ``untested``), ``notes``, ``text``, and
      ``first_figures``, ``second_figures`` as under ``benchmarks``.
    """
    labels = [entry.label for entry in comparison.models]
    return {
        "schema": SCHEMA,
        "statuses": STATUSES | {"measured": "found by an evaluation, see the file"},
        "chosen": list(comparison.chosen),
        "tests": comparison.tests,
        "models": [model_json(entry) for entry in comparison.models],
        "benchmarks": [
            {
                "benchmark": row.benchmark,
                "metric": row.metric,
                "shots": row.shots,
                "unit": row.unit,
                "figures": {name: [_figure(f) for f in cell] for name, cell in zip(labels, row.cells, strict=True)},
            }
            for row in comparison.rows
        ],
        "categories": [
            {
                "category": row.category,
                "averages": {name: [_average(a) for a in cell] for name, cell in zip(labels, row.cells, strict=True)},
            }
            for row in comparison.categories
        ],
        "bits_per_byte": [
            {
                "source": row.source,
                "figures": {
                    name: one
                    and {
                        "value": one.value,
                        "standard_error": one.standard_error,
                        "documents": one.amount[0],
                        "bytes": one.amount[1],
                    }
                    for name, one in zip(labels, row.cells, strict=True)
                },
            }
            for row in comparison.bits_per_byte
        ],
        "apart": list(comparison.apart),
        "differences": [_difference(difference, comparison.tests) for difference in comparison.differences],
    }


def model_json(entry: Entry) -> dict[str, Any]:
    """A model as ``as_json`` has it under ``models``."""
    return {
        "label": entry.label,
        "where": entry.where,
        "parameters": [vars(fact) for fact in entry.parameters],
        "training_tokens": [vars(fact) for fact in entry.training_tokens],
        "training_flops": _fact(entry.training_flops),
        "tasks": {name: _task(task) for name, task in entry.tasks.items()},
    }


def _fact(fact: Fact | None) -> dict[str, Any] | None:
    return None if fact is None else dict(vars(fact))


def _task(task: TaskRecord) -> dict[str, Any]:
    return {
        "items": task.items,
        "too_long": task.too_long,
        "shots": task.shots,
        "metric": task.main,
        "clean": _part(task.clean),
        "contaminated": _part(task.contaminated),
    }


def _part(part: Part | None) -> dict[str, Any] | None:
    if part is None:
        return None
    scores = {name: {"value": value, "standard_error": error} for name, (value, error) in part.scores.items()}
    return {"items": part.items, "scores": scores}


def _figure(figure: Figure) -> dict[str, Any]:
    kept = ("value", "standard_error", "items", "printed", "is_bound", "source", "status", "task", "main")
    return {name: getattr(figure, name) for name in kept} | {"source_in_words": figure.source_in_words}


def _average(average: Average) -> dict[str, Any]:
    protocols = [
        {"benchmark": benchmark, "metric": metric, "shots": shots} for benchmark, metric, shots in average.protocols
    ]
    given = {name: value for name, value in vars(average).items() if name != "category"}
    return given | {"protocols": protocols, "source_in_words": average.source_in_words}


def _difference(difference: Difference, tests: int) -> dict[str, Any]:
    return vars(difference) | {
        "outcome": None if difference.outcome is None else vars(difference.outcome),
        "first_figures": [_figure(figure) for figure in difference.first_figures],
        "second_figures": [_figure(figure) for figure in difference.second_figures],
        "notes": list(difference.notes),
        "verdict": difference.verdict,
        "text": verdict(difference, tests),
    }
