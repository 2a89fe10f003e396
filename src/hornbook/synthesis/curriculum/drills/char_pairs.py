"""Two strings: their order, places where they agree, one hidden in the other."""

from __future__ import annotations

from itertools import combinations

from hornbook.synthesis.curriculum.arguments import Arg, word
from hornbook.synthesis.curriculum.char_arguments import cased_word, few_letters
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

A = ("a", "first", "s1", "word1")
B = ("b", "second", "s2", "word2")


def _scattered(draw: Draw, before: tuple[str, ...]) -> str:
    """Letters from the string before, mostly in their order there."""
    picked = "".join(ch for ch in before[0] if draw.chance(0.5))[:4]
    return picked if draw.chance(0.6) else picked[::-1] + draw.choose(("", "e"))


def _turned(draw: Draw, before: tuple[str, ...]) -> str:
    at = draw.integer(0, len(before[0]))
    return draw.choose((before[0][at:] + before[0][:at], before[0][::-1], draw.word(), before[0][at:]))


FAMILIES = (
    drill(
        "char_pairs.alphabetical",
        "$tag_in_alphabet $tag_word alphabetically_$tag pick_$tag $tag_of_words dictionary_$tag",
        [word("a", names=A), word("b", names=B)],
        "str",
        [
            "$hand the one of $a and $b that comes $tag in the alphabetical order.",
            "Which of the words $a and $b stands $tag in a dictionary? Return it.",
            "Compare $a and $b alphabetically and return the $tag one.",
            "Two names are to be called in alphabetical order, $a and $b. $hand the one that is called $tag.",
            "Sort the two strings $a and $b and return the one that comes $tag.",
            "$hand $a or $b, whichever is found $tag in a list that is sorted from a to z.",
            (
                "This function takes two strings and returns whichever of them comes $tag when they are arranged in "
                "alphabetical order."
            ),
            "You have two words. In a dictionary one comes before the other. Return the one that comes $tag.",
            (
                "Two books are put on a shelf by their titles, $a and $b, from a to z. {Determine|Report} the title "
                "that stands $tag on the shelf."
            ),
            "Input: two words in small letters. Output: the one that has the $tag place in alphabetical order.",
            "The alphabetically $tag one of both words.",
        ],
        "return $func($a, $b)",
        lambda a, b, v: sorted([a, b])[0 if v["func"] == "min" else 1],
        edges=(("a", "b"), ("ab", "a"), ("ab", "ab")),
        note="{If they are equal, it does not matter which.|}",
        variants=[{"tag": "earlier", "func": "min"}, {"tag": "later", "func": "max"}],
    ),
    drill(
        "char_pairs.comes_before",
        "comes_before is_before sorted_before alphabetically_before precedes in_dictionary_order",
        [word("a", names=A), word("b", names=B)],
        "bool",
        [
            "$check $a comes before $b in alphabetical order.",
            "$check $a stands in front of $b in a dictionary.",
            "Compare two words. Return True if $a is alphabetically smaller than $b, else False.",
            "Two cards, $a and $b, are to be filed alphabetically. Does $a go before $b?",
            "Would $a be listed earlier than $b in an alphabetical list?",
            "Return True if sorting puts {the word |}$a ahead of {the word |}$b.",
            (
                "This function takes two strings and returns True when the first one, $a, precedes the second one, "
                "$b, alphabetically, and False when it does not."
            ),
            "You have two words, $a and $b. Look them up in a dictionary. Do you meet $a first? Return True or False.",
            (
                "Pupils are called up in alphabetical order. {Determine|Report} whether $a has had a turn by the time "
                "$b is called."
            ),
            "If $a is alphabetically less than $b, output True; if it is greater, output False.",
            "Is $a alphabetically ahead of $b?",
        ],
        "return $a < $b",
        lambda a, b: a != b and sorted([b, a])[0] == a,
        edges=(("a", "b"), ("b", "a"), ("ab", "ab"), ("a", "ab")),
        note="Equal words give False. {The words have small letters only.|}",
    ),
    drill(
        "char_pairs.agreeing_places",
        "count_matching_places same_places matching_positions agreements equal_positions places_in_common",
        [few_letters("a", letters="abcd", names=A), few_letters("b", letters="abcd", names=B)],
        "int",
        [
            "$howmany indexes there are at which $a and $b have the same character.",
            "Compare $a and $b place by place and count the places where they agree.",
            (
                "Lay $b under $a, with the first characters above each other. How many characters are equal to the "
                "one below?"
            ),
            "Count the positions at which both strings, $a and $b, show the same character.",
            (
                "A guess $b is compared with a secret word $a. $howmany letters of the guess are right and at the "
                "right place."
            ),
            "$give the number of indexes i for which the characters of $a and $b at index i are equal.",
            (
                "This function takes two strings and returns as an integer the number of indexes at which their "
                "characters coincide."
            ),
            (
                "You have two words. Write one under the other. How many times are two letters that stand one under "
                "the other the same?"
            ),
            (
                "Two witnesses, $a and $b, answered the same questions, one letter for each answer. "
                "{Determine|Report} on how many questions they agree."
            ),
            (
                "For each index that both $a and $b have: if the symbols there are equal, one is added; otherwise "
                "none. The output is the sum."
            ),
            "Number of places where $a and $b agree.",
        ],
        "return sum(1 for $left, $right in zip($a, $b) if $left == $right)",
        lambda a, b: len([i for i in range(min(len(a), len(b))) if a[i] == b[i]]),
        edges=(("", "a"), ("ab", "ab"), ("abc", "ac")),
        note="If one string is longer, its surplus characters are ignored.",
    ),
    drill(
        "char_pairs.hidden_in_order",
        "is_subsequence hidden_in_order letters_in_order appears_in_order can_be_crossed_out is_scattered_in",
        [word("a", names=A), Arg("b", B, "str", _scattered)],
        "bool",
        [
            "$check the characters of $b occur in $a in the same order, perhaps with others between them.",
            "$check $b is what remains when some characters of $a, or none, are crossed out.",
            "A subsequence keeps the order but may leave characters out. Is $b a subsequence of $a?",
            "Read $a from left to right. Can you find all the characters of $b on the way, one after another?",
            "Return True if deleting characters from $a can turn it into $b, and False otherwise.",
            "Is {the string |}$b hidden in $a, its letters in the right order but not necessarily side by side?",
            (
                "This function takes two strings and returns a boolean that states whether $b can be obtained from $a "
                "by deleting characters without changing the order of the rest."
            ),
            (
                "You have two words, $a and $b. You may cross out letters of the first word. Can you get the second "
                "word in this way? Return True or False."
            ),
            (
                "A word hides in a longer one if its letters turn up there from left to right, with or without others "
                "between them. {Determine|Report} whether $b hides in $a."
            ),
            (
                "If the symbols of $b can all be found in $a one after another, each further to the right than the "
                "one before, output True; otherwise output False."
            ),
            "Is $b a subsequence of $a?",
        ],
        """
        $i = 0
        for $ch in $a:
            if $i < len($b) and $ch == $b[$i]:
                $i += 1
        return $i == len($b)
        """,
        lambda a, b: tuple(b) in combinations(a, len(b)),
        edges=(("", ""), ("", "a"), ("abc", "ac"), ("abc", "ca")),
        note="{The empty string is always contained.|}",
    ),
    drill(
        "char_pairs.is_rotation",
        "is_rotation are_rotations rotation_of is_turned_version same_ring is_cyclic_shift",
        [word("a", names=A), Arg("b", B, "str", _turned)],
        "bool",
        [
            "$check $b is a rotation of $a.",
            (
                "A rotation of a string takes some characters off its front and puts them at the end. Is $b a "
                "rotation of $a?"
            ),
            "$check $b can be made from $a by moving the first character to the end, any number of times.",
            "Written on a ring, do $a and $b look the same, if you may start reading anywhere?",
            "Return True if cutting $a in two and swapping the parts can give $b, otherwise False.",
            "Can $a be shifted cyclically so that it becomes $b?",
            (
                "This function takes two strings and returns True when one is a cyclic shift of the other, and False "
                "when it is not."
            ),
            (
                "You have two words. Move the first letter of $a to its end, as many times as you like. Can you get "
                "$b? Return True or False."
            ),
            (
                "A bracelet has the letters of $a on it, all around. {Determine|Report} whether $b can be read on it "
                "by going round once from some letter on."
            ),
            (
                "If $a can be divided into a front and a back part, either perhaps empty, so that back plus front is "
                "$b, output True; otherwise False."
            ),
            "Are $a and $b cyclic shifts of each other?",
        ],
        "return len($a) == len($b) and $b in $a + $a",
        lambda a, b: a == b or any(a[i:] + a[:i] == b for i in range(len(a))),
        edges=(("", ""), ("ab", "ba"), ("abc", "acb"), ("ab", "aba")),
        note="{A string is a rotation of itself.|Equal strings give True.}",
    ),
    drill(
        "char_pairs.first_has_more",
        (
            "$tag_count_in_both compare_$tag_counts $tag_in_first_more more_$tag_in_first first_has_more_$tag "
            "richer_in_$tag"
        ),
        [cased_word("a", names=A), cased_word("b", names=B)],
        "bool",
        [
            "$check $a contains more $tag than $b.",
            "$check there are more $tag in $a than in $b.",
            "Count the $tag of $a and those of $b. Return True if the first count is greater.",
            "Of the two words $a and $b, is $a the one with more $tag?",
            "Return True if the number of $tag in $a exceeds the number of $tag in $b.",
            "In a game a word wins if it has more $tag than its rival. Does $a win against $b?",
            (
                "This function takes two strings and returns True only if the quantity of $tag in $a is larger than "
                "that in $b."
            ),
            (
                "You have two words. Count the $tag in both. Does the first word, $a, have more of them than the "
                "second, $b? Return True or False."
            ),
            (
                "Two players collect $tag, and the first one wins only by having more. {Determine|Report} whether the "
                "player with $a beats the one with $b."
            ),
            "If $a has a larger number of $tag than $b, output True; otherwise output False.",
            "More $tag in $a than in $b?",
        ],
        """
        $left = sum(1 for $ch in $a if $test)
        $right = sum(1 for $ch in $b if $test)
        return $left > $right
        """,
        lambda a, b, v: sum(map(a.count, v["letters"])) > sum(map(b.count, v["letters"])),
        edges=(("", ""), ("AEb", "Ab"), ("ab", "cd")),
        note="Equal numbers give False. $more",
        variants=[
            {
                "tag": "vowels",
                "test": '$ch in "aeiouAEIOU"',
                "letters": "aeiouAEIOU",
                "more": "Vowels are a, e, i, o and u, small or capital.",
            },
            {
                "tag": "capitals",
                "test": "$ch.isupper()",
                "letters": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                "more": "Capitals are the letters from A to Z.",
            },
        ],
    ),
)
