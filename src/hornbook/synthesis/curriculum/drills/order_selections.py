"""Beginnings, ends, pairs and subsets of a list."""

from __future__ import annotations

from itertools import combinations

from hornbook.synthesis.curriculum.arguments import numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_arranging.prefixes",
        "$tags list_$tags all_$tags get_$tags $tags_of_list",
        [numbers("numbers", 0, 20, 2, 4)],
        "list[list[int]]",
        [
            "$hand all non-empty $tags of the list $numbers, the $order.",
            (
                "A $tag is what is left when a list is cut off at the $cut. $hand every non-empty $tag of "
                "$numbers, the $order."
            ),
            "$build a list of lists: all parts of $numbers that $verb with its $edge element, the $order.",
            (
                "A train has the wagons $numbers and loses them one by one at the $cut. $hand the list of all "
                "the trains that occur with at least one wagon, the $order."
            ),
            (
                "List $numbers in all lengths that are possible when elements are only taken away at the $cut. "
                "Leave out the empty list; the $order."
            ),
            "What are the $tags of $numbers? Return them as lists, without the empty one, the $order.",
            "This function returns a list of all non-empty $tags of the list $numbers, the $order.",
            (
                "You get a list. Make all lists that $verb with its $edge member and are parts of it without gaps. "
                "Output them, the $order. The empty list does not belong to them."
            ),
            "Input: $numbers. Output: a list with every non-empty $tag of it, the $order.",
            "Determine every non-empty $tag of the sequence $numbers, the $order.",
        ],
        "return [$code for $i in range($range)]",
        lambda numbers, v: (
            [[numbers[j] for j in range(n)] for n in range(1, len(numbers) + 1)]
            if v["tag"] == "prefix"
            else [[numbers[j] for j in range(n, len(numbers))] for n in range(len(numbers))]
        ),
        edges=(([],), ([1],), ([1, 2, 3],)),
        variants=[
            {
                "tag": "prefix",
                "tags": "prefixes",
                "cut": "end",
                "verb": "begin",
                "edge": "first",
                "order": "shortest first",
                "code": "$numbers[:$i + 1]",
                "range": "len($numbers)",
            },
            {
                "tag": "suffix",
                "tags": "suffixes",
                "cut": "beginning",
                "verb": "end",
                "edge": "last",
                "order": "longest first",
                "code": "$numbers[$i:]",
                "range": "len($numbers)",
            },
        ],
    ),
    drill(
        "order_arranging.power_set",
        "power_set subsets all_subsets list_subsets every_selection",
        [
            numbers(
                "numbers",
                0,
                20,
                names=("numbers", "items", "values", "elements"),
                make=lambda draw, _: draw.sample(range(10), draw.integer(1, 3)),
            )
        ],
        "list[list[int]]",
        [
            "$hand all subsets of $numbers as lists, including the empty one.",
            "List every selection that can be made from the different numbers in $numbers, from none of them to all.",
            (
                "The power set of a set has all of its subsets. $hand the power set of the elements of $numbers "
                "as a list of lists."
            ),
            (
                "Start with a list that has only the empty list. For each element of $numbers add to it a copy "
                "of all its lists with the element appended. Return the list."
            ),
            (
                "Which toppings can a pizza have if each in $numbers is either on it or not? $hand all "
                "possibilities as lists."
            ),
            "$build a list of all sublists of $numbers that arise by keeping or dropping each of its elements.",
            (
                "This function takes a list of different integers and returns a list of all its subsets, each "
                "represented as a list. The empty subset is included."
            ),
            (
                "You have some numbers. For each number you can say yes or no. Write down all possible selections, "
                "also the empty one. Output a list of lists."
            ),
            "Input: $numbers, all different. Output: a list of lists with each possible selection of its entries.",
        ],
        """
        $result = [[]]
        for $x in $numbers:
            $result += [subset + [$x] for subset in $result]
        return $result
        """,
        lambda numbers: [[x for i, x in enumerate(numbers) if chosen >> i & 1] for chosen in range(1 << len(numbers))],
        edges=(([],), ([1, 2],), ([1, 2, 3],)),
        note="Begin with [[]]; each element in turn adds to the end all lists so far with it appended.",
    ),
    drill(
        "order_arranging.pairs_of",
        "all_pairs list_pairs pairs_of combinations_of_two every_pair",
        [numbers("numbers", 0, 20, 2, 4)],
        "list[tuple[int, int]]",
        [
            "$hand all pairs (a, b) of elements of $numbers in which a stands before b in the list.",
            "List every way to choose two elements of $numbers, as tuples in the order of the list.",
            (
                "Each player in $numbers plays once against each other. $hand the games as tuples; the player "
                "listed earlier comes first."
            ),
            "$build a list of the tuples ($numbers[i], $numbers[j]) for all i < j.",
            (
                "How can two different positions of $numbers be combined? Return the tuples of the numbers "
                "there, the left position first."
            ),
            "$hand the combinations of two elements of $numbers, each as a tuple.",
            (
                "This function returns a list of tuples with every combination of two elements at different "
                "positions, where the element further left comes first."
            ),
            (
                "You get a list. Make a pair from the first member and each member after it. Then do the same with "
                "the second member, and so on. Output the pairs as tuples."
            ),
            "Input: $numbers. Output: all tuples of an entry and a later entry.",
            ("Determine all ways to take two entries from $numbers, as tuples whose first part stands further left."),
        ],
        (
            "$result = []\nfor $i in range(len($numbers)):\n    for j in range($i + 1, len($numbers)):\n     "
            "   $result.append(($numbers[$i], $numbers[j]))\nreturn $result"
        ),
        lambda numbers: list(combinations(numbers, 2)),
        edges=(([],), ([1],), ([1, 2, 3],)),
        note="They are sorted by the index of the first and then of the second element.",
    ),
)
