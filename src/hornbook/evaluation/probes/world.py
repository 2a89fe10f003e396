"""A small world for stories about minds: one fact, and who believes what about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hornbook.evaluation.probes.checkers import PhraseIs
from hornbook.evaluation.probes.drawing import Person, listed
from hornbook.evaluation.probes.item import Drawn
from hornbook.synthesis.curriculum.wording import Draw

_TRIES = 400


class World:
    """One changing fact, what each person believes it to be, and what each believes that each other one believes."""

    def __init__(self) -> None:
        self.fact = ""
        self.beliefs: dict[str, str] = {}
        self.about: dict[tuple[str, str], str] = {}

    def happens(self, fact: str, *witnesses: Person) -> None:
        """The fact changes; the witnesses see it, and see each other see it."""
        self.fact = fact
        self.hear(fact, *witnesses)

    def hear(self, fact: str, *listeners: Person) -> None:
        """The listeners come to believe it, true or not, and each knows that the others do."""
        for one in listeners:
            self.beliefs[one.name] = fact
            for other in listeners:
                self.about[one.name, other.name] = fact


def phrase(draw: Draw, question: str, gold: str, *others: str) -> Drawn:
    """A question whose answer is one of several phrases."""
    wrong = (f"not {gold}", f"{gold} or {others[0]}", "nobody can say", listed(others, "or"))
    return Drawn(question, gold, PhraseIs((gold,), others), tuple(draw.shuffled(others)), wrong)


def aimed(draw: Draw, answers: Sequence[str], tell: Callable[[], tuple[str, str]]) -> Drawn | None:
    """A story whose right answer is each of the answers equally often.

    ``tell`` draws a story and its answer; it is called until the answer is the one that was drawn beforehand.
    """
    wanted = draw.choose(answers)
    for _ in range(_TRIES):
        question, gold = tell()
        if gold == wanted:
            return phrase(draw, question, gold, *(answer for answer in answers if answer != gold))
    return None
