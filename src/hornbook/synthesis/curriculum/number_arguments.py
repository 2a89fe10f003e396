"""Arguments of the drills on numbers: two or three numbers, numbers that are not negative, and ranges."""

from __future__ import annotations

from collections.abc import Sequence

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.wording import Draw

_FIRST = ("a", "x", "first", "num1", "one")
_SECOND = ("b", "y", "second", "num2", "two")
_THIRD = ("c", "z", "third", "num3", "three")


def two(low: int = -9, high: int = 20) -> list[Arg]:
    """Two integers, ``$a`` and ``$b``."""
    return [integer("a", low, high, names=_FIRST), integer("b", low, high, names=_SECOND)]


def three(low: int = -5, high: int = 12) -> list[Arg]:
    """Three integers, ``$a``, ``$b`` and ``$c``."""
    return [*two(low, high), integer("c", low, high, names=_THIRD)]


def longer(key: str = "n", low: int = 0, high: int = 99999) -> Arg:
    """An integer from low to high with few or many digits, about as often each; ``low`` is not negative."""

    def draw_longer(draw: Draw, _: object) -> int:
        digits = draw.integer(len(str(low)), len(str(high)))
        least = 0 if digits == 1 else 10 ** (digits - 1)
        return min(high, max(low, draw.integer(least, 10**digits - 1)))

    return integer(key, names=("n", "number", "value", "num", "x"), make=draw_longer)


def step(low: int = 2, high: int = 9, fix: Sequence[int] = range(2, 11)) -> Arg:
    """The integer ``$k`` that is a divisor or a step; half of the time a constant."""
    return integer("k", low, high, names=("k", "divisor", "d", "step", "m"), fix=fix)


def ends(low: int = -5, high: int = 20, width: int = 12) -> list[Arg]:
    """The ends ``$start`` and ``$end`` of a range that is not empty, start at most end."""
    return [
        integer("start", low, high, names=("start", "low", "a", "first", "begin")),
        integer(
            "end",
            names=("end", "high", "b", "last", "stop"),
            make=lambda draw, before: before[0] + draw.integer(0, width),
        ),
    ]


def any_order(low: int = -3, high: int = 15) -> list[Arg]:
    """The ends ``$a`` and ``$b`` of a range; either may be the smaller one."""
    return [
        integer("a", low, high, names=("a", "x", "start", "first", "one")),
        integer("b", low, high, names=("b", "y", "end", "second", "other")),
    ]
