"""Building tables and lists of rows, and reading cells around a cell."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer, matrix, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "nested_building.filled",
        "make_grid filled_grid new_board table_of same_everywhere",
        [
            integer("rows", 0, 4, names=("rows", "height", "n", "lines")),
            integer("columns", 1, 4, names=("columns", "width", "m", "cols")),
            integer("x", 0, 9, names=("x", "value", "fill", "start"), fix=(0, 1)),
        ],
        "list[list[int]]",
        [
            "$hand a table with $rows rows and $columns columns in which every cell is $x.",
            "$build a list of $rows lists, each with $columns times the number $x.",
            "A game begins with a board of $rows rows and $columns columns, and $x in all fields. $hand the board.",
            "Make a grid filled with $x. It has $rows rows of $columns numbers each.",
            "Set up a matrix of $rows by $columns whose elements all equal $x. The rows must be separate lists.",
            "$hand a new list of rows: $rows of them, all made of $columns copies of $x.",
            (
                "This function returns a new table, a list of $rows lists, in which each list consists of $columns "
                "entries, all of them $x."
            ),
            (
                "You make a table. It has $rows rows and $columns columns. In every cell you write $x. Output the "
                "table as a list of rows."
            ),
            (
                "Input: the number of rows, $rows, and the number of columns, $columns. Output: a grid of that size "
                "that contains only $x."
            ),
            (
                "For a new game we need an empty board of $rows rows and $columns columns, where emptiness is "
                "shown by $x. {Report|Output} the board as a list of lists."
            ),
        ],
        "return [[$x] * $columns for _ in range($rows)]",
        lambda rows, columns, x: [[x for _ in range(columns)] for _ in range(rows)],
        edges=((0, 3, 1), (2, 1, 0)),
    ),
    drill(
        "nested_building.times_table",
        "times_table multiplication_table product_table make_times_table products",
        [integer("n", 0, 5, names=("n", "size", "k", "last"))],
        "list[list[int]]",
        [
            "$hand the multiplication table from 1 to $n as a list of rows.",
            (
                "$build a table with $n rows and $n columns; the cell in row i and column j, both counted from "
                "1, is i * j."
            ),
            (
                "The first row of a times table is 1, 2, 3 and so on, the second 2, 4, 6, and so on. $hand such "
                "a table with $n rows of $n numbers."
            ),
            (
                "Pupils learn the products of all numbers from 1 to $n. Return them as a list of lists, one list "
                "for each first factor."
            ),
            "Row i (from 1 to $n) of the result has the first $n multiples of i. Return the rows in a list.",
            "Make a times table of size $n: a list of lists with all products of two numbers up to $n.",
            (
                "This function takes an integer $n and returns the products of all pairs of numbers from 1 to $n as "
                "a list of $n rows."
            ),
            (
                "You make a square table. In row 1 and column 1 stands 1 * 1, in row 1 and column 2 stands 1 * 2, "
                "and so on up to $n * $n. Output the table as a list of rows."
            ),
            (
                "Input: the size $n. Output: a nested list in which every entry is its row number times its column "
                "number, both starting with 1."
            ),
            "{Report|Output} all products i * j for i and j from 1 to $n, with one row for each i.",
        ],
        [
            "return [[$i * j for j in range(1, $n + 1)] for $i in range(1, $n + 1)]",
            (
                "$result = []\nfor $i in range(1, $n + 1):\n    $row = []\n    for j in range(1, $n + 1):\n      "
                "  $row.append($i * j)\n    $result.append($row)\nreturn $result"
            ),
        ],
        lambda n: [list(range(i, i * n + 1, i)) for i in range(1, n + 1)],
        edges=((0,), (1,), (3,)),
    ),
    drill(
        "nested_building.pascal",
        "pascal_triangle pascal_rows triangle_of_pascal first_pascal_rows binomial_rows",
        [integer("n", 0, 7, names=("n", "rows", "height", "count"))],
        "list[list[int]]",
        [
            "$hand the first $n rows of Pascal's triangle as a list of lists.",
            "$build Pascal's triangle with $n rows. The first row is [1].",
            (
                "In Pascal's triangle each row begins and ends with 1, and every other number is the sum of the "
                "two neighboring numbers in the row above. $hand its first $n rows."
            ),
            (
                "Start with the row [1]. A new row has 1 at both ends and between them the sums of neighbors in "
                "the last row. $hand a list of $n rows."
            ),
            "Pascal's triangle starts with [1], [1, 1], [1, 2, 1]. Return its rows up to number $n, counted from 1.",
            (
                "Compute the numbers of ways to choose k of m things, for m from 0 to $n - 1, in the form of "
                "Pascal's triangle: one list per m."
            ),
            (
                "This function takes an integer $n and returns a list with the first $n rows of Pascal's triangle, "
                "where each row is a list of integers."
            ),
            (
                "You start with a row with one 1. In the next row the first and last number are 1. A number between "
                "is the sum of the two numbers above it. Output $n rows in a list."
            ),
            (
                "Input: how many rows, $n. Output: Pascal's triangle of that height as a nested list, beginning with "
                "[1]."
            ),
            (
                "If an entry of Pascal's triangle is at the end of a row, it is 1; otherwise it is the sum of "
                "its two upper neighbors. {Report|Output} the first $n rows."
            ),
        ],
        """
        $result = []
        for $i in range($n):
            $row = [1] * ($i + 1)
            for j in range(1, $i):
                $row[j] = $result[$i - 1][j - 1] + $result[$i - 1][j]
            $result.append($row)
        return $result
        """,
        lambda n: [[math.comb(i, j) for j in range(i + 1)] for i in range(n)],
        edges=((0,), (1,), (5,)),
    ),
    drill(
        "nested_building.chessboard",
        "chessboard checkerboard make_chessboard alternating_board black_and_white",
        [integer("n", 0, 5, names=("n", "size", "k", "side"))],
        "list[list[int]]",
        [
            "$hand a board with $n rows and columns of alternating 0 and 1, with 0 in the upper left corner.",
            "$build a list of $n rows of $n numbers: 0 where the sum of row and column index is even, else 1.",
            (
                "On a chessboard neighboring fields have different colors. $hand a board of size $n by $n with 0 "
                "for white and 1 for black; the first field is white."
            ),
            (
                "Make a square pattern of zeros and ones, $n rows of $n. Side by side and one below the other "
                "there are never equal numbers, and it begins with 0."
            ),
            (
                "Tiles of the kinds 0 and 1 are laid in turn in $n rows of $n tiles. Even rows (from 0) begin "
                "with 0, odd rows with 1. $hand the rows."
            ),
            "Create a checkered matrix of size $n that starts with 0.",
            (
                "This function takes an integer $n and returns a square table of size $n in which the numbers 0 and "
                "1 alternate in both directions, starting with 0."
            ),
            (
                "You make a board like for chess with $n rows and $n columns. White fields are 0, black fields are "
                "1. The field in the top left corner is white. Output the rows as lists."
            ),
            (
                "Input: the size $n. Output: a list of rows, where a cell is 0 if its row index plus its column "
                "index is even, and 1 if it is odd."
            ),
            (
                "Zeros and ones are to alternate like the colors of a checkered cloth with $n rows and $n columns, "
                "and the upper left corner is 0. Output the rows in a list."
            ),
        ],
        "return [[($i + j) % 2 for j in range($n)] for $i in range($n)]",
        lambda n: [([0, 1] * n)[i % 2 : i % 2 + n] for i in range(n)],
        edges=((0,), (1,), (3,)),
    ),
    drill(
        "nested_building.neighbor_sum",
        "neighbor_sum sum_of_neighbors around_cell add_neighbors sum_around",
        [
            matrix("grid", names=("grid", "matrix", "table", "board")),
            integer("r", 0, 1, names=("r", "row_index", "y", "p")),
            integer("c", 0, 1, names=("c", "column_index", "x", "q")),
        ],
        "int",
        [
            (
                "$give the sum of the cells directly above, below, left and right of the cell in row $r and "
                "column $c of $grid."
            ),
            (
                "Add up the neighbors of the cell $grid[$r][$c]. Neighbors share a side with it; beyond the edge "
                "there are none."
            ),
            (
                "A cell of a table has up to four neighbors: above, below, left and right. $give the sum of the "
                "neighbors of the cell in row $r, column $c of $grid, counted from 0."
            ),
            (
                "Heat flows from the four fields next to a field. $hand the total of the numbers in $grid that "
                "are next to row $r and column $c, not diagonally."
            ),
            (
                "What do the cells of $grid that touch the one at row $r and column $c with a side come to? The "
                "cell itself does not count."
            ),
            (
                "Sum the numbers in the grid $grid at distance one, up, down, left or right, from the place ($r, "
                "$c), given as row and column."
            ),
            (
                "This function takes a table of integers and returns the sum of those entries that are directly "
                "above, below, to the left or to the right of the cell in row $r and column $c."
            ),
            (
                "You stand in row $r and column $c of a table; both are counted from 0. Add the numbers up, down, "
                "left and right of you, if they exist. Do not add your own number. Output the sum."
            ),
            (
                "Input: $grid, a row index $r, a column index $c. Output: the total of the cells that share a side "
                "with this cell."
            ),
            (
                "A mine sweeper at row $r and column $c of $grid reads the fields above, below, left and right of "
                "it. Determine the sum of what it reads."
            ),
        ],
        """
        $total = 0
        for dy, dx in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            $i = $r + dy
            j = $c + dx
            if 0 <= $i < len($grid) and 0 <= j < len($grid[0]):
                $total += $grid[$i][j]
        return $total
        """,
        lambda grid, r, c: sum(
            x for i, line in enumerate(grid) for j, x in enumerate(line) if abs(i - r) + abs(j - c) == 1
        ),
        edges=(([[1, 2], [3, 4]], 0, 0), ([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)),
        note="{Cells outside the table do not count.||}",
    ),
    drill(
        "nested_building.reshape",
        "to_rows reshape make_rows fold_list into_table",
        [
            numbers(
                "numbers",
                0,
                20,
                names=("numbers", "values", "data", "nums"),
                make=lambda draw, _: (lambda size: draw.numbers(0, 20, size, size))(2 * draw.integer(1, 4)),
            ),
            integer(
                "k",
                1,
                4,
                names=("k", "width", "columns", "n"),
                make=lambda draw, before: draw.choose([d for d in (1, 2, 3, 4) if len(before[0]) % d == 0]),
            ),
        ],
        "list[list[int]]",
        [
            "Write $numbers into a table with $k columns, row by row, and return the rows.",
            "$hand the numbers of $numbers as rows of $k elements each.",
            "$build a matrix with rows of length $k from the flat list $numbers.",
            (
                "A stadium has $k seats per row. The people in $numbers sit down one after the other, row after "
                "row. $hand the rows."
            ),
            "Fold the list $numbers: a new row begins after every $k elements.",
            "Reshape $numbers into a list of lists with $k numbers in each.",
            (
                "This function takes a flat list of integers and returns a list of rows, each of which has $k of the "
                "integers, in the same order."
            ),
            (
                "You get a long list. Write the numbers in rows. Every row has $k numbers. When a row is full, begin "
                "the next one. Output the list of rows."
            ),
            (
                "Input: $numbers. Output: a list of lists of length $k that gives $numbers again when read row after "
                "row."
            ),
            (
                "If a row has $k numbers, it is full and the next one begins. {Report|Output} the rows into "
                "which $numbers is written in this way."
            ),
        ],
        "return [$numbers[$i:$i + $k] for $i in range(0, len($numbers), $k)]",
        lambda numbers, k: [[numbers[r * k + c] for c in range(k)] for r in range(len(numbers) // k)],
        edges=(([], 2), ([1, 2, 3, 4], 2)),
        note="The length of the list is a multiple of $k.",
    ),
)
