"""Single bits: switches that are on or off, kept together in one number."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

_FLAGS = integer("n", 0, 63, names=("flags", "bits", "state", "n"))
_POWERS = (1, 2, 4, 8, 16, 32, 64, 128)


def _row(draw: Draw, _: object) -> list[bool]:
    return [draw.chance(0.5) for _ in range(draw.integer(1, 5))]


def _digits(row: list[bool]) -> str:
    return "".join(str(int(on)) for on in row)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="bits.switch",
        title="Switching a bit",
        names=("bit_$tag", "$tag_bit", "$tag_bit_$k", "$tag_{one|single}_bit", "$tag_{flag|switch|position}"),
        args=(_FLAGS, integer("k", 0, 5, names=("position", "place", "k", "which"), fix=(0, 1, 2, 3, 4))),
        returns="int",
        variants=tuple(
            {"mask": mask, **rest}
            for mask in ("mask", "bit", "weight")
            for rest in (
                {
                    "tag": "{set|turn_on|switch_on}",
                    "said": "bit {number |}$k set to 1",
                    "op": "$n | $mask",
                    "slow": "$n if $n // $mask % 2 == 1 else $n + $mask",
                    "what": "puts a 1 there",
                    "key": 0,
                },
                {
                    "tag": "{clear|turn_off|switch_off}",
                    "said": "bit {number |}$k set to 0",
                    "op": "$n & ~$mask",
                    "slow": "$n if $n // $mask % 2 == 0 else $n - $mask",
                    "what": "puts a 0 there",
                    "key": 1,
                },
                {
                    "tag": "{toggle|flip|change}",
                    "said": "bit {number |}$k changed from 0 to 1 or from 1 to 0",
                    "op": "$n ^ $mask",
                    "slow": "$n + $mask if $n // $mask % 2 == 0 else $n - $mask",
                    "what": "changes the bit there",
                    "key": 2,
                },
            )
        ),
        says=(
            "$hand $n with $said{; bits are counted from 0 at the right|. The rightmost bit has the number 0}.",
            (
                "The number $n {stands for|holds} a row of bits. Return it with $said, {counting from 0 at the "
                "right|where the rightmost bit is bit 0}."
            ),
            "$hand the number that $n becomes with $said, bit 0 being the {rightmost one|one at the right end}.",
        ),
        styles=(
            Style(
                """
                $mask = 1 << $k
                return $op
                """,
                (
                    "The shift `<<` moves a single 1 to the right place. {Combining it with the number $what|Then a "
                    "bit operation $what}."
                ),
            ),
            Style(
                """
                $mask = 2**$k
                return $slow
                """,
                (
                    "The bit is worth a power of two. {It is added or subtracted only if that is needed|We look at "
                    "the bit first, then add or subtract its worth}."
                ),
            ),
        ),
        reference=lambda n, k, v: sum(
            p
            for i, p in enumerate(_POWERS)
            if nth(v["key"], i == k or p & n, i != k and p & n, (i == k) != bool(p & n))
        ),
        edges=lambda v: (
            (0, v.get("k", 2)),
            (2 ** v.get("k", 2), v.get("k", 2)),
            (63, v.get("k", 2)),
            (5, v.get("k", 2)),
        ),
        need="switch one of many lamps that are stored as bits",
        idea=(
            "One number can hold many switches. {Each bit is one of them, on or off|Every bit is a switch of its own}.",
            (
                "A mask is a number with a single 1. {It says which bit is meant|Bit operations use it to reach just "
                "one bit}."
            ),
        ),
        pitfall=(
            (
                "Adding the worth of a bit is right only if the bit was 0. {Otherwise the next bits change too|The "
                "bit operation has no such trouble}."
            ),
        ),
    ),
    Family(
        id="bits.positions",
        title="Which bits are set?",
        names=("$tag", "{list|find|get}_$tag", "$tag_of_number", "$tag_{in|inside}_number", "{split|take}_into_$tag"),
        args=(integer("n", 0, 120, kind="number", names=("n", "number", "flags", "bits")),),
        returns="list[int]",
        variants=tuple(
            {"p": p, **rest}
            for p in ("place", "k", "position")
            for rest in (
                {
                    "tag": "{bit_positions|ones_at}",
                    "said": "positions of the ones in the binary form of $n, counted from 0 at the right",
                    "item": "$p",
                    "key": 0,
                },
                {
                    "tag": "{powers_of_two|summands|bit_values}",
                    "said": "different powers of two that add up to $n",
                    "item": "2**$p",
                    "key": 1,
                },
            )
        ),
        says=(
            "$hand a list of the $said.",
            "Find the $said, and return them as a list{| in increasing order}.",
            "$build a list that contains the $said.",
        ),
        note="{The smallest comes first.|The order is from small to large.}",
        styles=(
            Style(
                """
                $result = []
                $p = 0
                while 2**$p <= $n:
                    if $n // 2**$p % 2 == 1:
                        $result.append($item)
                    $p += 1
                return $result
                """,
                (
                    "Dividing by a power of two brings a bit to the last place. {The remainder by 2 reads it "
                    "there|There it can be read}."
                ),
            ),
            Style(
                "return [$item for $p in range($n.bit_length()) if $n >> $p & 1]",
                (
                    "The method `bit_length` tells how many bits there are. {Each one is moved to the end and "
                    "tested|The shift brings each of them to the end}."
                ),
            ),
            Style(
                """
                $result = []
                for $p, digit in enumerate(reversed(format($n, "b"))):
                    if digit == "1":
                        $result.append($item)
                return $result
                """,
                (
                    "The binary form is written as a text and read from its end. {Position 0 is at the right|So the "
                    "position of a digit fits its worth}."
                ),
            ),
        ),
        reference=lambda n, v: [nth(v["key"], i, p) for i, p in enumerate(_POWERS) if n % (2 * p) >= p],
        edges=((0,), (1,), (6,), (64,), (15,)),
        need="take a number apart into bits",
        idea=(
            (
                "Every number is a sum of different powers of two, in just one way. {The binary digits tell which "
                "ones are used|The ones of its binary form show them}."
            ),
            (
                "With weights of 1, 2, 4 and 8 kilograms, one of each, all whole weights up to 15 can be made. "
                "{Binary numbers work the same way|That is the idea of binary numbers}."
            ),
        ),
        pitfall=("The first position is 0 and not 1. {Its power of two is 1|The bit at position 0 is worth 1}.",),
    ),
    Family(
        id="bits.from_switches",
        title="Switches as a number",
        names=(
            "{pack|join|store}_{switches|flags|bits}",
            "$tag",
            "{make|get}_$tag",
            "$tag_from_list",
            "$tag_of_switches",
        ),
        args=(Arg("row", ("switches", "flags", "lamps", "states"), "list[bool]", _row),),
        returns="$kind",
        variants=(
            {
                "value": "{value|number|packed}",
                "kind": "int",
                "tag": "{flags_as_number|switch_number}",
                "said": "a number whose binary digits are 1 for True and 0 for False",
                "end": "$value",
                "form": "sum(2**$i for $i, $item in enumerate(reversed($row)) if $item)",
                "key": 0,
            },
            {
                "value": "{value|number|packed}",
                "kind": "str",
                "tag": "{flags_as_text|switch_text}",
                "said": "a string with 1 for True and 0 for False",
                "end": 'format($value, f"0{len($row)}b")',
                "form": '"".join("1" if $item else "0" for $item in $row)',
                "key": 1,
            },
        ),
        says=(
            (
                "{The list $row tells|The items of $row tell} which switches are on. Pack them into $said; the first "
                "{switch|item} is the leftmost digit."
            ),
            "$hand $said, made from the truth values in $row{| from left to right}.",
            "Store the truth values of $row {as|in} $said; the first value becomes the {first|leftmost} digit.",
        ),
        note="{The list is not empty.|There is at least one of them.}",
        styles=(
            Style(
                """
                $value = 0
                for $item in $row:
                    $value = $value * 2 + int($item)
                return $end
                """,
                (
                    "Doubling moves all digits one place to the left. {Then the new one fits in at the right|This "
                    "makes room for the next digit}."
                ),
            ),
            Style(
                "return $form",
                (
                    "Each truth value is turned into its part of the result. {All the parts are put together at "
                    "once|The rest is done by one function}."
                ),
            ),
        ),
        reference=lambda row, v: nth(v["key"], int(_digits(row), 2), _digits(row)),
        edges=(([True],), ([False],), ([False, True, False],), ([True, True],)),
        need="store several switches in one place",
        idea=(
            (
                "True and False are the two values of a bit. {So a list of truth values is nearly a binary "
                "number|Many of them fit into one number}."
            ),
            (
                "The first switch becomes the leftmost digit, which is worth most. {The order must be agreed on "
                "once|Reader and writer must agree on this order}."
            ),
        ),
        pitfall=(
            (
                "Leading zeros are lost in a number. {Without the length, the list can not be restored from it|A "
                "number does not tell how many switches there were}."
            ),
        ),
    ),
)
