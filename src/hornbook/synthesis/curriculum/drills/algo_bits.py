"""Bits of a whole number: counting, testing, setting, moving and joining them."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

NUMBER = integer("n", 0, 255)
PLACE = integer("k", 0, 7, names=("position", "k", "place", "bit", "index"), fix=(0, 1, 2, 3))

FAMILIES = (
    drill(
        "algo_bits.count",
        "count_$tag $tag_bits number_of_$tag count_$tag_bits $tag_in_binary",
        [integer("n", 1, 300)],
        "int",
        [
            "$howmany digits $digit the number $n has in binary{, written without leading zeros|}.",
            "$howmany bits of $n are $digit, from its highest 1 down.",
            "Write the positive number $n in base 2 and return how often the digit $digit occurs in it.",
            (
                "A row of lamps shows $n in binary without leading zeros, 1 for on and 0 for off. $howmany lamps are "
                "$lamp."
            ),
            "Take the binary form of $n (it starts with 1) and count the {bits|digits} equal to $digit.",
            "Divide $n by 2 until it is 0 and count the steps with remainder $digit.",
            (
                "The function takes a positive integer $n and returns how many digits of its binary representation, "
                "without leading zeros, are equal to $digit."
            ),
            (
                "You get a number, $n, which is 1 or more. Write it with zeros and ones, beginning with a one. How "
                "many times do you write $digit? Output this count."
            ),
            (
                "A bit is one place of a binary number. For $n, a positive number, determine how many bits are "
                "$digit, counting from the leading 1 to the end."
            ),
            "Digits $digit in the binary form of $n.",
            "I write the positive number $n in binary. How many times do I write a $digit?",
            "Determine the number of binary digits of $n that are $digit, without leading zeros.",
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
        lambda n, v: sum((n >> i & 1) == v["digit"] for i in range(n.bit_length())),
        edges=((1,), (8,), (7,)),
        variants=[{"tag": "ones", "digit": 1, "lamp": "on"}, {"tag": "zeros", "digit": 0, "lamp": "off"}],
    ),
    drill(
        "algo_bits.test",
        "is_bit_set bit_is_on test_bit has_bit check_bit",
        [NUMBER, PLACE],
        "bool",
        [
            "$check bit number $k of $n is 1. Bit 0 is the last one.",
            "Bits are counted from the right, beginning with 0. $check the bit at place $k in $n is set.",
            "The switches of a panel are the bits of $n, the lowest being number 0. $check switch $k is on (1).",
            "Return True if the binary form of $n has a 1 at the position worth 2 to the power $k, else False.",
            "In $n, look at the bit that stands for 2 ** $k. Is it set?",
            (
                "The function takes an integer $n that is not negative and returns True if its bit with the number "
                "$k is 1, and False if it is 0. The bit that is worth 1 has the number 0."
            ),
            (
                "You get a number, $n. Write it in binary. Count the places from the right; the last place is number "
                "0. Is there a 1 at place $k? Output True or False."
            ),
            (
                "In a register, alarms are stored as the bits of one integer: alarm 0 in the bit worth 1, alarm 1 in "
                "the bit worth 2, and so on. Determine whether alarm $k is on in the register $n."
            ),
            "If the whole quotient of $n by 2 to the power $k is odd, the result is True; otherwise False.",
            "Determine whether bit $k (bit 0 is the lowest) of $n is set.",
        ],
        ["return ($n >> $k) & 1 == 1", "return $n & (1 << $k) != 0"],
        lambda n, k: n // 2**k % 2 == 1,
        edges=((0, 0), (1, 0), (8, 3), (8, 2)),
    ),
    drill(
        "algo_bits.change",
        "$tag_bit bit_$tag $tag_one_bit $tag_at with_bit_$tag",
        [NUMBER, PLACE],
        "int",
        [
            "$hand $n with bit number $k $told. The lowest bit is number 0.",
            "Bits are counted from the right, from 0 on. Return the number you get from $n when bit $k is $told.",
            (
                "A panel has switches stored as the bits of $n; switch 0 is the lowest bit. Return the number after "
                "switch $k is $told."
            ),
            "Make sure that in $n the bit worth 2 to the power $k is $told and return the result. The other bits stay.",
            "Return $n, but with the bit at place $k (0 is the rightmost) $told.",
            (
                "The function takes an integer $n that is not negative and returns it with the bit at place $k, "
                "counted from 0 at the right, $told; all other bits are the same as before."
            ),
            (
                "You get a number, $n. Think of it in binary. The last place is number 0. The bit at place $k must "
                "be $told. Do not change the other bits. Output the new number."
            ),
            (
                "Eight doors of a house are the bits of one number, door 0 being the lowest. At present the number "
                "is $n. Determine the number after the bit of door $k has been $told."
            ),
            (
                "Input: $n, and the number of a bit, $k (0 for the lowest). Output: the integer that has the same "
                "bits except that this one is $told."
            ),
            "Get $n with bit $k (bit 0 is the lowest) $told.",
        ],
        "return $change",
        lambda n, k, v: {
            "set": n if n // 2**k % 2 else n + 2**k,
            "clear": n - 2**k if n // 2**k % 2 else n,
            "flip": n - 2**k if n // 2**k % 2 else n + 2**k,
        }[v["tag"]],
        edges=((0, 0), (1, 0), (8, 3), (8, 2)),
        variants=[
            {"tag": "set", "told": "set to 1", "change": "$n | (1 << $k)"},
            {"tag": "clear", "told": "set to 0", "change": "$n & ~(1 << $k)"},
            {"tag": "flip", "told": "flipped (0 to 1, 1 to 0)", "change": "$n ^ (1 << $k)"},
        ],
    ),
    drill(
        "algo_bits.combine",
        "bits_$tag $tag_bits combine_$tag $tag_of_numbers both_$tag",
        [
            integer("a", 0, 63, names=("a", "x", "first", "m")),
            integer("b", 0, 63, names=("b", "y", "second", "n")),
        ],
        "int",
        [
            "$hand the number whose bits are 1 exactly where $rule in $a and $b.",
            "Compare $a and $b bit by bit. A bit of the result is 1 if $rule, else 0. Return the result.",
            "$give the bitwise $word of $a and $b.",
            (
                "Two sets of flags are stored in the bits of $a and $b. Return the flags for which $rule, stored the "
                "same way."
            ),
            "Join the numbers $a and $b with the bitwise operator $word: a bit is set where $rule.",
            (
                "The function takes two integers, $a and $b, which are not negative, and returns the integer in "
                "whose binary form a bit is set exactly where $rule."
            ),
            (
                "You get two numbers, $a and $b. Write them in binary, one under the other. Write a 1 under two bits "
                "when $rule, and a 0 when not. Output the number that you get."
            ),
            (
                "Each person's rights are the bits of a number; $a and $b are two persons' numbers. Determine the "
                "number for all the rights of which $rule, i.e. the bitwise $word."
            ),
            "Bitwise $word of $a and $b.",
            "Calculate the bitwise $word of the integers $a and $b.",
        ],
        "return $a $op $b",
        lambda a, b, v: sum(
            2**i
            for i in range(7)
            if {
                "and": (a >> i) % 2 + (b >> i) % 2 == 2,
                "or": (a >> i) % 2 + (b >> i) % 2 > 0,
                "xor": (a >> i) % 2 != (b >> i) % 2,
            }[v["tag"]]
        ),
        edges=((0, 0), (5, 5), (5, 2), (12, 10)),
        variants=[
            {"tag": "and", "word": "AND", "op": "&", "rule": "both bits are 1"},
            {"tag": "or", "word": "OR", "op": "|", "rule": "at least one of the two bits is 1"},
            {"tag": "xor", "word": "XOR (exclusive or)", "op": "^", "rule": "exactly one of the two bits is 1"},
        ],
    ),
    drill(
        "algo_bits.parity",
        "$tag_parity has_$tag_parity parity_is_$tag $tag_ones $tag_number_of_ones",
        [NUMBER],
        "bool",
        [
            "$check the number of ones in the binary form of $n is $tag.",
            "A number has $tag parity if an $tag number of its bits are 1. $check that holds for $n.",
            "$check $n, written in base 2, contains an $tag number of 1s.",
            "Count the 1 bits of $n. Return True if that count is $tag and False if not.",
            "A message arrives as the number $n. It passes the test if its count of 1 bits is $tag. $check it passes.",
            (
                "The function takes an integer $n that is not negative and returns True if the count of ones in its "
                "binary representation is $tag, otherwise False."
            ),
            (
                "You get a number, $n. Write it with zeros and ones. Count the ones. Is this count $tag? Output True "
                "or False."
            ),
            (
                "A memory chip checks each byte by counting its ones; the count must be $tag. Determine whether the "
                "byte $n passes the check."
            ),
            "If the binary digits of $n contain an $tag number of ones, the output is True; otherwise False.",
            "Determine whether $n has an $tag number of 1 bits.",
        ],
        'return bin($n).count("1") % 2 == $rest',
        lambda n, v: (len([i for i in range(9) if n >> i & 1]) & 1) == v["rest"],
        edges=((0,), (1,), (3,)),
        variants=[{"tag": "even", "rest": 0}, {"tag": "odd", "rest": 1}],
    ),
    drill(
        "algo_bits.power_of_two",
        "is_power_of_two power_of_two only_one_bit is_two_power single_bit",
        [integer("n", 0, 70, make=lambda draw, _: draw.choose((draw.integer(0, 70), 2 ** draw.integer(0, 8))))],
        "bool",
        [
            "$check $n is a power of 2.",
            "The powers of two are 1, 2, 4, 8, 16 and so on. $check $n is one of them.",
            "$check $n can be got by doubling 1 some number of times (or not at all).",
            "Return True if exactly one bit of $n is 1, otherwise False.",
            (
                "A cup works out without free passes only if the number of players is 1, 2, 4, 8 and so on. Is that "
                "so for $n players?"
            ),
            (
                "The function takes an integer $n that is not negative and returns whether it is one of the numbers "
                "1, 2, 4, 8 and so on, each twice the one before."
            ),
            (
                "You get a number, $n. Start with 1 and always double. Do you come to this number at some time? "
                "Output True or False. For 0 the answer is False."
            ),
            (
                "A sheet of paper is folded in half some times, or not at all, and then has 1, 2, 4, 8 or more "
                "layers. Determine whether it can have $n layers, if paper could be folded without end."
            ),
            (
                "If $n is 2 to the power of a whole number (0 included), the result is True; otherwise, as for 0, it "
                "is False."
            ),
            "I begin with 1 and keep doubling. Will I come upon $n?",
            "Determine whether $n is 1, 2, 4, 8 or another power of two.",
        ],
        [
            "return $n > 0 and $n & ($n - 1) == 0",
            """
            if $n < 1:
                return False
            while $n % 2 == 0:
                $n //= 2
            return $n == 1
            """,
        ],
        lambda n: n in [2**e for e in range(12)],
        edges=((0,), (1,), (2,), (6,), (64,)),
    ),
    drill(
        "algo_bits.highest",
        "highest_power largest_power_of_two top_bit_value highest_bit biggest_two_power",
        [integer("n", 1, 300)],
        "int",
        [
            "$give the largest power of 2 that is not greater than $n.",
            "Which is the greatest of the numbers 1, 2, 4, 8, 16 and so on that is at most $n? Return it.",
            "$give the value of the highest 1 bit in the positive number $n.",
            "Start with 1 and double as long as the result does not exceed $n. Return the last number.",
            (
                "$n players want to hold a cup, which needs 1, 2, 4, 8 or another power of two of them. How many can "
                "take part at most?"
            ),
            "The function takes a positive integer $n and returns the greatest power of two that does not exceed it.",
            (
                "You get a number, $n, which is 1 or more. Look at the numbers 1, 2, 4, 8, 16 and so on. Which is "
                "the biggest of them that is not bigger than your number? Output it."
            ),
            (
                "A cell divides every hour, and so there are 1, 2, 4, 8 and more cells. In a dish there is room for "
                "$n of them. Determine the largest number in this series that still has room."
            ),
            "Largest power of 2 at most $n.",
            "Determine the largest power of two that does not exceed $n.",
        ],
        """
        power = 1
        while power * 2 <= $n:
            power *= 2
        return power
        """,
        lambda n: 1 << (n.bit_length() - 1),
        edges=((1,), (2,), (3,), (128,)),
    ),
    drill(
        "algo_bits.distance",
        "bit_distance differing_bits hamming_bits bits_to_flip count_different_bits",
        [
            integer("a", 0, 100, names=("a", "x", "first", "m")),
            integer("b", 0, 100, names=("b", "y", "second", "n")),
        ],
        "int",
        [
            "$howmany bits differ between $a and $b.",
            "$howmany bits of $a must be flipped to get $b.",
            (
                "Compare the binary forms of $a and $b from the right, with zeros put in front of the shorter. "
                "$howmany places differ."
            ),
            (
                "Two rows of switches show $a and $b in binary. $howmany switches must be turned to make the first "
                "row like the second."
            ),
            "$give the Hamming distance of $a and $b: the number of positions at which their bits are not equal.",
            (
                "The function takes two integers, $a and $b, that are not negative, and returns the number of places "
                "in which their binary representations differ; the shorter one is filled up with zeros on the left."
            ),
            (
                "You get two numbers, $a and $b. Write them in binary with the same number of places. Count the "
                "places where one has a 0 and the other has a 1."
            ),
            "A message was sent as $a and arrived as $b. Determine how many bits were changed on the way.",
            "Bits in which $a and $b differ: how many?",
            "Determine how many bits of $a and $b are different.",
        ],
        [
            'return bin($a ^ $b).count("1")',
            """
            $count = 0
            while $a > 0 or $b > 0:
                if $a % 2 != $b % 2:
                    $count += 1
                $a //= 2
                $b //= 2
            return $count
            """,
        ],
        lambda a, b: sum(p != q for p, q in zip(f"{a:09b}", f"{b:09b}", strict=True)),
        edges=((0, 0), (1, 2), (7, 8)),
    ),
    drill(
        "algo_bits.shift",
        "shift_$tag $tag_shift move_bits_$tag bits_to_the_$tag push_$tag",
        [NUMBER, integer("k", 0, 5, names=("k", "places", "steps", "by"), fix=(1, 2, 3))],
        "int",
        [
            "Shift the bits of $n to the $tag by $k places and return the result.",
            "$give the number that results when all bits of $n move $k places to the $tag. $more",
            "$give $n $times 2 to the power $k{, with a bit operation|}$rest.",
            "Move the binary digits of $n by $k positions towards the $tag. $more Return the new number.",
            (
                "Take $n in binary. $more This is done $k times, one place to the $tag each. Return the number that "
                "results."
            ),
            (
                "The function takes an integer $n that is not negative and returns it with its bits moved $k places "
                "to the $tag. $more"
            ),
            (
                "You get a number, $n. Write it in binary. Move all the bits $k places to the $tag. $more Output the "
                "number that stands there now."
            ),
            (
                "A strip of lamps shows $n in binary. The pattern is moved by $k lamps to the $tag. $more Determine "
                "the number shown then."
            ),
            "Input: an integer $n. Output: what its bits amount to after a shift to the $tag by $k places. $more",
            "Move the bits of $n to the $tag by $k. $more",
        ],
        "return $n $op $k",
        lambda n, k, v: n * 2**k if v["tag"] == "left" else n // 2**k,
        edges=((0, 1), (1, 1), (13, 2), (9, 0)),
        variants=[
            {"tag": "left", "times": "times", "rest": "", "op": "<<", "more": "Zeros come in at the right."},
            {
                "tag": "right",
                "times": "divided by",
                "rest": ", without the fraction",
                "op": ">>",
                "more": "Bits that fall off at the right are lost.",
            },
        ],
    ),
)
