"""Code generation: functions to write from a sentence, with tests made by program.

A task is a chain of small steps, each of which has a rival that looks almost the same. What the function must return is
computed by running the steps here; the solution is composed of text and runs in the sandbox, so each proves the other.
The wrong bodies change one or both of two steps into their rivals: the four bodies cross, and likeness to the others
does not give the right one away. Not covered: classes, files, recursion, programs of more than a few lines.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import product
from typing import Any

from hornbook.evaluation.probes.checkers import SameText
from hornbook.evaluation.probes.item import Drawn
from hornbook.evaluation.probes.probe import Probe, Scene
from hornbook.evaluation.probes.program_steps import (
    GRID_ENDS,
    GRID_STEPS,
    LETTER_ENDS,
    LETTER_STEPS,
    LOOP_ENDS,
    LOOP_STEPS,
    NUMBER_ENDS,
    NUMBER_STEPS,
    PAIR_ENDS,
    PAIR_STEPS,
    RULE_ENDS,
    RULE_STEPS,
    WORD_ENDS,
    WORD_STEPS,
    Step,
    Way,
)
from hornbook.synthesis.curriculum.wording import WORDS, Draw, literal
from hornbook.tasks.problem import CodeProblem

_TESTS = 10
_NAMES = ("rework", "work_out", "handle", "follow_plan", "chain", "from_input", "steps", "in_order", "treat", "machine")


def _compose(draw: Draw, level: int, argument: str, steps: Sequence[Step], ends: Sequence[Step],
             inputs: Callable[[Draw], Any]) -> Drawn | None:  # fmt: skip
    """A function of one argument that does one to three steps and returns what the last one, an end, gives."""
    chosen = [*draw.sample(steps, level), draw.choose(ends)]
    constants = draw.sample(range(2, 9), len(chosen))
    right = [draw.integer(0, 1) for _ in chosen]
    varied = draw.sample(range(len(chosen)), 2)

    def ways(change: tuple[int, ...]) -> list[tuple[Way, int]]:
        flips = dict(zip(varied, change, strict=True))
        return [
            (step.way(side ^ flips.get(place, 0)), constant)
            for place, (step, side, constant) in enumerate(zip(chosen, right, constants, strict=True))
        ]

    def run(change: tuple[int, ...], value: Any) -> Any:
        for way, constant in ways(change):
            value = way.run(value, constant)
        return value

    changes = list(product((0, 1), repeat=2))
    tests = [inputs(draw) for _ in range(_TESTS)]
    expected = [run(changes[0], value) for value in tests]
    if (
        any([run(change, value) for value in tests] == expected for change in changes[1:])
        or len(set(map(repr, expected))) < 3
    ):
        return None  # the tests can't tell them apart
    bodies = ["\n".join(f"    {way.code.format(v=argument, k=k)}" for way, k in ways(change)) for change in changes]
    name = draw.choose(_NAMES)
    says = [way.says.format(v=argument, k=k) for way, k in ways(changes[0])]
    told = f"{', then '.join(says[:-1])}, and {says[-1]}."
    shown = max(range(_TESTS), key=lambda number: (expected[number] not in (0, "", []), -len(repr(tests[number]))))
    prompt = (
        f'def {name}({argument}):\n    """{told[0].upper()}{told[1:]}\n\n    >>> {name}({literal(tests[shown])})\n'
        f'    {literal(expected[shown], double=False)}\n    """\n'
    )
    asserts = "\n".join(
        f"    assert candidate({value!r}) == {result!r}" for value, result in zip(tests, expected, strict=True)
    )
    problem = CodeProblem(
        task_id=name,
        prompt=prompt,
        entry_point=name,
        canonical_solution=f"{bodies[0]}\n",
        test=f"def check(candidate):\n{asserts}\n",
        group=argument,
    )
    question = f"{draw.choose(('Complete', 'Finish', 'Write'))} this Python function:\n\n{prompt.rstrip()}"
    return Drawn(question, bodies[0], SameText(bodies[0]), tuple(draw.shuffled(bodies[1:])), problem=problem)


def _numbers(draw: Draw) -> list[int]:
    return [draw.integer(-9, 25) for _ in range(draw.integer(0, 9))]


def _words(draw: Draw) -> list[str]:
    return [draw.word() for _ in range(draw.integer(0, 7))]


def _letters(draw: Draw) -> str:
    return " ".join(draw.choose(WORDS) for _ in range(draw.integer(1, 3)))


def _pairs(draw: Draw) -> list[tuple[str, int]]:
    return [(draw.word(), draw.integer(0, 15)) for _ in range(draw.integer(0, 6))]


def _grid(draw: Draw) -> list[list[int]]:
    width = draw.integer(1, 4)
    return [[draw.integer(-5, 12) for _ in range(width)] for _ in range(draw.integer(1, 4))]


def _number(draw: Draw) -> int:
    return draw.integer(0, 60)


_KINDS = ("code", "choice")
PROGRAMS = Probe(
    "code_generation",
    "Code generation",
    "Short Python functions to write from a sentence; and which of four bodies, alike but for two steps, is meant.",
    tuple(
        Scene(name, partial(_compose, argument=argument, steps=steps, ends=ends, inputs=inputs), _KINDS)
        for name, argument, steps, ends, inputs in (
            ("numbers", "numbers", NUMBER_STEPS, NUMBER_ENDS, _numbers),
            ("words", "words", WORD_STEPS, WORD_ENDS, _words),
            ("letters", "text", LETTER_STEPS, LETTER_ENDS, _letters),
            ("pairs", "pairs", PAIR_STEPS, PAIR_ENDS, _pairs),
            ("grid", "rows", GRID_STEPS, GRID_ENDS, _grid),
            ("rule", "n", RULE_STEPS, RULE_ENDS, _number),
            ("loop", "n", LOOP_STEPS, LOOP_ENDS, _number),
        )
    ),
)
