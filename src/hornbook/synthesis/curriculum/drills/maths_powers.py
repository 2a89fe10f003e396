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
            (
                "The function takes a positive integer $n and returns True if it can be written as $b raised to some "
                "exponent 0, 1, 2 and so on; otherwise it returns False."
            ),
            (
                "You get a number $n, which is 1 or more. Can you reach it when you start with 1 and always multiply "
                "by $b? Output True or False. For 1 the answer is True."
            ),
            (
                "Cells become $b times as many in each hour, and it began with a single one. Determine whether there "
                "can be exactly $n cells at some full hour, the beginning included."
            ),
            "Is $n (at least 1) equal to 1, $list or another power of $b?",
            "Do I arrive at exactly $n, a number from 1 on, if I start at 1 and multiply by $b as long as I like?",
            "Determine whether $n, at least 1, is $b raised to a whole power.",
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
            (
                "The function takes an integer $n, zero or positive, and returns a boolean that is True if the "
                "number is a perfect square."
            ),
            (
                "You get a number $n that is not negative. Is there a whole number that gives it when you multiply "
                "it by itself? For example 36 is 6 times 6, but 35 is not such a product. Output True or False."
            ),
            (
                "Soldiers want to form a square with equal rows and columns. Determine whether $n soldiers can do "
                "so; 0 counts as possible."
            ),
            "If the root of $n is an integer, the result is True; otherwise False. The input is at least 0.",
            "I have $n marbles, possibly none. Can I lay them out as a full square, with as many rows as columns?",
            "Determine whether $n, which is not negative, is a perfect square.",
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
            (
                "The function takes the coefficients $c of a polynomial, sorted from the highest power down to the "
                "constant term, and a number $x, and returns the value of the polynomial there."
            ),
            (
                "You get a list $c and a number $x. If the list is [3, 1, 4], it means 3 times x squared plus 1 "
                "times x plus 4. Put the number in and output the result."
            ),
            (
                "Input: a list of integers $c and an integer $x. Output: the last coefficient, plus the one before "
                "it times $x, plus the one before that times $x squared, and so on."
            ),
            "Evaluate the polynomial $c (leading coefficient first) at $x.",
            "Calculate the value of a polynomial at $x from its list of coefficients $c, highest power first.",
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
            (
                "The function takes the three coefficients of a quadratic equation, $a (for x squared, never 0), $b "
                "(for x) and $c (the constant), and returns how many different real numbers solve it: 0, 1 or 2."
            ),
            (
                "You have the equation $a x^2 + $b x + $c = 0, where $a is not 0. Its discriminant is $b squared "
                "minus four times $a times $c. If it is positive, output 2. If it is zero, output 1. If it is "
                "negative, output 0."
            ),
            (
                "A ball's path is the parabola y = $a x^2 + $b x + $c, with a first coefficient that is not 0. "
                "Determine at how many points it has the height 0."
            ),
            "Number of distinct real roots of the quadratic $a, $b, $c (leading coefficient first, not zero).",
            "Determine how many real solutions $a x^2 + $b x + $c = 0 has (the first coefficient is not 0).",
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
            (
                "The function takes two floats, $x and $y, and returns True if the distance between them is no more "
                "than $t; otherwise it returns False."
            ),
            (
                "You get two numbers, $x and $y. Are they nearly the same? They are if one is at most $t away from "
                "the other. Output True or False."
            ),
            (
                "A part should measure $x and measures $y. It passes if the error is $t or smaller, in either "
                "direction. Determine whether it passes."
            ),
            "Distance of $x and $y at most $t?",
            "I don't mind small errors: for me, $x and $y agree if they are no further apart than $t. Do they?",
            "Determine whether $x and $y are at most $t apart.",
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
            (
                "The function takes a float $x and returns a boolean: True if its value is an integer, False if it "
                "has a fractional part."
            ),
            (
                "You get a decimal number $x. For 4.0 the answer is True, for 4.25 it is False. So: is there only "
                "zero after the point?"
            ),
            (
                "A float is called integral if it equals some integer. Determine whether $x, which may be negative, "
                "is integral."
            ),
            "Is $x free of a fractional part?",
            "Determine whether the float $x has an integer value.",
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
            "The sum of $n terms of $series (rounded to 4 decimals).",
            (
                "A pupil writes down the first $n terms of $series and adds them. Return the sum with 4 decimal "
                "places (rounded)."
            ),
            "How large is $series when it stops after $n terms? Round to 4 decimal places.",
            (
                "The function takes the number of terms $n and returns the partial sum of $series, that is, of so "
                "many of its first terms, as a float rounded to four decimal places."
            ),
            (
                "Look at $series. Every term is $rule. Take $n terms from the beginning and add them. Round the sum "
                "to 4 digits after the point."
            ),
            (
                "Input: a positive integer $n. Output: the total of the first $n members of $series, rounded to 4 "
                "decimals."
            ),
            (
                "A frog's jumps have the lengths of $series. Determine how far it has come after $n jumps, to 4 "
                "decimal places."
            ),
            "Calculate the sum of $n terms of $series, to 4 decimals.",
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
            (
                "The function takes a float $x and returns how many terms of the harmonic series 1 + 1/2 + 1/3 and "
                "so on have to be added until their sum is larger than that value."
            ),
            (
                "You add 1, then 1/2, then 1/3, then 1/4, and so on. You stop when the sum is greater than $x. How "
                "many numbers did you add?"
            ),
            (
                "Input: a positive number $x. Output: the least count of terms from 1, 1/2, 1/3, 1/4 and so on with a "
                "total strictly above it."
            ),
            (
                "A tower of planks sticks out by 1, then 1/2 more, then 1/3 more, and so on. Determine how many "
                "planks are used when it first sticks out by more than $x."
            ),
            "Determine how many terms of 1 + 1/2 + 1/3 and so on it takes to exceed $x.",
        ],
        "$total = 0\n$count = 0\nwhile $total <= $x:\n    $count += 1\n    $total += 1 / $count\nreturn $count",
        lambda x: 1 + sum(s <= x for s in accumulate(1 / k for k in range(1, 60))),
        edges=((0.5,), (1.25,)),
    ),
)
