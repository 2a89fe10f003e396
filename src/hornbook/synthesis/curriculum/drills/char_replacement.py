"""Replacing characters: by kind, by place, by a table or by their neighbors in the alphabet."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import letter, text, word
from hornbook.synthesis.curriculum.char_arguments import few_letters, messy_text, place, sign
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "char_replacement.letter",
        "replace_letter change_char swap_letter_for substitute exchange_letter replace_char",
        [
            text(),
            letter("old", names=("old", "a", "before", "first")),
            letter("new", names=("new", "b", "after", "second")),
        ],
        "str",
        [
            "$hand $text with every $old replaced by $new.",
            "Replace all occurrences of $old in $text by $new.",
            "Wherever $text has the {letter|character} $old, write $new instead.",
            "Someone types $new whenever $old is meant. $hand how $text comes out.",
            "$build a copy of $text in which each $old has become $new. Other characters stay.",
            "Change each character of $text that is equal to $old into $new.",
            (
                "This function returns a copy of the string $text in which the character $new has taken the place of "
                "each character $old."
            ),
            "You have a text. Where you see $old, write $new. Do not change anything else. Return the new text.",
            "In a dialect people say $new whenever others say $old. {Output|Write} $text in that dialect.",
            "For each symbol of $text: if it is $old, output $new; otherwise output the symbol itself.",
            "Write $new instead of $old throughout $text.",
        ],
        [
            "return $text.replace($old, $new)",
            'return "".join($new if $ch == $old else $ch for $ch in $text)',
        ],
        lambda text, old, new: new.join(text.split(old)),
        edges=(("", "a", "b"), ("banana", "a", "o"), ("sky", "a", "o")),
    ),
    drill(
        "char_replacement.vowels_by_sign",
        "hide_$tag mask_$tag replace_$tag cover_$tag $tag_to_sign censor_$tag",
        [messy_text(), sign()],
        "str",
        [
            "$hand $text with every $one replaced by $sign.",
            "Replace all $tag in {the string |}$text by $sign.",
            "Write $sign in place of each $one of $text. Everything else stays.",
            "For a guessing game the $tag of $text are covered with $sign. $hand what the players see.",
            "$build a copy of $text where $sign stands wherever $text has a $one.",
            "Go through $text; a $one becomes $sign, any other character is taken over as it is.",
            (
                "This function takes a string and returns one of the same length, in which $sign takes the place of "
                "all $tag."
            ),
            "You have a text. Write $sign for each $one in it. Do not change the other characters.",
            (
                "Before a letter is shown in public, its $tag are blotted out with $sign. {Output|Produce} $text as "
                "it is shown."
            ),
            "For each symbol of $text: if it is a $one, output $sign; otherwise output the symbol itself.",
            "Put $sign over all $tag in $text.",
        ],
        'return "".join($sign if $test else $ch for $ch in $text)',
        lambda text, sign, v: sign.join(re.split(v["pattern"], text)),
        edges=(("", "*"), ("a1 B", "*")),
        note="$more",
        variants=[
            {
                "tag": "vowels",
                "one": "vowel",
                "test": '$ch in "aeiouAEIOU"',
                "pattern": "[aeiouAEIOU]",
                "more": "The vowels are aeiou and AEIOU.",
            },
            {
                "tag": "digits",
                "one": "digit",
                "test": "$ch.isdigit()",
                "pattern": "[0-9]",
                "more": "{The digits are 0 to 9.|}",
            },
            {
                "tag": "letters",
                "one": "letter",
                "test": "$ch.isalpha()",
                "pattern": "[A-Za-z]",
                "more": "{Letters may be small or capital.|}",
            },
            {
                "tag": "capitals",
                "one": "capital letter",
                "test": "$ch.isupper()",
                "pattern": "[A-Z]",
                "more": "{Small letters are not changed.|}",
            },
        ],
    ),
    drill(
        "char_replacement.spaces",
        "replace_spaces fill_spaces spaces_to_sign underscore_spaces join_with_sign cover_blanks",
        [text(), sign(fix="_-.")],
        "str",
        [
            "$hand $text with every space replaced by $sign.",
            "Replace the spaces in {the string |}$text by $sign.",
            "Spaces are not allowed in a label, so write $sign for each space of $text.",
            "Put $sign wherever $text has a blank.",
            "$build a copy of $text in which $sign stands for each space.",
            "Turn all the blanks of $text into $sign and return the resulting string.",
            "This function returns a copy of the string $text in which $sign has been put in place of each blank.",
            "You have a text with spaces. Write $sign where a space is. The other characters stay the same.",
            (
                "Our file names must not have blanks in them; each blank is written as $sign. {Output|Produce} the "
                "file name for $text."
            ),
            "For each symbol of $text: if it is a space, output $sign; otherwise output the symbol itself.",
            "$sign instead of every blank in $text.",
        ],
        ['return $text.replace(" ", $sign)'],
        lambda text, sign: "".join(sign if ch.isspace() else ch for ch in text),
        edges=(("", "_"), ("a b  c", "_")),
    ),
    drill(
        "char_replacement.one_occurrence",
        "replace_$tag change_$tag replace_$tag_occurrence swap_$tag substitute_$tag new_$tag",
        [
            few_letters(letters="abn"),
            letter("old", names=("old", "a", "before"), fix="abn", make=lambda draw, _: draw.choose("abnx")),
            sign("new", names=("new", "b", "after")),
        ],
        "str",
        [
            "$hand $word with the $tag $old replaced by $new.",
            "Replace $old by $new in $word, but only at its $tag occurrence.",
            "Change one character of $word to $new: the $old that is furthest to the $side.",
            "Of all the $old in $word, only the $tag one becomes $new.",
            "Look for $old in $word from the $side, and write $new in place of the first one found.",
            "$build a copy of $word in which the $tag occurrence of $old has been exchanged for $new.",
            (
                "This function returns a copy of the string $word in which only the $tag character equal to $old has "
                "been exchanged for $new."
            ),
            "You have a word. $old can be in it more than once. Change only the $tag one to $new. Return the new word.",
            (
                "A typist corrects a mistake: the $tag $old of $word should have been $new. {Output|Write} the "
                "corrected word."
            ),
            "If $word contains $old, the occurrence furthest to the $side is to become $new and nothing else changes.",
        ],
        """
        $i = $word.$find($old)
        if $i == -1:
            return $word
        return $word[:$i] + $new + $word[$i + 1:]
        """,
        lambda word, old, new, v: word.replace(old, new, 1) if v["tag"] == "first" else new.join(word.rsplit(old, 1)),
        edges=(("", "a", "*"), ("banana", "a", "*"), ("xyz", "a", "*")),
        note="Without any such character the string is returned unchanged.",
        variants=[{"tag": "first", "side": "left", "find": "find"}, {"tag": "last", "side": "right", "find": "rfind"}],
    ),
    drill(
        "char_replacement.at_place",
        "replace_at set_char put_at change_at set_character_at write_at",
        [word(), place(), sign("new", names=("new", "char", "ch", "sign"))],
        "str",
        [
            "$hand $word with the character at index $at replaced by $new. The first index is 0.",
            "Write $new at position $at (counted from 0) of $word in place of what is there.",
            "Strings can not be changed. Make a new one that is like $word but has $new at index $at, counted from 0.",
            "Replace one character of $word: at index $at (the first is 0) it should be $new.",
            "$build a copy of $word in which character number $at, counted from 0, is $new.",
            "Put $new at index $at of $word, where the first character has index 0, and return the resulting string.",
            (
                "This function returns a copy of the string $word with $new in place of the character that had the "
                "index $at, where indexes begin with 0."
            ),
            "You have a word and a position $at. Positions start at 0. Put $new there. The old letter there is lost.",
            (
                "On a scoreboard with places numbered from 0, the character at place $at of $word is taken down and "
                "$new is put up. {Output|Show} the board."
            ),
            (
                "For each index of $word, counted from 0: if it equals $at, output $new; otherwise output the symbol "
                "at that index."
            ),
            "$word with $new at index $at (from 0).",
        ],
        [
            "return $word[:$at] + $new + $word[$at + 1:]",
            '$parts = list($word)\n$parts[$at] = $new\nreturn "".join($parts)',
        ],
        lambda word, at, new: "".join(new if i == at else ch for i, ch in enumerate(word)),
        edges=(("a", 0, "*"), ("abc", 2, "*")),
    ),
    drill(
        "char_replacement.insert_at",
        "insert_at insert_char put_in add_at insert_string place_into",
        [
            word(),
            place(beyond=1),
            word(
                "piece",
                names=("piece", "new", "part", "extra"),
                make=lambda draw, _: draw.choose(("x", "-", "ab", "_", "up")),
            ),
        ],
        "str",
        [
            "$hand $word with $piece inserted at index $at, so that it stands before the character that was there.",
            "Insert $piece into $word after the first $at characters.",
            (
                "Put $piece in front of the character at index $at of $word (from 0). An index equal to the length "
                "means the end."
            ),
            "Cut $word after $at characters and put $piece between the two parts.",
            "$build a string from the first $at characters of $word, then $piece, then the other characters of $word.",
            "Push $piece into $word such that exactly $at characters of $word come before it.",
            (
                "This function takes strings and returns $word lengthened by $piece, which is put in so that $at "
                "characters come before it."
            ),
            "You have a word. Write its first $at letters. Then write $piece. Then write the rest of the word.",
            (
                "After $at wagons a train is uncoupled and $piece is coupled in. $word has a letter for each wagon. "
                "{Output|Show} the longer train."
            ),
            (
                "Output the symbols of $word with an index below $at, then $piece, then the symbols with an index of "
                "at least $at."
            ),
            "$word with $piece inserted at index $at.",
        ],
        "return $word[:$at] + $piece + $word[$at:]",
        lambda word, at, piece: "".join(["".join(list(word)[:at]), piece, "".join(list(word)[at:])]),
        edges=(("", 0, "x"), ("abc", 3, "x"), ("abc", 0, "x")),
    ),
)
