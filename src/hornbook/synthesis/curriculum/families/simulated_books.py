"""Simulations with books: balances, stocks, votes."""

from __future__ import annotations

import itertools
from collections import Counter

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _operations(draw: Draw, _: object) -> list[tuple[str, int]]:
    """Deposits and withdrawals, some of them too large."""
    return [(draw.choose(("in", "out", "out")), draw.integer(1, 25)) for _ in range(draw.integer(1, 5))]


def _deliveries(draw: Draw, _: object) -> list[tuple[str, int]]:
    """Changes of a stock by name."""
    goods = draw.sample(("tea", "rice", "salt", "milk"), 2)
    return [(draw.choose(goods), draw.choose((1, 1, -1)) * draw.integer(1, 8)) for _ in range(draw.integer(1, 5))]


def _balances(start: int, operations: list[tuple[str, int]]) -> list[int]:
    """The balance after each operation, refused ones included."""

    def after(level: int, operation: tuple[str, int]) -> int:
        changed = level + operation[1] * (1 if operation[0] == "in" else -1)
        return changed if changed >= 0 else level

    return list(itertools.accumulate(operations, after, initial=start))


def _stocks(changes: list[tuple[str, int]]) -> dict[str, int]:
    """The stock after all changes, none below zero, in the order of the first mention."""
    stock: dict[str, int] = {}
    for name in dict.fromkeys(name for name, _ in changes):
        level = 0
        for other, change in changes:
            level = sorted((0, level + change))[1] if other == name else level
        stock[name] = level
    return stock


FAMILIES: tuple[Family, ...] = (
    Family(
        id="simulation.balance",
        title="A balance over many operations",
        names=("$tag", "{account|book}_$tag", "{find|get|work_out}_$tag", "$tag_of_{account|operations}"),
        args=(
            Arg("operations", ("operations", "bookings", "entries", "moves"), "list[tuple[str, int]]", _operations),
            integer("start", 0, 40, names=("start", "balance", "opening", "money"), default=(0, 10, 20, 50, 100)),
        ),
        returns="int",
        variants=(
            {
                "tag": "{final_balance|closing_balance}",
                "said": "balance {at the end|after all of them}",
                "late": "$current",
                "key": 0,
            },
            {
                "tag": "{refused|rejected}",
                "said": "number of operations that are refused",
                "late": "$count",
                "key": 1,
            },
        ),
        says=(
            (
                "The list $operations holds tuples ('in', amount) and ('out', amount). An 'out' that is "
                "larger than the balance is refused. At first there is $start. Return the $said."
            ),
            (
                "Starting with a balance of $start, carry out the $operations, tuples of 'in' or 'out' and "
                "an amount, and refuse to take more than there is. Return the $said."
            ),
        ),
        styles=(
            Style(
                """
                $current = $start
                $count = 0
                for kind, $val in $operations:
                    if kind == "in":
                        $current += $val
                    elif $val <= $current:
                        $current -= $val
                    else:
                        $count += 1
                return $late
                """,
                "There are three cases: money comes in, money goes out, or the operation is refused and only counted.",
            ),
            Style(
                """
                $current, $count = $start, 0
                for kind, $val in $operations:
                    change = $val if kind == "in" else -$val
                    if $current + change < 0:
                        $count += 1
                        continue
                    $current += change
                return $late
                """,
                "An amount that goes out is a negative change. If the balance would fall below 0, `continue` skips it.",
            ),
        ),
        reference=lambda operations, start, v: nth(
            v["key"],
            _balances(start, operations)[-1],
            sum(a == b for a, b in itertools.pairwise(_balances(start, operations))),
        ),
        edges=(([], 10), ([("out", 5)], 5), ([("out", 6), ("in", 2)], 5), ([("in", 3), ("out", 9), ("out", 1)], 0)),
        need="follow the money in an account",
        idea=(
            "Each operation looks at the state before it and leaves a new one. The order of the operations matters.",
            "A tuple of a word and a number describes an operation. The word says what is to be done.",
        ),
        pitfall=("An operation that is refused must leave the balance alone.",),
        quiz=(("May exactly the whole balance be taken?", "Yes, since it is not larger than what is there."),),
    ),
    Family(
        id="simulation.stock_changes",
        title="A stock after many changes",
        names=(
            "{apply|do|run}_{changes|deliveries|updates}",
            "{final|new}_stock",
            "{update|change}_stock",
            "stock_after",
        ),
        args=(Arg("changes", ("changes", "updates", "deliveries", "bookings"), "list[tuple[str, int]]", _deliveries),),
        returns="dict[str, int]",
        variants=(
            {"form": "max(0, $result.get($mapkey, 0) + $val)", "said": "A stock never falls below 0.", "key": 0},
            {"form": "$result.get($mapkey, 0) + $val", "said": "A stock may become negative.", "key": 1},
        ),
        says=(
            (
                "Start with an empty store and carry out the $changes, tuples of a name and a number to add. "
                "Return a dictionary from names to {what is there|the stock at the end}. $said"
            ),
            (
                "The list $changes holds tuples (name, change). Return a dictionary with the stock of "
                "{each|every} name after all of them, if there is nothing at first. $said"
            ),
        ),
        styles=(
            Style(
                """
                $result = {}
                for $mapkey, $val in $changes:
                    $result[$mapkey] = $form
                return $result
                """,
                "The old stock is looked up with the default 0, changed, and stored again under the same name.",
            ),
            Style(
                """
                $result = {}
                for $mapkey, $val in $changes:
                    if $mapkey not in $result:
                        $result[$mapkey] = 0
                    $result[$mapkey] = $form
                return $result
                """,
                "A name that is new gets a stock of 0 first. After that all changes are treated alike.",
            ),
        ),
        reference=lambda changes, v: nth(
            v["key"],
            _stocks(changes),
            {name: sum(c for other, c in changes if other == name) for name in dict.fromkeys(n for n, _ in changes)},
        ),
        edges=(([],), ([("tea", -2), ("tea", 3)],), ([("tea", 5), ("ink", 1), ("tea", -7)],)),
        need="keep a stock up to date",
        idea=(
            (
                "A dictionary is the state of the store: for each name it knows the number. Every change "
                "touches one entry."
            ),
            "If a limit holds, it has to be kept after every single change. At the end it would be too late.",
        ),
        pitfall=("The limit makes the order important: first taking and then adding is not the same as the reverse.",),
    ),
    Family(
        id="simulation.votes",
        title="Counting votes",
        names=("$tag", "{count|find|get}_$tag", "$tag_of_{vote|election}", "{vote|ballot}_$tag"),
        args=(
            Arg(
                "votes",
                ("votes", "ballots", "choices", "answers", "cards"),
                "list[str]",
                lambda draw, _: draw.repeats(("Ada", "Ben", "Cara", "Dan", "Eva"), 3, 8),
            ),
        ),
        returns="$kind",
        variants=(
            {
                "tag": "{result|counts}",
                "kind": "dict[str, int]",
                "form": "$result",
                "said": "a dictionary from names to their number of votes",
                "key": 0,
            },
            {
                "tag": "{majority|winner}",
                "kind": "str",
                "form": 'next(($w for $w in $result if 2 * $result[$w] > len($votes)), "")',
                "said": "the name with more than half of the votes, or an empty string if there is none",
                "key": 1,
            },
            {
                "tag": "{lead|most_votes}",
                "kind": "int",
                "form": "max($result.values(), default=0)",
                "said": "the largest number of votes for one name, 0 if there are no votes",
                "key": 2,
            },
        ),
        says=(
            "{Each|Every} item of $votes is the name that somebody voted for. Return $said.",
            "Count the names in $votes and return $said.",
        ),
        styles=(
            Style(
                """
                $result = {}
                for $item in $votes:
                    $result[$item] = $result.get($item, 0) + 1
                return $form
                """,
                "The loop counts each name under its own key, and the last line asks the finished table.",
            ),
            Style(
                """
                $result = {$item: $votes.count($item) for $item in $votes}
                return $form
                """,
                (
                    "The method `count` goes through the whole list for every vote. That is short, but slow for "
                    "long lists."
                ),
            ),
        ),
        reference=lambda votes, v: nth(
            v["key"],
            dict(Counter(votes)),
            "".join(w for w in sorted(set(votes)) if votes.count(w) * 2 > len(votes)),
            max((len(list(group)) for _, group in itertools.groupby(sorted(votes))), default=0),
        ),
        edges=(([],), (["Ada"],), (["Ada", "Ben"],), (["Ada", "Ben", "Ada"],)),
        need="count votes",
        idea=(
            "Counting votes is a matter of one table. Whoever is new starts with no votes at all.",
            "More than half is not the same as more than anybody else. With three names, nobody may have a majority.",
        ),
        pitfall=("Comparing with half of an odd number needs care. Doubling the count avoids fractions.",),
    ),
)
