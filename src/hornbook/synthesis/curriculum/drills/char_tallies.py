"""Counting characters of two kinds, neighbors, beginnings and shares."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import letter, text
from hornbook.synthesis.curriculum.char_arguments import (
    cased_word,
    coded_text,
    few_letters,
    messy_text,
    place,
    runs_text,
)
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

VOWEL_NOTE = "{The vowels are a, e, i, o and u, lower or upper case|Vowels are the letters aeiou and AEIOU}."


def _twice(draw: Draw, before: tuple[str, ...]) -> str:
    return draw.letter(before[0].lower(), 0.9)


FAMILIES = (
    drill(
        "char_counts.two_kinds",
        "count_$tag $tag_counts $tag split_counts_of_$tag count_both both_counts",
        [messy_text()],
        "tuple[int, int]",
        [
            "$hand a tuple of two numbers: how many $one and how many $two there are in $text.",
            "Count the $one and the $two in $text, and return both counts as a pair in this order.",
            "How many $one does $text contain, and how many $two? {Answer|Reply} with a tuple of the two counts.",
            "Keep two counters while going through $text, one for $one and one for $two, and return both as a tuple.",
            "$give two counts for {the string |}$text as a pair: first the $one, then the $two.",
            "For $text, return the tuple (number of $one, number of $two).",
            (
                "This function takes a string and returns a pair of integers: the quantity of $one and the quantity "
                "of $two that it contains."
            ),
            "You have a text. Count the $one. Then count the $two. Return both numbers as a tuple, in this order.",
            (
                "For a statistic of texts we record the $one and, separately, the $two of $text. {Obtain|Output} the "
                "two counts as a tuple."
            ),
            "Input: a string. Output: a tuple of two ints; the first is the number of $one, the second that of $two.",
            "Counts of $one and $two, as a tuple.",
        ],
        """
        $left = sum(1 for $ch in $text if $ch.$a())
        $right = sum(1 for $ch in $text if $ch.$b())
        return $left, $right
        """,
        lambda text, v: (len(re.findall(v["p"], text)), len(re.findall(v["q"], text))),
        edges=(("",), ("aB 3",)),
        variants=[
            {
                "tag": "upper_and_lower",
                "one": "upper-case letters",
                "two": "lower-case letters",
                "a": "isupper",
                "b": "islower",
                "p": "[A-Z]",
                "q": "[a-z]",
            },
            {
                "tag": "letters_and_digits",
                "one": "letters",
                "two": "digits",
                "a": "isalpha",
                "b": "isdigit",
                "p": "[A-Za-z]",
                "q": "[0-9]",
            },
            {
                "tag": "digits_and_spaces",
                "one": "digits",
                "two": "spaces",
                "a": "isdigit",
                "b": "isspace",
                "p": "[0-9]",
                "q": " ",
            },
        ],
    ),
    drill(
        "char_counts.more_of_kind",
        "more_$tag has_more_$tag is_mostly_$tag $tag_win $tag_in_majority compare_$tag",
        [coded_text("text")],
        "bool",
        [
            "$check $text has more $one than $two.",
            "$check there are more $one than $two in {the string |}$text.",
            "Count the $one and the $two of $text. Return True if the first count is greater.",
            "Do the $one outnumber the $two in $text?",
            "Return True if $text contains more $one than $two, and False if it contains fewer or equally many.",
            "Which are more frequent in $text, $one or $two? Return True for $one, False for $two or a draw.",
            (
                "This function takes a string and returns True if the number of $one in it exceeds the number of "
                "$two, and False if it does not."
            ),
            (
                "You have a text with $one and $two. Are there more $one? Return True or False. If both numbers are "
                "the same, return False."
            ),
            (
                "In a match each of the $one in $text is a point for the home team and each of the $two a point for "
                "the guests. {Determine|Report} whether the home team wins."
            ),
            (
                "If the count of $one in $text is larger than that of $two, output True; otherwise, also for a tie, "
                "output False."
            ),
            "More $one than $two in $text?",
        ],
        """
        $left = sum(1 for $ch in $text if $ch.$a())
        $right = sum(1 for $ch in $text if $ch.$b())
        return $left > $right
        """,
        lambda text, v: len(re.findall(v["p"], text)) > len(re.findall(v["q"], text)),
        edges=(("",), ("a1",), ("Ab",)),
        variants=[
            {
                "tag": "letters",
                "one": "letters",
                "two": "digits",
                "a": "isalpha",
                "b": "isdigit",
                "p": "[A-Za-z]",
                "q": "\\d",
            },
            {
                "tag": "digits",
                "one": "digits",
                "two": "letters",
                "a": "isdigit",
                "b": "isalpha",
                "p": "\\d",
                "q": "[A-Za-z]",
            },
            {
                "tag": "capitals",
                "one": "capital letters",
                "two": "small letters",
                "a": "isupper",
                "b": "islower",
                "p": "[A-Z]",
                "q": "[a-z]",
            },
        ],
    ),
    drill(
        "char_counts.equally_often",
        "equally_often same_count balanced_letters same_frequency equal_counts as_many_of_both",
        [
            few_letters(letters="abnc"),
            letter("a", names=("a", "first", "one", "x"), fix="ab", make=lambda draw, _: draw.choose("ab")),
            letter("b", names=("b", "second", "two", "y"), fix="nc", make=lambda draw, _: draw.choose("nc")),
        ],
        "bool",
        [
            "$check the letters $a and $b occur equally often in $word.",
            "$check $word contains as many $a as $b.",
            "Count $a and count $b in $word. Return True if both counts are the same.",
            "Return True if the characters $a and $b appear the same number of times in $word, otherwise False.",
            "Is the number of $a in the string $word equal to the number of $b?",
            "$word is in balance if it has one $b for each $a and no more. $check it is in balance.",
            (
                "This function returns a boolean that states whether the characters $a and $b are present in the "
                "string $word with the same frequency."
            ),
            (
                "You have a word. How many times do you see $a? How many times do you see $b? If the numbers are the "
                "same, return True, else False."
            ),
            "In $word each letter is a vote. {Determine|Report} whether the election between $a and $b ends in a tie.",
            (
                "If the frequency of $a in $word equals that of $b, which includes that both are absent, output True; "
                "otherwise output False."
            ),
            "As many $a as $b in $word?",
        ],
        "return $word.count($a) == $word.count($b)",
        lambda word, a, b: Counter(word)[a] == Counter(word)[b],
        edges=(("", "a", "n"), ("anna", "a", "n"), ("anca", "a", "c")),
    ),
    drill(
        "char_counts.neighbors_equal",
        "count_$tag_pairs $tag_neighbors count_$tag_neighbors $tag_pairs number_of_$tag_pairs neighbor_pairs",
        [runs_text()],
        "int",
        [
            "$howmany characters of $text are $rel the character right before them.",
            "$give the number of places where two neighbors in $text are $word.",
            "Compare every character of $text with the next one and count the pairs that are $word.",
            "Count the pairs of adjacent characters in $text whose two members are $word.",
            "How often does $text have two $word characters side by side?",
            "Slide over $text two characters at a time and count the pairs of $word characters.",
            (
                "This function takes a string and returns as an integer the number of adjacent pairs of characters "
                "that are $word."
            ),
            "You have a text. Look at each character and the one right after it. How many times are the two $word?",
            (
                "Children stand in a line and $text gives the first letter of each name. {Determine|Report} how many "
                "times two children side by side have $word letters."
            ),
            (
                "For each index of $text but the last: if the symbol there is $rel the following one, one is added. "
                "The output is the sum."
            ),
        ],
        "return sum(1 for $i in range(len($text) - 1) if $text[$i] $op $text[$i + 1])",
        lambda text, v: sum((a == b) == (v["op"] == "==") for a, b in pairwise(text)),
        edges=(("",), ("a",), ("aaa",), ("abba",)),
        note="Pairs may overlap.",
        variants=[
            {"tag": "equal", "rel": "equal to", "word": "equal", "op": "=="},
            {"tag": "different", "rel": "different from", "word": "different", "op": "!="},
        ],
    ),
    drill(
        "char_counts.before_first",
        "leading_count count_leading leading_$tag prefix_$tag_count how_many_leading_$tag count_$tag_in_front",
        [
            text(
                "text",
                make=lambda draw, _: (
                    draw.choose("0 *0 *-") * draw.integer(0, 4) + draw.word() + draw.choose(("", "0", " a", "*"))
                ),
            )
        ],
        "int",
        [
            "$howmany $kind stand at the beginning of $text, before any other character.",
            "$give the number of leading $kind of {the string |}$text.",
            "Count the $kind in front of the first other character of $text.",
            "With how many $kind does $text begin? {Later ones do not count.|Those further on are ignored.}",
            "Walk from the start of $text as long as there are $kind and return how many were met.",
            "$text may begin with $kind. $hand how many there are before something else comes.",
            (
                "This function takes a string and returns as an integer how many $kind it starts with; those after "
                "another character are not counted."
            ),
            (
                "You have a text. It can start with $kind. Count only these, and stop at the first other character. "
                "Return the number."
            ),
            (
                "A scanner skips the $kind at the left margin of $text. {Determine|Report} how many it skips until it "
                "meets something else."
            ),
            "If $text starts with $kind, output how many come without interruption; otherwise output 0.",
        ],
        ["return len($text) - len($text.lstrip($lead))"],
        lambda text, v: len(text) - len(re.sub("^" + re.escape(v["bare"]) + "*", "", text)),
        edges=(("",), ("   ",), ("00 0",), ("abc",)),
        variants=[
            {"tag": "spaces", "kind": "spaces", "lead": '" "', "bare": " "},
            {"tag": "zeros", "kind": "zeros", "lead": '"0"', "bare": "0"},
            {"tag": "stars", "kind": "stars (`*`)", "lead": '"*"', "bare": "*"},
        ],
    ),
    drill(
        "char_counts.up_to_place",
        "count_before count_up_to count_in_front occurrences_before count_until seen_before",
        [few_letters(letters="abcde"), letter(make=_twice, fix="abc"), place(beyond=1)],
        "int",
        [
            "$howmany times $letter occurs in $word before index $at.",
            "$give the number of $letter among the first $at characters of $word.",
            "Count $letter in $word, but look only at the characters whose index is less than $at.",
            "Only the first $at characters of $word are read. How many of them are $letter?",
            "Count the letter $letter in the part of $word that ends right before index $at.",
            "$hand how many of the characters in front of position $at (counted from 0) in $word are equal to $letter.",
            (
                "This function returns as an integer how many of the characters of $word with an index smaller than "
                "$at are equal to $letter."
            ),
            (
                "You have a word. Read only the letters before position $at, where the first position is 0. How many "
                "of them are $letter?"
            ),
            (
                "A train, written as $word, is so long that only its first $at wagons fit at the platform. "
                "{Determine|Report} how many of these are of type $letter."
            ),
            "For each index of $word below $at: if the symbol there is $letter, one is added. The output is the sum.",
        ],
        ["return $word[:$at].count($letter)"],
        lambda word, letter, at: sum(1 for i, ch in enumerate(word) if i < at and ch == letter),
        edges=(("banana", "a", 4), ("banana", "a", 0)),
    ),
    drill(
        "char_counts.percentage",
        "percent_of_$tag $tag_percentage share_of_$tag $tag_share percentage_$tag percent_$tag",
        [cased_word("text")],
        "float",
        [
            "$give what percentage of the characters of $text are $kind.",
            "How many percent of $text are $kind? $hand the share as a number from 0 to 100.",
            "Divide the number of $kind in $text by its length and multiply by 100.",
            "$give the share of $kind among all characters of $text in percent.",
            "Of every hundred characters in a text like $text, how many would be $kind? $hand that number as a float.",
            "$hand 100 times the number of $kind in $text, divided by the number of its characters.",
            (
                "This function takes a string and returns a float from 0 to 100: the percentage of its characters "
                "that are $kind."
            ),
            (
                "You have a text. Count all characters. Count those that are $kind. How many percent is that? Return "
                "a float."
            ),
            (
                "For a report on style we need to know which part of $text, in percent of its length, consists of "
                "$kind. {Compute|Evaluate} it."
            ),
            "Input: a string. Output: a float, namely the count of its $kind times 100, divided by its length.",
            "What percentage of $text are $kind?",
        ],
        """
        if not $text:
            return 0.0
        $count = sum(1 for $ch in $text if $ch$test)
        return 100 * $count / len($text)
        """,
        lambda text, v: 100 * len(re.findall(v["pattern"], text)) / max(1, len(text)),
        edges=(("",), ("ab",), ("AB",)),
        note="For an empty string the result is 0.0.",
        variants=[
            {"tag": "capitals", "kind": "capital letters", "test": ".isupper()", "pattern": "[A-Z]"},
            {"tag": "vowels", "kind": "vowels (aeiou or AEIOU)", "test": ' in "aeiouAEIOU"', "pattern": "[aeiouAEIOU]"},
        ],
    ),
)
