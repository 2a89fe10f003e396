"""How often words occur, words of two texts, replaced words, sentences."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import SHORT, mixed_case, phrase, prose, repeating, word_list

SECOND = ("other", "second", "text2", "b", "other_text")
FIRST = ("text", "first", "text1", "a", "sentence")
TARGET = ("target", "word", "wanted", "w", "term")
known = word("target", names=TARGET, kind="", make=lambda d, b: d.choose((*b[0].split(), *b[0].split(), "cat")))


def trait(word: str, variant: dict[str, str]) -> str | int:
    """The first letter, the last letter or the length."""
    return {"first_letter": word[:1], "last_letter": word[len(word) - 1 :], "length": len(word)}[variant["tag"]]


FAMILIES = (
    drill(
        "words_counts.frequencies",
        "word_counts count_each_word frequencies word_frequencies tally_words {count|number}_of_each",
        [phrase(make=repeating)],
        "dict[str, int]",
        [
            "$hand a dictionary that tells for each word of $text how often it occurs.",
            "Count every word in $text. $hand a dictionary from words to their counts.",
            (
                "How many times does each word appear in the sentence $text? Words are separated by spaces. "
                "$hand the answer as a dictionary."
            ),
            (
                "Make a tally of the words in $text: the keys are the words, the values say how many times they "
                "were found."
            ),
            "$build a table of word frequencies for the string $text, as a dictionary with words as keys.",
            "Read $text word by word and keep count of each different word in a dictionary. $hand it.",
            (
                "This function takes a string and returns a dictionary in which every word of the string is a "
                "key and the number of its occurrences is the value."
            ),
            (
                "You get a text. Spaces are between the words. Count how many times each word is there. Return "
                "a dictionary with the words and their counts."
            ),
            (
                "For a study of style we need to know which words the text $text uses and how many times it "
                "uses each. Hand this over as a dictionary from word to number."
            ),
            (
                "Input: a string with words separated by spaces. Output: a dictionary; each value is the count "
                "of its key. An empty string gives an empty dictionary."
            ),
            "Word counts of $text, as a dictionary.",
        ],
        [
            """
            $result = {}
            for $w in $text.split():
                $result[$w] = $result.get($w, 0) + 1
            return $result
            """,
            """
            $result = {}
            for $w in $text.split():
                if $w not in $result:
                    $result[$w] = 0
                $result[$w] += 1
            return $result
            """,
        ],
        lambda text: {w: text.split().count(w) for w in text.split()},
        edges=(("",), ("a b a",)),
    ),
    drill(
        "words_counts.most_frequent",
        "most_frequent_word {most|top}_common_word commonest_word favourite_word frequent_word {find|get}_commonest",
        [phrase(make=repeating)],
        "str",
        [
            "$hand the word that occurs most often in $text.",
            "Which word appears most frequently in the sentence $text?",
            "Find the commonest of the words in $text. They are separated by spaces.",
            "An author fears that one word is used too often. $hand the word with the highest count in $text.",
            "Count each word of the string $text and return the one with the greatest count.",
            "Among all words of $text, no other occurs as many times as the one wanted. Find it.",
            (
                "This function splits a string into words, counts them, and returns the word with the largest "
                "number of occurrences."
            ),
            "You get a text. Some of its words come again and again. Return the word that is there the most times.",
            "In a chat, the word used most wins the title 'word of the day'. Determine the winner for the chat $text.",
            "In: a string of words separated by spaces. Out: its word of highest frequency.",
        ],
        [
            """
            $parts = $text.split()
            return max($parts, key=$parts.count)
            """,
            """
            $parts = $text.split()
            $best = $parts[0]
            for $w in $parts:
                if $parts.count($w) > $parts.count($best):
                    $best = $w
            return $best
            """,
        ],
        lambda text: sorted((-text.split().count(w), i, w) for i, w in enumerate(text.split()))[0][2],
        edges=(("one",), ("b a a b",), ("a b b",)),
        note="{If several words occur equally often|If there is a tie}, return the one that appears first in the text. "
        "There is at least one word.",
    ),
    drill(
        "words_counts.count_word",
        "count_word occurrences how_often {count|find}_occurrences word_occurs times_word_appears",
        [phrase(make=mixed_case), known],
        "int",
        [
            "$howmany times the word $target occurs in $text. Ignore case.",
            "$hand how often $target is one of the words of $text, without regard to upper and lower case.",
            (
                "The words of $text are separated by spaces. How many of them are equal to $target if case does "
                "not matter?"
            ),
            "Count the word $target in the sentence $text. Only whole words count, and capitals equal small letters.",
            (
                "Search $text for the word $target and return the number of times it is found as a whole word, "
                "ignoring case."
            ),
            "$give the number of words in $text that are the same as $target, whether written large or small.",
            (
                "This function returns an integer: the number of words of a string that are equal to $target "
                "when both are converted to lower case."
            ),
            (
                "You get the text $text and the word $target. Return how many words of the text are this word. "
                "Big and small letters are the same for you."
            ),
            (
                "A fan counts how many times $target is said in the speech $text, no matter whether in capitals "
                "or small letters; longer words that contain it are something else. Determine the count."
            ),
            (
                "In: $text and $target. A word counts if it equals $target up to case; a part of a longer word "
                "does not. Out: the count."
            ),
        ],
        "return $text.lower().split().count($target.lower())",
        lambda text, target: sum(w.upper() == target.upper() for w in text.split()),
        edges=(("", "cat"), ("The cat the CAT", "cat"), ("cats", "cat")),
    ),
    drill(
        "words_counts.different",
        "count_different distinct_words number_of_different vocabulary_size {count|num}_distinct different_word_count",
        [phrase(make=repeating)],
        "int",
        [
            "$howmany different words there are in $text.",
            "$hand the number of distinct words of the sentence $text. A word that is repeated counts once.",
            "The vocabulary of a text is the set of its words. How large is the vocabulary of $text?",
            "Count the words in $text, but each word only the first time it appears.",
            "Find out how many words somebody must know to read $text; repeated words are learned only once.",
            "Words in $text may occur several times. How many are left if every word is kept just once?",
            "This function takes a string and returns the number of its distinct words as an integer.",
            "You get a text. If a word is there many times, count it only one time. Return how many words you count.",
            (
                "A printer needs one stamp for every word of $text and can use a stamp again and again. "
                "Determine how many stamps the printer needs."
            ),
            (
                "Input: a string of words separated by spaces. Output: the size of the set of these words{; 0 "
                "if there are none|}."
            ),
            "How many distinct words has $text?",
        ],
        "return len(set($text.split()))",
        lambda text: len(dict.fromkeys(text.split())),
        edges=(("",), ("a b a",)),
    ),
    drill(
        "words_counts.in_both",
        "$tag_words words_$tag {find|get}_$tag compare_texts $tag_of_two text_words_$tag",
        [phrase("text", FIRST), phrase("other", SECOND)],
        "list[str]",
        [
            "$hand the words that occur $where, without repeats, in alphabetical order.",
            "Compare the words of $text and $other. $hand a sorted list of the different words that are found $where.",
            "Which words are $where? List each of them once, sorted alphabetically.",
            "$build an alphabetical list of the words that stand $where. No word is listed twice.",
            "Two texts are given. Collect the words that appear $where, each once, and sort them by the alphabet.",
            "Find the set of words $where and return it as a list in alphabetical order.",
            (
                "This function takes two strings and returns the sorted list of the distinct words that can be "
                "found $where."
            ),
            (
                "You get two texts. Look for the words that are $where. Put each of them one time in a list. "
                "Sort the list by the alphabet and return it."
            ),
            (
                "For a comparison of two notes we need all words that are $where, each mentioned once, arranged "
                "from A to Z. Produce this list."
            ),
            (
                "In: two strings of words. A word is listed if it occurs $where. Out: an ascending list without "
                "repetitions."
            ),
        ],
        "return sorted(set($text.split()) $op set($other.split()))",
        lambda text, other, v: sorted({w for w in text.split() if (w in other.split()) == (v["op"] == "&")}),
        edges=(("", "cat"), ("the cat", "the dog"), ("a b b", "b a")),
        variants=[
            {"tag": "in_both", "where": "in both $text and $other", "op": "&"},
            {"tag": "only_first", "where": "in $text but not in $other", "op": "-"},
        ],
    ),
    drill(
        "words_counts.share_a_word",
        "$tag_word {have|check}_$tag texts_$tag words_$tag test_$tag two_texts_$tag",
        [phrase("text", FIRST), phrase("other", SECOND)],
        "bool",
        [
            "$check $text and $other have $how word in common.",
            "$check there is $how word that occurs in both texts, $text and $other.",
            "Two sentences are $named if they share $how word. $check $text and $other are $named.",
            "Compare the words of the strings $text and $other. The result is True if $how word is in both.",
            "Split $text and $other into words: is $how word of the first among the words of the second?",
            "True or false: $how word of $text also occurs in $other.",
            (
                "This function takes two strings and returns a boolean that is True exactly if $how word "
                "belongs to both of them."
            ),
            (
                "You get two texts. Look for words that are in both. Return True if there is $how such word. "
                "Otherwise return False."
            ),
            "Two signs read $text and $other. Determine whether $how word can be read on both of them.",
            (
                "In: two strings of words. If $how word occurs in both $text and $other, output True; otherwise "
                "output False."
            ),
        ],
        "return $neg(set($text.split()) & set($other.split()))",
        lambda text, other, v: any(w in other.split() for w in text.split()) == (v["neg"] == "bool"),
        edges=(("", "a"), ("the cat", "the dog"), ("one", "two")),
        variants=[
            {"tag": "share_a", "how": "at least one", "named": "related", "neg": "bool"},
            {"tag": "share_no", "how": "no", "named": "unrelated", "neg": "not "},
        ],
    ),
    drill(
        "words_counts.remove_words",
        "remove_words drop_stop_words without_words {remove|leave}_out filter_out strip_words",
        [
            phrase(make=repeating),
            word_list("skip", ("stop_words", "unwanted", "skip", "ignored"), lambda d, _: d.sample(SHORT[:12], 3)),
        ],
        "str",
        [
            "Remove all words from $text that are in the list $skip.",
            "$hand $text without the words in $skip. The remaining words are joined by single spaces.",
            "Stop words are words of little meaning, given as the list $skip. Write $text without them.",
            "Leave out every word of the sentence $text that occurs in $skip and keep the others in their order.",
            "A search ignores the words in $skip. What remains of the text $text if they are taken out?",
            "Keep only those words of $text that do not belong to $skip, with a space between them.",
            (
                "This function takes a string and returns a new one without the words that belong to the list "
                "$skip; the remaining words are separated by one space each."
            ),
            (
                "You get a text and a list of words, $skip. Take every word of the text that is not in this "
                "list. Join these words with spaces and return them."
            ),
            (
                "A telegram is paid by the word, so the sender strikes out all the words in $skip. Produce what "
                "remains of the message $text."
            ),
            (
                "In: $text and $skip. If a word of $text is a member of $skip, it goes; otherwise it stays. "
                "Out: the words that stayed, in order, joined by a space."
            ),
            "$text minus the words in $skip.",
        ],
        'return " ".join($w for $w in $text.split() if $w not in $skip)',
        lambda text, skip: " ".join(w for w in text.split() if skip.count(w) == 0),
        edges=(("", ["a"]), ("the cat and dog", ["the", "and"]), ("one two", [])),
    ),
    drill(
        "words_counts.replace_word",
        "replace_word swap_word exchange_word change_word {put|set}_word substitute_word",
        [phrase(), known, word("fresh", names=("new", "replacement", "substitute", "instead"), kind="")],
        "str",
        [
            "Replace each word of $text that equals $target by $fresh.",
            "$hand $text with the word $target changed to $fresh wherever it occurs as a whole word.",
            (
                "Every time the word $target stands in the sentence $text, write $fresh instead. "
                "Longer words that only contain it do not change."
            ),
            "Exchange words: in $text, $target becomes $fresh. Only complete words are exchanged.",
            "A name has changed from $target to $fresh. Correct the text $text word by word.",
            "Go through the words of $text and put $fresh in the place of every $target; all other words stay.",
            (
                "This function returns a copy of a string in which every word that is equal to $target has been "
                "exchanged for $fresh, while all other words are the same as before."
            ),
            (
                "You get a text. When a word of it is $target, write $fresh. When it is another word, keep it. "
                "Return the new text."
            ),
            (
                "A street was called $target and is called $fresh now. Produce the notice $text with the "
                "street's new name; longer words that include the old one are left alone."
            ),
            (
                "In: $text, $target, $fresh. If a word equals $target, it turns into $fresh; otherwise it "
                "stays. Out: the words joined by spaces."
            ),
            "$text with $fresh for every word $target.",
        ],
        'return " ".join($fresh if $w == $target else $w for $w in $text.split())',
        lambda text, target, fresh: (
            f" {text} ".replace(" ", "  ").replace(f" {target} ", f" {fresh} ").replace("  ", " ")[1:-1]
        ),
        edges=(("a cat", "cat", "dog"), ("cats", "cat", "dog"), ("on and on", "on", "off")),
    ),
    drill(
        "words_counts.censor",
        "censor_with_$tag hide_word_$tag {cover|mask}_with_$tag black_out_$tag $tag_for_word put_$tag",
        [phrase(), known],
        "str",
        [
            "Replace every letter of the word $target in $text by '$sign'. Only whole words are hidden.",
            "Censor $text: each word that equals $target becomes a row of '$sign' of the same length.",
            "$hand $text with the word $target hidden behind as many '$sign' characters as it has letters.",
            "A word, $target, must not be read. Cover all its letters with '$sign' where it is a whole word of $text.",
            "In the sentence $text, write '$sign' for each letter of $target wherever that word stands by itself.",
            "Go through the words of $text; if one is $target, put '$sign' in place of each of its characters.",
            (
                "This function returns a copy of a string in which each word equal to $target has been "
                "overwritten with '$sign', one sign per letter; other words are unchanged."
            ),
            (
                "You get a text. When a word is $target, do not write its letters. Write '$sign' for each of "
                "them. Keep all other words. Return the new text."
            ),
            (
                "Before a letter is published, the name $target must be made unreadable: a '$sign' goes over "
                "each of its letters. Produce the letter $text in this form; words that merely contain the name "
                "are not touched."
            ),
            (
                "In: $text and $target. If a word equals $target, it turns into equally many '$sign'; otherwise "
                "it stays. Out: the words joined by spaces."
            ),
        ],
        """
        $result = []
        for $w in $text.split():
            if $w == $target:
                $w = "$sign" * len($w)
            $result.append($w)
        return " ".join($result)
        """,
        lambda text, target, v: " ".join("".join(v["sign"] if w == target else c for c in w) for w in text.split()),
        edges=(("a cat", "cat"), ("cats", "cat"), ("on and on", "on")),
        variants=[{"tag": "stars", "sign": "*"}, {"tag": "hashes", "sign": "#"}, {"tag": "dashes", "sign": "-"}],
    ),
    drill(
        "words_counts.sentences",
        "count_$tag number_of_$tag how_many_$tag $tag_count {num|total}_$tag find_number_of_$tag",
        [phrase(make=prose)],
        "int",
        [
            "$howmany $tag there are in $text. $explain",
            "$hand the number of $tag in the string $text. $explain",
            "Count the $tag of a text. $explain How many does $text have?",
            "$explain Given $text, find out how many $tag it holds.",
            "How many $tag did the author of $text write? $explain",
            "A reader counts the $tag in $text. $explain What is the number?",
            "This function takes a string and returns the number of $tag in it as an integer. $explain",
            "You get a text. $explain Return how many $tag the text has.",
            "For a report on the text $text we need the number of its $tag. $explain",
            "Input: a string. Output: an integer, how many $tag end in it. $explain",
        ],
        'return sum($text.count($ch) for $ch in "$marks")',
        lambda text, v: len([ch for ch in text if ch in v["marks"]]),
        edges=(("",), ("We ran. Why?",), ("Stop!",)),
        variants=[
            {"tag": "sentences", "marks": ".?!", "explain": "Every '.', '?' or '!' ends a sentence."},
            {"tag": "questions", "marks": "?", "explain": "Every question mark ends a question."},
            {"tag": "exclamations", "marks": "!", "explain": "Every exclamation mark ends an exclamation."},
        ],
    ),
    drill(
        "words_counts.by_first_letter",
        "group_by_$tag by_$tag words_by_$tag $tag_groups sort_into_groups index_by_$tag",
        [word_list(make=lambda d, _: [w.lower() for w in d.words(1, 6)])],
        "dict",
        [
            "Group the words in $words by their $what. $hand a dictionary from each $what to the list of its words.",
            (
                "$build a dictionary whose keys are the $whats of the words in $words. "
                "Each value is the list of words with that $what, in the given order."
            ),
            "An index lists words by their $what. Make one for $words, as a dictionary of lists.",
            "Put the strings of the list $words into groups with the same $what and return a dictionary of the groups.",
            (
                "Sort $words into drawers, one for each $what. $hand a dictionary that tells for every drawer "
                "which words lie in it, "
                "in order."
            ),
            "For every $what that a word of $words has, collect the words that have it. The result is a dictionary.",
            (
                "This function takes a list of words and returns a dictionary that maps each $what occurring "
                "among them to the list of the words having it, in their original order."
            ),
            (
                "You get a list of words. Put the words with the same $what together in one list. Return a "
                "dictionary. Its keys are the $whats, its values are these lists."
            ),
            (
                "Books on a table, with the one-word titles $words, go onto shelves so that each shelf holds "
                "the titles of one $what, in the order of the table. Report the shelves as a dictionary from "
                "$what to list of titles."
            ),
            (
                "In: an array of words. For every $what there is one key; its value lists the words with that "
                "$what, in order. Out: the dictionary."
            ),
        ],
        """
        $result = {}
        for $w in $words:
            $result.setdefault($key, []).append($w)
        return $result
        """,
        lambda words, v: {k: [w for w in words if trait(w, v) == k] for k in [trait(w, v) for w in words]},
        edges=(([],), (["tea", "toy", "cat"],)),
        variants=[
            {"tag": "first_letter", "what": "first letter", "whats": "first letters", "key": "$w[0]"},
            {"tag": "length", "what": "length", "whats": "lengths", "key": "len($w)"},
            {"tag": "last_letter", "what": "last letter", "whats": "last letters", "key": "$w[-1]"},
        ],
    ),
)
