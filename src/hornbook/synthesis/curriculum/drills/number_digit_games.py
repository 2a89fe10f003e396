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
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns True if its "
                "decimal digits form a palindrome; otherwise it returns False."
            ),
            (
                "{You get|You have|You are given} a number. Read its digits from left to right and from right to left. "
                "Is it two times the same? Return True or False."
            ),
            (
                "On a trip the mileage counter shows $n, and the children cheer whenever it reads the same backwards. "
                "{Determine|Find out|Work out|Return} whether they cheer now."
            ),
            (
                "If the reversed digits of $n are the same as the digits of $n, the output is True; otherwise it is "
                "False. One digit alone gives True."
            ),
            "Is $n the same backwards?",
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
            (
                "This function repeatedly replaces the non-negative integer $n by the sum of its digits until a "
                "one-digit integer is obtained, which is returned."
            ),
            (
                "{You get|You have|You are given} a number. Add its digits. Is the sum bigger than 9? Then add the "
                "digits of the sum, and so on. Return the last sum; it has one digit."
            ),
            (
                "In a game of names, every number is boiled down to one digit: its digits are summed, and so are the "
                "digits of that sum, as often as needed. {Determine|Find|Compute|Return} the digit for $n."
            ),
            (
                "If the argument is below 10, output it. Otherwise take the sum of its digits and proceed with that in "
                "the same way."
            ),
            "To which single digit do repeated digit sums lead from $n?",
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
            (
                "{This function takes|Takes|The function accepts} a non-negative integer, computes the $one of each of "
                "its decimal digits, and returns the sum of these values."
            ),
            (
                "{You get|You have|You are given} a number. Take each digit and raise it to the power $k. Add all the "
                "results. Return the sum."
            ),
            (
                "Each digit on a ticket pays its own $one in coins. {Determine|Find out|Work out|Return} how many "
                "coins the ticket with the number $n pays in total."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the sum, over all its digits, of "
                "the digit to the power $k. Equal digits count every time."
            ),
            "What is the sum of the $tag of all digits in $n?",
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
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns its largest "
                "decimal digit minus its smallest decimal digit."
            ),
            (
                "{You get|You have|You are given} a number. Find its biggest digit and its smallest digit. Return the "
                "difference of these two."
            ),
            (
                "Judges call a number colorful if its digits lie far apart. Its color is the greatest digit minus the "
                "least one. {Determine|Find|Compute|Return} the color of $n."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the distance between its lowest "
                "and its highest digit, 0 if only one digit occurs."
            ),
            "How far apart are the smallest and the largest digit of $n?",
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
            "The sum of both outer digits of $n (the same digit twice if there is just one).",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns the sum of its "
                "first and last digits. In a one-digit number the single digit acts as both."
            ),
            (
                "{You get|You have|You are given} a number. Take the digit on the left end and the digit on the right "
                "end. Add them. If there is only one digit, add it to itself."
            ),
            (
                "A lock is opened with the first digit of the serial number $n plus its last digit; when the serial "
                "number has a single digit, that digit is used twice. {Determine|Find|Compute|Return} the sum."
            ),
            "{Output|Result}: leftmost digit plus rightmost digit of $n. For $n below 10 the output is two times $n.",
            "First digit plus last digit; for one digit, its double.",
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
            (
                "{This function takes|Takes|The function accepts} a positive integer, computes the sum of its digits, "
                "and returns True if that sum divides the integer evenly, else False."
            ),
            (
                "{You get|You have|You are given} a positive number. Add its digits. Can you divide the number by this "
                "sum with no rest? Return True or False."
            ),
            (
                "A number is generous if it can be shared evenly among as many people as its digits add up to. "
                "{Determine|Find out|Work out|Return} whether the positive integer $n is generous."
            ),
            (
                "{Input|Given}: an integer above 0. If its remainder on division by its own digit sum is 0, output "
                "True; otherwise output False."
            ),
            "Does the digit sum of $n divide $n?",
        ],
        "return $n % sum(int($ch) for $ch in str($n)) == 0",
        lambda n: n in range(0, n + 1, sum(n // 10**k % 10 for k in range(4))),
        edges=((1,), (10,), (11,), (18,)),
    ),
)
