"""Ciphers 2: letters as numbers and letters in another order."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import text, word
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _places(word: str) -> list[int]:
    return [" abcdefghijklmnopqrstuvwxyz".find(ch) for ch in word.casefold()]


def _rows(text: str) -> list[str]:
    return ["".join(ch for i, ch in enumerate(text) if i % 2 == side) for side in (0, 1)]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="ciphers.letter_values",
        title="Letters as numbers",
        names=("$tag", "$tag_of_word", "{get|find|compute}_$tag", "{word|name}_$tag", "$tag_in_alphabet"),
        args=(word(make=lambda draw, _: draw.word()),),
        returns="$kind",
        variants=(
            {
                "kind": "list[int]",
                "tag": "{letter_numbers|alphabet_places}",
                "said": "the places of the letters in the alphabet as a list",
                "one": 'ord($ch) - ord("a") + 1',
                "code": "{code|place|spot}",
                "end": "$result",
                "form": "[$one for $ch in $word.lower()]",
                "key": 0,
            },
            {
                "kind": "int",
                "tag": "{letter_sum|word_value|word_score}",
                "said": "the sum of the places of the letters in the alphabet",
                "one": 'ord($ch) - ord("a") + 1',
                "code": "{code|place|spot}",
                "end": "sum($result)",
                "form": "sum($one for $ch in $word.lower())",
                "key": 1,
            },
            {
                "kind": "int",
                "tag": "{largest_letter|latest_letter}",
                "said": "the largest of the places that the letters have in the alphabet, or 0 for an empty word",
                "one": 'ord($ch) - ord("a") + 1',
                "code": "{code|place|spot}",
                "end": "max($result, default=0)",
                "form": "max([$one for $ch in $word.lower()], default=0)",
                "key": 2,
            },
        ),
        says=(
            "Let a be 1, b be 2 and so on up to z. For $word, {return|find} $said.",
            (
                "Take the word $word and return $said. {The letter a has place 1 and z has place 26|Here a counts 1, "
                "b counts 2, and z counts 26}."
            ),
            (
                "Each letter of $word has a place in the alphabet, {from 1 for a to 26 for z|1 for a, 2 for b and so "
                "on}. $hand $said."
            ),
        ),
        note="{Capital letters count like small ones.|A capital letter has the place of the small one.}",
        styles=(
            Style(
                """
                $result = []
                for $ch in $word.lower():
                    $code = ord($ch) - ord("a") + 1
                    $result.append($code)
                return $end
                """,
                (
                    "The numbers that `ord` gives are in the order of the alphabet. {Subtracting that of the letter a"
                    " makes them begin at 0|So a difference tells the place}."
                ),
            ),
            Style(
                "return $form",
                (
                    "The place is found by counting from the letter a. {One expression does it for all letters|It is "
                    "done for each letter in turn}."
                ),
            ),
            Style(
                """
                abc = "abcdefghijklmnopqrstuvwxyz"
                $result = [abc.index($ch) + 1 for $ch in $word.lower()]
                return $end
                """,
                (
                    "The alphabet is written out as a string. {The method `index` counts from 0, so 1 is added|Each "
                    "letter is looked up there}."
                ),
            ),
        ),
        reference=lambda word, v: nth(v["key"], _places(word), sum(_places(word)), max([0, *_places(word)])),
        edges=(("",), ("a",), ("Zoe",), ("abc",)),
        need="give every word a number",
        idea=(
            (
                "Computers store letters as numbers. {Neighbors in the alphabet have neighboring numbers|The numbers "
                "follow the alphabet}."
            ),
            (
                "The place of a letter is its distance from a, plus one. {Distances between letters are differences "
                "of their numbers|A difference of two numbers gives this distance}."
            ),
        ),
        pitfall=(
            (
                "Capital letters have other numbers than small ones. {Bring all letters to one form first|Use `lower`"
                " before you compute}."
            ),
        ),
    ),
    Family(
        id="ciphers.every_other",
        title="Every other letter",
        names=("$tag", "{write|make}_$tag", "$tag_{letters|code|text}", "{get|build}_$tag", "$tag_of_message"),
        args=(text(kind="text", names=("text", "message", "line", "note")),),
        returns="str",
        variants=(
            {
                "tag": "{fence|even_then_odd|two_rows}",
                "said": "the characters at even positions first, then those at odd positions",
                "a": "0",
                "b": "1",
                "mid": "",
                "key": 0,
                "p": "{top|front|rail}",
                "q": "{bottom|back|ground}",
            },
            {
                "tag": "{odd_then_even|swapped_rows}",
                "said": "the characters at odd positions first, then those at even positions",
                "a": "1",
                "b": "0",
                "mid": "",
                "key": 1,
                "p": "{top|front|rail}",
                "q": "{bottom|back|ground}",
            },
            {
                "tag": "{fence_with_bar|rows_with_bar}",
                "said": "the characters at even positions, a slash, and the characters at odd positions",
                "a": "0",
                "b": "1",
                "mid": '"/" + ',
                "key": 2,
                "p": "{top|front|rail}",
                "q": "{bottom|back|ground}",
            },
        ),
        says=(
            "$hand a string that has $said, all taken from $text.",
            "Rearrange $text: $said. {Positions count from 0|The first position is 0}.",
            "Write $text in a secret order: $said. Return the {new string|result}.",
        ),
        styles=(
            Style(
                "return $text[$a::2] + $mid$text[$b::2]",
                (
                    "A slice with step 2 takes every other character. {Its start decides which ones|The start makes "
                    "the difference}."
                ),
            ),
            Style(
                """
                $p = $q = ""
                for $i, $ch in enumerate($text):
                    if $i % 2 == $a:
                        $p += $ch
                    else:
                        $q += $ch
                return $p + $mid$q
                """,
                (
                    "The remainder by 2 tells to which half a character belongs. {Both halves grow in their order|Two"
                    " strings collect the halves}."
                ),
            ),
            Style(
                """
                $p = [$text[$i] for $i in range($a, len($text), 2)]
                $q = [$text[$i] for $i in range($b, len($text), 2)]
                return "".join($p) + $mid"".join($q)
                """,
                (
                    "Both ranges have step 2 but begin at different places. {Together they visit every position "
                    "once|No position is visited twice}."
                ),
            ),
        ),
        reference=lambda text, v: nth(v["key"], "", "", "/").join(_rows(text)[:: nth(v["key"], 1, -1, 1)]),
        edges=(("",), ("a",), ("ab",), ("abcde",)),
        need="hide a message by mixing its letters",
        idea=(
            (
                "A cipher may keep the letters and change only their order. {Such a message looks like nonsense until"
                " it is put in order again|Nothing is replaced then}."
            ),
            (
                "Write a message on two lines, one letter up and the next one down. {Read line by line, it is hard to"
                " understand|Then read it line by line}."
            ),
        ),
        pitfall=("Blanks are characters too. {They take a position like every letter|So they count as well}.",),
    ),
)
