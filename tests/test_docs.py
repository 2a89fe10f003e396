"""What the documentation shows works as shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.sandbox.conftest import why_no_isolation

import hornbook
from hornbook.foundation.artifact import open_artifact

ROOT = Path(__file__).parents[1]


def test_every_stage_runs_from_a_notebook_in_three_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if why_no_isolation() is not None:
        pytest.skip("the documented lines keep the default, which needs bubblewrap and user namespaces")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "python.md").read_text(), re.DOTALL)
    names: dict[str, object] = {}
    for block in blocks[:2]:
        assert len([line for line in block.splitlines() if line.strip()]) <= 3
        exec(block, names)
    assert open_artifact(tmp_path / "runs/notebook/synthesis").fingerprint
    assert open_artifact(tmp_path / "runs/notebook/deduplicate").manifest.counts


def test_the_architecture_names_every_entry_function() -> None:
    from hornbook.recipe import STAGES

    text = (ROOT / "docs" / "architecture.md").read_text()
    for target in STAGES.values():
        assert target.replace(":", ".") in text


def test_the_readme_names_the_two_commands_and_the_version_is_in_the_changelog() -> None:
    readme = (ROOT / "README.md").read_text()
    assert "make quickstart" in readme
    assert "make test" in readme
    assert hornbook.__version__ in (ROOT / "pyproject.toml").read_text()
