"""Choosing strings of a list by what they begin with, end with or contain."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, letter, word, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _edge(draw: Draw, words: list[str]) -> str:
    """One or two letters, likely from the beginning or end of one of the words."""
    word = draw.choose(words)
    size = draw.integer(1, 2)
    return draw.choose((word[:size], word[-size:]))


FAMILIES = (
    drill(
        "strlist_filters.by_start_or_end",
        "words_that_$tag filter_by_$noun keep_by_$noun select_by_$noun $noun_filter with_$noun",
        [
            words(make=lambda draw, _: draw.words(3, 6)),
            letter(
                "part",
                names=("prefix", "part", "s", "text"),
                fix=("t", "l", "r", "n"),
                make=lambda draw, before: _edge(draw, before[0]),
            ),
        ],
        "list[str]",
        [
            "$hand the words in $words that $verb with $part.",
            "Keep only those {strings|elements} of $words whose $where is $part.",
            "Which of the strings in $words have $part at their $where? Return them as a list.",
            "$build a list of all words in $words {that $verb with|with} the letters $part{ at the $where|}.",
            (
                "A search box shows every entry of $words that has the typed text $part at its $where. $hand "
                "what it shows."
            ),
            "Filter $words: a string stays if it $verbs with $part and is left out otherwise.",
            (
                "This function takes a list of strings and returns a list of those strings that $verb with $part. "
                "The order of the list is preserved."
            ),
            "You get some words. Look at the $where of each. If $part is there, the word goes into your answer.",
            "Select from $words each string whose $where equals $part, and output the selection.",
            "If an entry of $words $verbs with $part, keep it; otherwise drop it. Output what was kept.",
            (
                "Word tables for a rhyme or a search often group entries by their $where. {Report|Output} those "
                "entries of $words whose $where is $part."
            ),
        ],
        [
            "return [$w for $w in $words if $w.$method($part)]",
            """
            $result = []
            for $w in $words:
                if $w.$method($part):
                    $result.append($w)
            return $result
            """,
        ],
        lambda words, part, v: [
            w for w in words if (w[: len(part)] if v["front"] else w[max(0, len(w) - len(part)) :]) == part
        ],
        edges=(([], "s"), (["s", "cats", "sun"], "s"), (["ba", "ab"], "b")),
        note="{The order stays the same.||}",
        variants=[
            {
                "tag": "start",
                "verb": "begin",
                "verbs": "begins",
                "noun": "prefix",
                "where": "beginning",
                "method": "startswith",
                "front": True,
            },
            {
                "tag": "end",
                "verb": "end",
                "verbs": "ends",
                "noun": "suffix",
                "where": "end",
                "method": "endswith",
                "front": False,
            },
        ],
    ),
    drill(
        "strlist_filters.containing",
        "words_$tag filter_$tag strings_$tag select_$tag keep_$tag",
        [
            words(make=lambda draw, _: draw.words(3, 6)),
            letter(
                "part",
                names=("part", "letter", "substring", "text"),
                fix=("a", "e", "in", "oo"),
                make=lambda draw, before: draw.letter("".join(before[0])),
            ),
        ],
        "list[str]",
        [
            "$hand the {words|strings} in $words that $contain $part.",
            "Keep the elements of $words in which $part $occurs{, in their old order|}.",
            "In which strings of $words is there $quantity $part? Return a list of them.",
            "$build a list of all words in $words $with $part anywhere in them.",
            "Look for $part in each word of $words. $hand the words where you $find it.",
            "Filter the list $words. A string goes into the result if $part $occurs in it, no matter where.",
            (
                "This function takes a list of strings and returns, in a new list, the strings that $contain the "
                "substring $part."
            ),
            "You get some words. Take only the words that $contain $part. Put them in a list in the same order.",
            "From the entries of $words select those in which $part $occurs.",
            (
                "A customer types $part into a search field and wants to see the entries of $words that $contain it. "
                "Produce the list she sees."
            ),
            (
                "Say that a string passes the test if $part $occurs in it. {Report|Output} all strings of $words "
                "that pass, in order."
            ),
        ],
        [
            "return [$w for $w in $words if $part $op $w]",
            """
            $result = []
            for $w in $words:
                if $part $op $w:
                    $result.append($w)
            return $result
            """,
        ],
        lambda words, part, v: [w for w in words if (w.find(part) >= 0) == v["has"]],
        edges=(([], "a"), (["in", "ant", "egg"], "a")),
        variants=[
            {
                "tag": "containing",
                "contain": "contain",
                "occurs": "occurs",
                "quantity": "at least one",
                "with": "with",
                "find": "find",
                "op": "in",
                "has": True,
            },
            {
                "tag": "without",
                "contain": "do not contain",
                "occurs": "does not occur",
                "quantity": "no",
                "with": "without",
                "find": "do not find",
                "op": "not in",
                "has": False,
            },
        ],
    ),
    drill(
        "strlist_filters.by_length",
        "words_$tag filter_$tag strings_$tag keep_$tag select_by_length",
        [
            words(make=lambda draw, _: draw.words(3, 6)),
            integer("n", 3, 6, names=("n", "size", "length", "k"), fix=(4, 5)),
        ],
        "list[str]",
        [
            "$hand the words in $words that have $bound $n letters.",
            "Keep only the strings of $words with $bound $n characters.",
            "Which elements of $words are $bound $n characters long? Return them in a list, in order.",
            "$build a list of the words from $words whose length is $bound $n.",
            "A crossword needs words with $bound $n letters. $hand the words of $words that can be used.",
            "Filter $words by length: a string x stays if len(x) is $bound $n.",
            (
                "This function receives a list of strings and returns the sublist of the strings whose length is "
                "$bound $n."
            ),
            (
                "You get a list of words. Count the letters of each word. Take the words with $bound $n letters and "
                "put them in a new list."
            ),
            (
                "If an entry of $words has $bound $n characters, keep it; otherwise leave it out. Output the entries "
                "that were kept."
            ),
            "Select from the collection $words what is $bound $n symbols long.",
            (
                "For a poster we can use only entries of $words with $bound $n characters. "
                "{Report|Determine|State} which these are."
            ),
        ],
        [
            "return [$w for $w in $words if len($w) $op $n]",
            """
            $result = []
            for $w in $words:
                if len($w) $op $n:
                    $result.append($w)
            return $result
            """,
        ],
        lambda words, n, v: [w for w in words if (len(w) - n > 0) - (len(w) - n < 0) in v["signs"]],
        edges=(([], 3), (["cat", "tree", "apple"], 4)),
        variants=[
            {"tag": "with_length", "bound": "exactly", "op": "==", "signs": (0,)},
            {"tag": "longer_than", "bound": "more than", "op": ">", "signs": (1,)},
            {"tag": "shorter_than", "bound": "fewer than", "op": "<", "signs": (-1,)},
            {"tag": "at_least", "bound": "at least", "op": ">=", "signs": (0, 1)},
        ],
    ),
    drill(
        "strlist_filters.even_length",
        "$tag_length_words words_of_$tag_length keep_$tag_length filter_$tag_length with_$tag_length",
        [words(make=lambda draw, _: draw.words(3, 6))],
        "list[str]",
        [
            "$hand the words in $words that have an $tag number of letters.",
            "Keep only those strings of $words whose length is $tag.",
            "Which elements of $words have a length that is {$tag|an $tag number}? Return them in a list.",
            "$build a list of the {texts|words} of $words with an $tag number of characters, in the same order.",
            (
                "Only words that $half can be used for a game. $hand the words of $words with this property, "
                "those of $tag length."
            ),
            "Filter $words: strings of $tag length stay, all others are left out.",
            (
                "The function takes a list of strings and returns a list that contains only the strings with an $tag "
                "number of characters."
            ),
            (
                "You have some words. Count the letters of each. If the count is $tag, the word stays. Output the "
                "words that stay."
            ),
            "Select the entries of $words whose length is an $tag number; their order must not change.",
            ("Call a word $tag if the count of its letters is $tag. {Report|Output} all the $tag words of $words."),
        ],
        "return [$w for $w in $words if len($w) % 2 == $rest]",
        lambda words, v: [w for w in words if (len(w[::2]) != len(w[1::2])) == v["rest"]],
        edges=(([],), (["", "a", "be", "sun"],)),
        variants=[
            {"tag": "even", "rest": 0, "half": "can be cut into two equal halves"},
            {"tag": "odd", "rest": 1, "half": "have a single letter in the middle"},
        ],
    ),
    drill(
        "strlist_filters.same_ends",
        "same_ends first_equals_last keep_same_ends words_with_same_ends matching_ends",
        [
            words(
                make=lambda draw, _: draw.sample(
                    ("level", "area", "window", "dad", "tent", "sun", "star", "stairs", "apple", "noon", "wind", "eye"),
                    draw.integer(3, 6),
                )
            )
        ],
        "list[str]",
        [
            "$hand the words of $words that begin and end with the same letter.",
            "Keep those strings of $words whose first character equals their last.",
            (
                "In 'tent' the first and the last letter are the same. $hand all words like that from $words, a "
                "list of non-empty lower-case words."
            ),
            "$build a list of the words in $words in which the first letter comes back at the end.",
            "Which of the non-empty strings in $words have equal first and last characters? Return them in order.",
            "Word chains can loop if a word starts with the letter it ends with. $hand such words from $words.",
            (
                "This function takes a list of non-empty strings and returns those whose first character is "
                "identical to their last character."
            ),
            (
                "You get a list of words. Compare the first letter and the last letter of each word. Keep the word "
                "if they are equal. No word is empty."
            ),
            (
                "Select from the non-empty strings in $words the ones that start and finish with one and the same "
                "symbol. A string of one symbol does so."
            ),
            (
                "Let us call a non-empty word closed if it ends with the letter it starts with. {Report|Output} "
                "the closed words of $words in order."
            ),
        ],
        "return [$w for $w in $words if $w[0] == $w[-1]]",
        lambda words: [w for w in words if w.startswith(w[-1])],
        edges=(([],), (["a", "be", "pop"],)),
    ),
    drill(
        "strlist_filters.palindromes",
        "palindromes keep_palindromes find_palindromes list_palindromes select_palindromes",
        [
            words(
                make=lambda draw, _: draw.sample(
                    ("level", "noon", "radar", "window", "tent", "sun", "eye", "stats", "apple", "dad", "refer"),
                    draw.integer(3, 6),
                )
            )
        ],
        "list[str]",
        [
            "$hand the palindromes in $words.",
            "Keep only those words of $words that read the same forwards and backwards.",
            (
                "A palindrome equals its own reverse. $hand a list of the palindromes among the lower-case words "
                "in $words, in order."
            ),
            "Which strings in $words stay the same when they are turned around? Return them as a list.",
            "A collector wants words like 'noon' that can be read from both sides. $hand those she finds in $words.",
            "Filter $words: a word w is kept if w is the same as w reversed.",
            (
                "The function takes a list of strings and returns a list of the ones that are palindromes, that is, "
                "equal to their own reverse."
            ),
            (
                "You get some words. Read each word from the back. If it is still the same word, keep it. Output the "
                "kept words in order."
            ),
            (
                "If reversing an entry of $words does not change it, keep it; otherwise drop it. Output the kept "
                "entries."
            ),
            "{Report|Determine|State} which strings of $words are palindromes.",
        ],
        "return [$w for $w in $words if $w == $w[::-1]]",
        lambda words: [w for w in words if all(w[i] == w[-1 - i] for i in range(len(w)))],
        edges=(([],), (["a", "ab", "abba"],)),
    ),
    drill(
        "strlist_filters.anagrams",
        "anagrams_of find_anagrams keep_anagrams same_letters words_from_letters",
        [
            words(
                make=lambda draw, _: draw.sample(
                    ("tea", "eat", "ate", "tan", "nat", "ant", "bat", "tab", "net", "ten"), draw.integer(3, 6)
                )
            ),
            word(
                "word",
                names=("word", "s", "target", "model"),
                make=lambda draw, _: draw.choose(("eat", "tan", "bat", "net")),
            ),
        ],
        "list[str]",
        [
            "$hand the words in $words that are anagrams of $word.",
            "Keep those strings of $words that have exactly the same letters as $word, in any order.",
            (
                "Two words are anagrams if sorting their letters gives the same. $hand the anagrams of $word "
                "from $words; $word itself counts if it is there."
            ),
            "Which words of $words can be laid with all the letter tiles of $word? Return them in order.",
            "$build a list of the elements of $words that use each letter as often as $word does.",
            "Rearranging the letters of $word may give other words. $hand those that $words contains.",
            (
                "This function takes a list of strings and a string $word. It returns a list of the strings that "
                "consist of exactly the same characters as $word, with the same multiplicities."
            ),
            (
                "You have a word, $word, and a list of words. Which words in the list have the same letters as your "
                "word, maybe in another order? Output them."
            ),
            "Select every entry of $words that is a permutation of the letters of $word.",
            (
                "Two strings match if one can be made from the other by moving its letters around. "
                "{Report|Output} all strings of $words that match $word."
            ),
        ],
        "return [$w for $w in $words if sorted($w) == sorted($word)]",
        lambda words, word: [
            w for w in words if len(w) == len(word) and all(w.count(ch) == word.count(ch) for ch in word)
        ],
        edges=(([], "eat"), (["ate", "at", "tee"], "tea")),
        note="{A word is an anagram of itself.|}",
    ),
)
