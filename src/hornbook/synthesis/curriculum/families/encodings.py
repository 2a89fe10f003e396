"""Encodings: runs of letters, shifted alphabets and letters as numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _runs(draw: Draw, _: object) -> str:
    return "".join(draw.choose("abcxyz") * draw.integer(1, 5) for _ in range(draw.integer(1, 4)))


def _packed(draw: Draw, _: object) -> list[tuple[str, int]]:
    return [(draw.choose("abcxyz"), draw.integer(1, 5)) for _ in range(draw.integer(1, 4))]


def _written(runs: list[tuple[str, int]], variant: Mapping[str, Any]) -> Any:
    if variant["kind"] != "str":
        return runs
    return "".join(f"{n}{ch}" if variant["tag"] in ("counted_form", "counted_runs") else f"{ch}{n}" for ch, n in runs)


def _repeated(runs: list[tuple[str, int]]) -> list[str]:
    return [ch for ch, size in runs for _ in range(size)]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="encoding.pack_runs",
        title="Packing runs of letters",
        names=(
            "$tag",
            "$tag_{of_text|letters}",
            "{encode|pack|compress}_{runs|repeats}",
            "{run|length}_{code|encoding}",
            "{squeeze|shorten}_runs",
        ),
        args=(Arg("text", ("text", "s", "line", "letters", "row"), "str", _runs),),
        returns="$kind",
        variants=tuple(
            {"run": run, "group": "{same|group|equal}", "letter": "{letter_now|mark|sign}", **rest}
            for run in ("run", "size", "length")
            for rest in (
                {
                    "kind": "list[tuple[str, int]]",
                    "tag": "{letter_runs|list_runs}",
                    "said": "a list of tuples, each with a letter and how often it {is repeated|stands there in a row}",
                    "put": "append(($letter, $run))",
                    "end": "$result",
                },
                {
                    "kind": "str",
                    "tag": "{short_form|packed_text}",
                    "said": "a string in which each run of a letter is written as the letter and its length",
                    "put": "append($letter + str($run))",
                    "end": '"".join($result)',
                },
                {
                    "kind": "str",
                    "tag": "{counted_form|counted_runs}",
                    "said": "a string in which each run of a letter is written as its length and the letter",
                    "put": "append(str($run) + $letter)",
                    "end": '"".join($result)',
                },
            )
        ),
        says=(
            "Pack the runs of equal letters in $text. Return $said.",
            "$hand a short form of $text: $said.",
            "Equal letters that stand side by side in $text are counted {together|as one run}. $hand $said.",
        ),
        styles=(
            Style(
                """
                $result = []
                $i = 0
                while $i < len($text):
                    $letter = $text[$i]
                    $run = 1
                    while $text[$i + $run : $i + $run + 1] == $letter:
                        $run += 1
                    $result.$put
                    $i += $run
                return $end
                """,
                (
                    "The inner loop measures a run, and the outer one jumps behind it. {A slice beyond the end is "
                    "just empty|At the end of the text the slice is empty}."
                ),
            ),
            Style(
                """
                $result = []
                for $ch, $group in groupby($text):
                    $letter, $run = $ch, len(list($group))
                    $result.$put
                return $end
                """,
                (
                    "The function `groupby` delivers each letter with the group of its repetitions. {The group has to"
                    " become a list before it has a length|Its length is that of the list made from it}."
                ),
                "from itertools import groupby",
            ),
            Style(
                """
                $result = []
                $letter, $run = "", 0
                for $ch in $text + " ":
                    if $ch == $letter:
                        $run += 1
                        continue
                    if $run:
                        $result.$put
                    $letter, $run = $ch, 1
                return $end
                """,
                (
                    "A run is stored when another letter begins. {The blank at the end makes sure that the last run "
                    "is stored too|Thanks to the blank, this happens to the last run as well}."
                ),
            ),
        ),
        reference=lambda text, v: _written([(m[1], len(m[0])) for m in re.finditer(r"(.)\1*", text)], v),
        edges=(("",), ("a",), ("aaab",), ("abab",), ("zzzzzzzzzzzz",)),
        need="store a text with many repetitions in less space",
        idea=(
            (
                "Five equal letters in a row need not be written five times. {The letter and a number say the same|It"
                " is enough to write the letter and a number}."
            ),
            (
                "This way of packing is called run-length encoding. {It pays only if there are long runs|Pictures "
                "with large areas of one color gain most from it}."
            ),
        ),
        pitfall=(
            (
                "The last run has no other letter behind it. {A loop that stores a run at a change must not forget "
                "it|It is easily forgotten}."
            ),
        ),
    ),
    Family(
        id="encoding.unpack_runs",
        title="Unpacking runs of letters",
        names=(
            "$tag",
            "{unpack|expand|decode|restore}_{runs|pairs|text}",
            "{text|string}_from_runs",
            "{write|spell}_out_runs",
            "$tag_from_pairs",
        ),
        args=(Arg("pairs", ("pairs", "runs", "packed", "parts"), "list[tuple[str, int]]", _packed),),
        returns="$kind",
        variants=(
            {
                "kind": "str",
                "tag": "{unpacked_text|full_text}",
                "said": "the text that these runs make",
                "size": "{size|length|times}",
                "done": "$result",
                "end": 'return "".join($result)',
                "form": '"".join($ch * $size for $ch, $size in $pairs)',
                "key": 0,
            },
            {
                "kind": "int",
                "tag": "{unpacked_length|full_length}",
                "said": "the length of the text that these runs make",
                "size": "{size|length|times}",
                "done": "len($result)",
                "end": "return len($result)",
                "form": "sum($size for _, $size in $pairs)",
                "key": 1,
            },
        ),
        says=(
            (
                "{Each pair in $pairs has|The list $pairs holds pairs of} a letter and the number of its repetitions."
                " $hand $said."
            ),
            "The list $pairs describes runs as (letter, length) tuples. $hand $said.",
            (
                "Given $pairs, a list of tuples with a letter and {how often it is repeated|its number of "
                "repetitions}, return $said."
            ),
        ),
        styles=(
            Style(
                """
                $result = ""
                for $ch, $size in $pairs:
                    $result += $ch * $size
                return $done
                """,
                (
                    "A letter times a number repeats the letter. {The pieces are joined in their order|All pieces are"
                    " added to one string}."
                ),
            ),
            Style(
                "return $form",
                (
                    "A generator goes through the pairs and unpacks each. {There is no need for a loop of our "
                    "own|That makes one line of it}."
                ),
            ),
            Style(
                """
                $result = []
                for $ch, $size in $pairs:
                    for _ in range($size):
                        $result.append($ch)
                $end
                """,
                (
                    "The inner loop puts in one letter at a time. {Its variable is not used, so it is called `_`|The "
                    "name `_` shows that the number of the round does not matter}."
                ),
            ),
        ),
        reference=lambda pairs, v: nth(v["key"], "".join(_repeated(pairs)), len(_repeated(pairs))),
        edges=(([],), ([("a", 1)],), ([("x", 3), ("y", 2)],), ([("b", 12)],)),
        need="restore a text that was packed",
        idea=(
            (
                "A packed text is only useful if it can be unpacked. {Nothing may get lost on the way|The result must"
                " be the text we started with}."
            ),
            (
                "A pair of a letter and a length stands for a whole run. {Repeating the letter gives the run back|The"
                " run is the letter, repeated that often}."
            ),
        ),
        pitfall=(
            (
                "A string can be multiplied only by an integer. {A number read from a text is a string at first, so "
                "use `int`|If the length comes from a text, convert it with `int`}."
            ),
        ),
    ),
)
