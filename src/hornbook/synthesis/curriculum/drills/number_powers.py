"""Factorials, powers and roots of integers."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

_SMALL = integer("n", 0, 12)
_BASE = integer("k", 2, 6, names=("base", "k", "b", "factor"), fix=(2, 3, 4, 5, 10))

FAMILIES = (
    drill(
        "number_powers.factorial",
        "factorial fact {compute|find}_factorial n_factorial product_up_to {my|recursive}_factorial",
        [_SMALL],
        "int",
        [
            "$give the factorial of $n.",
            "The factorial of a number is the product of all integers from 1 up to it, and 1 for 0. Return it for $n.",
            "$give the product of 1, 2, 3 and so on up to $n. For 0 the result is 1.",
            "In how many orders can $n different books stand on a shelf? Return that number, the factorial of $n.",
            "Multiply all numbers from 1 to $n with each other; an empty product counts as 1.",
            "Define the factorial by 0! = 1 and i! = i * (i - 1)!, and return it for $n, which is not negative.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns its factorial, "
                "the product of all positive integers not greater than it. The factorial of 0 is 1."
            ),
            (
                "{You get|You have|You are given} a number. Multiply 1 by 2, by 3 and so on, up to this number. Return "
                "the result. For the number 0 it is 1."
            ),
            (
                "A train has $n different wagons. {Determine|Find out|Work out|Return} in how many orders they can be "
                "coupled; with no wagons there is one way."
            ),
            "If $n is 0, output 1; otherwise output $n times the factorial of the number before it.",
            "$n factorial.",
        ],
        [
            """
            $result = 1
            for $i in range(2, $n + 1):
                $result *= $i
            return $result
            """,
            """
            if $n == 0:
                return 1
            return $n * $name($n - 1)
            """,
        ],
        lambda n: math.factorial(n),
        edges=((0,), (1,), (2,), (6,)),
    ),
    drill(
        "number_powers.double_factorial",
        "double_factorial semifactorial every_second_product {compute|find}_double_factorial step_two_factorial",
        [_SMALL],
        "int",
        [
            "$give the double factorial of $n: the product of $n, $n - 2, $n - 4 and so on down to 1 or 2.",
            "Multiply every second number from $n downwards as long as it is positive. For 0 the result is 1.",
            "The double factorial of 7 is 7 * 5 * 3 * 1, that of 6 is 6 * 4 * 2. $give the one of $n, where 0 gives 1.",
            (
                "$give the product of all positive integers up to $n that are odd like $n or even like $n. An empty "
                "product is 1."
            ),
            "Start with 1 and multiply by $n, then by the number two less, and so on while the numbers are above 0.",
            (
                "Like the factorial of $n, but in steps of 2: $n * ($n - 2) * ($n - 4) and so on while the factors are "
                "positive, with 1 for $n equal to 0."
            ),
            (
                "{This function multiplies|Multiplies} the integers $n, $n - 2, $n - 4 and so on, as long as they are "
                "greater than zero, and returns the product; for 0, where there are no factors, it returns 1."
            ),
            (
                "{You get|You have|You are given} a number. Multiply it by the number 2 smaller, then by the number 2 "
                "smaller than that, and so on. Stop before 0. Return the result. For 0 it is 1."
            ),
            (
                "Lamps hang at the heights $n, $n - 2 and so on, every second height above 0. "
                "{Determine|Find|Compute|Return} the product of all these heights, where no lamps give 1."
            ),
            "If $n is less than 2, output 1. Otherwise output $n times the result for $n - 2.",
            "Product of $n, $n - 2, $n - 4 and so on, positive factors only.",
        ],
        """
        $result = 1
        while $n > 0:
            $result *= $n
            $n -= 2
        return $result
        """,
        lambda n: math.prod(range(n, 0, -2)),
        edges=((0,), (1,), (2,), (7,)),
    ),
    drill(
        "number_powers.factorial_list",
        "factorials {list|first|all}_factorials factorial_list factorials_up_to make_factorials",
        [integer("n", 0, 8)],
        "list[int]",
        [
            "Return a list of the factorials of 1, 2 and so on up to $n.",
            "$build the list whose elements are 1!, 2!, 3! and so on; the last one is the factorial of $n.",
            "List the first $n factorials, beginning with the factorial of 1. {For 0 the list is empty.||}",
            (
                "The factorial of i is the product of the numbers 1 to i. Return the factorials of all i from 1 to $n "
                "in a list."
            ),
            (
                "Start with 1; multiply by 2, then by 3, and so on. Return the list of $n numbers which this gives, "
                "the 1 included."
            ),
            "Running products of the numbers 1 to $n as a list.",
            (
                "{This function returns|Returns} a list of $n integers. At each position, counted from 1, stands the "
                "factorial of the position."
            ),
            (
                "Compute 1, then 1 * 2, then 1 * 2 * 3, and so on. Do this until you have $n results. Return them in a "
                "list. If $n is 0, return an empty list."
            ),
            (
                "With one book there is 1 order on the shelf, with two books there are 2, with three there are 6. "
                "Report these numbers of orders for 1 to $n books as a list."
            ),
            (
                "{Output|Result}: a list with the factorials of all integers from 1 through $n, in this order; for $n "
                "equal to 0 it has no elements."
            ),
            "Factorials of 1 to $n.",
        ],
        """
        $result = []
        product = 1
        for $i in range(1, $n + 1):
            product *= $i
            $result.append(product)
        return $result
        """,
        lambda n: [math.factorial(k) for k in range(1, n + 1)],
        edges=((0,), (1,), (5,)),
    ),
    drill(
        "number_powers.sum_of_factorials",
        "sum_factorials {sum_of|add|total}_factorials factorial_sum factorials_total",
        [integer("n", 0, 8)],
        "int",
        [
            "$give the sum of the factorials of all numbers from 1 to $n.",
            "Add up 1!, 2!, 3! and so on up to the factorial of $n. {For 0 the sum is 0.||}",
            (
                "The factorial of i is 1 * 2 * 3 and so on up to i. $give the sum of the first $n factorials, starting "
                "with 1!."
            ),
            "For each i in the range 1 to $n find the product of the numbers 1 to i. Return the sum of these products.",
            "Return the sum 1! + 2! + 3! and so on with $n terms in all, which is 0 if $n is 0.",
            "$give the total of the factorials of 1 to $n, both included.",
            (
                "{This function computes|Computes} the factorial of every integer from 1 through $n and returns the "
                "sum of these factorials; for 0 the sum is 0."
            ),
            "Compute 1, 1 * 2, 1 * 2 * 3 and so on, $n results in all. Add the results. Return the sum.",
            (
                "A juggler knows as many tricks as the factorial of the number of balls says. "
                "{Determine|Find|Compute|Return} the total number of tricks of $n jugglers, the first with 1 ball, the "
                "second with 2, and so on."
            ),
            (
                "{Input|Given}: an integer $n, 0 or greater. {Output|Result|Returned}: the total of the factorials of "
                "all integers that are at least 1 and at most $n."
            ),
            "What is the sum of the first $n factorials, from 1! on?",
        ],
        """
        $total = 0
        product = 1
        for $i in range(1, $n + 1):
            product *= $i
            $total += product
        return $total
        """,
        lambda n: sum(math.factorial(k) for k in range(1, n + 1)),
        edges=((0,), (1,), (4,)),
    ),
    drill(
        "number_powers.power",
        "power raise_to {my|compute|int}_power {power|exponentiate} repeated_multiplication to_the_power",
        [
            integer("a", -4, 7, names=("base", "a", "x", "number")),
            integer("b", 0, 6, names=("exponent", "b", "n", "power")),
        ],
        "int",
        [
            "$give $a to the power of $b without the operator **. {$b is not negative.|}",
            "Multiply 1 by $a exactly $b times and return the result.",
            "A power is a product of equal factors: $b factors, each of them $a. $give it; with no factor it is 1.",
            "Raise $a to the exponent $b (0 or more) by repeated multiplication.",
            "$give $a times $a times $a and so on, with $b factors. If $b is 0, return 1.",
            "Each year a number becomes $a times as large. It starts as 1; return what it is after $b years.",
            (
                "{This function takes|Takes|The function accepts} an integer base $a and an exponent $b that is not "
                "negative and returns the power as an integer. For the exponent 0 the result is 1."
            ),
            (
                "{You get|You have|You are given} two numbers. Start with 1. Multiply by $a, and do this $b times. "
                "Return what you have at the end."
            ),
            (
                "A board has $b places, and each place can be filled with one of $a colors. The number of fillings is "
                "the product of $b factors that are all $a. {Determine|Find|Compute|Return} this product, also for "
                "negative factors; no factor gives 1."
            ),
            "If $b is 0, output 1. Otherwise output $a times the power of $a with the exponent one lower.",
            "$a to the exponent $b.",
        ],
        [
            """
            $result = 1
            for _ in range($b):
                $result *= $a
            return $result
            """,
            """
            if $b == 0:
                return 1
            return $a * $name($a, $b - 1)
            """,
        ],
        lambda a, b: a**b,
        edges=((5, 0), (0, 3), (-2, 3), (2, 5)),
    ),
    drill(
        "number_powers.square_or_cube",
        "$tag {$tag|get_$tag}_of $tag_number to_the_$order {compute|calculate}_$tag",
        [integer("n", -9, 15)],
        "int",
        [
            "$give the $tag of $n.",
            "$give $n multiplied by itself$twice.",
            "Raise $n to the $order power{ and return the result|}.",
            "The $tag of a number is $formula. $give the $tag of the integer $n.",
            "Return $size, for a $solid whose edges have the length $n. Negative numbers go into the same formula.",
            "$n to the power of $power, as an integer.",
            "{This function takes|Takes|The function accepts} an integer and returns its $tag, which is $formula.",
            (
                "{You get|You have|You are given} a whole number. Raise it to the power $power. Return the result. The "
                "number may be negative."
            ),
            "A pupil types $n into a calculator and presses the key for the $tag. Report the number on the display.",
            (
                "{Input|Given}: an integer of any sign. {Output|Result|Returned}: the product in which it stands "
                "$power times as a factor."
            ),
            "The $tag of an integer.",
        ],
        "return $n**$power",
        lambda n, v: math.prod([n] * v["power"]),
        edges=((0,), (-3,), (1,), (4,)),
        variants=[
            {
                "tag": "square",
                "power": 2,
                "twice": "",
                "order": "second",
                "formula": "the number times itself",
                "solid": "square",
                "size": "its area",
            },
            {
                "tag": "cube",
                "power": 3,
                "twice": " and then by itself again",
                "order": "third",
                "formula": "the number times itself times itself",
                "solid": "cube",
                "size": "its volume",
            },
        ],
    ),
)
