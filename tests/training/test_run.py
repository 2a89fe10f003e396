"""One run inside the stage: killed and resumed, stopped, validated, selected, on a full disk."""

from __future__ import annotations

import json
import math
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from tests.training.torchrun_checks import SHAPE

from hornbook.foundation import hardware
from hornbook.foundation.artifact import Artifact
from hornbook.foundation.files import read_json, read_jsonl
from hornbook.inference.load import load
from hornbook.tokens.sampler import Sampler
from hornbook.tokens.shards import read_shards
from hornbook.tokens.tokenizer import load_tokenizer
from hornbook.training import checkpoint, run
from hornbook.training.checkpoint import Checkpoints
from hornbook.training.config import GuardConfig, OptimizerConfig, TrainingConfig
from hornbook.training.engine import AutogradEngine
from hornbook.training.loop import Trainer
from hornbook.training.run import StoppedError
from hornbook.training.stage import training

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def a_known_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware, "measure_matmul_peak", lambda *_: hardware.MatmulPeak(1e11, "float32", 1, 1))


def settings(**changes: Any) -> TrainingConfig:
    fields: dict[str, Any] = {
        "model": SHAPE, "total_tokens": 64 * 24, "batch_tokens": 64, "sequence_tokens": 16, "log_steps": 1,
        "checkpoint_steps": 5, "dtype": "float32",
    }  # fmt: skip
    return TrainingConfig(**(fields | changes))


def metrics(artifact: Artifact) -> list[dict[str, Any]]:
    return read_jsonl(artifact.file("metrics.jsonl"))


@pytest.fixture
def interrupt(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int, Callable[[], None]], None]]:
    """Do something once, in the middle of a step."""
    step = Trainer.train_step

    def at(number: int, what: Callable[[], None]) -> None:
        done = False

        def disturbed(self: Trainer) -> Any:
            nonlocal done
            if self.step + 1 == number and not done:
                done = True
                what()
            return step(self)

        monkeypatch.setattr(Trainer, "train_step", disturbed)

    return at  # type: ignore[return-value]


class PowerCut(BaseException):
    pass


def cut() -> None:
    raise PowerCut


def test_a_training_killed_again_and_again_computes_the_undisturbed_losses() -> None:
    """Real processes and SIGKILL: the experiment, in small."""
    command = [sys.executable, str(ROOT / "experiments" / "resume" / "kills.py"), "--cases", "dropout"]
    done = subprocess.run(
        [*command, "--steps", "40", "--kills", "3", "--seed", "5"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr
    (found,) = json.loads(done.stdout).values()
    assert len(found["killed_after_steps"]) == 3
    assert found["steps_computed"] > 40
    assert found["losses_that_differ"] == found["steps_without_loss"] == 0
    assert found["same_weights"]
    assert found["same_fingerprint"]


@pytest.mark.parametrize("changes", [{}, {"heldout_sequences": 8, "select": "best"}, {"log_steps": 4}])
def test_broken_off_and_resumed_the_artifact_is_the_same(
    tmp_path: Path, tokens: Artifact, interrupt: Callable[[int, Callable[[], None]], None], changes: dict[str, Any]
) -> None:
    config = settings(**changes)
    whole = training(config, to=tmp_path / "whole", tokens=tokens)
    for step in (3, 9, 17):
        interrupt(step, cut)
        with pytest.raises(PowerCut):
            training(config, to=tmp_path / "broken", tokens=tokens)
    again = training(config, to=tmp_path / "broken", tokens=tokens)
    assert again.fingerprint == whole.fingerprint
    assert again.manifest.counts == whole.manifest.counts


def test_sigterm_ends_a_training_after_a_checkpoint(
    tmp_path: Path, tokens: Artifact, interrupt: Callable[[int, Callable[[], None]], None]
) -> None:
    config = settings()
    before = signal.getsignal(signal.SIGTERM)
    interrupt(13, lambda: os.kill(os.getpid(), signal.SIGTERM))
    with pytest.raises(StoppedError, match="after step 13 of 24; a checkpoint was written"):
        training(config, to=tmp_path / "training", tokens=tokens)
    assert signal.getsignal(signal.SIGTERM) == before
    seen: list[int] = []
    interrupt(14, lambda: seen.append(14))
    resumed = training(config, to=tmp_path / "training", tokens=tokens)
    assert seen == [14]
    whole = training(config, to=tmp_path / "whole", tokens=tokens)
    assert metrics(resumed) == metrics(whole)


def test_the_cost_of_a_broken_attempt_counts_too(
    tmp_path: Path, tokens: Artifact, interrupt: Callable[[int, Callable[[], None]], None]
) -> None:
    interrupt(20, cut)
    with pytest.raises(PowerCut):
        training(settings(), to=tmp_path / "training", tokens=tokens)
    cost = tmp_path / ".training.working" / ".cost.json"
    cost.write_text(json.dumps(read_json(cost) | {"seconds": 5000.0}))
    made = training(settings(), to=tmp_path / "training", tokens=tokens)
    assert made.manifest.cost["seconds"] > 5000
    assert made.manifest.cost["flops"] == made.manifest.counts["flops"]


def test_validation_is_the_brute_force_loss_and_the_best_weights_are_taken(tmp_path: Path, tokens: Artifact) -> None:
    """With a rate this high the training gets worse on the way, so that the best is not the last."""
    config = settings(
        heldout_sequences=8, select="best", optimizer=OptimizerConfig(learning_rate=3.0, max_gradient_norm=1e9),
        schedule={"warmup_steps": 24}, guard=GuardConfig(spike_factor=1e9),
    )  # fmt: skip
    made = training(config, to=tmp_path / "best", tokens=tokens)
    validated = {row["step"]: row["validation_loss"] for row in metrics(made) if "validation_loss" in row}
    assert list(validated) == [5, 10, 15, 20, 24]
    best = min(validated.values())
    assert best < validated[24]
    model, tokenizer = load(made.path)
    shards = read_shards(tokens.path, load_tokenizer(tokens.path))
    heldout = Sampler(shards, length=16, seed=0, mixture=config, samples=96, tokenizer=tokenizer).heldout()
    ids = torch.from_numpy(heldout.ids)
    with torch.no_grad():
        loss = torch.nn.functional.cross_entropy(model(ids[:, :-1]).flatten(0, 1), ids[:, 1:].flatten())
    assert float(loss) == pytest.approx(best, abs=1e-5)


def test_killed_between_saving_and_marking_the_best_it_is_marked_later(
    tmp_path: Path, tokens: Artifact, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = settings(heldout_sequences=8, select="best")
    whole = training(config, to=tmp_path / "whole", tokens=tokens)
    with monkeypatch.context() as patch, pytest.raises(PowerCut):

        def mark(self: Checkpoints, _: int) -> None:
            self.wait()
            raise PowerCut

        patch.setattr(Checkpoints, "mark_best", mark)
        training(config, to=tmp_path / "broken", tokens=tokens)
    marked: list[int] = []
    mark_best = Checkpoints.mark_best

    def note(self: Checkpoints, step: int) -> None:
        marked.append(step)
        mark_best(self, step)

    monkeypatch.setattr(Checkpoints, "mark_best", note)
    assert training(config, to=tmp_path / "broken", tokens=tokens).fingerprint == whole.fingerprint
    assert marked[0] == 5


def test_a_lost_best_is_written_down(tmp_path: Path, tokens: Artifact, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Checkpoints, "mark_best", lambda *_: None)
    made = training(settings(heldout_sequences=8, select="best"), to=tmp_path / "best", tokens=tokens)
    assert "best checkpoint is lost" in read_jsonl(made.file("events.jsonl"))[-1]["event"]


def test_a_nan_goes_back_and_on_and_is_in_the_events(
    tmp_path: Path, tokens: Artifact, monkeypatch: pytest.MonkeyPatch
) -> None:
    gradients = AutogradEngine.gradients
    calls = 0

    def spoil(self: AutogradEngine, *given: Any) -> float:
        nonlocal calls
        calls += 1
        return math.nan if 12 <= calls <= 14 else gradients(self, *given)

    monkeypatch.setattr(AutogradEngine, "gradients", spoil)
    shape = SHAPE.model_copy(update={"resid_pdrop": 0.1})
    made = training(settings(model=shape, log_steps=5), to=tmp_path / "nan", tokens=tokens)
    events = read_jsonl(made.file("events.jsonl"))
    assert [event["step"] for event in events] == [12, 13, 14]
    assert "went back to the last checkpoint" in events[-1]["event"]
    assert made.manifest.counts["skipped_updates"] == 3
    assert all(math.isfinite(row["loss"]) for row in metrics(made))


def test_an_almost_full_disk_is_said_and_one_checkpoint_kept(
    tmp_path: Path, tokens: Artifact, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    interrupt: Callable[[int, Callable[[], None]], None],
) -> None:  # fmt: skip
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(run.shutil, "disk_usage", lambda _: usage._replace(free=400_000_000))
    interrupt(20, cut)
    with pytest.raises(PowerCut):
        training(settings(), to=tmp_path / "training", tokens=tokens)
    assert "0.4 GB are free" in capsys.readouterr().err
    assert len(list((tmp_path / ".training.working" / ".checkpoints").glob("step-?????????"))) == 1


def test_no_checkpoint_can_be_written_and_the_training_ends_all_the_same(
    tmp_path: Path, tokens: Artifact, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = training(settings(), to=tmp_path / "whole", tokens=tokens)

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(checkpoint, "save", full)
    made = training(settings(), to=tmp_path / "training", tokens=tokens)
    assert made.fingerprint == whole.fingerprint
    assert capsys.readouterr().err.count("could not be written: [Errno 28] No space left") == 4


def test_trackers_write_outside_the_fingerprint(tmp_path: Path, tokens: Artifact) -> None:
    pytest.importorskip("tensorboard")
    made = training(settings(track=("tensorboard",)), to=tmp_path / "tracked", tokens=tokens)
    files = [name for name in made.manifest.outputs if "tensorboard" in name]
    assert files
    assert all(name.startswith("volatile/") for name in files)
