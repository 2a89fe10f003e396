"""Printing what is in an exported file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.table import Table


def print_tensors(file: Path, tensors: list[dict[str, Any]], *, as_json: bool) -> None:
    """Print the file's size and its ``tensors`` (dicts with ``name``, ``kind``, ``bytes``, perhaps ``wanted``).

    The table has one line for the same tensor of all blocks that got the same type; the JSON has every tensor.
    """
    total = sum(part.stat().st_size for part in (file, file.with_name(f"{file.name}.data")) if part.is_file())
    if as_json:
        typer.echo(json.dumps({"file": str(file), "bytes": total, "tensors": tensors}, indent=1))
        return
    groups: dict[tuple[str, str, str], list[int]] = {}
    for tensor in tensors:
        role = re.sub(r"^blk\.\d+\.", "blk.*.", tensor["name"])
        groups.setdefault((role, tensor["kind"], tensor.get("wanted", tensor["kind"])), []).append(tensor["bytes"])
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("tensor", "type"):
        table.add_column(title)
    for title in ("count", "MB"):
        table.add_column(title, justify="right")
    table.add_column("")
    for (role, kind, wanted), sizes in groups.items():
        note = "" if kind == wanted else f"in place of {wanted}"
        table.add_row(role, kind, str(len(sizes)), f"{sum(sizes) / 1e6:.2f}", note)
    if tensors:
        Console().print(table)
    if any(kind != wanted for _, kind, wanted in groups):
        typer.echo("in place of: that type's blocks do not divide the tensor's rows, so llama.cpp takes a simpler type")
    typer.echo(f"{file}: {total / 1e6:.2f} MB")
