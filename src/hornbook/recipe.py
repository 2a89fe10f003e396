"""The recipe: one YAML file that lists the stages of a run, their configs, and which artifacts feed which."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import Field

from hornbook.foundation.config import Config, YamlFile, nearest, parse, read_yaml
from hornbook.foundation.errors import RecipeError
from hornbook.foundation.meters import Prices
from hornbook.foundation.stage import Stage

STAGES: dict[str, str] = {
    "sources": "hornbook.corpus.sources:sources",
    "quality": "hornbook.corpus.quality:quality",
    "synthesis": "hornbook.synthesis.stage:synthesis",
    "authoring": "hornbook.synthesis.authoring.stage:authoring",
    "deduplicate": "hornbook.corpus.deduplicate:deduplicate",
    "decontaminate": "hornbook.corpus.decontaminate:decontaminate",
    "tokens": "hornbook.tokens.stage:tokens",
    "training": "hornbook.training.stage:training",
    "finetuning": "hornbook.training.finetune:finetuning",
    "transfer": "hornbook.training.transfer:transfer",
    "evaluation": "hornbook.evaluation.stage:evaluation",
    "report": "hornbook.report.stage:report",
}
"""Every stage's entry function, by name."""


def load_stage(name: str) -> Stage[Any]:
    """The stage called ``name``. Raises RecipeError with the nearest name if there is none."""
    if name not in STAGES:
        raise RecipeError(f"there is no stage `{name}`", mend=nearest(name, list(STAGES)))
    module, attribute = STAGES[name].split(":")
    return getattr(importlib.import_module(module), attribute)


class RecipeHeader(Config):
    """A recipe's fields beside its stages."""

    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
    """The run's folder name under the runs folder."""
    title: str = ""
    """A line for people: what this run is; the report's title."""
    seed: int = Field(default=0, ge=0)
    """Seed of every stage that has a `seed` and sets none of its own."""
    prices: Prices = Prices()
    """What energy and machine time cost."""
    publish: str | None = None
    """Name of the step of stage training or finetuning whose model becomes the run's `model/`; by default the first
    training."""


@dataclass(frozen=True)
class Step:
    """One stage in a recipe: its name there, what it runs, with which config, on which earlier steps' artifacts."""

    name: str
    stage: Stage[Any]
    config: Config
    inputs: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Recipe:
    """A recipe that was read and checked: every name, field and reference is valid."""

    path: Path
    header: RecipeHeader
    steps: tuple[Step, ...]

    @property
    def published_training(self) -> str | None:
        """The training or fine-tuning step whose model the run publishes."""
        if self.header.publish is not None:
            return self.header.publish
        return next((step.name for step in self.steps if step.stage.name == "training"), None)


def read_recipe(path: str | Path, *, no_isolation: bool = False) -> Recipe:
    """Read and check a recipe. ``no_isolation`` sets ``isolation: none`` on every stage that has that field.

    Raises RecipeError with file, line and the nearest valid name for unknown stages, fields and references.
    """
    source = read_yaml(Path(path))
    data = dict(source.data)
    stages = data.pop("stages", None)
    header = parse(RecipeHeader, data, source)
    if not isinstance(stages, dict) or not stages:
        raise RecipeError(
            "a recipe needs `stages`, a mapping from names to configs",
            where=source.where("stages"),
            mend="start from recipes/laptop.yaml",
        )
    steps: list[Step] = []
    for name, body in stages.items():
        steps.append(_read_step(str(name), body or {}, header, source, steps, no_isolation))
    models = {step.name for step in steps if step.stage.name in ("training", "finetuning")}
    if header.publish is not None and header.publish not in models:
        raise RecipeError(
            f"`publish` names `{header.publish}`, which is no training step",
            where=source.where("publish"),
            mend="name a step of stage training or finetuning",
        )
    return Recipe(Path(path), header, tuple(steps))


def _read_step(
    name: str, body: Any, header: RecipeHeader, source: YamlFile, before: list[Step], no_isolation: bool
) -> Step:
    here = ("stages", name)
    if not isinstance(body, dict):
        raise RecipeError(f"`{name}` must be a mapping of fields", where=source.where(*here), mend="indent its fields")
    fields = dict(body)
    kind = fields.pop("stage", name)
    wiring = fields.pop("inputs", {})
    if kind not in STAGES:
        raise RecipeError(
            f"there is no stage `{kind}`; {nearest(str(kind), list(STAGES))}",
            where=source.where(*here, "stage") if "stage" in body else source.where(*here),
            mend="use one of those names, or give the step a `stage:` field",
        )
    stage = load_stage(kind)
    for field, value in (("seed", header.seed), ("title", header.title)):
        if field in stage.config.model_fields:
            fields.setdefault(field, value)
    if no_isolation and "isolation" in stage.config.model_fields:
        fields["isolation"] = "none"
    config = parse(stage.config, fields, source, *here)
    inputs: dict[str, tuple[str, ...]] = {}
    earlier = {step.name: step.stage.name for step in before}
    if not isinstance(wiring, dict):
        raise RecipeError("`inputs` must be a mapping", where=source.where(*here, "inputs"), mend="write `name: step`")
    for slot, given in wiring.items():
        where = source.where(*here, "inputs", slot)
        if slot not in stage.inputs:
            raise RecipeError(
                f"stage {kind} takes no input `{slot}`; {nearest(str(slot), list(stage.inputs))}",
                where=where,
                mend="correct the name",
            )
        names = tuple(given) if isinstance(given, list) else (given,)
        for reference in names:
            if reference not in earlier:
                raise RecipeError(
                    f"input `{slot}` names `{reference}`, which is no earlier step; "
                    + nearest(str(reference), list(earlier)),
                    where=where,
                    mend="name a step that stands above this one",
                )
            if earlier[reference] not in stage.inputs[slot].stages:
                raise RecipeError(
                    f"input `{slot}` of stage {kind} can't be an artifact of stage {earlier[reference]}",
                    where=where,
                    mend=f"name a step of stage {' or '.join(stage.inputs[slot].stages)}",
                )
        if len(names) > 1 and not stage.inputs[slot].many:
            raise RecipeError(f"input `{slot}` takes one step, not {len(names)}", where=where, mend="name one")
        inputs[slot] = names
    for slot, expected in stage.inputs.items():
        if not expected.optional and slot not in inputs:
            raise RecipeError(
                f"step `{name}` needs the input `{slot}`",
                where=source.where(*here),
                mend=f"add `inputs: {{{slot}: ...}}` naming a step of stage {' or '.join(expected.stages)}",
            )
    return Step(name, stage, config, inputs)
