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
            (
                "This function takes a list with at least one integer and returns the member that is $comp than "
                "or equal to every other member."
            ),
            "You get a list of numbers. Find the $tag of them and return it.",
            "The offers for an old clock are kept in $numbers. Determine the $other offer.",
            "Input: an array of integers, not empty. Output: its $extreme.",
            "Just the $extreme of $numbers.",
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
            (
                "This function takes a possibly empty list of integers and returns its $extreme; None is "
                "returned when the list has no members."
            ),
            "You get a list of numbers. Return the $tag number. If there are no numbers, return None.",
            (
                "The $other bid in the collection $numbers is wanted. Nobody may have made a bid; report None "
                "in that case."
            ),
            "In: a list of integers. If it is empty, output None; otherwise output the $extreme of its members.",
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
            (
                "The function removes repeated values from the list of integers it is given and returns the "
                "value that ranks second when counting from the $tag."
            ),
            (
                "You get a list of numbers. The $tag value is first. Which value comes after it? Return that "
                "one. A value that occurs many times counts only once."
            ),
            (
                "A prize goes not to the $tag value in $numbers but to the next one in rank. Equal values share "
                "one rank. Determine which value gets the prize."
            ),
            (
                "Takes an array of integers with two or more different values. Every member equal to the $tag "
                "is ignored. Yields the $tag of what remains."
            ),
            "Second $tag distinct member of $numbers.",
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
            (
                "The function orders a list of integers in $order order and returns a new list with the first "
                "$k members of that ordering."
            ),
            (
                "You get a list of numbers. Choose the $k $tag ones and put them in a list. The $tag number "
                "comes first. A number may be there more than once."
            ),
            (
                "For a report we need the $k $tag figures of the series $numbers, arranged from the $tag on, "
                "with equal figures listed as often as they occur."
            ),
            "In: a list of integers. Out: a list of its $k $tag members in $order order; repetitions are kept.",
            "The $k $tag of $numbers, $order.",
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
            (
                "This function takes a non-empty list of integers and returns an integer that is obtained by "
                "subtracting the smallest member from the largest."
            ),
            "You get some numbers. Find the biggest one and the smallest one. Return how far they are from each other.",
            (
                "The heights of all peaks on a ridge are in $numbers. Determine how much taller the tallest is "
                "than the lowest."
            ),
            "Input: an array of integers. Output: maximum minus minimum, which is 0 if all members are equal.",
            "Maximum minus minimum of $numbers.",
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
            (
                "This function determines the minimum and the maximum of a list of integers and returns the two "
                "as a tuple, the minimum first."
            ),
            (
                "You get a list of numbers. Find the smallest and the biggest. Return both in a tuple. The "
                "smallest is first."
            ),
            (
                "A seller wants to write 'from this to that' on the sign above the prices $numbers. Produce the "
                "two prices for the sign as a tuple."
            ),
            (
                "In: a list of at least one integer. Out: the tuple (minimum, maximum). With a single member "
                "both are equal."
            ),
            "Minimum and maximum of $numbers, a tuple.",
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
            (
                "The function returns the zero-based position of the $extreme in a list of integers; if that "
                "value stands at several positions, the lowest position is returned."
            ),
            (
                "You get a list of numbers. Find the $tag number. Return its index. If it is there two times or "
                "more, return the first index."
            ),
            (
                "Runners wear the start numbers 0, 1, 2 and so on, and $numbers holds their results in that "
                "order. Report the start number of the one with the $tag result, the lowest start number if "
                "several have them."
            ),
            (
                "Takes an array of integers. Yields the index of its $extreme. If there are several such "
                "places, the leftmost counts."
            ),
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
            (
                "The function returns the zero-based position of the $extreme in a list of integers; if that "
                "value stands at several positions, the highest position is returned."
            ),
            (
                "You get a list of numbers. Find the $tag number. It can be there more than one time. Return "
                "the index of the last one."
            ),
            (
                "The years of a diary are numbered from 0, and $numbers tells the {rain|snow} of every year. In "
                "which year was the $tag amount measured for the last time?"
            ),
            (
                "Takes an array of integers. Yields the index of its $extreme. If there are several such "
                "places, the rightmost counts."
            ),
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
            (
                "This function searches a list of integers for the member with the smallest absolute difference "
                "from $target and returns that member; the earliest one is preferred when differences are equal."
            ),
            (
                "You get a list of numbers. Return the number that is nearest to $target. When two are equally "
                "near, return the one that stands first."
            ),
            (
                "A tailor would like a button of size $target, but only the sizes $numbers are in the drawer. "
                "Determine the size that fits best; if several fit equally well, the first of them."
            ),
            (
                "In: a list of integers. Out: the member whose distance to $target, as an absolute value, is "
                "least. In a tie, the first such member."
            ),
            "Member of $numbers nearest $target, first on ties.",
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
