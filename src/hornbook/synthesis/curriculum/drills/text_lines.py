"""Lines of a text: numbering, padding, indenting, quoting, joining and comparing them."""

from __future__ import annotations

import re
from itertools import groupby, zip_longest

from hornbook.synthesis.curriculum.arguments import Arg, Make, words
from hornbook.synthesis.curriculum.char_arguments import sign, small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import page, phrase
from hornbook.synthesis.curriculum.wording import Draw

_LINES = ("lines", "rows", "text_lines", "page", "content")
_WIDTHS = ("width", "n", "limit", "size", "k")


def _lines(draw: Draw, _: object = None) -> list[str]:
    return ["" if draw.chance(0.15) else " ".join(draw.words(1, 2)) for _i in range(draw.integer(1, 4))]


def _indented(draw: Draw, _: object = None) -> list[str]:
    least = draw.choose((0, 1, 2, 2, 3))
    return [row and " " * (least + draw.choose((0, 0, 1, 2, 4))) + row for row in _lines(draw)]


def _many(draw: Draw, _: object = None) -> list[str]:
    return [draw.word() for _i in range(draw.choose((1, 2, 3, 10, 11)))]


def _quoted(draw: Draw, _: object = None) -> list[str]:
    return [draw.choose(("> ", "> ", ">", "")) + row for row in _lines(draw)]


def _continued(draw: Draw, _: object = None) -> list[str]:
    rows = [draw.word() + draw.choose(("", " ")) for _i in range(draw.integer(2, 5))]
    return [row + draw.choose(("", "+")) for row in rows[:-1]] + rows[-1:]


def _ragged(draw: Draw, _: object = None) -> list[str]:
    rows = [row + " " * draw.choose((0, 0, 1, 2)) for row in _lines(draw)]
    return rows + [" " * draw.choose((0, 0, 2)) for _i in range(draw.choose((0, 0, 1, 2)))]


def _gappy(draw: Draw, _: object = None) -> list[str]:
    return [draw.choose(("", "", draw.word())) for _i in range(draw.integer(2, 7))]


def _changed(draw: Draw, before: tuple[list[str], ...]) -> list[str]:
    rows = [row if draw.chance(0.6) else draw.word() for row in before[0]]
    return rows[: draw.integer(1, len(rows))] if draw.chance(0.3) else rows + draw.words(0, 1)


def _lines_arg(make: Make = _lines, key: str = "lines", names: tuple[str, ...] = _LINES) -> Arg:
    return words(key, kind="", names=names, make=make)


def _continue(rows: list[str]) -> list[str]:
    return ("\n".join(rows) + "\n").replace("+\n", "").split("\n")[:-1] if rows else []


FAMILIES = (
    drill(
        "text_lines.right_numbers",
        "number_lines_right aligned_numbers {with|add}_line_numbers lines_with_numbers numbered_listing print_listing",
        [_lines_arg(_many)],
        "list[str]",
        [
            (
                "Number the strings in $lines from 1. $hand a list with entries such as '1 | tea'; the numbers are "
                "padded with spaces on the left so that all are as long as the last one."
            ),
            (
                "$build a listing of $lines: each entry is the line number, ' | ' and the line. Line "
                "numbers start at 1 and stand right-aligned in a column as wide as the largest number."
            ),
            (
                "Every line of $lines gets its number in front (the first is 1), then ' | '. If there are ten lines or "
                "more, the short numbers get spaces before them, so that all bars stand below each other."
            ),
            (
                "The width of the number column is the number of digits of len($lines). Write each number "
                "right-justified in that width, followed by ' | ' and the line, and return the list of results."
            ),
            (
                "An editor shows line numbers beside a program. With 9 lines they look like '1 | x', with 10 lines "
                "like ' 1 | x'. $hand what it shows for the list $lines, line by line."
            ),
            (
                "{Input|Given}: a list of lines. {Output|Result|Returned}: a list of the same lines, each after its "
                "number (from 1) and ' | ', all numbers brought to the same width with leading spaces."
            ),
            (
                "The function takes a list of strings and returns a list of equal length. Each string appears in it "
                "behind its position, counted from 1, and ' | '; positions with fewer digits than the "
                "largest are filled up with spaces on the left."
            ),
            (
                "You get some lines. Write '1 | ' before the first, '2 | ' before the second, and so on. "
                "If the last number has more digits than others, put spaces before the others, so that "
                "every number takes up the same room. Return the list of new lines."
            ),
            (
                "If $lines is empty, the result is empty too. Otherwise count the digits of the last line number; "
                "every line becomes its own number, padded on the left with spaces to that many characters, then "
                "' | ', then its text."
            ),
            (
                "Actors find their lines by number. Put before each string in $lines its number and ' | '. The last "
                "digits of the numbers, which begin with 1, must stand in one column, so fill up with blanks in front."
            ),
            "Right-aligned line numbers (from 1, as wide as the largest one) plus ' | ' before each of $lines.",
        ],
        [
            """
            width = len(str(len($lines)))
            $result = []
            for $i, $row in enumerate($lines, 1):
                $result.append(str($i).rjust(width) + " | " + $row)
            return $result
            """,
            """
            width = len(str(len($lines)))
            return [f"{$i:>{width}} | {$row}" for $i, $row in enumerate($lines, start=1)]
            """,
        ],
        lambda rows: [
            " " * (len(f"{len(rows)}") - len(f"{at}")) + f"{at} | {row}"
            for at, row in zip(range(1, 99), rows, strict=False)
        ],
        edges=(([],), (["tea"],), (list("abcdefghij"),)),
    ),
    drill(
        "text_lines.hard_wrap",
        "hard_wrap break_long_lines cut_lines {fold|break}_lines wrap_at limit_line_length split_long_lines",
        [_lines_arg(), small("width", 2, 9, _WIDTHS, (4, 6, 8))],
        "list[str]",
        [
            (
                "Break every line in $lines that is longer than $width characters into pieces of $width characters; "
                "the last piece may be shorter. $hand the list of all lines that result. Empty lines stay."
            ),
            (
                "A narrow display shows at most $width characters in a row and breaks a longer line wherever it is "
                "full, even inside a word. $hand the rows that it shows for the list $lines; an empty line takes one "
                "empty row."
            ),
            (
                "Fold the lines of $lines at column $width: cut off $width characters again and again until the rest "
                "has at most $width of them. Collect all parts in one list. A line without characters is kept as it "
                "is."
            ),
            (
                "If a line of $lines has no more than $width characters, it goes into the result unchanged, also when "
                "it is empty. Otherwise it is replaced by its consecutive parts of length $width, the last of which "
                "may be shorter."
            ),
            (
                "The function takes a list of lines and returns a list in which no line is longer than $width. Longer "
                "ones have been cut into parts of exactly $width characters and a rest; spaces are treated like "
                "letters, and empty lines survive."
            ),
            (
                "You get a list of lines. Cut each line after every $width characters. Put all the parts into one "
                "list, in order. If a line is empty, put an empty string there."
            ),
            (
                "{Input|Given}: a list of strings. {Output|Result|Returned}: the list of their successive slices of "
                "$width characters (or fewer at the end of a string), an empty string giving one empty slice."
            ),
            (
                "An old printer has paper that is $width characters wide and goes on in a new line without looking at "
                "words. What does it print for $lines? Return a list with one string per printed line. Nothing in a "
                "line means that one empty line is printed."
            ),
            (
                "No line may exceed $width characters. Split those in $lines that do after every $width characters "
                "and leave the others alone{, empty ones included|, even empty ones}. Return the new list of lines."
            ),
            "Wrap $lines at exactly $width characters, ignoring word borders; keep empty lines.",
        ],
        [
            """
            $result = []
            for $row in $lines:
                if $row == "":
                    $result.append("")
                for start in range(0, len($row), $width):
                    $result.append($row[start:start + $width])
            return $result
            """,
            """
            $result = []
            for $row in $lines:
                while len($row) > $width:
                    $result.append($row[:$width])
                    $row = $row[$width:]
                $result.append($row)
            return $result
            """,
        ],
        lambda rows, width: [part for row in rows for part in re.findall(f".{{1,{width}}}", row) or [""]],
        edges=(([], 4), ([""], 4), (["abcdefgh", "abc"], 4)),
    ),
    drill(
        "text_lines.pad_to_longest",
        "$tag_block pad_to_longest fill_$side make_lines_equal even_out_lines {equal|same}_width square_block",
        [_lines_arg(), sign("sign", ("sign", "mark", "filler", "symbol"), "*#-_.")],
        "list[str]",
        [
            (
                "Fill up every line in $lines with $sign on the $side until it is as long as the longest of them. "
                "$hand the list of filled lines."
            ),
            (
                "$hand a list of the strings in $lines, all brought to the length of the longest one by adding $sign "
                "characters on the $side."
            ),
            (
                "Find out how long the longest line in $lines is. Shorter ones get as many $sign on the $side as they "
                "lack. Return the new list; with no lines it is empty."
            ),
            (
                "The lines of $lines shall form a block without gaps: write $sign on the $side of each line that is "
                "shorter than the longest, as often as needed."
            ),
            (
                "A signwriter paints the lines $lines below each other and fills the free room on the $side of the "
                "shorter ones with $sign, so that every line has the same length as the longest. $hand the painted "
                "lines."
            ),
            (
                "The function takes a list of strings and returns a list of strings of equal length. That length is "
                "the greatest length in the input; missing characters are supplied as $sign on the $side."
            ),
            (
                "You get a list of lines. Which is the longest? Its length is the goal. Add $sign to the $side of "
                "every other line until it has this length. Return the list; if there are no lines, return an empty "
                "list."
            ),
            (
                "{Input|Given}: the lines $lines. {Output|Result|Returned}: the same lines padded on the $side with "
                "$sign to their maximum length."
            ),
            (
                "If a line has the maximum length found in $lines, it does not change; otherwise put $sign on its "
                "$side once for each character that it is short of the maximum. Return all lines in order."
            ),
            "Pad each of $lines on the $side with $sign to the length of the longest.",
        ],
        [
            """
            width = max((len($row) for $row in $lines), default=0)
            return [$row.$method(width, $sign) for $row in $lines]
            """,
            """
            width = 0
            for $row in $lines:
                width = max(width, len($row))
            $result = []
            for $row in $lines:
                $result.append($long)
            return $result
            """,
        ],
        lambda rows, sign, v: [
            row + sign * (len(max(rows, key=len)) - len(row))
            if v["side"] == "right"
            else sign * (len(max(rows, key=len)) - len(row)) + row
            for row in rows
        ],
        edges=(([], "*"), (["a", "bcd", ""], "-"), (["one", "two"], ".")),
        variants=[
            {"tag": "left_aligned", "side": "right", "method": "ljust", "long": "$row + $sign * (width - len($row))"},
            {"tag": "right_aligned", "side": "left", "method": "rjust", "long": "$sign * (width - len($row)) + $row"},
        ],
    ),
    drill(
        "text_lines.common_indent",
        "common_indent shared_indent {smallest|least|find}_indent indent_of_block left_margin min_leading_spaces",
        [_lines_arg(_indented)],
        "int",
        [
            (
                "$hand the smallest number of leading spaces among the lines in $lines. Empty lines do not count; "
                "without other lines the result is 0."
            ),
            (
                "With how many spaces do all lines of $lines that are not empty begin, at least? Return 0 if there is "
                "no such line."
            ),
            (
                "The margin of a block of text is the least indentation of its non-empty lines. $give the margin of "
                "the block $lines, and 0 for a block without any text."
            ),
            (
                "Count the spaces at the beginning of each line in $lines, pass over empty strings, and return the "
                "lowest of the counts. If nothing was counted, return 0."
            ),
            (
                "Somebody pasted some lines of code, $lines, that are indented too far. By how many columns can all "
                "of them be moved to the left without losing a letter? Empty lines do not matter, and if there are "
                "only such lines, the answer is 0."
            ),
            (
                "The function takes a list of lines and returns an integer: the minimum count of spaces before the "
                "first other character, taken over all lines except empty ones. The minimum of nothing is considered "
                "to be 0."
            ),
            (
                "You get a list of lines. Leave out the empty ones. See how many spaces stand at the start of each "
                "line. Return the smallest of these numbers. No line left? Then return 0."
            ),
            (
                "{Input|Given}: lines, each of which is empty or contains something other than spaces. "
                "{Output|Result|Returned}: the length of the shortest run of spaces with which a non-empty line "
                "starts, else 0."
            ),
            (
                "If all of $lines are empty strings, or there are none, the output is 0. Otherwise it is the smallest "
                "indentation (number of spaces at the front) of a line that is not empty."
            ),
            "Least indentation, in spaces, of the non-empty strings in $lines; 0 if there are none.",
        ],
        [
            """
            indents = []
            for $row in $lines:
                if $row:
                    indents.append(len($row) - len($row.lstrip(" ")))
            return min(indents, default=0)
            """,
            """
            return min((len($row) - len($row.lstrip()) for $row in $lines if $row), default=0)
            """,
        ],
        lambda rows: sorted([len(re.findall("^ *", row)[0]) for row in rows if row] or [0])[0],
        edges=(([],), (["", ""],), (["  a", "", "   b"],), (["a", "  b"],)),
    ),
    drill(
        "text_lines.dedent_by",
        "dedent_by unindent move_left reduce_indent {shift|pull}_left remove_margin outdent",
        [_lines_arg(_indented), small("n", 1, 4, ("n", "width", "spaces", "count", "k"), (2, 4))],
        "list[str]",
        [
            (
                "Remove up to $n spaces from the beginning of every line in $lines and return the new list. A line "
                "with fewer leading spaces loses all of those, but never another character."
            ),
            (
                "Shift the lines in $lines to the left by $n columns. A line that has not so many spaces in front is "
                "moved only as far as possible. $hand the list of shifted lines."
            ),
            (
                "For each line of $lines: if it starts with $n spaces, drop these; otherwise drop whatever spaces it "
                "starts with. Return the lines as a list."
            ),
            (
                "An editor takes away indentation at a key press: $n spaces at the front of each line, or fewer where "
                "there are fewer. What becomes of the lines $lines?"
            ),
            (
                "The function takes a list of lines and returns a list of the same lines with their indentation "
                "reduced by $n spaces. An indentation of less than that is removed completely."
            ),
            (
                "You get a list of lines. Take away spaces at the start of each line, at most $n of them. Stop when "
                "you come to another character. Return the list of the lines that you now have."
            ),
            (
                "{Input|Given}: a list of strings. {Output|Result|Returned}: the list of the strings without their "
                "first $n characters as far as these are leading spaces."
            ),
            (
                "Unindent $lines by $n: each line loses its leading spaces, but not more than $n of them. All else "
                "remains as it is."
            ),
            (
                "If the indentation of a line in $lines is $n spaces or less, the result has this line without "
                "indentation; if it is more, just $n spaces are gone."
            ),
            "Less indentation: strip at most $n leading spaces from every string of $lines.",
        ],
        [
            """
            $result = []
            for $row in $lines:
                indent = len($row) - len($row.lstrip(" "))
                $result.append($row[min(indent, $n):])
            return $result
            """,
            """
            $result = []
            for $row in $lines:
                for _ in range($n):
                    $row = $row.removeprefix(" ")
                $result.append($row)
            return $result
            """,
        ],
        lambda rows, n: [re.sub(f"^ {{0,{n}}}", "", row) for row in rows],
        edges=(([], 2), (["", "a", " b", "  c", "   d"], 2), (["a b"], 2)),
    ),
    drill(
        "text_lines.quote_reply",
        "quote_lines quote_{message|reply|mail} mark_quoted as_quotation {add|put}_quote_marks reply_with",
        [phrase("text", ("text", "message", "mail", "content", "s"), page)],
        "str",
        [
            "Put '> ' before every line of the text $text. An empty line gets only '>', without a space.",
            (
                "$hand $text as a quotation in a mail: each line begins with '> ', but a line without any character "
                "becomes just '>'. Lines are separated by newlines."
            ),
            (
                "Split $text at the newlines, write '> ' in front of each filled line, turn empty lines into '>', and "
                "join everything with newlines again."
            ),
            (
                "When you answer a letter on the computer, the old letter is repeated with a sign before each line. "
                "Produce that for $text: '> ' before a line with characters, '>' for an empty line."
            ),
            (
                "For each line of $text: if it is empty, the new line is '>'; otherwise it is '> ' followed by the "
                "old line. Return the new lines as one string with newlines between them."
            ),
            (
                "The function takes a text of one or more lines and returns it with every line marked as quoted, by "
                "'> ' at its beginning or, in the case of an empty line, by a single '>'."
            ),
            (
                "You get a message with some lines. Write the sign '>' before each line. After the sign comes a "
                "space, but only if the line is not empty. Return the whole new message."
            ),
            (
                "{Input|Given}: $text, whose lines are parted by newline characters. {Output|Result|Returned}: the "
                "text with '> ' put before all non-empty lines and '>' in place of the empty ones."
            ),
            (
                "A forum shows earlier posts as quotations, like '> I agree'. Convert the post $text line by line; no "
                "space may follow the '>' of an empty line."
            ),
            "Quote each line of $text with '> ' ('>' alone if it is empty).",
        ],
        [
            """
            $result = []
            for $row in $text.split("\\n"):
                if $row == "":
                    $result.append(">")
                else:
                    $result.append("> " + $row)
            return "\\n".join($result)
            """,
            """
            return "\\n".join("> " + $row if $row else ">" for $row in $text.split("\\n"))
            """,
        ],
        lambda text: re.sub("(?m)^> $", ">", "> " + text.replace("\n", "\n> ")),
        edges=(("",), ("tea\n\nmilk",), ("one",)),
    ),
    drill(
        "text_lines.remove_quote",
        "unquote_lines remove_quote_marks strip_quotation without_quotes plain_lines clear_{quoted|reply}_lines",
        [_lines_arg(_quoted)],
        "list[str]",
        [
            (
                "Some strings in $lines begin with '>'. Remove this sign, and one space directly after it if there is "
                "one. $hand all lines in a list; the other lines stay unchanged."
            ),
            (
                "$hand the lines of $lines without quotation marks: '> ' at the beginning of a line goes, and so does "
                "a '>' that is not followed by a space. Only one mark is taken from a line."
            ),
            (
                "For each line of $lines: if it starts with '> ', drop these two characters; if it starts with '>' "
                "only, drop that one; otherwise keep the line."
            ),
            (
                "Lines that were quoted in a mail carry '> ' or '>' in front. Free the lines $lines from it and "
                "return them in order. Lines without the sign are not changed."
            ),
            (
                "From a printed letter, $lines, the marks of quoting shall be taken away. A mark is '>' at the very "
                "beginning, together with the space behind it, if any. Give back the cleaned lines."
            ),
            (
                "The function takes a list of lines and returns a list of equal length, in which a leading '> ', or "
                "else a leading '>', has been cut off wherever there was one."
            ),
            (
                "You get a list of lines. Does a line begin with '>'? Then remove this sign. Is a space the next "
                "character? Remove that one too. Leave other lines alone. Return the list."
            ),
            (
                "{Input|Given}: $lines, a list of strings. {Output|Result|Returned}: the list with the quote sign '>' "
                "(and a single space after it) removed from the front of every string that has it."
            ),
            (
                "A quoted line looks like '> I agree' or '>I agree', and in both cases 'I agree' is wanted. Return "
                "$lines with quoted lines changed in this way and others as they are."
            ),
            "Drop one leading '> ' or '>' from each of $lines.",
        ],
        [
            """
            $result = []
            for $row in $lines:
                if $row.startswith("> "):
                    $result.append($row[2:])
                elif $row.startswith(">"):
                    $result.append($row[1:])
                else:
                    $result.append($row)
            return $result
            """,
            """
            $result = []
            for $row in $lines:
                if $row.startswith(">"):
                    $row = $row[1:].removeprefix(" ")
                $result.append($row)
            return $result
            """,
        ],
        lambda rows: [re.sub("^> ?", "", row) for row in rows],
        edges=(([],), (["> tea", ">milk", "egg"],), (["", ">", "> ", " > a", ">> b"],)),
    ),
    drill(
        "text_lines.differing_numbers",
        (
            "differing_lines changed_lines {find|list}_differences line_numbers_that_differ where_texts_differ "
            "compare_lines"
        ),
        [
            _lines_arg(_lines, "old", ("old", "first", "a", "left", "before")),
            _lines_arg(_changed, "new", ("new", "second", "b", "right", "after")),
        ],
        "list[int]",
        [
            (
                "$old and $new are two versions of a text, as lists of lines. $hand the numbers of the lines, counted "
                "from 1, in which they differ. A line that only one version has differs too."
            ),
            (
                "Compare the lists of lines $old and $new line by line and list the line numbers (the first is 1) at "
                "which they are not equal. If one list is longer, all of its extra lines count as different."
            ),
            (
                "Which lines have changed between $old and $new? $hand their numbers in ascending order, starting to "
                "count at 1. Lines beyond the end of the shorter list are always among them."
            ),
            (
                "For each line number from 1 up to the length of the longer list: put it into the result if the lines "
                "of $old and $new with that number differ, or if one of the lists has no such line."
            ),
            (
                "Two children copied the same poem, as $old and $new. The teacher notes the numbers of all lines in "
                "which the copies do not agree, and also of those that one of them left out at the end. Return the "
                "list, with 1 for the first line."
            ),
            (
                "The function takes two lists of strings and returns a list of integers, the positions from 1 at "
                "which the strings are unequal. Positions that exist in just one of the lists belong to it."
            ),
            (
                "You get two lists of lines. Look at the first line of both, then at the second of both, and so on. "
                "If they are not the same, write down the number of the line; the first line is number 1. If one list "
                "has ended, write down every number that is left in the other. Return the numbers."
            ),
            (
                "{Input|Given}: two texts as lists of lines. {Output|Result|Returned}: the 1-based numbers of the "
                "lines that are not identical in both, missing ones included, from small to large."
            ),
            (
                "If $old and $new are equal, the result is empty. Otherwise it contains, counted from 1, each line "
                "number where the two have unlike lines or where only the longer one has a line."
            ),
            "Line numbers, from 1, at which $old and $new differ or only one of them has a line.",
        ],
        [
            """
            $result = []
            for $i in range(max(len($old), len($new))):
                if $i >= len($old) or $i >= len($new) or $old[$i] != $new[$i]:
                    $result.append($i + 1)
            return $result
            """,
            """
            shorter = min(len($old), len($new))
            longer = max(len($old), len($new))
            changed = [$i + 1 for $i in range(shorter) if $old[$i] != $new[$i]]
            return changed + list(range(shorter + 1, longer + 1))
            """,
        ],
        lambda old, new: [at for at, (x, y) in enumerate(zip_longest(old, new), 1) if x != y],
        edges=(([], []), (["a"], ["a"]), (["a", "b"], ["a", "c", "d"]), ([], ["x"])),
    ),
    drill(
        "text_lines.join_continued",
        "join_continued {glue|merge}_continued_lines continue_lines complete_lines logical_lines unbreak_lines",
        [_lines_arg(_continued)],
        "list[str]",
        [
            (
                "A line in $lines that ends with '+' is continued by the next one. Join such lines, without the '+', "
                "and return the list of complete lines. The last line never ends with '+'."
            ),
            (
                "In the list $lines, '+' at the end of a line means that the line goes on in the following string. "
                "$hand the whole lines: the '+' disappears and the next string is attached directly."
            ),
            (
                "Go through $lines and collect text. If a line ends with '+', add it without this sign and read on; "
                "otherwise add it and the line is complete. Return the complete lines. The final line has no '+' at "
                "its end."
            ),
            (
                "Long commands are written over several lines, each but the last of which ends in '+'. Put the "
                "commands in $lines together again, with nothing in between, and return them as a list. No '+' stands "
                "at the end of the last line."
            ),
            (
                "The function takes a list of lines and returns a list in which each line with a '+' as its last "
                "character has been joined to its successor, and the sign has been dropped. This may go on over many "
                "lines. The last line has a different end."
            ),
            (
                "You get a list of lines. If the last character of a line is '+', remove it and stick the next line "
                "to it. Do this as long as the line ends with '+'. Return the list of finished lines. The last line "
                "is always finished."
            ),
            (
                "{Input|Given}: strings of which any but the last may end with '+'. {Output|Result|Returned}: the "
                "strings with every '+' at an end removed together with the break after it."
            ),
            (
                "A telegraph writes '+' where it had to break a line too early. Restore the lines as they were sent "
                "from the pieces in $lines. A piece without '+' at its end, such as the last one, ends a line."
            ),
            (
                "If a piece in $lines does not end in '+', it closes the current line; if it does, the sign is left "
                "out and the current line is continued with the following piece (there always is one). Return all "
                "lines in order."
            ),
            "Join each of $lines that ends in '+' with the next one, dropping the '+'.",
        ],
        [
            """
            $result = []
            whole = ""
            for $row in $lines:
                if $row.endswith("+"):
                    whole += $row[:-1]
                else:
                    $result.append(whole + $row)
                    whole = ""
            return $result
            """
        ],
        _continue,
        edges=(([],), (["a"],), (["a+", "b+", "c"],), (["a", "b+", " c"],)),
    ),
    drill(
        "text_lines.side_by_side",
        "side_by_side two_columns {put|set}_beside next_to_each_other parallel_lines columns_of_text",
        [
            _lines_arg(lambda d, _: d.words(1, 4), "west", ("left", "first", "a", "texts")),
            _lines_arg(lambda d, b: d.words(len(b[0]), len(b[0])), "east", ("right", "second", "b", "translations")),
        ],
        "list[str]",
        [
            (
                "Set the lines of $west and $east beside each other: line by line, the left line padded with spaces "
                "to the length of the longest line in $west, then ' | ', then the right line. Both lists are of the "
                "same length."
            ),
            (
                "$build a list of lines in two columns, separated by ' | '. The lines of $west form the first column, "
                "which is as wide as its longest line, and those of $east the second. Equally many lines are given on "
                "both sides."
            ),
            (
                "Pair the strings of $west and $east, which are equally many. For each pair write the first one, "
                "spaces up to the length of the longest string in $west, ' | ' and the second one. Return the list of "
                "results."
            ),
            (
                "A poem and its translation, $west and $east, have the same number of lines and shall be printed side "
                "by side with ' | ' between them. So that the bars stand below each other, fill the lines on the left "
                "with spaces to the length of the longest. Return the printed lines."
            ),
            (
                "The function takes two lists of equally many strings and returns a list of the combined lines: left "
                "string, left-justified in a column as wide as the longest of its list, ' | ', right string."
            ),
            (
                "You get two lists of the same length. Find the longest string of the first list. Make all strings of "
                "that list as long by adding spaces at the end. Then write ' | ' and the string of the other list "
                "that belongs to it. Return the new strings."
            ),
            (
                "{Input|Given}: two lists with the same number of lines. {Output|Result|Returned}: for each index, "
                "the line of $west brought to the maximum length in $west by spaces on the right, followed by ' | ' "
                "and the line of $east."
            ),
            (
                "For a vocabulary sheet every word of $west is followed by a bar with a space on either side and then "
                "the word of $east at the same place (the lists are equally long). Spaces after the shorter left "
                "words bring all bars into one column. Give back the lines of the sheet."
            ),
            (
                "If the lists are empty, so is the result. Otherwise each line is made of the left text, as many "
                "spaces as it is shorter than the longest left text, the string ' | ', and the right text at the same "
                "index. Neither $west nor $east has more entries than the other."
            ),
            (
                "Two columns with ' | ' between: $west, padded on the right to its longest line, and the equally long "
                "list $east."
            ),
        ],
        [
            """
            width = max((len(text) for text in $west), default=0)
            $result = []
            for one, two in zip($west, $east):
                $result.append(one.ljust(width) + " | " + two)
            return $result
            """,
            """
            width = max([len(text) for text in $west] + [0])
            return [f"{$west[$i]:<{width}} | {$east[$i]}" for $i in range(len($west))]
            """,
        ],
        lambda west, east: [
            x + " " * (max(map(len, west)) - len(x)) + " | " + y for x, y in zip(west, east, strict=True)
        ],
        edges=(([], []), (["a"], ["b"]), (["one", "three"], ["x", "y"])),
    ),
    drill(
        "text_lines.first_or_last_lines",
        "$tag_lines $tag_n_lines {show|get}_$tag_lines $command_of_text text_$command $tag_part_of_text",
        [
            phrase("text", ("text", "content", "page", "s", "log"), page),
            small("n", 1, 3, ("n", "count", "number", "k", "many"), (2, 3)),
        ],
        "str",
        [
            (
                "$hand the $tag $n lines of $text as one string, with newlines between them. If it has fewer lines, "
                "return all of it."
            ),
            (
                "Keep only the $tag $n of the lines in $text, which are separated by newlines, and return them as a "
                "text again. A text with no more lines than that is returned whole."
            ),
            (
                "What does a program print that shows the $tag $n lines of a text? Return this part of $text as a "
                "string, or the entire text where it is short."
            ),
            "Split $text at its newlines, take $n lines $from, or as many as there are, and join them with newlines.",
            (
                "A record of visits, $text, has one line for each visit. The guard wants to see the $tag $n visits, "
                "or every one if fewer were written down. Return these lines as a text in their order."
            ),
            (
                "The function takes a text and returns a text, made of its $tag $n lines in their old order. When the "
                "text does not have that many, nothing is left out."
            ),
            (
                "You get a text with lines. Count $n lines $from. Return these lines, still in the same order and "
                "with newlines between them. If there are not enough lines, return the full text."
            ),
            (
                "{Input|Given}: $text with newlines between its lines. {Output|Result|Returned}: its $tag $n lines "
                "joined by newlines; everything if it has at most $n lines."
            ),
            (
                "If $text has more than $n lines, cut it down to the $tag $n; otherwise return it as it is. An empty "
                "line is a line as well."
            ),
            "The $tag $n lines of $text (all if there are fewer), as a string.",
        ],
        [
            """
            rows = $text.split("\\n")
            return "\\n".join(rows[$slice])
            """
        ],
        lambda text, n, v: "\n".join(
            row
            for at, row in enumerate(text.split("\n"))
            if (at < n if v["tag"] == "first" else at >= text.count("\n") + 1 - n)
        ),
        edges=(("", 2), ("a\nb\nc\nd", 2), ("a\n", 3)),
        variants=[
            {"tag": "first", "command": "head", "from": "from the beginning", "slice": ":$n"},
            {"tag": "last", "command": "tail", "from": "from the end", "slice": "-$n:"},
        ],
    ),
    drill(
        "text_lines.hanging_indent",
        "hanging_indent indent_all_but_first indent_{rest|others} hang_lines list_item_lines indent_following",
        [_lines_arg(), small("n", 1, 5, ("n", "width", "spaces", "margin", "k"), (2, 4))],
        "list[str]",
        [
            (
                "$hand the lines in $lines with $n spaces before each of them except the first one, which stays as it "
                "is. Empty lines do not get spaces."
            ),
            (
                "Give the paragraph $lines, a list of lines, a hanging indent: the first line begins at the margin "
                "and all others that are not empty are indented by $n spaces."
            ),
            (
                "Indent the lines in $lines by $n spaces from the second line on. The first line and empty lines "
                "remain unchanged. Return the new list."
            ),
            (
                "For each string in $lines: if it is the first one or empty, keep it; otherwise put $n spaces in "
                "front. Return the resulting list."
            ),
            (
                "In a list of books the first line of an entry sticks out to the left. $lines is such an entry; "
                "produce its printed lines by moving every line but the first $n columns to the right. Where a line "
                "has no characters, write no spaces."
            ),
            (
                "The function takes a list of lines and returns a list in which the filled lines after the first are "
                "preceded by $n spaces."
            ),
            (
                "You get a list of lines. Leave the first line alone. Write $n spaces before every other line, but "
                "not before empty ones. Return all the lines in a list."
            ),
            (
                "{Input|Given}: lines of one paragraph. {Output|Result|Returned}: the same lines, with $n spaces at "
                "the beginning of each non-empty line whose number is 2 or higher."
            ),
            (
                "An answer in a play begins with its first line at the left edge, and the lines that follow are set "
                "in by $n spaces (unless they are empty). Return $lines set like this."
            ),
            "Indent all of $lines by $n spaces, apart from the first and from empty ones.",
        ],
        [
            """
            $result = []
            for $i, $row in enumerate($lines):
                if $i > 0 and $row:
                    $row = " " * $n + $row
                $result.append($row)
            return $result
            """,
            """
            indented = [" " * $n + $row if $row else "" for $row in $lines[1:]]
            return $lines[:1] + indented
            """,
        ],
        lambda rows, n: [
            row.rjust(len(row) + n) if at and row else row for at, row in zip(range(len(rows)), rows, strict=True)
        ],
        edges=(([], 2), (["a"], 2), (["", "b", "", "c"], 2)),
    ),
    drill(
        "text_lines.trim_ends",
        "trim_lines clean_line_ends tidy_{lines|page} strip_trailing remove_{trailing|final}_blanks clean_end",
        [_lines_arg(_ragged)],
        "list[str]",
        [
            (
                "Remove the spaces at the end of every line in $lines; then remove the empty lines at the end of the "
                "list. $hand what is left. Empty lines further up stay."
            ),
            (
                "Tidy up $lines: no line may end with a space, and the last line may not be empty. Cut off trailing "
                "spaces first and then trailing empty lines, and return the new list."
            ),
            (
                "$hand the lines of $lines without spaces on the right. From the end of this list, drop lines as long "
                "as they are empty; empty lines that have text after them are kept."
            ),
            (
                "For each line of $lines strip the spaces on its right side. While the last of the stripped lines is "
                "empty, throw it away. Return the list, which may be empty."
            ),
            (
                "Before a program is saved, the editor deletes useless blanks: those at line ends, and at the bottom "
                "of the file every line in which nothing but blanks is left. What remains of $lines? Spaces and empty "
                "lines elsewhere are not touched."
            ),
            (
                "The function takes a list of strings and returns a new one: each string without trailing spaces, and "
                "the list without empty strings at its end."
            ),
            (
                "You get a list of lines. Delete the spaces after the last letter of each line. Now look at the end "
                "of the list. Is the last line empty? Then delete it, and look again. Return the list."
            ),
            (
                "{Input|Given}: a list of lines. {Output|Result|Returned}: the right-stripped lines up to and "
                "including the last one that is not empty."
            ),
            (
                "If no line in $lines has a character other than a space, the output is an empty list. Otherwise it "
                "ends with the last line that has one, and all lines in it are freed from spaces at their end."
            ),
            "Right-strip the spaces of all $lines, then drop the empty lines at the end.",
        ],
        [
            """
            $result = [$row.rstrip(" ") for $row in $lines]
            while $result and $result[-1] == "":
                $result.pop()
            return $result
            """
        ],
        lambda rows: [re.sub(" +$", "", row) for at, row in enumerate(rows) if "".join(rows[at:]).strip()],
        edges=(([],), (["", "  "],), (["a ", "", " b  ", " "],)),
    ),
    drill(
        "text_lines.line_and_column",
        "line_and_column position_in_lines {find|get}_line_column cursor_place place_of_index locate_character",
        [
            phrase("text", ("text", "content", "page", "s", "document"), page),
            Arg(
                "at", ("index", "position", "place", "offset"), "int", lambda d, b: d.integer(0, max(0, len(b[0]) - 1))
            ),
        ],
        "tuple[int, int]",
        [
            (
                "The character at index $at of $text stands in some line. $hand a tuple of the number of this line "
                "and the number of the column, both counted from 1. A newline belongs to the end of its line."
            ),
            (
                "In which line and in which column of $text is the character with index $at? Return both as a tuple, "
                "starting to count at 1; each newline is the last character of its line."
            ),
            (
                "Translate the index $at into a place in the text $text: (line, column), where (1, 1) is the place of "
                "the very first character and a line begins after each newline."
            ),
            (
                "The line number is 1 plus the number of newlines before index $at; the column is 1 plus the number "
                "of characters between the last of these newlines (or the start of $text) and the index. Return the "
                "two as a tuple."
            ),
            (
                "A program reports an error at index $at of a file with the content $text. Its author would rather "
                "know the line and the column. Compute these, both beginning with 1, as a tuple. Every newline counts "
                "as the end of the line before it."
            ),
            (
                "The function takes a string of several lines and an index and returns a pair of integers: the "
                "1-based line that the index falls into and the 1-based position within that line."
            ),
            (
                "You walk through $text from its start, at line 1, column 1. After a newline you go to column 1 of "
                "the next line; after any other character you go one column on. Return your line and column when you "
                "have passed $at characters."
            ),
            (
                "{Input|Given}: $text and an index into it, counted from 0. {Output|Result|Returned}: (line, column) "
                "of the character there, with 1 as the first line and first column."
            ),
            (
                "If there is no newline before index $at, the result is line 1 and column $at + 1. Otherwise the line "
                "is one more than the number of those newlines, and the column is the distance from the last of them."
            ),
            "Line and column (from 1) of the character at index $at in $text, as a tuple.",
        ],
        [
            """
            line_number = 1
            column = 1
            for $ch in $text[:$at]:
                if $ch == "\\n":
                    line_number += 1
                    column = 1
                else:
                    column += 1
            return line_number, column
            """,
            """
            before = $text[:$at].split("\\n")
            return len(before), len(before[-1]) + 1
            """,
        ],
        lambda text, at: (text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)),
        edges=(("", 0), ("ab\ncd", 2), ("ab\ncd", 3), ("ab\ncd", 4)),
    ),
    drill(
        "text_lines.single_gaps",
        "single_gaps squeeze_{empty|blank}_lines one_blank_line reduce_gaps merge_empty_lines no_double_gaps",
        [_lines_arg(_gappy)],
        "list[str]",
        [
            (
                "Where several empty lines follow each other in $lines, keep only one of them. $hand the new list of "
                "lines."
            ),
            "$hand the lines in $lines, but leave out each empty line that comes directly after another empty line.",
            (
                "Shorten the gaps in the text $lines: two or more empty strings in a row become a single one. All "
                "other lines stay, also when they repeat."
            ),
            (
                "For each line of $lines: if it is empty and the line before it is empty as well, skip it; otherwise "
                "put it into the result."
            ),
            (
                "A printer wants to save paper: it prints one empty line wherever the manuscript $lines has any "
                "number of empty lines together. $hand the printed lines."
            ),
            (
                "The function takes a list of lines and returns a copy of it in which no two neighbouring lines are "
                "both empty, because the later ones have been removed."
            ),
            (
                "You get a list of lines. Some are empty. If there are many empty lines one after another, only the "
                "first of them may stay. Return the list of the lines that stay."
            ),
            (
                "{Input|Given}: a list of strings. {Output|Result|Returned}: the list with each block of consecutive "
                "empty strings reduced to a single empty string."
            ),
            (
                "Paragraphs in $lines are parted by one or more empty lines. Return the lines with exactly one empty "
                "line at each of those places; this holds at the beginning and the end of the list too."
            ),
            "At most one empty line in a row: drop the surplus ones from $lines.",
        ],
        [
            """
            $result = []
            for $row in $lines:
                if $row == "" and $result and $result[-1] == "":
                    continue
                $result.append($row)
            return $result
            """,
            """
            $result = []
            for $i in range(len($lines)):
                if $lines[$i] or $i == 0 or $lines[$i - 1]:
                    $result.append($lines[$i])
            return $result
            """,
        ],
        lambda rows: [
            row for empty, run in groupby(rows, key=lambda row: not row) for row in ([""] if empty else list(run))
        ],
        edges=(([],), (["", "", "a", "", "", "b", "b", ""],), (["a"],)),
    ),
    drill(
        "text_lines.too_long",
        (
            "too_long_lines overlong_lines {find|list}_long_lines lines_over_limit line_length_warnings "
            "check_line_lengths"
        ),
        [_lines_arg(), small("limit", 3, 9, ("limit", "width", "n", "most", "k"), (5, 7))],
        "list[int]",
        [
            (
                "$hand the numbers of the lines in $lines that have more than $limit characters. The first line has "
                "number 1."
            ),
            (
                "A line may have $limit characters at most. Which lines of $lines break this rule? Return a list of "
                "their numbers, counted from 1."
            ),
            (
                "Go through $lines and write down the number of every line that is longer than $limit. Numbers begin "
                "with 1, and nothing too long means an empty list."
            ),
            (
                "Check the style of the program $lines: report, as a list of line numbers starting at 1, where a line "
                "exceeds $limit characters."
            ),
            (
                "The page of a notebook has room for $limit characters in a row. $hand the numbers (from 1) of those "
                "lines in $lines that will not fit, in ascending order."
            ),
            (
                "The function takes a list of strings and returns a list of integers: the 1-based positions of all "
                "strings whose length is greater than $limit."
            ),
            (
                "You get a list of lines. Count the characters of each line. If there are more than $limit, note the "
                "number of the line: 1 for the first, 2 for the second, and so on. Return your notes as a list."
            ),
            (
                "{Input|Given}: a list of lines. {Output|Result|Returned}: the numbers, from 1 upwards, of the lines "
                "with a length above $limit."
            ),
            (
                "If a line of $lines has $limit characters or fewer, it is fine; otherwise its number (the top line "
                "is 1) goes into the result. Return all these numbers."
            ),
            "Numbers, from 1, of the strings in $lines longer than $limit.",
        ],
        [
            "return [$i for $i, $row in enumerate($lines, 1) if len($row) > $limit]",
            """
            $result = []
            for $i in range(len($lines)):
                if len($lines[$i]) > $limit:
                    $result.append($i + 1)
            return $result
            """,
        ],
        lambda rows, limit: [at + 1 for at in range(len(rows)) if rows[at][limit:]],
        edges=(([], 5), (["apple", "orange", ""], 5), (["tea"], 5)),
    ),
)
