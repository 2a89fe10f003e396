"""Prime factors of a number."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth

_PRIMES = [n for n in range(2, 200) if all(n % d for d in range(2, n))]


def _factors(n: int) -> list[int]:
    """The prime factors in ascending order, each as often as it divides."""
    return [p for p in _PRIMES for k in range(1, 9) if n % p**k == 0]


_N = integer("n", 2, 120)

FAMILIES = (
    drill(
        "number_factors.list",
        "prime_factors factorize factors {list|get|find}_{prime_|}factors prime_factorization",
        [integer("n", 1, 120)],
        "list[int]",
        [
            "Return the list of the prime factors of $n in ascending order, each as often as it divides $n.",
            "Factorize $n: return a sorted list of primes whose product is $n. {For 1 the list is empty.||}",
            (
                "Every positive integer is a product of primes. Return these primes for $n, smallest first, with "
                "repetition."
            ),
            (
                "Split the positive integer $n into prime factors. For 12 the result is [2, 2, 3]. Return the "
                "ascending list."
            ),
            (
                "Divide $n by 2 as long as that works, then by 3, then by 5 and so on. Return the list of all divisors "
                "used, in this order, a divisor once for every time it was used."
            ),
            "Prime factorization of $n as a non-decreasing list of primes, repeated primes included.",
        ],
        """
        factors = []
        divisor = 2
        while $n > 1:
            while $n % divisor == 0:
                factors.append(divisor)
                $n //= divisor
            divisor += 1
        return factors
        """,
        _factors,
        edges=((1,), (2,), (12,), (64,), (97,)),
    ),
    drill(
        "number_factors.distinct",
        "{distinct|different|unique}_{prime_|}factors prime_divisors {list|get}_prime_divisors",
        [integer("n", 1, 120)],
        "list[int]",
        [
            "Return the ascending list of all different primes that divide $n.",
            "List the prime divisors of $n from small to large, each one once.",
            (
                "The prime divisors of 12 are 2 and 3. Return the sorted list of the prime divisors of the positive "
                "integer $n."
            ),
            "Which primes divide $n without remainder? Return them in increasing order without repetition.",
            "Factorize $n, but note every prime factor a single time. Return the factors as an ascending list.",
            "$build a sorted list of the distinct prime factors of $n. {The number 1 has none.||}",
        ],
        """
        factors = []
        divisor = 2
        while $n > 1:
            if $n % divisor == 0:
                factors.append(divisor)
                while $n % divisor == 0:
                    $n //= divisor
            divisor += 1
        return factors
        """,
        lambda n: sorted(set(_factors(n))),
        edges=((1,), (2,), (12,), (64,), (97,)),
    ),
    drill(
        "number_factors.extreme",
        "$tag_prime_factor {find|get}_$tag_{prime_|}factor $tag_prime_divisor $tag_factor",
        [_N],
        "int",
        [
            "$give the $tag prime factor of $n.",
            "$give the $tag prime that divides $n, which is at least 2.",
            "Among the primes that divide $n without remainder, return the $tag one.",
            "Split $n into its prime factors and return the $tag of them. {If $n is prime, this is $n.||}",
            (
                "The number 84 is 2 * 2 * 3 * 7: its smallest prime factor is 2, its largest is 7. Return the $tag one "
                "of $n."
            ),
            "Which is the $tag prime divisor of $n? {$n is greater than 1.||}",
        ],
        "$code",
        lambda n, v: nth(v["which"], min(_factors(n)), max(_factors(n))),
        edges=((2,), (12,), (64,), (97,), (77,)),
        variants=[
            {
                "tag": "smallest",
                "code": "divisor = 2\nwhile $n % divisor != 0:\n    divisor += 1\nreturn divisor",
                "which": 0,
            },
            {
                "tag": "largest",
                "code": "divisor = 2\nwhile $n > divisor:\n    if $n % divisor == 0:\n        $n //= divisor\n"
                "    else:\n        divisor += 1\nreturn divisor",
                "which": 1,
            },
        ],
    ),
    drill(
        "number_factors.count",
        "count_{prime_|}factors {number|count}_of_{prime_|}factors how_many_prime_factors big_omega",
        [integer("n", 1, 120)],
        "int",
        [
            "$howmany prime factors $n has, repeated ones counted every time.",
            "$give the number of primes in the factorization of $n; for 12 = 2 * 2 * 3 it is 3.",
            "Write $n as a product of primes and return the number of its factors, counting equal ones too.",
            "$howmany times you can divide $n by a prime until 1 is left.",
            "$give how many prime factors, counted with repetition, the positive integer $n has. {1 has none.||}",
            "Length of the prime factorization of $n, in which a prime stands as often as it divides $n.",
        ],
        """
        $count = 0
        divisor = 2
        while $n > 1:
            while $n % divisor == 0:
                $count += 1
                $n //= divisor
            divisor += 1
        return $count
        """,
        lambda n: len(_factors(n)),
        edges=((1,), (2,), (12,), (64,), (97,)),
    ),
    drill(
        "number_factors.as_dict",
        "factor_{counts|powers|exponents} prime_exponents factorize_{to_dict|with_powers}",
        [integer("n", 1, 120)],
        "dict[int, int]",
        [
            "Return a dictionary that maps every prime divisor of $n to the number of times it divides $n.",
            "$build a dictionary from the prime factors of $n to their exponents.",
            (
                "The number 12 is 2**2 * 3**1, so its factorization is the dictionary {2: 2, 3: 1}. Return such a "
                "dictionary for the positive integer $n."
            ),
            "Factorize $n. The keys of the result are its prime factors, the values tell how often each occurs.",
            "Count how often each prime occurs among the prime factors of $n, and return the counts as a dictionary.",
            "Prime factorization of $n as a dict of prime: exponent. {For 1 it is empty.||}",
        ],
        """
        factors = {}
        divisor = 2
        while $n > 1:
            while $n % divisor == 0:
                factors[divisor] = factors.get(divisor, 0) + 1
                $n //= divisor
            divisor += 1
        return factors
        """,
        lambda n: {p: _factors(n).count(p) for p in _factors(n)},
        edges=((1,), (2,), (12,), (64,), (97,)),
    ),
    drill(
        "number_factors.product_of_two_primes",
        "is_semiprime {two|is_product_of_two}_primes has_two_prime_factors semiprime",
        [_N],
        "bool",
        [
            "$check $n is the product of exactly two primes, which may be equal.",
            "A semiprime is a product of two prime numbers, such as 15 or 9. $check $n is one.",
            (
                "$check the prime factorization of $n consists of two primes{ (the same one twice is allowed)|}. Equal "
                "primes count as two."
            ),
            "Return True if $n equals u * v for primes u and v that need not be different, otherwise False.",
            "Split $n into prime factors, repeated ones included. $check there are exactly two of them.",
            "Is $n made by multiplying two primes, or a prime by itself? Return True or False.",
        ],
        """
        factors = []
        divisor = 2
        while $n > 1:
            while $n % divisor == 0:
                factors.append(divisor)
                $n //= divisor
            divisor += 1
        return len(factors) == 2
        """,
        lambda n: any(p * q == n for p in _PRIMES for q in _PRIMES),
        edges=((2,), (4,), (12,), (15,), (30,)),
    ),
    drill(
        "number_factors.square_free",
        "is_square_free square_free no_square_divisor has_no_square_factor free_of_squares",
        [integer("n", 1, 100)],
        "bool",
        [
            "$check $n is square-free, that is, divisible by no square number greater than 1.",
            "$check no square of a number from 2 on divides $n.",
            "A number is called square-free if no prime occurs twice in its factorization. $check $n is square-free.",
            "Return False if some i > 1 exists such that i * i divides $n, otherwise True.",
            "The squares 4, 9, 16, 25 and so on must not divide $n. Return whether that is the case.",
            "True if every prime factor of the positive integer $n occurs only once, False if one is repeated.",
        ],
        """
        $i = 2
        while $i * $i <= $n:
            if $n % ($i * $i) == 0:
                return False
            $i += 1
        return True
        """,
        lambda n: len(_factors(n)) == len(set(_factors(n))),
        edges=((1,), (4,), (30,), (18,)),
    ),
    drill(
        "number_factors.coprime",
        "{are_|is_|}coprime relatively_prime no_common_{factor|divisor} share_no_factor",
        [integer("a", 1, 40, names=("a", "x", "first", "m")), integer("b", 1, 40, names=("b", "y", "second", "n"))],
        "bool",
        [
            "$check $a and $b are coprime.",
            "Two numbers are coprime if 1 is their only common positive divisor. $check $a and $b are coprime.",
            "$check no number greater than 1 divides both $a and $b.",
            "Return True if the greatest common divisor of $a and $b is 1, otherwise False.",
            "The fraction $a / $b cannot be reduced if $a and $b have no common factor except 1. $check this is so.",
            "$check the positive integers $a and $b are relatively prime, that is, share no prime factor.",
        ],
        [
            """
            for $i in range(2, min($a, $b) + 1):
                if $a % $i == 0 and $b % $i == 0:
                    return False
            return True
            """,
            """
            while $b != 0:
                $a, $b = $b, $a % $b
            return $a == 1
            """,
        ],
        lambda a, b: math.gcd(a, b) == 1,
        edges=((1, 1), (1, 8), (4, 9), (6, 9), (7, 7)),
    ),
    drill(
        "number_factors.count_coprime",
        "count_coprime{s|} totient {euler_phi|phi} {number|count}_of_coprimes how_many_coprime",
        [integer("n", 1, 30)],
        "int",
        [
            "$howmany of the numbers from 1 to $n are coprime to $n.",
            "$howmany integers from 1 to $n have no common divisor with $n except 1.",
            (
                "Euler's totient function counts how many of the numbers from 1 to $n have the greatest common divisor "
                "1 with $n. $give its value for $n."
            ),
            (
                "Two numbers are coprime if only 1 divides both. $give how many numbers from 1 up to and including $n "
                "are coprime to the positive integer $n."
            ),
            "For each i from 1 to $n find the greatest common divisor of i and $n. $howmany times it is 1.",
            "$howmany fractions i / $n with i from 1 to $n cannot be reduced.",
        ],
        "return sum(1 for $i in range(1, $n + 1) if gcd($i, $n) == 1)",
        lambda n: len([k for k in range(1, n + 1) if all(n % p or k % p for p in _PRIMES)]),
        edges=((1,), (2,), (9,), (12,)),
        imports="from math import gcd",
    ),
)
