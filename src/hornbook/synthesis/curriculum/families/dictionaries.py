"""Dictionaries: looking up, filtering, inverting, the best key."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, limit, mapping
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import Draw


def _known_or_new(draw: Draw, before: tuple[Any, ...]) -> str:
    """A key of the dictionary drawn before it, or a word that is likely no key."""
    return draw.choose(sorted(before[0])) if draw.chance(0.6) else draw.word()


FAMILIES: tuple[Family, ...] = (
    Family(
        id="dictionaries.look_up",
        title="Looking up a value",
        names=("look_up", "{get|find|read}_{value|entry|amount}", "value_{for|of}", "lookup", "{search|check}_table"),
        args=(
            mapping(),
            Arg("item", ("name", "key", "word", "item"), "str", _known_or_new),
            integer(
                "fallback", names=("default", "fallback", "otherwise", "missing"), fix=(0, 0, -1, 1, 100), low=0, high=9
            ),
        ),
        returns="int",
        says=(
            "$hand the value of $item in $counts, or $fallback if it is {not there|missing}.",
            "Look up $item in the dictionary $counts; {return|give} $fallback if there is no such key.",
            "$hand what $counts {holds|stores} {for|under} $item, or $fallback if it holds nothing.",
        ),
        styles=(
            Style(
                "return $counts.get($item, $fallback)",
                "The method `get` has a second argument: the answer for keys that are missing.",
            ),
            Style(
                """
                if $item in $counts:
                    return $counts[$item]
                return $fallback
                """,
                "The word `in` asks whether a key is there. Only then are the square brackets safe.",
            ),
        ),
        reference=lambda counts, item, fallback: {**dict.fromkeys([item], fallback), **counts}[item],
        edges=(({}, "cat", 0), ({"cat": 3}, "cat", 0)),
        need="look up a value by its name",
        idea=(
            (
                "A dictionary finds a value by its key, as a phone book finds a number by a name. It "
                "does not matter how many entries there are."
            ),
            "Asking for a key that does not exist is an error. A good program decides beforehand what to answer then.",
        ),
        pitfall=("With `$counts[$item]` a missing key stops the program with a `KeyError`.",),
    ),
    Family(
        id="dictionaries.total_value",
        title="Working with all the values",
        names=("$tag_value", "$tag_{amount|of_values}", "{get|find}_$tag", "$tag_of_{all|table}", "{dict|table}_$tag"),
        args=(mapping(),),
        returns="int",
        variants=(
            {
                "tag": "{total|sum}",
                "said": "{sum|total}",
                "call": "sum",
                "start": "0",
                "step": "$current + $val",
                "fn": 0,
            },
            {
                "tag": "{largest|highest}",
                "said": "largest",
                "call": "max",
                "start": "0",
                "step": "max($current, $val)",
                "fn": 1,
            },
        ),
        says=(
            "$give the $said of the values in {the dictionary |}$counts.",
            "$give the $said of all {values|numbers} {stored|held} in $counts.",
        ),
        note="{All values are positive.|The values are positive numbers, and there is at least one.}",
        styles=(
            Style("return $call($counts.values())", "The method `values` gives all the values without their keys."),
            Style(
                """
                $current = $start
                for $val in $counts.values():
                    $current = $step
                return $current
                """,
                "The loop goes through the values only, since the keys play no part here.",
            ),
        ),
        reference=lambda counts, v: (sum if v["fn"] == 0 else max)([counts[k] for k in counts]),
        edges=(({"a": 1},), ({"a": 2, "b": 5},)),
        need="find the $said of the stored values",
        idea=(
            "A dictionary can be read in three ways: its keys, its values, or its pairs. Each has a method.",
            (
                "Functions such as `sum` and `max` accept the values of a dictionary just like a list. "
                "The keys are simply left aside."
            ),
        ),
        pitfall=("A loop over the dictionary itself goes through the keys, so adding them up would fail.",),
    ),
    Family(
        id="dictionaries.best_key",
        title="The key with the largest or smallest value",
        names=("$tag_key", "key_{with|of}_$tag", "$tag_entry", "{find|get}_$tag", "$tag_name", "who_has_$tag"),
        args=(mapping(make=lambda draw, _: dict(zip(draw.words(2, 4), draw.sample(range(1, 30), 4), strict=False))),),
        returns="str",
        variants=(
            {"tag": "{largest|highest|biggest}", "said": "{largest|highest}", "call": "max", "op": ">"},
            {"tag": "{smallest|lowest}", "said": "{smallest|lowest}", "call": "min", "op": "<"},
        ),
        says=(
            "$hand the key {with|that has} the $said value in $counts.",
            "Find the key of $counts whose value is the $said{.|; no two values are equal.}",
        ),
        styles=(
            Style(
                "return $call($counts, key=$counts.get)",
                "The keys are compared, but by what `get` returns for them: their values.",
            ),
            Style(
                """
                $best = None
                for $mapkey in $counts:
                    if $best is None or $counts[$mapkey] $op $counts[$best]:
                        $best = $mapkey
                return $best
                """,
                "The first key is taken as it is; each later one must have a better value to replace it.",
            ),
        ),
        reference=lambda counts, v: {value: key for key, value in counts.items()}[
            sorted(counts.values())[-(v["op"] == ">")]
        ],
        edges=(({"a": 1},), ({"a": 2, "b": 5, "c": 1},)),
        need="find the name that has the $said value",
        idea=(
            (
                "Sometimes the value decides, but the key is what we want to know: not how many "
                "points, but who has them. The answer is then a key and not a number."
            ),
            (
                "To compare keys by their values, remember the best key so far and look up its value "
                "each time. In the end the best key is the answer."
            ),
        ),
        pitfall=("Just `$call($counts)` compares the keys themselves, that is, it goes by the alphabet.",),
    ),
    Family(
        id="dictionaries.filter",
        title="Filtering a dictionary",
        names=("keep_$tag_$k", "{keep|filter|select}_$tag", "{entries|only}_$tag_$k", "{entries|items|only}_$tag"),
        args=(mapping(), limit()),
        returns="dict[str, int]",
        variants=(
            {"tag": "{above|over}", "op": ">", "said": "{greater|larger} than"},
            {"tag": "{below|under}", "op": "<", "said": "{less|smaller} than"},
            {"tag": "at_least", "op": ">=", "said": "at least"},
        ),
        says=(
            "$build a dictionary {with|of} the entries of $counts whose value is $said $k.",
            "Keep only the {pairs|entries} of $counts with values that are $said $k.",
            "$hand the part of {the dictionary |}$counts in which the values are $said $k.",
        ),
        styles=(
            Style(
                "return {$mapkey: $val for $mapkey, $val in $counts.items() if $val $op $k}",
                "The method `items` gives pairs, and only those whose $val passes the test are kept.",
            ),
            Style(
                """
                $result = {}
                for $mapkey, $val in $counts.items():
                    if $val $op $k:
                        $result[$mapkey] = $val
                return $result
                """,
                "Each pair is taken apart into $mapkey and $val, tested, and stored again if it passes.",
            ),
        ),
        reference=lambda counts, k, v: dict(
            pair
            for pair in counts.items()
            if pair[1] in (range(k + 1, 999) if v["op"] == ">" else range(k, 999) if v["op"] == ">=" else range(k))
        ),
        edges=lambda v: tuple((data, v.get("k", 5)) for data in ({}, {"a": v.get("k", 5), "b": v.get("k", 5) + 1})),
        need="keep the entries whose value is $said a limit",
        idea=(
            "A dictionary can be filtered like a list. The test may look at the key, at the value, or at both.",
            "A loop over `items` delivers a pair each time. Two names before the `in` take the pair apart.",
        ),
        pitfall=("Do not delete entries from a dictionary while a loop goes through it. Python stops with an error.",),
    ),
    Family(
        id="dictionaries.invert",
        title="Swapping keys and values",
        names=(
            "invert",
            "{invert|flip|swap|turn}_{table|dict|mapping}",
            "swap_{keys|pairs}",
            "values_to_keys",
            "{reverse|flip}_lookup",
        ),
        args=(mapping(make=lambda draw, _: dict(zip(draw.words(1, 4), draw.sample(range(1, 30), 4), strict=False))),),
        returns="dict[int, str]",
        says=(
            "$build a dictionary {with|that has} the keys and values of $counts {swapped|exchanged}.",
            "Turn $counts around: its values become keys and its keys become values.",
            "$hand a dictionary from the values of $counts to their keys.",
        ),
        styles=(
            Style(
                "return {$val: $mapkey for $mapkey, $val in $counts.items()}",
                "The pair comes in as key and value and goes out the other way round.",
            ),
            Style(
                """
                $result = {}
                for $mapkey, $val in $counts.items():
                    $result[$val] = $mapkey
                return $result
                """,
                "The old $val is used as the new key, and the old $mapkey is stored under it.",
            ),
        ),
        reference=lambda counts: dict(zip(counts.values(), counts.keys(), strict=True)),
        edges=(({},), ({"one": 1},)),
        need="look things up in the other direction",
        idea=(
            "A dictionary works in one direction, from key to value. For the way back, build a second one.",
            (
                "If no two keys share a value, the pairs can be turned around without losing anything. "
                "Both dictionaries then have the same number of entries."
            ),
        ),
        pitfall=("If two keys have the same value, only the later one survives, because keys are unique.",),
    ),
)
