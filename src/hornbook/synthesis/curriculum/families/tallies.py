"""Dictionaries that collect: counting, adding up and grouping by key."""

from __future__ import annotations

from collections import Counter

from hornbook.synthesis.curriculum.arguments import Arg, words
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="dictionaries.count_items",
        title="Counting with a dictionary",
        names=(
            "count_{items|words|each|all}",
            "{tally|frequencies|histogram}",
            "{word|item}_counts",
            "{how_often|count}_each",
            "make_tally",
        ),
        args=(words(kind="", make=lambda draw, _: draw.repeats(draw.words(3, 3))),),
        returns="dict[str, int]",
        says=(
            "$build a dictionary {that tells|telling} how often each {word|item} occurs in $words.",
            "Count how many times {each|every} {word|string} appears in $words{| and return a dictionary}.",
            "$hand a dictionary from the words in $words to {their counts|the number of times they occur}.",
        ),
        styles=(
            Style(
                """
                $result = {}
                for $w in $words:
                    $result[$w] = $result.get($w, 0) + 1
                return $result
                """,
                "The method `get` gives 0 for a word that is new, so the first time its count becomes 1.",
            ),
            Style(
                """
                $result = {}
                for $w in $words:
                    if $w not in $result:
                        $result[$w] = 0
                    $result[$w] += 1
                return $result
                """,
                "A new word gets the count 0 first. Then every word, new or known, is counted up by 1.",
            ),
        ),
        reference=lambda words: {w: Counter[str](words)[w] for w in words},
        edges=(([],), (["a", "a"],)),
        need="count how often each item occurs",
        idea=(
            (
                "One counter is not enough if every word needs its own. A dictionary holds as many "
                "counters as there are words."
            ),
            (
                "The keys of the dictionary are the words, and the values are the counts. New words "
                "are added as they come."
            ),
        ),
        pitfall=("Adding 1 to a key that is not there yet is an error. The counter must start somewhere.",),
        quiz=(("What is the sum of all the counts?", "The length of the list, since each item is counted once."),),
    ),
    Family(
        id="dictionaries.total_by_key",
        title="Adding up by key",
        names=(
            "{add|sum|total}_by_{key|name|word}",
            "{totals|sums}_by_name",
            "{group|collect}_totals",
            "{merge|combine}_pairs",
        ),
        args=(
            Arg(
                "pairs",
                ("pairs", "records", "entries", "sales"),
                "list[tuple[str, int]]",
                lambda draw, _: [(w, draw.integer(1, 9)) for w in draw.repeats(draw.words(3, 3), 2, 5)],
            ),
        ),
        returns="dict[str, int]",
        says=(
            "$build a dictionary with the {sum|total} of the numbers for {each|every} name in $pairs.",
            "Add up the numbers in $pairs by name; {each|every} item is a pair of a name and a number.",
            "$hand {the total of each name|what each name adds up to} in $pairs, a list of (name, number) pairs.",
        ),
        styles=(
            Style(
                """
                $result = {}
                for $mapkey, $val in $pairs:
                    $result[$mapkey] = $result.get($mapkey, 0) + $val
                return $result
                """,
                "The sum so far, or 0 for a new name, is raised by $val and stored again.",
            ),
            Style(
                """
                $result = {}
                for $mapkey, $val in $pairs:
                    if $mapkey in $result:
                        $result[$mapkey] += $val
                    else:
                        $result[$mapkey] = $val
                return $result
                """,
                "A known name gets $val added, and a new one starts with it.",
            ),
        ),
        reference=lambda pairs: {name: sum(n for other, n in pairs if other == name) for name, _ in pairs},
        edges=(([],), ([("a", 1), ("a", 2)],)),
        need="add up amounts that belong to the same name",
        idea=(
            "Records often repeat a name. A dictionary with one sum per name brings together what belongs together.",
            (
                "This is counting with amounts: instead of 1, the number of each record is added. A "
                "name that is new starts with nothing."
            ),
        ),
        pitfall=("A plain `$result[name] = number` would keep only the last record of each name.",),
    ),
    Family(
        id="dictionaries.group",
        title="Grouping items",
        names=("group_by_$tag", "{groups|words}_by_$tag", "{sort|collect|split}_by_$tag", "{make|build}_$tag_groups"),
        args=(words(kind="words", least=2, most=5),),
        returns="dict[$kind, list[str]]",
        variants=(
            {"tag": "{length|size}", "form": "len($w)", "said": "{length|number of letters}", "kind": "int", "key": 0},
            {"tag": "{initial|first_letter}", "form": "$w[0]", "said": "first letter", "kind": "str", "key": 1},
            {"tag": "{ending|last_letter}", "form": "$w[-1]", "said": "last letter", "kind": "str", "key": 2},
        ),
        says=(
            "Group the words in $words by their $said{| in a dictionary of lists}.",
            "$build a dictionary from {each|every} $said to the list of words in $words that have it.",
            "$hand a dictionary that lists the words of $words {under|by} their $said.",
        ),
        styles=(
            Style(
                """
                $result = {}
                for $w in $words:
                    $result.setdefault($form, []).append($w)
                return $result
                """,
                "The method `setdefault` returns the list of a group and puts an empty one there if the group is new.",
            ),
            Style(
                """
                $result = {}
                for $w in $words:
                    if $form not in $result:
                        $result[$form] = []
                    $result[$form].append($w)
                return $result
                """,
                "A group that is seen for the first time gets an empty list, and then the word is appended.",
            ),
        ),
        reference=lambda words, v: {
            key: [w for w in words if (len(w), w[:1], w[-1:])[v["key"]] == key]
            for key in [(len(w), w[:1], w[-1:])[v["key"]] for w in words]
        },
        edges=(([],), (["ant", "ape", "bee"],)),
        need="put words into groups by their $said",
        idea=(
            "The values of a dictionary may be lists. Then each key stands for a group and its list holds the members.",
            (
                "To group things, decide on a property, use it as the key, and collect everything that "
                "shares it. Every item ends up in exactly one group."
            ),
        ),
        pitfall=("Assigning with `=` instead of appending would leave only the last word in each group.",),
    ),
)
