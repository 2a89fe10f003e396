"""What a training writes down."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.training.torchrun_checks import settings

from hornbook.foundation.errors import MissingExtraError
from hornbook.foundation.progress import Bar
from hornbook.training.log import Log
from hornbook.training.loop import StepReport
from hornbook.training.trackers import Tracker


class Recorder(Tracker):
    def __init__(self) -> None:
        super().__init__((), Path(), "p", {})
        self.rows: list[dict[str, Any]] = []

    def log(self, row: dict[str, Any]) -> None:
        self.rows.append(row)


def log(steps: int = 10, **changes: Any) -> Log:
    return Log(settings(**changes), steps, Bar("t", steps, "tokens"), flops_per_token=6.0, peak=1e9, tracker=Recorder())


def report(step: int, loss: float, skipped: str = "") -> StepReport:
    return StepReport(step, loss, 1e-3, 0.5, skipped)


def test_the_mean_of_every_few_steps_is_a_row_and_the_last_few_are_one_too() -> None:
    made = log(steps=5, log_steps=2)
    for step, loss in enumerate((4.0, 3.0, 2.0, 1.0, 0.5), 1):
        made(None, report(step, loss))  # type: ignore[arg-type]
    assert [(row["step"], row["tokens"], row["loss"]) for row in made.rows] == [
        (2, 256, 3.5), (4, 512, 1.5), (5, 640, 0.5),
    ]  # fmt: skip
    assert isinstance(made.tracker, Recorder)
    assert all("tokens_per_second" in row for row in made.tracker.rows)
    assert not any("tokens_per_second" in row for row in made.rows)


@pytest.mark.parametrize("cut", range(7))
def test_a_resumed_log_has_no_gap_whatever_the_losses(cut: int) -> None:
    seen = [4.0, math.nan, 3.0, math.inf, math.nan, math.nan, 1.0]
    whole, first, second = (log(steps=7, log_steps=2) for _ in range(3))
    for step, loss in enumerate(seen, 1):
        whole(None, report(step, loss, "no number" if not math.isfinite(loss) else ""))  # type: ignore[arg-type]
    for step, loss in enumerate(seen[:cut], 1):
        first(None, report(step, loss, "no number" if not math.isfinite(loss) else ""))  # type: ignore[arg-type]
    second.load(json.loads(json.dumps(first.state(), allow_nan=False)))
    for step, loss in enumerate(seen[cut:], cut + 1):
        second(None, report(step, loss, "no number" if not math.isfinite(loss) else ""))  # type: ignore[arg-type]
    assert second.rows == whole.rows
    assert second.events == whole.events
    assert [row["loss"] for row in whole.rows] == [4.0, 3.0, None, 1.0]
    json.dumps(whole.rows, allow_nan=False)


def test_a_validation_loss_that_is_no_number_is_written_as_none() -> None:
    made = log()
    made.validated(3, math.nan)
    made.validated(4, 2.5)
    assert [row["validation_loss"] for row in made.rows] == [None, 2.5]


@pytest.mark.parametrize("name", ["trackio", "wandb"])
def test_rows_go_to_a_tracker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    calls: list[Any] = []
    module = ModuleType(name)
    module.__spec__ = object()  # type: ignore[assignment]
    module.init = lambda **given: calls.append(given)  # type: ignore[attr-defined]
    module.log = lambda row, step: calls.append((step, row))  # type: ignore[attr-defined]
    module.finish = lambda: calls.append("finish")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, name, module)
    tracker = Tracker([name], tmp_path, "hornbook", {"seed": 1})
    tracker.log({"step": 3, "loss": 2.0, "gradient_norm": None})
    tracker.close()
    assert calls == [{"project": "hornbook", "config": {"seed": 1}}, (3, {"loss": 2.0}), "finish"]


def test_tensorboard_files_are_written(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    tracker = Tracker(["tensorboard"], tmp_path / "tb", "hornbook", {})
    tracker.log({"step": 1, "loss": 2.0})
    tracker.close()
    assert list((tmp_path / "tb").glob("events*"))


def test_a_tracker_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[wandb\]"):
        Tracker(["wandb"], tmp_path, "p", {})
