"""Extremes of lists: the largest, the smallest and their places."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_extremes.one",
        "{find|get}_$tag $tag_number $tag_in_list $tag_value list_$short $tag_of",
        [numbers(low=-20, high=30, least=1)],
        "int",
        [
            "$give the $tag number in $numbers.",
            "Which element of $numbers is the $tag? Return it.",
            "$give the $extreme of the {list|array} $numbers.",
            "Go through $numbers and remember the $tag {number|value} seen so far; return it at the end.",
            "$numbers holds the temperatures of {a week|some days}. $give the $other one.",
            "An element is the $tag if no other element is $comp than it. $give the $tag element of $numbers.",
        ],
        [
            "return $short($numbers)",
            """
            $best = $numbers[0]
            for $x in $numbers:
                if $x $op $best:
                    $best = $x
            return $best
            """,
        ],
        lambda ns, v: sorted(ns)[v["place"]],
        edges=(([4],), ([-3, -8],), ([2, 2, 1],)),
        note="{The list is never empty.|The list has at least one element.}",
        variants=[
            {
                "tag": "{largest|biggest|greatest}",
                "short": "max",
                "extreme": "maximum",
                "op": ">",
                "comp": "larger",
                "other": "highest",
                "place": -1,
            },
            {
                "tag": "smallest",
                "short": "min",
                "extreme": "minimum",
                "op": "<",
                "comp": "smaller",
                "other": "lowest",
                "place": 0,
            },
        ],
    ),
    drill(
        "list_extremes.or_none",
        "$tag_or_none safe_$short $tag_if_any {get|find}_$tag_or_none $short_or_none try_$short",
        [numbers(low=-20, high=30, least=0, most=4)],
        "int | None",
        [
            "$give the $tag number in $numbers, or None if the list is empty.",
            "If $numbers has no elements return None, otherwise its $tag element.",
            "$give the $tag element of $numbers. There is none in an empty list: return None then.",
            (
                "A game shows the $other score so far. Before the first game the list $numbers is empty, and the "
                "answer is None."
            ),
            "The $tag {value|item} of $numbers; None for an empty list.",
            (
                "Safe version of {the built-in |}$short: {return|answer with} None instead of an error when "
                "$numbers is empty."
            ),
        ],
        ["if not $numbers:\n    return None\nreturn $short($numbers)", "return $short($numbers) if $numbers else None"],
        lambda ns, v: sorted(ns)[v["place"]] if len(ns) > 0 else None,
        edges=(([],), ([-7],), ([3, 5],)),
        variants=[
            {"tag": "largest", "short": "max", "extreme": "maximum", "other": "highest", "place": -1},
            {"tag": "smallest", "short": "min", "extreme": "minimum", "other": "lowest", "place": 0},
        ],
    ),
    drill(
        "list_extremes.second",
        "second_$tag {find|get}_second_$tag runner_up_$tag next_to_$tag second_$tag_value second_$tag_number",
        [
            numbers(
                make=lambda draw, _: draw.shuffled(
                    [*draw.sample(range(-9, 30), draw.integer(2, 4)), *draw.numbers(0, 9, 0, 2)]
                )
            )
        ],
        "int",
        [
            "$give the second $tag of the different numbers in $numbers.",
            "Leave the $tag number of $numbers aside, however often it occurs, and return the $tag of the others.",
            "What is the second $tag value in $numbers? Equal numbers count only once.",
            "Sort the different values of $numbers from the $tag on; return the one in the second place.",
            "$give the $tag number in $numbers that is $comp than the $tag one.",
            (
                "In a contest the $tag result wins, and all with the same result share the place. $give the "
                "result in second place from $numbers."
            ),
        ],
        "return sorted(set($numbers))[$place]",
        lambda ns, v: min(n for n in ns if n > min(ns)) if v["place"] == 1 else max(n for n in ns if n < max(ns)),
        edges=(([1, 2],), ([5, 5, 3, 1, 1],)),
        note="{$numbers has|There are} at least two different numbers.",
        variants=[
            {"tag": "largest", "comp": "smaller", "place": -2},
            {"tag": "smallest", "comp": "larger", "place": 1},
        ],
    ),
    drill(
        "list_extremes.top_k",
        "$tag_k k_$tag {find|get}_k_$tag {take|select}_$tag n_$tag top_k_$tag",
        [numbers(least=3), integer("k", 1, 4, names=("k", "n", "count", "size"), fix=(2, 3))],
        "list[int]",
        [
            "$hand the $k $tag numbers in $numbers, the $tag first.",
            (
                "List the $k $tag elements of $numbers, starting with the $tag one. Equal numbers may occur more "
                "than once."
            ),
            "Sort $numbers with the $tag first and return the first $k of them.",
            (
                "{The|In a game the} $k $tag scores of $numbers are shown on a board, in order, the $tag at the "
                "top. Return {this list|them}."
            ),
            (
                "$give the list of the $k $tag {values|items} in $numbers in $order order. {Repeated values count "
                "each time.|Repetitions count.}"
            ),
            "Which $k elements of $numbers are the $tag? Return them from the $tag on.",
        ],
        "return sorted($numbers$reverse)[:$k]",
        lambda ns, k, v: sorted(ns, key=lambda n: -n if v["reverse"] else n)[:k],
        edges=(([4], 2), ([5, 5, 1], 2)),
        note="If the list is shorter than that, return all of it{ in this order|, sorted like this}.",
        variants=[
            {"tag": "largest", "order": "descending", "reverse": ", reverse=True"},
            {"tag": "smallest", "order": "ascending", "reverse": ""},
        ],
    ),
    drill(
        "list_extremes.spread",
        "spread value_range max_minus_min difference_of_extremes {get|find}_range list_span",
        [numbers(low=-20, high=30, least=1)],
        "int",
        [
            "$give the difference between the largest and the smallest number in $numbers.",
            "How far apart are the smallest and the largest element of $numbers? Return the distance.",
            "The range of some data is the maximum minus the minimum. $give the range of $numbers.",
            "$numbers holds the temperatures of a day. By how much did the highest exceed the lowest?",
            "Subtract the minimum of $numbers from its maximum.",
            (
                "Find the largest and the smallest value in $numbers and return {their difference|how much larger "
                "the first is}."
            ),
        ],
        "return max($numbers) - min($numbers)",
        lambda ns: sorted(ns)[-1] - sorted(ns)[0],
        edges=(([4],), ([-3, -8, 2],)),
        note="{The list is not empty.|$numbers has at least one element.}",
    ),
    drill(
        "list_extremes.both",
        "min_max min_and_max smallest_and_largest extremes {get|find}_extremes low_and_high",
        [numbers(low=-20, high=30, least=1)],
        "tuple[int, int]",
        [
            "$hand the smallest and the largest number of $numbers as a tuple.",
            "$give both extremes of $numbers as a pair: first the minimum, then the maximum.",
            "Return (low, high), where low is the smallest {element|value} of $numbers and high the largest.",
            (
                "A weather report gives the lowest and the highest temperature. Return these two for the list "
                "$numbers, as a tuple in this order."
            ),
            "Tuple of minimum and maximum of {the list |}$numbers.",
            (
                "Between which two values do all elements of $numbers lie? Return the smallest and the largest "
                "element in a tuple."
            ),
        ],
        "return min($numbers), max($numbers)",
        lambda ns: (sorted(ns)[0], sorted(ns)[-1]),
        edges=(([4],), ([-3, -8, 2],)),
        note="{The list is not empty.|$numbers has at least one element.}",
    ),
    drill(
        "list_extremes.index",
        "index_of_$short $tag_index position_of_$tag where_is_$tag {find|get}_$short_index arg$short",
        [numbers(low=-5, high=9, least=1)],
        "int",
        [
            "$give the index of the $tag number in $numbers. If it occurs more than once, take the first one.",
            "At which position, counting from 0, does the $tag element of $numbers stand for the first time?",
            "Find the $tag value of $numbers and return its (first) index.",
            "$numbers holds the {gains|temperatures} of each day, day 0 first. Return the first day with the $tag one.",
            "Return the smallest i such that no element of $numbers is $comp than the one at index i.",
            "First index of the $extreme of $numbers.",
        ],
        [
            "return $numbers.index($short($numbers))",
            """
            $best = 0
            for $i in range(len($numbers)):
                if $numbers[$i] $op $numbers[$best]:
                    $best = $i
            return $best
            """,
        ],
        lambda ns, v: sorted(range(len(ns)), key=lambda i: (-ns[i] if v["op"] == ">" else ns[i], i))[0],
        edges=(([4],), ([3, 8, 8, 3],)),
        note="{The list is not empty.|$numbers has at least one element.}",
        variants=[
            {"tag": "largest", "short": "max", "extreme": "maximum", "comp": "greater", "op": ">"},
            {"tag": "smallest", "short": "min", "extreme": "minimum", "comp": "smaller", "op": "<"},
        ],
    ),
    drill(
        "list_extremes.last_index",
        "last_index_of_$short last_$tag_index last_position_of_$tag {find|get}_last_$short_index last_$short_place",
        [numbers(make=lambda draw, _: draw.repeats(range(6), 2, 7))],
        "int",
        [
            "$give the last index at which the $tag number of $numbers stands.",
            "At which position, counting from 0, does the $tag element of $numbers stand for the last time?",
            "The $tag value of $numbers may occur several times. Return the index of its last occurrence.",
            (
                "$numbers holds the points of each round, round 0 first. Return the latest round with the $tag "
                "number of points."
            ),
            "Index of the $extreme of $numbers; if several elements are equal to it, {that of the|the} last one.",
            "Find the $tag element of $numbers and return {its index|where it is}; among equals choose the rightmost.",
        ],
        """
        $best = 0
        for $i in range(len($numbers)):
            if $numbers[$i] $op $numbers[$best]:
                $best = $i
        return $best
        """,
        lambda ns, v: len(ns) - 1 - ns[::-1].index((max if v["short"] == "max" else min)(ns)),
        edges=(([4],), ([3, 8, 8, 3],)),
        note="{The list is not empty.|$numbers has at least one element.}",
        variants=[
            {"tag": "largest", "short": "max", "extreme": "maximum", "op": ">="},
            {"tag": "smallest", "short": "min", "extreme": "minimum", "op": "<="},
        ],
    ),
    drill(
        "list_extremes.closest",
        "closest nearest {find|get}_closest closest_to nearest_value closest_number",
        [
            numbers(low=-9, high=30, least=2),
            integer("target", -5, 30, names=("target", "goal", "wanted", "x"), fix=(0, 10)),
        ],
        "int",
        [
            (
                "$give the number in $numbers that is closest to $target. If two are equally close, take the one "
                "that comes first."
            ),
            "Which element of $numbers differs least from $target? Return the first such element.",
            (
                "$give the element of $numbers whose distance to $target is the smallest. On a tie the earlier "
                "element wins."
            ),
            (
                "Players guess a number, and {the number|it} is $target. $give the best guess in $numbers; of "
                "equally good ones the first."
            ),
            "Nearest value to $target in $numbers. Ties go to the leftmost.",
            (
                "The distance of two numbers is the absolute value of their difference. $give the first element "
                "of $numbers with the least distance to $target."
            ),
        ],
        [
            "return min($numbers, key=lambda $x: abs($x - $target))",
            """
            $best = $numbers[0]
            for $x in $numbers:
                if abs($x - $target) < abs($best - $target):
                    $best = $x
            return $best
            """,
        ],
        lambda ns, target: sorted((abs(n - target), i, n) for i, n in enumerate(ns))[0][2],
        edges=(([4], 9), ([-1, 1], 0), ([12, 8, 10], 10)),
        note="{The list is not empty.|$numbers has at least one element.}",
    ),
)
