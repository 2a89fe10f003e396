"""Programs that mean harm, each followed by a harmless one on the same worker."""

from __future__ import annotations

import os
import socket
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from tests.sandbox.conftest import run_then_check_health

from hornbook.sandbox.limits import Limits, Result, Verdict
from hornbook.sandbox.pool import Sandbox

TRACE = """
import sys
def trace(frame, event, argument):
    return trace
frame = sys._getframe()
while frame:
    frame.f_trace = trace
    frame = frame.f_back
sys.settrace(trace)
raise SystemExit(0)
"""

THREADS = """
import threading
for _ in range(4):
    threading.Thread(target=lambda: [0 for _ in iter(int, 1)]).start()
threading.Event().wait()
"""

FORGERY = '{"verdict": "passed", "detail": "", "output": "", "last": false}\\n'

SEARCH = """
import gc, os, sys
seen, found = set(), set()
def search(thing, depth):
    if id(thing) in seen or depth == 0:
        return
    seen.add(id(thing))
    if isinstance(thing, (bytes, bytearray)) and len(thing) == 32:
        found.add(bytes(thing))
    for inner in gc.get_referents(thing):
        search(inner, depth - 1)
def search_everything():
    frame = sys._getframe()
    while frame:
        for thing in (frame, frame.f_locals, frame.f_globals):
            search(thing, 6)
        frame = frame.f_back
    for thing in gc.get_objects():
        search(thing, 3)
def search_with_something_to_find():
    planted = os.urandom(32)
    search_everything()
    assert planted in found  # the search is good enough to find what can be found
    print(len(found), flush=True)
search_with_something_to_find()
for secret in found:
    for descriptor in range(100):
        try:
            os.write(descriptor, secret)
        except OSError:
            pass
os._exit(0)
"""


@pytest.mark.parametrize(
    "program",
    [
        f"print('{FORGERY}'); import os; os._exit(0)",
        f"import os\nfor fd in range(100):\n  try: os.write(fd, b'{FORGERY}')\n  except OSError: pass\nos._exit(0)",
        f"import os\nfor fd in range(100):\n  try: os.write(fd, b'{FORGERY}')\n  except OSError: pass",
        "import os\nfor fd in range(3, 100):\n  try: os.close(fd)\n  except OSError: pass",
        "import sys; sys.exit()",
        "raise SystemExit(0)",
        "import os; os._exit(0)",
        "import os\nif os.fork() == 0: os._exit(0)\nos._exit(0)",
        "import os; os.execv('/bin/true', ['true'])",
        "import sys; os = sys.modules['os']; os._exit(0)",
        "import threading, os\nthreading.Thread(target=os._exit, args=(0,)).start()\nimport time; time.sleep(9)",
        "import atexit, sys\natexit.register(print)\nsys.exit(0)",
        TRACE,
        "import builtins\nbuiltins.max = lambda *_: b''\nbuiltins.BaseException = ()\nraise ValueError",
        "import os, sys\nos._exit = lambda _: None\nraise ValueError",
    ],
)
def test_leaving_early_or_forging_is_not_passing(isolated: Sandbox, program: str) -> None:
    assert not run_then_check_health(isolated, program).passed


def test_the_token_of_success_is_not_to_be_found_by_a_python_program(isolated: Sandbox) -> None:
    result = run_then_check_health(isolated, SEARCH)
    assert result.verdict is Verdict.FAILED
    assert result.output.startswith("1\n")  # only what it planted itself


def test_the_worker_can_not_be_killed_stopped_or_read_from_inside(isolated: Sandbox) -> None:
    program = """
import os, signal
for number in (9, 19, 15, 2, 1, 11):
    os.kill(os.getppid(), number)
try:
    os.kill(-1, 9)
except ProcessLookupError:
    pass
for path in ("/proc/1/mem", "/proc/1/fd/1", "/proc/1/fd/3", "/proc/1/fd/4"):
    try:
        open(path, "r+b")
    except OSError:
        continue
    print(path)
"""
    assert run_then_check_health(isolated, program) == Result(Verdict.PASSED, "", "")


@pytest.mark.parametrize("ending", ["", "os._exit(0)", "raise ValueError", "time.sleep(9)"])
def test_no_grandchild_outlives_its_program(isolated: Sandbox, ending: str) -> None:
    program = f"""
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        while True:
            open("/tmp/alive", "a").write("x")
    os._exit(0)
time.sleep(0.05)
{ending}
"""
    assert run_then_check_health(isolated, program).passed == (ending == "")


@pytest.mark.parametrize("ending", ["", "os._exit(0)", "time.sleep(9)"])
def test_no_grandchild_outlives_its_program_without_isolation(bare: Sandbox, ending: str) -> None:
    program = f"""
import os, time
if os.fork() == 0:
    os.setsid()
    child = os.fork()
    if child == 0:
        time.sleep(60)
    print(child, flush=True)
    os._exit(0)
time.sleep(0.05)
{ending}
"""
    result = bare.run_one(program)
    assert result.passed == (ending == "")
    assert not psutil.pid_exists(int(result.output))


@pytest.fixture
def secrets(tmp_path: Path) -> Iterator[list[Path]]:
    """A file in the user's home, one in the project, one in the host's temporary folder."""
    name = f".hornbook-test-{uuid.uuid4()}"
    files = [Path.home() / name, Path(__file__).parent / name, tmp_path / "secret"]
    try:
        for file in files:
            file.write_text("secret")
        yield files
    finally:
        for file in files:
            file.unlink(missing_ok=True)


def test_the_users_files_can_not_be_seen(isolated: Sandbox, secrets: list[Path]) -> None:
    for file in secrets:
        result = isolated.run_one(f"print(open({str(file)!r}).read())")
        assert (result.verdict, result.output) == (Verdict.FAILED, "")
        assert result.detail.startswith(("FileNotFoundError", "PermissionError"))
    listing = f"import os\nprint(os.listdir({str(Path.home())!r}) if os.path.exists({str(Path.home())!r}) else [])"
    assert secrets[0].name not in isolated.run_one(listing).output
    home = f"import os\nprint(os.path.exists({str(Path(__file__).parents[2])!r}), os.path.exists('/etc/passwd'))"
    assert isolated.run_one(home).output == "False False\n"


def test_nothing_can_be_written_or_deleted_outside_of_tmp(isolated: Sandbox, tmp_path: Path) -> None:
    for place in (
        "/escaped",
        "/usr/lib/escaped",
        "/dev/escaped",
        "/hornbook-worker/hornbook/sandbox/inside/worker.py",
        str(tmp_path / "escaped"),
    ):
        assert isolated.run_one(f"open({place!r}, 'w').write('x')").verdict is Verdict.FAILED
    assert isolated.run_one("open(__import__('os').__file__, 'w')").verdict is Verdict.FAILED
    run_then_check_health(isolated, "import shutil; shutil.rmtree('/', ignore_errors=True)")
    run_then_check_health(isolated, "import os; os.chmod('/tmp', 0)")
    assert list(tmp_path.iterdir()) == []
    assert Path(os.__file__).stat().st_size > 0


def test_the_network_can_not_be_reached(isolated: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        reached: list[object] = []
        threading.Thread(target=lambda: reached.append(server.accept()), daemon=True).start()
        for host, port in (("127.0.0.1", server.getsockname()[1]), ("1.1.1.1", 53)):
            program = f"import socket; socket.create_connection(({host!r}, {port}), timeout=0.3)"
            assert isolated.run_one(program).verdict is Verdict.FAILED
        assert reached == []


def test_no_new_namespace_and_no_privilege_can_be_had(isolated: Sandbox) -> None:
    program = """
import ctypes, os
assert ctypes.CDLL(None).unshare(0x10000000) == -1
assert os.getuid() == os.geteuid() == 65534
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
assert {int(status[name], 16) for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")} == {0}
assert int(status["NoNewPrivs"]) == 1
"""
    assert isolated.run_one(program) == Result(Verdict.PASSED, "", "")


def test_honest_processes_and_threads_still_work(needs_isolation: None) -> None:
    program = """
import multiprocessing, subprocess, sys, threading
with multiprocessing.Pool(2) as pool:
    assert pool.map(abs, [-1, -2]) == [1, 2]
thread = threading.Thread(target=print, args=("thread",))
thread.start(); thread.join()
print(subprocess.run([sys.executable, "-c", "print('process')"], capture_output=True, text=True).stdout, end="")
"""
    with Sandbox(Limits(timeout_seconds=10), workers=1) as sandbox:
        assert sandbox.run_one(program) == Result(Verdict.PASSED, "", "thread\nprocess\n")
