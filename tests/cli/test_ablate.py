from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from tests.ablation.conftest import toy
from tests.ablation.toy import ABLATION
from typer.testing import CliRunner, Result

from hornbook import plan
from hornbook.accounting.estimate import Estimate
from hornbook.cli.ablate import ablate

__all__ = ["toy"]


def invoke(*arguments: str) -> Result:
    app = typer.Typer()
    app.command()(ablate)
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    return result


@pytest.fixture
def arguments(toy: Path) -> list[str]:
    (toy / "ablation.yaml").write_text(ABLATION.format(seeds=2))
    return [str(toy / "ablation.yaml"), "--runs-dir", str(toy / "runs")]


def test_markdown_json_and_a_page(toy: Path, arguments: list[str]) -> None:
    assert "skilled is better than plain" in invoke(*arguments).stdout
    data = json.loads(invoke(*arguments, "--as", "json").stdout)
    assert data == json.loads((toy / "runs" / "toy" / "ablation.json").read_text())
    assert invoke(*arguments, "--to", str(toy / "page.html")).stdout.strip() == str(toy / "page.html")
    assert (toy / "page.html").read_text().startswith("<!doctype html>")


def test_a_dry_run_makes_nothing(toy: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "measure_matmul_peak", lambda: None)
    monkeypatch.setattr(plan, "_memory_problem", lambda *_: "")
    monkeypatch.setattr(plan, "_output_bytes", lambda *_: 0.0)
    for name in ("sources", "deduplicate", "training", "evaluation"):
        monkeypatch.setitem(plan.ESTIMATORS, name, lambda _: Estimate(10.0, 1e6, 1e9, "made up"))
    said = invoke(*arguments, "--dry-run").stdout
    assert "skilled-seed1: makes training, evaluation; takes over sources, deduplicate" in said
    assert len(json.loads(invoke(*arguments, "--dry-run", "--as", "json").stdout)["runs"]) == 4
    assert not (toy / "runs").exists()
