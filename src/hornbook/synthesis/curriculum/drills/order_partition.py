"""Parting lists around a pivot, quicksort, counting sort and exchanges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill


def _swapped(numbers: list[int], variant: Mapping[str, Any]) -> list[int]:
    """The numbers with the first of their extremes in the wanted place, and what was there in its place."""
    if not numbers:
        return []
    end = variant["at"] % len(numbers)
    place = numbers.index(sorted(numbers)[end])
    return [numbers[{place: end, end: place}.get(i, i)] for i in range(len(numbers))]


FAMILIES = (
    drill(
        "order_algorithms.quicksort",
        "quicksort quick_sort sort_by_pivot pivot_sort partition_sort",
        [numbers("numbers", -5, 20, 2, 7)],
        "list[int]",
        [
            "Sort $numbers in ascending order with quicksort.",
            "$hand $numbers sorted, smallest first, by quicksort with the first element as the pivot.",
            (
                "Quicksort takes an element as the pivot, puts the smaller elements before it and the others "
                "after it, and sorts both parts in the same way. Sort $numbers like this."
            ),
            (
                "Implement quicksort as a recursive function that returns a new ascending list with the elements "
                "of $numbers."
            ),
            (
                "Sort $numbers recursively: the first number parts the rest into smaller ones on the left and "
                "all others on the right, and both sides are sorted too."
            ),
            (
                "$build a sorted list from $numbers. Split the list by its first element and sort the parts by "
                "calling the function itself."
            ),
            (
                "This function implements quicksort with the first entry as the pivot and returns a new list in "
                "ascending order."
            ),
            (
                "You choose the first number. Smaller numbers go to the left, the others go to the right. Sort both "
                "sides with the same function. Output all of it from small to large."
            ),
            (
                "If the list $numbers is empty, return an empty list; otherwise part the other members by the first "
                "one, sort both parts recursively and output them with the first one in between."
            ),
        ],
        """
        if not $numbers:
            return []
        pivot = $numbers[0]
        smaller = [$x for $x in $numbers[1:] if $x < pivot]
        larger = [$x for $x in $numbers[1:] if $x >= pivot]
        return $name(smaller) + [pivot] + $name(larger)
        """,
        lambda numbers: sorted(numbers),
        edges=(([],), ([3],), ([2, 2, 1],)),
    ),
    drill(
        "order_algorithms.three_parts",
        "partition three_parts split_around_pivot part_by_pivot smaller_equal_larger",
        [numbers("numbers", 0, 12, 3, 7), integer("k", 2, 10, names=("pivot", "k", "value", "x"), fix=(5, 6))],
        "list[list[int]]",
        [
            (
                "Split $numbers into three lists: the elements smaller than $k, those equal to $k and those "
                "larger. Return the three lists in a list."
            ),
            "$hand a list of three lists with the numbers of $numbers that are below, exactly and above $k.",
            (
                "Partition $numbers around the pivot $k. The result is [smaller, equal, larger], and within each "
                "part the order stays."
            ),
            (
                "Sort the {values|items} in $numbers into three boxes, for less than $k, equal to $k and more "
                "than $k. Return the boxes in this order."
            ),
            (
                "Apples that weigh less than $k go into the first basket, those of exactly $k into the second, "
                "heavier ones into the third. $hand the baskets for the weights in $numbers."
            ),
            (
                "$build [a, b, c], where a has all x < $k of $numbers, b all x == $k and c all x > $k, each in "
                "the order of $numbers."
            ),
            (
                "The function takes a list of integers and returns a list of three lists: the integers below $k, "
                "those equal to it, and those above it. The order inside each is that of $numbers."
            ),
            (
                "You get some numbers and one special number $k. Make three lists: smaller than $k, equal to $k, "
                "larger than $k. Output a list with these three lists."
            ),
            (
                "Lots weighing less than, exactly, or more than $k are stored in three halls, and the weights come "
                "in as $numbers. Produce the three lists of weights, in this order, as one list of lists."
            ),
            (
                "If an entry of $numbers is below $k, it belongs to the first list; if it equals $k, to the "
                "second; otherwise to the third. {Report|Output} the three lists in a list."
            ),
        ],
        """
        smaller = [$x for $x in $numbers if $x < $k]
        equal = [$x for $x in $numbers if $x == $k]
        larger = [$x for $x in $numbers if $x > $k]
        return [smaller, equal, larger]
        """,
        lambda numbers, k: [list(filter(lambda x: (x > k) - (x < k) == sign, numbers)) for sign in (-1, 0, 1)],
        edges=(([], 5), ([5, 5], 5), ([6, 1, 9, 5], 6)),
    ),
    drill(
        "order_algorithms.counting_sort",
        "counting_sort sort_by_counting count_and_sort sort_small_numbers sort_digits",
        [numbers("digits", 0, 9, 3, 8, names=("digits", "numbers", "values", "nums"))],
        "list[int]",
        [
            "Sort $digits, a list of integers from 0 to 9, by counting sort.",
            (
                "$digits has only numbers from 0 to 9. Count how often each occurs and $hand the sorted list "
                "made from the counts."
            ),
            (
                "Counting sort does not compare elements. It counts every value and then writes each value as "
                "often as it was counted, in ascending order. Sort $digits, whose values are all between 0 and 9."
            ),
            "$hand the digits in $digits in ascending order. Use a list of ten counters.",
            (
                "Dice with the sides 0 to 9 showed the numbers in $digits. $build an ascending list of them by "
                "counting how often each side came up."
            ),
            (
                "Sort the digits in $digits without comparing them with each other: count the zeros, the ones "
                "and so on up to the nines, and put them in a list in this order."
            ),
            (
                "This function sorts a list of integers between 0 and 9 in ascending order by the counting sort "
                "algorithm and returns the sorted list."
            ),
            (
                "You get digits from 0 to 9. Count how many zeros there are, how many ones, and so on. Then write "
                "all zeros, all ones, and so on into a list and output it."
            ),
            "Produce the ascending order of $digits from the counts of the values 0 to 9, without comparisons.",
        ],
        """
        counts = [0] * 10
        for $x in $digits:
            counts[$x] += 1
        $result = []
        for $i in range(10):
            $result += [$i] * counts[$i]
        return $result
        """,
        lambda digits: sorted(digits),
        edges=(([],), ([3],), ([9, 0, 9],)),
    ),
    drill(
        "order_algorithms.min_to_front",
        "$tag_to_$end swap_$tag_to_$end move_$tag_to_$end place_$tag_$end put_$tag_at_$end",
        [numbers("numbers", 0, 20, 2, 6)],
        "list[int]",
        [
            "Swap the $tag element of $numbers with the $end one and return the new list.",
            "$hand a copy of $numbers in which the $tag number and the $end number have changed places.",
            (
                "Find the $tag number in $numbers and exchange it with the $end element. All others stay where "
                "they are. Return the changed copy."
            ),
            (
                "$build a list like $numbers, but with its $tag value in the $end position and the value from "
                "there where the $tag one was."
            ),
            (
                "In a line of children with the sizes in $numbers the $tag child and the $end child in the line "
                "swap places. $hand the new line."
            ),
            (
                "One step of a sorting method: the $tag of $numbers is swapped with what stands in the $end "
                "place. Return the list after the step."
            ),
            (
                "This function returns a copy of the list in which the $tag element and the element in the $end "
                "position have been exchanged."
            ),
            (
                "You get an array. Find its $tag member. This member and the $end member change places. The other "
                "members do not move. Output the array."
            ),
            (
                "Input: $numbers. Output: a list that differs from it only in that the $tag entry and the $end entry "
                "are swapped."
            ),
            ("In the row $numbers, the $tag value and whatever is $end trade places. {Report|Output} the new row."),
        ],
        """
        $result = list($numbers)
        if $result:
            $i = $result.index($pick($result))
            $result[$place], $result[$i] = $result[$i], $result[$place]
        return $result
        """,
        _swapped,
        edges=(([],), ([3],), ([4, 2, 9, 5, 6],)),
        note="If the $tag occurs more than once, take the one furthest left. {An empty list stays empty.||}",
        variants=[
            {"tag": "smallest", "end": "first", "pick": "min", "place": "0", "at": 0},
            {"tag": "largest", "end": "last", "pick": "max", "place": "-1", "at": -1},
        ],
    ),
    drill(
        "order_algorithms.reverse_prefix",
        "reverse_first flip_first reverse_prefix flip_pancakes turn_over_first",
        [numbers("numbers", 0, 20, 3, 6), integer("k", 1, 4, names=("k", "n", "count", "size"), fix=(2, 3, 4))],
        "list[int]",
        [
            "Reverse the first $k elements of $numbers and leave the others as they are.",
            (
                "$hand a list that begins with the first $k elements of $numbers backwards, followed by the rest "
                "of $numbers."
            ),
            (
                "A pile of pancakes with the sizes in $numbers, top first, is given. Flip the top $k pancakes "
                "with a spatula and return the new pile."
            ),
            "$build a copy of $numbers in which the order of the first $k {items|numbers} is turned around.",
            "Only the part of $numbers before index $k is reversed. Return the whole list.",
            "Turn over the front part of $numbers, which has $k elements; the back part keeps its order.",
            (
                "The function takes a list $numbers and returns a list in which the first $k entries are in reverse "
                "order and the remaining entries are as before."
            ),
            "You get an array. Turn only its first $k members around. The members after them stay where they are.",
            (
                "Input: $numbers. Output: the first $k entries from right to left, then everything else from left to "
                "right."
            ),
            (
                "A train $numbers enters a station; only its first $k wagons are put in the opposite order. "
                "{Report|Output} the new train."
            ),
        ],
        ["return $numbers[:$k][::-1] + $numbers[$k:]", "return list(reversed($numbers[:$k])) + $numbers[$k:]"],
        lambda numbers, k: [numbers[min(k, len(numbers)) - 1 - i] if i < k else x for i, x in enumerate(numbers)],
        edges=(([], 2), ([1], 3), ([1, 2, 3, 4, 5], 4)),
        note="{If there are fewer than $k elements, the whole list is reversed.||}",
    ),
    drill(
        "order_algorithms.sort_three",
        "sort_three order_three three_in_order arrange_three sort_three_numbers",
        [
            integer("a", 0, 30, names=("a", "x", "first")),
            integer("b", 0, 30, names=("b", "y", "second")),
            integer("c", 0, 30, names=("c", "z", "third")),
        ],
        "list[int]",
        [
            "$hand the three numbers $a, $b and $c as a list in ascending order.",
            "Put $a, $b and $c in order, smallest first, and return them in a list.",
            "Swap the values of $a, $b and $c until $a <= $b <= $c holds, and $hand the list of the three.",
            (
                "Sort three numbers with comparisons only: $a with $b, then $b with $c, then $a with $b again. "
                "$hand the sorted list."
            ),
            "Three parcels weigh $a, $b and $c. $hand their weights from the lightest to the heaviest.",
            (
                "$build a list of $a, $b and $c that goes from the smallest to the largest, without the built-in "
                "sorting functions."
            ),
            "This function takes three integers and returns a list that contains them in ascending order.",
            ("You get three numbers. Write them in a list, the smallest first, then the middle one, then the largest."),
            "Input: integers $a, $b, $c. Output: a list of the three in increasing order.",
            "{Report|Output} $a, $b and $c as a list, smallest to largest.",
        ],
        """
        if $a > $b:
            $a, $b = $b, $a
        if $b > $c:
            $b, $c = $c, $b
        if $a > $b:
            $a, $b = $b, $a
        return [$a, $b, $c]
        """,
        lambda a, b, c: sorted([a, b, c]),
        edges=((3, 2, 1), (1, 3, 2), (2, 1, 2)),
    ),
)
