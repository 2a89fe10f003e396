"""Loops that look at one value after another: running results and the first match."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import limit, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth

FAMILIES: tuple[Family, ...] = (
    Family(
        id="loops.running_total",
        title="Running totals",
        names=(
            "running_$tag",
            "running_$tag_{list|values}",
            "{partial|cumulative}_$tag",
            "{list|get}_running_$tag",
            "$tag_so_far",
        ),
        args=(numbers(),),
        returns="list[int]",
        variants=(
            {"tag": "{totals|sums}", "said": "{sum|total}", "start": "0", "step": "$current + $x", "fn": 0},
            {
                "tag": "{maximum|highs|records}",
                "said": "largest value",
                "start": "$numbers[0]",
                "step": "max($current, $x)",
                "fn": 1,
            },
            {
                "tag": "{minimum|lows|minima}",
                "said": "smallest value",
                "start": "$numbers[0]",
                "step": "min($current, $x)",
                "fn": 2,
            },
        ),
        says=(
            "$build a list that {holds|has}, for {each|every} position of $numbers, the $said {so far|up to there}.",
            (
                "For {each|every} {item|value} of $numbers, {tell|give} the $said of the {list|values} "
                "up to and including it."
            ),
            "$hand the $said so far after each {item|value} of $numbers{| as a list}.",
        ),
        note="{The list is not empty.|There is at least one value.}",
        styles=(
            Style(
                """
                $result = []
                $current = $start
                for $x in $numbers:
                    $current = $step
                    $result.append($current)
                return $result
                """,
                "$current always holds the $said so far. It is updated first and then stored.",
            ),
        ),
        reference=lambda numbers, v: [nth(v["fn"], sum, max, min)(numbers[: i + 1]) for i in range(len(numbers))],
        edges=(([4],), ([3, -1, 5],)),
        need="follow how a result grows from value to value",
        idea=(
            (
                "A running result is brought up to date after each item. Keeping all the steps gives a "
                "list as long as the data."
            ),
            (
                "Instead of computing each partial result from the beginning, use the one before it. "
                "That takes a single loop."
            ),
        ),
        pitfall=("Store the value after the update. If it is stored before, the list lags one step behind.",),
    ),
    Family(
        id="loops.first_position",
        title="Stopping at the first match",
        names=(
            "first_$tag_$k",
            "first_$tag",
            "{find|get}_first_$tag",
            "first_{value|number}_$tag",
            "{earliest|next}_$tag",
        ),
        args=(
            numbers(low=0, high=15, make=lambda draw, _: draw.numbers(0, draw.choose((6, 15, 20)))),
            limit(),
        ),
        returns="int | None",
        variants=(
            {"op": ">", "tag": "{above|over}", "said": "{greater|larger} than"},
            {"op": "<", "tag": "{below|under}", "said": "{less|smaller} than"},
        ),
        says=(
            "$hand the first {number|value} in $numbers that is $said $k, or None if there is none.",
            (
                "$hand the first {item|element} of $numbers $said $k{, or None if no item is|; if "
                "there is none, return None}."
            ),
        ),
        styles=(
            Style(
                """
                for $x in $numbers:
                    if $x $op $k:
                        return $x
                return None
                """,
                "A `return` inside a loop ends the function, so the later values are not even looked at.",
            ),
            Style(
                "return next(($x for $x in $numbers if $x $op $k), None)",
                "The function `next` takes the first value that the expression yields, or `None` if it yields nothing.",
            ),
        ),
        reference=lambda numbers, k, v: ([n for n in numbers if (n > k if v["op"] == ">" else n < k)] + [None])[0],
        edges=lambda v: tuple((data, v.get("k", 5)) for data in ([], [v.get("k", 5), v.get("k", 5) + 1, 1])),
        need="find the first value that is $said a limit",
        idea=(
            "Often the first match is all we need. Then the search can stop, however long the list is.",
            (
                "A function that looks for something must also say what happens if it is not there. "
                "Here the answer is `None`."
            ),
        ),
        pitfall=("The last `return` must be behind the loop. Inside of it, the search would end after one value.",),
    ),
)
