"""Checkpoints: whole or not there, what belongs here or refused, and a failed write costs one only."""

from __future__ import annotations

import json
import resource
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from tests.training.torchrun_checks import SHAPE, losses, trainer

from hornbook.foundation.errors import CheckpointError
from hornbook.model.phi import Phi
from hornbook.training import checkpoint as module
from hornbook.training.checkpoint import Checkpoints
from hornbook.training.config import OptimizerConfig
from hornbook.training.loop import Trainer


def saved(folder: Path, steps: int = 3, keep: int = 2) -> tuple[Checkpoints, Trainer]:
    """A checkpoint after each of ``steps`` steps."""
    made, checkpoints = trainer(), Checkpoints(folder, {"data": "a", "shape": "s"}, keep=keep)
    for step in range(1, steps + 1):
        losses(made, 1)
        checkpoints.save(step, made.model, made.optimizers, made.state())
    checkpoints.wait()
    return checkpoints, made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_written_is_the_state_at_the_call_whatever_comes_after(tmp_path: Path) -> None:
    made, checkpoints = trainer(), Checkpoints(tmp_path, {})
    losses(made, 2)
    before = {name: tensor.clone() for name, tensor in made.model.state_dict().items()}
    checkpoints.save(2, made.model, made.optimizers, made.state())
    with torch.no_grad():
        for parameter in made.model.parameters():
            parameter.zero_()
    assert checkpoints.load(made.model, made.optimizers) is not None
    for name, tensor in made.model.state_dict().items():
        assert torch.equal(tensor, before[name]), name


def test_the_newest_are_kept_and_the_best_beside_them(tmp_path: Path) -> None:
    checkpoints, made = saved(tmp_path, steps=2)
    checkpoints.mark_best(1)
    for step in (3, 4):
        checkpoints.save(step, made.model, made.optimizers, made.state())
    checkpoints.wait()
    assert names(tmp_path) == ["best", "step-000000003", "step-000000004"]
    assert (checkpoints.load(made.model, best=True) or {})["step"] == 1
    assert (checkpoints.load(made.model, made.optimizers) or {})["step"] == 4


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-9])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


DAMAGES: list[Callable[[Path], object]] = [cut, flip, Path.unlink, lambda path: path.write_bytes(b"")]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("file", ["rest.json", "checksums.json", ".metadata", "__0_0.distcp"])
def test_of_a_damaged_one_the_one_before_is_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], file: str, damage: Callable[[Path], object]
) -> None:
    checkpoints, made = saved(tmp_path)
    damage(tmp_path / "step-000000003" / file)
    rest = checkpoints.load(made.model, made.optimizers)
    assert rest is not None
    assert rest["step"] == 2
    assert "step-000000003 is damaged" in capsys.readouterr().err


@pytest.mark.parametrize("sums", ["[]", "3", '"text"', "{", "\xff"])
def test_garbage_in_the_folder_is_passed_over(tmp_path: Path, sums: str) -> None:
    checkpoints, made = saved(tmp_path)
    (tmp_path / "step-000000009").mkdir()
    (tmp_path / "step-000000009" / "checksums.json").write_text(sums, encoding="latin1")
    (tmp_path / "step-000000010.writing").mkdir()
    (tmp_path / "step-old").write_text("a file")
    assert (checkpoints.load(made.model, made.optimizers) or {})["step"] == 3


def test_all_damaged_is_as_none(tmp_path: Path) -> None:
    checkpoints, made = saved(tmp_path)
    for path in tmp_path.iterdir():
        cut(path / "rest.json")
    assert checkpoints.load(made.model, made.optimizers) is None
    assert Checkpoints(tmp_path / "nowhere", {}).load(made.model) is None


def test_a_run_interrupted_while_writing_leaves_no_broken_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At every point at which files of a checkpoint are written or named, the run ends there."""

    class PowerCut(BaseException):
        pass

    checkpoints, made = saved(tmp_path)
    for name in ("save", "write_json", "_checksum", "fsync_directory"):

        def end(*_: object, **__: object) -> None:
            raise PowerCut

        with monkeypatch.context() as patch, pytest.raises(PowerCut):
            patch.setattr(module, name, end)
            other = Checkpoints(tmp_path, checkpoints.identity)
            other.save(4, made.model, made.optimizers, made.state())
            other.wait()
        rest = Checkpoints(tmp_path, checkpoints.identity).load(made.model, made.optimizers)
        assert rest is not None
        assert rest["step"] in ((3, 4) if name == "fsync_directory" else (3,))


@pytest.fixture
def small_files() -> Iterator[Callable[[int], None]]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("size", [10, 5_000])
def test_a_failed_write_costs_that_checkpoint_only(
    tmp_path: Path, small_files: Callable[[int], None], capsys: pytest.CaptureFixture[str], size: int
) -> None:
    """With 10 bytes the first file fails, with 5,000 the tensors' that is written in the background."""
    checkpoints, made = saved(tmp_path)
    small_files(size)
    checkpoints.save(4, made.model, made.optimizers, made.state())
    checkpoints.wait()
    small_files(-1)
    assert "after step 4 could not be written" in capsys.readouterr().err
    assert names(tmp_path) == ["step-000000002", "step-000000003"]
    checkpoints.save(5, made.model, made.optimizers, made.state())
    assert (checkpoints.load(made.model, made.optimizers) or {})["step"] == 5


def test_a_folder_that_can_not_be_made_is_no_end_either(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way")
    made, checkpoints = trainer(), Checkpoints(tmp_path / "file", {})
    checkpoints.save(1, made.model, made.optimizers, made.state())
    checkpoints.wait()
    assert "could not be written" in capsys.readouterr().err


def test_one_of_other_data_is_refused(tmp_path: Path) -> None:
    _, made = saved(tmp_path)
    with pytest.raises(CheckpointError, match="another data"):
        Checkpoints(tmp_path, {"data": "b", "shape": "s"}).load(made.model, made.optimizers)


def test_one_of_another_model_is_refused_even_if_it_claims_to_fit(tmp_path: Path) -> None:
    checkpoints, _ = saved(tmp_path)
    for changes in ({"hidden_size": 64}, {"num_hidden_layers": 3}, {"qk_layernorm": True}):
        other = Phi(SHAPE.model_copy(update=changes))
        with pytest.raises(CheckpointError, match="delete"):
            checkpoints.load(other)


def test_one_of_another_optimizer_is_refused(tmp_path: Path) -> None:
    _, made = saved(tmp_path)
    adapted = torch.nn.ModuleDict({"other": made.model})
    with pytest.raises(CheckpointError):
        Checkpoints(tmp_path, {"data": "a", "shape": "s"}).load(adapted, made.optimizers)
    with pytest.raises(CheckpointError, match="another optimizer"):
        Checkpoints(tmp_path, {"optimizer": "muon"}).load(made.model, made.optimizers)


def test_momentum_from_after_a_checkpoint_without_any_is_forgotten(tmp_path: Path) -> None:
    made, checkpoints = trainer(optimizer=OptimizerConfig(kind="muon")), Checkpoints(tmp_path, {})
    checkpoints.save(0, made.model, made.optimizers, made.state())
    losses(made, 2)
    assert checkpoints.load(made.model, made.optimizers) is not None
    assert not any(optimizer.state for optimizer in made.optimizers)


def test_the_state_is_readable_json_beside_the_tensors(tmp_path: Path) -> None:
    saved(tmp_path)
    rest = json.loads((tmp_path / "step-000000003" / "rest.json").read_text())
    assert rest["step"] == 3
    assert rest["identity"] == {"data": "a", "shape": "s"}
    shutil.rmtree(tmp_path)
