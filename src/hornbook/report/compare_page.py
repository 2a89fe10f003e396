"""A comparison as one HTML file with everything in it, which opens without a network."""

from __future__ import annotations

from hornbook.evaluation.comparison.compare import Comparison
from hornbook.evaluation.comparison.sizes import size_charts
from hornbook.evaluation.comparison.words import p_values, summary, untested, verdict
from hornbook.report.compare_figures import size_figure
from hornbook.report.compare_tables import (
    Sources,
    benchmark_table,
    bits_table,
    category_table,
    contamination_table,
    model_table,
    untested_by_note,
)
from hornbook.report.rendering import render


def comparison_page(comparison: Comparison) -> str:
    """The whole comparison as a page. Raises MissingExtraError if Plotly or Jinja is not installed."""
    sources, charts = Sources(), size_charts(comparison)
    drawn = {f"sizes-{place}": size_figure(chart, comparison.models) for place, chart in enumerate(charts)}
    models = model_table(comparison.models, sources)
    tables = (
        category_table(comparison, sources),
        benchmark_table(comparison, sources, shared=True),
        bits_table(comparison),
        contamination_table(comparison.models),
        benchmark_table(comparison, sources, shared=False),
    )
    return render(
        "compare.html",
        title=", ".join(entry.label for entry in comparison.models),
        summary=summary(comparison),
        verdicts=_verdicts(comparison),
        models=models,
        tables=[table for table in tables if table is not None],
        charts=[(name, chart.title) for name, chart in zip(drawn, charts, strict=True)],
        undrawn=[entry.label for entry in comparison.models if entry.size is None],
        untested=_untested(comparison),
        sources=sources.all,
        drawn=drawn,
    )


def _verdicts(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Of every tested difference: the verdict's kind, what is shown, and the test behind it."""
    found: list[tuple[str, str, str]] = []
    for difference in comparison.differences:
        if difference.outcome is not None:
            text, _, detail = verdict(difference, comparison.tests).rpartition(
                "; " + p_values(difference, comparison.tests)
            )
            found.append((difference.verdict, text, p_values(difference, comparison.tests) + detail))
    return found


def _untested(comparison: Comparison) -> list[tuple[str, str, list[str]]]:
    return [
        (f"{first} and {second}", note, [untested(difference) for difference in differences])
        for (first, second, note), differences in untested_by_note(comparison).items()
    ]
