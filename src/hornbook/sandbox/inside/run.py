"""One program's run, seen from the worker: starts its processes, watches them, and says what came of it."""

from __future__ import annotations

import os
import select
import signal
import time
from contextlib import suppress
from typing import Any

from hornbook.sandbox.inside.candidate import become_candidate
from hornbook.sandbox.inside.census import memory_of, processes_below
from hornbook.sandbox.inside.judge import READ, become_judge
from hornbook.sandbox.inside.program import (
    CANDIDATE_GONE,
    FAILED,
    OUT_OF_MEMORY,
    PR_SET_DUMPABLE,
    TOKEN_BYTES,
    become_program,
    prctl,
)

CHUNK_BYTES = 65_536
CENSUS_SECONDS = 0.025
LAST_BREATH_SECONDS = 0.25
MEBIBYTE = 2**20


class Run:
    """The run of one program, which is judged if ``tests`` is a descriptor from which the tests' process reads them."""

    def __init__(self, settings: dict[str, Any], source: str, tests: int | None = None) -> None:
        self.settings, self.judged = settings, tests is not None
        self.output = bytearray()
        self.ended: dict[int, tuple[int, float]] = {}
        """Exit status and processor seconds of the children that are dead."""
        self.start = time.monotonic()
        self.report, report = os.pipe()
        self.output_pipe, output = os.pipe()
        token_read, token_write = os.pipe()
        mine = [report, output, token_read, token_write]
        if tests is None:
            self.child = self.untrusted = self.fork_untrusted()
            if self.child == 0:
                become_program(settings, source, report, token_read, output)
        else:
            asked, asking = os.pipe()
            answers, answering = os.pipe()
            mine += [asked, asking, answers, answering]
            self.untrusted = self.fork_untrusted()
            if self.untrusted == 0:
                become_candidate(settings, source, asked, answering, output)
            self.child = os.fork()
            if self.child == 0:
                become_judge(settings, tests, asking, answers, report, token_read, output)
        self.token = os.urandom(TOKEN_BYTES)
        os.write(token_write, self.token)
        for descriptor in mine:
            os.close(descriptor)
        # Where the tests' process died before it read the tests, they are still in the way of the next request.
        self.lost = self.judged and os.read(self.report, 1) != READ
        os.set_blocking(self.report, False)
        os.set_blocking(self.output_pipe, False)

    def fork_untrusted(self) -> int:
        """Fork a process whose shares of memory can be read. Like ``os.fork``.

        The worker is as open as that for a moment, in which no program's code runs: the last program's processes are
        dead, and the new one waits for its token or for a request.
        """
        if not self.settings["isolated"]:
            return os.fork()
        prctl(PR_SET_DUMPABLE, 1)
        pid = os.fork()
        if pid:
            prctl(PR_SET_DUMPABLE, 0)
        return pid

    def result(self) -> dict[str, Any]:
        """Watch the program to its end, kill what it left behind, and return verdict, detail and output."""
        verdict, detail = self.watch()
        self.kill_everything()
        while self.read_output():
            pass
        for descriptor in (self.report, self.output_pipe):
            os.close(descriptor)
        return {"verdict": verdict, "detail": detail, "output": self.output.decode("utf-8", "replace")}

    def watch(self) -> tuple[str, str]:
        """Wait for a report, a death or a broken limit; return verdict and detail."""
        timeout = self.settings["timeout_seconds"]
        deadline, census = self.start + timeout, self.start + CENSUS_SECONDS
        poller = select.poll()
        for descriptor in (self.report, self.output_pipe):
            poller.register(descriptor, select.POLLIN)
        while (now := time.monotonic()) < deadline:
            if now >= census:
                found = self.inspect()
                if found:
                    return found
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

    def inspect(self) -> tuple[str, str] | None:
        """Verdict and detail if a process of the program is dead, or a limit that they share is broken."""
        self.reap(os.WNOHANG)
        for pid in (self.child, self.untrusted):
            if pid in self.ended:
                report = read_some(self.report)  # written before it died, if at all
                return self.judge(report) if report else self.judge_death(pid)
        most, limit = self.settings["max_processes"], self.settings["max_memory_bytes"]
        pids = set(processes_below(os.getpid(), self.settings["isolated"]))
        if self.judged:
            pids.discard(self.child)
        if len(pids) > most:
            return "killed", f"more than {most} processes"
        if memory_of(pids, limit) > limit:
            return "out_of_memory", f"its processes together hold more than {limit // MEBIBYTE} MiB"
        return None

    def judge(self, report: bytes) -> tuple[str, str]:
        """Verdict and detail from a report."""
        if report.startswith(self.token):
            return "passed", ""
        if report == OUT_OF_MEMORY:
            return "out_of_memory", "MemoryError"
        if report == CANDIDATE_GONE:
            deadline = time.monotonic() + LAST_BREATH_SECONDS
            while self.untrusted not in self.ended and time.monotonic() < deadline:
                self.reap(os.WNOHANG)
                time.sleep(0.0005)
            return self.judge_death(self.untrusted)
        text = report.removeprefix(FAILED).decode("utf-8", "replace")
        return "failed", text if report.startswith(FAILED) else "wrote where only the sandbox writes"

    def judge_death(self, pid: int) -> tuple[str, str]:
        """Verdict and detail from how a process died that had nothing to report."""
        if pid not in self.ended:
            return "failed", "closed its line to the tests"
        status, cpu_seconds = self.ended[pid]
        code = os.waitstatus_to_exitcode(status)
        if code >= 0:
            end = "its tests were over" if self.judged else "its last line"
            return "failed", f"ended with exit status {code} before {end}"
        number = -code
        if number == signal.SIGXCPU or cpu_seconds > self.settings["cpu_seconds"]:
            return "timed_out", f"used more than {self.settings['cpu_seconds']} s of processor time"
        verdict = "killed" if number in (signal.SIGKILL, signal.SIGTERM) else "crashed"
        return verdict, f"died by signal {number} ({signal.strsignal(number)})"

    def read_output(self) -> bool:
        """Read what is there and keep what fits; False if there was nothing."""
        chunk = read_some(self.output_pipe)
        self.output += (chunk or b"")[: self.settings["max_output_bytes"] - len(self.output)]
        return bool(chunk)

    def reap(self, options: int = 0) -> bool:
        """Bury dead children, all with WNOHANG, else at least one; False if there is no child left."""
        with suppress(ChildProcessError):
            while True:
                pid, status, usage = os.wait4(-1, options)
                if pid in (self.child, self.untrusted):
                    self.ended[pid] = (status, usage.ru_utime + usage.ru_stime)
                if pid == 0 or not options:
                    return True
        return False

    def kill_everything(self) -> None:
        """Kill the program's processes and all that they started, and wait until they are gone."""
        alive = True
        while alive:
            if self.settings["isolated"]:
                with suppress(ProcessLookupError):
                    os.kill(-1, signal.SIGKILL)  # all of this namespace but process 1, which is this one
            else:
                for group in {self.child, self.untrusted}:
                    with suppress(ProcessLookupError, PermissionError):
                        os.killpg(group, signal.SIGKILL)
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
