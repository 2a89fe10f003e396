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
            "This function takes a list of integers and returns a new list without the $k members at its $place.",
            "You get a list. Throw away the $end $k numbers. Return the other numbers in the same order.",
            (
                "Of a loaf cut into the slices $numbers the $k slices at the $place are dry and are thrown "
                "away. Produce the list of slices that are left."
            ),
            "In: a list of integers. Its $end $k members are skipped. Out: a list of all the others, in order.",
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
            (
                "This function returns a new list with the members of the given list at the zero-based indexes "
                "that are divisible by $k, in order."
            ),
            (
                "You get a list. Take the first number. Then go $k places on and take this number. Do this "
                "until the list ends. Return the numbers that you took."
            ),
            (
                "Along a fence with the posts $numbers the first post gets a lamp, and so does each post $k "
                "places after a post with a lamp. Report the posts with lamps as a list."
            ),
            (
                "In: a list of integers. A member stays if its index modulo $k is 0; otherwise it is dropped. "
                "Out: a list in the old order."
            ),
            "Members of $numbers at indexes divisible by $k.",
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
            (
                "This function divides a list of integers at its middle and returns the two resulting lists as "
                "a tuple, the left one first."
            ),
            "You get a list. Cut it in the middle. Return the left part and the right part together in a tuple.",
            (
                "A hike with the stages $numbers takes two days, and both days should have equally many stages "
                "in order. Hand over the lists for the first and the second day in a tuple."
            ),
            (
                "In: an array of integers. Out: a tuple (front, back) of two arrays which joined give the "
                "input; their lengths are equal or differ by one."
            ),
            "Left and right half of $numbers, a tuple.",
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
            (
                "This function returns a new list with the members of the given list up to, but not including, "
                "the first member that is not $tag."
            ),
            (
                "You get a list of numbers. Start on the left. While the number is $tag, put it in a new list. "
                "When a number is not $tag, stop. Return the new list."
            ),
            (
                "A gate lets numbers pass in the order $numbers, but it closes for good before the first number "
                "that is not $tag. Produce the list of those that pass."
            ),
            (
                "In: an array of integers. Members are taken from the front. If one is not $tag, it and all "
                "that follow are left out. Out: those taken, in order."
            ),
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
            (
                "This function takes a list of integers and returns a new list that holds the same members in "
                "$tag order; the input is not modified."
            ),
            (
                "You get a list of numbers. Put them in order. The $start number comes first and the $end "
                "number comes at the end. Return a new list."
            ),
            (
                "Organ pipes with the lengths $numbers are to be set up from the $start to the $end. Hand over "
                "the lengths in that order."
            ),
            (
                "Input: an array of integers. Output: a new array with the same members, repetitions included, "
                "from the $start to the $end."
            ),
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
