"""Numbers of a range that end in a digit, are palindromes or leave a remainder."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import ends

_LIMIT = integer("n", 0, 120, names=("n", "limit", "maximum", "last"))
_DIGIT = integer("d", 1, 9, names=("digit", "d", "wanted", "mark"), fix=range(1, 10))

FAMILIES = (
    drill(
        "number_finding.palindromes",
        "{list|find|get}_palindromes palindromes_{between|in_range} palindromic_numbers mirror_numbers",
        ends(1, 90, 60),
        "list[int]",
        [
            "Return an ascending list of the numbers from $start to $end that read the same backwards.",
            "$build the sorted list of all palindromes from $start up to and including $end.",
            (
                "A number is a palindrome if its digits are the same from left to right and from right to left. List "
                "the palindromes in the range $start to $end, ends included, in increasing order."
            ),
            (
                "Which numbers between $start and $end inclusive do not change when their digits are reversed? Return "
                "them from small to large."
            ),
            (
                "A counter runs from $start to $end. Return a list of the numbers it shows that are symmetric, in this "
                "order. Numbers with one digit are symmetric."
            ),
            "Collect every number in the range $start to $end (both included) whose digits form a palindrome.",
            (
                "All integers of the closed interval from $start to $end whose decimal form is a palindrome are "
                "collected by this function and returned as an ascending list."
            ),
            (
                "Go from $start to $end, with both ends. Read each number backwards. Is it still the same number? Then "
                "put it in a list. Return the list."
            ),
            (
                "A radio station gives a prize to each caller whose number is the same from left to right and from "
                "right to left. The callers have the numbers $start to $end. {Report|Return|Give} the winning numbers "
                "in rising order."
            ),
            (
                "{Input|Given}: two integers, at least 1, the lower one first. {Output|Result|Returned}: the "
                "increasing list of the palindromes from the first through the second; one-digit numbers are "
                "palindromes."
            ),
            "Palindromes from $start to $end, ascending.",
        ],
        "return [$x for $x in range($start, $end + 1) if str($x) == str($x)[::-1]]",
        lambda start, end: [m for m in range(start, end + 1) if m // 10 ** int(math.log10(m) + 1e-9) == m % 10],
        edges=((1, 1), (10, 10), (90, 111), (12, 20)),
    ),
    drill(
        "number_finding.ending_in",
        "ending_{in|with}{_digit|} numbers_ending_{in|with}{_$d|} {list|find}_ending_in",
        [*ends(0, 30, 45), _DIGIT],
        "list[int]",
        [
            "Return an ascending list of the numbers from $start to $end, both included, that end in the digit $d.",
            "$build the sorted list of the integers from $start up to and including $end whose last digit is $d.",
            (
                "Which numbers between $start and $end inclusive have $d in the units place? Return them from small to "
                "large."
            ),
            (
                "Cars with the numbers $start to $end queue up in order. Those with a number ending in $d may pass. "
                "Return the list of their numbers in this order."
            ),
            "List all whole numbers from $start through $end that leave the remainder $d when divided by ten.",
            (
                "Go from $start to $end, ends included, and collect every number that is written with the digit $d at "
                "the end."
            ),
            (
                "{This function returns|Returns} a list, in ascending order, of those integers in the closed interval "
                "from $start to $end whose decimal form ends with the digit $d."
            ),
            (
                "Go from $start to $end, with both ends. If the last digit of a number is $d, put the number in a "
                "list. Return the list."
            ),
            (
                "A mail carrier visits the houses $start to $end in order, but has parcels only for houses whose "
                "number ends with $d. {Report|Return|Give} the numbers of the houses that get a parcel, in the order "
                "of the visit."
            ),
            (
                "Every integer that is not below $start, not above $end and has the units digit $d belongs to the "
                "output, an increasing list."
            ),
            "Integers from $start to $end ending in $d, ascending.",
        ],
        "return [$x for $x in range($start, $end + 1) if $x % 10 == $d]",
        lambda start, end, d: [m for m in range(start, end + 1) if str(m)[-1] == str(d)],
        edges=((3, 3, 3), (10, 12, 5), (0, 40, 7)),
    ),
    drill(
        "number_finding.leaving_remainder",
        "{count|number}_with_remainder how_many_leave{_remainder|} remainder_count count_remainder",
        [
            _LIMIT,
            integer("k", 3, 7, names=("divisor", "k", "m", "modulus"), fix=(3, 4, 5, 6, 7)),
            integer("r", 0, 2, names=("rest", "r", "remainder", "left_over"), fix=(1, 2)),
        ],
        "int",
        [
            "$howmany numbers from 1 to $n leave the remainder $r when divided by $k.",
            "Count the integers from 1 up to and including $n for which the remainder of the division by $k is $r.",
            (
                "$give how many of the first $n positive integers are $r more than a multiple of $k, where 0 is a "
                "multiple too."
            ),
            (
                "Players 1 to $n are dealt to teams by the remainder of their number when divided by $k. $howmany "
                "players are in the team with the remainder $r."
            ),
            "For each number from 1 through $n, divide it by $k. $howmany times $r is left over.",
            "$howmany positive integers not greater than $n are congruent to $r modulo $k.",
            (
                "{This function counts|Counts} the integers from 1 through $n whose remainder on integer division by "
                "$k is $r, and returns the count as an integer."
            ),
            (
                "Take the numbers 1, 2, 3 and so on until $n. Divide each by $k. If the remainder is $r, count it. "
                "Return the count."
            ),
            (
                "Children numbered 1 to $n count off in a circle game, and those whose number, divided by $k, has the "
                "remainder $r must sit down. {Determine|Find out|Work out|Return} how many children sit down."
            ),
            (
                "{Output|Result}: the quantity of integers which are at least 1, at most $n, and have the value $r "
                "modulo $k."
            ),
            "How many of the numbers 1 to $n have the remainder $r modulo $k?",
        ],
        [
            "return sum(1 for $x in range(1, $n + 1) if $x % $k == $r)",
            """
            $count = 0
            for $x in range(1, $n + 1):
                if $x % $k == $r:
                    $count += 1
            return $count
            """,
        ],
        lambda n, k, r: len([m for m in range(r, n + 1, k) if m]),
        edges=((0, 3, 1), (1, 4, 1), (30, 3, 2)),
    ),
)
