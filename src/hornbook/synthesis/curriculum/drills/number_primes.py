"""Prime numbers: testing and finding them."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

_PRIMES = [n for n in range(2, 1000) if all(n % d for d in range(2, n))]


def _below(n: int) -> list[int]:
    return [p for p in _PRIMES if p < n]


FAMILIES = (
    drill(
        "number_primes.is_prime",
        "is_prime {check|test}_prime prime {is_|}prime_number primality_test has_no_divisors",
        [integer("n", 0, 60)],
        "bool",
        [
            "$check $n is {a prime number|prime}.",
            "A prime number is greater than 1 and divisible only by 1 and itself. $check $n is one.",
            "$check $n, which is not negative, is prime. {Neither 0 nor 1 is a prime.||}",
            "Return True if $n is at least 2 and no number from 2 up to $n - 1 divides it, and False otherwise.",
            (
                "$n soldiers cannot stand in a rectangle of equal rows, except in a single row or column. $check this "
                "is so; for fewer than two soldiers return False."
            ),
            "Primality test: True for 2, 3, 5, 7, 11 and so on, False for every other integer.",
            "$check the integer $n has exactly two positive divisors.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns a boolean which "
                "is True for a prime number and False for every other number, such as 0, 1 and the composite ones."
            ),
            (
                "{You get|You have|You are given} a number. Is it bigger than 1, and can you divide it only by 1 and "
                "by itself? Then return True. In all other cases return False."
            ),
            (
                "An island admits only visitors whose ticket number, 2 or more, is not the product of two smaller "
                "numbers. {Determine|Find out|Work out|Return} whether ticket $n is admitted."
            ),
            (
                "For $n below 2 the output is False. Otherwise it is False if some integer from 2 to $n - 1 divides $n "
                "evenly, and True if none does."
            ),
            "Is $n prime?",
        ],
        [
            """
            if $n < 2:
                return False
            for $i in range(2, $n):
                if $n % $i == 0:
                    return False
            return True
            """,
            """
            if $n < 2:
                return False
            for $i in range(2, int($n**0.5) + 1):
                if $n % $i == 0:
                    return False
            return True
            """,
        ],
        lambda n: n in _PRIMES,
        edges=((0,), (1,), (2,), (4,), (9,), (37,)),
    ),
    drill(
        "number_primes.is_composite",
        "is_composite composite check_composite composite_number has_{other|proper}_divisor can_be_split",
        [integer("n", 1, 60)],
        "bool",
        [
            "$check the positive integer $n is composite.",
            "A composite number is a product of two smaller numbers, both greater than 1. $check $n is composite.",
            "$check some number greater than 1 and smaller than $n divides $n{ without remainder|}.",
            "Return True if $n has a divisor other than 1 and $n itself, and False otherwise.",
            "$n stones are given. $check they can be laid out as a rectangle with at least two rows and two columns.",
            "True for composite $n, False for primes and for 1.",
            (
                "{This function takes|Takes|The function accepts} a positive integer and returns True if it has at "
                "least one divisor that is neither 1 nor the integer itself, else False."
            ),
            (
                "{You get|You have|You are given} a positive number. Can you write it as a product of two smaller "
                "numbers? Return True or False. For 1 it is False."
            ),
            (
                "A troop of $n soldiers, marching in equal rows, wants more than one row and more than one soldier in "
                "a row. {Determine|Find out|Work out|Return} whether this can be done."
            ),
            (
                "If any integer above 1 and below $n divides $n with remainder 0, output True; otherwise, so also for "
                "1 and for primes, output False."
            ),
            "Is $n composite?",
        ],
        """
        for $i in range(2, $n):
            if $n % $i == 0:
                return True
        return False
        """,
        lambda n: n > 1 and n not in _PRIMES,
        edges=((1,), (2,), (4,), (9,), (37,)),
    ),
    drill(
        "number_primes.nth_prime",
        "nth_prime {get|find}_{nth_|}prime prime_number_at prime_at kth_prime",
        [integer("n", 1, 15, names=("n", "k", "position", "rank"))],
        "int",
        [
            "$give prime number $n, counting from 1, so that the first prime is 2.",
            "$give the prime with rank $n: rank 1 is 2, rank 2 is 3, rank 3 is 5, and so on.",
            (
                "In the sequence of all primes (2, 3, 5, 7, 11 and so on), return the one at position $n. Positions "
                "start with 1."
            ),
            (
                "Count primes upward from 2 and stop at the one that makes the count $n. Return this prime ($n is at "
                "least 1)."
            ),
            (
                "If all primes are listed in ascending order, which one is in place $n (the first is in place 1)? "
                "Return it."
            ),
            "$give prime number $n in order of size; prime number 1 is 2, prime number 2 is 3.",
            (
                "{This function takes|Takes|The function accepts} a positive integer and returns the prime number with "
                "that rank in the ascending sequence of all primes, in which 2 has the rank 1."
            ),
            "Write down the primes: 2, 3, 5, 7 and so on. Stop when you have written $n primes. Return the last one.",
            (
                "Cicadas come out in prime years only: for the first time in year 2, for the second time in year 3, "
                "and so on. {Determine|Find|Compute|Return} the year in which they come out for time number $n."
            ),
            (
                "{Input|Given}: a rank, at least 1. {Output|Result|Returned}: the prime for which the count of primes "
                "up to it, itself included, is equal to the rank."
            ),
            "The prime at rank $n, first is 2.",
        ],
        """
        primes = []
        candidate = 2
        while len(primes) < $n:
            if all(candidate % prime != 0 for prime in primes):
                primes.append(candidate)
            candidate += 1
        return primes[-1]
        """,
        lambda n: max(_PRIMES[:n]),
        edges=((1,), (2,), (6,)),
    ),
    drill(
        "number_primes.next_prime",
        "next_prime prime_after {first|smallest}_prime_{above|after} following_prime find_next_prime",
        [integer("n", 0, 60)],
        "int",
        [
            "$give the smallest prime greater than $n.",
            "$give the first prime number after $n. If $n is prime itself, the next one is meant.",
            "Starting with $n + 1, go upward until you come to a prime number, and return it.",
            "The primes are 2, 3, 5, 7 and so on. Which is the first of them that lies above $n? Return it.",
            "Next prime: the least prime number that is strictly larger than $n, which is not negative.",
            "A counter shows $n. $give the next prime number it will show when it counts up by 1.",
            (
                "{This function returns|Returns} the first prime number that follows the non-negative integer $n. A "
                "prime $n is not returned itself."
            ),
            (
                "{You get|You have|You are given} a number. Go up from it, one by one, at least one step. Stop at the "
                "first prime and return it."
            ),
            (
                "A frog sits on stone $n and can land only on stones with a prime number. It jumps forward to the "
                "nearest such stone. {Determine|Find|Compute|Return} the stone's number."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the smallest integer that is prime "
                "and exceeds the input."
            ),
            "Smallest prime above $n.",
        ],
        """
        candidate = max($n + 1, 2)
        while any(candidate % divisor == 0 for divisor in range(2, candidate)):
            candidate += 1
        return candidate
        """,
        lambda n: min(set(_PRIMES) - set(_below(n + 1))),
        edges=((0,), (1,), (2,), (7,), (24,)),
    ),
    drill(
        "number_primes.previous_prime",
        "previous_prime prime_{before|below} largest_prime_{below|before} last_prime_below",
        [integer("n", 0, 60)],
        "int | None",
        [
            "$give the largest prime less than $n, or None if there is none.",
            (
                "$give the last prime number before $n. If $n is prime, it does not count itself. Return None if no "
                "prime is smaller than $n."
            ),
            "Go down from $n - 1 until you find a prime, and return it. If you don't find any, return None.",
            "Which prime lies closest below $n? Return it, and None for $n from 0 to 2.",
            "Previous prime: the greatest prime number strictly smaller than $n, or None where that does not exist.",
            "$give the biggest prime u with u < $n; the answer is None when no such prime exists.",
            (
                "{This function returns|Returns} the greatest prime number which is strictly less than the "
                "non-negative integer $n, and None if no prime fulfills this."
            ),
            (
                "{You get|You have|You are given} a number. Go down from it, one by one, at least one step. Return the "
                "first prime that you find. If there is none, return None."
            ),
            (
                "A diver at depth $n goes up to the nearest depth above that is a prime number, where smaller numbers "
                "are nearer to the surface. Report that depth, or None if there is none."
            ),
            "If $n is 2 or less, output None. Otherwise output the largest of the primes below $n.",
            "Largest prime below $n, or None.",
        ],
        """
        for candidate in range($n - 1, 1, -1):
            if all(candidate % divisor != 0 for divisor in range(2, candidate)):
                return candidate
        return None
        """,
        lambda n: _below(n)[-1] if n > 2 else None,
        edges=((0,), (2,), (3,), (7,), (28,)),
    ),
)
