"""Two lists side by side, values with their places."""

from __future__ import annotations

import itertools
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _like(draw: Draw, before: tuple[Any, ...]) -> list[int]:
    """A list as long as the one before, equal to it in places."""
    return [value if draw.chance(0.4) else draw.integer(0, 9) for value in before[0]]


_FIRST = numbers("a", 0, 9, 2, 5, kind="", names=("first", "left", "a", "guesses", "mine"))


_SECOND = Arg("b", ("second", "right", "b", "answers", "yours"), "list[int]", _like)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="pairing.agreements",
        title="Two lists, place by place",
        names=("$tag", "{find|get|count}_$tag", "$tag_{in_lists|by_place}", "{list|pair}_$tag"),
        args=(_FIRST, _SECOND),
        returns="$kind",
        variants=(
            {
                "tag": "{matches|agreements}",
                "kind": "int",
                "form": "len($result)",
                "op": "==",
                "said": "the number of places {at|in} which both have the same value",
                "key": 0,
            },
            {
                "tag": "{match_places|equal_places}",
                "kind": "list[int]",
                "form": "$result",
                "op": "==",
                "said": "a list of the places {at|in} which both have the same value",
                "key": 1,
            },
            {
                "tag": "{different_places|changed_places}",
                "kind": "list[int]",
                "form": "$result",
                "op": "!=",
                "said": "a list of the places {at|in} which their values differ",
                "key": 2,
            },
            {
                "tag": "{win_places|lead_places}",
                "kind": "list[int]",
                "form": "$result",
                "op": ">",
                "said": "a list of the places {at|in} which $a has the larger value",
                "key": 3,
            },
        ),
        says=(
            "Compare the lists $a and $b place by place, counting from 0. Return $said.",
            "The lists $a and $b are equally long. Return $said, if places are counted from 0.",
        ),
        styles=(
            Style(
                """
                $result = [$i for $i, ($left, $right) in enumerate(zip($a, $b)) if $left $op $right]
                return $form
                """,
                "Here `zip` pairs the values and `enumerate` numbers the pairs.",
            ),
            Style(
                """
                $result = []
                for $i in range(len($a)):
                    if $a[$i] $op $b[$i]:
                        $result.append($i)
                return $form
                """,
                "One index serves both lists, because the values to be compared are at the same place.",
            ),
        ),
        reference=lambda a, b, v: nth(
            v["key"],
            sum(not x - y for x, y in zip(a, b, strict=True)),
            [i for i in range(len(a)) if not a[i] - b[i]],
            [i for i in range(len(a)) if a[i] - b[i]],
            [i for i in range(len(a)) if a[i] - b[i] > 0],
        ),
        edges=(([], []), ([1], [1]), ([1, 5, 3], [1, 2, 3]), ([4, 4], [5, 3])),
        need="compare two lists place by place",
        idea=(
            (
                "When two lists belong together, the same place stands for the same thing. A comparison goes "
                "from place to place."
            ),
            "The function `zip` turns two lists into one series of pairs, so that a single loop is enough.",
        ),
        pitfall=("If one list is shorter, `zip` stops at its end without a word.",),
    ),
    Family(
        id="pairing.weave",
        title="By turns from two lists",
        names=(
            "{weave|alternate|take_turns}",
            "{merge|mix}_{by_turns|alternating}",
            "{zip|weave}_lists",
            "{two_lists|deal}_in_turn",
        ),
        args=(_FIRST, numbers("b", 0, 9, 1, 5, kind="", names=("second", "right", "b", "answers", "yours"))),
        returns="list[int]",
        variants=(
            {"form": "$result + $a[$i:] + $b[$i:]", "said": "add what is left of the longer one at the end", "key": 0},
            {"form": "$result", "said": "stop when one of them has no more", "key": 1},
        ),
        says=(
            "Take items from $a and $b by turns, beginning with $a, and $said. Return them as a list.",
            "$build a list with the first item of $a, the first of $b, the second of $a, and so on; $said.",
        ),
        styles=(
            Style(
                """
                $result = []
                $i = min(len($a), len($b))
                for $left, $right in zip($a, $b):
                    $result += [$left, $right]
                return $form
                """,
                "Each pair adds two items at once. The index $i is the place where the shorter list ends.",
            ),
            Style(
                """
                $result = []
                $i = 0
                while $i < len($a) and $i < len($b):
                    $result.append($a[$i])
                    $result.append($b[$i])
                    $i += 1
                return $form
                """,
                "The condition of the loop looks at both lengths, so neither list is read beyond its end.",
            ),
        ),
        reference=lambda a, b, v: nth(
            v["key"],
            [x for pair in itertools.zip_longest(a, b) for x in pair if x is not None],
            list(itertools.chain.from_iterable(zip(a, b, strict=False))),
        ),
        edges=(([], [1]), ([1, 2, 3], [9]), ([1], [7, 8]), ([1, 2], [3, 4])),
        need="mix two lists by turns",
        idea=(
            "Taking turns means going through both lists at the same pace. What happens at the end has to be decided.",
            "Slices beyond the end of a list are empty and no error. That makes them handy for what is left.",
        ),
        pitfall=("Lists of different lengths are the hard case. Test it first.",),
    ),
    Family(
        id="pairing.weighted",
        title="Numbers with weights",
        names=("{weighted|place|ranked}_$tag", "$tag_{by_place|weighted|with_places}", "{find|get}_$tag_by_place"),
        args=(numbers(low=0, high=12, least=1, most=5, kind=""),),
        returns="int",
        variants=(
            {
                "tag": "{sum|total}",
                "start": "1",
                "form": "$i * $x",
                "said": "the first number once, the second twice, the third three times, and so on",
                "key": 0,
            },
            {
                "tag": "{offset_sum|shifted}",
                "start": "0",
                "form": "$i + $x",
                "said": "every number plus its place, counted from 0",
                "key": 1,
            },
            {
                "tag": "{falling|reverse_sum}",
                "start": "0",
                "form": "(len($numbers) - $i) * $x",
                "said": "the last number once, the one before it twice, and so on",
                "key": 2,
            },
        ),
        says=(
            "Add up the items of $numbers: $said. Return the sum.",
            "$give the sum {that comes out|that results} if $numbers counts like this: $said.",
        ),
        styles=(
            Style(
                "return sum($form for $i, $x in enumerate($numbers, start=$start))",
                "The function `enumerate` gives each number together with its place, which begins with $start here.",
            ),
            Style(
                """
                $total = 0
                $i = $start
                for $x in $numbers:
                    $total += $form
                    $i += 1
                return $total
                """,
                "The variable $i counts along with the loop, so that each number meets its own place.",
            ),
        ),
        reference=lambda numbers, v: nth(
            v["key"],
            sum(sum(numbers[at:]) for at in range(len(numbers))),
            sum(numbers) + sum(range(len(numbers))),
            sum(sum(numbers[: at + 1]) for at in range(len(numbers))),
        ),
        edges=(([],), ([5],), ([1, 2, 3],), ([4, 0, 1],)),
        need="add up numbers with weights",
        idea=(
            "In a weighted sum the numbers do not count alike. Here the weight follows from the place in the list.",
            "A loop over the values does not know where it is. A counter, or `enumerate`, brings the place in.",
        ),
        pitfall=("Whether places start at 0 or at 1 changes the result. Say which you mean.",),
    ),
)
