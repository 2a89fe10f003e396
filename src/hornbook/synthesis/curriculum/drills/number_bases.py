"""Binary, octal, hexadecimal and other bases."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill

_N = integer("n", 0, 99)
_BASES = [
    {"tag": "binary", "base": 2, "letter": "b", "digits": "0 and 1", "short": "bin"},
    {"tag": "octal", "base": 8, "letter": "o", "digits": "0 to 7", "short": "oct"},
    {"tag": "hex", "base": 16, "letter": "x", "digits": "0 to 9 and a to f", "short": "hex"},
]


def _in_base(n: int, base: int) -> str:
    """The digits of a non-negative number in the base."""
    head = _in_base(n // base, base) if n >= base else ""
    return head + "0123456789abcdef"[n % base]


FAMILIES = (
    drill(
        "number_bases.to_text",
        "to_$tag $tag_{string|form|of} {int|number|decimal}_to_$tag convert_to_$tag as_$tag",
        [integer("n", 0, 300)],
        "str",
        [
            "Return $n in $tag as a string without the prefix 0$letter.",
            (
                "Convert the non-negative integer $n to base $base and return its digits as a string{, without a "
                "prefix| only}."
            ),
            (
                "In $tag, numbers have the base $base and the digits $digits. Return the string that stands for $n in "
                "this system, with no prefix."
            ),
            (
                "$give the $tag form of $n as text. The text has only the digits $digits in it{ and no leading "
                "zeros|}. Zero is '0'."
            ),
            (
                "The function $short writes 0$letter in front of a number. Return what it gives for $n, but without "
                "these two characters."
            ),
            "Write the number $n in base $base (digits $digits) and return that as a string. There is no prefix.",
            (
                "{This function takes|The function receives} a non-negative integer and returns a string with its "
                "representation in base $base. The usual Python prefix is left away."
            ),
            (
                "{You get|You have|You are given} a number $n. Write it with the digits $digits only, that is, in base "
                "$base. Return the text you have written, without a prefix."
            ),
            (
                "A machine understands only numbers in base $base. Produce the text that must be sent to it for $n: "
                "digits without a prefix and without leading zeros, '0' for zero."
            ),
            "Argument: an integer, 0 or greater. Result: its $tag digits as a string; nothing stands in front of them.",
            "The integer $n as a plain $tag string.",
        ],
        ["return $short($n)[2:]", 'return format($n, "$letter")'],
        lambda n, v: _in_base(n, v["base"]),
        edges=((0,), (1,), (8,), (255,)),
        variants=_BASES,
    ),
    drill(
        "number_bases.from_text",
        "from_$tag $tag_to_{int|decimal|number} {parse|read}_$tag $tag_value",
        [
            Arg(
                "text",
                ("text", "digits", "s", "string", "code"),
                "str",
                lambda draw, _: "".join(draw.choose("01") for _ in range(draw.integer(1, 7))),
            ),
        ],
        "int",
        [
            "Return the integer that the $tag string $text stands for.",
            "$text is a number in base $base, written with the digits $digits. Convert it to an integer.",
            "Read the string $text as a $tag number and return its value.",
            (
                "In $tag each place counts $base times as much as the place to its right. $give the value of the "
                "number in the string $text, which has at least one digit and no prefix."
            ),
            "Somebody noted a number in base $base: $text. Return it as an ordinary integer.",
            "Base-$base string to integer.",
            (
                "{This function parses|Parses} the string $text, which holds a $tag number without a prefix, and "
                "returns the value as an int."
            ),
            (
                "{You get|You have|You are given} a text made of the digits $digits. It is a number in base $base. "
                "Find out which number it is and return it as an integer."
            ),
            (
                "A signal arrives as a row of the symbols $digits; it stands for a number written in base $base. "
                "Decode the row $text and report the number."
            ),
            (
                "{Input|Given}: a non-empty string of the digits $digits. {Output|Result|Returned}: the integer with "
                "this representation in base $base."
            ),
            "Value of a $tag string.",
        ],
        "return int($text, $base)",
        lambda text, v: sum(int(c, 16) * v["base"] ** k for k, c in enumerate(reversed(text))),
        edges=(("0",), ("1",), ("101",), ("11111",)),
        variants=_BASES[:1],
    ),
    drill(
        "number_bases.from_hex",
        "from_hex hex_to_{int|decimal|number} {parse|read}_hex hex_value decode_hex",
        [
            Arg(
                "text",
                ("text", "digits", "s", "string", "code"),
                "str",
                lambda draw, _: "".join(draw.choose("0123456789abcdefABCDEF") for _ in range(draw.integer(1, 3))),
            )
        ],
        "int",
        [
            "Return the integer that the hexadecimal string $text stands for.",
            (
                "$text is a number in base 16, written with 0 to 9 and the letters a to f in upper or lower case. "
                "Convert it to an integer."
            ),
            "Read the non-empty string $text as a hexadecimal number and return its value.",
            (
                "In base 16 the letters a to f (or A to F) stand for 10 to 15. $give the value of the hexadecimal "
                "number $text."
            ),
            (
                "Colors on the web are given by hexadecimal numbers. Return the value of one such number, the string "
                "$text."
            ),
            "Base-16 string to integer; upper-case and lower-case letters mean the same.",
            (
                "{This function converts|Converts} a hexadecimal string, whose letters may be in either case, to the "
                "integer which it represents."
            ),
            (
                "{You get|You have|You are given} a text like 'ff' or '1A'. It is a number in base 16. Return the "
                "number as an integer."
            ),
            (
                "A memory address is printed in hexadecimal, with the sixteen symbols 0 to 9 and a to f (large or "
                "small). {Determine|Find|Compute|Return} the address $text as an integer."
            ),
            (
                "{Input|Given}: at least one hexadecimal digit as a string, no prefix; case does not matter. "
                "{Output|Result|Returned}: the integer value."
            ),
            "Hex string to int.",
        ],
        "return int($text, 16)",
        lambda text: sum("0123456789abcdef".index(c) * 16**k for k, c in enumerate(reversed(text.lower()))),
        edges=(("0",), ("f",), ("1A",), ("ff",)),
    ),
    drill(
        "number_bases.binary_by_loop",
        "binary_{by_division|digits} to_binary decimal_to_binary {make|build}_binary binary_text",
        [_N],
        "str",
        [
            "Return the binary digits of $n as a string, found by dividing by 2 again and again.",
            (
                "Convert $n to binary without bin or format: note the remainder of $n by 2, halve $n, and so on until "
                "it is 0. The first remainder is the last digit. Return a string; 0 gives '0'."
            ),
            "$build the binary string of the non-negative integer $n with a loop.",
            (
                "Divide $n by 2 with remainder until nothing is left. The remainders, read backwards, are the binary "
                "form of $n. Return it as a string{ ('0' for zero)|; it is '0' for zero}."
            ),
            "Write $n with the two digits 0 and 1 and return the result as a string{, without any prefix|}.",
            (
                "Every number is a sum of different powers of two. Return the string of binary digits of $n that tells "
                "which ones are used, the highest power first, without leading zeros (but '0' for 0)."
            ),
            (
                "{This function builds|Builds} the binary representation of the non-negative integer $n digit by "
                "digit, by repeated division by 2, and returns it as a string."
            ),
            (
                "{You get|You have|You are given} a number. Divide it by 2 and put the remainder in front of your "
                "text. Do this with the quotient again until it is 0. Return the text. For 0 return '0'."
            ),
            (
                "A teacher forbids bin and format. Show with a loop how $n looks in the binary system, and hand over "
                "the digits as a string ('0' in case of zero)."
            ),
            (
                "If $n is 0, output '0'. Otherwise output its digits in base 2 as a string, the most significant one "
                "first, with no zeros in front."
            ),
            "Number to binary string, by division.",
        ],
        """
        if $n == 0:
            return "0"
        $result = ""
        while $n > 0:
            $result = str($n % 2) + $result
            $n //= 2
        return $result
        """,
        lambda n: format(n, "b"),
        edges=((0,), (1,), (2,), (13,)),
    ),
    drill(
        "number_bases.any_base",
        "to_base {convert|change}_base in_base number_in_base base_string to_base_$k",
        [integer("n", 0, 200), integer("k", 2, 9, names=("base", "k", "b", "radix"), fix=range(3, 10))],
        "str",
        [
            "Return $n written in base $k as a string. The base is from 2 to 9.",
            "Convert the non-negative integer $n to base $k, where $k is less than 10, and return a string of digits.",
            (
                "Divide $n by $k again and again; the remainders from last to first are the digits of $n in base $k. "
                "Return them as a string, and '0' for zero."
            ),
            (
                "In base $k a number is written with the digits 0 to $k minus 1. Return the string that stands for $n. "
                "The base is at most 9."
            ),
            (
                "People on an island have $k fingers and count in base $k (a number from 2 to 9). Return as a string "
                "how they write the number $n."
            ),
            "$give the representation of $n to the base $k as text, without leading zeros; for 0 it is '0'.",
            (
                "{This function returns|Returns} a string with the digits of the non-negative integer $n in base $k. "
                "The base is never below 2 or above 9."
            ),
            (
                "{You get|You have|You are given} a number $n. Write it in base $k, where only digits smaller than $k "
                "exist. Return a text. The text for 0 is '0'."
            ),
            (
                "Robots of a certain type count in base $k, a number below 10. Produce the string that such a robot "
                "prints for $n; there are no leading zeros, and zero is printed as '0'."
            ),
            (
                "If $n is 0, output '0'. Otherwise collect the remainders of repeated division by $k, the last "
                "remainder first, and output them as a string. The base is from 2 to 9."
            ),
            "How is $n written in base $k (from 2 to 9)? Answer with a string.",
        ],
        """
        if $n == 0:
            return "0"
        $result = ""
        while $n > 0:
            $result = str($n % $k) + $result
            $n //= $k
        return $result
        """,
        lambda n, k: _in_base(n, k),
        edges=((0, 3), (2, 3), (26, 3), (64, 4)),
    ),
)
