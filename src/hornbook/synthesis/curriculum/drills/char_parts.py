"""Parts of strings: single characters, beginnings, endings, middles and slices."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import text, word
from hornbook.synthesis.curriculum.char_arguments import place, small
from hornbook.synthesis.curriculum.drill import drill


def _middle(word: str) -> str:
    return word if len(word) <= 2 else _middle(word[1:-1])


FAMILIES = (
    drill(
        "char_parts.end_character",
        "$tag_char $tag_letter get_$tag $tag_character {find|take}_$tag_char $tag_of_string",
        [word()],
        "str",
        [
            "$hand the $tag character of $word.",
            "$give the $tag {letter|character} of the {string|word} $word, or an empty string if there is none.",
            "What does $word $verb with? $hand that {single |}character.",
            "Take a string and give back only its $tag character.",
            "$word is a string. The character at its very $side is wanted.",
            "A string is a row of characters. $hand the one that stands $place in $word.",
        ],
        ['return $word[$at] if $word else ""', 'if not $word:\n    return ""\nreturn $word[$at]'],
        lambda word, v: word[:1] if v["tag"] == "first" else word[len(word) - 1 :][:1],
        edges=(("",), ("x",)),
        note="An empty string gives an empty string.",
        variants=[
            {"tag": "first", "at": "0", "verb": "begin", "side": "beginning", "place": "at the front"},
            {"tag": "last", "at": "-1", "verb": "end", "side": "end", "place": "at the end"},
        ],
    ),
    drill(
        "char_parts.character_at",
        "char_at character_at get_char letter_at pick_char nth_character",
        [word(), place(beyond=2)],
        "str",
        [
            "$hand the character of $word at index $at, counted from 0.",
            "$give the character at position $at of $word. Positions are counted from 0.",
            "The characters of $word are numbered 0, 1, 2 and so on. $hand the one with number $at.",
            "Look up one character: the one of $word whose index (starting at 0) is $at.",
            "Index into $word: index 0 is the first character. $hand the character at index $at.",
            "Which character of the string $word stands at index $at, if the first has index 0?",
        ],
        ['if $at < len($word):\n    return $word[$at]\nreturn ""', 'return $word[$at] if $at < len($word) else ""'],
        lambda word, at: word[at : at + 1],
        edges=(("", 0), ("cat", 0), ("cat", 3)),
        note="{If the string is too short for that|If there is no such character}, return an empty string.",
    ),
    drill(
        "char_parts.character_from_end",
        "char_from_end nth_last_char from_the_end character_from_end letter_from_back nth_from_end",
        [word(), small(low=1, high=4)],
        "str",
        [
            "$hand the character of $word that is $n-th from the end; the last character is number 1.",
            "Count from the end of $word, the last character being number 1, and return character number $n.",
            "Counting backwards from the end (1 is the last character), which is character number $n of $word?",
            "For 1 return the last character of $word, for 2 the one before it, and so on: the one that $n says.",
            (
                "Pick a character of $word from the back. $n tells which: 1 for the last, 2 for the last but one, "
                "and so on."
            ),
            "$hand character number $n of $word when the characters are numbered from the back, beginning with 1.",
        ],
        'if $n > len($word):\n    return ""\nreturn $word[-$n]',
        lambda word, n: word[::-1][n - 1 : n],
        edges=(("ab", 2), ("ab", 3), ("", 1)),
        note="If the string has fewer characters than that, return an empty string.",
    ),
    drill(
        "char_parts.some_characters",
        "$tag_chars $tag_characters take_$tag $tag_n $tag_part get_$tag_n",
        [word(), small(low=0, high=4, fix=(2, 3))],
        "str",
        [
            "$hand the $tag $n characters of $word.",
            "$give the {part|piece} of $word that is made of its $tag $n characters.",
            "Keep only $n characters of $word, namely the $tag ones.",
            "Cut $word down to its $tag $n characters.",
            "From the string $word take as many as $n characters at the $side and return them as a string.",
            "$hand a string with the $tag $n characters of $word in their order.",
        ],
        "return $code",
        lambda word, n, v: "".join(
            ch for i, ch in enumerate(word) if (i < n if v["tag"] == "first" else i >= len(word) - n)
        ),
        edges=(("", 2), ("ab", 5), ("abc", 0)),
        note="If there are fewer characters than that, return the whole string.",
        variants=[
            {"tag": "first", "side": "beginning", "code": "$word[:$n]"},
            {"tag": "last", "side": "end", "code": "$word[max(0, len($word) - $n):]"},
        ],
    ),
    drill(
        "char_parts.without_some_characters",
        "drop_$tag without_$tag_chars cut_$tag remove_$tag_n skip_$tag strip_$tag_n",
        [word(), small(low=0, high=4, fix=(2, 3))],
        "str",
        [
            "$hand $word without its $tag $n characters.",
            "Remove $n characters from the $side of $word and return what is left.",
            "Drop the $tag $n characters of {the string |}$word.",
            "Cut off $n characters at the $side of $word. What remains is returned.",
            "$hand what is left of $word when as many as $n characters are taken away at its $side.",
            "The $tag $n characters of $word are not wanted. $hand the {others|rest}.",
        ],
        "return $code",
        lambda word, n, v: "".join(
            ch for i, ch in enumerate(word) if (i >= n if v["tag"] == "first" else i < len(word) - n)
        ),
        edges=(("", 2), ("ab", 5), ("abc", 0)),
        note="If there are no more characters than that, nothing is left: return an empty string.",
        variants=[
            {"tag": "first", "side": "beginning", "code": "$word[$n:]"},
            {"tag": "last", "side": "end", "code": "$word[:max(0, len($word) - $n)]"},
        ],
    ),
    drill(
        "char_parts.middle",
        "middle_of middle get_middle middle_char{s|acters} center_of find_middle",
        [word()],
        "str",
        [
            "$hand the middle character of $word, or the two middle characters if its length is even.",
            "$give the middle of the string $word: one character for an odd length, two for an even one.",
            "What stands in the middle of $word? If two characters share the middle, return both, in their order.",
            (
                "A word with an odd number of letters has one letter in the middle, any other has two. Return them "
                "for $word."
            ),
            "$hand the one or two characters of $word that have as many characters before them as behind them.",
            "Find the centre of $word. It is a single character if the length is odd, otherwise a pair of characters.",
        ],
        [
            """
            $i = len($word) // 2
            if len($word) % 2 == 1:
                return $word[$i]
            return $word[max(0, $i - 1):$i + 1]
            """,
        ],
        _middle,
        edges=(("",), ("a",), ("ab",), ("abc",)),
        note="{An empty string has an empty middle.|For an empty string return an empty string.}",
    ),
    drill(
        "char_parts.half",
        "$tag_half get_$tag_half half_of_string take_$tag_half $tag_half_of $tag_half_of_text",
        [word()],
        "str",
        [
            "$hand the $tag half of $word.",
            "Cut $word in the middle and return the $tag of the two pieces.",
            "Divide {the string |}$word into two halves and give back the $tag one.",
            "$give the characters in the $tag half of $word.",
            "The string $word is broken into two parts of the same length. $hand part number $number.",
            "Keep the $tag half of {the word |}$word and throw the other half away.",
        ],
        "return $word[$cut]",
        lambda word, v: (word[: len(word) // 2], "".join(list(word)[len(word) // 2 :]))[v["number"] - 1],
        edges=(("",), ("a",), ("ab",), ("abc",)),
        note="If the length is odd, the middle character belongs to the second half.",
        variants=[
            {"tag": "first", "number": 1, "cut": ":len($word) // 2"},
            {"tag": "second", "number": 2, "cut": "len($word) // 2:"},
        ],
    ),
    drill(
        "char_parts.inside",
        "without_ends inner_part trim_ends strip_first_and_last cut_both_ends inside",
        [word()],
        "str",
        [
            "$hand $word without its first and last character.",
            "Remove the first and the last character of {the string |}$word.",
            "Take away one character at each end of $word and return the rest.",
            "$hand everything in $word but the two characters at its ends.",
            "Peel $word: its outer characters, the first and the last, go, and what was between them is returned.",
            "$give the inner part of $word, that is, all characters that have a character on both sides.",
        ],
        "return $word[1:-1]",
        lambda word: "".join(ch for i, ch in enumerate(word) if 0 < i < len(word) - 1),
        edges=(("",), ("a",), ("ab",), ("abc",)),
        note="A string with fewer than three characters gives an empty string.",
    ),
    drill(
        "char_parts.both_ends",
        "ends both_ends first_and_last outer_chars first_plus_last join_ends",
        [word()],
        "str",
        [
            "$hand a string made of the first and the last character of $word.",
            "Put the first and the last character of $word together and return them as one string.",
            (
                "$hand the two outer characters of {the string |}$word, the first one first, as a string of two "
                "characters."
            ),
            "Shorten $word to two characters: its first and its last.",
            "$give the first character of $word followed by its last one.",
            "A word is to be told by its ends only. $hand the first letter and the last letter of $word, joined.",
        ],
        'if not $word:\n    return ""\nreturn $word[0] + $word[-1]',
        lambda word: word[:1] + word[-1:],
        edges=(("",), ("a",), ("ab",)),
        note="A single character is both first and last and so comes twice; an empty string gives an empty string.",
    ),
    drill(
        "char_parts.slice_between",
        "slice_of part_of cut_out substring_between piece get_slice",
        [
            word(),
            place("i", ("start", "begin", "first", "lower")),
            place("j", ("end", "stop", "last", "upper"), beyond=1),
        ],
        "str",
        [
            "$hand the part of $word from index $i to index $j, both included.",
            "$give the characters of $word whose index is at least $i and at most $j. The first index is 0.",
            "Cut a piece out of $word: it begins at index $i and ends with the character at index $j.",
            "$hand all characters from position $i up to and including position $j of $word, counted from 0.",
            "The piece of $word between the indexes $i and $j is wanted, the characters at both indexes belong to it.",
            "Slice $word so that the characters at index $i and at index $j are the first and last of the result.",
        ],
        "return $word[$i:$j + 1]",
        lambda word, i, j: "".join(ch for k, ch in enumerate(word) if i <= k <= j),
        edges=(("stone", 1, 3), ("stone", 2, 2), ("stone", 3, 1)),
        note="If the second index is smaller than the first, the result is empty.",
    ),
    drill(
        "char_parts.every_other",
        "$tag_chars chars_at_$tag $tag_positions every_other_char take_$tag every_second_char",
        [word()],
        "str",
        [
            "$hand the characters of $word at $tag indexes, as a string. Indexes start at 0.",
            "Keep every second character of $word, beginning with the $start one.",
            "$build a string from the $start character of $word and every second one after that.",
            "$give the characters whose index in $word is $tag, joined in their order. The first index is 0.",
            "The characters of $word are numbered from 0. Keep those with an $tag number.",
            "Skip every second character of $word. The $start character is the first that is kept.",
        ],
        ["return $word[$step]", 'return "".join($word[$i] for $i in range($from, len($word), 2))'],
        lambda word, v: "".join(ch for i, ch in enumerate(word) if i % 2 == v["from"]),
        edges=(("",), ("a",), ("ab",)),
        variants=[
            {"tag": "even", "start": "first", "step": "::2", "from": 0},
            {"tag": "odd", "start": "second", "step": "1::2", "from": 1},
        ],
    ),
    drill(
        "char_parts.every_nth",
        "every_nth every_nth_char take_every sample_chars step_through nth_chars",
        [text(), small(low=1, high=4, fix=(2, 3, 4))],
        "str",
        [
            "$hand one out of every $n characters of $text, starting with the first character.",
            "Take the first character of $text and then always the one that is $n places further on.",
            "$build a string of the characters of $text at the indexes 0, $n, two times $n and so on.",
            "$give the characters of $text whose index (from 0) can be divided by $n.",
            (
                "Walk through $text in steps of $n, beginning at the first character, and collect what you meet as a "
                "string."
            ),
            "Of {the string |}$text keep the first character and all whose distance from it is a multiple of $n.",
        ],
        "return $text[::$n]",
        lambda text, n: "".join(ch for i, ch in enumerate(text) if not i % n),
        edges=(("", 2), ("abcdefg", 3)),
    ),
    drill(
        "char_parts.split_at",
        "split_at cut_at two_parts break_at divide_string split_in_two",
        [word(), place(beyond=1)],
        "tuple[str, str]",
        [
            "Split $word in two at index $at and return both parts as a tuple.",
            "$hand a tuple with the first $at characters of $word and the rest.",
            "Cut $word into two pieces, the second beginning at index $at. $hand the pieces as a pair.",
            "$hand a pair of strings: what stands before index $at in $word, and what stands from there to the end.",
            "Break the string $word after $at characters. Both parts come back in a tuple, and either may be empty.",
            "Make two strings out of $word, the first with $at characters, the second with all others, as a tuple.",
        ],
        "return $word[:$at], $word[$at:]",
        lambda word, at: (
            "".join(c for i, c in enumerate(word) if i < at),
            "".join(c for i, c in enumerate(word) if i >= at),
        ),
        edges=(("", 0), ("ab", 2), ("ab", 0)),
    ),
)
