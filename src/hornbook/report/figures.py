"""The charts, as Plotly figures in plain dictionaries.

Colours are CSS variables such as ``var(--series-0)``; the page fills them in, so that a chart follows light, dark and
print. ``narrow`` in a figure holds layout that replaces its own on a phone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from hornbook.report.learning import Curve
from hornbook.report.run import Model
from hornbook.report.scores import HUMANEVAL, Published, suites_of, title_of

Figure = dict[str, Any]
Series = tuple[str, list[float | None], list[float | None]]
"""A model's label, its values and their standard errors; None where it has none."""
SERIES = 4
"""How many series colours the style sheet has."""
LABELLED = {"phi-1", "phi-1-small", "phi-1.5", "phi-2"}
"""Published models whose name stands in the chart; the others show it when pointed at."""
POWERS = dict(enumerate(["1 k", "10 k", "100 k", "1 M", "10 M", "100 M", "1 B", "10 B", "100 B", "1 T"], 3))
"""Names of the powers of ten on the axis of parameters."""
PLAIN = "<extra></extra>"
"""Ends a hover text without Plotly's box for the series' name."""


def colour(position: int) -> str:
    """The colour of the model at ``position``, the same in every chart."""
    return f"var(--series-{position % SERIES})"


def chart_axis(**settings: Any) -> dict[str, Any]:
    """An axis in the page's own colours; ``settings`` are Plotly's."""
    return {
        "gridcolor": "var(--rule)",
        "linecolor": "var(--rule)",
        "zeroline": False,
        "automargin": True,
        "fixedrange": True,
        "tickfont": {"color": "var(--soft)"},
        **settings,
    }


def chart_layout(height: int, **settings: Any) -> dict[str, Any]:
    """A chart's layout, ``height`` in pixels; ``settings`` are Plotly's."""
    return {
        "height": height,
        "margin": {"l": 10, "r": 16, "t": 34, "b": 44},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": "system-ui, sans-serif", "size": 14, "color": "var(--ink)"},
        "hoverlabel": {"bgcolor": "var(--panel)", "bordercolor": "var(--rule)", "font": {"color": "var(--ink)"}},
        "legend": {"orientation": "h", "x": 0, "y": 1, "yanchor": "bottom", "xanchor": "left"},
        **settings,
    }


def chart_title(text: str, **settings: Any) -> dict[str, Any]:
    """An axis' title; ``settings`` are Plotly's."""
    return {"text": text, "font": {"size": 13, "color": "var(--soft)"}, **settings}


def dots(series: Sequence[Series], rows: Sequence[str], **x: Any) -> Figure:
    """Dots with error bars: one line of dots for each row, one colour for each series, the first row on top.

    A series without any value is not drawn nor named, but keeps its colour, which is that of the model elsewhere.
    """
    step = 0.24
    traces: list[dict[str, Any]] = []
    drawn = [(place, one) for place, one in enumerate(series) if any(value is not None for value in one[1])]
    for line, (place, (label, values, errors)) in enumerate(drawn):
        shift = (line - (len(drawn) - 1) / 2) * step
        hover = [_hover(value, error) for value, error in zip(values, errors, strict=True)]
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "name": label,
                "x": values,
                "y": [row + shift for row in range(len(rows))],
                "error_x": {"type": "data", "array": errors, "color": colour(place), "thickness": 2, "width": 5},
                "marker": {"size": 11, "color": colour(place)},
                "customdata": hover,
                "hovertemplate": f"{label}: %{{customdata}}{PLAIN}",
            }
        )
    ticks = {"tickvals": list(range(len(rows))), "range": [len(rows) - 0.5, -0.5], "showgrid": False}
    broken = [_broken(row) for row in rows]
    layout = chart_layout(
        max(96 + 66 * len(rows), 190),
        yaxis=chart_axis(**ticks, ticktext=list(rows), tickfont={"color": "var(--ink)"}),
        xaxis=chart_axis(**x),
    )
    return {"data": traces, "layout": layout, "narrow": {"yaxis.ticktext": broken, "yaxis.tickfont.size": 12}}


def _broken(text: str) -> str:
    """The text in two lines of about the same length, for a narrow axis."""
    words = text.split()
    cut = min(range(len(words)), key=lambda at: abs(len(" ".join(words[:at])) - len(text) / 2)) if len(text) > 14 else 0
    return " ".join(words[:cut]) + "<br>" + " ".join(words[cut:]) if cut else text


def _hover(value: float | None, error: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.3g}" if error is None else f"{value:.3g} ± {error:.2g}"


def pass_at_1(models: Sequence[Model]) -> Figure | None:
    """pass@1 with standard errors, for every model and suite that was answered greedily."""
    suites = {name: score for name, score in suites_of(tuple(models)).items() if score["samples"] == 1}
    if not suites:
        return None
    series: list[Series] = []
    for model in models:
        pairs = [_percent(model.scores.get(suite)) for suite in suites]
        series.append((model.label, [value for value, _ in pairs], [error for _, error in pairs]))
    most = max((value or 0) + (error or 0) for _, *pair in series for value, error in zip(*pair, strict=True))
    top = max(min(10 * math.ceil(most / 10 + 0.2), 104), 10)
    titles = [title_of(suite, score) for suite, score in suites.items()]
    title = chart_title("problems solved at the first attempt")
    return dots(series, titles, range=[-0.03 * top, top], ticksuffix=" %", title=title)


def _percent(score: dict[str, Any] | None) -> tuple[float | None, float | None]:
    """pass@1 in percent with its standard error, which a single problem does not have."""
    if score is None:
        return None, None
    error = score["standard_error"]["1"]
    return 100 * score["pass_at"]["1"], None if error is None else 100 * error


def bits_per_byte(models: Sequence[Model]) -> Figure | None:
    """Bits per byte of held-out text by source, for every model."""
    measured = [(model.label, model.results.get("bits_per_byte", {})) for model in models]
    sources = list(dict.fromkeys(source for _, found in measured for source in found))
    if not sources:
        return None
    series: list[Series] = [
        (
            label,
            [found[source]["bits_per_byte"] if source in found else None for source in sources],
            [found[source]["standard_error"] if source in found else None for source in sources],
        )
        for label, found in measured
    ]
    return dots(series, sources, rangemode="tozero", title=chart_title("bits per byte; lower is better"))


def loss(curves: Sequence[Curve]) -> Figure | None:
    """Training loss by tokens seen, with the learning rate in a small panel below."""
    if not curves:
        return None
    traces: list[dict[str, Any]] = []
    for place, curve in enumerate(curves):
        line = {"color": colour(place), "width": 2.2}
        traces.append(
            {
                "type": "scatter",
                "mode": "lines",
                "name": curve.label,
                "x": curve.tokens,
                "y": curve.loss,
                "line": line,
                "hovertemplate": f"{curve.label}: %{{y:.3f}} after %{{x:,}} tokens{PLAIN}",
            }
        )
        traces.append(
            {
                "type": "scatter",
                "mode": "lines",
                "name": curve.label,
                "showlegend": False,
                "x": curve.tokens,
                "y": curve.learning_rate,
                "yaxis": "y2",
                "line": {"color": colour(place), "width": 1.4, "dash": "solid" if place == 0 else "dot"},
                "hovertemplate": f"{curve.label}: learning rate %{{y:.2g}}{PLAIN}",
            }
        )
    layout = chart_layout(
        430,
        xaxis=chart_axis(title=chart_title("tokens seen"), tickformat="~s", rangemode="tozero", anchor="y2", nticks=7),
        yaxis=chart_axis(title=chart_title("loss, nats per token"), domain=[0.3, 1.0]),
        yaxis2=chart_axis(title=chart_title("rate"), domain=[0.0, 0.17], tickformat="~g", nticks=3, rangemode="tozero"),
    )
    return {"data": traces, "layout": layout, "narrow": {}}


def size_and_score(models: Sequence[Model], published: Sequence[Published]) -> Figure | None:
    """HumanEval pass@1 against the number of parameters, with published models beside the run's own."""
    own = [(place, model) for place, model in enumerate(models) if model.parameters and HUMANEVAL in model.scores]
    if not own:
        return None
    traces: list[dict[str, Any]] = []
    for name, chosen, shade in (
        ("other published models", [one for one in published if not one.is_phi], "var(--faint)"),
        ("published Phi models", [one for one in published if one.is_phi], "var(--ink)"),
    ):
        traces.append(
            {
                "type": "scatter",
                "mode": "markers+text",
                "name": name,
                "x": [one.parameters for one in chosen],
                "y": [one.percent for one in chosen],
                "text": _names(chosen),
                "textposition": "middle left",
                "textfont": {"size": 12, "color": shade},
                "marker": {"size": 8, "color": shade},
                "customdata": [f"{one.model} ({one.size}): {one.percent:g} %<br>{one.source}" for one in chosen],
                "hovertemplate": f"%{{customdata}}{PLAIN}",
            }
        )
    for place, model in reversed(own):  # the run's own model lies on top
        score = model.scores[HUMANEVAL]
        value, error = _percent(score)
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "name": model.label,
                "x": [model.parameters],
                "y": [value],
                "error_y": {"type": "data", "array": [error], "color": colour(place), "thickness": 2, "width": 5},
                "marker": {"size": 13 + 4 * place, "color": colour(place), "symbol": "diamond" + "-open" * (place > 0)},
                "hovertemplate": f"{model.label}: {_hover(value, error)} %{PLAIN}",
            }
        )
    sizes = [model.parameters or 1 for _, model in own] + [one.parameters for one in published]
    low, high = math.log10(min(sizes)) - 0.35, math.log10(max(sizes)) + 0.4
    ticks = {10.0**power: label for power, label in POWERS.items() if low <= power <= high}
    marks = {"tickvals": list(ticks), "ticktext": list(ticks.values())}
    layout = chart_layout(
        440,
        xaxis=chart_axis(type="log", range=[low, high], title=chart_title("parameters"), **marks),
        yaxis=chart_axis(range=[-3, 72], ticksuffix=" %", title=chart_title("HumanEval, pass@1")),
    )
    narrow = {"xaxis.ticktext": [label.replace(" ", "") for label in ticks.values()]}
    return {"data": traces, "layout": layout, "narrow": narrow}


def _names(published: Sequence[Published]) -> list[str]:
    """The names that stand in the chart: each of ``LABELLED`` once, at its highest figure."""
    highest = {one.model: max(p.percent for p in published if p.model == one.model) for one in published}
    return [one.model if one.model in LABELLED and highest[one.model] == one.percent else "" for one in published]
