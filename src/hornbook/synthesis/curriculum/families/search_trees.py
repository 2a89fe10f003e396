"""Search trees as nested tuples: smaller values on the left, larger ones on the right."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

_NAMES = ("tree", "root", "values", "whole")


def _sorted_tree(draw: Draw, _: object) -> Any:
    """A search tree: smaller values on the left, larger ones on the right."""
    return _grow(draw.sample(range(1, 30), draw.integer(1, 5)))


def _grow(values: list[int]) -> Any:
    if not values:
        return None
    top = values[0]
    return top, _grow([value for value in values if value < top]), _grow([value for value in values if value > top])


def _values(tree: Any) -> list[int]:
    """All values, smallest first."""
    return [] if tree is None else sorted([tree[0], *_values(tree[1]), *_values(tree[2])])


def _way(tree: Any, goal: int) -> list[int]:
    """The values on the way down to a goal or to the place where it would be."""
    found = list[int]()
    while tree is not None:
        found.append(tree[0])
        tree = None if tree[0] == goal else tree[1 if goal < tree[0] else 2]
    return found


def _near(draw: Draw, before: tuple[Any, ...]) -> int:
    values = _values(before[0])
    return draw.choose(values) + draw.choose((0, 0, 1, -1)) if values else 7


def _top_down(tree: Any) -> list[int]:
    """The values in an order that rebuilds the same tree."""
    return [] if tree is None else [tree[0], *_top_down(tree[1]), *_top_down(tree[2])]


_TREE = Arg("tree", _NAMES, "tuple | None", _sorted_tree)
_GOAL = integer("k", names=("target", "goal", "wanted", "x"), make=_near, fix=(7, 9, 12, 15, 20))
_ABOUT = (
    "{Each node is (value, left, right) or None|A node is a tuple (value, left, right), and a missing branch is None}."
)

FAMILIES: tuple[Family, ...] = (
    Family(
        id="trees.search",
        title="Searching in a tree",
        names=("tree_$tag", "$tag_in_tree", "{search|look}_for_$tag", "$tag_search", "{find|get}_$tag"),
        args=(_TREE, _GOAL),
        returns="$kind",
        variants=tuple(
            {"low": low, "high": high, **rest}
            for low, high in (("left", "right"), ("smaller", "larger"))
            for rest in (
                {
                    "kind": "bool",
                    "tag": "{contains|has}",
                    "said": "True if $k is one of the values in the search tree $tree, else False",
                    "none": "False",
                    "hit": "True",
                    "pre": "",
                    "end": "$result[-1:] == [$k]",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{looks|comparisons}",
                    "said": (
                        "how many nodes of the search tree $tree are looked at until $k is found or is known to be "
                        "missing"
                    ),
                    "none": "0",
                    "hit": "1",
                    "pre": "1 + ",
                    "end": "len($result)",
                    "key": 1,
                },
                {
                    "kind": "list[int]",
                    "tag": "{path|way_down}",
                    "said": (
                        "a list of the values that are met in the search tree $tree on the way from the top down to "
                        "$k, or down to where it would have to be"
                    ),
                    "none": "[]",
                    "hit": "[value]",
                    "pre": "[value] + ",
                    "end": "$result",
                    "key": 2,
                },
            )
        ),
        says=(
            "$hand $said. Values on the left are smaller than the node's, those on the right are larger.",
            (
                "In a search tree, everything in the left branch is smaller than the node's value and everything in "
                "the right branch is larger. $hand $said."
            ),
            (
                "$hand $said. {Left branches hold smaller values, right branches larger ones|What is smaller is in "
                "the left branch, what is larger in the right one}."
            ),
        ),
        note=_ABOUT,
        styles=(
            Style(
                """
                if $tree is None:
                    return $none
                value, $low, $high = $tree
                if value == $k:
                    return $hit
                if $k < value:
                    return $pre$name($low$trail)
                return $pre$name($high$trail)
                """,
                (
                    "One comparison tells which branch is the right one. {The other branch is never visited|So only "
                    "one way down is followed}."
                ),
            ),
            Style(
                """
                $result = []
                while $tree is not None:
                    value, $low, $high = $tree
                    $result.append(value)
                    if value == $k:
                        break
                    $tree = $low if $k < value else $high
                return $end
                """,
                (
                    "The loop goes down one level per round. {The list keeps what was seen on the way|It ends at the "
                    "value or at a missing branch}."
                ),
            ),
        ),
        reference=lambda tree, k, v: nth(v["key"], k in _values(tree), len(_way(tree, k)), _way(tree, k)),
        edges=lambda v: (
            (None, v.get("k", 7)),
            ((v.get("k", 7), None, None), v.get("k", 7)),
            ((2, None, (4, None, None)), v.get("k", 7)),
            ((30, (6, None, None), None), v.get("k", 7)),
        ),
        need="find a value in a search tree",
        idea=(
            (
                "A search tree is a phone book in the form of a tree. {At every node we know whether to go left or "
                "right|Each node says which way to go on}."
            ),
            (
                "In a tree with many branches, the way down is short. {A thousand values may need only ten steps|So "
                "even large trees are searched quickly}."
            ),
        ),
        pitfall=(
            (
                "The rule must hold for the whole branch and not just for the next node. {Otherwise values can not be"
                " found|A single value on the wrong side spoils the search}."
            ),
        ),
    ),
    Family(
        id="trees.insert",
        title="A new value for the tree",
        names=(
            "{insert|add}_{value|node}",
            "tree_{insert|with}",
            "tree_with_$k",
            "{insert|put}_into_tree",
            "{grow|extend}_tree",
            "with_{leaf|value}",
        ),
        args=(_TREE, _GOAL),
        returns="tuple",
        variants=({"low": "{left|smaller}", "high": "{right|larger}"}, {"low": "{low|before}", "high": "{high|after}"}),
        says=(
            (
                "$hand the search tree $tree with $k {added|put in} as a new leaf{, or unchanged if it is there "
                "already|. If it contains the value already, nothing changes}."
            ),
            (
                "Insert $k into the search tree $tree: go left for smaller values and right for larger ones until a "
                "branch is missing. {Return the new tree.|The result is a new tree.} Nothing changes if the value is "
                "there already."
            ),
            (
                "$hand a tree like $tree that also {contains|has} $k. Smaller values belong to the left, larger ones "
                "to the right, and no value occurs twice."
            ),
        ),
        note=_ABOUT,
        styles=(
            Style(
                """
                if $tree is None:
                    return ($k, None, None)
                value, $low, $high = $tree
                if $k < value:
                    return (value, $name($low$trail), $high)
                if $k > value:
                    return (value, $low, $name($high$trail))
                return $tree
                """,
                (
                    "Tuples can not be changed, so the nodes on the way down are built anew. {All other branches are "
                    "shared with the old tree|The rest of the tree is used as it is}."
                ),
            ),
            Style(
                """
                if not $tree:
                    return ($k, None, None)
                value, $low, $high = $tree
                if $k < value:
                    $low = $name($low$trail)
                elif $k > value:
                    $high = $name($high$trail)
                return value, $low, $high
                """,
                (
                    "One of the branches is replaced by a branch with the new value. {Then the node is put together "
                    "again|If the value is found, neither of them changes}."
                ),
            ),
        ),
        reference=lambda tree, k, _: _grow([*_top_down(tree), *([] if k in _values(tree) else [k])]),
        edges=lambda v: (
            (None, v.get("k", 7)),
            ((v.get("k", 7), None, None), v.get("k", 7)),
            ((2, None, (4, None, None)), v.get("k", 7)),
            ((30, None, None), v.get("k", 7)),
        ),
        need="add a value to a search tree",
        idea=(
            (
                "A new value always becomes a leaf. {The way to its place is the way on which one would search for "
                "it|We look for it and put it where the search ends}."
            ),
            (
                "A value has only one place in a given search tree. {Comparisons lead down to it|The comparisons show"
                " the way}."
            ),
        ),
        pitfall=(
            (
                "Return the new tree in every branch of the function. {A call without `return` loses it|The result of"
                " the recursive call must not be dropped}."
            ),
        ),
    ),
)
