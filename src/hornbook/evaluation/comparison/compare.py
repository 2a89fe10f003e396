"""Models side by side: every figure in its row, and what the differences show."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from hornbook.evaluation.comparison.benchmarks import CATEGORIES, benchmark_of, category_of
from hornbook.evaluation.comparison.differences import Difference, bits_differences, differences
from hornbook.evaluation.comparison.entry import Average, BitsPerByte, Entry, Figure, Protocol
from hornbook.evaluation.statistics import holm
from hornbook.foundation.config import nearest
from hornbook.foundation.errors import DataError


@dataclass(frozen=True)
class Row:
    """Figures of one benchmark, metric and number of shots. ``cells`` are in the models' order; a cell may hold none,
    or several where sources disagree."""

    benchmark: str
    metric: str
    shots: int | None
    unit: str
    cells: tuple[tuple[Figure, ...], ...]

    @property
    def models(self) -> int:
        """How many models have a figure in this row."""
        return sum(bool(cell) for cell in self.cells)


@dataclass(frozen=True)
class CategoryRow:
    """Averages over one group of benchmarks; ``cells`` as in ``Row``."""

    category: str
    cells: tuple[tuple[Average, ...], ...]


@dataclass(frozen=True)
class BitsRow:
    """Bits per byte of one source of held-out text, in the models' order."""

    source: str
    cells: tuple[BitsPerByte | None, ...]


@dataclass(frozen=True)
class Comparison:
    """Models with their figures in rows, and the first model against each other one.

    ``apart`` names the benchmarks of which at least two models have figures, but in no row two of them: what they were
    measured by differs. ``chosen`` are the benchmarks and categories that were asked for; empty means all.
    """

    models: tuple[Entry, ...]
    rows: tuple[Row, ...]
    categories: tuple[CategoryRow, ...]
    bits_per_byte: tuple[BitsRow, ...]
    differences: tuple[Difference, ...]
    apart: tuple[str, ...]
    chosen: tuple[str, ...]

    @property
    def tests(self) -> int:
        """How many differences were tested, for which the p-values are adjusted."""
        return sum(difference.outcome is not None for difference in self.differences)


def compare(models: Sequence[Entry], *, benchmarks: Sequence[str] = ()) -> Comparison:
    """Put ``models`` side by side, and test the first against each of the others.

    ``benchmarks`` chooses benchmarks, tasks of the harness, or whole categories, in any case; none chooses all, and
    bits per byte as well. Scores are compared only within one benchmark, metric and number of shots. On items that two
    evaluations share the test is paired; else both standard errors must be known; else the figures stand untested.
    p-values are adjusted by Holm's method for all tests together.

    Raises DataError for a benchmark that no model was measured on, with the nearest name, and for damaged items.
    """
    present = list(dict.fromkeys(figure.benchmark for entry in models for figure in entry.figures))
    averaged = [name for name in CATEGORIES if any(a.category == name for entry in models for a in entry.averages)]
    averaged += sorted({a.category for entry in models for a in entry.averages} - set(averaged))
    names, categories = _choose(benchmarks, present, averaged)
    rows = [row for name in names for row in _rows(name, models)]
    found: list[Difference] = []
    for other in models[1:]:
        found += differences(models[0], other, names, categories)
        found += [] if benchmarks else bits_differences(models[0], other)
    return Comparison(
        models=tuple(models),
        rows=tuple(rows),
        categories=tuple(_category_row(name, models) for name in categories),
        bits_per_byte=() if benchmarks else _bits_rows(models),
        differences=tuple(_adjusted(found)),
        apart=tuple(name for name in names if _is_apart(name, rows)),
        chosen=tuple(benchmarks),
    )


def _choose(wanted: Sequence[str], present: list[str], averaged: list[str]) -> tuple[list[str], list[str]]:
    """The benchmarks and categories to show: those of the groups first and in their order."""
    order = [benchmark for members in CATEGORIES.values() for benchmark in members]
    names = sorted(present, key=lambda name: order.index(name) if name in order else len(order))
    if not wanted:
        return names, averaged
    by_name = {name.lower(): name for name in present}
    chosen: set[str] = set()
    categories: set[str] = set()
    for one in wanted:
        category = category_of(one)
        benchmark = by_name.get(one.lower()) or by_name.get(benchmark_of(one).lower())
        if category in averaged:
            categories.add(category)
            chosen |= set(CATEGORIES.get(category, ()))
        if benchmark is not None:
            chosen.add(benchmark)
        elif category not in averaged:
            raise DataError(
                "none of these models has a score of this benchmark",
                where=one,
                mend=nearest(one.lower(), [name.lower() for name in (*present, *averaged)]),
            )
    return [name for name in names if name in chosen], [name for name in averaged if name in categories]


def _rows(benchmark: str, models: Sequence[Entry]) -> list[Row]:
    """The rows of a benchmark: those with most models first."""
    by_protocol: dict[Protocol, list[list[Figure]]] = {}
    for place, entry in enumerate(models):
        for figure in entry.figures:
            if figure.benchmark == benchmark:
                cells = by_protocol.setdefault(figure.protocol, [[] for _ in models])
                cells[place].append(figure)
    rows = [
        Row(name, metric, shots, next(cell for cell in cells if cell)[0].unit, tuple(tuple(cell) for cell in cells))
        for (name, metric, shots), cells in by_protocol.items()
    ]
    return sorted(rows, key=lambda row: (-row.models, not any(f.main for cell in row.cells for f in cell)))


def _category_row(category: str, models: Sequence[Entry]) -> CategoryRow:
    cells = (tuple(average for average in entry.averages if average.category == category) for entry in models)
    return CategoryRow(category, tuple(cells))


def _bits_rows(models: Sequence[Entry]) -> tuple[BitsRow, ...]:
    measured = [{one.source: one for one in entry.bits_per_byte} for entry in models]
    sources = dict.fromkeys(source for found in measured for source in found)
    return tuple(BitsRow(source, tuple(found.get(source) for found in measured)) for source in sources)


def _is_apart(benchmark: str, rows: Sequence[Row]) -> bool:
    own = [row for row in rows if row.benchmark == benchmark]
    having = {place for row in own for place, cell in enumerate(row.cells) if cell}
    return len(having) > 1 and all(row.models < 2 for row in own)


def _adjusted(found: Sequence[Difference]) -> list[Difference]:
    p_values = [difference.outcome.p_value for difference in found if difference.outcome is not None]
    adjusted = iter(holm(p_values))
    return [
        difference if difference.outcome is None else dataclasses.replace(difference, adjusted_p=next(adjusted))
        for difference in found
    ]
