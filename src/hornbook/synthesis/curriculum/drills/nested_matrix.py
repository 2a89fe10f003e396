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
            "This function takes a matrix as a list of rows and returns the transposed matrix as a list of rows.",
            (
                "You get a table. The first row should become the first column, the second row the second column, "
                "and so on. Output the new table."
            ),
            (
                "Input: $matrix, a list of equally long rows. Output: a list of lists, one for each column of it, "
                "from left to right."
            ),
            (
                "A printer wants the table $matrix turned so that what was read from left to right is now read from "
                "top to bottom. Produce the new table."
            ),
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
            (
                "This function takes a square matrix as a list of rows and returns its $tag diagonal as a list. This "
                "diagonal begins at the top $from and ends at the bottom $to."
            ),
            (
                "You get a square table. Start in the top $from corner. Go one row down and one column to the $to "
                "each time. Collect the numbers where you are and output them."
            ),
            (
                "Input: $matrix, with as many rows as columns. Output: the entries on the line from the top $from to "
                "the bottom $to corner, as a list."
            ),
            (
                "Determine the $tag diagonal of the square table $matrix; it leads from the top $from to the "
                "bottom $to corner."
            ),
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
            (
                "This function takes a square matrix and returns the sum of the entries whose row index equals their "
                "column index."
            ),
            (
                "You get a square table. Take the first number of the first row, the second number of the second "
                "row, and so on. Add these numbers and output the sum."
            ),
            (
                "Input: $matrix, with as many rows as columns. Output: the total of its main diagonal, from top left "
                "to bottom right."
            ),
            "Determine the trace of $matrix, that is, the sum of its main diagonal.",
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
            (
                "This function takes two matrices of the same shape and returns a matrix of that shape that is their "
                "$noun, computed entry by entry."
            ),
            (
                "You get two tables of the same size. In each cell of the new table write the number from $p $word "
                "the number from $q in the same cell. Output the new table."
            ),
            (
                "Input: matrices $p and $q with equal numbers of rows and columns. Output: their $noun, also as a "
                "list of rows."
            ),
            "Determine the $noun of the matrices $p and $q.",
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
            (
                "This function takes a matrix as a list of rows and returns a new matrix in which every entry has "
                "been multiplied by $k."
            ),
            (
                "You get a table of numbers. Multiply each number in it by $k. Output the new table with the same "
                "rows and columns."
            ),
            "Input: $matrix. Output: the matrix with $k * x in place of each entry x.",
            (
                "The plan $matrix is to be enlarged: each measure in it must be multiplied by $k. Output the "
                "enlarged plan."
            ),
        ],
        "return [[$x * $k for $x in $row] for $row in $matrix]",
        lambda matrix, k: [[sum([x] * abs(k)) * (1 if k > 0 else -1) for x in row] for row in matrix],
        edges=(([], 2), ([[1], [0]], 3)),
    ),
)
