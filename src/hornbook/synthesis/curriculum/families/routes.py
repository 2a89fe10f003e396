"""Graphs 4: shortest ways and orders that respect what comes first."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

Graph = Mapping[str, list[str]]

_STEPS = (
    ("wash", "peel", "cut", "cook", "serve"),
    ("plan", "buy", "build", "paint", "sell"),
    ("A", "B", "C", "D", "E"),
)


def _friends(draw: Draw, _: object) -> dict[str, list[str]]:
    """A graph whose edges lead in both directions."""
    names = draw.sample(("Ada", "Ben", "Cara", "Dan", "Eva", "Finn", "Gina"), draw.integer(3, 5))
    pairs = [pair for pair in itertools.combinations(names, 2) if draw.chance(0.4)]
    return {one: [b if one == a else a for a, b in pairs if one in (a, b)] for one in names}


def _one(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose(list(before[0]))


def _tasks(draw: Draw, _: object) -> dict[str, list[str]]:
    """Tasks and those that must be done before them."""
    steps = draw.choose(_STEPS)[: draw.integer(2, 5)]
    return {one: sorted(draw.sample(steps[:i], draw.integer(0, 2))) for i, one in draw.shuffled(list(enumerate(steps)))}


def _steps_between(graph: Graph, start: str, goal: str, miss: int | None) -> int | None:
    """The fewest steps, found by trying all ways without repetition."""
    for size in range(len(graph)):
        for way in itertools.permutations(graph, size + 1):
            if way[0] == start and way[-1] == goal and all(b in graph[a] for a, b in itertools.pairwise(way)):
                return size
    return miss


def _levels(tasks: Graph) -> dict[str, int]:
    """How long the longest chain of earlier tasks is, for each task."""
    level = dict.fromkeys(tasks, 0)
    for _ in tasks:
        level = {one: max([level[other] + 1 for other in before] or [0]) for one, before in tasks.items()}
    return level


def _phases(tasks: Graph) -> list[list[str]]:
    level = _levels(tasks)
    return [sorted(one for one in tasks if level[one] == at) for at in range(max(level.values()) + 1)]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="graphs.fewest_steps",
        title="The shortest way",
        names=(
            "{fewest|least}_{steps|edges}",
            "{shortest|steps}_between",
            "{count|find}_steps",
            "distance_in_{steps|graph}",
            "{steps|handshakes}_to_friend",
            "how_far_in_graph",
        ),
        args=(
            Arg("graph", ("friends", "graph", "links", "contacts"), "dict[str, list[str]]", _friends),
            Arg("start", ("start", "first", "source"), "str", _one),
            Arg("goal", ("goal", "last", "target"), "str", _one),
        ),
        returns="int$none",
        variants=tuple(
            {"here": here, "todo": todo, "far": far, **rest}
            for here, todo, far in (
                ("node", "queue", "steps"),
                ("person", "waiting", "distance"),
                ("who", "line", "far"),
            )
            for rest in ({"none": "", "miss": "-1"}, {"none": " | None", "miss": "None"})
        ),
        says=(
            (
                "The dictionary $graph maps each {person|name} to a list of friends. $hand the smallest number of "
                "steps from $start to $goal, or $miss if there is no way."
            ),
            (
                "In $graph, every name comes with the list of those who are linked to it. $howmany steps {are "
                "needed|it takes} from $start to $goal at least; return $miss if {there is no way|the goal is out of "
                "reach}."
            ),
            (
                "$give how many {links|edges} of $graph the shortest way from $start to $goal has. {Without a way|If "
                "there is none}, return $miss."
            ),
        ),
        note="{A way from a node to itself has 0 steps.|The result is 0 if both are the same.}",
        styles=(
            Style(
                """
                $far = {$start: 0}
                $todo = deque([$start])
                while $todo:
                    $here = $todo.popleft()
                    if $here == $goal:
                        return $far[$here]
                    for $item in $graph[$here]:
                        if $item not in $far:
                            $far[$item] = $far[$here] + 1
                            $todo.append($item)
                return $miss
                """,
                (
                    "The queue delivers near nodes before far ones. {So the first visit to a node is by a shortest "
                    "way|That is why each number is final as soon as it is stored}."
                ),
                "from collections import deque",
            ),
            Style(
                """
                $seen = {$start}
                $far = 0
                while $goal not in $seen:
                    $todo = {$item for $here in $seen for $item in $graph[$here]}
                    if $todo <= $seen:
                        return $miss
                    $seen = $seen | $todo
                    $far += 1
                return $far
                """,
                (
                    "Each round widens the circle by one step. {If nothing new comes in, the goal can not be "
                    "reached|When a round brings nothing new, the search has failed}."
                ),
            ),
        ),
        reference=lambda graph, start, goal, v: _steps_between(graph, start, goal, nth(v["miss"] == "None", -1, None)),
        edges=(
            ({"Ada": []}, "Ada", "Ada"),
            ({"Ada": [], "Ben": []}, "Ada", "Ben"),
            ({"Ada": ["Ben"], "Ben": ["Ada", "Cara"], "Cara": ["Ben"]}, "Ada", "Cara"),
            ({"Ada": ["Ben"], "Ben": ["Ada"]}, "Ben", "Ada"),
        ),
        need="find out how far apart two people are",
        idea=(
            (
                "Breadth-first search visits first what is one step away, then what is two steps away. {So it finds "
                "shortest ways|The first way it finds is a shortest one}."
            ),
            (
                "A queue keeps the nodes in the order in which they were found. {Those that are nearer come out "
                "earlier|The nearest are taken out first}."
            ),
        ),
        pitfall=(
            (
                "With a stack in place of the queue, the first way found may be a detour. {Take from the front|The "
                "order matters here}."
            ),
        ),
    ),
    Family(
        id="graphs.task_order",
        title="First things first",
        names=("$tag", "{find|get}_$tag", "$tag_of_tasks", "{task|job}_$tag", "{plan|compute}_$tag"),
        args=(Arg("tasks", ("tasks", "needs", "jobs", "before"), "dict[str, list[str]]", _tasks),),
        returns="$kind",
        variants=tuple(
            {"ready": ready, "done": done, **rest}
            for ready, done in (("ready", "done"), ("possible", "finished"), ("batch", "complete"))
            for rest in (
                {
                    "kind": "int",
                    "tag": "{rounds|rounds_needed}",
                    "said": "how many rounds are needed",
                    "first": "$current = 0",
                    "step": "$current += 1",
                    "end": "$current",
                    "key": 0,
                },
                {
                    "kind": "list[str]",
                    "tag": "{order|schedule}",
                    "said": "all tasks in the order of the rounds, those of one round sorted by name",
                    "first": "$current = []",
                    "step": "$current += sorted($ready)",
                    "end": "$current",
                    "key": 1,
                },
                {
                    "kind": "list[list[str]]",
                    "tag": "{rounds_list|stages|phases}",
                    "said": "a list with the sorted tasks of each round",
                    "first": "$current = []",
                    "step": "$current.append(sorted($ready))",
                    "end": "$current",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "The dictionary $tasks maps each task to a list of the tasks that must be done before it. In every "
                "round, all tasks that are possible are done. $hand $said."
            ),
            (
                "A task can be done when all tasks in its list in $tasks are done. In each round everything that can "
                "be done is done. $hand $said."
            ),
            (
                "Each key of $tasks is a task, and its value lists what has to be {finished|done} earlier. If every "
                "round does all tasks that have become possible, {return|find} $said."
            ),
        ),
        note="{No task needs itself, directly or through others.|The tasks never wait for each other in a circle.}",
        styles=(
            Style(
                """
                $first
                $done = set()
                while len($done) < len($tasks):
                    $ready = [$item for $item in $tasks if $item not in $done and $done.issuperset($tasks[$item])]
                    $done.update($ready)
                    $step
                return $end
                """,
                (
                    "A task is ready if the set of finished tasks contains all that it needs. {The method "
                    "`issuperset` asks just that|Then the whole round is added to the set}."
                ),
            ),
            Style(
                """
                $first
                $done = {$item: set(needed) for $item, needed in $tasks.items()}
                while $done:
                    $ready = [$item for $item, needed in $done.items() if not needed]
                    $done = {$item: needed - set($ready) for $item, needed in $done.items() if $item not in $ready}
                    $step
                return $end
                """,
                (
                    "What has been done is crossed out everywhere. {A task that waits for nothing is ready|Tasks "
                    "whose set is empty come next}."
                ),
            ),
        ),
        reference=lambda tasks, v: nth(
            v["key"], len(_phases(tasks)), [one for phase in _phases(tasks) for one in phase], _phases(tasks)
        ),
        edges=(
            ({"A": []},),
            ({"A": [], "B": ["A"]},),
            ({"A": [], "B": []},),
            ({"C": ["A", "B"], "B": ["A"], "A": []},),
        ),
        need="bring tasks into a possible order",
        idea=(
            (
                "Socks come before shoes. {Such rules do not fix one order, but they exclude many|Rules of this kind "
                "can be drawn as arrows from task to task}."
            ),
            (
                "Ask again and again which tasks wait for nothing. {They are done next, and others become "
                "possible|Doing them makes others possible}."
            ),
        ),
        pitfall=(
            (
                "If two tasks wait for each other, no round makes any progress. {The loop would never end|Such a "
                "circle has to be excluded}."
            ),
        ),
    ),
)
