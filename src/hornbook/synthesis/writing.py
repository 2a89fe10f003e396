"""Drawing texts from the families of the curriculum, on several cores, in an order that the seed alone decides.

A `Draft` is a text with all that its proof needs. Families take turns, each with a new seed in every round; how many
processes draw them does not show in the result.
"""

from __future__ import annotations

import itertools
import multiprocessing
import re
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from typing import Literal

from hornbook.synthesis.curriculum.items import PLAIN, Form
from hornbook.synthesis.near_duplicates import Sketch, sketch

Kind = Literal["exercise", "section", "reasoning"]
MOST_MUTANTS = 3
"""Mutants of one solution."""
TASK_TEXTS = 128
"""Texts in one task of a drawing process."""
WAITING_TASKS = 8
"""Tasks that are begun before the results of the first are asked for."""
_METHOD = re.compile(r"^    def (\w+)\(", re.M)
FEWEST_FOR_PROCESSES = 4000
"""Fewer texts are drawn in this process: starting others takes longer."""


@dataclass(frozen=True)
class Draft:
    """A text that is not proven yet."""

    kind: Kind
    family: str
    text: str
    program: str
    """Ends without an exception if the text is right."""
    expected: str | None
    """What the program must print, white space at its ends aside; None if that does not matter."""
    prompt: str = ""
    """Of an exercise, what stands before the solution; of a page of reasoning, all that matters for its answer."""
    solution: str = ""
    """Of an exercise, the solution."""
    name: str = ""
    """Of an exercise, the name of the function or class."""
    tests: tuple[str, ...] = ()
    """Of an exercise, its tests."""
    mutants: tuple[str, ...] = ()
    """Of an exercise that was chosen for it, its program with a mistake in the solution, several times."""
    fault: str = ""
    """Why it is wrong, where that shows without running the program."""
    sketch: Sketch | None = None


@dataclass(frozen=True)
class Turn:
    """Whose turn it is, and with which seed."""

    kind: Kind
    family: str
    seed: int
    form: Form = PLAIN


def turns(kind: Kind, families: Sequence[str], first_seed: int, form: Form = PLAIN) -> Iterator[Turn]:
    """Each family in turn, with a new seed every round, without end; nothing if there is no family."""
    if families:
        for seed in itertools.count(first_seed):
            for family in families:
                yield Turn(kind, family, seed, form)


def draw(turn: Turn) -> Draft:
    """The draft of a turn, without its sketch."""
    from hornbook.synthesis.curriculum.reasoning.registry import reasoning_family
    from hornbook.synthesis.curriculum.reasoning.verify import fault
    from hornbook.synthesis.curriculum.registry import family

    if turn.kind == "reasoning":
        reasoning = reasoning_family(turn.family)
        problem = reasoning.problem(turn.seed)
        wrong = fault(problem, reasoning)
        return Draft("reasoning", turn.family, problem.text, problem.check_program, None, problem.core, fault=wrong)
    if turn.kind == "section":
        section = family(turn.family).section(turn.seed, turn.form)
        return Draft("section", turn.family, section.text, section.program, section.expected_output.strip())
    exercise = family(turn.family).exercise(turn.seed, turn.form)
    return Draft(
        "exercise",
        turn.family,
        exercise.program,
        exercise.check_program,
        None,
        exercise.prompt,
        exercise.solution,
        exercise.name,
        exercise.tests,
    )


def finished(draft: Draft, mutated_share: float) -> Draft:
    """The draft with its sketch and, for this share of the exercises (their prompts decide), with mutants."""
    mistakes: tuple[str, ...] = ()
    if draft.kind == "exercise" and zlib.crc32(draft.prompt.encode()) < mutated_share * 2**32:
        from hornbook.synthesis.authoring.mutation import mutants

        # A prompt with methods of the class ends with the one that is to be written.
        methods = _METHOD.findall(draft.prompt.partition(f"class {draft.name}")[2])
        mistakes = tuple(mutants(draft.text, ".".join((draft.name, *methods[-1:])), MOST_MUTANTS))
    return replace(draft, sketch=sketch(draft.text), mutants=mistakes)


def _draw_all(task: Sequence[Turn], mutated_share: float) -> list[Draft]:
    return [finished(draw(turn), mutated_share) for turn in task]


def drafts(order: Iterator[Turn], count: int, processes: int, mutated_share: float) -> Iterator[Draft]:
    """The finished drafts of the first ``count`` turns, in their order, drawn by ``processes`` other processes."""
    tasks = iter(lambda: list(itertools.islice(limited, TASK_TEXTS)), [])
    limited = itertools.islice(order, count)
    if count < FEWEST_FOR_PROCESSES or processes < 1:
        for task in tasks:
            yield from _draw_all(task, mutated_share)
        return
    # Spawned, not forked: the libraries for dataframes and tensors have threads that don't survive a fork.
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting: list[Future[list[Draft]]] = []
        try:
            for task in tasks:
                waiting.append(pool.submit(_draw_all, task, mutated_share))
                if len(waiting) >= WAITING_TASKS:
                    yield from waiting.pop(0).result()
            while waiting:
                yield from waiting.pop(0).result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
