"""Dates as text: taking them apart, comparing them and checking what is possible."""

from __future__ import annotations

import datetime

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _date(draw: Draw, _: object) -> str:
    return f"{draw.integer(1995, 2030)}-{draw.integer(1, 12):02}-{draw.integer(1, 28):02}"


def _dates(draw: Draw, _: object) -> list[str]:
    year = draw.integer(2018, 2027)
    return [
        f"{year + draw.integer(0, 1)}-{draw.integer(1, 12):02}-{draw.integer(1, 28):02}"
        for _ in range(draw.integer(2, 4))
    ]


def _forms(day: datetime.date) -> tuple[str, str, str, tuple[int, int, int]]:
    return day.strftime("%d.%m.%Y"), day.strftime("%m/%d/%Y"), day.strftime("%Y%m%d"), (day.year, day.month, day.day)


def _sides(dates: list[str], limit: str) -> tuple[list[str], list[str], int, str | None]:
    """The dates before the limit, the others, how many are before, and the first of the others."""
    days = sorted(map(datetime.date.fromisoformat, dates))
    border = datetime.date.fromisoformat(limit)
    before = [str(day) for day in days if (day - border).days < 0]
    others = [str(day) for day in days if (day - border).days >= 0]
    return before, others, len(before), (*others, None)[0]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="calendars.rewrite",
        title="Writing a date in another way",
        names=("$tag", "date_to_$tag", "{write|show|format}_$tag", "$tag_of_date", "{convert|change}_to_$tag"),
        args=(Arg("date", ("date", "day", "text", "when"), "str", _date),),
        returns="$kind",
        variants=tuple(
            {"year": year, "month": month, "number": number, **more}
            for year, month, number in (("year", "month", "number"), ("y", "m", "d"), ("first", "second", "third"))
            for more in (
                {
                    "kind": "str",
                    "tag": "{dotted|day_first}",
                    "said": "in the form 'DD.MM.YYYY'",
                    "end": '$number + "." + $month + "." + $year',
                    "key": 0,
                },
                {
                    "kind": "str",
                    "tag": "{slashed|month_first}",
                    "said": "in the form 'MM/DD/YYYY'",
                    "end": '$month + "/" + $number + "/" + $year',
                    "key": 1,
                },
                {
                    "kind": "str",
                    "tag": "{compact|digits_only_date}",
                    "said": "in the form 'YYYYMMDD'",
                    "end": "$year + $month + $number",
                    "key": 2,
                },
                {
                    "kind": "tuple[int, int, int]",
                    "tag": "{date_parts|date_numbers}",
                    "said": "as a tuple of three integers: year, month and day",
                    "end": "int($year), int($month), int($number)",
                    "key": 3,
                },
            )
        ),
        says=(
            "The string $date is a date in the form 'YYYY-MM-DD'. Return it $said.",
            "$hand the date $date, which is written like '2024-05-31', $said.",
            "{Convert|Turn} a date such as '2021-12-06' {to|into} another form: return $date $said.",
        ),
        styles=(
            Style(
                """
                $year, $month, $number = $date.split("-")
                return $end
                """,
                (
                    "The hyphens separate the three parts. {Unpacking gives each a name|They are unpacked into three "
                    "variables}."
                ),
            ),
            Style(
                """
                $year, $month, $number = $date[:4], $date[5:7], $date[8:]
                return $end
                """,
                "In this form each part has a fixed place. {Slices take the parts out|So slices are enough}.",
            ),
        ),
        reference=lambda date, v: nth(v["key"], *_forms(datetime.date.fromisoformat(date))),
        edges=(("2024-02-29",), ("1999-12-31",), ("2005-01-01",)),
        need="write dates in the form that is wanted",
        idea=(
            (
                "A date has three parts, and countries write them in different orders. {A program takes the parts out"
                " and puts them together anew|Taking the parts out makes every order possible}."
            ),
            (
                "The form with the year first has an advantage. {Sorted as text, such dates are in order of time|Text"
                " order and time order agree}."
            ),
        ),
        pitfall=(
            (
                "Converting a part with `int` drops a leading zero. {For a text it has to stay|Keep the strings if "
                "you only rearrange them}."
            ),
        ),
    ),
    Family(
        id="calendars.choose",
        title="Choosing dates",
        names=("$tag", "{find|get}_$tag", "$tag_in_list", "$tag_of_dates", "{pick|count}_$tag"),
        args=(
            Arg("dates", ("dates", "days", "deadlines", "visits"), "list[str]", _dates),
            Arg(
                "limit",
                ("limit", "today", "date", "border"),
                "str",
                lambda draw, so: draw.choose(so[0])[:5] + f"{draw.integer(1, 12):02}-{draw.integer(1, 28):02}",
                fix=("2019-06-30", "2022-01-01", "2024-03-15", "2025-10-05"),
            ),
        ),
        returns="$kind",
        variants=tuple(
            {"when": when, **more}
            for when in ("when", "one", "moment")
            for more in (
                {
                    "kind": "list[str]",
                    "tag": "{dates_before|past_dates}",
                    "said": "a sorted list of the dates before $limit",
                    "form": "sorted($when for $when in $dates if $when < $limit)",
                    "op": "<",
                    "end": "sorted($result)",
                    "key": 0,
                },
                {
                    "kind": "list[str]",
                    "tag": "{dates_from|coming_dates}",
                    "said": "a sorted list of the dates that are not before $limit",
                    "form": "sorted($when for $when in $dates if $when >= $limit)",
                    "op": ">=",
                    "end": "sorted($result)",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{count_past|number_before}",
                    "said": "how many of the dates are before $limit",
                    "form": "sum($when < $limit for $when in $dates)",
                    "op": "<",
                    "end": "len($result)",
                    "key": 2,
                },
                {
                    "kind": "str | None",
                    "tag": "{next_date|first_coming}",
                    "said": "the earliest of the dates that is not before $limit, or None if there is none",
                    "form": "min(($when for $when in $dates if $when >= $limit), default=None)",
                    "op": ">=",
                    "end": "min($result, default=None)",
                    "key": 3,
                },
            )
        ),
        says=(
            "The dates in $dates have the form 'YYYY-MM-DD'. $hand $said.",
            "$hand $said. {The list $dates holds dates|The dates are in $dates, written} like '2023-07-01'.",
            "From the list $dates of dates such as '2020-11-09', {find|get} $said.",
        ),
        styles=(
            Style(
                "return $form",
                (
                    "Dates with the year first can be compared as strings. {The first difference decides, and it is "
                    "in the largest unit|No conversion is needed}."
                ),
            ),
            Style(
                """
                $result = []
                for $when in $dates:
                    if $when $op $limit:
                        $result.append($when)
                return $end
                """,
                (
                    "Each date is compared with the limit. {The comparison of the strings is a comparison of the "
                    "dates|For dates in this form, text order is time order}."
                ),
            ),
        ),
        reference=lambda dates, limit, v: nth(v["key"], *_sides(dates, limit)),
        edges=lambda v: (
            ([], v.get("limit", "2022-01-01")),
            ([v.get("limit", "2022-01-01")], v.get("limit", "2022-01-01")),
            (["2031-01-01", "2001-05-05"], v.get("limit", "2022-01-01")),
        ),
        need="choose the right dates from a list",
        idea=(
            (
                "In the form YYYY-MM-DD the larger unit stands before the smaller one. {That is why sorting such "
                "strings sorts the dates|So the order of the strings is the order of the dates}."
            ),
            (
                "Two dates are compared by year, then by month, then by day. {Strings are compared from left to right"
                " in just this way|Comparing strings does exactly this}."
            ),
        ),
        pitfall=(
            (
                "This works only with leading zeros. {The month 9 would come after the month 10|Without them 2024-9 "
                "would be greater than 2024-10}."
            ),
        ),
    ),
)
