"""Times and dates: minutes and hours, clocks, weekdays, leap years."""

from __future__ import annotations

import calendar
from datetime import datetime, timedelta

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CLOCK = Arg("s", ("time", "clock", "s"), "str", lambda draw, _: f"{draw.integer(0, 23):02d}:{draw.integer(0, 59):02d}")


def _start(clock: str) -> datetime:
    """This time of a Monday."""
    return datetime.fromisoformat(f"2024-01-01T{clock}+00:00")


FAMILIES = (
    drill(
        "maths_time.split_minutes",
        "hours_and_minutes minutes_to_hours split_minutes to_hours_minutes convert_minutes",
        [integer("n", 0, 600, names=("minutes", "n", "total"))],
        "tuple[int, int]",
        [
            "$give $n minutes as a tuple (hours, minutes) with fewer than 60 minutes.",
            (
                "An hour has 60 minutes. How many whole hours are in $n minutes, and how many minutes are left? "
                "Return both as a tuple."
            ),
            "Split $n minutes into full hours and the remaining minutes: a pair (hours, rest).",
            "Minutes to (hours, minutes): convert $n.",
            "A film lasts $n minutes. Return its length as (hours, minutes), for instance (2, 5) for 125.",
            "Given a duration of $n minutes, return the tuple of whole hours and left-over minutes.",
            (
                "The function takes a duration of $n minutes and returns a tuple of two integers: the full hours and "
                "the minutes that remain."
            ),
            (
                "You get $n minutes. One hour is 60 minutes. How many full hours is that, and how many minutes are "
                "over? Return both numbers in a tuple, the hours first."
            ),
            (
                "On the door of a cinema the length of a film, $n minutes, is shown as hours and minutes. Determine "
                "the pair (hours, minutes), with minutes from 0 to 59."
            ),
            "$n minutes as (hours, minutes).",
            (
                "I worked $n minutes today. How many full hours is that, and how many minutes besides? I want both "
                "numbers in a tuple."
            ),
            "Convert $n minutes to (hours, minutes).",
        ],
        "return $n // 60, $n % 60",
        lambda n: divmod(n, 60),
        edges=((0,), (59,), (60,), (125,)),
    ),
    drill(
        "maths_time.split_seconds",
        "split_seconds hours_minutes_seconds seconds_to_hms convert_seconds break_down_seconds",
        [integer("n", 0, 20000, names=("seconds", "n", "total"))],
        "tuple[int, int, int]",
        [
            "$give $n seconds as a tuple (hours, minutes, seconds), where minutes and seconds are below 60.",
            "Split $n seconds into hours, minutes and seconds and return the three numbers as a tuple.",
            "An hour has 3600 seconds and a minute 60. Break $n seconds down into (hours, minutes, seconds).",
            "Seconds to (h, m, s): convert $n.",
            "A runner needed $n seconds. Write this as a tuple of full hours, full minutes and seconds left.",
            (
                "Given a duration in seconds $n, return whole hours, then the whole minutes of the rest, then the "
                "last seconds."
            ),
            (
                "The function converts a duration of $n seconds into a tuple of hours, minutes and seconds, the last "
                "two being less than 60."
            ),
            (
                "You get $n seconds. Say how many full hours this is, then how many full minutes are in the rest, "
                "then how many seconds are still left. Return the three numbers as a tuple."
            ),
            (
                "Input: seconds $n, an integer that is at least 0. Output: (hours, minutes, seconds), with minutes "
                "and seconds from 0 to 59."
            ),
            (
                "A stopwatch counts only seconds and now shows $n. Report the time as a tuple of hours, minutes and "
                "seconds."
            ),
            "Convert $n seconds to (hours, minutes, seconds).",
        ],
        "return $n // 3600, $n % 3600 // 60, $n % 60",
        lambda n: (*divmod(n // 60, 60), n % 60),
        edges=((0,), (3600,), (3661,), (59,)),
    ),
    drill(
        "maths_time.duration_text",
        "format_duration clock_text seconds_to_text time_text show_duration",
        [integer("n", 0, 20000, names=("seconds", "n", "duration"))],
        "str",
        [
            "$give $n seconds as a text 'h:mm:ss', with two digits for minutes and seconds.",
            (
                "Write a duration of $n seconds as hours, minutes and seconds with colons between, like '1:02:05'. "
                "Only the hours have no leading zero."
            ),
            "Format $n seconds as 'h:mm:ss'. So 3725 becomes '1:02:05' and 59 becomes '0:00:59'.",
            (
                "Show the time $n (in seconds) in the form of a stopwatch: hours, ':', two digits of minutes, ':', "
                "two digits of seconds."
            ),
            "Turn a number of seconds $n into a string such as '0:10:00' for 600.",
            (
                "The result is a text with the hours, then the minutes and seconds of $n, both padded to two digits, "
                "joined by colons."
            ),
            (
                "The function takes a duration of $n seconds and returns it as a string: the hours, a colon, the "
                "minutes, a colon, the seconds. Minutes and seconds always have two digits, the hours as many as "
                "they need."
            ),
            (
                "You get a number of seconds, $n. Write it like a watch: hours:minutes:seconds. For example 70 "
                "seconds are '0:01:10'. Minutes and seconds need two digits."
            ),
            (
                "A player shows the length of a recording as in '1:05:09' for one hour, five minutes and nine "
                "seconds. Determine the text shown for $n seconds."
            ),
            "$n seconds as 'h:mm:ss'.",
            "Convert $n seconds to a string like '2:04:09' (hours, minutes, seconds).",
        ],
        "return f'{$n // 3600}:{$n % 3600 // 60:02d}:{$n % 60:02d}'",
        lambda n: str(timedelta(seconds=n)),
        edges=((0,), (3725,), (600,)),
    ),
    drill(
        "maths_time.is_leap_year",
        "is_leap_year leap_year check_leap_year is_leap has_leap_day",
        [
            integer(
                "y",
                1800,
                2100,
                names=("year", "y"),
                make=lambda draw, _: draw.choose(
                    (1900, 2000, 2100, draw.integer(1800, 2100), 4 * draw.integer(450, 525))
                ),
            )
        ],
        "bool",
        [
            "$check $y is a leap year.",
            (
                "A year is a leap year if 4 divides it, except full centuries, which must be divisible by 400. $check "
                "this holds for $y."
            ),
            "Return True if the year $y has 366 days, {and |}False otherwise.",
            "Does February have 29 days in the year $y?",
            "Leap year test for $y: divisible by 4 but not by 100, or divisible by 400.",
            "Years like 2024 and 2000 are leap years, 1900 is not. Find out whether $y is one.",
            (
                "The function takes a year $y as an integer and returns a boolean: True for a leap year of our "
                "(Gregorian) calendar, False for an ordinary year."
            ),
            (
                "You get a year $y. If 400 divides it, it is a leap year. If only 100 divides it, it is not. If 4 "
                "divides it but not 100, it is. All others are not. Output True or False."
            ),
            (
                "Every fourth year has 366 days, with the exception of years like 1700 and 1900, which end in 00 and "
                "can not be divided by 400. Determine whether $y has 366 days."
            ),
            "Is $y a Gregorian leap year?",
            (
                "Has $y a 29 February? Remember that of the years like 1800, 1900, 2000 only the multiples of 400 "
                "have one, and of the other years the multiples of 4."
            ),
            "Determine whether $y is a leap year in the Gregorian calendar.",
        ],
        "return $y % 4 == 0 and ($y % 100 != 0 or $y % 400 == 0)",
        lambda y: calendar.isleap(y),
        edges=((1900,), (2000,), (2024,), (2023,)),
    ),
    drill(
        "maths_time.month_length",
        "days_in_month month_length month_days {get|find}_days number_of_days",
        [integer("m", 1, 12, names=("month", "m", "n"))],
        "int",
        [
            "$give the number of days in month number $m of a year that is not a leap year (1 is January).",
            "How many days does the month $m have, from 1 for January to 12 for December? February has 28.",
            "Months 4, 6, 9 and 11 have 30 days, month 2 has 28, all others have 31. Return the days of month $m.",
            "Days of the month with the number $m (1 to 12), leap years aside.",
            "A calendar needs as many boxes as month $m has days. Return that number; count 28 for February (month 2).",
            "Given the number $m of a month, return its length in days in an ordinary year.",
            (
                "The function takes the number of a month $m, from 1 (January) to 12 (December), and returns how "
                "many days it has; February always counts as 28 days."
            ),
            (
                "You get a month as a number, $m. April, June, September and November (4, 6, 9, 11) have 30 days. "
                "February (2) has 28. The other months have 31. How many days has this month?"
            ),
            "If $m is 2, the result is 28; if it is 4, 6, 9 or 11, the result is 30; otherwise it is 31.",
            "Days in month $m (1 to 12), no leap year.",
            "How many days do I have in month $m (1 to 12), if it is no leap year?",
            "Determine how many days month number $m has in a common year (not a leap year).",
        ],
        """
        if $m == 2:
            return 28
        if $m in (4, 6, 9, 11):
            return 30
        return 31
        """,
        lambda m: calendar.monthrange(2023, m)[1],
        edges=((2,), (4,), (12,)),
    ),
    drill(
        "maths_time.valid_clock",
        "is_valid_time valid_time check_time is_clock_time possible_time",
        [integer("h", -1, 26, names=("hour", "h", "hours")), integer("m", -1, 62, names=("minute", "m", "minutes"))],
        "bool",
        [
            "$check $h and $m are the hour and the minute of a valid time of day on a 24-hour clock.",
            "Hours run from 0 to 23 and minutes from 0 to 59. $check the hour $h and the minute $m are both in range.",
            "Return True if a digital clock with 24 hours can show the hour $h and the minute $m, else False.",
            "Valid time of day? The hour is $h, the minute $m (24-hour clock, from 0:00 to 23:59).",
            (
                "Someone types in the hour $h and the minute $m. Accept them (True) only if the hour is 0 to 23 and "
                "the minute 0 to 59."
            ),
            (
                "Tell whether there is a minute of the day with the hour number $h and the minute number $m. The day "
                "starts at 0:00 and has 24 hours."
            ),
            (
                "The function takes an hour $h and a minute $m as integers and returns whether they form a possible "
                "time of day on a clock that runs from 0:00 to 23:59."
            ),
            (
                "You get two numbers, the hour $h and the minute $m. Is this a real time? The hour must be from 0 to "
                "23 and the minute from 0 to 59. Output True or False."
            ),
            (
                "If $h is negative or above 23, or if $m is negative or above 59, the result is False; otherwise it "
                "is True."
            ),
            (
                "A form asks for the hour and the minute of a meeting. Determine whether the entries $h and $m make "
                "sense on a 24-hour clock, where 23:59 is the last minute of the day."
            ),
            "Determine whether hour $h and minute $m make a time from 0:00 to 23:59.",
        ],
        "return 0 <= $h <= 23 and 0 <= $m <= 59",
        lambda h, m: h in range(24) and m in range(60),
        edges=((23, 59), (24, 0), (0, 60), (-1, 5), (0, 0)),
    ),
    drill(
        "maths_time.since_midnight",
        "minutes_since_midnight clock_to_minutes minutes_of_day parse_time time_to_minutes",
        [_CLOCK],
        "int",
        [
            "$give the number of minutes from midnight to the time $s, a text such as '08:30'.",
            "The text $s is a time 'HH:MM'. Return how many minutes of the day have passed by then.",
            "Split $s at the colon into hours and minutes; return 60 times the hours plus the minutes.",
            "At '01:15' there are 75 minutes of the day gone. How many at $s?",
            "Turn a time of day $s, written 'HH:MM', into minutes after 00:00.",
            "Given a 24-hour clock time like '23:59' in $s, compute the minutes since the start of the day.",
            (
                "The function takes a string $s with a time in the form 'HH:MM' and returns the number of minutes "
                "since midnight as an integer."
            ),
            (
                "You get a time as a text, for example '10:20'. It is called $s. Ten hours are 600 minutes and 20 "
                "more are 620. Return this number of minutes."
            ),
            (
                "A timetable stores departure times as the number of minutes after 00:00. Determine what is stored "
                "for $s, written like '07:45'."
            ),
            "Minutes from 00:00 to $s ('HH:MM').",
            "My watch says $s, like '14:05'. How many minutes old is the day?",
            "Convert the time $s ('HH:MM') to minutes since midnight.",
        ],
        "hour, minute = $s.split(':')\nreturn int(hour) * 60 + int(minute)",
        lambda s: (_start(s).hour * 60) + _start(s).minute,
        edges=(("00:00",), ("23:59",)),
    ),
    drill(
        "maths_time.add_minutes",
        "add_minutes move_clock later_time time_after shift_time",
        [_CLOCK, integer("n", 1, 900, names=("minutes", "n", "delay"), fix=(15, 30, 45, 90))],
        "str",
        [
            (
                "$give the time $n minutes after $s; both times are texts 'HH:MM' on a 24-hour clock, and after 23:59 "
                "comes 00:00."
            ),
            (
                "A train leaves at $s (like '09:05') and travels $n minutes. When does it arrive, in the same form? "
                "Midnight may pass."
            ),
            (
                "Add $n minutes to the clock time $s, written 'HH:MM', and write the result in the same way, starting "
                "over at midnight."
            ),
            "Clock arithmetic: $s plus $n minutes, as 'HH:MM' with two digits each; 24 hours are a full circle.",
            (
                "Turn the time $s into minutes, add $n, take the rest modulo 1440 minutes of a day, and return it as "
                "'HH:MM' again."
            ),
            (
                "What does a digital clock (00:00 to 23:59) show $n minutes after it has shown $s? Return a text of "
                "the same form."
            ),
            (
                "The function takes a time of day $s as a string 'HH:MM' and returns, in the same form, the time "
                "that is $n minutes later. Times after midnight start again at '00:00'."
            ),
            (
                "You get a time like '22:40'; it is $s. Now $n minutes go by. What time is it then? Write hour and "
                "minute with two digits each and a colon between them. The day has 24 hours."
            ),
            (
                "A cake goes into the oven at $s ('HH:MM') and takes $n minutes. Report, in the same notation, when "
                "it is done, perhaps on the next day."
            ),
            (
                "Input: a text $s like '06:05'. Output: the text for the clock $n minutes later, with hours 00 to 23 "
                "and minutes 00 to 59."
            ),
            "Calculate the clock time ('HH:MM', 24 hours) that is $n minutes after $s.",
        ],
        """
        hour, minute = $s.split(':')
        $total = (int(hour) * 60 + int(minute) + $n) % 1440
        return f'{$total // 60:02d}:{$total % 60:02d}'
        """,
        lambda s, n: (_start(s) + timedelta(minutes=n)).strftime("%H:%M"),
        edges=(("23:50", 15), ("00:00", 60)),
    ),
    drill(
        "maths_time.weekday_after",
        "weekday_after day_after future_weekday which_day name_of_day",
        [
            Arg("d", ("day", "weekday", "start"), "str", lambda draw, _: draw.choose(_DAYS)),
            integer("n", 0, 40, names=("n", "days", "later")),
        ],
        "str",
        [
            "Today is $d, the English name of a weekday such as 'Monday'. $give the weekday in $n days.",
            "$give the name of the weekday $n days after $d, for example 'Friday' two days after 'Wednesday'.",
            "Weekdays repeat every seven days. Which one comes $n days after $d? All names are like 'Tuesday'.",
            "Weekday name, $n days later than $d ('Monday' to 'Sunday').",
            (
                "A parcel is sent on a $d and needs $n days. On which day of the week ('Monday' to 'Sunday') does "
                "it arrive?"
            ),
            "Count $n days on from the weekday $d and return the name you land on, in the same spelling as 'Saturday'.",
            (
                "The function takes the English name of a weekday, $d, and a number of days $n, and returns the name "
                "of the weekday that many days later."
            ),
            (
                "Today is $d. You wait $n days. Which day is it then? Write the name in English, for example "
                "'Thursday'. After Sunday comes Monday."
            ),
            (
                "A ship leaves on a $d and sails for $n days. Determine the weekday of its arrival; names are "
                "written as in 'Sunday'."
            ),
            "Name of the day $n days after $d.",
            "Determine the name of the weekday $n days after $d.",
        ],
        """
        names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
        return names[(names.index($d) + $n) % 7]
        """,
        lambda d, n: (_start("00:00") + timedelta(days=n + _DAYS.index(d))).strftime("%A"),
        edges=(("Monday", 0), ("Sunday", 1), ("Friday", 7)),
    ),
    drill(
        "maths_time.century",
        "century century_of_year {get|find}_century year_to_century which_century",
        [
            integer(
                "y",
                1,
                2100,
                names=("year", "y"),
                make=lambda draw, _: draw.choose((draw.integer(1, 2100), 100 * draw.integer(1, 21))),
            )
        ],
        "int",
        [
            (
                "$give the century that the year $y belongs to: years 1 to 100 are the first, 101 to 200 the second, "
                "and so on."
            ),
            (
                "The year 1900 still belongs to century 19 and 1901 is the first year of century 20. Return the "
                "century of $y."
            ),
            "In which century lies the year $y? Each century ends with a year that is divisible by 100.",
            "Century number of the year $y (year 2000: 20, year 2001: 21).",
            (
                "A museum sorts things by century. In which one was a thing made in the year $y? Year 100 is in "
                "century 1, year 101 in century 2."
            ),
            "Divide the year $y by 100 and round up to get its century.",
            (
                "The function takes a year $y, a positive integer, and returns the number of the century it lies in, "
                "where the years 1 to 100 make up the first century."
            ),
            (
                "You get a year $y. The first century goes from year 1 to year 100, the second from 101 to 200, and "
                "so on. Which century is it? Output the number."
            ),
            (
                "The last year of a century ends in 00; with the next year a new one begins. Determine the number of "
                "the century to which $y belongs."
            ),
            (
                "If $y is divisible by 100, the result is $y divided by 100; otherwise it is the whole part of that "
                "quotient plus 1."
            ),
            "Determine the number of the century of the year $y; 100 is in the first, 101 in the second.",
        ],
        "return ($y + 99) // 100",
        lambda y: (y - 1) // 100 + 1,
        edges=((1,), (100,), (101,), (2000,), (2001,)),
    ),
)
