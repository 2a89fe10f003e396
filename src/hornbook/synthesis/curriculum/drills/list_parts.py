"""Parts of lists and sorted copies."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_order.part",
        "$tag $tag_k list_$tag $tag_elements $tag_items $tag_numbers",
        [numbers(least=2), integer("k", 0, 5, names=("k", "n", "count", "size"), fix=(2, 3))],
        "list[int]",
        [
            "$hand $numbers without its $end $k elements.",
            "Drop the $end $k elements of $numbers and return the others in order.",
            "Return a new list with all elements of $numbers except the $end $k.",
            "The $end $k people in the queue $numbers leave it. Return the queue that remains.",
            "Cut off $k elements at the $place of $numbers.",
            "$numbers shortened by $k elements at its $place.",
        ],
        "return $numbers[$slice]",
        lambda ns, k, v: [n for i, n in enumerate(ns) if (i >= k if v["end"] == "first" else i + k < len(ns))],
        edges=(([], 2), ([1, 2], 3), ([1, 2, 3], 0), ([1, 2, 3, 4], 2)),
        note="If there are no more than that, the result is empty.",
        variants=[
            {"tag": "{drop_first|skip|without_first|after_first}", "end": "first", "place": "start", "slice": "$k:"},
            {
                "tag": "{drop_last|without_last|shorten|cut_end}",
                "end": "last",
                "place": "end",
                "slice": ":max(0, len($numbers) - $k)",
            },
        ],
    ),
    drill(
        "list_order.every_nth",
        "every_nth take_every each_nth every_kth {get|pick}_every sample_every",
        [numbers(least=3, most=8), integer("k", 2, 4, names=("k", "step", "n", "stride"), fix=(2, 3))],
        "list[int]",
        [
            "$hand the elements of $numbers at the indexes 0, $k, 2 * $k and so on.",
            (
                "Take the first element of $numbers, and from there always the one $k places further on. Return "
                "them as a list."
            ),
            "Return a list of the elements of $numbers whose index is a multiple of $k. Index 0 is one.",
            (
                "A thermometer gives the readings $numbers. To save room only the first is kept and from "
                "there always the one $k places further on. Return what is kept."
            ),
            "Go through $numbers in steps of $k, beginning at the first element, and list where you land.",
            "Every element of $numbers whose position, counted from 0, can be divided by $k.",
        ],
        ["return $numbers[::$k]"],
        lambda ns, k: [n for i, n in enumerate(ns) if i % k == 0],
        edges=(([], 2), ([1], 3), ([1, 2, 3, 4], 3)),
    ),
    drill(
        "list_order.halves",
        "halves split_in_half two_halves cut_in_middle {get|make}_halves split_middle",
        [numbers(least=2, most=7)],
        "tuple[list[int], list[int]]",
        [
            "Split $numbers in the middle and return both halves as a tuple.",
            "Return a tuple of two lists, the first and the second half of $numbers.",
            "Cut $numbers into two parts as equal in length as possible, in order, and return the pair of them.",
            (
                "Two friends share the row of cards $numbers: one takes the left half, the other the right. "
                "Return both parts in a tuple."
            ),
            "Divide $numbers at its middle: (left half, right half).",
            (
                "The first part has len // 2 elements, where len is the length of $numbers; the second has the "
                "others. Return both."
            ),
        ],
        "middle = len($numbers) // 2\nreturn $numbers[:middle], $numbers[middle:]",
        lambda ns: (
            [n for i, n in enumerate(ns) if 2 * i + 1 < len(ns)],
            [n for i, n in enumerate(ns) if 2 * i + 1 >= len(ns)],
        ),
        edges=(([],), ([4],), ([1, 2, 3],)),
        note="If the length is odd, the second part is longer by one element.",
    ),
    drill(
        "list_order.leading",
        "$tag_while {take|keep}_while_$tag leading_$tag $tag_start {get|find}_leading_$tag start_of_$tag",
        [numbers(low=-3, high=9, least=2, most=7)],
        "list[int]",
        [
            "$hand the elements of $numbers before the first one that is not $tag.",
            "Take elements from the start of $numbers as long as they are $tag, and return them.",
            "Return the longest beginning of $numbers that consists of $tag numbers only.",
            (
                "Read $numbers from the left and collect the numbers until one comes that is not $tag. Leave it "
                "and all later ones out."
            ),
            "The $tag numbers at the very front of $numbers, up to the first other number.",
            "A game lasts while only $tag numbers are drawn. Return the numbers of $numbers drawn before it ended.",
        ],
        """
        $result = []
        for $x in $numbers:
            if not $test:
                break
            $result.append($x)
        return $result
        """,
        lambda ns, v: ns[: next((i for i, n in enumerate(ns) if (n & 1 if v["tag"] == "even" else n <= 0)), len(ns))],
        edges=(([],), ([2, 4, 1, 6],), ([-1, 2],)),
        variants=[
            {"tag": "even", "other": "odd", "test": "$x % 2 == 0"},
            {"tag": "positive", "other": "negative", "test": "$x > 0"},
        ],
    ),
    drill(
        "list_order.sorted_copy",
        "sort_$tag $tag_order sorted_$tag {make|get}_$tag arrange_$tag order_$tag",
        [numbers(least=2)],
        "list[int]",
        [
            "$hand a copy of $numbers sorted in $tag order.",
            "Sort the numbers in $numbers with the $start first and return a new list.",
            "Return the elements of $numbers from the $start to the $end. Equal ones stay as often as they are.",
            "The results of a race are in $numbers. Put them in a new list in $tag order.",
            "Arrange $numbers so that no element is $other than the one before it; return the new list.",
            "$numbers in $tag order, as a new list.",
        ],
        "return sorted($numbers$reverse)",
        lambda ns, v: [
            n for value in (range(-9, 21) if v["tag"] == "ascending" else range(20, -10, -1)) for n in ns if n == value
        ],
        edges=(([],), ([4],), ([3, 1, 3],)),
        variants=[
            {"tag": "ascending", "start": "smallest", "end": "largest", "other": "smaller", "reverse": ""},
            {
                "tag": "descending",
                "start": "largest",
                "end": "smallest",
                "other": "greater",
                "reverse": ", reverse=True",
            },
        ],
    ),
)
