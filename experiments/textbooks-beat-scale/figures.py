"""Draws the figures of this folder from its results: `python experiments/textbooks-beat-scale/figures.py`."""

from __future__ import annotations

import json
import math
import statistics
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")
import matplotlib.pyplot as plt
from matplotlib import ticker

HERE = Path(__file__).parent
NANO, OTHER, GREY = "#b5482a", "#4a6fa5", "#666666"
ERRORS = "points: training seeds (n); bars: standard error, over seeds or over items, whichever is larger"
WITH_TEXTBOOKS = ("textbook", "filtered-and-textbook")
ORDER = (*WITH_TEXTBOOKS, "filtered", "raw", "raw-5x", "raw-25x")
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
    axes.yaxis.set_minor_locator(ticker.NullLocator())
    axes.set_xlabel("parameters")
    axes.set_ylabel("HumanEval pass@1, %")
    axes.set_title("nano greedy, one training seed, +- standard error over problems; others as published, from samples",
                   fontsize=8.5, color=GREY)  # fmt: skip
    axes.grid(axis="y", alpha=0.25)
    save(figure, "scale")


def summary(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Runs by variant; every measure of a variant with its values by seed, their mean, and the larger of two errors.

    These are the standard error of that mean over seeds, and the mean standard error over the items of one run.
    """
    found: dict[str, dict[str, Any]] = {}
    for name in sorted({row["variant"] for row in rows}, key=ORDER.index):
        runs = sorted((row for row in rows if row["variant"] == name), key=lambda row: row["seed"])
        measures: dict[str, Any] = {}
        for measure in runs[0]["measures"]:
            values = [run["measures"][measure]["value"] for run in runs]
            over_seeds = statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else 0.0
            over_items = [run["measures"][measure]["standard_error_over_items"] or 0.0 for run in runs]
            error = max(over_seeds, statistics.fmean(over_items))
            measures[measure] = {"values": values, "mean": statistics.fmean(values), "error": error}
        found[name] = {
            "parameters": runs[0]["parameters"],
            "seeds": len(runs),
            "hours": sum(run["training_hours"] for run in runs),
            "measures": measures,
        }
    return found


def bars(found: dict[str, dict[str, Any]], names: dict[str, str], title: str, file: str) -> None:
    """A panel a measure, a bar a variant with its standard error, and a point a seed."""
    figure, panels = plt.subplots(1, len(names), figsize=(2.55 * len(names), 0.42 * len(found) + 1.5), sharey=True)
    for axes, (name, label) in zip(panels, names.items(), strict=True):
        for place, (variant, runs) in enumerate(found.items()):
            one = runs["measures"][name]
            colour = NANO if variant in WITH_TEXTBOOKS else OTHER
            axes.barh(place, one["mean"], color=colour, alpha=0.75, height=0.62, xerr=one["error"], capsize=3)
            axes.scatter(one["values"], [place] * len(one["values"]), s=9, color="black", zorder=3)
        axes.set_title(label, fontsize=9.5)
        labels = [f"{name} ({runs['parameters'] / 1e6:.1f} M, n={runs['seeds']})" for name, runs in found.items()]
        axes.set_yticks(range(len(found)), labels)
        axes.grid(axis="x", alpha=0.25)
    panels[0].invert_yaxis()
    figure.suptitle(f"{title}\n{ERRORS}", fontsize=9.5, y=1.03)
    figure.tight_layout()
    save(figure, file)


def table(found: dict[str, dict[str, Any]], names: dict[str, str]) -> str:
    """The same as Markdown."""
    lines = [f"| | parameters | seeds | {' | '.join(label.replace(chr(10), ' ') for label in names.values())} |"]
    lines.append("|---" * (len(names) + 3) + "|")
    for variant, runs in found.items():
        cells = [f"{runs['measures'][name]['mean']:.2f} ± {runs['measures'][name]['error']:.2f}" for name in names]
        lines.append(f"| {variant} | {runs['parameters'] / 1e6:.2f} M | {runs['seeds']} | {' | '.join(cells)} |")
    return "\n".join(lines)


PARTS: dict[str, tuple[str, dict[str, str]]] = {
    "compare": (
        "The same tokenizer, number of tokens and schedule",
        {
            "exercises-taught-families/pass@1, extracted": "new exercises, taught\nfamilies, %",
            "exercises-new-families/pass@1, extracted": "families never taught, %",
            "humaneval/pass@1, extracted": "HumanEval pass@1, %",
            "probes/acc": "capability probes,\nmean of 8, %",
            "bits_per_byte/python-packages": "bits per byte of held-out\nraw code (less is better)",
        },
    ),
    "reasoning": (
        "Textbooks of reasoning against documentation",
        {
            "questions-taught-families/acc, code": "new questions, taught families:\nprogram, %",
            "questions-new-families/acc, code": "families never taught:\nprogram, %",
            "questions-taught-families/acc, answer": "taught families:\nwritten answer, %",
            "questions-taught-families/acc, choice": "taught families:\nchoice, %",
            "probes/acc": "capability probes,\nmean of 8, %",
            "bits_per_byte/documentation": "bits per byte of held-out\ndocumentation (less is better)",
        },
    ),
}
"""By the stem of files of results: the title of its figure, and the measures with their labels.

Of runs of the same variant and seed, such as the textbook beside raw code at 25 times the size, those in the file that
is called by the stem alone count."""


def draw() -> None:
    """Every figure whose results are there; of comparisons the table too, on standard output."""
    nano, others = HERE / "nano.json", HERE / "others.json"
    scale(json.loads(nano.read_text()), json.loads(others.read_text())["models"])
    for stem, (title, names) in PARTS.items():
        runs: dict[tuple[str, int], dict[str, Any]] = {}
        for results in (*sorted(HERE.glob(f"{stem}-*.jsonl")), *HERE.glob(f"{stem}.jsonl")):
            runs |= {(run["variant"], run["seed"]): run for run in map(json.loads, results.read_text().splitlines())}
        if runs:
            found = summary(list(runs.values()))
            bars(found, names, title, stem)
            print(table(found, names), end="\n\n")


if __name__ == "__main__":
    draw()
