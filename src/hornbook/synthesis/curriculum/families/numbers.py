"""Arithmetic with whole numbers: operators, distances, powers, limits."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="numbers.change_by",
        title="Changing a number by an amount",
        names=("$tag_$k", "$tag", "$tag_{amount|number|value}", "$noun_with_$k", "$noun"),
        args=(
            integer(kind="number"),
            integer("k", 1, 12, names=("amount", "k", "change", "m"), fix=range(2, 12)),
        ),
        returns="int",
        variants=(
            {
                "op": "+",
                "tag": "{add|plus|increase_by|raise_by}",
                "noun": "{sum|total}",
                "act": "add something to a number",
                "said": "{plus|increased by}",
            },
            {
                "op": "-",
                "tag": "{subtract|minus|decrease_by|lower_by}",
                "noun": "{rest|difference}",
                "act": "take something away from a number",
                "said": "{minus|decreased by}",
            },
            {
                "op": "*",
                "tag": "{multiply_by|times|scale_by}",
                "noun": "product",
                "act": "multiply a number",
                "said": "{times|multiplied by}",
            },
        ),
        says=(
            "$give $n $said $k.",
            "$give the {number|value|integer} $n $said $k.",
            "$give {the result of|what you get from} $n $said $k.",
        ),
        styles=(
            Style(
                "return $n $op $k",
                "The operator `$op` makes a new number from the two beside it, and `return` hands it back.",
            ),
            Style(
                """
                $result = $n $op $k
                return $result
                """,
                "The first line computes the number and gives it the name $result; the second line hands it back.",
            ),
        ),
        reference=lambda n, k, v: {"+": sum((n, k)), "-": sum((n, -k)), "*": sum([n] * k)}[v["op"]],
        edges=((0, 4),),
        need="$act",
        idea=(
            (
                "A function takes values in and gives one value back. The names in the brackets stand "
                "for the values, whatever they are when the function is called."
            ),
            (
                "Python {computes|calculates} with the signs `+`, `-` and `*`. A number does not "
                "change when you compute with it; the result is a new number."
            ),
        ),
        pitfall=(
            (
                "A line such as `$n $op $k` on its own computes a result and forgets it. Without "
                "`return` the function gives back `None`."
            ),
        ),
        quiz=(("Does calling $name change the number that is passed to it?", "No. It gives back a new number."),),
    ),
    Family(
        id="numbers.distance",
        title="The distance between two numbers",
        names=(
            "{distance|difference|gap|absolute_difference}",
            "{distance|gap}_between",
            "how_far_apart",
            "space_between",
        ),
        args=(
            integer("a", -20, 30, names=("a", "x", "first", "start", "p")),
            integer("b", -20, 30, names=("b", "y", "second", "end", "q")),
        ),
        returns="int",
        says=(
            "$give the {distance|gap} between $a and $b{|, which is never negative}.",
            "$give how far {apart $a and $b are|$a is from $b}.",
            "$give the absolute {difference|value of the difference} between {$a and $b|the numbers $a and $b}.",
        ),
        styles=(
            Style(
                "return abs($a - $b)", "The function `abs` drops a minus sign, so the order of the two does not matter."
            ),
            Style(
                """
                if $a > $b:
                    return $a - $b
                return $b - $a
                """,
                "The smaller number is always taken from the larger one, so the result is never negative.",
            ),
        ),
        reference=lambda a, b: max(a, b) - min(a, b),
        edges=((5, 5), (0, -7)),
        need="find out how far apart two numbers are",
        idea=(
            (
                "A distance {is never|can not be} negative: from 3 to 8 it is as far as from 8 to 3. A "
                "plain difference may be negative, so its sign has to go."
            ),
            (
                "The absolute value of a number is its distance from zero. The absolute value of a "
                "difference is the distance between two numbers."
            ),
        ),
        pitfall=("Just writing `$a - $b` works only while $a is the larger one. Test such a function in both orders.",),
    ),
    Family(
        id="numbers.power",
        title="Squares and cubes",
        names=("$tag", "$tag_of", "compute_$tag", "$tag_number", "{get|find}_$tag"),
        args=(integer("n", -9, 12, kind="number"),),
        returns="int",
        variants=(
            {
                "p": 2,
                "tag": "square",
                "chain": "$n * $n",
                "said": "square",
                "how": "{$n times $n|$n multiplied by itself}",
            },
            {
                "p": 3,
                "tag": "cube",
                "chain": "$n * $n * $n",
                "said": "cube",
                "how": "{$n times $n times $n|$n to the power 3}",
            },
        ),
        says=(
            "$give the $said of $n.",
            "$give the $said of the {number|integer|value} $n.",
            "$give $how.",
            "$give $n raised to the power {$p|of $p}.",
        ),
        styles=(
            Style("return $n ** $p", "Two stars raise to a power, so `$n ** $p` is the $said of $n."),
            Style("return $chain", "The $said is $n multiplied by itself, with $n written $p times."),
        ),
        reference=lambda n, v: math.prod([n] * v["p"]),
        edges=((0,), (1,), (-3,)),
        need="raise a number to a power",
        idea=(
            (
                "{The square of a number is|To square a number is to take} the number times itself. "
                "The cube takes it three times, so the cube of 2 is `2 * 2 * 2`, which is 8."
            ),
            (
                "Powers are repeated multiplication, in the way that multiplication is repeated "
                "addition. The square of a side is the area of a square, the cube of a side is the "
                "volume of a cube."
            ),
        ),
        pitfall=("The sign `^` does not mean a power in Python. Write two stars, as in `3 ** 2`.",),
        quiz=(("Can the square of a whole number be negative?", "No. A minus times a minus is a plus."),),
    ),
    Family(
        id="numbers.clamp",
        title="Keeping a number between two limits",
        names=("clamp", "clamp_{value|number}", "limit", "{keep|hold}_{within|between}", "restrict", "clip", "bound"),
        args=(
            integer("n", -10, 40),
            integer("low", -2, 5, names=("low", "lower", "minimum", "least")),
            integer(
                "high",
                6,
                20,
                names=("high", "upper", "maximum", "most"),
                make=lambda draw, so: so[1] + draw.integer(1, 15),
            ),
        ),
        returns="int",
        says=(
            "{Limit|Restrict|Clamp} $n to the range from $low to $high.",
            "Return $n, but not less than $low and not more than $high.",
            "Keep $n {between|within} $low and $high{|, both included}.",
        ),
        styles=(
            Style(
                "return max($low, min($n, $high))",
                "First `min` cuts off what is above $high, then `max` lifts what is below $low.",
            ),
            Style(
                """
                if $n < $low:
                    return $low
                if $n > $high:
                    return $high
                return $n
                """,
                (
                    "Each `if` deals with one side. A number that passes both is inside the limits and "
                    "comes back as it is."
                ),
            ),
        ),
        reference=lambda n, low, high: sorted((low, n, high))[1],
        edges=((3, 0, 10), (-5, 0, 10), (15, 0, 10), (10, 0, 10)),
        need="keep a value inside a range",
        idea=(
            (
                "Some values must not leave a range: a volume stays between 0 and 100. To clamp a "
                "number is to move it to the nearest limit if it lies outside."
            ),
            "There are three cases: too small, too large, and fine. The limits themselves are allowed values.",
        ),
        pitfall=("It is easy to swap `min` and `max` here. Try one number below, one inside and one above the range.",),
    ),
)
