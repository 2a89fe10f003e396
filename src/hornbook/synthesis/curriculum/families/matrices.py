"""Matrices: lists of rows, their sums, columns and diagonals."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, matrix
from hornbook.synthesis.curriculum.family import Family, Style

_ROWS = matrix()

FAMILIES: tuple[Family, ...] = (
    Family(
        id="matrices.row_results",
        title="One result for each row",
        names=("row_$tag", "$tag_{of_rows|by_row}", "{list|get|find}_row_$tag", "$tag_of_each_row"),
        args=(_ROWS,),
        returns="list[int]",
        variants=(
            {"tag": "{sums|totals}", "form": "sum($row)", "said": "sum", "key": 0},
            {"tag": "{maxima|highs}", "form": "max($row)", "said": "largest number", "key": 1},
            {"tag": "{minima|lows}", "form": "min($row)", "said": "smallest number", "key": 2},
            {"tag": "{first|starts}", "form": "$row[0]", "said": "first number", "key": 3},
        ),
        says=(
            "$hand a list with the $said of {each|every} row of $matrix.",
            "$hand the $said of {each|every} row {of|in} $matrix, {which is |}a list of rows.",
            "List the $said of each row in {the table |}$matrix.",
        ),
        styles=(
            Style("return [$form for $row in $matrix]", "Each $row is a list, so `$form` gives one number for it."),
            Style(
                """
                $result = []
                for $row in $matrix:
                    $result.append($form)
                return $result
                """,
                "The loop takes the rows one by one and stores `$form` for each.",
            ),
        ),
        reference=lambda matrix, v: [
            (sum(r[i] for i in range(len(r))), sorted(r)[-1], sorted(r)[0], r[-len(r)])[v["key"]] for r in matrix
        ],
        edges=(([],), ([[5]],), ([[1, 2], [3, 4]],)),
        need="compute one number for each row of a table",
        idea=(
            (
                "A table of numbers is stored as a list of rows, and each row is a list itself. So the "
                "first number of the first row is `table[0][0]`."
            ),
            "A loop over the table delivers whole rows. What works for a list works for each of them.",
        ),
        pitfall=("The sum of the table itself does not work, since its items are lists and not numbers.",),
    ),
    Family(
        id="matrices.column",
        title="Reading a column",
        names=("column_$k", "{column|get_column|read_column|take_column}", "{numbers|values}_in_column", "nth_column"),
        args=(_ROWS, integer("k", 0, 1, names=("index", "column", "j", "k"), fix=(0, 1))),
        returns="list[int]",
        says=(
            "$hand the column {with index|at index} $k of $matrix{| as a list}.",
            "$hand a list of the {numbers|values} at index $k of {each|every} row in $matrix.",
            "Read the column with index $k of {the table |}$matrix.",
        ),
        styles=(
            Style(
                "return [$row[$k] for $row in $matrix]",
                "The same index is used in every row, which is what a column is.",
            ),
            Style(
                """
                $result = []
                for $row in $matrix:
                    $result.append($row[$k])
                return $result
                """,
                "From each $row one number is taken and appended.",
            ),
        ),
        reference=lambda matrix, k: [n for r in matrix for j, n in enumerate(r) if j == k],
        edges=(([], 0), ([[1, 2], [3, 4]], 1)),
        need="read one column of a table",
        idea=(
            "Rows are stored as lists, but columns are not stored at all. A column is collected from the rows.",
            (
                "The number in row i and column j is written with two pairs of brackets: "
                "`table[i][j]`. A column keeps j fixed and lets i run through all rows."
            ),
        ),
        pitfall=("The first pair of brackets chooses the row. Writing `$matrix[$k]` gives a row, not a column.",),
    ),
    Family(
        id="matrices.total",
        title="Going through a whole table",
        names=("$tag", "{table|grid|matrix}_$tag", "$tag_{in|of}_{table|grid|matrix}", "{get|find}_$tag"),
        args=(_ROWS,),
        returns="int",
        variants=(
            {
                "tag": "{total|sum_all}",
                "form": "sum(sum($row) for $row in $matrix)",
                "said": "sum of all numbers",
                "start": "0",
                "step": "$current + $x",
                "key": 0,
            },
            {
                "tag": "{largest|peak}",
                "form": "max(max($row) for $row in $matrix)",
                "said": "largest number",
                "start": "$matrix[0][0]",
                "step": "max($current, $x)",
                "key": 1,
            },
            {
                "tag": "{zeros|zero_count}",
                "form": "sum($row.count(0) for $row in $matrix)",
                "said": "number of zeros",
                "start": "0",
                "step": "$current + (1 if $x == 0 else 0)",
                "key": 2,
            },
        ),
        says=(
            "$give the $said in $matrix, {which is |}a list of rows.",
            "$give the $said in {the table|the matrix} $matrix.",
        ),
        styles=(
            Style("return $form", "Each row gives a number of its own, and these numbers are combined."),
            Style(
                """
                $current = $start
                for $row in $matrix:
                    for $x in $row:
                        $current = $step
                return $current
                """,
                "The outer loop takes the rows and the inner loop the numbers of a row, so every $x is visited once.",
            ),
        ),
        reference=lambda matrix, v: (lambda ns: (sum(ns), sorted(ns)[-1], ns.count(0))[v["key"]])(
            [n for r in matrix for n in r]
        ),
        edges=(([[4]],), ([[1, 0], [0, 2]],)),
        need="go through all the numbers of a table",
        idea=(
            (
                "Two loops, one inside the other, visit every place of a table: row by row, and from "
                "left to right. This is the order in which we read a page."
            ),
            (
                "Whatever is to be done with all numbers of a table can be done row by row first. The "
                "results of the rows are then put together."
            ),
        ),
        pitfall=("The variable for the result must be set before both loops, or it starts anew with each row.",),
    ),
    Family(
        id="matrices.diagonal",
        title="The diagonal of a square",
        names=("$tag", "{get|find|read}_$tag", "$tag_{numbers|values|of_square}"),
        args=(matrix(square=True),),
        returns="list[int]",
        variants=(
            {
                "tag": "{diagonal|main_diagonal}",
                "form": "$matrix[$i][$i]",
                "said": "from the upper left to the lower right",
                "key": 0,
            },
            {
                "tag": "{other_diagonal|back_diagonal}",
                "form": "$matrix[$i][-1 - $i]",
                "said": "from the upper right to the lower left",
                "key": 1,
            },
        ),
        says=(
            "$hand the diagonal of {the square table |}$matrix $said.",
            "$hand a list of the numbers on the diagonal of {the square matrix |}$matrix $said.",
        ),
        styles=(
            Style(
                "return [$form for $i in range(len($matrix))]",
                "In each row the place moves by one, so a single index is enough.",
            ),
            Style(
                """
                $result = []
                for $i in range(len($matrix)):
                    $result.append($form)
                return $result
                """,
                "The loop visits one place in every row and appends the number found there.",
            ),
        ),
        reference=lambda matrix, v: [
            n
            for i, r in enumerate(matrix)
            for j, n in enumerate(r)
            if (i == j if v["key"] == 0 else i + j == len(matrix) - 1)
        ],
        edges=(([[7]],), ([[1, 2], [3, 4]],)),
        need="read the diagonal of a square table",
        idea=(
            "On the main diagonal the row and the column have the same index. One loop variable serves for both.",
            (
                "A diagonal crosses each row exactly once, so it has as many numbers as there are "
                "rows. The table must be square for that."
            ),
        ),
        pitfall=("Two nested loops would visit the whole table. Only the places on the diagonal are wanted.",),
    ),
)
