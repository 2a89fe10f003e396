"""Searches among numbers: the smallest that fits, sums of runs and squares."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "algo_number_search.smallest_with",
        "smallest_$tag first_$tag least_$tag {find|search}_$tag lowest_$tag",
        [
            integer("a", 2, 12, names=("a", "x", "first", "m")),
            integer("b", 2, 12, names=("b", "y", "second", "n")),
        ],
        "int",
        [
            "$give the smallest positive number that $rule.",
            "Try 1, 2, 3 and so on until a number $rule. Return it.",
            "Search upwards from 1 for the first number that $rule.",
            "Which positive whole number is the least that $rule? Return it.",
            "Someone thinks of the lowest number above 0 that $rule. Find it.",
            "The function takes two integers, $a and $b, and returns the smallest positive integer that $rule.",
            (
                "You get two numbers, $a and $b. Try the numbers 1, 2, 3 and so on. Stop at the first number that "
                "$rule. Output it."
            ),
            (
                "Eggs are put into a basket, one after another, until for the first time their number is one that "
                "$rule. Determine this number."
            ),
            "Output: the first of the numbers 1, 2, 3 and so on that $rule.",
            "Determine the lowest positive integer that $rule.",
        ],
        """
        $result = 1
        while not ($test):
            $result += 1
        return $result
        """,
        lambda a, b, v: math.lcm(a, b) + (v["tag"] != "multiple"),
        edges=((2, 3), (4, 4), (2, 4)),
        variants=[
            {
                "tag": "multiple",
                "rule": "is divisible by both $a and $b",
                "test": "$result % $a == 0 and $result % $b == 0",
            },
            {
                "tag": "remainder_one",
                "rule": "is greater than 1 and leaves a remainder of 1 when divided by $a and by $b",
                "test": "$result > 1 and $result % $a == 1 and $result % $b == 1",
            },
        ],
    ),
    drill(
        "algo_number_search.two_squares",
        "sum_of_two_squares is_two_squares two_square_sum square_plus_square as_two_squares",
        [integer("n", 0, 120)],
        "bool",
        [
            "$check $n is the sum of two square numbers. 0 counts as a square, and both may be the same.",
            "$check there are whole numbers a and b (0 allowed) for which a * a + b * b is $n.",
            (
                "Squares are 0, 1, 4, 9 and so on. Return True if two of them, not necessarily different, add up to "
                "$n, else False."
            ),
            "Tiles of $n stones are to be laid as two squares, either of which may be empty. $check that is possible.",
            (
                "Can $n be written as a square plus a square? Squares start at 0 and may be used twice. Return True "
                "or False."
            ),
            (
                "The function takes an integer $n that is not negative and returns True if there are two integers "
                "whose squares add up to it; one or both of these may be 0, and they may be equal. Otherwise it "
                "returns False."
            ),
            (
                "You get a number, $n. Can you find two whole numbers, 0 or bigger, so that the square of the first "
                "plus the square of the second gives this number? The two can be the same. Output True or False."
            ),
            (
                "The squared distance of a point from the origin is the sum of the squares of its coordinates. "
                "Determine whether there is a point with whole coordinates whose squared distance is $n."
            ),
            (
                "If $n is the sum of the squares of two whole numbers that are at least 0 (and may be equal), the "
                "output is True; otherwise False."
            ),
            "Determine whether two squares of whole numbers (0 allowed) add up to $n.",
        ],
        """
        for left_root in range(int($n ** 0.5) + 1):
            rest = $n - left_root ** 2
            if int(rest ** 0.5) ** 2 == rest:
                return True
        return False
        """,
        lambda n: n in {a * a + b * b for a in range(12) for b in range(12)},
        edges=((0,), (1,), (3,), (25,)),
    ),
    drill(
        "algo_number_search.consecutive_sum",
        "consecutive_sums ways_as_run count_runs runs_with_sum sums_of_neighbors",
        [integer("n", 1, 60)],
        "int",
        [
            "$howmany ways there are to write $n as a sum of consecutive positive numbers. $n alone counts as one.",
            "$howmany runs of one or more neighbouring whole numbers above 0 add up to $n.",
            (
                "The number 15 is 15, 7 + 8, 4 + 5 + 6 and 1 + 2 + 3 + 4 + 5, so it has 4 such sums of numbers in a "
                "row. $give that count for $n."
            ),
            (
                "Boxes are numbered from 1. In how many ways can one choose boxes in a row (one or more) whose "
                "numbers sum to $n?"
            ),
            (
                "Start a sum at each number from 1 to $n and add the next ones until $n is reached or passed. Count "
                "those that hit it."
            ),
            (
                "The function takes a positive integer $n and returns in how many ways it can be represented as the "
                "sum of one or more consecutive positive integers."
            ),
            (
                "You get a number, $n. Look for rows of numbers like 4, 5, 6, where each is one more than the one "
                "before, starting at 1 or higher. How many such rows have the sum $n? The row with only the number "
                "$n itself is one of them."
            ),
            (
                "Bricks are stacked so that each layer has one brick more than the layer above, and there is at "
                "least one layer. Determine in how many ways exactly $n bricks can be stacked like this."
            ),
            (
                "Input: a positive integer $n. Output: how many lists of consecutive positive integers, those with a "
                "single member included, have it as their sum."
            ),
            "Determine in how many ways $n is a sum of one or more consecutive positive integers.",
        ],
        """
        $count = 0
        for start in range(1, $n + 1):
            $total = 0
            last = start
            while $total < $n:
                $total += last
                last += 1
            if $total == $n:
                $count += 1
        return $count
        """,
        lambda n: sum(n % d == 0 for d in range(1, n + 1, 2)),
        edges=((1,), (2,), (15,)),
    ),
    drill(
        "algo_number_search.trailing_zeros",
        "trailing_zeros zeros_at_end count_end_zeros final_zeros ending_zeros",
        [integer("n", make=lambda draw, _: draw.integer(1, 99) * 10 ** draw.integer(0, 4))],
        "int",
        [
            "$howmany zeros the positive number $n ends with.",
            "$howmany zeros stand at the end of $n, after its last other digit.",
            "The price tag shows $n. $howmany of its last digits, in a row from the right, are 0.",
            "Divide $n by 10 as long as this leaves no remainder. $howmany divisions are made.",
            "$give the number of trailing zeros of $n{, which is greater than 0|}.",
            "The function takes a positive integer $n and returns how many zeros its decimal representation ends with.",
            (
                "You get a number, $n, bigger than 0. Look at it from the right. How many zeros come before you see "
                "another digit? If the last digit is not 0, the answer is 0."
            ),
            (
                "A bank teller crosses out the zeros at the end of $n, a positive amount, to write it in a shorter "
                "way. Determine how many zeros are crossed out."
            ),
            "Zeros at the end of $n.",
            "Determine the number of zeros at the end of the positive number $n.",
        ],
        [
            """
            $count = 0
            while $n % 10 == 0:
                $count += 1
                $n //= 10
            return $count
            """,
        ],
        lambda n: len(str(n)) - len(str(n).rstrip("0")),
        edges=((1,), (10,), (1001,), (100,)),
    ),
)
