"""Questions whose answers are known, drawn from the programmatic curriculum: what a teacher says of them is checked."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hornbook.foundation.errors import DataError
from hornbook.synthesis.authoring.arithmetic import false_equations
from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.forms import capitalized
from hornbook.synthesis.curriculum.reasoning.problem import Calculation, Story, answer_of
from hornbook.synthesis.curriculum.reasoning.quantities import show, shown_expression
from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
from hornbook.synthesis.curriculum.wording import Draw

SIGNS = {"*": "*", "/": "/"}
MOST_DRAWS = 100


@dataclass(frozen=True)
class KnownQuestion:
    """A question with what is right.

    ``work`` are a student's lines, ``wrong_line`` counts from 1 and is the wrong one, 0 if all are right.
    """

    family: str
    question: str
    answer: str
    work: tuple[str, ...] = ()
    wrong_line: int = 0


def explanation(seed: int, number: int) -> KnownQuestion:
    """A question of the curriculum with its answer. Families take turns."""
    families = reasoning_families()
    family = families[number % len(families)]
    drawn, _ = _drawn(family, f"{seed}/explanation", number)
    return KnownQuestion(family.id, _question(drawn.facts, drawn.ask), answer_of(drawn))


def student_work(seed: int, number: int) -> KnownQuestion:
    """A calculation of the curriculum as a student worked it out: half of them right, half with one wrong result.

    What follows from a wrong result is worked out rightly with it, so that only one line is wrong. Every line that is
    an equation is true or false as shown, the wrong one always is one. Raises DataError if there are no such
    calculations.
    """
    families = _calculating()
    for attempt in range(MOST_DRAWS):
        family = families[(number + attempt) % len(families)]
        drawn, draw = _drawn(family, f"{seed}/work/{attempt}", number)
        assert isinstance(drawn, Calculation)
        try:
            work, wrong_line = _worked_out(drawn, draw)
        except DataError:  # what follows from the wrong result can't be computed
            continue
        shown = [false_equations(line) for line in work]
        if [at for at, false in enumerate(shown, 1) if false] == ([wrong_line] if wrong_line else []):
            return KnownQuestion(family.id, _question(drawn.facts, drawn.ask), answer_of(drawn), work, wrong_line)
    raise DataError(
        f"none of {MOST_DRAWS} calculations can be shown as a student's work",
        where="synthesis.curriculum.reasoning",
        mend="add families whose steps are shown as plain equations",
    )


def _worked_out(drawn: Calculation, draw: Draw) -> tuple[tuple[str, ...], int]:
    """The lines of a calculation, and which of them is wrong by itself: 0 for none."""
    at = draw.integer(0, len(drawn.steps) - 1)
    changed: dict[str, Fraction] = {}
    if draw.chance(0.5):
        right = drawn.values()[drawn.steps[at].name]
        changed = {drawn.steps[at].name: right + draw.choose((1, 2, 10))}
    after = drawn.values(changed)
    work = (f"{shown_expression(step.expression, after, SIGNS)} = {show(after[step.name])}" for step in drawn.steps)
    return tuple(work), at + 1 if changed else 0


def _calculating() -> list[ReasoningFamily]:
    return [family for family in reasoning_families() if family.solve is None]


def _drawn(family: ReasoningFamily, what: str, number: int) -> tuple[Calculation | Story, Draw]:
    draw = Draw(f"authoring/{what}/{family.id}/{number}")
    return family.make(draw, 1 + number % 2), draw


def _question(facts: tuple[str, ...], ask: str) -> str:
    return " ".join(capitalized(sentence) for sentence in (*facts, ask))
