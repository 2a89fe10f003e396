"""The sandbox: a pool of workers that run programs in parallel and answer in order."""

from __future__ import annotations

import json
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Literal

from hornbook.foundation.errors import SandboxError
from hornbook.foundation.hardware import available_cores
from hornbook.sandbox.isolation import INSIDE_SCRATCH, MEND, bare_command, environment, isolated_command
from hornbook.sandbox.limits import Judged, Limits, Result, Verdict
from hornbook.sandbox.seccomp import system_call_filter

Isolation = Literal["required", "none"]

START_SECONDS = 60.0
GRACE_SECONDS = 10.0
"""How much longer than a program's own time its worker may take before it is taken for dead."""
MAX_WAITING_RESULTS = 1024
"""Results kept back while an earlier program is still running, before no new one is started."""


class Sandbox:
    """Runs untrusted Python programs, several at a time. A context manager; for use from one thread.

    ``workers`` defaults to the number of cores. With ``isolation="required"`` entering raises SandboxError where
    programs can't be isolated; with ``"none"`` only the resource limits hold them back: they can read and delete the
    user's files, use the network and kill the user's processes. Do that only with programs that you trust.

    A program is a plain text, or ``Judged``: source that its tests must not trust. Each runs alone in children forked
    from a worker, as ``__main__``, in an empty working folder, without input, with ``PYTHONHASHSEED=0`` and ``random``
    seeded with 0, and sees the standard library only. What it does to the interpreter or its files is gone when it
    ends. ``inside/worker.py``, ``inside/remote.py`` and ``isolation.py`` say what is not covered.
    """

    def __init__(
        self, limits: Limits | None = None, workers: int | None = None, isolation: Isolation = "required"
    ) -> None:
        self.limits = limits or Limits()
        self._isolated = isolation != "none"
        self._count = workers if workers is not None else available_cores()
        if self._count < 1:
            raise SandboxError(f"{self._count} workers can't run anything", mend="ask for at least 1 worker")
        self._workers: list[_Worker] = []
        self._running = False

    @property
    def isolation(self) -> str:
        """What holds the programs back, for the record: ``bubblewrap+seccomp`` or ``none``."""
        return "bubblewrap+seccomp" if self._isolated else "none"

    def __enter__(self) -> Sandbox:
        try:
            for _ in range(self._count):
                self._workers.append(_Worker(self.limits, self._isolated))
            for worker in self._workers:
                worker.wait_until_ready()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def _stop(self) -> None:
        while self._workers:
            self._workers.pop().stop()

    def run_one(self, program: str | Judged) -> Result:
        """Run one program."""
        (result,) = self.run((program,))
        return result

    def run(self, programs: Iterable[str | Judged]) -> Iterator[Result]:
        """Run ``programs`` and yield their results in the same order.

        Programs are taken from the iterable as workers come free, so it may be endless; a worker that dies is
        replaced. Raises SandboxError outside of the ``with`` block, while another run of this sandbox is not over, or
        when a worker can't be replaced.
        """
        if not self._workers or self._running:
            state = "in the middle of another run" if self._running else "not open"
            raise SandboxError(f"this sandbox is {state}", mend="use `with Sandbox() as sandbox:`, one run at a time")
        self._running = True
        source = enumerate(programs)
        idle, busy = list(self._workers), dict[_Worker, int]()
        done: dict[int, Result] = {}
        position, more = 0, True
        try:
            while True:
                while idle and more and len(done) < MAX_WAITING_RESULTS:
                    index, program = next(source, (-1, ""))
                    more = index >= 0
                    if more:
                        worker = idle.pop()
                        worker.send(program)
                        busy[worker] = index
                if not busy:
                    return
                for worker in _finished(busy):
                    done[busy.pop(worker)] = worker.receive()
                    idle.append(worker)
                while position in done:
                    yield done.pop(position)
                    position += 1
        finally:
            self._running = False
            for worker in set(busy).intersection(self._workers):  # none, if the sandbox was closed before the run was
                worker.replace()


def _finished(busy: Iterable[_Worker]) -> list[_Worker]:
    """Wait until at least one worker has answered, died or overstepped its time, and return those."""
    poller = select.poll()
    for worker in busy:
        poller.register(worker.replies, select.POLLIN)
    left = min(worker.deadline for worker in busy) - time.monotonic()
    ready = {descriptor for descriptor, _ in poller.poll(max(left, 0) * 1000)}
    now = time.monotonic()
    return [worker for worker in busy if worker.replies.fileno() in ready or now >= worker.deadline]


def _request(program: str | Judged) -> tuple[str, ...]:
    """The parts of a request; those of a judged one after the source are for its tests' process alone."""
    if isinstance(program, str):
        return ("plain", program)
    return ("judged", program.source, program.entry_point, program.setup, program.tests)


class _Worker:
    """One worker process, replaced by a new one when it dies or says that it was its last program."""

    def __init__(self, limits: Limits, isolated: bool) -> None:
        self._limits, self._isolated = limits, isolated
        self.deadline = 0.0
        self._start()

    def _start(self) -> None:
        self._scratch = INSIDE_SCRATCH if self._isolated else tempfile.mkdtemp(prefix="hornbook-sandbox-")
        settings = json.dumps({**self._limits.model_dump(), "isolated": self._isolated, "scratch": self._scratch})
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the process)
        if not self._isolated:
            self._launch(bare_command(settings))
            return
        with tempfile.TemporaryFile(buffering=0) as file:
            file.write(system_call_filter())
            file.seek(0)
            self._launch(isolated_command(self._limits, settings, file.fileno()), pass_fds=(file.fileno(),))

    def _launch(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complaints,
                cwd=None if self._isolated else self._scratch,
                env=environment(self._scratch),
                start_new_session=True,
                pass_fds=pass_fds,
            )
        except OSError as error:
            raise SandboxError(f"can't start {command[0]}: {error.strerror}", mend=MEND) from error
        assert self._process.stdin is not None and self._process.stdout is not None
        self._requests: IO[bytes] = self._process.stdin
        self.replies: IO[bytes] = self._process.stdout

    def wait_until_ready(self) -> None:
        """Return when the worker has run an empty program. Raises SandboxError if it can't."""
        if not self._next_line(START_SECONDS):
            self._process.kill()
            self._process.wait()
            self._complaints.seek(0)
            complaint = self._complaints.read().decode("utf-8", "replace").strip() or "no word from it"
            what = "programs can't be isolated here" if self._isolated else "the worker does not start"
            raise SandboxError(f"{what}: {complaint}", mend=MEND)

    def _next_line(self, timeout_seconds: float) -> bytes:
        """What the worker says next; empty if it says nothing in time, or is dead."""
        poller = select.poll()
        poller.register(self.replies, select.POLLIN)
        return self.replies.readline() if poller.poll(timeout_seconds * 1000) else b""

    def send(self, program: str | Judged) -> None:
        """Give the worker a program. Raises SandboxError if the worker is dead and can't be replaced."""
        if self._process.poll() is not None:  # it died while idle, which is not this program's doing
            self.replace()
        self.deadline = time.monotonic() + self._limits.timeout_seconds + GRACE_SECONDS
        with suppress(BrokenPipeError):  # of a dead worker, the missing reply tells
            for part in _request(program):
                body = part.encode("utf-8", "surrogatepass")
                self._requests.write(len(body).to_bytes(4, "big") + body)
            self._requests.flush()

    def receive(self) -> Result:
        """The result of the program; of a worker that does not answer, a verdict that says so, and a new process."""
        line = self._next_line(0)
        if not line:
            self.replace()
            return Result(Verdict.KILLED, "its worker died or hung", "")
        reply: dict[str, Any] = json.loads(line)
        if reply["last"]:
            self.replace()
        return Result(Verdict(reply["verdict"]), reply["detail"], reply["output"])

    def replace(self) -> None:
        """Start a new process in place of this one. Raises SandboxError if that fails."""
        self.stop()
        self._start()
        self.wait_until_ready()

    def stop(self) -> None:
        """End the process and everything below it."""
        self._process.kill()
        self._process.wait()
        self.replies.close()
        self._complaints.close()
        with suppress(BrokenPipeError):
            self._requests.close()
        if not self._isolated:
            shutil.rmtree(Path(self._scratch), ignore_errors=True)
