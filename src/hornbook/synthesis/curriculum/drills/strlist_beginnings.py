"""Lists of strings: what they share at the beginning, where a word stands, which word is frequent."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import word, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _family(draw: Draw) -> list[str]:
    """Words that mostly share their beginning."""
    stem = draw.choose(("under", "over", "be", "st", "for", "in", ""))
    return [
        stem + draw.choose(("stand", "store", "step", "come", "low", "side", "ever")) for _ in range(draw.integer(2, 4))
    ]


FAMILIES = (
    drill(
        "strlist_summary.common_prefix",
        "common_prefix longest_common_prefix shared_beginning common_start same_beginning",
        [words(make=lambda draw, _: _family(draw))],
        "str",
        [
            "$hand the longest string with which all words in $words begin.",
            "$give the longest common prefix of the strings in $words.",
            (
                "A prefix is a beginning of a word. $hand the longest prefix that all words of $words share; it "
                "is an empty string if their first letters differ."
            ),
            "How far do the words in $words agree from the start? Return the common beginning.",
            (
                "The files in $words shall be grouped by how their names start. $hand the longest start that is "
                "the same in all names."
            ),
            (
                "Compare the elements of the list $words letter by letter from the left and return the part in "
                "which all are equal."
            ),
            (
                "This function takes a list of strings and returns the longest string which is a prefix of every one "
                "of them. This may be the empty string."
            ),
            (
                "You get some words. Look at their first letters, then at their second letters, and so on, as long "
                "as all words have the same letter. Output the part that is the same in all words."
            ),
            "Determine the longest beginning shared by every entry of the collection $words.",
            (
                "If the entries of $words differ in their first letter, report an empty string; otherwise report as "
                "many letters from their start as they all have in common."
            ),
        ],
        """
        if not $words:
            return ""
        prefix = $words[0]
        while not all($w.startswith(prefix) for $w in $words):
            prefix = prefix[:-1]
        return prefix
        """,
        lambda words: "".join(
            column[0] for i, column in enumerate(zip(*words, strict=False)) if len({w[: i + 1] for w in words}) == 1
        ),
        edges=(([],), (["abc"],), (["abc", "abd", "a"],), (["a", "b"],)),
        note="{For an empty list it is an empty string.||}",
    ),
    drill(
        "strlist_summary.index_of_word",
        "index_of_word find_word position_of_word where_is_word place_of_word",
        [
            words(make=lambda draw, _: draw.repeats(draw.words(3, 5), 3, 5)),
            word(
                "word",
                names=("word", "target", "wanted", "s"),
                make=lambda draw, before: draw.choose(before[0]) if draw.chance(0.7) else draw.word(),
            ),
        ],
        "int",
        [
            "$hand the index of $word in $words, or -1 if it is not there.",
            "At which position of $words does $word stand first? Count from 0 and return -1 if it does not occur.",
            "Find $word in the list $words. The result is its first index, or -1 without a hit.",
            (
                "The names in $words are waiting in a line, the first at place 0. $hand the place of $word, or "
                "-1 if no one has that name; of several the first counts."
            ),
            (
                "Search the words of $words from left to right for one that equals $word and return where it was "
                "found. If there is none, return -1."
            ),
            "Give the smallest i for which $words[i] is the same string as $word; if there is no such i, give -1.",
            (
                "This function takes a list of strings and a string $word. It returns the index of the first string "
                "equal to $word, or -1 if there is no such string."
            ),
            (
                "You get a list of words and one word, $word. Where is it in the list? Output the index of the first "
                "place; the first index is 0. If it is not in the list, output -1."
            ),
            "If $words contains $word, output its lowest index; otherwise output -1.",
            (
                "In a row of lockers, numbered from 0, each has a label from $words. {Report|Determine|Output} "
                "the lowest number of a locker with the label $word, or -1 if no locker has it."
            ),
        ],
        [
            "if $word in $words:\n    return $words.index($word)\nreturn -1",
            "for $i in range(len($words)):\n    if $words[$i] == $word:\n        return $i\nreturn -1",
        ],
        lambda words, word: min((i for i, w in enumerate(words) if w == word), default=-1),
        edges=(([], "a"), (["a", "b", "a"], "a"), (["a"], "b")),
    ),
    drill(
        "strlist_groups.most_common",
        "most_common_word most_frequent favorite winner_of_vote top_word",
        [
            words(
                "words",
                names=("words", "votes", "names", "items"),
                make=lambda draw, _: draw.repeats(draw.words(3, 4), 3, 7),
            )
        ],
        "str",
        [
            "$hand the string that occurs most often in $words.",
            "Which word of $words is the most frequent? Return it.",
            "Each element of $words is a vote for the named person. $hand the name with the most votes.",
            "Count how many times every word occurs in $words and return the word with the highest count.",
            "$give the most common element of $words, a list that is not empty.",
            "Friends wrote down their favorite things in $words. $hand the thing that was written down most often.",
            (
                "This function takes a non-empty list of strings and returns the string with the highest number of "
                "occurrences."
            ),
            ("You get a list of words. Some words come many times. Which word comes the most times? Output this word."),
            "Guests of an inn chose the dishes in $words. Determine the dish that was chosen the most.",
            "{Report|Output} the mode of $words, i.e. the string that appears most.",
        ],
        [
            "return max($words, key=$words.count)",
            """
            $best = $words[0]
            for $w in $words:
                if $words.count($w) > $words.count($best):
                    $best = $w
            return $best
            """,
        ],
        lambda words: max((words.count(w), -i, w) for i, w in enumerate(words))[2],
        edges=((["a"],), (["b", "a", "a"],), (["b", "a"],)),
        note="If there is a tie, return the one that stands first in the list.",
    ),
    drill(
        "strlist_groups.average_length",
        "average_length mean_length average_word_length mean_word_size letters_per_word",
        [words()],
        "float",
        [
            "$give the average length of the words in $words.",
            "How many letters does a word in $words have on average?",
            (
                "Divide the total number of characters in $words by the number of strings, and return the "
                "quotient. For an empty list return 0."
            ),
            "Long words make a text hard to read. $hand the mean word length of the list $words.",
            "$give the arithmetic mean of the lengths of all {texts|strings} in $words.",
            "Add the lengths of the words in $words and divide by how many words there are.",
            ("This function takes a list of strings and returns the mean of their lengths, or 0 if the list is empty."),
            (
                "You get some words. Count all letters of all words. Divide by the number of words and output the "
                "result."
            ),
            (
                "If $words is empty, output 0; otherwise output the combined length of its entries divided by their "
                "number."
            ),
            (
                "A journal wants to know how long its words are on average. {Report|Output} the mean number of "
                "letters for the list $words."
            ),
        ],
        "if not $words:\n    return 0\nreturn sum(len($w) for $w in $words) / len($words)",
        lambda words: len("".join(words)) / max(1, len(words)),
        edges=(([],), (["a"],), (["ab", "a"],)),
        note="An empty list has the average 0.",
    ),
    drill(
        "strlist_groups.by_alphabet",
        "sort_by_alphabet order_by_letters sort_in_order custom_sort sort_with_alphabet",
        [
            words(
                make=lambda draw, _: draw.sample(
                    ("abba", "cab", "bead", "deal", "cede", "add", "bad", "dab", "ace", "bed", "ebb"),
                    draw.integer(3, 5),
                )
            ),
            word(
                "order",
                names=("order", "alphabet", "letters", "ranking"),
                make=lambda draw, _: "".join(draw.shuffled("abcdel")),
            ),
        ],
        "list[str]",
        [
            "Sort $words by their first letter, where letters are ordered as in the string $order.",
            "$hand the words of $words ordered by where their first letter stands in $order.",
            (
                "In a secret script the alphabet is $order. Sort the words in $words by their first letter in "
                "that alphabet."
            ),
            (
                "Put the words in $words in order: a word whose initial comes earlier in $order stands before "
                "one whose initial comes later."
            ),
            (
                "The position of a letter in the string $order is its rank. $build a list of the words in "
                "$words, sorted by the rank of the first letter."
            ),
            "Order $words with the key: index of the first character in $order.",
            (
                "This function takes a list of strings and a string $order that gives a sequence of letters. It "
                "returns the strings sorted by the position of their first character in this sequence."
            ),
            (
                "You get some words and a new alphabet, $order. Sort the words by their first letter, but use the "
                "new alphabet and not the usual one."
            ),
            "Use the index at which the initial letter occurs in $order as the key for sorting $words.",
        ],
        "return sorted($words, key=lambda $w: $order.index($w[0]))",
        lambda words, order: [w for ch in order for w in words if w.startswith(ch)],
        edges=(([], "ba"), (["ab", "b", "aa"], "ba")),
        note="Words with the same first letter keep their order; every first letter occurs in $order.",
    ),
)
