"""Making dictionaries by a rule, and using them to translate, sort and select."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_FEW = ("cat", "cow", "dog", "egg", "sun", "sea", "map", "red")
_HOMES = {"cat": "gato", "dog": "perro", "sun": "sol", "sea": "mar", "red": "rojo", "egg": "huevo"}


def _translations(draw: Draw, _: object) -> dict[str, str]:
    return {key: _HOMES[key] for key in draw.sample(sorted(_HOMES), draw.integer(2, 4))}


def _sentence(draw: Draw, before: tuple[dict[str, str], ...]) -> str:
    return " ".join(draw.choose([*before[0], "the", "big"]) for _ in range(draw.integer(1, 5)))


FAMILIES = (
    drill(
        "dict_making.word_property",
        "$tag_of_words {make|build}_$tag_table map_words_to_$tag word_$tag $tag_by_word",
        [words()],
        "dict[str, $type]",
        [
            "$build a dictionary that maps every word of $words to $what.",
            "For each string in $words store $what in a dictionary, with the string as the key.",
            "The keys of the result are the words in $words; the value of each is $what.",
            "A puzzle maker needs a table of $words that shows for every word $what. Return it as a dictionary.",
            "Map each item of $words to $what and return the dictionary.",
            "Dictionary from word to $what, for all words in $words.",
            (
                "The function takes a list of strings $words and returns a dictionary in which every string is a key "
                "and $what is the value."
            ),
            (
                "You get a list of words, $words. Make a dictionary. The keys are the words. The value that belongs "
                "to a word is $what."
            ),
            (
                "A vocabulary trainer shows a word and asks for $what. Produce the dictionary of all questions and "
                "answers for $words."
            ),
            "Dictionary: each of $words with $what as value.",
            "Create a dictionary from every word in $words to $what.",
        ],
        [
            "return {$w: $code for $w in $words}",
            "$result = {}\nfor $w in $words:\n    $result[$w] = $code\nreturn $result",
        ],
        lambda ws, v: dict(zip(ws, [eval(v["good"], {"w": w}) for w in ws], strict=True)),
        edges=(([],), (["a"],)),
        variants=[
            {"tag": "length", "what": "its length", "code": "len($w)", "good": "sum(1 for _ in w)", "type": "int"},
            {"tag": "initial", "what": "its first letter", "code": "$w[0]", "good": "w[:1]", "type": "str"},
            {
                "tag": "reverse",
                "what": "the word spelled backwards",
                "code": "$w[::-1]",
                "good": "''.join(reversed(w))",
                "type": "str",
            },
            {
                "tag": "capitals",
                "what": "the word in upper case",
                "code": "$w.upper()",
                "good": "''.join(c.upper() for c in w)",
                "type": "str",
            },
        ],
    ),
    drill(
        "dict_making.number_table",
        "$tag_table table_of_$tag {make|build}_$tag_table numbers_to_$tag $tag_up_to",
        [integer("n", 0, 8, names=("n", "limit", "last", "size"))],
        "dict[int, int]",
        [
            "$build a dictionary that maps each number from 1 to $n to $what.",
            "The keys of the result are the numbers from 1 to $n; the value of each key is $what.",
            "For all integers from 1 up to and including $n store $what in a dictionary.",
            (
                "A pupil writes a table: beside each number from 1 to $n stands $what. Return this table as a "
                "dictionary."
            ),
            "Map each number from 1 to $n (both included) to $what. For 0 the dictionary is empty.",
            "Dictionary with the keys 1 to $n; each key has $what as its value.",
            (
                "The function takes an integer $n and returns a dictionary whose keys are the integers from 1 up to "
                "that number; to every key $what is assigned."
            ),
            (
                "You get a number $n. Take all the numbers 1, 2, 3 and so on, until $n. Make a dictionary: the "
                "number is the key, and the value is $what."
            ),
            (
                "For quick lookups, produce a table as a dictionary: under each whole number from 1 to $n one finds "
                "$what. If the upper end is 0, the table has no entries."
            ),
            (
                "Keys: 1, 2, 3 and so on up to $n. Value of each key: $what. Output this dictionary, which is empty "
                "if $n is 0."
            ),
            "I'd like a little table, as a dict, in which I can look up, for every number from 1 to $n, $what.",
            "Create a dictionary from every integer between 1 and $n, inclusive, to $what.",
        ],
        [
            "return {$i: $code for $i in range(1, $n + 1)}",
            "$result = {}\nfor $i in range(1, $n + 1):\n    $result[$i] = $code\nreturn $result",
        ],
        lambda n, v: {k: eval(v["good"], {"k": k}) for k in reversed(range(n, 0, -1))},
        edges=((0,), (1,), (3,)),
        variants=[
            {"tag": "squares", "what": "its square", "code": "$i * $i", "good": "k ** 2"},
            {"tag": "doubles", "what": "its double", "code": "2 * $i", "good": "k + k"},
            {"tag": "cubes", "what": "its cube", "code": "$i**3", "good": "k * k * k"},
        ],
    ),
    drill(
        "dict_making.positions",
        "positions index_table word_positions {make|build}_index first_positions where_is_each",
        [words("words", make=lambda draw, _: draw.repeats(_FEW, 2, 6))],
        "dict[str, int]",
        [
            "$build a dictionary from each word of $words to the index of its $tag occurrence.",
            "Where does each different word stand in $words? Map it to its $tag index, counted from 0.",
            (
                "The keys are the words of the list $words; the value is the position where the word comes up for "
                "the $tag time (starting from 0)."
            ),
            (
                "A reader wants to know where each word in $words is found. Return a dictionary from the word to "
                "the $tag index that it has."
            ),
            (
                "For every string in $words, store its index in a dictionary. If it occurs repeatedly, the $tag "
                "index counts."
            ),
            "Dictionary: word -> $tag index in $words.",
            (
                "The function takes a list of strings $words, in which strings may be repeated, and returns a "
                "dictionary that assigns to each string the zero-based index of its $tag appearance."
            ),
            (
                "You get a list $words. A word can be there more than one time. For every word, find the place where "
                "it is for the $tag time. The first place of the list is 0. Output a dictionary with the words and "
                "the places."
            ),
            (
                "Cars pass a gate in the order $words. For every car, determine at which position (starting with 0) "
                "it passed for the $tag time, and return a dictionary with this information."
            ),
            (
                "Input: a list of strings $words. Output: a dictionary with one entry for every distinct string; its "
                "value is the index, counting from 0, where the string stands for the $tag time."
            ),
            "Create a dictionary from each word in $words to the $tag index at which it is found.",
        ],
        "$code",
        lambda ws, v: {w: ws.index(w) if v["at"] == 0 else len(ws) - 1 - ws[::-1].index(w) for w in ws},
        edges=(([],), (["a", "b", "a"],)),
        variants=[
            {
                "tag": "first",
                "at": 0,
                "code": (
                    "$result = {}\nfor $i, $w in enumerate($words):\n    if $w not in $result:\n        "
                    "$result[$w] = $i\nreturn $result"
                ),
            },
            {
                "tag": "last",
                "at": -1,
                "code": "$result = {}\nfor $i, $w in enumerate($words):\n    $result[$w] = $i\nreturn $result",
            },
        ],
    ),
    drill(
        "dict_making.translate",
        "translate replace_words use_dictionary {word_by_word|simple}_translation translate_text swap_words",
        [
            Arg("table", ("dictionary", "table", "translations"), "dict[str, str]", _translations),
            Arg("text", ("text", "sentence", "line"), "str", _sentence),
        ],
        "str",
        [
            (
                "Replace each word of $text by its value in $table; a word that is no key stays. Return the new "
                "text, words joined by blanks."
            ),
            (
                "Translate $text word by word with the dictionary $table. Words that it does not contain are left "
                "as they are."
            ),
            (
                "$table maps words to their translation. Split $text at blanks, translate what can be translated, "
                "and join the words again."
            ),
            (
                "For every word in the sentence $text look into $table. If the word is there, take its value, "
                "otherwise the word itself. Join with blanks."
            ),
            (
                "A tourist has the dictionary $table. How does the line $text read when all known words are "
                "translated and unknown ones kept?"
            ),
            "$text with the words found in $table replaced by what they are mapped to.",
            (
                "The function takes a dictionary of strings $table and a string $text. Each word of the text that is "
                "a key of the dictionary is replaced by the corresponding value, any other word is left unchanged. "
                "The words are returned as one string, separated by single blanks."
            ),
            (
                "You get a small dictionary, $table, and a sentence, $text. Change every word that you find in the "
                "dictionary to its value. Leave the other words. Output the new sentence with one blank between the "
                "words."
            ),
            (
                "A parrot says other words for some words, as listed in $table. Determine what it makes of the "
                "sentence $text; words not listed are repeated as they are, and blanks stand between words."
            ),
            (
                "If a word of $text is a key of $table, its value is put in its place; otherwise the word stays. "
                "Output: all words in order, with one blank between two of them."
            ),
            (
                "Replace the words of $text that are keys of $table by their values, keep the others, and join with "
                "blanks."
            ),
        ],
        'return " ".join($table.get($w, $w) for $w in $text.split())',
        lambda table, s: " ".join(table[w] if w in table else w for w in s.split(" ")),  # noqa: SIM401 - unlike the solution
        edges=(({}, "the sun"), ({"sun": "sol"}, "the sun"), ({"sun": "sol"}, "")),
    ),
    drill(
        "dict_making.sorted_items",
        "sorted_items items_sorted_by_$tag {get|list}_sorted_pairs pairs_by_$tag entries_by_$tag",
        [mapping()],
        "list[tuple[str, int]]",
        [
            "$hand the (key, value) pairs of $counts as a list of tuples sorted by $tag.",
            (
                "$build a list of all entries of the dictionary $counts as tuples (key, value), in ascending order "
                "of the $tag."
            ),
            "Sort the entries of $counts by their $tag and return them as pairs of key and value.",
            "List what $counts holds as (name, number) tuples, sorted by the $what.",
            ("Turn the dictionary $counts into a list of tuples (key, value) whose order is by $tag, ascending."),
            "The items of $counts sorted by $tag.",
            (
                "The function takes a dictionary $counts and returns a list of its entries as (key, value) tuples, "
                "arranged by $tag in ascending order."
            ),
            (
                "You get a dictionary $counts. Make a pair (key, value) out of each entry. Sort the pairs by the "
                "$tag, small things first. Output the list."
            ),
            (
                "For a printed table we need the entries of $counts as tuples of name and number, in increasing "
                "order of the $what."
            ),
            "Input: a dictionary $counts. Output: all its (key, value) pairs in a list, the smallest $tag first.",
            "Get a list of the key-value tuples of $counts in ascending order of the $tag.",
        ],
        "return sorted($counts.items()$key)",
        lambda d, v: [
            (t[-1], d[t[-1]]) for t in sorted((k,) if v["tag"] == "key" else (d[k], i, k) for i, k in enumerate(d))
        ],
        edges=(({},), ({"b": 1, "a": 2},), ({"b": 1, "a": 1},)),
        note="{Equal values keep the order of the dictionary.|On equal values the old order stays.}",
        variants=[
            {"tag": "key", "what": "name", "key": ""},
            {"tag": "value", "what": "number", "key": ", key=lambda pair: pair[1]"},
        ],
    ),
)
