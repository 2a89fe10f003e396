"""Matrices: symmetry, turns, borders."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import integer, matrix
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _maybe_symmetric(draw: Draw, _: tuple[Any, ...]) -> list[list[int]]:
    size = draw.integer(2, 3)
    half = {(i, j): draw.integer(0, 9) for i in range(size) for j in range(i, size)}
    result = [[half[min(i, j), max(i, j)] for j in range(size)] for i in range(size)]
    if draw.chance(0.5):
        result[0][1] += 1
    return result


FAMILIES = (
    drill(
        "nested_matrix.symmetric",
        "is_symmetric symmetric check_symmetric symmetric_matrix equals_transpose",
        [matrix(make=_maybe_symmetric)],
        "bool",
        [
            "$check the square matrix $matrix is symmetric.",
            "$check $matrix equals its transpose.",
            "A square matrix is symmetric if $matrix[i][j] and $matrix[j][i] are always equal. $check $matrix is.",
            "Return True if the table $matrix stays the same when rows and columns are exchanged, else False.",
            (
                "A table gives the distances between towns; the way from i to j should be as long as the way "
                "back. $check that is so in the square table $matrix."
            ),
            "Is the square matrix $matrix its own mirror image along the main diagonal?",
            "This function takes a square matrix and returns True if it equals its transpose, otherwise False.",
            (
                "You get a square table. Compare the number in row i and column j with the number in row j and "
                "column i. If they are always the same, return True. If not, return False."
            ),
            (
                "If any entry of the square matrix $matrix differs from the entry mirrored at the main diagonal, "
                "output False; otherwise output True."
            ),
            (
                "Determine whether the first row of $matrix equals its first column, the second row the second "
                "column, and so on for all. The table is square."
            ),
            "Determine whether the square matrix $matrix is symmetric.",
        ],
        [
            "return $matrix == [list(column) for column in zip(*$matrix)]",
            (
                "for $i in range(len($matrix)):\n    for j in range($i):\n        if $matrix[$i][j] != "
                "$matrix[j][$i]:\n            return False\nreturn True"
            ),
        ],
        lambda matrix: all(matrix[i][j] == matrix[j][i] for i in range(len(matrix)) for j in range(len(matrix))),
        edges=(([[1]],), ([[1, 2], [2, 1]],), ([[1, 2], [3, 1]],)),
    ),
    drill(
        "nested_matrix.rotate",
        "rotate_$tag turn_$tag rotate_matrix_$tag quarter_turn_$tag turn_grid_$tag",
        [matrix()],
        "list[list[int]]",
        [
            "Rotate $matrix by 90 degrees $way.",
            "$hand the table $matrix after a quarter turn $way.",
            "A picture is given as a list of rows of numbers, $matrix. $hand the picture turned $way by 90 degrees.",
            (
                "$build the matrix that results when $matrix is turned $way by a right angle: its $edge row "
                "becomes the $side column."
            ),
            (
                "Somebody turns the sheet with the grid $matrix by 90 degrees $way. $hand the rows as they are "
                "read then."
            ),
            "Turn $matrix $way once by a quarter and return the new rows, top row first.",
            "This function takes a matrix as a list of rows and returns the matrix turned $way by 90 degrees.",
            (
                "You get a table on a sheet of paper. Turn the paper $way by a quarter. Read the table again, row by "
                "row, and output it. The old $edge row is now the $side column."
            ),
            "Input: $matrix, a list of rows. Output: the rows of the table after a turn of 90 degrees $way.",
            "{Report|Output} $matrix after a quarter turn $way.",
        ],
        "return [list(column) for column in $code]",
        lambda matrix, v: [
            [
                matrix[(len(matrix) - 1 - j) if v["clock"] else j][i if v["clock"] else len(matrix[0]) - 1 - i]
                for j in range(len(matrix))
            ]
            for i in range(len(matrix[0]))
        ],
        edges=(([[1]],), ([[1, 2], [3, 4]],), ([[1, 2, 3]],)),
        variants=[
            {
                "tag": "right",
                "way": "clockwise",
                "edge": "top",
                "side": "rightmost",
                "code": "zip(*$matrix[::-1])",
                "clock": True,
            },
            {
                "tag": "left",
                "way": "counterclockwise",
                "edge": "top",
                "side": "leftmost",
                "code": "list(zip(*$matrix))[::-1]",
                "clock": False,
            },
        ],
    ),
    drill(
        "nested_matrix.flip",
        "flip_$tag mirror_$tag flip_grid_$tag mirror_matrix_$tag reflect_$tag",
        [matrix()],
        "list[list[int]]",
        [
            "Mirror $matrix so that $swap change places.",
            "$hand the table $matrix with the order of $what reversed.",
            "A picture is a list of rows of numbers, $matrix. Flip it so that what was $start is $end.",
            "$build a matrix like $matrix, but with its $what in reverse order.",
            "Hold the grid $matrix to a mirror: $swap are exchanged. Return the rows of the mirror image.",
            "Reflect the list of rows $matrix by turning the order of its $what around.",
            (
                "This function takes a matrix as a list of rows and returns its mirror image, in which the $what are "
                "in reverse order."
            ),
            "You get a table. What was $start must now be $end. Output the new table, row by row.",
            "Input: $matrix. Output: the matrix with $swap exchanged.",
            (
                "A stamp shows everything with $swap interchanged. Produce what has to be carved so that the print "
                "is $matrix."
            ),
            "{Report|Output} $matrix with its $what in the opposite order.",
        ],
        "return $code",
        lambda matrix, v: [[*reversed(row)] for row in matrix] if v["tag"] == "horizontally" else [*reversed(matrix)],
        edges=(([[1]],), ([[1, 2], [3, 4]],)),
        variants=[
            {
                "tag": "horizontally",
                "swap": "left and right",
                "what": "columns",
                "start": "on the left",
                "end": "on the right",
                "code": "[$row[::-1] for $row in $matrix]",
            },
            {
                "tag": "vertically",
                "swap": "top and bottom",
                "what": "rows",
                "start": "at the top",
                "end": "at the bottom",
                "code": "$matrix[::-1]",
            },
        ],
    ),
    drill(
        "nested_matrix.identity",
        "identity_matrix identity unit_matrix make_identity diagonal_of_ones",
        [integer("n", 0, 6, names=("n", "size", "k", "dim"))],
        "list[list[int]]",
        [
            "$hand the identity matrix with $n rows and columns.",
            "$build a list of $n rows with $n numbers each: 1 on the main diagonal and 0 everywhere else.",
            (
                "The identity matrix has ones from the upper left to the lower right corner and zeros in all "
                "other places. $hand the one of size $n."
            ),
            (
                "$build a square table of size $n in which the cell in row i and column j is 1 if i equals j, "
                "and 0 if not."
            ),
            (
                "Each of $n persons knows only himself: make a table of $n rows and columns with 1 where row and "
                "column are the same person and 0 otherwise."
            ),
            "Write the unit matrix of size $n as a list of lists.",
            "This function takes an integer $n and returns the identity matrix of that size as a list of $n rows.",
            (
                "You make a square table with $n rows. In the first row the first number is 1, in the second row the "
                "second number is 1, and so on. All other numbers are 0. Output the table."
            ),
            (
                "Input: the size $n. Output: a list of $n lists, with 1 where the row index and the column index "
                "agree and with 0 elsewhere."
            ),
            "{Report|Output} the $n by $n identity matrix as a list of rows.",
        ],
        [
            "return [[1 if $i == j else 0 for j in range($n)] for $i in range($n)]",
            "$result = [[0] * $n for _ in range($n)]\nfor $i in range($n):\n    $result[$i][$i] = 1\nreturn $result",
        ],
        lambda n: [[0] * i + [1] + [0] * (n - 1 - i) for i in range(n)],
        edges=((0,), (1,), (3,)),
    ),
    drill(
        "nested_matrix.border_sum",
        "border_sum sum_of_border edge_sum rim_sum frame_total",
        [
            matrix(
                make=lambda draw, _: (
                    lambda width: [draw.numbers(0, 9, width, width) for _ in range(draw.integer(3, 4))]
                )(draw.integer(3, 4))
            )
        ],
        "int",
        [
            "$give the sum of the numbers on the border of $matrix.",
            (
                "Add up the elements in the first and last row and in the first and last column of $matrix, the "
                "corners only once."
            ),
            (
                "The border of a table has all cells in its outermost rows and columns. $give the sum of the "
                "border cells of $matrix."
            ),
            (
                "A garden is given as the grid $matrix. A fence runs along its outer cells. $hand the total of "
                "the numbers in these cells; no cell is counted twice."
            ),
            "Sum all numbers in the table $matrix that are not surrounded by other cells on all four sides.",
            "$give the total of all cells at the rim of the grid $matrix. Each cell counts once.",
            (
                "This function takes a matrix with at least two rows and two columns and returns the sum of all "
                "entries that lie on its border."
            ),
            (
                "You get a table. Add all numbers in the top row and in the bottom row. In the rows between, add "
                "only the first and the last number. Output the sum."
            ),
            "Input: $matrix. Output: the total of the outermost cells, where each corner is counted only once.",
            (
                "If a cell of $matrix lies in the first or last row or in the first or last column, it counts; "
                "otherwise it does not. {Report|Determine|Output} the sum of the cells that count."
            ),
        ],
        """
        $total = sum($matrix[0]) + sum($matrix[-1])
        for $row in $matrix[1:-1]:
            $total += $row[0] + $row[-1]
        return $total
        """,
        lambda matrix: sum(
            x
            for i, row in enumerate(matrix)
            for j, x in enumerate(row)
            if i in (0, len(matrix) - 1) or j in (0, len(row) - 1)
        ),
        edges=(([[1, 2], [3, 4]],), ([[1, 1, 1], [1, 9, 1], [1, 1, 1]],)),
        note="There are at least two rows and two columns.",
    ),
)
