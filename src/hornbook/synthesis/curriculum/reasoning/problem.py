"""What a reasoning family draws, a `Calculation` or a `Story`, and the `Problem` that is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.reasoning.quantities import evaluate, holds, show


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

    def values(self, changed: Mapping[str, Fraction] | None = None) -> Mapping[str, Fraction]:
        """Every name with its value, the steps worked out in order; ``changed`` overrides results of steps."""
        return self._work_out(changed) if changed else self._worked_out

    @cached_property
    def _worked_out(self) -> Mapping[str, Fraction]:
        return self._work_out({})

    def _work_out(self, changed: Mapping[str, Fraction]) -> Mapping[str, Fraction]:
        known = {name: Fraction(value) for name, value in {**self.constants, **self.given}.items()}
        for step in self.steps:
            known[step.name] = changed[step.name] if step.name in changed else evaluate(step.expression, known)
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
    core: str
    """The same without distractors, its sentences sorted: equal for pages that ask the same."""
    answer: str
    """The number or words that are right, without a unit."""
    wrong: tuple[str, ...]
    """Answers of somebody who reasons wrongly, all different; may be none."""
    text: str
    """The page in Markdown."""
    program: str = ""
    """For a calculation, Python that prints the answer; else empty."""
    given: Mapping[str, Fraction] = field(default_factory=dict[str, Fraction])
    """For a calculation, the numbers that the question states."""
    student: str = ""
    """The part of the text in which a student makes a mistake, whose equations are not all true; else empty."""

    @property
    def check_program(self) -> str:
        """The program, followed by an assertion that what it prints is the answer; empty for a story."""
        printed = self.program.rstrip().rpartition("print(")[2].removesuffix(")")
        return f"{self.program}assert abs({printed} - {self.answer}) < 0.001\n" if self.program else ""


def answer_of(drawn: Calculation | Story) -> str:
    """The answer as a text shows it. Raises DataError where a calculation's own check does not hold."""
    if isinstance(drawn, Story):
        return drawn.answer
    values = drawn.values()
    if not holds(drawn.check, values):
        raise DataError(
            f"the check `{drawn.check}` does not hold for { ({name: show(value) for name, value in values.items()}) }",
            mend="correct the steps or the check of this family",
        )
    return show(drawn.result)
