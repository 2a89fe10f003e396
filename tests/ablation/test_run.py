from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.ablation.toy import ABLATION, BASE

from hornbook.ablation.plan import plan_ablation
from hornbook.ablation.recipe import AblationRecipe, read_ablation
from hornbook.ablation.run import run_ablation
from hornbook.evaluation.ablation import Ablation
from hornbook.foundation.artifact import open_artifact
from hornbook.foundation.errors import MismatchError, RecipeError
from hornbook.pipeline import run as run_recipe
from hornbook.recipe import read_recipe

ROOT = Path(__file__).parents[2]


def read(folder: Path, text: str) -> AblationRecipe:
    (folder / "ablation.yaml").write_text(text)
    return read_ablation(folder / "ablation.yaml")


def contents(folder: Path) -> dict[str, str]:
    """The fingerprint of every artifact under the folder."""
    return {
        str(path.parent.relative_to(folder)): json.loads(path.read_text())["fingerprint"]
        for path in sorted(folder.glob("*/*/manifest.json"))
    }


def trainings(runs: Path) -> list[str]:
    """Names of the runs that trained, in order."""
    log = runs / "toy" / "made.txt"
    return log.read_text().split() if log.is_file() else []


def test_the_variants_are_run_and_compared(toy: Path) -> None:
    found = run_ablation(read(toy, ABLATION.format(seeds=4)), toy / "runs")
    effect = next(effect for effect in found.effects if effect.measure.name == "bits_per_byte/python-packages")
    assert effect.verdict == "better"
    assert effect.difference == pytest.approx(-0.2, abs=0.05)
    assert effect.seeds == (0, 1, 2, 3)
    folder = toy / "runs" / "toy"
    assert json.loads((folder / "ablation.json").read_text()) == json.loads(json.dumps(found.as_dict()))
    assert read_recipe(folder / "skilled-seed2" / "recipe.yaml").header.name == "skilled-seed2"


def test_what_variants_share_is_made_once_and_every_run_is_whole(toy: Path) -> None:
    run_ablation(read(toy, ABLATION.format(seeds=2)), toy / "runs")
    folder = toy / "runs" / "toy"
    for step in ("sources", "deduplicate"):
        files = list(folder.glob(f"*/{step}/documents.parquet"))
        assert len(files) == 4
        assert len({file.stat().st_ino for file in files}) == 1
    assert (folder / "skilled-seed1" / "deduplicate" / "rejected" / "documents.parquet").is_file()
    for manifest in folder.glob("*/*/manifest.json"):
        open_artifact(manifest.parent).check(content=True)
    assert sorted(trainings(toy / "runs")) == ["plain-seed0", "plain-seed1", "skilled-seed0", "skilled-seed1"]


def test_a_second_run_makes_nothing_and_says_the_same(toy: Path) -> None:
    ablation = read(toy, ABLATION.format(seeds=2))
    first = run_ablation(ablation, toy / "runs").as_dict()
    before = contents(toy / "runs" / "toy")
    assert run_ablation(ablation, toy / "runs").as_dict() == first
    assert contents(toy / "runs" / "toy") == before
    assert len(trainings(toy / "runs")) == 4


def test_more_seeds_later_keep_what_is_there(toy: Path) -> None:
    run_ablation(read(toy, ABLATION.format(seeds=2)), toy / "runs")
    run_ablation(read(toy, ABLATION.format(seeds=3)), toy / "runs")
    assert trainings(toy / "runs")[4:] == ["plain-seed2", "skilled-seed2"]


def test_steps_of_the_base_recipes_own_run_are_taken_over(toy: Path) -> None:
    made = run_recipe(read_recipe(toy / "base.yaml"), toy / "runs")
    run_ablation(read(toy, ABLATION.format(seeds=1)), toy / "runs")
    own = toy / "runs" / "toy" / "plain-seed0" / "sources" / "documents.parquet"
    assert own.stat().st_ino == made.artifacts["sources"].file("documents.parquet").stat().st_ino


def test_a_damaged_artifact_of_another_run_is_not_taken_over(toy: Path) -> None:
    made = run_recipe(read_recipe(toy / "base.yaml"), toy / "runs")
    damaged = made.artifacts["sources"].file("documents.parquet")
    damaged.write_text(damaged.read_text().replace("document", "tnemucod"))
    run_ablation(read(toy, ABLATION.format(seeds=1)), toy / "runs")
    own = toy / "runs" / "toy" / "plain-seed0" / "sources" / "documents.parquet"
    assert own.read_text().startswith("document")


def test_without_links_files_are_copied(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    run_ablation(read(toy, ABLATION.format(seeds=1)), toy / "runs")
    files = list((toy / "runs" / "toy").glob("*/deduplicate/documents.parquet"))
    assert len({file.stat().st_ino for file in files}) == len(files) == 2
    for file in files:
        open_artifact(file.parent).check(content=True)


def kill_after(toy: Path, artifact: Path) -> None:
    """kill -9 a process that runs the ablation, soon after ``artifact`` is there."""
    command = [sys.executable, "-m", "tests.ablation.toy", str(toy / "ablation.yaml"), str(toy / "runs")]
    process = subprocess.Popen(command, cwd=ROOT, start_new_session=True, stderr=subprocess.PIPE)
    while not artifact.exists() and process.poll() is None:
        time.sleep(0.01)
    time.sleep(0.1)
    assert process.poll() is None, "the ablation ended before it could be killed"
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def test_killed_twice_it_goes_on_and_does_nothing_twice(toy: Path) -> None:
    slow = BASE.replace("skill: 0.5", "skill: 0.5\n    seconds: 0.2")
    (toy / "base.yaml").write_text(slow)
    ablation = read(toy, ABLATION.format(seeds=2))
    undisturbed = run_ablation(ablation, toy / "undisturbed")
    folder = toy / "runs" / "toy"
    there: dict[str, str] = {}
    for last in ("plain-seed0/sources", "skilled-seed0/evaluation"):
        kill_after(toy, folder / last)
        assert there.items() <= contents(folder).items()
        there = contents(folder)
    again = run_ablation(ablation, toy / "runs")
    assert contents(folder) == contents(toy / "undisturbed" / "toy")
    assert there.items() <= contents(folder).items()
    assert again.as_dict() == undisturbed.as_dict()
    done = [name for name in trainings(toy / "runs") if f"{name}/training" in there]
    assert len(done) == len(set(done))


def test_variants_that_hold_out_other_documents_are_refused_before_training(toy: Path) -> None:
    text = ABLATION.format(seeds=2).replace("training.skill: 0.7", "sources.heldout: 9")
    with pytest.raises(MismatchError, match="skilled-seed0 holds out other documents than plain-seed0") as caught:
        run_ablation(read(toy, text), toy / "runs")
    assert "sources/heldout.parquet" in caught.value.what
    assert trainings(toy / "runs") == []


def test_a_seed_that_changes_what_is_held_out_is_refused(toy: Path) -> None:
    text = ABLATION.format(seeds=2) + "seed_fields: [stages.sources.heldout, stages.training.seed]\n"
    with pytest.raises(MismatchError, match="plain-seed1 holds out other documents than plain-seed0"):
        run_ablation(read(toy, text), toy / "runs")
    assert trainings(toy / "runs") == []


def test_a_step_of_the_variants_own_leaves_what_is_held_out_alone(toy: Path) -> None:
    own = "stages.more: {stage: sources, documents: 50, heldout: 9}\n    stages.deduplicate.inputs.documents: more"
    text = ABLATION.format(seeds=2).replace("stages.training.skill: 0.7", own)
    assert len(run_ablation(read(toy, text), toy / "runs").effects) == 2


def test_seeds_that_give_the_same_model_are_refused(toy: Path) -> None:
    (toy / "base.yaml").write_text(BASE.replace("skill: 0.5", "skill: 0.5\n    forgets_seed: true"))
    with pytest.raises(RecipeError, match="seeds 0 and 1 of variant `plain` gave the same model"):
        run_ablation(read(toy, ABLATION.format(seeds=2)), toy / "runs")


def test_the_measures_are_those_asked_for(toy: Path) -> None:
    asked = ABLATION.format(seeds=2) + "measures: {'bits_per_byte/*': 0.5}\n"
    found: Ablation = run_ablation(read(toy, asked), toy / "runs")
    assert [effect.measure.name for effect in found.effects] == ["bits_per_byte/python-packages"]
    assert found.effects[0].outlook.wanted == 0.5
    with pytest.raises(RecipeError, match="did you mean `arc_easy/acc`"):
        run_ablation(read(toy, ABLATION.format(seeds=2) + "measures: [arc_esay/acc]\n"), toy / "runs")


def test_the_plan_counts_what_is_shared_once_and_makes_nothing(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hornbook import plan
    from hornbook.accounting.estimate import Estimate

    monkeypatch.setattr(plan, "measure_matmul_peak", lambda: None)
    monkeypatch.setattr(plan, "_memory_problem", lambda *_: "")
    for name in ("sources", "deduplicate", "training", "evaluation"):
        monkeypatch.setitem(plan.ESTIMATORS, name, lambda _: Estimate(10.0, 1e6, 1e9, "made up"))
    monkeypatch.setattr(plan, "_output_bytes", lambda *_: 0.0)
    ablation = read(toy, ABLATION.format(seeds=2))
    found = plan_ablation(ablation, toy / "runs")
    assert not (toy / "runs").exists()
    assert [trial.makes for trial in found.trials] == [
        ("sources", "deduplicate", "training", "evaluation"), *[("training", "evaluation")] * 3,
    ]  # fmt: skip
    assert found.trials[1].shares == ("sources", "deduplicate")
    assert found.remaining.seconds == 100.0
    run_ablation(ablation, toy / "runs")
    assert plan_ablation(ablation, toy / "runs").remaining.seconds == 0
