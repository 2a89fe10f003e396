"""New strings from old ones: reversing, slicing, repeating, changing case."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, letter, text, word
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="strings.reverse",
        title="Turning a string around",
        names=(
            "reverse",
            "reverse_{text|string|word}",
            "backwards",
            "{reversed|backward}_text",
            "turn_around",
            "flip_text",
        ),
        args=(word(),),
        returns="str",
        says=(
            "$hand {the characters of |}$word in reverse order.",
            "$hand the {string|text} $word {backwards|written backwards|spelled from right to left}.",
            "Reverse {the string |}$word.",
            "{Turn the string $word around|Turn $word around}{| and return it}.",
        ),
        styles=(
            Style("return $word[::-1]", "A slice with the step -1 walks from the end to the start."),
            Style(
                'return "".join(reversed($word))',
                "The function `reversed` hands out the characters from the back, and `join` glues them together.",
            ),
            Style(
                """
                $result = ""
                for $ch in $word:
                    $result = $ch + $result
                return $result
                """,
                "Each character is put in front of those before it, so the first one ends up last.",
            ),
        ),
        reference=lambda word: "".join(word[i] for i in range(len(word) - 1, -1, -1)),
        edges=(("",), ("x",), ("ab",)),
        need="write a word backwards",
        idea=(
            "A slice has three parts: start, stop and step. A step of -1 goes backwards through the whole string.",
            "Strings can not be changed in place. To turn one around, a new string is built from its characters.",
        ),
        pitfall=("The method `reverse` belongs to lists. Strings do not have it.",),
        quiz=(("What happens if you reverse a string twice?", "You get the string you began with."),),
    ),
    Family(
        id="strings.slice_end",
        title="The first or last characters",
        names=(
            "$tag_$k",
            "$tag_{letters|chars|characters}",
            "$tag_part",
            "{take|keep}_$tag",
            "$tag_$k_{letters|chars}",
        ),
        args=(word(), integer("k", 1, 4, names=("k", "n", "count", "size"), fix=(2, 3, 4))),
        returns="str",
        variants=(
            {"tag": "first", "form": "$word[:$k]", "said": "beginning"},
            {"tag": "last", "form": "$word[-$k:]", "said": "end"},
        ),
        says=(
            "$hand the $tag $k {characters|letters} of $word{.|, or all of it if it is shorter.}",
            "$hand the part of $word with its $tag $k characters.",
            "{Cut|Take} the $tag $k characters from {the string |}$word{| and return them}.",
        ),
        styles=(
            Style("return $form", "The slice `$form` is a new string with the $said of $word."),
            Style(
                """
                $result = $form
                return $result
                """,
                "The slice is stored as $result before it is handed back; $word itself stays whole.",
            ),
        ),
        reference=lambda word, k, v: "".join(
            c for i, c in enumerate(word) if (i < k if v["tag"] == "first" else i >= len(word) - k)
        ),
        edges=(("a", 1), ("", 2)),
        need="take the $said of a word",
        idea=(
            (
                "A slice cuts a piece out of a string. What is left out before or after the colon "
                "means: from the start or to the end."
            ),
            "Positions are counted from 0, and negative positions count from the end. So -1 is the last character.",
        ),
        pitfall=("A slice never fails, not even if the string is too short. A single index such as `$word[9]` does.",),
    ),
    Family(
        id="strings.repeat",
        title="Repeating text",
        names=(
            "repeat",
            "repeat_{text|word|string}",
            "repeat_$k_times",
            "{multiply|copy}_text",
            "{say|write}_{again|often}",
            "echo",
        ),
        args=(
            word(),
            integer("k", 0, 5, names=("times", "n", "count", "k"), fix=(2, 3, 4)),
            letter(
                "sep",
                names=("separator", "sep", "between", "glue"),
                fix=("-", " ", ", ", "+", "/"),
                make=lambda draw, _: draw.choose("-+ ,./"),
            ),
        ),
        returns="str",
        says=(
            "$hand $word $k times with $sep between {them|the copies}.",
            "Repeat $word $k times, {separated|joined} by $sep.",
            "Write $word $k times{| in a row} and put $sep between {the words|each two of them}.",
        ),
        styles=(
            Style(
                "return $sep.join([$word] * $k)",
                "The list holds the word again and again, and `join` puts the separator between its items.",
            ),
            Style(
                "return $sep.join($word for $i in range($k))",
                "The loop inside the brackets hands the same word to `join` once for each number.",
            ),
        ),
        reference=lambda word, k, sep: (word + (sep + word) * (k - 1)) if k else "",
        edges=(("ha", 1, "-"), ("go", 3, "-")),
        need="write the same word several times",
        idea=(
            (
                'A string or a list can be multiplied by a number: `"ab" * 2` is "abab". That is the '
                "shortest way to make copies."
            ),
            "The method `join` belongs to the separator. It is put between the items only, never at the ends.",
        ),
        pitfall=("Adding the separator in a loop leaves one too many at the end. The method `join` avoids that.",),
    ),
    Family(
        id="strings.change_case",
        title="Capital and small letters",
        names=("$tag", "$tag_{text|string|word}", "{make|to|as}_$tag", "{in|with}_$tag"),
        args=(text(),),
        returns="str",
        variants=(
            {
                "tag": "{shout|loud}",
                "form": '$text.upper() + "!"',
                "said": "in capital letters with an exclamation mark at the end",
                "how": 0,
            },
            {
                "tag": "{whisper|quiet}",
                "form": '$text.lower() + "..."',
                "said": "in small letters with three dots at the end",
                "how": 1,
            },
            {
                "tag": "{headline|heading}",
                "form": "$text.title()",
                "said": "with a capital letter at the start of {each|every} word",
                "how": 2,
            },
            {
                "tag": "{capital_start|sentence}",
                "form": '$text.capitalize() + "."',
                "said": "with a capital first letter and a full stop",
                "how": 3,
            },
        ),
        says=(
            "$hand $text $said.",
            "$hand the {string|text} $text $said.",
            "{Write|Return} {the text |}$text $said.",
        ),
        styles=(
            Style("return $form", "The expression `$form` builds the new text; $text itself keeps its old form."),
            Style(
                """
                $result = $form
                return $result
                """,
                "The changed text gets the name $result and is returned in the last line.",
            ),
        ),
        reference=lambda text, v: (
            "".join(chr(ord(c) - 32) if c.islower() else c for c in text) + "!",
            text.casefold() + "...",
            " ".join(w[:1].upper() + w[1:].lower() for w in text.split(" ")),
            text[:1].upper() + text[1:].lower() + ".",
        )[v["how"]],
        edges=(("a",), ("Big Ben",)),
        need="change the letters of a text to capitals or small ones",
        idea=(
            (
                "Strings have methods for their case: `upper`, `lower`, `title` and `capitalize`. Each "
                "returns a new string."
            ),
            (
                'A method is called with a dot after the value, as in `"abc".upper()`, which is "ABC". '
                "The text itself is not changed by that."
            ),
        ),
        pitfall=("The round brackets are part of a method call. Without them you get the method and not its result.",),
    ),
)
