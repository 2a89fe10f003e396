"""Whether a list is in order."""

from __future__ import annotations

from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import numbers, word, words
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_checks.is_sorted",
        "is_sorted_$tag is_$tag sorted_$tag check_$tag_order in_$tag_order",
        [
            numbers(
                "numbers",
                -5,
                15,
                make=lambda draw, _: (
                    sorted(draw.numbers(-5, 15, 2, 5), reverse=draw.chance(0.5))
                    if draw.chance(0.7)
                    else draw.numbers(-5, 15, 3, 5)
                ),
            )
        ],
        "bool",
        [
            "$check $numbers is {sorted in|in} $tag order.",
            "$check the {elements|numbers} of $numbers go from the $start to the $end.",
            "A list is in $tag order if no element is $wrong than the one before it. $check that holds for $numbers.",
            "Return True if nothing has to be moved to sort $numbers in $tag order, and False otherwise.",
            "The daily prices in $numbers {shall|should} never $never from one day to the next. $check that is so.",
            (
                "Compare each element of $numbers with its neighbor on the right. Return False if the right one "
                "is ever $wrong, else True."
            ),
            (
                "This function returns True if the entries of the list are in $tag order and False if any entry is "
                "$wrong than the one before it."
            ),
            (
                "You get an array. If it goes from $start to $end without any mistake, return True. If there is a "
                "mistake, return False."
            ),
            "If any member of $numbers is $wrong than its predecessor, output False; otherwise output True.",
            "Would sorting in $tag order leave $numbers as it is? Answer with a boolean.",
        ],
        [
            "return $numbers == sorted($numbers$arg)",
            "return all($numbers[$i] $op $numbers[$i + 1] for $i in range(len($numbers) - 1))",
            """
            for $i in range(len($numbers) - 1):
                if $numbers[$i + 1] $bad $numbers[$i]:
                    return False
            return True
            """,
        ],
        lambda numbers, v: not any((b - a) * v["sign"] < 0 for a, b in pairwise(numbers)),
        edges=(([],), ([3],), ([2, 2, 2],), ([1, 2, 2, 5],), ([5, 2, 2, 1],)),
        note="Equal neighbors are allowed{, and a list with fewer than two elements is sorted|}.",
        variants=[
            {
                "tag": "ascending",
                "start": "smallest",
                "end": "largest",
                "wrong": "smaller",
                "never": "fall",
                "arg": "",
                "op": "<=",
                "bad": "<",
                "sign": 1,
            },
            {
                "tag": "descending",
                "start": "largest",
                "end": "smallest",
                "wrong": "larger",
                "never": "rise",
                "arg": ", reverse=True",
                "op": ">=",
                "bad": ">",
                "sign": -1,
            },
        ],
    ),
    drill(
        "order_checks.strictly",
        "strictly_$tag is_strictly_$tag always_$tag check_strictly_$tag is_$tag",
        [numbers("numbers", 0, 12, make=lambda draw, _: sorted(draw.numbers(0, 12, 2, 4), reverse=draw.chance(0.5)))],
        "bool",
        [
            "$check $numbers is strictly $tag.",
            "$check every element of $numbers is $more than the one before it.",
            (
                "A sequence is strictly $tag if each number is $more than its predecessor. Equal neighbors are "
                "not allowed. $check $numbers is such a sequence."
            ),
            "Return True if the {numbers|values} in $numbers get $more with every step, otherwise False.",
            (
                "A plant's height in $numbers was measured each week. $check each measurement is really $more "
                "than the one of the week before."
            ),
            "Are the elements of $numbers strictly $tag? Two equal neighbors make the answer False.",
            (
                "This function returns True if every entry of the list is $more than the previous one, and False "
                "otherwise."
            ),
            (
                "You get a series of numbers. Each number must be $more than the number before it. If it is so "
                "everywhere, return True. If two neighbors are equal or in the wrong order, return False."
            ),
            "Input: $numbers. Output: True if the sequence is strictly $tag, else False.",
            (
                "A player wins a prize if each of his results in $numbers is $more than his result before. Determine "
                "whether he wins it."
            ),
            "{Report|Determine|State} whether $numbers is strictly $tag.",
        ],
        [
            "return all($numbers[$i] $op $numbers[$i + 1] for $i in range(len($numbers) - 1))",
            """
            for $i in range(1, len($numbers)):
                if not $numbers[$i - 1] $op $numbers[$i]:
                    return False
            return True
            """,
        ],
        lambda numbers, v: numbers == sorted(set(numbers))[:: v["step"]],
        edges=(([],), ([7],), ([1, 2, 2],), ([1, 4, 6],), ([6, 4, 1],)),
        note="With fewer than two elements it is true.",
        variants=[
            {"tag": "increasing", "more": "larger", "op": "<", "step": 1},
            {"tag": "decreasing", "more": "smaller", "op": ">", "step": -1},
        ],
    ),
    drill(
        "order_checks.words_alphabetical",
        "is_alphabetical words_in_order in_alphabetical_order check_alphabetical words_sorted",
        [words(make=lambda draw, _: sorted(draw.words(2, 4)) if draw.chance(0.5) else draw.words(3, 4))],
        "bool",
        [
            "$check the words in $words are in alphabetical order.",
            "$check $words is sorted alphabetically.",
            "A librarian has put the titles in $words on a shelf. $check they stand in alphabetical order.",
            "Return True if no word in $words should stand before the word to its left in a dictionary, else False.",
            (
                "Compare each lower-case word of $words with the next one. If the next one comes earlier in the "
                "alphabet, the result is False; if that never happens, it is True."
            ),
            "Is $words already what sorting it would give? {Return|Answer with} True or False.",
            (
                "The function takes a list of lower-case strings and returns a boolean that tells whether they are "
                "sorted alphabetically."
            ),
            (
                "You see some words in a list. If they go from a to z like in a dictionary, return True. If one word "
                "is in a wrong place, return False."
            ),
            (
                "If some entry of $words comes later in the alphabet than the entry after it, output False; "
                "otherwise output True."
            ),
            (
                "A register is valid if its names are in alphabetical order. Determine whether the register $words "
                "is valid."
            ),
            "{Report|Determine|State} whether the entries of $words go from a to z.",
        ],
        [
            "return $words == sorted($words)",
            "return all($left <= $right for $left, $right in zip($words, $words[1:]))",
        ],
        lambda words: not any(words[i + 1] < words[i] for i in range(len(words) - 1)),
        edges=(([],), (["key"],), (["ant", "ant", "bee"],), (["bee", "ant"],)),
        note="{The same word may occur twice in a row.||}",
    ),
    drill(
        "order_checks.letters_in_order",
        "letters_in_order is_ordered_word has_ordered_letters letters_sorted word_in_order",
        [word(make=lambda draw, _: "".join(sorted(draw.word())) if draw.chance(0.5) else draw.word())],
        "bool",
        [
            "$check the letters of $word are in alphabetical order.",
            "$check no letter of $word comes earlier in the alphabet than the letter before it.",
            (
                "In words such as 'almost' the letters stand in the order of the alphabet. $check that is true "
                "of the lower-case word $word."
            ),
            "Return True if sorting the characters of $word changes nothing, otherwise False.",
            (
                "Read $word letter by letter: if you never have to go back in the alphabet, return True, else "
                "return False."
            ),
            "Is the lower-case {text|string} $word alphabetically ordered from its first to its last letter?",
            (
                "This function takes a lower-case string and returns True if its characters are sorted from a to z, "
                "otherwise False."
            ),
            (
                "You get one word in small letters. Its letters must not jump back in the alphabet. Return True for "
                "a word like 'best' and False for a word like 'cat'."
            ),
            (
                "If any letter of $word is followed by one that is earlier in the alphabet, output False; otherwise "
                "output True."
            ),
            "Determine whether the symbols of the string $word are already in sorted order.",
            (
                "Say that a word climbs if no letter of it comes before its left neighbor in the alphabet. "
                "{Report|Determine|State} whether the lower-case string $word climbs."
            ),
        ],
        [
            "return list($word) == sorted($word)",
            "return all($left <= $right for $left, $right in zip($word, $word[1:]))",
        ],
        lambda word: all(word[i] <= word[j] for j in range(len(word)) for i in range(j)),
        edges=(("",), ("a",), ("almost",), ("aabb",)),
        note="{The same letter twice in a row is fine.|Letters may repeat.}",
    ),
)
