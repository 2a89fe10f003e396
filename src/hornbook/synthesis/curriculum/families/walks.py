"""Geometry 2: a walk on the grid."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _walk(draw: Draw, _: object) -> str:
    return "".join(draw.choose("NESW") for _ in range(draw.integer(1, 8)))


def _stations(steps: str) -> list[tuple[int, int]]:
    """All points of a walk from (0, 0), by counting the letters of every beginning."""
    begun = [steps[:size] for size in range(len(steps) + 1)]
    return [(part.count("E") - part.count("W"), part.count("N") - part.count("S")) for part in begun]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="geometry.walk",
        title="A walk on the grid",
        names=("$tag", "{find|get|follow}_$tag", "$tag_of_walk", "walk_$tag", "$tag_after_steps"),
        args=(Arg("steps", ("steps", "path", "moves", "route"), "str", _walk),),
        returns="$kind",
        variants=tuple(
            {"x": x, "y": y, **rest}
            for x, y in (("x", "y"), ("east", "north"), ("across", "up"))
            for rest in (
                {
                    "kind": "tuple[int, int]",
                    "tag": "{final_point|end_point}",
                    "said": "the point where the walk ends",
                    "end": "$result[-1]",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{visited_points|places_seen}",
                    "said": "how many different points are visited, the start included",
                    "end": "len(set($result))",
                    "key": 1,
                },
                {
                    "kind": "bool",
                    "tag": "{comes_home|returns_to_start}",
                    "said": "True if the walk ends where it began, else False",
                    "end": "$result[-1] == (0, 0)",
                    "key": 2,
                },
                {
                    "kind": "int",
                    "tag": "{farthest_east|rightmost}",
                    "said": "the largest x that is reached on the way",
                    "end": "max(point[0] for point in $result)",
                    "key": 3,
                },
            )
        ),
        says=(
            (
                "A walk starts at (0, 0); each letter of $steps is a step N, E, S or W, where N raises y and E raises"
                " x by 1. $hand $said."
            ),
            (
                "The string $steps consists of the letters N, E, S and W for unit steps {up, right, down and left|to "
                "the north, east, south and west}. Starting from (0, 0), return $said."
            ),
            "Follow the steps in $steps from the point (0, 0): N is up, E is right, S is down, W is left. $hand $said.",
        ),
        styles=(
            Style(
                """
                change = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
                $x = $y = 0
                $result = [($x, $y)]
                for $ch in $steps:
                    $x += change[$ch][0]
                    $y += change[$ch][1]
                    $result.append(($x, $y))
                return $end
                """,
                (
                    "A dictionary tells how each letter changes the coordinates. {All points of the way are kept|So "
                    "no chain of tests is needed}."
                ),
            ),
            Style(
                """
                $x = $y = 0
                $result = [(0, 0)]
                for $ch in $steps:
                    if $ch in "NS":
                        $y += 1 if $ch == "N" else -1
                    else:
                        $x += 1 if $ch == "E" else -1
                    $result.append(($x, $y))
                return $end
                """,
                (
                    "Two letters change one coordinate, and two change the other. {Each step is noted as a "
                    "point|After each step the point is stored}."
                ),
            ),
        ),
        reference=lambda steps, v: nth(
            v["key"],
            _stations(steps)[-1],
            len({*_stations(steps)}),
            _stations(steps)[-1] == _stations("")[0],
            sorted(_stations(steps))[-1][0],
        ),
        edges=(("",), ("N",), ("NESW",), ("EEW",), ("WW",)),
        need="follow a path on a map",
        idea=(
            (
                "A position is a pair of numbers that changes with every step. {The steps are small additions|A step "
                "changes only one of them}."
            ),
            (
                "A table of directions keeps the loop short. {A new direction would be one more entry|Each direction "
                "is a pair of changes}."
            ),
        ),
        pitfall=(
            (
                "Decide first which way is up. {In pictures, y often grows downwards|Many programs for pictures count"
                " y from the top}."
            ),
        ),
    ),
)
