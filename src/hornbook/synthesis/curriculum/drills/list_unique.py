"""Repeated and different elements of lists."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, numbers
from hornbook.synthesis.curriculum.drill import drill


def _repeated(least: int = 3, most: int = 7) -> Arg:
    return numbers(make=lambda draw, _: draw.repeats(range(12), least, most))


_FIRST = numbers("first", 0, 8, 2, 6, names=("first", "a", "xs", "one"))
_SECOND = numbers("second", 0, 8, 2, 6, names=("second", "b", "ys", "other"))

FAMILIES = (
    drill(
        "list_unique.keep_order",
        "remove_repeats without_duplicates drop_duplicates dedupe unique_in_order {get|list}_distinct",
        [_repeated()],
        "list[int]",
        [
            (
                "$hand the elements of $numbers without repetitions. Of equal elements only the first stays, and "
                "the order is kept."
            ),
            "Remove duplicates from $numbers: each number stays only where it occurs for the first time.",
            "$build a list with each different number of $numbers once, in the order in which they first appear.",
            (
                "Visitors numbered as in $numbers come in one after the other, some more than once. List each "
                "visitor once, by first visit."
            ),
            "Copy $numbers, but leave out every element that has occurred before.",
            "Distinct elements of $numbers in order of first appearance.",
            (
                "This function takes a list of integers and returns a new list from which every member that is "
                "equal to an earlier one has been removed; the remaining order is unchanged."
            ),
            (
                "You get a list of numbers. Some of them come again and again. Keep each number only at its "
                "first place and throw away the later ones. Return the new list."
            ),
            (
                "A teacher calls out the numbers $numbers, and a pupil writes down a number only if it is not "
                "yet on the sheet. Produce the list on the sheet, from top to bottom."
            ),
            (
                "In: an array of integers. A member that equals an earlier one is dropped; any other stays. "
                "Out: a new array in the old order."
            ),
            "$numbers, duplicates removed, order kept.",
        ],
        """
        $result = []
        for $x in $numbers:
            if $x not in $result:
                $result.append($x)
        return $result
        """,
        lambda ns: [n for i, n in enumerate(ns) if ns.index(n) == i],
        edges=(([],), ([2, 1, 2],), ([3, 3],)),
    ),
    drill(
        "list_unique.count_distinct",
        "count_distinct count_different how_many_different number_of_distinct {get|find}_distinct_count variety",
        [_repeated()],
        "int",
        [
            "$howmany different numbers {there are|occur} in $numbers.",
            "$give the number of distinct elements of $numbers.",
            "Count the values in $numbers, but equal ones only once.",
            "A child collects cards numbered as in $numbers. $howmany different cards it has.",
            "How large is the set of all elements of $numbers?",
            "Go through $numbers and count each number that did not occur before.",
            "This function takes a list of integers and returns the number of distinct values in it, as an integer.",
            (
                "You get a list of numbers. If a number is there many times, count it only one time. Return how "
                "many you count."
            ),
            "A shop sold the articles $numbers, some of them often. Determine how many sorts of article were sold.",
            "Input: an array of integers. Output: how many values remain when repetitions are struck out.",
            "How many distinct values has $numbers?",
        ],
        [
            "return len(set($numbers))",
            """
            $seen = []
            for $x in $numbers:
                if $x not in $seen:
                    $seen.append($x)
            return len($seen)
            """,
        ],
        lambda ns: sum(n not in ns[:i] for i, n in enumerate(ns)),
        edges=(([],), ([3, 3],), ([1, 2],)),
    ),
    drill(
        "list_unique.duplicates",
        "duplicates repeated_values find_duplicates list_repeated {get|find}_repeats values_seen_again",
        [_repeated()],
        "list[int]",
        [
            "$hand a sorted list of the numbers that occur more than once in $numbers, each only once.",
            "Which values are repeated in $numbers? List each of them once, in ascending order.",
            (
                "$build a list of all numbers that stand at two or more places of $numbers. Sort it; no number is "
                "listed twice."
            ),
            (
                "A guest list $numbers may have the same guest number several times. Return those that do occur "
                "several times, sorted, each once."
            ),
            "Return the different elements of $numbers whose count is at least 2, from the smallest to the largest.",
            (
                "Sorted list of the duplicated values in $numbers. However often a number is repeated, it appears "
                "once in the result."
            ),
            (
                "This function returns a list, in ascending order and without repetitions, of all values that "
                "stand at more than one index of the given list of integers."
            ),
            (
                "You get a list of numbers. Which numbers are there two times or more? Put each of them one "
                "time in a list, the smallest first. Return this list."
            ),
            (
                "An album lacks room for doubles. From the stickers $numbers, report an ascending list of the "
                "sticker numbers owned at least twice, each mentioned once."
            ),
            (
                "In: an array of integers. If a value occurs twice or more, it is listed once; otherwise not at "
                "all. Out: these values in ascending order."
            ),
            "Sorted distinct values that $numbers repeats.",
        ],
        "return sorted($x for $x in set($numbers) if $numbers.count($x) > 1)",
        lambda ns: [k for k in range(12) if k in ns and sum(n == k for n in ns) > 1],
        edges=(([],), ([1, 2],), ([5, 1, 5, 1, 5],)),
        note="If nothing is repeated, the list is empty.",
    ),
    drill(
        "list_unique.first_repeat",
        "first_repeat first_duplicate first_seen_again {get|find}_first_repeat first_repeated earliest_repeat",
        [numbers(make=lambda draw, _: draw.repeats(range(9), 2, 6) if draw.chance(0.6) else draw.sample(range(9), 4))],
        "int | None",
        [
            (
                "Read $numbers from left to right and return the first number that you have met before, or None "
                "if there is none."
            ),
            "$give the first element of $numbers that is equal to an earlier element, or None if all are different.",
            (
                "Go through $numbers and stop at the first number that occurs for the second time. Return it, or "
                "None if no number does."
            ),
            (
                "People numbered as in $numbers pass a gate in order. Who is the first to pass again? Return "
                "the number, or None without any."
            ),
            (
                "Of the elements of $numbers that have an equal one before them return the leftmost; None if "
                "there are none."
            ),
            (
                "Remember the numbers seen while walking through $numbers. Return the first that has been seen "
                "already, or None at the end."
            ),
            (
                "This function scans a list of integers from the front and returns the first member that equals "
                "one already scanned; None is returned if the scan ends without such a member."
            ),
            (
                "You read a list of numbers from left to right. As soon as you see a number again, return it. "
                "If this never happens, return None."
            ),
            (
                "A game ends when a number is drawn that was drawn before. With the drawn numbers $numbers in "
                "order, determine the number that ends the game, or None if it goes on."
            ),
            (
                "In: an array of integers. If all members are different, output None; otherwise output the "
                "first that has an equal one to its left."
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
        lambda ns: ([n for i, n in enumerate(ns) if n in ns[:i]] or [None])[0],
        edges=(([],), ([1, 2],), ([1, 2, 2, 1],)),
    ),
    drill(
        "list_unique.most_common",
        "most_common most_frequent list_mode {get|find}_mode favorite commonest",
        [_repeated()],
        "int",
        [
            "$give the number that occurs most often in $numbers. If several do, return the smallest of them.",
            "Which value is the most frequent in $numbers? On a tie the smallest value wins.",
            (
                "The mode of a list is its most frequent element. $give the mode of $numbers; among equally "
                "frequent ones the smallest."
            ),
            (
                "People vote for the numbers in $numbers. Return the number with the most votes; if there is a "
                "tie, the smallest such number."
            ),
            (
                "Count every element of $numbers and return the one with the highest count, the smallest one if "
                "there are several."
            ),
            "Most common number in $numbers, ties go to the smallest number.",
            (
                "This function counts the occurrences of every value in a non-empty list of integers and "
                "returns the value with the largest count, the smallest such value if several have it."
            ),
            (
                "You get a list of numbers. Find the number that is there the most times. If two or more "
                "numbers are there equally often, take the smallest of them. Return it."
            ),
            (
                "A shoe shop sold the sizes $numbers today. Determine the size in greatest demand; when several "
                "sizes are equally in demand, the smallest one."
            ),
            "In: an array of integers. Out: its value of highest frequency. If there is more than one, the smallest.",
        ],
        """
        $best = min($numbers)
        for $x in sorted($numbers):
            if $numbers.count($x) > $numbers.count($best):
                $best = $x
        return $best
        """,
        lambda ns: min(set(ns), key=lambda n: (-ns.count(n), n)),
        edges=(([3],), ([2, 1],), ([5, 1, 5, 1, 2],)),
        note="The list is not empty.",
    ),
    drill(
        "list_unique.highest_count",
        "highest_count max_frequency largest_count {get|find}_top_count most_repetitions count_of_mode",
        [_repeated()],
        "int",
        [
            "How often does the most frequent number of $numbers occur? Return this count.",
            "$give the largest number of times that any element occurs in $numbers.",
            "Count the occurrences of each number in $numbers and return the largest of the counts.",
            "$numbers lists votes. $howmany votes the winner got.",
            "The frequency of a number is how often it is in the list. $give the highest frequency in $numbers.",
            "Maximum of the counts of all elements of $numbers.",
            (
                "This function takes a list of integers and returns an integer: how many times the commonest "
                "value occurs in it."
            ),
            (
                "You get a list of numbers. Count how many times each number is there. Return the biggest "
                "count, not the number itself."
            ),
            (
                "Shirts with the numbers $numbers are sorted into heaps of equal numbers. Determine the size of "
                "the tallest heap."
            ),
            "Input: an array of integers. Output: the frequency of its most frequent value.",
        ],
        "return max(($numbers.count($x) for $x in $numbers), default=0)",
        lambda ns: sorted([0, *(sum(m == n for m in ns) for n in ns)])[-1],
        edges=(([],), ([1],), ([2, 2, 1],)),
        note="An empty list gives 0.",
    ),
    drill(
        "list_unique.in_both",
        "$tag_elements list_$tag $tag_values {get|find}_$tag $tag_numbers select_$tag",
        [_FIRST, _SECOND],
        "list[int]",
        [
            "$hand the elements of $first that are $how in $second, in the order of $first.",
            "Keep only those elements of $first that $do occur in $second.{ Order and repetitions stay.|}",
            "$build a list of all x in $first with x $op $second, in order.",
            (
                "$first lists who {is invited|was called}, $second who came. Return the numbers of $first that "
                "are $how among those of $second, in order."
            ),
            (
                "For each element of $first check whether it is $how found in $second, and collect those for "
                "which this holds."
            ),
            "Filter $first: an element stays if $second $does it.",
            (
                "This function takes two lists of integers and returns a new list with those members of $first "
                "that are $how members of $second, in the order and as often as they stand in $first."
            ),
            (
                "You get two lists, $first and $second. Take each number of $first. Keep it if $second $does "
                "it. Return the kept numbers in the same order."
            ),
            (
                "A shop would like to have the goods $first, and a dealer offers the goods $second. Produce the "
                "list of those goods in $first that are $how offered by the dealer, in the given order."
            ),
            (
                "In: $first and $second. A member of $first stays if $second $does it; otherwise it is dropped. "
                "Out: a list in the order of $first."
            ),
        ],
        [
            "return [$x for $x in $first if $x $op $second]",
            """
            $result = []
            for $x in $first:
                if $x $op $second:
                    $result.append($x)
            return $result
            """,
        ],
        lambda a, b, v: [n for n in a if (b.count(n) > 0) == (v["op"] == "in")],
        edges=(([], [1]), ([1, 2, 2], [2]), ([1, 2], [])),
        note="Elements that occur several times in $first are treated each on its own.",
        variants=[
            {"tag": "{common|shared}", "how": "also", "do": "do", "does": "contains", "op": "in"},
            {
                "tag": "{missing|only_first|remaining}",
                "how": "not",
                "do": "do not",
                "does": "does not contain",
                "op": "not in",
            },
        ],
    ),
    drill(
        "list_unique.same_elements",
        "same_elements is_rearrangement is_permutation same_items have_same_numbers {check|test}_same_elements",
        [
            _FIRST,
            numbers(
                "second",
                names=("second", "b", "ys", "other"),
                make=lambda draw, before: draw.shuffled(before[0]) if draw.chance(0.6) else draw.numbers(0, 8, 2, 4),
            ),
        ],
        "bool",
        [
            "$check $first and $second contain the same numbers, each equally often, in any order.",
            "$check $second can be obtained by rearranging the elements of $first.",
            (
                "Return True if $first is a permutation of $second, that is, if only the order may differ. "
                "Otherwise return False."
            ),
            (
                "Two children compare their cards $first and $second. $check they have exactly the same cards; if "
                "one has a card twice, so must the other."
            ),
            "Would $first and $second be equal after both are sorted? Return True or False.",
            "$check every number occurs as often in $first as in $second.",
            (
                "This function takes two lists of integers and returns True if they hold the same values with "
                "the same frequencies, regardless of order, and False otherwise."
            ),
            (
                "You get two lists. Can you make the second list from the first if you only change the order? "
                "Return True or False."
            ),
            (
                "Two baskets hold fruit with the prices $first and $second. Determine whether both have the "
                "same content, where each price must be there just as many times."
            ),
            (
                "In: $first and $second. If some value occurs more often in one than in the other, output "
                "False; otherwise output True."
            ),
            "Are $first and $second permutations of each other?",
        ],
        "return sorted($first) == sorted($second)",
        lambda a, b: len(a) == len(b) and all(a.count(n) == b.count(n) for n in a),
        edges=(([], []), ([1, 1, 2], [1, 2, 2]), ([1, 2], [2, 1])),
    ),
)
