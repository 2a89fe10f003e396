"""One answer about a whole list of strings."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import letter, words
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "strlist_summary.total_length",
        "total_length letters_in_all sum_of_lengths count_all_characters total_characters",
        [words()],
        "int",
        [
            "$give the total number of characters in the strings of $words.",
            "$give the sum of the lengths of all words in $words.",
            "How many letters do the words in $words have together? Return that number.",
            (
                "A stonemason is paid for each letter. The words in $words are to be cut. $hand the number of "
                "letters he is paid for."
            ),
            "Add up how long the {elements|texts} of $words are.",
            (
                "If all words of $words were written without blanks in one line, how many characters would the "
                "line have?"
            ),
            ("This function takes a list of strings and returns an int: the total number of characters they contain."),
            "You get some words. Count the letters of each word. Add all the counts and output the sum.",
            "Determine the combined length of all entries in the collection $words.",
            (
                "For a sign we need to know how many letters must be bought to write all the words of $words. "
                "{Report|Determine|Output} the number."
            ),
        ],
        ["return sum(len($w) for $w in $words)", "$total = 0\nfor $w in $words:\n    $total += len($w)\nreturn $total"],
        lambda words: len("".join(words)),
        edges=(([],), (["", "a"],)),
        note="{An empty list gives 0.||}",
    ),
    drill(
        "strlist_summary.longest_shortest",
        "$tag_word find_$tag get_$tag $tag_string pick_$tag",
        [words()],
        "str",
        [
            "$hand the $tag word in $words.",
            "Which string in $words has the $most characters? Return it.",
            "$give the element of $words whose length is $extreme.",
            "Look for the $tag {string|text} of the non-empty list $words.",
            "For a headline the $tag of the words in $words is needed. Return it.",
            "Compare the words in $words by their numbers of letters. The one with the $most letters is the result.",
            (
                "This function takes a non-empty list of strings and returns the one with the $most characters. If "
                "there are several, the one that stands first is returned."
            ),
            (
                "You have a list of words. Find the $tag word and output it. When two words have the same length, "
                "take the one that comes earlier."
            ),
            "Determine the entry of $words with the $most symbols, the first one in case of a tie.",
            "{Report|Determine} the first entry of $words whose number of letters is $extreme.",
        ],
        [
            "return $pick($words, key=len)",
            """
            $best = $words[0]
            for $w in $words:
                if len($w) $op len($best):
                    $best = $w
            return $best
            """,
        ],
        lambda words, v: next(w for w in words if all((len(w) - len(x)) * v["sign"] >= 0 for x in words)),
        edges=((["a"],), (["cat", "dog", "bird", "fish"],)),
        note="{If several are equally long, return the first of them.|Of several with this length, the first counts.}",
        variants=[
            {"tag": "longest", "most": "most", "extreme": "greatest", "pick": "max", "op": ">", "sign": 1},
            {"tag": "shortest", "most": "fewest", "extreme": "smallest", "pick": "min", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "strlist_summary.extreme_length",
        "$tag_length length_of_$tag max_or_min_length get_$tag_length size_of_$tag",
        [words()],
        "int",
        [
            "$hand the length of the $tag word in $words.",
            "How many letters does the $tag string of $words have?",
            "Find the $size number of characters that any word in $words has.",
            (
                "A table column shall $fit the $tag of the entries in $words. $hand the number of characters of "
                "that entry."
            ),
            "$give the $size of the lengths of the strings in $words, or 0 if the list is empty.",
            "Compute the length of each {text|word} in $words and return the $size.",
            (
                "This function takes a list of strings and returns the length of the $tag one as an int. It returns "
                "0 if the list has no strings."
            ),
            (
                "You have some words. Count the letters of each word. Output the $size count. If there are no words, "
                "output 0."
            ),
            "If $words is empty, output 0; otherwise output how many symbols its $tag entry has.",
            "{Report|Output} the $size length among the entries of $words, and 0 where there are no entries.",
        ],
        [
            "return $pick((len($w) for $w in $words), default=0)",
            "if not $words:\n    return 0\nreturn $pick(len($w) for $w in $words)",
        ],
        lambda words, v: len(sorted(words, key=len)[v["at"]]) if words else 0,
        edges=(([],), (["a", "bc"],)),
        note="{For an empty list {return|give} 0.|The result for an empty list is 0.}",
        variants=[
            {"tag": "longest", "size": "largest", "pick": "max", "at": -1, "fit": "be as wide as"},
            {"tag": "shortest", "size": "smallest", "pick": "min", "at": 0, "fit": "be only as wide as"},
        ],
    ),
    drill(
        "strlist_summary.first_last_alphabet",
        "alphabetically_$tag $tag_in_alphabet $tag_in_dictionary $tag_alphabetical get_$tag_by_alphabet",
        [words()],
        "str",
        [
            "$hand the word of $words that comes $tag in alphabetical order.",
            "If $words were sorted alphabetically, which word would be $tag?",
            "Find the {string|word} in $words that stands $tag in a dictionary.",
            "A teacher calls the children in $words by the alphabet. Who is called $tag? Return the name.",
            "Compare the lower-case words in the list $words by the alphabet and return the $tag one.",
            "$give the element of $words that is $tag from a to z.",
            (
                "This function takes a non-empty list of lower-case strings and returns the one that is $tag in "
                "alphabetical order."
            ),
            "You get some words. Imagine that they stand in a dictionary. Which of them stands $tag? Output it.",
            "Determine the entry of $words that would be at the $tag place after sorting from a to z.",
            "The names in $words are put into a phone book. {Report|Output} the one that is printed $tag.",
        ],
        ["return $pick($words)", "return sorted($words)[$place]"],
        lambda words, v: next(w for w in words if not any((x < w) if v["tag"] == "first" else (x > w) for x in words)),
        edges=((["a"],), (["b", "ab", "c"],)),
        note="{The list is not empty.||}",
        variants=[{"tag": "first", "pick": "min", "place": "0"}, {"tag": "last", "pick": "max", "place": "-1"}],
    ),
    drill(
        "strlist_summary.letter_total",
        "count_letter letter_in_all total_of_letter count_in_words occurrences_in_list",
        [words(), letter(make=lambda draw, before: draw.letter("".join(before[0])))],
        "int",
        [
            "$howmany times the letter $letter occurs in all words of $words together.",
            "Count $letter in every string of $words and return the sum of the counts.",
            "How often does $letter stand in the {texts|words} of $words, taken together?",
            "A painter writes the signs in $words and has a stencil for $letter. How many times is the stencil used?",
            "$give the total number of $letter characters over the whole list $words.",
            "Go through all words in $words and all of their letters. Return how many of these letters are $letter.",
            (
                "This function takes a list of strings and returns an int: how many times the character $letter is "
                "contained in all of them together."
            ),
            "You get some words. Count the $letter characters in each word. Add the counts and output the sum.",
            "Determine the number of occurrences of the symbol $letter in the whole collection $words.",
            (
                "If a letter in any of the words $words is $letter, it counts 1. {Report|Determine|Output} the "
                "total count."
            ),
        ],
        [
            "return sum($w.count($letter) for $w in $words)",
            (
                "$count = 0\nfor $w in $words:\n    for $ch in $w:\n        if $ch == $letter:\n            "
                "$count += 1\nreturn $count"
            ),
        ],
        lambda words, letter: len("".join(words).split(letter)) - 1,
        edges=(([], "e"), (["ee", "e", "a"], "e")),
    ),
    drill(
        "strlist_summary.how_many_contain",
        "count_words_$tag how_many_$tag number_$tag words_$tag_letter count_$tag",
        [
            words(make=lambda draw, _: draw.words(3, 6)),
            letter(make=lambda draw, before: draw.letter("".join(before[0]))),
        ],
        "int",
        [
            "$howmany words in $words $verb the letter $letter.",
            "$give the number of strings in $words that $verb $letter.",
            "In a word game each word of $words brings a point if it $bases $letter. $hand the number of points.",
            "How many elements of $words $verb $letter? Each element counts once at most.",
            "Look at each word of $words and count it if it $bases the character $letter.",
            "Among the words in $words, some $verb $letter. Return how many they are.",
            (
                "This function takes a list of strings and returns an int, the number of those strings that $verb "
                "the character $letter."
            ),
            (
                "You get some words. A word counts if it $bases $letter. A word cannot count two times. Output how "
                "many words count."
            ),
            "Determine how many entries of the collection $words $verb $letter.",
            (
                "Say that a word wins if it $bases $letter. {Report|Determine|Output} the number of winning "
                "words in $words."
            ),
        ],
        [
            "return sum(1 for $w in $words if $cond)",
            "$count = 0\nfor $w in $words:\n    if $cond:\n        $count += 1\nreturn $count",
        ],
        lambda words, letter, v: len([w for w in words if letter in (w, w[:1], w[-1:])[v["at"]]]) if letter else 0,
        edges=(([], "e"), (["ee", "te", "at"], "e")),
        variants=[
            {
                "tag": "containing",
                "base": "contain",
                "bases": "contains",
                "verb": "contain",
                "cond": "$letter in $w",
                "at": 0,
            },
            {
                "tag": "starting_with",
                "base": "begin with",
                "bases": "begins with",
                "verb": "begin with",
                "cond": "$w.startswith($letter)",
                "at": 1,
            },
            {
                "tag": "ending_with",
                "base": "end with",
                "bases": "ends with",
                "verb": "end with",
                "cond": "$w.endswith($letter)",
                "at": 2,
            },
        ],
    ),
    drill(
        "strlist_summary.all_or_any_contain",
        "$tag_contain $tag_words_have $tag_with_letter $tag_have_letter check_$tag_contain",
        [words(least=2, most=4), letter(make=lambda draw, before: draw.letter("".join(before[0])))],
        "bool",
        [
            "$check $tag of the words in $words $contain the letter $letter.",
            "$check $letter occurs in $quant word of $words.",
            "Return True if $tag of the strings in $words $have $letter in {it|them}, and False otherwise.",
            "Search $quant string of $words for $letter. $rule",
            "A game asks for words with the letter $letter. $check $tag of the words in $words $fit.",
            "Is $letter a character of $quant element of $words? Return a boolean.",
            (
                "This function takes a list of strings and returns a boolean: True if $quant string contains the "
                "character $letter, otherwise False."
            ),
            ("You get some words. You look for $letter. If it is in $quant word, return True. If not, return False."),
            "Determine whether $quant entry of the collection $words contains $letter.",
        ],
        [
            "return $tag($letter in $w for $w in $words)",
            "for $w in $words:\n    if $letter $op $w:\n        return $early\nreturn $late",
        ],
        lambda words, letter, v: (
            len([w for w in words if w.count(letter)]) in (range(1, 99) if v["tag"] == "any" else [len(words)])
        ),
        edges=(([], "e"), (["ee", "te"], "e"), (["ee", "at"], "e")),
        note="For an empty list the result is $late.",
        variants=[
            {
                "tag": "all",
                "contain": "contain",
                "have": "have",
                "fit": "fit",
                "quant": "every",
                "op": "not in",
                "early": "False",
                "late": "True",
                "rule": "The result is True only if it is found in each of them.",
            },
            {
                "tag": "any",
                "contain": "contains",
                "have": "has",
                "fit": "fits",
                "quant": "at least one",
                "op": "in",
                "early": "True",
                "late": "False",
                "rule": "The result is True as soon as it is found once.",
            },
        ],
    ),
)
