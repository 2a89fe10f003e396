"""Stories with counting: clocks, pages, rows of seats, meetings, seasons and collections."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "story_counts.page_digits",
        "digits_for_pages count_page_digits page_number_digits digits_printed stamps_needed",
        [integer("n", 0, 250, names=("pages", "n", "last_page", "count"))],
        "int",
        [
            "The pages of a book are numbered from 1 to $n. $howmany digits are printed for this.",
            "$howmany digits one needs to write all whole numbers from 1 to $n.",
            "A printer stamps the numbers 1, 2, 3 and so on up to $n, one digit at a time. $howmany stamps there are.",
            "Add up the lengths of the numbers 1 to $n in decimal writing. For 0 pages the sum is 0.",
            (
                "House numbers from 1 to $n are screwed on, each digit being one piece of metal. Return the number of "
                "pieces."
            ),
        ],
        """
        $total = 0
        for $i in range(1, $n + 1):
            $total += len(str($i))
        return $total
        """,
        lambda n: sum(max(0, n + 1 - 10**e) for e in range(4)),
        edges=((0,), (9,), (10,), (100,)),
    ),
    drill(
        "story_counts.strikes",
        "clock_strikes count_strikes bell_strikes total_strikes strokes_between",
        [
            integer("a", 1, 12, names=("start", "first", "a", "begin")),
            integer("b", names=("end", "last", "b", "stop"), make=lambda draw, before: draw.integer(before[0], 12)),
        ],
        "int",
        [
            (
                "A clock strikes once at one o'clock, twice at two and so on. $howmany strikes are heard from $a to "
                "$b o'clock, both included."
            ),
            "A bell rings h times at each full hour h. $give the number of rings at the hours $a to $b.",
            (
                "At every full hour from $a to $b (at most 12) a clock strikes as often as the hour says. Return the "
                "total."
            ),
            (
                "Someone sleeps badly and counts the strokes of the tower clock from $a o'clock up to and including "
                "$b o'clock. What is the result if each hour is struck in full?"
            ),
            "$give the sum of the hours from $a to $b, ends included, as a clock strikes them.",
        ],
        [
            "return sum(range($a, $b + 1))",
            "$total = 0\nfor hour in range($a, $b + 1):\n    $total += hour\nreturn $total",
        ],
        lambda a, b: (a + b) * (b - a + 1) // 2,
        edges=((1, 1), (1, 12), (5, 7)),
    ),
    drill(
        "story_counts.seats",
        "total_seats theatre_seats count_seats seats_in_hall hall_size",
        [
            integer("n", 0, 15, names=("rows", "n", "lines")),
            integer("k", 1, 20, names=("front", "first_row", "k")),
            integer("step", 0, 4, names=("more", "step", "growth"), fix=(1, 2, 3)),
        ],
        "int",
        [
            (
                "A theatre has $n rows. The first has $k seats and every other row $step more than the one in front. "
                "$give the number of seats."
            ),
            "$give the sum of $n numbers that start with $k and grow by $step each time.",
            "Logs lie in $n layers, $k in the top one and in each layer below $step more. $howmany logs there are.",
            "On the first day someone walks $k kilometres, on each further day $step more. How far is it in $n days?",
            "Seats are arranged in $n rows: $k at the front, then always $step more. Add them all up; no rows means 0.",
        ],
        """
        $total = 0
        seats = $k
        for _ in range($n):
            $total += seats
            seats += $step
        return $total
        """,
        lambda n, k, step: n * k + step * math.comb(n, 2),
        edges=((0, 5, 2), (1, 7, 3), (3, 4, 1)),
    ),
    drill(
        "story_counts.catch_up",
        "hours_to_catch catch_up_time time_to_reach overtaking_time steps_to_catch",
        [
            integer("n", 0, 60, names=("lead", "ahead", "n", "distance")),
            integer("a", 5, 12, names=("fast", "hunter", "a")),
            integer("b", 1, 4, names=("slow", "runner", "b")),
        ],
        "int",
        [
            (
                "A hare is $n metres ahead and runs $b metres a second; a dog follows with $a. After how many full "
                "seconds has the dog reached or passed it?"
            ),
            (
                "One walker leads by $n and moves $b per hour, the other moves $a per hour. $howmany hours pass until "
                "the second is no longer behind, counted in full hours."
            ),
            "Each round a gap of $n shrinks by $a minus $b. $give the number of rounds until it is 0 or less.",
            (
                "A car with speed $a follows a cart with speed $b that is $n kilometres in front. Return after how "
                "many whole hours the car is level or in front."
            ),
            "Start with the gap $n. As long as it is above 0, add $b and subtract $a; count how often that is done.",
        ],
        """
        rounds = 0
        gap = $n
        while gap > 0:
            gap += $b - $a
            rounds += 1
        return rounds
        """,
        lambda n, a, b: math.ceil(n / (a - b)),
        edges=((0, 5, 1), (4, 5, 1), (5, 5, 1)),
        note="{$a is greater than $b.||}",
    ),
    drill(
        "story_counts.season",
        "season_of season find_season month_to_season which_season",
        [integer("m", 1, 12, names=("month", "m", "number", "month_number"))],
        "str",
        [
            (
                "$hand the season of month $m: 'spring' for 3 to 5, 'summer' for 6 to 8, 'autumn' for 9 to 11 and "
                "else 'winter'."
            ),
            (
                "December, January and February are 'winter', the next three months 'spring', then come 'summer' and "
                "'autumn'. $hand the one of the month with the number $m (1 is January)."
            ),
            (
                "Months are numbered from 1. In which season is month $m? Answer 'spring' (March to May), 'summer' "
                "(June to August), 'autumn' (September to November) or 'winter'."
            ),
            (
                "A gardener looks up month $m. Return 'winter' for 12, 1 and 2, 'spring' for 3, 4 and 5, 'summer' for "
                "6, 7 and 8, 'autumn' for 9, 10 and 11."
            ),
            (
                "Turn the month number $m into 'winter', 'spring', 'summer' or 'autumn', each three months long, with "
                "winter from December on."
            ),
        ],
        """
        if 3 <= $m <= 5:
            return "spring"
        if 6 <= $m <= 8:
            return "summer"
        if 9 <= $m <= 11:
            return "autumn"
        return "winter"
        """,
        lambda m: ["winter", "spring", "summer", "autumn"][int(m) % 12 // 3],
        edges=((1,), (3,), (8,), (11,), (12,)),
    ),
    drill(
        "story_counts.fill_jars",
        "jars_filled filled_jars count_full_jars jars_that_fill how_many_full",
        [
            numbers("sizes", 1, 9, 0, 5, names=("sizes", "jars", "cups", "volumes")),
            integer("k", 0, 30, names=("litres", "amount", "k", "supply"), fix=(10, 15)),
        ],
        "int",
        [
            (
                "With $k units of jam, as many jars as possible are filled to the brim, the smallest first; $sizes "
                "are their volumes. $howmany jars are full."
            ),
            "$give the greatest number of elements of $sizes whose sum is at most $k.",
            "Gifts have the prices $sizes. How many of them can be bought with $k coins at most?",
            "Sort $sizes and take from the smallest on while the sum stays at $k or below. $give the number taken.",
            (
                "A child eats up to $k sweets and opens bags with $sizes sweets, small ones first, each eaten up "
                "fully. $howmany bags that is."
            ),
        ],
        """
        $count = 0
        rest = $k
        for $x in sorted($sizes):
            if $x > rest:
                break
            rest -= $x
            $count += 1
        return $count
        """,
        lambda sizes, k: _fitting(sizes, k),
        edges=(([], 5), ([9], 4), ([3, 1, 2], 6)),
    ),
)


def _fitting(sizes: list[int], k: int) -> int:
    ordered = sorted(sizes)
    return sum(sum(ordered[: i + 1]) <= k for i in range(len(ordered)))
