"""Validation: is an input acceptable?"""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, integer, words
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import entry

_ENTRY_NAMES = ("text", "entry", "value", "s", "field")

FAMILIES: tuple[Family, ...] = (
    Family(
        id="validation.text_kind",
        title="What kind of text is it?",
        names=("is_$tag", "{looks|seems}_$tag", "valid_$tag", "check_$tag", "{has|text_is}_$tag"),
        args=(Arg("text", _ENTRY_NAMES, "str", entry),),
        returns="bool",
        variants=(
            {
                "tag": "{number|digits_only}",
                "form": "$text.isdigit()",
                "bad": "not $ch.isdigit()",
                "said": "is not empty and has only digits",
                "re": "[0-9]+",
            },
            {
                "tag": "{letters|letters_only}",
                "form": "$text.isalpha()",
                "bad": "not $ch.isalpha()",
                "said": "is not empty and has only letters",
                "re": "[A-Za-z]+",
            },
            {
                "tag": "{letters_or_digits|plain}",
                "form": "$text.isalnum()",
                "bad": "not $ch.isalnum()",
                "said": "is not empty and has only letters and digits",
                "re": "[A-Za-z0-9]+",
            },
        ),
        says=(
            "$check {the string |}$text $said.",
            "Return True if $text $said, {else|otherwise} False.",
        ),
        styles=(
            Style("return $form", "The string has a method for just this question. It is `False` for an empty string."),
            Style(
                """
                if not $text:
                    return False
                for $ch in $text:
                    if $bad:
                        return False
                return True
                """,
                "The empty string is refused first. Then one wrong character is enough for `False`.",
            ),
        ),
        reference=lambda text, v: re.fullmatch(v["re"], text) is not None,
        edges=(("",), ("12",), ("ab",), ("a b",)),
        need="check what somebody has typed",
        idea=(
            "What people type can not be trusted. A program checks its input before it works with it.",
            (
                "To validate a text means to ask whether every character is allowed and whether "
                "anything is there at all. An empty text has no wrong characters, but it is still not "
                "valid."
            ),
        ),
        pitfall=('A minus sign and a decimal point are no digits. So `"-5".isdigit()` is `False`.',),
    ),
    Family(
        id="validation.length",
        title="Is the length right?",
        names=(
            "{valid|good|check|right}_length",
            "length_{ok|fits|allowed}",
            "{is|has}_{valid|allowed}_length",
            "{fits|acceptable}",
        ),
        args=(
            Arg(
                "text",
                ("password", "text", "name", "code"),
                "str",
                lambda draw, _: "".join(draw.choose("abcdefgh0123") for _ in range(draw.integer(1, 14))),
            ),
            integer("low", 2, 5, names=("low", "shortest", "minimum", "least"), fix=(2, 3, 4, 5)),
            integer("high", 6, 10, names=("high", "longest", "maximum", "most"), fix=(6, 8, 9, 10)),
        ),
        returns="bool",
        says=(
            "$check $text has at least $low and at most $high characters.",
            "$check the length of $text {is|lies} between $low and $high{|, both included}.",
        ),
        styles=(
            Style("return $low <= len($text) <= $high", "The length is computed once and compared with both limits."),
            Style(
                """
                if len($text) < $low:
                    return False
                if len($text) > $high:
                    return False
                return True
                """,
                "Each rule has its own `if`. What breaks no rule is valid.",
            ),
        ),
        reference=lambda text, low, high: sum(1 for _ in text) in range(low, high + 1),
        edges=lambda v: tuple(
            ("x" * size, v.get("low", 3), v.get("high", 7))
            for size in (v.get("low", 3), v.get("high", 7), v.get("low", 3) - 1, v.get("high", 7) + 1)
        ),
        need="check that a password has the right length",
        idea=(
            (
                "A rule with two limits has two ways to be broken: too short and too long. The length "
                "must pass both tests."
            ),
            "The function `len` works for strings as well as for lists. It counts spaces and signs too.",
        ),
        pitfall=("Test the limits themselves. Most mistakes in such checks happen exactly there.",),
    ),
    Family(
        id="validation.keep_valid",
        title="Throwing bad entries out",
        names=(
            "{keep|only}_$tag",
            "{drop|remove|discard}_$bad",
            "clean_{list|entries}",
            "without_$bad",
            "$tag_entries",
        ),
        args=(
            words(
                kind="",
                names=("entries", "words", "items", "lines"),
                make=lambda draw, _: [
                    draw.choose(("", draw.word(), str(draw.integer(0, 99)), draw.word(), " "))
                    for _ in range(draw.integer(2, 5))
                ],
            ),
        ),
        returns="list[str]",
        variants=(
            {"tag": "{filled|non_empty}", "bad": "{empty|missing}", "test": "$w", "said": "are not empty", "key": 0},
            {
                "tag": "{numbers|numeric}",
                "bad": "{words|letters}",
                "test": "$w.isdigit()",
                "said": "have only digits",
                "key": 1,
            },
            {
                "tag": "{letters|alphabetic}",
                "bad": "{numbers|digits}",
                "test": "$w.isalpha()",
                "said": "have only letters",
                "key": 2,
            },
        ),
        says=(
            "$hand the strings in $words that $said{, in the same order|}.",
            "$build a list of those {strings|entries} of $words that $said.",
            "Keep only the {strings|entries} in $words that $said.",
        ),
        styles=(
            Style(
                "return [$w for $w in $words if $test]", "Only the entries that pass the test get into the new list."
            ),
            Style(
                """
                $result = []
                for $w in $words:
                    if $test:
                        $result.append($w)
                return $result
                """,
                "Each entry is tested on its own, and the good ones are appended.",
            ),
        ),
        reference=lambda words, v: [w for w in words if re.fullmatch(nth(v["key"], ".+", "[0-9]+", "[a-z]+"), w)],
        edges=(([],), (["", "a", "1"],)),
        need="remove bad entries from a list",
        idea=(
            "Data from outside often have gaps. It is best to remove bad entries right at the start.",
            "A string is true if it has at least one character. So an empty one can be recognized without comparing.",
        ),
        pitfall=("A string with a single space is not empty, although it looks like it.",),
    ),
)
