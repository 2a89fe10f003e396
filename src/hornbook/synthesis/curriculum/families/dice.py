"""Games 2: throws of dice."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _fits(throw: list[int], total: int, how: int) -> bool:
    rising = all(a <= b for a, b in itertools.pairwise(throw))
    return nth(how, total == sum(throw), total <= sum(throw), total == sum(throw) and rising)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="games.dice",
        title="Throwing dice",
        names=("$tag", "{find|count|get}_$tag", "dice_$tag", "$tag_of_throws", "$tag_with_$k"),
        args=(
            integer("k", 2, 12, names=("total", "target", "goal", "points")),
            integer("n", 2, 3, names=("dice", "n", "count"), fix=(2, 3)),
        ),
        returns="$kind",
        variants=tuple(
            {"row": row, **rest}
            for row in ("throw", "eyes", "dice_shown")
            for rest in (
                {
                    "kind": "int",
                    "tag": "{ways_to_throw|throw_ways}",
                    "said": "how many different throws have the sum $k",
                    "test": "sum($row) == $k",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{ways_at_least|lucky_throws}",
                    "said": "how many different throws have at least the sum $k",
                    "test": "sum($row) >= $k",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{rising_throws|sorted_throws}",
                    "said": "how many throws have the sum $k and show no number smaller than the one before",
                    "test": "sum($row) == $k and list($row) == sorted($row)",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "For $n dice with the numbers 1 to 6, return $said. {The dice are told apart|The order of the dice "
                "counts}."
            ),
            "Somebody throws $n dice, one after the other. $hand $said.",
            "$hand $said, if {there are|one throws} $n dice with six sides, one after the other.",
        ),
        styles=(
            Style(
                """
                throws = product(range(1, 7), repeat=$n)
                return sum($test for $row in throws)
                """,
                (
                    "The function `product` lists all combinations. {Each throw that fits counts 1|A true comparison "
                    "counts as 1 in the sum}."
                ),
                "from itertools import product",
            ),
            Style(
                """
                throws = [()]
                for _ in range($n):
                    throws = [(*$row, side) for $row in throws for side in range(1, 7)]
                $count = 0
                for $row in throws:
                    if $test:
                        $count += 1
                return $count
                """,
                (
                    "Every round adds one more die to all the throws so far. {So their number grows by a factor of "
                    "six|After the last round, all throws are there}."
                ),
            ),
        ),
        reference=lambda k, n, v: len(
            [at for at in range(6**n) if _fits([at // 6**i % 6 + 1 for i in range(n)], k, v["key"])]
        ),
        edges=lambda v: tuple((k, v.get("n", 2)) for k in (2, 7, 12, 1, 20)),
        need="find out how likely a throw is",
        idea=(
            (
                "The chance of an event is the number of cases that fit, divided by the number of all cases. {Both "
                "can be counted by a program|So chances come from counting}."
            ),
            (
                "With two dice there are 36 throws. {Seven is the sum with the most of them|Not all sums have equally"
                " many of them}."
            ),
        ),
        pitfall=(
            "A throw of 1 and 2 is not the same as 2 and 1. {Both have to be counted|Two dice give both of them}.",
        ),
    ),
)
