"""Simulations of everyday machines: tills, elevators, doors."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

_FLOORS = numbers("floors", 0, 12, 1, 5, kind="", names=("floors", "stops", "calls", "requests", "visits"))


def _events(draw: Draw, _: object) -> list[str]:
    """What happens to a door."""
    return [draw.choose(("open", "close", "lock", "unlock")) for _ in range(draw.integer(1, 5))]


def _door(state: str, event: str) -> str:
    """The state of the door after one event, from a table of all that do something."""
    table = {
        ("closed", "open"): "open",
        ("open", "close"): "closed",
        ("closed", "lock"): "locked",
        ("locked", "unlock"): "closed",
    }
    return table.get((state, event), state)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="simulation.till",
        title="A queue at the till",
        names=("$tag", "{queue|till|shop}_$tag", "{find|get}_$tag", "$tag_{at_till|in_line}"),
        args=(numbers("times", 1, 9, 1, 5, kind="", names=("times", "minutes", "durations", "customers", "service")),),
        returns="$kind",
        variants=(
            {
                "tag": "{finish_times|leave_times}",
                "kind": "list[int]",
                "form": "$current + $x",
                "said": "a list of the minutes at which {they|the customers} leave",
                "key": 0,
            },
            {
                "tag": "{waiting_times|waits}",
                "kind": "list[int]",
                "form": "$current",
                "said": "a list of how many minutes each customer waits before being served",
                "key": 1,
            },
        ),
        says=(
            (
                "Customers stand in line at one till, and serving them takes the minutes in $times. Return "
                "$said, if the first one is served at minute 0."
            ),
            (
                "The list $times tells how many minutes each customer needs at the till, in the order of the "
                "line. Starting at minute 0, return $said."
            ),
        ),
        styles=(
            Style(
                """
                $current = 0
                $result = []
                for $x in $times:
                    $result.append($form)
                    $current += $x
                return $result
                """,
                "The variable $current is the clock. It moves on by the time that one customer takes.",
            ),
            Style(
                """
                $result = []
                for $i, $x in enumerate($times):
                    $current = sum($times[:$i])
                    $result.append($form)
                return $result
                """,
                "Everybody has to wait for all those in front, whose times are added up anew for each customer.",
            ),
        ),
        reference=lambda times, v: nth(
            v["key"], list(itertools.accumulate(times)), list(itertools.accumulate(times, initial=0))[:-1]
        ),
        edges=(([],), ([4],), ([3, 1, 2],)),
        need="find out how long people wait",
        idea=(
            (
                "A simulation plays in steps what happens in the world. Its state here is a single number, "
                "the time of day."
            ),
            "In a line, everybody starts when the one before has finished. So one running total describes it all.",
        ),
        pitfall=("It matters whether the clock moves before or after something is noted down.",),
    ),
    Family(
        id="simulation.elevator",
        title="The way of an elevator",
        names=("$tag", "{elevator|lift}_$tag", "{count|find}_$tag", "$tag_of_{lift|ride}"),
        args=(_FLOORS, integer("start", 0, 9, names=("start", "begin", "first"), default=(0, 1, 2, 5))),
        returns="int",
        variants=(
            {
                "tag": "{floors_passed|distance}",
                "form": "abs($x - $current)",
                "said": "how many floors {it travels in all|it moves altogether}",
                "key": 0,
            },
            {
                "tag": "{way_up|climb}",
                "form": "max(0, $x - $current)",
                "said": "how many floors it {moves|travels} upward in all",
                "key": 1,
            },
            {
                "tag": "{way_down|descent}",
                "form": "max(0, $current - $x)",
                "said": "how many floors it {moves|travels} downward in all",
                "key": 2,
            },
        ),
        says=(
            "An elevator starts at floor $start and goes to the floors in $floors one after another. Return $said.",
            (
                "Starting at floor $start, an elevator visits the floors in the list $floors in order. {Find "
                "out|Return} $said."
            ),
        ),
        styles=(
            Style(
                """
                $total = 0
                $current = $start
                for $x in $floors:
                    $total += $form
                    $current = $x
                return $total
                """,
                "After each ride the new floor becomes the current one. Otherwise every ride would begin at $start.",
            ),
            Style(
                """
                route = [$start] + $floors
                return sum($form for $current, $x in zip(route, $floors))
                """,
                "The list with the start in front pairs each floor with the one before it.",
            ),
        ),
        reference=lambda floors, start, v: nth(
            v["key"],
            sum(len(range(min(a, b), max(a, b))) for a, b in itertools.pairwise([start, *floors])),
            sum(len(range(a, b)) for a, b in itertools.pairwise([start, *floors])),
            sum(len(range(b, a)) for a, b in itertools.pairwise([start, *floors])),
        ),
        edges=(([], 3), ([5], 2), ([4, 1, 1], 2)),
        need="follow a lift through a house",
        idea=(
            "The state of the elevator is its floor. Each call changes it, and the way between two floors is counted.",
            "A way with several stops is the sum of the ways between neighbors.",
        ),
        pitfall=("A difference may be negative. What counts as distance needs `abs` or a test.",),
    ),
    Family(
        id="simulation.state_machine",
        title="A door with three states",
        names=(
            "{door|gate|final}_{state|status}",
            "{run|play|follow}_events",
            "{apply|do}_all",
            "after_events",
            "door_after",
        ),
        args=(
            Arg("events", ("events", "actions", "commands", "steps", "inputs"), "list[str]", _events),
            Arg(
                "start",
                ("start", "state", "first", "begin"),
                "str",
                lambda draw, _: draw.choose(("open", "closed", "locked")),
                default=("closed", "open", "locked"),
            ),
        ),
        returns="str",
        says=(
            (
                "A door is 'open', 'closed' or 'locked'. An open door can be closed ('close'), a closed one "
                "opened or locked ('open', 'lock'), and a locked one unlocked ('unlock'), which leaves it "
                "closed. Return the state after the $events, beginning with $start."
            ),
            (
                "Return the state of a door ('open', 'closed' or 'locked') that is $start at first, after "
                "all $events. 'close' works on an open door, 'open' and 'lock' on a closed one, and 'unlock' "
                "makes a locked one closed."
            ),
        ),
        note="{All other events change nothing.|Anything that does not fit the state is ignored.}",
        styles=(
            Style(
                """
                $current = $start
                for $item in $events:
                    if $current == "open" and $item == "close":
                        $current = "closed"
                    elif $current == "closed" and $item == "open":
                        $current = "open"
                    elif $current == "closed" and $item == "lock":
                        $current = "locked"
                    elif $current == "locked" and $item == "unlock":
                        $current = "closed"
                return $current
                """,
                "Each branch is one arrow in a drawing of the machine: in this state, with that event, go there.",
            ),
            Style(
                """
                table = {
                    ("open", "close"): "closed",
                    ("closed", "open"): "open",
                    ("closed", "lock"): "locked",
                    ("locked", "unlock"): "closed",
                }
                $current = $start
                for $item in $events:
                    $current = table.get(($current, $item), $current)
                return $current
                """,
                (
                    "The table holds all arrows of the machine. With the current state as the default, "
                    "everything else changes nothing."
                ),
            ),
        ),
        reference=lambda events, start: list(itertools.accumulate(events, _door, initial=start))[-1],
        edges=(([], "locked"), (["open"], "locked"), (["lock", "open"], "closed"), (["close", "lock"], "open")),
        need="describe how a door may be used",
        idea=(
            "A state machine is always in one of a few states. Events lead from one state to another, as a table says.",
            "What an event does depends on the state: opening works on a closed door but not on a locked one.",
        ),
        pitfall=(
            ("Events that do not fit need a rule too. Forgetting them leaves the state undefined or raises an error."),
        ),
    ),
)
