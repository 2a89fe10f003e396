"""Weather: temperatures, wind, rain and gaps in the readings."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _nights_and_days(draw: Draw, _: object) -> list[tuple[int, int]]:
    lows = [draw.integer(-9, 8) for _place in range(draw.integer(1, 6))]
    return [(low, low + draw.integer(0, 12)) for low in lows]


def _gappy(draw: Draw, _: object) -> list[int | None]:
    return [None if draw.chance(0.35) else draw.integer(-5, 25) for _place in range(draw.integer(1, 6))]


def _gappy_later(draw: Draw, _: object) -> list[int | None]:
    return [draw.integer(-5, 25), *(None if draw.chance(0.45) else draw.integer(-5, 25) for _place in range(4))]


def _rain_days(draw: Draw, _: object) -> list[tuple[str, int]]:
    return [
        (f"{draw.choose(('03', '04', '10'))}-{draw.integer(1, 28):02d}", draw.integer(0, 15))
        for _place in range(draw.integer(1, 6))
    ]


_PAIRS = Arg("days", ("days", "temperatures", "weather", "readings"), "list[tuple[int, int]]", _nights_and_days)

FAMILIES = (
    drill(
        "school_weather.cold_days",
        "count_$tag_days $tag_days number_of_$tag_days how_many_$tag_days days_with_$tag $tag_day_count",
        [_PAIRS],
        "int",
        [
            (
                "Each tuple in $days holds the lowest and the highest temperature of a day. $howmany days are $tag "
                "days, which means that $rule."
            ),
            "A day is called a(n) $tag day if $rule. Count them in $days, a list of pairs (lowest, highest).",
            (
                "A weather station notes for every day the minimum and the maximum, in this order. For its yearly "
                "report the number of $tag days in $days is needed; on these, $rule."
            ),
            (
                "The function counts the tuples whose $part component is negative. The tuples are the minimum and "
                "maximum temperature of a day."
            ),
            (
                "You have two temperatures for each day: the lowest and then the highest. On a(n) $tag day, $rule. "
                "Return how many such days there are."
            ),
            "Number of $tag days in $days (low, high): $rule.",
            "Given (low, high) for every day. If $rule, the day counts; otherwise it does not. Give the count.",
        ],
        [
            "return sum($cond for low, high in $days)",
            """
            $count = 0
            for low, high in $days:
                if $cond:
                    $count += 1
            return $count
            """,
        ],
        lambda days, v: len([pair for pair in days if pair[v["place"]] < 0]),
        edges=(([],), ([(-1, 0)],), ([(-5, -1), (0, 4)],)),
        variants=[
            {
                "tag": "frost",
                "cond": "low < 0",
                "place": 0,
                "part": "first",
                "rule": "{it falls below zero at some time|the lowest temperature is below zero}",
            },
            {
                "tag": "ice",
                "cond": "high < 0",
                "place": 1,
                "part": "second",
                "rule": "{it stays below zero all day|even the highest temperature is below zero}",
            },
        ],
    ),
    drill(
        "school_weather.widest_day",
        "day_of_largest_difference widest_day biggest_range_day greatest_change_day index_of_widest most_varied_day",
        [_PAIRS],
        "int",
        [
            (
                "$days has a tuple (lowest, highest temperature) for each day. $give the number of the day, counted "
                "from 1, on which the two differ most; the earliest if there are several."
            ),
            (
                "For which pair in $days is second minus first the greatest? Return its position, where the first pair "
                "has position 1. Of equal ones the first counts. The list is not empty."
            ),
            (
                "In spring cold nights are followed by warm afternoons. On which day of $days was the step from the "
                "lowest to the highest temperature the largest? Days are numbered from 1; in case of a tie, name the "
                "first."
            ),
            (
                "The function returns the one-based index of the tuple with the maximal difference between its second "
                "and its first component, choosing the smallest index on ties."
            ),
            (
                "Every day has a low and a high temperature. Calculate high minus low for each day. Find the biggest "
                "result. Return the number of this day. The first day is 1. If two days are equal, take the earlier "
                "one."
            ),
            "Day number (from 1) with the widest range in $days, first if tied.",
            (
                "Each day is a pair of minimum and maximum. Determine the day with the widest span between them: its "
                "number, beginning with 1 for the first of $days, and the smallest number if spans are equal."
            ),
        ],
        """
        $best = 0
        for $i in range(len($days)):
            low, high = $days[$i]
            if high - low > $days[$best][1] - $days[$best][0]:
                $best = $i
        return $best + 1
        """,
        lambda days: max((high - low, -number) for number, (low, high) in enumerate(days, 1))[1] * -1,
        edges=(([(3, 3)],), ([(0, 5), (2, 7)],), ([(0, 1), (-4, 6)],)),
    ),
    drill(
        "school_weather.mean_without_gaps",
        "mean_without_gaps average_of_known average_reading mean_of_readings average_ignoring_none known_mean",
        [Arg("readings", ("readings", "values", "measured", "temperatures"), "list[int | None]", _gappy)],
        "float | None",
        [
            (
                "$give the average of the numbers in $readings; entries that are None are left out. If there is no "
                "number at all, the result is None."
            ),
            "Take the mean of all elements of $readings except None. Without such elements return None.",
            (
                "A thermometer failed now and then, and None was stored at these times. What is the average of the "
                "readings that succeeded? If all failed, return None. The list is $readings."
            ),
            (
                "The function filters out None, divides the sum of the remaining integers by their number, and returns "
                "this float; if nothing remains, None is returned."
            ),
            (
                "The list has numbers and sometimes None. None means: no value. Calculate the average of the real "
                "numbers only. If there are no real numbers, return None."
            ),
            "Mean of $readings ignoring None; None if nothing is left.",
            (
                "If $readings contains numbers, give their sum divided by how many they are (None does not count). If "
                "it contains none, give None."
            ),
        ],
        """
        known_values = [$x for $x in $readings if $x is not None]
        if not known_values:
            return None
        return sum(known_values) / len(known_values)
        """,
        lambda readings: (
            sum(value or 0 for value in readings) / (len(readings) - readings.count(None))
            if readings.count(None) < len(readings)
            else None
        ),
        edges=(([],), ([None],), ([0, None],), ([3, 4],)),
    ),
    drill(
        "school_weather.fill_gaps",
        "fill_gaps carry_forward fill_missing repeat_last_value close_gaps complete_readings",
        [Arg("readings", ("readings", "values", "measured", "temperatures"), "list[int | None]", _gappy_later)],
        "list[int]",
        [
            (
                "$build a list like $readings in which every None is replaced by the last number before it. The first "
                "element is a number."
            ),
            (
                "Fill the gaps of $readings: where an element is None, take the value that the result has just before. "
                "The list does not begin with None."
            ),
            (
                "A sensor reports None when nothing has changed since its last report. Which values did it measure? "
                "Return the full list for $readings, whose first report is a number."
            ),
            (
                "The function copies a list of integers and None. Each None becomes a copy of the preceding element of "
                "the new list. It is guaranteed that the first element is an integer."
            ),
            (
                "You have measured values. Sometimes there is None. Then use the value before once more. Return the "
                "list without None; it has the same length. At the beginning there is always a number."
            ),
            "Replace None in $readings by the previous value.",
            (
                "If an element is a number, it goes to the result as it is; if it is None, the number last put into "
                "the result is put there again. The first of $readings is not None."
            ),
        ],
        """
        $result = []
        for $x in $readings:
            if $x is None:
                $x = $result[-1]
            $result.append($x)
        return $result
        """,
        lambda readings: [
            next(value for value in reversed(readings[: place + 1]) if value is not None)
            for place in range(len(readings))
        ],
        edges=(([5],), ([5, None, None],), ([0, None, 3, None],)),
    ),
    drill(
        "school_weather.wind",
        "wind_direction compass_point direction_of_angle main_direction wind_name angle_to_direction",
        [integer("n", 0, 359, names=("n", "degrees", "angle", "bearing"))],
        "str",
        [
            (
                "$n is a direction in degrees from 0 to 359: 0 is north, 90 east, 180 south, 270 west. $hand the "
                "letter of the nearest of these four, 'N', 'E', 'S' or 'W'; halfway (45, 135, 225, 315) the next one "
                "clockwise is taken."
            ),
            (
                "Return 'E' for angles $n from 45 up to, but not including, 135, 'S' from 135 to below 225, 'W' from "
                "225 to below 315, and 'N' for all other angles."
            ),
            (
                "A weather vane sends the angle $n, clockwise from north, from 0 to 359. The display has just four "
                "letters: N, E, S, W, each for the quarter of the circle around it. Each quarter includes its start, "
                "such as 45 for E, and not its end. What is displayed?"
            ),
            (
                "The function maps an angle to a compass letter. The ranges are: 45 to 134 'E', 135 to 224 'S', 225 to "
                "314 'W', the rest 'N'."
            ),
            (
                "You get an angle in degrees. North is 0, east is 90, south is 180 and west is 270. Return the first "
                "letter of the direction that is nearest. For 45, 135, 225 and 315 return E, S, W and N."
            ),
            "Compass letter for $n degrees; quarters start at 45 (E), 135 (S), 225 (W), 315 (N).",
            (
                "If $n is below 45 or at least 315, it is 'N'; if below 135, 'E'; if below 225, 'S'; otherwise 'W'. "
                "Determine the letter."
            ),
        ],
        [
            """
            if $n < 45 or $n >= 315:
                return "N"
            if $n < 135:
                return "E"
            if $n < 225:
                return "S"
            return "W"
            """,
            'return "NESW"[($n + 45) // 90 % 4]',
        ],
        lambda n: {0: "N", 1: "E", 2: "S", 3: "W", 4: "N"}[int(n / 90 + 0.5)],
        edges=((0,), (44,), (45,), (135,), (224,), (315,)),
    ),
    drill(
        "school_weather.turn",
        "turn_compass_$tag direction_after_$tag_turns $tag_turns heading_after_$tag compass_after_$tag face_after_$tag",
        [
            Arg("facing", ("facing", "start", "direction", "heading"), "str", lambda draw, _: draw.choose("NESW")),
            integer("n", 0, 11, names=("n", "turns", "times", "quarter_turns"), fix=(2, 3, 5)),
        ],
        "str",
        [
            (
                "Somebody looks to $facing ('N', 'E', 'S' or 'W') and makes $n quarter turns to the $tag. $hand the "
                "direction the person looks in then."
            ),
            (
                "The directions N, E, S, W follow each other $way. Starting at $facing, go $n places $how in this "
                "circle; return the letter there."
            ),
            (
                "A robot faces $facing, one of 'N', 'E', 'S', 'W'. It receives the command 'turn $tag by 90 degrees' "
                "$n times. Where does it face?"
            ),
            (
                "The function returns the compass letter that results from rotating $facing by $n times 90 degrees to "
                "the $tag."
            ),
            (
                "You stand and look in one of four directions: N, E, S or W. You turn $tag $n times, each time to the "
                "next direction. Return the direction at the end."
            ),
            "Heading after $n $tag turns from $facing.",
            (
                "One turn to the $tag brings $chain. Which direction do $n turns bring, beginning with $facing? For 0 "
                "turns it is the same."
            ),
        ],
        """
        ring = "NESW"
        return ring[(ring.index($facing) $op $n) % 4]
        """,
        lambda facing, n, v: (v["ring"] * 5)[(v["ring"] * 5).index(facing) + n],
        edges=(("N", 0), ("W", 3), ("N", 5), ("E", 2)),
        variants=[
            {
                "tag": "right",
                "op": "+",
                "ring": "NESW",
                "way": "clockwise",
                "how": "onward",
                "chain": "N to E, E to S, S to W and W to N",
            },
            {
                "tag": "left",
                "op": "-",
                "ring": "NWSE",
                "way": "clockwise",
                "how": "backward",
                "chain": "N to W, W to S, S to E and E to N",
            },
        ],
    ),
    drill(
        "school_weather.rain_by_month",
        "rain_by_month monthly_rain sum_by_month rain_per_month month_totals collect_by_month",
        [Arg("rain", ("rain", "days", "records", "measured"), "list[tuple[str, int]]", _rain_days)],
        "dict[str, int]",
        [
            (
                "$rain has tuples (date, millimeters) with dates such as '03-21' (month, then day). $build a "
                "dictionary from each month, for instance '03', to the sum of its millimeters."
            ),
            (
                "Group the pairs in $rain by the first two characters of their texts and add up the numbers of each "
                "group. Return a dictionary."
            ),
            (
                "Every day with its rain is noted as ('10-05', 7): fifth of October, 7 mm. How much rain fell in each "
                "month that occurs in $rain? Use the two digits of the month as keys."
            ),
            (
                "The function takes a list of (string, integer) tuples whose strings have the form 'MM-DD'. It returns "
                "a dictionary with the month parts as keys and the totals as values."
            ),
            (
                "You have dates and amounts of rain. The date is a text: month, a minus sign, day. Add the amounts of "
                "the same month. Return a dictionary: key is the month as text, value is the sum."
            ),
            "Total per month ('MM') of $rain, pairs ('MM-DD', mm).",
            (
                "For the climate chart, monthly sums are needed. If a month of $rain comes up for the first time, its "
                "sum starts from 0; then each amount is added to the sum of its month. Give all sums by month."
            ),
        ],
        """
        $result = {}
        for date, amount_fallen in $rain:
            month_part = date[:2]
            $result[month_part] = $result.get(month_part, 0) + amount_fallen
        return $result
        """,
        lambda rain: {
            date.split("-")[0]: sum(fell for other, fell in rain if other[:2] == date[:2]) for date, _ in rain
        },
        edges=(([],), ([("03-01", 0)],), ([("03-01", 2), ("04-01", 5), ("03-09", 1)],)),
    ),
    drill(
        "school_weather.driest_month",
        "$tag_month month_$tag find_$tag_month name_of_$tag_month $tag_month_name which_month_is_$tag",
        [numbers("rain", 0, 99, 12, 12, names=("rain", "amounts", "millimeters", "monthly"))],
        "str",
        [
            (
                "$rain has twelve numbers, one for each month from January to December. $hand the name of the $tag "
                "month, shortened to three letters ('Jan', 'Feb', up to 'Dec'); of equal ones the first."
            ),
            (
                "Find the place of the first $size number in the 12 elements of $rain and return the month it stands "
                "for: 'Jan' for the first place, 'Dec' for the last, always the first three letters of the English "
                "name."
            ),
            (
                "Someone plans a holiday and looks at the rain of a whole year, $rain, month by month from January on. "
                "Which month is the $tag one? Answer with 'Jan', 'Feb', 'Mar' and so on; the earliest wins a tie."
            ),
            (
                "The function returns a three-letter month name from 'Jan' to 'Dec'. It belongs to the first "
                "occurrence of the $size value in the list of twelve integers."
            ),
            (
                "A list has 12 numbers. The first number is the rain in January, the last number is the rain in "
                "December. Return the short name (three letters) of the month with the $size number. If there are two, "
                "return the earlier month."
            ),
            "Short name of the $tag month in $rain (January first).",
            (
                "The amounts of rain from January to December are in $rain. If only one month has the $size amount, it "
                "is the answer; otherwise the first such month is. Write it as 'Jan', 'Feb', up to 'Dec'."
            ),
        ],
        """
        months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return months[$rain.index($f($rain))]
        """,
        lambda rain, v: (
            sorted(zip(rain, range(12), _MONTHS, strict=True))[0][2]
            if v["f"] == "min"
            else sorted(zip((-mm for mm in rain), range(12), _MONTHS, strict=True))[0][2]
        ),
        edges=(([5] * 12,), ([9, 8, 7, 6, 5, 4, 3, 2, 1, 2, 3, 90],)),
        variants=[
            {"tag": "driest", "f": "min", "size": "smallest"},
            {"tag": "wettest", "f": "max", "size": "largest"},
        ],
    ),
)
