"""The finished models under a folder of runs, from the manifests of their artifacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hornbook.foundation.artifact import MANIFEST, Artifact, open_artifact
from hornbook.foundation.config import read_yaml
from hornbook.foundation.errors import HornbookError
from hornbook.foundation.files import read_json
from hornbook.model.catalogue import parameters_by_part
from hornbook.model.config import PhiConfig
from hornbook.model.config_json import read_phi_config

MODEL_CONFIG = "model/config.json"


@dataclass(frozen=True)
class LocalRun:
    """A model that was made here. ``name`` is its run's if the run publishes it, else ``RUN/STEP``.

    ``weights_bytes`` are those of the files. ``tokens`` is how many it was trained on, None if its artifact does not
    say. ``scores`` are those of the evaluations of exactly this model (0..1; ``pass@1`` where there are several k).
    ``finished`` is the time at which its manifest was written, or copied.
    """

    name: str
    path: Path
    config: PhiConfig
    parameters: int
    weights_bytes: int
    tokens: int | None
    scores: Mapping[str, float]
    finished: datetime


def find_runs(runs_dir: Path) -> tuple[list[LocalRun], list[HornbookError]]:
    """All finished models in ``runs_dir/RUN/STEP`` or ``runs_dir/STEP``, by name; and what could not be read.

    Sizes and hashes of files are not checked; ``hornbook verify`` does that.
    """
    artifacts: list[Artifact] = []
    runs: list[LocalRun] = []
    problems: list[HornbookError] = []
    for manifest in sorted([*runs_dir.glob(f"*/{MANIFEST}"), *runs_dir.glob(f"*/*/{MANIFEST}")]):
        try:
            artifacts.append(open_artifact(manifest.parent))
        except HornbookError as error:
            problems.append(error)
    for artifact in artifacts:
        if MODEL_CONFIG in artifact.manifest.outputs:
            try:
                runs.append(_local_run(artifact, artifacts, runs_dir))
            except HornbookError as error:
                problems.append(error)
    return sorted(runs, key=lambda run: run.name), problems


def _local_run(artifact: Artifact, others: list[Artifact], runs_dir: Path) -> LocalRun:
    path, outputs = artifact.path, artifact.manifest.outputs
    if path.parent != runs_dir and _published_step(path.parent) == path.name:
        path = path.parent
    config = read_phi_config(read_json(artifact.file(MODEL_CONFIG)), artifact.file(MODEL_CONFIG))
    scores: dict[str, float] = {}
    for other in others:
        if other.manifest.stage == "evaluation" and other.manifest.inputs.get("model") == artifact.fingerprint:
            scores |= _scores(other.manifest.counts)
    return LocalRun(
        path.relative_to(runs_dir).as_posix(),
        path,
        config,
        sum(parameters_by_part(config).values()),
        sum(
            file.bytes for name, file in outputs.items() if name.startswith("model/") and name.endswith(".safetensors")
        ),
        artifact.manifest.counts.get("tokens"),
        scores,
        datetime.fromtimestamp((artifact.path / MANIFEST).stat().st_mtime, UTC),
    )


def _published_step(run: Path) -> str | None:
    """The training step whose model the run publishes, as its recipe says: ``publish``, else the first."""
    try:
        recipe = read_yaml(run / "recipe.yaml").data
    except HornbookError:
        return None  # not made by a recipe; each model goes by its step's name
    if recipe.get("publish"):
        return str(recipe["publish"])
    stages: dict[str, Any] = recipe.get("stages") or {}
    return next((name for name, body in stages.items() if (body or {}).get("stage", name) == "training"), None)


def _scores(counts: Mapping[str, Any]) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, value in counts.items():
        if isinstance(value, int | float):
            found[name] = float(value)
        elif isinstance(value, dict) and isinstance(value.get("1"), int | float):
            found[name] = float(value["1"])
    return found
