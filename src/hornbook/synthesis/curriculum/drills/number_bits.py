"""Binary digits of numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill

_BITS = Arg(
    "text",
    ("text", "binary", "bits", "s", "string"),
    "str",
    lambda draw, _: "1" + "".join(draw.choose("01") for _ in range(draw.integer(0, 6))),
)


def _in_base(n: int, base: int) -> str:
    """The digits of a non-negative number in the base."""
    head = _in_base(n // base, base) if n >= base else ""
    return head + "0123456789abcdef"[n % base]


FAMILIES = (
    drill(
        "number_bits.count_bits",
        "count_$tag {number|count}_of_$tag binary_$tag how_many_$tag $tag_in_binary",
        [integer("n", 1, 120)],
        "int",
        [
            "$howmany times the digit $digit occurs in the binary form of $n.",
            "Write the positive integer $n in binary and count the $tag{ in it|}.",
            "$give the number of $tag among the binary digits of $n, without leading zeros.",
            (
                "A row of lamps shows $n in binary: a lamp that is on means 1, one that is off means 0. The leftmost "
                "lamp is on. $howmany lamps are $state."
            ),
            "In base 2 the number 10 is 1010. $give how often $digit stands in the base-2 digits of $n.",
            "Count the digits equal to $digit of $n in base 2 (there are no zeros in front).",
            (
                "{This function takes|Takes|The function accepts} a positive integer and returns how many of its "
                "binary digits are equal to $digit. Leading zeros are not considered."
            ),
            (
                "You write a positive number in base 2. Now look for the digit $digit. How often is it there? Return "
                "this count."
            ),
            (
                "Beads on a string show $n in the binary system, a white bead for 1 and a black one for 0, beginning "
                "with a white bead. {Determine|Find|Compute|Return} the number of beads that stand for $digit."
            ),
            (
                "{Input|Given}: an integer greater than 0. {Output|Result|Returned}: the count of $tag in its binary "
                "representation, which begins with a 1."
            ),
            "How many $tag does binary $n have?",
        ],
        [
            'return bin($n)[2:].count("$digit")',
            """
            $count = 0
            while $n > 0:
                if $n % 2 == $digit:
                    $count += 1
                $n //= 2
            return $count
            """,
        ],
        lambda n, v: sum((n >> k & 1) == int(v["digit"]) for k in range(n.bit_length())),
        edges=((1,), (2,), (7,), (10,)),
        variants=[{"tag": "ones", "digit": "1", "state": "on"}, {"tag": "zeros", "digit": "0", "state": "off"}],
    ),
    drill(
        "number_bits.bit_length",
        "bit_length {count_|}binary_digits binary_length bits_needed {number|count}_of_bits",
        [integer("n", 1, 300)],
        "int",
        [
            "$howmany binary digits the positive integer $n has.",
            "$give the number of bits that are needed to write $n in base 2.",
            "How long is $n in binary, without a prefix? Return the number of digits.",
            "$howmany times you can halve $n, dropping remainders, until it becomes 0.",
            (
                "A machine stores numbers as rows of 0s and 1s. $give the length of the shortest row for the number "
                "$n, which is at least 1."
            ),
            "The binary form of 5 is 101, with 3 digits. Return the number of binary digits of $n.",
            (
                "{This function returns|Returns} the length of the binary representation of the positive integer $n, "
                "counted in digits and without the prefix 0b."
            ),
            (
                "{You get|You have|You are given} a positive number. You write it with 0 and 1. How many digits do you "
                "write? Return this number."
            ),
            (
                "Every answer to a yes-no question is one bit. {Determine|Find out|Work out|Return} how many bits a "
                "label for the number $n takes up if it is written in base 2 without leading zeros."
            ),
            (
                "{Input|Given}: an integer, at least 1. {Output|Result|Returned}: the smallest count of binary digits "
                "with which it can be written."
            ),
            "Number of bits of $n.",
        ],
        [
            """
            $count = 0
            while $n > 0:
                $n //= 2
                $count += 1
            return $count
            """,
            "return len(bin($n)) - 2",
        ],
        lambda n: n.bit_length(),
        edges=((1,), (2,), (7,), (8,)),
    ),
    drill(
        "number_bits.binary_palindrome",
        "is_binary_palindrome binary_palindrome symmetric_bits {same_backwards|symmetric}_in_binary mirrored_bits",
        [integer("n", make=lambda draw, _: draw.choose((0, 3, 5, 9, 21, 27, 33, 45, draw.integer(1, 90))))],
        "bool",
        [
            "$check the binary digits of $n read the same backwards.",
            "$check the binary form of $n, without prefix and leading zeros, is a palindrome.",
            "A palindrome is the same from left to right and from right to left. $check $n written in base 2 is one.",
            (
                "Write the non-negative integer $n with 0s and 1s. Return True if this row of digits is symmetric, "
                "else False."
            ),
            "Turn around the base-2 digits of $n. $check they stay the same{; 0 is written '0'|}.",
            "Is the binary string of $n equal to its mirror image? Return True or False.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer, forms its binary digits "
                "without leading zeros, and returns True if they are a palindrome, otherwise False."
            ),
            (
                "Write the number $n in base 2. Now read the digits from right to left. Is it the same as before? "
                "Return True or False."
            ),
            (
                "A necklace of $n is made by taking its binary digits as beads, 1 white and 0 black. It is balanced if "
                "it looks the same from both ends. {Determine|Find out|Work out|Return} whether it is balanced."
            ),
            (
                "True if the binary form of the argument equals its own reversal; False in all other cases. The form "
                "of 0 is '0'."
            ),
            "Is $n a palindrome in base 2?",
        ],
        """
        digits = bin($n)[2:]
        return digits == digits[::-1]
        """,
        lambda n: list(reversed(format(n, "b"))) == list(format(n, "b")),
        edges=((0,), (1,), (2,), (5,), (6,)),
    ),
    drill(
        "number_bits.binary_padded",
        "padded_binary binary_{with_width|padded} to_{fixed_|}bits fixed_width_binary bit_string",
        [integer("n", 0, 40), integer("k", 3, 9, names=("width", "k", "length", "size"), fix=(4, 6, 8))],
        "str",
        [
            "Return the binary form of $n as a string, filled with zeros on the left to at least $k characters.",
            (
                "Convert $n to binary. If the result has fewer than $k digits, put zeros in front until it has $k; "
                "longer ones stay as they are."
            ),
            (
                "$n is shown on a display of $k lamps as a row of 0s and 1s with zeros in front. Return that row as a "
                "string; if it is too long for $k lamps, return it whole."
            ),
            (
                "$build the base-2 string of $n, padded on the left with '0' to a width of $k. {Longer strings are not "
                "cut.||}"
            ),
            "Binary digits of the non-negative integer $n with leading zeros, so that there are $k characters or more.",
            "Write $n in base 2 with no fewer than $k digits, adding leading zeros only where needed.",
            (
                "{This function formats|Formats} the non-negative integer $n as a binary string with a minimum width "
                "of $k. Missing places are filled with '0' on the left; a string that is long enough is returned as it "
                "is."
            ),
            (
                "Write $n with 0 and 1. Is the text shorter than $k? Then put zeros before it until its length is $k. "
                "Return the text."
            ),
            (
                "For a file format we need the number $n in binary, as text of no fewer than $k digits. Short numbers "
                "get leading zeros; long numbers are not cut off."
            ),
            (
                "{Output|Result}: the base-2 digits of $n as a string. If there are fewer than $k of them, zeros are "
                "put in front up to the length $k."
            ),
            "Binary string of $n, zero-padded on the left to width $k.",
        ],
        "return bin($n)[2:].zfill($k)",
        lambda n, k: "0" * (k - len(_in_base(n, 2))) + _in_base(n, 2),
        edges=((0, 4), (5, 4), (33, 4), (8, 4)),
    ),
    drill(
        "number_bits.bit_at",
        "bit_at get_bit {is|test|check}_bit_set bit_is_set kth_bit_set",
        [integer("n", 0, 100), integer("k", 0, 6, names=("k", "position", "index", "place"), fix=(0, 1, 2, 3))],
        "bool",
        [
            "$check bit $k of $n is 1, where bit 0 is the lowest.",
            (
                "In the binary form of $n, look at the digit at place $k, counted from the right and from 0. $check it "
                "is 1."
            ),
            "$check the power 2**$k occurs when $n is written as a sum of different powers of two.",
            (
                "Every bit of a number acts as a switch; bit 0 is the rightmost one. $check switch $k of the number $n "
                "is on (1). Bits beyond the first digit are off."
            ),
            "Shift $n to the right by $k binary places, then tell whether the last bit is 1.",
            "Is the bit with the value 2**$k set in the non-negative integer $n? Return True or False.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer $n and returns True if its "
                "bit number $k is set, otherwise False. Bit 0 is the least significant one."
            ),
            (
                "Write $n in base 2. Begin on the right and count the places 0, 1, 2 and so on. Is there a 1 in place "
                "$k? Return True or False."
            ),
            (
                "The doors of a long corridor are open where the binary form of $n has a 1 and shut elsewhere; door 0 "
                "belongs to the last digit. {Determine|Find out|Work out|Return} whether door $k is open."
            ),
            (
                "If the binary digit of $n with the value 2**$k is a 1, output True. If it is a 0 or does not exist, "
                "output False."
            ),
            "Is bit $k of $n set, where the lowest bit is bit 0?",
        ],
        ["return ($n >> $k) & 1 == 1", "return $n // 2**$k % 2 == 1"],
        lambda n, k: format(n, "020b")[19 - k] == "1",
        edges=((0, 0), (5, 0), (5, 1), (4, 2), (3, 6)),
    ),
    drill(
        "number_bits.hamming",
        "{bit|binary|hamming}_distance {count_|}different_bits differing_bits bits_to_flip",
        [integer("a", 0, 60, names=("a", "x", "first", "p")), integer("b", 0, 60, names=("b", "y", "second", "q"))],
        "int",
        [
            "$howmany binary digits of $a and $b differ.",
            "$howmany bits must be flipped to turn $a into $b.",
            (
                "Write $a and $b in binary, one below the other, with leading zeros where one is shorter. $howmany "
                "places have different digits."
            ),
            (
                "The Hamming distance of two non-negative integers is the number of places in which their bits differ. "
                "Return it for $a and $b."
            ),
            (
                "Two rows of switches are set to the binary forms of $a and $b, aligned on the right. $howmany "
                "switches are not in the same position."
            ),
            "Number of ones in the exclusive or of $a and $b.",
            (
                "{This function compares|Compares} two non-negative integers bit by bit and returns the number of "
                "positions where the bits are not equal."
            ),
            (
                "You write two numbers in base 2, one under the other. The shorter one gets zeros on its left. Return "
                "how many places are different."
            ),
            (
                "A message $a was sent, but $b has arrived: some bits were changed on the way. {Determine|Find "
                "out|Work out|Return} how many bits were changed."
            ),
            (
                "{Input|Given}: two integers, 0 or greater. {Output|Result|Returned}: how many bits are 1 in one of "
                "them and 0 in the other."
            ),
            "In how many bits do $a and $b differ?",
        ],
        'return bin($a ^ $b).count("1")',
        lambda a, b: sum(p != q for p, q in zip(format(a, "08b"), format(b, "08b"), strict=True)),
        edges=((0, 0), (1, 2), (7, 0), (8, 7)),
    ),
    drill(
        "number_bits.add_binary",
        "add_binary {sum|plus}_binary binary_{sum|addition} add_{bits|bit_strings}",
        [
            Arg("text", ("a", "first", "x", "left"), "str", _BITS.make),
            Arg("other", ("b", "second", "y", "right"), "str", _BITS.make),
        ],
        "str",
        [
            "Add the binary numbers in the strings $text and $other and return the sum as a binary string.",
            (
                "$text and $other are strings of 0s and 1s that stand for numbers in base 2. Return their sum in the "
                "same form, without a prefix."
            ),
            "$give the sum of two numbers, both given in binary as strings, again as a binary string.",
            (
                "A computer adds $text and $other, two rows of binary digits. Return the row of digits it gets{, with "
                "no zeros in front|, without zeros in front}."
            ),
            "Binary addition: '11' and '1' make '100'. Do the same for $text and $other.",
            "Read $text and $other as base-2 numbers, add them, and write the result in base 2 as a string without 0b.",
            (
                "{This function takes|Takes|The function accepts} two strings of binary digits, adds the numbers they "
                "represent, and returns the sum as another string of binary digits."
            ),
            (
                "{You get|You have|You are given} two texts with the digits 0 and 1. They are numbers in base 2. Add "
                "them. Return the sum, also in base 2 and also as a text."
            ),
            (
                "Two counters display numbers by lamps, 1 for on and 0 for off: $text and $other. Produce the string "
                "that a third counter with the sum of both would display."
            ),
            (
                "{Input|Given}: two non-empty strings over '0' and '1'. {Output|Result|Returned}: the binary digits of "
                "the sum of their values, without prefix and leading zeros ('0' if the sum is zero)."
            ),
            "The sum of two binary strings, as a binary string.",
        ],
        "return bin(int($text, 2) + int($other, 2))[2:]",
        lambda a, b: _in_base(sum(2**k for s in (a, b) for k, c in enumerate(reversed(s)) if c == "1"), 2),
        edges=(("0", "0"), ("1", "1"), ("111", "1"), ("10", "101")),
    ),
)
