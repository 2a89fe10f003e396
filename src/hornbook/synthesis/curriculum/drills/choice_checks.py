"""Names, passwords, times and months: is this allowed, how long is that."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, text, word
from hornbook.synthesis.curriculum.drill import drill

_SIDES = [
    integer(key, 1, 6, names=names)
    for key, names in (("p", ("a", "x", "side1")), ("q", ("b", "y", "side2")), ("r", ("c", "z", "side3")))
]

FAMILIES = (
    drill(
        "choice_rules.password",
        "is_good_password valid_password check_password password_ok {is|check}_strong_enough acceptable_password",
        [
            text(
                "text",
                names=("password", "text", "s"),
                make=lambda d, _: (
                    (d.word() if d.chance(0.8) else "")
                    + d.choose(("", "", d.word(), "A"))
                    + d.choose(("", "7", "42", "3"))
                ),
            )
        ],
        "bool",
        [
            "$check $text is a good password: it must have at least 6 characters and contain a digit.",
            (
                "A password is accepted if it is 6 or more characters long and one of them is a digit. $check "
                "$text is accepted."
            ),
            "If $text has fewer than 6 characters, return False. Otherwise return whether it has at least one digit.",
            (
                "A site wants passwords with no fewer than 6 characters, and a digit among them. Return True if "
                "$text will do."
            ),
            "Return True when the length of $text is at least 6 and some character in it is a digit, else False.",
            "Does the password $text fulfil both conditions: six characters or more, and a digit somewhere?",
            (
                "The function takes a password as a string, $text, and returns a boolean: True if it has a length of "
                "at least 6 and contains at least one of the digits 0 to 9, False if either of these is not the case."
            ),
            (
                "You get a password, $text. It is good if it has 6 or more characters and if there is a digit in it. "
                "If one of the two is missing, it is not good. Output True or False."
            ),
            (
                "For the sign-up page we need a test of passwords: too short means under six characters, and without "
                "any digit it is too weak. Determine whether $text is neither too short nor too weak."
            ),
            "At least 6 characters in $text, one of them a digit?",
            (
                "I chose the password $text. Is it long enough (at least 6 characters), and is there a digit in it? "
                "I need True only if both is so."
            ),
            "Determine whether $text has at least 6 characters and at least one digit.",
        ],
        [
            "return len($text) >= 6 and any($ch.isdigit() for $ch in $text)",
            "if len($text) < 6:\n    return False\nreturn any($ch.isdigit() for $ch in $text)",
        ],
        lambda s: s[5:] != "" and len(set(s) & set("0123456789")) > 0,
        edges=(("",), ("abc12",), ("abcd12",), ("abcdefg",)),
    ),
    drill(
        "choice_rules.name_rule",
        "is_valid_name valid_user_name check_user_name name_allowed {is|check}_user_name acceptable_name",
        [
            word(
                "text",
                names=("name", "user", "text"),
                make=lambda d, _: d.choose(("", "", "7", "_")) + d.word() + d.choose(("", "", "9", "!", " x")),
            )
        ],
        "bool",
        [
            (
                "$check $text is allowed as a user name: it begins with a letter and consists of letters and "
                "digits only."
            ),
            (
                "A user name must not be empty, its first character is a letter and all characters are letters or "
                "digits. $check $text is one."
            ),
            (
                "If $text is empty, return False. Otherwise return True if it starts with a letter and has nothing "
                "but letters and digits."
            ),
            (
                "A game accepts names made of letters and digits whose first character is no digit. Return whether "
                "$text is accepted; an empty name is not."
            ),
            (
                "Return True when all characters of $text are letters or digits and the first one is a letter, "
                "otherwise (or if it is empty) False."
            ),
            (
                "Valid user name? Letters and digits are allowed, at the start only a letter, and at least one "
                "character is needed. The name is $text."
            ),
            (
                "The function takes a string $text and returns True if it is a valid user name, that is, not empty, "
                "made of letters and digits only, with a letter at the beginning. In all other cases it returns "
                "False."
            ),
            (
                "You get a text, $text. A user name can have letters and digits, nothing else. The first character "
                "must be a letter. An empty text is not a user name. Is this text a user name? Output True or False."
            ),
            (
                "If $text has no characters, contains a character that is no letter or digit, or begins with a "
                "digit, the result is False; otherwise True."
            ),
            (
                "A chat program refuses names with blanks or signs, names that begin with a digit, and the empty "
                "name. Determine whether $text would be accepted."
            ),
            "Determine whether $text consists of letters and digits only and begins with a letter.",
        ],
        "return $text.isalnum() and $text[0].isalpha()",
        lambda s: s != "" and all(c.isalpha() or c.isdigit() for c in s) and not s[0].isdigit(),
        edges=(("",), ("7up",), ("up7",), ("a b",)),
    ),
    drill(
        "choice_rules.valid_time",
        "is_valid_$tag valid_$tag check_$tag $tag_exists possible_$tag",
        [integer("p", -2, 27, names=("hour", "h", "a")), integer("q", -5, 70, names=("minute", "m", "b"))],
        "bool",
        [
            "$check $p:$q is a time of day: the hour $p from 0 to 23, the minute $q from 0 to 59.",
            "Hours go from 0 to 23 and minutes from 0 to 59. $check $p (hours) and $q (minutes) form a valid time.",
            "Return True if $p is at least 0 and at most 23 and $q is at least 0 and at most 59, otherwise False.",
            (
                "Somebody types the hour $p and the minute $q. $check such a time exists on a 24-hour clock (24 "
                "itself is not an hour)."
            ),
            "If $p is not in the range 0 to 23 or $q is not in the range 0 to 59, return False; else return True.",
            (
                "Is there a time of $p hours and $q minutes on a clock whose last minute is 23:59 and whose first "
                "is 0:00?"
            ),
            (
                "The function takes two integers, an hour $p and a minute $q, and returns whether they are a "
                "possible time of day, from 0:00 to 23:59."
            ),
            (
                "You get an hour, $p, and a minute, $q. The hour can be 0 to 23. The minute can be 0 to 59. If both "
                "numbers are allowed, output True. If not, output False."
            ),
            (
                "A digital clock has two displays, one showing 0 to 23 and the other 0 to 59. Determine whether the "
                "first can show $p and the second $q."
            ),
            "Both 0 <= $p <= 23 and 0 <= $q <= 59?",
            "Determine whether $p is an hour from 0 to 23 and $q a minute from 0 to 59.",
        ],
        "return 0 <= $p <= 23 and 0 <= $q <= 59",
        lambda h, m, _: h in range(24) and m in range(60),
        edges=((0, 0), (23, 59), (24, 0), (3, 60), (-1, 5), (5, -1)),
        variants=[{"tag": "time"}, {"tag": "clock_time"}],
    ),
    drill(
        "choice_rules.days_in_month",
        "days_in_month month_length {get|find}_days length_of_month how_many_days number_of_days",
        [
            integer("month", 1, 12, names=("month", "m", "month_number")),
            integer("year", 1996, 2030, names=("year", "y")),
        ],
        "int",
        [
            "$hand the number of days of month $month (1 to 12) in $year. Years divisible by 4 are leap years here.",
            (
                "April, June, September and November have 30 days, February 28 (29 if $year is divisible by 4), "
                "the others 31. How many has month $month?"
            ),
            (
                "If $month is 2, return 29 when 4 divides $year and 28 when not. If it is 4, 6, 9 or 11, return "
                "30. Otherwise return 31."
            ),
            (
                "A calendar for $year needs the length of month number $month. February has 29 days if the year is "
                "a multiple of 4, otherwise 28."
            ),
            (
                "Days in month $month of $year: 30 in the months 4, 6, 9, 11; 28 in month 2, but 29 in years "
                "divisible by 4; 31 in all others."
            ),
            (
                "How long is the month with number $month? Take February to be 29 days long if $year is a multiple "
                "of 4 and 28 days else."
            ),
            (
                "The function takes the number of a month, $month, from 1 to 12, and a year $year, and returns the "
                "number of days of this month as an integer. Here each year that is a multiple of 4 counts as a leap "
                "year, with 29 days in February."
            ),
            (
                "You get a month as a number, $month, and a year, $year. The months 4, 6, 9 and 11 have 30 days. "
                "Month 2 has 29 days if 4 divides the year, and 28 if not. All other months have 31. Output the days."
            ),
            (
                "A landlord charges rent by the day. Determine how many days he can charge for month $month of the "
                "year $year; for February these are 29 in years divisible by 4 and else 28."
            ),
            "Length of month $month in $year, where every fourth year (divisible by 4) is a leap year.",
            "Determine the number of days in month $month of $year, with a leap year whenever 4 divides it.",
        ],
        (
            "if $month == 2:\n    return 29 if $year % 4 == 0 else 28\nif $month in (4, 6, 9, 11):\n    return "
            "30\nreturn 31"
        ),
        lambda m, y: [31, 28 + (not y & 3), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][int(m - 1)],
        edges=((2, 2024), (2, 2023), (4, 2024), (12, 2024), (8, 2024)),
    ),
)
