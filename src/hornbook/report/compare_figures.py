"""The chart of score against size, as a Plotly figure in a plain dictionary like those of ``figures``."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from hornbook.evaluation.comparison.entry import Entry
from hornbook.evaluation.comparison.sizes import Point, SizeChart
from hornbook.evaluation.published import STATUSES
from hornbook.report.figures import (
    PLAIN,
    POWERS,
    Figure,
    chart_axis,
    chart_layout,
    chart_title,
    colour,
)

NORMAL_95 = 1.96
"""Standard errors to either side that make an interval of 95 %."""


def size_figure(chart: SizeChart, models: Sequence[Entry]) -> Figure:
    """Percent by number of parameters: the compared models in their colours, published ones beside them in grey.

    Bars are 95 % intervals where the standard error is known. Open symbols are averages with worked examples in the
    prompt.
    """
    beside = [point for point in chart.points if point.place is None]
    traces = [_trace("published models", beside, "var(--faint)", 8, "circle")] if beside else []
    for place, entry in reversed(list(enumerate(models))):  # the first model lies on top
        own = [point for point in chart.points if point.place == place]
        if own:
            symbol = "circle" if entry.is_published else "diamond"
            traces.append(_trace(entry.label, own, colour(place), 12, symbol))
    sizes = [point.parameters for point in chart.points]
    low, high = math.log10(min(sizes)) - 0.35, math.log10(max(sizes)) + 0.35
    ticks = {10.0**power: label for power, label in POWERS.items() if low <= power <= high}
    top = max(point.value + NORMAL_95 * (point.standard_error or 0) for point in chart.points) or 1.0
    layout = chart_layout(
        400,
        xaxis=chart_axis(
            type="log",
            range=[low, high],
            title=chart_title("parameters"),
            tickvals=list(ticks),
            ticktext=list(ticks.values()),
        ),
        yaxis=chart_axis(range=[-0.03 * top, min(1.08 * top, 102)], ticksuffix=" %"),
        legend={"orientation": "h", "x": 0, "y": 1, "yanchor": "bottom", "xanchor": "left", "traceorder": "reversed"},
    )
    return {
        "data": traces,
        "layout": layout,
        "narrow": {"xaxis.ticktext": [label.replace(" ", "") for label in ticks.values()]},
    }


def _trace(name: str, points: Sequence[Point], shade: str, size: int, symbol: str) -> dict[str, Any]:
    reach = [None if point.standard_error is None else NORMAL_95 * point.standard_error for point in points]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [point.parameters for point in points],
        "y": [point.value for point in points],
        "error_y": {"type": "data", "array": reach, "color": shade, "thickness": 2, "width": 5},
        "marker": {
            "size": size,
            "color": shade,
            "symbol": [symbol + "-open" * point.few_shot for point in points],
            "line": {"width": [2 * point.few_shot for point in points], "color": shade},
        },
        "customdata": [_hover(point) for point in points],
        "hovertemplate": f"%{{customdata}}{PLAIN}",
    }


def _hover(point: Point) -> str:
    error = "" if point.standard_error is None else f", standard error {point.standard_error:.1f}"
    source = f"<br>{'derived from ' * (point.status == 'D')}{point.source_in_words}" if point.status in STATUSES else ""
    return f"{point.label}: {point.value:.1f} %{error}{source}"
