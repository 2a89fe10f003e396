"""Totals of lists: sums, products, averages and running totals."""

from __future__ import annotations

from math import prod

from hornbook.synthesis.curriculum.arguments import limit, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_totals.sum_all",
        "add_up sum_list total sum_of_list get_total add_all list_sum",
        [numbers(least=1)],
        "int",
        [
            "$give the sum of {all the|the} numbers in $numbers.",
            "Add up {everything in|all elements of} {the list |}$numbers.",
            (
                "The {total|sum} of a list is what you get when you add all of its {elements|items} together. "
                "Return it for $numbers."
            ),
            (
                "A player wins (or loses) the points $numbers, round by round. Return {the total|how many "
                "points that makes together}."
            ),
            "Go through $numbers, keep a running total that starts at 0, and return {it|that total} at the end.",
            "Sum {of|up} the list $numbers.",
            (
                "This function takes a list of integers, adds all of its members together, and returns the "
                "total as an integer."
            ),
            (
                "You get a list of numbers. Some of them can be negative. Put them all together with plus and "
                "return what comes out."
            ),
            (
                "At the end of the day a cashier has the {amounts|entries} $numbers on paper. Determine what "
                "they come to altogether."
            ),
            "Input: a collection of integers. Output: their total{; nothing in the collection means zero|}.",
            "Total of $numbers.",
        ],
        ["return sum($numbers)", "$total = 0\nfor $x in $numbers:\n    $total += $x\nreturn $total"],
        lambda ns: ns[0] + sum(ns[1:]) if ns else 0,
        edges=(([],), ([7],)),
        note="{An|The} empty list gives 0.",
    ),
    drill(
        "list_totals.product_all",
        "product multiply_all product_of_list list_product multiply_list {get|find}_product",
        [numbers(low=-4, high=6, least=1, most=5)],
        "int",
        [
            "$give the product of {all the|the} numbers in $numbers.",
            "Multiply all elements of $numbers {together|with each other} and return the result.",
            "The product of a list is all its {numbers|elements} multiplied together. $give the product of $numbers.",
            (
                "Start with 1 and multiply it by each {number|element|item} of $numbers in turn. Return what you "
                "end up with."
            ),
            (
                "{Each|Every} machine in a row multiplies what it gets by its own factor. $give by how much all "
                "the factors in $numbers multiply together."
            ),
            "{List|Array} product: multiply {every item|all values} of $numbers.",
            (
                "The function iterates over the given list of integers, multiplies them all, and returns the "
                "product as an integer."
            ),
            (
                "You get a list of numbers. Multiply the first by the second, the result by the third, and so "
                "on. Return the last result."
            ),
            (
                "A sum of money is multiplied by the factors $numbers, one after the other. By which single "
                "factor could it have been multiplied instead? Determine this factor."
            ),
            "In: an array of integers. Out: the product of its members, 1 if it has no members.",
            "Product over $numbers.",
        ],
        """
        $result = 1
        for $x in $numbers:
            $result *= $x
        return $result
        """,
        lambda ns: prod(ns),
        edges=(([],), ([5],), ([3, 0, 2],)),
        note="{The product of an|An} empty list is 1.",
    ),
    drill(
        "list_totals.sum_powers",
        "sum_of_$tag sum_$tag {add|total}_$tag {get|find}_sum_of_$tag $tag_sum",
        [numbers(low=-6, high=9, least=1, most=5)],
        "int",
        [
            "$give the sum of the $tag of the numbers in $numbers.",
            (
                "{Raise|Take} every number of $numbers {to the power of $power|to the power $power} and add up "
                "the results."
            ),
            (
                "The $one of a number is {the number|that number} to the power of $power. $give the {sum|total} of the "
                "$tag of all elements of $numbers."
            ),
            (
                "For each {element|item|value} in {the list |}$numbers compute its $one; return the {sum|total} "
                "of these $tag."
            ),
            "Sum of $tag of {a list|the list|the items of} $numbers.",
            (
                "{Return|Give back} what you get when you replace each number in $numbers by its $one and then "
                "sum the list."
            ),
            (
                "This function receives a list of integers and returns an integer, namely the total that the "
                "$tag of its members make."
            ),
            "You have a list of numbers. First compute the $one of each number. Then add these $tag. Return the sum.",
            "For a statistic we need one figure: the $tag of the values in the series $numbers, all added together.",
            (
                "Takes a list of integers. Every member is raised to the exponent $power; the results are "
                "summed; the sum is the output."
            ),
            "Total of the $tag of $numbers.",
        ],
        [
            "return sum($x ** $power for $x in $numbers)",
            """
            $total = 0
            for $x in $numbers:
                $total += $x ** $power
            return $total
            """,
        ],
        lambda ns, v: sum(n * n * (n if v["power"] == 3 else 1) for n in ns),
        edges=(([],), ([-2],)),
        note="{For an|An} empty list {the sum is|it is} 0.",
        variants=[{"tag": "squares", "one": "square", "power": 2}, {"tag": "cubes", "one": "cube", "power": 3}],
    ),
    drill(
        "list_totals.sum_absolute",
        "sum_of_absolute_values sum_absolute absolute_sum sum_of_sizes total_distance add_absolute_values",
        [numbers(low=-15, high=15, least=1)],
        "int",
        [
            "$give the sum of the absolute values of the numbers in $numbers.",
            "Add up {all the|the} numbers in $numbers as if none of them had a minus sign.",
            (
                "The absolute value of a number is the number without its sign. $give the {sum|total} of the "
                "absolute values of $numbers."
            ),
            (
                "A robot moves along a line. Each {number|entry} in $numbers is one move; negative ones go "
                "backwards. $give how far it travels altogether, whatever the direction."
            ),
            "{Sum|Total} of abs(x) over all x in $numbers.",
            "Ignore the signs of the {elements|values} in $numbers and return their {sum|total}. So -4 counts as 4.",
            (
                "The function takes a list of integers and returns the sum of their magnitudes, so that a "
                "negative member contributes its positive counterpart."
            ),
            (
                "You get positive and negative numbers. Make every negative number positive. Then add "
                "everything and return the result."
            ),
            (
                "An account saw the bookings $numbers, both payments in and payments out. Determine how much "
                "money was moved in all, in either direction."
            ),
            "In: a list of integers. A negative one counts as its opposite; any other counts as it is. Out: the total.",
            "Total magnitude of the members of $numbers.",
            "Total of $numbers with all signs dropped.",
        ],
        "return sum(abs($x) for $x in $numbers)",
        lambda ns: sum(n for n in ns if n > 0) - sum(n for n in ns if n < 0),
        edges=(([],), ([-5],), ([3, -3],)),
        note="{An|The} empty list gives 0.",
    ),
    drill(
        "list_totals.sum_at_positions",
        "sum_$tag_positions sum_at_$tag_indexes add_$tag_places $tag_position_sum {total|sum}_of_$tag_indices",
        [numbers(least=1)],
        "int",
        [
            "$give the sum of the elements of $numbers at $tag {positions|indexes}, counting from 0.",
            "Add up every second {element|number} of $numbers, starting with the one at index $start.",
            (
                "{Indexes|Positions} in a list start at 0. Sum the {numbers|items} of $numbers whose "
                "{index|position} is $tag."
            ),
            (
                "Take the {numbers|elements} at indexes $start, $next and so on in steps of 2 from $numbers; "
                "return their sum."
            ),
            (
                "Only the {values|elements} at the $tag indexes ($start, $next and so on) of $numbers count. $give "
                "their {sum|total}."
            ),
            "Sum of $numbers at indexes $start, $next and so on.",
            (
                "This function takes a list of integers and returns the sum of those members whose zero-based "
                "index is an $tag number."
            ),
            (
                "You have a list. The first place has number 0, the next has number 1. Add only the numbers at "
                "the $tag places."
            ),
            (
                "Lockers are numbered from zero, and $numbers tells how many coins lie in each. Determine how "
                "many coins are in the lockers with $tag numbers{ together|}."
            ),
            (
                "Takes an array of integers. Members with index $start, $next and so on are added; the rest is "
                "ignored. Yields the total."
            ),
        ],
        "return sum($numbers[$slice])",
        lambda ns, v: sum(n for i, n in enumerate(ns) if i % 2 == v["start"]),
        edges=(([],), ([4],), ([4, 9],)),
        note="If there are no such {elements|positions}, {return|the result is} 0.",
        variants=[
            {"tag": "even", "start": 0, "next": 2, "slice": "::2"},
            {"tag": "odd", "start": 1, "next": 3, "slice": "1::2"},
        ],
    ),
    drill(
        "list_totals.sum_of_sign",
        "sum_$tag sum_of_$tag_numbers $tag_sum add_$tag total_of_$tag {get|find}_$tag_total",
        [numbers(low=-12, high=12)],
        "int",
        [
            "$give the sum of the $tag numbers in $numbers.",
            "{Add up|Sum} only those {elements|items} of $numbers that are $side than zero.",
            "A number is $tag if it is $side than 0. $give the {sum|total} of all $tag {entries|elements} of $numbers.",
            ("$numbers {lists|holds} the changes of {an account|a score}. Work out the total of the $tag ones alone."),
            "Go through $numbers and skip everything that is not $tag; return the {sum|total} of the rest.",
            "Total of the $tag values of $numbers.",
            (
                "The function loops over a list of integers, accumulates the members that are $side than 0, and "
                "returns the accumulated value."
            ),
            "You get a list of numbers. Take only the $tag ones and add them. Return the sum.",
            "For the yearly report we need what all the $tag figures in the series $numbers come to.",
            (
                "Input: a list of integers. A member is added if it is $tag; zero and all others are ignored. "
                "Output: the total."
            ),
        ],
        [
            "return sum($x for $x in $numbers if $x $op 0)",
            """
            $total = 0
            for $x in $numbers:
                if $x $op 0:
                    $total += $x
            return $total
            """,
        ],
        lambda ns, v: sum(max(n, 0) if v["op"] == ">" else min(n, 0) for n in ns),
        edges=(([],), ([0, -1, 1],)),
        note="If there is none, {return|the sum is} 0.",
        variants=[
            {"tag": "positive", "side": "greater", "op": ">"},
            {"tag": "negative", "side": "less", "op": "<"},
        ],
    ),
    drill(
        "list_totals.sum_beyond",
        "sum_$tag sum_$tag_limit add_those_$tag total_$tag sum_if_$tag sum_numbers_$tag",
        [numbers(low=0, high=20), limit()],
        "int",
        [
            "$give the sum of the numbers in $numbers that are $side than $k.",
            (
                "Add up all {elements|items} of $numbers $tag $k. {Those equal to $k do not count.|An element "
                "equal to $k is left out.}"
            ),
            "{Only|Just} numbers {strictly |}$side than $k count. $give the {sum|total} of these in $numbers.",
            (
                "A prize is paid for every score {strictly |}$side than $k. $give the {sum|total} of those scores "
                "in $numbers."
            ),
            "Sum the {values|entries} x of $numbers for which x $op $k.",
            "Leave out of $numbers everything that is not $side than $k, and return the sum of what remains.",
            (
                "This function takes a list of integers and returns the sum of the members that lie strictly "
                "$tag $k, as an integer."
            ),
            "You get a list of numbers. Take each number that is $side than $k. Add these numbers and return the sum.",
            (
                "Parcels with a weight $side than $k go by a special van. Determine the total weight of those "
                "among the weights $numbers."
            ),
            "In: an array of integers. A member is added if it is $op $k; otherwise it is ignored. Out: the total.",
            "Total of whatever is $op $k in $numbers.",
        ],
        "return sum($x for $x in $numbers if $x $op $k)",
        lambda ns, k, v: sum(filter((k.__lt__) if v["op"] == ">" else (k.__gt__), ns)),
        edges=(([], 3), ([1, 30], 10)),
        note="{If none remains,|If there is none,} the sum is 0.",
        variants=[{"tag": "above", "side": "greater", "op": ">"}, {"tag": "below", "side": "less", "op": "<"}],
    ),
    drill(
        "list_totals.alternating",
        "alternating_sum plus_minus_sum sum_alternating zigzag_sum add_and_subtract signed_sum",
        [numbers(low=0, high=20, least=1)],
        "int",
        [
            (
                "$give the alternating sum of $numbers: the first {number|element} minus the second plus the "
                "third minus the fourth and so on."
            ),
            "Add the elements of $numbers at even indexes and subtract those at odd indexes.",
            "In turn add and subtract the {numbers|items} of $numbers, beginning with adding the first.",
            "Alternating sum of $numbers, that is a - b + c - d and so on.",
            (
                "Two players take turns, and $numbers holds the points of each turn in order; the first player "
                "begins. $give by how many points the first is ahead (negative if behind)."
            ),
            (
                "$give the sum of $numbers where every second {value|element}, starting with the second one, has "
                "its sign changed."
            ),
            (
                "The function takes a list of integers and returns an integer: the members at even "
                "indexes count with plus, those at odd indexes with minus."
            ),
            (
                "You have a list of numbers. Add the first, take away the second, add the third, take away the "
                "fourth. Go on like this and return the end result."
            ),
            (
                "On a strip of paper the signs + and - are written in turn before the members of $numbers, "
                "first a plus. Determine what the strip is worth."
            ),
            (
                "Takes a series of integers. Members at even indexes are added; members at odd indexes are "
                "subtracted. Yields the outcome."
            ),
            "$numbers added up with alternating signs, plus first.",
        ],
        "return sum($numbers[::2]) - sum($numbers[1::2])",
        lambda ns: sum(n * (-1) ** i for i, n in enumerate(ns)),
        edges=(([],), ([6],), ([2, 9],)),
        note="{The|An} empty list gives 0.",
    ),
)
