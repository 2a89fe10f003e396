"""More functions that call themselves: powers, mirror words, choices, orders and rows of a triangle."""

from __future__ import annotations

import itertools
import math

from hornbook.synthesis.curriculum.arguments import integer, numbers, word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import WORDS, Draw


def _mirror(draw: Draw, _: object) -> str:
    half = draw.choose(WORDS)[:3]
    return draw.choose(
        (half + half[::-1], half + half[-2::-1], half + draw.choose("aeb") + half[::-1], draw.choose(WORDS))
    )


def _few(draw: Draw, _: object) -> list[int]:
    return draw.sample(range(1, 10), draw.integer(0, 3))


FEW = numbers("numbers", names=("numbers", "items", "values", "cards"), make=_few)

FAMILIES = (
    drill(
        "algo_calls.power",
        "power recursive_power raise_to to_the_power exponent_by_calls",
        [
            integer("n", 0, 9, names=("base", "n", "x", "number")),
            integer("k", 0, 5, names=("exponent", "k", "times", "e")),
        ],
        "int",
        [
            "$give $n to the power of $k by recursion.",
            (
                "A power with exponent 0 is 1; any other is the base times the power with an exponent smaller by 1. "
                "$give $n to the power $k."
            ),
            "Multiply $k factors $n with a function that calls itself. No factors give 1.",
            "Without a loop and without **, return the product of $k times the number $n, which is 1 if $k is 0.",
            "Each day a number becomes $n times as large. It starts as 1. Return it after $k days, recursively.",
            (
                "The function takes two integers that are not negative, the base $n and the exponent $k, and returns "
                "the power. It calls itself with an exponent that is smaller by one, until the exponent is 0, for "
                "which the power is 1."
            ),
            (
                "You get two numbers, $n and $k. Multiply $n by itself so that it is there $k times. Use recursion: "
                "the function calls itself. If the second number is 0, output 1."
            ),
            "Recursive power of $n with exponent $k.",
            (
                "If $k is 0, the output is 1; otherwise it is $n times the result for an exponent one smaller. No "
                "loop is to be used."
            ),
            (
                "I want $n to the power of $k, computed by a function that calls itself; to the power of 0 "
                "everything is 1."
            ),
            "Calculate $n to the power $k with recursion.",
        ],
        """
        if $k == 0:
            return 1
        return $n * $name($n, $k - 1)
        """,
        lambda n, k: n**k,
        edges=((0, 0), (5, 0), (2, 5)),
    ),
    drill(
        "algo_calls.mirror_word",
        "is_palindrome reads_both_ways mirror_word recursive_palindrome same_backwards",
        [word("word", make=_mirror)],
        "bool",
        [
            "$check $word is the same read backwards, with recursion.",
            (
                "A word of at most one letter is a palindrome. A longer one is if its ends are equal and what lies "
                "between is one. $check $word is a palindrome."
            ),
            (
                "Compare the first and the last letter of $word, then go on inside by a recursive call. Return True "
                "if all pairs agree."
            ),
            (
                "A palindrome reads the same from both sides. Let a function call itself on shorter words to find out "
                "if $word is one."
            ),
            "Two children read $word from opposite ends, a letter at a time. $check they always read the same letter.",
            (
                "The function takes a string $word and returns whether it is a palindrome. It compares the first "
                "with the last character and calls itself for the part between them; strings of length 0 or 1 are "
                "palindromes."
            ),
            (
                "You get a word, $word. Is it the same when you read it from the end? Look at the first and the last "
                "letter. If they are different, output False. If they are the same, let the function call itself "
                "with the letters between them. Very short words (0 or 1 letters) give True."
            ),
            (
                "A bridge of letters is symmetric if its left half mirrors its right half. Determine recursively "
                "whether $word is symmetric."
            ),
            (
                "If $word has fewer than two letters, the output is True; if its first and last letter differ, "
                "False; otherwise the inner part decides, by a recursive call."
            ),
            "Determine recursively whether $word is a palindrome.",
        ],
        """
        if len($word) < 2:
            return True
        if $word[0] != $word[-1]:
            return False
        return $name($word[1:-1])
        """,
        lambda word: list(word) == list(reversed(word)),
        edges=(("",), ("a",), ("ab",), ("anna",)),
    ),
    drill(
        "algo_calls.all_subsets",
        "all_subsets subsets all_choices every_selection possible_selections",
        [FEW],
        "list[list[int]]",
        [
            (
                "$hand all selections of elements of $numbers, sorted. Each selection is a list that keeps the order "
                "of $numbers; the empty one is among them."
            ),
            (
                "Every element of $numbers (all are different) is taken or left. List all lists that can result, in "
                "their order in $numbers, and sort this list of lists."
            ),
            (
                "The subsets of an empty list are just []. Else they are those of the rest, without and with the "
                "first element in front. Return the subsets of $numbers, sorted."
            ),
            (
                "A cook may use any of the spices $numbers, also none or all. Return all choices as lists in the "
                "given order, sorted as a whole."
            ),
            (
                "Recursively build all sublists of $numbers, next to each other or not, including [] and $numbers "
                "itself. Sort the result."
            ),
            (
                "The function takes a list of distinct integers $numbers and returns a list of all its subsets, each "
                "as a list in the order of the input. The outer list is sorted in ascending order and begins with "
                "the empty list."
            ),
            (
                "You get a list of different numbers, $numbers. You can take some of them, all of them or none. "
                "Output all possible selections as a list of lists. In every selection the numbers keep their order. "
                "Sort the selections like Python sorts lists."
            ),
            (
                "Toppings for a pizza are numbered as in $numbers, and a guest may order any of them, from none to "
                "all. Determine every possible order (a list of numbers in the given order), and sort the whole."
            ),
            (
                "Input: a list $numbers without repetitions. Output: the sorted list of every list that can be "
                "obtained by deleting none, some or all of its elements."
            ),
            "Get all subsets of $numbers as lists, sorted, the empty one first.",
        ],
        """
        if not $numbers:
            return [[]]
        without = $name($numbers[1:])
        with_first = [[$numbers[0]] + choice for choice in without]
        return sorted(without + with_first)
        """,
        lambda numbers: sorted(
            list(c) for size in range(len(numbers) + 1) for c in itertools.combinations(numbers, size)
        ),
        edges=(([],), ([4],), ([3, 1],)),
    ),
    drill(
        "algo_calls.all_orders",
        "all_orders permutations every_order arrangements all_arrangements",
        [FEW],
        "list[list[int]]",
        [
            (
                "$hand all orders in which the numbers of $numbers can stand, as a sorted list of lists. All numbers "
                "are different."
            ),
            "List every arrangement of the elements of $numbers, each with all of them once, and sort these lists.",
            "The children $numbers stand in a row. Return all possible rows, sorted.",
            (
                "An empty list has one order, []. For a longer one, put each element first and let the others follow "
                "in all their orders. Return the orders of $numbers, sorted."
            ),
            "Recursively build all permutations of $numbers and return them as a sorted list of lists.",
            (
                "The function takes a list of distinct integers $numbers and returns the sorted list of all its "
                "permutations, each of them a list. For an empty list this is a list with one empty list."
            ),
            (
                "You get a list of different numbers, $numbers. In which orders can you write them? Output all these "
                "orders as a list of lists, and sort this list."
            ),
            (
                "Books with the numbers $numbers are put on a shelf, all of them, side by side. Determine every "
                "possible arrangement from left to right, and report them in sorted order."
            ),
            (
                "Input: a list $numbers without repetitions. Output: a sorted list of lists, one for each order in "
                "which all the elements can stand."
            ),
            "Get all permutations of $numbers as a sorted list of lists.",
        ],
        """
        if not $numbers:
            return [[]]
        orders = []
        for $i in range(len($numbers)):
            for rest in $name($numbers[:$i] + $numbers[$i + 1:]):
                orders.append([$numbers[$i]] + rest)
        return sorted(orders)
        """,
        lambda numbers: sorted(map(list, itertools.permutations(numbers))),
        edges=(([],), ([4],), ([3, 1],)),
    ),
    drill(
        "algo_calls.pascal_row",
        "pascal_row triangle_row row_of_pascal choose_numbers next_pascal_row",
        [integer("n", 0, 8, names=("n", "row_number", "depth", "line_number"))],
        "list[int]",
        [
            "$give row $n of Pascal's triangle, where row 0 is [1].",
            (
                "Row 0 is [1]. Every further row begins and ends with 1, and between stand the sums of neighbours of "
                "the row above. Return row $n."
            ),
            (
                "In Pascal's triangle each inner number is the sum of the two above it, and the outer ones are 1. "
                "$hand the row with the number $n as a list, counting from 0."
            ),
            "Start with [1] and, $n times, make a new row: 1, the sums of each two neighbours, 1. Return the last row.",
            "By recursion, compute the list of numbers in line $n (line 0 has only a 1) of Pascal's triangle.",
            (
                "The function takes an integer $n that is not negative and returns the row with this number of "
                "Pascal's triangle as a list. The row with the number 0 is [1]; any other has a 1 at both ends and "
                "otherwise the sums of adjacent numbers of the row before."
            ),
            (
                "You build a triangle of numbers. The first line is [1] and has the number 0. In every next line, "
                "the first and the last number are 1, and each other number is the sum of the two numbers above it. "
                "Output line number $n as a list."
            ),
            (
                "If $n is 0, the output is [1]; otherwise it is made from the row before: a 1, then the sum of each "
                "two neighbours, then a 1. This is Pascal's triangle."
            ),
            "Get row $n of Pascal's triangle as a list; row 0 is [1].",
        ],
        """
        if $n == 0:
            return [1]
        above = $name($n - 1)
        return [1] + [above[$i] + above[$i + 1] for $i in range(len(above) - 1)] + [1]
        """,
        lambda n: [math.comb(n, i) for i in range(n + 1)],
        edges=((0,), (1,), (2,), (4,)),
    ),
    drill(
        "algo_calls.in_base",
        "to_$tag $tag_text number_in_$tag as_$tag $tag_digits",
        [integer("n", 0, 300)],
        "str",
        [
            "$hand the number $n in base $base as a string, by recursion.",
            (
                "The digits of $n in base $base are those of $n divided by $base (rounded down), then the remainder. "
                "A number below $base is just its digit. Return them as a string."
            ),
            "Write $n with the digits of the number system with base $base. The function may call itself; 0 is '0'.",
            "An odometer counts in base $base. Return what it shows, without leading zeros, when $n has been counted.",
            (
                "Turn the number $n, which is not negative, into its text in base $base without format, bin or other "
                "helpers."
            ),
            (
                "The function takes an integer $n that is not negative and returns its representation in the number "
                "system with base $base as a string. It works recursively: first the representation of the quotient "
                "by $base, then the digit of the remainder; a number less than $base is a single digit."
            ),
            (
                "You get a number, $n. Write it as a text in base $base. Divide by $base: the rest is the last "
                "digit, and the function calls itself for the quotient to get the digits before it. If the number is "
                "smaller than $base, it is only one digit."
            ),
            (
                "On a planet people have only $base fingers and count in base $base. Determine how they write $n, as "
                "a text."
            ),
            (
                "If $n is less than $base, the output is its digit as a string; otherwise it is the output for $n // "
                "$base followed by the digit $n % $base."
            ),
            "Convert $n to a string of its digits in base $base, recursively.",
        ],
        """
        if $n < $base:
            return str($n)
        return $name($n // $base) + str($n % $base)
        """,
        lambda n, v: _digits(n, v["base"]),
        edges=((0,), (1,), (8,), (27,)),
        variants=[{"tag": "binary", "base": 2}, {"tag": "base_three", "base": 3}, {"tag": "octal", "base": 8}],
    ),
    drill(
        "algo_calls.count_in_list",
        "count_item recursive_count how_often occurrences count_value",
        [
            numbers("numbers", 1, 4, 0, 7),
            integer("k", 1, 4, names=("wanted", "k", "target", "searched")),
        ],
        "int",
        [
            "$howmany times $k occurs in $numbers, with a recursive function.",
            (
                "An empty list contains $k zero times. Any other list contains it as often as its rest, and once more "
                "if its first element is $k. $give the count for $numbers."
            ),
            "Without a loop and without count, return how many elements of $numbers are equal to $k.",
            "Look at the first number of $numbers, then let the function look at the others. $howmany are $k.",
            "$howmany of the votes in the list $numbers are for candidate $k, by recursion.",
            (
                "The function takes a list of integers $numbers and an integer $k and returns how many times the "
                "list contains it, by looking at the first element and calling itself for the remaining ones."
            ),
            (
                "You get a list, $numbers, and one number, $k. How many times is the number in the list? Use a "
                "function that calls itself, no loop. For an empty list the answer is 0."
            ),
            (
                "If $numbers is empty, the result is 0; otherwise it is the result for the list without its first "
                "element, plus 1 if that element equals $k."
            ),
            "Recursive count of $k in $numbers; an empty list gives 0.",
            "Determine recursively how often $k occurs in $numbers.",
        ],
        """
        if not $numbers:
            return 0
        if $numbers[0] == $k:
            return 1 + $name($numbers[1:], $k)
        return $name($numbers[1:], $k)
        """,
        lambda numbers, k: numbers.count(k),
        edges=(([], 1), ([2], 2), ([1, 2, 1], 1)),
    ),
)


def _digits(n: int, base: int) -> str:
    places = [base**e for e in range(9) if base**e <= n] or [1]
    return "".join(str(n // place % base) for place in reversed(places))
