"""Text processing: counting words, joining them, initials."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, letter, text, words
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import PEOPLE

FAMILIES: tuple[Family, ...] = (
    Family(
        id="text.count_words",
        title="Counting words",
        names=(
            "count_words",
            "{number|amount}_of_words",
            "word_{count|total}",
            "how_many_words",
            "words_in_{text|line}",
        ),
        args=(text(make=lambda draw, _: draw.sentence() if draw.chance(0.7) else " ".join(draw.words(1, 4))),),
        returns="int",
        says=(
            "$howmany words there are in $text.",
            "$give the number of words in {the string |}$text.",
            "Count the words {of|in} $text{, which are separated by spaces|}.",
        ),
        styles=(
            Style(
                "return len($text.split())",
                "The method `split` makes a list of the words, and `len` tells how long it is.",
            ),
            Style(
                """
                $count = 0
                for $w in $text.split():
                    $count += 1
                return $count
                """,
                "The loop runs once for every word that `split` has found.",
            ),
        ),
        reference=lambda text: len(re.findall(r"\S+", text)),
        edges=(("",), ("one",), ("two  words",)),
        need="count the words of a text",
        idea=(
            (
                "Words are separated by spaces. The method `split` cuts a string at its spaces and "
                "returns a list of the pieces."
            ),
            "Counting words is easy once the text is a list. The length of the list is the number of words.",
        ),
        pitfall=("Counting the spaces and adding one goes wrong with two spaces in a row or an empty text.",),
    ),
    Family(
        id="text.join_words",
        title="Joining words",
        names=(
            "join_words",
            "join_with_{sign|separator}",
            "{glue|connect|chain}_words",
            "to_{line|text}",
            "{make|build}_line",
        ),
        args=(
            words(),
            letter(
                "sep",
                names=("separator", "sep", "glue", "between"),
                fix=(" ", ", ", "-", " and ", "/", "; "),
                make=lambda draw, _: draw.choose(" ,-/;+"),
            ),
        ),
        returns="str",
        says=(
            "Join {the strings in |the words in |}$words with $sep between them.",
            "$hand one string with all {words|items} of $words, separated by $sep.",
            "{Connect|Put together} the {words|strings} in $words with $sep between {them|each two}.",
        ),
        styles=(
            Style("return $sep.join($words)", "The separator comes first and calls `join` with the list of words."),
            Style(
                """
                $result = ""
                for $w in $words:
                    if $result:
                        $result += $sep
                    $result += $w
                return $result
                """,
                "The separator is added before every word but the first, for which $result is still empty.",
            ),
        ),
        reference=lambda words, sep: "".join(x for w in words for x in (sep, w))[len(sep) :],
        edges=(([], "-"), (["one"], "-")),
        need="put several words into one line",
        idea=(
            "The method `join` is the opposite of `split`: it makes one string of many. It belongs to the separator.",
            "Between three words there are two gaps. A separator fills the gaps and is not written at the ends.",
        ),
        pitfall=("All items must be strings. A number in the list has to be changed with `str` first.",),
    ),
    Family(
        id="text.initials",
        title="Initials of a name",
        names=(
            "initials",
            "{get|find|make}_initials",
            "first_letters",
            "short_{form|name}",
            "abbreviation",
            "abbreviate",
        ),
        args=(
            Arg(
                "text",
                ("full_name", "name", "text", "words"),
                "str",
                lambda draw, _: " ".join(
                    draw.sample(PEOPLE, draw.integer(1, 3)) if draw.chance(0.5) else draw.words(1, 4)
                ),
            ),
        ),
        returns="str",
        variants=(
            {"tail": "", "sep": "", "said": "{next to each other|without spaces|in one string}"},
            {"tail": ' + "."', "sep": ".", "said": "each followed by a dot"},
        ),
        says=(
            "$hand the first letters of the words in $text as capitals, $said.",
            "$hand the {capital|upper-case} initials of $text, $said.",
            "Take the first letter of each word {of|in} $text as a capital, $said.",
        ),
        styles=(
            Style(
                'return "".join($w[0].upper() $tail for $w in $text.split())',
                "Each word gives its first letter as a capital, and `join` puts the letters side by side.",
            ),
            Style(
                """
                $result = ""
                for $w in $text.split():
                    $result += $w[0].upper()$tail
                return $result
                """,
                "The loop goes from word to word and adds one capital letter each time.",
            ),
        ),
        reference=lambda text, v: "".join(
            c.upper() + v["sep"] for i, c in enumerate(text) if c != " " and (i == 0 or text[i - 1] == " ")
        ),
        edges=(("",), ("ada",), ("Ada Eva",)),
        need="shorten names to their initials",
        idea=(
            (
                "Every word has a first letter at index 0. Splitting the text gives the words, and an "
                "index gives the letter."
            ),
            (
                "Work in small steps: split the text, take a letter from each word, join the letters. "
                "Each of the steps is easy to test."
            ),
        ),
        pitfall=("The first letter has the index 0 and not 1, because Python starts counting at zero.",),
    ),
)
