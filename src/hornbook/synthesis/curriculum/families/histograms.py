"""Statistics 2: values counted by classes."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _classes(pairs: list[tuple[int, int]]) -> tuple[dict[int, int], dict[int, list[int]], list[int]]:
    groups = {start: [value for other, value in pairs if other == start] for start, _ in pairs}
    return {start: len(values) for start, values in groups.items()}, groups, sorted(groups)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="statistics.classes",
        title="Counting by classes",
        names=("$tag", "$tag_of_{values|data}", "{make|get|build}_$tag", "$tag_by_$k", "count_$tag"),
        args=(
            numbers(low=0, high=59, least=3, most=8),
            integer("k", 5, 20, names=("width", "size", "step"), fix=(5, 10, 20, 25)),
        ),
        returns="$kind",
        variants=tuple(
            {"start": start, **rest}
            for start in ("start", "lower", "bucket")
            for rest in (
                {
                    "kind": "dict[int, int]",
                    "tag": "{classes|buckets|histogram_counts}",
                    "said": "a dictionary from the start of each class to the number of its values",
                    "zero": "{}",
                    "step": "$result[$start] = $result.get($start, 0) + 1",
                    "end": "$result",
                    "key": 0,
                },
                {
                    "kind": "dict[int, list[int]]",
                    "tag": "{grouped_by_class|class_members}",
                    "said": "a dictionary from the start of each class to the list of its values",
                    "zero": "{}",
                    "step": "$result.setdefault($start, []).append($x)",
                    "end": "$result",
                    "key": 1,
                },
                {
                    "kind": "list[int]",
                    "tag": "{class_starts|used_classes}",
                    "said": "a sorted list of the starts of all classes that have a value",
                    "zero": "set()",
                    "step": "$result.add($start)",
                    "end": "sorted($result)",
                    "key": 2,
                },
            )
        ),
        says=(
            "Sort the values of $numbers into classes of width $k, beginning at 0. $hand $said.",
            (
                "Values from 0 to $k - 1 form the first class, the next $k values the second one, and so on. For "
                "$numbers, return $said."
            ),
            (
                "Group $numbers into classes that are $k wide and start at {multiples of $k|0 or a multiple of $k}. "
                "$hand $said."
            ),
        ),
        note="{Classes without a value are left out.|Only classes with at least one value count.}",
        styles=(
            Style(
                """
                $result = $zero
                for $x in $numbers:
                    $start = $x // $k * $k
                    $step
                return $end
                """,
                (
                    "Dividing without a remainder and multiplying again leads down to a multiple. {That is the start "
                    "of the class|It is where the class begins}."
                ),
            ),
            Style(
                """
                $result = $zero
                for $x in $numbers:
                    $start = $x - $x % $k
                    $step
                return $end
                """,
                (
                    "The remainder tells how far a value lies above the start of its class. {So it is "
                    "subtracted|Without it, the start is left}."
                ),
            ),
        ),
        reference=lambda numbers, k, v: nth(
            v["key"], *_classes([(next(n for n in range(x, -1, -1) if n % k == 0), x) for x in numbers])
        ),
        edges=lambda v: (
            ([], v.get("k", 10)),
            ([0], v.get("k", 10)),
            ([v.get("k", 10) - 1, v.get("k", 10)], v.get("k", 10)),
            ([1, 2, 99], v.get("k", 10)),
        ),
        need="see how values are distributed",
        idea=(
            (
                "A long list of values becomes clear when it is divided into classes. {The counts of the classes show"
                " where most values lie|A chart of such counts is called a histogram}."
            ),
            (
                "All classes have the same width. {So a division finds the class of a value|It is enough to divide a "
                "value by the width}."
            ),
        ),
        pitfall=(
            (
                "A value on a border belongs to one class only. {Here the start of a class belongs to it|Its start is"
                " part of a class, the next start is not}."
            ),
        ),
    ),
)
