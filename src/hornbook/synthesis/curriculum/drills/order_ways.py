"""Orders by two keys or by digits, and many lists merged."""

from __future__ import annotations

from heapq import merge

from hornbook.synthesis.curriculum.arguments import Arg, matrix, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_ways.two_keys",
        "sort_scores ranking rank_players high_scores order_results",
        [
            Arg(
                "pairs",
                ("scores", "results", "players", "pairs"),
                "list[tuple[str, int]]",
                lambda draw, _: [(w, draw.integer(1, 4)) for w in draw.words(3, 5)],
            )
        ],
        "list[tuple[str, int]]",
        [
            "Sort the (name, points) tuples in $pairs by points, highest first; with equal points sort by name.",
            "$hand the high score list for $pairs: more points come first, and ties are in alphabetical order.",
            (
                "$pairs has tuples of a name and a number. Order them so that the numbers go down and, where "
                "they are equal, the names go from a to z."
            ),
            (
                "Players with their points are listed in $pairs. $hand the ranking, best player first. Players "
                "with the same points are ranked by name."
            ),
            "$build a sorted list of the tuples (word, n) in $pairs: n descending first, then word ascending.",
            "Sort $pairs by two keys, the second element in descending order and then the first in ascending order.",
            (
                "This function takes a list of tuples (name, points) and returns them sorted by points in descending "
                "order; tuples with the same points are sorted by name in ascending order."
            ),
            (
                "You get names with points. Sort them. The one with the most points comes first. If two have the "
                "same points, the alphabet decides."
            ),
            (
                "Input: $pairs, tuples (str, int). Output: the tuples by falling int, and by rising str where the "
                "ints are equal."
            ),
            (
                "If two tuples of $pairs differ in their number, the larger number is first; otherwise the name that "
                "is earlier in the alphabet is first. Output the sorted list."
            ),
        ],
        "return sorted($pairs, key=lambda pair: (-pair[1], pair[0]))",
        lambda pairs: [p for n in range(99, -1, -1) for p in sorted(pairs) if p[1] == n],
        edges=(([],), ([("b", 1), ("a", 1), ("c", 2)],)),
    ),
    drill(
        "order_ways.merge_many",
        "merge_all merge_many combine_sorted_lists merge_rows sorted_union_of_lists",
        [
            matrix(
                "lists",
                names=("lists", "rows", "groups", "queues"),
                make=lambda draw, _: [sorted(draw.numbers(0, 20, 0, 3)) for _ in range(draw.integer(1, 4))],
            )
        ],
        "list[int]",
        [
            "Merge all lists in $lists into one ascending list.",
            "$hand one sorted list with the numbers of all the lists in $lists.",
            (
                "$lists holds several lists, each in ascending order. $build a single list in ascending order "
                "from their elements."
            ),
            (
                "Several sorted piles of cards, $lists, are put together to one sorted pile, smallest first. "
                "$hand the pile."
            ),
            (
                "All numbers of the inner lists of $lists, sorted from small to large and with repetitions, are "
                "wanted in one list."
            ),
            "Put together what is in the lists of $lists and return it in order, the smallest number first.",
            (
                "This function takes a list of ascending lists and returns one ascending list with all of their "
                "elements."
            ),
            (
                "You get some lists. Each of them is sorted from small to large. Make one sorted list with all the "
                "numbers. A number that comes twice stays twice."
            ),
            (
                "Input: $lists, whose inner lists are each sorted. Output: one sorted list of everything in them, "
                "smallest first."
            ),
            ("Several shops send ascending price lists, collected in $lists. Output one ascending list of all prices."),
        ],
        [
            "return sorted($x for $row in $lists for $x in $row)",
            "$result = []\nfor $row in $lists:\n    $result.extend($row)\n$result.sort()\nreturn $result",
        ],
        lambda lists: list(merge(*lists)),
        edges=(([],), ([[], [1, 3], [2, 3]],)),
    ),
    drill(
        "order_ways.by_digits",
        "sort_by_$tag by_$tag order_by_$tag sort_numbers_by_$tag $tag_order",
        [
            numbers(
                "numbers",
                1,
                2000,
                3,
                6,
                make=lambda draw, _: [
                    draw.integer(1, draw.choose((9, 99, 999, 9999))) for _ in range(draw.integer(3, 6))
                ],
            )
        ],
        "list[int]",
        [
            "Sort the positive integers in $numbers by their $what, smallest first.",
            "$hand the numbers in $numbers ordered by $what in ascending order, not by value.",
            "For 352 the $what is $example. $build a list of the positive integers of $numbers, sorted by $what.",
            (
                "Tickets are put in order by the $what of their numbers, lowest first. $hand the ticket numbers "
                "in $numbers in this order."
            ),
            "Use the $what of each number as the key and sort $numbers, whose elements are all positive.",
            "Arrange the elements of $numbers, integers above 0, so that their $what never falls.",
            (
                "This function takes a list of positive integers and returns them sorted by their $what in ascending "
                "order."
            ),
            (
                "You get some positive numbers. For each number look at its $what. The number with the smallest "
                "$what comes first. Output the list in this order."
            ),
            "Sort the collection $numbers of positive integers in increasing order of the $what of its entries.",
        ],
        "return sorted($numbers, key=lambda $x: $code)",
        lambda numbers, v: [
            numbers[i]
            for _, i in sorted(
                (int(str(n)[0]) if v["first"] else sum(1 for _ in str(n)), i) for i, n in enumerate(numbers)
            )
        ],
        edges=(([],), ([31, 4, 30, 100],)),
        note="Numbers that tie keep their order.",
        variants=[
            {"tag": "first_digit", "what": "first digit", "example": "3", "code": "int(str($x)[0])", "first": True},
            {
                "tag": "digit_count",
                "what": "number of digits",
                "example": "also 3",
                "code": "len(str($x))",
                "first": False,
            },
        ],
    ),
)
