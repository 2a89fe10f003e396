"""A reasoning family: one kind of question, described once, from which problems with their explanation are drawn.

A family's ``make`` draws either a `Calculation`, whose explanation, program and mistakes follow from its expressions,
or a `Story`, whose answer the family's ``solve`` must find again by reading the question alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hornbook.synthesis.curriculum.reasoning.forms import present
from hornbook.synthesis.curriculum.reasoning.problem import Calculation, Problem, Step, Story
from hornbook.synthesis.curriculum.wording import Draw

__all__ = ["Calculation", "Problem", "ReasoningFamily", "Step", "Story"]

MOST_LEVEL = 3

Make = Callable[[Draw, int], Calculation | Story]


@dataclass(frozen=True, kw_only=True, eq=False)
class ReasoningFamily:
    """One kind of question. ``make`` draws one of it at a level from 1 to `MOST_LEVEL`.

    ``idea`` are sentences that explain the method, for a page that teaches it. ``solve`` is needed for stories: it is
    given the question's text alone and returns the answer; written independently of ``make``, it is the proof.
    ``summary`` marks stories whose answer is a sentence of its own, never offered as one of several choices.
    """

    id: str
    title: str
    make: Make
    idea: tuple[str, ...]
    solve: Callable[[str], str] | None = None
    summary: bool = False

    @property
    def concept(self) -> str:
        """The concept, which is the id's first part."""
        return self.id.partition(".")[0]

    def problem(self, seed: int) -> Problem:
        """The problem with this seed; seeds go through the levels in turn. Raises DataError if the family is wrong."""
        level = 1 + seed % MOST_LEVEL
        draw = Draw(f"{self.id}/problem/{seed}")
        return present(self, self.make(draw, level), draw, level)
