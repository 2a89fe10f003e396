"""How often characters occur; characters sorted and rotated."""

from __future__ import annotations

import re
from collections import Counter

from hornbook.synthesis.curriculum.arguments import letter, text, word
from hornbook.synthesis.curriculum.char_arguments import few_letters, small
from hornbook.synthesis.curriculum.drill import drill


def _tally(text: str) -> dict[str, int]:
    return dict(Counter(text))


def _ends_of_frequency(word: str) -> tuple[str, str]:
    """The least and the most frequent character, the first in the string among equals."""
    tally = sorted(_tally(word).items(), key=lambda pair: (pair[1], word.index(pair[0])))
    if not tally:
        return "", ""
    return tally[0][0], next(ch for ch, amount in tally if amount == tally[-1][1])


FAMILIES = (
    drill(
        "char_runs.extreme_frequency",
        "$tag_frequent $tag_common $tag_frequent_char find_$tag_common $tag_used_letter $tag_common_character",
        [few_letters(letters="abcdefg")],
        "str",
        [
            "$hand the character that occurs $tag often in $word.",
            "Which character of $word is the $tag frequent one?",
            "Count how often each character occurs in $word and return the one with the $size count.",
            "Of all characters in $word, find the one that appears $tag often.",
            "$hand the character of $word with the $size number of occurrences.",
            "Each letter in $word is a vote. $hand the letter that got the $votes votes.",
            (
                "This function determines how many times each character is present in the string $word and returns "
                "the character for which this number is $size."
            ),
            "You have a word. Some letters come often and some do not. Which letter comes $tag often? Return it.",
            (
                "At a birthday the guests chose cakes, and each letter of $word is one choice. {Determine|Report} the "
                "cake that was chosen $tag often."
            ),
            "Input: a string. Output: the character with the $size frequency.",
            "The $tag frequent character in $word.",
        ],
        'if not $word:\n    return ""\nreturn $func($word, key=$word.count)',
        lambda word, v: _ends_of_frequency(word)[1 if v["tag"] == "most" else 0],
        edges=(("",), ("a",), ("abab",), ("aab",)),
        note=(
            "If several are equally frequent, take the one that comes first in the string. An empty string gives an "
            "empty string."
        ),
        variants=[
            {"tag": "most", "size": "highest", "votes": "most", "func": "max"},
            {"tag": "least", "size": "lowest", "votes": "fewest", "func": "min"},
        ],
    ),
    drill(
        "char_runs.first_with_count",
        "first_$tag find_first_$tag first_$tag_char first_$tag_letter get_first_$tag leftmost_$tag",
        [few_letters(letters="abcdefg")],
        "str",
        [
            "$hand the first character of $word that occurs $rule.",
            "Going through $word from the left, return the first character that is found in $word $rule.",
            (
                "Find the character of $word which occurs in it $rule. If there are several such characters, take "
                "the first."
            ),
            "Which is the leftmost character that $word contains $rule?",
            "Look at the characters of $word in order, and return the first one whose count in $word is $count.",
            "Several characters may occur in $word $rule. Of these, return the one that comes first.",
            (
                "This function scans the string $word from the left and returns the first character whose number of "
                "occurrences in the whole string is $count."
            ),
            "You have a word. Look for a letter that is in it $rule. Return the first such letter.",
            (
                "In a queue of people, each letter of $word is a family name. {Report|Determine} the first one that "
                "appears in the queue $rule."
            ),
            (
                "For each symbol of $word in order: if it is present $rule in all, output it and stop; otherwise go "
                "on to the next."
            ),
            "First character occurring $rule in $word.",
        ],
        'for $ch in $word:\n    if $word.count($ch) $op 1:\n        return $ch\nreturn ""',
        lambda word, v: "".join(ch for ch, n in Counter(word).items() if (n == 1) == (v["op"] == "=="))[:1],
        edges=(("",), ("a",), ("aa",), ("abab",)),
        note="If there is none, return an empty string.",
        variants=[
            {"tag": "unique", "rule": "only once", "count": "1", "op": "=="},
            {"tag": "repeated", "rule": "more than once", "count": "greater than 1", "op": ">"},
        ],
    ),
    drill(
        "char_runs.frequencies",
        "char_counts letter_counts frequencies count_characters tally_letters character_frequency",
        [text()],
        "dict[str, int]",
        [
            "$hand a dictionary with the number of occurrences of each character in $text.",
            "Count how often every character occurs in $text. The result is a dictionary from character to count.",
            "$build a dictionary whose keys are the characters of $text and whose values tell how often they occur.",
            "Make a tally of $text: for each of its characters the dictionary says how many there are.",
            "For each different character of $text, store its count in a dictionary and return it.",
            "How frequent are the characters of $text? Answer with a dictionary of counts, spaces included.",
            (
                "This function takes a text and returns a dictionary, in which each character of the text is mapped "
                "to the number of times it occurs."
            ),
            (
                "You have a text. Count each character. Return a dictionary: the character is the key, and the count "
                "is the value."
            ),
            (
                "A typesetter wants to know how many pieces of each character, blanks too, are required for $text. "
                "{Prepare|Produce} a dictionary with these numbers."
            ),
            (
                "Input: a string. Output: a dict whose keys are its distinct symbols and whose values are their "
                "frequencies."
            ),
            "Character frequencies of $text, as a dict.",
        ],
        """
        $result = {}
        for $ch in $text:
            $result[$ch] = $result.get($ch, 0) + 1
        return $result
        """,
        _tally,
        edges=(("",), ("aba",)),
    ),
    drill(
        "char_runs.sort_characters",
        "sort_$tag $tag_letters letters_$tag sort_letters_$tag order_$tag sorted_$tag_string",
        [word()],
        "str",
        [
            "$hand the characters of $word sorted $how, as a string.",
            "Sort the letters of $word $how.",
            "Put the characters of $word in order $how and join them.",
            "$build a string from the letters of $word, arranged $how.",
            "Rearrange {the string |}$word so that its letters come $how.",
            "Lay out the letters of $word $how and return them as one string.",
            "This function takes a word and returns a string with the same letters, arranged in the order $how.",
            "You have a word. Put its letters in order $how. Return the letters as a string.",
            (
                "Letter cubes that spell $word are pushed around until they lie in order $how. {Report|Output} what "
                "they spell then."
            ),
            "Input: a word in small letters. Output: a string of the same length with its letters ordered $how.",
            "Letters of $word, sorted $how.",
        ],
        'return "".join(sorted($word$extra))',
        lambda word, v: "".join(ch * word.count(ch) for ch in v["order"]),
        edges=(("",), ("baa",)),
        note="{Repeated letters all stay.|}",
        variants=[
            {"tag": "ascending", "how": "from a to z", "extra": "", "order": "abcdefghijklmnopqrstuvwxyz"},
            {
                "tag": "descending",
                "how": "from z to a",
                "extra": ", reverse=True",
                "order": "zyxwvutsrqponmlkjihgfedcba",
            },
        ],
    ),
    drill(
        "char_runs.rotate",
        "rotate_$tag shift_$tag turn_$tag cycle_$tag move_$tag rotate_string_$tag",
        [word(), small(low=0, high=6, fix=(1, 2))],
        "str",
        [
            "Rotate $word by $n places to the $tag.",
            "$hand $word rotated to the $tag by $n; what falls out at one side comes in at the other.",
            "Take the $first character of $word away and put it at the $other. Do this $n times and return the result.",
            "The letters of $word stand on a ring. Turn the ring $n places to the $tag and read the word again.",
            "Move every character of $word $n places to the $tag. Characters pushed out re-enter at the $other.",
            "Shift $word cyclically to the $tag by $n positions.",
            (
                "This function takes a string and returns it with all characters moved cyclically by $n positions to "
                "the $tag."
            ),
            (
                "You have a word. Move every letter $n places to the $tag. Letters that leave on one side come back "
                "on the other side."
            ),
            (
                "A neon sign shows $word and moves it by one place to the $tag every second; what leaves reappears at "
                "the $other. {Report|Determine} what it shows after $n seconds."
            ),
            (
                "Input: a word. Output: the word after this has been done $n times: its $first character is taken off "
                "and attached at the $other."
            ),
            "Cyclic shift by $n to the $tag.",
        ],
        'if not $word:\n    return ""\n$i = $n % len($word)\nreturn $code',
        lambda word, n, v: "".join(word[(k + (n if v["tag"] == "left" else -n)) % len(word)] for k in range(len(word))),
        edges=(("", 2), ("ab", 3), ("abc", 1)),
        variants=[
            {"tag": "left", "first": "first", "other": "end", "code": "$word[$i:] + $word[:$i]"},
            {
                "tag": "right",
                "first": "last",
                "other": "beginning",
                "code": "$word[len($word) - $i:] + $word[:len($word) - $i]",
            },
        ],
    ),
    drill(
        "char_runs.letters_with_count",
        "chars_occurring letters_with_count chars_with_frequency occurring_n_times letters_found_often chars_by_count",
        [few_letters(letters="abcde"), small(low=1, high=3, fix=(2, 3))],
        "list[str]",
        [
            (
                "$hand a list of the different characters that occur exactly $n times in $word, in order of first "
                "appearance."
            ),
            "Which characters are found in $word exactly $n times? List each once, as they first appear.",
            (
                "Count the characters of $word and list those whose count is $n, each once, in the order of their "
                "first place."
            ),
            "List every character with exactly $n occurrences in $word, without repetition and in order of appearance.",
            "$build a list of all characters that $word contains $n times, no more and no less, the earliest first.",
            (
                "Keep the characters whose number of occurrences in $word equals $n. Each is listed once, the first "
                "met first."
            ),
            (
                "This function takes a string and returns a list of those characters that are present exactly $n "
                "times, each listed once and in order of first appearance."
            ),
            (
                "You have a word. Which letters come exactly $n times in it? Make a list of them. The letter that is "
                "seen first stands first."
            ),
            (
                "A collector looks for stickers of which there are exactly $n in the heap $word, one letter for each "
                "sticker. {List|Report} these letters once each, as they first turn up."
            ),
            (
                "For each distinct symbol of $word, in order of first appearance: if its frequency is $n, it goes "
                "into the output list; otherwise it does not."
            ),
            "Characters occurring exactly $n times, listed in order of first appearance.",
        ],
        """
        $result = []
        for $ch in $word:
            if $word.count($ch) == $n and $ch not in $result:
                $result.append($ch)
        return $result
        """,
        lambda word, n: [ch for ch, amount in Counter(word).items() if amount == n],
        edges=(("", 2), ("aabb", 2), ("abc", 2)),
    ),
    drill(
        "char_runs.longest_run_of_letter",
        "longest_run_of most_in_row_of longest_streak_of max_row_of run_of_letter longest_row_of",
        [few_letters(letters="ab"), letter(fix="ab", make=lambda draw, _: draw.choose("ab"))],
        "int",
        [
            "$hand how many times $letter comes in a row in $word, at most.",
            "$give the length of the longest run of the letter $letter in $word.",
            "A streak of $letter is a piece of $word made of this letter only. How long is the longest streak?",
            "Find the greatest number of $letter standing side by side in $word.",
            "How often is $letter repeated without a break in {the string |}$word, at most?",
            "$word records games, a letter for each. $give the longest series of $letter without any other between.",
            (
                "This function returns an integer: the length of the longest piece of $word that consists of nothing "
                "but the letter $letter."
            ),
            (
                "You have a word. Sometimes $letter comes several times without other letters between. How many is "
                "that at most?"
            ),
            (
                "In the diary $word every day is a letter. {Determine|Report} the longest time, in days, for which "
                "$letter went on without interruption."
            ),
            "Input: a string. Output: the largest number of consecutive symbols that are equal to $letter.",
            "Length of the longest series of $letter in $word.",
        ],
        """
        $best = 0
        $count = 0
        for $ch in $word:
            if $ch == $letter:
                $count += 1
                $best = max($best, $count)
            else:
                $count = 0
        return $best
        """,
        lambda word, letter: max(len(piece) for piece in re.split(f"[^{letter}]", word)),
        edges=(("", "a"), ("aabaaa", "a"), ("bb", "a")),
        note="{If it does not occur, the result is 0.|}",
    ),
)
