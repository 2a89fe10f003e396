"""``hornbook fields``: what a recipe may say."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer
from pydantic import BaseModel


def fields(
    stage: Annotated[str | None, typer.Argument(help="A stage; without it, all stages are listed.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """List the stages of a recipe, or the fields and inputs of one.

    Example: `hornbook fields training`
    """
    from hornbook.recipe import STAGES, load_stage

    names = [stage] if stage else list(STAGES)
    found = {}
    for name in names:
        entry = load_stage(name)
        found[name] = {
            "inputs": {slot: list(given.stages) for slot, given in entry.inputs.items()},
            "fields": _describe(entry.config) if stage else list(entry.config.model_fields),
        }
    if as_json:
        typer.echo(json.dumps(found, indent=1))
        return
    for name, entry in found.items():
        typer.echo(f"{name}  (inputs: {', '.join(entry['inputs']) or 'none'})")
        for field in entry["fields"]:
            typer.echo(
                f"  {field}"
                if isinstance(field, str)
                else f"  {field['name']} = {field['default']}\n      {field['description']}"
            )


def _describe(config: type[BaseModel], prefix: str = "") -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for name, field in config.model_fields.items():
        default = "required" if field.is_required() else field.get_default(call_default_factory=True)
        nested = field.annotation
        if isinstance(nested, type) and issubclass(nested, BaseModel):
            rows += _describe(nested, f"{prefix}{name}.")
            continue
        rows.append(
            {"name": prefix + name, "default": str(default), "description": " ".join((field.description or "").split())}
        )
    return rows
