"""Dynamic programming: answers for small cases that build the answers for larger ones."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import integer, matrix, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _sums(total: int, sizes: list[int]) -> list[tuple[int, ...]]:
    """All rows of the sizes with this total, built by adding a part to every unfinished row."""
    done: list[tuple[int, ...]] = []
    rows: list[tuple[int, ...]] = [()]
    while rows:
        done += [row for row in rows if sum(row) == total]
        rows = [(*row, size) for row in rows for size in sizes if sum(row) + size <= total]
    return done


def _way_sums(grid: list[list[int]]) -> list[int]:
    """The sums of all ways, one for each choice of the steps that lead down."""
    down, right = len(grid) - 1, len(grid[0]) - 1
    found: list[int] = []
    for downs in itertools.combinations(range(down + right), down):
        i = j = 0
        total = grid[0][0]
        for step in range(down + right):
            i, j = (i + 1, j) if step in downs else (i, j + 1)
            total += grid[i][j]
        found.append(total)
    return found


FAMILIES: tuple[Family, ...] = (
    Family(
        id="dynamic.stairs",
        title="Ways up the stairs",
        names=("$tag", "{count|find}_$tag", "climb_$steps", "$tag_{of_stairs|for_steps}", "{number|amount}_of_$tag"),
        args=(integer("n", 0, 12, names=("n", "stairs", "height", "length")),),
        returns="int",
        variants=tuple(
            {"table": table, **rest}
            for table in ("ways", "table", "count_for")
            for rest in (
                {"tag": "{stair_ways|climbs}", "steps": "by_one_or_two", "said": "1 or 2", "sizes": "(1, 2)"},
                {"tag": "{stair_ways|climbs}", "steps": "up_to_three", "said": "1, 2 or 3", "sizes": "(1, 2, 3)"},
                {"tag": "{jump_ways|climbs}", "steps": "by_one_or_three", "said": "1 or 3", "sizes": "(1, 3)"},
                {"tag": "{jump_ways|climbs}", "steps": "by_two_or_three", "said": "2 or 3", "sizes": "(2, 3)"},
            )
        ),
        says=(
            "$howmany ways there are to climb $n stairs if each step takes $said of them.",
            (
                "Somebody climbs $n stairs and takes $said at a time. $howmany different {ways|sequences of steps} "
                "there are."
            ),
            (
                "In how many ways can $n be written as a sum of parts, each being $said, if the order "
                "{counts|matters}? Return {the number|this number}."
            ),
        ),
        note="{For 0 there is one way, which has no step at all.|The result for 0 is 1.}",
        styles=(
            Style(
                """
                $table = [1] + [0] * $n
                for $i in range(1, $n + 1):
                    for size in $sizes:
                        if size <= $i:
                            $table[$i] += $table[$i - size]
                return $table[$n]
                """,
                (
                    "The list holds the number of ways for each height. {Every entry is put together from earlier "
                    "ones|Each new entry adds up entries that are known}."
                ),
            ),
            Style(
                """
                if $n == 0:
                    return 1
                return sum($name($n - size) for size in $sizes if size <= $n)
                """,
                (
                    "The first step leaves a shorter stair. {The ways to climb the rest are added for every possible "
                    "first step|For each first step, the function is called for the rest}."
                ),
            ),
            Style(
                """
                @cache
                def $table(left):
                    if left == 0:
                        return 1
                    return sum($table(left - size) for size in $sizes if size <= left)

                return $table($n)
                """,
                (
                    "The decorator `cache` stores results, so each height is computed only once. {Without it, the "
                    "same calls would be made again and again|This makes the recursion fast}."
                ),
                "from functools import cache",
            ),
        ),
        reference=lambda n, v: len(_sums(n, [int(ch) for ch in v["sizes"] if ch.isdigit()])),
        edges=((0,), (1,), (2,), (5,), (8,)),
        need="count the ways to do something step by step",
        idea=(
            (
                "A large problem is easy if the answers for smaller ones are known. {So begin with the smallest and "
                "keep the answers|Dynamic programming keeps them in a table}."
            ),
            (
                "The last step came from one of a few places. {The ways to those places add up|Adding the ways to "
                "reach them gives the answer}."
            ),
        ),
        pitfall=(
            (
                "There is exactly one way to climb no stairs: do nothing. {Starting with 0 would make every result "
                "0|This 1 is what all the others are built on}."
            ),
        ),
    ),
    Family(
        id="dynamic.longest_rise",
        title="The longest rise",
        names=("$tag", "{length|size}_of_$tag", "{find|get}_$tag", "$tag_{length|count}", "longest_$tag"),
        args=(numbers(low=0, high=20, least=2, most=7),),
        returns="int",
        variants=tuple(
            {"length": length, **rest}
            for length in ("length", "chain", "size")
            for rest in (
                {
                    "tag": "{rising_selection|increasing_choice}",
                    "said": "each one is greater than the one before",
                    "op": "<",
                    "key": 0,
                },
                {
                    "tag": "{falling_selection|decreasing_choice}",
                    "said": "each one is less than the one before",
                    "op": ">",
                    "key": 1,
                },
                {
                    "tag": "{level_selection|never_falling_choice}",
                    "said": "none is less than the one before",
                    "op": "<=",
                    "key": 2,
                },
            )
        ),
        says=(
            "$howmany values of $numbers can be kept at most so that $said; the others are crossed out.",
            (
                "Choose values from $numbers without changing their order so that $said. $hand the largest number of "
                "values {that is possible|one can choose}."
            ),
            "$give the length of the longest selection from $numbers, in their order, in which $said.",
        ),
        styles=(
            Style(
                """
                $length = []
                for $i, $x in enumerate($numbers):
                    before = [$length[$m] for $m in range($i) if $numbers[$m] $op $x]
                    $length.append(1 + max(before, default=0))
                return max($length, default=0)
                """,
                (
                    "For each position we keep the longest selection that ends there. {It extends the best of the "
                    "earlier ones that fit|It is one longer than the best that may come before it}."
                ),
            ),
            Style(
                """
                $length = [1] * len($numbers)
                for $i in range(len($numbers)):
                    for $m in range($i):
                        if $numbers[$m] $op $numbers[$i]:
                            $length[$i] = max($length[$i], $length[$m] + 1)
                return max($length, default=0)
                """,
                (
                    "Each value alone is a selection of length 1. {The inner loop looks for earlier values that make "
                    "it longer|Earlier values may make it longer}."
                ),
            ),
        ),
        reference=lambda numbers, v: max(
            len(pick)
            for size in range(len(numbers) + 1)
            for pick in itertools.combinations(numbers, size)
            if all(nth(v["key"], a < b, a > b, a <= b) for a, b in itertools.pairwise(pick))
        ),
        edges=(([],), ([4],), ([3, 3, 3],), ([1, 5, 2, 6, 3],)),
        need="find a trend in a list of values",
        idea=(
            (
                "Trying all selections takes very long, since their number doubles with each value. {Keeping the best"
                " result for each position is much quicker|A table of partial results avoids that}."
            ),
            (
                "The best selection that ends at a value extends a shorter one. {So the answers are built from left "
                "to right|That is all that has to be known about the values before}."
            ),
        ),
        pitfall=(
            (
                "The longest selection need not end with the last value. {So the largest entry of the whole table "
                "counts|Look at all entries at the end}."
            ),
        ),
    ),
    Family(
        id="dynamic.grid_way",
        title="The best way through a grid",
        names=("$tag", "{find|get}_$tag", "$tag_in_grid", "grid_$tag", "{compute|tell}_$tag"),
        args=(matrix(names=("grid", "matrix", "field", "rows")),),
        returns="int",
        variants=tuple(
            {"line": line, **rest}
            for line in ("reached", "best_so_far", "sums", "costs")
            for rest in (
                {"tag": "{cheapest_way|lowest_path_sum}", "said": "smallest", "fn": "min", "key": 0},
                {"tag": "{richest_way|highest_path_sum}", "said": "largest", "fn": "max", "key": 1},
            )
        ),
        says=(
            (
                "A way through $matrix starts in the upper left corner, ends in the lower right one and goes only "
                "right or down. $hand the $said {sum|total} of the numbers on such a way."
            ),
            (
                "$give the $said sum that one can collect on a way from the upper left to the lower right corner of "
                "$matrix, going only right or down."
            ),
            (
                "Walk through the grid $matrix from its first to its last cell with steps to the right or down. $hand"
                " the $said possible sum of the cells on the way, {both ends included|the first and the last one "
                "included}."
            ),
        ),
        styles=(
            Style(
                """
                $line = []
                for $i, $row in enumerate($matrix):
                    for $j, $x in enumerate($row):
                        above = [$line[$j]] if $i else []
                        left = [$line[$j - 1]] if $j else []
                        $line[$j : $j + 1] = [$x + ($fn(above + left) if above or left else 0)]
                return $line[-1]
                """,
                (
                    "One list holds the best sums of the current row. {Each of its entries is replaced when the row "
                    "below is read|Each cell looks at the best sum above it and to its left}."
                ),
            ),
            Style(
                """
                $line = {}
                for $i, $row in enumerate($matrix):
                    for $j, $x in enumerate($row):
                        before = [$line[p] for p in (($i - 1, $j), ($i, $j - 1)) if p in $line]
                        $line[$i, $j] = $x + ($fn(before) if before else 0)
                return $line[len($matrix) - 1, len($matrix[0]) - 1]
                """,
                (
                    "The dictionary holds the best sum for every cell. {Cells outside of the grid are not in it, so "
                    "they need no special case|A cell can be reached from above or from the left}."
                ),
            ),
        ),
        reference=lambda matrix, v: nth(v["key"], min, max)(_way_sums(matrix)),
        edges=(([[5]],), ([[1, 2, 3]],), ([[1], [4]],), ([[1, 9], [2, 1]],)),
        need="find the $said sum on a way through a grid",
        idea=(
            (
                "A cell is entered from above or from the left. {If the best sums of both are known, its own "
                "follows|So its best sum depends on only two others}."
            ),
            (
                "There are very many ways through a large grid. {But there are only as many best sums as "
                "cells|Computing one number per cell is enough}."
            ),
        ),
        pitfall=(
            (
                "In the first row and the first column there is only one way to come from. {These cells need "
                "care|There a neighbor is missing}."
            ),
        ),
    ),
)
