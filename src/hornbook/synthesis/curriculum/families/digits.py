"""The digits of a number: taking them off, adding, counting and joining them."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _whole(low: int) -> Arg:
    """A whole number of one to four digits, at least ``low``."""
    return integer(
        names=("n", "number", "num", "value"), make=lambda draw, _: draw.integer(low, draw.choose((99, 999, 9999)))
    )


FAMILIES: tuple[Family, ...] = (
    Family(
        id="digits.one_digit",
        title="Single digits of a number",
        names=("$tag", "$tag_digit", "{get|find}_$tag_digit", "{digit|read}_$tag"),
        args=(_whole(0),),
        returns="int",
        variants=(
            {"tag": "{last|ones}", "form": "$n % 10", "text": "str($n)[-1]", "said": "last digit", "at": 0},
            {
                "tag": "{tens|second_last}",
                "form": "$n // 10 % 10",
                "text": '("0" + str($n))[-2]',
                "said": "tens digit",
                "at": 1,
            },
            {
                "tag": "hundreds",
                "form": "$n // 100 % 10",
                "text": '("00" + str($n))[-3]',
                "said": "hundreds digit",
                "at": 2,
            },
        ),
        says=(
            "$give the $said of {the number |}$n.",
            "$give the $said of {the whole number|the integer} $n.",
        ),
        note="{$n is not negative.|A missing digit counts as 0.|}",
        styles=(
            Style(
                "return $form",
                (
                    "Whole division by a power of 10 cuts digits off, and the remainder after division by "
                    "10 is the last digit."
                ),
            ),
            Style(
                "return int($text)",
                "As text, the number can be indexed from its end. The function `int` makes a number of the character.",
            ),
        ),
        reference=lambda n, v: int(f"{n:04d}"[3 - v["at"]]),
        edges=((0,), (7,), (120,)),
        need="take one digit from a number",
        idea=(
            (
                "In our way of writing numbers each place is worth ten times the one to its right. So "
                "`% 10` gives the last digit."
            ),
            "Dividing by 10 without a remainder moves all digits one place to the right. The last one drops out.",
        ),
        pitfall=("A number has no index. Writing `$n[-1]` fails unless the number is turned into text first.",),
    ),
    Family(
        id="digits.sum_or_product",
        title="Working with all the digits",
        names=("$tag_digits", "$tag_of_digits", "digit_$tag", "{get|find}_digit_$tag"),
        args=(_whole(1),),
        returns="int",
        variants=(
            {
                "tag": "{largest|highest}",
                "form": "max(int($ch) for $ch in str($n))",
                "said": "largest digit",
                "start": "0",
                "step": "max($current, $n % 10)",
                "key": 0,
            },
            {
                "tag": "{even|even_count}",
                "form": "sum(1 for $ch in str($n) if int($ch) % 2 == 0)",
                "said": "number of even digits",
                "start": "0",
                "step": "$current + (1 if $n % 2 == 0 else 0)",
                "key": 1,
            },
            {
                "tag": "{squared|square_sum}",
                "form": "sum(int($ch) ** 2 for $ch in str($n))",
                "said": "sum of the squares of the digits",
                "start": "0",
                "step": "$current + ($n % 10) ** 2",
                "key": 2,
            },
        ),
        says=(
            "$give the $said {of|in} {the number |}$n.",
            "$give the $said {of|in} the {whole number|integer} $n.",
        ),
        note="{$n is greater than 0.|$n is positive.}",
        styles=(
            Style(
                "return $form",
                "As text the number is a row of characters, and `int` turns each of them back into a number.",
            ),
            Style(
                """
                $current = $start
                while $n > 0:
                    $current = $step
                    $n = $n // 10
                return $current
                """,
                "The last digit is used and then cut off. The loop ends when no digits are left.",
            ),
        ),
        reference=lambda n, v: nth(
            v["key"],
            int(sorted(repr(n))[-1]),
            len([c for c in repr(n) if c in "02468"]),
            sum((ord(c) - 48) ** 2 for c in repr(n)),
        ),
        edges=((5,), (48,), (120,)),
        need="compute with the digits of a number",
        idea=(
            (
                "There are two ways to get at the digits: turn the number into text, or divide by 10 "
                "again and again. Both visit every digit exactly once."
            ),
            (
                "The loop with `% 10` and `// 10` reads a number from right to left, one digit at a "
                "time. It needs no text at all."
            ),
        ),
        pitfall=('The characters of a text are no numbers: `"3" + "4"` is "34". Use `int` before computing.',),
    ),
    Family(
        id="digits.list",
        title="A number as a list of digits",
        names=(
            "{digits|digit_list}",
            "{list|get|split}_digits",
            "{number|n}_to_digits",
            "digits_of{_number|}",
            "to_digits",
        ),
        args=(_whole(0),),
        returns="list[int]",
        variants=(
            {"form": "str($n)", "said": "from left to right", "down": False, "tail": "[::-1]"},
            {"form": "reversed(str($n))", "said": "from right to left", "down": True, "tail": ""},
        ),
        says=(
            "$hand the digits of $n as a list{ of integers|}, $said.",
            "$build a list of the digits of {the number |}$n $said.",
            "Split {the number |}$n into its digits, $said.",
        ),
        styles=(
            Style(
                "return [int($ch) for $ch in $form]",
                "The text of the number is read character by character, and each becomes a number again.",
            ),
            Style(
                """
                $result = [$n % 10]
                while $n >= 10:
                    $n = $n // 10
                    $result.append($n % 10)
                return $result$tail
                """,
                "The loop finds the digits from the right. The list starts with the last digit, so even 0 has one.",
            ),
        ),
        reference=lambda n, v: (lambda ds: ds[::-1] if v["down"] else ds)(
            [n // 10**p % 10 for p in range(len(repr(n)) - 1, -1, -1)]
        ),
        edges=((0,), (10,), (345,)),
        need="split a number into its digits",
        idea=(
            (
                "A number and its digits are two views of the same thing. A list of digits can be "
                "sorted, counted or searched."
            ),
            (
                "Turning a number into text and back is the shortest way to its digits. The text has "
                "one character for each digit."
            ),
        ),
        pitfall=("The number 0 has one digit. A loop that runs while the number is greater than 0 would find none.",),
    ),
    Family(
        id="digits.build",
        title="A number made of digits",
        names=(
            "{from_digits|join_digits}",
            "{build|make|compose}_number",
            "digits_to_{number|int}",
            "number_from_digits",
        ),
        args=(
            numbers(
                "digits",
                kind="",
                names=("digits", "parts", "figures", "ds"),
                make=lambda draw, _: [draw.integer(1, 9), *(draw.integer(0, 9) for _ in range(draw.integer(0, 3)))],
            ),
        ),
        returns="int",
        says=(
            "$hand the number {whose digits are|that is written with the digits in} $digits{, from left to right|}.",
            "Put the digits in {the list |}$digits together to {one|a} number.",
            "$build the integer with the digits in the list $digits.",
        ),
        styles=(
            Style(
                """
                $total = 0
                for $x in $digits:
                    $total = $total * 10 + $x
                return $total
                """,
                "Multiplying by 10 moves the digits to the left and makes room for the next one.",
            ),
            Style(
                'return int("".join(str($x) for $x in $digits))',
                "The digits become text, the text is joined, and `int` reads it as one number.",
            ),
        ),
        reference=lambda digits: sum(d * 10**p for p, d in enumerate(reversed(digits))),
        edges=(([7],), ([1, 0],), ([2, 3, 4],)),
        need="build a number from its digits",
        idea=(
            (
                "In the number 345 the 3 is worth 300, because two digits follow. Each further digit "
                "multiplies what was there by 10."
            ),
            (
                "Reading a number from left to right, we do the same in our head: three, thirty-four, "
                "three hundred forty-five. Each further digit makes the number about ten times as "
                "large."
            ),
        ),
        pitfall=("Adding the digits gives their sum, which is a different thing. The factor 10 is essential.",),
    ),
)
