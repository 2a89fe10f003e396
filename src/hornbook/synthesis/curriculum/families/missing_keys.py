"""Errors 2: keys that may be missing."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import mapping, words
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _found(looked: list[tuple[str, list[int]]]) -> tuple[int, list[str], list[int]]:
    """The sum, what is missing, and the values, from words with the list of their values."""
    return (
        sum(sum(hits) for _, hits in looked),
        [one for one, hits in looked if not hits],
        [sum(hits) for _, hits in looked],
    )


FAMILIES: tuple[Family, ...] = (
    Family(
        id="errors.look_up_all",
        title="Keys that may be missing",
        names=("$tag", "{get|find|read}_$tag", "$tag_in_table", "{look_up|fetch}_$tag", "$tag_of_words"),
        args=(
            mapping("table", names=("prices", "stock", "table", "points")),
            words(
                "names",
                kind="",
                names=("wanted", "order", "keys", "asked"),
                make=lambda draw, so: [
                    draw.choose(list(so[0])) if draw.chance(0.65) else draw.word() for _ in range(draw.integer(1, 4))
                ],
            ),
        ),
        returns="$kind",
        variants=tuple(
            {"one": one, **rest}
            for one in ("name", "key", "word")
            for rest in (
                {
                    "kind": "int",
                    "tag": "{total_of_known|sum_of_found}",
                    "said": "the sum of the values of those that are in the table",
                    "good": "$result.append($table[$one])",
                    "bad": "pass",
                    "form": "sum($table.get($one, 0) for $one in $names)",
                    "end": "sum($result)",
                    "key": 0,
                },
                {
                    "kind": "list[str]",
                    "tag": "{missing|unknown_names}",
                    "said": "a list of those that are not in the table",
                    "good": "$table[$one]",
                    "bad": "$result.append($one)",
                    "form": "[$one for $one in $names if $one not in $table]",
                    "end": "$result",
                    "key": 1,
                },
                {
                    "kind": "list[int]",
                    "tag": "{values_or_zero|found_or_zero}",
                    "said": "a list of their values, with 0 for those that are not in the table",
                    "good": "$result.append($table[$one])",
                    "bad": "$result.append(0)",
                    "form": "[$table.get($one, 0) for $one in $names]",
                    "end": "$result",
                    "key": 2,
                },
            )
        ),
        says=(
            "Look up every word of $names in the dictionary $table. $hand $said.",
            "The dictionary $table maps words to numbers. For the words in $names, {return|find} $said.",
            "Some words of $names may not be keys of the table $table. $hand $said.",
        ),
        styles=(
            Style(
                """
                $result = []
                for $one in $names:
                    try:
                        $good
                    except KeyError:
                        $bad
                return $end
                """,
                (
                    "Looking up a missing key raises a `KeyError`. {It is caught, and the loop goes on|The `except` "
                    "block says what to do then}."
                ),
            ),
            Style(
                "return $form",
                "Asking first, or using `get`, avoids the error. {That makes the line short|No `try` is needed then}.",
            ),
        ),
        reference=lambda table, names, v: nth(
            v["key"], *_found([(one, [n for key, n in table.items() if key == one]) for one in names])
        ),
        edges=(({"a": 1}, []), ({"a": 1}, ["b"]), ({"a": 4, "b": 2}, ["a", "a", "c"]), ({}, ["x"])),
        need="look up words of which some are unknown",
        idea=(
            (
                "A dictionary does not know every key. {Looking up a missing one is an error, which can be caught|A "
                "program must be ready for that}."
            ),
            (
                "There are several ways to deal with a missing key: `in`, `get` or `try`. {All of them are in "
                "use|They lead to the same result}."
            ),
        ),
        pitfall=(
            (
                "With `get`, a missing key and a key with the value 0 look alike. {Use `in` to tell them apart|If the"
                " difference matters, ask with `in`}."
            ),
        ),
    ),
)
