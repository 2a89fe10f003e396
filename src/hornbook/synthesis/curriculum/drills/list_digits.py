"""Merged lists, digits, coefficients and weights."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_SAME = "Both lists have the same length."

FAMILIES = (
    drill(
        "list_pairs.merge_sorted",
        "merge_sorted merge merge_lists {combine|join}_sorted merge_in_order sorted_merge",
        [
            numbers("first", names=("first", "a", "xs", "one"), make=lambda draw, _: sorted(draw.numbers(0, 12, 1, 4))),
            numbers(
                "second", names=("second", "b", "ys", "other"), make=lambda draw, _: sorted(draw.numbers(0, 12, 1, 4))
            ),
        ],
        "list[int]",
        [
            (
                "$first and $second are sorted in ascending order. Merge them into one sorted list with all their "
                "elements."
            ),
            "$build an ascending list of all the elements of the ascending lists $first and $second.",
            "Put the two sorted lists $first and $second together so that the result is sorted too.",
            (
                "Two rows of children, $first and $second, are each ordered by height. Return one row of all of "
                "them, ordered by height."
            ),
            "Merge step of merge sort: from the sorted lists $first and $second make a single sorted list.",
            (
                "Return all numbers of $first and $second, smallest first. Each list on its own is sorted "
                "already, and repeated numbers are kept."
            ),
            (
                "This function takes two lists of integers, both in ascending order, and returns a new "
                "ascending list that contains the members of both, duplicates included."
            ),
            (
                "You get two lists. Both go from small to big. Put all their numbers into one list, and this "
                "list must also go from small to big. Return it."
            ),
            (
                "Two clerks have each sorted their letters by number: $first and $second. Produce the one pile, "
                "from the lowest number to the highest, that they get together."
            ),
            (
                "In: $first and $second, each ascending. Out: an ascending array with every member of both; "
                "nothing is lost and nothing is dropped as a double."
            ),
            "Sorted $first and sorted $second, merged in order.",
        ],
        """
        $result = []
        $i = 0
        j = 0
        while $i < len($first) and j < len($second):
            if $first[$i] <= $second[j]:
                $result.append($first[$i])
                $i += 1
            else:
                $result.append($second[j])
                j += 1
        return $result + $first[$i:] + $second[j:]
        """,
        lambda a, b: sorted([*a, *b]),
        edges=(([], []), ([3], []), ([1, 4], [2, 4])),
    ),
    drill(
        "list_pairs.digits_to_number",
        "digits_to_number number_from_digits join_digits {make|build}_number digits_to_int read_number",
        [
            numbers(
                "digits",
                names=("digits", "figures", "numbers", "values"),
                make=lambda draw, _: [draw.integer(1, 9), *draw.numbers(0, 9, 0, 4)],
            )
        ],
        "int",
        [
            "$give the number whose decimal digits are the elements of $digits, from left to right.",
            "Turn the list of digits $digits into the integer that they form.",
            (
                "Each element of $digits is a digit from 0 to 9. Write them one after the other and return the "
                "number that stands there."
            ),
            "A safe is opened with one digit after another, $digits. Return the whole code as an integer.",
            "Start with 0; for each digit in $digits multiply by 10 and add the digit. Return the result.",
            "Read $digits as a decimal number, the most significant digit first.",
            (
                "This function takes a list of one-digit integers and returns the integer that is written with "
                "these digits, read from left to right."
            ),
            "You get a list of digits. Write them side by side and read them as one number. Return this number.",
            (
                "The wheels of a counter show the figures $digits, the leftmost one being the most significant. "
                "Determine the count as an integer."
            ),
            (
                "In: an array of integers from 0 to 9. Out: one integer; the last member is its ones, the one "
                "before its tens, and so on."
            ),
            "Digits $digits, joined into an integer.",
        ],
        ["$result = 0\nfor $x in $digits:\n    $result = $result * 10 + $x\nreturn $result"],
        lambda digits: int("".join(str(n) for n in digits)),
        edges=(([7],), ([1, 0, 0],), ([0],)),
        note="The list is not empty.",
    ),
    drill(
        "list_pairs.number_to_digits",
        "number_to_digits digits_of list_digits {get|split}_digits digits_as_list split_number",
        [integer("n", make=lambda draw, _: draw.integer(0, draw.choose((9, 99, 999, 99999))))],
        "list[int]",
        [
            "$hand a list of the decimal digits of $n, from left to right.",
            (
                "Take the number $n apart into its digits and return them as a list of integers, in the order in "
                "which they are written."
            ),
            "$build a list with one element for each digit of $n, the most significant first.",
            (
                "A display shows every digit of $n in a box of its own. Return what is in the boxes, from left to "
                "right, as integers."
            ),
            "Digits of $n as a list of ints.",
            "Write $n down and make a list of its digits, each as an integer from 0 to 9.",
            (
                "This function takes a non-negative integer and returns a list of integers holding its decimal "
                "digits, beginning with the most significant."
            ),
            (
                "You get a number. Write each of its digits as one element of a list. The order is as in the "
                "number. Return the list."
            ),
            (
                "A sign maker needs a metal figure for each digit of the house number $n. Produce the list of "
                "figures, as integers, from left to right."
            ),
            (
                "In: an integer, zero or more. Out: an array of its digits, ones last{; for 0 the array holds a "
                "single 0|}."
            ),
        ],
        "return [int($ch) for $ch in str($n)]",
        lambda n: [n // 10**p % 10 for p in range(9, -1, -1) if p == 0 or n >= 10**p],
        edges=((0,), (7,), (305,)),
        note="The number is not negative.",
    ),
    drill(
        "list_pairs.evaluate_polynomial",
        "evaluate_polynomial polynomial_value poly_at {get|compute}_polynomial value_at eval_poly",
        [
            numbers("coefficients", -3, 6, 1, 4, names=("coefficients", "coeffs", "poly", "terms")),
            integer("point", -3, 4, names=("point", "at", "position", "z")),
        ],
        "int",
        [
            "$give the value at $point of the polynomial whose coefficients are in $coefficients, constant term first.",
            (
                "The list $coefficients holds the factors of the powers 0, 1, 2 and so on of a variable. $give "
                "the sum of these terms if the variable is $point."
            ),
            "Evaluate a polynomial at $point. The element of $coefficients at index i is the factor of the i-th power.",
            "Multiply every element of $coefficients by $point raised to the element's index, and add up the products.",
            (
                "A curve is given by $coefficients: the constant, the factor of x, the factor of the square of x "
                "and so on. How high is it at x equal to $point?"
            ),
            (
                "Value of a polynomial at $point, whose coefficients are listed in $coefficients from the lowest "
                "power to the highest."
            ),
            (
                "This function takes the coefficients of a polynomial, ordered by rising exponent from 0 on, "
                "and a point, and returns the value of the polynomial at that point as an integer."
            ),
            (
                "You get a list of numbers. Take the first as it is, the second times $point, the third times "
                "$point times $point, and so on. Add everything and return the sum."
            ),
            (
                "In a term like 4 + 2t + 5tt, only the numbers 4, 2 and 5 matter; such numbers, in this order, "
                "are given as $coefficients. Determine the worth of the whole term when $point stands for the "
                "variable."
            ),
            (
                "In: $coefficients and $point. The member at an index is multiplied by $point to the power of "
                "this index. Out: the total of all products."
            ),
        ],
        [
            "return sum($x * $point ** $i for $i, $x in enumerate($coefficients))",
            """
            $result = 0
            for $x in reversed($coefficients):
                $result = $result * $point + $x
            return $result
            """,
        ],
        lambda cs, point: sum(cs[i] * (1 if i == 0 else point**i) for i in range(len(cs))),
        edges=(([], 2), ([5], 3), ([1, 0, 2], -2)),
        note="Without coefficients the value is 0.",
    ),
    drill(
        "list_pairs.weighted_average",
        "weighted_average weighted_mean average_with_weights {get|compute}_weighted_mean mean_grade weighted_score",
        [
            numbers("first", 1, 10, 1, 4, names=("values", "grades", "scores", "xs")),
            numbers(
                "second",
                names=("weights", "factors", "counts", "ws"),
                make=lambda draw, before: [draw.integer(1, 4) for _ in before[0]],
            ),
        ],
        "float",
        [
            "$give the average of $first weighted with $second.",
            (
                "Multiply each element of $first by the weight at the same index in $second, add up the products "
                "and divide by the sum of the weights."
            ),
            (
                "In the mean of $first each number should count as many times as $second says at its place. $give "
                "this mean."
            ),
            (
                "A course has tests with the results $first, and $second tells how much each test counts. $give "
                "the weighted average of the results."
            ),
            (
                "The weighted mean is the sum of value times weight, divided by the sum of all weights. Return it "
                "for $first with the weights $second."
            ),
            "Weighted mean: values $first, weights $second.",
            (
                "This function takes a list of values and a list of weights and returns a float: the total of "
                "value times weight at each index, divided by the total of the weights."
            ),
            (
                "You get two lists. Multiply each number of $first by the number at the same place in $second. "
                "Add the products. Divide by the sum of all numbers in $second. Return the result."
            ),
            (
                "Bags of nuts with the prices $first are mixed, and $second tells how many bags of each price "
                "go into the mixture. Determine the mean price of a bag in the mixture."
            ),
            "In: values $first, weights $second. Out: sum of products over sum of weights, as a float.",
        ],
        """
        $total = sum($left * $right for $left, $right in zip($first, $second))
        return $total / sum($second)
        """,
        lambda a, b: sum([n for i, n in enumerate(a) for _ in range(b[i])]) / sum(b),
        edges=(([4], [2]), ([1, 4], [2, 1])),
        note="Both lists have the same length, at least 1. All weights are positive.",
    ),
    drill(
        "list_pairs.neighbor_products",
        (
            "neighbor_products multiply_neighbors products_of_neighbors {get|compute}_neighbor_products "
            "adjacent_products chain_products"
        ),
        [numbers(low=-4, high=9, least=2)],
        "list[int]",
        [
            "$hand a list of the products of neighboring elements of $numbers, from left to right.",
            "Multiply each element of $numbers, but the last, by the one after it. Return the list of products.",
            "The result is one shorter than $numbers: first times second, second times third and so on.",
            (
                "Tiles with the numbers in $numbers lie in a row. Between every two of them their product is "
                "written. Return these products in order."
            ),
            "Products of all pairs of adjacent elements of $numbers, in order.",
            (
                "For every two elements that stand side by side in $numbers work out the product, and return all "
                "of them in a list."
            ),
            (
                "This function returns a list of integers with one member less than the given list; each is the "
                "product of two adjacent given members, from left to right."
            ),
            (
                "You get a list of numbers. Multiply the first by the second, then the second by the third, and "
                "so on to the end. Return the list of results."
            ),
            (
                "The gear wheels in a row carry the numbers $numbers. On every contact of two wheels somebody "
                "writes what their numbers make when multiplied. Produce these notes as a list from left to "
                "right."
            ),
            (
                "In: an array of integers. For each index but the last, the member there is multiplied by the "
                "next. Out: the array of these products."
            ),
        ],
        "return [$numbers[$i] * $numbers[$i + 1] for $i in range(len($numbers) - 1)]",
        lambda ns: [ns[i] * ns[i - 1] for i in range(1, len(ns))],
        edges=(([],), ([4],), ([1, 5],)),
        note="With fewer than two elements the result is empty.",
    ),
)
