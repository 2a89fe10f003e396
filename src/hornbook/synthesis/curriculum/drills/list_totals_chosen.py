"""Totals of chosen elements, running totals and averages."""

from __future__ import annotations

from math import prod

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_totals.sum_until",
        "sum_until_stop sum_before total_before add_until sum_until sum_up_to_marker",
        [
            numbers(make=lambda draw, _: draw.numbers(0, 6, 3, 7)),
            integer("stop", 0, 6, names=("stop", "marker", "end", "sentinel"), fix=(0, 5, 3)),
        ],
        "int",
        [
            "$give the sum of the numbers in $numbers that stand before the first $stop.",
            (
                "Add up the {elements|numbers} of $numbers from the {start|left}, and stop as soon as you meet "
                "$stop, which is not added."
            ),
            (
                "A list of {inputs|entries} ends at the value $stop; whatever follows is ignored. Sum the entries "
                "of $numbers before it."
            ),
            (
                "Read $numbers from left to right. Keep adding until {the value|a number equal to} $stop comes "
                "up; don't add that one. Return the total."
            ),
            "Sum of $numbers up to (not including) the first {occurrence of|element equal to} $stop.",
            (
                "{Someone types in|The user types} numbers and finishes with $stop. $numbers is what was typed. "
                "Return the total of what came before {the|that} first $stop."
            ),
        ],
        """
        $total = 0
        for $x in $numbers:
            if $x == $stop:
                break
            $total += $x
        return $total
        """,
        lambda ns, stop: sum(ns[: ns.index(stop)] if stop in ns else ns),
        edges=(([], 0), ([4, 1, 2], 9), ([5, 0, 3], 0)),
        note="If $stop does not {occur|appear}, {all numbers are added|sum the whole list}.",
    ),
    drill(
        "list_totals.sum_end",
        "sum_$tag_k sum_of_$tag add_$tag_elements total_of_$tag_k sum_$tag_items",
        [numbers(least=3), integer("k", 1, 4, names=("k", "n", "count", "amount"), fix=(2, 3))],
        "int",
        [
            "$give the sum of the $tag $k {numbers|elements} of $numbers.",
            "Add up only the $tag $k {items|entries} of {the list |}$numbers and ignore the others.",
            "Take the $k {elements|numbers} at the $place of $numbers and return their {sum|total}.",
            (
                "A shop writes down its gain (or loss) of each day in $numbers. {How much|What} do the "
                "$tag $k days add up to?"
            ),
            "{Total|Sum} of the $tag $k {values|elements} in $numbers.",
            "Keep only the $tag $k {numbers|elements} of $numbers and sum them.",
        ],
        "return sum($numbers[$slice])",
        lambda ns, k, v: sum(x for i, x in enumerate(ns) if (i < k if v["tag"] == "first" else i + k >= len(ns))),
        edges=(([4], 2), ([1, 2, 3, 4, 5], 2)),
        note="If there are fewer, {all are added|sum them all}.",
        variants=[
            {"tag": "first", "place": "start", "slice": ":$k"},
            {"tag": "last", "place": "end", "slice": "-$k:"},
        ],
    ),
    drill(
        "list_totals.running_totals",
        "running_totals cumulative_sum running_sum prefix_sums partial_sums accumulate_list",
        [numbers(least=1)],
        "list[int]",
        [
            "$build a list with the running totals of $numbers.",
            (
                "{In the result,|In the returned list} each {element|entry} is the sum of all {elements|numbers} "
                "of $numbers up to and including that position."
            ),
            (
                "The cumulative sum of a list has at each index the sum of everything up to and including this "
                "index. Return it for $numbers."
            ),
            (
                "$numbers holds the gain (or loss) of each day. $build a list that says for every day what "
                "the total is since the first day, that day included."
            ),
            (
                "Cumulative sums of $numbers: first the first element, then the sum of the first two, then that "
                "of the first three, and so on."
            ),
            "Replace each {number|item} in $numbers by itself plus all before it; return the new list.",
        ],
        """
        $total = 0
        $result = []
        for $x in $numbers:
            $total += $x
            $result.append($total)
        return $result
        """,
        lambda ns: [sum(ns[:end]) for end in range(1, len(ns) + 1)],
        edges=(([],), ([4],), ([1, 1, 1],)),
    ),
    drill(
        "list_totals.running_products",
        (
            "running_products cumulative_product prefix_products partial_products product_so_far "
            "{get|list}_running_products"
        ),
        [numbers(low=-3, high=5, least=1, most=5)],
        "list[int]",
        [
            "$build a list of the running products of $numbers.",
            (
                "{In the result,|In the returned list} each {element|entry} is the product of all "
                "{elements|numbers} of $numbers up to and including that position."
            ),
            "Multiply your way through $numbers: return the list with the product so far after each {number|element}.",
            "Cumulative product of $numbers, as a list {of the same length|that is just as long}.",
            (
                "The first entry of the result is the first number of $numbers, the second is the product of the "
                "first two, and so on. Return this list."
            ),
            (
                "Each {factor|number} in $numbers multiplies a value that starts as 1. {Return|Give back} the "
                "values that it takes {on |}after each step."
            ),
        ],
        """
        $current = 1
        $result = []
        for $x in $numbers:
            $current *= $x
            $result.append($current)
        return $result
        """,
        lambda ns: [prod(ns[:end]) for end in range(1, len(ns) + 1)],
        edges=(([],), ([4],), ([2, 0, 3],)),
    ),
    drill(
        "list_totals.average",
        "average mean average_of_list list_average {get|find|compute}_average mean_value",
        [numbers(least=1)],
        "float",
        [
            "$give the average of the numbers in $numbers.",
            "$give the (arithmetic) mean of $numbers.",
            "The average of some numbers is their sum divided by how many there are. Return it for $numbers.",
            "Sum {up |}the {elements|values} of $numbers and divide by {the length of the list|their number}.",
            "A thermometer showed the temperatures $numbers. What is their average?",
            "Mean {value |}of the list $numbers{ as a float|}.",
        ],
        "return sum($numbers) / len($numbers)",
        lambda ns: (sum(ns) + 0.0) / sum(1 for _ in ns),
        edges=(([4],), ([1, 2],)),
        note="{The list is not empty.|$numbers has at least one element.}",
    ),
    drill(
        "list_totals.average_or_zero",
        "average_or_zero safe_average safe_mean average_if_any mean_or_zero average_with_default",
        [numbers(least=0, most=5)],
        "float",
        [
            "$give the average of $numbers, or 0.0 if the list is empty.",
            "$give the mean of $numbers. An empty list has no mean; {return|answer} 0.0 in this case.",
            "If $numbers has no elements return 0.0, otherwise the sum {of its elements |}divided by their number.",
            "A page shows the average of {all|the} ratings in $numbers. As long as there are no ratings it shows 0.0.",
            "Mean of the list $numbers; 0.0 for an empty {one|list}.",
            (
                "Divide the {total|sum} of $numbers by its length. {Beware of|Do not divide by zero for} the "
                "empty list: there the result is 0.0."
            ),
        ],
        """
        if not $numbers:
            return 0.0
        return sum($numbers) / len($numbers)
        """,
        lambda ns: (sum(ns) + 0.0) / max(1, len(ns)),
        edges=(([],), ([3],)),
    ),
    drill(
        "list_totals.sum_multiples",
        "sum_multiples sum_of_multiples add_multiples sum_divisible sum_if_divisible total_of_multiples",
        [
            numbers(low=1, high=24, least=3),
            integer("k", 2, 5, names=("k", "divisor", "factor", "d"), fix=(3, 4, 5)),
        ],
        "int",
        [
            "$give the sum of the {multiples of $k|numbers divisible by $k} in $numbers.",
            "Add up all {elements|items} of $numbers that can be divided by $k without a remainder.",
            (
                "A number is a multiple of $k if dividing it by $k leaves no remainder. Sum the multiples of $k "
                "in $numbers."
            ),
            (
                "{Only tickets|In a lottery only tickets} whose number is {a multiple of|divisible by} $k win. "
                "Return the sum of the winning numbers in $numbers."
            ),
            "Sum {over|of} all x in $numbers with x % $k == 0.",
            "From $numbers take just the {values|numbers} that $k divides evenly and return their {sum|total}.",
        ],
        "return sum($x for $x in $numbers if $x % $k == 0)",
        lambda ns, k: sum(n for n in ns if n // k * k == n),
        edges=(([], 3), ([7, 11], 3), ([60, 120], 4)),
        note="If there is none, {return|the result is} 0.",
    ),
    drill(
        "list_totals.sum_between",
        "sum_between sum_in_range add_in_range total_between sum_values_in_range sum_within_bounds",
        [
            numbers(low=0, high=25, least=3),
            integer("low", 2, 9, names=("low", "lowest", "start", "a")),
            integer("high", 10, 22, names=("high", "highest", "end", "b")),
        ],
        "int",
        [
            "$give the sum of the numbers in $numbers from $low to $high, both included.",
            "Add up {the|all} {elements|items} of $numbers that are at least $low and at most $high.",
            "Sum all {values|numbers} x in $numbers with $low <= x <= $high.",
            (
                "Readings {below|under} $low or {above|over} $high are {faulty|wrong}. $give the {sum|total} of "
                "the other readings in $numbers."
            ),
            (
                "A number lies in the range if it is not smaller than $low and not larger than $high. $give the "
                "{sum|total} of the numbers of $numbers in the range."
            ),
            "{Total|Sum} of what lies between $low and $high (inclusive) in $numbers.",
        ],
        "return sum($x for $x in $numbers if $low <= $x <= $high)",
        lambda ns, low, high: sum(n for n in ns if n in range(low, high + 1)),
        edges=(([], 3, 12), ([5, 5, 12, 13], 5, 12)),
        note="{If there are none,|If none does,} {return|the result is} 0.",
    ),
)
