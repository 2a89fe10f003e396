"""Indexes: which text contains a word, and words with a common start."""

from __future__ import annotations

import collections
import re

from hornbook.synthesis.curriculum.arguments import Arg, words
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _texts(draw: Draw, _: object) -> list[str]:
    few = draw.words(3, 4)
    return [" ".join(draw.choose(few) for _ in range(draw.integer(1, 3))) for _ in range(draw.integer(2, 4))]


def _starts(draw: Draw, _: object) -> list[str]:
    """Words of which several begin alike."""
    start = draw.word()[:2]
    return [start + draw.word()[-2:] if draw.chance(0.6) else draw.word() for _ in range(draw.integer(3, 5))]


def _places(texts: list[str]) -> dict[str, list[int]]:
    """Where each word occurs, found word by word."""
    known = dict.fromkeys(re.findall("[a-z]+", " ".join(texts)))
    return {word: [at for at, text in enumerate(texts) if re.search(rf"\b{word}\b", text)] for word in known}


def _grouped(words: list[str]) -> tuple[dict[str, list[str]], str, list[str]]:
    """The groups in the order of their first words, the most common start and the lonely words."""
    groups = {word[:2]: sorted(other for other in words if other[:2] == word[:2]) for word in words}
    most = max(map(len, groups.values()))
    lonely = [word for word in sorted(words) if len(groups[word[:2]]) == 1]
    return groups, min(start for start in groups if len(groups[start]) == most), lonely


FAMILIES: tuple[Family, ...] = (
    Family(
        id="indexes.inverted",
        title="An index for texts",
        names=("$tag", "{build|make|get}_$tag", "$tag_of_texts", "{text|word}_$tag", "$tag_from_lines"),
        args=(Arg("texts", ("texts", "pages", "lines", "notes"), "list[str]", _texts),),
        returns="$kind",
        variants=tuple(
            {"at": at, **rest}
            for at in ("number", "place", "where")
            for rest in (
                {
                    "kind": "dict[str, list[int]]",
                    "tag": "{word_index|places_of_words}",
                    "said": "a dictionary from each word to the list of the positions of the texts that contain it",
                    "end": "$result",
                    "key": 0,
                },
                {
                    "kind": "dict[str, int]",
                    "tag": "{text_counts|document_counts}",
                    "said": "a dictionary from each word to the number of texts that contain it",
                    "end": "{$w: len(found) for $w, found in $result.items()}",
                    "key": 1,
                },
                {
                    "kind": "list[str]",
                    "tag": "{shared_words|common_words}",
                    "said": "a sorted list of the words that are in more than one text",
                    "end": "sorted($w for $w, found in $result.items() if len(found) > 1)",
                    "key": 2,
                },
            )
        ),
        says=(
            "Each item of $texts is a text of words with blanks between them. $hand $said.",
            "$hand $said, for the texts in the list $texts. {Words are separated by blanks|Blanks separate the words}.",
            "For a search in $texts, a list of texts whose words are separated by blanks, {build|make} $said.",
        ),
        note="{A word that occurs twice in one text counts once there.|Repeated words in one text count once.}",
        styles=(
            Style(
                """
                $result = {}
                for $at, text in enumerate($texts):
                    for $w in text.split():
                        found = $result.setdefault($w, [])
                        if $at not in found:
                            found.append($at)
                return $end
                """,
                (
                    "The method `setdefault` returns the list of a word and makes one if there is none. {Each "
                    "position is added only once|The test keeps a position from coming in twice}."
                ),
            ),
            Style(
                """
                $result = defaultdict(list)
                for $at, text in enumerate($texts):
                    for $w in dict.fromkeys(text.split()):
                        $result[$w].append($at)
                $result = dict($result)
                return $end
                """,
                (
                    "A `defaultdict` makes an empty list for a new key by itself. {The call of `fromkeys` removes "
                    "repeated words and keeps their order|Repeated words are removed beforehand}."
                ),
                "from collections import defaultdict",
            ),
        ),
        reference=lambda texts, v: nth(
            v["key"],
            _places(texts),
            dict(collections.Counter(word for text in texts for word in dict.fromkeys(re.split(" +", text)) if word)),
            sorted(word for word, places in _places(texts).items() if places[1:]),
        ),
        edges=(([],), (["tea"],), (["tea tea", "milk"],), (["red cat", "cat", "red red dog"],)),
        need="find out which texts contain a word",
        idea=(
            (
                "A book has an index at its end: each word with the pages on which it stands. {Search engines work "
                "with such an index|With it nobody has to read all the pages}."
            ),
            (
                "Reading all texts for each question takes long. {An index is built once and answers many "
                "questions|It is better to read them once and to remember what is where}."
            ),
        ),
        pitfall=(
            (
                "A list that is shared by all keys would be a bad start. {Each key needs a list of its own|Make a new"
                " list for every word}."
            ),
        ),
    ),
    Family(
        id="indexes.by_start",
        title="Words with the same start",
        names=("$tag", "{build|make|get}_$tag", "$tag_of_words", "{list|find}_$tag", "$tag_in_list"),
        args=(words(kind="words", make=_starts),),
        returns="$kind",
        variants=tuple(
            {"start": start, **rest}
            for start in ("start", "head", "prefix")
            for rest in (
                {
                    "kind": "dict[str, list[str]]",
                    "tag": "{by_first_two|start_groups}",
                    "said": (
                        "a dictionary from the first two characters to the sorted list of the words that begin with "
                        "them"
                    ),
                    "end": "{$start: sorted(group) for $start, group in $result.items()}",
                    "key": 0,
                },
                {
                    "kind": "str",
                    "tag": "{most_common_start|frequent_start}",
                    "said": (
                        "the first two characters that most of the words share, and the first in the alphabet if "
                        "there are several"
                    ),
                    "end": "min($result, key=lambda $start: (-len($result[$start]), $start))",
                    "key": 1,
                },
                {
                    "kind": "list[str]",
                    "tag": "{lonely_words|unique_starts}",
                    "said": "a sorted list of the words that share their first two characters with no other item",
                    "end": "sorted(group[0] for group in $result.values() if len(group) == 1)",
                    "key": 2,
                },
            )
        ),
        says=(
            "Look at the first two characters of the words in $words. $hand $said.",
            "$hand $said, for the words in $words.",
            "Put the words of $words into groups by their first two characters, and return $said.",
        ),
        note="{The list is not empty.|There is at least one word.}",
        styles=(
            Style(
                """
                $result = {}
                for $w in $words:
                    $start = $w[:2]
                    if $start not in $result:
                        $result[$start] = []
                    $result[$start].append($w)
                return $end
                """,
                (
                    "The first two characters are the key of a group. {A new key gets an empty list first|Before the "
                    "first word of a group comes in, its list is made}."
                ),
            ),
            Style(
                """
                $result = {}
                for $w in $words:
                    $result.setdefault($w[:2], []).append($w)
                return $end
                """,
                (
                    "One line finds the group or makes it and adds the word. {That is what `setdefault` is for|The "
                    "method `setdefault` does two things at once}."
                ),
            ),
            Style(
                """
                $result = {$w[:2]: [] for $w in $words}
                for $w in $words:
                    $result[$w[:2]].append($w)
                return $end
                """,
                (
                    "All groups are made before the first word is put in. {So no test is needed in the loop|The keys "
                    "of a dictionary are unique by themselves}."
                ),
            ),
        ),
        reference=lambda words, v: nth(v["key"], *_grouped(words)),
        edges=((["tea"],), (["tea", "ten"],), (["star", "stop", "map", "stem"],), (["to", "ant", "tower"],)),
        need="group words by how they begin",
        idea=(
            (
                "A card index has a box for each start of a word. {Whoever looks for a word opens only one box|In the"
                " box of a word there are only a few cards}."
            ),
            (
                "The key of a group can be computed from the item itself. {Here it is a short piece of the word|A "
                "slice of the word is enough}."
            ),
        ),
        pitfall=(
            (
                "A word may be shorter than two characters. {The slice then is the whole word, which is no "
                "error|Slices do not fail in that case}."
            ),
        ),
    ),
)
