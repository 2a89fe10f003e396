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
            (
                "The positive integer $n is decomposed by this function into prime factors, which are returned as a "
                "list in non-decreasing order. A factor that divides several times is listed several times."
            ),
            (
                "{You get|You have|You are given} a positive number. Write it as a product of primes. Put these primes "
                "in a list, from small to large. The same prime can come more than once."
            ),
            (
                "Primes are the bricks of which all numbers are built by multiplication. List the bricks of $n, equal "
                "ones as often as they are needed, the smallest first. The number 1 needs no brick."
            ),
            (
                "{Input|Given}: an integer, at least 1. {Output|Result|Returned}: the rising list of primes, "
                "repetitions included, whose product is the input; for 1 it is empty."
            ),
            "Prime factors of $n with repetition, sorted.",
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
            (
                "The function finds those prime numbers by which the positive integer $n is divisible and returns them "
                "as a sorted list, in which no prime occurs twice."
            ),
            (
                "{You get|You have|You are given} a positive number. Which primes divide it? Put them in a list from "
                "small to large. Write each prime only one time."
            ),
            (
                "A chemist describes a number by its elements, the primes that divide it, no matter how often. "
                "{Report|Return|Give} the elements of $n in ascending order as a list."
            ),
            (
                "{Input|Given}: an integer, at least 1. {Output|Result|Returned}: the increasing list of the primes "
                "that divide it, without duplicates; for 1 it is empty."
            ),
            "Distinct prime factors of $n, sorted.",
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
            "From among the prime factors of an integer greater than 1, this function selects the $tag and returns it.",
            (
                "{You get|You have|You are given} a number, 2 or more. Some primes divide it. Return the $tag of these "
                "primes."
            ),
            (
                "A safe is opened with the $tag prime number by which the number on its door is divisible. "
                "{Determine|Find|Compute|Return} that prime for a door with the number $n."
            ),
            (
                "{Input|Given}: an integer, at least 2. {Output|Result|Returned}: the $tag prime that divides it with "
                "remainder 0. A prime gives itself."
            ),
            "The $tag prime factor.",
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
            (
                "{This function returns|Returns} the number of factors in the decomposition of the positive integer $n "
                "into primes, where each prime counts as often as it appears."
            ),
            (
                "{You get|You have|You are given} a positive number. Write it as a product of primes. How many primes "
                "do you write? Return this, also counting the same prime again."
            ),
            (
                "A number falls apart into primes when it is factorized: 20 falls apart into the three pieces 2, 2 and "
                "5. {Determine|Find|Compute|Return} the number of pieces for $n."
            ),
            (
                "{Input|Given}: an integer, at least 1. {Output|Result|Returned}: the length of its prime "
                "factorization, repetitions counted; 0 for the input 1."
            ),
            "Number of prime factors, with repetition.",
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
            (
                "{This function returns|Returns} the prime factorization of the positive integer $n as a dictionary "
                "with integers as keys and values: a key is a prime factor, its value the exponent."
            ),
            (
                "{You get|You have|You are given} a positive number. Write it as a product of primes. Make a "
                "dictionary: for each prime, write how many times it is in the product."
            ),
            (
                "An inventory of a number lists its prime factors and the quantity of each. Produce the inventory of "
                "$n as a dictionary from prime to quantity; for 1 it is empty."
            ),
            (
                "{Input|Given}: an integer, at least 1. {Output|Result|Returned}: a dict; keys are the primes that "
                "divide it, values are the highest exponents with which they do."
            ),
            "Prime factors of $n with their multiplicities, as a dict.",
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
            (
                "{This function takes|Takes|The function accepts} a positive integer and returns False if it is "
                "divisible by the square of an integer greater than 1; otherwise it returns True."
            ),
            (
                "{You get|You have|You are given} a positive number. Try to divide it by 4, 9, 16 and the other "
                "squares, but not by 1. If one of them goes without rest, return False. If none goes, return True."
            ),
            (
                "A product of primes is called plain if it uses no prime more than once. {Determine|Find out|Work "
                "out|Return} whether $n, written as a product of primes, is plain; 1 is."
            ),
            "True if no perfect square above 1 divides $n evenly. False if at least one does.",
            "Is $n free of square divisors above 1?",
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
            (
                "{This function takes|Takes|The function accepts} two positive integers and returns True if their "
                "greatest common divisor equals 1; in any other case False is returned."
            ),
            (
                "{You get|You have|You are given} two positive numbers. Is there a number bigger than 1 that divides "
                "both? If yes, return False. If no, return True."
            ),
            (
                "Two gears with $a and $b teeth wear evenly only if no number above 1 divides both counts. "
                "{Determine|Find out|Work out|Return} whether these gears wear evenly."
            ),
            (
                "{Input|Given}: two integers, at least 1. {Output|Result|Returned}: False if they have a common "
                "divisor greater than 1, True if they have not."
            ),
            "Are $a and $b coprime?",
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
            (
                "{This function counts|Counts} the integers between 1 and $n, both ends included, whose greatest "
                "common divisor with $n is equal to 1, and returns the count."
            ),
            (
                "{You get|You have|You are given} a positive number $n. Go through the numbers from 1 to $n. Count a "
                "number if it has no common divisor with $n but 1. Return the count."
            ),
            (
                "On a wheel with $n places a player jumps a fixed number of places each time, from 1 to $n. Only jumps "
                "that share no divisor above 1 with $n visit every place. {Determine|Find out|Work out|Return} how "
                "many such jumps there are."
            ),
            (
                "{Input|Given}: an integer, at least 1. {Output|Result|Returned}: how many integers from 1 through the "
                "input share no prime factor with it."
            ),
            "How many of 1, 2, 3 and so on up to $n are coprime to $n?",
        ],
        "return sum(1 for $i in range(1, $n + 1) if gcd($i, $n) == 1)",
        lambda n: len([k for k in range(1, n + 1) if all(n % p or k % p for p in _PRIMES)]),
        edges=((1,), (2,), (9,), (12,)),
        imports="from math import gcd",
    ),
)
