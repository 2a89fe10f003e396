"""Flat shapes: areas, perimeters and diagonals from sides, heights and radii."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill


def real(key: str, *names: str, low: int = 1, high: int = 15) -> Arg:
    """A positive measure: a whole number, or now and then one and a half."""
    return Arg(
        key,
        names or (key,),
        "float",
        lambda draw, _: draw.integer(low, high) if draw.chance(0.6) else draw.integer(low, high) + 0.5,
    )


_ROUNDED = {"tail": "{, rounded to 2 decimal places|, rounded to two decimals|, rounded to two decimal places}"}

FAMILIES = (
    drill(
        "measure_shapes.rectangle",
        "rectangle_$tag $tag_of_rectangle {get|find|compute}_$tag rect_$tag",
        [real("w", "width", "w", "length"), real("h", "height", "h", "breadth")],
        "float",
        [
            "$give the $tag of a rectangle with width $w and height $h.",
            "A rectangle is $w wide and $h high. {What is its $tag?|$give its $tag.}",
            "The $tag of a rectangle is $rule. Compute it for a rectangle with the sides $w and $h.",
            "$story The {garden|field|yard} is a rectangle, $w long and $h wide.",
            "{Rectangle|Oblong}: sides $w and $h. Return the $tag.",
            "Given the {lengths|sizes} of the two {different |}sides of a rectangle, $w and $h, return its $tag.",
            "The function takes the width $w and the height $h of a rectangle and returns its $tag, which is $rule.",
            "You have a rectangle. One side is $w long and the other side is $h long. What is the $tag? It is $rule.",
            "For a picture of the width $w and the height $h, report the $tag of the rectangle it forms.",
            "Rectangle $w by $h: $tag.",
            "I know that my rectangle is $w wide and $h high. What is its $tag?",
            "Calculate the $tag of a rectangle that is $w wide and $h high.",
        ],
        "return $formula",
        lambda w, h, v: w * h if v["tag"] == "area" else w + h + w + h,
        variants=[
            {
                "tag": "area",
                "formula": "$w * $h",
                "rule": "its width times its height",
                "story": "A gardener sows grass. Tell how {large an area|many square meters} must be sown.",
            },
            {
                "tag": "perimeter",
                "formula": "2 * ($w + $h)",
                "rule": "twice the sum of its width and its height",
                "story": "A farmer builds a fence all around. Work out how {long the fence is|many meters it has}.",
            },
        ],
    ),
    drill(
        "measure_shapes.square",
        "square_$tag $tag_of_square {get|find|compute}_$tag_of_square $tag_square",
        [real("side", "side", "a", "edge", "length")],
        "float",
        [
            "$give the $tag of a square whose sides are $side long.",
            "All four sides of a square have the length $side. Return its $tag.",
            "A square has four equal sides, so its $tag is $rule. $give it for the side $side.",
            "Square $tag {from|given} the side {length |}$side.",
            "{You|We} know the side $side of a square {tile|plate|board}. {What is|Work out} its $tag{?|?|, please.}",
            "{Given one side of a square|For a square with the side} $side, return {the|its} $tag.",
            "The function takes the side length $side of a square and returns the $tag of the square.",
            "You have a square. Every side is $side long. What is its $tag? It is $rule.",
            "A chess board is a square with an edge of $side. Determine its $tag.",
            "Input: $side, the length of an edge of a square. Output: the square's $tag.",
            "My square has sides of $side. I need to know its $tag.",
            "Calculate the $tag of a square of side $side.",
        ],
        "return $formula",
        lambda a, v: a * a if v["tag"] == "area" else a + a + a + a,
        variants=[
            {"tag": "area", "formula": "$side ** 2", "rule": "the side multiplied by itself"},
            {"tag": "perimeter", "formula": "4 * $side", "rule": "four times the side"},
        ],
    ),
    drill(
        "measure_shapes.triangle_area",
        "triangle_area area_of_triangle {get|find|compute}_triangle_area area_from_base_and_height",
        [real("base", "base", "b", "a"), real("height", "height", "h")],
        "float",
        [
            "$give the area of a triangle with the base $base and the height $height.",
            "A triangle stands on a side of length $base and is $height high. Return its area.",
            (
                "A triangle has half the area of the rectangle around it. $give the area for base $base and height "
                "$height."
            ),
            "Triangle area: half of $base (the base) times $height (the height).",
            "A sail has the form of a triangle. Its lower edge is $base long, its height is $height. $give its area.",
            (
                "Given {the length of one side|one side} of a triangle ($base) and the height on it ($height), return "
                "the area."
            ),
            (
                "The function takes the length $base of one side of a triangle and the height $height over that "
                "side, and returns the area of the triangle."
            ),
            (
                "You have a triangle. Its base is $base and its height is $height. Multiply both numbers and take "
                "the half. This is the area."
            ),
            (
                "A triangular flag has an edge of $base and measures $height at a right angle to it. Determine how "
                "much cloth it takes, as an area."
            ),
            "Half of $base times $height.",
            "I want to know the area of my triangle, of which I know the base, $base, and the height, $height.",
            "Calculate the area of a triangle from its base $base and its height $height.",
        ],
        "return $base * $height / 2",
        lambda b, h: b * (h / 2),
    ),
    drill(
        "measure_shapes.sum_of_sides",
        "triangle_perimeter perimeter_of_triangle {get|find}_perimeter perimeter sum_of_sides",
        [real("a", "a", "side1", "first"), real("b", "b", "side2", "second"), real("c", "c", "side3", "third")],
        "float",
        [
            "$give the perimeter of a triangle with the sides $a, $b and $c.",
            "A triangle has the sides $a, $b and $c. How long is the way around it?",
            (
                "The perimeter of a figure is the length of its edge. $give it for a triangle whose sides are $a, $b "
                "and $c."
            ),
            "Triangle perimeter from the three sides $a, $b, $c.",
            "A path around a triangular park has the parts $a, $b and $c. Return the length of {one round|the path}.",
            "Given the three sides of a triangle ($a, $b and $c), {add them up|return its perimeter}.",
            (
                "The function takes the lengths of the three sides of a triangle, $a, $b and $c, and returns its "
                "perimeter."
            ),
            (
                "You have a triangle with sides of $a, $b and $c. An ant walks around it one time. How far does the "
                "ant walk?"
            ),
            "A wire is bent into a triangle with sides $a, $b and $c. Determine the length of the wire.",
            "$a plus $b plus $c, the perimeter of a triangle.",
            "Calculate the perimeter of the triangle with sides $a, $b and $c.",
        ],
        "return $a + $b + $c",
        lambda a, b, c: sum((a, b, c)),
    ),
    drill(
        "measure_shapes.circle",
        "circle_$tag $tag_of_circle {get|find|compute}_$tag {get|find}_circle_$tag",
        [real("radius", "radius", "r")],
        "float",
        [
            "$give the $tag of a circle with the radius $radius$tail.",
            "A circle has the radius $radius. Return its $tag$tail.",
            "The $tag of a circle is $rule. Return it for the radius $radius$tail.",
            "Circle: radius $radius. {Compute|Find} the $tag$tail.",
            "A round {pond|table|rug} reaches $radius from its center to its edge. $give its $tag$tail.",
            "Given $radius, the distance from the center of a circle to its edge, return the circle's $tag$tail.",
            "The function takes the radius $radius of a circle and returns the $tag of the circle as a float$tail.",
            "You have a circle with the radius $radius. Its $tag is $rule. Output this number$tail.",
            (
                "A goat is tied to a post with a rope of length $radius, so what it can reach is a circle. Determine "
                "the $tag of that circle$tail."
            ),
            "Input: the radius $radius of a circle. Output: its $tag, i.e. $rule$tail.",
            "With my compass I draw a circle of radius $radius. What is its $tag$tail?",
            "Calculate the $tag of a circle of radius $radius$tail.",
        ],
        "return $formula",
        lambda r, v: (lambda x: round(x, 2) if v["tail"] else x)(
            math.pi * (r * r) if v["tag"] == "area" else r * 2 * math.pi
        ),
        imports="import math",
        variants=[
            {"tag": "area", "formula": "math.pi * $radius ** 2", "rule": "pi times the radius squared", "tail": ""},
            {"tag": "circumference", "formula": "2 * math.pi * $radius", "rule": "2 pi times the radius", "tail": ""},
            {
                "tag": "area",
                "formula": "round(math.pi * $radius ** 2, 2)",
                "rule": "pi times the square of the radius",
                **_ROUNDED,
            },
            {
                "tag": "circumference",
                "formula": "round(2 * math.pi * $radius, 2)",
                "rule": "pi times twice the radius",
                **_ROUNDED,
            },
        ],
    ),
    drill(
        "measure_shapes.from_diameter",
        "$tag_from_diameter circle_$tag_by_diameter {get|find}_$tag diameter_to_$tag",
        [real("d", "diameter", "d", "width", high=20)],
        "float",
        [
            "$give the $tag of a circle with the diameter $d, rounded to 2 decimal places.",
            "A wheel measures $d from one side to the other. $give its $tag{ as a circle|}, rounded to two decimals.",
            "The diameter of a circle is twice its radius. Return the $tag for the diameter $d, with 2 decimal places.",
            "Circle with diameter $d: $tag, rounded to 2 decimals.",
            "Halve the diameter $d to get the radius of a circle, and return its $tag, rounded to 2 decimal places.",
            "How large is the $tag of a round plate that is $d across? Round the result to two decimal places.",
            (
                "The function takes the diameter $d of a circle and returns the $tag of the circle, rounded to two "
                "decimal places."
            ),
            (
                "You have a circle. From one side to the other, through the middle, it is $d. What is its $tag? "
                "Round to 2 digits after the point."
            ),
            "A pizza with a diameter of $d is a circle. Report its $tag, to two decimal places.",
            "Input: the diameter $d of a circle. Output: the circle's $tag with at most 2 decimals (rounded).",
            "Calculate the $tag of a circle of diameter $d, to 2 decimals.",
        ],
        "$lines",
        lambda d, v: round(math.pi * d * d / 4 if v["tag"] == "area" else math.pi * d, 2),
        imports="import math",
        variants=[
            {"tag": "area", "lines": "radius_of = $d / 2\nreturn round(math.pi * radius_of ** 2, 2)"},
            {"tag": "circumference", "lines": "return round(math.pi * $d, 2)"},
        ],
    ),
    drill(
        "measure_shapes.trapezoid",
        "trapezoid_area area_of_trapezoid {get|find|compute}_trapezoid_area trapezium_area",
        [real("a", "a", "bottom", "base1"), real("b", "b", "top", "base2"), real("h", "h", "height")],
        "float",
        [
            "$give the area of a trapezoid with the parallel sides $a and $b and the height $h.",
            "Trapezoid area: the mean of the parallel sides $a and $b, times the height $h.",
            (
                "A trapezoid has two parallel sides. Its area is half of their sum, times their distance. Return it "
                "for the parallel sides $a and $b at the distance $h."
            ),
            "The two parallel sides of a trapezium are $a and $b long, and it is $h high. What is its area?",
            "The side of a dam is a trapezoid: $a long at the bottom, $b at the top, $h high. $give its area.",
            "Given the lengths $a and $b of the parallel sides of a trapezoid and its height $h, return the area.",
            (
                "The function takes the lengths of the parallel sides of a trapezoid, $a and $b, and its height $h, "
                "and returns the area."
            ),
            (
                "You have a figure with four sides. Two sides are parallel: they are $a and $b long. The distance "
                "between them is $h. Add the two sides, divide by 2 and multiply by the distance. Output this area."
            ),
            (
                "A roof has the form of a trapezoid: $a at the lower edge, $b at the ridge, which is parallel to it, "
                "and $h between the two. Determine its area."
            ),
            "Mean of $a and $b, times $h.",
            "Calculate the area of a trapezoid from its parallel sides $a and $b and its height $h.",
        ],
        "return ($a + $b) / 2 * $h",
        lambda a, b, h: a * h / 2 + b * h / 2,
    ),
    drill(
        "measure_shapes.slanted",
        "$tag_area area_of_$tag {get|find|compute}_$tag_area area_$tag",
        [real("a", "a", "first", "p"), real("b", "b", "second", "q")],
        "float",
        [
            "$give the area of a $tag with $what.",
            "A $tag has $what. Return its area.",
            "The area of a $tag is $rule. $give it for a $tag with $what.",
            "Area of a $tag: $what.",
            (
                "A kite maker cuts cloth in the form of a $tag with $what. How {large|big} is the piece of cloth, as "
                "an area?"
            ),
            "Find out the area of the $tag that has $what.",
            "The function returns the area of a $tag, given $what. It is $rule.",
            "You have a $tag with $what. How big is its area? Remember: it is $rule.",
            "For a mosaic, stones in the form of a $tag are cut, each with $what. Determine the area of one stone.",
            "Input: $what of a $tag. Output: the area, which is $rule.",
            "Calculate the area of the $tag with $what.",
        ],
        "return $formula",
        lambda a, b, v: a * b if v["tag"] == "parallelogram" else (a / 2) * b,
        variants=[
            {
                "tag": "parallelogram",
                "formula": "$a * $b",
                "what": "the base $a and the height $b",
                "rule": "base times height",
            },
            {
                "tag": "rhombus",
                "formula": "$a * $b / 2",
                "what": "the diagonals $a and $b",
                "rule": "half the product of its diagonals",
            },
            {
                "tag": "kite",
                "formula": "$a * $b / 2",
                "what": "the diagonals $a and $b",
                "rule": "half the product of its two diagonals",
            },
        ],
    ),
    drill(
        "measure_shapes.regular_polygon",
        "polygon_perimeter perimeter_of_polygon regular_perimeter {get|find}_perimeter regular_polygon_perimeter",
        [integer("n", 3, 12, names=("n", "sides", "count", "corners")), real("side", "length", "side", "a", "edge")],
        "float",
        [
            "$give the perimeter of a regular polygon with $n sides of length $side.",
            "A regular polygon has $n sides, each $side long. Return its perimeter.",
            "In a regular polygon all sides are equally long. $give the length around one with $n sides of $side each.",
            "Perimeter of a polygon: $n equal sides, one side is $side.",
            "A fence has $n straight parts, and every part is $side meters long. How long is the whole fence?",
            "Given the number of sides $n and the side length $side of a regular polygon, {return|find} its perimeter.",
            (
                "The function takes the number of sides $n and the length of a side $side of a regular polygon and "
                "returns the length of its outline."
            ),
            (
                "You have a figure with $n sides. All sides have the same length, $side. How long are all the sides "
                "together?"
            ),
            (
                "A stop sign and the like are regular polygons. For one with $n edges of $side each, determine how "
                "long a strip of tape around it must be."
            ),
            "$n sides, $side each: total length.",
            "Calculate the perimeter of a regular polygon: $n sides of length $side.",
        ],
        "return $n * $side",
        lambda n, side: sum([side] * n),
    ),
)
