"""Where a list rises and falls."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers, words
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_checks.longest_run",
        "longest_increasing_run longest_rise length_of_longest_run longest_streak longest_climb",
        [numbers("numbers", 0, 20, 3, 8)],
        "int",
        [
            "$hand the length of the longest run of neighboring elements in $numbers that is strictly increasing.",
            (
                "Elements of $numbers that stand next to each other and get larger each time form a run. How "
                "long is the longest run? Return its length."
            ),
            (
                "$give the {greatest|largest} number of consecutive elements of $numbers in which each is larger "
                "than the one before."
            ),
            (
                "A hiker noted the heights in $numbers. $hand the number of notes in the longest stretch in "
                "which the path only went up."
            ),
            (
                "Longest strictly increasing stretch: $hand how many elements of $numbers, one right after the "
                "other, it has."
            ),
            (
                "Walk along $numbers and count how long the values keep growing; start again at 1 when a value "
                "is not larger than the last. Return the highest count."
            ),
            (
                "This function returns the maximum length of a contiguous part of the list in which every element is "
                "strictly greater than the previous one. It returns 0 for an empty list."
            ),
            (
                "You get a list of numbers. Sometimes the numbers go up for a while. Count how many numbers are in "
                "the longest such part. Output the count."
            ),
            "Determine the length of the longest block of adjacent, strictly rising entries of $numbers.",
            (
                "Share prices on following days are in $numbers. Determine over how many days the longest unbroken "
                "rise went, where its first day counts too."
            ),
        ],
        """
        $best = 0
        $count = 0
        for $i in range(len($numbers)):
            if $i > 0 and $numbers[$i] > $numbers[$i - 1]:
                $count += 1
            else:
                $count = 1
            $best = max($best, $count)
        return $best
        """,
        lambda numbers: max(
            (
                j - i
                for i in range(len(numbers))
                for j in range(i + 1, len(numbers) + 1)
                if numbers[i:j] == sorted(set(numbers[i:j]))
            ),
            default=0,
        ),
        edges=(([],), ([5],), ([3, 3],), ([1, 2, 3, 0],)),
        note="{For an empty list the {result|answer} is 0.|An empty list gives 0.}",
    ),
    drill(
        "order_checks.count_steps",
        "count_$tag number_of_$tag how_many_$tag $tag_count count_all_$tag",
        [numbers("numbers", 0, 20, 3, 7)],
        "int",
        [
            "$howmany elements of $numbers are $more than the element just before them.",
            "$hand the number of $tag in $numbers, that is, of places where a number is followed by a $more one.",
            "$howmany times the {value|number} goes $way from one element of $numbers to the next.",
            (
                "The water level of a lake is noted each day in $numbers. On how many days was it $more than the "
                "day before? Return the number of days."
            ),
            (
                "For each pair of neighbors in $numbers look whether the second is $more than the first. Return "
                "how often it is."
            ),
            "Count the indices i for which $numbers[i + 1] is $more than $numbers[i].",
            (
                "This function counts the elements of a list that are $more than the element directly to their left, "
                "and returns the count as an int."
            ),
            (
                "You get a list of numbers. Go from each number to the next one. How often does it go $way? Output "
                "the count."
            ),
            (
                "If an entry of $numbers is $more than its predecessor, it counts 1; otherwise it counts 0. Output "
                "the total."
            ),
            "{Report|Determine|State} how many entries of $numbers are $more than their predecessors.",
        ],
        [
            "return sum(1 for $left, $right in zip($numbers, $numbers[1:]) if $right $op $left)",
            """
            $count = 0
            for $i in range(1, len($numbers)):
                if $numbers[$i] $op $numbers[$i - 1]:
                    $count += 1
            return $count
            """,
        ],
        lambda numbers, v: len([i for i in range(len(numbers) - 1) if (numbers[i + 1] - numbers[i]) * v["sign"] > 0]),
        edges=(([],), ([5],), ([3, 3, 4, 1],)),
        note="{Equal neighbors do not count.||}",
        variants=[
            {"tag": "rises", "more": "larger", "way": "up", "op": ">", "sign": 1},
            {"tag": "falls", "more": "smaller", "way": "down", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "order_checks.inversions",
        "count_inversions inversions number_of_inversions wrong_pairs count_wrong_pairs",
        [numbers("numbers", 0, 12, 3, 6)],
        "int",
        [
            (
                "$give the number of inversions in $numbers: pairs in which the larger number stands before the "
                "smaller one."
            ),
            "$howmany pairs of positions i < j there are with $numbers[i] > $numbers[j].",
            (
                "Two elements of a list form an inversion if they are in the wrong order for ascending sorting, "
                "next to each other or not. Count the inversions of $numbers."
            ),
            (
                "People of the sizes in $numbers stand in a line. $howmany pairs of people there are in which "
                "the taller one stands in front of (before) the smaller one."
            ),
            "For each element of $numbers count the later elements that are smaller, and add up these counts.",
            (
                "How far is $numbers from being sorted? $hand the number of pairs whose first member is greater "
                "than its second, where the first stands further left."
            ),
            (
                "This function counts the pairs of elements, adjacent or not, in which the element on the left is "
                "strictly greater than the one on the right, and returns the count."
            ),
            (
                "You get a list. Take a number and a later number. If the earlier one is larger, count one. Do this "
                "for all pairs. Output the count."
            ),
            (
                "Determine how many pairs of entries of $numbers are in the wrong order with respect to ascending "
                "sorting."
            ),
            "Determine the number of index pairs of $numbers whose left value is greater than the right one.",
        ],
        [
            """
            $count = 0
            for $i in range(len($numbers)):
                for $j in range($i + 1, len($numbers)):
                    if $numbers[$i] > $numbers[$j]:
                        $count += 1
            return $count
            """,
        ],
        lambda numbers: sum(sum(x > y for y in numbers[i:]) for i, x in enumerate(numbers)),
        edges=(([],), ([1, 2, 3],), ([3, 2, 1],), ([2, 2],)),
    ),
    drill(
        "order_checks.sorted_by_length",
        "is_sorted_by_length lengths_in_order growing_lengths in_order_of_length words_get_longer",
        [words(make=lambda draw, _: sorted(draw.words(3, 5), key=len) if draw.chance(0.5) else draw.words(2, 4))],
        "bool",
        [
            "$check the words in $words are sorted by length, the shortest first.",
            "$check no word in $words is shorter than the word before it.",
            (
                "A list of words is in order of length if each word has at least as many letters as its "
                "predecessor. $check $words is."
            ),
            "Return True if the lengths of the strings in $words never decrease, otherwise False.",
            (
                "A sign shows the lines in $words below each other, and no line may be shorter than the line "
                "above it. $check the sign is right."
            ),
            (
                "Look only at the number of characters of each string of $words. Are these numbers in ascending "
                "order (equal neighbors allowed)?"
            ),
            (
                "This function returns True if no string in the list has fewer characters than the string before it, "
                "otherwise False."
            ),
            (
                "You get a list of words. A word may be as long as the word before it, or longer, but not shorter. "
                "Return True if it is so everywhere, else False."
            ),
            ("If the length drops anywhere from one entry of $words to the next, output False; otherwise output True."),
        ],
        [
            "return all(len($left) <= len($right) for $left, $right in zip($words, $words[1:]))",
            """
            for $i in range(1, len($words)):
                if len($words[$i]) < len($words[$i - 1]):
                    return False
            return True
            """,
        ],
        lambda words: words == [w for n in range(30) for w in words if len(w) == n],
        edges=(([],), (["key"],), (["cat", "dog", "bird"],), (["bird", "dog"],)),
    ),
)
