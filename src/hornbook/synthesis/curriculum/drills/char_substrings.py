"""Substrings: finding them, counting them, listing them."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, Make, letter, text, word
from hornbook.synthesis.curriculum.char_arguments import few_letters, small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _part(draw: Draw, before: tuple[str, ...]) -> str:
    if draw.chance(0.2) or not before[0]:
        return draw.choose(("ab", "an", "the", "x", "in"))
    at = draw.integer(0, len(before[0]) - 1)
    return before[0][at : at + draw.choose((1, 2, 2, 3))]


def _end(draw: Draw, before: tuple[str, ...]) -> str:
    size = draw.integer(1, 3)
    return draw.choose((before[0][:size], before[0][-size:], _part(draw, before)))


def _piece(make: Make = _part) -> Arg:
    return Arg("part", ("part", "piece", "sub", "pattern", "target"), "str", make)


FAMILIES = (
    drill(
        "char_substrings.contains",
        "contains has_substring includes_text is_substring occurs_in contains_text",
        [text(), _piece()],
        "bool",
        [
            "$check $part occurs in $text.",
            "$check $text contains $part.",
            "A substring is a piece of a string without gaps. Is $part a substring of $text?",
            "Search $text for $part and return True if it is found, else False.",
            "Can $part be found somewhere in {the string |}$text?",
            "Return True if the characters of $part stand next to each other, in this order, somewhere in $text.",
            (
                "This function takes two strings and returns a boolean that states whether the second one, $part, is "
                "a contiguous section of $text."
            ),
            "You have a text and a short piece $part. Is this piece somewhere in the text? Return True or False.",
            (
                "A reader looks for the passage $part in the book $text, letter by letter and without gaps. "
                "{Determine|Report} whether the search succeeds."
            ),
            (
                "If the symbols of $part follow one another without interruption at some place of $text, output True; "
                "otherwise output False."
            ),
            "Is $part a substring of $text?",
        ],
        ["return $part in $text"],
        lambda text, part: text.find(part) >= 0,
        edges=(("", "a"), ("banana", "nan"), ("banana", "bn")),
    ),
    drill(
        "char_substrings.at_an_end",
        "$verb_with check_$tag has_$tag is_$tag $tag_matches text_$verb_with",
        [word(), _piece(_end)],
        "bool",
        [
            "$check $word $verb with $part.",
            "$check $part is a $tag of $word, that is, a piece at its $side.",
            "Do the $some characters of $word spell $part?",
            "Compare the $side of $word with $part. Return True if they are the same.",
            "Return True if $part stands right at the $side of {the string |}$word, and False if not.",
            "A machine sorts out all words that have $part at their $side. $check $word is one of them.",
            (
                "This function takes two strings and returns True if $word has the string $part at its $side, and "
                "False if it does not."
            ),
            (
                "You have a word and a short piece $part. Is the piece exactly at the $side of the word? Return True "
                "or False."
            ),
            (
                "A librarian collects each word that $verb with $part. {Determine|Report} whether $word belongs in "
                "the collection."
            ),
            "If $part is a $tag of $word, output True; otherwise output False. A $tag is a piece at the $side.",
            "Is $part a $tag of $word?",
        ],
        "return $word.$method($part)",
        lambda word, part, v: re.search(v["pattern"].replace("X", re.escape(part)), word) is not None,
        edges=(("", "a"), ("banana", "ba"), ("banana", "na")),
        variants=[
            {
                "tag": "prefix",
                "verb": "starts",
                "side": "beginning",
                "some": "first",
                "method": "startswith",
                "pattern": "^X",
            },
            {"tag": "suffix", "verb": "ends", "side": "end", "some": "last", "method": "endswith", "pattern": "X$"},
        ],
    ),
    drill(
        "char_substrings.find_index",
        "find_$tag $tag_index index_of_$tag $tag_position where_$tag locate_$tag",
        [few_letters(letters="abn"), _piece()],
        "int",
        [
            "$hand the index of the $tag occurrence of $part in $word.",
            "Where does $part begin in $word, where it occurs for the $tag time? $hand the index, counted from 0.",
            "Find the $extreme index at which $part starts in $word.",
            "Search $word for $part from the $side and return the index where the found piece begins.",
            "At what position (from 0) of {the string |}$word does the $tag $part start?",
            "$hand the $extreme i such that the piece of $word that starts at index i begins with $part.",
            (
                "This function takes two strings and returns the index, counted from 0, at which the $tag occurrence "
                "of $part in $word starts."
            ),
            (
                "You have a word and a short piece $part. Where in the word does the $tag such piece start? The first "
                "place is 0."
            ),
            (
                "In a long shelf, written as $word, we look for the group $part. {Determine|Report} the $extreme "
                "place, counted from 0, where such a group begins."
            ),
            "If $word contains $part, output the $extreme index at which it begins.",
            "The $extreme index of $part in $word.",
        ],
        "return $word.$find($part)",
        lambda word, part, v: ([-1] + [m.start() for m in re.finditer(f"(?={re.escape(part)})", word)])[
            -1 if v["tag"] == "last" else 1 if part in word else 0
        ],
        edges=(("", "a"), ("banana", "an"), ("nnn", "nn")),
        note="If it does not occur, return -1.",
        variants=[
            {"tag": "first", "extreme": "smallest", "side": "left", "find": "find"},
            {"tag": "last", "extreme": "largest", "side": "right", "find": "rfind"},
        ],
    ),
    drill(
        "char_substrings.all_positions",
        "positions_of all_positions indexes_of find_all where_is list_positions",
        [text(), letter(fix="aeot")],
        "list[int]",
        [
            "$hand a list of all indexes at which $letter stands in $text.",
            "Find every position of the character $letter in $text. Positions are counted from 0.",
            "At which indexes of $text do you find $letter? Return them in ascending order.",
            "$build the list of the indexes i for which the character of $text at index i is $letter.",
            "Walk through $text and note the index, starting with 0, of each $letter.",
            "Where does $letter occur in {the string |}$text? Collect the indexes, from the first to the last.",
            (
                "This function scans $text and returns a list of integers, the indexes of all characters that are "
                "equal to $letter, in ascending order."
            ),
            (
                "You have a text. Places are numbered 0, 1, 2 and so on. At which places do you see $letter? Return a "
                "list of all these places."
            ),
            (
                "In a row of windows numbered from 0, written as $text, some show a $letter. {List|Report} their "
                "numbers, the lowest first."
            ),
            "For each index of $text: if the symbol there is $letter, append the index to the output; otherwise go on.",
            "All indexes of $letter in $text.",
        ],
        [
            "return [$i for $i, $ch in enumerate($text) if $ch == $letter]",
            "return [$i for $i in range(len($text)) if $text[$i] == $letter]",
        ],
        lambda text, letter: [m.start() for m in re.finditer(letter, text)],
        edges=(("", "a"), ("banana", "a"), ("sky", "a")),
        note="{If there is none, the list is empty.|}",
    ),
    drill(
        "char_substrings.nth_position",
        "nth_position index_of_nth nth_occurrence find_nth position_of_nth locate_nth",
        [
            few_letters(letters="abn"),
            letter(fix="ab", make=lambda draw, _: draw.choose("abn")),
            small(low=1, high=4, fix=(2, 3)),
        ],
        "int",
        [
            "$hand the index of occurrence number $n of $letter in $word, where the first occurrence has number 1.",
            "Go through $word and count each $letter. $hand the index at which the count reaches $n.",
            "$letter may occur several times in $word. $hand the index of number $n of them, counted from 1.",
            "At which index, counted from 0, does $letter stand in $word for time number $n?",
            "Number the occurrences of $letter in $word from the left with 1, 2, 3. Where is the one with number $n?",
            "Find the place (indexes start at 0) where $letter comes for time number $n in {the string |}$word.",
            (
                "This function returns the index, counted from 0, of the character in $word that is occurrence number "
                "$n of $letter; occurrences are counted from 1."
            ),
            (
                "You have a word. Find every $letter in it and count them: 1, 2, 3. At which place is number $n? The "
                "first place is 0."
            ),
            (
                "Along a street, written as $word, a visitor passes houses marked $letter and stops at number $n of "
                "them. {Determine|Report} the index, from 0, of that house."
            ),
            (
                "If $word contains $letter at least $n times, output the index of occurrence number $n, where the "
                "leftmost is number 1."
            ),
        ],
        """
        $count = 0
        for $i, $ch in enumerate($word):
            if $ch == $letter:
                $count += 1
                if $count == $n:
                    return $i
        return -1
        """,
        lambda word, letter, n: [*(i for i, ch in enumerate(word) if ch == letter), *[-1] * n][n - 1],
        edges=(("", "a", 1), ("banana", "a", 2), ("banana", "a", 4)),
        note="If there are not that many, return -1.",
    ),
    drill(
        "char_substrings.count_separate",
        "count_part count_substring occurrences_of how_often count_occurrences times_found",
        [few_letters(letters="abn"), _piece()],
        "int",
        [
            "$howmany times $part occurs in $word without overlaps.",
            "Count the occurrences of $part in $word. They are taken from the left and must not overlap.",
            "Search $word for $part from the left; after each hit go on behind it. $hand the number of hits.",
            "How many copies of $part can be cut out of $word, if you cut from left to right?",
            "$give the number of non-overlapping occurrences of the piece $part in {the string |}$word.",
            (
                "How often is $part found in $word, if a character can belong to one hit only and the search runs "
                "from the left?"
            ),
            (
                "This function takes two strings and returns as an integer how many times $part can be found in "
                "$word, where no two of the finds may overlap."
            ),
            (
                "You have a word and a short piece $part. Look for it from left to right. After you find it, go on "
                "after it. How many times do you find it?"
            ),
            (
                "Stickers that read $part are laid over $word wherever they fit, from left to right and never one "
                "over another. {Determine|Report} how many are used."
            ),
            (
                "For each place of $word from the left: if $part begins there, one is added and the search resumes "
                "behind it; otherwise it moves on by one."
            ),
        ],
        "return $word.count($part)",
        lambda word, part: len(re.findall(re.escape(part), word)),
        edges=(("", "a"), ("banana", "an"), ("aaaa", "aa")),
    ),
)
