"""Solids: diagonals, packing and counting."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "measure_solids.box_diagonal",
        "box_diagonal diagonal_of_box space_diagonal {get|find}_diagonal cuboid_diagonal",
        [
            integer("a", 1, 15, names=("length", "a")),
            integer("b", 1, 15, names=("width", "b")),
            integer("c", 1, 15, names=("height", "c")),
        ],
        "float",
        [
            "$give the length of the diagonal through a box with the edges $a, $b and $c, rounded to 2 decimal places.",
            (
                "A box has the edges $a, $b and $c. How long is the longest straight stick that fits in? Round to two "
                "decimals."
            ),
            (
                "The space diagonal of a box is the root of the sum of its squared edges. Return it for $a, $b and "
                "$c, rounded to 2 decimals."
            ),
            "Box $a by $b by $c: distance from a corner to the opposite corner, rounded to 2 decimal places.",
            (
                "Return how far a fly travels that crosses a room from one corner to the opposite one (floor to "
                "ceiling). The room measures $a, $b and $c. Round to 2 decimals."
            ),
            (
                "Find the distance between opposite corners of a cuboid with the edges $a, $b and $c, rounded to two "
                "decimal places."
            ),
            (
                "The function takes the three edges of a box, $a, $b and $c, and returns the length of its space "
                "diagonal, rounded to two decimal places."
            ),
            (
                "You have a box with the edges $a, $b and $c. How far is it from one corner to the corner that is "
                "farthest away, straight through the box? Round to 2 decimals."
            ),
            (
                "A spider in one corner of a room of $a by $b by $c pulls a thread to the corner opposite in every "
                "direction. Determine the length of the thread, to two decimals."
            ),
            (
                "Square the edges $a, $b and $c of a box, add the squares and take the root. Output this diagonal, "
                "rounded to 2 decimals."
            ),
            "Calculate the space diagonal of a box with edges $a, $b and $c, to 2 decimals.",
        ],
        "return round(math.sqrt($a ** 2 + $b ** 2 + $c ** 2), 2)",
        lambda a, b, c: round(math.dist((0, 0, 0), (a, b, c)), 2),
        imports="import math",
    ),
    drill(
        "measure_solids.cubes_in_box",
        "cubes_in_box count_cubes how_many_cubes pack_cubes {max|most}_cubes",
        [
            integer("a", 1, 20, names=("length", "a")),
            integer("b", 1, 20, names=("width", "b")),
            integer("c", 1, 20, names=("height", "c")),
            integer("e", 1, 5, names=("edge", "size", "side"), fix=(2, 3, 4)),
        ],
        "int",
        [
            "$howmany whole cubes with edge $e can be stacked in rows in a box of the size $a by $b by $c.",
            (
                "A box measures $a, $b and $c. Cubes with the edge $e are put in, side by side, in straight rows and "
                "layers. How many fit?"
            ),
            (
                "Cubes with edge $e are packed in rows into a box with the edges $a, $b and $c. Return the number of "
                "cubes; parts of cubes do not count."
            ),
            "Number of whole cubes (edge $e) per row, times rows, times layers in a box of $a by $b by $c.",
            (
                "Along each edge of a box fit only whole cubes. For the edges $a, $b, $c and cubes of edge $e, return "
                "the product of these three counts."
            ),
            (
                "Given a box with the edges $a, $b and $c, return how many cubes of edge $e it holds when they are "
                "set straight, none of them cut."
            ),
            (
                "The function takes the edges of a box, $a, $b and $c, and returns how many whole cubes with an edge "
                "of $e fit into it if they stand in straight rows, parallel to the edges of the box."
            ),
            (
                "You have a box that is $a long, $b wide and $c high. You put in small cubes; each edge of them is "
                "$e. They stand in straight lines and you do not cut them. How many cubes can you put in?"
            ),
            (
                "Sugar cubes with edges of $e are packed into a carton measuring $a by $b by $c, in rows, columns "
                "and layers. Determine the number of cubes that can be packed whole."
            ),
            (
                "Input: a box of $a by $b by $c. Output: how many cubes of $e by $e by $e it takes, all whole and "
                "parallel to its sides."
            ),
            "Determine how many uncut cubes of edge $e fit, in straight rows, into a box of $a by $b by $c.",
        ],
        "return ($a // $e) * ($b // $e) * ($c // $e)",
        lambda a, b, c, e: int(a / e) * int(b / e) * int(c / e),
        edges=((1, 1, 1, 2), (4, 4, 4, 2)),
    ),
    drill(
        "measure_solids.count_faces",
        "count_$tag number_of_$tag prism_$tag {get|find}_$tag",
        [integer("n", 3, 15, names=("n", "corners", "sides"))],
        "int",
        [
            "$howmany $tag a prism has whose base is a polygon with $n corners.",
            "A prism stands on a polygon with $n corners. Return its number of $tag.",
            (
                "A prism has an equal polygon at the top and at the bottom and $detail. Return how many $tag it has "
                "if the polygon has $n sides."
            ),
            "Prism over a polygon with $n sides: number of $tag.",
            "A learner builds a prism from paper; its base has $n corners. How many $tag does it have altogether?",
            "Given the number of corners $n of the base, return the total number of $tag of {the|a} prism.",
            (
                "The function takes the number of corners $n of a polygon and returns the number of $tag of a prism "
                "with this polygon as its base."
            ),
            (
                "You have a prism. The bottom is a polygon with $n corners, and the top is the same polygon. How "
                "many $tag does the whole prism have?"
            ),
            (
                "A wire model or a paper model of a prism is built over a polygon with $n corners. Determine how "
                "many $tag it has in total."
            ),
            (
                "Input: $n, the corners of the polygon at the bottom of a prism. Output: the number of the prism's "
                "$tag, those at the top and bottom included."
            ),
            "Determine how many $tag a prism over a polygon with $n corners has.",
        ],
        "return $formula",
        lambda n, v: sum([1] * n) * {"edges": 3, "corners": 2, "faces": 1}[v["tag"]] + 2 * (v["tag"] == "faces"),
        variants=[
            {"tag": "edges", "formula": "3 * $n", "detail": "as many upright edges as each polygon has corners"},
            {"tag": "faces", "formula": "$n + 2", "detail": "one side face for each side of the polygon"},
            {"tag": "corners", "formula": "2 * $n", "detail": "no corners besides those of the two polygons"},
        ],
    ),
)
