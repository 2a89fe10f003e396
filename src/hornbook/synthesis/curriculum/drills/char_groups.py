"""Checksums of strings, and strings taken in groups of characters."""

from __future__ import annotations

import re
from string import ascii_lowercase

from hornbook.synthesis.curriculum.arguments import text, word
from hornbook.synthesis.curriculum.drill import drill

ALPHABET = ascii_lowercase


FAMILIES = (
    drill(
        "char_codes.weighted_checksum",
        "weighted_sum weighted_checksum place_checksum weighted_digit_sum sum_times_place position_sum",
        [
            text(
                "digits",
                kind="",
                names=("digits", "code", "number", "s"),
                make=lambda draw, _: str(draw.integer(10, 99999)),
            )
        ],
        "int",
        [
            ("Multiply each digit of $digits by its place (1 for the first, 2 for the second) and add the products."),
            "$give the sum of the digits of {the string |}$digits, each times its position counted from 1.",
            "The first digit of $digits counts once, the second twice, the third three times and so on. Add them up.",
            ("A check number for $digits weights the digits with 1, 2, 3 and so on from the left. $give the sum."),
            "Take every digit of $digits as often as its place from the left says, and return the total.",
            (
                "$hand the weighted sum of the digits in $digits, where the weight is the place of the digit, "
                "starting at 1."
            ),
            (
                "This function takes a string of digits and returns the sum of all products of a digit with its "
                "position, where positions are counted from 1."
            ),
            (
                "You have a string of digits. Take the first digit times 1, the second times 2, the third times 3, "
                "and so on. Add everything."
            ),
            (
                "In a lottery the later a digit comes, the more it counts: it is multiplied by its place, the first "
                "place being 1. {Determine|Calculate} the points of $digits."
            ),
            (
                "Input: a string of digits. Output: an integer, namely the total of digit times position over all "
                "digits; the leftmost position is 1."
            ),
        ],
        "return sum($i * int($ch) for $i, $ch in enumerate($digits, 1))",
        lambda digits: sum(sum(int(ch) for ch in digits[i:]) for i in range(len(digits))),
        edges=(("",), ("5",), ("111",)),
    ),
    drill(
        "char_codes.swap_pairs",
        "swap_pairs swap_neighbors exchange_pairs flip_pairs swap_adjacent pairwise_swap",
        [word()],
        "str",
        [
            "Swap the first and second character of $word, the third and fourth, and so on.",
            "$hand $word with the two characters of each pair exchanged, the pairs being taken from the left.",
            "Cut $word into pairs from the left and turn every pair around.",
            "A toy cipher exchanges neighbors: character 1 with 2, 3 with 4, and so on. Apply it to $word.",
            "Group the characters of $word by twos from the beginning and write each group backwards.",
            "$build a string from $word in which each two characters, counted off from the left, have changed places.",
            (
                "This function takes a string, divides it into consecutive pairs from the left, and returns it with "
                "the members of each pair exchanged."
            ),
            (
                "You have a word. Change the places of letters 1 and 2. Change the places of letters 3 and 4. Do this "
                "to the end."
            ),
            (
                "Children stand in a row, one letter of $word for each. From the left, every two of them change "
                "places. {Output|Show} the row afterwards."
            ),
            "Input: a string. Output: its second symbol, its first, its fourth, its third, and so forth.",
        ],
        """
        $result = ""
        for $i in range(0, len($word), 2):
            $result += $word[$i:$i + 2][::-1]
        return $result
        """,
        lambda word: re.sub("(.)(.)", r"\2\1", word),
        edges=(("",), ("a",), ("abc",)),
        note="If the length is odd, the last character stays at its place.",
    ),
)
