"""Running an ablation: every variant with every seed through the ordinary pipeline, then the comparison."""

from __future__ import annotations

import dataclasses
import fnmatch
from collections.abc import Sequence
from pathlib import Path

from hornbook import pipeline
from hornbook.ablation.recipe import AblationRecipe, Trial
from hornbook.ablation.sharing import take_over
from hornbook.ablation.variants import signatures
from hornbook.evaluation.ablation import Ablation
from hornbook.evaluation.measures import Measured, read_measures
from hornbook.foundation.artifact import Artifact
from hornbook.foundation.errors import MismatchError, RecipeError
from hornbook.foundation.files import atomic_write, write_json
from hornbook.foundation.processes import leads
from hornbook.foundation.progress import console
from hornbook.recipe import Recipe, Step

RESULT = "ablation.json"
MODEL, HELD_OUT = "model", "heldout"
"""Inputs of an evaluation: what is measured, and where held-out documents and exercises are from."""
HELD_OUT_FILES = ("heldout.parquet", "problems.jsonl", "questions.jsonl")


def run_ablation(ablation: AblationRecipe, runs_dir: Path = Path("runs")) -> Ablation:
    """Make every run of ``ablation`` that is not there yet, under ``runs_dir/NAME/VARIANT-seedS/``, and compare them.

    Steps that runs have in common are made once. What is held out is made first, so that runs which would be
    measured on different documents are refused before anything is trained. The result is written to
    ``runs_dir/NAME/ablation.json`` too. A killed ablation goes on where it stopped.

    Raises MismatchError if runs hold out different documents, RecipeError if two seeds give the same model or a
    measure is not there, and whatever a stage raises; what was finished before stays.
    """
    folder = runs_dir / ablation.config.name
    lenders = [*(folder / trial.name for trial in ablation.trials), runs_dir / ablation.base.header.name]
    _check_held_out(ablation, folder, lenders)
    measured: dict[str, dict[int, dict[str, Measured]]] = {}
    weights: dict[tuple[str, tuple[str, ...]], Trial] = {}
    for number, trial in enumerate(ablation.trials, 1):
        console.rule(f"{number} of {len(ablation.trials)}: {trial.variant}, seed {trial.seed}")
        artifacts = _run(_placed(trial, folder), folder, lenders)
        _check_seeds(trial, _weights(artifacts[_evaluation(trial.recipe, ablation).inputs[MODEL][0]]), weights)
        found = read_measures(artifacts[ablation.config.evaluation].path, tuple(ablation.config.measures))
        measured.setdefault(trial.variant, {})[trial.seed] = found
    result = compared(ablation, measured)
    if leads():
        write_json(folder / RESULT, result.as_dict())
    return result


def compared(ablation: AblationRecipe, measured: dict[str, dict[int, dict[str, Measured]]]) -> Ablation:
    """The result of an ablation whose figures are ``measured``, by variant, seed and measure."""
    config = ablation.config
    names = {name for runs in measured.values() for found in runs.values() for name in found}
    wanted = {
        name: next((value for pattern, value in config.measures.items() if fnmatch.fnmatchcase(name, pattern)), None)
        for name in names
    }
    return Ablation(config.name, config.title, config.baseline, ablation.changes, measured, wanted)


def _placed(trial: Trial, folder: Path) -> Recipe:
    """The trial's recipe, as a file in its run's folder, from which `hornbook run` would go on too."""
    path = folder / trial.name / "recipe.yaml"
    if leads():
        atomic_write(path, trial.text.encode())
    return dataclasses.replace(trial.recipe, path=path)


def _run(recipe: Recipe, folder: Path, lenders: Sequence[Path]) -> dict[str, Artifact]:
    if leads():
        take_over(recipe, folder / recipe.header.name, lenders)
    return pipeline.run(recipe, folder).artifacts


def _evaluation(recipe: Recipe, ablation: AblationRecipe) -> Step:
    return next(step for step in recipe.steps if step.name == ablation.config.evaluation)


def _held_out(trial: Trial, folder: Path, lenders: Sequence[Path], ablation: AblationRecipe) -> dict[str, str]:
    """The hash of every file that the trial's evaluation takes as held out, which is made if it is not there."""
    recipe = _placed(trial, folder)
    given = _evaluation(recipe, ablation).inputs.get(HELD_OUT, ())
    wanted = set(given)
    for step in reversed(recipe.steps):
        if step.name in wanted:
            wanted |= {name for names in step.inputs.values() for name in names}
    steps = tuple(step for step in recipe.steps if step.name in wanted)
    artifacts = _run(dataclasses.replace(recipe, steps=steps), folder, lenders)
    return {
        f"{name}/{file}": artifacts[name].manifest.outputs[file].sha256
        for name in given
        for file in HELD_OUT_FILES
        if file in artifacts[name].manifest.outputs
    }


def _check_held_out(ablation: AblationRecipe, folder: Path, lenders: Sequence[Path]) -> None:
    """All runs must hold out the same; of those whose steps agree in stage, config and inputs one is made."""
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for trial in ablation.trials:
        given = _evaluation(trial.recipe, ablation).inputs.get(HELD_OUT, ())
        made_by = signatures(trial.recipe)
        key = tuple(made_by[name] for name in given)
        if key in found:
            continue
        found[key] = _held_out(trial, folder, lenders, ablation)
        ours, theirs = found[key], next(iter(found.values()))
        if sorted(ours.values()) == sorted(theirs.values()):
            continue
        other = [name for name in sorted({*ours, *theirs}) if ours.get(name) != theirs.get(name)]
        raise MismatchError(
            f"{trial.name} holds out other documents than {ablation.trials[0].name}: {', '.join(other)}",
            where=str(ablation.path),
            mend=f"let `{ablation.config.evaluation}` take what is held out from steps that no variant and no seed "
            "changes: add a step for the variant's own documents, wire it to what is trained on, and decontaminate "
            "against both",
        )


def _weights(model: Artifact) -> tuple[str, ...]:
    return tuple(file.sha256 for name, file in model.manifest.outputs.items() if name.endswith(".safetensors"))


def _check_seeds(trial: Trial, weights: tuple[str, ...], seen: dict[tuple[str, tuple[str, ...]], Trial]) -> None:
    other = seen.setdefault((trial.variant, weights), trial)
    if weights and other is not trial:
        raise RecipeError(
            f"seeds {other.seed} and {trial.seed} of variant `{trial.variant}` gave the same model: they tell "
            "nothing of chance",
            mend="name under `seed_fields` a seed that training depends on",
        )
