"""Intervals 2: gaps between stretches and how many of them cover a point."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

_NAMES = ("intervals", "spans", "meetings", "bookings", "shifts")


def _apart(draw: Draw, _: object) -> list[tuple[int, int]]:
    """Intervals that do not overlap, in order."""
    limits = sorted(draw.sample(range(1, 24), 2 * draw.integer(1, 4)))
    return list(zip(limits[::2], limits[1::2], strict=True))


def _any(draw: Draw, _: object) -> list[tuple[int, int]]:
    starts = [draw.integer(0, 12) for _ in range(draw.integer(2, 4))]
    return [(start, start + draw.integer(2, 9)) for start in starts]


def _free(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The gaps, read off the times in their order."""
    times = [time for span in spans for time in span][1:-1]
    return [(end, start) for end, start in zip(times[::2], times[1::2], strict=True) if end != start]


def _lengths(spans: list[tuple[int, int]]) -> list[int]:
    return [end - start for start, end in _free(spans)]


def _holding(spans: list[tuple[int, int]], moment: int) -> list[tuple[int, int]]:
    return [span for span in spans if moment in range(*span)]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="intervals.gaps",
        title="The time in between",
        names=("$tag", "{find|list|get}_$tag", "$tag_between", "{tell|compute}_$tag", "$tag_of_day"),
        args=(Arg("spans", _NAMES, "list[tuple[int, int]]", _apart),),
        returns="$kind",
        variants=tuple(
            {"end": end, "start": start, **rest}
            for end, start in (("end", "start"), ("stop", "begin"), ("previous_end", "next_start"))
            for rest in (
                {
                    "kind": "list[tuple[int, int]]",
                    "tag": "{gaps|breaks|free_times}",
                    "said": "the gaps between them as a list of tuples",
                    "item": "($end, $start)",
                    "wrap": "",
                    "close": "",
                    "zero": "",
                    "key": 0,
                },
                {
                    "kind": "list[int]",
                    "zero": "",
                    "tag": "{gap_lengths|break_lengths|pauses}",
                    "said": "the lengths of the gaps between them as a list",
                    "item": "$start - $end",
                    "wrap": "",
                    "close": "",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{longest_gap|longest_break}",
                    "zero": ", and the answer is 0",
                    "said": "the length of the longest gap between them",
                    "item": "$start - $end",
                    "wrap": "max(",
                    "close": ", default=0)",
                    "key": 2,
                },
            )
        ),
        says=(
            "The list $spans holds (start, end) tuples in order, and no two of them overlap. $hand $said.",
            (
                "Given $spans, a list of intervals (start, end) that are sorted and {do not overlap|apart from each "
                "other}, return $said."
            ),
            (
                "Each {tuple|pair} in $spans has the start and the end of a {booked|busy} time; they are sorted and "
                "do not overlap. $hand $said."
            ),
        ),
        note="{With fewer than two intervals there are no gaps|A single interval has no gaps}$zero.",
        styles=(
            Style(
                """
                $result = []
                for (_, $end), ($start, _) in zip($spans, $spans[1:]):
                    if $start > $end:
                        $result.append($item)
                return $wrap$result$close
                """,
                (
                    "The call of `zip` pairs each interval with the next one. {A gap lies between the end of the one "
                    "and the start of the other|Between the two lies the gap}."
                ),
            ),
            Style(
                """
                $result = []
                for $i in range(1, len($spans)):
                    $end = $spans[$i - 1][1]
                    $start = $spans[$i][0]
                    if $end < $start:
                        $result.append($item)
                return $wrap$result$close
                """,
                (
                    "The index begins at 1, so that every interval has one before it. {The end of that one opens the "
                    "gap|A gap begins where that one ends}."
                ),
            ),
        ),
        reference=lambda spans, v: nth(v["key"], _free(spans), _lengths(spans), max([0, *_lengths(spans)])),
        edges=(([],), ([(3, 7)],), ([(1, 2), (4, 8)],), ([(1, 2), (3, 4), (10, 12)],)),
        need="find the free time between two appointments",
        idea=(
            (
                "A gap begins where one interval ends. {It ends where the next one begins|The start of the next one "
                "ends it}."
            ),
            (
                "Three appointments have two gaps between them. {In a list, gaps belong to pairs of neighbors|Pairs "
                "of neighbors are what we have to look at}."
            ),
        ),
        pitfall=(
            (
                "There is one gap less than there are intervals. {The last interval has no next one|Do not look for a"
                " neighbor of the last one}."
            ),
        ),
    ),
    Family(
        id="intervals.cover",
        title="Who is there at that time?",
        names=("$tag", "$tag_at_$k", "{get|find}_$tag", "$tag_{then|now}", "$tag_at_{time|point}"),
        args=(
            Arg("spans", _NAMES, "list[tuple[int, int]]", _any),
            integer("k", 3, 12, names=("moment", "time", "hour", "point"), fix=(5, 6, 8, 9)),
        ),
        returns="$kind",
        variants=(
            {
                "lo": "{start|begin|low}",
                "hi": "{end|stop|high}",
                "kind": "int",
                "tag": "{active|count_active|how_many}",
                "said": "how many {of the |}intervals in $spans contain $k",
                "yes": "$count += 1",
                "zero": "$count = 0",
                "end": "$count",
                "form": "sum($lo <= $k < $hi for $lo, $hi in $spans)",
                "key": 0,
            },
            {
                "lo": "{start|begin|low}",
                "hi": "{end|stop|high}",
                "kind": "list[tuple[int, int]]",
                "tag": "{covering|active_spans|open}",
                "said": "a list of the intervals in $spans that contain $k",
                "yes": "$count.append(($lo, $hi))",
                "zero": "$count = []",
                "end": "$count",
                "form": "[($lo, $hi) for $lo, $hi in $spans if $lo <= $k < $hi]",
                "key": 1,
            },
            {
                "lo": "{start|begin|low}",
                "hi": "{end|stop|high}",
                "kind": "bool",
                "tag": "{is_busy|covered|is_taken}",
                "said": "True if at least one interval in $spans contains $k, else False",
                "yes": "return True",
                "zero": "$count = False",
                "end": "$count",
                "form": "any($lo <= $k < $hi for $lo, $hi in $spans)",
                "key": 2,
            },
        ),
        says=(
            "Each interval is a tuple (start, end). It contains its start but not its end. $hand $said.",
            "$hand $said. An interval is a tuple of its start and its end; the start belongs to it, the end does not.",
            (
                "The intervals in $spans are (start, end) tuples, {start included and end excluded|each without its "
                "end}. $hand $said."
            ),
        ),
        styles=(
            Style(
                """
                $zero
                for $lo, $hi in $spans:
                    if $lo <= $k < $hi:
                        $yes
                return $end
                """,
                (
                    "The two comparisons in a row ask for both limits at once. {The start is part of the interval, "
                    "the end is not|The signs differ, as only the start belongs to it}."
                ),
            ),
            Style(
                "return $form",
                (
                    "Each tuple is unpacked into its start and its end. {Then one condition tells all|The condition "
                    "is the same for every interval}."
                ),
            ),
        ),
        reference=lambda spans, k, v: nth(
            v["key"], len(_holding(spans, k)), _holding(spans, k), _holding(spans, k) != []
        ),
        edges=lambda v: (([], 5), ([(v.get("k", 5), 20)], 5), ([(0, v.get("k", 5))], 5), ([(0, 20), (1, 19)], 5)),
        need="see who is present at a certain time",
        idea=(
            (
                "A guest who stays from 3 to 5 is gone at 5. {So an interval usually contains its start but not its "
                "end|That is why the end is usually left out}."
            ),
            (
                "One moment lies inside of some intervals and outside of others. {Each interval is asked on its own|A"
                " loop asks them one by one}."
            ),
        ),
        pitfall=("With `<=` at both ends, somebody who leaves and somebody who arrives would be counted together.",),
    ),
)
