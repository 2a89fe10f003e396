"""Linked lists as nested pairs: each has a value and the rest."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _chain(values: list[int]) -> Any:
    found: Any = None
    for value in reversed(values):
        found = (value, found)
    return found


def _values(chain: Any) -> list[int]:
    """The values, read from the nested pairs as text."""
    text = repr(chain).replace("None", "").replace("(", " ").replace(")", " ").replace(",", " ")
    return [int(part) for part in text.split()]


_LINKED = Arg(
    "chain", ("chain", "linked", "pairs", "head"), "tuple | None", lambda draw, _: _chain(draw.numbers(0, 12, 0, 4))
)
_ABOUT = (
    "{A linked list is None or a pair (value, rest)|The list is linked: None if it is empty, else a pair of a value "
    "and the rest}."
)

FAMILIES: tuple[Family, ...] = (
    Family(
        id="linked.measure",
        title="Walking along a chain",
        names=("chain_$tag", "linked_$tag", "$tag_of_chain", "{get|find}_chain_$tag", "$tag_of_linked_list"),
        args=(_LINKED,),
        returns="int",
        variants=tuple(
            {"value": value, "rest": rest, **more}
            for value, rest in (("value", "rest"), ("item_here", "others"), ("head_value", "tail"))
            for more in (
                {"tag": "{length|size}", "said": "number of values", "one": "1", "key": 0},
                {"tag": "{total|sum_of_values}", "said": "sum of the values", "one": "$value", "key": 1},
                {"tag": "{zeros|count_zeros}", "said": "number of zeros", "one": "($value == 0)", "key": 2},
                {"tag": "{evens|count_even}", "said": "number of even values", "one": "($value % 2 == 0)", "key": 3},
            )
        ),
        says=(
            "$give the $said in the linked list $chain.",
            "Go through the linked list $chain and return the $said in it.",
            "$hand the $said {that|which} the linked list $chain {has|contains}.",
        ),
        note=_ABOUT,
        styles=(
            Style(
                """
                $total = 0
                while $chain is not None:
                    $value, $chain = $chain
                    $total += $one
                return $total
                """,
                (
                    "In each round the pair is unpacked, and the loop goes on with the rest. {At the end of the chain"
                    " stands `None`|It ends when nothing is left but `None`}."
                ),
            ),
            Style(
                """
                if $chain is None:
                    return 0
                $value, $rest = $chain
                return $one + $name($rest)
                """,
                (
                    "A chain is a value and a shorter chain. {For the shorter one the function calls itself|So the "
                    "function can be used for the rest}."
                ),
            ),
        ),
        reference=lambda chain, v: nth(
            v["key"],
            len(_values(chain)),
            sum(_values(chain)),
            _values(chain).count(0),
            len([n for n in _values(chain) if not n & 1]),
        ),
        edges=((None,), ((0, None),), ((3, (4, None)),), ((0, (2, (0, None))),)),
        need="walk through a chain of values",
        idea=(
            (
                "In a linked list every link knows its value and the next link. {The end is marked by `None`|Nothing "
                "else is known about the whole}."
            ),
            (
                "There is no index in a linked list. {Whoever wants the third value must pass the first two|One has "
                "to walk from link to link}."
            ),
        ),
        pitfall=(
            (
                "Keep the beginning if you need it later. {The loop moves the variable on to the end|After the loop "
                "the variable holds `None`}."
            ),
        ),
    ),
    Family(
        id="linked.convert",
        title="Lists and chains",
        names=("$tag", "{make|build}_$tag", "$tag_of_numbers", "{convert|turn}_to_$tag", "$tag_from_values"),
        args=(numbers(low=0, high=20, least=0, most=4, kind="numbers"),),
        returns="tuple | None",
        variants=tuple(
            {"link": link, **more}
            for link in ("chain", "linked", "rest", "link")
            for more in (
                {
                    "tag": "{linked_list|nested_pairs}",
                    "said": "in the same order",
                    "walk": "reversed($numbers)",
                    "head": "$numbers[0]",
                    "tail": "$numbers[1:]",
                    "key": 1,
                },
                {
                    "tag": "{reversed_chain|backward_pairs}",
                    "said": "in reversed order",
                    "walk": "$numbers",
                    "head": "$numbers[-1]",
                    "tail": "$numbers[:-1]",
                    "key": -1,
                },
            )
        ),
        says=(
            (
                "$build a linked list with the values of $numbers $said: nested pairs (value, rest){|, with None at "
                "the end}."
            ),
            (
                "Turn the list $numbers into nested pairs (value, rest) that hold the values $said. {The last rest is"
                " None|The end is None}."
            ),
            "$hand the values of $numbers $said as a linked list, where each pair {has|holds} a value and the rest.",
        ),
        note="{An empty list gives None.|For an empty list the result is None.}",
        styles=(
            Style(
                """
                $link = None
                for $x in $walk:
                    $link = ($x, $link)
                return $link
                """,
                (
                    "Every new pair is put in front of what is there. {So the value that comes last is the first of "
                    "the chain|The first value put in ends up at the back}."
                ),
            ),
            Style(
                """
                if not $numbers:
                    return None
                return ($head, $name($tail))
                """,
                (
                    "One value is taken, and the rest is a shorter task of the same kind. {The empty list ends "
                    "it|With the empty list the recursion ends}."
                ),
            ),
        ),
        reference=lambda numbers, v: _chain(numbers[:: v["key"]]),
        edges=(([],), ([4],), ([1, 2],), ([1, 2, 3],)),
        need="turn a list into a chain of pairs",
        idea=(
            (
                "A chain is built from its end, because each pair contains the rest. {The first pair made is the last"
                " of the chain|What is made first ends up deepest inside}."
            ),
            (
                "Lists and chains can hold the same values. {In a chain, a value is quickly added at the front|In a "
                "list any place is quickly reached, in a chain only the front}."
            ),
        ),
        pitfall=(
            "The order is easily turned around. {Look at a list of two values to check it|Try it with two values}.",
        ),
    ),
    Family(
        id="linked.values",
        title="From chain to list",
        names=("$tag", "$tag_of_chain", "{list|get}_$tag", "chain_$tag", "$tag_in_chain"),
        args=(_LINKED,),
        returns="list[int]",
        variants=tuple(
            {"value": value, "rest": rest, **more}
            for value, rest in (("value", "rest"), ("one", "others"), ("first_value", "tail"))
            for more in (
                {
                    "tag": "{chain_values|unlinked}",
                    "said": "all its values",
                    "loop": "$result.append($value)",
                    "pick": "[$value]",
                    "key": 0,
                },
                {
                    "tag": "{doubled_values|twice_each}",
                    "said": "all its values doubled",
                    "loop": "$result.append(2 * $value)",
                    "pick": "[2 * $value]",
                    "key": 1,
                },
                {
                    "tag": "{nonzero_values|without_zeros}",
                    "said": "its values other than 0",
                    "loop": "if $value != 0:\n        $result.append($value)",
                    "pick": "([$value] if $value != 0 else [])",
                    "key": 2,
                },
                {
                    "tag": "{small_values|below_six}",
                    "said": "its values below 6",
                    "loop": "if $value < 6:\n        $result.append($value)",
                    "pick": "([$value] if $value < 6 else [])",
                    "key": 3,
                },
            )
        ),
        says=(
            "Go through the linked list $chain and return a list of $said{| in their order}.",
            "For the linked list $chain, return a normal list with $said.",
            "Take the linked list $chain and {collect|put} $said in a list.",
        ),
        note=_ABOUT,
        styles=(
            Style(
                """
                $result = []
                while $chain:
                    $value, $chain = $chain
                    $loop
                return $result
                """,
                (
                    "Each link gives its value and the next link. {The values are collected in the order of the "
                    "chain|The loop follows the links to the end}."
                ),
            ),
            Style(
                """
                if $chain is None:
                    return []
                $value, $rest = $chain
                return $pick + $name($rest)
                """,
                (
                    "The list for the rest is made by the same function. {The first value, if it is wanted, is put "
                    "before it|What comes from the first link stands at its front}."
                ),
            ),
        ),
        reference=lambda chain, v: nth(
            v["key"],
            _values(chain),
            [n + n for n in _values(chain)],
            [n for n in _values(chain) if n],
            [n for n in _values(chain) if n in range(6)],
        ),
        edges=((None,), ((0, None),), ((7, (4, None)),), ((0, (9, (5, None))),)),
        need="read the values of a chain",
        idea=(
            (
                "To read a chain, follow it from link to link. {Each link leads to the next one|There is only one way"
                " to go}."
            ),
            (
                "A chain can be walked through with a loop or with recursion. {Both stop at `None`|The loop needs a "
                "variable, the recursion a case for the end}."
            ),
        ),
        pitfall=(
            (
                "Adding a list to a list needs two lists. {A bare number has to be put in brackets|So write brackets "
                "around a single value}."
            ),
        ),
    ),
)
