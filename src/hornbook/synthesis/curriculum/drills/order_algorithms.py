"""Sorting algorithms written out."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_algorithms.bubble_sort",
        "bubble_sort sort_by_swapping sort_with_bubbles bubble_sorted swap_sort",
        [numbers("numbers", -5, 20, 2, 6)],
        "list[int]",
        [
            "Sort $numbers in ascending order with bubble sort and return the sorted list.",
            (
                "$hand a sorted copy of $numbers, smallest first. Compare neighbors and swap them if they are in "
                "the wrong order, again and again."
            ),
            (
                "Bubble sort goes through a list several times and swaps neighbors that are in the wrong order, "
                "so that large values rise to the end. Sort $numbers like that and return the new list."
            ),
            "Without the built-in sorting functions, {order|sort} $numbers ascending by swapping adjacent elements.",
            "$build an ascending list from $numbers by bubble sort. The given list is not changed.",
            (
                "Large bubbles rise faster: in each pass over $numbers exchange every pair of neighbors whose "
                "left one is larger. Return the list when it is in order."
            ),
            (
                "This function sorts a list of integers in ascending order with the bubble sort algorithm and "
                "returns the sorted list; the input list is left unmodified."
            ),
            (
                "You get some numbers. Look at two neighbors. If the left one is larger, exchange them. Do this for "
                "all neighbors many times, until everything is sorted from small to large. Output the new list."
            ),
            (
                "Implement bubble sort for the array $numbers: in repeated passes, swap adjacent members where the "
                "left one is greater; output a sorted copy."
            ),
            (
                "Neighbors who stand in the wrong order change places until the row $numbers rises from left to "
                "right. {Report|Output} the row in the end as a new list."
            ),
        ],
        """
        $result = list($numbers)
        for $i in range(len($result)):
            for j in range(len($result) - 1 - $i):
                if $result[j] > $result[j + 1]:
                    $result[j], $result[j + 1] = $result[j + 1], $result[j]
        return $result
        """,
        lambda numbers: sorted(numbers),
        edges=(([],), ([3],), ([2, 2, 1],)),
    ),
    drill(
        "order_algorithms.bubble_pass",
        "bubble_pass one_pass single_pass bubble_once swap_neighbors_once",
        [numbers("numbers", 0, 20, 3, 6)],
        "list[int]",
        [
            "Make one pass of bubble sort over $numbers and return the new list.",
            (
                "Go once through $numbers from left to right; whenever an element is larger than its right "
                "neighbor, swap the two. Return the resulting list."
            ),
            (
                "$hand what $numbers looks like after a single pass of bubble sort, which swaps neighbors if the "
                "left one is larger."
            ),
            (
                "In one pass, compare positions 0 and 1, then 1 and 2, and so on, and exchange the two elements "
                "if they are in the wrong order for ascending sorting. $hand the list after one pass over "
                "$numbers."
            ),
            (
                "The largest value of $numbers shall travel to the end by swaps of neighbors in one go from left "
                "to right. Return the changed copy."
            ),
            (
                "Children in a row have the sizes in $numbers. Once along the row, each pair of neighbors swaps "
                "places if the left child is taller. $hand the sizes afterwards."
            ),
            (
                "The function performs a single pass of bubble sort on a copy of the list, from left to right, and "
                "returns the copy."
            ),
            (
                "You get an array. Compare the first two members. If the left one is larger, swap them. Then compare "
                "the second and the third, and so on until the end. Do this only one time and output the array."
            ),
            (
                "Input: $numbers. Output: a copy after one sweep from the left in which adjacent entries are "
                "exchanged whenever the left one is greater."
            ),
            "{Report|Output} the state of $numbers after the first pass of an ascending bubble sort.",
        ],
        """
        $result = list($numbers)
        for $i in range(len($result) - 1):
            if $result[$i] > $result[$i + 1]:
                $result[$i], $result[$i + 1] = $result[$i + 1], $result[$i]
        return $result
        """,
        lambda numbers: (
            [min(max(numbers[: i + 1]), x) for i, x in enumerate(numbers[1:])] + [max(numbers)] if numbers else []
        ),
        edges=(([],), ([3],), ([5, 1, 4, 2],), ([2, 2],)),
    ),
    drill(
        "order_algorithms.count_swaps",
        "count_swaps bubble_swaps number_of_swaps swaps_needed swaps_to_sort",
        [numbers("numbers", 0, 20, 2, 6)],
        "int",
        [
            "$howmany swaps bubble sort makes while it sorts $numbers in ascending order.",
            "$howmany swaps of neighbors are made when $numbers is sorted ascending with bubble sort.",
            (
                "Bubble sort swaps two neighbors whenever the left one is larger, until the list is in order. "
                "Return its number of swaps for $numbers."
            ),
            (
                "Sort a copy of $numbers by exchanging neighbors in the wrong order and count the exchanges. "
                "$hand the count."
            ),
            (
                "Only neighbors may be swapped. How many swaps does bubble sort need until $numbers goes from "
                "smallest to largest?"
            ),
            (
                "$give the number of exchanges in a bubble sort of $numbers; an exchange happens if an element "
                "is larger than the one right after it."
            ),
            (
                "This function sorts a copy of the list with bubble sort in ascending order and returns how many "
                "exchanges of neighbors were carried out."
            ),
            (
                "You sort the numbers with bubble sort, from small to large. Each time you exchange two neighbors, "
                "count one. At the end, output the count."
            ),
            "Determine how many swaps of adjacent entries the bubble sort algorithm performs on $numbers.",
        ],
        """
        $result = list($numbers)
        $count = 0
        for $i in range(len($result)):
            for j in range(len($result) - 1 - $i):
                if $result[j] > $result[j + 1]:
                    $result[j], $result[j + 1] = $result[j + 1], $result[j]
                    $count += 1
        return $count
        """,
        lambda numbers: sum(sum(x > y for y in numbers[i:]) for i, x in enumerate(numbers)),
        edges=(([],), ([1, 2, 3],), ([3, 2, 1],), ([2, 2],)),
    ),
    drill(
        "order_algorithms.selection_sort",
        "selection_sort sort_by_selection selection_sorted repeated_$tag sort_$tag_first",
        [numbers("numbers", -5, 20, 2, 6)],
        "list[int]",
        [
            "Sort $numbers $way with selection sort: take out the $tag element again and again.",
            (
                "$hand a list with the elements of $numbers, $tag first. Always look for the $tag of the "
                "remaining ones and append it."
            ),
            (
                "Selection sort picks the $tag number of what is left, puts it at the end of the result and "
                "removes it from the rest. Sort $numbers in this way."
            ),
            (
                "Without using sorted or sort, $hand $numbers in order by repeatedly taking away its $tag "
                "element. Do not change $numbers."
            ),
            (
                "Cards with the numbers in $numbers lie on a table. Pick up the $tag one, then the $tag of the "
                "rest, and so on. Return the cards in the order in which they are picked up."
            ),
            "Order the values of $numbers $way by selecting the $tag remaining value until none is left.",
            (
                "The function sorts a list of integers $way by selection sort: in every step the $tag remaining "
                "integer is moved to the end of the result, which is returned."
            ),
            (
                "You get some numbers. Find the $tag one, take it out and write it down. Find the $tag one of the "
                "others, and so on until nothing is left. Output what you wrote."
            ),
            "Implement selection sort on the array $numbers; the result is a new list $way.",
            (
                "If there are numbers left in a copy of $numbers, move the $tag of them to the end of the result; "
                "otherwise report the result."
            ),
        ],
        """
        rest = list($numbers)
        $result = []
        while rest:
            $best = $pick(rest)
            rest.remove($best)
            $result.append($best)
        return $result
        """,
        lambda numbers, v: sorted(numbers)[:: v["step"]],
        edges=(([],), ([3],), ([2, 2, 5, 1],)),
        variants=[
            {"tag": "smallest", "way": "in ascending order", "pick": "min", "step": 1},
            {"tag": "largest", "way": "in descending order", "pick": "max", "step": -1},
        ],
    ),
    drill(
        "order_algorithms.insertion_sort",
        "insertion_sort sort_by_insertion insertion_sorted insert_in_order sort_like_cards",
        [numbers("numbers", -5, 20, 2, 6)],
        "list[int]",
        [
            "Sort $numbers in ascending order with insertion sort.",
            (
                "$hand a sorted list: take the elements of $numbers one by one and insert each at its place "
                "among those already sorted."
            ),
            (
                "Insertion sort works as card players do: each new card is put before the first larger card in "
                "the hand. $hand the elements of $numbers sorted in this way, smallest first."
            ),
            (
                "$build an ascending list from $numbers by inserting every number where it belongs. Do not use "
                "sorted or sort."
            ),
            (
                "Begin with an empty list and insert the {values|items} of $numbers in such a way that the list "
                "is always in ascending order. Return the final list."
            ),
            "Implement insertion sort for the list $numbers and return a new sorted list.",
            (
                "This function builds the sorted list step by step: each integer of $numbers is inserted at its "
                "proper position in the ascending result, which is finally returned."
            ),
            (
                "You take the numbers one after the other. Put each one at the right place among the numbers that "
                "you have taken before. In the end they are sorted from small to large; output them."
            ),
            "Perform insertion sort on the array $numbers and output the ascending list.",
            (
                "A postman sorts letters in his hand: each new one is put where it belongs among those he holds. "
                "{Report|Output} the ascending list he gets from the house numbers $numbers."
            ),
        ],
        """
        $result = []
        for $x in $numbers:
            $i = len($result)
            while $i > 0 and $result[$i - 1] > $x:
                $i -= 1
            $result.insert($i, $x)
        return $result
        """,
        lambda numbers: sorted(numbers),
        edges=(([],), ([3],), ([2, 2, 1],)),
    ),
)
