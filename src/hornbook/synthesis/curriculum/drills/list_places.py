"""Lists compared with others, and the places of their elements."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_FIRST = numbers("first", 0, 8, 2, 6, names=("first", "a", "xs", "one"))
_SECOND = numbers("second", 0, 8, 2, 6, names=("second", "b", "ys", "other"))

FAMILIES = (
    drill(
        "list_unique.contains_all",
        "contains_all has_all is_subset includes_all {check|test}_contains_all has_every",
        [
            numbers("first", 0, 8, 2, 6, names=("first", "a", "xs", "one")),
            numbers(
                "second",
                names=("second", "b", "ys", "other"),
                make=lambda draw, before: (
                    draw.sample(before[0], draw.integer(1, 3)) if draw.chance(0.6) else draw.numbers(0, 8, 1, 3)
                ),
            ),
        ],
        "bool",
        [
            "$check every number of $second occurs in $first.",
            "$check $first contains all elements of $second, in any order.",
            "Return True if no element of $second is missing in $first, otherwise False.",
            (
                "$second lists the parts that are needed and $first those in stock. $check all needed kinds are "
                "in stock; one of a kind is enough."
            ),
            "For each element of $second look whether it is in $first; return True if all are.",
            "Is the set of the numbers in $second a subset of the set of those in $first?",
            (
                "This function takes two lists of integers and returns a boolean: True if each member of "
                "$second can be found somewhere in $first, and False otherwise."
            ),
            (
                "You get two lists. Take each number of $second. Is it in $first? If all of them are there, "
                "return True. If one is missing, return False."
            ),
            (
                "A traveller wants to see all the places $second, and a tour stops at the places $first. "
                "Determine whether the tour is enough for the traveller."
            ),
            (
                "In: two lists of integers, $first and $second. If a member of $second is absent from $first, "
                "output False; otherwise output True."
            ),
            "Is all of $second found in $first?",
        ],
        [
            "return all($x in $first for $x in $second)",
            """
            for $x in $second:
                if $x not in $first:
                    return False
            return True
            """,
        ],
        lambda a, b: len([n for n in b if a.count(n)]) == len(b),
        edges=(([], []), ([1], []), ([1, 2], [2, 2]), ([1], [2])),
        note="How often a number occurs does not matter. If $second is empty, the result is True.",
    ),
    drill(
        "list_unique.any_common",
        "have_common share_element any_common overlap {check|test}_overlap have_shared_number",
        [_FIRST, numbers("second", 0, 16, 1, 3, names=("second", "b", "ys", "other"))],
        "bool",
        [
            "$check $first and $second have at least one number in common.",
            "$check some element of $first also occurs in $second.",
            "Return True if the two lists $first and $second share an element, otherwise False.",
            "Two friends have time on the days $first and $second. $check there is a day on which both have time.",
            "Look for a number that is in $first as well as in $second. Return whether you find one.",
            "Do $first and $second overlap, that is, is any number in both?",
            (
                "This function takes two lists of integers and returns a boolean that is True exactly if at "
                "least one value is a member of both."
            ),
            "You get two lists of numbers. Is there a number that is in both lists? Return True or False.",
            (
                "Two bus lines stop at the stations $first and $second. Determine whether one can change from "
                "one line to the other at some station."
            ),
            (
                "In: two lists, $first and $second. If they share no value, output False; if they share at "
                "least one, output True."
            ),
            "Do $first and $second share a value?",
        ],
        [
            "return any($x in $second for $x in $first)",
            """
            for $x in $first:
                if $x in $second:
                    return True
            return False
            """,
        ],
        lambda a, b: len(set(a) & set(b)) > 0,
        edges=(([], [1]), ([1], []), ([1, 2], [2])),
    ),
    drill(
        "list_unique.collapse",
        "collapse remove_neighbors_equal drop_adjacent_repeats squeeze {get|make}_collapsed one_of_each_run",
        [numbers(make=lambda draw, _: draw.repeats(range(6), 3, 8))],
        "list[int]",
        [
            "Replace each run of equal neighbors in $numbers by a single element. Return the new list.",
            "$hand $numbers without the elements that are equal to the one directly before them.",
            (
                "If a number stands several times in a row in $numbers keep it only once there. Later returns of "
                "the number stay."
            ),
            (
                "A screen shows a reading only when it differs from the one just before. Return what is shown for "
                "the readings $numbers."
            ),
            "Drop from $numbers all immediate repetitions. Equal elements that are not neighbors are kept.",
            "Copy $numbers, but skip every element that is the same as its predecessor.",
            (
                "This function returns a new list in which every group of consecutive equal members of the "
                "given list has been reduced to one member."
            ),
            (
                "You get a list of numbers. When the same number comes two times or more in a row, write it "
                "only once. If it comes again later, write it again. Return the new list."
            ),
            (
                "A key of a keyboard sometimes gives its number several times in a row. From the numbers "
                "received, $numbers, produce the list in which each such series is shrunk to one."
            ),
            (
                "In: an array of integers. The first member stays; a later one is dropped if it equals its left "
                "neighbor, otherwise it stays. Out: a new array."
            ),
            "$numbers with equal neighbors merged into one.",
        ],
        """
        $result = []
        for $x in $numbers:
            if not $result or $result[-1] != $x:
                $result.append($x)
        return $result
        """,
        lambda ns: [n for i, n in enumerate(ns) if i == 0 or ns[i - 1] != n],
        edges=(([],), ([1, 1, 2, 1],), ([3],)),
    ),
    drill(
        "list_unique.first_index",
        "{first|find}_index position_of index_or_default {get|find}_position where_is search",
        [numbers(low=0, high=8), integer("target", 0, 8, names=("target", "value", "wanted", "x"), fix=(0, 1, 7))],
        "int",
        [
            "$give the index of the first $target in $numbers, or -1 if it does not occur.",
            (
                "At which position, counting from 0, does $target stand in $numbers for the first time? Return -1 "
                "if nowhere."
            ),
            (
                "Search $numbers from the left for $target and return where it is, as an index. If it is not "
                "there return -1."
            ),
            (
                "Lockers are numbered from 0 and $numbers tells what is in them. Return the first locker with "
                "$target in it, or -1."
            ),
            "First index i at which $numbers has the value $target; -1 without any.",
            (
                "Compare the elements of $numbers with $target one after the other; return the index of the first "
                "equal one, -1 if none is equal."
            ),
            (
                "This function returns the lowest zero-based index at which a list of integers holds the value "
                "$target; -1 is returned if the value is not found."
            ),
            (
                "You get a list of numbers. Look for $target. Return the place where you see it first. The "
                "first place is 0. If you do not find it, return -1."
            ),
            (
                "Coaches of a train are counted from 0, and $numbers holds their labels. Determine in which "
                "coach the label $target is met first when walking from the front, or -1 if it is in none."
            ),
            (
                "In: a list of integers. If no member equals $target, output -1; otherwise output the leftmost "
                "index of such a member."
            ),
            "Leftmost index of $target in $numbers, or -1.",
        ],
        [
            """
            for $i, $x in enumerate($numbers):
                if $x == $target:
                    return $i
            return -1
            """,
            """
            if $target in $numbers:
                return $numbers.index($target)
            return -1
            """,
        ],
        lambda ns, target: min([i for i in range(len(ns)) if ns[i] == target], default=-1),
        edges=(([], 1), ([2, 1, 1], 1), ([7, 0], 7)),
    ),
    drill(
        "list_unique.last_index",
        "last_index {get|find}_last_index last_position where_last rightmost_index search_from_end",
        [
            numbers(make=lambda draw, _: draw.repeats(range(8))),
            integer("target", 0, 8, names=("target", "value", "wanted", "x"), fix=(0, 1, 7)),
        ],
        "int",
        [
            "$give the index of the last $target in $numbers, or -1 if it does not occur.",
            (
                "At which position, counting from 0, does $target stand in $numbers for the last time? Return -1 "
                "if nowhere."
            ),
            (
                "Search $numbers from the end for $target and return its index, counted from the start as usual. "
                "If it is not there return -1."
            ),
            (
                "Day 0 comes first in $numbers. Return the most recent day with the value $target, or -1 if there "
                "was none."
            ),
            "Largest index i at which $numbers has the value $target; -1 without any.",
            (
                "Remember the index whenever an element of $numbers equals $target, and return the last one "
                "remembered, or -1."
            ),
            (
                "This function returns the highest zero-based index at which a list of integers holds the value "
                "$target; -1 is returned if the value is not found."
            ),
            (
                "You get a list of numbers. The number $target can be there several times. Return the index of "
                "the last one. If there is none, return -1."
            ),
            (
                "Pages of a diary are counted from 0, and $numbers holds the mark on every page. Determine the "
                "page on which the mark $target was written for the last time, or -1 if it never was."
            ),
            (
                "In: a list of integers. If no member equals $target, output -1; otherwise output the rightmost "
                "index of such a member."
            ),
            "Rightmost index of $target in $numbers, or -1.",
        ],
        [
            """
            $result = -1
            for $i, $x in enumerate($numbers):
                if $x == $target:
                    $result = $i
            return $result
            """
        ],
        lambda ns, target: max([i for i in range(len(ns)) if ns[i] == target], default=-1),
        edges=(([], 1), ([2, 1, 1], 1), ([7, 0], 7)),
    ),
    drill(
        "list_unique.all_indexes",
        "all_indexes {get|find|list}_indexes positions_of all_positions where_all indexes_of",
        [
            numbers(make=lambda draw, _: draw.repeats(range(8))),
            integer("target", 0, 8, names=("target", "value", "wanted", "x"), fix=(0, 1, 7)),
        ],
        "list[int]",
        [
            "$hand a list of all indexes at which $target occurs in $numbers.",
            "At which positions, counting from 0, does $target stand in $numbers? Return them in ascending order.",
            "List every i for which the element of $numbers at index i equals $target.",
            (
                "A class is seated in a row, and $numbers holds their ages. Return the places, from 0 on, of all "
                "who are $target years old."
            ),
            (
                "Search all of $numbers for $target and return the list of the places where it is found. Places "
                "are counted from 0."
            ),
            "Indexes of all elements of $numbers that are the same as $target.",
            (
                "This function returns a list of integers: all zero-based indexes at which the given list holds "
                "the value $target, from the lowest to the highest."
            ),
            (
                "You get a list of numbers. Find each place where $target stands. The first place is 0. Return "
                "a list of all these places."
            ),
            (
                "Doors are counted from 0, and $numbers holds the color code on each door. Report as a list, in "
                "ascending order, which doors have the code $target."
            ),
            "In: a list of integers. Out: the ascending list of the indexes whose member equals $target.",
        ],
        ["return [$i for $i, $x in enumerate($numbers) if $x == $target]"],
        lambda ns, target: [i for i in range(len(ns)) if ns[i] == target],
        edges=(([], 1), ([2, 1, 1], 1), ([7, 0], 7)),
        note="If it does not occur, the list is empty.",
    ),
    drill(
        "list_unique.element_after",
        "element_after next_after following {get|find}_next who_comes_next successor_in_list",
        [
            numbers(make=lambda draw, _: draw.sample(range(9), draw.integer(2, 6))),
            integer("target", 0, 8, names=("target", "value", "current", "x")),
        ],
        "int | None",
        [
            "$give the element that comes right after $target in $numbers, or None if there is none.",
            "Which number stands directly behind $target in $numbers? Return None if $target is last or missing.",
            "Find $target in $numbers and return its right neighbor. If it has none or is not there, return None.",
            (
                "In the queue $numbers, who is next after $target? Return None if nobody is, or if $target is not "
                "in the queue."
            ),
            "Look for $target in $numbers and return the following element, None if that does not exist.",
            "The successor of $target in the list $numbers, or None if $target does not occur or nothing follows it.",
            (
                "This function returns the member of a list that follows $target immediately; None is returned "
                "if $target is the last member or is not in the list."
            ),
            (
                "You have the list $numbers. Find $target in it. Return the number that stands just after it. "
                "If there is no such number, return None."
            ),
            (
                "A train calls at the stations $numbers in order and stands at station $target now. Determine "
                "its next station, or None if it goes no further or never calls there."
            ),
            (
                "In: $numbers and $target. If $target is absent or last, output None; otherwise output the "
                "member one place to the right of it."
            ),
        ],
        """
        for $i in range(len($numbers) - 1):
            if $numbers[$i] == $target:
                return $numbers[$i + 1]
        return None
        """,
        lambda ns, target: dict(zip(ns, [*ns[1:], None], strict=False)).get(target),
        edges=(([], 1), ([2, 1], 1), ([7, 0, 3], 7)),
        note="No number occurs twice in the list.",
    ),
)
