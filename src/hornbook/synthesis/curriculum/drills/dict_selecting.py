"""Selecting keys and entries, and following a key through two tables."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, letter, mapping
from hornbook.synthesis.curriculum.drill import drill

_FEW = ("tent", "dad", "tree", "door", "rain", "net", "eat", "red", "nest", "end", "near", "note", "date", "dear")
_WHO = ("Ada", "Ben", "Eva", "Sam")
_PLACES = {"Rome": "Italy", "Oslo": "Norway", "Bonn": "Germany"}

FAMILIES = (
    drill(
        "dict_making.keys_with_letter",
        "$tag_with_letter keys_$tag select_$tag {get|find}_entries_$tag filter_by_$tag_letter",
        [
            mapping(make=lambda d, _: {w: d.integer(1, 20) for w in d.sample(_FEW, 5)}),
            letter(fix=tuple("tdren"), make=lambda d, _: d.choose("tdren")),
        ],
        "dict[str, int]",
        [
            "$build a dictionary with those entries of $counts whose keys $word with $letter.",
            "Keep only the entries of $counts whose key $rule $letter. Return them as a new dictionary.",
            "Filter the dictionary $counts: an entry stays if its key $rule $letter.",
            (
                "$counts is a register of words. $hand the part of it with the words that $word with $letter, as a "
                "dictionary."
            ),
            "Copy from $counts each key that $rule $letter, together with its value.",
            "The entries of $counts with keys that $word with $letter.",
            (
                "The function takes a dictionary $counts and returns a new one with all the entries whose keys $word "
                "with the letter $letter."
            ),
            (
                "You get a dictionary $counts. The keys are words. Keep the entries where the word $rule $letter. "
                "Output them as a new dictionary."
            ),
            (
                "For one page of a register we need only the words of $counts that $word with $letter, along with "
                "their numbers. Produce this part as a dictionary."
            ),
            "If a key $rule $letter, its entry in $counts is copied to the result; otherwise it is skipped.",
            "Select the entries of $counts whose key $rule $letter.",
        ],
        "return {$mapkey: $val for $mapkey, $val in $counts.items() if $mapkey.$code($letter)}",
        lambda d, c, v: {k: d[k] for k in d if k[v["at"]] == c},
        edges=(({}, "c"), ({"cat": 1, "act": 2}, "c"), ({"ear": 1, "are": 2}, "e")),
        variants=[
            {"tag": "starting", "rule": "{begins|starts} with", "word": "begin", "code": "startswith", "at": 0},
            {"tag": "ending", "rule": "ends with", "word": "end", "code": "endswith", "at": -1},
        ],
    ),
    drill(
        "dict_making.same_value",
        "$tag {check|are}_$tag values_$tag $tag_in_dictionary has_$tag",
        [mapping(make=lambda d, _: {w: d.integer(1, d.choose((1, 3, 9))) for w in d.words(2, 4)})],
        "bool",
        [
            "$check $rule.",
            "Return True if $rule, otherwise False.",
            "Look only at the values of $counts: $check $rule.",
            "$counts maps guests to rooms. $check $rule.",
            "Given a dictionary $counts with numbers as values, is it true that $rule?",
            "The result is True when $rule. In any other case it is False.",
            "The function takes a dictionary $counts and returns a boolean. It is True if $rule, and False otherwise.",
            (
                "You get a dictionary $counts. Its keys are words and its values are numbers. Is it true that $rule? "
                "Output True or False."
            ),
            "A clerk looks through the register $counts and wants to know if $rule. Determine the answer as a boolean.",
            "If $rule, the output for $counts is True; otherwise it is False.",
            "Determine whether $rule.",
        ],
        "return len(set($counts.values())) $code",
        lambda d, v: eval(v["good"], {"vs": list(d.values())}),
        edges=(({"a": 1},), ({"a": 1, "b": 1},), ({"a": 1, "b": 2},), ({"a": 1, "b": 2, "c": 1},)),
        variants=[
            {
                "tag": "all_same",
                "rule": "all values in $counts are equal",
                "code": "<= 1",
                "good": "max(vs) == min(vs)",
            },
            {
                "tag": "all_different",
                "rule": "no two keys of $counts have the same value",
                "code": "== len($counts)",
                "good": "all(vs.count(x) == 1 for x in vs)",
            },
            {
                "tag": "shared_value",
                "rule": "at least two keys of $counts have the same value",
                "code": "< len($counts)",
                "good": "any(vs.count(x) > 1 for x in vs)",
            },
        ],
    ),
    drill(
        "dict_making.longest_key",
        "$tag_key {get|find}_$tag_key key_that_is_$tag $tag_name name_with_$most_letters",
        [mapping()],
        "str",
        [
            "$hand the $tag key of $counts. If several are equally long, return the first of them.",
            "Which key in the dictionary $counts has the $most letters? On a tie the first one counts.",
            (
                "Compare the lengths of the keys in $counts and return the key that is $tag (the earliest if there "
                "are several)."
            ),
            (
                "$counts maps names to points. Return the $tag of the names; if there are more of that length, the "
                "first."
            ),
            (
                "Find the $tag string among the keys of $counts; the values don't matter. Of equally long ones "
                "take the first."
            ),
            "The $tag of the keys in $counts, the first one if lengths are equal.",
            (
                "The function takes a dictionary $counts, not empty, and returns the $tag of its keys; the first in "
                "the order of the dictionary is chosen if several have that length."
            ),
            (
                "You get a dictionary $counts. Its keys are words. Which word is the $tag? Output it. If there are "
                "more words of this length, output the first of them."
            ),
            (
                "To fit a column we look for the name with the $most letters among the keys of $counts. Report it; "
                "of several, report the first."
            ),
            (
                "Input: a dictionary $counts with strings as keys. Output: its $tag key; where several have the same "
                "length, the one that comes first."
            ),
            "Get the $tag key of $counts, the first one if several have this length.",
        ],
        "return $call($counts, key=len)",
        lambda d, v: sorted(d, key=lambda k: v["sign"] * len(k))[0],
        edges=(({"a": 1},), ({"aa": 1, "bb": 2, "c": 1},)),
        variants=[
            {"tag": "longest", "most": "most", "call": "max", "sign": -1},
            {"tag": "shortest", "most": "fewest", "call": "min", "sign": 1},
        ],
    ),
    drill(
        "dict_making.chain",
        "look_up_twice chained_lookup {follow|find}_chain through_two_tables two_step_lookup city_to_country",
        [
            Arg(
                "table",
                ("first", "cities", "homes"),
                "dict[str, str]",
                lambda d, _: {n: d.choose(("Rome", "Oslo", "Bonn", "Lima")) for n in d.sample(_WHO, 3)},
            ),
            Arg(
                "other",
                ("second", "countries", "places"),
                "dict[str, str]",
                lambda d, _: {k: v for k, v in _PLACES.items() if d.chance(0.8)},
            ),
            Arg("key", ("name", "key", "who"), "str", lambda d, _: d.choose(_WHO)),
        ],
        "str",
        [
            (
                "Look up $key in $table, and what you find there in $other. Return the second result, or 'unknown' "
                "if either lookup fails."
            ),
            (
                "$table maps people to cities and $other cities to countries. In which country does $key live? If "
                "this can't be found, return 'unknown'."
            ),
            (
                "The value of $key in $table is a key of $other; return its value there. If one of the keys is "
                "missing, return 'unknown'."
            ),
            (
                "If $table has $key and $other has the value that belongs to it, return what $other says. "
                "Otherwise return 'unknown'."
            ),
            (
                "Two dictionaries form a chain: $key leads through $table to a key of $other. Return the value "
                "there, 'unknown' if the chain breaks."
            ),
            (
                "From $key by $table to a city, from the city by $other to a country. Give this country, or "
                "'unknown' when an entry is missing."
            ),
            (
                "The function takes two dictionaries, $table and $other, and a string $key. The value that the first "
                "assigns to the string is looked up as a key in the second, and the value found there is returned. "
                "If either step finds nothing, 'unknown' is returned."
            ),
            (
                "You get two dictionaries and a word, $key. First look for the word in $table; there you find a "
                "second word. Then look for the second word in $other; there you find the answer. If you can not "
                "find something, output 'unknown'."
            ),
            (
                "If $key is missing in $table, or its value is missing as a key in $other, the result is 'unknown'; "
                "otherwise it is the value in the second dictionary."
            ),
            (
                "Every pupil in $table is mapped to a class and every class in $other to a teacher. Determine the "
                "teacher of $key; where there is a gap, the answer should be 'unknown'."
            ),
            "Get the value in $other of what $table has for $key; 'unknown' if a key is missing.",
        ],
        'if $key not in $table:\n    return "unknown"\nreturn $other.get($table[$key], "unknown")',
        lambda a, b, k: next((b[y] for x, y in a.items() if x == k and y in b), "unknown"),
        edges=(({}, {}, "Ada"), ({"Ada": "Rome"}, {}, "Ada"), ({"Ada": "Rome"}, {"Rome": "Italy"}, "Ada")),
    ),
)
