"""Travel, timetables and calendars."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_STOPS = ("Harbor", "Market", "Station", "Museum", "Park", "Airport", "Castle")
_SUBJECTS = ("maths", "music", "sport", "art", "history")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri")


def _line(draw: Draw, _: object) -> list[str]:
    return draw.sample(_STOPS, draw.integer(3, 6))


def _stop_of(draw: Draw, before: tuple[list[str], ...]) -> str:
    return draw.choose(before[0])


def _timetable(draw: Draw, _: object) -> dict[str, list[str]]:
    days = draw.sample(_DAYS, draw.integer(1, 4))
    return {day: [draw.choose(_SUBJECTS) for _place in range(draw.integer(1, 4))] for day in days}


def _birthdays(draw: Draw, _: object) -> dict[str, str]:
    months = draw.sample(range(1, 13), 3)
    return {
        who: f"{draw.integer(1, 28):02d}.{draw.choose(months):02d}." for who in draw.sample(PEOPLE, draw.integer(2, 5))
    }


def _trip(draw: Draw, _: object) -> dict[str, int]:
    return {who: 12 * draw.integer(0, 9) for who in draw.sample(PEOPLE, draw.integer(1, 4))}


_ROUTE = Arg("route", ("route", "stops", "stations", "bus_line"), "list[str]", _line)
_START = Arg("start", ("start", "origin", "departure", "get_on"), "str", _stop_of)
_GOAL = Arg("goal", ("goal", "destination", "arrival", "get_off"), "str", _stop_of)

FAMILIES = (
    drill(
        "school_travel.stops_between",
        "stops_to_ride ride_length number_of_stops distance_in_stops count_stops stations_to_go",
        [_ROUTE, _START, _GOAL],
        "int",
        [
            (
                "$route lists the stops of a bus line, which runs in both directions. $howmany stops one rides from "
                "$start to $goal; to the next stop it is 1."
            ),
            "Find the places of $start and $goal in $route and return the distance between these places.",
            (
                "A passenger gets on at $start and counts the stops until $goal is reached. The line has the stops "
                "$route, and buses go both ways. What does the passenger count? At the same stop it is 0."
            ),
            "The function returns the absolute difference of the indexes that the two strings have in the list.",
            (
                "You know the names of all stops in order. You travel from $start to $goal. How many stops do you go? "
                "The direction does not matter. Both names are in the list."
            ),
            "Number of steps in $route between $start and $goal, never negative.",
            (
                "A ticket costs by the number of stops ridden. Determine this number for a ride from $start to $goal "
                "on the line $route, whether the ride goes forward or backward."
            ),
        ],
        "return abs($route.index($start) - $route.index($goal))",
        lambda route, start, goal: len(
            route[min(route.index(start), route.index(goal)) : max(route.index(start), route.index(goal))]
        ),
        edges=((["Park"], "Park", "Park"), (["Park", "Castle", "Market"], "Market", "Park")),
    ),
    drill(
        "school_travel.lesson_at",
        "lesson_at subject_at which_lesson look_up_lesson lesson_of_day timetable_entry",
        [
            Arg("timetable", ("timetable", "plan", "lessons", "week"), "dict[str, list[str]]", _timetable),
            Arg("day", ("day", "weekday", "which_day", "on"), "str", lambda draw, _: draw.choose(_DAYS)),
            integer("n", 1, 5, names=("n", "hour", "lesson", "period")),
        ],
        "str",
        [
            (
                "$timetable maps days to lists of lessons. $hand lesson number $n (from 1) of $day, or 'free' if there "
                "is none or the day is missing."
            ),
            (
                "Look up the list at $day in $timetable. Return its element number $n, where the first one is number "
                "1; when the day is no key or its list is too short, return 'free'."
            ),
            (
                "A pupil asks: what do I have on $day in lesson $n? The answer is found in $timetable, whose keys are "
                "days such as 'Mon'. Days without school are not in it, and after the last lesson one is 'free'."
            ),
            (
                "The function takes a dictionary of lists of strings, a key, and a position counted from one. It "
                "returns the string at this position, or 'free' if key or position do not exist."
            ),
            (
                "There is a list of subjects for each school day. Find the subject with the number $n on $day. The "
                "first subject has number 1. If there is no such lesson, or no school on this day, return 'free'."
            ),
            "Lesson $n of $day in $timetable; 'free' if not there.",
            (
                "If $day is not in $timetable, the result is 'free'. If it has fewer than $n lessons, the result is "
                "'free' too. Otherwise it is lesson number $n, counting from 1."
            ),
        ],
        """
        lessons_then = $timetable.get($day, [])
        if $n > len(lessons_then):
            return "free"
        return lessons_then[$n - 1]
        """,
        lambda timetable, day, n: (
            timetable[day][n - 1] if day in timetable and n - 1 in range(len(timetable[day])) else "free"
        ),
        edges=(({}, "Mon", 2), ({"Mon": ["art"]}, "Mon", 2), ({"Mon": ["art", "music", "sport"]}, "Mon", 3)),
    ),
    drill(
        "school_travel.lessons_a_week",
        "lessons_a_week hours_of_subject count_subject weekly_lessons times_in_timetable lessons_of",
        [
            Arg("timetable", ("timetable", "plan", "lessons", "week"), "dict[str, list[str]]", _timetable),
            Arg("subject", ("subject", "course", "what", "wanted"), "str", lambda draw, _: draw.choose(_SUBJECTS)),
        ],
        "int",
        [
            "$timetable maps days to lists of lessons. $howmany lessons of $subject there are in the whole week.",
            "Count how often $subject occurs in all the lists that are values of $timetable.",
            (
                "A teacher of $subject wants to know the number of lessons to give each week. The plan of the school "
                "is $timetable, a dictionary from days to lists of subjects. Return that number."
            ),
            (
                "The function goes through the values of a dictionary, each of them a list of strings, and returns the "
                "total number of elements equal to $subject."
            ),
            (
                "Every day has a list of subjects. Find out how many times $subject is in these lists. Add the numbers "
                "of all days. Return the sum. It is 0 if nobody has this subject."
            ),
            "Occurrences of $subject in the lists of $timetable.",
            (
                "Given are the lessons of each school day in $timetable. If a lesson is $subject, it counts. Report "
                "the count for the week."
            ),
        ],
        [
            "return sum(lessons_then.count($subject) for lessons_then in $timetable.values())",
            """
            $total = 0
            for lessons_then in $timetable.values():
                $total += lessons_then.count($subject)
            return $total
            """,
        ],
        lambda timetable, subject: len([one for day in timetable for one in timetable[day] if one == subject]),
        edges=(({}, "art"), ({"Mon": ["art", "art"], "Tue": ["music", "art"]}, "art")),
    ),
    drill(
        "school_travel.count_days",
        "count_$tag $tag_ahead number_of_$tag $tag_in_period how_many_$tag $tag_from",
        [
            integer("n", 0, 25, names=("n", "days", "length", "duration"), fix=(10, 12, 20)),
            integer("first", 1, 7, names=("first", "weekday", "start", "begin")),
        ],
        "int",
        [
            (
                "Weekdays are numbered from 1 (Monday) to 7 (Sunday). A period of $n days begins on weekday $first. "
                "$howmany of its days are $said."
            ),
            "Count the $said among $n days in a row, the first of which is weekday $first (1 is Monday, 7 is Sunday).",
            (
                "Holidays of $n days start on weekday number $first, Monday being 1 and Sunday 7. $story Return this "
                "number."
            ),
            (
                "The function walks through $n consecutive days from the weekday $first (1 to 7, Monday to Sunday) and "
                "returns how many of them are $said."
            ),
            (
                "Monday has the number 1, Tuesday has 2, and Sunday has 7. After Sunday comes Monday. Begin with day "
                "$first and look at $n days. Return the number of $said."
            ),
            "Number of $said in $n days from weekday $first (1 = Monday, 7 = Sunday).",
            (
                "Given the weekday $first of the first day (1 for Monday up to 7 for Sunday) and the number of days "
                "$n, determine how many $said are among them; for no days it is 0."
            ),
        ],
        """
        $count = 0
        for offset in range($n):
            weekday_then = ($first - 1 + offset) % 7 + 1
            if weekday_then $test:
                $count += 1
        return $count
        """,
        lambda n, first, v: ((("wwwwwff" * 6)[first - 1 :])[:n]).count(v["letter"]),
        edges=((0, 1), (7, 3), (1, 6), (1, 5), (10, 7)),
        variants=[
            {
                "tag": "{weekend_days|days_off}",
                "letter": "f",
                "test": "> 5",
                "said": "{Saturdays or Sundays|Saturdays and Sundays}",
                "story": "How many days would have been free anyway, as Saturdays or Sundays?",
            },
            {
                "tag": "{workdays|school_days}",
                "letter": "w",
                "test": "<= 5",
                "said": "days from Monday to Friday",
                "story": "How many school days, from Monday to Friday, are missed?",
            },
        ],
    ),
    drill(
        "school_travel.birthdays_in",
        "birthdays_in_month who_has_birthday birthday_children names_by_birth_month born_in_month birthday_list",
        [
            Arg("birthdays", ("birthdays", "dates", "calendar", "friends"), "dict[str, str]", _birthdays),
            integer("month", 1, 12, names=("month", "m", "number", "which_month")),
        ],
        "list[str]",
        [
            (
                "$birthdays maps names to dates such as '07.03.', day and month with two digits each. $hand the names "
                "with a birthday in month number $month, in order."
            ),
            (
                "List the keys of $birthdays whose value has $month between its two dots. The values look like "
                "'24.12.', day first."
            ),
            (
                "Every month a class bakes a cake for all who have their birthday in it. The dates, like '05.11.' for "
                "day 5 of month 11, are in $birthdays. For whom is the cake of month $month?"
            ),
            (
                "The function takes a dictionary from names to strings 'DD.MM.' and a month as an integer from 1 to "
                "12. It returns the list of the names whose date has this month."
            ),
            (
                "You have names and birthdays. A birthday is a text: two digits for the day, a dot, two digits for the "
                "month, a dot. Return all names with the month $month. The order stays."
            ),
            "Names in $birthdays ('DD.MM.') with month $month.",
            (
                "If the month in a person's date, the two digits after the first dot, is equal to the number $month, "
                "the person is in the result. Use the dictionary $birthdays and its order."
            ),
        ],
        [
            'return [$mapkey for $mapkey, date in $birthdays.items() if int(date.split(".")[1]) == $month]',
            """
            $result = []
            for $mapkey, date in $birthdays.items():
                if int(date[3:5]) == $month:
                    $result.append($mapkey)
            return $result
            """,
        ],
        lambda birthdays, month: [who for who in birthdays if birthdays[who].endswith(f".{month:02d}.")],
        edges=(({}, 3), ({"Ada": "07.03."}, 3), ({"Ada": "03.07.", "Ben": "01.12."}, 12)),
    ),
    drill(
        "school_travel.next_birthday",
        "next_birthday find_next_date coming_birthday date_that_follows upcoming_birthday next_date_after",
        [
            Arg(
                "dates",
                ("dates", "birthdays", "events", "parties"),
                "list[tuple[int, int]]",
                lambda draw, _: [(draw.integer(1, 12), draw.integer(1, 28)) for _place in range(draw.integer(1, 5))],
            ),
            Arg(
                "today",
                ("today", "now", "current", "day"),
                "tuple[int, int]",
                lambda draw, before: (
                    draw.choose(before[0]) if draw.chance(0.2) else (draw.integer(1, 12), draw.integer(1, 28))
                ),
            ),
        ],
        "tuple[int, int]",
        [
            (
                "$dates has dates as tuples (month, day) that come back every year. $hand the next one after $today; "
                "today itself does not count. After the last date of the year the earliest of the list follows."
            ),
            (
                "Find the smallest tuple in $dates that is greater than $today. If there is none, return the smallest "
                "tuple of all."
            ),
            (
                "Which birthday is celebrated next? All are stored as (month, day) in $dates, and it is the date "
                "$today now. A birthday on this very day has been celebrated already. When no more birthdays follow "
                "this year, the first of next year is meant."
            ),
            (
                "The function takes a non-empty list of pairs (month, day) and one such pair. It returns the earliest "
                "pair of the list that is later in the year than the given one, or, failing that, the earliest of the "
                "list."
            ),
            (
                "A date is a tuple: first the month, then the day. Return the first date after $today. A date equal to "
                "$today is not after it. If all dates are over for this year, return the first date of the next year."
            ),
            "Next (month, day) in $dates after $today, going round the year.",
            (
                "Sort the dates in $dates. If some come after $today, hand over the first of those; otherwise hand "
                "over the very first one."
            ),
        ],
        """
        later = [date for date in $dates if date > $today]
        if later:
            return min(later)
        return min($dates)
        """,
        lambda dates, today: sorted(dates, key=lambda date: (date <= today, date))[0],
        edges=(([(3, 5)], (3, 5)), ([(12, 1), (2, 9)], (12, 24)), ([(6, 1), (5, 30)], (5, 1))),
    ),
    drill(
        "school_travel.trip_balance",
        "trip_balance who_gets_back settle_trip balance_of_friends even_out_costs share_trip_costs",
        [mapping("paid", names=("paid", "costs", "payments", "spent"), make=_trip)],
        "dict[str, int]",
        [
            (
                "$paid maps friends to what each has paid on a trip. All shall bear equal parts of the sum, which can "
                "be divided evenly. $build a dictionary of how much each has paid above this part; who paid too little "
                "gets a negative number."
            ),
            (
                "Subtract the average of all values in $paid, a whole number, from each value. Return the differences "
                "under the same keys as integers."
            ),
            (
                "After a holiday together everyone tells what they spent, and the dictionary $paid is made of it. In "
                "the end everybody shall have spent the same, a whole number. Who gets money back (positive) and who "
                "has to give some (negative)? Return a dictionary with the amounts."
            ),
            (
                "The function computes the mean of the values, which is guaranteed to be a whole number, and returns a "
                "dictionary with the same keys and, as values, the deviations old value minus mean."
            ),
            (
                "Some friends paid for a trip. Add up all payments. Divide by the number of friends: this is a whole "
                "number. For each friend return the payment minus this number."
            ),
            "For each key of $paid: value minus the (whole) average.",
            (
                "Determine the balance of every person in $paid: if more than an equal share was paid, it is the "
                "surplus; if less, it is minus what is lacking. The shares come out even."
            ),
        ],
        """
        share = sum($paid.values()) // len($paid)
        return {$mapkey: $val - share for $mapkey, $val in $paid.items()}
        """,
        lambda paid: {who: round(paid[who] - sum(paid.values()) / len(paid)) for who in paid},
        edges=(({"Ada": 12},), ({"Ada": 24, "Ben": 0},)),
    ),
)
