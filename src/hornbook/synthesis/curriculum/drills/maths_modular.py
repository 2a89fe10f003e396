"""Remainders at work: cycles, clocks, check digits, divisibility rules, equations with remainders."""

from __future__ import annotations

from itertools import count, cycle, islice
from math import fmod, gcd

from hornbook.synthesis.curriculum.arguments import Arg, integer, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _digit_text(draw: Draw, _: object) -> str:
    size = draw.integer(1, 6)
    return "".join(draw.choose("0123456789") for _i in range(size - 1)) + draw.choose("0022456845")


def _serial(draw: Draw, _: object) -> int:
    stem = draw.integer(0, 999)
    return stem * 10 + (stem % 7 if draw.chance(0.5) else draw.integer(0, 9))


FAMILIES = (
    drill(
        "maths_modular.shortest_way_round",
        "shortest_way_round circle_distance {get|find}_ring_distance shorter_arc steps_on_circle nearest_way",
        [
            integer("a", 0, 23, names=("a", "start", "x", "first", "here")),
            integer("b", 0, 23, names=("b", "goal", "y", "second", "there")),
            integer("m", 3, 24, names=("size", "m", "n", "places", "total"), fix=(10, 12, 24)),
        ],
        "int",
        [
            (
                "On a circle with $m places one may go either way, one place per step. $give the smallest number of "
                "steps from place $a to place $b. Only their remainders modulo $m matter."
            ),
            (
                "A round track has $m posts, numbered from 0. $give how many posts one has to go on from post $a to "
                "post $b by the shorter way. A number of $m or more goes on counting round: $m is post 0 again."
            ),
            "Let d be the remainder of $b - $a modulo $m. Return d or $m - d, whichever is smaller.",
            (
                "A dial with $m marks stands at $a and is to be turned to $b, to the left or to the right. After the "
                "last mark the first one follows. What is the least number of marks it has to move? Both positions are "
                "taken modulo $m."
            ),
            (
                "{Input|Given}: two positions on a ring and the ring's size $m. {Output|Result|Returned}: the length "
                "of the shorter of both ways from one to the other; positions that differ by a multiple of $m are the "
                "same."
            ),
            (
                "{You are|Imagine you are} on a merry-go-round with $m horses. You sit on horse $a and want to sit on "
                "horse $b. Each move brings you to a neighbouring horse, and the horses form a circle. How few moves "
                "will do? If a number is too large, subtract $m until it is below $m."
            ),
            (
                "If $a and $b have the same remainder modulo $m, return 0. Otherwise count the steps from the one to "
                "the other on a circle of $m places, forwards and backwards, and return the smaller count."
            ),
            (
                "Children in a ring of $m pass a ball. It is with child $a (modulo $m, numbered from 0) and must come "
                "to child $b (modulo $m too) by passes between neighbours. $give the minimum of passes."
            ),
            (
                "The function returns the circular distance of $a and $b: how far apart they are, at least, on a cycle "
                "of $m places that are numbered through with remainders modulo $m."
            ),
            "Distance of $a and $b on a circle of $m, the shorter way.",
        ],
        [
            """
            forward = ($b - $a) % $m
            return min(forward, $m - forward)
            """,
            "return min(($a - $b) % $m, ($b - $a) % $m)",
        ],
        lambda a, b, m: next(s for s in count() if m in (gcd(a - b + s, m), gcd(a - b - s, m))),
        edges=((0, 0, 12), (1, 11, 12), (2, 8, 12), (5, 2, 10), (23, 0, 24)),
    ),
    drill(
        "maths_modular.turn_in_future_or_past",
        "whose_turn turn_on_day {find|get}_person_on_duty on_duty name_for_day duty_by_day",
        [
            words("names", 2, 4, kind="", names=("names", "people", "team", "rota", "order")),
            integer("n", -12, 12, names=("n", "day", "offset", "k", "days")),
        ],
        "str",
        [
            (
                "The people in $names do a job by turns, one per day, in this order, again and again. The first of "
                "them does it today. $give who does it $n days from now; a negative $n means days in the past."
            ),
            (
                "Day 0 belongs to the first name in $names, day 1 to the second, and after the last name the first one "
                "follows. It was the same before day 0. $give the name for day $n, which may be negative."
            ),
            (
                "A rota is endless in both directions: it repeats $names over and over, with the first name at place "
                "0. $give the name at place $n. Place -1 holds the last name."
            ),
            (
                "If $n is not negative, go forward $n places from the first element of $names; otherwise go backward "
                "as many places as $n is below 0. The list is closed to a ring. Return the element at which you arrive."
            ),
            (
                "{Input|Given}: a list of names, not empty, and a day number, which can be below zero. "
                "{Output|Result|Returned}: the name on duty that day, if names take turns and the first name has day 0."
            ),
            (
                "Take the remainder of $n divided by the number of names (it is never negative) and return the name in "
                "$names with that index."
            ),
            (
                "{You have|You get} a list of children who feed the class hamster in turn. Today is the turn of the "
                "first child in the list. Who will feed it in $n days? If $n is less than 0, find out who fed it as "
                "many days ago."
            ),
            (
                "On a round table lie cards, clockwise with the texts $names. A pointer shows the first. It is turned "
                "clockwise by $n cards (counter-clockwise if $n is negative). Which text does it show then?"
            ),
            (
                "The function regards $names as a cycle and returns the member $n positions after the first one, where "
                "a negative number counts positions before it."
            ),
            "Whose turn is it on day $n? Day 0 is for the first of $names, then they go round.",
        ],
        "return $names[$n % len($names)]",
        lambda names, n: next(islice(cycle(names if n >= 0 else [names[0], *names[:0:-1]]), abs(n), None)),
        edges=((["Ann", "Bo"], 0), (["Ann", "Bo", "Cy"], 4), (["Ann", "Bo", "Cy"], -1), (["Ann", "Bo", "Cy"], -5)),
    ),
    drill(
        "maths_modular.seal_remainder",
        "valid_serial serial_is_valid {check|verify}_serial seal_fits is_genuine_number last_digit_matches",
        [integer("n", names=("n", "number", "serial", "code", "num"), make=_serial)],
        "bool",
        [
            (
                "The last digit of a serial number is its seal: it must be the remainder of the number formed by the "
                "other digits on division by $m. $check the seal of $n is right. A single digit has 0 in front of it."
            ),
            (
                "Cut the last digit off $n. $check it equals the rest of the number modulo $m. If $n has one digit, "
                "the rest is 0."
            ),
            (
                "A ticket $n is genuine if the part without its last digit, divided by $m, leaves just this last digit "
                "as the remainder. $check it is; for a one-digit ticket that part is 0."
            ),
            (
                "Let stem be $n without its last digit (0 if nothing is left). If the remainder of stem divided by $m "
                "is the same as the last digit, return True, otherwise False."
            ),
            (
                "{Input|Given}: a non-negative number. {Output|Result|Returned}: a boolean, True if its last decimal "
                "digit is the remainder modulo $m of all that stands before that digit, where nothing counts as 0."
            ),
            (
                "A librarian has numbered her books so that the last digit can be checked: it tells what is left when "
                "the number before it is divided by $m. If nothing stands before it, it must be 0. On an old book she "
                "reads $n. Can this number be right?"
            ),
            (
                "{You have|You get} a number. Take away the last digit. Divide what remains by $m, and look at the "
                "remainder. Is it the digit that you took away? Answer True or False. If nothing remains, divide 0."
            ),
            "True if $n // 10 and the last digit of $n agree, the first one taken modulo $m; False if not.",
            (
                "The function verifies a code whose final digit is a check digit, namely the remainder of the leading "
                "part, possibly 0, modulo $m, and returns whether it is correct."
            ),
            "Is the last digit of $n the remainder of the rest modulo $m?",
        ],
        [
            "return $n % 10 == $n // 10 % $m",
            """
            stem, seal = divmod($n, 10)
            return stem % $m == seal
            """,
        ],
        lambda n, v: int(str(n)[-1]) == int("0" + str(n)[:-1]) - int("0" + str(n)[:-1]) // int(v["m"]) * int(v["m"]),
        edges=((0,), (5,), (70,), (83,), (151,), (1024,)),
        variants=[{"m": "7"}, {"m": "8"}, {"m": "9"}],
    ),
    drill(
        "maths_modular.end_digits_rule",
        (
            "divisible_by_$k ends_like_multiple_of_$k {check|test}_last_digits_for_$k $kind_rule is_multiple_by_ending"
            " $kind_divides"
        ),
        [Arg("digits", ("digits", "text", "number", "s", "code"), "str", _digit_text)],
        "bool",
        [
            (
                "A number can be divided by $k exactly if its last $size digits, read as a number, can. $check this "
                "holds for $digits, a string of one or more digits."
            ),
            (
                "The string $digits stands for a whole number, maybe a very long one. Look only at its last $size "
                "digits (or at the whole string, if it is shorter) and tell whether the number is a multiple of $k."
            ),
            (
                "{Input|Given}: a string that consists of digits. {Output|Result|Returned}: True if the number made of "
                "its final $size digits is divisible by $k, else False. A shorter string is taken as it is."
            ),
            (
                "Does $kind divide the number written as $digits? Only the last $size digits matter, since $size zeros "
                "at the end always make a multiple of $k."
            ),
            (
                "If $digits has more than $size digits, forget all but the last $size. Return whether what is left, as "
                "a number, has remainder 0 when divided by $k."
            ),
            (
                "A screen shows a huge number of sheep, $digits. The shepherd wants to know if they can be led home in "
                "groups of $k with none left over. He reads the last $size digits (all of them if there are fewer) and "
                "knows. Return his answer."
            ),
            (
                "{You have|You get} a number as a string. Cover everything except the last $size digits. Is the small "
                "number that you still see a multiple of $k? Return True or False. Zeros at the front do no harm, and "
                "0 is a multiple."
            ),
            (
                "Rule for $kind: a decimal number is a multiple of $k if and only if the end of it, $size digits long, "
                "is one, where 0 counts as one. Apply it to the text $digits."
            ),
            (
                "The function takes the decimal digits of a non-negative integer as a string and returns a boolean "
                "that says whether the integer is a multiple of $k, judging by its last $size digits."
            ),
            "Divisible by $k? Judge by the last $size characters of $digits.",
        ],
        [
            "return int($digits[-$size:]) % $k == 0",
            """
            ending = $digits
            if len(ending) > $size:
                ending = ending[len(ending) - $size:]
            return int(ending) % $k == 0
            """,
        ],
        lambda digits, v: int(digits) % int(v["k"]) == 0,
        edges=(("0",), ("4",), ("25",), ("108",), ("1000",), ("71375",), ("99999999999999999999916",)),
        variants=[
            {"k": "4", "size": "2", "kind": "four"},
            {"k": "25", "size": "2", "kind": "twenty_five"},
            {"k": "8", "size": "3", "kind": "eight"},
        ],
    ),
    drill(
        "maths_modular.remainder_with_sign",
        (
            "remainder_with_sign truncated_remainder {get|find}_signed_remainder rest_towards_zero "
            "remainder_like_dividend signed_rest"
        ),
        [
            integer("a", -40, 40, names=("a", "x", "number", "dividend", "n")),
            integer("b", 1, 9, names=("b", "y", "divisor", "k", "d"), fix=(3, 4, 7, 10)),
        ],
        "int",
        [
            (
                "$give the remainder of $a divided by $b with the sign of $a, as many languages other than Python "
                "compute it: for -7 and 3 it is -1, for 7 and 3 it is 1."
            ),
            (
                "If $a is not negative, return its remainder modulo $b. If it is negative, return minus the remainder "
                "of its absolute value."
            ),
            (
                "Divide $a by $b and cut the quotient off towards zero. $give what is then left of $a: $a minus $b "
                "times that quotient."
            ),
            (
                "{Input|Given}: any integer and a positive one. {Output|Result|Returned}: the rest of the division "
                "that rounds towards zero; it is never positive for a negative integer."
            ),
            (
                "Somebody owns $a coins, or owes them if the number is negative. As long as possible, groups of "
                "exactly $b coins are taken away (or paid back). How many coins are owned, or owed, as a negative "
                "number, in the end?"
            ),
            "As long as the absolute value of $a is at least $b, bring $a nearer to 0 by $b. Return what it is then.",
            (
                "{You know|You may know} that -7 % 3 is 2 in Python. In some other languages it is -1, since they "
                "divide without the sign and put it back at the end. Return the remainder of $a and $b in their way."
            ),
            (
                "A lift stands at floor $a, which is below the ground if negative. It travels towards floor 0 in rides "
                "of $b floors each, never beyond 0. At which floor does it stand when no further ride is possible?"
            ),
            (
                "The function computes a remainder whose absolute value is less than $b and whose sign, unless it is "
                "0, is that of $a; together with a multiple of $b it makes up $a."
            ),
            "Remainder of $a by $b, sign of $a.",
        ],
        [
            """
            if $a < 0:
                return -(-$a % $b)
            return $a % $b
            """,
            """
            rest = abs($a) % $b
            return rest if $a >= 0 else -rest
            """,
        ],
        lambda a, b: int(fmod(a, b)),
        edges=((-7, 3), (7, 3), (0, 4), (-8, 4), (-1, 10)),
    ),
    drill(
        "maths_modular.mixing_rule",
        "mixing_rule number_mixer {list|make}_mixed_numbers generator_values remainder_sequence scrambled_numbers",
        [
            integer("start", 0, 12, names=("start", "seed", "first", "x", "value")),
            integer("m", 5, 20, names=("m", "modulus", "size", "limit", "k"), fix=(7, 10, 16)),
            integer("n", 0, 6, names=("n", "count", "amount", "length", "many")),
        ],
        "list[int]",
        [
            (
                "From a number x the next one is made thus: the remainder of $times * x + $plus modulo $m. $hand a "
                "list of the first $n numbers made in this way from $start; $start itself is not in it."
            ),
            (
                "A simple generator of mixed-up numbers holds a value, $start at first. At each call it multiplies the "
                "value by $times, adds $plus, takes the remainder modulo $m and gives out this new value. $hand the "
                "results of $n calls as a list."
            ),
            (
                "{Input|Given}: a seed, a modulus and a count. {Output|Result|Returned}: a list with as many numbers "
                "as the count says; each is ($times * x + $plus) % modulus, where x is the number before it, or the "
                "seed for the first one."
            ),
            (
                "Repeat $n times: replace the value by $times times the value plus $plus, reduced to its remainder on "
                "division by $m, and append it to a list. The value is $start in the beginning. Return the list, which "
                "is empty if $n is 0."
            ),
            (
                "A counter on a round track of $m fields (0 to $m - 1, and then 0 again) moves by a secret rule: from "
                "field x it goes to the field that one reaches by counting $times times x plus $plus fields from 0. It "
                "begins at $start. List the fields it comes to in its first $n moves."
            ),
            (
                "You have the number $start. Multiply it by $times, add $plus, and divide by $m. Keep only what is "
                "left over and write it down. Do the same with what you wrote, until there are $n numbers on your "
                "paper. Return them in order."
            ),
            (
                "$build the list of the terms 1 to $n of the sequence whose term 0 is $start and in which each later "
                "term is $times times the one before, plus $plus, modulo $m."
            ),
            (
                "A card magician lays out $n cards. The value of a card is the remainder that $m leaves in $times "
                "times the last value, plus $plus; before the first card the last value counts as $start. Return the "
                "values of his cards, from the first to the last. Without cards the list is empty."
            ),
            (
                "The function runs a linear congruential generator with factor $times, increment $plus and modulus $m "
                "for $n steps from the state $start, and returns all states after the initial one."
            ),
            "$n values of x -> ($times * x + $plus) % $m from $start, without $start.",
        ],
        [
            """
            $result = []
            for $i in range($n):
                $start = ($times * $start + $plus) % $m
                $result.append($start)
            return $result
            """,
            """
            $result = []
            while len($result) < $n:
                last = $result[-1] if $result else $start
                $result.append((last * $times + $plus) % $m)
            return $result
            """,
        ],
        lambda start, m, n, v: [
            (int(v["times"]) ** e * start + int(v["plus"]) * sum(int(v["times"]) ** j for j in range(e))) % m
            for e in range(1, n + 1)
        ],
        edges=((3, 10, 0), (3, 10, 1), (12, 7, 3), (0, 16, 4)),
        variants=[{"times": "3", "plus": "1"}, {"times": "5", "plus": "3"}, {"times": "2", "plus": "7"}],
    ),
)
