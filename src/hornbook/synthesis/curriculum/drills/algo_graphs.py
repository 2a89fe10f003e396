"""Networks as lists of pairs or dictionaries: neighbours, ways, orders and groups."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

Edges = list[tuple[int, int]]


def _edges(draw: Draw, _: object) -> Edges:
    every = [(a, b) for a in range(1, 6) for b in range(a + 1, 6)]
    return [draw.choose(((a, b), (b, a))) for a, b in draw.sample(every, draw.integer(1, 6))]


def _table(draw: Draw, _: object) -> dict[str, list[str]]:
    names = "ABCDE"[: draw.integer(2, 5)]
    return {a: sorted(draw.sample([b for b in names if b != a], draw.integer(0, 2))) for a in names}


PAIRS = Arg("pairs", ("edges", "pairs", "roads", "links", "connections"), "list[tuple[int, int]]", _edges)


TABLE = Arg("table", ("graph", "network", "links", "table"), "dict[str, list[str]]", _table)


NODE = integer("n", 1, 5, names=("node", "point", "town", "n"))


FROM = Arg("start", ("start", "source", "origin"), "str", lambda draw, before: draw.choose(sorted(before[0])))


TO = Arg("goal", ("goal", "target", "end_node"), "str", lambda draw, before: draw.choose(sorted(before[0])))


def _levels(table: dict[str, list[str]], start: str) -> list[set[str]]:
    levels, known = [{start}], {start}
    while levels[-1]:
        levels.append({b for a in levels[-1] for b in table[a]} - known)
        known |= levels[-1]
    return levels[:-1]


FAMILIES = (
    drill(
        "algo_graphs.degree",
        "degree count_roads links_of roads_at number_of_neighbors",
        [PAIRS, NODE],
        "int",
        [
            "Each pair in $pairs is a road between two towns. $howmany roads begin or end at town $n.",
            "$howmany pairs of $pairs contain the number $n.",
            (
                "$pairs lists the connections of a network. $give the degree of $n, which is the number of "
                "connections it has."
            ),
            (
                "Two people in a pair of $pairs know each other. $howmany acquaintances person $n has. No pair is "
                "there twice."
            ),
            "$give how often the point $n is an end of an edge in the list $pairs. No edge joins a point with itself.",
            (
                "The function takes a list of tuples $pairs, each a connection between two points, and returns the "
                "number of connections in which the point $n takes part."
            ),
            (
                "You get a list of pairs, $pairs. Each pair is a road between two places. How many roads go to place "
                "$n? A pair counts if the place is the first or the second number in it."
            ),
            (
                "The degree of a node is the number of edges that end there. Determine the degree of node $n in the "
                "undirected graph with the edges $pairs."
            ),
            "Pairs of $pairs with $n in them: how many?",
            "Determine the number of pairs in $pairs that contain $n.",
        ],
        """
        $count = 0
        for $left, $right in $pairs:
            if $n in ($left, $right):
                $count += 1
        return $count
        """,
        lambda pairs, n: str(pairs).count(str(n)),
        edges=(([], 1), ([(1, 2)], 2), ([(1, 2), (3, 1)], 1)),
    ),
    drill(
        "algo_graphs.neighbors",
        "neighbors_of find_neighbors direct_links joined_to towns_next_to",
        [PAIRS, NODE],
        "list[int]",
        [
            (
                "Each pair in $pairs joins two points, in both directions. $hand the sorted list of the points joined "
                "to $n."
            ),
            "$pairs lists roads between towns. $hand all towns that have a road to town $n, in rising order.",
            "Two numbers in a pair of $pairs are friends. Return the friends of $n, sorted.",
            "Collect from every pair in $pairs that contains $n the other number, and return these in ascending order.",
            "$give the neighbours of $n in the undirected graph with the edges $pairs, from small to large.",
            (
                "The function takes a list of tuples $pairs, each joining two points in both directions, and returns "
                "a sorted list of all points that are joined to the point $n. If there are none, the list is empty."
            ),
            (
                "You get a list of pairs, $pairs. If two numbers are in one pair, they are neighbours. Who are the "
                "neighbours of $n? Output them in a list, from the smallest to the biggest."
            ),
            (
                "Telephone lines lead from house to house, as given by $pairs. Report, in ascending order, the "
                "houses that have a line to house $n."
            ),
            "Input: undirected edges $pairs. Output: a sorted list of every node that shares an edge with node $n.",
            (
                "My map lists roads as pairs of towns, $pairs. To which towns can I go directly from town $n? I want "
                "them sorted."
            ),
            "Get the sorted neighbours of $n in the undirected graph with edges $pairs.",
        ],
        """
        $result = []
        for $left, $right in $pairs:
            if $left == $n:
                $result.append($right)
            elif $right == $n:
                $result.append($left)
        return sorted($result)
        """,
        lambda pairs, n: [x for x in range(9) if (x, n) in pairs or (n, x) in pairs],
        edges=(([], 1), ([(1, 2)], 2), ([(1, 2), (3, 1)], 1)),
    ),
    drill(
        "algo_graphs.adjacency",
        "adjacency build_graph neighbors_table to_graph link_table",
        [PAIRS],
        "dict[int, list[int]]",
        [
            (
                "$build a dictionary from every point in $pairs to the sorted list of points it is joined with. Each "
                "pair joins its two points."
            ),
            (
                "$pairs lists roads between towns, usable both ways. $hand a dictionary that gives for each town the "
                "towns next to it, sorted."
            ),
            (
                "Turn the list of edges $pairs into an adjacency table: each number that occurs is a key, its value "
                "the sorted list of its partners."
            ),
            (
                "The two numbers of a pair in $pairs are friends of each other. Return for each number a sorted list "
                "of its friends, as a dict."
            ),
            (
                "Make a graph from the pairs $pairs. It is a dict in which both ends of a pair have the other one in "
                "their list; lists are sorted."
            ),
            (
                "The function takes a list of tuples $pairs, the edges of an undirected graph, and returns a "
                "dictionary that maps each node to the sorted list of its neighbours."
            ),
            (
                "You get a list of pairs, $pairs. Each pair joins two numbers. Make a dictionary: every number that "
                "is in some pair is a key, and the value is a sorted list of all numbers that are joined with it."
            ),
            (
                "For a route planner, the roads in $pairs, which can be used both ways, are to be turned into a "
                "dictionary from each town to the sorted list of the towns at the other ends of its roads."
            ),
            (
                "Input: undirected edges $pairs. Output: a dictionary with each node that occurs as a key and the "
                "sorted list of nodes sharing an edge with it as the value."
            ),
            "Create a dictionary from each node in the edges $pairs to its sorted neighbours.",
        ],
        """
        graph_table = {}
        for $left, $right in $pairs:
            graph_table.setdefault($left, []).append($right)
            graph_table.setdefault($right, []).append($left)
        for friends in graph_table.values():
            friends.sort()
        return graph_table
        """,
        lambda pairs: {
            x: sorted(sum(pair) - x for pair in pairs if x in pair)
            for x in dict.fromkeys(p for pair in pairs for p in pair)
        },
        edges=(([],), ([(1, 2)],), ([(3, 1), (1, 2)],)),
    ),
    drill(
        "algo_graphs.reachable",
        "reachable can_reach all_reachable reach_from visited_from",
        [TABLE, FROM],
        "list[str]",
        [
            (
                "$table tells for each place which places one can go to directly. $hand all places reachable from "
                "$start, itself included, sorted."
            ),
            (
                "Follow the links in the dictionary $table from $start as far as possible. Return the sorted list of "
                "everything met, $start too."
            ),
            (
                "In a network $table (node to list of next nodes), which nodes can be visited from $start in any "
                "number of steps, also none? Return them in alphabetical order."
            ),
            (
                "A rumour starts at $start; each person tells it to those in their list in $table. Return in "
                "alphabetical order everyone who knows it in the end."
            ),
            "Search the directed graph $table from $start. Return the sorted nodes found, with $start among them.",
            (
                "The function takes a directed graph as a dictionary $table, which maps each node to the list of "
                "nodes it leads to, and a node $start, and returns an alphabetically sorted list of the nodes that "
                "can be reached from there in any number of steps, including the node itself."
            ),
            (
                "You get a dictionary, $table. For every place it says to which places you can go with one step. You "
                "begin at $start. Which places can you come to, with no step, one step or many steps? Output them in "
                "alphabetical order."
            ),
            (
                "A web page links to other pages, as listed in $table. Someone opens the page $start and then only "
                "clicks links. Report, alphabetically, all the pages that can be seen that way, the first one too."
            ),
            (
                "Input: a dictionary $table from node to list of nodes. Output: a sorted list of $start and all "
                "nodes to which a chain of links leads from there."
            ),
            "Get the sorted list of all nodes that can be reached from $start in the graph $table, itself included.",
        ],
        """
        found_nodes = [$start]
        for node_name in found_nodes:
            for follower in $table[node_name]:
                if follower not in found_nodes:
                    found_nodes.append(follower)
        return sorted(found_nodes)
        """,
        lambda table, start: sorted(set[str]().union(*_levels(table, start))),
        edges=(({"A": []}, "A"), ({"A": ["B"], "B": []}, "A"), ({"A": ["B"], "B": ["A"], "C": []}, "B")),
    ),
    drill(
        "algo_graphs.distance",
        "fewest_links distance_between steps_between shortest_distance hops",
        [TABLE, FROM, TO],
        "int",
        [
            (
                "$table tells for each node which nodes one can step to. $give the fewest steps from $start to $goal, "
                "or -1 if there is no way."
            ),
            (
                "In the network $table (a list of followers for each name), how many links lead from $start to $goal "
                "on the shortest way? Return -1 if $goal cannot be reached."
            ),
            (
                "$give the length of the shortest path from $start to $goal in the directed graph $table; 0 if they "
                "are the same, -1 without a path."
            ),
            (
                "Messages go from a name to those in its list in $table. After how many hops at least does one from "
                "$start get to $goal? Return -1 if never, 0 if both are the same."
            ),
            (
                "Search breadth first in $table from $start and return the number of steps to $goal, or -1 if it is "
                "not found."
            ),
            (
                "The function takes a directed graph $table, a dictionary from each node to the list of nodes it "
                "leads to, and the nodes $start and $goal, and returns the minimum number of steps from the one to "
                "the other. If it is impossible, -1 is returned; if both are the same node, 0."
            ),
            (
                "You get a dictionary, $table. For every place it says where you can go with one step. You are at "
                "$start and want to go to $goal. How many steps do you need at least? If you are already there, "
                "output 0. If there is no way, output -1."
            ),
            (
                "A letter is passed on by hand; each person hands it only to those in their list in $table. "
                "Determine how often it changes hands at least on its way from $start to $goal: 0 if both are one "
                "person, -1 if it can never arrive."
            ),
            (
                "If $goal equals $start, the output is 0; if no chain of links in $table leads from $start to $goal, "
                "it is -1; otherwise it is the number of links in the shortest chain."
            ),
            "Determine the fewest links from $start to $goal in the graph $table, or -1 without a path.",
        ],
        """
        steps = {$start: 0}
        queue = [$start]
        for node_name in queue:
            for follower in $table[node_name]:
                if follower not in steps:
                    steps[follower] = steps[node_name] + 1
                    queue.append(follower)
        return steps.get($goal, -1)
        """,
        lambda table, start, goal: next((i for i, level in enumerate(_levels(table, start)) if goal in level), -1),
        edges=(
            ({"A": []}, "A", "A"),
            ({"A": ["B"], "B": []}, "B", "A"),
            ({"A": ["B"], "B": ["C"], "C": []}, "A", "C"),
        ),
    ),
)
