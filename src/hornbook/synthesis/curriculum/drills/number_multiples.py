"""Divisibility, multiples and rounding to them."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import ends, step

FAMILIES = (
    drill(
        "number_multiples.is_multiple",
        "is_multiple is_multiple_of_$k is_divisible divisible_by_$k {divides|divisible} goes_into",
        [integer("n", 0, 60), step(2, 9)],
        "bool",
        [
            "$check $n is divisible by $k.",
            "$check $n is a multiple of $k.",
            "A number is divisible by another if no remainder is left. $check $n is divisible by $k.",
            "Return True if $n divided by $k leaves the remainder 0, otherwise False.",
            "$n eggs are packed in boxes of $k. $check all boxes can be full.",
            "Does $k divide $n without remainder? Return True or False.",
        ],
        "return $n % $k == 0",
        lambda n, k: n in range(0, n + 1, k),
        edges=((0, 3), (30, 3), (31, 3)),
    ),
    drill(
        "number_multiples.by_two_numbers",
        "divisible_by_$tag multiple_of_$tag {check|is}_divisible_by_$tag divides_$tag",
        [
            integer("n", 0, 60),
            integer("a", 2, 6, names=("a", "p", "first", "d1"), fix=(2, 3, 4)),
            integer("b", 2, 7, names=("b", "q", "second", "d2"), fix=(5, 6, 7)),
        ],
        "bool",
        [
            "$check $n is divisible by $how.",
            "$check $n is a multiple of $how.",
            "Return True if $n {can be divided|is divisible} by $how{ without remainder|}, and False otherwise.",
            "Number $n wins a prize if it is a multiple of $how. $check it wins.",
            "Test the remainders of $n for two divisors: the answer is True if $n is divisible by $how.",
            "$check dividing works out evenly: $n has to be divisible by $how.",
        ],
        "return $code",
        lambda n, a, b, v: (math.gcd(n, a) == a) + (math.gcd(n, b) == b) in v["hits"],
        edges=((0, 2, 5), (30, 2, 5), (31, 2, 5), (12, 2, 5), (35, 2, 5)),
        variants=[
            {"tag": "both", "how": "both $a and $b", "code": "$n % $a == 0 and $n % $b == 0", "hits": (2,)},
            {"tag": "either", "how": "$a or $b{ or both|}", "code": "$n % $a == 0 or $n % $b == 0", "hits": (1, 2)},
            {"tag": "neither", "how": "neither $a nor $b", "code": "$n % $a != 0 and $n % $b != 0", "hits": (0,)},
            {
                "tag": "only_one",
                "how": "exactly one of $a and $b{, not both|}",
                "code": "($n % $a == 0) != ($n % $b == 0)",
                "hits": (1,),
            },
        ],
    ),
    drill(
        "number_multiples.round_to_multiple",
        "$tag_multiple {round_|}$way_to_multiple {get|find}_$tag_multiple multiple_$place",
        [integer("n", 0, 80), step(2, 12, (2, 3, 4, 5, 10))],
        "int",
        [
            "$give the $tag multiple of $k that is $how $n.",
            "Round $n $way to a multiple of $k. {A number that is a multiple already stays as it is.||}",
            "$give the multiple of $k nearest to $n among those that are $how $n.",
            "If $n is a multiple of $k, return $n. Otherwise return the first multiple of $k $place it.",
            "Prices are rounded $way to whole multiples of $k. Return the price for $n.",
            (
                "Starting from $n, go $way in steps of 1 until you reach a multiple of $k{ (possibly $n itself)|}. "
                "Return it."
            ),
        ],
        "return $code",
        lambda n, k, v: next(m for m in (range(n, -1, -1) if v["way"] == "down" else range(n, n + k)) if m % k == 0),
        edges=((0, 5), (10, 5), (11, 5), (3, 5)),
        variants=[
            {"tag": "largest", "way": "down", "how": "not greater than", "place": "below", "code": "$n // $k * $k"},
            {
                "tag": "smallest",
                "way": "up",
                "how": "not less than",
                "place": "above",
                "code": "($n + $k - 1) // $k * $k",
            },
        ],
    ),
    drill(
        "number_multiples.next_multiple",
        "next_multiple following_multiple {first|smallest}_multiple_{above|after} multiple_above",
        [integer("n", 0, 80), step(2, 12, (3, 5, 7, 10))],
        "int",
        [
            "$give the first multiple of $k that is greater than $n.",
            "$give the next multiple of $k after $n. If $n is a multiple itself, the answer is $n plus $k.",
            "Which is the smallest number greater than $n that is divisible by $k? Return it.",
            (
                "Buses leave every $k minutes, the first at minute 0. $n minutes have passed, and a bus that leaves "
                "right now is missed. Return the minute of the next bus."
            ),
            "Count up from $n + 1 until you find a multiple of $k, and return it.",
            "Smallest multiple of $k above $n; $n itself does not count.",
        ],
        ["return ($n // $k + 1) * $k", "return $n + $k - $n % $k"],
        lambda n, k: next(m for m in range(n + 1, n + k + 1) if m % k == 0),
        edges=((0, 5), (10, 5), (11, 5), (4, 5)),
    ),
    drill(
        "number_multiples.missing_to_multiple",
        "missing_to_multiple {how_many|how_much}_missing fill_up add_to_reach gap_to_multiple",
        [integer("n", 0, 80), step(2, 12, (4, 5, 6, 10))],
        "int",
        [
            "$give the smallest number, 0 or more, that must be added to $n to get a multiple of $k.",
            "$howmany more things are needed so that $n things fill boxes of $k exactly. It may be 0.",
            "If $n is divisible by $k return 0, otherwise return how far the next multiple of $k is above $n.",
            "There are $n children and teams of $k. $howmany children are missing so that every team is full.",
            "Distance from $n up to the nearest multiple of $k that is not less than $n.",
            (
                "How much must be added to $n until it can be divided by $k without remainder? Return the least such "
                "number."
            ),
        ],
        "return -$n % $k",
        lambda n, k: next(m for m in range(k) if (n + m) % k == 0),
        edges=((0, 5), (10, 5), (11, 5), (4, 5)),
    ),
    drill(
        "number_multiples.first_multiples",
        "{first|list|get}_multiples multiples multiples_of times_table make_multiples",
        [step(2, 12), integer("n", 0, 8, names=("n", "count", "size", "length"))],
        "list[int]",
        [
            "Return a list of the first $n multiples of $k, starting with $k itself.",
            "$build a list with $n numbers: $k, two times $k, three times $k, and so on.",
            (
                "The multiples of a number are what you get by multiplying it by 1, 2, 3 and so on. List the first $n "
                "multiples of $k."
            ),
            "Someone saves $k coins every week. Return a list of the savings after each of the first $n weeks.",
            "$build the first $n entries of the times table of $k, as a list.",
            "A list that begins with $k and goes on in steps of $k until it has $n elements.",
        ],
        [
            "return [$k * $i for $i in range(1, $n + 1)]",
            """
            $result = []
            for $i in range(1, $n + 1):
                $result.append($k * $i)
            return $result
            """,
        ],
        lambda k, n: list(range(k, k * n + 1, k)),
        edges=((3, 0), (3, 1), (5, 4)),
    ),
    drill(
        "number_multiples.multiples_to",
        "multiples_{up_to|to_limit} list_multiples {all|get}_multiples multiples_of_$k {divisible|multiple}_numbers",
        [step(2, 9), integer("n", 0, 40, names=("n", "limit", "end", "maximum"))],
        "list[int]",
        [
            "Return a list of the positive multiples of $k that are not greater than $n.",
            "List all numbers from 1 to $n, $n included, that are divisible by $k, in ascending order.",
            "$build a list: $k, 2 times $k, 3 times $k and so on, as long as the numbers do not exceed $n.",
            (
                "Pages 1 to $n are numbered. Every page whose number is a multiple of $k gets a picture. Return a list "
                "of the numbers of these pages in order."
            ),
            "Which multiples of $k lie between 1 and $n inclusive? Return them from the smallest to the largest.",
            "$build the ascending list of all multiples of $k up to and including $n, without 0.",
        ],
        ["return list(range($k, $n + 1, $k))", "return [$x for $x in range(1, $n + 1) if $x % $k == 0]"],
        lambda k, n: [k * m for m in range(1, n // k + 1)],
        edges=((3, 0), (3, 3), (5, 26), (7, 6)),
    ),
    drill(
        "number_multiples.count_in_range",
        "count_multiples {count|number_of}_multiples count_multiples_of_$k count_divisible how_many_multiples",
        [*ends(0, 20, 25), step(2, 7)],
        "int",
        [
            "$howmany numbers from $start to $end, both included, are divisible by $k.",
            "$howmany multiples of $k there are in the range from $start to $end (the ends belong to it).",
            "$give the number of integers i with $start <= i <= $end that $k divides without remainder.",
            "Houses are numbered from $start to $end. $howmany of the house numbers are multiples of $k.",
            "Go through all integers from $start up to and including $end and count those divisible by $k.",
            (
                "A number is a multiple of $k if dividing it by $k leaves no remainder; 0 is one too. $howmany such "
                "numbers lie between $start and $end inclusive."
            ),
        ],
        [
            """
            $count = 0
            for $x in range($start, $end + 1):
                if $x % $k == 0:
                    $count += 1
            return $count
            """,
            "return sum(1 for $x in range($start, $end + 1) if $x % $k == 0)",
        ],
        lambda start, end, k: end // k - (start - 1) // k,
        edges=((5, 5, 5), (0, 0, 3), (1, 20, 3)),
    ),
    drill(
        "number_multiples.first_in_range",
        "first_{divisible|multiple}_in_range find_{first_|}multiple first_multiple {first|find}_divisible",
        [*ends(1, 30, 9), step(3, 9)],
        "int | None",
        [
            "Return the first number from $start to $end (both included) that is divisible by $k, or None.",
            "Find the smallest multiple of $k that is at least $start and at most $end. If there is none, return None.",
            (
                "Go from $start up to $end and return the first multiple of $k that you meet; return None if you meet "
                "none."
            ),
            (
                "Seats $start to $end are free. Return the lowest free seat number that can be divided by $k without "
                "remainder, or None if no such seat is free."
            ),
            (
                "Is there a number divisible by $k among those from $start to $end inclusive? Return the smallest one, "
                "or None if not."
            ),
            (
                "$give the least multiple of $k between $start and $end inclusive. The result is None when no multiple "
                "lies there."
            ),
        ],
        """
        for $x in range($start, $end + 1):
            if $x % $k == 0:
                return $x
        return None
        """,
        lambda start, end, k: min([m for m in range(k, end + 1, k) if m >= start], default=None),
        edges=((6, 8, 6), (5, 5, 3), (7, 9, 3), (11, 13, 7)),
    ),
    drill(
        "number_multiples.same_remainder",
        "same_remainder {are_|}congruent congruent_modulo equal_remainders {is|remainders}_equal",
        [
            integer("a", 0, 30, names=("a", "x", "first", "p")),
            integer("b", 0, 30, names=("b", "y", "second", "q")),
            step(2, 5, (2, 3, 4, 5)),
        ],
        "bool",
        [
            "$check $a and $b leave the same remainder when divided by $k.",
            "$check $a and $b are congruent modulo $k, that is, have equal remainders on division by $k.",
            (
                "Two numbers are called congruent modulo u if u divides their difference. $check $a and $b are "
                "congruent modulo $k."
            ),
            "Return True if the remainders of $a and $b, both divided by $k, are equal, otherwise False.",
            (
                "$a cards and $b cards are dealt to groups of $k players until no full round is possible. $check as "
                "many cards remain from the first pile as from the second."
            ),
            "Tell whether the difference of $a and $b is a multiple of $k.",
        ],
        ["return $a % $k == $b % $k", "return ($a - $b) % $k == 0"],
        lambda a, b, k: b in range(a % k, b + 1, k),
        edges=((3, 3, 2), (0, 6, 3), (1, 6, 3)),
    ),
    drill(
        "number_multiples.count_in_list",
        "count_multiples count_divisible {count|number}_divisible_by divisible_count multiples_in_list",
        [numbers(low=0, high=30, least=3), step(2, 6, (2, 3, 4, 5))],
        "int",
        [
            "$howmany {numbers|elements} of $numbers are divisible by $k.",
            "$give the number of multiples of $k in the list $numbers.",
            "{Go|Walk} through $numbers and count the elements that leave no remainder when divided by $k.",
            "Every ticket in the list $numbers whose number is a multiple of $k wins. $howmany tickets win.",
            (
                "How often does the list $numbers contain a number that $k divides without remainder? Return the "
                "count{, which may be 0|}."
            ),
            "Count the items of the list $numbers that are multiples of $k. Zero is a multiple of every number.",
        ],
        [
            """
            $count = 0
            for $x in $numbers:
                if $x % $k == 0:
                    $count += 1
            return $count
            """,
            "return sum(1 for $x in $numbers if $x % $k == 0)",
        ],
        lambda numbers, k: [n // k * k - n for n in numbers].count(0),
        edges=(([], 3), ([0], 3), ([3, 4, 6], 3)),
    ),
)
