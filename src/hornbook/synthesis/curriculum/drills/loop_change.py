"""Loops that change a number until it can go no further."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "loop_change.multiply_down",
        "persistence digit_product_steps multiplicative_steps steps_to_one_digit count_multiplications",
        [integer("n", 0, 9999, names=("n", "number", "value", "num"))],
        "int",
        [
            "Replace $n with the $word of its digits until it has one digit. $howmany replacements that takes.",
            (
                "As long as $n has more than one digit, $verb its digits and go on with the result. $give the number "
                "of steps."
            ),
            "$howmany times you must $verb the digits of $n until a single digit is left.",
            (
                "$give the number of rounds, where each round turns $n into the $word of its digits, until it is less "
                "than 10."
            ),
            (
                "$n is not negative. While it is 10 or more, its digits are {taken apart and |}replaced by their "
                "$word. Return how often that happens."
            ),
            (
                "A game: $verb all digits of $n, then all digits of the result, and so on. Count the steps until one "
                "digit remains."
            ),
            (
                "This function replaces the integer $n by the $word of its digits until only one digit is left, and "
                "returns the number of replacements."
            ),
            (
                "You have a number, at first $n. While it has two or more digits, $verb its digits and take the "
                "result as the new number. Output how many times you did this."
            ),
            (
                "If $n is below 10, output 0; otherwise output how many times its digits must be replaced by their "
                "$word until it is below 10."
            ),
            "Determine how often the digits of $n must be combined to their $word before only one digit is left.",
        ],
        """
        $count = 0
        while $n >= 10:
            $result = $first
            for digit in str($n):
                $result $op int(digit)
            $n = $result
            $count += 1
        return $count
        """,
        lambda n, v: _rounds(n, v["word"]),
        edges=((7,), (39,), (10,), (0,)),
        variants=[
            {"word": "product", "verb": "multiply", "first": "1", "op": "*="},
            {"word": "sum", "verb": "add up", "first": "0", "op": "+="},
        ],
    ),
    drill(
        "loop_change.growth_years",
        "years_until_above years_to_exceed growth_{years|time} {count|find}_years population_years",
        [
            integer("n", 50, 400, names=("people", "population", "start", "n")),
            integer("rate", 5, 50, names=("percent", "rate", "growth", "p"), fix=(10, 20, 25)),
            integer("goal", 100, 900, names=("goal", "target", "limit", "wanted"), fix=(500, 1000)),
        ],
        "int",
        [
            (
                "A town has $n people and grows by $rate percent a year (rounded down to whole people). $give the "
                "number of years until it has at least $goal."
            ),
            (
                "$howmany years pass until a population of $n reaches $goal or more. Each year adds $rate percent, "
                "rounded down."
            ),
            (
                "Start with $n. Every year, $rate percent of the present number is added; fractions are dropped. "
                "After how many years are there $goal or more?"
            ),
            (
                "$n bees live in a hive. Each month the number n becomes n + n * $rate // 100. Count the months until "
                "there are at least $goal bees."
            ),
            (
                "Repeatedly add $rate percent (with whole-number division) to $n until it is at least $goal. $give "
                "the number of repetitions."
            ),
            "Return how many times $n must grow by $rate percent, rounded down, to be no less than $goal.",
            (
                "This function starts with the number $n and lets it grow by $rate percent per year, rounded down, "
                "until it is at least $goal. It returns the number of years."
            ),
            (
                "You have $n animals. Every year there are $rate percent more; the part after the decimal point of "
                "the growth is cut off. Output after how many years you have $goal or more. If you have so many now, "
                "output 0."
            ),
            (
                "If $n is at least $goal, output 0; otherwise output in how many steps it gets there when each step "
                "adds $rate percent of the current number (integer division by 100)."
            ),
        ],
        """
        years = 0
        while $n < $goal:
            $n += $n * $rate // 100
            years += 1
        return years
        """,
        lambda n, rate, goal: _years(n, rate, goal),
        edges=((100, 10, 100), (100, 10, 120), (300, 5, 100)),
        note="{If it is so from the start, the result is 0.||}",
    ),
    drill(
        "loop_change.take_until_limit",
        "take_while_sum_fits items_that_fit count_that_fit fit_in_order loaded_items",
        [
            numbers("numbers", 1, 9, 3, 7, names=("weights", "sizes", "numbers", "values")),
            integer("k", 5, 30, names=("limit", "capacity", "k", "maximum"), fix=(10, 15, 20)),
        ],
        "int",
        [
            "$howmany elements of $numbers, taken from the front, can be added up before the sum is greater than $k.",
            (
                "A cart can carry $k kilograms. Sacks with the weights $numbers are loaded in order until one does "
                "not fit. Return the number of sacks loaded."
            ),
            (
                "Go through $numbers from the first element and stop before the running sum would exceed $k. $give "
                "the number of elements taken."
            ),
            (
                "$give the length of the longest beginning of $numbers whose sum is at most $k. {All numbers are "
                "positive.||}"
            ),
            "Take numbers from the start of $numbers as long as their total stays at $k or below. How many are taken?",
            (
                "People enter a lift one after the other; their weights are $numbers. The lift stops taking people as "
                "soon as the next would make the total more than $k. Count those inside."
            ),
            (
                "This function takes elements from the front of the list as long as their sum does not exceed $k, "
                "stops at the first one that would exceed it, and returns the number taken."
            ),
            (
                "You have sacks with the weights in $numbers. Put them on a wagon one after the other. The wagon may "
                "carry $k in all. Stop when the next sack is too much. Output how many sacks are on the wagon."
            ),
            (
                "If the next entry of $numbers would raise the running sum above $k, stop; otherwise add it and go "
                "on. Output how many were added."
            ),
            (
                "A shelf of length $k is filled with the books of the widths $numbers from the first on, until the "
                "next one does not fit. Determine how many books stand on it."
            ),
        ],
        """
        $total = 0
        fitting = 0
        for $x in $numbers:
            if $total + $x > $k:
                break
            $total += $x
            fitting += 1
        return fitting
        """,
        lambda numbers, k: sum(sum(numbers[: i + 1]) <= k for i in range(len(numbers))),
        edges=(([], 5), ([9, 1], 4), ([1, 2, 3], 6)),
    ),
    drill(
        "loop_change.bounces",
        "count_bounces bounces bounce_count times_above how_many_bounces",
        [
            integer("n", 1, 200, names=("height", "start", "drop", "n")),
            integer("k", 1, 20, names=("least", "limit", "low", "k"), fix=(1, 5, 10)),
        ],
        "int",
        [
            (
                "A ball falls from a height of $n and bounces up to half of the last height (rounded down) each time. "
                "$howmany bounces reach a height of at least $k."
            ),
            "$n is halved with whole-number division over and over. $howmany of the results are $k or more.",
            (
                "A ball is dropped from $n centimetres. Each bounce is half as high as the height before, without "
                "fractions. Return the number of bounces that are not lower than $k."
            ),
            "Halve $n, round down, and count it as long as the result is at least $k. Return the count.",
            (
                "How often does a ball, dropped from $n, come up to $k or higher, if it always rises to half (rounded "
                "down) of the height that it fell from?"
            ),
            (
                "$give the number of bounces of at least $k after a fall from $n. Every bounce has half the height of "
                "the one before, rounded down."
            ),
            (
                "This function halves the height $n repeatedly, rounding down, and returns how many of the halved "
                "values are greater than or equal to $k."
            ),
            (
                "You let a ball fall from the height $n. It jumps up to half of the height, then to half of that, "
                "and so on; always round down. Count the jumps that reach $k or more. Output the count."
            ),
            (
                "If half of the present height (integer division) is at least $k, count it and go on with it; "
                "otherwise stop. The first height is $n. Output the count."
            ),
            "Determine how many times $n can be halved, rounding down, with a result of $k or more.",
        ],
        """
        bounces = 0
        $n //= 2
        while $n >= $k:
            bounces += 1
            $n //= 2
        return bounces
        """,
        lambda n, k: len([e for e in range(1, 20) if n >> e >= k]),
        edges=((1, 1), (16, 1), (100, 25)),
    ),
    drill(
        "loop_change.remove_factor",
        "remove_factor divide_out strip_factor without_factor take_out_factor",
        [
            integer("n", 1, 400, names=("n", "number", "value", "num")),
            integer("k", 2, 7, names=("k", "factor", "divisor", "base"), fix=(2, 3, 5)),
        ],
        "int",
        [
            "Divide $n by $k as long as it can be divided evenly. Return what is left.",
            "$give $n without any factor $k: divide by $k while there is no remainder.",
            "While $n is a multiple of $k, divide it by $k. $give the last value.",
            "Return the number that remains when all factors $k have been taken out of $n{, which is at least 1|}.",
            (
                "A machine divides $n by $k again and again until a division would leave a remainder. Return the "
                "number it stops at."
            ),
            "Strip every factor of $k from the positive number $n.",
            (
                "This function divides the positive integer $n by $k while this leaves no remainder, and returns the "
                "last value."
            ),
            (
                "You have the number $n. Can you divide it by $k without a rest? If yes, do it, and ask again. If "
                "no, output the number."
            ),
            (
                "If $n is not divisible by $k, output $n; otherwise divide it by $k as many times as possible and "
                "output the quotient at the end."
            ),
            "{Report|Output} $n with all its factors $k divided out.",
        ],
        """
        while $n % $k == 0:
            $n //= $k
        return $n
        """,
        lambda n, k: n // max(k**e for e in range(12) if n % k**e == 0),
        edges=((1, 2), (64, 2), (45, 3)),
    ),
    drill(
        "loop_change.exponent_in",
        "count_factor exponent_of times_divisible factor_count how_often_divisible",
        [
            integer("n", 1, 500, names=("n", "number", "value", "num")),
            integer("k", 2, 6, names=("k", "factor", "divisor", "base"), fix=(2, 3, 10)),
        ],
        "int",
        [
            "$howmany times $n can be divided by $k without a remainder.",
            "$give the largest e for which $n is divisible by $k to the power e.",
            "Divide $n by $k again and again as long as the division has no remainder. $give the number of divisions.",
            (
                "$n {sweets|cards} are shared evenly among $k people, then each share again among $k people, and so "
                "on while it works out. Count how often that is possible."
            ),
            "Return how often $k is contained in $n as a factor{ ($n is positive)|}.",
            "How many times in a row can $n be divided by $k evenly?",
            (
                "This function returns how many times the positive integer $n can be divided by $k before a "
                "remainder appears."
            ),
            ("You have the number $n. Divide it by $k as long as there is no rest. Output how many times you divided."),
            (
                "If $n is not divisible by $k, output 0; otherwise output the number of factors $k that can be "
                "divided out of it."
            ),
            "{Report|Determine|Output} the exponent of the highest power of $k that divides $n.",
        ],
        """
        $count = 0
        while $n % $k == 0:
            $n //= $k
            $count += 1
        return $count
        """,
        lambda n, k: max(e for e in range(12) if n % k**e == 0),
        edges=((1, 2), (64, 2), (45, 3), (7, 5)),
    ),
)


def _rounds(n: int, word: str) -> int:
    if n < 10:
        return 0
    digits = [int(ch) for ch in str(n)]
    return 1 + _rounds(math.prod(digits) if word == "product" else sum(digits), word)


def _years(n: int, rate: int, goal: int) -> int:
    return 0 if n >= goal else 1 + _years(math.floor(n * (100 + rate) / 100 + 1e-9), rate, goal)
