"""``hornbook evaluate`` as a program: its files, and a run that was killed in the middle."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("lm_eval")

from tests.cli.invoke import hornbook
from tests.evaluation.conftest import saved
from tests.evaluation.made_up_rows import boolq, each, piqa, write_rows

from hornbook.evaluation.evaluate import RESPONSES
from hornbook.foundation.errors import DataError, MissingExtraError, RecipeError
from hornbook.tokens.tokenizer import Tokenizer

ITEMS = 400


@pytest.fixture(scope="module")
def model(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(tmp_path_factory.mktemp("cli") / "model", tokenizer, 256)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    write_rows(folder / "boolq" / "validation.jsonl", each(ITEMS, boolq))
    write_rows(folder / "piqa" / "validation.jsonl", each(4, piqa))
    return folder


def command(model: Path, data: Path, to: Path) -> list[str]:
    options = ["--tasks", "boolq", "--data-dir", str(data), "--to", str(to), "--json", str(to / "scores.json")]
    return [sys.executable, "-m", "hornbook", "evaluate", str(model), *options, "--set", "batch_tokens=256"]


def kept(to: Path) -> int:
    """How many answers are on disk."""
    if not (to / RESPONSES).is_file():
        return 0
    with closing(sqlite3.connect(to / RESPONSES)) as base:
        try:
            return base.execute("SELECT COUNT(*) FROM responses").fetchone()[0]
        except sqlite3.OperationalError:  # it was just made, and has no table yet
            return 0


def test_a_killed_evaluation_goes_on_with_the_answers_that_it_has(model: Path, data: Path, tmp_path: Path) -> None:
    one_thread = {**os.environ, "OMP_NUM_THREADS": "1"}
    to, whole = tmp_path / "killed", tmp_path / "whole"
    running = subprocess.Popen(command(model, data, to), env=one_thread, stderr=subprocess.DEVNULL)
    while running.poll() is None and not kept(to):
        time.sleep(0.01)
    running.send_signal(signal.SIGKILL)
    running.wait()
    before = kept(to)
    assert 0 < before < 2 * ITEMS
    assert not (to / "results.json").exists()
    again = subprocess.run(command(model, data, to), env=one_thread, capture_output=True, text=True, check=True)
    assert f"{before} answers were kept from before, {2 * ITEMS - before} are new" in again.stderr
    hornbook(*command(model, data, whole)[3:])
    for name in ("results.json", "items/boolq.jsonl", "scores.json"):
        assert (to / name).read_bytes() == (whole / name).read_bytes()


def test_scores_are_printed_and_written(model: Path, data: Path, tmp_path: Path) -> None:
    options = ["--data-dir", str(data), "--limit", "3", "--to", str(tmp_path / "out")]
    shown = hornbook("evaluate", str(model), "--tasks", "piqa, boolq", *options, "--json", str(tmp_path / "s.json"))
    assert "acc,none" in shown.stdout
    results: dict[str, Any] = json.loads((tmp_path / "s.json").read_text("utf-8"))
    assert set(results["hornbook"]["tasks"]) == {"piqa", "boolq"}
    assert results["hornbook"]["model"]["context"] == 256
    assert results == json.loads((tmp_path / "out" / "results.json").read_text("utf-8"))


def test_the_suites_and_own_tasks_are_listed() -> None:
    shown = hornbook("evaluate", "--list").stdout
    assert all(name in shown for name in ("phi-1.5: ", "gsm8k_program: ", "toxigen_safety: ", "probes: "))


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        (["--tasks", "arc_easy"], DataError, "no data for the task arc_easy"),
        (["--tasks", "piqa", "--data-dir", "nowhere"], DataError, "no such folder"),
        (["--tasks", "phi-1.5,phi-2"], RecipeError, "with different examples"),
        (["--tasks", "piqa", "--set", "batch_token=3"], RecipeError, "batch_token"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_measured(
    model: Path, data: Path, tmp_path: Path, options: list[str], kind: type[Exception], words: str
) -> None:
    given = options if "--data-dir" in options else [*options, "--data-dir", str(data)]
    with pytest.raises(kind, match=words):
        hornbook("evaluate", str(model), *given, "--to", str(tmp_path / "out"))
    assert not (tmp_path / "out" / "results.json").exists()


def test_no_model_is_an_error() -> None:
    with pytest.raises(RecipeError, match="no model to measure"):
        hornbook("evaluate")


@pytest.mark.parametrize("name", ["piqa", "toxigen_safety", "probes"])
def test_without_the_harness_the_extra_is_named(
    name: str, model: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [key for key in sys.modules if key.partition(".")[0] == "lm_eval"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.delitem(sys.modules, "hornbook.evaluation.harness.tasks", raising=False)
    monkeypatch.setitem(sys.modules, "lm_eval", None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[eval\]"):
        hornbook("evaluate", str(model), "--tasks", name, "--data-dir", str(data), "--to", str(tmp_path / "out"))
