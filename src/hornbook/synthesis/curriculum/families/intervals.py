"""Intervals: stretches with a start and an end, such as meetings or opening hours."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _stretch(draw: Draw, _: object) -> tuple[int, int]:
    start = draw.integer(0, 12)
    return start, start + draw.integer(1, 8)


def _stretches(draw: Draw, _: object) -> list[tuple[int, int]]:
    """A few intervals, sorted by their starts."""
    return sorted(_stretch(draw, None) for _ in range(draw.integer(1, 4)))


def _hours(stretches: list[tuple[int, int]]) -> set[int]:
    """The unit steps that the intervals cover."""
    return {hour for start, end in stretches for hour in range(start, end)}


def _blocks(hours: set[int]) -> list[tuple[int, int]]:
    """The intervals that cover just these unit steps."""
    starts = sorted(hour for hour in hours if hour - 1 not in hours)
    ends = sorted(hour + 1 for hour in hours if hour + 1 not in hours)
    return list(zip(starts, ends, strict=True))


_MANY = Arg("spans", ("intervals", "spans", "meetings", "bookings", "shifts"), "list[tuple[int, int]]", _stretches)
_PAIR: tuple[Arg, ...] = (
    Arg("a", ("first", "a", "one", "mine"), "tuple[int, int]", _stretch),
    Arg("b", ("second", "b", "other", "yours"), "tuple[int, int]", _stretch),
)
_LIMITS: tuple[tuple[str, str], ...] = (("start", "end"), ("begin", "stop"), ("low", "high"), ("opening", "closing"))
_ENDS: tuple[dict[str, Any], ...] = tuple({"lo": lo, "hi": hi} for lo, hi in _LIMITS)

FAMILIES: tuple[Family, ...] = (
    Family(
        id="intervals.shared",
        title="What two stretches share",
        names=("$tag", "{find|get}_$tag", "$tag_{of_both|of_two}", "{compute|tell}_$tag", "$tag_of_intervals"),
        args=_PAIR,
        returns="$kind",
        variants=tuple(
            {**ends, **rest}
            for ends in _ENDS
            for rest in (
                {
                    "kind": "int",
                    "tag": "{overlap|shared_length|common_time}",
                    "said": "length of the part that {the intervals|the two intervals} $a and $b share",
                    "no": "0",
                    "yes": "$hi - $lo",
                },
                {
                    "kind": "tuple[int, int] | None",
                    "tag": "{shared_part|common_part|shared_interval}",
                    "said": "part that {the intervals|the two intervals} $a and $b share, as a tuple",
                    "no": "None",
                    "yes": "$lo, $hi",
                },
            )
        ),
        says=(
            (
                "$hand the $said. Each {interval|of them} is a tuple of its start and its end. If they share nothing,"
                " return $no."
            ),
            "Each {interval|stretch} is a pair (start, end). $give the $said, or $no if there is no such part.",
            (
                "Given pairs of a start and an end, find the $said. Return $no if they {do not overlap|have nothing "
                "in common}."
            ),
        ),
        styles=(
            Style(
                """
                $lo = max($a[0], $b[0])
                $hi = min($a[1], $b[1])
                if $lo < $hi:
                    return $yes
                return $no
                """,
                (
                    "What is shared begins at the later start and ends at the earlier end. {If the end comes first, "
                    "nothing is shared|It is empty if that end is not behind that start}."
                ),
            ),
            Style(
                """
                if $a[1] <= $b[0] or $b[1] <= $a[0]:
                    return $no
                $lo, $hi = max($a[0], $b[0]), min($a[1], $b[1])
                return $yes
                """,
                (
                    "Two intervals are apart if one ends before the other begins. {In all other cases they "
                    "overlap|Whatever is not apart overlaps}."
                ),
            ),
        ),
        reference=lambda a, b, v: (
            len(_hours([a]) & _hours([b]))
            if v["kind"] == "int"
            else next(iter(_blocks(_hours([a]) & _hours([b]))), None)
        ),
        edges=(((1, 5), (5, 8)), ((1, 5), (2, 3)), ((1, 5), (1, 5)), ((6, 8), (1, 3)), ((4, 9), (2, 6))),
        need="find out how two stretches of time overlap",
        idea=(
            (
                "Two meetings overlap if each begins before the other ends. {A drawing of two bars makes this "
                "clear|Draw two bars to see it}."
            ),
            (
                "The later of two starts and the earlier of two ends limit the shared part. {All we need is `max` and"
                " `min`|So `max` and `min` do the work}."
            ),
        ),
        pitfall=(
            (
                "Intervals that only touch share no length. {So the comparison must be `<` and not `<=`|Look closely "
                "at the sign of the comparison}."
            ),
        ),
    ),
    Family(
        id="intervals.merge",
        title="Merging stretches that overlap",
        names=("$tag", "$tag_{in_order|together}", "{get|find}_$tag", "$tag_of_all", "{compute|list}_$tag"),
        args=(_MANY,),
        returns="$kind",
        variants=tuple(
            {**ends, **rest}
            for ends in _ENDS
            for rest in (
                {
                    "kind": "list[tuple[int, int]]",
                    "tag": "{merged|busy_blocks|joined_spans}",
                    "said": "the intervals that remain when overlapping or touching ones are {merged|joined}",
                    "done": "$result",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{covered_length|busy_time|total_covered}",
                    "said": (
                        "how long the intervals are in total when {time that several of them cover|what several "
                        "share} counts only once"
                    ),
                    "done": "sum($hi - $lo for $lo, $hi in $result)",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{block_count|count_blocks|separate_parts}",
                    "said": (
                        "how many separate stretches remain when overlapping or touching intervals are {merged|joined}"
                    ),
                    "done": "len($result)",
                    "key": 2,
                },
            )
        ),
        says=(
            "The list $spans {has|holds} pairs of a start and an end, sorted by start. $hand $said.",
            (
                "$hand $said. The intervals are the (start, end) tuples in $spans, {sorted by their starts|in order "
                "of their starts}."
            ),
            "For the intervals in $spans, each a tuple of start and end and sorted by start, {work out|find} $said.",
        ),
        styles=(
            Style(
                """
                $result = []
                for $lo, $hi in $spans:
                    if $result and $lo <= $result[-1][1]:
                        $result[-1] = ($result[-1][0], max($result[-1][1], $hi))
                    else:
                        $result.append(($lo, $hi))
                return $done
                """,
                (
                    "Only the last block can meet the next interval, since all are sorted. {The block then grows to "
                    "the later end|If they meet, the later end counts}."
                ),
            ),
            Style(
                """
                $result = []
                for $lo, $hi in $spans:
                    if $result and $result[-1][1] >= $lo:
                        before, after = $result.pop()
                        $lo, $hi = before, max(after, $hi)
                    $result.append(($lo, $hi))
                return $done
                """,
                (
                    "If the last block meets the interval, it is taken back and made longer. {Then it is stored "
                    "again|The longer one is stored instead}."
                ),
            ),
        ),
        reference=lambda spans, v: nth(
            v["key"], _blocks(_hours(spans)), len(_hours(spans)), len(_blocks(_hours(spans)))
        ),
        edges=(([],), ([(1, 4)],), ([(1, 3), (3, 5)],), ([(1, 9), (2, 3), (4, 5)],), ([(1, 2), (4, 6), (5, 8)],)),
        need="put overlapping stretches together",
        idea=(
            (
                "Bookings that overlap form one busy block. {If they are sorted, each only has to be compared with "
                "the block before it|Sorting by start makes the blocks easy to find}."
            ),
            (
                "Adding up the lengths of overlapping stretches counts some time twice. {So they are merged "
                "first|Merging prevents that}."
            ),
        ),
        pitfall=(
            (
                "The later end is not always the end of the new interval. {A long one may contain it as a whole|It "
                "may lie inside the block, so use `max`}."
            ),
        ),
    ),
)
