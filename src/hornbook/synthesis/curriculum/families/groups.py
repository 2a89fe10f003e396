"""Graphs 3: groups of nodes that hang together."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

Graph = Mapping[str, list[str]]


def _friends(draw: Draw, _: object) -> dict[str, list[str]]:
    """A graph whose edges lead in both directions."""
    names = draw.sample(("Ada", "Ben", "Cara", "Dan", "Eva", "Finn", "Gina"), draw.integer(3, 5))
    pairs = [pair for pair in itertools.combinations(names, 2) if draw.chance(0.4)]
    return {one: [b if one == a else a for a, b in pairs if one in (a, b)] for one in names}


def _parts(graph: Graph) -> list[set[str]]:
    """The groups, found by joining the sets of friends that have somebody in common."""
    parts: list[set[str]] = []
    for one, near in graph.items():
        touching = [part for part in parts if part & {one, *near}]
        parts = [part for part in parts if part not in touching] + [{one, *near}.union(*touching)]
    return parts


FAMILIES: tuple[Family, ...] = (
    Family(
        id="graphs.groups",
        title="Groups that hang together",
        names=("$tag", "{find|get|count}_$tag", "$tag_of_friends", "$tag_in_graph", "{friend|graph}_$tag"),
        args=(Arg("graph", ("friends", "graph", "links", "contacts"), "dict[str, list[str]]", _friends),),
        returns="int",
        variants=tuple(
            {"here": here, "group": group, **rest}
            for here, group in (("name", "group"), ("person", "circle"), ("who", "cluster"))
            for rest in (
                {"tag": "{groups|circles|components}", "said": "number of groups", "end": "len($result)", "key": 0},
                {
                    "tag": "{largest_group|biggest_circle}",
                    "said": "size of the largest group",
                    "end": "max($result, default=0)",
                    "key": 1,
                },
                {
                    "tag": "{loners|singles}",
                    "said": "number of groups with just one member",
                    "end": "$result.count(1)",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "In $graph each name is mapped to a list of friends, and friendship holds both ways. People who are "
                "linked {directly or through others|by a chain of friends} form a group. $give the $said."
            ),
            (
                "The dictionary $graph lists everybody's friends; whoever is linked by a chain of friends belongs to "
                "the same group. $hand the $said."
            ),
            (
                "$give the $said in $graph, a dictionary from names to lists of friends. Two people are in one group "
                "if {a chain of friends links them|friends of friends connect them}."
            ),
        ),
        styles=(
            Style(
                """
                $result = []
                $seen = set()
                for $here in $graph:
                    if $here in $seen:
                        continue
                    $group = [$here]
                    $seen.add($here)
                    for $item in $group:
                        for friend in $graph[$item]:
                            if friend not in $seen:
                                $seen.add(friend)
                                $group.append(friend)
                    $result.append(len($group))
                return $end
                """,
                (
                    "The loop over `$group` also visits what is appended meanwhile. {So it ends only when the group "
                    "is complete|That is how the group grows until it is complete}."
                ),
            ),
            Style(
                """
                $result = []
                others = set($graph)
                while others:
                    $group = {others.pop()}
                    for _ in $graph:
                        $group |= {$item for $here in $group for $item in $graph[$here]}
                    others -= $group
                    $result.append(len($group))
                return $end
                """,
                (
                    "A group starts with anybody and takes in all friends again and again. {Then its members are "
                    "removed from those left over|What remains belongs to other groups}."
                ),
            ),
        ),
        reference=lambda graph, v: nth(
            v["key"],
            len(_parts(graph)),
            max(map(len, _parts(graph)), default=0),
            len([part for part in _parts(graph) if len(part) == 1]),
        ),
        edges=(({},), ({"Ada": []},), ({"Ada": ["Ben"], "Ben": ["Ada"], "Cara": []},), ({"Ada": [], "Ben": []},)),
        need="find groups of friends",
        idea=(
            (
                "Friends of friends belong to the same circle. {Such a circle is called a connected component|In a "
                "graph it is called a component}."
            ),
            (
                "Take somebody and collect everyone who is linked. {If people are left over, begin again with one of "
                "them|Repeat this until nobody is left over}."
            ),
        ),
        pitfall=(
            (
                "Do not start a second group with somebody who is already in one. {Look this up first|The set of "
                "known people prevents it}."
            ),
        ),
    ),
)
