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
            (
                "{This function returns|Returns} True if the integer $n is evenly divisible by $k, that is, if the "
                "remainder of the division is zero; otherwise False is returned."
            ),
            "You divide $n by $k. Is there a rest? If there is no rest, return True. If there is one, return False.",
            (
                "A teacher forms groups of $k out of $n children. {Determine|Find out|Work out|Return} whether every "
                "child finds a place in a complete group."
            ),
            "If $n modulo $k is 0, the output is True. Any other remainder gives False.",
            "Is $n in the times table of $k, where 0 counts too?",
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
            "For an integer $n this function reports by a boolean if it is divisible, without remainder, by $how.",
            "You {get|have} a number $n. Can it be divided by $how, with no rest? Return True or False.",
            (
                "At a club door only numbers are let in that are multiples of $how. {Determine|Find out|Work "
                "out|Return} whether $n is let in."
            ),
            "{Input|Given}: the integer $n. {Output|Result}: True if it is a multiple of $how; False otherwise.",
            "Is the integer $n divisible by $how?",
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
            (
                "{This function rounds|Rounds} the non-negative integer $n $way to a multiple of $k and returns that "
                "multiple, which is $n itself if nothing has to be rounded."
            ),
            "You {get|have} a number $n. Look for multiples of $k that are $how $n. Return the $tag one.",
            (
                "A ruler has marks at 0, $k, 2 times $k and so on. Starting at $n, a beetle crawls towards the numbers "
                "$place it and stops at the first mark; it does not move at all if it starts on one. {Determine|Find "
                "out|Work out|Return} where it stops."
            ),
            "If $k divides $n evenly, the output is $n. If not, it is the closest multiple of $k $place $n.",
            "What is the $tag multiple of $k that is $how $n?",
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
            "Returns the least multiple of $k which is strictly greater than the non-negative integer $n.",
            (
                "{You get|You have|You are given} a number $n. Look at the bigger numbers. Which is the first one that "
                "you can divide by $k with no rest? Return it."
            ),
            (
                "A clock chimes every $k minutes, counted from 0. It is now minute $n, and a chime in this very minute "
                "is over already. {Determine|Find|Compute|Return} the minute of the coming chime."
            ),
            (
                "{Output|Result}: the smallest integer above $n with the remainder 0 modulo $k; for $n already "
                "divisible by $k this is $n + $k."
            ),
            "What is the first multiple of $k beyond $n?",
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
            (
                "{This function determines|Determines} the least non-negative integer which, when added to $n, yields "
                "a multiple of $k. For a multiple of $k the result is 0."
            ),
            (
                "You have $n things and boxes for $k things. All boxes must be full. How many things do you need in "
                "addition? Return this; it can be 0."
            ),
            (
                "Text is stored in blocks of $k characters, and the last block is filled with blanks. "
                "{Determine|Find|Compute|Return} the number of blanks for a text of $n characters."
            ),
            "If the remainder of $n divided by $k is 0, output 0; otherwise output $k minus this remainder.",
            "What is missing from $n to a multiple of $k?",
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
            (
                "{This function returns|Returns} a list of length $n that holds the products of $k with the integers "
                "1, 2, 3 and so on."
            ),
            (
                "Multiply $k by 1, by 2, by 3 and so on, until you have $n results. Put them in a list. If no results "
                "are wanted, the list is empty."
            ),
            (
                "On a staircase each step is $k centimeters higher than the one below it. {Report|Return|Give} the "
                "heights of the first $n steps above the floor as a list, from the bottom up."
            ),
            "{Output|Result}: a rising list of $n integers that starts with $k and has steps of $k.",
            "The first $n multiples of $k, from $k on.",
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
            (
                "{This function collects|Collects} the integers from 1 through $n that are divisible by $k without "
                "remainder and returns them as an ascending list."
            ),
            (
                "Count to $n. Each time a number can be divided by $k, write it down. Return all these numbers in a "
                "list. 0 is not one of them."
            ),
            (
                "A light blinks in second $k and then every $k seconds, for the last time not later than second $n. "
                "{Report|Return|Give} all seconds in which it blinks, in order, as a list."
            ),
            (
                "{Output|Result}: all positive multiples of $k that do not exceed $n, rising. If $n is smaller than "
                "$k, the list is empty."
            ),
            "Multiples of $k from 1 to $n.",
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
            (
                "The integers of the closed interval from $start to $end are examined by this function; the number of "
                "those which $k divides evenly is returned."
            ),
            (
                "Go from $start to $end, with both ends. Count the numbers that you can divide by $k with no rest. "
                "Return the count."
            ),
            (
                "Runners wear the numbers $start to $end. Every runner whose number is a multiple of $k, or is 0, gets "
                "a medal. {Determine|Find out|Work out|Return} how many medals are needed."
            ),
            (
                "{Output|Result}: the quantity of integers not less than $start and not greater than $end that have "
                "the remainder 0 modulo $k."
            ),
            "Multiples of $k within $start to $end, counted.",
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
            "Go from $start up to $end. Return the first multiple of $k that you meet, or None if you meet none.",
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
            (
                "{This function searches|Searches} the integers from $start to $end, the latter included, in ascending "
                "order and returns the first one that is divisible by $k. If the search fails, None is returned."
            ),
            (
                "Look at the numbers $start, $start + 1 and so on until $end. Return the first one that you can divide "
                "by $k with no rest. If you do not find one, return None."
            ),
            (
                "A train stops at every kilometer whose number is a multiple of $k. Report its first stop on the "
                "stretch from kilometer $start to kilometer $end, both included, or None if it never stops there."
            ),
            (
                "If at least one multiple of $k is not below $start and not above $end, output the smallest such "
                "multiple; otherwise output None."
            ),
            "First multiple of $k from $start to $end, or None.",
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
            (
                "{This function divides|Divides} each of the two integers $a and $b by $k and returns True if both "
                "divisions have the same remainder, else False."
            ),
            (
                "Divide $a by $k and look at the rest. Divide $b by $k and look at the rest. Are both rests the same? "
                "Return True or False."
            ),
            (
                "On a round track with $k fields, one player has walked $a fields and another one $b fields from the "
                "same start. {Determine|Find out|Work out|Return} whether they stand on the same field."
            ),
            "If $a modulo $k equals $b modulo $k, output True; otherwise output False.",
            "Is $a congruent to $b modulo $k?",
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
            (
                "{This function takes|Takes|The function accepts} a list of integers and returns how many of its "
                "members can be divided by $k with a remainder of zero."
            ),
            (
                "{You get|You have|You are given} a list of numbers. Some of them can be divided by $k without a rest. "
                "Return how many; 0 always goes."
            ),
            (
                "A warehouse has an order list $numbers, and only orders of whole crates, that is of a multiple of $k "
                "pieces (0 included), are shipped. {Determine|Find out|Work out|Return} how many orders are shipped."
            ),
            (
                "{Input|Given}: a list of integers, perhaps empty. {Output|Result|Returned}: the number of its entries "
                "with the remainder 0 modulo $k."
            ),
            "Count multiples of $k in $numbers.",
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
