"""Calendars and clocks: weekdays in a month, opening hours, timetables, months ahead and time zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

_WEEKDAY = integer("weekday", 0, 6, names=("weekday", "day", "w", "day_of_week"))


def _open(day: int, hour: int) -> bool:
    hours = [*[range(9, 18)] * 5, range(9, 13), range(0)]
    return hour in hours[day]


def _start(k: int) -> str:
    breaks = [0, 5, 20, 5, 20, 5, 5, 5]
    moment = datetime(2024, 1, 1, 8, tzinfo=UTC) + timedelta(minutes=45 * (k - 1) + sum(breaks[:k]))
    return moment.strftime("%H:%M")


def _cook(day: int) -> str | None:
    cooks = cycle(("Ada", "Ben", "Eva"))
    return list(islice((None if at % 7 > 4 else next(cooks) for at in range(400)), day + 1))[-1]


def _month_on(year: int, month: int, k: int) -> tuple[int, int]:
    return [(y, m) for y in range(year, year + 5) for m in range(1, 13)][month - 1 + k]


FAMILIES = (
    drill(
        "calendar_work.dates_of_weekday",
        "dates_of_weekday {bin|market}_days days_with_weekday {find|list}_dates all_dates_of weekday_dates",
        [
            integer("first", 0, 6, names=("first", "start", "first_weekday", "begin")),
            integer("days", 28, 31, names=("days", "length", "days_in_month", "n")),
            _WEEKDAY,
        ],
        "list[int]",
        [
            (
                "Weekdays have the numbers 0 (Monday) to 6 (Sunday). A month has $days days, and its first day is a "
                "weekday $first. $hand all dates (1, 2 and so on) of this month that are a weekday $weekday."
            ),
            (
                "$hand in ascending order the days of the month that fall on weekday $weekday, if day 1 falls on "
                "weekday $first and the month ends with day $days. Weekdays are counted from 0 to 6 and then from 0 "
                "again."
            ),
            (
                "Day d of a month is the weekday ($first + d - 1) % 7. $hand the list of all d from 1 to $days "
                "whose weekday is $weekday."
            ),
            (
                "The dustmen come every week on weekday $weekday, where 0 is Monday and 6 is Sunday. The month "
                "begins with weekday $first and is $days days long. On which dates do they come? Return them as a "
                "list."
            ),
            (
                "{Input|Given}: the weekday of the 1st (0-6), the length of the month, and the weekday wanted "
                "(0-6). {Output|Result|Returned}: the list of dates with the weekday wanted, the smallest first."
            ),
            (
                "{You get|You have|You are given} three numbers. The month starts on weekday $first; weekdays go 0, "
                "1, 2, 3, 4, 5, 6, 0, 1 and so on. It has $days days. Write down the dates at which the weekday is "
                "$weekday, and return them in a list."
            ),
            (
                "{This function takes|Takes|The function accepts} the number of the first day's weekday, the number "
                "of days in the month and the number of a weekday. It returns the dates in the month that have that "
                "weekday, in order. The numbers of weekdays run from 0 (Monday) to 6 (Sunday)."
            ),
            (
                "If weekday $weekday comes in the first week at all (it always does, since any seven days hold "
                "every weekday once), its first date is from 1 to 7, and the others follow at distances of 7 up to "
                "$days. Return all of them, given that the 1st is a weekday $first."
            ),
            (
                "A calendar page has the days 1 to $days; the column of day 1 is $first, columns being numbered 0 "
                "to 6 from left to right, and each row goes on in column 0 when column 6 is full. Which days stand "
                "in column $weekday, from top to bottom?"
            ),
            "Dates from 1 to $days on weekday $weekday, the 1st being weekday $first (0 to 6); ascending list.",
        ],
        [
            """
            $result = []
            for $i in range(1, $days + 1):
                if ($first + $i - 1) % 7 == $weekday:
                    $result.append($i)
            return $result
            """,
            "return list(range(1 + ($weekday - $first) % 7, $days + 1, 7))",
        ],
        lambda first, days, weekday: [
            at + 1 for at, name in enumerate(("0123456" * 6)[first : first + days]) if int(name) == weekday
        ],
        edges=((0, 28, 0), (0, 31, 6), (6, 30, 0), (4, 29, 4), (3, 31, 5)),
    ),
    drill(
        "calendar_work.shop_open",
        "is_{shop_|}open shop_open {check|are}_hours open_at open_now can_shop",
        [_WEEKDAY, integer("hour", 0, 23, names=("hour", "h", "time", "at"))],
        "bool",
        [
            (
                "A shop is open from 9 to 18 o'clock on weekdays 0 to 4 (Monday to Friday), from 9 to 13 o'clock on "
                "weekday 5, and never on weekday 6. The closing hour itself does not count. $check it is open on "
                "weekday $weekday at the full hour $hour."
            ),
            (
                "$check $hour is at least 9 and less than the closing hour of the day. The closing hour is 18 if "
                "$weekday is 0, 1, 2, 3 or 4, and 13 if it is 5. If $weekday is 6, the answer is always False."
            ),
            (
                "If $weekday is 6, return False. If it is 5, return True for $hour from 9 to 12, else False. If it "
                "is smaller, return True for $hour from 9 to 17, else False."
            ),
            (
                "Before nine nobody is let in, on no day. From Monday (0) to Friday (4) the doors are shut at 18, "
                "on Saturday (5) at 13, and on Sunday (6) they are not opened at all. Someone comes exactly at hour "
                "$hour of day $weekday. Are the doors open? At a closing hour they are shut already."
            ),
            (
                "{Input|Given}: a day of the week (0 = Monday, 6 = Sunday) and an hour from 0 to 23. "
                "{Output|Result|Returned}: True in the hours 9, 10 and so on up to 17 of the days 0-4 and in the "
                "hours 9, 10, 11, 12 of day 5, otherwise False."
            ),
            (
                "{You get|You have|You are given} the number of a weekday and an hour. Monday is 0. Is it Sunday, "
                "6? Closed. Is it earlier than 9? Closed. Is it Saturday, 5, and the hour is 13 or more? Closed. Is "
                "the hour 18 or more? Closed. In every other case the shop is open. Return True for open and False "
                "for closed."
            ),
            (
                "{This function takes|Takes|The function accepts} a weekday from 0 (Monday) to 6 (Sunday) and an "
                "hour, and returns whether a library has its doors open then: nine to eighteen from Monday to "
                "Friday, nine to thirteen on Saturday, closed on Sunday, with the first hour of each span included "
                "and the last excluded."
            ),
            (
                "Grandpa wants to buy bread at $hour sharp. Today is weekday $weekday, counted from Monday as 0. "
                "The baker sells from 9 until just before 18, on the sixth day (5) until just before 13, on the "
                "seventh (6) not at all. Tell whether Grandpa gets bread."
            ),
            (
                "At the office door a sign says: Mon-Fri 9-18, Sat 9-13. The numbers of the days are 0 to 6, "
                "starting with Monday, and the second hour of a pair is the first hour in which nobody answers. "
                "Does anybody answer on day $weekday in hour $hour?"
            ),
            ("Open on day $weekday at hour $hour? Days 0-4: 9 <= hour < 18; day 5: 9 <= hour < 13; day 6: never."),
        ],
        [
            """
            if $weekday == 6:
                return False
            closing = 13 if $weekday == 5 else 18
            return 9 <= $hour < closing
            """,
            """
            if $weekday <= 4:
                return $hour >= 9 and $hour < 18
            if $weekday == 5:
                return $hour >= 9 and $hour < 13
            return False
            """,
        ],
        _open,
        edges=((0, 8), (0, 9), (4, 17), (4, 18), (5, 12), (5, 13), (6, 10)),
    ),
    drill(
        "calendar_work.wait_for_bus",
        "wait_for_bus {waiting|minutes}_till_bus minutes_to_wait {compute|get}_wait bus_wait next_bus_in",
        [
            integer("now", 0, 70, names=("now", "minute", "arrival", "t")),
            integer("first", 5, 30, names=("first", "start", "first_bus", "begin")),
            integer("step", 5, 20, names=("step", "interval", "every", "gap"), fix=(10, 15)),
        ],
        "int",
        [
            (
                "The first bus leaves at minute $first, the next ones every $step minutes after it, without end. "
                "$give how many minutes someone who is at the stop at minute $now has to wait. A bus that leaves in "
                "that very minute is caught: 0."
            ),
            (
                "$give the smallest number of minutes, 0 or more, after which a bus leaves, counted from minute "
                "$now. Buses leave at $first, $first + $step, $first + 2 * $step and so on."
            ),
            (
                "If $now is not later than $first, return the difference of the two. Otherwise take the minutes "
                "since $first, divide them by $step, and return what is missing to the next full multiple of $step, "
                "which is 0 if the remainder is 0."
            ),
            (
                "Begin with the departure at $first. As long as it is before $now, go on to the departure $step "
                "minutes later. Then return how far away it is from $now."
            ),
            (
                "A cable car goes up for the first time at minute $first of the day and then again each time $step "
                "minutes have passed. Anna stands at its door at minute $now. For how many minutes does she stand "
                "there, if she takes the earliest car that leaves at this minute or later?"
            ),
            (
                "{Input|Given}: the present minute, the minute of the first departure, and the minutes between "
                "departures ($step). {Output|Result|Returned}: departure - now for the earliest departure which is "
                "not before now."
            ),
            (
                "{You get|You have|You are given} a minute, $now. Trains go at minute $first and always $step "
                "minutes later again. Find the next train; one that goes at $now is good, too. How many minutes are "
                "there until it goes? Return them."
            ),
            (
                "{This function takes|Takes|The function accepts} the time at which a traveller comes to a tram "
                "stop and the plan of the trams (first one at $first, then one every $step minutes), all in minutes "
                "of the same day, and returns the traveller's waiting time. It is 0 if a tram leaves just then."
            ),
            (
                "A fountain springs up at minute $first and, from then on, every $step minutes. Tourists arrive at "
                "minute $now. After how many minutes do they see it spring up? If it does so at the moment of their "
                "arrival, the answer is 0."
            ),
            ("Minutes from $now to the next of the times $first, $first + $step and so on; 0 if $now is one of them."),
        ],
        [
            """
            bus = $first
            while bus < $now:
                bus += $step
            return bus - $now
            """,
            """
            if $now <= $first:
                return $first - $now
            return -($now - $first) % $step
            """,
        ],
        lambda now, first, step: min(bus - now for bus in range(first, first + now + step + 1, step) if bus >= now),
        edges=((0, 10, 10), (10, 10, 10), (11, 10, 10), (20, 10, 10), (25, 10, 15), (26, 10, 15)),
    ),
    drill(
        "calendar_work.months_later",
        "months_later add_months {move|shift}_month month_after {find|get}_later_month after_months",
        [
            integer("year", 1990, 2030, names=("year", "y", "start_year", "from_year")),
            integer("month", 1, 12, names=("month", "m", "start_month", "from_month")),
            integer("k", 0, 40, names=("k", "months", "count", "n"), fix=(6, 18)),
        ],
        "tuple[int, int]",
        [
            (
                "$hand the year and the month, as a tuple, that come $k months after month $month (1 to 12) of the "
                "year $year."
            ),
            (
                "A contract begins in month $month of the year $year and lasts $k months. $hand the year and the "
                "month right after its last month as a tuple of two integers; months are numbered from 1 to 12."
            ),
            (
                "Add $k to $month. As long as the sum is greater than 12, take away 12 and add 1 to $year. Return "
                "the tuple (year, month)."
            ),
            (
                "If $month plus $k is not more than 12, the year stays the same. If it is more, every 12 months "
                "make one year further on. The month returned must be from 1 to 12. Return the year first, then the "
                "month, in a tuple."
            ),
            (
                "Mia saves for a boat. It is month $month of $year now (1 is January, 12 is December), and she "
                "needs $k more months. In which year and month will she have the money? Return (year, month)."
            ),
            (
                "{Input|Given}: a year, a month from 1 to 12. {Output|Result|Returned}: the pair (year, month) that "
                "lies $k steps further in the sequence of months, in which (y, 12) is followed by (y + 1, 1)."
            ),
            (
                "{You get|You have|You are given} a year, $year, and a month, $month. Go on by one month, $k times. "
                "After month 12 comes month 1 of the next year. Return a tuple: the year and the month where you "
                "stop."
            ),
            (
                "{This function takes|Takes|The function accepts} a calendar month as two numbers, year and month, "
                "and returns the calendar month $k months later as a tuple of the same two numbers, the month never "
                "below 1 or above 12."
            ),
            (
                "The passport was issued in month $month, $year, and is good for $k months. Tell when that time is "
                "over: a tuple with the year and the number of the month (January being 1), counted on from the "
                "month of issue."
            ),
            "Tuple (year, month) for $k months after ($year, $month); months 1 to 12.",
        ],
        [
            """
            $total = $year * 12 + $month - 1 + $k
            return $total // 12, $total % 12 + 1
            """,
            """
            later = $month + $k
            $result = $year
            while later > 12:
                later -= 12
                $result += 1
            return $result, later
            """,
        ],
        _month_on,
        edges=((2020, 1, 0), (2020, 12, 1), (2020, 6, 6), (2021, 7, 6), (2021, 11, 18), (2022, 12, 12)),
    ),
    drill(
        "calendar_work.date_of_day",
        "date_of_day {day|number}_to_date month_and_day date_from_number {find|get}_date calendar_date",
        [integer("n", 1, 365, names=("n", "number", "day", "day_of_year"))],
        "tuple[int, int]",
        [
            (
                "The days of a year of 365 days are numbered from 1 (1 January) to 365 (31 December). $hand the "
                "month (1 to 12) and the day of the month of day $n, as a tuple."
            ),
            (
                "$hand (month, day) for day number $n of a year without a 29 February, where day number 1 is the "
                "first of January."
            ),
            (
                "The months have 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30 and 31 days. From $n take away the "
                "lengths of the first months, one after another, as long as what is left is more than the next "
                "length. Return the number of the month you are in, and what is left, as a tuple."
            ),
            (
                "If $n is not more than 31, the month is 1 and the day is $n. If it is more, but not more than 59, "
                "the month is 2 and the day is $n minus 31. Go on like that through all months of a common year and "
                "return (month, day)."
            ),
            (
                "A lighthouse keeper counts the days of the year: New Year's Day is 1, and the last day of a common "
                "year (no leap year) is 365. Today he counts $n. Give him the date as a tuple of month and day."
            ),
            (
                "{Input|Given}: an integer from 1 to 365. {Output|Result|Returned}: a tuple with the month, from 1 "
                "to 12, and the day in that month, for the day with this number in a year whose February has 28 "
                "days."
            ),
            (
                "{You get|You have|You are given} a number, $n. It says which day of the year it is. January has 31 "
                "days, February 28, and so on as in every year that is not a leap year. Find the month and the day. "
                "Return both numbers in a tuple, the month first."
            ),
            (
                "{This function takes|Takes|The function accepts} the running number of a day in a year that is not "
                "a leap year and returns the pair (month, day of the month). So 32 becomes (2, 1), the first of "
                "February."
            ),
            (
                "Page $n of a diary with one page per day lies open; page 1 is for 1 January, and the diary is for "
                "a year of 365 days. What date stands at the top of the page? Answer with the tuple (month, day)."
            ),
            "Month and day, as a tuple, of day $n of a common year (1 = 1 January).",
        ],
        [
            """
            $result = $n
            lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for $i in range(12):
                if $result <= lengths[$i]:
                    return $i + 1, $result
                $result -= lengths[$i]
            """,
        ],
        lambda n: (lambda day: (day.month, day.day))(date(2023, 1, 1) + timedelta(days=n - 1)),
        edges=((1,), (31,), (32,), (59,), (60,), (365,), (212,)),
    ),
    drill(
        "calendar_work.lesson_start",
        ("lesson_start start_of_lesson {begin|time}_of_lesson when_lesson_begins {get|find}_lesson_time bell_time"),
        [integer("k", 1, 8, names=("k", "lesson", "number", "n"))],
        "str",
        [
            (
                "School begins at 08:00. A lesson takes 45 minutes; after lessons 2 and 4 there is a break of 20 "
                "minutes, after the others one of 5 minutes. $give the time at which lesson $k begins, as 'HH:MM' "
                "with two digits each. Lessons are counted from 1."
            ),
            (
                "$hand the start of lesson $k as a string such as '09:40'. Lesson 1 starts at 08:00. Each next one "
                "starts 50 minutes after the one before it (45 minutes of lesson, 5 of break), but lessons 3 and 5 "
                "start 65 minutes after the one before, since the break is 20 minutes long there."
            ),
            (
                "Begin with 8 * 60 minutes. Add 45 for each lesson before lesson $k, and for the break that follows "
                "it add 20 if it is lesson 2 or lesson 4, and 5 otherwise. Turn the minutes into a text with hours "
                "and minutes, two digits each and a colon between. Return it."
            ),
            (
                "If $k is 1, the answer is '08:00'. Otherwise there are earlier lessons, of 45 minutes each, and a "
                "break behind each of them: 20 minutes behind the second and behind the fourth, 5 minutes behind "
                "all others. Return the time when they are over, in the form 'HH:MM'."
            ),
            (
                "The bell of a village school rings at eight in the morning for lesson 1. It is the caretaker who "
                "sets it for the lessons to come: 45 minutes are taught, then there are 5 minutes to change rooms, "
                "or 20 minutes in the yard when the lesson that ends is number 2 or 4. For what time does he set it "
                "for lesson $k? Write it like '08:50'."
            ),
            (
                "{Input|Given}: the number of a lesson, 1 or more. {Output|Result|Returned}: a string 'HH:MM'. "
                "Timetable: start at 08:00, lessons of 45 minutes, breaks of 5 minutes, except for those after "
                "lesson 2 and lesson 4, which have 20."
            ),
            (
                "{You get|You have|You are given} a number, $k. The first lesson of the day starts at '08:00'. "
                "Every lesson is 45 minutes long. Most breaks are 5 minutes long. Two of them, after lesson 2 and "
                "after lesson 4, are 20 minutes long. When does lesson $k start? Return a text with two digits, ':' "
                "and two digits."
            ),
            (
                "{This function takes|Takes|The function accepts} which lesson of the day is meant, counted from 1, "
                "and returns its beginning on a 24-hour clock as text (hours and minutes with leading zeros and a "
                "colon). Teaching starts at eight, lasts 45 minutes per lesson, and is interrupted for 20 minutes "
                "after the second and fourth lessons and for 5 minutes after any other one."
            ),
            (
                "At a chess camp round 1 starts at 08:00 and every round takes three quarters of an hour. Between "
                "rounds the players rest for 5 minutes, but after rounds 2 and 4 for 20 minutes. Tell, in the form "
                "'HH:MM', the time at which round $k starts."
            ),
            (
                "Start of lesson $k as 'HH:MM': first at 08:00, 45 minutes each, breaks 5 minutes, after 2 and 4 20 "
                "minutes."
            ),
        ],
        [
            """
            minutes = 8 * 60
            for $i in range(1, $k):
                minutes += 45
                if $i == 2 or $i == 4:
                    minutes += 20
                else:
                    minutes += 5
            return f"{minutes // 60:02d}:{minutes % 60:02d}"
            """,
            """
            minutes = 480 + 50 * ($k - 1)
            if $k > 2:
                minutes += 15
            if $k > 4:
                minutes += 15
            return str(minutes // 60).zfill(2) + ":" + str(minutes % 60).zfill(2)
            """,
        ],
        _start,
        edges=((1,), (2,), (3,), (4,), (5,), (6,)),
    ),
    drill(
        "calendar_work.cook_of_day",
        "cook_of_day who_cooks {find|get}_cook cook_on_day kitchen_duty duty_of_day",
        [integer("day", 0, 30, names=("day", "n", "days", "d", "number"))],
        "str | None",
        [
            (
                "Day 0 is a Monday. On Mondays to Fridays one of three people cooks, 'Ada', 'Ben' and 'Eva' in "
                "turn, Ada on day 0. On Saturdays and Sundays nobody cooks, and the turn goes on after them where "
                "it stopped. $hand who cooks on day $day, or None."
            ),
            (
                "$hand the cook of day $day. Days 5 and 6 of each week of seven days (day 0 begins the first week) "
                "have none: return None. The other days, in order, are given to 'Ada', 'Ben', 'Eva', 'Ada', 'Ben', "
                "'Eva' and so on."
            ),
            (
                "If $day % 7 is 5 or 6, return None. Otherwise count the working days before $day, which are five "
                "in each full week and those since the last Monday. If the count leaves the remainder 0 when "
                "divided by 3, return 'Ada'; if 1, 'Ben'; if 2, 'Eva'."
            ),
            (
                "If day $day is at a weekend, the kitchen is closed: None. If not, it is the turn of Ada, Ben or "
                "Eva. Each weekday it is the next of them, also from Friday to Monday, with Ada on the first "
                "Monday, day 0, and again after Eva. Return the name as a string."
            ),
            (
                "Three friends share a flat and have a plan for cooking. Ada starts on a Monday (call it day 0), "
                "Ben has the Tuesday, Eva the Wednesday, Ada again the Thursday, Ben the Friday; weekends are left "
                "out; Eva has the next Monday, and so on. Who cooks on day $day? Answer 'Ada', 'Ben' or 'Eva', or "
                "None for a Saturday or a Sunday."
            ),
            (
                "{Input|Given}: the number of days since a certain Monday. {Output|Result|Returned}: None for "
                "Saturdays and Sundays, else the name whose turn it is. The names 'Ada', 'Ben', 'Eva' follow each "
                "other in a circle over all the working days, starting with 'Ada' on that Monday."
            ),
            (
                "{You get|You have|You are given} a number, $day. Day 0 is Monday, day 1 Tuesday, and so on. Is it "
                "a Saturday or a Sunday? Return None. If not, count on: Ada, Ben, Eva, Ada, Ben, Eva, one name for "
                "each day from Monday to Friday, beginning with day 0 and leaving the weekends out. Return the name "
                "for the day."
            ),
            (
                "{This function takes|Takes|The function accepts} a day, counted from 0 on a Monday, and returns "
                "the person on kitchen duty. Duty passes from 'Ada' to 'Ben' to 'Eva' to 'Ada' with every working "
                "day (Monday to Friday), Ada being first. There is no duty on the other two days of a week: None."
            ),
            (
                "In an office the plants are watered on each working day by 'Ada', 'Ben' or 'Eva', strictly in "
                "turn; a weekend in between does not change whose turn is next. Ada waters them on day 0, a Monday. "
                "Who does so on day $day? If that is a Saturday or Sunday, return None."
            ),
            (
                "Turn of 'Ada', 'Ben', 'Eva' on day $day (0 a Monday), one per working day in a circle; None at "
                "weekends."
            ),
        ],
        [
            """
            weeks, weekday = divmod($day, 7)
            if weekday >= 5:
                return None
            cooks = ["Ada", "Ben", "Eva"]
            return cooks[(5 * weeks + weekday) % 3]
            """,
            """
            if $day % 7 > 4:
                return None
            $count = 0
            for $i in range($day):
                if $i % 7 < 5:
                    $count += 1
            return ("Ada", "Ben", "Eva")[$count % 3]
            """,
        ],
        _cook,
        edges=((0,), (1,), (4,), (5,), (6,), (7,), (14,), (18,)),
    ),
    drill(
        "calendar_work.far_clock",
        "far_clock time_elsewhere {zone|city}_time {get|find}_zone_time hour_in_other_zone clock_abroad",
        [
            integer("hour", 0, 23, names=("hour", "h", "local", "time")),
            integer("shift", -12, 12, names=("shift", "offset", "zone", "difference"), fix=(3, 5, 9)),
        ],
        "tuple[int, str]",
        [
            (
                "Here it is $hour o'clock (0 to 23). Another city is $shift hours ahead of us, where a negative "
                "number means behind. $hand a tuple: the hour there (0 to 23), and 'same day', 'next day' or 'day "
                "before'."
            ),
            (
                "$hand the hour you get by adding $shift to $hour on a clock of 24 hours, together with 'next day' "
                "if midnight was passed forwards, so that the sum is 24 or more, 'day before' if the sum is "
                "negative, and 'same day' otherwise, as a tuple."
            ),
            (
                "Add $shift to $hour. If the sum is less than 0, add 24 and take the word 'day before'. If it is "
                "greater than 23, subtract 24 and take 'next day'. Otherwise take 'same day'. Return the tuple of "
                "the hour and the word."
            ),
            (
                "If the clock in the other place shows an hour of our tomorrow, the word is 'next day'. If it shows "
                "one of our yesterday, it is 'day before'. If it shows one of today, it is 'same day'. The place is "
                "$shift hours in front of ours (behind, if that is below 0), and here it is $hour, from 0 to 23. "
                "Return (hour there, word)."
            ),
            (
                "Olga calls her brother overseas. It is $hour o'clock where she is, and the clocks where he is show "
                "$shift hours more (fewer, when the number is negative). What do his clocks show, from 0 to 23, and "
                "is it the 'same day', the 'next day' or the 'day before' with him? Return both in a tuple."
            ),
            (
                "{Input|Given}: an hour from 0 to 23. {Output|Result|Returned}: (hour, day), where the hour is the "
                "given one plus $shift, brought into 0 to 23 by 24 more or less, and the day is a string: 'day "
                "before' when 24 was added, 'next day' when 24 was subtracted, 'same day' when neither was "
                "necessary."
            ),
            (
                "{You get|You have|You are given} the hour here, $hour. Somewhere else it is $shift hours later (or "
                "earlier, with a minus). Compute the hour there. Below 0 it is yesterday's: add 24 and say 'day "
                "before'. From 24 on it is tomorrow's: take 24 away and say 'next day'. Else say 'same day'. Return "
                "a tuple of the hour and the words."
            ),
            (
                "{This function takes|Takes|The function accepts} a full hour and returns a tuple with the hour in a "
                "time zone that is $shift hours ahead (behind, if this is negative) and with one of the texts "
                "'day before', 'same day', 'next day' for the date there as compared to here. 0 counts as the first "
                "hour of a day, 23 as the last."
            ),
            (
                "A plane lands at $hour o'clock by the pilot's watch, which still has the time of home. At the "
                "airport clocks are $shift hours ahead of home (a negative number: behind). Give the airport's hour "
                "in 0 to 23 and tell by 'same day', 'next day' or 'day before' how its date compares with that at "
                "home, as a tuple."
            ),
            (
                "Tuple of ($hour + $shift) on a 24-hour clock and 'day before' (sum < 0), 'next day' (sum > 23) or "
                "'same day'."
            ),
        ],
        [
            """
            later = $hour + $shift
            if later < 0:
                return later + 24, "day before"
            if later > 23:
                return later - 24, "next day"
            return later, "same day"
            """,
            """
            later = $hour + $shift
            if later // 24 == 0:
                day = "same day"
            elif later < 0:
                day = "day before"
            else:
                day = "next day"
            return later % 24, day
            """,
        ],
        lambda hour, shift: (lambda moment: (moment.hour, ("day before", "same day", "next day")[moment.day - 9]))(
            datetime(2024, 5, 10, hour, tzinfo=UTC) + timedelta(hours=shift)
        ),
        edges=((0, 0), (23, 1), (0, -1), (18, 6), (18, 5), (5, -6), (14, 9), (15, 9), (6, -6)),
    ),
)
