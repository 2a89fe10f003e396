"""Keys of a dictionary ranked by their values."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, mapping
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "dict_values.keys_by_value",
        "keys_by_value sort_keys_by_value rank_keys names_by_value order_by_value keys_sorted_by_value",
        [mapping()],
        "list[str]",
        [
            (
                "$hand the keys of $counts sorted by their values, the $first value first. Equal values keep their "
                "order."
            ),
            (
                "Sort the keys of the dictionary $counts by value in $tag order. On a tie the order of the "
                "dictionary stays."
            ),
            (
                "$counts maps teams to points. List the teams from the $first to the $last points; ties stay as "
                "they come."
            ),
            (
                "Make a ranking: a list of all keys of $counts, from the $first to the $last value (ties in their "
                "old order)."
            ),
            (
                "The keys of $counts ordered by the number that belongs to each, $tag. Keys with equal numbers "
                "stay in order."
            ),
            "Arrange the keys of $counts so that their values {are|come} in $tag order. The sort is stable.",
            (
                "The function takes a dictionary $counts and returns a list of its keys in $tag order of the values; "
                "keys with equal values stay in the order in which the dictionary has them."
            ),
            (
                "You get a dictionary $counts. Each key has a number. Sort the keys: the key with the $first number "
                "must be first, the key with the $last number last. If two numbers are equal, do not change the "
                "order of their keys."
            ),
            (
                "For a bar chart we need the names in $counts, from the bar with the $first number to the one with "
                "the $last; bars of the same height remain in the given order."
            ),
            (
                "Input: a dictionary $counts. Output: all its keys in a list, sorted by their values, $tag; among "
                "equal values the earlier key comes first."
            ),
            "Sort the keys of $counts by value in $tag order, keeping ties as they are.",
        ],
        [
            "return sorted($counts, key=$counts.get$rev)",
            "return sorted($counts, key=lambda $mapkey: $counts[$mapkey]$rev)",
        ],
        lambda d, v: [k for _, _, k in sorted((v["sign"] * d[k], i, k) for i, k in enumerate(d))],
        edges=(({},), ({"b": 2, "a": 2, "c": 1, "d": 3},)),
        variants=[
            {"tag": "ascending", "first": "lowest", "last": "highest", "rev": "", "sign": 1},
            {"tag": "descending", "first": "highest", "last": "lowest", "rev": ", reverse=True", "sign": -1},
        ],
    ),
    drill(
        "dict_values.all_keys_of_extreme",
        "all_$tag_keys keys_with_$tag_value $tag_keys {find|get}_all_$tag leaders_by_$tag",
        [mapping(low=1, high=4)],
        "list[str]",
        [
            "$hand a list of all keys of $counts that have the $side value.",
            "Several keys may share the $side value in $counts. Return all of them, in the order of the dictionary.",
            (
                "$counts maps players to points. $hand all players that have the $many points. No players: an "
                "empty list."
            ),
            "Find the $side value in $counts, then list every key with that value.",
            "All keys of the dictionary $counts whose value equals the $side one, as a list.",
            (
                "If $counts is empty, return []. Otherwise return the list of keys whose value is the $side in the "
                "dictionary."
            ),
            (
                "The function takes a dictionary $counts with integer values and returns a list of every key whose "
                "value is equal to the $side one. If the dictionary is empty, so is the list."
            ),
            (
                "You get a dictionary $counts. First find the $side value. More than one key can have it. Output all "
                "the keys that have it, in a list. Output an empty list if the dictionary is empty."
            ),
            (
                "There may be several champions: report all names in $counts with the $many points, in the order of "
                "the dictionary."
            ),
            (
                "Every key of $counts whose value no other value beats is wanted, where the $side value is the best. "
                "Output these keys as a list in their order; from an empty dictionary comes an empty list."
            ),
            "Get all the keys of $counts that share its $side value.",
        ],
        """
        if not $counts:
            return []
        $best = $tag($counts.values())
        return [$mapkey for $mapkey, $val in $counts.items() if $val == $best]
        """,
        lambda d, v: [k for k in d if not any(d[o] > d[k] if v["tag"] == "max" else d[o] < d[k] for o in d)],
        edges=(({},), ({"a": 2, "b": 2, "c": 1, "d": 3, "e": 3, "f": 1},)),
        note=(
            "{An empty dictionary gives an empty list.|The keys keep their order; from an empty dictionary comes [].}"
        ),
        variants=[
            {"tag": "max", "side": "{highest|largest}", "many": "most"},
            {"tag": "min", "side": "{lowest|smallest}", "many": "fewest"},
        ],
    ),
    drill(
        "dict_values.top_keys",
        "top_keys top_k_keys best_names {get|find}_top keys_with_top_values leading_keys",
        [mapping(), integer("k", 1, 3, names=("k", "n", "count", "size"), fix=(2, 3))],
        "list[str]",
        [
            "$hand the $k keys of $counts with the highest values, the highest first.",
            "$counts maps players to points. Who are the best $k? Return their names, best first.",
            "Sort the keys of $counts by value from high to low and return the first $k of them.",
            "A list of those $k keys in $counts that have the largest values, in descending order of the values.",
            "Rank the keys of the dictionary $counts by their numbers, largest first. Only the top $k are returned.",
            "The top $k of $counts: keys with the biggest values, biggest first.",
            (
                "The function takes a dictionary $counts with integer values and returns a list of the $k keys with "
                "the greatest values, arranged from the greatest value downwards."
            ),
            (
                "You get a dictionary $counts. Each name has a number. Find the $k names with the biggest numbers. "
                "Output them in a list; the name with the biggest number comes first."
            ),
            (
                "On the podium there is room for $k. The scores are in $counts, a dictionary from name to score. "
                "Report who stands there, beginning with the winner."
            ),
            (
                "Output: a list of at most $k keys of $counts, namely those with the largest values, sorted by value "
                "from large to small."
            ),
            (
                "Which $k keys of my dictionary $counts are in front if I rank them by their values, the largest "
                "first? I need them in a list in this order."
            ),
            "Get the $k keys of $counts with the greatest values, in descending order of value.",
        ],
        "return sorted($counts, key=$counts.get, reverse=True)[:$k]",
        lambda d, k: [key for _, _, key in sorted((-d[key], i, key) for i, key in enumerate(d))[:k]],
        edges=(({"a": 1, "b": 3}, 3), ({"a": 1, "b": 1, "c": 2, "d": 0}, 2)),
        note="Ties keep the order of the dictionary. {If there are fewer keys, return all.||}",
    ),
)
