"""Comparing two and three numbers: sign, size, order and distance."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import three, two

_MOST = [
    {"tag": "max", "word": "largest", "two": "larger", "also": "maximum", "op": ">", "function": "max"},
    {"tag": "min", "word": "smallest", "two": "smaller", "also": "minimum", "op": "<", "function": "min"},
]


FAMILIES = (
    drill(
        "number_compare.difference",
        "{absolute|abs}_difference distance gap distance_between difference how_far_apart",
        two(-20, 20),
        "int",
        [
            "$give the absolute difference of $a and $b.",
            "$give how far apart $a and $b are on the number line.",
            "Subtract the smaller of $a and $b from the larger one{ and return the result|}.",
            "The distance between two numbers is never negative. $give the distance between $a and $b.",
            "Two friends are $a and $b years old. $give the difference of their ages; it doesn't matter who is older.",
            "$give the difference between $a and $b as a number that is not negative{, whichever is larger|}.",
        ],
        "return abs($a - $b)",
        lambda a, b: max(a, b) - min(a, b),
        edges=((3, 3), (2, 9), (9, 2), (-4, 5)),
    ),
    drill(
        "number_compare.extreme_of_two",
        "$tag_of_two {get_|}$two $two_of_two $two_number $also_of_two {find|pick}_$two",
        two(),
        "int",
        [
            "$give the $two of the {two numbers|numbers|integers} $a and $b.",
            "$give the $also of $a and $b{ without using the function $function|}.",
            "Compare $a with $b and return the $two one.",
            "Return $a if it is $two than $b; otherwise return $b.",
            "Of two numbers, $a and $b, return the one that is $two. If both are equal, return {this number|either}.",
            "Two players have $a and $b points. Return the $two {score|number of points}.",
        ],
        [
            """
            if $a $op $b:
                return $a
            return $b
            """,
            "return $a if $a $op $b else $b",
        ],
        lambda a, b, v: sorted((a, b), reverse=v["tag"] == "max")[0],
        edges=((2, 2), (-3, 1), (4, -6)),
        variants=_MOST,
    ),
    drill(
        "number_compare.extreme_of_three",
        "$tag_of_three $word_of_three {find|get}_$word $also_of_three $word_number $tag3",
        three(),
        "int",
        [
            "$give the $word of the {three numbers|numbers|integers} $a, $b and $c.",
            "$give the $also of $a, $b and $c.",
            "There are three numbers. {Return|Pick} the $word {one|of them}.",
            "Three runners finished with $a, $b and $c points. Return the $word score.",
            "Compare the numbers $a, $b and $c, and return whichever is $word.",
            "Which of $a, $b and $c is the $word? Return that number. Equal numbers may occur.",
        ],
        [
            """
            $best = $a
            if $b $op $best:
                $best = $b
            if $c $op $best:
                $best = $c
            return $best
            """,
            "return $function($a, $b, $c)",
        ],
        lambda a, b, c, v: sorted((a, b, c), reverse=v["tag"] == "max")[0],
        edges=((1, 1, 1), (5, 2, 5), (1, 2, 3), (3, 2, 1), (2, 3, 1)),
        variants=_MOST,
    ),
    drill(
        "number_compare.middle_of_three",
        "middle_of_three median_of_three middle {find|get}_middle middle_number second_largest_of_three",
        three(),
        "int",
        [
            "$give the middle one of $a, $b and $c by size.",
            "$give the median of the three numbers $a, $b and $c.",
            "If $a, $b and $c are sorted, one of them stands in the middle. Return it.",
            (
                "Return that of the numbers $a, $b and $c which is neither the smallest nor the largest. Where numbers "
                "are equal, it is the second after sorting all three."
            ),
            (
                "Three children are $a, $b and $c years old. Return the age of the one in the middle when they stand "
                "in order of age."
            ),
            "Sort the three numbers and return the second one.",
        ],
        ["return sorted([$a, $b, $c])[1]", "return $a + $b + $c - max($a, $b, $c) - min($a, $b, $c)"],
        lambda a, b, c: max(min(a, b), min(max(a, b), c)),
        edges=((1, 1, 4), (3, 2, 1), (1, 3, 2), (5, 5, 5)),
    ),
    drill(
        "number_compare.spread_of_three",
        "spread_of_three range_of_three {spread|span} {max_minus_min|largest_minus_smallest} widest_gap",
        three(),
        "int",
        [
            "$give the difference between the largest and the smallest of $a, $b and $c.",
            "Subtract the smallest of the three numbers $a, $b, $c from the largest one{ and return the result|}.",
            "The spread of numbers is how far the largest lies above the smallest. $give the spread of $a, $b and $c.",
            (
                "On three days the temperatures were $a, $b and $c. How large is the difference between the warmest "
                "and the coldest day? Return it."
            ),
            "Maximum minus minimum of $a, $b and $c.",
            "$give how far apart the smallest and the largest of the numbers $a, $b and $c are.",
        ],
        "return max($a, $b, $c) - min($a, $b, $c)",
        lambda a, b, c: max(abs(a - b), abs(a - c), abs(b - c)),
        edges=((2, 2, 2), (1, 5, 9), (9, 5, 1)),
    ),
    drill(
        "number_compare.compare",
        "compare compare_numbers compare_two {three_way_compare|comparison} order_of",
        two(-5, 9),
        "int",
        [
            "Compare $a and $b: return -1 if $a is smaller, 1 if it is larger and 0 if they are equal.",
            "Return 0 when $a equals $b, 1 when $a is greater than $b, and -1 when $a is less than $b.",
            "$give -1, 0 or 1, depending on whether $a is less than, equal to or greater than $b.",
            (
                "Two teams scored $a and $b goals. Return 1 if the first team won, -1 if the second team won, and 0 "
                "for a draw."
            ),
            "Three-way comparison of $a with $b. The result is negative one for less, zero for equal, one for greater.",
            (
                "Decide how $a stands to $b. If it is greater return 1, if it is less return -1; for equal numbers "
                "return 0."
            ),
        ],
        """
        if $a < $b:
            return -1
        if $a > $b:
            return 1
        return 0
        """,
        lambda a, b: (a > b) - (a < b),
        edges=((3, 3), (1, 2), (2, 1)),
    ),
    drill(
        "number_compare.sort_three",
        "sort_three {order|arrange}_three three_sorted {ascending|in_order} sort_numbers",
        three(),
        "list[int]",
        [
            "Return a list of $a, $b and $c in ascending order.",
            "$build a list with the three numbers $a, $b and $c, sorted from the smallest to the largest.",
            "Put the numbers $a, $b, $c in order of size, smallest first, and return them as a list.",
            (
                "Arrange $a, $b and $c so that no number is followed by a smaller one. The result is a list of three "
                "numbers."
            ),
            (
                "Three cards show $a, $b and $c. Return the list of the numbers as they lie when the cards are sorted "
                "in increasing order."
            ),
            "Sorted list of three given integers{, lowest first|, in increasing order}.",
        ],
        "return sorted([$a, $b, $c])",
        lambda a, b, c: [min(a, b, c), a + b + c - min(a, b, c) - max(a, b, c), max(a, b, c)],
        edges=((3, 2, 1), (1, 1, 0), (2, 2, 2)),
    ),
    drill(
        "number_compare.closer",
        "closer {closest|nearer|nearest}_to closer_to_$k {which_is_|}closer_number nearer",
        [*two(), integer("k", -5, 15, names=("target", "goal", "k", "point", "aim"), fix=(0, 10, 20, 100))],
        "int",
        [
            "Return whichever of $a and $b is closer to $k. If both are equally close, return $a.",
            "$give the number that is nearer to $k, $a or $b. In case of a tie return $a.",
            (
                "Two people guess a number: the guesses are $a and $b, and the right number is $k. Return the better "
                "guess, or $a if both are equally good."
            ),
            (
                "Compare the distances of $a and $b to $k and return the number with the smaller distance; with equal "
                "distances it is $a."
            ),
            (
                "Which of $a and $b has the smaller absolute difference to $k? Return that number ($a when there is no "
                "difference between the two)."
            ),
            "Return $b if it lies nearer to $k than $a does, otherwise $a.",
        ],
        """
        if abs($b - $k) < abs($a - $k):
            return $b
        return $a
        """,
        lambda a, b, k: min((a, b), key=lambda n: max(n - k, k - n)),
        edges=((4, 6, 5), (6, 4, 5), (3, 3, 1)),
    ),
)
