"""What a program may use, and what came of it."""

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
    """Address space of one process, interpreter included; a program's processes together may use several times that."""
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
    """It ended with a MemoryError."""
    KILLED = "killed"
    """It was killed from outside: too many processes, SIGKILL or SIGTERM, or its worker died under it."""
    CRASHED = "crashed"
    """It died by another signal, such as a segmentation fault."""


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
