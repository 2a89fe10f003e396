"""Indexes 2: words as a tree of letters."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import words
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _starts(draw: Draw, _: object) -> list[str]:
    """Words of which several begin alike."""
    start = draw.word()[:2]
    return [start + draw.word()[-2:] if draw.chance(0.6) else draw.word() for _ in range(draw.integer(3, 5))]


def _nested(words: list[str]) -> dict[str, Any]:
    """The tree, made by grouping the words by their first letters."""
    heads = dict.fromkeys(word[:1] for word in words)
    return {head: _nested([word[1:] for word in words if word[:1] == head]) if head else {} for head in heads}


FAMILIES: tuple[Family, ...] = (
    Family(
        id="indexes.letter_tree",
        title="Words as a tree of letters",
        names=("$tag", "{build|make|get}_$tag", "$tag_of_words", "word_$tag", "$tag_from_list"),
        args=(words(kind="", make=lambda draw, _: [w[:4] for w in _starts(draw, None)][: draw.integer(1, 3)]),),
        returns="$kind",
        variants=tuple(
            {"node": node, **rest}
            for node in ("node", "branch", "here")
            for rest in (
                {"kind": "dict", "tag": "{letter_tree|trie}", "said": "the tree", "end": "$result", "key": 0},
                {
                    "kind": "list[str]",
                    "tag": "{first_letters|tree_branches}",
                    "said": "a sorted list of the keys at the top of the tree",
                    "end": "sorted($result)",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{second_level_size|two_letter_starts}",
                    "said": "how many keys there are on the second level of the tree",
                    "end": "sum(len(below) for below in $result.values())",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "Build a tree of nested dictionaries from $words: each letter is a key, and its value holds the "
                "letters that may follow. A key '' with an empty dictionary marks the end of a word. $hand $said."
            ),
            (
                "The words in $words are put into a tree of letters, where every key is a letter and leads to a "
                "dictionary of the next letters; the key '' leads to an empty dictionary and marks the end of a word."
                " $hand $said."
            ),
            (
                "Store $words in nested dictionaries, one level per letter, {with|using} the key '' (and an empty "
                "dictionary as its value) where a word ends. $hand $said."
            ),
        ),
        styles=(
            Style(
                """
                $result = {}
                for $w in $words:
                    $node = $result
                    for $ch in $w:
                        $node = $node.setdefault($ch, {})
                    $node[""] = {}
                return $end
                """,
                (
                    "For each word we start at the top and go down letter by letter. {A missing branch is made by "
                    "`setdefault`|Words with the same start share their first branches}."
                ),
            ),
            Style(
                """
                $result = {}
                for $w in $words:
                    $node = $result
                    for $ch in [*$w, ""]:
                        if $ch not in $node:
                            $node[$ch] = {}
                        $node = $node[$ch]
                return $end
                """,
                (
                    "The mark for the end is treated like one more letter. {If a letter is not yet there, a new "
                    "dictionary is put in|The variable for the current place moves down with every letter}."
                ),
            ),
        ),
        reference=lambda words, v: nth(
            v["key"],
            _nested([*words]),
            sorted({word[:1] for word in words}),
            len({(word[:1], word[1:2]) for word in words if word}),
        ),
        edges=(([],), (["a"],), (["at", "an"],), (["car", "cart", "dog"],)),
        need="store many words so that their beginnings are shared",
        idea=(
            (
                "Words that begin alike go the same way through the tree at first. {So their common start is stored "
                "only once|They part where their letters differ}."
            ),
            (
                "Phones suggest words after a few letters. {In a tree of letters, the words that fit are all below "
                "one place|They follow the letters down a tree}."
            ),
        ),
        pitfall=(
            (
                "Without a mark for its end, a short word inside a longer one is lost. {Think of `car` and `cart`|The"
                " end of `car` must be visible in `cart`}."
            ),
        ),
    ),
)
