"""Classes with operators: adding, comparing."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw


def _vector(draw: Draw, _v: Variant) -> Story:
    a, b, c, d = (draw.integer(-6, 9) for _ in range(4))
    k = draw.integer(2, 5)
    axis, which = draw.choose((("$x", 0), ("$y", 1)))
    if draw.chance(0.5):
        c, d = draw.choose(((a, b), (a, d), (b, a)))
    added = tuple(map(sum, ((a, c), (b, d))))
    less = tuple(map(sum, ((a, -c), (b, -d))))
    return draw.choose(
        (
            Story((), f"($name({a}, {b}) + $name({c}, {d})).{axis}", added[which], ("__add__",)),
            Story((), f"($name({a}, {b}) - $name({c}, {d})).{axis}", less[which], ("__sub__",)),
            Story((), f"($name({a}, {b}) * {k}).{axis}", sum([(a, b)[which]] * k), ("__mul__",)),
            Story(
                (),
                f"$name({a}, {b}) == $name({c}, {d})",
                not set(enumerate((a, b))) ^ set(enumerate((c, d))),
                ("__eq__",),
            ),
        )
    )


def _compared(draw: Draw, v: Variant) -> Story:
    unit = v["unit"]
    big, small, more, less = (
        draw.integer(0, 3),
        draw.integer(0, unit - 1),
        draw.integer(0, 3),
        draw.integer(0, unit - 1),
    )
    if draw.chance(0.4):
        more, less = draw.choose(((big, small), (big, less), (more, small)))
    one, two = f"$name({big}, {small})", f"$name({more}, {less})"
    if draw.chance(0.25):
        return Story((), f"{one}.$whole()", len([*range(big * unit), *range(small)]))
    if draw.chance(0.5):
        return Story((), f"{one} == {two}", big == more and small == less, ("__eq__",))
    return Story((), f"{one} < {two}", big < more or (big == more and small < less), ("__lt__",))


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="operators.vector",
        title="Operators for your own class",
        names=("Vector", "{Grid|Map|Board}Vector", "{Number|Value}Pair", "Step", "Shift", "Move", "Offset"),
        slots={
            "x": ("x", "right", "across", "east", "first"),
            "y": ("y", "up", "down", "north", "second"),
            "other": ("other", "that", "more"),
            "k": ("factor", "n", "number", "k"),
        },
        says=(
            "Two numbers, $x and $y, that {can be added and compared|behave like one value}.",
            "A pair of numbers $x and $y with {operators|arithmetic} of its own.",
            "{Holds|Stores} $x and $y{ and knows how to compute with them|}.",
        ),
        docs={
            "__init__": ("{Store|Keep} $x and $y.",),
            "__add__": (
                "Return a new object with both numbers added{, each to its like|}.",
                "Return the sum of this and $other, $x and $y each on its own.",
            ),
            "__sub__": (
                "Return a new object with the numbers of $other subtracted.",
                "Return this minus $other, $x and $y each on its own.",
            ),
            "__mul__": ("Return a new object {whose numbers are|with both numbers} $k times as large.",),
            "__eq__": ("{Return|Tell} whether both numbers are equal to those of $other.",),
        },
        styles=(
            Style(
                """
                def __init__(self, $x: int, $y: int) -> None:
                    self.$x = $x
                    self.$y = $y

                def __add__(self, $other: "$name") -> "$name":
                    return $name(self.$x + $other.$x, self.$y + $other.$y)

                def __sub__(self, $other: "$name") -> "$name":
                    return $name(self.$x - $other.$x, self.$y - $other.$y)

                def __mul__(self, $k: int) -> "$name":
                    return $name(self.$x * $k, self.$y * $k)

                def __eq__(self, $other: object) -> bool:
                    return (self.$x, self.$y) == ($other.$x, $other.$y)
                """,
                (
                    "Each operator builds a new object and leaves the two old ones alone, just as `2 + 3` does "
                    "not change the 2."
                ),
            ),
            Style(
                """
                def __init__(self, $x: int, $y: int) -> None:
                    self.$x, self.$y = $x, $y

                def __add__(self, $other: "$name") -> "$name":
                    $left = self.$x + $other.$x
                    $right = self.$y + $other.$y
                    return $name($left, $right)

                def __sub__(self, $other: "$name") -> "$name":
                    return self + $other * -1

                def __mul__(self, $k: int) -> "$name":
                    $left = self.$x * $k
                    $right = self.$y * $k
                    return $name($left, $right)

                def __eq__(self, $other: object) -> bool:
                    return self.$x == $other.$x and self.$y == $other.$y
                """,
                "Subtraction is put down to two operators that exist already: multiply by -1, then add.",
            ),
        ),
        story=_vector,
        edges=(
            Story((), "($name(1, 2) + $name(3, 5)).$x", 4, ("__add__",)),
            Story((), "($name(1, 2) + $name(3, 5)).$y", 7, ("__add__",)),
            Story((), "($name(1, 2) - $name(3, 5)).$y", -3, ("__sub__",)),
            Story((), "($name(1, 2) * 3).$y", 6, ("__mul__",)),
            Story((), "$name(1, 2) == $name(1, 2)", True, ("__eq__",)),
            Story((), "$name(1, 2) == $name(2, 1)", False, ("__eq__",)),
        ),
        need="add and compare {pairs of numbers|steps on a map}",
        idea=(
            (
                "An operator such as `+` calls a method with a special name, here `__add__`. Whoever writes "
                "that method decides what `+` means."
            ),
            (
                "Methods with two underscores on both sides are called by Python itself. They let objects of "
                "your own take part in ordinary expressions."
            ),
        ),
        pitfall=(
            "Without `__eq__`, two objects are equal only if they are one and the same object.",
            "`__add__` must return the new object. A method without `return` gives `None`.",
        ),
        quiz=(("Which method does `a + b` call?", "`__add__` of the object on the left."),),
    ),
    ClassFamily(
        id="operators.compare",
        title="Which one is smaller?",
        names=("Length",),
        variants=(
            {
                "name": ("Length", "Distance", "Height", "Jump"),
                "unit": 100,
                "x": ("meters", "m", "whole_meters"),
                "y": ("centimeters", "cm", "rest_cm"),
            },
            {
                "name": ("Weight", "Mass", "Parcel", "Load"),
                "unit": 1000,
                "x": ("kilograms", "kg", "whole_kg"),
                "y": ("grams", "g", "rest_g"),
            },
            {
                "name": ("Duration", "Track", "Lap", "Song"),
                "unit": 60,
                "x": ("minutes", "mins", "whole_minutes"),
                "y": ("seconds", "secs", "rest_seconds"),
            },
            {
                "name": ("Price", "Amount", "Fare", "Sum"),
                "unit": 100,
                "x": ("euros", "dollars", "pounds"),
                "y": ("cents", "coins", "hundredths"),
            },
        ),
        slots={"other": ("other", "that", "second"), "whole": ("in_total", "as_number", "smallest_units", "total")},
        says=(
            "{Holds|Keeps} $x and $y{, which can be compared| and can be compared}. One of $x is $unit of $y.",
            "A quantity of $x and $y ($unit $y make one of $x){ that can be sorted|}.",
        ),
        docs={
            "__init__": ("{Store|Keep} $x and $y, the latter below $unit.",),
            "whole": ("Return {the quantity|all} in $y.", "{Convert|Change} everything to $y and return the number."),
            "__eq__": ("{Return|Tell} whether this is as much as $other.",),
            "__lt__": ("{Return|Tell} whether this is less than $other.",),
        },
        styles=(
            Style(
                """
                def __init__(self, $x: int, $y: int) -> None:
                    self.$x = $x
                    self.$y = $y

                def $whole(self) -> int:
                    return self.$x * $unit + self.$y

                def __eq__(self, $other: object) -> bool:
                    return self.$x == $other.$x and self.$y == $other.$y

                def __lt__(self, $other: "$name") -> bool:
                    return (self.$x, self.$y) < ($other.$x, $other.$y)
                """,
                "Tuples are compared part by part from the left, so the larger unit decides first.",
            ),
            Style(
                """
                def __init__(self, $x: int, $y: int) -> None:
                    self.$x = $x
                    self.$y = $y

                def $whole(self) -> int:
                    return $unit * self.$x + self.$y

                def __eq__(self, $other: object) -> bool:
                    return self.$x * $unit + self.$y == $other.$x * $unit + $other.$y

                def __lt__(self, $other: "$name") -> bool:
                    if self.$x != $other.$x:
                        return self.$x < $other.$x
                    return self.$y < $other.$y
                """,
                "The small unit matters only if the large ones are equal. The first test sees to that.",
            ),
        ),
        story=_compared,
        edges=(
            Story((), "$name(1, 5) < $name(2, 0)", True, ("__lt__",)),
            Story((), "$name(2, 5) < $name(2, 5)", False, ("__lt__",)),
            Story((), "$name(2, 0) < $name(1, 9)", False, ("__lt__",)),
            Story((), "$name(1, 5) == $name(1, 5)", True, ("__eq__",)),
            Story((), "$name(1, 5) == $name(5, 1)", False, ("__eq__",)),
            Story((), "$name(0, 7).$whole()", 7),
        ),
        need="compare {and sort |}quantities with two units",
        idea=(
            "The operator `<` calls `__lt__`. A class that has it can be sorted, because `sorted` asks nothing else.",
            (
                "Equal does not mean the same object. Two objects with the same content should count as "
                "equal, and `__eq__` says so."
            ),
        ),
        pitfall=("It is wrong to compare only the smaller unit, or to demand that both parts are smaller.",),
        quiz=(("What does `sorted` need from the objects?", "That `<` works, which is the task of `__lt__`."),),
    ),
)
