"""Two lists place by place, and lists of digits and coefficients."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, numbers
from hornbook.synthesis.curriculum.drill import drill


def _first(low: int = -5, high: int = 9) -> Arg:
    return numbers("first", low, high, 1, 5, names=("first", "a", "xs", "one"))


def _second(low: int = -5, high: int = 9) -> Arg:
    return numbers(
        "second",
        names=("second", "b", "ys", "other"),
        make=lambda draw, before: [draw.integer(low, high) for _ in before[0]],
    )


_SAME = "Both lists have the same length."

FAMILIES = (
    drill(
        "list_pairs.combine",
        "{list|combine}_$tag $tag_lists elementwise_$tag $tag_by_place get_$tag $tag_vectors",
        [_first(), _second()],
        "list[int]",
        [
            "$hand a list of the $noun of the elements of $first and $second that have the same index.",
            (
                "For each place take the element of $first and that of $second and work out their $one. Return "
                "the list of the results."
            ),
            (
                "$build a list as long as $first whose element at each index is the $one of the two elements "
                "there: that of $first and that of $second."
            ),
            (
                "Two rows of numbers, $first and $second, stand one above the other. Write the $one of the two "
                "numbers of each column in a third row and return it."
            ),
            "List of $formula for the elements x of $first and y of $second side by side.",
            "Combine $first and $second element by element, by taking the $one.",
            (
                "This function takes two lists of integers and returns a new list; its value at each index is "
                "the $one of the members of $first and $second at this index."
            ),
            (
                "You get two lists. Take the first number of both, compute their $one and write it down. Do the same "
                "with the second numbers, then with the third, and so on. Return the results in a list."
            ),
            (
                "Two sheets of paper show the columns $first and $second, line by line. A third sheet shall "
                "show the $one of both figures in each line. Produce its column as a list."
            ),
            (
                "In: $first and $second. Out: an array of the same length; at each index stands the $one of the "
                "members there."
            ),
        ],
        "return [$code for $left, $right in zip($first, $second)]",
        lambda a, b, v: [
            {
                "sums": a[i] + b[i],
                "differences": a[i] - b[i],
                "products": a[i] * b[i],
                "maxima": sorted((a[i], b[i]))[1],
                "minima": sorted((a[i], b[i]))[0],
            }[v["tag"]]
            for i in range(len(a))
        ],
        edges=(([], []), ([3], [5]), ([1, 7], [4, 2])),
        note=_SAME,
        variants=[
            {"tag": "sums", "noun": "sums", "one": "sum", "formula": "x + y", "code": "$left + $right"},
            {
                "tag": "differences",
                "noun": "differences (first minus second)",
                "one": "difference, first minus second,",
                "formula": "x - y",
                "code": "$left - $right",
            },
            {"tag": "products", "noun": "products", "one": "product", "formula": "x * y", "code": "$left * $right"},
            {"tag": "maxima", "noun": "maxima", "one": "maximum", "formula": "max(x, y)", "code": "max($left, $right)"},
            {"tag": "minima", "noun": "minima", "one": "minimum", "formula": "min(x, y)", "code": "min($left, $right)"},
        ],
    ),
    drill(
        "list_pairs.dot_product",
        "dot_product dot scalar_product inner_product {get|compute}_dot_product sum_of_products",
        [_first(0), _second(0)],
        "int",
        [
            "$give the dot product of $first and $second.",
            "Multiply the elements of $first and $second that have the same index, and add up the products.",
            (
                "The dot product of two vectors is the sum of the products of their corresponding elements. $give "
                "that of $first and $second."
            ),
            (
                "$first says how many pieces of each article were bought and $second what one piece costs. $give "
                "the total price."
            ),
            "Sum of x * y over the elements x of $first and y of $second side by side.",
            "First times first plus second times second and so on: return this sum for the lists $first and $second.",
            (
                "This function takes two lists of integers, multiplies the members with equal indexes, and "
                "returns the sum of these products."
            ),
            (
                "You get two lists. Multiply the first numbers of both, then the second numbers, and so on. Add "
                "all the products. Return the sum."
            ),
            (
                "Tests count with different weights: the marks are $first and their weights $second. Determine "
                "what mark times weight makes when added over all the tests."
            ),
            "In: $first and $second. The members at each index are multiplied. Out: the total of the products.",
            "Total of products, $first times $second by index.",
        ],
        [
            "return sum($left * $right for $left, $right in zip($first, $second))",
            """
            $total = 0
            for $i in range(len($first)):
                $total += $first[$i] * $second[$i]
            return $total
            """,
        ],
        lambda a, b: sum(map(int.__mul__, a, b)),
        edges=(([], []), ([3], [5]), ([1, 0], [0, 1])),
        note="Both lists have the same length; two empty ones give 0.",
    ),
    drill(
        "list_pairs.matches",
        "count_$tag count_$tag_places how_many_$tag number_of_$tag {get|find}_$tag $tag_by_place",
        [_first(0, 3), _second(0, 3)],
        "int",
        [
            "$howmany indexes there are at which $first and $second have $adj elements.",
            "Compare $first and $second place by place and count the places where they $verb.",
            "$give the number of positions at which the element of $first is $rel the element of $second.",
            (
                "A pupil's answers are in $first, the right answers in $second, question by question. Count the "
                "$adjective answers of the pupil."
            ),
            "Number of pairs of elements side by side in $first and $second that are $rel each other.",
            (
                "Go through both lists, $first and $second, at the same time and count how often the two elements "
                "are $adj."
            ),
            (
                "This function takes two lists of integers and returns the number of indexes at which the "
                "member of one list is $rel the member of the other."
            ),
            (
                "You get two lists. Compare the first numbers of both, then the second numbers, and so on. "
                "Return how many times they $verb."
            ),
            (
                "Two friends guess the same series of cards; one says $first and the other $second. Determine "
                "for how many cards their guesses $verb."
            ),
            "In: $first and $second. An index counts if the two members there are $adj. Out: how many indexes count.",
        ],
        [
            "return sum(1 for $left, $right in zip($first, $second) if $left $op $right)",
            """
            $count = 0
            for $i in range(len($first)):
                if $first[$i] $op $second[$i]:
                    $count += 1
            return $count
            """,
        ],
        lambda a, b, v: [a[i] - b[i] == 0 for i in range(len(a))].count(v["op"] == "=="),
        edges=(([], []), ([3], [3]), ([1, 0], [0, 0])),
        note=_SAME,
        variants=[
            {"tag": "matches", "adj": "equal", "verb": "agree", "rel": "equal to", "adjective": "right", "op": "=="},
            {
                "tag": "mismatches",
                "adj": "different",
                "verb": "differ",
                "rel": "different from",
                "adjective": "wrong",
                "op": "!=",
            },
        ],
    ),
    drill(
        "list_pairs.wins",
        "count_wins wins rounds_won places_ahead {get|find}_wins how_often_ahead",
        [_first(0, 6), _second(0, 6)],
        "int",
        [
            "$howmany indexes there are at which the element of $first is greater than that of $second.",
            "Compare $first and $second place by place and count the places where $first has the larger number.",
            (
                "Two players have the points $first and $second in each round. $howmany rounds the first player "
                "won; a draw is not a win."
            ),
            "Number of pairs of elements side by side, x in $first and y in $second, with x > y.",
            (
                "Go through both lists at the same time and count how often the element of $first exceeds the one "
                "of $second."
            ),
            "At how many positions is $first {strictly |}ahead of $second?",
            (
                "This function takes two lists of integers and returns the number of indexes at which the "
                "member of $first is strictly larger than the member of $second."
            ),
            (
                "You get two lists. Compare the numbers at the same places. Return how many times the number in "
                "$first is bigger. Equal numbers do not count."
            ),
            (
                "Two hens lay eggs; their weekly numbers are $first and $second. In how many weeks did the "
                "first hen lay more than the second? Determine this count."
            ),
            (
                "In: $first and $second. An index counts if the member of $first there exceeds the one of "
                "$second. Out: how many indexes count."
            ),
            "How often is $first above $second, by index?",
        ],
        ["return sum(1 for $left, $right in zip($first, $second) if $left > $right)"],
        lambda a, b: len([i for i in range(len(a)) if a[i] - b[i] > 0]),
        edges=(([], []), ([3], [3]), ([1, 0], [0, 4])),
        note=_SAME,
    ),
    drill(
        "list_pairs.all_greater",
        "dominates always_ahead all_greater ahead_everywhere {is|check}_always_ahead beats_everywhere",
        [numbers("first", 3, 9, 1, 3, names=("first", "a", "xs", "one")), _second(0, 6)],
        "bool",
        [
            "$check at every index the element of $first is greater than that of $second.",
            "$check $first is larger than $second place by place, with no exception.",
            (
                "Return True if each element of $first exceeds the element of $second at the same position, "
                "otherwise False."
            ),
            (
                "Two players have the points $first and $second in each round. $check the first player won every "
                "round; a draw is not a win."
            ),
            (
                "Compare the elements side by side. Return False if somewhere that of $first is not greater than "
                "that of $second, else True."
            ),
            "Is x > y for all pairs of elements side by side, x from $first and y from $second?",
            (
                "This function takes two lists of integers and returns True if each member of $first is "
                "strictly larger than the member of $second at the same index, and False otherwise."
            ),
            (
                "You get two lists. Compare the numbers at the same places. The number in $first must always be "
                "bigger. Return True if it is so, and False if not."
            ),
            (
                "The new engine gave the powers $first and the old one $second on the same test tracks. It will "
                "be bought only if it was stronger on every track. Determine whether it will be."
            ),
            (
                "In: $first and $second. If at some index the member of $first is less than or equal to the one "
                "of $second, output False; otherwise output True."
            ),
        ],
        "return all($left > $right for $left, $right in zip($first, $second))",
        lambda a, b: min([a[i] - b[i] for i in range(len(a))], default=1) > 0,
        edges=(([], []), ([3], [3]), ([5, 6], [0, 4])),
        note="Both lists have the same length. Two empty lists give True.",
    ),
    drill(
        "list_pairs.first_difference",
        "first_difference where_different first_mismatch {get|find}_first_difference index_of_difference first_unequal",
        [
            _first(0, 2),
            numbers(
                "second",
                names=("second", "b", "ys", "other"),
                make=lambda draw, before: [n if draw.chance(0.75) else n + 1 for n in before[0]],
            ),
        ],
        "int",
        [
            "$give the first index at which $first and $second differ, or -1 if they are equal.",
            (
                "At which position, counting from 0, is the element of $first not the same as that of $second for "
                "the first time? Return -1 if nowhere."
            ),
            (
                "Compare $first and $second place by place from the left and return the index of the first "
                "difference, -1 if there is none."
            ),
            (
                "Two copies of a list, $first and $second, should agree. Return the first place where they do not "
                "(the first place is 0), or -1."
            ),
            "Smallest index with unequal elements in $first and $second; -1 without any.",
            (
                "Walk through both lists at once. As soon as the elements of $first and $second are different "
                "return their index, at the end -1."
            ),
            (
                "This function compares two lists of integers index by index and returns the lowest index with "
                "unequal members; -1 is returned if the lists agree everywhere."
            ),
            (
                "You get two lists. Compare the numbers at the same places, from left to right. When two "
                "numbers are not equal, return the place (the first place is 0). If all are equal, return -1."
            ),
            (
                "Two pupils recite the same numbers; one says $first and the other $second. At which index do "
                "they say different things for the first time? Report -1 if they never do."
            ),
            (
                "In: $first and $second. If every two members with the same index are equal, output -1; "
                "otherwise the leftmost index where they are not."
            ),
        ],
        """
        for $i in range(len($first)):
            if $first[$i] != $second[$i]:
                return $i
        return -1
        """,
        lambda a, b: ([i for i in range(len(a)) if a[i] - b[i]] or [-1])[0],
        edges=(([], []), ([3], [3]), ([1, 0], [1, 4])),
        note=_SAME,
    ),
)
