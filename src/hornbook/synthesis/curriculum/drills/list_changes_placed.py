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
            (
                "This function returns a copy of a list of integers in which every member that is equal to $old "
                "has been exchanged for $new."
            ),
            (
                "You get the list $numbers. When a number is $old, write $new. When it is something else, keep "
                "it. Return the new list."
            ),
            (
                "A typist hit the wrong key: each $old in the series $numbers should have been $new. Produce "
                "the corrected list."
            ),
            (
                "In: $numbers, $old, $new. If a member equals $old, it turns into $new; otherwise it stays. "
                "Out: a list of the same length."
            ),
            "$numbers, with $new for every $old.",
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
            (
                "This function takes a list of integers and returns a list of equal length, where 0 stands in "
                "place of each $tag member and the other members are unchanged."
            ),
            (
                "You get a list of numbers. Write 0 for each number that is $tag. Do not change the other "
                "numbers. Return the new list."
            ),
            (
                "A gauge has no scale for $tag values and stays at 0 for them; it shows all others correctly. "
                "For the values $numbers, report as a list what it shows."
            ),
            "In: an array of integers. If a member is $op 0, it turns into 0; otherwise it stays. Out: a new array.",
            "$numbers with zeros for $tag members.",
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
            (
                "This function returns a new list in which all $tag members of the given list of integers have "
                "been multiplied by two, while the $other members are the same as before."
            ),
            (
                "You get a list of numbers. If a number is $tag, write its double. If it is $other, write the "
                "number itself. Return the new list."
            ),
            (
                "On days with $tag sales the boss adds the same number again as a gift. From the sales "
                "$numbers, report as a list how many pieces left the shop each day."
            ),
            (
                "In: an array of integers. Members with remainder $rest modulo 2 are doubled; the rest stays. "
                "Out: an equally long array."
            ),
            "$numbers with each $tag member doubled.",
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
            (
                "This function takes a list of integers and returns a list in which each member has been "
                "increased by its own zero-based position."
            ),
            (
                "You get a list of numbers. Add 0 to the first, add 1 to the second, add 2 to the third, and so "
                "on. Return the new list."
            ),
            (
                "On floor 0 the rent is as written, on floor 1 it is one coin higher than written, on floor 2 "
                "two coins, and so on. From the written rents $numbers, floor by floor, determine the list of "
                "real ones."
            ),
            "In: an array of integers. The member at an index grows by this index. Out: an equally long array.",
            "Each member of $numbers plus its index.",
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
            (
                "This function takes a list of integers and returns a list in which each member has been "
                "multiplied by its one-based position."
            ),
            (
                "You get a list of numbers. Take the first number once, the second number two times, the third "
                "number three times, and so on. Return the list of results."
            ),
            (
                "On the first shelf lie boxes with one piece each, on the second boxes with two pieces, and so "
                "on. With $numbers boxes on the shelves in order, determine the list of pieces per shelf."
            ),
            (
                "In: an array of integers. The member at an index (from 0) is multiplied by index plus one. "
                "Out: an equally long array."
            ),
        ],
        "return [$i * $x for $i, $x in enumerate($numbers, 1)]",
        lambda ns: [ns[i] * (i + 1) for i in range(len(ns))],
        edges=(([],), ([4],), ([1, 1, 1],)),
    ),
)
