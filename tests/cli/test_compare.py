from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from tests.evaluation.comparison.made_up import numbered, write_evaluation
from typer.testing import CliRunner, Result

from hornbook.cli.compare import compare
from hornbook.foundation.errors import DataError, HornbookError


def run(*arguments: str) -> Result:
    """What ``hornbook compare ARGUMENTS`` prints; Hornbook's own errors are raised."""
    app = typer.Typer()
    app.command()(compare)
    result = CliRunner().invoke(app, arguments)
    if isinstance(result.exception, HornbookError):
        raise result.exception
    return result


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    """A folder with the runs ``a`` and ``b``."""
    for name, scores in (("a", [1, 1, 1, 0] * 20), ("b", [0, 1, 0, 0] * 20)):
        write_evaluation(tmp_path / "runs" / name / "evaluation", {"arc_easy": numbered(scores)})
    return tmp_path / "runs"


def test_runs_are_compared_by_name(runs: Path) -> None:
    done = run("a", "b", "phi-1.5", "--runs-dir", str(runs), "--benchmarks", "arc_easy")
    assert done.exit_code == 0
    assert "- a is better than b on ARC-Easy (acc) by 50.0 points" in done.stdout
    assert "75.6" in done.stdout
    assert "HellaSwag" not in done.stdout


def test_the_form_follows_the_name_of_the_file(runs: Path, tmp_path: Path) -> None:
    data = run("a", "b", "--runs-dir", str(runs), "--as", "json").stdout
    assert json.loads(data)["differences"][0]["verdict"] == "better"
    for name in ("c.json", "c.html", "c.md"):
        done = run("a", "b", "--runs-dir", str(runs), "--to", str(tmp_path / name))
        assert done.stdout == f"{tmp_path / name}\n"
    assert (tmp_path / "c.json").read_text() == data
    assert (tmp_path / "c.html").read_text().startswith("<!doctype html>")
    assert (tmp_path / "c.md").read_text().startswith("# a, b\n")


def test_the_published_models_are_listed() -> None:
    assert "| phi-2 " in run("--list-published").stdout
    listed = json.loads(run("--list-published", "--as", "json").stdout)
    assert {"phi-2", "Llama-2-7B", "Gemini-Nano-2"} <= {model["label"] for model in listed}
    assert run("--list-published", "--as", "html").exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "no model to compare was named"),
        (["phi-7"], "did you mean `phi-2`"),
        (["phi-2", "--benchmarks", "humanevl"], "did you mean `humaneval`"),
    ],
)
def test_mistakes_bring_what_to_do(arguments: list[str], words: str) -> None:
    with pytest.raises(DataError, match=words):
        run(*arguments)
