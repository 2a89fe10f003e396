"""Validation with an answer: messages and safe defaults."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import entry

FAMILIES: tuple[Family, ...] = (
    Family(
        id="validation.first_problem",
        title="Saying what is wrong",
        names=(
            "{find|first|name}_{problem|error|mistake}",
            "{check|explain|validate}_{name|entry|input}",
            "what_is_wrong",
            "error_message",
        ),
        args=(
            Arg(
                "text",
                ("name", "entry", "text", "word"),
                "str",
                lambda draw, so: draw.choose(("", "x", draw.word(), draw.word() * 2, draw.word()[:2], entry(draw, so))),
            ),
        ),
        returns="str",
        variants=tuple(
            {"empty": empty, "long": long, "fine": fine, "k": k}
            for empty, long, fine in (
                ("empty", "too long", "ok"),
                ("missing", "long", "fine"),
                ("no text", "over the limit", "good"),
            )
            for k in (5, 6, 8, 10)
        ),
        says=(
            "$hand '$empty' for an empty $text, '$long' if it has more than $k characters, and '$fine' otherwise.",
            "Check $text: return '$empty' if it is empty, '$long' if it is longer than $k characters, else '$fine'.",
        ),
        styles=(
            Style(
                """
                if not $text:
                    return "$empty"
                if len($text) > $k:
                    return "$long"
                return "$fine"
                """,
                "An empty string counts as false, so `not $text` asks whether it is empty.",
            ),
            Style(
                """
                if len($text) == 0:
                    return "$empty"
                elif len($text) > $k:
                    return "$long"
                else:
                    return "$fine"
                """,
                "The checks are made one after another, and the first rule that is broken gives the message.",
            ),
        ),
        reference=lambda text, v: v["empty"] if text == "" else (v["long"] if text[v["k"] :] else v["fine"]),
        edges=lambda v: (("",), ("x" * v["k"],), ("x" * (v["k"] + 1),)),
        need="tell what is wrong with an input",
        idea=(
            "A helpful program does not just refuse an input. It says what is wrong with it.",
            "Each check returns its own message. If all checks are passed, the input is good.",
        ),
        pitfall=("The order of the checks matters if an input breaks more than one rule: the first message wins.",),
    ),
    Family(
        id="validation.allowed_choice",
        title="Only some values are allowed",
        names=(
            "{allowed|valid|known}_or_$tag",
            "{choose|pick|check}_{option|choice}",
            "{safe|checked}_choice",
            "{clean|fix}_choice",
        ),
        args=(
            Arg(
                "choice",
                ("choice", "option", "answer", "value"),
                "str",
                lambda draw, _: draw.choose(
                    ("red", "green", "blue", "yes", "no", "left", "right", "up", "small", "large", draw.word())
                ),
            ),
        ),
        returns="str",
        variants=tuple(
            {"tag": "{fallback|standard}", "a": a, "b": b, "c": c, "other": other}
            for a, b, c, other in (
                ("red", "green", "blue", "gray"),
                ("yes", "no", "up", "unknown"),
                ("left", "right", "up", "stay"),
                ("small", "large", "red", "medium"),
            )
        ),
        says=(
            "$hand $choice if it is '$a', '$b' or '$c', and '$other' otherwise.",
            "Return $choice when it is one of '$a', '$b' and '$c', else '$other'.",
        ),
        styles=(
            Style(
                """
                if $choice in ("$a", "$b", "$c"):
                    return $choice
                return "$other"
                """,
                "The operator `in` compares the value with all three words at once.",
            ),
            Style(
                'return $choice if $choice in ["$a", "$b", "$c"] else "$other"',
                "The list holds the allowed words, and everything else becomes '$other'.",
            ),
        ),
        reference=lambda choice, v: {v["a"]: v["a"], v["b"]: v["b"], v["c"]: v["c"]}.get(choice, v["other"]),
        edges=lambda v: ((v["a"],), (v["b"],), (v["c"],), ("",)),
        need="accept only some answers",
        idea=(
            (
                "When only a few answers make sense, list them and check against the list. Adding "
                "another answer later is then a matter of one word."
            ),
            (
                "A safe default saves a program from answers that nobody expected. The rest of the "
                "program can rely on what it gets."
            ),
        ),
        pitfall=(
            'A test like `$choice == "$a" or "$b"` is always true, since a string that is not empty counts as true.',
        ),
    ),
)
