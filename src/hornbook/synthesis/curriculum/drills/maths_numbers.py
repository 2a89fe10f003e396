"""Numbers told in other ways: rounding, separators, Roman numerals, ordinals and words."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill

_SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_POSITIVE = Arg("x", ("x", "value", "number"), "float", lambda draw, _: draw.integer(0, 400) / 8)


def _roman(n: int) -> str:
    """A Roman numeral, digit by digit."""
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return "C" * (n // 100) + tens[n // 10 % 10] + ones[n % 10]


def _ordinal(n: int) -> str:
    """The number with the ending of its last digit, unless it is one of the teens."""
    endings = ["th", "st", "nd", "rd"] + ["th"] * 6
    return f"{n}{'th' if n // 10 % 10 == 1 else endings[n % 10]}"


FAMILIES = (
    drill(
        "maths_numbers.nearest",
        "round_to_nearest nearest_integer round_half_up closest_whole round_number",
        [_POSITIVE],
        "int",
        [
            "$give the whole number nearest to $x, which is not negative; a half such as 2.5 is rounded up.",
            "Round $x (zero or more) to the nearest integer. If it lies exactly in the middle, take the larger one.",
            (
                "School rounding: $x, which is at least 0, goes up from a fractional part of .5 on, and down below "
                "that. Return an int."
            ),
            "Round half up: give the integer closest to $x. The value of $x is never below 0.",
            (
                "A price of $x is paid in whole coins: from one half on it is rounded up, otherwise down. Return the "
                "whole number. $x is never negative."
            ),
            "Add one half to the number $x, which is 0 or more, and drop what comes after the decimal point.",
            (
                "The function takes a float $x that is at least 0 and returns it rounded to the nearest integer; "
                "values exactly between two integers are rounded up."
            ),
            (
                "You get a number $x, which is zero or positive. Find the whole number that is closest to it. If two "
                "whole numbers are equally close, take the bigger one."
            ),
            (
                "If the part of $x after the point is .5 or more, the result is the next integer above; otherwise it "
                "is the integer below. The input is never negative."
            ),
            "Nearest integer to $x (not negative), halves up.",
            "Round $x, which is never negative, to an integer, with halves going up.",
        ],
        "return int($x + 0.5)",
        lambda x: int(x) + (x - int(x) >= 0.5),
        edges=((2.5,), (3.5,), (2.375,), (0.0,)),
    ),
    drill(
        "maths_numbers.round_direction",
        "round_$tag $tag_to_whole whole_number_$tag go_$tag integer_$tag",
        [Arg("x", ("x", "value", "number"), "float", lambda draw, _: draw.integer(-80, 160) / 8)],
        "int",
        [
            "Round $x $tag to a whole number, that is, $rule.",
            "$give $what.",
            "Whatever comes after its decimal point, round $x $tag: $rule. Return an int.",
            "Find $what; if $x is whole, that is its own value as an int.",
            "The result is an integer: $rule, starting from $x.",
            "A lift stops only at whole floors, and now it is at height $x. Return $what.",
            "The function takes a float $x and returns an integer, namely $what.",
            (
                "You get a number with a decimal point, $x. Make a whole number of it: go $rule. Negative numbers "
                "are possible."
            ),
            (
                "Input: any number $x, negative ones included. Output: $what. If the input has no fractional part, "
                "it is returned unchanged as an integer."
            ),
            "Rounding $tag means going $rule. Determine the result for $x.",
        ],
        "return math.$tool($x)",
        lambda x, v: {"up": -int(-x // 1), "down": int(x // 1)}[v["tag"]],
        imports="import math",
        edges=((2.5,), (-2.5,), (3.0,)),
        variants=[
            {
                "tag": "up",
                "tool": "ceil",
                "what": "the smallest whole number that is not below $x",
                "rule": "to the next larger integer unless it is whole already",
            },
            {
                "tag": "down",
                "tool": "floor",
                "what": "the largest whole number that is not above $x",
                "rule": "to the next smaller integer unless it is whole already",
            },
        ],
    ),
    drill(
        "maths_numbers.to_places",
        "round_to_places round_decimals to_places round_to round_value {with|to}_decimals",
        [
            Arg("x", ("x", "value", "number"), "float", lambda draw, _: (draw.integer(-40000, 90000) * 2 + 1) / 10007),
            integer("n", 0, 4, names=("places", "digits", "n"), make=lambda draw, _: draw.integer(1, 4), fix=(2, 3)),
        ],
        "float",
        [
            "Round $x to $n decimal places.",
            "$give $x with {at most |no more than }$n digits after the decimal point, rounded.",
            "A measurement $x is too exact. Keep $n decimals of it and round the last one.",
            "The number $x rounded to $n decimals.",
            "Return the float $x, rounded so that $n places are left after the point.",
            "Given $x, find the nearest number that has only $n decimal places.",
            "The function takes a float $x and returns it rounded to $n digits after the decimal point, as a float.",
            (
                "You get a long decimal number, $x. Keep only $n digits after the point and round correctly. The "
                "result is a float again."
            ),
            (
                "For a table of results, the value $x should be shown with a precision of $n decimals; determine the "
                "rounded float."
            ),
            "$x to $n decimals.",
            "I don't need all the digits of $x; round it to $n of them after the point.",
            "Round the float $x to a precision of $n decimals.",
        ],
        "return round($x, $n)",
        lambda x, n: float(f"{x:.{n}f}"),
    ),
    drill(
        "maths_numbers.thousands",
        "with_commas add_separators format_thousands group_digits thousands_separator",
        [
            integer(
                "n",
                0,
                9,
                names=("n", "number", "amount"),
                make=lambda draw, _: draw.integer(0, 10 ** draw.integer(2, 9)),
            )
        ],
        "str",
        [
            (
                "$give the number $n as a text with a comma after every three digits, counted from the right, like "
                "'1,234,567'."
            ),
            "Large numbers are easier to read with separators: 1234567 is written '1,234,567'. Write $n in this way.",
            "Format the integer $n with commas between the thousands.",
            "Turn $n into a string and group its digits in threes from the right, with ',' between the groups.",
            "A newspaper prints numbers like 45000 as '45,000'. Return the printed form of $n.",
            "Thousands separators (commas) for $n; numbers below 1000 have none.",
            (
                "The function takes an integer $n that is not negative and returns a string in which a comma "
                "separates each group of three digits, beginning from the right."
            ),
            (
                "You get a number like 9876543. Write it as a text with commas, so that it is easy to read: "
                "'9,876,543'. Do this for $n. Small numbers, below 1000, get no comma."
            ),
            (
                "On a bill the amount $n is to be printed with a comma between thousands, millions and so on. Output "
                "the text."
            ),
            "$n as text with thousands commas.",
            (
                "I can't read large numbers well. Write $n as a string for me, with a comma before each group of "
                "three digits."
            ),
            "Convert the integer $n to a string with a comma as the thousands separator.",
        ],
        "return f'{$n:,}'",
        lambda n: (lambda s: ",".join(s[max(0, i - 3) : i] for i in range(len(s), 0, -3)[::-1]))(str(n)),
        edges=((999,), (1000,), (0,), (1234567,)),
    ),
    drill(
        "maths_numbers.to_roman",
        "to_roman roman_numeral int_to_roman write_roman as_roman",
        [integer("n", 1, 60, names=("n", "number", "value"))],
        "str",
        [
            "$give $n (from 1 to 89) as a Roman numeral in capital letters.",
            (
                "Write the number $n, which is less than 90, with the Roman numerals I, V, X and L. Four is 'IV', "
                "nine is 'IX', forty is 'XL'."
            ),
            (
                "The Romans wrote 1, 5, 10 and 50 as I, V, X, L, and a smaller sign before a larger one was "
                "subtracted. Write $n (1 to 89) like this."
            ),
            "Roman numeral of $n, a whole number from 1 to 89.",
            (
                "The chapters of a book are counted I, II, III, IV and so on. What stands above chapter $n? There are "
                "fewer than 90 chapters."
            ),
            (
                "Take off 50, 40, 10, 9, 5, 4 and 1 from $n (at most 89) as often as possible and join the signs L, "
                "XL, X, IX, V, IV, I."
            ),
            (
                "The function converts an integer $n between 1 and 89 into a Roman numeral, a string of the capital "
                "letters I, V, X and L. The subtractive forms IV, IX and XL are used."
            ),
            (
                "You get a number $n from 1 to 89. Write it the way the Romans did, for example 14 is 'XIV' and 42 "
                "is 'XLII'. Output the text in capital letters."
            ),
            (
                "A clockmaker paints numbers in the Roman style: I for 1, V for 5, X for 10, L for 50, with IV for "
                "4, IX for 9 and XL for 40. Determine what is painted for $n, which is below 90."
            ),
            "Input: an integer $n with 1 <= $n <= 89. Output: its Roman numeral.",
            "How would I write $n, which lies between 1 and 89, in Roman numerals (I, V, X, L)?",
            "Convert $n, an integer from 1 to 89, to a Roman numeral.",
        ],
        """
        signs = [(50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
        $result = ''
        for worth, sign in signs:
            while $n >= worth:
                $result += sign
                $n -= worth
        return $result
        """,
        _roman,
        edges=((4,), (9,), (49,), (88,)),
    ),
    drill(
        "maths_numbers.from_roman",
        "from_roman roman_to_int read_roman roman_value parse_roman",
        [Arg("s", ("numeral", "roman", "s"), "str", lambda draw, _: _roman(draw.integer(1, 199)))],
        "int",
        [
            "$give the number that the Roman numeral $s (capital letters) stands for.",
            (
                "Read the Roman numeral $s: I is 1, V 5, X 10, L 50, C 100. A sign before a larger one is subtracted, "
                "all others are added."
            ),
            (
                "In 'XIV' the I stands before the larger V and counts as minus 1, so the value is 14. Compute the "
                "value of $s."
            ),
            "Roman numeral $s to integer.",
            "A stone over a door shows $s in Roman numerals (I, V, X, L, C). Which number is it?",
            "Convert $s, written with I = 1, V = 5, X = 10, L = 50 and C = 100 as the Romans did, into an int.",
            (
                "The function takes a string $s with a Roman numeral, made of the capital letters I, V, X, L and C, "
                "and returns its value as an integer. A letter that stands before one of larger value is subtracted, "
                "any other is added."
            ),
            (
                "You get a Roman number as a text, for example 'XXIV', which is 24. Output the normal number for $s. "
                "The letters are I (1), V (5), X (10), L (50) and C (100)."
            ),
            "An old king's name ends in $s, in Roman numerals up to C. Determine which number he has.",
            "Value of the Roman numeral $s.",
            "Convert the Roman numeral $s to an integer.",
        ],
        """
        sizes = {'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
        $total = 0
        for $i in range(len($s)):
            worth = sizes[$s[$i]]
            if $i + 1 < len($s) and sizes[$s[$i + 1]] > worth:
                $total -= worth
            else:
                $total += worth
        return $total
        """,
        lambda s: next(n for n in range(1, 400) if _roman(n) == s),
        edges=(("IV",), ("XIV",), ("C",), ("XC",)),
    ),
    drill(
        "maths_numbers.ordinal",
        "ordinal to_ordinal ordinal_text add_suffix number_with_suffix",
        [integer("n", 1, 130, names=("n", "number", "place"))],
        "str",
        [
            "$give $n with its English ending, such as '1st', '2nd', '3rd', '4th' or '11th'.",
            (
                "Write the rank $n as a text: the ending is 'st' after 1, 'nd' after 2, 'rd' after 3, otherwise 'th'; "
                "numbers ending in 11, 12 or 13 take 'th' too."
            ),
            "Ordinal of $n: '21st', '22nd', '23rd', '24th', but '11th', '12th', '13th' and '111th'.",
            (
                "A runner came in at place $n. Return the place as 'Nth', with the right one of the endings st, nd, "
                "rd, th."
            ),
            (
                "Append 'st', 'nd', 'rd' or 'th' to the number $n as English does; 11, 12 and 13 (and 111 to 113) get "
                "'th'."
            ),
            (
                "English ordinal numbers have four endings. Return $n with the one that belongs to it, for example "
                "'42nd' or '13th'."
            ),
            (
                "The function takes a positive integer $n and returns it as a string with the ordinal ending of "
                "English: st, nd, rd or th."
            ),
            (
                "You get a number $n. In English one says 1st, 2nd, 3rd, 4th and so on. But 11, 12 and 13 (also 111, "
                "112, 113) always have 'th'. Write the number with its ending."
            ),
            (
                "Input: a positive whole number $n. Output: the number followed by 'th' if it ends in 11, 12 or 13; "
                "otherwise by 'st', 'nd' or 'rd' if it ends in 1, 2 or 3; and by 'th' in all other cases."
            ),
            "$n as English ordinal, like '1st' or '12th'.",
            (
                "I finished number $n in a race. How do I write that in short, with 'st', 'nd', 'rd' or 'th' (and "
                "'11th', '12th', '13th')?"
            ),
            "Convert $n to an English ordinal such as '1st', '12th' or '23rd'.",
        ],
        """
        if $n % 100 in (11, 12, 13):
            return f'{$n}th'
        endings = {1: 'st', 2: 'nd', 3: 'rd'}
        return f"{$n}{endings.get($n % 10, 'th')}"
        """,
        _ordinal,
        edges=((1,), (2,), (3,), (11,), (112,), (21,)),
    ),
    drill(
        "maths_numbers.digit_words",
        "digits_in_words spell_digits name_digits read_digits digit_words",
        [
            integer(
                "n",
                0,
                99999,
                names=("n", "number", "value"),
                make=lambda draw, _: draw.integer(0, 10 ** draw.integer(1, 5)),
            )
        ],
        "str",
        [
            (
                "Spell the digits of $n one by one as English words with a space between, so 305 becomes 'three zero "
                "five'."
            ),
            "$give the names of all digits of $n ('zero' to 'nine'), in order, joined by spaces.",
            "On the phone a number is read digit by digit. Return how $n is read, such as 'four two' for 42.",
            "Digit words of $n: replace each digit by its English name and join the names with single spaces.",
            (
                "Turn the whole number $n into text, say each digit in English (lower case) and put one space between "
                "the words."
            ),
            "Write $n in words, one word for each digit, from left to right; 10 is 'one zero'.",
            (
                "The function takes an integer $n that is not negative and returns a string with the English name of "
                "each of its digits, from the first to the last, separated by single spaces."
            ),
            (
                "You get a number like 907. Write every digit as a word: 'nine zero seven'. Put one space between "
                "the words. Do it for $n."
            ),
            (
                "A speaking clock can say only the words 'zero' to 'nine'. Determine what it says for $n, digit "
                "after digit, with a blank between words."
            ),
            "Digits of $n as words, joined by spaces.",
            "Convert each digit of $n to its English name and join the names with blanks.",
        ],
        """
        names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
        return ' '.join(names[int($ch)] for $ch in str($n))
        """,
        lambda n: " ".join(_SMALL[ord(c) - 48] for c in str(n)),
        edges=((0,), (305,), (10,)),
    ),
    drill(
        "maths_numbers.remove_separators",
        "parse_number remove_commas read_number text_to_int without_commas",
        [Arg("s", ("text", "number", "s"), "str", lambda draw, _: f"{draw.integer(0, 10 ** draw.integer(2, 8)):,}")],
        "int",
        [
            "$give the integer that is written with commas in $s, such as 1234 for '1,234'.",
            "The text $s is a whole number with thousands separators (commas). Turn it into an int.",
            "Remove the commas from $s and convert the rest to an integer.",
            "Text like '12,500' to int: read $s.",
            "A table shows numbers as '3,000,000'. Return the number that $s stands for.",
            "Given a string $s of digits and commas, return its value as an integer; the commas mean nothing.",
            (
                "The function takes a string $s, in which commas separate groups of digits, and returns the number "
                "as an int."
            ),
            (
                "You get a text like '45,678'. It is a number with commas. Take the commas away and output the "
                "number 45678. Do this for $s."
            ),
            (
                "A file contains figures such as '1,250,000', with which a program can not compute. Convert the "
                "figure $s into an integer."
            ),
            "Integer value of $s, commas ignored.",
            "Convert the string $s, a number with commas, to an int.",
        ],
        "return int($s.replace(',', ''))",
        lambda s: int("".join(c for c in s if c.isdigit())),
        edges=(("7",), ("1,000",)),
    ),
)
