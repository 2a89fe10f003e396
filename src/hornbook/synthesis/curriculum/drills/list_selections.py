"""Elements of lists selected by value, by position or by their neighbors."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, limit, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _gaps(draw: Draw, _: object) -> list[Any]:
    return [None if draw.chance(0.35) else draw.integer(0, 9) for _ in range(draw.integer(2, 6))]


FAMILIES = (
    drill(
        "list_filters.without_first",
        "remove_first remove_once without_first drop_first_occurrence delete_one remove_one_copy",
        [
            numbers(make=lambda draw, _: draw.repeats(range(7))),
            integer(
                "target",
                names=("target", "value", "unwanted", "x"),
                make=lambda draw, before: draw.choose([*before[0], draw.integer(0, 6)]),
            ),
        ],
        "list[int]",
        [
            "$hand a copy of $numbers without the first {occurrence of|element that equals} $target.",
            "Remove $target from $numbers, but only {once|one time}: the leftmost one. Return a new list.",
            "Make a new list from $numbers in which the first $target is missing. Later {copies|ones} stay.",
            (
                "{Someone takes|A child takes} the first card with the number $target out of the row $numbers. "
                "Return the row that is left."
            ),
            "Delete one $target, the first, from $numbers and return the result.",
            (
                "If $target {occurs|is} in $numbers, drop its first occurrence and keep all else in order. Return "
                "a new list."
            ),
            (
                "This function returns a copy of a list of integers from which one member equal to $target has "
                "been removed, namely the one with the lowest index."
            ),
            (
                "You get the list $numbers. Find the first $target and take it out. Other numbers equal to it "
                "must stay. Return the new list."
            ),
            (
                "Tickets lie in a row as in $numbers. The leftmost ticket with the number $target is torn off "
                "the row. Report the row as a list."
            ),
            (
                "In: $numbers and $target. If $target is a member, its first occurrence is left out; otherwise "
                "nothing is. Out: a new array."
            ),
            "$numbers minus its first $target.",
        ],
        [
            """
            $result = list($numbers)
            if $target in $result:
                $result.remove($target)
            return $result
            """,
            """
            if $target not in $numbers:
                return list($numbers)
            $i = $numbers.index($target)
            return $numbers[:$i] + $numbers[$i + 1:]
            """,
        ],
        lambda ns, target: [n for i, n in enumerate(ns) if n != target or target in ns[:i]],
        edges=(([], 1), ([1, 1, 2], 1), ([2, 5], 4)),
        note="If it does not occur, {return|the result is} an unchanged copy.",
    ),
    drill(
        "list_filters.not_none",
        "remove_none drop_none without_none known_values skip_missing {keep|get}_present",
        [Arg("values", ("values", "items", "data", "readings"), "list", _gaps)],
        "list",
        [
            "$hand the elements of $values that are not None, in order.",
            "Remove every None from $values. Return a new list.",
            (
                "Missing {values|entries} are marked as None. Return the list of the known values of $values in "
                "order. Zeros are known values."
            ),
            (
                "Some sensors did not answer, and None stands in $values for their readings. Return only the real "
                "readings."
            ),
            "Filter out the None entries of $values. Keep 0, which is a number like any other.",
            "List of all x in $values where x is not None.",
            (
                "This function takes a list whose members are integers or None and returns a new list with the "
                "integers only, in the same order."
            ),
            (
                "You get a list. It has numbers, but also None here and there. Return a list with only the "
                "numbers. The number 0 must stay."
            ),
            (
                "In a survey some people gave no answer, for which None was noted. Hand over the answers that "
                "were given, from the collection $values, in order; an answer of 0 is one."
            ),
            (
                "In: an array of integers and None. If a member is None, it is dropped; any other stays. Out: a "
                "new array in the old order."
            ),
            "$values without the Nones.",
        ],
        "return [$x for $x in $values if $x is not None]",
        lambda values: [n for n in values if isinstance(n, int)],
        edges=(([],), ([None, 0, 3],), ([None],)),
    ),
    drill(
        "list_filters.nonzero",
        "remove_zeros nonzero drop_zeros without_zeros {keep|get|select}_nonzero",
        [numbers(make=lambda draw, _: [draw.choose((0, 0, draw.integer(-5, 9))) for _ in range(draw.integer(2, 7))])],
        "list[int]",
        [
            "$hand a list of the numbers in $numbers that are not zero, in order.",
            "Remove {all|the} zeros from $numbers and return the result.",
            "{Make|Build} a new list from $numbers that leaves out every 0.",
            "A round with 0 points is not interesting. Return the other entries of $numbers, in order.",
            "List of all x in $numbers except those with x == 0.",
            "Keep what is different from 0 in $numbers. Negative numbers are kept as well.",
            (
                "This function takes a list of integers and returns a new list containing the members different "
                "from zero, in the same order."
            ),
            "You get a list of numbers. Throw away each 0. Return a list of all the other numbers in the same order.",
            (
                "For the bill we need only the entries of the series $numbers that cost or bring something; "
                "those of 0 do neither. Hand them over as a list in order."
            ),
            (
                "In: an array of integers. If a member is 0, it is dropped; positive and negative ones stay. "
                "Out: a new array in the old order."
            ),
            "$numbers without its zeros.",
        ],
        "return [$x for $x in $numbers if $x != 0]",
        lambda ns: [n for n in ns if n],
        edges=(([],), ([0, 0],), ([0, -1, 4],)),
    ),
    drill(
        "list_filters.at_positions",
        "pick pick_positions select_indexes elements_at choose_by_index {get|take}_at_positions",
        [
            numbers(least=3),
            numbers(
                "positions",
                names=("positions", "indexes", "places", "which"),
                make=lambda draw, before: [draw.integer(0, len(before[0]) - 1) for _ in range(draw.integer(1, 4))],
            ),
        ],
        "list[int]",
        [
            "$hand the elements of $numbers at the indexes in $positions, in the order of $positions.",
            "For each index in $positions take the element of $numbers at that index. Return these as a list.",
            (
                "$positions says which {places|elements} of $numbers are wanted, counting from 0. Return the "
                "wanted elements in that order."
            ),
            (
                "Lockers are numbered from 0, and $numbers tells what is in each. $give what is in the lockers "
                "$positions, in that order."
            ),
            "For every i in $positions, the element of $numbers at index i; return these as a list.",
            (
                "{Look up|Pick} several elements at once: the result holds the element of $numbers at every "
                "position that $positions lists."
            ),
            (
                "This function takes a list of integers and a list of valid zero-based indexes and returns a "
                "new list with the members that stand at these indexes, one per index, in the order of the "
                "indexes."
            ),
            (
                "You get two lists, $numbers and $positions. Each number in $positions is a place in $numbers. "
                "The first place is 0. Return a list of the numbers at these places."
            ),
            (
                "Keys hang on hooks that are counted from 0, and $numbers names the key on each hook. Somebody "
                "calls out the hooks $positions one by one. Produce the list of keys fetched."
            ),
            (
                "In: $numbers and $positions. Each index in $positions is replaced by the member of $numbers "
                "there. Out: a list as long as $positions; an index may occur again."
            ),
        ],
        "return [$numbers[$i] for $i in $positions]",
        lambda ns, positions: [dict(enumerate(ns))[i] for i in positions],
        edges=(([4, 5], []), ([4, 5, 6], [2, 0, 2])),
    ),
    drill(
        "list_filters.split_by_limit",
        "split_at_limit split_low_high separate low_and_high divide_by_limit partition_by_limit",
        [numbers(low=0, high=20, least=3), limit()],
        "tuple[list[int], list[int]]",
        [
            "$hand two lists as a tuple: the numbers of $numbers below $k, and the others. Both keep the order.",
            (
                "Split $numbers into the elements that are less than $k and those that are at least $k; return "
                "(less, rest)."
            ),
            (
                "Sort out $numbers into small numbers (smaller than $k) and large ones (all others). Return a "
                "pair of lists, the small first."
            ),
            (
                "A {pass|grade} needs $k points. Return a tuple with the list of all failing and the list of all "
                "passing results in $numbers."
            ),
            "Partition $numbers by $k: a tuple ([those < $k], [those >= $k]), in order.",
            (
                "Put every element of $numbers that is smaller than $k in one list and the rest in a second. "
                "Return both lists, as a tuple."
            ),
            (
                "This function divides the members of a list of integers into those smaller than $k and those "
                "equal to or larger than $k, and returns the two lists as a tuple in this order."
            ),
            (
                "You get a list of numbers. Put the numbers smaller than $k in one list. Put all other numbers "
                "in a second list. Return both lists in a tuple."
            ),
            (
                "Children smaller than $k play on one field, the others on another. For the heights $numbers, "
                "hand over the heights on the first and on the second field, as two lists in a tuple."
            ),
            (
                "In: a list of integers. If a member is less than $k, it goes to the left list; otherwise to "
                "the right one. Out: the tuple (left, right), each in the old order."
            ),
        ],
        """
        low = [$x for $x in $numbers if $x < $k]
        high = [$x for $x in $numbers if $x >= $k]
        return low, high
        """,
        lambda ns, k: ([n for n in ns if k > n], [n for n in ns if not k > n]),
        edges=(([], 5), ([5, 4, 6], 5)),
    ),
    drill(
        "list_filters.longer_words",
        "$tag_words words_$tag keep_$tag filter_$tag {get|find|select}_$tag_words",
        [words(), integer("n", 3, 6, names=("n", "length", "size", "k"), fix=(4, 5))],
        "list[str]",
        [
            "$hand {a list of |}the words in $words that have $side than $n letters, in order.",
            "Keep only those strings of $words whose length is $comp than $n.",
            "A word counts as $tag if it has $side than $n characters. Return the $tag words in $words in order.",
            "Drop from $words every word that does not have $side than $n letters. Return the rest.",
            "List of all w in $words with len(w) $op $n.",
            (
                "{For a sign|For a crossword} we need words with $side than $n letters. Return all that fit from "
                "$words, in order."
            ),
            (
                "This function takes a list of strings and returns a new list with the strings that consist of "
                "$side than $n characters, in their order."
            ),
            (
                "You get a list of words. Count the letters of each word. If a word has $side than $n letters, "
                "keep it. Return the kept words in the same order."
            ),
            (
                "A poet uses only words with $side than $n letters. From the collection $words, hand over those "
                "that the poet can use, in order."
            ),
            (
                "In: an array of strings. If a length is $op $n, the string stays; otherwise it is dropped. "
                "Out: a new array in the old order."
            ),
        ],
        "return [$w for $w in $words if len($w) $op $n]",
        lambda ws, n, v: [w for w in ws if (len(w) > n) == (v["op"] == ">") and len(w) != n],
        edges=(([], 4), (["a", "four", "longest"], 4)),
        variants=[
            {"tag": "long", "side": "more", "comp": "greater", "op": ">"},
            {"tag": "short", "side": "fewer", "comp": "less", "op": "<"},
        ],
    ),
    drill(
        "list_filters.rises",
        "greater_than_previous rises keep_rises larger_than_previous {get|list}_increases above_previous",
        [numbers(least=3)],
        "list[int]",
        [
            "$hand the elements of $numbers that are greater than the element just before them, in order.",
            "Keep only those {numbers|items} of $numbers that are larger than their left neighbor.",
            (
                "Compare each element of $numbers with the one before it. Collect the elements that are greater "
                "and return them."
            ),
            ("$numbers holds one temperature per day. Return those of the days that were warmer than the day before."),
            "List of the elements of $numbers that are greater than their predecessor, in order.",
            "An element rises if it is greater than its predecessor. Return all rising elements of $numbers in order.",
            (
                "This function returns a list of those members of a list of integers that exceed the member "
                "immediately before them, in order."
            ),
            (
                "You get a list of numbers. Take a number if it is bigger than the number just before it. Do "
                "not take the others. Return the numbers that you took."
            ),
            (
                "A shop rings a bell whenever the sales of a day beat those of the day before. The sales were "
                "$numbers; hand over the list of sales that were rung for."
            ),
            (
                "In: an array of integers. From the second on, a member stays if it is larger than its left "
                "neighbor; otherwise it is dropped. Out: a new array in the old order."
            ),
        ],
        """
        $result = []
        for $i in range(1, len($numbers)):
            if $numbers[$i] > $numbers[$i - 1]:
                $result.append($numbers[$i])
        return $result
        """,
        lambda ns: [ns[i + 1] for i in range(len(ns) - 1) if ns[i + 1] - ns[i] > 0],
        edges=(([],), ([5],), ([1, 2, 2, 3],)),
        note="The first element has none before it and is never part of the result.",
    ),
)
