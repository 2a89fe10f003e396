"""Times and durations read from texts, checked, compared and written."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.char_arguments import small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import Draw


def clock(draw: Draw, _: object = None) -> str:
    """A time such as ``07:30``."""
    return f"{draw.integer(0, 23):02d}:{draw.choose((0, 5, 15, 30, 59, draw.integer(0, 59))):02d}"


def doubtful(draw: Draw, _: object = None) -> str:
    """What may or may not be a time."""
    hours, minutes = draw.integer(0, 29), draw.integer(0, 74)
    return draw.choose(
        (clock(draw), clock(draw), f"{hours:02d}:{minutes:02d}", f"{hours}:{minutes}", f"{hours:02d}{minutes:02d}")
    )


def span(draw: Draw, _: object = None) -> str:
    """A duration such as ``1h 30m``."""
    return f"{draw.integer(0, 12)}h {draw.integer(0, 59)}m"


def units(draw: Draw, _: object = None) -> str:
    """Up to three amounts with units."""
    return " ".join(f"{draw.integer(1, 50)}{unit}" for unit in "hms" if draw.chance(0.65)) or "5m"


def hours(time: str) -> int:
    """The minutes since midnight."""
    return int(time.replace(":", "")) - 40 * int(time[:2])


TIMES = ("time", "clock", "text", "s", "t")
FAMILIES = (
    drill(
        "parse_times.to_minutes",
        "to_minutes minutes_of_day parse_time {time|clock}_to_minutes minutes_since_midnight read_clock",
        [phrase("text", TIMES, clock)],
        "int",
        [
            "$text is a time such as '07:30'. $hand the number of minutes since midnight.",
            "How many minutes have passed since midnight when the clock shows $text? The form is 'hh:mm'.",
            "Convert the time of day $text, written as hours, a colon and minutes, to minutes.",
            "Split $text at the colon into hours and minutes. $give hours times 60 plus minutes.",
            (
                "A timetable stores times as minutes after midnight. Turn the string $text, like '13:05', into "
                "that number."
            ),
            "$give the minutes that lie between '00:00' and the time $text on the same day.",
            (
                "This function takes a time of day as a string 'hh:mm' and returns as an int the number of minutes "
                "that have gone by since 00:00."
            ),
            "You have a time like '09:20'. Multiply the hours by 60 and add the minutes. Return this number.",
            (
                "A night watchman starts a counter at midnight, and it goes up by one each minute. "
                "{Determine|Compute} what it shows at $text, a time written as 'hh:mm'."
            ),
            (
                "Input: hours and minutes with a colon between them. Output: an integer, 60 for every hour plus 1 for "
                "every minute."
            ),
            "Minutes from 00:00 to the time $text ('hh:mm').",
        ],
        """
        $left, $right = $text.split(":")
        return int($left) * 60 + int($right)
        """,
        lambda text: [f"{n // 60:02d}:{n % 60:02d}" for n in range(1440)].index(text),
        edges=(("00:00",), ("23:59",), ("07:30",)),
    ),
    drill(
        "parse_times.from_minutes",
        "format_{time|clock} minutes_to_{time|clock} clock_text show_time time_string write_time",
        [small("minutes", 0, 1439, ("minutes", "n", "total", "m", "time"))],
        "str",
        [
            (
                "Write $minutes minutes after midnight as a time 'hh:mm', with two digits for the hours and for "
                "the minutes."
            ),
            (
                "$minutes counts the minutes since midnight and is less than 1440. $hand the time of day in the "
                "form '07:05'."
            ),
            "Turn a number of minutes since midnight into a clock time such as '13:30'. Both parts have two digits.",
            (
                "A clock shows hours and minutes with two digits each and a colon between. What does it show "
                "$minutes minutes "
                "after midnight?"
            ),
            "$build the text 'hh:mm' for the minute $minutes of a day, where 0 is '00:00' and 61 is '01:01'.",
            (
                "Divide $minutes by 60: the quotient is the hour, the remainder the minute. Join them with a colon, "
                "each with two digits."
            ),
            (
                "This function returns as a string 'hh:mm', with two digits on each side of the colon, the time of "
                "day at which $minutes minutes have passed since midnight."
            ),
            (
                "You have a number of minutes after midnight: $minutes. What time is it? Write it like '08:05', "
                "always with two digits for hours and minutes."
            ),
            (
                "A sensor reports times as minutes since midnight, but people want to read '14:30'. {Produce|Output} "
                "the readable time, with two digits in both parts, for the report $minutes."
            ),
            (
                "Output the whole hours in $minutes minutes, a colon and the minutes left over; if one of the two "
                "numbers has one digit only, put a 0 before it."
            ),
            "$minutes minutes after midnight, as 'hh:mm'.",
        ],
        'return f"{$minutes // 60:02d}:{$minutes % 60:02d}"',
        lambda minutes: ":".join(str(part).zfill(2) for part in divmod(minutes, 60)),
        edges=((0,), (61,), (1439,)),
    ),
    drill(
        "parse_times.is_time",
        "is_{time|valid_time|clock_time} valid_time check_time {looks|reads}_like_time time_is_valid",
        [phrase("text", TIMES, doubtful)],
        "bool",
        [
            (
                "$check $text is a time of day 'hh:mm': two digits, a colon, two digits, with hours up to 23 "
                "and minutes up to 59."
            ),
            (
                "A valid time has the form '07:30', with exactly two digits on each side of a colon. The hours "
                "are at most 23 and the "
                "minutes at most 59. $check $text is valid."
            ),
            (
                "Is $text a possible display of a digital clock? It shows 00:00 to 23:59, always with two "
                "digits before and after "
                "the colon."
            ),
            (
                "$check the string $text has five characters, a colon in the middle, a two-digit number below "
                "24 before it and "
                "a two-digit number below 60 after it."
            ),
            (
                "Users type in times. Accept $text (True) only if it is written like '09:45' and lies between "
                "'00:00' and '23:59'."
            ),
            "The text $text should be a time from 00:00 to 23:59 with two-digit hours and minutes. $check it is.",
            (
                "This function takes a string and returns True if it is a time from '00:00' to '23:59' that is "
                "written with two digits, a colon and two digits; otherwise it returns False."
            ),
            (
                "You have a text. Is it a time like '07:45'? There must be two digits, then ':', then two digits. The "
                "hours go up to 23 and the minutes up to 59. Return True or False."
            ),
            (
                "A booking page refuses times that no digital clock could show; such a clock displays 00:00 to 23:59 "
                "with two digits in each part. {Determine|Report} whether $text is accepted."
            ),
            (
                "If $text is not of the form digit, digit, colon, digit, digit, output False; if the hours exceed 23 "
                "or the minutes exceed 59, output False; otherwise output True."
            ),
        ],
        """
        if len($text) != 5 or $text[2] != ":":
            return False
        $left = $text[:2]
        $right = $text[3:]
        if not $left.isdigit() or not $right.isdigit():
            return False
        return int($left) < 24 and int($right) < 60
        """,
        lambda text: re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text) is not None,
        edges=(("23:59",), ("24:00",), ("7:30",), ("12:60",)),
    ),
    drill(
        "parse_times.difference",
        "minutes_between time_{difference|gap} waiting_time duration_between {trip|travel}_minutes elapsed_minutes",
        [
            phrase("start", ("start", "begin", "first", "a"), clock),
            phrase("end", ("end", "finish", "second", "b"), clock),
        ],
        "int",
        [
            "$give the number of minutes from the time $start to the time $end, both written 'hh:mm'.",
            (
                "A train leaves at $start and arrives at $end. How many minutes does the journey take? Times "
                "look like '08:45'."
            ),
            "$start and $end are times such as '07:30'. How many minutes lie between the first and the second?",
            (
                "Compute how many minutes pass until a clock that shows $start shows $end. The form is hours, "
                "colon, minutes."
            ),
            "Work was begun at $start and finished at $end, given as 'hh:mm'. Find the working time in minutes.",
            (
                "Convert the times $start and $end (in the form 'hh:mm') to minutes and return how long it is "
                "from start to end."
            ),
            (
                "This function takes two times of day as strings 'hh:mm' and returns as an int how many minutes pass "
                "from $start to $end."
            ),
            (
                "You have two times like '10:15'. Something begins at $start and ends at $end. How many minutes does "
                "it take? Return the number."
            ),
            (
                "A cake goes into the oven at $start and comes out at $end, both written as 'hh:mm'. "
                "{Determine|Calculate} its time in the oven in minutes."
            ),
            (
                "Input: the times $start and $end, with two digits for hours and for minutes and a colon. Output: the "
                "minutes from the first to the second, as an integer."
            ),
        ],
        """
        $left = int($start[:2]) * 60 + int($start[3:])
        $right = int($end[:2]) * 60 + int($end[3:])
        return ($right - $left) % 1440
        """,
        lambda start, end: next(n for n in range(1440) if (hours(start) + n) % 1440 == hours(end)),
        edges=(("07:30", "08:00"), ("23:50", "00:10"), ("12:00", "12:00")),
        note="If the second time is earlier than the first, it belongs to the next day.",
    ),
    drill(
        "parse_times.part_of_day",
        "twelve_hour to_twelve_hours short_clock {convert|change}_clock am_pm to_am_pm",
        [phrase("text", TIMES, clock)],
        "str",
        [
            "Turn the time $text, such as '14:05', into the 12-hour form '2:05 pm'.",
            (
                "$text is a time in 24-hour form. Write it with hours from 1 to 12 and 'am' or 'pm' behind it, "
                "like '9:30 am'."
            ),
            "Some countries say '2:05 pm' for '14:05'. Convert the 24-hour time $text to this form.",
            "$hand the time $text with an hour between 1 and 12, the same minutes, a space, and 'am' or 'pm'.",
            "A clock shows $text. Write that time for a reader who is used to the 12-hour clock, as in '11:45 pm'.",
            "Change a 24-hour time like '08:00' to a 12-hour time like '8:00 am'.",
            (
                "This function takes a time 'hh:mm' of the 24-hour clock and returns it in 12-hour notation: hour, "
                "colon, minutes, a blank, and 'am' or 'pm'."
            ),
            (
                "You have a time like '16:40'. Write it with hours from 1 to 12, and with 'am' or 'pm' at the end, "
                "like '4:40 pm'. Return this text."
            ),
            (
                "Tourists from overseas cannot read '19:20' and want '7:20 pm' instead. {Produce|Output} the time "
                "$text for them."
            ),
            (
                "If the hour of $text is below 12, 'am' goes at the end, otherwise 'pm', after a space; the hour is "
                "reduced to a number from 1 to 12, and the minutes are kept."
            ),
        ],
        """
        $left = int($text[:2])
        $right = "am" if $left < 12 else "pm"
        $left = $left % 12
        if $left == 0:
            $left = 12
        return f"{$left}:{$text[3:]} {$right}"
        """,
        lambda text: f"{(int(text[:2]) + 11) % 12 + 1}{text[2:]} {'ap'[text >= '12:00']}m",
        edges=(("00:15",), ("12:00",), ("14:05",)),
        note="Hours before 12 are 'am', the others 'pm'; hour 0 is written as 12, and hours have no leading zero.",
    ),
    drill(
        "parse_times.duration",
        "duration_in_minutes parse_duration {read|total}_duration minutes_in duration_to_minutes length_in_minutes",
        [phrase("text", ("text", "duration", "s", "length", "span"), span)],
        "int",
        [
            "$text is a duration such as '1h 30m'. $hand it in minutes.",
            "A film is '2h 5m' long, that is 125 minutes. $give the minutes for the length $text.",
            "Read the hours and the minutes from a string of the form '3h 20m' and return the total number of minutes.",
            "How many minutes does $text last? It consists of a number with 'h', a space, and a number with 'm'.",
            "Split $text at the space, drop the letters 'h' and 'm', and add 60 times the first number to the second.",
            "Convert the duration $text, given in hours (h) and minutes (m) like '0h 45m', to minutes.",
            "This function takes a duration such as '2h 15m' and returns as an int how many minutes it lasts.",
            (
                "You have a text like '2h 10m'. It means 2 hours and 10 minutes. How many minutes are that? Return "
                "the number."
            ),
            (
                "A cook reads '1h 45m' in a recipe, but the timer wants minutes. {Determine|Compute} what to enter "
                "for the duration $text."
            ),
            (
                "Input: a number with 'h' behind it, a space, a number with 'm' behind it. Output: 60 times the first "
                "number, plus the second number."
            ),
            "Minutes in a duration like '1h 30m'.",
        ],
        """
        $left, $right = $text.split()
        return int($left[:-1]) * 60 + int($right[:-1])
        """,
        lambda text: sum(int(n) * k for n, k in zip(re.findall(r"\d+", text), (60, 1), strict=True)),
        edges=(("0h 0m",), ("1h 30m",), ("12h 5m",)),
    ),
    drill(
        "parse_times.units",
        "total_seconds to_seconds parse_units seconds_in {add|sum}_units duration_to_seconds",
        [phrase("text", ("text", "duration", "s", "span", "time"), units)],
        "int",
        [
            "$text is a duration of parts such as '2h 5m 10s'. $hand it in seconds. Any of the parts may be missing.",
            (
                "Durations are written with h for hours, m for minutes and s for seconds, like '3m 20s' or '1h'. "
                "How many seconds is $text?"
            ),
            (
                "Each word of $text is a whole number followed by 'h', 'm' or 's' (hours, minutes, seconds). "
                "$give the total in seconds."
            ),
            "Convert $text to seconds: an hour (h) has 3600 of them and a minute (m) 60; s stands for seconds.",
            "Add up the parts of the duration $text in seconds. A part is a number with its unit h, m or s behind it.",
            (
                "A timer is set by a text like '1h 30s'. After how many seconds does the timer set to $text ring? "
                "The units are h, m and s."
            ),
            (
                "This function takes a string of amounts with the units h (hours), m (minutes) and s (seconds), "
                "separated by blanks, and returns their total in seconds as an int."
            ),
            (
                "You have a text like '1h 2m 5s'. h is for hours, m is for minutes, and s is for seconds. Some of "
                "them can be missing. Return the number of seconds."
            ),
            (
                "A stopwatch stores '4m 30s' or '1h 8s', while a program needs seconds: 3600 for each h, 60 for each "
                "m, 1 for each s. {Determine|Compute} its number for $text."
            ),
            (
                "For each part of $text: if its unit is h, add 3600 times its number; if it is m, add 60 times its "
                "number; if it is s, add the number itself."
            ),
        ],
        """
        $result = 0
        for $w in $text.split():
            $result += int($w[:-1]) * {"h": 3600, "m": 60, "s": 1}[$w[-1]]
        return $result
        """,
        lambda text: sum(int(n) * 60 ** "smh".index(unit) for n, unit in re.findall(r"(\d+)([hms])", text)),
        edges=(("1h",), ("2h 5m 10s",), ("50s",)),
    ),
)
