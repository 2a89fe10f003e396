"""Lists of dictionaries: reading, choosing and sorting records."""

from __future__ import annotations

import operator
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_CITIES = ("Bern", "Lund", "Porto", "Graz")


def _person_rows(draw: Draw, _: object) -> list[dict[str, Any]]:
    """Records of people with different ages."""
    names = draw.sample(PEOPLE, draw.integer(2, 4))
    ages = draw.sample(range(8, 70), len(names))
    towns = draw.sample(_CITIES, 2)
    return [{"name": n, "age": a, "city": draw.choose(towns)} for n, a in zip(names, ages, strict=True)]


_PERSONS = Arg("rows", ("people", "records", "guests", "members", "rows"), "list[dict]", _person_rows)


_ADA = {"name": "Ada", "age": 30, "city": "Bern"}


_BEN = {"name": "Ben", "age": 12, "city": "Lund"}


_CARA = {"name": "Cara", "age": 41, "city": "Bern"}


FAMILIES: tuple[Family, ...] = (
    Family(
        id="records.one_field",
        title="One field of every record",
        names=("{all|list|get|collect}_$tag", "$tag_{of_people|list|column}", "{read|take}_$tag", "only_$tag"),
        args=(_PERSONS,),
        returns="list",
        variants=(
            {"tag": "{names|first_names}", "field": "name", "key": 0},
            {"tag": "{ages|years}", "field": "age", "key": 1},
            {"tag": "{cities|towns}", "field": "city", "key": 2},
        ),
        says=(
            (
                "The list $rows holds dictionaries with the keys 'name', 'age' and 'city'. Return a list of "
                "the values for '$field'."
            ),
            (
                "$hand a list {of|with} what is stored under '$field' in {each|every} dictionary of $rows{, "
                "in their order|}."
            ),
            "{Read|Take} the value of '$field' from each record (a dictionary) in $rows and return them as a list.",
        ),
        styles=(
            Style(
                'return [$row["$field"] for $row in $rows]',
                "Each record is a dictionary, and the key '$field' leads to the value that is wanted.",
            ),
            Style(
                """
                $result = []
                for $row in $rows:
                    $result.append($row["$field"])
                return $result
                """,
                "The loop visits the records one after another and keeps a single value of each.",
            ),
            Style(
                'return list(map(itemgetter("$field"), $rows))',
                "The function `itemgetter` makes a function that looks up '$field', and `map` calls it for all.",
                "from operator import itemgetter",
            ),
        ),
        reference=lambda rows, v: [nth(v["key"], *row.values()) for row in rows],
        edges=(([],), ([_ADA],), ([_BEN, _ADA],)),
        need="get one field of {many|all} records",
        idea=(
            (
                "A table is often a list of dictionaries: each dictionary is a row, and its keys are the "
                "names of the columns. Reading a column means looking up one key in every row."
            ),
            (
                "A record is a dictionary whose keys are always the same. The names of the fields make a "
                "program easy to read."
            ),
        ),
        pitfall=("A key that is spelled differently in one of the records is a `KeyError`.",),
    ),
    Family(
        id="records.choose",
        title="Choosing records",
        names=("{names|people}_$tag", "{find|who_is|list|select}_$tag", "$tag_people", "filter_$tag"),
        args=(_PERSONS, integer("k", 10, 60, names=("age", "limit", "years", "k"), fix=(16, 18, 21, 30, 40, 50))),
        returns="list[str]",
        variants=(
            {"tag": "{adult|old_enough}", "op": ">=", "said": "at least $k", "key": 0},
            {"tag": "{younger|below}", "op": "<", "said": "less than $k", "key": 1},
            {"tag": "{older|above}", "op": ">", "said": "more than $k", "key": 2},
            {"tag": "{up_to|not_over}", "op": "<=", "said": "at most $k", "key": 3},
        ),
        says=(
            (
                "The list $rows holds dictionaries with the keys 'name', 'age' and 'city'. Return the names "
                "of those whose age is $said."
            ),
            "$hand the names {of all|of the} people in $rows, a list of dictionaries, whose 'age' is $said.",
            (
                "From the records (dictionaries) in $rows, {choose|pick} those with an 'age' of $said and "
                "return their names."
            ),
        ),
        styles=(
            Style(
                'return [$row["name"] for $row in $rows if $row["age"] $op $k]',
                "The test uses one field and the result another: the age decides, and the name is kept.",
            ),
            Style(
                """
                $result = []
                for $row in $rows:
                    if $row["age"] $op $k:
                        $result.append($row["name"])
                return $result
                """,
                "Only the records that pass the test add a name to the list.",
            ),
        ),
        reference=lambda rows, k, v: list(
            map(
                operator.itemgetter("name"),
                filter(
                    lambda row: nth(
                        v["key"], row["age"] > k - 1, row["age"] <= k - 1, row["age"] - k >= 1, row["age"] < k + 1
                    ),
                    rows,
                ),
            )
        ),
        edges=lambda v: (
            ([], 18),
            ([{**_ADA, "age": v.get("k", 18)}, _BEN], v.get("k", 18)),
            ([_ADA, _BEN, _CARA], 35),
        ),
        need="choose some of many records",
        idea=(
            (
                "A question about a table has two parts: which rows are wanted, and which of their fields. "
                "Both stand in one comprehension."
            ),
            (
                "Filtering keeps the order of the records. What does not pass the test is left out, and "
                "nothing else changes."
            ),
        ),
        pitfall=("The limit itself needs attention: $said is not the same as the neighboring conditions.",),
    ),
    Family(
        id="records.sort",
        title="Sorting records",
        names=("{names_by|order_by|sort_by|list_by}_$tag", "{sorted|ordered}_by_$tag", "$tag_order", "people_by_$tag"),
        args=(_PERSONS,),
        returns="list[str]",
        variants=(
            {"tag": "{age|years}", "form": '$row["age"]', "extra": "", "said": "by age, the youngest first", "key": 0},
            {
                "tag": "{falling_age|seniority}",
                "form": '$row["age"]',
                "extra": ", reverse=True",
                "said": "by age, the oldest first",
                "key": 1,
            },
            {
                "tag": "{city_and_name|town}",
                "form": '($row["city"], $row["name"])',
                "extra": "",
                "said": "by city, and by name within {a|the same} city",
                "key": 2,
            },
            {
                "tag": "{name|alphabet}",
                "form": '$row["name"]',
                "extra": "",
                "said": "in alphabetical order",
                "key": 3,
            },
        ),
        says=(
            "Sort the records in $rows (dictionaries with 'name', 'age' and 'city') $said{,|} and return the names.",
            "$hand the names in $rows, a list of dictionaries with the keys 'name', 'age' and 'city', $said.",
        ),
        styles=(
            Style(
                """
                $result = sorted($rows, key=lambda $row: $form$extra)
                return [$row["name"] for $row in $result]
                """,
                "The function behind `key` tells `sorted` what to compare. The records themselves have no order.",
            ),
            Style(
                """
                def order($row):
                    return $form

                return [$row["name"] for $row in sorted($rows, key=order$extra)]
                """,
                "The inner function makes the key of one record. Python calls it once for each.",
            ),
        ),
        reference=lambda rows, v: nth(
            v["key"],
            [name for _, name in sorted((r["age"], r["name"]) for r in rows)],
            [name for _, name in sorted((-r["age"], r["name"]) for r in rows)],
            [name for _, name in sorted((r["city"], r["name"]) for r in rows)],
            sorted(r["name"] for r in rows),
        ),
        edges=(([],), ([_BEN],), ([_CARA, _ADA, _BEN],)),
        need="put records in order",
        idea=(
            "Dictionaries can not be compared with `<`. A key function says by which value they are to be sorted.",
            "A tuple as a key sorts by its first part, and by the second where the first is equal.",
        ),
        pitfall=("Without `key`, sorting dictionaries is a `TypeError`.",),
        quiz=(("Does `sorted` change the list $rows?", "No, it returns a new list."),),
    ),
    Family(
        id="records.extreme",
        title="The record that stands out",
        names=("{find|get|name_of|who_is}_$tag", "$tag_{name|person}", "pick_$tag"),
        args=(_PERSONS,),
        returns="str",
        variants=(
            {"tag": "{oldest|eldest}", "fun": "max", "op": ">", "said": "oldest", "sign": 1},
            {"tag": "{youngest|least_old}", "fun": "min", "op": "<", "said": "youngest", "sign": -1},
        ),
        says=(
            "$hand the name of the $said person in $rows, a list of dictionaries with 'name', 'age' and 'city'.",
            (
                "Look for the $said person in $rows, whose items are dictionaries with 'name', 'age' and "
                "'city', and return the name."
            ),
            (
                "The list $rows holds records (dictionaries) with a 'name' and an 'age'. {Find|Work out} who "
                "is the $said and return that name."
            ),
        ),
        note="{$rows is not empty, and all ages differ.|There is at least one record, and no two ages are equal.}",
        styles=(
            Style(
                'return $fun($rows, key=lambda $row: $row["age"])["name"]',
                "The call of `$fun` returns a whole record. Only then is its name looked up.",
            ),
            Style(
                """
                $best = $rows[0]
                for $row in $rows:
                    if $row["age"] $op $best["age"]:
                        $best = $row
                return $best["name"]
                """,
                "The variable $best holds the record that is in the lead. Whoever beats it takes its place.",
            ),
        ),
        reference=lambda rows, v: {v["sign"] * row["age"]: row["name"] for row in rows}[
            sorted(v["sign"] * row["age"] for row in rows)[-1]
        ],
        edges=(([_ADA],), ([_BEN, _CARA, _ADA],), ([_ADA, _BEN],)),
        need="find the record that stands out",
        idea=(
            "The comparison uses one field, but the answer needs another. So the whole record has to be found first.",
            "With `key`, the functions `max` and `min` compare what the key function returns and hand back the item.",
        ),
        pitfall=("The largest age alone does not say whose it is.",),
    ),
)
