"""Heaps: always taking the smallest."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _ranked(draw: Draw, _: object) -> list[tuple[int, str]]:
    return [(draw.integer(1, 5), word) for word in draw.words(2, 5)]


def _joined(lengths: list[int]) -> list[int]:
    """The costs of joining the two smallest again and again."""
    costs: list[int] = []
    rest = sorted(lengths)
    while len(rest) > 1:
        costs.append(rest[0] + rest[1])
        rest = sorted([*rest[2:], costs[-1]])
    return costs


FAMILIES: tuple[Family, ...] = (
    Family(
        id="heaps.join_cheapest",
        title="Joining the two smallest",
        names=("$tag", "{find|get}_$tag", "$tag_of_pieces", "{joining|merging}_$tag", "{compute|tell}_$tag"),
        args=(numbers(low=1, high=12, least=2, most=5, kind="", names=("lengths", "sizes", "pieces", "weights")),),
        returns="int",
        variants=tuple(
            {"heap": heap, "both": both, **rest}
            for heap, both in (("heap", "joined"), ("left", "piece"), ("pile", "both"))
            for rest in (
                {
                    "tag": "{cost|total_effort}",
                    "said": "what all the joins cost together",
                    "step": "$total += $both",
                    "key": 0,
                },
                {
                    "tag": "{last_cost|final_effort}",
                    "said": "what the last join costs, or 0 if there is none",
                    "step": "$total = $both",
                    "key": 1,
                },
                {
                    "tag": "{expensive_joins|big_joins}",
                    "said": "how many joins cost more than 10",
                    "step": "$total += $both > 10",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "The two smallest of $numbers are joined to one piece as long as there is more than one; a join costs"
                " the sum of both. $hand $said."
            ),
            (
                "Pieces with the {sizes|lengths} $numbers are joined, always the two smallest ones, until one piece "
                "is left. The cost of a join is the size of the new piece. $hand $said."
            ),
            (
                "Again and again, the two smallest values of $numbers are replaced by their sum, which is also the "
                "cost of this step. {It ends with a single value|This goes on until one value is left}. $hand $said."
            ),
        ),
        styles=(
            Style(
                """
                $heap = list($numbers)
                heapq.heapify($heap)
                $total = 0
                while len($heap) > 1:
                    $both = heapq.heappop($heap) + heapq.heappop($heap)
                    $step
                    heapq.heappush($heap, $both)
                return $total
                """,
                (
                    "A heap hands out its smallest value. {Two such values are added, and the sum goes back|Whatever "
                    "is pushed into it finds its place by itself}."
                ),
                "import heapq",
            ),
            Style(
                """
                $heap = sorted($numbers)
                $total = 0
                while len($heap) > 1:
                    $both = $heap.pop(0) + $heap.pop(0)
                    $step
                    $heap.append($both)
                    $heap.sort()
                return $total
                """,
                (
                    "The list is kept in order, so the smallest values are at its front. {Sorting again after each "
                    "step is slower than a heap, but it works|After each step it has to be sorted again}."
                ),
            ),
        ),
        reference=lambda numbers, v: nth(
            v["key"],
            sum(_joined(numbers)),
            [0, *_joined(numbers)][-1],
            len([cost for cost in _joined(numbers) if cost > 10]),
        ),
        edges=(([5],), ([4, 9],), ([1, 1, 1, 1],), ([2, 3, 4],)),
        need="join many small parts cheaply",
        idea=(
            (
                "A heap is a list that always knows its smallest item. {Taking it out and putting something in are "
                "both quick|It need not be sorted completely for that}."
            ),
            (
                "What is joined early is counted again in every later join. {So small pieces should be joined "
                "first|That is why the large pieces are left for later}."
            ),
        ),
        pitfall=(
            (
                "The smallest item of a heap is at index 0, but the rest is not sorted. {Use `heappop` to get the "
                "next one|Do not expect the second smallest at index 1}."
            ),
        ),
    ),
    Family(
        id="heaps.by_priority",
        title="The most urgent first",
        names=("$tag", "{get|list|find}_$tag", "$tag_{tasks|jobs}", "$tag_of_tasks", "{do|take}_$tag"),
        args=(
            Arg("jobs", ("jobs", "tasks", "patients", "orders"), "list[tuple[int, str]]", _ranked),
            integer("k", 2, 3, names=("k", "count", "n", "many"), fix=(2, 3)),
        ),
        returns="list[str]",
        variants=tuple(
            {"heap": heap, "p": rank, **rest}
            for heap, rank in (("heap", "rank"), ("waiting", "number"), ("line", "p"))
            for rest in (
                {
                    "tag": "{most_urgent|next_up|urgent}",
                    "said": "smallest",
                    "rule": "A small number means urgent",
                    "push": "($p, $w)",
                    "key": 0,
                },
                {
                    "tag": "{highest_rank|top_ranked|best_ranked}",
                    "said": "largest",
                    "rule": "A large number means important",
                    "push": "(-$p, $w)",
                    "key": 1,
                },
            )
        ),
        says=(
            (
                "Each pair in $jobs has a number and a name. $rule. $hand the names of the first $k to be served{, in"
                " this order|}."
            ),
            (
                "The list $jobs holds (number, name) tuples. $hand the names of the $k pairs with the $said numbers, "
                "{in the order of serving|those to be served first at the front}."
            ),
            (
                "$rule: take the $k pairs with the $said numbers from $jobs, a list of (number, name) tuples, and "
                "return their names in order."
            ),
        ),
        note=(
            "{Equal numbers are ordered by name. |Names decide between equal numbers. }If there are fewer pairs, "
            "return all names."
        ),
        styles=(
            Style(
                """
                $heap = []
                for $p, $w in $jobs:
                    heapq.heappush($heap, $push)
                $result = []
                while $heap and len($result) < $k:
                    $result.append(heapq.heappop($heap)[1])
                return $result
                """,
                (
                    "The heap compares tuples, first by number and then by name. {Its smallest tuple comes out "
                    "first|So the order of leaving is the one we want}."
                ),
                "import heapq",
            ),
            Style(
                """
                $heap = sorted($push for $p, $w in $jobs)
                return [$w for _, $w in $heap[:$k]]
                """,
                (
                    "Tuples are sorted by their first part, and by the second if the first is equal. {A slice then "
                    "takes the first ones|The slice may be longer than the list}."
                ),
            ),
        ),
        reference=lambda jobs, k, v: [
            name
            for at in (range(10) if v["key"] == 0 else range(9, -1, -1))
            for name in sorted(w for p, w in jobs if p == at)
        ][:k],
        edges=lambda v: (
            ([], v.get("k", 2)),
            ([(1, "cat")], v.get("k", 2)),
            ([(2, "cat"), (2, "ant")], v.get("k", 2)),
            ([(3, "cat"), (1, "dog"), (2, "ant")], v.get("k", 2)),
        ),
        need="serve the most urgent requests first",
        idea=(
            (
                "In a priority queue it does not matter who came first. {The most urgent one is served first|The "
                "number decides about the order}."
            ),
            (
                "A hospital treats serious cases before light ones. {A heap of (number, name) tuples does the same|A "
                "program can do so with a heap}."
            ),
        ),
        pitfall=(
            (
                "A heap of Python puts the smallest item first. {For the largest, push the negative number|If large "
                "numbers should come first, turn their signs around}."
            ),
        ),
    ),
)
