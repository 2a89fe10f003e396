"""Plain encodings: letters as numbers, dots and dashes, commands, spelled digits, lists of mixed things."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hornbook.synthesis.curriculum.arguments import Arg, word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import Draw

SPELLED = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def mixed_list(draw: Draw, _: object = None) -> list[int | str]:
    """Words and integers."""
    return [draw.integer(0, 20) if draw.chance(0.5) else draw.word() for _i in range(draw.integer(1, 6))]


def mixed_items(names: Sequence[str] = ("items", "values", "data", "things")) -> Arg:
    """A list of words and integers."""
    return Arg("items", tuple(names), "list", mixed_list)


def steps(draw: Draw, _: object = None) -> str:
    """Commands such as ``U3 D1``."""
    return " ".join(draw.choose("UDUD") + str(draw.integer(1, 9)) for _i in range(draw.integer(1, 5)))


def signs(draw: Draw, _: object = None) -> dict[str, str]:
    """A sign for each of the first five letters."""
    return dict(zip("abcde", draw.shuffled((".-", "-.", "..", "--", "-")), strict=True))


FAMILIES = (
    drill(
        "parse_codes.letters_to_numbers",
        "letter_numbers letters_to_numbers places_in_alphabet encode_word word_to_numbers {number|code}_letters",
        [word()],
        "list[int]",
        [
            "$hand the list of the places that the letters of $word have in the alphabet: a is 1, b is 2, and z is 26.",
            "Code the lower-case word $word: each letter becomes its number in the alphabet, counted from a = 1.",
            (
                "In a children's code a stands for 1, b for 2 and so on up to 26 for z. Write $word as a list "
                "of such numbers."
            ),
            (
                "For each letter of the word $word (small letters only) find its position in the alphabet, the "
                "first being 1."
            ),
            "Turn letters into numbers, a into 1 up to z into 26, and give back the numbers for $word in order.",
            "$build a list with the alphabet number of every letter in $word. The letter a has number 1.",
            (
                "This function takes a word in lower case and returns a list with one integer for each letter, its "
                "rank in the alphabet, where a has rank 1."
            ),
            (
                "You have a word. The letter a is 1, b is 2, c is 3 and so on. Write the number of each letter into a "
                "list. Return the list."
            ),
            (
                "Letters are delivered to boxes numbered from 1, for a, to 26, for z. {List|Report} the boxes for the "
                "letters of $word, one after another."
            ),
            (
                "Input: a string of small letters. Output: a list of as many ints, of which each is 1 for an a, 2 for "
                "a b, and so forth."
            ),
            "Alphabet numbers of the letters, from a = 1.",
        ],
        'return [ord($ch) - ord("a") + 1 for $ch in $word]',
        lambda word: [" abcdefghijklmnopqrstuvwxyz".index(ch) for ch in word],
        edges=(("",), ("abz",)),
    ),
    drill(
        "parse_codes.numbers_to_letters",
        "numbers_to_letters decode_numbers word_from_numbers letters_for read_numbers_as_word decode_word",
        [phrase("text", ("code", "text", "s", "message"), lambda d, _: "-".join(str(ord(c) - 96) for c in d.word()))],
        "str",
        [
            (
                "$text holds numbers from 1 to 26 with hyphens between them. $hand the word they spell if 1 is "
                "a, 2 is b and so on."
            ),
            (
                "Decode $text, where a letter is written as its place in the alphabet (a = 1) and '-' separates "
                "the letters."
            ),
            "A secret message such as '3-1-20' stands for 'cat'. What does $text stand for?",
            (
                "Split $text at its hyphens and replace each number by the small letter with that place in the "
                "alphabet, a being 1."
            ),
            (
                "Each number in $text is the position of a letter in the alphabet, counted from 1; hyphens part "
                "the numbers. "
                "$build the word of small letters."
            ),
            "Turn a code like '8-9' (h is letter 8, i is letter 9) back into text. The code is $text.",
            (
                "This function takes a string of integers with hyphens in between, and returns the word whose letters "
                "have these integers as their places in the alphabet (a has place 1)."
            ),
            (
                "You have numbers with '-' between them. The number 1 means a, 2 means b, and 26 means z. Write the "
                "letter for each number and return the word."
            ),
            (
                "A safe shows $text: each number is the rank of a small letter in the alphabet, a being 1, and "
                "hyphens stand between numbers. {Recover|Report} the password."
            ),
            (
                "Input: a string such as '3-1-20'. Output: the string of small letters at these places of the "
                "alphabet, counted from 1; here it would be 'cat'."
            ),
        ],
        'return "".join(chr(ord("a") + int($item) - 1) for $item in $text.split("-"))',
        lambda text: "".join(" abcdefghijklmnopqrstuvwxyz"[int(n)] for n in re.findall(r"\d+", text)),
        edges=(("1",), ("3-1-20",)),
    ),
    drill(
        "parse_codes.table_code",
        "encode_with_table translate_letters use_table {encode|code}_text table_code look_up_letters",
        [
            phrase(
                "text",
                ("text", "word", "s", "message"),
                lambda d, _: "".join(d.choose("abcde") for _i in range(d.integer(1, 5))),
            ),
            Arg(
                "table",
                ("table", "code", "signs", "mapping"),
                "dict[str, str]",
                signs,
            ),
        ],
        "str",
        [
            (
                "Write each letter of $text as the sign that the dictionary $table has for it, with a space "
                "between two signs."
            ),
            (
                "$table maps letters to signs of dots and dashes. $hand the code of $text: its signs in order, "
                "separated by spaces."
            ),
            (
                "A telegraph sends a sign for every letter, with a space between signs. The signs are in $table. "
                "What is sent for $text?"
            ),
            (
                "Encode $text with the help of the dictionary $table, in which every letter of the text is a "
                "key. Join the codes by spaces."
            ),
            "Look up every character of $text in $table and join what is found with single spaces.",
            "Replace the letters of $text by their codes from $table; a space goes between neighboring codes.",
            (
                "This function takes a text and a dictionary from letters to codes, and returns the codes of the "
                "letters of $text in order, joined by single blanks."
            ),
            (
                "You have a text and a dictionary $table. The dictionary has a code for each letter. Write the code "
                "of each letter of the text, with one space between two codes."
            ),
            (
                "A lighthouse flashes one signal for each letter and makes a pause, written as a space, between "
                "signals. The signals are listed in $table. {Output|Write} what it flashes for $text."
            ),
            (
                "For each symbol of $text: output the value that $table has for it; one space comes between a value "
                "and the next."
            ),
        ],
        'return " ".join($table[$ch] for $ch in $text)',
        lambda text, table: "".join(" " + table[ch] for ch in text)[1:],
        edges=(("", {"a": ".-"}), ("ab", {"a": ".-", "b": "-."})),
    ),
    drill(
        "parse_codes.lift",
        "final_floor follow_steps {run|obey}_commands where_it_ends lift_position end_height",
        [phrase("text", ("steps", "commands", "text", "s", "moves"), steps)],
        "int",
        [
            (
                "$text holds commands such as 'U3 D1': U goes up, D down, by the number of floors behind the letter. "
                "A lift starts at floor 0. On which floor does it end?"
            ),
            (
                "Start with 0. For each word of $text, add its number if it begins with 'U' and subtract it if "
                "it begins with 'D'. "
                "$hand the result."
            ),
            (
                "A drone obeys moves like 'U5' (5 metres up) and 'D2' (2 metres down), separated by spaces. At "
                "what height is it after "
                "the moves $text, if it starts at 0? Below the start counts as negative."
            ),
            "Each part of $text is a letter and an integer. U means plus and D means minus. $give the sum.",
            (
                "Read the commands in $text from left to right, beginning at height 0: 'Un' adds n, 'Dn' takes n away. "
                "$hand the final height, which may be negative."
            ),
            (
                "Follow the instructions $text, such as 'D4 U1'. D is down, U is up, and the number tells how far. "
                "$hand where one is at the end when starting at 0."
            ),
            (
                "This function takes a string of commands, each a 'U' or a 'D' with an integer behind it, and "
                "returns the sum in which U counts as plus and D as minus."
            ),
            (
                "You start at floor 0. The text has commands with spaces between them. 'U3' means 3 floors up. 'D3' "
                "means 3 floors down. On which floor are you at the end?"
            ),
            (
                "An ant climbs a wall: 'U4' takes it four bricks up and 'D1' one brick down. {Determine|Report} how "
                "high above its start it is after $text; below the start is negative."
            ),
            (
                "Input: words that are a letter and an integer. Output: 0, changed for each word: if it starts with "
                "'U', its number is added; if with 'D', it is subtracted."
            ),
        ],
        """
        $total = 0
        for $w in $text.split():
            if $w[0] == "U":
                $total += int($w[1:])
            else:
                $total -= int($w[1:])
        return $total
        """,
        lambda text: sum(map(int, re.findall(r"U(\d+)", text))) - sum(map(int, re.findall(r"D(\d+)", text))),
        edges=(("",), ("U3 D1",), ("D4",)),
    ),
    drill(
        "parse_codes.spelled_digits",
        (
            "digits_from_words spelled_to_number words_to_number read_spelled_digits {number|digits}_in_words "
            "spelled_digits"
        ),
        [
            phrase(
                "text",
                ("text", "s", "message", "line"),
                lambda d, _: " ".join(d.choose(SPELLED[1:]) for _i in range(d.integer(1, 4))),
            )
        ],
        "int",
        [
            "$text spells a number digit by digit, like 'four zero two'. $hand the number as an integer (here 402).",
            (
                "Somebody reads out the digits of a number: $text. Write down the number. The words are zero to "
                "nine in English."
            ),
            (
                "Each word of $text is the name of a digit. Join the digits in their order and return the "
                "integer they form."
            ),
            "'one five' stands for 15 and 'three' for 3. Which integer does $text stand for?",
            (
                "Replace each word in $text (zero, one, two up to nine) by its digit and read the row of digits "
                "as one integer."
            ),
            "Over the phone, numbers are given digit by digit. Turn what was said, $text, into an integer.",
            (
                "This function takes a string of English digit names with spaces between them and returns the integer "
                "that is written with these digits in this order."
            ),
            (
                "You have a text like 'two five'. Each word is a digit from zero to nine. Write the digits side by "
                "side. Return the number as an int."
            ),
            (
                "A pilot reads out a number as digit after digit, for example 'three zero' for 30. {Determine|Report} "
                "as an int the number that was read out as $text."
            ),
            (
                "For each word of $text: the result so far is multiplied by 10, and the digit that the word (zero to "
                "nine) names is added. The output is an integer."
            ),
        ],
        """
        $parts = "zero one two three four five six seven eight nine".split()
        $result = 0
        for $w in $text.split():
            $result = $result * 10 + $parts.index($w)
        return $result
        """,
        lambda text: int("".join(str(SPELLED.index(w)) for w in text.split())),
        edges=(("zero",), ("four zero two",)),
    ),
    drill(
        "parse_codes.mixed_total",
        "mixed_total total_size weigh_items add_mixed sum_or_length mixed_sum",
        [mixed_items()],
        "int",
        [
            "Add up the list $items: an integer counts with its value, a string with its length.",
            (
                "$items holds words and integers. $give the sum of the integers plus the number of letters in "
                "all the words."
            ),
            (
                "In a game a card with a number is worth that number and a card with a word is worth the length "
                "of the word. "
                "What are the cards $items worth together?"
            ),
            "$hand the total of $items, in which every string stands for its length and every int for itself.",
            (
                "Go through $items. Add each integer to a total; for each string, add the number of its "
                "characters instead."
            ),
            (
                "The elements of $items are strings or ints. Replace each string by its length and return the "
                "sum of the list."
            ),
            (
                "This function takes a list of strings and integers and returns one integer: the sum of the integers "
                "and of the lengths of the strings."
            ),
            (
                "You have a list. It has numbers and words in it. A number is worth itself. A word is worth the "
                "number of its letters. Add everything."
            ),
            (
                "At a toll gate a member pays its own value if it is an integer, and as much as it has characters if "
                "it is a string. {Determine|Calculate} what $items pay in all."
            ),
            (
                "For each entry of $items: if it is a string, its length is added; if it is an integer, the entry "
                "itself is added. The output is the total."
            ),
            "Sum of ints and of string lengths.",
        ],
        """
        $total = 0
        for $item in $items:
            if isinstance($item, str):
                $total += len($item)
            else:
                $total += $item
        return $total
        """,
        lambda items: len("".join(x for x in items if str(x) == x)) + sum(x for x in items if str(x) != x),
        edges=(([],), ([3, "abc"],), (["a", "b"],)),
    ),
    drill(
        "parse_codes.repeat_code",
        "repeat_by_number expand_code {unpack|expand}_text build_from_code repeat_parts write_out",
        [
            phrase(
                "text",
                ("code", "text", "s", "pattern"),
                lambda d, _: " ".join(f"{d.integer(0, 4)}{d.choose('abcxyz*')}" for _i in range(d.integer(1, 4))),
            )
        ],
        "str",
        [
            (
                "Each word of $text is a digit and a character, like '3a'. Write each character as often as its "
                "digit says, "
                "without spaces: '3a 2b' gives 'aaabb'."
            ),
            (
                "Expand the code $text: a part such as '4x' means 'xxxx', parts are separated by spaces, and "
                "the results are joined "
                "without any."
            ),
            (
                "A knitting pattern like '2a 1b' is short for 'aab'. Write out the pattern $text; the numbers "
                "have one digit."
            ),
            (
                "Split $text at spaces. In every piece the first character is a digit, and the second is to be "
                "repeated that many times. "
                "Join all the repetitions."
            ),
            (
                "$build the text that $text describes. It consists of pairs 'digit, character' with a space "
                "between pairs, and a pair "
                "stands for the character repeated that often (0 for not at all)."
            ),
            (
                "Unpack $text, in which '0a' stands for nothing, '1a' for 'a', '2a' for 'aa' and so on, with a "
                "space between such pairs."
            ),
            (
                "This function takes a string of two-character words, a digit and a symbol each, and returns the "
                "symbols, each repeated as many times as its digit says, as one string without blanks."
            ),
            (
                "You have a text like '2x 3y'. The digit says how many times to write the character after it. So this "
                "is 'xxyyy'. Write out $text in this way, without spaces."
            ),
            (
                "A recipe for a bead chain reads '1r 4b': one r, then four b. {Output|Produce} the chain for the "
                "recipe $text, as a string without spaces."
            ),
            (
                "For each word of $text, which is a digit with a character behind it, that character is appended as "
                "many times as the digit says; 0 appends nothing."
            ),
        ],
        'return "".join(int($w[0]) * $w[1] for $w in $text.split())',
        lambda text: "".join(ch for n, ch in re.findall(r"(\d)(\S)", text) for _i in range(int(n))),
        edges=(("",), ("3a 2b",), ("0x 1y",)),
    ),
)
