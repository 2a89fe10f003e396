"""Numbers as a text says them, and equations as a text shows them and a checker reads them back."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.wording import words_of

NUMBER_WORDS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        words_of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty"
        )
    )
}
_FRACTIONS = {
    "half": 2, "halves": 2, "halved": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
_MULTIPLES = {
    "once": 1, "twice": 2, "double": 2, "doubles": 2, "doubled": 2, "pair": 2, "couple": 2, "triple": 3, "triples": 3,
    "dozen": 12, "hundred": 100, "thousand": 1000,
}  # fmt: skip
SPOKEN: Mapping[str, Fraction] = {word: Fraction(number) for word, number in {**NUMBER_WORDS, **_MULTIPLES}.items()} | {
    word: Fraction(1, number) for word, number in _FRACTIONS.items()
}
"""Words that state a number; a fraction's word states the unit fraction ("three quarters" states 3 and 1/4)."""

_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?:/\d+)?(?![\w]|\.\d)")
_NAME = re.compile(r"[a-z_][a-z_0-9]*")
_TERM = r"[-(]*\d+(?:\.\d+)?(?:\^\d+)?\)*"
_EQUATION = re.compile(
    rf"(?<![\w.])({_TERM}(?:\s?[-+*/×÷]\s?{_TERM})+|{_TERM}\^\d+)\s=\s(-?\d+(?:\.\d+)?(?:/\d+)?)(?![\w/]|\.\d)"
)
_OPERATORS: Mapping[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda left, right: Fraction(left) / right,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: lambda left, right: Fraction(left) ** int(right),
}


def show(value: Fraction | int) -> str:
    """A number as a text writes it: whole, as a decimal fraction if it ends, else as a fraction such as ``3/4``."""
    value = Fraction(value)
    if value.denominator == 1:
        return str(value.numerator)
    digits = next((digits for digits in range(1, 5) if 10**digits % value.denominator == 0), 0)
    if not digits:
        return f"{value.numerator}/{value.denominator}"
    return f"{float(value):.4f}".rstrip("0")


def evaluate(expression: str, values: Mapping[str, Fraction | int]) -> Fraction:
    """The exact value of an arithmetic expression in Python's notation over named values.

    It knows + - * / // % **, brackets, and max, min and abs. Raises DataError on anything else, on an unknown name and
    on a division by zero.
    """
    try:
        return Fraction(_value(_parsed(expression), values))
    except (SyntaxError, ZeroDivisionError, KeyError, TypeError) as error:
        raise DataError(
            f"`{expression}` can't be computed ({type(error).__name__}: {error})",
            mend=f"use + - * / // % ** max min abs and: {', '.join(values)}",
        ) from error


_FUNCTIONS: Mapping[str, Callable[..., Any]] = {"max": max, "min": min, "abs": abs}


@lru_cache(maxsize=20_000)
def _parsed(expression: str) -> ast.expr:
    return ast.parse(expression, mode="eval").body


def _value(node: ast.AST, values: Mapping[str, Fraction | int]) -> Fraction | int:
    match node:
        case ast.Constant(value=int(number)):
            return number
        case ast.Constant(value=float(number)):
            return Fraction(str(number))
        case ast.Name(id=name):
            return values[name]
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_value(inner, values)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_value(left, values), _value(right, values))
        case ast.Call(func=ast.Name(id=name), args=arguments) if name in _FUNCTIONS:
            return _FUNCTIONS[name](*(_value(argument, values) for argument in arguments))
        case _:
            raise TypeError(f"no arithmetic: {type(node).__name__}")


def shown_expression(expression: str, values: Mapping[str, Fraction | int], signs: Mapping[str, str]) -> str:
    """The expression with its names replaced by their numbers, as a text shows it; ``signs`` replaces the operators."""

    def number(match: re.Match[str]) -> str:
        name = match[0]
        if name not in values:
            return name
        text = show(values[name])
        return f"({text})" if text.startswith("-") or "/" in text else text

    text = _NAME.sub(number, expression)
    for sign, other in (("**", "^"), ("//", signs["/"]), (" / ", f" {signs['/']} "), (" * ", f" {signs['*']} ")):
        text = text.replace(sign, other)
    return text


def holds(condition: str, values: Mapping[str, Fraction | int]) -> bool:
    """Whether a condition such as ``left + eaten == apples`` is true; ``and`` joins several; also < <= > >=."""
    comparisons = {"==": operator.eq, "<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt}
    for part in condition.split(" and "):
        for sign, compare in comparisons.items():
            left, found, right = part.partition(f" {sign} ")
            if found:
                if not compare(evaluate(left.strip(), values), evaluate(right.strip(), values)):
                    return False
                break
        else:
            raise DataError(f"`{condition}` compares nothing", mend="write for example `left + eaten == apples`")
    return True


def equations(text: str) -> list[tuple[str, Fraction, Fraction]]:
    """Every equation in a text, such as ``3 × 4 = 12``: the left side as shown, what it comes to, and what is claimed.

    Left sides are arithmetic with + - * / × ÷ ^ and brackets; equations with letters are left out. A division is exact.
    """
    found: list[tuple[str, Fraction, Fraction]] = []
    for left, right in _EQUATION.findall(text):
        plain = left.replace("×", "*").replace("÷", "/").replace("^", "**")
        if plain.count("(") == plain.count(")"):  # else a label such as (1) was taken for its beginning
            found.append((left, evaluate(plain, {}), Fraction(right)))
    return found


def stated_numbers(text: str) -> frozenset[Fraction]:
    """Every number that a text states, in digits or in words up to twenty ("half" and "twice" too)."""
    digits = {Fraction(number) for number in _NUMBER.findall(text.replace(",000", "000"))}
    words = {SPOKEN[word] for word in re.findall(r"[a-z]+", text.lower()) if word in SPOKEN}
    return frozenset(digits | words)
