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
            "This function takes a list of rows and returns the index of the row that has the greatest sum.",
            (
                "You get a table of numbers. Add the numbers in each row. Output the index of the row with the "
                "largest sum. The first row has index 0."
            ),
            "Input: $rows. Output: the index, from 0, of the inner list whose elements add up to the most.",
            "Determine which line of the table $rows has the highest total, and report its index counted from 0.",
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
            "This function takes a table as a list of rows and returns how many of its cells are equal to $x.",
            (
                "You get a table of numbers. Go through all rows and all cells. Each time you see $x, count one. "
                "Output the count."
            ),
            "Input: $rows, a list of lists. Output: the number of occurrences of $x over all inner lists.",
            "Determine how frequently the value $x appears in the table $rows.",
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
            (
                "This function searches a table row by row for $x and returns a tuple with the row index and the "
                "column index of the first cell that equals it. It returns None if there is no such cell."
            ),
            (
                "You get a table. In which cell is the number $x? Output the row and the column as a tuple. Both are "
                "counted from 0. If it is in no cell, output None."
            ),
            "If some row of $rows contains $x, output (row index, column index) of it; otherwise output None.",
            (
                "On a seating plan, $rows, somebody holds ticket $x. Report (row, column) of this seat, both from 0, "
                "or None if no seat has that ticket."
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
            (
                "This function takes a matrix as a list of rows and returns a list of the entries at index $k of "
                "every row."
            ),
            (
                "You get a table. You want only the column $k; the first column is column 0. Take one number from "
                "each row and put them in a list."
            ),
            ("Input: $matrix, a list of rows. Output: its column at index $k as a list, from the top to the bottom."),
            (
                "A statistician needs the figures in column $k of the table $matrix, where numbering starts at 0. "
                "Hand them over as a list."
            ),
            (
                "If the first column has the index 0, which numbers of $matrix are in the column with the index "
                "$k? {Report|Output} them as a list."
            ),
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
            (
                "This function takes a list of non-empty lists of integers and returns them sorted by their $what in "
                "ascending order."
            ),
            (
                "You get several lists inside one list. Do not change the inner lists. Sort them so that the one "
                "with the smallest $what is first and the one with the largest is last."
            ),
            "Input: $rows. Output: the same inner lists, arranged by increasing $what.",
            "Put the inner lists of the collection $rows in order: the lower its $what, the earlier it stands.",
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
