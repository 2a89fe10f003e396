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
            "This function takes a string and returns its $tag character, again as a string.",
            "You get a word. Return only the letter that comes $tag in it.",
            "Visitors see nothing of $word but its {$tag letter|letter $place}. {Output|Report} what they see.",
            "If $word has at least one character, output the $tag one.",
            "Which character comes $tag in $word?",
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
            (
                "This function takes a string and an index that is counted from 0, and returns the character stored "
                "at that index, $at, in $word."
            ),
            "You have a word and a position $at. Positions start at 0. Return the letter that is there.",
            (
                "The seats of a row are numbered from 0, and on each sits a letter of $word. {Determine|Report} the "
                "letter on seat $at."
            ),
            "If $word has a symbol with the index $at, counted from 0, output that symbol.",
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
            (
                "This function takes a string and returns the character at position $n from its end, where position 1 "
                "is the last character."
            ),
            (
                "You have a word. Start at its last letter and count 1, 2, 3 to the left. Return the letter where you "
                "say $n."
            ),
            (
                "A queue is looked at from behind, and the person at the very back is number 1. The letters of $word "
                "are the people. {Determine|Report} number $n."
            ),
            "If $word has at least $n symbols, output the one that is number $n when counted from the right.",
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
            (
                "This function takes a string and returns a new one that consists of its $tag $n characters in "
                "unchanged order."
            ),
            "You have a word. Take only its $tag $n letters. Return them as a string.",
            "For a short name we use no more than the $tag $n letters of $word. {Output|Produce} this short name.",
            "Input: a word. Output: a string with $n symbols, namely those at the $side of the word.",
            "Just the $tag $n characters of $word.",
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
            "This function takes a string and returns it shortened by $n characters, which are removed from its $side.",
            "You have a word. Take away the $tag $n letters. Return what is left.",
            "A mouse has eaten $n letters at the $side of $word. {Output|Report} what it has left over.",
            "Input: a word. Output: the same word with its $tag $n symbols missing and all others kept.",
            "All but the $tag $n characters of $word.",
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
            (
                "This function takes a string and returns its central character when the number of characters is odd, "
                "and its two central ones when that number is even."
            ),
            (
                "You have a word. Which letter is in the middle? If the number of letters is even, there are two such "
                "letters. Return one or two letters."
            ),
            (
                "Fold a paper strip with $word in the middle. {Report|Determine} the character on the fold, or, if "
                "the fold runs between two characters, both of them."
            ),
            (
                "If $word has an odd length, output the symbol in its middle; otherwise output the two symbols in its "
                "middle."
            ),
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
            "This function takes a string, divides it into two halves, and returns the $tag of them as a string.",
            "You have a word. Cut it into two parts of the same size. Return the $tag part.",
            (
                "Two friends share a word, and the {one who comes $tag|$tag friend} gets the $tag half of it. "
                "{Output|Report} what that friend gets of $word."
            ),
            (
                "Input: a string. Output: its $tag half; the halves have the same length whenever the length of the "
                "string is even."
            ),
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
            (
                "This function takes a string and returns the characters between the first and the last one, leaving "
                "out these two."
            ),
            "You have a word. Take away its first letter and its last letter. Return the letters between them.",
            (
                "A sandwich has bread on both outsides, which are the outermost letters of $word. {Output|Report} "
                "what is between the two pieces of bread."
            ),
            "Input: a string. Output: a string that lacks its first and its last symbol and is otherwise the same.",
            "$word minus both end characters.",
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
            (
                "This function takes a string and returns a string of two characters, the first and the last one of "
                "the input."
            ),
            "You have a word. Write down its first letter, and then its last letter. Return both as one string.",
            (
                "Bookends hold a row of books at its two ends. {Output|Report} the two outermost characters of $word, "
                "left one first, joined to one string."
            ),
            "Input: a string. Output: its first symbol, directly followed by its last symbol.",
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
            (
                "This function takes a string and two indexes and returns the section from index $i through index $j "
                "of $word, with both ends included."
            ),
            (
                "You have a word and two positions. Positions start at 0. Return the letters from position $i to "
                "position $j, with the letters at both positions."
            ),
            (
                "A ruler lies under $word, with 0 under its first letter. {Output|Report} the letters that stand over "
                "the marks from $i to $j, both marks included."
            ),
            (
                "For each index from $i to $j, including the two, the symbol of $word at that index becomes part of "
                "the output."
            ),
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
            (
                "This function takes a string and returns its characters at the indexes that are $tag, counted from "
                "0, joined into a new string."
            ),
            (
                "You have a word. Take its $start letter, then leave one out, take one, leave one out, and so on. "
                "Return the letters that you took."
            ),
            (
                "Two people read $word by turns, a letter each. {Output|Report} the letters read by the one who reads "
                "the $start letter."
            ),
            (
                "Input: a string. Output: the symbols whose index is $tag when the first index is 0; all others are "
                "left out."
            ),
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
            (
                "This function takes a string and returns those of its characters whose index is 0 or a multiple of "
                "$n, in the same order."
            ),
            (
                "You have a text. Take the first character. Then go $n characters to the right and take that one. Go "
                "on like this to the end."
            ),
            (
                "A frog sits on the first character of $text and leaps $n characters at a time. {Output|Report} the "
                "characters on which it sits, as one string."
            ),
            (
                "Input: a string. Output: the symbols at the indexes 0, $n, twice $n, three times $n and so forth, as "
                "far as they exist."
            ),
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
            (
                "This function takes a string and returns a tuple of two strings: the piece before index $at of $word "
                "and the piece from that index on."
            ),
            (
                "You have a word and a number $at. The first part gets that many letters. The second part gets all "
                "other letters. Return both as a tuple."
            ),
            (
                "A rope with the letters of $word on it is cut right after $at letters. {Output|Hand over} the two "
                "ends, left one first, as a tuple."
            ),
            (
                "Input: a string. Output: a pair whose first member holds the first $at symbols and whose second "
                "member holds the remaining ones."
            ),
        ],
        "return $word[:$at], $word[$at:]",
        lambda word, at: (
            "".join(c for i, c in enumerate(word) if i < at),
            "".join(c for i, c in enumerate(word) if i >= at),
        ),
        edges=(("", 0), ("ab", 2), ("ab", 0)),
    ),
)
