"""Numbers taken apart: prime factors, digit roots."""

from __future__ import annotations

from functools import cache

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style, nth


@cache
def _primes_in(n: int) -> list[int]:
    """The prime factors, from the primes below and their powers."""
    primes = [p for p in range(2, n + 1) if all(p % q for q in range(2, p))]
    return [p for p in primes for power in range(1, 7) if n % p**power == 0]


def _digit_sums(n: int) -> list[int]:
    """The number and the sums of digits that follow."""
    found = [n]
    while len(str(found[-1])) > 1:
        text = str(found[-1])
        found.append(sum(digit * text.count(str(digit)) for digit in range(10)))
    return found


FAMILIES: tuple[Family, ...] = (
    Family(
        id="theory.prime_factors",
        title="Taking a number apart",
        names=("$tag", "{get|find|list}_$tag", "$tag_of", "number_$tag"),
        args=(integer("n", 2, 90),),
        returns="$kind",
        variants=(
            {
                "tag": "{different_primes|prime_set}",
                "kind": "list[int]",
                "form": "sorted(set($result))",
                "said": "the different prime factors of $n in rising order",
                "key": 0,
            },
            {
                "tag": "{factor_count|prime_count}",
                "kind": "int",
                "form": "len($result)",
                "said": "the number of prime factors of $n, repeated ones included",
                "key": 1,
            },
            {
                "tag": "{prime_table|exponents}",
                "kind": "dict[int, int]",
                "form": "{d: $result.count(d) for d in $result}",
                "said": "a dictionary from the prime factors of $n to how often each divides it",
                "key": 2,
            },
            {
                "tag": "{prime_sum|factor_sum}",
                "kind": "int",
                "form": "sum($result)",
                "said": "the sum of the prime factors of $n, repeated ones included",
                "key": 3,
            },
        ),
        says=(
            "$hand $said.",
            "{Take|Break} $n apart into primes and return $said.",
            "{Find|Work out} $said{, and return the result| and return that}.",
        ),
        note="{$n is at least 2.|The number is larger than 1.}",
        styles=(
            Style(
                """
                $result = []
                rest, d = $n, 2
                while rest > 1:
                    if rest % d == 0:
                        $result.append(d)
                        rest //= d
                    else:
                        d += 1
                return $form
                """,
                "A divisor is tried again until it does not fit any more. Only primes can come up in this way.",
            ),
            Style(
                """
                $result = []
                rest = $n
                for d in range(2, $n + 1):
                    while rest % d == 0:
                        $result.append(d)
                        rest //= d
                return $form
                """,
                "The inner loop takes out a divisor as often as possible before the next one is tried.",
            ),
        ),
        reference=lambda n, v: nth(
            v["key"],
            sorted(dict.fromkeys(_primes_in(n))),
            len(_primes_in(n)),
            {p: _primes_in(n).count(p) for p in range(2, n + 1) if p in _primes_in(n)},
            sum(_primes_in(n)),
        ),
        edges=((2,), (12,), (49,), (30,), (64,)),
        need="take numbers apart into primes",
        idea=(
            (
                "Every number from 2 on is a product of primes, and there is only one such product. Dividing "
                "again and again finds it."
            ),
            "The smallest divisor of a number, apart from 1, is always a prime. So nobody has to test for primes.",
        ),
        pitfall=("A prime may occur several times. Going on to the next divisor too early misses that.",),
    ),
    Family(
        id="theory.digit_root",
        title="Digits until one is left",
        names=("$tag", "{find|get}_$tag", "$tag_of_number", "number_$tag"),
        args=(integer("n", 0, 9999),),
        returns="int",
        variants=(
            {"tag": "{digit_root|final_digit}", "form": "$current", "said": "the digit that is left", "key": 0},
            {"tag": "{digit_steps|rounds}", "form": "$count", "said": "how often this is done", "key": 1},
        ),
        says=(
            "Replace $n by the sum of its digits until there is only one digit. Return $said.",
            (
                "While $n has more than one digit, {add up its digits|take the sum of its digits} and go on "
                "with {the sum|that}. Return $said."
            ),
        ),
        note="{$n is not negative.|The number is at least 0.}",
        styles=(
            Style(
                """
                $current, $count = $n, 0
                while $current > 9:
                    $current = sum(int($ch) for $ch in str($current))
                    $count += 1
                return $form
                """,
                "The text of the number gives its digits, which are turned back into numbers and added.",
            ),
            Style(
                """
                $current = $n
                $count = 0
                while $current >= 10:
                    $total = 0
                    while $current > 0:
                        $total += $current % 10
                        $current //= 10
                    $current = $total
                    $count += 1
                return $form
                """,
                "The inner loop takes the digits from the right: `% 10` reads the last one and `// 10` removes it.",
            ),
        ),
        reference=lambda n, v: nth(v["key"], n and 1 + (n - 1) % 9, sum(1 for _ in _digit_sums(n)) - 1),
        edges=((0,), (9,), (10,), (999,), (38,)),
        need="play with the digits of numbers",
        idea=(
            "A loop may run until its result has the right form. How often that is depends on the number.",
            (
                "The sum of the digits is always smaller than a number of several digits. So the process "
                "must come to an end."
            ),
        ),
        pitfall=("A number with one digit is ready at once. The test has to come before the first sum.",),
    ),
)
