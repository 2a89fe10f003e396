"""Pieces of strings: of a length, in groups, between signs."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from hornbook.synthesis.curriculum.arguments import text, word
from hornbook.synthesis.curriculum.char_arguments import few_letters, small
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "char_substrings.of_length",
        "substrings_of_length pieces_of_length windows all_pieces substrings_of_size slide_window",
        [word(), small(low=1, high=4, fix=(2, 3))],
        "list[str]",
        [
            "$hand a list of all substrings of $word that have length $n, from left to right.",
            "List every piece of $n neighboring characters of $word, in the order of their starts.",
            "Slide a window that is $n characters wide over $word and collect what it shows at each place.",
            "For every index of $word from which there are still $n characters, list these $n characters as a string.",
            "Which strings of length $n can be read in $word without leaving gaps? List them all from left to right.",
            "$build a list with the $n characters starting at index 0 of $word, those starting at index 1, and so on.",
            (
                "This function takes a string and returns the list of all its substrings of length $n, ordered by the "
                "place where they begin."
            ),
            (
                "You have a word. Take $n letters side by side, first from the beginning. Then go one letter to the "
                "right and do it again, to the end. List all these pieces."
            ),
            (
                "Through a hole in a card one sees exactly $n letters. The card is moved along $word, letter by "
                "letter. {List|Report} everything that is seen in turn."
            ),
            (
                "For each index from which $n symbols of $word can still be taken, these symbols form one entry of "
                "the output list."
            ),
            "All substrings of length $n, in order.",
        ],
        "return [$word[$i:$i + $n] for $i in range(len($word) - $n + 1)]",
        lambda word, n: ["".join(group) for group in zip(*(word[k:] for k in range(n)), strict=False)],
        edges=(("", 2), ("ab", 3), ("abc", 3), ("aaa", 2)),
        note="Equal pieces are all kept. A string that is too short gives an empty list.",
    ),
    drill(
        "char_substrings.all_substrings",
        "all_substrings list_substrings every_substring substrings_of get_substrings all_pieces_of",
        [word(kind="", make=lambda draw, _: draw.word()[: draw.integer(1, 4)])],
        "list[str]",
        [
            "$hand a list of all substrings of $word.",
            "List every piece of $word that is not empty and has no gaps.",
            "For each start in $word list the pieces that begin there, from the shortest to the longest.",
            "Which strings are parts of $word without gaps? List them all.",
            "$build a list of all non-empty slices of {the string |}$word.",
            "A substring starts at some index of $word and ends at the same or a later one. Collect all of them.",
            "This function takes a string and returns a list of all its contiguous pieces with at least one character.",
            (
                "You have a word. You may start at any letter and stop at the same letter or a later one. Write down "
                "all the pieces that you can read."
            ),
            (
                "Cutting a strip of paper with $word on it at up to two places gives a coherent piece. {List|Report} "
                "every piece that can be obtained."
            ),
            (
                "Input: a string. Output: a list with the symbols between any start and any later end, for all starts "
                "and ends."
            ),
        ],
        """
        $parts = []
        for $i in range(len($word)):
            for $j in range($i + 1, len($word) + 1):
                $parts.append($word[$i:$j])
        return $parts
        """,
        lambda word: [word[i:j] for i, j in combinations(range(len(word) + 1), 2)],
        edges=(("",), ("ab",), ("aa",)),
        note=(
            "The empty string is left out. The pieces are ordered by their start and then by their length; equal "
            "ones are all kept."
        ),
    ),
    drill(
        "char_substrings.chunks",
        "chunks split_into_groups cut_into_pieces group_characters blocks_of split_by_size",
        [
            text(kind="", make=lambda draw, _: draw.word() + draw.choose(("", draw.word()))),
            small(low=1, high=4, fix=(2, 3)),
        ],
        "list[str]",
        [
            "Split $text into pieces of $n characters and return them as a list.",
            "Cut $text from the left into strings of length $n.",
            "$hand a list of the first $n characters of $text, the next $n, and so on.",
            "Long numbers are easier to read in groups. $hand a list with the groups of $n characters that form $text.",
            "$build a list of blocks of $text. Each block has $n characters.",
            (
                "Take $n characters at a time from $text, starting at the left, until nothing is left. List what was "
                "taken."
            ),
            (
                "This function takes a string and returns a list of its consecutive pieces, each of which has $n "
                "characters."
            ),
            (
                "You have a text. Cut off $n characters from the left, then again $n characters, until nothing is "
                "left. Return all pieces in a list."
            ),
            (
                "A page has lines of $n characters, and $text is written on it without regard for words. "
                "{List|Report} the lines."
            ),
            (
                "Input: a string. Output: a list of blocks that give the string again when joined; each block counts "
                "$n symbols."
            ),
            "$text in consecutive blocks of $n.",
        ],
        "return [$text[$i:$i + $n] for $i in range(0, len($text), $n)]",
        lambda text, n: re.findall(".{1," + str(n) + "}", text),
        edges=(("", 2), ("abcde", 2), ("ab", 3)),
        note="The last piece may be shorter.",
    ),
    drill(
        "char_substrings.distinct_pairs",
        "different_pairs distinct_neighbors count_distinct_pairs number_of_pairs distinct_pieces count_pair_kinds",
        [few_letters(letters="abn")],
        "int",
        [
            "$howmany different pairs of neighboring characters occur in $word.",
            "List all substrings of $word that have length 2. How many different ones are there?",
            "Count the distinct pieces of two adjacent characters in $word.",
            ("Two characters side by side form a pair; ab and ba differ. How many does $word have, each counted once?"),
            "Slide over $word two characters at a time and return the number of different pairs you see.",
            "$give the number of distinct substrings with two characters in {the string |}$word.",
            (
                "This function takes a string and returns as an integer how many different two-character substrings "
                "it has."
            ),
            (
                "You have a word. Look at all letters that stand side by side, two at a time. How many different "
                "pairs do you find? Return the number."
            ),
            (
                "A domino shows two adjacent letters of $word. {Determine|Report} how many dominoes one needs if "
                "equal ones are made only once."
            ),
            "Input: a string. Output: the size of the set of its substrings of length 2; a shorter string yields 0.",
        ],
        "return len({$word[$i:$i + 2] for $i in range(len($word) - 1)})",
        lambda word: len(dict.fromkeys(a + b for a, b in pairwise(word))),
        edges=(("",), ("a",), ("aaa",), ("abab",)),
    ),
    drill(
        "char_substrings.between_signs",
        "between_$tag inside_$tag text_in_$tag extract_from_$tag get_inside_$tag content_of_$tag",
        [
            text(
                "text",
                make=lambda draw, _: draw.choose(
                    ("{} ({}) {}", "({}) {} {}", "{} [{}]{}", "{} ({} {}", "{}{}{}", "[{}] {}, {}", "{} {} ({})")
                ).format(*(draw.word() for _i in range(3))),
            )
        ],
        "str",
        [
            "$hand what stands in $text between the first $open and the first $close after it.",
            (
                "Extract the part of $text that is enclosed by $open and $close; take the first such part, without "
                "the marks."
            ),
            (
                "Look for the first $open in $text and return everything from there to the next $close, but not "
                "these marks."
            ),
            "In $text something may be put in $tag brackets, $open and $close. $hand the content of the first pair.",
            "$text has a remark between $open and $close. Cut out the first one and return it without the brackets.",
            "Which text is inside the first pair of $tag brackets, $open and $close, in $text?",
            (
                "This function takes a text and returns what is enclosed by the first $open and the nearest $close "
                "that comes after it, with these two excluded."
            ),
            (
                "You have a text. Somewhere in it there can be $open, and later $close. Return the text between them, "
                "without $open and $close."
            ),
            (
                "Stage directions are put in $tag brackets, that is, between $open and $close. {Obtain|Output} the "
                "first stage direction of $text without its brackets."
            ),
            (
                "If $text contains $open and, further on, $close, output the symbols between the first $open and the "
                "first $close that follows it."
            ),
        ],
        """
        $i = $text.find($p)
        $j = $text.find($q, $i + 1)
        if $i == -1 or $j == -1:
            return ""
        return $text[$i + 1:$j]
        """,
        lambda text, v: (re.findall(v["pattern"], text) or [""])[0],
        edges=(("",), ("(a)",), ("[b]",), (")a(",)),
        note=(
            "If one of the two is missing, return an empty string. {Brackets are never nested.|There are no brackets "
            "inside others.}"
        ),
        variants=[
            {"tag": "round", "open": "`(`", "close": "`)`", "p": '"("', "q": '")"', "pattern": r"\(([^)]*)\)"},
            {"tag": "square", "open": "`[`", "close": "`]`", "p": '"["', "q": '"]"', "pattern": r"\[([^\]]*)\]"},
        ],
    ),
)
