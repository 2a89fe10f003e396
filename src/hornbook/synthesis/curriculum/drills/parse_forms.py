"""Whether a text has the right form: plates, integers, check digits, permitted characters."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import figures, phrase, spoil
from hornbook.synthesis.curriculum.wording import Draw, entry


def with_check(draw: Draw, _: object = None) -> str:
    """Digits, the last of which is the sum of the others modulo 10 as often as not."""
    start = figures(draw, draw.integer(2, 5))
    return start + (str(sum(map(int, start)) % 10) if draw.chance(0.5) else figures(draw, 1))


FAMILIES = (
    drill(
        "parse_forms.plate",
        "is_plate valid_plate check_{plate|number_plate} plate_ok looks_like_plate {right|good}_plate",
        [
            phrase(
                "text",
                ("plate", "text", "code", "s"),
                lambda d, _: spoil(d, "".join(d.choose("ABKXR") for _i in range(2)) + figures(d, 3), "bK7"),
            )
        ],
        "bool",
        [
            "$check $text is a plate of two capital letters and three digits, like 'AB123'.",
            (
                "Number plates in a small country have two capitals followed by three digits. $check $text is "
                "such a plate."
            ),
            (
                "A camera read $text. $check this can be a plate: first 2 upper-case letters, then 3 digits, 5 "
                "characters in all."
            ),
            (
                "$check the string $text consists of exactly two upper-case letters and, behind them, exactly "
                "three digits."
            ),
            "Parts in a store have codes like 'XK407' (two capitals, three digits). Is $text a correct code?",
            "Test that $text has five characters, the first two being capital letters and the last three digits.",
            (
                "This function takes a string and returns a boolean: True when it consists of two capital letters "
                "with three digits behind them, False otherwise."
            ),
            (
                "You have a text. Is it a number plate? It must have two big letters first and then three digits. "
                "Nothing else is allowed."
            ),
            (
                "A garage admits cars with plates such as 'KR207', two capitals and three digits. {Determine|Report} "
                "whether it admits $text."
            ),
            (
                "If the length of $text is 5, its first two symbols are capitals and the other three are digits, "
                "output True; otherwise output False."
            ),
        ],
        """
        if len($text) != 5:
            return False
        $left = $text[:2]
        $right = $text[2:]
        return $left.isalpha() and $left.isupper() and $right.isdigit()
        """,
        lambda text: re.fullmatch(r"[A-Z]{2}\d{3}", text) is not None,
        edges=(("AB123",), ("Ab123",), ("A1234",), ("AB12",)),
    ),
    drill(
        "parse_forms.whole_number",
        "is_{whole_number|integer_text|number_text} can_be_int check_number text_is_number {looks|reads}_like_int",
        [phrase("text", ("text", "s", "entry", "string", "answer"), entry)],
        "bool",
        [
            "$check $text is written like an integer: digits only, perhaps with one '-' in front.",
            (
                "Users type numbers. $check $text is a whole number, that is, one or more digits that may "
                "follow a minus sign."
            ),
            "An integer consists of at least one digit, and a '-' may stand before its digits. $check $text is one.",
            (
                "$check the string $text has only digits in it, apart from a minus sign that is allowed as its "
                "first character. "
                "There must be a digit."
            ),
            (
                "Can $text be read as an integer? Allowed is a hyphen at the beginning; the rest must be "
                "digits, one at least."
            ),
            (
                "Is the text $text a number without dots, letters and spaces? A single '-' at the front does no "
                "harm, but alone "
                "it is no number."
            ),
            (
                "This function takes a string and returns True if it consists of at least one digit and nothing else, "
                "except for a '-' that may precede the digits; otherwise it returns False."
            ),
            (
                "You have a text. Is it a whole number like '15' or '-3'? It may start with one minus. After that "
                "there must be only digits, at least one. Return True or False."
            ),
            (
                "A shop asks for the number of pieces, and someone entered $text. {Determine|Report} whether this is "
                "an integer: digits, one or more, with a single '-' allowed before them."
            ),
            (
                "If $text, without a '-' that may stand first, is a row of one or more digits, output True; otherwise "
                "output False."
            ),
            "Is $text an integer: optional '-', then only digits?",
        ],
        """
        if $text.startswith("-"):
            return $text[1:].isdigit()
        return $text.isdigit()
        """,
        lambda text: re.fullmatch(r"-?[0-9]+", text) is not None,
        edges=(("",), ("-",), ("-12",), ("1-2",), ("007",)),
    ),
    drill(
        "parse_forms.check_digit",
        "check_digit_ok {is|has}_valid_digit valid_code verify_{code|digit} last_digit_right code_is_right",
        [phrase("text", ("code", "number", "text", "s"), with_check)],
        "bool",
        [
            "The last digit of $text must be the last digit of the sum of all digits before it. $check this holds.",
            (
                "A code of digits ends with a check digit: the remainder of the sum of the other digits divided by 10. "
                "$check the code $text is right."
            ),
            (
                "To catch typing errors, a digit is added to each number: the sum of its digits modulo 10. "
                "$check the added digit "
                "at the end of $text is correct."
            ),
            "Add up all digits of the string $text but the last. $check the last digit equals that sum modulo 10.",
            "$check the final digit of $text fits the ones before it, that is, it is their sum modulo 10.",
            (
                "A card number $text is valid if its last digit is what remains when the sum of the other "
                "digits is divided by 10. "
                "Is it valid?"
            ),
            (
                "This function takes a string of digits and returns True if the last digit equals the sum of all the "
                "others modulo 10, and False if it does not."
            ),
            (
                "You have a row of digits. Add all digits except the last one. Divide by 10 and take the remainder. "
                "Is it the last digit? Return True or False."
            ),
            (
                "On every ticket the final digit must be the units digit of the sum of the other digits, or else the "
                "ticket is forged. {Determine|Report} whether the ticket $text is genuine (True)."
            ),
            (
                "If the sum of all digits of $text before the last one leaves the last digit as its remainder modulo "
                "10, output True; otherwise output False."
            ),
        ],
        """
        $total = sum(int($ch) for $ch in $text[:-1])
        return $total % 10 == int($text[-1])
        """,
        lambda text: (sum(map(int, text)) - 2 * int(text[-1])) % 10 == 0,
        edges=(("99",), ("1236",), ("1237",)),
        note="There are at least two digits.",
    ),
    drill(
        "parse_forms.allowed",
        "only_allowed uses_only made_of check_characters {consists|built}_of all_allowed",
        [
            phrase(
                "text",
                ("text", "word", "s", "entry"),
                lambda d, _: "".join(d.choose("abcabcd") for _i in range(d.integer(1, 6))),
            ),
            phrase(
                "allowed",
                ("allowed", "characters", "alphabet", "letters"),
                lambda d, _: d.choose(("abc", "abcd", "abd")),
            ),
        ],
        "bool",
        [
            "$check $text uses only characters that occur in $allowed.",
            "$allowed holds all the characters that are permitted. $check every character of $text is permitted.",
            "A toy printer has only the letters in $allowed, each as often as needed. Can it print $text?",
            "Is each character of the string $text one of those in $allowed? An empty text gives True.",
            "Test whether $text is built from the characters of $allowed alone, which may be repeated.",
            "$check there is no character in $text that is missing from $allowed.",
            (
                "This function takes two strings and returns a boolean that states whether each character of $text is "
                "also a character of $allowed."
            ),
            (
                "You have a text and a second string, $allowed. May you write the text if you use only characters of "
                "the second string? You may use them many times. Return True or False."
            ),
            (
                "A guard has a list of permitted characters, $allowed, and stops every word with another character in "
                "it. {Determine|Report} whether $text gets through."
            ),
            "If some symbol of $text does not occur in $allowed, output False; otherwise output True.",
            "Does $text use only characters of $allowed?",
        ],
        "return all($ch in $allowed for $ch in $text)",
        lambda text, allowed: set(text) <= set(allowed),
        edges=(("", "abc"), ("abca", "abc"), ("abz", "abc")),
    ),
)
