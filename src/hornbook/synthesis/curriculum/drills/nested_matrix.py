"""Matrices: turning, comparing and computing with them."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, matrix
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "nested_matrix.transpose",
        "transpose transposed swap_rows_and_columns rows_to_columns flip_matrix",
        [matrix()],
        "list[list[int]]",
        [
            "$hand the transpose of $matrix.",
            "Turn the rows of $matrix into columns and the columns into rows.",
            (
                "The transpose of a matrix has as its first row the first column of the matrix, and so on. $hand "
                "the transpose of $matrix as a list of lists."
            ),
            "$build the table $matrix with rows and columns exchanged.",
            (
                "In a table of points each row is a player and each column a game. $hand $matrix turned so that "
                "each row is a game."
            ),
            "The result has the number $matrix[i][j] in row j and column i. Return it as a list of rows.",
        ],
        [
            "return [list(column) for column in zip(*$matrix)]",
            "return [[$row[$i] for $row in $matrix] for $i in range(len($matrix[0]))]",
        ],
        lambda matrix: [[matrix[i][j] for i in range(len(matrix))] for j in range(len(matrix[0]))],
        edges=(([[1]],), ([[1, 2, 3]],)),
    ),
    drill(
        "nested_matrix.diagonal",
        "$tag_diagonal get_$tag_diagonal list_$tag_diagonal $tag_diagonal_of_matrix take_$tag_diagonal",
        [matrix(square=True)],
        "list[int]",
        [
            "$hand the $tag diagonal of the square matrix $matrix, from top to bottom.",
            "$build a list of the elements that go from the top $from to the bottom $to corner of $matrix.",
            (
                "The $tag diagonal of a square matrix runs from its upper $from to its lower $to corner. $hand "
                "its elements for $matrix in this order."
            ),
            (
                "A square board has the numbers in $matrix. $hand the numbers on the line from the upper $from "
                "to the lower $to corner."
            ),
            (
                "Take one element of each row of $matrix: in the first row the $edge, and in each further row "
                "one place further to the $to."
            ),
            "Which numbers are met on the way down from the top $from corner of $matrix, diagonally to the $to?",
        ],
        "return [$matrix[$i][$at] for $i in range(len($matrix))]",
        lambda matrix, v: [row[:: v["step"]][i] for i, row in enumerate(matrix)],
        edges=(([[1]],), ([[1, 2], [3, 4]],)),
        variants=[
            {"tag": "main", "from": "left", "to": "right", "edge": "first", "at": "$i", "step": 1},
            {"tag": "second", "from": "right", "to": "left", "edge": "last", "at": "-1 - $i", "step": -1},
        ],
    ),
    drill(
        "nested_matrix.trace",
        "trace diagonal_sum sum_of_diagonal matrix_trace add_diagonal",
        [matrix(square=True)],
        "int",
        [
            "$give the trace of the square matrix $matrix.",
            "Add up the numbers on the main diagonal of $matrix.",
            (
                "The trace of a square matrix is the sum of the elements from its upper left to its lower right "
                "corner. $give the trace of $matrix."
            ),
            "$give the sum of all $matrix[i][i].",
            (
                "A square field has the numbers in $matrix. Walk from the top left corner straight to the bottom "
                "right one, and return the sum of the numbers on the way."
            ),
            "Sum the elements whose row and column numbers in the square table $matrix are equal.",
        ],
        [
            "return sum($matrix[$i][$i] for $i in range(len($matrix)))",
            "$total = 0\nfor $i in range(len($matrix)):\n    $total += $matrix[$i][$i]\nreturn $total",
        ],
        lambda matrix: sum(x for i, row in enumerate(matrix) for j, x in enumerate(row) if i == j),
        edges=(([[5]],), ([[1, 2], [3, 4]],)),
    ),
    drill(
        "nested_matrix.elementwise",
        "$tag_matrices matrix_$noun $tag_tables $tag_grids $tag_elementwise",
        [
            matrix("p", names=("first", "a", "left", "m1")),
            matrix(
                "q",
                names=("second", "b", "right", "m2"),
                make=lambda draw, before: [[draw.integer(0, 9) for _ in row] for row in before[0]],
            ),
        ],
        "list[list[int]]",
        [
            "$hand the $noun of the matrices $p and $q.",
            "$does the two equally large tables $p and $q cell by cell.",
            (
                "The $noun of two matrices of the same shape has in every place the $noun of the two numbers "
                "there. Return it for $p and $q."
            ),
            "$build a list of rows whose element in row i and column j is $p[i][j] $op $q[i][j].",
            (
                "Two grids, $p and $q, have the same numbers of rows and columns. $hand a grid in which each "
                "cell is the number of $p $word the number of $q in that cell."
            ),
            "Combine $p and $q, matrices of equal shape, by $gerund elements in the same position.",
        ],
        "return [[$left $op $right for $left, $right in zip($row, other)] for $row, other in zip($p, $q)]",
        lambda p, q, v: [[x + v["sign"] * q[i][j] for j, x in enumerate(row)] for i, row in enumerate(p)],
        edges=(([[1]], [[2]]),),
        variants=[
            {"tag": "add", "noun": "sum", "does": "Add", "word": "plus", "gerund": "adding", "op": "+", "sign": 1},
            {
                "tag": "subtract",
                "noun": "difference",
                "does": "Subtract",
                "word": "minus",
                "gerund": "subtracting",
                "op": "-",
                "sign": -1,
            },
        ],
    ),
    drill(
        "nested_matrix.scale",
        "scale multiply_by scale_matrix times_number multiply_all",
        [matrix(), integer("k", -3, 5, names=("k", "factor", "n", "times"), fix=(2, 3, 10))],
        "list[list[int]]",
        [
            "Multiply every number in $matrix by $k and return the new matrix.",
            "$hand a matrix with $k times the elements of $matrix.",
            "$build a list of rows like $matrix in which each number has been multiplied by $k.",
            "All prices in the table $matrix become $k times as high. $hand the new table.",
            (
                "A matrix is multiplied by a number by multiplying all of its elements. $give the product of $k "
                "and $matrix."
            ),
            "Scale $matrix by $k. The result is a new list of lists.",
        ],
        "return [[$x * $k for $x in $row] for $row in $matrix]",
        lambda matrix, k: [[sum([x] * abs(k)) * (1 if k > 0 else -1) for x in row] for row in matrix],
        edges=(([], 2), ([[1], [0]], 3)),
    ),
)
