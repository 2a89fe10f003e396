"""What an ablation will take, before it starts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hornbook.ablation.recipe import AblationRecipe, Trial
from hornbook.ablation.variants import signatures
from hornbook.accounting.estimate import Estimate, total
from hornbook.foundation.errors import HornbookError
from hornbook.pipeline import find
from hornbook.plan import make_plan
from hornbook.recipe import Recipe


@dataclass(frozen=True)
class PlannedTrial:
    """One run: the steps that will be made in it, those that another run makes, and those that are there. ``problem``
    says why it would stop, empty if nothing speaks against it."""

    trial: Trial
    makes: tuple[str, ...]
    shares: tuple[str, ...]
    done: tuple[str, ...]
    problem: str


@dataclass(frozen=True)
class AblationPlan:
    """All runs in their order. ``remaining`` is the estimate of what will be made, each shared step once."""

    trials: tuple[PlannedTrial, ...]
    remaining: Estimate
    cores: int


def plan_ablation(ablation: AblationRecipe, runs_dir: Path) -> AblationPlan:
    """Which steps each run will make, and what that is expected to take; nothing is made.

    Steps of runs outside this ablation that may be taken over are not foreseen. Measures the matmul peak for a second
    for each variant that trains.
    """
    folder = runs_dir / ablation.config.name
    estimates: dict[str, tuple[dict[str, Estimate], str]] = {}
    known: set[str] = set()
    planned: list[PlannedTrial] = []
    parts: dict[str, Estimate] = {}
    cores = 1
    for trial in ablation.trials:
        if trial.variant not in estimates:
            plan = make_plan(trial.recipe, folder)
            cores = plan.cores
            problem = next((one.problem for one in plan.steps if one.problem), "")
            estimates[trial.variant] = ({one.step.name: one.estimate for one in plan.steps}, problem)
        by_step, problem = estimates[trial.variant]
        done = _done(trial.recipe, folder / trial.name)
        made_by = signatures(trial.recipe)
        known |= {made_by[name] for name in done}
        makes = tuple(name for name, made in made_by.items() if made not in known)
        known |= {made_by[name] for name in makes}
        parts |= {f"{trial.name}/{name}": by_step[name] for name in makes}
        shares = tuple(name for name in made_by if name not in done and name not in makes)
        planned.append(PlannedTrial(trial, makes, shares, done, problem))
    return AblationPlan(tuple(planned), total(parts), cores)


def _done(recipe: Recipe, folder: Path) -> tuple[str, ...]:
    artifacts = {}
    for step in recipe.steps:
        if all(name in artifacts for names in step.inputs.values() for name in names):
            try:
                found = find(step, folder, artifacts)
            except HornbookError:
                continue  # what it reads from outside the run is not there yet
            if found is not None:
                artifacts[step.name] = found
    return tuple(artifacts)
