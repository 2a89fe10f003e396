"""Questions whose answers are known, drawn from the programmatic curriculum: what a teacher says of them is checked."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.forms import capitalized
from hornbook.synthesis.curriculum.reasoning.problem import Calculation, Story, answer_of
from hornbook.synthesis.curriculum.reasoning.quantities import show, shown_expression
from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
from hornbook.synthesis.curriculum.wording import Draw

SIGNS = {"*": "*", "/": "/"}


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

    What follows from a wrong result is worked out rightly with it, so that only one line is wrong.
    """
    families = _calculating()
    family = families[number % len(families)]
    drawn, draw = _drawn(family, f"{seed}/work", number)
    assert isinstance(drawn, Calculation)
    values = drawn.values()
    at = draw.integer(0, len(drawn.steps) - 1)
    changed: dict[str, Fraction] = {}
    if draw.chance(0.5):
        right = values[drawn.steps[at].name]
        changed = {drawn.steps[at].name: right + draw.choose((1, 2, 10) if right > 0 else (1, 2))}
    after = drawn.values(changed)
    work = tuple(f"{shown_expression(s.expression, after, SIGNS)} = {show(after[s.name])}" for s in drawn.steps)
    question = _question(drawn.facts, drawn.ask)
    return KnownQuestion(family.id, question, answer_of(drawn), work, at + 1 if changed else 0)


def _calculating() -> list[ReasoningFamily]:
    return [family for family in reasoning_families() if family.solve is None]


def _drawn(family: ReasoningFamily, what: str, number: int) -> tuple[Calculation | Story, Draw]:
    draw = Draw(f"authoring/{what}/{family.id}/{number}")
    return family.make(draw, 1 + number % 2), draw


def _question(facts: tuple[str, ...], ask: str) -> str:
    return " ".join(capitalized(sentence) for sentence in (*facts, ask))
