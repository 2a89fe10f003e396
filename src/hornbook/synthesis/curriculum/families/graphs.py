"""Graphs as dictionaries of lists: neighbors, edges, ways and distances."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

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


_GRAPH = Arg("graph", ("graph", "roads", "links", "ways"), "dict[str, list[str]]", _ways)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="graphs.edges",
        title="The edges of a graph",
        names=("$tag", "{find|get|list}_$tag", "$tag_of_graph", "{graph|map|all}_$tag", "$tag_in_graph"),
        args=(_GRAPH,),
        returns="$kind",
        variants=tuple(
            {"here": here, "there": there, **rest}
            for here, there in (("node", "other"), ("place", "goal"), ("a", "b"))
            for rest in (
                {
                    "kind": "list[tuple[str, str]]",
                    "tag": "{edges|edge_list}",
                    "said": "a list of all edges as tuples (from, to), in the order of {the dictionary|$graph}",
                    "zero": "[]",
                    "step": "$result.append(($here, $there))",
                    "form": "[($here, $there) for $here, near in $graph.items() for $there in near]",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{edge_count|count_edges}",
                    "said": "the number of its edges",
                    "zero": "0",
                    "step": "$result += 1",
                    "form": "sum(len(near) for near in $graph.values())",
                    "key": 1,
                },
                {
                    "kind": "list[str]",
                    "tag": "{dead_ends|without_edges}",
                    "said": "a list of the nodes from which no edge goes out",
                    "zero": "[$here for $here in $graph]",
                    "step": "$result = [$item for $item in $result if $item != $here]",
                    "form": "[$here for $here, near in $graph.items() if not near]",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "The dictionary $graph maps each node to a list of the nodes {to which an edge leads|that an edge "
                "leads to}. $hand $said."
            ),
            (
                "In $graph, every node is a key and its value lists the nodes {that can be reached by one edge|at the"
                " other ends of its edges}. $hand $said."
            ),
            "Given a graph as a dictionary from nodes to lists of neighbors, $graph, return $said.",
        ),
        styles=(
            Style(
                """
                $result = $zero
                for $here in $graph:
                    for $there in $graph[$here]:
                        $step
                return $result
                """,
                (
                    "The outer loop takes the nodes and the inner one their neighbors. {So every edge is visited "
                    "once|Each round of the inner loop is one edge}."
                ),
            ),
            Style(
                "return $form",
                (
                    "The dictionary holds all edges, sorted by the node they start at. {Going through it once is "
                    "enough|So one expression is enough}."
                ),
            ),
        ),
        reference=lambda graph, v: nth(
            v["key"],
            [(one, other) for one in graph for other in graph[one]],
            len([other for near in graph.values() for other in near]),
            [one for one in graph if graph[one] == []],
        ),
        edges=(({"A": []},), ({"A": ["B"], "B": []},), ({"A": ["B", "C"], "B": ["A"], "C": []},)),
        need="list the roads of a small map",
        idea=(
            (
                "A graph has nodes and edges between them, such as towns and roads. {A dictionary of lists can hold "
                "it|In Python, a dictionary of lists does the job}."
            ),
            (
                "Each key of the dictionary is a node. {Its list tells where one can go from there|The list behind it"
                " names its neighbors}."
            ),
        ),
        pitfall=(
            (
                "A road in both directions is stored as two edges. {Each is in the list of one of its ends|Count it "
                "twice or agree on something else}."
            ),
        ),
    ),
    Family(
        id="graphs.degrees",
        title="Counting neighbors",
        names=("$tag", "{count|find|get}_$tag", "$tag_of_nodes", "$tag_in_graph", "{tell|make}_$tag"),
        args=(_GRAPH,),
        returns="$kind",
        variants=(
            {
                "here": "{node|place|one}",
                "there": "{other|target|goal}",
                "kind": "dict[str, int]",
                "tag": "{out_degrees|outgoing}",
                "said": "how many edges start there",
                "mark": "$here",
                "key": 0,
                "turn": "len($graph[$here])",
            },
            {
                "here": "{node|place|one}",
                "there": "{other|target|goal}",
                "kind": "dict[str, int]",
                "tag": "{in_degrees|incoming}",
                "said": "how many edges end there",
                "mark": "$there",
                "key": 1,
                "turn": "sum($here in near for near in $graph.values())",
            },
        ),
        says=(
            (
                "$build a dictionary that tells for each node of $graph $said. {The lists in $graph hold the "
                "neighbors|Each value of $graph lists the nodes that edges lead to}."
            ),
            (
                "The dictionary $graph maps {nodes to lists of neighbors|each node to a list of neighbors}. Count for"
                " every node $said, and return the counts as a dictionary."
            ),
            (
                "For {each|every} node in the graph $graph, a dictionary of lists, find $said. Return a dictionary "
                "{from nodes to numbers|with these numbers}."
            ),
        ),
        styles=(
            Style(
                """
                $result = {$here: 0 for $here in $graph}
                for $here in $graph:
                    for $there in $graph[$here]:
                        $result[$mark] += 1
                return $result
                """,
                (
                    "All counters begin at 0, so that no node is missing. {Each edge then adds one to a counter|Then "
                    "every edge is counted at one of its ends}."
                ),
            ),
            Style(
                "return {$here: $turn for $here in $graph}",
                (
                    "For each node, one expression gives its number. {The comprehension collects them|They become the"
                    " values of a new dictionary}."
                ),
            ),
        ),
        reference=lambda graph, v: {
            one: len(nth(v["key"], graph[one], [near for near in graph.values() if one in near])) for one in graph
        },
        edges=(({"A": []},), ({"A": ["B"], "B": []},), ({"A": ["B", "C"], "B": ["C"], "C": []},)),
        need="find the busiest place of a map",
        idea=(
            (
                "The degree of a node is the number of its edges. {If edges have a direction, those that go out and "
                "those that come in are counted separately|It tells how well a node is connected}."
            ),
            (
                "Edges that go out are easy to count, since they stand in one list. {Those that come in are spread "
                "over all lists|To find those that come in, all lists must be read}."
            ),
        ),
        pitfall=("A node without edges belongs in the result as well. {Its count is 0|It must not be missing}.",),
    ),
)
