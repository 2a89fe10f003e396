"""Sums and products over ranges with a condition or an order."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import any_order, ends

_N = integer("n", 0, 25, names=("n", "limit", "number", "last"))
_COUNT = integer("n", 0, 15, names=("n", "count", "k", "terms"))

FAMILIES = (
    drill(
        "number_range_sums.alternating",
        "alternating_sum {plus_minus|zigzag}_sum {sum|add}_alternating signs_alternate",
        [_N],
        "int",
        [
            "$give 1 - 2 + 3 - 4 and so on up to $n: odd numbers are added, even ones subtracted.",
            "Add the odd numbers from 1 to $n and subtract the even ones. Return the result.",
            (
                "The signs in the sum of 1 to $n alternate, beginning with plus for 1 and minus for 2. Return the "
                "value of this sum."
            ),
            (
                "A frog on a number line starts at 0. Its jumps have the lengths 1, 2, 3 and so on up to $n; jumps of "
                "odd length go forward, the others back. Return where it ends."
            ),
            (
                "For each integer from 1 up to and including $n: if it is odd, add it to a total; if it is even, take "
                "it away. Return the total, which is 0 for $n = 0."
            ),
            "Alternating sum of the first $n positive integers, the first of them with a plus sign.",
            (
                "{This function sums|Sums} the integers from 1 to $n with alternating signs; 1 has a positive sign, 2 "
                "a negative one, and so on. The sum is returned, and it is 0 for $n equal to 0."
            ),
            (
                "Begin with 0. Add 1, take away 2, add 3, take away 4, and so on, until you have used $n. Return the "
                "number you have then."
            ),
            (
                "A merchant wins 1 coin on day 1, loses 2 on day 2, wins 3 on day 3, loses 4 on day 4, and so on. "
                "Report the balance after day $n, where a loss is negative."
            ),
            "{Output|Result}: the sum of all odd integers from 1 through $n, minus the sum of all even ones.",
            "What is 1 - 2 + 3 - 4 and so on, with $n terms?",
        ],
        """
        $total = 0
        for $i in range(1, $n + 1):
            if $i % 2 == 1:
                $total += $i
            else:
                $total -= $i
        return $total
        """,
        lambda n: -(n // 2) if n % 2 == 0 else (n + 1) // 2,
        edges=((0,), (1,), (2,), (5,)),
    ),
    drill(
        "number_range_sums.between",
        "sum_between sum_{range|from_to} {add|total}_range range_sum sum_interval",
        any_order(),
        "int",
        [
            "$give the sum of all integers from the smaller to the larger of $a and $b, both included.",
            "Add up all integers between $a and $b, the two themselves included. Either of them may be the larger one.",
            (
                "$give the sum of the whole numbers from $a to $b inclusive. If $a is larger than $b, the range is "
                "taken from $b to $a."
            ),
            (
                "Two floors, $a and $b, are chosen in any order. Return the sum of the numbers of all floors from the "
                "lower to the higher, these two included."
            ),
            (
                "The sum of a range of integers with the ends $a and $b, which belong to it and come in any order. If "
                "both are equal, it is this one number."
            ),
            (
                "Start at the minimum of $a and $b, go to their maximum in steps of 1, and add up every number on the "
                "way, ends included."
            ),
            (
                "{This function returns|Returns} the sum of the integers in a closed interval whose ends are $a and "
                "$b. The ends may be passed in either order."
            ),
            (
                "{You get|You have|You are given} two whole numbers. Start with the smaller one and count to the "
                "bigger one. Add all numbers that you count, the first and the last too. Return the sum."
            ),
            (
                "In a row of boxes, a box contains as many coins as its number says (debts if the number is negative). "
                "Someone takes all boxes between $a and $b, these two as well, whichever is the lower number. "
                "{Determine|Find|Compute|Return} the sum."
            ),
            (
                "{Output|Result}: the total of all integers that are not less than the minimum of $a and $b and not "
                "greater than their maximum."
            ),
            "What do all integers from one of $a and $b to the other, both included, add up to?",
        ],
        "return sum(range(min($a, $b), max($a, $b) + 1))",
        lambda a, b: (a + b) * (abs(a - b) + 1) // 2,
        edges=((3, 3), (1, 4), (4, 1), (-2, 2)),
    ),
    drill(
        "number_range_sums.range_product",
        "product_{of_|}range multiply_range {range|interval}_product product_from_to product_between",
        ends(1, 6, 5),
        "int",
        [
            "$give the product of all integers from $start to $end, both included.",
            "Multiply all whole numbers from $start up to and including $end.",
            (
                "Start with 1 and multiply it by each integer in the range $start to $end (the ends belong to it). "
                "Return the result."
            ),
            (
                "Multiply $start by the next number, then by the one after that and so on up to $end. $start is at "
                "most $end."
            ),
            (
                "Boxes carry the numbers $start to $end without gaps. Return what you get by multiplying all these "
                "numbers."
            ),
            "Product of the consecutive integers from $start through $end. {If both are equal, it is that number.||}",
            (
                "{This function multiplies|Multiplies} all integers of the closed interval from $start to $end and "
                "returns the product."
            ),
            "Take the numbers $start, $start + 1 and so on until $end. Multiply all of them. Return the result.",
            (
                "On a staircase with steps $start to $end, a magic coin is multiplied on each step by the number of "
                "the step. It starts as 1 coin. {Determine|Find|Compute|Return} the number of coins after the last "
                "step."
            ),
            (
                "{Input|Given}: two positive integers, the first not greater than the second. "
                "{Output|Result|Returned}: the product of the first, the second, and all integers in between."
            ),
            "Product of $start to $end.",
        ],
        """
        $result = 1
        for $i in range($start, $end + 1):
            $result *= $i
        return $result
        """,
        lambda start, end: math.factorial(end) // math.factorial(start - 1),
        edges=((1, 1), (4, 4), (2, 5)),
    ),
    drill(
        "number_range_sums.neighbor_products",
        "sum_of_neighbor_products neighbor_products {product|pair}_sum consecutive_products",
        [_COUNT],
        "int",
        [
            "$give 1 * 2 + 2 * 3 + 3 * 4 and so on, with $n terms.",
            "For every i from 1 to $n multiply i by i + 1, and return the sum of these products.",
            (
                "$give the sum of the products of neighbors: 1 times 2, 2 times 3, up to $n times the number after it. "
                "For 0 it is 0."
            ),
            "Rectangle number i has the sides i and i + 1. $give the total area of the rectangles number 1 to $n.",
            "Add up each number from 1 through $n times its successor.",
            (
                "The first $n of the products 2, 6, 12, 20 and so on (a number times the next one) are added. Return "
                "the sum."
            ),
            (
                "{This function multiplies|Multiplies} each integer from 1 through $n by the integer following it, "
                "adds up all these products, and returns the sum; without products it is 0."
            ),
            (
                "Take the number 1 and multiply it by 2. Take 2 and multiply it by 3. Go on until you have done this "
                "for $n numbers. Add all results and return the sum."
            ),
            (
                "On day 1 a shop sells 1 box of 2 eggs, on day 2 it sells 2 boxes of 3 eggs, on day 3 it sells 3 boxes "
                "of 4, and so on. {Determine|Find|Compute|Return} the number of eggs sold in $n days."
            ),
            (
                "{Output|Result}: the total of the first $n products of two consecutive integers, beginning with 1 * "
                "2. If $n is 0, output 0."
            ),
            "What is the sum of the first $n products 1 * 2, 2 * 3, 3 * 4 and so on?",
        ],
        "return sum($i * ($i + 1) for $i in range(1, $n + 1))",
        lambda n: n * (n + 1) * (n + 2) // 3,
        edges=((0,), (1,), (3,)),
    ),
    drill(
        "number_range_sums.reach",
        "numbers_to_reach {terms|days|steps}_needed smallest_n_with_sum {first_|}n_reaching",
        [integer("n", 1, 80, names=("goal", "target", "n", "total"))],
        "int",
        [
            "$give the smallest number such that the sum 1 + 2 + 3 and so on up to this number is at least $n.",
            "Add 1, 2, 3 and so on until the total is $n or more. Return the last number that was added.",
            (
                "On day 1 you save 1 coin, on day 2 you save 2 coins, and so on. $howmany days it takes to have at "
                "least $n coins."
            ),
            (
                "$howmany of the numbers 1, 2, 3 and so on must be added, in this order, before the sum reaches or "
                "passes $n. $n is positive."
            ),
            (
                "Rows of a triangle have 1, 2, 3 and so on stones. $give the number of rows after which at least $n "
                "stones are used."
            ),
            "Find the least positive integer such that all numbers from 1 to it together make $n or more.",
            (
                "{This function determines|Determines} how many terms of the sum 1 + 2 + 3 and so on are required for "
                "the sum to be greater than or equal to $n; this number is returned."
            ),
            (
                "Add 1, then 2, then 3 and so on. After each step look at the sum. Stop when it is not smaller than "
                "$n. Return the last number that you added."
            ),
            (
                "A runner trains 1 kilometer on the first day and on each further day 1 kilometer more than on the day "
                "before. {Determine|Find out|Work out|Return} on which day the total of all kilometers reaches $n or "
                "goes beyond it."
            ),
            (
                "{Input|Given}: a positive integer $n. {Output|Result|Returned}: the least count such that the sum of "
                "the integers from 1 to the count is not below $n."
            ),
            "How many terms of 1 + 2 + 3 and so on are needed to reach $n or more?",
        ],
        """
        $count = 0
        sum_so_far = 0
        while sum_so_far < $n:
            $count += 1
            sum_so_far += $count
        return $count
        """,
        lambda n: next(k for k in range(1, 99) if k * (k + 1) >= 2 * n),
        edges=((1,), (2,), (6,), (7,)),
    ),
    drill(
        "number_range_sums.harmonic",
        "harmonic{_sum|_number|} sum_of_{reciprocals|unit_fractions} reciprocal_sum",
        [integer("n", 0, 9, names=("n", "count", "terms", "k"))],
        "float",
        [
            "$give 1 / 1 + 1 / 2 + 1 / 3 and so on up to 1 / $n, added in this order, rounded to 6 decimals.",
            (
                "The harmonic number of i is the sum of 1 divided by each number from 1 to i. Return it for $n, "
                "rounded to 6 decimal places. For 0 return 0.0."
            ),
            (
                "Add the reciprocals of the numbers 1 to $n and round the sum to 6 digits after the point (0.0 if $n "
                "is 0)."
            ),
            (
                "A snail crawls 1 meter on the first day, half a meter on the second, a third of a meter on the third, "
                "and so on. $give how far it has come after $n days, as a float rounded to 6 decimals."
            ),
            "Harmonic sum with $n terms, as a float rounded to 6 decimals.",
            (
                "For each i from 1 through $n add 1 / i to a total that starts as 0.0; return the total rounded to 6 "
                "decimals."
            ),
            (
                "{This function adds|Adds} the floats 1 / 1, 1 / 2 and so on up to 1 / $n and returns the sum, rounded "
                "to 6 decimal places. For 0 there is nothing to add, and 0.0 is returned."
            ),
            (
                "Take the numbers from 1 to $n. Divide 1 by each of them. Add all results. Round the sum to 6 digits "
                "after the point and return it. For $n = 0 return 0.0."
            ),
            (
                "A cake is shared: one person brings a whole one, the second brings half a cake, the third a third of "
                "a cake, up to person number $n. {Determine|Find out|Work out|Return} how much cake there is in all, "
                "as a float rounded to 6 decimals."
            ),
            (
                "{Output|Result}: the float sum of the reciprocals of all integers from 1 through $n, rounded to 6 "
                "decimals; 0.0 if $n is 0."
            ),
            "The sum of 1 / 1 to 1 / $n, rounded to 6 decimals; 0.0 for $n = 0.",
        ],
        """
        $total = 0.0
        for $i in range(1, $n + 1):
            $total += 1 / $i
        return round($total, 6)
        """,
        lambda n: round(math.fsum(1 / k for k in range(n, 0, -1)), 6),
        edges=((0,), (1,), (2,)),
    ),
)
