"""Lists of strings: groups, counts, chains and shared letters."""

from __future__ import annotations

from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import words
from hornbook.synthesis.curriculum.drill import drill


def _first(word: str) -> str:
    return word[:1]


def _last(word: str) -> str:
    return word[-1:]


FAMILIES = (
    drill(
        "strlist_groups.by_first_letter",
        "group_by_$tag by_$tag words_by_$tag sort_into_groups index_by_$tag",
        [words(make=lambda draw, _: draw.words(3, 6))],
        "dict[$key, list[str]]",
        [
            "Group the words in $words by their $what. Return a dictionary from $whats to lists of words.",
            "$build a dictionary in which each $what that occurs leads to the list of words in $words that have it.",
            (
                "Sort the words of $words into drawers, one for each $what. $hand a dictionary with the contents "
                "of the drawers."
            ),
            (
                "For every $what found in $words collect the words with this $what in a list. $hand a dict of "
                "these lists."
            ),
            (
                "Make an index of $words: the keys are the $whats, and the value for a key is the list of all "
                "words with that $what."
            ),
            (
                "Which words of $words share the same $what? Answer with a dictionary that has a list of words "
                "for each $what."
            ),
            (
                "This function takes a list of strings and returns a dictionary. Each key is a $what, and the value "
                "is the list of the strings that have this $what."
            ),
            (
                "You get some words. Words with the same $what belong together in one list. Make a dictionary: the "
                "key is the $what, the value is the list."
            ),
            "Input: $words. Output: a dict that maps every $what in it to the words with that $what.",
            (
                "A library sorts titles into boxes, one box for each $what. {Report|Output} the contents of the "
                "boxes for the titles $words as a dictionary of lists."
            ),
        ],
        """
        $result = {}
        for $w in $words:
            $mapkey = $code
            if $mapkey not in $result:
                $result[$mapkey] = []
            $result[$mapkey].append($w)
        return $result
        """,
        lambda words, v: {k: [w for w in words if v["of"](w) == k] for k in map(v["of"], words)},
        edges=(([],), (["ant", "bee", "ape", "bat"],)),
        note="Within a list the words are in the order of $words.",
        variants=[
            {
                "tag": "first_letter",
                "what": "first letter",
                "whats": "first letters",
                "code": "$w[0]",
                "of": _first,
                "key": "str",
            },
            {
                "tag": "last_letter",
                "what": "last letter",
                "whats": "last letters",
                "code": "$w[-1]",
                "of": _last,
                "key": "str",
            },
            {"tag": "length", "what": "length", "whats": "lengths", "code": "len($w)", "of": len, "key": "int"},
        ],
    ),
    drill(
        "strlist_groups.count_by_length",
        "count_by_length length_counts how_many_of_each_length lengths_table count_lengths",
        [words(make=lambda draw, _: draw.words(3, 7))],
        "dict[int, int]",
        [
            "$hand a dictionary that tells for each length how many words of $words have it.",
            (
                "Count the strings in $words by length. The keys of the resulting dictionary are lengths, its "
                "values the counts."
            ),
            (
                "$build a table of word lengths for $words: a dict from a number of letters to the number of "
                "words with so many letters."
            ),
            (
                "A linguist asks how many words of 3 letters, of 4 letters and so on are in $words. $hand a "
                "dictionary; lengths that do not occur are left out."
            ),
            "For every word length that occurs in $words give the number of such words, as a dictionary.",
            (
                "Make a dictionary with the lengths of the elements of $words as keys. Each value says how often "
                "that length occurs."
            ),
            (
                "This function takes a list of strings and returns a dictionary that maps each length that occurs to "
                "the number of strings of this length."
            ),
            (
                "You get some words. How many words have 3 letters, how many have 4, and so on? Make a dictionary. "
                "The key is the length, and the value is how many words have it."
            ),
            (
                "Input: $words. Output: a dict with the lengths that occur in it as keys and their frequencies as "
                "values."
            ),
            "{Report|Output} the frequency of each word length in $words as a dict.",
        ],
        """
        counts = {}
        for $w in $words:
            counts[len($w)] = counts.get(len($w), 0) + 1
        return counts
        """,
        lambda words: {n: sum(len(w) == n for w in words) for n in map(len, words)},
        edges=(([],), (["a", "b", "cd"],)),
    ),
    drill(
        "strlist_groups.shared_letters",
        "letters_in_$tag shared_letters_$tag letters_of_$tag get_letters_$tag collect_letters_$tag",
        [words(least=2, most=3)],
        "str",
        [
            (
                "$hand the letters that occur in $tag of the words in $words, each once and in alphabetical "
                "order, as a string."
            ),
            (
                "Which letters do $tag of the strings in $words $have? Return them sorted, in one string without "
                "repetitions."
            ),
            (
                "$build a string with each letter that is found in $tag {word|one} of the list $words. Sort the "
                "letters from a to z."
            ),
            (
                "Letter cards are drawn from a box with the alphabet. Keep a card if its letter is in $quant of "
                "$words. $hand the kept letters as a sorted string."
            ),
            (
                "For the lower-case words in $words find the $set of their sets of letters and return it as a "
                "string in alphabetical order."
            ),
            (
                "Go from a to z and write down each letter that stands in $quant of $words. Return what you have "
                "written."
            ),
            (
                "This function takes a non-empty list of strings and returns a string of the different characters "
                "that occur in $quant of the list, sorted alphabetically."
            ),
            (
                "You get some words. Find the letters that are in $quant. Write each of these letters one time, from "
                "a to z, in one string."
            ),
            (
                "Determine which letters occur in $quant of $words and output them as a string in alphabetical order "
                "without duplicates."
            ),
            (
                "Say that a letter is good if it stands in $quant of $words. {Report|Output} the good letters in "
                "one string, from a to z."
            ),
        ],
        """
        letters = set($words[0])
        for $w in $words[1:]:
            letters = letters.$op($w)
        return "".join(sorted(letters))
        """,
        lambda words, v: "".join(ch for ch in "abcdefghijklmnopqrstuvwxyz" if v["fold"](ch in w for w in words)),
        edges=((["a"],), (["tree", "tear"],), (["ab", "cd"],)),
        note="{The list has at least one word.||}",
        variants=[
            {
                "tag": "all",
                "have": "share",
                "quant": "every word",
                "set": "intersection",
                "op": "intersection",
                "fold": all,
            },
            {"tag": "any", "have": "have", "quant": "at least one word", "set": "union", "op": "union", "fold": any},
        ],
    ),
    drill(
        "strlist_groups.word_chain",
        "is_word_chain is_chain check_chain words_form_chain valid_chain",
        [
            words(
                make=lambda draw, _: (
                    draw.sample(("tea", "apple", "egg", "goat", "tree", "ear", "rain"), 3)
                    if draw.chance(0.4)
                    else list(
                        draw.choose(
                            (
                                ("tea", "apple", "egg"),
                                ("goat", "tree", "ear"),
                                ("ear", "rain", "nest", "tiger"),
                                ("cat", "ten"),
                            )
                        )
                    )
                )
            )
        ],
        "bool",
        [
            "$check each word in $words begins with the last letter of the word before it.",
            (
                "In a word chain the last letter of a word is the first letter of the next. $check $words is a "
                "word chain."
            ),
            (
                "Children play a game: every new word must start with the letter that ends the word before. "
                "$check the words in $words follow the rule."
            ),
            (
                "Return True if for all neighbors in $words the end letter of the left one equals the first "
                "letter of the right one, else False."
            ),
            (
                "Is the list $words of non-empty words a chain such as 'egg', 'goat', 'tea', where ends and "
                "beginnings match?"
            ),
            (
                "Compare the final letter of each word of $words with the initial of the following word. The "
                "result is True only if all of them agree."
            ),
            (
                "This function takes a list of non-empty strings and returns True if every string except the first "
                "starts with the final character of the previous string. Otherwise it returns False."
            ),
            (
                "You get some words. The last letter of a word must be the first letter of the next word. If this is "
                "so for all words, return True. If not, return False."
            ),
            (
                "If any two neighbors in $words do not fit, that is, the last letter of one is not the first of the "
                "next, output False; otherwise output True."
            ),
            (
                "Dominoes touch with equal halves; words shall touch with equal letters, end to beginning. "
                "{Report|Determine|State} whether $words, laid in this order, is correct: True or False."
            ),
        ],
        [
            "return all($words[$i][-1] == $words[$i + 1][0] for $i in range(len($words) - 1))",
            """
            for $i in range(len($words) - 1):
                if $words[$i][-1] != $words[$i + 1][0]:
                    return False
            return True
            """,
        ],
        lambda words: not [1 for a, b in pairwise(words) if not a.endswith(b[0])],
        edges=(([],), (["tea"],), (["tea", "apple", "egg"],), (["tea", "egg"],)),
        note="{With fewer than two words it is True.|A list with fewer than two words is a chain.}",
    ),
    drill(
        "strlist_groups.same_length",
        "same_length all_same_length equal_lengths have_equal_length check_lengths",
        [
            words(
                make=lambda draw, _: (
                    draw.sample(("cat", "dog", "sun", "hat", "key"), draw.integer(2, 4))
                    if draw.chance(0.5)
                    else draw.words(2, 4)
                )
            )
        ],
        "bool",
        [
            "$check all words in $words have the same length.",
            "$check the strings in $words are equally long.",
            "A poet wants verses of equal length. $check all lines in $words have the same number of characters.",
            "Return True if no two elements of $words differ in length; otherwise return False.",
            "Do all {texts|words} of $words have as many letters as the first one? An empty list counts as True.",
            (
                "Compare the number of letters of the words in $words. If it is the same everywhere, the answer "
                "is True, else False."
            ),
            (
                "This function takes a list of strings and returns True if they all have an equal number of "
                "characters, otherwise False. An empty list gives True."
            ),
            (
                "You get some words. Are they all equally long? Return True if yes and False if no. If there are no "
                "words, return True."
            ),
            "If two entries of $words have different lengths, output False; otherwise output True.",
            (
                "A table looks neat if all its entries have the same number of characters. "
                "{Report|Determine|State} whether this is true of $words; with no entries it is."
            ),
        ],
        ["return len(set(len($w) for $w in $words)) <= 1", "return all(len($w) == len($words[0]) for $w in $words)"],
        lambda words: max(map(len, words), default=0) == min(map(len, words), default=0),
        edges=(([],), (["a"],), (["ab", "cd"],), (["a", "cd"],)),
    ),
)
