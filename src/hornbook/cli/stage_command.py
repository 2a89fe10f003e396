"""Every stage as a command of its own, with the same config as in a recipe."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
import yaml

from hornbook.foundation.errors import RecipeError
from hornbook.foundation.progress import console

Settings = Annotated[list[str] | None, typer.Option("--set", help="A field, as NAME=VALUE (YAML). May be repeated.")]


def settings_of(given: list[str] | None) -> dict[str, Any]:
    """The fields that ``--set`` gives, nested where a name has dots. Raises RecipeError without `=`."""
    fields: dict[str, Any] = {}
    for name, value in _pairs(given, "--set"):
        _put(fields, name.split("."), yaml.safe_load(value))
    return fields


def add_stage_command(app: typer.Typer, command: str, stage_name: str, summary: str) -> None:
    """Give ``app`` the command ``command`` that runs the stage ``stage_name``."""

    def run_stage(
        to: Annotated[Path, typer.Option(help="Folder of the artifact to make.")],
        given: Annotated[
            list[str] | None, typer.Option("--input", help="An input artifact, as NAME=FOLDER. May be repeated.")
        ] = None,
        settings: Settings = None,
        config: Annotated[Path | None, typer.Option(help="A YAML file with the stage's fields.")] = None,
        no_isolation: Annotated[
            bool, typer.Option("--no-isolation", help="Run programs that you trust unprotected; the result says so.")
        ] = False,
    ) -> None:
        from hornbook.foundation.artifact import Artifact, open_artifact
        from hornbook.foundation.config import parse, read_yaml
        from hornbook.recipe import load_stage

        stage = load_stage(stage_name)
        source = read_yaml(config) if config else None
        fields: dict[str, Any] = dict(source.data) if source else {}
        for name, value in _pairs(settings, "--set"):
            _put(fields, name.split("."), yaml.safe_load(value))
        if no_isolation:
            if "isolation" not in stage.config.model_fields:
                raise RecipeError(f"the stage {stage_name} runs no programs", mend="leave out --no-isolation")
            fields["isolation"] = "none"
        inputs: dict[str, list[Artifact]] = {}
        for name, folder in _pairs(given, "--input"):
            inputs.setdefault(name, []).append(open_artifact(Path(folder)))
        given_artifacts = {name: tuple(artifacts) for name, artifacts in inputs.items()}
        artifact = stage.run(parse(stage.config, fields, source), to, given_artifacts)
        console.print(f"{artifact.path}: fingerprint {artifact.fingerprint[:12]}")

    run_stage.__doc__ = (
        f"{summary}\n\nIts fields and inputs: `hornbook fields {stage_name}`. "
        f"Example: `hornbook {command} --to runs/mine/{stage_name} --input NAME=FOLDER --set FIELD=VALUE`"
    )
    app.command(command.rsplit(" ", 1)[-1])(run_stage)


def _pairs(texts: list[str] | None, option: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for text in texts or []:
        name, equals, value = text.partition("=")
        if not equals:
            raise RecipeError(f"`{option} {text}` has no `=`", mend=f"write {option} NAME=VALUE")
        pairs.append((name, value))
    return pairs


def _put(fields: dict[str, Any], path: list[str], value: Any) -> None:
    for part in path[:-1]:
        fields = fields.setdefault(part, {})
    fields[path[-1]] = value
