"""Sums of squares, squares near a number, and pairs of numbers that belong together."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth
from hornbook.synthesis.curriculum.wording import Draw


def _third_side(draw: Draw, before: tuple[int, ...]) -> int:
    root = math.isqrt(before[0] ** 2 + before[1] ** 2)
    return root if draw.chance(0.6) else root + 1


FAMILIES = (
    drill(
        "number_squares.next_square",
        "next_{perfect_|}square {first|smallest}_square_above square_after following_square",
        [integer("n", 0, 150)],
        "int",
        [
            "$give the smallest perfect square that is greater than $n.",
            "$give the first square number after $n. If $n is a square itself, the next one is meant.",
            "The square numbers are 0, 1, 4, 9, 16 and so on. Which is the first of them above $n? Return it.",
            "Count up roots 0, 1, 2 and so on until the square of the root exceeds $n, and return that square.",
            (
                "$n square tiles are not enough: find the next larger number of tiles with which one can lay a full "
                "square. Return that number."
            ),
            "Least square of an integer that is strictly larger than $n, which is not negative.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns the lowest "
                "perfect square which exceeds it."
            ),
            (
                "{You get|You have|You are given} a number, 0 or bigger. Look at the numbers after it. Return the "
                "first one that is a whole number times itself."
            ),
            (
                "A farmer owns $n trees and wants to plant a full square of trees with more than that, but with as few "
                "as possible. {Determine|Find out|Work out|Return} how many trees the square will have."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the least square of an integer "
                "above the input; a square as input leads to the square that comes after it."
            ),
            "First square above $n.",
        ],
        """
        root = 0
        while root * root <= $n:
            root += 1
        return root * root
        """,
        lambda n: (math.isqrt(n) + 1) ** 2,
        edges=((0,), (1,), (3,), (4,)),
    ),
    drill(
        "number_squares.sum_of_two_squares",
        "is_sum_of_{two_|}squares sum_of_two_squares two_squares has_square_pair",
        [integer("n", 0, 80)],
        "bool",
        [
            "$check $n is the sum of two perfect squares, where 0 is a square too.",
            "Return True if there are integers u and v, 0 or larger, with u * u + v * v equal to $n, otherwise False.",
            "The numbers 0, 1, 4, 9, 16 and so on are squares. $check two of them, or one of them twice, add up to $n.",
            (
                "$check $n stones can be laid out as two full squares. A square may be empty, and both may have the "
                "same size."
            ),
            "Try all pairs of squares (0 included) and tell whether some pair has the sum $n.",
            (
                "Can $n be written as one square plus another, for instance 25 = 9 + 16 or 4 = 0 + 4? Return True or "
                "False."
            ),
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns True if it can be "
                "represented as the sum of the squares of two integers, of which each may be 0 and both may be equal; "
                "otherwise it returns False."
            ),
            (
                "Squares are 0, 1, 4, 9, 16 and so on. Can you add two of them and get $n? You may also add a square "
                "to itself. Return True or False."
            ),
            (
                "Two square fields with sides of whole meters (a side of 0 is allowed, and so are equal fields) must "
                "have an area of $n together. {Determine|Find out|Work out|Return} whether that is possible."
            ),
            (
                "True if for some square that is not above $n, the difference from $n to it is a square as well, where "
                "0 counts as a square; False if there is no such square."
            ),
            "Is $n a sum of two squares of integers, 0 allowed?",
        ],
        """
        squares = [$i * $i for $i in range($n + 1)]
        for square in squares:
            if $n - square in squares:
                return True
        return False
        """,
        lambda n: any(math.isqrt(n - u * u) ** 2 == n - u * u for u in range(math.isqrt(n) + 1)),
        edges=((0,), (3,), (8,), (25,)),
    ),
    drill(
        "number_squares.right_triangle_numbers",
        "is_pythagorean{_triple|} pythagorean {is_|}right_triangle {check|test}_pythagoras",
        [
            integer("a", names=("a", "x", "first"), make=lambda draw, _: draw.choose((3, 5, 6, 8, 9, 15))),
            integer("b", names=("b", "y", "second"), make=lambda _, t: {3: 4, 5: 12, 6: 8, 8: 15, 9: 12, 15: 8}[t[0]]),
            integer("c", names=("c", "z", "third"), make=_third_side),
        ],
        "bool",
        [
            "$check the square of $c is the sum of the squares of $a and $b.",
            "$check $a squared plus $b squared equals $c squared.",
            (
                "By the theorem of Pythagoras, a triangle with the short sides $a and $b has a right angle if its "
                "third side $c fulfills: the square of $c is the sum of the other two squares. $check this is true."
            ),
            (
                "Three positive integers are a Pythagorean triple if the squares of the first two add up to the square "
                "of the third. $check $a, $b and $c, in this order, are one."
            ),
            (
                "A carpenter measures the sides $a, $b and $c of a frame. The corner between $a and $b is right if the "
                "squares of these two add up to the square of $c. Return whether it is."
            ),
            "Square $a, $b and $c. Return True if the first two squares together make the third one, else False.",
            (
                "{This function takes|Takes|The function accepts} three positive integers and returns True if the sum "
                "of the squares of the first two equals the square of the third, else False."
            ),
            (
                "{You get|You have|You are given} three numbers. Square the first two and add the results. Square the "
                "third one. Are both the same? Return True or False."
            ),
            (
                "Three ropes with the lengths $a, $b and $c are stretched into a triangle. The longest one must be $c, "
                "and the corner opposite to it is right exactly if its square is as large as the other two squares "
                "together. {Determine|Find out|Work out|Return} whether it is right."
            ),
            (
                "{Input|Given}: three integers, the last in a special role. If the first squared plus the second "
                "squared is the third squared, output True; otherwise output False."
            ),
            "Is $a * $a + $b * $b equal to $c * $c?",
        ],
        "return $a**2 + $b**2 == $c**2",
        lambda a, b, c: math.isqrt(a * a + b * b) == c and c * c - b * b - a * a == 0,
        edges=((3, 4, 5), (3, 4, 6), (1, 1, 1), (5, 12, 13)),
    ),
    drill(
        "number_squares.nearest_square",
        "nearest_{perfect_|}square closest_{perfect_|}square {round_to|near}_square",
        [integer("n", 0, 150)],
        "int",
        [
            "$give the perfect square that is closest to $n.",
            "$give the square number nearest to $n, which is $n itself if $n is a square. {There is never a tie.||}",
            (
                "The squares are 0, 1, 4, 9, 16 and so on. Return the one with the smallest distance to $n; two are "
                "never equally near."
            ),
            "Find the last square not above $n and the first one above it. Return the one that is nearer to $n.",
            "Round the non-negative integer $n, up or down, to the nearest square number.",
            "Among all squares of integers return the one whose difference to $n, taken without sign, is least.",
            (
                "{This function returns|Returns} that perfect square which has the smallest absolute difference from "
                "the non-negative integer $n. Two squares are never equally close."
            ),
            (
                "{You get|You have|You are given} a number, 0 or bigger. One square is just below it or equal to it, "
                "and one square is just above it. Return the square that is nearer."
            ),
            (
                "A gardener has $n plants for a square bed and is willing to buy some or to give some away, but as few "
                "as possible. {Determine|Find|Compute|Return} the number of plants in the bed."
            ),
            (
                "If $n is a square, output $n. Otherwise compare the last square before $n with the first one after "
                "it, and output the one at the smaller distance."
            ),
            "Which perfect square is nearest to $n?",
        ],
        """
        root = 0
        while (root + 1) ** 2 <= $n:
            root += 1
        below = root**2
        above = (root + 1) ** 2
        if $n - below < above - $n:
            return below
        return above
        """,
        lambda n: sorted((max(n - r * r, r * r - n), r * r) for r in range(20))[0][1],
        edges=((0,), (1,), (2,), (3,), (20,), (21,)),
    ),
    drill(
        "number_squares.amicable",
        "{are_|is_|}amicable amicable_pair {are_|}friendly_numbers divisor_sums_cross",
        [
            integer("a", names=("a", "x", "first"), make=lambda draw, _: draw.choose((220, 284, 6, 28, 12))),
            integer("b", names=("b", "y", "second"), make=lambda draw, _: draw.choose((284, 220, 16, 10))),
        ],
        "bool",
        [
            (
                "$check $a and $b are different and each is the sum of the divisors of the other one that are below "
                "the other one."
            ),
            (
                "Two different numbers are amicable if the proper divisors of each (all but itself) add up to the "
                "other. $check $a and $b are amicable."
            ),
            (
                "Add up the divisors of $a, without $a, and those of $b, without $b. Return True if the first sum is "
                "$b, the second is $a, and both numbers differ; otherwise False."
            ),
            (
                "The numbers 220 and 284 are amicable: the divisors of each, except itself, have the other as their "
                "sum. $check $a and $b are such a pair of two different numbers."
            ),
            (
                "$check $a and $b, which must not be equal, are linked in this way: the sum of the proper divisors of "
                "one is the other, and vice versa."
            ),
            (
                "Amicable pair test for two positive integers $a and $b: proper divisors of each sum to the other, "
                "equal numbers give False."
            ),
            (
                "{This function takes|Takes|The function accepts} two positive integers and returns True if they "
                "differ, if the proper divisors of the first add up to the second, and if those of the second add up "
                "to the first; otherwise it returns False."
            ),
            (
                "{You get|You have|You are given} two positive numbers. Add all divisors of the first that are smaller "
                "than it. Do you get the second? Now do the same with the second. Do you get the first? Return True if "
                "both are right and the numbers are not equal."
            ),
            (
                "A number sends a letter to the sum of its divisors below itself. Two different numbers are friends if "
                "each sends its letter to the other. {Determine|Find out|Work out|Return} whether $a and $b are "
                "friends."
            ),
            (
                "If both numbers are equal, output False. Otherwise output True if each of them is the sum of the "
                "divisors of the other that are less than the other, and False if not."
            ),
            "Are the different numbers $a and $b each the sum of the other's proper divisors? Equal ones give False.",
        ],
        """
        left_sum = sum($i for $i in range(1, $a) if $a % $i == 0)
        right_sum = sum($i for $i in range(1, $b) if $b % $i == 0)
        return $a != $b and left_sum == $b and right_sum == $a
        """,
        lambda a, b: {a, b} == {220, 284},
        edges=((220, 284), (284, 220), (6, 6), (10, 12)),
    ),
    drill(
        "number_squares.consecutive",
        "{are_|}$tag {is_|}$tag_pair {check|test}_$tag $tag_numbers",
        [
            integer("a", 0, 20, names=("a", "x", "first")),
            integer(
                "b", names=("b", "y", "second"), make=lambda draw, t: t[0] + draw.choose((-1, 1, 2, -2, 0, -2 * t[0]))
            ),
        ],
        "bool",
        [
            "$check $rule.",
            "Return True if $rule, and False otherwise.",
            "Two integers are called $tag if $long. $check $a and $b are $tag.",
            "Compare $a with $b and tell whether $rule.",
            "Two cards show $a and $b. They may be laid together if $rule. Return whether that is allowed.",
            "The answer is True exactly when $rule.",
            (
                "{This function takes|Takes|The function accepts} the integers $a and $b and returns a boolean, which "
                "is True if $rule, and False in all other cases."
            ),
            (
                "{You get|You have|You are given} two whole numbers. Return True if $rule. If that is not so, return "
                "False."
            ),
            (
                "Two integers are $tag when $long. {Determine|Find out|Work out|Return} whether this is the case for "
                "$a and $b."
            ),
            (
                "{Input|Given}: $a and $b, both integers, in any order. {Output|Result|Returned}: True on the "
                "condition that $rule; otherwise False."
            ),
            "Is it true that $rule?",
        ],
        "return $code",
        lambda a, b, v: nth(v["which"], b in (a + 1, a - 1), -a == b),
        edges=((1, 2), (2, 1), (0, 0), (3, -3), (4, 4)),
        variants=[
            {
                "tag": "neighbors",
                "rule": "$a and $b differ by exactly 1, whichever is larger",
                "long": "one is 1 more than the other",
                "code": "abs($a - $b) == 1",
                "which": 0,
            },
            {
                "tag": "opposite",
                "rule": "$a is equal to $b with the sign changed",
                "long": "their sum is 0",
                "code": "$a + $b == 0",
                "which": 1,
            },
        ],
    ),
)
