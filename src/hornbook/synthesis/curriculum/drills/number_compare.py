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
            (
                "{This function takes|Takes|The function accepts} two integers and returns the absolute value of their "
                "difference, which is an integer that is never negative."
            ),
            (
                "{You get|You have|You are given} two whole numbers on a line. How many steps of length 1 are there "
                "between them? Return this count."
            ),
            (
                "A hiker walks on a straight road from milestone $a to milestone $b, forward or backward. "
                "{Determine|Find out|Work out|Return} how many miles that is."
            ),
            "If $a is larger than $b, the result is $a minus $b; otherwise it is $b minus $a.",
            "Absolute difference of two integers.",
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
            (
                "{This function compares|Compares} the two integers that are passed to it and returns the $two one of "
                "them."
            ),
            (
                "{You get|You have|You are given} two whole numbers. Return the $two one. If they are equal, it does "
                "not matter which one you take."
            ),
            (
                "Two offers, $a and $b, have come in, and the customer takes the $two one. Report the number that the "
                "customer takes."
            ),
            (
                "{Input|Given}: two integers. {Output|Result|Returned}: the one with the $two value; for equal "
                "numbers, this value."
            ),
            "The $also of two numbers.",
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
            (
                "{This function takes|Takes|The function accepts} three integers as arguments, determines which of "
                "them has the $word value, and returns that value."
            ),
            "{You get|You have|You are given} three whole numbers. Some can be equal. Give back the $word number.",
            "Three boxes weigh $a, $b and $c kilograms. The customer asks for the $word of these weights; report it.",
            "{Input|Given}: three integers in any order. {Output|Result|Returned}: their $also.",
            "The $also of three numbers.",
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
            (
                "{This function takes|Takes|The function accepts} three integers and returns the one which would be in "
                "the middle position if the three were sorted by size."
            ),
            (
                "{You get|You have|You are given} three whole numbers. Put them in order of size. Return the second "
                "number, not the first and not the last."
            ),
            (
                "Three judges award $a, $b and $c points. The highest and the lowest mark are dropped, one of each, "
                "and the remaining mark counts. Determine it."
            ),
            (
                "Of the three arguments, the largest and the smallest one are discarded; the value that remains is the "
                "output, also if some are equal."
            ),
            "Median of three integers.",
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
            (
                "{This function takes|Takes|The function accepts} three integers, determines the maximum and the "
                "minimum among them, and returns the maximum minus the minimum."
            ),
            (
                "{You get|You have|You are given} three whole numbers. Find the biggest and the smallest one. Return "
                "how much the biggest is above the smallest."
            ),
            (
                "Three climbers stand at heights of $a, $b and $c meters. {Determine|Find|Compute|Return} the "
                "difference in height between the highest and the lowest climber."
            ),
            (
                "{Input|Given}: three integers. {Output|Result|Returned}: the largest value minus the smallest value, "
                "thus 0 if all are equal."
            ),
            "How far is the largest of $a, $b, $c above the smallest?",
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
            (
                "{This function compares|Compares} two integers and reports the outcome as an integer: -1 if the first "
                "is less than the second, 0 if they are equal, 1 if the first is greater."
            ),
            (
                "{You get|You have|You are given} two whole numbers, $a and $b. Are they equal? Return 0. Is $a "
                "bigger? Return 1. Is $a smaller? Return -1."
            ),
            (
                "A scale carries $a kilograms on the left and $b on the right. Report 1 if it tips to the left, -1 if "
                "it tips to the right, and 0 if it is balanced; the heavier side goes down."
            ),
            "If $a > $b, the output is 1. If $a < $b, the output is -1. For equal values, the output is 0.",
            "Is $a less than, equal to or greater than $b? Answer with -1, 0 or 1 respectively.",
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
            (
                "{This function takes|Takes|The function accepts} three integers and returns a list that contains them "
                "in non-decreasing order."
            ),
            (
                "{You get|You have|You are given} three whole numbers. Write them into a list. The smallest must come "
                "first and the largest last."
            ),
            (
                "Three children with the heights $a, $b and $c line up from the shortest to the tallest. "
                "{Report|Return|Give} their heights in the order of the line, as a list."
            ),
            (
                "{Input|Given}: three integers in any order. {Output|Result|Returned}: a list of length three with the "
                "same values, rising (equal values side by side)."
            ),
            "Three numbers, sorted, as a list.",
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
            (
                "{This function takes|Takes|The function accepts} two candidates $a and $b and returns the candidate "
                "whose distance to $k is smaller. Where both distances are equal, $a is returned."
            ),
            (
                "{You get|You have|You are given} two numbers, $a and $b. Which one is nearer to $k? Return it. If "
                "both are equally near, return $a."
            ),
            (
                "Two darts land at $a and $b on a line, and the mark is at $k. The dart nearer to the mark wins, and "
                "with equal distances $a wins. Report the winner's position."
            ),
            (
                "If the distance from $b to $k is less than the one from $a to $k, output $b; in all other cases "
                "output $a."
            ),
            "Nearest to $k of $a and $b; $a on a tie.",
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
