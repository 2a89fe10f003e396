"""Checking what was typed in: codes, times, names, amounts and tickets, by plain stated rules."""

from __future__ import annotations

import re
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import spoil
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _locker(draw: Draw, _: object) -> str:
    code = draw.choose("ABCDE") + "".join(draw.choose("0123456789") for _i in range(3)) + draw.choose("LRLRX")
    return spoil(draw, code, "a7L-")


def _range(draw: Draw, _: object) -> str:
    text = f"{draw.integer(1, 30)}-{draw.integer(1, 30)}"
    return spoil(draw, text, "-a 4")


def _score(draw: Draw, _: object) -> str:
    text = f"{draw.integer(0, 12)}:{draw.integer(0, 12)}"
    return spoil(draw, text, ":x 3")


def _nick(draw: Draw, _: object) -> str:
    base = draw.choose(
        (draw.word(), draw.choose(PEOPLE).lower() + str(draw.integer(0, 999)), draw.word() + "_" + draw.word())
    )
    return spoil(draw, base, "7_A.")


def _seat(draw: Draw, _: object) -> str:
    return spoil(draw, f"{draw.integer(1, 40)}{draw.choose('ABCDEFGH')}", "0CI ")


def _reading(draw: Draw, _: object) -> str:
    return spoil(draw, f"{draw.choose(('', '', '-', '+'))}{draw.integer(0, 70)}", "-+.8")


def _name(draw: Draw, _: object) -> str:
    one, two = draw.sample(PEOPLE, 2)
    return spoil(draw, draw.choose((one, f"{one}-{two}", one.lower(), f"{one}-{two.lower()}", one.upper())), "-3aB")


def _guess(draw: Draw, _: object) -> str:
    return "".join(
        draw.choose("12345607" if draw.chance(0.3) else "123456") for _i in range(draw.choose((3, 4, 4, 4, 5)))
    )


def _form(draw: Draw, _: object) -> dict[str, Any]:
    form: dict[str, Any] = {
        "name": draw.choose((*PEOPLE, "", "  ")),
        "age": draw.integer(-2, 130),
        "email": draw.choose(("a@b.org", "mia@post.net", "nobody", "")),
    }
    for key in ("name", "age", "email"):
        if draw.chance(0.15):
            del form[key]
    return form


def _text(key: str, names: tuple[str, ...], make: Any) -> Arg:
    return Arg(key, names, "str", make)


def _good_seat(seat: str) -> bool:
    return seat in {f"{row}{place}" for row in range(1, 31) for place in "ABCDEF"}


def _faults(form: dict[str, Any]) -> list[str]:
    good = {
        "name": bool(form.get("name", "").split()),
        "age": form.get("age") in range(121),
        "email": form.get("email", "").find("@") >= 0,
    }
    return [key for key in good if not good[key]]


FAMILIES = (
    drill(
        "rule_validation.locker_code",
        "is_locker_code valid_{locker|}_code {check|test}_code locker_ok code_is_valid accept_locker",
        [_text("code", ("code", "locker", "text", "s", "label"), _locker)],
        "bool",
        [
            (
                "A locker code has five characters: a letter from A to E, three digits, and at the end an L or an "
                "R. $check $code is such a code. Small letters are not allowed."
            ),
            (
                "$check the string $code is built like this: first one of the capital letters A, B, C, D, E, then "
                "exactly three digits, then 'L' or 'R', and nothing else."
            ),
            (
                "Return True if $code has length 5, its first character is one of 'ABCDE', its next three are "
                "digits and its last one is 'L' or 'R'. Otherwise return False."
            ),
            (
                "If $code has fewer or more than five signs, it is wrong. If the sign in front is not a capital "
                "from A to E, it is wrong. If one of the three signs in the middle is not a digit, it is wrong. If "
                "the sign at the end is neither L nor R, it is wrong. Otherwise it is right. Return True for right, "
                "False for wrong."
            ),
            (
                "In the swimming hall the lockers stand in the halls A to E, have numbers of three digits, and open "
                "to the left (L) or to the right (R). A label reads like 'B042L'. $check $code could be the label "
                "of a locker."
            ),
            (
                "{Input|Given}: any string, perhaps an empty one. {Output|Result|Returned}: True for a hall letter "
                "(A-E, upper case) followed by three digits and a side (L or R, upper case), False for all else."
            ),
            (
                "{You get|You have|You are given} a string. Count its characters: five? Is the first one A, B, C, D "
                "or E? Are the second, the third and the fourth digits? Is the fifth L or R? Only if every answer "
                "is yes, return True."
            ),
            (
                "{This function takes|Takes|The function accepts} a text and returns a boolean: whether the text is "
                "a locker code of the form letter (A to E), digit, digit, digit, side (L or R)."
            ),
            (
                "Someone types $code at the door. The computer lets through what consists of one letter of 'ABCDE', "
                "of three digits after it, and of an 'L' or 'R' as the fifth and last character. Does it let this "
                "through?"
            ),
            "Valid locker code? One of A-E, three digits, one of L and R; no other characters.",
        ],
        [
            """
            if len($code) != 5:
                return False
            if $code[0] not in "ABCDE":
                return False
            if not $code[1:4].isdigit():
                return False
            return $code[4] in "LR"
            """,
            """
            return (
                len($code) == 5
                and $code[0] in "ABCDE"
                and all($ch in "0123456789" for $ch in $code[1:4])
                and $code[-1] in "LR"
            )
            """,
        ],
        lambda code: re.fullmatch(r"[A-E][0-9]{3}[LR]", code) is not None,
        edges=(("",), ("A123L",), ("E000R",), ("F123L",), ("a123L",), ("A12L",), ("A1234L",), ("A123X",)),
    ),
    drill(
        "rule_validation.page_range",
        "is_page_range valid_{page_|}range {check|test}_range range_ok pages_are_valid print_range_ok",
        [_text("text", ("text", "pages", "entry", "s", "span"), _range)],
        "bool",
        [
            (
                "For printing, pages are typed as '3-8'. $check $text is all right: two numbers of digits with one "
                "hyphen between them, the first at least 1 and not greater than the second."
            ),
            (
                "$check $text consists of a positive whole number, a hyphen and another whole number that is not "
                "smaller. Nothing else may stand in it, not even a space."
            ),
            (
                "Split $text at '-'. If this does not give exactly two parts, or one of them does not consist of "
                "digits only (an empty one neither), return False. Otherwise return True if the first number is 1 "
                "or more and the second is as large as the first or larger."
            ),
            (
                "If there is not just one hyphen in $text, it is invalid. If what stands before or after it is "
                "empty or has a character that is no digit, it is invalid. If the number before it is 0 or exceeds "
                "the number after it, it is invalid. Otherwise it is valid. Return whether it is valid."
            ),
            (
                "The printer in the office asks which pages it shall print. The answer must look like 'first-last', "
                "with page numbers from 1 on and with first <= last. $check the answer $text is acceptable."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: True if it is written as A-B, where A and B are "
                "strings of digits and 1 <= A <= B as numbers; False if not."
            ),
            (
                "{You get|You have|You are given} some text. It is good if it is a number, then the sign '-', then "
                "a number, where the first number is not 0 and not bigger than the second. Equal numbers are good "
                "as well. Return True for a good text and False for a bad one."
            ),
            (
                "{This function takes|Takes|The function accepts} what a user typed and returns a boolean: is it a "
                "range of pages, that is digits, a single hyphen, digits, with a first page of at least 1 and a "
                "last page not before the first?"
            ),
            (
                "A copy shop rejects orders such as '9-2', '4', '0-3', 'a-5' and '1-2-3', and takes orders such as "
                "'2-9', '4-4' and '1-30': digits on both sides of one hyphen, the left number at least 1, the right "
                "number no smaller. Does it take $text?"
            ),
            "Page range in $text correct? Form: digits, '-', digits; first from 1, last not below first.",
        ],
        [
            """
            $parts = $text.split("-")
            if len($parts) != 2:
                return False
            if not $parts[0].isdigit() or not $parts[1].isdigit():
                return False
            return 1 <= int($parts[0]) <= int($parts[1])
            """,
            """
            if $text.count("-") != 1:
                return False
            begin, _, end = $text.partition("-")
            if not (begin.isdigit() and end.isdigit()):
                return False
            return int(begin) >= 1 and int(begin) <= int(end)
            """,
        ],
        lambda text: bool(m := re.fullmatch(r"([0-9]+)-([0-9]+)", text)) and 0 < int(m[1]) < int(m[2]) + 1,
        edges=(("",), ("3-8",), ("4-4",), ("9-2",), ("0-3",), ("1-2-3",), ("-5",), ("7",), ("9-10",)),
    ),
    drill(
        "rule_validation.match_result",
        "read_result {parse|check}_score result_of_match read_score goals_or_none score_to_pair",
        [_text("text", ("text", "result", "score", "s", "entry"), _score)],
        "tuple[int, int] | None",
        [
            (
                "The result of a match is written as '3:1'. $hand the two numbers of $text as a tuple, or None if "
                "$text is not two rows of digits with a single colon between them."
            ),
            (
                "$hand a pair of integers read from $text: the number before the colon and the number after it. If "
                "there is not exactly one colon, or if a side is empty or has other signs than digits, return None."
            ),
            (
                "Split $text at ':'. If there are two parts and both of them consist of digits only, return both as "
                "integers in a tuple. In any other case return None."
            ),
            (
                "If $text has no colon or more than one, the output is None. If something other than digits stands "
                "beside the colon, or nothing at all, the output is None too. Otherwise the output is a tuple of "
                "the two numbers."
            ),
            (
                "A reporter sends scores by phone, such as '2:0', and makes typing errors, such as '2:' or '2;0'. "
                "Turn the message $text into a tuple of two integers, or into None when it is not digits, colon, "
                "digits."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: (home, away) as integers if the string has the "
                "form digits:digits with nothing around it, otherwise None."
            ),
            (
                "{You get|You have|You are given} a text like '10:7'. Return the numbers 10 and 7 as a tuple. Be "
                "careful: the text may be wrong. If it is not a number, one colon and a number, without spaces, "
                "return None."
            ),
            (
                "{This function takes|Takes|The function accepts} a text and returns the goals of both teams as a "
                "tuple of two integers. For a text in which the colon is missing or repeated, or in which a goal "
                "count is not made up of digits, it returns None."
            ),
            (
                "Scores of a handball league come in as texts. Each should be a count of goals, a colon, and "
                "another count of goals, where a count is one or more digits. What does $text tell? Answer with the "
                "two counts in a tuple; answer None for a text that does not have this form."
            ),
            "From 'a:b' to (a, b) as integers; None if $text is anything but digits, one colon, digits.",
        ],
        [
            """
            $parts = $text.split(":")
            if len($parts) != 2:
                return None
            if not $parts[0].isdigit() or not $parts[1].isdigit():
                return None
            return int($parts[0]), int($parts[1])
            """,
            """
            $left, colon, $right = $text.partition(":")
            if colon and $left.isdigit() and $right.isdigit():
                return (int($left), int($right))
            return None
            """,
        ],
        lambda text: (int(m[1]), int(m[2])) if (m := re.fullmatch(r"([0-9]+):([0-9]+)", text)) else None,
        edges=(("",), ("3:1",), ("0:0",), ("3",), (":2",), ("2:",), ("1:2:3",), ("10:7",)),
    ),
    drill(
        "rule_validation.nickname_problem",
        ("nickname_problem {check|judge}_nickname what_is_wrong nickname_error {find|name}_problem first_mistake"),
        [_text("nick", ("nickname", "nick", "name", "text", "s"), _nick)],
        "str",
        [
            (
                "A nickname must have 4 to 10 characters, must begin with a letter and may hold only letters, "
                "digits and underscores. $hand 'length', 'start' or 'sign' for the first of these three rules that "
                "$nick breaks, and 'ok' if it breaks none."
            ),
            (
                "$hand the first problem with $nick, in this order: 'length' if it has fewer than 4 or more than 10 "
                "characters, 'start' if its first character is not a letter, 'sign' if it contains something that "
                "is not a letter, a digit or '_'. Without a problem return 'ok'."
            ),
            (
                "If $nick is shorter than 4 or longer than 10, return 'length'. If not, but it does not start with "
                "a letter, return 'start'. If it does, but some character in it is neither a letter nor a digit nor "
                "an underscore, return 'sign'. Otherwise return 'ok'."
            ),
            (
                "A chat room answers everyone who wants to join under a new name. First it counts the characters: "
                "outside 4 to 10 it says 'length'. Then it looks at the first one: no letter, and it says 'start'. "
                "Then it looks at all of them: one that is no letter, digit or underscore, and it says 'sign'. Else "
                "it says 'ok'. What does it say to $nick?"
            ),
            (
                "{Input|Given}: a name that a player wants to use. {Output|Result|Returned}: 'length' (not 4 to 10 "
                "characters), else 'start' (first character no letter), else 'sign' (a character other than "
                "letters, digits, '_'), else 'ok'."
            ),
            (
                "{You get|You have|You are given} a name. Test three things, one after the other, and stop at the "
                "first that fails. One: it has at least 4 and at most 10 characters (word for failing: 'length'). "
                "Two: it begins with a letter ('start'). Three: there are only letters, digits and underscores in "
                "it ('sign'). If nothing fails, the word is 'ok'."
            ),
            (
                "{This function takes|Takes|The function accepts} a string and returns a word that says what is "
                "wrong with it as a nickname. 'length' comes before 'start', and 'start' before 'sign'; 'ok' means "
                "that the length is from 4 to 10, the first character a letter, and every character a letter, a "
                "digit or an underscore."
            ),
            (
                "Zoe programs a game and must tell players why a name is refused. Too short (under 4) or too long "
                "(over 10) is 'length'; a digit or a mark in front is 'start'; a character besides letters, digits "
                "and '_' is 'sign'. The earlier reason wins. A fine name gets 'ok'. Write this for $nick."
            ),
            (
                "Which rule does $nick break first? Rules: 'length' - from 4 to 10 characters; 'start' - a letter "
                "at the beginning; 'sign' - letters, digits, underscores only. None broken: 'ok'."
            ),
            (
                "Verdict on $nick: 'length' if not 4 to 10 long, or else 'start' if no letter comes first, or else "
                "'sign' if a character is no letter, digit or '_', or else 'ok'."
            ),
        ],
        [
            """
            if len($nick) < 4 or len($nick) > 10:
                return "length"
            if not $nick[0].isalpha():
                return "start"
            for $ch in $nick:
                if not $ch.isalnum() and $ch != "_":
                    return "sign"
            return "ok"
            """,
            """
            if not 4 <= len($nick) <= 10:
                return "length"
            if not $nick[0].isalpha():
                return "start"
            if not all($ch.isalnum() or $ch == "_" for $ch in $nick):
                return "sign"
            return "ok"
            """,
        ],
        lambda s: (
            "ok"
            if re.fullmatch(r"[A-Za-z]\w{3,9}", s)
            else ("length" if len(s) not in range(4, 11) else ("sign" if re.match("[A-Za-z]", s) else "start"))
        ),
        edges=(
            ("",),
            ("abc",),
            ("abcd",),
            ("abcdefghij",),
            ("abcdefghijk",),
            ("4you",),
            ("_you",),
            ("ab.d",),
            ("1b.d",),
        ),
    ),
    drill(
        "rule_validation.plane_seat",
        "is_seat valid_seat seat_{exists|ok} {check|test}_seat real_seat is_plane_seat",
        [_text("seat", ("seat", "text", "place", "s", "label"), _seat)],
        "bool",
        [
            (
                "A plane has rows 1 to 30 with seats A to F. $check $seat, such as '12C', is a seat of this plane: "
                "the number of the row without zeros in front, then one capital letter."
            ),
            (
                "$check the string $seat is a whole number from 1 to 30 that does not begin with 0, followed by "
                "exactly one of the letters A, B, C, D, E, F."
            ),
            (
                "Take the last character of $seat off. It must be one of 'ABCDEF'. What is left must consist of "
                "digits, must not start with '0', and must be at most 30 as a number. Return True if all this "
                "holds, else False; an empty string gives False."
            ),
            (
                "If $seat does not end with a letter from A to F, return False. If the rest is empty, holds a sign "
                "that is no digit, or has a 0 in front, return False. If the rest is a number above 30, return "
                "False. Otherwise return True."
            ),
            (
                "At the gate a machine reads what is printed on a ticket. It opens for '1A', '30F' and every row "
                "and letter between; '31A', '5G', '05C', 'C5' and '7' make it beep. $check it opens for $seat."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: True if it names a seat, i.e. row (1, 2, 3 and "
                "so on up to 30, no leading zero) and then letter (A, B, C, D, E or F), otherwise False."
            ),
            (
                "{You get|You have|You are given} a string that should name a seat in a plane. The last sign must "
                "be a letter from A to F (big letters). The signs before it must make a number: only digits, no 0 "
                "at the start, not more than 30. Is it so? Return True or False."
            ),
            (
                "{This function takes|Takes|The function accepts} a text and tells with a boolean whether there is "
                "such a seat in a plane with thirty rows of six seats, written as the row's number (1 to 30, "
                "without leading zeros) directly followed by the seat's letter (A to F)."
            ),
            (
                "Passenger Olga claims to sit in $seat. Our plane numbers its rows from 1 to 30, never writes a "
                "zero in front, and puts one of the letters ABCDEF behind the number, without a space. Can Olga be "
                "right?"
            ),
            "Seat of the form row + letter, row 1-30 without leading zero, letter A-F: is $seat one?",
        ],
        [
            """
            if $seat == "" or $seat[-1] not in "ABCDEF":
                return False
            row = $seat[:-1]
            if not row.isdigit() or row[0] == "0":
                return False
            return int(row) <= 30
            """,
            """
            row, letters = $seat[:-1], $seat[-1:]
            if letters not in list("ABCDEF"):
                return False
            return row.isdigit() and row[0] != "0" and 1 <= int(row) <= 30
            """,
        ],
        _good_seat,
        edges=(("",), ("1A",), ("30F",), ("31A",), ("5G",), ("05C",), ("C",), ("7",), ("12CC",)),
    ),
    drill(
        "rule_validation.signed_reading",
        "is_reading valid_temperature {check|test}_reading reading_ok accept_reading is_signed_number",
        [_text("text", ("text", "reading", "entry", "s", "typed"), _reading)],
        "bool",
        [
            (
                "A thermometer shows whole degrees from -40 to 60. $check $text is such a number, written with "
                "digits and perhaps one '-' or '+' in front."
            ),
            (
                "$check the string $text is an integer between -40 and 60, both included: an optional sign, plus or "
                "minus, then at least one digit, and nothing else."
            ),
            (
                "If $text begins with '+' or '-', take this one character off. If the rest is empty or holds "
                "anything but digits, return False. Otherwise return whether the number, with its sign, is at least "
                "-40 and at most 60."
            ),
            (
                "Return False if something other than digits is found in $text after a possible sign ('-' or '+'), "
                "or if there are no digits. Return False if the number is under -40 or over 60. Return True in all "
                "other cases."
            ),
            (
                "Pupils enter what the thermometer at school says. The form takes '7', '-12', '+30' and '005', and "
                "refuses '4.5', '--3', '61', '-41', '-' and an empty entry: digits with at most one sign before "
                "them, value from -40 up to 60. Does it take $text?"
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: True if it is a row of digits with or without a "
                "single leading sign (+ or -) and its value lies in the range -40 to 60; False otherwise."
            ),
            (
                "{You get|You have|You are given} a text and have to say whether it is a temperature. One sign, '-' "
                "or '+', may stand first but does not have to. Then there must be digits, one or more, until the "
                "end. The value may not be less than -40 or more than 60."
            ),
            (
                "{This function takes|Takes|The function accepts} a text typed by an observer and returns a "
                "boolean, True for a signed or unsigned whole number that is neither lower than -40 nor higher than "
                "60. A number has digits only, apart from one sign at its start."
            ),
            (
                "A weather station rejects nonsense. It wants an entry like '18', '-5' or '+2' (an optional plus or "
                "minus, then digits) whose value is from -40 to 60. Decide about the entry $text."
            ),
            "Temperature entry $text valid? Optional '+' or '-', then digits only, value -40 to 60.",
        ],
        [
            """
            digits = $text[1:] if $text[:1] in ("+", "-") else $text
            if not digits.isdigit():
                return False
            return -40 <= int($text) <= 60
            """,
            """
            sign, digits = 1, $text
            if $text.startswith("-"):
                sign, digits = -1, $text[1:]
            elif $text.startswith("+"):
                digits = $text[1:]
            return digits.isdigit() and -40 <= sign * int(digits) <= 60
            """,
        ],
        lambda text: bool(re.fullmatch(r"[+-]?[0-9]+", text)) and int(text) in range(-40, 61),
        edges=(("",), ("-",), ("60",), ("61",), ("-40",), ("-41",), ("+7",), ("--3",), ("4.5",), ("005",)),
    ),
    drill(
        "rule_validation.proper_name",
        "is_proper_name well_written_name {check|test}_name name_ok accept_name written_like_name",
        [_text("person", ("name", "text", "first_name", "s", "entry"), _name)],
        "bool",
        [
            (
                "A first name is one part or several parts joined by hyphens, such as 'Anna' or 'Anna-Lena'. Each "
                "part has a capital letter first and then one or more small letters. $check $person is written like "
                "that."
            ),
            (
                "$check every part of $person, when it is split at hyphens, consists of a capital letter and at least "
                "one small letter after it, and of nothing else."
            ),
            (
                "Split $person at '-'. If some part has fewer than two characters, or is not made of letters only, or "
                "does not begin with a capital, or has another capital later, return False. Otherwise return True."
            ),
            (
                "If $person starts or ends with a hyphen or has two hyphens in a row, it is wrong. If a character is "
                "neither a letter nor a hyphen, it is wrong. If the letter at the front of a part is small, or a "
                "later letter of it is a capital, or there is no later letter, it is wrong. Otherwise it is right: "
                "return True."
            ),
            (
                "The registrar of a school corrects names that were typed carelessly. 'Mia' and 'Mia-Rosa' are "
                "fine; 'mia', 'MIA', 'Mia-rosa', 'M', 'Mia-' and 'Mia3' are not. Each piece between hyphens needs "
                "one capital, then small letters (one at least). Is $person fine?"
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: whether it is a name in the form Xxx or Xxx-Yyy "
                "(with more parts if need be), where a part is an upper-case letter followed by one or more "
                "lower-case letters."
            ),
            (
                "{You get|You have|You are given} a name. Cut it wherever there is a hyphen. Now look at each "
                "piece. Its first letter must be big, the letters after it must be small, and there must be at "
                "least one small letter. Return True if all pieces are like this, else False."
            ),
            (
                "{This function takes|Takes|The function accepts} a text and returns True if it is a correctly "
                "written first name: parts separated by single hyphens, each of them at least two letters long, "
                "with an upper-case letter at its beginning and lower-case letters in the rest."
            ),
            (
                "Shall $person be printed on a name tag as it is? Only if each part of it (parts stand between "
                "hyphens; often there is just one) is two or more letters long, starts with a capital and goes on "
                "in small letters."
            ),
            ("Name $person: hyphen-separated parts, each a capital plus at least one small letter. True or False?"),
        ],
        [
            """
            for part in $person.split("-"):
                if len(part) < 2 or not part.isalpha():
                    return False
                if not part[0].isupper() or not part[1:].islower():
                    return False
            return True
            """,
            """
            return all(
                len(part) > 1 and part.isalpha() and part == part.capitalize()
                for part in $person.split("-")
            )
            """,
        ],
        lambda name: re.fullmatch(r"[A-Z][a-z]+(-[A-Z][a-z]+)*", name) is not None,
        edges=(("",), ("Mia",), ("Mia-Rosa",), ("mia",), ("Mia-rosa",), ("M",), ("Mia-",), ("MIA",), ("Mi3a",)),
    ),
    drill(
        "rule_validation.colour_guess",
        "is_allowed_guess valid_guess {check|test}_guess guess_ok accept_guess can_be_guessed",
        [_text("guess", ("guess", "digits", "entry", "s", "text"), _guess)],
        "bool",
        [
            (
                "In a guessing game a guess is a row of four digits from 1 to 6, no digit twice. $check the string "
                "$guess is an allowed guess."
            ),
            (
                "$check $guess has four characters, all of them different and each one of '1', '2', '3', '4', '5' "
                "and '6'."
            ),
            (
                "Return False if $guess does not have exactly 4 characters. Return False if one of them is not a "
                "digit from 1 to 6. Return False if a digit occurs more than once. Otherwise return True."
            ),
            (
                "Six colours have the numbers 1 to 6. A player sets four pegs of different colours and writes the "
                "numbers down, such as '2514'. $check $guess can be such a row."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: True if it consists of four distinct characters "
                "taken from '123456', else False."
            ),
            (
                "{You get|You have|You are given} a string. Are there four signs in it? Is each sign one of the "
                "digits 1, 2, 3, 4, 5, 6? Is no sign there twice? Return True if you can say yes three times, and "
                "False if not."
            ),
            (
                "{This function takes|Takes|The function accepts} a text and returns whether it follows the rules "
                "of a game: a length of 4, only the digits 1 to 6, no repetition."
            ),
            (
                "A safe is opened by four different buttons, which carry the numbers 1 to 6. $check $guess, the "
                "buttons in the order in which someone wants to press them, is a possible sequence; it needs four "
                "signs, none repeated, none but those numbers."
            ),
            (
                "If $guess is too short, too long (four signs are needed), holds a sign other than 1 to 6, or shows "
                "some digit again, the player has to guess once more: return False. Else return True."
            ),
            "Four different digits, each from 1 to 6: is $guess that?",
        ],
        [
            """
            if len($guess) != 4:
                return False
            for $ch in $guess:
                if $ch not in "123456" or $guess.count($ch) > 1:
                    return False
            return True
            """,
            'return len($guess) == 4 and len(set($guess)) == 4 and all($ch in "123456" for $ch in $guess)',
        ],
        lambda guess: len(guess) == 4 == len(set(guess) & {str(n) for n in range(1, 7)}),
        edges=(("",), ("1234",), ("1123",), ("123",), ("12345",), ("1270",), ("6543",)),
    ),
    drill(
        "rule_validation.form_faults",
        "form_faults {find|list}_faults wrong_fields fields_to_correct {check|validate}_form problems_in_form",
        [Arg("form", ("form", "data", "record", "entry", "answers"), "dict[str, object]", _form)],
        "list[str]",
        [
            (
                "A form is a dictionary with the fields 'name', 'age' and 'email'. $hand a list of the faulty "
                "fields of $form in this order. A name is faulty if it is empty or only spaces, an age if it is not "
                "from 0 to 120, an email if it has no '@'. A field that is missing is faulty too."
            ),
            (
                "$hand which of the keys 'name', 'age', 'email' (in this order) have to be corrected in $form: "
                "those that are missing, a name without any character but spaces, an age below 0 or above 120, and "
                "an email without '@'."
            ),
            (
                "Go through three checks and collect the names of those that fail in a list. 'name': $form has it "
                "and it is not blank. 'age': $form has it and 0 <= age <= 120. 'email': $form has it and there is "
                "an '@' in it. Return the list, which is empty if all is well."
            ),
            (
                "If 'name' is not in $form or is blank, put 'name' in the result. If 'age' is not in $form or lies "
                "outside 0 to 120, add 'age'. If 'email' is not in $form or contains no '@', add 'email'. Return "
                "the result."
            ),
            (
                "A club lets people join by a web page that sends a dictionary, $form. The secretary sends it back "
                "with marks: at 'name' if nothing (or nothing but spaces) was written, at 'age' if the number is "
                "negative or greater than 120, at 'email' if the '@' is missing, and at any of the three that was "
                "not sent at all. List the marked fields in the order name, age, email."
            ),
            (
                "{Input|Given}: a dictionary that may hold a string 'name', an integer 'age' and a string 'email'. "
                "{Output|Result|Returned}: the list of those of the three, in this order, that are absent or bad. "
                "Bad: a blank name; an age not between 0 and 120 (both allowed); an email without the sign '@'."
            ),
            (
                "{You get|You have|You are given} a dictionary. Is there a 'name', and is it more than spaces? If "
                "not, note 'name'. Is there an 'age', and is it at least 0 and at most 120? If not, note 'age'. Is "
                "there an 'email', and has it an '@'? If not, note 'email'. Return your notes as a list."
            ),
            (
                "{This function takes|Takes|The function accepts} what someone filled in as a dictionary and "
                "returns a list with the keys of the fields that do not pass: 'name' must be present and not blank, "
                "'age' present and in the range 0 to 120, 'email' present and with an '@'. The keys come in that "
                "order."
            ),
            (
                "Before $form is stored, its fields are tested. Required are a 'name' that is not just spaces, an "
                "'age' from 0 to 120, and an 'email' with '@' in it. Report the keys that fail, 'name' before 'age' "
                "before 'email'; an absent key fails."
            ),
            (
                "Faulty or missing keys among 'name' (not blank), 'age' (0 to 120), 'email' (with '@') in $form, in "
                "this order."
            ),
        ],
        [
            """
            $result = []
            if $form.get("name", "").strip() == "":
                $result.append("name")
            if not 0 <= $form.get("age", -1) <= 120:
                $result.append("age")
            if "@" not in $form.get("email", ""):
                $result.append("email")
            return $result
            """,
            """
            $result = []
            if "name" not in $form or not $form["name"].strip():
                $result.append("name")
            if "age" not in $form or $form["age"] < 0 or $form["age"] > 120:
                $result.append("age")
            if "email" not in $form or "@" not in $form["email"]:
                $result.append("email")
            return $result
            """,
        ],
        _faults,
        edges=(
            ({},),
            ({"name": "Ada", "age": 0, "email": "a@b.org"},),
            ({"name": " ", "age": 121, "email": "x"},),
            ({"name": "Ben", "age": 120},),
        ),
    ),
)
