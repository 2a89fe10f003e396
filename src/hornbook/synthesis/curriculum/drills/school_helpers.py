"""Functions that call a helper of their own."""

from __future__ import annotations

from calendar import isleap
from fractions import Fraction
from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _rooms(draw: Draw, _: object) -> list[tuple[int, int]]:
    return [(draw.integer(1, 9), draw.integer(1, 9)) for _place in range(draw.integer(1, 5))]


def _length(draw: Draw, _: object) -> str:
    return f"{draw.integer(0, 3)}:{draw.integer(0, 59):02d}"


FAMILIES = (
    drill(
        "school_helpers.total_area",
        "total_$tag $tag_of_all sum_of_$many all_$many_together add_$many room_$many",
        [Arg("rooms", ("rooms", "rectangles", "fields", "sides"), "list[tuple[int, int]]", _rooms)],
        "int",
        [
            "$rooms are rectangles, given as tuples (width, length). $give the sum of their $many.",
            "Compute the $tag of each rectangle in $rooms, a list of pairs of side lengths, and add up the results.",
            (
                "A flat has the rooms $rooms, each with its two sides in meters. The owner orders $ware and needs the "
                "$many of all the rooms together. Return the sum."
            ),
            (
                "The function uses a helper for the $tag of a single rectangle and returns the total of this measure "
                "over a list of (width, length) tuples; an empty list gives 0."
            ),
            (
                "Each tuple has two numbers, the sides of a rectangle. First write a small function that calculates "
                "the $tag. Then use it for every tuple and return the sum."
            ),
            "Total $tag of the rectangles (width, length) in $rooms.",
            (
                "For every pair in $rooms take $rule of its numbers, which is the $tag of a rectangle. Report what all "
                "these make in sum."
            ),
        ],
        [
            """
            def $tag(width, length):
                return $form

            return sum($tag(width, length) for width, length in $rooms)
            """,
            """
            def $tag(width, length):
                return $form

            $total = 0
            for width, length in $rooms:
                $total += $tag(width, length)
            return $total
            """,
        ],
        lambda rooms, v: sum(a * b if v["tag"] == "area" else a + b + a + b for a, b in rooms),
        edges=(([],), ([(1, 1)],), ([(2, 3), (4, 5)],)),
        variants=[
            {"tag": "area", "form": "width * length", "many": "areas", "rule": "the product", "ware": "carpets"},
            {
                "tag": "perimeter",
                "form": "2 * (width + length)",
                "many": "perimeters",
                "rule": "twice the sum",
                "ware": "skirting boards",
            },
        ],
    ),
    drill(
        "school_helpers.better_class",
        "better_class compare_averages higher_average class_with_better_mean which_group_is_better winner_by_average",
        [
            numbers("ours", 1, 9, 1, 5, names=("ours", "first", "left_marks", "class_a")),
            numbers(
                "theirs",
                names=("theirs", "second", "right_marks", "class_b"),
                make=lambda draw, before: [*before[0], *before[0]] if draw.chance(0.2) else draw.numbers(1, 9, 1, 5),
            ),
        ],
        "str",
        [
            (
                "Two classes have the points $ours and $theirs. $hand 'first' if the average of the former is higher, "
                "'second' if that of the latter is, and 'same' if both are equal. No list is empty."
            ),
            (
                "Compare the means of the non-empty lists $ours and $theirs and return 'first', 'second' or 'same', "
                "whichever names the list with the greater mean."
            ),
            (
                "Classes of different size wrote the same test, so it is the average that counts. Which class was "
                "better, the one with the points $ours ('first') or the one with $theirs ('second')? A tie is 'same'."
            ),
            (
                "The function calls a helper that averages a list of integers, once for each argument. It returns "
                "'first' if the first average is greater, 'second' if it is smaller, and 'same' otherwise."
            ),
            (
                "You have two lists of points. Write a helper function for the average. If the first list has the "
                "bigger average, return 'first'. If the second list has it, return 'second'. Else return 'same'. The "
                "lists have at least one number."
            ),
            "Greater average: $ours ('first'), $theirs ('second') or 'same'.",
            (
                "If sum divided by length is larger for $ours than for $theirs, the answer is 'first'; if it is "
                "smaller, 'second'; if it is equal, 'same'. Both lists hold at least one number."
            ),
        ],
        """
        def average(points):
            return sum(points) / len(points)

        if average($ours) > average($theirs):
            return "first"
        if average($ours) < average($theirs):
            return "second"
        return "same"
        """,
        lambda ours, theirs: ("same", "first", "second")[
            (Fraction(sum(ours), len(ours)) > Fraction(sum(theirs), len(theirs)))
            + 2 * (Fraction(sum(ours), len(ours)) < Fraction(sum(theirs), len(theirs)))
        ],
        edges=(([2], [1, 3]), ([5], [4, 5]), ([1], [9])),
    ),
    drill(
        "school_helpers.most_vowels",
        "word_with_most_$tag most_$tag_word pick_by_$tag richest_in_$tag word_rich_in_$tag find_most_$tag",
        [words(make=lambda draw, _: draw.words(1, 5))],
        "str",
        [
            (
                "$hand the word of $words with the most $tag; $which. If several have equally many, take the first. "
                "The words are in lower case, and there is at least one."
            ),
            (
                "Count the $tag in each word of $words (small letters only; $which). Return the first of the words "
                "with the highest count. The list is not empty."
            ),
            (
                "In a word game the word with most $tag wins, and the earlier one if there is a tie. Who wins among "
                "the lower-case $words? Note that $which."
            ),
            (
                "The function has a helper that counts $tag in a lower-case word, where $which. It returns the element "
                "of the non-empty list for which the helper's result is maximal, the first one in case of ties."
            ),
            (
                "You get a list of words in small letters. For each word count the $tag: $which. Return the word with "
                "the biggest number. If two words have the same number, return the one that stands earlier in the list."
            ),
            "First word in $words with most $tag ($which; lower case).",
            (
                "Define a function for the number of $tag in a word, knowing that $which. Use it to determine the best "
                "word of $words, which are all in small letters; among equals the first is meant."
            ),
        ],
        [
            """
            def count_in(term):
                return sum(sign $test "aeiou" for sign in term)

            return max($words, key=count_in)
            """,
            """
            def count_in(term):
                return sum(sign $test "aeiou" for sign in term)

            $best = $words[0]
            for $w in $words:
                if count_in($w) > count_in($best):
                    $best = $w
            return $best
            """,
        ],
        lambda words, v: sorted(
            words, key=lambda term: -sum((sign in set("aeiou")) == (v["tag"] == "vowels") for sign in term)
        )[0],
        edges=((["sun"],), (["sun", "moon"],), (["tree", "road"],), (["strength", "banana"],)),
        variants=[
            {"tag": "vowels", "test": "in", "which": "the vowels are a, e, i, o and u"},
            {"tag": "consonants", "test": "not in", "which": "consonants are all letters but a, e, i, o and u"},
        ],
    ),
    drill(
        "school_helpers.leap_years",
        "leap_years_between count_leap_years number_of_leap_years leap_years_in_range how_many_leap_years leap_count",
        [
            integer("first", 1890, 2020, names=("first", "start", "from_year", "early")),
            integer(
                "last",
                names=("last", "end", "to_year", "late"),
                make=lambda draw, before: before[0] + draw.integer(0, 30),
            ),
        ],
        "int",
        [
            (
                "$howmany leap years there are from $first to $last, both included. A year is a leap year if it can be "
                "divided by 4, but not by 100 unless it can be divided by 400."
            ),
            "Count the years y with $first <= y <= $last that are divisible by 4 and not by 100, or divisible by 400.",
            (
                "Someone lived from the beginning of $first to the end of $last. How many times did this person see "
                "the 29th of February? (It exists in years divisible by 4; of the years divisible by 100, only in "
                "those divisible by 400.) Return the number."
            ),
            (
                "The function checks each year of an inclusive range with a helper that tells whether a year is a leap "
                "year (every fourth, except full centuries not divisible by 400) and returns the count."
            ),
            (
                "Write a helper: a year is a leap year if 400 divides it, or if 4 divides it and 100 does not. Then "
                "look at all years from $first to $last. Return how many leap years you found. Both ends count."
            ),
            "Number of leap years (Gregorian rule) in $first..$last inclusive.",
            (
                "For each year from $first up to and including $last decide: if divisible by 400, leap; else if "
                "divisible by 100, not; else if divisible by 4, leap; otherwise not. Report how many are leap years."
            ),
        ],
        """
        def is_leap(candidate):
            return candidate % 4 == 0 and (candidate % 100 != 0 or candidate % 400 == 0)

        $count = 0
        for candidate in range($first, $last + 1):
            if is_leap(candidate):
                $count += 1
        return $count
        """,
        lambda first, last: len([y for y in range(first, last + 1) if isleap(y)]),
        edges=((1900, 1900), (2000, 2000), (1896, 1904), (2001, 2003)),
    ),
    drill(
        "school_helpers.digit_sum_winner",
        (
            "number_with_$tag_digit_sum $tag_digit_sum_number best_by_$tag_digit_sum pick_$tag_digit_sum "
            "choose_by_$tag_digit_sum $tag_cross_sum"
        ),
        [numbers("numbers", 0, 400, 1, 6)],
        "int",
        [
            (
                "$hand the number in $numbers whose digits have the $tag sum; of several such numbers the first. All "
                "are 0 or more, and there is at least one."
            ),
            (
                "The digit sum of 305 is 8. Return the first element with the $tag digit sum in the non-empty list "
                "$numbers of non-negative integers."
            ),
            (
                "Children compare their house numbers, listed in $numbers: each adds up the digits of the own number. "
                "Whose sum is $tag? Return that house number, the earlier one in the list if sums are equal."
            ),
            (
                "The function applies a helper for the sum of decimal digits to every element of a non-empty list "
                "without negative numbers and returns the first element for which it is $tag."
            ),
            (
                "Write a small function that adds the digits of a number. Use it to find the number with the $tag "
                "digit sum. No number is negative. If more than one number has this sum, return the first one."
            ),
            "First of $numbers (none negative) with $tag digit sum.",
            (
                "Let a number's weight be the sum of its digits. Which element of $numbers has the $tag weight? If "
                "there is more than one, name the first. The list is not empty and has no negative numbers."
            ),
        ],
        [
            """
            def digit_sum(whole):
                return sum(int(digit) for digit in str(whole))

            return $f($numbers, key=digit_sum)
            """,
            """
            def digit_sum(whole):
                return sum(int(digit) for digit in str(whole))

            $best = $numbers[0]
            for $x in $numbers:
                if digit_sum($x) $op digit_sum($best):
                    $best = $x
            return $best
            """,
        ],
        lambda numbers, v: sorted(
            numbers,
            key=lambda n: (n // 100 + n // 10 % 10 + n % 10) * (1 if v["f"] == "min" else -1),
        )[0],
        edges=(([0],), ([20, 11],), ([99, 100, 9],)),
        variants=[
            {"tag": "largest", "f": "max", "op": ">"},
            {"tag": "smallest", "f": "min", "op": "<"},
        ],
    ),
    drill(
        "school_helpers.route_length",
        "route_length way_through_points blocks_walked total_grid_way path_length_on_grid delivery_distance",
        [
            Arg(
                "points",
                ("points", "route", "addresses", "corners"),
                "list[tuple[int, int]]",
                lambda draw, _: [(draw.integer(-5, 9), draw.integer(-5, 9)) for _place in range(draw.integer(1, 5))],
            )
        ],
        "int",
        [
            (
                "$points are places (x, y) visited in order. From one to the next the way is the difference in x plus "
                "the difference in y, both without sign. $give the length of the whole way."
            ),
            (
                "Add up, for all neighboring points of $points, the absolute differences of their first and of their "
                "second coordinates."
            ),
            (
                "In a town with streets like a grid, a messenger goes to the crossings $points one after the other, "
                "only along the streets. How many blocks are walked in all? Crossings are pairs of whole numbers."
            ),
            (
                "The function sums the grid distances (the absolute difference in x plus that in y) between "
                "consecutive points of a list. For fewer than two points the result is 0."
            ),
            (
                "You have a list of points. Write a helper for the way between two points: you go first left or right, "
                "then up or down. Add the ways from the first to the second point, from the second to the third, and "
                "so on. Return the sum."
            ),
            "Length of the grid path through $points, in order.",
            (
                "Given stops as coordinates, determine how far one travels through all of $points if only horizontal "
                "and vertical steps are possible and no detours are made. The trip ends at the last stop."
            ),
        ],
        """
        def way(here, there):
            return abs(here[0] - there[0]) + abs(here[1] - there[1])

        $total = 0
        for $i in range(len($points) - 1):
            $total += way($points[$i], $points[$i + 1])
        return $total
        """,
        lambda points: sum(
            max(a[0], b[0]) - min(a[0], b[0]) + max(a[1], b[1]) - min(a[1], b[1]) for a, b in pairwise(points)
        ),
        edges=(([(3, 3)],), ([(0, 0), (-2, 5)],), ([(1, 1), (1, 1), (4, 0)],)),
    ),
    drill(
        "school_helpers.family_tickets",
        "family_tickets price_for_family group_price tickets_for_ages entrance_for_all cost_by_ages",
        [
            numbers("ages", 0, 70, 1, 6, names=("ages", "visitors", "family", "years")),
            integer("k", 8, 20, names=("price", "full", "k", "fee"), fix=(10, 12)),
            integer("half", 2, 7, names=("reduced", "child_price", "half", "youth_price"), fix=(4, 5)),
        ],
        "int",
        [
            (
                "At a zoo, children under 6 enter free, people from 6 to 17 pay $half, and all others pay $k. $give "
                "what the people with the ages in $ages pay together."
            ),
            (
                "Sum the ticket prices for $ages. A ticket is 0 below the age of 6, $half below the age of 18, and $k "
                "from 18 on."
            ),
            (
                "A family wants to swim. The board says: under 6 free, under 18 for $half, grown-ups for $k. The ages "
                "of the family are $ages. How much is it for all?"
            ),
            (
                "The function has a helper that turns an age into a price (0 up to 5 years, $half up to 17 years, "
                "otherwise $k) and returns the sum of the prices for a list of ages."
            ),
            (
                "Small children (less than 6 years) pay nothing. Young people (less than 18 years) pay $half. The "
                "others pay $k. Add the prices for all the ages in the list and return the sum."
            ),
            "Total entrance for $ages: 0 under 6, $half under 18, else $k.",
            (
                "If an age is below 6, it costs nothing; if below 18, it costs $half; otherwise $k. Report the cost of "
                "$ages in all."
            ),
        ],
        """
        def price_at(years_old):
            if years_old < 6:
                return 0
            if years_old < 18:
                return $half
            return $k

        return sum(price_at(years_old) for years_old in $ages)
        """,
        lambda ages, k, half: (
            half * len([age for age in ages if 5 < age < 18]) + k * len([age for age in ages if age > 17])
        ),
        edges=(([], 10, 4), ([5, 6], 10, 4), ([17, 18], 12, 5)),
    ),
    drill(
        "school_helpers.longer_film",
        "$tag_film $tag_duration pick_$tag_film $tag_running_time choose_$tag_one $tag_of_two_films",
        [
            Arg("one", ("one", "first", "film1", "p"), "str", _length),
            Arg(
                "other",
                ("other", "second", "film2", "q"),
                "str",
                lambda draw, before: before[0] if draw.chance(0.1) else _length(draw, before),
            ),
        ],
        "int",
        [
            "$one and $other are durations like '1:45' (hours and minutes). $give the $tag of the two in minutes.",
            "Convert the texts $one and $other, of the form hours:minutes, to minutes and return the $size number.",
            (
                "Two films are on offer, with the lengths $one and $other, for instance '2:05' for two hours and five "
                "minutes. How many minutes does the $tag one last?"
            ),
            (
                "The function uses a helper to turn a string 'h:mm' into a number of minutes. It calls it for both "
                "arguments and returns the $size result."
            ),
            (
                "A text like '0:50' means 0 hours and 50 minutes. Write a helper that returns the minutes of such a "
                "text. Use it for the two texts and return the $size of both numbers."
            ),
            "Minutes of the $tag of $one and $other ('h:mm').",
            (
                "Take the hours before the colon times 60 plus the minutes after it, for $one as well as for $other. "
                "Give the $size of the two values, or their common value."
            ),
        ],
        """
        def minutes_of(clock):
            hours, rest = clock.split(":")
            return int(hours) * 60 + int(rest)

        return $f(minutes_of($one), minutes_of($other))
        """,
        lambda one, other, v: sorted(60 * int(shown[: shown.index(":")]) + int(shown[-2:]) for shown in (one, other))[
            0 if v["f"] == "min" else 1
        ],
        edges=(("0:00", "0:01"), ("1:00", "0:59"), ("2:05", "2:05")),
        variants=[
            {"tag": "longer", "f": "max", "size": "larger"},
            {"tag": "shorter", "f": "min", "size": "smaller"},
        ],
    ),
)
