"""Special numbers: divisor sums, squares, triangles."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _divisor_sum(n: int) -> int:
    """The sum of the divisors below the number, found in pairs."""
    pairs = {part for d in range(1, math.isqrt(n) + 1) for part in (d, n // d) if n % d == 0}
    return sum(pairs) - n


FAMILIES: tuple[Family, ...] = (
    Family(
        id="theory.number_kind",
        title="Numbers and the sum of their divisors",
        names=("$tag", "{check|test}_$tag", "$tag_{number|value}", "number_$tag"),
        args=(integer("n", 1, 60),),
        returns="$kind",
        variants=(
            {
                "tag": "{is_perfect|equals_divisors}",
                "kind": "bool",
                "form": "$total == $n",
                "said": "whether that sum equals $n",
                "key": 0,
            },
            {
                "tag": "{kind|divisor_kind}",
                "kind": "str",
                "form": '"equal" if $total == $n else "rich" if $total > $n else "poor"',
                "said": "'rich' if that sum is larger than $n, 'poor' if it is smaller, else 'equal'",
                "key": 1,
            },
            {"tag": "{surplus|excess}", "kind": "int", "form": "$total - $n", "said": "that sum minus $n", "key": 2},
        ),
        says=(
            "Add up all divisors of $n {except for|apart from} $n itself. Return $said.",
            "Take the sum of the numbers below $n that divide $n{ without a remainder|}, and return $said.",
        ),
        styles=(
            Style(
                """
                $total = sum(d for d in range(1, $n) if $n % d == 0)
                return $form
                """,
                "The generator gives one divisor after another, and `sum` adds them without building a list.",
            ),
            Style(
                """
                $total = 0
                for d in range(1, $n // 2 + 1):
                    if $n % d == 0:
                        $total += d
                return $form
                """,
                "No divisor other than $n itself is larger than half of it, so the loop may end there.",
            ),
        ),
        reference=lambda n, v: nth(
            v["key"],
            _divisor_sum(n) == n,
            ("poor", "equal", "rich")[(_divisor_sum(n) >= n) + (_divisor_sum(n) > n)],
            _divisor_sum(n) - n,
        ),
        edges=((6,), (12,), (7,), (1,), (28,)),
        need="find special numbers",
        idea=(
            "The divisors of 6 below 6 are 1, 2 and 3, and their sum is 6 again. Such numbers are rare.",
            "A search over all smaller numbers finds the divisors. What is done with their sum is another question.",
        ),
        pitfall=("The number itself divides $n too, but it must not be counted.",),
    ),
    Family(
        id="theory.shape_numbers",
        title="Numbers that form shapes",
        names=("{is|are|check}_$tag", "is_$tag_number", "$tag_test", "test_$tag"),
        args=(
            Arg(
                "n",
                ("n", "number", "count", "stones"),
                "int",
                lambda draw, _: draw.choose(
                    (draw.integer(1, 9) ** 2, sum(range(draw.integer(2, 12))), draw.integer(2, 70))
                ),
            ),
        ),
        returns="bool",
        variants=(
            {
                "tag": "{square|perfect_square}",
                "step": "2 * $i - 1",
                "said": "a square such as 1, 4, 9 or 16",
                "long": "$i * $i",
                "key": 0,
            },
            {
                "tag": "{triangular|triangle}",
                "step": "$i",
                "said": "one of the numbers 1, 3, 6, 10 and so on, which form triangles",
                "long": "$i * ($i + 1) // 2",
                "key": 1,
            },
            {
                "tag": "{oblong|rectangle}",
                "step": "2 * $i",
                "said": "a product of two neighbors, such as 2, 6, 12 or 20",
                "long": "$i * ($i + 1)",
                "key": 2,
            },
        ),
        says=(
            "$check $n is $said.",
            "$check the positive number $n is $said.",
        ),
        styles=(
            Style(
                """
                $i = 1
                while $long < $n:
                    $i += 1
                return $long == $n
                """,
                "The loop goes up to the first number of this kind that is not below $n. Only that one can be equal.",
            ),
            Style(
                """
                $total = 0
                $i = 0
                while $total < $n:
                    $i += 1
                    $total += $step
                return $total == $n
                """,
                "Each number of this kind follows from the one before by an addition, so no product is needed.",
            ),
            Style(
                "return $n in [$long for $i in range(1, $n + 1)]",
                "All candidates are put in a list. That is short, though it makes far more of them than necessary.",
            ),
        ),
        reference=lambda n, v: nth(
            v["key"],
            math.isqrt(n) ** 2 == n,
            math.isqrt(8 * n + 1) ** 2 == 8 * n + 1,
            math.isqrt(4 * n + 1) ** 2 == 4 * n + 1,
        ),
        edges=((1,), (2,), (16,), (15,), (20,), (17,)),
        need="recognize special numbers",
        idea=(
            (
                "Some numbers of stones can be laid out as a shape. To test a number, go through the shapes "
                "until one is large enough."
            ),
            "A loop with a condition stops as soon as the answer is certain. Larger shapes need not be looked at.",
        ),
        pitfall=("A root of type `float` may be slightly off for large numbers. Whole numbers are exact.",),
    ),
)
