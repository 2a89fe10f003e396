"""Generators and iterators: values that are made one by one."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import integer, words
from hornbook.synthesis.curriculum.family import Family, Style, nth

FAMILIES: tuple[Family, ...] = (
    Family(
        id="generators.yielded",
        title="Values on demand",
        names=("$tag", "{list|first}_$tag", "$tag_list", "{make|collect}_$tag", "$tag_from_generator"),
        args=(
            integer("n", 1, 12, names=("start", "seed", "n", "begin")),
            integer("k", 1, 6, names=("count", "k", "size", "many"), fix=(3, 4, 5, 6)),
        ),
        returns="list[int]",
        variants=tuple(
            {"gen": gen, "x": x, **rest}
            for gen, x in (("series", "value"), ("generate", "current"), ("produce", "number"), ("stream", "now"))
            for rest in (
                {
                    "tag": "{doubling|doubled_series}",
                    "said": "each number is twice the one before",
                    "next": "*= 2",
                    "rule": "$n * 2**$i",
                    "key": 0,
                },
                {
                    "tag": "{by_threes|steps_of_three}",
                    "said": "each number is three more than the one before",
                    "next": "+= 3",
                    "rule": "$n + 3 * $i",
                    "key": 1,
                },
                {
                    "tag": "{odd_steps|widening}",
                    "said": "the differences are 1, 3, 5 and so on",
                    "next": "+= 2 * step + 1",
                    "rule": "$n + $i**2",
                    "key": 2,
                },
                {
                    "tag": "{growing_steps|staircase}",
                    "said": "the differences are 1, 2, 3 and so on",
                    "next": "+= step + 1",
                    "rule": "$n + $i * ($i + 1) // 2",
                    "key": 3,
                },
            )
        ),
        says=(
            "$hand the first $k numbers of the series that begins with $n and in which $said.",
            "A series begins with $n, and $said. {Return|List} its first $k {values|numbers}{| as a list}.",
            "List $k numbers: the first one is $n, and $said.",
            "$build a list of $k numbers that begins with $n; $said.",
        ),
        styles=(
            Style(
                """
                def $gen():
                    $x = $n
                    for step in range($k):
                        yield $x
                        $x $next

                return list($gen())
                """,
                (
                    "With `yield` a function hands out a value and waits. {It goes on when the next value is "
                    "wanted|When it is asked for more, it goes on behind the `yield`}."
                ),
            ),
            Style(
                """
                def $gen():
                    $x, step = $n, 0
                    while True:
                        yield $x
                        $x $next
                        step += 1

                return list(islice($gen(), $k))
                """,
                (
                    "The loop never ends, but the generator makes only what is asked for. {The function `islice` asks"
                    " for the first values|With `islice` we take as many values as we need}."
                ),
                "from itertools import islice",
            ),
            Style(
                "return list($rule for $i in range($k))",
                (
                    "A generator expression looks like a comprehension in round brackets. {The function `list` "
                    "collects its values|Each value is made when `list` asks for it}."
                ),
            ),
        ),
        reference=lambda n, k, v: list(
            itertools.accumulate(
                range(1, k), lambda now, i: nth(v["key"], now + now, now + 3, now + 2 * i - 1, now + i), initial=n
            )
        ),
        edges=lambda v: ((1, v.get("k", 1)), (5, v.get("k", 4)), (12, v.get("k", 2)), (3, v.get("k", 6))),
        need="make a series of numbers step by step",
        idea=(
            (
                "A generator makes its values one by one. {It never needs to hold all of them|So it can even describe"
                " an endless series}."
            ),
            (
                "A function with `yield` does not run to its end when it is called. {It stops at each value until the"
                " next one is wanted|It pauses after every value}."
            ),
        ),
        pitfall=(
            (
                "A generator can be read only once. {Make a list of it if the values are needed again|After that it "
                "is used up}."
            ),
        ),
        quiz=(
            (
                "What is the difference between `return` and `yield`?",
                "After `return` the function is finished; after `yield` it can go on.",
            ),
        ),
    ),
    Family(
        id="generators.chunks",
        title="Pieces of equal size",
        names=(
            "$tag",
            "{make|cut_into|list}_$tag",
            "$tag_of_{list|items|words}",
            "$tag_of_$k",
            "{split|cut}_{list|words}_into_$tag",
        ),
        args=(words(least=2, most=7), integer("k", 2, 4, names=("size", "k", "length", "width"), fix=(2, 3, 4))),
        returns="$kind",
        variants=tuple(
            {"gen": gen, **rest}
            for gen in ("pieces", "parts_of", "cut", "walk")
            for rest in (
                {
                    "kind": "list[list[str]]",
                    "tag": "{chunks|blocks|groups_of_equal_size}",
                    "said": "pieces of $k items each; the last one may be shorter",
                    "one": "$words[$i : $i + $k]",
                    "step": ", $k",
                    "jump": "$k",
                    "stop": "len($words)",
                    "key": 0,
                },
                {
                    "kind": "list[list[str]]",
                    "tag": "{overlapping_parts|neighbor_groups}",
                    "said": "all groups of $k neighbors",
                    "one": "$words[$i : $i + $k]",
                    "step": "",
                    "jump": "1",
                    "stop": "len($words) - $k + 1",
                    "key": 1,
                },
                {
                    "kind": "list[str]",
                    "tag": "{block_starts|leaders}",
                    "said": "the first item of each piece, if the list is cut into pieces of $k items",
                    "one": "$words[$i]",
                    "step": ", $k",
                    "jump": "$k",
                    "stop": "len($words)",
                    "key": 2,
                },
            )
        ),
        says=(
            "$hand a list of $said, {taken from|made from} $words.",
            "{Cut|Divide} $words and return {the result as a list|a list}: $said.",
            "From the items of $words, {build|make} a list of $said.",
        ),
        styles=(
            Style(
                """
                def $gen():
                    for $i in range(0, $stop$step):
                        yield $one

                return list($gen())
                """,
                (
                    "The generator yields one piece after another. {The outer function only collects them|A list is "
                    "made of them at the end}."
                ),
            ),
            Style(
                "return [$one for $i in range(0, $stop$step)]",
                (
                    "The range holds the starts of the pieces. {The comprehension takes what begins there|What begins"
                    " there is taken}."
                ),
            ),
            Style(
                """
                $result = []
                $i = 0
                while $i < $stop:
                    $result.append($one)
                    $i += $jump
                return $result
                """,
                (
                    "The index jumps from one start to the next. {A slice at the end of the list is simply "
                    "shorter|The loop stops when no further piece begins}."
                ),
            ),
        ),
        reference=lambda words, k, v: nth(
            v["key"],
            [[w for i, w in enumerate(words) if i // k == at] for at in range((len(words) + k - 1) // k)],
            [list(group) for group in zip(*(words[i:] for i in range(k)), strict=False)],
            [w for i, w in enumerate(words) if i % k == 0],
        ),
        edges=lambda v: (
            ([], v.get("k", 2)),
            (["a"], v.get("k", 2)),
            (["a", "b", "c", "d"], v.get("k", 2)),
            (["a", "b", "c", "d", "e"], v.get("k", 3)),
        ),
        need="cut a long list into small parts",
        idea=(
            (
                "Long lists are often handled in pieces, such as the pages of a catalog. {Every piece but the last "
                "has the same size|A page has room for a fixed number of entries}."
            ),
            (
                "A piece is known by its start. {The starts lie at equal distances|So it is enough to step through "
                "the starts}."
            ),
        ),
        pitfall=(
            (
                "The last piece may be incomplete. {Slices take care of that, while single indexes would fail|A slice"
                " beyond the end is just shorter}."
            ),
        ),
    ),
)
