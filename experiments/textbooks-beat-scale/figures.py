"""Draws the figures of this folder from its results: `python experiments/textbooks-beat-scale/figures.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")
import matplotlib.pyplot as plt
import matplotlib.ticker

HERE = Path(__file__).parent
NANO, OTHER, GREY = "#b5482a", "#4a6fa5", "#666666"
ERRORS = "points: training seeds (n); bars: standard error, over seeds or over items, whichever is larger"
WITH_TEXTBOOKS = ("textbook", "filtered-and-textbook")
ASIDE = {
    "Codex 25M": (6, -3),
    "Codex 300M": (-62, 3),
    "CodeGen-Mono 350M": (7, -5),
    "CodeParrot 110M": (7, -2),
    "CodeParrot 1.5B": (7, -6),
    "PolyCoder 160M": (-80, -4),
    "PolyCoder 400M": (7, -8),
}
"""Where the names stand beside their points, in points, where above and to the right does not do."""

mpl.rcParams.update(
    {
        "font.size": 10,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "svg.hashsalt": "hornbook",  # the same figure gives the same file
        "svg.fonttype": "none",
    }
)


def save(figure: Any, name: str) -> None:
    """Write ``name``.svg without a date."""
    figure.savefig(HERE / f"{name}.svg", metadata={"Date": None}, bbox_inches="tight")


def scale(nano: dict[str, Any], others: list[dict[str, Any]]) -> None:
    """HumanEval over parameters: hornbook-nano, with the standard error over problems, and published models."""
    figure, axes = plt.subplots(figsize=(7.2, 3.9))
    for one in others:
        axes.scatter(one["parameters"], one["pass_at_1"], color=OTHER, s=26, zorder=3)
        axes.annotate(
            one["name"],
            (one["parameters"], one["pass_at_1"]),
            xytext=ASIDE.get(one["name"], (6, 4)),
            textcoords="offset points",
            color=GREY,
            fontsize=8.5,
        )
    score = nano["humaneval"]
    mean, error = 100 * score["pass_at_1"], 100 * score["standard_error"]
    axes.errorbar(nano["parameters"], mean, yerr=error, fmt="o", color=NANO, markersize=8, capsize=3, zorder=4)
    axes.annotate(
        f"hornbook-nano {nano['parameters'] / 1e6:.1f} M: {mean:.1f} %",
        (nano["parameters"], mean),
        xytext=(9, 3),
        textcoords="offset points",
        color=NANO,
        fontweight="bold",
    )
    untaught = nano["by_syntax_tree"]["0.8"]["without"]
    axes.errorbar(nano["parameters"], 100 * untaught["pass_at_1"], yerr=100 * untaught["standard_error"], fmt="o",
                  color=NANO, markerfacecolor="white", markersize=7, capsize=3, zorder=4)  # fmt: skip
    axes.annotate(
        "without problems like those in training",
        (nano["parameters"], 100 * untaught["pass_at_1"]),
        xytext=(9, -4),
        textcoords="offset points",
        color=NANO,
        fontsize=8.5,
    )
    axes.set_xscale("log")
    axes.set_xlim(2.5e6, 5e9)
    axes.set_xticks([1e7, 1e8, 1e9], ["10 M", "100 M", "1 B"])
    axes.set_yscale("log")
    axes.set_ylim(0.6, 60)
    axes.set_yticks([1, 2, 5, 10, 20, 50], ["1", "2", "5", "10", "20", "50"])
    axes.yaxis.set_minor_locator(mpl.ticker.NullLocator())
    axes.set_xlabel("parameters")
    axes.set_ylabel("HumanEval pass@1, %")
    axes.set_title("nano greedy, one training seed, +- standard error over problems; others as published, from samples",
                   fontsize=8.5, color=GREY)  # fmt: skip
    axes.grid(axis="y", alpha=0.25)
    save(figure, "scale")


def bars(found: dict[str, Any], names: dict[str, str], title: str, file: str) -> None:
    """A panel a measure, a bar a variant with the larger of its standard errors, and a point a seed."""
    variants = list(found)
    figure, panels = plt.subplots(1, len(names), figsize=(2.55 * len(names), 0.42 * len(variants) + 1.5), sharey=True)
    for axes, (name, label) in zip(panels, names.items(), strict=True):
        for place, variant in enumerate(variants):
            one = found[variant]["measures"][name]
            colour = NANO if variant in WITH_TEXTBOOKS else OTHER
            errors = [one["standard_error_over_seeds"] or 0, one["standard_error_over_items"] or 0]
            axes.barh(place, one["mean"], color=colour, alpha=0.75, height=0.62, xerr=max(errors), capsize=3)
            axes.scatter(one["values"], [place] * len(one["values"]), s=9, color="black", zorder=3)
        axes.set_title(label, fontsize=9.5)
        labels = [f"{one} ({found[one]['parameters'] / 1e6:.0f} M, n={len(found[one]['seeds'])})" for one in variants]
        axes.set_yticks(range(len(variants)), labels)
        axes.grid(axis="x", alpha=0.25)
    panels[0].invert_yaxis()
    figure.suptitle(f"{title}\n{ERRORS}", fontsize=9.5, y=1.03)
    figure.tight_layout()
    save(figure, file)


def draw() -> None:
    """Every figure whose results are there."""
    results = {path.stem: json.loads(path.read_text()) for path in HERE.glob("*.json")}
    if "nano" in results:
        scale(results["nano"], results["others"]["models"])
    if "compare" in results:
        bars(
            results["compare"],
            {
                "exercises-taught-families/pass@1, extracted": "new exercises, taught\nfamilies, %",
                "exercises-new-families/pass@1, extracted": "families never taught, %",
                "humaneval/pass@1, extracted": "HumanEval pass@1, %",
                "bits_per_byte/python-packages": "bits per byte of held-out\nraw code (less is better)",
            },
            "The same tokenizer, number of tokens and schedule",
            "compare",
        )
    if "reasoning" in results:
        bars(
            results["reasoning"],
            {
                "questions-taught-families/acc, choice": "new questions, taught\nfamilies: choice, %",
                "questions-new-families/acc, choice": "families never taught:\nchoice, %",
                "questions-taught-families/acc, answer": "taught families:\nwritten answer, %",
                "bits_per_byte/documentation": "bits per byte of held-out\ndocumentation (less is better)",
            },
            "Textbooks of reasoning against documentation",
            "reasoning",
        )


if __name__ == "__main__":
    draw()
