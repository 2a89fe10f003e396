"""A process that runs code and reports how it ended: a plain program, or the tests of a judged one."""

from __future__ import annotations

import operator
import os
import random
import resource
import signal
import sys
import types
from collections.abc import Callable
from ctypes import CDLL
from typing import Any, NoReturn

TOKEN_BYTES = 32
DETAIL_BYTES = 2000  # with its first letter below PIPE_BUF, so that it is written whole or not at all
MAX_OPEN_FILES = 256
PROGRAM_NAME = "program.py"

REPORT, TOKEN = 3, 4
"""Descriptors of a process that reports."""
FAILED, OUT_OF_MEMORY, CANDIDATE_GONE = b"F", b"M", b"G"
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER = 1, 4, 36
LIBC = CDLL(None)


def prctl(option: int, value: int) -> int:
    """Call Linux's prctl; do nothing on other systems."""
    return LIBC.prctl(option, value, 0, 0, 0) if sys.platform == "linux" else 0


def become_program(settings: dict[str, Any], source: str, report: int, token: int, output: int) -> NoReturn:
    """Run ``source`` as ``__main__`` in this process, which was just forked, and report."""

    def prepare() -> Callable[[], object]:
        confine(settings, {1: output, 2: output, REPORT: report, TOKEN: token})
        module = become_main()
        code = compile(source, PROGRAM_NAME, "exec", dont_inherit=True)
        return lambda: exec(code, module.__dict__)  # noqa: S102 (it is what a sandbox is for)

    report_on(prepare)


def report_on(prepare: Callable[[], Callable[[], object]]) -> NoReturn:
    """Call ``prepare``, then what it returns, report how that ended, and leave. Both may raise anything."""
    write, leave, streams = os.write, os._exit, (sys.stdout, sys.stderr)  # the program may replace them
    try:
        try:
            run = prepare()

            def read_token() -> bytes:
                secret = os.read(TOKEN, TOKEN_BYTES)
                os.close(TOKEN)
                return secret

            def run_all() -> bytes:
                run()
                return b""

            message = max(map(operator.call, (read_token, run_all)))
        except MemoryError:
            message = OUT_OF_MEMORY
        except BaseException as error:  # noqa: BLE001 (the program may raise anything)
            message = FAILED + describe(error)
        flush(streams)
        write(REPORT, message)
    finally:
        leave(0)


def become_main() -> types.ModuleType:
    """A new module as this process's ``__main__``."""
    module = types.ModuleType("__main__")
    sys.modules["__main__"], sys.argv = module, [PROGRAM_NAME]
    return module


def flush(streams: tuple[Any, ...]) -> None:
    """Write out what waits in these streams, whatever a program has done to them."""
    for stream in streams:
        try:  # noqa: SIM105 (this is called after each answer, and a context manager costs several times as much)
            stream.flush()
        except Exception:  # noqa: BLE001, S110 (whatever it is by now)
            pass


def confine(settings: dict[str, Any], places: dict[int, int]) -> None:
    """Take away from this process what a program must not have; of descriptors it keeps 0 and these places."""
    if not settings["isolated"]:  # isolated, all die with process 1; the first call through ctypes costs 0.2 ms
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    os.setsid()
    for place, mine in places.items():
        os.dup2(mine, place, inheritable=place in (1, 2))
    os.closerange(max(places) + 1, MAX_OPEN_FILES)
    os.register_at_fork(after_in_child=random.seed)
    cpu = settings["cpu_seconds"]
    for kind, soft, hard in (
        (resource.RLIMIT_CPU, cpu, cpu + 1),  # SIGXCPU at the first, SIGKILL for who ignores it at the second
        (resource.RLIMIT_FSIZE, settings["max_file_bytes"], settings["max_file_bytes"]),
        (resource.RLIMIT_NOFILE, MAX_OPEN_FILES, MAX_OPEN_FILES),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        resource.setrlimit(kind, (soft, hard))
    if sys.platform == "linux":  # macOS refuses it
        resource.setrlimit(resource.RLIMIT_AS, (settings["max_memory_bytes"], settings["max_memory_bytes"]))


def describe(error: BaseException) -> bytes:
    """The last line of the error's traceback, short enough for one write."""
    try:
        message = str(error).strip().partition("\n")[0]
    except BaseException:  # noqa: BLE001 (``__str__`` is the program's too)
        message = "(its message can't be shown)"
    text = f"{type(error).__name__}: {message}" if message else type(error).__name__
    text += " (ended before its last line)" if isinstance(error, SystemExit) else ""
    return text.encode("utf-8", "backslashreplace")[:DETAIL_BYTES]
