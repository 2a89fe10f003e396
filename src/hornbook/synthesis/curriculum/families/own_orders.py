"""Sorting by rules of one's own."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, pairs
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _sizes(draw: Draw, _: object) -> list[str]:
    return [draw.choose(("low", "mid", "high")) for _ in range(draw.integer(2, 5))]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="sorting.given_order",
        title="An order of your own",
        names=(
            "{sort|order}_{levels|labels|by_rank}",
            "{rank|level}_order",
            "{in|by}_{given|own|size}_order",
            "arrange_levels",
        ),
        args=(Arg("labels", ("levels", "labels", "grades", "sizes", "items"), "list[str]", _sizes),),
        returns="list[str]",
        variants=(
            {"ranks": '["low", "mid", "high"]', "said": "'low' first, then 'mid', then 'high'", "key": 0},
            {"ranks": '["high", "mid", "low"]', "said": "'high' first, then 'mid', then 'low'", "key": 1},
            {"ranks": '["mid", "low", "high"]', "said": "'mid' first, then 'low', then 'high'", "key": 2},
        ),
        says=(
            "Sort the words in $labels in this order: $said.",
            "$hand a sorted copy of $labels, in which only 'low', 'mid' and 'high' occur: $said.",
            "Put $labels in order, {with |}$said, and return the new list.",
        ),
        styles=(
            Style(
                """
                order = $ranks
                return sorted($labels, key=order.index)
                """,
                (
                    "The place of a word in the list `order` is its key. So the method `index` can serve as the "
                    "key function."
                ),
            ),
            Style(
                """
                $result = []
                for $w in $ranks:
                    $result += [$w] * $labels.count($w)
                return $result
                """,
                "As only three words occur, it is enough to count each and to write it that many times.",
            ),
            Style(
                """
                ranks = {$w: $i for $i, $w in enumerate($ranks)}
                return sorted($labels, key=lambda $item: ranks[$item])
                """,
                "The dictionary gives each word a number, and the numbers decide the order.",
            ),
        ),
        reference=lambda labels, v: [
            w
            for rank in nth(v["key"], (0, 1, 2), (2, 1, 0), (1, 0, 2))
            for w in labels
            if w == ("low", "mid", "high")[rank]
        ],
        edges=(([],), (["mid"],), (["high", "low", "mid"],), (["low", "high", "low"],)),
        need="sort by an order that is not alphabetical",
        idea=(
            "The alphabet would put 'high' before 'low'. An order of your own has to be written down somewhere.",
            "A key function translates every word into a number. `sorted` then compares the numbers, not the words.",
        ),
        pitfall=("A word that is missing in the order leads to an error. Decide what should happen with it.",),
    ),
    Family(
        id="sorting.two_keys",
        title="Sorting by two rules",
        names=(
            "{sort|order|rank}_{pairs|players|results}",
            "{result|score}_list",
            "{by|sort_by}_{points_and_name|two_keys}",
            "standings",
        ),
        args=(pairs(names=("pairs", "results", "players", "rows"), low=1, high=4),),
        returns="list[str]",
        variants=(
            {
                "form": "(-$item[1], $item[0])",
                "first": "lambda $item: $item[0]",
                "then": "lambda $item: -$item[1]",
                "said": "the largest number first, and words with the same number in alphabetical order",
                "key": 0,
            },
            {
                "form": "($item[1], $item[0])",
                "first": "lambda $item: $item[0]",
                "then": "lambda $item: $item[1]",
                "said": "the smallest number first, and words with the same number in alphabetical order",
                "key": 1,
            },
            {
                "form": "(len($item[0]), -$item[1])",
                "first": "lambda $item: -$item[1]",
                "then": "lambda $item: len($item[0])",
                "said": "the shortest word first, and words of the same length by falling number",
                "key": 2,
            },
        ),
        says=(
            "Sort the (word, number) tuples in $pairs and return the words: $said.",
            "$hand the words of the (word, number) tuples in $pairs, $said.",
        ),
        styles=(
            Style(
                "return [$w for $w, _ in sorted($pairs, key=lambda $item: $form)]",
                "The key is a tuple. Its second part decides only where the first parts are equal.",
            ),
            Style(
                """
                $result = sorted($pairs, key=$first)
                $result.sort(key=$then)
                return [$w for $w, _ in $result]
                """,
                (
                    "Sorting in Python is stable: what is equal keeps its order. So the less important rule is "
                    "applied first."
                ),
            ),
        ),
        reference=lambda pairs, v: [
            row[-1]
            for row in sorted(
                nth(v["key"], (-number, w, at, w), (number, w, at, w), (len(w), -number, at, w))
                for at, (w, number) in enumerate(pairs)
            )
        ],
        edges=(([],), ([("b", 1), ("a", 1)],), ([("c", 2), ("a", 1), ("b", 2)],), ([("dd", 3), ("c", 1)],)),
        need="sort by two rules at once",
        idea=(
            "Equal numbers leave the order open. A second rule settles it, so that everybody gets the same list.",
            "A minus sign turns the order of numbers around. For words this trick is not possible.",
        ),
        pitfall=("With `reverse=True` both parts of the key are turned around, not only the first.",),
    ),
)
