"""A comparison as Markdown that can be read in a terminal as it is."""

from __future__ import annotations

from collections.abc import Iterable

from hornbook.evaluation.comparison.compare import Comparison
from hornbook.evaluation.comparison.published_entry import published_models
from hornbook.evaluation.comparison.sizes import size_charts
from hornbook.evaluation.comparison.words import summary, verdict
from hornbook.report.compare_tables import (
    Cell,
    Sources,
    Table,
    benchmark_table,
    bits_table,
    category_table,
    contamination_table,
    model_table,
    plain,
    size_table,
    untested_by_note,
)


def markdown(comparison: Comparison) -> str:
    """The whole comparison; of the charts of score against size, the first one as a table."""
    sources = Sources()
    charts = size_charts(comparison)
    blocks = [f"# {', '.join(entry.label for entry in comparison.models)}"]
    blocks += _verdicts(comparison)
    tables = (
        model_table(comparison.models, sources),
        category_table(comparison, sources),
        benchmark_table(comparison, sources, shared=True),
        bits_table(comparison),
        contamination_table(comparison.models),
        size_table(charts[0], sources) if charts else None,
        benchmark_table(comparison, sources, shared=False),
    )
    for table in tables:
        blocks += _table(table) if table else []
    blocks += _untested(comparison)
    blocks += _sources(sources)
    return "\n\n".join(blocks) + "\n"


def published_list() -> str:
    """The published models that can be compared with, with their size and how much is published of them."""
    sources = Sources()
    rows = [
        (
            *model_table([entry], sources).rows[0][:3],
            plain(str(len({figure.benchmark for figure in entry.figures}))),
            plain(str(len({average.category for average in entry.averages}))),
        )
        for entry in published_models()
    ]
    columns = ("model", "parameters", "training tokens", "benchmarks", "categories")
    table = Table("Published models", columns, tuple(rows))
    return "\n\n".join([*_table(table), *_sources(sources)]) + "\n"


def _sources(sources: Sources) -> list[str]:
    lines = [f"- [{source.number}] {source.text} ({source.status})" for source in sources.all]
    return ["## Sources", "\n".join(lines)] if lines else []


def _verdicts(comparison: Comparison) -> list[str]:
    tested = [d for d in comparison.differences if d.outcome is not None]
    lines = [f"- {verdict(difference, comparison.tests)}" for difference in tested]
    return [text for text in (summary(comparison), "\n".join(lines)) if text]


def _untested(comparison: Comparison) -> list[str]:
    """Pairs of figures that nothing could be tested of; those of one protocol are in the tables already."""
    lines: list[str] = []
    for (first, second, note), differences in untested_by_note(comparison).items():
        names = dict.fromkeys(difference.name for difference in differences)
        lines.append(f"- {first} and {second}, {note}: {', '.join(names)}.")
    return ["## Not tested", "\n".join(lines)] if lines else []


def _table(table: Table) -> list[str]:
    rows = [[_text(cell) for cell in row] for row in table.rows]
    widths = [max(map(len, column)) for column in zip(table.columns, *rows, strict=True)]
    left = [place in table.words for place in range(len(widths))]
    lines = [_line(table.columns, widths, left)]
    lines.append(
        "|"
        + "|".join(f":{'-' * (w + 1)}" if a else f"{'-' * (w + 1)}:" for w, a in zip(widths, left, strict=True))
        + "|"
    )
    lines += [_line(row, widths, left) for row in rows]
    return [f"## {table.title}", "\n".join(lines), *(["\n".join(table.notes)] if table.notes else [])]


def _line(cells: Iterable[str], widths: list[int], left: list[bool]) -> str:
    padded = (text.ljust(w) if a else text.rjust(w) for text, w, a in zip(cells, widths, left, strict=True))
    return f"| {' | '.join(padded)} |"


def _text(cell: Cell) -> str:
    parts = (
        ("**" * mark.strong + mark.text + "**" * mark.strong) + (f" [{mark.source}]" if mark.source else "")
        for mark in cell
    )
    return " / ".join(parts).replace("|", "\\|")
