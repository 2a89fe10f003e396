"""Lists of dictionaries: groups and totals."""

from __future__ import annotations

import operator
from itertools import groupby
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_CITIES = ("Bern", "Lund", "Porto", "Graz")


def _person_rows(draw: Draw, _: object) -> list[dict[str, Any]]:
    """Records of people with different ages."""
    names = draw.sample(PEOPLE, draw.integer(2, 4))
    ages = draw.sample(range(8, 70), len(names))
    towns = draw.sample(_CITIES, 2)
    return [{"name": n, "age": a, "city": draw.choose(towns)} for n, a in zip(names, ages, strict=True)]


def _sale_rows(draw: Draw, _: object) -> list[dict[str, Any]]:
    """Records of sales."""
    items = draw.sample(("tea", "soap", "rice", "milk", "salt"), 2)
    return [
        {"item": draw.choose(items), "pieces": draw.integer(1, 9), "price": draw.integer(2, 20)}
        for _ in range(draw.integer(2, 4))
    ]


_PERSONS = Arg("rows", ("people", "records", "guests", "members", "rows"), "list[dict]", _person_rows)


_SALES = Arg("rows", ("sales", "records", "orders", "rows", "entries"), "list[dict]", _sale_rows)


_ADA = {"name": "Ada", "age": 30, "city": "Bern"}


_BEN = {"name": "Ben", "age": 12, "city": "Lund"}


_CARA = {"name": "Cara", "age": 41, "city": "Bern"}


_TEA = {"item": "tea", "pieces": 2, "price": 5}


_RICE = {"item": "rice", "pieces": 7, "price": 3}


_MORE_TEA = {"item": "tea", "pieces": 1, "price": 6}


def _grouped(rows: list[dict[str, Any]], key: str) -> dict[Any, list[dict[str, Any]]]:
    """The rows by one of their fields, in the order in which its values first occur."""
    order = list(dict.fromkeys(row[key] for row in rows))
    ordered = sorted(rows, key=lambda row: order.index(row[key]))
    return {value: list(members) for value, members in groupby(ordered, key=operator.itemgetter(key))}


FAMILIES: tuple[Family, ...] = (
    Family(
        id="records.group",
        title="Records in groups",
        names=("{group|sort_into|split}_by_$tag", "$tag_groups", "{people|names}_by_$tag", "{by|per}_$tag"),
        args=(_PERSONS,),
        returns="dict",
        variants=(
            {
                "tag": "{city|town}",
                "form": '$row["city"]',
                "said": "city",
                "kept": '$row["name"]',
                "what": "names of the people {there|who live there}",
                "key": 0,
            },
            {
                "tag": "{decade|age_decade}",
                "form": '$row["age"] // 10 * 10',
                "said": "age, rounded down to tens,",
                "kept": '$row["name"]',
                "what": "names of the people {of that age|in that group}",
                "key": 1,
            },
            {
                "tag": "{home|place}",
                "form": '$row["city"]',
                "said": "city",
                "kept": '$row["age"]',
                "what": "ages of the people {there|who live there}",
                "key": 2,
            },
        ),
        says=(
            (
                "The list $rows holds dictionaries with the keys 'name', 'age' and 'city'. Return a "
                "dictionary from each $said to a list of the $what."
            ),
            (
                "Group the records in $rows (with 'name', 'age' and 'city'): {map|let} each $said {to|lead "
                "to} a list of the $what."
            ),
        ),
        styles=(
            Style(
                """
                $result = {}
                for $row in $rows:
                    $result.setdefault($form, []).append($kept)
                return $result
                """,
                "The method `setdefault` puts an empty list there for a new group and returns the list of the group.",
            ),
            Style(
                """
                $result = {}
                for $row in $rows:
                    $mapkey = $form
                    if $mapkey not in $result:
                        $result[$mapkey] = []
                    $result[$mapkey].append($kept)
                return $result
                """,
                "A new group starts with an empty list. After that, every record is appended to the list of its group.",
            ),
            Style(
                """
                $result = defaultdict(list)
                for $row in $rows:
                    $result[$form].append($kept)
                return dict($result)
                """,
                "A `defaultdict` makes the missing list by itself. At the end it becomes a plain dictionary.",
                "from collections import defaultdict",
            ),
        ),
        reference=lambda rows, v: {
            group: [row["age" if v["key"] == 2 else "name"] for row in members]
            for group, members in _grouped(
                [{**row, "group": row["city"] if v["key"] != 1 else int(f"{row['age']:02}"[0] + "0")} for row in rows],
                "group",
            ).items()
        },
        edges=(([],), ([_ADA],), ([_ADA, _BEN, _CARA],)),
        need="put records into groups",
        idea=(
            (
                "Grouping turns a list into a dictionary of lists. What the members of a group have in "
                "common becomes the key."
            ),
            "One pass over the records is enough. Each finds its group by a single look-up.",
        ),
        pitfall=("The list of a group must exist before something can be appended to it.",),
    ),
    Family(
        id="records.total_by",
        title="Totals by field",
        names=("$tag_{by_item|per_item|totals}", "{total|sum|add_up}_$tag", "{item|report}_$tag", "$tag_table"),
        args=(_SALES,),
        returns="dict[str, int]",
        variants=(
            {
                "tag": "{pieces|amounts}",
                "form": '$row["pieces"]',
                "said": "the number of pieces sold{ in all|}",
                "key": 0,
            },
            {
                "tag": "{income|revenue}",
                "form": '$row["pieces"] * $row["price"]',
                "said": "the money earned, which is pieces times price",
                "key": 1,
            },
            {"tag": "{sales|purchases}", "form": "1", "said": "how many records there are of it", "key": 2},
        ),
        says=(
            (
                "The list $rows holds dictionaries with the keys 'item', 'pieces' and 'price'. Return a "
                "dictionary from {each|every} item to $said."
            ),
            (
                "For each item in the records $rows (with 'item', 'pieces' and 'price'), {work out|find} "
                "$said. Return a dictionary."
            ),
        ),
        styles=(
            Style(
                """
                $result = {}
                for $row in $rows:
                    $mapkey = $row["item"]
                    $result[$mapkey] = $result.get($mapkey, 0) + $form
                return $result
                """,
                "The call of `get` gives 0 for an item that has not been seen before, so the addition always works.",
            ),
            Style(
                """
                $result = defaultdict(int)
                for $row in $rows:
                    $result[$row["item"]] += $form
                return dict($result)
                """,
                "Missing keys of a `defaultdict(int)` count as 0. The last line makes an ordinary dictionary of it.",
                "from collections import defaultdict",
            ),
            Style(
                """
                $result = {}
                for $row in $rows:
                    if $row["item"] in $result:
                        $result[$row["item"]] += $form
                    else:
                        $result[$row["item"]] = $form
                return $result
                """,
                "The first record of an item sets its total, and all later ones add to it.",
            ),
        ),
        reference=lambda rows, v: {
            item: nth(
                v["key"],
                sum(r["pieces"] for r in members),
                sum(sum([r["price"]] * r["pieces"]) for r in members),
                len(members),
            )
            for item, members in _grouped(rows, "item").items()
        },
        edges=(([],), ([_TEA],), ([_TEA, _RICE, _MORE_TEA],)),
        need="add up {sales|records} by item",
        idea=(
            "A total for every item means a dictionary of running totals. Each record changes exactly one of them.",
            "Nobody needs to know beforehand which items will come. A new one gets its key when it first appears.",
        ),
        pitfall=("Reading a missing key with square brackets is an error. The first record of an item needs care.",),
    ),
)
