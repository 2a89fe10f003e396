"""Parts of a text that are taken out or moved."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, word
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import WORDS, Draw


def _marked(draw: Draw, _: object) -> str:
    """A text in which a part may stand in brackets."""
    inside = f"{draw.word()} {draw.word()}" if draw.chance(0.3) else draw.word()
    return draw.choose(
        (f"{draw.word()} ({inside}) {draw.word()}", f"({inside})", f"{draw.word()} ({inside})", draw.sentence())
    )


FAMILIES: tuple[Family, ...] = (
    Family(
        id="strings.between_marks",
        title="The part in brackets",
        names=("$tag", "{get|find|take}_$tag", "$tag_{of_text|part}", "{text|string}_$tag"),
        args=(Arg("text", ("text", "line", "entry", "s", "note"), "str", _marked),),
        returns="str",
        variants=(
            {
                "tag": "{in_brackets|inside}",
                "form": "$text[$left + 1:$right]",
                "none": '""',
                "said": "the part of $text between '(' and ')'",
                "other": "an empty string",
                "key": 0,
            },
            {
                "tag": "{before_bracket|head}",
                "form": "$text[:$left].strip()",
                "none": "$text",
                "said": "the part of $text before '(', without spaces at its ends",
                "other": "the whole text",
                "key": 1,
            },
            {
                "tag": "{after_bracket|tail}",
                "form": "$text[$right + 1:].strip()",
                "none": '""',
                "said": "the part of $text after ')', without spaces at its ends",
                "other": "an empty string",
                "key": 2,
            },
        ),
        says=(
            "$hand $said, or $other if there are no brackets.",
            "Find $said and return it. If $text has no brackets, return $other.",
        ),
        note="{There is at most one pair of brackets.|$text has no more than one pair of brackets.}",
        styles=(
            Style(
                """
                if "(" not in $text:
                    return $none
                $left = $text.index("(")
                $right = $text.index(")")
                return $form
                """,
                "The two places are found first. A slice between them is the part that is wanted.",
            ),
            Style(
                """
                $left = $text.find("(")
                $right = $text.find(")")
                if $left == -1:
                    return $none
                return $form
                """,
                "The method `find` returns -1 if nothing was found, where `index` would raise an error.",
            ),
        ),
        reference=lambda text, v: (
            nth(
                v["key"],
                text.partition("(")[2].partition(")")[0],
                text.split("(")[0].strip(),
                text.rpartition(")")[2].strip(),
            )
            if ")" in text
            else nth(v["key"], "", text, "")
        ),
        edges=(("",), ("no marks",), ("a (b) c",), ("(x)",), ("tea ()",)),
        need="take a part out of a text",
        idea=(
            "Marks such as brackets show where a part begins and ends. Finding the marks is half of the work.",
            "A slice needs two places. The first of them is one behind the opening mark, which is not wanted.",
        ),
        pitfall=("Searching for a mark that is not there needs a plan: `index` fails, and `find` gives -1.",),
    ),
    Family(
        id="strings.move_letters",
        title="Letters that move around",
        names=("{rotate|turn|move}_$tag", "$tag_{letters|word|text}", "{word|string}_$tag", "$tag_by_$k"),
        args=(
            word(kind="", make=lambda draw, _: draw.choose([w for w in WORDS if len(w) > 4])),
            integer("k", 0, 4, names=("k", "steps", "places", "n"), fix=(2, 3, 4)),
        ),
        returns="str",
        variants=(
            {
                "tag": "{left|forward}",
                "form": "$word[$k:] + $word[:$k]",
                "said": "the first $k letters moved to its end",
                "one": "$result[1:] + $result[0]",
                "turn": "-1",
                "key": 0,
            },
            {
                "tag": "{right|backward}",
                "form": "$word[len($word) - $k:] + $word[:len($word) - $k]",
                "said": "the last $k letters moved to its front",
                "one": "$result[-1] + $result[:-1]",
                "turn": "1",
                "key": 1,
            },
        ),
        says=(
            "$hand $word with $said.",
            "{Write|Form} the word that {comes out|is made} when $word has $said, and return it.",
        ),
        note="{$word has more than $k letters.|$k is smaller than the length of $word.}",
        styles=(
            Style("return $form", "Two slices cut the word at one place, and the parts are joined in the other order."),
            Style(
                """
                $result = $word
                for _ in range($k):
                    $result = $one
                return $result
                """,
                "Each turn moves a single letter, and the loop repeats this as often as needed.",
            ),
            Style(
                """
                letters = deque($word)
                letters.rotate($turn * $k)
                return "".join(letters)
                """,
                "A `deque` can rotate by itself. A positive number turns it to the right, a negative one to the left.",
                "from collections import deque",
            ),
        ),
        reference=lambda word, k, v: "".join(word[(i + nth(v["key"], k, -k)) % len(word)] for i in range(len(word))),
        edges=(("table", 0), ("abcdef", 2), ("house", 3)),
        need="turn words around in a circle",
        idea=(
            "Think of the letters as standing in a circle. Turning it changes where the word begins, not the order.",
            "Cutting a word at one place and exchanging the parts is the whole trick.",
        ),
        pitfall=("With 0 letters from the end, the slice `[-0:]` is the whole word. The length avoids this trap.",),
    ),
)
