"""Arguments of drills on groups: dictionaries of lists and of dictionaries."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, words
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

GROUPS = Arg(
    "groups",
    ("groups", "classes", "teams", "clubs", "data"),
    "dict[str, list[str]]",
    lambda draw, _: {w: draw.sample(PEOPLE, draw.integer(0, 3)) for w in draw.words(2, 3)},
)
"""Names of people by the group that they belong to."""
MARKS = Arg(
    "marks",
    ("marks", "scores", "results", "grades", "data"),
    "dict[str, list[int]]",
    lambda draw, _: {w: draw.numbers(1, 9, 1, 4) for w in draw.sample(PEOPLE, draw.integer(2, 3))},
)
"""Numbers by person."""


def _nested(draw: Draw, _: object) -> dict[str, dict[str, int]]:
    inner = draw.words(2, 3)
    names = draw.sample(PEOPLE, draw.integer(1, 3))
    return {name: {key: draw.integer(0, 20) for key in inner if draw.chance(0.8)} for name in names}


TABLE = Arg("table", ("table", "data", "nested", "stores", "records"), "dict[str, dict[str, int]]", _nested)
"""A dictionary of dictionaries; some inner ones lack a key."""
SAME_STARTS = words(
    make=lambda draw, _: draw.sample(("bat", "bee", "cat", "car", "cow", "dog", "door", "egg", "apple", "ant"), 5)
)
"""Words of which some begin with the same letter."""
