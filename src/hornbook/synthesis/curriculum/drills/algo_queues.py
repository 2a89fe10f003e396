"""Queues and circles: who is served, who is counted out."""

from __future__ import annotations

from collections import deque

from hornbook.synthesis.curriculum.arguments import integer, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE


def _circle(numbers: list[str], step: int) -> list[str]:
    order: list[str] = []
    ring = deque(numbers)
    while ring:
        ring.rotate(1 - step)
        order.append(ring.popleft())
    return order


FRIENDS = words(
    "names", make=lambda draw, _: draw.sample(PEOPLE, draw.integer(2, 7)), names=("names", "players", "ring")
)

FAMILIES = (
    drill(
        "algo_queues.counting_out",
        "counting_out_order elimination_order leave_circle out_of_circle circle_order",
        [FRIENDS, integer("k", 1, 4, names=("k", "step", "count", "every"), fix=(2, 3))],
        "list[str]",
        [
            (
                "The $names stand in a circle. Starting with the first, count to $k again and again; whoever is "
                "counted as number $k leaves. Return them in the order in which they leave, the last one included."
            ),
            (
                "Children with the names $names form a ring. Every child number $k, counted on around the ring from "
                "the first, goes out. $hand the list of names in the order of going out, until nobody is left."
            ),
            (
                "Keep a queue of $names. Move the front one to the back $k - 1 times, then let the front one go. "
                "Repeat until the queue is empty and return the order of going."
            ),
            (
                "A counting-out rhyme has $k beats; the player on the last beat leaves the circle $names and the "
                "rhyme begins at the next. Return the players in leaving order (all of them)."
            ),
            (
                "Return the order in which the people in $names are counted out of a circle with the step $k, from "
                "the first person on."
            ),
            (
                "The function takes a list of names $names, standing in a circle in this order, and returns the "
                "names in the order in which they are eliminated: beginning with the first person, every person with "
                "the count $k is taken out, and the counting starts anew with the next one, until nobody is left."
            ),
            (
                "People stand in a circle: $names. Start with the first one and count 1, 2 and so on until $k. The "
                "person with number $k goes away. Then count again from the next person. Do this until all are gone. "
                "Output the names in the order they go."
            ),
            (
                "Sailors in a ring draw lots by counting: the ring is $names, and from the first sailor on every "
                "number $k steps out, until the ring is empty. Determine the order of stepping out."
            ),
            (
                "Input: names in a circle, $names. Output: all the names in the order of removal, when always the "
                "name number $k is removed, counting from the first and afterwards from the name behind the one "
                "removed."
            ),
            "Get the order in which the circle $names is counted out by taking every person number $k.",
        ],
        """
        queue = list($names)
        order = []
        while queue:
            for _ in range($k - 1):
                queue.append(queue.pop(0))
            order.append(queue.pop(0))
        return order
        """,
        _circle,
        edges=((["Ada"], 3), (["Ada", "Ben", "Cara"], 1), (["Ada", "Ben", "Cara", "Dan"], 2)),
    ),
    drill(
        "algo_queues.last_in_circle",
        "last_in_circle survivor last_one_left hot_potato last_player",
        [FRIENDS, integer("k", 1, 5, names=("passes", "k", "step", "rounds"), fix=(2, 3))],
        "str",
        [
            (
                "$names sit in a circle and pass a ball $k times, starting with the first; who then holds it leaves, "
                "and the next one starts again with the ball. $give the name of the last one left."
            ),
            (
                "Hot potato: the potato starts with the first of $names and is passed on $k times. Who has it is out, "
                "and the next begins. Return who remains at last."
            ),
            (
                "In a queue of $names the front one goes to the back $k times; then the front one is removed. Repeat "
                "this until one name remains and return it."
            ),
            (
                "$give the winner of a game: from the front of the list $names, move one name to the end, $k times, "
                "then drop the first name; go on until there is a single name."
            ),
            (
                "Players $names stand in a ring. Passing on $k times from the first, the one reached is out, and the "
                "game goes on from the player after. Return the last player."
            ),
            (
                "The function simulates a game in a circle of players $names and returns the name of the winner. In "
                "each round the player at the front goes to the back $k times, and then the player who is at the "
                "front is removed; the last one remaining wins."
            ),
            (
                "Children sit in a circle: $names. The first child has a ball and gives it to the next child; the "
                "ball is given on $k times. The child with the ball goes out, and the next child gets it for a new "
                "round. Who is the last child? Output the name."
            ),
            (
                "Treat $names as a queue. As long as it has more than one entry, move its first entry to the end, $k "
                "times, and strike out the entry that is first then. Report the entry that is left."
            ),
            (
                "Input: names in a circle, $names. Output: the one that is never removed, when the turn passes on $k "
                "times from the first name, the name reached is removed, and the same is repeated from the name "
                "behind it."
            ),
        ],
        """
        queue = list($names)
        while len(queue) > 1:
            for _ in range($k):
                queue.append(queue.pop(0))
            queue.pop(0)
        return queue[0]
        """,
        lambda names, k: _circle(names, k + 1)[-1],
        edges=((["Ada"], 3), (["Ada", "Ben"], 1), (["Ada", "Ben", "Cara"], 2)),
    ),
    drill(
        "algo_queues.queue_events",
        "serve_queue run_queue waiting_people queue_after people_left",
        [
            words(
                "events",
                names=("events", "log", "steps"),
                make=lambda draw, _: [
                    draw.choose((*draw.sample(PEOPLE, 2), "next")) for _ in range(draw.integer(1, 7))
                ],
            )
        ],
        "list[str]",
        [
            (
                "$events has the names of people who join a queue and the word 'next', at which the first in the "
                "queue is served and leaves. Return those who still wait, in order. If nobody waits, 'next' does "
                "nothing."
            ),
            (
                "Simulate a queue: every name in $events goes to the end; 'next' removes the one at the front, if "
                "there is one. Return the queue at the end."
            ),
            (
                "At a counter people line up in the order of $events. Whenever 'next' stands there, the front person "
                "goes. $hand the list of people left; calling 'next' without anyone there changes nothing."
            ),
            (
                "$give the final line of waiting people, front first, after the $events: a name joins at the back, "
                "'next' takes away the front one (or nobody if the line is empty)."
            ),
            (
                "Work through $events with a list as a queue. Append names; for 'next', drop the first element if "
                "there is any. Return the list."
            ),
            (
                "The function takes a list of strings $events and returns the list of people in a queue after all of "
                "them. A name means that this person goes to the end of the queue; 'next' means that the person at "
                "the front leaves, and has no effect on an empty queue."
            ),
            (
                "You get a list of words, $events. If the word is a name, this person comes to the end of the line. "
                "If the word is 'next', the first person in the line goes away; if the line is empty, nothing "
                "happens. Output the line at the end, with the first person first."
            ),
            (
                "At the doctor's people sit down in order of arrival, and at each call of 'next' the one who has "
                "waited longest goes in; a call into an empty room is without effect. Determine from $events who "
                "still waits, in order of arrival."
            ),
            (
                "If an entry of $events is 'next', the one at the front of the queue leaves (if there is one); "
                "otherwise the entry is a name that joins at the back. Output: the names in the queue at the end, "
                "from front to back."
            ),
            (
                "Apply $events to an empty queue: a name joins at the end, 'next' removes the front one, if any; "
                "return the queue."
            ),
        ],
        """
        queue = []
        for $item in $events:
            if $item != "next":
                queue.append($item)
            elif queue:
                queue.pop(0)
        return queue
        """,
        lambda events: _served(events),
        edges=(([],), (["next", "Ada"],), (["Ada", "Ben", "next"],)),
    ),
)


def _served(events: list[str]) -> list[str]:
    waiting = deque[str]()
    for event in events:
        if event == "next":
            waiting = deque(list(waiting)[1:])
        else:
            waiting.append(event)
    return list(waiting)
