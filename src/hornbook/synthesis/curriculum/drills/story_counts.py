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
            (
                "This function takes the {count of pages|number of the last page} $n and returns how many single "
                "digits it takes to number all pages, beginning with page 1."
            ),
            (
                "You have a book with $n pages. Page 12 needs two digits, page 7 needs only one. Output the amount "
                "of digits for all the page numbers together."
            ),
            (
                "Input: an integer $n that is not negative. Output: the number of characters in the decimal forms of "
                "1, 2 and so on up to $n. If $n is 0, the output is 0."
            ),
            "Total digits in the numbers 1 to $n.",
            "I write the numbers from 1 to $n by hand. How many digits do I write?",
            "Determine the number of digits in all the integers from 1 to $n, written one after another.",
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
            (
                "The function receives two hours, $a and $b, of a twelve-hour clock with $a not after $b, and "
                "returns how many times the bell is struck from the first to the last of them; three o'clock means "
                "three strokes."
            ),
            (
                "You get two hours, $a and $b. At each full hour the church bell rings as many times as the hour "
                "says. Add the rings for every hour from $a up to $b, the two ends as well."
            ),
            (
                "All whole numbers from $a to $b, inclusive, are to be added, because a clock strikes each hour that "
                "many times. Output the sum."
            ),
            "Clock strikes from $a to $b o'clock, inclusive.",
            (
                "Determine how often a clock strikes at the full hours from $a to $b, both included, once for one "
                "o'clock, twice for two and so on."
            ),
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
            (
                "The function computes the size of a hall. It takes the number of rows $n, the seats $k of the first "
                "row, and $step, by which each later row is larger than the one before it, and returns the seats of "
                "all rows as an integer."
            ),
            (
                "There are $n rows of chairs. In the first row stand $k chairs. Every next row has $step chairs more "
                "than the previous row. How many chairs are there in the whole room?"
            ),
            (
                "Input: $n, $k and $step. Output: the sum of the first $n members of the series $k, $k + $step, $k + "
                "2 * $step, and so on. If $n is 0, the sum is 0."
            ),
            (
                "A saver puts $k coins into a box in the first week and $step coins more each week than in the week "
                "before. Report the coins in the box after $n weeks."
            ),
            (
                "Determine the number of seats in $n rows, of which the first has $k and each later one $step more "
                "than the one before."
            ),
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
            (
                "The function simulates a chase in steps of one second and returns the number of seconds until the "
                "pursuer, with speed $a, has made up a lead of $n on the fugitive, with speed $b. A lead of 0 takes "
                "0 seconds."
            ),
            (
                "Two cyclists ride the same way. The first one is $n metres in front and makes $b metres per second. "
                "The second makes $a metres per second. How many whole seconds must the second ride until it is "
                "level with the first or ahead?"
            ),
            (
                "Every second the distance $n becomes smaller by the difference of $a and $b. Determine how many "
                "seconds go by until nothing is left of it; a second begun counts as a whole."
            ),
            (
                "Input: a lead $n and two speeds, $a (faster) and $b (slower). Output: the lead divided by the "
                "difference of the speeds, rounded up."
            ),
            (
                "Determine how many seconds, rounded up, a runner with speed $a needs to draw level with one of "
                "speed $b who is $n ahead."
            ),
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
            (
                "The function takes the month as an integer $m from 1 to 12 and returns the name of its season in "
                "lower case: winter is December to February, spring March to May, summer June to August, autumn "
                "September to November."
            ),
            (
                "You get the number $m of a month. If it is 3, 4 or 5, the answer is 'spring'. If it is 6, 7 or 8, "
                "it is 'summer'. If it is 9, 10 or 11, it is 'autumn'. For the other months the answer is 'winter'."
            ),
            (
                "A calendar prints one of the words 'spring', 'summer', 'autumn', 'winter' beside each month. Spring "
                "starts with month 3, summer with 6, autumn with 9, winter with 12. Which word stands beside month "
                "$m?"
            ),
            (
                "Season ('spring', 'summer', 'autumn', 'winter') of month $m; March begins spring, June summer, "
                "September autumn, December winter."
            ),
            (
                "Convert month $m (1 to 12) into 'spring' (from March), 'summer' (from June), 'autumn' (from "
                "September) or 'winter' (from December)."
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
            (
                "The function takes a list of integers $sizes and an amount $k. It returns the maximum number of "
                "containers with these sizes that can be filled completely, which is found by filling the smallest "
                "ones first."
            ),
            (
                "You have $k litres of juice and some bottles. The list $sizes gives the volume of each bottle. Fill "
                "the small bottles first. A bottle counts only if it becomes completely full. Return how many "
                "bottles are full at the end."
            ),
            (
                "For a picnic we may spend $k. The prices of the things on offer are in $sizes, one piece of each. "
                "Determine the largest number of things we can afford."
            ),
            (
                "Input: a list $sizes of positive numbers and a budget $k. Output: the most members of the list that "
                "can be chosen so that their total does not go beyond the budget; 0 if not even one fits."
            ),
            "Determine how many jars of the sizes $sizes can be filled completely, at most, with an amount of $k.",
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
