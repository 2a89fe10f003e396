"""Averages and formulas of two or three numbers."""

from __future__ import annotations

import math
from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import three, two

FAMILIES = (
    drill(
        "number_formulas.average",
        "average {mean|average}_of_$tag $tag_number_{mean|average} {find|get}_average",
        three(0, 20),
        "float",
        [
            "$give the average of $a, $b and $c.",
            "$give the arithmetic mean of the three numbers $a, $b and $c.",
            "The average of three numbers is their sum divided by 3. Return the average of $a, $b and $c as a float.",
            "A pupil has the marks $a, $b and $c. $give the average mark.",
            "Add $a, $b and $c and divide the total by three. {The result is a float.||}",
            "Mean of three integers{ (not rounded)|, as a float}.",
            (
                "{This function takes|Takes|The function accepts} three integers and returns their arithmetic mean as "
                "a float, without any rounding."
            ),
            (
                "{You get|You have|You are given} three numbers. Add them and divide the sum by 3. Return the result "
                "with its decimals."
            ),
            (
                "On three mornings $a, $b and $c birds were counted. For a report the mean number of birds per morning "
                "is needed; determine it as a float."
            ),
            "{Input|Given}: three integers. {Output|Result|Returned}: one third of their sum, a float.",
            "Average of three numbers.",
        ],
        "return ($a + $b + $c) / 3",
        lambda a, b, c, v: float(Fraction(a + b + c, v["size"])),
        edges=((0, 0, 0), (1, 2, 3), (1, 1, 2)),
        variants=[{"tag": "three", "size": 3}],
    ),
    drill(
        "number_formulas.repeated_addition",
        "multiply multiply_by_adding repeated_addition times slow_multiply product",
        [
            integer("a", -9, 20, names=("a", "x", "first", "num1")),
            integer("b", 0, 9, names=("b", "y", "second", "num2")),
        ],
        "int",
        [
            "Multiply $a by $b without the operator *. $b is not negative.",
            "$give the product of $a and $b by adding $a again and again, $b times. $b is 0 or more.",
            "Multiplication is repeated addition: start with 0 and add $a to it $b times. Return the result.",
            "Work out $a times $b with additions only; $b is never negative.",
            (
                "A machine can add but not multiply. Return the product of $a and $b ($b is at least 0) as it would "
                "find it."
            ),
            "Return the sum of $b copies of the number $a. {No copies make 0.||}",
            (
                "{This function computes|Computes} the product of two integers solely by addition. The second one, $b, "
                "determines how many times the first one is added and is never negative."
            ),
            (
                "You may not use the sign * here. Add the number $a to 0, and do this $b times. Return the sum. When "
                "$b is 0, the sum is 0."
            ),
            (
                "A shopkeeper who can only add sells $b pieces at a price of $a each, item by item. "
                "{Determine|Find|Compute|Return} the total by adding as the shopkeeper does."
            ),
            (
                "{Input|Given}: any integer $a and an integer $b of 0 or more. {Output|Result|Returned}: their "
                "product, obtained without a multiplication."
            ),
            "Product of $a and $b, additions only.",
        ],
        """
        $total = 0
        for _ in range($b):
            $total += $a
        return $total
        """,
        lambda a, b: a * b,
        edges=((5, 0), (0, 5), (-3, 4), (7, 1)),
    ),
    drill(
        "number_formulas.line",
        "{linear|line}_value evaluate_line height_at {line|linear}_function {value|y}_at",
        [
            integer("x", -5, 10, names=("x", "n", "t")),
            integer("k", -5, 9, names=("slope", "k", "m", "factor"), fix=range(2, 7)),
            integer("b", -9, 9, names=("offset", "b", "c", "intercept"), fix=range(1, 9)),
        ],
        "int",
        [
            "Multiply $x by $k, then add $b{, and return the result|}.",
            "$give the value of the linear function with slope $k and intercept $b at the point $x.",
            "Return $k times $x plus $b.",
            "A straight line has the slope $k and crosses the vertical axis at $b. $give its height at $x.",
            "Return the number that is $b more than the product of $k and $x.",
            "A plant is $b cm high and grows $k cm a week. $give its height after $x weeks{ by the same rule|}.",
            (
                "{This function evaluates|Evaluates} a linear function: the argument is multiplied by the slope $k, "
                "the constant $b is added, and the sum is returned."
            ),
            (
                "{You get|You have|You are given} a number $x. First multiply it by $k. After that add $b. Return the "
                "number that you have at the end."
            ),
            (
                "A taxi ride has a basic price of $b and costs $k more per kilometer. {Determine|Find|Compute|Return} "
                "the price of a ride of $x kilometers; the same formula is used for negative numbers."
            ),
            "{Output|Result}: $k * $x + $b, an integer.",
            "Value at $x of the line with slope $k and constant $b.",
        ],
        "return $k * $x + $b",
        lambda x, k, b: sum([b, math.prod([x, k])]),
        edges=((0, 3, 4), (1, 3, 4), (-2, 3, 4)),
    ),
    drill(
        "number_formulas.polynomial",
        "polynomial_value {evaluate|eval}_quadratic quadratic parabola_{at|value} polynomial",
        [*three(-4, 5), integer("x", -4, 5, names=("t", "u", "at", "point"))],
        "int",
        [
            "$give the value of the polynomial $a * $x**2 + $b * $x + $c.",
            "Evaluate the quadratic with the coefficients $a, $b, $c (highest power first) at $x.",
            "Return $a times the square of $x, plus $b times $x, plus $c.",
            (
                "A parabola is given by its coefficients: $a belongs to the square, $b to $x itself, and $c stands "
                "alone. $give its value at $x."
            ),
            (
                "For the quadratic function with leading coefficient $a, linear coefficient $b and constant term $c, "
                "return its value at $x."
            ),
            (
                "Insert $x into the quadratic polynomial whose coefficients are $a, $b and $c, from the square down to "
                "the constant, and return the result."
            ),
            (
                "{This function evaluates|Evaluates} a polynomial of degree two at the point $x. Its coefficients are, "
                "in falling order of the powers, $a, $b and $c."
            ),
            (
                "{You get|You have|You are given} four whole numbers. Square $x and multiply this by $a. Multiply $x "
                "by $b. Add these two and $c. Return the sum."
            ),
            (
                "A stone's height at the time $x follows a formula with three terms: $a times the squared time, $b "
                "times the time, and the fixed part $c. {Determine|Find|Compute|Return} the height."
            ),
            (
                "{Input|Given}: the coefficients of the square, of the linear term and of the constant term, then the "
                "point. {Output|Result|Returned}: the value of the polynomial there."
            ),
            "What is $a * $x**2 + $b * $x + $c?",
        ],
        "return $a * $x**2 + $b * $x + $c",
        lambda a, b, c, x: (a * x + b) * x + c,
        edges=((1, 0, 0, 3), (0, 2, 1, 5), (1, -2, 1, 1), (3, 4, 5, 0)),
    ),
    drill(
        "number_formulas.sum_minus_product",
        "$tag $tag_of_two {compute|find|get}_$tag $tag_value",
        two(-6, 12),
        "int",
        [
            "$give $what.",
            "For the two integers $a and $b, return $what.",
            "Return the result of this calculation: $what.",
            "$first. Return the result.",
            "Take the numbers $a and $b. $first, and return what comes out.",
            "$give the integer that is $what.",
            (
                "{This function takes|Takes|The function accepts} the integers $a and $b and returns an integer, "
                "namely $what."
            ),
            "{You get|You have|You are given} two whole numbers. $first. Give back the number that you have then.",
            (
                "A magician asks for two numbers, here $a and $b, and announces $what. {Determine|Find|Compute|Return} "
                "the announced number."
            ),
            "{Input|Given}: two integers $a and $b. {Output|Result|Returned}: $what.",
            "What is $what?",
        ],
        "return $code",
        lambda a, b, v: [(a + b) ** 2, a * a + b * b, (a - b) ** 2, 2 * (a + b)][v["which"]],
        edges=((0, 0), (1, 2), (-3, 3)),
        variants=[
            {
                "tag": "square_of_sum",
                "what": "the square of the sum of $a and $b",
                "first": "Add $a and $b, then square the sum",
                "code": "($a + $b) ** 2",
                "which": 0,
            },
            {
                "tag": "sum_of_squares",
                "what": "the sum of the squares of $a and $b",
                "first": "Square $a and $b and add up both squares",
                "code": "$a**2 + $b**2",
                "which": 1,
            },
            {
                "tag": "squared_difference",
                "what": "the square of the difference of $a and $b",
                "first": "Subtract $b from $a, then square the difference",
                "code": "($a - $b) ** 2",
                "which": 2,
            },
            {
                "tag": "double_sum",
                "what": "twice the sum of $a and $b",
                "first": "Add $a and $b, then double the sum",
                "code": "2 * ($a + $b)",
                "which": 3,
            },
        ],
    ),
)
