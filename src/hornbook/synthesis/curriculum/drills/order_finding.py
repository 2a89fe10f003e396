"""Peaks, repetitions and further things to look for in a list."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill


def _looks(numbers: list[int], x: int) -> int:
    """How many middle elements a search by halving inspects, told by recursion."""
    middle = (len(numbers) - 1) // 2
    if numbers[middle] == x:
        return 1
    return 1 + _looks(numbers[:middle] if x < numbers[middle] else numbers[middle + 1 :], x)


FAMILIES = (
    drill(
        "order_finding.peaks",
        "$tags find_$tags list_$tags local_$tags all_$tags",
        [numbers("numbers", 0, 15, 4, 8)],
        "list[int]",
        [
            "$hand all elements of $numbers that are $more than both of their neighbors.",
            (
                "A $tag is an element $more than the one before it and the one after it. $hand the $tags of "
                "$numbers in a list."
            ),
            (
                "List the $tags of $numbers, that is, the values that are $more than the values directly to the "
                "left and right. The first and last element are never $tags."
            ),
            (
                "A path has the heights in $numbers. $hand the heights of its $tags, where both neighboring "
                "heights are $other."
            ),
            "$build a list of those inner elements of $numbers whose two neighbors are both $other.",
            (
                "Find the local $extremes of $numbers: elements with a $other element on either side. Return "
                "them in order."
            ),
            (
                "This function returns a list of the elements that are $more than both the element before them and "
                "the element after them."
            ),
            (
                "You get a list of numbers. A number is a $tag if the numbers directly beside it, left and right, "
                "are both $other. Output all $tags in a list. The first and the last number cannot be $tags."
            ),
            (
                "If an inner entry of $numbers is $more than its two neighbors, keep it; otherwise drop it. Output "
                "the kept entries."
            ),
            (
                "{Report|Output} the values of $numbers at which the series has a $tag, that is, which are $more "
                "than the value before and the value after."
            ),
        ],
        """
        $result = []
        for $i in range(1, len($numbers) - 1):
            if $numbers[$i] $op $numbers[$i - 1] and $numbers[$i] $op $numbers[$i + 1]:
                $result.append($numbers[$i])
        return $result
        """,
        lambda numbers, v: [
            b
            for a, b, c in zip(numbers, numbers[1:], numbers[2:], strict=False)
            if (b - a) * v["sign"] > 0 and (b - c) * v["sign"] > 0
        ],
        edges=(([],), ([1, 2],), ([1, 3, 3, 1],), ([5, 1, 5, 1, 5],)),
        note="{Elements without two neighbors do not count.|The ends of the list do not count.}",
        variants=[
            {
                "tag": "peak",
                "tags": "peaks",
                "more": "larger",
                "other": "smaller",
                "extremes": "maxima",
                "op": ">",
                "sign": 1,
            },
            {
                "tag": "valley",
                "tags": "valleys",
                "more": "smaller",
                "other": "larger",
                "extremes": "minima",
                "op": "<",
                "sign": -1,
            },
        ],
    ),
    drill(
        "order_finding.first_repeat",
        "first_repeat first_duplicate find_first_repeated earliest_repeat first_seen_again",
        [numbers("numbers", 0, 9, 3, 8)],
        "int | None",
        [
            (
                "Go through $numbers and return the first {number|value} that has occurred before, or None if "
                "all are different."
            ),
            "$hand the first element of $numbers that you meet for the second time. If there is none, return None.",
            (
                "Visitors are noted in $numbers by their number. Who is the first to come again? Return the "
                "number, or None if nobody does."
            ),
            (
                "Read $numbers from left to right and remember what you have seen. As soon as an element was "
                "seen before, return it. If that never happens, return None."
            ),
            (
                "Which repetition in $numbers is complete first? $hand the repeated value, or None when there is "
                "no repetition."
            ),
            (
                "Find the smallest i such that $numbers[i] also stands somewhere before index i, and return "
                "$numbers[i]. Without such an i return None."
            ),
            (
                "This function returns the first element of the list that is equal to an earlier element. If all "
                "elements are different, it returns None."
            ),
            (
                "You read numbers from left to right. When a number comes that you have already seen, stop and "
                "output this number. If this does not happen, output None."
            ),
            (
                "If no value occurs twice in $numbers, output None; otherwise output the value whose second "
                "occurrence is furthest to the left."
            ),
            (
                "A collector opens packs with the pictures $numbers in this order. {Report|Output} the first "
                "picture which he owns already, or None if he gets no picture twice."
            ),
        ],
        """
        $seen = set()
        for $x in $numbers:
            if $x in $seen:
                return $x
            $seen.add($x)
        return None
        """,
        lambda numbers: next((x for i, x in enumerate(numbers) if numbers.index(x) < i), None),
        edges=(([],), ([1, 2, 2, 1],), ([1, 2, 3],)),
    ),
    drill(
        "order_finding.index_of_extreme",
        "index_of_$tag $tag_index where_is_$tag position_of_$tag find_$tag_index",
        [numbers("numbers", 0, 20, 2, 7)],
        "int",
        [
            "$hand the index of the $size element of $numbers.",
            "At which index is the $size number of $numbers?",
            "$give the position, counted from 0, of the $tag of $numbers.",
            "The pupils 0, 1, 2 and so on have the points in $numbers. Which pupil has the $size number of points?",
            "Find out where in $numbers its $tag is and return that index.",
            "Look for the $size value in $numbers. Not the value itself is wanted but its index.",
            (
                "This function takes a non-empty list of integers and returns the index of its $size element; if "
                "this occurs in several places, the lowest index is returned."
            ),
            (
                "You get a list of numbers. Find the $size number. Output where it is, not what it is. The first "
                "place has index 0."
            ),
            "Input: $numbers. Output: the first index, counted from 0, of its $size value.",
            "{Report|Determine} the index of the $tag of $numbers.",
        ],
        [
            "return $numbers.index($tag($numbers))",
            """
            $best = 0
            for $i in range(1, len($numbers)):
                if $numbers[$i] $op $numbers[$best]:
                    $best = $i
            return $best
            """,
        ],
        lambda numbers, v: min(i for i, x in enumerate(numbers) if all((x - y) * v["sign"] >= 0 for y in numbers)),
        edges=(([4],), ([3, 9, 9, 3],)),
        note="If the $size element occurs more than once, the first index counts. The list is not empty.",
        variants=[
            {"tag": "max", "size": "largest", "op": ">", "sign": 1},
            {"tag": "min", "size": "smallest", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "order_finding.halving_steps",
        "halving_steps binary_steps count_halvings guesses_needed looks_needed",
        [
            numbers(
                "numbers",
                0,
                40,
                names=("numbers", "ordered", "values", "nums"),
                make=lambda draw, _: sorted(set(draw.numbers(0, 40, 4, 9))),
            ),
            integer(
                "x", 0, 40, names=("x", "target", "value", "wanted"), make=lambda draw, before: draw.choose(before[0])
            ),
        ],
        "int",
        [
            "$howmany elements of the ascending list $numbers binary search looks at until it finds $x.",
            (
                "Binary search compares the middle element, at (low + high) // 2, with the wanted value and goes "
                "on in one half. How many elements does it look at to find $x in $numbers?"
            ),
            (
                "$x is in the sorted list $numbers. Search it by halving and return the number of looks, the "
                "last one included."
            ),
            (
                "Count the steps of a binary search for $x in $numbers. Each look at a middle element is one "
                "step; of two middle elements the left one is taken."
            ),
            (
                "Searching $x in the sorted list $numbers: begin with the whole list, look at the middle (index "
                "(low + high) // 2), and keep the left or right part. $hand how many looks are needed."
            ),
            (
                "Work out how often a middle element is inspected when binary search looks for $x in the "
                "ascending list $numbers."
            ),
            (
                "This function performs a binary search for $x in an ascending list that contains it and returns how "
                "many elements were inspected. The middle index is (low + high) // 2."
            ),
            (
                "You look for $x in a sorted list. Look at the middle. If it is not the right number, go on in the "
                "left or in the right half. If there are two middle elements, take the left one. Output how many "
                "times you looked."
            ),
            (
                "Determine the number of middle elements that a binary search with middle (low + high) // 2 visits "
                "in the ascending list $numbers before it has found $x, the hit included."
            ),
        ],
        """
        low = 0
        high = len($numbers) - 1
        $count = 0
        while low <= high:
            middle = (low + high) // 2
            $count += 1
            if $numbers[middle] == $x:
                return $count
            if $numbers[middle] < $x:
                low = middle + 1
            else:
                high = middle - 1
        return $count
        """,
        _looks,
        edges=(([3], 3), ([1, 4, 6], 6)),
        note="{All numbers in the list are different.||}",
    ),
    drill(
        "order_finding.leaders",
        "$tag find_$tag list_$tag get_$tag elements_with_view",
        [numbers("numbers", 0, 20, 3, 7)],
        "list[int]",
        [
            "$hand the elements of $numbers that are larger than all elements $side them.",
            (
                "Houses with the heights in $numbers stand in a row, seen from the $from end. A house hides "
                "equal and lower houses behind it. $hand the heights of the visible ones, in the order of the "
                "row."
            ),
            (
                "An element is called free if no element $side it is as large or larger. $build a list of the "
                "free elements of $numbers, in order."
            ),
            (
                "Which numbers in $numbers exceed everything that stands $side them? Return them in the order of "
                "the list."
            ),
            (
                "Keep only those {values|items} of $numbers that are greater than each value $side them. The "
                "$edge one is always kept."
            ),
            "List each element of $numbers for which all elements $side it are strictly smaller.",
            (
                "This function returns a list of those elements that are strictly larger than every element $side "
                "them, in the order of the list."
            ),
            (
                "You get a list of numbers. Take a number and look at all numbers $side it. If all of these are "
                "smaller, write the number down. Output all the numbers that you wrote."
            ),
            (
                "If any entry $side an entry of $numbers is as large or larger, drop that entry; otherwise keep it. "
                "Output the kept entries in order."
            ),
            "Determine all entries of $numbers that are greater than everything $side them, in order.",
        ],
        """
        $result = []
        for $i in range(len($numbers)):
            if all($x < $numbers[$i] for $x in $numbers[$slice]):
                $result.append($numbers[$i])
        return $result
        """,
        lambda numbers, v: [
            x for i, x in enumerate(numbers) if max((numbers[:i] if v["before"] else numbers[i + 1 :]), default=-1) < x
        ],
        edges=(([],), ([5],), ([5, 5, 2],), ([1, 2, 3],)),
        variants=[
            {"tag": "records", "side": "before", "from": "left", "edge": "first", "slice": ":$i", "before": True},
            {"tag": "leaders", "side": "after", "from": "right", "edge": "last", "slice": "$i + 1:", "before": False},
        ],
    ),
    drill(
        "order_finding.between_sorted",
        "count_in_range count_between how_many_between number_in_range between_count",
        [
            numbers(
                "numbers",
                0,
                20,
                names=("numbers", "ordered", "values", "nums"),
                make=lambda draw, _: sorted(draw.numbers(0, 20, 3, 8)),
            ),
            integer("low", 0, 10, names=("low", "start", "lower")),
            integer(
                "high", 8, 20, names=("high", "stop", "upper"), make=lambda draw, before: draw.integer(before[1], 20)
            ),
        ],
        "int",
        [
            "$howmany elements of the sorted list $numbers lie between $low and $high, both included.",
            "$numbers is in ascending order. $howmany of its elements are at least $low and at most $high.",
            "$give the number of values x in the ascending list $numbers with $low <= x <= $high.",
            (
                "The sorted list $numbers has the prices of a shop. A customer wants to pay from $low to $high, "
                "limits included. How many articles come into question?"
            ),
            "How many numbers of $numbers, which is sorted, are neither below $low nor above $high?",
            "Count the elements in the range from $low to $high (inclusive) in $numbers, a sorted list.",
            (
                "This function takes a sorted list of integers and returns how many of them lie in the closed "
                "interval from $low to $high."
            ),
            (
                "You get a sorted list of numbers. Count the numbers which are not smaller than $low and not larger "
                "than $high. Output the count."
            ),
            (
                "Input: $numbers, in ascending order, $low and $high. Output: how many entries lie between the two "
                "limits; an entry that equals a limit is counted."
            ),
            (
                "From a sorted price list, $numbers, we need the number of articles that cost $low or more but "
                "no more than $high. {Report|Output} it."
            ),
        ],
        "return bisect_right($numbers, $high) - bisect_left($numbers, $low)",
        lambda numbers, low, high: (
            len(numbers) - len([x for x in numbers if x < low]) - len([x for x in numbers if x > high])
        ),
        edges=(([], 1, 5), ([3, 3, 5], 3, 3), ([1, 9], 4, 6)),
        imports="from bisect import bisect_left, bisect_right",
    ),
)
