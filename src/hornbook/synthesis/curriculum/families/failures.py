"""Errors: catching them, counting them, and going on."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _inputs(draw: Draw, _: object) -> list[str]:
    options = (
        lambda: str(draw.integer(-20, 90)),
        draw.word,
        lambda: f"{draw.integer(1, 9)}.5",
        lambda: "",
        lambda: f" {draw.integer(1, 9)}",
    )
    return [draw.choose(options)() for _ in range(draw.integer(2, 6))]


def _whole(parts: list[str]) -> list[int]:
    """The values of the parts that `int` accepts."""
    return [int(part) for part in parts if re.fullmatch(r"\s*[+-]?\d+\s*", part)]


def _pairs(draw: Draw, _: object) -> list[tuple[int, int]]:
    return [(draw.integer(0, 30), draw.choose((0, 1, 2, 3, 5))) for _ in range(draw.integer(2, 5))]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="errors.convert",
        title="When a conversion fails",
        names=("$tag", "{get|find}_$tag", "$tag_of_inputs", "{safe|careful}_$tag", "$tag_from_texts"),
        args=(Arg("texts", ("texts", "inputs", "entries", "lines"), "list[str]", _inputs),),
        returns="$kind",
        variants=tuple(
            {"bad": bad, **rest}
            for bad in ("failed", "bad", "errors", "wrong")
            for rest in (
                {
                    "kind": "list[int]",
                    "tag": "{numbers_only|converted}",
                    "said": "a list of the integers they stand for, leaving out those that are no integers",
                    "init": "$result = []",
                    "good": "$result.append(int($item))",
                    "use": "$result.append(value)",
                    "handle": "continue",
                    "end": "$result",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{total_of_valid|safe_total}",
                    "said": "the sum of those that can be converted to integers",
                    "init": "$result = 0",
                    "good": "$result += int($item)",
                    "use": "$result += value",
                    "handle": "continue",
                    "end": "$result",
                    "key": 1,
                },
                {
                    "kind": "tuple[list[int], int]",
                    "tag": "{numbers_and_failures|split_inputs}",
                    "said": (
                        "a tuple of the list of the integers they stand for and the number of those that are no "
                        "integers"
                    ),
                    "init": "$result, $bad = [], 0",
                    "good": "$result.append(int($item))",
                    "use": "$result.append(value)",
                    "handle": "$bad += 1",
                    "end": "$result, $bad",
                    "key": 2,
                },
            )
        ),
        says=(
            "Try to convert each string of $texts with int. $hand $said.",
            (
                "{The strings in $texts come from users, and|Users typed the strings in $texts, and} not all of them "
                "are integers. $hand $said."
            ),
            (
                "For the strings in $texts, {find|return} $said. {A failing call of int|Whatever int refuses} must "
                "not stop the program."
            ),
        ),
        styles=(
            Style(
                """
                $init
                for $item in $texts:
                    try:
                        $good
                    except ValueError:
                        $handle
                return $end
                """,
                (
                    "The call of `int` stands in a `try` block. {If it fails, the `except` block runs and the loop "
                    "goes on|An error leads to the `except` block instead of ending the program}."
                ),
            ),
            Style(
                """
                $init
                for $item in $texts:
                    try:
                        value = int($item)
                    except ValueError:
                        $handle
                    else:
                        $use
                return $end
                """,
                (
                    "The `else` block runs only if nothing went wrong. {So the `try` block holds just the line that "
                    "may fail|That keeps the risky line apart from the rest}."
                ),
            ),
        ),
        reference=lambda texts, v: nth(
            v["key"], _whole(texts), sum(_whole(texts)), (_whole(texts), len(texts) - len(_whole(texts)))
        ),
        edges=(([],), (["7"],), (["cat", "2.5", ""],), ([" 4 ", "-3", "x1"],)),
        need="read numbers that people have typed",
        idea=(
            (
                "Often the best test is to try. {If it works, fine, and if not, the error is caught|An error that is "
                "caught does no harm}."
            ),
            (
                "Errors in Python have types. {An `except` line names the type it deals with|Wrong text for `int` is "
                "a `ValueError`}."
            ),
        ),
        pitfall=(
            (
                "An `except` without a type catches everything, even a misspelled name. {Name the error you expect|So"
                " say which error is meant}."
            ),
        ),
    ),
    Family(
        id="errors.divide_pairs",
        title="Divisions that may fail",
        names=("$tag", "{safe|all|list}_$tag", "$tag_of_pairs", "{get|compute}_$tag", "$tag_or_$short"),
        args=(Arg("pairs", ("pairs", "tasks", "divisions", "jobs"), "list[tuple[int, int]]", _pairs),),
        returns="$kind",
        variants=tuple(
            {"a": a, "b": b, **rest}
            for a, b in (("top", "bottom"), ("amount", "people"), ("x", "y"))
            for rest in (
                {
                    "kind": "list[int | None]",
                    "tag": "{quotients|divided}",
                    "short": "none",
                    "said": "None in place of a division by zero",
                    "spare": "None",
                    "key": 0,
                },
                {
                    "kind": "list[int]",
                    "tag": "{quotients|divided}",
                    "short": "zero",
                    "said": "0 in place of a division by zero",
                    "spare": "0",
                    "key": 1,
                },
                {
                    "kind": "list[int]",
                    "tag": "{quotients|divided}",
                    "short": "minus_one",
                    "said": "-1 in place of a division by zero",
                    "spare": "-1",
                    "key": 2,
                },
                {
                    "kind": "list[int]",
                    "tag": "{quotients|divided}",
                    "short": "first",
                    "said": "the first number itself where the second one is zero",
                    "spare": "$a",
                    "key": 3,
                },
            )
        ),
        says=(
            (
                "Divide the first number of each pair in $pairs by the second, without a remainder. $hand the results"
                " as a list, with $said."
            ),
            "$hand a list of the whole quotients of the pairs in $pairs, with $said.",
            "For every pair (a, b) in $pairs compute a // b and {collect|list} the results, with $said.",
        ),
        styles=(
            Style(
                """
                $result = []
                for $a, $b in $pairs:
                    try:
                        $result.append($a // $b)
                    except ZeroDivisionError:
                        $result.append($spare)
                return $result
                """,
                (
                    "Only the division can fail, so only it is tried. {The list gets an entry in both cases|Either "
                    "way one entry is added}."
                ),
            ),
            Style(
                """
                def quotient($a, $b):
                    try:
                        return $a // $b
                    except ZeroDivisionError:
                        return $spare

                return [quotient($a, $b) for $a, $b in $pairs]
                """,
                (
                    "A `try` block can not stand inside a comprehension. {So it is put in a function of its own|A "
                    "small function makes that possible}."
                ),
            ),
            Style(
                "return [$a // $b if $b != 0 else $spare for $a, $b in $pairs]",
                "Here the case is tested in advance. {Then no error occurs at all|Nothing has to be caught then}.",
            ),
        ),
        reference=lambda pairs, v: [nth(v["key"], None, 0, -1, a) if b == 0 else (a - a % b) // b for a, b in pairs],
        edges=(([],), ([(4, 0)],), ([(6, 2), (7, 2)],), ([(0, 0), (0, 5)],)),
        need="divide many numbers without stopping at an error",
        idea=(
            (
                "One bad value should not spoil the work on all others. {So the error is handled where it happens|The"
                " loop can go on if the error is caught inside of it}."
            ),
            (
                "There are two ways to deal with a possible error: ask before or catch it after. {Python programs "
                "often do the latter|Both are right here}."
            ),
        ),
        pitfall=(
            (
                "A `try` block around the whole loop would end it at the first error. {Put it inside the loop|It "
                "belongs inside}."
            ),
        ),
        quiz=(("Which error does a division by zero raise?", "`ZeroDivisionError`"),),
    ),
)
