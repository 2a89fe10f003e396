"""Halving again and again: places in a sorted list and rounds of a tournament."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import Draw

_SORTED_NAMES = ("numbers", "values", "ordered", "ranked", "data")


def _in_order(draw: Draw, _: object) -> list[int]:
    return sorted(draw.numbers(1, 20, 2, 7))


FAMILIES: tuple[Family, ...] = (
    Family(
        id="halving.insert_sorted",
        title="Keeping a list in order",
        names=(
            "insert_{sorted|in_order|ordered}",
            "{add|put}_in_{order|place}",
            "insert_{number|value}",
            "{add|place}_sorted",
            "keep_in_order",
        ),
        args=(
            numbers(kind="", names=_SORTED_NAMES, make=_in_order),
            integer("k", 0, 21, names=("new", "extra", "number", "added"), fix=(7, 10, 13)),
        ),
        returns="list[int]",
        variants=(
            {"at": "{at|spot|place}", "larger": "{later|greater|right_part}", "smaller": "{earlier|lower|left_part}"},
        ),
        says=(
            ("$hand a new sorted list with the {items|values} of the sorted list $numbers and {also|in addition} $k."),
            (
                "Insert $k into a copy of the sorted list $numbers so that {the copy|it} stays sorted, and return "
                "{the copy|it}."
            ),
            (
                "$build a list that {contains|has} $k and {everything in|all values of} $numbers, which is sorted; "
                "the result must be sorted {too|as well}."
            ),
        ),
        styles=(
            Style(
                """
                $at = 0
                while $at < len($numbers) and $numbers[$at] < $k:
                    $at += 1
                return $numbers[:$at] + [$k] + $numbers[$at:]
                """,
                (
                    "The loop looks for the first value that is not less than $k. {The new value goes right before "
                    "it|Two slices make room for the new value there}."
                ),
            ),
            Style(
                """
                $smaller = [$x for $x in $numbers if $x < $k]
                $larger = [$x for $x in $numbers if $x >= $k]
                return [*$smaller, $k, *$larger]
                """,
                (
                    "The list is split at $k. {The stars unpack both parts|Both parts are then unpacked} around the "
                    "new value."
                ),
            ),
            Style(
                """
                $result = list($numbers)
                bisect.insort($result, $k)
                return $result
                """,
                (
                    "The function `insort` searches by halving and inserts. {It changes a list, so we give it a "
                    "copy|We hand it a copy, because it changes its list}."
                ),
                "import bisect",
            ),
        ),
        reference=lambda numbers, k, _: sorted([k, *numbers]),
        edges=lambda v: (
            ([], v.get("k", 4)),
            ([1, 2], v.get("k", 9)),
            ([30, 40], v.get("k", 9)),
            ([v.get("k", 5)], v.get("k", 5)),
        ),
        need="add a value to a sorted list without spoiling the order",
        idea=(
            (
                "A list that is always kept in order never has to be sorted as a whole. {Each new value goes to its "
                "place at once|Every new value is put where it belongs}."
            ),
            (
                "When we sort cards in the hand, each new card is {pushed in|put} at its place. The cards before it "
                "{stay where they are|do not move}."
            ),
        ),
        pitfall=(
            (
                "If every value is smaller, the search runs to the end of the list. The test `$at < len($numbers)` "
                "must come first."
            ),
        ),
    ),
    Family(
        id="halving.rounds",
        title="How many rounds?",
        names=(
            "rounds_{needed|until_one}",
            "count_rounds",
            "{number|amount}_of_rounds",
            "tournament_{rounds|length}",
            "rounds_to_winner",
            "rounds_of_$k",
        ),
        args=(
            integer("n", 1, 90, names=("players", "teams", "n", "count")),
            integer("k", 2, 4, names=("group", "size", "k"), fix=(2, 3, 4)),
        ),
        returns="int",
        variants=({"rounds": "{rounds|played|steps}", "room": "{covered|reach|capacity}"},),
        says=(
            (
                "In each round, groups of {up to |at most }$k play, and one of each group stays. $howmany rounds it "
                "takes until one of $n is left."
            ),
            (
                "$howmany rounds a tournament with $n players needs if every round keeps one player {out of|from} "
                "each group of at most $k."
            ),
            (
                "A tournament starts with $n players. {Each|Every} round puts them into groups of at most $k and "
                "keeps one of each group. $howmany rounds are played until one player is left."
            ),
        ),
        styles=(
            Style(
                """
                $rounds = 0
                while $n > 1:
                    $n = ($n + $k - 1) // $k
                    $rounds += 1
                return $rounds
                """,
                (
                    "Adding one less than $k before the division rounds up. {So a group that is not full counts "
                    "too|That way an incomplete group counts as well}."
                ),
            ),
            Style(
                """
                $rounds, $room = 0, 1
                while $room < $n:
                    $room *= $k
                    $rounds += 1
                return $rounds
                """,
                (
                    "Read backwards, each round multiplies the number of players. {We stop when all of them have a "
                    "place|The loop ends when everybody has a place}."
                ),
            ),
            Style(
                """
                if $n <= 1:
                    return 0
                return 1 + $name(($n + $k - 1) // $k$trail)
                """,
                "One round is played, and the {rest|remaining rounds} can be left to the same function.",
            ),
        ),
        reference=lambda n, k, _: next(r for r in range(60) if k**r >= n),
        edges=((1, 2), (2, 2), (5, 2), (9, 3), (17, 4)),
        need="plan the rounds of a tournament",
        idea=(
            (
                "Whoever divides again and again gets to the end quickly. {A hundred players need only seven rounds "
                "in pairs|In pairs, a hundred players need only seven rounds}."
            ),
            (
                "Repeated division is the opposite of repeated multiplication. {Both ways of counting|Counting up and"
                " counting down} give the same number of rounds."
            ),
        ),
        pitfall=("Plain `//` rounds down and would lose the players of an incomplete group.",),
        quiz=(("How many rounds does a single player need?", "None, so the result is `0`."),),
    ),
)
