"""An ablation as Markdown that can be read in a terminal as it is."""

from __future__ import annotations

from hornbook.evaluation.ablation import Ablation
from hornbook.report.ablation_tables import Table, tables


def markdown(ablation: Ablation) -> str:
    """Verdicts, tables, and what the intervals do not cover."""
    blocks = [f"# {ablation.title or ablation.name}"]
    blocks += ["\n".join(f"- {words}" for _, words in ablation.verdicts)] if ablation.effects else []
    blocks += [" ".join(ablation.cautions)]
    for table in tables(ablation):
        blocks += [f"## {table.title}", _rows(table), table.note]
    return "\n\n".join(blocks) + "\n"


def _rows(table: Table) -> str:
    cells = [tuple(cell.replace("|", "\\|") for cell in row) for row in (table.columns, *table.rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(table.columns))]
    rule = ["-" * width if place < table.names else "-" * (width - 1) + ":" for place, width in enumerate(widths)]
    lines = [
        [cell.ljust(width) if place < table.names else cell.rjust(width)
         for place, (cell, width) in enumerate(zip(row, widths, strict=True))]
        for row in cells
    ]  # fmt: skip
    return "\n".join(f"| {' | '.join(line)} |" for line in (lines[0], rule, *lines[1:]))
