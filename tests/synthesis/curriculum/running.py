"""Drawing texts of the curriculum, each once, and running their programs in this process: they are our own."""

from __future__ import annotations

import contextlib
import io
from functools import cache

from hornbook.synthesis.curriculum.items import AnyFamily, Exercise, Section

SEEDS = range(12)


def run(program: str) -> str:
    """What the program prints; its exceptions are raised."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "program", "exec", dont_inherit=True), {"__name__": "program"})
    return printed.getvalue()


@cache
def many_exercises(one: AnyFamily) -> tuple[Exercise, ...]:
    return tuple(one.exercise(seed) for seed in range(200))


def exercises(one: AnyFamily) -> tuple[Exercise, ...]:
    return many_exercises(one)[: len(SEEDS)]


@cache
def sections(one: AnyFamily) -> tuple[Section, ...]:
    return tuple(one.section(seed) for seed in SEEDS)
