"""Verdicts that hold: programs whose verdict may be chance are run again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hornbook.sandbox.limits import Judged, Result, Verdict
from hornbook.sandbox.pool import Sandbox

AGAIN = frozenset({Verdict.PASSED, Verdict.TIMED_OUT, Verdict.KILLED})
"""Passing may be luck; running out of time, or being killed, may be the machine's doing."""


@dataclass(frozen=True)
class Settled:
    """What came of a program, and of its second run if it had one."""

    result: Result
    again: Result | None = None

    @property
    def flaky(self) -> bool:
        """Whether it passed in one run and not in the other."""
        return self.again is not None and self.again.passed != self.result.passed

    @property
    def passed(self) -> bool:
        """Whether it passed, and in every run."""
        return self.result.passed and not self.flaky

    @property
    def verdict(self) -> str:
        """The verdict of the first run, or ``flaky``."""
        return "flaky" if self.flaky else str(self.result.verdict)

    @property
    def detail(self) -> str:
        """What happened; of a flaky program, in both runs."""
        if not self.flaky or self.again is None:
            return self.result.detail
        return ", then ".join(f"{run.verdict} {run.detail}".strip() for run in (self.result, self.again))


def settle(
    programs: Sequence[Judged], sandbox: Sandbox, done: Callable[[], None] = lambda: None
) -> dict[Judged, Settled]:
    """Run every program, and those that passed, ran out of time or were killed once more, in the reverse order.

    A program that differs from itself is ``flaky`` and has not passed. Equal programs run as one. ``done`` is called
    after each that ran for the first time. Not covered: a program that fails by chance with an exception, and one that
    passes twice by chance.
    """
    unique = list(dict.fromkeys(programs))
    first: dict[Judged, Result] = {}
    for program, result in zip(unique, sandbox.run(unique), strict=True):
        first[program] = result
        done()
    doubtful = [program for program in reversed(unique) if first[program].verdict in AGAIN]
    second = dict(zip(doubtful, sandbox.run(doubtful), strict=True))
    return {program: Settled(first[program], second.get(program)) for program in unique}
