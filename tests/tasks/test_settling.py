from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from hornbook.sandbox.limits import Judged, Limits, Result, Verdict
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.settling import settle


class Scripted(Sandbox):
    """A sandbox whose programs are the verdicts that they get, one a run."""

    def __init__(self) -> None:
        super().__init__(workers=1, isolation="none")
        self.order: list[str] = []

    def run(self, programs: Iterable[str | Judged]) -> Iterator[Result]:
        for program in programs:
            assert isinstance(program, Judged)
            name, *verdicts = program.source.split()
            verdict = Verdict(verdicts[self.order.count(name)])
            self.order.append(name)
            yield Result(verdict, "" if verdict is Verdict.PASSED else "why", "")


def judged(source: str) -> Judged:
    return Judged(source, "f()", "f")


@pytest.mark.parametrize(
    ("script", "passed", "verdict", "detail"),
    [
        ("passed passed", True, "passed", ""),
        ("passed failed", False, "flaky", "passed, then failed why"),
        ("passed timed_out", False, "flaky", "passed, then timed_out why"),
        ("timed_out passed", False, "flaky", "timed_out why, then passed"),
        ("killed passed", False, "flaky", "killed why, then passed"),
        ("timed_out timed_out", False, "timed_out", "why"),
        ("timed_out failed", False, "timed_out", "why"),
        ("failed", False, "failed", "why"),
        ("crashed", False, "crashed", "why"),
        ("out_of_memory", False, "out_of_memory", "why"),
    ],
)
def test_what_two_runs_make_of_a_program(script: str, passed: bool, verdict: str, detail: str) -> None:
    (found,) = settle([judged(f"a {script}")], Scripted()).values()
    assert (found.passed, found.verdict, found.detail) == (passed, verdict, detail)
    assert found.flaky is (verdict == "flaky")


def test_the_second_run_is_in_the_reverse_order_and_equal_programs_run_as_one() -> None:
    sandbox, seen = Scripted(), list[int]()
    programs = [judged(s) for s in ("a passed passed", "b failed", "c killed killed", "a passed passed")]
    found = settle(programs, sandbox, lambda: seen.append(1))
    assert sandbox.order == ["a", "b", "c", "c", "a"]
    assert list(found) == programs[:3]
    assert len(seen) == 3
    assert settle([], sandbox) == {}


def test_a_program_that_passes_by_the_clock_is_flaky() -> None:
    source = "import time\ndef f():\n    return time.time_ns() < {}\n"
    import time

    until = time.time_ns() + 10**18
    with Sandbox(Limits(), workers=1, isolation="none") as sandbox:
        always, never = (Judged(source.format(end), "assert f()", "f") for end in (until, 0))
        found = settle([always, never], sandbox)
    assert [found[always].verdict, found[never].verdict] == ["passed", "failed"]
