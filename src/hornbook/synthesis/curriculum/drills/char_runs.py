"""Runs of equal characters, how often characters occur, sorted and rotated strings."""

from __future__ import annotations

import re
from itertools import groupby

from hornbook.synthesis.curriculum.arguments import text
from hornbook.synthesis.curriculum.char_arguments import runs_text
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "char_runs.longest_run",
        "longest_run longest_streak max_run run_length most_in_a_row longest_repetition",
        [runs_text()],
        "int",
        [
            "$hand the length of the longest run of equal characters in $text.",
            "$give how many times the same character comes in a row in $text, at most.",
            "A run is a piece in which all characters are the same. How long is the longest run of $text?",
            "Find the greatest number of equal characters that stand side by side in $text.",
            "What is the largest number of times that one character is repeated without a break in $text?",
            "$text shows the weather, one letter a day. For how many days in a row did it stay the same, at most?",
            (
                "This function takes a string and returns an integer: the largest number of consecutive characters "
                "that are all identical."
            ),
            (
                "You have a text. Sometimes the same character comes again at once. How many times does one come "
                "without a break, at most?"
            ),
            (
                "Cars pass, and $text has a letter for the color of each. {Determine|Report} the size of the largest "
                "group of cars of one color that follow each other directly."
            ),
            "Input: a string. Output: the length of its longest substring in which only one character is used.",
            "Length of the longest run in $text.",
        ],
        """
        $best = 0
        $count = 0
        for $i in range(len($text)):
            if $i > 0 and $text[$i] == $text[$i - 1]:
                $count += 1
            else:
                $count = 1
            $best = max($best, $count)
        return $best
        """,
        lambda text: max((len(m[0]) for m in re.finditer(r"(.)\1*", text)), default=0),
        edges=(("",), ("a",), ("aabbb",)),
        note="{The result for an empty string is 0.|}",
    ),
    drill(
        "char_runs.number_of_runs",
        "count_runs number_of_runs count_groups how_many_runs run_count count_blocks",
        [runs_text()],
        "int",
        [
            "$howmany runs of equal characters $text is made of.",
            "A run is a longest possible piece of equal characters. Count the runs in $text.",
            "Into how many groups does $text fall, if equal neighbors belong to the same group?",
            "Count the groups of equal neighboring characters in $text; a single character is a group too.",
            (
                "Paint $text with one stroke of the brush for each block of equal characters. How many strokes does "
                "it take?"
            ),
            "$give the number of blocks in $text, a block being equal characters that stand side by side.",
            (
                "This function takes a string and returns as an integer the number of maximal groups of identical "
                "adjacent characters."
            ),
            (
                "You have a text. Equal characters side by side are one group. A character alone is also a group. How "
                "many groups are there?"
            ),
            (
                "Someone reads $text aloud and takes a breath whenever the next character differs from the present "
                "one. {Determine|Report} how many stretches are read, the last included."
            ),
            (
                "For each symbol of $text: if it is the first one or differs from the one before it, one is added. "
                "The output is the sum."
            ),
            "Number of runs of equal characters.",
        ],
        """
        $count = 0
        for $i in range(len($text)):
            if $i == 0 or $text[$i] != $text[$i - 1]:
                $count += 1
        return $count
        """,
        lambda text: len(list(groupby(text))),
        edges=(("",), ("a",), ("aaa",), ("aba",)),
    ),
    drill(
        "char_runs.compress",
        "compress run_length_encode encode_runs rle shorten_runs pack",
        [runs_text()],
        "str",
        [
            "Replace each run of equal characters in $text by the character and the length of the run.",
            "Compress $text: for every group of equal neighbors write the character followed by how many there are.",
            (
                "$hand the run-length code of $text: each run is written as its character and then its length, even "
                "if it is 1."
            ),
            "Describe $text as a string in which each block of equal characters becomes the character and a number.",
            "Instead of xxx write x3. Do this for all runs of equal characters in $text, single ones included.",
            (
                "Go through the runs of $text and join, for each of them, the repeated character and the number of "
                "repetitions."
            ),
            (
                "This function takes a string and returns a shortened notation of it, where each run of one character "
                "is written as that character followed by its number."
            ),
            (
                "You have a text. Count equal characters that stand side by side. Write the character and then the "
                "number, for example a3 for aaa and b1 for b."
            ),
            (
                "Instead of handing over a long row of bricks, a builder notes down the color and the count of each "
                "stretch, from left to right. {Output|Write} the note for the row $text."
            ),
            (
                "For each maximal group of equal neighbors in $text: output the character and, right behind it, the "
                "size of the group."
            ),
            "Run-length encoding, such as a2b1 for aab.",
        ],
        """
        $result = ""
        $i = 0
        while $i < len($text):
            $j = $i
            while $j < len($text) and $text[$j] == $text[$i]:
                $j += 1
            $result += $text[$i] + str($j - $i)
            $i = $j
        return $result
        """,
        lambda text: "".join(f"{ch}{len(list(group))}" for ch, group in groupby(text)),
        edges=(("",), ("a",), ("aab",)),
    ),
    drill(
        "char_runs.expand",
        "expand decompress decode_runs unpack run_length_decode stretch_out",
        [
            text(
                "code",
                kind="",
                names=("code", "text", "s", "packed"),
                make=lambda draw, _: "".join(
                    draw.choose("abcxyz") + str(draw.integer(1, 4)) for _i in range(draw.integer(1, 4))
                ),
            )
        ],
        "str",
        [
            (
                "In $code each character is followed by a digit that says how often to write it. $hand the "
                "written-out string."
            ),
            "Expand $code, where x3 stands for xxx. After each character comes one digit.",
            "Undo a run-length code: $code has pairs of a character and a digit, the digit tells how many to write.",
            (
                "$code is a compressed string: a character, a digit for the number of repetitions, and so on. "
                "Decompress it."
            ),
            "Read $code by pairs. Write the first character of a pair as often as its second, a digit, says.",
            "$build a string from the pairs in $code; a pair is a character and a one-digit count for it.",
            (
                "This function takes a string of characters that are each followed by a one-digit count, and returns "
                "the string in which each character is repeated that many times."
            ),
            (
                "You have a code like a3b1. It means aaab. The digit tells how many times to write the character "
                "before it. Write out $code."
            ),
            (
                "A builder has noted the color and the number of bricks for each stretch of a wall: $code. "
                "{Output|Show} the row of bricks, a character for each."
            ),
            (
                "Input: a string of the form character, digit, character, digit. Output: for each such pair, the "
                "character as many times as the digit says."
            ),
            "Decode character-and-digit pairs: a2b1 yields aab.",
        ],
        """
        $result = ""
        for $i in range(0, len($code), 2):
            $result += $code[$i] * int($code[$i + 1])
        return $result
        """,
        lambda code: re.sub(r"(\D)(\d)", lambda m: m[1] * int(m[2]), code),
        edges=(("",), ("a1",), ("a2b3",)),
    ),
    drill(
        "char_runs.split_runs",
        "split_runs runs_of group_equal split_into_runs group_neighbors list_of_runs",
        [runs_text()],
        "list[str]",
        [
            "Split $text into its runs of equal characters and return them as a list.",
            "$hand the list of pieces that you get when $text is cut wherever the character changes.",
            "Group equal neighbors of $text: each group is a string in the list that is returned.",
            "Cut $text between any two neighbors that differ and return the pieces in order.",
            "$build a list of the longest possible pieces of $text that consist of one repeated character.",
            "Collect the blocks of equal characters of $text, from left to right, as strings in a list.",
            (
                "This function takes a string and returns a list of strings, which are its maximal groups of "
                "identical adjacent characters, in order."
            ),
            (
                "You have a text. Equal characters that stand side by side belong together. Make a list of these "
                "groups. Each group is a string."
            ),
            (
                "A row of colored beads, written as $text, is cut at each change of color. {List|Report} the pieces "
                "from left to right."
            ),
            (
                "For each symbol of $text: if it equals the one before, it joins the last entry of the output list; "
                "otherwise it starts a new entry."
            ),
            "The runs of equal characters, listed.",
        ],
        """
        $parts = []
        for $ch in $text:
            if $parts and $parts[-1][-1] == $ch:
                $parts[-1] += $ch
            else:
                $parts.append($ch)
        return $parts
        """,
        lambda text: [m[0] for m in re.finditer(r"(.)\1*", text)],
        edges=(("",), ("a",), ("aab",)),
    ),
)
