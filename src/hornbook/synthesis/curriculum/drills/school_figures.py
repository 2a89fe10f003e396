"""School mathematics: numbers in places, figures, data and chance."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_COLORS = ("red", "blue", "green", "white", "black")


def _point(draw: Draw, _: object) -> tuple[int, int]:
    return draw.integer(-6, 6), draw.integer(-6, 6)


def _maybe_line(draw: Draw, before: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """A third point, about as often on the line through the first two as beside it."""
    (x1, y1), (x2, y2) = before[0], before[1]
    far = draw.integer(-1, 3)
    return x1 + far * (x2 - x1), y1 + far * (y2 - y1) + draw.choose((0, 0, 1, -2))


def _amounts(draw: Draw, _: object) -> dict[str, int]:
    return {color: draw.integer(1, 8) for color in draw.sample(_COLORS, draw.integer(2, 4))}


def _ten(n: int) -> int:
    """The nearest ten, halves up, by the last digit."""
    return n - n % 10 + 10 * (n % 10 >= 5)


FAMILIES = (
    drill(
        "school_figures.expanded",
        "expanded_form expand_number sum_of_places write_expanded place_value_sum split_into_places",
        [
            integer(
                "n",
                names=("n", "number", "num", "value"),
                make=lambda draw, _: draw.integer(1, 10 ** draw.integer(1, 5)),
            )
        ],
        "str",
        [
            (
                "$hand $n in expanded form, as a text like '300 + 40 + 5' for 345. Digits that are 0 give no summand. "
                "$n is positive."
            ),
            (
                "Write $n, a positive number, as a sum of its place values from left to right: every digit with as "
                "many zeros as there are digits behind it, joined by ' + ', zeros left out."
            ),
            (
                "In third grade numbers are taken apart: 4072 is '4000 + 70 + 2'. Take the number $n, which is greater "
                "than 0, apart in this way."
            ),
            (
                "The function returns a string. It contains, for each digit of $n other than zero, the digit times its "
                "power of ten, in decreasing order, with ' + ' between them. The argument is at least 1."
            ),
            (
                "You have a whole number greater than 0. Each digit has a place value. For example, in 508 the 5 "
                "stands for 500 and the 8 for 8. So the answer is '500 + 8'. Return this text for $n."
            ),
            "$n as a sum of place values, e.g. 6203 -> '6000 + 200 + 3'.",
            (
                "If a digit of the positive number $n is 0, skip it. Otherwise note the digit followed by one zero for "
                "each digit to its right. Return all notes, separated by ' + '."
            ),
        ],
        """
        digits_left = str($n)
        $parts = []
        for $i in range(len(digits_left)):
            if digits_left[$i] != "0":
                $parts.append(digits_left[$i] + "0" * (len(digits_left) - $i - 1))
        return " + ".join($parts)
        """,
        lambda n: " + ".join(str(n // 10**place % 10 * 10**place) for place in range(9, -1, -1) if n // 10**place % 10),
        edges=((7,), (10,), (508,), (345,)),
    ),
    drill(
        "school_figures.estimate",
        "estimate_$tag estimated_$tag rough_$tag $tag_estimate approximate_$tag quick_$tag",
        [
            integer("a", 1, 400, names=("a", "first", "p", "left_number")),
            integer("b", 1, 400, names=("b", "second", "q", "right_number")),
        ],
        "int",
        [
            "Round $a and $b to tens (5 is rounded up) and $give $said.",
            (
                "Estimate the $tag of $a and $b: replace both by the nearest multiple of 10, a last digit of 5 going "
                "up, before you $verb."
            ),
            (
                "Without a calculator one takes rough numbers: 34 becomes 30, and 35 becomes 40. Do so with $a and $b, "
                "then return $said."
            ),
            (
                "The function rounds its two positive integer arguments to the nearest ten, halves upwards, and "
                "returns $said."
            ),
            (
                "You have two numbers. First make tens of them: if the last digit is 5 or more, go up to the next ten; "
                "if it is less than 5, go down. Then $verb the two tens. Return the result."
            ),
            "The $tag of $a and $b after rounding each to tens (half up).",
            (
                "To check a sum on a bill, people round first. If the last digit is below 5, round down to a full ten; "
                "otherwise round up. What is $said, starting from $a and $b?"
            ),
        ],
        """
        rounded_one = ($a + 5) // 10 * 10
        rounded_two = ($b + 5) // 10 * 10
        return rounded_one $op rounded_two
        """,
        lambda a, b, v: _ten(a) + _ten(b) if v["op"] == "+" else _ten(a) * _ten(b),
        edges=((1, 5), (14, 15), (99, 40)),
        variants=[
            {"tag": "sum", "op": "+", "verb": "add", "said": "the sum of the two rounded numbers"},
            {"tag": "product", "op": "*", "verb": "multiply", "said": "the product of the two rounded numbers"},
        ],
    ),
    drill(
        "school_figures.from_digits",
        "$tag_number_from_digits $tag_arrangement make_$tag_number build_$tag $tag_from_digits form_$tag_number",
        [numbers("digits", 0, 9, 1, 6, names=("digits", "cards", "figures", "pieces"))],
        "int",
        [
            "$give the $tag number that can be laid with all the digits in $digits, each used once. $more",
            (
                "Arrange the digits $digits in one row so that the number is as $short as possible; return the number. "
                "$more"
            ),
            (
                "Children have cards with digits, $digits, and want to lay the $tag number with all of them. Which is "
                "it? $more"
            ),
            (
                "The function takes a non-empty list of digits from 0 to 9, puts them into $order order, and returns "
                "the integer they form. $more"
            ),
            (
                "You have some digits. Use all of them. Write them one after the other so that you get the $tag "
                "number. Return it as an integer. $more"
            ),
            "The $tag integer made of all of $digits. $more",
            "Every ordering of $digits spells a number. Among these numbers determine the $tag one. $more",
        ],
        [
            """
            $result = ""
            for $x in sorted($digits$turn):
                $result += str($x)
            return int($result)
            """,
            """
            $result = 0
            for $x in sorted($digits$turn):
                $result = $result * 10 + $x
            return $result
            """,
        ],
        lambda digits, v: sum(
            digit * 10**place for place, digit in enumerate(sorted(digits, reverse=v["tag"] == "smallest"))
        ),
        edges=(([0],), ([7],), ([0, 5],), ([3, 1, 2],)),
        variants=[
            {
                "tag": "largest",
                "turn": ", reverse=True",
                "short": "large",
                "order": "descending",
                "more": "{The list is not empty.|There is at least one digit.}",
            },
            {
                "tag": "smallest",
                "turn": "",
                "short": "small",
                "order": "ascending",
                "more": "{Zeros may come first and then do not count.|Leading zeros vanish in the result.}",
            },
        ],
    ),
    drill(
        "school_figures.opposite_corners",
        "$tag_from_corners corner_$tag corner_box_$tag $tag_by_corners $tag_between_corners box_$tag",
        [
            Arg("p", ("p", "corner", "first", "one"), "tuple[int, int]", _point),
            Arg("q", ("q", "opposite", "second", "other"), "tuple[int, int]", _point),
        ],
        "int",
        [
            (
                "$p and $q, tuples (x, y), are opposite corners of a rectangle whose sides run along the axes. $give "
                "its $tag."
            ),
            (
                "A rectangle with horizontal and vertical sides has one corner at $p and the one across at $q. How "
                "large is its $tag? Each corner is a pair of coordinates."
            ),
            (
                "On squared paper a pupil marks the points $p and $q and draws the upright rectangle that has them as "
                "opposite corners. Return its $tag, counted in squares."
            ),
            (
                "The function takes two points as pairs of integers, computes width and height as absolute differences "
                "of the coordinates, and returns $said."
            ),
            (
                "You know two corners of a rectangle: $p and $q. They lie opposite to each other. Every point has two "
                "coordinates. Return the $tag of the rectangle. It is parallel to the axes."
            ),
            "The $tag of the axis-parallel rectangle between $p and $q.",
            "Find first how far the points $p and $q are apart in x and in y (never negative), and then $said.",
        ],
        """
        width = abs($p[0] - $q[0])
        height = abs($p[1] - $q[1])
        return $form
        """,
        lambda p, q, v: (
            len(range(min(p[0], q[0]), max(p[0], q[0]))) * len(range(min(p[1], q[1]), max(p[1], q[1])))
            if v["tag"] == "area"
            else 2 * (max(p[0], q[0]) - min(p[0], q[0]) + max(p[1], q[1]) - min(p[1], q[1]))
        ),
        edges=(((0, 0), (3, 4)), ((2, 2), (-1, 5)), ((1, 1), (1, 1))),
        variants=[
            {"tag": "area", "form": "width * height", "said": "the product of both distances"},
            {"tag": "perimeter", "form": "2 * (width + height)", "said": "twice the sum of both distances"},
        ],
    ),
    drill(
        "school_figures.on_one_line",
        "on_one_line are_collinear points_in_line collinear same_line lie_on_line",
        [
            Arg("p", ("p", "first", "point_a", "u"), "tuple[int, int]", _point),
            Arg("q", ("q", "second", "point_b", "v"), "tuple[int, int]", _point),
            Arg("r", ("r", "third", "point_c", "w"), "tuple[int, int]", _maybe_line),
        ],
        "bool",
        [
            "$check the points $p, $q and $r, given as tuples (x, y), lie on one straight line.",
            (
                "Is there a straight line through all of the points $p, $q, $r? Each point is a pair of whole numbers; "
                "points may also coincide. Return True or False."
            ),
            (
                "Three trees stand at $p, $q and $r, pairs of coordinates. Somebody asks whether they stand in a row, "
                "that is, on a common straight line. Answer with a boolean."
            ),
            (
                "The function returns True if three points of the plane are collinear and False if they form a "
                "triangle. The points are tuples of two integers."
            ),
            (
                "You have three points. Each has an x and a y. Return True if one straight line goes through all "
                "three. If they are the corners of a triangle, return False."
            ),
            "Collinear? Points $p, $q, $r as (x, y).",
            (
                "Go from $p to $q and from $p to $r. If these two ways have the same or exactly the opposite "
                "direction, or one of them has no length, the answer is True; otherwise it is False."
            ),
        ],
        "return ($q[0] - $p[0]) * ($r[1] - $p[1]) == ($r[0] - $p[0]) * ($q[1] - $p[1])",
        lambda p, q, r: p[0] * q[1] + q[0] * r[1] + r[0] * p[1] - p[1] * q[0] - q[1] * r[0] - r[1] * p[0] == 0,
        edges=(((0, 0), (1, 1), (2, 2)), ((0, 0), (1, 1), (2, 3)), ((1, 2), (1, 5), (1, -4)), ((0, 0), (0, 0), (3, 1))),
    ),
    drill(
        "school_figures.matchsticks",
        "sticks_for_$tag matches_for_$tag count_sticks_$tag row_of_$tag_sticks sticks_in_$tag_row needed_for_$tag",
        [integer("n", 0, 40, names=("n", "count", "figures", "number"))],
        "int",
        [
            "A row of $n $tag is laid with matches; neighboring $tag share one match. $howmany matches are needed.",
            (
                "The first of $n $tag in a row takes $first sticks, each further one only $more, because it shares a "
                "side with the one before. $give the number of sticks; no figure needs none."
            ),
            (
                "With matches a child lays $tag side by side, each with $first sides of one match, and the side "
                "between two of them is used for both. How many matches go into $n of them?"
            ),
            (
                "The function returns the number of line pieces in a chain of $n $tag in which any two neighbors have "
                "one side in common. For 0 the result is 0."
            ),
            (
                "Lay one of the $tag with $first sticks. For the next one you need only $more sticks more. Go on until "
                "there are $n. Return the number of all sticks. For $n equal to 0 return 0."
            ),
            "Sticks for $n $tag in a row with common sides.",
            (
                "If $n is 0, the result is 0; otherwise it is $more times $n plus 1, since in a chain of $tag all but "
                "the first have a side already."
            ),
        ],
        """
        if $n == 0:
            return 0
        return $more * $n + 1
        """,
        lambda n, v: sum([v["first"], *[v["more"]] * 50][:n]),
        edges=((0,), (1,), (2,), (10,)),
        variants=[
            {"tag": "triangles", "first": 3, "more": 2},
            {"tag": "squares", "first": 4, "more": 3},
            {"tag": "hexagons", "first": 6, "more": 5},
        ],
    ),
    drill(
        "school_figures.pie_angles",
        "pie_angles angles_of_chart sector_angles pie_chart chart_angles slice_angles",
        [mapping("votes", names=("votes", "shares", "amounts", "answers"), make=_amounts)],
        "dict[str, float]",
        [
            (
                "For a pie chart, $build a dictionary from each key of $votes to the angle of its slice: value times "
                "360 divided by the sum of all values, rounded to 1 decimal place."
            ),
            (
                "Divide 360 degrees among the keys of $votes in proportion to their values. Return the angles, with "
                "one digit after the point, in a dictionary."
            ),
            (
                "A class has voted, and the result $votes shall be drawn as a circle with slices. How many degrees "
                "does each slice get? Round to one decimal."
            ),
            (
                "The function returns a dictionary with the same keys. Every value is the share of the old value in "
                "the total, expressed as an angle of a full circle (360 degrees) and rounded to one decimal place."
            ),
            (
                "You have a dictionary with numbers. All numbers together are a full circle of 360 degrees. Calculate "
                "the degrees for every number. Round them to one place after the point. Return a new dictionary."
            ),
            "Pie-chart angles in degrees (1 decimal) for $votes.",
            (
                "Each entry of $votes takes part of a circle: as its value is to the sum of the values, so is its "
                "angle to 360. Determine all angles, rounded to tenths."
            ),
        ],
        """
        $total = sum($votes.values())
        return {$mapkey: round($val * 360 / $total, 1) for $mapkey, $val in $votes.items()}
        """,
        lambda votes: {color: round(votes[color] * 360 / sum(votes[c] for c in votes), 1) for color in votes},
        edges=(({"red": 3},), ({"red": 1, "blue": 3},), ({"red": 1, "blue": 1, "green": 1},)),
    ),
)
