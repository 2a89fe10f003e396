"""Lists and sums with a pattern."""

from __future__ import annotations

import functools
import itertools

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth

FAMILIES: tuple[Family, ...] = (
    Family(
        id="series.staircase",
        title="Lists with a pattern",
        names=("{make|build|write}_$tag", "$tag_{list|series|pattern}", "{number|list_of}_$tag", "$tag_up_to"),
        args=(integer("n", 0, 5, names=("n", "size", "top", "limit")),),
        returns="list[int]",
        variants=(
            {
                "tag": "{repeats|stairs}",
                "form": "[$i] * $i",
                "said": "1 once, 2 twice, 3 three times, and so on up to $n",
                "key": 0,
            },
            {
                "tag": "{ramps|restarts}",
                "form": "list(range(1, $i + 1))",
                "said": "1, then 1 and 2, then 1, 2 and 3, and so on until it ends with 1 to $n",
                "key": 1,
            },
            {
                "tag": "{countdowns|slides}",
                "form": "list(range($i, 0, -1))",
                "said": "1, then 2 and 1, then 3, 2 and 1, and so on until it ends with $n down to 1",
                "key": 2,
            },
            {"tag": "{pairs|signs}", "form": "[$i, -$i]", "said": "1, -1, 2, -2 and so on up to $n and -$n", "key": 3},
        ),
        says=(
            "$build a list that holds $said.",
            "$hand the {series|sequence} {of numbers |}that goes like this: $said.",
            "Write $said in one list and return it.",
        ),
        note="{If $n is 0, the list is empty.|For 0 the list has no items.}",
        styles=(
            Style(
                """
                $result = []
                for $i in range(1, $n + 1):
                    $result += $form
                return $result
                """,
                "Each turn of the loop adds a short list, and the operator `+=` joins it to the long one.",
            ),
            Style(
                "return [$x for $i in range(1, $n + 1) for $x in $form]",
                "The second `for` takes the short list apart again, so that the result is flat.",
            ),
        ),
        reference=lambda n, v: nth(
            v["key"],
            sorted(j for i in range(n + 1) for j in [i] * i),
            [j + 1 for i in range(n) for j in range(i + 1)],
            [i - j for i in range(1, n + 1) for j in range(i)],
            [sign * (k // 2 + 1) for k, sign in enumerate(itertools.islice(itertools.cycle((1, -1)), 2 * n))],
        ),
        edges=((0,), (1,), (3,), (4,)),
        need="make lists with a pattern",
        idea=(
            (
                "A pattern with steps is built from blocks. The outer loop chooses the block, and the block "
                "has its own rule."
            ),
            "Before writing the loop, write down the first blocks by hand. The rule can often be read off from them.",
        ),
        pitfall=("Appending a list puts the list itself in, as one item. Joining needs `+=` or `extend`.",),
    ),
    Family(
        id="series.alternating",
        title="Plus, minus, plus",
        names=(
            "alternating_$tag",
            "{plus_minus|zigzag|signed}_$tag",
            "$tag_with_signs",
            "{compute|get}_alternating_$tag",
        ),
        args=(numbers(low=0, high=15, least=1, most=6),),
        returns="int",
        variants=(
            {
                "tag": "{sum|total}",
                "start": "1",
                "said": "the first number minus the second plus the third, and so on",
                "key": 0,
            },
            {
                "tag": "{difference|balance}",
                "start": "-1",
                "said": "minus the first number plus the second minus the third, and so on",
                "key": 1,
            },
        ),
        says=(
            "$give $said{, over all of $numbers|, for all items of $numbers}.",
            "Go through $numbers and {work out|compute} $said.",
        ),
        note="{An empty list gives 0.|The result for an empty list is 0.}",
        styles=(
            Style(
                """
                $total = 0
                sign = $start
                for $x in $numbers:
                    $total += sign * $x
                    sign = -sign
                return $total
                """,
                "The variable `sign` is 1 or -1. Turning it around after each number makes plus and minus alternate.",
            ),
            Style(
                "return $start * (sum($numbers[::2]) - sum($numbers[1::2]))",
                "The slices with the step 2 take every other number. Their sums are subtracted at the end.",
            ),
            Style(
                """
                $total = 0
                for $i, $x in enumerate($numbers):
                    if $i % 2 == 0:
                        $total += $start * $x
                    else:
                        $total -= $start * $x
                return $total
                """,
                "Even places get one sign, odd places the other. The remainder tells which is which.",
            ),
        ),
        reference=lambda numbers, v: (
            nth(v["key"], 1, -1) * functools.reduce(lambda rest, x: x - rest, reversed(numbers), 0)
        ),
        edges=(([],), ([4],), ([1, 2],), ([5, 1, 2],)),
        need="add and subtract by turns",
        idea=(
            (
                "Signs that alternate can be kept in a variable that changes in every turn. No test for the "
                "place is needed then."
            ),
            "Instead of alternating, one can sort the numbers into two groups and subtract one sum from the other.",
        ),
        pitfall=(
            ("The first sign decides everything. A loop that begins with the wrong one gives the opposite result."),
        ),
    ),
)
