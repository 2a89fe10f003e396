"""Whole numbers and what divides them: factors, divisors, common multiples."""

from __future__ import annotations

from itertools import pairwise
from math import isqrt, lcm, prod

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _divisors(n: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0]


def _squareful(draw: Draw, _: object) -> int:
    a, b = draw.integer(1, 4), draw.integer(1, 3)
    return draw.choose((a * a * b * b * b, draw.integer(1, 120)))


FAMILIES = (
    drill(
        "maths_integers.each_prime_twice",
        (
            "each_prime_twice no_lonely_prime {check|test}_prime_squares all_primes_repeated is_powerful "
            "prime_factors_in_company"
        ),
        [integer("n", 1, 130, make=_squareful)],
        "bool",
        [
            (
                "$check every prime number that divides $n also divides it twice, which means that the prime's square "
                "is a divisor of $n too. For 1, which has no prime divisor, the answer is True."
            ),
            (
                "Write $n as a product of primes. $check each prime that occurs stands there two or more times. For 1, "
                "without any prime, this counts as true."
            ),
            (
                "{Input|Given}: a positive integer. {Output|Result|Returned}: True if, for each of its prime divisors "
                "p, p * p divides it as well; False if one prime divisor has no square that does. 1 gives True."
            ),
            (
                "A number is called powerful if none of its prime factors occurs exactly once. $check $n is powerful; "
                "1 is."
            ),
            (
                "Divide $n by 2 as often as you can, then by 3, and so on. If some number could be used exactly once, "
                "return False. If each was used not at all or at least twice, return True."
            ),
            (
                "At a ball for $n, all its prime factors appear, each as often as it is contained in $n. They are "
                "happy only if each meets at least one other that is equal to it. Are all happy? If nobody comes, as "
                "for 1, say True."
            ),
            (
                "You break $n into prime numbers, for example 72 into 2, 2, 2, 3 and 3. Does every prime that you get "
                "appear more than once? Return True or False. Breaking 1 gives no primes, and then it is True."
            ),
            (
                "If some prime p divides $n and p * p does not, the result is False. In all other cases, so also for "
                "1, it is True."
            ),
            (
                "The function returns whether all exponents in the prime factorisation of a positive integer are 2 or "
                "higher. The factorisation of 1 has no exponents, so it passes."
            ),
            "Does each prime factor of $n occur at least twice? For 1 return True.",
        ],
        [
            """
            divisor = 2
            while $n > 1:
                times = 0
                while $n % divisor == 0:
                    $n //= divisor
                    times += 1
                if times == 1:
                    return False
                divisor += 1
            return True
            """,
        ],
        lambda n: any(a * a * b * b * b == n for a in range(1, 13) for b in range(1, 7)),
        edges=((1,), (2,), (4,), (12,), (72,), (36,), (108,)),
    ),
    drill(
        "maths_integers.next_common_multiple",
        (
            "next_common_multiple first_common_multiple_from {find|get}_common_multiple smallest_divisible_by_all "
            "next_shared_multiple round_up_for_all"
        ),
        [
            numbers(low=1, high=8, least=1, most=3, kind="", names=("numbers", "divisors", "steps", "nums", "periods")),
            integer("start", 1, 60, names=("start", "n", "low", "limit", "k")),
        ],
        "int",
        [
            "$give the smallest number that is at least $start and divisible by every element of $numbers.",
            (
                "Starting with $start, go up one by one until you come to a number that all the positive numbers in "
                "$numbers divide. Return it. If the list is empty, that is $start itself."
            ),
            (
                "{Input|Given}: an array of positive integers and a lower bound, also positive. "
                "{Output|Result|Returned}: the least common multiple of the array's members that is not below the "
                "bound; any number counts as a multiple if there are no members."
            ),
            (
                "Ships leave a harbour together on day 0; they come back every so many days as $numbers says for each "
                "ship. On which day, $start or later, are all of them in the harbour for the first time? Without ships "
                "it is day $start itself."
            ),
            (
                "Bags of sweets will be shared by groups of children. The sizes of the groups are in $numbers, and for "
                "each size the sharing must work without rest. There should be at least $start sweets, and no more "
                "than necessary. How many? If no sizes are given, $start will do."
            ),
            (
                "If each element of $numbers divides $start, return $start. Otherwise try $start + 1, $start + 2 and "
                "so on, and return the first number with this property."
            ),
            (
                "You want a number that can be divided by all the numbers of a list. It must not be smaller than "
                "$start. Which is the first you find when you count upwards from $start? An empty list makes no "
                "demands."
            ),
            (
                "A drum is hit at each multiple of a number, one drum for each element of $numbers. From moment $start "
                "on, $start included, when do all the drums sound together for the first time? Silence (no drum) gives "
                "$start."
            ),
            (
                "The function returns the minimum of the integers m >= $start for which m % x == 0 holds for all x in "
                "$numbers, a list of positive integers."
            ),
            "First number from $start on that is a multiple of all of $numbers.",
        ],
        [
            """
            while any($start % $x != 0 for $x in $numbers):
                $start += 1
            return $start
            """,
            """
            common = math.lcm(*$numbers)
            return -(-$start // common) * common
            """,
        ],
        lambda ns, start: next(m for m in range(0, 3000, lcm(*ns)) if m >= start),
        edges=(([], 5), ([4], 8), ([4], 9), ([2, 3], 1), ([4, 6], 13)),
        imports="import math",
    ),
    drill(
        "maths_integers.unitary_divisors",
        (
            "unitary_divisors divisors_without_shared_factor {list|find}_block_divisors coprime_split_divisors "
            "separate_divisors clean_divisors"
        ),
        [integer("n", 1, 100)],
        "list[int]",
        [
            (
                "$hand all divisors d of $n, in ascending order, for which d and $n / d have no common divisor other "
                "than 1."
            ),
            (
                "A divisor of $n is called unitary if it shares no factor greater than 1 with the number it must be "
                "multiplied by to give $n. $hand the sorted list of these divisors."
            ),
            (
                "{Input|Given}: a positive integer. {Output|Result|Returned}: the increasing list of those of its "
                "divisors d whose greatest common divisor with the quotient of the integer by d is 1."
            ),
            (
                "For every d from 1 to $n that divides $n, look at its partner $n // d. If only 1 divides both, keep "
                "d. Return what you kept, from small to large."
            ),
            (
                "$n pearls are laid as a rectangle. A clasp fits only if no number from 2 on divides both the number "
                "of rows and the number of pearls in a row. Return all suitable numbers of rows in increasing order."
            ),
            (
                "In how many and which ways can $n be the product of two factors without a common prime? Return the "
                "list of all first factors, ascending; as both orders count, 1 and $n are always in it."
            ),
            (
                "You split $n into two factors. Can some number above 1 divide both of them? Then forget this pair. "
                "Otherwise write down its first factor. Do this for all possible first factors from 1 up to $n and "
                "return your list."
            ),
            (
                "For 12 the result is [1, 3, 4, 12]; 2 is missing, since 2 and 6 are both even, and so is 6. Return "
                "the corresponding list for $n."
            ),
            "The function returns the divisors of $n that are coprime to their complementary divisors, sorted.",
            "Divisors d of $n with gcd(d, $n // d) equal to 1, ascending.",
        ],
        [
            "return [d for d in range(1, $n + 1) if $n % d == 0 and math.gcd(d, $n // d) == 1]",
            """
            divisors = []
            for d in range(1, $n + 1):
                if $n % d == 0 and math.gcd(d, $n // d) == 1:
                    divisors.append(d)
            return divisors
            """,
        ],
        lambda n: [d for d in _divisors(n) if not any(d % c == 0 and n // d % c == 0 for c in range(2, n + 1))],
        edges=((1,), (4,), (12,), (30,), (36,), (97,)),
        imports="import math",
    ),
    drill(
        "maths_integers.divided_by_own_count",
        (
            "divided_by_divisor_count divisor_count_divides {check|test}_divisor_count is_multiple_of_divisor_count "
            "tau_divides count_fits_number"
        ),
        [
            integer(
                "n",
                1,
                100,
                make=lambda draw, _: draw.choose(
                    (
                        1,
                        2,
                        8,
                        9,
                        12,
                        18,
                        24,
                        36,
                        40,
                        56,
                        60,
                        72,
                        80,
                        84,
                        88,
                        96,
                        *(draw.integer(1, 100) for _i in range(12)),
                    )
                ),
            )
        ],
        "bool",
        [
            "Count the divisors of $n, with 1 and $n. $check this count is itself one of the divisors of $n.",
            "$check the positive number $n can be divided without remainder by the number of its divisors.",
            (
                "{Input|Given}: a positive integer. {Output|Result|Returned}: a boolean, True exactly if the integer "
                "is a multiple of how many positive divisors it has."
            ),
            (
                "First find how many numbers from 1 to $n divide $n. Then return True if that many divides $n too, "
                "otherwise False."
            ),
            (
                "Gold is cut into equal pieces: $n coins allow as many different numbers of equal heaps as $n has "
                "divisors. A pirate wants just that many heaps. Is it possible to make them equal, with no coin left?"
            ),
            (
                "The number 12 has the divisors 1, 2, 3, 4, 6 and 12, six in all, and 6 divides 12; so the answer for "
                "12 is True. For 10, with four divisors, it is False. Return the answer for $n."
            ),
            (
                "You make a list of everything that divides $n. How long is the list? If the length stands in the "
                "list, return True; if not, return False."
            ),
            (
                "Let d be the number of positive divisors of $n. If $n leaves no remainder when divided by d, the "
                "result is True; if it leaves one, False."
            ),
            (
                "The function returns whether $n is refactorable, which means that the size of its set of divisors is "
                "an element of that set."
            ),
            "Is the number of divisors of $n a divisor of $n?",
        ],
        [
            """
            $count = 0
            for $m in range(1, $n + 1):
                if $n % $m == 0:
                    $count += 1
            return $n % $count == 0
            """,
            """
            divisors = [d for d in range(1, $n + 1) if $n % d == 0]
            return len(divisors) in divisors
            """,
        ],
        lambda n: n % sum(1 if d * d == n else 2 for d in range(1, isqrt(n) + 1) if n % d == 0) == 0,
        edges=((1,), (2,), (3,), (9,), (10,), (12,), (36,)),
    ),
    drill(
        "maths_integers.divisor_gap",
        (
            "$tag_divisor_gap $tag_gap_of_divisors {find|get}_$tag_divisor_step $tag_step_between_divisors "
            "divisor_gap_$tag $tag_distance_of_divisors"
        ),
        [integer("n", 2, 100)],
        "int",
        [
            (
                "Put all divisors of $n in ascending order, from 1 to $n. $give the $word difference between two "
                "neighbours."
            ),
            "$give the $word gap between successive divisors of $n; 1 and $n are divisors too. $n is at least 2.",
            (
                "{Input|Given}: an integer of 2 or more. {Output|Result|Returned}: the $word of the differences that "
                "arise when each of its divisors, but for the first, is reduced by the divisor before it."
            ),
            (
                "Stones stand in a river at all distances from the bank that divide $n, from 1 to $n metres. A hare "
                "jumps from the first one to the next, and so on to the last. How long is its $word jump?"
            ),
            (
                "Make the list of the numbers from 1 to $n by which $n can be divided. Subtract each number in it from "
                "the next one. Return the $word result."
            ),
            (
                "You mark all divisors of $n on a number line. Between two marks with no other mark in between there "
                "is a gap. How long is the $word gap?"
            ),
            (
                "For 12 the divisors are 1, 2, 3, 4, 6, 12 with the distances 1, 1, 1, 2 and 6, so the answer is "
                "$example. Find the answer for $n."
            ),
            (
                "A lamp flashes at the seconds that divide $n, the first time at 1 and the last time at $n. Return the "
                "$word pause, in seconds, from one flash to the next."
            ),
            (
                "The function returns the $word distance of consecutive members in the sorted list of the positive "
                "divisors of $n."
            ),
            "The $word step between neighbouring divisors of $n.",
        ],
        [
            """
            divisors = [d for d in range(1, $n + 1) if $n % d == 0]
            return $func(divisors[$i + 1] - divisors[$i] for $i in range(len(divisors) - 1))
            """,
            """
            gaps = []
            last = 1
            for d in range(2, $n + 1):
                if $n % d == 0:
                    gaps.append(d - last)
                    last = d
            return $func(gaps)
            """,
        ],
        lambda n, v: sorted(q - p for p, q in pairwise(_divisors(n)))[0 if v["func"] == "min" else -1],
        edges=((2,), (3,), (9,), (12,), (35,)),
        variants=[
            {"tag": "largest", "word": "largest", "func": "max", "example": "6"},
            {"tag": "smallest", "word": "smallest", "func": "min", "example": "1"},
        ],
    ),
    drill(
        "maths_integers.from_prime_powers",
        (
            "from_prime_powers number_from_factors {build|make}_from_exponents multiply_back undo_factorisation "
            "product_of_powers"
        ),
        [
            Arg(
                "powers",
                ("powers", "factors", "exponents", "table", "primes"),
                "dict[int, int]",
                lambda draw, _: {p: draw.integer(0, 3) for p in sorted(draw.sample((2, 3, 5, 7), draw.integer(1, 3)))},
            )
        ],
        "int",
        [
            (
                "$powers is a dictionary that maps prime numbers to exponents. $give the number with this prime "
                "factorisation, which is 1 for an empty dictionary."
            ),
            (
                "Each key p of $powers, with its value e, stands for the factor p, taken e times. Multiply all the "
                "factors and return the product; without factors it is 1."
            ),
            (
                "{Input|Given}: a dictionary {prime: how often it occurs}. {Output|Result|Returned}: the integer that "
                "is the product of all these primes, each as often as stated (0 times is allowed). The product of "
                "nothing is 1."
            ),
            (
                "Start with 1. For every item of $powers, multiply by the key as many times as the value says. Return "
                "the result."
            ),
            (
                "Somebody split a number into primes and noted, for example, {2: 3, 5: 1} for 2 * 2 * 2 * 5 = 40. Undo "
                "this for $powers. An empty note belongs to the number 1."
            ),
            (
                "A number is written as a product of powers; $powers has the bases as keys and the exponents, none "
                "below 0, as values. Compute the number. If there are no powers at all, it is 1."
            ),
            (
                "You have stamps with prime numbers on them, and $powers tells how many of each. Multiply the numbers "
                "on all your stamps. What do you get? If you have none, answer 1."
            ),
            (
                "A bacterium multiplies: each day of type p makes p bacteria out of each one. $powers says how many "
                "days of each type there were. Find how many bacteria one has become; it stays one if there were no "
                "days."
            ),
            (
                "The function returns the product over all items of the dictionary of key ** value, with 1 as the "
                "value of an empty product."
            ),
            "The number whose prime exponents are in $powers; 1 if empty.",
        ],
        [
            """
            $result = 1
            for prime, exponent in $powers.items():
                $result *= prime**exponent
            return $result
            """,
            """
            $result = 1
            for prime in $powers:
                for $i in range($powers[prime]):
                    $result *= prime
            return $result
            """,
        ],
        lambda powers: prod(p for p, e in powers.items() for _ in range(e)),
        edges=(({},), ({2: 0},), ({2: 3, 5: 1},), ({3: 2, 7: 1},)),
    ),
)
