"""Files of text as lists of lines: diaries, tables and notes."""

from __future__ import annotations

from itertools import groupby

from hornbook.synthesis.curriculum.arguments import Arg, integer, word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_DAYS = ("03-01", "03-02", "03-09", "11-05")
_NOTES = ("met Ada", "rain all day", "baked a cake", "played chess", "wrote a letter", "long walk")


def _diary(draw: Draw, _: object) -> list[str]:
    return [f"{draw.choose(_DAYS)} {draw.choose(_NOTES)}" for _place in range(draw.integer(1, 6))]


def _lines(draw: Draw, _: object) -> list[str]:
    return [draw.sentence() for _place in range(draw.integer(1, 4))]


def _program(draw: Draw, _: object) -> list[str]:
    return [
        draw.choose(("", "# " + draw.sentence(), draw.sentence(), draw.word() + " = " + str(draw.integer(1, 9))))
        for _place in range(draw.integer(2, 6))
    ]


def _paged(draw: Draw, _: object) -> list[str]:
    return [draw.choose(("", draw.word(), draw.word())) for _place in range(draw.integer(1, 8))]


def _table(draw: Draw, _: object) -> list[str]:
    return ["name,points", *(f"{who},{draw.integer(0, 20)}" for who in draw.sample(PEOPLE, draw.integer(0, 4)))]


def _chapters(draw: Draw, _: object) -> list[str]:
    return [
        draw.choose((f"== {draw.word().title()} {draw.word().title()}", draw.sentence(), draw.sentence()))
        for _place in range(draw.integer(2, 6))
    ]


def _file_lines(key: str, names: tuple[str, ...]) -> Arg:
    return Arg(key, names, "list[str]", _lines)


_TEXT_LINES = _file_lines("lines", ("lines", "file_lines", "content", "page"))

FAMILIES = (
    drill(
        "school_lines.diary_of_day",
        "diary_of_day entries_of_day what_happened notes_of_date read_diary entries_for_date",
        [
            Arg("diary", ("diary", "lines", "entries", "journal"), "list[str]", _diary),
            Arg("day", ("day", "date", "when", "wanted_day"), "str", lambda draw, _: draw.choose(_DAYS)),
        ],
        "list[str]",
        [
            (
                "Each line of $diary begins with a date such as '03-09', then come a blank and a text. $hand the texts "
                "of the lines with the date $day, in order."
            ),
            (
                "Find all strings in $diary that start with $day. Cut off these five characters and the blank after "
                "them and return what remains of each."
            ),
            (
                "What did the writer note on $day? The diary is a list of lines like '11-05 met Ada'. Give the notes "
                "of that day as a list, without the date."
            ),
            (
                "The function filters a list of lines by their first five characters, which are a date. For each "
                "match, the part of the line from index 6 on is added to the result."
            ),
            (
                "A diary has one line for each note. The line starts with month and day (5 characters), then a space, "
                "then the note. Return the notes for the date $day. If there are no notes, return an empty list."
            ),
            "Notes in $diary ('MM-DD text') dated $day.",
            (
                "From the file with the lines $diary we need everything under one date. If a line's date is $day, keep "
                "the words after the date; otherwise ignore it."
            ),
        ],
        [
            "return [entry[6:] for entry in $diary if entry.startswith($day)]",
            """
            $result = []
            for entry in $diary:
                if entry[:5] == $day:
                    $result.append(entry[6:])
            return $result
            """,
        ],
        lambda diary, day: [line.split(" ", 1)[1] for line in diary if line.split(" ", 1)[0] == day],
        edges=(([], "03-01"), (["03-01 long walk"], "03-01"), (["03-01 long walk"], "03-02")),
    ),
    drill(
        "school_lines.without_comments",
        "drop_comments lines_that_count code_lines without_comments strip_comment_lines useful_lines",
        [Arg("lines", ("lines", "file_lines", "content", "source"), "list[str]", _program)],
        "list[str]",
        [
            "$hand the lines in $lines that are neither empty nor begin with '#', in order.",
            "Leave out of $lines every empty string and every string whose first character is '#'. Return the rest.",
            (
                "In a file of settings, lines beginning with a '#' are remarks for humans, and empty lines are there "
                "for the eye. Which lines of $lines does a program have to read?"
            ),
            (
                "The function removes comments and blank lines: a string of the list is kept only if it has at least "
                "one character and does not start with the character '#'."
            ),
            (
                "You get the lines of a file. Some lines are empty. Some lines begin with '#'. Return a list of all "
                "the other lines. Do not change them."
            ),
            "Non-empty lines of $lines not starting with '#'.",
            (
                "If a line is '' or a comment (its first character being '#'), skip it; otherwise put it into the "
                "resulting list."
            ),
        ],
        [
            'return [$row for $row in $lines if $row != "" and not $row.startswith("#")]',
            """
            $result = []
            for $row in $lines:
                if $row and $row[0] != "#":
                    $result.append($row)
            return $result
            """,
        ],
        lambda lines: [line for line in lines if line[:1] not in ("", "#")],
        edges=(([],), (["", "#"],), (["# a", "b = 1", ""],)),
    ),
    drill(
        "school_lines.count_words",
        "$tag_in_file file_$tag $tag_in_lines page_$tag $tag_of_page sum_of_$tag",
        [_TEXT_LINES],
        "int",
        [
            "$howmany $said all the lines in $lines have together.",
            "$lines is the content of a file, line by line. $give the number of $said in the whole file.",
            "Add up the numbers of $said of all strings in $lines.",
            "The function receives a list of lines and returns one integer: the total count of $said over all of them.",
            "A page has several lines. Count the $said of every line. Return the sum. A page without lines gives 0.",
            "Total number of $said in $lines.",
            "A publisher pays by length and wants to know how many $said $more are in $lines.",
        ],
        [
            "return sum(len($one) for $row in $lines)",
            """
            $total = 0
            for $row in $lines:
                $total += len($one)
            return $total
            """,
        ],
        lambda lines, v: (
            len(" ".join(lines).split()) if v["tag"] == "words" else len([ch for line in lines for ch in line])
        ),
        edges=(([],), ([""],), (["one two", "three"],)),
        variants=[
            {
                "tag": "words",
                "said": "words",
                "one": "$row.split()",
                "more": "(separated by blanks)",
            },
            {
                "tag": "characters",
                "said": "characters",
                "one": "$row",
                "more": "(blanks included)",
            },
        ],
    ),
    drill(
        "school_lines.find_lines",
        "find_lines numbered_lines_with search_file matches_with_numbers numbered_matches look_for_word",
        [
            _TEXT_LINES,
            word(
                "wanted",
                names=("wanted", "term", "search", "part"),
                make=lambda draw, before: draw.choose(draw.choose(before[0]).split()),
            ),
        ],
        "list[str]",
        [
            (
                "Search $lines for $wanted. $build a list of the lines that contain it, each with its number (from 1), "
                "a colon and a blank before it, as in '3: we run home'."
            ),
            (
                "For every line of $lines in which $wanted occurs, put 'number: line' into the result; the first line "
                "has the number 1."
            ),
            (
                "An editor shows where a word occurs: the number of the line, ': ' and the line itself. Return what it "
                "shows for the text $wanted and the file $lines."
            ),
            (
                "The function numbers the lines of a list from one. It returns a string 'i: line' for each line that "
                "contains the given text anywhere, in ascending order of i."
            ),
            (
                "You have lines of text and a word. Look at each line. If the word is in it, write the line number, a "
                "colon, a space and the line. Lines are counted from 1. Return these texts."
            ),
            "'<number>: <line>' for all lines of $lines containing $wanted, counted from 1.",
            (
                "Report the places at which $wanted appears in $lines. If a line contains it (also inside a longer "
                "word), it is listed with its number in front, like '1: the cat sat'; otherwise it is not listed."
            ),
        ],
        [
            'return [f"{$i}: {$row}" for $i, $row in enumerate($lines, 1) if $wanted in $row]',
            """
            $result = []
            for $i in range(len($lines)):
                if $wanted in $lines[$i]:
                    $result.append(f"{$i + 1}: {$lines[$i]}")
            return $result
            """,
        ],
        lambda lines, wanted: [
            str(place + 1) + ": " + lines[place] for place in range(len(lines)) if lines[place].find(wanted) >= 0
        ],
        edges=(([], "cat"), (["the cat"], "cat"), (["the cat", "a dog"], "cow")),
    ),
    drill(
        "school_lines.table_to_records",
        "read_table rows_as_dictionaries table_to_records csv_to_dicts records_from_lines load_table",
        [Arg("lines", ("lines", "table", "csv_lines", "rows"), "list[str]", _table)],
        "list[dict[str, str]]",
        [
            (
                "The first line of $lines has the names of columns, separated by commas; the other lines have the "
                "values in the same form. $build a list of dictionaries, one for each line of values, from column name "
                "to value."
            ),
            (
                "Split every string in $lines at the commas. The first one provides the keys, each of the others the "
                "values of one dictionary. Return the list of dictionaries; all values stay strings."
            ),
            (
                "A table is stored as text: a head line such as 'name,points', below it rows such as 'Ada,12'. Turn "
                "$lines into records, so that the row becomes {'name': 'Ada', 'points': '12'}. Return all records as a "
                "list."
            ),
            (
                "The function parses lines of comma-separated values with a header. It returns, for each row after the "
                "header, a dictionary that maps the header's fields to the fields of the row."
            ),
            (
                "You get the lines of a table. The first line tells the names of the columns. Make a dictionary out of "
                "every other line. Keys are the column names, values are the texts of the line. Return a list. A table "
                "with only the first line gives an empty list."
            ),
            "CSV lines with a header in $lines -> list of dictionaries of strings.",
            (
                "For each line but the first, pair its comma-separated parts with those of the first line. Hand over "
                "one dictionary per line, in order."
            ),
        ],
        """
        heads = $lines[0].split(",")
        $result = []
        for $row in $lines[1:]:
            $result.append(dict(zip(heads, $row.split(","))))
        return $result
        """,
        lambda lines: [
            {lines[0].split(",")[place]: part for place, part in enumerate(line.split(","))} for line in lines[1:]
        ],
        edges=((["name,points"],), (["name,points", "Ada,3"],), (["a,b,c", "1,2,3", "4,5,6"],)),
    ),
    drill(
        "school_lines.titles",
        "chapter_titles find_titles headings list_of_titles table_of_contents titles_in_file",
        [Arg("lines", ("lines", "book", "file_lines", "content"), "list[str]", _chapters)],
        "list[str]",
        [
            (
                "A heading is a line that begins with '== '. $hand the headings in $lines without these three "
                "characters, in order."
            ),
            "Collect all strings of $lines that start with '== ' and cut this start off.",
            (
                "For the contents page of a book the titles are wanted. In the file $lines each title has two equals "
                "signs and a blank before it, such as '== Silver Lake', and ordinary lines have not. Return the titles "
                "alone."
            ),
            (
                "The function looks for lines with the prefix '== ' and returns a list of the remaining parts of these "
                "lines."
            ),
            (
                "Some lines are titles. They begin with two equals signs and one space. Return only the titles, but "
                "without the signs and the space. The other lines are not needed."
            ),
            "Titles from $lines: what follows '== ' at a line's start.",
            (
                "Read the lines of a book, $lines. If a line starts with '== ', note the rest of it; if not, go on. "
                "Report the notes."
            ),
        ],
        [
            'return [$row[3:] for $row in $lines if $row.startswith("== ")]',
            """
            $result = []
            for $row in $lines:
                if $row.startswith("== "):
                    $result.append($row[3:])
            return $result
            """,
        ],
        lambda lines: [line.removeprefix("== ") for line in lines if line[:3] == "== "],
        edges=(([],), (["== One", "text"],), (["text"],)),
    ),
    drill(
        "school_lines.paragraphs",
        "split_paragraphs paragraphs group_by_empty_lines blocks_of_lines separate_paragraphs text_blocks",
        [Arg("lines", ("lines", "file_lines", "content", "page"), "list[str]", _paged)],
        "list[list[str]]",
        [
            (
                "Empty strings in $lines separate paragraphs. $build a list of the paragraphs, each a list of its "
                "lines. There may be several empty strings in a row; no paragraph is empty."
            ),
            "Split $lines at the empty strings and return the non-empty pieces as lists, in order.",
            (
                "A letter has blocks of lines with at least one blank line ('') between them. Return the blocks of "
                "$lines as a list of lists without the blank lines."
            ),
            (
                "The function groups consecutive non-empty lines. A blank line, '', ends the current group; groups "
                "without lines are never added. It returns the list of groups."
            ),
            (
                "You get lines of a text. An empty line ends a paragraph. Put the lines of each paragraph in one list. "
                "Return the list of these lists. Two empty lines together do not make a new paragraph."
            ),
            "Runs of non-empty lines in $lines, as lists.",
            (
                "For printing, a text must be cut into paragraphs. Lines next to each other belong together unless a "
                "'' stands between them. Give all paragraphs of $lines; blank lines at the start or the end do not "
                "matter."
            ),
        ],
        """
        $result = []
        block = []
        for $row in [*$lines, ""]:
            if $row != "":
                block.append($row)
            elif block:
                $result.append(block)
                block = []
        return $result
        """,
        lambda lines: [list(group) for full, group in groupby(lines, key=bool) if full],
        edges=(([],), (["", ""],), (["cat", "dog"],), (["cat", "", "", "dog", ""],)),
    ),
    drill(
        "school_lines.page_of_line",
        "page_and_line line_on_page find_page place_in_book page_of_line print_position",
        [
            integer("n", 1, 200, names=("n", "line", "number", "row")),
            integer("k", 5, 50, names=("k", "per_page", "size", "length"), fix=(20, 30, 40)),
        ],
        "str",
        [
            (
                "A text is printed with $k lines on each page. $hand where line $n stands, as a text like 'page 2, "
                "line 7'. Lines and pages count from 1, and on each page the lines begin with 1 again."
            ),
            (
                "On which page is line number $n of a file, and which line of that page is it, with $k lines a page? "
                "Answer in the form 'page 3, line 1'."
            ),
            (
                "The printer puts $k lines on a sheet. A reader looks for line $n of the file. Tell the reader 'page "
                "p, line q' with the page p and the line q on that page, both starting from 1."
            ),
            (
                "The function converts a running line number into a string of the form 'page P, line L' for pages of "
                "$k lines; all numbers start with 1."
            ),
            (
                "Every page has $k lines. Line 1 is on page 1. Find the page of line $n and its number on this page. "
                "Return a text, for example 'page 1, line 4'."
            ),
            "'page x, line y' for line $n at $k lines per page, all from 1.",
            (
                "Divide the number of lines before line $n by $k: the quotient plus 1 gives the page, the remainder "
                "plus 1 the line on it. Return both as 'page ..., line ...'."
            ),
        ],
        """
        before = $n - 1
        return f"page {before // $k + 1}, line {before % $k + 1}"
        """,
        lambda n, k: "page %d, line %d" % (-(-n // k), n - k * (-(-n // k) - 1)),  # noqa: UP031
        edges=((1, 20), (20, 20), (21, 20), (80, 40)),
    ),
)
