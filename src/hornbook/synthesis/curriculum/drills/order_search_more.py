"""The nearest number and the missing one."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_searching.nearest",
        "nearest closest_to find_nearest closest_value nearest_number",
        [numbers("numbers", 0, 40, 3, 6), integer("x", 0, 40, names=("target", "x", "goal", "value"), fix=(10, 20))],
        "int",
        [
            "$hand the element of $numbers that is closest to $x.",
            "Which number in $numbers is nearest to $x? {Return|Give} it.",
            "$give the {value|number} in $numbers whose distance to $x is the smallest.",
            (
                "Bus stops are at the kilometers in $numbers. A passenger is at kilometer $x. $hand the position "
                "of the nearest stop."
            ),
            (
                "Several people guess a number in $numbers, and $x is right. Return the best guess, the one with "
                "the smallest difference from it."
            ),
            "Look for the minimum of |y - $x| over all y in $numbers and return that y.",
            (
                "The function takes a non-empty list of integers and returns the member of the list that differs "
                "least from $x."
            ),
            "You have a list of numbers. Which of them is closest to $x? Return this number, not the distance.",
            (
                "A customer wants to spend $x, and the prices are in $numbers. Determine the price that comes "
                "closest, above or below."
            ),
            "{Report|Output} the entry of $numbers with the least distance to $x.",
        ],
        "return min($numbers, key=lambda $item: abs($item - $x))",
        lambda numbers, x: next(y for gap in range(99) for y in numbers if abs(y - x) == gap),
        edges=(([7], 10), ([12, 8, 30], 10), ([25, 15], 20)),
        note="If two are equally near, the one that comes first in the list is meant. The list is not empty.",
    ),
    drill(
        "order_searching.missing_number",
        "missing_number find_missing the_missing_one which_is_missing lost_number",
        [numbers("numbers", 1, 9, make=lambda draw, _: draw.shuffled(range(1, draw.integer(3, 9)))[1:])],
        "int",
        [
            (
                "$numbers holds all integers from 1 to n except for one. $hand the missing one, where n is one "
                "more than the length of the list."
            ),
            (
                "From the numbers 1, 2, 3 up to n one has been removed, and the others are in $numbers in any "
                "order. Find the missing number."
            ),
            (
                "A box had cards with the numbers 1 to n, each once. One card was lost; $numbers lists the "
                "others. $hand the number of the lost card."
            ),
            "In $numbers each integer from 1 to len($numbers) + 1 occurs once, but one is missing. Which one?",
            (
                "The sum of 1 to n is n * (n + 1) / 2. Use it to find the one number from 1 to n that is not in "
                "$numbers, a list with n - 1 different elements."
            ),
            (
                "The tickets 1 to n were sold, and all but one of their holders have come; their tickets are in "
                "$numbers. $hand the number of the ticket still missing."
            ),
            (
                "This function takes a list which holds every integer from 1 to n once, in any order, except for a "
                "single one, and it returns the absent integer. The list has n - 1 entries."
            ),
            (
                "You get all the numbers 1, 2, 3, up to n, but one of them is not there. The order is mixed. Tell "
                "which number is not there."
            ),
            (
                "Pages 1 to n of a book lie on the floor, but one page got lost; the list $numbers tells the pages "
                "that are there. Determine which page is lost. It may be the last one."
            ),
            (
                "If the numbers 1 to n were complete, $numbers would hold n of them, but it holds one less. "
                "{Report|Determine|Output} the number that is absent."
            ),
        ],
        [
            """
            n = len($numbers) + 1
            return n * (n + 1) // 2 - sum($numbers)
            """,
            """
            for $i in range(1, len($numbers) + 2):
                if $i not in $numbers:
                    return $i
            """,
        ],
        lambda numbers: (set(range(1, len(numbers) + 2)) - set(numbers)).pop(),
        edges=(([],), ([2],), ([1, 2, 3],), ([4, 2, 1],)),
    ),
)
