"""Classes that go through given values: dice with known throws."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw, literal


def _fixed(draw: Draw, _: Variant) -> Story:
    faces = [draw.integer(1, 6) for _ in range(draw.integer(2, 4))]
    rolls = draw.integer(0, 5)
    lines: tuple[str | tuple[str, object], ...] = (
        f"$obj = $name({literal(faces)})",
        *(("$obj.$roll()", faces[i % len(faces)]) for i in range(rolls)),
    )
    if draw.chance(0.4):
        times = draw.integer(1, 4)
        total = sum(faces[i % len(faces)] for i in range(rolls, rolls + times))
        return Story(lines, f"$obj.$several({times})", total)
    return Story(lines, "$obj.$roll()", faces[rolls % len(faces)])


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.fixed_dice",
        title="Dice with known throws",
        names=("{Fixed|Loaded|Fake|Planned|Test}Dice", "{Fixed|Trick}Die", "{Repeating|Cycling}Dice", "Spinner"),
        slots={
            "faces": ("faces", "throws", "values", "numbers", "plan"),
            "place": ("place", "position", "index", "turn", "next_one"),
            "roll": ("roll", "throw", "next_value", "cast", "toss"),
            "several": ("roll_total", "sum_of", "total_of", "throw_many", "add_up"),
            "times": ("n", "rolls", "how_many", "k"),
        },
        says=(
            "Dice for tests: {they show|it returns} the numbers in $faces one after another, again and again.",
            (
                "{Returns|Gives} the given numbers in order{, instead of random ones|}, and {begins "
                "again|starts over} after the last."
            ),
            "{Replays|Repeats} a list of throws{ without any chance|}. After the last throw comes the first{ again|}.",
        ),
        docs={
            "__init__": ("{Keep|Store} $faces and begin with the first of them.",),
            "roll": (
                (
                    "Return the next number{ of $faces|}, {and after the last one the first again|starting over "
                    "at the end}."
                ),
                "{Give|Return} the number whose turn it is{, and move on to the next|}.",
            ),
            "several": (
                "Return the sum of the next $times throws.",
                "{Roll|Throw} $times times and return the total.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self, $faces: list[int]) -> None:
                    self.$faces = $faces
                    self.$place = 0

                def $roll(self) -> int:
                    $result = self.$faces[self.$place]
                    self.$place = (self.$place + 1) % len(self.$faces)
                    return $result

                def $several(self, $times: int) -> int:
                    return sum(self.$roll() for _ in range($times))
                """,
                "The remainder `%` takes the place back to 0 when it reaches the end of the list.",
            ),
            Style(
                """
                def __init__(self, $faces: list[int]) -> None:
                    self.$faces = list($faces)

                def $roll(self) -> int:
                    $result = self.$faces.pop(0)
                    self.$faces.append($result)
                    return $result

                def $several(self, $times: int) -> int:
                    $total = 0
                    for _ in range($times):
                        $total += self.$roll()
                    return $total
                """,
                "Each number is taken from the front of a copy of the list and put back at its end.",
            ),
            Style(
                """
                def __init__(self, $faces: list[int]) -> None:
                    self.$place = cycle($faces)

                def $roll(self) -> int:
                    return next(self.$place)

                def $several(self, $times: int) -> int:
                    return sum(next(self.$place) for _ in range($times))
                """,
                (
                    "The iterator from `itertools.cycle` goes around the list forever, and `next` takes one "
                    "number from it."
                ),
                "from itertools import cycle",
            ),
        ),
        story=_fixed,
        edges=(
            Story(("$obj = $name([3, 5])", ("$obj.$roll()", 3), ("$obj.$roll()", 5)), "$obj.$roll()", 3),
            Story(("$obj = $name([2, 4, 6])",), "$obj.$several(4)", 14),
            Story(("$obj = $name([2, 4, 6])",), "$obj.$several(0)", 0),
        ),
        need="test a game with throws that are known in advance",
        idea=(
            (
                "A program that uses chance is hard to test. An object with the same methods and fixed "
                "results can take the place of real dice."
            ),
            "The object remembers where it is in the list. Two calls of $roll may therefore give different results.",
        ),
        pitfall=("Without a rule for the end of the list, the throw after the last one is an `IndexError`.",),
        quiz=(("Does calling $roll change the object?", "Yes, it moves on to the next number."),),
    ),
)
