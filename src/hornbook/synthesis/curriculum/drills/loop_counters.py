"""Counting loops: ranges with steps, sums, products and counts over them."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

LOW = integer("a", 0, 20, names=("start", "low", "a", "begin"))
HIGH = integer("b", names=("stop", "high", "b", "last"), make=lambda draw, before: before[0] + draw.integer(0, 15))
STEP = integer("k", 1, 6, names=("step", "k", "jump", "by"), fix=(2, 3, 5))

FAMILIES = (
    drill(
        "loop_counters.stepped",
        "count_$tag numbers_$tag steps_$tag list_$tag range_$tag",
        [LOW, HIGH, STEP],
        "list[int]",
        [
            "$hand the list of numbers from $from $way to $to in steps of $k. $to is included if a step hits it.",
            "Count $way from $from to $to by $k each time and return the numbers in a list. Stop before passing $to.",
            "$build a list that begins with $from and changes by $k towards $to, as long as it does not go beyond $to.",
            (
                "Floor $from is where a lift begins; it goes $way $k floors at a time and never passes floor $to. "
                "Return the floors it is on."
            ),
            "List $from and every number reached from it in jumps of $k $way, up to and including $to at most.",
            (
                "This function returns a list of integers that starts at $from and goes $way in steps of $k; $to is "
                "the last value allowed."
            ),
            (
                "You start at $from. Go $way by $k each time. Write down every number, also the first one. Do not go "
                "past $to. Output the list."
            ),
            (
                "Output a list of the integer $from and each next one at a distance of $k, counting $way, until "
                "the following one would lie beyond $to."
            ),
            (
                "A counter is set to $from and moves $way by $k at a time; it must not pass $to. Output all values "
                "that it shows."
            ),
        ],
        [
            "return list(range($range))",
            """
            $result = []
            for $i in range($range):
                $result.append($i)
            return $result
            """,
        ],
        lambda a, b, k, v: [x for x in range(a, b + 1) if (x - a if v["tag"] == "up" else b - x) % k == 0][
            :: 1 if v["tag"] == "up" else -1
        ],
        edges=((0, 0, 2), (1, 6, 5), (2, 9, 3)),
        variants=[
            {"tag": "up", "way": "up", "from": "$a", "to": "$b", "range": "$a, $b + 1, $k"},
            {"tag": "down", "way": "down", "from": "$b", "to": "$a", "range": "$b, $a - 1, -$k"},
        ],
    ),
    drill(
        "loop_counters.range_result",
        "$tag_range $tag_between range_$tag $tag_of_range {get|find}_$tag_between",
        [LOW, HIGH],
        "int",
        [
            "$give $what of all whole numbers from $a to $b, both included.",
            "Run through the numbers $a to $b, ends included, and return $what.",
            "$b is not less than $a. $give $what for the whole numbers x with $a <= x <= $b.",
            "Houses in a street have the numbers from $a to $b without gaps. Return $what of these numbers.",
            "With a loop from $a up to and including $b, find $what of the numbers.",
            "This function loops over the integers from $a to $b, both included, and returns $what of them.",
            (
                "You take every whole number from $a to $b. The first and the last one belong to it. Output $what of "
                "them."
            ),
            (
                "Input: integers $a and $b, where $a <= $b. Output: $what of all integers from the first to the "
                "second, limits included."
            ),
            "{Report|Output} $what of the integers $a to $b, limits included.",
        ],
        """
        $total = 0
        for $i in range($a, $b + 1):
            $change
        return $total
        """,
        lambda a, b, v: {
            "sum": (a + b) * (b - a + 1) // 2,
            "square_sum": sum(x**2 for x in range(a, b + 1)),
            "digit_count": len("".join(map(str, range(a, b + 1)))),
        }[v["tag"]],
        edges=((0, 0), (3, 3), (8, 12)),
        variants=[
            {"tag": "sum", "what": "the sum", "change": "$total += $i"},
            {"tag": "square_sum", "what": "the sum of the squares", "change": "$total += $i * $i"},
            {"tag": "digit_count", "what": "the number of digits in total", "change": "$total += len(str($i))"},
        ],
    ),
    drill(
        "loop_counters.multiples_between",
        "count_multiples multiples_between how_many_multiples divisible_between count_divisible",
        [LOW, HIGH, STEP],
        "int",
        [
            "$howmany numbers from $a to $b, both included, are divisible by $k.",
            "$howmany multiples of $k lie between $a and $b (the ends count too).",
            (
                "Tickets have the numbers $a to $b. Every ticket whose number can be divided by $k wins. $howmany "
                "tickets win."
            ),
            "Go from $a to $b, ends included, and count the numbers that leave no remainder when divided by $k.",
            "$give the number of x with $a <= x <= $b and x % $k equal to 0.",
            (
                "This function returns how many integers in the range from $a to $b, limits included, are multiples "
                "of $k."
            ),
            (
                "You look at all whole numbers from $a to $b. Some of them can be divided by $k without a rest. How "
                "many? Output the count."
            ),
            (
                "If an integer from $a to $b (both belong to the range) is divisible by $k, it counts; otherwise it "
                "does not. Output the count."
            ),
            "{Report|Determine|State} how many multiples of $k there are from $a to $b inclusive.",
        ],
        """
        $count = 0
        for $i in range($a, $b + 1):
            if $i % $k == 0:
                $count += 1
        return $count
        """,
        lambda a, b, k: b // k - (a - 1) // k,
        edges=((0, 0, 2), (1, 1, 2), (3, 9, 3)),
    ),
    drill(
        "loop_counters.power",
        "power raise_to multiply_repeatedly to_the_power power_by_loop",
        [
            integer("n", 0, 9, names=("base", "n", "number", "x")),
            integer("k", 0, 5, names=("exponent", "k", "times", "power_of")),
        ],
        "int",
        [
            "$give $n to the power of $k without the operator for powers: multiply in a loop.",
            "Start with 1 and multiply by $n as often as $k says. Return the result.",
            "The power $n to the $k is the product of $k factors $n, and 1 if $k is 0. Work it out with a loop.",
            (
                "Each of $k generations has $n times as many members as the one before; the first ancestor is alone. "
                "How many are in the last generation? Without a generation it is 1."
            ),
            "Multiply $k factors, all equal to $n. The product of no factors is 1.",
            (
                "This function computes the power with the base $n and the exponent $k by repeated multiplication "
                "and returns it. For the exponent 0 it returns 1."
            ),
            "You begin with 1. Multiply it by $n, and do this $k times. Output the result.",
            "If $k is 0, output 1; otherwise output the product of $k factors, all equal to $n.",
            "{Report|Output} $n raised to the exponent $k, by multiplication in a loop.",
        ],
        """
        $result = 1
        for _ in range($k):
            $result *= $n
        return $result
        """,
        lambda n, k: n**k,
        edges=((0, 0), (5, 0), (0, 3), (2, 5)),
    ),
    drill(
        "loop_counters.factors_pairs",
        "factor_pairs rectangles_with_area divisor_pairs pairs_with_product side_pairs",
        [integer("n", 1, 60, names=("n", "area", "number", "value"))],
        "list[tuple[int, int]]",
        [
            "$hand all pairs (a, b) of positive numbers with a * b equal to $n and a <= b, by rising a.",
            (
                "In how many shapes can $n square tiles form a full rectangle? List the sides (short, long) as "
                "tuples, shortest side first."
            ),
            (
                "List the ways to write $n as a product of two positive whole numbers, the smaller one first, in "
                "order of the smaller one."
            ),
            (
                "For each divisor a of $n with a * a at most $n, pair it with $n divided by a. Return the pairs in "
                "rising order of a."
            ),
            (
                "$give the factor pairs of $n: tuples of two numbers whose product is $n, first number not greater "
                "than the second, sorted."
            ),
            (
                "This function returns a list of all tuples (a, b) of positive integers with a * b == $n in which a "
                "is not greater than b, sorted by a."
            ),
            (
                "You look for two whole numbers whose product is $n. The first number must not be larger than the "
                "second. Output all such pairs as tuples. The pair with the smallest first number comes first."
            ),
            (
                "Input: a positive integer $n. Output: the list of tuples (small, large) whose product is $n, in "
                "ascending order."
            ),
            (
                "A gardener wants a rectangular bed of exactly $n square metres with whole sides. Output all "
                "possible (shorter side, longer side) tuples, beginning with the least shorter side."
            ),
        ],
        """
        pairs_found = []
        for $i in range(1, $n + 1):
            if $n % $i == 0 and $i <= $n // $i:
                pairs_found.append(($i, $n // $i))
        return pairs_found
        """,
        lambda n: [(a, b) for a in range(1, n + 1) for b in range(a, n + 1) if a * b == n],
        edges=((1,), (7,), (16,), (12,)),
    ),
    drill(
        "loop_counters.gcd_loop",
        "gcd greatest_common_divisor largest_shared_divisor common_divisor biggest_common_factor",
        [integer("a", 1, 60, names=("a", "x", "first", "m")), integer("b", 1, 60, names=("b", "y", "second", "n"))],
        "int",
        [
            "$give the greatest common divisor of $a and $b.",
            "Which is the largest number that divides both $a and $b without a remainder? Return it.",
            (
                "While the second of two numbers is not 0, replace them by the second and the remainder of the first "
                "divided by the second. Start with $a and $b and return the first number at the end."
            ),
            (
                "A floor of $a by $b is to be covered with square tiles of one size, as large as possible, without "
                "cutting. Return their side."
            ),
            (
                "$a red and $b blue beads are put into as many equal bags as possible, each bag with the same number "
                "of red and of blue ones. $give the number of bags."
            ),
            (
                "This function takes two positive integers and returns their greatest common divisor, computed in a "
                "loop."
            ),
            (
                "You get two numbers, $a and $b. Find all numbers that divide both without a rest. Output the "
                "largest of them."
            ),
            "Input: positive integers $a and $b. Output: the largest integer of which both are multiples.",
            (
                "Two ropes of $a and $b metres are to be cut into pieces of one length, with nothing left over "
                "and the pieces as long as possible. {Report|Output} this length."
            ),
        ],
        """
        while $b != 0:
            $a, $b = $b, $a % $b
        return $a
        """,
        lambda a, b: max(d for d in range(1, min(a, b) + 1) if a % d == b % d == 0),
        edges=((1, 1), (12, 18), (7, 5), (8, 4)),
    ),
    drill(
        "loop_counters.whole_root",
        "whole_root root_of_square integer_root square_root_floor largest_root",
        [integer("n", 0, 400)],
        "int",
        [
            "$give the largest whole number whose square is at most $n, found with a loop.",
            "Count up from 0 as long as the square of the next number is not greater than $n. Return the last number.",
            "$n soldiers form the largest possible square; some may be left over. $give the length of its side.",
            "$give the square root of $n, rounded down to a whole number, without a library.",
            "$howmany of the numbers 1, 2, 3 and so on have a square that is not above $n.",
            (
                "This function takes a non-negative integer $n and returns the square root rounded down to an "
                "integer, without using a library."
            ),
            (
                "You try 0, 1, 2, 3 and so on. Multiply each number by itself. Find the last one where the result is "
                "not larger than $n. Output this number."
            ),
            "Input: an integer $n, 0 or greater. Output: the greatest r with r * r <= $n.",
            (
                "Say that a square fits into $n if its area, in whole tiles, is at most $n. "
                "{Report|Determine|Output} the side of the largest square that fits."
            ),
        ],
        """
        $result = 0
        while ($result + 1) * ($result + 1) <= $n:
            $result += 1
        return $result
        """,
        math.isqrt,
        edges=((0,), (1,), (15,), (16,)),
    ),
)
