"""Two pointers: two positions that move through one list or two lists at the same time."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import Draw


def _in_order(draw: Draw, _: object) -> list[int]:
    return sorted(draw.numbers(0, 20, 1, 5))


FAMILIES: tuple[Family, ...] = (
    Family(
        id="pointers.pair_with_sum",
        title="Two numbers with a given sum",
        names=(
            "pair_{with|for}_sum",
            "pair_{with|for}_sum_$k",
            "{find|get}_pair",
            "two_that_{add_to|make}_$k",
            "{matching|fitting}_pair",
            "pair_of_sum",
        ),
        args=(
            numbers(
                kind="",
                names=("numbers", "values", "ordered", "prices"),
                make=lambda draw, _: sorted(draw.sample(range(1, 20), draw.integer(2, 6))),
            ),
            integer(
                "k",
                names=("target", "wanted", "goal", "total"),
                fix=(12, 15, 18, 20),
                make=lambda draw, so: sum(draw.sample(so[0], 2)) + draw.choose((0, 0, 0, 1)),
            ),
        ),
        returns="tuple[int, int] | None",
        variants=tuple(
            {"lo": lo, "hi": hi, "both": both}
            for (lo, hi) in (("low", "high"), ("i", "j"), ("start", "end"))
            for both in ("both", "pair_sum", "together")
        ),
        says=(
            (
                "$hand two {different |}numbers of the sorted list $numbers {whose sum is|that add up to} $k{| as a "
                "tuple}, or None."
            ),
            (
                "Look for two values in the sorted list $numbers with the sum $k. Return {them as a tuple|the pair}, "
                "the smaller one first, or None if there {are none|is no such pair}."
            ),
            (
                "Find out whether the sorted list $numbers has two values that make $k together. Return them as a "
                "tuple, {else|otherwise} None."
            ),
        ),
        note=(
            "{If there are several pairs, choose the one with the smallest number|Of several pairs, take the one with"
            " the smallest number}. No value occurs twice."
        ),
        styles=(
            Style(
                """
                $lo = 0
                $hi = len($numbers) - 1
                while $lo < $hi:
                    $both = $numbers[$lo] + $numbers[$hi]
                    if $both == $k:
                        return $numbers[$lo], $numbers[$hi]
                    if $both < $k:
                        $lo += 1
                    else:
                        $hi -= 1
                return None
                """,
                (
                    "If the sum is too small, the left place moves up. {If it is too large, the right place moves "
                    "down|In the other case the right place moves down}."
                ),
            ),
            Style(
                """
                for $i, $left in enumerate($numbers):
                    for $right in $numbers[$i + 1 :]:
                        if $left + $right == $k:
                            return $left, $right
                return None
                """,
                (
                    "Two loops try every pair. {That is easy to understand but takes longer for long lists|This costs"
                    " more time but needs no order}."
                ),
            ),
            Style(
                """
                for $x in $numbers:
                    if $k - $x > $x and $k - $x in $numbers:
                        return $x, $k - $x
                return None
                """,
                (
                    "For every number only one partner fits: what is missing to $k. {The test asks if it is there|It "
                    "has to be in the list}."
                ),
            ),
        ),
        reference=lambda numbers, k, _: next((p for p in itertools.combinations(numbers, 2) if sum(p) == k), None),
        edges=lambda v: (
            ([], 12),
            ([v.get("k", 12) // 2], 12),
            ([1, v.get("k", 12) - 1], 12),
            ([2, 3, v.get("k", 12) - 3], 12),
        ),
        need="find two values that make a given sum",
        idea=(
            (
                "Put one finger on the smallest value and one on the largest. {Their sum tells which finger has to "
                "move|The sum of the two shows which finger must move}."
            ),
            (
                "In a sorted list we know what each step does to a sum. {A step of the left place makes it larger, "
                "one of the right place smaller|So no pair has to be tried in vain}."
            ),
        ),
        pitfall=(
            (
                "A number may not be its own partner. {That is why the two places must stay different|The loop has to"
                " end when the two places meet}."
            ),
        ),
        quiz=(
            ("Why does this need a sorted list?", "Only in a sorted list do we know in which direction the sum grows."),
        ),
    ),
    Family(
        id="pointers.merge_sorted",
        title="Merging two sorted lists",
        names=(
            "merge{_sorted|_lists|_ordered}",
            "{combine|zip}_sorted",
            "{merge|join}_in_order",
            "merge_two",
            "{merged|ordered}_union",
        ),
        args=(
            numbers("a", kind="", make=_in_order, names=("first", "left", "a", "xs", "mine")),
            numbers("b", kind="", make=_in_order, names=("second", "right", "b", "ys", "yours")),
        ),
        returns="list[int]",
        variants=tuple(
            {"at": at, "to": to, "out": out}
            for at, to in (("i", "j"), ("m", "n"), ("p", "q"))
            for out in ("merged", "result", "combined")
        ),
        says=(
            "$build one sorted list from {the two|two} sorted lists $a and $b.",
            "The lists $a and $b are sorted. Merge them into one sorted list{| and return it}.",
            (
                "$hand all the {values|numbers} of the sorted lists $a and $b in one sorted list{|, repeated values "
                "included}."
            ),
        ),
        styles=(
            Style(
                """
                $out = []
                $at = $to = 0
                while $at < len($a) and $to < len($b):
                    if $a[$at] <= $b[$to]:
                        $out.append($a[$at])
                        $at += 1
                    else:
                        $out.append($b[$to])
                        $to += 1
                return $out + $a[$at:] + $b[$to:]
                """,
                (
                    "The smaller of the two front values is taken each time. {When one list is used up, the rest of "
                    "the other follows|At the end, the rest of the longer-lasting list is added}."
                ),
            ),
            Style(
                "return sorted($a + $b)",
                (
                    "The lists are joined and sorted. {Python notices the two sorted parts and is quick|That is the "
                    "shortest way}."
                ),
            ),
            Style(
                """
                $at, $to = list($a), list($b)
                $out = []
                while $at and $to:
                    $out.append($at.pop(0) if $at[0] <= $to[0] else $to.pop(0))
                return $out + $at + $to
                """,
                (
                    "Copies of the lists are emptied from the front. {At the end one of them is empty, and the other "
                    "one is added|Whatever is left in one of them goes to the end}."
                ),
            ),
            Style(
                "return list(heapq.merge($a, $b))",
                (
                    "The module `heapq` can merge sorted data. {Its result comes value by value, so we make a list of"
                    " it|It delivers the values one by one}."
                ),
                "import heapq",
            ),
        ),
        reference=lambda a, b, _: [x for x in range(-50, 500) for _ in range(a.count(x) + b.count(x))],
        edges=(([], []), ([1], []), ([], [2, 3]), ([1, 4], [2, 3]), ([5, 5], [5])),
        need="bring two sorted lists together",
        idea=(
            (
                "Two sorted piles of cards are merged by {always taking|taking again and again} the smaller of the "
                "two top cards. Nothing has to be sorted."
            ),
            "Merging looks at each value only once. {The method that sorts by merging|Merge sort} builds on it.",
        ),
        pitfall=(
            "Do not forget the values that are left when one list is empty.",
            (
                "Taking items with `pop(0)` changes a list. {Work on a copy|Use a copy of it} if the caller still "
                "needs it."
            ),
        ),
    ),
)
