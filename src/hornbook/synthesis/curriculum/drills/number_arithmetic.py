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
            (
                "{This function takes|Takes|The function accepts} the integers $a and $b and returns the $tag of the "
                "two, that is, $wordy, as an integer."
            ),
            "{You get|You have|You are given} two whole numbers, $a and $b. The answer is $wordy.",
            (
                "A pupil has to work out $wordy. {Determine|Find|Compute|Return} the number that the pupil should "
                "write down."
            ),
            (
                "{Input|Given}: two integers. {Output|Result|Returned}: their $tag, where the first number stands on "
                "the left: $wordy."
            ),
            "What is $wordy?",
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
            (
                "{This function takes|Takes|The function accepts} two integers and a one-character string $op. It "
                "applies the arithmetic operation named by the string, that is addition for '+', subtraction for '-' "
                "and multiplication for '*', and returns the integer that results."
            ),
            (
                "{You get|You have|You are given} two numbers and a sign. The sign is '+', '-' or '*'. Do what the "
                "sign says with $a and $b and return the result."
            ),
            (
                "For a small calculator we need its inner part. It is given $a, $b and a key $op, one of '+', '-', "
                "'*', and must deliver the value of the first number, operated with the second."
            ),
            (
                "If $op is '+', the output is the sum; if it is '-', the first number minus the second; if it is '*', "
                "the product. No other sign is passed."
            ),
            "What is the result of $a and $b joined by the operator $op ('+', '-' or '*')?",
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
            (
                "The function performs an integer division of $a by $k. It returns a tuple of two integers, of which "
                "the first is the quotient and the second is the remainder."
            ),
            "You divide a number $a by $k. First say how often it goes, then say what is left. Return both in a tuple.",
            (
                "A baker puts $a rolls into bags of $k. {Determine|Find out|Work out|Return} how many bags become full "
                "and how many rolls stay on the table, as a tuple in this order."
            ),
            (
                "{Output|Result|Returned}: the tuple (whole quotient, remainder) for the dividend $a, 0 or more, and "
                "the positive divisor $k."
            ),
            "Quotient and remainder of $a by $k, as a tuple.",
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
            "{This function carries|Carries} out an integer division of $a by $k and returns its $tag as an integer.",
            "You divide $a by $k, but only with whole numbers. Return the $tag.",
            "When $a is divided by $k, there is a whole quotient and there is a remainder. Here the $tag is wanted.",
            (
                "For the dividend $a, which is not negative, and the positive divisor $k the {output|result} is the "
                "$long of the division."
            ),
            "What is the $tag of $a divided by $k in whole numbers?",
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
            (
                "{This function divides|Divides} the integer $a by the integer $k and returns the quotient, rounded up "
                "to the next integer in case there is a remainder."
            ),
            (
                "There are $a children. In one car you can put $k of them. Say how many cars you must have for all "
                "children."
            ),
            (
                "A club stores $a books on shelves that hold $k books each, and wants to use no more shelves than "
                "necessary. {Determine|Find|Compute|Return} the number of shelves."
            ),
            (
                "If $k divides $a evenly, the output is the quotient. If a remainder is left, the output is the whole "
                "quotient plus 1."
            ),
            "Ceiling of $a / $k.",
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
            (
                "The function divides $a by $k if that is possible without a remainder and returns the integer "
                "quotient; when a remainder would be left, it returns None."
            ),
            (
                "{You get|You have|You are given} a number $a. Can you divide it by $k with nothing left? Then return "
                "the result as an integer. Otherwise return None."
            ),
            (
                "A gardener wants to plant $a trees in $k rows of equal length. Report the number of trees in a row, "
                "or None if there is no way to do it."
            ),
            "If $a leaves the remainder 0 when divided by $k, output the whole quotient; otherwise output None.",
            "$a divided by $k if that is whole, else None.",
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
            (
                "{This function takes|Takes|The function accepts} two integers and returns the quotient of the first "
                "and the second as a float. A division by zero is avoided: for a zero divisor, $fallback is returned."
            ),
            (
                "You divide $a by $b and return the result with its decimals. But $b can be 0. In this case return "
                "$fallback."
            ),
            (
                "For a report we need the ratio of $a to $b as a float. Where the second number is zero there is no "
                "ratio; the report should then get $fallback."
            ),
            "Two cases: if $b equals 0, the output is $fallback; otherwise it is $a / $b, a float.",
            "Quotient $a / $b, or $fallback for a zero divisor.",
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
