"""Ciphers, parts of the alphabet, checksums and texts written in groups."""

from __future__ import annotations

from functools import reduce
from string import ascii_lowercase

from hornbook.synthesis.curriculum.arguments import integer, letter, text
from hornbook.synthesis.curriculum.char_arguments import coded_text
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

ALPHABET = ascii_lowercase


def _any_letter(draw: Draw, _: object) -> str:
    return draw.choose(ALPHABET)


FAMILIES = (
    drill(
        "char_codes.caesar",
        "caesar_$tag shift_letters_$tag $tag_shift $tag_text rotate_alphabet_$tag caesar_shift_$tag",
        [text(), integer("n", 0, 25, names=("n", "shift", "k", "steps"), fix=(1, 3, 5, 13))],
        "str",
        [
            "Shift every small letter of $text $n places $dir in the alphabet.",
            "$hand $text with each letter replaced by the one $n places $further in the alphabet.",
            "In a Caesar cipher all letters move along the alphabet. Move those of $text by $n places $dir.",
            "$task $text: every letter is moved $n places $dir in the alphabet.",
            "Write each letter of $text as the letter that is $n places $further in the alphabet.",
            "$build a secret text from $text by moving all its letters $n steps $dir through the alphabet.",
            (
                "This function takes a text in lower case and returns it with every letter moved by $n places $dir in "
                "the alphabet."
            ),
            "You have a text. Take each letter and go $n steps $dir in the alphabet. Write the letter that you reach.",
            (
                "A spy replaces every letter by the one that stands $n places $further in the alphabet. "
                "{Produce|Output} what becomes of $text."
            ),
            (
                "For each character of $text: if it is a letter, output the letter $n positions $further; otherwise "
                "output it as it is."
            ),
            "Caesar shift by $n, $dir.",
        ],
        """
        $result = ""
        for $ch in $text:
            if $ch.isalpha():
                $i = (ord($ch) - ord("a") $op $n) % 26
                $result += chr(ord("a") + $i)
            else:
                $result += $ch
        return $result
        """,
        lambda text, n, v: text.translate(_turned(n if v["tag"] == "forward" else -n)),
        edges=(("", 3), ("xyz abc", 3), ("a", 0)),
        note="{$wrap|$wrap The text has no capital letters.} Spaces stay as they are.",
        variants=[
            {
                "tag": "forward",
                "dir": "forward",
                "further": "later",
                "op": "+",
                "wrap": "After z it goes on with a.",
                "task": "Encrypt",
            },
            {
                "tag": "back",
                "dir": "back",
                "further": "earlier",
                "op": "-",
                "wrap": "Before a comes z.",
                "task": "Decrypt",
            },
        ],
    ),
    drill(
        "char_codes.atbash",
        "atbash mirror_alphabet reverse_alphabet_cipher alphabet_mirror opposite_letters mirror_letters",
        [text()],
        "str",
        [
            "Replace each letter of $text by the one at the mirrored place of the alphabet: a by z, b by y, and so on.",
            "$hand $text with a and z exchanged, b and y exchanged, and so on for all letters.",
            (
                "Number the alphabet forwards and backwards: a matches z, b matches y, z matches a. Encode $text "
                "like this."
            ),
            ("An old cipher writes z for a, y for b, x for c and so on, up to a for z. Apply it to $text."),
            ("Write each letter of $text as the one that is as far from z as that letter is from a."),
            "Turn the alphabet upside down in $text, so that a becomes z, b becomes y, and z becomes a.",
            (
                "This function takes a lower-case text and returns it with every letter exchanged for its counterpart "
                "from the other end of the alphabet (a for z, b for y, and so on)."
            ),
            (
                "You have a text in small letters. For a write z, for b write y, for c write x, and so on. Return the "
                "new text."
            ),
            (
                "The partner of a letter stands as far from the end of the alphabet as the letter stands from its "
                "start, so a and z are partners. Exchange every letter of $text for its partner."
            ),
            (
                "If a symbol of $text is the first letter of the alphabet, output the last; for the second, output "
                "the last but one; and so on."
            ),
            "Mirror the alphabet in $text: a for z.",
        ],
        """
        $result = ""
        for $ch in $text:
            if $ch.isalpha():
                $result += chr(ord("a") + ord("z") - ord($ch))
            else:
                $result += $ch
        return $result
        """,
        lambda text: text.translate(str.maketrans(ALPHABET, ALPHABET[::-1])),
        edges=(("",), ("az m",)),
        note="{Spaces stay as they are. All letters are small.|The letters are all small, and spaces do not change.}",
    ),
    drill(
        "char_codes.letter_range",
        "letters_between alphabet_part letters_from_to letter_range alphabet_slice list_letters",
        [
            letter("a", names=("a", "first", "start", "low"), fix="", make=lambda draw, _: draw.choose("abcdefghij")),
            letter("b", names=("b", "last", "end", "high"), fix="", make=lambda draw, _: draw.choose("abcklmnopz")),
        ],
        "str",
        [
            "$hand all letters of the alphabet from $a to $b, both included, as a string.",
            "$build a string of the small letters that begins with $a and ends with $b, in alphabetical order.",
            "Write the part of the alphabet that runs from $a up to and including $b.",
            "Which letters stand in the alphabet between $a and $b? $a and $b themselves belong to them.",
            "Recite the alphabet, but start at $a and stop after $b. $hand the letters as one string.",
            "Join all small letters that are not before $a and not after $b in the alphabet.",
            (
                "This function takes two small letters and returns a string of all letters that lie between them in "
                "the alphabet, the two themselves included."
            ),
            (
                "You get two letters, $a and $b. Write the alphabet from the first letter to the second letter. Both "
                "must be in the result."
            ),
            (
                "A register needs one tab for every letter from $a through $b. {Output|Produce} the letters on the "
                "tabs as one string."
            ),
            (
                "Input: two letters. Output: the letters of the alphabet starting with $a and ending with $b, in "
                "order and without gaps."
            ),
            "The alphabet from $a to $b, inclusive.",
        ],
        'return "".join(chr($i) for $i in range(ord($a), ord($b) + 1))',
        lambda a, b: "".join(ch for ch in ALPHABET if a <= ch <= b),
        edges=(("a", "e"), ("c", "c"), ("d", "b")),
        note="If the second letter comes before the first, the result is empty.",
    ),
    drill(
        "char_codes.letter_distance",
        "letter_distance alphabet_distance steps_between letter_gap distance_of_letters gap_between",
        [
            letter("a", names=("a", "first", "c1", "x"), fix="", make=_any_letter),
            letter("b", names=("b", "second", "c2", "y"), fix="", make=_any_letter),
        ],
        "int",
        [
            "$give how many places the letters $a and $b are apart in the alphabet.",
            "$give the distance between $a and $b in the alphabet. Neighbors such as a and b have distance 1.",
            "How many steps through the alphabet lead from $a to $b, in whichever direction?",
            "$hand the absolute difference of the alphabet positions of $a and $b.",
            "Two letters, $a and $b, stand in the alphabet. By how many places is one behind the other?",
            "Subtract the positions of $a and $b in the alphabet, and return the result without its sign.",
            (
                "This function takes two letters and returns as a non-negative integer how far they are from each "
                "other in the alphabet."
            ),
            (
                "You have two letters, $a and $b. Count the steps from one to the other in the alphabet. The same "
                "letter needs 0 steps."
            ),
            (
                "The alphabet is a straight street with one house for each letter. {Determine|Calculate} how many "
                "houses further one must go to get from $a to $b."
            ),
            (
                "Input: two small letters. Output: the difference of their positions in the alphabet, always zero or "
                "positive."
            ),
            "Distance of $a and $b in the alphabet.",
        ],
        "return abs(ord($a) - ord($b))",
        lambda a, b: len(range(*sorted((ALPHABET.find(a), ALPHABET.find(b))))),
        edges=(("a", "a"), ("a", "z"), ("d", "b")),
    ),
    drill(
        "char_codes.is_pangram",
        "is_pangram uses_all_letters has_whole_alphabet contains_alphabet all_letters_used covers_$tag",
        [
            text(
                "text",
                make=lambda draw, _: "".join(draw.shuffled("aeiou" if draw.chance(0.6) else "aeio")) + draw.sentence(),
            )
        ],
        "bool",
        [
            "$check every $one occurs in $text.",
            "$check $text uses all the $set at least once.",
            "Look for each $one in $text. Return False if one is missing, else True.",
            "Is there no $one that $text does without?",
            "Return True if all the $set can be found in {the string |}$text.",
            "A child collects letters from $text. $check all the $set can be collected.",
            (
                "This function takes a text and returns True when each $one occurs in it at least once; otherwise it "
                "returns False."
            ),
            (
                "You get a text. Every $one must be in it. If one is not there, return False. If all are there, "
                "return True."
            ),
            (
                "A typing exercise is complete when it trains every $one. {Determine|Report} whether $text is a "
                "complete exercise."
            ),
            "If some $one does not occur in $text, output False; otherwise output True.",
            "Is each $one present in $text?",
        ],
        "return all($ch in $text for $ch in $letters)",
        lambda text, v: set(v["bare"]) <= set(text),
        edges=(("",), ("the quick brown fox jumps over a lazy dog",), ("aeiou",)),
        variants=[
            {
                "tag": "vowels",
                "set": "vowels",
                "one": "vowel (a, e, i, o and u)",
                "letters": '"aeiou"',
                "bare": "aeiou",
            },
            {
                "tag": "alphabet",
                "set": "letters of the alphabet",
                "one": "letter from a to z",
                "letters": '"abcdefghijklmnopqrstuvwxyz"',
                "bare": ALPHABET,
            },
        ],
    ),
    drill(
        "char_codes.missing_letters",
        "missing_letters unused_letters letters_not_in absent_letters find_missing_letters alphabet_without",
        [text()],
        "str",
        [
            "$hand the letters of the alphabet that do not occur in $text, in alphabetical order.",
            "Which small letters are missing in $text? Return them from a to z as a string.",
            "Go through the alphabet and collect, as a string, each letter that $text does not use.",
            "$build a string of all letters from a to z which are not part of $text.",
            (
                "A printer has run through $text and ticked off its letters. List those from a to z not ticked off, "
                "as a string."
            ),
            "$hand the alphabet without the letters that occur in $text.",
            (
                "This function takes a lower-case text and returns a string of the letters from a to z that are "
                "absent from it, in the order of the alphabet."
            ),
            "You have a text. Some letters of the alphabet are not in it. Put them in one string, from a to z.",
            (
                "A sign maker lays out $text and wants to know which letters of the alphabet stay in the box. "
                "{Report|Output} them alphabetically as one string."
            ),
            "For each letter from a to z: if it is in $text, skip it; otherwise append it to the result.",
            "Letters from a to z absent from $text, as a string.",
        ],
        'return "".join($ch for $ch in "abcdefghijklmnopqrstuvwxyz" if $ch not in $text)',
        lambda text: "".join(sorted(set(ALPHABET) - set(text))),
        edges=(("",), ("the quick brown fox jumps over a lazy dog",)),
    ),
    drill(
        "char_codes.checksum",
        "checksum code_checksum check_number text_checksum sum_mod compute_checksum",
        [coded_text("text"), integer("m", 7, 101, names=("m", "modulus", "size", "k"), fix=(10, 97, 11))],
        "int",
        [
            "$give the remainder of the sum of all character codes of $text when it is divided by $m.",
            "Add the codes of the characters of $text and take the sum modulo $m.",
            "A checksum of a text is the sum of its character codes, modulo $m. $give it for $text.",
            (
                "To notice typing errors, the codes of all characters of $text are added and divided by $m. $hand "
                "the rest."
            ),
            "Sum up ord of each character in $text, then return the remainder of division by $m.",
            "$hand a number from 0 to less than $m: the total of the character codes of $text, reduced modulo $m.",
            (
                "This function adds up the Unicode values of the characters in $text and returns the remainder that "
                "this sum leaves when divided by $m."
            ),
            "You get a text. Every character has a code. Add all codes. Divide by $m and return the remainder.",
            (
                "To compare two copies of a text quickly, each is boiled down to a number: the sum of its character "
                "codes modulo $m. {Determine|Compute} that number for $text."
            ),
            "Input: a string. Output: an integer, namely the sum of the values of ord for its characters, modulo $m.",
            "Sum of character codes, modulo $m.",
        ],
        "return sum(ord($ch) for $ch in $text) % $m",
        lambda text, m: reduce(lambda total, code: (total + code) % m, text.encode(), 0),
        edges=(("", 10), ("a", 10)),
    ),
)


def _turned(places: int) -> dict[int, str]:
    return {ord(ch): ALPHABET[(i + places) % 26] for i, ch in enumerate(ALPHABET)}
