"""The tasks that students work out line by line: a text, and the operations that answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hornbook.evaluation.probes.drawing import Person, listed
from hornbook.synthesis.curriculum.wording import Draw

Work = list[tuple[str, str, str]]
"""Operations ``(left, sign, right)`` on numbers of the task, or on ``r1``, ``r2`` ..., results of earlier lines."""
Task = Callable[[Draw, int, Person], tuple[str, Work]]
"""Draws a task for a student, and its work of three lines at level 1, four at level 2, five or six at level 3."""


def _bill(draw: Draw, level: int, who: Person) -> tuple[str, Work]:
    first, second, third = draw.sample(("mugs", "brushes", "lamps", "stools", "vases", "clocks", "mats", "hooks"), 3)
    a, b, c = draw.integer(2, 9), draw.integer(2, 9), draw.integer(2, 9)
    p, q, r = draw.integer(11, 39), draw.integer(11, 39), draw.integer(11, 39)
    off, fee = draw.integer(3, 9), draw.integer(3, 9)
    told = draw.text(
        f"{{An order lists|The parcel holds}} {a} {first} at {p} dollars each and {b} {second} at {q} dollars each."
    )
    work: Work = [(f"{a}", "x", f"{p}"), (f"{b}", "x", f"{q}"), ("r1", "+", "r2")]
    if level == 2:
        told += f" A discount takes off {off} dollars."
        work.append(("r3", "-", f"{off}"))
    if level == 3:
        told = told.replace(" and ", ", ", 1)[:-1] + f", and {c} {third} at {r} dollars each. Postage is {fee} dollars."
        work = [*work[:2], (f"{c}", "x", f"{r}"), ("r1", "+", "r2"), ("r4", "+", "r3"), ("r5", "+", f"{fee}")]
    return f"{told} {who.name} is to find the total.", work


def _trip(draw: Draw, level: int, who: Person) -> tuple[str, Work]:
    first, second, a, b = draw.integer(12, 60), draw.integer(12, 60), draw.integer(2, 6), draw.integer(2, 6)
    more, back = draw.integer(11, 48), draw.integer(2, 9)
    told = draw.text(
        f"{{A freight ship|A convoy}} makes {first} km an hour for {a} hours and {second} km an hour for {b} hours."
    )
    work: Work = [(f"{first}", "x", f"{a}"), (f"{second}", "x", f"{b}"), ("r1", "+", "r2")]
    if level > 1:
        told += f" Then come another {more} km."
        work.append(("r3", "+", f"{more}"))
    if level > 2:
        told += f" It turns round and goes back {back} km, and all of it is done 2 times over."
        work += [("r4", "+", f"{back}"), ("r5", "x", "2")]
    return f"{told} {who.name} wants to know how far it goes in all.", work


def _floor(draw: Draw, level: int, who: Person) -> tuple[str, Work]:
    long, wide, rug, side = draw.integer(8, 19), draw.integer(6, 14), draw.integer(2, 4), draw.integer(2, 5)
    price, tip = draw.integer(3, 12), draw.integer(5, 40)
    told = (
        f"A floor is {long} m long and {wide} m wide. A part of {rug} m by {side} m "
        f"{draw.choose(('stays bare', 'is left out'))}."
    )
    work: Work = [(f"{long}", "x", f"{wide}"), (f"{rug}", "x", f"{side}"), ("r1", "-", "r2")]
    if level == 1:
        return f"{told} {who.name} needs to know how many square meters get tiles.", work
    told += f" Tiles cost {price} dollars for a square meter."
    work.append(("r3", "x", f"{price}"))
    if level > 2:
        told += f" The driver gets {tip} dollars."
        work.append(("r4", "+", f"{tip}"))
    return f"{told} {who.name} works out what must be paid.", work


def _wages(draw: Draw, level: int, who: Person) -> tuple[str, Work]:
    hours, rate, days = draw.integer(4, 9), draw.integer(11, 29), draw.integer(3, 6)
    tax, bonus, rent, weeks = draw.integer(21, 90), draw.integer(11, 60), draw.integer(12, 90), draw.integer(2, 8)
    told = draw.text(
        f"{{A welder|A diver|A cellist}} works {hours} hours a day for {days} days at {rate} dollars an hour"
    )
    work: Work = [(f"{hours}", "x", f"{days}"), ("r1", "x", f"{rate}"), ("r2", "-", f"{tax}")]
    told += f", and pays {tax} dollars of tax on it."
    if level > 1:
        told += f" A bonus of {bonus} dollars is paid on top."
        work.append(("r3", "+", f"{bonus}"))
    if level > 2:
        told += f" There are {weeks} such weeks, and in the end {rent} dollars go to the union."
        work += [("r4", "x", f"{weeks}"), ("r5", "-", f"{rent}")]
    return f"{told} {who.name} computes what is left.", work


def _average(draw: Draw, level: int, who: Person) -> tuple[str, Work]:
    size = 2 + level
    values = draw.sample(range(12, 99), size - 1)
    rest = -sum(values) % size
    last = rest + size * draw.integer(2, 15)
    values.append(last)
    what = draw.choose(("points in a quiz", "kilograms of five dogs", "letters in the mail", "guests per night"))
    what = what.replace("five", {3: "three", 4: "four", 5: "five"}[size])
    told = f"{draw.choose(('These', 'The following'))} {size} numbers are noted as {what}: {listed(map(str, values))}."
    work: Work = [(f"{values[0]}", "+", f"{values[1]}")]
    work += [(f"r{number}", "+", f"{value}") for number, value in enumerate(values[2:], 1)]
    work.append((f"r{size - 1}", "/", f"{size}"))
    return f"{told} {who.name} is looking for the mean.", work


def _time(draw: Draw, level: int, who: Person) -> tuple[str, Work]:
    hours, minutes, pause, times = draw.integer(2, 6), draw.integer(11, 58), draw.integer(12, 50), draw.integer(2, 5)
    saved = draw.integer(6, 11)
    told = (
        f"{draw.choose(('A rehearsal', 'A hike', 'A boat race', 'A repair'))} takes {hours} hours and {minutes} minutes"
    )
    work: Work = [(f"{hours}", "x", "60"), ("r1", "+", f"{minutes}")]
    told += f", of which {pause} minutes are a pause. 1 hour has 60 minutes."
    work.append(("r2", "-", f"{pause}"))
    if level > 1:
        told += f" It takes place {times} times."
        work.append(("r3", "x", f"{times}"))
    if level > 2:
        told += f" Packing takes {minutes + 1} minutes at the end of everything, and {saved} minutes can be saved."
        work += [("r4", "+", f"{minutes + 1}"), ("r5", "-", f"{saved}")]
    return f"{told} {who.name} adds up the minutes without pauses.", work


def _lift(draw: Draw, level: int, who: Person) -> tuple[str, Work]:
    mass, more, height = draw.integer(21, 70), draw.integer(5, 19), draw.integer(3, 9)
    gravity, runs, lost, extra = draw.integer(2, 9), draw.integer(2, 5), draw.integer(40, 99), draw.integer(11, 39)
    told = (
        f"On a far moon, a crane raises a crate of {mass} kg with {more} kg of bolts in it by {height} m. Gravity "
        f"there takes {gravity} N for each kg."
    )
    work: Work = [(f"{mass}", "+", f"{more}"), ("r1", "x", f"{gravity}"), ("r2", "x", f"{height}")]
    if level > 1:
        told += f" Friction takes {lost} J more."
        work.append(("r3", "+", f"{lost}"))
    if level > 2:
        told += f" This is done {runs} times, and a lamp uses {extra} J in all."
        work += [("r4", "x", f"{runs}"), ("r5", "+", f"{extra}")]
    return f"{told} {who.name} looks for the energy in J.", work


TASKS: Mapping[str, Task] = {
    "bill": _bill,
    "trip": _trip,
    "floor": _floor,
    "wages": _wages,
    "average": _average,
    "time": _time,
    "lift": _lift,
}
"""The tasks by name."""
