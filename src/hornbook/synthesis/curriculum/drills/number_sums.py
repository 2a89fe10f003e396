"""Sums and products over ranges of numbers."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth
from hornbook.synthesis.curriculum.number_arguments import step

_N = integer("n", 0, 25, names=("n", "limit", "number", "last"))
_COUNT = integer("n", 0, 15, names=("n", "count", "k", "terms"))

FAMILIES = (
    drill(
        "number_sums.to_n",
        "sum_to{_n|} {sum_|add_}numbers_to sum_up_to {gauss|recursive}_sum sum_first_numbers",
        [_N],
        "int",
        [
            "$give the sum of all numbers from 1 to $n.",
            "Add up 1, 2, 3 and so on up to and including $n. For 0 the sum is 0.",
            "$give the total of the first $n positive integers.",
            (
                "On day 1 a child puts 1 coin into a box, on day 2 it puts in 2 coins, and so on. $howmany coins are "
                "in the box after $n days."
            ),
            "Starting at zero, add every integer from 1 through $n. Return the result.",
            (
                "The sum up to 0 is 0, and the sum up to any greater number is that number plus the sum up to the one "
                "before. $give the sum up to $n."
            ),
            (
                "{This function adds|Adds} all integers from 1 through $n and returns the sum; if $n is 0, the sum is "
                "0 as well."
            ),
            "Count from 1 to $n. Add all numbers that you say. Return the sum. If $n is 0, return 0.",
            (
                "Logs are piled up with 1 log on top, 2 in the next row, 3 in the next, and $n at the bottom. "
                "{Determine|Find|Compute|Return} the number of logs."
            ),
            (
                "{Input|Given}: an integer $n, 0 or greater. {Output|Result|Returned}: 1 + 2 + 3 and so on, with $n as "
                "the last term."
            ),
            "The sum of 1 to $n.",
        ],
        [
            "return $n * ($n + 1) // 2",
            "return sum(range(1, $n + 1))",
            """
            $total = 0
            for $i in range(1, $n + 1):
                $total += $i
            return $total
            """,
            """
            if $n == 0:
                return 0
            return $n + $name($n - 1)
            """,
        ],
        lambda n: math.comb(n + 1, 2),
        edges=((0,), (1,), (4,)),
    ),
    drill(
        "number_sums.powers",
        "sum_of_$tag sum_$tag $tag_sum add_$tag {total|sum}_of_first_$tag",
        [integer("n", 0, 12, names=("n", "limit", "number", "last"))],
        "int",
        [
            "$give the sum of the $tag of the numbers from 1 to $n.",
            "Add up the first $n $what. {For 0 the sum is 0.||}",
            "$give $example and so on, with $n terms; no terms make 0.",
            "A tower has $n layers, and layer number i consists of $bricks. $howmany blocks the whole tower has.",
            "For every integer i from 1 up to and including $n, add $formula to a total. Return the total.",
            "Take 1, 2, 3 and so on up to $n, raise each to the power $k and return the sum.",
            (
                "{This function computes|Computes} the sum of the $tag of all integers from 1 through $n and returns "
                "it; if $n is 0, the sum is 0."
            ),
            "Take each whole number from 1 to $n and raise it to the power $k. Add all the results. Return the sum.",
            (
                "Prizes are paid in coins, and the prize in round number i is $formula coins. "
                "{Determine|Find|Compute|Return} the number of coins that are paid in the rounds 1 to $n together."
            ),
            (
                "{Input|Given}: an integer $n, 0 or greater. {Output|Result|Returned}: the total of the first $n $tag "
                "of positive integers."
            ),
            "The sum of the first $n $tag.",
        ],
        [
            "return sum($i**$k for $i in range(1, $n + 1))",
            """
            $total = 0
            for $i in range(1, $n + 1):
                $total += $i**$k
            return $total
            """,
        ],
        lambda n, v: nth(v["k"] - 2, n * (n + 1) * (2 * n + 1) // 6, (n * (n + 1) // 2) ** 2),
        edges=((0,), (1,), (3,)),
        variants=[
            {
                "tag": "squares",
                "k": 2,
                "what": "square numbers 1, 4, 9 and so on",
                "example": "1 * 1 + 2 * 2 + 3 * 3",
                "bricks": "i times i blocks",
                "formula": "i * i",
            },
            {
                "tag": "cubes",
                "k": 3,
                "what": "cubes 1, 8, 27 and so on",
                "example": "1 + 8 + 27 + 64",
                "bricks": "i * i * i blocks",
                "formula": "i * i * i",
            },
        ],
    ),
    drill(
        "number_sums.kind_to_n",
        "sum_$tag{_numbers|_up_to|_to_n} {add|total}_$tag_numbers $tag_sum",
        [_N],
        "int",
        [
            "$give the sum of all $tag numbers from 1 to $n.",
            "Add up the $tag numbers that are at least 1 and at most $n.",
            "The positive $tag numbers are $first and so on. $give the sum of those that do not exceed $n.",
            "Go from 1 up to and including $n and add every number that is $tag. Return the total.",
            "Houses $first and so on up to at most $n stand on one side of a street. Return the sum of their numbers.",
            "Sum up $first and so on, as long as the numbers are not greater than $n. {If there are none, return 0.||}",
            (
                "{This function adds|Adds} those integers from 1 through $n that are $tag and returns their sum; in "
                "case there is none, the sum is 0."
            ),
            "Count from 1 to $n. Add only the $tag numbers. Return the sum.",
            (
                "In a raffle with tickets 1 to $n, each ticket with a(n) $tag number is paid its number in coins. "
                "{Determine|Find|Compute|Return} the number of coins paid in all."
            ),
            (
                "{Output|Result}: the total of all positive integers that have the remainder $rest modulo 2 and do not "
                "exceed $n."
            ),
            "What do the $tag numbers from 1 to $n add up to?",
        ],
        [
            "return sum(range($start, $n + 1, 2))",
            """
            $total = 0
            for $i in range(1, $n + 1):
                if $i % 2 == $rest:
                    $total += $i
            return $total
            """,
        ],
        lambda n, v: nth(v["rest"], (n // 2) * (n // 2 + 1), ((n + 1) // 2) ** 2),
        edges=((0,), (1,), (2,), (7,)),
        variants=[
            {"tag": "even", "rest": 0, "start": 2, "first": "2, 4, 6"},
            {"tag": "odd", "rest": 1, "start": 1, "first": "1, 3, 5"},
        ],
    ),
    drill(
        "number_sums.first_kind",
        "sum_first_$tag{s|_numbers|} sum_of_first_$tag first_$tag_sum add_first_$tag",
        [_COUNT],
        "int",
        [
            "$give the sum of the first $n positive $tag numbers.",
            "Add up $first and so on, $n numbers in all.",
            "$give the total of the $n smallest positive $tag numbers. {No numbers make 0.||}",
            "Count in steps of two: $first and so on. When you have $n numbers, return their sum.",
            (
                "The first row of a hall has $begin, and each further row has two seats more than the one before it. "
                "$give the number of seats in $n rows."
            ),
            "Starting with $begins, sum $n consecutive $tag numbers.",
            (
                "{This function returns|Returns} the sum of the $n least positive integers that are $tag; if $n is 0, "
                "the result is 0."
            ),
            "Write $first and so on, until you have written $n numbers. Add all of them and return the sum.",
            (
                "A child builds a figure from stones: $begins in the first layer, and in every further layer 2 more "
                "than in the one before. {Determine|Find out|Work out|Return} how many stones are in $n layers."
            ),
            (
                "{Output|Result}: the total of $n consecutive $tag integers, of which $begins is the first. No terms "
                "give 0."
            ),
            "What do the first $n positive $tag numbers add up to?",
        ],
        [
            "return sum($code for $i in range(1, $n + 1))",
            """
            $total = 0
            for $i in range(1, $n + 1):
                $total += $code
            return $total
            """,
        ],
        lambda n, v: n * n + n * v["more"],
        edges=((0,), (1,), (4,)),
        variants=[
            {"tag": "even", "first": "2, 4, 6", "begin": "two seats", "begins": "2", "code": "2 * $i", "more": 1},
            {"tag": "odd", "first": "1, 3, 5", "begin": "one seat", "begins": "1", "code": "2 * $i - 1", "more": 0},
        ],
    ),
    drill(
        "number_sums.multiples_below",
        "sum_multiples sum_of_multiples{_of_$k|} add_multiples multiples_sum sum_divisible_by",
        [integer("n", 0, 50, names=("n", "limit", "bound", "end")), step(2, 9)],
        "int",
        [
            "$give the sum of all positive multiples of $k that are less than $n.",
            "Add up the numbers from 1 to $n - 1 that are divisible by $k.",
            "Sum up $k, twice $k, three times $k and so on as long as the numbers are below $n. Return the sum.",
            (
                "Go through the positive integers smaller than $n and add those that $k divides without remainder. "
                "Return the total."
            ),
            (
                "A lamp flashes at every second that is a positive multiple of $k. Return the sum of the seconds "
                "before second $n at which it flashes."
            ),
            "The sum of the multiples of $k below $n, where $n itself does not belong to them.",
            (
                "{This function sums|Sums} the positive integers that are divisible by $k without remainder and "
                "strictly less than $n, and returns the sum; in case there is none, it is 0."
            ),
            (
                "Write down $k, two times $k, three times $k and so on. Stop before you come to $n. Add what you have "
                "written and return the sum."
            ),
            (
                "Every $k meters along a road, from meter $k on, stands a post with its distance on it. "
                "{Determine|Find|Compute|Return} the sum of the distances on all posts before meter $n."
            ),
            (
                "{Output|Result}: the total of all integers from 1 on that are below $n and leave no remainder when "
                "divided by $k."
            ),
            "What do the positive multiples of $k below $n add up to?",
        ],
        [
            "return sum(range($k, $n, $k))",
            """
            $total = 0
            for $i in range(1, $n):
                if $i % $k == 0:
                    $total += $i
            return $total
            """,
        ],
        lambda n, k: k * math.comb(max(n - 1, 0) // k + 1, 2),
        edges=((0, 3), (3, 3), (4, 3), (10, 5)),
    ),
    drill(
        "number_sums.multiples_of_either",
        "sum_{multiples_of_|}$tag sum_divisible_by_$tag {add|total}_divisible_by_$tag $tag_sum",
        [
            integer("n", 0, 40, names=("n", "limit", "bound", "end")),
            integer("a", 2, 5, names=("a", "x", "first", "p"), fix=(2, 3, 4)),
            integer("b", 3, 8, names=("b", "y", "second", "q"), fix=(5, 6, 7)),
        ],
        "int",
        [
            "$give the sum of all numbers from 1 to $n that are divisible by $how.",
            "Add up those positive integers up to and including $n which are multiples of $how.",
            "For each number from 1 through $n, add it to a total if it is divisible by $how. Return the total.",
            (
                "Tickets are numbered 1 to $n. A ticket wins its number in coins if that number is a multiple of $how. "
                "$give the total of all prizes."
            ),
            (
                "Which numbers not greater than $n, from 1 on, are divisible by $how? Return their sum, 0 if there are "
                "none."
            ),
            "Sum the integers in the range 1 to $n (both included) for which this holds: divisible by $how.",
            (
                "{This function takes|Takes|The function accepts} a limit $n and returns the sum of all integers from "
                "1 to the limit, itself included, which are divisible by $how."
            ),
            "Look at each number from 1 to $n. Can you divide it, with no rest, by $how? Then add it. Return the sum.",
            (
                "A number from 1 to $n is called lucky if it is divisible by $how. {Determine|Find out|Work "
                "out|Return} what all lucky numbers make together, 0 if there are none."
            ),
            "{Output|Result}: the total of those integers, not below 1 and not above $n, that are multiples of $how.",
            "What do the numbers from 1 to $n that are divisible by $how add up to?",
        ],
        """
        $total = 0
        for $i in range(1, $n + 1):
            if $i % $a == 0 $join $i % $b == 0:
                $total += $i
        return $total
        """,
        lambda n, a, b, v: sum(
            nth(v["which"], set.union, set.intersection)(set(range(a, n + 1, a)), set(range(b, n + 1, b)))
        ),
        edges=((0, 2, 5), (10, 2, 5), (40, 3, 6), (4, 4, 7)),
        variants=[
            {"tag": "either", "how": "$a or $b{ (or both)|}", "join": "or", "which": 0},
            {"tag": "both", "how": "both $a and $b", "join": "and", "which": 1},
        ],
    ),
)
