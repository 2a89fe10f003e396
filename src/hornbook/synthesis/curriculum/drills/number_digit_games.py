"""Digit sums of digit sums, palindromes and other questions that take two steps on the digits of a number."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import longer

FAMILIES = (
    drill(
        "number_digit_games.palindrome",
        "is_palindrome{_number|} number_is_palindrome palindromic {same|reads_same}_backwards digit_palindrome",
        [
            integer(
                "n",
                make=lambda draw, _: draw.choose(
                    (draw.integer(0, 999), 101 * draw.integer(1, 9), 1001 * draw.integer(1, 9))
                ),
            )
        ],
        "bool",
        [
            "$check the digits of $n read the same from both sides.",
            "$check the number $n is a palindrome.",
            (
                "A number is a palindrome if reversing its digits does not change it. $check the non-negative integer "
                "$n is one."
            ),
            "Return True if $n, written in decimal, is the same forwards and backwards, otherwise False.",
            "A house number looks the same when its digits are read from right to left. $check this is true of $n.",
            (
                "Compare the first digit of $n with the last, the second with the last but one, and so on. $check all "
                "these pairs are equal."
            ),
        ],
        ["return str($n) == str($n)[::-1]", "digits = str($n)\nreturn digits == digits[::-1]"],
        lambda n: n == sum(int(c) * 10**k for k, c in enumerate(str(n))),
        edges=((0,), (7,), (10,), (121,), (1221,)),
    ),
    drill(
        "number_digit_games.digital_root",
        "digital_root repeated_digit_sum digit_root {add|sum}_digits_until_one single_digit_sum",
        [longer()],
        "int",
        [
            "Add up the digits of $n, then the digits of the sum, and so on until one digit is left. Return it.",
            "$give the digital root of $n: the digit sum is taken again and again until the result is below 10.",
            "As long as $n has more than one digit, replace it by the sum of its digits. Return the last value.",
            (
                "The number 987 has the digit sum 24, which has the digit sum 6. Return the single digit that $n leads "
                "to in this way."
            ),
            (
                "Take the cross sum of the non-negative integer $n. If that has several digits, go on with it in the "
                "same way. $give the final digit."
            ),
            (
                "Repeat summing the digits, starting with $n, until a number less than ten remains, and return this "
                "number."
            ),
        ],
        """
        while $n >= 10:
            $n = sum(int($ch) for $ch in str($n))
        return $n
        """,
        lambda n: 0 if n == 0 else 1 + (n - 1) % 9,
        edges=((0,), (9,), (10,), (99,), (987,)),
    ),
    drill(
        "number_digit_games.sum_of_digit_powers",
        "sum_of_digit_$tag digit_$tag_sum $tag_of_digits add_digit_$tag",
        [longer(high=9999)],
        "int",
        [
            "$give the sum of the $tag of the digits of $n.",
            "$doing each digit of $n and add up the results.",
            "Split the non-negative integer $n into digits. Every digit is raised to the power $k; return the total.",
            "For the number 23 the result is 2**$k + 3**$k. Return it for the number $n.",
            "Every digit in $n is worth as many points as its $one. $give the points of all digits together.",
            "Go through the digits of $n, take the $one of each, and return the sum.",
        ],
        [
            "return sum(int($ch) ** $k for $ch in str($n))",
            """
            $total = 0
            while $n > 0:
                $total += ($n % 10) ** $k
                $n //= 10
            return $total
            """,
        ],
        lambda n, v: sum(str(n).count(str(d)) * d ** v["k"] for d in range(10)),
        edges=((0,), (9,), (10,), (123,)),
        variants=[
            {"tag": "squares", "one": "square", "doing": "Square", "k": 2},
            {"tag": "cubes", "one": "cube", "doing": "Cube", "k": 3},
        ],
    ),
    drill(
        "number_digit_games.spread_of_digits",
        "digit_{spread|range|difference} max_minus_min_digit largest_minus_smallest_digit spread_of_digits",
        [longer()],
        "int",
        [
            "$give the difference between the largest and the smallest digit of $n.",
            "Subtract the smallest digit of $n from its largest digit.",
            (
                "Look for the largest and the smallest digit of the non-negative integer $n and return how far they "
                "are apart."
            ),
            (
                "The spread of a number's digits is the largest digit minus the smallest one. $give it for $n{; with "
                "one digit it is 0|}."
            ),
            (
                "In 3914 the largest digit is 9 and the smallest is 1, so the result is 8. Return the same difference "
                "for $n."
            ),
            "Maximum minus minimum of the digits of $n.",
        ],
        """
        digits = [int($ch) for $ch in str($n)]
        return max(digits) - min(digits)
        """,
        lambda n: int(sorted(str(n))[-1]) - int(sorted(str(n))[0]),
        edges=((0,), (9,), (10,), (55,)),
    ),
    drill(
        "number_digit_games.first_and_last",
        "first_{plus|and}_last_digit {sum|add}_first_and_last {ends|outer}_digit_sum sum_outer_digits",
        [longer()],
        "int",
        [
            "$give the sum of the first and the last digit of $n. A number of one digit is counted for both.",
            "Add the leftmost digit of $n to the rightmost one. If $n has one digit only, it is both of them.",
            "$give the first digit of the non-negative integer $n plus its last digit; for a single digit, double it.",
            (
                "Cover all digits of $n except the two at the ends and return the sum of the two that are left. With "
                "only one digit, add it to itself."
            ),
            "For 4381 the result is 4 + 1, for 6 it is 6 + 6. $give the sum of both end digits of $n.",
            "Sum of both outer digits of $n (the same digit twice if there is just one).",
        ],
        """
        digits = str($n)
        return int(digits[0]) + int(digits[-1])
        """,
        lambda n: n // 10 ** (len(str(n)) - 1) + n % 10,
        edges=((0,), (7,), (10,), (391,)),
    ),
    drill(
        "number_digit_games.divisible_by_digit_sum",
        "divisible_by_digit_sum {is_|}harshad digit_sum_divides {check|is}_multiple_of_digit_sum",
        [integer("n", 1, 120)],
        "bool",
        [
            "$check $n is divisible by the sum of its digits.",
            "$check the digit sum of the positive integer $n divides $n without remainder.",
            "Add up the digits of $n. Return True if $n is a multiple of the result, otherwise False.",
            (
                "Numbers that are divisible by their own digit sum are called Harshad numbers. $check $n, which is "
                "positive, is one."
            ),
            (
                "The number 18 has the digit sum 9, and 18 / 9 is a whole number. $check the same kind of division "
                "works for $n."
            ),
            "Is $n, divided by the total of its digits, a whole number? Return True or False.",
        ],
        "return $n % sum(int($ch) for $ch in str($n)) == 0",
        lambda n: n in range(0, n + 1, sum(n // 10**k % 10 for k in range(4))),
        edges=((1,), (10,), (11,), (18,)),
    ),
)
