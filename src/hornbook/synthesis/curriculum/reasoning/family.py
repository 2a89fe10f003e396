"""A reasoning family: one kind of question, described once, from which problems with their explanation are drawn.

A family's ``make`` draws either a `Calculation`, whose explanation, program and mistakes follow from its expressions,
or a `Story`, whose answer the family's ``solve`` must find again by reading the question alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.reasoning.quantities import evaluate, show
from hornbook.synthesis.curriculum.wording import Draw

MOST_LEVEL = 3


@dataclass(frozen=True)
class Step:
    """One step of a calculation: ``name`` is what the result of ``expression`` is called in later ones.

    ``says`` is a clause that tells what is done ("take away what was eaten"), without numbers that the equation shows.
    """

    name: str
    expression: str
    says: str


@dataclass(frozen=True)
class Calculation:
    """A question answered by arithmetic. All texts are finished sentences, apart from ``answer``.

    ``given`` names the numbers that the question states (in digits, or in words that `quantities.SPOKEN` knows);
    ``constants`` those that everybody knows, such as 60 minutes in an hour, which a step's ``says`` should tell.
    The last step's result is the answer; ``answer`` is a sentence with ``$answer`` in its place. ``check`` is a
    condition that must hold and that uses the answer in another way than the steps, by the steps' names:
    ``left + eaten == apples``. ``wrong`` are mistakes that students make: an expression for what they would
    answer, and why that is wrong. ``distractors`` are sentences that don't matter.
    """

    facts: tuple[str, ...]
    ask: str
    given: Mapping[str, Fraction | int]
    steps: tuple[Step, ...]
    check: str
    answer: str
    unit: str = ""
    constants: Mapping[str, Fraction | int] = field(default_factory=dict[str, Fraction | int])
    wrong: tuple[tuple[str, str], ...] = ()
    distractors: tuple[str, ...] = ()
    shuffle: bool = False
    """Whether the facts may stand in any order."""

    def values(self, changed: Mapping[str, Fraction] | None = None) -> dict[str, Fraction]:
        """Every name with its value, the steps worked out in order; ``changed`` overrides results of steps."""
        known = {name: Fraction(value) for name, value in {**self.constants, **self.given}.items()}
        for step in self.steps:
            known[step.name] = evaluate(step.expression, known)
            if changed and step.name in changed:
                known[step.name] = changed[step.name]
        return known

    @property
    def result(self) -> Fraction:
        """The value of the last step."""
        return self.values()[self.steps[-1].name]


@dataclass(frozen=True)
class Story:
    """A question answered by reasoning over what is told. All texts are finished sentences, apart from ``answer``.

    ``answer`` is a word or a short phrase that the family's ``solve`` finds again by reading facts, distractors and
    question alone; ``sentence`` says it in full. ``steps`` explain it. ``wrong`` are other answers that a reader could
    give. ``distractors`` are sentences that don't matter.
    """

    facts: tuple[str, ...]
    ask: str
    answer: str
    sentence: str
    steps: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    distractors: tuple[str, ...] = ()


@dataclass(frozen=True)
class Problem:
    """A finished problem: the question, how it is answered, and the page that shows both."""

    family: str
    concept: str
    level: int
    """From 1 to 3: more steps, larger numbers, more sentences that don't matter."""
    form: str
    """How the page presents it, one of `forms.FORMS`."""
    question: str
    """What is told and asked, distractors included."""
    answer: str
    """The number or words that are right, without a unit."""
    text: str
    """The page in Markdown."""
    program: str = ""
    """For a calculation, Python that prints the answer; else empty."""
    given: Mapping[str, Fraction] = field(default_factory=dict[str, Fraction])
    """For a calculation, the numbers that the question states."""
    student: str = ""
    """The part of the text in which a student makes a mistake, whose equations are not all true; else empty."""


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
        from hornbook.synthesis.curriculum.reasoning.forms import present

        level = 1 + seed % MOST_LEVEL
        draw = Draw(f"{self.id}/problem/{seed}")
        return present(self, self.make(draw, level), draw, level)


def answer_of(drawn: Calculation | Story) -> str:
    """The answer as a text shows it. Raises DataError where a calculation's own check does not hold."""
    from hornbook.synthesis.curriculum.reasoning.quantities import holds

    if isinstance(drawn, Story):
        return drawn.answer
    values = drawn.values()
    if not holds(drawn.check, values):
        raise DataError(
            f"the check `{drawn.check}` does not hold for { ({name: show(value) for name, value in values.items()}) }",
            mend="correct the steps or the check of this family",
        )
    return show(drawn.result)
