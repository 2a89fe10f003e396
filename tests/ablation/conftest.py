"""The fixture ``toy``: a folder with a base recipe, in which the recipes' stages are the toy ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ablation.toy import BASE, STAGES

from hornbook import recipe


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with ``base.yaml``."""
    for name, target in STAGES.items():
        monkeypatch.setitem(recipe.STAGES, name, target)
    (tmp_path / "base.yaml").write_text(BASE)
    return tmp_path
