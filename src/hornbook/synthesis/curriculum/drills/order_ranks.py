"""Places in the sorted order: ranks, the largest few, the middle one."""

from __future__ import annotations

import statistics

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_ranks.kth",
        "kth_$tag find_kth_$tag nth_$tag get_kth_$tag kth_$tag_element",
        [numbers("numbers", 0, 40, 4, 7), integer("k", 1, 4, names=("k", "n", "rank", "place"), fix=(2, 3))],
        "int",
        [
            "$hand the element that is in place $k when $numbers is sorted from the $start to the $end.",
            (
                "Which element of $numbers has place $k in $order order? Counting begins at 1, and equal numbers "
                "count separately."
            ),
            (
                "Sort $numbers with the $start {number|value} first and return the number in position $k, "
                "counted from 1."
            ),
            (
                "In a contest the $start result wins. The results are in $numbers; return the result of place "
                "$k, where equal results take places of their own."
            ),
            (
                "If the {values|numbers} in $numbers are taken out one by one, always the $start of those left, "
                "which is number $k to be taken?"
            ),
            (
                "For place 1 the answer is the $start element of $numbers, for place 2 the $start of the others, "
                "and so on. Return the answer for place $k."
            ),
            (
                "This function sorts the list of integers in $order order and returns its entry number $k, where the "
                "first entry has number 1."
            ),
            (
                "You get an array. Put the array in $order order. Return the member at place $k. The first place is "
                "1, not 0."
            ),
            (
                "With the $start of $numbers as number 1 and the $end as the last one, which value is number $k? "
                "Duplicates are counted each time."
            ),
            "Input: $numbers. Output: what stands in place $k, counted from 1, once $numbers is in $order order.",
        ],
        "return sorted($numbers$arg)[$k - 1]",
        lambda numbers, k, v: (lambda rest: ([rest.remove(v["pick"](rest)) for _ in range(k - 1)], v["pick"](rest))[1])(
            list(numbers)
        ),
        edges=(([7, 7, 1, 9], 2), ([5, 3, 4, 1], 3)),
        variants=[
            {"tag": "smallest", "start": "smallest", "end": "largest", "order": "ascending", "arg": "", "pick": min},
            {
                "tag": "largest",
                "start": "largest",
                "end": "smallest",
                "order": "descending",
                "arg": ", reverse=True",
                "pick": max,
            },
        ],
    ),
    drill(
        "order_ranks.top",
        "top_values $tag_values the_$tag_ones $tag_few pick_$tag",
        [numbers("numbers", 0, 50, 3, 7), integer("k", 1, 4, names=("k", "n", "size", "count"), fix=(2, 3))],
        "list[int]",
        [
            "$hand the $k $tag {numbers|elements} of $numbers, the $tag first.",
            "$hand a list of the $k $tag values in $numbers in $order order.",
            "Sort $numbers in $order order and keep the first $k.",
            "The {results|scores} of a game are in $numbers. $hand the $k $tag of them, beginning with the $tag.",
            (
                "Which $k numbers in $numbers are the $tag? Return them in $order order; a number that occurs "
                "twice is listed twice."
            ),
            (
                "$build a list with the $k $tag items of $numbers, in $order order. The list $numbers itself "
                "stays as it is."
            ),
            (
                "This function takes a list of integers and returns a list with the $k $tag of them, sorted in "
                "$order order."
            ),
            (
                "You get an array. Take its $k $tag members. The $tag of all is the first in your answer; the answer "
                "is in $order order."
            ),
            "Output: the $k $tag values of $numbers in $order order, with duplicates treated as separate values.",
            "For a display board the $k $tag entries of $numbers are needed, the $tag at the top.",
        ],
        "return sorted($numbers$arg)[:$k]",
        lambda numbers, k, v: [x * v["sign"] for x in sorted(x * v["sign"] for x in numbers)][:k],
        edges=(([], 2), ([5], 3), ([4, 9, 9, 2], 2)),
        note="If there are fewer elements than that, all of them are in the result.",
        variants=[
            {"tag": "smallest", "order": "ascending", "arg": "", "sign": 1},
            {"tag": "largest", "order": "descending", "arg": ", reverse=True", "sign": -1},
        ],
    ),
    drill(
        "order_ranks.sum_of_extremes",
        "sum_of_$tag sum_$tag add_$tag total_of_$tag $tag_total",
        [numbers("numbers", 0, 30, 3, 7), integer("k", 1, 4, names=("k", "n", "count", "m"), fix=(2, 3))],
        "int",
        [
            "$hand the sum of the $k $tag numbers in $numbers.",
            "Add up the $k $tag {elements|values} of $numbers.",
            "Only the $k $tag results of a player count. $numbers holds all results. $hand the player's total.",
            "Sort $numbers, take the $k $tag {items|elements} and return their sum.",
            "What do the $k $tag prices in $numbers come to together?",
            (
                "$give the total of those $k elements of $numbers that are the $tag. Equal elements are separate "
                "elements."
            ),
            "The function determines the $k $tag entries of the list $numbers and returns their sum as an int.",
            "You get several numbers. Choose the $k $tag of them. Add them and output the result.",
            (
                "Input: a list $numbers. Output: the sum of the $k $tag members; a value that occurs twice may be "
                "used twice."
            ),
            "A club pays only for the $k $tag bills in $numbers. Determine the amount it pays.",
        ],
        "return sum(sorted($numbers$arg)[:$k])",
        lambda numbers, k, v: v["fold"](
            sum(numbers[i] for i in range(len(numbers)) if chosen >> i & 1)
            for chosen in range(1 << len(numbers))
            if chosen.bit_count() == min(k, len(numbers))
        ),
        edges=(([], 2), ([5], 3), ([4, 9, 9, 2], 2)),
        note="If there are fewer than that, add them all.",
        variants=[
            {"tag": "smallest", "arg": "", "fold": min},
            {"tag": "largest", "arg": ", reverse=True", "fold": max},
        ],
    ),
    drill(
        "order_ranks.median",
        "median find_median get_median middle_value median_of_list",
        [numbers("numbers", 0, 40, 1, 6)],
        "float",
        [
            "$hand the median of $numbers.",
            "Sort $numbers and return the value in the middle.",
            "The median is the number in the middle of the sorted list. $give the median of $numbers.",
            (
                "Half of the values in a list lie below the median and half above. $hand the median of the "
                "values in $numbers."
            ),
            (
                "The ages of some guests are in $numbers. $hand their median age, the one in the middle when "
                "they line up by age."
            ),
            "$give the middle element of $numbers in ascending order.",
            (
                "This function takes a non-empty list of integers and returns its median, that is, the value in the "
                "middle after sorting."
            ),
            "You get some numbers. Sort them first. The answer is the number in the middle of the sorted list.",
            (
                "Line up the entries of $numbers by size; determine the one with as many entries to its left as to "
                "its right."
            ),
            (
                "If the length of $numbers is odd, return the central member of the sorted list; if it is even, "
                "return half the sum of the two central members."
            ),
            "{Report|Determine|Output} the median of the values in $numbers.",
        ],
        """
        ordered = sorted($numbers)
        middle = len(ordered) // 2
        if len(ordered) % 2 == 1:
            return ordered[middle]
        return (ordered[middle - 1] + ordered[middle]) / 2
        """,
        lambda numbers: statistics.median(numbers),
        edges=(([5],), ([4, 1],), ([9, 1, 5],), ([2, 2, 8, 8],)),
        note="With an even number of elements it is the {mean|average} of the two middle ones. The list is not empty.",
    ),
    drill(
        "order_ranks.middle_of_three",
        "middle_of_three median_of_three middle_number second_of_three between_others",
        [
            integer("a", 0, 30, names=("a", "x", "first")),
            integer("b", 0, 30, names=("b", "y", "second")),
            integer("c", 0, 30, names=("c", "z", "third")),
        ],
        "int",
        [
            "$hand the {middle|second largest} of the three numbers $a, $b and $c.",
            (
                "Of the numbers $a, $b and $c {return|give back} the one that is neither the smallest nor the "
                "largest after sorting."
            ),
            "If $a, $b and $c are put in order, which stands in the middle? Return it.",
            (
                "The median of three numbers is the one that lies between the other two. $hand the median of $a, "
                "$b and $c."
            ),
            "Three friends of the ages $a, $b and $c line up by age. {Return|Give} the age of the one in the middle.",
            "Sort the three values $a, $b, $c and return the second.",
            "The function takes three integers, $a, $b and $c, sorts them and returns the second.",
            (
                "You get three numbers. Do not return the smallest one. Do not return the largest one. Return the "
                "number that remains."
            ),
            "Strike out one smallest and one largest of $a, $b and $c. Output what is left.",
            "Input: three integers $a, $b, $c. Output: their median.",
            "Of three judges' marks, $a, $b and $c, only the one in the middle is used. {Report|Output} it.",
        ],
        ["return sorted([$a, $b, $c])[1]", "return $a + $b + $c - min($a, $b, $c) - max($a, $b, $c)"],
        lambda a, b, c: max(min(a, b), min(b, c), min(a, c)),
        edges=((1, 1, 1), (3, 1, 2), (2, 2, 9)),
    ),
    drill(
        "order_ranks.ranks",
        "ranks get_ranks rank_elements ranking places",
        [numbers("numbers", 0, 30, 3, 6, names=("numbers", "scores", "points", "values"))],
        "list[int]",
        [
            "$hand the rank of each element of $numbers in a list: the largest has rank 1.",
            (
                "For each number in $numbers find its place, which is 1 more than the number of elements that "
                "are larger. Return the list of places."
            ),
            (
                "A contest ended with the scores in $numbers. $hand the places in the same order; the highest "
                "score is in place 1."
            ),
            (
                "The rank of a value is 1 plus how many values in the list are greater. $build a list with the "
                "ranks of the values in $numbers."
            ),
            "Replace every element of $numbers by its place in a ranking that begins with the largest.",
            (
                "Ranking: $hand for each of the values in $numbers how many of them beat it, plus 1. A value "
                "beats another if it is larger."
            ),
            (
                "This function takes a list of numbers and returns a list of equal length with the rank of each "
                "number, where rank 1 belongs to the greatest number."
            ),
            (
                "You get the points of some players. The player with the most points is in place 1. Write down the "
                "place of each player, in the same order as the points."
            ),
            "For each entry of $numbers output 1 plus the count of entries that are strictly greater.",
            (
                "If nobody has more points than a player, the player is in place 1; if one has more, in place 2; "
                "and so on. {Report|Output} the places that belong to the points in $numbers."
            ),
        ],
        [
            "return [1 + sum(1 for $right in $numbers if $right > $left) for $left in $numbers]",
            """
            ordered = sorted($numbers, reverse=True)
            return [ordered.index($x) + 1 for $x in $numbers]
            """,
        ],
        lambda numbers: [1 + len(list(filter(lambda y: y > x, numbers))) for x in numbers],
        edges=(([],), ([8, 8, 3],), ([1, 2, 3],)),
        note="Equal {numbers|elements} share the better place{, and the next place is skipped|}.",
    ),
    drill(
        "order_ranks.argsort",
        "sorting_order order_of_indices indices_in_order sorted_indices positions_by_value",
        [numbers("numbers", -5, 20, 3, 6)],
        "list[int]",
        [
            "$hand the indices of $numbers in the order in which their elements would be sorted ascending.",
            (
                "Sort the positions 0, 1, 2 and so on of $numbers by the {numbers|values} that stand there, "
                "smallest first."
            ),
            (
                "At which index is the smallest element of $numbers, at which the next, and so on? Return the "
                "indices as a list."
            ),
            (
                "$build a list of all indices of $numbers. The index of a smaller element comes before that of a "
                "larger one."
            ),
            (
                "The boxes 0, 1, 2 and so on have the weights in $numbers. $hand the numbers of the boxes from "
                "the lightest to the heaviest."
            ),
            (
                "Find the list of indices that puts $numbers into ascending order when its elements are picked "
                "in that order."
            ),
            (
                "The function returns a list of indices. If the elements of $numbers are read in the order of these "
                "indices, they are ascending."
            ),
            (
                "You have an array. Do not sort its values; sort their indices. The index of the smallest value "
                "comes first and the index of the largest value comes last."
            ),
            "Output all indices from 0 to len($numbers) - 1, sorted with the element at the index as the key.",
            (
                "Runner i finished with the time $numbers[i]. Produce the list of the runners' indices from the "
                "quickest to the slowest."
            ),
            (
                "Do not report the sorted values of $numbers but the index of each of them: first that of the "
                "smallest, last that of the largest."
            ),
        ],
        "return sorted(range(len($numbers)), key=lambda $i: $numbers[$i])",
        lambda numbers: [i for _, i in sorted((x, i) for i, x in enumerate(numbers))],
        edges=(([],), ([5, 5, 1],)),
        note="Where elements are equal, the smaller index comes first.",
    ),
    drill(
        "order_ranks.trimmed",
        "drop_extremes without_extremes trimmed middle_part remove_min_and_max",
        [numbers("numbers", 0, 30, 2, 7)],
        "list[int]",
        [
            "$hand $numbers in ascending order without its smallest and its largest element.",
            "Sort $numbers and leave out the first and the last element of the sorted list.",
            (
                "Judges gave the marks in $numbers. The lowest and the highest mark are struck out, only one "
                "each. $hand the others, sorted from low to high."
            ),
            "$build a sorted list of all {values|numbers} in $numbers except for one minimum and one maximum.",
            "Trim $numbers: put it in ascending order, then cut off one element at each end.",
            (
                "Which values are left when the least and the greatest of $numbers are taken away once each? "
                "Return them in increasing order."
            ),
            (
                "This function sorts the list in ascending order, discards one smallest and one largest entry, and "
                "returns the remaining entries as a list."
            ),
            (
                "You get some numbers. Take away the smallest one and the largest one, each only one time. Sort the "
                "others from small to large and output them."
            ),
            (
                "Input: $numbers. Output: everything between the first and the last entry of the sorted list, in "
                "ascending order."
            ),
            (
                "When a mean is made robust, one lowest and one highest value are discarded first. Report what is "
                "left of $numbers after this, in ascending order."
            ),
        ],
        "return sorted($numbers)[1:-1]",
        lambda numbers: (lambda rest: rest[1 : len(rest) - 1])([x for x in range(50) for _ in range(numbers.count(x))]),
        edges=(([4],), ([],), ([5, 5, 5],), ([3, 1],)),
        note="If there are at most two elements, the result is an empty list.",
    ),
)
