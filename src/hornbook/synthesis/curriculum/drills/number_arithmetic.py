"""The four operations, quotients and remainders."""

from __future__ import annotations

import math
from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import step, two

FAMILIES = (
    drill(
        "number_arithmetic.operation",
        "{compute_|}$tag $tag_of_two $verb $verb_numbers {$verb|$tag}_two",
        two(-12, 12),
        "int",
        [
            "$give the $tag of $a and $b.",
            "$does{, and return the $tag|, and return the result}.",
            "Return $wordy.",
            "Take two integers $a and $b and return their $tag, that is, $wordy.",
            "The $tag of two whole numbers: the result is $wordy.",
            "A calculator has a key for the $tag of two numbers. Return what it shows for $a and $b, in this order.",
        ],
        "return $a $op $b",
        lambda a, b, v: sum([a, b]) if v["op"] == "+" else sum([a, -b]) if v["op"] == "-" else math.prod([a, b]),
        edges=((0, 5), (3, 3), (-2, 4)),
        variants=[
            {"tag": "sum", "verb": "add", "op": "+", "does": "Add $b to $a", "wordy": "$a plus $b"},
            {"tag": "difference", "verb": "subtract", "op": "-", "does": "Subtract $b from $a", "wordy": "$a minus $b"},
            {"tag": "product", "verb": "multiply", "op": "*", "does": "Multiply $a by $b", "wordy": "$a times $b"},
        ],
    ),
    drill(
        "number_arithmetic.operation_by_sign",
        "calculate calculator apply_{operator|operation} compute {do_|}arithmetic evaluate_operation",
        [
            *two(-9, 12),
            Arg("op", ("op", "operator", "sign", "symbol"), "str", lambda draw, _: draw.choose("+-*")),
        ],
        "int",
        [
            "Apply the operator $op, which is '+', '-' or '*', to $a and $b and return the result.",
            "$op is one of the strings '+', '-' and '*'. Return the sum, the difference ($a minus $b) or the product.",
            "A tiny calculator: return $a + $b, $a - $b or $a * $b, depending on whether $op is '+', '-' or '*'.",
            "$give the result of the operation $op ('+', '-' or '*') on the numbers $a and $b, in this order.",
            "If $op is '+', add the two numbers; if it is '-', subtract $b from $a; if it is '*', multiply them.",
            "Calculate with $a on the left of the operator $op and $b on its right. Only '+', '-' and '*' occur.",
        ],
        """
        if $op == "+":
            return $a + $b
        if $op == "-":
            return $a - $b
        return $a * $b
        """,
        lambda a, b, op: {"+": sum([a, b]), "-": sum([a, -b]), "*": math.prod([a, b])}[op],
        edges=((3, 4, "+"), (3, 4, "-"), (3, 4, "*")),
    ),
    drill(
        "number_arithmetic.quotient_and_remainder",
        "divide divide_with_{rest|remainder} quotient_{and_|}remainder my_divmod division",
        [integer("a", 0, 99, names=("a", "n", "x", "number", "dividend")), step(2, 12)],
        "tuple[int, int]",
        [
            "Return a tuple of the quotient and the remainder when $a is divided by $k.",
            "Divide $a by $k with remainder{ and|;} return the pair (quotient, remainder).",
            "$give how many whole times $k fits into $a and what is left over, as a tuple of these two numbers.",
            (
                "$a sweets are shared equally by $k children. Return a tuple: how many each child gets and how many "
                "remain."
            ),
            "Long division: for $a divided by $k, return the integer quotient and then the remainder in a tuple.",
            "Return (q, r), where q is the integer quotient of $a and $k and r the remainder of that division.",
        ],
        "return $a // $k, $a % $k",
        lambda a, k: divmod(a, k),
        edges=((0, 3), (7, 7), (20, 3)),
    ),
    drill(
        "number_arithmetic.whole_or_rest",
        "$tag $tag_of_division {get_|}$tag integer_$tag $tag_by_$k",
        [integer("a", 0, 99, names=("a", "n", "x", "number", "total")), step(2, 12)],
        "int",
        [
            "$give the $long when $a is divided by $k.",
            "Divide $a by $k and return the $long.",
            "{There are|You have} $a apples and bags that hold $k apples each. $story.",
            "Division of whole numbers has a quotient and a remainder. $give the $tag of $a divided by $k.",
            "$fits.",
            "$a is divided by $k. Return only the $tag{, as an integer|}.",
        ],
        "return $a $op $k",
        lambda a, k, v: divmod(a, k)[v["part"]],
        edges=((0, 3), (7, 7), (20, 3), (2, 9)),
        variants=[
            {
                "tag": "quotient",
                "long": "whole-number quotient",
                "op": "//",
                "part": 0,
                "story": "Return how many bags can be filled completely",
                "fits": "Count the whole times that $k fits into $a",
            },
            {
                "tag": "remainder",
                "long": "remainder",
                "op": "%",
                "part": 1,
                "story": "As many bags as possible are filled completely. Return how many apples are left over",
                "fits": "Take $k away from $a as often as possible without going below zero, and return the rest",
            },
        ],
    ),
    drill(
        "number_arithmetic.divide_up",
        "{boxes|pages|buses|trips|packs}_needed divide_{up|rounding_up} ceil_div ceiling_division",
        [integer("a", 0, 99, names=("n", "items", "total", "amount", "count")), step(2, 12)],
        "int",
        [
            "$give $a divided by $k, rounded up to a whole number.",
            "$howmany boxes are needed for $a things if each box holds $k. The last box may be partly filled.",
            "A bus carries $k people. $give the number of buses for $a people.",
            (
                "Divide $a by $k; if there is a remainder, the result is one more than the quotient. Return it as an "
                "integer."
            ),
            "On one page there is space for $k lines. Return how many pages $a lines take up (0 lines need no page).",
            "$give the smallest integer that is not less than $a divided by $k.",
        ],
        ["return ($a + $k - 1) // $k", "return -(-$a // $k)"],
        lambda a, k: math.ceil(Fraction(a, k)),
        edges=((0, 3), (6, 3), (7, 3), (1, 9)),
    ),
    drill(
        "number_arithmetic.exact_quotient",
        "exact_{division|quotient} divide_{exactly|if_possible} whole_division divide_evenly",
        [integer("a", 0, 60, names=("a", "n", "x", "number")), step(2, 9)],
        "int | None",
        [
            "Return $a divided by $k as an integer if there is no remainder, otherwise None.",
            "Divide $a by $k. Return None unless the division comes out even; then return the whole quotient.",
            "$a is to be split into $k equal whole parts. Return the size of a part, or None if that is not possible.",
            "If $a is a multiple of $k, return how many times $k it is. If it is not, return None.",
            "$give the exact integer quotient of $a and $k. If a remainder would be left, the result is None.",
            "Can $k people share $a coins fairly? Return how many each gets, or None if some coins would be left.",
        ],
        """
        if $a % $k != 0:
            return None
        return $a // $k
        """,
        lambda a, k: {n * k: n for n in range(a + 1)}.get(a),
        edges=((0, 3), (6, 3), (7, 3)),
    ),
    drill(
        "number_arithmetic.divide_or",
        "safe_div{ide|ision|} divide divide_or_$tag {protected|careful}_division",
        [
            integer("a", -9, 40, names=("a", "x", "n", "dividend")),
            integer(
                "b",
                names=("b", "y", "k", "divisor"),
                make=lambda draw, _: 0 if draw.chance(0.3) else draw.choose((1, 2, 4, 5, -2)),
            ),
        ],
        "$kind",
        [
            "Return $a divided by $b as a float, or $fallback if $b is 0.",
            (
                "Divide $a by $b with the operator /. Since nothing can be divided by zero, return $fallback if $b is "
                "zero."
            ),
            "$give the quotient $a / $b. {If the divisor|If $b} is 0, {the result is|give back} $fallback.",
            "Safe division: $fallback for a divisor of zero, otherwise the (float) quotient of $a and $b.",
            "Dividing by zero is not allowed. If $b is 0 return $fallback, in all other cases $a / $b.",
            "A program must not crash when it divides. Return $a / $b unless $b is 0; then return $fallback.",
        ],
        """
        if $b == 0:
            return $fallback
        return $a / $b
        """,
        lambda a, b, v: (None if v["tag"] == "none" else 0.0) if not b else a * b**-1 if b in (1, -2) else a / b,
        edges=((3, 0), (0, 0), (5, 2), (0, 4)),
        variants=[
            {"tag": "none", "fallback": "None", "kind": "float | None"},
            {"tag": "zero", "fallback": "0.0", "kind": "float"},
        ],
    ),
)
