"""Longer texts: hiding words, filling templates, sentences and lines."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, text, words
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _story(draw: Draw, _: object) -> str:
    return " ".join(draw.sentence().capitalize() + draw.choose(".!?") for _ in range(draw.integer(1, 3)))


def _banned(draw: Draw, before: tuple[str, ...]) -> list[str]:
    return draw.sample(before[0].split(), draw.integer(1, 2)) + ([draw.word()] if draw.chance(0.3) else [])


def _read(found: list[str]) -> tuple[list[str], int, list[int], str]:
    """The sentences, the number of questions, the words per sentence, and the shortest sentence."""
    return found, "".join(found).count("?"), [one.count(" ") + 1 for one in found], (*sorted(found, key=len), "")[0]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="prose.censor",
        title="Hiding words",
        names=("$tag", "{hide|mask}_$tag", "$tag_in_text", "text_$tag", "$tag_from_list"),
        args=(
            text(kind="text", make=lambda draw, _: draw.sentence()),
            words("banned", kind="", names=("banned", "forbidden", "secret", "hidden"), make=_banned),
        ),
        returns="str",
        variants=tuple(
            {"new": new, **rest}
            for new in ("shown", "kept", "clean")
            for rest in (
                {
                    "tag": "{censor|stars}",
                    "said": "replaced by as many stars as it has letters",
                    "mask": '"*" * len($w)',
                    "form": '"*" * len($w) if $w in $banned else $w',
                    "test": "",
                    "key": 0,
                },
                {
                    "tag": "{dashes|three_dashes}",
                    "said": "replaced by three hyphens",
                    "mask": '"---"',
                    "form": '"---" if $w in $banned else $w',
                    "test": "",
                    "key": 1,
                },
                {
                    "tag": "{first_letter_only|hints}",
                    "said": "cut down to its first letter and a dot",
                    "mask": '$w[0] + "."',
                    "form": '$w[0] + "." if $w in $banned else $w',
                    "test": "",
                    "key": 2,
                },
                {
                    "tag": "{cut_out|without_words}",
                    "said": "left out",
                    "mask": "None",
                    "form": "$w",
                    "test": " if $w not in $banned",
                    "key": 3,
                },
            )
        ),
        says=(
            (
                "$hand $text with every word that is in the list $banned $said. {Words are separated by single "
                "blanks|Single blanks separate the words}."
            ),
            "The words of $text are separated by blanks. Return the text with each word that occurs in $banned $said.",
            (
                "Go through the words of $text{ one by one|}. Each that is in $banned is $said. Return the "
                "{new|resulting} text."
            ),
        ),
        note="{Capital letters make a difference.|A word counts only if it is spelled in exactly the same way.}",
        styles=(
            Style(
                """
                $new = []
                for $w in $text.split(" "):
                    if $w in $banned:
                        $w = $mask
                    if $w is not None:
                        $new.append($w)
                return " ".join($new)
                """,
                (
                    "The text becomes a list of words and, at the end, a text again. {In between, each word can be "
                    "exchanged|Single words are easy to exchange}."
                ),
            ),
            Style(
                """
                $new = [$form for $w in $text.split(" ")$test]
                return " ".join($new)
                """,
                (
                    "The comprehension decides for each word what becomes of it. {Then the words are joined with "
                    "blanks|The blanks are put back by `join`}."
                ),
            ),
        ),
        reference=lambda text, banned, v: " ".join(
            piece
            for piece in (
                re.sub("^.*$", lambda m: nth(v["key"], re.sub(".", "*", m[0]), "---", m[0][:1] + ".", "\n"), word)
                if banned.count(word)
                else word
                for word in re.split(" ", text)
            )
            if piece != "\n"
        ),
        edges=(("tea", ["tea"]), ("no tea for me", ["coffee"]), ("red red blue", ["red"]), ("Red and red", ["red"])),
        need="hide words that should not be read",
        idea=(
            (
                "A text is split into words, the words are changed, and then they are joined again. {Many tasks with "
                "texts follow this plan|These three steps solve many tasks}."
            ),
            (
                "Replacing letters in the whole text would also hit parts of longer words. {Whole words are "
                "safer|With whole words this can not happen}."
            ),
        ),
        pitfall=(
            (
                "The method `replace` looks for letters and not for words. {It would find `art` in `party`|So it may "
                "hit the inside of other words}."
            ),
        ),
    ),
    Family(
        id="prose.sentences",
        title="Sentences of a text",
        names=("$tag", "{get|list|find}_$tag", "$tag_of_text", "text_$tag", "{count|split}_$tag"),
        args=(Arg("text", ("text", "story", "report", "message"), "str", _story),),
        returns="$kind",
        variants=tuple(
            {"now": now, **rest}
            for now in ("sentence", "current_one", "so_far")
            for rest in (
                {
                    "kind": "list[str]",
                    "tag": "{sentences|sentence_list}",
                    "said": "a list of its sentences, each with its sign at the end",
                    "end": "$result",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{questions|question_count}",
                    "said": "how many of its sentences are questions",
                    "end": 'sum($item.endswith("?") for $item in $result)',
                    "key": 1,
                },
                {
                    "kind": "list[int]",
                    "tag": "{sentence_lengths|words_per_sentence}",
                    "said": "a list that tells how many words each of its sentences has",
                    "end": "[len($item.split()) for $item in $result]",
                    "key": 2,
                },
                {
                    "kind": "str",
                    "tag": "{shortest_sentence|briefest}",
                    "said": "the shortest of its sentences, measured in characters, or '' if there is none",
                    "end": 'min($result, key=len, default="")',
                    "key": 3,
                },
            )
        ),
        says=(
            "A sentence ends with '.', '!' or '?'. For $text, {return|find} $said.",
            "The sentences of $text end with a full stop, an exclamation mark or a question mark. $hand $said.",
            "{Split|Divide} $text into sentences, each of which ends with '.', '!' or '?', and return $said.",
        ),
        note="{Blanks between sentences belong to none of them.|The blank after a sentence is not part of it.}",
        styles=(
            Style(
                """
                $result = []
                $now = ""
                for $ch in $text:
                    $now += $ch
                    if $ch in ".!?":
                        $result.append($now.strip())
                        $now = ""
                return $end
                """,
                (
                    "Characters are collected until a closing sign comes. {Then a sentence is complete and a new one "
                    "begins|The sign completes the sentence}."
                ),
            ),
            Style(
                """
                $result = []
                start = 0
                for $i, $ch in enumerate($text):
                    if $ch in ".!?":
                        $result.append($text[start : $i + 1].strip())
                        start = $i + 1
                return $end
                """,
                (
                    "Only the start of the current sentence has to be remembered. {A slice takes it out as soon as "
                    "its end is found|At each closing sign a slice is taken}."
                ),
            ),
        ),
        reference=lambda text, v: nth(v["key"], *_read(re.findall(r"[^ .!?][^.!?]*[.!?]", text))),
        edges=(("",), ("Stop!",), ("Is it late? Yes. Go!",), ("We sing. We dance.",)),
        need="take a text apart into sentences",
        idea=(
            (
                "A text can be read sign by sign, while the current sentence grows. {This way of reading needs only "
                "one pass|When a sentence ends, it is put away}."
            ),
            (
                "Several signs can end a sentence. {The operator `in` compares with all of them at once|A string of "
                "these signs makes a short test}."
            ),
        ),
        pitfall=(
            (
                "A full stop does not always end a sentence. {In a number such as 3.5 it is part of the "
                "number|Abbreviations have full stops too}."
            ),
        ),
    ),
)
