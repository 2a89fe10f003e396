"""Sliding windows: a fixed number of neighbors, moved through a list step by step."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

_K = integer("k", 2, 3, names=("k", "size", "width", "days"), fix=(2, 3))


def _letters(draw: Draw, _: object) -> str:
    """A text with runs of equal letters."""
    return "".join(draw.choose("abcxyz") * draw.integer(1, 4) for _ in range(draw.integer(1, 4)))


FAMILIES: tuple[Family, ...] = (
    Family(
        id="windows.each",
        title="A window that slides",
        names=(
            "window_$tag",
            "window_$tag_{of|with}_$k",
            "{moving|sliding|neighbor}_$tag",
            "$tag_of_{windows|neighbors}",
            "$tag_of_$k",
        ),
        args=(numbers(low=0, high=20, least=3), _K),
        returns="list[int]",
        variants=tuple(
            {**rest, "win": win}
            for win in ("window", "part", "few")
            for rest in (
                {"tag": "{sums|totals}", "said": "sum", "fn": "sum", "key": 0},
                {"tag": "{maxima|highs}", "said": "largest value", "fn": "max", "key": 1},
                {"tag": "{minima|lows}", "said": "smallest value", "fn": "min", "key": 2},
            )
        ),
        says=(
            (
                "For {each|every} group of $k neighbors in $numbers, {give|tell} the $said. Return {the results as a "
                "list|these results in a list}."
            ),
            "$build a list with the $said of every $k {values that stand|items} side by side in $numbers.",
            (
                "Slide a window of $k values over $numbers and {collect|list} the $said of each window{| from left to"
                " right}."
            ),
        ),
        note="{$numbers has at least $k items.|There are at least $k values.}",
        styles=(
            Style(
                "return [$fn($numbers[$i : $i + $k]) for $i in range(len($numbers) - $k + 1)]",
                (
                    "The slice is the window, and $i is its left end. {The last window begins $k places before the "
                    "end|The range ends where the last full window begins}."
                ),
            ),
            Style(
                """
                $result = []
                for $i in range(len($numbers) - $k + 1):
                    $win = $numbers[$i : $i + $k]
                    $result.append($fn($win))
                return $result
                """,
                (
                    "The variable `$win` holds $k neighbors. {It moves on by one place in every round|In each round "
                    "it starts one place further right}."
                ),
            ),
            Style(
                """
                $result = []
                $win = []
                for $x in $numbers:
                    $win.append($x)
                    if len($win) > $k:
                        $win.pop(0)
                    if len($win) == $k:
                        $result.append($fn($win))
                return $result
                """,
                (
                    "A new value comes in on the right. {When the window is too long, the oldest value leaves it on "
                    "the left|The oldest one goes out on the left}."
                ),
            ),
        ),
        reference=lambda numbers, k, v: [
            nth(v["key"], sum, max, min)(g) for g in zip(*(numbers[i:] for i in range(k)), strict=False)
        ],
        edges=(([4, 1, 3], 2), ([1, 2, 3], 3), ([5, 0, 5, 1], 3)),
        need="look at several neighbors at a time",
        idea=(
            (
                "A window shows a few neighbors of a list. {Moved on step by step, it shows every such group|It is "
                "moved by one place at a time}."
            ),
            (
                "Single values may jump up and down. {Looking at several neighbors together|A window over neighbors} "
                "gives a calmer picture."
            ),
        ),
        pitfall=(
            (
                "A list of n items has n - $k + 1 windows. {It is easy to be off by one here|Counting one too many "
                "gives windows that are too short}."
            ),
        ),
    ),
    Family(
        id="windows.best_start",
        title="The best stretch of a fixed length",
        names=(
            "$tag_{window|stretch|block}",
            "$tag_$k_{days|neighbors|in_a_row}",
            "start_of_$tag",
            "{find|get}_$tag_{window|start}",
            "where_$tag",
        ),
        args=(numbers(low=0, high=20, least=3), _K),
        returns="int",
        variants=tuple(
            {**rest, "now": now, "at": at}
            for now, at in (("window", "start"), ("current_sum", "best_at"), ("inside", "where"))
            for rest in (
                {"tag": "{best|largest|richest}", "said": "largest", "op": ">", "fn": "max", "key": 1},
                {"tag": "{worst|smallest|poorest}", "said": "smallest", "op": "<", "fn": "min", "key": -1},
            )
        ),
        says=(
            "$hand the {index|position} at which the $k neighbors with the $said sum in $numbers begin.",
            (
                "Among all groups of $k neighbors in $numbers, find the one with the $said sum and return the "
                "{index|position} of its first value."
            ),
            "$hand the start of the stretch of $k values in $numbers that has the $said {sum|total}.",
        ),
        note="{If several are equal, take the first.|Of several such stretches the first counts.}",
        styles=(
            Style(
                """
                $at = 0
                $now = $best = sum($numbers[:$k])
                for $i in range(1, len($numbers) - $k + 1):
                    $now += $numbers[$i + $k - 1] - $numbers[$i - 1]
                    if $now $op $best:
                        $best = $now
                        $at = $i
                return $at
                """,
                (
                    "From one window to the next, one value comes in and one goes out. {So the sum needs no new "
                    "loop|Adding and subtracting is enough to keep the sum}."
                ),
            ),
            Style(
                "return $fn(range(len($numbers) - $k + 1), key=lambda $i: sum($numbers[$i : $i + $k]))",
                (
                    "Each position has a sum that belongs to it. {The function `$fn` compares these sums and returns "
                    "the position|That sum is the key for `$fn`}."
                ),
            ),
            Style(
                """
                $result = [sum($numbers[$i : $i + $k]) for $i in range(len($numbers) - $k + 1)]
                return $result.index($fn($result))
                """,
                (
                    "First all the sums are listed. {Then we look up where the $said one stands|The place of the "
                    "$said sum is the answer}."
                ),
            ),
        ),
        reference=lambda numbers, k, v: sorted(
            range(len(numbers) + 1 - k), key=lambda i: (-v["key"] * sum(numbers[j] for j in range(i, i + k)), i)
        )[0],
        edges=(([1, 1, 1], 2), ([1, 2, 3], 3), ([0, 9, 9, 9], 2), ([9, 8, 1, 0], 2)),
        need="find the $said total of neighbors",
        idea=(
            (
                "The sum of a window can be carried along. {Add what comes in and subtract what goes out|What comes "
                "in is added, what goes out is subtracted}."
            ),
            (
                "The task asks for a place and not for a sum. {So the program has to remember both|Both have to be "
                "remembered}."
            ),
        ),
        pitfall=(
            (
                "Set the first best value from real data. {A start value such as 0 may be better than every real "
                "sum|Starting with 0 fails as soon as 0 is out of reach}."
            ),
        ),
    ),
    Family(
        id="windows.longest_run",
        title="The longest run",
        names=(
            "longest_run",
            "{longest|best}_{streak|series|run}_of_$letter",
            "{longest|best}_{streak|series}",
            "{run|streak}_length",
            "most_in_a_row",
            "most_$letter_in_a_row",
        ),
        args=(
            Arg("text", ("text", "results", "signals", "s", "line"), "str", _letters),
            Arg(
                "letter",
                ("letter", "mark", "sign", "ch"),
                "str",
                lambda draw, so: draw.choose(so[0] or "a"),
                fix=tuple("abcxyz"),
            ),
        ),
        returns="int",
        variants=(
            {"run": "{run|length|streak}", "top": "{longest|best|most}"},
            {"run": "{now|here}", "top": "{record|highest|top}"},
        ),
        says=(
            "$howmany times $letter occurs in a row in $text {at most|at the most}.",
            "$hand the length of the longest {run|stretch} of $letter in $text.",
            (
                "$give the {largest|greatest} number of {consecutive|neighboring} characters in $text that are all "
                "$letter."
            ),
        ),
        styles=(
            Style(
                """
                $top = $run = 0
                for $item in $text:
                    $run = $run + 1 if $item == $letter else 0
                    $top = max($top, $run)
                return $top
                """,
                (
                    "The current run grows by one or falls back to zero. {Its largest value is the answer|Its record "
                    "is kept}."
                ),
            ),
            Style(
                """
                $run = 0
                while $letter * ($run + 1) in $text:
                    $run += 1
                return $run
                """,
                (
                    "The loop asks for longer and longer runs. {It stops at the first one that is not in the text|The"
                    " first one that does not occur ends it}."
                ),
            ),
            Style(
                """
                $top = 0
                for $item, $row in groupby($text):
                    if $item == $letter:
                        $top = max($top, len(list($row)))
                return $top
                """,
                (
                    "The function `groupby` cuts the text into runs. {Only those of $letter are measured|We measure "
                    "those of $letter}."
                ),
                "from itertools import groupby",
            ),
        ),
        reference=lambda text, letter, _: max(map(len, re.findall(f"{letter}*", text))),
        edges=lambda v: tuple(
            (data, v.get("letter", "a"))
            for data in ("", v.get("letter", "a"), "q", v.get("letter", "a") * 3 + "q" + v.get("letter", "a") * 2)
        ),
        need="find the longest series of equal signs",
        idea=(
            (
                "A run is a stretch of equal neighbors. {While we read, only the current run and the record have to "
                "be kept|Two numbers are enough to follow it: the current run and the record}."
            ),
            (
                "Winning series and dry spells are runs. {Each interruption sets the counter back to zero|After each "
                "interruption counting starts again}."
            ),
        ),
        pitfall=(
            (
                "The longest run may stand at the very end. {A record that is updated only at interruptions would "
                "miss it|So compare after every character}."
            ),
        ),
    ),
)
