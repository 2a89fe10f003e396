"""Classes for loops: objects with an iterator."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw


def _steps(draw: Draw, v: Variant) -> Story:
    start, step, size = draw.integer(-5, 12), draw.integer(1, 6), draw.integer(0, 5)
    lines = (f"$obj = $name({start}, {step}, {size})",)
    values = list(itertools.accumulate([start, *[v["sign"] * step] * size]))[:size]
    probe = draw.choose([*values, start + 1, start])
    return draw.choose(
        (
            Story(lines, "list($obj)", values, ("__iter__",)),
            Story(lines, "sum($obj)", sum(values), ("__iter__",)),
            Story(lines, "len($obj)", size, ("__len__",)),
            Story(lines, f"{probe} in $obj", probe in values, ("__iter__",)),
        )
    )


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="iterators.steps",
        title="An object for a loop",
        names=("{Step|Even|Number}Range", "{Stair|Level}Steps", "Countdown", "{Jump|Ladder}Series", "Ticks"),
        slots={
            "start": ("start", "first", "begin", "origin"),
            "step": ("step", "gap", "by", "distance"),
            "size": ("size", "count", "length", "how_many"),
        },
        variants=(
            {"sign": 1, "op": "+", "said": "larger", "verb": "grow"},
            {"sign": -1, "op": "-", "said": "smaller", "verb": "fall"},
        ),
        says=(
            (
                "A series of $size numbers that begins with $start; {each is|every number is} $step $said "
                "than the one before."
            ),
            "{Gives|Hands out} $size numbers in a loop. They begin with $start and $verb by $step{ each time|}.",
        ),
        docs={
            "__init__": ("{Store|Keep} $start, $step and $size.",),
            "__iter__": (
                "Go through the numbers{, from $start on|}, each $step $said than the last.",
                "{Yield|Hand out} the $size numbers one by one.",
            ),
            "__len__": ("Return how many numbers there are.", "Return the length of the series."),
        },
        styles=(
            Style(
                """
                def __init__(self, $start: int, $step: int, $size: int) -> None:
                    self.$start = $start
                    self.$step = $step
                    self.$size = $size

                def __iter__(self):
                    $current = self.$start
                    for _ in range(self.$size):
                        yield $current
                        $current $op= self.$step

                def __len__(self) -> int:
                    return self.$size
                """,
                (
                    "The word `yield` makes `__iter__` a generator: it hands out a number, waits, and goes on "
                    "when the loop wants the next."
                ),
            ),
            Style(
                """
                def __init__(self, $start: int, $step: int, $size: int) -> None:
                    self.$start, self.$step, self.$size = $start, $step, $size

                def __iter__(self):
                    return iter([self.$start $op self.$step * $i for $i in range(self.$size)])

                def __len__(self) -> int:
                    return self.$size
                """,
                "All numbers are put into a list, and `iter` returns an iterator over it.",
            ),
            Style(
                """
                def __init__(self, $start: int, $step: int, $size: int) -> None:
                    self.$size = $size
                    self.$step = $step
                    self.$start = $start

                def __iter__(self):
                    for $i in range(self.$size):
                        yield self.$start $op $i * self.$step

                def __len__(self) -> int:
                    return self.$size
                """,
                "Each number is computed from its place alone, and `yield` hands it to the loop.",
            ),
        ),
        story=_steps,
        edges=lambda v: (
            Story(("$obj = $name(3, 2, 3)",), "list($obj)", [3, 3 + 2 * v["sign"], 3 + 4 * v["sign"]], ("__iter__",)),
            Story(("$obj = $name(3, 2, 0)",), "list($obj)", [], ("__iter__",)),
            Story(("$obj = $name(3, 2, 0)",), "len($obj)", 0, ("__len__",)),
            Story(("$obj = $name(3, 2, 4)",), "len($obj)", 4, ("__len__",)),
        ),
        need="use an object of {your|their} own in a `for` loop",
        idea=(
            (
                "A `for` loop asks the object for an iterator by calling `__iter__`. Whatever has this "
                "method can be looped over."
            ),
            (
                "An object with `__iter__` also works with `list`, `sum`, `max` and `in`, since all of them "
                "use the same way to get the items."
            ),
        ),
        pitfall=("`__iter__` must return an iterator, not a list. The function `iter` makes one of a list.",),
        quiz=(("Can the object be looped over twice?", "Yes, because every loop calls `__iter__` again."),),
    ),
)
