"""Puzzles with whole numbers: special numbers, digits, pairs and the smallest with a property."""

from __future__ import annotations

import math
from collections.abc import Callable

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

_SPECIAL = (6, 12, 18, 20, 28, 25, 76, 153, 371, 36, 45, 21, 5, 9)


_CHECKS: dict[str, Callable[[int], bool]] = {
    "harshad": lambda n: n // sum(map(int, str(n))) * sum(map(int, str(n))) == n,
    "armstrong": lambda n: sum(math.prod([int(ch)] * len(str(n))) for ch in str(n)) == n,
    "automorphic": lambda n: (n * n - n) % 10 ** len(str(n)) == 0,
    "perfect": lambda n: sum(_divisors(n)) == 2 * n,
    "abundant": lambda n: sum(_divisors(n)) > 2 * n,
    "triangular": lambda n: math.isqrt(8 * n + 1) ** 2 == 8 * n + 1,
}


_KINDS: dict[str, Callable[[int], bool]] = {
    "mirror": lambda n: all(p == q for p, q in zip(str(n), reversed(str(n)), strict=True)),
    "square": lambda n: n in {i * i for i in range(40)},
    "distinct": lambda n: all(str(n).count(ch) == 1 for ch in str(n)),
    "harshad": _CHECKS["harshad"],
}


def _divisors(n: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0]


def _happy(n: int) -> bool:
    for _ in range(60):
        n = sum(int(ch) ** 2 for ch in str(n))
    return n == 1


FAMILIES = (
    drill(
        "algo_puzzles.special",
        "is_$tag $tag_number check_$tag is_$tag_number number_is_$tag",
        [integer("n", make=lambda draw, _: draw.choose((*_SPECIAL, draw.integer(1, 300))))],
        "bool",
        [
            "A positive number is called $tag if $rule. $check $n is.",
            "$check $n is {a(n) $tag number|$tag}: $rule.",
            "Return True if $n is a(n) $tag number, that is, if $rule, else False.",
            "$check for the positive number $n this is true: $rule.",
            (
                "In {a club of numbers|a puzzle book} only those are let in of which it is true that $rule. Is $n "
                "one? Return True or False."
            ),
            "For a(n) $tag number, $rule. $check $n, which is positive, is such a number.",
            (
                "The function takes a positive integer $n and returns a boolean that tells if it is a(n) $tag "
                "number, which means that $rule."
            ),
            "You get a number, $n. It is {called |}$tag if $rule. Is this true for your number? Output True or False.",
            (
                "Mathematicians have a name, $tag, for a positive number of which one can say: $rule. Determine "
                "whether $n deserves the name."
            ),
            (
                "If it is true of $n that $rule, the output is True, and the number is $tag; otherwise the output is "
                "False."
            ),
            "Determine whether $n is a(n) $tag number: $rule.",
        ],
        "$body",
        lambda n, v: _CHECKS[v["tag"]](n),
        edges=((1,), (2,), (10,), (100,)),
        variants=[
            {
                "tag": "harshad",
                "rule": "it can be divided evenly by the sum of its digits",
                "body": "return $n % sum(int($ch) for $ch in str($n)) == 0",
            },
            {
                "tag": "armstrong",
                "rule": "it is the sum of its digits, each raised to the power of the number of digits",
                "body": "digits = str($n)\nreturn sum(int($ch) ** len(digits) for $ch in digits) == $n",
            },
            {
                "tag": "automorphic",
                "rule": "its square ends with the digits of the number itself",
                "body": "return str($n * $n).endswith(str($n))",
            },
            {
                "tag": "perfect",
                "rule": "it equals the sum of its divisors smaller than itself",
                "body": "return $n == sum($i for $i in range(1, $n) if $n % $i == 0)",
            },
            {
                "tag": "abundant",
                "rule": "the sum of its divisors smaller than itself is greater than the number",
                "body": "return sum($i for $i in range(1, $n) if $n % $i == 0) > $n",
            },
            {
                "tag": "triangular",
                "rule": "it is the sum of the first few whole numbers, such as 1 + 2 + 3",
                "body": "$total = 0\n$i = 0\nwhile $total < $n:\n    $i += 1\n    $total += $i\nreturn $total == $n",
            },
        ],
    ),
    drill(
        "algo_puzzles.happy",
        "is_happy happy_number check_happy number_is_happy ends_happily",
        [integer("n", make=lambda draw, _: draw.choose((7, 10, 13, 19, 23, 28, draw.integer(1, 99))))],
        "bool",
        [
            "Replace $n by the sum of the squares of its digits, again and again. $check 1 is reached at last.",
            "A number is happy if summing the squares of its digits over and over ends at 1. $check $n is happy.",
            (
                "Square the digits of $n, add the squares, and go on with the sum. Return True if this arrives at 1, "
                "and False if it runs in a circle."
            ),
            (
                "$check $n is a happy number: repeated sums of squared digits lead to 1. Others come back to a number "
                "seen before."
            ),
            (
                "Each day a number becomes the sum of its squared digits. Beginning with $n, will it ever be 1? It "
                "may also repeat itself for ever; then return False."
            ),
            (
                "The function takes a positive integer $n and repeatedly replaces it by the sum of the squares of "
                "its decimal digits. It returns True if this leads to 1, and False if a value comes up for the "
                "second time before that."
            ),
            (
                "You get a number, $n. Take each digit times itself and add the results. Do the same with the new "
                "number, and again and again. If you come to 1, output True. If you come to a number where you "
                "already were, output False."
            ),
            (
                "A token jumps from a number to the sum of its squared digits, starting at $n. Determine whether it "
                "ever lands on 1; if not, it runs round and round for ever."
            ),
            (
                "If repeating the step from a number to the sum of its squared digits, beginning with $n, ends in 1, "
                "the output is True; if it ends in a cycle without 1, the output is False."
            ),
            "Determine whether repeatedly summing the squared digits of $n leads to 1.",
        ],
        """
        $seen = set()
        while $n != 1 and $n not in $seen:
            $seen.add($n)
            $n = sum(int($ch) ** 2 for $ch in str($n))
        return $n == 1
        """,
        _happy,
        edges=((1,), (2,), (7,)),
    ),
    drill(
        "algo_puzzles.next_with",
        "next_$tag next_$tag_number $tag_after following_$tag find_next_$tag",
        [integer("n", 0, 300)],
        "int",
        [
            "$give the smallest number greater than $n that is $told.",
            "Count up from $n until you meet a number that is $told, and return it. $n itself does not count.",
            "$give the first number after $n that is $told.",
            "A clock of numbers shows $n and moves up by 1. Return the next number it shows that is $told.",
            "Which is the least whole number above $n that is $told?",
            (
                "The function takes an integer $n that is not negative and returns the smallest larger integer that "
                "is $told."
            ),
            (
                "You get a number, $n. Go up: one more, two more, and so on. Stop at the first number that is $told. "
                "Output this number."
            ),
            (
                "A car's counter shows $n. The driver wants to take a photo the next time that it shows a number "
                "that is $told. Determine that number, which must be larger than the present one."
            ),
            "Input: an integer $n. Output: the nearest integer above it that is $told.",
            "Determine the next number after $n that is $told.",
        ],
        """
        $result = $n + 1
        while $missing:
            $result += 1
        return $result
        """,
        lambda n, v: next(i for i in range(n + 1, n + 1000) if _KINDS[v["tag"]](i)),
        edges=((0,), (1,), (9,), (99,)),
        variants=[
            {"tag": "mirror", "told": "the same read backwards", "missing": "str($result) != str($result)[::-1]"},
            {"tag": "square", "told": "a square number", "missing": "int($result ** 0.5) ** 2 != $result"},
            {
                "tag": "distinct",
                "told": "written with digits that are all different",
                "missing": "len(set(str($result))) < len(str($result))",
            },
            {
                "tag": "harshad",
                "told": "divisible by the sum of its own digits",
                "missing": "$result % sum(int($ch) for $ch in str($result)) != 0",
            },
        ],
    ),
)
