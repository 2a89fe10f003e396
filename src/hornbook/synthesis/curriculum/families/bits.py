"""Bits and bases: numbers written with other digits, and single bits of a number."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style

_N = integer("n", 1, 120, kind="number", names=("n", "number", "value", "num"))


FAMILIES: tuple[Family, ...] = (
    Family(
        id="bits.in_base",
        title="Other number systems",
        names=(
            "digits_in_base",
            "digits_in_base_$k",
            "{to|in}_base_$k",
            "{write|list}_in_base",
            "base_{digits|form}",
            "{convert|change}_to_base",
        ),
        args=(_N, integer("k", 2, 9, names=("base", "b", "radix"), fix=(2, 3, 4, 5, 6, 7, 8, 9))),
        returns="list[int]",
        variants=(
            {"quotient": "{quotient|rest|left}", "last": "{digit|last|bottom}"},
            {"quotient": "{remaining|high|todo}", "last": "{digit|low|unit}"},
        ),
        says=(
            "$hand the digits of $n in base $k as a list{|, the first digit first}.",
            (
                "Write $n in base $k and return {its|the} digits as a list, {beginning with the leftmost one|from "
                "left to right}."
            ),
            "$build the list of digits that stand for $n in the number system with base $k.",
        ),
        note="{The number 0 has one digit, 0.|Zero has the digit list [0].}",
        styles=(
            Style(
                """
                $result = []
                $quotient = $n
                while $quotient > 0:
                    $result.insert(0, $quotient % $k)
                    $quotient //= $k
                return $result or [0]
                """,
                (
                    "The remainder by the base is the last digit. {The next one comes in front of it|So each new "
                    "digit is put in at the front}."
                ),
            ),
            Style(
                """
                if $n < $k:
                    return [$n]
                return $name($n // $k$trail) + [$n % $k]
                """,
                (
                    "A number below the base is a single digit. {Every other number has a last digit and what comes "
                    "before it|Otherwise the last digit is added to the digits before it}."
                ),
            ),
            Style(
                """
                $result = []
                $quotient = $n
                while True:
                    $quotient, $last = divmod($quotient, $k)
                    $result.append($last)
                    if $quotient == 0:
                        return $result[::-1]
                """,
                (
                    "The function `divmod` gives quotient and remainder together. {The digits come in the wrong "
                    "order, so they are turned around|The last digit comes first, which is why the list is reversed}."
                ),
            ),
        ),
        reference=lambda n, k, _: [n // k**place % k for place in range(8) if place == 0 or n >= k**place][::-1],
        edges=((0, 2), (1, 3), (8, 2), (9, 9), (64, 8)),
        need="write numbers in another number system",
        idea=(
            (
                "We count in tens because of our ten fingers. {Every other base works too, and computers use two|Any "
                "other number from two on would do as a base}."
            ),
            (
                "Each place of a number is worth as much as the base times the place to its right. {In base $k this "
                "factor is $k|So the base tells everything}."
            ),
        ),
        pitfall=("The loop does nothing for zero. {Zero needs a digit too|Do not return an empty list for it}.",),
    ),
    Family(
        id="bits.read_base",
        title="Reading numbers in another base",
        names=("$tag", "{read|parse}_$tag", "$tag_to_{number|int}", "value_of_$tag", "{number|int}_from_$tag"),
        args=(
            Arg(
                "text",
                ("text", "digits", "s", "code"),
                "str",
                lambda draw, _: "1" + "".join(draw.choose("01") for _ in range(draw.integer(0, 6))),
            ),
        ),
        returns="int",
        variants=(
            {
                "value": "{value|number|current}",
                "tag": "{binary|bits|base_two}",
                "said": "base 2",
                "k": 2,
                "factor": "doubled",
            },
            {
                "value": "{value|number|current}",
                "tag": "{ternary|base_three}",
                "said": "base 3",
                "k": 3,
                "factor": "tripled",
            },
            {
                "value": "{value|number|current}",
                "tag": "{octal|base_eight}",
                "said": "base 8",
                "k": 8,
                "factor": "multiplied by eight",
            },
        ),
        says=(
            "$hand the number that $text stands for when it is read in $said.",
            "The string $text has the digits of a number in $said. Return {the number|this number as an integer}.",
            "{Convert|Turn} the digits in $text, written in $said, {to an integer|into a number}.",
        ),
        styles=(
            Style(
                """
                $value = 0
                for $ch in $text:
                    $value = $value * $k + int($ch)
                return $value
                """,
                (
                    "With every further digit, what was read before is $factor. {Then the digit is added|The new "
                    "digit is added to that}."
                ),
            ),
            Style(
                "return sum(int($ch) * $k**$i for $i, $ch in enumerate(reversed($text)))",
                (
                    "From the right, the places are worth 1, $k and so on. {Each digit is multiplied by the worth of "
                    "its place|The worth of a place is a power of the base}."
                ),
            ),
            Style(
                "return int($text, $k)",
                (
                    "The function `int` can read other bases. {The base is its second argument|It only has to be told"
                    " the base}."
                ),
            ),
            Style(
                """
                $value = 0
                power = 1
                for $i in range(len($text) - 1, -1, -1):
                    $value += power * int($text[$i])
                    power *= $k
                return $value
                """,
                (
                    "The loop reads from the right, where the small places are. {The power grows with each step to "
                    "the left|Each place is worth more than the one before}."
                ),
            ),
        ),
        reference=lambda text, v: sum(v["k"] ** i for i in range(len(text)) if text[-1 - i] == "1"),
        edges=(("1",), ("10",), ("101",), ("1111",)),
        need="read numbers that are written in $said",
        idea=(
            (
                "The same digits mean different numbers in different bases. {The base belongs to the notation|In base"
                " 2, the digits 10 mean two}."
            ),
            (
                "Reading from left to right is enough to find the value. {Each step multiplies by the base and adds a"
                " digit|No powers are needed for that}."
            ),
        ),
        pitfall=(
            (
                "A digit in a string is a character. {Convert it with `int` before computing|Without `int` it can not"
                " be added}."
            ),
        ),
        quiz=(
            ("What is the number with the digits 11 in $said?", "It is the base plus one: once the base and once 1."),
        ),
    ),
    Family(
        id="bits.count_ones",
        title="Counting bits",
        names=("$tag", "{count|find}_$tag", "$tag_in_binary", "{number|amount}_of_$tag", "$tag_of_number"),
        args=(_N,),
        returns="int",
        variants=(
            {
                "tag": "{ones|set_bits|one_bits}",
                "said": "ones",
                "bit": "1",
                "test": "== 1",
                "form": 'bin($n).count("1")',
            },
            {
                "tag": "{zeros|zero_bits|clear_bits}",
                "said": "zeros",
                "bit": "0",
                "test": "== 0",
                "form": 'bin($n)[2:].count("0")',
            },
        ),
        says=(
            "$howmany $said {there are in the binary form of $n|the binary form of $n has}.",
            "Write $n {in binary|with the digits 0 and 1 only} and count the $said.",
            "$give the number of $said among the binary digits of $n.",
        ),
        note="{|$n is positive.|There are no leading zeros.}",
        styles=(
            Style(
                "return $form",
                (
                    "The function `bin` writes a number with a prefix of two characters, `0b`. {Then a string method "
                    "counts|Counting is left to the string}."
                ),
            ),
            Style(
                """
                $count = 0
                while $n > 0:
                    if $n % 2 $test:
                        $count += 1
                    $n //= 2
                return $count
                """,
                "The remainder by 2 is the last bit. {Halving the number removes it|Division by 2 takes it away}.",
            ),
            Style(
                """
                $count = 0
                while $n:
                    $count += ($n & 1) == $bit
                    $n >>= 1
                return $count
                """,
                (
                    "The sign `&` keeps only the last bit, and `>>` moves all bits to the right. {A comparison counts"
                    " as 1 if it is true|True counts as 1 in a sum}."
                ),
            ),
        ),
        reference=lambda n, v: [ch for ch in f"{n:b}" if ch == v["bit"]].count(v["bit"]),
        edges=((1,), (2,), (7,), (8,), (85,)),
        need="look at the bits of a number",
        idea=(
            "Inside a computer every number is a row of bits. {Each of them is 0 or 1|A bit has only two values}.",
            (
                "In binary the places are worth 1, 2, 4, 8 and so on. {The digit 1 says that its place is used|The "
                "ones tell which of them make up the number}."
            ),
        ),
        pitfall=(
            (
                "The text that `bin` returns begins with `0b`. {Its zero is no digit of the number|Do not count that "
                "zero}."
            ),
        ),
    ),
)
