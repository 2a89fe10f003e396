"""Sequences by a rule from one term to the next."""

from __future__ import annotations

from collections.abc import Callable

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill


def _terms(first: list[int], rule: Callable[[list[int]], int], count: int) -> list[int]:
    """The first terms of the sequence in which the rule gives each further term from all before it."""
    while len(first) < count:
        first = [*first, rule(first)]
    return first[:count]


def _place(low: int, high: int) -> Arg:
    return integer("n", low, high, names=("n", "k", "position", "term"))


FAMILIES = (
    drill(
        "number_recurrences.recurrence",
        "$tag{_sequence|_term|} {nth|sequence}_$tag repeat_$tag $tag_from_$first",
        [_place(0, 8)],
        "int",
        [
            "$give s($n), where s(0) = $first and s(i) = $rule for i > 0.",
            (
                "A sequence has the first element $first, at index 0. Each further element is $words. $give the "
                "element at index $n."
            ),
            "Start with $first. As many times as $n says, replace the number by $changed. Return the result.",
            (
                "The numbers s(0), s(1), s(2) and so on are defined by s(0) = $first and by the rule s(i) = $rule for "
                "all i from 1 on. $give the number s($n)."
            ),
            (
                "Compute by a loop or by recursion: element 0 is $first, and after that every element is $words. "
                "Return element $n."
            ),
            (
                "$give element $n, counting from 0, of the sequence which begins with $first and in which every later "
                "element is $words."
            ),
            (
                "{This function computes|Computes} an element of a sequence that is defined by recursion. The element "
                "at index 0 is $first; any other element is $words. The element at index $n is returned."
            ),
            (
                "The first number is $first, and it has index 0. The next number is always $words. Return the number "
                "with index $n."
            ),
            (
                "Bacteria are counted at the end of each hour. At hour 0 there are $first, and later the count is "
                "always $words. {Determine|Find|Compute|Return} the count at hour $n."
            ),
            (
                "For index 0 the output is $first. For any greater index the output is $words, where the one before it "
                "is the output for the index 1 less. Evaluate this at $n."
            ),
            "What is s($n) if s(0) = $first and, for every later index, s(i) = $rule?",
        ],
        [
            """
            $current = $first
            for _ in range($n):
                $current = $loop
            return $current
            """,
            """
            if $n == 0:
                return $first
            return $again
            """,
        ],
        lambda n, v: _terms([int(v["first"])], lambda t: v["u"] * t[-1] + v["w"], n + 1)[-1],
        edges=((0,), (1,), (2,), (5,)),
        variants=[
            {
                "tag": "double_plus_one",
                "first": "1",
                "rule": "2 * s(i - 1) + 1",
                "words": "twice the one before it, plus 1",
                "changed": "twice itself plus 1",
                "loop": "2 * $current + 1",
                "again": "2 * $name($n - 1) + 1",
                "u": 2,
                "w": 1,
            },
            {
                "tag": "triple_minus_one",
                "first": "2",
                "rule": "3 * s(i - 1) - 1",
                "words": "three times the one before it, minus 1",
                "changed": "three times itself minus 1",
                "loop": "3 * $current - 1",
                "again": "3 * $name($n - 1) - 1",
                "u": 3,
                "w": -1,
            },
            {
                "tag": "double_minus_three",
                "first": "5",
                "rule": "2 * s(i - 1) - 3",
                "words": "twice the one before it, minus 3",
                "changed": "twice itself minus 3",
                "loop": "2 * $current - 3",
                "again": "2 * $name($n - 1) - 3",
                "u": 2,
                "w": -3,
            },
        ],
    ),
    drill(
        "number_recurrences.weighted_two_back",
        "$tag nth_$tag $tag_{number|term|sequence} {get|compute}_$tag",
        [_place(0, 9)],
        "int",
        [
            "$give s($n), where s(0) = $p, s(1) = $q and s(i) = $rule for i > 1.",
            (
                "A sequence starts with $p and $q (indices 0 and 1). Each further element is $words. $give the element "
                "at index $n."
            ),
            "Elements 0 and 1 of a sequence are $p and $q; every later element is $words. Return element $n.",
            (
                "The row begins with $p, then $q. After that, every number is $words. Return the number at index $n, "
                "the first index being 0."
            ),
            "$give element $n (counted from 0) of the sequence with s(0) = $p, s(1) = $q and the rule s(i) = $rule.",
            (
                "Begin with the numbers $p and $q and continue: the next number is always $words. Return the number at "
                "index $n."
            ),
            (
                "{This function computes|Computes} an element of a sequence that is defined by recursion: $p and $q "
                "are the elements at the indices 0 and 1, and any further element is $words. The element at index $n "
                "is returned."
            ),
            (
                "Write down $p and $q. The next number is always $words. Go on like this. Return the number with index "
                "$n; the first number has index 0."
            ),
            (
                "The number of leaves of a plant is $p in week 0 and $q in week 1. From then on it is always $words, "
                "week after week. {Determine|Find|Compute|Return} the number for week $n."
            ),
            (
                "For index 0 the output is $p, for index 1 it is $q. For a greater index it is $words. Evaluate this "
                "at $n."
            ),
            "What is s($n) if s(0) = $p, s(1) = $q and, for every later index, s(i) = $rule?",
        ],
        [
            """
            $left, $right = $p, $q
            for _ in range($n):
                $left, $right = $right, $loop
            return $left
            """,
            """
            if $n == 0:
                return $p
            if $n == 1:
                return $q
            return $again
            """,
        ],
        lambda n, v: _terms([int(v["p"]), int(v["q"])], lambda t: v["u"] * t[-1] + v["w"] * t[-2], n + 1)[-1],
        edges=((0,), (1,), (2,), (5,)),
        variants=[
            {
                "p": "0",
                "q": "1",
                "rule": "2 * s(i - 1) + s(i - 2)",
                "tag": "pell",
                "words": "twice the one before it plus the one before that",
                "loop": "2 * $right + $left",
                "again": "2 * $name($n - 1) + $name($n - 2)",
                "u": 2,
                "w": 1,
            },
            {
                "p": "0",
                "q": "1",
                "rule": "s(i - 1) + 2 * s(i - 2)",
                "tag": "jacobsthal",
                "words": "the one before it plus twice the one before that",
                "loop": "$right + 2 * $left",
                "again": "$name($n - 1) + 2 * $name($n - 2)",
                "u": 1,
                "w": 2,
            },
            {
                "p": "1",
                "q": "3",
                "rule": "3 * s(i - 1) - s(i - 2)",
                "tag": "triple_minus_previous",
                "words": "three times the one before it minus the one before that",
                "loop": "3 * $right - $left",
                "again": "3 * $name($n - 1) - $name($n - 2)",
                "u": 3,
                "w": -1,
            },
        ],
    ),
)
