"""A worker's loop: one process that runs Python programs one after another, each in forked children.

It imports nothing but the standard library. Standard input carries requests, each of a few texts that follow their
lengths; standard output carries replies, one JSON value a line. No program's process has either of them open.

A plain program passes only if its child sends back a random token after the last line, so leaving early is not passing.
The token is made after the fork, so no frame of the child holds it, and waits in a variable of the C function ``max``,
which neither ``gc`` nor frame objects show. A judged program's source and tests are in two processes, of which that of
the source never has a token, nor its tests: they are read from the request by the tests' process itself.

Not covered: in a plain program, native code (``ctypes``) can search the child's own memory for the token, and a program
may tamper with itself, for instance replace a function that its last lines call. Threads and ``atexit`` handlers are
not waited for. Without isolation a program can kill its worker and read the requests of others; on systems other than
Linux it can leave processes behind, and neither memory nor the number of processes is limited.
"""

# ruff: noqa: PTH108, PTH208 (pathlib would add a tenth to the memory that each process of a program copies)
from __future__ import annotations

import gc
import json
import os
import random
import signal
import sys
from typing import Any

from hornbook.sandbox.inside.judge import read_text
from hornbook.sandbox.inside.program import PR_SET_CHILD_SUBREAPER, PR_SET_DUMPABLE, prctl
from hornbook.sandbox.inside.rehearsal import rehearse
from hornbook.sandbox.inside.run import Run

MAX_LEFTOVER_FILES = 1000

PR_GET_SECCOMP, SECCOMP_MODE_FILTER = 21, 2

REQUESTS, REPLIES = 3, 4
RESERVED = (5, 6)
"""Places that children put descriptors of theirs, so no pipe may be made there."""

# Imported once in the worker, so that programs need not each do it. What few programs import is left to them: with
# `dataclasses`, `hashlib`, `statistics` and `traceback` a fork would take a quarter longer, for each program twice.
PRELOADED = (
    "bisect", "collections", "copy", "datetime", "decimal", "enum", "fractions", "functools", "heapq", "itertools",
    "math", "re", "string", "typing",
)  # fmt: skip


def tidy(scratch: str) -> bool:
    """Remove the files a program left; False if it left folders or very many files, and a new worker is quicker."""
    try:
        leftovers = os.listdir(scratch)
        for leftover in leftovers[:MAX_LEFTOVER_FILES]:
            os.unlink(f"{scratch}/{leftover}")  # refuses a folder
    except OSError:
        return False
    return len(leftovers) <= MAX_LEFTOVER_FILES


def serve(settings: dict[str, Any]) -> dict[str, Any] | None:
    """Run the next program and return the reply, or None at the end. Nothing of it is kept for the next to find."""
    kind = read_text(REQUESTS)
    if not kind:
        return None
    run = Run(settings, read_text(REQUESTS), REQUESTS if kind == "judged" else None)
    return {**run.result(), "last": run.lost or not tidy(settings["scratch"])}


def main() -> None:
    """Serve requests until they end; a reply says if it should be the last, for what a program left can't be tidied."""
    settings = json.loads(sys.argv[1])
    if settings["isolated"] and os.getpid() != 1:
        sys.exit("this bubblewrap did not make a process namespace")
    if settings["isolated"] and prctl(PR_GET_SECCOMP, 0) != SECCOMP_MODE_FILTER:
        sys.exit("this bubblewrap did not filter system calls")
    os.dup2(0, REQUESTS, inheritable=False)
    os.dup2(1, REPLIES, inheritable=False)
    replies = os.fdopen(REPLIES, "w")
    null = os.open(os.devnull, os.O_RDWR)
    for place in {0, 1, *RESERVED} - {null}:
        os.dup2(null, place, inheritable=place < 3)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # with Python's handler, a program could interrupt process 1
    prctl(PR_SET_DUMPABLE, 0)  # keeps a program from opening this process's memory and descriptors
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    for name in PRELOADED:
        __import__(name)
    random.seed(0)  # here, since it is the same for all
    rehearse()
    gc.collect()
    gc.freeze()
    trial = Run(settings, "").result()
    if trial["verdict"] != "passed":
        sys.exit(f"an empty program ended as {trial['verdict']}: {trial['detail']}")
    reply: dict[str, Any] | None = {"ready": True}
    while True:
        replies.write(json.dumps(reply) + "\n")
        replies.flush()
        reply = serve(settings)
        if reply is None:
            return
