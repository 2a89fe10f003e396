"""Sets at work: who is inside, what is new and friends of friends."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _days(draw: Draw, _: object) -> list[list[str]]:
    people = draw.sample(PEOPLE, 5)
    return [draw.sample(people, draw.integer(0, 3)) for _i in range(draw.integer(1, 4))]


def _friends(draw: Draw, _: object) -> dict[str, set[str]]:
    people = draw.sample(PEOPLE, draw.integer(3, 5))
    table: dict[str, set[str]] = {p: set() for p in people}
    for i, a in enumerate(people):
        for b in people[:i]:
            if draw.chance(0.45):
                table[a].add(b)
                table[b].add(a)
    return table


def _any_key(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose([*before[0]])


FAMILIES = (
    drill(
        "set_work.new_each_day",
        "new_each_day first_visits {count|number_of}_newcomers new_visitors_by_day never_seen_before newcomers_per_day",
        [Arg("days", ("days", "visits", "visitors", "log"), "list[list[str]]", _days)],
        "list[int]",
        [
            (
                "The lists in $days hold the names of each day's visitors. $hand a list that says for each day how "
                "many of its visitors were not there on any earlier day."
            ),
            (
                "For every inner list of $days count the names that stand in none of the lists before it. Return the "
                "counts in order. No name stands twice in one inner list."
            ),
            (
                "How many people come for the first time on day one, on day two and so on? $days lists the names day "
                "by day, each name once a day at most. Answer with a list of numbers."
            ),
            (
                "$build a list as long as $days with the number of new names in each of its lists. A name is new if it "
                "did not occur further to the front; within one list all names differ."
            ),
            (
                "A museum gives a badge to everybody on their first visit. $days tells who came on which day. Return "
                "how many badges were given out on each day, as a list."
            ),
            "Newcomers per day in $days, as counts.",
            (
                "The function takes a list of lists of names and returns a list of integers: for each inner list the "
                "number of its names that no previous inner list contains. Nobody is named twice in the same inner "
                "list."
            ),
            (
                "You get the names of the visitors for each day. Begin with the first day: all its names are new. On "
                "the next days only names that you have not seen before are new. Return the number of new names for "
                "each day."
            ),
            (
                "If a name in one of the lists $days occurred in an earlier list, it is not counted; otherwise it is "
                "counted for that list. Output the counts, one for each list; an empty list counts 0."
            ),
            (
                "{Input|Given}: $days, such as [['Ada'], ['Ada', 'Ben']]. {Output|Result}: how many people appear for "
                "the first time in each inner list, here [1, 1]."
            ),
        ],
        """
        $seen = set()
        $result = []
        for $row in $days:
            $result.append(len(set($row) - $seen))
            $seen.update($row)
        return $result
        """,
        lambda days: [sum(all(n not in d for d in days[:i]) for n in day) for i, day in enumerate(days)],
        edges=(([],), ([["Ada"], ["Ada", "Ben"], []],), ([["Ada"], ["Ada"]],)),
    ),
    drill(
        "set_work.friends_of_friends",
        "friends_of_friends suggest_friends {find|get}_new_friends second_circle people_to_meet possible_friends",
        [
            Arg("table", ("friends", "friends_of", "network", "knows"), "dict[str, set[str]]", _friends),
            Arg("who", ("person", "name", "who", "me"), "str", _any_key),
        ],
        "set[str]",
        [
            (
                "The dictionary $table maps each person to the set of their friends. $hand the set of all friends of "
                "friends of $who who are neither friends of $who already nor $who."
            ),
            (
                "Whom could $who get to know through a friend? Unite the sets that $table has for the friends of $who, "
                "then take away these friends and $who. Return the set that is left."
            ),
            (
                "$build the set of the people at two steps from $who: a friend of theirs is a friend of $who, but they "
                "are not, and $who is not meant either. The friends of each person are in $table."
            ),
            (
                "A network proposes new contacts to $who. Proposed is everybody who has a friend in common with $who, "
                "except $who and the present friends. Return the set of proposals, given the sets of friends in $table."
            ),
            "Friends of the friends of $who by $table, without $who and without direct friends.",
            (
                "The function takes a dictionary from names to sets of names, and one of the names. It returns the set "
                "of names reached in exactly two steps from it, without those that one step reaches and without the "
                "name itself."
            ),
            (
                "You know for each person who the friends are: look into $table. Take the friends of $who. Look up the "
                "friends of each of them and collect them in a set. Then remove $who and everyone who is a friend of "
                "$who. Return the set."
            ),
            (
                "If someone is not $who, is not in the set of $who in $table, but is in the set of some member of it, "
                "that person belongs to the output set. It is empty if there are no such people."
            ),
            (
                "{Input|Given}: $table, such as {'Ada': {'Ben'}, 'Ben': {'Ada', 'Cara'}, 'Cara': {'Ben'}}, and a name "
                "$who. {Output|Result}: the set of new acquaintances that friends can introduce, here {'Cara'} for "
                "'Ada'."
            ),
            (
                "Each friend of $who brings all their own friends to a party. Which guests does $who not know yet? "
                "$table has the set of friends of everyone. Return a set without $who."
            ),
        ],
        """
        $result = set()
        for $w in $table[$who]:
            $result |= $table[$w]
        return $result - $table[$who] - {$who}
        """,
        lambda table, who: {
            p for p in table if p != who and p not in table[who] and any(p in table[f] for f in table[who])
        },
        edges=(
            ({"Ada": set()}, "Ada"),
            ({"Ada": {"Ben"}, "Ben": {"Ada", "Cara"}, "Cara": {"Ben"}}, "Ada"),
            ({"Ada": {"Ben"}, "Ben": {"Ada", "Cara"}, "Cara": {"Ben"}}, "Ben"),
        ),
        note="Friendship is mutual, and each person is a key.",
    ),
)
