"""Stages: functions from a config and input artifacts to one output artifact.

Recipe, command line and Python all call the same decorated function:

    kept = quality(QualityConfig(), to="runs/mine/quality", documents=sources_artifact)
"""

from __future__ import annotations

import contextlib
import functools
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from hornbook.foundation.artifact import Artifact, ArtifactWriter, open_artifact
from hornbook.foundation.config import Config
from hornbook.foundation.errors import ArtifactError, MismatchError, RecipeError
from hornbook.foundation.files import read_json, storage_errors, write_json
from hornbook.foundation.hardware import environment
from hornbook.foundation.meters import Meter, Prices
from hornbook.foundation.processes import leads

ConfigT = TypeVar("ConfigT", bound=Config)
EXTERNAL = "external"
FOLLOW_SECONDS = 0.2


class Work(Generic[ConfigT]):
    """What a stage's body gets: its config, its input artifacts, and the folder it writes into.

    ``path`` is the working folder; files in it become the artifact. Names that start with a dot are scratch, kept
    over an interruption and removed at the end. ``counts`` and ``dropped`` go into the manifest.
    """

    def __init__(
        self, config: ConfigT, inputs: Mapping[str, tuple[Artifact, ...]], writer: ArtifactWriter, meter: Meter
    ) -> None:
        self.config, self._inputs, self._writer, self.meter = config, inputs, writer, meter
        self.path = writer.path
        self.counts: dict[str, Any] = writer.counts
        self.dropped: dict[str, int] = writer.dropped

    def input(self, name: str) -> Artifact:
        """The one artifact given as input ``name``."""
        (artifact,) = self._inputs[name]
        return artifact

    def all_inputs(self, name: str) -> tuple[Artifact, ...]:
        """Every artifact given as input ``name``, in the recipe's order; empty if there is none."""
        return self._inputs.get(name, ())

    def start_over(self) -> None:
        """Drop what a killed attempt left. Called by stages that do not resume in the middle."""
        self._writer.reset()

    def save_cost(self) -> None:
        """Remember the cost so far beside a checkpoint, so that an interrupted attempt is counted too."""
        write_json(self.path / ".cost.json", self.meter.cost().as_dict())

    def load_cost(self) -> None:
        """Go on counting from what ``save_cost`` remembered."""
        file = self.path / ".cost.json"
        if file.is_file():
            self.meter.previous = read_json(file)


@dataclass(frozen=True)
class Input:
    """An input that a stage takes: from which stages' artifacts, how many, and whether it may be left out."""

    stages: tuple[str, ...]
    """Names of the stages whose artifacts fit."""
    many: bool = False
    """Whether several artifacts may be given."""
    optional: bool = False
    """Whether none may be given."""


class Stage(Generic[ConfigT]):
    """A stage function with its name, config class and inputs; made by ``stage``, called like a function."""

    def __init__(
        self,
        body: Callable[[Work[ConfigT]], None],
        *,
        name: str,
        config: type[ConfigT],
        inputs: Mapping[str, Input],
        version: int,
        external: Callable[[ConfigT], str | None] | None,
        distributed: bool,
    ) -> None:
        functools.update_wrapper(self, body)
        self.body, self.name, self.config, self.inputs, self.version = body, name, config, inputs, version
        self.external, self.distributed = external, distributed

    def input_fingerprints(self, config: ConfigT, inputs: Mapping[str, tuple[Artifact, ...]]) -> dict[str, str]:
        """What identifies this work besides its config: inputs, data outside any artifact, and the stage's version."""
        found = {
            (name if len(artifacts) == 1 else f"{name}.{position}"): artifact.fingerprint
            for name, artifacts in inputs.items()
            for position, artifact in enumerate(artifacts)
        }
        outside = self.external(config) if self.external is not None else None
        if outside is not None:
            found[EXTERNAL] = outside
        return {**found, "stage_version": f"{self.name}/{self.version}"}

    def up_to_date(self, config: ConfigT, to: Path, identity: Mapping[str, str]) -> Artifact | None:
        """The artifact at ``to`` if it is exactly what this work would make, else None.

        ``identity`` is what ``input_fingerprints`` gives. Sizes of all files are checked. Raises ArtifactError if the
        folder is there but damaged.
        """
        if not (to / "manifest.json").is_file():
            return None
        artifact = open_artifact(to)
        same = (
            artifact.manifest.stage == self.name
            and artifact.manifest.config == config.model_dump(mode="json")
            and artifact.manifest.inputs == identity
        )
        if not same:
            return None
        artifact.check(content=False)
        return artifact

    def check_inputs(self, given: Mapping[str, tuple[Artifact, ...]]) -> None:
        """Raise RecipeError or MismatchError if the inputs are not what the stage takes."""
        for name in given:
            if name not in self.inputs:
                raise RecipeError(
                    f"stage {self.name} takes no input `{name}`", mend=f"it takes: {', '.join(self.inputs) or 'none'}"
                )
        for name, expected in self.inputs.items():
            artifacts = given.get(name, ())
            if not artifacts and not expected.optional:
                raise RecipeError(
                    f"stage {self.name} needs the input `{name}`",
                    mend=f"give it an artifact of stage {' or '.join(expected.stages)}",
                )
            if len(artifacts) > 1 and not expected.many:
                raise RecipeError(f"stage {self.name} takes one `{name}`, not {len(artifacts)}", mend="give it one")
            for artifact in artifacts:
                if artifact.manifest.stage not in expected.stages:
                    raise MismatchError(
                        f"input `{name}` of stage {self.name} can't be an artifact of stage {artifact.manifest.stage}",
                        where=str(artifact.path),
                        mend=f"give it one of stage {' or '.join(expected.stages)}",
                    )

    def __call__(
        self,
        config: ConfigT,
        *,
        to: str | Path,
        prices: Prices | None = None,
        **inputs: Artifact | tuple[Artifact, ...] | list[Artifact],
    ) -> Artifact:
        """Run the stage and return its artifact at ``to``; if it is there already, return that.

        Inputs are artifacts, or several in a tuple or list where the stage takes many. Raises HornbookError.
        """
        given = {name: (a,) if isinstance(a, Artifact) else tuple(a) for name, a in inputs.items()}
        return self.run(config, Path(to), given, prices)

    def run(
        self,
        config: ConfigT,
        to: Path,
        given: Mapping[str, tuple[Artifact, ...]],
        prices: Prices | None = None,
    ) -> Artifact:
        """What calling the stage does, with the inputs in a mapping."""
        self.check_inputs(given)
        identity = self.input_fingerprints(config, given)
        try:
            found = self.up_to_date(config, to, identity)
        except ArtifactError:
            found = None  # damaged: made again, like one that is missing
        if found is not None:
            return found
        if not leads():
            return self._follow(config, to, given, identity)
        for artifacts in given.values():
            for artifact in artifacts:
                artifact.check(content=True)
        writer = self._writer(config, to, identity)
        with Meter(prices) as meter, storage_errors(to):
            self.body(Work(config, given, writer, meter))
        return writer.commit(cost=meter.cost().as_dict(), environment=environment())

    def _work(self, config: ConfigT, identity: dict[str, str]) -> dict[str, Any]:
        return {"stage": self.name, "config": config.model_dump(mode="json"), "inputs": identity}

    def _writer(self, config: ConfigT, to: Path, identity: dict[str, str]) -> ArtifactWriter:
        return ArtifactWriter(to, **self._work(config, identity))

    def _follow(
        self, config: ConfigT, to: Path, given: Mapping[str, tuple[Artifact, ...]], identity: dict[str, str]
    ) -> Artifact:
        """What every process but the first does: take part in a distributed stage, and wait for the artifact.

        If the first process fails there will be none: ``torchrun`` then ends this one.
        """
        working = ArtifactWriter.working_folder(to)
        took_part = False
        while True:
            with contextlib.suppress(ArtifactError):  # damaged: the first process makes it again
                found = self.up_to_date(config, to, identity) if not working.exists() else None
                if found is not None:
                    return found
            if self.distributed and not took_part and ArtifactWriter.is_open(to, **self._work(config, identity)):
                with Meter() as meter:
                    self.body(Work(config, given, self._writer(config, to, identity), meter))
                took_part = True
            time.sleep(FOLLOW_SECONDS)


def stage(
    name: str,
    config: type[ConfigT],
    *,
    inputs: Mapping[str, Input] | None = None,
    version: int = 1,
    external: Callable[[ConfigT], str | None] | None = None,
    distributed: bool = False,
) -> Callable[[Callable[[Work[ConfigT]], None]], Stage[ConfigT]]:
    """Make a stage of a function that writes into ``work.path``.

    ``version`` is raised whenever the same input would give another output, so that old artifacts are made again.
    ``external`` returns a fingerprint of data that the stage reads from outside any artifact, None if it reads none.
    Of several processes under ``torchrun`` only the first runs a stage, or all where it is ``distributed``; the first
    one's files become the artifact.
    """

    def decorate(body: Callable[[Work[ConfigT]], None]) -> Stage[ConfigT]:
        return Stage(
            body,
            name=name,
            config=config,
            inputs=inputs or {},
            version=version,
            external=external,
            distributed=distributed,
        )

    return decorate
