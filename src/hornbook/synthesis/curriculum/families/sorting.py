"""Sorting: ascending and descending, by a key, and whether something is sorted."""

from __future__ import annotations

import heapq

from hornbook.synthesis.curriculum.arguments import numbers, words
from hornbook.synthesis.curriculum.family import Family, Style


def _property(word: str, which: int) -> int | str:
    """The property by which a variant sorts."""
    return len(word) if which < 2 else word[::-1][0] if which == 2 else word[1:2]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="sorting.order",
        title="Sorting numbers",
        names=("sort_$tag", "sorted_$tag", "{order|arrange}_$tag", "$tag_{order|list}", "numbers_$tag"),
        args=(numbers(),),
        returns="list[int]",
        variants=(
            {
                "tag": "{up|ascending|upwards}",
                "opt": "",
                "said": "from the smallest to the largest",
                "first": "min",
                "option": "",
            },
            {
                "tag": "{down|descending|downwards}",
                "opt": ", reverse=True",
                "said": "from the largest to the smallest",
                "first": "max",
                "option": "reverse=True",
            },
        ),
        says=(
            "$hand the {numbers|values} in $numbers sorted $said.",
            "Sort $numbers $said{ and return the new list|}.",
            "$hand a list with the items of $numbers in order, $said.",
        ),
        styles=(
            Style(
                "return sorted($numbers$opt)", "The function `sorted` returns a new list and leaves $numbers as it was."
            ),
            Style(
                """
                $result = list($numbers)
                $result.sort($option)
                return $result
                """,
                "The method `sort` changes a list, so it is used on a copy.",
            ),
            Style(
                """
                $left = list($numbers)
                $result = []
                while $left:
                    $best = $first($left)
                    $left.remove($best)
                    $result.append($best)
                return $result
                """,
                (
                    "The item that comes next is searched for, removed from the copy and appended, until "
                    "the copy is empty."
                ),
            ),
        ),
        reference=lambda numbers, v: (heapq.nsmallest if v["first"] == "min" else heapq.nlargest)(
            len(numbers), numbers
        ),
        edges=(([],), ([2, 2, 1],)),
        need="put the values in order, $said",
        idea=(
            "Sorting brings values into order. Many tasks get easier afterwards, because neighbors are close in size.",
            (
                "Python can sort everything that can be compared: numbers by size, words by the "
                "alphabet. Numbers and words together can not be sorted."
            ),
        ),
        pitfall=("The method `sort` returns `None`. Writing `x = x.sort()` loses the list.",),
        quiz=(("Does sorting change the length of a list?", "No. The same items are there, in another order."),),
    ),
    Family(
        id="sorting.by_key",
        title="Sorting by a property",
        names=("{sort|order|arrange}_by_$tag", "by_$tag", "words_by_$tag", "sorted_by_$tag"),
        args=(words(kind="words"),),
        returns="list[str]",
        variants=(
            {"tag": "{length|size}", "fn": "len", "said": "length, shortest first", "opt": "", "key": 0},
            {
                "tag": "{length|size}_descending",
                "fn": "len",
                "said": "length, longest first",
                "opt": ", reverse=True",
                "key": 1,
            },
            {"tag": "{last_letter|ending}", "fn": "lambda $w: $w[-1]", "said": "last letter", "opt": "", "key": 2},
            {"tag": "second_letter", "fn": "lambda $w: $w[1]", "said": "second letter", "opt": "", "key": 3},
        ),
        says=(
            "$hand the words in $words sorted by $said.",
            "Sort {the words in |}$words by $said.",
            "$hand a new list with the {words|strings} of $words in order of $said.",
        ),
        note="{Words that are equal in this keep their order.|Ties keep the order of the list.|}",
        styles=(
            Style(
                "return sorted($words, key=$fn$opt)",
                "The key is a function. Words are compared by what it returns for them.",
            ),
            Style(
                """
                $result = list($words)
                $result.sort(key=$fn$opt)
                return $result
                """,
                "The copy is sorted in place. The argument `key` says which property counts.",
            ),
        ),
        reference=lambda words, v: [
            w
            for value in sorted({_property(w, v["key"]) for w in words}, reverse=v["key"] == 1)
            for w in words
            if _property(w, v["key"]) == value
        ],
        edges=(([],), (["bb", "aa", "abc"],)),
        need="sort words by their $said",
        idea=(
            "Words are sorted by the alphabet unless we say otherwise. A key function names another property.",
            (
                "Sorting by a key has two steps: compute the key of each item, then order the items by "
                "their keys. Only the order changes, never the items."
            ),
        ),
        pitfall=(
            "Pass the function itself, `key=len`. With brackets, `key=len()`, it would be called at once and fail.",
        ),
    ),
    Family(
        id="sorting.is_sorted",
        title="Is it in order?",
        names=("is_$tag", "{check|are|all}_$tag", "$tag_{order|list}", "{never|no_item}_$verb"),
        args=(
            numbers(
                make=lambda draw, _: (lambda ns: sorted(ns, reverse=draw.chance(0.5)) if draw.chance(0.7) else ns)(
                    draw.numbers(0, 20, 2, 5)
                ),
                kind="",
            ),
        ),
        returns="bool",
        variants=(
            {
                "tag": "{ascending|increasing|rising}",
                "verb": "falls_back",
                "op": "<=",
                "said": "{smaller|less} than the one before it",
                "opt": "",
                "up": True,
            },
            {
                "tag": "{descending|decreasing|falling}",
                "verb": "climbs",
                "op": ">=",
                "said": "{greater|larger} than the one before it",
                "opt": ", reverse=True",
                "up": False,
            },
        ),
        says=(
            "$check no {number|value} in $numbers is $said.",
            "$check $numbers {is in order|is sorted}: no {number|value} may be $said.",
            "Return False if any {number|value} in $numbers is $said, {else|otherwise} True.",
        ),
        styles=(
            Style(
                "return all($left $op $right for $left, $right in zip($numbers, $numbers[1:]))",
                "Zipping the list with its own rest gives all pairs of neighbors.",
            ),
            Style(
                "return $numbers == sorted($numbers$opt)", "A list is in order exactly when sorting it changes nothing."
            ),
            Style(
                """
                for $i in range(1, len($numbers)):
                    if not $numbers[$i - 1] $op $numbers[$i]:
                        return False
                return True
                """,
                "Each item is compared with the one before it, so the loop starts at position 1.",
            ),
        ),
        reference=lambda numbers, v: (
            not [1 for i, n in enumerate(numbers) if i and (n < numbers[i - 1] if v["up"] else n > numbers[i - 1])]
        ),
        edges=(([],), ([1, 2, 3],), ([3, 2, 1],)),
        need="check whether values are in order",
        idea=(
            "To check the order it is enough to look at neighbors. If every pair is right, the whole list is.",
            "A single pair in the wrong order proves that the list is not sorted. The search can stop there.",
        ),
        pitfall=("A list of one item has no pairs and counts as sorted. So does the empty list.",),
    ),
)
