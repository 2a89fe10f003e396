"""Queues and rings: who is next, who is last, and what is kept."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import PEOPLE, WORDS, Draw


def _visits(draw: Draw, _: object) -> list[str]:
    return draw.repeats(WORDS, 2, 8)


def _last_in_circle(people: list[str], k: int) -> list[str]:
    """The order in which the circle loses its members, by indexes that stay fixed."""
    out: list[str] = []
    at = -1
    while len(out) < len(people):
        left = 0
        while left < k:
            at = (at + 1) % len(people)
            left += people[at] not in out
        out.append(people[at])
    return out


def _recent(visits: list[str], k: int) -> list[str]:
    """The k different items whose last visits are latest, oldest first."""
    last = {item: i for i, item in enumerate(visits)}
    return sorted(last, key=last.__getitem__)[-k:]


def _arrivals(visits: list[str], k: int) -> list[str]:
    """What is left if an item that is in the memory changes nothing."""
    arrived: list[str] = []
    for item in visits:
        arrived += [item] * (item not in arrived[-k:])
    return arrived[-k:]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="queues.circle",
        title="Counting out in a circle",
        names=("$tag", "$tag_in_circle", "{find|get}_$tag", "count_out_$tag", "$tag_of_$k"),
        args=(
            Arg(
                "people",
                ("people", "players", "children", "names"),
                "list[str]",
                lambda draw, _: draw.sample(PEOPLE, draw.integer(2, 6)),
            ),
            integer("k", 2, 4, names=("k", "step", "count"), fix=(2, 3, 4)),
        ),
        returns="$kind",
        variants=tuple(
            {"ring": ring, **rest}
            for ring in ("circle", "ring", "waiting", "queue")
            for rest in (
                {
                    "kind": "str",
                    "tag": "{last_one|winner|last_to_leave}",
                    "said": "the name of the one who leaves last",
                    "end": "$result[-1]",
                    "key": 0,
                },
                {
                    "kind": "list[str]",
                    "tag": "{order_of_leaving|leaving_order}",
                    "said": "all names in the order of leaving",
                    "end": "$result",
                    "key": 1,
                },
                {
                    "kind": "str",
                    "tag": "{first_out|first_to_leave}",
                    "said": "the name of the one who leaves first",
                    "end": "$result[0]",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "The $people stand in a circle and are counted. Whoever is number $k leaves, and counting {goes "
                "on|begins anew} with the next one. $hand $said."
            ),
            (
                "Counting starts at the first of $people and goes round in a circle; each time, number $k leaves and "
                "counting begins again behind that place. $hand $said."
            ),
            "In a circle of $people every one who is counted as number $k has to leave. $hand $said.",
        ),
        note="{It goes on until nobody is left.|This is repeated until all have left.}",
        styles=(
            Style(
                """
                $ring = deque($people)
                $result = []
                while $ring:
                    $ring.rotate(1 - $k)
                    $result.append($ring.popleft())
                return $end
                """,
                (
                    "Rotating brings the one who is number $k to the front. {From there, `popleft` takes that one "
                    "out|The front is where a queue loses its members}."
                ),
                "from collections import deque",
            ),
            Style(
                """
                $ring = list($people)
                $result = []
                $i = 0
                while $ring:
                    $i = ($i + $k - 1) % len($ring)
                    $result.append($ring.pop($i))
                return $end
                """,
                (
                    "The remainder brings the index back to the start of the list. {After a name is taken out, the "
                    "next one stands at the same index|The circle is a list whose end meets its start}."
                ),
            ),
            Style(
                """
                $ring = list($people)
                $result = []
                while $ring:
                    for _ in range($k - 1):
                        $ring.append($ring.pop(0))
                    $result.append($ring.pop(0))
                return $end
                """,
                (
                    "Whoever is counted but does not leave goes to the back of the list. {The list is the circle, cut"
                    " open at the next one|So the circle turns by one place}."
                ),
            ),
        ),
        reference=lambda people, k, v: nth(
            v["key"], _last_in_circle(people, k)[-1], _last_in_circle(people, k), people[(k - 1) % len(people)]
        ),
        edges=((["Ada"], 3), (["Ada", "Ben"], 2), (["Ada", "Ben", "Cara"], 3), (["Ada", "Ben", "Cara", "Dan"], 2)),
        need="play a counting-out game",
        idea=(
            (
                "A circle has no end, but a list has one. {Moving items from the front to the back makes a circle of "
                "it|The remainder of a division leads from its end back to its start}."
            ),
            (
                "A queue serves the one at the front. {Whoever is not served yet joins it again at the back|In a "
                "counting game, most go back to its end}."
            ),
        ),
        pitfall=(
            (
                "Change a copy and not the list that was given. {The caller may still need the names|Otherwise the "
                "caller is left with an empty list}."
            ),
        ),
    ),
    Family(
        id="queues.recent",
        title="The latest ones",
        names=("$tag", "{keep|get|find}_$tag", "$tag_{items|pages|visits}", "last_$k_$tag", "$tag_list"),
        args=(
            Arg("visits", ("visits", "pages", "songs", "requests"), "list[str]", _visits),
            integer("k", 1, 3, names=("size", "k", "limit", "room"), fix=(2, 3)),
        ),
        returns="list[str]",
        variants=(
            {
                "memory": "{memory|recent|cache}",
                "tag": "{recently_used|latest_different}",
                "said": "An item that comes again moves to the end",
                "known": "if $item in $memory:\n        $memory.remove($item)",
                "form": "$memory = [old for old in $memory if old != $item] + [$item]",
                "key": 0,
            },
            {
                "memory": "{memory|recent|shelf}",
                "tag": "{first_in_memory|newest_arrivals}",
                "said": "An item that is still in the memory stays where it is",
                "known": "if $item in $memory:\n        continue",
                "form": "$memory = $memory if $item in $memory else [*$memory, $item]",
                "key": 1,
            },
        ),
        says=(
            (
                "A memory has room for $k different items. {The items of|All items of} $visits come in one after the "
                "other. $said; if there is no room, the one at the front is dropped. $hand the memory at the end."
            ),
            (
                "Simulate a memory for $k items that receives the items of $visits in order. $said. A new one goes to"
                " the end, and if there are too many, the first is dropped. $hand what is {left|in it} at last."
            ),
            (
                "$hand the list that remains when the items of $visits pass through a memory of size $k. $said. "
                "Others are added at the end, and {the first item leaves|the front is dropped} when there are more "
                "than $k."
            ),
        ),
        styles=(
            Style(
                """
                $memory = []
                for $item in $visits:
                    $known
                    $memory.append($item)
                    if len($memory) > $k:
                        $memory.pop(0)
                return $memory
                """,
                (
                    "The list is ordered: what is dropped next stands at the front. {New items come to the end|The "
                    "end is for the newest item}."
                ),
            ),
            Style(
                """
                $memory = []
                for $item in $visits:
                    $form
                    $memory = $memory[-$k:]
                return $memory
                """,
                (
                    "A slice with a negative start keeps the last items. {A list that is short enough stays whole|If "
                    "there are not more than that, it keeps them all}."
                ),
            ),
        ),
        reference=lambda visits, k, v: nth(v["key"], _recent(visits, k), _arrivals(visits, k)),
        edges=lambda v: (
            ([], 2),
            (["a", "a"], 2),
            (["a", "b", "a", "c"], 2),
            (["a", "b", "c", "a", "d"], v.get("k", 3)),
        ),
        need="keep only what was used lately",
        idea=(
            (
                "A memory of limited size must forget something. {A common rule is to forget what has waited "
                "longest|The rule says what goes first}."
            ),
            (
                "Browsers and phones keep lists of the latest pages and calls. {A list with a front and an end is "
                "enough for that|New entries push old ones out}."
            ),
        ),
        pitfall=(
            (
                "First look whether the item is there, then make room. {The other order may drop something for "
                "nothing|Otherwise items are dropped too early}."
            ),
        ),
    ),
)
