"""Parsing 2: the lines of a log."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import WORDS, Draw

_LEVELS = ("INFO", "WARNING", "ERROR", "DEBUG")


def _log(draw: Draw, _: object) -> list[str]:
    few = ["ERROR", *draw.sample(_LEVELS, 2)]
    return [
        f"{draw.choose(few)}: {draw.sentence() if draw.chance(0.3) else draw.choose(WORDS)}"
        for _ in range(draw.integer(2, 4))
    ]


def _by_level(pairs: list[tuple[str, str]]) -> tuple[dict[str, int], list[str], dict[str, list[str]]]:
    levels = [level for level, _ in pairs]
    groups = {level: [message for other, message in pairs if other == level] for level in dict.fromkeys(levels)}
    return {level: levels.count(level) for level in groups}, groups.get("ERROR", []), groups


FAMILIES: tuple[Family, ...] = (
    Family(
        id="parsing.log",
        title="Reading a log",
        names=("$tag", "{get|find|collect}_$tag", "$tag_of_log", "log_$tag", "$tag_in_lines"),
        args=(Arg("lines", ("lines", "log", "entries", "records"), "list[str]", _log),),
        returns="$kind",
        variants=tuple(
            {"first": level, "rest": rest, **more}
            for level, rest in (("level", "message"), ("kind", "note"), ("label", "body"))
            for more in (
                {
                    "kind": "dict[str, int]",
                    "tag": "{level_counts|count_levels}",
                    "said": "a dictionary that tells how often each level occurs",
                    "zero": "{}",
                    "step": "$result[$first] = $result.get($first, 0) + 1",
                    "key": 0,
                },
                {
                    "kind": "list[str]",
                    "tag": "{error_messages|errors}",
                    "said": "a list of the messages whose level is ERROR",
                    "zero": "[]",
                    "step": 'if $first == "ERROR":\n        $result.append($rest)',
                    "key": 1,
                },
                {
                    "kind": "dict[str, list[str]]",
                    "tag": "{by_level|messages_by_level}",
                    "said": "a dictionary from each level to the list of its messages",
                    "zero": "{}",
                    "step": "$result.setdefault($first, []).append($rest)",
                    "key": 2,
                },
            )
        ),
        says=(
            "Every string in $lines has the form 'LEVEL: message'. $hand $said.",
            "The list $lines holds the lines of a log, each with a level, a colon, a blank and a message. $hand $said.",
            (
                "Read the log lines in $lines, {which look like 'INFO: all is well'|such as 'INFO: all is well'}. "
                "$hand $said."
            ),
        ),
        styles=(
            Style(
                """
                $result = $zero
                for $row in $lines:
                    $first, $rest = $row.split(": ", 1)
                    $step
                return $result
                """,
                (
                    "The number 1 makes `split` cut only once. {A colon inside the message does no harm then|So the "
                    "message stays in one piece}."
                ),
            ),
            Style(
                """
                $result = $zero
                for $row in $lines:
                    at = $row.index(":")
                    $first, $rest = $row[:at], $row[at + 2 :]
                    $step
                return $result
                """,
                (
                    "The position of the first colon tells where the level ends. {The message begins two places "
                    "further on|Slices take both parts}."
                ),
            ),
        ),
        reference=lambda lines, v: nth(
            v["key"], *_by_level([(line.split(": ")[0], re.sub("^[A-Z]+: ", "", line)) for line in lines])
        ),
        edges=(
            ([],),
            (["INFO: start"],),
            (["ERROR: disk full", "INFO: ok", "ERROR: again"],),
            (["INFO: at 5: all well"],),
        ),
        need="find the errors in a log",
        idea=(
            (
                "A log tells what a program has done, line by line. {Lines of one form are easy to read by "
                "program|Since all lines have the same form, a program can read them}."
            ),
            (
                "Cut a line at a known sign, and you have its parts. {What counts is where the first such sign "
                "stands|The first colon ends the level}."
            ),
        ),
        pitfall=(
            (
                "A message may contain colons itself. {Cut at the first one only|Cutting at all of them would tear it"
                " apart}."
            ),
        ),
    ),
)
