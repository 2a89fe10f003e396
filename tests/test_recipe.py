from __future__ import annotations

from pathlib import Path

import pytest

from hornbook.foundation.errors import RecipeError
from hornbook.model.presets import PRESETS
from hornbook.plan import make_plan
from hornbook.recipe import STAGES, load_stage, read_recipe

LAPTOP = Path(__file__).parents[1] / "recipes" / "laptop.yaml"


RECIPES = [path for path in sorted(LAPTOP.parent.glob("*.yaml")) if not path.name.startswith("ablation-")]


@pytest.mark.parametrize("path", RECIPES, ids=lambda p: p.name)
def test_the_recipes_that_we_ship_are_valid(path: Path) -> None:
    assert read_recipe(path).steps


def test_the_baseline_differs_from_the_model_in_its_data_only() -> None:
    steps = {step.name: step for step in read_recipe(LAPTOP).steps}
    model, baseline = (steps[name].config.model_dump() for name in ("training", "baseline-training"))
    assert model | {"source_weights": None} == baseline
    measured, compared = (steps[name].config.model_dump() for name in ("evaluation", "baseline-evaluation"))
    assert measured | {"samples": 1} == compared
    assert steps["baseline-tokens"].inputs == {"documents": ("sources",), "tokenizer": ("tokens",)}


def test_every_stage_loads_under_its_own_name() -> None:
    for name in STAGES:
        assert load_stage(name).name == name


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("keep: 1", "nothing: 1", 6, "unknown field `nothing`"),
        ("annotate_documents: 9", "anotate_documents: 9", 7, "did you mean `annotate_documents`"),
        ("  quality:", "  qualit:", 5, "did you mean `quality`"),
        ("{documents: sources}", "{documents: source}", 6, "did you mean `sources`"),
        ("{documents: sources}", "{document: sources}", 6, "did you mean `documents`"),
        ("annotate_documents: 9", "annotate_documents: nine", 7, "annotate_documents"),
        ("seed: 1", "sed: 1", 2, "did you mean `seed`"),
        ("name: t", "name: ../t", 1, "name"),
    ],
)
def test_mistakes_name_file_line_and_nearest_name(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    text = (
        "name: t\nseed: 1\nstages:\n  sources: {sources: [{kind: python-standard-library}]}\n  quality:\n"
        "    inputs: {documents: sources}\n    annotate_documents: 9\n"
    )
    if old == "keep: 1":
        text, line = text + "    nothing: 1\n", 8
    path = tmp_path / "r.yaml"
    path.write_text(text.replace(old, new))
    with pytest.raises(RecipeError) as caught:
        read_recipe(path)
    assert f"r.yaml:{line}:" in str(caught.value)
    assert words in str(caught.value)


def test_a_step_can_only_use_what_stands_above_it(tmp_path: Path) -> None:
    path = tmp_path / "r.yaml"
    path.write_text("name: t\nstages:\n  tokens:\n    inputs: {documents: sources}\n  sources: {}\n")
    with pytest.raises(RecipeError, match="no earlier step"):
        read_recipe(path)


def test_an_input_of_the_wrong_stage_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.yaml"
    path.write_text(
        "name: t\nstages:\n  sources: {sources: [{kind: python-standard-library}]}\n"
        "  evaluation:\n    inputs: {model: sources}\n"
    )
    with pytest.raises(RecipeError, match="can't be an artifact of stage sources"):
        read_recipe(path)


def test_a_missing_input_is_named(tmp_path: Path) -> None:
    path = tmp_path / "r.yaml"
    path.write_text("name: t\nstages:\n  quality: {}\n")
    with pytest.raises(RecipeError, match="needs the input `documents`"):
        read_recipe(path)


def test_no_isolation_reaches_every_stage_that_runs_programs(tmp_path: Path) -> None:
    for no_isolation, expected in ((False, "required"), (True, "none")):
        recipe = read_recipe(LAPTOP, no_isolation=no_isolation)
        found = {getattr(step.config, "isolation", expected) for step in recipe.steps}
        assert found == {expected}


PUBLISHED = sorted(path for path in (Path(__file__).parents[1] / "recipes").glob("phi-*.yaml"))


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.stem)
def test_a_published_recipe_is_planned_without_its_data(path: Path, tmp_path: Path) -> None:
    plan = make_plan(read_recipe(path), tmp_path)
    steps = {planned.step.name: planned for planned in plan.steps}
    assert "no such folder" in steps[next(iter(steps))].problem
    training = steps["training"]
    shape = training.step.config.model
    given = {"attention_dropout": 0.1, "resid_pdrop": 0.1} if "phi-1" in path.stem and "5" not in path.stem else {}
    assert shape == PRESETS[path.stem].config.model_copy(update=given)
    assert training.estimate.flops > 1e19
