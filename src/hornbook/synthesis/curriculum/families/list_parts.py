"""Parts of lists: slices, ends, joining."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers, words
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="lists.take_part",
        title="Taking part of a list",
        names=("$tag_$k", "$tag", "$tag_{items|part}", "{get|list}_$tag", "$tag_$k_items"),
        args=(words(least=3, most=6), integer("k", 1, 3, names=("k", "n", "count"), fix=(2, 3))),
        returns="list[str]",
        variants=(
            {"tag": "{first|leading}", "form": "$words[:$k]", "said": "the first $k items of $words", "keep": "i < k"},
            {
                "tag": "{last|trailing}",
                "form": "$words[-$k:]",
                "said": "the last $k items of $words",
                "keep": "i >= n - k",
            },
            {
                "tag": "{skip|drop|without_first}",
                "form": "$words[$k:]",
                "said": "all items of $words but the first $k",
                "keep": "i >= k",
            },
            {
                "tag": "{cut_end|drop_last|without_last}",
                "form": "$words[:-$k]",
                "said": "all items of $words but the last $k",
                "keep": "i < n - k",
            },
        ),
        says=(
            "$hand $said.",
            "$hand a list with $said.",
            "{Make|Build} a new list of $said.",
        ),
        styles=(
            Style("return $form", "The slice `$form` makes a new list with $said."),
            Style(
                """
                $result = $form
                return $result
                """,
                "The slice is a list of its own, so $words is not changed.",
            ),
        ),
        reference=lambda words, k, v: [
            w
            for i, w in enumerate(words)
            if {"i < k": i < k, "i >= n - k": i >= len(words) - k, "i >= k": i >= k, "i < n - k": i < len(words) - k}[
                v["keep"]
            ]
        ],
        edges=((["a"], 2), (["a", "b", "c", "d"], 2)),
        need="take a part of a list",
        idea=(
            (
                "A slice of a list is written with a colon between two positions. It starts at the "
                "first and stops before the second."
            ),
            (
                "Leaving out the number before the colon means from the start, leaving out the one "
                "after it means to the end. So `items[:]` is a copy of the whole list."
            ),
        ),
        pitfall=("The item at the stop position is not part of the slice: `items[0:2]` has two items, not three.",),
    ),
    Family(
        id="lists.ends",
        title="The first and the last item",
        names=(
            "{same|equal}_{ends|edges}",
            "first_{equals|is|matches}_last",
            "ends_{match|agree|equal}",
            "{begins_as_it_ends|first_and_last_equal}",
        ),
        args=(
            numbers(
                low=1,
                high=9,
                make=lambda draw, _: (lambda part: [*part, part[0]] if draw.chance(0.5) else part)(
                    draw.numbers(1, 9, 1, 5)
                ),
            ),
        ),
        returns="bool",
        says=(
            "$check the first and the last {item|number} of $numbers are {equal|the same}.",
            "$check $numbers {begins|starts} and ends with the same {number|value|item}.",
            "Return True if the first item of $numbers equals the last{| one}, else False.",
        ),
        note="{The list is not empty.|The list has at least one item.}",
        styles=(
            Style(
                "return $numbers[0] == $numbers[-1]",
                "Index 0 is the first item and index -1 the last, whatever the length.",
            ),
            Style(
                """
                $left = $numbers[0]
                $right = $numbers[len($numbers) - 1]
                return $left == $right
                """,
                "The last position is one less than the length, since positions are counted from 0.",
            ),
        ),
        reference=lambda numbers: next(iter(numbers)) == next(reversed(numbers)),
        edges=(([3],), ([1, 2, 1],), ([1, 2],)),
        need="compare the first and the last value",
        idea=(
            "Every item of a list has a position. The first one is 0, and the last one can be written as -1.",
            (
                "Negative positions count from the end, which saves us from computing with the length. "
                "The last but one item has position -2."
            ),
        ),
        pitfall=("The position `len($numbers)` does not exist. The last item is one step before it.",),
    ),
    Family(
        id="lists.insert_between",
        title="Putting lists together",
        names=("$tag", "$tag_lists", "$tag_{two|both}", "{list|make}_$tag"),
        args=(
            numbers("a", 0, 9, 1, 3, names=("a", "first", "left", "xs")),
            numbers("b", 0, 9, 1, 3, kind="", names=("b", "second", "right", "ys")),
        ),
        returns="list[int]",
        variants=(
            {
                "tag": "{join|connect|append|chain}",
                "form": "$a + $b",
                "said": "the items of $a followed by those of $b",
                "start": "$a",
                "tail": "$b",
            },
            {
                "tag": "{swap_join|join_reversed|second_first}",
                "form": "$b + $a",
                "said": "the items of $b followed by those of $a",
                "start": "$b",
                "tail": "$a",
            },
            {
                "tag": "{wrap|surround|enclose}",
                "form": "$b + $a + $b",
                "said": "the items of $a with those of $b before and after them",
                "start": "$b + $a",
                "tail": "$b",
            },
        ),
        says=("$build a list with $said.", "$hand one list that holds $said.", "Put together a new list: $said."),
        styles=(
            Style("return $form", "The operator `+` makes a new list from the items of both sides."),
            Style(
                """
                $result = list($start)
                $result.extend($tail)
                return $result
                """,
                "The copy is extended item by item, so neither of the two lists is changed.",
            ),
        ),
        reference=lambda a, b, v: [
            item
            for part in ({"$a + $b": (a, b), "$b + $a": (b, a), "$b + $a + $b": (b, a, b)}[v["form"]])
            for item in part
        ],
        edges=(([], []), ([], [1]), ([1], [])),
        need="put two lists together",
        idea=(
            "Adding lists does not add their numbers. It sets one list behind the other.",
            "The result of `+` is a third list. Its length is the sum of the lengths of its parts.",
        ),
        pitfall=("The method `append` would add the whole second list as a single item. Use `extend` or `+`.",),
    ),
)
