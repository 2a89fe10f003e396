"""The digits at the ends of a number, and digits of two numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import longer

FAMILIES = (
    drill(
        "number_digit_ends.end_digits",
        "$tag_digits {get|take}_$tag_digits $tag_k_digits number_$tag_digits",
        [longer(high=999999), integer("k", 1, 4, names=("k", "count", "length", "digits"), fix=(2, 3, 4))],
        "int",
        [
            "$give the number formed by the $tag $k digits of $n, or $n itself if it has fewer digits.",
            "Keep only the $tag $k digits of $n and return them as an integer. A shorter number stays as it is.",
            (
                "Write down the non-negative integer $n and read only $k digits at its $side end. Return that number. "
                "If there are not enough digits, return $n."
            ),
            "$give the $tag digits of $n as an integer; as many as $k says, or all if $n has fewer.",
            (
                "A display has room for $k digits and shows the $tag ones of $n. Return the number on it{ (without "
                "zeros in front)|}. Numbers that fit are shown whole."
            ),
            "The $tag $k digits of $n as a number; all of $n when it is not longer than that.",
            (
                "{This function returns|Returns} the integer made of the $tag $k decimal digits of the non-negative "
                "integer $n. If there are not that many digits, the integer is returned unchanged."
            ),
            (
                "{You get|You have|You are given} a number. Look at the digits from the $side. Take $k of them, or all "
                "if there are not so many. Return them as a number."
            ),
            (
                "A parcel service prints only the $tag $k digits of each order number on its labels. "
                "{Determine|Find|Compute|Return} the number on the label of order $n; a shorter order number is "
                "printed entirely."
            ),
            (
                "If $n has more than $k digits, the output is the integer that its $tag $k digits form; otherwise the "
                "output is $n."
            ),
            "Which number do the $tag $k digits of $n form? A shorter $n is the answer itself.",
        ],
        "return $code",
        lambda n, k, v: int(str(n)[:k]) if v["tag"] == "first" else n % 10**k,
        edges=((7, 2), (1234, 2), (1002, 2), (0, 1)),
        variants=[
            {"tag": "first", "side": "left", "code": "int(str($n)[:$k])"},
            {"tag": "last", "side": "right", "code": "int(str($n)[-$k:])"},
        ],
    ),
    drill(
        "number_digit_ends.concatenate",
        "concatenate_numbers {join|glue|append}_numbers concat {put|write}_side_by_side",
        [longer("a", 1, 999), longer("b", 0, 999)],
        "int",
        [
            "Write $b directly behind $a and return the number that this makes.",
            "Join the digits of $a and $b, in this order, to one integer.",
            (
                "$a and $b are non-negative integers, $a is above 0. Return the number whose decimal digits are those "
                "of $a followed by those of $b."
            ),
            (
                "A girl writes $a on a board and then $b right after it, without a space. Return the number that "
                "stands there now."
            ),
            "Concatenate $a and $b as if they were strings and give the result back as an integer.",
            "From 12 and 345 one gets 12345. Put $a and $b together in the same way.",
            (
                "{This function takes|Takes|The function accepts} two integers, the first positive and the second not "
                "negative, and returns the integer whose decimal form is that of the first, followed by that of the "
                "second."
            ),
            (
                "You write the number $a. Behind it, with no space, you write $b. Now there is one longer number. "
                "Return it."
            ),
            (
                "A serial number consists of the plant's number $a and, right after it, the machine's number $b. "
                "Produce the serial number as an integer."
            ),
            (
                "{Output|Result}: one integer, in whose notation the digits of $a come first and the digits of $b "
                "last. For 70 and 8 this is 708."
            ),
            "Digits of $a, then those of $b, as one integer.",
        ],
        "return int(str($a) + str($b))",
        lambda a, b: a * 10 ** len(str(b)) + b,
        edges=((1, 0), (12, 345), (9, 9)),
    ),
    drill(
        "number_digit_ends.trailing_zeros",
        "{trailing|ending}_zeros count_{trailing|ending|final}_zeros zeros_at_end how_many_zeros_at_end",
        [
            integer(
                "n",
                make=lambda draw, _: draw.choose(
                    (draw.integer(1, 120), draw.integer(1, 99) * 10 ** draw.integer(1, 4))
                ),
            )
        ],
        "int",
        [
            "$howmany zeros stand at the end of $n.",
            "$howmany times the positive integer $n can be divided by 10 without remainder.",
            "$give the number of zeros after the last digit of $n that is not zero.",
            "The number 50200 ends with two zeros. $give the number of zeros at the end of $n, which is positive.",
            "As long as the last digit of $n is 0, drop it. Return how many digits have been dropped.",
            "Count the trailing zeros of $n. Zeros in the middle do not count.",
            (
                "{This function counts|Counts} the consecutive zeros at the right end of the decimal form of the "
                "positive integer $n and returns this count."
            ),
            (
                "{You get|You have|You are given} a positive number. Maybe it has zeros on its right end. Return how "
                "many zeros are there. Zeros at other places are not important."
            ),
            (
                "A price of $n is written down, and a clerk strikes out zeros from the right until another digit "
                "stands there. {Determine|Find out|Work out|Return} how many zeros are struck out."
            ),
            (
                "{Input|Given}: an integer above 0. {Output|Result|Returned}: the largest exponent for which the power "
                "of ten divides it evenly."
            ),
            "How many zeros does the positive integer $n end with?",
        ],
        """
        $count = 0
        while $n % 10 == 0:
            $n //= 10
            $count += 1
        return $count
        """,
        lambda n: len(str(n)) - len(str(n).rstrip("0")),
        edges=((1,), (10,), (101,), (5000,)),
    ),
    drill(
        "number_digit_ends.drop_digit",
        "{drop|remove|cut|delete}_$tag_digit without_$tag_digit",
        [longer(low=10)],
        "int",
        [
            "Return $n without its $tag digit. $n has at least two digits.",
            "Remove the $tag digit of $n and return what is left as an integer.",
            "The integer $n is at least 10. Cross out the digit at its $side end and return the remaining number.",
            (
                "Somebody erases the $tag digit of the number $n on a board. Return the number that can be read then{, "
                "without zeros at its front|}."
            ),
            "$give the number formed by all digits of $n but the $tag one ($n is 10 or more).",
            (
                "Take away the digit on the $side end of $n, a number with two digits or more, and return the rest as "
                "a number."
            ),
            (
                "{This function takes|Takes|The function accepts} an integer with at least two digits and returns the "
                "integer which remains when its $tag digit is removed."
            ),
            (
                "{You get|You have|You are given} a number with two or more digits. Take the $side digit away. Return "
                "the number that you still have."
            ),
            (
                "A worm eats the $side digit of the number $n, which is 10 or greater. {Determine|Find|Compute|Return} "
                "the number that is left over."
            ),
            (
                "{Input|Given}: an integer, at least 10. {Output|Result|Returned}: the integer formed by its digits "
                "without the $tag one; leading zeros have no meaning."
            ),
            "What remains of $n, which is at least 10, without its $tag digit?",
        ],
        "return $code",
        lambda n, v: int(str(n)[1:]) if v["tag"] == "first" else int(str(n)[:-1]),
        edges=((10,), (105,), (99,)),
        variants=[
            {"tag": "first", "side": "left", "code": "int(str($n)[1:])"},
            {"tag": "last", "side": "right", "code": "$n // 10"},
        ],
    ),
    drill(
        "number_digit_ends.same_end",
        "same_$tag {have_|}equal_$tag {share|match}_$tag $tag_equal",
        [longer("a", 0, 999), longer("b", 0, 999)],
        "bool",
        [
            "$check $a and $b have the same $what.",
            "$check the $what of $a is equal to the $what of $b.",
            "Return True if the non-negative integers $a and $b agree in their $what, otherwise False.",
            "Find the $what of each of the two numbers $a and $b. $check both results are the same.",
            (
                "Two people with the numbers $a and $b are a pair if their numbers have the same $what. $check they "
                "are a pair."
            ),
            "Is there no difference between $a and $b as far as the $what is concerned? Return True or False.",
            (
                "{This function takes|Takes|The function accepts} two non-negative integers and returns a boolean that "
                "says whether their $what is the same."
            ),
            (
                "{You get|You have|You are given} two numbers that are not negative. Compare the $what of the first "
                "one and of the second one. Is it the same? Return True or False."
            ),
            (
                "At a party everybody gets a number, and two people dance together if their numbers agree in the "
                "$what. {Determine|Find out|Work out|Return} whether the people with $a and $b dance together."
            ),
            "True if both arguments have an equal $what; False if they have not.",
            "Equal $what of $a and $b?",
        ],
        "return $code",
        lambda a, b, v: (str(a)[-1] == str(b)[-1]) if v["tag"] == "last_digit" else len(f"{a}") == len(f"{b}"),
        edges=((0, 10), (7, 17), (12, 21), (100, 99)),
        variants=[
            {"tag": "last_digit", "what": "last digit", "code": "$a % 10 == $b % 10"},
            {"tag": "digit_count", "what": "number of digits", "code": "len(str($a)) == len(str($b))"},
        ],
    ),
    drill(
        "number_digit_ends.common_digits",
        "common_digits {shared|joint}_digits digits_in_both {list|get}_common_digits",
        [longer("a", 0, 99999), longer("b", 0, 99999)],
        "list[int]",
        [
            "Return an ascending list of the digits that occur both in $a and in $b, each one once.",
            "Which digits do $a and $b have in common? Return them as a sorted list without repetition.",
            (
                "$build the sorted list of all digits that can be found in $a as well as in $b. Every digit is listed "
                "a single time."
            ),
            (
                "$a and $b are non-negative integers. List the different digits they share, from the smallest to the "
                "largest."
            ),
            (
                "Two tickets have the numbers $a and $b. Return the digits that are on both tickets, each once, in "
                "increasing order."
            ),
            (
                "For every digit from 0 to 9: put it in a list if it belongs to the digits of $a and to those of $b. "
                "Return the list."
            ),
            (
                "{This function determines|Determines} which digits, from 0 to 9, occur in the decimal forms of both "
                "arguments, and returns them in a list, sorted and without duplicates."
            ),
            (
                "{You get|You have|You are given} two numbers. Which digits are in the first number and also in the "
                "second? Return them as a list, small digits first, each digit only one time."
            ),
            (
                "Two friends write down their phone numbers, $a and $b, and want to know which digits both of them "
                "need. Report these digits in rising order, none of them twice."
            ),
            (
                "{Input|Given}: two integers, 0 or greater. {Output|Result|Returned}: the ascending list of distinct "
                "digits present in both; if they share none, the list is empty."
            ),
            "Distinct digits found in both numbers, sorted.",
        ],
        "return [digit for digit in range(10) if str(digit) in str($a) and str(digit) in str($b)]",
        lambda a, b: sorted(int(c) for c in set(str(a)) & set(str(b))),
        edges=((0, 0), (123, 456), (1123, 311), (50, 505)),
    ),
)
