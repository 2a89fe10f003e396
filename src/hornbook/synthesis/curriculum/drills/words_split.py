"""Splitting texts into words, joining words, counting and measuring them."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import letter, text
from hornbook.synthesis.curriculum.char_arguments import sign, small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase, repeating, wide, word_list

FAMILIES = (
    drill(
        "words_split.into_words",
        "split_words get_words to_words list_words words_of {split|cut}_text",
        [phrase(make=wide)],
        "list[str]",
        [
            "Split $text into its words. Words are separated by {spaces|one or more spaces}.",
            "$hand the list of the words in $text, in their order.",
            "$build a list that holds every word of the string $text. There may be more than one space between words.",
            "A word is a run of characters without a space. Break the text $text up into words.",
            "Turn the sentence $text into a list of words{, without any spaces|}.",
            "Cut $text at its spaces and give back the pieces, none of them empty.",
            (
                "This function takes a string and returns a list of strings: its words, which are the parts "
                "between the spaces."
            ),
            (
                "You get a text. Spaces are between the words, sometimes more than one. Put each word in a list "
                "in the same order. Return the list."
            ),
            (
                "The text $text is cut with scissors so that every word is on a slip of its own and all spaces "
                "fall away. Produce the list of slips."
            ),
            (
                "In: a string. Out: a list of its parts without spaces; an empty string or one of spaces only "
                "gives an empty list."
            ),
            "Words of $text as a list.",
        ],
        "return $text.split()",
        lambda text: re.findall(r"[^ ]+", text),
        edges=(("",), ("one",), ("  two  words ",)),
    ),
    drill(
        "words_split.at_sign",
        "split_{at|by|on}_sign split_fields cut_at get_fields {split|break}_string split_by_separator",
        [
            phrase("text", ("text", "line", "s", "row", "string"), lambda d, _: d.choose(",;/|").join(d.words(1, 4))),
            letter(
                "sep",
                names=("sep", "separator", "sign", "delimiter", "mark"),
                fix=tuple(",;/|"),
                make=lambda d, before: d.choose([ch for ch in before[0] if ch in ",;/|"] or [","]),
            ),
        ],
        "list[str]",
        [
            "Split $text at every $sep and return the list of the parts.",
            "$hand the pieces of $text that stand between the separators $sep.",
            "The fields of the row $text are separated by $sep. $build the list of these fields.",
            "$sep divides the string $text into parts. Give them back as a list{, in order|}.",
            "Cut the line $text wherever the character $sep stands; the separators themselves are dropped.",
            "Break $text apart on $sep.{ Without any separator, the list holds the whole string.||}",
            (
                "This function divides a string at each occurrence of $sep and returns the list of the "
                "substrings between them, without the separators."
            ),
            "You get the text $text. Cut it at each $sep. Throw away the $sep itself. Return a list of the pieces.",
            (
                "A line of a data file has its fields divided by $sep. Produce the list of fields of the line "
                "$text, from left to right."
            ),
            (
                "The string $text ends one part and begins another at every $sep. Output: the list of all the "
                "parts; if $sep does not occur, the only part is the string itself."
            ),
        ],
        "return $text.split($sep)",
        lambda text, sep: re.split(re.escape(sep), text),
        edges=(("plain", ","), ("a,b,c", ","), ("x/y", "/")),
        note="Two separators side by side have an empty string between them.",
    ),
    drill(
        "words_split.at_several",
        "split_{many|several} split_on_both get_names multi_split separate_items split_{items|entries}",
        [
            phrase(
                "text",
                ("text", "line", "entries", "s", "string"),
                lambda d, _: "".join(w + d.choose((",", ";", ";")) for w in d.words(1, 4))[: d.choose((-1, None))],
            )
        ],
        "list[str]",
        [
            "Split $text at commas and semicolons{. Leave out empty pieces| and leave out empty pieces}.",
            "The entries in $text are separated by ',' or ';'. $hand the list of entries that are not empty.",
            (
                "$text is a list of names that people typed with commas or semicolons between them. "
                "Give back the names that are not empty as a list."
            ),
            "Both ',' and ';' are separators. $build the list of the non-empty parts of $text between them.",
            "Break up the string $text: every comma and every semicolon ends a part. Empty parts are dropped.",
            "Treat a semicolon like a comma and split $text there; keep only pieces with at least one character.",
            (
                "This function divides a string at commas as well as at semicolons and returns a list of the "
                "parts that are not empty."
            ),
            (
                "You get a text. The signs ',' and ';' divide it into parts. Put the parts in a list. If a part "
                "is empty, do not put it in. Return the list."
            ),
            (
                "In a form people typed several answers in one field, $text, some with ',' and some with ';' "
                "between them, and now and then twice. Hand over the list of the answers."
            ),
            (
                "In: a string. A ',' or a ';' ends a part. If a part has no characters, it is dropped. Out: the "
                "list of parts in order."
            ),
        ],
        """
        $parts = $text.replace(";", ",").split(",")
        return [$item for $item in $parts if $item]
        """,
        lambda text: re.findall(r"[^,;]+", text),
        edges=(("",), ("a;b,c",), (",;x",)),
    ),
    drill(
        "words_split.join_with",
        "join_{with|words} glue_words link_words {words|list}_to_text combine_words concat_with put_together",
        [word_list(), sign("sep", ("sep", "separator", "glue", "sign", "mark"), "-_/+,")],
        "str",
        [
            "Join the strings in $words with $sep between them.",
            "$build one string from all of $words, {putting|with} $sep between {neighbors|each two of them}.",
            "Write the words of the list $words one after another, separated by $sep.",
            "Glue $words together. Between two words stands $sep; there is none at the beginning or the end.",
            "$hand a single text in which the entries of $words follow each other with $sep in between.",
            (
                "Chain all the items of $words into a text, using $sep as the separator. An empty list gives an "
                "empty text."
            ),
            (
                "This function takes a list of strings and returns one string with all of them in order, where "
                "$sep separates each from the next."
            ),
            (
                "You get the words $words. Write them one after another. Write $sep between two words, but not "
                "before the first and not after the last. Return the text."
            ),
            (
                "Wagons with the names $words are coupled to a train, and every coupling is the sign $sep. "
                "Produce the train as a string."
            ),
            (
                "Out: the members of $words in one string; between adjacent members stands $sep. No members "
                "give an empty string."
            ),
            "$words as one string, $sep in between.",
        ],
        [
            "return $sep.join($words)",
            """
            $result = ""
            for $i in range(len($words)):
                if $i > 0:
                    $result += $sep
                $result += $words[$i]
            return $result
            """,
        ],
        lambda words, sep: "".join(sep + w for w in words)[len(sep) :],
        edges=(([], "-"), (["one"], "+")),
    ),
    drill(
        "words_split.count",
        "count_words word_count number_of_words how_many_words words_in {num|total}_words",
        [phrase(make=wide)],
        "int",
        [
            "$howmany words $text has.",
            "$hand the number of words in $text. Words are separated by {spaces|one or more spaces}.",
            "How many words are there in the sentence $text? More than one space may stand between two words.",
            "Count the words of a text. A word is any run of characters that holds no space.",
            "A text is paid by the word. $give the number of words in $text{; extra spaces do not matter|}.",
            "Find the word count of the string $text.{ It is 0 for an empty string.||}",
            (
                "This function takes a string and returns its number of words as an integer; several spaces "
                "between two words count like one."
            ),
            "You get a text. Spaces are between the words. Return how many words the text has.",
            (
                "A translator is paid one coin per word. Determine how many coins the translation of $text "
                "brings; additional blanks bring nothing."
            ),
            "In: a string. Out: how many runs of characters other than spaces it has; none gives 0.",
            "How many words has $text?",
        ],
        "return len($text.split())",
        lambda text: len(re.findall(r"[^ ]+", text)),
        edges=(("",), ("   ",), ("a b",)),
    ),
    drill(
        "words_split.extreme_word",
        "$tag_word find_$tag_word get_$tag $tag_in_text first_$tag_word $tag_word_of",
        [phrase(make=repeating)],
        "str",
        [
            "$hand the $tag word in $text{|, the first one if several have that length}.",
            "Which word of the sentence $text is the $tag? $hand it.",
            (
                "Look through the words of $text, which are separated by spaces, and give back the one with the "
                "$most letters."
            ),
            "Find the word in $text that has $cmp characters than all the others.",
            "Split $text into words. The result is the word of $least length.",
            "A reader wants to know the $tag word of the text $text. Find it.",
            "This function splits a string into words and returns the word with the $most characters.",
            "You get a text. Count the letters of each word. Return the $tag word itself, not its length.",
            "For a puzzle we need the $tag word of the text $text. Produce it.",
            "In: a string of words separated by spaces. Out: the word of $least length.",
        ],
        [
            'return $pick($text.split(), key=len, default="")',
            """
            $parts = $text.split()
            if not $parts:
                return ""
            $best = $parts[0]
            for $w in $parts:
                if len($w) $op len($best):
                    $best = $w
            return $best
            """,
        ],
        lambda text, v: (sorted(text.split(), key=len, reverse=v["tag"] == "longest") or [""])[0],
        edges=(("",), ("cat dog bee",), ("we see it",)),
        note="If {several words|two or more words} {tie|are equally long}, the first of them counts; "
        "a text without words gives an empty string.",
        variants=[
            {"tag": "longest", "pick": "max", "op": ">", "most": "most", "cmp": "more", "least": "greatest"},
            {"tag": "shortest", "pick": "min", "op": "<", "most": "fewest", "cmp": "fewer", "least": "smallest"},
        ],
    ),
    drill(
        "words_split.extreme_last",
        "last_$tag $tag_last_one last_$tag_word final_$tag find_last_$tag latest_$tag",
        [word_list()],
        "str",
        [
            "$hand the $tag string in $words. If there are several, return the last of them.",
            "Find the $tag of the words in the list $words; among equally long ones the last one wins.",
            (
                "$words is a list with at least one word. $give the $tag word, and the one nearest to the end "
                "if lengths tie."
            ),
            "Of all the $tag items in $words, give back the one that comes last.",
            (
                "Go through $words and keep a word whenever it is at least as $adj as the one kept before. "
                "$hand the word kept at the end."
            ),
            "Which of the strings $words is the $tag? When two have the same length, prefer the later one.",
            (
                "This function takes a non-empty list of strings and returns the $tag one; when several are "
                "equally $adj, the one with the highest index is returned."
            ),
            (
                "You get a list of words. Find the $tag word. If there are two or more such words, take the "
                "last one. Return it."
            ),
            (
                "Pupils say the words $words one after another. The $tag word wins; of equally $adj ones the "
                "one said last. Determine the winning word."
            ),
            "In: an array with at least one string. Out: its $tag member. If there is a tie, the rightmost.",
        ],
        """
        $best = $words[0]
        for $w in $words:
            if len($w) $op len($best):
                $best = $w
        return $best
        """,
        lambda words, v: (max if v["op"] == ">=" else min)(reversed(words), key=len),
        edges=((["one"],), (["cat", "dog"],), (["tree", "a", "book", "I"],)),
        variants=[
            {"tag": "longest", "op": ">=", "adj": "long"},
            {"tag": "shortest", "op": "<=", "adj": "short"},
        ],
    ),
    drill(
        "words_split.extreme_length",
        "$tag_length $tag_word_size length_of_$tag $tag_word_length {get|find}_$tag_length $tag_size",
        [phrase(make=repeating)],
        "int",
        [
            "$hand the length of the $tag word in $text.",
            "How many letters does the $tag word of the sentence $text have?",
            "Find out how long the $tag of the words in $text is. Words are separated by spaces.",
            "$give the $least number of characters that a word of $text has.",
            "Measure all words in the string $text and return the $least of their lengths.",
            "The words of $text must be printed in a column. Tell how many characters the $tag one needs.",
            (
                "This function splits a string into words and returns an integer, the number of characters of "
                "the $tag word."
            ),
            "You get a text. Count the letters of each word. Return the $least count. Return the number, not the word.",
            "For a statistic on the text $text we need the length of its $tag word. Report this number.",
            "In: a string of words separated by spaces. Out: the $least of the word lengths, as an integer.",
        ],
        "return $pick((len($w) for $w in $text.split()), default=0)",
        lambda text, v: nth_length(text, v["pick"] == "max"),
        edges=(("",), ("one",), ("to the lake",)),
        note="{For a text without words the result is 0.|It is 0 if there are no words.}",
        variants=[
            {"tag": "longest", "pick": "max", "least": "greatest"},
            {"tag": "shortest", "pick": "min", "least": "smallest"},
        ],
    ),
    drill(
        "words_split.lengths",
        "word_lengths lengths_of_words get_lengths list_lengths measure_words letters_per_word",
        [text()],
        "list[int]",
        [
            "$hand a list with the length of every word in $text.",
            "$build the list of word lengths of the sentence $text, in the order of the words.",
            "For each word of $text, tell how many characters it has. The words are separated by spaces.",
            "Replace every word of a text by its length and give back these numbers as a list.",
            "Split $text into words and measure each of them. $hand the list of the lengths.",
            "How long are the words of $text? Give the answers as a list of integers, first word first.",
            (
                "This function takes a string and returns a list of integers: for each word of the string, in "
                "order, the number of its characters."
            ),
            (
                "You get a text. Count the letters of its first word, then of its second word, and so on. "
                "Return the counts in a list."
            ),
            (
                "A linguist describes a sentence by the lengths of its words: 'we see it' is 2, 3, 2. Produce "
                "this description of $text as a list."
            ),
            (
                "In: a string of words separated by spaces. Each word turns into its length. Out: the list of "
                "these integers{; no words, no members|}."
            ),
            "Word lengths of $text, as a list.",
        ],
        "return [len($w) for $w in $text.split()]",
        lambda text: list(map(len, re.findall(r"\S+", text))),
        edges=(("",), ("I see",)),
    ),
    drill(
        "words_split.all_extreme",
        "all_$tag_words {every|all}_$tag $tag_words list_$tag $tag_ones get_all_$tag",
        [word_list()],
        "list[str]",
        [
            "$hand all the words in $words that have the $least length{, in their order|}.",
            "There may be several $tag words in $words. $hand the list of all of them, in order.",
            "Find the length of the $tag string in $words and give back every string with that length.",
            "Keep only those items of the list $words than which no other item is $cmp.",
            "Which words of $words are the $tag? Give all of them as a list, in the order in which they stand.",
            "$build the list of the $tag entries of $words: all that are as $adj as the $tag one. Keep the order.",
            (
                "This function takes a list of strings and returns a new list with every string whose length is "
                "the $least one occurring in it, in the order given."
            ),
            (
                "You get a list of words. Find the $tag word. Are there other words with the same number of "
                "letters? Return all of these words in a list, in the same order."
            ),
            (
                "In a contest the $tag word wins, and if several words are equally $adj, they all win. Hand "
                "over the list of winners among $words, in order."
            ),
            (
                "In: an array of strings. If no other member is $cmp, the member stays; otherwise it is "
                "dropped. Out: a new array in the old order."
            ),
        ],
        """
        if not $words:
            return []
        $best = $pick(len($w) for $w in $words)
        return [$w for $w in $words if len($w) == $best]
        """,
        lambda words, v: [w for w in words if not any(len(o) * v["s"] > len(w) * v["s"] for o in words)],
        edges=(([],), (["one", "two"],), (["a", "tree", "book"],)),
        note="{An empty list gives an empty list.||}",
        variants=[
            {"tag": "longest", "pick": "max", "least": "greatest", "cmp": "longer", "adj": "long", "s": 1},
            {"tag": "shortest", "pick": "min", "least": "smallest", "cmp": "shorter", "adj": "short", "s": -1},
        ],
    ),
    drill(
        "words_split.nth_word",
        "nth_word word_number get_word pick_word word_at {find|take}_nth_word",
        [text(), small("n", 1, 6, ("n", "k", "number", "place"), (1, 2, 3))],
        "str",
        [
            "$hand word number $n of $text. The first word has number 1.",
            "Find the word of the sentence $text at place $n, counted from 1.",
            "The words of $text are numbered 1, 2, 3 and so on. $hand the word whose number is $n.",
            "Split $text at the spaces and pick one word: counting starts at 1, and number $n is wanted.",
            "Which word comes at position $n in $text, if the first word is at position 1?",
            "Read $text word by word and give back word number $n {(numbers start from 1)|when numbers start from 1}.",
            "This function splits a string into words and returns the one whose one-based position is $n.",
            "You get a text. Count its words from the left, beginning with 1. Return the word number $n.",
            (
                "A secret code names the word to read by its place: place 1 is the first word. Determine the "
                "word that place $n of the text $text stands for."
            ),
            (
                "In: a string of words, numbered from 1 on. If word $n exists, output it; otherwise output an "
                "empty string."
            ),
        ],
        """
        $parts = $text.split()
        if $n > len($parts):
            return ""
        return $parts[$n - 1]
        """,
        lambda text, n: "".join(w for i, w in enumerate(text.split(), 1) if i == n),
        edges=(("", 1), ("one two", 2), ("one two", 3)),
        note="{If there are fewer words|If the text has too few words}, return an empty string.",
    ),
)


def nth_length(text: str, greatest: bool) -> int:
    """The greatest or smallest word length."""
    lengths = sorted(map(len, re.findall(r"\S+", text)), reverse=greatest)
    return lengths[0] if lengths else 0
