"""Positions in lists of numbers: where things stand, and moving, exchanging, inserting and removing by place."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_VALUE = ("value", "x", "wanted", "target", "item")


def _any_place(draw: Draw, before: tuple[list[int], ...]) -> int:
    return draw.integer(0, len(before[0]) - 1)


def _few(draw: Draw, _: object) -> list[int]:
    return draw.repeats(range(10), 3, 8)


def _member(draw: Draw, before: tuple[list[int], ...]) -> int:
    return draw.choose(before[0]) if draw.chance(0.75) else draw.integer(0, 9)


def _place(key: str, names: tuple[str, ...]) -> Arg:
    return integer(key, names=names, make=_any_place)


def _moved(numbers: list[int], x: int, variant: Mapping[str, str]) -> list[int]:
    if x not in numbers:
        return list(numbers)
    at, last = numbers.index(x), variant["end"] == "end"
    return [numbers[place] for place in sorted(range(len(numbers)), key=lambda place: (place == at) == last)]


FAMILIES = (
    drill(
        "series_positions.places_of_steps",
        "places_of_$tag where_it_$verb $tag_places {find|list}_$tag_places $tag_indexes indexes_of_$tag",
        [numbers(low=0, high=10, least=3, most=8)],
        "list[int]",
        [
            "$hand the indexes of all elements of $numbers that are $side than the element directly before them.",
            (
                "At which places, counted from 0, does $numbers hold a number $side than the one at the place before? "
                "$hand these places in ascending order."
            ),
            (
                "A $tag is a step to a $side neighbour. List for every $tag in $numbers the index at which it ends, "
                "that is, the index of the $side number."
            ),
            (
                "$numbers has the water level on the days 0, 1, 2 and so on. $hand the days on which it was $side than "
                "on the day before."
            ),
            "Collect each index i from 1 on at which the element of $numbers is $side than the element at i - 1.",
            (
                "You get a list of numbers. The first one has place 0. Compare every other number with the number on "
                "its left. Is it $side? Then write down its place. Return the places."
            ),
            (
                "In: an array of integers. Out: the ascending array of those positions whose member is strictly $side "
                "than its left neighbour."
            ),
            (
                "A musician looks for the notes in $numbers where the tune goes $way from the note before. Notes are "
                "counted from 0. Report the positions of such notes."
            ),
            (
                "The function returns a list of indexes: those of the members of a list of integers that are $side "
                "than their predecessors. The first member has no predecessor and never counts."
            ),
            "Indexes where $numbers goes $way.",
        ],
        [
            """
            $result = []
            for $i in range(1, len($numbers)):
                if $numbers[$i] $op $numbers[$i - 1]:
                    $result.append($i)
            return $result
            """,
            "return [$i for $i in range(1, len($numbers)) if $numbers[$i] $op $numbers[$i - 1]]",
        ],
        lambda ns, v: [
            place for place, (a, b) in enumerate(pairwise(ns), 1) if a != b and (a > b) == (v["tag"] == "drop")
        ],
        edges=(([],), ([4],), ([1, 1, 3, 2],)),
        note="{If there is none, the list is empty.||}",
        variants=[
            {"tag": "drop", "verb": "falls", "side": "smaller", "way": "down", "op": "<"},
            {"tag": "rise", "verb": "rises", "side": "greater", "way": "up", "op": ">"},
        ],
    ),
    drill(
        "series_positions.first_and_last",
        "first_and_last_$tag $tag_bounds {find|get}_$tag_ends outer_$tag_pair $tag_from_to outer_$tag_places",
        [numbers(low=-5, high=9, least=3, most=8)],
        "tuple[int, int]",
        [
            (
                "$hand a tuple of two indexes: that of the first $tag number in $numbers and that of the last one. If "
                "no element is $tag, both are -1."
            ),
            (
                "Where does the first $tag element of $numbers stand, and where the last? Give both indexes, counted "
                "from 0, as a tuple; without a $tag element the answer is (-1, -1)."
            ),
            (
                "Search $numbers for a $tag number from the left and then from the right. $hand the two indexes where "
                "you find one as a pair, or (-1, -1) if there is nothing to find."
            ),
            (
                "Let i be the smallest and j the largest index at which $numbers holds a $tag number. Return (i, j), "
                "which is (-1, -1) by definition if there are no such indexes."
            ),
            (
                "$numbers has the temperatures of the days 0, 1, 2 and so on. For a strange record we need the first "
                "day and the last day with a $tag temperature. Give them as a tuple, with -1 twice when there was no "
                "such day."
            ),
            (
                "You get a list of numbers. Look for $tag numbers. Write down the place of the first one and the place "
                "of the last one. Places begin with 0. If there is only one, both places are the same. If there is "
                "none, write -1 two times. Return the two places as a tuple."
            ),
            (
                "In: an array of integers. Out: the pair of the least and the greatest position of a $tag member; (-1, "
                "-1) if it has no $tag member."
            ),
            (
                "In a row of houses with the numbers $numbers, those with $tag numbers get a new lamp. The electrician "
                "asks at which place of the row, counted from 0, his work begins and at which it ends. Tell him both "
                "as a tuple; for no work at all say (-1, -1)."
            ),
            (
                "This function returns the index of the leftmost and that of the rightmost $tag member of a list of "
                "integers in a tuple, and it uses -1 for both if all members are of another kind."
            ),
            "First and last index of a $tag number in $numbers; (-1, -1) for none.",
        ],
        [
            """
            places = [$i for $i, $x in enumerate($numbers) if $test]
            if not places:
                return -1, -1
            return places[0], places[-1]
            """,
            """
            start = -1
            end = -1
            for $i, $x in enumerate($numbers):
                if $test:
                    if start == -1:
                        start = $i
                    end = $i
            return start, end
            """,
        ],
        lambda ns, v: (
            lambda flags: (flags.index(True), len(flags) - 1 - flags[::-1].index(True)) if True in flags else (-1, -1)
        )([n * 2 < n if v["tag"] == "negative" else bool(n & 1) == (v["tag"] == "odd") for n in ns]),
        edges=(([],), ([3, 4],), ([-1, 2, -6],), ([5, 7],)),
        variants=[
            {"tag": "even", "test": "$x % 2 == 0"},
            {"tag": "odd", "test": "$x % 2 == 1"},
            {"tag": "negative", "test": "$x < 0"},
        ],
    ),
    drill(
        "series_positions.between_extremes",
        (
            "{steps|distance}_between_extremes from_min_to_max how_far_apart places_between_min_and_max "
            "min_max_distance extreme_distance"
        ),
        [numbers(low=0, high=20, least=2, most=8)],
        "int",
        [
            (
                "$give how many places the smallest and the largest element of $numbers are apart, that is, the "
                "distance of their indexes."
            ),
            (
                "Find the index of the minimum and the index of the maximum of $numbers. $give the larger index minus "
                "the smaller one."
            ),
            (
                "How many steps does it take to go from the smallest number in $numbers to the largest one, or back, "
                "if a step leads to a neighbour?"
            ),
            (
                "$numbers lists the height of the sea for each hour. How many hours lie between the lowest and the "
                "highest water? The order of the two does not matter, so the answer is not negative."
            ),
            (
                "Where is the least element of $numbers, and where the greatest? Return the absolute difference of "
                "these two positions."
            ),
            (
                "You get a list of numbers. Put one finger on the smallest number and another one on the biggest "
                "number. Count how many places you must move one finger to bring it to the other. Return this count."
            ),
            (
                "In: a non-empty array of integers. Out: |i - j|, where i is the position of its minimum and j that of "
                "its maximum."
            ),
            (
                "In a row of towers with the heights $numbers, a rope is stretched from the lowest tower to the "
                "highest one. Neighbouring towers are one metre apart. How many metres of rope are needed, measured "
                "along the ground?"
            ),
            (
                "The function returns the number of places between the positions of the minimum and the maximum of a "
                "list, counting the place of one of them but not that of the other."
            ),
            "Index distance of minimum and maximum in $numbers.",
        ],
        [
            "return abs($numbers.index(max($numbers)) - $numbers.index(min($numbers)))",
            """
            low = 0
            high = 0
            for $i in range(1, len($numbers)):
                if $numbers[$i] < $numbers[low]:
                    low = $i
                if $numbers[$i] > $numbers[high]:
                    high = $i
            return abs(high - low)
            """,
        ],
        lambda ns: (lambda order, back: max(order, back) - min(order, back))(
            sorted(range(len(ns)), key=lambda i: (ns[i], i))[0], sorted(range(len(ns)), key=lambda i: (-ns[i], i))[0]
        ),
        edges=(([4],), ([3, 3],), ([5, 1, 1, 5, 9],)),
        note="The list is not empty; if an extreme value occurs several times, its first place counts.",
    ),
    drill(
        "series_positions.swap_extremes",
        (
            "swap_{extremes|min_and_max|smallest_and_largest} exchange_min_max {switch|swap}_lowest_and_highest "
            "extremes_swapped trade_extremes"
        ),
        [numbers(low=0, high=20, least=2, most=7, make=lambda d, _: d.sample(range(25), d.integer(2, 7)))],
        "list[int]",
        [
            "$build a copy of $numbers in which the smallest and the largest element have changed places.",
            (
                "Exchange the minimum and the maximum of $numbers, whose elements are all different, and leave "
                "everything else where it is. Return a new list."
            ),
            (
                "All numbers in $numbers differ. Where the largest of them stands, put the smallest, and the other way "
                "round. $hand the list that you get."
            ),
            (
                "A row of children of different heights, $numbers, is made more surprising: the tallest child and the "
                "shortest one swap their places. Report the heights in the row after that."
            ),
            (
                "If an element of $numbers is the greatest, the result has the least element at its place; if it is "
                "the least, the result has the greatest there; otherwise the result has the element itself. Return the "
                "result."
            ),
            (
                "You get a list of different numbers. Find the biggest and the smallest. Let them trade places. Return "
                "the new list. When there is only one number, nothing happens."
            ),
            (
                "In: an array of distinct integers. Out: the same array, except that its minimum and its maximum are "
                "interchanged."
            ),
            (
                "On a shelf the books have $numbers pages, no two equally many. By mistake the thickest and the "
                "thinnest book get mixed up when they are put back. List the pages along the shelf as they are now."
            ),
            (
                "The function returns a list with the members of a list of distinct integers in the same order, but "
                "for the two extreme ones, each of which takes the position of the other."
            ),
            "$numbers with minimum and maximum exchanged.",
        ],
        [
            """
            if not $numbers:
                return []
            $result = $numbers[:]
            low = $numbers.index(min($numbers))
            high = $numbers.index(max($numbers))
            $result[low], $result[high] = $result[high], $result[low]
            return $result
            """,
            """
            $result = []
            for $x in $numbers:
                if $x == max($numbers):
                    $result.append(min($numbers))
                elif $x == min($numbers):
                    $result.append(max($numbers))
                else:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns: [min(ns) + max(ns) - n if n in (min(ns), max(ns)) else n for n in ns],
        edges=(([],), ([4],), ([2, 1],), ([3, 9, 5, 1],)),
        note="{The given list is not changed.|An empty list gives an empty list.}",
    ),
    drill(
        "series_positions.move_item",
        "move_item move_to_place {move|shift}_element take_and_put reinsert change_place",
        [
            numbers(low=0, high=20, least=3, most=7),
            _place("p", ("old", "source", "start", "from_index", "a")),
            _place("q", ("new", "target", "end", "to_index", "b")),
        ],
        "list[int]",
        [
            (
                "Take the element at index $p out of $numbers and put it back so that it has the index $q. The others "
                "keep their order. $hand the new list."
            ),
            (
                "$build a copy of $numbers in which the element from index $p has been moved to index $q, and the "
                "elements between have moved up by one place."
            ),
            (
                "The element of $numbers at index $p leaves its place, the gap closes, and then it is inserted again "
                "so that $q elements stand before it. Return the new list."
            ),
            (
                "In a list of songs with $numbers seconds, somebody drags the song at place $p to place $q; places are "
                "counted from 0. What are the lengths of the songs now, from the top to the bottom of the list?"
            ),
            (
                "Remove one element from a copy of $numbers, the one at index $p, and insert it at index $q of what "
                "remains. Give back the copy."
            ),
            (
                "You get a list of numbers and two places; the first place of a list is 0. Pull out the number at "
                "place $p. Push the others together. Then squeeze it in again at place $q. Return the list."
            ),
            (
                "In: an array and two valid positions $p and $q. Out: an array of the same members in which the one "
                "from position $p is at position $q and the rest have the relative order that they had."
            ),
            (
                "Somebody in a waiting line of people with the ages $numbers is at place $p, counted from 0, and is "
                "allowed to go to place $q; everyone else just makes room or moves up. List the ages in the line "
                "afterwards."
            ),
            (
                "The function returns a list like the given one, but with a single member moved from one index to "
                "another; members on the way are shifted by one place in the opposite direction."
            ),
            "Move the element of $numbers from index $p to index $q.",
        ],
        [
            """
            $result = $numbers[:]
            moved = $result.pop($p)
            $result.insert($q, moved)
            return $result
            """,
            """
            rest = $numbers[:$p] + $numbers[$p + 1:]
            return rest[:$q] + [$numbers[$p]] + rest[$q:]
            """,
        ],
        lambda ns, p, q: (
            [*ns[:p], *ns[p + 1 : q + 1], ns[p], *ns[q + 1 :]] if p <= q else [*ns[:q], ns[p], *ns[q:p], *ns[p + 1 :]]
        ),
        edges=(([4], 0, 0), ([1, 2, 3], 0, 2), ([1, 2, 3, 4], 3, 1), ([1, 2, 3], 1, 1)),
        note="{Both indexes exist in the list.|The given list itself stays as it is.}",
    ),
    drill(
        "series_positions.to_front",
        "to_$end bring_to_$end move_{value|item}_to_$end {put|send}_to_$end $end_with_value make_$end",
        [numbers(make=_few), integer("x", names=_VALUE, make=_member)],
        "list[int]",
        [
            (
                "$build a copy of $numbers in which the first $x has been moved to the $end. If $x is not in the list, "
                "the copy is just the same."
            ),
            (
                "Look for $x in $numbers from the left. Take the first one that you find out of its place and set it "
                "at the $end of the list; the others keep their order. Return a new list."
            ),
            (
                "If $numbers contains $x, return $x and all other elements with $x at the $end; of several elements $x "
                "only the leftmost moves. If not, return an equal list."
            ),
            (
                "A stack of cards with the numbers $numbers lies in a row. Somebody who wants card $x searches from "
                "the left, pulls out the first one and lays it at the $end of the row. Give the row after that; "
                "without such a card nothing changes."
            ),
            (
                "Move one element of $numbers to the $end: the first that equals $x. Where no element equals it, leave "
                "the list as it is. Give back the result as a new list."
            ),
            (
                "You get a list and a number $x. Is the number in the list? Take it out at its first place and put it "
                "at the $end. Is it not there? Then do nothing. Return the list."
            ),
            (
                "In: an array and a value $x. Out: the array with the first occurrence of the value transferred to its "
                "$end, unchanged if there is no occurrence."
            ),
            (
                "A list of recent pages, $numbers, is kept such that the page used just now stands at the $end. The "
                "page $x is used. If it is in the list, it has to move there from its leftmost place; if it is not, "
                "the list is not changed. Report the new list."
            ),
            (
                "The function returns a new list with the members of the given one in which the leftmost member equal "
                "to $x, if any, has become the $tag one."
            ),
            "$numbers with its first $x at the $end.",
        ],
        [
            """
            if $x not in $numbers:
                return $numbers[:]
            $result = $numbers[:]
            $result.remove($x)
            $result.$insert
            return $result
            """,
            """
            for $i in range(len($numbers)):
                if $numbers[$i] == $x:
                    rest = $numbers[:$i] + $numbers[$i + 1:]
                    return $joined
            return $numbers[:]
            """,
        ],
        _moved,
        edges=(([], 3), ([1, 2], 3), ([1, 2, 3, 2], 2), ([5], 5)),
        note="{The given list is not changed.||}",
        variants=[
            {"tag": "first", "end": "front", "insert": "insert(0, $x)", "joined": "[$x] + rest"},
            {"tag": "last", "end": "end", "insert": "append($x)", "joined": "rest + [$x]"},
        ],
    ),
    drill(
        "series_positions.insert_middle",
        "insert_{middle|in_middle} put_in_{middle|the_middle} {add|place}_in_middle with_new_middle into_the_middle",
        [numbers(low=0, high=20, least=2, most=7), integer("x", 0, 20, names=("value", "x", "new", "item", "guest"))],
        "list[int]",
        [
            (
                "$build a copy of $numbers with $x put in the middle. If the number of elements is odd, $x goes "
                "directly before the middle one."
            ),
            (
                "Insert $x so that half of the elements of $numbers stand before it, rounded down, and the others "
                "after it. Return the new list."
            ),
            (
                "Cut $numbers into two halves; the second one is longer by an element if they cannot be equal. $hand "
                "the first half, then $x, then the second half, as one list."
            ),
            (
                "With n elements in $numbers, the new element $x gets the index n // 2. The elements from this index "
                "on move on by one. Return the list that comes out; the old one is not changed."
            ),
            (
                "A late guest aged $x sits down on a bench with people aged $numbers, right in the middle. With an odd "
                "number of people the guest sits to the left of the middle person. List the ages on the bench."
            ),
            (
                "You get a list and a number $x. Find the middle of the list and put the number there. When one number "
                "is exactly in the middle, the new one goes to its left. Return the new list."
            ),
            (
                "In: an array of length n and an integer $x. Out: an array of length n + 1: the first n // 2 members, "
                "$x, and the remaining members."
            ),
            (
                "The newest picture is to hang in the centre of a row of pictures with the prices $numbers. It costs "
                "$x. As many pictures as possible, but not more than half of the old ones, hang to the left of it. "
                "Give the prices in the new row."
            ),
            (
                "The function returns a new list in which an additional member has been inserted at the centre of the "
                "old ones (left of the central one if there is such a member)."
            ),
            "$numbers with $x at index n // 2, n being the old length.",
        ],
        [
            """
            middle = len($numbers) // 2
            return $numbers[:middle] + [$x] + $numbers[middle:]
            """,
            """
            $result = $numbers[:]
            $result.insert(len($numbers) // 2, $x)
            return $result
            """,
        ],
        lambda ns, x: [
            ns[i] if 2 * i < len(ns) - len(ns) % 2 else x if 2 * i == len(ns) - len(ns) % 2 else ns[i - 1]
            for i in range(len(ns) + 1)
        ],
        edges=(([], 4), ([3], 8), ([1, 2], 9), ([1, 2, 3], 7)),
        note="{For an empty list the result holds only $x.||}",
    ),
    drill(
        "series_positions.swap_blocks",
        (
            "swap_{blocks|end_blocks} exchange_{blocks|ends_of_length} {front|head}_and_tail_swapped trade_ends "
            "change_front_and_back"
        ),
        [
            numbers(low=0, high=20, least=6, most=9),
            integer("k", 1, 3, names=("k", "size", "length", "width", "n"), fix=(2, 3)),
        ],
        "list[int]",
        [
            (
                "$build a copy of $numbers in which the first $k elements and the last $k elements have changed places "
                "as blocks; inside a block the order stays."
            ),
            (
                "Put the last $k elements of $numbers first, then those that are neither in front nor at the back, "
                "then the first $k elements. No group is turned around. Return the new list."
            ),
            (
                "The head of $numbers consists of $k elements and so does its tail. $hand the list tail + middle + "
                "head, where the middle is all the rest."
            ),
            (
                "A train has wagons with $numbers seats. The $k wagons at the front and the $k wagons at the end are "
                "exchanged, without changing their order among themselves. List the seats of the wagons from the new "
                "front on."
            ),
            (
                "Exchange the two outer groups of $k elements in $numbers and leave the inner elements in their "
                "places. Give back the result as a new list."
            ),
            (
                "You get a list of numbers. Cut off $k numbers on the left and $k numbers on the right. Put the right "
                "piece on the left side and the left piece on the right side. Do not turn the pieces. Return the new "
                "list."
            ),
            (
                "In: an array of at least 2 * $k members. Out: an array in which member i of the front block of length "
                "$k stands where member i of the final block of length $k stood, and conversely."
            ),
            (
                "In a parade the people with the starting numbers $numbers walk one behind another. Then the first $k "
                "and the last $k swap over, each group in its usual order, while those in between just walk on. Report "
                "the numbers from the front to the end."
            ),
            (
                "The function returns a new list with the first $k members and the last $k members of the given one "
                "exchanged blockwise."
            ),
            "$numbers with its first $k and last $k elements exchanged.",
        ],
        [
            "return $numbers[-$k:] + $numbers[$k:-$k] + $numbers[:$k]",
            """
            $result = $numbers[:]
            shift = len($numbers) - $k
            for $i in range($k):
                $result[$i], $result[$i + shift] = $result[$i + shift], $result[$i]
            return $result
            """,
        ],
        lambda ns, k: [
            ns[i + len(ns) - k] if i < k else ns[i - len(ns) + k] if i >= len(ns) - k else n for i, n in enumerate(ns)
        ],
        edges=(([1, 2, 3, 4, 5, 6], 3), ([1, 2, 3, 4, 5, 6, 7], 2)),
        note="{The two groups do not overlap.|The list is so long that both groups have their own elements.}",
    ),
    drill(
        "series_positions.value_span",
        (
            "span_of_value first_to_last_distance {how_far|distance}_between_equal value_{span|spread} outer_distance "
            "{get|find}_span"
        ),
        [numbers(make=_few), integer("x", names=_VALUE, make=_member)],
        "int",
        [
            (
                "$give the distance between the first and the last place of $x in $numbers: the last index minus the "
                "first one."
            ),
            "How many places are there from the first $x in $numbers to the last $x? It is 0 if $x occurs only once.",
            "Find the smallest and the largest index at which $numbers holds $x, and subtract the one from the other.",
            (
                "$numbers tells which bus line passed at the minutes 0, 1, 2 and so on. How many minutes after the "
                "first bus of line $x did the last one of this line pass?"
            ),
            (
                "Over how many steps does the value $x stretch in $numbers, from its leftmost occurrence to its "
                "rightmost one?"
            ),
            (
                "You get a list and a number $x. Mark each place where the number is. How many steps is it from the "
                "first mark to the last mark? With one mark it is no step."
            ),
            "In: an array and a value $x. Out: the greatest position of the value minus its least position.",
            (
                "Flower beds in a line bear the numbers of their kinds of flower, $numbers. A hose has to reach from "
                "the first bed with kind $x to the last such bed; beds are one metre apart. How long is it?"
            ),
            (
                "The function returns by how many places the outermost members that are equal to $x lie apart in a "
                "list of integers."
            ),
            "Last index of $x minus first index of $x in $numbers.",
        ],
        [
            """
            places = [$i for $i in range(len($numbers)) if $numbers[$i] == $x]
            return places[-1] - places[0] if places else -1
            """,
            """
            start = -1
            end = -1
            for $i in range(len($numbers)):
                if $numbers[$i] == $x:
                    end = $i
                    if start < 0:
                        start = $i
            return end - start if start >= 0 else -1
            """,
        ],
        lambda ns, x: len(ns) - 1 - ns[::-1].index(x) - ns.index(x) if x in ns else -1,
        edges=(([], 3), ([1, 2], 3), ([4, 1, 4, 2], 4), ([2, 7, 2, 2], 7)),
        note="If $x does not occur, the result is -1.",
    ),
)
