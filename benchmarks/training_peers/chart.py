"""Dots and lines over two logarithmic axes, as a small SVG image without scripts or fonts of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT, LEFT, TOP, BOTTOM, GAP = 380, 300, 60, 60, 50, 20
MEASURED, PREDICTED, INK, GRID = "#1f5fa8", "#b35c00", "#222222", "#dddddd"


@dataclass(frozen=True)
class Panel:
    """One plot: what was measured at each ``x``, and what was predicted."""

    title: str
    x: Sequence[float]
    measured: Sequence[float]
    predicted: Sequence[float]


def chart(title: str, panels: Sequence[Panel]) -> str:
    """The ``panels`` side by side, over one range of values."""
    values = [value for panel in panels for value in (*panel.measured, *panel.predicted)]
    low, high = min(values) / 1.2, max(values) * 1.2
    full = len(panels) * (LEFT + WIDTH + GAP)
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {full} {TOP + HEIGHT + BOTTOM}" '
            f'font-family="sans-serif" font-size="12" fill="{INK}">'
        ),
        f"<title>{escape(title)}</title>",
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{LEFT}" y="20" font-size="14">{escape(title)}</text>',
    ]
    for number, panel in enumerate(panels):
        parts += _plot(panel, LEFT + number * (LEFT + WIDTH + GAP), low, high)
    return "\n".join([*parts, "</svg>"]) + "\n"


def _plot(panel: Panel, left: float, low: float, high: float) -> list[str]:
    first, last = min(panel.x) / 1.15, max(panel.x) * 1.15

    def across(x: float) -> float:
        return left + WIDTH * math.log(x / first) / math.log(last / first)

    def up(value: float) -> float:
        return TOP + HEIGHT * (1 - math.log(value / low) / math.log(high / low))

    parts = [f'<text x="{left}" y="{TOP - 12}">{escape(panel.title)}</text>']
    for value in _ticks(low, high):
        parts.append(f'<path d="M{left} {up(value):.1f}h{WIDTH}" stroke="{GRID}"/>')
        parts.append(f'<text x="{left - 6}" y="{up(value) + 4:.1f}" text-anchor="end">{value:g}</text>')
    for x in panel.x:
        parts.append(f'<path d="M{across(x):.1f} {TOP}v{HEIGHT}" stroke="{GRID}"/>')
        parts.append(f'<text x="{across(x):.1f}" y="{TOP + HEIGHT + 18}" text-anchor="middle">{x:g}</text>')
    line = " ".join(f"{across(x):.1f},{up(value):.1f}" for x, value in zip(panel.x, panel.predicted, strict=True))
    parts.append(f'<polyline points="{line}" fill="none" stroke="{PREDICTED}" stroke-width="2"/>')
    for x, value in zip(panel.x, panel.measured, strict=True):
        parts.append(f'<circle cx="{across(x):.1f}" cy="{up(value):.1f}" r="4.5" fill="{MEASURED}"/>')
    return parts


def _ticks(low: float, high: float) -> list[float]:
    """1, 2 and 5 times powers of ten between ``low`` and ``high``."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    ticks = [digit * 10.0**power for power in powers for digit in (1, 2, 5)]
    return [tick for tick in ticks if low <= tick <= high]
