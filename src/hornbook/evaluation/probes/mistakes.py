"""Spotting the error in a student's calculation: lines of work of which one is wrong, or none.

A line is wrong if its equation is, or if it takes a number that neither the task nor an earlier line gives. What comes
after goes on from the wrong value without a further error, so that exactly one line is to blame. The marked line is
found again by reading the lines as they stand. Not covered: a plan that is wrong as a whole, such as adding what has
to be multiplied.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from hornbook.evaluation.probes.checkers import LineIs, NumberIs
from hornbook.evaluation.probes.drawing import numbers_in, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.evaluation.probes.mistake_tasks import TASKS, Task, Work
from hornbook.evaluation.probes.probe import Probe, Scene
from hornbook.synthesis.curriculum.wording import Draw

NO_LINE = "no line"
_LINE = re.compile(r"^Line (\d+): (\S+) ([-+x/]) (\S+) = (\S+)$", re.MULTILINE)
_MOST_OTHERS = 4
_ASKS_LINE = 0.6
_OTHER_NUMBERS = 3
_TRIES = 100


@dataclass(frozen=True)
class _Slip:
    """What goes wrong in which line: ``add`` is put on its result, or its last number is replaced by ``copied``."""

    line: int
    add: int = 0
    copied: int | None = None


def computed(left: Fraction, sign: str, right: Fraction) -> Fraction:
    """One operation; signs as the student writes them, ``+ - x /``."""
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    return left * right if sign == "x" else left / right


def _written(work: Work, slip: _Slip | None) -> tuple[list[str], list[Fraction]] | None:
    """The lines as a student writes them, and their results; None if a result would not be a positive whole number."""
    results: list[Fraction] = []
    lines: list[str] = []
    for number, (left, sign, right) in enumerate(work, 1):
        values = [results[int(part[1:]) - 1] if part.startswith("r") else Fraction(part) for part in (left, right)]
        if slip is not None and slip.line == number and slip.copied is not None:
            values[1] = Fraction(slip.copied)
        result = computed(values[0], sign, values[1])
        if slip is not None and slip.line == number:
            result += slip.add
        if result <= 0 or result.denominator != 1:
            return None
        results.append(result)
        lines.append(f"Line {number}: {values[0]} {sign} {values[1]} = {result}")
    return lines, results


def wrong_lines(task: str, lines: str) -> list[int]:
    """The lines at fault, found by reading: a false equation, or a number that nothing gives."""
    known = set(numbers_in(task))
    wrong: list[int] = []
    for number, left, sign, right, result in _LINE.findall(lines):
        values = Fraction(left), Fraction(right)
        if computed(values[0], sign, values[1]) != Fraction(result) or not known.issuperset(values):
            wrong.append(int(number))
        known.add(Fraction(result))
    return wrong


def _slip(draw: Draw, work: Work, line: int, told: str, results: Sequence[Fraction], level: int) -> _Slip:
    """A mistake as people make it: a lost carry, one too many, two digits the wrong way round, a number misread."""
    if level > 1 and not work[line - 1][2].startswith("r") and draw.chance(0.35):
        known = {*numbers_in(told), *results}
        return _Slip(line, copied=draw.choose([number for number in range(2, 30) if number not in known]))
    result = int(results[line - 1])
    turned = int(str(result)[::-1]) - result
    options = [add for add in (10, -10, 1, -1, 2, -2, turned, 100, -100) if add and abs(add) < max(result, 3)]
    return _Slip(line, add=draw.choose(options))


@dataclass(frozen=True)
class _Work:
    """What a student wrote: the task, the work as it should be, and as it is with line ``faulty`` wrong (0: none)."""

    told: str
    head: str
    work: Work
    right: list[Fraction]
    faulty: int
    lines: str
    result: Fraction
    proven: bool


def _drawn(draw: Draw, level: int, task: Task, or_none: bool) -> _Work | None:
    """A calculation with one wrong line, or, if ``or_none``, with none as often as with each one."""
    who, faulty = people(draw, 1)[0], -1
    for _ in range(_TRIES):  # with the place of the mistake fixed, so that no place is rarer where few numbers work out
        told, work = task(draw, level, who)
        if faulty < 0:
            faulty = draw.integer(0 if or_none else 1, len(work))
        right = _written(work, None)
        slip = _slip(draw, work, faulty, told, right[1], level) if right and faulty else None
        written = _written(work, slip)
        if right is not None and written is not None:
            lines = "\n".join(written[0])
            intro = f"{{Here is what {who.name} writes|This is the work of {who.name}|{who.name} works it out}}:"
            head = f"{told} {draw.text(intro)}\n{lines}"
            proven = wrong_lines(told, lines) == ([faulty] if faulty else [])
            return _Work(told, head, work, right[1], faulty, lines, written[1][-1], proven)
    return None


def _which_line(draw: Draw, level: int, task: Task) -> Drawn | None:
    """Which line is wrong, or that none is."""
    drawn = _drawn(draw, level, task, or_none=True)
    if drawn is None:
        return None
    ask = draw.text(
        "{One line may be wrong|At most one line is wrong}. {Which line has a mistake of its own|In which line is the "
        'mistake}? Say "no line" if all are right.'
    )
    gold = f"line {drawn.faulty}" if drawn.faulty else NO_LINE
    names = [NO_LINE, *(f"line {line}" for line in range(1, len(drawn.work) + 1))]
    others = draw.sample([name for name in names if name != gold], _MOST_OTHERS)
    wrong = ("I do not know", "line 9", f"{gold} or {others[0]}")
    checker = LineIs(drawn.faulty or None)
    return Drawn(f"{drawn.head}\n{ask}", gold, checker, tuple(others), wrong, drawn.proven)


def _right_result(draw: Draw, level: int, task: Task) -> Drawn | None:
    """What the result would be without the wrong line."""
    drawn = _drawn(draw, level, task, or_none=False)
    if drawn is None:
        return None
    gold = drawn.right[-1]
    taken = {*numbers_in(drawn.head)}
    if gold in taken:
        return None  # the mistake does not reach the result, or the result stands somewhere else
    taken.add(gold)
    # Each choice is the student's result with some slip undone, so the student's own result points to none of them.
    others: list[str] = []
    line = draw.integer(1, len(drawn.work))
    for _ in range(_TRIES):
        other = _written(drawn.work, _slip(draw, drawn.work, line, drawn.told, drawn.right, level))
        value = drawn.result - other[1][-1] + gold if other else Fraction(0)
        if value > 0 and value not in taken:
            taken.add(value)
            others.append(str(value))
            line = draw.integer(1, len(drawn.work))
        if len(others) == _OTHER_NUMBERS:
            break
    else:
        return None
    ask = draw.text(
        "One line is wrong. {What is the right result|What should the last line give|What comes out if it is mended}?"
    )
    wrong = (str(drawn.result), drawn.lines)
    return Drawn(f"{drawn.head}\n{ask}", str(gold), NumberIs(gold), tuple(others), wrong, drawn.proven)


def _spot(draw: Draw, level: int, task: Task) -> Drawn | None:
    return (_which_line if draw.chance(_ASKS_LINE) else _right_result)(draw, level, task)


MISTAKES = Probe(
    "student_errors",
    "Spotting the error in a student's calculation",
    "Three to six lines of work, one of them wrong or none: which line it is, or what the right result would be.",
    tuple(Scene(name, partial(_spot, task=task)) for name, task in TASKS.items()),
)
