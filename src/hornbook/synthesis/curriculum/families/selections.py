"""Selections and orders of a few things."""

from __future__ import annotations

import itertools
import math

from hornbook.synthesis.curriculum.arguments import integer, words
from hornbook.synthesis.curriculum.family import Family, Style

_FEW = words(least=2, most=3, kind="", names=("items", "words", "things", "names"))


FAMILIES: tuple[Family, ...] = (
    Family(
        id="recursion.subsets",
        title="All selections",
        names=("$tag", "{all|list|make}_$tag", "$tag_of_{list|items}", "{every|get}_$tag"),
        args=(_FEW,),
        returns="list[list[str]]",
        variants=(
            {
                "tag": "{subsets|selections}",
                "said": "all ways to take some, none or all of them",
                "first": "the ones without the first item before those with it",
            },
        ),
        says=(
            (
                "$hand a list of all lists that can be made by leaving out items of $words{ and keeping the "
                "order|}: $first."
            ),
            "For the items in $words, return $said as lists, $first.",
            "$build all {selections from|sublists of} $words by recursion, $first{, in the order of $words|}.",
        ),
        styles=(
            Style(
                """
                if not $words:
                    return [[]]
                others = $name($words[1:])
                return others + [[$words[0]] + $item for $item in others]
                """,
                "Every selection of the rest appears twice: once as it is, and once with the first item in front.",
            ),
            Style(
                """
                if not $words:
                    return [[]]
                $left, *$right = $words
                $result = []
                for $item in $name($right):
                    $result.append($item)
                for $item in $name($right):
                    $result.append([$left, *$item])
                return $result
                """,
                "The first loop leaves the first item out, the second one puts it in.",
            ),
        ),
        reference=lambda words, _: [
            list(itertools.compress(words, mask)) for mask in itertools.product((0, 1), repeat=len(words))
        ],
        edges=(([],), (["a"],), (["a", "b"],)),
        need="list all selections from a few things",
        idea=(
            (
                "For each item there are two choices: take it or leave it. Every further item doubles the "
                "number of selections."
            ),
            (
                "If the selections from all but the first item are known, the rest is easy. Each of them can "
                "be had with the first item or without it."
            ),
        ),
        pitfall=(
            ("The empty list has one selection, which is empty too. Returning no selection would give nothing at all."),
        ),
        quiz=(("How many selections are there from four things?", "16, because each thing doubles the number."),),
    ),
    Family(
        id="recursion.permutations",
        title="All orders",
        names=(
            "{all|list|make}_{orders|arrangements|permutations}",
            "{line_ups|orderings}",
            "arrange_all",
            "every_order",
        ),
        args=(_FEW,),
        returns="list[list[str]]",
        says=(
            (
                "$hand all orders of the items in $words as lists; those that begin with the first item come "
                "first, then those that begin with the second, and so on."
            ),
            (
                "$build a list of all {arrangements|permutations} of $words, sorted by the place that the "
                "items have in $words."
            ),
        ),
        note="{All items differ.|No item occurs twice.}",
        styles=(
            Style(
                """
                if not $words:
                    return [[]]
                $result = []
                for $i, $item in enumerate($words):
                    others = $words[:$i] + $words[$i + 1:]
                    $result += [[$item] + order for order in $name(others)]
                return $result
                """,
                "Each item is put in front once, followed by all orders of the others.",
            ),
            Style(
                """
                if len($words) <= 1:
                    return [list($words)]
                $result = []
                for $item in $words:
                    others = [other for other in $words if other != $item]
                    for order in $name(others):
                        $result.append([$item, *order])
                return $result
                """,
                "The list of the others is one shorter, so the calls come to an end with a single item.",
            ),
            Style(
                "return [list(order) for order in permutations($words)]",
                "The module `itertools` knows all orders already and gives them as tuples.",
                "from itertools import permutations",
            ),
        ),
        reference=lambda words: [
            [words[place] for place in places]
            for places in itertools.product(range(len(words)), repeat=len(words))
            if len(set(places)) == len(words)
        ],
        edges=(([],), (["a"],), (["a", "b"],), (["c", "a", "b"],)),
        need="list all orders of a few things",
        idea=(
            (
                "Who stands first? For each answer the others can be put in any order, which is a smaller "
                "task of the same kind."
            ),
            (
                "Three things have six orders, and four have 24. The numbers grow so fast that only short "
                "lists are possible."
            ),
        ),
        pitfall=(
            ("Changing the list while a loop goes through it leads to wrong results. Make a new list of the others."),
        ),
    ),
    Family(
        id="recursion.choose_count",
        title="How many selections?",
        names=("{number_of|count}_{choices|groups|selections}", "{choices|group}_{count|number}", "choose"),
        args=(
            integer("n", 0, 7, names=("n", "total", "size", "people")),
            integer("k", 0, 4, names=("k", "chosen", "part", "seats"), fix=(2, 3)),
        ),
        returns="int",
        says=(
            (
                "$howmany groups of $k can be chosen from $n people, {no matter in which order|where the "
                "order does not count}."
            ),
            "$give the number of ways to choose $k things {out of|from} $n{ different ones|}.",
            "Tell in how many ways $k of $n things can be taken{, in any order|}.",
        ),
        styles=(
            Style(
                """
                $result = 1
                for $i in range($k):
                    $result = $result * ($n - $i) // ($i + 1)
                return $result
                """,
                (
                    "For each further place there is one choice less, and dividing by the number of places "
                    "removes the different orders."
                ),
            ),
            Style(
                "return sum(1 for _ in combinations(range($n), $k))",
                "The function `combinations` gives every group once, and they are simply counted.",
                "from itertools import combinations",
            ),
            Style(
                """
                $row = [1]
                for _ in range($n):
                    $row = [1] + [$left + $right for $left, $right in zip($row, $row[1:])] + [1]
                return $row[$k] if $k < len($row) else 0
                """,
                "Every row of the triangle follows from the row above it: neighbors are added, with a 1 at both ends.",
            ),
        ),
        reference=math.comb,
        edges=((4, 2), (3, 5), (5, 1), (0, 3)),
        need="count groups without listing them",
        idea=(
            "Choosing two out of four people gives six pairs. If the order counted, there would be twelve.",
            "Either a certain person is in the group or not. Adding both cases leads to a famous triangle of numbers.",
        ),
        pitfall=("More than there are can not be chosen: the result is 0 then.",),
    ),
)
