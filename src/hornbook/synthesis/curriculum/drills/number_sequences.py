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
            (
                "{This function computes|Computes} the $tag number with index $n. The numbers with the indices 0 and 1 "
                "are $p and $q; each number with a greater index is the sum of its two predecessors."
            ),
            (
                "Write down $p and then $q. Now add the last two numbers and write the sum; do this again and again. "
                "Return the number with index $n. The first one has index 0."
            ),
            (
                "A colony of bees has $p members in month 0 and $q in month 1. In each later month it has as many "
                "members as in the two months before together. {Determine|Find|Compute|Return} the number of members "
                "in month $n."
            ),
            (
                "For index 0 the output is $p, for index 1 it is $q, and for a greater index it is the sum of the "
                "outputs for the two indices before. Evaluate this at $n."
            ),
            "What is the $tag number at index $n, if index 0 holds $p and index 1 holds $q?",
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
            (
                "{This function takes|Takes|The function accepts} the first two elements of a sequence, $a and $b, and "
                "an index $n that counts from 0. It returns the element with that index, where each later element is "
                "the sum of the two elements preceding it."
            ),
            (
                "Write down $a and then $b. Now add the last two numbers and write the sum; do this again and again. "
                "Return the number with index $n. The first one has index 0."
            ),
            (
                "On day 0 a street seller earns $a coins, on day 1 $b coins, and on each later day as much as on the "
                "two days before together. {Determine|Find|Compute|Return} the earnings of day $n."
            ),
            (
                "If the index $n is 0, output $a; if it is 1, output $b; otherwise output the sum of the elements at "
                "the two indices before $n."
            ),
            "Element $n of the Fibonacci-like sequence with the elements $a (index 0) and $b (index 1).",
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
            (
                "{This function generates|Generates} the Fibonacci sequence, whose first two members are 0 and 1, and "
                "returns a list of all members that are strictly less than $n, in order."
            ),
            (
                "Write 0 and 1. Then always add the last two numbers and write the sum. Stop before a number is $n or "
                "more. Return the list; it can be empty."
            ),
            (
                "Blocks have the heights 0, 1, and then always the sum of the two heights before. For a tower only the "
                "blocks lower than $n are used. {Report|Return|Give} their heights in order, as a list."
            ),
            (
                "{Output|Result}: the Fibonacci numbers 0, 1, 1, 2 and so on, in order, as long as they are below $n. "
                "If $n is 0, the list has no elements."
            ),
            "Fibonacci numbers smaller than $n.",
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
            (
                "{This function generates|Generates} the Fibonacci sequence, whose first two members are 0 and 1, and "
                "returns a list of its first $n members."
            ),
            (
                "Write 0 and 1. Then always add the last two numbers and write the sum. Stop when you have $n numbers. "
                "Return the list; for $n = 0 it is empty."
            ),
            (
                "A spiral is drawn with arcs whose sizes are 0, 1, and then always the sum of the two sizes before. "
                "{Report|Return|Give} the sizes of the first $n arcs as a list."
            ),
            (
                "{Output|Result}: a list of length $n. Its elements at the indices 0 and 1 are 0 and 1, as far as the "
                "length allows, and any other element is the sum of its two predecessors."
            ),
            "First $n Fibonacci numbers, from 0.",
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
