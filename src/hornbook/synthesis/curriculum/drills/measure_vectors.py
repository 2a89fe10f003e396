"""Vectors as lists of numbers."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill

_U = Arg("u", ("u", "first", "a"), "list[int]", lambda draw, _: draw.numbers(-5, 9, 2, 4))
_W = Arg("v", ("v", "second", "b"), "list[int]", lambda draw, before: [draw.integer(-5, 9) for _ in before[0]])

FAMILIES = (
    drill(
        "measure_vectors.dot_product",
        "dot_product dot scalar_product inner_product {get|find}_dot_product",
        [_U, _W],
        "int",
        [
            "$give the dot product of the vectors $u and $v, two lists of the same length.",
            (
                "The dot product of two vectors is what you get by multiplying them entry by entry and adding up. "
                "Return it for $u and $v."
            ),
            "Multiply each number of $u by the number at the same position of $v; return the sum of the products.",
            "Scalar product of the equally long lists $u and $v.",
            "Two vectors are given as lists of numbers, $u and $v. $give their dot product.",
            "Add $u[0] times $v[0], $u[1] times $v[1] and so on to the end of both lists (they are equally long).",
            (
                "The function takes two lists of integers of the same length, $u and $v, regarded as vectors, and "
                "returns their scalar product, the sum of the products of corresponding entries."
            ),
            (
                "You get two lists with the same length, $u and $v. Multiply the first numbers of both lists, then "
                "the second numbers, and so on. Add all these products and output the sum."
            ),
            (
                "A shop sold different articles: $u are the numbers of pieces and $v the prices, in the same order. "
                "Determine the income, that is, the dot product of both lists."
            ),
            "Dot product of $u and $v.",
            (
                "I have two vectors as lists of the same length, $u and $v, and need the sum of the products of "
                "their entries."
            ),
            "Calculate the dot product of two vectors, $u and $v.",
        ],
        [
            "return sum($left * $right for $left, $right in zip($u, $v))",
            "$total = 0\nfor $i in range(len($u)):\n    $total += $u[$i] * $v[$i]\nreturn $total",
        ],
        lambda u, v: sum(map(math.prod, zip(u, v, strict=True))),
        edges=(([1, 0], [0, 1]), ([3], [4])),
    ),
    drill(
        "measure_vectors.combine_vectors",
        "$tag_vectors vector_$noun {get|find}_$noun $tag_lists $tag_two_vectors",
        [_U, _W],
        "list[int]",
        [
            "$verb and return the result as a list.",
            "Vectors are lists of numbers of equal length. $verb, entry by entry.",
            "$give the $noun of the vectors $u and $v (in this order), a list of the same length.",
            "Entry by entry $noun of the equally long lists $u and $v: $sign.",
            "The vectors $u and $v have the same number of entries. Build the list whose entries are $sign.",
            "Vector $noun: a list of $sign for all positions of the two equally long lists.",
            (
                "The function takes two vectors $u and $v as lists of equal length and returns a list of that "
                "length, in which each entry is $sign at the same position."
            ),
            (
                "You get two lists with the same length, $u and $v. Make a new list. Every number in it is $sign at "
                "this place."
            ),
            "For the $noun of two vectors, $u and $v, one works entry by entry: $sign. Produce the resulting list.",
            "Input: two lists of equal length, $u and $v. Output: their $noun, the list with $sign at each index.",
        ],
        "return [$left $op $right for $left, $right in zip($u, $v)]",
        lambda u, v, w: [u[i] + (v[i] if w["op"] == "+" else -v[i]) for i in range(len(u))],
        edges=(([1, 2], [3, 5]),),
        variants=[
            {
                "tag": "add",
                "noun": "sum",
                "verb": "Add the vectors $u and $v",
                "op": "+",
                "sign": "the entry of $u plus that of $v",
            },
            {
                "tag": "subtract",
                "noun": "difference",
                "verb": "Subtract the vector $v from the vector $u",
                "op": "-",
                "sign": "the entry of $u minus that of $v",
            },
        ],
    ),
)
