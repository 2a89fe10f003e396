"""Division of whole numbers: remainders, multiples, percentages."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="numbers.remainder",
        title="Division with a remainder",
        names=("$tag_{by|after}_$k", "$tag", "{compute|find|get}_$tag", "{division|whole}_$tag"),
        args=(
            integer("n", 0, 60, kind="number"),
            integer("k", 2, 9, names=("k", "divisor", "size", "d"), fix=range(2, 11)),
        ),
        returns="int",
        variants=(
            {"op": "%", "tag": "{remainder|rest|left_over}", "said": "{remainder|rest} of $n divided by $k", "at": 1},
            {"op": "//", "tag": "{quotient|whole_part}", "said": "{whole|integer} part of $n divided by $k", "at": 0},
        ),
        says=(
            "$give the $said.",
            "{Divide $n by $k and return the result of|$give the value of} `$n $op $k`{| for whole numbers}.",
        ),
        styles=(
            Style("return $n $op $k", "The operator `$op` does the whole work: it gives the $said."),
            Style(
                """
                $result = divmod($n, $k)
                return $result[$at]
                """,
                (
                    "The function `divmod` gives the whole part and the remainder as a pair, and index $at "
                    "picks the one we want."
                ),
            ),
        ),
        reference=lambda n, k, v: len(range(k, n + 1, k)) if v["at"] == 0 else n - k * len(range(k, n + 1, k)),
        edges=((0, 3), (12, 4)),
        need="share things out evenly",
        idea=(
            (
                "When 17 apples go into bags of 5, three bags are full and 2 apples are left. Python "
                "has an operator for each: `17 // 5` is 3 and `17 % 5` is 2."
            ),
            (
                "Whole division has two results, the quotient and the remainder. The operator `//` "
                "gives the first and `%` the second."
            ),
        ),
        pitfall=(
            "A single slash gives a number with a decimal point: `6 / 3` is `2.0`. Use `//` for whole numbers.",
            "Dividing by zero stops the program with an error, so $k must not be 0.",
        ),
    ),
    Family(
        id="numbers.round_to_multiple",
        title="Rounding to a multiple",
        names=(
            "round_$tag_to_$k",
            "round_$tag",
            "$tag_to_multiple_of_$k",
            "$tag_to_multiple",
            "nearest_$k_$tag",
            "step_$tag",
        ),
        args=(
            integer("n", 0, 80, kind="number"),
            integer("k", 2, 10, names=("step", "k", "multiple", "size"), fix=(2, 3, 4, 5, 10, 20)),
        ),
        returns="int",
        variants=(
            {
                "tag": "down",
                "said": "largest",
                "rel": "not {above|greater than}",
                "form": "$n // $k * $k",
                "cond": "$total + $k <= $n",
            },
            {
                "tag": "up",
                "said": "smallest",
                "rel": "not {below|less than}",
                "form": "-(-$n // $k) * $k",
                "cond": "$total < $n",
            },
        ),
        says=(
            "Round $n $tag to a multiple of $k.",
            "$give the $said multiple of $k that is $rel $n.",
            "Round {the number |}$n $tag to the {next|nearest} multiple of $k.",
        ),
        styles=(
            Style(
                "return $form",
                "The operator `//` always rounds down, and multiplying by $k makes a multiple of it again.",
            ),
            Style(
                """
                $total = 0
                while $cond:
                    $total += $k
                return $total
                """,
                "The loop takes steps of $k, starting at 0, for as long as `$cond` holds.",
            ),
        ),
        reference=lambda n, k, v: next(
            m for m in (range(n, -1, -1) if v["tag"] == "down" else range(n, n + k)) if m % k == 0
        ),
        edges=((0, 5), (20, 5)),
        need="round to a multiple of a number",
        idea=(
            (
                "Rounding to a multiple of 5 gives 0, 5, 10, 15 and so on. Rounding down takes the "
                "last one that has been reached, rounding up the next one."
            ),
            "A number that is a multiple already stays as it is. All others move $tag to a neighbor.",
        ),
        pitfall=("The built-in `round` goes to the nearest whole number, not to a multiple, and not always up.",),
    ),
    Family(
        id="numbers.percentage",
        title="Percentages",
        names=(
            "percent",
            "percentage",
            "{as|to|in}_percent",
            "share_in_percent",
            "percent_of_{total|whole}",
            "percent_share",
        ),
        args=(
            integer("part", 0, 20, names=("part", "amount", "count", "share")),
            integer(
                "whole",
                names=("whole", "size", "complete"),
                make=lambda draw, so: draw.choose([w for w in (4, 5, 8, 10, 20, 25, 40) if w >= so[0]]),
            ),
        ),
        returns="float",
        says=(
            "$give how many percent {$part is of $whole|of $whole $part is}.",
            "$give $part as a percentage of $whole.",
            "$give the percentage that $part {makes up|is} of $whole.",
        ),
        styles=(
            Style(
                "return 100 * $part / $whole", "The share is $part divided by $whole; times 100 makes percent of it."
            ),
            Style(
                """
                $total = 100 * $part
                return $total / $whole
                """,
                "First $part is multiplied by 100, then $total is shared out over $whole.",
            ),
        ),
        reference=lambda part, whole: float(Fraction(part, whole) * 100),
        edges=((0, 5), (4, 4), (3, 2)),
        need="turn a share into percent",
        idea=(
            "Percent means parts of a hundred. A quarter is 25 percent, because a quarter of 100 is 25.",
            "To compare shares of different totals, turn them into percent. Then 3 of 4 and 15 of 20 are the same: 75.",
        ),
        pitfall=("Use `/` and not `//` here, since whole division throws the part after the point away.",),
    ),
)
