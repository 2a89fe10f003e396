"""Asking for the case of letters, and taking the letters of one case."""

from __future__ import annotations

from hornbook.synthesis.curriculum.char_arguments import cased_word, messy_text
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "char_cases.is_case",
        "is_$tag is_all_$tag all_$tag in_$tag_case only_$tag written_in_$tag",
        [cased_word()],
        "bool",
        [
            "$check all letters of $word are in $tag case.",
            "$check $word consists of $kind letters only.",
            "Return True if there is no letter in $word but $kind ones.",
            "Return False as soon as a letter of $word is not a $kind letter, and True if there is no such letter.",
            "Was the word $word written in $kind letters only?",
            "A password has to be all in $tag case. $check $word is like that.",
        ],
        ["return all($ch.$test() for $ch in $word)"],
        lambda word, v: word == (word.upper() if v["tag"] == "upper" else word.lower()),
        edges=(("",), ("a",), ("A",), ("aB",)),
        note="{The|An} empty string gives True.",
        variants=[
            {"tag": "upper", "kind": "capital", "test": "isupper"},
            {"tag": "lower", "kind": "small", "test": "islower"},
        ],
    ),
    drill(
        "char_cases.is_mixed",
        "has_mixed_case is_mixed_case has_both_cases mixed_case upper_and_lower both_cases",
        [cased_word()],
        "bool",
        [
            "$check $word contains both upper-case and lower-case letters.",
            "$check there is at least one capital and at least one small letter in $word.",
            "Is $word in mixed case, that is, has it letters of both cases?",
            "Return True if $word has a small letter and also a capital letter, in any order.",
            "Return False if all letters of $word have the same case or there are none, otherwise True.",
            "A rule for passwords asks for letters of both cases. $check $word follows it.",
        ],
        """
        $left = any($ch.isupper() for $ch in $word)
        $right = any($ch.islower() for $ch in $word)
        return $left and $right
        """,
        lambda word: word not in (word.upper(), word.lower()),
        edges=(("",), ("a",), ("aB",), ("AB",)),
    ),
    drill(
        "char_cases.starts_capital",
        "starts_with_$tag begins_$tag is_first_$tag first_is_$tag has_$tag_start $tag_first_letter",
        [cased_word("text")],
        "bool",
        [
            "$check $text starts with a $kind letter.",
            "$check the first character of $text is a $kind letter.",
            "Look at the first character of {the string |}$text. Return True if it is a $kind letter.",
            "Does $text begin in $case case?",
            "Return True if the letter at the very beginning of $text is in $case case, otherwise False.",
            "A line is accepted if its first character is a $kind letter. $check $text is accepted.",
        ],
        ["return $text[:1].$test()", 'return $text != "" and $text[0].$test()'],
        lambda text, v: bool(text) and v["low"] <= text[0] <= v["high"],
        edges=(("",), ("a",), ("Ab",)),
        note="An empty string gives False.",
        variants=[
            {"tag": "capital", "case": "upper", "kind": "capital", "test": "isupper", "low": "A", "high": "Z"},
            {"tag": "small", "case": "lower", "kind": "small", "test": "islower", "low": "a", "high": "z"},
        ],
    ),
    drill(
        "char_cases.extract",
        "only_$tag extract_$tag get_$tag_letters $tag_letters pick_$tag keep_$tag",
        [messy_text()],
        "str",
        [
            "$hand the $kind letters of $text as a string.",
            "Extract all $kind letters from $text, keep their order and join them.",
            "Remove everything but the $kind letters from {the string |}$text.",
            "A message is hidden in the $kind letters of $text. Return it.",
            "$build a string of those characters of $text that are $kind letters.",
            "Go through $text and collect each letter in $tag case in one string.",
        ],
        'return "".join($ch for $ch in $text if $ch.$test())',
        lambda text, v: "".join(filter(lambda ch: v["low"] <= ch <= v["high"], text)),
        edges=(("",), ("aB 3",)),
        variants=[
            {"tag": "upper", "kind": "{upper-case|capital}", "test": "isupper", "low": "A", "high": "Z"},
            {"tag": "lower", "kind": "{lower-case|small}", "test": "islower", "low": "a", "high": "z"},
        ],
    ),
)
