"""Changing every string of a list."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, letter, word, words
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "strlist_changes.case",
        "$tag_words $tag_all all_$tag make_$tag convert_to_$tag",
        [words(make=lambda draw, _: [draw.choose((w, w.upper(), w.capitalize())) for w in draw.words(2, 5)])],
        "list[str]",
        [
            "$hand the words in $words in $what.",
            "Convert every string of $words to $what and return the new list.",
            "$build a list like $words with all words written in $what.",
            "The entries of $words come from several people who type in different ways. Return them all in $what.",
            "Write each element of $words in $what; the order stays the same.",
            (
                "Change the letters of each {text|word} in $words: the result has them in $what. Return a new "
                "list and leave $words as it is."
            ),
            ("This function takes a list of strings and returns a new list in which every string is written in $what."),
            ("You get some words. Small and capital letters are mixed. Write every word in $what and output the list."),
            "Input: $words, a list of strings. Output: the same strings in $what.",
            (
                "A printing machine knows only one style: $what. {Report|Determine|State} how the entries of "
                "$words look in this style."
            ),
        ],
        [
            "return [$w.$method() for $w in $words]",
            "$result = []\nfor $w in $words:\n    $result.append($w.$method())\nreturn $result",
        ],
        lambda words, v: [
            "".join(
                ch.casefold() if i >= v["caps"] else ch.swapcase() if ch.islower() else ch for i, ch in enumerate(w)
            )
            for w in words
        ],
        edges=(([],), (["Ab", "cD", ""],)),
        variants=[
            {"tag": "upper", "what": "capital letters", "method": "upper", "caps": 99},
            {"tag": "lower", "what": "small letters", "method": "lower", "caps": 0},
            {
                "tag": "capitalized",
                "what": "small letters with a capital at the beginning",
                "method": "capitalize",
                "caps": 1,
            },
        ],
    ),
    drill(
        "strlist_changes.lengths",
        "lengths word_lengths lengths_of_words get_lengths string_sizes",
        [words()],
        "list[int]",
        [
            "$hand the lengths of the words in $words in a list.",
            "How long is each string in $words? Return the numbers of characters in the same order.",
            "$build a list of integers: the length of the first element of $words, of the second, and so on.",
            "Replace every word of $words by its number of letters and return the resulting list.",
            "A sign maker is paid by the letter. $hand, for every word of $words, how many letters it has.",
            "Map each {text|string} in $words to its length.",
            (
                "This function takes a list of strings and returns a list of integers, namely the number of "
                "characters of each string, in the same order."
            ),
            (
                "You get some words. Count the letters of the first word, then of the second word, and so on. Output "
                "the counts as a list."
            ),
            "Input: $words. Output: a list with len(w) for every entry w.",
            "Determine the length of each string in the collection $words and output these numbers in order.",
            "{Report|Determine|State} how many symbols each entry of $words has.",
        ],
        ["return [len($w) for $w in $words]", "return list(map(len, $words))"],
        lambda words: [sum(1 for _ in w) for w in words],
        edges=(([],), (["", "a"],)),
    ),
    drill(
        "strlist_changes.edge_letters",
        "$tag_letters get_$tag_letters $tag_characters take_$tag_letters initials_or_$tag",
        [words()],
        "list[str]",
        [
            "$hand the $tag letter of every word in $words, as a list.",
            "$build a list with the $tag character of each string in $words.",
            "Which letter stands $where of each word of $words? Return these letters in order.",
            "Replace every {text|word} of the list $words by its $tag letter alone.",
            (
                "A secret message is hidden in the $tag letters of the words in $words. Return the list of these "
                "letters."
            ),
            "For each non-empty string in $words take its $tag character. Return a list that is as long as $words.",
            "This function takes a list of non-empty strings and returns a list of their $tag characters.",
            (
                "You get some words. Take only the $tag letter of each word. Put these letters into a list, in the "
                "same order."
            ),
            "Output, for each entry of $words, the symbol $where of it.",
            (
                "A register shows just one letter per entry of $words, namely the $tag. {Report|Output} the "
                "letters as a list."
            ),
        ],
        "return [$w[$place] for $w in $words]",
        lambda words, v: [[*w][v["at"]] for w in words],
        edges=(([],), (["a", "be"],)),
        note="{No word is empty.||}",
        variants=[
            {"tag": "first", "where": "at the beginning", "place": "0", "at": 0},
            {"tag": "last", "where": "at the end", "place": "-1", "at": -1},
        ],
    ),
    drill(
        "strlist_changes.reverse_each",
        "reverse_each reverse_words reversed_words turn_around_words backwards",
        [words()],
        "list[str]",
        [
            "Reverse every word in $words and return the new list.",
            "$hand the strings of $words, each written backwards. Their order in the list stays.",
            "$build a list in which each word of $words is spelled from its last letter to its first.",
            "In a mirror every word of $words is read from right to left. $hand the list of mirrored words.",
            "Turn the letters of each {text|string} in $words around. The first string remains the first.",
            "For each word in $words take its characters in reverse order; return a list of the new words.",
            (
                "This function takes a list of strings and returns a list in which every string is reversed, while "
                "the order of the list is unchanged."
            ),
            (
                "You get some words. Write each word from the back to the front. The first word stays first in the "
                "list, and the last word stays last."
            ),
            "Input: $words. Output: a list of equal length in which each entry has its symbols in reverse order.",
            (
                "A spy writes every word of a message backwards but keeps the order of the words. Report what he "
                "makes of $words."
            ),
        ],
        ["return [$w[::-1] for $w in $words]", 'return ["".join(reversed($w)) for $w in $words]'],
        lambda words: ["".join(w[len(w) - 1 - i] for i in range(len(w))) for w in words],
        edges=(([],), (["", "ab"],)),
    ),
    drill(
        "strlist_changes.affix",
        "add_$tag with_$tag put_$tag attach_$tag append_or_$tag",
        [
            words(),
            word(
                "part",
                names=("part", "addition", "text", "s"),
                make=lambda draw, _: draw.choose(("un", "re", "s", "ing", "-", "x", "!")),
            ),
        ],
        "list[str]",
        [
            "$hand the words of $words with $part {added|put} $where.",
            "Add $part $where of every string in $words and return the new list.",
            "$build a list in which each word of $words has $part $where.",
            "All labels in $words get the same $tag, $part. $hand the new labels.",
            "Write $part $side each {text|word} of $words, without a blank between.",
            "For every element w of $words the result has $part and w joined, with $part $side w.",
            (
                "The function takes a list of strings and a string $part, and returns a new list in which $part is "
                "attached $where of each string."
            ),
            ("You get some words and one more string, $part. Put it $side every word. Output the new words in a list."),
            "Input: $words and $part. Output: every entry of $words with $part as its $tag.",
            (
                "In a small grammar the $tag $part is joined to every word. {Report|Output} the list of forms "
                "that result from $words."
            ),
        ],
        [
            "return [$code for $w in $words]",
            "$result = []\nfor $w in $words:\n    $result.append($code)\nreturn $result",
        ],
        lambda words, part, v: [w.join(("", part) if v["after"] else (part, "")) for w in words],
        edges=(([], "s"), (["", "a"], "s")),
        variants=[
            {"tag": "prefix", "where": "at the beginning", "side": "before", "code": "$part + $w", "after": False},
            {"tag": "suffix", "where": "at the end", "side": "after", "code": "$w + $part", "after": True},
        ],
    ),
    drill(
        "strlist_changes.cut",
        "shorten_words cut_to_length $tag_letters_of_words abbreviate truncate_words",
        [words(), integer("n", 1, 4, names=("n", "k", "size", "width"), fix=(2, 3))],
        "list[str]",
        [
            "$hand a list of the $tag $n letters of every word in $words.",
            "Shorten each string in $words to its $tag $n characters and return the new list.",
            "$build a list in which every {text|word} of $words is replaced by its $tag $n letters.",
            (
                "There is space for $n letters in each field of a form. $hand the words of $words cut so that "
                "only the $tag $n letters are left."
            ),
            "Cut off everything but the $tag $n characters of each element of $words.",
            "Abbreviate: keep the $tag $n letters of all words in $words.",
            (
                "This function takes a list of strings and returns the list of their $tag $n characters. A string "
                "with fewer characters is kept whole."
            ),
            (
                "You get some words. From each word take only the $tag $n letters. If the word is too short, take "
                "all of it. Output the list."
            ),
            "Output each entry of $words reduced to its $tag $n symbols.",
        ],
        "return [$w[$slice] for $w in $words]",
        lambda words, n, v: [
            "".join(ch for i, ch in enumerate(w) if (i < n if v["front"] else len(w) - i <= n)) for w in words
        ],
        edges=(([], 2), (["a", "", "abcde"], 3)),
        note="{Shorter words|Words that are shorter|Shorter strings} stay as they are.",
        variants=[{"tag": "first", "slice": ":$n", "front": True}, {"tag": "last", "slice": "-$n:", "front": False}],
    ),
    drill(
        "strlist_changes.replace_letter",
        "replace_in_all replace_letter substitute_letter change_letter_in_words swap_letter",
        [
            words(),
            letter(
                "old",
                names=("old", "a", "before", "letter"),
                fix=("e", "a", "o"),
                make=lambda draw, before: draw.letter("".join(before[0])),
            ),
            letter(
                "new",
                names=("new", "b", "after", "other"),
                fix=("x", "*", "u"),
                make=lambda draw, _: draw.choose("xyz*-u"),
            ),
        ],
        "list[str]",
        [
            "Replace every $old by $new in all words of $words and return the new list.",
            "$hand the strings in $words with $new in place of $old.",
            "$build a list like $words in which each letter $old has been changed to $new.",
            "The key for $old on a typewriter is broken and prints $new. $hand the words of $words as they come out.",
            "In each element of $words, put $new wherever $old stands.",
            "Substitute: all occurrences of the character $old in the {texts|words} of $words become $new.",
            (
                "This function takes a list of strings and returns a new list in which each occurrence of $old has "
                "been substituted by $new."
            ),
            "You get some words. Everywhere in the words where you see $old, write $new. Output the new words.",
            "In every entry of $words exchange each $old for $new and output the resulting list.",
        ],
        "return [$w.replace($old, $new) for $w in $words]",
        lambda words, old, new: [new.join(w.split(old)) for w in words],
        edges=(([], "e", "x"), (["eel", "tree"], "e", "u")),
    ),
    drill(
        "strlist_changes.remove_letter",
        "remove_letter without_letter delete_letter drop_letter_from_words erase_letter",
        [words(), letter(make=lambda draw, before: draw.letter("".join(before[0])))],
        "list[str]",
        [
            "Remove the letter $letter from every word in $words.",
            "$hand the strings of $words without their $letter characters.",
            "$build a list of the words in $words in which every $letter has been deleted.",
            (
                "A printer has no ink for the letter $letter and leaves it out. $hand the words of $words as "
                "they are printed."
            ),
            "For each {text|word} in $words drop all occurrences of $letter. Return the list of what remains.",
            "Erase $letter wherever it occurs in the strings of $words; nothing takes its place.",
            (
                "The function takes a list of strings and returns a list in which all occurrences of the character "
                "$letter have been removed from each string."
            ),
            (
                "You get some words. Take out every $letter from every word. The other letters stay. Output the list "
                "of the new words."
            ),
            "Output the entries of $words with each $letter left out.",
            (
                "If a character in an entry of $words equals $letter, it is dropped; all others are kept. "
                "{Report|Output} the resulting entries."
            ),
        ],
        'return [$w.replace($letter, "") for $w in $words]',
        lambda words, letter: ["".join(ch for ch in w if ch != letter) for w in words],
        edges=(([], "e"), (["ee", "tree"], "e")),
    ),
    drill(
        "strlist_changes.numbered",
        "number_lines add_numbers numbered_list enumerate_items list_with_numbers",
        [words("items", names=("items", "lines", "words", "names"))],
        "list[str]",
        [
            "Number the strings in $items: $hand a list with entries such as '1. tea', beginning at 1.",
            "$hand the elements of $items with their numbers in front, as in '1. tea' and '2. ' for the next.",
            "$build a numbered list: the first string of $items gets '1. ' in front, the second '2. ', and so on.",
            (
                "A shopping list has the entries in $items. Return them as '1. first entry', '2. second entry' "
                "and so on."
            ),
            "Put the position, counted from 1, a dot and a blank before each element of $items.",
            "For every item of $items make a string with its number, '. ' and the item. The numbers start with 1.",
            (
                "This function takes a list of strings and returns a list in which each string is preceded by its "
                "number, a period and a space; the numbering starts at 1."
            ),
            ("You get some strings. Write '1. ' before the first, '2. ' before the second and so on. Output the list."),
            (
                "For a menu the entries of $items need numbers in front, in the form '1. soup', '2. fish', starting "
                "at 1. Output the menu as a list of strings."
            ),
        ],
        [
            'return [f"{$i}. {$w}" for $i, $w in enumerate($items, 1)]',
            """
            $result = []
            for $i, $w in enumerate($items, 1):
                $result.append(f"{$i}. {$w}")
            return $result
            """,
        ],
        lambda items: [str(i + 1) + ". " + items[i] for i in range(len(items))],
        edges=(([],), (["a", "a"],)),
    ),
    drill(
        "strlist_changes.padded",
        "pad_words align_$tag justify_$tag align_words_$tag $tag_aligned",
        [words(), integer("width", 3, 9, names=("width", "size", "n", "length"), fix=(6, 8))],
        "list[str]",
        [
            "Pad every word in $words with blanks on the $other so that it is $width characters long.",
            "$hand the strings of $words, each filled up with spaces $where to the length $width.",
            "$build a list of the words in $words, aligned to the $tag in fields of $width characters.",
            (
                "A table column is $width characters wide. $hand the entries in $words as they stand in the "
                "column, aligned to the $tag and filled with blanks."
            ),
            "Add blanks $where of each element of $words until its length is $width.",
            "Make all {texts|strings} in $words at least $width characters long by adding spaces $where.",
            (
                "This function takes a list of strings and fills each one with spaces $where until it has $width "
                "characters. It returns the new list."
            ),
            (
                "You get some words. If a word has fewer than $width letters, add spaces $where until there are "
                "$width characters. Output all words."
            ),
            (
                "If an entry of $words is shorter than $width characters, extend it $where with spaces; otherwise "
                "leave it. Output the list."
            ),
            (
                "For a printout every entry of $words should be at least $width characters wide; missing ones "
                "are filled up with spaces $where. {Report|Output} the entries to print."
            ),
        ],
        "return [$w.$method($width) for $w in $words]",
        lambda words, width, v: [v["form"].format(w, width) for w in words],
        edges=(([], 6), (["", "abcdefgh"], 5)),
        note="Longer strings stay as they are.",
        variants=[
            {"tag": "left", "other": "right", "where": "at the end", "method": "ljust", "form": "{:<{}}"},
            {"tag": "right", "other": "left", "where": "at the beginning", "method": "rjust", "form": "{:>{}}"},
        ],
    ),
)
