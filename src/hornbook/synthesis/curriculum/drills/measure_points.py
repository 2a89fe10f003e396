"""Points and vectors in the plane: distances, midpoints, rectangles, circles, moves."""

from __future__ import annotations

import math
from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _point(key: str, *names: str) -> Arg:
    return Arg(key, names, "tuple[int, int]", _draw_point)


def _draw_point(draw: Draw, _: tuple[object, ...]) -> tuple[int, int]:
    return draw.integer(-6, 9), draw.integer(-6, 9)


_P = _point("p", "p", "point", "start", "a")
_Q = _point("q", "q", "other", "end", "b")

FAMILIES = (
    drill(
        "measure_points.distance",
        "distance point_distance {get|find|compute}_distance distance_between straight_distance",
        [_P, _Q],
        "float",
        [
            "$give the distance between the points $p and $q, each a tuple (x, y), rounded to 2 decimal places.",
            (
                "Points in the plane are pairs of coordinates. How far apart are $p and $q in a straight line? Round "
                "to two decimals."
            ),
            (
                "By Pythagoras, the distance of two points is the root of the summed squares of the differences in x "
                "and y. Return it for $p and $q, rounded to 2 places."
            ),
            "Straight-line distance from $p to $q (tuples (x, y)), rounded to 2 decimals.",
            (
                "A bird flies directly from the place $p on a map to the place $q. How long is its way? Places are "
                "(x, y) tuples; round to 2 decimals."
            ),
            (
                "Given two points (x, y), $p and $q, return the length of the line between them with 2 decimal places "
                "(rounded)."
            ),
            (
                "The function takes two points $p and $q as tuples (x, y) and returns their Euclidean distance as a "
                "float rounded to two decimal places."
            ),
            (
                "You get two points, $p and $q. Each point is a pair (x, y). How long is the straight line from one "
                "to the other? Round to 2 decimals."
            ),
            (
                "A cable is laid in a straight line between the masts at $p and $q; these are pairs of coordinates "
                "(x, y). Determine the length of the cable, to two decimals."
            ),
            "Euclidean distance of $p and $q, 2 decimals.",
            "I want to go straight from $p to $q, both points (x, y). How far is it, rounded to 2 decimals?",
            "Calculate the distance from $p to $q, two tuples (x, y), to 2 decimals.",
        ],
        "return round(math.sqrt(($p[0] - $q[0]) ** 2 + ($p[1] - $q[1]) ** 2), 2)",
        lambda p, q: round(math.dist(p, q), 2),
        imports="import math",
        edges=(((0, 0), (3, 4)), ((1, 1), (1, 1))),
    ),
    drill(
        "measure_points.midpoint",
        "midpoint middle_point {get|find}_midpoint halfway_point center_of",
        [_P, _Q],
        "tuple[float, float]",
        [
            "$give the point halfway between $p and $q as a tuple (x, y) of floats.",
            (
                "The midpoint of two points has the mean of their x values and the mean of their y values. Return it "
                "for $p and $q."
            ),
            "Where is the middle of the line from $p to $q? All points are tuples (x, y).",
            "Midpoint of the points $p and $q, as a tuple.",
            (
                "Two friends live at the places $p and $q (pairs of coordinates) and meet exactly in the middle. "
                "$give that place."
            ),
            "Given points $p and $q as (x, y), return (mean of the x, mean of the y).",
            (
                "The function takes two points as tuples of coordinates, $p and $q, and returns the point exactly in "
                "the middle between them, as a tuple of two floats."
            ),
            (
                "You get two points, $p and $q, each a pair (x, y). Find the point in the middle between them. Its x "
                "is the average of the two x, and its y is the average of the two y. Output it as a tuple."
            ),
            (
                "A bridge is to stand in the middle between the villages $p and $q, which are given as tuples (x, "
                "y). Determine the coordinates of its place."
            ),
            (
                "Input: $p and $q, two tuples (x, y). Output: a tuple with the mean of both x and the mean of both "
                "y, as floats."
            ),
            "Calculate the midpoint of the line from $p to $q, as a tuple (x, y).",
        ],
        "return ($p[0] + $q[0]) / 2, ($p[1] + $q[1]) / 2",
        lambda p, q: (p[0] + (q[0] - p[0]) / 2, p[1] + (q[1] - p[1]) / 2),
        edges=(((0, 0), (3, 4)), ((1, 1), (1, 1))),
    ),
    drill(
        "measure_points.in_circle",
        "in_circle is_inside_circle circle_contains point_in_circle within_circle",
        [_P, _point("c", "center", "c", "middle"), integer("r", 1, 10, names=("radius", "r"))],
        "bool",
        [
            (
                "$check the point $p lies in the circle with the center $c and the radius $r; the edge belongs to the "
                "circle."
            ),
            "A circle has the center $c and the radius $r. $check its center is at most $r away from the point $p.",
            "Return True if $p is inside the circle around $c with radius $r or on its edge, else False.",
            "Is the point $p in the circle (center $c, radius $r), edge included? Points are tuples (x, y).",
            (
                "A lamp at $c lights everything up to the distance $r. $check it lights the place $p too (exactly $r "
                "away still counts)."
            ),
            "Compare the distance from $p to the center $c with the radius $r: True if it is not larger.",
            (
                "The function takes a point $p, the center $c of a circle (both tuples of x and y) and its radius "
                "$r, and returns True if the point is inside the circle or on its boundary, and False if it is "
                "outside."
            ),
            (
                "You get a point $p and a circle. The middle of the circle is $c and its radius is $r. Is the point "
                "in the circle? A point exactly on the line counts as in the circle. Output True or False."
            ),
            (
                "A radio mast stands at $c and can be heard up to a distance of $r. Determine whether it can be "
                "heard at $p; at exactly that distance it still can. Places are tuples (x, y)."
            ),
            "If $p is farther than $r from $c, the result is False; otherwise True.",
            "Determine whether the point $p is at most $r away from the center $c of a circle.",
        ],
        "return ($p[0] - $c[0]) ** 2 + ($p[1] - $c[1]) ** 2 <= $r ** 2",
        lambda p, c, r: math.hypot(p[0] - c[0], p[1] - c[1]) <= r + 1e-9,
        edges=(((3, 4), (0, 0), 5), ((3, 4), (0, 0), 4), ((0, 0), (0, 0), 1)),
    ),
    drill(
        "measure_points.in_rectangle",
        "in_rectangle is_inside rectangle_contains point_in_rectangle within_box",
        [
            _P,
            _point("q", "corner", "low", "q"),
            Arg(
                "c",
                ("opposite", "high", "c"),
                "tuple[int, int]",
                lambda draw, before: (before[1][0] + draw.integer(2, 9), before[1][1] + draw.integer(2, 9)),
            ),
        ],
        "bool",
        [
            (
                "$check the point $p lies in the rectangle with the lower left corner $q and the upper right corner "
                "$c, edges included."
            ),
            (
                "A rectangle reaches from its lower left corner $q to its upper right corner $c. Return True if $p is "
                "inside or on the edge."
            ),
            (
                "Points are tuples (x, y). $check $p has an x and a y that both lie between those of $q (lower left) "
                "and $c (upper right), limits included."
            ),
            "Is $p inside the box from $q (lower left) to $c (upper right)? The border counts as inside.",
            (
                "A window on the screen has the corner $q at the lower left and $c at the upper right. $check a click "
                "at $p hits it (border included)."
            ),
            (
                "Return whether the rectangle, given by its lower left corner $q and upper right corner $c, contains "
                "the point $p; the border belongs to it."
            ),
            (
                "The function takes a point $p and two corners of a rectangle with sides parallel to the axes, the "
                "lower left one $q and the upper right one $c, all as tuples (x, y). It returns True if the point is "
                "in the rectangle, its border included."
            ),
            (
                "You get a point $p and a rectangle. The corner left and below is $q. The corner right and above is "
                "$c. Is the point inside? A point on the border is inside too. Output True or False."
            ),
            (
                "A pasture is fenced as a rectangle from $q (lower left) to $c (upper right). Determine whether a "
                "cow at $p is on the pasture; at the fence itself it is. Places are pairs (x, y)."
            ),
            (
                "If the x of $p is between those of $q and $c, and so is its y, the output is True; otherwise False. "
                "Equality counts as between; $q is the lower left and $c the upper right corner of a rectangle."
            ),
            "Determine whether $p lies in the rectangle from $q (lower left) to $c (upper right), border included.",
        ],
        "return $q[0] <= $p[0] <= $c[0] and $q[1] <= $p[1] <= $c[1]",
        lambda p, q, c: all(min(max(p[i], q[i]), c[i]) == p[i] for i in (0, 1)),
        edges=(((1, 1), (1, 1), (4, 4)), ((2, 3), (1, 1), (4, 4)), ((5, 3), (1, 1), (4, 4)), ((2, 0), (1, 1), (4, 4))),
    ),
    drill(
        "measure_points.circles_meet",
        "circles_touch circles_meet circles_overlap do_circles_meet have_common_point",
        [_P, integer("r", 1, 6, names=("r1", "r", "radius1")), _Q, integer("k", 1, 6, names=("r2", "radius2"))],
        "bool",
        [
            (
                "$check two discs (filled circles) have a point in common: one has the center $p and radius $r, the "
                "other $q and $k."
            ),
            (
                "Two filled circles, with center $p and radius $r and with center $q and radius $k, meet if their "
                "centers are at most the sum of both radii apart. $check they do."
            ),
            (
                "Return True if the disc around $p with radius $r and the disc around $q with radius $k touch or "
                "overlap, else False."
            ),
            "Do the discs (center $p, radius $r) and (center $q, radius $k) touch or overlap?",
            "In a game two round coins lie at $p and $q; their radii are $r and $k. $check they touch or overlap.",
            (
                "Centers are tuples (x, y). $check the distance between $p and $q is not more than $r plus $k, so "
                "that round plates of these radii meet."
            ),
            (
                "The function takes two discs, the first with center $p and radius $r, the second with center $q and "
                "radius $k, and returns a boolean: True if they touch or overlap, False if there is a gap between "
                "them."
            ),
            (
                "You get two round plates. The first has its middle at $p and the radius $r. The second has its "
                "middle at $q and the radius $k. Do they touch each other, or lie partly one over the other? Output "
                "True or False."
            ),
            (
                "Two sprinklers at $p and $q water all within the distances $r and $k respectively. Determine "
                "whether some place, perhaps only a single point, is watered by both."
            ),
            (
                "If the distance of $p and $q is larger than the sum of $r and $k, the output is False; otherwise it "
                "is True. The points are the centers of two discs with these radii, and the question is whether they "
                "meet."
            ),
            "Determine whether discs around $p (radius $r) and $q (radius $k) touch or overlap.",
        ],
        "return ($p[0] - $q[0]) ** 2 + ($p[1] - $q[1]) ** 2 <= ($r + $k) ** 2",
        lambda p, r, q, k: math.dist(p, q) <= r + k + 1e-9,
        edges=(((0, 0), 2, (3, 4), 3), ((0, 0), 2, (3, 4), 2), ((0, 0), 1, (0, 1), 5)),
    ),
    drill(
        "measure_points.slope",
        "slope {get|find|compute}_slope slope_of_line gradient steepness",
        [
            _P,
            Arg(
                "q",
                ("q", "other", "end", "b"),
                "tuple[int, int]",
                lambda draw, before: (before[0][0] + draw.choose((1, 2, 4)), draw.integer(-6, 9)),
            ),
        ],
        "float",
        [
            "$give the slope of the line through the points $p and $q, which have different x values.",
            (
                "The slope of a line is the change in y divided by the change in x. Return it for the line through $p "
                "and $q."
            ),
            "Points are tuples (x, y). How much does the line through $p and $q rise for each step of 1 to the right?",
            "Slope of the line from $p to $q (difference of the y over difference of the x).",
            (
                "A straight road leads from $p to $q on a drawing, each a pair (x, y). How steep is it, as rise per "
                "unit of x?"
            ),
            "Given two points (x, y) with unequal x, $p and $q, compute the gradient of their line.",
            (
                "The function takes two points $p and $q as tuples (x, y), whose x values differ, and returns the "
                "slope of the straight line through them as a float."
            ),
            (
                "You get two points, $p and $q, each a pair (x, y). The x of the two is not the same. Take the "
                "difference of the y and divide it by the difference of the x, in the same order. Output the result."
            ),
            (
                "A ramp goes in a straight line through the points $p and $q, with x to the right and y upwards; the "
                "two x are different. Determine how much it rises per unit to the right (negative if it falls)."
            ),
            (
                "Input: two tuples (x, y) with different x, $p and $q. Output: how much y changes, divided by how "
                "much x changes, on the line through both."
            ),
            "Calculate the slope of the line through the points $p and $q.",
        ],
        "return ($q[1] - $p[1]) / ($q[0] - $p[0])",
        lambda p, q: float(Fraction(q[1] - p[1], q[0] - p[0])),
        edges=(((0, 0), (2, 4)), ((1, 1), (2, 1))),
    ),
    drill(
        "measure_points.quadrant",
        "quadrant {get|find}_quadrant which_quadrant quadrant_of quadrant_number",
        [
            Arg(
                "p",
                ("p", "point", "position"),
                "tuple[int, int]",
                lambda draw, _: (draw.integer(-4, 4), draw.integer(-4, 4)),
            )
        ],
        "int",
        [
            "$give the number of the quadrant that the point $p, a tuple (x, y), lies in, or 0 if it is on an axis.",
            (
                "The quadrants are counted against the clock: x and y positive is 1, then 2 (x negative), 3 (both "
                "negative), 4 (y negative). Which has $p? On an axis, return 0."
            ),
            (
                "Quadrant of the point $p: 1 upper right, 2 upper left, 3 lower left, 4 lower right, 0 if a "
                "coordinate is zero."
            ),
            (
                "Return 1, 2, 3 or 4 for the upper right, upper left, lower left and lower right quarter of the plane "
                "in which $p lies. Points on an axis give 0."
            ),
            (
                "A compass of four quarters lies over a map, numbered from the upper right one against the clock (1 "
                "to 4). In which is $p = (x, y)? The lines between quarters count as 0."
            ),
            (
                "Look at the signs of both coordinates of $p: (+, +) gives 1, (-, +) 2, (-, -) 3, (+, -) 4; if one is "
                "zero return 0."
            ),
            (
                "The function takes a point $p as a tuple (x, y) and returns the number of the quadrant in which it "
                "lies, from 1 to 4, or 0 for a point on one of the axes. Quadrant 1 is the upper right one; the "
                "counting is anticlockwise."
            ),
            (
                "You get a point $p with two coordinates, x and y. If one of them is 0, output 0. Both positive: "
                "output 1. Only y positive: output 2. Both negative: output 3. Only x positive: output 4."
            ),
            (
                "A pizza is cut into four quarters along the axes: upper right is 1, upper left 2, lower left 3, "
                "lower right 4. Determine the quarter with the olive at $p = (x, y); an olive on a cut gives 0."
            ),
            (
                "If a coordinate of $p is zero, the output is 0; otherwise it is the quadrant: 1 for (+, +), 2 for "
                "(-, +), 3 for (-, -), 4 for (+, -)."
            ),
            "Determine the quadrant (1 to 4) of the point $p, or 0 if it lies on an axis.",
        ],
        """
        if $p[0] == 0 or $p[1] == 0:
            return 0
        if $p[1] > 0:
            return 1 if $p[0] > 0 else 2
        return 3 if $p[0] < 0 else 4
        """,
        lambda p: (
            {(True, True): 1, (False, True): 2, (False, False): 3, (True, False): 4}[p[0] > 0, p[1] > 0]
            if p[0] * p[1]
            else 0
        ),
        edges=(((1, 1),), ((-1, 2),), ((-3, -3),), ((2, -5),), ((0, 3),)),
    ),
)
