"""Parsing: settings, comma-separated lines and log lines become data."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _settings(draw: Draw, _: object) -> str:
    return ";".join(f"{word}={draw.integer(0, 60)}" for word in draw.words(1, 4))


def _settings_by(sign: str, mark: str, text: str) -> dict[str, int]:
    return {name: int(value) for name, value in re.findall(f"([^{sign}{mark}]+){mark}([^{sign}{mark}]+)", text)}


def _row(draw: Draw, _: object) -> str:
    return ",".join(
        draw.choose(("", " ")) + draw.choose((draw.word(), str(draw.integer(0, 99)), draw.choose(PEOPLE), ""))
        for _ in range(draw.integer(1, 5))
    )


FAMILIES: tuple[Family, ...] = (
    Family(
        id="parsing.settings",
        title="Reading settings",
        names=("{parse|read}_$tag", "$tag", "{get|load}_$tag", "$tag_from_{text|line}", "{text|line}_to_$tag"),
        args=(Arg("text", ("text", "line", "settings", "config"), "str", _settings),),
        returns="$kind",
        variants=tuple(
            {"w": w, "v": v, "pairs": '(part.split("=") for part in $text.split(";") if part)', **rest}
            for w, v in (("key", "value"), ("name", "number"), ("option", "setting"))
            for rest in (
                {
                    "kind": "dict[str, int]",
                    "tag": "{settings_dict|options}",
                    "said": "a dictionary from the names to the numbers",
                    "end": "$result",
                    "form": "{$w: int($v) for $w, $v in $pairs}",
                    "key": 0,
                },
                {
                    "kind": "list[str]",
                    "tag": "{setting_names|option_names}",
                    "said": "a list of the names in their order",
                    "end": "list($result)",
                    "form": "[$w for $w, _ in $pairs]",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{settings_total|sum_of_settings}",
                    "said": "the sum of the numbers",
                    "end": "sum($result.values())",
                    "form": "sum(int($v) for _, $v in $pairs)",
                    "key": 2,
                },
            )
        ),
        says=(
            "The string $text consists of parts like 'size=12', with semicolons between them. $hand $said.",
            (
                "Parse $text, in which every part is a name, an equals sign and a number; the parts are separated by "
                "';'. $hand $said."
            ),
            (
                "Settings are written as name=number and joined with ';'. From {the string|the text} $text, "
                "{get|make} $said."
            ),
        ),
        note="{An empty string has no settings.|No name occurs twice, and the string may be empty.}",
        styles=(
            Style(
                """
                $result = {}
                for part in $text.split(";"):
                    if part:
                        $w, $v = part.split("=")
                        $result[$w] = int($v)
                return $end
                """,
                (
                    "The text is first split into parts, and each part into its two sides. {An empty text gives one "
                    "empty part, which is skipped|The test skips the empty part of an empty text}."
                ),
            ),
            Style(
                "return $form",
                (
                    "Splitting twice gives pairs. {The comprehension unpacks them|Each pair is unpacked into its two "
                    "sides}."
                ),
            ),
            Style(
                """
                $result = {}
                for part in filter(None, $text.split(";")):
                    $w, _, $v = part.partition("=")
                    $result[$w] = int($v)
                return $end
                """,
                (
                    "The method `partition` cuts at the first equals sign and returns three parts. {The middle one is"
                    " the sign itself|The sign itself is not needed}."
                ),
            ),
        ),
        reference=lambda text, v: nth(
            v["key"],
            _settings_by(";", "=", text),
            [*_settings_by(";", "=", text)],
            sum(_settings_by(";", "=", text).values()),
        ),
        edges=(("",), ("a=1",), ("size=12;depth=0",), ("x=5;y=5;z=10",)),
        need="read the settings of a program",
        idea=(
            (
                "Many programs keep their settings as lines of text. {Reading them means splitting in the right "
                "order|To read them, split at the outer sign first}."
            ),
            (
                "What comes from a text is text. {Numbers in it have to be converted with `int`|So digits become a "
                "number only through `int`}."
            ),
        ),
        pitfall=(
            (
                "Splitting an empty string at a sign gives a list with one empty string. {It is not an empty list|Be "
                "ready for it}."
            ),
        ),
    ),
    Family(
        id="parsing.row",
        title="A line from a table",
        names=(
            "{parse|read|split}_$tag",
            "$tag_of_{line|row}",
            "{get|clean}_$tag",
            "{row|line}_$tag",
            "{csv|comma}_$tag",
        ),
        args=(Arg("line", ("line", "row", "record", "text"), "str", _row),),
        returns="$kind",
        variants=(
            {
                "cell": "{cell|field|part}",
                "kind": "list[str]",
                "tag": "{fields|cells}",
                "said": "a list of the fields without the blanks around them",
                "one": "$cell.strip()",
                "test": "",
                "body": "$result.append($cell.strip())",
                "end": "$result",
                "key": 0,
            },
            {
                "cell": "{cell|field|part}",
                "kind": "list[int]",
                "tag": "{numbers|whole_numbers}",
                "said": "a list of the fields that are whole numbers, as integers",
                "one": "int($cell)",
                "test": " if $cell.strip().isdigit()",
                "body": "if $cell.strip().isdigit():\n        $result.append(int($cell))",
                "end": "$result",
                "key": 1,
            },
            {
                "cell": "{cell|field|part}",
                "kind": "list[str]",
                "tag": "{filled_fields|nonempty_fields}",
                "said": "a list of the fields that are not empty, without the blanks around them",
                "one": "$cell.strip()",
                "test": " if $cell.strip()",
                "body": "if $cell.strip():\n        $result.append($cell.strip())",
                "end": "$result",
                "key": 2,
            },
            {
                "cell": "{cell|field|part}",
                "kind": "int",
                "tag": "{missing_fields|empty_fields}",
                "said": "how many of its fields are empty or blank",
                "one": "$cell",
                "test": " if not $cell.strip()",
                "body": "if not $cell.strip():\n        $result.append($cell)",
                "end": "len($result)",
                "key": 3,
            },
        ),
        says=(
            "The fields of $line are separated by commas. $hand $said.",
            "{Take apart|Read} the comma-separated line $line and return $said.",
            (
                "In $line there are fields with commas between them, {and blanks may stand around them|perhaps with "
                "blanks around them}. $hand $said."
            ),
        ),
        styles=(
            Style(
                """
                $result = [$one for $cell in $line.split(",")$test]
                return $end
                """,
                (
                    "The commas cut the line into fields. {The comprehension cleans them up|Each field is then "
                    "treated in the same way}."
                ),
            ),
            Style(
                """
                $result = []
                for $cell in $line.split(","):
                    $body
                return $end
                """,
                (
                    "The loop looks at one field after another. {Only then is it decided what is stored|The list "
                    "grows field by field}."
                ),
            ),
        ),
        reference=lambda line, v: nth(
            v["key"],
            re.split(" *, *", line.strip()),
            [int(found) for found in re.findall(r"(?:^|(?<=,)) *(\d+) *(?=,|$)", line)],
            re.findall(r"[^ ,]+", line),
            len(re.findall(r"(?:^|,) *(?=,|$)", line)),
        ),
        edges=(("",), ("a",), ("12, 7,",), (" cat ,,5",)),
        need="read one line of a table",
        idea=(
            (
                "Tables are often stored as text, one line per row, with commas between the fields. {Splitting at the"
                " commas gives the fields back|Such files can be opened by every spreadsheet}."
            ),
            (
                "People put blanks after commas, programs do not. {A good reader accepts both|Removing blanks makes "
                "both look alike}."
            ),
        ),
        pitfall=(
            (
                "Two commas side by side enclose an empty field. {It must be kept, or the columns get mixed "
                "up|Leaving it out would shift the columns}."
            ),
        ),
    ),
)
