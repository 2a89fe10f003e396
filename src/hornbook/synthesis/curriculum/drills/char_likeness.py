"""Two strings: the same letters, common letters, differences."""

from __future__ import annotations

from collections import Counter

from hornbook.synthesis.curriculum.arguments import Arg, word
from hornbook.synthesis.curriculum.char_arguments import few_letters, partner
from hornbook.synthesis.curriculum.drill import drill

A = ("a", "first", "s1", "word1", "left_word")
B = ("b", "second", "s2", "word2", "right_word")

FAMILIES = (
    drill(
        "char_checks.anagram",
        "is_anagram are_anagrams same_letters anagram_of check_anagram can_be_rearranged",
        [word("a", names=A), partner("b", names=B)],
        "bool",
        [
            "$check $a and $b are anagrams of each other.",
            (
                "Two words are anagrams if one can be made from the other by rearranging its letters. $check $a and "
                "$b are."
            ),
            "$check $b has the same characters as $a, each of them equally often, in any order.",
            "Can the letters of $a be put in another order so that $b comes out, without one left over?",
            "Return True if every character occurs in $a exactly as often as in $b, otherwise False.",
            "Someone lays $a with letter tiles. $check $b can be laid with the same tiles, using them all.",
            (
                "This function takes two strings and returns True when both are made of exactly the same characters "
                "with the same frequencies, and False otherwise."
            ),
            (
                "You have two words. Can you make the second one from the letters of the first? You must use every "
                "letter exactly once. Return True or False."
            ),
            (
                "Cut $a into its letters and shuffle them. {Determine|Report} whether they can be laid out to read "
                "$b, with none missing and none left."
            ),
            (
                "If each character is present in $a and in $b the same number of times, output True; otherwise output "
                "False."
            ),
            "Are $a and $b anagrams?",
        ],
        ["return sorted($a) == sorted($b)"],
        lambda a, b: Counter(a) == Counter(b),
        edges=(("", ""), ("tea", "eat"), ("aab", "abb"), ("ab", "abc")),
        note="{Case matters.|Small and capital letters are different.} {Equal words count too.|}",
    ),
    drill(
        "char_checks.equal_ignoring",
        (
            "equal_ignoring_$tag same_but_for_$tag equal_without_$tag match_ignoring_$tag agree_except_$tag "
            "same_except_$tag"
        ),
        [
            Arg("a", A, "str", lambda draw, _: draw.choose(("Ice cream", "sunday", "Top hat", "bus stop", "Rain"))),
            word(
                "b",
                names=B,
                make=lambda draw, before: draw.choose(
                    (
                        before[0].lower(),
                        before[0].replace(" ", ""),
                        before[0].upper(),
                        before[0],
                        "rain",
                        before[0] + "s",
                    )
                ),
            ),
        ],
        "bool",
        [
            "$check $a and $b are equal when $tag $verb ignored.",
            "$check $a and $b agree, apart from $what.",
            "Compare $a with $b. $rule Return True if they are the same.",
            "Are $a and $b the same text? $rule",
            "Return True if $a and $b differ in nothing but $what, or not at all, and False otherwise.",
            "A quiz accepts an answer even if it differs in $what. $check the answer $a fits the solution $b.",
            (
                "This function compares two strings and returns True if they agree once $what $verb disregarded, "
                "False otherwise."
            ),
            "You have two texts, $a and $b. $rule Are they equal then? Return True or False.",
            (
                "A search is meant to find an entry even if it differs from the query in $what. {Determine|Report} "
                "whether the query $a finds the entry $b."
            ),
            "If the two strings $a and $b are the same except for $what, output True; otherwise output False.",
        ],
        "return $a.$call == $b.$call",
        lambda a, b, v: (
            [ch for ch in (a.casefold() if v["tag"] == "case" else a) if v["tag"] == "case" or ch != " "]
            == [ch for ch in (b.casefold() if v["tag"] == "case" else b) if v["tag"] == "case" or ch != " "]
        ),
        edges=(("", ""), ("Ab", "aB"), ("a b", "ab")),
        variants=[
            {
                "tag": "case",
                "verb": "is",
                "what": "the case of letters",
                "rule": "Small and capital letters count as equal.",
                "call": "lower()",
            },
            {
                "tag": "spaces",
                "verb": "are",
                "what": "spaces",
                "rule": "Spaces do not count.",
                "call": 'replace(" ", "")',
            },
        ],
    ),
    drill(
        "char_checks.contained",
        "$tag_characters uses_only_letters_of is_made_from letters_contained chars_in_other subset_of_letters",
        [few_letters("a", names=A, letters="abcd"), few_letters("b", names=B, letters="abcd")],
        "bool",
        [
            "$check $tag of the characters of $a also $occur in $b.",
            "Look up each character of $a in the string $b. Return True if $tag of them can be found there.",
            "$check $b contains $tag of the characters that $a has.",
            "Is it true that $tag of the characters in $a can be found in $b?",
            "Return True if $tag of the characters of $a $occur anywhere in $b, and False if not.",
            "Compare the letters of $a with those of $b: do $tag of them $occur there too?",
            (
                "This function takes two strings and returns a boolean that tells whether $tag of the characters of "
                "$a are also present in $b."
            ),
            (
                "You have two words. Take the letters of the first word, $a. Can $tag of them be found in the second "
                "word, $b? Return True or False."
            ),
            (
                "The string $b is a box of stamps, each usable as often as one likes, and $a is a word. "
                "{Determine|Report} whether $tag of the letters of the word are in the box."
            ),
            (
                "Input: two strings, $a and $b. Output: True if $tag of the symbols in the first can be found in the "
                "second; otherwise False."
            ),
        ],
        "return $func($ch in $b for $ch in $a)",
        lambda a, b, v: (
            set(a) <= set(b)
            if v["tag"] == "all"
            else not set(a).isdisjoint(b)
            if v["tag"] == "some"
            else set(a).isdisjoint(b)
        ),
        edges=(("", "a"), ("ab", "ba"), ("ab", "cd"), ("ab", "bc")),
        note="How often a character occurs does not matter. $empty",
        variants=[
            {
                "tag": "all",
                "occur": "occur",
                "func": "all",
                "empty": "If the first string is empty, the result is True.",
            },
            {
                "tag": "some",
                "occur": "occur",
                "func": "any",
                "empty": "If the first string is empty, the result is False.",
            },
            {
                "tag": "none",
                "occur": "occur",
                "func": "not any",
                "empty": "If the first string is empty, the result is True.",
            },
        ],
    ),
    drill(
        "char_checks.hamming",
        (
            "hamming_distance count_differences differing_places number_of_differences mismatches "
            "count_different_positions"
        ),
        [
            few_letters("a", names=A, letters="abcd"),
            Arg("b", B, "str", lambda draw, before: "".join(draw.choose((ch, ch, "a", "d")) for ch in before[0])),
        ],
        "int",
        [
            "$howmany positions there are at which $a and $b have different characters.",
            "The Hamming distance of two strings is the number of places where they differ. $give it for $a and $b.",
            "Compare $a and $b character by character and count the places where they do not agree.",
            "$a was copied by hand and $b is the copy. $howmany characters were copied wrongly.",
            "How many characters of $a must be replaced by others to get $b?",
            "$give the number of indexes i where $a[i] is not equal to $b[i].",
            (
                "This function takes two strings of the same length and returns as an integer at how many places "
                "their characters differ."
            ),
            (
                "You have two words with the same number of letters. Put one under the other. How many letters are "
                "not the same as the one below?"
            ),
            (
                "A proofreader puts $b beneath $a and makes a red mark wherever the two characters are unequal. "
                "{Determine|Report} the number of red marks."
            ),
            "For each index of $a: if $b has a different symbol there, one is added. The output is the sum.",
            "Number of places where $a and $b differ.",
        ],
        [
            "return sum(1 for $i in range(len($a)) if $a[$i] != $b[$i])",
            "return sum(1 for $left, $right in zip($a, $b) if $left != $right)",
        ],
        lambda a, b: len(a) - sum(map(str.__eq__, a, b)),
        edges=(("", ""), ("abc", "abd"), ("ab", "ab")),
        note="Both strings have the same length.",
    ),
    drill(
        "char_checks.first_difference",
        "first_difference where_they_differ first_mismatch find_difference differ_at index_of_difference",
        [word("a", names=A), partner("b", names=B)],
        "int",
        [
            "$hand the first index at which $a and $b have different characters.",
            "Compare $a and $b from the left and return the index of the first place where they differ.",
            "$give the smallest i for which $a[i] and $b[i] are not equal.",
            "At which index do $a and $b differ for the first time? The first index is 0.",
            "Walk along both strings, $a and $b, and return the position (from 0) where they first disagree.",
            "Two copies of a text, $a and $b, should agree. $hand the index from 0 of the first wrong character.",
            (
                "This function takes two strings and returns the lowest index at which their characters are unequal, "
                "as an int."
            ),
            (
                "You have two words, $a and $b. Compare their letters from the left. Return the index of the first "
                "place where they are not the same."
            ),
            (
                "Twins tell the same story, and the listener waits for the first thing that differs. "
                "{Determine|Report} the index, from 0, where $b first departs from $a."
            ),
            "If both strings, $a and $b, have unequal symbols at some common index, output the lowest such index.",
            "First index where $a and $b differ.",
        ],
        """
        for $i in range(min(len($a), len($b))):
            if $a[$i] != $b[$i]:
                return $i
        return -1
        """,
        lambda a, b: next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), -1),
        edges=(("", "a"), ("abc", "abd"), ("ab", "ab"), ("ab", "abc")),
        note="Only indexes that both strings have are compared; without a difference there, the result is -1.",
    ),
    drill(
        "char_checks.common_characters",
        "$tag_characters $tag_letters find_$tag_letters get_$tag_chars $tag_chars different_letters",
        [word("a", names=A), word("b", names=B)],
        "str",
        [
            "$hand the characters that occur $where, sorted and each only once, as a string.",
            "Which characters can be found $where? Return them in alphabetical order, each one once, as a string.",
            "$build a sorted string of the different characters that appear $where.",
            "Collect every character that is $where. Sort them, without repetitions, and join them.",
            "Think of both strings as sets of letters. $hand the letters found $where as one sorted string.",
            (
                "Take the letters of $a and of $b. Keep the different letters that are $where, and write them in "
                "sorted order as a string."
            ),
            (
                "This function takes two strings and returns a sorted string without repetitions, made up of the "
                "characters which are $where."
            ),
            (
                "You have two words. Look for the letters that are $where. Write each of them once, in the order of "
                "the alphabet, as one string."
            ),
            (
                "Two artists wrote down the letters of their stamps, $a and $b. {List|Report} in alphabetical order, "
                "once each and as one string, the letters that are $where."
            ),
            (
                "Input: two strings in small letters. Output: a string in alphabetical order of the distinct symbols "
                "$where."
            ),
        ],
        'return "".join(sorted(set($a) $op set($b)))',
        lambda a, b, v: "".join(
            ch
            for ch in "abcdefghijklmnopqrstuvwxyz"
            if {
                "&": ch in a and ch in b,
                "-": ch in a and ch not in b,
                "^": (ch in a) != (ch in b),
                "|": ch in a or ch in b,
            }[v["op"]]
        ),
        edges=(("", "a"), ("aab", "bbc"), ("ab", "ab")),
        variants=[
            {"tag": "extra", "where": "in $a but not in $b", "op": "-"},
            {"tag": "unshared", "where": "in exactly one of $a and $b", "op": "^"},
        ],
    ),
    drill(
        "char_checks.common_prefix",
        "common_$tag shared_$tag longest_common_$tag same_$tag common_$tag_of get_common_$tag",
        [word("a", names=A), partner("b", names=B)],
        "str",
        [
            "$hand the longest string with which both $a and $b $verb.",
            "$hand the longest common $tag of $a and $b.",
            "Compare $a and $b from the $side as long as they agree, and return the piece they share.",
            "How much do $a and $b have in common at their $side? $hand that piece.",
            "A $tag of a string is a piece at its $side. Find the longest $tag that $a and $b share.",
            (
                "Beginning at the $side, collect the characters that are the same in $a and $b, and stop at the "
                "first difference. Keep their order."
            ),
            "This function takes two strings and returns the longest piece at their $side that is the same in both.",
            (
                "You have two words. They may $verb with the same letters. Return these letters as a string, in their "
                "order, as many as possible."
            ),
            (
                "Two roads, written as $a and $b, share a stretch at their $side, where letter after letter is the "
                "same. {Output|Determine} the shared stretch."
            ),
            (
                "Input: the strings $a and $b. Output: their longest common $tag, that is, the longest piece with "
                "which both $verb."
            ),
            "Longest $tag shared by $a and $b.",
        ],
        """
        $i = 0
        while $i < min(len($a), len($b)) and $a[$at] == $b[$at]:
            $i += 1
        return $slice
        """,
        lambda a, b, v: max(
            (
                p
                for p in [a[:k] if v["tag"] == "prefix" else a[k:] for k in range(len(a) + 1)]
                if (b.startswith(p) if v["tag"] == "prefix" else b.endswith(p))
            ),
            key=len,
        ),
        edges=(("", "a"), ("abc", "abd"), ("ab", "cb"), ("ab", "ab")),
        note="{It may be empty.|If there is none, return an empty string.}",
        variants=[
            {"tag": "prefix", "verb": "begin", "side": "beginning", "at": "$i", "slice": "$a[:$i]"},
            {"tag": "suffix", "verb": "end", "side": "end", "at": "-1 - $i", "slice": "$a[len($a) - $i:]"},
        ],
    ),
)
