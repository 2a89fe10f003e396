"""Lists of rows: finding, counting and sorting."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, matrix
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth

FAMILIES = (
    drill(
        "nested_rows.best_row_index",
        "index_of_best_row row_with_largest_sum best_row heaviest_row",
        [matrix("rows", names=("rows", "matrix", "grid", "table"))],
        "int",
        [
            "$hand the index of the row of $rows with the largest sum.",
            "Which row of $rows has the greatest total? Return its index, counted from 0.",
            "Add up each row of $rows. $hand the position of the row whose sum is the largest.",
            (
                "The players 0, 1, 2 and so on have the points in the rows of $rows. $hand the player with the "
                "most points in all."
            ),
            "Find the index i for which the sum of $rows[i] is greatest.",
            (
                "Each row of $rows has the harvests of one field over the years. Which field, counted from 0, "
                "gave the most in all?"
            ),
        ],
        [
            "sums = [sum($row) for $row in $rows]\nreturn sums.index(max(sums))",
            (
                "$best = 0\nfor $i in range(len($rows)):\n    if sum($rows[$i]) > sum($rows[$best]):\n        "
                "$best = $i\nreturn $best"
            ),
        ],
        lambda rows: next(i for i, row in enumerate(rows) if not any(sum(other) > sum(row) for other in rows)),
        edges=(([[1]],), ([[1, 2], [2, 1], [0, 0]],)),
        note="If rows tie, the first counts.",
    ),
    drill(
        "nested_rows.count_value",
        "count_in_rows count_in_grid occurrences how_many_cells count_cells",
        [
            matrix(
                "rows",
                names=("rows", "matrix", "grid", "table"),
                make=lambda draw, _: [draw.numbers(0, 3, 3, 3) for _ in range(draw.integer(2, 3))],
            ),
            integer("x", 0, 3, names=("x", "value", "target", "wanted"), fix=(0, 1)),
        ],
        "int",
        [
            "$howmany times $x occurs in the rows of $rows.",
            "Count the cells of the table $rows that hold $x.",
            "$rows is a list of lists. $hand the number of inner elements that equal $x.",
            "On a board the number $x stands for a tree. $howmany trees there are on the board $rows.",
            "Look at every element of every row in $rows and count those equal to $x.",
            "In how many places of the grid $rows is there a $x?",
        ],
        [
            "return sum($row.count($x) for $row in $rows)",
            (
                "$count = 0\nfor $row in $rows:\n    for $item in $row:\n        if $item == $x:\n            "
                "$count += 1\nreturn $count"
            ),
        ],
        lambda rows, x: [y for row in rows for y in row].count(x),
        edges=(([], 1), ([[1, 1], [0, 1]], 1)),
    ),
    drill(
        "nested_rows.find_cell",
        "find_cell find_in_grid locate_value first_position coordinates_of",
        [
            matrix("rows", names=("rows", "matrix", "grid", "table")),
            integer(
                "x",
                0,
                9,
                names=("x", "value", "target", "wanted"),
                make=lambda draw, before: (
                    draw.choose(draw.choose(before[0])) if draw.chance(0.8) else draw.integer(0, 9)
                ),
            ),
        ],
        "tuple[int, int] | None",
        [
            "$hand the position of $x in $rows as a tuple (row, column), or None if it does not occur.",
            (
                "Where in the table $rows is $x? Return its row and column index in a tuple; if it is nowhere, "
                "return None."
            ),
            (
                "Search $rows row by row, each from left to right, for $x. $hand the indices (i, j) of the first "
                "hit, or None."
            ),
            (
                "A treasure is marked by $x on the map $rows. $hand the row and the column of the first mark as "
                "a pair, or None if there is no mark."
            ),
            "Find i and j such that $rows[i][j] equals $x and return (i, j). Without such a cell return None.",
            (
                "$give the coordinates (row first, then column, both counted from 0) of $x in the grid $rows; "
                "None if the value is missing."
            ),
        ],
        "for $i, $row in enumerate($rows):\n    if $x in $row:\n        return ($i, $row.index($x))\nreturn None",
        lambda rows, x: min(
            ((i, j) for i in range(len(rows)) for j in range(len(rows[i])) if rows[i][j] == x), default=None
        ),
        edges=(([], 3), ([[1, 2], [2, 2]], 2), ([[1]], 5)),
        note="If it occurs several times, take the first row and in it the first column.",
    ),
    drill(
        "nested_rows.column",
        "get_column column_of take_column extract_column nth_column",
        [matrix(), integer("k", 0, 1, names=("k", "index", "number", "n"), fix=(0, 1))],
        "list[int]",
        [
            "$hand the column with index $k of $matrix as a list.",
            "$build a list of the elements at index $k of all rows in $matrix.",
            "Take from each row of $matrix the number in position $k, counted from 0, and return these numbers.",
            (
                "A table is given by its rows in $matrix. $hand its column number $k, where the leftmost column "
                "has the number 0."
            ),
            "Which numbers stand in column $k of the grid $matrix, from top to bottom? Columns are counted from 0.",
            "Extract the column $k (the first one is 0) from $matrix.",
        ],
        "return [$row[$k] for $row in $matrix]",
        lambda matrix, k: [x for row in matrix for j, x in enumerate(row) if j == k],
        edges=(([], 0), ([[1, 2]], 1)),
    ),
    drill(
        "nested_rows.sort_rows",
        "sort_rows_by_$tag rows_by_$tag order_by_$tag sort_lists_by_$tag by_$tag",
        [
            matrix(
                "rows",
                names=("rows", "lists", "groups", "table"),
                make=lambda draw, _: [draw.numbers(0, 9, 1, 4) for _ in range(draw.integer(2, 4))],
            )
        ],
        "list[list[int]]",
        [
            "Sort the lists in $rows by their $what, smallest first.",
            "$hand the inner lists of $rows ordered by $what, in ascending order.",
            "$build a list with the same rows as $rows, but sorted by the $what of each row.",
            "Teams are given as lists of points in $rows. Return them in ascending order of their $what.",
            "Arrange the rows so that their $what never decreases from one row to the next. The rows are in $rows.",
            "Use the $what of a list as the key to sort $rows.",
        ],
        "return sorted($rows, key=$how)",
        lambda rows, v: [
            rows[i] for _, i in sorted((nth(v["which"], sum(r), len(r), sorted(r)[-1]), i) for i, r in enumerate(rows))
        ],
        edges=(([],), ([[3], [1, 2], [0]],)),
        note="Rows that tie keep their order. {No row is empty.||}",
        variants=[
            {"tag": "sum", "what": "sum", "how": "sum", "which": 0},
            {"tag": "length", "what": "length", "how": "len", "which": 1},
            {"tag": "maximum", "what": "largest element", "how": "max", "which": 2},
        ],
    ),
)
