"""Classes for things with a size: rectangles and tables of numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw, literal


def _rectangle(draw: Draw, _v: Variant) -> Story:
    a, b = draw.integer(1, 12), draw.integer(1, 12)
    if draw.chance(0.2):
        b = a
    factor = draw.integer(2, 4)
    asks = (
        ("$obj.$area()", sum(a for _ in range(b))),
        ("$obj.$edge()", sum((a, b, a, b))),
        ("$obj.$same()", len({a, b}) == 1),
    )
    if draw.chance(0.3):
        ask, side = draw.choose((("$obj.$wide", a), ("$obj.$high", b)))
        return Story((f"$obj = $name({a}, {b})", f"$obj.$grow({factor})"), ask, side * factor)
    ask, result = draw.choose(asks)
    return Story((f"$obj = $name({a}, {b})",), ask, result)


def _grid(draw: Draw, _v: Variant) -> Story:
    width, height = draw.integer(2, 4), draw.integer(1, 3)
    rows = [[draw.integer(0, 9) for _ in range(width)] for _ in range(height)]
    r, c, new = draw.integer(0, height - 1), draw.integer(0, width - 1), draw.integer(0, 9)
    start = f"$obj = $name({literal(rows)})"
    if draw.chance(0.3):
        rows[r][c] = new
        return Story((start, f"$obj.$put({r}, {c}, {new})"), f"$obj.$cell({r}, {c})", new)
    asks = (
        (f"$obj.$cell({r}, {c})", rows[r][c]),
        (f"$obj.$down({c})", list(list(zip(*rows, strict=True))[c])),
        ("$obj.$size()", (height, width)),
        ("$obj.$all()", sum(x for row in rows for x in row)),
    )
    ask, result = draw.choose(asks)
    return Story((start,), ask, result)


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.rectangle",
        title="A shape with two sides",
        names=("Rectangle", "{Garden|Carpet|Wall|Window|Poster|Floor}", "Box", "{Flower|Paper}Sheet", "Field"),
        slots={
            "wide": ("width", "w", "length", "across"),
            "high": ("height", "h", "depth", "tall"),
            "area": ("area", "surface", "size", "squares"),
            "edge": ("perimeter", "border", "edge", "fence_length"),
            "same": ("is_square", "square", "equal_sides", "sides_match"),
            "grow": ("scale", "grow", "enlarge", "multiply_by"),
            "factor": ("factor", "n", "number", "k"),
        },
        says=(
            "A rectangle with {a|the} $wide and {a|the} $high{ in whole units|}.",
            "{Describes|Holds} a rectangle by its two sides $wide and $high.",
            "A shape with four right angles. {Its sides are|It has the sides} $wide and $high.",
        ),
        docs={
            "__init__": ("{Store|Keep} the two sides.", "{Set|Remember} $wide and $high."),
            "area": (
                "Return the area.",
                "{Return|Compute} $wide times $high.",
                "{Return|Work out} how large the area is.",
            ),
            "edge": ("Return the {length of all four sides together|perimeter}.", "Return the way around the shape."),
            "same": (
                "{Return|Tell} whether both sides are equal.",
                "Return True if this is a square, {else|otherwise} False.",
            ),
            "grow": ("Multiply both sides by $factor.", "Make both sides $factor times as long."),
        },
        styles=(
            Style(
                """
                def __init__(self, $wide: int, $high: int) -> None:
                    self.$wide = $wide
                    self.$high = $high

                def $area(self) -> int:
                    return self.$wide * self.$high

                def $edge(self) -> int:
                    return 2 * (self.$wide + self.$high)

                def $same(self) -> bool:
                    return self.$wide == self.$high

                def $grow(self, $factor: int) -> None:
                    self.$wide *= $factor
                    self.$high *= $factor
                """,
                (
                    "Area and perimeter are not stored. They are computed from the sides whenever they are "
                    "wanted, so they are right even after the sides have changed."
                ),
            ),
            Style(
                """
                def __init__(self, $wide: int, $high: int) -> None:
                    self.$wide, self.$high = $wide, $high

                def $area(self) -> int:
                    $result = self.$wide * self.$high
                    return $result

                def $edge(self) -> int:
                    return self.$wide + self.$high + self.$wide + self.$high

                def $same(self) -> bool:
                    if self.$wide == self.$high:
                        return True
                    return False

                def $grow(self, $factor: int) -> None:
                    self.$wide = self.$wide * $factor
                    self.$high = self.$high * $factor
                """,
                "Every method takes what it needs from `self`, so no arguments are needed for the sides.",
            ),
        ),
        story=_rectangle,
        edges=(
            Story(("$obj = $name(3, 4)",), "$obj.$area()", 12),
            Story(("$obj = $name(3, 4)",), "$obj.$edge()", 14),
            Story(("$obj = $name(5, 5)",), "$obj.$same()", True),
            Story(("$obj = $name(5, 6)",), "$obj.$same()", False),
            Story(("$obj = $name(1, 2)", "$obj.$grow(3)"), "$obj.$high", 6),
        ),
        need="compute with {shapes|rectangles}",
        idea=(
            (
                "A rectangle is fully known by its two sides. They become attributes, and everything else "
                "can be worked out from them."
            ),
            (
                "The method `__init__` runs when an object is made. It stores what was put in brackets after "
                "the name of the class."
            ),
            "Each rectangle is an object of its own. The class says what all of them can do.",
        ),
        pitfall=(
            "A method is called with brackets. Without them, Python shows the method itself and computes nothing.",
            "An attribute for the area would be wrong as soon as a side changes.",
        ),
        quiz=(("How is the area of a rectangle named `shape` found?", "By `shape.$area()`, with brackets."),),
    ),
    ClassFamily(
        id="classes.grid",
        title="A table as an object",
        names=("Grid", "{Number|Data|Score}{Table|Grid}", "Matrix", "Board", "{Seat|Game}Board"),
        slots={
            "rows": ("rows", "cells", "data", "lines"),
            "cell": ("get", "cell", "at", "value_at", "read"),
            "put": ("put", "change", "write", "set_cell"),
            "down": ("column", "column_values", "get_column", "downwards"),
            "size": ("shape", "size", "dimensions", "extent"),
            "all": ("total", "sum_all", "grand_total", "add_all"),
            "r": ("row", "r", "i", "y"),
            "c": ("col", "c", "k", "x"),
            "new": ("new", "value", "number", "entry"),
        },
        says=(
            "A table of numbers, {kept as|stored in} a list of {rows|lists}{, all of the same length|}.",
            "{Wraps|Holds} a list of rows of equal length. Rows and columns are counted from 0.",
            "{Gives access to|Looks after} the numbers {in|of} a table{ by row and column|}.",
        ),
        docs={
            "__init__": ("{Store|Keep} $rows, a list of lists of numbers.",),
            "cell": ("Return the number in row $r and column $c{, both counted from 0|}.",),
            "put": ("{Write|Put} $new into row $r and column $c.", "Let row $r and column $c hold $new from now on."),
            "down": (
                "Return column $c as a list{ from top to bottom|}.",
                "Return a list of {the|all} numbers in column $c.",
            ),
            "size": ("Return the number of rows and the number of columns as a tuple.",),
            "all": (
                "Return the sum of all numbers{ in the table|}.",
                "Add up {the whole table|all rows} and return the sum.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self, $rows: list[list[int]]) -> None:
                    self.$rows = $rows

                def $cell(self, $r: int, $c: int) -> int:
                    return self.$rows[$r][$c]

                def $put(self, $r: int, $c: int, $new: int) -> None:
                    self.$rows[$r][$c] = $new

                def $down(self, $c: int) -> list[int]:
                    return [line[$c] for line in self.$rows]

                def $size(self) -> tuple[int, int]:
                    return len(self.$rows), len(self.$rows[0])

                def $all(self) -> int:
                    return sum(sum(line) for line in self.$rows)
                """,
                "Two indexes lead to a cell: the first one picks the row, the second one the place in it.",
            ),
            Style(
                """
                def __init__(self, $rows: list[list[int]]) -> None:
                    self.$rows = [list(line) for line in $rows]

                def $cell(self, $r: int, $c: int) -> int:
                    line = self.$rows[$r]
                    return line[$c]

                def $put(self, $r: int, $c: int, $new: int) -> None:
                    line = self.$rows[$r]
                    line[$c] = $new

                def $down(self, $c: int) -> list[int]:
                    $result = []
                    for line in self.$rows:
                        $result.append(line[$c])
                    return $result

                def $size(self) -> tuple[int, int]:
                    first = self.$rows[0]
                    return (len(self.$rows), len(first))

                def $all(self) -> int:
                    $total = 0
                    for line in self.$rows:
                        for number in line:
                            $total += number
                    return $total
                """,
                (
                    "The constructor copies every row. Later changes stay inside the object and do not reach the "
                    "list that was handed over."
                ),
            ),
        ),
        story=_grid,
        edges=(
            Story(("$obj = $name([[1, 2], [3, 4]])",), "$obj.$down(1)", [2, 4]),
            Story(("$obj = $name([[1, 2, 3]])",), "$obj.$size()", (1, 3)),
            Story(("$obj = $name([[5]])", "$obj.$put(0, 0, 8)"), "$obj.$cell(0, 0)", 8),
            Story(("$obj = $name([[1, 2], [3, 4]])",), "$obj.$all()", 10),
            Story(("$obj = $name([[1, 2], [3, 4]])",), "$obj.$cell(1, 0)", 3),
        ),
        keep=("cell",),
        need="work with a table of numbers",
        idea=(
            "A list of lists is easy to make and awkward to use. A class gives names to what is done with it.",
            "The class hides how the table is stored. If that changes one day, the callers need not notice.",
        ),
        pitfall=(
            (
                "Row first, column second: it is easy to swap the two. In a square table Python can not "
                "notice the mistake."
            ),
        ),
    ),
)
