"""Choosing strings of a list by kinds of letters and by their places."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import word, words
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "strlist_filters.vowel_start",
        "words_starting_with_$tag $tag_words starts_with_$tag keep_$tag_words begin_with_$tag",
        [words(make=lambda draw, _: draw.words(3, 7))],
        "list[str]",
        [
            "$hand the words in $words that begin with a $tag.",
            "Keep those lower-case words of $words whose first letter is a $tag.",
            (
                "The vowels are a, e, i, o and u{; all other letters are consonants|}. $hand the words of $words "
                "that start with a $tag."
            ),
            "$build a list of all words in $words with a $tag at the beginning, in order.",
            "Before which nouns in $words do we say '$article'? Those that start with a $tag letter. Return them.",
            "Filter $words by the first letter: words that start with a $tag stay.",
            (
                "The function takes a list of lower-case strings and returns a list of the strings whose initial "
                "character is a $tag."
            ),
            (
                "You get some words. Look at the first letter. Is it a $tag? Then the word stays in the list. Output "
                "the words that stay."
            ),
            (
                "Select from $words every entry beginning with a $tag; a, e, i, o, u are vowels and the other "
                "letters are consonants."
            ),
            "{Report|Output} the entries of $words with an initial that is a $tag.",
        ],
        'return [$w for $w in $words if $w[0] $op "aeiou"]',
        lambda words, v: [w for w in words if w.startswith(("a", "e", "i", "o", "u")) == v["vowel"]],
        edges=(([],), (["ant", "bee", "ink", "u"],)),
        note="{The words are not empty.||}",
        variants=[
            {"tag": "vowel", "article": "an", "op": "in", "vowel": True},
            {"tag": "consonant", "article": "a", "op": "not in", "vowel": False},
        ],
    ),
    drill(
        "strlist_filters.capitalized",
        "capitalized_words keep_capitalized starting_with_capital find_names upper_case_start",
        [words(make=lambda draw, _: [w.capitalize() if draw.chance(0.5) else w for w in draw.words(3, 6)])],
        "list[str]",
        [
            "$hand the words in $words that begin with a capital letter.",
            "Keep only the strings of $words whose first character is an upper-case letter.",
            "Names are written with a capital letter at the beginning. $hand the names in $words.",
            "Which elements of $words start with one of the letters A to Z? Return them in a list.",
            (
                "$build a list of the capitalized words of $words, in the same order; words that begin with a "
                "small letter are left out."
            ),
            "Filter $words: a non-empty word is kept if its first letter is upper case.",
            (
                "This function takes a list of non-empty strings and returns the ones that start with an upper-case "
                "letter, in their old order."
            ),
            (
                "You get some words. Some begin with a big letter like A or B, and some with a small one. Take only "
                "those with a big letter at the beginning."
            ),
            (
                "If the first symbol of an entry of $words is upper case, the entry stays; otherwise it goes. Output "
                "the entries that stay."
            ),
            (
                "An editor marks all entries of $words that have a capital as their first letter. "
                "{Report|Output} the marked entries."
            ),
        ],
        "return [$w for $w in $words if $w[0].isupper()]",
        lambda words: [w for w in words if "A" <= w[0] <= "Z"],
        edges=(([],), (["Ant", "bee", "cAT"],)),
    ),
    drill(
        "strlist_filters.digits_inside",
        "strings_$tag keep_$tag filter_$tag words_$tag select_$tag",
        [
            words(
                "codes",
                names=("codes", "strings", "names", "labels"),
                make=lambda draw, _: [
                    draw.choose((draw.word(), draw.word() + str(draw.integer(0, 99)), str(draw.integer(0, 999))))
                    for _ in range(draw.integer(3, 6))
                ],
            )
        ],
        "list[str]",
        [
            "$hand the strings in $codes that $have.",
            "Keep those elements of $codes that $have, in their order.",
            "Which strings of $codes $have? Return them as a list.",
            "$build a list of all strings x in $codes for which it is true that $cond.",
            "Filter $codes: leave out every string that does not fit. A string fits if $cond.",
            "The labels in $codes were typed by hand. Only those that $have are wanted. Return them.",
            "The function takes a list of strings and returns a list of the strings that $have.",
            (
                "You get a list of strings. Look at the characters of each string. Keep the string if $cond. Output "
                "the kept strings."
            ),
            "Select those entries of $codes that $have.",
        ],
        "return [$w for $w in $codes if $test]",
        lambda codes, v: [
            w for w in codes if (sum(ch in "0123456789" for ch in w) in (range(1, 99), (len(w),), (0,))[v["kind"]])
        ],
        edges=(([],), (["7", "a7", "a", "42"],)),
        variants=[
            {
                "tag": "with_digits",
                "have": "contain at least one digit",
                "cond": "some character of it is a digit",
                "test": "any($ch.isdigit() for $ch in $w)",
                "kind": 0,
            },
            {
                "tag": "of_digits",
                "have": "consist of digits only",
                "cond": "all of its characters are digits",
                "test": "$w.isdigit()",
                "kind": 1,
            },
            {
                "tag": "without_digits",
                "have": "contain no digit",
                "cond": "none of its characters is a digit",
                "test": "not any($ch.isdigit() for $ch in $w)",
                "kind": 2,
            },
        ],
    ),
    drill(
        "strlist_filters.remove_empty",
        "remove_empty drop_empty non_empty without_empty skip_empty_strings",
        [
            words(
                "lines",
                names=("lines", "words", "strings", "items"),
                make=lambda draw, _: [draw.word() if draw.chance(0.6) else "" for _ in range(draw.integer(3, 7))],
            )
        ],
        "list[str]",
        [
            "Remove the empty strings from $lines and return the new list.",
            "$hand the strings in $lines that have at least one character.",
            "Keep every element of $lines except for empty strings.",
            "A text was split into $lines, and some of the pieces are empty. $hand the others in their order.",
            "$build a copy of $lines without the entries ''.",
            "An empty string has length 0. $hand all elements of $lines whose length is not 0.",
            (
                "This function takes a list of strings and returns the list without those strings that have no "
                "characters."
            ),
            (
                "You get a list of strings. Some strings are empty. Throw the empty ones away and output the others "
                "in the same order."
            ),
            "If an entry of $lines has length 0, omit it; otherwise keep it. Output the kept entries.",
            (
                "When a form is evaluated, fields that were left blank ('') must not count. {Report|Output} the "
                "fields in $lines that do count."
            ),
        ],
        ["return [$w for $w in $lines if $w]", 'return [$w for $w in $lines if $w != ""]'],
        lambda lines: [w for w in lines if len(w) > 0],
        edges=(([],), (["", ""],), (["a", "", "b"],)),
    ),
    drill(
        "strlist_filters.double_letter",
        "words_with_double_letter double_letter_words keep_double_letters find_double_letters with_twin_letters",
        [
            words(
                make=lambda draw, _: draw.sample(
                    (
                        "apple",
                        "tree",
                        "moon",
                        "book",
                        "bird",
                        "cat",
                        "hill",
                        "wall",
                        "sun",
                        "level",
                        "coffee",
                        "river",
                        "area",
                    ),
                    draw.integer(3, 6),
                )
            )
        ],
        "list[str]",
        [
            "$hand the words in $words that have the same letter twice in a row.",
            "Keep those strings of $words in which two neighboring characters are equal.",
            (
                "A double letter is a letter directly followed by itself, as in 'moon'. $hand the words of "
                "$words with a double letter."
            ),
            "Which words of $words contain two equal letters side by side? Return them in order.",
            "$build a list of the elements of $words that have a double letter anywhere.",
            (
                "In spelling lessons double letters are hard. $hand the words of $words in which there is one, "
                "such as the pp in 'apple'."
            ),
            (
                "This function takes a list of strings and returns those that contain, somewhere, two identical "
                "characters in adjacent positions."
            ),
            (
                "You get some words. In some words a letter comes two times side by side, like ll in 'hill'. Output "
                "only these words."
            ),
            "Select the entries of $words in which some letter is immediately followed by the same letter.",
            (
                "Say that a word stutters if it has two equal letters directly one after the other. "
                "{Report|Output} the words of $words that stutter."
            ),
        ],
        """
        $result = []
        for $w in $words:
            if any($w[$i] == $w[$i + 1] for $i in range(len($w) - 1)):
                $result.append($w)
        return $result
        """,
        lambda words: [w for w in words if any(2 * ch in w for ch in w)],
        edges=(([],), (["a", "aa", "aba"],)),
    ),
    drill(
        "strlist_filters.any_of_letters",
        "words_of_letters spelled_with only_these_letters can_be_spelled use_only",
        [
            words(
                make=lambda draw, _: draw.sample(
                    ("tea", "eat", "seat", "ease", "test", "nest", "sun", "cat", "state", "sea"), draw.integer(3, 6)
                )
            ),
            word(
                "letters",
                names=("letters", "allowed", "alphabet", "chars"),
                make=lambda draw, _: draw.choose(("aest", "sea", "ten", "nest")),
            ),
        ],
        "list[str]",
        [
            "$hand the words in $words that consist only of letters from $letters.",
            "Keep those strings of $words in which every character occurs in $letters.",
            (
                "On a broken keyboard only the keys in $letters work. $hand the words of $words that can be "
                "typed; each key can be used as often as needed."
            ),
            "Which words of $words use no other letters than those in the string $letters? Return them as a list.",
            "$build a list of the words of $words in which no character is missing from $letters.",
            "Filter $words: a word stays if all of its letters are among $letters, each as often as you like.",
            (
                "The function takes a list of strings and a string $letters, and returns the strings that are made "
                "up only of characters contained in $letters."
            ),
            (
                "You get some words and some allowed letters, $letters. A word is good if all its letters are "
                "allowed. A letter can be used many times. Output the good words."
            ),
            (
                "If an entry of $words has a symbol that is missing from $letters, drop it; otherwise keep it. "
                "Output the kept entries."
            ),
        ],
        [
            "return [$w for $w in $words if all($ch in $letters for $ch in $w)]",
            "return [$w for $w in $words if set($w) <= set($letters)]",
        ],
        lambda words, letters: [w for w in words if w.strip(letters) == "" or not set(w) - set(letters)],
        edges=(([], "sea"), (["sea", "seas", "sun"], "aes")),
    ),
    drill(
        "strlist_filters.not_in_other",
        "words_$tag $tag_other keep_$tag strings_$tag filter_$tag_list",
        [
            words(make=lambda draw, _: draw.words(3, 6)),
            words(
                "known",
                names=("known", "others", "second", "stop_words"),
                make=lambda draw, before: draw.shuffled(draw.sample(before[0], 2) + draw.words(1, 2)),
            ),
        ],
        "list[str]",
        [
            "$hand the words of $words that $verb in $known.",
            "Keep those elements of $words which the list $known $has.",
            "Which strings in $words are $state in $known? Return them in the order of $words.",
            "$build a list of all words in $words that can $negated be found in $known.",
            (
                "A pupil should learn the words in $words and knows those in $known. $hand the words in $words "
                "that the pupil $knows."
            ),
            "Go through $words and pick the words that are $state among those of $known.",
            (
                "This function takes two lists of strings and returns the strings of the first list that $verb in "
                "the second list."
            ),
            (
                "You have two lists of words, $words and $known. Take each word of the first list that is $state in "
                "the second list. Output the words that you took, in order."
            ),
            "Output the entries of $words that $verb among the entries of $known.",
            (
                "If an entry of $words is $state in $known, take it; otherwise skip it. {Report|Output} the "
                "entries taken."
            ),
        ],
        "return [$w for $w in $words if $w $op $known]",
        lambda words, known, v: [w for w in words if (known.count(w) > 0) == v["inside"]],
        edges=(([], ["a"]), (["a", "b"], []), (["a", "b", "c"], ["b", "a"])),
        variants=[
            {
                "tag": "not_in",
                "verb": "do not occur",
                "has": "does not have",
                "state": "not",
                "negated": "not",
                "knows": "does not know yet",
                "op": "not in",
                "inside": False,
            },
            {
                "tag": "also_in",
                "verb": "also occur",
                "has": "has too",
                "state": "also",
                "negated": "also",
                "knows": "knows already",
                "op": "in",
                "inside": True,
            },
        ],
    ),
)
