"""Statistics with whole numbers: the most frequent value, the spread, counts per class."""

from __future__ import annotations

import statistics

from hornbook.synthesis.curriculum.arguments import numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth

FAMILIES: tuple[Family, ...] = (
    Family(
        id="statistics.mode",
        title="The most frequent value",
        names=("$tag", "{find|get}_$tag", "$tag_of_{list|values|data}", "{tell|compute}_$tag", "$tag_in_data"),
        args=(
            numbers(low=0, high=5, least=2, most=8, kind="", names=("values", "numbers", "data", "marks", "throws")),
        ),
        returns="$kind",
        variants=tuple(
            {"times": times, "top": top, **rest}
            for times, top in (("counts", "most"), ("tally", "top"), ("how_often", "record"))
            for rest in (
                {
                    "kind": "int",
                    "tag": "{mode|most_frequent}",
                    "said": "the value that occurs most often, and the smallest of them if there are several",
                    "end": "min($x for $x in $times if $times[$x] == $top)",
                    "key": 0,
                },
                {
                    "kind": "list[int]",
                    "tag": "{modes|most_frequent_values}",
                    "said": "a sorted list of all values that occur most often",
                    "end": "sorted($x for $x in $times if $times[$x] == $top)",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{mode_count|highest_frequency}",
                    "said": "how often the most frequent value occurs",
                    "end": "$top",
                    "key": 2,
                },
            )
        ),
        says=(
            "$hand, for the {values|numbers} in $numbers, $said.",
            "{Look at|Examine} how often each value occurs in $numbers. $hand $said.",
            "Among the {items|values} of $numbers, {find|determine} $said.",
        ),
        note="{The list is not empty.|There is at least one value.}",
        styles=(
            Style(
                """
                $times = {}
                for $x in $numbers:
                    $times[$x] = $times.get($x, 0) + 1
                $top = max($times.values())
                return $end
                """,
                (
                    "The dictionary counts every value. {The largest of the counts is looked up afterwards|Then the "
                    "counts are compared}."
                ),
            ),
            Style(
                """
                $times = Counter($numbers)
                $top = $times.most_common(1)[0][1]
                return $end
                """,
                (
                    "A `Counter` is a dictionary made for counting. {Its method `most_common` gives pairs of a value "
                    "and its count|It knows which value is the most common}."
                ),
                "from collections import Counter",
            ),
            Style(
                """
                $times = {$x: $numbers.count($x) for $x in set($numbers)}
                $top = max($times.values())
                return $end
                """,
                (
                    "Each different value is counted once with `count`. {The set sees to it that no work is done "
                    "twice|For short lists that is quick enough}."
                ),
            ),
        ),
        reference=lambda numbers, v: nth(
            v["key"],
            min(statistics.multimode(numbers)),
            sorted(statistics.multimode(numbers)),
            numbers.count(statistics.mode(numbers)),
        ),
        edges=(([3],), ([1, 2],), ([2, 2, 1, 1, 0],), ([4, 4, 4],)),
        need="find out which value is the most common",
        idea=(
            (
                "The most frequent value is called the mode. {A list may have several modes|If several values share "
                "the first place, all of them are modes}."
            ),
            (
                "Count first, compare later. {With the counts at hand, every question about frequency is easy|A "
                "dictionary of counts answers many questions}."
            ),
        ),
        pitfall=(
            (
                "Decide what to do with a tie. {Otherwise the answer depends on the order of the data|Without a rule "
                "the result is a matter of chance}."
            ),
        ),
    ),
    Family(
        id="statistics.spread",
        title="How far values spread",
        names=("$tag", "{compute|get|find}_$tag", "$tag_of_{values|data|list}", "{data|value}_$tag", "$tag_in_data"),
        args=(numbers(low=0, high=20, least=2, most=6),),
        returns="int",
        variants=tuple(
            {"mean": mean, **rest}
            for mean in ("mean", "average", "middle")
            for rest in (
                {
                    "tag": "{spread|value_range}",
                    "said": "difference between the largest and the smallest value",
                    "form": "max($numbers) - min($numbers)",
                    "line": "$result = sorted($numbers)",
                    "end": "$result[-1] - $result[0]",
                    "key": 0,
                },
                {
                    "tag": "{mean_whole|whole_average}",
                    "said": "average without its decimals",
                    "form": "sum($numbers) // len($numbers)",
                    "line": "$result = sum($numbers), len($numbers)",
                    "end": "$result[0] // $result[1]",
                    "key": 1,
                },
                {
                    "tag": "{above_mean|above_average}",
                    "said": "number of values that are greater than the average",
                    "form": "sum($x * len($numbers) > sum($numbers) for $x in $numbers)",
                    "line": "$mean = sum($numbers) / len($numbers)\n$result = [$x for $x in $numbers if $x > $mean]",
                    "end": "len($result)",
                    "key": 2,
                },
            )
        ),
        says=(
            "{Look at|Take} the values in $numbers and return the $said.",
            "For the values in $numbers, {find|compute} the $said.",
            "$hand the $said {in|for} the list $numbers.",
        ),
        note="{The list is not empty.|There is at least one value.}",
        styles=(
            Style(
                "return $form",
                (
                    "Sum, length, largest and smallest value are built into Python. {All that is left is to combine "
                    "them|They are combined in one expression}."
                ),
            ),
            Style(
                """
                $line
                return $end
                """,
                (
                    "A result in between gets a name of its own. {That makes the last line easy to read|So each line "
                    "does one thing}."
                ),
            ),
        ),
        reference=lambda numbers, v: nth(
            v["key"],
            sorted(numbers)[-1] - sorted(numbers)[0],
            int(statistics.fmean(numbers)),
            len([n for n in numbers if n > statistics.mean(numbers)]),
        ),
        edges=(([5],), ([4, 4],), ([1, 2, 6],), ([0, 10, 20],)),
        need="describe a list of values by one number",
        idea=(
            (
                "Two lists with the same average may look very different. {The spread tells how far the values lie "
                "apart|So an average alone does not say much}."
            ),
            (
                "The average is the sum divided by the number of values. {Half of the values need not lie above "
                "it|One very large value moves it a lot}."
            ),
        ),
        pitfall=(
            (
                "An empty list has no average. {Dividing by its length would be a division by zero|Its length is 0, "
                "and dividing by 0 is an error}."
            ),
        ),
    ),
)
