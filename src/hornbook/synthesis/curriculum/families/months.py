"""Calendars 2: the lengths of months and years."""

from __future__ import annotations

import datetime

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _counts(first: datetime.date) -> tuple[int, int, int]:
    """The days of the month, of the year before it, and of the year from it on."""
    gone = (first - first.replace(month=1)).days
    after = datetime.date(first.year + 1, 1, 1)
    following = after if first.month == 12 else first.replace(month=first.month + 1)
    return (following - first).days, gone, (after - first).days


FAMILIES: tuple[Family, ...] = (
    Family(
        id="calendars.days_in_month",
        title="How long is a month?",
        names=("$tag", "{get|find|tell}_$tag", "$tag_{of_month|in_year}", "month_$tag", "calendar_$tag"),
        args=(
            integer(
                "year",
                1890,
                2110,
                names=("year", "y"),
                make=lambda draw, _: draw.choose((1900, 2000, 2023, 2024, 2100, draw.integer(1990, 2040))),
            ),
            integer(
                "month", 1, 12, names=("month", "m"), make=lambda draw, _: draw.choose((2, 2, draw.integer(1, 12)))
            ),
        ),
        returns="$kind",
        variants=tuple(
            {"leap": leap, "days": days, **more}
            for leap, days in (("leap", "days"), ("is_leap", "lengths"), ("long_year", "table"))
            for more in (
                {
                    "kind": "int",
                    "tag": "{days_in_month|month_length}",
                    "said": "how many days the month $month of the year $year has",
                    "end": "$days[$month - 1]",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{days_before|days_gone}",
                    "said": "how many days of the year $year are over when the month $month begins",
                    "end": "sum($days[: $month - 1])",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{days_to_come|days_left}",
                    "said": "how many days the year $year still has when the month $month begins",
                    "end": "sum($days[$month - 1 :])",
                    "key": 2,
                },
            )
        ),
        says=(
            "$hand $said.",
            "{Months are numbers from 1 to 12|Let the month be a number from 1 to 12}. $hand $said.",
            "$hand $said. {January is month 1|The months are numbered from 1 to 12}.",
        ),
        note=(
            "{A year is a leap year if it can be divided by 4, but not by 100 unless also by 400.|Leap years are "
            "those that 4 divides, except for those that 100 divides but 400 does not.}"
        ),
        styles=(
            Style(
                """
                $leap = $year % 4 == 0 and ($year % 100 != 0 or $year % 400 == 0)
                $days = [31, 28 + $leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
                return $end
                """,
                (
                    "The truth value counts as 0 or 1 in the sum. {So February gets its extra day|It gives February "
                    "the 29th day in a leap year}."
                ),
            ),
            Style(
                """
                $days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
                if $year % 400 == 0 or ($year % 4 == 0 and $year % 100 != 0):
                    $days[1] = 29
                return $end
                """,
                (
                    "The table is made for a common year and changed for a leap year. {February stands at index "
                    "1|Only the entry of February differs}."
                ),
            ),
            Style(
                """
                $days = [calendar.monthrange($year, number)[1] for number in range(1, 13)]
                return $end
                """,
                (
                    "The module `calendar` knows the lengths of all months. {The second part of what `monthrange` "
                    "returns is the number of days|The function `monthrange` knows leap years too}."
                ),
                "import calendar",
            ),
        ),
        reference=lambda year, month, v: nth(v["key"], *_counts(datetime.date(year, month, 1))),
        edges=((2000, 2), (1900, 2), (2024, 2), (2023, 12), (2023, 1)),
        need="compute with months and years",
        idea=(
            (
                "The months have different lengths, so a table is the best way to keep them. {Only February changes|A"
                " leap year changes just one entry}."
            ),
            (
                "A year has about a quarter of a day more than 365 days. {Leap years make up for it|That is why there"
                " are leap years}."
            ),
        ),
        pitfall=(
            (
                "The index of a list begins at 0, the months begin at 1. {Subtract 1 to look up a month|So month 1 "
                "stands at index 0}."
            ),
        ),
    ),
)
