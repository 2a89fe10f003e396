"""Names in snake, camel, kebab and pascal case."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import text
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import Draw

NAMES = ("name", "text", "s", "identifier", "label")


def snake(draw: Draw, _: object = None) -> str:
    """A name such as ``red_fox``."""
    return "_".join(draw.words(1, 3))


def camel(draw: Draw, _: object = None) -> str:
    """A name such as ``redFox``."""
    first, *rest = draw.words(1, 3)
    return first + "".join(one.capitalize() for one in rest)


def raised(match: re.Match[str]) -> str:
    """The matched letter in upper case."""
    return match[1].upper()


FAMILIES = (
    drill(
        "words_styles.to_joined",
        "to_$tag_case {make|write}_$tag $tag_case $tag_name text_to_$tag words_to_$tag",
        [text()],
        "str",
        [
            "Write $text in $tag case: $rule.",
            "In $tag case, $rule. Convert the words of $text to it.",
            "$hand the words of $text as a name in $tag case, where $rule.",
            "A programmer names things in $tag case, that is, $rule. Make such a name from the words of $text.",
            "Turn the phrase $text, whose words are separated by spaces, into one name. The rule is that $rule.",
            "$build one string from the words of $text so that $rule{. This is called $tag case|}.",
            "This function takes a string of words and returns one name in $tag case, which means that $rule.",
            "You get a text with words and spaces. Make one name from the words. In this name $rule. Return it.",
            (
                "For a program we need the phrase $text as a name without spaces in the style called $tag case: "
                "$rule. Produce the name."
            ),
            "In: words separated by spaces. Out: all of them in one string, in which $rule.",
        ],
        "$code",
        lambda text, v: {
            "snake": re.sub(" +", "_", text.lower().strip()),
            "kebab": re.sub(" +", "-", text.lower().strip()),
            "pascal": "".join(w[0].upper() + w[1:].lower() for w in text.split()),
        }[v["tag"]],
        edges=(("",), ("one",), ("Red Fox runs",)),
        variants=[
            {
                "tag": "snake",
                "rule": "all letters are small and an underscore stands between two words",
                "code": 'return "_".join($text.lower().split())',
            },
            {
                "tag": "kebab",
                "rule": "all letters are small and a hyphen stands between two words",
                "code": 'return "-".join($text.lower().split())',
            },
            {
                "tag": "pascal",
                "rule": "each word has a capital first and small letters after it, with nothing between the words",
                "code": 'return "".join($w.capitalize() for $w in $text.split())',
            },
        ],
    ),
    drill(
        "words_styles.snake_to_camel",
        "snake_to_camel to_camel_case camel_name {convert|change}_name camel_from_snake underscore_to_camel",
        [phrase("ident", NAMES, snake)],
        "str",
        [
            "Convert the name $ident from snake case ('red_fox') to camel case ('redFox').",
            (
                "$ident consists of lower-case words joined by underscores. Drop the underscores and capitalise "
                "each word but "
                "the first."
            ),
            "Some languages write 'lineCount' where Python has 'line_count'. Translate the Python name $ident.",
            (
                "Join the parts of $ident, which are separated by '_', without underscores. From the second "
                "part on, each begins "
                "with a capital letter."
            ),
            "$hand the camel-case form of the snake-case name $ident: 'a_big_cat' becomes 'aBigCat'.",
            "Remove every underscore in $ident and turn the letter after it into a capital.",
            (
                "This function takes a name in snake case and returns the same name in camel case: the "
                "underscores are removed, and every word after the first is capitalised."
            ),
            (
                "You get a name like 'red_fox'. Take away each underscore and make the letter after it big. "
                "Return the new name, for example 'redFox'."
            ),
            (
                "A program is carried over from a language of 'long_names' to a language of 'longNames'. "
                "Produce the new form of its variable $ident."
            ),
            (
                "In: small words joined by '_'. The first word stays; each further word gets a capital first "
                "letter. Out: the words without '_'."
            ),
        ],
        """
        $parts = $ident.split("_")
        return $parts[0] + "".join($w.capitalize() for $w in $parts[1:])
        """,
        lambda ident: re.sub("_(.)", raised, ident),
        edges=(("cat",), ("red_fox",), ("a_big_cat",)),
    ),
    drill(
        "words_styles.camel_to_snake",
        "camel_to_snake to_snake_case snake_name name_to_snake snake_from_camel {insert|add}_underscores",
        [phrase("ident", NAMES, camel)],
        "str",
        [
            "Convert the name $ident from camel case ('redFox') to snake case ('red_fox').",
            (
                "Put an underscore before each capital letter of $ident and make that letter small. The first "
                "letter is small already."
            ),
            "$ident is written like 'lineCount'. $hand the same name as Python has it: 'line_count'.",
            (
                "In $ident every word but the first starts with a capital. Separate the words by underscores "
                "and use small letters only."
            ),
            "$build the snake-case form of the camel-case name $ident: 'aBigCat' becomes 'a_big_cat'.",
            "Replace every capital letter in the string $ident by '_' and the small form of the letter.",
            (
                "This function takes a name in camel case and returns the same name in snake case: each "
                "upper-case letter is converted to lower case and preceded by an underscore."
            ),
            (
                "You get a name like 'redFox'. Some letters are big. Write '_' and the small letter for each of "
                "them. Return the new name, for example 'red_fox'."
            ),
            (
                "A program is carried over from a language of 'longNames' to a language of 'long_names'. "
                "Produce the new form of its variable $ident."
            ),
            (
                "In: a name that begins with a small letter. If a letter is a capital, it turns into '_' and "
                "its small form; otherwise it stays. Out: the new name."
            ),
        ],
        """
        $result = ""
        for $ch in $ident:
            if $ch.isupper():
                $result += "_" + $ch.lower()
            else:
                $result += $ch
        return $result
        """,
        lambda ident: re.sub("([A-Z])", r"_\1", ident).lower(),
        edges=(("cat",), ("redFox",), ("aBigCat",)),
    ),
    drill(
        "words_styles.alternate_case",
        "alternate_words upper_every_second {loud|big}_every_second shout_some alternate_case every_second_upper",
        [text()],
        "str",
        [
            "Write every second word of $text in capitals, beginning with the $tag one.",
            (
                "$hand $text with its $tag word in upper case, the next one unchanged, the one after that in "
                "capitals, and so on."
            ),
            (
                "Number the words of $text from 0. Those with $kind numbers are put in upper case; the others "
                "do not change."
            ),
            (
                "Somebody shouts every other word of $text, starting with the $tag. $build the text with loud "
                "words in capitals."
            ),
            (
                "Change the words of the sentence $text in turns: from the $tag word on, every second one "
                "becomes upper case."
            ),
            "In $text, make the $tag word and each second word after it upper case{. Join the words with spaces|}.",
            (
                "This function returns the words of a string, joined by spaces, where the $tag word and each "
                "second word from there on have been converted to upper case and the words between are "
                "unchanged."
            ),
            (
                "You get a text. Write the $tag word with big letters. Do not change the next word. Write the "
                "word after that with big letters, and so on. Return the new text."
            ),
            (
                "In a song for two voices the loud voice sings the $tag word of $text and then every other "
                "word; loud words are printed in capitals and the rest as it is. Produce the printed text."
            ),
            (
                "In: a string of words. If the index of a word, from 0, is $kind, it goes to upper case; "
                "otherwise it stays. Out: the words joined by a space."
            ),
        ],
        """
        $parts = $text.split()
        for $i in range($at, len($parts), 2):
            $parts[$i] = $parts[$i].upper()
        return " ".join($parts)
        """,
        lambda text, v: " ".join(w.upper() if i % 2 == v["at"] else w for i, w in enumerate(text.split())),
        edges=(("",), ("one two three",)),
        variants=[{"tag": "first", "kind": "even", "at": 0}, {"tag": "second", "kind": "odd", "at": 1}],
    ),
)
