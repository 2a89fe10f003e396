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
            (
                "This function takes a list of lists of integers and returns a single list with all the integers, in "
                "the order in which they appear."
            ),
            (
                "You get a list, and in it are other lists with numbers. Take all numbers out of the inner lists and "
                "put them in one long list. Keep the order."
            ),
            "Input: $rows, a list of lists. Output: the concatenation of the inner lists.",
            (
                "Three trays of eggs can be emptied into one basket, tray after tray. Do this with the trays $rows, "
                "however many there are, and output the basket as a list."
            ),
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
            (
                "This function takes a list of lists of integers and returns the sum of all the integers as an int. "
                "Inner lists may be empty."
            ),
            (
                "You get a list of lists with numbers. Add the numbers of the first inner list, of the second, and "
                "so on. Output the sum of everything."
            ),
            "Input: $rows. Output: the total over all entries of all inner lists.",
            (
                "For the annual report we need one figure: the sum of everything that stands in the rows $rows. "
                "Determine it."
            ),
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
            (
                "This function takes a list of non-empty rows and returns a list of integers, where each integer is "
                "the $what of the row at the same index."
            ),
            (
                "You get a table as a list of rows. Determine the $what of the first row, then of the second row, "
                "and so on. Output these numbers in a list."
            ),
            "Input: $rows. Output: a list that is equally long, with the $what of each inner list.",
            (
                "For every line of the table $rows the $what should be shown beside it. Produce the list of these "
                "values, from the top line to the bottom one."
            ),
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
            (
                "This function takes a matrix as a list of equally long rows and returns a list with the $what of "
                "each of its columns."
            ),
            (
                "You get a table. Look at the first column from top to bottom and determine its $what. Do the same "
                "for every column. Output the results in a list."
            ),
            "Input: $matrix, a list of rows. Output: a list with one integer per column, its $what.",
            (
                "Under each column of the table $matrix the $what should be printed. Produce the line of values to "
                "be printed, as a list."
            ),
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
            (
                "This function takes a non-empty list of lists and returns the inner list that has the $most "
                "elements; the earliest one if there is a tie."
            ),
            (
                "You get several lists inside one list. Count the members of each. Output the list with the $most "
                "members."
            ),
            "Determine the $tag of the inner lists in the collection $rows and hand it over as it is.",
            "Input: $rows, a list of lists. Output: the inner list of $size length.",
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
