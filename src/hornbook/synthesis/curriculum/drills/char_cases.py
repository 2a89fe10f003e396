"""Upper and lower case: changing it for all or some characters, and asking for it."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import letter, text, word
from hornbook.synthesis.curriculum.char_arguments import cased_word, messy_text, place, small
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "char_cases.whole",
        "to_$tag make_$tag convert_to_$tag $tag_text all_$tag in_$tag_case",
        [messy_text()],
        "str",
        [
            "$hand $text with all letters in $tag case.",
            "Convert all letters of {the string |}$text to $tag case.",
            "Turn every $from letter of $text into the matching $to letter.",
            "Write $text in $to letters only. Characters that are not letters stay as they are.",
            "$build a copy of $text that has no $from letters: each of them becomes a $to one.",
            "Change $text to $tag case.",
            (
                "This function accepts a string and returns a string of the same length in which all letters are $to "
                "letters."
            ),
            "You have a text with big and small letters. Return the same text, but all letters must be $to letters.",
            (
                "A label printer knows $to letters only. {Show|Produce} the text that it prints for $text; digits and "
                "signs stay the same."
            ),
            (
                "Takes a string. Each $from letter is to be exchanged for its $to form; everything else is left "
                "alone. Returns the new string."
            ),
            "$text, but all in $tag case.",
        ],
        "return $text.$tag()",
        lambda text, v: "".join(chr(ord(ch) + v["add"]) if v["low"] <= ch <= v["high"] else ch for ch in text),
        edges=(("",), ("aB 3!",)),
        variants=[
            {"tag": "upper", "from": "small", "to": "capital", "add": -32, "low": "a", "high": "z"},
            {"tag": "lower", "from": "capital", "to": "small", "add": 32, "low": "A", "high": "Z"},
        ],
    ),
    drill(
        "char_cases.swap",
        "swap_case flip_case invert_case toggle_case switch_case exchange_case",
        [messy_text()],
        "str",
        [
            "$hand $text with upper and lower case swapped.",
            "Make every small letter of $text a capital and every capital a small letter.",
            "Flip the case of each letter in {the string |}$text.",
            "Someone typed $text with the caps lock key on by mistake. Turn small letters to capitals and the reverse.",
            "$build a string like $text in which each letter has the other case. Other characters do not change.",
            "Convert upper-case letters of $text to lower case and lower-case letters to upper case at the same time.",
            (
                "This function takes a string and returns a new one in which upper-case letters have become "
                "lower-case letters and vice versa."
            ),
            "You get a text. Big letters must become small and small letters must become big. Return the new text.",
            (
                "In the mirror world capitals are small and small letters are capitals. {Render|Write down} $text as "
                "it looks there."
            ),
            (
                "If a character of $text is upper case, output it in lower case; if it is lower case, output it in "
                "upper case; otherwise keep it."
            ),
            "Invert the case of all letters.",
            "Small to capital, capital to small, throughout $text.",
        ],
        [
            "return $text.swapcase()",
            """
            $result = ""
            for $ch in $text:
                if $ch.isupper():
                    $result += $ch.lower()
                else:
                    $result += $ch.upper()
            return $result
            """,
        ],
        lambda text: "".join(chr(ord(ch) ^ 32) if ch.isalpha() else ch for ch in text),
        edges=(("",), ("aB 3!",)),
    ),
    drill(
        "char_cases.one_end",
        "capitalize_$tag upper_$tag $tag_letter_upper big_$tag make_$tag_upper raise_$tag",
        [cased_word()],
        "str",
        [
            "$hand $word with its $tag {letter|character} in upper case and everything else unchanged.",
            "Make the $tag letter of $word a capital. The other letters keep their case.",
            "Change only the $tag character of {the string |}$word to upper case.",
            "$build a copy of $word whose $tag letter is a capital letter; do not touch the rest.",
            "Write the $tag letter of $word big. All the others stay as they are.",
            "Upper-case the $tag character of $word and nothing else.",
            (
                "This function takes a string and returns it with the $tag character converted to upper case, while "
                "all other characters are left untouched."
            ),
            (
                "You have a word. Change its $tag letter to a big letter. Do not change the other letters. Return the "
                "new word."
            ),
            (
                "For an ornament, the $tag letter of every name is painted as a capital. {Output|Produce} $word with "
                "this ornament."
            ),
            (
                "Input: a string. Output: the same string, whose $tag character is raised to upper case; the "
                "remaining ones keep their case."
            ),
            "Capital for the $tag character of $word.",
        ],
        "return $code",
        lambda word, v: "".join(ch.upper() if i == v["at"] % max(1, len(word)) else ch for i, ch in enumerate(word)),
        edges=(("",), ("a",), ("aBc",)),
        note="{An empty string stays empty.|}",
        variants=[
            {"tag": "first", "code": "$word[:1].upper() + $word[1:]", "at": 0},
            {"tag": "last", "code": "$word[:-1] + $word[-1:].upper()", "at": -1},
        ],
    ),
    drill(
        "char_cases.capitalize",
        "capitalize_word first_upper_rest_lower sentence_case like_a_name proper_case tidy_case",
        [cased_word()],
        "str",
        [
            "$hand $word with the first letter in upper case and all others in lower case.",
            "Capitalize $word: the first character becomes a capital letter, the rest small letters.",
            "Write $word like a name, with one capital letter in front and small letters after it.",
            "Names were typed in all kinds of case. Put $word right: a capital first letter, all others small.",
            "Upper-case the first letter of {the string |}$word and lower-case all the letters that follow.",
            "$build a version of $word in which exactly the first letter is a capital.",
            (
                "This function takes a string in any case and returns it with an upper-case first character, followed "
                "by the other characters in lower case."
            ),
            (
                "You get a word. Its first letter should be big. All other letters should be small. Return the word "
                "like this."
            ),
            (
                "For an address book we need each name in the usual form, as in 'Anna'. {Convert|Bring} $word to that "
                "form."
            ),
            "Input: a word. Output: its first symbol in upper case, then its remaining symbols in lower case.",
            "$word with an initial capital, else small.",
        ],
        ["return $word.capitalize()", "return $word[:1].upper() + $word[1:].lower()"],
        lambda word: "".join(ch.lower() if i else ch.upper() for i, ch in enumerate(word)),
        edges=(("",), ("a",), ("ABC",)),
    ),
    drill(
        "char_cases.title_words",
        "capitalize_words title_case capitalize_each_word words_upper headline make_title",
        [text()],
        "str",
        [
            "$hand $text with the first letter of every word in upper case.",
            "Capitalize each word of $text. Words are parted by single spaces.",
            "Make a headline of $text, in which every word begins with a capital letter.",
            "The words of $text are parted by single spaces. Give each of them a capital first letter.",
            "$build a title from {the sentence |}$text: all its words start with an upper-case letter.",
            "Change the first letter of all words in $text to upper case and join the words with single spaces again.",
            (
                "This function takes a text, converts the initial letter of every word to upper case, and returns the "
                "words joined by single spaces."
            ),
            "You get a sentence. Each word must start with a big letter. Return the new sentence.",
            "On book covers every word starts with a capital. {Print|Produce} $text as it would stand on a cover.",
            (
                "Input: a string of words with one space between neighbors. Output: the same words, each with an "
                "upper-case initial."
            ),
            "Every word of $text with a capital initial.",
        ],
        'return " ".join($w.capitalize() for $w in $text.split())',
        lambda text: text.title(),
        edges=(("",), ("a b",), ("one",)),
        note="{The text has lower-case words only.|All letters of the text are lower case at first.}",
    ),
    drill(
        "char_cases.alternate",
        "alternate_case alternating_case zigzag_case wave_case upper_$tag case_by_index",
        [word()],
        "str",
        [
            "$hand $word with the characters at $tag indexes in upper case and the others in lower case.",
            "Write $word in alternating case. The character at index 0 is $start.",
            "Every second letter of $word becomes a capital, beginning with the $ord one; the others become small.",
            "Alternate between $pair letters while going through $word.",
            "$build a string from $word whose letters are $pair in turn.",
            (
                "The characters of $word are numbered from 0. Those with $tag numbers go to upper case, the rest to "
                "lower case."
            ),
            (
                "This function takes a string and returns it with upper-case characters at the $tag indexes (the "
                "first index is 0) and lower-case characters elsewhere."
            ),
            (
                "You have a word. Number its letters 0, 1, 2 and so on. A letter with an $tag number should be big, "
                "any other should be small."
            ),
            "A wave is a word whose letters are $pair by turns. {Turn|Convert} $word into a wave.",
            (
                "For each index of $word: if it is $tag, output the character in upper case; otherwise output it in "
                "lower case. The first index is 0."
            ),
            "Upper case at $tag indexes, lower elsewhere.",
        ],
        """
        $result = ""
        for $i, $ch in enumerate($word):
            if $i % 2 == $rest:
                $result += $ch.upper()
            else:
                $result += $ch.lower()
        return $result
        """,
        lambda word, v: "".join((ch.lower(), ch.upper())[(i + v["rest"] + 1) % 2] for i, ch in enumerate(word)),
        edges=(("",), ("a",), ("abcd",)),
        variants=[
            {"tag": "even", "rest": 0, "start": "a capital", "ord": "first", "pair": "capital and small"},
            {"tag": "odd", "rest": 1, "start": "a small letter", "ord": "second", "pair": "small and capital"},
        ],
    ),
    drill(
        "char_cases.some_letters",
        "upper_$tag capitalize_$tag $tag_to_upper raise_$tag big_$tag make_$tag_upper",
        [text()],
        "str",
        [
            "$hand $text with all its $tag in upper case.",
            "Change the $tag of $text to capital letters. Everything else stays as it is.",
            "Make every letter of $text that is one of the $tag a capital letter.",
            "Read $text aloud and shout the $tag: write them in upper case, the rest unchanged.",
            "$build a copy of {the string |}$text whose $tag are capitals.",
            "Upper-case only the $tag in $text.",
            (
                "This function takes a text and returns a copy in which all the $tag are upper-case letters, while "
                "the other characters remain as they were."
            ),
            "You get a text in small letters. The $tag must become big letters. Do not change anything else.",
            "In a singing lesson the $tag are printed as capitals. {Prepare|Output} $text for that lesson.",
            (
                "Takes a string. If a letter is one of the $tag, it is raised to upper case; otherwise the character "
                "is kept. Returns the new string."
            ),
            "$text with capitals for all $tag.",
        ],
        'return "".join($ch.upper() if $test else $ch for $ch in $text)',
        lambda text, v: "".join(ch.upper() if (ch in "aeiou") == (v["tag"] == "vowels") else ch for ch in text),
        edges=(("",), ("abe",)),
        note="The vowels are a, e, i, o and u; all other letters are consonants.",
        variants=[
            {"tag": "vowels", "test": '$ch in "aeiou"'},
            {"tag": "consonants", "test": '$ch not in "aeiou"'},
        ],
    ),
    drill(
        "char_cases.given_letter",
        "upper_letter capitalize_letter raise_letter highlight_letter letter_to_upper mark_letter",
        [text(), letter()],
        "str",
        [
            "$hand $text with every $letter written as a capital letter.",
            "Change all occurrences of the letter $letter in $text to upper case.",
            "Make $letter stand out in $text: turn it into a capital wherever it occurs.",
            "In {the string |}$text the small letter $letter is to become a capital letter, all others stay the same.",
            "Upper-case a single letter of the alphabet, $letter, everywhere in $text.",
            "$build a copy of $text in which $letter is replaced by its capital form.",
            (
                "This function goes through $text and returns a copy in which each $letter has been converted to "
                "upper case; the rest is unmodified."
            ),
            (
                "You have a text. The small letter $letter may be in it. Write it big everywhere. Leave all other "
                "letters small."
            ),
            (
                "A pupil keeps confusing $letter with other letters, so it should be printed as a capital in $text. "
                "{Output|Produce} that text."
            ),
            "If a character of $text equals $letter, output it in upper case; otherwise output it unchanged.",
            "Capital form for each $letter in $text.",
        ],
        ["return $text.replace($letter, $letter.upper())"],
        lambda text, letter: "".join(ch.upper() if ch == letter else ch for ch in text),
        edges=(("", "a"), ("banana", "a"), ("sky", "a")),
    ),
    drill(
        "char_cases.first_n",
        "upper_$tag_n capitalize_$tag_n shout_$tag raise_$tag_n $tag_n_upper upper_part",
        [word(), small(low=0, high=4, fix=(2, 3))],
        "str",
        [
            "$hand $word with its $tag $n characters in upper case.",
            "Make $n characters at the $side of $word capital letters and leave the others as they are.",
            "Upper-case the $tag $n letters of {the string |}$word.",
            "$build a copy of $word whose $tag $n characters are capitals.",
            "Only the $tag $n letters of $word change: they turn into capital letters.",
            "Write the $side of $word, $n characters of it, in capital letters and the rest as it is.",
            (
                "This function takes a string and returns it with its $tag $n characters converted to upper case, and "
                "with the remaining ones unmodified."
            ),
            "You have a word. The $tag $n letters must be big. The other letters do not change. Return the new word.",
            (
                "Whoever reads $word aloud shouts at the $side: the $tag $n letters are shouted, that is, written as "
                "capitals. {Output|Write} the word that way."
            ),
            (
                "Input: a word. Output: a word of the same length, in which the $tag $n symbols are capitals; all "
                "others are kept."
            ),
            "Capitals for the $tag $n characters.",
        ],
        "$code",
        lambda word, n, v: "".join(
            ch.upper() if (i < n if v["tag"] == "first" else i >= len(word) - n) else ch for i, ch in enumerate(word)
        ),
        edges=(("", 2), ("ab", 4), ("abc", 0)),
        note="A string that is too short for that is changed as a whole.",
        variants=[
            {"tag": "first", "side": "beginning", "code": "return $word[:$n].upper() + $word[$n:]"},
            {
                "tag": "last",
                "side": "end",
                "code": "$i = max(0, len($word) - $n)\nreturn $word[:$i] + $word[$i:].upper()",
            },
        ],
    ),
    drill(
        "char_cases.at_place",
        "toggle_at flip_case_at swap_case_at change_case_at toggle_char other_case_at",
        [cased_word(), place()],
        "str",
        [
            "$hand $word with the case of the character at index $at swapped.",
            "Change the case of one letter of $word, the one at position $at (counted from 0).",
            (
                "If the character of $word at index $at is a capital, make it small, and if it is small, make it a "
                "capital."
            ),
            "Flip the letter at index $at of $word from small to capital or from capital to small.",
            "One letter of $word, at index $at, has the wrong case. Put it right by giving it the other case.",
            "$build a copy of $word that differs only at index $at, where the letter has the other case.",
            "This function takes a string and returns a copy whose character at index $at has had its case inverted.",
            (
                "You get a word and a position. Positions start at 0. If the letter there is big, make it small. If "
                "it is small, make it big."
            ),
            "Toggling a letter means giving it its other case. In $word, the letter at index $at should be toggled.",
            (
                "If the element of $word at index $at is upper case, lower it; otherwise raise it. Return the whole "
                "string."
            ),
            "Toggle the case at index $at.",
        ],
        "return $word[:$at] + $word[$at].swapcase() + $word[$at + 1:]",
        lambda word, at: "".join(ch.swapcase() if i == at else ch for i, ch in enumerate(word)),
        edges=(("a", 0), ("aBc", 1)),
        note="All other characters stay as they are.",
    ),
)
