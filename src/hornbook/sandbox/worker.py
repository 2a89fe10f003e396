"""What runs inside the wall: one process that runs Python programs one after another, each in a forked child.

It imports nothing but the standard library and is started from its own file by ``pool.py``. Standard input carries
requests and standard output replies, one JSON value a line; a program's process has neither of them open.

A program passes only if its child sends back a random token after the last line, so leaving early is not passing.
The token is made after the fork, so no frame of the child holds it, and waits in a variable of the C function ``max``,
which neither ``gc`` nor frame objects show.

Not covered: native code (``ctypes``) and, for a sandbox started by root, ``/proc/self/mem`` can search the child's own
memory for the token. A program may tamper with itself, for instance replace a function that its last lines call.
Threads and ``atexit`` handlers are not waited for. Without isolation a program can kill its worker; on systems other
than Linux it can leave processes behind, and neither memory nor the number of processes is limited.
"""

from __future__ import annotations

import ctypes
import gc
import json
import operator
import os
import random
import resource
import select
import signal
import sys
import time
import types
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

TOKEN_BYTES = 32
CHUNK_BYTES = 65_536
CENSUS_SECONDS = 0.01
DETAIL_BYTES = 2000  # with its first letter below PIPE_BUF, so that it is written whole or not at all
MAX_OPEN_FILES = 256
MAX_LEFTOVER_FILES = 1000
PROGRAM_NAME = "program.py"

REQUESTS, REPLIES = 3, 4  # the worker's descriptors
REPORT, TOKEN = 3, 4  # the child's, in the place of those
FAILED, OUT_OF_MEMORY = b"F", b"M"
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER = 1, 4, 36
LIBC = ctypes.CDLL(None)

# Imported once in the worker, so that programs need not each do it.
PRELOADED = (
    "bisect", "collections", "copy", "dataclasses", "datetime", "decimal", "enum", "fractions", "functools", "hashlib",
    "heapq", "itertools", "math", "re", "statistics", "string", "traceback", "typing",
)  # fmt: skip


def prctl(option: int, value: int) -> None:
    """Call Linux's prctl; do nothing on other systems."""
    if sys.platform == "linux":
        LIBC.prctl(option, value, 0, 0, 0)


class Run:
    """One program's run: forks the child, watches it, and says what came of it."""

    def __init__(self, settings: dict[str, Any], source: str) -> None:
        self.settings = settings
        self.report, report_write = os.pipe()
        token_read, token_write = os.pipe()
        self.output_pipe, output_write = os.pipe()
        self.start = time.monotonic()
        self.child = os.fork()
        if self.child == 0:
            become_program(settings, source, report_write, token_read, output_write)
        self.token = os.urandom(TOKEN_BYTES)
        os.write(token_write, self.token)
        for descriptor in (report_write, token_write, token_read, output_write):
            os.close(descriptor)
        os.set_blocking(self.report, False)
        os.set_blocking(self.output_pipe, False)
        self.output = bytearray()
        self.status: int | None = None
        self.cpu_seconds = 0.0

    def result(self) -> dict[str, Any]:
        """Watch the child to its end, kill what it left behind, and return verdict, detail and output."""
        verdict, detail = self.watch()
        self.kill_everything()
        while self.read_output():
            pass
        for descriptor in (self.report, self.output_pipe):
            os.close(descriptor)
        return {"verdict": verdict, "detail": detail, "output": self.output.decode("utf-8", "replace")}

    def watch(self) -> tuple[str, str]:
        """Wait for the child's report, its death or a broken limit; return verdict and detail."""
        timeout, most = self.settings["timeout_seconds"], self.settings["max_processes"]
        deadline, census = self.start + timeout, self.start + CENSUS_SECONDS
        poller = select.poll()
        for descriptor in (self.report, self.output_pipe):
            poller.register(descriptor, select.POLLIN)
        while (now := time.monotonic()) < deadline:
            if now >= census:
                self.reap(os.WNOHANG)
                if self.status is not None:
                    return self.judge(read_some(self.report) or b"")
                if sum(1 for _ in processes_below(os.getpid(), self.settings["isolated"])) > most:
                    return "killed", f"more than {most} processes"
                census = time.monotonic() + CENSUS_SECONDS
            ready = [descriptor for descriptor, _ in poller.poll(max(min(census, deadline) - now, 0) * 1000)]
            if self.output_pipe in ready and not self.read_output():
                poller.unregister(self.output_pipe)
            if self.report in ready:
                report = read_some(self.report)
                if report:
                    return self.judge(report)
                poller.unregister(self.report)  # closed: the child is dead, as the census will find, or tampers
        return "timed_out", f"ran longer than {timeout:g} s"

    def read_output(self) -> bool:
        """Read what is there and keep what fits; False if there was nothing."""
        chunk = read_some(self.output_pipe)
        self.output += (chunk or b"")[: self.settings["max_output_bytes"] - len(self.output)]
        return bool(chunk)

    def judge(self, report: bytes) -> tuple[str, str]:
        """Verdict and detail from the child's report or, without one, from how it died."""
        if report.startswith(self.token):
            return "passed", ""
        if report == OUT_OF_MEMORY:
            return "out_of_memory", "MemoryError"
        if report:
            text = report.removeprefix(FAILED).decode("utf-8", "replace")
            return "failed", text if report.startswith(FAILED) else "wrote where only the sandbox writes"
        code = os.waitstatus_to_exitcode(self.status or 0)
        if code >= 0:
            return "failed", f"ended with exit status {code} before its last line"
        number = -code
        if number == signal.SIGXCPU or self.cpu_seconds > self.settings["cpu_seconds"]:
            return "timed_out", f"used more than {self.settings['cpu_seconds']} s of processor time"
        verdict = "killed" if number in (signal.SIGKILL, signal.SIGTERM) else "crashed"
        return verdict, f"died by signal {number} ({signal.strsignal(number)})"

    def reap(self, options: int = 0) -> bool:
        """Bury dead children, all with WNOHANG, else at least one; False if there is no child left."""
        with suppress(ChildProcessError):
            while True:
                pid, status, usage = os.wait4(-1, options)
                if pid == self.child:
                    self.status, self.cpu_seconds = status, usage.ru_utime + usage.ru_stime
                if pid == 0 or not options:
                    return True
        return False

    def kill_everything(self) -> None:
        """Kill the child and all that it started, and wait until they are gone."""
        alive = True
        while alive:
            if self.settings["isolated"]:
                with suppress(ProcessLookupError):
                    os.kill(-1, signal.SIGKILL)  # all of this namespace but process 1, which is this one
            else:
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(self.child, signal.SIGKILL)
                for pid in processes_below(os.getpid(), isolated=False):
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
            alive = self.reap()


def read_some(descriptor: int) -> bytes | None:
    """What a non-blocking descriptor has: None if nothing now, empty at its end."""
    try:
        return os.read(descriptor, CHUNK_BYTES)
    except BlockingIOError:
        return None


def processes_below(pid: int, isolated: bool) -> Iterator[int]:
    """Processes that descend from ``pid``; isolated, all in sight do. Needs Linux, elsewhere there are none."""
    with suppress(OSError):
        if isolated:
            names = (entry.name for entry in Path("/proc").iterdir())
            yield from (int(name) for name in names if name.isdigit() and name != "1")
            return
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in map(int, (task / "children").read_text().split()):
                yield child
                yield from processes_below(child, isolated)


def become_program(settings: dict[str, Any], source: str, report: int, token: int, output: int) -> NoReturn:
    """Run ``source`` in this process, which was just forked, and report."""
    write, leave, streams = os.write, os._exit, (sys.stdout, sys.stderr)  # the program may replace them
    try:
        try:
            confine(settings, report, token, output)
            module = types.ModuleType("__main__")
            sys.modules["__main__"], sys.argv = module, [PROGRAM_NAME]
            code = compile(source, PROGRAM_NAME, "exec", dont_inherit=True)

            def read_token() -> bytes:
                secret = os.read(TOKEN, TOKEN_BYTES)
                os.close(TOKEN)
                return secret

            def run() -> bytes:
                exec(code, module.__dict__)  # noqa: S102 (it is what a sandbox is for)
                return b""

            message = max(map(operator.call, (read_token, run)))
        except MemoryError:
            message = OUT_OF_MEMORY
        except BaseException as error:  # noqa: BLE001 (the program may raise anything)
            message = FAILED + describe(error)
        for stream in streams:
            with suppress(Exception):
                stream.flush()
        write(REPORT, message)
    finally:
        leave(0)


def confine(settings: dict[str, Any], report: int, token: int, output: int) -> None:
    """Take away from this process what a program must not have."""
    if not settings["isolated"]:  # isolated, all die with process 1; the first call through ctypes costs 0.2 ms
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    os.setsid()
    for mine, place in ((output, 1), (output, 2), (report, REPORT), (token, TOKEN)):
        os.dup2(mine, place, inheritable=mine == output)
    os.closerange(max(REPORT, TOKEN) + 1, MAX_OPEN_FILES)
    random.seed(0)
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


def tidy(scratch: str) -> bool:
    """Remove the files a program left; False if it left folders or very many files, and a new worker is quicker."""
    try:
        leftovers = list(Path(scratch).iterdir())
        for leftover in leftovers[:MAX_LEFTOVER_FILES]:
            leftover.unlink()  # refuses a folder
    except OSError:
        return False
    return len(leftovers) <= MAX_LEFTOVER_FILES


def main() -> None:
    """Serve requests until they end; a reply says if it should be the last, for what a program left can't be tidied."""
    settings = json.loads(sys.argv[1])
    if settings["isolated"] and os.getpid() != 1:
        sys.exit("this bubblewrap did not make a process namespace")
    if settings["isolated"] and "Seccomp:\t2" not in Path("/proc/self/status").read_text():
        sys.exit("this bubblewrap did not filter system calls")
    os.dup2(0, REQUESTS, inheritable=False)
    os.dup2(1, REPLIES, inheritable=False)
    requests, replies = os.fdopen(REQUESTS), os.fdopen(REPLIES, "w")
    with Path(os.devnull).open("r+b", buffering=0) as null:
        os.dup2(null.fileno(), 0)
        os.dup2(null.fileno(), 1)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # with Python's handler, a program could interrupt process 1
    prctl(PR_SET_DUMPABLE, 0)  # keeps a program from opening this process's memory and descriptors
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    for name in PRELOADED:
        __import__(name)
    gc.freeze()
    trial = Run(settings, "").result()
    if trial["verdict"] != "passed":
        sys.exit(f"an empty program ended as {trial['verdict']}: {trial['detail']}")
    reply: dict[str, Any] = {"ready": True}
    while True:
        replies.write(json.dumps(reply) + "\n")
        replies.flush()
        request = requests.readline()
        if not request:
            return
        reply = Run(settings, json.loads(request)).result()
        reply["last"] = not tidy(settings["scratch"])


if __name__ == "__main__":
    main()
