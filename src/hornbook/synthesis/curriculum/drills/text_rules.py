"""New strings built letter by letter by a rule: insertions, masks, mirrored parts, marks for repeats."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import letter, word
from hornbook.synthesis.curriculum.char_arguments import coded_text, few, few_letters, sign, small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase, repeating
from hornbook.synthesis.curriculum.wording import Draw

_SIGNS = ("sign", "mark", "symbol", "filler")
_ONE = ("a", "first", "one", "left", "word1")
_TWO = ("b", "second", "two", "right", "word2")


def _twin(draw: Draw, before: tuple[str, ...]) -> str:
    return "".join(ch if draw.chance(0.5) else draw.choose("abcdeilmnoprst") for ch in before[0])


def _mask(draw: Draw, before: tuple[str, ...]) -> str:
    return "".join(draw.choose("01") for _ch in before[0])


def _equation(draw: Draw, _: object = None) -> str:
    return (
        draw.choose((*draw.words(1, 1), "")) + draw.choose(("=", "=", "=", "")) + draw.choose((draw.word(), "x1", "7"))
    )


def _escaped(draw: Draw, _: object = None) -> str:
    return "".join(draw.choose(("#", "#", "a", "b", "c", "d", "e")) for _i in range(draw.integer(2, 8)))


def _low_text(draw: Draw, _: object = None) -> str:
    return draw.sentence() if draw.chance(0.4) else draw.word()


FAMILIES = (
    drill(
        "text_rules.after_vowel",
        "$tag_vowels mark_{after|each}_vowel $tag_each_vowel vowel_marks {add|insert}_at_vowels sign_for_vowels",
        [phrase("text", ("text", "word", "s", "string", "phrase"), _low_text), sign("sign", _SIGNS, "*-_.+")],
        "str",
        [
            "Insert $sign directly $side each vowel (a, e, i, o, u) of $text, which is in lower case.",
            (
                "$hand $text with an additional $sign $side every one of the letters a, e, i, o and u. $text has no "
                "capital letters."
            ),
            (
                "Go through $text letter by letter. Copy each character, and when it is one of 'aeiou', write $sign "
                "$side it as well. Return the new string."
            ),
            (
                "For each character of $text: if it is a, e, i, o or u, the result gets $pair; otherwise it gets the "
                "character alone."
            ),
            (
                "In a singing lesson the vowels are marked, because they are held longer. Produce $text with $sign "
                "$side each a, e, i, o and u; all letters are small."
            ),
            (
                "The function takes a string in lower case and returns a longer one, in which $sign stands $side each "
                "of its vowels. The vowels are a, e, i, o and u; a string without any comes back unchanged."
            ),
            (
                "You get a text in small letters. Write it down again, but $side every a, e, i, o or u write $sign "
                "too. Return what you have written."
            ),
            (
                "{Input|Given}: a string in lower case. {Output|Result|Returned}: the string with $sign inserted "
                "immediately $side all its vowels 'aeiou'."
            ),
            (
                "Nothing is removed from $text; it only grows, by one $sign for each vowel (a, e, i, o, u), placed "
                "right $side that vowel. Return the result. Capital letters do not occur."
            ),
            "$sign goes $side every letter of $text that is in 'aeiou'.",
        ],
        [
            """
            $result = ""
            for $ch in $text:
                if $ch in "aeiou":
                    $result += $add
                else:
                    $result += $ch
            return $result
            """,
            'return "".join($add if $ch in "aeiou" else $ch for $ch in $text)',
        ],
        lambda text, sign, v: re.sub("[aeiou]", lambda m: m[0] + sign if v["side"] == "after" else sign + m[0], text),
        edges=(("", "-"), ("aa", "*"), ("rhythm", "+")),
        variants=[
            {"tag": "after", "side": "after", "pair": "the vowel and then $sign", "add": "$ch + $sign"},
            {"tag": "before", "side": "before", "pair": "$sign and then the vowel", "add": "$sign + $ch"},
        ],
    ),
    drill(
        "text_rules.mask_inside",
        "mask_inside hide_{inner|middle}_letters cover_inside mask_words {only|show}_word_ends blank_middle",
        [phrase("text", ("text", "sentence", "s", "phrase", "line"), repeating), sign("sign", _SIGNS, "*-_.")],
        "str",
        [
            (
                "In every word of $text replace all letters but the first and the last by $sign. Words are separated "
                "by single spaces."
            ),
            (
                "$hand $text with the inner letters of its words hidden: only the first and the last letter of a word "
                "can be seen, each other one is $sign. Single spaces part the words."
            ),
            (
                "Mask the words of $text, which are separated by single spaces: a word with more than two letters "
                "keeps its two ends, and each letter in between becomes $sign. Shorter words do not change."
            ),
            (
                "For each word of $text: if it has at most two letters, keep it; otherwise write its first letter, as "
                "many $sign as there are inner letters, and its last letter. Join the words with spaces."
            ),
            (
                "For a riddle the letters inside the words of $text are covered by $sign; the letters at the "
                "beginning and the end of each word stay readable. Give back the riddle. Between words there is one "
                "space."
            ),
            (
                "The function takes a text with single spaces between words and returns a text of the same length, in "
                "which every letter that is neither the first nor the last one of its word has been exchanged for "
                "$sign."
            ),
            (
                "You get a text. Look at each word. Do not touch its first and its last letter. Write $sign over all "
                "the letters between them. Return the new text. There is one space between words, as before."
            ),
            (
                "{Input|Given}: words with one space between each two. {Output|Result|Returned}: the words with their "
                "insides (everything except first and last letter) turned into $sign characters."
            ),
            (
                "Spaces, and letters with a space or the end of the text next to them, remain in $text; every other "
                "letter gives way to $sign. There is never more than one space in a row."
            ),
            "Hide the inner letters of the words of $text (single spaces between them) behind $sign.",
        ],
        [
            """
            $result = []
            for $w in $text.split():
                if len($w) > 2:
                    $w = $w[0] + $sign * (len($w) - 2) + $w[-1]
                $result.append($w)
            return " ".join($result)
            """,
        ],
        lambda text, sign: re.sub(r"\B\w\B", lambda _m: sign, text),
        edges=(("", "*"), ("I am", "-"), ("the old apple", "_")),
    ),
    drill(
        "text_rules.mirror_half",
        "mirror_$tag_half mirror_$tag reflect_{word|half} make_symmetric $tag_half_mirrored symmetric_word",
        [word("word", kind="", make=lambda d, _: few(d, "abcdeno", 1, 8))],
        "str",
        [
            (
                "Make $word symmetric: replace its $other half by the mirror image of its $tag half. If the number of "
                "letters is odd, the middle letter stays."
            ),
            (
                "$hand a string as long as $word that has the same $tag half, an unchanged middle letter if the "
                "length is odd, and as its $other half the $tag one backwards."
            ),
            (
                "Hold a mirror to the middle of $word so that the $tag half is doubled and the $other half disappears "
                "behind it. What can be read? With an odd length the letter in the centre is seen once."
            ),
            (
                "Keep the $tag half of $word and write it in reverse order over the $other half. A letter that stands "
                "exactly in the middle is left where it is. Return the new string."
            ),
            (
                "The function takes a string and returns a palindrome of the same length, got by copying each "
                "character of the $tag half to the mirrored place in the $other half. A middle character, if there is "
                "one, is kept."
            ),
            (
                "You get a word. Cut it in the middle; if its length is odd, the middle letter belongs to no half. "
                "Throw the $other half away and put the $tag half, written backwards, in its place. Return the word."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: the string with its $other half overwritten by "
                "the reversed $tag half; in the case of an odd length the central character does not change."
            ),
            (
                "A child paints letters on the $tag half of a paper and folds it, so that they are printed in reverse "
                "on the $other half over what was there. The letters were $word; give back the row of letters after "
                "folding. A letter right on the fold stays."
            ),
            (
                "If $word has an even length, the result is made of the $tag half and its reverse; if the length is "
                "odd, the middle character stands between them. The $tag half keeps its place."
            ),
            "Overwrite the $other half of $word by the mirrored $tag half, keeping a middle letter.",
        ],
        [
            """
            half = len($word) // 2
            middle = $word[half:len($word) - half]
            kept = $kept
            return $sum
            """,
        ],
        lambda word, v: "".join(
            word[min(at, len(word) - 1 - at) if v["tag"] == "first" else max(at, len(word) - 1 - at)]
            for at in range(len(word))
        ),
        edges=(("",), ("a",), ("abcd",), ("abcde",)),
        variants=[
            {"tag": "first", "other": "second", "kept": "$word[:half]", "sum": "kept + middle + kept[::-1]"},
            {
                "tag": "second",
                "other": "first",
                "kept": "$word[len($word) - half:]",
                "sum": "kept[::-1] + middle + kept",
            },
        ],
    ),
    drill(
        "text_rules.every_kth_sign",
        (
            "{cover|hide|replace}_every_kth every_kth_replaced sign_at_every mark_each_kth punch_holes "
            "{regular|even}_gaps"
        ),
        [
            phrase("text", ("text", "word", "s", "string", "message"), _low_text),
            small("k", 2, 4, ("k", "step", "n", "period"), (2, 3, 4)),
            sign("sign", _SIGNS, "*-_."),
        ],
        "str",
        [
            (
                "Replace the characters of $text with the numbers $k, 2 * $k, 3 * $k and so on by $sign. The first "
                "character has the number 1."
            ),
            (
                "Count the characters of $text from 1. Wherever the count can be divided by $k, $sign takes the place "
                "of the character, even of a space. $hand the result."
            ),
            (
                "$hand a copy of $text in which one character out of every $k in a row, namely the last of them, has "
                "been replaced by $sign. What remains at the end, fewer than $k characters, is not changed."
            ),
            (
                "For each position p of $text, starting with p = 1: if p is a multiple of $k, write $sign; otherwise "
                "write the character at that position. Return what was written."
            ),
            (
                "A stamping machine hits a passing ribbon with the text $text at regular times: every time $k "
                "characters have passed, the last one is covered by $sign. What does the ribbon look like in the end?"
            ),
            (
                "The function takes a string and returns one of the same length, in which every character at a "
                "position divisible by $k (positions begin with 1) has become $sign."
            ),
            (
                "You get a text. Say 1 for its first character, 2 for the next, up to $k; then begin with 1 again. "
                "Whenever you say $k, replace the character by $sign. Return the changed text."
            ),
            (
                "{Input|Given}: a text. {Output|Result|Returned}: the text after $sign has been written over its "
                "characters number $k, twice $k, three times $k, and so forth; number 1 comes first."
            ),
            (
                "If $text is shorter than $k, nothing happens. Otherwise its characters at the indexes $k - 1, 2 * $k "
                "- 1, 3 * $k - 1 and so on (with 0 for the first) are exchanged for $sign."
            ),
            "Every character of $text whose 1-based position is a multiple of $k turns into $sign.",
        ],
        [
            """
            $result = ""
            for $i, $ch in enumerate($text, 1):
                if $i % $k == 0:
                    $result += $sign
                else:
                    $result += $ch
            return $result
            """,
            """
            characters = list($text)
            for $i in range($k - 1, len($text), $k):
                characters[$i] = $sign
            return "".join(characters)
            """,
        ],
        lambda text, k, sign: re.sub(f"(.{{{k - 1}}}).", lambda m: m[1] + sign, text),
        edges=(("", 2, "*"), ("abc", 4, "-"), ("abcdef", 3, "_")),
    ),
    drill(
        "text_rules.kind_borders",
        (
            "separate_letters_digits split_kinds border_between {mark|add}_borders hyphenate_code "
            "between_letter_and_digit"
        ),
        [coded_text("code"), sign("sign", ("sign", "mark", "sep", "glue"), "-_.*")],
        "str",
        [
            (
                "Put $sign between a letter and a digit wherever they stand side by side in $code, in either order. "
                "$code contains letters and digits only."
            ),
            (
                "$hand $code, a string of letters and digits, with $sign inserted at each place where letters change "
                "to digits or digits to letters."
            ),
            (
                "Make the code $code, which has no other characters than letters and digits, easier to read: its "
                "groups of letters and groups of digits are parted by $sign."
            ),
            (
                "For each character of $code after the first: if one of it and its predecessor is a digit and the "
                "other is a letter, write $sign before it. Return the resulting string; $code has no other characters."
            ),
            (
                "On a parcel is printed a code of letters and digits. So that nobody misreads it, $sign is set at "
                "every border between the two kinds. What does the code $code become?"
            ),
            (
                "The function takes a string of letters and digits and returns it with $sign between neighbours of "
                "different kinds. Two letters, or two digits, are not separated."
            ),
            (
                "You get a code. It has letters and digits. Read it from left to right. When a digit comes after a "
                "letter, or a letter after a digit, write $sign between them. Return the new code."
            ),
            (
                "{Input|Given}: a string made of letters and digits. {Output|Result|Returned}: its longest unmixed "
                "pieces, that is, only letters or only digits, joined by $sign."
            ),
            (
                "Split $code, in which every character is a letter or a digit, at all places where the kind of "
                "character changes, and join the pieces with $sign. If the kind never changes, the string stays as it "
                "is."
            ),
            "Insert $sign at each border between letters and digits in $code; it has nothing else.",
        ],
        [
            """
            $result = $code[:1]
            for $i in range(1, len($code)):
                if $code[$i].isdigit() != $code[$i - 1].isdigit():
                    $result += $sign
                $result += $code[$i]
            return $result
            """,
        ],
        lambda code, sign: sign.join(re.findall("[0-9]+|[^0-9]+", code)),
        edges=(("", "-"), ("abc", "-"), ("a1b22", "."), ("7", "*")),
    ),
    drill(
        "text_rules.ditto_mark",
        (
            "ditto_marks replace_repeats mark_{repeats|equal_neighbours} sign_for_repeat {hide|cover}_repeats "
            "same_as_before"
        ),
        [
            phrase("text", ("text", "word", "s", "string", "letters"), lambda d, _: few(d, "abxyo ", 2, 8).strip()),
            sign("sign", _SIGNS, "*-_."),
        ],
        "str",
        [
            "Replace each character of $text that is equal to the character before it by $sign.",
            (
                "$hand $text with $sign in place of every character that merely repeats its left neighbour. In a run "
                "of equal characters, only the first one is left."
            ),
            (
                "In old lists a mark means 'the same as before'. Write $text in this way: where a character equals "
                "the one directly before it in $text, put $sign instead."
            ),
            (
                "For each character of $text: if the preceding character of $text is the same, write $sign; otherwise "
                "write the character. Return the string of all that was written."
            ),
            (
                "A teleprinter sends $sign when it has to print the last letter of the message once more. What does "
                "it send for the message $text?"
            ),
            (
                "The function takes a string and returns a string of the same length. It keeps the first character of "
                "each run of equal characters and turns the others of the run into $sign."
            ),
            (
                "You get a text. Look at every character and at the one before it. Are they the same? Then write "
                "$sign. If not, or if there is none before it, write the character. Return the new text."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: the string in which all characters except the "
                "first of any block of identical ones have been changed to $sign."
            ),
            (
                "Compare every character of $text with the original character on its left; $sign replaces it if both "
                "agree. The first character has nothing on its left and is always kept."
            ),
            "Characters of $text that equal their left neighbour become $sign.",
        ],
        [
            """
            $result = ""
            for $i, $ch in enumerate($text):
                if $i > 0 and $text[$i - 1] == $ch:
                    $result += $sign
                else:
                    $result += $ch
            return $result
            """,
            """
            $result = $text[:1]
            for before, $ch in zip($text, $text[1:]):
                $result += $sign if $ch == before else $ch
            return $result
            """,
        ],
        lambda text, sign: re.sub(r"(.)\1+", lambda m: m[1] + sign * (len(m[0]) - 1), text),
        edges=(("", "*"), ("aaa", "-"), ("abba", "_")),
    ),
    drill(
        "text_rules.numbered_letters",
        "number_letters numbered_letters with_positions letters_and_numbers {spell|write}_with_numbers count_through",
        [word("word", kind=""), small("start", 0, 5, ("start", "first_number", "begin", "n"), (0, 1, 5))],
        "str",
        [
            (
                "Write after each letter of $word a number: $start after the first one, and one more after every "
                "further letter."
            ),
            (
                "$hand $word with its letters numbered. The number follows the letter; the numbers begin with $start "
                "and rise by 1."
            ),
            (
                "Build a string from $word: first letter, $start, second letter, $start + 1, and so on, all without "
                "spaces."
            ),
            (
                "For each letter of $word in order, append the letter and then the next number in decimal digits. The "
                "counting starts at $start. An empty word gives an empty string."
            ),
            (
                "The pieces of a wooden name sign get numbers so that they can be hung up in the right order, the "
                "first one $start. List for the sign $word, in one string, each letter together with the number "
                "behind it."
            ),
            (
                "The function takes a string and returns a string in which each character is followed by its number. "
                "Characters are numbered consecutively from left to right, beginning with $start."
            ),
            (
                "You get a word. Count its letters aloud, and say $start for the first. Write each letter and "
                "directly behind it what you said. Return this as one string."
            ),
            (
                "{Input|Given}: a word. {Output|Result|Returned}: its letters, each with $start plus its index (from "
                "0) attached."
            ),
            (
                "If the letter at index i of $word is x, the result contains x and then the number $start + i, for i "
                "from 0 to the last index. Everything is joined to one string."
            ),
            "Letters of $word, each followed by a running number from $start.",
        ],
        [
            """
            $result = ""
            for $i, $ch in enumerate($word):
                $result += $ch + str($start + $i)
            return $result
            """,
            'return "".join(f"{$ch}{$i}" for $i, $ch in enumerate($word, $start))',
        ],
        lambda word, start: "".join(x + str(n) for x, n in zip(word, range(start, start + len(word)), strict=True)),
        edges=(("", 1), ("a", 1), ("tea", 0), ("abcdefghij", 1)),
    ),
    drill(
        "text_rules.occurrence_numbers",
        (
            "occurrence_numbers number_occurrences count_so_far letters_with_count {tag|mark}_occurrences "
            "running_letter_count"
        ),
        [few_letters("word", "aeinst")],
        "str",
        [
            "Write after each letter of $word how many times this letter has occurred up to there, itself included.",
            (
                "$hand $word with a number behind every letter: 1 if the letter stands there for the first time, 2 "
                "for the second time, and so on."
            ),
            (
                "Go through $word and count each kind of letter on its own. Every letter is written together with its "
                "current count, the letter first. Return the whole as one string."
            ),
            (
                "For each index i of $word, append the letter at i and then the number of times that this letter is "
                "contained in $word from the start to i, i included."
            ),
            (
                "A typesetter takes the letters of $word from a box one after the other and notes for each how many "
                "of its kind have been taken by now. Return the notes as a string: letter, number, letter, number, "
                "and so on."
            ),
            (
                "The function takes a string and returns a string in which each character is followed by its "
                "occurrence number, that is, the count of equal characters that do not come after it."
            ),
            (
                "You get a word. Read it letter by letter. Write the letter, and then a number that says how often "
                "you have met this letter so far, this time too. Return what you wrote."
            ),
            (
                "{Input|Given}: a word. {Output|Result|Returned}: the word with each letter's running count (1 at its "
                "first appearance) inserted right behind the letter."
            ),
            (
                "If a letter of $word has not been seen before, it is followed by 1; otherwise by one more than at "
                "its last appearance. Return the letters with these numbers in one string."
            ),
            "Each letter of $word followed by its count so far.",
        ],
        [
            """
            counts = {}
            $result = ""
            for $ch in $word:
                counts[$ch] = counts.get($ch, 0) + 1
                $result += $ch + str(counts[$ch])
            return $result
            """,
            """
            $result = ""
            for $i, $ch in enumerate($word):
                $result += $ch + str($word[:$i + 1].count($ch))
            return $result
            """,
        ],
        lambda word: "".join(
            f"{word[at]}{1 + len([x for x in word[:at] if x == word[at]])}" for at in range(len(word))
        ),
        edges=(("",), ("a",), ("aba",), ("nnn",)),
    ),
    drill(
        "text_rules.signs_in_turn",
        "signs_in_turn alternate_signs two_signs_between join_with_turns {mixed|changing}_separators weave_two_signs",
        [
            word("word", kind=""),
            sign("sign", ("sign", "mark", "sep", "odd_sign"), "-*."),
            sign("other", ("other", "sep2", "mark2", "even_sign"), "+_#"),
        ],
        "str",
        [
            (
                "Put signs between the letters of $word, $sign and $other in turn: $sign into the first gap, $other "
                "into the second, $sign into the third, and so on."
            ),
            (
                "$hand the letters of $word with a sign in each gap between neighbours. The gaps get $sign, $other, "
                "$sign, $other and so on from left to right; nothing stands at the ends."
            ),
            (
                "Number the gaps between the letters of $word from 1. Odd gaps are filled with $sign, even ones with "
                "$other. Return the filled string; a word of fewer than two letters has no gaps."
            ),
            (
                "Write the first letter of $word. Then write for each further letter a sign and the letter; the sign "
                "is $sign at first and changes between $sign and $other every time."
            ),
            (
                "Coloured flags, each with a letter of $word, hang on a line. Between the first two is the ornament "
                "$sign, between the next two $other, then $sign again, always in turn. Describe the line as a string."
            ),
            (
                "The function takes a word and returns its letters separated by $sign and $other, which alternate, "
                "with $sign as the first separator."
            ),
            (
                "You get a word. Between the first and the second letter write $sign, between the second and the "
                "third write $other, then $sign again. Go on to the end of the word and return the new string."
            ),
            (
                "{Input|Given}: a word. {Output|Result|Returned}: its letters with alternating separators $sign, "
                "$other, $sign and so on between them, and none before the first or after the last letter."
            ),
            (
                "The letter at index i of $word (from 0) is preceded by nothing if i is 0, by $sign if i is odd, and "
                "by $other if i is even and greater than 0. Return the string made so."
            ),
            "Separate the letters of $word by $sign and $other alternately.",
        ],
        [
            """
            $result = $word[:1]
            for $i in range(1, len($word)):
                if $i % 2 == 1:
                    $result += $sign
                else:
                    $result += $other
                $result += $word[$i]
            return $result
            """,
        ],
        lambda word, sign, other: "".join((sign, other)[at % 2] + x for at, x in enumerate(word[1:])).join(
            (word[:1], "")
        ),
        edges=(("", "-", "+"), ("a", "-", "+"), ("ab", "*", "_"), ("abcd", "-", "+")),
    ),
    drill(
        "text_rules.agreement_mask",
        "agreement_mask show_agreement equal_places_only {common|shared}_places compare_guess keep_where_equal",
        [word("a", kind="", names=_ONE), word("b", kind="", names=_TWO, make=_twin), sign("sign", _SIGNS, "-_.*")],
        "str",
        [
            (
                "The words $a and $b are equally long. $hand their letters at the places where they agree, and $sign "
                "at all other places, as one string."
            ),
            (
                "Compare $a and $b, two strings of the same length, place by place. Where both have the same letter, "
                "write the letter; where they differ, write $sign. Return what you wrote."
            ),
            (
                "$build a copy of $a in which every letter that is not equal to the letter of $b at the same index is "
                "replaced by $sign. Both have the same length."
            ),
            (
                "For each index i: if $a and $b have the same character at i, it is also the i-th character of the "
                "result; otherwise that is $sign. Neither string is longer than the other."
            ),
            (
                "Two witnesses noted the number plate of a car, $a and $b, with equally many characters. Only what "
                "both have at the same place is certain. Give back the certain plate, with $sign for each doubtful "
                "character."
            ),
            (
                "The function takes two strings of one length and returns a string of that length too: common "
                "characters at their place and $sign wherever the strings have unlike characters."
            ),
            (
                "You get two words of the same length. Look at the first letters, then at the second letters, and so "
                "on. Same letter? Write it. Different letters? Write $sign. Return the string."
            ),
            (
                "{Input|Given}: two equally long words. {Output|Result|Returned}: one word that shows the letters on "
                "which they agree and $sign for the rest."
            ),
            (
                "Lay $a over $b, which is just as long. Letters that cover an equal letter remain visible; any others "
                "turn to $sign. Return what is seen."
            ),
            "$a with $sign wherever the equally long $b has another letter.",
        ],
        [
            """
            $result = ""
            for $left, $right in zip($a, $b):
                $result += $left if $left == $right else $sign
            return $result
            """,
            """
            $result = ""
            for $i in range(len($a)):
                if $a[$i] == $b[$i]:
                    $result += $a[$i]
                else:
                    $result += $sign
            return $result
            """,
        ],
        lambda a, b, sign: "".join(min(x, y) if len({x, y}) == 1 else sign for x, y in zip(a, b, strict=True)),
        edges=(("", "", "-"), ("cat", "cat", "_"), ("boat", "coal", ".")),
    ),
    drill(
        "text_rules.stretch_end",
        "stretch_$tag stretch_word lengthen_$tag {drag|draw}_out repeat_$tag_letter long_drawn_word",
        [word("word", kind=""), small("size", 2, 10, ("size", "length", "n", "width", "goal"), (5, 8))],
        "str",
        [
            (
                "Repeat the $tag letter of $word until the word has $size letters. A word that is that long already "
                "is not changed."
            ),
            (
                "$hand $word, stretched to $size letters by writing its $tag letter more often. If it has $size "
                "letters or more, return it unchanged. $word is not empty."
            ),
            (
                "If $word has fewer than $size letters, add copies of its $tag letter $where until there are $size. "
                "Otherwise return $word itself. It has at least one letter."
            ),
            (
                "How often must the $tag letter of the non-empty word $word be added $where so that it gets $size "
                "letters? Add it that often, or not at all if the word is long enough, and return the word."
            ),
            (
                "On a poster each word shall be $size letters wide. Shorter words are made longer by repeating the "
                "$tag letter, and longer ones are left as they are. How is the word $word, which is not empty, "
                "written there?"
            ),
            (
                "The function takes a non-empty string and returns it filled up to at least $size characters, with "
                "its own $tag character as the filler, placed $where."
            ),
            (
                "You get a word with at least one letter. Is it shorter than $size letters? Then write its $tag "
                "letter again, and again, until there are $size letters. Return the word."
            ),
            (
                "{Input|Given}: a word of one or more letters. {Output|Result|Returned}: the word padded $where with "
                "its $tag letter to a length of $size; a longer word stays the same."
            ),
            (
                "A child calls $word and holds the $tag sound, so that $size letters are needed to write it down; if "
                "the word itself has as many or more, nothing is held. Write what the child calls. The word has a "
                "letter at least."
            ),
            "Pad the non-empty $word $where with its own $tag letter to $size letters.",
        ],
        [
            """
            missing = max(0, $size - len($word))
            return $sum
            """,
            """
            $result = $word
            while len($result) < $size:
                $result = $grow
            return $result
            """,
        ],
        lambda word, size, v: word.ljust(size, word[-1]) if v["tag"] == "last" else word.rjust(size, word[0]),
        edges=(("a", 5), ("banana", 3), ("tea", 6)),
        variants=[
            {"tag": "last", "where": "at the end", "sum": "$word + $word[-1] * missing", "grow": "$result + $word[-1]"},
            {
                "tag": "first",
                "where": "at the front",
                "sum": "$word[0] * missing + $word",
                "grow": "$word[0] + $result",
            },
        ],
    ),
    drill(
        "text_rules.exchange_sides",
        "exchange_sides swap_around {swap|turn}_sides swap_at_sign flip_equation other_way_round",
        [phrase("text", ("text", "equation", "s", "line", "rule"), _equation)],
        "str",
        [
            (
                "Swap the part of $text before the equals sign '=' and the part after it. There is at most one such "
                "sign; without it return $text unchanged."
            ),
            (
                "$hand $text with its two sides exchanged, like 'b=a' for 'a=b'. The sign '=' stands in the middle "
                "and occurs once, or never, in which case nothing changes."
            ),
            (
                "If $text contains '=', return what follows it, then '=', then what precedes it. If not, return $text "
                "as it is. It never contains more than one '='."
            ),
            (
                "Turn the equation $text around: left becomes right and right becomes left. A text with no '=' is no "
                "equation and stays the same; two of them do not occur."
            ),
            (
                "A dictionary file has lines such as 'dog=Hund' and is needed for the other direction, as 'Hund=dog'. "
                "Convert the line $text. A line may lack the '=', and then it is copied; no line has two."
            ),
            (
                "The function takes a string with one or no '=' and returns the string with the texts on both sides "
                "of that sign swapped. Either text may be empty."
            ),
            (
                "You get a text. Is there a '=' in it? Then write what stands after it, the sign itself, and what "
                "stands before it. If there is no '=', return the text. There are never two."
            ),
            (
                "{Input|Given}: $text, in which '=' occurs at most once. {Output|Result|Returned}: right side, '=', "
                "left side; or the same text if the sign is missing."
            ),
            (
                "Cut $text at its '=', exchange the two pieces and put the sign between them again. Where there is "
                "nothing to cut, give $text back. A second '=' cannot occur."
            ),
            "'x=y' becomes 'y=x' for the string $text, which has one '='; if it has none, no change.",
        ],
        [
            """
            if "=" not in $text:
                return $text
            before, after = $text.split("=")
            return after + "=" + before
            """,
            """
            at = $text.find("=")
            if at == -1:
                return $text
            return $text[at + 1:] + "=" + $text[:at]
            """,
        ],
        lambda text: "=".join(reversed(text.split("="))),
        edges=(("",), ("a=b",), ("=x",), ("tea",)),
    ),
    drill(
        "text_rules.bracket_letter",
        "bracket_letter {mark|wrap|show}_letter put_in_brackets highlight_letter enclose_{letter|each}",
        [few_letters("word", "aeinst"), letter("letter", fix=("a", "e", "n", "t"))],
        "str",
        [
            "Put every $letter of $word in $marks: '$open' before it and '$close' after it.",
            (
                "$hand $word with each occurrence of the letter $letter enclosed by '$open' and '$close'. The other "
                "letters stay as they are."
            ),
            (
                "Copy $word letter by letter, but instead of $letter write '$open', the letter and '$close'. Return "
                "the copy."
            ),
            (
                "For each character of $word: if it equals $letter, add '$open', the character and '$close' to the "
                "result; otherwise add only the character."
            ),
            (
                "In a spelling book the letter $letter is shown in $marks wherever it occurs, as '$open' + letter + "
                "'$close'. How does the book print $word?"
            ),
            (
                "The function takes a word and returns it with each letter $letter standing in $marks ('$open' and "
                "'$close'). If the letter does not occur, the word is returned unchanged."
            ),
            (
                "You get a word. Find all places with the letter $letter. At each of them write '$open' directly "
                "before the letter and '$close' directly after it. Return the new word."
            ),
            (
                "{Input|Given}: $word. {Output|Result|Returned}: the same with '$open' and '$close' around every "
                "single $letter, also where several stand side by side."
            ),
            (
                "Highlight $letter in $word by a pair of $marks, '$open' on its left and '$close' on its right, at "
                "every occurrence."
            ),
            "Set $marks around each $letter of $word ('$open', letter, '$close').",
        ],
        [
            'return $word.replace($letter, "$open" + $letter + "$close")',
            """
            $result = ""
            for $ch in $word:
                if $ch == $letter:
                    $result += "$open" + $ch + "$close"
                else:
                    $result += $ch
            return $result
            """,
        ],
        lambda word, letter, v: (v["open"] + letter + v["close"]).join(word.split(letter)),
        edges=(("", "a"), ("anna", "n"), ("tin", "e")),
        variants=[
            {"marks": "brackets", "open": "[", "close": "]"},
            {"marks": "parentheses", "open": "(", "close": ")"},
            {"marks": "arrows", "open": "<", "close": ">"},
        ],
    ),
    drill(
        "text_rules.skip_after_mark",
        "skip_after_mark skip_marked {drop|leave_out}_after_mark remove_next obey_skip_signs read_with_skips",
        [phrase("text", ("text", "code", "s", "tape", "signs"), _escaped)],
        "str",
        [
            (
                "The sign '#' in $text means: leave out the next character. $hand what remains when the signs and the "
                "characters skipped by them are gone. A skipped '#' has no effect, and a '#' at the very end just "
                "disappears."
            ),
            (
                "Read $text from left to right. At '#', drop it together with the character that follows, whichever "
                "it is (nothing, at the end of the text). Keep all other characters and return them as a string."
            ),
            (
                "Copy $text, but whenever you meet '#', do not copy it and do not copy the character after it, not "
                "even if this is a '#' too. Return the copy. A '#' with nothing behind it is simply not copied."
            ),
            (
                "Start at index 0 of $text. If the character there is '#', go on by two places; otherwise append it "
                "to the result and go on by one place. Return the result when the end is reached or passed."
            ),
            (
                "A machine reads the tape $text sign by sign and prints each one. The sign '#' is not printed; it "
                "makes the machine ignore the next sign, even if that is '#'. What is printed?"
            ),
            (
                "The function takes a string and returns it without each pair of '#' and following character. Pairs "
                "are found from the left, so the second '#' of '##' does not begin a pair. A single '#' at the end is "
                "removed as well."
            ),
            (
                "You get a text. Read one character after the other. Is it '#'? Then do not write it, and jump over "
                "the next character, whatever it is. Is it another one? Then write it. Return what you have written."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: the text from which, going from the left, every '#' "
                "and the one character after it (if there is one) have been deleted."
            ),
            (
                "If the current character is '#', it and its successor are ignored and reading goes on behind them; "
                "otherwise it belongs to the result. Apply this from the beginning of $text to its end, where a last "
                "'#' may lack a successor."
            ),
            "Delete each '#' with the character after it from $text, scanning from the left.",
        ],
        [
            """
            $result = ""
            skip = False
            for $ch in $text:
                if skip:
                    skip = False
                elif $ch == "#":
                    skip = True
                else:
                    $result += $ch
            return $result
            """,
            """
            $result = ""
            $i = 0
            while $i < len($text):
                if $text[$i] == "#":
                    $i += 2
                else:
                    $result += $text[$i]
                    $i += 1
            return $result
            """,
        ],
        lambda text: re.sub("#.?", "", text),
        edges=(("",), ("a#bc",), ("##a",), ("ab#",)),
    ),
    drill(
        "text_rules.limit_letter",
        "limit_letter keep_few at_most_letters {only|keep}_first_occurrences drop_later_letters ration_letter",
        [
            few_letters("word", "aeinst"),
            letter("letter", fix=("a", "e", "s")),
            small("n", 0, 2, ("n", "most", "count", "limit", "k"), (1, 2)),
        ],
        "str",
        [
            (
                "Keep only the first $n occurrences of $letter in $word and remove all later ones. The other letters "
                "stay."
            ),
            (
                "$hand $word with at most $n letters $letter: those further to the right are left out. If there are "
                "not more than $n, nothing changes."
            ),
            (
                "Go through $word from the left and count the letters $letter. As soon as the count is above $n, "
                "leave such letters out. All other letters are copied. Return the result."
            ),
            (
                "For each letter of $word: if it is $letter and $n of these have been taken already, skip it; "
                "otherwise take it. Return the letters taken, as a string."
            ),
            (
                "A box of stamps contains only $n stamps with the letter $letter, but plenty of all others. Stamp "
                "$word from left to right and leave a letter out, without a gap, when no stamp is left. What can be "
                "read?"
            ),
            (
                "The function takes a word and returns it without every $letter that comes after the first $n "
                "occurrences of this letter."
            ),
            (
                "You get a word. The letter $letter may stay only $n times, counted from the left. Remove each "
                "further one. Do not remove any other letter. Return the word."
            ),
            (
                "{Input|Given}: $word. {Output|Result|Returned}: the word from which occurrence number $n + 1 of "
                "$letter and all that follow have been deleted."
            ),
            (
                "If $letter occurs $n times or less in $word, return $word. Otherwise delete as many of these "
                "letters, from the right, as are too many, and return what is left."
            ),
            "$word with no more than the first $n of its letters $letter.",
        ],
        [
            """
            $result = ""
            used = 0
            for $ch in $word:
                if $ch == $letter:
                    used += 1
                    if used > $n:
                        continue
                $result += $ch
            return $result
            """,
        ],
        lambda word, letter, n: "".join(x for at, x in enumerate(word) if x != letter or word[:at].count(letter) < n),
        edges=(("", "a", 1), ("anna", "n", 1), ("sea", "e", 2), ("eeee", "e", 2)),
    ),
    drill(
        "text_rules.keep_by_pattern",
        "$tag_by_pattern apply_pattern use_stencil $tag_by_mask {read|look}_through_stencil pattern_of_letters",
        [word("word", kind=""), word("pattern", kind="", names=("pattern", "mask", "bits", "stencil"), make=_mask)],
        "str",
        [
            "$pattern is a string of zeros and ones, as long as $word. $hand $word $done.",
            (
                "Each letter of $word has a '1' or a '0' at the same index of $pattern. A '1' lets the letter stay. "
                "For '0', $rule. Return the string."
            ),
            (
                "Lay the pattern $pattern of the characters '0' and '1' over the equally long $word. At '1' copy the "
                "letter; at '0', $rule. Return the copy."
            ),
            (
                "For every index i: if $pattern has '1' there, the letter of $word at i goes into the result; if it "
                "has '0', $rule. Both strings are equally long."
            ),
            (
                "A stencil has a hole for each '1' in $pattern and is closed for each '0'. It is put on $word, which "
                "has the same length, and one writes down what shows: a letter in a hole is written as it is; where "
                "it is closed, $rule. What is written?"
            ),
            (
                "The function takes a word and a pattern of the same length, made of '0' and '1', and returns the "
                "word $done."
            ),
            (
                "You get a word and a row of zeros and ones with the same length. Look at the first letter and the "
                "first digit, then at the second ones, and so on. If the digit is 1, write the letter. If it is 0, "
                "$rule. Return what you have."
            ),
            "{Input|Given}: a word and as many binary digits, as a string. {Output|Result|Returned}: the word $done.",
            (
                "The digits in $pattern, equally many as letters in $word, are switches: '1' means that a letter is "
                "shown; in the case of '0', $rule. Return all that is shown as one string."
            ),
            "$word $done; $pattern is just as long.",
        ],
        [
            """
            $result = ""
            for $i in range(len($word)):
                if $pattern[$i] == "1":
                    $result += $word[$i]$rest
            return $result
            """,
            'return "".join($short)',
        ],
        lambda word, pattern, v: "".join(
            {"1": x, "0": "" if v["tag"] == "keep" else "_"}[digit] for x, digit in zip(word, pattern, strict=True)
        ),
        edges=(("", ""), ("tea", "101"), ("owl", "000")),
        variants=[
            {
                "tag": "keep",
                "done": "without the letters at whose index $pattern has '0'",
                "rule": "the letter is left out",
                "rest": "",
                "short": '$ch for $ch, flag in zip($word, $pattern) if flag == "1"',
            },
            {
                "tag": "hide",
                "done": "with '_' in place of each letter at whose index $pattern has '0'",
                "rule": "'_' takes the place of the letter",
                "rest": '\n    else:\n        $result += "_"',
                "short": '$ch if flag == "1" else "_" for $ch, flag in zip($word, $pattern)',
            },
        ],
    ),
)
