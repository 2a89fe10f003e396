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
            (
                "This function takes a string and {returns|yields} a boolean: True when each of its letters is a "
                "$kind letter, False otherwise."
            ),
            (
                "You get a word with small and capital letters. Are all of them $kind letters? {Answer|Reply} with "
                "True or False."
            ),
            "For a headline we may only use $kind letters. {Report|Determine} whether $word obeys that.",
            (
                "Input: a string of letters. Output: False if at least one letter is not in $tag case; True in all "
                "other cases."
            ),
            "Is $word entirely in $tag case?",
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
            (
                "The function examines the letters of the string $word and returns a bool, which is True only when "
                "capitals and small letters both occur."
            ),
            "You have a word. It can have big letters and small letters. Return True if it has both kinds, else False.",
            (
                "A word like 'McDonald' is called mixed, since capitals and small letters meet in it. {Report|Say} "
                "whether $word is mixed."
            ),
            (
                "If $word has one or more upper-case letters and one or more lower-case letters, return True. "
                "{Otherwise|In any other case} return False."
            ),
            "Do both cases occur in $word?",
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
            (
                "This function takes a string and returns True if its very first character is a $kind letter; for "
                "anything else it returns False."
            ),
            "You get a text. Look only at its first character. Is it a $kind letter? Return True or False.",
            "A teacher ticks every sentence that opens with a $kind letter. {Would|Does} $text get a tick?",
            (
                "Input: the string $text. Output: True if character number one is a letter in $case case, False if it "
                "is anything else."
            ),
            "Is the initial of $text in $case case?",
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
            (
                "This function takes a string, {selects|picks out} the characters that are $kind letters, and returns "
                "them as a new string in their original order."
            ),
            (
                "You get a text. Some of its characters are $kind letters. Put them together, in the same order, and "
                "return this string."
            ),
            (
                "A child colors only the $kind letters of the line $text. {Hand over|Output} the colored letters as "
                "one string."
            ),
            (
                "Input: a string. Output: a string with its $kind letters from left to right; all other symbols are "
                "left out."
            ),
            "Only the letters of $text in $tag case.",
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
