"""Lists of prime numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth
from hornbook.synthesis.curriculum.number_arguments import ends

_PRIMES = [n for n in range(2, 1000) if all(n % d for d in range(2, n))]

FAMILIES = (
    drill(
        "number_prime_lists.list_below",
        "primes_$tag list_primes {get|find|all}_primes primes_$tag_limit {prime_list|primes}",
        [integer("n", 0, 40, names=("n", "limit", "bound", "end"))],
        "list[int]",
        [
            "Return a list of all primes $less $n{ in ascending order|, the smallest first}.",
            "$build the ascending list of the prime numbers that are $less $n.",
            (
                "A number greater than 1 is prime if only 1 and the number itself divide it. List the primes $less $n "
                "in increasing order."
            ),
            "Which prime numbers are $less $n? Return them as a sorted list{, which may be empty|}.",
            (
                "Try every number from 2 on that is $less $n and collect those which have no divisor except 1 and "
                "themselves."
            ),
            "Primes $less $n, from small to large.",
            (
                "{This function returns|Returns} a list of integers, namely all prime numbers $less $n, sorted in "
                "increasing order."
            ),
            (
                "Look at the numbers 2, 3, 4 and so on that are $less $n. Put those that are prime in a list and "
                "return it."
            ),
            (
                "Sieve out all numbers with a divisor between 1 and themselves: what is left of 2, 3, 4 and so on are "
                "the primes. Report those primes which are $less $n, as a rising list."
            ),
            (
                "{Input|Given}: an integer $n, 0 or greater. {Output|Result|Returned}: the ascending list of the "
                "primes $less $n; it may be empty."
            ),
            "What are the primes $less $n, in ascending order?",
        ],
        [
            """
            primes = []
            for $x in range(2, $stop):
                if all($x % divisor != 0 for divisor in range(2, $x)):
                    primes.append($x)
            return primes
            """,
            """
            primes = []
            for $x in range(2, $stop):
                if all($x % prime != 0 for prime in primes):
                    primes.append($x)
            return primes
            """,
        ],
        lambda n, v: [p for p in _PRIMES if p < n + v["more"]],
        edges=((0,), (2,), (3,), (30,), (31,)),
        variants=[
            {"tag": "below", "less": "{less than|below|smaller than}", "stop": "$n", "more": 0},
            {"tag": "up_to", "less": "{not greater than|at most}", "stop": "$n + 1", "more": 1},
        ],
    ),
    drill(
        "number_prime_lists.count_to",
        "count_primes {number|count}_of_primes how_many_primes prime_count primes_up_to",
        [integer("n", 0, 50, names=("n", "limit", "bound", "maximum"))],
        "int",
        [
            "$howmany primes there are from 1 to $n, $n included.",
            "$give the number of primes that are less than or equal to $n.",
            "Count the prime numbers up to and including $n. {Below 2 there are none.||}",
            "A prime has exactly two divisors, 1 and itself. $howmany of the numbers from 1 up to $n are prime.",
            "In a house with rooms 1 to $n, rooms with a prime number are painted blue. $howmany rooms are blue.",
            "How many primes do not exceed $n? Return that count.",
            (
                "{This function counts|Counts} the prime numbers in the closed interval from 2 to $n and returns the "
                "count, which is 0 if $n is below 2."
            ),
            (
                "Go through the numbers from 1 to $n. Some of them are prime. Return how many. Remember that 1 is not "
                "prime."
            ),
            (
                "Among $n guests with the numbers 1 to $n, those with a prime number receive a present. "
                "{Determine|Find out|Work out|Return} how many presents are needed."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the quantity of primes that are "
                "not greater than the input."
            ),
            "Number of primes up to $n.",
        ],
        """
        $count = 0
        for $x in range(2, $n + 1):
            if all($x % divisor != 0 for divisor in range(2, $x)):
                $count += 1
        return $count
        """,
        lambda n: sum(p <= n for p in _PRIMES),
        edges=((0,), (1,), (2,), (30,), (31,)),
    ),
    drill(
        "number_prime_lists.sum_below",
        "sum_primes prime_sum sum_of_primes {add|total}_primes sum_primes_below",
        [integer("n", 0, 40, names=("n", "limit", "bound", "end"))],
        "int",
        [
            "$give the sum of all primes less than $n.",
            "Add up the prime numbers below $n, where $n itself does not count.",
            "For every prime u with u < $n add u to a total, and return the total.",
            "Prime numbers are 2, 3, 5, 7, 11 and so on. $give what all of them that are smaller than $n add up to.",
            "Sum the primes from 2 to $n - 1. {If there are none, the result is 0.||}",
            "A collector owns all coins with a prime value below $n, one of each. $give the total value.",
            (
                "{This function adds|Adds} all prime numbers that are strictly less than $n and returns the sum, which "
                "is 0 if there are no such primes."
            ),
            "Find all primes smaller than $n. Add them. Return the sum. If you do not find any, return 0.",
            (
                "Each day before day $n whose number is prime brings as many coins as its number says; other days "
                "bring nothing. The days start with number 1. {Determine|Find|Compute|Return} the sum of all coins."
            ),
            (
                "{Input|Given}: an integer $n, 0 or greater. {Output|Result|Returned}: the total of the primes from 2 "
                "on that are below $n; $n itself is left out even if it is prime."
            ),
            "The sum of primes smaller than $n.",
        ],
        """
        $total = 0
        for $x in range(2, $n):
            if all($x % divisor != 0 for divisor in range(2, $x)):
                $total += $x
        return $total
        """,
        lambda n: sum(p for p in _PRIMES if p < n),
        edges=((0,), (2,), (3,), (30,)),
    ),
    drill(
        "number_prime_lists.first_primes",
        "first_primes first_n_primes {make|get|list}_primes generate_primes n_primes primes_list",
        [integer("n", 0, 10, names=("n", "count", "size", "k"))],
        "list[int]",
        [
            "Return a list of the first $n prime numbers.",
            "$build a list with $n elements: the primes 2, 3, 5 and so on in ascending order.",
            "List the $n smallest primes in increasing order.",
            (
                "Beginning with 2, test one number after the other and collect primes until you have $n of them. "
                "Return the list."
            ),
            (
                "A prime number is an integer above 1 that only 1 and itself divide. $build the list of the first $n "
                "primes."
            ),
            "The list of prime numbers, cut off after $n elements. {For 0 it is empty.||}",
            (
                "{This function returns|Returns} a list of length $n which contains the smallest prime numbers, in "
                "ascending order and beginning with 2."
            ),
            (
                "Primes are 2, 3, 5, 7 and so on. Write down $n of them, from the smallest on. Return them in a list. "
                "If $n is 0, the list has nothing in it."
            ),
            (
                "A club gives its members prime numbers as member numbers, and always the smallest one that is free. "
                "{Report|Return|Give} the numbers of the first $n members in the order of joining, as a list."
            ),
            (
                "{Input|Given}: an integer $n, 0 or greater. {Output|Result|Returned}: a list of as many primes as the "
                "input says, none left out, from 2 upwards."
            ),
            "The first $n primes.",
        ],
        """
        primes = []
        candidate = 2
        while len(primes) < $n:
            if all(candidate % prime != 0 for prime in primes):
                primes.append(candidate)
            candidate += 1
        return primes
        """,
        lambda n: _PRIMES[:n],
        edges=((0,), (1,), (6,)),
    ),
    drill(
        "number_prime_lists.in_range",
        "primes_between primes_in_{range|interval} {list|find|get}_primes_between",
        [*ends(0, 30, 15)],
        "list[int]",
        [
            "Return the list of all primes from $start to $end, both included, in ascending order.",
            "Which prime numbers lie between $start and $end inclusive? Return them in a list, smallest first.",
            "$build an ascending list of the primes u with $start <= u <= $end.",
            "Test every number from $start up to and including $end and collect the prime ones in a list.",
            (
                "A prime number is greater than 1 and has no divisors but 1 and itself. List those in the range $start "
                "to $end (ends included), in order."
            ),
            "Lockers $start to $end have numbers. Return a list of the numbers that are prime, from low to high.",
            (
                "{This function determines|Determines} which integers in the closed interval from $start to $end are "
                "prime numbers and returns them in ascending order as a list."
            ),
            (
                "Go from $start to $end, with both ends. Is a number prime? Then put it in a list. Return the list. "
                "Remember that 0 and 1 are not prime."
            ),
            (
                "A bus serves only stops with prime numbers. Report, in order of number, the stops it serves on a "
                "street where the stops are numbered $start to $end."
            ),
            (
                "{Output|Result}: the rising list of the primes that are not less than $start and not greater than "
                "$end; it is empty where there are none."
            ),
            "Primes from $start to $end.",
        ],
        """
        primes = []
        for $x in range(max($start, 2), $end + 1):
            if all($x % divisor != 0 for divisor in range(2, $x)):
                primes.append($x)
        return primes
        """,
        lambda start, end: [p for p in _PRIMES if start <= p <= end],
        edges=((0, 1), (2, 2), (24, 28), (1, 13)),
    ),
    drill(
        "number_prime_lists.filter_list",
        "$tag_primes primes_$tag {get|find}_$tag_primes $tag_prime_numbers",
        [numbers(low=-3, high=30, least=3)],
        "$kind",
        [
            "$what that are prime.",
            "$what that are prime numbers. {Primes are greater than 1.||}",
            "A prime has exactly two positive divisors. $what that are primes.",
            "Go through $numbers and look for primes. $what which you recognize as prime.",
            "$what that are at least 2 and have no divisor except 1 and themselves.",
            "Prime numbers are 2, 3, 5, 7, 11, 13 and so on. $what that belong to them.",
            "$what that are greater than 1 and divisible by no positive integer other than 1 and themselves.",
            "A treasure hunter regards only primes as gold. $what that are gold to the treasure hunter.",
            "Not every number in $numbers is prime; 0, 1 and negative numbers never are. $what that are.",
            "In $numbers there may be primes and other numbers. $what that have exactly two positive divisors.",
            "$what for which the primality test is passed.",
        ],
        "return $code",
        lambda numbers, v: nth(v["which"], [n for n in numbers if n in _PRIMES], sum(n in _PRIMES for n in numbers)),
        edges=(([],), ([1, 0, 4],), ([2, 3, 2],), ([9, 7, -3],)),
        variants=[
            {
                "tag": "keep",
                "kind": "list[int]",
                "what": "Return a list of those elements of $numbers, in their order,",
                "code": "[$x for $x in $numbers if $x > 1 and all($x % $i != 0 for $i in range(2, $x))]",
                "which": 0,
            },
            {
                "tag": "count",
                "kind": "int",
                "what": "Count the {elements|numbers} of the list $numbers",
                "code": "sum(1 for $x in $numbers if $x > 1 and all($x % $i != 0 for $i in range(2, $x)))",
                "which": 1,
            },
        ],
    ),
    drill(
        "number_prime_lists.twins",
        "twin_primes {prime_twins|twins} {list|find|get}_twin_primes twin_prime_pairs",
        [integer("n", 3, 60, names=("n", "limit", "bound", "maximum"))],
        "list[tuple[int, int]]",
        [
            "Return a list of all twin primes (u, u + 2) with u + 2 not greater than $n, in ascending order.",
            (
                "Two primes that differ by 2 are called twin primes. List all such pairs up to $n as tuples (smaller, "
                "larger), smallest pair first. Both numbers must be at most $n."
            ),
            (
                "Find the pairs of primes at a distance of two, both less than or equal to $n, as a sorted list of "
                "tuples with the smaller prime first."
            ),
            (
                "$build a list of tuples (u, v) where u and v are prime, v is u plus 2, and v is at most $n. Order it "
                "by u."
            ),
            (
                "Twin primes such as 3 and 5 are primes with just one number between them. Return all twins up to and "
                "including $n in ascending order, each as a tuple of the lower and the higher prime."
            ),
            "All pairs (u, u + 2) of prime numbers within 2 to $n, in increasing order of u.",
            (
                "{This function finds|Finds} all twin primes up to the limit $n, that is, all pairs of primes with a "
                "difference of 2, both members at most $n. A list of tuples is returned; in a tuple the smaller prime "
                "comes first, and the tuples are in ascending order."
            ),
            (
                "Two primes are twins if the second is 2 more than the first. Find all twins in which no number is "
                "bigger than $n. Put each as a tuple in a list, small numbers first."
            ),
            (
                "Two houses with prime numbers are partners if exactly one number lies between theirs. In a street "
                "with the numbers 1 to $n, report all partners as tuples (lower, higher), in rising order, as a list."
            ),
            (
                "{Input|Given}: an integer $n, at least 3. {Output|Result|Returned}: the list of tuples whose two "
                "members are prime, not above $n, and exactly 2 apart, lower member first, sorted."
            ),
            "Which pairs (u, u + 2) of primes have both members at most $n? List them as tuples in rising order.",
        ],
        """
        primes = [$x for $x in range(2, $n + 1) if all($x % divisor != 0 for divisor in range(2, $x))]
        return [(prime, prime + 2) for prime in primes if prime + 2 in primes]
        """,
        lambda n: [(p, q) for p in _PRIMES for q in _PRIMES if q <= n and q - p == 2],
        edges=((3,), (4,), (5,), (31,)),
    ),
)
