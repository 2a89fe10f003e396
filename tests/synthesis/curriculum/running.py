"""Running the programs of the curriculum in this process: they are our own."""

from __future__ import annotations

import contextlib
import io


def run(program: str) -> str:
    """What the program prints; its exceptions are raised."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "program", "exec", dont_inherit=True), {"__name__": "program"})
    return printed.getvalue()
