"""Triangles and angles: what is possible, what kind it is, what is missing."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _sides(draw: Draw, _: tuple[object, ...]) -> int:
    return draw.integer(1, 10)


def _third(draw: Draw, before: tuple[int, ...]) -> int:
    low, high = abs(before[0] - before[1]), before[0] + before[1]
    return draw.choose((max(low, 1), high, draw.integer(low + 1, high - 1), high + draw.integer(1, 5)))


_A = Arg("a", ("a", "side1", "first"), "int", _sides)
_B = Arg("b", ("b", "side2", "second"), "int", lambda draw, before: before[0] if draw.chance(0.4) else _sides(draw, ()))

FAMILIES = (
    drill(
        "measure_angles.valid_sides",
        "is_triangle valid_triangle is_valid_triangle can_form_triangle triangle_exists",
        [_A, _B, Arg("c", ("c", "side3", "third"), "int", _third)],
        "bool",
        [
            (
                "$check there is a triangle with the sides $a, $b and $c. Each side must be shorter than the other "
                "two together."
            ),
            (
                "Three sticks have the lengths $a, $b and $c. Can they be laid as a triangle? That needs any two of "
                "them to be together longer than the third."
            ),
            (
                "Triangle inequality: return True if every one of $a, $b, $c is less than the sum of the other two, "
                "else False."
            ),
            (
                "$check a triangle can be drawn with sides $a, $b and $c. A flat one, where two sides add up to "
                "exactly the third, does not count."
            ),
            (
                "Three lengths $a, $b and $c form a triangle only if the sum of any two is greater than the third. "
                "$check they do."
            ),
            (
                "Return whether $a, $b and $c are possible side lengths of a triangle (the sum of two sides is always "
                "more than the third side)."
            ),
            (
                "The function takes three positive integers, $a, $b and $c, and returns whether they can be the side "
                "lengths of a triangle. For this each one has to be strictly less than the sum of the two others."
            ),
            (
                "You have three straws with the lengths $a, $b and $c. Can you put them together to a triangle? You "
                "can if every two of them together are longer than the third. Output True or False."
            ),
            (
                "If the longest of $a, $b and $c is as long as the other two together, or longer, the result is "
                "False; otherwise it is True."
            ),
            "Do $a, $b and $c make a real triangle?",
            "Determine whether $a, $b and $c can be the sides of a triangle (no flat ones).",
        ],
        "return $a + $b > $c and $a + $c > $b and $b + $c > $a",
        lambda a, b, c: 2 * max(a, b, c) < a + b + c,
        edges=((1, 2, 3), (2, 2, 2), (9, 3, 4)),
    ),
    drill(
        "measure_angles.kind_by_sides",
        "triangle_{type|kind} classify_triangle kind_of_triangle name_triangle",
        [
            _A,
            _B,
            Arg(
                "c",
                ("c", "side3", "third"),
                "int",
                lambda draw, before: draw.choose(before[:2]) if draw.chance(0.5) else _sides(draw, ()),
            ),
        ],
        "str",
        [
            (
                "Return 'equilateral' if the sides $a, $b and $c are all equal, 'isosceles' if exactly two of them "
                "are, and 'scalene' if no two are."
            ),
            (
                "$give the kind of a triangle with sides $a, $b and $c: 'equilateral' (three equal sides), "
                "'isosceles' (two) or 'scalene' (none)."
            ),
            (
                "A triangle with three equal sides is 'equilateral', one with just two equal sides 'isosceles', any "
                "other one 'scalene'. Which is the one with sides $a, $b, $c?"
            ),
            (
                "Name the triangle with the sides $a, $b and $c by its equal sides: all three equal gives "
                "'equilateral', two 'isosceles', none 'scalene'."
            ),
            (
                "Classify a triangle by its sides $a, $b, $c. The answer is 'scalene' for three different sides, "
                "'isosceles' for two equal ones and 'equilateral' for three."
            ),
            (
                "Compare the sides $a, $b and $c of a triangle: return 'equilateral' when all agree, 'isosceles' when "
                "only two agree, else 'scalene'."
            ),
            (
                "The function takes the lengths of the three sides of a triangle, $a, $b and $c, and returns a "
                "string: 'equilateral' when they are all the same, 'isosceles' when just two are the same, 'scalene' "
                "when all differ."
            ),
            (
                "You get three sides of a triangle: $a, $b and $c. How many of them have the same length? If three, "
                "output 'equilateral'. If two, output 'isosceles'. If there are no equal sides, output 'scalene'."
            ),
            (
                "A shop for triangles sorts its goods into three boxes, labelled 'scalene' (all sides different), "
                "'isosceles' (a pair of equal sides, the third different) and 'equilateral' (three equal sides). "
                "Determine the box for the sides $a, $b and $c."
            ),
            (
                "If $a, $b and $c are all alike, the output is 'equilateral'; if just two are alike, 'isosceles'; if "
                "none are, 'scalene'. They are the sides of a triangle."
            ),
            "Determine whether the triangle with sides $a, $b and $c is 'scalene', 'isosceles' or 'equilateral'.",
        ],
        """
        if $a == $b == $c:
            return 'equilateral'
        if $a == $b or $b == $c or $a == $c:
            return 'isosceles'
        return 'scalene'
        """,
        lambda a, b, c: ("equilateral", "isosceles", "scalene")[len({a, b, c}) - 1],
        edges=((3, 3, 3), (3, 4, 3), (2, 3, 4), (5, 5, 8), (8, 5, 5)),
        note="{The three sides always form a triangle.||}",
    ),
)
