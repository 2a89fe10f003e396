"""Partitions: a list is divided into parts by a rule, or its neighbors are drawn together."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers, words
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import WORDS

FAMILIES: tuple[Family, ...] = (
    Family(
        id="partition.around_limit",
        title="The small ones first",
        names=(
            "$tag_first",
            "$tag_first_$k",
            "{partition|split|divide}_$tag",
            "{move|bring|put}_$tag_first",
            "partition_around",
        ),
        args=(numbers(low=0, high=20, least=3), limit(("limit", "pivot", "border", "bound"), range(4, 15))),
        returns="list[int]",
        variants=tuple(
            {"front": front, "back": back, **rest}
            for front, back in (("front", "back"), ("first_part", "second_part"), ("chosen", "others"))
            for rest in (
                {"op": "<", "no": ">=", "tag": "{small|below|lower}", "said": "{less|smaller} than"},
                {"op": ">", "no": "<=", "tag": "{large|above|higher}", "said": "{greater|larger} than"},
            )
        ),
        says=(
            "$hand the {values|numbers} of $numbers in a new list, those $said $k first.",
            "Rearrange $numbers: first {come |}the values $said $k, then the others. Return {the new list|a new list}.",
            "$build a list with {all|the} values of $numbers that are $said $k, followed by {the rest|all others}.",
        ),
        note="{Both groups keep their order.|Within each group the order stays as it was.}",
        styles=(
            Style(
                """
                $front = [$x for $x in $numbers if $x $op $k]
                $back = [$x for $x in $numbers if $x $no $k]
                return $front + $back
                """,
                (
                    "The list is read twice. {The two tests are opposites, so no value is lost|Each value passes "
                    "exactly one of the two tests}."
                ),
            ),
            Style(
                """
                $front = []
                $back = []
                for $x in $numbers:
                    if $x $op $k:
                        $front.append($x)
                    else:
                        $back.append($x)
                return $front + $back
                """,
                (
                    "One loop is enough if it fills two lists. {They are put together at the end|In the end they are "
                    "joined}."
                ),
            ),
            Style(
                "return sorted($numbers, key=lambda $x: $x $no $k)",
                (
                    "The key is `False` or `True`, and `False` comes first. {Sorting keeps the order of equal "
                    "keys|Values with the same key keep their order}."
                ),
            ),
        ),
        reference=lambda numbers, k, v: [
            n for wanted in (True, False) for n in numbers if (n < k if v["op"] == "<" else n > k) == wanted
        ],
        edges=lambda v: tuple(
            (data, v.get("k", 7))
            for data in ([], [v.get("k", 7)], [v.get("k", 7) + 1, v.get("k", 7), v.get("k", 7) - 1])
        ),
        need="put the values on one side of a limit first",
        idea=(
            (
                "To partition a list means to divide it by a question. {Every value goes to one of two sides|The "
                "answer sends every value to one of two sides}."
            ),
            (
                "Quick sorting starts with such a step: {the small values go to one side, the large ones to the "
                "other|small values to one side, large ones to the other}."
            ),
        ),
        pitfall=(
            (
                "Think of the values equal to the limit. {They must end up on exactly one side|If both tests leave "
                "them out, they are lost}."
            ),
        ),
    ),
    Family(
        id="partition.three_ways",
        title="Below, at and above",
        names=(
            "three_{parts|groups|ways}",
            "split_{at|by|around}_$k",
            "{split|divide|sort}_around",
            "{below|less}_equal_{above|more}",
            "compare_all_with_$k",
            "partition_three",
        ),
        args=(
            numbers(low=0, high=9, least=3, make=lambda draw, _: draw.numbers(1, 9, 3, 7), kind=""),
            integer("k", 3, 7, names=("pivot", "middle", "value", "limit"), fix=(3, 4, 5, 6, 7)),
        ),
        returns="$kind",
        variants=tuple(
            {"lo": lo, "eq": eq, "hi": hi, **rest}
            for lo, eq, hi in (("below", "equal", "above"), ("less", "same", "more"), ("smaller", "at", "larger"))
            for rest in (
                {
                    "kind": "tuple[list[int], list[int], list[int]]",
                    "end": "$lo, $eq, $hi",
                    "size": "lists of the values",
                },
                {"kind": "tuple[int, int, int]", "end": "len($lo), len($eq), len($hi)", "size": "numbers of values"},
            )
        ),
        says=(
            "$hand a tuple of three: the $size in $numbers that are less than $k, equal to it and greater than it.",
            (
                "Compare {each|every} {number|value} of $numbers with $k. Return a tuple with the $size below, at and"
                " above it."
            ),
            (
                "Divide $numbers into three groups, below $k, equal to $k and above $k. Return the $size in "
                "{them|these groups} as a tuple."
            ),
        ),
        styles=(
            Style(
                """
                $lo, $eq, $hi = [], [], []
                for $x in $numbers:
                    if $x < $k:
                        $lo.append($x)
                    elif $x == $k:
                        $eq.append($x)
                    else:
                        $hi.append($x)
                return $end
                """,
                (
                    "Exactly one of the three branches is taken for each $x. {The last one needs no test|No test is "
                    "needed for the last one}."
                ),
            ),
            Style(
                """
                $lo = [$x for $x in $numbers if $x < $k]
                $eq = [$x for $x in $numbers if $x == $k]
                $hi = [$x for $x in $numbers if $x > $k]
                return $end
                """,
                (
                    "Each group has its own comprehension. {Together the tests cover every case|The three tests leave"
                    " no value out}."
                ),
            ),
        ),
        reference=lambda numbers, k, v: tuple(
            (list if "list" in v["kind"] else len)([n for n in numbers if (n > k) - (n < k) == side])
            for side in (-1, 0, 1)
        ),
        edges=lambda v: tuple(
            (data, v.get("k", 5)) for data in ([], [v.get("k", 5)], [1, 9], [9, v.get("k", 5), 1, v.get("k", 5)])
        ),
        need="compare a list of values with a fixed one",
        idea=(
            (
                "Two numbers can be compared with three results: less, equal or greater. {That makes three groups|So "
                "there are three groups}."
            ),
            (
                "Dividing data into three parts around a middle value is a {good|useful} first step of sorting. {The "
                "middle part is already at its place|Only the outer parts are left to be sorted}."
            ),
        ),
        pitfall=("With only two groups, equal values would have to be mixed with larger or smaller ones.",),
    ),
    Family(
        id="partition.squeeze",
        title="Removing repeated neighbors",
        names=(
            "{squeeze|shrink|thin}_{list|items|words}",
            "{drop|remove|skip}_repeated_neighbors",
            "without_{echoes|stutter}",
            "{collapse|merge}_runs",
            "{dedupe|clean}_neighbors",
        ),
        args=(words(kind="", names=("words", "items", "events", "signals"), make=lambda draw, _: draw.repeats(WORDS)),),
        returns="list[str]",
        variants=({"before": "{previous|last|before}"}, {"before": "{earlier|left_one}"}),
        says=(
            (
                "$hand a copy of $words in which {an item that equals the one before it is left out|no item stands "
                "next to an equal one; of equal neighbors only the first stays}."
            ),
            (
                "Where equal items of $words stand side by side, keep only {one|the first} of them{| and return the "
                "result}."
            ),
            (
                "Remove from $words every item that equals its left neighbor{, and return the new list|. Return a new"
                " list}."
            ),
        ),
        styles=(
            Style(
                """
                $result = []
                for $w in $words:
                    if not $result or $result[-1] != $w:
                        $result.append($w)
                return $result
                """,
                (
                    "Each item is compared with the last one that was kept. {The empty list has none, so that is "
                    "tested first|The first item is always kept, since there is none before it}."
                ),
            ),
            Style(
                "return [$w for $w, _ in groupby($words)]",
                (
                    "The function `groupby` puts equal neighbors together. {One item stands for each group|Only the "
                    "item of each group is used}."
                ),
                "from itertools import groupby",
            ),
            Style(
                "return [$w for $i, $w in enumerate($words) if $i == 0 or $words[$i - 1] != $w]",
                "An item stays if it is the first one or differs from {the one before|its left neighbor}.",
            ),
            Style(
                """
                $result = $words[:1]
                for $before, $w in zip($words, $words[1:]):
                    if $before != $w:
                        $result.append($w)
                return $result
                """,
                (
                    "The call of `zip` pairs {each item with the next one|neighbors}. The first item has no left "
                    "neighbor, so it is put in at once."
                ),
            ),
        ),
        reference=lambda words, _: [
            w for w, n in itertools.zip_longest(reversed(words), list(reversed(words))[1:]) if w != n
        ][::-1],
        edges=(([],), (["a"],), (["a", "a", "a"],), (["a", "b", "a"],)),
        need="remove repetitions that stand side by side",
        idea=(
            (
                "Equal neighbors are often only one event that was noted twice. {Keeping the first of them is "
                "enough|One of them is enough}."
            ),
            (
                "What comes later but not next to its double stays in the list. {So this is not the same as removing "
                "all duplicates|Removing all duplicates would be another task}."
            ),
        ),
        pitfall=("Removing items from a list while looping over it skips some of them. Build a new list instead.",),
    ),
)
