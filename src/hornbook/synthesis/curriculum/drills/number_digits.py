"""The digits of a number: how many, their sum and product, the largest, the first and the last."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import longer

FAMILIES = (
    drill(
        "number_digits.count",
        "count_digits {number|count}_of_digits how_many_digits {num|digit}_{digits|count} digits_in",
        [longer()],
        "int",
        [
            "$howmany digits $n has.",
            "$give the number of digits of $n, which is not negative.",
            "How long is $n when it is written down? Return the number of its digits.",
            "A sign maker is paid by the digit. $howmany digits the house number $n has.",
            "Count the digits of the integer $n. A number below ten, 0 included, has one digit.",
            "$give how many decimal digits are needed to write the non-negative integer $n.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns the length of its "
                "decimal representation as an integer."
            ),
            (
                "{You get|You have|You are given} a number that is not negative. You write it on paper. How many "
                "digits do you write? Return this."
            ),
            (
                "On a form there is one box for every digit of a number. {Determine|Find out|Work out|Return} how many "
                "boxes are filled when $n is entered."
            ),
            (
                "{Input|Given}: an integer that is 0 or greater. {Output|Result|Returned}: the count of its decimal "
                "digits; for 0 the output is 1."
            ),
            "The count of digits in $n.",
        ],
        [
            "return len(str($n))",
            """
            $count = 1
            while $n >= 10:
                $n //= 10
                $count += 1
            return $count
            """,
        ],
        lambda n: sum(1 for k in range(1, 20) if n >= 10**k) + 1,
        edges=((0,), (9,), (10,), (100,)),
    ),
    drill(
        "number_digits.count_signed",
        "count_digits digit_count number_of_digits {length|digits}_of_number how_many_digits",
        [integer("n", make=lambda draw, _: draw.choose((1, -1)) * draw.integer(0, 10 ** draw.integer(1, 5)))],
        "int",
        [
            "$howmany digits $n has. {A minus sign is no digit.|The minus sign of a negative number does not count.}",
            "$give the number of digits of the integer $n, which may be negative; the sign is not counted.",
            "Count the digits of $n, positive or negative, without counting the minus sign.",
            "The number $n may be below zero. $howmany digits stand in it, leaving the sign aside.",
            "$give how many digits the absolute value of $n has.",
            "The integers 42 and -42 both have two digits. $give the number of digits of the integer $n.",
            (
                "{This function takes|Takes|The function accepts} an integer of any sign and returns how many decimal "
                "digits it consists of. A minus sign is ignored."
            ),
            (
                "{You get|You have|You are given} a whole number. It can be negative. Return how many digits it has, "
                "but do not count the minus."
            ),
            (
                "A display shows the temperature $n and lights one cell per digit, and none for the minus sign. "
                "{Determine|Find out|Work out|Return} how many cells are lit."
            ),
            (
                "{Input|Given}: an integer, positive, negative or zero. {Output|Result|Returned}: the number of digits "
                "of its absolute value (1 for zero)."
            ),
            "How many digits has $n, not counting a minus sign?",
        ],
        "return len(str(abs($n)))",
        lambda n: len(str(n).lstrip("-")),
        edges=((0,), (-7,), (-10,), (123,)),
    ),
    drill(
        "number_digits.product",
        "{digit_product|product_of_digits} multiply_digits {get|find}_digit_product digits_multiplied",
        [longer(low=1)],
        "int",
        [
            "$give the product of the digits of $n.",
            "Multiply all digits of $n with each other and return the result.",
            "Take the positive integer $n apart into its digits and return their product.",
            "The digit product of 234 is 2 * 3 * 4, which makes 24. $give the digit product of $n.",
            "Start with 1 and multiply it by every digit of $n in turn. {The result is 0 if there is a zero in it.||}",
            "Write down $n, then multiply the digits that you see. Return the outcome.",
            (
                "{This function takes|Takes|The function accepts} a positive integer and multiplies all of its decimal "
                "digits; the integer that results is returned."
            ),
            (
                "{You get|You have|You are given} a positive number. Look at its digits one after another. Multiply "
                "them all and return the result."
            ),
            (
                "Call the product of a number's digits its strength. {Determine|Find|Compute|Return} the strength of "
                "$n, a positive integer."
            ),
            (
                "{Input|Given}: an integer greater than 0. {Output|Result|Returned}: the product of its decimal "
                "digits, which is 0 as soon as one of them is 0."
            ),
            "What do the digits of $n give when they are multiplied?",
        ],
        [
            """
            $total = 1
            for $ch in str($n):
                $total *= int($ch)
            return $total
            """,
            """
            $total = 1
            while $n > 0:
                $total *= $n % 10
                $n //= 10
            return $total
            """,
        ],
        lambda n: math.prod(map(int, str(n))),
        edges=((5,), (10,), (99,), (234,)),
    ),
    drill(
        "number_digits.sum_by_loop",
        "sum_digits digit_sum add_digits sum_of_{all_|}digits cross_sum digits_total",
        [longer()],
        "int",
        [
            "Add the digits of $n with the help of % and //{, not of a string|}.",
            "$give the sum of the decimal digits of $n by arithmetic: % 10 gives the last digit, // 10 takes it off.",
            "Take off the last digit of $n again and again and return the sum of the digits. $n is not negative.",
            "The cross sum of a number is the total of its digits. Return it for $n without turning it into a string.",
            "As long as $n is above zero, add its last digit to a total and drop that digit. Return the total.",
            "Digit sum of a non-negative integer, computed with division by ten only.",
            (
                "{This function computes|Computes} the sum of the decimal digits of a non-negative integer. It does so "
                "in a loop, with the remainder and the integer quotient by 10, and without a conversion to str."
            ),
            (
                "{You get|You have|You are given} a number. Take its last digit with % 10 and add it. Then cut this "
                "digit off with // 10. Do this until the number is 0. Return the sum."
            ),
            (
                "A piggy bank swallows the last digit of $n, then the next one, until no digit is left. Report the "
                "total that it swallowed; work with division by 10, not with text."
            ),
            (
                "While $n is not 0: add $n % 10 to the sum and divide $n by 10, without remainder. "
                "{Output|Result|Returned}: the sum."
            ),
            "What do the digits of $n add up to? Find it with // and %, without strings.",
        ],
        """
        $total = 0
        while $n > 0:
            $total += $n % 10
            $n //= 10
        return $total
        """,
        lambda n: sum(int(c) for c in str(n)),
        edges=((0,), (9,), (10,), (705,)),
    ),
    drill(
        "number_digits.extreme_digit",
        "$word_digit {find|get}_$word_digit $tag_digit digit_$tag",
        [longer()],
        "int",
        [
            "$give the $word digit of $n.",
            "$give the $word of all digits that occur in $n, as an integer.",
            "Look at the digits of the non-negative integer $n one by one and return the $word.",
            "A number is written with the digits 0 to 9. Which of those in $n is the $word? Return it.",
            "Split $n into its digits; return the $tag of them.",
            "Each digit of $n stands on a card of its own. Return the $word number on the cards.",
            (
                "{This function examines|Examines} the decimal digits of the non-negative integer $n and returns the "
                "$word one as an integer."
            ),
            (
                "{You get|You have|You are given} a number that is not negative. It has one digit or more. Return the "
                "$word digit in it."
            ),
            (
                "A lock opens with the $word digit of the serial number $n. {Determine|Find out|Work out|Return} which "
                "digit opens it."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the digit with the $word value "
                "among its decimal digits."
            ),
            "The $word digit of a number.",
        ],
        [
            "return $tag(int($ch) for $ch in str($n))",
            """
            $best = $n % 10
            while $n > 0:
                $best = $tag($best, $n % 10)
                $n //= 10
            return $best
            """,
        ],
        lambda n, v: int(sorted(str(n), reverse=v["tag"] == "max")[0]),
        edges=((0,), (7,), (10,), (391,)),
        variants=[{"tag": "max", "word": "largest"}, {"tag": "min", "word": "smallest"}],
    ),
    drill(
        "number_digits.first_or_last",
        "$tag_digit {find|get}_$tag_digit digit_$tag {$side|$tag}_digit_of",
        [longer()],
        "int",
        [
            "$give the $tag digit of $n.",
            "$give the $side digit of the non-negative integer $n.",
            "Written in decimal, the number $n $begins with some digit. Return this digit as an integer.",
            "Which digit does $n $begin with? Return it as a number.",
            "$give the digit of $n that stands furthest to the $hand. {A number below ten is its own $tag digit.||}",
            "A label shows the number $n. Return the digit on its $hand end.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns the $tag digit of "
                "its decimal form as an integer."
            ),
            "You write down a number $n. Look at its $side digit. Return this digit as a number, not as text.",
            (
                "Letters are sorted into ten boxes, numbered 0 to 9, by the $side digit of the postal code $n. "
                "{Determine|Find|Compute|Return} the number of the box."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the single digit, from 0 to 9, "
                "with which it $begins."
            ),
            "What is the $side digit of $n?",
        ],
        "return $code",
        lambda n, v: int(str(n)[v["at"]]),
        edges=((0,), (7,), (10,), (391,)),
        variants=[
            {
                "tag": "first",
                "side": "leftmost",
                "hand": "left",
                "begins": "begins",
                "begin": "begin",
                "code": "int(str($n)[0])",
                "at": 0,
            },
            {
                "tag": "last",
                "side": "rightmost",
                "hand": "right",
                "begins": "ends",
                "begin": "end",
                "code": "$n % 10",
                "at": -1,
            },
        ],
    ),
)
