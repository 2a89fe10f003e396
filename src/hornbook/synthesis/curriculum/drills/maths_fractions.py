"""Fractions as numerator and denominator, and as texts such as '3/4'."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill


def _pair(top: str, bottom: str, *names: str) -> tuple[Arg, Arg]:
    half = len(names) // 2
    return integer(top, 1, 20, names=names[:half]), integer(bottom, 2, 20, names=names[half:])


_N, _D = _pair("n", "d", "n", "numerator", "top", "d", "denominator", "bottom")
_A, _B = _pair("a", "b", "a", "n1", "b", "d1")
_P, _Q = _pair("p", "q", "c", "n2", "d", "d2")
_LOWEST = "{The result must be|Return it|The result is} in lowest terms, as a tuple (numerator, denominator)."


def _terms(value: Fraction) -> tuple[int, int]:
    return value.numerator, value.denominator


def _combined(a: int, b: int, *rest: Any) -> tuple[int, int]:
    """The sum, product or quotient of a/b and p/q."""
    p, q, variant = rest
    first, second = Fraction(a, b), Fraction(p, q)
    return _terms({"sum": first + second, "product": first * second, "quotient": first / second}[variant["noun"]])


def _compared(a: int, b: int, *rest: Any) -> bool:
    """Whether a/b is larger, or smaller, than p/q."""
    p, q, variant = rest
    first, second = Fraction(a, b), Fraction(p, q)
    return first > second if variant["op"] == ">" else first < second


FAMILIES = (
    drill(
        "maths_fractions.reduce",
        "reduce_fraction lowest_terms shorten_fraction cancel_fraction reduced {simplest|lowest}_form",
        [
            integer("n", 1, 60, names=("n", "numerator", "top")),
            integer(
                "d",
                2,
                60,
                names=("d", "denominator", "bottom"),
                make=lambda draw, before: (
                    before[0] * draw.integer(2, 4)
                    if draw.chance(0.2)
                    else draw.choose((4, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36, 40, 45, 60))
                ),
            ),
        ],
        "tuple[int, int]",
        [
            "Reduce the fraction $n/$d to lowest terms and return the new numerator and denominator as a tuple.",
            (
                "A fraction is in lowest terms if no number but 1 divides both its parts. Return the fraction $n over "
                "$d in lowest terms, as (numerator, denominator)."
            ),
            (
                "Divide the numerator $n and the denominator $d of a fraction by their greatest common divisor. "
                "Return both as a tuple."
            ),
            "Write $n/$d with the smallest possible whole numbers; return the tuple (numerator, denominator).",
            (
                "Cancel the fraction with numerator $n and denominator $d as far as possible. The result is a pair "
                "(numerator, denominator)."
            ),
            (
                "{A pupil|Someone} ate $n of $d equal pieces. Return this share as a fully reduced fraction "
                "(numerator, denominator)."
            ),
            (
                "The function takes the numerator $n and the denominator $d of a fraction, both positive integers, "
                "and returns a tuple with the numerator and the denominator of the same fraction in lowest terms."
            ),
            (
                "You get a fraction: $n is above the line and $d is below. Make it as short as possible, for example "
                "6/8 becomes 3/4. Return the two new numbers as a tuple."
            ),
            (
                "A fraction is fully cancelled when its two numbers have no common factor except 1. Determine this "
                "form of $n/$d and output it as a pair, the upper number first."
            ),
            "Lowest terms of $n/$d as (numerator, denominator).",
            (
                "I have the fraction $n/$d and want it with numbers as small as possible. Give me a tuple with the "
                "upper and the lower number."
            ),
            "Convert $n/$d to lowest terms, as a tuple (numerator, denominator).",
        ],
        "common = math.gcd($n, $d)\nreturn $n // common, $d // common",
        lambda n, d: _terms(Fraction(n, d)),
        imports="import math",
        edges=((6, 3), (5, 7), (4, 4)),
    ),
    drill(
        "maths_fractions.arithmetic",
        "$tag_fractions $tag_two_fractions fraction_$noun {get|find}_$noun",
        [_A, _B, _P, _Q],
        "tuple[int, int]",
        [
            f"$verb. {_LOWEST}",
            f"There are two fractions, $a/$b and $p/$q. $give their $noun. {_LOWEST}",
            f"$give the $noun of $a/$b and $p/$q. {_LOWEST}",
            f"Fractions: $noun of $a over $b and $p over $q. {_LOWEST}",
            f"Two fractions have the numerators $a and $p and the denominators $b and $q. $give their $noun. {_LOWEST}",
            f"$rule Do this for $a/$b and $p/$q. {_LOWEST}",
            (
                "The function takes four integers: $a and $b are the upper and lower number of one fraction, $p and "
                "$q those of another. It returns the $noun of the first and the second, reduced to lowest terms, as "
                "a tuple (numerator, denominator)."
            ),
            (
                "You have the fraction $a/$b and the fraction $p/$q. Find their $noun, in this order. Shorten it as "
                "far as you can. Return the numerator and the denominator as a tuple."
            ),
            (
                "Input: the fractions $a/$b and $p/$q. Output: a pair (numerator, denominator) that is the $noun of "
                "the first and the second in its fully reduced form."
            ),
            (
                "A calculator for pupils shows exact results. Report what it shows for the $noun of $a/$b and $p/$q, "
                "as a reduced pair (numerator, denominator)."
            ),
            (
                "I want to know the $noun of $a/$b and $p/$q exactly, as a reduced fraction. Give me numerator and "
                "denominator in a tuple."
            ),
        ],
        "top = $top\nbottom = $bottom\ncommon = math.gcd(top, bottom)\nreturn top // common, bottom // common",
        _combined,
        imports="import math",
        variants=[
            {
                "tag": "add",
                "noun": "sum",
                "verb": "Add the fractions $a/$b and $p/$q",
                "rule": "Two fractions are added by bringing them to a common denominator.",
                "top": "$a * $q + $p * $b",
                "bottom": "$b * $q",
            },
            {
                "tag": "multiply",
                "noun": "product",
                "verb": "Multiply the fractions $a/$b and $p/$q",
                "rule": "Fractions are multiplied numerator by numerator and denominator by denominator.",
                "top": "$a * $p",
                "bottom": "$b * $q",
            },
            {
                "tag": "divide",
                "noun": "quotient",
                "verb": "Divide the fraction $a/$b by the fraction $p/$q",
                "rule": "To divide the first fraction by the second, multiply by the second one turned upside down.",
                "top": "$a * $q",
                "bottom": "$b * $p",
            },
        ],
    ),
    drill(
        "maths_fractions.compare",
        "$tag_fraction is_$tag_than first_$tag compare_fractions_$tag",
        [_A, _B, _P, _Q],
        "bool",
        [
            "$check the fraction $a/$b is $tag than the fraction $p/$q.",
            "Two fractions: $a over $b and $p over $q. $check the first one is the $tag one.",
            (
                "Compare $a/$b with $p/$q by multiplying crosswise, without division. Return True if $a/$b is $tag; "
                "if they are equal, False."
            ),
            "Is $a/$b $tag than $p/$q? Return True or False.",
            (
                "{Ann|Tom} ate $a of $b pieces of a cake, {Ben|Kim} $p of $q pieces of an equal one. $check the first "
                "share is strictly $tag."
            ),
            "Return True when $a divided by $b is $tag than $p divided by $q, else False.",
            (
                "The function compares two fractions. It takes the numerator $a and the denominator $b of the first, "
                "then $p and $q of the second, and returns a boolean that tells if the first is strictly $tag."
            ),
            (
                "You get two fractions, $a/$b and $p/$q. Is the first one $tag than the second one? Output True or "
                "False. If they have the same value, output False."
            ),
            (
                "Input: positive integers $a, $b, $p, $q. Output: True if $a/$b is $tag than $p/$q; False if it is "
                "not, or if both are equal."
            ),
            "Is $a/$b strictly $tag than $p/$q?",
            "Determine whether $a/$b is strictly $tag than $p/$q.",
        ],
        "return $a * $q $op $p * $b",
        _compared,
        edges=((1, 2, 2, 4), (3, 4, 2, 3)),
        variants=[{"tag": "larger", "op": ">"}, {"tag": "smaller", "op": "<"}],
    ),
    drill(
        "maths_fractions.equal",
        "equal_fractions same_fraction are_equivalent fractions_equal equivalent",
        [
            _A,
            _B,
            integer("p", names=("c", "n2"), make=lambda draw, before: before[0] * draw.integer(2, 3)),
            integer(
                "q",
                names=("d", "d2"),
                make=lambda draw, before: before[1] * (before[2] // before[0]) + draw.choose((0, 0, 1)),
            ),
        ],
        "bool",
        [
            "$check the fractions $a/$b and $p/$q have the same value.",
            "Fractions such as 1/2 and 3/6 are written differently but equal. $check this is so for $a/$b and $p/$q.",
            "Return True if $a over $b equals $p over $q, {and |}False otherwise.",
            "Are $a/$b and $p/$q equivalent fractions?",
            "Two fractions are equal if multiplying crosswise gives the same number twice. Check $a/$b and $p/$q.",
            "Is $a of $b pieces just as much as $p of $q pieces? Return True or False.",
            (
                "The function takes the numerator $a and the denominator $b of a fraction, then $p and $q of "
                "another, and returns True if both fractions stand for the same number."
            ),
            (
                "You get two fractions, $a/$b and $p/$q. They may look different. But do they have the same value? "
                "Output True or False."
            ),
            (
                "One pizza is cut into $b slices and $a are eaten; from an equal pizza with $q slices $p are eaten. "
                "Determine whether the same amount is gone from both."
            ),
            "If $a/$b and $p/$q are the same number, the result is True; otherwise it is False.",
            "Determine whether $a/$b and $p/$q are the same number.",
        ],
        "return $a * $q == $p * $b",
        lambda a, b, p, q: Fraction(a, b) == Fraction(p, q),
        edges=((1, 2, 3, 6), (1, 2, 2, 3)),
    ),
    drill(
        "maths_fractions.to_mixed",
        "mixed_number to_mixed as_mixed_number improper_to_mixed split_fraction",
        [
            integer("n", 1, 60, names=("n", "numerator", "top")),
            integer("d", 2, 9, names=("d", "denominator", "bottom")),
        ],
        "tuple[int, int, int]",
        [
            "Turn the fraction $n/$d into a mixed number: return (whole part, numerator left over, $d).",
            (
                "How often does $d go into $n, and what is left? Return the whole part, the rest and the denominator "
                "$d as a tuple."
            ),
            (
                "A mixed number is a whole number and a proper fraction, as in 7/3 = 2 1/3, which is (2, 1, 3). Write "
                "$n/$d as such a tuple; do not reduce it."
            ),
            "The fraction $n over $d as a mixed number (whole, numerator, denominator), not reduced.",
            "{Cakes are|A cake is} cut into $d pieces each. With $n pieces, return (whole cakes, pieces left, $d).",
            (
                "Given an improper fraction with numerator $n and denominator $d, return the tuple (whole, rest, "
                "denominator). The denominator stays as it is."
            ),
            (
                "The function takes the numerator $n and the denominator $d of a fraction and returns a tuple of "
                "three integers: the whole part, the numerator of what remains (it is not reduced), and the "
                "denominator itself."
            ),
            (
                "You get the fraction $n/$d. How many wholes are in it? What remains over the line? Return these two "
                "numbers and $d in one tuple. Do not shorten the fraction."
            ),
            (
                "Eggs are sold in boxes of $d. For $n eggs, report the number of full boxes, the eggs beside them, "
                "and the size of a box, in this order."
            ),
            "Output for $n/$d: (quotient, remainder, denominator), all without reducing.",
            (
                "Convert $n/$d to a mixed number, a tuple of the whole part, the rest and the denominator, without "
                "reducing."
            ),
        ],
        "return $n // $d, $n % $d, $d",
        lambda n, d: (*divmod(n, d), d),
        edges=((7, 3), (6, 3), (2, 5)),
    ),
    drill(
        "maths_fractions.from_mixed",
        "improper_fraction from_mixed mixed_to_improper to_improper as_fraction",
        [integer("w", 1, 9, names=("whole", "w")), _N, _D],
        "tuple[int, int]",
        [
            "Turn the mixed number $w $n/$d into a fraction; return (numerator, denominator). Do not reduce it.",
            "A mixed number has the whole part $w and the fraction $n/$d. Return it as one fraction (numerator, $d).",
            (
                "The whole part $w counts as $w times $d parts; add $n to them. Return the number of parts and the "
                "denominator $d as a tuple."
            ),
            "$give the tuple (numerator, denominator) of $w plus $n/$d, keeping the denominator $d.",
            (
                "From whole part $w, numerator $n and denominator $d make a fraction with the same denominator, as a "
                "tuple."
            ),
            "There are $w whole pies, each cut into $d pieces, and $n pieces more. Return (all pieces, $d).",
            (
                "The function converts a mixed number, given by the whole part $w, the numerator $n and the "
                "denominator $d, into a single fraction, which is returned as a tuple of numerator and denominator "
                "without reducing it."
            ),
            (
                "You have $w wholes and $n/$d. Write everything as one fraction with the same denominator. Return a "
                "tuple: numerator and denominator. Do not shorten."
            ),
            (
                "Each whole is worth $d pieces. For $w wholes and another $n pieces, determine the pair (total "
                "pieces, $d)."
            ),
            (
                "Input: $w, $n, $d. Output: the numerator of $w + $n/$d over the denominator $d, and that "
                "denominator, as a pair; nothing is cancelled."
            ),
            "Convert the mixed number $w $n/$d to a tuple (numerator, $d), without reducing.",
        ],
        "return $w * $d + $n, $d",
        lambda w, n, d: (sum([d] * w) + n, d),
    ),
)
