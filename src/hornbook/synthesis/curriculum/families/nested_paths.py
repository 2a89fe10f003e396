"""Nested data of unknown depth: paths of keys, lists in lists."""

from __future__ import annotations

import itertools
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _settings(draw: Draw, _: object) -> dict[str, Any]:
    """Settings as a configuration file has them."""
    window: dict[str, Any] = {"width": draw.integer(1, 9) * 100, "title": draw.word()}
    if draw.chance(0.6):
        window["font"] = {"size": draw.integer(8, 20)}
    return {
        "window": window,
        "user": {"name": draw.choose(PEOPLE), "age": draw.integer(9, 60)},
        "volume": draw.integer(0, 9),
    }


_PATHS = (["window", "width"], ["window", "font", "size"], ["user", "name"], ["volume"], ["user", "mail"], ["sound"])


def _deep(draw: Draw, depth: int) -> list[Any]:
    return [
        _deep(draw, depth - 1) if depth and draw.chance(0.4) else draw.integer(0, 9) for _ in range(draw.integer(1, 3))
    ]


def _leaves(text: str) -> list[int]:
    """The numbers in the written form of a nested list."""
    return [int(part) for part in text.replace("[", " ").replace("]", " ").replace(",", " ").split()]


def _levels(text: str) -> int:
    """How deep the brackets of a text go."""
    return max(itertools.accumulate((ch == "[") - (ch == "]") for ch in text))


_NESTED = Arg("items", ("items", "nested", "data", "values"), "list", lambda draw, _: _deep(draw, 3))


def _entries(config: dict[str, Any]) -> list[tuple[tuple[str, ...], Any]]:
    """Every value of nested dictionaries with the path that leads to it."""
    found: list[tuple[tuple[str, ...], Any]] = []
    waiting: list[tuple[tuple[str, ...], Any]] = [((), config)]
    while waiting:
        path, value = waiting.pop()
        found.append((path, value))
        if isinstance(value, dict):
            waiting += [((*path, str(key)), inner) for key, inner in value.items()]
    return found


FAMILIES: tuple[Family, ...] = (
    Family(
        id="nested.path",
        title="Following a path of keys",
        names=(
            "{follow|look_up}_path",
            "{get|find|read}_{nested|deep|setting|at_path}",
            "deep_{get|value}",
            "{path|config}_value",
        ),
        args=(
            Arg("config", ("config", "settings", "data", "options"), "dict", _settings),
            Arg("path", ("path", "keys", "steps", "names"), "list[str]", lambda draw, _: draw.choose(_PATHS)),
        ),
        returns="object",
        variants=(
            {"left": "None", "said": "None", "key": 0},
            {"left": "0", "said": "0", "key": 1},
            {"left": '""', "said": "an empty string", "key": 2},
        ),
        says=(
            (
                "The dictionary $config holds values and further dictionaries. Follow the keys in $path one "
                "after another and return what is there, or $said if a key is missing."
            ),
            (
                "$hand the value that the list of keys $path leads to in the nested dictionary $config{, "
                "step by step|}. If a key is missing, return $said."
            ),
        ),
        styles=(
            Style(
                """
                $current = $config
                for $item in $path:
                    if not isinstance($current, dict) or $item not in $current:
                        return $left
                    $current = $current[$item]
                return $current
                """,
                "Each key leads one level deeper. Before the step, the function makes sure that it is possible.",
            ),
            Style(
                """
                if not $path:
                    return $config
                if not isinstance($config, dict) or $path[0] not in $config:
                    return $left
                return $name($config[$path[0]], $path[1:])
                """,
                "The first key gives a smaller dictionary, and the function calls itself with it and the other keys.",
            ),
            Style(
                """
                $current = $config
                try:
                    for $item in $path:
                        $current = $current[$item]
                except (KeyError, TypeError):
                    return $left
                return $current
                """,
                "The steps are simply tried. If one of them fails, the exception leads to the default.",
            ),
        ),
        reference=lambda config, path, v: dict(_entries(config)).get(tuple(path), nth(v["key"], None, 0, "")),
        edges=(
            ({"volume": 3}, ["volume"]),
            ({"volume": 3}, ["sound"]),
            ({"user": {"name": "Ada"}}, ["user", "name"]),
            ({"user": {"name": "Ada"}}, ["user", "age"]),
        ),
        need="read a setting from nested data",
        idea=(
            (
                "Data from files, such as JSON, are often dictionaries inside dictionaries. A path of keys "
                "is the address of a value."
            ),
            "Going down one level is the same task each time. A loop or a recursion repeats it for every key.",
        ),
        pitfall=("A key may be missing on any level, not only on the last one.",),
    ),
    Family(
        id="recursion.flatten",
        title="Making a nested list flat",
        names=("$tag", "{nested|deep}_$tag", "$tag_{nested|deep|of_lists}", "{find|get}_$tag"),
        args=(_NESTED,),
        returns="$kind",
        variants=(
            {
                "tag": "{flatten|flat_list}",
                "kind": "list[int]",
                "init": "[]",
                "deep": "$result.extend($name($item))",
                "leaf": "$result.append($item)",
                "said": "a flat list of all the numbers",
                "key": 0,
            },
            {
                "tag": "{count_numbers|size}",
                "kind": "int",
                "init": "0",
                "deep": "$result += $name($item)",
                "leaf": "$result += 1",
                "said": "how many numbers there are {in all|on all levels}",
                "key": 1,
            },
            {
                "tag": "{largest|highest}",
                "kind": "int",
                "init": "0",
                "deep": "$result = max($result, $name($item))",
                "leaf": "$result = max($result, $item)",
                "said": "the largest number, 0 if there is none,",
                "key": 2,
            },
            {
                "tag": "{depth|levels}",
                "kind": "int",
                "init": "1",
                "deep": "$result = max($result, 1 + $name($item))",
                "leaf": "continue",
                "said": "how deep the lists are nested, 1 for a list without lists in it,",
                "key": 3,
            },
        ),
        says=(
            "The list $items {holds|contains} numbers and lists, which may hold lists again. Return $said{ in it|}.",
            "Go through $items, a nested list of numbers, {using|by} recursion. Return $said{ in it|}.",
        ),
        note="{No number is negative.|All numbers are at least 0.}",
        styles=(
            Style(
                """
                $result = $init
                for $item in $items:
                    if isinstance($item, list):
                        $deep
                    else:
                        $leaf
                return $result
                """,
                "For an inner list the function calls itself, and what it returns is built into the result.",
            ),
            Style(
                """
                $result = $init
                for $item in $items:
                    if not isinstance($item, list):
                        $leaf
                        continue
                    $deep
                return $result
                """,
                "Numbers are dealt with first. What gets past them must be a list, which needs a recursive call.",
            ),
        ),
        reference=lambda items, v: nth(
            v["key"], _leaves(str(items)), len(_leaves(str(items))), max([0, *_leaves(str(items))]), _levels(str(items))
        ),
        edges=(([],), ([1, [2, [3]]],), ([[], 4],), ([[[5]], 1],)),
        need="work with lists inside lists",
        idea=(
            (
                "Nobody knows how many levels a nested list has. A function that calls itself goes as deep "
                "as is necessary."
            ),
            "Each call handles one list. Whatever is a list inside of it is left to a further call.",
        ),
        pitfall=("An empty list inside must not cause trouble. The loop simply does not run for it.",),
    ),
)
