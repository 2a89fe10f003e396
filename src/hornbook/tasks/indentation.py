"""Ways to mend a function's body whose indentation does not fit the function: from its lines to other lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Mend = Callable[[Sequence[str], int], list[str]]
"""From the lines of a body and the column where it belongs to lines that may fit."""


def as_it_is(lines: Sequence[str], _column: int) -> list[str]:
    """Nothing is changed."""
    return list(lines)


def without_tabs(lines: Sequence[str], _column: int = 0) -> list[str]:
    """Every tab before the first other character is four spaces, or fewer after spaces."""
    found: list[str] = []
    for line in lines:
        content = line.lstrip(" \t")
        found.append(line[: len(line) - len(content)].expandtabs(4) + content)
    return found


def first_line(lines: Sequence[str], column: int) -> list[str]:
    """The first line that is not blank begins at ``column``; the others stay."""
    found = without_tabs(lines)
    at = next((at for at, line in enumerate(found) if line.strip()), None)
    if at is not None:
        found[at] = " " * column + found[at].lstrip()
    return found


def all_lines(lines: Sequence[str], column: int) -> list[str]:
    """The leftmost line begins at ``column``, the others as far from it as before."""
    return _moved(without_tabs(lines), column)


def first_and_others(lines: Sequence[str], column: int) -> list[str]:
    """The first line that is not blank begins at ``column``, and so does the leftmost of the others."""
    found = without_tabs(lines)
    at = next((at for at, line in enumerate(found) if line.strip()), len(found) - 1)
    return first_line(found[: at + 1], column) + _moved(found[at + 1 :], column)


def to_the_left(lines: Sequence[str], columns: int) -> list[str]:
    """Every line loses up to so many of its leading spaces."""
    return [line[min(columns, len(line) - len(line.lstrip(" "))) :] for line in without_tabs(lines)]


def dedented(lines: Sequence[str]) -> list[str]:
    """The lines without what all that are not blank begin with. Blank ones stay: they may belong to a text."""
    starts = [line[: len(line) - len(line.lstrip())] for line in lines if line.strip()]
    shortest = min(starts, key=len, default="")
    common = next(
        shortest[:size]
        for size in range(len(shortest), -1, -1)
        if all(start.startswith(shortest[:size]) for start in starts)
    )
    return [line.removeprefix(common) for line in lines]


def _moved(lines: Sequence[str], column: int) -> list[str]:
    return [" " * column + line if line.strip() else line for line in dedented(lines)]


MENDS: tuple[Mend, ...] = (as_it_is, without_tabs, first_line, all_lines, first_and_others)
"""In the order in which they are tried; of two that save as many lines the earlier is taken."""
