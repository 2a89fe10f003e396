"""The digits of a number as a list, and in the opposite order."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import longer

FAMILIES = (
    drill(
        "number_digit_order.as_list",
        "digits {list|get|split}_digits digits_of to_digits digit_list number_to_digits",
        [longer()],
        "list[int]",
        [
            "Return a list of the digits of $n from left to right.",
            "Split $n into its digits and return them as a list of integers in the order in which they are written.",
            "$build a list with the digits of the non-negative integer $n. The first digit of $n comes first.",
            "Every digit of $n becomes an element of a list, the most significant one first. Return the list.",
            "The number 304 consists of the digits 3, 0 and 4. Return such a list for the number $n.",
            "Digits of $n as integers, in reading order.",
            (
                "A non-negative integer is broken down by this function into its decimal digits, which are returned as "
                "a list of integers; the leading digit is the first element."
            ),
            (
                "{You get|You have|You are given} a number. Put each of its digits in a list, as a number. Begin with "
                "the digit on the left."
            ),
            (
                "A mechanical counter turns one wheel per digit. Produce the list of the wheel positions when it shows "
                "$n, from the leftmost wheel to the rightmost."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: a list of integers from 0 to 9, in "
                "the order of the written digits. For 0 it is [0]."
            ),
            "List the digits of $n in order.",
        ],
        [
            "return [int($ch) for $ch in str($n)]",
            """
            $result = []
            for $ch in str($n):
                $result.append(int($ch))
            return $result
            """,
        ],
        lambda n: [n // 10**k % 10 for k in reversed(range(len(str(n))))],
        edges=((0,), (7,), (10,), (391,)),
    ),
    drill(
        "number_digit_order.as_list_reversed",
        "{digits_|}reversed_digits digits_{backwards|from_right} list_digits_reversed digits_from_end",
        [longer()],
        "list[int]",
        [
            "Return a list of the digits of $n from right to left.",
            "Split $n into its digits and return them in a list, the last digit of $n first.",
            "$build a list of the digits of the non-negative integer $n, beginning with the units.",
            "Units, tens, hundreds and so on: return the digits of $n in this order as a list of integers.",
            "A program reads the digits of $n backwards and puts them in a list. Return that list.",
            "Digits of $n as integers in reverse order. {A zero gives the list [0].||}",
            (
                "The decimal digits of the non-negative integer are returned by this function as a list of integers "
                "which starts with the least significant digit and ends with the most significant one."
            ),
            (
                "{You get|You have|You are given} a number. Put each of its digits in a list, as a number. Begin with "
                "the digit on the right and go to the left."
            ),
            (
                "A scanner reads the serial number $n from its end to its beginning. Produce the digits in the order "
                "in which the scanner reports them, as a list of integers."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: a list of integers from 0 to 9; "
                "element 0 is the units digit, element 1 the tens digit, and so on."
            ),
            "Digits of $n, last one first.",
        ],
        ["return [int($ch) for $ch in reversed(str($n))]", "return [int($ch) for $ch in str($n)[::-1]]"],
        lambda n: [n // 10**k % 10 for k in range(len(str(n)))],
        edges=((0,), (7,), (10,), (390,)),
    ),
    drill(
        "number_digit_order.place_value",
        "digit_at {get|find}_digit digit_{in|at}_place place_digit nth_digit_from_right",
        [longer(high=999999), integer("k", 0, 4, names=("k", "place", "position", "pos", "power"), fix=(1, 2, 3))],
        "int",
        [
            "$give the digit of $n in the place of 10**$k. If $n is too short, the digit is 0.",
            (
                "Counting from the right, where the units have the position 0, return the digit of $n at position $k. "
                "Where the number has no digit any more, return 0."
            ),
            (
                "The units of a number have place 0, the tens place 1, the hundreds place 2. $give the digit of $n at "
                "place $k, and 0 if $n has no such place."
            ),
            "Drop the last $k digits of $n and return the last digit of what is left. If nothing is left, return 0.",
            "How often does 10 to the power $k fit into $n? Return the last digit of that number of times.",
            "Digit number $k of $n, counted from the right and from 0; digits beyond the first one are taken as 0.",
            (
                "{This function extracts|Extracts} one decimal digit of the non-negative integer $n: the one that "
                "belongs to 10 to the power $k. Places beyond the first digit are treated as 0."
            ),
            (
                "Number the places of $n from the right: the last digit has place 0, the next has place 1, and so on. "
                "Return the digit in place $k. If it is not there, return 0."
            ),
            (
                "On an abacus the rightmost wire is wire 0 and each wire carries as many beads as one digit says. "
                "{Determine|Find out|Work out|Return} how many beads are on wire $k when the abacus shows $n; unused "
                "wires carry none."
            ),
            (
                "If $n has a digit in place $k, where the units have place 0, output the digit; if it is too short for "
                "that, output 0."
            ),
            "Digit of $n at 10**$k, 0 where there is none.",
        ],
        "return $n // 10**$k % 10",
        lambda n, k: int(str(n).zfill(12)[11 - k]),
        edges=((0, 0), (7, 1), (1234, 0), (4321, 2)),
    ),
    drill(
        "number_digit_order.from_list",
        "{number_from|join|combine}_digits digits_to_number from_digits build_number make_number",
        [numbers("digits", 0, 9, 1, 5, names=("digits", "values", "numbers", "nums"))],
        "int",
        [
            "Return the number whose digits are the elements of $digits, in this order.",
            "$build an integer out of the digits in the list $digits. The first one is the most significant.",
            (
                "Put the digits of the list $digits side by side and return the number they form. {The list is not "
                "empty.||}"
            ),
            (
                "For each digit from left to right, multiply the number so far by ten and add the digit. Return the "
                "number made from the list $digits in that way."
            ),
            "Somebody lays digit cards in a row: $digits. Return the integer that can be read there.",
            "The list [4, 0, 7] stands for 407. Return the number that the list of digits $digits stands for.",
            (
                "From a list of decimal digits this function assembles an integer. The first element of the list is "
                "taken as the leading digit."
            ),
            (
                "{You get|You have|You are given} a list of digits. Write them one after the other, from the first to "
                "the last. Which number do you see? Return it."
            ),
            (
                "The reels of a machine stop at $digits, read from left to right. Report the number that they show "
                "together, as an integer."
            ),
            (
                "{Input|Given}: a list of integers from 0 to 9 with at least one element. {Output|Result|Returned}: "
                "the integer with these digits in the same order; zeros at the front add nothing."
            ),
            "A list of digits to an integer.",
        ],
        """
        $result = 0
        for $x in $digits:
            $result = $result * 10 + $x
        return $result
        """,
        lambda digits: int("".join(map(str, digits))),
        edges=(([0],), ([7],), ([4, 0, 7],), ([0, 0, 5],)),
    ),
    drill(
        "number_digit_order.reverse",
        "reverse_number reverse_digits {reversed|mirror|flip}_number backwards digits_reversed number_backwards",
        [longer()],
        "int",
        [
            "Reverse the digits of $n and return the new number.",
            "$give the number that you get by reading the digits of $n from right to left.",
            "Turn $n around, so that its last digit comes first. Zeros at the front of the new number disappear.",
            "Write the non-negative integer $n backwards and return the result as an integer, so that 120 becomes 21.",
            "$give the mirror image of the number $n: same digits, opposite order. {Leading zeros vanish.||}",
            "The digits of $n are turned around. Return the integer that this makes.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns the integer whose "
                "decimal digits are the same, but in the opposite order."
            ),
            (
                "{You get|You have|You are given} a number. Write its digits from right to left. If the new number "
                "begins with zeros, forget the zeros. Return the new number."
            ),
            (
                "In a mirror world everything runs from right to left, and $n is written with its last digit in front. "
                "{Determine|Find out|Work out|Return} which number people from our world read there."
            ),
            (
                "{Input|Given}: an integer, 0 or greater. {Output|Result|Returned}: the integer that its reversed "
                "digits form, without leading zeros."
            ),
            "Integer $n with its digits reversed.",
        ],
        [
            "return int(str($n)[::-1])",
            """
            $result = 0
            while $n > 0:
                $result = $result * 10 + $n % 10
                $n //= 10
            return $result
            """,
        ],
        lambda n: sum(int(c) * 10**k for k, c in enumerate(str(n))),
        edges=((0,), (7,), (120,), (391,)),
    ),
    drill(
        "number_digit_order.reverse_signed",
        "reverse_{integer|number|digits} reverse_signed reversed_integer reverse_keep_sign",
        [integer("n", make=lambda draw, _: draw.choose((1, -1)) * draw.integer(0, 10 ** draw.integer(1, 5)))],
        "int",
        [
            "Reverse the digits of $n. A negative number stays negative.",
            "$give $n with its digits in the opposite order; the sign is kept.",
            (
                "The integer $n may be negative. Return it with reversed digits and the same sign, so that -25 becomes "
                "-52."
            ),
            (
                "Turn around the digits of the absolute value of $n and put a minus sign in front again if $n was "
                "negative."
            ),
            "Mirror the number $n: its digits are read from the right, its sign does not change.",
            "Write the digits of $n backwards and return that number, with a minus sign if and only if $n has one.",
            (
                "For an integer of any sign this function returns an integer of the same sign in which the decimal "
                "digits stand in reverse order."
            ),
            (
                "{You get|You have|You are given} a whole number, maybe negative. Write its digits from right to left. "
                "The minus stays at the front, if there is one. Return the new number."
            ),
            (
                "A bookkeeper by mistake enters an amount with all its digits turned around, but with the correct "
                "sign. {Determine|Find out|Work out|Return} what was entered instead of $n."
            ),
            (
                "If $n is 0 or greater, output the number formed by its reversed digits. If it is negative, reverse "
                "the digits of its absolute value and output the result times -1."
            ),
            "Reverse digits, keep the sign.",
        ],
        """
        if $n < 0:
            return -int(str(-$n)[::-1])
        return int(str($n)[::-1])
        """,
        lambda n: ((n > 0) - (n < 0)) * sum(int(c) * 10**k for k, c in enumerate(str(n).lstrip("-"))),
        edges=((0,), (-7,), (-120,), (391,)),
    ),
)
