"""Two dictionaries: merging and comparing."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, mapping
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _other_counts(draw: Draw, before: tuple[Any, ...]) -> dict[str, int]:
    """A dictionary that shares some keys and values with the one before it."""
    shared = draw.sample(list(before[0]), draw.integer(1, 2))
    found = {key: before[0][key] if draw.chance(0.3) else draw.integer(1, 20) for key in shared}
    return found | {key: draw.integer(1, 20) for key in draw.words(0, 2)}


_COUNTS = mapping(kind="", names=("counts", "first", "old", "left", "stock"))


_OTHER = Arg("other", ("other", "second", "new", "right", "more"), "dict[str, int]", _other_counts)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="dictionaries.merge",
        title="Two dictionaries become one",
        names=(
            "{merge|combine|join}_{counts|tables|stocks}",
            "merge_{$tag|by_$tag}",
            "{merged|joined}_$tag",
            "$tag_of_both",
        ),
        args=(_COUNTS, _OTHER),
        returns="dict[str, int]",
        variants=(
            {
                "tag": "{sums|totals}",
                "form": "$result[$mapkey] + $val",
                "long": "$counts[$mapkey] + $val",
                "said": "the sum of the two numbers",
                "key": 0,
            },
            {
                "tag": "{largest|maximum}",
                "form": "max($result[$mapkey], $val)",
                "long": "max($counts[$mapkey], $val)",
                "said": "the larger of the two numbers",
                "key": 1,
            },
            {
                "tag": "{smallest|minimum}",
                "form": "min($result[$mapkey], $val)",
                "long": "min($counts[$mapkey], $val)",
                "said": "the smaller of the two numbers",
                "key": 2,
            },
            {
                "tag": "{changes|growth}",
                "form": "$val - $result[$mapkey]",
                "long": "$val - $counts[$mapkey]",
                "said": "the second number minus the first",
                "key": 3,
            },
        ),
        says=(
            "{Merge|Combine} the dictionaries $counts and $other into a new one. A key of both gets $said.",
            "$hand a new dictionary with all keys of $counts and $other; where both have a key, its value is $said.",
            (
                "$build one dictionary from $counts and $other{, leaving both as they are|}. For keys that "
                "they share, use $said."
            ),
        ),
        note="{All other values stay the same.|Keys of only one of them keep their value.}",
        styles=(
            Style(
                """
                $result = dict($counts)
                for $mapkey, $val in $other.items():
                    if $mapkey in $result:
                        $result[$mapkey] = $form
                    else:
                        $result[$mapkey] = $val
                return $result
                """,
                "The copy keeps $counts from being changed. Then every entry of $other is either combined or added.",
            ),
            Style(
                """
                $result = {**$counts, **$other}
                for $mapkey, $val in $other.items():
                    if $mapkey in $counts:
                        $result[$mapkey] = $long
                return $result
                """,
                "The new dictionary has all keys at once. Only those that occur twice need another value.",
            ),
        ),
        reference=lambda counts, other, v: {
            key: (
                nth(
                    v["key"],
                    sum((counts[key], other[key])),
                    sorted((counts[key], other[key]))[-1],
                    sorted((counts[key], other[key]))[0],
                    -counts[key] + other[key],
                )
                if key in counts and key in other
                else counts.get(key, other.get(key))
            )
            for key in {**counts, **other}
        },
        edges=(({}, {}), ({"a": 1}, {"b": 2}), ({"a": 4}, {"a": 3}), ({"a": 1, "b": 5}, {"b": 7})),
        need="bring two tables into one",
        idea=(
            (
                "Keys that only one dictionary has are simply taken over. The question is what to do with "
                "keys that both have."
            ),
            (
                "The operator `|` merges dictionaries, but the value on the right always wins. A rule of "
                "your own needs a loop."
            ),
        ),
        pitfall=("Calling `update` on an argument changes the dictionary of the caller.",),
    ),
    Family(
        id="dictionaries.compare",
        title="What has changed?",
        names=("$tag", "{find|list|get}_$tag", "$tag_{keys|entries}", "{diff|compare}_$tag"),
        args=(_COUNTS, _OTHER),
        returns="list[str]",
        variants=(
            {
                "tag": "{added|new_keys}",
                "form": "$mapkey in $other and $mapkey not in $counts",
                "said": "are in $other but not in $counts",
                "key": 0,
            },
            {
                "tag": "{removed|missing}",
                "form": "$mapkey in $counts and $mapkey not in $other",
                "said": "are in $counts but not in $other",
                "key": 1,
            },
            {
                "tag": "{changed|different}",
                "form": "$mapkey in $counts and $mapkey in $other and $counts[$mapkey] != $other[$mapkey]",
                "said": "are in both, but with different values",
                "key": 2,
            },
            {
                "tag": "{kept|unchanged}",
                "form": "$mapkey in $counts and $counts[$mapkey] == $other.get($mapkey)",
                "said": "have the same value in both",
                "key": 3,
            },
        ),
        says=(
            "Compare the dictionaries $counts and $other. Return a sorted list of the keys that $said.",
            (
                "$hand the keys that $said, in alphabetical order. $counts and $other are dictionaries with "
                "numbers as values."
            ),
        ),
        styles=(
            Style(
                "return sorted($mapkey for $mapkey in {**$counts, **$other} if $form)",
                (
                    "The merged dictionary has every key once. The condition chooses among them, and `sorted` "
                    "puts the rest in order."
                ),
            ),
            Style(
                """
                $result = []
                for $mapkey in sorted(set($counts) | set($other)):
                    if $form:
                        $result.append($mapkey)
                return $result
                """,
                "The set of all keys is sorted first, so the list comes out in the right order.",
            ),
        ),
        reference=lambda counts, other, v: sorted(
            nth(
                v["key"],
                set(other) - set(counts),
                set(counts) - set(other),
                {k for k, _ in set(counts.items()) - set(other.items()) if k in other},
                {k for k, _ in set(counts.items()) & set(other.items())},
            )
        ),
        edges=(
            ({}, {"a": 1}),
            ({"a": 1}, {}),
            ({"a": 1, "b": 2}, {"a": 1, "b": 3}),
            ({"b": 1, "a": 2}, {"b": 1, "a": 2}),
        ),
        need="see what has changed between two versions",
        idea=(
            (
                "Two versions of a table differ in three ways: keys are new, keys are gone, or values have "
                "changed. Each of these is a question about the keys."
            ),
            "Looking up with square brackets is safe only if the key is there. So the test for the key comes first.",
        ),
        pitfall=("A loop over $counts alone never sees the keys that only $other has.",),
    ),
)
