"""Common divisors and multiples."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import two

_TWO = two(1, 48)


FAMILIES = (
    drill(
        "number_common_divisors.common",
        "common_divisors {shared|joint}_divisors divisors_in_common {list|get}_common_divisors",
        _TWO,
        "list[int]",
        [
            "Return an ascending list of the positive common divisors of $a and $b.",
            "List all numbers that divide both $a and $b without remainder, in increasing order.",
            "A common divisor of two numbers divides both of them. $build the sorted list of those of $a and $b.",
            (
                "$a red and $b blue balls are packed in boxes, all with equal contents. Return the possible numbers of "
                "boxes as a list, smallest first."
            ),
            "Try every number from 1 to the smaller of $a and $b; collect those which divide both.",
            "Which positive integers are divisors of $a as well as of $b? Return them from small to large.",
            (
                "{This function takes|Takes|The function accepts} two positive integers and returns a list, in "
                "ascending order, of all integers which are divisors of both."
            ),
            (
                "{You get|You have|You are given} two positive numbers. Some numbers divide the first one and the "
                "second one too. Put them in a list, from small to large."
            ),
            (
                "Two ribbons of $a and $b centimeters are to be cut into pieces of one and the same whole length, with "
                "nothing left. {Report|Return|Give} all possible lengths as a list, rising."
            ),
            (
                "{Input|Given}: two integers, at least 1. {Output|Result|Returned}: the increasing list of the "
                "positive integers that divide the first as well as the second; 1 always belongs to it."
            ),
            "Common divisors, ascending.",
        ],
        "return [$i for $i in range(1, min($a, $b) + 1) if $a % $i == 0 and $b % $i == 0]",
        lambda a, b: sorted(d for d in range(1, 49) if math.gcd(a, b) % d == 0),
        edges=((1, 1), (12, 18), (7, 20), (9, 9)),
    ),
    drill(
        "number_common_divisors.gcd",
        "gcd greatest_common_divisor {largest|highest}_common_{divisor|factor} {find|compute|my}_gcd hcf",
        _TWO,
        "int",
        [
            "$give the greatest common divisor of $a and $b.",
            "$give the largest number that divides both $a and $b without remainder.",
            (
                "As long as $b is not 0, replace $a by $b and $b by the remainder of $a divided by $b. Return the last "
                "$a, which is the greatest common divisor."
            ),
            (
                "Two ropes are $a and $b meters long. Both are cut into pieces of one and the same whole length, "
                "without waste. $give the greatest possible length."
            ),
            "GCD of two positive integers{ by Euclid's method|}.",
            (
                "A fraction $a / $b is reduced by dividing both numbers by the largest number that divides both. "
                "Return that number."
            ),
            (
                "{This function determines|Determines} the greatest common divisor of two positive integers and "
                "returns it as an integer."
            ),
            (
                "{You get|You have|You are given} two positive numbers. There are numbers that divide both. Return the "
                "largest of them."
            ),
            (
                "A floor of $a by $b decimeters is to be covered completely with equal square tiles, as large as "
                "possible and with sides of whole decimeters. {Determine|Find|Compute|Return} the side of a tile."
            ),
            (
                "{Input|Given}: two integers, 1 or greater. {Output|Result|Returned}: the greatest integer by which "
                "both can be divided with remainder 0."
            ),
            "What is the largest integer that divides both $a and $b?",
        ],
        [
            """
            while $b != 0:
                $a, $b = $b, $a % $b
            return $a
            """,
            """
            if $b == 0:
                return $a
            return $name($b, $a % $b)
            """,
        ],
        lambda a, b: math.gcd(a, b),
        edges=((1, 1), (12, 18), (7, 20), (9, 9), (5, 30)),
    ),
    drill(
        "number_common_divisors.lcm",
        "lcm {least|smallest|lowest}_common_multiple {find|compute|my}_lcm meet_again",
        two(1, 20),
        "int",
        [
            "$give the least common multiple of $a and $b.",
            "$give the smallest positive number that is divisible by both $a and $b.",
            (
                "Two lights flash every $a and every $b seconds. They have just flashed together; $give the number of "
                "seconds until this happens again."
            ),
            "A common multiple of two numbers is a multiple of both. $give the smallest positive one of $a and $b.",
            "LCM of two positive integers.",
            (
                "Go through the multiples of the positive integer $a until you find one that $b divides too, and "
                "return it."
            ),
            (
                "{This function determines|Determines} the least common multiple of two positive integers and returns "
                "it as an integer."
            ),
            (
                "{You get|You have|You are given} two positive numbers. Look for numbers that both of them divide. "
                "Return the smallest one, but not 0."
            ),
            (
                "One wheel turns around in $a seconds, another in $b seconds. Both start at the mark together. "
                "{Determine|Find out|Work out|Return} after how many seconds both are at the mark again for the first "
                "time."
            ),
            (
                "{Input|Given}: two integers, 1 or greater. {Output|Result|Returned}: the smallest integer above 0 "
                "that is a multiple of each of them."
            ),
            "Smallest common multiple of $a and $b.",
        ],
        [
            """
            $result = $a
            while $result % $b != 0:
                $result += $a
            return $result
            """,
            """
            $left, $right = $a, $b
            while $right != 0:
                $left, $right = $right, $left % $right
            return $a * $b // $left
            """,
        ],
        lambda a, b: math.lcm(a, b),
        edges=((1, 1), (4, 6), (7, 5), (9, 9), (5, 20)),
    ),
    drill(
        "number_common_divisors.of_list",
        "gcd_{of_list|list|all} list_gcd {find|compute}_gcd_of_list gcd_of_numbers",
        [
            numbers(
                make=lambda draw, _: [
                    draw.choose((1, 2, 3)) * draw.choose((2, 3, 4, 6)) for _ in range(draw.integer(1, 4))
                ]
            )
        ],
        "int",
        [
            "$give the greatest common divisor of all numbers in $numbers, {a non-empty list|which is not empty}.",
            "$give the largest number that divides every element of $numbers, a list with at least one number.",
            "The list $numbers holds at least one positive integer. $give the greatest common divisor of its elements.",
            (
                "Combine the numbers of $numbers step by step: start with the first one and always take the greatest "
                "common divisor of the result so far and the next number. Return the last result."
            ),
            "Greatest common divisor of a whole list of positive integers (there is at least one in it).",
            (
                "With the help of math.gcd, return the greatest common divisor of the elements of the non-empty list "
                "$numbers."
            ),
            (
                "{This function takes|Takes|The function accepts} a non-empty list of positive integers and returns "
                "the greatest integer by which all the elements can be divided without remainder."
            ),
            (
                "{You get|You have|You are given} a list with one number or more, all positive. Find the largest "
                "number that divides each of them. Return it."
            ),
            (
                "Bundles of sticks hold as many sticks as the list $numbers says. Each bundle is to be split into "
                "smaller ones, all of the same size everywhere. {Determine|Find|Compute|Return} the largest possible "
                "size."
            ),
            (
                "{Input|Given}: a list of integers above 0, at least one. {Output|Result|Returned}: their greatest "
                "common divisor; for a single member, that member itself."
            ),
            "GCD of the whole collection $numbers.",
        ],
        """
        $result = $numbers[0]
        for $x in $numbers[1:]:
            $result = gcd($result, $x)
        return $result
        """,
        lambda numbers: max(d for d in range(1, 100) if all(n % d == 0 for n in numbers)),
        edges=(([6],), ([4, 6],), ([12, 18, 8],), ([1, 5],)),
        imports="from math import gcd",
    ),
    drill(
        "number_common_divisors.reduce_fraction",
        "{reduce|simplify|shorten}_fraction lowest_terms {reduced|cancel}_fraction",
        two(1, 36),
        "tuple[int, int]",
        [
            "Reduce the fraction $a / $b and return its numerator and denominator as a tuple.",
            "$give the fraction $a / $b in lowest terms, as a tuple (numerator, denominator).",
            (
                "A fraction is in lowest terms if nothing above 1 divides both its parts. Bring the fraction with "
                "numerator $a and denominator $b into this form; return a tuple of both numbers."
            ),
            "Divide $a and $b by their greatest common divisor and return both results as a tuple.",
            "Simplify a fraction of two positive integers: 6 / 8 becomes (3, 4). Do this for $a / $b.",
            "A ratio of $a to $b is to be written with the smallest possible whole numbers. Return these as a tuple.",
            (
                "{This function takes|Takes|The function accepts} the numerator and the denominator of a fraction, "
                "both positive integers, and returns the reduced fraction as a tuple of two integers."
            ),
            (
                "{You get|You have|You are given} the fraction $a / $b. Cancel all common factors. Return the new "
                "numerator and the new denominator in a tuple."
            ),
            (
                "A recipe mixes $a parts of water with $b parts of syrup. Express the same mixture in the smallest "
                "whole numbers of parts, as a tuple (water, syrup)."
            ),
            (
                "{Input|Given}: two integers, at least 1. Both are divided by the greatest number that divides both. "
                "{Output|Result|Returned}: the tuple of the two quotients, in the same order."
            ),
            "What is $a / $b as a tuple (numerator, denominator) in lowest terms?",
        ],
        """
        divisor = gcd($a, $b)
        return $a // divisor, $b // divisor
        """,
        lambda a, b: next((p, q) for p in range(1, a + 1) for q in range(1, b + 1) if p * b == q * a),
        edges=((1, 1), (6, 8), (7, 20), (9, 3)),
        imports="from math import gcd",
    ),
)
