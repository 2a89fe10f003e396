"""Arithmetic, geometric and Collatz sequences."""

from __future__ import annotations

from collections.abc import Callable

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth


def _terms(first: list[int], rule: Callable[[list[int]], int], count: int) -> list[int]:
    """The first terms of the sequence in which the rule gives each further term from all before it."""
    while len(first) < count:
        first = [*first, rule(first)]
    return first[:count]


def _hailstone(n: int) -> list[int]:
    return [n] if n == 1 else [n, *_hailstone(n // 2 if n % 2 == 0 else 3 * n + 1)]


def _length(high: int) -> Arg:
    return integer("n", 0, high, names=("n", "count", "length", "size"))


FAMILIES = (
    drill(
        "number_progressions.arithmetic_or_geometric",
        "$tag_sequence $tag_{list|progression|numbers} {list|make|build}_$tag",
        [
            integer("a", 1, 9, names=("start", "a", "first", "begin")),
            integer("k", 2, 5, names=("step", "k", "d", "change"), fix=(2, 3, 4, 5)),
            _length(6),
        ],
        "list[int]",
        [
            "Return a list of $n numbers that starts with $a and in which each further number is $how.",
            "$build the first $n elements of the $tag sequence with first element $a and $word $k.",
            (
                "In a(n) $tag sequence each element is the one before it $times a fixed number. $build a list of $n "
                "elements that starts with $a; the fixed number is $k."
            ),
            "Begin with $a and $do until there are $n numbers. Return all of them as a list{ in this order|}.",
            (
                "A jar holds $a coins at first; every day its number of coins is $how on the day before. Return the "
                "list of the numbers on the first $n days."
            ),
            "A list with $n elements: $a, then always the last number $times $k.",
            (
                "{This function returns|Returns} a list of $n integers which form a(n) $tag progression. The first "
                "element is $a, and $k is the constant $word."
            ),
            (
                "Write the number $a first. The next number is always the last one $times $k. Stop when you have $n "
                "numbers and return them in a list. For no numbers, return an empty list."
            ),
            (
                "On the first day a video has $a viewers, and on each further day their number is $how before. For a "
                "chart of $n days, list the daily numbers."
            ),
            (
                "{Output|Result}: a list of length $n. Its first element is $a, and every other element is its "
                "predecessor $times $k."
            ),
            "$n numbers in a list: first $a, then always the previous one $times $k.",
        ],
        [
            """
            $result = []
            $current = $a
            for _ in range($n):
                $result.append($current)
                $current $op $k
            return $result
            """,
            "return [$short for $i in range($n)]",
        ],
        lambda a, k, n, v: _terms([a], lambda t: nth(v["which"], t[-1] + k, t[-1] * k), n),
        edges=((1, 3, 0), (5, 2, 1), (2, 3, 4)),
        variants=[
            {
                "tag": "arithmetic",
                "how": "$k more than the one",
                "word": "difference",
                "times": "plus",
                "do": "add $k again and again",
                "op": "+=",
                "short": "$a + $k * $i",
                "which": 0,
            },
            {
                "tag": "geometric",
                "how": "$k times the one",
                "word": "ratio",
                "times": "times",
                "do": "multiply by $k again and again",
                "op": "*=",
                "short": "$a * $k**$i",
                "which": 1,
            },
        ],
    ),
    drill(
        "number_progressions.collatz_steps",
        "collatz_{steps|length} hailstone_steps {count|number_of}_collatz_steps steps_to_one",
        [integer("n", 1, 40)],
        "int",
        [
            (
                "$howmany steps it takes to get from $n to 1 if an even number is halved and an odd one becomes 3 "
                "times itself plus 1."
            ),
            (
                "Collatz rule: halve even numbers, replace odd numbers by 3 times themselves plus 1. $howmany times "
                "the rule must be applied to $n until the result is 1."
            ),
            (
                "As long as $n is not 1: if it is even, divide it by 2, else multiply it by 3 and add 1. Return the "
                "number of repetitions."
            ),
            (
                "A number changes in every step: u becomes u // 2 if u is even and 3 * u + 1 if u is odd. $howmany "
                "steps lead from the positive integer $n to 1. {For 1 itself it is 0.||}"
            ),
            "$give the number of Collatz steps from $n down to 1 (half of an even number, thrice an odd one plus one).",
            (
                "A hailstone at height $n falls to half of an even height or rises to 3 times an odd height plus 1. "
                "$howmany moves it makes before it is at height 1."
            ),
            (
                "{This function applies|Applies} the Collatz rule to the positive integer $n until the value 1 is "
                "reached, and returns how often the rule was applied. The rule replaces an even value by its half and "
                "an odd value by three times the value plus 1."
            ),
            (
                "{You get|You have|You are given} a positive number. If it is even, divide it by 2. If it is odd, "
                "multiply it by 3 and add 1. Repeat this until you have 1. Return how many times you did it."
            ),
            (
                "A game piece stands on field $n and moves to the field with half its number if that is even, else to "
                "three times the number plus one. It is out on field 1. {Determine|Find out|Work out|Return} how many "
                "moves it makes."
            ),
            (
                "If $n is 1, output 0. Otherwise output 1 more than the output for the next value, which is half of $n "
                "for an even $n and 3 * $n + 1 for an odd one."
            ),
            "How many Collatz steps (even: half, odd: 3 times plus 1) lead from $n to 1?",
        ],
        """
        $count = 0
        while $n != 1:
            if $n % 2 == 0:
                $n //= 2
            else:
                $n = 3 * $n + 1
            $count += 1
        return $count
        """,
        lambda n: _hailstone(n).index(1),
        edges=((1,), (2,), (3,), (8,)),
    ),
    drill(
        "number_progressions.collatz_list",
        "collatz{_sequence|_path|_list|} hailstone_{sequence|numbers} path_to_one",
        [integer("n", 1, 20)],
        "list[int]",
        [
            (
                "Return the Collatz sequence from $n to 1 as a list: even numbers are halved, odd ones become 3 times "
                "themselves plus 1."
            ),
            (
                "Start a list with $n. While the last number is not 1, append half of it if it is even, or 3 times it "
                "plus 1 if it is odd. Return the list."
            ),
            (
                "$build the list of all numbers on the way from $n to 1, both included, where u is followed by u // 2 "
                "if u is even and by 3 * u + 1 if u is odd."
            ),
            (
                "A hailstone at height u moves to u // 2 if u is even, else to 3 * u + 1. Return the heights it visits "
                "from $n until it reaches 1, as a list with both ends."
            ),
            (
                "List every value that $n takes under the Collatz rule (half if even, triple plus one if odd), "
                "beginning with $n and ending with 1."
            ),
            (
                "The sequence for 3 is 3, 10, 5, 16, 8, 4, 2, 1: after an even number comes its half, after an odd one "
                "three times the number plus one. Return the list for $n."
            ),
            (
                "{This function returns|Returns} a list of the integers which the Collatz rule produces, starting with "
                "the positive integer $n and ending with 1. Under this rule an even integer is followed by its half, "
                "an odd one by three times itself plus 1."
            ),
            (
                "{You get|You have|You are given} a positive number. Put it in a list. If it is even, the next number "
                "is its half. If it is odd, the next number is 3 times it and 1 more. Put every number in the list "
                "until you come to 1."
            ),
            (
                "A game piece stands on field $n. From an even field it moves to the field with half the number, from "
                "an odd one to the field with three times the number plus one, and on field 1 it stops. "
                "{Report|Return|Give} all fields it stands on, in order, as a list."
            ),
            (
                "{Output|Result}: a list that begins with $n and ends with its first 1. Behind an even element stands "
                "half of it, behind an odd one 3 times it plus 1."
            ),
            "Collatz path from $n to 1 as a list (even: half, odd: 3 times plus 1).",
        ],
        """
        $result = [$n]
        while $n != 1:
            if $n % 2 == 0:
                $n //= 2
            else:
                $n = 3 * $n + 1
            $result.append($n)
        return $result
        """,
        lambda n: _hailstone(n),
        edges=((1,), (2,), (3,), (8,)),
    ),
)
