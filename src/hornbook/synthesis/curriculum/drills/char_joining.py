"""Putting strings together: repeating, mixing, separating, padding and framing."""

from __future__ import annotations

from itertools import chain, zip_longest

from hornbook.synthesis.curriculum.arguments import text, word, words
from hornbook.synthesis.curriculum.char_arguments import sign, small
from hornbook.synthesis.curriculum.drill import drill

A = ("a", "first", "s1", "word1")
B = ("b", "second", "s2", "word2")

FAMILIES = (
    drill(
        "char_joining.repeat",
        "repeat repeat_string multiply_text n_times copies repeat_word",
        [word(), small(low=0, high=4, fix=(2, 3))],
        "str",
        [
            "$hand $word repeated $n times.",
            "Write $word $n times in a row, without spaces, and return the result.",
            "$build a string that consists of $n copies of $word.",
            "Join $n copies of {the string |}$word.",
            "A stamp prints $word. It is used $n times, each print right behind the other. $hand the whole line.",
            "Concatenate $word with itself until it stands there $n times.",
            (
                "This function takes a string and returns a new one, which consists of the given string $n times "
                "over, with nothing in between."
            ),
            "You have a word. Write it $n times, one after the other, without spaces. Return this long string.",
            (
                "A parrot says $word again and again, $n times, without a pause. {Output|Write down} what it says as "
                "one string."
            ),
            "Input: a word. Output: a string whose length is $n times that of the word, formed by repeating it.",
            "$word times $n.",
        ],
        ["return $word * $n"],
        lambda word, n: "".join(word for _ in range(n)),
        edges=(("", 3), ("ab", 0), ("ab", 1)),
        note="{For 0 copies the result is empty.|}",
    ),
    drill(
        "char_joining.repeat_with_sign",
        "repeat_with_separator join_copies repeat_joined copies_with_sign chain_word repeat_separated",
        [word(), small(low=0, high=4, fix=(2, 3)), sign(fix="-*")],
        "str",
        [
            "$hand $n copies of $word with $sign between them.",
            "Write $word $n times and put $sign between any two copies, but not at the ends.",
            "Join $n times the string $word, using $sign as the separator.",
            "$build a chain of $n copies of $word that are linked by $sign.",
            "Repeat $word so that it stands there $n times; the copies are parted by $sign.",
            "Between neighboring copies of $word there is to be one $sign. $hand the string with $n copies.",
            (
                "This function returns a string in which $word occurs $n times, with one $sign between each "
                "occurrence and the next, and none at the outer ends."
            ),
            (
                "You have a word. Write it $n times. Put $sign between two words, but not before the first and not "
                "after the last."
            ),
            (
                "A garland carries $n cards with the text $word, and a ribbon $sign joins each card to the next. "
                "{Output|Produce} the garland as a string."
            ),
            (
                "Input: a word. Output: $n copies of it; whenever one copy is followed by another, $sign stands "
                "between the two."
            ),
            "Copies of $word, $n of them, with $sign in between.",
        ],
        ["return $sign.join([$word] * $n)"],
        lambda word, n, sign: (word + sign) * (n - 1) + word if n else "",
        edges=(("a", 0, "-"), ("a", 1, "-"), ("ab", 3, "-")),
        note="{For 0 copies the result is an empty string.|}",
    ),
    drill(
        "char_joining.interleave",
        "interleave take_in_turn weave zip_strings mix_strings alternate_characters",
        [word("a", names=A), word("b", names=B)],
        "str",
        [
            "Take characters from $a and $b in turn, beginning with $a, and join them.",
            "Interleave $a and $b: first character of $a, first of $b, second of $a, second of $b, and so on.",
            "Mix the strings $a and $b like two halves of a pack of cards, one character from each in turn, $a first.",
            "$build a string in which the characters of $a and $b alternate. It starts with one of $a.",
            "Weave $a and $b together, one character at a time, starting with $a.",
            "$hand the characters of $a and $b taken alternately, with the first one from $a.",
            (
                "This function takes two strings and merges them by appending a character from $a, then one from $b, "
                "and so on by turns, until both are used up."
            ),
            (
                "You get two words. Take one letter from the first, then one from the second, then again one from the "
                "first. Join all letters."
            ),
            (
                "Two queues, $a and $b, go through one door by turns, and the first queue begins. {Output|Report} the "
                "order behind the door, as a string."
            ),
            (
                "For each index: the character of $a at that index, if there is one, is followed by the character of "
                "$b at that index, if there is one."
            ),
            "Characters of $a and $b, alternating.",
        ],
        """
        $result = ""
        for $i in range(max(len($a), len($b))):
            if $i < len($a):
                $result += $a[$i]
            if $i < len($b):
                $result += $b[$i]
        return $result
        """,
        lambda a, b: "".join(chain.from_iterable(zip_longest(a, b, fillvalue=""))),
        edges=(("", "ab"), ("abc", "x"), ("ab", "xy")),
        note="When one string has run out, the rest of the other follows.",
    ),
    drill(
        "char_joining.separate_characters",
        "separate spread_out join_characters put_between letters_with_sign space_letters",
        [word(), sign()],
        "str",
        [
            "$hand the characters of $word with $sign between each two of them.",
            "Put $sign between all neighboring characters of $word.",
            "Spread $word out: its characters are parted by $sign.",
            "Spell {the word |}$word with $sign between the letters, none at the ends.",
            "Join the characters of $word, with $sign as the separator.",
            "$build a string from $word by writing $sign after every character but the last.",
            (
                "This function takes a string and returns it with one $sign inserted between each pair of adjacent "
                "characters."
            ),
            (
                "You have a word. Write it with $sign between the letters. Do not write $sign before the first or "
                "after the last letter."
            ),
            "On an old sign every two letters of a name are kept apart by $sign. {Output|Produce} $word in this style.",
            (
                "Input: a word. Output: its first symbol, then $sign, then its second symbol, and so forth; the "
                "output ends with the last symbol."
            ),
            "$sign between all characters of $word.",
        ],
        ["return $sign.join($word)"],
        lambda word, sign: "".join(ch + sign for ch in word)[:-1],
        edges=(("", "-"), ("a", "-"), ("ab", "-")),
    ),
    drill(
        "char_joining.split_characters",
        "$tag_characters $tag_chars to_$tag string_to_$tag $tag_of_letters characters_as_$tag",
        [word()],
        "$kind",
        [
            "$hand a $tag of the characters of $word.",
            "Split $word into single characters and return them in a $tag.",
            "$build a $tag in which each character of $word is an element of its own.",
            "Convert {the string |}$word to a $tag of characters.",
            "Take $word apart: the result is a $tag with its characters in order.",
            "Put the characters of $word into a $tag, one by one, without changing their order.",
            (
                "This function takes a string and returns a $tag of strings of length one, which are its characters "
                "from left to right."
            ),
            (
                "You have a word. Put each letter alone into a $tag. The letters must stay in the same order. Return "
                "the $tag."
            ),
            (
                "A word is cut with scissors between all its letters. {Collect|Hand over} the snippets of $word, in "
                "order, as a $tag."
            ),
            "Input: a string. Output: a $tag with one entry for every character; an empty string yields an empty $tag.",
            "The characters of $word as a $tag.",
        ],
        "return $tag($word)",
        lambda word, v: [*word] if v["tag"] == "list" else (*word,),
        edges=(("",), ("aa",)),
        variants=[{"tag": "list", "kind": "list[str]"}, {"tag": "tuple", "kind": "tuple[str, ...]"}],
    ),
    drill(
        "char_joining.pad",
        "pad_$tag fill_$tag align_$tag pad_on_$tag pad_to_width_$tag extend_$tag",
        [word(), small("width", 3, 9, names=("width", "size", "n", "length"), fix=(6, 8)), sign()],
        "str",
        [
            "Pad $word on the $tag with $sign until it is $width characters long.",
            "$hand $word, made $width characters long by writing $sign at the $end of it as often as necessary.",
            "Add $sign at the $end of $word until its length is $width.",
            "In a form each entry takes $width places; unused ones, on the $tag, are filled with $sign. Enter $word.",
            "$build a string of $width characters from $word by filling up the $tag side with $sign.",
            "As long as $word has fewer than $width characters, write another $sign at its $end.",
            (
                "This function takes a string and appends $sign to its $tag side as often as needed to make it $width "
                "characters long."
            ),
            (
                "You have a word. If it has fewer than $width letters, write $sign at its $end until it has $width. "
                "Return the new string."
            ),
            (
                "A column of a table is $width characters wide, and room that is left over on the $tag is filled with "
                "$sign. {Output|Produce} the cell for $word."
            ),
            (
                "If $word is shorter than $width symbols, as many $sign as are missing are attached at its $end; "
                "otherwise it is output as it is."
            ),
            "Fill $word on the $tag with $sign to width $width.",
        ],
        ["return $word.$method($width, $sign)"],
        lambda word, width, sign, v: (
            word + sign * max(0, width - len(word)) if v["tag"] == "right" else sign * max(0, width - len(word)) + word
        ),
        edges=(("", 3, "*"), ("abcdefghijk", 3, "*"), ("ab", 4, "-")),
        note="A string that is long enough is returned unchanged.",
        variants=[
            {"tag": "right", "end": "end", "method": "ljust"},
            {"tag": "left", "end": "beginning", "method": "rjust"},
        ],
    ),
    drill(
        "char_joining.center",
        "center_with put_in_middle frame_line centered surround_evenly middle_of_line",
        [word(), small("n", 0, 4, names=("n", "amount", "k", "times"), fix=(2, 3)), sign()],
        "str",
        [
            "$hand $word with $n times $sign on each side.",
            "Put $n copies of $sign in front of $word and as many behind it.",
            "Write a heading: $word with a row of $n characters $sign to its left and its right.",
            "Surround $word by $sign, $n times at the beginning and $n times at the end.",
            "$build a string with $word in the middle and $n copies of $sign at both ends.",
            "Decorate {the word |}$word on both sides with $sign, which is repeated $n times each.",
            (
                "This function takes a string and returns it framed: $n times $sign, then the string, then again $n "
                "times $sign."
            ),
            (
                "You have a word. Write $sign $n times, then the word, then $sign $n times again. Return all this as "
                "one string."
            ),
            (
                "A shop sign has a name in the middle and $n ornaments $sign on either side of it. {Output|Produce} "
                "the sign for the name $word."
            ),
            "Input: a word. Output: the word with a border of $sign, repeated $n times, at its front and at its back.",
            "Frame $word with $n times $sign on either side.",
        ],
        ["return $sign * $n + $word + $sign * $n"],
        lambda word, n, sign: word.center(len(word) + 2 * n, sign),
        edges=(("", 2, "*"), ("ab", 0, "*")),
    ),
    drill(
        "char_joining.every_n",
        "insert_every group_with_sign separate_groups put_sign_every mark_groups split_with_sign",
        [
            text(
                "code",
                kind="",
                names=("code", "text", "s", "number"),
                make=lambda draw, _: draw.choose((draw.word() + draw.word(), str(draw.integer(100, 9999999)))),
            ),
            small(low=1, high=4, fix=(2, 3)),
            sign(fix="-."),
        ],
        "str",
        [
            "Put $sign after every $n characters of $code, counted from the left, but not at the end.",
            "$hand $code in groups of $n characters, taken from the left and parted by $sign.",
            "A long code is easier to read in blocks. Write $code in blocks of $n characters with $sign between them.",
            "Cut $code from the left into pieces of $n characters and join the pieces with $sign.",
            "$build a string from $code that has $sign between each group of $n characters and the next one.",
            "Group the characters of $code by $n from the left; between two groups there is one $sign.",
            (
                "This function takes a string, divides it from the left into groups of $n characters, and returns the "
                "groups joined by $sign."
            ),
            (
                "You have a long code. Count $n characters from the left and write $sign. Then count $n characters "
                "again, and so on. Do not end with $sign."
            ),
            (
                "On a bank form, numbers are written in blocks of $n characters with $sign between neighboring "
                "blocks. {Write|Output} $code like this."
            ),
            (
                "Input: a string. Output: the same symbols in the same order, with $sign wherever $n symbols are "
                "complete and others follow."
            ),
        ],
        "return $sign.join($code[$i:$i + $n] for $i in range(0, len($code), $n))",
        lambda code, n, sign: "".join(sign * (i > 0 and i % n == 0) + ch for i, ch in enumerate(code)),
        edges=(("", 2, "-"), ("abcd", 2, "-"), ("abcde", 2, "-")),
        note="The last group may be shorter.",
    ),
    drill(
        "char_joining.each_n_times",
        "stretch repeat_each each_char_n_times multiply_characters blow_up repeat_letters",
        [word(), small(low=0, high=4, fix=(2, 3))],
        "str",
        [
            "$hand $word with every character written $n times.",
            "Repeat each character of $word so that it stands there $n times in a row.",
            "Stretch $word by the factor $n: every character becomes $n equal ones.",
            "$build a string from $word in which $n copies of a character take the place of that character.",
            "Write $word with a key that sticks, so that each letter appears $n times.",
            "For each character of $word in turn, write it $n times. Join everything.",
            (
                "This function takes a string and returns one in which every single character has been replaced by $n "
                "copies of itself."
            ),
            (
                "You have a word. Write its first letter $n times, then its second letter $n times, and so on. Return "
                "the result."
            ),
            (
                "An echo repeats each sound of a word before the next one comes, so that each is heard $n times. "
                "{Output|Write down} what is heard for $word."
            ),
            (
                "Input: a word. Output: a string in which each symbol occurs $n times in a row; with a repetition of "
                "0 the output is empty."
            ),
            "Each character of $word, $n times over.",
        ],
        [
            'return "".join($ch * $n for $ch in $word)',
            '$result = ""\nfor $ch in $word:\n    $result += $ch * $n\nreturn $result',
        ],
        lambda word, n: "".join(word[i // n] for i in range(n * len(word))),
        edges=(("", 3), ("ab", 0), ("ab", 1)),
    ),
    drill(
        "char_joining.fill_to_length",
        "repeat_to_length fill_line repeat_until_length cycle_to_length pattern_of_length extend_pattern",
        [word(), small("n", 0, 12, names=("n", "length", "size", "width"), fix=(7, 10))],
        "str",
        [
            "Repeat $word over and over and cut the result off after $n characters.",
            "$hand a string of length $n that is filled with copies of $word; the last copy may be cut.",
            "A ribbon has room for $n characters. Print $word on it again and again until it is full.",
            (
                "$build a string of exactly $n characters by writing $word repeatedly and stopping when the length "
                "is reached."
            ),
            "Take characters from $word one after another, beginning again at its start whenever it ends, $n in all.",
            "Continue the pattern $word until there are $n characters. $hand the first $n characters.",
            (
                "This function returns a string of length $n, which is obtained by writing $word over and over and "
                "discarding whatever exceeds that length."
            ),
            (
                "You have a word. Write it many times without spaces. Stop when you have exactly $n characters. "
                "Return them."
            ),
            (
                "A wallpaper is printed with $word in an endless row. {Output|Report} what can be read on a strip "
                "that is $n characters long and begins where the word begins."
            ),
            "Input: a string that is not empty. Output: the first $n symbols of the endless repetition of that string.",
        ],
        "return ($word * $n)[:$n]",
        lambda word, n: "".join(word[i % len(word)] for i in range(n)),
        edges=(("ab", 0), ("ab", 5), ("abc", 2)),
        note="{The given string is not empty.|}",
    ),
    drill(
        "char_joining.initials",
        (
            "$tag_letters join_$tag_letters take_$tag_letters $tag_letter_of_each collect_$tag_letters "
            "$tag_letters_of_words"
        ),
        [words()],
        "str",
        [
            "$hand a string of the $tag letters of all strings in $words.",
            "Join the $tag characters of the words in $words.",
            "Take the $tag letter of each word in $words and put these letters together.",
            "$build a word from the $tag letters of the words in {the list |}$words, in their order.",
            "Friends leave messages as word lists in which only the $tag letters matter. Read $words.",
            "From every element of $words only the $tag character is kept. $hand these characters as one string.",
            (
                "This function takes a list of words and returns a string, formed by the $tag character of each word "
                "in the given order."
            ),
            (
                "You have some words. Look at the $tag letter of each word. Put these letters together and return the "
                "string."
            ),
            (
                "In an acrostic the $tag letters of the words in a list spell a message. {Recover|Obtain} the message "
                "hidden in $words."
            ),
            (
                "Input: a list of non-empty strings. Output: a string with as many symbols as there are entries, each "
                "the $tag symbol of its entry."
            ),
            "The $tag letters of $words, joined.",
        ],
        'return "".join($w[$at] for $w in $words)',
        lambda words, v: "".join([w[0] if v["tag"] == "first" else w[len(w) - 1] for w in words]),
        edges=(([],), (["a"],), (["ab", "cd"],)),
        note="{No word is empty.|}",
        variants=[{"tag": "first", "at": "0"}, {"tag": "last", "at": "-1"}],
    ),
)
