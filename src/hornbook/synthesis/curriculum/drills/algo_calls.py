"""More functions that call themselves: powers, mirror words, choices, orders and rows of a triangle."""

from __future__ import annotations

import itertools
import math

from hornbook.synthesis.curriculum.arguments import integer, numbers, word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import WORDS, Draw


def _mirror(draw: Draw, _: object) -> str:
    half = draw.choose(WORDS)[:3]
    return draw.choose(
        (half + half[::-1], half + half[-2::-1], half + draw.choose("aeb") + half[::-1], draw.choose(WORDS))
    )


def _few(draw: Draw, _: object) -> list[int]:
    return draw.sample(range(1, 10), draw.integer(0, 3))


FEW = numbers("numbers", names=("numbers", "items", "values", "cards"), make=_few)

FAMILIES = (
    drill(
        "algo_calls.power",
        "power recursive_power raise_to to_the_power exponent_by_calls",
        [
            integer("n", 0, 9, names=("base", "n", "x", "number")),
            integer("k", 0, 5, names=("exponent", "k", "times", "e")),
        ],
        "int",
        [
            "$give $n to the power of $k by recursion.",
            (
                "A power with exponent 0 is 1; any other is the base times the power with an exponent smaller by 1. "
                "$give $n to the power $k."
            ),
            "Multiply $k factors $n with a function that calls itself. No factors give 1.",
            "Without a loop and without **, return the product of $k times the number $n, which is 1 if $k is 0.",
            "Each day a number becomes $n times as large. It starts as 1. Return it after $k days, recursively.",
        ],
        """
        if $k == 0:
            return 1
        return $n * $name($n, $k - 1)
        """,
        lambda n, k: n**k,
        edges=((0, 0), (5, 0), (2, 5)),
    ),
    drill(
        "algo_calls.mirror_word",
        "is_palindrome reads_both_ways mirror_word recursive_palindrome same_backwards",
        [word("word", make=_mirror)],
        "bool",
        [
            "$check $word is the same read backwards, with recursion.",
            (
                "A word of at most one letter is a palindrome. A longer one is if its ends are equal and what lies "
                "between is one. $check $word is a palindrome."
            ),
            (
                "Compare the first and the last letter of $word, then go on inside by a recursive call. Return True "
                "if all pairs agree."
            ),
            (
                "A palindrome reads the same from both sides. Let a function call itself on shorter words to find out "
                "if $word is one."
            ),
            "Two children read $word from opposite ends, a letter at a time. $check they always read the same letter.",
        ],
        """
        if len($word) < 2:
            return True
        if $word[0] != $word[-1]:
            return False
        return $name($word[1:-1])
        """,
        lambda word: list(word) == list(reversed(word)),
        edges=(("",), ("a",), ("ab",), ("anna",)),
    ),
    drill(
        "algo_calls.all_subsets",
        "all_subsets subsets all_choices every_selection possible_selections",
        [FEW],
        "list[list[int]]",
        [
            (
                "$hand all selections of elements of $numbers, sorted. Each selection is a list that keeps the order "
                "of $numbers; the empty one is among them."
            ),
            (
                "Every element of $numbers (all are different) is taken or left. List all lists that can result, in "
                "their order in $numbers, and sort this list of lists."
            ),
            (
                "The subsets of an empty list are just []. Else they are those of the rest, without and with the "
                "first element in front. Return the subsets of $numbers, sorted."
            ),
            (
                "A cook may use any of the spices $numbers, also none or all. Return all choices as lists in the "
                "given order, sorted as a whole."
            ),
            (
                "Recursively build all sublists of $numbers, next to each other or not, including [] and $numbers "
                "itself. Sort the result."
            ),
        ],
        """
        if not $numbers:
            return [[]]
        without = $name($numbers[1:])
        with_first = [[$numbers[0]] + choice for choice in without]
        return sorted(without + with_first)
        """,
        lambda numbers: sorted(
            list(c) for size in range(len(numbers) + 1) for c in itertools.combinations(numbers, size)
        ),
        edges=(([],), ([4],), ([3, 1],)),
    ),
    drill(
        "algo_calls.all_orders",
        "all_orders permutations every_order arrangements all_arrangements",
        [FEW],
        "list[list[int]]",
        [
            (
                "$hand all orders in which the numbers of $numbers can stand, as a sorted list of lists. All numbers "
                "are different."
            ),
            "List every arrangement of the elements of $numbers, each with all of them once, and sort these lists.",
            "The children $numbers stand in a row. Return all possible rows, sorted.",
            (
                "An empty list has one order, []. For a longer one, put each element first and let the others follow "
                "in all their orders. Return the orders of $numbers, sorted."
            ),
            "Recursively build all permutations of $numbers and return them as a sorted list of lists.",
        ],
        """
        if not $numbers:
            return [[]]
        orders = []
        for $i in range(len($numbers)):
            for rest in $name($numbers[:$i] + $numbers[$i + 1:]):
                orders.append([$numbers[$i]] + rest)
        return sorted(orders)
        """,
        lambda numbers: sorted(map(list, itertools.permutations(numbers))),
        edges=(([],), ([4],), ([3, 1],)),
    ),
    drill(
        "algo_calls.pascal_row",
        "pascal_row triangle_row row_of_pascal choose_numbers next_pascal_row",
        [integer("n", 0, 8, names=("n", "row_number", "depth", "line_number"))],
        "list[int]",
        [
            "$give row $n of Pascal's triangle, where row 0 is [1].",
            (
                "Row 0 is [1]. Every further row begins and ends with 1, and between stand the sums of neighbours of "
                "the row above. Return row $n."
            ),
            (
                "In Pascal's triangle each inner number is the sum of the two above it, and the outer ones are 1. "
                "$hand the row with the number $n as a list, counting from 0."
            ),
            "Start with [1] and, $n times, make a new row: 1, the sums of each two neighbours, 1. Return the last row.",
            "By recursion, compute the list of numbers in line $n (line 0 has only a 1) of Pascal's triangle.",
        ],
        """
        if $n == 0:
            return [1]
        above = $name($n - 1)
        return [1] + [above[$i] + above[$i + 1] for $i in range(len(above) - 1)] + [1]
        """,
        lambda n: [math.comb(n, i) for i in range(n + 1)],
        edges=((0,), (1,), (2,), (4,)),
    ),
    drill(
        "algo_calls.in_base",
        "to_$tag $tag_text number_in_$tag as_$tag $tag_digits",
        [integer("n", 0, 300)],
        "str",
        [
            "$hand the number $n in base $base as a string, by recursion.",
            (
                "The digits of $n in base $base are those of $n divided by $base (rounded down), then the remainder. "
                "A number below $base is just its digit. Return them as a string."
            ),
            "Write $n with the digits of the number system with base $base. The function may call itself; 0 is '0'.",
            "An odometer counts in base $base. Return what it shows, without leading zeros, when $n has been counted.",
            (
                "Turn the number $n, which is not negative, into its text in base $base without format, bin or other "
                "helpers."
            ),
        ],
        """
        if $n < $base:
            return str($n)
        return $name($n // $base) + str($n % $base)
        """,
        lambda n, v: _digits(n, v["base"]),
        edges=((0,), (1,), (8,), (27,)),
        variants=[{"tag": "binary", "base": 2}, {"tag": "base_three", "base": 3}, {"tag": "octal", "base": 8}],
    ),
    drill(
        "algo_calls.count_in_list",
        "count_item recursive_count how_often occurrences count_value",
        [
            numbers("numbers", 1, 4, 0, 7),
            integer("k", 1, 4, names=("wanted", "k", "target", "searched")),
        ],
        "int",
        [
            "$howmany times $k occurs in $numbers, with a recursive function.",
            (
                "An empty list contains $k zero times. Any other list contains it as often as its rest, and once more "
                "if its first element is $k. $give the count for $numbers."
            ),
            "Without a loop and without count, return how many elements of $numbers are equal to $k.",
            "Look at the first number of $numbers, then let the function look at the others. $howmany are $k.",
            "$howmany of the votes in the list $numbers are for candidate $k, by recursion.",
        ],
        """
        if not $numbers:
            return 0
        if $numbers[0] == $k:
            return 1 + $name($numbers[1:], $k)
        return $name($numbers[1:], $k)
        """,
        lambda numbers, k: numbers.count(k),
        edges=(([], 1), ([2], 2), ([1, 2, 1], 1)),
    ),
)


def _digits(n: int, base: int) -> str:
    places = [base**e for e in range(9) if base**e <= n] or [1]
    return "".join(str(n // place % base) for place in reversed(places))
