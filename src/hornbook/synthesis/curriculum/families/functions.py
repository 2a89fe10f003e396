"""Functions themselves: default values and flags."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, person, text, word
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="functions.default_word",
        title="Default values",
        names=(
            "greet",
            "{greet|address|call}_person",
            "{say|make|write}_{hello|greeting}",
            "{greeting|message}_for",
            "hello",
        ),
        args=(
            person(),
            Arg(
                "word",
                ("greeting", "word", "opening", "salute"),
                "str",
                lambda draw, _: draw.choose(("Hi", "Hello", "Dear", "Welcome", "Hey")),
                default=("Hello", "Dear", "Hi", "Welcome"),
            ),
        ),
        returns="str",
        variants=(
            {"sep": " ", "end": "", "tail": "", "plus": ""},
            {"sep": ", ", "end": "!", "tail": ", with '!' at the end", "plus": ' + "!"'},
            {"sep": " ", "end": ".", "tail": ", with '.' at the end", "plus": ' + "."'},
            {"sep": ", ", "end": ".", "tail": ", with '.' at the end", "plus": ' + "."'},
        ),
        says=(
            "$hand $word and $person joined by '$sep'$tail; $word is $default by default.",
            "{Write|Return} $word, then '$sep' and $person$tail. Without a second argument $word is $default.",
        ),
        styles=(
            Style(
                'return f"{$word}$sep{$person}$end"',
                "If the call names only one value, $word gets its default from the `def` line.",
            ),
            Style(
                'return $word + "$sep" + $person$plus',
                "The parts are joined with `+`, and $word may come from the call or from the `def` line.",
            ),
        ),
        reference=lambda person, word, v: "".join((word, v["sep"], person, v["end"])),
        edges=(("Ada", "Oh"),),
        need="greet people in a usual way, and sometimes in another",
        idea=(
            "An argument with a default value may be left out of a call. Then the default is used.",
            (
                "Defaults make the common case short and keep the rare case possible. Choose the value "
                "that most callers would give."
            ),
        ),
        pitfall=("Arguments with a default must come after those without one.",),
    ),
    Family(
        id="functions.default_number",
        title="Arguments that may be left out",
        names=("$tag", "$tag_{number|value|by}", "{do|simple}_$tag", "$tag_{default|once}"),
        args=(
            integer("n", 0, 30, kind="number"),
            integer("k", 2, 9, names=("step", "amount", "k", "factor"), default=(1, 2, 3, 5, 10)),
        ),
        returns="int",
        variants=(
            {"tag": "{increase|raise_by|step_up}", "op": "+", "said": "increased by $k"},
            {"tag": "{decrease|lower|step_down}", "op": "-", "said": "decreased by $k"},
            {"tag": "{scale|multiply|stretch}", "op": "*", "said": "multiplied by $k"},
        ),
        says=(
            "$give $n $said, which is $default {by default|if it is not given|unless something else is given}.",
            "$give $n $said. {The default of $k is $default|If $k is left out, it is $default}.",
        ),
        styles=(
            Style("return $n $op $k", "The body is the same for both kinds of call. Only where $k comes from differs."),
            Style(
                """
                $result = $n $op $k
                return $result
                """,
                "The first line computes with $k, no matter whether it was given or is the default.",
            ),
        ),
        reference=lambda n, k, v: {"+": sum((n, k)), "-": n - k, "*": sum([n] * k)}[v["op"]],
        edges=((10, 4), (0, 7)),
        need="leave out an argument that is nearly always the same",
        idea=(
            (
                "A default value is written in the `def` line, after an equals sign. It is used if a "
                "call gives no other value."
            ),
            (
                "With a default, one function serves two kinds of callers: those who do not care and "
                "those who do. The body does not need to know which kind it is."
            ),
        ),
        pitfall=("A list as a default value is shared by all calls. Numbers and strings are safe.",),
    ),
    Family(
        id="functions.flag",
        title="Arguments that switch something on",
        names=(
            "{format|write|show}_{name|word|label}",
            "{make|get}_label",
            "{label|display}_text",
            "{name|word}_label",
        ),
        args=(
            word(),
            Arg(
                "flag",
                ("loud", "big", "strong", "marked"),
                "bool",
                lambda draw, _: draw.chance(0.5),
                default=(False, False, True),
            ),
        ),
        returns="str",
        variants=(
            {"on": "$word.upper()", "said": "in capital letters", "key": 0},
            {"on": '$word + "!"', "said": "with an exclamation mark", "key": 1},
            {"on": '"*" + $word + "*"', "said": "between two stars", "key": 2},
            {"on": "$word[0]", "said": "as its first letter only", "key": 3},
        ),
        says=(
            "$hand $word $said if $flag is true, else unchanged; the default of $flag is $default.",
            "$hand $word, but $said if $flag is true. By default $flag is $default.",
        ),
        styles=(
            Style(
                """
                if $flag:
                    return $on
                return $word
                """,
                "The flag is a truth value already, so it can stand in the `if` as it is.",
            ),
            Style("return $on if $flag else $word", "One line is enough to choose between the two forms."),
        ),
        reference=lambda word, flag, v: [
            word,
            ("".join(map(str.upper, word)), word + "!", word.join("**"), word[:1])[v["key"]],
        ][int(flag)],
        edges=(("tea", True), ("tea", False)),
        need="switch a feature of a function on or off",
        idea=(
            "A flag is an argument that is true or false. It switches a part of the function on or off.",
            (
                "With a default for the flag, the usual behavior needs no word at all in the call. "
                "Only those who want something special have to say so."
            ),
        ),
        pitfall=("Comparing a flag with `True` is not needed. Write `if $flag` and nothing more.",),
    ),
    Family(
        id="functions.shorten",
        title="Limits with a default",
        names=("shorten", "{shorten|cut|trim}_{text|line|title}", "{limit|clip}_{length|text}", "{short|brief}_form"),
        args=(
            text(),
            integer("k", 2, 12, names=("size", "limit", "length", "width"), default=(5, 6, 8, 10)),
        ),
        returns="str",
        variants=(
            {"mark": "", "tail": "", "said": ""},
            {"mark": "...", "tail": ' + "..."', "said": " followed by '...'"},
            {"mark": "-", "tail": ' + "-"', "said": " followed by '-'"},
        ),
        says=(
            (
                "$hand $text if it has at most $k characters, else its first $k characters$said. The "
                "default of $k is $default."
            ),
            "Cut $text after $k characters (by default $default); a longer text becomes its first $k characters$said.",
        ),
        styles=(
            Style(
                """
                if len($text) <= $k:
                    return $text
                return $text[:$k]$tail
                """,
                "A short text leaves the function at once. Only a long one is cut with a slice.",
            ),
            Style(
                "return $text if len($text) <= $k else $text[:$k]$tail",
                "The test decides between the whole text and its beginning.",
            ),
        ),
        reference=lambda text, k, v: "".join(c for i, c in enumerate(text) if i < k) + (v["mark"] if text[k:] else ""),
        edges=(("", 4), ("abcd", 4), ("abcde", 4)),
        need="shorten texts that are too long",
        idea=(
            "A display has room for so many characters. A default value says how many, unless the caller knows better.",
            "A text that fits should stay as it is. Only one that is too long has to be cut.",
        ),
        pitfall=("A text with exactly the allowed length must not be cut. Use `<=` in the test.",),
    ),
)
