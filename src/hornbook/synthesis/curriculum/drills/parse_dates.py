"""Dates read from texts: their parts, the earliest, the month by its name, quarters and ages."""

from __future__ import annotations

import calendar

from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import Draw


def date(draw: Draw, _: object = None) -> str:
    """A date such as ``2024-05-31``."""
    return f"{draw.integer(1990, 1994)}-{draw.integer(1, 12):02d}-{draw.integer(1, 28):02d}"


def day_first(draw: Draw, _: object = None) -> str:
    """A date such as ``31.05.1990``."""
    return ".".join(reversed(date(draw).split("-")))


def backwards(text: str) -> list[str]:
    """Year, month and day."""
    return text.split(".")[::-1]


def near(draw: Draw, before: tuple[str, ...]) -> str:
    """A date that often shares the year or month of the one before it."""
    other = date(draw)
    keep = draw.choose((0, 4, 7, 7))
    return before[0][:keep] + other[keep:]


def later(draw: Draw, _: object = None) -> str:
    """A date after those that `date` draws."""
    return f"{draw.integer(1995, 2026)}-{draw.integer(1, 12):02d}-{draw.integer(1, 28):02d}"


FAMILIES = (
    drill(
        "parse_dates.date_part",
        "get_$tag $tag_of read_$tag $tag_from_date {find|extract}_$tag date_$tag",
        [phrase("text", ("date", "text", "day", "s"), date)],
        "int",
        [
            "$text is a date such as '1994-07-09', in the order year, month, day. $hand the $tag as an integer.",
            "Dates are written as year, month and day with hyphens between. Which is the $tag of the date $text?",
            "Take the $tag out of the date $text, which has the form 'YYYY-MM-DD', and turn it into an integer.",
            "Split the string $text ('year-month-day') at its hyphens and return the $tag as a number.",
            "A register needs the $tag of each date as a whole number. Read it from $text, a date like '1990-12-01'.",
            "$hand the number of the $tag in the date $text, where '1992-03-05' means year 1992, month 3, day 5.",
            "This function takes a date as a string in the form 'YYYY-MM-DD' and returns its $tag as an int.",
            (
                "You have a date like '1993-04-21'. First comes the year, then the month, then the day. Return the "
                "$tag as a number."
            ),
            (
                "In an archive all papers are dated like '1991-08-30' (year, month, day), and for a statistic we need "
                "the $tag. {Obtain|Extract} it from $text as an int."
            ),
            (
                "Input: three numbers, for year, month and day, joined by hyphens. Output: the one for the $tag, as "
                "an int."
            ),
            "The $tag of a 'YYYY-MM-DD' date, as int.",
        ],
        'return int($text.split("-")[$at])',
        lambda text, v: int(text[v["cut"]]),
        edges=(("1994-07-09",), ("1990-12-01",)),
        variants=[
            {"tag": "year", "at": 0, "cut": slice(0, 4)},
            {"tag": "month", "at": 1, "cut": slice(5, 7)},
            {"tag": "day", "at": 2, "cut": slice(8, 10)},
        ],
    ),
    drill(
        "parse_dates.earlier_date",
        "$tag_date {find|get}_$tag_date $tag_of_dates pick_$tag $tag_day date_that_is_$tag",
        [
            phrase(
                "text",
                ("dates", "text", "s", "line"),
                lambda d, _: ",".join(day_first(d) for _i in range(d.integer(1, 4))),
            )
        ],
        "str",
        [
            "$text holds dates like '31.05.1990', day first, separated by commas. $hand the $tag date.",
            (
                "Dates are written as day, month and year with dots, and commas part them. Which date in $text "
                "is the $tag?"
            ),
            "Split $text at its commas into dates of the form 'dd.mm.yyyy' and give back the $tag one.",
            "Birthdays are listed in $text as 'dd.mm.yyyy', with commas in between. Find the $tag.",
            (
                "Compare the dates in $text by year, then month, then day; each looks like '05.12.1991' and a "
                "comma comes between "
                "two. $hand the $tag."
            ),
            "Of the comma-separated dates in $text (day.month.year with two, two and four digits), find the $tag.",
            (
                "This function takes a string of dates in the form day.month.year, separated by commas, and returns "
                "the $tag of these dates as it is written there."
            ),
            (
                "You have some dates with commas between them. Each date looks like '07.11.1993', and the day comes "
                "first. Which date is the $tag? Return it."
            ),
            (
                "A museum noted in $text when its paintings arrived, as 'dd.mm.yyyy' with commas between two dates. "
                "{Determine|Report} the $tag arrival."
            ),
            (
                "Input: dates 'dd.mm.yyyy' with commas in between. Output: the one for which year, then month, then "
                "day is $tag in time."
            ),
        ],
        'return $pick($text.split(","), key=lambda $w: ($w[6:], $w[3:5], $w[:2]))',
        lambda text, v: sorted(text.split(","), key=backwards)[0 if v["pick"] == "min" else -1],
        edges=(("31.05.1990",), ("01.02.1991,28.01.1991",)),
        variants=[{"tag": "earliest", "pick": "min"}, {"tag": "latest", "pick": "max"}],
    ),
    drill(
        "parse_dates.month_name",
        "month_name name_of_month {write|spell}_month date_in_words long_date spelled_date",
        [phrase("text", ("date", "text", "day", "s"), lambda d, _: f"{d.integer(1, 28):02d}/{d.integer(1, 12):02d}")],
        "str",
        [
            (
                "$text is a day of the year, '09/03' for day 9 of month 3. Write it as '9 Mar', with the first "
                "three letters of the "
                "English month name."
            ),
            (
                "Turn 'day/month' in digits into the day without leading zero and the short month name (Jan, "
                "Feb, Mar and so on), "
                "as in '24 Dec' for '24/12'. Do it for $text."
            ),
            (
                "Dates such as $text consist of a two-digit day, a slash and a two-digit month. Write the day "
                "as a plain number, "
                "then a space, then the month as three letters like Jan or Dec."
            ),
            "Spell the month: '05/11' becomes '5 Nov'. Convert $text in the same way with English three-letter names.",
            (
                "$hand the date $text, given as 'dd/mm', in the form of '1 Feb': no leading zero, month as an "
                "English abbreviation of "
                "three letters."
            ),
            (
                "Split $text at the slash into day and month. The result is the day as an integer, a space and "
                "the three-letter name "
                "of the month (Jan to Dec)."
            ),
            (
                "This function takes a string 'dd/mm' and returns the day as a number without leading zero, one "
                "blank, and the first three letters of the English name of the month."
            ),
            (
                "You have a date like '02/10'. First comes the day, then the month. Write it like '2 Oct'. The month "
                "names are Jan, Feb, Mar and so on, with three letters."
            ),
            "A calendar prints '30/08' as '30 Aug' and '01/02' as '1 Feb'. {Output|Write} what it prints for $text.",
            (
                "Input: a day and a month, two digits each, with a slash between. Output: the day without a zero in "
                "front, a space and the month as Jan, Feb, up to Dec."
            ),
        ],
        """
        $parts = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
        $left, $right = $text.split("/")
        return f"{int($left)} {$parts[int($right) - 1]}"
        """,
        lambda text: text[:2].lstrip("0") + " " + calendar.month_abbr[int(text[3:])],
        edges=(("09/03",), ("24/12",), ("01/01",)),
    ),
    drill(
        "parse_dates.same_part",
        "same_$tag {in|are}_same_$tag dates_share_$tag $tag_matches compare_$tag check_same_$tag",
        [
            phrase("first", ("a", "first", "date1", "start"), date),
            phrase("second", ("b", "second", "date2", "end"), near),
        ],
        "bool",
        [
            "$check the dates $first and $second, written 'YYYY-MM-DD', lie in the same $tag$more.",
            (
                "Two dates such as '1994-07-09' (year, month, day) are given. $check $first and $second belong "
                "to the same $tag$more."
            ),
            "$first and $second are dates of the form year-month-day with hyphens. Do they fall in the same $tag$more?",
            (
                "Bills are sorted by $tag$more. $check those with the dates $first and $second, like "
                "'1990-12-01', go together."
            ),
            "Compare the dates $first and $second, both 'YYYY-MM-DD': the result is True if they are in one $tag$more.",
            "Say whether the day $first and the day $second, given as 'YYYY-MM-DD', are days of the same $tag$more.",
            (
                "This function takes two dates as strings 'YYYY-MM-DD' and returns True if both belong to the same "
                "$tag$more, and False if they do not."
            ),
            (
                "You have two dates like '1992-06-15'. First comes the year, then the month, then the day. Are both "
                "in the same $tag$more? Return True or False."
            ),
            (
                "A ticket that is bought on $first is good for the whole $tag. {Determine|Report} whether the day "
                "$second lies in that $tag$more; both dates are 'YYYY-MM-DD'."
            ),
            (
                "If the days $first and $second, written year-month-day, share their $tag$more, output True; "
                "otherwise output False."
            ),
            "Same $tag$more for two 'YYYY-MM-DD' dates?",
        ],
        "return $first[:$at] == $second[:$at]",
        lambda first, second, v: first.split("-")[: v["count"]] == second.split("-")[: v["count"]],
        edges=(("1990-12-01", "1990-12-31"), ("1990-12-01", "1991-12-01"), ("1990-11-01", "1990-12-01")),
        variants=[
            {"tag": "year", "more": "", "at": 4, "count": 1},
            {"tag": "month", "more": " of the same year", "at": 7, "count": 2},
        ],
    ),
    drill(
        "parse_dates.quarter",
        "quarter quarter_of {get|find}_quarter which_quarter date_to_quarter quarter_number",
        [phrase("text", ("date", "text", "day", "s"), date)],
        "int",
        [
            (
                "$text is a date 'YYYY-MM-DD'. $hand its quarter: 1 for January to March, 2 for April to June, "
                "3 up to September, else 4."
            ),
            (
                "A year has four quarters of three months, numbered 1 to 4. In which of them lies the date "
                "$text, like '1994-07-09'?"
            ),
            (
                "Find the quarter (1 to 4) of the date $text, written year-month-day. The months 1 to 3 make up "
                "quarter 1, and so on."
            ),
            (
                "Read the month from $text, a date such as '1990-12-01', and return which quarter of the year, "
                "1 to 4, it belongs to."
            ),
            (
                "A report is filed by quarters: months 1-3 are quarter 1, 4-6 are 2, 7-9 are 3, 10-12 are 4. "
                "$give the quarter for the date $text ('YYYY-MM-DD')."
            ),
            (
                "Every three months a new quarter begins, the first in January. $hand the number of the quarter "
                "of the date $text, "
                "given as year, month and day with hyphens."
            ),
            (
                "This function takes a date 'YYYY-MM-DD' and returns an int from 1 to 4, the quarter of the year to "
                "which its month belongs."
            ),
            (
                "You have a date like '1993-04-21', with year, month and day. January, February and March are quarter "
                "1. Every three months the next quarter begins. Which quarter is it?"
            ),
            (
                "Taxes are paid for each three months, that is, four times a year, the first time for January to "
                "March. {Determine|Report} the number of the period in which the date $text ('YYYY-MM-DD') lies."
            ),
            (
                "Input: a date, written year-month-day. Output: if the month is at most 3, 1; if at most 6, 2; if at "
                "most 9, 3; otherwise 4."
            ),
            "Quarter (1 to 4) of a 'YYYY-MM-DD' date.",
        ],
        """
        $i = int($text.split("-")[1])
        return ($i - 1) // 3 + 1
        """,
        lambda text: next(q for q in (1, 2, 3, 4) if int(text[5:7]) <= 3 * q),
        edges=(("1990-01-31",), ("1990-03-31",), ("1991-04-01",), ("1992-12-31",)),
    ),
    drill(
        "parse_dates.age",
        "age_on age_at_date {full|whole}_years years_old compute_age get_age",
        [
            phrase("born", ("born", "birthday", "birth", "first"), date),
            phrase("day", ("today", "day", "now", "second"), later),
        ],
        "int",
        [
            "Somebody was born on $born. $hand the age in full years on $day. Both dates are written 'YYYY-MM-DD'.",
            (
                "How old is a person with the birth date $born on the date $day, both like '1994-07-09' (year, "
                "month, day)?"
            ),
            (
                "$give the whole years from the date of birth $born to the later date $day. A year is full once "
                "the birthday is "
                "reached. Dates are written year-month-day."
            ),
            (
                "The age is the difference of the years, less one if the birthday has not yet come in the "
                "year of $day. "
                "$give the age of somebody born on $born. The dates look like '1990-12-01'."
            ),
            (
                "$born and $day are dates 'YYYY-MM-DD', the second not before the first. How many birthdays "
                "have been reached by $day, "
                "the day of birth itself not counted?"
            ),
            "Work out how many full years have passed from $born to $day, two dates in the form 'YYYY-MM-DD'.",
            (
                "This function takes two dates as strings 'YYYY-MM-DD', a date of birth $born and a later date $day, "
                "and returns as an int the age in completed years on the latter."
            ),
            (
                "You have two dates like '1993-04-21' (year, month, day). A person was born on $born. How many years "
                "old is the person on $day? Count only full years."
            ),
            (
                "Each year on the birthday a candle is added to the cake, and the first came one year after the birth "
                "on $born. {Determine|Report} how many were on it last, up to $day. Dates are 'YYYY-MM-DD'."
            ),
            (
                "Input: the dates $born and $day in the form year-month-day. Output: the difference of the years; if "
                "the month and day of the second come before those of the first, one less."
            ),
        ],
        """
        $count = int($day[:4]) - int($born[:4])
        if $day[5:] < $born[5:]:
            $count -= 1
        return $count
        """,
        lambda born, day: (int(day.replace("-", "")) - int(born.replace("-", ""))) // 10000,
        edges=(("1990-05-10", "2000-05-10"), ("1990-05-10", "2000-05-09"), ("1990-05-10", "1990-05-10")),
    ),
)
