"""The sandbox from outside: verdicts, order, environment, and workers that die."""

from __future__ import annotations

import itertools
import random
import time

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import SandboxError
from hornbook.sandbox import pool
from hornbook.sandbox.limits import Limits, Result, Verdict
from hornbook.sandbox.pool import Sandbox


@pytest.mark.parametrize(
    ("program", "verdict", "detail"),
    [
        ("", Verdict.PASSED, ""),
        ("x = 1\nassert x == 1", Verdict.PASSED, ""),
        ("assert 1 == 2, 'one is not two'", Verdict.FAILED, "AssertionError: one is not two"),
        ("assert False", Verdict.FAILED, "AssertionError"),
        ("raise ValueError('first\\nsecond')", Verdict.FAILED, "ValueError: first"),
        ("input()", Verdict.FAILED, "EOFError: EOF when reading a line"),
        ("def f(): return f()\nf()", Verdict.FAILED, "RecursionError: maximum recursion depth exceeded"),
        ("x = (1", Verdict.FAILED, "SyntaxError: '(' was never closed (program.py, line 1)"),
        ("x = '\ud800'", Verdict.FAILED, "UnicodeEncodeError"),
        ("x = 1\0", Verdict.FAILED, ""),
        ("import sys; sys.exit(0)", Verdict.FAILED, "SystemExit: 0 (ended before its last line)"),
        ("import os; os._exit(0)", Verdict.FAILED, "ended with exit status 0 before its last line"),
        ("import os; os.abort()", Verdict.CRASHED, "died by signal 6"),
        ("import os; os.kill(os.getpid(), 9)", Verdict.KILLED, "died by signal 9"),
        ("while True: pass", Verdict.TIMED_OUT, "ran longer than 1 s"),
        ("import time; time.sleep(60)", Verdict.TIMED_OUT, "ran longer than 1 s"),
        ("x = []\nwhile True: x.append(bytes(10**6))", Verdict.OUT_OF_MEMORY, "MemoryError"),
        ("class E(Exception):\n  def __str__(self): return 1 / 0\nraise E", Verdict.FAILED, "E: (its message"),
    ],
)
def test_verdicts(sandbox: Sandbox, program: str, verdict: Verdict, detail: str) -> None:
    result = sandbox.run_one(program)
    assert result.verdict is verdict
    assert result.detail.startswith(detail)
    assert result.passed == (verdict is Verdict.PASSED)


def test_processor_time_is_limited_even_if_the_signal_is_ignored(needs_isolation: None) -> None:
    program = "import signal; signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass"
    with Sandbox(Limits(timeout_seconds=20, cpu_seconds=1), workers=1) as sandbox:
        result = sandbox.run_one(program)
    assert result == Result(Verdict.TIMED_OUT, "used more than 1 s of processor time", "")


def test_output_is_captured_in_order_and_cut(sandbox: Sandbox) -> None:
    program = "import sys\nprint('größer')\nsys.stdout.flush()\nprint('error', file=sys.stderr)"
    assert sandbox.run_one(program).output == "größer\nerror\n"
    result = sandbox.run_one("print('x' * 10**7)")
    assert (result.verdict, result.output) == (Verdict.PASSED, "x" * 1000)
    assert sandbox.run_one("import sys; sys.stdout.buffer.write(b'a\\xff')").output == "a\ufffd"


def test_a_program_is_main_in_an_empty_folder_without_our_modules_or_environment(sandbox: Sandbox) -> None:
    program = """
import dataclasses, os, pickle, sys
@dataclasses.dataclass
class Point:
    x: "int" = 1
assert pickle.loads(pickle.dumps(Point())) == Point()
assert __name__ == "__main__" and sys.modules["__main__"].Point is Point
assert os.listdir(".") == [], os.listdir(".")
assert not [name for name in sys.modules if name.startswith(("hornbook", "pydantic", "torch"))]
assert not [path for path in sys.path if "site-packages" in path]
assert sorted(set(os.environ) - {"LC_CTYPE", "PWD", "__CF_USER_TEXT_ENCODING"}) == [
    "HOME", "LANG", "PATH", "PYTHONHASHSEED", "TMPDIR", "TZ"]
assert "annotations" not in globals() and type(Point.__annotations__["x"]) is str
"""
    assert sandbox.run_one(program) == Result(Verdict.PASSED, "", "")


def test_programs_are_deterministic_and_leave_nothing_to_the_next(sandbox: Sandbox) -> None:
    program = """
import builtins, math, os, random
print(hash("hornbook"), random.random(), math.pi, os.listdir("."), hasattr(builtins, "mark"))
math.pi, builtins.mark = 3, 1
open("file", "w").write("left")
os.makedirs("folder/in/folder")
os.symlink("/etc", "link")
"""
    results = list(sandbox.run([program] * 4))
    assert len(set(results)) == 1
    assert results[0].passed
    assert results[0].output.endswith("3.141592653589793 [] False\n")


def test_random_numbers_are_the_same_in_every_program_but_not_in_what_it_forks(sandbox: Sandbox) -> None:
    program = """
import os, random
random.seed(7)
if os.fork() == 0:
    print(random.random(), flush=True)
    os._exit(0)
os.wait()
print(random.random())
"""
    first, second = sandbox.run([program] * 2)
    forked, own = first.output.split()
    assert first.passed
    assert own == f"{random.Random(7).random()}"
    assert forked not in (own, second.output.split()[0])


def test_a_program_finds_no_names_of_the_workers_rehearsal(sandbox: Sandbox) -> None:
    program = "import sys\nassert sys.argv == ['program.py'] and sys.modules['__main__'].__dict__ is globals()\n"
    program += "print({name for name in globals() if not name.startswith('__')})"
    assert sandbox.run_one(program) == Result(Verdict.PASSED, "", "{'sys'}\n")


def test_many_leftover_files_are_gone_too(sandbox: Sandbox) -> None:
    fill = "for i in range(1500): open(str(i), 'w').close()"
    results = list(sandbox.run([fill, *["import os; assert os.listdir('.') == []"] * 4]))
    assert [result.verdict for result in results] == [Verdict.PASSED] * 5


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 999), st.sampled_from([0.0, 0.0, 0.003, 0.02])), max_size=12))
def test_results_come_in_the_order_of_the_programs(bare: Sandbox, items: list[tuple[int, float]]) -> None:
    programs = [f"import time\ntime.sleep({seconds})\nprint({number})" for number, seconds in items]
    assert [result.output for result in bare.run(programs)] == [f"{number}\n" for number, _ in items]


def test_programs_are_taken_lazily_and_a_run_can_be_left(bare: Sandbox) -> None:
    taken = []
    programs = (taken.append(i) or f"print({i})" for i in itertools.count())
    run = bare.run(programs)
    assert [result.output for result in itertools.islice(run, 20)] == [f"{i}\n" for i in range(20)]
    assert len(taken) < 100
    with pytest.raises(SandboxError, match="in the middle of another run"):
        bare.run_one("")
    run.close()
    assert bare.run_one("print('next')").output == "next\n"


def test_a_slow_reader_loses_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "GRACE_SECONDS", -1.0)
    with Sandbox(Limits(timeout_seconds=2.0), workers=2, isolation="none") as sandbox:
        run = sandbox.run(["", "import time; time.sleep(0.05)", ""])
        verdicts = [next(run).verdict]
        time.sleep(1.1)  # longer than any worker has
        assert [*verdicts, *(result.verdict for result in run)] == [Verdict.PASSED] * 3


def test_a_program_that_kills_its_unprotected_worker_fails_and_the_worker_is_replaced(bare: Sandbox) -> None:
    programs = ["import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(60)", "print(1)", "print(2)", "print(3)"]
    first, *others = bare.run(programs)
    assert (first.verdict, first.detail) == (Verdict.KILLED, "its worker died or hung")
    assert [result.output for result in others] == ["1\n", "2\n", "3\n"]


def test_a_hung_worker_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "GRACE_SECONDS", 0.5)
    with Sandbox(Limits(timeout_seconds=0.5), workers=1, isolation="none") as sandbox:
        stop = "import os, signal, time\nos.kill(os.getppid(), signal.SIGSTOP)\ntime.sleep(60)"
        assert [result.verdict for result in sandbox.run([stop, ""])] == [Verdict.KILLED, Verdict.PASSED]


@pytest.mark.parametrize("isolation", ["required", "none"])
def test_workers_that_die_between_programs_are_replaced_and_none_outlives_the_sandbox(
    isolation: pool.Isolation, request: pytest.FixtureRequest
) -> None:
    if isolation == "required":
        request.getfixturevalue("needs_isolation")
    before = set(psutil.Process().children(recursive=True))
    with Sandbox(workers=2, isolation=isolation) as sandbox:
        workers = set(psutil.Process().children(recursive=True)) - before
        assert len(workers) >= 2
        for worker in set(psutil.Process().children()) - before:
            worker.kill()
        wait_until_dead(workers)
        assert [result.verdict for result in sandbox.run(["", "", ""])] == [Verdict.PASSED] * 3
        workers |= set(psutil.Process().children(recursive=True)) - before
    wait_until_dead(workers)


def wait_until_dead(processes: set[psutil.Process]) -> None:
    """Wait for their end; whether someone has buried them yet is another matter."""
    deadline = time.monotonic() + 5
    while alive := {one for one in processes if one.is_running() and one.status() != psutil.STATUS_ZOMBIE}:
        assert time.monotonic() < deadline, f"still alive: {alive}"
        time.sleep(0.01)


def test_misuse_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(SandboxError, match=r"(?s)not open.*with Sandbox"):
        Sandbox(isolation="none").run_one("")
    with pytest.raises(SandboxError, match="at least 1"):
        Sandbox(workers=0)
