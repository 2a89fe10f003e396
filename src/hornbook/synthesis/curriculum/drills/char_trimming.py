"""Removing characters by their place: neighbors, single occurrences, ends and parts."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import letter, text, word
from hornbook.synthesis.curriculum.char_arguments import few_letters, place, runs_text, small
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "char_removal.neighbors",
        "collapse_repeats squeeze remove_adjacent_duplicates collapse_runs drop_neighbors single_out",
        [runs_text()],
        "str",
        [
            "$hand $text with every run of equal characters reduced to one character.",
            "Remove each character of $text that is equal to the one right before it.",
            "Where the same character stands several times in a row in $text, keep only one of them.",
            "A worn keyboard repeats letters. Write only one character for each group of equal neighbors in $text.",
            "Squeeze $text: equal characters side by side become a single one.",
            "$build a copy of $text without repeated neighbors; a character may come back later.",
            (
                "This function takes a string and returns a copy in which each group of identical adjacent characters "
                "has been replaced by a single one of them."
            ),
            (
                "You have a text. If the same character comes two or more times in a row, write it only once. Return "
                "the new text."
            ),
            (
                "A stuttering machine sent $text; whenever a character came several times in succession, one was "
                "meant. {Recover|Output} the message."
            ),
            (
                "For each symbol of $text: if it equals the one directly before it, skip it; otherwise append it to "
                "the output."
            ),
            "One character for each run in $text.",
        ],
        """
        $result = ""
        for $ch in $text:
            if not $result or $result[-1] != $ch:
                $result += $ch
        return $result
        """,
        lambda text: re.sub(r"(.)\1+", r"\1", text),
        edges=(("",), ("aaa",), ("abba",)),
    ),
    drill(
        "char_removal.extra_spaces",
        "collapse_spaces single_spaces squeeze_spaces normalize_spaces remove_extra_spaces tidy_spaces",
        [
            text(
                kind="",
                make=lambda draw, _: (" " * draw.integer(1, 3)).join(draw.words(1, 4)) + " " * draw.integer(0, 2),
            )
        ],
        "str",
        [
            "$hand $text with exactly one space between words and none at either end.",
            "Remove superfluous spaces from $text: one space between words, none at the beginning or the end.",
            "Someone typed too many spaces in $text. Leave a single one between neighboring words and no others.",
            "Join the words of $text with single spaces.",
            "$build a tidy copy of $text, in which words are parted by one space and no space stands at the ends.",
            "Shorten each run of spaces within $text to one space and strip the spaces at both ends.",
            (
                "This function takes a text and returns its words in order with exactly one blank between neighbors; "
                "blanks at either end are dropped."
            ),
            (
                "You have a text with too many spaces. Between two words there should be only one space. At the start "
                "and the end there should be none."
            ),
            (
                "A typesetter is to print $text with a single blank wherever there are several, and with nothing "
                "blank in front or behind. {Output|Produce} the line."
            ),
            (
                "Input: words with any number of blanks around them. Output: the same words, with one blank between "
                "each and the next and no others."
            ),
            "Single blanks between the words of $text, none outside.",
        ],
        'return " ".join($text.split())',
        lambda text: re.sub(" +", " ", text).strip(),
        edges=(("",), ("  a   b ",), ("a",)),
    ),
    drill(
        "char_removal.one_occurrence",
        "remove_$tag drop_$tag_occurrence delete_$tag remove_$tag_letter without_$tag cut_$tag_occurrence",
        [few_letters(letters="abn"), letter(fix="abn", make=lambda draw, _: draw.choose("abnx"))],
        "str",
        [
            "$hand $word without the $tag occurrence of $letter.",
            "Remove the character $letter from $word, but only where it occurs for the $tag time.",
            "Delete one $letter from $word: the one that is furthest to the $side.",
            "Of all the $letter in $word only the $tag is taken out. $hand the result.",
            "Search $word for $letter from the $side and remove the first one you meet.",
            "$build a copy of $word in which the $tag $letter is missing.",
            (
                "This function returns a copy of the string $word from which a single character is missing, the $tag "
                "one that equals $letter."
            ),
            "You have a word. $letter can be in it more than once. Take out only the $tag one. Return the new word.",
            (
                "From a basket of fruit, a row written as $word, one takes the $letter that lies furthest to the "
                "$side. {Output|Show} the row that is left."
            ),
            "If $word contains $letter, its $tag occurrence is removed; the other ones stay.",
        ],
        """
        $i = $word.$find($letter)
        if $i == -1:
            return $word
        return $word[:$i] + $word[$i + 1:]
        """,
        lambda word, letter, v: (
            word.replace(letter, "", 1) if v["tag"] == "first" else word[::-1].replace(letter, "", 1)[::-1]
        ),
        edges=(("", "a"), ("banana", "a"), ("xyz", "a")),
        note="If it does not occur, the string is returned unchanged.",
        variants=[{"tag": "first", "side": "left", "find": "find"}, {"tag": "last", "side": "right", "find": "rfind"}],
    ),
    drill(
        "char_removal.at_place",
        "remove_at delete_at drop_at without_index remove_char_at cut_char",
        [word(), place(beyond=2)],
        "str",
        [
            "$hand $word without the character at index $at (counted from 0).",
            "Remove the character at position $at from $word. The first position is 0.",
            "Delete one character of {the string |}$word, namely the one with index $at; indexes start at 0.",
            "$build a string of all characters of $word except the one at index $at, counting from 0.",
            "A typo at index $at (counted from 0) has to be taken out of $word. $hand the string without it.",
            "Leave out a single character of $word, the one whose index from 0 is $at.",
            (
                "This function takes a string and returns a copy that lacks the character with the index $at of "
                "$word, where indexes begin with 0."
            ),
            (
                "You have a word and a position $at. The first position is 0. Take out the letter at this position. "
                "Return the shorter word."
            ),
            (
                "A tooth is missing in a row of teeth, written as $word and numbered from 0: it is number $at. "
                "{Output|Show} the teeth that are left."
            ),
            (
                "For each index of $word, counted from 0: if it equals $at, skip the symbol there; otherwise append "
                "it to the output."
            ),
            "$word minus the character at index $at, from 0.",
        ],
        "return $word[:$at] + $word[$at + 1:]",
        lambda word, at: "".join(ch for i, ch in enumerate(word) if i != at),
        edges=(("a", 0), ("abc", 2), ("abc", 3)),
        note="If there is no such index, nothing is removed.",
    ),
    drill(
        "char_removal.every_nth",
        "remove_every_nth drop_every_nth skip_every_nth delete_every_nth without_every_nth thin_out",
        [word(), small(low=2, high=4, fix=(2, 3))],
        "str",
        [
            "Remove the characters of $word whose position, counted from 1, is a multiple of $n.",
            "$hand $word without the characters at the positions $n, 2 times $n, 3 times $n and so on, counted from 1.",
            "Count through $word from 1 and leave out each character whose number can be divided by $n.",
            "Of every group of $n characters in $word, delete the last one. A shorter group at the end stays whole.",
            "$build a string of those characters of $word whose place (the first is place 1) is no multiple of $n.",
            "Number the characters of $word 1, 2, 3 and so on, and drop those with a number that $n divides.",
            (
                "This function takes a string and returns it without the characters whose place, where the first "
                "place is 1, is divisible by $n."
            ),
            (
                "You have a word. Count its letters from 1. Take out each letter whose number can be divided by $n "
                "without rest. Return the other letters."
            ),
            (
                "Children in a line count off, beginning with 1, and whoever says a multiple of $n leaves. The line "
                "is $word. {Output|Show} those who stay."
            ),
            (
                "For each place of $word, counted from 1: if $n divides it, skip the symbol there; otherwise append "
                "it to the output."
            ),
            "Drop places $n, 2 times $n, 3 times $n and so on, counted from 1.",
        ],
        'return "".join($ch for $i, $ch in enumerate($word, 1) if $i % $n != 0)',
        lambda word, n: "".join(word[i : i + n - 1] for i in range(0, len(word), n)),
        edges=(("", 2), ("abcdefg", 3), ("ab", 2)),
    ),
    drill(
        "char_removal.cut_at_sign",
        "text_$tag part_$tag $tag_letter cut_$tag take_$tag everything_$tag",
        [text(), letter()],
        "str",
        [
            "$hand the part of $text $tag the first $letter.",
            "Cut $text at the first $letter and return what comes $tag it.",
            "$hand all characters of $text that stand $tag the first occurrence of $letter.",
            "Find the first $letter in $text. What stands $tag it is returned, without the $letter itself.",
            "Which part of $text comes $tag the character $letter, where it occurs for the first time?",
            "Read $text $until the first $letter; that character does not belong to the result.",
            (
                "This function searches $text for its first $letter and returns all the characters $tag it, the found "
                "one being excluded."
            ),
            (
                "You have a text. Look for $letter. If there are several, take the first one. Return everything $tag "
                "it, but not this character."
            ),
            (
                "A rope with $text on it is cut at the first $letter, which is destroyed by the cut. {Output|Report} "
                "the piece $tag the cut."
            ),
            "If $text contains $letter, output the symbols $tag its first occurrence.",
        ],
        """
        if $letter not in $text:
            return $none
        return $text.split($letter, 1)[$which]
        """,
        lambda text, letter, v: text.partition(letter)[0 if v["tag"] == "before" else 2],
        edges=(("", "a"), ("banana", "a"), ("sky", "a")),
        note="If it does not occur, return $other.",
        variants=[
            {"tag": "before", "which": 0, "none": "$text", "until": "up to", "other": "the whole string"},
            {"tag": "after", "which": 1, "none": '""', "until": "from behind", "other": "an empty string"},
        ],
    ),
    drill(
        "char_removal.strip_sign",
        "strip_$tag trim_$tag trim_chars_$tag remove_from_$tag clean_$tag strip_letter_$tag",
        [
            text(
                "text",
                make=lambda draw, _: "*" * draw.integer(0, 3) + draw.word() + draw.choose(("", "*-", "-*", "**")),
            ),
            letter("sign", names=("sign", "mark", "ch", "char"), fix="*", make=lambda draw, _: draw.choose("*-*")),
        ],
        "str",
        [
            "$hand $text without the $sign at its $tag.",
            "Remove every $sign from the $tag of $text, however many there are.",
            "Take away the character $sign from the $tag of $text until another character stands there.",
            "Strip $text of each $sign at the $tag.",
            "$text may have some $sign at the $tag. Return it without them.",
            "As long as there is a $sign at the $tag of $text, cut it off.",
            (
                "This function returns the string $text with all consecutive occurrences of $sign removed that are "
                "found at its $tag."
            ),
            (
                "You have a text. It can have $sign at its $tag, once or many times. Take all of these away. Return "
                "the rest."
            ),
            "A headline was decorated with $sign at its $tag. {Output|Produce} $text without the decoration there.",
            "If the $tag of $text is made of one or more $sign, they are removed; otherwise nothing changes.",
        ],
        "return $text.$strip($sign)",
        lambda text, sign, v: re.sub(v["pattern"].replace("X", re.escape(sign)), "", text),
        edges=(("", "*"), ("**a*b**", "*"), ("***", "*")),
        note="Those at other places stay.",
        variants=[
            {"tag": "start", "strip": "lstrip", "pattern": "^X+"},
            {"tag": "end", "strip": "rstrip", "pattern": "X+$"},
        ],
    ),
)
