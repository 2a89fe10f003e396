"""Calling the command line inside a test."""

from __future__ import annotations

from typer.testing import CliRunner, Result

from hornbook.cli.main import app
from hornbook.foundation.errors import HornbookError


def hornbook(*arguments: str) -> Result:
    """What ``hornbook ARGUMENTS`` prints; Hornbook's errors are raised, as ``main`` prints them."""
    result = CliRunner().invoke(app, arguments)
    if isinstance(result.exception, HornbookError):
        raise result.exception
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result
