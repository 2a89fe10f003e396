"""What one evaluation measured, as figures that ablations compare, each with what it was measured on."""

from __future__ import annotations

import fnmatch
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hornbook.evaluation.comparison.benchmarks import factor_to_percent
from hornbook.evaluation.comparison.entry import Entry, Figure
from hornbook.evaluation.comparison.items import Key, read_items
from hornbook.evaluation.comparison.measured import RESULTS, read_entry
from hornbook.foundation.config import nearest
from hornbook.foundation.errors import RecipeError

BITS = "bits_per_byte"
SAME = 1e-6
"""A score is the mean of its items if it is so up to this share of it; rounding in the file is less."""


@dataclass(frozen=True)
class Measure:
    """A kind of figure: ``name`` in recipes (``bits_per_byte/SOURCE`` or ``TASK/METRIC``), ``title`` for people, and
    the ``unit`` of differences, such as ``points`` of a percentage."""

    name: str
    title: str
    unit: str
    higher_is_better: bool


@dataclass(frozen=True)
class Measured:
    """A figure. ``items`` are the scores of single items in the figure's unit, empty where the figure is not their mean
    or they were not kept; ``standard_error`` is over items. ``ruler`` says what was measured with: figures with
    different ones do not compare."""

    measure: Measure
    value: float
    standard_error: float | None
    ruler: str
    items: Mapping[Key, float] = field(default_factory=dict[Key, float])


def read_measures(folder: Path, patterns: Sequence[str] = ()) -> dict[str, Measured]:
    """The figures in an evaluation's ``folder`` whose names match one of ``patterns`` (as file names do), by name.

    Without patterns: bits per byte of every source, and of every task the one score that it is known by. Raises
    DataError if a file is missing or damaged, RecipeError if a pattern matches nothing.
    """
    entry = read_entry(folder / RESULTS)
    found = {one.measure.name: one for one in _bits(entry)}
    main = list(found)
    figures: dict[str, Figure] = {}
    for figure in entry.figures:
        name = f"{figure.task or figure.benchmark}/{figure.metric}"
        figures[name] = figure
        main += [name] if figure.main else []
    known = [*found, *figures]
    for pattern in patterns:
        if not fnmatch.filter(known, pattern):
            raise RecipeError(
                f"nothing was measured that is called `{pattern}`; {nearest(pattern, known)}",
                where=str(folder / RESULTS),
                mend="correct the name under `measures`, or let the evaluation measure it",
            )
    chosen = [name for name in known if any(fnmatch.fnmatchcase(name, p) for p in patterns)] if patterns else main
    return {name: found[name] if name in found else _score(name, figures[name], entry) for name in chosen}


def _bits(entry: Entry) -> list[Measured]:
    found: list[Measured] = []
    for one in entry.bits_per_byte:
        measure = Measure(f"{BITS}/{one.source}", f"held-out {one.source}", "bits per byte", higher_is_better=False)
        documents, size = one.amount
        ruler = f"{documents} documents of {size} bytes"
        found.append(Measured(measure, one.value, one.standard_error, ruler))
    return found


def _score(name: str, figure: Figure, entry: Entry) -> Measured:
    unit = "points" if figure.unit == "%" else figure.metric
    measure = Measure(name, f"{figure.benchmark} ({figure.metric})", unit, figure.higher_is_better)
    task = entry.tasks.get(figure.task or "")
    shots = "shots not stated" if figure.shots is None else f"{figure.shots} shots"
    prompts = f", prompts {task.prompt_hash[:12]}" if task is not None and task.prompt_hash else ""
    ruler = f"{figure.items} items, {shots}{prompts}"
    items: dict[Key, float] = {}
    key = next((key for key, metric in task.keys.items() if metric == figure.metric), None) if task else None
    if task is not None and key is not None and task.items_files:
        factor = factor_to_percent(task.task, figure.metric) or 1.0
        items = {item: factor * score for item, score in read_items(task.items_files, key).items()}
        mean = math.fsum(items.values()) / len(items) if items else math.nan
        if not math.isclose(mean, figure.value, rel_tol=SAME, abs_tol=SAME):
            items = {}
    return Measured(measure, figure.value, figure.standard_error, ruler, items)
