"""A run as the report sees it: its steps in order, its models, and what was made from what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from hornbook.foundation.artifact import MANIFEST, Artifact, open_artifact
from hornbook.foundation.config import parse, read_yaml
from hornbook.foundation.errors import ArtifactError
from hornbook.foundation.files import read_json
from hornbook.foundation.stage import EXTERNAL
from hornbook.report.config import ReportConfig

CORPUS_STAGES = ("sources", "synthesis", "authoring", "quality", "deduplicate", "decontaminate")
"""Stages whose artifacts hold documents."""
NOT_INPUTS = {EXTERNAL, "stage_version"}
"""Keys of a manifest's inputs that name no artifact."""


@dataclass(frozen=True)
class Model:
    """A trained model with what was measured on it. At least one of ``training`` and ``evaluation`` is there."""

    label: str
    training: Artifact | None
    evaluation: Artifact | None

    @cached_property
    def all_results(self) -> dict[str, Any]:
        """The evaluation's ``results.json``; empty if the model was not evaluated."""
        return read_json(self.evaluation.file("results.json")) if self.evaluation else {}

    @property
    def results(self) -> dict[str, Any]:
        """Hornbook's own part of it."""
        return self.all_results.get("hornbook", {})

    @property
    def scores(self) -> dict[str, Any]:
        """Code scores by suite."""
        return self.results.get("code", {})

    @property
    def parameters(self) -> int | None:
        """How many parameters the model has, if that is known here."""
        return self.training.manifest.counts.get("parameters") if self.training else None


@dataclass(frozen=True)
class Source:
    """One input of a step: its slot, the step that made it if that is in the run, and its fingerprint."""

    slot: str
    step: str | None
    fingerprint: str


@dataclass(frozen=True)
class Run:
    """Steps are artifacts in the recipe's order, each named like its folder. ``missing`` steps are not made yet."""

    name: str
    config: ReportConfig
    steps: tuple[Artifact, ...]
    missing: tuple[str, ...] = field(default=())

    @property
    def title(self) -> str:
        """The page's title."""
        return self.config.title or self.name

    def of_stage(self, *stages: str) -> tuple[Artifact, ...]:
        """The steps that any of ``stages`` made."""
        return tuple(step for step in self.steps if step.manifest.stage in stages)

    def made_from(self, step: Artifact) -> tuple[Source, ...]:
        """The inputs of ``step``."""
        names = {other.fingerprint: other.path.name for other in reversed(self.steps)}
        return tuple(
            Source(slot, names.get(fingerprint), fingerprint)
            for slot, fingerprint in step.manifest.inputs.items()
            if slot not in NOT_INPUTS
        )

    def input_steps(self, step: Artifact, *stages: str, slot: str | None = None) -> tuple[Artifact, ...]:
        """The artifacts of ``stages`` that ``step`` took (as its input ``slot``), as far as they are in the run."""
        given = [source for source in self.made_from(step) if slot in (None, source.slot.partition(".")[0])]
        wanted = {source.fingerprint for source in given}
        return tuple(other for other in self.of_stage(*stages) if other.fingerprint in wanted)

    @cached_property
    def models(self) -> tuple[Model, ...]:
        """Every trained model with its evaluation; the first one is the run's own, the others are for comparison."""
        evaluations = self.of_stage("evaluation")
        found: list[Model] = []
        for training in self._trainings():
            own = [e for e in evaluations if e.manifest.inputs.get("model") == training.fingerprint]
            label = self._label(training, first=not found)
            found.append(Model(label, training, own[0] if own else None))
            found += [Model(f"{label}, {again.path.name}", training, again) for again in own[1:]]
        taken = {id(model.evaluation) for model in found}
        for evaluation in evaluations:
            if id(evaluation) not in taken:
                found.append(Model(self._label(evaluation, first=not found), None, evaluation))
        return tuple(found)

    def _trainings(self) -> list[Artifact]:
        """Every training; those whose model another one went on from come after the others."""
        trainings = self.of_stage("training", "finetuning")
        gone_on_from = {step.manifest.inputs.get("model") for step in trainings}
        return sorted(trainings, key=lambda step: step.fingerprint in gone_on_from)

    def _label(self, step: Artifact, *, first: bool) -> str:
        name = step.path.name
        if name in self.config.labels:
            return self.config.labels[name]
        return "this model" if first else f"{name.removesuffix('-' + step.manifest.stage).replace('-', ' ')} model"

    def corpus_of(self, training: Artifact) -> Artifact | None:
        """The artifact with the documents that ``training`` learnt from."""
        for documents in self.input_steps(training, *CORPUS_STAGES):
            return documents
        for tokens in self.input_steps(training, "tokens"):
            for documents in self.input_steps(tokens, *CORPUS_STAGES):
                return documents
        return None


def shape_of(training: Artifact) -> dict[str, Any]:
    """The trained model's config, in Hugging Face's names."""
    return read_json(training.file("model/config.json"))


def has_file(step: Artifact, name: str) -> bool:
    """Whether the artifact has the file ``name``."""
    return name in step.manifest.outputs


def open_run(folder: Path) -> Run:
    """The run in ``folder``, finished or not, with whatever artifacts are there.

    Raises ArtifactError if it is no run's folder, if no step is finished or one is damaged; RecipeError if its recipe
    can't be read.
    """
    recipe = folder / "recipe.yaml"
    if not recipe.is_file():
        raise ArtifactError(
            "no recipe.yaml here, so this is no run's folder", where=str(folder), mend="name one such as runs/laptop"
        )
    source = read_yaml(recipe)
    stages: dict[str, Any] = source.data.get("stages") or {}
    kinds = {name: (body or {}).get("stage", name) for name, body in stages.items()}
    fields: dict[str, Any] = {}
    for name, kind in kinds.items():
        if kind == "report":
            fields = {key: value for key, value in (stages[name] or {}).items() if key not in ("stage", "inputs")}
            break
    config = parse(ReportConfig, {"title": source.data.get("title", ""), **fields}, source)
    names = [name for name, kind in kinds.items() if kind != "report"]
    there = [name for name in names if (folder / name / MANIFEST).is_file()]
    if not there:
        raise ArtifactError("no step of this run is finished yet", where=str(folder), mend=f"hornbook run {recipe}")
    return Run(
        name=folder.resolve().name,
        config=config,
        steps=tuple(open_artifact(folder / name) for name in there),
        missing=tuple(name for name in names if name not in there),
    )


def checked(steps: Sequence[Artifact]) -> tuple[Artifact, ...]:
    """``steps`` once each, in order. The same artifact may be wired to a report twice."""
    return tuple({step.path: step for step in steps}.values())
