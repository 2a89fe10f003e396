"""Who is alive below a worker, and how much memory they hold together. Needs Linux, elsewhere there is nobody."""

# ruff: noqa: PTH123, PTH208 (pathlib would add a tenth to the memory that each process of a program copies)
from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress

PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def processes_below(pid: int, isolated: bool) -> Iterator[int]:
    """Processes that descend from ``pid``; isolated, all in sight do."""
    with suppress(OSError):
        if isolated:
            yield from (int(name) for name in os.listdir("/proc") if name.isdigit() and name != "1")
            return
        for task in os.listdir(f"/proc/{pid}/task"):
            for child in map(int, _read(f"/proc/{pid}/task/{task}/children").split()):
                yield child
                yield from processes_below(child, isolated)


def memory_of(pids: Iterable[int], limit_bytes: int) -> int:
    """Bytes that these processes hold together, exact only if more than the limit; files of programs not counted.

    The first sum counts what is shared once for each process, so it is never too low. Only if it is over the limit is
    the kernel asked for the shares, which takes it long.
    """
    pids = list(pids)
    total = sum(_pages(pid) for pid in pids) * PAGE_BYTES
    return total if total <= limit_bytes else sum(_proportional(pid) for pid in pids)


def _read(path: str) -> str:
    with open(path) as file:
        return file.read()


def _pages(pid: int) -> int:
    """Resident pages of a process; 0 of one that is gone."""
    with suppress(OSError):
        return int(_read(f"/proc/{pid}/statm").split()[1])
    return 0


def _proportional(pid: int) -> int:
    """Bytes of a process, of what n processes share the n-th part; where that is hidden, what is not the worker's."""
    try:
        lines = _read(f"/proc/{pid}/smaps_rollup").splitlines()
    except OSError:
        return max(0, _pages(pid) - _pages(os.getpid())) * PAGE_BYTES
    shares = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines[1:])}
    return (shares["Pss_Anon"] + shares["Pss_Shmem"]) * 1024 if "Pss_Anon" in shares else shares["Pss"] * 1024
