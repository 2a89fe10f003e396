"""Powers, polynomials, series and the comparison of floats."""

from __future__ import annotations

import math
from itertools import accumulate

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill

_FLOAT = Arg(
    "x", ("x", "value", "number"), "float", lambda draw, _: draw.integer(-9, 9) + draw.choose((0.0, 0.0, 0.5, 0.25))
)

FAMILIES = (
    drill(
        "maths_powers.power_of_two",
        "is_power_of_$b power_of_$b is_power check_power only_factors_$b",
        [
            integer(
                "n",
                1,
                300,
                names=("n", "number", "value"),
                make=lambda draw, _: draw.choose(
                    (2 ** draw.integer(0, 10), 3 ** draw.integer(0, 6), draw.integer(1, 200))
                ),
            )
        ],
        "bool",
        [
            "$check the positive number $n is a power of $b (1, $list and so on).",
            "The powers of $b are 1, $list and so on. $check $n, which is at least 1, is among them.",
            "Divide $n by $b as long as no remainder is left. $check 1 is what remains in the end.",
            "Return True if $b to the power of some whole number, 0 included, gives exactly $n, else False.",
            "Start with 1 and multiply by $b again and again. $check this ever reaches $n exactly.",
            "Is the positive integer $n one of the numbers 1, $list, each $b times the one before?",
        ],
        "while $n % $b == 0:\n    $n //= $b\nreturn $n == 1",
        lambda n, v: n in [v["b"] ** k for k in range(20)],
        edges=((1,), (2,), (3,), (6,), (64,), (81,)),
        variants=[{"b": 2, "list": "2, 4, 8"}, {"b": 3, "list": "3, 9, 27"}],
    ),
    drill(
        "maths_powers.perfect_square",
        "is_square is_perfect_square perfect_square square_number check_square",
        [
            integer(
                "n",
                0,
                400,
                names=("n", "number", "value"),
                make=lambda draw, _: draw.integer(0, 25) ** 2 + draw.choose((0, 0, 1, 2)),
            )
        ],
        "bool",
        [
            "$check $n (zero or more) is the square of a whole number.",
            "Perfect squares are 0, 1, 4, 9, 16 and so on. $check $n, which is not negative, is one of them.",
            (
                "Return True if some integer multiplied by itself gives $n, else False. {Negative numbers do not "
                "occur.|There are no negative inputs.}"
            ),
            "Can $n equal tiles be laid as a square? Zero tiles count as a square. Return True or False.",
            "Is the square root of $n, which is at least 0, a whole number?",
            "Take the whole part of the root of $n (never negative); $check its square is $n again.",
        ],
        "root = math.isqrt($n)\nreturn root * root == $n",
        lambda n: any(k * k == n for k in range(n + 1)),
        imports="import math",
        edges=((0,), (1,), (2,), (49,)),
    ),
    drill(
        "maths_powers.polynomial_value",
        "polynomial_value evaluate_polynomial polynomial_at value_at {get|find}_value",
        [
            Arg("c", ("coefficients", "coeffs", "c"), "list[int]", lambda draw, _: draw.numbers(-4, 6, 1, 4)),
            integer("x", -4, 5, names=("x", "value", "at")),
        ],
        "int",
        [
            "$give the value at $x of the polynomial with the coefficients $c, highest power first.",
            (
                "The list $c holds a polynomial's coefficients from the highest power down to the constant. Put in $x "
                "and return the value."
            ),
            (
                "A list like [2, 0, 5] stands for 2x^2 + 5: coefficients from the highest power to the lowest. Return "
                "the value of $c at $x."
            ),
            "Horner's scheme: start with 0 and for each coefficient of $c multiply by $x, then add the coefficient.",
            "Value of a polynomial ($c, highest power first) at the point $x.",
            "Compute the polynomial whose coefficients are $c (the last one is the constant) for the number $x.",
        ],
        "$result = 0\nfor coefficient in $c:\n    $result = $result * $x + coefficient\nreturn $result",
        lambda c, x: sum(k * x**i for i, k in enumerate(reversed(c))),
        edges=(([], 3), ([7], 2), ([2, 0, 5], 3)),
        note="{No coefficients at all give 0.|The empty list has the value 0.}",
    ),
    drill(
        "maths_powers.count_roots",
        "count_roots number_of_solutions how_many_roots real_roots solutions",
        [
            integer("a", 1, 4, names=("a", "p")),
            integer("b", -6, 6, names=("b", "q")),
            integer("c", -5, 6, names=("c", "r")),
        ],
        "int",
        [
            "$howmany real solutions the equation $a x^2 + $b x + $c = 0 has, where $a is not zero.",
            (
                "A quadratic equation with the coefficients $a, $b, $c has 2, 1 or 0 real solutions, as its "
                "discriminant is positive, zero or negative. Return their number."
            ),
            "With d = $b^2 - 4 * $a * $c, return 2 if d is above zero, 1 if it is zero and 0 if it is below.",
            "Number of real roots of the quadratic with the coefficients $a (of x^2, not zero), $b (of x) and $c.",
            (
                "How often does the curve y = $a x^2 + $b x + $c meet the x axis? Touching counts once. The first "
                "coefficient is not 0."
            ),
            (
                "Given the coefficients $a, $b and $c of a quadratic equation, highest power first, tell how many "
                "different real solutions there are."
            ),
        ],
        """
        discriminant = $b ** 2 - 4 * $a * $c
        if discriminant > 0:
            return 2
        if discriminant == 0:
            return 1
        return 0
        """,
        lambda a, b, c: (b * b > 4 * a * c) + (b * b >= 4 * a * c),
        edges=((1, 2, 1), (1, 0, 1), (1, 0, -1)),
    ),
    drill(
        "maths_powers.almost_equal",
        "almost_equal is_close nearly_equal about_equal close_enough",
        [
            Arg("x", ("x", "a", "first"), "float", lambda draw, _: draw.integer(0, 40) / 4),
            Arg("y", ("y", "b", "second"), "float", lambda draw, before: before[0] + draw.integer(-6, 6) / 8),
            Arg("t", ("tolerance", "eps", "limit"), "float", lambda draw, _: draw.choose((0.5, 0.25)), fix=(0.25, 0.5)),
        ],
        "bool",
        [
            "$check $x and $y differ by at most $t.",
            (
                "Floats are seldom exactly equal. Call $x and $y equal if their distance is not larger than $t, and "
                "return whether they are."
            ),
            "Return True if the absolute difference of $x and $y is less than or equal to $t, else False.",
            "Are $x and $y the same up to a tolerance of $t (a difference of exactly $t is still accepted)?",
            "Two scales show $x and $y. $check they agree within $t, which includes a difference of just that size.",
            "Compare the floats $x and $y with the tolerance $t: True for a distance up to and including it.",
        ],
        "return abs($x - $y) <= $t",
        lambda x, y, t: -t <= x - y <= t,
        edges=((1.0, 1.0, 0.25), (1.0, 1.5, 0.5), (1.0, 3.0, 0.5)),
    ),
    drill(
        "maths_powers.float_is_whole",
        "is_whole has_no_fraction is_integer_value whole_number float_is_whole",
        [_FLOAT],
        "bool",
        [
            "$check the float $x is a whole number, like 3.0.",
            "A float such as -2.0 has no fractional part, 2.5 has one. Return True if $x has none.",
            "Return True if nothing but zeros comes after the decimal point of $x, else False.",
            "Is $x a whole number, although it is stored as a float?",
            "A cook measures $x cups. $check these are full cups only, without a part of one.",
            "Test whether converting $x to an int leaves its value as it is.",
        ],
        "return $x == int($x)",
        lambda x: x.is_integer(),
        edges=((3.0,), (-2.5,), (0.0,)),
    ),
    drill(
        "maths_powers.sum_series",
        "sum_$tag $tag_sum sum_of_$tag {get|find}_$tag_sum total_$tag",
        [integer("n", 1, 15, names=("n", "terms", "count"))],
        "float",
        [
            "$give the sum of the first $n terms of $series, rounded to 4 decimal places.",
            "Add up the $n first numbers of $series and round the total to four decimals.",
            "In $series each term is $rule. Sum the first $n terms; round the result to 4 decimal places.",
            "Sum of $n terms of $series (rounded to 4 decimals).",
            (
                "A pupil writes down the first $n terms of $series and adds them. Return the sum with 4 decimal "
                "places (rounded)."
            ),
            "How large is $series when it stops after $n terms? Round to 4 decimal places.",
        ],
        "$total = 0\nfor $i in range(1, $n + 1):\n    $total += $term\nreturn round($total, 4)",
        lambda n, v: round(
            float(math.fsum({"h": 1 / k, "s": 1 / (k * k), "g": 0.5**k}[v["tag"][0]] for k in range(n, 0, -1))), 4
        ),
        edges=((1,), (2,)),
        variants=[
            {
                "tag": "harmonic",
                "series": "the series 1 + 1/2 + 1/3 + 1/4 and so on",
                "rule": "1 divided by its place",
                "term": "1 / $i",
            },
            {
                "tag": "squares_series",
                "series": "the series 1 + 1/4 + 1/9 + 1/16 and so on",
                "rule": "1 divided by the square of its place",
                "term": "1 / $i ** 2",
            },
            {
                "tag": "geometric",
                "series": "the series 1/2 + 1/4 + 1/8 + 1/16 and so on",
                "rule": "half of the one before",
                "term": "1 / 2 ** $i",
            },
        ],
    ),
    drill(
        "maths_powers.terms_until",
        "terms_until count_terms terms_needed how_many_terms harmonic_terms",
        [Arg("x", ("goal", "target", "x"), "float", lambda draw, _: draw.integer(2, 13) / 4 + 0.1)],
        "int",
        [
            "$howmany terms of 1 + 1/2 + 1/3 and so on are needed until the sum is greater than $x.",
            (
                "Add 1, 1/2, 1/3, 1/4 and so on. Return the number of terms after which the sum exceeds $x for the "
                "first time."
            ),
            "The sums of 1/1, 1/2, 1/3 and so on grow without end. After how many terms are they above $x?",
            "Return the smallest count n of terms with 1 + 1/2 + 1/3 and so on > $x.",
            (
                "A snail creeps 1 meter on the first day, half a meter on the second, a third of one on the third, "
                "and so on. On which day does it get beyond $x meters?"
            ),
            (
                "While the sum of 1/1 + 1/2 + 1/3 and so on is not yet larger than $x, take one more term. Return how "
                "many were taken."
            ),
        ],
        "$total = 0\n$count = 0\nwhile $total <= $x:\n    $count += 1\n    $total += 1 / $count\nreturn $count",
        lambda x: 1 + sum(s <= x for s in accumulate(1 / k for k in range(1, 60))),
        edges=((0.5,), (1.25,)),
    ),
)
