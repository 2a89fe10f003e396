"""Short records read from texts: ranges, points, versions, rows, sizes and orders."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def span(draw: Draw, _: object = None) -> str:
    """A range such as ``3-6``."""
    low = draw.integer(0, 30)
    return f"{low}-{low + draw.integer(0, 6)}"


def version(draw: Draw, before: tuple[str, ...]) -> str:
    """A version of three numbers, at times like the one before."""
    start = before[0].split(".")[: draw.integer(0, 2)] if before else []
    return ".".join(start + [str(draw.integer(0, 12)) for _i in range(3 - len(start))])


def weight(version: str) -> int:
    """A number that grows with the version."""
    major, minor, patch = map(int, version.split("."))
    return major * 10000 + minor * 100 + patch


FAMILIES = (
    drill(
        "parse_records.range_list",
        "expand_range parse_range numbers_in_range {read|list}_range range_to_list pages_in_range",
        [phrase("text", ("text", "pages", "s", "span", "string"), span)],
        "list[int]",
        [
            "$text is a range such as '3-6'. $hand the list of all integers in it, both ends included.",
            "Expand a range: '3-6' stands for 3, 4, 5 and 6. $hand the numbers that $text stands for.",
            "The pages to print are given as 'first-last'. List the page numbers for $text.",
            (
                "$text consists of two integers with a hyphen between them. $build the list from the first to "
                "the second one, inclusive."
            ),
            (
                "Which whole numbers belong to the range $text, in which a hyphen parts the lowest from the "
                "highest number?"
            ),
            "Split $text at '-' and count from the left number up to the right number. $hand all numbers counted.",
            (
                "This function takes a string that consists of a low and a high integer with a hyphen between them, "
                "and returns a list of all integers from the one to the other, both inclusive."
            ),
            (
                "You have a text like '5-8'. It means the numbers 5, 6, 7 and 8. Return all numbers of your text as a "
                "list."
            ),
            (
                "A theatre books seats in blocks, and '12-15' stands for four seats. {List|Report} the numbers of the "
                "seats in the block $text."
            ),
            (
                "Input: two integers joined by '-'. Output: the list that begins with the first, goes up by 1 and "
                "ends with the second."
            ),
            "All integers in a range like '3-6', inclusive.",
        ],
        """
        $left, $right = $text.split("-")
        return list(range(int($left), int($right) + 1))
        """,
        lambda text: [n for n in range(100) if int(text.split("-")[0]) <= n <= int(text.split("-")[1])],
        edges=(("3-6",), ("4-4",), ("9-11",)),
    ),
    drill(
        "parse_records.point",
        "parse_point read_{point|coordinates} to_point point_from_text {get|split}_point coordinates_of",
        [
            phrase(
                "text", ("text", "point", "s", "string"), lambda d, _: f"({d.integer(-20, 20)}, {d.integer(-20, 20)})"
            )
        ],
        "tuple[int, int]",
        [
            "$text is a point such as '(3, -4)'. $hand its coordinates as a tuple of two integers.",
            "Read the two integers from a string of the form '(x, y)' and return them as a tuple.",
            "A map stores places as texts like '(12, 7)'. Turn $text into a pair of integers.",
            (
                "Take off the brackets of $text, split it at the comma, and convert both parts to integers. "
                "$hand the pair."
            ),
            (
                "Parse $text, which has an opening bracket, an integer, a comma and a space, another integer, "
                "and a closing "
                "bracket. The result is the tuple of the integers."
            ),
            "$hand the pair (x, y) of integers that is written in $text.",
            (
                "This function takes a string such as '(3, -4)' and returns a tuple of two ints, the coordinates that "
                "are written in it."
            ),
            "You have a text like '(5, -2)'. There are two whole numbers in it. Return them as a tuple of integers.",
            (
                "A drawing program saves points as strings with brackets and a comma, for example '(10, 0)'. "
                "{Recover|Obtain} the tuple of integers from $text."
            ),
            (
                "Input: an opening bracket, an integer, a comma, a space, an integer, a closing bracket. Output: the "
                "tuple of the two integers."
            ),
            "Tuple of ints from a text like '(3, -4)'.",
        ],
        """
        $left, $right = $text[1:-1].split(",")
        return (int($left), int($right))
        """,
        lambda text: tuple(int(m) for m in re.findall(r"-?\d+", text)),
        edges=(("(0, 0)",), ("(-3, 12)",)),
    ),
    drill(
        "parse_records.version",
        "newer_version later_version {compare|pick}_versions higher_version latest_of_two best_version",
        [
            phrase("first", ("a", "first", "v1", "old"), version),
            phrase("second", ("b", "second", "v2", "new"), version),
        ],
        "str",
        [
            "$first and $second are versions such as '2.10.3'. $hand the newer one.",
            (
                "Compare two version numbers of three integers with dots between them, number by number from the left. "
                "$hand the greater of $first and $second."
            ),
            (
                "Which of the versions $first and $second is later? '1.10.0' is later than '1.9.5', as 10 is "
                "greater than 9."
            ),
            (
                "Versions are ordered by their first number, then by the second, then by the third. "
                "$hand the higher of $first and $second."
            ),
            "A program is there in the versions $first and $second. Give back the one to install, which is the newer.",
            "Split $first and $second at the dots, compare the parts as integers, and return the later version.",
            (
                "This function takes two versions, each a string of three integers with dots in between, and returns "
                "the one that is higher when they are compared number by number."
            ),
            (
                "You have two versions like '1.4.12' and '1.10.0'. Compare the first numbers. If they are the same, "
                "compare the second, then the third. Return the higher version."
            ),
            (
                "A computer has $first on it, and $second is offered; both are versions of three numbers such as "
                "'3.0.11', compared as numbers from the left. {Determine|Report} the newer of the two."
            ),
            (
                "If the numbers between the dots of $first, taken in order, are greater than or equal to those of "
                "$second, output the first version; otherwise output the second."
            ),
            "The newer of versions $first and $second, compared numerically.",
        ],
        """
        $left = [int($item) for $item in $first.split(".")]
        $right = [int($item) for $item in $second.split(".")]
        return $first if $left >= $right else $second
        """,
        lambda first, second: max((first, second), key=weight),
        edges=(("1.9.5", "1.10.0"), ("2.0.0", "1.12.12"), ("1.2.3", "1.2.3")),
    ),
    drill(
        "parse_records.row",
        "parse_row read_row {split|load}_row to_record row_to_tuple record_from_line",
        [
            phrase(
                "text",
                ("row", "line", "text", "s", "record"),
                lambda d, _: f"{d.choose(PEOPLE)},{d.integer(1, 90)},{d.choose(('red', 'blue', 'green'))}",
            )
        ],
        "tuple[str, int, str]",
        [
            (
                "$text is a row such as 'Ada,31,red' with a name, an age and a colour. $hand them as a tuple, "
                "the age as an integer."
            ),
            (
                "Split the line $text at its two commas; the middle field becomes an int. $hand the three "
                "fields as a tuple."
            ),
            (
                "A table has lines of a text, a whole number and another text, separated by commas. "
                "Read the line $text into a tuple (str, int, str)."
            ),
            "Turn a line like 'Leo,7,blue' into the tuple ('Leo', 7, 'blue').",
            (
                "The fields of $text are separated by commas. $build a tuple of the first, the second as an "
                "integer, and the third."
            ),
            "Parse the record $text: three values with commas between them, of which only the second is a number.",
            (
                "This function takes a string with three fields, separated by commas, and returns a tuple of the "
                "fields, in which the second one has been converted to an int."
            ),
            (
                "You have a line like 'Tina,12,green'. It has a name, a number and a color. Return the three as a "
                "tuple. The number must be an integer."
            ),
            (
                "A club stores a member as one line: name, age, color of the shirt, with commas between them. "
                "{Obtain|Produce} the tuple for the line $text, with the age as an int."
            ),
            "Input: text, integer, text, joined by commas. Output: a tuple of a string, an int and a string.",
        ],
        """
        $parts = $text.split(",")
        return ($parts[0], int($parts[1]), $parts[2])
        """,
        lambda text: tuple(int(m) if m.isdigit() else m for m in re.findall(r"[^,]+", text)),
        edges=(("Ada,31,red",), ("Leo,7,blue",)),
    ),
    drill(
        "parse_records.column",
        "column_$tag $tag_column {get|find}_column_$tag $tag_of_column csv_$tag table_$tag",
        [
            phrase(
                "text",
                ("table", "text", "csv", "data", "s"),
                lambda d, _: "\n".join(f"{p},{d.integer(1, 30)}" for p in d.sample(PEOPLE, d.integer(1, 4))),
            )
        ],
        "int",
        [
            "Each line of $text is a name, a comma and a whole number. $hand the $what of the numbers.",
            (
                "$text is a small table: one row a line, with a name and an integer separated by a comma. "
                "$give the $what of the second column."
            ),
            "Read lines such as 'Ada,12' from $text and return the $what of all their numbers.",
            (
                "The points of some players are listed in $text as 'name,points', one player a line. $give the "
                "$what of the points."
            ),
            "Split $text into lines, take the integer behind each comma, and return the $what of these integers.",
            "In every row of $text, a number stands after the comma. What is the $what of these numbers?",
            (
                "This function takes a text whose lines are made of a name, a comma and an integer, and returns the "
                "$what of these integers."
            ),
            (
                "You have a text with some lines. Each line has a name, then a comma, then a whole number. Return the "
                "$what of all the numbers."
            ),
            (
                "In a savings book each line reads like 'Eva,15', with a name and an amount. {Determine|Compute} the "
                "$what of the amounts in $text."
            ),
            "Input: lines of the form 'name,number'. Output: an integer, the $what over the numbers of all lines.",
            "The $what of the second column (lines 'name,number').",
        ],
        r'return $code(int($row.split(",")[1]) for $row in $text.split("\n"))',
        lambda text, v: v["by"](int(m) for m in re.findall(r"\d+", text)),
        edges=(("Ada,3",), ("Ada,3\nLeo,20",)),
        variants=[
            {"tag": "sum", "what": "sum", "code": "sum", "by": sum},
            {"tag": "max", "what": "maximum", "code": "max", "by": max},
            {"tag": "min", "what": "minimum", "code": "min", "by": min},
        ],
    ),
    drill(
        "parse_records.best_row",
        "$tag_row name_with_$tag $tag_entry who_has_$tag {find|get}_$tag_name $tag_player",
        [
            phrase(
                "text",
                ("text", "line", "scores", "s", "data"),
                lambda d, _: ";".join(f"{p}:{d.integer(1, 12)}" for p in d.sample(PEOPLE, d.integer(1, 5))),
            )
        ],
        "str",
        [
            "$text lists results such as 'Ada:7;Ben:12'. $hand the name with the $what number.",
            (
                "Entries in $text are separated by ';', and each is a name, a colon and an integer. Whose "
                "number is the $what?"
            ),
            (
                "Players and their points are written as 'name:points', with semicolons in between. "
                "$hand the player in $text with the $what number of points."
            ),
            "Find the entry of $text whose number after the colon is the $what, and return the name before the colon.",
            "Split $text at semicolons and each part at ':'. The result is the name that belongs to the $what number.",
            "Who has the $what score in the list $text, which looks like 'Leo:3;Mia:5'?",
            (
                "This function takes a string of entries 'name:number', separated by semicolons, and returns the name "
                "in the entry with the $what number."
            ),
            "You have a text like 'Kim:4;Paul:9'. Each name has a number. Return the name with the $what number.",
            (
                "Children counted shells at the beach, and $text has the counts as 'name:count' with semicolons in "
                "between. {Determine|Report} the child with the $what count."
            ),
            (
                "For each part of $text between semicolons, a name stands before the colon and an integer after it. "
                "Output the name whose integer is $what."
            ),
        ],
        """
        $parts = [$item.split(":") for $item in $text.split(";")]
        $best = $parts[0]
        for $row in $parts:
            if int($row[1]) $op int($best[1]):
                $best = $row
        return $best[0]
        """,
        lambda text, v: min((int(n) * v["s"], i, name) for i, (name, n) in enumerate(re.findall(r"(\w+):(\d+)", text)))[
            2
        ],
        edges=(("Ada:7",), ("Ada:7;Ben:12;Leo:12",), ("Mia:3;Leo:3",)),
        note="In a tie, {the first name counts|the name that stands first is returned}.",
        variants=[
            {"tag": "highest", "what": "highest", "op": ">", "s": -1},
            {"tag": "lowest", "what": "lowest", "op": "<", "s": 1},
        ],
    ),
    drill(
        "parse_records.size",
        "area_from_text parse_size {read|size}_to_area area_of size_to_area rectangle_area_from",
        [phrase("text", ("size", "text", "s", "label"), lambda d, _: f"{d.integer(1, 30)}x{d.integer(1, 30)}")],
        "int",
        [
            "$text is a size such as '4x12'. $hand the area, which is the product of the two numbers.",
            "A picture is '640x480' large: width, the letter x, height. How many points has a picture of size $text?",
            "Two integers stand in $text with an 'x' between them. Multiply them.",
            "Split $text at the letter x and return the product of both numbers.",
            "Carpets are labelled like '3x5' by width and length. $give the area of the carpet with the label $text.",
            (
                "Read width and height from the string $text, written as 'WxH' with a small x, and return width "
                "times height."
            ),
            (
                "This function takes a string of the form 'AxB', where both parts are integers, and returns their "
                "product as an int."
            ),
            (
                "You have a text like '3x7'. There is a number before the x and a number after it. Multiply the two "
                "numbers and return the result."
            ),
            (
                "A tiler gets the size of a floor as a string such as '5x8', in tiles along each side. "
                "{Determine|Calculate} how many tiles a floor of size $text takes."
            ),
            "Input: two integers with the letter x between them. Output: the first one times the second one.",
            "Product of both numbers in a text like '4x12'.",
        ],
        """
        $left, $right = $text.split("x")
        return int($left) * int($right)
        """,
        lambda text: sum(int(text.partition("x")[0]) for _i in range(int(text.partition("x")[2]))),
        edges=(("1x1",), ("4x12",)),
    ),
    drill(
        "parse_records.order_line",
        "parse_order read_order {quantity|amount}_and_item split_order order_from_text to_order",
        [
            phrase(
                "text",
                ("order", "line", "text", "s", "entry"),
                lambda d, _: d.choose(("{} {}", "{} {} {}")).format(d.integer(1, 40), d.word(), d.word()),
            )
        ],
        "tuple[int, str]",
        [
            "$text is an order such as '3 red pens'. $hand the number and the rest as a tuple.",
            (
                "A line on a shopping list begins with a whole number, then comes a space, then the thing. "
                "Split $text into the pair of number and thing."
            ),
            (
                "Take the integer from the front of $text; the text after the first space is the item. $hand "
                "(number, item)."
            ),
            "Turn a text like '12 eggs' into the tuple (12, 'eggs'). The item may have several words.",
            "Parse the order $text: a quantity and an item name, separated by the first space. $hand both as a tuple.",
            "$build a pair from $text: its first word as an integer, and everything behind that word and its space.",
            (
                "This function takes a string that starts with an integer and a space, and returns a tuple of this "
                "integer and the remaining text."
            ),
            (
                "You have an order like '5 blue cups'. First comes a number, then a space, then the thing. Return the "
                "number (as an integer) and the thing as a tuple."
            ),
            (
                "In a kitchen the orders come in as lines like '2 tomato soups'. {Obtain|Produce} for the line $text "
                "a tuple with the count as an int and the name of the dish."
            ),
            (
                "Input: an integer, a space and some words. Output: a tuple of the integer and, as one string, "
                "everything behind the first space."
            ),
        ],
        """
        $left, $right = $text.split(" ", 1)
        return (int($left), $right)
        """,
        lambda text: (int(text[: text.index(" ")]), text[text.index(" ") + 1 :]),
        edges=(("12 eggs",), ("3 red pens",)),
    ),
)
