"""Which digits a number has: odd and even ones, repeated ones, and digits to be replaced or left out."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import longer
from hornbook.synthesis.curriculum.wording import Draw

_DIGIT = integer(
    "d",
    names=("digit", "d", "wanted", "target"),
    make=lambda draw, before: int(draw.choose(str(before[0]))) if draw.chance(0.6) else draw.integer(0, 9),
)
_KINDS = [
    {"tag": "even", "rest": 0, "these": "0, 2, 4, 6 and 8"},
    {"tag": "odd", "rest": 1, "these": "1, 3, 5, 7 and 9"},
]


def _of_kind(draw: Draw) -> int:
    """A number that often has only odd or only even digits."""
    pool = draw.choose(("2468", "13579", "123456789"))
    return int("".join(draw.choose(pool) for _ in range(draw.integer(1, 4))))


FAMILIES = (
    drill(
        "number_digit_kinds.count_kind",
        "count_$tag_digits $tag_digits {number|count}_of_$tag_digits $tag_digit_count how_many_$tag",
        [longer()],
        "int",
        [
            "$howmany digits of $n are $tag.",
            "$give the number of $tag digits in the non-negative integer $n.",
            "The digits $these are $tag. $howmany of the digits of $n are $tag ones.",
            "Go through the digits of $n and count those which are $tag. {The result can be 0.||}",
            "How often does a(n) $tag digit occur in $n? Repeated digits count every time.",
            "A child likes $tag digits only. $howmany digits of the number $n the child likes.",
            (
                "{This function takes|The function is given} a non-negative integer and returns an integer, the count "
                "of those of its decimal digits that are $tag."
            ),
            (
                "{You get|You have|You are given} a number. Some of its digits may be $tag. Return how many of them "
                "there are. Equal digits are counted each time."
            ),
            (
                "On a scoreboard the number $n is made of digit plates; the plates with one of $these are to be "
                "cleaned. {Determine|Find|Compute|Return} the number of plates to clean."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: how many of its digits have the "
                "remainder $rest modulo 2."
            ),
            "Number of $tag digits in $n.",
        ],
        [
            "return sum(1 for $ch in str($n) if int($ch) % 2 == $rest)",
            """
            $count = 0
            for $ch in str($n):
                if int($ch) % 2 == $rest:
                    $count += 1
            return $count
            """,
        ],
        lambda n, v: sum(str(n).count(str(d)) for d in range(v["rest"], 10, 2)),
        edges=((0,), (2468,), (135,), (101,)),
        variants=_KINDS,
    ),
    drill(
        "number_digit_kinds.sum_kind",
        "sum_$tag_digits sum_of_$tag_digits $tag_digit_sum add_$tag_digits total_of_$tag_digits",
        [longer()],
        "int",
        [
            "$give the sum of the $tag digits of $n.",
            "Add up those digits of $n that are $tag.",
            "Only the $tag digits of the number $n count. Return what they add up to{, 0 if there are none|}.",
            "The digits $these are called $tag. $give the sum of all $tag digits in the non-negative integer $n.",
            "Go through the digits of $n; skip every digit that is not $tag and add up the others.",
            "For every $tag digit in $n a player gets as many points as the digit says. $give the number of points.",
            (
                "The sum of the $tag decimal digits of the non-negative integer passed to this function is computed "
                "and returned as an integer; the remaining digits have no influence."
            ),
            (
                "{You get|You have|You are given} a number. Look at its digits. Add only the $tag ones and return the "
                "sum. If no digit is $tag, return 0."
            ),
            (
                "Each digit of an entry ticket is worth its value in points, but only if it is one of $these. "
                "{Determine|Find|Compute|Return} the points for the ticket $n."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. A digit counts if its remainder modulo 2 is $rest. "
                "{Output|Result|Returned}: the total of the digits that count."
            ),
            "Total of the $tag digits.",
        ],
        [
            """
            $total = 0
            for $ch in str($n):
                if int($ch) % 2 == $rest:
                    $total += int($ch)
            return $total
            """,
            "return sum(int($ch) for $ch in str($n) if int($ch) % 2 == $rest)",
        ],
        lambda n, v: sum(d * str(n).count(str(d)) for d in range(v["rest"], 10, 2)),
        edges=((0,), (2468,), (135,), (101,)),
        variants=_KINDS,
    ),
    drill(
        "number_digit_kinds.all_kind",
        "all_$tag_digits {only|are_all}_$tag_digits digits_all_$tag has_only_$tag_digits",
        [integer("n", make=lambda draw, _: _of_kind(draw))],
        "bool",
        [
            "$check all digits of $n are $tag.",
            "$check $n consists of $tag digits only.",
            "Return True if every digit of the non-negative integer $n is $tag, otherwise False.",
            "The $tag digits are $these. $check $n is written with them alone.",
            "A single wrong digit is enough for False: return True only if each digit of $n is $tag.",
            "Look at the digits of $n. $check none of them is $other.",
            (
                "A non-negative integer is passed to this function, which returns True in case each of its decimal "
                "digits is $tag, and False in case at least one is $other."
            ),
            (
                "{You get|You have|You are given} a number. Look at all its digits. Is each of them $tag? Then return "
                "True. Is one of them $other? Then return False."
            ),
            (
                "Let us say a number is purely $tag if no $other digit is found in it. {Determine|Find out|Work "
                "out|Return} whether $n is purely $tag."
            ),
            (
                "Output False as soon as a digit of $n has a remainder other than $rest modulo 2; if there is no such "
                "digit, output True."
            ),
            "Has $n only $tag digits?",
        ],
        [
            "return all(int($ch) % 2 == $rest for $ch in str($n))",
            """
            for $ch in str($n):
                if int($ch) % 2 != $rest:
                    return False
            return True
            """,
        ],
        lambda n, v: set(str(n)) <= set("13579" if v["rest"] else "02468"),
        edges=((0,), (2468,), (135,), (12,), (7,)),
        variants=[{**_KINDS[0], "other": "odd"}, {**_KINDS[1], "other": "even"}],
    ),
    drill(
        "number_digit_kinds.contains_digit",
        "contains_digit has_digit digit_in_number includes_digit digit_occurs",
        [longer(), _DIGIT],
        "bool",
        [
            "$check the digit $d occurs in $n.",
            "$check $n contains the digit $d.",
            "Return True if at least one digit of the non-negative integer $n is $d, otherwise False.",
            "Someone dislikes the digit $d. $check it stands anywhere in the number $n.",
            "Is $d among the digits of $n? Return True or False.",
            "Write $n as text and tell whether the digit $d can be found in it.",
            (
                "The function searches the decimal digits of the non-negative integer $n for the digit $d and returns "
                "a boolean telling if it was found."
            ),
            (
                "{You get|You have|You are given} a number and a digit. Can you see the digit in the number? Return "
                "True if yes and False if no."
            ),
            (
                "A guest at a hotel refuses any room with the digit $d in its number. Report True if room $n would be "
                "refused, and False if it would be accepted."
            ),
            (
                "{Input|Given}: an integer $n, 0 or greater, and a digit $d from 0 to 9. If the digit occurs in the "
                "integer one or more times, output True; otherwise output False."
            ),
            "Does $n contain the digit $d?",
        ],
        [
            "return str($d) in str($n)",
            """
            for $ch in str($n):
                if int($ch) == $d:
                    return True
            return False
            """,
        ],
        lambda n, d: d in [n // 10**k % 10 for k in range(len(str(n)))],
        edges=((0, 0), (10, 0), (123, 3), (123, 4)),
    ),
    drill(
        "number_digit_kinds.count_digit",
        "count_digit {occurrences|count}_of_digit digit_frequency how_often count_one_digit",
        [longer(), _DIGIT],
        "int",
        [
            "$howmany times the digit $d occurs in $n.",
            "$give the number of digits of $n that are equal to $d.",
            "How often does $d stand among the digits of the non-negative integer $n? Return the count.",
            "Count the occurrences of the digit $d in the decimal form of $n.",
            "A printer sets $n in metal type. $howmany pieces with the digit $d are needed.",
            "Go through $n digit by digit and count how often you meet $d. {It may be never, that is 0 times.||}",
            (
                "The number of times that the digit $d appears in the decimal notation of the non-negative integer $n "
                "is determined by this function and returned."
            ),
            (
                "{You get|You have|You are given} a number and a digit. How many times do you find the digit in the "
                "number? Return this; it can be 0."
            ),
            (
                "For a birthday cake with the number $n, each digit is a candle. {Determine|Find out|Work out|Return} "
                "how many candles of the shape $d must be bought."
            ),
            (
                "{Input|Given}: an integer $n, 0 or greater, and a digit $d from 0 to 9. {Output|Result|Returned}: the "
                "frequency of this digit in that integer."
            ),
            "Occurrences of the digit $d in $n.",
        ],
        "return str($n).count(str($d))",
        lambda n, d: sum(1 for c in str(n) if int(c) == d),
        edges=((0, 0), (100, 0), (3333, 3), (123, 4)),
    ),
)
