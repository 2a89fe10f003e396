"""Choosing words by a property: beginnings, endings, letters, lengths, capitals."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import letter
from hornbook.synthesis.curriculum.char_arguments import small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import low_words, mixed_case, phrase, repeating, word_list

FAMILIES = (
    drill(
        "words_choose.starting_or_ending",
        "words_$tag $tag_words keep_$tag filter_words select_words words_with_$end",
        [word_list(make=low_words), letter("letter", make=lambda d, b: d.letter("".join(b[0])))],
        "list[str]",
        [
            "$hand the words of the list $words that $verb with $letter{, in their order|}.",
            "Keep those strings in $words whose $end {letter|character} is $letter.",
            "Which of the $words $verb with the letter $letter? $hand them as a list{ in the given order|}.",
            "$build a list of all items in $words $tag with $letter.",
            "A child collects words that $verb with $letter. Choose them from the list $words, keeping their order.",
            "Filter $words: a word stays if $letter is its $end letter, and goes otherwise.",
            (
                "This function takes a list of words and returns a new list with the words whose $end letter is "
                "$letter, in the order given."
            ),
            (
                "You get a list of words. Look at the $end letter of each word. If it is $letter, keep the "
                "word. Return the kept words in the same order."
            ),
            (
                "In a word game everyone must say words that $verb with $letter. From the collection $words, "
                "hand over those that may be said, in order."
            ),
            (
                "In: an array of words. If the $end character is $letter, the word stays; otherwise it is "
                "dropped. Out: a new array in the old order."
            ),
        ],
        ["return [$w for $w in $words if $w.$method($letter)]", "return [$w for $w in $words if $w[$at] == $letter]"],
        lambda words, letter, v: [w for w in words if w[0 if v["end"] == "first" else len(w) - 1] == letter],
        edges=(([], "a"), (["apple"], "a"), (["tea", "owl"], "z")),
        variants=[
            {"tag": "starting", "verb": "start", "end": "first", "method": "startswith", "at": 0},
            {"tag": "ending", "verb": "end", "end": "last", "method": "endswith", "at": -1},
        ],
    ),
    drill(
        "words_choose.containing",
        "words_$tag_letter $tag_letter filter_by_letter {get|choose}_$tag pick_words letter_words",
        [word_list(make=low_words), letter("letter", make=lambda d, b: d.letter("".join(b[0])))],
        "list[str]",
        [
            "$hand the words in $words that $have the letter $letter.",
            "Keep the strings of $words in which $letter $occurs.",
            "Go through the list $words and collect all words that $have $letter{ somewhere|}.",
            "Which items of $words $have the character $letter? $hand them in their order.",
            (
                "A printer's letter $letter is broken, so the words with and without it are parted. "
                "$hand those words in $words $tag it, in order."
            ),
            "Filter the list $words. Only words $tag the letter $letter remain.",
            (
                "This function takes a list of words and returns a new list with the words in which the letter "
                "$letter $occurs, in the order given."
            ),
            (
                "You get a list of words. Read each word. If $letter $occurs in it, keep the word. Return the "
                "kept words in the same order."
            ),
            (
                "For an exercise on spelling we need the words $tag the letter $letter. Hand them over from the "
                "collection $words, in order."
            ),
            (
                "In: an array of words. If $letter $occurs in a word, the word stays; otherwise it is dropped. "
                "Out: a new array in the old order."
            ),
        ],
        "return [$w for $w in $words if $letter $op $w]",
        lambda words, letter, v: [w for w in words if (w.count(letter) > 0) == (v["tag"] == "with")],
        edges=(([], "a"), (["apple", "sun"], "p"), (["tea"], "z")),
        variants=[
            {"tag": "with", "have": "{contain|have}", "occurs": "occurs", "op": "in"},
            {"tag": "without", "have": "do not contain", "occurs": "does not occur", "op": "not in"},
        ],
    ),
    drill(
        "words_choose.by_length",
        "words_$tag_than {filter|keep}_$tag $tag_words get_$tag words_$tag select_$tag",
        [word_list(), small("n", 2, 6, ("n", "length", "limit", "size", "k"), (3, 4, 5))],
        "list[str]",
        [
            "$hand the words in $words that {are $adj than $n characters|have $cmp than $n letters}.",
            "Keep only the strings of $words whose length is $rel $n.",
            "From the list $words, choose every item with $cmp than $n characters. The order stays the same.",
            "A word counts as $word if it has $cmp than $n letters. $hand the $word words of $words as a list.",
            "Drop all the words from $words whose length is not $rel $n, and give back the others.",
            "Which of the words $words are $adj than $n characters? Collect them in a list{, in order|}.",
            (
                "This function takes a list of strings and returns a new list with the strings whose number of "
                "characters is $rel $n, in the order given."
            ),
            (
                "You get a list of words. Count the letters of each word. If it has $cmp than $n letters, keep "
                "it. Return the kept words in order."
            ),
            (
                "In a contest only words with $cmp than $n letters bring points. From the collection $words, "
                "hand over those that do, in order."
            ),
        ],
        "return [$w for $w in $words if len($w) $op $n]",
        lambda words, n, v: [w for w in words if (n - len(w)) * v["s"] > 0],
        edges=(([], 3), (["one", "four"], 3), (["tree", "oak"], 4)),
        variants=[
            {
                "tag": "longer",
                "adj": "longer",
                "cmp": "more",
                "rel": "greater than",
                "word": "long",
                "op": ">",
                "s": -1,
            },
            {
                "tag": "shorter",
                "adj": "shorter",
                "cmp": "fewer",
                "rel": "less than",
                "word": "short",
                "op": "<",
                "s": 1,
            },
        ],
    ),
    drill(
        "words_choose.exact_length",
        "words_of_length exact_length words_with_{n|exactly} {pick|get}_by_length same_length_words fitting_words",
        [phrase(), small("n", 1, 6, ("n", "length", "size", "letters", "k"), (3, 4, 5))],
        "list[str]",
        [
            "$hand the words of $text that have exactly $n letters{, in order|}.",
            "Find all words in the sentence $text whose length is $n.{ They stay in their order.||}",
            "A crossword needs a word with $n letters. $hand every word of $text that fits, in order.",
            (
                "Split $text at spaces and keep the words with a length of $n. Repeated words are kept as often "
                "as they occur."
            ),
            "$build the list of those words in the string $text that are $n characters long.",
            "Which words of $text consist of $n characters? Give them as a list{, first come first|}.",
            (
                "This function splits a string into words and returns a list of the words that consist of "
                "exactly $n characters, in their order."
            ),
            (
                "You get a text. Count the letters of each word. If a word has $n letters, put it in a list. "
                "Return this list. The order is as in the text."
            ),
            (
                "A poster with the words $text uses another color for all words of $n letters. Produce the list "
                "of the words in that color, in order and as often as they stand there."
            ),
        ],
        "return [$w for $w in $text.split() if len($w) == $n]",
        lambda text, n: [w for w in text.split(" ") if w and len(w) - n == 0],
        edges=(("", 3), ("one two three", 3), ("abc", 4)),
    ),
    drill(
        "words_choose.count_long",
        "count_$tag_words how_many_$tag number_$tag count_words_$tag_than $tag_word_count {num|total}_$tag",
        [phrase(), small("n", 1, 6, ("n", "length", "limit", "size", "k"), (2, 3, 4))],
        "int",
        [
            "$howmany words in $text are $tag than $n {characters|letters}.",
            "$hand the number of words of the sentence $text with $cmp than $n letters.",
            "In the string $text, words are separated by spaces. How many of them have $cmp than $n characters?",
            "Count the words of $text whose length is $rel $n.",
            "A word is counted if it has $cmp than $n letters. $give the number of such words in $text.",
            "Look at every word in $text and count those $tag than $n.",
            "This function takes a string and returns an integer: how many of its words have a length $rel $n.",
            (
                "You get a text. Count the letters of each word. If a word has $cmp than $n letters, make a "
                "mark. Return the number of marks."
            ),
            (
                "A reading test treats words with $cmp than $n letters in a special way. Determine how many "
                "words of $text that concerns."
            ),
            "In: a string of words separated by spaces. A word counts if its length is $op $n. Out: the count.",
            "How many words of $text are $op $n long?",
        ],
        [
            "return sum(1 for $w in $text.split() if len($w) $op $n)",
            """
            $count = 0
            for $w in $text.split():
                if len($w) $op $n:
                    $count += 1
            return $count
            """,
        ],
        lambda text, n, v: len([w for w in text.split() if (n - len(w)) * v["s"] > 0]),
        edges=(("", 2), ("on and on", 2), ("a cat", 3)),
        variants=[
            {"tag": "longer", "cmp": "more", "rel": "greater than", "op": ">", "s": -1},
            {"tag": "shorter", "cmp": "fewer", "rel": "less than", "op": "<", "s": 1},
        ],
    ),
    drill(
        "words_choose.capitalised",
        "capitalised_words {find|get}_capitalised words_with_capital {upper|capital}_words list_names proper_words",
        [phrase(make=mixed_case)],
        "list[str]",
        [
            "$hand the words in $text that begin with a capital letter{, in order|}.",
            "Find every word of the sentence $text whose first letter is in upper case.",
            "Names are written with a capital letter at the front. $hand the words of $text that could be names.",
            "Keep those words of the string $text that start with an upper-case letter. The order does not change.",
            "Which words in $text have a capital as their first character? $hand them as a list{ in order|}.",
            "Split $text into words and collect those beginning with an upper-case letter.",
            (
                "This function returns a list of those words of a string whose first character is an upper-case "
                "letter, in their order."
            ),
            (
                "You get a text. Some words begin with a big letter. Put these words in a list, in the same "
                "order, and return it."
            ),
            (
                "For an index we need all the words of $text that are written with a capital at their "
                "beginning. Hand them over as a list in the order of the text."
            ),
            (
                "In: a string of words separated by spaces. If the first letter of a word is upper case, it "
                "stays; otherwise it is dropped. Out: a list in the old order."
            ),
        ],
        "return [$w for $w in $text.split() if $w[0].isupper()]",
        lambda text: [w for w in text.split() if w[:1] != w[:1].lower()],
        edges=(("",), ("Anna met BEN",), ("no names",)),
    ),
    drill(
        "words_choose.palindromes",
        "palindrome_words find_palindromes palindromes_in mirror_words {get|list}_palindromes",
        [phrase(make=repeating)],
        "list[str]",
        [
            "$hand the words of $text that are palindromes{, in order|}.",
            "A palindrome reads the same forwards and backwards. $hand all the palindromes among the words of $text.",
            "Find every word in $text that equals its own reverse.{ A single letter does too.||}",
            "Keep the words of the sentence $text that do not change when they are read from the end.",
            "Split $text into words and list those that are the same when spelled backwards.",
            "Which words of $text are the same from both sides? Give back a list{ with repeated words repeated|}.",
            (
                "This function splits a string into words and returns a list of the words that are equal to "
                "their reverse, in their order."
            ),
            "You get a text. Read each word from the end. If it is the same word, put it in a list. Return this list.",
            (
                "A collector is fond of words that a mirror image of their spelling does not alter, such as "
                "'noon'. Hand over all such words of $text as a list, in order and as often as they occur."
            ),
            (
                "In: a string of words separated by spaces. If a word equals its reverse, it stays; otherwise "
                "it is dropped. Out: a list in the old order."
            ),
            "Palindromes among the words of $text.",
        ],
        "return [$w for $w in $text.split() if $w == $w[::-1]]",
        lambda text: [w for w in text.split() if list(w) == list(reversed(w))],
        edges=(("",), ("anna sees a cat",), ("dog bird",)),
    ),
    drill(
        "words_choose.double_letter",
        "words_with_double double_letter_words doubled_words words_with_twins {find|get}_doubles twin_letters",
        [word_list(make=low_words)],
        "list[str]",
        [
            "$hand the words in $words that have two equal letters side by side.",
            (
                "A double letter is a letter that is followed by the same letter. "
                "Keep the strings of $words with at least one double letter."
            ),
            "Which of the words $words contain a doubled letter, like 'oo' or 'll'? $hand them in order.",
            "From the list $words, choose every item in which some character is directly followed by itself.",
            (
                "A spelling lesson is about doubled letters. Pick the words from $words in which a letter "
                "stands twice in a row."
            ),
            "Find the words of $words in which two neighboring letters are the same.",
            (
                "This function takes a list of words and returns a new list with those in which at least one "
                "letter is immediately followed by the same letter."
            ),
            (
                "You get a list of words. Some words have the same letter two times, one directly after the "
                "other. Return a list of these words in the same order."
            ),
            (
                "A typewriter jams when one key is hit twice running. From the collection $words, hand over in "
                "order the words that make it jam."
            ),
        ],
        """
        $result = []
        for $w in $words:
            if any($w[$i] == $w[$i + 1] for $i in range(len($w) - 1)):
                $result.append($w)
        return $result
        """,
        lambda words: [w for w in words if any(ch * 2 in w for ch in w)],
        edges=(([],), (["tree", "cat"],), (["level", "a"],)),
    ),
    drill(
        "words_choose.first_alphabetically",
        (
            "$tag_in_alphabet $tag_word {find|get}_$tag_alphabetically alphabet_$tag $tag_alphabetical "
            "word_that_sorts_$tag"
        ),
        [phrase(make=repeating)],
        "str",
        [
            "$hand the word of $text that comes $tag in alphabetical order, ignoring case.",
            (
                "If the words of $text were sorted by the alphabet, which would be $tag? Upper and lower case "
                "are the same here."
            ),
            "Find the alphabetically $tag word in the sentence $text. Capital letters are treated like small ones.",
            "Which of the words in $text would stand $tag in a dictionary? {Case does not matter.|Ignore case.}",
            "Compare the words of the string $text without regard to case and give back the $tag one in the alphabet.",
            (
                "Look at all words in $text in lower case. $hand the one that is $tag by the alphabet, as it is "
                "written in $text."
            ),
            (
                "This function splits a string into words and returns the word that would be $tag if they were "
                "sorted alphabetically with no regard to case."
            ),
            (
                "You get a text. Think of its words in the order of the alphabet. Return the $tag one. Big and "
                "small letters are the same for the order."
            ),
            (
                "An index is made of the words of $text, with capitals treated like small letters. Determine "
                "its $tag entry, spelled as in the text."
            ),
            (
                "In: a string of words. They are compared in lower case. Out: the word that is $tag in "
                "alphabetical order, in its own spelling."
            ),
        ],
        "return $pick($text.split(), key=str.lower)",
        lambda text, v: sorted(text.split(), key=lambda w: (w.lower(), 0))[0 if v["tag"] == "first" else -1],
        edges=(("one",), ("cat Ant bee",)),
        note="There is at least one word.",
        variants=[{"tag": "first", "pick": "min"}, {"tag": "last", "pick": "max"}],
    ),
    drill(
        "words_choose.all_longer",
        "$tag_longer $tag_words_long check_$tag_words {are|is}_$tag_long $tag_have_length words_$tag_long",
        [word_list(), small("n", 1, 5, ("n", "length", "limit", "least", "k"), (2, 3, 4))],
        "bool",
        [
            "$check $many of the words in $words $have more than $n letters.",
            "$check the list $words holds $such.",
            "$hand True if $many of the strings $words $are longer than $n characters, and False if not.",
            "Test the lengths of $words: the result says whether $many of them $are greater than $n.",
            "A word is long if it has more than $n letters. $check $many of $words $are long.",
            "Is it true that $many of the items in $words $have a length above $n? Answer with True or False.",
            (
                "This function takes a list of strings and returns a boolean which tells whether $many of them "
                "$have more than $n characters."
            ),
            (
                "You get a list of words. Count the letters of each word. Return True if $many of the words "
                "$have more than $n letters. If not, return False."
            ),
            (
                "A password is made of several words and is accepted if $many of them $have a length greater "
                "than $n. Determine whether the words $words are accepted."
            ),
            "In: an array of strings. If $many of them $have a length > $n, output True; otherwise output False.",
        ],
        "return $quant(len($w) > $n for $w in $words)",
        lambda words, n, v: len([w for w in words if len(w) > n]) >= (len(words) if v["tag"] == "all" else 1),
        edges=(([], 2), (["one", "three"], 3), (["cat"], 2)),
        note="For an empty list the result is $empty.",
        variants=[
            {
                "tag": "all",
                "many": "all",
                "have": "have",
                "are": "are",
                "such": "only words with more than $n letters",
                "quant": "all",
                "empty": "True",
            },
            {
                "tag": "any",
                "many": "at least one",
                "have": "has",
                "are": "is",
                "such": "a word with more than $n letters",
                "quant": "any",
                "empty": "False",
            },
        ],
    ),
    drill(
        "words_choose.first_match",
        "first_starting_with first_word_with find_first_starting first_match lookup_word first_beginning",
        [word_list(make=low_words), letter("letter", make=lambda d, b: d.letter("".join(w[0] for w in b[0])))],
        "str | None",
        [
            "$hand the first word in $words that begins with $letter.",
            "Search the list $words from the front for a word starting with $letter and give it back.",
            "Which is the first of $words to start with the letter $letter?",
            "Go through $words in order and stop at the first string whose first letter is $letter. $hand that string.",
            (
                "A dictionary page is opened at the letter $letter. Give back the first entry of $words that "
                "begins with it."
            ),
            "Find a word that begins with $letter in $words; if there are several, take the one that stands first.",
            (
                "This function returns the first string of a list that begins with the letter $letter, or None "
                "if the list has no such string."
            ),
            (
                "You get a list of words. Go from left to right. When a word begins with $letter, return this "
                "word. If you find no such word, return None."
            ),
            (
                "Guests wait in a row, called $words. The host asks for the frontmost guest whose name starts "
                "with $letter. Determine who that is; None stands for nobody."
            ),
            "In: an array of words. If no word starts with $letter, output None; otherwise the leftmost one that does.",
        ],
        """
        for $w in $words:
            if $w.startswith($letter):
                return $w
        return None
        """,
        lambda words, letter: next((w for w in words if w[:1] == letter), None),
        edges=(([], "a"), (["tea", "toy"], "t"), (["owl"], "z")),
        note="{If there is none|If no word does}, {return|the result is} None.",
    ),
)
