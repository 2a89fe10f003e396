"""Score against size: the compared models, and the published ones that have a score of the same kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hornbook.evaluation.comparison.benchmarks import CATEGORIES
from hornbook.evaluation.comparison.compare import Comparison, Row
from hornbook.evaluation.comparison.entry import Average, Entry, Figure
from hornbook.evaluation.comparison.published_entry import published_models
from hornbook.evaluation.comparison.words import shots
from hornbook.evaluation.published import REPORTS

MOST = 6
"""How many charts there are unless benchmarks were chosen."""


@dataclass(frozen=True)
class Point:
    """One score of one model, in percent. ``place`` is the model's in the comparison, None for one beside it.

    ``few_shot`` marks averages of benchmarks with worked examples in the prompt, where others have none.
    """

    label: str
    parameters: float
    value: float
    standard_error: float | None
    source: str
    status: str
    place: int | None
    few_shot: bool = False

    @property
    def source_in_words(self) -> str:
        """The source as a reader can look it up."""
        return REPORTS.get(self.source, self.source)


@dataclass(frozen=True)
class SizeChart:
    """Points of one category, or of one benchmark, metric and number of shots."""

    name: str
    measure: str
    points: tuple[Point, ...]

    @property
    def title(self) -> str:
        """What the values are."""
        return f"{self.name}, {self.measure}"

    @property
    def compared(self) -> set[int]:
        """The places of the compared models that have a point."""
        return {point.place for point in self.points if point.place is not None}


def size_charts(comparison: Comparison) -> list[SizeChart]:
    """Charts of categories and benchmarks: those asked for, or the ``MOST`` with most of the compared models.

    A point needs a known number of parameters; averages with a benchmark missing, scores that are only a bound and
    those that are no percentage are left out. A chart needs two points, one of them of the first model if any has that.
    """
    own = {entry.label for entry in comparison.models}
    beside = [entry for entry in published_models() if entry.label not in own]
    found = [_category_chart(row.category, comparison.models, beside) for row in comparison.categories]
    rows: dict[str, Row] = {}
    for row in comparison.rows:
        rows.setdefault(row.benchmark, row)
    charts = [_benchmark_chart(row, comparison.models, beside) for row in rows.values() if row.unit == "%"]
    drawn = [chart for chart in (*found, *charts) if len(chart.points) > 1 and chart.compared]
    drawn = [chart for chart in drawn if 0 in chart.compared] or drawn
    drawn.sort(key=lambda chart: -len(chart.compared))
    return drawn if comparison.chosen else drawn[:MOST]


def _category_chart(category: str, models: Sequence[Entry], beside: Sequence[Entry]) -> SizeChart:
    """The averages of a category. Of a single benchmark only those of which no protocol is given: the others stand in
    that benchmark's own chart, apart by metric and shots."""
    single = len(CATEGORIES.get(category, ())) == 1
    points = [
        _average_point(entry, average, place)
        for entry, place in _placed(models, beside)
        for average in entry.averages
        if average.category == category and not average.missing and entry.size and not (single and average.protocols)
    ]
    return SizeChart(category, "average", tuple(points))


def _benchmark_chart(row: Row, models: Sequence[Entry], beside: Sequence[Entry]) -> SizeChart:
    wanted = (row.benchmark, row.metric, row.shots)
    points = [
        _figure_point(entry, figure, place)
        for entry, place in _placed(models, beside)
        for figure in entry.figures
        if figure.protocol == wanted and not figure.is_bound and entry.size
    ]
    return SizeChart(row.benchmark, f"{row.metric}, {shots(row.shots)}", tuple(points))


def _placed(models: Sequence[Entry], beside: Sequence[Entry]) -> list[tuple[Entry, int | None]]:
    return [*((entry, place) for place, entry in enumerate(models)), *((entry, None) for entry in beside)]


def _average_point(entry: Entry, average: Average, place: int | None) -> Point:
    few = any(number for _, _, number in average.protocols)
    size, error = entry.size or 0.0, average.standard_error
    return Point(entry.label, size, average.value, error, average.source, average.status, place, few)


def _figure_point(entry: Entry, figure: Figure, place: int | None) -> Point:
    size, error = entry.size or 0.0, figure.standard_error
    return Point(entry.label, size, figure.value, error, figure.source, figure.status, place)
