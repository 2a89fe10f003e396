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
        "number_figures.three_back",
        "tribonacci nth_tribonacci {get|compute}_tribonacci sum_of_three_before three_term_sequence",
        [_place(0, 13)],
        "int",
        [
            (
                "$give element $n of the sequence that starts 0, 0, 1 (elements 0, 1 and 2) and in which each further "
                "element is the sum of the three before it."
            ),
            (
                "The Tribonacci numbers begin with 0, 0 and 1; each later one is the sum of its three predecessors. "
                "$give the one at index $n, counted from 0."
            ),
            "T(0) = 0, T(1) = 0, T(2) = 1 and T(i) = T(i - 1) + T(i - 2) + T(i - 3). $give T($n).",
            (
                "A row of numbers begins 0, 0, 1, and then every number is the sum of the three on its left. Return "
                "the number at index $n."
            ),
            (
                "Start with the triple (0, 0, 1). Replace (u, v, w) by (v, w, u + v + w) as many times as $n says, and "
                "return the first number of the triple."
            ),
            (
                "The sequence 0, 0, 1, 1, 2, 4, 7 and so on arises by adding three neighbors. Return its element with "
                "index $n (indices start at 0)."
            ),
            (
                "{This function computes|Computes} a member of the sequence which has 0, 0 and 1 at the indices 0, 1 "
                "and 2 and whose later members are each the sum of the preceding three. The member at index $n is "
                "returned."
            ),
            (
                "Write the numbers 0, 0 and 1. Now add the last three numbers and write the sum; do this again and "
                "again. Return the number at index $n. The first number has index 0."
            ),
            (
                "In a valley the new houses of a year are as many as those of the last three years together. In the "
                "years 0, 1 and 2 there were 0, 0 and 1 new houses. {Determine|Find|Compute|Return} the number of new "
                "houses in year $n."
            ),
            (
                "For index 0 or 1 the output is 0, for index 2 it is 1, and for a greater index it is the sum of the "
                "outputs for the three indices before. Evaluate this at $n."
            ),
            "Tribonacci number at index $n; the row starts 0, 0, 1.",
        ],
        [
            """
            p, q, r = 0, 0, 1
            for _ in range($n):
                p, q, r = q, r, p + q + r
            return p
            """,
            """
            if $n < 2:
                return 0
            if $n == 2:
                return 1
            return $name($n - 1) + $name($n - 2) + $name($n - 3)
            """,
        ],
        lambda n: _terms([0, 0, 1], lambda t: sum(t[-3:]), n + 1)[-1],
        edges=((0,), (1,), (2,), (3,), (7,)),
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
