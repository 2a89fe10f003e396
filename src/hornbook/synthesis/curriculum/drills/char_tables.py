"""Replacing characters by a table, masking, doubling and moving along the alphabet."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, letter, text, word
from hornbook.synthesis.curriculum.char_arguments import cased_word, few_letters, messy_text, sign, small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _table(draw: Draw, before: tuple[str, ...]) -> dict[str, str]:
    keys = draw.sample(sorted({*before[0].replace(" ", ""), "a", "e"}), draw.integer(1, 4))
    return {key: draw.choose("xyz01234#*") for key in keys}


def _table_arg(names: tuple[str, ...] = ("table", "mapping", "codes", "rules", "d")) -> Arg:
    return Arg("table", names, "dict[str, str]", _table)


FAMILIES = (
    drill(
        "char_replacement.by_table",
        "translate apply_table replace_by_table substitute_all map_characters encode_with_table",
        [word(), _table_arg()],
        "str",
        [
            "$hand $word with each character replaced by what {the dictionary |}$table has for it.",
            "Replace every character of $word that is a key of $table by its value.",
            "$table is a dictionary from characters to characters. Translate $word with it.",
            "Write $word in a secret script: the dictionary $table tells what stands for a character.",
            "Look up each character of $word in {the dictionary |}$table and join what is found.",
            (
                "$build a string from $word by putting $table[ch] for each character ch that is a key of {the "
                "dictionary |}$table."
            ),
            (
                "This function takes a string and a dictionary and returns the string with each character exchanged "
                "for the value that the dictionary holds for it."
            ),
            (
                "You have a word and a dictionary $table. Its keys are letters. For each letter of the word, write "
                "its value from the dictionary. Return the new word."
            ),
            (
                "Agents share a table that gives a substitute for certain characters: $table. {Output|Produce} the "
                "word $word with all these substitutes."
            ),
            "For each symbol of $word: if it is a key of $table, output its value; otherwise output the symbol itself.",
            "Map the characters of $word through $table.",
        ],
        'return "".join($table.get($ch, $ch) for $ch in $word)',
        lambda word, table: word.translate(str.maketrans(table)),
        edges=(("", {"a": "b"}), ("abab", {"a": "b", "b": "a"}), ("abc", {})),
        note="Characters that are not in the dictionary stay as they are.",
    ),
    drill(
        "char_replacement.swap_two",
        "swap_letters exchange_letters swap_two_letters swap_both interchange switch_letters",
        [
            few_letters(letters="abnot"),
            letter("a", names=("a", "first", "x", "one"), fix="ab", make=lambda draw, _: draw.choose("abn")),
            letter("b", names=("b", "second", "y", "two"), fix="ot", make=lambda draw, _: draw.choose("ot")),
        ],
        "str",
        [
            "$hand $word with the letters $a and $b swapped everywhere.",
            "In $word, write $b for each $a and $a for each $b.",
            "Exchange the two letters $a and $b wherever they occur in $word.",
            "Every $a of $word becomes $b and, at the same time, every $b becomes $a.",
            "$build a copy of $word in which $a and $b have changed places. All other letters stay.",
            "Two keys of a keyboard, $a and $b, have been mixed up. $hand what comes out when someone types $word.",
            (
                "This function returns a copy of the string $word in which the letters $a and $b have been exchanged "
                "for each other throughout."
            ),
            "You have a word. Where you see $a, write $b. Where you see $b, write $a. Do not change other letters.",
            (
                "In a play two actors trade their roles, $a and $b. The script is $word. {Output|Write} the script "
                "with the roles traded."
            ),
            "For each symbol of $word: if it is $a, output $b; if it is $b, output $a; otherwise output it as it is.",
            "Letters $a and $b exchanged throughout $word.",
        ],
        """
        $result = ""
        for $ch in $word:
            if $ch == $a:
                $result += $b
            elif $ch == $b:
                $result += $a
            else:
                $result += $ch
        return $result
        """,
        lambda word, a, b: word.translate(str.maketrans(a + b, b + a)),
        edges=(("", "a", "o"), ("boat", "a", "o"), ("bin", "a", "t")),
    ),
    drill(
        "char_replacement.mask_part",
        "mask_all_but_$tag hide_except_$tag show_$tag cover_but_$tag keep_$tag_visible mask_secret",
        [
            text("text", kind="", make=lambda draw, _: str(draw.integer(10, 99999)) + draw.choose(("", draw.word()))),
            small("n", 0, 5, fix=(2, 4)),
            sign(fix="*#"),
        ],
        "str",
        [
            "$hand $text with all but the $tag $n characters replaced by $sign.",
            "Hide $text: only its $tag $n characters can still be read, all others become $sign.",
            (
                "A secret number is shown with $sign instead of its characters, except for the $tag $n. Write $text "
                "that way."
            ),
            "Mask $text with $sign and leave the $tag $n characters visible.",
            "Replace each character of $text by $sign, except the $tag $n ones.",
            "$build a string as long as $text, whose $tag $n characters are those of $text. The others are $sign.",
            (
                "This function returns a string as long as $text, where the $tag $n characters are retained and each "
                "of the remaining ones is shown as $sign."
            ),
            (
                "You have a text. People may see only its $tag $n characters. Write $sign for every other character. "
                "Return the result."
            ),
            (
                "On a receipt the number of a card is printed so that only its $tag $n characters can be read; $sign "
                "stands for each of the rest. {Output|Produce} $text in that form."
            ),
            "For each symbol of $text: if it is among the $tag $n ones, it is kept; otherwise it is output as $sign.",
        ],
        "$code",
        lambda text, n, sign, v: "".join(
            ch if (i < n if v["tag"] == "first" else i >= len(text) - n) else sign for i, ch in enumerate(text)
        ),
        edges=(("", 2, "*"), ("ab", 4, "*"), ("abcd", 0, "*")),
        note="A string that is not longer than that is returned unchanged.",
        variants=[
            {"tag": "first", "code": "return $text[:$n] + $sign * (len($text) - $n)"},
            {"tag": "last", "code": "$i = max(0, len($text) - $n)\nreturn $sign * $i + $text[$i:]"},
        ],
    ),
    drill(
        "char_replacement.double_some",
        "double_$tag repeat_$tag $tag_twice write_$tag_twice duplicate_$tag stretch_$tag",
        [text()],
        "str",
        [
            "$hand $text with {every|each} $one written twice.",
            "Double each $one of {the string |}$text.",
            "Write $text so that every $one comes twice in a row.",
            "$build a string in which each $one of $text is followed by a copy of itself.",
            "Stretch $text: a $one is repeated once. $rest",
            "Go through $text. Take a $one two times. $rest",
            "This function takes a text and returns a copy in which each $one appears two times in succession.",
            "You have a text. Write every $one two times. Write everything else one time. Return the new text.",
            "A nervous typist hits the key for each $one twice. {Output|Report} what comes out for $text.",
            "For each symbol of $text: if it is a $one, output it two times; otherwise output it once.",
        ],
        'return "".join($expr for $ch in $text)',
        lambda text, v: re.sub(v["pattern"], r"\1\1", text),
        edges=(("",), ("ab c",)),
        variants=[
            {
                "tag": "characters",
                "one": "character",
                "expr": "$ch * 2",
                "pattern": "(.)",
                "rest": "This goes for all of them.",
            },
            {
                "tag": "vowels",
                "one": "vowel (a, e, i, o, u)",
                "expr": '$ch * 2 if $ch in "aeiou" else $ch',
                "pattern": "([aeiou])",
                "rest": "Other characters are written once.",
            },
            {
                "tag": "letters",
                "one": "letter",
                "expr": "$ch * 2 if $ch.isalpha() else $ch",
                "pattern": "([a-z])",
                "rest": "Spaces are written once.",
            },
        ],
    ),
    drill(
        "char_replacement.neighbor_in_alphabet",
        "$tag_letters shift_by_one_$tag letters_$tag each_$tag move_to_$tag replace_by_$tag",
        [word()],
        "str",
        [
            "Replace each letter of $word by the $tag letter of the alphabet.",
            "$hand $word with every letter changed to the one right $where it in the alphabet.",
            "For each letter of $word write its neighbor in the alphabet, the one $where it.",
            "Move every letter of $word one place $dir in the alphabet.",
            "$build a string of the letters that come directly $where those of $word in the alphabet.",
            "A first try at a secret script: each letter of $word is written as the $tag letter of the alphabet.",
            (
                "This function takes a word in lower case and returns one of the same length, where each letter is "
                "the $tag one in the alphabet."
            ),
            (
                "You have a word. For each letter, write the letter that comes right $where it in the alphabet. "
                "Return the new word."
            ),
            (
                "A typist's fingers are one letter off, so that for each letter the $tag one of the alphabet is "
                "typed. {Output|Report} what appears for $word."
            ),
            "For each letter of $word: output the letter that stands immediately $where it in the alphabet.",
        ],
        'return "".join($edge if $ch == $ends else chr(ord($ch) $op 1) for $ch in $word)',
        lambda word, v: word.translate(str.maketrans(v["source"], v["target"])),
        edges=(("",), ("abz",), ("a",)),
        note="{The word has small letters only. |}$wrap",
        variants=[
            {
                "tag": "next",
                "where": "after",
                "dir": "forward",
                "op": "+",
                "ends": '"z"',
                "edge": '"a"',
                "wrap": "After z comes a.",
                "source": "abcdefghijklmnopqrstuvwxyz",
                "target": "bcdefghijklmnopqrstuvwxyza",
            },
            {
                "tag": "previous",
                "where": "before",
                "dir": "back",
                "op": "-",
                "ends": '"a"',
                "edge": '"z"',
                "wrap": "Before a comes z.",
                "source": "abcdefghijklmnopqrstuvwxyz",
                "target": "zabcdefghijklmnopqrstuvwxy",
            },
        ],
    ),
    drill(
        "char_replacement.non_letters_by_space",
        "non_letters_to_spaces letters_and_spaces blank_out_others clean_to_spaces only_letters_and_gaps blank_signs",
        [messy_text()],
        "str",
        [
            "$hand $text with every character that is not a letter replaced by a space.",
            "Replace all characters of $text other than letters by spaces.",
            "Put a space in place of each digit and punctuation mark in $text; letters and spaces stay.",
            "Keep the letters of $text at their places and blank everything else with spaces.",
            "$build a string as long as $text, with the letters of $text and spaces instead of all other characters.",
            (
                "To find the words of $text, first turn every character that is no letter into a space. Return that "
                "string."
            ),
            (
                "This function takes a string and returns one of equal length, in which each character other than a "
                "letter has given way to a blank."
            ),
            (
                "You have a text with letters, digits and signs. Keep the letters. For everything else write a space. "
                "Return the new text."
            ),
            (
                "An old display shows letters only and stays dark, that is, blank, for any other character. "
                "{Output|Report} what it shows for $text."
            ),
            "For each symbol of $text: if it is a letter, output it; otherwise output a blank.",
        ],
        'return "".join($ch if $ch.isalpha() else " " for $ch in $text)',
        lambda text: re.sub("[^A-Za-z]", " ", text),
        edges=(("",), ("a1,B",)),
    ),
    drill(
        "char_replacement.snake_from_camel",
        "capitals_to_$tag split_capitals mark_capitals separate_capitals $tag_before_capitals break_at_capitals",
        [cased_word("word", names=("name", "text", "s", "label"))],
        "str",
        [
            "Replace every capital letter of $word by $sep and the matching small letter.",
            "$hand $word in small letters, with $sep put in front of each letter that was a capital.",
            "A capital letter in $word becomes $sep followed by that letter in lower case. Other letters stay.",
            "Write $word without capitals: for A write $sep and then a, for B $sep and then b, and so on.",
            "Mark each capital in $word by $sep before it, then lower its case.",
            "$build a string from $word where $sep and a small letter stand for each capital letter.",
            (
                "This function takes a name and returns it in lower case, with $sep inserted immediately before each "
                "letter that was a capital."
            ),
            (
                "You have a word with big and small letters. For each big letter write $sep and then the same letter "
                "small. Small letters stay."
            ),
            (
                "A system knows no capitals and spells each of them as $sep plus the small letter. {Output|Produce} "
                "the spelling of $word."
            ),
            (
                "For each symbol of $word: if it is a capital, output $sep and the symbol in lower case; otherwise "
                "output it unchanged."
            ),
        ],
        """
        $result = ""
        for $ch in $word:
            if $ch.isupper():
                $result += $mark + $ch.lower()
            else:
                $result += $ch
        return $result
        """,
        lambda name, v: re.sub("[A-Z]", lambda m: v["bare"] + m[0].lower(), name),
        edges=(("",), ("abC",), ("Ab",)),
        note="A capital at the very beginning is treated in the same way.",
        variants=[
            {"tag": "underscores", "sep": "an underscore", "mark": '"_"', "bare": "_"},
            {"tag": "hyphens", "sep": "a hyphen", "mark": '"-"', "bare": "-"},
        ],
    ),
)
