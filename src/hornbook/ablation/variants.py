"""Variants of a recipe: what stands at a path is replaced, and steps that the evaluation does not need are left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from hornbook.foundation.config import nearest
from hornbook.foundation.errors import RecipeError
from hornbook.foundation.files import hash_json
from hornbook.recipe import Recipe

STAGES = "stages"
Where = Callable[[str], str]
"""Gives the file and line where a path stands."""


def changed(base: Mapping[str, Any], changes: Mapping[str, Any], where: Where) -> dict[str, Any]:
    """A copy of the recipe ``base`` in which each path of ``changes`` holds its value.

    A path is written with dots (``stages.training.optimizer.learning_rate``; numbers count in lists, from 0), and a
    whole step or a new one is given by ``stages.NAME``. Raises RecipeError, with ``where(path)`` as its place, for a
    path that leads nowhere.
    """
    recipe = _copied(base)
    for path, value in changes.items():
        keys = str(path).split(".")
        if keys[0] != STAGES or len(keys) < 2 or not all(keys):
            raise RecipeError(
                f"`{path}` is no path of a variant",
                where=where(path),
                mend="write stages.STEP.FIELD, or stages.STEP for a whole step",
            )
        steps = recipe[STAGES]
        if len(keys) > 2 and keys[1] not in steps:
            raise RecipeError(
                f"there is no step `{keys[1]}`; {nearest(keys[1], list(steps))}",
                where=where(path),
                mend="correct the name; a new step is given whole, as stages.NAME",
            )
        _put(recipe, keys, _copied(value), lambda problem, path=path: _lost(problem, where(path)))
    return recipe


def _copied(value: Any) -> Any:
    """A copy that shares nothing, not even what an alias of YAML gives to two steps: a change is to reach one only."""
    if isinstance(value, Mapping):
        return {key: _copied(each) for key, each in value.items()}
    return [_copied(each) for each in value] if isinstance(value, list | tuple) else value


def _lost(problem: str, where: str) -> NoReturn:
    raise RecipeError(problem, where=where, mend="write what stands before the last dot as it is in the base recipe")


def _put(holder: Any, keys: list[str], value: Any, lost: Callable[[str], NoReturn]) -> None:
    for at, key in enumerate(keys):
        last = at == len(keys) - 1
        if isinstance(holder, list):
            if not key.isdigit() or int(key) >= len(holder):
                lost(f"`{'.'.join(keys[:at])}` is a list of {len(holder)}; `{key}` is no place in it")
            place: Any = int(key)
        elif isinstance(holder, dict):
            place = key
            if not last and holder.get(key) is None:
                holder[key] = {}
        else:
            lost(f"`{'.'.join(keys[:at])}` holds {holder!r}, which has no fields")
        if last:
            holder[place] = value
        else:
            holder = holder[place]


def only_needed(recipe: dict[str, Any], evaluation: str, where: str) -> dict[str, Any]:
    """The recipe with the steps that ``evaluation`` takes, directly or not, each after what it takes.

    Without a report or a `publish`: the runs of an ablation are compared, not published. Raises RecipeError if there
    is no such step, or if steps take each other.
    """
    steps: dict[str, Any] = recipe[STAGES]
    if evaluation not in steps:
        raise RecipeError(
            f"there is no step `{evaluation}`; {nearest(evaluation, list(steps))}",
            where=where,
            mend="name the step that measures, as `evaluation`",
        )
    kept: dict[str, Any] = {}
    under_way: list[str] = []

    def keep(name: str) -> None:
        if name in kept or name not in steps:  # a name that is not there is told by reading the recipe
            return
        if name in under_way:
            circle = " -> ".join([*under_way[under_way.index(name) :], name])
            raise RecipeError(f"steps take each other: {circle}", where=where, mend="let each take earlier ones only")
        under_way.append(name)
        for given in _inputs(steps[name]):
            keep(given)
        under_way.pop()
        kept[name] = steps[name]

    keep(evaluation)
    return {key: value for key, value in recipe.items() if key not in (STAGES, "publish")} | {STAGES: kept}


def _inputs(body: Any) -> list[str]:
    inputs = body.get("inputs") if isinstance(body, dict) else None
    given = inputs.values() if isinstance(inputs, dict) else ()
    return [str(name) for names in given for name in (names if isinstance(names, list) else [names])]


def signatures(recipe: Recipe) -> dict[str, str]:
    """What each step would make, by its name: equal where stage, config and all that it takes are equal."""
    found: dict[str, str] = {}
    for step in recipe.steps:
        inputs = {slot: [found[name] for name in names] for slot, names in step.inputs.items()}
        found[step.name] = hash_json([step.stage.name, step.config.model_dump(mode="json"), inputs])
    return found
