from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hornbook.foundation.artifact import Artifact, ArtifactWriter
from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.model.runs import find_runs

RECIPE = """
name: mine
stages:
  tokens: {}
  big: {stage: training}
  training: {}
"""


def artifact(path: Path, stage: str, counts: dict[str, Any], inputs: dict[str, str], model: Phi | None) -> Artifact:
    writer = ArtifactWriter(path, stage=stage, config={"path": str(path)}, inputs=inputs)
    if model is not None:
        save_model(model, writer.path / "model", bos_token_id=0, eos_token_id=0)
    writer.counts = counts
    return writer.commit(cost={}, environment={})


@pytest.fixture
def runs(tmp_path: Path, tiny_model: Phi) -> Path:
    run = tmp_path / "runs" / "mine"
    big = artifact(run / "big", "training", {"tokens": 5000}, {}, tiny_model)
    small = artifact(run / "training", "training", {}, {}, tiny_model)
    artifact(run / "tokens", "tokens", {"tokens": 7}, {}, None)
    artifact(run / "scores", "evaluation", {"humaneval": {"1": 0.25, "10": 0.5}}, {"model": big.fingerprint}, None)
    artifact(run / "more", "evaluation", {"boolq": 0.75, "words": "many"}, {"model": big.fingerprint}, None)
    artifact(run / "others", "evaluation", {"boolq": 0.5}, {"model": small.fingerprint}, None)
    (run / "recipe.yaml").write_text(RECIPE)
    artifact(tmp_path / "runs" / "alone", "training", {"tokens": 1}, {}, tiny_model)
    return tmp_path / "runs"


def test_every_finished_model_is_found_with_its_own_scores(runs: Path, tiny_model: Phi) -> None:
    found, problems = find_runs(runs)
    assert problems == []
    assert [(run.name, run.path, run.tokens) for run in found] == [
        ("alone", runs / "alone", 1),
        ("mine", runs / "mine", 5000),
        ("mine/training", runs / "mine" / "training", None),
    ]
    assert [run.scores for run in found] == [{}, {"humaneval": 0.25, "boolq": 0.75}, {"boolq": 0.5}]
    for run in found:
        assert run.parameters == tiny_model.parameter_count
        assert run.config.hidden_size == 32
        assert run.weights_bytes == (runs / "alone" / "model" / "model.safetensors").stat().st_size


def test_the_recipe_says_which_model_is_the_runs(runs: Path) -> None:
    (runs / "mine" / "recipe.yaml").write_text("publish: training\n" + RECIPE)
    assert {run.name for run in find_runs(runs)[0]} == {"alone", "mine", "mine/big"}
    (runs / "mine" / "recipe.yaml").unlink()
    assert {run.name for run in find_runs(runs)[0]} == {"alone", "mine/big", "mine/training"}
    (runs / "mine" / "recipe.yaml").write_text("stages: [")
    assert {run.name for run in find_runs(runs)[0]} == {"alone", "mine/big", "mine/training"}


def test_what_is_damaged_is_told_and_the_rest_is_found(runs: Path) -> None:
    manifest = runs / "mine" / "big" / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"stage": "other"}))
    (runs / "mine" / "training" / "model" / "config.json").write_text("{")
    (runs / "mine" / ".training.working" / "model").mkdir(parents=True)
    found, problems = find_runs(runs)
    assert [run.name for run in found] == ["alone"]
    assert sorted(problem.what.split(":")[0] for problem in problems) == ["not valid JSON", "the manifest was edited"]


def test_no_runs() -> None:
    assert find_runs(Path("nowhere")) == ([], [])
