"""Words of a list that a text holds, words added and removed, rhymes, sentences."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase, prose, word_list
from hornbook.synthesis.curriculum.wording import Draw

FIRST = ("a", "first", "text1", "left_text", "s1")
SECOND = ("b", "second", "text2", "right_text", "s2")


def other_words(draw: Draw, before: tuple[list[str], ...]) -> list[str]:
    """Some of the words before and some new ones."""
    return draw.shuffled([*draw.sample(before[0], draw.integer(0, len(before[0]))), *draw.words(0, 2)])


def dotted(draw: Draw, _: object = None) -> str:
    """One to four sentences that end with a full stop."""
    return " ".join(prose(draw).replace("?", ".").replace("!", ".").split())


FAMILIES = (
    drill(
        "words_match.contains_all",
        "contains_all {has|holds}_all_words all_words_in check_all_words every_word_in covers_words",
        [
            phrase("text", ("text", "sentence", "s", "line"), lambda d, _: d.sentence()),
            word_list(
                "needed",
                ("needed", "words", "terms", "keys"),
                lambda d, b: d.sample([*b[0].split(), *b[0].split(), "cat"], 2),
            ),
        ],
        "bool",
        [
            "$check every string in $needed is one of the words of $text.",
            "A search finds a text if all the search words $needed occur in it as whole words. Does it find $text?",
            "$check $text has all of $needed among its words, which are separated by spaces.",
            "Split $text into words. $check none of the items in $needed is missing.",
            "An essay must use certain words, $needed. $check the essay $text uses each of them.",
            (
                "Look for each word of the list $needed in the sentence $text; the result is True only if "
                "all were found. "
                "Parts of longer words do not count."
            ),
            (
                "This function takes a string and a list of words and returns True if each word of the list is "
                "a complete word of the string, and False otherwise."
            ),
            (
                "You get the text $text and the words $needed. If every one of these words is a word of the "
                "text, return True. If one is missing, return False."
            ),
            (
                "A teacher dictates $text and has a list of words to be practised, $needed. Determine whether "
                "all of them come up in the dictation as words of their own."
            ),
            (
                "In: $text and $needed. If some member of $needed is no whole word of $text, output False; "
                "otherwise output True."
            ),
        ],
        "return all($w in $text.split() for $w in $needed)",
        lambda text, needed: not set(needed) - set(text.split()),
        edges=(("", []), ("a cat", ["cat"]), ("cats", ["cat"])),
    ),
    drill(
        "words_match.missing",
        "$tag_words words_$tag find_$tag {get|list}_$tag $tag_items which_are_$tag",
        [
            word_list("first", ("old", "first", "planned", "words1"), lambda d, _: d.words(1, 4)),
            word_list("second", ("new", "second", "present", "words2"), other_words),
        ],
        "list[str]",
        [
            "$hand the words that are in $here but not in $there, in the order of $here.",
            "Which words of the list $here are missing from the list $there? Keep their order.",
            "Compare two lists of words: keep those of $here that do not occur in $there, in their order.",
            "$build a list of every item in $here that cannot be found in $there; the order is that of $here.",
            "A list changed from $first to $second. $story Give back the words in the order in which they stand.",
            "Leave out of $here all words that also stand in $there, and return what is left.",
            (
                "This function takes two lists of words and returns a new list with the members of $here that "
                "are not members of $there, in the order of $here."
            ),
            (
                "You get two lists, $first and $second. Take each word of $here. If $there does not have it, "
                "put it in the result. Keep the order."
            ),
            (
                "Yesterday a shop had the goods $first, today it has the goods $second. Hand over, in order, "
                "those found in $here that are absent from $there."
            ),
            (
                "In: $first and $second. A member of $here stays if it is not in $there; otherwise it is "
                "dropped. Out: a list in the order of $here."
            ),
        ],
        "return [$w for $w in $here if $w not in $there]",
        lambda first, second, v: [
            w for w in (first if v["tag"] == "removed" else second) if (first + second).count(w) == 1
        ],
        edges=((["a"], ["a"]), (["a", "b"], ["b", "c"]), ([], ["x"])),
        variants=[
            {"tag": "removed", "here": "$first", "there": "$second", "story": "Which words were removed?"},
            {"tag": "added", "here": "$second", "there": "$first", "story": "Which words were added?"},
        ],
    ),
    drill(
        "words_match.rhyme",
        "rhyme {do|words}_rhyme same_ending is_rhyme endings_match check_rhyme",
        [
            word("first", names=FIRST, kind=""),
            word("second", names=SECOND, kind="", make=lambda d, b: d.choose("bcflmn") + b[0][-d.integer(1, 4) :]),
        ],
        "bool",
        [
            (
                "$check the last three letters of $first and $second are the same. Words with fewer than three "
                "letters give False."
            ),
            (
                "For this task two words rhyme if both have at least three letters and the last three agree. "
                "$check $first and $second rhyme."
            ),
            (
                "A poet looks for words with the same ending of three letters. $check $first and $second have one; "
                "shorter words never do."
            ),
            (
                "Compare the endings of $first and $second: the final three characters must be equal, and "
                "neither word may be shorter "
                "than that."
            ),
            (
                "Do $first and $second, both at least three letters long, end with the same three letters? A "
                "shorter word gives False."
            ),
            (
                "$hand True if $first and $second have three or more letters each and equal last three letters, "
                "otherwise False."
            ),
            (
                "This function takes two words and returns True if each of them has at least three letters and "
                "their last three letters are the same, and False otherwise."
            ),
            (
                "You get two words. If one of them has only one or two letters, return False. If not, compare "
                "the last three letters of both. Return True if they are equal."
            ),
            (
                "In a game of rhymes an answer is accepted if question and answer agree in their final three "
                "letters and neither is shorter than three. Is the answer $second to $first accepted?"
            ),
            (
                "In: $first and $second. If one has fewer than three letters, output False; otherwise output "
                "whether their endings of three letters are equal."
            ),
        ],
        """
        if len($first) < 3 or len($second) < 3:
            return False
        return $first[-3:] == $second[-3:]
        """,
        lambda first, second: any(first.endswith(second[i:]) and len(second) - i == 3 for i in range(len(second))),
        edges=(("cat", "hat"), ("light", "night"), ("at", "at")),
    ),
    drill(
        "words_match.sentence_list",
        "split_sentences sentences_of list_sentences {get|find}_sentences text_to_sentences cut_into_sentences",
        [phrase("text", ("text", "s", "story", "message"), dotted)],
        "list[str]",
        [
            "Every sentence of $text ends with a full stop. $hand the list of the sentences without their stops.",
            (
                "Split $text into its sentences. A '.' ends each of them; it and the spaces around a sentence "
                "are left out."
            ),
            (
                "$build a list of the sentences in $text, which all end with '.', without the dots and without "
                "outer spaces."
            ),
            (
                "A story consists of sentences that end with a dot. List the sentences of the story $text, dots "
                "and outer spaces removed."
            ),
            "Cut the string $text at its full stops, strip the pieces of spaces and keep those that are not empty.",
            "Break $text up into sentences at every '.'. The results have neither the dot nor spaces at their ends.",
            (
                "This function takes a string in which every sentence is closed by a full stop and returns a "
                "list of the sentences, with neither the full stops nor surrounding spaces."
            ),
            (
                "You get a text. Each sentence ends with a dot. Put every sentence in a list. Do not write the "
                "dot, and no spaces at the beginning or end. Return the list."
            ),
            (
                "A speaking machine reads the text $text and needs every sentence as a string of its own, free "
                "of its closing dot and of outer spaces. Produce the list."
            ),
            (
                "In: a string. It is divided at each '.'; pieces are freed from outer spaces; empty pieces are "
                "dropped. Out: the list of pieces."
            ),
        ],
        'return [$item.strip() for $item in $text.split(".") if $item.strip()]',
        lambda text: [m.strip() for m in re.findall(r"[^.]+", text) if m.strip()],
        edges=(("",), ("We ran.",), ("Go. Come back.",)),
    ),
    drill(
        "words_match.sentence_lengths",
        "sentence_lengths words_per_sentence count_per_sentence lengths_of_sentences {get|list}_sentence_lengths",
        [phrase("text", ("text", "s", "story", "message"), dotted)],
        "list[int]",
        [
            "Every sentence of $text ends with a full stop. $hand the list of the numbers of words in the sentences.",
            "For each sentence of $text tell how many words it has. A '.' ends a sentence, and spaces part the words.",
            "$build a list with the number of words of every sentence in $text, in order. All sentences end with '.'.",
            "A teacher wants to know how long the sentences of $text are, counted in words. A dot ends each of them.",
            "Split $text at its full stops and count the words in each piece that has any. $hand the counts as a list.",
            "How many words has the first sentence of $text, how many the second, and so on? Sentences end with a dot.",
            (
                "This function takes a string in which every sentence is closed by a full stop and returns a "
                "list of integers, the number of words of each sentence in order."
            ),
            (
                "You get a text. Each sentence ends with a dot. Count the words of every sentence. Return the "
                "counts in a list. The first count is for the first sentence."
            ),
            (
                "An actor must learn the text $text sentence by sentence and wants a list with the number of "
                "words in each. A sentence is what stands before a full stop. Produce the list."
            ),
            (
                "In: a string of sentences, each closed by '.'. Out: one integer per sentence: how many words, "
                "separated by spaces, it has."
            ),
        ],
        'return [len($item.split()) for $item in $text.split(".") if $item.strip()]',
        lambda text: [m.strip().count(" ") + 1 for m in re.findall(r"[^.]+", text) if m.strip()],
        edges=(("",), ("We ran.",), ("Go. Come back.",)),
    ),
    drill(
        "words_match.sentence_case",
        "capital_first sentence_case start_large {make|write}_sentence to_sentence finish_sentence",
        [phrase("text", ("text", "s", "line", "phrase"), lambda d, _: d.sentence() + d.choose(("", ".")))],
        "str",
        [
            (
                "Make a sentence of $text: its first letter becomes a capital, and a '.' is added at the end "
                "unless one is there."
            ),
            (
                "$hand $text with a capital first letter and a full stop at the end. A stop that is there "
                "already is not doubled."
            ),
            (
                "Somebody wrote $text without care. Put its first letter in upper case and see to it that it "
                "ends with one '.'."
            ),
            "A sentence starts with a capital letter and ends with a dot. Correct $text; add no second dot.",
            (
                "Change only two things in $text: the first letter is made large, and a missing full stop at "
                "the end is added."
            ),
            "Turn the first character of $text into upper case. If the last one is not '.', append a '.'.",
            (
                "This function returns a string with its first letter converted to upper case and a full stop "
                "appended to it, unless the string ends with a full stop already."
            ),
            (
                "You get a text. Make its first letter big. If there is no dot at the end, write one. Do not "
                "change anything else. Return the text."
            ),
            (
                "A printer accepts a line only if it starts with a capital and is closed by one full stop. "
                "Produce the line $text in an acceptable form and otherwise as it is."
            ),
            (
                "In: a non-empty string. The first character goes to upper case. If the last one is '.', "
                "nothing is added; otherwise '.' is. Out: the new string."
            ),
        ],
        """
        $result = $text[0].upper() + $text[1:]
        if not $result.endswith("."):
            $result += "."
        return $result
        """,
        lambda text: text[:1].upper() + text[1:].rstrip(".") + ".",
        edges=(("we ran",), ("We ran.",), ("go",)),
        note="{The text is not empty.||}",
    ),
)
