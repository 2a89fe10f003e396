"""Recursion on puzzles and words."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style


def _tower(n: int, rods: tuple[str, str, str]) -> list[str]:
    """The moves from the first rod to the last, by the rule that reads the places off the number of the move."""
    order = rods if n % 2 else (rods[0], rods[2], rods[1])
    return [f"{order[(m & (m - 1)) % 3]}-{order[((m | (m - 1)) + 1) % 3]}" for m in range(1, 2**n)]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="recursion.tower_moves",
        title="The tower of rings",
        names=("{hanoi|tower}_moves", "{move|count}_{tower|rings|disks}", "{ring|disk}_moves", "tower_{steps|plan}"),
        args=(integer("n", 0, 3, names=("n", "rings", "disks", "height")),),
        returns="list[str]",
        variants=tuple(
            {"one": one, "two": two, "three": three}
            for one, two, three in (
                ("A", "B", "C"),
                ("L", "M", "R"),
                ("1", "2", "3"),
                ("x", "y", "z"),
                ("red", "blue", "gold"),
            )
        ),
        says=(
            (
                "A tower of $n rings stands on the rod '$one'. Return the moves that bring it to '$three', "
                "as strings like '$one-$three'; one ring is moved at a time, never onto a smaller one, and "
                "'$two' may be used."
            ),
            (
                "Move $n rings from the rod '$one' to '$three' by way of '$two', one at a time and never a "
                "larger ring onto a smaller one. Return the list of moves, such as '$one-$two'."
            ),
        ),
        note="{Use as few moves as possible.|The number of moves must be the smallest possible.}",
        styles=(
            Style(
                """
                def move(k, start, over, goal):
                    if k == 0:
                        return []
                    return move(k - 1, start, goal, over) + [f"{start}-{goal}"] + move(k - 1, over, start, goal)

                return move($n, "$one", "$two", "$three")
                """,
                "To free the largest ring, all others go to the middle rod. Then it moves, and the others follow.",
            ),
            Style(
                """
                $result = []

                def move(size, start, over, goal):
                    if size:
                        move(size - 1, start, goal, over)
                        $result.append(f"{start}-{goal}")
                        move(size - 1, over, start, goal)

                move($n, "$one", "$two", "$three")
                return $result
                """,
                "The inner function does not return anything. It appends each move to the list when it happens.",
            ),
        ),
        reference=lambda n, v: _tower(n, (v["one"], v["two"], v["three"])),
        edges=((0,), (1,), (2,)),
        need="solve a famous puzzle",
        idea=(
            (
                "The puzzle looks hard for many rings. For one ring it is easy, and each further ring needs "
                "the solution without it twice."
            ),
            (
                "A recursive function does not have to plan all moves. It has only to know what to do with "
                "the largest ring."
            ),
        ),
        pitfall=("The three rods change their roles in every call. Mixing them up gives forbidden moves.",),
        quiz=(("How many moves do three rings need?", "Seven: three, one and three."),),
    ),
)
