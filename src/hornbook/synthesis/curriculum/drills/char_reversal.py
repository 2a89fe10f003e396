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
        ],
        "return $text[::-1].$tag()",
        lambda text, v: "".join(getattr(ch, v["tag"])() for ch in reversed(text)),
        edges=(("",), ("aB c",)),
        variants=[{"tag": "upper", "kind": "capital"}, {"tag": "lower", "kind": "small"}],
    ),
)


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text)).casefold()
