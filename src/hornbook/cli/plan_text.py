"""Printing plans of trainings, the known hardware, and the published trainings."""

from __future__ import annotations

import json
from typing import Any

import typer

from hornbook.cli.plan_table import duration


def plan_text(row: dict[str, Any]) -> str:
    """A training's plan, as ``hornbook plan --json`` has it, for people."""
    kept = "" if row["count"] == 1 else ", sharded over all (FSDP)" if row["shard"] else ", whole on each"
    money = row["currency"]
    facts = {
        "hardware": f"{row['peak_flops_per_second'] / 1e12:.4g} TFLOP/s in {row['dtype']}; {row['hardware_source']}; "
        f"assumed: {row['hardware_assumed']}",
        "tokens": f"{row['tokens']:,} ({row['tokens_source']})",
        "steps": f"{row['steps']:,} of {row['batch_sequences']:,} sequences of {row['sequence_tokens']:,} tokens "
        f"({row['batch_source']})",
        "FLOPs": f"{row['flops']:.3g} (matrices with the head, causal half of attention, 3 passes)",
        "MFU": f"{row['mfu']:.1%} ({row['mfu_source']})",
        "time": f"{duration(row['days'] * 86400)}, {row['tokens_per_second_per_device']:,.0f} tokens/s per device",
        "energy": f"{_kilowatt_hours(row['kilowatt_hours'])} kWh at {row['watts_per_device']:g} W per device, without "
        f"hosts and cooling: {row['electricity']:,.2f} {money}",
    }
    if row["rent_per_device_hour"]:
        facts["rent"] = (
            f"{row['rent']:,.2f} {money} at {row['rent_per_device_hour']:g} per device and hour "
            f"({row['rent_source']}), instead of electricity"
        )
    lines = [f"{row['name']} on {row['count']} x {row['hardware']}{kept}, {row['dtype']}, {row['optimizer']}"]
    lines += [f"  {name:12}{value}" for name, value in facts.items()]
    lines.append("memory per device")
    lines += [f"  {size / 1e9:9.3f} GB  {name}" for name, size in row["memory_bytes"].items()]
    lines.append(
        f"  {row['memory_total_bytes'] / 1e9:9.3f} GB  in all, of {row['device_memory_bytes'] / 1e9:.3g} GB, of which "
        f"{row['reserve']:.0%} are to be left free"
    )
    if row["fits"]:
        lines.append(
            f"micro-batch   {row['micro_batch_sequences']} sequences, {row['micro_batches_per_step']} times a step; "
            f"the largest that fits: {row['largest_micro_batch_sequences']}"
        )
    else:
        lines.append(f"DOES NOT FIT  {row['mend']}")
    if row["batch_problem"]:
        lines.append(f"batch         {row['batch_problem']}")
    if "target" in row:
        goal = row["target"]
        even = f"one batch divides among {goal['even']:,}" if goal["even"] else "a batch has fewer sequences than that"
        lines.append(
            f"target        {goal['days']:g} days take {goal['devices']:,} devices at an MFU of {row['mfu']:.1%} "
            f"({even}), or an MFU of {goal['mfu']:.1%} of {row['count']:,}: {goal['verdict']}"
        )
    if "published" in row:
        lines.append(f"published     {check_text(row['published'])}")
    return "\n".join(lines)


def _kilowatt_hours(amount: float) -> str:
    return f"{amount:,.0f}" if amount >= 100 else f"{amount:.3g}"


def check_text(check: dict[str, Any]) -> str:
    """A published run beside the plan, in two sentences."""
    return (
        f"{check['days']:.3g} days, which imply an MFU of {check['mfu']:.1%} ({check['source']}). At the MFU of "
        f"{check['predicted_from']} it would be {check['predicted_days']:.3g} days, {check['error']:+.0%}."
    )


def print_hardware(as_json: bool) -> None:
    """Print the catalogue of devices."""
    from rich.console import Console
    from rich.table import Table

    from hornbook.accounting.devices import DEVICES

    if as_json:
        typer.echo(json.dumps([vars(device) for device in DEVICES.values()], indent=1))
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("name", "bf16 TFLOP/s", "fp32", "memory GB", "GB/s", "W", "EUR/h (assumed)", "source", "assumed"):
        table.add_column(title, justify="left" if title in ("name", "source", "assumed") else "right")
    for device in DEVICES.values():
        table.add_row(
            device.name,
            f"{device.peak('bfloat16') / 1e12:.4g}",
            f"{device.peak('float32') / 1e12:.4g}",
            f"{device.memory_bytes / 1e9:g}",
            f"{(device.bandwidth or 0) / 1e9:g}",
            f"{device.watts:g}",
            f"{device.rent_per_hour:g}" if device.rent_per_hour else "",
            device.source,
            device.assumed,
        )
    table.add_row("this", "", "", "", "", "", "", "measured when it is planned for", "power")
    Console(width=None if Console().is_terminal else 1000).print(table)


def print_published(as_json: bool) -> None:
    """Print what the published trainings imply, and how well they predict each other."""
    from hornbook.accounting.planner import published_check
    from hornbook.accounting.published import CONVENTIONS, RUNS, implied_mfu

    rows: list[dict[str, Any]] = []
    for run in RUNS.values():
        check = published_check(run.name)
        by_convention = {name: implied_mfu(run, flops) for name, flops in CONVENTIONS.items()}
        rows.append(vars(check) | {"error": check.error, "mfu_by_convention": by_convention})
    if as_json:
        typer.echo(json.dumps(rows, indent=1))
        return
    for row in rows:
        typer.echo(f"{row['name']}\n  {check_text(row)}")
        typer.echo(
            "  MFU by how FLOPs are counted: " + "; ".join(f"{n} {v:.1%}" for n, v in row["mfu_by_convention"].items())
        )
