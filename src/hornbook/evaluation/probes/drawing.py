"""What scenes draw from: people, numbers that are offered beside the right one, and how numbers are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from hornbook.evaluation.probes.checkers import NUMBER, NumberIs, number_of
from hornbook.evaluation.probes.item import Drawn
from hornbook.synthesis.curriculum.wording import Draw, words_of

_TRIES = 60
_STEPS = (1, 2, 3, 4, 5, 10, 20, 30)


_IDLE = (
    "On a wire sit $n swallows.", "A sign near by says $n.", "Down the road, $n geese can be heard.",
    "The way there takes $n steps.", "A poem on the wall has $n lines.", "There are $n dogs in that village.",
)  # fmt: skip


@dataclass(frozen=True)
class Person:
    """A first name with its pronouns."""

    name: str
    they: str
    them: str
    their: str


_WOMEN = words_of(
    "Abby Bea Cleo Dora Edie Faye Gwen Hope Ivy June Kate Lisa Molly Nell Opal Pia Rita Sue Tess Una Viv Wren Peg Dot "
    "Bess Joan Jill Beth Ann Rose"
)
_MEN = words_of(
    "Abe Bill Cal Drew Earl Fred Gus Hank Ike Joel Karl Luke Mark Ned Ollie Pete Ray Saul Ted Vic Walt Zack Bob Jim "
    "Ross Dean Phil Glen Roy Kurt"
)
PEOPLE: tuple[Person, ...] = (
    *(Person(name, "she", "her", "her") for name in _WOMEN),
    *(Person(name, "he", "him", "his") for name in _MEN),
)
"""None of them lives in the curriculum."""


def people(draw: Draw, count: int) -> list[Person]:
    """Different people."""
    return draw.sample(PEOPLE, count)


def idle(draw: Draw, level: int) -> str:
    """On the third level, a sentence with a number that does not matter."""
    return draw.text(" " + draw.choose(_IDLE), {"n": str(draw.integer(2, 60))}) if level == 3 else ""


def listed(words: Iterable[str], last: str = "and") -> str:
    """``a, b and c``."""
    *before, end = words
    return f"{', '.join(before)} {last} {end}" if before else end


def shown(value: Fraction | int) -> str:
    """A number as a text shows it: in digits, with as many decimals as it has, or as a fraction if they don't end."""
    value = Fraction(value)
    if value.denominator == 1:
        return str(value.numerator)
    for places in range(1, 7):
        if 10**places % value.denominator == 0:
            return f"{float(value):.{places}f}"
    return f"{value.numerator}/{value.denominator}"


def numbers_in(text: str) -> list[Fraction]:
    """The numbers written in digits, in their order."""
    found = [number_of(match) for match in NUMBER.finditer(text)]
    return [value for value in found if value is not None]


def _alike(value: Fraction, other: Fraction) -> bool:
    """Whether two numbers have as many digits, and as many decimals, so that neither stands out by its length."""
    one, two = shown(value), shown(other)
    return len(one) == len(two) and one.find(".") == two.find(".") and "/" not in one


def _roundness(value: Fraction) -> int:
    """The largest power of ten that divides a number and is at most a fourth of it; so its neighbours look alike."""
    scale = 1
    while value % (scale * 10) == 0 and scale * 40 <= value:
        scale *= 10
    return scale


def numbered(
    draw: Draw,
    question: str,
    gold: Fraction | int,
    mistakes: Iterable[Fraction | int] = (),
    unit: str = "",
    proven: bool = True,
) -> Drawn | None:
    """A question whose answer is a number, with three wrong ones to choose from.

    The four are ``gold``, ``gold + a``, ``gold + b`` and ``gold + a + b``, where ``gold + a`` is a mistake's result if
    one fits, and the signs of ``a`` and ``b`` are even: so the right one is the largest, the smallest or one between
    equally often, and no nearer to the others than these are to each other. None of them stands in the question. There
    is no such question (None) if it states the answer, or if no such numbers were found.
    """
    gold = Fraction(gold)
    stated = set(numbers_in(question))
    if gold in stated or gold <= 0 or "/" in shown(gold):
        return None
    up, further = draw.chance(0.5), draw.chance(0.5)
    scale = _roundness(gold)
    steps = [Fraction(step * scale) for step in _STEPS if step * scale * 2 <= gold or step <= 2]
    slips = [Fraction(value) - gold for value in mistakes if _alike(Fraction(value), gold)]
    slips = [slip for slip in slips if slip and (slip > 0) == up]
    for attempt in range(_TRIES):
        first = draw.choose(slips) if slips and attempt < _TRIES // 2 else draw.choose(steps) * (1 if up else -1)
        second = draw.choose(steps) * (1 if further else -1)
        values = [gold, gold + first, gold + second, gold + first + second]
        if (
            all(_alike(value, gold) for value in values)
            and len(set(values)) == len(values)
            and min(values) > 0
            and not stated.intersection(values)
        ):
            said = [f"{shown(value)} {unit}" if unit else shown(value) for value in values]
            return Drawn(question, said[0], NumberIs(gold, unit), tuple(draw.shuffled(said[1:])), proven=proven)
    return None
