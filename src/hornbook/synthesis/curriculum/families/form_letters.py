"""Prose 2: form letters with gaps."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _template(draw: Draw, _: object) -> str:
    return draw.choose(
        (
            "Dear [name], your [thing] is ready.",
            "[name] has [count] [thing]",
            "Meet [name] at [place]",
            "[thing] for [name]",
            "No [thing] today, [name]!",
            "[count] x [thing]",
        )
    )


def _fields(draw: Draw, _: object) -> dict[str, str]:
    full = {"name": draw.choose(PEOPLE), "thing": draw.word(), "count": str(draw.integer(2, 9)), "place": draw.word()}
    return {key: value for key, value in full.items() if draw.chance(0.85)}


_FILL = """for $gap, $val in $fields.items():
    $template = $template.replace(f"[{$gap}]", $val)
return $template"""
_FILL_PARTS = """$result, *$parts = $template.split("[")
for $item in $parts:
    $gap, _, rest = $item.partition("]")
    $result += $fields.get($gap, f"[{$gap}]") + rest
return $result"""
_MISSING = """$result = []
for $item in $template.replace("]", "[").split("[")[1::2]:
    if $item not in $fields:
        $result.append($item)
return $result"""
_MISSING_PARTS = """$parts = $template.split("[")[1:]
$result = [$item.partition("]")[0] for $item in $parts]
return [$item for $item in $result if $item not in $fields]"""


FAMILIES: tuple[Family, ...] = (
    Family(
        id="prose.template",
        title="Filling in a form letter",
        names=("$tag", "{fill|complete}_$tag", "$tag_text", "{get|find}_$tag", "$tag_with_fields"),
        args=(
            Arg("template", ("template", "pattern", "letter", "form"), "str", _template),
            Arg("fields", ("fields", "values", "data", "entries"), "dict[str, str]", _fields),
        ),
        returns="$kind",
        variants=tuple(
            {"gap": key, **rest}
            for key in ("field", "slot", "place_holder")
            for rest in (
                {
                    "kind": "str",
                    "tag": "{filled_template|form_letter}",
                    "said": "the text in which each name in square brackets is replaced by its value in $fields",
                    "more": "names without a value stay as they are",
                    "why": "Each name with its brackets is replaced by its value.",
                    "loop": _FILL,
                    "other": _FILL_PARTS,
                    "way": 0,
                },
                {
                    "kind": "list[str]",
                    "tag": "{open_fields|missing_fields_of}",
                    "said": "a list of the names in square brackets that $fields does not contain, in their order",
                    "more": "no name occurs twice",
                    "why": "Each name between brackets is looked up.",
                    "loop": _MISSING,
                    "other": _MISSING_PARTS,
                    "way": 1,
                },
            )
        ),
        says=(
            "In the string $template, names of fields stand in square brackets. $hand $said; $more.",
            "The text $template has gaps such as '[name]'. $hand $said; $more.",
            "For the form letter $template with gaps like '[place]', {return|make} $said; $more.",
        ),
        styles=(
            Style(
                """
                $loop
                """,
                (
                    "$why {The brackets make sure that nothing else is hit|With its brackets, a gap can not be "
                    "confused with other words}."
                ),
            ),
            Style(
                """
                $other
                """,
                (
                    "The text is cut at the opening brackets. {Whatever stands before the next closing bracket is a "
                    "name|Each piece after the first begins with a name}."
                ),
            ),
        ),
        reference=lambda template, fields, v: nth(
            v["way"],
            re.sub(r"\[(\w+)\]", lambda m: fields.get(m[1], m[0]), template),
            [name for name in re.findall(r"\[(\w+)\]", template) if name not in fields],
        ),
        edges=(
            ("", {}),
            ("hello", {"name": "Ada"}),
            ("[name] and [thing]", {"thing": "tea"}),
            ("[name]", {"name": "Ben"}),
        ),
        need="write the same letter to many people",
        idea=(
            (
                "A form letter has gaps, and each gap has a name. {A dictionary says what belongs in it|The data for "
                "them can come from a dictionary}."
            ),
            (
                "Text and data are kept apart. {So one text serves for many people|The text need not be changed for "
                "the next person}."
            ),
        ),
        pitfall=(
            (
                "Replacing a bare name would change the word wherever it occurs. {Include the brackets|The brackets "
                "belong to the gap}."
            ),
        ),
    ),
)
