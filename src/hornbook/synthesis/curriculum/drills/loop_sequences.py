"""Sequences made by a rule: each number or text from those before."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

COUNT = integer("n", 1, 10, names=("n", "count", "length", "size"))


START = integer("k", 1, 30, names=("start", "first", "k", "begin"))

FAMILIES = (
    drill(
        "loop_sequences.steps",
        "make_sequence number_sequence first_numbers build_sequence list_by_rule",
        [START, COUNT],
        "list[int]",
        [
            "$build a list of $n numbers that begins with $k. Each next number is $rule.",
            "$hand the first $n terms of the sequence that starts with $k and in which every further term is $rule.",
            "Start with $k. As long as the list has fewer than $n numbers, append one that is $rule. Return the list.",
            (
                "A counter shows $k. With each click it changes to what is $rule. Return the first $n values it "
                "shows, $k included."
            ),
            (
                "A sequence is made by a rule: its first number is $k, and every other number is $rule. List $n "
                "numbers of it."
            ),
            "This function returns a list of $n integers. The first one is $k, and every further one is $rule.",
            (
                "You start with the number $k and write it down. Each next number is $rule. Stop when you have $n "
                "numbers. Output them in a list."
            ),
            (
                "Input: a start $k and a length $n. Output: the list of so many numbers, where each number after the "
                "start is $rule."
            ),
            (
                "A machine prints $k first; every number that it prints after that is $rule. {Report|Output} the "
                "first $n numbers printed."
            ),
        ],
        """
        $result = [$k]
        while len($result) < $n:
            last = $result[-1]
            $result.append($next)
        return $result
        """,
        lambda k, n, v: list(itertools.accumulate([k] * n, lambda last, _: eval(v["check"], {"a": last}))),
        edges=((1, 1), (5, 2), (2, 4)),
        variants=[
            {"rule": "twice the one before", "next": "last * 2", "check": "a << 1"},
            {"rule": "the one before times 3", "next": "last * 3", "check": "a + a + a"},
            {"rule": "twice the one before plus 1", "next": "last * 2 + 1", "check": "a + a + 1"},
            {"rule": "7 more than the one before", "next": "last + 7", "check": "a + 7"},
            {"rule": "4 less than the one before", "next": "last - 4", "check": "a - 4"},
            {
                "rule": "the one before plus the sum of its digits",
                "next": "last + sum(int(digit) for digit in str(last))",
                "check": "a + sum(map(int, str(a)))",
            },
            {
                "rule": "half the one before if that is even, or else 3 more than it",
                "next": "last // 2 if last % 2 == 0 else last + 3",
                "check": "[a >> 1, a + 3][a & 1]",
            },
        ],
    ),
    drill(
        "loop_sequences.two_before",
        "make_$tag $tag_sequence first_$tag list_$tag $tag_numbers",
        [COUNT],
        "list[int]",
        [
            "$hand the first $n numbers of the sequence that starts with $first and $second and goes on so that $rule.",
            "$build a list of $n numbers. The first two are $first and $second; from then on, $rule.",
            "The $tag numbers begin with $first, $second; $rule. Return the first $n of them in a list.",
            "Begin a list with $first and $second and lengthen it in a loop: $rule. Return its first $n numbers.",
            "In a sequence, $rule, and the start is $first, $second. List $n terms.",
            (
                "This function returns a list of the first $n numbers of a sequence. It starts with $first and "
                "$second, and after that $rule."
            ),
            (
                "You write $first and $second. Then you go on: $rule. Stop when you have $n numbers and output them "
                "in a list."
            ),
            (
                "Input: a length $n. Output: a list of that many numbers, the first two being $first and $second; "
                "from the third on, $rule."
            ),
            ("Say that a list grows by a rule: after $first and $second, $rule. {Report|Output} its first $n numbers."),
        ],
        """
        $result = [$first, $second]
        while len($result) < $n:
            $result.append($next)
        return $result[:$n]
        """,
        lambda n, v: [_term(i, v) for i in range(n)],
        edges=((1,), (2,), (3,), (6,)),
        variants=[
            {
                "tag": "fibonacci",
                "first": 0,
                "second": 1,
                "next": "$result[-1] + $result[-2]",
                "a": 1,
                "b": 1,
                "rule": "each number is the sum of the two before it",
            },
            {
                "tag": "lucas",
                "first": 2,
                "second": 1,
                "next": "$result[-1] + $result[-2]",
                "a": 1,
                "b": 1,
                "rule": "each number is the sum of the two before it",
            },
            {
                "tag": "pell",
                "first": 0,
                "second": 1,
                "next": "2 * $result[-1] + $result[-2]",
                "a": 2,
                "b": 1,
                "rule": "each number is twice the one before it plus the one before that",
            },
            {
                "tag": "jacobsthal",
                "first": 0,
                "second": 1,
                "next": "$result[-1] + 2 * $result[-2]",
                "a": 1,
                "b": 2,
                "rule": "each number is the one before it plus twice the one before that",
            },
        ],
    ),
    drill(
        "loop_sequences.halve_or_triple",
        "collatz_$tag $tag_of_collatz hailstone_$tag $tag_until_one three_n_$tag",
        [integer("n", 1, 40)],
        "$type",
        [
            (
                "Halve a number if it is even, else triple it and add 1. Repeat this from $n until 1 is reached. "
                "$give $what."
            ),
            (
                "Starting with $n, an even number is divided by 2 and an odd one is replaced by 3 times itself plus "
                "1, until it is 1. $give $what."
            ),
            "The Collatz rule sends even x to x // 2 and odd x to 3 * x + 1. Follow it from $n to 1 and return $what.",
            (
                "As long as the value, at first $n, is not 1: halve it if even, otherwise multiply by 3 and add 1. "
                "Return $what."
            ),
            (
                "A hailstone goes up and down: from an odd height x to 3 * x + 1, from an even one to half. It starts "
                "at $n and ends at 1. Return $what."
            ),
            (
                "This function starts with the positive integer $n and applies the Collatz rule (half if even, three "
                "times plus one if odd) until the value is 1. It returns $what."
            ),
            (
                "You have a number, at first $n. If it is even, divide it by 2. If it is odd, multiply it by 3 and "
                "add 1. Go on until it is 1. Output $what."
            ),
            (
                "If a value x is even, the next one is x // 2; otherwise it is 3 * x + 1. The process begins with $n "
                "and stops at 1. Output $what."
            ),
            "Follow the Collatz sequence from $n down to 1 and determine $what.",
        ],
        """
        path = [$n]
        while path[-1] != 1:
            if path[-1] % 2 == 0:
                path.append(path[-1] // 2)
            else:
                path.append(3 * path[-1] + 1)
        return $end
        """,
        lambda n, v: {"steps": len(_hail(n)) - 1, "peak": max(_hail(n)), "path": _hail(n)}[v["tag"]],
        edges=((1,), (2,), (3,), (8,)),
        variants=[
            {"tag": "steps", "type": "int", "what": "the number of steps", "end": "len(path) - 1"},
            {"tag": "peak", "type": "int", "what": "the largest value met, the start included", "end": "max(path)"},
            {"tag": "path", "type": "list[int]", "what": "the list of all values from the start to 1", "end": "path"},
        ],
    ),
    drill(
        "loop_sequences.alternate_sum",
        "alternating_sum plus_minus_sum signed_sum sum_with_signs alternate_series",
        [integer("n", 0, 30)],
        "int",
        [
            (
                "$give the sum of $terms from 1 to $n with changing signs: the first is added, the second subtracted, "
                "and so on."
            ),
            "Compute $example, up to the number $n in place of 4, with signs that take turns.",
            "With a loop over 1 to $n, add $each for odd numbers and subtract it for even ones. Return the result.",
            (
                "Someone steps forward and back in turn; step number i is $long long, forward for odd i. Where is the "
                "person after $n steps, starting at 0?"
            ),
            (
                "Go through the numbers 1 to $n. Those with an odd number count with plus, the others with minus; sum "
                "up $terms."
            ),
            (
                "This function loops over the integers from 1 to $n; it adds $each if the integer is odd and "
                "subtracts it if the integer is even. It returns the result."
            ),
            (
                "You start with 0. Take the numbers 1, 2, 3 and so on up to $n. For an odd number add $each, for an "
                "even number subtract $each. Output the result."
            ),
            (
                "Input: an integer $n, 0 or greater. Output: $terms from 1 to $n summed up with the signs plus, "
                "minus, plus, minus in turn."
            ),
            (
                "Imagine a tally that starts at 0. For the numbers 1 to $n in turn, $each is added if the number "
                "is odd and taken away if it is even. Determine the tally in the end."
            ),
        ],
        """
        $total = 0
        for $i in range(1, $n + 1):
            if $i % 2 == 1:
                $total += $term
            else:
                $total -= $term
        return $total
        """,
        lambda n, v: sum(i ** v["e"] for i in range(1, n + 1, 2)) - sum(i ** v["e"] for i in range(2, n + 1, 2)),
        edges=((0,), (1,), (2,), (5,)),
        variants=[
            {
                "e": 1,
                "terms": "the numbers",
                "each": "the number",
                "long": "i",
                "term": "$i",
                "example": "1 - 2 + 3 - 4 and so on",
            },
            {
                "e": 2,
                "terms": "the squares of the numbers",
                "each": "its square",
                "long": "i * i",
                "term": "$i * $i",
                "example": "1 - 4 + 9 - 16 and so on, the squares with changing signs",
            },
        ],
    ),
)


def _term(i: int, v: Mapping[str, Any]) -> int:
    if i < 2:
        return v["second"] if i else v["first"]
    return v["a"] * _term(i - 1, v) + v["b"] * _term(i - 2, v)


def _hail(n: int) -> list[int]:
    return [1] if n == 1 else [n, *_hail(n // 2 if n & 1 == 0 else n + n + n + 1)]
