"""Sequences whose numbers can be laid as figures, and members of sequences."""

from __future__ import annotations

import math
from collections.abc import Callable

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth


def _terms(first: list[int], rule: Callable[[list[int]], int], count: int) -> list[int]:
    """The first terms of the sequence in which the rule gives each further term from all before it."""
    while len(first) < count:
        first = [*first, rule(first)]
    return first[:count]


def _place(low: int, high: int) -> Arg:
    return integer("n", low, high, names=("n", "k", "position", "term"))


FAMILIES = (
    drill(
        "number_figures.is_member",
        "is_$tag is_$tag_number {check|test}_$tag in_$tag_sequence",
        [integer("n", make=lambda draw, _: draw.choose((draw.integer(0, 60), draw.choose((3, 8, 21, 6, 28)))))],
        "bool",
        [
            "$check $n is a $tag number.",
            "$check $n occurs in the sequence $row and so on: $rule.",
            "The $tag numbers are $row and so on: $rule. $check $n is one of them.",
            "Return True if $n, which is not negative, belongs to the $tag numbers $row and so on, otherwise False.",
            "Go through the $tag numbers $row and so on until they reach $n or pass it. $check you met $n itself.",
            "A row of numbers begins $row, and so on: $rule. $check $n stands somewhere in this row.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns True if it is a "
                "member of the $tag sequence $row and so on, where $rule. Otherwise False is returned."
            ),
            (
                "Write down the numbers $row and go on: $rule. Do you write the number $n at some time? Return True or "
                "False."
            ),
            (
                "A gardener plants only $tag numbers of flowers in a bed, that is $row and so on: $rule. "
                "{Determine|Find out|Work out|Return} whether a bed may have $n flowers."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: True if it is a $tag number ($row "
                "and so on), else False."
            ),
            "Is $n a $tag number?",
        ],
        "$code",
        lambda n, v: (
            n in nth(v["which"], _terms([0, 1], lambda t: t[-1] + t[-2], 20), [k * (k + 1) // 2 for k in range(20)])
        ),
        edges=((0,), (1,), (2,), (10,), (21,)),
        variants=[
            {
                "tag": "fibonacci",
                "row": "0, 1, 1, 2, 3, 5, 8",
                "rule": "each number from the third on is the sum of the two before it",
                "code": "$left, $right = 0, 1\nwhile $left < $n:\n    $left, $right = $right, $left + $right\n"
                "return $left == $n",
                "which": 0,
            },
            {
                "tag": "triangular",
                "row": "0, 1, 3, 6, 10, 15",
                "rule": "the steps from one number to the next are 1, 2, 3, 4 and so on",
                "code": "$total = 0\nstep = 1\nwhile $total < $n:\n    $total += step\n    step += 1\n"
                "return $total == $n",
                "which": 1,
            },
        ],
    ),
    drill(
        "number_figures.figure_numbers",
        "$tag $tag_number nth_$tag {get|compute}_$tag",
        [_place(0, 12)],
        "int",
        [
            "$give the $tag number with index $n: $formula.",
            "$give $formula{, the so-called $tag number|}. {For 0 it is 0.|}",
            "The sequence is $row and so on, starting at index 0. $give the one at index $n.",
            "$story. $howmany balls that takes.",
            "Element $n of the sequence $row and so on, in which 0 is element 0.",
            (
                "Build the $tag numbers step by step: begin with 0, and in step i, for i from 1 to $n, add $add. "
                "Return the last number."
            ),
            (
                "{This function takes|Takes|The function accepts} a non-negative integer $n and returns the $tag "
                "number that belongs to it, which is $formula."
            ),
            "Look at the numbers $row and so on. The first one has index 0. Return the number with index $n.",
            "$story. The shop wants to know how many balls to pack. {Determine|Find|Compute|Return} this number.",
            "{Input|Given}: an index $n, 0 or greater. {Output|Result|Returned}: $formula, and 0 for index 0.",
            "What is $formula?",
        ],
        "$code",
        lambda n, v: nth(v["which"], math.comb(n + 1, 2), math.comb(n + 2, 3), n * (n + 1) * (2 * n + 1) // 6),
        edges=((0,), (1,), (2,), (5,)),
        variants=[
            {
                "tag": "triangular",
                "formula": "the sum of the numbers from 1 to $n",
                "row": "0, 1, 3, 6, 10, 15",
                "story": "Balls form a triangle with 1 ball in the first row, 2 in the second, and $n in the last",
                "add": "i",
                "code": "$total = 0\nfor $i in range(1, $n + 1):\n    $total += $i\nreturn $total",
                "which": 0,
            },
            {
                "tag": "tetrahedral",
                "formula": "the sum of the first $n triangular numbers 1, 3, 6, 10 and so on",
                "row": "0, 1, 4, 10, 20, 35",
                "story": "A pyramid of $n layers has triangles of 1, 3, 6, 10 and so on balls as its layers",
                "add": "the sum of 1 to i",
                "code": "return $n * ($n + 1) * ($n + 2) // 6",
                "which": 1,
            },
            {
                "tag": "pyramidal",
                "formula": "the sum of the squares of the numbers from 1 to $n",
                "row": "0, 1, 5, 14, 30, 55",
                "story": "A pyramid of $n layers has squares of 1, 4, 9 and so on balls as its layers",
                "add": "the square of i",
                "code": "return sum($i * $i for $i in range(1, $n + 1))",
                "which": 2,
            },
        ],
    ),
)
