"""Printing the plan of a recipe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.table import Table

from hornbook.plan import make_plan
from hornbook.recipe import Recipe


def print_plan(recipe: Recipe, runs_dir: Path, *, as_json: bool) -> None:
    """Print every step with its estimated time, memory and cost, and what is there already."""
    plan = make_plan(recipe, runs_dir)
    prices = recipe.header.prices
    rows: list[dict[str, Any]] = [
        {
            "step": planned.step.name,
            "stage": planned.step.stage.name,
            "done": planned.done is not None,
            "seconds": round(planned.estimate.seconds, 1),
            "memory_bytes": round(planned.estimate.memory_bytes),
            "flops": planned.estimate.flops,
            "money": planned.estimate.money(prices, plan.cores),
            "basis": planned.estimate.basis,
            "problem": planned.problem or None,
        }
        for planned in plan.steps
    ]
    totals = {
        name: {
            "seconds": round(estimate.seconds, 1),
            "memory_bytes": round(estimate.memory_bytes),
            "flops": estimate.flops,
            "money": estimate.money(prices, plan.cores),
        }
        for name, estimate in (("whole", plan.whole), ("remaining", plan.remaining))
    }
    if as_json:
        typer.echo(json.dumps({"steps": rows, **totals, "currency": prices.currency}, indent=1))
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("step")
    for title in ("time", "memory", f"cost ({prices.currency})"):
        table.add_column(title, justify="right")
    table.add_column("what the estimate rests on")
    for row in rows:
        table.add_row(
            row["step"],
            "is there" if row["done"] else duration(row["seconds"]),
            f"{row['memory_bytes'] / 2**30:.1f} GiB",
            f"{row['money']:.5f}",
            row["basis"],
        )
    Console().print(table)
    for row in rows:
        if row["problem"]:
            typer.echo(f"\nwould stop before its first step: {row['problem']}")
    left, whole = totals["remaining"], totals["whole"]
    typer.echo(
        f"\nto do: about {duration(left['seconds'])} of {duration(whole['seconds'])}, at most "
        f"{whole['memory_bytes'] / 2**30:.1f} GiB of memory, {left['money']:.4f} {prices.currency} "
        f"(estimates; {plan.cores} cores at {prices.watts_per_core:g} W each; nothing was made)"
    )


def duration(seconds: float) -> str:
    """Seconds as people say them: 40 s, 3 min 20 s, 2 h 5 min, 14.2 days."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 90:
        return f"{minutes} min {rest} s"
    if minutes < 48 * 60:
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{seconds / 86400:,.1f} days"
