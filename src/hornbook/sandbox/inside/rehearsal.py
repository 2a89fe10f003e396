"""A worker plays both parts of a judged program before the first one comes.

A forked process shares the worker's memory until it writes there, and each page that it writes to first costs it a
fault and a copy. Much is written only once in the life of an interpreter: instructions as they are specialised, caches
of attributes, addresses that the linker looks up. What the worker has done already, its children need not do.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from hornbook.sandbox.inside.candidate import Server
from hornbook.sandbox.inside.judge import examine
from hornbook.sandbox.inside.line import Line, LineClosedError

SOURCE = "def double(items):\n    return [2 * item for item in items]\n"
CHECKS = "for n in range(40):\n    assert double([n]) == [2 * n]\n"
"""It has more calls than the interpreter wants to see before it specialises what they run."""


def _be_candidate(read: int, write: int) -> None:
    with suppress(LineClosedError):
        Server(SOURCE, Line(read, write)).serve()


def _be_judge(read: int, write: int) -> None:
    examine(Line(read, write), {}, "double", "import math\n", CHECKS)


def rehearse() -> None:
    """Be the judge of a candidate, then the candidate of a judge, the other being a child.

    Raises whatever goes wrong, for a worker of which this fails can't judge.
    """
    main, arguments = sys.modules["__main__"], sys.argv
    for mine, other in ((_be_judge, _be_candidate), (_be_candidate, _be_judge)):
        other_reads, i_write = os.pipe()
        i_read, other_writes = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.close(i_read)
                os.close(i_write)
                other(other_reads, other_writes)
            finally:
                os._exit(0)
        os.close(other_reads)
        os.close(other_writes)
        mine(i_read, i_write)
        os.close(i_read)
        os.close(i_write)
        os.waitpid(child, 0)
    sys.modules["__main__"], sys.argv = main, arguments
