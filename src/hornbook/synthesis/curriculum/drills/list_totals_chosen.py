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
            (
                "The function sums the members of a list of integers one by one and breaks off at the first "
                "member equal to $stop, which is not included; the sum so far is returned."
            ),
            (
                "You get a list of numbers. Add them one after another. When you see $stop, stop and do not add "
                "it. Return the sum."
            ),
            (
                "The number $stop serves as a red flag in the series $numbers. Determine the total of "
                "everything in front of the first flag."
            ),
            (
                "Input: a list of integers. Members before the first one equal to $stop are added; that one and "
                "all later ones are ignored. Output: the total."
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
            "This function takes a list of integers and returns the sum of the $k members that stand $tag in it.",
            "You get a list. Look only at its $tag $k numbers. Add them and return the sum.",
            (
                "A reader has logged the pages of every day in $numbers (corrections are negative). Determine "
                "what the $tag $k entries make together."
            ),
            (
                "In: an array of integers. The $k members at its $place are summed; the other ones do not "
                "count. Out: the sum."
            ),
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
            (
                "The function returns a new list of the same length as the given one; its value at every index "
                "is the sum of the given members from index 0 up to that index."
            ),
            (
                "You have a list of numbers. After each number, write down the sum of all numbers until now. "
                "Return the list of these sums."
            ),
            (
                "A hiker notes the climb of every stage (descents are negative) in $numbers. Report as a list "
                "how high above the start the hiker is after each stage."
            ),
            (
                "Takes a list of integers. Yields an equally long list. Its first member is the first one of "
                "the input; every later one is the result before plus the next input."
            ),
            "Running totals of $numbers, as a list.",
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
            (
                "This function takes a list of integers and returns a list of equal length, in which every "
                "entry is the product of all input entries from the first to that place."
            ),
            (
                "You have a list of numbers. After each number, write down the product of all numbers until "
                "now. Return the list of these products."
            ),
            (
                "Money on a strange planet is multiplied each year by the next factor in $numbers. Starting "
                "with one coin, report the fortune after every year as a list."
            ),
            (
                "In: a list of integers. Out: an equally long list; its first member is the first of the input, "
                "every later one is the result before times the next input."
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
            (
                "This function computes the arithmetic mean of a list of integers, which is their total divided "
                "by their count, and returns it as a float."
            ),
            (
                "You get some whole numbers in a list. Add them. Then divide by how many they are. Return this "
                "decimal number."
            ),
            (
                "If all members of $numbers shared what they have equally, {what|how much} would each one have? "
                "Determine this mean value as a float."
            ),
            "Input: a list of at least one integer. Output: total divided by length, as a float.",
            "Mean of $numbers.",
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
            (
                "This function returns the mean of a list of integers as a float; for a list without members, "
                "0.0 is returned."
            ),
            "You get a list of numbers. Return their average. But when the list has nothing in it, return 0.0.",
            (
                "A dashboard needs the mean of the measurements $numbers. Before the first measurement arrives "
                "it should show 0.0."
            ),
            "In: a list of integers. If it is empty, output 0.0; otherwise output total divided by length.",
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
            (
                "The function goes through a list of integers and returns the sum of those members that are "
                "evenly divisible by $k."
            ),
            "You get a list of numbers. Some of them can be divided by $k and nothing is left. Add only these numbers.",
            (
                "A machine packs $k pieces to a box and takes only orders that fill all their boxes. Determine "
                "how many pieces it packs in all, if the orders $numbers came in."
            ),
            (
                "Takes an array of integers. If a member modulo $k is 0, it is added; otherwise it is skipped. "
                "Yields the total."
            ),
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
            (
                "This function returns the sum of all members of a list of integers that are not below $low and "
                "not above $high."
            ),
            (
                "You get a list of numbers and two limits, $low and $high. Add the numbers that are between "
                "them. A number equal to a limit is also added."
            ),
            (
                "Seats cost different prices, and $numbers lists the prices asked. A customer takes every seat "
                "that costs from $low up to $high, both prices allowed. Determine the bill."
            ),
            (
                "In: a list of integers. A member is added if it is >= $low and <= $high; all others are "
                "ignored. Out: the total."
            ),
        ],
        "return sum($x for $x in $numbers if $low <= $x <= $high)",
        lambda ns, low, high: sum(n for n in ns if n in range(low, high + 1)),
        edges=(([], 3, 12), ([5, 5, 12, 13], 5, 12)),
        note="{If there are none,|If none does,} {return|the result is} 0.",
    ),
)
