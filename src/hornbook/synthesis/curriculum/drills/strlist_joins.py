"""From a list of strings to one string, to numbers, or to another list."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, letter, words
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "strlist_joins.join",
        "join_with connect_words join_strings put_together words_to_text",
        [
            words(),
            letter(
                "separator",
                names=("separator", "sep", "glue", "mark"),
                fix=("-", ", ", "/"),
                make=lambda draw, _: draw.choose(("-", ", ", "/", " + ", ";", " ")),
            ),
        ],
        "str",
        [
            "Join the strings in $words with $separator between them.",
            "$hand one string that has all words of $words, parted by $separator.",
            (
                "$build a text from $words: write the words one after the other and put $separator between "
                "neighbors, but not at the end."
            ),
            (
                "The stations of a train are in $words. $hand the route as a single string in which the stations "
                "are separated by $separator."
            ),
            "Connect all elements of $words to one {text|string} with the separator $separator.",
            (
                "Concatenate $words. Between any two words there is $separator; a list with one word gives that "
                "word alone."
            ),
            (
                "This function takes a list of strings and concatenates them into one string, inserting $separator "
                "between consecutive strings."
            ),
            (
                "You get some words. Write them in one string. Between two words write $separator, but not before "
                "the first one and not after the last one."
            ),
            "Input: a list of strings, $words. Output: one string with all the entries, divided by $separator.",
            (
                "A log file stores the fields in $words on one line, with $separator as the divider. "
                "{Report|Output} this line."
            ),
        ],
        [
            "return $separator.join($words)",
        ],
        lambda words, separator: "".join((separator if i else "") + w for i, w in enumerate(words)),
        edges=(([], "-"), (["a"], "-"), (["a", "b", "c"], "/")),
        note="{An empty list gives an empty string.||}",
    ),
    drill(
        "strlist_joins.with_and",
        "list_with_$tag join_with_$tag enumerate_with_$tag $tag_list comma_and_$tag",
        [words("names", 1, 5, names=("names", "words", "items", "guests"))],
        "str",
        [
            "Join $names with commas, but put '$tag' before the last one, as in 'x, y $tag z'.",
            "$hand a phrase such as 'a, b $tag c' that lists all strings in $names. There is no comma before '$tag'.",
            (
                "People list things with commas and a final '$tag': 'milk, tea $tag salt'. $hand such a phrase "
                "for the elements of $names."
            ),
            (
                "$build the text for an invitation that lists $names: ', ' between the names, but ' $tag ' "
                "before the last."
            ),
            (
                "The words in $names are to be read aloud as a list. Separate them by ', ' except for the last "
                "two, which are connected by ' $tag '."
            ),
            (
                "Write the elements of $names in one string; the last is preceded by ' $tag ', the others are "
                "separated by ', '."
            ),
            (
                "This function takes a list of strings and returns one string in which they are separated by commas, "
                "but the last two by the word '$tag'."
            ),
            (
                "You get some names. Write them in one line. Put ', ' between them, but before the last name write ' "
                "$tag '. Output the line."
            ),
            (
                "Output the entries of $names as people would write them in a sentence: commas between all but the "
                "last two, and '$tag' between those."
            ),
        ],
        """
        if len($names) < 2:
            return "".join($names)
        return ", ".join($names[:-1]) + " $tag " + $names[-1]
        """,
        lambda names, v: f" {v['tag']} ".join(", ".join(names).rsplit(", ", 1)),
        edges=(([],), (["tea"],), (["tea", "milk"],), (["a", "b", "c"],)),
        note="A single {name|string} is returned alone, and for an empty list the result is an empty string.",
        variants=[{"tag": "and"}, {"tag": "or"}],
    ),
    drill(
        "strlist_joins.acronym",
        "acronym initials make_acronym first_letters_together build_acronym",
        [words()],
        "str",
        [
            "$hand the first letters of the words in $words as one string in capitals.",
            "Form an acronym from $words: take the initial letter of each word and write it as a capital.",
            (
                "An acronym such as NASA is made of the first letters of several words. $hand the acronym of the "
                "words in $words, in upper case."
            ),
            "$build a string from the initials of $words, all upper case, without dots or blanks.",
            "A club's name has the words in $words. $hand its short form: the capitalized first letters, joined.",
            "Take the first character of every non-empty word in $words, make it upper case and join them all.",
            (
                "This function takes a list of non-empty strings, converts the first character of each to upper case "
                "and returns these characters as one string."
            ),
            (
                "You get some words. Take the first letter of each word and make it a capital letter. Write all "
                "these letters together as one string."
            ),
            "Output the abbreviation of $words that consists of the initials in capitals.",
            (
                "Teachers help pupils to remember words by their capital initials. {Report|Output} the string of "
                "capital initials for $words."
            ),
        ],
        [
            'return "".join($w[0].upper() for $w in $words)',
            '$result = ""\nfor $w in $words:\n    $result += $w[0].upper()\nreturn $result',
        ],
        lambda words: "".join(w[:1] for w in words).upper(),
        edges=(([],), (["a"],)),
    ),
    drill(
        "strlist_joins.to_integers",
        "to_integers strings_to_ints convert_to_ints parse_integers as_numbers",
        [
            words(
                "texts",
                names=("texts", "strings", "values", "entries"),
                make=lambda draw, _: [str(n) for n in draw.numbers(-20, 99, 2, 6)],
            )
        ],
        "list[int]",
        [
            "Convert the strings in $texts to integers and return them in a list.",
            "$texts holds numbers that are written as strings. $hand the list of the numbers themselves.",
            "$build a list of integers from $texts, whose elements look like '12' or '-5'.",
            (
                "Numbers typed by users arrive as text in $texts. Return them as integers so that one can "
                "compute with them."
            ),
            "Turn every element of $texts, a string of digits that may have a minus sign, into an int.",
            "Read each string in $texts as a whole number. Return the numbers in the same order.",
            (
                "This function takes a list of strings that represent integers and returns a list of the "
                "corresponding ints."
            ),
            (
                "You get numbers, but they are written as strings, like '7' or '-12'. Change every string to an "
                "integer. Output the list of integers."
            ),
            "Input: $texts, a list of strings. Output: a list of ints, one for each string, in the same order.",
            (
                "Data from a file are strings such as '40' or '-3'. {Report|Output} the entries of $texts as a "
                "list of whole numbers, so that they can be added."
            ),
        ],
        ["return [int($w) for $w in $texts]", "return list(map(int, $texts))"],
        lambda texts: [round(float(w)) for w in texts],
        edges=(([],), (["0", "-7"],)),
    ),
    drill(
        "strlist_joins.sum_of_texts",
        "sum_of_strings add_texts sum_numeric_strings total_of_texts add_written_numbers",
        [
            words(
                "texts",
                names=("texts", "strings", "values", "entries"),
                make=lambda draw, _: [str(n) for n in draw.numbers(0, 99, 2, 6)],
            )
        ],
        "int",
        [
            "$give the sum of the numbers that are written as strings in $texts.",
            "Add up the integers in $texts, a list of strings such as '12'.",
            "The strings in $texts consist of digits. Convert them to numbers and return their sum.",
            "A cash register sends amounts as text. $hand the total of the amounts in $texts.",
            "What is the sum if every {string|element} of $texts is read as an integer?",
            "$texts looks like ['3', '14']. $hand the sum of the numbers, as an int.",
            ("The function takes a list of numeric strings, converts each of them to an integer and returns the sum."),
            (
                "You get numbers that are written as strings. Make integers from them and add all of them. Output "
                "the sum."
            ),
            "Determine what the numbers amount to which the strings in $texts stand for.",
            (
                "If each string in $texts is taken as the number it shows, what is their total? {Report|Output} "
                "it as an integer."
            ),
        ],
        ["return sum(int($w) for $w in $texts)", "$total = 0\nfor $w in $texts:\n    $total += int($w)\nreturn $total"],
        lambda texts: sum(int(ch) * 10**i for w in texts for i, ch in enumerate(reversed(w))),
        edges=(([],), (["7"],)),
        note="{The sum of an empty list is 0.||}",
    ),
    drill(
        "strlist_joins.split_all",
        "all_words words_of_lines split_lines collect_words split_into_words",
        [
            words(
                "lines",
                names=("lines", "sentences", "texts", "rows"),
                make=lambda draw, _: [draw.sentence() for _ in range(draw.integer(1, 3))],
            )
        ],
        "list[str]",
        [
            "$hand a single list of all words in the lines of $lines.",
            "Split every string of $lines at blanks and put all the words into one list.",
            "$build a flat list of the words that occur in the sentences in $lines, in order and with repetitions.",
            "A poem is given as a list of verses, $lines. $hand all of its words one after the other.",
            "The elements of $lines have several words each. Collect the words of all elements in one list.",
            "Take the lines in $lines apart into words. The result is one list, not a list of lists.",
            (
                "This function takes a list of strings, splits each of them into words at the spaces, and returns "
                "all words in one flat list."
            ),
            (
                "You get some lines of text. Cut each line into words. Put all words of all lines into one list, in "
                "the order of reading."
            ),
            ("Input: $lines, a list of strings. Output: one list of all their words from the first line to the last."),
            (
                "A dictionary maker collects all words from the sentences in $lines in one long list, "
                "repetitions included. {Report|Output} this list."
            ),
        ],
        [
            "return [$w for $row in $lines for $w in $row.split()]",
            """
            $result = []
            for $row in $lines:
                $result.extend($row.split())
            return $result
            """,
        ],
        lambda lines: " ".join(lines).split(),
        edges=(([],), (["", "a b"],)),
    ),
    drill(
        "strlist_joins.repeat_by_count",
        "repeat_words repeat_each multiply_words copies_of_each write_several_times",
        [words(least=1, most=4), integer("n", 0, 3, names=("n", "times", "k", "count"), fix=(2, 3))],
        "list[str]",
        [
            "$hand a list in which every word of $words stands $n times in a row.",
            "Repeat each element of $words $n times, copies next to each other.",
            "$build a list with $n copies of the first word of $words, then $n copies of the second, and so on.",
            (
                "A printer makes $n labels for every name in $words, one name after the other. $hand the labels "
                "in this order."
            ),
            "Write down each {string|word} of $words $n times before going on to the next one. Return the list.",
            (
                "Every item of $words is wanted $n times in the result; equal items stay together and the order "
                "of the items is kept."
            ),
            (
                "This function takes a list of strings and returns a list in which each string appears $n times in "
                "succession, before the next string follows."
            ),
            (
                "You get some words. Write the first word $n times, then the second word $n times, and so on. Output "
                "everything in one list."
            ),
            "Output a list with $n copies of every entry of $words; the copies of an entry stand side by side.",
        ],
        [
            "return [$w for $w in $words for _ in range($n)]",
            """
            $result = []
            for $w in $words:
                $result += [$w] * $n
            return $result
            """,
        ],
        lambda words, n: [words[i // n] for i in range(len(words) * n)],
        edges=(([], 2), (["a"], 3)),
    ),
    drill(
        "strlist_joins.extensions",
        "extensions file_types get_extensions endings_of_files list_extensions",
        [
            words(
                "files",
                names=("files", "names", "filenames", "paths"),
                make=lambda draw, _: [
                    w + draw.choose((".txt", ".py", ".png", ".tar.gz", ".csv")) for w in draw.words(2, 4)
                ],
            )
        ],
        "list[str]",
        [
            "$hand the {extensions|endings} of the file names in $files: what stands after the last dot.",
            "$build a list of the file types of $files. The type of 'a.txt' is 'txt'.",
            (
                "The extension of a file name is the part after its last dot, without the dot. $hand the "
                "extensions of all names in $files."
            ),
            "For each name in $files take the letters that follow the last '.'. Return them in order.",
            (
                "To choose icons, a program looks at file endings: 'png' for 'photo.png'. $hand the endings for "
                "$files; only what follows the last dot counts."
            ),
            "Which extension does each file in $files have? Every name has at least one dot; use the last one.",
            (
                "This function takes a list of file names and returns a list of their extensions. The extension is "
                "the part of the name that follows its last dot."
            ),
            (
                "You get names of files. For each name find the last dot. What comes after the dot is the file type. "
                "Output all file types in a list."
            ),
            (
                "Input: $files, strings with one dot or more. Output: for each of them the part to the right of the "
                "final dot."
            ),
            (
                "For a survey of a folder we need the type of each file in $files, that is, the part after the "
                "last dot of its name. {Report|Output} the types in order."
            ),
        ],
        ['return [$w.split(".")[-1] for $w in $files]', 'return [$w.rsplit(".", 1)[1] for $w in $files]'],
        lambda files: [w[w.rindex(".") + 1 :] for w in files],
        edges=(([],), (["a.b.c"],)),
    ),
)
