"""Whether a text has the right form: passwords, names, addresses, colours, phone numbers."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import figures, phrase, spoil
from hornbook.synthesis.curriculum.wording import Draw


def password(draw: Draw, _: object = None) -> str:
    """A text of letters and digits."""
    return "".join(draw.choose(("abc", "dog", "K", "R", "7", "42", "x", "!")) for _i in range(draw.integer(2, 6)))


FAMILIES = (
    drill(
        "parse_checks.password",
        "is_strong_password {is|check}_strong strong_password password_ok good_password safe_password",
        [phrase("text", ("password", "text", "s", "secret", "key"), password)],
        "bool",
        [
            (
                "$check $text is a strong password: at least 8 characters, with a capital letter, a small "
                "letter and a digit in it."
            ),
            (
                "A password is strong if it has 8 or more characters and holds an upper-case letter, a "
                "lower-case letter and a digit. "
                "$check $text is strong."
            ),
            (
                "A web site accepts passwords of at least eight characters with one or more capitals, small "
                "letters and digits. "
                "Does it accept $text?"
            ),
            "Test the password $text. It passes if it is not shorter than 8 and has a letter of each case and a digit.",
            "$check the string $text has 8 characters or more and among them a digit, a small and a capital letter.",
            (
                "Three kinds of characters are needed in $text, digits, capitals and small letters, and its "
                "length must be 8 or more. "
                "$hand True if all this holds, else False."
            ),
            (
                "This function takes a string and returns True if it counts at least 8 characters and includes a "
                "digit, an upper-case letter and a lower-case letter; otherwise it returns False."
            ),
            (
                "You have a password. It must be 8 or more characters long. It must have a small letter, a big letter "
                "and a digit. Is it good? Return True or False."
            ),
            (
                "For our accounts we need passwords that are not too easy: eight characters or more, a capital, a "
                "small letter and a digit among them. {Determine|Report} whether $text will do."
            ),
            (
                "If $text is shorter than 8, output False; if it lacks a digit, a capital or a small letter, output "
                "False; otherwise output True."
            ),
        ],
        """
        if len($text) < 8:
            return False
        if not any($ch.isdigit() for $ch in $text):
            return False
        if not any($ch.isupper() for $ch in $text):
            return False
        return any($ch.islower() for $ch in $text)
        """,
        lambda text: all(re.search(p, text) for p in (".{8}", "[a-z]", "[A-Z]", "[0-9]")),
        edges=(("",), ("abcdeF7x",), ("abcdefgh",), ("ABCDEF77",), ("aB3",)),
    ),
    drill(
        "parse_checks.email",
        "is_email {looks|is}_like_email valid_email check_{email|address} email_ok is_mail_address",
        [
            phrase(
                "text",
                ("email", "address", "text", "s"),
                lambda d, _: spoil(d, f"{d.word()}@{d.word()}.{d.choose(('org', 'com'))}", "@.@"),
            )
        ],
        "bool",
        [
            (
                "$check $text could be an email address: exactly one '@', something before it, and a dot "
                "somewhere after it."
            ),
            (
                "For a first test, an address is fine if it has one '@' only, if the part before that is not "
                "empty, and if the part "
                "behind it contains a '.'. $check $text is fine."
            ),
            (
                "A form accepts an email address with exactly one '@' that is not its first character and is "
                "followed, at once or "
                "later, by a dot. Does it accept $text?"
            ),
            (
                "Split $text at '@'. It is accepted if there are two parts, the first is not empty and the "
                "second holds a dot."
            ),
            "$check the string $text has precisely one '@', at least one character in front of it and a '.' behind it.",
            "Check the address $text: one '@' in all, a non-empty name to its left, a dot in what is to its right.",
            (
                "This function takes a string and returns True if it has a single '@', at least one character to the "
                "left of it, and at least one '.' to the right of it; otherwise it returns False."
            ),
            (
                "You have a text. Is it an email address? There must be one '@' and not more. Something must be "
                "before it. After it there must be a dot."
            ),
            (
                "A newsletter takes only addresses with one single '@', which must not come first and behind which a "
                "dot must occur. {Determine|Report} whether $text can be taken."
            ),
            (
                "If the number of '@' in $text is not one, output False; if nothing precedes it or no '.' follows it, "
                "output False; otherwise output True."
            ),
        ],
        """
        $parts = $text.split("@")
        if len($parts) != 2:
            return False
        return $parts[0] != "" and "." in $parts[1]
        """,
        lambda text: re.fullmatch(r"[^@]+@[^@]*\.[^@]*", text) is not None,
        edges=(("a@b.org",), ("@b.org",), ("a.b@c",), ("a@b@c.d",)),
    ),
    drill(
        "parse_checks.hex_colour",
        "is_{hex_colour|colour_code|web_colour} valid_colour check_colour colour_ok {looks|is}_like_colour",
        [
            phrase(
                "text",
                ("colour", "text", "code", "s"),
                lambda d, _: spoil(d, "#" + "".join(d.choose("0369afcd") for _i in range(6)), "xgh#"),
            )
        ],
        "bool",
        [
            (
                "$check $text is a colour such as '#09afc3': a '#' and six characters, each a digit or one of "
                "the letters a to f."
            ),
            (
                "On web pages colours are written with '#' and six hexadecimal digits (0 to 9 and a to f). "
                "$check $text is written so."
            ),
            (
                "A colour code has seven characters: first '#', then only digits and the letters a, b, c, d, e, f. "
                "$check $text is a colour code."
            ),
            "Does the string $text consist of a '#' and exactly six characters out of '0123456789abcdef'?",
            (
                "A painter types colour codes like '#ff0033'. $check $text has this form, with small letters "
                "from a to f and digits."
            ),
            "Test that $text starts with '#', has length 7, and otherwise holds nothing but 0-9 and a-f.",
            (
                "This function takes a string and returns a boolean: True when it is made of '#' and then exactly six "
                "characters from 0-9 and a-f, False when it is not."
            ),
            (
                "You have a text. It should start with '#'. After that there should be six characters, and each "
                "should be a digit or a letter from a to f. Is it so? Return True or False."
            ),
            (
                "Our designers note colours as a '#' with three pairs behind it, where each pair consists of digits "
                "or small letters from a to f. {Determine|Report} whether $text is a correct note."
            ),
            (
                "If $text does not begin with '#' or its length is not 7, output False; if one of the other six "
                "symbols is not in 0-9 or a-f, output False; otherwise output True."
            ),
        ],
        """
        if len($text) != 7 or $text[0] != "#":
            return False
        return all($ch in "0123456789abcdef" for $ch in $text[1:])
        """,
        lambda text: re.fullmatch("#[0-9a-f]{6}", text) is not None,
        edges=(("#09afc3",), ("09afc3",), ("#09afg3",), ("#123",)),
    ),
    drill(
        "parse_checks.identifier",
        "is_{identifier|variable_name|valid_name} {can|could}_be_name valid_identifier check_identifier name_ok",
        [
            phrase(
                "text",
                ("name", "text", "s", "identifier"),
                lambda d, _: spoil(d, d.choose(("", "", "_", "2")) + d.word() + d.choose(("", "_", "9"))),
            )
        ],
        "bool",
        [
            (
                "$check $text could name a variable: letters, digits and underscores only, no digit at the "
                "beginning, not empty."
            ),
            (
                "A name may hold letters, digits and '_', but must not start with a digit or be empty. $check "
                "$text is such a name."
            ),
            (
                "Which names does a programming language allow? Those that begin with a letter or an underscore "
                "and go on with "
                "letters, digits and underscores. $check $text is allowed."
            ),
            "$check the string $text starts with a letter or '_' and has only letters, digits and '_' in it.",
            (
                "Test a name: the first character of $text is no digit, and every character is a letter, a "
                "digit or an underscore. "
                "An empty name fails."
            ),
            (
                "True or false: $text is not empty, does not begin with a digit, and consists of letters, "
                "digits and underscores."
            ),
            (
                "This function takes a string and returns True if it is not empty, contains nothing but letters, "
                "digits and underscores, and does not have a digit in front; otherwise it returns False."
            ),
            (
                "You have a name. It may have letters, digits and '_'. The first character must not be a digit. The "
                "name must not be empty. Is it good? Return True or False."
            ),
            (
                "Children invent names for the variables in their programs. {Determine|Report} whether $text is "
                "permitted: letters, digits and underscores, of which digits may not come first, and at least one "
                "character."
            ),
            (
                "If $text is empty or starts with a digit, output False; if some symbol is no letter, digit or "
                "underscore, output False; otherwise output True."
            ),
        ],
        """
        if $text == "" or $text[0].isdigit():
            return False
        return all($ch.isalnum() or $ch == "_" for $ch in $text)
        """,
        lambda text: re.fullmatch("[A-Za-z_][A-Za-z_0-9]*", text) is not None,
        edges=(("",), ("_x1",), ("2nd",), ("a-b",)),
    ),
    drill(
        "parse_checks.phone",
        "is_phone_number valid_phone check_{phone|number} phone_ok looks_like_phone {right|good}_phone_form",
        [
            phrase(
                "text",
                ("phone", "number", "text", "s"),
                lambda d, _: spoil(d, f"{figures(d, 3)}-{figures(d, 4)}", "-7 "),
            )
        ],
        "bool",
        [
            "$check $text is a phone number of the form '555-0123': three digits, a hyphen, four digits.",
            (
                "Phone numbers are written with three digits, then '-', then four digits. $check $text is "
                "written that way."
            ),
            "A phone book accepts only numbers like '123-4567'. Does it accept the string $text?",
            "$check $text has eight characters, of which the fourth is '-' and all others are digits.",
            "Test the form of $text. Right is: 3 digits, one hyphen, 4 digits, and nothing else.",
            (
                "Look at the text $text: does a group of three digits come first, then a hyphen, then a group "
                "of four digits, then "
                "the end?"
            ),
            (
                "This function takes a string and returns a boolean that states whether it is formed by three digits, "
                "one hyphen and four digits, in this order and without anything else."
            ),
            (
                "You have a text. Is it a phone number like '123-4567'? First come three digits, then '-', then four "
                "digits. Nothing more is allowed."
            ),
            (
                "For a list of customers we want all phone numbers in the same form, three digits, a hyphen and four "
                "digits. {Determine|Report} whether $text has it."
            ),
            (
                "If the length of $text is 8, its fourth symbol is '-' and the other seven are digits, output True; "
                "otherwise output False."
            ),
        ],
        """
        if len($text) != 8 or $text[3] != "-":
            return False
        return $text[:3].isdigit() and $text[4:].isdigit()
        """,
        lambda text: re.fullmatch(r"\d{3}-\d{4}", text) is not None,
        edges=(("555-0123",), ("5550123",), ("555-012",), ("5x5-0123",)),
    ),
)
