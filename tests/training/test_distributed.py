"""Several processes against one: the same losses, weights and checkpoints; and what happens when one is lost."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
import torch
from tests.training import torchrun_checks
from tests.training.torchrun_checks import STEPS, WAYS, losses, sampler, trainer, weights

from hornbook.foundation.artifact import Artifact
from hornbook.foundation.config import parse
from hornbook.foundation.errors import RecipeError
from hornbook.foundation.files import read_jsonl
from hornbook.training import distributed
from hornbook.training.checkpoint import Checkpoints
from hornbook.training.config import OptimizerConfig, TrainingConfig
from hornbook.training.distributed import PeerLostError, Processes, joined
from hornbook.training.run import validation_loss
from hornbook.training.stage import training

ROOT = Path(__file__).parents[2]


def torchrun(processes: int, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(processes)]
    return subprocess.Popen(
        [*command, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    """The checks by two processes: their folder and what each of the two found."""
    folder = tmp_path_factory.mktemp("two")
    process = torchrun(2, torchrun_checks.__file__, str(folder))
    _, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    return folder, [json.loads((folder / f"rank-{rank}.json").read_text()) for rank in range(2)]


def test_both_processes_see_the_same(two: tuple[Path, list[dict[str, Any]]]) -> None:
    assert two[1][0] == two[1][1]
    assert two[1][0]["warnings"] == []


@pytest.mark.parametrize("way", WAYS)
def test_two_processes_equal_one(two: tuple[Path, list[dict[str, Any]]], way: str) -> None:
    found = two[1][0][way]
    one = trainer(**WAYS[way])
    assert found["losses"] == pytest.approx(losses(one), abs=1e-6)
    for name, expected in weights(one).items():
        assert found["weights"][name] == pytest.approx(expected, abs=1e-5), name


def test_validation_is_the_brute_force_one_on_any_number_of_processes(
    two: tuple[Path, list[dict[str, Any]]],
) -> None:
    heldout = sampler().heldout()
    assert two[1][0]["sharded after validation"]
    for found, kind in zip(two[1][0]["validation"], ("adamw", "muon"), strict=True):
        one = trainer(optimizer=OptimizerConfig(kind=kind))
        losses(one, 5)
        assert found == pytest.approx(validation_loss(one, [heldout]), abs=1e-6)
        ids = torch.from_numpy(heldout.ids)
        with torch.no_grad():
            logits = one.model.eval()(ids[:, :-1]).double()
        brute = torch.nn.functional.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten())
        assert found == pytest.approx(float(brute), abs=1e-5)


@pytest.mark.parametrize("kind", ["adamw", "muon"])
def test_a_resumed_run_of_two_is_bitwise_the_undisturbed_one(two: tuple[Path, list[dict[str, Any]]], kind: str) -> None:
    undisturbed, resumed = two[1][0][f"resumed {kind}"]
    assert resumed == undisturbed == two[1][0][kind]["losses"][5:]


@pytest.mark.parametrize("kind", ["adamw", "muon"])
def test_one_process_goes_on_from_the_checkpoint_of_two(two: tuple[Path, list[dict[str, Any]]], kind: str) -> None:
    one = trainer(optimizer=OptimizerConfig(kind=kind))
    state = Checkpoints(two[0] / f"resume-{kind}", {"data": "a"}).load(one.model, one.optimizers)
    assert state is not None
    one.load_state(state)
    assert losses(one, STEPS - 5) == pytest.approx(two[1][0][kind]["losses"][5:], abs=1e-6)


def test_a_batch_of_nan_brings_all_back_to_the_checkpoint(two: tuple[Path, list[dict[str, Any]]]) -> None:
    found = two[1][0]["went back"]
    one = trainer()
    losses(one, 3)
    assert "went back" in found["skipped"]
    for name, expected in weights(one).items():
        assert found["weights"][name] == pytest.approx(expected, abs=1e-5), name
    one.step = 6  # the data goes on
    assert found["then"] == pytest.approx(losses(one, 2), abs=1e-6)


@pytest.mark.parametrize(("dtype", "tolerance"), [("bfloat16", 2e-3), ("float16", 5e-4)])
def test_half_precision_stays_near_the_exact_training(
    two: tuple[Path, list[dict[str, Any]]], dtype: str, tolerance: float
) -> None:
    assert two[1][0][dtype] == pytest.approx(losses(trainer()), abs=tolerance)
    assert two[1][0][dtype] != two[1][0]["adamw"]["losses"]


def test_processes_may_meet_twice(two: tuple[Path, list[dict[str, Any]]]) -> None:
    assert two[1][0]["joined again"] == two[1][0]["adamw"]["losses"][:2]
    assert two[1][0]["saved again"]


# --- stopped and lost processes, through the stage


STAGE = str(ROOT / "experiments" / "resume" / "processes.py")


def job(tokens: Artifact, to: str, steps: int) -> dict[str, Any]:
    config = {
        "model": torchrun_checks.SHAPE.model_dump(mode="json"),
        "total_tokens": steps * 128,
        "sequence_tokens": 16,
        "batch_tokens": 128,
        "dtype": "float32",
        "device": "cpu",
        "checkpoint_steps": 20,
        "log_steps": 1,
        "max_epochs": 10_000,
    }
    return {"folder": str(tokens.path.parent), "to": to, "config": config}


def at_step(folder: Path, to: str, step: int, process: subprocess.Popen[str]) -> None:
    """Wait until the first process has done ``step``."""
    end = time.monotonic() + 300
    while process.poll() is None:
        if time.monotonic() > end:
            process.kill()
        text = "".join(file.read_text() for file in folder.glob(f"{to}-*-0.seen"))
        if f"step {step} " in text:
            return
        time.sleep(0.01)
    pytest.fail(process.communicate()[1])


def test_stopped_by_sigterm_all_leave_with_a_checkpoint_and_another_number_goes_on(tokens: Artifact) -> None:
    folder = tokens.path.parent
    described = job(tokens, "stopped", 160)
    process = torchrun(2, STAGE, "--job", json.dumps(described))
    at_step(folder, "stopped", random.Random(2).randint(4, 40), process)
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=60)
    assert process.returncode != 0
    assert err.count("a checkpoint was written") >= 1
    assert out == ""
    (stopped,) = {int(step) for step in re.findall(r"stopped by SIGTERM after step (\d+)", err)}
    newest = max((folder / ".stopped.working" / ".checkpoints").glob("step-*"))
    assert newest.name == f"step-{stopped:09d}"
    config = parse(TrainingConfig, described["config"])
    changed = training(config, to=folder / "stopped", tokens=tokens)
    whole = training(config, to=folder / "whole", tokens=tokens)
    one, other = (read_jsonl(artifact.file("metrics.jsonl")) for artifact in (whole, changed))
    assert [row["loss"] for row in one[:60]] == pytest.approx([row["loss"] for row in other[:60]], abs=1e-6)
    assert len(one) == len(other) == 160
    # 160 steps let the last bits of sums of another order grow
    assert [row["loss"] for row in one] == pytest.approx([row["loss"] for row in other], abs=1e-4)


@pytest.mark.parametrize("lost", [0, 1])
def test_when_one_process_is_killed_the_others_end_and_say_why(tokens: Artifact, lost: int) -> None:
    folder, to = tokens.path.parent, f"lost-{lost}"
    process = torchrun(2, STAGE, "--job", json.dumps(job(tokens, to, 100_000)))
    at_step(folder, to, 50, process)
    ranks = {int(child.environ()["RANK"]): child for child in psutil.Process(process.pid).children()}
    ranks[lost].kill()
    _, err = process.communicate(timeout=60)
    assert process.returncode != 0
    assert f"rank      : {lost}" in err
    assert "lost another one" in err or "closing signal SIGTERM" in err
    assert not any(child.is_running() for child in ranks.values())
    assert list((folder / f".{to}.working" / ".checkpoints").glob("step-?????????")), "no checkpoint to go on from"


def test_a_process_that_never_comes_is_not_waited_for_forever(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for name, value in {"RANK": 0, "WORLD_SIZE": 2, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}.items():
        monkeypatch.setenv(name, str(value))
    monkeypatch.setattr(distributed, "TIMEOUT_SECONDS", 1)
    with pytest.raises(PeerLostError, match="could not meet"), joined("cpu"):
        pass


@pytest.mark.parametrize(
    "message", ["[pair.cc:534] gloo: Connection closed by peer [127.0.0.1]:2", "NCCL error: remote process exited"]
)
def test_a_broken_connection_is_told_from_other_errors(
    monkeypatch: pytest.MonkeyPatch, fake_group: Callable[[], None], message: str
) -> None:
    with pytest.raises(PeerLostError, match="lost another one"), joined("cpu"):
        raise RuntimeError(message)
    with pytest.raises(RuntimeError, match="shapes"), joined("cpu"):
        raise RuntimeError("shapes do not match")


@pytest.fixture
def fake_group(monkeypatch: pytest.MonkeyPatch) -> None:
    """A group of two of which this process is the only one that is real."""
    from torch.distributed import device_mesh

    monkeypatch.setenv("RANK", "0")
    monkeypatch.setenv("WORLD_SIZE", "2")
    monkeypatch.setattr(distributed, "rendezvous", lambda *_, **__: iter([(torch.distributed.HashStore(), 0, 2)]))
    monkeypatch.setattr(torch.distributed, "init_process_group", lambda *_, **__: None)
    monkeypatch.setattr(torch.distributed, "destroy_process_group", lambda: None)
    monkeypatch.setattr(device_mesh, "init_device_mesh", lambda *_, **__: None)


def test_a_batch_that_can_not_be_split_is_refused() -> None:
    with pytest.raises(RecipeError, match="8 sequences can't be split among 3"):
        trainer(Processes(0, 3, torch.device("cpu")))


def test_groups_that_do_not_divide_the_processes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "4")
    with pytest.raises(RecipeError, match="shard_processes is 3"), joined("cpu", 3):
        pass


def test_a_gpu_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(RecipeError, match="no GPU"):
        distributed.pick_device("cuda")
