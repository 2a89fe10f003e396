"""Polynomials as lists of coefficients, lines, parabolas, tables of values."""

from __future__ import annotations

from itertools import zip_longest

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_NAMES = ("coefficients", "coeffs", "poly", "p", "terms")


def _coefficients(draw: Draw, _: object) -> list[int]:
    return [draw.choose((0, 0, 1, -1, draw.integer(-6, 9))) for _i in range(draw.integer(1, 5))]


def _rooted(draw: Draw, _: object) -> list[int]:
    one, two = draw.integer(-4, 4), draw.integer(-4, 4)
    return draw.choose(([one * two, -one - two, 1], [-one, 1], [one, two, 1], [0, one * two, -one - two, 1]))


_POLY = numbers("poly", kind="", names=_NAMES, make=_coefficients)

FAMILIES = (
    drill(
        "maths_polynomials.degree",
        "degree polynomial_degree {get|find}_degree highest_power degree_of leading_exponent",
        [_POLY],
        "int | None",
        [
            (
                "$poly holds the coefficients of a polynomial; the one at index i belongs to the i-th power of x. "
                "$give the degree, the highest power with a coefficient other than 0. If all are 0, or there are none, "
                "return None."
            ),
            (
                "In the list $poly the constant term comes first, then the number before x, then the one before x "
                "squared, and so on. What is the greatest exponent that really occurs (its coefficient is not 0)? "
                "Return None for the zero polynomial."
            ),
            (
                "$give the index of the last element of $poly that is not 0, or None if every element is 0 or the list "
                "is empty."
            ),
            (
                "{Input|Given}: coefficients of a polynomial, lowest power first, perhaps with superfluous zeros at "
                "the end. {Output|Result|Returned}: its degree, and None if it is zero everywhere."
            ),
            (
                "Go through $poly from the right. The first coefficient that differs from 0 tells the degree: return "
                "its index (counted from 0 at the left). If you don't find one, return None."
            ),
            (
                "For [5, 0, 3], which means 5 + 3x², the answer is 2; for [7, 0] it is 0; for [0, 0] and [] it is "
                "None. $give the degree of the polynomial $poly written in this way."
            ),
            (
                "You have a list of numbers. The first stands alone, the second stands before x, the third before x², "
                "and so on. Forget the parts with a 0. Which power of x is the biggest of those left? If nothing is "
                "left, return None."
            ),
            (
                "A row of lamps is numbered from 0; lamp i burns if $poly has a value other than 0 at index i. Return "
                "the highest number of a burning lamp, or None if all are dark. In this way one finds the degree of a "
                "polynomial."
            ),
            (
                "The function returns the largest exponent with a non-zero coefficient in a polynomial that is given "
                "by its coefficients in ascending order, or None when there is no such exponent."
            ),
            "Degree of $poly (constant term first), None for the zero polynomial.",
        ],
        [
            """
            for $i in range(len($poly) - 1, -1, -1):
                if $poly[$i] != 0:
                    return $i
            return None
            """,
            """
            degree = None
            for exponent, coefficient in enumerate($poly):
                if coefficient != 0:
                    degree = exponent
            return degree
            """,
        ],
        lambda poly: max((i for i, c in enumerate(poly) if c), default=None),
        edges=(([],), ([0, 0],), ([7],), ([5, 0, 3],), ([0, 2, 0, 0],)),
    ),
    drill(
        "maths_polynomials.add",
        "$tag_polynomials $tag_polys polynomial_$tag $tag_coefficients $tag_two_polynomials {get|find}_$tag_result",
        [
            numbers("a", kind="", names=("a", "p", "first", "left", "f"), make=_coefficients),
            numbers("b", kind="", names=("b", "q", "second", "right", "g"), make=_coefficients),
        ],
        "list[int]",
        [
            (
                "$a and $b are lists of coefficients, the constant term first. $hand the list for the polynomial $a "
                "$sign $b, as long as the longer one. What the shorter list lacks counts as 0."
            ),
            (
                "Two polynomials are given as $a and $b: index i holds the coefficient of the i-th power of x. $verb. "
                "A list that is shorter is treated as if zeros followed. Return the coefficients, zeros at the end "
                "included."
            ),
            (
                "$build a list with the $word of the elements with equal index in $a and $b. Where only one list still "
                "has an element, the other counts as 0."
            ),
            (
                "{Input|Given}: two arrays of coefficients, lowest power first. {Output|Result|Returned}: the array "
                "for their $word, whose length is the greater of both lengths; missing coefficients are 0."
            ),
            (
                "For each power of x that one of the lists $a and $b reaches, take its coefficient in $a, or 0 if "
                "there is none, $sign its coefficient in $b, or 0. Return these results in order of the powers."
            ),
            (
                "Ann writes down 3 + 2x as [3, 2] and 5x² as [0, 0, 5]. Help her to find the $word of two such "
                "polynomials, $a and $b. Her results have as many numbers as the longer list; she doesn't remove zeros."
            ),
            (
                "You have two rows of numbers, $a above and $b below, starting together at the left. The shorter row "
                "is filled with zeros. Below each column write the upper number $sign the lower number, and return "
                "this third row."
            ),
            (
                "In a shop there are goods numbered from 0. $a and $b tell for two days how many pieces of each came "
                "in; the list of a day ends after the last good considered. Return, for each good in one of the lists, "
                "the number of day one $sign the number of day two, where missing entries are 0."
            ),
            (
                "The function computes the $word of two polynomials in ascending coefficient form. The result is not "
                "trimmed: its length is that of the longer operand."
            ),
            "$a $sign $b, as polynomials, constant term first.",
        ],
        """
        $result = []
        for $i in range(max(len($a), len($b))):
            one = $a[$i] if $i < len($a) else 0
            two = $b[$i] if $i < len($b) else 0
            $result.append(one $op two)
        return $result
        """,
        lambda a, b, v: [x + (y if v["op"] == "+" else -y) for x, y in zip_longest(a, b, fillvalue=0)],
        edges=(([], []), ([1], [1, 2]), ([1, 2, 3], [4]), ([1, 2], [-1, -2]), ([], [0, 5])),
        variants=[
            {"tag": "add", "sign": "plus", "op": "+", "word": "sum", "verb": "Add them"},
            {
                "tag": "subtract",
                "sign": "minus",
                "op": "-",
                "word": "difference",
                "verb": "Subtract the second one from the first",
            },
        ],
    ),
    drill(
        "maths_polynomials.times_linear",
        "times_linear multiply_by_linear {add|append}_root with_extra_root multiply_x_plus times_x_plus",
        [_POLY, integer("c", -5, 6, names=("c", "number", "shift", "k", "b"))],
        "list[int]",
        [
            (
                "$poly lists the coefficients of a polynomial, the constant term first, and is not empty. Multiply the "
                "polynomial by (x + $c) and return the new list, which is one longer."
            ),
            (
                "$give the coefficients, lowest power first, of the product of the polynomial $poly and x + $c. Keep "
                "all zeros, so that there is one coefficient more than in $poly."
            ),
            (
                "Shift the list $poly one place to the right (with a 0 in front), and add to it $c times the list "
                "$poly (with a 0 at the end), element by element. Return the sum."
            ),
            (
                "{Input|Given}: one or more coefficients in ascending order of powers, and a number. "
                "{Output|Result|Returned}: the coefficients of the polynomial times (x plus the number), in the same "
                "order, one more than before."
            ),
            (
                "The coefficient of the i-th power in the result is $c times the old one of that power plus the old "
                "one of the power below; what does not exist is 0. Compute this for all i from 0 up to the length of "
                "$poly, and return the list."
            ),
            (
                "For [1, 2] and 3, (1 + 2x) · (x + 3) is 3 + 7x + 2x², so the result is [3, 7, 2]. Compute such a "
                "result for $poly and $c, without removing zeros."
            ),
            (
                "You multiply a bracket with x + $c. Each term of $poly (number, x, x² and so on, in this order) gives "
                "two terms: $c times itself, and itself with one x more. Collect them by powers and return the numbers "
                "in front, starting with the one without x."
            ),
            (
                "A pupil has to expand a product: the first factor has the coefficients $poly, in the order 1, x, x² "
                "and so on, the second factor is x + $c. Return the coefficients that she must find, in the same "
                "order, also those that are 0."
            ),
            (
                "The function multiplies a polynomial in ascending coefficient form, of at least one coefficient, by "
                "the monic linear polynomial with constant term $c."
            ),
            "Coefficients of $poly times (x + $c), constant term first.",
        ],
        [
            """
            $result = [0] * (len($poly) + 1)
            for $i, coefficient in enumerate($poly):
                $result[$i] += $c * coefficient
                $result[$i + 1] += coefficient
            return $result
            """,
            "return [$c * one + two for one, two in zip([*$poly, 0], [0, *$poly])]",
        ],
        lambda poly, c: [
            (c * poly[i] if i < len(poly) else 0) + (poly[i - 1] if i else 0) for i in range(len(poly) + 1)
        ],
        edges=(([1, 2], 3), ([0], 4), ([5], 0), ([1, 0, 1], -1)),
    ),
    drill(
        "maths_polynomials.integer_roots",
        "integer_roots small_roots {find|list}_roots whole_solutions zeros_in_range roots_between",
        [
            numbers("poly", kind="", names=_NAMES, make=_rooted),
            integer("k", 2, 6, names=("k", "limit", "bound", "n", "reach"), fix=(5, 10)),
        ],
        "list[int]",
        [
            (
                "$poly holds the coefficients of a polynomial, the constant term first. $hand all integers from -$k to "
                "$k for which its value is 0, in ascending order."
            ),
            (
                "Try out every whole number x with -$k <= x <= $k and list those, the smallest first, for which $poly, "
                "as a polynomial with the coefficient of the i-th power at index i, becomes 0."
            ),
            (
                "{Input|Given}: the coefficients of a polynomial in rising order of powers. {Output|Result|Returned}: "
                "its integer zeros whose absolute value is at most $k, sorted; an empty list if there is none."
            ),
            (
                "Which integers between -$k and $k, both included, solve the equation $poly = 0? Here the list stands "
                "for first element + second element times x + third element times x squared, and so on. Return the "
                "solutions in increasing order."
            ),
            (
                "For each x from -$k up to $k compute the sum of the elements of $poly, each multiplied by x to the "
                "power of its index (0 to the power 0 is 1). Keep x if the sum is 0. Return what you kept."
            ),
            (
                "The height of a hilly path at place x is given by a polynomial with the coefficients $poly, constant "
                "term first. At which places, whole numbers from -$k to $k, is the height 0? List them from left to "
                "right."
            ),
            (
                "You are looking for roots. The polynomial is written as a list: first the number alone, then the "
                "number before x, then the one before x², and so forth. Test all integers from -$k to $k. Return those "
                "that make it 0, in order."
            ),
            (
                "Return the elements x of range(-$k, $k + 1) that are roots of the polynomial with the ascending "
                "coefficients $poly."
            ),
            (
                "The function returns the sorted integer roots, within the range from -$k to $k, of a polynomial given "
                "by its coefficients with the lowest power first; each root is listed once."
            ),
            "Integer roots of $poly in -$k to $k, ascending.",
        ],
        [
            """
            roots = []
            for candidate in range(-$k, $k + 1):
                value = 0
                for coefficient in reversed($poly):
                    value = value * candidate + coefficient
                if value == 0:
                    roots.append(candidate)
            return roots
            """,
            "return [x for x in range(-$k, $k + 1) if sum(c * x**e for e, c in enumerate($poly)) == 0]",
        ],
        lambda poly, k: sorted(
            {s * x for x in range(k + 1) for s in (1, -1) if not sum(c * (s * x) ** e for e, c in enumerate(poly))}
        ),
        edges=(([6, -5, 1], 5), ([1, 0, 1], 5), ([0, 1], 5), ([-8, 1], 5), ([9, 6, 1], 5)),
    ),
    drill(
        "maths_polynomials.trim",
        (
            "trim_coefficients drop_leading_zeros {remove|strip}_high_zeros normal_form shorten_polynomial "
            "trimmed_polynomial"
        ),
        [
            numbers(
                "poly", kind="", names=_NAMES, make=lambda draw, _: _coefficients(draw, _) + [0] * draw.integer(0, 3)
            )
        ],
        "list[int]",
        [
            (
                "$poly lists coefficients of a polynomial, lowest power first. $hand a new list without the zeros at "
                "its end. If there are only zeros, return an empty list."
            ),
            (
                "Zeros at the end of $poly do not change the polynomial. $hand the list without them; other zeros stay "
                "where they are."
            ),
            "As long as the last element of a copy of $poly is 0, remove it. Return the copy, which may become empty.",
            (
                "{Input|Given}: an array of integers. {Output|Result|Returned}: a new array with everything up to and "
                "including its last non-zero member, or an empty array if there is no such member."
            ),
            (
                "A till prints the sales of each hour of a day, $poly. After the last customer come only zeros, and "
                "these need not be printed. Return what must be printed: all hours up to the last one with sales. If "
                "nothing was sold at all, the list is empty."
            ),
            (
                "Both [4, 0, 2, 0, 0] and [4, 0, 2] mean the polynomial 4 + 2x². $hand the shorter form of $poly, in "
                "which no zero stands at the end, [] for the zero polynomial."
            ),
            (
                "You have a list of numbers. Look at the end. Is there a 0? Cut it off and look again. Stop when the "
                "last number is something else, or nothing is left. Return the list; the one that you were given must "
                "not be changed."
            ),
            (
                "If $poly is empty or its last element is not 0, return a copy of it. Otherwise return a list that "
                "lacks the whole run of zeros at its end."
            ),
            (
                "The function brings a polynomial, given by ascending coefficients, to the form in which its last "
                "coefficient is not 0; the zero polynomial becomes the empty list. The argument is left as it is."
            ),
            "$poly without zeros at the end.",
        ],
        [
            """
            end = len($poly)
            while end > 0 and $poly[end - 1] == 0:
                end -= 1
            return $poly[:end]
            """,
            """
            trimmed = list($poly)
            while trimmed and trimmed[-1] == 0:
                trimmed.pop()
            return trimmed
            """,
        ],
        lambda poly: poly[: max((i + 1 for i, c in enumerate(poly) if c), default=0)],
        edges=(([],), ([0, 0],), ([4, 0, 2, 0, 0],), ([0, 3],), ([5],)),
    ),
)
