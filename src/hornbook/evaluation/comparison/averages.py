"""Averages over the groups of benchmarks, of which each says what is in it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Literal

from hornbook.evaluation.comparison.benchmarks import CATEGORIES
from hornbook.evaluation.comparison.entry import MEASURED, Average, Figure


def derived_averages(figures: Iterable[Figure], printed: Iterable[Average]) -> tuple[Average, ...]:
    """Averages of published figures, each over one source's own, where that source has the whole group.

    Left out: groups whose average the source prints itself, and figures that are only a bound. A group of one benchmark
    is that benchmark's figure.
    """
    taken = {(average.source, average.category) for average in printed}
    by_source: dict[str, list[Figure]] = {}
    for figure in figures:
        if not figure.is_bound and figure.unit == "%":
            by_source.setdefault(figure.source, []).append(figure)
    found: list[Average] = []
    for source, given in by_source.items():
        for category in CATEGORIES:
            chosen = _members(category, given)
            if (source, category) not in taken and len(chosen) == len(CATEGORIES[category]):
                single = chosen[0] if len(chosen) == 1 else None
                status = single.status if single else "D"
                found.append(_average(category, chosen, "printed" if single else "derived", source, status))
    return tuple(found)


def computed_averages(figures: Iterable[Figure], source: str) -> tuple[Average, ...]:
    """Averages of measured figures, by group; also where benchmarks of the group are missing, which are then named."""
    given = [figure for figure in figures if figure.main and figure.unit == "%"]
    found = ((category, _members(category, given)) for category in CATEGORIES)
    return tuple(_average(category, chosen, "computed", source, MEASURED) for category, chosen in found if chosen)


def _members(category: str, figures: Sequence[Figure]) -> list[Figure]:
    """One figure for each benchmark of the group that has one. Of several, the one that reasoned first, as the text
    that these groups come from let models do; then the first."""
    chosen: list[Figure] = []
    for benchmark in CATEGORIES[category]:
        own = sorted(
            (figure for figure in figures if figure.benchmark == benchmark),
            key=lambda figure: "chain of thought" not in figure.metric,
        )
        chosen += own[:1]
    return chosen


def _average(
    category: str,
    figures: Sequence[Figure],
    origin: Literal["printed", "derived", "computed"],
    source: str,
    status: str,
) -> Average:
    errors = [figure.standard_error for figure in figures if figure.standard_error is not None]
    known = len(errors) == len(figures)
    present = tuple(figure.benchmark for figure in figures)
    return Average(
        category=category,
        value=math.fsum(figure.value for figure in figures) / len(figures),
        origin=origin,
        source=source,
        status=status,
        standard_error=math.hypot(*errors) / len(figures) if known else None,
        benchmarks=present,
        missing=tuple(name for name in CATEGORIES[category] if name not in present),
        protocols=tuple(figure.protocol for figure in figures),
    )
