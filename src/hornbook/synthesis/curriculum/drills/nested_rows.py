"""Lists of rows: totals, extremes and searching."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import matrix
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth
from hornbook.synthesis.curriculum.wording import Draw


def _ragged(draw: Draw, _: tuple[Any, ...]) -> list[list[int]]:
    return [draw.numbers(0, 20, 0, 4) for _ in range(draw.integer(1, 4))]


FAMILIES = (
    drill(
        "nested_rows.flatten",
        "flatten flatten_rows one_list join_rows unpack_rows",
        [matrix("rows", names=("rows", "lists", "nested", "groups"), make=_ragged)],
        "list[int]",
        [
            "Flatten $rows: $hand one list with all numbers of the inner lists.",
            "$rows is a list of lists. Put all their elements into a single list, in order.",
            (
                "$build a flat list from $rows: first the elements of the first inner list, then those of the "
                "second, and so on."
            ),
            (
                "The pages of a notebook hold the numbers in $rows, one list per page. $hand all numbers one "
                "after the other."
            ),
            "Join the lists in $rows to one list.",
            "Unpack $rows by one level: the result has the numbers themselves and no inner lists.",
        ],
        [
            "return [$x for $row in $rows for $x in $row]",
            "$result = []\nfor $row in $rows:\n    $result.extend($row)\nreturn $result",
        ],
        lambda rows: [rows[i][j] for i in range(len(rows)) for j in range(len(rows[i]))],
        edges=(([],), ([[], [1], []],)),
    ),
    drill(
        "nested_rows.total",
        "total_of_rows sum_all sum_nested grand_total sum_of_grid",
        [matrix("rows", names=("rows", "matrix", "grid", "table"), make=_ragged)],
        "int",
        [
            "$give the sum of all numbers in $rows, a list of lists.",
            "Add up every number in every row of $rows.",
            "$rows has several lists of integers. $hand the sum of all integers together.",
            "Each list in $rows has the sales of one shop. $give the total of all sales.",
            "What is the grand total of the table $rows?",
            "Sum the inner lists of $rows and return the sum of these sums. Empty lists add nothing.",
        ],
        [
            "return sum(sum($row) for $row in $rows)",
            "$total = 0\nfor $row in $rows:\n    for $x in $row:\n        $total += $x\nreturn $total",
        ],
        lambda rows: sum(x for row in rows for x in row),
        edges=(([],), ([[], [1]],)),
    ),
    drill(
        "nested_rows.per_row",
        "row_$tag $tag_of_rows $tag_per_row get_row_$tag each_row_$tag",
        [matrix("rows", names=("rows", "matrix", "grid", "table"))],
        "list[int]",
        [
            "$hand a list with the $what of each row in $rows.",
            "For every inner list of $rows {compute|find} its $what. Return the results in order.",
            "$build a list of numbers, one for each row of $rows: the $what of the row.",
            "Each row of $rows has the points of one player. $hand the $what of the points for every player.",
            "Replace every row of the table $rows by its $what.",
            "Map the non-empty lists in $rows to their $what.",
        ],
        [
            "return [$call($row) for $row in $rows]",
            "$result = []\nfor $row in $rows:\n    $result.append($call($row))\nreturn $result",
        ],
        lambda rows, v: [nth(v["which"], sum(row), sorted(row)[-1], sorted(row)[0]) for row in rows],
        edges=(([],), ([[4]],)),
        variants=[
            {"tag": "sums", "what": "sum", "call": "sum", "which": 0},
            {"tag": "maxima", "what": "largest number", "call": "max", "which": 1},
            {"tag": "minima", "what": "smallest number", "call": "min", "which": 2},
        ],
    ),
    drill(
        "nested_rows.per_column",
        "column_$tag $tag_of_columns $tag_per_column get_column_$tag each_column_$tag",
        [matrix()],
        "list[int]",
        [
            "$hand a list with the $what of each column of $matrix.",
            "For every column of $matrix {compute|find} its $what. Return the results from left to right.",
            (
                "All rows of $matrix are equally long. $build a list with one number per column: the $what of "
                "the column."
            ),
            "Each row of $matrix is a day and each column a shop. $hand the $what of every shop's numbers.",
            (
                "A column consists of the elements at the same index in all rows. $hand the $what for each "
                "column of the rows in $matrix."
            ),
            "Go through $matrix column by column and note the $what each time. Return the notes as a list.",
        ],
        [
            "return [$call(column) for column in zip(*$matrix)]",
            (
                "$result = []\nfor $i in range(len($matrix[0])):\n    $result.append($call($row[$i] for $row in "
                "$matrix))\nreturn $result"
            ),
        ],
        lambda matrix, v: [
            nth(v["which"], sum(c), sorted(c)[-1], sorted(c)[0])
            for c in ([row[i] for row in matrix] for i in range(len(matrix[0])))
        ],
        edges=(([[4]],), ([[1, 2]],)),
        note="{There is at least one row.||}",
        variants=[
            {"tag": "sums", "what": "sum", "call": "sum", "which": 0},
            {"tag": "maxima", "what": "largest number", "call": "max", "which": 1},
            {"tag": "minima", "what": "smallest number", "call": "min", "which": 2},
        ],
    ),
    drill(
        "nested_rows.longest_row",
        "$tag_row find_$tag_row get_$tag_list $tag_inner_list pick_$tag",
        [matrix("rows", names=("rows", "lists", "nested", "groups"), make=_ragged)],
        "list[int]",
        [
            "$hand the $tag of the lists in $rows.",
            "Which inner list of $rows has the $most elements? Return it.",
            "$rows is a list of lists of different lengths. Find the one with the $most numbers.",
            "Each list in $rows is a team. $hand the team with the $most members.",
            "$give the row of $rows whose number of items is the $size.",
            "Compare the rows of $rows by length and return the $tag one.",
        ],
        [
            "return $pick($rows, key=len)",
            (
                "$best = $rows[0]\nfor $row in $rows:\n    if len($row) $op len($best):\n        $best = "
                "$row\nreturn $best"
            ),
        ],
        lambda rows, v: next(r for r in rows if all((len(r) - len(s)) * v["sign"] >= 0 for s in rows)),
        edges=(([[]],), ([[1], [2], [3, 4], [5, 6]],)),
        note="If several are equally long, return the first of them. {There is at least one list.||}",
        variants=[
            {"tag": "longest", "most": "most", "size": "largest", "pick": "max", "op": ">", "sign": 1},
            {"tag": "shortest", "most": "fewest", "size": "smallest", "pick": "min", "op": "<", "sign": -1},
        ],
    ),
)
