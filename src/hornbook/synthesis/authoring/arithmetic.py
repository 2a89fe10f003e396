"""Computing again what a text claims."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from fractions import Fraction

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.reasoning.quantities import equations, show, stated_numbers

_HUGE = re.compile(r"\^\s*\d{4,}|\d{19,}")
_MARKS = re.compile(r"[*_`$€£]|\\\(|\\\)")
_NUMBER = r"-?\d+(?:,\d{3})*(?:\.\d+)?(?:/\d+)?"
_LABELLED = re.compile(rf"^(?:the )?(?:final )?answer\s*(?:is)?\s*[:=]?\s*({_NUMBER})(?![\w.]*\d)", re.IGNORECASE)
_LABEL = re.compile(r"^(?:the )?(?:final )?answer\s*[:=]\s*(\S.*)$", re.IGNORECASE)
KNOWN_CONSTANTS = frozenset(map(Fraction, (0, 1, 2, 3, 4, 7, 10, 12, 24, 30, 60, 100, 365, 1000)))
"""Numbers that a program may use though the question does not state them: a half, days of a week, percent and such."""


def false_equations(text: str) -> list[tuple[str, Fraction, str]]:
    """Every equation in a text that is not true: its left side, what is claimed, and an explanation.

    A claim with two decimals or more may be rounded. An equation that can't be computed, such as a division by zero or
    a power with an exponent of four digits, counts as false.
    """
    plain = text.replace("**", "")
    if _HUGE.search(plain):
        return [("", Fraction(0), "a number too large to compute")]
    try:
        found = equations(plain)
    except DataError as error:
        return [("", Fraction(0), error.what)]
    return [
        (left.strip(), claimed, f"{left} is {show(value)}, not {show(claimed)}")
        for left, value, claimed in found
        if not _agrees(value, claimed)
    ]


def _agrees(value: Fraction, claimed: Fraction) -> bool:
    if value == claimed:
        return True
    digits = next((digits for digits in range(2, 9) if (claimed * 10**digits).denominator == 1), None)
    return digits is not None and claimed.denominator > 1 and abs(value - claimed) <= Fraction(1, 2 * 10**digits)


def answer_line(text: str) -> str | None:
    """What the last line that begins with `Answer:` says, without emphasis and full stop; None if there is none."""
    for line in reversed(text.splitlines()):
        plain = _MARKS.sub("", line).strip().lstrip("#>- ").rstrip(". ")
        match = _LABEL.match(plain)
        if match:
            return match[1].strip()
    return None


def answer_number(text: str) -> Fraction | None:
    """The number in the answer line: alone or followed by a unit; thousands may have commas."""
    for line in reversed(text.splitlines()):
        match = _LABELLED.match(_MARKS.sub("", line).strip().lstrip("#>- "))
        if match:
            return as_number(match[1])
    return None


def as_number(text: str) -> Fraction | None:
    """The number that a text is, or None."""
    try:
        return Fraction(text.strip().replace(",", ""))
    except (ValueError, ZeroDivisionError):
        return None


def computes_from(program: str, text: str) -> str:
    """Why a program does not compute its result from the numbers in ``text``; an empty string if it does.

    It must use arithmetic, and all its numbers must be stated, apart from `KNOWN_CONSTANTS`.
    """
    try:
        nodes = list(ast.walk(ast.parse(program)))
    except (SyntaxError, ValueError) as error:
        return str(error)
    if not any(isinstance(node, ast.BinOp | ast.AugAssign) for node in nodes):
        return "no arithmetic"
    stated = stated_numbers(text) | {value for number in _with_commas(text) if (value := as_number(number)) is not None}
    for node in nodes:
        if isinstance(node, ast.Constant) and type(node.value) in (int, float):
            number = Fraction(str(node.value))
            if number not in stated | KNOWN_CONSTANTS and number * 100 not in stated:
                return f"{show(number)} is not in the text"
    return ""


def _with_commas(text: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+", text))
