"""Changes of lists by value, by parity or by position."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_changes.replace_value",
        "replace replace_value replace_all substitute swap_value {change|replace}_matching",
        [
            numbers(make=lambda draw, _: draw.repeats(range(8))),
            integer(
                "old",
                0,
                7,
                names=("old", "before", "target", "a"),
                make=lambda draw, before: draw.choose(before[0] if draw.chance(0.8) else [9]),
            ),
            integer("new", 10, 30, names=("new", "after", "substitute", "b")),
        ],
        "list[int]",
        [
            "$hand a copy of $numbers in which every $old is replaced by $new.",
            "Replace all {occurrences of|elements equal to} $old in $numbers by $new and return the new list.",
            (
                "Build a new list: where $numbers has {the value|the number} $old it has $new, everywhere else "
                "the same as $numbers."
            ),
            (
                "The part with number $old is no longer made; $new takes its place. Return the order list "
                "$numbers brought up to date."
            ),
            "Exchange $old for $new throughout $numbers.",
            "Every element of $numbers that equals $old becomes $new. All others stay as they are. Return the result.",
        ],
        [
            "return [$new if $x == $old else $x for $x in $numbers]",
            """
            $result = []
            for $x in $numbers:
                if $x == $old:
                    $result.append($new)
                else:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns, old, new: [{old: new}.get(n, n) for n in ns],
        edges=(([], 1, 10), ([1, 2, 1], 1, 10), ([3], 4, 10)),
    ),
    drill(
        "list_changes.replace_sign",
        "replace_$tag $tag_to_zero zero_$tag {set|turn}_$tag_to_zero no_$tag $tag_become_zero",
        [numbers(low=-12, high=12, least=1)],
        "list[int]",
        [
            "$hand a copy of $numbers in which the $tag numbers are replaced by 0.",
            "Set every $tag element of $numbers to zero. Return a new list of the same length.",
            (
                "Numbers $side zero do not count: put 0 in their places and keep the other elements of $numbers. "
                "Return the new list."
            ),
            "Each x in $numbers becomes 0 if x $op 0, else it stays. Return the list.",
            "$numbers holds changes of a stock. Turn all the $tag ones into 0 and return the result.",
            "Zero for all $tag elements of $numbers, the rest unchanged.",
        ],
        "return [0 if $x $op 0 else $x for $x in $numbers]",
        lambda ns, v: [max(n, 0) if v["op"] == "<" else min(n, 0) for n in ns],
        edges=(([],), ([0, -1, 1],)),
        variants=[
            {"tag": "negative", "side": "below", "op": "<"},
            {"tag": "positive", "side": "above", "op": ">"},
        ],
    ),
    drill(
        "list_changes.by_parity",
        "double_$tag change_$tag double_the_$tag {make|get}_$tag_doubled twice_$tag $tag_doubled",
        [numbers(least=2)],
        "list[int]",
        [
            "$hand a copy of $numbers in which every $tag number is doubled. The others stay as they are.",
            "Double the $tag elements of $numbers and leave the $other ones alone. Return a new list.",
            "Each x in $numbers becomes 2 * x if it is $tag and stays x if it is $other. Return the resulting list.",
            (
                "{In a game|By the rules} $tag cards count twice, $other cards once. Return what each card in "
                "$numbers counts."
            ),
            "Multiply by 2 all those numbers of $numbers that are $tag; return the whole list.",
            (
                "The result has the length of $numbers. At each place stands the same number, or twice that "
                "number if it is $tag."
            ),
        ],
        [
            "return [$x * 2 if $x % 2 == $rest else $x for $x in $numbers]",
            """
            $result = []
            for $x in $numbers:
                if $x % 2 == $rest:
                    $result.append($x * 2)
                else:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns, v: [n + n * ((n & 1) == v["rest"]) for n in ns],
        edges=(([],), ([1, 2],), ([0, -3],)),
        variants=[{"tag": "even", "other": "odd", "rest": 0}, {"tag": "odd", "other": "even", "rest": 1}],
    ),
    drill(
        "list_changes.add_index",
        "add_index add_position plus_index {add|put}_indexes shift_by_position number_plus_index",
        [numbers(least=1)],
        "list[int]",
        [
            "$hand a list in which each number of $numbers is increased by its index{, counting from 0|}.",
            "Add to each element of $numbers its own {index|position}. Return the new list.",
            (
                "The first {element|number} of $numbers stays, the second grows by 1, the third by 2 and so on. "
                "Return the result."
            ),
            (
                "In a queue each person waits one minute longer than the one in front. Add 0, 1, 2 and so on to "
                "the times $numbers, in order."
            ),
            "Build the list of x + i for each element x of $numbers and its index i.",
            (
                "Each result is the sum of an element of $numbers and the number of elements before it. Return "
                "all results in order."
            ),
        ],
        [
            "return [$x + $i for $i, $x in enumerate($numbers)]",
            """
            $result = []
            for $i in range(len($numbers)):
                $result.append($numbers[$i] + $i)
            return $result
            """,
        ],
        lambda ns: [ns[i] + len(ns[:i]) for i in range(len(ns))],
        edges=(([],), ([4],), ([0, 0, 0],)),
        note="{Indexes start at 0.|The first index is 0.}",
    ),
    drill(
        "list_changes.times_index",
        "weight_by_index times_index multiply_by_position {multiply|scale}_by_index weighted_by_place index_products",
        [numbers(least=1)],
        "list[int]",
        [
            "Multiply each number in $numbers by its position, where the first position is 1. Return the new list.",
            "$hand a list with the first element of $numbers times 1, the second times 2, the third times 3 and so on.",
            (
                "$numbers holds the points of each round. Round 1 counts once, round 2 twice and so on. Return "
                "the weighted points."
            ),
            "Build the list of i * x for the i-th element x of $numbers, counting i from 1.",
            "Weight the elements of $numbers: an element is multiplied by one more than its index.",
            (
                "Each element of $numbers is multiplied by its place in the list (places are counted from 1). "
                "Return the results in order."
            ),
        ],
        "return [$i * $x for $i, $x in enumerate($numbers, 1)]",
        lambda ns: [ns[i] * (i + 1) for i in range(len(ns))],
        edges=(([],), ([4],), ([1, 1, 1],)),
    ),
)
