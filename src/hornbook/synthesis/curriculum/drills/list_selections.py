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
