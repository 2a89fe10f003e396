"""Running a recipe: what is there already is skipped, what is missing is made, an interrupted stage goes on."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from hornbook.foundation.artifact import Artifact
from hornbook.foundation.errors import ArtifactError, StorageError
from hornbook.foundation.files import atomic_write, fsync_directory, hash_file, storage_errors
from hornbook.foundation.processes import leads
from hornbook.foundation.progress import console
from hornbook.recipe import Recipe, Step


@dataclass(frozen=True)
class RunResult:
    """A finished run: its folder, every step's artifact, and the names of the steps that had to be made."""

    folder: Path
    artifacts: dict[str, Artifact]
    made: tuple[str, ...]


@contextlib.contextmanager
def _only_one(folder: Path) -> Generator[None]:
    """Hold the run's lock; the operating system frees it when the process dies, however it dies.

    Of several processes under ``torchrun`` the first holds it for all.
    """
    if not leads():
        yield
        return
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / ".lock", os.O_CREAT | os.O_RDWR, 0o644)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StorageError(
                "another process is running this recipe here", where=str(folder), mend="wait for it or stop it"
            ) from error
        yield
    finally:
        os.close(handle)


def inputs_of(step: Step, artifacts: dict[str, Artifact]) -> dict[str, tuple[Artifact, ...]]:
    """The artifacts that ``step`` takes, by input name."""
    return {slot: tuple(artifacts[name] for name in names) for slot, names in step.inputs.items()}


def find(step: Step, folder: Path, artifacts: dict[str, Artifact]) -> Artifact | None:
    """The step's artifact if it is there, whole and up to date; a damaged one is reported and will be made again."""
    try:
        identity = step.stage.input_fingerprints(step.config, inputs_of(step, artifacts))
        return step.stage.up_to_date(step.config, folder / step.name, identity)
    except ArtifactError as error:
        console.print(f"[yellow]warning:[/] {error.where}: {error.what}; making it again")
        return None


def run(recipe: Recipe, runs_dir: Path = Path("runs")) -> RunResult:
    """Make every artifact of ``recipe`` that is not there yet, under ``runs_dir/NAME/``.

    Raises HornbookError; what was finished before the error stays and is not made again.
    """
    folder = runs_dir / recipe.header.name
    artifacts: dict[str, Artifact] = {}
    made: list[str] = []
    started = time.monotonic()
    with _only_one(folder):
        if leads():
            atomic_write(folder / "recipe.yaml", recipe.path.read_bytes())
        for number, step in enumerate(recipe.steps, 1):
            label = f"[bold]{number}/{len(recipe.steps)} {step.name}[/]"
            found = find(step, folder, artifacts)
            if found is not None:
                console.print(f"{label} is there ({found.fingerprint[:12]})")
            else:
                console.print(label)
                inputs = inputs_of(step, artifacts)
                found = step.stage.run(step.config, folder / step.name, inputs, recipe.header.prices)
                made.append(step.name)
                cost = found.manifest.cost
                console.print(
                    f"  done in {cost['seconds']:.1f} s, {cost['peak_memory_bytes'] / 2**30:.2f} GiB at most, "
                    f"fingerprint {found.fingerprint[:12]}"
                )
            artifacts[step.name] = found
        if leads():
            _publish(recipe, folder, artifacts)
    if made:
        console.print(f"run {recipe.header.name} finished in {time.monotonic() - started:.0f} s")
    else:
        console.print(f"run {recipe.header.name} is complete; nothing to do")
    return RunResult(folder, artifacts, tuple(made))


def _publish(recipe: Recipe, folder: Path, artifacts: dict[str, Artifact]) -> None:
    """Put the model at ``model/`` and the report at ``report.html``, where people look for them."""
    if recipe.published_training is not None:
        _publish_folder(artifacts[recipe.published_training], "model/", folder / "model")
    for step in recipe.steps:
        if step.stage.name == "report":
            page = artifacts[step.name].file("volatile/report.html")
            if not (folder / "report.html").is_file() or hash_file(page) != hash_file(folder / "report.html"):
                atomic_write(folder / "report.html", page.read_bytes())


def _publish_folder(artifact: Artifact, prefix: str, target: Path) -> None:
    files = {n.removeprefix(prefix): f for n, f in artifact.manifest.outputs.items() if n.startswith(prefix)}
    if target.is_dir() and {p.name for p in target.iterdir()} == set(files):
        sizes = all((target / name).stat().st_size == file.bytes for name, file in files.items())
        if sizes and all(hash_file(target / name) == file.sha256 for name, file in files.items()):
            return
    working = target.with_name(f".{target.name}.working")
    with storage_errors(target):
        shutil.rmtree(working, ignore_errors=True)
        working.mkdir()
        for name in files:
            shutil.copyfile(artifact.path / prefix / name, working / name)
            with (working / name).open("rb") as handle:
                os.fsync(handle.fileno())
        shutil.rmtree(target, ignore_errors=True)
        working.rename(target)
        fsync_directory(target.parent)
