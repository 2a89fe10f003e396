"""Tuples: several results at once, unpacking, pairs."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_POINTS = Arg(
    "points",
    ("points", "pairs", "coordinates", "places"),
    "list[tuple[int, int]]",
    lambda d, _: [(d.integer(0, 9), d.integer(0, 9)) for _ in range(d.integer(2, 4))],
)

FAMILIES = (
    drill(
        "logic_tuples.min_max",
        "min_max min_and_max smallest_and_largest extremes {get|find}_extremes range_ends",
        [numbers()],
        "tuple[int, int]",
        [
            "$hand a tuple of the smallest and the largest number in $numbers.",
            "Find both the minimum and the maximum of $numbers and return them as a pair, the minimum first.",
            "$numbers holds the temperatures of a day. $hand the pair (lowest, highest).",
            "Return two values: the least and the greatest element of $numbers, as a tuple.",
            "The tuple (minimum, maximum) of the list $numbers.",
            (
                "Which number in $numbers is the smallest, and which is the largest? Return both in a tuple, in "
                "this order."
            ),
            (
                "The function takes a list of integers $numbers, which is not empty, and returns a tuple that "
                "contains its minimum and its maximum, in this order."
            ),
            (
                "You get a list of numbers, $numbers. Find the smallest number and the biggest number. Output both "
                "as a tuple: first the smallest, then the biggest."
            ),
            (
                "For a chart we need the lower and the upper end of the data in $numbers, as a pair (least value, "
                "greatest value)."
            ),
            "Minimum and maximum of $numbers, as a tuple.",
            "I have the numbers $numbers and need both the smallest and the largest of them, as a pair.",
            "Get the minimum and the maximum of $numbers as a tuple.",
        ],
        "return min($numbers), max($numbers)",
        lambda ns: (sorted(ns)[0], sorted(ns)[-1]),
        edges=(([3],), ([2, 1],)),
        note="{The list is not empty.||}",
    ),
    drill(
        "logic_tuples.count_two",
        "count_$tag $tag_counts {get|find}_$tag_counts how_many_$tag number_of_$tag",
        [numbers()],
        "tuple[int, int]",
        [
            "$hand a tuple with the number of $one and the number of $two elements in $numbers.",
            "Count the $one and the $two numbers in $numbers. Return both counts as a pair, $one first.",
            (
                "How many numbers in $numbers are $one and how many are $two? Return a tuple with the two answers "
                "in this order."
            ),
            (
                "Sort $numbers in your mind into $one and $two ones, and return how many there are of each as "
                "(count of $one, count of $two)."
            ),
            "The result is a pair: first how many elements of $numbers are $one, then how many are $two.",
            "Pair of counts for $numbers: ($one, $two).",
            (
                "The function takes a list of integers $numbers and returns a tuple of two integers: how many of "
                "them are $one, and how many are $two."
            ),
            (
                "You get a list of numbers, $numbers. Count the numbers that are $one. Then count the numbers that "
                "are $two. Output the two counts in a tuple, in this order."
            ),
            (
                "For a statistic of the values in $numbers we need a pair: the number of $one values, then the "
                "number of $two values."
            ),
            "Input: a list of integers $numbers. Output: (how many are $one, how many are $two).",
            "Determine how many elements of $numbers are $one and how many are $two, as a tuple.",
        ],
        """
        ones = sum(1 for $x in $numbers if $x $yes)
        others = sum(1 for $x in $numbers if $x $no)
        return ones, others
        """,
        lambda ns, v: tuple(len([x for x in ns if eval(v[side], {"x": x})]) for side in ("good", "bad")),
        edges=(([],), ([0],), ([3, -2],)),
        variants=[
            {
                "tag": "even_odd",
                "one": "even",
                "two": "odd",
                "yes": "% 2 == 0",
                "no": "% 2 == 1",
                "good": "x & 1 == 0",
                "bad": "x & 1",
            },
            {
                "tag": "positive_negative",
                "one": "positive",
                "two": "negative",
                "yes": "> 0",
                "no": "< 0",
                "good": "x > 0",
                "bad": "x < 0",
            },
        ],
    ),
    drill(
        "logic_tuples.split_two",
        "split_$tag partition_$tag separate_$tag $tag_lists divide_$tag",
        [numbers()],
        "tuple[list[int], list[int]]",
        [
            "Split $numbers into two lists, the $one numbers and all others, and return them as a tuple.",
            "$hand a pair of lists: first the elements of $numbers that are $one, then those that are not.",
            "Separate the $one numbers of $numbers from the rest. The result is a tuple ($one ones, the rest).",
            (
                "Go through $numbers; put the $one numbers into one list and the others into a second. Return both "
                "lists."
            ),
            (
                "Part the list $numbers in two: what is $one and what is not. Both lists keep the order; return "
                "them as a tuple."
            ),
            "Two lists in a tuple: the numbers in $numbers that are $one, and the remaining ones.",
            (
                "The function takes a list of integers $numbers and returns a tuple of two lists. The first contains "
                "the elements that are $one, the second those that are not, both in the original order."
            ),
            (
                "You get a list of numbers, $numbers. Make two lists. In the first list put the numbers that are "
                "$one. In the second list put all other numbers. Output both lists in a tuple."
            ),
            (
                "Parcels with the numbers $numbers are put on two carts: those that are $one on the first, the "
                "remaining ones on the second. Report the loads of both carts, each in the order of arrival, as a "
                "tuple of lists."
            ),
            (
                "If an element of $numbers is $one, it goes to the first list; if not, to the second. Output: the "
                "tuple of both lists."
            ),
            "Split $numbers into a tuple of two lists: the $one numbers and the rest.",
        ],
        [
            (
                "ones = [$x for $x in $numbers if $x $yes]\nothers = [$x for $x in $numbers if not $x "
                "$yes]\nreturn ones, others"
            ),
            """
            ones = []
            others = []
            for $x in $numbers:
                if $x $yes:
                    ones.append($x)
                else:
                    others.append($x)
            return ones, others
            """,
        ],
        lambda ns, v: tuple([x for x in ns if eval(v["good"], {"x": x}) is wanted] for wanted in (True, False)),
        edges=(([],), ([0],), ([3, -2],)),
        variants=[
            {"tag": "even", "one": "even", "yes": "% 2 == 0", "good": "x & 1 == 0"},
            {"tag": "positive", "one": "positive", "yes": "> 0", "good": "x > 0"},
            {"tag": "large", "one": "{larger than|greater than} 9", "yes": "> 9", "good": "x >= 10"},
        ],
    ),
    drill(
        "logic_tuples.quotient_remainder",
        "quotient_and_remainder divide_with_rest division_pair {get|compute}_both div_and_mod share_out",
        [integer("n", 0, 60), integer("k", 1, 9, names=("d", "divisor", "k", "m"), fix=(2, 3, 7, 12))],
        "tuple[int, int]",
        [
            "Divide $n by $k and return the whole quotient and the remainder as a tuple.",
            "$hand a pair: how often $k goes into $n, and what is left over.",
            (
                "$n eggs are packed into boxes of $k. Return a tuple of the number of full boxes and of the eggs "
                "left over."
            ),
            "The result has two parts, $n // $k and the remainder of this division, in a tuple.",
            "The pair (quotient, remainder) when $n is divided by $k.",
            (
                "Share $n sweets fairly among $k children. How many does each get, and how many remain? Return "
                "both as a tuple."
            ),
            (
                "The function takes an integer $n, divides it by $k, and returns a tuple with the integer quotient "
                "and the remainder."
            ),
            (
                "You get the number $n. How many times does $k go into it? And how much is left? Output the two "
                "answers as a tuple."
            ),
            (
                "A ribbon of $n centimetres is cut into pieces of $k centimetres. Determine how many whole pieces "
                "there are and how many centimetres remain, as a pair."
            ),
            (
                "Input: an integer $n that is at least 0. Output: the tuple of what division by $k yields, the whole "
                "quotient first and the remainder after it."
            ),
            "I divide $n by $k in whole numbers. What do I get, and what remains? I want both in one tuple.",
            "Calculate the quotient and the remainder of $n by $k, as a tuple.",
        ],
        ["return $n // $k, $n % $k", "return divmod($n, $k)"],
        lambda n, k: ((n - n % k) // k, n - k * (n // k)),
        edges=((0, 3), (9, 3), (2, 5)),
    ),
    drill(
        "logic_tuples.hours_minutes",
        "split_$tag to_$tag convert_to_$tag $tag_parts {get|find}_$tag",
        [integer("n", 0, 500, names=("total", "n", "amount", "whole"))],
        "tuple[int, int]",
        [
            "Convert $n $small into $big and $small. Return a tuple ($big, $small).",
            (
                "One of the $big has $per $small. How many full $big are in $n $small, and how many $small remain? "
                "Return both."
            ),
            "$hand the pair ($big, $small) that is equal to $n $small; the second number is less than $per.",
            "Something takes or measures $n $small. Say it in $big and remaining $small, as a tuple of two numbers.",
            "Split $n $small: first the number of whole $big (of $per $small each), then the $small left over.",
            "The tuple ($big, $small) for $n $small.",
            (
                "The function takes a number of $small, $n, and returns it as a tuple of two integers: the full $big "
                "and the $small that remain. One of the $big has $per $small."
            ),
            (
                "You get $n $small. Every $per of them are one of the $big. How many full $big is that, and how many "
                "$small are over? Output two numbers in a tuple, the $big first."
            ),
            (
                "For a sign, an amount of $n $small must be shown as a pair ($big, $small), with the second number "
                "below $per. Determine the pair."
            ),
            (
                "Input: $n, a number of $small. Output: the tuple (full $big, $small left), using that $per $small "
                "make one unit of $big."
            ),
            "Convert $n $small to a tuple ($big, $small).",
        ],
        "return $n // $per, $n % $per",
        lambda n, v: (int(n / v["per"]), n - v["per"] * int(n / v["per"])),
        edges=((0,), (60,), (100,), (199,)),
        variants=[
            {"tag": "hours_minutes", "small": "minutes", "big": "hours", "per": 60},
            {"tag": "meters_centimeters", "small": "centimeters", "big": "meters", "per": 100},
            {"tag": "weeks_days", "small": "days", "big": "weeks", "per": 7},
        ],
    ),
    drill(
        "logic_tuples.order_pair",
        "order_pair sort_two smaller_first in_order {put|bring}_in_order ordered_pair",
        [integer("p", -9, 20, names=("a", "x", "first")), integer("q", -9, 20, names=("b", "y", "second"))],
        "tuple[int, int]",
        [
            "$hand the numbers $p and $q as a tuple with the $first one first.",
            "If $p is $than $q, return ($p, $q), otherwise return ($q, $p).",
            "Put $p and $q in order, the $first first, and return them as a pair.",
            "Two numbers $p and $q come in any order. Return a tuple in which the $first comes before the other.",
            "Swap $p and $q if $q is $than $p; return the two numbers as a tuple.",
            "The pair of $p and $q, $first number first.",
            (
                "The function takes two integers, $p and $q, and returns both in a tuple that begins with the $first "
                "one. If they are equal, their order makes no difference."
            ),
            "You get two numbers, $p and $q. Put them in a tuple. The $first number must come first.",
            (
                "Two children of $p and $q years go through a door one after the other, the one with the $first age "
                "ahead. Report the ages in this order, as a pair."
            ),
            (
                "Input: the integers $p and $q. Output: both as a tuple, exchanged if need be, so that the $first "
                "stands in front."
            ),
            "Sort the two numbers $p and $q into a tuple, the $first one first.",
        ],
        ["if $p $op $q:\n    return $p, $q\nreturn $q, $p"],
        lambda p, q, v: tuple(sorted((p, q), reverse=v["op"] == ">")),
        edges=((1, 2), (2, 1), (3, 3)),
        variants=[
            {"tag": "up", "first": "smaller", "than": "smaller", "op": "<"},
            {"tag": "down", "first": "larger", "than": "larger", "op": ">"},
        ],
    ),
)
