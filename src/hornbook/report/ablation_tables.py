"""The tables of an ablation, for its page and for a terminal."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

from hornbook.evaluation.ablation import Ablation
from hornbook.evaluation.effects import Effect
from hornbook.evaluation.measures import Measure
from hornbook.evaluation.power import MOST_SEEDS
from hornbook.report.numbers import NBSP, plural, significant

NONE = "–"


@dataclass(frozen=True)
class Table:
    """Rows of text under ``columns``; the first ``names`` columns hold words, the others figures."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str
    names: int = 1


def tables(ablation: Ablation) -> list[Table]:
    """All of them: the figures, what more seeds would tell, and what each variant changes."""
    found = [figures_table(ablation), outlook_table(ablation), changes_table(ablation)]
    return [table for table in found if table is not None]


def figures_table(ablation: Ablation) -> Table:
    """The mean over seeds by measure and variant, with the standard deviation between seeds."""
    rows = tuple((measure.title, *_figures(ablation, measure)) for measure in ablation.measures)
    seeds = plural(len(ablation.seeds), "seed")
    spread = " ± standard deviation between seeds" if len(ablation.seeds) > 1 else ""
    note = f"Means over {seeds}{spread}; bits per byte, or percent for scores of tasks. Baseline: {ablation.baseline}."
    return Table("Figures", ("measure", *ablation.figures), rows, note)


def _figures(ablation: Ablation, measure: Measure) -> list[str]:
    """The figures of every variant with as many digits as the largest spread is worth."""
    found = [ablation.summary(variant, measure) for variant in ablation.figures]
    spread = max((spread or 0.0 for _, spread in found), default=0.0)
    usual = 1 if measure.unit == "points" else 3
    digits = max(usual, 1 - math.floor(math.log10(spread))) if spread else usual
    return [
        f"{mean:.{digits}f}" + (f"{NBSP}±{NBSP}{spread:.{digits}f}" if spread is not None else "")
        for mean, spread in found
    ]


def outlook_table(ablation: Ablation) -> Table | None:
    """What the spread between seeds says of the next ablation; None if no spread is known."""
    known = [effect for effect in ablation.effects if effect.outlook.seed_spread is not None]
    if not known:
        return None
    columns = ("measure", "variant", "spread", "seeds", "would show", "difference", "needs")
    note = (
        "Spread: standard deviation between seeds of the difference from the baseline. With as many seeds a test would "
        "show differences as large as stated with 80 % power; the last columns tell the difference asked for, or else "
        "the one seen, and the seeds it needs. A few seeds tell the spread only roughly."
    )
    return Table("What more seeds would tell", columns, tuple(_planned(effect) for effect in known), note, names=2)


def _planned(effect: Effect) -> tuple[str, ...]:
    outlook = effect.outlook
    needed = (
        f"{outlook.seeds_for_wanted:,} seeds" if outlook.seeds_for_wanted is not None else f"over {MOST_SEEDS:,} seeds"
    )
    if outlook.seeds_for_wanted is None and outlook.item_error > 0:
        needed = "more items"
    return (
        effect.measure.title,
        effect.variant,
        significant(outlook.seed_spread or 0.0, 2),
        str(len(effect.seeds)),
        NONE if outlook.detectable is None else significant(outlook.detectable, 2),
        significant(outlook.wanted, 2),
        needed if outlook.wanted else NONE,
    )


def changes_table(ablation: Ablation) -> Table:
    """What each variant sets."""
    rows: list[tuple[str, ...]] = []
    for variant, changes in ablation.changes.items():
        rows += [(variant, path, _value(value)) for path, value in changes.items()] or [(variant, NONE, NONE)]
    note = "Paths in the base recipe; all else is the same for every variant."
    return Table("What differs", ("variant", "path", "value"), tuple(rows), note, names=3)


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
