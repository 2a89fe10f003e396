"""Keeping lists sorted: inserting and merging."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_algorithms.insert_sorted",
        "insert_sorted insert_in_order add_in_order put_in_place insert_number",
        [
            numbers(
                "numbers",
                0,
                30,
                names=("numbers", "ordered", "values", "nums"),
                make=lambda draw, _: sorted(draw.numbers(0, 30, 2, 6)),
            ),
            integer("x", 0, 30, names=("x", "value", "new", "number"), fix=(10, 15)),
        ],
        "list[int]",
        [
            (
                "Insert $x into the ascending list $numbers so that it stays in ascending order, and return the "
                "new list."
            ),
            "$numbers is sorted from small to large. $hand a list that also has $x and is sorted too.",
            (
                "A runner with the time $x comes late to the results in $numbers, which are in ascending order. "
                "$hand the results with the new time at its right place."
            ),
            "$build a new list from the sorted list $numbers with $x added where it belongs.",
            (
                "Find the place of $x in the ascending list $numbers: after all {numbers|elements} that are not "
                "larger. $hand the list with $x put in there."
            ),
            (
                "Add $x to $numbers without disturbing the order from smallest to largest. $numbers itself stays "
                "unchanged."
            ),
            (
                "The function takes an ascending list of integers and returns a new ascending list that contains $x "
                "as well."
            ),
            (
                "You have a list sorted from small to large and one more number, $x. Put $x in the right place, so "
                "that everything is still sorted. Output the new list."
            ),
            ("Input: $numbers, ascending. Output: a new ascending list which has $x too and so is one member longer."),
            (
                "For a price list in ascending order, $numbers, a new price of $x must be entered at the right "
                "place. {Report|Output} the new list."
            ),
        ],
        [
            """
            $i = 0
            while $i < len($numbers) and $numbers[$i] <= $x:
                $i += 1
            return $numbers[:$i] + [$x] + $numbers[$i:]
            """,
            "return sorted($numbers + [$x])",
        ],
        lambda numbers, x: [y for y in numbers if y <= x] + [x] + [y for y in numbers if y > x],
        edges=(([], 10), ([10, 10], 10), ([1, 2], 15)),
    ),
    drill(
        "order_algorithms.merge",
        "merge merge_sorted merge_lists combine_sorted merge_two_lists",
        [
            numbers(
                "p",
                0,
                30,
                names=("first", "a", "left", "list1"),
                make=lambda draw, _: sorted(draw.numbers(0, 30, 1, 4)),
            ),
            numbers(
                "q",
                0,
                30,
                names=("second", "b", "right", "list2"),
                make=lambda draw, _: sorted(draw.numbers(0, 30, 1, 4)),
            ),
        ],
        "list[int]",
        [
            "Merge the two ascending lists $p and $q into one ascending list.",
            "$p and $q are sorted. $hand one sorted list with the elements of both.",
            (
                "Two queues of numbers, each sorted from small to large, shall become one. At each step take the "
                "smaller of the two front elements. $hand the merged queue of $p and $q."
            ),
            "$build a list of all elements of $p and $q in ascending order. Both lists are already in this order.",
            (
                "Two sorted piles of exams with the scores $p and $q are put together to one sorted pile. Return "
                "the scores of the new pile, lowest first."
            ),
            (
                "Merging is the heart of merge sort: from the sorted lists $p and $q make a single sorted list. "
                "Repeated values are all kept."
            ),
            (
                "This function takes two lists of integers sorted in ascending order and merges them into one list, "
                "sorted in ascending order too, which is returned."
            ),
            (
                "You get two arrays. Both are sorted from small to large. Make one array from all members, and it "
                "must be sorted again."
            ),
            (
                "Input: ascending lists $p and $q. Output: one ascending list with all members of both, duplicates "
                "included."
            ),
            (
                "At two counters the customers are lined up by ascending ticket numbers, $p and $q. They are to "
                "form one line, ascending again. {Report|Output} it as a list."
            ),
        ],
        """
        $result = []
        $i = 0
        j = 0
        while $i < len($p) and j < len($q):
            if $p[$i] <= $q[j]:
                $result.append($p[$i])
                $i += 1
            else:
                $result.append($q[j])
                j += 1
        return $result + $p[$i:] + $q[j:]
        """,
        lambda p, q: sorted([*p, *q]),
        edges=(([], []), ([], [1, 2]), ([3, 3], [3]), ([5], [1, 9])),
    ),
    drill(
        "order_algorithms.merge_sort",
        "merge_sort sort_by_merging merge_sorted_halves sort_halves_and_merge divide_and_sort",
        [numbers("numbers", -5, 20, 2, 7)],
        "list[int]",
        [
            "Sort $numbers in ascending order with merge sort.",
            "$hand a sorted copy of $numbers. Sort both halves by the same function and merge them.",
            (
                "Merge sort divides a list into two halves, sorts each by calling itself, and merges the "
                "results. {Use it to sort|Sort} $numbers, smallest first."
            ),
            (
                "Sort the list $numbers recursively: a list with at most one element is sorted; otherwise sort "
                "its halves and put them together in order."
            ),
            "Implement merge sort. $hand the elements of $numbers from the smallest to the largest as a new list.",
            (
                "Divide and conquer: split $numbers in the middle, sort the parts in the same way, and merge "
                "them to one ascending list."
            ),
            (
                "This function implements merge sort: the list is split in the middle, both parts are sorted "
                "recursively, and the two sorted parts are merged into the ascending list that is returned."
            ),
            (
                "You cut the list into two halves. Sort each half with the same function. Then put both together so "
                "that the result goes from small to large. A list with zero or one element is already sorted."
            ),
            "Produce the ascending order of the array $numbers by the merge sort algorithm.",
        ],
        """
        if len($numbers) <= 1:
            return $numbers
        middle = len($numbers) // 2
        $left = $name($numbers[:middle])
        $right = $name($numbers[middle:])
        $result = []
        while $left and $right:
            if $left[0] <= $right[0]:
                $result.append($left.pop(0))
            else:
                $result.append($right.pop(0))
        return $result + $left + $right
        """,
        lambda numbers: sorted(numbers),
        edges=(([],), ([3],), ([2, 2, 1],)),
    ),
)
