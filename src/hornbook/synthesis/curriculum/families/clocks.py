"""Clocks and calendars: times as HH:MM, dates as YYYY-MM-DD."""

from __future__ import annotations

import datetime

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _clock(draw: Draw, _: object) -> str:
    return f"{draw.integer(0, 23):02}:{draw.integer(0, 11) * 5:02}"


def _moment(text: str) -> datetime.datetime:
    return datetime.datetime.strptime(f"2020-01-01 {text} +0000", "%Y-%m-%d %H:%M %z")


def _told(minutes: int, how: int) -> int | str:
    return nth(how, minutes, f"{minutes // 60}:{minutes % 60:02}", minutes // 60)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="clocks.move",
        title="Moving the hands of a clock",
        names=("$tag_minutes", "clock_$tag", "time_$tag_$k", "{move|set}_clock_$tag", "minutes_$tag"),
        args=(
            Arg("text", ("time", "clock", "start", "now"), "str", _clock),
            integer("k", 1, 300, names=("minutes", "delay", "amount", "span"), fix=(5, 15, 30, 45, 60, 90, 120)),
        ),
        returns="str",
        variants=tuple(
            {"hours": hours, "rest": rest, "whole": whole, **more}
            for hours, rest, whole in (
                ("hours", "minutes_left", "in_minutes"),
                ("hour", "minute", "since_midnight"),
                ("h", "m", "moment"),
            )
            for more in (
                {"tag": "{later|after|forward}", "said": "later than", "op": "+", "key": 1},
                {"tag": "{earlier|before|back}", "said": "earlier than", "op": "-", "key": -1},
            )
        ),
        says=(
            "$hand the time that is $k minutes $said $text, in the form 'HH:MM'.",
            "The string $text is a time of day such as '09:30'. $hand the time $k minutes $said that in the same form.",
            (
                "What does a clock show $k minutes $said $text? {Both times|Times} are strings like '18:05'. Return "
                "the {time|answer}."
            ),
        ),
        note="{After 23:59 comes 00:00.|A day has 24 hours, so after 23:59 comes 00:00.}",
        styles=(
            Style(
                """
                $hours, $rest = $text.split(":")
                $whole = (int($hours) * 60 + int($rest) $op $k) % (24 * 60)
                return f"{$whole // 60:02}:{$whole % 60:02}"
                """,
                (
                    "Everything is turned into minutes since midnight. {The remainder by a whole day brings the "
                    "result back into one day|There one can simply add or subtract}."
                ),
            ),
            Style(
                """
                $whole = int($text[:2]) * 60 + int($text[3:]) $op $k
                $hours, $rest = divmod($whole % 1440, 60)
                return f"{$hours:02d}:{$rest:02d}"
                """,
                (
                    "A day has 1440 minutes. {The function `divmod` splits them into hours and minutes again|Python's"
                    " remainder is never negative here, even if we go back past midnight}."
                ),
            ),
        ),
        reference=lambda text, k, v: (_moment(text) + datetime.timedelta(minutes=v["key"] * k)).strftime("%H:%M"),
        edges=lambda v: (
            ("00:00", v.get("k", 5)),
            ("23:55", v.get("k", 10)),
            ("12:00", v.get("k", 60)),
            ("09:05", v.get("k", 15)),
        ),
        need="compute when something begins or ends",
        idea=(
            (
                "Hours and minutes are awkward to add. {Minutes alone are not|In minutes since midnight it is plain "
                "arithmetic}."
            ),
            (
                "The clock starts anew at midnight. {A remainder does the same with numbers|This is what the "
                "remainder by 1440 does}."
            ),
        ),
        pitfall=(
            (
                "A time such as 9:5 looks wrong. {The form `:02` fills up with a zero|Fill up with zeros when you "
                "write it}."
            ),
        ),
    ),
    Family(
        id="clocks.between",
        title="From one time to another",
        names=("$tag", "{get|compute}_$tag", "$tag_between", "$tag_of_{shift|trip|meeting}", "time_$tag"),
        args=(
            Arg("a", ("start", "begin", "departure", "opened"), "str", _clock),
            Arg("b", ("end", "stop", "arrival", "closed"), "str", _clock),
        ),
        returns="$kind",
        variants=tuple(
            {"x": x, "y": y, "gap": gap, **more}
            for x, y, gap in (("first", "second", "gap"), ("one", "other", "difference"), ("early", "late", "passed"))
            for more in (
                {"kind": "int", "tag": "{minutes|duration}", "said": "the number of minutes", "end": "$gap", "key": 0},
                {
                    "kind": "str",
                    "tag": "{span_text|length_text}",
                    "said": "the time, in the form 'H:MM',",
                    "end": 'f"{$gap // 60}:{$gap % 60:02}"',
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{full_hours|whole_hours}",
                    "said": "the number of full hours",
                    "end": "$gap // 60",
                    "key": 2,
                },
            )
        ),
        says=(
            "$hand $said from $a to $b. Both are strings such as '08:15'.",
            "Something begins at $a and is over at $b, both written as 'HH:MM'. $hand $said that it takes.",
            "Times of day are strings like '21:40'. $hand $said from $a to $b.",
        ),
        note="{If the second time is earlier, it belongs to the next day.|An earlier second time means the next day.}",
        styles=(
            Style(
                """
                $x = int($a[:2]) * 60 + int($a[3:])
                $y = int($b[:2]) * 60 + int($b[3:])
                $gap = ($y - $x) % 1440
                return $end
                """,
                (
                    "Both times become minutes since midnight. {The remainder by the minutes of a day mends a "
                    "negative difference|A difference over midnight is mended by the remainder}."
                ),
            ),
            Style(
                """
                $x, $y = [int(t.split(":")[0]) * 60 + int(t.split(":")[1]) for t in ($a, $b)]
                if $y < $x:
                    $y += 24 * 60
                $gap = $y - $x
                return $end
                """,
                (
                    "If the end comes before the start, a day is added to it. {Then the difference is not negative|So"
                    " the difference is right over midnight too}."
                ),
            ),
        ),
        reference=lambda a, b, v: _told((_moment(b) - _moment(a)).seconds // 60, v["key"]),
        edges=(("08:00", "08:00"), ("23:50", "00:10"), ("09:05", "10:00"), ("00:00", "23:59")),
        need="find out how long something takes",
        idea=(
            (
                "The difference of two times is found in minutes. {Hours follow by division|It can be turned into "
                "hours afterwards}."
            ),
            (
                "A night shift ends on the next day. {The program must know what an earlier end means|Its end looks "
                "earlier than its start}."
            ),
        ),
        pitfall=(
            (
                "Do not subtract hours and minutes separately. {The minutes may come out negative|There may be "
                "minutes to borrow}."
            ),
        ),
    ),
    Family(
        id="clocks.weekday",
        title="Days of the week",
        names=("$tag", "{find|get}_$tag", "weekday_$tag", "$tag_name", "day_$tag_$k"),
        args=(
            Arg("day", ("day", "today", "weekday", "start"), "str", lambda draw, _: draw.choose(_DAYS)),
            integer("k", 1, 40, names=("days", "k", "steps", "count"), fix=(3, 5, 8, 10, 30, 100)),
        ),
        returns="str",
        variants=tuple(
            {"days": days, "at": at, **more}
            for days, at in (("week", "at"), ("names", "index"), ("all_days", "place"))
            for more in (
                {"tag": "{later|ahead}", "said": "after", "sign": "", "op": "+", "key": 1},
                {"tag": "{before|ago|earlier}", "said": "before", "sign": "-", "op": "-", "key": -1},
            )
        ),
        says=(
            "$hand the name of the weekday $k days $said $day{, with the days from 'Monday' to 'Sunday'|}.",
            "Which day of the week is it $k days $said $day? {Return its English name|Return the name of that day}.",
            "The string $day is a weekday such as 'Monday'. $hand the weekday {that is |}$k days $said it.",
        ),
        styles=(
            Style(
                """
                $days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
                $at = $days.index($day)
                return $days[($at $op $k) % 7]
                """,
                (
                    "The list turns a name into a number and back. {The remainder by 7 leads from the end of the week"
                    " to its start|A week is a ring of seven days}."
                ),
            ),
            Style(
                """
                $days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
                $at = {name: i for i, name in enumerate($days)}
                return $days[($at[$day] $op $k) % len($days)]
                """,
                (
                    "The dictionary tells the place of each name. {The new place is found by counting and a "
                    "remainder|Going round the week is done by the remainder}."
                ),
            ),
            Style(
                """
                $days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
                $at = $days.index($day)
                $days = $days[$at:] + $days[:$at]
                return $days[$sign$k % 7]
                """,
                (
                    "The week is turned so that the given day comes first. {Then we count from 0|From there, the "
                    "counting is easy}."
                ),
            ),
        ),
        reference=lambda day, k, v: (
            datetime.date(2024, 1, 1 + _DAYS.index(day)) + datetime.timedelta(days=v["key"] * k)
        ).strftime("%A"),
        edges=lambda v: (
            ("Sunday", v.get("k", 1)),
            ("Monday", v.get("k", 1)),
            ("Friday", v.get("k", 7)),
            ("Wednesday", v.get("k", 14)),
        ),
        need="plan appointments by weekday",
        idea=(
            "Weekdays repeat every seven days. {Only the remainder by seven matters|Whole weeks change nothing}.",
            (
                "Names can not be added, but positions can. {So a list of the names is used as a table|A list turns "
                "one into the other}."
            ),
        ),
        pitfall=(
            (
                "Counting the given day as the first one is a common mistake. {The day after $day is one day "
                "later|Zero days later is the same day}."
            ),
        ),
    ),
)
