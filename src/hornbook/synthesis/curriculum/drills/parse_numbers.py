"""Numbers read out of texts: integers between words, rows of numbers, settings and entries."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import WORDS, Draw

NAMES = ("text", "line", "s", "string", "message", "record")


def mixed(draw: Draw, _: object = None) -> str:
    """Words and whole numbers, parted by spaces."""
    return " ".join(str(draw.integer(0, 40)) if draw.chance(0.5) else draw.word() for _i in range(draw.integer(1, 6)))


def glued(draw: Draw, _: object = None) -> str:
    """Words and numbers with or without spaces between them."""
    return "".join(draw.choose(("", " ", "-", " ")) + part for part in mixed(draw).split()).strip()


def entries(draw: Draw, between: str, after: str) -> str:
    """Names with numbers, such as ``a=1;b=2``."""
    return after.join(f"{w}{between}{draw.integer(0, 30)}" for w in draw.sample(WORDS, draw.integer(1, 4)))


def row(draw: Draw, sep: str) -> str:
    """Numbers parted by a separator."""
    return sep.join(str(n) for n in draw.numbers(-9, 30, 1, 5))


def counted(found: Iterable[int]) -> int:
    """How many there are."""
    return len(list(found))


FAMILIES = (
    drill(
        "parse_numbers.number_words",
        "numbers_in_text find_numbers {get|pick}_integers extract_numbers read_numbers whole_numbers",
        [phrase("text", NAMES, mixed)],
        "list[int]",
        [
            "$hand the integers among the words of $text{, in order|}.",
            (
                "The words of $text are separated by spaces, and some are made of digits only. $hand these as a "
                "list of integers."
            ),
            "Find every word of the string $text that is a whole number and give them back as a list of ints.",
            (
                "Pick the numbers out of a sentence. $build a list of all words in $text that consist of "
                "digits, turned into integers."
            ),
            "Split $text at spaces, keep the pieces with nothing but digits, and convert them to int.",
            "In $text, words and numbers are mixed. Collect the numbers, as integers, in their order.",
            (
                "This function takes a text of words with spaces between them and returns a list of ints, made from "
                "the words that consist entirely of digits."
            ),
            (
                "You have a text. Some of its words are numbers, like 12. Put the numbers into a list as integers. Do "
                "not change their order."
            ),
            (
                "From a shopping note such as 'buy 3 pens and 12 cards' only the numbers matter, here 3 and 12. "
                "{Obtain|List} the numbers in $text, as ints."
            ),
            (
                "For each space-separated word of $text: if it is made of digits only, append it as an int to the "
                "output; otherwise skip it."
            ),
        ],
        "return [int($w) for $w in $text.split() if $w.isdigit()]",
        lambda text: [int(m) for m in re.findall(r"\d+", text)],
        edges=(("",), ("12",), ("two 2 and 30",)),
    ),
    drill(
        "parse_numbers.number_total",
        "$tag_of_numbers $tag_in_text {find|get}_$tag text_$tag numbers_$tag $tag_number",
        [phrase("text", NAMES, mixed)],
        "int",
        [
            "$hand the $what of the numbers that stand among the words of $text. $none",
            "Some words of $text consist of digits only. $give the $what of these numbers. $none",
            "A note, $text, mentions some whole numbers between its words. $none What is their $what?",
            (
                "Find the whole numbers in the string $text, where words are separated by spaces, and return "
                "their $what. $none"
            ),
            "Read $text word by word. Words made of digits are numbers; work out their $what. $none",
            "Look for numbers among the space-separated words of $text. Their $what is the result. $none",
            (
                "This function takes a text, considers only those of its space-separated words that consist of "
                "digits, and returns their $what as an int. $none"
            ),
            "You have a text. Some of its words are whole numbers. What is the $what of these numbers? $none",
            (
                "An accountant reads a letter, $text, and is interested only in the numbers between its words. "
                "{Determine|Report} their $what. $none"
            ),
            (
                "Input: words with spaces between them. Output: an integer, the $what of the words that are made of "
                "digits. $none"
            ),
        ],
        "$code",
        lambda text, v: len(re.findall(r"\d+", text)) and v["by"](int(m) for m in re.findall(r"\d+", text)),
        edges=(("",), ("12 and 3",), ("none",)),
        variants=[
            {
                "tag": "sum",
                "what": "sum",
                "by": sum,
                "none": "Without numbers it is 0.",
                "code": "return sum(int($w) for $w in $text.split() if $w.isdigit())",
            },
            {
                "tag": "largest",
                "what": "maximum",
                "by": max,
                "none": "If there are no numbers, the result is 0.",
                "code": "return max((int($w) for $w in $text.split() if $w.isdigit()), default=0)",
            },
            {
                "tag": "count",
                "what": "count",
                "by": counted,
                "none": "The count is 0 if there are none.",
                "code": "return sum(1 for $w in $text.split() if $w.isdigit())",
            },
        ],
    ),
    drill(
        "parse_numbers.digit_runs",
        "digit_runs find_runs numbers_between_letters {get|extract}_digit_groups all_integers runs_of_digits",
        [phrase("text", NAMES, glued)],
        "list[int]",
        [
            "$hand all the whole numbers in $text. A number is a run of digits as long as possible.",
            "Digits that stand side by side in $text form one number. $build the list of these numbers, as integers.",
            (
                "Find every run of digits in the string $text and return the runs as a list of integers, from "
                "left to right."
            ),
            "Letters and other signs separate the numbers in $text. Read the numbers, in order, into a list of ints.",
            "A code such as 'ab12c7' holds the numbers 12 and 7. List the numbers that $text holds.",
            "Go through $text: each longest sequence of digits is a number. Collect these numbers.",
            (
                "This function takes a string and returns a list of ints, one for each maximal group of adjacent "
                "digits, from left to right."
            ),
            (
                "You have a text with letters, signs and digits. Digits that stand side by side are one number. "
                "Return all numbers in a list, as integers."
            ),
            (
                "A detective reads $text and notes each number in it, where a number goes on as long as the next "
                "character is a digit. {List|Report} these numbers in order."
            ),
            (
                "For each longest possible block of digits in $text: append its value, as an int, to the output list. "
                "Everything else is skipped."
            ),
            "List all runs of digits in $text, as ints.",
        ],
        """
        $result = []
        $current = ""
        for $ch in $text + " ":
            if $ch.isdigit():
                $current += $ch
            elif $current:
                $result.append(int($current))
                $current = ""
        return $result
        """,
        lambda text: [int(m) for m in re.findall(r"\d+", text)],
        edges=(("",), ("ab12c7",), ("40",)),
        note="{There are no signs or decimal points to care about.||}",
    ),
    drill(
        "parse_numbers.separated",
        "read_list parse_{list|numbers|integers} to_integers text_to_numbers {split|string}_to_ints",
        [phrase("text", NAMES, lambda d, _: row(d, ","))],
        "list[int]",
        [
            "$text holds integers separated by commas. $hand them as a list of integers.",
            "Turn a string such as '3,-1,20' into the list of its integers.",
            "Read the comma-separated integers in $text into a list. An empty string gives an empty list.",
            "Split $text at its commas and convert each part to an integer.",
            "$build a list of ints from the line $text, in which a comma stands between any two numbers.",
            "A file has lines like '4,15,-6'. $hand the numbers of such a line, $text, as integers.",
            (
                "This function takes a string of integers with commas in between and returns these integers as a list "
                "of ints."
            ),
            (
                "You have a text with numbers. There is a comma between two numbers. Put the numbers into a list as "
                "integers. Some can be negative."
            ),
            (
                "A thermometer sends its values in one line, like '5,-2,11'. {Obtain|Produce} the list of the "
                "integers in the line $text."
            ),
            (
                "If $text is empty, output an empty list; otherwise output a list with the integer value of each part "
                "between commas."
            ),
            "Comma-separated integers to a list.",
        ],
        """
        if not $text:
            return []
        return [int($item) for $item in $text.split(",")]
        """,
        lambda text: [int(m) for m in re.findall(r"-?\d+", text)],
        edges=(("",), ("7",), ("3,-1,20",)),
        note="{For an empty string the list is empty.||}",
    ),
    drill(
        "parse_numbers.settings",
        "parse_{settings|pairs} read_settings to_dictionary {load|split}_pairs settings_from_text key_values",
        [phrase("text", NAMES, lambda d, _: entries(d, "=", ";"))],
        "dict[str, int]",
        [
            "$text holds settings such as 'size=4;depth=12'. $hand them as a dictionary from names to integers.",
            (
                "Turn the string $text into a dictionary. Entries are separated by ';', and in each entry '=' "
                "stands between "
                "the key and its integer value."
            ),
            "Read pairs of the form key=value from $text, which are separated by semicolons. The values are integers.",
            "$build a dictionary from $text: split it at ';', and each part at '=' into a key and a whole number.",
            (
                "Parse the settings line $text. A setting is a name, an equals sign and an integer; ';' comes "
                "between settings."
            ),
            "$hand the dictionary described by $text, in which 'a=1;b=2' stands for a being 1 and b being 2.",
            (
                "This function takes a string of entries 'name=number', separated by semicolons, and returns a dict "
                "that maps each name to its number as an int."
            ),
            (
                "You have a text like 'a=3;b=10'. Before each '=' there is a name. After it there is a whole number. "
                "Return a dictionary with names and numbers."
            ),
            (
                "A machine is set up by a line like 'speed=7;power=20'. {Prepare|Produce} the dictionary of integers "
                "for the line $text."
            ),
            (
                "For each part of $text between semicolons: what precedes '=' becomes a key, and what follows it, as "
                "an int, becomes the value."
            ),
            "From 'a=1;b=2' to a dict of ints.",
        ],
        """
        $result = {}
        for $item in $text.split(";"):
            $mapkey, $val = $item.split("=")
            $result[$mapkey] = int($val)
        return $result
        """,
        lambda text: {k: int(n) for k, n in re.findall(r"(\w+)=(-?\d+)", text)},
        edges=(("a=1",), ("a=1;b=20",)),
    ),
    drill(
        "parse_numbers.look_up",
        "look_up find_value {get|read}_setting value_of setting_value field_value",
        [
            phrase("text", NAMES, lambda d, _: entries(d, ": ", "\n")),
            phrase(
                "key", ("key", "name", "field", "entry"), lambda d, b: d.choose((*re.findall(r"[a-z]+", b[0]), "cat"))
            ),
        ],
        "str",
        [
            "Each line of $text has the form 'name: value'. $hand the value of the line whose name is $key.",
            (
                "$text holds one entry a line, a name, then ': ', then a value. Look up $key and give back its "
                "value as a string."
            ),
            "Find the line of $text that begins with $key followed by ': ' and return what comes after that.",
            "A card lists facts as lines 'name: value'. Read the fact with the name $key from the card $text.",
            (
                "Split $text into lines and each line at ': ' into a name and a value. Which value belongs to "
                "the name $key?"
            ),
            "Search the lines of $text, written as 'name: value', for the name $key. $hand the value as a string.",
            (
                "This function takes a text with a line 'name: value' for each entry and returns as a string the "
                "value that belongs to the name $key."
            ),
            (
                "You have a text with lines like 'color: red'. Look for the line with the name $key. Return the text "
                "after ': '."
            ),
            (
                "A form has one answer in each line, written as 'question: answer'. {Obtain|Output} from $text the "
                "answer to $key."
            ),
            "If a line of $text has $key as the part before ': ', output the part of it behind ': ', as a string.",
        ],
        r"""
        for $row in $text.split("\n"):
            $mapkey, $val = $row.split(": ")
            if $mapkey == $key:
                return $val
        return ""
        """,
        lambda text, key: dict(re.findall(r"(.*): (.*)", text)).get(key, ""),
        edges=(("cat: 3\ndog: 4", "dog"), ("cat: 3", "owl")),
        note="If {there is no such name|the name is missing}, return an empty string.",
    ),
    drill(
        "parse_numbers.price",
        "price_in_cents to_cents parse_{price|amount} read_price {amount|price}_to_cents cents_of",
        [
            phrase(
                "text",
                ("price", "amount", "text", "label", "s"),
                lambda d, _: f"{d.integer(0, 40)}.{d.integer(0, 99):02d}",
            )
        ],
        "int",
        [
            "$text is a price such as '3.05'. $hand it in cents.",
            "A price is written with a dot and two digits after it. Convert the string $text to whole cents.",
            "How many cents is the amount $text? It has the form '12.40', with exactly two digits behind the dot.",
            "Split $text at the dot into whole units and hundredths, and return the amount in hundredths.",
            (
                "To avoid errors, prices are stored as integers in cents. Convert the price $text, a string "
                "such as '0.99'."
            ),
            "$hand the number of cents in the price $text, given as a text with a decimal point and two decimals.",
            "This function takes a price as a string with a dot and two decimals and returns it in cents as an int.",
            "You have a price like '7.25'. That is 725 cents. Return the number of cents as an integer.",
            (
                "A cash machine calculates in cents only. {Determine|Compute} what it stores for the price $text, "
                "which is written like '10.50', with two digits after the dot."
            ),
            (
                "Input: a string with digits, a dot and two more digits. Output: 100 times the number before the dot, "
                "plus the number behind it."
            ),
            "A price like '3.05' in cents.",
        ],
        """
        $left, $right = $text.split(".")
        return int($left) * 100 + int($right)
        """,
        lambda text: int(text.replace(".", "")),
        edges=(("0.05",), ("3.40",), ("12.00",)),
    ),
)
