"""An ablation as one HTML file with everything in it, which opens without a network."""

from __future__ import annotations

from collections.abc import Sequence

from hornbook.evaluation.ablation import Ablation
from hornbook.report.ablation_tables import tables
from hornbook.report.figures import (
    SERIES,
    Figure,
    Series,
    chart_title,
    dots,
)
from hornbook.report.numbers import NBSP, plural
from hornbook.report.rendering import render


def ablation_page(ablation: Ablation) -> str:
    """The whole ablation as a page. Raises MissingExtraError if Plotly or Jinja is not installed."""
    charts = _charts(ablation)
    return render(
        "ablation.html",
        title=ablation.title or ablation.name,
        name=ablation.name,
        lede=lede(ablation),
        verdicts=[(effect.verdict, _unbroken(words)) for effect, words in ablation.verdicts],
        cautions=[_unbroken(line) for line in ablation.cautions],
        tables=tables(ablation),
        charts=[(name, unit) for name, (unit, _) in charts.items()],
        drawn={name: figure for name, (_, figure) in charts.items()},
    )


def _charts(ablation: Ablation) -> dict[str, tuple[str, Figure]]:
    """A chart for each unit, by name; several where there are more variants than colours."""
    units = dict.fromkeys(measure.unit for measure in ablation.measures)
    others = [variant for variant in ablation.figures if variant != ablation.baseline]
    parts = [others[first : first + SERIES] for first in range(0, len(others), SERIES)]
    found = [(unit, effects_figure(ablation, unit, part)) for unit in units for part in parts]
    return {f"effects-{place}": one for place, one in enumerate(found)}


def effects_figure(ablation: Ablation, unit: str, variants: Sequence[str]) -> Figure:
    """How much better than the baseline ``variants`` are by the measures of one ``unit``, with 95 % intervals.

    To the right is better, also where lower figures are.
    """
    measures = [measure for measure in ablation.measures if measure.unit == unit]
    series: list[Series] = []
    for variant in variants:
        by_name = {effect.measure.name: effect for effect in ablation.effects if effect.variant == variant}
        found = [by_name.get(measure.name) for measure in measures]
        values = [
            None if effect is None else effect.difference * (1 if effect.measure.higher_is_better else -1)
            for effect in found
        ]
        reach = [
            None if effect is None or effect.estimate is None else (effect.estimate.high - effect.estimate.low) / 2
            for effect in found
        ]
        series.append((variant, values, reach))
    figure = dots(
        series,
        [measure.title for measure in measures],
        title=chart_title(f"{unit}; right of zero is better than {ablation.baseline}"),
        zeroline=True,
        zerolinecolor="var(--soft)",
        zerolinewidth=1.5,
    )
    figure["layout"]["showlegend"] = True
    return figure


def _unbroken(text: str) -> str:
    """Text in which no line ends between a number and its percent sign."""
    return text.replace(" %", f"{NBSP}%")


def lede(ablation: Ablation) -> str:
    """What was run and what came out, in two sentences."""
    variants, seeds = len(ablation.figures), len(ablation.seeds)
    counts = {kind: sum(effect.verdict == kind for effect in ablation.effects) for kind in ("better", "worse")}
    rest = len(ablation.effects) - sum(counts.values())
    parts = [f"{counts[kind]} {kind}" for kind in counts if counts[kind]]
    parts += [f"{rest} without a difference that is shown"] if rest else []
    outcome = ", ".join(parts)
    return (
        f"{plural(variants, 'variant')} with {plural(seeds, 'seed')} each, compared with {ablation.baseline}. "
        f"Of {plural(len(ablation.effects), 'comparison')}: {outcome}."
    )
