"""Flat shapes: rings, diagonals and tiles."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.drills.measure_shapes import real

FAMILIES = (
    drill(
        "measure_shapes.ring_area",
        "ring_area area_of_ring {get|find|compute}_ring_area annulus_area",
        [
            real("r", "inner", "r", "small", high=8),
            Arg("q", ("outer", "R", "big"), "float", lambda draw, before: before[0] + draw.integer(1, 8)),
        ],
        "float",
        [
            "$give the area of a ring with the inner radius $r and the outer radius $q, rounded to 2 decimal places.",
            "A ring is a circle of radius $q with a round hole of radius $r. Return its area, rounded to two decimals.",
            "Ring area, rounded to 2 decimals: inner radius $r, outer radius $q.",
            (
                "A path lies between two circles with the same center and the radii $r (inside) and $q (outside). "
                "$give its area, rounded to 2 decimal places."
            ),
            (
                "Subtract the area of a circle with radius $r from the area of a circle with radius $q. Round the "
                "result to 2 decimal places."
            ),
            (
                "How much metal {area |}is left when a hole of radius $r is cut from a disc of radius $q? Return the "
                "area rounded to 2 places."
            ),
            (
                "The function takes the inner radius $r and the outer radius $q of a flat ring and returns the area "
                "of the ring, rounded to two decimal places."
            ),
            (
                "You have a big circle with the radius $q. You cut out a small circle with the radius $r from its "
                "middle. How big is the area of what is left? Round to 2 decimals."
            ),
            (
                "A round pond of radius $r is surrounded by lawn, which reaches $q from the middle of the pond. "
                "Determine the area of the lawn, to two decimals."
            ),
            (
                "Input: radii $r (of the hole) and $q (of the whole disc). Output: the area between the two circles, "
                "rounded to 2 decimals."
            ),
            (
                "Calculate the area between two circles around one center with radii $r and $q ($q is larger), to 2 "
                "decimals."
            ),
        ],
        "return round(math.pi * ($q ** 2 - $r ** 2), 2)",
        lambda r, q: round(math.pi * (q - r) * (q + r), 2),
        imports="import math",
    ),
    drill(
        "measure_shapes.diagonal",
        "rectangle_diagonal diagonal_of_rectangle {get|find|compute}_diagonal diagonal diagonal_length",
        [real("a", "width", "a", "w"), real("b", "height", "b", "h")],
        "float",
        [
            "$give the length of the diagonal of a rectangle with the sides $a and $b, rounded to 2 decimal places.",
            "A rectangle is $a wide and $b high. How long is its diagonal? Round to two decimals.",
            (
                "The diagonal of a rectangle goes from one corner to the opposite one. Return its length for the "
                "sides $a and $b, rounded to 2 decimals."
            ),
            "Diagonal of a rectangle ($a by $b), rounded to 2 decimal places.",
            (
                "A screen is $a wide and $b high. Screens are measured from corner to opposite corner: $give that "
                "length, rounded to 2 decimals."
            ),
            (
                "By Pythagoras, find the diagonal of a rectangle from its sides $a and $b. Round the result to 2 "
                "decimal places."
            ),
            (
                "The function takes the two side lengths of a rectangle, $a and $b, and returns the length of its "
                "diagonal, rounded to two decimal places."
            ),
            (
                "You have a rectangle with sides of $a and $b. Draw a line from one corner to the corner on the "
                "other side. How long is it? Round to 2 decimals."
            ),
            (
                "A gate of $a by $b is strengthened by a beam that runs from the lower left to the upper right "
                "corner. Determine how long the beam is, to two decimals."
            ),
            "Root of $a squared plus $b squared, 2 decimals.",
            (
                "I want to put a straight stick from corner to opposite corner of a frame of $a by $b. How long must "
                "it be? Two decimals will do."
            ),
            "Calculate the diagonal of a rectangle, $a by $b, to 2 decimals.",
        ],
        "return round(math.sqrt($a ** 2 + $b ** 2), 2)",
        lambda a, b: round(math.dist((0, 0), (a, b)), 2),
        imports="import math",
    ),
    drill(
        "measure_shapes.count_tiles",
        "tiles_needed count_tiles number_of_tiles how_many_tiles tiles_for_floor",
        [
            integer("w", 2, 30, names=("width", "w", "length")),
            integer("h", 2, 30, names=("height", "h", "depth")),
            integer("t", 1, 6, names=("tile", "size", "side"), fix=(2, 3, 4, 5)),
        ],
        "int",
        [
            (
                "{A floor measures|A floor is} $w by $h. $howmany square tiles with the side $t are needed to cover "
                "it. Tiles may be cut, but a rest of a tile is not used again."
            ),
            (
                "Number of square tiles of side $t that cover a $w by $h rectangle; at the edges a cut tile counts as "
                "a whole one."
            ),
            (
                "Square tiles with side $t are laid in straight rows on a rectangle of width $w and height $h. $give "
                "how many tiles it takes, where a tile that has to be cut counts like a whole one."
            ),
            (
                "$howmany tiles are laid on a floor of width $w and height $h. Each tile is a square with side $t, "
                "and every started tile counts in both directions."
            ),
            (
                "To cover a wall, $w wide and $h high, with squares of side $t, round up the number of squares in "
                "each direction and multiply. Return the product."
            ),
            (
                "How many squares of size $t by $t cover a rectangle of $w by $h in rows and columns? Started squares "
                "at the edges count as whole squares."
            ),
            (
                "The function takes the measures $w and $h of a rectangular area and returns the number of square "
                "tiles with a side of $t that are needed to cover it in straight rows and columns. At the edges "
                "tiles are cut, and each cut tile counts as a whole one."
            ),
            (
                "You have a floor. It is $w long and $h wide. You cover it with squares; one side of a square is $t. "
                "In the last row and column you may have to cut the squares, and you throw away what is cut off. How "
                "many squares do you need?"
            ),
            (
                "The number of tiles along one side of a floor is the side divided by the tile, rounded up. Multiply "
                "these numbers for the sides $w and $h, where the tile has a side of $t."
            ),
            (
                "Input: $w and $h, the sides of a floor. Output: the number of square tiles, $t by $t, for rows and "
                "columns that cover it; a tile that is cut to fit is counted as one, and its scrap is thrown away."
            ),
        ],
        "return math.ceil($w / $t) * math.ceil($h / $t)",
        lambda w, h, t: -(-w // t) * -(-h // t),
        imports="import math",
    ),
    drill(
        "measure_shapes.hypotenuse_or_leg",
        "$tag find_$tag get_$tag $tag_length pythagoras_$tag",
        [
            Arg("a", ("a", "leg", "first"), "int", lambda draw, _: draw.integer(1, 12)),
            Arg("b", ("b", "other", "c"), "int", lambda draw, before: before[0] + draw.integer(1, 12)),
        ],
        "float",
        [
            "$give the length of the $tag of a right triangle $given, rounded to 2 decimal places.",
            "A triangle has a right angle. {You|We} know $known. Return the $tag, rounded to two decimals.",
            "By Pythagoras, $rule. $give the $tag of a right triangle $given, rounded to 2 decimal places.",
            "Right triangle $given: return the $tag, rounded to two decimal places.",
            "$story Round the result to 2 decimals.",
            "Given $known{ of a triangle with a right angle| in a right triangle}, find the $tag. Round to 2 decimals.",
            "The function computes the $tag of a right triangle $given. The result is rounded to two decimal places.",
            (
                "You have a triangle with an angle of 90 degrees. You know $known. How long is the $tag? Round to 2 "
                "digits after the point."
            ),
            "In a right triangle $rule. From $known, determine the $tag, to two decimals.",
            "Input: $known of a right triangle. Output: its $tag, rounded to two decimals.",
            "Calculate the $tag of a right triangle $given, to 2 decimals.",
        ],
        "return round(math.sqrt($formula), 2)",
        lambda a, b, v: round(math.hypot(a, b) if v["tag"] == "hypotenuse" else math.sqrt((b - a) * (b + a)), 2),
        imports="import math",
        variants=[
            {
                "tag": "hypotenuse",
                "formula": "$a ** 2 + $b ** 2",
                "given": "with the legs $a and $b",
                "known": "the two sides $a and $b at the right angle",
                "rule": "the squares of the two legs add up to the square of the hypotenuse",
                "story": "Walk $a meters north, then $b meters east: how far is it straight back?",
            },
            {
                "tag": "leg",
                "formula": "$b ** 2 - $a ** 2",
                "given": "with the other leg $a and the hypotenuse $b",
                "known": "one leg $a and the hypotenuse $b (the longest side)",
                "rule": "the square of a leg is the square of the hypotenuse minus the square of the other leg",
                "story": (
                    "A ladder of length $b stands $a away from a wall. How high does it reach, as a leg of the "
                    "triangle?"
                ),
            },
        ],
    ),
    drill(
        "measure_shapes.side_from_area",
        "side_{of_square|from_area} square_side {get|find}_side side_of_square",
        [
            integer(
                "area",
                1,
                400,
                names=("area", "a", "surface"),
                make=lambda draw, _: draw.integer(1, 20) ** 2 if draw.chance(0.6) else draw.integer(1, 400),
            )
        ],
        "float",
        [
            "$give the side of a square with the area $area, rounded to 2 decimal places.",
            "A square covers the area $area. How long is one of its sides? Round to two decimals.",
            (
                "The area of a square is its side squared. Go the other way: from the area $area to the side, rounded "
                "to 2 decimals."
            ),
            "Side length of a square of area $area, rounded to two decimal places.",
            "A square field has an area of $area square meters. Return the length of one edge, with 2 decimal places.",
            "Which side must a square have so that its area is $area? Round the answer to 2 decimal places.",
            (
                "The function takes the area $area of a square and returns the length of its side as a float rounded "
                "to two decimal places."
            ),
            (
                "You have a square. Its area is $area. How long is one side? It is the number that gives the area "
                "when you multiply it by itself. Round to 2 decimals."
            ),
            "A carpet is square and $area large. Determine the length of its edge, to two decimals.",
            "Square root of $area, rounded to 2 decimals.",
            "Calculate the side of a square from its area $area, to 2 decimals.",
        ],
        "return round(math.sqrt($area), 2)",
        lambda area: round(area**0.5, 2),
        imports="import math",
    ),
)
