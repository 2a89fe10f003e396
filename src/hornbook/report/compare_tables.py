"""The tables of a comparison as text in cells, the same for every form that it is written in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hornbook.evaluation.comparison.compare import Comparison, Row
from hornbook.evaluation.comparison.differences import Difference
from hornbook.evaluation.comparison.entry import Average, Entry, Fact, Figure
from hornbook.evaluation.comparison.sizes import SizeChart
from hornbook.evaluation.comparison.words import number, shots
from hornbook.evaluation.published import REPORTS, STATUSES
from hornbook.report import numbers

NOTHING = "–"


@dataclass(frozen=True)
class Mark:
    """A piece of a cell's text, with the number of the source that it stands in. ``strong`` text stands out."""

    text: str
    source: int | None = None
    strong: bool = False


Cell = tuple[Mark, ...]


@dataclass(frozen=True)
class Table:
    """A table with its title and what has to be known to read it. The columns at the places ``words`` are text."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    words: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Source:
    """A numbered source of published figures, and how they were read."""

    number: int
    text: str
    status: str


class Sources:
    """Numbers the sources in the order in which they are first cited."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}

    def cite(self, text: str, source: str, status: str) -> Mark:
        """``text`` with its source's number; measured figures stand without."""
        if status not in STATUSES:
            return Mark(text)
        key = (REPORTS.get(source, source), status)
        return Mark(text, self._numbers.setdefault(key, len(self._numbers) + 1))

    @property
    def all(self) -> tuple[Source, ...]:
        """Every source that was cited."""
        return tuple(
            Source(place, text, f"{status}: {STATUSES[status]}") for (text, status), place in self._numbers.items()
        )


def plain(text: str) -> Cell:
    """A cell of text that needs no source."""
    return (Mark(text),)


def model_table(models: Sequence[Entry], sources: Sources) -> Table:
    """Size, tokens and compute of every model; other counts of the same model stand beside the one that is used."""
    rows = [
        (
            plain(entry.label),
            _facts(entry.parameters, sources),
            _facts(entry.training_tokens, sources),
            _flops(entry.training_flops),
            plain(entry.where),
        )
        for entry in models
    ]
    note = (
        "FLOPs are what the run recorded, or 6 N D by the first number of parameters and tokens: the text says which."
    )
    columns = ("model", "parameters", "training tokens", "training FLOPs", "scores from")
    return Table("Models", columns, tuple(rows), (note,), words=(0, 4))


def _facts(facts: Sequence[Fact], sources: Sources) -> Cell:
    if not facts:
        return plain(NOTHING)
    marks = [sources.cite(_short(facts[0].value), facts[0].source, facts[0].status)]
    marks += [sources.cite(_short(fact.value, digits=4), fact.source, fact.status) for fact in facts[1:]]
    return tuple(marks)


def _short(value: float, digits: int = 3) -> str:
    for unit, name in ((1e12, "T"), (1e9, "B"), (1e6, "M")):
        if value >= unit:
            return f"{value / unit:.{digits}g}{numbers.NBSP}{name}"
    return numbers.count(value)


def _flops(fact: Fact | None) -> Cell:
    if fact is None:
        return plain(NOTHING)
    how = fact.printed if fact.status in STATUSES else "recorded"
    return plain(f"{numbers.power_of_ten(fact.value)} ({how})")


def category_table(comparison: Comparison, sources: Sources) -> Table | None:
    """Averages over the groups of benchmarks, in percent."""
    if not comparison.categories:
        return None
    rows = [
        (plain(row.category), *(_cell([_average(average, sources) for average in cell]) for cell in row.cells))
        for row in comparison.categories
    ]
    notes = ["Groups as in table 1 of Microsoft Research's text on phi-2. Sources differ in shots and prompts."]
    if any(average.origin == "derived" for row in comparison.categories for cell in row.cells for average in cell):
        notes.append("≈: derived here, as the mean of the source's own figures.")
    notes += _incomplete(comparison)
    labels = (entry.label for entry in comparison.models)
    return Table("Categories", ("category", *labels), tuple(rows), tuple(notes))


def _incomplete(comparison: Comparison) -> list[str]:
    """What is missing in averages, and in whose."""
    found: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for row in comparison.categories:
        for entry, cell in zip(comparison.models, row.cells, strict=True):
            for average in cell:
                if average.missing:
                    found.setdefault((row.category, average.missing), []).append(entry.label)
    return [
        f"{category} without {', '.join(missing)} for {', '.join(labels)}: not to be compared with whole averages."
        for (category, missing), labels in found.items()
    ]


def _average(average: Average, sources: Sources) -> Mark:
    text = "≈ " * (average.origin == "derived") + _with_error(average.value, average.standard_error)
    if average.missing:
        text += f" ({len(average.benchmarks)} of {len(average.benchmarks) + len(average.missing)})"
    return sources.cite(text, average.source, average.status)


def _cell(marks: Sequence[Mark]) -> Cell:
    return tuple(marks) or plain(NOTHING)


def benchmark_table(comparison: Comparison, sources: Sources, *, shared: bool) -> Table | None:
    """Figures by benchmark, metric and shots: of those that several models have, or of the others."""
    several = _of_several(comparison)
    chosen = [row for row in comparison.rows if (row.benchmark in several) == shared]
    if not chosen:
        return None
    rows = [
        (
            plain(row.benchmark),
            plain(_protocol(row)),
            *(_cell([_figure(figure, sources) for figure in cell]) for cell in row.cells),
        )
        for row in chosen
    ]
    notes: list[str] = []
    if shared and len(comparison.models) > 1:
        notes.append("Only figures of one row were measured alike; prompts may differ even there.")
        apart = [name for name in comparison.apart if name in {row.benchmark for row in chosen}]
        if apart:
            notes.append(f"No two models share metric and shots on {', '.join(apart)}.")
    notes += _limits(comparison.models) if shared else []
    labels = (entry.label for entry in comparison.models)
    title = "Benchmarks" if shared else "Benchmarks of one model only"
    return Table(title, ("benchmark", "metric, shots", *labels), tuple(rows), tuple(notes), words=(0, 1))


def _of_several(comparison: Comparison) -> set[str]:
    """Benchmarks that at least two models have a figure of; all if there is only one model."""
    having: dict[str, set[int]] = {}
    for row in comparison.rows:
        having.setdefault(row.benchmark, set()).update(place for place, cell in enumerate(row.cells) if cell)
    return {name for name, places in having.items() if len(places) > 1 or len(comparison.models) == 1}


def _protocol(row: Row) -> str:
    return f"{row.metric}, {shots(row.shots)}"


def _figure(figure: Figure, sources: Sources) -> Mark:
    return sources.cite(number(figure), figure.source, figure.status)


def _limits(models: Sequence[Entry]) -> list[str]:
    """Which benchmarks were only asked in part, and which prompts did not fit."""
    notes: list[str] = []
    for entry in models:
        tasks = entry.tasks.values()
        parts = [
            f"{task.benchmark} {task.items:,} of {task.original:,} items"
            for task in tasks
            if task.items is not None and task.original is not None and task.items < task.original
        ]
        if parts:
            notes.append(f"{entry.label} was asked only a part: {', '.join(parts)}.")
        too_long = [f"{task.benchmark} {task.too_long:,}" for task in tasks if task.too_long]
        if too_long:
            notes.append(f"Prompts longer than the context of {entry.label}: {', '.join(too_long)}.")
    return notes


def bits_table(comparison: Comparison) -> Table | None:
    """Bits per byte by source of held-out text."""
    rows = [
        (
            plain(row.source),
            *(
                plain(NOTHING if one is None else numbers.with_error(one.value, one.standard_error))
                for one in row.cells
            ),
        )
        for row in comparison.bits_per_byte
    ]
    labels = (entry.label for entry in comparison.models)
    note = "Lower is better. It can be compared between models with different tokenizers."
    return Table("Bits per byte of held-out text", ("source", *labels), tuple(rows), (note,)) if rows else None


def contamination_table(models: Sequence[Entry]) -> Table | None:
    """Scores on the items that are not in the training data, and on those that are, where that was looked for."""
    rows = [
        (
            plain(entry.label),
            plain(f"{task.benchmark}, {task.main}"),
            *(
                plain(NOTHING if items is None else _score(scores.get(task.main), items))
                for items, scores in (
                    (task.items, task.scores),
                    (task.clean.items, task.clean.scores) if task.clean else (None, {}),
                    (task.contaminated.items, task.contaminated.scores) if task.contaminated else (None, {}),
                )
            ),
        )
        for entry in models
        for task in entry.tasks.values()
        if task.clean or task.contaminated
    ]
    columns = ("model", "benchmark", "all items", "clean items", "contaminated items")
    note = "Clean items share no passage with the training data, as far as the evaluation looked."
    return Table("Clean and contaminated items", columns, tuple(rows), (note,), words=(0, 1)) if rows else None


def _score(score: tuple[float, float | None] | None, items: int) -> str:
    if score is None or not items:
        return f"{NOTHING} ({items:,})"
    return f"{_with_error(*score)} ({items:,})"


def _with_error(percent: float, error: float | None) -> str:
    return f"{percent:.1f}" + ("" if error is None else f" ± {error:.1f}")


def size_table(chart: SizeChart, sources: Sources) -> Table:
    """The compared models' points of a chart, and the published ones beside them, smallest model first."""
    points = sorted(chart.points, key=lambda point: (point.parameters, -point.value))
    rows = [
        (
            (Mark(point.label, strong=point.place is not None),),
            plain(_short(point.parameters)),
            (sources.cite(_with_error(point.value, point.standard_error), point.source, point.status),),
        )
        for point in points
    ]
    return Table(f"{chart.title}, by size", ("model", "parameters", "%"), tuple(rows))


def untested_by_note(comparison: Comparison) -> dict[tuple[str, str, str], list[Difference]]:
    """Differences that could not be tested, by the two models and the reason."""
    found: dict[tuple[str, str, str], list[Difference]] = {}
    for difference in comparison.differences:
        if difference.outcome is None:
            key = (difference.first, difference.second, "; ".join(difference.notes))
            found.setdefault(key, []).append(difference)
    return found
