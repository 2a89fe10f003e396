"""Polynomials by their terms, straight lines, parabolas and tables of values."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _terms(draw: Draw, _: object) -> list[tuple[int, int]]:
    return [(draw.integer(-3, 4), draw.integer(0, 3)) for _i in range(draw.integer(1, 5))]


def _rounds(values: list[int]) -> int:
    """How often neighbours must be subtracted until the row is constant."""
    if min(values) == max(values):
        return 0
    return 1 + _rounds([b - a for a, b in pairwise(values)])


def _table(draw: Draw, _: object) -> list[int]:
    """Values of a polynomial of degree 3 at most, or of none."""
    if draw.chance(0.1):
        return draw.numbers(0, 6, 1, 4)
    a, b, c = draw.choose((0, 0, 0, 1)), draw.integer(0, 2), draw.integer(-2, 3)
    return [a * x**3 + b * x * x + c * x + 1 for x in range(draw.integer(1, 6))]


_LINE = ("m", "slope", "a", "x1", "gain")


def _side(m: int, b: int, x: int, y: int) -> str:
    return ("on", "above", "below")[(y - b > m * x) - (y - b < m * x)]


FAMILIES = (
    drill(
        "maths_polynomials.sparse_value",
        "sparse_value value_of_terms {evaluate|compute}_terms polynomial_from_dict_value put_in_number sum_of_terms",
        [
            Arg(
                "terms",
                ("terms", "poly", "powers", "table", "coefficients"),
                "dict[int, int]",
                lambda draw, _: {e: draw.integer(-5, 9) for e in draw.sample(range(6), draw.integer(1, 3))},
            ),
            integer("x", -3, 4, names=("x", "value", "number", "n", "point"), fix=(2, 3, 10)),
        ],
        "int",
        [
            (
                "The dictionary $terms maps exponents to coefficients of a polynomial. $give the value of the "
                "polynomial at $x."
            ),
            (
                "$terms describes a sum: each key e with its value c stands for c times x to the power e. Put in $x "
                "for x and return the sum, 0 for an empty dictionary."
            ),
            (
                "{Input|Given}: a dictionary with powers as keys and the numbers in front of them as values. "
                "{Output|Result|Returned}: the result when x is $x. Without entries it is 0; x to the power 0 is "
                "always 1."
            ),
            (
                "For each exponent in $terms, multiply its coefficient by $x raised to that exponent. Add all products "
                "and return the total."
            ),
            (
                "A polynomial with few terms, such as 3x⁵ - 2, is stored as a dictionary: {5: 3, 0: -2}. Compute the "
                "value of the polynomial $terms for x = $x. An empty dictionary means the polynomial 0."
            ),
            (
                "You have a table that says how many times each power of $x is needed. For example 2: 7 says that the "
                "second power is needed 7 times. Add up all that is needed; negative counts are subtracted. If the "
                "table is empty, the sum is 0."
            ),
            (
                "Evaluate at $x the polynomial whose non-zero coefficients are in $terms, by exponent (exponents are 0 "
                "or greater)."
            ),
            (
                "A wizard keeps boxes inside boxes: a box of level e holds $x to the power e coins. $terms tells for "
                "each level how many boxes he owns, or, if negative, owes. How many coins is that? No boxes, no coins."
            ),
            "The function returns the sum over all items (e, c) of the dictionary of c * $x ** e.",
            "Value of $terms, exponent to coefficient, at $x.",
        ],
        [
            """
            $total = 0
            for exponent, coefficient in $terms.items():
                $total += coefficient * $x**exponent
            return $total
            """,
            "return sum(coefficient * $x**exponent for exponent, coefficient in $terms.items())",
        ],
        lambda terms, x: sum(int(Fraction(x) ** e * terms[e]) for e in sorted(terms)),
        edges=(({}, 2), ({0: 5}, 0), ({3: 2, 0: -1}, 2), ({1: 4, 2: 1}, -1)),
    ),
    drill(
        "maths_polynomials.collect_terms",
        "collect_terms combine_like_terms {merge|unite}_terms simplify_terms gather_powers terms_by_power",
        [Arg("terms", ("terms", "parts", "pairs", "monomials", "items"), "list[tuple[int, int]]", _terms)],
        "dict[int, int]",
        [
            (
                "Each pair in $terms consists of a coefficient and an exponent. Add the coefficients that have the "
                "same exponent. $hand a dictionary from exponent to sum, without exponents whose sum is 0."
            ),
            (
                "Simplify a polynomial: $terms is a list of tuples (c, e), which mean c times x to the power e. "
                "Collect terms with equal e. Return a dictionary with e as key and the united coefficient as value; "
                "terms that vanish are left out."
            ),
            (
                "{Input|Given}: a list of (coefficient, exponent) tuples, where exponents may occur several times. "
                "{Output|Result|Returned}: a dictionary {exponent: total coefficient} that has no zero values; it is "
                "empty for an empty list."
            ),
            (
                "For every exponent in $terms, sum up the first components of all tuples that have it as their second "
                "component. If the sum is not 0, put it into the result under the exponent. Return the result, a "
                "dictionary."
            ),
            (
                "In 3x² + 5x - x² + 1 - 5x one can unite terms: 2x² + 1. As tuples (number, power) the terms are (3, "
                "2), (5, 1), (-1, 2), (1, 0), (-5, 1), and the answer is {2: 2, 0: 1}. Do the same for $terms."
            ),
            (
                "You find slips of paper in a box. On each stands how many points are given (or taken away, if "
                "negative) to which level. How many points does each level have in the end? $terms holds pairs of "
                "points and level. Return a dictionary by level, in which levels with 0 points don't appear."
            ),
            (
                "Combine like terms of the polynomial $terms, a list of pairs with the factor first and the power of x "
                "second, into a dictionary with the powers as keys. Zero factors must not be in it."
            ),
            (
                "A bank keeps pairs of an amount and an account number in $terms. Return a dictionary with the balance "
                "of each account, that is the sum of its amounts, but only for accounts whose balance is not 0."
            ),
            (
                "The function groups coefficients by exponent, sums each group, and returns the non-zero sums keyed by "
                "exponent."
            ),
            "Like terms of $terms, given as (coefficient, exponent), united; zeros dropped; as a dictionary.",
        ],
        [
            """
            sums = {}
            for coefficient, exponent in $terms:
                sums[exponent] = sums.get(exponent, 0) + coefficient
            return {exponent: value for exponent, value in sums.items() if value != 0}
            """,
        ],
        lambda terms: {
            e: s for e in dict.fromkeys(e for _, e in terms) if (s := sum(c for c, other in terms if other == e))
        },
        edges=(([],), ([(0, 1)],), ([(3, 2), (5, 1), (-1, 2), (-5, 1)],), ([(1, 0), (2, 3)],)),
    ),
    drill(
        "maths_polynomials.line_through",
        "line_through slope_and_start {find|get}_line line_from_points straight_line line_equation",
        [
            integer("xa", -5, 5, names=("x1", "ax", "left_x", "px", "first_x")),
            integer("ya", -8, 8, names=("y1", "ay", "left_y", "py", "first_y")),
            integer(
                "xb",
                names=("x2", "bx", "right_x", "qx", "second_x"),
                make=lambda draw, before: before[0] + draw.choose((0, 1, 2, 4, -1, -2)),
            ),
            integer("yb", -8, 8, names=("y2", "by", "right_y", "qy", "second_y")),
        ],
        "tuple[float, float] | None",
        [
            (
                "$hand the slope m and the intercept b, as a tuple (m, b) of floats, of the line y = m * x + b through "
                "the points ($xa, $ya) and ($xb, $yb). If both points have the same x, return None."
            ),
            (
                "A straight line goes through ($xa, $ya) and ($xb, $yb). $give how much it rises per unit of x, and "
                "its height at x = 0, as a pair of floats. When $xa equals $xb there is no such line, so return None."
            ),
            (
                "If $xa and $xb are equal, return None. Otherwise divide the difference of $yb and $ya by that of $xb "
                "and $xa; this is the slope. The intercept is $ya minus the slope times $xa. Return (slope, intercept)."
            ),
            (
                "{Input|Given}: x and y of one point, then x and y of another. {Output|Result|Returned}: the tuple (m, "
                "b), two floats, for which both points fulfil y = m * x + b, or None for points with the same x."
            ),
            (
                "A candle is $ya cm high at hour $xa and $yb cm at hour $xb, and it changes evenly. Return a tuple: "
                "the change in height per hour, and the height at hour 0 (floats, negative if it comes out so). For "
                "two equal hours return None."
            ),
            (
                "Find the linear function through two points, ($xa, $ya) and ($xb, $yb). Return its growth per step of "
                "1 and its value at 0, in this order, as a tuple of floats, or None if the points lie above one "
                "another or coincide."
            ),
            (
                "You draw a line with a ruler through two points of a grid, the first at $xa to the right and $ya up, "
                "the second at $xb to the right and $yb up. How steep is it, and where does it cut the y axis? Answer "
                "with a tuple of two floats, or with None if the line would be vertical or the points are one."
            ),
            (
                "Prices grow evenly with the amount: $xa kg cost $ya and $xb kg cost $yb. Work out the price per kg "
                "and the fixed part of the price, as a tuple of floats (numbers below 0 are fine here). None if the "
                "two amounts are equal."
            ),
            (
                "The function determines the line through two points in the form (slope, intercept). Both are results "
                "of true division or derived from it. Points with equal first coordinates give None."
            ),
            "Slope and intercept of the line through ($xa, $ya) and ($xb, $yb); None if $xa == $xb.",
        ],
        [
            """
            if $xa == $xb:
                return None
            slope = ($yb - $ya) / ($xb - $xa)
            return slope, $ya - slope * $xa
            """,
        ],
        lambda xa, ya, xb, yb: (
            None
            if xa == xb
            else (
                float(Fraction(ya - yb, xa - xb)),
                float(Fraction(xb * ya - xa * yb, xb - xa)),
            )
        ),
        edges=((0, 1, 2, 5), (1, 1, 1, 4), (2, 3, 0, 3), (1, 2, 3, -1), (3, 3, 3, 3)),
    ),
    drill(
        "maths_polynomials.side_of_line",
        "side_of_line point_and_line {tell|find}_position_to_line above_or_below where_is_point compare_with_line",
        [
            integer("m", -4, 4, names=_LINE),
            integer("b", -6, 6, names=("b", "start", "c", "intercept", "base")),
            integer("x", -5, 5, names=("x", "px", "u", "across", "time")),
            integer(
                "y",
                names=("y", "py", "v", "up", "height"),
                make=lambda draw, before: before[0] * before[2] + before[1] + draw.integer(-2, 2),
            ),
        ],
        "str",
        [
            (
                "$hand 'above', 'on' or 'below', depending on where the point ($x, $y) lies with respect to the line y "
                "= $m * x + $b."
            ),
            (
                "The line has slope $m and meets the y axis at $b. If $y is greater than the line's height at $x, "
                "return 'above'; if it is smaller, 'below'; if it is equal, 'on'."
            ),
            (
                "Compute $m * $x + $b and compare $y with it: 'above' if $y is larger, 'below' if it is less, 'on' if "
                "both are the same."
            ),
            (
                "{Input|Given}: slope and intercept of a straight line, then the two coordinates of a point. "
                "{Output|Result|Returned}: one of the strings 'above', 'on' and 'below', which says where the point "
                "is, seen from the line."
            ),
            (
                "A cable car follows a straight rope: at x metres from the station the rope is $m * x + $b metres "
                "high. A bird is $x metres from the station, at height $y. Is it 'above' the rope, 'below' it or "
                "sitting 'on' it?"
            ),
            (
                "Does ($x, $y) belong to the graph of the function that maps x to $m * x + $b? If so, return 'on'. If "
                "the point would have to be moved down to reach it, return 'above'; if up, 'below'."
            ),
            (
                "You save $m coins a week and had $b at week 0, so you plan for $m times the number of weeks, plus $b. "
                "In week $x you have $y coins. Are you 'above' your plan, 'below' it, or exactly 'on' it? Return that "
                "word."
            ),
            (
                "A ray starts on the y axis at $b and rises by $m for each step to the right (a negative number means "
                "that it falls; to the left it continues the same way). Tell where a fly at ($x, $y) is: 'above', "
                "'below' or 'on' the ray's line."
            ),
            (
                "The function classifies a point against a line that is not vertical, with 'above' for a positive "
                "difference between the point's y and the line's y at the same x, 'below' for a negative one and 'on' "
                "for none."
            ),
            "Where is ($x, $y): 'above', 'on' or 'below' the line with slope $m and intercept $b?",
        ],
        [
            """
            line = $m * $x + $b
            if $y > line:
                return "above"
            if $y < line:
                return "below"
            return "on"
            """,
        ],
        _side,
        edges=((2, 1, 3, 7), (2, 1, 3, 8), (2, 1, 3, 6), (0, 4, 0, 4), (-1, 0, 2, -3)),
    ),
    drill(
        "maths_polynomials.lines_meet",
        "where_lines_meet meeting_point {find|get}_crossing_x lines_cross_at equal_after break_even",
        [
            integer("m", -4, 4, names=("m1", "a", "slope1", "p", "first_slope")),
            integer("b", -9, 9, names=("b1", "b", "start1", "q", "first_start")),
            integer(
                "n",
                names=("m2", "c", "slope2", "r", "second_slope"),
                make=lambda draw, before: before[0] + draw.choose((0, 1, 2, 4, -1, -2, -4)),
            ),
            integer("c", -9, 9, names=("b2", "d", "start2", "s", "second_start")),
        ],
        "float | None",
        [
            (
                "$give the x at which the lines y = $m * x + $b and y = $n * x + $c meet, as a float. If their slopes "
                "$m and $n are equal, return None."
            ),
            (
                "Two straight lines have the slopes $m and $n, and they cut the y axis at $b and $c. Return the first "
                "coordinate of the point where they cross (by true division), None for parallel or equal lines."
            ),
            (
                "Solve $m * x + $b = $n * x + $c for x. Return the solution as a float, or None if $m equals $n, since "
                "then there is none or every number is one."
            ),
            (
                "{Input|Given}: slope and intercept of one line, then of another. {Output|Result|Returned}: the x of "
                "their common point as a float; None, if the slopes agree."
            ),
            (
                "One phone contract costs $b at the beginning and $m per hour, another one $c and $n per hour "
                "(negative numbers mean money back). After how many hours is the cost the same? It may be a fraction "
                "or lie before the start, that is below 0. With equal prices per hour return None."
            ),
            (
                "If $m and $n are the same, return None. Otherwise return the difference $c - $b divided by the "
                "difference $m - $n."
            ),
            (
                "You and your sister save. You had $b coins and get $m a week, she had $c and gets $n a week. When do "
                "you have equally much? Give the number of weeks as a float, negative for a time in the past, or None "
                "if you get the same each week."
            ),
            (
                "Two ants walk along a wall. After t minutes the first one is at $m * t + $b, the other at $n * t + "
                "$c. $give the time t at which they are at the same place. t may be negative or no whole number; ants "
                "of one speed have no such single time, so the answer is None then."
            ),
            (
                "The function computes where two linear functions, given by slope and value at 0, take the same value. "
                "It returns a float, and None when both have one slope."
            ),
            "The x where $m * x + $b equals $n * x + $c; None for equal slopes.",
        ],
        [
            """
            if $m == $n:
                return None
            return ($c - $b) / ($m - $n)
            """,
        ],
        lambda m, b, n, c: float(Fraction(b - c, n - m)) if n - m else None,
        edges=((2, 0, 1, 3), (1, 4, 1, 4), (1, 2, 1, 5), (0, 1, 4, 0), (3, 2, -1, 2)),
    ),
    drill(
        "maths_polynomials.parabola_lowest",
        "lowest_on_parabola best_whole_x {find|get}_lowest_x cheapest_setting smallest_value_at bottom_of_curve",
        [
            integer("a", 1, 3, names=("a", "p", "first", "square_part", "u")),
            integer("b", -12, 12, names=("b", "q", "second", "linear_part", "v")),
            integer("c", -9, 9, names=("c", "r", "third", "constant", "w")),
            integer("k", 2, 6, names=("k", "limit", "n", "bound", "reach"), fix=(5, 10)),
        ],
        "tuple[int, int]",
        [
            (
                "Among the integers x from 0 to $k, find the one for which $a * x * x + $b * x + $c is smallest (in "
                "case of a tie the smaller x). $hand the tuple (x, value)."
            ),
            (
                "Make a table of the values of $a * x² + $b * x + $c for x = 0, 1 and so on to $k. Return the x and "
                "the value of its lowest entry as a tuple; if two entries are equally low, the one with the lower x "
                "counts."
            ),
            (
                "{Input|Given}: the three coefficients of a quadratic function, the one of the square first. "
                "{Output|Result|Returned}: a tuple of the whole number from 0 to $k at which the function is least, "
                "and its value there. The first such number is meant."
            ),
            (
                "A machine can be set to 0, 1, 2 and so on up to $k. At setting x it uses $a * x * x + $b * x + $c "
                "units of energy (it can be below 0, when it delivers some). Return the best setting, that with the "
                "least energy, together with that energy. Of two equally good settings take the lower."
            ),
            (
                "A rope hangs between two trees in the shape of the curve $a x² + $b x + $c. Lamps can hang at the "
                "places 0, 1 and so on to $k. At which place hangs a lamp lowest, and at what height? Answer with "
                "(place, height); the leftmost place wins a tie."
            ),
            (
                "For each x from 0 up to and including $k compute $a times the square of x, plus $b times x, plus $c. "
                "Remember the x with the smallest result, and keep the earlier one if a later one is just as small. "
                "Return it with its result."
            ),
            (
                "You try the numbers 0 to $k, one after another, in the formula $a * x * x + $b * x + $c. Which number "
                "gives the smallest result? Return the number and the result. If two numbers are equally good, return "
                "the first."
            ),
            (
                "If several of the numbers 0 to $k give the least value of the function x -> $a x² + $b x + $c, choose "
                "the smallest of them, otherwise the only one. Return it and the least value as a pair."
            ),
            (
                "The function minimises a quadratic polynomial with the coefficients $a, $b and $c, from the highest "
                "power down, over the integers 0 to $k, and returns the pair of argument and minimum, with ties going "
                "to the lesser argument."
            ),
            "Lowest point of $a x² + $b x + $c on the integers 0 to $k: (x, value), first one on ties.",
        ],
        [
            """
            $best = 0
            lowest = $c
            for x in range(1, $k + 1):
                value = $a * x * x + $b * x + $c
                if value < lowest:
                    $best = x
                    lowest = value
            return $best, lowest
            """,
        ],
        lambda a, b, c, k: min(((x, c + x * (b + a * x)) for x in range(k + 1)), key=lambda pair: (pair[1], pair[0])),
        edges=((1, 0, 0, 5), (1, -3, 2, 5), (1, -12, 0, 5), (2, 5, -1, 5), (1, -6, 9, 5)),
    ),
    drill(
        "maths_polynomials.rows_of_differences",
        (
            "rows_of_differences difference_rounds {count|find}_difference_steps rounds_until_constant order_of_table "
            "degree_of_table"
        ),
        [
            numbers(
                kind="",
                names=("values", "table", "numbers", "nums"),
                make=_table,
            )
        ],
        "int",
        [
            (
                "Replace $numbers by the list of differences, each element minus the one before it, until all elements "
                "are equal. $give how often this has to be done. A list with one element, or with equal ones, needs no "
                "replacement."
            ),
            (
                "$numbers is a table of values of a polynomial at 0, 1, 2 and so on. Taking differences of neighbours "
                "again and again leads to a row of equal numbers. After how many rounds? The list is not empty; if its "
                "numbers are equal already, the answer is 0."
            ),
            (
                "{Input|Given}: a list of at least one integer. {Output|Result|Returned}: the number of times one must "
                "pass to the list of differences between neighbours (right minus left) to get a list whose members are "
                "all the same; a single member counts as such."
            ),
            (
                "While $numbers still holds two different numbers, form the row of differences, in which each number "
                "is the right one of two neighbours minus the left one, and count 1. Return the count."
            ),
            (
                "For 1, 4, 9, 16 the differences are 3, 5, 7, then 2, 2. These are all equal, so two steps were "
                "needed. $give the number of such steps for $numbers, which has at least one element."
            ),
            (
                "You write a row of numbers on a board. Under each two neighbours you write how much the right one is "
                "more than the left one. Do this with every new row until a row has only one and the same number, "
                "perhaps a single one. How many rows did you write under the first?"
            ),
            (
                "A scientist measures $numbers at equal times. She looks at the growth, then at the growth of the "
                "growth, and so on, until she sees a constant row. How many times did she form differences, 0 if the "
                "measured values were all equal?"
            ),
            (
                "If all elements of $numbers are equal, return 0. Otherwise return 1 plus the answer to the same "
                "question for the list of differences of neighbouring elements, later minus earlier."
            ),
            (
                "The function returns the least k for which the k-th differences of a list with at least one member "
                "are constant, which for long enough tables of a polynomial is its degree."
            ),
            "Rounds of differences until $numbers is constant.",
        ],
        [
            """
            row = $numbers
            rounds = 0
            while len(set(row)) > 1:
                row = [row[$i + 1] - row[$i] for $i in range(len(row) - 1)]
                rounds += 1
            return rounds
            """,
        ],
        _rounds,
        edges=(([5],), ([3, 3, 3],), ([1, 2],), ([1, 4, 9, 16],), ([1, 8, 27, 64, 125],), ([0, 0, 1],)),
    ),
)
