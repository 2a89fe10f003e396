"""Tables: joining two of them, changing a field."""

from __future__ import annotations

import operator
from functools import reduce
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _sale_rows(draw: Draw, _: object) -> list[dict[str, Any]]:
    """Records of sales."""
    items = draw.sample(("tea", "soap", "rice", "milk", "salt"), 2)
    return [
        {"item": draw.choose(items), "pieces": draw.integer(1, 9), "price": draw.integer(2, 20)}
        for _ in range(draw.integer(2, 4))
    ]


_SALES = Arg("rows", ("sales", "records", "orders", "rows", "entries"), "list[dict]", _sale_rows)


_TEA = {"item": "tea", "pieces": 2, "price": 5}


_RICE = {"item": "rice", "pieces": 7, "price": 3}


FAMILIES: tuple[Family, ...] = (
    Family(
        id="records.join",
        title="Two tables joined",
        names=(
            "{join|combine|connect|link}_tables",
            "{with|add|fill_in}_{names|labels}",
            "name_the_sales",
            "look_up_all",
        ),
        args=(
            Arg(
                "rows",
                ("sales", "orders", "loans", "entries"),
                "list[tuple[int, int]]",
                lambda draw, _: [(draw.integer(1, 4), draw.integer(1, 30)) for _ in range(draw.integer(1, 4))],
            ),
            Arg(
                "table",
                ("customers", "people", "names", "members"),
                "dict[int, str]",
                lambda draw, _: dict(zip((1, 2, 3), draw.sample(PEOPLE, 3), strict=True)),
            ),
        ),
        returns="list[tuple[str, int]]",
        variants=(
            {"word": "unknown", "form": '$table.get($left, "$word")'},
            {"word": "nobody", "form": '$table.get($left, "$word")'},
            {"word": "?", "form": '$table.get($left, "$word")'},
        ),
        says=(
            (
                "The list $rows holds tuples of a number and an amount, and $table maps numbers to names. "
                "Return the tuples with the name in place of the number, '$word' if there is none."
            ),
            (
                "Replace the number in {each|every} tuple (number, amount) of $rows by its name in $table, "
                "or by '$word' if $table does not have it."
            ),
            (
                "$build a list of tuples (name, amount) from the tuples (number, amount) in $rows. $table "
                "has the names; '$word' stands for {a missing one|missing names}."
            ),
        ),
        styles=(
            Style(
                "return [($form, $right) for $left, $right in $rows]",
                "Each tuple is unpacked, and the number is looked up with a default in case it is missing.",
            ),
            Style(
                """
                $result = []
                for $left, $right in $rows:
                    if $left in $table:
                        $result.append(($table[$left], $right))
                    else:
                        $result.append(("$word", $right))
                return $result
                """,
                "The test comes before the look-up, so a missing number can not cause an error.",
            ),
        ),
        reference=lambda rows, table, v: [
            (([name for number, name in table.items() if number == wanted] + [v["word"]])[0], amount)
            for wanted, amount in rows
        ],
        edges=(([], {1: "Ada"}), ([(1, 5), (2, 7)], {1: "Ada"}), ([(3, 1)], {})),
        need="bring two tables together",
        idea=(
            (
                "Tables often share a number: one says what it means, and the other uses it. Joining them "
                "puts the meaning in its place."
            ),
            "A dictionary is the right form for the table in which something is looked up. Each look-up is one step.",
        ),
        pitfall=("A number without an entry is a `KeyError` if it is looked up with square brackets.",),
    ),
    Family(
        id="records.change_field",
        title="Changing a field",
        names=("{change|update|adjust}_$tag", "{new|with}_$tag", "$tag_{change|update}", "{next|later}_$tag"),
        args=(_SALES, integer("k", 1, 9, names=("amount", "k", "change", "by"), fix=(1, 2, 3, 5))),
        returns="list[dict]",
        variants=(
            {"tag": "{prices|higher_prices}", "field": "price", "op": "+", "said": "raised by $k", "key": 0},
            {"tag": "{pieces|amounts}", "field": "pieces", "op": "*", "said": "multiplied by $k", "key": 1},
            {"tag": "{discounts|lower_prices}", "field": "price", "op": "-", "said": "lowered by $k", "key": 2},
        ),
        says=(
            (
                "$hand new records like those in $rows (dictionaries with 'item', 'pieces' and 'price'), "
                "with '$field' $said."
            ),
            (
                "Copy {every|each} dictionary of $rows, with the keys 'item', 'pieces' and 'price', and let "
                "the copy have its '$field' $said."
            ),
        ),
        note="{Do not change $rows itself.|$rows stays as it is.}",
        styles=(
            Style(
                'return [{**$row, "$field": $row["$field"] $op $k} for $row in $rows]',
                "The two stars copy all fields of the record, and what follows replaces one of them.",
            ),
            Style(
                """
                $result = []
                for $row in $rows:
                    copy = dict($row)
                    copy["$field"] = $row["$field"] $op $k
                    $result.append(copy)
                return $result
                """,
                "The call of `dict` makes a copy, so the old record keeps its value.",
            ),
            Style(
                'return [$row | {"$field": $row["$field"] $op $k} for $row in $rows]',
                "The bar joins two dictionaries to a new one, and the value on the right wins.",
            ),
        ),
        reference=lambda rows, k, v: [
            {
                name: reduce((operator.add, operator.mul, operator.sub)[v["key"]], (value, k))
                if name == v["field"]
                else value
                for name, value in row.items()
            }
            for row in rows
        ],
        edges=(([], 2), ([_TEA], 1), ([_TEA, _RICE], 2)),
        need="change a field without touching the old records",
        idea=(
            (
                "A record that is handed to a function may still be needed elsewhere. It is safer to return "
                "changed copies."
            ),
            "Copying a list copies only the references to its records. The records have to be copied as well.",
        ),
        pitfall=("`copy = row` makes no copy at all: both names stand for the same dictionary.",),
    ),
)
