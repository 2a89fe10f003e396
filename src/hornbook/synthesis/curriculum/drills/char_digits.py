"""Strings of digits and strings of zeros and ones."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import integer, text
from hornbook.synthesis.curriculum.char_arguments import bits_text, digits_text, messy_text, small
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "char_digits.sum_of_digits",
        "sum_of_digits digit_sum add_digits sum_digits_in total_of_digits digits_total",
        [messy_text()],
        "int",
        [
            "$give the sum of all digits in $text.",
            "Add up the digits that occur in {the string |}$text. All other characters are ignored.",
            "Some characters of $text are digits. $give their total, each digit on its own.",
            "Go through $text and add each digit from 0 to 9 that you meet.",
            "What do the single digits of $text add up to?",
            "Find every digit character of $text, turn it into a number from 0 to 9 and return the sum.",
            (
                "This function takes a string, adds together the values of the digit characters in it, and returns "
                "the total as an integer."
            ),
            "You get a text. There may be digits in it. Add the digits, one by one. Return the result.",
            (
                "Every digit on a poster costs as many coins as it shows, all else is free. {Determine|Calculate} the "
                "price of the poster with $text on it."
            ),
            (
                "If a symbol of $text is a digit, its value is added to the total; otherwise it is skipped. The "
                "output is the total."
            ),
            "Total of the digits in $text.",
        ],
        [
            "return sum(int($ch) for $ch in $text if $ch.isdigit())",
            """
            $total = 0
            for $ch in $text:
                if $ch.isdigit():
                    $total += int($ch)
            return $total
            """,
        ],
        lambda text: sum(value * text.count(str(value)) for value in range(10)),
        edges=(("",), ("a12",), ("no",)),
        note="{Without digits the result is 0.||}",
    ),
    drill(
        "char_digits.extreme_digit",
        "$tag_digit find_$tag_digit get_$tag_digit $tag_digit_in $tag_digit_of $tag_figure",
        [digits_text()],
        "int",
        [
            "$hand the $tag digit in {the string |}$digits as an integer.",
            "$digits is a string of digits. Find the $tag of them and return it as a number.",
            "Which digit of $digits is the $tag? $hand an integer from 0 to 9.",
            "Compare the digits of $digits and return the $tag one as an int.",
            "A number is given as a string, $digits. What is its $tag digit, as an integer?",
            "Convert each character of $digits to an integer and return the $tag.",
            "This function takes a string of digits and returns the $tag of them, converted to an int.",
            "You have a string. All its characters are digits. Which digit is the $tag? Return it as a number.",
            (
                "A lock shows the digits $digits, and its owner sets the alarm to the $tag of them. "
                "{Determine|Report} this digit as an integer."
            ),
            "Input: a non-empty string of digits. Output: an int from 0 to 9, the $tag that occurs in it.",
            "The $tag digit in $digits, as int.",
        ],
        "return $func(int($ch) for $ch in $digits)",
        lambda digits, v: int(sorted(digits)[0 if v["tag"] == "smallest" else -1]),
        edges=(("7",), ("0090",)),
        variants=[{"tag": "largest", "func": "max"}, {"tag": "smallest", "func": "min"}],
    ),
    drill(
        "char_digits.list_of_digits",
        "list_of_digits to_digit_list digits_as_numbers split_digits digit_list extract_digits",
        [messy_text()],
        "list[int]",
        [
            "$hand the digits of $text as a list of integers, in order.",
            "List all digits that occur in $text, each as an integer.",
            "Extract every digit from $text and convert it to an int. Return them in a list, from left to right.",
            "$build a list with one integer from 0 to 9 for each digit in {the string |}$text.",
            "Pick the digits out of $text. They are wanted as numbers in a list, in the order of the text.",
            "Turn each digit character of $text into a number, skip everything else and return the list.",
            (
                "This function takes a text and returns a list of ints, which are the values of the digit characters "
                "in the order in which they occur."
            ),
            "You have a text with digits in it. Put each digit into a list as a number. Do not change their order.",
            (
                "A detective notes down all the digits that appear in $text, each as a number of its own. "
                "{Produce|Output} the list."
            ),
            "For each symbol of $text: if it is a digit, append its integer value to the result; otherwise ignore it.",
            "List the digits of $text as ints, in order.",
        ],
        "return [int($ch) for $ch in $text if $ch.isdigit()]",
        lambda text: list(map(int, re.findall(r"\d", text))),
        edges=(("",), ("a12",)),
    ),
    drill(
        "char_digits.number_from_text",
        "number_from_text digits_to_number extract_number join_digits_to_int read_number number_in",
        [messy_text()],
        "int",
        [
            "Join all digits of $text and return them as one integer.",
            "$hand the number that is left when everything but the digits is removed from $text.",
            (
                "Someone typed other characters into a number, $text. Take out all that is not a digit and return "
                "the number."
            ),
            "Read the digits of $text from left to right as a single integer.",
            "Drop all characters of $text that are not digits and convert what remains to an integer.",
            "Put the digits that occur in {the string |}$text side by side. Which integer do they form?",
            (
                "This function takes a string, discards everything that is not a digit, and returns the remaining "
                "digits as one integer."
            ),
            (
                "You get a text. Take only its digits and write them side by side. Now you have one number. Return it "
                "as an int."
            ),
            (
                "A customer wrote an order number with blanks, letters and signs in between: $text. {Obtain|Recover} "
                "the number itself as an integer."
            ),
            (
                "Input: any string. Output: the integer that is formed by its digits from left to right; other "
                "symbols are dropped."
            ),
            "All digits of $text as one int.",
        ],
        """
        $result = "".join($ch for $ch in $text if $ch.isdigit())
        if not $result:
            return 0
        return int($result)
        """,
        lambda text: int("0" + re.sub(r"\D", "", text)),
        edges=(("",), ("a1b2",), ("007",)),
        note="If there are no digits, the result is 0.",
    ),
    drill(
        "char_digits.leading_zeros",
        "strip_zeros remove_leading_zeros without_leading_zeros trim_zeros drop_zeros clean_number",
        [digits_text()],
        "str",
        [
            "$hand $digits without its leading zeros.",
            "Remove all zeros at the beginning of {the string |}$digits.",
            "A number was written with zeros in front: $digits. Return it, still as a string, without them.",
            "Cut the zeros off the left side of $digits. Zeros further on stay.",
            "$build a string from $digits that does not begin with a superfluous 0.",
            "Write the number in the string $digits in its usual form, that is, with no zeros before it.",
            (
                "This function takes a string of digits and returns it with the zeros at its front removed; all "
                "further digits are retained."
            ),
            (
                "You have a string of digits. It can begin with zeros. Take away these zeros. Zeros in the middle or "
                "at the end stay."
            ),
            (
                "An old counter shows $digits, zeros in front included. {Output|Produce} the digits as one would "
                "usually write that number."
            ),
            (
                "If $digits starts with one or more zeros, they are removed; otherwise nothing changes. The output is "
                "a string."
            ),
            "$digits without zeros at the front.",
        ],
        ['return $digits.lstrip("0") or "0"'],
        lambda digits: str(int(digits)),
        edges=(("000",), ("0",), ("0050",)),
        note="If all digits are zeros, the result is the string `0`.",
    ),
    drill(
        "char_digits.with_leading_zeros",
        "with_leading_zeros zero_pad pad_with_zeros to_width fill_with_zeros number_to_width",
        [integer("n", 0, 9999), small("width", 2, 6, names=("width", "size", "places", "length"), fix=(3, 5))],
        "str",
        [
            "$hand $n as a string of at least $width characters, with zeros in front if necessary.",
            "Write the number $n with leading zeros so that it has $width digits.",
            "Tickets are numbered with $width digits, the free places being zeros. $hand the text for number $n.",
            "Convert $n to a string and put zeros before it until it is $width characters long.",
            "Fill the number $n up on the left with zeros to the width $width.",
            "$build the decimal text of $n; if it is shorter than $width characters, zeros are added at its left.",
            (
                "This function converts the integer $n to a decimal string and, if it has fewer than $width "
                "characters, adds zeros at its left to reach that length."
            ),
            "You have a number. Write it as text with $width digits. If it is too short, write zeros before it.",
            (
                "Files are numbered with zeros in front, so that all numbers have $width places. {Produce|Output} the "
                "text for the number $n."
            ),
            (
                "If the decimal form of $n is shorter than $width symbols, zeros are put on its left until it has "
                "this length; otherwise it is output as it is."
            ),
            "$n, padded with zeros to width $width.",
        ],
        ["return str($n).zfill($width)", 'return str($n).rjust($width, "0")'],
        lambda n, width: "0" * (width - len(str(n))) + str(n),
        edges=((0, 3), (12345, 3), (42, 4)),
        note="A number with more digits than that is written in full.",
    ),
    drill(
        "char_digits.every_digit",
        "all_digits_$tag only_$tag_digits every_digit_$tag are_digits_$tag has_only_$tag_digits digits_all_$tag",
        [
            text(
                "digits",
                kind="",
                names=("digits", "number", "s", "text"),
                make=lambda draw, _: "".join(
                    draw.choose(draw.choose(("2468", "1357", "2468", "1359", "0123")))
                    for _i in range(draw.integer(1, 2))
                ),
            )
        ],
        "bool",
        [
            "$check all digits in {the string |}$digits are $tag.",
            "$check $digits consists of $tag digits only.",
            "Return False if there is a digit in $digits that is not $tag, and True otherwise.",
            "$digits is a string of digits. Is every one of them $tag?",
            "Convert each character of $digits to an integer and tell whether all these integers are $tag.",
            "A code is lucky if it has only $tag digits. $check the code $digits is lucky.",
            (
                "This function takes a string of digits and returns a boolean, which is True when each single digit "
                "is an $tag number."
            ),
            "You have a string of digits. Look at every digit alone. Is each of them $tag? Return True or False.",
            (
                "In a strange country only $tag digits are allowed on doors. {Determine|Report} whether the number "
                "$digits may be put on a door."
            ),
            "If any member of the string $digits has a value that is not $tag, output False; otherwise output True.",
            "Just $tag digits in $digits?",
        ],
        "return all(int($ch) % 2 == $rest for $ch in $digits)",
        lambda digits, v: set(digits) <= set("02468" if v["rest"] == 0 else "13579"),
        edges=(("",), ("2",), ("1",), ("12",)),
        note="{An empty string gives True.|}",
        variants=[{"tag": "even", "rest": 0}, {"tag": "odd", "rest": 1}],
    ),
    drill(
        "char_digits.flip_bits",
        "flip_bits invert_bits complement switch_bits negate_bits toggle_bits",
        [bits_text()],
        "str",
        [
            "$hand $bits with every 0 replaced by 1 and every 1 replaced by 0.",
            "Flip all bits of {the string |}$bits.",
            "$bits is a string of zeros and ones. Exchange the two signs everywhere.",
            (
                "A row of lamps is written as $bits, with 1 for a lamp that is on. Press every switch once. $hand "
                "the new row."
            ),
            "$build the complement of the binary string $bits, in which each bit has the other value.",
            "Turn ones into zeros and, at the same time, zeros into ones in $bits.",
            (
                "This function takes a binary string and returns one of equal length, in which zeros have become ones "
                "and ones have become zeros."
            ),
            (
                "You have a string of the characters 0 and 1. Write 1 for each 0. Write 0 for each 1. Return the new "
                "string."
            ),
            (
                "In the negative of a picture black (0) turns white (1) and the reverse. {Output|Produce} the "
                "negative of the row of dots $bits."
            ),
            "For each symbol of $bits: if it is 0, output 1; otherwise output 0.",
            "Exchange 0 and 1 throughout $bits.",
        ],
        'return "".join("1" if $ch == "0" else "0" for $ch in $bits)',
        lambda bits: bits.translate(str.maketrans("01", "10")),
        edges=(("",), ("0",), ("110",)),
    ),
    drill(
        "char_digits.binary_value",
        "binary_value from_binary binary_to_int bits_to_number to_decimal read_binary",
        [bits_text()],
        "int",
        [
            "$hand the integer that {the binary string |}$bits stands for.",
            "Convert $bits, a number in binary notation, to an integer.",
            "In the binary system the places are worth 1, 2, 4, 8 and so on from the right. What number is $bits?",
            "$bits consists of zeros and ones. Read it as a binary number and return its value.",
            "Work out the decimal value of the binary digits in $bits.",
            "$bits is a number written in base 2. Return it as an int.",
            (
                "This function takes a string of zeros and ones and returns, as an int, the value that it has in the "
                "binary system."
            ),
            "You get a binary number as a text. Which number is it? Return it as a normal integer.",
            ("In base two, 101 means five, because it is one four, no two and one unit. Evaluate $bits in this way."),
            (
                "Input: a string of bits, the most significant one first. Output: the integer with this binary "
                "representation."
            ),
            "The base-2 value of $bits.",
        ],
        [
            "return int($bits, 2)",
            """
            $total = 0
            for $ch in $bits:
                $total = 2 * $total + int($ch)
            return $total
            """,
        ],
        lambda bits: sum(2**i for i, ch in enumerate(reversed(bits)) if ch == "1"),
        edges=(("0",), ("1",), ("0101",)),
    ),
    drill(
        "char_digits.parity_bit",
        "add_parity_bit with_parity append_parity parity_checked even_parity add_check_bit",
        [bits_text()],
        "str",
        [
            "Append 0 or 1 to $bits such that the number of ones in the result is even.",
            "$hand $bits followed by a parity bit: 1 if $bits has an odd number of ones, otherwise 0.",
            (
                "Before it is sent, a row of bits gets one more bit, which makes the count of ones even. Do this for "
                "$bits."
            ),
            "Add one character at the end of $bits so that there is an even number of ones.",
            "Count the ones of $bits. If the count is odd, put a 1 behind $bits, else put a 0 there.",
            "$build a string that begins with $bits, is one bit longer and has an even number of ones.",
            (
                "This function takes a binary string and returns it extended by one bit at the end, chosen so that "
                "the number of ones becomes even."
            ),
            (
                "You have a string of 0 and 1. Count the ones. Is the number odd? Then add a 1 at the end. Is it "
                "even? Then add a 0."
            ),
            (
                "A parity bit is an extra bit at the end of a message that makes the number of ones even. "
                "{Attach|Add} it to $bits."
            ),
            (
                "If $bits contains an odd number of ones, output it with 1 behind it; otherwise output it with 0 "
                "behind it."
            ),
            "$bits plus a bit for even parity.",
        ],
        'return $bits + str($bits.count("1") % 2)',
        lambda bits: bits + ("1" if sum(map(int, bits)) & 1 else "0"),
        edges=(("",), ("1",), ("11",)),
    ),
    drill(
        "char_digits.is_number",
        "is_whole_number is_integer_text looks_like_integer can_be_int is_numeral valid_integer",
        [
            text(
                "text",
                kind="",
                make=lambda draw, _: draw.choose(
                    (
                        str(draw.integer(-99, 99)),
                        str(draw.integer(0, 999)),
                        "-" + draw.word(),
                        "1.5",
                        "12a",
                        "-",
                        "4-2",
                        "-07",
                    )
                ),
            )
        ],
        "bool",
        [
            "$check $text is a whole number in digits, with or without a minus sign in front.",
            "$check $text consists of one or more digits, which may have a single minus before them.",
            (
                "Return True if $text is written like an integer: perhaps a minus, then at least one digit and "
                "nothing else."
            ),
            "Is {the string |}$text a numeral for an integer, possibly a negative one?",
            "A form asks for a whole number, and a user typed $text. Accept digits, and one minus at the beginning.",
            "Leave out a minus at the very beginning of $text, if there is one. Are all the rest digits, at least one?",
            (
                "This function takes a string and returns True if it is the decimal notation of an integer, that is, "
                "an optional minus and then one or more digits."
            ),
            (
                "You get a text. Is it a whole number? It may start with one minus. After that there must be digits "
                "and nothing else."
            ),
            (
                "Before a program converts $text to an int it wants to be sure: perhaps one minus at the front, then "
                "digits only, at least one. {Determine|Report} whether $text passes."
            ),
            (
                "If $text, apart from a possible minus at its front, consists of one or more digits, output True; "
                "otherwise output False."
            ),
        ],
        'return $text.removeprefix("-").isdigit()',
        lambda text: re.fullmatch(r"-?[0-9]+", text) is not None,
        edges=(("",), ("-",), ("-5",), ("--5",)),
        note="{An empty string gives False.|}",
    ),
)
