"""Making and changing tables of numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, matrix
from hornbook.synthesis.curriculum.family import Family, Style

_ROWS = matrix()

FAMILIES: tuple[Family, ...] = (
    Family(
        id="matrices.turn",
        title="Rearranging a table",
        names=("$tag", "$tag_{matrix|table|grid}", "{table|grid|rows}_$tag"),
        args=(_ROWS,),
        returns="list[list[int]]",
        variants=(
            {
                "tag": "{mirror|mirror_rows}",
                "form": "[$row[::-1] for $row in $matrix]",
                "said": "with {each|every} row reversed",
                "item": "$row[::-1]",
                "key": 0,
            },
            {
                "tag": "{double|times_two}",
                "form": "[[$x * 2 for $x in $row] for $row in $matrix]",
                "said": "with {each|every} number doubled",
                "item": "[$x * 2 for $x in $row]",
                "key": 1,
            },
            {
                "tag": "{sort_rows|ordered}",
                "form": "[sorted($row) for $row in $matrix]",
                "said": "with {each|every} row sorted",
                "item": "sorted($row)",
                "key": 2,
            },
            {
                "tag": "{add_row_sums|with_sums}",
                "form": "[$row + [sum($row)] for $row in $matrix]",
                "said": "with the sum of {each|every} row added at its end",
                "item": "$row + [sum($row)]",
                "key": 3,
            },
        ),
        says=(
            "$hand {the matrix |the table |}$matrix $said.",
            "$hand a {new |}{table|matrix} like $matrix, but $said.",
        ),
        styles=(
            Style("return $form", "For each row a new one is built, so the old table is not changed."),
            Style(
                """
                $result = []
                for $row in $matrix:
                    $result.append($item)
                return $result
                """,
                "Each turn of the loop builds one row of the new table as `$item`.",
            ),
        ),
        reference=lambda matrix, v: [
            (list(reversed(r)), [n + n for n in r], sorted(r, key=int), [*r, sum(r)])[v["key"]] for r in matrix
        ],
        edges=(([],), ([[2, 1]],), ([[3, 1], [2, 0]],)),
        need="build a changed copy of a table",
        idea=(
            "A new table is built row by row. The shape of the result follows from what is done with one row.",
            "Changing a table in place can surprise others who use it. A new table is the safer choice.",
        ),
        pitfall=("Copying only the outer list keeps the same rows. Changes to a row then show in both tables.",),
    ),
    Family(
        id="matrices.make",
        title="Making a table",
        names=("{make|build|create|new}_$tag", "$tag_{table|grid}", "$tag_of_size"),
        args=(
            integer("h", 1, 4, names=("height", "n", "h", "row_count")),
            integer("w", 1, 4, names=("width", "m", "w", "column_count")),
        ),
        returns="list[list[int]]",
        variants=(
            {"tag": "{zeros|empty}", "form": "0", "said": "filled with zeros", "key": 0},
            {
                "tag": "{products|times}",
                "form": "($i + 1) * ($j + 1)",
                "said": "in which each number is its row times its column, counted from 1",
                "key": 1,
            },
            {
                "tag": "{sums|plus}",
                "form": "$i + $j",
                "said": "in which each number is its row index plus its column index",
                "key": 2,
            },
            {
                "tag": "{row_numbers|levels}",
                "form": "$i + 1",
                "said": "in which every row holds its own number, counted from 1",
                "key": 3,
            },
        ),
        says=(
            "$build a {table|matrix} with $h rows and $w columns $said.",
            "$hand a list of $h lists with $w numbers each, $said.",
        ),
        styles=(
            Style(
                "return [[$form for $j in range($w)] for $i in range($h)]",
                "The inner brackets make one row, and the outer ones repeat this for every row.",
            ),
            Style(
                """
                $result = []
                for $i in range($h):
                    $result.append([$form for $j in range($w)])
                return $result
                """,
                "Each turn of the loop appends a new row with $w numbers.",
            ),
        ),
        reference=lambda h, w, v: [
            [(0, r * c, r + c - 2, r)[v["key"]] for c in range(1, w + 1)] for r in range(1, h + 1)
        ],
        edges=((1, 1), (2, 3)),
        need="make a table of numbers",
        idea=(
            (
                "A table is built from the inside out: a row is a list, and the table is a list of "
                "such rows. Each row has to be a new list."
            ),
            (
                "Every place of the table has two indexes, one for the row and one for the column. A "
                "rule turns them into a number."
            ),
        ),
        pitfall=("Multiplying a list of rows repeats the same row. A change in one row would then show in all.",),
    ),
)
