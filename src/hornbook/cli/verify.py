"""``hornbook verify``: is a model whole, and is it what it looks like?"""

from __future__ import annotations

import json
from typing import Annotated

import typer


def verify(
    model: Annotated[str, typer.Argument(help="A model folder, a run, or a name that was fetched, such as phi-2.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Check a model: manifests, config, weights, tokenizer, logits; against transformers and the published logits.

    Exits with 1 if a check fails. What can't be checked is said, never passed. A fine-tuned copy of phi-1, phi-1.5 or
    phi-2 fails the check of the published logits, as a damaged one does: they can't be told apart.

    Example: `hornbook verify runs/laptop`, or `hornbook verify phi-2` after `hornbook models pull phi-2`
    """
    from hornbook.inference.verify import verify as check

    checks = check(model)
    if as_json:
        typer.echo(json.dumps([vars(one) for one in checks], indent=1))
    else:
        for one in checks:
            typer.echo(f"{one.outcome:11}  {one.name:16}  {one.detail}")
    if any(one.outcome == "failed" for one in checks):
        raise typer.Exit(1)
