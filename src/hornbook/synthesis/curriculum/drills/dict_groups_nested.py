"""Dictionaries whose values are lists of numbers or dictionaries."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.group_arguments import MARKS, TABLE

FAMILIES = (
    drill(
        "dict_groups.sum_lists",
        "$tag_per_key $tag_of_each {get|find}_$tag_of_lists $tag_per_name $tag_table results_$tag",
        [MARKS],
        "dict[str, int]",
        [
            "$marks maps names to lists of numbers. $build a dictionary from each name to the $what of its list.",
            "$hand a dictionary with the keys of $marks, in which each list is replaced by its $what.",
            "$marks holds the points of each player in several rounds. $hand the $what of every player's points.",
            "For every key of $marks, work out the $what of the numbers in its list. Return a dictionary.",
            "The $what per key: turn the dictionary of lists $marks into a dictionary of numbers.",
            "Replace the lists in $marks by their $what. The result is a new dictionary.",
            (
                "The function takes a dictionary $marks whose values are lists of integers, none of them empty, and "
                "returns a dictionary with the same keys and the $what of each list as the value."
            ),
            (
                "You get a dictionary $marks. Every name has a list of numbers. Find the $what of each list. Output "
                "a dictionary with the names and these results."
            ),
            (
                "Several measurements were taken at each station, as recorded in $marks. For the report, produce a "
                "dictionary that holds only the $what for each station."
            ),
            (
                "Input: a dictionary {string: list of integers}, $marks, without empty lists. Output: a dictionary "
                "{string: $what of the list}."
            ),
            "Create a dictionary from each key in $marks to the $what of its list.",
        ],
        "return {$mapkey: $tag($val) for $mapkey, $val in $marks.items()}",
        lambda marks, v: {
            k: {"sum": sum(m for m in marks[k]), "max": sorted(marks[k])[-1], "min": sorted(marks[k])[0]}[v["tag"]]
            for k in marks
        },
        edges=(({},), ({"a": [4]},)),
        variants=[
            {"tag": "sum", "what": "{sum|total}"},
            {"tag": "max", "what": "{largest number|maximum}"},
            {"tag": "min", "what": "{smallest number|minimum}"},
        ],
        note="{No list is empty.||}",
    ),
    drill(
        "dict_groups.nested_lookup",
        "nested_lookup {get|find}_nested look_up_twice value_in_table cell_of_table nested_value",
        [
            TABLE,
            Arg("outer", ("outer", "name", "person", "first"), "str", lambda d, b: d.choose([*b[0], "Zoe"])),
            Arg(
                "inner",
                ("inner", "key", "item", "second"),
                "str",
                lambda d, b: d.choose([*b[0].get(b[1], {}), d.word()]),
            ),
        ],
        "int",
        [
            (
                "$table is a dictionary of dictionaries. $hand the value at $outer, then $inner, or 0 if either is "
                "missing."
            ),
            (
                "Look up $outer in $table, and $inner in the dictionary found there. Return 0 if one of the keys "
                "is missing."
            ),
            "$table tells how much of each article every shop has. How much of $inner has shop $outer? Unknown: 0.",
            (
                "If $table has the key $outer and the dictionary there has the key $inner, return that number; "
                "else return 0."
            ),
            "Nested lookup: $table[$outer][$inner], or 0 when it does not exist.",
            "The number stored under $inner in the inner dictionary of $outer; 0 when $table has no such entry.",
            (
                "The function takes a dictionary of dictionaries $table and two keys, $outer and $inner. It returns "
                "the integer stored under the second key in the dictionary that is stored under the first; if one of "
                "the keys does not exist, it returns 0."
            ),
            (
                "You get a table in which every value is again a dictionary. The table is $table. First look under "
                "$outer. In the dictionary there look under $inner. Output the number. If something is not there, "
                "output 0."
            ),
            (
                "If $outer is no key of $table, or $inner is no key of the dictionary found there, the result is 0; "
                "otherwise it is the number found."
            ),
            (
                "A library keeps, for each branch in $table, a dictionary from titles to copies. Determine how many "
                "copies of $inner the branch $outer has, taking 0 for branches or titles that are not known."
            ),
            "Get the value of $inner in the dictionary at $outer in $table, 0 if a key is missing.",
        ],
        "return $table.get($outer, {}).get($inner, 0)",
        lambda t, o, i: ([t[a][b] for a in t for b in t[a] if (a, b) == (o, i)] + [0])[0],
        edges=(({}, "a", "b"), ({"a": {"b": 4}}, "a", "b"), ({"a": {"b": 4}}, "a", "c")),
    ),
    drill(
        "dict_groups.nested_total",
        "nested_total sum_nested total_of_tables sum_all_inner grand_total add_up_nested",
        [TABLE],
        "int",
        [
            "$table is a dictionary whose values are dictionaries of numbers. $give the sum of all these numbers.",
            "Add up every number in the inner dictionaries of $table.",
            (
                "$table maps each shop to its stock, a dictionary from articles to pieces. How many pieces are "
                "there in all?"
            ),
            "Go through all the dictionaries in $table and sum their values.",
            "The values of $table are themselves dictionaries with int values. $give the grand total.",
            "Total of all values in the dictionaries inside $table. {Empty ones add nothing.||}",
            (
                "The function takes a dictionary $table whose values are dictionaries of integers, and returns the "
                "sum of all the integers at the inner level."
            ),
            (
                "You get a dictionary $table. Each value is also a dictionary, and its values are numbers. Add all "
                "these numbers. If there is nothing to add, the answer is 0."
            ),
            (
                "Every orchard in $table has its own dictionary from fruit to baskets. Determine the number of "
                "baskets from all orchards together."
            ),
            "The sum of the inner values of $table.",
            "Calculate the sum of all the numbers in the inner dictionaries of $table.",
        ],
        [
            "return sum(sum($val.values()) for $val in $table.values())",
            """
            $total = 0
            for $val in $table.values():
                for $x in $val.values():
                    $total += $x
            return $total
            """,
        ],
        lambda t: sum(t[a][b] for a in t for b in t[a]),
        edges=(({},), ({"a": {}},), ({"a": {"x": 1}, "b": {"x": 2}},)),
    ),
    drill(
        "dict_groups.nested_column",
        "column_of_table collect_inner values_for_key {get|pick}_field inner_values field_of_each",
        [
            TABLE,
            Arg(
                "inner",
                ("key", "field", "item", "column"),
                "str",
                lambda d, b: d.choose([k for t in b[0].values() for k in t] or ["egg"]),
            ),
        ],
        "dict[str, int]",
        [
            (
                "$table maps names to dictionaries. $hand a dictionary from each name to its value for $inner, 0 "
                "if it has none."
            ),
            "For every key of $table, take the number under $inner from its inner dictionary (0 if missing).",
            "$table holds each shop's stock. How much of $inner has every shop? Return a dictionary with 0 for none.",
            (
                "Reduce the dictionary of dictionaries $table to one field: keep only the value of $inner, or 0 if "
                "it is not there."
            ),
            (
                "The result has the keys of $table; the value is what the inner dictionary stores for $inner, by "
                "default 0."
            ),
            "One column of the nested table $table: {name: value of $inner}, where a missing value counts as 0.",
            (
                "The function takes a dictionary of dictionaries $table and a key $inner, and returns a dictionary "
                "that maps each outer key to the number stored under the inner key, or to 0 where the inner "
                "dictionary does not have that key."
            ),
            (
                "You get a table $table. Every name in it has a dictionary of numbers. For every name, find the "
                "number that belongs to $inner. If it is not there, take 0. Output a dictionary with the names and "
                "these numbers."
            ),
            (
                "For an order we must know how much of $inner is in each warehouse of $table, a dictionary from "
                "warehouses to dictionaries of stock. Warehouses without it are to be reported with 0."
            ),
            (
                "If an inner dictionary of $table has the key $inner, its value is taken, otherwise 0. Output: a "
                "dictionary from the outer keys to the values taken."
            ),
            "Extract the value of $inner, or 0, from every inner dictionary of $table, by outer key.",
        ],
        "return {$mapkey: $val.get($inner, 0) for $mapkey, $val in $table.items()}",
        lambda t, inner: {a: sum(n for b, n in t[a].items() if b == inner) for a in t},
        edges=(({}, "x"), ({"a": {}, "b": {"x": 2}}, "x")),
    ),
)
