"""What a program with tests of its own is, what a program may use, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pydantic import Field

from hornbook.foundation.config import Config

MEBIBYTE = 2**20


class Limits(Config):
    """What each program may use. Going over a limit ends the program, never the sandbox."""

    timeout_seconds: float = Field(default=3.0, gt=0, allow_inf_nan=False)
    """Time on the clock from start to end; everything that the program started is killed then."""
    cpu_seconds: int = Field(default=4, ge=1)
    """Processor time of one process, in whole seconds as the system counts it."""
    max_memory_bytes: int = Field(default=512 * MEBIBYTE, ge=64 * MEBIBYTE)
    """Address space of one process, interpreter included; and what all of a program's processes hold together, which is
    looked at every 10 ms, so that it can be more for a moment."""
    max_output_bytes: int = Field(default=65_536, ge=0)
    """How much of what the program prints is kept, from the beginning; the rest is read and thrown away."""
    max_file_bytes: int = Field(default=16 * MEBIBYTE, ge=4096)
    """Size of one file that the program writes and, under isolation, of all its files together."""
    max_processes: int = Field(default=8, ge=1)
    """Processes alive at one time, the program's own included; threads are not counted."""


class Verdict(StrEnum):
    """What came of a program."""

    PASSED = "passed"
    """It ran to the end of its last line without an exception."""
    FAILED = "failed"
    """An exception (a failed assertion, a syntax error, ``sys.exit``), or it ended before its last line."""
    TIMED_OUT = "timed_out"
    """It ran out of time, on the clock or on the processor."""
    OUT_OF_MEMORY = "out_of_memory"
    """It ended with a MemoryError, or its processes together held too much."""
    KILLED = "killed"
    """It was killed: too many processes, SIGKILL or SIGTERM, its tests' process too, or its worker died under it."""
    CRASHED = "crashed"
    """It died by another signal, such as a segmentation fault."""


@dataclass(frozen=True)
class Judged:
    """A program whose tests don't trust it.

    ``source`` runs in one process and ``setup`` and ``tests`` in another, where ``entry_point`` stands for the function
    or class of that name in the source: calling it calls that over a pipe. It passes if the tests run to the end of
    their last line without an exception. Nothing that the source does to its own interpreter reaches the tests, and it
    can't read them; it gets arguments as copies, whose changes are copied back, and its results arrive as plain values
    or, if they are none, as objects that are equal to no value. ``inside/values.py`` lists the values and
    ``inside/remote.py`` says what tests can do with other objects.

    Not covered: source that recognises a test by its arguments and has the right answer at hand; names of the source
    other than ``entry_point``; identity of objects inside arguments and results.
    """

    source: str
    """The whole module: a prompt with its completion."""
    tests: str
    entry_point: str
    setup: str = ""
    """Trusted code that runs before the tests and beside them: imports, helpers, the classes that the source has too.
    If it defines ``entry_point`` as a class, objects that the tests make of it have operators."""


@dataclass(frozen=True)
class Result:
    """What came of one program."""

    verdict: Verdict
    detail: str
    """The traceback's last line, or what happened; empty if the program passed."""
    output: str
    """What it wrote on standard output and standard error, as far as ``max_output_bytes`` allows; no line is added."""

    @property
    def passed(self) -> bool:
        """Whether the program ran to its end."""
        return self.verdict is Verdict.PASSED
