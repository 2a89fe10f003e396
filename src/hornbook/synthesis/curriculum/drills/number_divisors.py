"""Divisors of a number."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth

_N = integer("n", 1, 60)


def _divisors(n: int) -> list[int]:
    return sorted({d for k in range(1, math.isqrt(n) + 1) if n % k == 0 for d in (k, n // k)})


FAMILIES = (
    drill(
        "number_divisors.list",
        "$tag {list|find|get|all}_$tag $tag_of list_of_$tag",
        [_N],
        "list[int]",
        [
            "Return a list of all $kind of $n in ascending order.",
            "List the $kind of the positive integer $n{, smallest first| from small to large}.",
            "A divisor of a number divides it without remainder. $build the sorted list of the $kind of $n$less.",
            "Which integers from 1 to $top divide $n without remainder? Return them in increasing order.",
            "$n coins are put in equal piles$story. Return the possible sizes of a pile as a list in ascending order.",
            "Try every number from 1 up to $top and collect those that $n is divisible by.",
            (
                "All $kind of a positive integer are determined by this function and returned as a list of integers in "
                "increasing order."
            ),
            (
                "{You get|You have|You are given} a positive number $n. Look at the numbers from 1 to $top. Which of "
                "them divide $n with no rest? Put these in a list and return it."
            ),
            "Let the helpers of a number be its $kind. {Report|Return|Give} the helpers of $n in a rising list.",
            "{Input|Given}: an integer above 0. {Output|Result|Returned}: the sorted list of its $kind.",
            "What are the $kind of $n, in ascending order?",
        ],
        [
            "return [$i for $i in range(1, $stop) if $n % $i == 0]",
            """
            $result = []
            for $i in range(1, $stop):
                if $n % $i == 0:
                    $result.append($i)
            return $result
            """,
        ],
        lambda n, v: _divisors(n)[: len(_divisors(n)) - v["drop"]],
        edges=((1,), (2,), (12,), (49,)),
        variants=[
            {
                "tag": "divisors",
                "kind": "positive divisors",
                "less": "",
                "top": "$n itself",
                "stop": "$n + 1",
                "story": "",
                "drop": 0,
            },
            {
                "tag": "proper_divisors",
                "kind": "proper divisors (those less than the number itself)",
                "less": ", without $n itself",
                "top": "$n - 1",
                "stop": "$n",
                "story": ", but not all in one pile",
                "drop": 1,
            },
        ],
    ),
    drill(
        "number_divisors.descending",
        "divisors_descending divisors_{largest_first|from_large} {list|get}_divisors_down",
        [_N],
        "list[int]",
        [
            "Return the list of the positive divisors of $n in descending order.",
            "List all numbers that divide $n without remainder, starting with $n itself and going down to 1.",
            "$build a list of the divisors of the positive integer $n, the largest first.",
            "Which numbers divide $n? Return them from large to small.",
            "Count down from $n to 1 and collect every number that $n is divisible by.",
            "Divisors of 6 in this order: [6, 3, 2, 1]. Return the same kind of list for $n.",
            (
                "{This function determines|Determines} every positive divisor of the integer $n and returns them as a "
                "list in which the largest stands first and 1 stands last."
            ),
            (
                "{You get|You have|You are given} a positive number. Find all numbers that divide it with no rest. "
                "Write the biggest one first and the smallest one last, in a list."
            ),
            (
                "A chocolate bar has $n pieces, and each child in a group is to get equally many. {Report|Return|Give} "
                "all possible sizes of the group as a list, from the largest group down to a single child."
            ),
            (
                "{Input|Given}: an integer above 0. {Output|Result|Returned}: its divisors in a falling list; the list "
                "starts with the integer itself."
            ),
            "Divisors of $n from high to low.",
        ],
        "return [$i for $i in range($n, 0, -1) if $n % $i == 0]",
        lambda n: sorted(_divisors(n), reverse=True),
        edges=((1,), (2,), (12,), (49,)),
    ),
    drill(
        "number_divisors.count_or_sum",
        "$tag_{of_|}divisors divisor_$tag $verb_divisors {get|find}_divisor_$tag",
        [_N],
        "int",
        [
            "$give the $tag of the positive divisors of $n, 1 and $n included.",
            "$give the $tag of all numbers from 1 to $n that divide $n without remainder.",
            (
                "The divisors of a positive integer are the numbers that divide it evenly, itself and 1 among them. "
                "$give their $tag for $n."
            ),
            "$give the $tag of {the|all the} divisors of the positive integer $n.",
            "$long the divisors of $n{ (including 1 and $n)|, $n itself among them} and return the result.",
            (
                "Go through the numbers 1 to $n. Whenever one of them divides $n evenly, add $step to the result; "
                "return it."
            ),
            (
                "{This function takes|Takes|The function accepts} a positive integer and returns the $tag of its "
                "positive divisors, with 1 and the integer itself among them."
            ),
            (
                "{You get|You have|You are given} a positive number. Find all numbers that divide it, also 1 and the "
                "number itself. Return the $tag of these numbers."
            ),
            (
                "Call the numbers from 1 to $n which divide $n evenly its friends. {Determine|Find|Compute|Return} the "
                "$tag of the friends of $n."
            ),
            (
                "{Input|Given}: an integer, at least 1. {Output|Result|Returned}: the $tag of all integers by which it "
                "can be divided with remainder 0, itself included."
            ),
            "The $tag of the divisors of $n.",
        ],
        [
            """
            $total = 0
            for $i in range(1, $n + 1):
                if $n % $i == 0:
                    $total += $step
            return $total
            """,
            "return sum($one for $i in range(1, $n + 1) if $n % $i == 0)",
        ],
        lambda n, v: nth(v["which"], len(_divisors(n)), sum(_divisors(n))),
        edges=((1,), (2,), (12,), (49,)),
        variants=[
            {"tag": "number", "verb": "count", "long": "Count", "step": "1", "one": "1", "which": 0},
            {"tag": "sum", "verb": "add", "long": "Add up", "step": "$i", "one": "$i", "which": 1},
        ],
    ),
    drill(
        "number_divisors.proper_sum",
        "{proper_divisor|aliquot}_sum sum_{of_|}proper_divisors sum_divisors_below {add|total}_proper_divisors",
        [_N],
        "int",
        [
            "$give the sum of the divisors of $n that are less than $n.",
            (
                "The proper divisors of a positive integer are all its divisors except the number itself. $give their "
                "sum for $n."
            ),
            "Add up all numbers from 1 to $n - 1 that divide $n without remainder.",
            "$give the sum of the proper divisors of the positive integer $n. {For 1 it is 0.||}",
            "Take all divisors of $n but leave out $n itself. Return what they add up to.",
            (
                "For 10 the result is 1 + 2 + 5, which is 8: the divisors of the number, without the number, are "
                "added. Do this for $n."
            ),
            (
                "All divisors of the positive integer, with the exception of the integer itself, are added up by this "
                "function, and the sum is returned."
            ),
            (
                "{You get|You have|You are given} a positive number. Find the numbers that divide it, but do not take "
                "the number itself. Add them and return the sum."
            ),
            (
                "Let the friends of a number be the smaller numbers which divide it evenly. {Determine|Find out|Work "
                "out|Return} what the friends of $n make together."
            ),
            (
                "{Input|Given}: an integer, at least 1. {Output|Result|Returned}: the sum of those of its divisors "
                "that are smaller than itself; 1 has none, so that the output is 0."
            ),
            "The sum of the divisors below $n.",
        ],
        "return sum($i for $i in range(1, $n) if $n % $i == 0)",
        lambda n: sum(_divisors(n)) - n,
        edges=((1,), (2,), (12,), (28,)),
    ),
    drill(
        "number_divisors.kind_by_sum",
        "is_$tag $tag_number check_$tag {number_is|test}_$tag",
        [integer("n", make=lambda draw, _: draw.choose((6, 28, draw.integer(1, 30), 2 * draw.integer(4, 20))))],
        "bool",
        [
            (
                "A number is $tag if the sum of its divisors below itself is $than the number. $check the positive "
                "integer $n is $tag."
            ),
            "$check the proper divisors of $n (all divisors except $n itself) have a sum that is $than $n.",
            "$check $n is a(n) $tag number, that is, whether the sum of the divisors smaller than $n is $than $n.",
            "Add up all numbers from 1 to $n - 1 which divide $n. Return True if the total is $than $n, else False.",
            (
                "Return True for $tag numbers: those for which their divisors, without the number itself, add up to a "
                "value $than the number. $n is positive."
            ),
            "Tell whether the sum of the proper divisors of $n is $than $n{, which makes it $tag|}.",
            (
                "The divisors of a positive integer, the integer itself excluded, are summed by this function. It "
                "returns True if the sum is $than the integer, and False otherwise."
            ),
            (
                "{You get|You have|You are given} a positive number. Find all smaller numbers that divide it and add "
                "them. Is the sum $than the number? Return True or False."
            ),
            (
                "In old times numbers were called $tag if their parts, the divisors smaller than themselves, together "
                "were $than the whole. {Determine|Find out|Work out|Return} whether $n was called $tag."
            ),
            (
                "{Input|Given}: an integer above 0. {Output|Result|Returned}: True if the total of its divisors "
                "without itself is $than the integer, else False."
            ),
            "Is $n a(n) $tag number, judged by its proper divisors?",
        ],
        "return sum($i for $i in range(1, $n) if $n % $i == 0) $op $n",
        lambda n, v: (sum(_divisors(n)) > 2 * n) - (sum(_divisors(n)) < 2 * n) == v["sign"],
        edges=((1,), (6,), (12,), (28,), (8,)),
        variants=[
            {"tag": "perfect", "than": "equal to", "op": "==", "sign": 0},
            {"tag": "abundant", "than": "greater than", "op": ">", "sign": 1},
            {"tag": "deficient", "than": "less than", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "number_divisors.largest_proper",
        "{largest|greatest|biggest}_{proper_|}divisor largest_divisor_below greatest_factor_below",
        [integer("n", 2, 80)],
        "int",
        [
            "$give the largest divisor of $n that is less than $n. {$n is at least 2.||}",
            "Which is the largest number smaller than $n that divides $n without remainder? Return it.",
            "Go down from $n - 1 until you find a number that divides $n, and return it.",
            (
                "A proper divisor divides a number and is not the number itself. $give the greatest proper divisor of "
                "$n, where $n is 2 or more."
            ),
            "$n people form equal groups, at least two of them. $give the largest possible size of a group.",
            "Biggest divisor of $n other than $n. {For a prime number this is 1.||}",
            (
                "{This function returns|Returns} the greatest divisor of the integer $n, which is at least 2, that is "
                "not equal to the integer itself."
            ),
            (
                "{You get|You have|You are given} a number, 2 or more. Many numbers may divide it. Leave out the "
                "number itself. Return the biggest of the others."
            ),
            (
                "A rope of $n meters is cut into two or more equal pieces of whole meters. "
                "{Determine|Find|Compute|Return} the length of a piece if the pieces are to be as long as possible."
            ),
            (
                "{Input|Given}: an integer, at least 2. {Output|Result|Returned}: the largest integer strictly below "
                "it which divides it with remainder 0."
            ),
            "Largest proper divisor of $n.",
        ],
        """
        for $i in range($n - 1, 0, -1):
            if $n % $i == 0:
                return $i
        """,
        lambda n: _divisors(n)[-2],
        edges=((2,), (7,), (12,), (49,)),
    ),
    drill(
        "number_divisors.smallest",
        "smallest_divisor {least|first|lowest}_divisor smallest_factor find_{smallest_|first_}divisor",
        [integer("n", 2, 100)],
        "int",
        [
            "$give the smallest divisor of $n that is greater than 1. {$n is at least 2.||}",
            "Which is the smallest number above 1 that divides $n without remainder? Return it.",
            "Go up from 2 until you find a number that divides $n, and return it.",
            (
                "Apart from 1, what is the least divisor of $n? Return it; if $n is prime, that is $n itself. $n is 2 "
                "or more."
            ),
            "$n people form equal groups of at least two. $give the smallest possible size of a group.",
            "First divisor of $n when one tries 2, 3, 4 and so on.",
            (
                "The least integer greater than 1 which divides the given integer, itself at least 2, is searched for "
                "by this function and returned."
            ),
            (
                "{You get|You have|You are given} a number, 2 or more. Try to divide it by 2, by 3, by 4 and so on. "
                "Return the first number for which there is no rest."
            ),
            (
                "A pile of $n cards is dealt out evenly to as few players as possible, but to two at least. "
                "{Determine|Find|Compute|Return} the number of players."
            ),
            (
                "{Input|Given}: an integer, at least 2. {Output|Result|Returned}: its lowest divisor apart from 1, "
                "which can be the integer itself."
            ),
            "Smallest divisor of $n from 2 on.",
        ],
        """
        divisor = 2
        while $n % divisor != 0:
            divisor += 1
        return divisor
        """,
        lambda n: _divisors(n)[1],
        edges=((2,), (7,), (12,), (49,)),
    ),
    drill(
        "number_divisors.pairs",
        "{divisor|factor}_pairs {list|find|get}_factor_pairs rectangles pairs_with_product",
        [integer("n", 1, 48)],
        "list[tuple[int, int]]",
        [
            "Return a list of all tuples (u, v) with u * v equal to $n and u <= v, in ascending order of u.",
            (
                "$build a list of all ways to write $n as a product of two positive integers, the smaller one first. "
                "Each way is a tuple, and the list is sorted by the first number."
            ),
            (
                "A factor pair of $n consists of two positive integers whose product is $n. List all factor pairs as "
                "tuples (smaller, larger), beginning with the pair that contains 1."
            ),
            (
                "$n square tiles form a full rectangle. Return a list of the possible rectangles as tuples (height, "
                "width), height not greater than width, in order of growing height."
            ),
            "For every divisor u of $n with u * u <= $n put the tuple (u, $n // u) in a list, smallest u first.",
            (
                "For 12 the result is [(1, 12), (2, 6), (3, 4)]. Return the list of such pairs for the positive "
                "integer $n."
            ),
            (
                "{This function returns|Returns} a list of tuples of two integers, one for each decomposition of the "
                "positive integer $n into two factors. In a tuple the first factor is not greater than the second, and "
                "the tuples are sorted by the first factor."
            ),
            (
                "{You get|You have|You are given} a positive number. Which two numbers give it when you multiply them? "
                "Put each such pair in a list as a tuple, the smaller number first. Begin with the pair of 1."
            ),
            (
                "A garden is to have an area of $n square meters and sides of whole meters. {Report|Return|Give} all "
                "possible shapes as tuples (short side, long side) in a list; the short side grows from one tuple to "
                "the next."
            ),
            (
                "{Input|Given}: an integer above 0. {Output|Result|Returned}: all tuples of positive integers with the "
                "input as their product and a first member not above the second, in ascending order, no pair twice."
            ),
            "Factor pairs of $n as tuples (smaller, larger), sorted.",
        ],
        """
        $result = []
        $i = 1
        while $i * $i <= $n:
            if $n % $i == 0:
                $result.append(($i, $n // $i))
            $i += 1
        return $result
        """,
        lambda n: [(a, b) for a in range(1, n + 1) for b in range(a, n + 1) if a * b == n],
        edges=((1,), (2,), (12,), (36,)),
    ),
)
