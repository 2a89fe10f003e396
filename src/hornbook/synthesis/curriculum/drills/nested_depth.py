"""Lists inside lists inside lists, and lists of mixed things."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _tree(draw: Draw, deep: int) -> list[Any]:
    return [
        _tree(draw, deep - 1) if deep and draw.chance(0.4) else draw.integer(0, 9) for _ in range(draw.integer(1, 3))
    ]


def _mixed(draw: Draw, _: tuple[Any, ...]) -> list[Any]:
    return [
        draw.choose((draw.word(), draw.integer(0, 20), draw.integer(1, 9) + 0.5)) for _ in range(draw.integer(3, 6))
    ]


NESTED = Arg("items", ("items", "nested", "tree", "values"), "list", lambda draw, _: _tree(draw, 3))
MIXED = Arg("items", ("items", "things", "values", "mixed"), "list", _mixed)

FAMILIES = (
    drill(
        "nested_depth.deep_sum",
        "deep_sum nested_sum sum_nested total_of_nested sum_all_levels",
        [NESTED],
        "int",
        [
            "$give the sum of all integers in $items, which may hold lists inside lists to any depth.",
            (
                "$items has integers and lists, and these lists may again have integers and lists. Add up all "
                "the integers."
            ),
            (
                "Sum a nested list: add every number in $items, and for every inner list the sum of that list, "
                "found in the same way."
            ),
            (
                "A box has coins and smaller boxes with coins and boxes in them. Each number in $items is a coin "
                "and each list a box. $give the total of all coins."
            ),
            "What do all the numbers in $items come to, however deep they stand?",
            "$give the total over all levels of the nested list $items by recursion.",
            (
                "This function takes a list of integers and lists, nested to any depth, and returns the sum of all "
                "integers contained in it at any level."
            ),
            (
                "You get a list. Some members are numbers and some are lists, which can have numbers and lists "
                "again. Add all numbers, also the deep ones. Output the sum."
            ),
            (
                "If an entry of $items is an integer, add it; if it is a list, add the sum of that list, computed by "
                "the same function. Output the total."
            ),
            (
                "In a company every list stands for a department; it has amounts and other departments. "
                "{Report|Determine|Output} the sum of all amounts in $items."
            ),
        ],
        """
        $total = 0
        for $item in $items:
            if isinstance($item, list):
                $total += $name($item)
            else:
                $total += $item
        return $total
        """,
        lambda items: sum(int(ch) for ch in repr(items) if ch.isdigit()),
        edges=(([],), ([1, [2, [3], []]],)),
        note="{An empty list has the sum 0.||}",
    ),
    drill(
        "nested_depth.deep_flatten",
        "deep_flatten flatten_completely flatten_all flatten_deep unpack_all",
        [NESTED],
        "list",
        [
            "Flatten $items completely: $hand a list of all integers in it, however deep the lists are nested.",
            (
                "$items has integers and lists, which may hold further lists. $hand all the integers in one flat "
                "list, from left to right."
            ),
            "$build a list without inner lists from $items. An inner list is replaced by its own flattened elements.",
            (
                "Parcels may be packed in parcels. In $items a number is a present and a list a parcel. Unpack "
                "everything and return the presents in order."
            ),
            "Take away all brackets of the nested list $items except for the outer ones.",
            "Collect the numbers on all levels of $items, in the order in which they are written.",
            (
                "This function takes a list of integers and lists, nested to any depth, and returns one flat list of "
                "all its integers from left to right."
            ),
            (
                "You get a list that has lists in it, and these can have lists again. Take all numbers out, in the "
                "order in which you read them, and put them in one list without inner lists."
            ),
            (
                "If an entry of $items is an integer, append it; if it is a list, append all integers of its "
                "flattened form. Output the resulting list."
            ),
            "{Report|Output} all integers of the nested list $items as a plain list, in reading order.",
        ],
        """
        $result = []
        for $item in $items:
            if isinstance($item, list):
                $result.extend($name($item))
            else:
                $result.append($item)
        return $result
        """,
        lambda items: [int(ch) for ch in repr(items) if ch.isdigit()],
        edges=(([],), ([1, [2, [3], []]],)),
    ),
    drill(
        "nested_depth.count_numbers",
        "count_numbers_deep deep_count count_nested how_many_inside count_leaves",
        [NESTED],
        "int",
        [
            "$howmany integers there are in $items and in all lists inside it, on every level.",
            "$items has integers and lists, which may hold further lists. $howmany integers there are in all.",
            (
                "Count the numbers in the nested list $items; the lists themselves do not count, but what is in "
                "them does."
            ),
            (
                "In $items a number stands for a file and a list for a folder with files and folders. $howmany "
                "files there are altogether."
            ),
            "How long would $items be if it were flattened completely? Return that length.",
            "$give the number of elements in $items that are no lists, counted through all levels.",
            (
                "This function takes a list of integers and lists, nested to any depth, and returns the number of "
                "integers contained in it at any level."
            ),
            (
                "You get a list. Some members are numbers and some are lists with more numbers and lists. How many "
                "numbers are there in everything? A list itself does not count."
            ),
            (
                "If an entry of $items is an integer, it counts 1; if it is a list, it counts as much as the "
                "integers inside it. Output the total count."
            ),
            "Determine how many integers $items contains, at all depths together.",
        ],
        """
        $count = 0
        for $item in $items:
            if isinstance($item, list):
                $count += $name($item)
            else:
                $count += 1
        return $count
        """,
        lambda items: len([ch for ch in repr(items) if ch.isdigit()]),
        edges=(([],), ([1, [2, [3], []]],)),
    ),
    drill(
        "nested_depth.depth",
        "depth list_depth nesting_depth how_deep levels",
        [NESTED],
        "int",
        [
            "$give the depth of the nested list $items: how many lists are inside one another at most.",
            "How deep is $items nested? A list without inner lists has depth 1, and each further level adds 1.",
            (
                "The depth of a list is 1 more than the greatest depth of the lists in it, and 1 if there are "
                "none. $give the depth of $items."
            ),
            (
                "Boxes stand in boxes: each list in $items is a box. $howmany boxes one has to open at most to "
                "reach what lies deepest, the outer box $items included."
            ),
            "$give the number of levels of $items. For [1, [2]] it is 2.",
            "How many pairs of brackets are inside one another in $items at most, the outermost pair included?",
            (
                "This function takes a nested list and returns an int, its depth. The depth is 1 for a list without "
                "lists in it and grows by 1 with each level of nesting."
            ),
            (
                "You get a list that can have lists in it, and these can have lists again. How many levels are "
                "there? Count the outer list as level 1."
            ),
            (
                "If no entry of $items is a list, output 1; otherwise output 1 plus the maximum of the depths of "
                "those entries that are lists."
            ),
            "Determine how many levels of nesting the list $items has; a flat list has one.",
        ],
        """
        $best = 0
        for $item in $items:
            if isinstance($item, list):
                $best = max($best, $name($item))
        return $best + 1
        """,
        lambda items: max(repr(items)[:i].count("[") - repr(items)[:i].count("]") for i in range(len(repr(items)) + 1)),
        edges=(([],), ([1, [2, [3], []]],)),
        note="{An empty list has depth 1.|The empty list has depth 1.}",
    ),
    drill(
        "nested_depth.count_type",
        "count_$tag how_many_$tag number_of_$tag $tag_in_list count_all_$tag",
        [MIXED],
        "int",
        [
            "$howmany elements of $items are $what.",
            "$items is a list of mixed things. $howmany of them are $what.",
            "Some elements of $items are of the type $type and some are not. Count those that are.",
            "A form was filled in with all kinds of values, $items. $howmany of the values are $what.",
            "Use isinstance to count the $what in $items.",
            "$give the number of $what among the elements of the list $items.",
            ("This function takes a list with values of various types and returns how many of these values are $what."),
            ("You get a list with different things: numbers, words and so on. Count only the $what. Output the count."),
            "Determine how many entries of the list $items have the type $type.",
            (
                "For a check of the input $items we need to know how many of its values are $what. "
                "{Report|Determine|Output} the count."
            ),
        ],
        [
            "return sum(1 for $item in $items if isinstance($item, $type))",
            "$count = 0\nfor $item in $items:\n    if isinstance($item, $type):\n        $count += 1\nreturn $count",
        ],
        lambda items, v: [type(item).__name__ for item in items].count(v["type"]),
        edges=(([],), (["a", 1, 2.5, "b"],)),
        variants=[
            {"tag": "strings", "what": "strings", "type": "str"},
            {"tag": "integers", "what": "integers", "type": "int"},
            {"tag": "floats", "what": "floats", "type": "float"},
        ],
    ),
)
