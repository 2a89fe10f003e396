"""``hornbook run``: run a recipe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from hornbook.foundation.processes import leads
from hornbook.foundation.progress import console


def run(
    recipe: Annotated[Path, typer.Argument(help="The recipe, a YAML file such as recipes/laptop.yaml.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print the plan with its estimated cost; make nothing.")
    ] = False,
    runs_dir: Annotated[Path, typer.Option(help="Where runs are kept.")] = Path("runs"),
    no_isolation: Annotated[
        bool, typer.Option("--no-isolation", help="Run generated programs without isolation; recorded in the results.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the plan or the run's fingerprints as JSON.")] = False,
) -> None:
    """Run what is missing of a recipe; a killed run goes on where it stopped.

    Example: `hornbook run recipes/laptop.yaml`
    """
    from hornbook import pipeline
    from hornbook.recipe import read_recipe

    plan = read_recipe(recipe, no_isolation=no_isolation)
    if dry_run:
        from hornbook.cli.plan_table import print_plan

        print_plan(plan, runs_dir, as_json=as_json)
        return
    result = pipeline.run(plan, runs_dir)
    if as_json and leads():
        typer.echo(json.dumps({name: artifact.fingerprint for name, artifact in result.artifacts.items()}, indent=1))
        return
    if (result.folder / "model").is_dir():
        console.print(f"model:  {result.folder / 'model'}")
    if (result.folder / "report.html").is_file():
        console.print(f"report: {result.folder / 'report.html'}")
