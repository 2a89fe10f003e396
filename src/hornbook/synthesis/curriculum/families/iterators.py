"""Iterators by hand: values that are taken two at a time."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth

FAMILIES: tuple[Family, ...] = (
    Family(
        id="generators.paired_iterator",
        title="Iterators by hand",
        names=("$tag", "{list|make}_$tag", "$tag_of_{items|values}", "{take|collect}_$tag", "$tag_with_next"),
        args=(numbers(low=0, high=20, least=2, most=7),),
        returns="list[$kind]",
        variants=tuple(
            {"it": it, "one": one, "two": two, **rest}
            for it, one, two in (("iterator", "first", "second"), ("source", "one", "other"), ("stream", "a", "b"))
            for rest in (
                {
                    "kind": "tuple[int, int]",
                    "tag": "{pairs_in_order|two_at_a_time}",
                    "said": "pairs of two values that follow each other, each value used once",
                    "made": "($one, $two)",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{pair_sums|sums_by_two}",
                    "said": "sums of two values that follow each other, each value used once",
                    "made": "$one + $two",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{larger_of_pairs|pair_winners}",
                    "said": "larger values out of each two that follow each other, each value used once",
                    "made": "max($one, $two)",
                    "key": 2,
                },
            )
        ),
        says=(
            "$hand a list of the $said, from $numbers.",
            "Take the values of $numbers two by two and {list|collect} the $said.",
            "$build a list with the $said, in the order of $numbers.",
        ),
        note="{A single value at the end is left out.|If the number of values is odd, the last one is ignored.}",
        styles=(
            Style(
                """
                $it = iter($numbers)
                return [$made for $one, $two in zip($it, $it)]
                """,
                (
                    "Both arguments of `zip` are the same iterator. {So each value is handed out only once, first "
                    "left, then right|It takes its values in turn from the one source}."
                ),
            ),
            Style(
                """
                $it = iter($numbers)
                $result = []
                for $one in $it:
                    $two = next($it, None)
                    if $two is not None:
                        $result.append($made)
                return $result
                """,
                (
                    "Inside the loop, `next` takes a further value from the iterator. {At the end it gives `None` "
                    "instead|If there is none, the second argument is returned}."
                ),
            ),
            Style(
                """
                $result = []
                for $i in range(0, len($numbers) - 1, 2):
                    $one, $two = $numbers[$i], $numbers[$i + 1]
                    $result.append($made)
                return $result
                """,
                (
                    "The step 2 leads from pair to pair. {The range ends before a single last value|A last value "
                    "without a partner is never reached}."
                ),
            ),
        ),
        reference=lambda numbers, v: [
            nth(v["key"], (a, b), sum((a, b)), sorted((a, b))[1])
            for a, b in zip(numbers[::2], numbers[1::2], strict=False)
        ],
        edges=(([],), ([1],), ([1, 2],), ([5, 3, 9],), ([4, 4, 1, 0],)),
        need="take values two at a time",
        idea=(
            (
                "An iterator remembers how far it has come. {Whoever takes a value from it moves it on|Each value "
                "that is taken moves it on by one}."
            ),
            (
                "A `for` loop asks an iterator for the next value again and again. {The function `next` does the same"
                " by hand|With `next` we can do so ourselves}."
            ),
        ),
        pitfall=(
            (
                "The function `next` fails when nothing is left. {A second argument prevents that|Give it a second "
                "argument for this case}."
            ),
        ),
    ),
)
