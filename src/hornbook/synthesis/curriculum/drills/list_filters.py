"""Filters: the elements of a list that pass a test."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_filters.by_sign",
        "{keep|only|select}_$tag $tag_numbers filter_$tag {get|find}_$tag_numbers $tag_only",
        [numbers(low=-9, high=9)],
        "list[int]",
        [
            "$hand {a list of |}the $tag numbers of $numbers{ in their order|, in the same order}.",
            "Keep only the elements of $numbers that are $side than zero. Their order {stays|does not change}.",
            "A number is $tag if it is $side than 0. $build a new list with the $tag elements of $numbers, in order.",
            "Some readings in $numbers are $tag, the others are not. Return the $tag ones from left to right.",
            "Filter the list $numbers: every number that is not $tag is dropped. Zero is dropped too.",
            "{New list|List} of all x in $numbers with x $op 0, in order.",
            (
                "This function takes a list of integers and returns a new list that contains only the $tag "
                "members, in their original order."
            ),
            (
                "You get a list of numbers. Take out everything that is not $tag. Zero is taken out too. Return "
                "the rest in the same order."
            ),
            (
                "For the report we only need the $tag changes from the series $numbers. Hand over a list of "
                "them, ordered as they came."
            ),
            (
                "Input: an array of integers. A member stays if it is $side than 0; otherwise it is dropped. "
                "Output: the members that stayed, in order."
            ),
            "Just the $tag members of $numbers, in order.",
        ],
        [
            "return [$x for $x in $numbers if $x $op 0]",
            """
            $result = []
            for $x in $numbers:
                if $x $op 0:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns, v: [n for n in ns if n and (abs(n) == n) == (v["op"] == ">")],
        edges=(([],), ([0, 0],), ([-2, 5, 0, 5],)),
        variants=[{"tag": "positive", "side": "greater", "op": ">"}, {"tag": "negative", "side": "less", "op": "<"}],
    ),
    drill(
        "list_filters.by_parity",
        "{keep|only|select}_$tag $tag_numbers filter_$tag {get|find}_$tag_numbers $tag_only",
        [numbers()],
        "list[int]",
        [
            "$hand a list of the $tag numbers in $numbers, in the {same|original} order.",
            "Keep the $tag elements of $numbers and drop {all others|the $other ones}.",
            "Filter $numbers so that only $tag numbers {are left|remain}. The order does not change.",
            (
                "A number is $tag if dividing it by 2 leaves a remainder of $rest. $build a list of all such "
                "elements of $numbers in order."
            ),
            (
                "In a game only cards with $tag numbers may be played. Return the cards in $numbers that "
                "may be played, in order."
            ),
            "Remove every $other number from $numbers. Return a new list.",
            (
                "The function takes a list of integers and returns a new list consisting of its $tag members, "
                "the order being unchanged."
            ),
            "You get a list of numbers. Choose the $tag ones. Put them in a new list in the same order and return it.",
            (
                "On one side of the street all houses have $tag numbers. From the house numbers $numbers, "
                "produce the list of those on that side, without reordering."
            ),
            (
                "In: an array of integers. Members with remainder $rest modulo 2 stay, the rest is dropped. "
                "Out: a list in the old order."
            ),
            "Just the $tag members of $numbers, in order.",
        ],
        [
            "return [$x for $x in $numbers if $x % 2 == $rest]",
            """
            $result = []
            for $x in $numbers:
                if $x % 2 == $rest:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns, v: [n for n in ns if (n & 1) == v["rest"]],
        edges=(([],), ([1, 2, 3, 4],), ([0, -3],)),
        variants=[{"tag": "even", "other": "odd", "rest": 0}, {"tag": "odd", "other": "even", "rest": 1}],
    ),
    drill(
        "list_filters.beyond",
        "{keep|filter|select}_$tag numbers_$tag values_$tag_limit {get|find}_$tag items_$tag",
        [numbers(low=0, high=20), limit()],
        "list[int]",
        [
            "$hand {a list of |}the numbers in $numbers that are $side than $k{, in order|, in the same order}.",
            "Keep only {the elements|those elements} of $numbers that lie $tag $k; an element equal to $k goes too.",
            (
                "Drop every {number|value} from $numbers that is not {strictly |}$side than $k. Return {what is "
                "left|the rest} as a list."
            ),
            "A teacher looks for all scores {strictly |}$tag $k. Return them from the list $numbers, in order.",
            "List of the x in $numbers with x $op $k.",
            (
                "Go through $numbers from left to right and collect each {item|number} that is $side than $k. "
                "Return the collected list."
            ),
            (
                "This function takes a list of integers and returns a list of those members that lie strictly "
                "$tag $k; their order is preserved."
            ),
            (
                "You get a list of numbers. Choose each number that is $side than $k. Numbers equal to $k are "
                "not chosen. Return a list of the chosen ones in order."
            ),
            (
                "A fisher must put back everything whose length is not $side than $k. Of the catch $numbers, "
                "report as a list what may be kept, in order."
            ),
            (
                "In: a series of integers. If a member is $op $k, it stays; otherwise it is dropped. Out: what "
                "stayed, in order."
            ),
            "Whatever is $op $k in $numbers, as a list.",
        ],
        [
            "return [$x for $x in $numbers if $x $op $k]",
            """
            $result = []
            for $x in $numbers:
                if $x $op $k:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns, k, v: [n for n in ns if n != k and (max(n, k) == n) == (v["op"] == ">")],
        edges=(([], 3), ([1, 30, 5], 10)),
        variants=[{"tag": "above", "side": "greater", "op": ">"}, {"tag": "below", "side": "less", "op": "<"}],
    ),
    drill(
        "list_filters.at_least",
        "{keep|filter|select}_at_$tag numbers_at_$tag scores_at_$tag {get|find}_at_$tag at_$tag",
        [numbers(low=0, high=20), limit()],
        "list[int]",
        [
            "$hand {a list of |}the numbers in $numbers that are at $tag $k, in order.",
            "Keep those elements of $numbers that are $side than $k or equal to it.",
            "Filter $numbers. A number stays if it is at $tag $k; an element equal to $k stays too.",
            (
                "{An exam|A test} gives the scores $numbers. Return the scores that are $side than or equal to "
                "$k, in the order given."
            ),
            "List of all x in $numbers with x $op $k.",
            "Remove from $numbers whatever is $otherside than $k. Return the {shortened|new} list.",
            (
                "The function returns a list of all members of a list of integers that are $side than $k or "
                "exactly $k, without changing their order."
            ),
            (
                "You get a list of numbers. A number is good when it is $k or $side. Return a list of the good "
                "numbers in the same order."
            ),
            (
                "Bags with a weight of at $tag $k go on the scale's green side. Hand over the weights from "
                "$numbers that belong there, in the given order."
            ),
            (
                "In: an array of integers. If a member is $op $k, it stays; otherwise it goes. Out: the members "
                "that stayed, in order."
            ),
            "Whatever is $op $k in $numbers, as a list.",
        ],
        "return [$x for $x in $numbers if $x $op $k]",
        lambda ns, k, v: [n for n in ns if n == k or (n > k) == (v["op"] == ">=")],
        edges=(([], 3), ([4, 5, 6, 14, 15, 16], 5)),
        variants=[
            {"tag": "least", "side": "greater", "otherside": "less", "op": ">="},
            {"tag": "most", "side": "less", "otherside": "greater", "op": "<="},
        ],
    ),
    drill(
        "list_filters.multiples",
        "{keep|filter|select}_multiples multiples_in_list divisible_numbers {get|find}_multiples only_divisible",
        [
            numbers(low=0, high=30, least=3),
            integer("k", 2, 6, names=("k", "divisor", "factor", "d"), fix=(3, 4, 5, 10)),
        ],
        "list[int]",
        [
            "$hand a list of the {multiples of $k|numbers divisible by $k} in $numbers, in order.",
            "Keep only those elements of $numbers that can be divided by $k without a remainder.",
            (
                "A number is divisible by $k if the remainder of dividing it by $k is 0. List all such numbers in "
                "$numbers, in order."
            ),
            (
                "{Every bus|A bus} whose number is a multiple of $k is blue. Return the numbers of the blue buses "
                "in $numbers, in order."
            ),
            "List of all x in $numbers with x % $k == 0.",
            "Drop all {values|elements} of $numbers that $k does not divide evenly. Return the rest.",
            (
                "This function takes a list of integers and returns a new list with the members that are evenly "
                "divisible by $k, in order."
            ),
            (
                "You get a list of numbers. Divide each one by $k. If nothing is left over, keep the number. "
                "Return the kept numbers in order."
            ),
            (
                "Every step whose number is a multiple of $k is painted. From the step numbers $numbers, "
                "produce a list of the painted ones in the same order."
            ),
            (
                "In: an array of integers. A member stays if its remainder modulo $k is 0; otherwise it is "
                "dropped. Out: a list in the old order."
            ),
            "Just the multiples of $k from $numbers.",
        ],
        "return [$x for $x in $numbers if $x % $k == 0]",
        lambda ns, k: [n for n in ns if n // k * k == n],
        edges=(([], 3), ([0, 7], 3), ([60, 61], 2)),
    ),
    drill(
        "list_filters.within",
        "{keep|filter|select}_in_range numbers_in_range values_between {get|find}_within_bounds keep_between",
        [
            numbers(low=0, high=25, least=3),
            integer("low", 2, 9, names=("low", "lowest", "start", "a")),
            integer("high", 10, 22, names=("high", "highest", "end", "b")),
        ],
        "list[int]",
        [
            "$hand {a list of |}the numbers in $numbers from $low to $high, both included.",
            "Keep only the elements of $numbers that are at least $low and at most $high.",
            "List of all x in $numbers with $low <= x <= $high, in order.",
            (
                "A {reading|measurement} below $low or above $high is wrong. Return the list of the other "
                "readings in $numbers."
            ),
            (
                "A value is allowed if it is neither smaller than $low nor larger than $high. Return the allowed "
                "{values|elements} of $numbers in order."
            ),
            "Filter $numbers to the range $low to $high (inclusive).",
            (
                "This function returns a new list containing the members of a list of integers that belong to "
                "the closed interval from $low to $high, in their order."
            ),
            (
                "You get a list of numbers and two limits. Keep a number if it is from $low to $high. The "
                "limits are also good. Return the kept numbers in order."
            ),
            (
                "A shop looks for apprentices from the age of $low up to and including the age of $high. Of the "
                "ages $numbers, hand over those that qualify, in order."
            ),
            (
                "In: an array of integers. A member stays if it is >= $low and <= $high; otherwise it is "
                "dropped. Out: a list in the old order."
            ),
        ],
        "return [$x for $x in $numbers if $low <= $x <= $high]",
        lambda ns, low, high: [n for n in ns if n in range(low, high + 1)],
        edges=(([], 3, 12), ([5, 6, 12, 13, 4], 5, 12)),
    ),
    drill(
        "list_filters.outside",
        "{keep|filter|select}_outside numbers_outside outliers values_outside_range {get|find}_outliers",
        [
            numbers(low=0, high=25, least=3),
            integer("low", 5, 9, names=("low", "lowest", "start", "a")),
            integer("high", 10, 16, names=("high", "highest", "end", "b")),
        ],
        "list[int]",
        [
            "$hand {a list of |}the numbers in $numbers that are less than $low or greater than $high.",
            (
                "Keep only the elements of $numbers that lie outside the range from $low to $high. Both limits "
                "belong to the range."
            ),
            "List of all x in $numbers with x < $low or x > $high, in order.",
            (
                "A temperature from $low to $high (inclusive) is fine. Return the temperatures in $numbers that "
                "are not fine, in order."
            ),
            "Remove every number from $numbers that is at least $low and at most $high. Return the rest in order.",
            ("Too small means below $low, too large above $high. Return the elements of $numbers that are either."),
            (
                "This function returns a new list with those members of a list of integers that do not belong "
                "to the closed interval from $low to $high, in their order."
            ),
            (
                "You get a list of numbers and two limits. Keep a number if it is smaller than $low or bigger "
                "than $high. Return the kept numbers in order."
            ),
            (
                "Screws from length $low to length $high, both allowed, pass the check. Report the lengths in "
                "$numbers that fail it, as a list in the given order."
            ),
            (
                "In: an array of integers. A member is dropped if it is >= $low and <= $high; otherwise it "
                "stays. Out: a list in the old order."
            ),
            "Members of $numbers below $low or above $high.",
        ],
        "return [$x for $x in $numbers if $x < $low or $x > $high]",
        lambda ns, low, high: [n for n in ns if n not in range(low, high + 1)],
        edges=(([], 5, 12), ([5, 6, 12, 13, 4], 5, 12)),
    ),
    drill(
        "list_filters.without_value",
        "remove_all remove_value without drop_value delete_all {remove|filter_out}_matching",
        [
            numbers(make=lambda draw, _: draw.repeats(range(7))),
            integer(
                "target",
                names=("target", "value", "unwanted", "x"),
                make=lambda draw, before: draw.choose([*before[0], draw.integer(0, 6)]),
                fix=(0, 1, 5),
            ),
        ],
        "list[int]",
        [
            "$hand $numbers without the elements that are equal to $target.",
            "Remove every {occurrence|copy} of $target from $numbers. Return a new list.",
            "{Build|Make} a new list from the elements of $numbers that are different from $target, in order.",
            (
                "{Readings|Entries} of $target mean that the sensor failed. Drop them from $numbers and return "
                "the others in order."
            ),
            "List of all x in $numbers except those with x == $target.",
            "Copy $numbers, but leave out $target wherever it {occurs|appears}. The order of the other elements stays.",
            (
                "The function creates a copy of a list of integers from which all members equal to $target have "
                "been removed, and returns this copy."
            ),
            "You get a list of numbers. Throw away each $target. Return a list of the other numbers in the same order.",
            (
                "The number $target is said to bring bad luck. Hand over what remains of the series $numbers "
                "when it is struck out everywhere."
            ),
            (
                "In: an array of integers. A member equal to $target is dropped; any other stays in order. Out: "
                "a new list."
            ),
            "$numbers with every $target taken out.",
        ],
        "return [$x for $x in $numbers if $x != $target]",
        lambda ns, target: [n for n in ns if n not in (target,)],
        edges=(([], 1), ([1, 1], 1), ([0, 2, 0, 5, 1], 0)),
        note="If it does not occur, all elements {stay|are kept}.",
    ),
)
