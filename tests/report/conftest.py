"""The fixture ``run_folder``: a whole run, made once."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.report.fake_run import make_run


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a whole run."""
    folder = tmp_path_factory.mktemp("runs") / "tiny"
    make_run(folder)
    return folder
