"""Orders of different elements, and sorting names and texts with parts."""

from __future__ import annotations

from itertools import permutations

from hornbook.synthesis.curriculum.arguments import Arg, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE

FAMILIES = (
    drill(
        "order_arrangements.permutations",
        "all_orders all_permutations arrangements every_order possible_orders",
        [
            numbers(
                "numbers",
                names=("numbers", "items", "values", "elements"),
                make=lambda draw, _: sorted(draw.sample(range(10), draw.integer(1, 3))),
            )
        ],
        "list[list[int]]",
        [
            "$hand all orders in which the different numbers of $numbers can be arranged, as a list of lists.",
            "List the permutations of $numbers. Each permutation is a list with all elements.",
            (
                "A permutation has the same elements as a list in some order. $hand all permutations of "
                "$numbers, whose elements are all different."
            ),
            (
                "The runners $numbers are at the start of a race. Return all possible orders in which they can "
                "finish, as lists."
            ),
            (
                "$build a list of every arrangement of $numbers: each element in turn stands in front, followed "
                "by all arrangements of the others."
            ),
            "By recursion find all lists that arise from the list $numbers by changing the order.",
            (
                "This function takes a list of different integers and returns a list of all its permutations, each "
                "as a list."
            ),
            (
                "You have some different numbers. In how many orders can you write them? Output all these orders, "
                "each one as a list."
            ),
            (
                "If $numbers is empty, output [[]]; otherwise put each entry in front of every permutation of the "
                "other entries, and output all the lists."
            ),
        ],
        """
        if not $numbers:
            return [[]]
        $result = []
        for $i in range(len($numbers)):
            rest = $numbers[:$i] + $numbers[$i + 1:]
            for tail in $name(rest):
                $result.append([$numbers[$i]] + tail)
        return $result
        """,
        lambda numbers: [list(order) for order in permutations(numbers)],
        edges=(([],), ([1, 2],), ([1, 2, 3],)),
        note="Those that begin with the first element come first, and so on, likewise for the further places.",
    ),
    drill(
        "order_arrangements.by_last_name",
        "sort_by_last_name by_last_name order_people by_family_name sort_people",
        [
            words(
                "people",
                names=("people", "names", "guests", "persons"),
                make=lambda draw, _: [
                    f"{draw.choose(PEOPLE)} {last}"
                    for last in draw.sample(
                        ("Hall", "Berg", "Stone", "Wood", "Lake", "Adler", "Fox", "Moss"), draw.integer(2, 4)
                    )
                ],
            )
        ],
        "list[str]",
        [
            "Sort the full names in $people by last name.",
            (
                "$people has names such as 'Ada Wood'. Return them in alphabetical order of the family name, the "
                "second word."
            ),
            "In a phone book people are ordered by their last names. $hand the names in $people in this order.",
            (
                "$build a list of the strings in $people, sorted by what stands after the blank. Every string "
                "has one blank."
            ),
            (
                "Each element of $people is a first name, a blank and a last name. Order the list by the last "
                "names from A to Z."
            ),
            "Use the second word of each text as the key to sort $people.",
            (
                "This function takes a list of strings of the form 'first last' and returns them sorted "
                "alphabetically by the part after the space."
            ),
            (
                "You get names of people. Each has a first name and a family name. Sort the people by the family "
                "name from A to Z. Output the full names."
            ),
            (
                "Input: strings made of two words. Output: the strings of $people in alphabetical order of the "
                "second word."
            ),
            (
                "For a list of members we need the people in $people, each 'first last', ordered by last name. "
                "Output the full names."
            ),
        ],
        "return sorted($people, key=lambda $w: $w.split()[1])",
        lambda people: [p for _, _, p in sorted((p.partition(" ")[2], i, p) for i, p in enumerate(people))],
        edges=(([],), (["Eva Fox", "Ben Berg", "Ada Fox"],)),
        note="People with the same last name keep their order.",
    ),
    drill(
        "order_arrangements.numeric_texts",
        "sort_numeric_strings sort_as_numbers by_numeric_value order_number_texts sort_texts_by_value",
        [
            words(
                "texts",
                names=("texts", "strings", "codes", "entries"),
                make=lambda draw, _: [str(n) for n in draw.sample(range(200), draw.integer(2, 5))],
            )
        ],
        "list[str]",
        [
            "Sort the strings in $texts by the numbers that they stand for.",
            "$texts has integers written as strings. $hand the strings in ascending order of these integers.",
            (
                "As text '10' comes before '9'. Sort $texts so that '9' comes before '10', that is, by value, "
                "and return strings."
            ),
            (
                "House numbers are given as strings in $texts. Return them as strings from the smallest number "
                "to the largest."
            ),
            "$build a sorted list of the strings of digits in $texts; use the value of each as the key.",
            "Order the elements of $texts as numbers and not alphabetically. They remain strings.",
            (
                "This function takes a list of strings that consist of digits and returns the strings sorted by "
                "their integer value."
            ),
            (
                "You get numbers, but they are strings. Sort them by their value, so that '8' stands before '35'. "
                "The output must be strings again."
            ),
            "Sort $texts with int as the key; the smallest value comes first and the entries stay strings.",
            "Determine the order of the digit strings in $texts by value, and output the strings, lowest first.",
        ],
        "return sorted($texts, key=int)",
        lambda texts: [str(n) for n in range(1000) for _ in range(texts.count(str(n)))],
        edges=(([],), (["10", "9", "100"],)),
    ),
    drill(
        "order_arrangements.dates",
        "sort_dates dates_in_order order_days earliest_first sort_by_month_and_day",
        [
            Arg(
                "dates",
                ("dates", "days", "birthdays", "pairs"),
                "list[tuple[int, int]]",
                lambda draw, _: [(draw.integer(1, 28), draw.choose((2, 3, 7, 11))) for _ in range(draw.integer(2, 5))],
            )
        ],
        "list[tuple[int, int]]",
        [
            "Sort the dates in $dates, tuples (day, month) of the same year, from the earliest to the latest.",
            "$dates has pairs (day, month). Return them ordered by month and within a month by day.",
            "$build a list of the (day, month) tuples in $dates in the order of the calendar.",
            (
                "The birthdays in a class are noted in $dates as (day, month). Return them in the order in which "
                "they are celebrated from January on."
            ),
            "Sort $dates by two keys: the second number of each tuple first, and where it is equal the first number.",
            "Arrange the days of a year in $dates, each a tuple of day and month, so that earlier ones come first.",
            (
                "This function takes a list of tuples (day, month) and returns them in chronological order, all "
                "within one year."
            ),
            (
                "You get some dates. Each date is a pair: first the day, then the month. Sort them. If the months "
                "are the same, the smaller day comes first."
            ),
            (
                "Input: $dates, tuples (day, month) of one year. Output: the tuples from the earliest date to the "
                "latest."
            ),
            (
                "If two dates in $dates, tuples (day, month), differ in their months, the smaller month is "
                "first; otherwise the smaller day. {Report|Output} the dates in this order."
            ),
        ],
        ["return sorted($dates, key=lambda date: (date[1], date[0]))"],
        lambda dates: [(d, m) for m in range(1, 13) for d in range(1, 32) for _ in range(dates.count((d, m)))],
        edges=(([],), ([(5, 3), (1, 4), (2, 3)],)),
    ),
)
