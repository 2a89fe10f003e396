"""Artifacts: folders with data files and a ``manifest.json``. The only way in which stages hand work to each other.

A stage writes into a working folder beside the artifact's final place. When it is done, every file is hashed and
flushed, the manifest is written last, and one rename makes the artifact appear. A folder without a manifest is
therefore never an artifact, whatever killed its writer.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from hornbook.foundation.errors import ArtifactError, MismatchError
from hornbook.foundation.files import (
    fsync_directory,
    hash_file,
    hash_json,
    read_json,
    storage_errors,
    write_json,
)

MANIFEST = "manifest.json"
VOLATILE = "volatile"
"""Files below this sub-folder carry times or machine facts; they are not part of the fingerprint."""


class OutputFile(BaseModel):
    """One data file of an artifact."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    bytes: int
    sha256: str


class Manifest(BaseModel):
    """What made an artifact, from what, at what cost, and what it dropped.

    ``fingerprint`` covers stage, config, the fingerprints of the inputs and the content of the files; no times, no
    machine. ``inputs`` maps each input's name to its fingerprint. ``dropped`` counts rejected items by reason.
    ``cost`` and ``environment`` differ between machines and are outside the fingerprint.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    stage: str
    fingerprint: str
    inputs: dict[str, str]
    config: dict[str, Any]
    outputs: dict[str, OutputFile]
    counts: dict[str, Any]
    dropped: dict[str, int]
    cost: dict[str, Any]
    environment: dict[str, Any]

    def computed_fingerprint(self) -> str:
        """The fingerprint that this manifest's own content gives."""
        return fingerprint(self.stage, self.config, self.inputs, self.outputs)


def fingerprint(stage: str, config: dict[str, Any], inputs: dict[str, str], outputs: dict[str, OutputFile]) -> str:
    """Hash of what an artifact is: its stage, config, inputs and the content of its (not volatile) files."""
    files = {name: file.sha256 for name, file in outputs.items() if not name.startswith(f"{VOLATILE}/")}
    return hash_json({"stage": stage, "config": config, "inputs": inputs, "outputs": files})


def _key(stage: str, config: dict[str, Any], inputs: dict[str, str]) -> str:
    return hash_json({"stage": stage, "config": config, "inputs": inputs})


class Artifact:
    """A finished artifact on disk, read-only."""

    def __init__(self, path: Path, manifest: Manifest) -> None:
        self.path, self.manifest = path, manifest

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the artifact's content."""
        return self.manifest.fingerprint

    def file(self, name: str) -> Path:
        """The path of one of the artifact's files. Raises ArtifactError if it has no such file."""
        if name not in self.manifest.outputs:
            raise ArtifactError(
                f"this {self.manifest.stage} artifact has no file {name}",
                where=str(self.path),
                mend=f"it has: {', '.join(sorted(self.manifest.outputs))}",
            )
        return self.path / name

    def check(self, *, content: bool) -> None:
        """Check that every file is there with its recorded size and, with ``content``, its recorded hash.

        Raises ArtifactError that names the file.
        """
        mend = f"delete {self.path} and run the recipe again"
        for name, expected in self.manifest.outputs.items():
            path = self.path / name
            if not path.is_file():
                raise ArtifactError("a file of the artifact is missing", where=str(path), mend=mend)
            size = path.stat().st_size
            if size != expected.bytes:
                raise ArtifactError(f"has {size} bytes, {expected.bytes} were written", where=str(path), mend=mend)
            if content and hash_file(path) != expected.sha256:
                raise ArtifactError("content changed after it was written", where=str(path), mend=mend)


def open_artifact(path: Path, *, stage: str | None = None) -> Artifact:
    """Open the artifact at ``path``; with ``stage``, it must have been made by that stage.

    Raises ArtifactError if there is none, if it is damaged, or if its manifest does not match its fingerprint;
    MismatchError if another stage made it.
    """
    manifest_path = path / MANIFEST
    if not manifest_path.is_file():
        raise ArtifactError(
            f"no {MANIFEST} here, so this is not a finished artifact", where=str(path), mend="run the stage first"
        )
    try:
        manifest = Manifest.model_validate(read_json(manifest_path))
    except ValidationError as error:
        problem = error.errors()[0]
        raise ArtifactError(
            f"field `{'.'.join(map(str, problem['loc']))}`: {problem['msg']}",
            where=str(manifest_path),
            mend=f"delete {path} and run the recipe again",
        ) from error
    if manifest.fingerprint != manifest.computed_fingerprint():
        raise ArtifactError(
            "the manifest was edited: its content does not give its fingerprint",
            where=str(manifest_path),
            mend=f"delete {path} and run the recipe again",
        )
    if stage is not None and manifest.stage != stage:
        raise MismatchError(
            f"expected an artifact of stage {stage}, this one is of stage {manifest.stage}",
            where=str(path),
            mend=f"name a folder made by `{stage}`",
        )
    return Artifact(path, manifest)


class ArtifactWriter:
    """A working folder that becomes an artifact on ``commit``.

    The folder is kept when the writer dies, so that a stage which checkpoints (training, synthesis) can go on from
    it; ``key`` (stage, config, inputs) guards that only the same work does. Stages that do not resume begin with
    ``reset()``.
    """

    def __init__(self, path: Path, *, stage: str, config: dict[str, Any], inputs: dict[str, str]) -> None:
        self.final, self.stage, self.config, self.inputs = path, stage, config, inputs
        self.path = self.working_folder(path)
        with storage_errors(self.path):
            if not self.is_open(path, stage=stage, config=config, inputs=inputs):
                shutil.rmtree(self.path, ignore_errors=True)
                self.path.mkdir(parents=True)
                (self.path / ".key").write_text(_key(stage, config, inputs))
        self.counts: dict[str, Any] = {}
        self.dropped: dict[str, int] = {}

    @staticmethod
    def working_folder(path: Path) -> Path:
        """Where an artifact that will be at ``path`` is being written."""
        return path.with_name(f".{path.name}.working")

    @classmethod
    def is_open(cls, path: Path, *, stage: str, config: dict[str, Any], inputs: dict[str, str]) -> bool:
        """Whether the working folder of exactly this work is there."""
        file = cls.working_folder(path) / ".key"
        try:
            return file.read_text() == _key(stage, config, inputs)
        except FileNotFoundError:
            return False

    def reset(self) -> None:
        """Remove what an earlier, killed attempt left behind, except the key."""
        for child in self.path.iterdir():
            if child.name != ".key":
                shutil.rmtree(child) if child.is_dir() else child.unlink()

    def commit(self, *, cost: dict[str, Any], environment: dict[str, Any]) -> Artifact:
        """Hash and flush every file, write the manifest, and rename the folder into place.

        Files and folders whose name starts with a dot are scratch (checkpoints, caches) and are removed.
        """
        with storage_errors(self.final):
            for scratch in sorted(self.path.rglob(".*")):
                if scratch.exists() and scratch.name != ".key":
                    shutil.rmtree(scratch) if scratch.is_dir() else scratch.unlink()
            outputs: dict[str, OutputFile] = {}
            for file in sorted(p for p in self.path.rglob("*") if p.is_file() and p.name not in (MANIFEST, ".key")):
                with file.open("rb") as handle:
                    os.fsync(handle.fileno())
                name = file.relative_to(self.path).as_posix()
                outputs[name] = OutputFile(bytes=file.stat().st_size, sha256=hash_file(file))
            manifest = Manifest(
                stage=self.stage,
                fingerprint=fingerprint(self.stage, self.config, self.inputs, outputs),
                inputs=self.inputs,
                config=self.config,
                outputs=outputs,
                counts=self.counts,
                dropped=self.dropped,
                cost=cost,
                environment=environment,
            )
            write_json(self.path / MANIFEST, manifest.model_dump())
            (self.path / ".key").unlink()
            if self.final.exists():
                shutil.rmtree(self.final)
            self.path.rename(self.final)
            fsync_directory(self.final.parent)
        return Artifact(self.final, manifest)
