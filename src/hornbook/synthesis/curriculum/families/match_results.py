"""Tuples of two numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _pair_rows(draw: Draw, _: object) -> list[tuple[int, int]]:
    return [(draw.integer(0, 9), draw.integer(0, 9)) for _ in range(draw.integer(1, 5))]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="tuples.compare_parts",
        title="Tuples of two numbers",
        names=("$tag", "{count|find|get}_$tag", "$tag_of_pairs", "{pair|match}_$tag"),
        args=(Arg("games", ("games", "pairs", "matches", "results", "rounds"), "list[tuple[int, int]]", _pair_rows),),
        returns="$kind",
        variants=(
            {
                "tag": "{wins|home_wins}",
                "kind": "int",
                "form": "1 if $left > $right else 0",
                "said": "in how many of them the first number is larger",
                "key": 0,
            },
            {
                "tag": "{points|league_points}",
                "kind": "int",
                "form": "3 if $left > $right else 1 if $left == $right else 0",
                "said": "the points of the first side: 3 if its number is larger, 1 if both are equal, else 0",
                "key": 1,
            },
            {
                "tag": "{difference|goal_difference}",
                "kind": "int",
                "form": "$left - $right",
                "said": "the sum of the first numbers minus the sum of the second ones",
                "key": 2,
            },
            {
                "tag": "{total|all_goals}",
                "kind": "int",
                "form": "$left + $right",
                "said": "the sum of all numbers",
                "key": 3,
            },
        ),
        says=(
            "{Each|Every} tuple in $games holds the numbers of two sides. Return $said.",
            "Go through $games, a list of tuples of two numbers, and return $said.",
        ),
        styles=(
            Style(
                "return sum($form for $left, $right in $games)",
                "The tuples are unpacked in the `for` part, and each gives one number to be added.",
            ),
            Style(
                """
                $total = 0
                for $left, $right in $games:
                    $total += $form
                return $total
                """,
                "In each turn the two numbers get names, which makes the rule easy to read.",
            ),
            Style(
                """
                $total = 0
                for $item in $games:
                    $left = $item[0]
                    $right = $item[1]
                    $total += $form
                return $total
                """,
                "The parts of the tuple are read by their index and get names before they are used.",
            ),
        ),
        reference=lambda games, v: nth(
            v["key"],
            len([g for g in games if g == tuple(sorted(g, reverse=True)) and len(set(g)) == 2]),
            sum((0, 1, 3)[(g[0] >= g[1]) + (g[0] > g[1])] for g in games),
            sum(g[0] for g in games) - sum(g[1] for g in games),
            sum(map(sum, games)),
        ),
        edges=(([],), ([(2, 1)],), ([(1, 1), (0, 3)],), ([(2, 0), (4, 4)],)),
        need="work with results of two sides",
        idea=(
            (
                "A result of a match is a pair of numbers, and a season is a list of such pairs. Tuples fit "
                "because each has exactly two parts."
            ),
            "What each pair contributes is decided by itself. A sum brings the contributions together.",
        ),
        pitfall=("Comparing whole tuples with `>` compares the first parts of two tuples, not the parts of one.",),
    ),
)
