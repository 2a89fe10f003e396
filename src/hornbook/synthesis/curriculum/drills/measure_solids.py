"""Solids: volumes, surfaces and diagonals."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.drills.measure_shapes import real

FAMILIES = (
    drill(
        "measure_solids.cube",
        "cube_$tag $tag_of_cube {get|find}_cube_$tag $tag_from_edge",
        [real("edge", "edge", "side", "a")],
        "float",
        [
            "$give the $what of a cube whose edges are $edge long.",
            "All edges of a cube have the length $edge. Return its $what.",
            "The $what of a cube is $rule. $give it for the edge $edge.",
            "Cube with edge $edge: {compute|return} the $what.",
            "A wooden cube measures $edge along each edge. {What is its $what?|$give its $what.}",
            "Given the edge length $edge of a cube, {find|return} {the|its} $what.",
            "The function takes the length $edge of the edges of a cube and returns the $what of the cube.",
            "You have a cube. Every edge is $edge long. What is the $what? It is $rule.",
            "A die is a cube with an edge of $edge. Report its $what.",
            "Input: $edge, the length of a cube's edges. Output: the cube's $what.",
            "My cube has edges of $edge. I need its $what.",
            "Calculate the $what of a cube of edge $edge.",
        ],
        "return $formula",
        lambda a, v: a * a * (a if v["tag"] == "volume" else 6),
        variants=[
            {"tag": "volume", "what": "volume", "formula": "$edge ** 3", "rule": "its edge to the power of 3"},
            {
                "tag": "surface",
                "what": "surface area",
                "formula": "6 * $edge ** 2",
                "rule": "six times the area of one of its square faces",
            },
        ],
    ),
    drill(
        "measure_solids.box",
        "box_$tag $tag_of_box {get|find|compute}_$tag cuboid_$tag",
        [real("a", "length", "l", "a"), real("b", "width", "w", "b"), real("c", "height", "h", "c")],
        "float",
        [
            "$give the $what of a box with the length $a, the width $b and the height $c.",
            "A box is $a long, $b wide and $c high. Return its $what.",
            "The $what of a cuboid is $rule. $give it for the edges $a, $b and $c.",
            "Box $what from the three edges $a, $b and $c.",
            "$story It is $a long, $b wide and $c high.",
            "Given length $a, width $b and height $c of a cuboid, return {the|its} $what.",
            (
                "The function takes the three edge lengths of a rectangular box, $a (length), $b (width) and $c "
                "(height), and returns the $what of the box."
            ),
            "You have a box. It is $a long, $b wide and $c high. What is its $what? It is $rule.",
            "An aquarium with the measures $a, $b and $c has the form of a cuboid. Determine its $what.",
            "Input: the length $a, the width $b and the height $c of a cuboid. Output: its $what, that is, $rule.",
            "I have a parcel, $a long, $b wide and $c high. What is its $what?",
            "Calculate the $what of a box that measures $a by $b by $c.",
        ],
        "return $formula",
        lambda a, b, c, v: c * b * a if v["tag"] == "volume" else a * b + b * c + c * a + a * b + b * c + c * a,
        variants=[
            {
                "tag": "volume",
                "what": "volume",
                "formula": "$a * $b * $c",
                "rule": "the product of its three edges",
                "story": "A tank in the form of a box is filled to the top. How much water is in it (as a volume)?",
            },
            {
                "tag": "surface_area",
                "what": "surface area",
                "formula": "2 * ($a * $b + $b * $c + $a * $c)",
                "rule": "the sum of the areas of all six faces",
                "story": "A box is painted on all six sides. How large is the painted area?",
            },
        ],
    ),
    drill(
        "measure_solids.round_volume",
        "$tag_volume volume_of_$tag {get|find|compute}_$tag_volume $tag_content",
        [real("r", "radius", "r", high=9), real("h", "height", "h")],
        "float",
        [
            "$give the volume of a $tag with radius $r and height $h, rounded to 2 decimal places.",
            (
                "A $tag has {a circle of|the} radius $r as its base and the height $h. Return its volume, rounded to "
                "two decimals."
            ),
            "The volume of a $tag is $rule. $give it for the radius $r and the height $h, rounded to 2 decimal places.",
            "Volume of a $tag (radius $r, height $h), rounded to 2 decimals.",
            "How much fits into a $tag that is $h high and whose base has the radius $r? Round to 2 decimal places.",
            "Given the radius $r and the height $h of a $tag, return its volume with two decimal places (rounded).",
            (
                "The function takes the radius $r of the base and the height $h of a $tag and returns the volume, "
                "rounded to two decimal places."
            ),
            (
                "You have a $tag. The circle at the bottom has the radius $r, and it is $h high. What is the volume? "
                "It is $rule. Round to 2 decimals."
            ),
            (
                "Sand is heaped up or filled in so that it forms a $tag with the radius $r and the height $h. "
                "Determine the volume of the sand, to two decimals."
            ),
            (
                "Input: $r, the radius of the base, and $h, the height. Output: the volume of the $tag, rounded to 2 "
                "decimals; it is $rule."
            ),
            "Calculate the volume of a $tag of radius $r and height $h, to 2 decimals.",
        ],
        "return round($formula, 2)",
        lambda r, h, v: round(r * r * h * math.pi * (1 if v["tag"] == "cylinder" else 1 / 3), 2),
        imports="import math",
        variants=[
            {
                "tag": "cylinder",
                "formula": "math.pi * $r ** 2 * $h",
                "rule": "the area of its round base times its height",
            },
            {
                "tag": "cone",
                "formula": "math.pi * $r ** 2 * $h / 3",
                "rule": "a third of the area of its base times its height",
            },
        ],
    ),
    drill(
        "measure_solids.cylinder_surface",
        "cylinder_$tag $tag_of_cylinder {get|find|compute}_cylinder_$tag $tag_cylinder",
        [real("r", "radius", "r", high=9), real("h", "height", "h")],
        "float",
        [
            "$give $what of a cylinder with radius $r and height $h, rounded to 2 decimal places.",
            "A cylinder has the radius $r and the height $h. Return $what, rounded to two decimals.",
            "$explain Return $what for radius $r and height $h, rounded to 2 decimal places.",
            "Cylinder (radius $r, height $h): $what, rounded to 2 decimals.",
            "$story The can has the radius $r and the height $h. Round the area to 2 decimal places.",
            "Given the radius $r and the height $h of a cylinder, compute $what. Round to two decimal places.",
            (
                "The function takes the radius $r and the height $h of a cylinder and returns $what, rounded to two "
                "decimal places."
            ),
            (
                "You have a cylinder. Its radius is $r and it is $h high. $explain Compute $what. Round to 2 digits "
                "after the point."
            ),
            "A drum, a cylinder of radius $r and height $h, is to be painted. Determine $what, to two decimals.",
            "Input: the radius $r and the height $h of a cylinder. Output: $what, rounded to 2 decimals.",
            "Calculate $what of a cylinder of radius $r and height $h, to 2 decimals.",
        ],
        "return round($formula, 2)",
        lambda r, h, v: round(math.tau * r * h + (0 if "side" in v["tag"] else math.tau * r * r), 2),
        imports="import math",
        variants=[
            {
                "tag": "side_area",
                "what": "the area of the curved side (without top and bottom)",
                "formula": "2 * math.pi * $r * $h",
                "explain": "Unrolled, the side of a cylinder is a rectangle as wide as the circle's circumference.",
                "story": (
                    "A label goes once around a can and covers its whole side, but neither top nor bottom. How large "
                    "is it?"
                ),
            },
            {
                "tag": "surface",
                "what": "the whole surface area, with top and bottom",
                "formula": "2 * math.pi * $r * ($r + $h)",
                "explain": "The surface of a cylinder is its curved side and two circles.",
                "story": "A closed can is made of sheet metal: top, bottom and side. How large is its whole surface?",
            },
        ],
    ),
    drill(
        "measure_solids.sphere",
        "sphere_$tag $tag_of_sphere {get|find|compute}_sphere_$tag ball_$tag",
        [real("radius", "radius", "r")],
        "float",
        [
            "$give the $what of a sphere with the radius $radius, rounded to 2 decimal places.",
            "A ball has the radius $radius. Return its $what, rounded to two decimals.",
            "The $what of a sphere is $rule. Compute it for the radius $radius and round it to 2 decimals.",
            "Sphere $what, rounded to 2 decimal places: the radius is $radius.",
            "A globe reaches $radius from its center to its surface. $give its $what, rounded to 2 decimal places.",
            "Given the radius $radius of a sphere, return {the|its} $what with two decimal places (rounded).",
            (
                "The function takes the radius $radius of a sphere and returns the $what of the sphere, rounded to "
                "two decimal places."
            ),
            "You have a ball with the radius $radius. What is its $what? It is $rule. Round to 2 decimals.",
            "A balloon is a sphere of radius $radius. Report its $what, to two decimals.",
            "Input: the radius $radius. Output: the $what of the sphere ($rule), rounded to 2 decimals.",
            "Calculate the $what of a sphere of radius $radius, to 2 decimals.",
        ],
        "return round($formula, 2)",
        lambda r, v: round(r * r * math.pi * 4 * (r / 3 if v["tag"] == "volume" else 1), 2),
        imports="import math",
        variants=[
            {
                "tag": "volume",
                "what": "volume",
                "formula": "4 / 3 * math.pi * $radius ** 3",
                "rule": "4/3 times pi times the radius to the power of 3",
            },
            {
                "tag": "surface",
                "what": "surface area",
                "formula": "4 * math.pi * $radius ** 2",
                "rule": "4 times pi times the radius squared",
            },
        ],
    ),
    drill(
        "measure_solids.pyramid",
        "pyramid_volume volume_of_pyramid {get|find}_pyramid_volume square_pyramid",
        [real("a", "side", "base", "a"), real("h", "height", "h")],
        "float",
        [
            (
                "$give the volume of a pyramid with a square base of side $a and the height $h, rounded to 2 decimal "
                "places."
            ),
            "A pyramid stands on a square with the side $a and is $h high. Return its volume, rounded to two decimals.",
            (
                "A pyramid fills a third of the box around it. $give its volume for a square base with side $a and "
                "the height $h, rounded to 2 decimals."
            ),
            "Square pyramid: base side $a, height $h. Volume, rounded to 2 decimal places.",
            (
                "A tent is a pyramid with a square floor. Each side of the floor is $a long, and the tent is $h high. "
                "How much air is in it? Round to 2 decimals."
            ),
            (
                "Given the side $a of the square base and the height $h, return the volume of the pyramid rounded to "
                "two decimal places."
            ),
            (
                "The function takes the side $a of the square base of a pyramid and its height $h and returns the "
                "volume, rounded to two decimal places."
            ),
            (
                "You have a pyramid. The floor is a square with the side $a. The pyramid is $h high. Multiply the "
                "area of the floor by the height and divide by 3. Round to 2 decimals."
            ),
            (
                "A candle in the form of a pyramid has a square base of $a by $a and is $h high. Determine how much "
                "wax is in it, as a volume to two decimals."
            ),
            "A third of $a squared times $h, 2 decimals.",
            "Calculate the volume of a pyramid of height $h over a square with side $a, to 2 decimals.",
        ],
        "return round($a ** 2 * $h / 3, 2)",
        lambda a, h: round(a * a * h / 3, 2),
    ),
    drill(
        "measure_solids.prism",
        "prism_volume volume_of_prism {get|find}_prism_volume triangular_prism",
        [real("b", "base", "b"), real("h", "height", "h"), real("d", "depth", "length", "d")],
        "float",
        [
            "$give the volume of a prism whose front is a triangle with base $b and height $h, and which is $d deep.",
            "A tent is $d long; its front is a triangle with a base of $b and a height of $h. Return its volume.",
            (
                "The volume of a prism is the area of its base times its length. Return it for a triangle (base $b, "
                "height $h) and the length $d."
            ),
            "Triangular prism: triangle base $b, triangle height $h, prism length $d. Return the volume.",
            (
                "A bar of chocolate of length $d has a triangle as its cross-section, with base $b and height $h. "
                "$give its volume."
            ),
            "Given the base $b and height $h of a triangle and the length $d of the prism over it, compute the volume.",
            (
                "The function takes the base $b and the height $h of a triangle and the depth $d of the prism over "
                "this triangle, and returns the volume of the prism."
            ),
            (
                "You have a block. Its front is a triangle with the base $b and the height $h. The block is $d long. "
                "Compute the area of the triangle and multiply it by the length."
            ),
            (
                "A wedge of cheese is $d long; cut across, it shows a triangle with base $b and height $h. Determine "
                "its volume."
            ),
            (
                "Input: $b and $h, the base and the height of a triangle, and $d, the length of the prism over it. "
                "Output: half of the product of the first two, times the third."
            ),
            "Calculate the volume of a prism of length $d over a triangle with base $b and height $h.",
        ],
        "return $b * $h / 2 * $d",
        lambda b, h, d: b * h * d / 2,
    ),
)
