"""Dictionaries inside dictionaries."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _tables(draw: Draw, _: object) -> dict[str, dict[str, int]]:
    """Two or three people with numbers for a few subjects each."""
    subjects = ("math", "art", "music", "sport")
    return {
        who: {subject: draw.integer(1, 12) for subject in draw.sample(subjects, draw.integer(1, 3))}
        for who in draw.sample(PEOPLE, draw.integer(1, 3))
    }


_SCORES = Arg("scores", ("scores", "marks", "points", "table", "results"), "dict[str, dict[str, int]]", _tables)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="nested.inner_results",
        title="Dictionaries inside a dictionary",
        names=("$tag", "{find|get|table_of}_$tag", "$tag_{by_name|per_person}", "{person|name}_$tag"),
        args=(_SCORES,),
        returns="dict[str, int]",
        variants=(
            {
                "tag": "{totals|sums}",
                "form": "sum($val.values())",
                "said": "the sum of the numbers in the inner dictionary",
                "key": 0,
            },
            {
                "tag": "{best|highest}",
                "form": "max($val.values())",
                "said": "the largest number in the inner dictionary",
                "key": 1,
            },
            {
                "tag": "{counts|subjects}",
                "form": "len($val)",
                "said": "how many entries the inner dictionary has",
                "key": 2,
            },
        ),
        says=(
            (
                "The dictionary $scores maps names to dictionaries from subjects to numbers. Return a "
                "dictionary from {each|every} name to $said."
            ),
            (
                "For {each|every} name in $scores, whose values are dictionaries from subjects to numbers, "
                "find $said. Return a dictionary with the same names."
            ),
        ),
        note="{No inner dictionary is empty.|Each inner dictionary has at least one entry.}",
        styles=(
            Style(
                "return {$mapkey: $form for $mapkey, $val in $scores.items()}",
                "In the comprehension, $mapkey is a name and $val the dictionary that belongs to it.",
            ),
            Style(
                """
                $result = {}
                for $mapkey in $scores:
                    $val = $scores[$mapkey]
                    $result[$mapkey] = $form
                return $result
                """,
                "The look-up gives an inner dictionary, which is then treated like any other.",
            ),
        ),
        reference=lambda scores, v: {
            who: nth(
                v["key"],
                [*itertools.accumulate(inner[s] for s in inner)][-1],
                sorted(inner.values())[-1],
                sum(1 for _ in inner),
            )
            for who, inner in scores.items()
        },
        edges=(({},), ({"Ada": {"art": 3}},), ({"Ada": {"art": 3, "math": 5}, "Ben": {"math": 1}},)),
        need="work out a result for each person",
        idea=(
            "A value of a dictionary may itself be a dictionary. Two look-ups, one after the other, lead to a number.",
            (
                "The outer dictionary has the people and the inner ones what is known of each. A loop over "
                "the outer one visits them all."
            ),
        ),
        pitfall=(
            ("Looping over a dictionary gives its keys. For the inner dictionaries, `values` or `items` is needed."),
        ),
    ),
    Family(
        id="nested.by_subject",
        title="Turning a table around",
        names=("$tag", "{get|find|list}_$tag", "$tag_{of_subject|in_subject}", "subject_$tag"),
        args=(
            _SCORES,
            Arg(
                "subject",
                ("subject", "course", "topic", "key"),
                "str",
                lambda draw, _: draw.choose(("math", "art", "music", "sport")),
                fix=("math", "art", "music", "sport"),
            ),
        ),
        returns="$kind",
        variants=(
            {
                "tag": "{column|numbers}",
                "kind": "dict[str, int]",
                "form": "{$mapkey: $val[$subject] for $mapkey, $val in $scores.items() if $subject in $val}",
                "put": "$result[$mapkey] = $val[$subject]",
                "init": "{}",
                "said": "a dictionary from names to their numbers for $subject",
                "key": 0,
            },
            {
                "tag": "{people|names}",
                "kind": "list[str]",
                "form": "[$mapkey for $mapkey, $val in $scores.items() if $subject in $val]",
                "put": "$result.append($mapkey)",
                "init": "[]",
                "said": "a list of the names that have a number for $subject",
                "key": 1,
            },
        ),
        says=(
            "The dictionary $scores maps names to dictionaries from subjects to numbers. Return $said.",
            "Look into the inner dictionaries of $scores (from subjects to numbers, one for each name). Return $said.",
        ),
        note="{Names without it are left out.|Leave out those who have none.}",
        styles=(
            Style("return $form", "The condition makes sure that the key is there before it is used."),
            Style(
                """
                $result = $init
                for $mapkey, $val in $scores.items():
                    if $subject in $val:
                        $put
                return $result
                """,
                "The loop visits every inner dictionary and asks whether the subject is among its keys.",
            ),
        ),
        reference=lambda scores, subject, v: nth(
            v["key"],
            {who: number for who in scores for name, number in scores[who].items() if name == subject},
            [who for who in scores for name in scores[who] if name == subject],
        ),
        edges=(({}, "art"), ({"Ada": {"art": 3}, "Ben": {"math": 1}}, "art"), ({"Ada": {"art": 3}}, "math")),
        need="see everybody's number for one subject",
        idea=(
            (
                "A table of tables can be read in two directions. Reading across it means asking every inner "
                "table the same question."
            ),
            "Not every inner dictionary has every key. The word `in` finds out without causing an error.",
        ),
        pitfall=("An inner dictionary without the key raises a `KeyError`, even if all others have it.",),
    ),
    Family(
        id="nested.rows",
        title="A nested table as a list",
        names=("$tag", "{make|get|list_of}_$tag", "$tag_{from_table|list}", "{flat|as}_$tag"),
        args=(_SCORES,),
        returns="list",
        variants=(
            {
                "tag": "{rows|triples}",
                "form": "($mapkey, $w, $val)",
                "said": "tuples (name, subject, number)",
                "key": 0,
            },
            {
                "tag": "{lines|sentences}",
                "form": 'f"{$mapkey}: {$w} {$val}"',
                "said": "strings like 'Ada: art 7', made of name, subject and number,",
                "key": 1,
            },
            {
                "tag": "{labels|keys}",
                "form": '$mapkey + "/" + $w',
                "said": "strings like 'Ada/art', made of name and subject,",
                "key": 2,
            },
        ),
        says=(
            (
                "The dictionary $scores maps names to dictionaries from subjects to numbers. Return a list "
                "of $said one for each number, in the order of the dictionaries."
            ),
            (
                "$build a list of $said one for every number in the inner dictionaries of $scores, which "
                "maps names to dictionaries from subjects to numbers."
            ),
        ),
        styles=(
            Style(
                "return [$form for $mapkey, inner in $scores.items() for $w, $val in inner.items()]",
                "The two `for` parts stand in the same order as nested loops: first the names, then the subjects.",
            ),
            Style(
                """
                $result = []
                for $mapkey in $scores:
                    for $w, $val in $scores[$mapkey].items():
                        $result.append($form)
                return $result
                """,
                "The inner loop runs once for each name and goes through the subjects of that name.",
            ),
        ),
        reference=lambda scores, v: list(
            itertools.chain.from_iterable(
                [
                    nth(v["key"], (who, s, inner[s]), " ".join((f"{who}:", s, str(inner[s]))), "/".join((who, s)))
                    for s in inner
                ]
                for who, inner in scores.items()
            )
        ),
        edges=(({},), ({"Ada": {"art": 3}},), ({"Ada": {"art": 3, "math": 5}, "Ben": {"math": 1}},)),
        need="turn nested data into a plain list",
        idea=(
            (
                "Nested data are good for looking things up, and flat lists are good for sorting and "
                "printing. Two loops lead from the one to the other."
            ),
            "Each number has an address made of two keys. In the flat list, the address stands beside it.",
        ),
        pitfall=("In a comprehension with two `for` parts, the outer loop comes first.",),
    ),
)
