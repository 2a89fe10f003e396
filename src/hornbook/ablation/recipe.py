"""The recipe of an ablation: a base recipe, its variants, the seeds of each, and what is measured."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import Field, field_validator

from hornbook.ablation.variants import STAGES, changed, only_needed, signatures
from hornbook.foundation.config import Config, YamlFile, nearest, parse, read_yaml
from hornbook.foundation.errors import RecipeError
from hornbook.recipe import Recipe, read_recipe

SEEDED = ("training", "finetuning")
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]


class AblationConfig(Config):
    """What an ablation compares, with how many seeds, and by which figures."""

    name: Name
    """The folder's name under the runs folder; each run is a folder VARIANT-seedS in it."""
    title: str = ""
    """A line for people: the question."""
    base: str
    """Path of the base recipe, from where this file stands."""
    variants: dict[Name, dict[str, Any] | None] = Field(min_length=2)
    """By name, what differs from the other variants: values by path, such as `stages.training.optimizer.learning_rate:
    1.0e-3`, or a whole step as `stages.NAME: {...}`. Nothing for the recipe as it is."""
    common: dict[str, Any] = Field(default_factory=dict[str, Any])
    """Values by path that differ from the base recipe in every variant, such as a shorter training."""
    baseline: str
    """The variant that the others are compared with."""
    seeds: int | tuple[Annotated[int, Field(ge=0)], ...] = 3
    """How many seeds, counted from 0, or which. Runs of one seed are compared with each other. With one seed nothing is
    known of the chance of training."""
    seed_fields: tuple[str, ...] = ()
    """Paths that the seed is written to; by default the `seed` of every training and fine-tuning."""
    evaluation: str = "evaluation"
    """The step that measures. Steps that it does not need are not run."""
    measures: dict[str, float | None] = Field(default_factory=dict[str, float | None])
    """What to compare: names such as `bits_per_byte/python-packages` or `arc_easy/acc`, or patterns such as
    `bits_per_byte/*`, each with the smallest difference worth knowing, in the measure's unit (of shares: percentage
    points, so 2 and not 0.02), or nothing. By default bits per byte of every source, and the main score of every task.
    All of them count as comparisons, so name what you asked for."""

    @field_validator("measures", mode="before")
    @classmethod
    def _names_alone(cls, value: Any) -> Any:
        return dict.fromkeys(value) if isinstance(value, list) else value

    @field_validator("measures")
    @classmethod
    def _worth_knowing(cls, value: dict[str, float | None]) -> dict[str, float | None]:
        for name, wanted in value.items():
            if wanted is not None and wanted <= 0:
                raise ValueError(f"the smallest difference worth knowing of `{name}` must be more than 0")
        return value

    @field_validator("seeds")
    @classmethod
    def _some_seeds(cls, value: int | tuple[int, ...]) -> int | tuple[int, ...]:
        if value in (0, ()) or (isinstance(value, int) and value < 0):
            raise ValueError("at least one seed is needed")
        if not isinstance(value, int) and len(set(value)) < len(value):
            raise ValueError("a seed is given twice")
        return value

    @property
    def all_seeds(self) -> tuple[int, ...]:
        """Every seed."""
        return tuple(range(self.seeds)) if isinstance(self.seeds, int) else self.seeds


@dataclass(frozen=True)
class Trial:
    """One run of an ablation: a variant with a seed, as a recipe of its own, whose text is ``text``."""

    variant: str
    seed: int
    recipe: Recipe
    text: str

    @property
    def name(self) -> str:
        """The name of the run's folder."""
        return self.recipe.header.name


@dataclass(frozen=True)
class AblationRecipe:
    """An ablation that was read and checked. ``trials`` come seed by seed, the baseline's first in each."""

    path: Path
    config: AblationConfig
    base: Recipe
    trials: tuple[Trial, ...]

    @property
    def changes(self) -> dict[str, dict[str, Any]]:
        """By variant, what it sets."""
        return {name: dict(found or {}) for name, found in self.config.variants.items()}


def read_ablation(path: str | Path, *, no_isolation: bool = False) -> AblationRecipe:
    """Read and check the recipe of an ablation, and the recipe of every run in it.

    Raises RecipeError with file, line and the nearest valid name: for a mistake in this file, in the base recipe or in
    what a variant makes of it; if a variant changes how is measured; if two runs would be the same.
    """
    source = read_yaml(Path(path))
    config = parse(AblationConfig, source.data, source)
    if config.baseline not in config.variants:
        raise RecipeError(
            f"`baseline` names `{config.baseline}`; {nearest(config.baseline, list(config.variants))}",
            where=source.where("baseline"),
            mend="name one of the variants",
        )
    file = Path(path).parent / config.base
    base = read_recipe(file, no_isolation=no_isolation)
    data = read_yaml(file).data
    order = sorted(config.variants, key=lambda name: name != config.baseline)
    with tempfile.TemporaryDirectory() as folder:
        trials = tuple(
            _trial(variant, seed, config, data, source, Path(folder), no_isolation)
            for seed in config.all_seeds
            for variant in order
        )
    _check_ruler(trials, config, source)
    _check_different(trials, config, source)
    return AblationRecipe(Path(path), config, base, trials)


def _trial(
    variant: str,
    seed: int,
    config: AblationConfig,
    data: Mapping[str, Any],
    source: YamlFile,
    folder: Path,
    no_isolation: bool,
) -> Trial:
    here = ("variants", variant)
    recipe = changed(data, config.common, lambda path: source.where("common", path))
    recipe = changed(recipe, config.variants[variant] or {}, lambda path: source.where(*here, path))
    recipe = only_needed(recipe, config.evaluation, source.where("evaluation"))
    fields = config.seed_fields or tuple(
        f"{STAGES}.{name}.seed" for name, body in recipe[STAGES].items() if (body or {}).get("stage", name) in SEEDED
    )
    recipe = changed(recipe, dict.fromkeys(fields, seed), lambda path: _place_of_seed(path, config, source))
    recipe |= {
        "name": f"{variant}-seed{seed}",
        "title": f"{config.title or config.name}: {variant}, seed {seed}",
    }
    text = yaml.safe_dump(recipe, sort_keys=False, allow_unicode=True, width=120)
    file = folder / f"{variant}-seed{seed}.yaml"
    file.write_text(text, encoding="utf-8")
    try:
        return Trial(variant, seed, read_recipe(file, no_isolation=no_isolation), text)
    except RecipeError as error:
        raise RecipeError(f"variant `{variant}`: {error.what}", where=source.where(*here), mend=error.mend) from error


def _place_of_seed(path: str, config: AblationConfig, source: YamlFile) -> str:
    return source.where("seed_fields", config.seed_fields.index(path)) if config.seed_fields else str(source.path)


def _check_ruler(trials: tuple[Trial, ...], config: AblationConfig, source: YamlFile) -> None:
    """How is measured must be the same for all, or differences would be of the measuring."""
    rulers = [next(step for step in trial.recipe.steps if step.name == config.evaluation) for trial in trials]
    for trial, ruler in zip(trials, rulers, strict=True):
        if (ruler.stage.name, ruler.config) != (rulers[0].stage.name, rulers[0].config):
            raise RecipeError(
                f"variant `{trial.variant}` changes the step `{config.evaluation}`, so figures would not compare",
                where=source.where("variants", trial.variant),
                mend=f"set the fields of `{config.evaluation}` in the base recipe; a variant may change what it takes",
            )


def _check_different(trials: tuple[Trial, ...], config: AblationConfig, source: YamlFile) -> None:
    seen: dict[str, Trial] = {}
    for trial in trials:
        other = seen.setdefault(signatures(trial.recipe)[config.evaluation], trial)
        if other is trial:
            continue
        if other.variant == trial.variant:
            raise RecipeError(
                f"seeds {other.seed} and {trial.seed} of `{trial.variant}` would be the same run",
                where=source.where("seed_fields") if config.seed_fields else source.where("seeds"),
                mend="name under `seed_fields` a seed that the evaluated model depends on",
            )
        raise RecipeError(
            f"variants `{other.variant}` and `{trial.variant}` would be the same run",
            where=source.where("variants", trial.variant),
            mend="change something that the evaluated model depends on, or drop one of the two",
        )
