"""Fractions: kinds, denominators and fractions written as texts."""

from __future__ import annotations

import math
from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill


def _pair(top: str, bottom: str, *names: str) -> tuple[Arg, Arg]:
    half = len(names) // 2
    return integer(top, 1, 20, names=names[:half]), integer(bottom, 2, 20, names=names[half:])


_N, _D = _pair("n", "d", "n", "numerator", "top", "d", "denominator", "bottom")
_TEXT = Arg(
    "s",
    ("fraction", "text", "s"),
    "str",
    lambda draw, _: f"{draw.integer(1, 20)}/{draw.choose((1, 2, 3, 4, 5, 6, 8, 10))}",
)


FAMILIES = (
    drill(
        "maths_fractions.kind",
        "is_$tag_fraction is_$tag $tag_fraction check_$tag",
        [
            _N,
            integer(
                "d",
                2,
                20,
                names=("d", "denominator", "bottom"),
                make=lambda draw, before: max(2, before[0] + draw.integer(-3, 3)),
            ),
        ],
        "bool",
        [
            "$check the fraction $n/$d is $tag, which means that its numerator is $rule its denominator.",
            "A fraction is called $tag if its numerator is $rule its denominator. $check $n/$d is.",
            "Return True if the numerator $n is $rule the denominator $d, {and |}False otherwise.",
            "Is $n over $d a(n) $tag fraction, with a value $value 1?",
            "Fractions $value 1 are $tag. $check the fraction with numerator $n and denominator $d is $tag.",
            "Given $n and $d, tell whether $n/$d is $value 1 and therefore a(n) $tag fraction.",
            (
                "The function takes the numerator $n and the denominator $d and returns a boolean that is True if "
                "the fraction is $tag, i.e. if the numerator is $rule the denominator."
            ),
            (
                "You get a fraction. $n is its numerator and $d is its denominator. A fraction is $tag when it "
                "has a value $value 1. Is this fraction $tag? Output True or False."
            ),
            "If $n is $rule $d, the result is True; otherwise it is False. Such fractions are known as $tag.",
            "Is $n/$d $tag, that is, with a value $value 1?",
            "Determine whether the numerator $n is $rule the denominator $d, that is, whether the fraction is $tag.",
        ],
        "return $n $op $d",
        lambda n, d, v: (n // d == 0) == (v["tag"] == "proper"),
        edges=((3, 3), (2, 3), (4, 3)),
        variants=[
            {"tag": "proper", "op": "<", "rule": "smaller than", "value": "below"},
            {"tag": "improper", "op": ">=", "rule": "at least as large as", "value": "of at least"},
        ],
    ),
    drill(
        "maths_fractions.text_to_float",
        "fraction_value parse_fraction fraction_to_float value_of_fraction evaluate_fraction",
        [_TEXT],
        "float",
        [
            "$give the value of the fraction $s, a text such as '3/4', as a float.",
            "The text $s holds a fraction like '1/2'. Return it as a decimal number (0.5).",
            "Split $s at the slash and divide the first number by the second.",
            "Fraction text to float: '3/4' becomes 0.75. Convert $s.",
            "A recipe gives amounts like '5/2'. $give the amount $s as a float.",
            (
                "The string $s consists of two whole numbers with '/' between them. Return the first divided by the "
                "second."
            ),
            (
                "The function takes a string $s that contains a numerator, a slash and a denominator, and returns "
                "the value of the fraction as a float."
            ),
            (
                "You get a text like '3/8'. The name of the text is $s. Take the number before the slash and the "
                "number after it. Divide them and output the result."
            ),
            (
                "In a form people enter numbers such as '7/2'. For the entry $s, determine the decimal value, 3.5 in "
                "this example."
            ),
            "Float value of the fraction text $s ('a/b').",
            "Convert a fraction written as text, $s, for example '5/4', to a float.",
        ],
        "top, bottom = $s.split('/')\nreturn int(top) / int(bottom)",
        lambda s: float(Fraction(s)),
        edges=(("3/4",), ("6/3",)),
    ),
    drill(
        "maths_fractions.to_text",
        "fraction_text format_fraction fraction_to_string write_fraction show_fraction",
        [_N, _D],
        "str",
        [
            (
                "$give the fraction with numerator $n and denominator $d as a text in lowest terms, such as '3/4'; a "
                "whole number is written without '/'."
            ),
            (
                "Reduce $n/$d and write it as a string 'a/b'. If the reduced denominator is 1, return only the "
                "numerator as text."
            ),
            "Write the fraction $n over $d, reduced, as text. '4/2' should be just '2', while 6 over 4 is '3/2'.",
            "Format $n/$d in lowest terms; leave out the denominator if it becomes 1.",
            (
                "Show the result of $n divided by $d exactly: as a reduced fraction text like '5/3', or as a whole "
                "number like '7'."
            ),
            (
                "Cancel $n/$d as far as possible and return 'numerator/denominator', or only the numerator when the "
                "denominator is 1."
            ),
            (
                "The function takes a numerator $n and a denominator $d and returns the reduced fraction as a string "
                "with a slash. If the value is a whole number, only that number is returned, also as a string."
            ),
            (
                "You get two numbers, $n and $d. Write the fraction $n/$d in its shortest form as a text, for "
                "example '2/3'. When the fraction is whole, write the whole number only, for example '5'."
            ),
            (
                "Input: $n and $d. Output: a text. If the fraction in lowest terms has the denominator 1, the text "
                "is the numerator; otherwise it is numerator, '/', denominator."
            ),
            "Reduced $n/$d as text; no '/1' for whole numbers.",
            "Convert $n/$d to a text in lowest terms, without the slash if it is whole.",
        ],
        """
        common = math.gcd($n, $d)
        upper = $n // common
        lower = $d // common
        if lower == 1:
            return str(upper)
        return f'{upper}/{lower}'
        """,
        lambda n, d: str(Fraction(n, d)),
        imports="import math",
        edges=((6, 3), (6, 4), (1, 2)),
    ),
    drill(
        "maths_fractions.least_common_denominator",
        "common_denominator least_common_denominator {get|find}_denominator lcd shared_denominator",
        [integer("a", 2, 24, names=("a", "first", "d1")), integer("b", 2, 24, names=("b", "second", "d2"))],
        "int",
        [
            "$give the smallest common denominator of two fractions with the denominators $a and $b.",
            "To add fractions with the denominators $a and $b we need the least number that both divide. Return it.",
            "Least common denominator for $a and $b.",
            "Two fractions have the denominators $a and $b. Which is the smallest denominator that fits both?",
            "Find the smallest positive number which is a multiple of $a and of $b, to serve as a common denominator.",
            (
                "The least common denominator is the product of both denominators divided by their greatest common "
                "divisor. Return it for $a and $b."
            ),
            (
                "The function takes two denominators $a and $b and returns their least common multiple, the smallest "
                "denominator to which both fractions can be brought."
            ),
            (
                "You want to add a fraction with $a below the line and a fraction with $b below the line. For that "
                "you need one number that both go into without a rest. Find the smallest one."
            ),
            (
                "Two wheels turn once in $a and in $b seconds. Both are at their mark now. Determine after how many "
                "seconds this happens again for the first time, which is the least common denominator of the two "
                "numbers."
            ),
            "Smallest common multiple of the denominators $a and $b.",
            "Calculate the least common multiple of the denominators $a and $b.",
        ],
        "return $a * $b // math.gcd($a, $b)",
        lambda a, b: math.lcm(a, b),
        imports="import math",
        edges=((4, 6), (5, 5), (3, 7)),
    ),
    drill(
        "maths_fractions.is_whole",
        "is_whole_{number|fraction} gives_whole_number fraction_is_whole whole_value divides_evenly",
        [
            integer(
                "n",
                1,
                40,
                names=("n", "numerator", "top"),
                make=lambda draw, _: draw.choose((6, 12, 18, 24, 20, 7, 9, 15)),
            ),
            integer("d", 2, 9, names=("d", "denominator", "bottom")),
        ],
        "bool",
        [
            "$check the fraction $n/$d is a whole number.",
            "A fraction such as 6/3 is really a whole number. $check this holds for $n/$d.",
            "Return True if the denominator $d divides the numerator $n without remainder, else False.",
            "Does $n over $d give an integer?",
            "A bag of $n sweets is shared by $d children. $check each gets the same number and none is left.",
            "Given a fraction with numerator $n and denominator $d, tell whether its value has no fractional part.",
            (
                "The function takes a numerator $n and a denominator $d and returns a boolean: True if the division "
                "of the one by the other leaves no remainder."
            ),
            (
                "You have a fraction, $n over $d. Is it equal to an integer? For example 8/4 is 2, but 7/4 is not "
                "whole. Output True or False."
            ),
            (
                "A roll of $n metres is cut into pieces of $d metres. Determine whether the cuts come out even, "
                "without a scrap."
            ),
            "Is $n/$d an integer?",
            "Determine whether $n/$d is an integer.",
        ],
        "return $n % $d == 0",
        lambda n, d: Fraction(n, d).denominator == 1,
        edges=((6, 3), (7, 3)),
    ),
)
