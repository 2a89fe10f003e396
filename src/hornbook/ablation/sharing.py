"""Taking over from another run what a step would make there: artifacts are the same wherever they lie.

Several variants mostly begin alike. The first run makes what they share; the next ones link its files instead of making
them again, so that every run's folder is whole, and can be read, resumed or deleted by itself.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from hornbook.foundation.artifact import MANIFEST, Artifact
from hornbook.foundation.errors import ArtifactError
from hornbook.foundation.files import fsync_directory, storage_errors
from hornbook.foundation.progress import console
from hornbook.pipeline import find, inputs_of
from hornbook.recipe import Recipe, Step


def take_over(recipe: Recipe, folder: Path, lenders: Sequence[Path]) -> tuple[str, ...]:
    """Link into the run's ``folder`` whatever runs in ``lenders`` have made of it; return the names of those steps.

    A step is taken if stage, config, inputs and data from outside agree by fingerprint, whatever its name is there.
    Files that can't be linked (another file system) are copied. Kill-safe: an artifact appears by one rename.
    """
    others = [other for other in lenders if other != folder and other.is_dir()]
    artifacts: dict[str, Artifact] = {}
    taken: list[str] = []
    for step in recipe.steps:
        if any(name not in artifacts for names in step.inputs.values() for name in names):
            continue
        found = find(step, folder, artifacts)
        if found is None:
            lent = _lent(step, others, artifacts)
            if lent is None:
                continue
            _link(lent, folder / step.name)
            found = find(step, folder, artifacts)
            taken.append(step.name)
            console.print(f"{step.name} is that of {lent.path.parent.name} ({lent.fingerprint[:12]})")
        if found is not None:
            artifacts[step.name] = found
    return tuple(taken)


def _lent(step: Step, lenders: Sequence[Path], artifacts: dict[str, Artifact]) -> Artifact | None:
    """An artifact of another run that is what ``step`` would make, whole in size and content."""
    identity = step.stage.input_fingerprints(step.config, inputs_of(step, artifacts))
    for lender in lenders:
        for manifest in sorted(lender.glob(f"[!.]*/{MANIFEST}")):
            try:
                found = step.stage.up_to_date(step.config, manifest.parent, identity)
                if found is not None:
                    found.check(content=True)
                    return found
            except ArtifactError:
                continue  # that run will notice by itself
    return None


def _link(artifact: Artifact, target: Path) -> None:
    """Put the files of ``artifact`` at ``target``, in place of what is there."""
    partial = target.with_name(f".{target.name}.taking")
    with storage_errors(target):
        shutil.rmtree(partial, ignore_errors=True)
        for name in (*artifact.manifest.outputs, MANIFEST):
            file = partial / name
            file.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(artifact.path / name, file)
            except OSError:
                shutil.copyfile(artifact.path / name, file)
                with file.open("rb") as handle:
                    os.fsync(handle.fileno())
        for folder in {partial, *(file.parent for file in partial.rglob("*"))}:
            fsync_directory(folder)
        if target.exists():
            shutil.rmtree(target)
        partial.rename(target)
        fsync_directory(target.parent)
