"""Searching: membership, positions, the nearest value, halving a sorted list."""

from __future__ import annotations

import bisect

from hornbook.synthesis.curriculum.arguments import integer, numbers, word, words
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import WORDS

FAMILIES: tuple[Family, ...] = (
    Family(
        id="searching.index_of",
        title="Where is it?",
        names=(
            "{find|index_of|position_of|locate|where_is}",
            "{find|search}_{word|item|index|position}",
            "get_{index|position}",
        ),
        args=(
            words(kind="words"),
            word(
                "target",
                kind="",
                names=("target", "wanted", "word", "goal"),
                make=lambda draw, so: draw.choose(so[0]) if draw.chance(0.7) else draw.word(),
            ),
        ),
        returns="$kind",
        variants=({"none": -1, "kind": "int"}, {"none": "None", "kind": "int | None"}),
        says=(
            "$hand the {index|position} of $target in $words, or $none if it is not there.",
            "Find the first {index|position} at which $target occurs in $words; return $none if there is none.",
            "$hand the {index|position} of the first item of $words that equals $target, else $none.",
        ),
        styles=(
            Style(
                """
                for $i, $w in enumerate($words):
                    if $w == $target:
                        return $i
                return $none
                """,
                (
                    "The function `enumerate` delivers each word together with its position. The first "
                    "match ends the search."
                ),
            ),
            Style(
                """
                if $target in $words:
                    return $words.index($target)
                return $none
                """,
                "The method `index` fails for a missing item, so the `if` asks first.",
            ),
        ),
        reference=lambda words, target, v: dict(reversed([(w, i) for i, w in enumerate(words)])).get(
            target, None if v["none"] == "None" else -1
        ),
        edges=(([], "cat"), (["a", "b", "b"], "b")),
        need="find the place of a word in a list",
        idea=(
            "A linear search looks at one item after another. It needs no order, but may have to visit every item.",
            "Positions are counted from 0. An answer that can not be a position is used when nothing is found.",
        ),
        pitfall=("Position 0 counts as false in a test. Compare the result with $none instead of writing just `if`.",),
    ),
    Family(
        id="searching.contains",
        title="Is it in the list?",
        names=(
            "contains",
            "{is|found}_in_list",
            "{has|contains}_{item|word|value}",
            "{knows|includes}",
            "is_{member|known|listed}",
        ),
        args=(
            words(kind="words"),
            word(
                "target",
                kind="",
                names=("target", "wanted", "word", "candidate"),
                make=lambda draw, so: draw.choose(so[0]) if draw.chance(0.5) else draw.word(),
            ),
        ),
        returns="bool",
        says=(
            "$check $target is {one of the words in|among the items of|in the list} $words.",
            "$check {the list |}$words contains {the word |}$target.",
            "$check $target occurs in $words.",
        ),
        styles=(
            Style("return $target in $words", "The operator `in` searches the list and answers with a truth value."),
            Style(
                """
                for $w in $words:
                    if $w == $target:
                        return True
                return False
                """,
                "The loop compares each word with $target. One match is enough for `True`.",
            ),
        ),
        reference=lambda words, target: words.count(target) > 0,
        edges=(([], "cat"), (["cat"], "cat"), (["cat"], "ca")),
        need="find out whether something is in a list",
        idea=(
            "The simplest search has only two answers, found or not found. Python has an operator for it.",
            "To be sure that something is missing, every item has to be looked at. A hit may come much earlier.",
        ),
        pitfall=("In a string, `in` looks for a part of the text. In a list it looks for a whole item.",),
    ),
    Family(
        id="searching.nearest",
        title="The nearest value",
        names=(
            "{nearest|closest}",
            "{find|get}_{nearest|closest}",
            "{nearest|closest}_{value|number|to}",
            "best_match",
        ),
        args=(
            numbers(
                low=0, high=30, make=lambda draw, _: sorted(draw.sample(range(0, 60, 2), draw.integer(2, 5))), kind=""
            ),
            integer(
                "target",
                names=("target", "goal", "wanted", "n"),
                fix=(11, 21, 31),
                make=lambda draw, _: draw.integer(0, 29) * 2 + 1,
            ),
        ),
        returns="int",
        says=(
            "$hand the {number|value} in $numbers that is {nearest|closest} to $target.",
            "Find the {item|number} of $numbers with the smallest distance to $target.",
        ),
        note="{If two are equally near, return the first.|Of two that are equally near, take the first.}",
        styles=(
            Style(
                "return min($numbers, key=lambda $x: abs($x - $target))",
                "The key is the distance to $target, and `min` keeps the item with the smallest key.",
            ),
            Style(
                """
                $best = $numbers[0]
                for $x in $numbers:
                    if abs($x - $target) < abs($best - $target):
                        $best = $x
                return $best
                """,
                "$best is replaced only by a number that is really closer, so the first of two equals stays.",
            ),
        ),
        reference=lambda numbers, target: next(n for d in range(200) for n in numbers if n in (target - d, target + d)),
        edges=(([7], 1), ([10, 20], 15), ([20, 10], 15)),
        need="find the value that is closest to a wish",
        idea=(
            "Nearness is measured by the absolute difference. The search keeps the item with the smallest one.",
            "If no item fits exactly, the closest one is often good enough. It is found like a smallest value.",
        ),
        pitfall=(
            "Without `abs` a number far below the target would look very close, since its difference is negative.",
        ),
    ),
    Family(
        id="searching.binary",
        title="Searching in a sorted list",
        names=("binary_search", "{search|find}_sorted", "{halving|fast|quick}_search", "find_in_sorted", "bisect_list"),
        args=(
            numbers(
                make=lambda draw, _: sorted(draw.sample(range(1, 40), draw.integer(2, 6))),
                kind="",
                names=("numbers", "values", "ordered", "items"),
            ),
            integer(
                "target",
                names=("target", "wanted", "goal"),
                make=lambda draw, so: draw.choose(so[0]) if draw.chance(0.7) else draw.integer(1, 40),
            ),
        ),
        returns="int",
        says=(
            "$hand the {index|position} of $target in the sorted list $numbers, or -1 if it is not there.",
            "Search the sorted list $numbers for $target by halving; return its {index|position} or -1.",
        ),
        styles=(
            Style(
                """
                low = 0
                high = len($numbers) - 1
                while low <= high:
                    middle = (low + high) // 2
                    if $numbers[middle] == $target:
                        return middle
                    if $numbers[middle] < $target:
                        low = middle + 1
                    else:
                        high = middle - 1
                return -1
                """,
                "After each look at the middle, one half of what is left can be forgotten.",
            ),
        ),
        reference=lambda numbers, target: (lambda at: at if at < len(numbers) and numbers[at] == target else -1)(
            bisect.bisect_left(numbers, target)
        ),
        edges=(([], 3), ([3], 3), ([1, 2], 4)),
        need="search quickly in a sorted list",
        idea=(
            (
                "In a sorted list one look at the middle tells in which half a number must be. A "
                "thousand items need only ten looks."
            ),
            (
                "Looking up a name in a phone book works like this: open it in the middle, then go on "
                "with one half. Each look halves what is left."
            ),
        ),
        pitfall=("The list must be sorted. In an unsorted list the search may miss an item that is there.",),
    ),
    Family(
        id="searching.all_positions",
        title="All the places",
        names=("{all|find_all|list}_{positions|indexes|places}", "{positions|indexes|places}_of", "where_{all|found}"),
        args=(
            words(kind="", make=lambda draw, _: draw.repeats(WORDS)),
            word(
                "target",
                kind="",
                names=("target", "wanted", "word"),
                make=lambda draw, so: draw.choose(so[0]) if draw.chance(0.8) else draw.word(),
            ),
        ),
        returns="list[int]",
        says=(
            "$hand a list of {all |}the {positions|indexes} at which $target occurs in $words.",
            "List every {position|index} of $words whose item is $target.",
            "Find all {positions|indexes} of $target in $words.",
        ),
        styles=(
            Style(
                "return [$i for $i, $w in enumerate($words) if $w == $target]",
                "Each word comes with its position, and the position is kept if the word matches.",
            ),
            Style(
                """
                $result = []
                for $i in range(len($words)):
                    if $words[$i] == $target:
                        $result.append($i)
                return $result
                """,
                "The loop goes through the positions, and the item at each is compared with $target.",
            ),
        ),
        reference=lambda words, target: [i for i in range(len(words)) if words[i : i + 1] == [target]],
        edges=(([], "a"), (["a", "b", "a"], "a"), (["a"], "b")),
        need="find every place of a word",
        idea=(
            "A search for all matches may not stop at the first one. It collects positions in a list.",
            "If nothing matches, the result is an empty list. No special value is needed for that case.",
        ),
        pitfall=("The method `index` finds only the first position. It can not see the later ones.",),
    ),
)
