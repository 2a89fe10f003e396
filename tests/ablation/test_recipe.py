from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ablation.toy import ABLATION

from hornbook.ablation.recipe import AblationRecipe, read_ablation
from hornbook.ablation.variants import changed, only_needed, signatures
from hornbook.foundation.errors import RecipeError

SHIPPED = sorted((Path(__file__).parents[2] / "recipes").glob("ablation-*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_the_ablations_that_we_ship_are_valid(path: Path) -> None:
    ablation = read_ablation(path)
    assert len(ablation.trials) == len(ablation.config.variants) * len(ablation.config.all_seeds)


def read(folder: Path, text: str) -> AblationRecipe:
    (folder / "ablation.yaml").write_text(text)
    return read_ablation(folder / "ablation.yaml")


def variant(folder: Path, *changes: str, more: str = "") -> AblationRecipe:
    """The toy ablation with one variant that has ``changes``."""
    lines = "".join(f"    {change}\n" for change in changes)
    head = ABLATION.format(seeds=1).replace("    stages.training.skill: 0.7\n", lines)
    return read(folder, head + more)


def fields(ablation: AblationRecipe, name: str, step: str) -> Any:
    trial = next(trial for trial in ablation.trials if trial.variant == name)
    return next(one.config for one in trial.recipe.steps if one.name == step)


def test_every_variant_has_a_run_for_each_seed_the_baseline_first(toy: Path) -> None:
    ablation = read(toy, ABLATION.format(seeds="[3, 8]").replace("baseline: plain", "baseline: skilled"))
    assert [trial.name for trial in ablation.trials] == [
        "skilled-seed3", "plain-seed3", "skilled-seed8", "plain-seed8",
    ]  # fmt: skip
    by_name = {trial.name: trial for trial in ablation.trials}
    training = next(step for step in by_name["skilled-seed8"].recipe.steps if step.name == "training")
    assert (training.config.skill, training.config.seed) == (0.7, 8)


def test_only_what_the_evaluation_needs_is_run(toy: Path) -> None:
    steps = [step.name for step in read(toy, ABLATION.format(seeds=1)).trials[0].recipe.steps]
    assert steps == ["sources", "deduplicate", "training", "evaluation"]


def test_a_change_reaches_one_step_although_yaml_shares_it(toy: Path) -> None:
    ablation = variant(
        toy,
        "stages.training.optimizer.kind: muon",
        "stages.control: {stage: training, inputs: {documents: deduplicate}, optimizer: {kind: adamw}}",
    )
    assert fields(ablation, "skilled", "training").optimizer.kind == "muon"
    assert fields(ablation, "plain", "training").optimizer.kind == "adamw"


def test_a_whole_step_can_be_new_and_wired_in_before_others(toy: Path) -> None:
    ablation = variant(
        toy,
        "stages.more-sources: {stage: sources, documents: 9}",
        "stages.deduplicate.inputs.documents: more-sources",
    )
    recipe = ablation.trials[1].recipe
    names = [step.name for step in recipe.steps]
    assert names.index("more-sources") < names.index("deduplicate")
    assert fields(ablation, "skilled", "more-sources").documents == 9


def test_what_is_common_reaches_every_variant_and_a_variant_may_say_otherwise(toy: Path) -> None:
    ablation = variant(toy, "stages.training.skill: 0.9", more="common: {stages.training.skill: 0.1}\n")
    assert [fields(ablation, name, "training").skill for name in ("plain", "skilled")] == [0.1, 0.9]
    with pytest.raises(RecipeError, match="did you mean `training`") as caught:
        variant(toy, "stages.training.skill: 0.9", more="common:\n  stages.trainin.skill: 0.1\n")
    assert str(caught.value.where).endswith("ablation.yaml:11")


def test_a_number_in_a_path_is_a_place_in_a_list(toy: Path) -> None:
    assert fields(variant(toy, "stages.training.list.1.a: 7"), "skilled", "training").list == ({"a": 1}, {"a": 7})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("stages.trainign.skill: 0.7", "did you mean `training`"),
        ("stages.training.skil: 0.7", "did you mean `skill`"),
        ("stages.training.skill.deeper: 1", "holds 0.5"),
        ("stages.training.list.5.a: 1", "is a list of 2"),
        ("stages.training.list.first.a: 1", "is no place in it"),
        ("stages.training.skill: much", "valid number"),
        ("stages.training.inputs.documents: nowhere", "no earlier step"),
        ("name: other", "no path of a variant"),
        ("stages: {}", "no path of a variant"),
        ("stages.evaluation.items: 5", "figures would not compare"),
        ("stages.sources.inputs: {documents: deduplicate}", "take each other"),
        ("stages.training.skill: 0.5", "would be the same run"),
        ("stages.other-training.skill: 0.9", "would be the same run"),
    ],
)
def test_a_mistake_in_a_variant_is_told_with_its_line(toy: Path, change: str, said: str) -> None:
    with pytest.raises(RecipeError) as caught:
        variant(toy, change)
    assert said in str(caught.value)
    assert "ablation.yaml:" in str(caught.value.where)
    assert caught.value.mend


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("baseline: plain", "baseline: plian", "did you mean `plain`"),
        ("seeds: 2", "seeds: 0", "at least one seed"),
        ("seeds: 2", "seeds: [1, 1]", "given twice"),
        ("seeds: 2", "seeds: 2\nseed_fields: [stages.deduplicate.threshold]\nmeasures: {x: -1}", "more than 0"),
        ("seeds: 2", "seeds: 2\nseed_fields: [stages.nothing.seed]", "no step `nothing`"),
        ("seeds: 2", "seeds: 2\nevaluation: evaluating", "did you mean `evaluation`"),
        ("seeds: 2", "seeds: 2\nvariant: {}", "did you mean `variants`"),
        ("base: base.yaml", "base: other.yaml", "no such file"),
        ("  skilled:", "  skil/led:", "variants"),
    ],
)
def test_a_mistake_in_the_ablation_is_told(toy: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(Exception, match=said) as caught:
        read(toy, ABLATION.format(seeds=2).replace(old, new))
    assert "To mend it" in str(caught.value)


def test_seeds_that_reach_no_training_are_refused(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hornbook.ablation.recipe.SEEDED", ())
    with pytest.raises(RecipeError, match=r"seeds 0 and 1 of `plain` would be the same run"):
        read(toy, ABLATION.format(seeds=2))


def test_a_seed_can_go_to_other_fields(toy: Path) -> None:
    ablation = read(toy, ABLATION.format(seeds="[4]") + "seed_fields: [stages.sources.documents]\n")
    assert fields(ablation, "plain", "sources").documents == 4
    assert fields(ablation, "plain", "training").seed == 5


def test_measures_are_names_or_names_with_a_difference(toy: Path) -> None:
    listed = read(toy, ABLATION.format(seeds=1) + "measures: [arc_easy/acc]\n").config.measures
    assert listed == {"arc_easy/acc": None}
    valued = read(toy, ABLATION.format(seeds=1) + "measures: {arc_easy/acc: 1.5}\n").config.measures
    assert valued == {"arc_easy/acc": 1.5}


def test_equal_work_has_equal_signatures_whatever_the_steps_are_called(toy: Path) -> None:
    ablation = variant(
        toy, "stages.twin: {stage: sources, documents: 4}", "stages.deduplicate.inputs.documents: twin",
        "stages.training.skill: 0.7",
    )  # fmt: skip
    ours, theirs = (signatures(trial.recipe) for trial in (ablation.trials[1], ablation.trials[0]))
    assert ours["deduplicate"] == theirs["deduplicate"]
    assert ours["training"] != theirs["training"]


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), st.integers(), max_size=3), st.integers())
def test_what_is_not_named_stays(fields: dict[str, int], value: int) -> None:
    base = {"name": "x", "stages": {"one": dict(fields), "two": dict(fields)}}
    found = changed(base, {"stages.one.a": value}, str)
    assert found["stages"]["one"] == fields | {"a": value}
    assert found["stages"]["two"] == fields
    assert base == {"name": "x", "stages": {"one": fields, "two": fields}}


def test_a_publish_of_the_base_recipe_is_left_out() -> None:
    recipe = {"name": "x", "publish": "other", "stages": {"evaluation": None, "other": {}}}
    assert only_needed(recipe, "evaluation", "here") == {"name": "x", "stages": {"evaluation": None}}
