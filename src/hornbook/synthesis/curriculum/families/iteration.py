"""Going through lists with zip and enumerate."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers, words
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="functional.zip",
        title="Two lists side by side",
        names=("$tag", "$tag_{lists|both|pairs}", "{zip|pairwise|combine}_$tag", "{list|get}_$tag"),
        args=(
            numbers("a", 0, 12, 1, 4, kind="", names=("a", "first", "left", "xs")),
            numbers(
                "b",
                kind="",
                names=("b", "second", "right", "ys"),
                make=lambda draw, so: [draw.integer(0, 12) for _ in so[0]],
            ),
        ),
        returns="$kind",
        variants=(
            {
                "tag": "{sums|add}",
                "form": "[$left + $right for $left, $right in zip($a, $b)]",
                "item": "$left + $right",
                "said": "a list of the sums of the numbers at the same places in $a and $b",
                "kind": "list[int]",
                "key": 0,
            },
            {
                "tag": "{products|multiply}",
                "form": "[$left * $right for $left, $right in zip($a, $b)]",
                "item": "$left * $right",
                "said": "a list of the products of the numbers at the same places in $a and $b",
                "kind": "list[int]",
                "key": 1,
            },
            {
                "tag": "{pairs|tuples}",
                "form": "list(zip($a, $b))",
                "item": "($left, $right)",
                "said": "a list of tuples, each with a number from $a and the one at the same place in $b",
                "kind": "list[tuple[int, int]]",
                "key": 2,
            },
            {
                "tag": "{larger|maxima}",
                "form": "[max($left, $right) for $left, $right in zip($a, $b)]",
                "item": "max($left, $right)",
                "said": "a list of the larger of the two numbers at each place of $a and $b",
                "kind": "list[int]",
                "key": 3,
            },
        ),
        says=("$hand $said.", "Go through both lists side by side and return $said."),
        note="{Both lists have the same length.|The lists are equally long.}",
        styles=(
            Style("return $form", "The function `zip` goes through both lists at once and delivers one pair per step."),
            Style(
                """
                $result = []
                for $left, $right in zip($a, $b):
                    $result.append($item)
                return $result
                """,
                "In each turn $left comes from the first list and $right from the second.",
            ),
        ),
        reference=lambda a, b, v: [
            (a[i] + b[i], a[i] * b[i], (a[i], b[i]), sorted((a[i], b[i]))[1])[v["key"]] for i in range(len(a))
        ],
        edges=(([], []), ([1], [5]), ([1, 2], [4, 3])),
        need="go through two lists at the same time",
        idea=(
            (
                "Two lists often belong together place by place, like names and prices. The function "
                "`zip` closes them like a zip fastener."
            ),
            "Using `zip` saves us from indexes. Each step gives the items that stand at the same place.",
        ),
        pitfall=("If the lists differ in length, `zip` stops at the end of the shorter one without a warning.",),
    ),
    Family(
        id="functional.enumerate",
        title="Items with their positions",
        names=("$tag", "$tag_{items|words|list}", "{list|get|make}_$tag", "with_$tag"),
        args=(words(),),
        returns="list[$kind]",
        variants=(
            {
                "tag": "{positions|index_pairs}",
                "form": "($i, $w)",
                "indexed": "($i, $words[$i])",
                "test": "",
                "said": "(position, word) tuples for the words in $words",
                "kind": "tuple[int, str]",
                "key": 0,
            },
            {
                "tag": "{every_second|even_places}",
                "form": "$w",
                "indexed": "$words[$i]",
                "test": " if $i % 2 == 0",
                "said": "the words at even positions of $words",
                "kind": "str",
                "key": 1,
            },
            {
                "tag": "{odd_places|skip_first_of_two}",
                "form": "$w",
                "indexed": "$words[$i]",
                "test": " if $i % 2 == 1",
                "said": "the words at odd positions of $words",
                "kind": "str",
                "key": 2,
            },
            {
                "tag": "{repeated|stairs}",
                "form": "$w * $i",
                "indexed": "$words[$i] * $i",
                "test": "",
                "said": "the words of $words, each repeated as often as its position says",
                "kind": "str",
                "key": 3,
            },
        ),
        says=("$build a list of $said.", "$hand $said.", "{Collect|List} $said."),
        note="{Positions start at 0.|The first position is 0.}",
        styles=(
            Style(
                "return [$form for $i, $w in enumerate($words)$test]",
                "The function `enumerate` delivers pairs of a position and a word.",
            ),
            Style(
                "return [$indexed for $i in range(len($words))$test]",
                "The range gives all the positions, and the word is read with its index.",
            ),
        ),
        reference=lambda words, v: (
            list(zip(range(99), words, strict=False)),
            words[::2],
            words[1::2],
            ["".join([w] * n) for n, w in zip(range(99), words, strict=False)],
        )[v["key"]],
        edges=(([],), (["a", "b", "c"],)),
        need="work with items and their positions",
        idea=(
            (
                "Sometimes an item is not enough, and we need to know where it stands. The function "
                "`enumerate` gives both."
            ),
            "Positions start at 0. So the first word of a list stands at an even position.",
        ),
        pitfall=("The position comes first and the item second. It is easy to swap the two names.",),
    ),
)
