"""Lengths of strings and characters that change places."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import letter, text, word
from hornbook.synthesis.curriculum.char_arguments import place, small
from hornbook.synthesis.curriculum.drill import drill

A = ("a", "first", "s1", "word1")
B = ("b", "second", "s2", "word2")

FAMILIES = (
    drill(
        "char_lengths.length",
        "length_of text_length count_characters get_length how_long number_of_characters",
        [text()],
        "int",
        [
            "$hand the length of $text.",
            "$howmany characters $text has, spaces included.",
            "$give the number of characters in {the string |}$text. Spaces count too.",
            "How long is $text? Every character counts, whatever it is.",
            "Count all the characters of $text.",
            "A sign painter is paid by the character, and spaces are paid too. For how many is $text charged?",
            (
                "This function takes a string and returns as an integer how many characters it consists of, blanks "
                "and signs included."
            ),
            "You get a text. Count everything in it: letters, digits, signs and spaces. Return the number.",
            (
                "A message may cost one coin for each character, blanks not excepted. {Determine|Report} the number "
                "of coins for $text."
            ),
            "Input: a string. Output: an integer, the quantity of its symbols of every sort; an empty string yields 0.",
            "Size of $text in characters.",
        ],
        ["return len($text)", "$count = 0\nfor $ch in $text:\n    $count += 1\nreturn $count"],
        lambda text: sum(1 for _ in text),
        edges=(("",), ("a b",)),
    ),
    drill(
        "char_lengths.is_even_length",
        "has_$tag_length is_length_$tag $tag_length length_is_$tag $tag_number_of_chars check_$tag_length",
        [word()],
        "bool",
        [
            "$check the length of $word is $tag.",
            "$check $word has an $tag number of characters.",
            "Count the characters of $word. Is their number $tag?",
            "Return True if {the string |}$word is made of an $tag number of characters, and False if not.",
            "$meaning Is this so for $word?",
            "Is the number of characters in $word $tag?",
            (
                "This function takes a string and returns a boolean that states whether it consists of an $tag "
                "quantity of characters."
            ),
            "You have a word. How many letters does it have? Is this number $tag? Return True or False.",
            "Call a word $tag if the count of its letters is $tag. {Determine|Report} whether $word is so.",
            (
                "Input: a string. Output: True if its length leaves a remainder of $rest on division by 2; otherwise "
                "False."
            ),
            "Has $word a length that is $tag?",
        ],
        "return len($word) % 2 == $rest",
        lambda word, v: bool(len(word) & 1) == (v["rest"] == 1),
        edges=(("",), ("a",), ("ab",)),
        variants=[
            {"tag": "even", "rest": 0, "meaning": "Some strings can be cut into two pieces of equal length."},
            {"tag": "odd", "rest": 1, "meaning": "Some strings have a single character exactly in their middle."},
        ],
    ),
    drill(
        "char_lengths.compare_limit",
        "$tag_than is_$tag_than has_$tag_length $tag_than_limit length_$tag check_$tag",
        [text(), small("n", 2, 25, names=("n", "limit", "k", "size"), fix=(5, 10, 20))],
        "bool",
        [
            "$check $text has $amount than $n characters.",
            "$check $text is $tag than $n characters.",
            "Compare the length of $text with $n. Return True if it is $word, else False.",
            "Is the number of characters in $text $word than $n?",
            "Return True only if {the string |}$text consists of $amount than $n characters.",
            "A form has a rule: the entry must have $amount than $n characters. $check the entry $text follows it.",
            (
                "This function takes a string and returns a boolean, which is True when the string is $tag than $n "
                "characters and False in all other cases."
            ),
            "You get a text. Count its characters. Are there $amount than $n? Return True or False.",
            "The display of a clock is $n characters wide. {Determine|Report} whether $text is $tag than that.",
            "If the length of $text is $word than $n, output True; otherwise output False.",
            "Is $text $tag than $n characters?",
        ],
        "return len($text) $op $n",
        lambda text, n, v: (n - len(text)) * v["sign"] > 0,
        edges=(("", 5), ("abcde", 5), ("abcdefghijklmnopqrstuvwxyz", 5)),
        note="Exactly that many characters give False.",
        variants=[
            {"tag": "longer", "amount": "more", "word": "greater", "op": ">", "sign": -1},
            {"tag": "shorter", "amount": "fewer", "word": "smaller", "op": "<", "sign": 1},
        ],
    ),
    drill(
        "char_lengths.pick_by_length",
        "$tag_string $tag_of_two pick_$tag choose_$tag get_$tag find_$tag",
        [word("a", names=A), word("b", names=B)],
        "str",
        [
            "$hand the $tag of the two strings $a and $b.",
            "Which of $a and $b is $tag? $hand that string.",
            "Compare the lengths of $a and $b and return the string that has $amount characters.",
            "Of $a and $b, choose the one with the $degree length.",
            "Two names, $a and $b, were suggested. The $tag one is taken. Which is it?",
            "$hand $b if it is $tag than $a, and $a in all other cases.",
            (
                "This function takes two strings, compares how many characters they have, and returns the one that "
                "has $amount."
            ),
            "You have two words, $a and $b. Count their letters. Return the word that has $amount letters.",
            (
                "On the last line of a page there is room for one of two words, and the $tag of them is wanted. "
                "{Select|Determine} it from $a and $b."
            ),
            "Input: two strings. Output: the second one if it is $tag than the first; otherwise the first one.",
            "The $tag one of $a and $b.",
        ],
        "if len($b) $op len($a):\n    return $b\nreturn $a",
        lambda a, b, v: (max if v["op"] == ">" else min)((a, b), key=len),
        edges=(("", ""), ("ab", "cd"), ("a", "bc"), ("bc", "a")),
        note="If both are equally long, return the first.",
        variants=[
            {"tag": "longer", "amount": "more", "degree": "greater", "op": ">"},
            {"tag": "shorter", "amount": "fewer", "degree": "smaller", "op": "<"},
        ],
    ),
    drill(
        "char_lengths.length_difference",
        "length_difference difference_in_length how_much_longer length_gap compare_lengths size_difference",
        [word("a", names=A), word("b", names=B)],
        "int",
        [
            "$hand the difference between the lengths of $a and $b, which is never negative.",
            "By how many characters is the longer one of $a and $b longer than the other?",
            "$give how many more characters the longer of the strings $a and $b has.",
            "Subtract the smaller length from the greater one for the two strings $a and $b.",
            "$hand the absolute value of the length of $a minus the length of $b.",
            "Two ribbons show $a and $b, one character an inch. By how many inches do their lengths differ?",
            (
                "This function takes two strings and returns, as a non-negative integer, by how many characters their "
                "lengths differ."
            ),
            "You have two words. One of them can be longer. How many letters more does it have? Return this number.",
            (
                "Two trains have one wagon for each letter of $a and of $b. {Determine|Calculate} how many wagons "
                "more the longer train has."
            ),
            "Input: two strings. Output: the larger length minus the smaller length; 0 if the lengths agree.",
            "Absolute difference in length.",
        ],
        ["return abs(len($a) - len($b))"],
        lambda a, b: max(len(a), len(b)) - min(len(a), len(b)),
        edges=(("", ""), ("ab", ""), ("a", "bcd")),
        note="{Equal lengths give 0.|}",
    ),
    drill(
        "char_lengths.swap_ends",
        "swap_ends exchange_ends swap_first_and_last switch_ends trade_ends swap_outer",
        [word()],
        "str",
        [
            "$hand $word with its first and last character swapped.",
            "Exchange the first and the last character of $word.",
            "The characters at the two ends of $word change places, all others stay.",
            "$build a string that begins with the last character of $word and ends with its first; the middle is kept.",
            (
                "Put the last character of $word to the front and the first to the end, with the rest between them "
                "as it was."
            ),
            "Swap the outermost characters of {the string |}$word.",
            (
                "This function takes a string and returns a copy in which the first and the last character have "
                "traded places."
            ),
            (
                "You have a word. Its first letter goes to the end, and its last letter goes to the front. The other "
                "letters do not move."
            ),
            "In a row of dancers, written as $word, the two at the outer ends trade places. {Output|Show} the new row.",
            (
                "Input: a string. Output: its last symbol, then everything between the ends in the old order, then "
                "its first symbol."
            ),
            "First and last character of $word exchanged.",
        ],
        "if len($word) < 2:\n    return $word\nreturn $word[-1] + $word[1:-1] + $word[0]",
        lambda word: "".join(word[{0: len(word) - 1, len(word) - 1: 0}.get(i, i)] for i in range(len(word))),
        edges=(("",), ("a",), ("ab",), ("abc",)),
        note="A string with fewer than two characters is returned unchanged.",
    ),
    drill(
        "char_lengths.move_end",
        "$tag_to_$goal move_$tag_char move_$tag $tag_char_to_$goal put_$tag_at_$goal carry_$tag",
        [word()],
        "str",
        [
            "Move the $tag character of $word to its $goal.",
            "$hand $word with the $tag character taken away and put at the $goal.",
            "Take the $tag letter off {the string |}$word and attach it to the $goal of what is left.",
            "$build a string like $word, except that the $tag character now stands at the $goal.",
            "The $tag character of $word goes to the $goal. The others keep their order.",
            (
                "In a line of people, written as $word with a letter for each, the $tag one walks to the $goal. Show "
                "the line."
            ),
            (
                "This function takes a string, removes its $tag character, attaches that character at the $goal of "
                "the remaining ones, and returns the result."
            ),
            "You have a word. Take its $tag letter away and write it at the $goal. The other letters stay in order.",
            (
                "The $tag card of a deck is put to the $goal of it. The letters of $word are the cards. {Output|Show} "
                "the deck after that."
            ),
            "Input: a string. Output: a string of the same symbols, with the former $tag one at its $goal.",
            "The $tag character of $word, moved to its $goal.",
        ],
        "return $code",
        lambda word, v: (word * 2)[v["from"] if v["from"] == 1 else max(0, len(word) - 1) :][: len(word)],
        edges=(("",), ("a",), ("abc",)),
        note="{An empty string stays empty.|}",
        variants=[
            {"tag": "first", "goal": "end", "code": "$word[1:] + $word[:1]", "from": 1},
            {"tag": "last", "goal": "beginning", "code": "$word[-1:] + $word[:-1]", "from": -1},
        ],
    ),
    drill(
        "char_lengths.swap_halves",
        "swap_halves exchange_halves halves_swapped second_half_first switch_halves cut_and_swap",
        [word()],
        "str",
        [
            "Swap the two halves of $word.",
            "$hand the second half of $word followed by its first half.",
            "Cut $word in the middle and join the two pieces in the opposite order.",
            "Lift the first half of the characters in $word off like a pack of cards and put it behind the rest.",
            "$build a string from $word in which its halves have changed places.",
            "The left half of $word goes to the right, and the right half to the left.",
            "This function takes a string and returns its second half, immediately followed by its first half.",
            (
                "You have a word. Cut it into a left half and a right half. Write the right half first and then the "
                "left half."
            ),
            (
                "Cutting a deck of cards means putting its lower half on top of its upper half. {Cut|Treat} the word "
                "$word in this way: what was behind comes first."
            ),
            (
                "Input: a string. Output: a string of the same length that begins with its second half and ends with "
                "its first."
            ),
            "Second half of $word, then the first.",
        ],
        "$i = len($word) // 2\nreturn $word[$i:] + $word[:$i]",
        lambda word: "".join(word[(k + len(word) // 2) % len(word)] for k in range(len(word))),
        edges=(("",), ("a",), ("abc",), ("abcd",)),
        note="With an odd length, the middle character belongs to the second half.",
    ),
    drill(
        "char_lengths.shorten",
        "shorten truncate abbreviate cut_with_dots limit_text preview",
        [text(), small("n", 3, 25, names=("n", "limit", "width", "size"), fix=(8, 10, 20))],
        "str",
        [
            "If $text has more than $n characters, return its first $n characters followed by three dots.",
            "Shorten $text to $n characters and append `...` to show that something was cut.",
            "$hand at most $n characters from the start of $text. If any had to be left out, three dots follow.",
            "A list shows only the first $n characters of a message and then `...`. $hand what it shows for $text.",
            "Cut $text off after $n characters, and put three dots behind the cut.",
            "Make a preview of $text: its first $n characters and then `...`.",
            (
                "This function returns $text as it is if it has at most $n characters; otherwise it returns the first "
                "$n characters with three dots appended."
            ),
            (
                "You have a text. It may be too long. If it is longer than $n characters, keep only the first $n and "
                "write three dots behind them."
            ),
            (
                "The subject of a mail is shown up to $n characters, and whatever exceeds that is replaced by three "
                "dots. {Output|Determine} how $text is shown."
            ),
            (
                "If the length of $text exceeds $n, output its first $n symbols and three dots; otherwise output it "
                "in full."
            ),
        ],
        'if len($text) <= $n:\n    return $text\nreturn $text[:$n] + "..."',
        lambda text, n: text[:n] + "..." * bool(text[n:]),
        edges=(("", 8), ("abcdefgh", 8), ("abcdefghijklmnopqrstuvwxyz", 8)),
        note="A text that is not longer than that is returned unchanged; the dots do not count.",
    ),
    drill(
        "char_lengths.swap_places",
        "swap_at swap_positions exchange_at swap_two_places switch_characters trade_places",
        [word(), place("i", ("i", "first", "p", "a")), place("j", ("j", "second", "q", "b"))],
        "str",
        [
            "$hand $word with the characters at the indexes $i and $j swapped.",
            "Exchange the characters of $word that stand at the positions $i and $j.",
            "Let the character at index $i and the one at index $j of $word change places.",
            "$build a copy of $word in which the character from index $i stands at index $j and the other way round.",
            "Two letters of $word are mixed up, those at index $i and index $j. Put them right.",
            "Swap two characters of {the string |}$word, one at index $i and one at index $j.",
            (
                "This function takes a string and two indexes and returns a copy in which the characters at these "
                "indexes, $i and $j, have been exchanged."
            ),
            (
                "You have a word and two places, $i and $j. The letter from one place goes to the other place. The "
                "rest does not move."
            ),
            (
                "In a class photo, written as a string with one letter for each child, those at the indexes $i and $j "
                "trade seats. {Output|Show} the new $word."
            ),
            (
                "If the two indexes $i and $j are equal, $word is output unchanged; otherwise its symbols at these "
                "indexes trade places."
            ),
            "Exchange the characters at the indexes $i and $j.",
        ],
        '$parts = list($word)\n$parts[$i], $parts[$j] = $parts[$j], $parts[$i]\nreturn "".join($parts)',
        lambda word, i, j: "".join(word[{i: j, j: i}.get(k, k)] for k in range(len(word))),
        edges=(("a", 0, 0), ("abc", 0, 2), ("abc", 2, 1)),
        note="Indexes start at 0.",
    ),
    drill(
        "char_lengths.letter_before_or_after",
        "char_$tag_letter $tag_letter neighbor_$tag what_is_$tag letter_$tag get_char_$tag",
        [word(), letter(fix="aeo")],
        "str",
        [
            "$hand the character that stands right $tag the first $letter in $word.",
            "Find the first $letter of $word and return its neighbor, the one directly $tag it.",
            "Which character comes immediately $tag the first occurrence of $letter in $word?",
            "Search $word for $letter. Where it is found first, return the character right $tag it.",
            "Look one place to the $side of the first $letter in {the string |}$word and return what is there.",
            "$hand the $side neighbor of the first $letter in $word, a single character.",
            (
                "This function looks for the first $letter in the string $word and returns the character that stands "
                "immediately $tag it."
            ),
            (
                "You have a word. Look for the letter $letter. If there are several, take the first one. Which letter "
                "is right $tag it? Return that letter."
            ),
            (
                "At a long table, written as $word, sits one person for each letter. {Determine|Report} who sits "
                "immediately to the $side of the first $letter."
            ),
            "If $word contains $letter, output the symbol directly to the $side of its first occurrence.",
            "The character right $tag the first $letter.",
        ],
        """
        $i = $word.find($letter)
        if $i == -1 or $i == $edge:
            return ""
        return $word[$i $op 1]
        """,
        lambda word, letter, v: (
            (word.partition(letter)[0][-1:] if v["tag"] == "before" else word.partition(letter)[2][:1])
            if letter in word
            else ""
        ),
        edges=(("", "a"), ("banana", "a"), ("a", "a")),
        note="If there is no such character, return an empty string.",
        variants=[
            {"tag": "before", "side": "left", "op": "-", "edge": "0"},
            {"tag": "after", "side": "right", "op": "+", "edge": "len($word) - 1"},
        ],
    ),
)
