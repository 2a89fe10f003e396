"""Spaces and lines: collapsing, counting and replacing spaces, numbering, indenting and joining lines."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import text, word
from hornbook.synthesis.curriculum.char_arguments import sign, small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import page, phrase, wide, word_list

LINES = ("text", "page", "s", "content", "document")
lines_text = phrase("text", LINES, page)

FAMILIES = (
    drill(
        "words_spaces.collapse",
        "collapse_spaces single_spaces clean_spaces tidy_spaces normalise_spaces squeeze_blanks",
        [phrase(make=wide)],
        "str",
        [
            "$hand $text with single spaces between its words and none at the beginning or end.",
            "Tidy up the spaces in $text: one between two words, none before the first and none after the last word.",
            (
                "Somebody pressed the space bar too often while typing $text. $hand the text with only the "
                "spaces it needs."
            ),
            "Collapse every run of spaces inside $text to one space and remove the spaces at both ends.",
            "The words of the string $text may be far apart. Write them with exactly one space between neighbors.",
            "Clean the line $text: drop leading and trailing spaces, and leave just one space between words.",
            (
                "This function returns a string with the words of the given string, where every gap between "
                "words consists of exactly one space and no spaces stand at the ends."
            ),
            (
                "You get a text with too many spaces. Between two words there must be only one space. Before "
                "the first word and after the last word there must be none. Return the corrected text."
            ),
            (
                "A printer charges for blanks, so the line $text should have no more of them than are needed to "
                "keep its words apart. Produce the shortest such line."
            ),
            "In: a string. Spaces at both ends go; each run of spaces inside shrinks to one. Out: the new string.",
            "$text, trimmed and single-spaced.",
        ],
        'return " ".join($text.split())',
        lambda text: re.sub(" +", " ", text).strip(" "),
        edges=(("",), ("  a   b ",), ("one",)),
    ),
    drill(
        "words_spaces.replace_spaces",
        "spaces_to_sign replace_spaces fill_spaces {mark|swap}_spaces change_blanks no_spaces",
        [text(), sign("mark", ("mark", "sign", "symbol", "fill"), "_-.+*")],
        "str",
        [
            "Replace every space in $text by $mark.",
            "$hand $text with $mark in place of each space.",
            "A file system allows no spaces. Write $mark instead of every space in $text.",
            "Change all the spaces of the string $text into $mark and leave the other characters as they are.",
            "Wherever a space stands in $text, put the character $mark there.",
            "Fill the gaps between the words of $text: each space becomes $mark.",
            (
                "This function returns a copy of a string in which each space has been exchanged for $mark; all "
                "other characters are unchanged."
            ),
            (
                "You get the text $text. When you see a space, write $mark. When you see another character, "
                "keep it. Return the new text."
            ),
            (
                "For a web address the title $text must not have blanks; each of them turns into $mark. Produce "
                "the title in this form."
            ),
            (
                "Every single space of $text is to become $mark, even where several stand together. The rest "
                "stays. Report the new string."
            ),
            "$text with $mark for spaces.",
        ],
        [
            'return $text.replace(" ", $mark)',
            """
            $result = ""
            for $ch in $text:
                if $ch == " ":
                    $result += $mark
                else:
                    $result += $ch
            return $result
            """,
        ],
        lambda text, mark: mark.join(text.split(" ")),
        edges=(("", "_"), ("one", "-"), ("a b  c", "_")),
    ),
    drill(
        "words_spaces.count_spaces",
        "count_$tag $tag_spaces how_many_$tag {num|number}_$tag spaces_$tag measure_$tag",
        [phrase(make=wide)],
        "int",
        [
            "$howmany spaces there are $where $text.",
            "$hand the number of spaces $where $text.",
            "Count the spaces that stand $where the string $text.",
            "How many blanks does the line $text have $adv?",
            "$text is a line of text. $give the number of space characters $where it.",
            "Somebody wants to know how many spaces were typed $where $text. Tell the number.",
            "This function takes a string and returns an integer: the number of spaces $where it.",
            "You get a line of text. Count the spaces $where it. Return the count.",
            "An editor shows spaces as little dots. Determine how many dots it shows $where the line $text.",
            "In: a string. Out: how many space characters it has $adv.",
        ],
        "$code",
        lambda text, v: {"all": text.count(" "), "leading": len(re.findall("^ *", text)[0])}.get(
            v["tag"], len(text) - len((":" + text).rstrip()) + 1
        ),
        edges=(("",), ("  a b ",), ("one",)),
        variants=[
            {"tag": "all", "where": "in", "adv": "altogether", "code": 'return $text.count(" ")'},
            {
                "tag": "leading",
                "where": "at the beginning of",
                "adv": "before its first other character",
                "code": 'return len($text) - len($text.lstrip(" "))',
            },
            {
                "tag": "trailing",
                "where": "at the end of",
                "adv": "after its last other character",
                "code": 'return len($text) - len($text.rstrip(" "))',
            },
        ],
    ),
    drill(
        "words_spaces.spread",
        "spread_letters space_out letter_spacing wide_text {pull|set}_apart spaced_letters",
        [word(), sign("sep", ("sep", "gap", "between", "glue"), "-.*_+")],
        "str",
        [
            "Put $sep between every two characters of $word.",
            "$hand the letters of $word with $sep between neighbors{, but not at the ends|}.",
            "Spell the word $word: its letters follow each other with $sep in between.",
            "Write $word letter by letter and separate the letters by $sep.",
            "Pull the characters of the string $word apart and set $sep in each gap. Nothing is added at the ends.",
            "A sign shows $word with $sep between each letter and the next one. What does the sign show?",
            (
                "This function takes a word and returns a string with the same letters, in which $sep separates "
                "every letter from the next."
            ),
            (
                "You get the word $word. Write its first letter, then $sep, then its second letter, then $sep, "
                "and so on. After the last letter write nothing. Return the new text."
            ),
            (
                "Flags show the letters of $word, and between every two flags hangs the sign $sep. Produce what "
                "is seen from left to right."
            ),
            "Out: the characters of $word in order, with $sep between adjacent ones and nowhere else.",
        ],
        "return $sep.join($word)",
        lambda word, sep: "".join(sep + ch for ch in word)[1:],
        edges=(("", "-"), ("a", "."), ("cat", "-")),
    ),
    drill(
        "words_spaces.indent",
        "indent indent_text indent_lines shift_lines push_right {add|set}_margin",
        [lines_text, small("n", 1, 6, ("n", "width", "spaces", "margin", "k"), (2, 4))],
        "str",
        [
            "Put $n spaces in front of every line of $text.",
            "$hand $text with each line indented by $n {further |}spaces.",
            "Indent the text $text: every one of its lines, empty ones too, gets $n spaces at its beginning.",
            "Shift all the lines in $text to the right by $n columns by writing spaces before them.",
            "The text $text needs a left margin of $n. Add that many spaces to the front of each line.",
            "Split $text into lines, write $n spaces before each line, and join the lines again.",
            (
                "This function returns a copy of a text in which each line, whether empty or not, has been "
                "prefixed with $n spaces."
            ),
            (
                "You get a text with lines. Write $n spaces before each line. Empty lines get them too. Return "
                "the new text."
            ),
            (
                "To quote $text in a letter, all of its lines are moved $n columns to the right, blank ones not "
                "excepted. Produce the quotation."
            ),
            (
                "In: lines separated by newlines. Each gets $n spaces at its front. Out: the lines joined by "
                "newlines again."
            ),
        ],
        r'return "\n".join(" " * $n + $row for $row in $text.split("\n"))',
        lambda text, n: " " * n + text.replace("\n", "\n" + " " * n),
        edges=(("", 2), ("one", 4), ("a\n\nb", 2)),
        note="{Lines are separated by newline characters.||}",
    ),
    drill(
        "words_spaces.number_lines",
        (
            "number_lines_$tag line_numbers_$tag numbered_$tag numbers_and_$tag {label|mark}_lines_$tag "
            "{add|put}_numbers_$tag"
        ),
        [lines_text],
        "str",
        [
            "Number the lines of $text: write '1$after' before the first, '2$after' before the second, and so on.",
            "$hand $text with its line number and '$after' in front of each line. The first line has number 1.",
            "Every line of the text $text is to begin with its number, counted from 1, followed by '$after'.",
            (
                "A listing shows numbers before the lines. Make one from $text; the number and the line are "
                "parted by '$after'."
            ),
            "Write the number of each line of $text and then '$after' at its beginning. Counting starts at 1.",
            "Add line numbers (1, 2, 3 and so on) to $text, with '$after' between a number and its line.",
            (
                "This function returns a copy of a text in which each line has been prefixed with its number, "
                "counted from 1, and '$after'."
            ),
            (
                "You get a text with lines. Write the number of the line and '$after' before each line. The "
                "first line has the number 1. Return the new text."
            ),
            (
                "A lawyer refers to the lines of $text by number. Produce the text with '1$after', '2$after', "
                "'3$after' and so on in front of its lines."
            ),
            (
                "In: lines separated by newlines. Each turns into its number from 1 on, '$after', and the line "
                "itself. Out: the lines joined by newlines."
            ),
        ],
        r"""
        $result = []
        for $i, $row in enumerate($text.split("\n"), 1):
            $result.append(f"{$i}$after{$row}")
        return "\n".join($result)
        """,
        lambda text, v: "\n".join(str(i + 1) + v["after"] + row for i, row in enumerate(text.split("\n"))),
        edges=(("",), ("one",), ("a\nb\nc",)),
        variants=[{"tag": "colon", "after": ": "}, {"tag": "dot", "after": ". "}, {"tag": "bracket", "after": ") "}],
    ),
    drill(
        "words_spaces.longest_line",
        "$tag_line {find|get}_$tag_line line_$tag $tag_row first_$tag_line pick_$tag_line",
        [lines_text],
        "str",
        [
            "$hand the $tag line of $text.",
            "Which line of the text $text has the $most characters? $hand it.",
            "The lines of $text are separated by newlines. Find the $tag of them.",
            "Split $text into lines and give back the one of $least length.",
            "A printer wants to know the $tag line in $text. Find it.",
            "Compare the lengths of all lines in the string $text and return the $tag line.",
            "This function takes a string and returns that one of its lines which has the $most characters.",
            "You get a text with lines. Count the characters of each line. Return the $tag line.",
            "To choose a width for a page we look at the $tag line of the text $text. Hand over this line.",
            "In: lines separated by newlines. Out: the line of $least length.",
        ],
        r'return $pick($text.split("\n"), key=len)',
        lambda text, v: sorted(text.split("\n"), key=len, reverse=v["pick"] == "max")[0],
        edges=(("one",), ("ab\ncd\ne",), ("a\nbcd\nef",)),
        note="If there is a tie, the first such line counts{; empty lines and spaces count too|}.",
        variants=[
            {"tag": "longest", "pick": "max", "most": "most", "least": "greatest"},
            {"tag": "shortest", "pick": "min", "most": "fewest", "least": "smallest"},
        ],
    ),
    drill(
        "words_spaces.filled_lines",
        "non_empty_lines drop_empty_lines {keep|get}_filled_lines lines_with_text without_blank_lines real_lines",
        [lines_text],
        "list[str]",
        [
            "$hand the lines of $text that are not empty, without the spaces around them.",
            "Split $text into lines, strip the spaces from both ends of each, and leave out lines that are empty then.",
            "$build a list of the lines in $text with text in them. Spaces at their beginnings and ends are removed.",
            "Some lines of $text are blank. List the other ones, each stripped of spaces at both ends.",
            "Read the text $text line by line: strip every line and keep it unless nothing is left.",
            (
                "A file with the content $text has blank lines and indented ones. $hand its non-blank lines "
                "without outer spaces."
            ),
            (
                "This function divides a string into lines, removes leading and trailing spaces from each, and "
                "returns a list of the lines that are not empty after that."
            ),
            (
                "You get a text with lines. Take away the spaces at the beginning and the end of each line. If "
                "a line is empty now, do not use it. Return a list of the other lines."
            ),
            (
                "A shopping list was typed carelessly, with blank lines and stray spaces around the items; it "
                "is the string $text. Produce the clean list of items, one per line that has any."
            ),
            (
                "In: lines separated by newlines. Each is freed from outer spaces; if nothing is left of it, it "
                "is dropped. Out: a list of the rest in order."
            ),
        ],
        r'return [$row.strip() for $row in $text.split("\n") if $row.strip()]',
        lambda text: [m.strip() for m in re.findall(r"[^\n]*[^\n ][^\n]*", text)],
        edges=(("",), ("a\n\n  b",), ("  ",)),
    ),
    drill(
        "words_spaces.count_lines",
        "count_lines_with lines_containing how_many_lines {number|num}_of_lines matching_lines lines_with_word",
        [
            lines_text,
            word("part", names=("part", "word", "term", "key"), make=lambda d, b: d.choose(b[0].split() or ["a"])),
        ],
        "int",
        [
            "$howmany lines of $text contain $part.",
            "$hand the number of lines in $text in which $part occurs.",
            "The lines of $text are separated by newlines. In how many of them can $part be found?",
            "Search the text $text for $part, but count a line only once even if it holds the string several times.",
            "A log file has the content $text. Count its lines that hold the string $part.",
            "Look at each line in the string $text: how many include $part somewhere?",
            "This function takes a text and returns the number of its lines that hold $part as a substring.",
            (
                "You get the text $text. Look at each line. If $part is somewhere in the line, count the line "
                "one time. Return the count."
            ),
            (
                "A reader puts one cross in the margin beside every line of $text in which $part can be seen, "
                "also inside a word. Determine the number of crosses."
            ),
            (
                "In: $text with lines separated by newlines, and $part. A line counts once if it contains "
                "$part. Out: the count."
            ),
        ],
        r'return sum(1 for $row in $text.split("\n") if $part in $row)',
        lambda text, part: len([row for row in text.split("\n") if row.find(part) >= 0]),
        edges=(("", "a"), ("a cat\na dog\nowl", "a"), ("a a", "a")),
    ),
    drill(
        "words_spaces.reverse_lines",
        "reverse_lines lines_backwards flip_lines bottom_up last_line_first turn_page",
        [lines_text],
        "str",
        [
            "$hand the lines of $text in reverse order.",
            "Turn the text $text upside down: its last line comes first, its first line last.",
            "Reverse the order of the lines in $text without changing the lines.",
            "A diary has the newest entry at the bottom. Put the lines of $text in the opposite order.",
            "Write the string $text from the bottom line to the top line.",
            "Split $text at newlines, reverse the list of lines, and join it with newlines again.",
            (
                "This function returns a string with the same lines as the given one in the opposite order, "
                "separated by newlines."
            ),
            (
                "You get a text with lines. Write the last line first, then the line before it, and so on. The "
                "first line comes at the end. Return the new text."
            ),
            (
                "The lines of $text are written on slips, and the slips are stacked one on top of the other as "
                "they come. Produce the text that results when the stack is read from the top down."
            ),
            (
                "In: lines separated by newlines. Out: the same lines, unaltered, from the last to the first, "
                "joined by newlines."
            ),
            "Lines of $text, bottom to top.",
        ],
        r'return "\n".join($text.split("\n")[::-1])',
        lambda text: "\n".join(reversed(text.split("\n"))),
        edges=(("",), ("a\nb\nc",), ("one",)),
    ),
    drill(
        "words_spaces.pad_column",
        "pad_{words|all} same_width $tag_column {align|fill}_words make_column {even|equal}_width",
        [word_list(), small("width", 5, 9, ("width", "size", "n", "columns"), (6, 8))],
        "list[str]",
        [
            "Pad every string in $words with spaces $where, to a length of $width.",
            "$hand the words of $words, each filled up with spaces $where until it has $width characters.",
            (
                "The words $words stand in a column that is $width characters wide. Add spaces $where to each "
                "that is too short."
            ),
            "$build a list in which each of $words has at least $width characters, with spaces added $where.",
            "Make all of $words $width characters long by putting spaces $where.",
            (
                "Fill up short words: each of the strings $words gets as many spaces $where as it lacks to "
                "$width characters."
            ),
            (
                "This function takes a list of strings and returns a new list in which every string shorter "
                "than $width characters has been lengthened to $width with spaces $where."
            ),
            (
                "You get a list of words. If a word has fewer than $width characters, write spaces $where until "
                "it has. Return the list of the new words."
            ),
            (
                "For a table every word in $words must take $width columns. A short one gets the missing "
                "columns as spaces $where. Produce the list of cells."
            ),
            (
                "In: an array of strings. If a length is below $width, spaces go $where up to that length; "
                "otherwise the string stays. Out: a new array."
            ),
        ],
        "return [$w.$method($width) for $w in $words]",
        lambda words, width, v: [
            " " * (width - len(w)) * (v["method"] == "rjust") + w + " " * (width - len(w)) * (v["method"] == "ljust")
            for w in words
        ],
        edges=(([], 5), (["cat", "giraffe"], 6)),
        note="Longer words are not changed.",
        variants=[
            {"tag": "left", "where": "after it", "method": "ljust"},
            {"tag": "right", "where": "before it", "method": "rjust"},
        ],
    ),
)
