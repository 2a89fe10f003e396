"""Checking characters: does every one, or any one, have a property; how do two strings agree."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import Arg, text, word
from hornbook.synthesis.curriculum.char_arguments import few_letters, runs_text
from hornbook.synthesis.curriculum.drill import drill

A = ("a", "first", "s1", "word1", "left_word")
B = ("b", "second", "s2", "word2", "right_word")

FAMILIES = (
    drill(
        "char_checks.every",
        "only_$tag is_all_$tag all_$tag consists_of_$tag has_only_$tag check_only_$tag",
        [
            Arg(
                "text",
                ("text", "s", "string", "code"),
                "str",
                lambda draw, _: draw.choose(
                    (draw.word(), str(draw.integer(0, 999)), draw.word() + "7", "AEiou", "0110", "a b", "101", "eau")
                ),
            )
        ],
        "bool",
        [
            "$check $text consists of $kind only.",
            "$check every character of $text is $one.",
            "Return False if $text contains any character that is not $one, and True otherwise.",
            "Are all characters of {the string |}$text $kind?",
            "Go through $text. As soon as a character is not $one the answer is False; at the end it is True.",
            "An input field accepts $kind and nothing else. $check it accepts $text.",
            (
                "This function takes a string and returns a boolean, which is True when each of its characters is "
                "$one and False when some character is not."
            ),
            "You get a text. Is every character in it $one? Return True or False.",
            "A label is valid as long as it holds nothing but $kind. {Determine|Report} whether $text is valid.",
            "Input: a string. Output: False if a symbol occurs that is not $one; otherwise True.",
            "Nothing but $kind in $text?",
        ],
        [
            "return all($test for $ch in $text)",
            "for $ch in $text:\n    if not ($test):\n        return False\nreturn True",
        ],
        lambda text, v: re.fullmatch(v["pattern"], text) is not None,
        edges=(("",), ("a",), ("0",)),
        note="An empty string gives True.",
        variants=[
            {"tag": "letters", "kind": "letters", "one": "a letter", "test": "$ch.isalpha()", "pattern": "[A-Za-z]*"},
            {"tag": "digits", "kind": "digits", "one": "a digit", "test": "$ch.isdigit()", "pattern": "[0-9]*"},
            {"tag": "bits", "kind": "zeros and ones", "one": "0 or 1", "test": '$ch in "01"', "pattern": "[01]*"},
            {
                "tag": "vowels",
                "kind": "vowels (aeiou or AEIOU)",
                "one": "a vowel (aeiou or AEIOU)",
                "test": '$ch in "aeiouAEIOU"',
                "pattern": "[aeiouAEIOU]*",
            },
        ],
    ),
    drill(
        "char_checks.any",
        "has_$tag contains_$tag any_$tag includes_$tag has_some_$tag is_there_$tag",
        [
            text(
                "text",
                make=lambda draw, _: draw.choose(
                    (
                        draw.word(),
                        draw.word() + str(draw.integer(0, 99)),
                        draw.sentence(),
                        draw.word().capitalize(),
                        "sky",
                        "hm 2",
                    )
                ),
            )
        ],
        "bool",
        [
            "$check $text contains $one.",
            "$check at least one character of $text is $one.",
            "Return True if there is $one anywhere in {the string |}$text, else False.",
            "Does $text have $one in it?",
            "Look through $text until you meet $one. Return True if you do and False if the end comes first.",
            "A rule says that there must be $one in every code. $check $text follows the rule.",
            (
                "This function searches the string $text for $one. It returns True when the search succeeds, and "
                "False when it does not."
            ),
            "You get a text. Maybe there is $one in it. Return True if there is, and False if there is not.",
            "A text is marked red when $one occurs in it. {Determine|Report} whether $text is to be marked red.",
            "Input: a string. Output: True if one or more of its symbols are $one; False if none is.",
            "Any $tag in $text?",
        ],
        "return any($test for $ch in $text)",
        lambda text, v: re.search(v["pattern"], text) is not None,
        edges=(("",), ("a",), ("0",)),
        variants=[
            {"tag": "digit", "one": "a digit", "test": "$ch.isdigit()", "pattern": "[0-9]"},
            {"tag": "capital", "one": "a capital letter", "test": "$ch.isupper()", "pattern": "[A-Z]"},
            {"tag": "space", "one": "a space", "test": '$ch == " "', "pattern": " "},
            {
                "tag": "vowel",
                "one": "a vowel (aeiou or AEIOU)",
                "test": '$ch in "aeiouAEIOU"',
                "pattern": "[aeiouAEIOU]",
            },
        ],
    ),
    drill(
        "char_checks.all_distinct",
        "all_different has_unique_chars all_distinct no_repeats is_isogram every_char_once",
        [Arg("word", ("word", "text", "s"), "str", lambda draw, _: draw.word())],
        "bool",
        [
            "$check all characters of $word are different.",
            "$check no character occurs more than once in $word.",
            "A word without repeated letters is called an isogram. Is $word one?",
            "Return False if some character of $word occurs twice or more, and True otherwise.",
            "Does each character of $word appear only once in it?",
            "Someone has one rubber stamp for every letter and may use each only once. $check $word can be printed.",
            (
                "This function takes a string and returns True if it is free of repeated characters, and False if a "
                "character is repeated anywhere."
            ),
            "You have a word. Does some letter come two times or more? Then return False. If not, return True.",
            (
                "Each letter of $word gets a drawer of its own, and no drawer may hold two. {Determine|Report} "
                "whether that works."
            ),
            "If two characters of $word at different places are equal, return False; otherwise return True.",
            "Are all symbols in $word unique?",
        ],
        ["return len(set($word)) == len($word)"],
        lambda word: all(amount == 1 for amount in Counter(word).values()),
        edges=(("",), ("aa",), ("abca",)),
    ),
    drill(
        "char_checks.all_same",
        "all_same all_equal one_char_only is_uniform same_character single_letter_string",
        [runs_text()],
        "bool",
        [
            "$check all characters of $text are the same.",
            "$check $text is made of one single character, repeated any number of times.",
            "Return False if two characters of $text differ, otherwise True.",
            "Is every character in {the string |}$text equal to its first character?",
            "Compare each character of $text with the first one. Return True if they are all equal to it.",
            (
                "A row of lamps is written as a string with a letter for the color of each lamp. Have all lamps in "
                "$text the same color?"
            ),
            (
                "This function takes a string and returns a boolean that tells whether the string is formed from "
                "copies of one character only."
            ),
            (
                "You get a text. Do you see only one kind of character in it? Return True if so. Return False if "
                "there are two kinds or more."
            ),
            (
                "A bead chain is plain if all its beads have the same color. $text has one symbol for each bead. "
                "{Determine|Report} whether the chain is plain."
            ),
            "If two symbols of $text are different, the output is False; in any other case it is True.",
            "Does $text use just one character?",
        ],
        ["return len(set($text)) <= 1"],
        lambda text: all(a == b for a, b in pairwise(text)),
        edges=(("",), ("a",), ("aaa",), ("aab",)),
        note="An empty string gives True.",
    ),
    drill(
        "char_checks.sorted_letters",
        "is_sorted letters_in_order is_abecedarian alphabetical_letters in_alphabet_order sorted_word",
        [
            word(
                kind="",
                make=lambda draw, _: draw.choose(
                    ("".join(sorted(draw.word())), draw.word(), "almost", "begin", "door")
                ),
            )
        ],
        "bool",
        [
            "$check the letters of $word are in alphabetical order.",
            "$check no letter of $word comes earlier in the alphabet than the letter before it.",
            "Some words, like almost, have their letters in the order of the alphabet. Is $word such a word?",
            "Return True if the letters of $word are sorted from a to z, otherwise False.",
            (
                "Compare every letter of $word with the next one. If one is greater than the next, return False, "
                "else True."
            ),
            "Would sorting the letters of $word leave it unchanged?",
            (
                "This function takes a word in lower case and returns True if its letters never go backwards in the "
                "alphabet from one to the next, False otherwise."
            ),
            (
                "You have a word. Read its letters from left to right. Do they follow the order of the alphabet? "
                "Return True or False."
            ),
            (
                "Call a word climbing if each letter is the same as, or later in the alphabet than, the one before "
                "it. {Determine|Report} whether $word is climbing."
            ),
            (
                "If somewhere in $word a letter is followed by one that stands earlier in the alphabet, output False; "
                "otherwise output True."
            ),
            "Are the letters of $word already sorted?",
        ],
        [
            "return list($word) == sorted($word)",
            "return all($word[$i] <= $word[$i + 1] for $i in range(len($word) - 1))",
        ],
        lambda word: not any(b < a for a, b in pairwise(word)),
        edges=(("",), ("a",), ("aab",), ("ba",)),
        note="Equal letters may stand side by side.",
    ),
    drill(
        "char_checks.alternates",
        "alternates is_alternating switches_always no_equal_neighbors never_repeats_at_once neighbors_differ",
        [few_letters(letters="abc", names=("word", "text", "s"))],
        "bool",
        [
            "$check no two neighboring characters of $word are equal.",
            "$check every character of $word differs from the one right after it.",
            "Return False if the same character stands twice in a row somewhere in $word, else True.",
            "Is each character in {the string |}$word different from its neighbors?",
            (
                "In a chain of beads, beads of the same color must not touch. $word has a letter for each bead. Is "
                "it in order?"
            ),
            "Compare all pairs of adjacent characters in $word and return True if none of the pairs is equal.",
            (
                "This function takes a string and returns False if two adjacent characters are identical, and True if "
                "that never happens."
            ),
            (
                "You have a word. Look at letters that stand next to each other. If two of them are the same, return "
                "False. Else return True."
            ),
            (
                "In a dance no step may follow itself at once. The letters of $word are the steps. {Determine|Report} "
                "whether the dance is correct."
            ),
            (
                "If some symbol of $word is immediately repeated, output False; otherwise, also for shorter strings, "
                "output True."
            ),
            "No two equal neighbors in $word?",
        ],
        "return all($word[$i] != $word[$i + 1] for $i in range(len($word) - 1))",
        lambda word: re.search(r"(.)\1", word) is None,
        edges=(("",), ("a",), ("aba",), ("abb",)),
    ),
    drill(
        "char_checks.ends_equal",
        "same_ends ends_equal first_is_last starts_and_ends_alike equal_ends begins_as_it_ends",
        [
            word(
                kind="",
                make=lambda draw, _: draw.choose((draw.word(), "noon", "level", "area", "stars", "window", "dad")),
            )
        ],
        "bool",
        [
            "$check $word begins and ends with the same character.",
            "$check the first and the last character of $word are equal.",
            "Return True if the first character of $word is also its last, else False.",
            "Does {the word|the string} $word end with the letter it begins with?",
            "Compare the two outer characters of $word. Are they the same?",
            "Words can be laid in a ring if they end as they begin. $check $word is such a word.",
            (
                "This function takes a string and returns a boolean that states whether its first and its last "
                "character are identical."
            ),
            (
                "You get a word. Look at the letter on the left end and the letter on the right end. Are they the "
                "same? Return True or False."
            ),
            (
                "A word is a bridge if the pillars at its two ends, the first and the last letter, are alike. "
                "{Determine|Report} whether $word is a bridge."
            ),
            "If the opening symbol of $word equals the closing one, output True; otherwise output False.",
            "Same character at both ends of $word?",
        ],
        ["if not $word:\n    return False\nreturn $word[0] == $word[-1]"],
        lambda word: word != "" and word.endswith(word[:1]),
        edges=(("",), ("a",), ("ab",)),
        note="An empty string gives False.",
    ),
)
