"""Greedy choices, two pointers, running sums and intervals."""

from __future__ import annotations

import itertools
import math

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

NUMBERS = numbers("numbers", 0, 12, 2, 6)


SORTED = numbers(
    "numbers",
    names=("numbers", "values", "sorted_list", "data"),
    make=lambda draw, _: sorted(draw.numbers(-5, 15, 2, 6)),
)

FAMILIES = (
    drill(
        "algo_lines.running",
        "running_$tag $tag_so_far prefix_$tag cumulative_$tag $tag_list",
        [NUMBERS],
        "list[int]",
        [
            "$hand a list of the same length as $numbers whose elements are the $told of everything up to that place.",
            (
                "For every position in $numbers, find the $told of the elements from the first to this one. Return "
                "these in a list."
            ),
            "$build the list of running results: after each element of $numbers, the $told of the elements so far.",
            (
                "A display shows the $told of all numbers entered. The numbers $numbers are entered one after the "
                "other. Return what it shows after each."
            ),
            "Replace each number in $numbers by the $told of itself and all before it, and return the new list.",
            (
                "The function takes a list of integers $numbers and returns a list of the same length, in which each "
                "element is the $told of all elements of the input up to and including the one at that position."
            ),
            (
                "You get a list of numbers, $numbers. Make a new list. Its first number is the first number of the "
                "list. Its second number is the $told of the first two, its third the $told of the first three, and "
                "so on."
            ),
            (
                "For a chart over time we need, after every entry of $numbers, the $told of the entries up to then. "
                "Produce these values as a list."
            ),
            "Running $told of $numbers.",
            (
                "I enter the numbers $numbers one by one and want to see the $told of all entered so far, each time. "
                "Give me the list of what I see."
            ),
            "Create a list of the running $told of $numbers.",
        ],
        """
        $result = []
        for $x in $numbers:
            if $result:
                $result.append($join)
            else:
                $result.append($x)
        return $result
        """,
        lambda numbers, v: [_together(v["tag"], numbers[: i + 1]) for i in range(len(numbers))],
        edges=(([],), ([4],), ([3, 1, 2],)),
        variants=[
            {"tag": "sum", "told": "sum", "join": "$result[-1] + $x"},
            {"tag": "product", "told": "product", "join": "$result[-1] * $x"},
        ],
    ),
    drill(
        "algo_lines.sum_between",
        "range_sum sum_between part_sum sum_of_part total_between",
        [
            NUMBERS,
            integer(
                "i", names=("start", "low", "begin"), make=lambda draw, before: draw.integer(0, len(before[0]) - 1)
            ),
            integer(
                "j",
                names=("stop", "high", "end"),
                make=lambda draw, before: draw.integer(before[1], len(before[0]) - 1),
            ),
        ],
        "int",
        [
            "$give the sum of the elements of $numbers from index $i to index $j, both included.",
            "Add up the numbers in $numbers at the places $i to $j (counted from 0, ends included).",
            (
                "$numbers holds the rain of each day, day 0 first. How much rain fell from day $i to day $j, those "
                "days included?"
            ),
            "Sum the part of the list $numbers that begins at position $i and ends with position $j.",
            "Return the total of all elements of $numbers whose index is at least $i and at most $j.",
            (
                "The function takes a list of integers $numbers and two indexes, $i and $j, and returns the sum of "
                "the elements from the first to the second index, including the elements at both."
            ),
            (
                "You get a list, $numbers, and two places in it, $i and $j. The first place of a list is 0. Add the "
                "numbers from the one place to the other, with both ends."
            ),
            (
                "The monthly sales are in $numbers, with month 0 at the beginning. Determine the total sales from "
                "month $i until the end of month $j."
            ),
            (
                "Input: a list of integers $numbers, and the indexes $i and $j with the former not after the latter. "
                "Output: the sum of what stands from one through the other."
            ),
            "I want to add up only a part of my list $numbers, the part from index $i through index $j.",
            "Calculate the sum of $numbers from index $i to index $j, inclusive.",
        ],
        [
            "return sum($numbers[$i:$j + 1])",
            """
            $total = 0
            for place in range($i, $j + 1):
                $total += $numbers[place]
            return $total
            """,
        ],
        lambda numbers, i, j: sum(x for at, x in enumerate(numbers) if i <= at <= j),
        edges=(([4], 0, 0), ([1, 2, 3], 0, 2), ([1, 2, 3], 1, 1)),
    ),
    drill(
        "algo_lines.pairs_below",
        "count_pairs_$tag pairs_$tag pairs_with_sum_$tag number_of_pairs_$tag how_many_pairs_$tag",
        [SORTED, integer("k", -2, 20, names=("limit", "k", "target", "bound"), fix=(5, 10, 12))],
        "int",
        [
            "$howmany pairs of elements at different places of the sorted list $numbers have a sum $told $k.",
            (
                "Count the pairs i < j for which the sum of $numbers at i and at j is $told $k. The list is in rising "
                "order."
            ),
            (
                "$numbers is sorted. In how many ways can two of its elements (different places) be chosen so that "
                "they add up to $what $k?"
            ),
            (
                "Two books are to be bought for $what $k in all; $numbers has the prices, lowest first. $howmany "
                "pairs of books fit."
            ),
            (
                "$give the number of unordered pairs of entries of $numbers (sorted, repeats are different entries) "
                "with a sum $told $k."
            ),
            (
                "The function takes a list of integers in ascending order, $numbers, and returns how many pairs of "
                "elements at two different positions have a sum $told $k. Every pair is counted once."
            ),
            (
                "You get a sorted list, $numbers. Take two numbers from different places and add them. Do this for "
                "all pairs, each pair one time. How many of the sums are $told $k?"
            ),
            (
                "Two weights are put on a scale together. The weights at hand are $numbers, from light to heavy. "
                "Determine how many pairs of them weigh $what $k in total; equal weights are different pieces."
            ),
            (
                "Input: a sorted list $numbers. Output: the number of ways to pick two positions, the order not "
                "mattering, whose elements have a sum $told $k."
            ),
            "Determine how many pairs of positions in the sorted list $numbers have a sum $told $k.",
        ],
        """
        $count = 0
        for $i in range(len($numbers)):
            for $j in range($i + 1, len($numbers)):
                if $numbers[$i] + $numbers[$j] $op $k:
                    $count += 1
        return $count
        """,
        lambda numbers, k, v: sum(
            (a + b > k, a + b == k, a + b < k)[v["which"]] for a, b in itertools.combinations(numbers, 2)
        ),
        edges=(([1, 2], 3), ([0, 0, 0], 0), ([], 4)),
        variants=[
            {"tag": "above", "told": "greater than", "what": "more than", "op": ">", "which": 0},
            {"tag": "equal", "told": "equal to", "what": "exactly", "op": "==", "which": 1},
            {"tag": "below", "told": "less than", "what": "less than", "op": "<", "which": 2},
        ],
    ),
)


def _together(tag: str, numbers: list[int]) -> int:
    return {"sum": sum, "product": math.prod}[tag](numbers)
