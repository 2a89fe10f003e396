"""Sequences of numbers, computed by a loop or by recursion."""

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


def _length(high: int) -> Arg:
    return integer("n", 0, high, names=("n", "count", "length", "size"))


FAMILIES = (
    drill(
        "number_sequences.two_starts",
        "$tag nth_$tag $tag_number {get|compute}_$tag $tag_term",
        [_place(0, 15)],
        "int",
        [
            (
                "$give element $n of the $tag sequence, which starts with $p (element 0) and $q (element 1); each "
                "further element is the sum of the two before it."
            ),
            (
                "The $tag numbers begin with $p and $q. Every later one is the sum of its two predecessors. $give the "
                "one at position $n, counting from 0."
            ),
            (
                "$title(0) is $p, $title(1) is $q, and $title(i) = $title(i - 1) + $title(i - 2) for i > 1. $give "
                "$title($n)."
            ),
            "$give the $tag number with index $n, where index 0 holds $p and index 1 holds $q.",
            (
                "Start with the pair $p and $q. As often as $n says, replace the pair (u, v) by (v, u + v). Return the "
                "first number of the last pair."
            ),
            (
                "Each number of a row is the sum of the two numbers to its left; the row begins $p, $q. Return the "
                "number at index $n{, the first one having index 0|}."
            ),
        ],
        [
            """
            $left, $right = $p, $q
            for _ in range($n):
                $left, $right = $right, $left + $right
            return $left
            """,
            """
            if $n == 0:
                return $p
            if $n == 1:
                return $q
            return $name($n - 1) + $name($n - 2)
            """,
        ],
        lambda n, v: _terms([int(v["p"]), int(v["q"])], lambda t: t[-1] + t[-2], n + 1)[-1],
        edges=((0,), (1,), (2,), (7,)),
        variants=[
            {"tag": "fibonacci", "title": "F", "p": "0", "q": "1"},
            {"tag": "lucas", "title": "L", "p": "2", "q": "1"},
        ],
    ),
    drill(
        "number_sequences.own_starts",
        "{additive|sum}_sequence like_fibonacci generalized_fibonacci {two_start|sum_of_two}_term",
        [
            integer("a", 0, 6, names=("a", "x", "first", "start")),
            integer("b", 0, 6, names=("b", "y", "second", "other")),
            _place(0, 10),
        ],
        "int",
        [
            (
                "A sequence starts with $a and $b, and each further element is the sum of the two before it. $give the "
                "element with index $n, counting from 0."
            ),
            (
                "$give element number $n (from 0) of the sequence $a, $b, $a + $b and so on, where two neighbors are "
                "always added."
            ),
            "Like the Fibonacci numbers, but with $a and $b as the elements 0 and 1: return element $n.",
            (
                "Write down $a and $b, then again and again the sum of the last two numbers. Return the number at "
                "index $n."
            ),
            (
                "Element 0 is $a and element 1 is $b; every element after that is the sum of its two predecessors. "
                "$give element $n."
            ),
            (
                "Two cages hold $a and $b rabbits. Each new cage holds as many as the two cages before it together. "
                "$howmany rabbits are in the cage with index $n, when the first cage has index 0."
            ),
        ],
        """
        $left, $right = $a, $b
        for _ in range($n):
            $left, $right = $right, $left + $right
        return $left
        """,
        lambda a, b, n: _terms([a, b], lambda t: sum(t[-2:]), n + 1)[-1],
        edges=((2, 5, 0), (2, 5, 1), (2, 5, 2), (0, 3, 4)),
    ),
    drill(
        "number_sequences.fibonacci_list",
        "fibonacci_below {list|get|make}_fibonacci fibonacci_numbers fib_list",
        [integer("n", 0, 40, names=("n", "limit", "bound", "k"))],
        "list[int]",
        [
            "Return a list of the Fibonacci numbers less than $n, beginning with 0 and 1.",
            "The Fibonacci sequence is 0, 1, 1, 2, 3, 5 and so on. $build a list of its numbers less than $n.",
            (
                "$build the list of the Fibonacci numbers less than $n. The sequence starts with 0 and 1; then each "
                "number is the sum of the two before it."
            ),
            (
                "Start with 0 and 1 and always add the last two numbers. Collect the numbers less than $n in a list{, "
                "in order|}."
            ),
            "All Fibonacci numbers less than $n, in their order: 0, 1, 1, 2 and so on.",
            (
                "Write the Fibonacci sequence (first 0, then 1, then sums of two neighbors) into a list, only the "
                "numbers less than $n."
            ),
        ],
        """
        $result = []
        $left, $right = 0, 1
        while $left < $n:
            $result.append($left)
            $left, $right = $right, $left + $right
        return $result
        """,
        lambda n: [f for f in _terms([0, 1], lambda t: t[-1] + t[-2], 20) if f < n],
        edges=((0,), (1,), (2,), (8,)),
    ),
    drill(
        "number_sequences.first_fibonacci",
        "first_fibonacci fibonacci_{list|sequence|numbers} {list|make}_fibonacci fib_sequence",
        [_length(12)],
        "list[int]",
        [
            "Return a list of the first $n Fibonacci numbers, beginning with 0 and 1.",
            "The Fibonacci sequence is 0, 1, 1, 2, 3, 5 and so on. $build a list of its first $n numbers.",
            (
                "$build the list of $n Fibonacci numbers. The sequence starts with 0 and 1; then each number is the "
                "sum of the two before it."
            ),
            (
                "Start with 0 and 1 and always add the last two numbers, until there are $n of them. Return them as a "
                "list."
            ),
            "The first $n elements of the Fibonacci sequence (0 comes first, 1 second), as a list.",
            (
                "A list starts 0, 1 and goes on with the sum of the last two elements. Return it cut off after $n "
                "elements."
            ),
        ],
        """
        $result = []
        $left, $right = 0, 1
        for _ in range($n):
            $result.append($left)
            $left, $right = $right, $left + $right
        return $result
        """,
        lambda n: _terms([0, 1], lambda t: t[-1] + t[-2], n),
        edges=((0,), (1,), (2,), (8,)),
    ),
)
