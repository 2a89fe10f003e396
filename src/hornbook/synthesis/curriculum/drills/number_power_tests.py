"""Which numbers are squares, cubes and powers, and lists of them."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth

_SMALL = integer("n", 0, 12)
_BASE = integer("k", 2, 6, names=("base", "k", "b", "factor"), fix=(2, 3, 4, 5, 10))

FAMILIES = (
    drill(
        "number_power_tests.integer_root",
        "{integer|int|whole|floor}_$tag $tag_floor rounded_down_$tag",
        [integer("n", 0, 300)],
        "int",
        [
            "$give the largest integer whose $power is not greater than $n.",
            "$give the $long root of $n, rounded down to an integer.",
            (
                "Count up from 0 as long as the $power of the next number is at most $n. Return the number you have "
                "reached."
            ),
            "$n $blocks are given. Return the edge of the largest full $shape that can be built of them.",
            (
                "The integer $long root of a non-negative integer is the greatest whole number whose $power does not "
                "exceed it. Return it for $n."
            ),
            "Whole part of the $long root of $n, which is 0 or more.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns the greatest "
                "integer whose $power does not exceed it."
            ),
            (
                "{You get|You have|You are given} a number $n. Take the $long root. It may have decimals; cut them "
                "off. Return the whole number."
            ),
            (
                "Someone owns $n $blocks and builds the largest complete $shape, leaving over what does not fit. "
                "{Determine|Find|Compute|Return} the number of pieces along one side."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the last one among 0, 1, 2 and so "
                "on of which the $power is still not above the input."
            ),
            "The $long root of $n, decimals cut off.",
        ],
        """
        root = 0
        while (root + 1) ** $k <= $n:
            root += 1
        return root
        """,
        lambda n, v: max(r for r in range(n + 1) if r ** v["k"] <= n),
        edges=((0,), (1,), (8,), (9,), (27,), (26,), (99,)),
        variants=[
            {
                "tag": "sqrt",
                "long": "square",
                "power": "square",
                "k": 2,
                "blocks": "square tiles",
                "shape": "square",
            },
            {"tag": "cbrt", "long": "cube", "power": "cube", "k": 3, "blocks": "small cubes", "shape": "cube"},
        ],
    ),
    drill(
        "number_power_tests.is_square_or_cube",
        "is_{perfect_|}$tag {check_|}perfect_$tag is_$tag_number has_whole_$tag_root",
        [
            integer(
                "n",
                make=lambda draw, _: draw.choose(
                    (draw.integer(0, 12) ** 2, draw.integer(0, 5) ** 3, draw.integer(0, 150))
                ),
            )
        ],
        "bool",
        [
            "$check $n is a perfect $tag.",
            "$check $n is the $tag of an integer.",
            "Return True if there is a whole number whose $tag is $n, otherwise False. $n is not negative.",
            "The first numbers of this kind are $first. $check $n is a perfect $tag, that is, belongs to them.",
            (
                "There are $n $bricks. $check they can be put together to a full $tag, none left over{ (0 is "
                "allowed)|; 0 counts too}."
            ),
            "Tell whether the $tag root of the non-negative integer $n is a whole number.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns True if it is the "
                "$tag of some integer and False if it is not."
            ),
            (
                "{You get|You have|You are given} a number, 0 or bigger. Is there a whole number whose $tag it is? "
                "Return True or False."
            ),
            (
                "Rooms are called tidy if their number is a perfect $tag, like one of $first. {Determine|Find out|Work "
                "out|Return} whether room $n is tidy."
            ),
            "True if the argument is the $tag of 0, 1, 2 or any later integer; False otherwise.",
            "Is $n a $tag of an integer?",
        ],
        """
        root = 0
        while root**$k < $n:
            root += 1
        return root**$k == $n
        """,
        lambda n, v: n in [r ** v["k"] for r in range(20)],
        edges=((0,), (1,), (8,), (9,), (27,), (26,), (99,)),
        variants=[
            {"tag": "square", "k": 2, "first": "0, 1, 4, 9 and 16", "bricks": "square tiles"},
            {"tag": "cube", "k": 3, "first": "0, 1, 8, 27 and 64", "bricks": "cubes"},
        ],
    ),
    drill(
        "number_power_tests.is_power",
        "is_power is_power_of{_$k|} {check|test}_power power_of_$k is_pure_power",
        [
            integer(
                "n",
                make=lambda draw, _: draw.choose((2, 3, 4, 5, 10)) ** draw.integer(0, 4) + draw.choose((0, 0, 1, 6)),
            ),
            _BASE,
        ],
        "bool",
        [
            "$check $n is a power of $k; 1 counts as one.",
            "Return True if $n is 1, $k, $k times $k, or $k multiplied by itself more often, otherwise False.",
            "$check there is a whole number i >= 0 such that $k to the power i is $n. $n is positive.",
            "Divide the positive integer $n by $k as long as no remainder is left. $check the last number is 1.",
            (
                "A number starts as 1 and is multiplied by $k again and again. $check it will be $n at some moment, "
                "the start included."
            ),
            "$check $n can be written as a product of factors that are all $k (1 is the product of no factors).",
            (
                "{This function takes|Takes|The function accepts} a positive integer and returns True if it equals $k "
                "raised to some exponent 0, 1, 2 and so on, else False."
            ),
            (
                "Write down 1, then $k, then $k * $k; always multiply by $k to get the next number. Is $n one of these "
                "numbers? Return True or False."
            ),
            (
                "A rumor starts with one person, and every hour the number of people who know it becomes $k times as "
                "large. {Determine|Find out|Work out|Return} whether at some full hour, the start included, exactly $n "
                "people know it."
            ),
            (
                "True if $n, divided by $k until this is no longer possible without a remainder, ends at 1; False if "
                "it ends at another number."
            ),
            "Is $n an integer power of $k, from 1 on?",
        ],
        [
            """
            while $n % $k == 0:
                $n //= $k
            return $n == 1
            """,
            """
            power = 1
            while power < $n:
                power *= $k
            return power == $n
            """,
        ],
        lambda n, k: n in [k**e for e in range(20)],
        edges=((1, 3), (2, 2), (64, 4), (12, 2)),
    ),
    drill(
        "number_power_tests.next_or_last",
        "$tag_power{_of_$k|} power_$where {find|get}_$tag_power {power|powers}_of_$k_$where",
        [integer("n", 1, 150, names=("n", "limit", "number", "x")), _BASE],
        "int",
        [
            "$give the $size power of $k that is $than $n. The powers are 1, $k, $k times $k and so on.",
            (
                "Start with 1 and multiply by $k again and again. Return the $pick number in this sequence that is "
                "$than $n."
            ),
            (
                "Powers of $k are 1, $k, $k**2, $k**3 and so on. $give the $size one that is $than the positive "
                "integer $n."
            ),
            "Among all powers $k**e with e = 0, 1, 2 and so on, find the $size that is $than $n{, and return it|}.",
            "Which power of $k lies nearest to $n without being $never? Return it; 1 is a power too.",
            "The value of a coin is a power of $k (1 included). $give the $size coin with a value $than $n.",
            (
                "{This function determines|Determines} the $size power of $k, with an exponent of 0 or more, that is "
                "$than the positive integer $n, and returns it."
            ),
            (
                "Think of the row 1, $k, $k * $k and so on. Look for numbers in it that are $than $n. Return the $size "
                "of these."
            ),
            (
                "Computers like sizes that are powers of $k: 1, $k, $k**2 and so on. For a need of $n units, report "
                "the $size of these sizes that is $than the need."
            ),
            (
                "{Input|Given}: a positive integer $n. {Output|Result|Returned}: the power of $k, 1 included, that is "
                "$than $n and nearest to it."
            ),
            "What is the $size power of $k (1 included) that is $than $n?",
        ],
        "$code",
        lambda n, k, v: nth(
            v["which"], min(k**e for e in range(9) if k**e >= n), max(k**e for e in range(9) if k**e <= n)
        ),
        edges=((1, 2), (8, 2), (9, 3), (100, 10), (99, 10)),
        variants=[
            {
                "tag": "next",
                "where": "above",
                "size": "smallest",
                "than": "at least",
                "pick": "first",
                "never": "smaller than $n",
                "code": "power = 1\nwhile power < $n:\n    power *= $k\nreturn power",
                "which": 0,
            },
            {
                "tag": "largest",
                "where": "below",
                "size": "largest",
                "than": "at most",
                "pick": "last",
                "never": "larger than $n",
                "code": "power = 1\nwhile power * $k <= $n:\n    power *= $k\nreturn power",
                "which": 1,
            },
        ],
    ),
    drill(
        "number_power_tests.list_powers",
        "{list|first|make}_powers powers_of{_$k|} powers {get|build}_powers power_list",
        [_BASE, integer("n", 0, 7, names=("n", "count", "length", "size"))],
        "list[int]",
        [
            "Return a list of the first $n powers of $k, starting with 1.",
            "$build a list of $n numbers: 1, $k, $k times $k and so on, each $k times the one before.",
            "List $k to the power 0, to the power 1 and so on, $n numbers in all.",
            (
                "A colony begins with 1 cell and grows to $k times its size every day. Return a list of its sizes on "
                "the first $n days, beginning with 1."
            ),
            "The powers of a number u are 1, u, u * u and so on. $build the list of the first $n powers of $k.",
            "A list of length $n which begins with 1 and in which every further element is $k times the previous one.",
            (
                "{This function returns|Returns} a list of length $n with the powers of $k; the exponents run from 0 "
                "upwards, so that the first element is 1."
            ),
            (
                "Begin with 1. Multiply by $k to get the next number, and do this again and again. Write $n numbers in "
                "a list and return it. If $n is 0, the list is empty."
            ),
            (
                "A sheet of paper is 1 layer; after each folding there are $k times as many layers. List the number of "
                "layers before the first folding, after it, and so on, $n numbers in all."
            ),
            "{Output|Result}: the list whose element with index i is $k**i, for every index from 0 up to $n - 1.",
            "First $n powers of $k, from 1.",
        ],
        [
            "return [$k**$i for $i in range($n)]",
            """
            $result = []
            power = 1
            for _ in range($n):
                $result.append(power)
                power *= $k
            return $result
            """,
        ],
        lambda k, n: [math.prod([k] * e) for e in range(n)],
        edges=((3, 0), (3, 1), (2, 6)),
    ),
    drill(
        "number_power_tests.squares_to",
        "{squares|perfect_squares}_up_to list_squares {get|find}_squares square_numbers squares_within",
        [integer("n", 0, 120, names=("n", "limit", "bound", "maximum"))],
        "list[int]",
        [
            "Return a list of all perfect squares from 1 to $n, in ascending order.",
            "List the square numbers 1, 4, 9 and so on that are not greater than $n.",
            (
                "A perfect square is the product of an integer with itself. $build the ascending list of the positive "
                "ones up to and including $n."
            ),
            "Square 1, 2, 3 and so on, and collect the results in a list until they exceed $n.",
            "Which of the numbers from 1 to $n are squares of integers? Return them from small to large.",
            "All positive squares that do not exceed $n, smallest first. {If $n is 0, there are none.||}",
            (
                "All squares of positive integers which are less than or equal to $n are determined by this function "
                "and returned as an ascending list."
            ),
            (
                "Compute 1 * 1, 2 * 2, 3 * 3 and so on. Stop when the result is bigger than $n. Return a list of the "
                "results before that."
            ),
            (
                "A tile layer may use at most $n tiles for a square area. {Report|Return|Give} the numbers of tiles "
                "that make a full square, 1 tile being the smallest, as a rising list."
            ),
            (
                "{Input|Given}: a bound $n, 0 or greater. {Output|Result|Returned}: the perfect squares from 1 to the "
                "bound, in rising order; if the bound is 0, nothing is in the list."
            ),
            "Positive squares up to $n.",
        ],
        """
        $result = []
        $i = 1
        while $i * $i <= $n:
            $result.append($i * $i)
            $i += 1
        return $result
        """,
        lambda n: [r * r for r in range(1, math.isqrt(n) + 1)],
        edges=((0,), (1,), (16,), (15,)),
    ),
    drill(
        "number_power_tests.power_modulo",
        "power_{mod|modulo} mod{ular|}_power {pow_mod|power_remainder} remainder_of_power",
        [
            integer("a", 1, 12, names=("base", "a", "x", "number")),
            integer("b", 0, 9, names=("exponent", "b", "power", "times")),
            integer("c", 2, 15, names=("modulus", "c", "m", "divisor"), fix=(5, 7, 9, 10, 13)),
        ],
        "int",
        [
            "$give the remainder of $a to the power of $b when divided by $c.",
            "$give $a**$b modulo $c.",
            "Raise $a to the exponent $b and return what remains when the result is divided by $c.",
            "Start with 1, multiply by $a exactly $b times, and keep only the remainder on division by $c. Return it.",
            "Modular power: the base is $a, the exponent $b (not negative), the modulus $c (at least 2).",
            (
                "A clock has $c hours, numbered from 0. Its hand stands at 1, and $b times its position is multiplied "
                "by $a (going round past the last hour). Return the final position."
            ),
            (
                "{This function raises|Raises} $a to the power of $b and returns the remainder of that power on "
                "division by $c."
            ),
            (
                "Multiply $a by itself so that you have $b factors (no factors make 1). Divide this by $c. Return the "
                "rest."
            ),
            (
                "A secret number is found by raising the base $a to the exponent $b and keeping only what remains "
                "modulo $c. Determine it."
            ),
            (
                "{Input|Given}: a base $a of at least 1, an exponent $b of at least 0. {Output|Result|Returned}: the "
                "remainder, 0 or greater and less than $c, of the power divided by $c."
            ),
            "What is left when $a to the power of $b is divided by $c?",
        ],
        ["return pow($a, $b, $c)", "return $a**$b % $c"],
        lambda a, b, c: math.prod([a] * b) % c,
        edges=((2, 0, 7), (2, 10, 7), (7, 3, 10)),
    ),
    drill(
        "number_power_tests.choose",
        "{binomial|choose} {combinations|count_choices} {number_of_|}choices ways_to_choose binomial_coefficient",
        [
            integer("n", 0, 9, names=("n", "total", "size")),
            integer("k", 0, 6, names=("k", "chosen", "taken"), fix=(2, 3)),
        ],
        "int",
        [
            "$howmany ways there are to choose $k of $n things, where the order does not matter.",
            "$give the binomial coefficient of $n over $k.",
            "A class has $n pupils. $howmany different teams of $k pupils can be formed.",
            "$howmany subsets with exactly $k elements a set of $n elements has.",
            (
                "The number of ways to choose K of N things is N! / (K! * (N - K)!), and 0 for K > N. Return it for $k "
                "of $n."
            ),
            "Pick $k out of $n different cards without regard to order: return the number of possible hands.",
            (
                "{This function returns|Returns} the number of combinations of $k elements taken from $n elements. "
                "Order is irrelevant, no element is taken twice, and if there are too few elements, 0 is returned."
            ),
            (
                "You have $n different things. You want to take $k of them. How many different selections can you "
                "make? The order is not important. If there are not enough things, the answer is 0."
            ),
            (
                "An ice cream shop sells $n flavors, and a cup holds $k different ones in no particular order. "
                "{Determine|Find out|Work out|Return} how many different cups are possible (none if the shop has fewer "
                "flavors than that)."
            ),
            (
                "If $k is greater than $n, output 0. Otherwise output the factorial of $n, divided by the factorial of "
                "$k and by the factorial of their difference."
            ),
            "How many sets of $k things can be picked from $n different things?",
        ],
        """
        if $k > $n:
            return 0
        return factorial($n) // (factorial($k) * factorial($n - $k))
        """,
        lambda n, k: math.comb(n, k),
        edges=((0, 0), (5, 2), (4, 4), (2, 3)),
        imports="from math import factorial",
    ),
)
