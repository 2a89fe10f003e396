"""Simulations of ways: robots and climbers."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth

_MOVES = Arg(
    "moves",
    ("moves", "path", "steps", "route", "commands"),
    "str",
    lambda draw, _: "".join(draw.choose("NESW") for _ in range(draw.integer(1, 7))),
)


_STEPS = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}


def _positions(moves: str) -> list[tuple[int, int]]:
    """Every place of a robot that starts at (0, 0)."""
    xs = itertools.accumulate((_STEPS[move][0] for move in moves), initial=0)
    ys = itertools.accumulate((_STEPS[move][1] for move in moves), initial=0)
    return list(zip(xs, ys, strict=True))


def _days(goal: int, up: int, down: int) -> int:
    """On which day the goal is reached, by a formula."""
    return 1 if up >= goal else 1 - (up - goal) // (up - down)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="simulation.robot",
        title="A robot on a grid",
        names=("$tag", "{robot|walker}_$tag", "{find|get}_$tag", "$tag_of_{path|walk}"),
        args=(_MOVES,),
        returns="$kind",
        variants=(
            {
                "tag": "{position|end_point}",
                "kind": "tuple[int, int]",
                "form": "($left, $right)",
                "said": "where it ends, as a tuple (x, y)",
                "key": 0,
            },
            {
                "tag": "{distance|steps_home}",
                "kind": "int",
                "form": "abs($left) + abs($right)",
                "said": "how many steps it needs to get back{ to its start|}",
                "key": 1,
            },
            {
                "tag": "{is_home|comes_back}",
                "kind": "bool",
                "form": "$left == 0 and $right == 0",
                "said": "whether it ends where it started",
                "key": 2,
            },
        ),
        says=(
            (
                "A robot starts at (0, 0) and takes a step for {each|every} letter of $moves: N adds 1 to y, "
                "S subtracts 1, E adds 1 to x and W subtracts 1. Return $said."
            ),
            (
                "Follow the letters N, E, S and W in $moves from (0, 0), where N and S change y and E and W "
                "change x by 1. Return $said."
            ),
        ),
        styles=(
            Style(
                """
                $left = $right = 0
                for $ch in $moves:
                    if $ch == "N":
                        $right += 1
                    elif $ch == "S":
                        $right -= 1
                    elif $ch == "E":
                        $left += 1
                    else:
                        $left -= 1
                return $form
                """,
                "The two coordinates are the state of the robot. Each letter changes one of them.",
            ),
            Style(
                """
                compass = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
                $left, $right = 0, 0
                for $ch in $moves:
                    $left += compass[$ch][0]
                    $right += compass[$ch][1]
                return $form
                """,
                "The dictionary says for each letter what is added to the two coordinates.",
            ),
            Style(
                """
                $left = $moves.count("E") - $moves.count("W")
                $right = $moves.count("N") - $moves.count("S")
                return $form
                """,
                "The order of the steps does not matter for the end, so it is enough to count the letters.",
            ),
        ),
        reference=lambda moves, v: nth(
            v["key"],
            _positions(moves)[-1],
            sum(map(abs, _positions(moves)[-1])),
            _positions(moves)[-1] == (0, 0),
        ),
        edges=(("",), ("N",), ("NESW",), ("WWS",)),
        need="follow a path on a map",
        idea=(
            (
                "A place on a grid has two coordinates. A step to the east changes the first, a step to the "
                "north the second."
            ),
            (
                "Directions can be written as letters or as pairs of numbers. A dictionary translates the "
                "one into the other."
            ),
        ),
        pitfall=("North makes y larger here. On a screen, y often grows downward.",),
    ),
    Family(
        id="simulation.climb",
        title="Two steps forward, one step back",
        names=("{days|nights}_to_{climb|top|goal}", "{count|find}_days", "{snail|climb|growth}_days", "when_at_top"),
        args=(
            integer("goal", 1, 40, names=("height", "goal", "depth", "wall")),
            integer("up", 4, 9, names=("up", "climb", "gain", "forward"), fix=(5, 6, 7, 8)),
            integer("down", 1, 3, names=("down", "slip", "loss", "back"), fix=(1, 2, 3)),
        ),
        returns="int",
        says=(
            (
                "A snail climbs $up {meters|steps} by day and slips back $down by night. Return on which day "
                "it reaches a height of $goal{ meters| steps|}."
            ),
            (
                "Return the number of days that a climber needs for $goal meters, going up $up every day and "
                "down $down every night."
            ),
            (
                "Each day adds $up{ to a height of 0|}, and each night takes away $down. Return the first "
                "day on which $goal is reached."
            ),
        ),
        note="{The days are counted from 1.|The first day is day 1.}",
        styles=(
            Style(
                """
                $current = $up
                $count = 1
                while $current < $goal:
                    $current += $up - $down
                    $count += 1
                return $count
                """,
                "After the first day, each further day adds the difference. The loop ends when the goal is reached.",
            ),
            Style(
                """
                $current = 0
                $count = 0
                while True:
                    $count += 1
                    $current += $up
                    if $current >= $goal:
                        return $count
                    $current -= $down
                """,
                "The test stands between day and night, because the goal may be reached before the night comes.",
            ),
        ),
        reference=_days,
        edges=((1, 5, 2), (5, 5, 2), (6, 5, 2), (30, 5, 3)),
        need="find out when a goal is reached",
        idea=(
            (
                "Some processes go forward and back again. A loop that plays them day by day finds the "
                "answer without a formula."
            ),
            "The loop has to stop at the right moment: in the middle of a day, not after the night.",
        ),
        pitfall=("Dividing the goal by the gain of a full day is wrong, since on the last day nothing is lost.",),
    ),
)
