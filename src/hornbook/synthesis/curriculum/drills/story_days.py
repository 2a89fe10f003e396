"""Stories about time, distance, age, work and prices."""

from __future__ import annotations

from datetime import date, timedelta

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "story_days.arrival",
        "arrival_time add_minutes time_after clock_after end_time",
        [
            integer("h", 0, 23, names=("hour", "hours", "h", "start_hour")),
            integer("m", 0, 59, names=("minute", "minutes", "start_minute")),
            integer("k", 0, 300, names=("duration", "wait", "length"), fix=(15, 45, 90)),
        ],
        "tuple[int, int]",
        [
            "A train leaves at $h:$m and needs $k minutes. $hand (hour, minute) of its arrival on a 24-hour clock.",
            "$give the time, as (hour, minute), $k minutes after $h hours and $m minutes. After 23:59 comes 0:00.",
            (
                "It is $m minutes past $h. What does a 24-hour clock show $k minutes later? Return hour and minute in "
                "a tuple."
            ),
            (
                "A film starts in hour $h at minute $m and lasts $k minutes. Return the hour and the minute at which "
                "it ends; midnight is 0."
            ),
            "Add $k minutes to the time of day with hour $h and minute $m. Return a pair, with hours from 0 to 23.",
            (
                "The function takes the hour $h and the minute $m of a starting time and a length of $k minutes. It "
                "returns the finishing time as a tuple of hour (0 to 23) and minute (0 to 59), wrapping around at "
                "midnight."
            ),
            (
                "The clock says $h hours and $m minutes. You wait $k minutes. What does the clock say then? Return "
                "two numbers, the hour and the minute. After hour 23 comes hour 0."
            ),
            (
                "A bread is put into the oven at $h:$m and must stay there for $k minutes. Report when to take it "
                "out, as a pair (hour, minute) on a clock with 24 hours."
            ),
            (
                "Input: $h, $m and $k. Output: the tuple (hour, minute) of the moment that is $k minutes after "
                "$h:$m; hours start again at 0 after 23."
            ),
            "Determine the time (hour, minute) on a 24-hour clock that is $k minutes after $h:$m.",
        ],
        """
        $total = $h * 60 + $m + $k
        return $total // 60 % 24, $total % 60
        """,
        lambda h, m, k: ((h + (m + k) // 60) % 24, (m + k) % 60),
        edges=((0, 0, 0), (23, 50, 15), (10, 30, 90)),
    ),
    drill(
        "story_days.duration",
        "minutes_between duration time_spent minutes_passed length_in_minutes",
        [
            integer("h", 0, 11, names=("start_hour", "h1", "hour1")),
            integer("m", 0, 59, names=("start_minute", "m1", "minute1")),
            integer("p", 12, 23, names=("end_hour", "h2", "hour2")),
            integer("q", 0, 59, names=("end_minute", "m2", "minute2")),
        ],
        "int",
        [
            "$howmany minutes pass from $h:$m to $p:$q on the same day. The second time is the later one.",
            (
                "A lesson begins at hour $h, minute $m and ends at hour $p, minute $q of that day. $give its length "
                "in minutes."
            ),
            (
                "$give the difference in minutes between the time ($h, $m) and the later time ($p, $q), each an hour "
                "and a minute."
            ),
            "Someone works from $m minutes past $h to $q minutes past $p. Return the working time in minutes.",
            (
                "Turn both times, $h hours $m minutes and $p hours $q minutes, into minutes and return the second "
                "minus the first."
            ),
            (
                "The function returns the number of minutes from a first time of day to a second one. The first is "
                "given by $h (hour) and $m (minute), the second, which is later on that day, by $p (hour) and $q "
                "(minute)."
            ),
            "A shop opens at $h:$m and closes at $p:$q on the same day. For how many minutes is it open?",
            (
                "You have two times of one day. The first has the hour $h and the minute $m, the second has the hour "
                "$p and the minute $q. The second comes after the first. Output how many minutes lie between them."
            ),
            "Minutes from $h:$m to $p:$q.",
            "Determine how many minutes lie between $h:$m and the later time $p:$q of the same day.",
        ],
        "return ($p * 60 + $q) - ($h * 60 + $m)",
        lambda h, m, p, q: 60 * (p - h) + q - m,
        edges=((8, 0, 12, 0), (11, 59, 12, 0)),
    ),
    drill(
        "story_days.years_until",
        "years_until_age wait_for_age years_left years_to_go until_age",
        [
            integer("n", 0, 90, names=("age", "years", "n")),
            integer("k", 10, 80, names=("wanted", "goal", "limit", "k"), fix=(18, 65, 21)),
        ],
        "int",
        [
            "Someone is $n years old. $howmany years remain until the age of $k. It is 0 if that age is reached.",
            "$give the years to wait until a person of $n years is $k, or 0 if the person is that old already.",
            "One must be $k to drive. A child is $n. After how many years is it allowed? Return 0 if it is now.",
            "$give $k minus $n, but never less than 0.",
            "A ticket is free from the age of $k on. Return how many years someone aged $n still pays, at least 0.",
            (
                "The function takes a person's present age $n and returns in how many years that person will be $k. "
                "People who are already that old get 0."
            ),
            (
                "You are $n years old now. You must be $k for something. How many years do you have to wait? If you "
                "do not have to wait, the answer is 0."
            ),
            (
                "A club admits members from the age of $k. For somebody aged $n, report the number of years until "
                "the door opens; it is 0 for those who may enter already."
            ),
            "If $n is $k or more, the result is 0; otherwise the result is the difference between $k and $n.",
            "I am $n. How many years do I have to wait until I am $k? If I need not wait, say 0.",
            "Determine in how many years someone aged $n reaches the age of $k; 0 for those who have reached it.",
        ],
        ["return max(0, $k - $n)", "if $n >= $k:\n    return 0\nreturn $k - $n"],
        lambda n, k: len(range(n, k)),
        edges=((18, 18), (90, 10), (0, 20)),
    ),
    drill(
        "story_days.together",
        "days_together finish_together work_together joint_days days_for_job",
        [
            integer("n", 1, 100, names=("total", "pieces", "work", "n")),
            integer("a", 1, 8, names=("first", "a", "per_day1")),
            integer("b", 1, 8, names=("second", "b", "per_day2")),
        ],
        "int",
        [
            (
                "One worker makes $a pieces a day, another makes $b. $howmany days both need together for $n pieces; "
                "a day begun counts."
            ),
            (
                "Two pipes fill $a and $b litres a minute into a tank of $n litres. After how many full minutes is it "
                "full? Round up."
            ),
            (
                "$give the smallest number of days in which $a and $b units a day, done side by side, add up to at "
                "least $n."
            ),
            (
                "Two readers read $a and $b pages a day of one book of $n pages, each page by one of them. Return the "
                "days they need, rounded up."
            ),
            "Divide $n by the sum of $a and $b and round up to a whole number.",
            (
                "The function computes how many days two machines that run side by side need for $n parts. One of "
                "them makes $a parts a day, the other makes $b; a day that is only partly used is counted too."
            ),
            (
                "Anna can paint $a metres of a fence in an hour. Ben can paint $b metres in an hour. They paint "
                "together. The fence has $n metres. After how many full hours is it done? If it does not come out "
                "even, round up."
            ),
            (
                "For a plan we need the least whole number of days after which $a plus $b pieces per day have "
                "reached $n pieces."
            ),
            (
                "Input: the work $n and two daily outputs $a and $b. Output: $n divided by their total, rounded up "
                "to an integer."
            ),
            (
                "Determine the least number of days in which $a and $b pieces a day, made side by side, amount to $n "
                "pieces."
            ),
        ],
        "return ($n + $a + $b - 1) // ($a + $b)",
        lambda n, a, b: len(range(0, n, a + b)),
        edges=((1, 1, 1), (10, 3, 2), (11, 3, 2)),
    ),
    drill(
        "story_days.tiles",
        "tiles_needed count_tiles number_of_tiles tiles_for_floor floor_tiles",
        [
            integer("a", 1, 30, names=("length", "a", "long")),
            integer("b", 1, 30, names=("width", "b", "wide")),
            integer("k", 1, 6, names=("tile", "side", "k"), fix=(2, 3, 5)),
        ],
        "int",
        [
            (
                "A floor of $a by $b is covered with square tiles of side $k, which may stick out at two edges but "
                "are not cut. $howmany are needed."
            ),
            (
                "$howmany squares of side $k, laid in rows, cover a rectangle of $a times $b. Each row and column is "
                "filled up with whole squares."
            ),
            "Divide $a by $k and $b by $k, round both up, and return the product of the two.",
            (
                "A roof is $a long and $b wide. It gets square plates with a side of $k, side by side, until nothing "
                "is uncovered. Return the number of plates."
            ),
            "Tiles of $k by $k cover a yard of $a by $b in a regular grid from one corner. Count the tiles.",
            (
                "The function takes the length $a and the width $b of a rectangular floor and returns the number of "
                "whole square tiles with side $k that cover it when they lie in straight rows and columns and no "
                "tile is cut."
            ),
            (
                "You have a room that is $a long and $b wide. You have square carpets; each side is $k. Put them "
                "side by side, in rows. The last ones may go over the edge. How many carpets do you need to cover "
                "everything?"
            ),
            (
                "How many squares fit along a side? Count a started one as whole. Do so for the sides $a and $b with "
                "squares of side $k, and multiply both counts."
            ),
            "Square tiles of side $k for a floor of $a by $b, uncut, in a grid: how many?",
            "Determine how many uncut square tiles of side $k, in rows and columns, cover a floor of $a by $b.",
        ],
        """
        along = ($a + $k - 1) // $k
        across = ($b + $k - 1) // $k
        return along * across
        """,
        lambda a, b, k: len(range(0, a, k)) * len(range(0, b, k)),
        edges=((6, 4, 2), (5, 5, 2), (1, 1, 3)),
    ),
    drill(
        "story_days.weekday_after",
        "day_after weekday_in which_day day_name_after name_of_day",
        [
            integer("k", 0, 400, names=("days", "n", "later", "k")),
        ],
        "str",
        [
            "Today is $day. Return the name of the weekday in $k days, such as 'Friday'.",
            "Which weekday is it $k days after a $day? Return its English name.",
            "A calendar shows $day and is moved on by $k days. Return the weekday that it shows then.",
            "A letter written on a $day is opened $k days later. Return the name of that day of the week.",
            "Count $k days on from $day, Monday following Sunday. Return the name of the day reached.",
            (
                "The function takes a number of days $k and returns the English name of the weekday that comes that "
                "many days after a $day."
            ),
            (
                "It is $day now. You wait $k days. Which day of the week is it then? Give its name in English, with "
                "a capital letter."
            ),
            (
                "A week has seven days and then starts over. A task begins on a $day and takes $k days, so which "
                "weekday follows from that? Output a name like 'Tuesday'."
            ),
            "Weekday name $k days after $day.",
            "Determine which weekday ('Monday' to 'Sunday') comes $k days after a $day.",
        ],
        """
        names_of_days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        return names_of_days[($start + $k) % 7]
        """,
        lambda k, v: _calendar(k, v["start"]),
        edges=((0,), (1,), (7,), (13,)),
        variants=[{"day": "Monday", "start": 0}, {"day": "Wednesday", "start": 2}, {"day": "Saturday", "start": 5}],
    ),
)


def _calendar(k: int, start: int) -> str:
    return (date(2024, 1, 1) + timedelta(days=start + k)).strftime("%A")
