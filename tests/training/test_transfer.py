"""The stages ``transfer`` and ``training`` together: train small, grow, train on."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
import typer
from tests.training.conftest import make_tokens
from typer.testing import CliRunner

from hornbook import plan
from hornbook.cli.stage_command import add_stage_command
from hornbook.foundation import hardware
from hornbook.foundation.artifact import Artifact, open_artifact
from hornbook.foundation.errors import CheckpointError, MismatchError, RecipeError
from hornbook.foundation.files import read_jsonl
from hornbook.inference.load import load
from hornbook.model.config import PhiConfig
from hornbook.model.transfer import Growth, GrowthError, grow
from hornbook.recipe import read_recipe
from hornbook.tokens.tokenizer import train_tokenizer
from hornbook.training.config import ScheduleConfig, TrainingConfig
from hornbook.training.stage import training
from hornbook.training.transfer import TransferConfig, transfer

Settings = dict[str, object]


@pytest.fixture(scope="module", autouse=True)
def a_known_peak() -> Iterator[None]:
    """Measuring the machine's peak takes a second for every training, and none of these tests is about it."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (hardware, plan):
            patch.setattr(module, "measure_matmul_peak", lambda *_: hardware.MatmulPeak(1e11, "float32", 1, 1))
        yield


def settings(model: PhiConfig, **changes: object) -> TrainingConfig:
    fields: Settings = {"total_tokens": 64 * 30, "batch_tokens": 64, "sequence_tokens": 16, "log_steps": 1}
    fields["dtype"] = "float32"  # by default it is measured, and a busy machine may find another one after a kill
    return TrainingConfig(model=model, schedule=ScheduleConfig(warmup_steps=2), **(fields | changes))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, tiny_config: PhiConfig, tokens: Artifact) -> Artifact:
    return training(settings(tiny_config), to=tmp_path_factory.mktemp("small") / "training", tokens=tokens)


@pytest.fixture(scope="module")
def large(tiny_config: PhiConfig) -> PhiConfig:
    return tiny_config.model_copy(update={"hidden_size": 64, "num_attention_heads": 8, "num_hidden_layers": 3})


def first_loss(artifact: Artifact) -> float:
    return read_jsonl(artifact.file("metrics.jsonl"))[0]["loss"]


def test_the_stage_grows_what_grow_grows(tmp_path: Path, small: Artifact, large: PhiConfig) -> None:
    config = TransferConfig(model=large, width="tile", depth="map", noise=0.1, seed=4)
    made = transfer(config, to=tmp_path / "grown", model=small)
    model, tokenizer = load(made.path)
    expected = grow(load(small.path)[0], large, Growth(width="tile", depth="map", noise=0.1), 4)
    for name, tensor in model.state_dict().items():
        assert torch.equal(tensor, expected.state_dict()[name]), name
    assert tokenizer.fingerprint == load(small.path)[1].fingerprint
    assert made.manifest.counts["parameters"] == expected.parameter_count
    assert made.manifest.counts["layers_from"] == [0, 1, 1]
    assert transfer(config, to=tmp_path / "grown", model=small).manifest == made.manifest
    assert transfer(config.model_copy(update={"seed": 5}), to=tmp_path / "other", model=small).fingerprint not in (
        made.fingerprint
    )


def test_training_goes_on_from_the_grown_model(
    tmp_path: Path, small: Artifact, tokens: Artifact, large: PhiConfig
) -> None:
    keeps = TransferConfig(model=large, noise=0.5)
    grown = transfer(keeps, to=tmp_path / "grown", model=small)
    fresh = training(settings(large), to=tmp_path / "fresh", tokens=tokens)
    begun = training(settings(large), to=tmp_path / "begun", tokens=tokens, initial=grown)
    again = training(settings(large.model_copy(update={"resid_pdrop": 0.1})), to=tmp_path / "drop", tokens=tokens,
                     initial=begun)  # fmt: skip
    alone = training(settings(load(small.path)[0].config), to=tmp_path / "alone", tokens=tokens, initial=small)
    assert first_loss(begun) == pytest.approx(first_loss(alone), abs=1e-4)  # as its function was kept
    assert first_loss(begun) < first_loss(fresh) - 0.5
    assert first_loss(again) < first_loss(begun)


def test_a_model_from_outside_the_run(
    tmp_path: Path, small: Artifact, tokens: Artifact, tiny_config: PhiConfig, large: PhiConfig
) -> None:
    folder = tmp_path / "outside"
    shutil.copytree(small.path / "model", folder)
    inside = transfer(TransferConfig(model=large), to=tmp_path / "a", model=small)
    config = TransferConfig(model=large, from_model=str(folder))
    outside = transfer(config, to=tmp_path / "b")
    weights = "model/model.safetensors"
    assert outside.manifest.outputs[weights] == inside.manifest.outputs[weights]
    begun = settings(tiny_config, from_model=str(folder))
    one = training(begun, to=tmp_path / "c", tokens=tokens)
    two = training(settings(tiny_config), to=tmp_path / "d", tokens=tokens, initial=small)
    assert one.manifest.outputs[weights] == two.manifest.outputs[weights]
    assert training(begun, to=tmp_path / "c", tokens=tokens).manifest == one.manifest

    other = training(settings(tiny_config, seed=1), to=tmp_path / "e", tokens=tokens)
    shutil.copyfile(other.path / weights, folder / "model.safetensors")
    assert transfer(config, to=tmp_path / "b").fingerprint != outside.fingerprint  # the content counts, not the name
    assert training(begun, to=tmp_path / "c", tokens=tokens).fingerprint != one.fingerprint


def test_a_killed_training_of_a_grown_model_ends_with_the_same_bits(
    tmp_path: Path, small: Artifact, tokens: Artifact, large: PhiConfig
) -> None:
    grown = transfer(TransferConfig(model=large, noise=0.1), to=tmp_path / "grown", model=small)
    config = settings(large.model_copy(update={"resid_pdrop": 0.1}), checkpoint_steps=7)
    whole = training(config, to=tmp_path / "whole", tokens=tokens, initial=grown)
    script = f"""
import os, signal
from pathlib import Path
import hornbook.training.checkpoint as checkpoint
from hornbook.foundation.artifact import open_artifact
from hornbook.training.config import TrainingConfig
from hornbook.training.stage import training
save = checkpoint.Checkpoints.save
def save_and_die(self, step, *rest):
    save(self, step, *rest)
    self.wait()
    if step == 14:
        os.kill(os.getpid(), signal.SIGKILL)
checkpoint.Checkpoints.save = save_and_die
training(TrainingConfig.model_validate_json({config.model_dump_json()!r}), to={str(tmp_path / "killed")!r},
         tokens=open_artifact(Path({str(tokens.path)!r})), initial=open_artifact(Path({str(grown.path)!r})))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert not (tmp_path / "killed").exists()
    resumed = training(config, to=tmp_path / "killed", tokens=tokens, initial=grown)
    assert resumed.fingerprint == whole.fingerprint


def test_a_start_of_another_shape_or_tokenizer_is_refused(
    tmp_path: Path, small: Artifact, tokens: Artifact, tiny_config: PhiConfig, large: PhiConfig, texts: list[str]
) -> None:
    with pytest.raises(MismatchError, match="`hidden_size` is 32, the training asks for 64"):
        training(settings(large), to=tmp_path / "a", tokens=tokens, initial=small)
    turned = tiny_config.model_copy(update={"partial_rotary_factor": 1.0})
    with pytest.raises(MismatchError, match=r"`partial_rotary_factor` is 0\.5, the training asks for 1\.0"):
        training(settings(turned), to=tmp_path / "a", tokens=tokens, initial=small)
    wide = tiny_config.model_copy(update={"num_key_value_heads": 2})
    with pytest.raises(MismatchError, match="`key_value_heads` is 4, the training asks for 2"):
        training(settings(wide), to=tmp_path / "a", tokens=tokens, initial=small)
    other = make_tokens(tmp_path / "other", train_tokenizer(texts[:30], 299), texts)
    with pytest.raises(MismatchError, match="another tokenizer"):
        training(settings(tiny_config), to=tmp_path / "a", tokens=other, initial=small)


def test_no_model_or_two_are_refused(tmp_path: Path, small: Artifact, tokens: Artifact, tiny_config: PhiConfig) -> None:
    with pytest.raises(RecipeError, match="no model to grow"):
        transfer(TransferConfig(model=tiny_config), to=tmp_path / "a")
    with pytest.raises(RecipeError, match="`model` and `from_model` are both given"):
        transfer(TransferConfig(model=tiny_config, from_model=str(small.path)), to=tmp_path / "a", model=small)
    with pytest.raises(RecipeError, match="`initial` and `from_model` are both given"):
        training(settings(tiny_config, from_model=str(small.path)), to=tmp_path / "a", tokens=tokens, initial=small)
    with pytest.raises(CheckpointError, match="no model here"):
        transfer(TransferConfig(model=tiny_config, from_model=str(tmp_path)), to=tmp_path / "a")
    with pytest.raises(GrowthError, match="vocab_size 300 to 299"):
        transfer(TransferConfig(model=tiny_config.model_copy(update={"vocab_size": 299})), to=tmp_path / "a",
                 model=small)  # fmt: skip
    damaged = tmp_path / "damaged"
    shutil.copytree(small.path / "model", damaged)
    with (damaged / "model.safetensors").open("r+b") as file:
        file.truncate(1000)
    with pytest.raises(CheckpointError, match="damaged"):
        transfer(TransferConfig(model=tiny_config, from_model=str(damaged)), to=tmp_path / "a")
    assert not (tmp_path / "a").exists()


RECIPE = """
name: growing
stages:
  sources:
    sources: [{kind: folder, path: ., licence: MIT}]
  tokens: {inputs: {documents: sources}, vocab_size: 300}
  small:
    stage: training
    inputs: {tokens: tokens}
    model: {vocab_size: 300, hidden_size: 32, intermediate_size: 64, num_hidden_layers: 2, num_attention_heads: 4}
    total_tokens: 8192
  grown:
    stage: transfer
    inputs: {model: small}
    model: &large {vocab_size: 300, hidden_size: 40, intermediate_size: 80, num_hidden_layers: 3,
                   num_attention_heads: 4, partial_rotary_factor: 0.4}
  large:
    stage: training
    inputs: {tokens: tokens, initial: grown}
    model: *large
    total_tokens: 8192
"""


def test_a_recipe_grows_and_the_plan_says_what_it_takes(tmp_path: Path) -> None:
    (tmp_path / "growing.yaml").write_text(RECIPE)
    recipe = read_recipe(tmp_path / "growing.yaml")
    assert recipe.steps[-1].inputs == {"tokens": ("tokens",), "initial": ("grown",)}
    planned = {p.step.name: p.estimate for p in plan.make_plan(recipe, tmp_path).steps}
    assert planned["grown"].seconds > 0
    assert "parameters" in planned["grown"].basis
    (tmp_path / "wrong.yaml").write_text(RECIPE.replace("initial: grown", "initial: tokens"))
    with pytest.raises(RecipeError, match="`initial` of stage training can't be an artifact of stage tokens"):
        read_recipe(tmp_path / "wrong.yaml")


def test_growing_from_the_command_line(tmp_path: Path, small: Artifact) -> None:
    app = typer.Typer()
    app.callback()(lambda: None)
    add_stage_command(app, "transfer", "transfer", "Grow a model.")
    shape = "{vocab_size: 300, hidden_size: 32, intermediate_size: 96, num_hidden_layers: 2, num_attention_heads: 4}"
    arguments = ["transfer", "--to", str(tmp_path / "grown"), "--set", f"model={shape}", "--set", "width=reuse"]
    done = CliRunner().invoke(app, [*arguments, "--input", f"model={small.path}"])
    assert done.exit_code == 0, done.output
    assert open_artifact(tmp_path / "grown").manifest.config["width"] == "reuse"
    done = CliRunner().invoke(app, [*arguments, "--set", f"from_model={small.path}", "--set", "noise=0.1"])
    assert done.exit_code == 0, done.output
    config = json.loads((tmp_path / "grown" / "model" / "config.json").read_text())
    assert config["intermediate_size"] == 96
