"""Sums and products of the terms of a sequence."""

from __future__ import annotations

from itertools import count, islice
from math import prod

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "maths_series.geometric_sum",
        "geometric_sum sum_of_geometric total_of_growing {get|find}_chain_total growing_total sum_with_factor",
        [
            integer("first", 1, 6, names=("first", "start", "a", "begin", "initial")),
            integer("factor", 1, 4, names=("factor", "ratio", "r", "q", "times"), fix=(2, 3, 10)),
            integer("n", 0, 6, names=("n", "count", "terms", "k", "number")),
        ],
        "int",
        [
            (
                "The first term of a sequence is $first, and each further term is $factor times the one before. $give "
                "the sum of the first $n terms, 0 if $n is 0."
            ),
            (
                "$give the partial sum of a geometric sequence with first term $first and ratio $factor: $n of its "
                "terms, starting with the first, are added. No terms at all give 0."
            ),
            (
                "A rumour is told to $first people on day 1, and on each later day to $factor times as many new people "
                "as on the day before. How many people have heard it after $n days (0 after 0 days)?"
            ),
            (
                "Add up $n numbers: the first is $first, and from then on every number is the previous one multiplied "
                "by $factor. Return the total; if there is nothing to add, return 0."
            ),
            (
                "{Input|Given}: the beginning of a geometric series. {Output|Result|Returned}: the total of its first "
                "$n terms, where $first is the first one and every term is multiplied by $factor to get the next. For "
                "$n = 0 the total is 0."
            ),
            (
                "You write $first on a sheet. Below it you write $factor times that number, below that again $factor "
                "times the last one, until there are $n numbers. Return the sum of all the numbers on the sheet. An "
                "empty sheet has the sum 0."
            ),
            (
                "Let the term t be $first and the sum be 0. Then do this $n times: add t to the sum, and multiply t by "
                "$factor. Return the sum."
            ),
            (
                "In the first row of a pyramid lie $first stones; each row has $factor times as many stones as the row "
                "above it. How many stones are in the $n topmost rows together? No rows, no stones."
            ),
            (
                "The function adds the terms $first, $first * $factor, $first * $factor * $factor and so on, $n in "
                "number, and returns the sum. If $n is 0, the sum is 0."
            ),
            "Sum of $n terms, the first being $first, each $factor times its predecessor; 0 without terms.",
        ],
        [
            """
            $total = 0
            for $i in range($n):
                $total += $first
                $first *= $factor
            return $total
            """,
            "return sum($first * $factor**$i for $i in range($n))",
        ],
        lambda a, q, n: a * n if q == 1 else a * (q**n - 1) // (q - 1),
        edges=((3, 2, 0), (3, 2, 1), (3, 2, 4), (5, 3, 3)),
    ),
    drill(
        "maths_series.growing_deposits",
        "growing_deposits savings_after {get|find}_saved_total total_with_growing_steps money_box growing_steps",
        [
            integer("start", 0, 20, names=("start", "first", "a", "begin", "initial")),
            integer("step", 1, 5, names=("step", "d", "b", "increase", "growth"), fix=(2, 3, 5)),
            integer("n", 0, 8, names=("n", "weeks", "k", "rounds", "count")),
        ],
        "int",
        [
            (
                "A money box holds $start coins. In week 1 one puts in $step coins, in week 2 twice as many as in week "
                "1, in week 3 three times as many as in week 1, and so on. $give the number of coins after $n weeks."
            ),
            (
                "Begin with $start; add $step, then 2 * $step, then 3 * $step, and so on, $n additions in all. Return "
                "the final sum. Without any addition it is $start."
            ),
            (
                "The first term is $start. From one term to the next the differences are $step, 2 * $step, 3 * $step "
                "and so on. $give the term that comes $n places after the first."
            ),
            (
                "{Input|Given}: a first value, a unit and a number of weeks. {Output|Result|Returned}: the value after "
                "so many weeks, if it grows by one unit in the first week, by two in the second, by three in the "
                "third, and so forth."
            ),
            (
                "For each i from 1 to $n, increase the value by i times $step. The value is $start to begin with. "
                "Return it in the end."
            ),
            (
                "A cyclist has ridden $start km this year. He now rides $step km on the first day and on each further "
                "day $step km more than on the day before. How many km will he have in all after $n days?"
            ),
            (
                "{You have|You get} $start points. In round 1 you win $step points, and in every later round $step "
                "points more than in the round before. Return your points after $n rounds."
            ),
            (
                "To $start are added the first $n multiples of $step: $step itself, its double, its triple and so on. "
                "The function returns the total; for $n = 0 nothing is added."
            ),
            (
                "A library owns $start books. Each month it buys more: $step books in the first month, and every time "
                "$step more than the last time. $give how many books it owns when $n months have passed."
            ),
            "$start plus $step times the sum of the numbers from 1 to $n.",
        ],
        [
            """
            $total = $start
            for $i in range(1, $n + 1):
                $total += $i * $step
            return $total
            """,
            "return $start + $step * $n * ($n + 1) // 2",
        ],
        lambda start, step, n: start + sum(step for week in range(n) for _ in range(week + 1)),
        edges=((4, 3, 0), (4, 3, 1), (4, 3, 2), (0, 2, 5)),
    ),
    drill(
        "maths_series.halving_sum",
        "sum_of_$tag $tag_sum add_up_$tag total_of_$tag {get|find}_sum_of_$tag collect_$tag",
        [integer("n", 0, 80, names=("n", "number", "start", "value", "x"))],
        "int",
        [
            (
                "Start with $n and divide by $k again and again, always dropping the remainder, until 0 is reached. "
                "$give the sum of all the numbers, $n included."
            ),
            "$give $n + $n // $k + $n // ($k * $k) and so on, where the terms that are 0 may be left out.",
            (
                "$n teams begin a contest. After each round only the whole part of one $part of the teams goes on, and "
                "the contest is over when none is left. How many team starts are there in all rounds together?"
            ),
            (
                "{Input|Given}: an integer, 0 or more. {Output|Result|Returned}: the total of the chain that begins "
                "with the input, each further member being the whole $part of the member before; the chain ends at 0."
            ),
            (
                "As long as $n is greater than 0, add it to a sum and replace it by the whole number of times that $k "
                "goes into it. Return the sum, which is 0 for 0."
            ),
            (
                "On Monday a baker sells $n rolls, and on each following day one $part of what he sold on the day "
                "before, rounded down. When that gives 0 he stops. $give how many rolls he sells in total."
            ),
            (
                "{You get|You are given} a number. Write it down. Divide it by $k and forget the remainder. Write down "
                "that number too. Go on until you get 0. Return the sum of what you have written."
            ),
            "For example, $example. Return the same kind of sum for $n, which is not negative; for 0 it is 0.",
            (
                "The function adds $n, the integer quotient of $n by $k, the integer quotient of that by $k, and so on "
                "down to 0, and returns the total."
            ),
            "Total of $n and its repeated whole {|(rounded down) }$tag.",
        ],
        [
            """
            $total = 0
            while $n > 0:
                $total += $n
                $n //= $k
            return $total
            """,
        ],
        lambda n, v: sum(n // int(v["k"]) ** e for e in range(10)),
        edges=((0,), (1,), (2,), (3,), (13,)),
        variants=[
            {"tag": "halves", "part": "half", "k": "2", "example": "13 gives 13 + 6 + 3 + 1 = 23"},
            {"tag": "thirds", "part": "third", "k": "3", "example": "22 gives 22 + 7 + 2 = 31"},
        ],
    ),
    drill(
        "maths_series.pattern_total",
        "pattern_total sum_of_repeated_pattern {get|find}_cycle_total total_over_cycle repeated_pattern_sum sum_cycle",
        [
            numbers(
                "pattern",
                low=-3,
                high=9,
                least=1,
                most=4,
                kind="",
                names=("pattern", "cycle", "block", "values", "nums"),
            ),
            integer("n", 0, 12, names=("n", "count", "terms", "k", "days")),
        ],
        "int",
        [
            (
                "The numbers in $pattern are repeated without end. $give the sum of the first $n terms of this endless "
                "sequence."
            ),
            (
                "An endless sequence consists of $pattern, then $pattern once more, and so on. Add up its first $n "
                "terms and return the sum, 0 if there are none."
            ),
            (
                "A shop earns the amounts in $pattern on successive days; then the amounts come again in the same "
                "order. What does it earn in $n days? Amounts can be negative."
            ),
            (
                "{Input|Given}: a list that is not empty and a number of terms. {Output|Result|Returned}: the total of "
                "so many terms, if one goes through the list in a circle, beginning with its first element."
            ),
            (
                "For each i from 0 up to but not including $n, take the element of $pattern at the index i modulo the "
                "length of $pattern. Return the sum of these elements."
            ),
            (
                "A light blinks in a rhythm: $pattern tells how many seconds each phase lasts, and after the last "
                "phase the first one follows again. $give how long the first $n phases last together (a negative entry "
                "shortens the time)."
            ),
            (
                "You read the numbers in $pattern from left to right. At the end you start again from the left. You "
                "stop when you have read $n numbers. Return the sum of everything you have read."
            ),
            (
                "The function sums $n terms of a periodic sequence whose period is $pattern. The period has at least "
                "one element; for no terms the sum is 0."
            ),
            (
                "In a board game the squares give the points in $pattern, and the track is a circle. A player who "
                "visits one square after the other, from the first on, has visited $n squares, some perhaps several "
                "times. Return the player's points."
            ),
            "Sum of the first $n terms of $pattern repeated forever.",
        ],
        [
            """
            $total = 0
            for $i in range($n):
                $total += $pattern[$i % len($pattern)]
            return $total
            """,
            """
            rounds, rest = divmod($n, len($pattern))
            return rounds * sum($pattern) + sum($pattern[:rest])
            """,
        ],
        lambda pattern, n: sum((pattern * (n + 1))[:n]),
        edges=(([1, 2, 3], 0), ([1, 2, 3], 2), ([1, 2, 3], 3), ([4], 5), ([5, -1], 7)),
        note="{|The pattern has at least one number.}",
    ),
    drill(
        "maths_series.spaced_product",
        "spaced_product product_with_steps {get|find}_step_product multiply_in_steps product_of_spaced stepped_product",
        [
            integer("start", -4, 8, names=("start", "first", "a", "begin", "low")),
            integer("step", 1, 4, names=("step", "d", "b", "distance", "gap"), fix=(2, 3)),
            integer("n", 0, 5, names=("n", "count", "factors", "k", "many")),
        ],
        "int",
        [
            (
                "$give the product of $n numbers of which the first is $start and each further one is $step greater "
                "than the one before. The product of no numbers is 1."
            ),
            "Multiply $start, $start + $step, $start + 2 * $step and so on, $n factors in all. If $n is 0, return 1.",
            (
                "{Input|Given}: the first factor, the distance between neighbouring factors, the number of factors. "
                "{Output|Result|Returned}: the product of all of them, 1 if there is no factor."
            ),
            (
                "Let the answer be 1 and the factor be $start. Then $n times: multiply the answer by the factor, and "
                "increase the factor by $step. Return the answer."
            ),
            (
                "A row of $n cells is filled: the first with $start, each later cell with a number that is $step "
                "greater than the one before. $give what you get by multiplying all the cells, where an empty row "
                "gives 1."
            ),
            (
                "You have $n cards in a row. On the first stands $start, and every card shows a number that is $step "
                "bigger than the one on the card before it. Multiply all the numbers. No cards give 1."
            ),
            (
                "The product of the first $n terms of the arithmetic sequence with first term $start and difference "
                "$step is to be returned; an empty product counts as 1."
            ),
            (
                "The function multiplies $n equally spaced integers, beginning with $start and going up in steps of "
                "$step, and returns the result, which is 1 when there is nothing to multiply."
            ),
            (
                "For a start of 3, a step of 2 and 4 factors it would be 3 * 5 * 7 * 9 = 945. $give the same for "
                "$start, $step and $n; with 0 factors, return 1."
            ),
            "Product of $n terms, from $start in steps of $step; 1 if there are none.",
        ],
        [
            """
            $result = 1
            for $i in range($n):
                $result *= $start + $i * $step
            return $result
            """,
            """
            $result = 1
            for $x in range($start, $start + $n * $step, $step):
                $result *= $x
            return $result
            """,
        ],
        lambda a, d, n: prod(islice(count(a, d), n)),
        edges=((3, 2, 0), (3, 2, 1), (3, 2, 4), (-2, 2, 3), (-3, 3, 2)),
    ),
)
