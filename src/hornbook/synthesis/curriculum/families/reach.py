"""Graphs 2: what can be reached from a node."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

Graph = Mapping[str, list[str]]

_PLACES = (
    "ABCDE",
    "PQRST",
    "UVWXY",
    ("lake", "hill", "mill", "farm", "park"),
    ("oslo", "bonn", "rome", "bern", "riga"),
)


def _ways(draw: Draw, _: object) -> dict[str, list[str]]:
    """A graph whose edges lead in one direction; every place is a key."""
    places = draw.sample(list(draw.choose(_PLACES)), draw.integer(3, 5))
    return {one: sorted(draw.sample([other for other in places if other != one], draw.integer(0, 2))) for one in places}


def _place(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose(list(before[0]))


def _within(graph: Graph, start: str) -> list[set[str]]:
    """The places that can be reached in at most 0, 1, 2, ... steps."""
    layers: list[set[str]] = [{start}]
    for _ in graph:
        layers.append(layers[-1].union(*(graph[one] for one in layers[-1])))
    return layers


_GRAPH = Arg("graph", ("graph", "roads", "links", "ways"), "dict[str, list[str]]", _ways)
_START = Arg("start", ("start", "source", "first", "origin"), "str", _place)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="graphs.reach",
        title="What can be reached?",
        names=("$tag", "$tag_from", "{find|get|list}_$tag", "$tag_{in_graph|by_roads}", "$tag_from_start"),
        args=(_GRAPH, _START),
        returns="$kind",
        variants=tuple(
            {"here": here, "todo": todo, **rest}
            for here, todo in (("node", "todo"), ("place", "waiting"), ("spot", "open_nodes"))
            for rest in (
                {
                    "kind": "list[str]",
                    "tag": "{reachable|places_to_reach}",
                    "said": "a sorted list of the nodes that can be reached from $start, itself included",
                    "end": "sorted($seen)",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{count_reachable|reach_size}",
                    "said": "how many nodes can be reached from $start, itself included",
                    "end": "len($seen)",
                    "key": 1,
                },
                {
                    "kind": "bool",
                    "tag": "{reaches_all|all_reachable}",
                    "said": "True if every node can be reached from $start, else False",
                    "end": "len($seen) == len($graph)",
                    "key": 2,
                },
            )
        ),
        says=(
            "The dictionary $graph lists the {neighbors|next nodes} of each node. $hand $said.",
            "In $graph every node is a key with the list of the nodes {one can go to|that follow it}. $hand $said.",
            "Given the graph $graph, a dictionary from nodes to lists of nodes, return $said.",
        ),
        styles=(
            Style(
                """
                $seen = {$start}
                $todo = [$start]
                while $todo:
                    $here = $todo.pop()
                    for $item in $graph[$here]:
                        if $item not in $seen:
                            $seen.add($item)
                            $todo.append($item)
                return $end
                """,
                (
                    "The list `$todo` holds nodes whose neighbors have not been looked at. {When it is empty, "
                    "everything is found|The set sees to it that no node comes in twice}."
                ),
            ),
            Style(
                """
                $seen = set()
                $todo = deque([$start])
                while $todo:
                    $here = $todo.popleft()
                    if $here not in $seen:
                        $seen.add($here)
                        $todo.extend($graph[$here])
                return $end
                """,
                (
                    "Nodes are taken from the front of the queue. {A node that was seen before is skipped|Whatever "
                    "comes a second time is ignored}."
                ),
                "from collections import deque",
            ),
            Style(
                """
                $seen = {$start}
                for _ in $graph:
                    for $here in list($seen):
                        $seen.update($graph[$here])
                return $end
                """,
                (
                    "Each round adds the neighbors of everything found so far. {As many rounds as there are nodes are"
                    " enough for sure|After as many rounds as there are nodes nothing new can come}."
                ),
            ),
        ),
        reference=lambda graph, start, v: nth(
            v["key"],
            sorted(_within(graph, start)[-1]),
            len(_within(graph, start)[-1]),
            _within(graph, start)[-1] == set(graph),
        ),
        edges=(
            ({"A": []}, "A"),
            ({"A": ["B"], "B": []}, "B"),
            ({"A": ["B"], "B": ["A"], "C": []}, "A"),
            ({"A": ["B"], "B": ["C"], "C": []}, "A"),
        ),
        need="find out which places can be reached",
        idea=(
            (
                "Start at one node and go to its neighbors, then to their neighbors, and so on. {What is found on the"
                " way can be reached|All nodes found on the way can be reached}."
            ),
            (
                "In a graph one can walk in circles. {A set of the nodes already seen prevents that|So the program "
                "must remember where it has been}."
            ),
        ),
        pitfall=(
            (
                "Without a record of what was seen, a circle keeps the loop running for ever. {That is why there is a"
                " set|Ask the set before you go on}."
            ),
        ),
    ),
)
