"""Character codes, places in the alphabet and letters shifted along it."""

from __future__ import annotations

from string import ascii_lowercase

from hornbook.synthesis.curriculum.arguments import Arg, integer, letter, word
from hornbook.synthesis.curriculum.char_arguments import cased_word, messy_text
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

ALPHABET = ascii_lowercase


def _any_char(draw: Draw, _: object) -> str:
    return draw.choose(ALPHABET + ALPHABET.upper() + "0123456789 *+-.?!")


def _codes(draw: Draw, _: object) -> list[int]:
    return [ord(ch) for ch in draw.word().capitalize()]


FAMILIES = (
    drill(
        "char_codes.code_of",
        "code_of char_code ordinal get_code code_number character_number",
        [letter("ch", names=("ch", "char", "c", "character"), fix="", make=_any_char)],
        "int",
        [
            "$hand the code of the character $ch.",
            "$give the number that stands for the character $ch in Unicode.",
            "Every character has a number in Unicode. $hand the one of $ch.",
            "Convert the character $ch to its numeric code.",
            "Which number does the computer store for the character $ch?",
            "$hand the Unicode number of a single character, $ch.",
            (
                "This function takes a string of length one and returns, as an integer, the code point of the "
                "character in it."
            ),
            "You get one character. The computer has a number for it. Return this number.",
            "Each character has its own number in the Unicode table. {Look up|Determine} the number of $ch there.",
            "Input: a single character. Output: its Unicode code point as an int.",
            "The code point of $ch.",
        ],
        "return ord($ch)",
        lambda ch: ch.encode()[0],
        edges=(("a",), ("A",), ("0",)),
    ),
    drill(
        "char_codes.from_code",
        "char_from_code code_to_char character_for from_code char_of to_character",
        [integer("code", 33, 122, names=("code", "n", "number", "k"))],
        "str",
        [
            "$hand the character whose code is $code.",
            "Convert {the number |}$code to the character with this Unicode number.",
            "Characters are stored as numbers. Which character does $code stand for?",
            "$give the character that has the number $code in Unicode.",
            "Turn the character code $code back into its character.",
            "$hand a string of one character, the one with code $code.",
            (
                "This function takes an integer and returns the character with this Unicode code point as a string of "
                "length one."
            ),
            "You have a number. It is the code of a character. Return this character.",
            (
                "Behind each number of the Unicode table stands a character. {Report|Determine} which one stands "
                "behind $code."
            ),
            "Input: an integer, which is the code point of a character. Output: this character as a string.",
            "The character with code point $code.",
        ],
        "return chr($code)",
        lambda code: bytes([code]).decode("ascii"),
        edges=((65,), (97,), (48,)),
    ),
    drill(
        "char_codes.list_of_codes",
        "char_codes codes_of to_codes list_of_codes string_to_codes code_list",
        [cased_word("text")],
        "list[int]",
        [
            "$hand a list of the codes of all characters of $text.",
            "Convert $text to the list of its character codes, in order.",
            "Write each character of $text as its Unicode number and return the numbers as a list.",
            "$build a list with one number for each character of $text, namely its code.",
            "What numbers does the computer store for the characters of $text? Return them in a list.",
            "Look up the code of every character of $text and collect the codes.",
            (
                "This function takes a string and returns a list of integers that holds the Unicode code point of "
                "each character, in the same order."
            ),
            (
                "You have a text. Each character has a code number. Return all these numbers in a list, in the order "
                "of the text."
            ),
            (
                "A machine wants numbers instead of text. {Prepare|Produce} the list of the code points that stand "
                "for the symbols of $text."
            ),
            "Input: a string. Output: a list of the same length, with the character code of the symbol at each place.",
            "Code points of all characters in $text.",
        ],
        ["return [ord($ch) for $ch in $text]", "return list(map(ord, $text))"],
        lambda text: list(text.encode()),
        edges=(("",), ("aA",)),
    ),
    drill(
        "char_codes.text_from_codes",
        "from_codes codes_to_text decode_numbers text_from_codes string_from_codes join_codes",
        [Arg("codes", ("codes", "numbers", "values", "nums"), "list[int]", _codes)],
        "str",
        [
            "$hand the string whose characters have the codes in $codes.",
            "Convert the list of character codes $codes to a string.",
            "Each number in $codes is the code of a character. $hand the text that they spell.",
            "Someone sent a word as a list of Unicode numbers, $codes. Read it.",
            "Turn every number of $codes into its character and join the characters.",
            "$build a string from $codes, a list with the code of each of its characters.",
            (
                "This function takes a list of integers, treats each of them as a Unicode code point, and returns the "
                "string that the characters form."
            ),
            (
                "You get a list of numbers. Each number is the code of one character. Write the characters one after "
                "another and return the text."
            ),
            (
                "A machine has printed the numbers $codes instead of letters; each is a character code. "
                "{Recover|Restore} the text."
            ),
            (
                "Input: a list of code points. Output: one string with the matching characters, in the order of the "
                "collection."
            ),
            "The string with the code points $codes.",
        ],
        ['return "".join(chr($x) for $x in $codes)', 'return "".join(map(chr, $codes))'],
        lambda codes: bytes(codes).decode("ascii"),
        edges=(([],), ([97, 65],)),
    ),
    drill(
        "char_codes.sum_and_extremes",
        "$tag_of_codes $tag_code code_$tag $tag_char_code $tag_of_char_codes get_$tag_code",
        [cased_word()],
        "int",
        [
            "$give the $what of the codes of all characters in $word.",
            "Every character of $word has a Unicode number. $give the $what of these numbers.",
            "$hand the $what of the character codes of {the string |}$word.",
            "Convert the characters of $word to their codes and return the $what of them.",
            "Think of $word as a list of character codes. What is the $what of that list?",
            "Write down the code of each character of $word. Of these numbers, return the $what.",
            (
                "This function determines the Unicode code points of all characters in the string $word and returns "
                "the $what of these integers."
            ),
            "You have a word. Each letter has a code number. Return the $what of these numbers.",
            "For a statistic of texts we need the $what of the character codes in $word. {Compute|Evaluate} it.",
            "Input: a string. Output: an integer, the $what of the values that ord gives for its symbols.",
            "The $what of all character codes.",
        ],
        "return $func(ord($ch) for $ch in $word)",
        lambda word, v: {"total": sum, "highest": max, "lowest": min}[v["tag"]](word.encode()),
        edges=(("a",), ("Ab",)),
        note="{The string is not empty.|}",
        variants=[
            {"tag": "total", "what": "sum", "func": "sum"},
            {"tag": "highest", "what": "largest", "func": "max"},
            {"tag": "lowest", "what": "smallest", "func": "min"},
        ],
    ),
    drill(
        "char_codes.alphabet_position",
        "alphabet_position letter_number position_in_alphabet letter_index number_of_letter place_in_alphabet",
        [letter(fix="", make=lambda draw, _: draw.choose(ALPHABET + ALPHABET.upper()))],
        "int",
        [
            "$hand the position of the letter $letter in the alphabet: 1 for a, 2 for b, and so on up to 26 for z.",
            "The letters are numbered from a = 1 to z = 26. $hand the number of $letter.",
            "Which number has $letter in the alphabet, if a is number 1 and z is number 26?",
            "$give the place of $letter in the alphabet, where a has place 1 and z has place 26.",
            "Convert a letter to a number: a becomes 1, b becomes 2, z becomes 26. The letter is $letter.",
            "Count the letters of the alphabet from a up to and including $letter.",
            (
                "This function takes one letter in either case and returns its place in the alphabet as an integer "
                "from 1 (for a) to 26 (for z)."
            ),
            "You get a letter. Which place does it have in the alphabet? The letter a has place 1. Return the number.",
            (
                "Twenty-six lockers bear the letters of the alphabet in order, and the first, for a, is locker 1. "
                "{Determine|Report} the number of the locker for $letter."
            ),
            (
                "Input: a single letter. Output: 1 if it is the first letter of the alphabet, 2 if it is the second, "
                "and so forth."
            ),
            "Rank of $letter in the alphabet, from 1.",
        ],
        'return ord($letter.lower()) - ord("a") + 1',
        lambda letter: ALPHABET.index(letter.lower()) + 1,
        edges=(("a",), ("z",), ("A",)),
        note="Capital letters have the same numbers as small ones.",
    ),
    drill(
        "char_codes.letter_at_position",
        "letter_at_position nth_letter letter_for_number number_to_letter letter_of_alphabet alphabet_letter",
        [integer("n", 1, 26, names=("n", "number", "position", "k"))],
        "str",
        [
            "$hand letter number $n of the alphabet in lower case: 1 means a, 26 means z.",
            "The letters of the alphabet are numbered from 1 (a) to 26 (z). Which small letter has number $n?",
            "Convert a number from 1 to 26 to a small letter: 1 becomes a, 2 becomes b. The number is $n.",
            "$hand the small letter at place $n of the alphabet, where a is at place 1.",
            "Count through the alphabet, beginning with a as 1, and return the small letter at which you say $n.",
            "$n stands for a letter: 1 for a, 2 for b, 3 for c and so on. $hand that letter.",
            (
                "This function takes an integer from 1 to 26 and returns the lower-case letter that has this place in "
                "the alphabet."
            ),
            "You have a number from 1 to 26. The number 1 means a, and 26 means z. Return the letter for your number.",
            (
                "The alphabet hangs on the wall as a row of 26 cards, of which card 1 shows a. {Report|Determine} "
                "what card $n shows."
            ),
            "Input: a whole number. Output: a for 1, b for 2, and so forth up to z for 26.",
            "Letter number $n of the small alphabet.",
        ],
        'return chr(ord("a") + $n - 1)',
        lambda n: ALPHABET[n - 1],
        edges=((1,), (26,)),
    ),
    drill(
        "char_codes.positions_of_letters",
        "letter_positions alphabet_numbers word_to_numbers letters_to_numbers number_code letter_numbers",
        [word()],
        "list[int]",
        [
            "$hand a list with the alphabet position of every letter of $word. a is 1, b is 2, z is 26.",
            "Write $word in numbers: 1 for a, 2 for b, up to 26 for z. $hand the list of numbers.",
            "Replace each letter of $word by its number in the alphabet (a has 1) and return the numbers in a list.",
            "A child writes secret notes with a as 1, b as 2 and so on. $hand the numbers for $word as a list.",
            "Convert the small letters of $word to numbers from 1 (a) to 26 (z).",
            "$build a list of integers from $word, one for each letter: its place in the alphabet, counted from 1.",
            (
                "This function takes a word in lower case and returns a list of integers, which are the places of its "
                "letters in the alphabet, counted from 1."
            ),
            (
                "You have a word. For every letter write its number in the alphabet. The letter a is number 1. Return "
                "the numbers as a list."
            ),
            (
                "In a telegram from a puzzle book, letters are sent as numbers from 1 for a to 26 for z. "
                "{Prepare|Produce} the list that is sent for $word."
            ),
            (
                "Input: a string of small letters. Output: a list with one entry for each letter; an a yields 1, a b "
                "yields 2, a z yields 26."
            ),
            "Alphabet ranks of all letters (a is 1).",
        ],
        'return [ord($ch) - ord("a") + 1 for $ch in $word]',
        lambda word: [ALPHABET.index(ch) + 1 for ch in word],
        edges=(("",), ("az",)),
    ),
    drill(
        "char_codes.word_value",
        "word_value letter_sum word_score alphabet_sum value_of_word sum_of_positions",
        [messy_text("word", names=("word", "text", "s", "name"))],
        "int",
        [
            "$give the sum of the alphabet positions of all letters in $word, where a counts 1, b 2, and z 26.",
            "Each letter is worth its place in the alphabet, from 1 for a to 26 for z. How much is $word worth?",
            "Add up the values of the letters of $word: a has value 1, b value 2, and so on up to z with 26.",
            "In a game a letter brings as many points as its number in the alphabet (a: 1, z: 26). Score $word.",
            (
                "$give the value of $word, which is the total of the places of its letters in the alphabet (a is at "
                "place 1)."
            ),
            "Number the alphabet from 1 to 26 and return the sum of the numbers for the letters in $word.",
            (
                "This function takes a string and returns, as an int, the sum of the numbers 1 (for a) to 26 (for z) "
                "over all letters in it."
            ),
            (
                "You have a text. The letter a is 1 point, b is 2 points, and z is 26 points. Add the points of all "
                "letters."
            ),
            (
                "A letter costs as many coins as its place in the alphabet says, one coin for a and 26 for z. "
                "{Determine|Calculate} the price of $word."
            ),
            (
                "If a character of $word is a letter, its place in the alphabet (from 1) is added; otherwise nothing "
                "is added. The output is the total."
            ),
            "Sum of letter values, a = 1 to z = 26.",
        ],
        'return sum(ord($ch) - ord("a") + 1 for $ch in $word.lower() if $ch.isalpha())',
        lambda word: sum((ALPHABET.find(ch) + 1) for ch in word.casefold()),
        edges=(("",), ("aZ",), ("a1 b",)),
        note="Case does not matter. Other characters count nothing.",
    ),
)
