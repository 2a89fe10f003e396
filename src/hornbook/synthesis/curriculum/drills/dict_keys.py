"""Keys of a dictionary: looking up, renaming, removing, choosing entries by key."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping, word, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _key(key: str, *names: str) -> Arg:
    """A key, likely one of those in the dictionary before it."""
    return Arg(key, names, "str", lambda draw, before: draw.choose([*before[0]]) if draw.chance(0.7) else draw.word())


def _some_keys(draw: Draw, before: tuple[dict[str, int], ...]) -> list[str]:
    return draw.shuffled([*draw.sample([*before[0]], 3), *draw.words(0, 2)])


FAMILIES = (
    drill(
        "dict_keys.lookup_or_default",
        "lookup get_or_default value_or_default find_value look_up get_value lookup_with_default",
        [
            mapping(),
            _key("key", "key", "name", "wanted", "label"),
            integer("other", 0, 9, names=("default", "fallback", "other", "missing"), fix=(0, -1, 100)),
        ],
        "int",
        [
            "$hand the value that $counts has for $key, or $other if there is no such key.",
            "Look up $key in the dictionary $counts. If it is missing, return $other instead.",
            "If $key is a key of $counts, return its value; otherwise return $other.",
            "$counts maps articles to prices. $hand the price of $key, and $other for an article that is not listed.",
            "The value stored under $key in $counts. Missing keys give $other.",
            "A lookup that can't fail: $counts[$key] if that exists, else $other.",
            (
                "The function takes a dictionary $counts and a key $key and returns the value assigned to the key; "
                "when the dictionary does not contain the key, $other is returned."
            ),
            (
                "You get a dictionary $counts. You look for $key. If you find it, output its number. If you do not "
                "find it, output $other."
            ),
            (
                "A vending machine looks up the price of $key in $counts; products without an entry cost $other. "
                "Determine the price."
            ),
            "Value of $key in $counts, by default $other.",
            (
                "I want to look up $key in my dictionary $counts without an error when it is not there; in that case "
                "give me $other."
            ),
            "Get the value for $key in $counts, with $other as the default.",
        ],
        [
            "return $counts.get($key, $other)",
            """
            if $key in $counts:
                return $counts[$key]
            return $other
            """,
        ],
        lambda d, key, other: next((d[k] for k in d if k == key), other),
        edges=(({}, "a", 4), ({"a": 0}, "a", 7)),
    ),
    drill(
        "dict_keys.lookup_or_none",
        "find_price get_entry lookup_or_none value_of_key safe_lookup {find|get}_value_for",
        [mapping(), _key("key", "key", "name", "wanted", "label")],
        "int | None",
        [
            "$hand the value of $key in $counts, or None if $counts has no such key.",
            (
                "Look for $key in the dictionary $counts and return what belongs to it; return None when it is not "
                "there."
            ),
            "If $counts contains the key $key, return its value. If it does not, return None.",
            "$counts tells how many pieces of each article are in stock. $hand the number for $key, None if unknown.",
            "Value of $key in $counts; None for a missing key.",
            (
                "A phone book $counts maps names to numbers. $hand the number of $key, or None for a name that is "
                "not in it."
            ),
            (
                "The function takes a dictionary $counts and a string $key and returns the corresponding integer. It "
                "returns None when the string is not among the keys."
            ),
            (
                "You get a dictionary $counts and a word $key. Is the word a key of the dictionary? Then output its "
                "value. If it is not, output None."
            ),
            (
                "At the cloakroom, $counts tells the hook for each guest. Determine the hook of $key; the result "
                "must be None for somebody who is not in the dictionary."
            ),
            "If $key is in $counts, the result is what it is mapped to; otherwise None.",
            "What does my dictionary $counts say about $key? If it says nothing, I want None.",
            "Get the value for $key in $counts, or None without such a key.",
        ],
        "return $counts.get($key)",
        lambda d, key: d[key] if key in d else None,  # noqa: SIM401 - written unlike the solution
        edges=(({}, "a"), ({"a": 0}, "a"), ({"b": 3}, "a")),
    ),
    drill(
        "dict_keys.sum_of_keys",
        "sum_of_keys total_for_keys order_total sum_selected total_of_names add_values_for",
        [mapping(), words("wanted", names=("keys", "wanted", "names", "order"), make=_some_keys)],
        "int",
        [
            "$give the sum of the values in $counts for the keys in $wanted. Keys that are missing count as 0.",
            "For each name in $wanted take its value from $counts, 0 if it has none, and add them all up.",
            (
                "$counts is a price list and $wanted a list of articles. $give the total price; what is not listed "
                "costs 0."
            ),
            "Sum the numbers that $counts has for the strings in $wanted. Skip strings that are not in $counts.",
            "Add up the values of those keys only that $wanted lists. A key not in $counts adds nothing.",
            "What do the items in $wanted cost together, by the table $counts? Unknown items are free.",
            (
                "The function takes a dictionary of integers $counts and a list of keys $wanted, and returns the sum "
                "of the values of these keys. Keys not found in the dictionary contribute nothing; a key that is "
                "listed twice is added twice."
            ),
            (
                "You get a dictionary $counts and a list $wanted. For each name in the list, take its number from "
                "the dictionary. If it has no number, take 0. Output the sum."
            ),
            (
                "A menu with prices is given as $counts and an order as the list $wanted. Determine the bill; dishes "
                "that are not on the menu are not charged."
            ),
            "The sum of $counts over the keys $wanted, 0 for missing ones.",
            (
                "I have a price list $counts and want to buy everything in $wanted. How much do I need? What is not "
                "in the price list, I get for nothing."
            ),
            "Calculate the sum of the values that $counts has for the keys in $wanted (0 for a missing key).",
        ],
        [
            "return sum($counts.get($mapkey, 0) for $mapkey in $wanted)",
            """
            $total = 0
            for $mapkey in $wanted:
                if $mapkey in $counts:
                    $total += $counts[$mapkey]
            return $total
            """,
        ],
        lambda d, wanted: sum(d[k] * wanted.count(k) for k in d),
        edges=(({}, ["a"]), ({"a": 3, "b": 2}, ["a", "a"]), ({"a": 3}, [])),
    ),
    drill(
        "dict_keys.has_all",
        "has_$tag_keys contains_$tag $tag_keys_present check_$tag_keys $tag_known includes_$tag",
        [mapping(), words("wanted", 1, 3, names=("keys", "wanted", "names", "required"), make=_some_keys)],
        "bool",
        [
            "$check $some the strings in $wanted are keys of $counts.",
            "$check the dictionary $counts has $some the keys in $wanted.",
            (
                "$counts holds the pieces in stock and $wanted lists articles. $check $some the articles can be "
                "found in $counts."
            ),
            "Return True when $some the names in $wanted occur as keys of the dictionary $counts, False otherwise.",
            "$wanted is a list of keys. $check $some them can be found in $counts.",
            "Given the list $wanted, return whether $some its strings are among the keys of $counts.",
            (
                "The function takes a dictionary $counts and a list of strings $wanted and returns a boolean that "
                "says if $some the strings are present as keys."
            ),
            (
                "You get a dictionary $counts and a list of words, $wanted. Are $some the words keys of the "
                "dictionary? Output True or False."
            ),
            (
                "A cook opens the cupboard, in which there is what $counts has as keys. Determine whether $some the "
                "ingredients in $wanted are there."
            ),
            "Can $some the strings in $wanted be found among the keys of $counts?",
            "Determine whether $some the keys in $wanted are in the dictionary $counts.",
        ],
        "return $tag($mapkey in $counts for $mapkey in $wanted)",
        lambda d, wanted, v: (set(wanted) <= set(d)) if v["tag"] == "all" else len({*wanted} & {*d}) > 0,
        edges=(({"a": 1, "b": 2}, ["b"]), ({"a": 1}, ["b"]), ({"a": 1}, ["b", "a"])),
        variants=[{"tag": "all", "some": "all of"}, {"tag": "any", "some": "{any of|at least one of}"}],
    ),
    drill(
        "dict_keys.select_keys",
        "$tag_keys dict_$tag $tag_entries {new_|}dict_after_$tag $tag_from_dictionary",
        [mapping(), words("wanted", 1, 3, names=("keys", "wanted", "names", "fields"), make=_some_keys)],
        "dict[str, int]",
        [
            "$build a new dictionary with those entries of $counts whose keys are $where $wanted.",
            "Copy $counts, but $keep the keys listed in $wanted. {$counts itself stays as it is.||}",
            (
                "$hand the entries of the dictionary $counts with a key that is $where the list $wanted, as a "
                "dictionary."
            ),
            "$wanted lists some names. Make a dictionary like $counts that has $which of these names as keys.",
            "Go through $counts and take over an entry when its key is $where $wanted. Return the new dictionary.",
            "The part of $counts whose keys are $where $wanted. Names that $counts does not have are ignored.",
            (
                "The function takes a dictionary $counts and a list of keys $wanted, and returns a new dictionary "
                "which contains exactly those entries of the first whose keys are $where the second."
            ),
            (
                "You get a dictionary $counts and a list $wanted. Make a new dictionary. A key with its value goes "
                "into it if the key is $where the list. The old dictionary is not changed."
            ),
            (
                "For publication, the record $counts has to be filtered: of its fields, $keep those named in "
                "$wanted. Produce the filtered record; names without a field are to be ignored."
            ),
            (
                "Input: a dictionary $counts and a list of strings $wanted. If a key of the dictionary is $where the "
                "list, its entry is part of the output, a new dictionary; otherwise it is not."
            ),
            "Extract the entries of $counts with a key $where $wanted into a new dictionary.",
        ],
        [
            "return {$mapkey: $val for $mapkey, $val in $counts.items() if $mapkey $op $wanted}",
            """
            $result = {}
            for $mapkey in $counts:
                if $mapkey $op $wanted:
                    $result[$mapkey] = $counts[$mapkey]
            return $result
            """,
        ],
        lambda d, wanted, v: {k: d[k] for k in d if (wanted.count(k) > 0) is (v["op"] == "in")},
        edges=(({}, ["a"]), ({"a": 3, "b": 2}, ["b"]), ({"a": 3}, [])),
        variants=[
            {"tag": "pick", "where": "in", "keep": "keep only", "which": "only those", "op": "in"},
            {"tag": "omit", "where": "not in", "keep": "leave out", "which": "none", "op": "not in"},
        ],
    ),
    drill(
        "dict_keys.without_key",
        "without_key remove_key drop_key delete_entry dict_without remove_entry",
        [mapping(), _key("key", "key", "name", "unwanted", "label")],
        "dict[str, int]",
        [
            "$build a copy of $counts without the key $key. {If there is no such key, it is a plain copy.||}",
            "Remove the entry with the key $key from $counts and return the result as a new dictionary.",
            "$hand a new dictionary with all entries of $counts except the one for $key. $counts must not change.",
            (
                "$key has left the game. $hand the table $counts, a dictionary from players to points, without "
                "this player."
            ),
            "If $key is in the dictionary $counts, return a copy that lacks it; otherwise return an equal copy.",
            "All of $counts but $key.",
            (
                "The function takes a dictionary $counts and a key $key and returns a new dictionary that has all "
                "entries of the old one apart from that key. The original must not be modified. If the key is "
                "missing, the result equals the original."
            ),
            (
                "You get a dictionary $counts. Make a new dictionary with the same entries, but $key should not be "
                "in it. Maybe it is not there anyway; then just copy everything."
            ),
            "The shop no longer sells $key. Produce the price list $counts without that article, as a new dictionary.",
            "$counts minus the entry for $key, as a new dict.",
            (
                "I'd like to have my dictionary $counts without $key, but as a new one, since I still need the old "
                "one. Should the key not be there, a copy will do."
            ),
            "Remove the key $key, if present, from a copy of $counts.",
        ],
        [
            """
            $result = dict($counts)
            $result.pop($key, None)
            return $result
            """,
            "return {$mapkey: $val for $mapkey, $val in $counts.items() if $mapkey != $key}",
        ],
        lambda d, key: dict(item for item in d.items() if item[0] != key),
        edges=(({}, "a"), ({"a": 0}, "a"), ({"b": 3}, "a")),
    ),
    drill(
        "dict_keys.rename_key",
        "rename_key change_key rename_entry replace_key move_value dict_with_renamed_key",
        [mapping(), _key("old", "old", "old_key", "before"), word("new", names=("new", "new_key", "after"))],
        "dict[str, int]",
        [
            "$build a copy of $counts in which the key $old is called $new. All other entries stay as they are.",
            "Rename the key $old of the dictionary $counts to $new and return a new dictionary. The value is kept.",
            "Somebody has changed the name from $old to $new. $hand the dictionary $counts with the new name.",
            "$hand a dictionary like $counts, but with the value of $old stored under $new instead of $old.",
            "In $counts, replace the key $old by $new. The values don't change. The result is a new dictionary.",
            "$counts with $old renamed to $new.",
            (
                "The function takes a dictionary $counts and two strings, and returns a new dictionary that has $new "
                "in place of the key $old, with the same value; all other entries are taken over unchanged."
            ),
            (
                "You get a dictionary $counts. One key has a wrong name, $old. It should be $new. Output a new "
                "dictionary in which this key has the right name and still the same value."
            ),
            (
                "The village $old has been renamed $new. Produce the table of villages and inhabitants, $counts, "
                "with the new name."
            ),
            "Output: a dictionary as $counts is, except that what was under $old is now under $new.",
            "Replace the key $old by $new in a copy of $counts; the value stays.",
        ],
        [
            "return {$new if $mapkey == $old else $mapkey: $val for $mapkey, $val in $counts.items()}",
            """
            $result = {}
            for $mapkey, $val in $counts.items():
                if $mapkey == $old:
                    $result[$new] = $val
                else:
                    $result[$mapkey] = $val
            return $result
            """,
        ],
        lambda d, old, new: dict(zip([new if k == old else k for k in d], d.values(), strict=True)),
        edges=(({}, "a", "b"), ({"a": 0, "c": 2}, "a", "b"), ({"c": 3}, "a", "b")),
        note="{If $old is not a key, nothing changes.|Without the key $old the copy is equal to the original.}",
    ),
    drill(
        "dict_keys.key_of_value",
        "key_of_value find_key name_for_value get_key_by_value first_key_with reverse_lookup",
        [
            mapping(low=1, high=4),
            integer("wanted", 1, 5, names=("value", "wanted", "target", "amount"), fix=(1, 2, 3)),
        ],
        "str | None",
        [
            "$hand the first key of $counts whose value is $wanted, or None if there is none.",
            (
                "Find the key that belongs to the value $wanted in the dictionary $counts. Without such a key "
                "return None."
            ),
            (
                "Search $counts backwards: the value $wanted is given, its key is asked. The first match counts; "
                "else None."
            ),
            (
                "$counts maps people to room numbers. Who is in room $wanted? Return the first name found, None "
                "for nobody."
            ),
            "Go through $counts in order. As soon as a value equals $wanted, return its key. Return None at the end.",
            "First key with the value $wanted in $counts; None if no key has it.",
            (
                "The function takes a dictionary $counts and looks for a key to which $wanted is assigned. The first "
                "one in the order of the dictionary is returned, or None if no key has that value."
            ),
            (
                "You get a dictionary $counts. You know a value, $wanted, but not its key. Find the key and output "
                "it. If more than one key has the value, take the first. If no key has it, output None."
            ),
            (
                "Each child has drawn a number, as recorded in $counts. Determine the first child with the number "
                "$wanted; the result is None if nobody drew it."
            ),
            "If no value of $counts equals $wanted, the result is None; otherwise it is the first key with that value.",
            (
                "I know that something in my dictionary $counts has the value $wanted. Which key is it (the first, "
                "if there are several)? If I am wrong, give me None."
            ),
            "Get the first key in $counts that maps to $wanted, or None.",
        ],
        """
        for $mapkey, $val in $counts.items():
            if $val == $wanted:
                return $mapkey
        return None
        """,
        lambda d, wanted: ([k for k in d if d[k] == wanted] + [None])[0],
        edges=(({}, 3), ({"a": 5, "b": 4}, 4), ({"a": 2, "b": 2}, 2)),
    ),
    drill(
        "dict_keys.missing_keys",
        "missing_keys unknown_names not_in_dictionary find_missing keys_not_found missing_from_dict",
        [mapping(), words("wanted", 1, 4, names=("keys", "wanted", "names", "required"), make=_some_keys)],
        "list[str]",
        [
            "$hand those strings in $wanted that are not keys of $counts, in their order.",
            "$build a list of the names in $wanted that the dictionary $counts does not have as keys.",
            "$counts is the stock and $wanted a shopping list. Which items on the list are not in the stock at all?",
            "Go through $wanted and collect every entry for which $counts has no value. Return the list.",
            "Which keys from the list $wanted are missing in $counts? Keep the order of the list.",
            "The elements of $wanted without an entry in the dictionary $counts, as a list.",
            (
                "The function takes a dictionary $counts and a list of strings $wanted, and returns a list of those "
                "strings for which the dictionary has no entry. Their order is kept."
            ),
            (
                "You get a dictionary $counts and a list $wanted. Look at the words of the list one by one. If a "
                "word is not a key of the dictionary, put it into the result. Output the result as a list."
            ),
            (
                "A form must contain certain fields, named in $wanted; $counts holds what was filled in. Report the "
                "fields that are lacking, in the order of the list."
            ),
            "Members of $wanted that are not keys of $counts, in order.",
            (
                "Which of the names in my list $wanted can I not find among the keys of $counts? I need them as a "
                "list, in the order of mine."
            ),
            "Collect the strings in $wanted that are not keys of $counts.",
        ],
        "return [$mapkey for $mapkey in $wanted if $mapkey not in $counts]",
        lambda d, wanted: [w for w in wanted if not [k for k in d if k == w]],
        edges=(({}, ["a", "b"]), ({"a": 3, "b": 2}, ["b"]), ({"a": 3}, [])),
    ),
)
