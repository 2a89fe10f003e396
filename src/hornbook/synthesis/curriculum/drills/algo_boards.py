"""Boards of games: lines of three, sudoku groups, magic squares, moves of pieces and steps of cells."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, matrix, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _board(draw: Draw, _: object) -> list[str]:
    if draw.chance(0.5):
        mark = draw.choose("XO")
        rows = [[draw.choose("XO.") for _ in range(3)] for _ in range(3)]
        line = draw.choose(
            ([(0, 0), (1, 1), (2, 2)], [(0, 2), (1, 1), (2, 0)], [(1, 0), (1, 1), (1, 2)], [(0, 1), (1, 1), (2, 1)])
        )
        for y, x in line:
            rows[y][x] = mark
        return ["".join(row) for row in rows]
    return draw.shuffled(["XO.", "OX.", "..O", "O.X"])[:3]


def _magic(draw: Draw, _: object) -> list[list[int]]:
    add = draw.integer(0, 4)
    square = [[n + add for n in row] for row in ((2, 7, 6), (9, 5, 1), (4, 3, 8))]
    if draw.chance(0.5):
        y, x = draw.integer(0, 2), draw.integer(0, 2)
        square[y][x], square[x][y] = square[x][y], square[y][x] + draw.integer(0, 1)
    return square[:: draw.choose((1, -1))]


def _nine(draw: Draw, _: object) -> list[int]:
    group = draw.shuffled(range(1, 10))
    if draw.chance(0.5):
        group[draw.integer(0, 8)] = draw.integer(0, 9)
    return group


def _lines(board: list[str]) -> list[str]:
    columns = ["".join(part) for part in zip(*board, strict=True)]
    return [*board, *columns, *("".join(rows[i][i] for i in range(3)) for rows in (board, board[::-1]))]


BOARD = Arg("board", ("board", "rows", "field", "grid"), "list[str]", _board)
SIDE = integer("n", 1, 8, names=("row_number", "y", "start_row"))
ACROSS = integer("m", 1, 8, names=("column_number", "x", "start_column"))
ROW = integer("p", 1, 8, names=("goal_row", "to_row", "y2"))
COLUMN = integer("q", 1, 8, names=("goal_column", "to_column", "x2"))


def _piece_move(*told: Any) -> bool:
    row, column, goal_row, goal_column, variant = told
    return _moves(variant["tag"], goal_row - row, goal_column - column)


FAMILIES = (
    drill(
        "algo_boards.has_line",
        "has_won has_three_in_row player_wins check_line won_by",
        [BOARD, Arg("mark", ("player", "mark", "sign"), "str", lambda draw, _: draw.choose("XO"), fix="XO")],
        "bool",
        [
            (
                "$check the player $mark has three in a line on $board, a list of three strings of length 3: a row, a "
                "column or a diagonal."
            ),
            (
                "In a game of noughts and crosses, $board holds the three rows as strings. $check $mark has won, that "
                "is, fills a whole row, column or diagonal."
            ),
            (
                "Return True if some row, column or diagonal of the 3 by 3 board $board consists only of $mark, "
                "otherwise False."
            ),
            (
                "Two children have drawn X and O into $board (3 strings of 3 characters). $check $mark stands three "
                "times in a straight line, diagonals included."
            ),
            "$check one of the eight lines of $board (3 rows, 3 columns, 2 diagonals) is $mark three times.",
            (
                "The function takes a board for noughts and crosses as a list of three strings with three characters "
                "each, $board, and returns True if the mark $mark fills one of the three rows, one of the three "
                "columns or one of the two diagonals."
            ),
            (
                "You get a board, $board. It has three rows, and every row is a text of three characters. Are there "
                "three $mark in one line? A line can be a row, a column or a diagonal. Output True or False."
            ),
            (
                "In the game of three in a row, a player wins by filling a straight line of three cells, also a "
                "slanted one. Determine whether $mark has won on $board, whose elements are the rows as strings."
            ),
            (
                "If one of the 3 rows, 3 columns and 2 diagonals of $board (three strings of three characters) is "
                "made of $mark only, the output is True; otherwise False."
            ),
            "Determine whether $mark fills a row, a column or a diagonal of the 3 by 3 board $board.",
        ],
        """
        lines = list($board)
        for $i in range(3):
            lines.append($board[0][$i] + $board[1][$i] + $board[2][$i])
        lines.append($board[0][0] + $board[1][1] + $board[2][2])
        lines.append($board[0][2] + $board[1][1] + $board[2][0])
        return $mark * 3 in lines
        """,
        lambda board, mark: any(set(line) == {mark} for line in _lines(board)),
        edges=((["XXX", "OO.", "..."], "X"), (["X.O", ".XO", "..X"], "X"), (["OX.", "OX.", "O.X"], "X")),
    ),
    drill(
        "algo_boards.magic_square",
        "is_magic_square check_square is_magic all_sums_equal magic_sums",
        [matrix("grid", names=("square", "grid", "rows", "matrix"), make=_magic)],
        "bool",
        [
            "$check all rows, all columns and both diagonals of the square $grid have the same sum.",
            (
                "A square of numbers is magic if each row, each column and both long diagonals add up to the same. "
                "$check $grid is."
            ),
            (
                "$grid is a list of rows, as many as each row has numbers. Return True if every row, column and main "
                "diagonal has one and the same total."
            ),
            (
                "A puzzle of numbers in a square is solved if the sums along all rows, columns and the two diagonals "
                "agree. Is $grid solved?"
            ),
            "Add up each row, each column and the two diagonals of $grid. $check these sums are all equal.",
            (
                "The function takes a square matrix $grid as a list of rows and returns True if the sums of all its "
                "rows, all its columns and its two main diagonals are one and the same number; otherwise False."
            ),
            (
                "You get a square of numbers, $grid, as a list of rows. Add the numbers of every row, every column "
                "and both diagonals. Are all these sums equal? Output True or False."
            ),
            (
                "On old engravings one finds squares of numbers in which every line, across, down and along both "
                "long diagonals, has the same total. Determine whether $grid is such a square."
            ),
            (
                "If all row sums, all column sums and both diagonal sums of $grid are the same number, the output is "
                "True; else False."
            ),
            "Determine whether $grid is a magic square: equal sums in all rows, columns and both diagonals.",
        ],
        """
        size = len($grid)
        sums = {sum($row) for $row in $grid}
        for $j in range(size):
            sums.add(sum($row[$j] for $row in $grid))
        sums.add(sum($grid[$i][$i] for $i in range(size)))
        sums.add(sum($grid[$i][size - 1 - $i] for $i in range(size)))
        return len(sums) == 1
        """,
        lambda grid: (
            all(sum(line) == sum(grid[0]) for line in (*grid, *zip(*grid, strict=True)))
            and sum(row[i] for i, row in enumerate(grid))
            == sum(row[-1 - i] for i, row in enumerate(grid))
            == sum(grid[0])
        ),
        edges=(([[5]],), ([[1, 2], [2, 1]],), ([[1, 1], [1, 1]],)),
    ),
    drill(
        "algo_boards.complete_group",
        "is_complete_group sudoku_row_ok valid_group has_one_to_nine check_group",
        [numbers("numbers", names=("row", "group", "numbers", "digits", "column"), make=_nine)],
        "bool",
        [
            "$check $numbers contains each of the numbers 1 to 9 exactly once and nothing else.",
            (
                "A row of a sudoku is complete if it is made of the numbers 1 to 9, each once, in any order. $check "
                "$numbers is."
            ),
            "Return True if $numbers is some order of 1, 2, 3, 4, 5, 6, 7, 8, 9, else False.",
            (
                "Nine cards numbered from 1 to 9 were dealt; a clerk noted them as $numbers. $check none is missing, "
                "doubled or foreign."
            ),
            "$check the list $numbers, when sorted, is the list of the numbers from 1 to 9.",
            (
                "The function takes a list of integers $numbers and returns True if it consists of the nine numbers "
                "1 to 9, with none missing and none repeated, in any order; otherwise False."
            ),
            (
                "You get a list of numbers, $numbers. It must have every number from 1 to 9 one time and no other "
                "numbers. The order is not important. Is it so? Output True or False."
            ),
            (
                "At the end of a sudoku each box must be filled with 1 to 9, every one used a single time. Determine "
                "whether the box $numbers is filled correctly."
            ),
            (
                "Input: a list of integers $numbers. Output: True if it has nine members, namely 1, 2, 3, 4, 5, 6, "
                "7, 8 and 9 in some order; False otherwise."
            ),
            "Determine whether $numbers is a permutation of the numbers 1 to 9.",
        ],
        "return sorted($numbers) == list(range(1, 10))",
        lambda numbers: len(numbers) == 9 and set(numbers) == set(range(1, 10)),
        edges=(([1, 2, 3, 4, 5, 6, 7, 8, 9],), ([9, 8, 7, 6, 5, 4, 3, 2, 2],), ([],), ([1, 2, 3],)),
    ),
    drill(
        "algo_boards.piece_move",
        "$tag_can_move can_$tag_reach is_$tag_move $tag_move_ok $tag_reaches",
        [SIDE, ACROSS, ROW, COLUMN],
        "bool",
        [
            (
                "An empty chessboard is given. $check a $tag on row $n, column $m can go to row $p, column $q in one "
                "move. {It moves|It goes} $rule."
            ),
            (
                "A $tag moves $rule. It stands in row $n and column $m. $check it can get to row $p, column $q by a "
                "single move."
            ),
            (
                "Return True if a move of a $tag ($rule) leads from row $n, column $m to row $p, column $q. Nothing "
                "is in between."
            ),
            "$check row $p, column $q is one $tag move away from row $n, column $m. Such a piece goes $rule.",
            (
                "The $tag of a board game goes $rule. Return whether it gets from the field ($n, $m) to ($p, $q), "
                "both given as row and column, in exactly one move."
            ),
            (
                "The function takes two fields of an empty chessboard, the first as row $n and column $m, the second "
                "as row $p and column $q, and returns True if a $tag can go from the first to the second in a single "
                "move. A $tag goes $rule."
            ),
            (
                "You have a $tag on an empty board. It stands in row $n and column $m. It goes $rule. Can it go to "
                "row $p and column $q with one move? Output True or False."
            ),
            (
                "In a puzzle the $tag has only one move left, and nothing is in its way. It goes $rule. Determine "
                "whether it can pass from the field in row $n, column $m to the one in row $p, column $q."
            ),
            (
                "Input: a start (row $n, column $m) and a goal (row $p, column $q). Output: True if a $tag, which "
                "goes $rule, gets from start to goal in one move on an empty board; otherwise False."
            ),
            (
                "Determine whether a $tag ($rule) can move from row $n, column $m to row $p, column $q of an empty "
                "board at once."
            ),
        ],
        """
        down = abs($n - $p)
        across = abs($m - $q)
        return $test
        """,
        _piece_move,
        edges=((1, 1, 3, 2), (4, 4, 4, 4), (2, 2, 5, 5), (3, 1, 3, 8), (4, 4, 5, 5)),
        note="Staying on the same field is no move.",
        variants=[
            {
                "tag": "knight",
                "rule": "two fields straight and one to the side",
                "test": "sorted([down, across]) == [1, 2]",
            },
            {"tag": "rook", "rule": "any distance along a row or a column", "test": "(down == 0) != (across == 0)"},
            {"tag": "bishop", "rule": "any distance along a diagonal", "test": "down == across and down > 0"},
            {"tag": "king", "rule": "one field in any direction, also diagonally", "test": "max(down, across) == 1"},
        ],
    ),
    drill(
        "algo_boards.live_step",
        "next_row_of_cells step_cells cells_after next_cells evolve_row",
        [
            Arg(
                "cells",
                ("cells", "row", "line", "state"),
                "str",
                lambda draw, _: "".join(draw.choose("#.") for _ in range(draw.integer(1, 9))),
            )
        ],
        "str",
        [
            (
                "$cells is a row of cells, '#' alive and '.' dead. In the next step a cell lives if $rule. Return the "
                "next row."
            ),
            (
                "Let a row of cells $cells live one step further: '#' comes where $rule, '.' elsewhere. Beyond the "
                "ends all is dead."
            ),
            (
                "Creatures sit side by side, '#' where one lives and '.' where not, as in $cells. A minute later "
                "there is one wherever $rule, and outside of the row there is nobody. Return the new row."
            ),
            (
                "$hand the string that follows $cells by this rule: a place gets '#' if $rule, and '.' if not. "
                "Missing neighbours count as '.'."
            ),
            (
                "Compute one generation: from $cells make a string of the same length with '#' where $rule{ (in the "
                "old string)| in the old row} and '.' everywhere else. There is nothing alive past the ends."
            ),
            (
                "The function takes a row of cells as a string $cells, where '#' is a living and '.' a dead cell, "
                "and returns the row of the next generation. A cell of it is '#' if $rule; otherwise it is '.'. "
                "Outside of the row everything is dead."
            ),
            (
                "You get a text, $cells. '#' means alive and '.' means dead. Make a new text of the same length. For "
                "every place look at the old text: write '#' if $rule. If not, write '.'. There is nothing alive "
                "before the first and after the last place."
            ),
            (
                "Lights in a row, '#' for on and '.' for off, all change at the same moment: a light is on "
                "afterwards if $rule, where '#' counts as alive and places beyond the row as dead. Determine what "
                "$cells changes to."
            ),
            (
                "Input: a string $cells of '#' (alive) and '.' (dead). Output: a string of the same length with '#' "
                "at each place where $rule, and '.' at the others; past both ends there is only '.'."
            ),
        ],
        """
        padded = "." + $cells + "."
        $result = ""
        for $i in range(1, len(padded) - 1):
            if $test:
                $result += "#"
            else:
                $result += "."
        return $result
        """,
        lambda cells, v: "".join("#" if _alive(cells, i, v["tag"]) else "." for i in range(len(cells))),
        edges=(("#",), ("...",), ("##.#",)),
        variants=[
            {
                "tag": "one",
                "rule": "exactly one of its two neighbours was alive ('#')",
                "test": "padded[$i - 1] != padded[$i + 1]",
            },
            {
                "tag": "both",
                "rule": "its left and right neighbours were alike",
                "test": "padded[$i - 1] == padded[$i + 1]",
            },
            {
                "tag": "any",
                "rule": "it or one of its two neighbours was alive ('#')",
                "test": '"#" in padded[$i - 1:$i + 2]',
            },
        ],
    ),
)


def _alive(cells: str, at: int, tag: str) -> bool:
    alive = {i for i, ch in enumerate(cells) if ch == "#"}
    near = len({at - 1, at + 1} & alive)
    return near == 1 if tag == "one" else near != 1 if tag == "both" else near > 0 or at in alive


def _moves(tag: str, down: int, across: int) -> bool:
    straight = down * across == 0 and down + across != 0
    diagonal = down * down == across * across != 0
    near = down * down + across * across
    return {"knight": near == 5, "rook": straight, "bishop": diagonal, "king": near in (1, 2)}[tag]
