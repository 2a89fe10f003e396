"""Formatting texts: f-strings, numbered items, dictionary entries, frames."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, mapping, person, word, words
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="formatting.greeting",
        title="Values inside a text",
        names=("$tag", "$tag_{text|person|guest}", "{make|write|build}_$tag", "{get|say}_$tag"),
        args=(person(),),
        returns="str",
        variants=(
            {"tag": "{greet|greeting}", "pre": "Hello, ", "post": "!", "end": " and '!' after it"},
            {"tag": "{welcome|invite}", "pre": "Welcome, ", "post": ".", "end": " and '.' after it"},
            {"tag": "{farewell|goodbye}", "pre": "Goodbye, ", "post": ".", "end": " and '.' after it"},
            {"tag": "{thank|thanks}", "pre": "Thank you, ", "post": "!", "end": " and '!' after it"},
            {"tag": "{question|ask}", "pre": "How are you, ", "post": "?", "end": " and '?' after it"},
            {"tag": "{sign|signature}", "pre": "Best wishes, ", "post": "", "end": ""},
        ),
        says=(
            "$hand the text '$pre' followed by $person$end.",
            "{Write|Return} $person with '$pre' before it$end.",
            "$hand a text made of '$pre'{ and|, then} $person$end.",
        ),
        styles=(
            Style(
                'return f"$pre{$person}$post"',
                "The f before the quotes makes Python put the value of $person in place of the braces.",
            ),
            Style(
                'return "$pre" + $person + "$post"',
                "The operator `+` joins strings. The spaces have to be part of the text.",
            ),
        ),
        reference=lambda person, v: "".join([v["pre"], person, v["post"]]),
        edges=(("Ada",), ("Bo",)),
        need="put a name into a text",
        idea=(
            (
                "There are two ways to put a value into a text: an f-string, whose braces hold a name, "
                "or joining strings with `+`. The result is the same."
            ),
            "Texts for people are often the same but for a name. A function with one argument makes them all.",
        ),
        pitfall=("Without the f, the braces and the name are printed as they stand.",),
    ),
    Family(
        id="formatting.lines",
        title="Numbering the items of a list",
        names=("{format|write|make|build}_$tag", "$tag_{text|lines}", "{as|to}_$tag", "$tag"),
        args=(words(least=1, most=4),),
        returns="str",
        variants=(
            {
                "tag": "{numbered|numbered_list}",
                "form": 'f"{$i}. {$w}"',
                "said": "a number, a dot and a space",
                "sep": ", ",
                "key": 0,
            },
            {
                "tag": "{marked|bullets}",
                "form": 'f"{$i}) {$w}"',
                "said": "a number, a round bracket and a space",
                "sep": "; ",
                "key": 1,
            },
            {
                "tag": "{labeled|labels}",
                "form": 'f"#{$i} {$w}"',
                "said": "the sign #, a number and a space",
                "sep": " ",
                "key": 2,
            },
        ),
        says=(
            "$hand one string with the items of $words, each after $said, joined by '$sep'.",
            "Number the items of $words from 1: each gets $said before it, and '$sep' stands between them.",
        ),
        styles=(
            Style(
                'return "$sep".join($form for $i, $w in enumerate($words, 1))',
                "The function `enumerate` counts along, here from 1, and each pair becomes a piece of text.",
            ),
            Style(
                """
                $parts = []
                for $i, $w in enumerate($words, 1):
                    $parts.append($form)
                return "$sep".join($parts)
                """,
                "The pieces are collected in a list first, and `join` makes one string of them.",
            ),
        ),
        reference=lambda words, v: v["sep"].join(
            [("{}. {}", "{}) {}", "#{} {}")[v["key"]].format(i + 1, words[i]) for i in range(len(words))]
        ),
        edges=(([],), (["tea"],), (["a", "b"],)),
        need="number the items of a list",
        idea=(
            "A report is built from small pieces of text. Each item becomes a piece, and the pieces are joined.",
            (
                "Counting along while going through a list is so common that Python has `enumerate` "
                "for it. It delivers the number and the item together."
            ),
        ),
        pitfall=("The function `enumerate` starts with 0 unless it is told to start with 1.",),
    ),
    Family(
        id="formatting.table_line",
        title="A dictionary as text",
        names=(
            "{format|write|show}_{table|entries|counts}",
            "{dict|table|entries}_to_text",
            "{join|list}_entries",
            "summary",
        ),
        args=(mapping(),),
        returns="str",
        variants=(
            {"mid": "=", "sep": ", "},
            {"mid": ": ", "sep": "; "},
            {"mid": " ", "sep": ", "},
            {"mid": "-", "sep": " "},
        ),
        says=(
            "$hand the entries of $counts as one string: key, '$mid' and value, joined by '$sep'.",
            "Write each pair of $counts as key, '$mid', value and put '$sep' between the pairs.",
        ),
        styles=(
            Style(
                'return "$sep".join(f"{$mapkey}$mid{$val}" for $mapkey, $val in $counts.items())',
                "Each pair becomes a short text, and `join` puts the separator between these texts.",
            ),
            Style(
                """
                $parts = []
                for $mapkey, $val in $counts.items():
                    $parts.append(f"{$mapkey}$mid{$val}")
                return "$sep".join($parts)
                """,
                "The loop writes one piece for each pair, and the last line joins the pieces.",
            ),
        ),
        reference=lambda counts, v: v["sep"].join(v["mid"].join((k, str(counts[k]))) for k in counts),
        edges=(({},), ({"a": 1},)),
        need="print the entries of a dictionary in one line",
        idea=(
            "Printing a dictionary directly shows brackets and quotes. For readers, we write the pairs ourselves.",
            (
                "A dictionary keeps its entries in the order in which they were added, and so does the "
                "text. Nothing has to be sorted."
            ),
        ),
        pitfall=("A loop over the dictionary alone gives only the keys. The method `items` gives both parts.",),
    ),
    Family(
        id="formatting.frame",
        title="Text with a frame",
        names=("$tag", "$tag_{text|word|title}", "{add|put_in|with}_$tag", "make_$tag"),
        args=(word(), integer("k", 1, 3, names=("k", "n", "width"), fix=(2, 3))),
        returns="str",
        variants=tuple(
            {"tag": tag, "open": left, "close": right}
            for tag, left, right in (
                ("stars", "*", "*"),
                ("brackets", "[", "]"),
                ("dashes", "-", "-"),
                ("arrows", ">", "<"),
                ("equals", "=", "="),
            )
        ),
        says=(
            "$hand $word with $k times '$open' before it and $k times '$close' after it.",
            "Put $k '$open' signs before $word and $k '$close' signs after it.",
        ),
        styles=(
            Style(
                'return "$open" * $k + $word + "$close" * $k',
                "A string times a number repeats it, and `+` joins the three pieces.",
            ),
            Style(
                """
                $left = "$open" * $k
                $right = "$close" * $k
                return f"{$left}{$word}{$right}"
                """,
                "Both sides are made first, and the f-string puts the word between them.",
            ),
        ),
        reference=lambda word, k, v: word.join(("".join([v["open"]] * k), "".join([v["close"]] * k))),
        edges=(("tea", 1), ("", 2)),
        need="decorate a title",
        idea=(
            (
                "Repeating a character is a cheap way to draw lines and frames in plain text. A line "
                'of twenty dashes is written as `"-" * 20`.'
            ),
            "Larger texts are put together from small ones. Here three pieces make the result.",
        ),
        pitfall=("Multiplication binds more strongly than addition, so no brackets are needed here.",),
    ),
)
