"""Grids as lists of strings or rows: neighbours, regions, shortest ways and checks of boards."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _map(draw: Draw, _: object) -> list[str]:
    width = draw.integer(2, 5)
    return ["".join(draw.choose("##..") for _ in range(width)) for _ in range(draw.integer(2, 4))]


def _maze(draw: Draw, _: object) -> list[str]:
    width = draw.integer(2, 5)
    rows = ["".join(draw.choose("#....") for _ in range(width)) for _ in range(draw.integer(2, 4))]
    return ["." + rows[0][1:], *rows[1:-1], rows[-1][:-1] + "."]


MAP = Arg("grid", ("grid", "field", "area", "rows", "board"), "list[str]", _map)
MAZE = Arg("grid", ("maze", "grid", "field", "rows"), "list[str]", _maze)
ROW = integer("y", names=("row_number", "y", "line_number"), make=lambda d, b: d.integer(0, len(b[0]) - 1))
COLUMN = integer("x", names=("column_number", "x", "place"), make=lambda d, b: d.integer(0, len(b[0][0]) - 1))
Cell = tuple[int, int]


def _cells(grid: list[str]) -> set[Cell]:
    return {(y, x) for y, line in enumerate(grid) for x, ch in enumerate(line) if ch == "#"}


def _beside(cell: Cell, corners: bool = False) -> set[Cell]:
    return {
        (cell[0] + dy, cell[1] + dx)
        for dy in (-1, 0, 1)
        for dx in (-1, 0, 1)
        if (dy, dx) != (0, 0) and (corners or 0 in (dy, dx))
    }


def _region(start: set[Cell], allowed: set[Cell]) -> set[Cell]:
    while True:
        more = start | {near for cell in start for near in _beside(cell) if near in allowed}
        if more == start:
            return start
        start = more


def _regions(cells: set[Cell]) -> list[int]:
    sizes: list[int] = []
    while cells:
        region = _region({min(cells)}, cells)
        sizes.append(len(region))
        cells = cells - region
    return sizes


def _distance(grid: list[str]) -> int:
    goal = (len(grid) - 1, len(grid[0]) - 1)
    free = {(y, x) for y in range(goal[0] + 1) for x in range(goal[1] + 1)} - _cells(grid)
    reached, steps = {(0, 0)}, 0
    while goal not in reached:
        more = reached | {near for cell in reached for near in _beside(cell) if near in free}
        if more == reached:
            return -1
        reached, steps = more, steps + 1
    return steps


FAMILIES = (
    drill(
        "algo_grids.count_neighbors",
        "count_neighbors mines_around neighbors_of marked_neighbors around_cell",
        [MAP, ROW, COLUMN],
        "int",
        [
            (
                "$howmany of the up to eight cells around row $y, column $x of $grid are '#'. Rows and columns count "
                "from 0."
            ),
            (
                "$grid is a list of strings. $howmany neighbours with '#' the cell in row $y and column $x has, also "
                "diagonally. The cell itself does not count; numbering starts at 0."
            ),
            (
                "In a mine field, '#' is a mine. $howmany mines touch the cell at row $y, column $x (from 0) of "
                "$grid, at a side or a corner."
            ),
            (
                "Look at all cells next to the one in line $y at place $x of $grid, corners included (both numbers "
                "from 0). Count the '#' in them."
            ),
            (
                "Seats in $grid are '#' if taken. Someone sits in row $y, seat $x, counted from 0. $howmany of the "
                "eight seats around are taken; outside of the grid there are none."
            ),
            (
                "The function takes a list of strings $grid and the position of a cell, row $y and column $x, both "
                "counted from 0, and returns how many of the cells that touch it at a side or at a corner contain "
                "'#'. The cell itself is not counted."
            ),
            (
                "You get a field, $grid, as a list of rows. Look at the cell in row $y and column $x; both numbers "
                "start at 0. Around it are at most 8 cells. In how many of them is a '#'? Do not count the cell in "
                "the middle."
            ),
            (
                "On a plan of a forest '#' marks a tree. Determine how many trees stand directly around the place in "
                "row $y and column $x (first row and column: 0) of $grid, in all eight directions."
            ),
            (
                "Input: rows of characters $grid, and the indexes $y of a row and $x of a column, from 0. Output: "
                "the number of '#' in the up to eight cells that surround this cell; the cell's own content is left "
                "out."
            ),
        ],
        """
        $count = 0
        for down in range(max(0, $y - 1), min(len($grid), $y + 2)):
            for across in range(max(0, $x - 1), min(len($grid[0]), $x + 2)):
                if (down, across) != ($y, $x) and $grid[down][across] == "#":
                    $count += 1
        return $count
        """,
        lambda grid, y, x: len(_cells(grid) & _beside((y, x), corners=True)),
        edges=((["#"], 0, 0), (["##", "##"], 0, 1), (["###", "#.#", "###"], 1, 1)),
    ),
    drill(
        "algo_grids.flood_size",
        "region_size flood_size area_of size_of_region cells_connected",
        [MAP, ROW, COLUMN],
        "int",
        [
            (
                "$howmany cells of $grid belong to the region of '#' that contains row $y, column $x (from 0). Cells "
                "are connected at their sides."
            ),
            (
                "Paint is poured on the cell in row $y and column $x of $grid, counted from 0, and flows from '#' to "
                "'#' over sides. Return the number of cells it covers."
            ),
            (
                "A lake is a group of '#' cells that touch at their sides. $give the size of the lake at row $y, "
                "column $x of $grid; both count from 0."
            ),
            (
                "Starting in line $y at place $x (from 0) of $grid, one may step up, down, left or right onto '#' "
                "cells only. $howmany different cells can be reached, the start included."
            ),
            (
                "$give the number of '#' cells of $grid that hang together with the one at row $y, column $x, counted "
                "from 0. Diagonals do not connect."
            ),
            (
                "The function takes a list of strings $grid and a cell, given by row $y and column $x (from 0), and "
                "returns the number of cells in the connected region of '#' to which the cell belongs. Two cells are "
                "connected if they share a side."
            ),
            (
                "You get a field, $grid. You stand in row $y and column $x; both start at 0. You can walk only on "
                "'#', and only up, down, left and right. How many cells can you visit, together with the first one?"
            ),
            (
                "A flame at row $y, column $x (counted from 0) of $grid spreads from a '#' to each '#' above, below, "
                "left and right of it. Determine how many cells burn in the end."
            ),
            (
                "Input: rows of characters $grid, and the indexes $y of a row and $x of a column, from 0. Output: "
                "the size of the group of '#' cells, joined by sides, around this cell."
            ),
        ],
        """
        open_cells = [($y, $x)]
        reached = set()
        while open_cells:
            down, across = open_cells.pop()
            if (down, across) in reached:
                continue
            if 0 <= down < len($grid) and 0 <= across < len($grid[0]) and $grid[down][across] == "#":
                reached.add((down, across))
                open_cells += [(down - 1, across), (down + 1, across), (down, across - 1), (down, across + 1)]
        return len(reached)
        """,
        lambda grid, y, x: len(_region({(y, x)} & _cells(grid), _cells(grid))),
        edges=((["#"], 0, 0), (["."], 0, 0), (["##", ".#"], 0, 0)),
        note="If that cell is not '#', the result is 0.",
    ),
    drill(
        "algo_grids.islands",
        "$tag_islands islands_$tag $tag_of_islands get_$tag_islands find_$tag_islands",
        [MAP],
        "int",
        [
            "An island in $grid is a group of '#' cells connected at their sides. $give $what.",
            (
                "$grid is a map: '#' is land and '.' is water. Land cells that touch at a side belong together. $give "
                "$what that this makes."
            ),
            "Cells with '#' that hang together (not diagonally) form an island. Return $what in $grid.",
            (
                "A pilot sees the sea as the lines of $grid with '#' for land. Two land cells are of one island if "
                "they share a side. $give $what."
            ),
            "Group the '#' cells of $grid by walking up, down, left and right; each group is an island. Return $what.",
            (
                "The function takes a list of strings $grid, in which '#' stands for land, and returns $what. Land "
                "cells belong to one island if one can walk between them over sides, not over corners."
            ),
            (
                "You get a map, $grid, as a list of rows. '#' is land, all else is water. Land cells that touch with "
                "a side are one island; touching with a corner is not enough. Output $what."
            ),
            (
                "Ink spots on paper were scanned into $grid: '#' is ink. Cells with ink that share a side are one "
                "spot, here called an island. Determine $what."
            ),
            (
                "Input: rows of characters $grid, '#' being land. Output: $what, where land cells with a common side "
                "are part of the same island."
            ),
            "Determine $what in $grid, where '#' cells that share a side form an island.",
        ],
        """
        land = {($i, $j) for $i in range(len($grid)) for $j in range(len($grid[0])) if $grid[$i][$j] == "#"}
        sizes = []
        while land:
            todo = [land.pop()]
            size = 0
            while todo:
                down, across = todo.pop()
                size += 1
                for near in ((down - 1, across), (down + 1, across), (down, across - 1), (down, across + 1)):
                    if near in land:
                        land.remove(near)
                        todo.append(near)
            sizes.append(size)
        return $end
        """,
        lambda grid, v: len(_regions(_cells(grid))) if v["tag"] == "count" else max(_regions(_cells(grid)), default=0),
        edges=((["."],), (["#"],), (["##", ".#", "#."],)),
        variants=[
            {"tag": "count", "what": "the number of islands", "end": "len(sizes)"},
            {
                "tag": "largest",
                "what": "the size of the largest island (0 if there is none)",
                "end": "max(sizes, default=0)",
            },
        ],
    ),
    drill(
        "algo_grids.shortest_way",
        "shortest_way steps_through_maze maze_steps fewest_steps way_out",
        [MAZE],
        "int",
        [
            (
                "$give the fewest steps from the upper left to the lower right cell of $grid. One may step up, down, "
                "left or right, not onto '#'. Return -1 if there is no way."
            ),
            (
                "$grid is a maze with walls '#' and floor '.'. How many steps does the shortest way from the first to "
                "the last cell have? Steps go to one of four neighbours. Return -1 without a way."
            ),
            (
                "A mouse sits in the top left corner of $grid and the cheese lies at the bottom right; both are free. "
                "'#' cannot be entered. Return the least number of moves (up, down, left, right), or -1."
            ),
            (
                "Search breadth first through $grid from its first cell to its last, over cells that are not '#' and "
                "share a side. $give the number of steps, or -1 if the last cell cannot be reached."
            ),
            (
                "Return the length in steps of the shortest path through the free cells '.' of $grid, corner (0, 0) "
                "to the opposite corner, and -1 if there is none. No diagonal steps."
            ),
            (
                "The function takes a maze as a list of strings $grid, where '#' is a wall, and returns the minimum "
                "number of steps from the cell at the upper left to the cell at the lower right. A step leads to a "
                "free cell above, below, left or right. If the goal cannot be reached, it returns -1."
            ),
            (
                "You are in the first cell of the first row of $grid. You want to go to the last cell of the last "
                "row. You can go up, down, left and right, but not on '#'. How many steps do you need at least? If "
                "there is no way, output -1."
            ),
            (
                "A vacuum robot drives from the top left to the bottom right corner of a room, drawn in $grid with "
                "'#' for furniture. It moves one cell at a time along rows and columns. Determine its smallest "
                "number of moves, or -1 if furniture blocks every way."
            ),
            (
                "Input: rows of characters $grid; '#' is blocked. Output: the fewest moves (up, down, left, right) "
                "from the first cell of the first row to the last cell of the last row; -1 if there is no such way."
            ),
        ],
        """
        steps = {(0, 0): 0}
        queue = [(0, 0)]
        for down, across in queue:
            for near in ((down - 1, across), (down + 1, across), (down, across - 1), (down, across + 1)):
                if near not in steps and 0 <= near[0] < len($grid) and 0 <= near[1] < len($grid[0]):
                    if $grid[near[0]][near[1]] != "#":
                        steps[near] = steps[(down, across)] + 1
                        queue.append(near)
        return steps.get((len($grid) - 1, len($grid[0]) - 1), -1)
        """,
        _distance,
        edges=((["."],), ([".#", "#."],), (["...", ".#.", "..."],)),
    ),
    drill(
        "algo_grids.count_in_line",
        "count_in_$tag marked_in_$tag $tag_count marks_in_$tag fullest_$tag",
        [MAP],
        "int",
        [
            "$give the greatest number of '#' in any $tag of $grid.",
            "Count the '#' in every $tag of $grid and return the largest count.",
            "$grid shows taken seats as '#'. Return how many seats are taken in the fullest $tag.",
            "Each $tag of the list of strings $grid has some '#'. What is the highest number of them? Return it.",
            "Which $tag of $grid has most '#'? Return how many it has.",
            (
                "The function takes a list of strings of equal length, $grid, and returns the maximum number of '#' "
                "characters that a single $tag contains."
            ),
            (
                "You get a field, $grid, as a list of rows. Count how many '#' are in each $tag. Output the biggest "
                "of these counts."
            ),
            (
                "Flowers are drawn as '#' in the plan $grid of a garden. Determine the number of flowers in the $tag "
                "that has the most of them."
            ),
            "Input: rows of characters $grid, all equally long. Output: the highest count of '#' found in one $tag.",
            "Determine the largest number of '#' in a $tag of $grid.",
        ],
        "return max($each for $line)",
        lambda grid, v: max(
            sum(cell[v["axis"]] == i for cell in _cells(grid)) for i in range(max(len(grid), len(grid[0])))
        ),
        edges=((["."],), (["#", "#"],), (["##"],)),
        variants=[
            {"tag": "row", "axis": 0, "each": '$row.count("#")', "line": "$row in $grid"},
            {
                "tag": "column",
                "axis": 1,
                "each": 'sum($row[$i] == "#" for $row in $grid)',
                "line": "$i in range(len($grid[0]))",
            },
        ],
    ),
)
