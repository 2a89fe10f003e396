"""The arguments of a family's function: their names, types and how values for them are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

Make = Callable[[Draw, tuple[Any, ...]], Any]


@dataclass(frozen=True)
class Arg:
    """One argument of a function.

    ``key`` is what templates call it (``$numbers``); ``names`` are the names it may get; ``make`` draws a value and is
    given the values of the arguments before it. With ``fix`` it may become a constant of the exercise instead of an
    argument, one of the values given. With ``default`` it has a default value, one of those given, and templates may
    refer to that as ``$default``. ``kind`` says what data of an audience can stand in for it in a section. A
    ``relative`` argument makes sense only beside the data before it, such as a limit: where an audience brings its own
    data, a constant is taken from the middle of those instead of from ``fix``.
    """

    key: str
    names: tuple[str, ...]
    type: str
    make: Make
    kind: str = ""
    fix: Sequence[Any] = field(default=())
    default: Sequence[Any] = field(default=())
    relative: bool = False


def numbers(
    key: str = "numbers",
    low: int = -9,
    high: int = 20,
    least: int = 2,
    most: int = 6,
    *,
    kind: str = "numbers",
    names: tuple[str, ...] = ("numbers", "values", "nums", "data", "items"),
    make: Make | None = None,
) -> Arg:
    """A list of integers."""
    return Arg(key, names, "list[int]", make or (lambda draw, _: draw.numbers(low, high, least, most)), kind)


def integer(
    key: str = "n",
    low: int = 0,
    high: int = 30,
    *,
    kind: str = "",
    names: tuple[str, ...] = ("n", "number", "value", "num", "x"),
    fix: Sequence[int] = (),
    default: Sequence[int] = (),
    make: Make | None = None,
) -> Arg:
    """An integer from low to high."""
    return Arg(key, names, "int", make or (lambda draw, _: draw.integer(low, high)), kind, fix, default)


def limit(names: tuple[str, ...] = ("limit", "k", "bound", "level"), fix: Sequence[int] = range(2, 15)) -> Arg:
    """The argument ``$k``: a number near those in the list or dictionary before it, to compare them with."""
    return Arg("k", names, "int", _near, fix=fix, relative=True)


def _near(draw: Draw, before: tuple[Any, ...]) -> int:
    values: list[int] = list(before[0].values()) if isinstance(before[0], dict) else before[0]
    anchor = draw.choose((min(values), max(values), draw.choose(values), draw.choose(values)))
    return max(0, anchor + draw.integer(-1, 1))


def words(
    key: str = "words",
    least: int = 2,
    most: int = 5,
    *,
    kind: str = "words",
    names: tuple[str, ...] = ("words", "names", "items", "strings", "labels"),
    make: Make | None = None,
) -> Arg:
    """A list of words."""
    return Arg(key, names, "list[str]", make or (lambda draw, _: draw.words(least, most)), kind)


def word(
    key: str = "word",
    *,
    kind: str = "word",
    names: tuple[str, ...] = ("word", "text", "name", "s", "string"),
    make: Make | None = None,
) -> Arg:
    """A single word."""
    return Arg(key, names, "str", make or (lambda draw, _: draw.word()), kind)


def text(
    key: str = "text",
    *,
    kind: str = "text",
    names: tuple[str, ...] = ("text", "sentence", "string", "s", "line", "message"),
    make: Make | None = None,
) -> Arg:
    """A short sentence, or now and then a single word."""
    return Arg(
        key,
        names,
        "str",
        make or (lambda draw, _: draw.sentence() if draw.chance(0.6) else draw.word()),
        kind,
    )


def letter(
    key: str = "letter",
    *,
    names: tuple[str, ...] = ("letter", "char", "character", "ch"),
    fix: Sequence[str] = tuple("aeiotsnr"),
    make: Make | None = None,
) -> Arg:
    """A letter, likely one that occurs in the text before it."""
    return Arg(
        key,
        names,
        "str",
        make or (lambda draw, before: draw.letter(before[0] if before and isinstance(before[0], str) else "")),
        "",
        fix,
    )


def mapping(
    key: str = "counts",
    low: int = 1,
    high: int = 20,
    *,
    kind: str = "mapping",
    names: tuple[str, ...] = ("counts", "scores", "prices", "stock", "table", "data"),
    make: Make | None = None,
) -> Arg:
    """A dictionary from words to integers."""
    return Arg(
        key, names, "dict[str, int]", make or (lambda draw, _: {w: draw.integer(low, high) for w in draw.words()}), kind
    )


def matrix(
    key: str = "matrix",
    *,
    names: tuple[str, ...] = ("matrix", "rows", "grid", "table"),
    square: bool = False,
    make: Make | None = None,
) -> Arg:
    """A list of rows of equal length, each a list of integers."""

    def draw_matrix(draw: Draw, _: tuple[Any, ...]) -> list[list[int]]:
        width = draw.integer(2, 3)
        height = width if square else draw.integer(2, 3)
        return [[draw.integer(0, 9) for _ in range(width)] for _ in range(height)]

    return Arg(key, names, "list[list[int]]", make or draw_matrix)


def boolean(key: str, names: tuple[str, ...]) -> Arg:
    """A truth value."""
    return Arg(key, names, "bool", lambda draw, _: draw.chance(0.5))


def person(key: str = "person", names: tuple[str, ...] = ("name", "person", "first_name", "guest")) -> Arg:
    """A person's first name."""
    return Arg(key, names, "str", lambda draw, _: draw.choose(PEOPLE))


def pairs(
    key: str = "pairs",
    names: tuple[str, ...] = ("pairs", "records", "entries", "rows"),
    low: int = 1,
    high: int = 20,
) -> Arg:
    """A list of (word, integer) tuples."""
    return Arg(
        key,
        names,
        "list[tuple[str, int]]",
        lambda draw, _: [(w, draw.integer(low, high)) for w in draw.words(2, 4)],
    )


class Named:
    """A built-in function that shows itself by its name, so that it can stand in a printed call."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __call__(self, value: Any) -> Any:
        """What the function returns."""
        return self.function(value)

    def __repr__(self) -> str:
        return self.function.__name__
