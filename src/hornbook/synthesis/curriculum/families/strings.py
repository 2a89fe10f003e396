"""Strings: counting, replacing and comparing characters."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import letter, text, word
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import WORDS

_MARKED_WORDS = tuple(
    word
    for word in WORDS
    if word[0] in "rtdn" or word[-1] in "rtdn"  # the letters that a variant may fix
)

FAMILIES: tuple[Family, ...] = (
    Family(
        id="strings.count_letter",
        title="Counting a letter",
        names=(
            "count_$letter",
            "number_of_$letter",
            "count_letter",
            "{letter|char}_count",
            "{occurrences|count}_of",
            "how_often",
        ),
        args=(text(), letter()),
        returns="int",
        says=(
            "$howmany times $letter {occurs|appears} in $text.",
            "$give {the number of times|how often} $letter {occurs|appears} in {the string |}$text.",
            "$give the number of {characters|letters} in $text that are equal to $letter.",
            "Count the {letter|character} $letter in {the string |}$text.",
        ),
        styles=(
            Style("return $text.count($letter)", "Strings have a method `count`, so no loop is needed."),
            Style(
                """
                $count = 0
                for $ch in $text:
                    if $ch == $letter:
                        $count += 1
                return $count
                """,
                "The loop looks at each character once, and $count grows by 1 whenever it is the one we want.",
            ),
            Style(
                "return sum(1 for $ch in $text if $ch == $letter)",
                "The expression yields a 1 for each match, and `sum` adds the ones.",
            ),
        ),
        reference=lambda text, letter: len(text.split(letter)) - 1,
        edges=(("", "a"), ("banana", "a")),
        need="count how often a letter occurs",
        idea=(
            (
                "A string is a row of characters, and a loop can visit them one after another. A "
                "counter starts at 0 and goes up with every match."
            ),
            (
                "Counting means keeping a number that begins at zero. Each time the right letter turns "
                "up, the number grows by one."
            ),
        ),
        pitfall=(
            'Capital letters are different characters: "A" and "a" are not equal.',
            "The counter must be set to 0 before the loop. Inside the loop it would start again with every character.",
        ),
        quiz=(("What is the count in an empty string?", "0, since there is no character to look at."),),
    ),
    Family(
        id="strings.count_vowels",
        title="Counting vowels and other characters",
        names=(
            "count_$tag",
            "number_of_$tag",
            "$tag_{count|in_text|in_string}",
            "how_many_$tag",
            "{find|get}_$tag_count",
        ),
        args=(
            text(
                kind="",
                make=lambda draw, _: draw.sentence() if draw.chance(0.5) else draw.word() + str(draw.integer(0, 99)),
            ),
        ),
        returns="int",
        variants=(
            {
                "tag": "vowels",
                "test": '$ch in "aeiou"',
                "said": "vowels",
                "more": "The vowels are a, e, i, o and u.",
                "re": "[aeiou]",
            },
            {"tag": "spaces", "test": '$ch == " "', "said": "spaces", "more": "", "re": " "},
            {"tag": "digits", "test": "$ch.isdigit()", "said": "digits", "more": "", "re": "[0-9]"},
            {
                "tag": "letters",
                "test": "$ch.isalpha()",
                "said": "letters",
                "more": "Spaces and digits are not letters.",
                "re": "[a-z]",
            },
        ),
        says=(
            "$howmany $said there are in {the string |}$text.",
            "$give the number of $said in {the string |}$text.",
            "Count the $said {in|of} $text.",
        ),
        note="$more",
        styles=(
            Style(
                "return sum(1 for $ch in $text if $test)",
                "For each character that passes the test a 1 is added to the sum.",
            ),
            Style(
                """
                $count = 0
                for $ch in $text:
                    if $test:
                        $count += 1
                return $count
                """,
                "The test `$test` decides about one character; the loop applies it to all of them.",
            ),
            Style(
                "return len([$ch for $ch in $text if $test])",
                "First the matching characters are collected in a list, then `len` counts them.",
            ),
        ),
        reference=lambda text, v: len(re.findall(v["re"], text)),
        edges=(("",), ("a b 1",)),
        need="count the $said in a text",
        idea=(
            "Which characters count is decided by a test on a single one. The loop around it never changes.",
            (
                "Splitting the work helps: a test answers yes or no for one character, and a counter "
                "keeps the total. Each part is easy to check on its own."
            ),
        ),
        pitfall=("The counter has to be returned after the loop, not inside it, or only the first character is seen.",),
    ),
    Family(
        id="strings.replace_letter",
        title="Replacing or removing a letter",
        names=("$tag_$old", "$tag_letter", "$tag_{char|character}", "{text_|string_}$tag", "$tag_{all|each|every}"),
        args=(text(), letter("old", names=("old", "letter", "char", "target"))),
        returns="str",
        variants=(
            {"tag": "{remove|drop|delete}", "new": "", "act": "{without|with no}", "tail": "left out"},
            {"tag": "{mask|hide|cover}", "new": "*", "act": "with a star for each", "tail": "replaced by '*'"},
            {
                "tag": "{blank|underline|dash}",
                "new": "_",
                "act": "with an underscore for each",
                "tail": "replaced by '_'",
            },
        ),
        says=(
            "$hand $text with {each|every} $old $tail.",
            "$hand a copy of $text in which {each|every} $old is $tail.",
            "$hand the string $text $act {letter |character |}$old.",
        ),
        styles=(
            Style(
                'return $text.replace($old, "$new")',
                "The method `replace` makes a new string with all occurrences exchanged.",
            ),
            Style(
                """
                $result = ""
                for $ch in $text:
                    if $ch == $old:
                        $result += "$new"
                    else:
                        $result += $ch
                return $result
                """,
                "The new string grows by one piece per character: the replacement or the character itself.",
            ),
        ),
        reference=lambda text, old, v: v["new"].join(text.split(old)),
        edges=(("", "e"), ("eel", "e")),
        need="exchange one letter of a text",
        idea=(
            "A string never changes. What looks like a change is a new string made from the old one.",
            (
                "To replace a letter, go through the text and copy every character, except that the "
                "chosen one is exchanged. The old text is still there afterwards."
            ),
        ),
        pitfall=("Calling `$text.replace(...)` without using its result has no effect, as $text stays the same.",),
    ),
    Family(
        id="strings.starts_or_ends",
        title="How a string starts or ends",
        names=("$tag_$letter", "$tag_letter", "$tag", "{word|text}_$tag", "$tag_{char|given_letter}"),
        args=(
            word(kind="", make=lambda draw, _: draw.choose(_MARKED_WORDS) if draw.chance(0.6) else draw.word()),
            letter(fix=tuple("rtdn"), make=lambda draw, so: draw.choose((so[0][0], so[0][-1], draw.letter()))),
        ),
        returns="bool",
        variants=(
            {
                "tag": "{starts|begins}_with",
                "said": "{starts|begins} with",
                "act": "begins",
                "method": "startswith",
                "at": "0",
                "end": "[:1]",
            },
            {
                "tag": "ends_{with|in}",
                "said": "ends {with|in}",
                "act": "ends",
                "method": "endswith",
                "at": "-1",
                "end": "[-1:]",
            },
        ),
        says=(
            "$check $word $said {the letter |}$letter.",
            "$check {the string|the text} $word $said $letter.",
            "Return True if $word $said $letter, {else|otherwise} False.",
        ),
        styles=(
            Style(
                "return $word.$method($letter)",
                "The method `$method` compares one end of the string and answers with a truth value.",
            ),
            Style(
                "return $word$end == $letter",
                "The slice is the outermost character, or an empty string if there is none.",
            ),
        ),
        reference=lambda word, letter, v: bool(word) and word[int(v["at"])] == letter,
        edges=(("", "a"), ("area", "a"), ("tree", "t")),
        need="check how a word $act",
        idea=(
            "The ends of a word often matter more than its middle. Python has a method for each end.",
            (
                "The methods `startswith` and `endswith` accept more than one letter too, and they "
                "work for an empty string. Both answer with `True` or `False`."
            ),
        ),
        pitfall=("Looking at `$word[0]` stops with an error if the string is empty. The method does not.",),
    ),
)
