"""Text processing: picking words, characters and fields out of a text."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, integer, text
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import PEOPLE

FAMILIES: tuple[Family, ...] = (
    Family(
        id="text.words_with_length",
        title="Choosing words by their length",
        names=("{words|keep}_$tag_$k", "{select|filter|pick|find}_$tag_words", "$tag_words", "{get|only}_$tag"),
        args=(
            text(make=lambda draw, _: draw.sentence()),
            integer("k", 3, 5, names=("size", "length", "n", "k"), fix=(3, 4, 5)),
        ),
        returns="list[str]",
        variants=(
            {"tag": "{longer|long}", "op": ">", "said": "more than"},
            {"tag": "{shorter|short}", "op": "<", "said": "{fewer|less} than"},
            {"tag": "{exact|equal}", "op": "==", "said": "exactly"},
        ),
        says=(
            "$hand a list of the words in $text that have $said $k letters.",
            "$hand all words of $text with $said $k letters{| as a list}.",
            "List the words {of|in} $text {that|which} have $said $k characters.",
        ),
        styles=(
            Style(
                "return [$w for $w in $text.split() if len($w) $op $k]",
                "The comprehension keeps a word only if its length passes the test.",
            ),
            Style(
                """
                $result = []
                for $w in $text.split():
                    if len($w) $op $k:
                        $result.append($w)
                return $result
                """,
                "A word that passes the test is appended to $result; all others are skipped.",
            ),
        ),
        reference=lambda text, k, v: (
            [w for w in re.findall(r"\S+", text) if w[k - 1 :] and not w[k:]]
            if v["op"] == "=="
            else [w for w in re.findall(r"\S+", text) if (bool(w[k:]) if v["op"] == ">" else not w[k - 1 :])]
        ),
        edges=(("", 3),),
        need="pick out words by their length",
        idea=(
            "Filtering means to keep some items and drop the rest. The length of a word is a simple test for that.",
            "The text is first split into words. Then each word is measured with `len`.",
        ),
        pitfall=("The signs `>` and `>=` differ for words of exactly $k letters. Read the task closely.",),
    ),
    Family(
        id="text.keep_characters",
        title="Cleaning a text",
        names=("keep_$tag", "only_$tag", "{clean|strip}_{to_|for_}$tag", "$tag_only", "filter_$tag", "extract_$tag"),
        args=(
            Arg(
                "text",
                ("text", "string", "s", "entry"),
                "str",
                lambda draw, _: draw.choose(
                    (
                        f"{draw.word()}-{draw.integer(1, 99)}",
                        f"{draw.word()}: {draw.integer(1, 9)}, {draw.word()}: {draw.integer(10, 99)}",
                        f"{draw.choose(PEOPLE)} {draw.integer(10, 99)}!",
                        f"room {draw.integer(1, 40)}: {draw.word()}",
                    )
                ),
            ),
        ),
        returns="str",
        variants=(
            {"tag": "letters", "method": "isalpha", "re": "[^A-Za-z]"},
            {"tag": "digits", "method": "isdigit", "re": "[^0-9]"},
        ),
        says=(
            "$hand $text without the characters that are not $tag.",
            "$hand a string with only the $tag of $text{, in the same order|}.",
            "{Remove everything but the $tag from|Keep only the $tag of} $text.",
        ),
        styles=(
            Style(
                'return "".join($ch for $ch in $text if $ch.$method())',
                "The method `$method` tests one character, and `join` collects those that pass.",
            ),
            Style(
                """
                $result = ""
                for $ch in $text:
                    if $ch.$method():
                        $result += $ch
                return $result
                """,
                "Characters that pass the test are added to $result; the others are left out.",
            ),
        ),
        reference=lambda text, v: re.sub(v["re"], "", text),
        edges=(("",), ("a1b2",), ("?!",)),
        need="clean a text of all other characters than $tag",
        idea=(
            "Real texts hold characters that a program does not want. A loop with a test keeps the good ones.",
            (
                "Each character can be asked what it is: `isalpha` is true for letters, `isdigit` for "
                "digits, `isspace` for spaces. These questions are methods of strings."
            ),
        ),
        pitfall=("The result is still a string, even if it looks like a number. Use `int` to compute with it.",),
    ),
    Family(
        id="text.split_field",
        title="Taking a line apart",
        names=(
            "{get|take|read}_field",
            "field_{at|number}",
            "{nth|one}_field",
            "{column|part}_of_line",
            "{pick|cut}_field",
        ),
        args=(
            Arg("text", ("line", "record", "row", "text"), "str", lambda draw, _: ",".join(draw.words(3, 4))),
            integer("at", 0, 2, names=("index", "position", "i", "n"), fix=(0, 1, 2)),
        ),
        returns="str",
        says=(
            "$hand the field of $text at index $at; the fields are separated by commas.",
            "Split $text at its commas and return the part with {the |}index $at.",
            "$hand the part with index $at of the comma-separated line $text.",
        ),
        styles=(
            Style('return $text.split(",")[$at]', "The list made by `split` is indexed at once, so it needs no name."),
            Style(
                """
                $parts = $text.split(",")
                return $parts[$at]
                """,
                "The name $parts stands for the list of fields, and the index picks one of them.",
            ),
        ),
        reference=lambda text, at: re.findall("[^,]+", text)[at],
        edges=(("a,b,c", 0), ("x,y,z", 2)),
        need="read one field of a line of data",
        idea=(
            "Data often come as lines with commas. Splitting a line gives a list with its fields.",
            (
                "The method `split` takes the separator as its argument. The separators themselves are "
                "not part of the result."
            ),
        ),
        pitfall=("The first field has index 0. An index that is too large stops the program with an `IndexError`.",),
    ),
)
