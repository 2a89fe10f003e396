"""Counting characters: vowels, letters of either case, digits, blanks, signs and given letters."""

from __future__ import annotations

import re
from collections import Counter

from hornbook.synthesis.curriculum.arguments import letter, text, word
from hornbook.synthesis.curriculum.char_arguments import (
    few_letters,
    messy_text,
)
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

VOWEL_NOTE = "{The vowels are a, e, i, o and u, lower or upper case|Vowels are the letters aeiou and AEIOU}."


def _twice(draw: Draw, before: tuple[str, ...]) -> str:
    return draw.letter(before[0].lower(), 0.9)


FAMILIES = (
    drill(
        "char_counts.kind",
        "count_$tag number_of_$tag $tag_count how_many_$tag $tag_in_text get_$tag_count",
        [messy_text()],
        "int",
        [
            "$howmany $kind there are in $text.",
            "$give the number of $kind in {the string |}$text.",
            "Go through $text and count the $kind. All other characters are ignored.",
            "How many of the characters of $text are $kind? $hand the number.",
            "Some characters of $text are $kind, others are not. Count {the former|those that are}.",
            "Count $kind in {a|the} string.",
            "This function takes a string and returns an integer that says how many of its characters are $kind.",
            "You get a text. Some of its characters can be $kind. How many? Return the number.",
            "For a report on texts we need to know how many $kind occur in $text. {Determine|Obtain} this number.",
            "Input: a string. Output: the quantity of $kind in it; it is zero if there are none.",
            "Quantity of $kind in $text.",
        ],
        [
            "return sum(1 for $ch in $text if $ch.$test())",
            """
            $count = 0
            for $ch in $text:
                if $ch.$test():
                    $count += 1
            return $count
            """,
        ],
        lambda text, v: len(re.findall(v["pattern"], text)),
        edges=(("",), ("aB 3",)),
        variants=[
            {"tag": "upper", "kind": "{upper-case|capital} letters", "test": "isupper", "pattern": "[A-Z]"},
            {"tag": "lower", "kind": "{lower-case|small} letters", "test": "islower", "pattern": "[a-z]"},
            {"tag": "digits", "kind": "digits", "test": "isdigit", "pattern": "[0-9]"},
            {"tag": "letters", "kind": "letters", "test": "isalpha", "pattern": "[A-Za-z]"},
            {"tag": "spaces", "kind": "spaces", "test": "isspace", "pattern": " "},
            {"tag": "alphanumeric", "kind": "letters or digits", "test": "isalnum", "pattern": "[A-Za-z0-9]"},
        ],
    ),
    drill(
        "char_counts.other_than_kind",
        "count_non_$tag count_not_$tag characters_without_$tag length_without_$tag non_$tag_count other_chars",
        [messy_text()],
        "int",
        [
            "$howmany characters of $text are not $kind.",
            "$give the number of characters in $text that are no $kind.",
            "Count the characters of $text, leaving out the $kind.",
            "How long would $text be without its $kind? {Return that length.|Give that number.}",
            "Count everything in the string $text except $kind.",
            "$hand how many characters remain when all $kind are taken out of $text.",
            (
                "This function takes a string and returns the quantity of its characters that do not belong to the "
                "$kind, as an integer."
            ),
            "You have a text. Do not look at the $kind. How many other characters are there? Return the number.",
            (
                "A printer charges for every character with the exception of $kind. {Determine|Calculate} how many "
                "characters of $text must be paid."
            ),
            "For each symbol of $text: if it is one of the $kind, skip it; otherwise add one to the result.",
            "How many non-$tag characters are in $text?",
        ],
        "return sum(1 for $ch in $text if not $ch.$test())",
        lambda text, v: len(re.sub(v["pattern"], "", text)),
        edges=(("",), ("aB 3",)),
        variants=[
            {"tag": "space", "kind": "spaces", "test": "isspace", "pattern": " "},
            {"tag": "digit", "kind": "digits", "test": "isdigit", "pattern": "[0-9]"},
            {"tag": "letter", "kind": "letters", "test": "isalpha", "pattern": "[A-Za-z]"},
            {"tag": "alnum", "kind": "letters or digits", "test": "isalnum", "pattern": "[A-Za-z0-9]"},
        ],
    ),
    drill(
        "char_counts.vowels",
        "count_$tag number_of_$tag $tag_count how_many_$tag $tag_in total_$tag",
        [messy_text()],
        "int",
        [
            "$howmany $tag there are in $text.",
            "$give the number of $tag in {the string |}$text.",
            "How many letters of $text are $tag?",
            "Count the $tag of {a|the} {string|text}. Digits, spaces and punctuation marks are never counted.",
            "Read $text letter by letter and count each that is one of the $tag.",
            "$hand how often a letter that belongs to the $tag appears in $text.",
            "This function takes a text and returns as an integer how many of its letters are $tag.",
            "You get a text. Some letters in it are $tag. How many are there? Return the number.",
            (
                "For the $tag in a poem one has to open the mouth in a special way. {Determine|Report} how many times "
                "this is so for $text."
            ),
            "Input: a string. Output: the number of its letters that are $tag; other symbols never count.",
            "How many $tag in $text?",
        ],
        "$code",
        lambda text, v: len(re.findall(v["pattern"], text, re.IGNORECASE)),
        edges=(("",), ("AEb",)),
        note=VOWEL_NOTE + "{ All other letters are consonants.| The other letters are called consonants.}",
        variants=[
            {
                "tag": "vowels",
                "code": 'return sum(1 for $ch in $text.lower() if $ch in "aeiou")',
                "pattern": "[aeiou]",
            },
            {
                "tag": "consonants",
                "code": 'return sum(1 for $ch in $text.lower() if $ch.isalpha() and $ch not in "aeiou")',
                "pattern": "[b-df-hj-np-tv-z]",
            },
        ],
    ),
    drill(
        "char_counts.letter_any_case",
        "count_ignoring_case count_letter_any_case letter_count_nocase occurrences_any_case count_both_cases",
        [messy_text(), letter(make=_twice)],
        "int",
        [
            "$howmany times $letter occurs in $text, no matter whether as a small or a capital letter.",
            "$give the number of times the letter $letter is found in $text. {Ignore case|Case does not matter}.",
            "Count $letter in $text, treating upper and lower case as the same.",
            "Upper and lower case are the same letter here: how often does $text have the letter $letter?",
            "Count all occurrences of a letter in a text. The text is $text, the letter is $letter. Ignore case.",
            "How many characters of $text are equal to $letter, if capital letters count as small ones?",
            (
                "This function returns the number of characters in $text that are the letter $letter, be it in lower "
                "or in upper case."
            ),
            (
                "You have a text. How many times do you see the letter $letter? A big letter and a small letter are "
                "the same for you."
            ),
            (
                "A printer needs one block for each $letter in $text, and big and small ones come from the same box. "
                "{Determine|Report} how many blocks to take."
            ),
            (
                "If a symbol of $text is $letter, or its capital or small form, one is added; otherwise nothing is. "
                "The output is the total."
            ),
            "Occurrences of $letter in $text, any case.",
        ],
        "return $text.lower().count($letter.lower())",
        lambda text, letter: len(re.findall(letter, text, re.IGNORECASE)),
        edges=(("", "a"), ("Anna", "a")),
    ),
    drill(
        "char_counts.of_given_set",
        "count_any_of count_members count_chars_in_set count_from count_allowed how_many_of",
        [text(), word("letters", names=("letters", "chars", "alphabet", "allowed", "wanted"))],
        "int",
        [
            "$howmany characters of $text occur in $letters.",
            "$give the number of characters in $text that are among the characters of $letters.",
            "Count each character of $text that can also be found in the string $letters.",
            "The string $letters holds the characters we look for. $howmany characters of $text are one of them.",
            "Look at all characters of $text and count a character if it belongs to $letters.",
            (
                "$text is searched for several letters at once: all that stand in $letters. Return how many hits "
                "there are."
            ),
            (
                "This function takes two strings and returns as an integer how many characters of $text are members "
                "of the set of characters in $letters."
            ),
            (
                "You get a text and a second string. Count the characters of the text that are also in the second "
                "string. Return the number."
            ),
            (
                "A puzzle fan marks each character of $text that stands on the list $letters. {Determine|Report} how "
                "many marks there will be."
            ),
            (
                "For each symbol of $text: if $letters contains it, add one; otherwise go on. The output is the "
                "number so obtained."
            ),
            "Characters of $text found in $letters, counted.",
        ],
        "return sum(1 for $ch in $text if $ch in $letters)",
        lambda text, letters: sum(text.count(ch) for ch in set(letters)),
        edges=(("", "ab"), ("abc", ""), ("banana", "an")),
        note="A character that occurs several times in the text is counted each time.",
    ),
    drill(
        "char_counts.distinct",
        (
            "count_distinct_chars distinct_characters unique_char_count different_letters number_of_distinct "
            "count_different"
        ),
        [few_letters(letters="abcdnort")],
        "int",
        [
            "$howmany different characters there are in $word.",
            "$give the number of distinct characters in {the string |}$word.",
            "How many characters does $word use, if each counts only once?",
            "Count the characters of $word, but repeated ones only once.",
            (
                "Someone wants to print $word with stamps, one stamp for each different character. Return how many "
                "are needed."
            ),
            "A string may use a character several times. $hand how many different ones are in $word.",
            (
                "This function takes a string and returns as an integer how many characters occur in it when "
                "repetitions are disregarded."
            ),
            (
                "You have a word. Some letters come more than once. How many different letters are there? Return the "
                "number."
            ),
            (
                "The alphabet of a word is the set of characters that it uses. {Determine|Compute} the size of the "
                "alphabet of $word."
            ),
            "Input: a string. Output: the number of distinct symbols; a symbol that occurs again is not counted again.",
            "Size of the character set of $word.",
        ],
        [
            "return len(set($word))",
            """
            $seen = []
            for $ch in $word:
                if $ch not in $seen:
                    $seen.append($ch)
            return len($seen)
            """,
        ],
        lambda word: len(Counter(word)),
        edges=(("",), ("aaa",), ("ab",)),
    ),
)
