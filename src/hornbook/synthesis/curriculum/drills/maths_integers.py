"""Whole numbers: roots and logarithms, bases, divisors, factors, splitting by a rule, properties of numbers."""

from __future__ import annotations

from itertools import accumulate
from math import log2
from operator import mul

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _in_base(n: int, base: int) -> list[int]:
    return [n % base] if n < base else [*_in_base(n // base, base), n % base]


def _greedy(n: int) -> list[int]:
    """The squares, by recursion from the list of all squares up to n."""
    if n == 0:
        return []
    largest = max(r * r for r in range(n + 1) if r * r <= n)
    return [largest, *_greedy(n - largest)]


def _uniform(draw: Draw, before: tuple[int, ...]) -> int:
    base = before[0]
    same = draw.integer(1, base - 1) * sum(base**e for e in range(draw.integer(1, 3)))
    return same if draw.chance(0.5) else draw.integer(0, 200)


def _amounts(n: int, sizes: list[int]) -> list[int]:
    units = [1, *accumulate(sizes, mul)]
    return [n // unit % size if size else n // unit for unit, size in zip(units, [*sizes, 0], strict=True)]


FAMILIES = (
    drill(
        "maths_integers.root_with_rest",
        (
            "$tag_root_with_rest $tag_root_and_remainder {find|get}_$tag_root_rest whole_$tag_root_left "
            "largest_$tag_and_rest split_off_$tag"
        ),
        [integer("n", 0, 150)],
        "tuple[int, int]",
        [
            (
                "Find the largest whole number r whose $word is not above $n, and what is left: $hand the tuple (r, $n "
                "minus the $word of r)."
            ),
            (
                "$hand the $tag root of $n, rounded down, together with the rest, that is the difference between $n "
                "and the $word of that root, as a tuple."
            ),
            (
                "A child has $n $things and builds the largest full $shape it can. $hand the number of $things along "
                "one edge, and the number of $things left over, as a tuple. With none at all both are 0."
            ),
            (
                "{Input|Given}: an integer, 0 or more. {Output|Result|Returned}: two integers (r, s) with r as large "
                "as possible, such that s is not negative and the $word of r plus s equals the given integer."
            ),
            (
                "Increase r from 0 as long as the $word of r + 1 is at most $n. Then return r and the part of $n that "
                "its $word does not use up, as a pair."
            ),
            (
                "You may know that every number lies at a $word or between two neighbouring ones. Take the lower one "
                "for $n ($n itself, if it is a $word). Return its root and the distance from it to $n as a tuple."
            ),
            (
                "If $n is the $word of some integer r, return (r, 0). Otherwise return the root of the next lower "
                "$word and by how much $n is greater than it."
            ),
            (
                "A robot glues $n little $things together. It can make only one big $shape, with equal edges and as "
                "big as possible. Give a tuple of its edge length, counted in $things, and the count of the $things "
                "that it does not need."
            ),
            (
                "The function computes the integer $tag root with remainder of a number that is not negative and "
                "returns both in a tuple, the root first."
            ),
            "Integer $tag root of $n and the remainder, as (root, rest).",
        ],
        [
            """
            root = 0
            while (root + 1) ** $power <= $n:
                root += 1
            return root, $n - root**$power
            """,
        ],
        lambda n, v: max((r, n - r ** int(v["power"])) for r in range(n + 1) if r ** int(v["power"]) <= n),
        edges=((0,), (1,), (7,), (8,), (9,), (63,), (64,)),
        variants=[
            {"tag": "cube", "word": "cube", "power": "3", "things": "blocks", "shape": "cube"},
            {"tag": "square", "word": "square", "power": "2", "things": "tiles", "shape": "square"},
        ],
    ),
    drill(
        "maths_integers.whole_logarithm",
        "whole_logarithm integer_log {find|get}_largest_exponent floor_log biggest_power_inside exponent_below",
        [integer("n", 1, 300), integer("b", 2, 10, names=("base", "b", "k", "factor", "m"), fix=(2, 3, 10))],
        "int",
        [
            (
                "$give the largest exponent e for which $b to the power e is not greater than $n. Since $n is at least "
                "1, e is 0 or more."
            ),
            "How often can 1 be multiplied by $b without the result becoming more than $n? Return that number.",
            "$give the logarithm of $n to the base $b, rounded down to a whole number.",
            (
                "{Input|Given}: a positive integer. {Output|Result|Returned}: the greatest e, counted from 0, such "
                "that the product of e factors $b, which is 1 for no factor, is at most the integer."
            ),
            (
                "Begin with the number 1 and the count 0. While $b times the number is still at most $n, multiply it "
                "by $b and increase the count. Return the count."
            ),
            (
                "A chain letter goes to 1 person in round 0 and in each further round to $b times as many people as in "
                "the round before. Which is the last round with no more than $n people in it?"
            ),
            (
                "You fold a strip of paper so that each time there are $b times as many layers as before. At first "
                "there is one layer. How many times can you do it, if the machine for cutting takes at most $n layers?"
            ),
            (
                "The powers of $b are 1, $b, $b * $b and so on, with the numbers 0, 1, 2 and so on. Return the number "
                "of the highest one that does not exceed $n."
            ),
            (
                "The function takes a positive integer and returns the exponent of the largest power of $b that fits "
                "into it, where 1 is the power with exponent 0."
            ),
            "Largest e with $b**e <= $n.",
        ],
        [
            """
            exponent = 0
            power = $b
            while power <= $n:
                power *= $b
                exponent += 1
            return exponent
            """,
            """
            exponent = 0
            while $n >= $b:
                $n //= $b
                exponent += 1
            return exponent
            """,
        ],
        lambda n, b: len(_in_base(n, b)) - 1,
        edges=((1, 2), (2, 2), (8, 2), (7, 2), (100, 10), (26, 3)),
    ),
    drill(
        "maths_integers.greedy_squares",
        "greedy_squares split_into_squares {list|take}_squares squares_from_large peel_off_squares square_heaps",
        [integer("n", 0, 120)],
        "list[int]",
        [
            (
                "Take the largest square number that is not greater than $n and subtract it; do the same with the "
                "rest, until 0 is left. $hand the list of the squares taken, in order. For 0 it is empty."
            ),
            (
                "$hand square numbers that add up to $n, where each is as large as what is still missing allows. The "
                "list begins with the largest."
            ),
            (
                "{Input|Given}: a non-negative integer. {Output|Result|Returned}: the list of perfect squares found by "
                "always choosing the greatest one that still fits into the remainder, from the first chosen to the "
                "last."
            ),
            (
                "As long as $n is above 0: find the greatest r with r * r <= $n, append r * r to a list and take it "
                "away from $n. Return the list."
            ),
            (
                "A tiler has $n equal tiles. He lays the biggest full square that he can, then the biggest one from "
                "the tiles that remain, and so on until none remain. Return the numbers of tiles in his squares, as a "
                "list in the order of laying. With no tiles the list is empty."
            ),
            (
                "You want to pay $n coins, and there are only purses with 1, 4, 9, 16 and so on coins. Always take the "
                "fullest purse that isn't too much for what you still have to pay. Which purses do you take? Return a "
                "list, possibly empty."
            ),
            (
                "For 23 the answer is [16, 4, 1, 1, 1]: 16 is the largest square up to 23, then 4 is the largest up to "
                "7, and so on. $give the same kind of list for $n; nothing has to be taken for 0."
            ),
            (
                "If $n is 0, return an empty list. Otherwise return a list that starts with the largest square up to "
                "$n and goes on with the same answer for $n minus that square."
            ),
            (
                "The function decomposes a number, 0 or more, greedily into perfect squares greater than 0 and returns "
                "them in non-increasing order."
            ),
            "Greedy sum of squares for $n, largest first.",
        ],
        [
            """
            squares = []
            while $n > 0:
                square = math.isqrt($n) ** 2
                squares.append(square)
                $n -= square
            return squares
            """,
            """
            squares = []
            while $n > 0:
                root = 1
                while (root + 1) ** 2 <= $n:
                    root += 1
                squares.append(root * root)
                $n -= root * root
            return squares
            """,
        ],
        _greedy,
        edges=((0,), (1,), (3,), (16,), (23,), (48,)),
        imports="import math",
    ),
    drill(
        "maths_integers.digit_blocks",
        "digit_blocks {cut|split}_into_blocks groups_of_digits chunk_digits blocks_from_right digit_groups",
        [
            integer("n", make=lambda draw, _: draw.integer(0, 10 ** draw.integer(1, 7) - 1)),
            integer("k", 1, 3, names=("k", "size", "width", "length", "m"), fix=(2, 3)),
        ],
        "list[int]",
        [
            (
                "Cut the decimal digits of $n into blocks of $k digits, beginning at the right end. $hand the blocks "
                "as numbers, from left to right. The leftmost block may be shorter."
            ),
            (
                "$hand a list of the numbers that appear when $n, which is not negative, is written with a gap after "
                "every $k digits, counted from the right. Zeros at the front of a block get lost, so a block of zeros "
                "gives 0."
            ),
            (
                "{Input|Given}: an integer of 0 or more. {Output|Result|Returned}: its digits in portions of $k, as "
                "integers, in the order in which one reads them; the portions are formed from the last digit on, and "
                "only the first portion can have fewer digits."
            ),
            (
                "As long as $n is greater than 0, cut off its last $k digits and put the number that they form in "
                "front of a list. Return the list. For 0 return [0]."
            ),
            (
                "To read a long number aloud one divides it into groups of $k digits, from the back to the front. "
                "Return the values of these groups for $n, the front group first; a group like 05 or 00 has the value "
                "5 or 0."
            ),
            (
                "You write $n on cards. The last card takes the last $k digits, the card before it the $k digits "
                "before these, and so on; the first card takes what is left. Return the cards' numbers from the first "
                "card to the last. For 0 there is one card, 0."
            ),
            (
                "With blocks of 2 digits, 70503 becomes [7, 5, 3], and with blocks of 3 digits [70, 503]. Return the "
                "list for $n and blocks of $k digits."
            ),
            (
                "If $n has at most $k digits, return a list with $n alone. Otherwise split off the last $k digits; "
                "their value comes at the end of the list, and before it comes the list for the rest."
            ),
            (
                "The function returns the digits of $n in the base 10 to the power $k, the most significant one first; "
                "for 0 the list has the single element 0."
            ),
            "Blocks of $k digits of $n, formed from the right, as numbers.",
        ],
        [
            """
            blocks = []
            while $n >= 10**$k:
                blocks.append($n % 10**$k)
                $n //= 10**$k
            blocks.append($n)
            return blocks[::-1]
            """,
        ],
        lambda n, k: [int(str(n)[max(0, end - k) : end]) for end in range(len(str(n)), 0, -k)][::-1],
        edges=((0, 2), (7, 2), (70503, 2), (70503, 3), (1000, 3), (100, 2)),
    ),
    drill(
        "maths_integers.mixed_units",
        "mixed_units {split|divide}_into_units to_mixed_units unit_amounts break_down_units amounts_per_unit",
        [
            integer("n", 0, 500, names=("n", "amount", "value", "total", "number")),
            numbers(
                "sizes",
                kind="",
                names=("sizes", "steps", "factors", "units", "radices"),
                make=lambda draw, _: [draw.choose((2, 3, 4, 5, 8, 10, 12)) for _i in range(draw.integer(1, 3))],
            ),
        ],
        "list[int]",
        [
            (
                "A quantity of $n smallest units is to be expressed in larger units. The first number in $sizes says "
                "how many of the smallest units make one of the next size, the second how many of those make one of "
                "the size after that, and so on. $hand the amounts of each size, the smallest first. Only the amount "
                "of the largest unit may be as big as it likes."
            ),
            (
                "Divide $n by the first number in $sizes and write down the remainder; divide the quotient by the "
                "second number and write down the remainder; go on to the end of $sizes. $hand the list of the "
                "remainders, followed by the last quotient."
            ),
            (
                "{Input|Given}: an integer that is not negative, and a list of factors. {Output|Result|Returned}: a "
                "list, longer by one than the factors. Element i is what remains when the quotient so far is divided "
                "by factor i; the last element is the quotient that is left at the end."
            ),
            (
                "In a far country $sizes tells how coins are changed: the first number is how many coins of the lowest "
                "kind are worth one of the second kind, the second number how many of these are worth one of the third "
                "kind, and so forth. Pay $n coins of the lowest kind with as few coins as possible. Return the number "
                "of coins of each kind, the lowest kind first."
            ),
            (
                "For each size in $sizes, in order: append the remainder of $n by size to a list, and replace $n by "
                "the whole quotient. At the end append what $n has become. Return the list."
            ),
            (
                "A counter has several wheels. $sizes tells how many positions each wheel has (0, 1 and so on), and "
                "when a wheel comes round, the next one moves by one; after these wheels comes a last one without a "
                "limit. What do the wheels show after $n steps from all zeros? Return the list, beginning with the "
                "wheel that moves at each step."
            ),
            (
                "You have $n eggs. You put them in boxes, the boxes in crates, and so on; $sizes says how many things "
                "go into one thing of the next size. Everything that makes up a full bigger thing is packed. How many "
                "loose eggs, loose boxes and so on are there? Return them in that order as a list."
            ),
            (
                "With the sizes [60, 24], 3000 minutes are 0 minutes, 2 hours and 2 days, so the result is [0, 2, 2]. "
                "Return such a list for $n and $sizes."
            ),
            (
                "The function represents $n in a mixed base with the radices $sizes, least significant place first, "
                "and adds one more place without a limit at the end. With no radix that place is all there is."
            ),
            "$n in units whose ratios are $sizes, smallest unit first.",
        ],
        [
            """
            amounts = []
            for size in $sizes:
                amounts.append($n % size)
                $n //= size
            amounts.append($n)
            return amounts
            """,
        ],
        _amounts,
        edges=((0, [10]), (3000, [60, 24]), (7, [8]), (5, []), (100, [2, 3, 4])),
    ),
    drill(
        "maths_integers.one_digit_only_in_base",
        (
            "same_digit_in_base all_digits_alike_in_base {check|is}_repdigit uniform_in_base looks_uniform "
            "one_digit_repeated"
        ),
        [
            integer("b", 2, 9, names=("base", "b", "k", "m", "radix"), fix=(2, 3, 5)),
            integer("n", make=_uniform),
        ],
        "bool",
        [
            "Write $n in base $b. $check all its digits are equal. A number with one digit, also 0, counts.",
            (
                "$check the representation of the non-negative number $n in the number system with base $b consists of "
                "a single digit, repeated or not."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: True if it has only one kind of "
                "digit in base $b, else False. One-digit numbers give True."
            ),
            (
                "Compare the last digit of $n in base $b, the remainder by $b, with every other digit, found by "
                "dividing by $b again and again. If one is different, return False, otherwise True."
            ),
            (
                "People on a planet have $b fingers and so count in base $b. They think that numbers such as 11 or "
                "222, in which each digit is the same, bring luck, and single digits do too. Does $n bring luck there?"
            ),
            (
                "Divide $n by $b, write down the remainder, and go on with the quotient until it is 0. Have you "
                "written the same remainder all the time (or just one, or, for 0, none)? Return True or False."
            ),
            (
                "You count $n sheep with digits from 0 to $b - 1 only, where a place is worth $b times as much as the "
                "place to its right. Does your number use one digit alone, once or several times? Zero is written as 0 "
                "and passes."
            ),
            (
                "If $n is below $b, return True. Otherwise return True only if all the digits of $n in base $b are the "
                "same."
            ),
            "The function returns whether $n is a repdigit in base $b, which includes all numbers less than $b.",
            "Are all base-$b digits of $n the same?",
        ],
        [
            """
            last = $n % $b
            while $n > 0:
                if $n % $b != last:
                    return False
                $n //= $b
            return True
            """,
        ],
        lambda b, n: len(set(_in_base(n, b))) == 1,
        edges=((2, 0), (2, 7), (2, 6), (3, 2), (3, 8), (5, 12), (5, 13)),
    ),
    drill(
        "maths_integers.doubling_table",
        (
            "doubling_table rows_of_halving_and_doubling {list|make}_peasant_rows multiply_by_doubling_rows "
            "old_multiplication halves_and_doubles"
        ),
        [
            integer("a", 1, 40, names=("a", "x", "first", "left", "n")),
            integer("b", 0, 20, names=("b", "y", "second", "right", "m")),
        ],
        "list[tuple[int, int]]",
        [
            (
                "An old way to multiply: write $a and $b side by side. In each further row the left number is halved, "
                "rounded down, and the right number is doubled, until the left one is 1. $hand the rows as a list of "
                "tuples, in order."
            ),
            (
                "$hand a list of pairs. The first is ($a, $b). After the pair (x, y) comes (x // 2, 2 * y), as long as "
                "x is greater than 1."
            ),
            (
                "{Input|Given}: a positive integer and another one. {Output|Result|Returned}: the table, as a list of "
                "tuples (left, right), in which left is halved without remainder and right is doubled from row to row; "
                "its last row is the one with left equal to 1."
            ),
            (
                "Append ($a, $b) to a list. While $a is more than 1, replace it by its half (without fraction) and $b "
                "by its double, and append the new pair. Return the list."
            ),
            (
                "A farmer multiplies with two heaps of beans, $a on the left and $b on the right. Again and again he "
                "removes half of the left heap, so that the smaller half stays if it is odd, and doubles the right "
                "heap. He stops with one bean on the left. Return the sizes (left, right) that he sees, from the first "
                "to the last."
            ),
            (
                "For 6 and 5 the rows are (6, 5), (3, 10), (1, 20). $build the list of such rows for $a, which is at "
                "least 1, and $b."
            ),
            (
                "You fill two columns. At the top stand $a and $b. Below the left number write its half, forget a half "
                "that is not whole; below the right number write twice as much. Go on until you have written 1 on the "
                "left. Return all rows as tuples."
            ),
            (
                "If $a is 1, the only row is (1, $b). Otherwise the rows are ($a, $b) and then all rows for the whole "
                "half of $a and the double of $b. Return them as a list of tuples."
            ),
            (
                "The function returns the working table of Egyptian or peasant multiplication of $a, which is "
                "positive, and $b: halves down to 1, with doubles beside them, one tuple per line."
            ),
            "Rows (halved, doubled) from ($a, $b) until the left side is 1.",
        ],
        [
            """
            rows = [($a, $b)]
            while $a > 1:
                $a //= 2
                $b *= 2
                rows.append(($a, $b))
            return rows
            """,
        ],
        lambda a, b: [(a >> e, b << e) for e in range(int(log2(a)) + 1)],
        edges=((1, 7), (2, 3), (6, 5), (13, 0), (16, 1)),
    ),
)
