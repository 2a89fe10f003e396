"""Loops that run until something is reached: doubling, halving, saving, growing and taking digits off."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "loop_steps.double_until",
        "count_doublings doublings_needed doublings steps_to_reach {double|doubling}_steps",
        [
            integer("n", 1, 20, names=("start", "n", "begin", "first", "number")),
            integer("k", 1, 300, names=("goal", "target", "limit", "k", "aim"), fix=(100, 1000, 50)),
        ],
        "int",
        [
            "$howmany times $n must be doubled until it is at least $k.",
            "Start with $n and double it again and again. $howmany doublings it takes to reach $k or more.",
            (
                "A {pond|colony|crowd} begins with $n {frogs|plants|members} and doubles every {day|week|year}. After "
                "how many {such steps|rounds} has it at least $k?"
            ),
            "$give the number of doublings after which $n has become $k or more{, which is 0 if it is so already|}.",
            "Keep multiplying $n by 2 while it is less than $k. $howmany multiplications that needs.",
            (
                "Someone has $n coins and doubles them each round. The goal is $k coins or more. Return the number of "
                "rounds."
            ),
            (
                "This function starts with the integer $n and doubles it until it has reached $k or more. It returns "
                "the number of times it was doubled."
            ),
            (
                "You have a number, at first $n. Multiply it by 2. Do this again until it is not smaller than $k. "
                "Output how many times you did it. If $n is large enough already, output 0."
            ),
            (
                "If $n is at least $k, output 0; otherwise output the number of doublings that lead from $n to $k or "
                "beyond."
            ),
            (
                "A sheet of paper has $n layers; folding it doubles the layers. Determine how many folds give at "
                "least $k layers."
            ),
        ],
        """
        $count = 0
        while $n < $k:
            $n *= 2
            $count += 1
        return $count
        """,
        lambda n, k: next(e for e in range(99) if n * 2**e >= k),
        edges=((5, 5), (9, 3), (1, 128)),
        note="{If $n is at least $k from the start, the result is 0.||}",
    ),
    drill(
        "loop_steps.halve_until",
        "count_halvings halvings halving_steps times_halved steps_to_one",
        [integer("n", 1, 200)],
        "int",
        [
            "$howmany times $n can be halved (with whole-number division) until it is 1.",
            "Halve $n, leaving out any remainder, until only 1 is left. $howmany halvings are needed.",
            (
                "A {list|pile|cake} of $n parts is cut in half over and over; an odd part is thrown away. Return how "
                "often this is done until one part is left."
            ),
            "While $n is greater than 1, divide it by 2 and round down. $give the number of divisions.",
            "$give the number of steps in which $n reaches 1 when each step divides by 2 and rounds down.",
            (
                "$n players are in a cup. After each round half of them (rounded down) are left. Count the rounds "
                "until there is just one player."
            ),
            (
                "This function takes a positive integer and returns how many times it has to be divided by 2, "
                "rounding down, to become 1."
            ),
            (
                "You have the number $n. Divide it by 2 and forget the rest of the division. Do this until you have "
                "1. Output how many times you divided."
            ),
            "If $n is 1, output 0; otherwise output the number of integer divisions by 2 that lead from $n to 1.",
            "{Report|Determine|State} how often $n can be halved, rounding down, before it is 1.",
        ],
        """
        $count = 0
        while $n > 1:
            $n //= 2
            $count += 1
        return $count
        """,
        lambda n: n.bit_length() - 1,
        edges=((1,), (2,), (64,)),
    ),
    drill(
        "loop_steps.savings_goal",
        "weeks_to_save months_until_goal saving_time {count|find}_weeks time_to_save",
        [
            integer("n", 0, 60, names=("saved", "start", "balance", "have")),
            integer("step", 1, 25, names=("weekly", "deposit", "per_week", "step"), fix=(5, 10, 12)),
            integer("goal", 20, 200, names=("goal", "target", "price", "wanted"), fix=(100, 150)),
        ],
        "int",
        [
            (
                "Someone has $n {euros|dollars|coins} and puts $step aside every week. $give the number of weeks "
                "until there are at least $goal."
            ),
            "$howmany weeks it takes to get from $n to at least $goal when $step {is|are} added each week.",
            (
                "A child owns $n coins and gets $step more each week. A toy costs $goal coins. After how many weeks "
                "can the child pay for it?"
            ),
            "Begin with $n and add $step until the sum is $goal or more. $give the number of additions.",
            (
                "$give the smallest number of weekly deposits of $step after which a {balance|box} of $n has grown to "
                "$goal or more."
            ),
            "Count the additions of $step that lift $n to $goal or above.",
            (
                "This function starts with the amount $n, adds $step repeatedly until the amount is at least $goal, "
                "and returns the number of additions."
            ),
            (
                "You have $n coins in your box. Every week you put in $step coins. You want $goal coins or more. How "
                "many weeks must you wait? If you have enough now, the answer is 0."
            ),
            (
                "If $n is $goal or more, output 0; otherwise output how many deposits of $step are needed to raise "
                "$n to at least $goal."
            ),
        ],
        [
            """
            $count = 0
            while $n < $goal:
                $n += $step
                $count += 1
            return $count
            """,
        ],
        lambda n, step, goal: max(0, math.ceil((goal - n) / step)),
        edges=((50, 5, 50), (0, 7, 22), (90, 10, 40)),
        note="{If the goal is reached already, the result is 0.||}",
    ),
    drill(
        "loop_steps.digit_loop",
        "$word_of_digits digit_$word $word_digits get_digit_$word $word_of_all_digits",
        [integer("n", 0, 99999, names=("n", "number", "value", "num"))],
        "int",
        [
            "$give the $word of the {decimal |}digits of $n{, which is not negative|}.",
            "Take the digits off $n one by one, from the right, and return $what.",
            "$n is a whole number that is not negative. $give $what.",
            "$n is a whole number of any length. With a loop over its digits, find $what.",
            "A lock shows the number $n. Its code is $what. $give the code.",
            "Look at every digit of $n and return $what.",
            (
                "This function takes a non-negative integer and processes its digits in a loop. For the given number "
                "$n it returns $what."
            ),
            "You get the number $n. Look at its digits one after the other. Output $what.",
            "Input: an integer $n, 0 or greater. Output: $what.",
            "A checking machine needs one value for the number $n, namely $what. {Report|Output} it.",
        ],
        """
        $result = $first
        while $n > 0:
            digit = $n % 10
            $change
            $n //= 10
        return $result
        """,
        lambda n, v: eval(v["check"], {"digits": [int(ch) for ch in str(n)], "math": math}),
        edges=((0,), (7,), (1203,)),
        variants=[
            {
                "word": "sum",
                "what": "the sum of its digits",
                "first": "0",
                "change": "$result += digit",
                "check": "sum(digits)",
            },
            {
                "word": "maximum",
                "what": "the {largest|greatest} of its digits",
                "first": "0",
                "change": "$result = max($result, digit)",
                "check": "max(digits)",
            },
            {
                "word": "minimum",
                "what": "the smallest of its digits{ (9 if the number is 0)| (take 9 for the number 0)}",
                "first": "9",
                "change": "$result = min($result, digit)",
                "check": "min(digits) if digits != [0] else 9",
            },
        ],
    ),
    drill(
        "loop_steps.count_digit",
        "count_digit count_one_digit digit_frequency how_often_digit occurrences_of_digit",
        [
            integer("n", 0, 99999, names=("n", "number", "value", "num")),
            integer("d", 0, 9, names=("digit", "d", "wanted", "figure"), fix=range(1, 10)),
        ],
        "int",
        [
            "$howmany times the digit $d occurs in the number $n.",
            "$give how often the digit $d stands in $n.",
            "The number $n is written on a {sign|page}. $howmany of its digits are $d.",
            "Go through the decimal digits of $n and count those equal to $d.",
            "How many digits $d does the whole number $n have? Return the count.",
            "$give the number of places at which $n, which is not negative, has the digit $d.",
            (
                "This function takes a non-negative integer $n and returns the number of its decimal digits that are "
                "equal to $d."
            ),
            "You get a number, $n. Write it down. How many times do you see the digit $d in it? Output the count.",
            "Input: an integer $n, 0 or greater. Output: how many of its digits equal $d.",
            (
                "To label a door with $n we need metal digits. {Report|Determine|State} how many pieces of the "
                "digit $d are required."
            ),
        ],
        [
            "return str($n).count(str($d))",
            """
            $count = 0
            for $ch in str($n):
                if int($ch) == $d:
                    $count += 1
            return $count
            """,
        ],
        lambda n, d: sum(n // 10**e % 10 == d for e in range(len(str(n)))),
        edges=((7, 7), (77177, 7), (0, 0)),
    ),
    drill(
        "loop_steps.subtract_division",
        "divide_by_subtraction times_it_fits count_subtractions how_often_fits fits_into",
        [
            integer("n", 0, 100, names=("n", "total", "amount", "number")),
            integer("k", 1, 12, names=("k", "part", "size", "divisor"), fix=(3, 4, 7)),
        ],
        "int",
        [
            "$howmany times $k can be subtracted from $n before the rest is smaller than $k.",
            "Divide $n by $k with subtraction alone: return how often $k fits into $n.",
            "Take $k away from $n as long as that is possible without going below 0. $give the number of subtractions.",
            (
                "A rope is $n metres long. Pieces of $k metres are cut off while it is long enough. $howmany pieces "
                "there are."
            ),
            "$give the number of times that $k fits into $n, by subtracting in a loop.",
            "How many full groups of $k can be taken out of $n {things|people}?",
            (
                "This function subtracts $k from $n repeatedly while the remainder is not smaller than $k, and "
                "returns how many subtractions were made."
            ),
            (
                "You have $n. Take away $k. Take away $k again. Stop when there is less than $k. Output how many "
                "times you took it away."
            ),
            "If $n is smaller than $k, output 0; otherwise output how many whole times $k is contained in $n.",
            (
                "Boxes hold $k bottles each, and only full boxes are sold. {Report|Determine|State} how many "
                "full boxes can be made from $n bottles."
            ),
        ],
        """
        $count = 0
        while $n >= $k:
            $n -= $k
            $count += 1
        return $count
        """,
        lambda n, k: n // k,
        edges=((0, 3), (5, 7), (12, 4)),
    ),
    drill(
        "loop_steps.numbers_until_sum",
        "how_many_until_sum count_until_sum numbers_needed terms_to_reach smallest_count",
        [integer("k", 1, 120, names=("goal", "target", "limit", "k", "wanted"))],
        "int",
        [
            "Add 1, 2, 3 and so on until the sum is at least $k. $howmany numbers were added.",
            "$give the smallest n for which the sum of the numbers from 1 to n is $k or more.",
            (
                "Bottles stand in rows: one in the first, two in the second, three in the third and so on. $howmany "
                "rows are needed for at least $k bottles."
            ),
            (
                "On day 1 someone reads one page, on day 2 two pages, on day 3 three. After how many days are $k "
                "pages or more read?"
            ),
            (
                "Sum up the whole numbers from 1 on and stop as soon as the total reaches $k. Return the last number "
                "added."
            ),
            "How many of the first whole numbers 1, 2, 3 and so on have to be added to get a total of no less than $k?",
            (
                "This function adds the integers 1, 2, 3 and so on until the sum is $k or greater, and returns the "
                "number of integers that were added."
            ),
            (
                "You add 1, then 2, then 3, and so on. Stop when the sum is not smaller than $k. Output how many "
                "numbers you have added."
            ),
            (
                "Input: a goal $k. Output: the smallest count of consecutive integers, starting with 1, whose sum is "
                "not less than the goal."
            ),
            (
                "Cans are stacked 1, 2, 3 and so on per layer, from the top. {Report|Determine|Output} the least "
                "number of layers with $k cans or more in all."
            ),
        ],
        """
        $total = 0
        step = 0
        while $total < $k:
            step += 1
            $total += step
        return step
        """,
        lambda k: next(n for n in range(200) if n * (n + 1) // 2 >= k),
        edges=((1,), (3,), (4,), (100,)),
    ),
)
