"""Strings backwards, palindromes and other mirrored strings."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import text, word
from hornbook.synthesis.curriculum.char_arguments import (
    messy_text,
    mirrored,
    mirrored_text,
    place,
    small,
)
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_SENTENCES = ("Never odd or even", "Step on no pets", "Was it a cat I saw?", "Madam, I am Adam", "No lemon, no melon!")


def _spaced(draw: Draw, _: object) -> str:
    if draw.chance(0.3):
        return draw.choose(_SENTENCES)
    return "".join(draw.choose((ch, ch.upper(), ch + " ", ch)) for ch in mirrored(draw))


def _backwards(draw: Draw, before: tuple[str, ...]) -> str:
    return before[0][::-1] if draw.chance(0.5) else draw.choose((before[0], draw.word(), before[0][::-1] + "s"))


FAMILIES = (
    drill(
        "char_reversal.whole",
        "reverse reverse_string backwards reversed_text turn_around flip_string",
        [text()],
        "str",
        [
            "$hand $text {backwards|in reverse order}.",
            "Reverse {the string |}$text.",
            "$hand the characters of $text in reverse order, as a string.",
            "$build a string that begins with the last character of $text and ends with its first.",
            "Read $text from right to left and return what you read.",
            "Turn $text around: the last character comes first, then the one before it, and so on.",
            (
                "This function takes a string and returns a new string that has the same characters, but in the "
                "opposite order."
            ),
            (
                "You have a text. Start with its last character and go to the first. Write down every character. "
                "Return what you wrote."
            ),
            (
                "In a mirror, what is on the right appears on the left. {Output|Write} $text as a mirror shows it, "
                "from its last character to its first."
            ),
            (
                "Input: a string. Output: a string of the same length, in which the symbol that came last comes "
                "first, and so forth."
            ),
            "$text, last character first.",
        ],
        [
            "return $text[::-1]",
            """
            $result = ""
            for $ch in $text:
                $result = $ch + $result
            return $result
            """,
            'return "".join(reversed($text))',
        ],
        lambda text: "".join(text[len(text) - 1 - i] for i in range(len(text))),
        edges=(("",), ("a",), ("ab",)),
    ),
    drill(
        "char_reversal.is_palindrome",
        "is_palindrome palindrome check_palindrome is_mirror_word reads_same same_backwards",
        [mirrored_text()],
        "bool",
        [
            "$check $text is a palindrome.",
            "A {word|text} is a palindrome if it reads the same {backwards|from both sides}. $check $text is one.",
            "$check $text stays the same when its characters are put in reverse order.",
            "Does $text read the same from left to right as from right to left?",
            "Return True if the first character of $text equals the last, the second the last but one, and so on.",
            "Some words do not change when they are written backwards. $check $text is such a word.",
            (
                "This function takes a string and returns a boolean: True if inverting the order of its characters "
                "makes no difference, False if it does."
            ),
            "You have a text. Read it from the end to the beginning. Is it still the same text? Return True or False.",
            (
                "A word engraved around a glass door should look the same from inside and outside, that is, forwards "
                "and backwards. {Determine|Report} whether $text does."
            ),
            "If at each distance from the two ends the symbols of $text agree, output True; otherwise output False.",
            "Does reversing $text leave it unchanged?",
        ],
        [
            "return $text == $text[::-1]",
            """
            for $i in range(len($text) // 2):
                if $text[$i] != $text[-1 - $i]:
                    return False
            return True
            """,
        ],
        lambda text: all(a == b for a, b in zip(text, reversed(text), strict=True)),
        edges=(("",), ("a",), ("ab",), ("abba",), ("abcba",)),
        note="{An empty string counts as a palindrome.||}",
    ),
    drill(
        "char_reversal.is_palindrome_any_case",
        "is_palindrome_nocase palindrome_ignoring_case is_palindrome_any_case same_backwards_nocase loose_palindrome",
        [word(kind="", make=lambda draw, _: mirrored(draw).capitalize())],
        "bool",
        [
            "$check $word is a palindrome, ignoring upper and lower case.",
            "$check $word reads the same backwards. Small and capital letters count as equal.",
            "A name such as Anna is a palindrome if case is ignored. $check this holds for $word.",
            "Is $word the same from both ends, when the case of the letters plays no role?",
            "Compare $word with its reverse without looking at the case. Return True if they agree, else False.",
            "Return True if $word, written in small letters only, is equal to itself read backwards.",
            (
                "This function takes a word and returns True if it equals its own reverse once differences of case "
                "are disregarded, False otherwise."
            ),
            (
                "You have a word with big and small letters. A big A and a small a are the same for you. Is the word "
                "the same backwards? Return True or False."
            ),
            (
                "Otto is glad, since his name is the same from the back if one does not mind the capital. "
                "{Determine|Report} whether this is true of the name $word."
            ),
            "If $word and its reverse agree except for the case of letters, output True; otherwise output False.",
            "Is $word a palindrome, case aside?",
        ],
        """
        $current = $word.lower()
        return $current == $current[::-1]
        """,
        lambda word: all(a.upper() == b.upper() for a, b in zip(word, reversed(word), strict=True)),
        edges=(("",), ("Anna",), ("Ab",)),
    ),
    drill(
        "char_reversal.is_palindrome_letters",
        "is_palindrome_sentence palindrome_phrase is_palindrome_letters phrase_is_palindrome is_loose_palindrome",
        [text(kind="", make=_spaced)],
        "bool",
        [
            "$check the letters of $text form a palindrome. Case and all characters that are no letters are ignored.",
            "$check $text reads the same backwards when you look only at its letters and not at their case.",
            "Whole sentences can be palindromes, if spaces, punctuation marks and case are ignored. Is $text one?",
            "Keep the letters of $text, make them small, and tell whether the result is equal to its reverse.",
            "Ignore everything in $text but letters, and ignore their case too. Is what remains the same backwards?",
            (
                "A phrase is a palindrome if its letters, ignoring case, are the same in both directions. "
                "Other characters play no role. $check $text is such a phrase."
            ),
            (
                "This function takes a text, reduces it to its letters in one case, and returns a boolean that states "
                "whether these read the same in both directions."
            ),
            (
                "You have a text. Take only its letters, and make all of them small. Are they the same from the left "
                "and from the right? Return True or False."
            ),
            (
                "A poet writes lines whose letters, without regard to blanks, signs and case, are the same backwards. "
                "{Determine|Report} whether $text is such a line."
            ),
            (
                "If the letters of $text, all in lower case and with everything else left out, equal their reverse, "
                "output True; otherwise output False."
            ),
        ],
        """
        $parts = [$ch.lower() for $ch in $text if $ch.isalpha()]
        return $parts == $parts[::-1]
        """,
        lambda text: _letters(text) == "".join(reversed(_letters(text))),
        edges=(("",), ("Was it a cat I saw?",), ("a, b",)),
    ),
    drill(
        "char_reversal.first_part",
        "reverse_$tag_n flip_$tag_n turn_$tag_part reverse_$tag_part reverse_prefix_or_suffix reverse_n_chars",
        [word(), small(low=0, high=5, fix=(2, 3))],
        "str",
        [
            "$hand $word with its $tag $n characters in reverse order and the others unchanged.",
            "Reverse only the $tag $n characters of $word.",
            "Turn the $side of $word around, namely $n characters of it. The rest stays as it is.",
            "$build a string from $word in which the $tag $n characters stand in the opposite order.",
            "The $tag $n characters of $word are flipped from front to back, all others keep their places.",
            "In $word, put the $tag $n characters the other way round.",
            (
                "This function takes a string and returns it with the order of its $tag $n characters reversed, "
                "whereas the remaining ones are left alone."
            ),
            (
                "You have a word. Take its $tag $n letters and write them backwards at the same places. The other "
                "letters stay."
            ),
            (
                "In a row of bricks, written as $word, the group of the $tag $n is turned end to end. "
                "{Output|Show} the row after that."
            ),
            (
                "Input: a word. Output: the same word, except that the piece with $n symbols at its $side is in "
                "opposite order."
            ),
            "$word with its $tag $n characters reversed.",
        ],
        "$code",
        lambda word, n, v: (
            "".join(reversed(word[:n])) + word[n:]
            if v["tag"] == "first"
            else word[: max(0, len(word) - n)] + "".join(reversed(word[max(0, len(word) - n) :]))
        ),
        edges=(("", 2), ("abc", 5), ("abc", 0)),
        note="If there are fewer characters than that, the whole string is reversed.",
        variants=[
            {"tag": "first", "side": "beginning", "code": "return $word[:$n][::-1] + $word[$n:]"},
            {
                "tag": "last",
                "side": "end",
                "code": "$i = max(0, len($word) - $n)\nreturn $word[:$i] + $word[$i:][::-1]",
            },
        ],
    ),
    drill(
        "char_reversal.between",
        "reverse_between reverse_part flip_middle reverse_range reverse_slice turn_part",
        [word(), place("i", ("start", "i", "begin")), place("j", ("end", "j", "stop"), beyond=1)],
        "str",
        [
            "$hand $word with the characters from index $i up to, but not including, index $j in reverse order.",
            "Reverse the slice of $word that starts at index $i and stops before index $j. All else stays.",
            "Turn around the part of $word between the indexes $i (included) and $j (excluded).",
            "$build a copy of $word in which the piece from index $i to right before index $j reads backwards.",
            "Only a piece of $word is reversed. It begins at index $i and ends one character before index $j.",
            "The characters of $word whose index is at least $i and less than $j are put in reverse order.",
            (
                "This function takes a string and returns it with one section reversed: the characters with indexes "
                "from $i to $j, of which the latter is excluded."
            ),
            (
                "You have a word and two positions. Take the letters from position $i to the letter before position "
                "$j. Write them backwards. The rest stays."
            ),
            (
                "Part of a zip came in the wrong way round: the symbols of $word from index $i on, up to the one "
                "before index $j. {Output|Show} $word with this part turned."
            ),
            (
                "For the indexes of $word from $i inclusive to $j exclusive, the symbols are output in the opposite "
                "order; all others keep their places."
            ),
        ],
        "if $i >= $j:\n    return $word\nreturn $word[:$i] + $word[$i:$j][::-1] + $word[$j:]",
        lambda word, i, j: "".join(word[i + j - 1 - k] if i <= k < j else word[k] for k in range(len(word))),
        edges=(("stone", 1, 4), ("stone", 3, 3), ("stone", 4, 1)),
        note="If the first index is not smaller than the second, the string is returned unchanged.",
    ),
    drill(
        "char_reversal.is_reverse_of",
        "is_reverse are_reversed is_reverse_of mirrored_strings is_backwards reverse_of_each_other",
        [
            word("a", names=("a", "first", "s1", "word1")),
            word("b", names=("b", "second", "s2", "word2"), make=_backwards),
        ],
        "bool",
        [
            "$check $b is $a read backwards.",
            "$check the strings $a and $b are the reverse of each other.",
            "Return True if $a becomes $b when its characters are put in reverse order.",
            "If you read $a from right to left, do you get $b?",
            "Two words mirror each other if one is the other written backwards. $check this holds for $a and $b.",
            "Compare $b with the reverse of $a and return True if they are the same, else False.",
            (
                "This function takes two strings and returns a boolean that states whether the second one, $b, has "
                "the characters of the first one in opposite order."
            ),
            (
                "You have two words, $a and $b. Write the first one backwards. Do you get the second one? Return True "
                "or False."
            ),
            (
                "A stamp must carry its text the wrong way round. {Determine|Report} whether the stamp $b is right "
                "for the text $a."
            ),
            (
                "If the lengths of $a and $b agree and the first symbol of one is the last of the other, and so on "
                "throughout, output True; otherwise output False."
            ),
            "Is $b the reverse of $a?",
        ],
        "return $a[::-1] == $b",
        lambda a, b: len(a) == len(b) and all(x == y for x, y in zip(a, reversed(b), strict=True)),
        edges=(("", ""), ("ab", "ba"), ("ab", "ab"), ("ab", "b")),
    ),
    drill(
        "char_reversal.there_and_back",
        "mirror there_and_back add_mirror_image double_back append_reverse mirror_text",
        [word()],
        "str",
        [
            "$hand $word followed by $word {backwards|in reverse}.",
            "Append the reverse of $word to it.",
            "Write $word, and behind it write its mirror image, in which the order of characters is reversed.",
            "$build a string that is twice as long as $word: first $word itself, then $word read from right to left.",
            "Put a mirror at the end of the string $word. $hand the string together with its reflection.",
            "Join $word and its reversed copy into one string, in this order.",
            (
                "This function takes a string and returns it with its own reverse attached at the end, so that the "
                "length is doubled."
            ),
            (
                "You have a word. Write it once forwards. Behind it write it once backwards. Return both together as "
                "one string."
            ),
            (
                "Someone walks along the letters of $word to the end and returns the same way, beginning with the "
                "last letter again. {Output|Report} all letters met, as a string."
            ),
            "Input: a string. Output: its symbols from first to last, followed by its symbols from last to first.",
            "$word plus its reverse.",
        ],
        "return $word + $word[::-1]",
        lambda word: "".join([*word, *reversed(word)]),
        edges=(("",), ("a",), ("ab",)),
    ),
    drill(
        "char_reversal.is_doubled",
        "is_doubled is_double_word halves_equal is_repeated_twice same_halves consists_of_twice",
        [word(kind="", make=lambda draw, _: (draw.word()[:3] * 2)[: draw.choose((6, 6, 5, 4))])],
        "bool",
        [
            "$check $word consists of the same string twice in a row.",
            "$check the first half of $word is equal to its second half.",
            "A string such as papa is made by writing something twice. $check this is true of $word.",
            "Cut $word into two halves. Are they equal?",
            "Return True if $word is some string followed by the same string again, otherwise False.",
            "Is $word a doubled string, so that its left half and its right half are the same?",
            (
                "This function takes a string and returns True when it can be written as a shorter string "
                "concatenated with itself, and False when it cannot."
            ),
            "You have a word. Cut it in the middle. Is the right part the same as the left part? Return True or False.",
            "An echo says exactly what came before. {Determine|Report} whether $word is a call, followed by its echo.",
            "If the length of $word is even and both halves agree, output True; otherwise output False.",
            "Are both halves of $word equal?",
        ],
        """
        $i = len($word) // 2
        return $word[:$i] == $word[$i:]
        """,
        lambda word: len(word) % 2 == 0 and all(word[k] == word[k + len(word) // 2] for k in range(len(word) // 2)),
        edges=(("",), ("a",), ("papa",), ("paper",)),
        note="{A string of odd length gives False and the empty string True.|}",
    ),
    drill(
        "char_reversal.backwards_upper",
        "reverse_and_$tag $tag_reversed backwards_in_$tag $tag_and_reverse flip_and_$tag reversed_$tag_text",
        [messy_text()],
        "str",
        [
            "$hand $text backwards and in $tag case.",
            "Reverse $text and convert it to $tag case.",
            "Change all letters of $text to $tag case, then put its characters in reverse order.",
            "$build the reverse of $text with every letter in $tag case.",
            "Write $text from its end to its beginning, in $kind letters only.",
            "Two things happen to $text: it is turned around and all its letters become $kind letters.",
            "This function takes a string and returns its reverse, in which every letter is written in $tag case.",
            "You have a text. Write it from the end to the beginning. All letters must be $kind letters.",
            "A puzzle shows its solution turned around and in $kind letters only. {Produce|Output} $text in that form.",
            (
                "Input: a string. Output: its symbols in the opposite order; each letter is converted to $tag case, "
                "other symbols are kept."
            ),
            "$text reversed, in $tag case.",
        ],
        "return $text[::-1].$tag()",
        lambda text, v: "".join(getattr(ch, v["tag"])() for ch in reversed(text)),
        edges=(("",), ("aB c",)),
        variants=[{"tag": "upper", "kind": "capital"}, {"tag": "lower", "kind": "small"}],
    ),
)


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text)).casefold()
