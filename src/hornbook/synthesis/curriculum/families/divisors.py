"""Divisors, multiples and primes."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style

_PRIMES = frozenset(range(2, 200)) - {a * b for a in range(2, 100) for b in range(2, 100)}
"""The primes up to 200: what is left when all products are taken away."""

FAMILIES: tuple[Family, ...] = (
    Family(
        id="divisors.list",
        title="All divisors of a number",
        names=("$tag", "{list|all|find|get}_$tag", "$tag_{of|list}"),
        args=(integer("n", 2, 40, names=("n", "number", "num", "value")),),
        returns="$kind",
        variants=(
            {
                "tag": "divisors",
                "form": "[$m for $m in range(1, $n + 1) if $n % $m == 0]",
                "said": "a list of all divisors",
                "kind": "list[int]",
                "start": "[]",
                "step": "$result.append($m)",
                "key": 0,
            },
            {
                "tag": "{divisor_count|count_divisors}",
                "form": "sum(1 for $m in range(1, $n + 1) if $n % $m == 0)",
                "said": "the number of divisors",
                "kind": "int",
                "start": "0",
                "step": "$result += 1",
                "key": 1,
            },
            {
                "tag": "{divisor_sum|sum_of_divisors}",
                "form": "sum($m for $m in range(1, $n + 1) if $n % $m == 0)",
                "said": "the sum of all divisors",
                "kind": "int",
                "start": "0",
                "step": "$result += $m",
                "key": 2,
            },
        ),
        says=(
            "$hand $said of $n.",
            "$hand $said of {the positive number|the positive integer} $n.",
            "Find $said of $n{, 1 and $n included|}.",
        ),
        styles=(
            Style(
                "return $form", "A divisor leaves no remainder, and that is just what the condition at the end asks."
            ),
            Style(
                """
                $result = $start
                for $m in range(1, $n + 1):
                    if $n % $m == 0:
                        $step
                return $result
                """,
                "Every number from 1 to $n is tried. Those that divide $n without a remainder count.",
            ),
        ),
        reference=lambda n, v: (lambda ds: (ds, len(ds), sum(ds))[v["key"]])(
            sorted({d for i in range(1, math.isqrt(n) + 1) for d in (i, n // i) if i * (n // i) == n})
        ),
        edges=((1,), (7,), (12,)),
        need="find the numbers that divide a number",
        idea=(
            "A divisor of a number goes into it without a remainder. The number 6 has the divisors 1, 2, 3 and 6.",
            "No divisor is greater than the number itself. So a loop from 1 to the number finds them all.",
        ),
        pitfall=("A range that starts at 0 would try to divide by zero and stop the program.",),
    ),
    Family(
        id="divisors.common",
        title="Common divisors",
        names=(
            "common_divisors",
            "{shared|list_common|find_common}_divisors",
            "divisors_{of_both|in_common}",
            "divide_both",
        ),
        args=(
            integer(
                "a",
                names=("a", "first", "p", "x"),
                make=lambda draw, _: draw.choose((6, 4, 10, 9)) * draw.integer(1, 5),
            ),
            integer(
                "b",
                names=("b", "second", "q", "y"),
                make=lambda draw, _: draw.choose((6, 4, 10, 9)) * draw.integer(1, 5),
            ),
        ),
        returns="list[int]",
        says=(
            "$hand a list of {all |}the {numbers|positive integers} that divide both $a and $b.",
            "List the common divisors of $a and $b{ in ascending order|, smallest first|}.",
            "$hand all common divisors of {the positive numbers |}$a and $b.",
        ),
        styles=(
            Style(
                "return [$m for $m in range(1, min($a, $b) + 1) if $a % $m == 0 and $b % $m == 0]",
                "The smaller of the two numbers is the limit. Both remainders have to be 0.",
            ),
            Style(
                """
                $result = []
                for $m in range(1, min($a, $b) + 1):
                    if $a % $m == 0 and $b % $m == 0:
                        $result.append($m)
                return $result
                """,
                "Each number up to the smaller one is tried on both, and `and` demands that it divides both.",
            ),
        ),
        reference=lambda a, b: [d for d in range(1, 200) if math.gcd(a, b) % d == 0],
        edges=((4, 9), (6, 6), (12, 18)),
        need="find out what divides two numbers",
        idea=(
            "A common divisor fits into both numbers. Every two numbers have at least one, the number 1.",
            (
                "Things can be packed into equal boxes if the size of a box divides the number of each "
                "kind. The largest such size saves the most boxes."
            ),
        ),
        pitfall=("Testing only one of the two numbers is not enough. The word `and` joins both tests.",),
    ),
    Family(
        id="divisors.is_prime",
        title="Prime numbers",
        names=(
            "{only_one_and_itself|has_no_divisors}",
            "is_{prime_number|indivisible}",
            "{test|check}_prime",
            "prime_{test|check}",
        ),
        args=(integer("n", 0, 40, names=("n", "number", "candidate", "num")),),
        returns="bool",
        says=(
            "$check $n is a prime number{|, that is, has exactly two divisors}.",
            "$check {the number |}$n is prime{; 0 and 1 are not|}.",
            "$check $n has exactly two divisors, 1 and itself.",
        ),
        styles=(
            Style(
                """
                if $n < 2:
                    return False
                for $m in range(2, $n):
                    if $n % $m == 0:
                        return False
                return True
                """,
                "Numbers below 2 are settled first. Then a single divisor is enough to say `False`.",
            ),
            Style(
                "return $n > 1 and all($n % $m != 0 for $m in range(2, $n))",
                "All numbers between 2 and $n must leave a remainder.",
            ),
        ),
        reference=lambda n: n in _PRIMES,
        edges=((1,), (2,), (4,), (9,)),
        need="test whether a number is prime",
        idea=(
            "A prime number has exactly two divisors: 1 and itself. The first primes are 2, 3, 5, 7 and 11.",
            (
                "To show that a number is not prime, one divisor is enough. To show that it is, all "
                "candidates must be tried."
            ),
        ),
        pitfall=("The number 1 is not prime, as it has only one divisor. It needs its own test.",),
    ),
    Family(
        id="divisors.smallest",
        title="The first divisor and the next multiple",
        names=("$tag", "$tag_for", "{find|get}_$tag", "$tag_number"),
        args=(integer("n", 2, 60, names=("n", "number", "num", "value")),),
        returns="int",
        variants=(
            {
                "tag": "{smallest_factor|first_factor}",
                "said": "smallest divisor of $n that is greater than 1",
                "start": "2",
                "reached": "$m",
                "cond": "$n % $m != 0",
                "why": "divides $n",
                "key": 0,
            },
            {
                "tag": "{next_square|square_above}",
                "said": "smallest square number that is greater than $n",
                "start": "1",
                "reached": "$m * $m",
                "cond": "$m * $m <= $n",
                "why": "has a square above $n",
                "key": 1,
            },
            {
                "tag": "{doubling_steps|times_doubled}",
                "said": "number of times 1 must be doubled to reach at least $n",
                "start": "0",
                "reached": "$m",
                "cond": "2 ** $m < $n",
                "why": "makes the power of 2 large enough",
                "key": 2,
            },
        ),
        says=("$give the $said.", "$give the $said, where $n is {at least 2|greater than 1}."),
        styles=(
            Style(
                """
                $m = $start
                while $cond:
                    $m += 1
                return $reached
                """,
                "The loop tries one number after the other and ends at the first $m that $why.",
            ),
        ),
        reference=lambda n, v: (
            min(d for d in range(2, n + 1) if n % d == 0),
            (math.isqrt(n) + 1) ** 2,
            (n - 1).bit_length(),
        )[v["key"]],
        edges=((2,), (9,), (35,)),
        need="find the first number with some property",
        idea=(
            "A `while` loop is made for searches whose end is not known. It goes on until the right number has come.",
            (
                "Counting upwards and testing each number finds the smallest one that fits. The first "
                "hit must be the smallest, since all smaller numbers have been tried."
            ),
        ),
        pitfall=("Make sure that the search must end. Here there is always a number that fits.",),
    ),
    Family(
        id="divisors.multiples",
        title="Lists of multiples",
        names=("multiples_of_$k", "{multiples|multiples_list|times_table}", "{list|first|get}_multiples", "times_$k"),
        args=(
            integer("k", 2, 12, names=("k", "number", "base", "step"), fix=range(2, 13)),
            integer("n", 0, 6, names=("n", "count", "size", "how_many")),
        ),
        returns="list[int]",
        says=(
            "$hand a list of the first $n multiples of $k{, starting with $k itself|; the first one is $k}.",
            "List the first $n {positive |}multiples of $k{.|, beginning with $k.}",
        ),
        styles=(
            Style(
                "return [$k * $m for $m in range(1, $n + 1)]",
                "Multiplying $k by 1, 2, 3 and so on gives its multiples.",
            ),
            Style(
                "return list(range($k, $k * $n + 1, $k))",
                "The range starts at $k and takes steps of $k until all $n multiples are there.",
            ),
            Style(
                """
                $result = []
                for $m in range(1, $n + 1):
                    $result.append($k * $m)
                return $result
                """,
                "The loop runs $n times and appends one multiple each time.",
            ),
        ),
        reference=lambda k, n: [m for m in range(1, k * n + 1) if m % k == 0],
        edges=((3, 0), (5, 1), (2, 3)),
        need="write a times table",
        idea=(
            (
                "The multiples of a number are the results of its times table: 7, 14, 21 and so on. "
                "Each is larger than the one before it by the number itself."
            ),
            (
                "A list of equal steps can be computed in two ways, by multiplying or by adding. Both "
                "ways give the same numbers."
            ),
        ),
        pitfall=("Starting the range at 0 puts a 0 in front, and the last multiple is missing.",),
    ),
)
