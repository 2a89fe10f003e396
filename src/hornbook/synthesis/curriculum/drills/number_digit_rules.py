"""Digits that are all different, in order, next to each other, or replaced."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth
from hornbook.synthesis.curriculum.number_arguments import longer

_DIGIT = integer(
    "d",
    names=("digit", "d", "wanted", "target"),
    make=lambda draw, before: int(draw.choose(str(before[0]))) if draw.chance(0.6) else draw.integer(0, 9),
)
_KINDS = [
    {"tag": "even", "rest": 0, "these": "0, 2, 4, 6 and 8"},
    {"tag": "odd", "rest": 1, "these": "1, 3, 5, 7 and 9"},
]


FAMILIES = (
    drill(
        "number_digit_rules.count_distinct",
        "count_{different|distinct|unique}_digits distinct_digits {number_of_|}different_digits digit_variety",
        [integer("n", make=lambda draw, _: int("".join(draw.repeats("1234567890", 1, 6))))],
        "int",
        [
            "$howmany different digits occur in $n.",
            "$give the number of distinct digits of the non-negative integer $n.",
            "A digit that occurs several times in $n counts once. $howmany digits that makes.",
            "The number 3733 is written with two different digits. $give the number of different digits for $n.",
            "Put the digits of $n into a set and return how large the set is.",
            "To stamp the number $n you need one stamp for every different digit in it. $howmany stamps that is.",
            (
                "Duplicates are ignored by this function when it counts the decimal digits of the non-negative integer "
                "$n; the count is returned as an integer."
            ),
            (
                "{You get|You have|You are given} a number. Some digits may come again and again; count such a digit "
                "only one time. Return the count."
            ),
            (
                "A keyboard for one single number needs a key for each kind of digit that occurs in it. "
                "{Determine|Find|Compute|Return} the number of keys of the keyboard for $n."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: from how many of the ten digits 0 "
                "to 9 it is composed."
            ),
            "Number of distinct digits in $n.",
        ],
        "return len(set(str($n)))",
        lambda n: sum(str(d) in str(n) for d in range(10)),
        edges=((0,), (777,), (1023,), (1212,)),
    ),
    drill(
        "number_digit_rules.all_different_or_same",
        "{all_|}digits_$tag has_$tag_digits {all|only}_$tag_digits {are_|}digits_$tag",
        [integer("n", make=lambda draw, _: int("".join(draw.repeats("123456789", 2, 3))))],
        "bool",
        [
            "$check all digits of $n are $sort.",
            "$check $more.",
            "Return True if $more, and False otherwise.",
            "Look at the digits of the non-negative integer $n and decide whether $more.",
            "A ticket with the number $n wins if $more. Return whether it wins.",
            "True if the digits of $n are all $sort, else False. {A number of one digit always passes.||}",
            (
                "A non-negative integer is inspected by this function. True is returned if its digits are all $sort, "
                "and False in any other case."
            ),
            (
                "{You get|You have|You are given} a number. Look at all its digits. Are they all $sort? Return True or "
                "False."
            ),
            (
                "A collector of bank notes keeps only notes with serial numbers whose digits are all $sort. "
                "{Determine|Find out|Work out|Return} whether the note number $n is kept."
            ),
            "Output True provided that $more; output False if that is not so.",
            "Are all digits of $n $sort?",
        ],
        "return $code",
        lambda n, v: nth(v["which"], max(Counter(str(n)).values()), len(Counter(str(n)))) == 1,
        edges=((0,), (777,), (1023,), (1212,)),
        variants=[
            {
                "tag": "different",
                "sort": "different",
                "more": "no digit occurs twice in $n",
                "code": "len(set(str($n))) == len(str($n))",
                "which": 0,
            },
            {
                "tag": "same",
                "sort": "the same",
                "more": "$n is written with one and the same digit throughout",
                "code": "len(set(str($n))) == 1",
                "which": 1,
            },
        ],
    ),
    drill(
        "number_digit_rules.replace_digit",
        "replace_digit {swap|change|exchange}_digit substitute_digit replace_digits",
        [
            longer(low=1),
            integer(
                "old", names=("old", "before", "digit", "source"), make=lambda draw, t: int(draw.choose(str(t[0])))
            ),
            integer("new", 1, 9, names=("new", "after", "replacement", "other")),
        ],
        "int",
        [
            "Replace every digit $old in $n by the digit $new and return the number.",
            "Return $n with each $old among its digits changed to $new.",
            "$give the integer that results when all digits of $n that are $old become $new. Other digits stay.",
            "The key for $old on a keyboard is broken and writes $new instead. Return what comes out if one types $n.",
            (
                "Wherever the digit $old stands in $n, put $new{ in its place|} (which is never 0). Return the result "
                "as an integer."
            ),
            "Exchange the digit $old for $new everywhere in the positive integer $n.",
            (
                "The positive integer which is passed to this function is returned with a changed notation: each of "
                "its digits $old is substituted by the digit $new."
            ),
            (
                "{You get|You have|You are given} a number $n. Where you see the digit $old, write the digit $new. "
                "Leave all other digits. Return the new number."
            ),
            (
                "In a secret note the digit $old always has to be read as $new. {Determine|Find|Compute|Return} the "
                "number that is meant if the note says $n."
            ),
            (
                "{Input|Given}: an integer $n above 0, a digit $old and a digit $new that is not 0. "
                "{Output|Result|Returned}: the integer after all occurrences of the one have been exchanged for the "
                "other; without such an occurrence, it is unchanged."
            ),
            "What is $n after each of its digits $old has become $new?",
        ],
        "return int(str($n).replace(str($old), str($new)))",
        lambda n, old, new: int("".join(str(new) if int(c) == old else c for c in str(n))),
        edges=((5, 5, 3), (1212, 2, 7), (100, 0, 4), (34, 9, 1)),
    ),
    drill(
        "number_digit_rules.remove_digit",
        "remove_digit {drop|delete|erase}_digit without_digit leave_out_digit",
        [longer(), _DIGIT],
        "int",
        [
            "Remove every digit $d from $n and return the number that is left, or 0 if no digit is left.",
            "Return $n without its digits $d. If nothing remains, the result is 0.",
            (
                "Cross out each $d in the number $n. The other digits move together; return the new number, 0 if it is "
                "empty."
            ),
            "$give the integer formed by those digits of $n that are not $d, in their order (0 if there are none).",
            "Delete all occurrences of the digit $d in $n. A number without any digits left counts as 0.",
            (
                "The digit $d has been erased from a board that showed $n. Return the number on the board now, and 0 "
                "if the board is empty."
            ),
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns the integer which "
                "its digits form after all digits equal to $d have been taken out. If no digits are left, 0 is "
                "returned."
            ),
            (
                "{You get|You have|You are given} a number and a digit. Take the digit $d out of the number, at every "
                "place. Return the number that you have now. If there is nothing, return 0."
            ),
            (
                "A sign painter has run out of the digit $d and just omits it. {Determine|Find|Compute|Return} the "
                "number on the sign that should read $n, where an empty sign stands for 0."
            ),
            (
                "Keep those digits of $n that differ from $d, in their order. If there are any, output the integer "
                "they form; if there are none, output 0."
            ),
            "What is left of $n without any digit $d? If nothing is left, it is 0.",
        ],
        """
        $result = str($n).replace(str($d), "")
        if $result == "":
            return 0
        return int($result)
        """,
        lambda n, d: int("0" + "".join(c for c in str(n) if int(c) != d)),
        edges=((5, 5), (0, 0), (1212, 2), (100, 0), (34, 9)),
    ),
    drill(
        "number_digit_rules.in_order",
        "digits_$tag {has|are}_digits_$tag $tag_digits is_$tag_number digits_in_order",
        [
            integer(
                "n",
                make=lambda draw, _: int("".join(sorted(draw.repeats("123456789", 1, 3), reverse=draw.chance(0.5)))),
            )
        ],
        "bool",
        [
            "$check every digit of $n is $than than the one before it.",
            "$check the digits of $n, read from left to right, get $than and $than without repeating.",
            "Return True if no digit of $n is followed by an equal or $other one, and False otherwise.",
            (
                "Reading the digits of a number is like walking on stairs. $check the digits of $n go $way all the "
                "time, each digit $than than the previous one."
            ),
            "$check the digits of $n strictly $move from left to right.",
            (
                "Compare neighboring digits of $n: the right one must always be $than than the left one. Return "
                "whether this holds{; for a single digit it does|}."
            ),
            (
                "{This function examines|Examines} a non-negative integer and returns True if its digits are in "
                "strictly $tag order from left to right, otherwise False."
            ),
            (
                "You {get|have} a number. Go from its left digit to its right digit. Is each digit $than than the one "
                "before? Return True or False. With only one digit the answer is True."
            ),
            (
                "A combination is valid for a certain lock if its digits strictly $move from the first to the last. "
                "{Determine|Find out|Work out|Return} whether $n is a valid combination."
            ),
            (
                "If somewhere in $n a digit is followed by an equal or $other digit, the output is False; in all other "
                "cases it is True."
            ),
            "Strictly $tag digits in $n?",
        ],
        """
        digits = str($n)
        for $i in range(len(digits) - 1):
            if digits[$i] $op digits[$i + 1]:
                return False
        return True
        """,
        lambda n, v: all(int(a) * v["k"] < int(b) * v["k"] for a, b in pairwise(str(n))),
        edges=((0,), (7,), (13,), (31,), (1335,)),
        variants=[
            {
                "tag": "ascending",
                "than": "larger",
                "other": "smaller",
                "way": "up",
                "move": "increase",
                "op": ">=",
                "k": 1,
            },
            {
                "tag": "descending",
                "than": "smaller",
                "other": "larger",
                "way": "down",
                "move": "decrease",
                "op": "<=",
                "k": -1,
            },
        ],
    ),
    drill(
        "number_digit_rules.has_neighbors_equal",
        "has_{double|repeated}_digit {equal|same}_neighbors double_digits has_twin_digits adjacent_equal",
        [integer("n", make=lambda draw, _: int("".join(draw.repeats("123456789", 2, 5))))],
        "bool",
        [
            "$check two equal digits stand next to each other in $n.",
            "$check some digit of $n is equal to the digit right after it.",
            "Return True if the non-negative integer $n has two neighboring digits that are the same.",
            "In 4553 the digit 5 stands twice in a row. $check something like this happens in $n.",
            (
                "Compare each digit of $n with the next one. As soon as two are equal the answer is True, else it is "
                "False."
            ),
            "Tell whether there is a double digit in $n, that is, the same digit twice without another one in between.",
            (
                "The digits of the non-negative integer are compared pairwise by this function, each with its right "
                "neighbor; True is returned if at least one such pair is equal, else False."
            ),
            (
                "{You get|You have|You are given} a number. Is there a place where the same digit stands two times, "
                "one directly after the other? Return True or False."
            ),
            (
                "Typists often press a key twice. To find suspicious entries, report True if $n has the same digit in "
                "two adjacent places, and False if it has not."
            ),
            (
                "True if some digit of the argument equals the following digit; False if that never happens. Equal "
                "digits that are apart are of no interest."
            ),
            "Any two adjacent digits equal?",
        ],
        """
        digits = str($n)
        for $i in range(len(digits) - 1):
            if digits[$i] == digits[$i + 1]:
                return True
        return False
        """,
        lambda n: any(str(d) * 2 in str(n) for d in range(10)),
        edges=((0,), (11,), (121,), (1001,)),
    ),
)
