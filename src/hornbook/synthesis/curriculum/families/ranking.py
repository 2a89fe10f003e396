"""Sorting to find the best: the top of a list, sorted records."""

from __future__ import annotations

import heapq

from hornbook.synthesis.curriculum.arguments import integer, numbers, pairs
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="sorting.best_few",
        title="The top of a list",
        names=("$tag_$k", "{get|find|list}_$tag", "$tag_{numbers|values|items}", "$tag_few"),
        args=(numbers(low=0, high=30, least=3), integer("k", 1, 4, names=("k", "n", "count"), fix=(2, 3))),
        returns="list[int]",
        variants=(
            {
                "tag": "{top|largest|best|highest}",
                "opt": ", reverse=True",
                "said": "largest",
                "order": "largest first",
                "sign": -1,
            },
            {
                "tag": "{bottom|smallest|lowest|least}",
                "opt": "",
                "said": "smallest",
                "order": "smallest first",
                "sign": 1,
            },
        ),
        says=(
            "$hand the $k $said {numbers|values} in $numbers, $order.",
            "$hand a list of the $k $said {items|numbers} of $numbers, with the $order.",
        ),
        note="{If there are fewer, return all of them.|A shorter list is returned completely.|}",
        styles=(
            Style(
                "return sorted($numbers$opt)[:$k]",
                "After sorting, the wanted items are at the front, and a slice takes them.",
            ),
            Style(
                """
                $result = sorted($numbers$opt)
                return $result[:$k]
                """,
                "First comes the order, then the slice with the first $k items.",
            ),
        ),
        reference=lambda numbers, k, v: [v["sign"] * n for n in heapq.nsmallest(k, [v["sign"] * n for n in numbers])],
        edges=(([], 2), ([5], 3), ([4, 9, 1, 7], 2)),
        need="find the few $said values",
        idea=(
            (
                "The best three of a list are easy to find once it is sorted: they stand at one end. A "
                "slice takes them from there."
            ),
            (
                "Sorting and slicing are two small steps that do something useful together. Many tasks "
                "can be solved by joining small steps."
            ),
        ),
        pitfall=("Without `reverse=True` the order goes up, and the front of the list holds the smallest items.",),
    ),
    Family(
        id="sorting.pairs",
        title="Sorting pairs",
        names=("sort_by_$tag", "{order|rank|arrange}_by_$tag", "{ranking|table}_by_$tag", "sorted_{pairs|by}_$tag"),
        args=(pairs(),),
        returns="list[tuple[str, int]]",
        variants=(
            {
                "tag": "{number|amount|score}",
                "fn": "lambda pair: pair[1]",
                "opt": "",
                "said": "number, smallest first",
                "at": 1,
                "down": False,
            },
            {
                "tag": "{number|amount|score}_down",
                "fn": "lambda pair: pair[1]",
                "opt": ", reverse=True",
                "said": "number, largest first",
                "at": 1,
                "down": True,
            },
            {
                "tag": "{name|word}",
                "fn": "lambda pair: pair[0]",
                "opt": "",
                "said": "name in alphabetical order",
                "at": 0,
                "down": False,
            },
        ),
        says=(
            "$hand the (name, number) {tuples|pairs} of $pairs sorted by $said.",
            "Sort $pairs, a list of (name, number) tuples, by $said.",
        ),
        styles=(
            Style(
                "return sorted($pairs, key=$fn$opt)",
                "The key function picks the part of the tuple that decides about the order.",
            ),
            Style(
                """
                $result = list($pairs)
                $result.sort(key=$fn$opt)
                return $result
                """,
                "A copy is sorted by the chosen part, and the tuples themselves stay together.",
            ),
        ),
        reference=lambda pairs, v: [
            pair
            for value in sorted({p[v["at"]] for p in pairs}, reverse=v["down"])
            for pair in pairs
            if pair[v["at"]] == value
        ],
        edges=(([],), ([("b", 1), ("a", 2)],)),
        need="sort records by one of their parts",
        idea=(
            "Tuples are compared part by part, beginning with the first. A key is needed if another part should count.",
            (
                "A small function without a name, a lambda, is handy as a key: it takes a tuple and "
                "returns one part. It is written right where it is needed."
            ),
        ),
        pitfall=("Index 1 is the second part. With index 0 the pairs would be sorted by name.",),
    ),
)
