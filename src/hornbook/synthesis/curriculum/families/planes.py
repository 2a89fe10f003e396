"""Geometry with whole numbers: distances on a grid, rectangles and paths."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _point(draw: Draw, _: object) -> tuple[int, int]:
    return draw.integer(-5, 9), draw.integer(-5, 9)


def _box(draw: Draw, _: object) -> tuple[int, int, int, int]:
    left, bottom = draw.integer(0, 5), draw.integer(0, 5)
    return left, bottom, left + draw.integer(1, 6), bottom + draw.integer(1, 6)


def _cells(box: tuple[int, int, int, int]) -> set[tuple[int, int]]:
    """The unit squares inside, by their lower left corners."""
    return set(itertools.product(range(box[0], box[2]), range(box[1], box[3])))


def _around(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> set[tuple[int, int]]:
    """The unit squares of the rectangle around both."""
    across, up = sorted([a[0], b[0], a[2], b[2]]), sorted([a[1], b[1], a[3], b[3]])
    return set(itertools.product(range(across[0], across[-1]), range(up[0], up[-1])))


def _distances(across: list[int], up: list[int]) -> tuple[int, int, int, bool]:
    """From the sorted coordinates: by streets, by king's moves, squared, and whether in line."""
    right, high = len(range(*across)), len(range(*up))
    return right + high, sorted((right, high))[1], right * right + high * high, not right * high


_BOX = "tuple[int, int, int, int]"


FAMILIES: tuple[Family, ...] = (
    Family(
        id="geometry.grid_distance",
        title="Distances on a grid",
        names=("$tag", "{compute|find|get}_$tag", "$tag_of_points", "$tag_between", "{point|grid}_$tag"),
        args=(
            Arg("a", ("start", "a", "first"), "tuple[int, int]", _point),
            Arg("b", ("goal", "b", "second"), "tuple[int, int]", _point),
        ),
        returns="$kind",
        variants=tuple(
            {"dx": dx, "dy": dy, **rest}
            for dx, dy in (("dx", "dy"), ("across", "up"), ("width", "height"))
            for rest in (
                {
                    "kind": "int",
                    "tag": "{walking_distance|city_distance}",
                    "said": "the number of unit steps needed if steps go only right, left, up or down",
                    "end": "$dx + $dy",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{king_distance|diagonal_distance}",
                    "said": "the number of steps needed if a step may also go to a diagonal neighbor",
                    "end": "max($dx, $dy)",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{squared_distance|distance_squared}",
                    "said": "the square of the straight distance",
                    "end": "$dx**2 + $dy**2",
                    "key": 2,
                },
                {
                    "kind": "bool",
                    "tag": "{same_row_or_column|rook_move}",
                    "said": "True if both points lie in the same row or column, else False",
                    "end": "$dx == 0 or $dy == 0",
                    "key": 3,
                },
            )
        ),
        says=(
            "The points $a and $b are tuples (x, y) of integers. $hand $said.",
            "For {two points|the two points} $a and $b of a grid, given as (x, y), return $said.",
            "$hand $said, for the points $a and $b; {each point|a point} is a tuple (x, y).",
        ),
        styles=(
            Style(
                """
                $dx = abs($a[0] - $b[0])
                $dy = abs($a[1] - $b[1])
                return $end
                """,
                (
                    "The two differences are taken without their signs. {They tell how far the points are apart in "
                    "each direction|So the order of the points does not matter}."
                ),
            ),
            Style(
                """
                (x, y), (u, v) = $a, $b
                $dx, $dy = abs(x - u), abs(y - v)
                return $end
                """,
                (
                    "Both points are unpacked in one line. {Then the differences are formed|After that no index is "
                    "needed}."
                ),
            ),
            Style(
                """
                $dx, $dy = (abs(p - q) for p, q in zip($a, $b))
                return $end
                """,
                (
                    "The call of `zip` pairs the coordinates that belong together. {A generator forms their "
                    "distances|Two values come out and are unpacked}."
                ),
            ),
        ),
        reference=lambda a, b, v: nth(v["key"], *_distances(sorted((a[0], b[0])), sorted((a[1], b[1])))),
        edges=(((0, 0), (0, 0)), ((0, 0), (3, 4)), ((2, 5), (2, -5)), ((-1, 1), (1, -1))),
        need="measure distances on a map of squares",
        idea=(
            (
                "In a city with straight streets one can not walk through the houses. {The way is the sum of both "
                "differences|So the steps in both directions add up}."
            ),
            (
                "A point on a grid has two coordinates. {Each distance is made of their differences|The differences "
                "of these are all one needs}."
            ),
        ),
        pitfall=(
            (
                "Without `abs` a difference may be negative and take away from the other one. {Distances are never "
                "negative|So take the absolute value}."
            ),
        ),
    ),
    Family(
        id="geometry.rectangles",
        title="Rectangles",
        names=("$tag", "{find|compute|get}_$tag", "$tag_of_two", "box_$tag", "$tag_of_boxes"),
        args=(
            Arg("a", ("first", "a", "one", "box"), _BOX, _box),
            Arg("b", ("second", "b", "other", "frame"), _BOX, _box),
        ),
        returns="$kind",
        variants=tuple(
            {"w": w, "h": h, **rest}
            for w, h in (("width", "height"), ("w", "h"), ("across", "up"))
            for rest in (
                {
                    "kind": "int",
                    "tag": "{shared_area|overlap_area}",
                    "said": "the area that $a and $b have in common",
                    "end": "max($w, 0) * max($h, 0)",
                    "lo": "max",
                    "hi": "min",
                    "key": 0,
                },
                {
                    "kind": "bool",
                    "tag": "{overlap|boxes_overlap}",
                    "said": "True if $a and $b have some area in common, else False",
                    "end": "$w > 0 and $h > 0",
                    "lo": "max",
                    "hi": "min",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{frame_area|area_around}",
                    "said": "the area of the smallest rectangle that contains both $a and $b",
                    "end": "$w * $h",
                    "lo": "min",
                    "hi": "max",
                    "key": 2,
                },
            )
        ),
        says=(
            "A rectangle is a tuple (left, bottom, right, top) of integers. $hand $said.",
            "$hand $said. {Each rectangle|Every rectangle} is given as (left, bottom, right, top).",
            "Rectangles are tuples of their left, lower, right and upper {edge|border}. $hand $said.",
        ),
        styles=(
            Style(
                """
                $w = $hi($a[2], $b[2]) - $lo($a[0], $b[0])
                $h = $hi($a[3], $b[3]) - $lo($a[1], $b[1])
                return $end
                """,
                (
                    "Width and height are found separately, each as right end minus left end. {Each direction is a "
                    "task with two intervals|The two directions do not depend on each other}."
                ),
            ),
            Style(
                """
                sides = []
                for i in (0, 1):
                    low = $lo($a[i], $b[i])
                    high = $hi($a[i + 2], $b[i + 2])
                    sides.append(high - low)
                $w, $h = sides
                return $end
                """,
                (
                    "The loop treats both directions alike. {The upper limit stands two places behind the lower "
                    "one|Index 0 and 2 belong together, and so do 1 and 3}."
                ),
            ),
        ),
        reference=lambda a, b, v: nth(
            v["key"],
            len(_cells(a) & _cells(b)),
            not _cells(a).isdisjoint(_cells(b)),
            len({x for x, _ in _around(a, b)}) * len({y for _, y in _around(a, b)}),
        ),
        edges=(
            ((0, 0, 2, 2), (2, 0, 4, 2)),
            ((0, 0, 5, 5), (1, 1, 2, 3)),
            ((0, 0, 1, 1), (3, 3, 5, 6)),
            ((1, 1, 4, 3), (2, 0, 6, 2)),
        ),
        need="see how two rectangles lie",
        idea=(
            (
                "A rectangle with upright sides is made of two intervals, one across and one up. {Two rectangles "
                "overlap if both pairs of intervals do|So everything known about intervals can be used twice}."
            ),
            (
                "The part that two rectangles share is a rectangle again. {Its borders are found with `max` and "
                "`min`|It may be empty}."
            ),
        ),
        pitfall=(
            (
                "Two negative sides would give a positive area. {Test the sides before you multiply|Look at each side"
                " on its own first}."
            ),
        ),
    ),
)
