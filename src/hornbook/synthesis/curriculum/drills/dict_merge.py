"""Two dictionaries: merging, adding up, comparing; and building dictionaries from lists."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_LEFT = mapping("left", names=("first", "a", "old", "d1", "left"))


def _similar(draw: Draw, before: tuple[Any, ...]) -> dict[str, int]:
    """A dictionary that shares some keys and some values with the one before it."""
    shared = draw.sample([*before[0]], draw.integer(1, 3))
    keys = draw.shuffled([*shared, *(w for w in draw.words(0, 2) if w not in shared)])
    return {key: before[0][key] if key in before[0] and draw.chance(0.4) else draw.integer(1, 20) for key in keys}


_RIGHT = mapping("right", names=("second", "b", "new", "d2", "right"), make=_similar)
_PAIRS = Arg(
    "pairs",
    ("pairs", "records", "entries", "rows", "items"),
    "list[tuple[str, int]]",
    lambda draw, _: [(w, draw.integer(1, 9)) for w in draw.repeats(draw.words(3, 3), 2, 5)],
)

FAMILIES = (
    drill(
        "dict_merge.sum_common",
        "merge_and_add add_dictionaries sum_dicts combine_counts merge_with_sum add_tables",
        [_LEFT, _RIGHT],
        "dict[str, int]",
        [
            "Merge the dictionaries $left and $right. The values of keys that are in both are added.",
            (
                "$build a dictionary with every key of $left or $right. A key that both have gets the sum of its "
                "two values."
            ),
            "$left and $right hold the pieces in two stores. $build one table for both stores together.",
            (
                "Add up two dictionaries: the value of each key is its value in $left plus its value in $right, 0 "
                "if missing."
            ),
            "Combine $left with $right into a new dictionary, adding the numbers where a key occurs twice.",
            "The sum of the tables $left and $right, key by key. Keys found in only one of them keep their value.",
            (
                "The function takes two dictionaries of integers, $left and $right, and returns a new one that "
                "contains all keys of both. If a key exists in both, its value is the sum of the two values; "
                "otherwise its single value is taken over."
            ),
            (
                "You get two dictionaries, $left and $right. Make one dictionary from them. When a key is in both "
                "dictionaries, add its two numbers. When it is only in one, keep its number."
            ),
            (
                "Two children pool their collections of stickers, $left and $right, which map kinds to numbers. "
                "Produce the dictionary of the common collection."
            ),
            "Add the dictionaries $left and $right key by key.",
            (
                "I count things on two days and have the dictionaries $left and $right. I want one with the totals: "
                "what I saw on both days should have both numbers added up."
            ),
            "Combine the dictionaries $left and $right by adding the values of equal keys.",
        ],
        """
        $result = dict($left)
        for $mapkey, $val in $right.items():
            $result[$mapkey] = $result.get($mapkey, 0) + $val
        return $result
        """,
        lambda a, b: {k: sum(d[k] for d in (a, b) if k in d) for k in [*a, *b]},
        edges=(({}, {"a": 1}), ({"a": 1, "b": 2}, {"b": 3}), ({"a": 2}, {})),
    ),
    drill(
        "dict_merge.override",
        "merge_dictionaries merge_dicts combine_dicts update_table merge_settings override",
        [_LEFT, _RIGHT],
        "dict[str, int]",
        [
            (
                "Merge the dictionaries $left and $right into a new one. If a key is in both, the value of $win is "
                "taken."
            ),
            "$build a dictionary with all entries of $left and $right; on common keys $win wins.",
            "$hand a new dictionary that has the keys of both $left and $right. $win decides where both have a key.",
            "Combine $left and $right without changing them. For a key in both dictionaries use its value in $win.",
            "Put the entries of $left and those of $right together. Where they disagree, $win is right.",
            "Union of two dictionaries $left and $right, with $win going first when a key occurs in both.",
            (
                "The function takes the dictionaries $left and $right and returns a new dictionary with the entries "
                "of both. In case of a conflict, that is, for a key that both contain, the entry from $win is used."
            ),
            (
                "You get two dictionaries, $left and $right. Put all entries in one new dictionary. If the same key "
                "is in both, take the value from $win."
            ),
            (
                "Settings come from two places, $left and $right. Produce the settings in force, where $win has "
                "priority over $lose."
            ),
            (
                "If a key is in only one of $left and $right, its value is taken from there; if it is in both, the "
                "value in $win is taken. Output: the new dictionary of all keys."
            ),
            "Combine the dictionaries $left and $right, with $win taking precedence.",
        ],
        ["return {**$lose, **$win}", "$result = dict($lose)\n$result.update($win)\nreturn $result"],
        lambda a, b, v: {k: (b[k] if k in b else a[k]) if v["which"] else (a[k] if k in a else b[k]) for k in [*a, *b]},
        edges=(({}, {"a": 1}), ({"a": 1, "b": 2}, {"b": 3}), ({"a": 2}, {})),
        variants=[{"win": "$right", "lose": "$left", "which": 1}, {"win": "$left", "lose": "$right", "which": 0}],
    ),
    drill(
        "dict_merge.common_keys",
        "$tag_keys {find|get}_$tag_keys keys_$tag list_$tag_keys $tag_names",
        [_LEFT, _RIGHT],
        "list[str]",
        [
            "$hand a sorted list of the keys that are $where.",
            "Which keys are $where? Return them in alphabetical order.",
            "$left and $right are dictionaries. $build a list, sorted, of all keys that are $where.",
            "Compare the keys of $left with those of $right and return the ones that are $where, sorted.",
            (
                "$left and $right map the players of two days to points. List in alphabetical order the names that "
                "are $where."
            ),
            "Sorted list: keys that are $where.",
            (
                "The function compares two dictionaries, $left and $right, and returns an alphabetically sorted list "
                "of the keys that are $where."
            ),
            (
                "You get two dictionaries, $left and $right. Find all keys that are $where. The values are not "
                "important. Output the keys as a list in alphabetical order."
            ),
            "For a reunion we need, in alphabetical order, the names (keys) that are $where.",
            "If a key is $where, it belongs to the result, a list that must be in alphabetical order.",
            "Get an alphabetical list of all keys that are $where.",
        ],
        "return sorted($mapkey for $mapkey in $left if $mapkey $op $right)",
        lambda a, b, v: sorted(set(a) & set(b) if v["op"] == "in" else set(a) - set(b)),
        edges=(({}, {"a": 1}), ({"c": 1, "b": 2}, {"b": 3, "c": 1}), ({"a": 2}, {})),
        variants=[
            {"tag": "common", "where": "{in both $left and $right|in $left and in $right}", "op": "in"},
            {"tag": "extra", "where": "{in $left but not in $right|only in $left, not in $right}", "op": "not in"},
        ],
    ),
    drill(
        "dict_merge.changed_keys",
        "$tag_keys {find|get}_$tag keys_with_$tag_values $tag_entries list_$tag",
        [_LEFT, _RIGHT],
        "list[str]",
        [
            "$hand the keys that $left and $right share and that have $what in them, sorted.",
            "$build a sorted list of those keys that occur in both $left and $right with $what.",
            "$left holds yesterday's prices and $right today's. Which articles are in both with $what? Sort them.",
            (
                "Look at the keys that both dictionaries have. Return in alphabetical order those with $what in "
                "$left and $right."
            ),
            (
                "Compare $left with $right: list, sorted, the common keys with $what. Keys in only one of them "
                "don't count."
            ),
            "Sorted common keys of $left and $right with $what.",
            (
                "The function takes two dictionaries, $left and $right, and returns an alphabetically ordered list "
                "of those keys which are present in both and have $what there."
            ),
            (
                "You get two dictionaries, $left and $right. Look only at the keys that are in both. If such a key "
                "has $what in the two dictionaries, put it in the list. Output the list in alphabetical order."
            ),
            (
                "The stock was counted twice, with the results $left and $right. Report alphabetically the articles "
                "that appear in both counts with $what."
            ),
            (
                "Input: two dictionaries. Output: a sorted list of the keys that are in both $left and $right and "
                "map to $what there; a key missing in one of them is never part of it."
            ),
            "Get an alphabetical list of the keys common to $left and $right that have $what.",
        ],
        "return sorted($mapkey for $mapkey in $left if $mapkey in $right and $left[$mapkey] $op $right[$mapkey])",
        lambda a, b, v: [k for k in sorted(a) if k in b and (a[k] - b[k] == 0) == (v["op"] == "==")],
        edges=(({}, {"a": 1}), ({"c": 1, "b": 2}, {"b": 3, "c": 1}), ({"a": 2}, {})),
        variants=[
            {"tag": "changed", "what": "different values", "op": "!="},
            {"tag": "same", "what": "the same value", "op": "=="},
        ],
    ),
    drill(
        "dict_merge.zip_lists",
        "lists_to_dict make_dictionary zip_to_dict pair_up dict_from_lists {build|create}_dictionary",
        [
            words("keys", names=("keys", "names", "labels", "words")),
            numbers("numbers", low=0, make=lambda draw, before: [draw.integer(0, 20) for _ in before[0]]),
        ],
        "dict[str, int]",
        [
            "$build a dictionary whose keys come from $keys and whose values come from $numbers, in the same order.",
            (
                "Pair up two lists of equal length: each string in $keys becomes a key, the number at its index "
                "the value."
            ),
            "$keys lists names and $numbers the age of each. $build a dictionary from names to ages.",
            "The first entry of $keys is mapped to the first of $numbers, the second to the second, and so on.",
            "Make a dictionary out of the lists $keys and $numbers, which have the same length.",
            "Turn $keys (the keys) and $numbers (the values) into a dictionary.",
            (
                "The function takes a list of strings $keys and a list of integers $numbers of the same length, and "
                "returns a dictionary in which each string is mapped to the integer at the same position."
            ),
            (
                "You get two lists. In $keys are names, in $numbers are numbers, and both have the same length. The "
                "first name belongs to the first number, and so on. Output a dictionary of names and numbers."
            ),
            (
                "At a weigh-in the boxers $keys step on the scales one by one, and the scales show $numbers in the "
                "same order. Produce a dictionary from boxer to weight."
            ),
            "Dictionary with keys $keys and values $numbers, matched by position.",
            (
                "I have my keys in the list $keys and my values in the list $numbers, first to first, second to "
                "second. How do I get a dictionary from that?"
            ),
            "Create a dictionary with the keys $keys and, in the same order, the values $numbers.",
        ],
        [
            "return dict(zip($keys, $numbers))",
            """
            $result = {}
            for $i in range(len($keys)):
                $result[$keys[$i]] = $numbers[$i]
            return $result
            """,
        ],
        lambda keys, ns: {key: ns[keys.index(key)] for key in keys},
        edges=(([], []), (["a"], [3])),
    ),
    drill(
        "dict_merge.invert",
        "invert_dictionary swap_keys_and_values reverse_mapping invert flip_dict reverse_dictionary",
        [mapping(make=lambda draw, _: dict(zip(draw.words(), draw.sample(range(1, 20), 5), strict=False)))],
        "dict[int, str]",
        [
            "$build a dictionary that maps the values of $counts back to their keys.",
            "Swap keys and values of $counts and return the new dictionary. {All values are different.||}",
            "Invert the dictionary $counts: what was a value becomes a key, and the other way round.",
            (
                "$counts maps names to lockers, each locker to one name. Return the dictionary that tells whose a "
                "locker is."
            ),
            "For every entry key: value of $counts the result has the entry value: key. No value occurs twice.",
            "The inverse of $counts, whose values are all different.",
            (
                "The function takes a dictionary $counts, in which no two keys have the same value, and returns the "
                "inverse dictionary, from values to keys."
            ),
            (
                "You get a dictionary $counts. All values are different. Make a new dictionary where the old values "
                "are the keys and the old keys are the values."
            ),
            (
                "Each runner has a start number, given in $counts as a dictionary from runner to number. At the "
                "finish only numbers are seen. Produce the dictionary from number to runner."
            ),
            "Map each value of $counts to its key; values are unique.",
            (
                "My dictionary $counts leads from names to numbers, but I need it to lead from numbers to names. No "
                "number is there twice."
            ),
            "Swap the keys and the (distinct) values of the dictionary $counts.",
        ],
        [
            "return {$val: $mapkey for $mapkey, $val in $counts.items()}",
            """
            $result = {}
            for $mapkey in $counts:
                $result[$counts[$mapkey]] = $mapkey
            return $result
            """,
        ],
        lambda d: dict(zip(d.values(), d, strict=True)),
        edges=(({},), ({"a": 5},)),
    ),
    drill(
        "dict_merge.invert_to_lists",
        "group_keys_by_value keys_per_value invert_to_lists names_by_number collect_keys_by_value",
        [mapping(low=1, high=3)],
        "dict[int, list[str]]",
        [
            "$build a dictionary that maps each value of $counts to the list of keys with that value.",
            (
                "Group the keys of $counts by value. The result maps a value to the list of its keys, in their old "
                "order."
            ),
            "$counts maps guests to table numbers. $build a dictionary from table numbers to the lists of guests.",
            "Invert $counts. Because keys may share a value, every value is mapped to a list of keys.",
            (
                "For each number that occurs as a value in $counts, list the keys that have it. Return a "
                "dictionary of lists."
            ),
            "Keys of $counts by their value, as a dictionary of lists.",
            (
                "The function takes a dictionary $counts and returns a dictionary of lists: each value of the "
                "original becomes a key, under which all the original keys with that value are listed in their order."
            ),
            (
                "You get a dictionary $counts. Several keys can have the same number. For each number, make a list "
                "of its keys. Output a dictionary with the numbers and the lists."
            ),
            (
                "Houses in $counts are mapped to their district's number. For the post we need, for each district, "
                "the list of its houses. Produce such a dictionary."
            ),
            "Output: {value: [all keys of $counts with this value, in order]}.",
            "Create a dictionary from each value of $counts to the list of its keys.",
        ],
        [
            """
            $result = {}
            for $mapkey, $val in $counts.items():
                $result.setdefault($val, []).append($mapkey)
            return $result
            """,
            """
            $result = {}
            for $mapkey, $val in $counts.items():
                if $val not in $result:
                    $result[$val] = []
                $result[$val].append($mapkey)
            return $result
            """,
        ],
        lambda d: {value: [k for k in d if d[k] == value] for value in d.values()},
        edges=(({},), ({"a": 5, "b": 5, "c": 1},)),
    ),
    drill(
        "dict_merge.sum_pairs",
        "total_per_name sum_by_key totals_by_name collect_totals add_up_pairs sum_pairs",
        [_PAIRS],
        "dict[str, int]",
        [
            (
                "$pairs is a list of (name, number) tuples. $build a dictionary from each name to the sum of its "
                "numbers."
            ),
            "Add up the numbers in $pairs by name: the result maps every name to the total of its numbers.",
            (
                "Each tuple in $pairs is a sale: an article and a number of pieces. How many of each article were "
                "sold in all?"
            ),
            (
                "A name may occur several times in the list of pairs $pairs. $hand a dictionary with the total for "
                "each name."
            ),
            "Total per first element: sum the second elements of the tuples in $pairs, grouped by the first.",
            (
                "Turn the list of pairs $pairs into a dictionary. When a key comes up again, add its number to "
                "what is there."
            ),
            (
                "The function takes a list of tuples $pairs, each a string and an integer, and returns a dictionary "
                "in which the integers that belong to the same string are added up."
            ),
            (
                "You get a list of pairs, $pairs. Each pair is a name and a number. The same name can come many "
                "times. Add all numbers of one name. Output a dictionary with the names and the sums."
            ),
            (
                "Gifts for a good cause are noted in $pairs as (giver, amount), and some give more than once. Report "
                "how much each giver has given in total, as a dictionary."
            ),
            (
                "Input: a list of (string, int) tuples, $pairs. Output: a dictionary {string: total}. An empty list "
                "gives an empty dictionary."
            ),
            (
                "I wrote down each of my expenses as a pair (what for, how much) in $pairs. How much did I spend on "
                "each thing? Give me a dict."
            ),
            "Calculate for each first element in $pairs the total of its second elements, as a dictionary.",
        ],
        """
        $result = {}
        for $mapkey, $val in $pairs:
            $result[$mapkey] = $result.get($mapkey, 0) + $val
        return $result
        """,
        lambda pairs: {k: sum(n for other, n in pairs if other == k) for k, _ in pairs},
        edges=(([],), ([("a", 1), ("b", 2), ("a", 3)],)),
    ),
    drill(
        "dict_merge.add_to_key",
        "add_to_key increase_entry add_amount deposit {add|put}_into update_count",
        [
            _LEFT,
            Arg("key", ("key", "name", "item"), "str", lambda d, b: d.choose([*b[0]]) if d.chance(0.6) else d.word()),
            integer("n", 1, 9, names=("amount", "n", "extra", "points"), fix=(1, 5)),
        ],
        "dict[str, int]",
        [
            "$build a copy of $left in which the value of $key is higher by $n. A new key starts from 0.",
            (
                "Add $n to the value of $key in $left and return the new dictionary. If $key is missing, it gets "
                "the value $n."
            ),
            "$key scores $n. $hand the new table of points; $left is the old one, and a new player begins with 0.",
            (
                "If $key is in $left, its value grows by $n, otherwise the entry $key: $n is added. Return a new "
                "dictionary."
            ),
            (
                "Return the dictionary $left after $n more of $key came in. $left itself stays unchanged; missing "
                "keys are 0."
            ),
            "A copy of $left with $n added under $key (counted from 0 if there was no such key).",
            (
                "The function takes a dictionary $left and a key $key, and returns a new dictionary in which the "
                "key's value is larger by $n. A key that did not exist is created with the value $n."
            ),
            (
                "You get a dictionary $left. Add $n to the number of $key. If $key is not in the dictionary, its "
                "number is 0 before. Output a new dictionary and do not change the old one."
            ),
            (
                "A farmer brings $n more pieces of $key into the barn, whose contents are $left. Produce the "
                "dictionary of the contents afterwards; goods that were not there before count as 0."
            ),
            (
                "If $key is in $left, the output has its value plus $n; otherwise the output has the new entry $key "
                "with the value $n. All else is as in $left, which is not altered."
            ),
            "Add $n to the value of $key in a copy of $left, where missing keys count as 0.",
        ],
        """
        $result = dict($left)
        $result[$key] = $result.get($key, 0) + $n
        return $result
        """,
        lambda d, key, n: {**d, key: sum(d[k] for k in d if k == key) + n},
        edges=(({}, "a", 3), ({"a": 2, "b": 1}, "b", 4)),
    ),
)
