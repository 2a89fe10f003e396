"""What lists have in common and what they do not."""

from __future__ import annotations

import functools
import itertools
import operator
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, words
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import WORDS, Draw


def _other_words(draw: Draw, before: tuple[Any, ...]) -> list[str]:
    """Words of which some are in the list before."""
    return draw.shuffled(draw.sample(before[0], draw.integer(1, 2)) + draw.words(0, 2))


def _lists(draw: Draw, _: object) -> list[list[str]]:
    """Lists of words that overlap."""
    pool = draw.sample(WORDS, 4)
    return [draw.sample(pool, draw.integer(2, 3)) for _ in range(draw.integer(2, 3))]


_WORDS = words(kind="", least=2, most=4, names=("words", "first", "left", "mine", "items"))


_OTHER_WORDS = Arg("other", ("other", "second", "right", "yours", "more"), "list[str]", _other_words)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="sets.not_shared",
        title="In one list but not in both",
        names=("$tag", "{find|list|get}_$tag", "$tag_{words|items}", "{sorted|list}_$tag"),
        args=(_WORDS, _OTHER_WORDS),
        returns="list[str]",
        variants=(
            {
                "tag": "{not_shared|in_just_one}",
                "form": "set($words) ^ set($other)",
                "test": "($item in $words) != ($item in $other)",
                "said": "in exactly one of the lists",
                "key": 0,
            },
            {
                "tag": "{only_first|not_in_second}",
                "form": "set($words) - set($other)",
                "test": "$item in $words and $item not in $other",
                "said": "in $words but not in $other",
                "key": 1,
            },
            {
                "tag": "{only_second|not_in_first}",
                "form": "set($other) - set($words)",
                "test": "$item in $other and $item not in $words",
                "said": "in $other but not in $words",
                "key": 2,
            },
        ),
        says=(
            (
                "$hand the words that are $said, {sorted and without repeats|each once, in alphabetical "
                "order}. The lists are $words and $other."
            ),
            (
                "Compare the lists $words and $other: return {a sorted list of|in sorted order} the words "
                "that are $said{, each once|}."
            ),
        ),
        styles=(
            Style("return sorted($form)", "Sets have an operator for this, and `sorted` makes a list of the result."),
            Style(
                """
                $result = []
                for $item in $words + $other:
                    if $test and $item not in $result:
                        $result.append($item)
                return sorted($result)
                """,
                "The loop goes through both lists. The second part of the condition keeps repeats out.",
            ),
            Style(
                "return [$item for $item in sorted(set($words + $other)) if $test]",
                "All words are put in order first, each once, and the condition picks those that are wanted.",
            ),
        ),
        reference=lambda words, other, v: [
            w
            for w, group in itertools.groupby(
                sorted([(w, 1) for w in {*words}] + [(w, 2) for w in {*other}]), lambda p: p[0]
            )
            if sum(side for _, side in group) in nth(v["key"], (1, 2), (1,), (2,))
        ],
        edges=(([], []), (["a"], ["a"]), (["b", "a"], ["c", "b"]), (["b", "a", "a"], [])),
        need="compare two lists",
        idea=(
            "Two lists divide all words into three groups: those in the first only, in the second only, and in both.",
            "A set knows quickly whether something is in it. For long lists that makes a great difference.",
        ),
        pitfall=("A set has no order. For a result that is always the same it has to be sorted.",),
    ),
    Family(
        id="sets.many_lists",
        title="Comparing more than two lists",
        names=("$tag", "{find|list|get}_$tag", "$tag_{words|items}", "{sorted|collect}_$tag"),
        args=(Arg("lists", ("lists", "groups", "baskets", "rows"), "list[list[str]]", _lists),),
        returns="list[str]",
        variants=(
            {
                "tag": "{in_all|in_every_list}",
                "form": "all($w in $row for $row in $lists)",
                "said": "in all of the lists",
                "key": 0,
            },
            {
                "tag": "{in_just_one|unique_to_one}",
                "form": "sum($w in $row for $row in $lists) == 1",
                "said": "in only one of the lists",
                "key": 1,
            },
            {
                "tag": "{in_several|in_two_or_more}",
                "form": "sum($w in $row for $row in $lists) > 1",
                "said": "in more than one of the lists",
                "key": 2,
            },
        ),
        says=(
            "The list $lists holds lists of words. Return the words that are $said, sorted and each once.",
            "$hand a sorted list{ without repeats|} of the words that are $said in $lists, a list of lists of words.",
        ),
        styles=(
            Style(
                """
                everything = {$w for $row in $lists for $w in $row}
                return sorted($w for $w in everything if $form)
                """,
                "The first line collects all words, and the second asks about each of them.",
            ),
            Style(
                """
                $result = []
                for $w in sum($lists, []):
                    if $form and $w not in $result:
                        $result.append($w)
                return sorted($result)
                """,
                "All lists are joined to a single one, which the loop goes through.",
            ),
        ),
        reference=lambda lists, v: nth(
            v["key"],
            sorted(functools.reduce(operator.and_, map(set, lists))) if lists else [],
            [w for w in sorted(set(itertools.chain(*lists))) if len([1 for row in lists if row.count(w)]) == 1],
            [w for w in sorted(set(itertools.chain(*lists))) if len([1 for row in lists if row.count(w)]) >= 2],
        ),
        edges=(([],), ([["a", "b"]],), ([["a", "b"], ["b", "c"]],), ([["b"], ["b"], ["a"]],)),
        need="compare several lists at once",
        idea=(
            (
                "For two lists an operator of sets is enough. For any number of lists, ask about each word "
                "in how many it is."
            ),
            "The functions `all` and `sum` turn answers for each list into one answer for the word.",
        ),
        pitfall=("A word that is twice in the same list must not count as being in two lists.",),
    ),
)
