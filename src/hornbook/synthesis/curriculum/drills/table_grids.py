"""Grids of numbers: neighbours, rows and columns moved or chosen by a rule, and checks."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, matrix
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_NAMES = ("grid", "matrix", "table", "rows", "board")


def _cells(low: int, high: int, square: bool = False, zeros: float = 0.0) -> Arg:
    def make(draw: Draw, _: object) -> list[list[int]]:
        width = draw.integer(1, 4)
        height = width if square else draw.integer(1, 4)
        return [[0 if draw.chance(zeros) else draw.integer(low, high) for _j in range(width)] for _i in range(height)]

    return matrix("grid", names=_NAMES, make=make)


def _row(draw: Draw, before: tuple[Any, ...]) -> int:
    return draw.integer(0, len(before[0]) - 1)


def _column(draw: Draw, before: tuple[Any, ...]) -> int:
    return draw.integer(0, len(before[0][0]) - 1)


def _diagonal(draw: Draw, _: object) -> list[list[int]]:
    size = draw.integer(1, 3)
    spoilt = draw.chance(0.4)
    return [
        [draw.integer(0, 9) if i == j or (spoilt and draw.chance(0.3)) else 0 for j in range(size)] for i in range(size)
    ]


def _equal_rows(draw: Draw, _: object) -> list[list[int]]:
    total = draw.integer(4, 9)
    grid: list[list[int]] = []
    for _i in range(draw.integer(1, 3)):
        a = draw.integer(0, total)
        b = draw.integer(0, total)
        grid.append([a, b, total - a - b + draw.choose((0, 0, 0, 0, 1))])
    return grid


_AT_ROW = integer("r", names=("row", "i", "y", "row_index"), make=_row)
_AT_COLUMN = integer("c", names=("column", "j", "x", "column_index"), make=_column)
_GRID = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]

FAMILIES = (
    drill(
        "table_grids.values_beside",
        "values_beside {get|list}_neighbours adjacent_values values_around side_neighbours cells_next_to",
        [_cells(0, 9), _AT_ROW, _AT_COLUMN],
        "list[int]",
        [
            (
                "$hand the list of the values that touch the cell in row $r and column $c of $grid: above, below, left "
                "and right, in this order. Cells outside the grid are left out."
            ),
            (
                "The neighbours of a cell share a side with it. List the values of the neighbours of the cell at row "
                "$r, column $c in $grid, first the upper, then the lower, the left and the right one, as far as they "
                "exist."
            ),
            (
                "Stand on the square of $grid with row index $r and column index $c. What numbers lie directly north, "
                "south, west and east of you? List them in that order and skip directions that lead off the board."
            ),
            (
                "$build a list of the values next to row $r, column $c of $grid in the order up, down, left, right. "
                "Diagonal cells don't count, and at the border there are fewer values."
            ),
            (
                "Up to four values around cell ($r, $c) of $grid: up, down, left, right. What lies beyond the edge is "
                "omitted; indices start with 0."
            ),
            (
                "The function takes a rectangular list of rows, a row index and a column index. It returns the values "
                "of the cells one step up, down, left and right, without those that do not exist."
            ),
            (
                "You get a grid of numbers and the place of one cell: row $r and column $c, both counted from 0. Look "
                "up, down, left, right. Write down each number that you see next to the cell. At an edge there is "
                "nothing to write. Return the list."
            ),
            (
                "If there is a row above $r, its value in column $c is listed; then likewise the row below, then the "
                "columns to the left and to the right within row $r. Output the list for the grid $grid, empty if "
                "nothing is adjacent."
            ),
            (
                "{Input|Given}: a grid $grid and the zero-based position of a cell, $r and $c. {Output|Result}: the "
                "values of the cells above, below, to the left and to the right of it, in this order and only where "
                "the grid has such cells."
            ),
            (
                "A gardener waters one bed of $grid, in row $r and column $c (counted from 0), and some water runs "
                "into the beds that share an edge with it. List the numbers of these beds: the one behind (row "
                "before), in front (row after), left, right."
            ),
        ],
        """
        $result = []
        for down, right in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
            to_row = $r + down
            to_column = $c + right
            if 0 <= to_row < len($grid) and 0 <= to_column < len($grid[0]):
                $result.append($grid[to_row][to_column])
        return $result
        """,
        lambda grid, r, c: (
            [row[c] for row in grid[max(0, r - 1) : r]]
            + [row[c] for row in grid[r + 1 : r + 2]]
            + grid[r][max(0, c - 1) : c]
            + grid[r][c + 1 : c + 2]
        ),
        edges=((_GRID, 1, 1), (_GRID, 0, 0), (_GRID, 2, 1), ([[5]], 0, 0)),
    ),
    drill(
        "table_grids.push_rows",
        "push_$way push_grid_$way move_all_$way {cycle|roll}_$way wrap_$way shift_grid_$way",
        [_cells(0, 9)],
        "list[list[int]]",
        [
            (
                "Move all $lines of $grid one place $to; the one that is pushed out comes in again at the other side. "
                "$hand the new grid."
            ),
            (
                "$build a grid in which each $line of $grid has gone one step $to, and the $edge $line has become the "
                "$other one."
            ),
            (
                "The picture $grid glides $to by one cell. What leaves it on that side appears again on the opposite "
                "side. Return the picture after the move."
            ),
            "Return the grid $grid with its $edge $line taken away and put in as the new $other $line.",
            "$grid pushed one step $to, with wrap-around.",
            (
                "The function takes a grid as a list of equally long rows and returns a grid with the same $lines, of "
                "which the $edge now is the $other and all others have moved one place $to."
            ),
            (
                "You get a grid of numbers. Every $line goes one place $to. The $edge $line has no place to go, so it "
                "becomes the $other $line. Return the grid."
            ),
            (
                "In the output the $other $line is the $edge $line of $grid, since everything goes one place $to; the "
                "remaining $lines keep their order. Output this grid."
            ),
            (
                "{Input|Given}: a list of rows $grid. {Output|Result}: the grid after all its $lines went $to by one, "
                "where the $edge one jumps to the free place on the other side."
            ),
            (
                "In a game the floor with the tiles $grid rolls one tile $to each time a bell rings; tiles that roll "
                "off come back on the far side. Show the floor after the bell has rung once."
            ),
        ],
        "$code",
        lambda grid, v: [
            [grid[(i - v["down"]) % len(grid)][(j - v["right"]) % len(grid[0])] for j in range(len(grid[0]))]
            for i in range(len(grid))
        ],
        edges=(([[5]],), (_GRID,), ([[1, 2, 3]],), ([[1], [2]],)),
        variants=[
            {
                "way": "down",
                "to": "down",
                "line": "row",
                "lines": "rows",
                "edge": "last",
                "other": "first",
                "down": 1,
                "right": 0,
                "code": "return [$grid[-1]] + $grid[:-1]",
            },
            {
                "way": "up",
                "to": "up",
                "line": "row",
                "lines": "rows",
                "edge": "first",
                "other": "last",
                "down": -1,
                "right": 0,
                "code": "return $grid[1:] + [$grid[0]]",
            },
            {
                "way": "right",
                "to": "to the right",
                "line": "column",
                "lines": "columns",
                "edge": "last",
                "other": "first",
                "down": 0,
                "right": 1,
                "code": "return [[$row[-1]] + $row[:-1] for $row in $grid]",
            },
            {
                "way": "left",
                "to": "to the left",
                "line": "column",
                "lines": "columns",
                "edge": "first",
                "other": "last",
                "down": 0,
                "right": -1,
                "code": "return [$row[1:] + [$row[0]] for $row in $grid]",
            },
        ],
    ),
    drill(
        "table_grids.chessboard_sum",
        "$tag_squares_sum sum_of_$tag_squares {add|total}_$tag_cells $tag_cells_total chessboard_$tag_sum",
        [_cells(0, 9)],
        "int",
        [
            (
                "Colour the cells of $grid like a chessboard, with a white cell in the upper left corner. $give the "
                "sum of the values in the $tag cells."
            ),
            (
                "$give the sum of those values of $grid for which row index plus column index is $parity (both start "
                "with 0)."
            ),
            (
                "The squares of $grid are white and black by turns, along rows as well as columns, and the first "
                "square of the first row is white. Add up the numbers on the $tag squares."
            ),
            (
                "A cell of $grid is $tag if its indices, counted from 0, have $apart sum. $hand the total of all the "
                "$tag cells, or 0 if there is none."
            ),
            (
                "A draughts board has white and black squares, and on each lies the number of crumbs that $grid shows. "
                "The top left square is white. How many crumbs lie on $tag squares in all?"
            ),
            "Sum of the $tag cells of $grid in a chessboard pattern that starts with white at the top left.",
            (
                "The function takes a grid of integers. It adds up the integers at all positions (i, j) for which i + "
                "j is $parity, counting i and j from 0, and returns the sum."
            ),
            (
                "You get a grid of numbers. Think of a chessboard: white, black, white and so on, and two cells side "
                "by side never have the same colour. The first cell is white. Add the numbers in the $tag cells only."
            ),
            (
                "If the sum of the row index and the column index of a cell in $grid is $parity, the cell's value "
                "counts, otherwise it doesn't. Indices are counted from 0. Output the sum of what counts."
            ),
            (
                "{Input|Given}: numbers on the squares of a board, $grid, with a white square at row 0, column 0 and "
                "colours that alternate in both directions. {Output|Result}: the sum over the $tag squares."
            ),
        ],
        [
            """
            $total = 0
            for $i in range(len($grid)):
                for $j in range(len($grid[$i])):
                    if ($i + $j) % 2 == $rest:
                        $total += $grid[$i][$j]
            return $total
            """,
        ],
        lambda grid, v: sum(sum(row[(i + v["rest"]) % 2 :: 2]) for i, row in enumerate(grid)),
        edges=(([[5]],), (_GRID,), ([[1, 2], [3, 4]],)),
        variants=[
            {"tag": "white", "parity": "even", "apart": "an even", "rest": 0},
            {"tag": "black", "parity": "odd", "apart": "an odd", "rest": 1},
        ],
    ),
    drill(
        "table_grids.triangle_sum",
        "sum_$tag_diagonal $tag_diagonal_sum {add|total}_$tag_diagonal triangle_sum_$tag values_$tag_diagonal",
        [_cells(0, 9, square=True)],
        "int",
        [
            (
                "The main diagonal of the square grid $grid runs from the upper left to the lower right corner. $give "
                "the sum of the values that lie $tag it; the diagonal itself is not counted."
            ),
            "$give the sum of those numbers in the square grid $grid whose column index is $side than their row index.",
            (
                "Cut the square $grid along the diagonal that starts at the top left. Add up the numbers of the "
                "triangle $tag the cut, without those on the cut."
            ),
            (
                "$hand the total of all the cells in row i and column j of $grid for which j is $side than i. There "
                "are as many rows as columns."
            ),
            (
                "A road map lists distances between towns in a square table $grid, with each town as a row and as a "
                "column. To count every pair once, add up only the cells $tag the main diagonal. Return the sum."
            ),
            "Sum of the entries strictly $tag the main diagonal of $grid.",
            (
                "The function takes a square list of rows and returns the sum over the triangle $tag its main "
                "diagonal, which leads from the first cell of the first row to the last cell of the last row and is "
                "left out."
            ),
            (
                "You get a square of numbers. Draw a line from the first number of the first row to the last number of "
                "the last row. Add all the numbers $tag this line, but none of the numbers on it."
            ),
            (
                "A cell of the square grid $grid counts if its column number is $side than its row number. Output the "
                "sum of the cells that count, which for a single cell is 0."
            ),
            (
                "{Input|Given}: a grid $grid with n rows of n integers. {Output|Result}: the sum of the integers that "
                "stand $tag the diagonal from top left to bottom right, and not on it."
            ),
        ],
        [
            "return sum(sum($part) for $i, $row in enumerate($grid))",
            """
            $total = 0
            for $i in range(len($grid)):
                for $j in range(len($grid)):
                    if $j $op $i:
                        $total += $grid[$i][$j]
            return $total
            """,
        ],
        lambda grid, v: sum(
            x
            for i, row in enumerate(grid)
            for j, x in enumerate(row)
            if (j - i) * (1 if v["tag"] == "above" else -1) >= 1
        ),
        edges=(([[5]],), (_GRID,), ([[1, 2], [3, 4]],)),
        variants=[
            {"tag": "above", "side": "greater", "op": ">", "part": "$row[$i + 1:]"},
            {"tag": "below", "side": "smaller", "op": "<", "part": "$row[:$i]"},
        ],
    ),
    drill(
        "table_grids.rows_without",
        "rows_$tag_zero {find|list|get}_rows_$tag_zero indices_$tag_zero row_numbers_$tag_zero which_rows_$tag_zero",
        [_cells(1, 6, zeros=0.25)],
        "list[int]",
        [
            "$hand the indices of all rows of $grid that $contain a zero. Rows are counted from 0.",
            "Which rows of the grid $grid $contain the value 0? List their indices in ascending order.",
            (
                "Go down the rows of $grid, which have the indices 0, 1, 2 and so on. Note the index of each row that "
                "$contains a 0, and return the list."
            ),
            "$build the list of the row indices at which the grid $grid has a row that $contains any zero.",
            (
                "A shelf has boards (the rows of $grid) with boxes, and the number of a box says how many screws are "
                "in it. $hand the indices of the boards that $contain an empty box, counted from 0 downward."
            ),
            "Indices of the rows of $grid $tag a zero.",
            (
                "The function takes a list of rows of integers and returns the zero-based positions of those rows that "
                "$contain 0, in ascending order. It may be that there are none."
            ),
            (
                "You get a grid of numbers. Row 0 is at the top. Look at each row: does it have a 0 in it? Write down "
                "the number of the row if it is a row $tag a zero. Return the numbers."
            ),
            (
                "A row of $grid is chosen if it $contains a zero. Output the list of the indices of the chosen rows, "
                "first row 0; the list is empty if no row is chosen."
            ),
            (
                "{Input|Given}: a grid of numbers, $grid. {Output|Result}: the places (from 0) of the rows $tag zeros, "
                "smallest first."
            ),
        ],
        [
            "return [$i for $i, $row in enumerate($grid) if 0 $op $row]",
            """
            $result = []
            for $i in range(len($grid)):
                if 0 $op $grid[$i]:
                    $result.append($i)
            return $result
            """,
        ],
        lambda grid, v: [i for i in range(len(grid)) if (grid[i].count(0) >= 1) == (v["tag"] == "with")],
        edges=(([[5]],), ([[0, 1], [2, 3], [0, 0]],), ([[0]],)),
        variants=[
            {"tag": "with", "contain": "contain", "contains": "contains", "op": "in"},
            {"tag": "without", "contain": "do not contain", "contains": "does not contain", "op": "not in"},
        ],
    ),
    drill(
        "table_grids.only_diagonal",
        (
            "only_diagonal is_diagonal {check|test}_diagonal_grid zero_off_diagonal nothing_beside_diagonal "
            "diagonal_matrix"
        ),
        [matrix("grid", names=_NAMES, square=True, make=_diagonal)],
        "bool",
        [
            (
                "$check all values of the square grid $grid outside its main diagonal are 0. On the diagonal any "
                "number is fine."
            ),
            (
                "A square matrix is called diagonal if every cell whose row index differs from its column index holds "
                "0. $check $grid is diagonal."
            ),
            (
                "$check the square list of rows $grid has zeros everywhere except, perhaps, at the places (0, 0), (1, "
                "1), (2, 2) and so on."
            ),
            (
                "Return False if any number other than 0 stands in the square grid $grid beside the diagonal from top "
                "left to bottom right, and True otherwise."
            ),
            (
                "Lamps in a square field shine with the strength in $grid. They may be on only along the line from the "
                "upper left to the lower right corner. $check that no lamp beside this line is on (0 means off)."
            ),
            "True if $grid, a square, is 0 off its main diagonal.",
            (
                "The function takes a list of n rows with n integers each. It returns True when each integer in row i "
                "and column j with i different from j equals 0, else False."
            ),
            (
                "You get a square of numbers. Cover the line from the first number of the first row to the last number "
                "of the last row. Are all other numbers 0? Return True if they are and False if they are not."
            ),
            (
                "If the square grid $grid has a value that is not 0 at a position with different row and column index, "
                "output False; if there is no such value, output True."
            ),
            (
                "{Input|Given}: a square table of distances or weights, $grid. {Output|Result}: a truth value that "
                "says whether everything away from the main diagonal (top left to bottom right) is zero."
            ),
        ],
        """
        for $i in range(len($grid)):
            for $j in range(len($grid)):
                if $i != $j and $grid[$i][$j] != 0:
                    return False
        return True
        """,
        lambda grid: not any(any(row[:i] + row[i + 1 :]) for i, row in enumerate(grid)),
        edges=(([[5]],), ([[1, 0], [0, 2]],), ([[1, 0], [3, 2]],), ([[0, 0], [0, 0]],)),
    ),
    drill(
        "table_grids.same_row_sums",
        "same_row_sums rows_add_up_equally {check|test}_row_sums equal_row_sums balanced_rows every_row_same_sum",
        [matrix("grid", names=_NAMES, make=_equal_rows)],
        "bool",
        [
            "$check all rows of $grid have the same sum. With a single row or none this is True.",
            "Add up each row of the grid $grid. $check the sums are all equal; a grid with fewer than two rows passes.",
            "$check no row of $grid adds up to more or to less than another row.",
            (
                "Return True if there is one number that is the sum of every row in $grid, and False if two rows have "
                "different sums. For an empty list return True."
            ),
            (
                "Each row of $grid holds what one child got on three days. $check every child got the same in all. If "
                "there are no children, nobody can complain, and the answer is True."
            ),
            "Do the rows of $grid all sum to the same number? True or False (True for [] as well).",
            (
                "The function takes a list of rows of integers and returns a boolean: False if the totals of any two "
                "rows differ, otherwise True."
            ),
            (
                "You get a grid of numbers. Find the sum of the first row. Do all the other rows have this sum too? "
                "Then return True. Is one of them different? Then return False. An empty grid gives True."
            ),
            (
                "If any row of $grid has a sum unlike that of the first row, output False. Otherwise, and also where "
                "there is no row, output True."
            ),
            (
                "{Input|Given}: rows of numbers, $grid. {Output|Result}: a truth value that tells whether the row "
                "totals are one and the same number, which for no rows counts as true."
            ),
        ],
        [
            "return len({sum($row) for $row in $grid}) <= 1",
            """
            for $row in $grid:
                if sum($row) != sum($grid[0]):
                    return False
            return True
            """,
        ],
        lambda grid: all(sum(a) == sum(b) for a in grid for b in grid),
        edges=(([],), ([[1, 2]],), ([[1, 2], [3, 0]],), ([[1, 2], [3, 1]],)),
    ),
)
