"""Intervals of a line: as many as possible, most at once, length covered."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

Spans = list[tuple[int, int]]


def _spans(draw: Draw, _: object) -> Spans:
    starts = [draw.integer(0, 12) for _ in range(draw.integer(1, 5))]
    return [(start, start + draw.integer(1, 5)) for start in starts]


SPANS = Arg("spans", ("intervals", "spans", "meetings", "times"), "list[tuple[int, int]]", _spans)

FAMILIES = (
    drill(
        "algo_intervals.most_meetings",
        "most_meetings choose_meetings max_activities pick_intervals count_meetings",
        [SPANS],
        "int",
        [
            (
                "Each pair in $spans is a meeting (start, end). $howmany of them one can attend at most if they must "
                "not overlap; one may begin when another ends."
            ),
            (
                "$give the largest number of intervals in $spans that can be chosen without overlap. Touching ends "
                "are allowed."
            ),
            (
                "A hall is asked for at the times (start, end) in $spans. How many requests can be granted at most if "
                "only one group may be in the hall at a time? A group can start just when another leaves."
            ),
            (
                "Sort $spans by end and take each span that begins no earlier than the last one taken ends. Return "
                "how many are taken."
            ),
            (
                "Someone wants to see as many films of $spans (start, end) as possible, each in full. Return the "
                "greatest number; the next film may start at the end of the one before."
            ),
            (
                "The function takes a list of tuples $spans, each with a start and an end, and returns the maximum "
                "number of them that can be chosen so that no two overlap. One that starts exactly when another ends "
                "does not overlap with it."
            ),
            (
                "You get a list of meetings, $spans. Each is a pair: start and end. You can be in only one meeting "
                "at a time, and you want to go to as many as you can. How many can you go to? You can go from one to "
                "the next without a pause."
            ),
            (
                "A single court is to be rented out. The wishes are the pairs (from, until) in $spans, and a wish is "
                "granted wholly or not at all. Determine how many can be granted at best; one may begin at the very "
                "end of another."
            ),
            (
                "Input: (start, end) tuples $spans. Output: the size of the largest selection in which none overlaps "
                "another; where one ends, another may begin."
            ),
            "Determine the maximum number of non-overlapping intervals in $spans; they may touch.",
        ],
        """
        $count = 0
        free_from = 0
        for begin, end in sorted($spans, key=lambda span: span[1]):
            if begin >= free_from:
                $count += 1
                free_from = end
        return $count
        """,
        lambda spans: max(
            size
            for size in range(len(spans) + 1)
            for group in itertools.combinations(sorted(spans), size)
            if all(a[1] <= b[0] for a, b in itertools.pairwise(group))
        ),
        edges=(([],), ([(0, 2), (2, 4)],), ([(0, 5), (1, 2), (3, 4)],)),
    ),
    drill(
        "algo_intervals.most_at_once",
        "most_at_once rooms_needed max_overlap busiest_moment how_many_rooms",
        [SPANS],
        "int",
        [
            (
                "Each pair in $spans is a guest's (arrival, departure). $give the largest number of guests present at "
                "the same time. Who leaves at a time is not there any more when others arrive."
            ),
            (
                "$howmany rooms are needed for the meetings (start, end) in $spans. A room is free again at the end "
                "of a meeting."
            ),
            (
                "$give the most intervals of $spans that cover one point. The start of an interval belongs to it, the "
                "end does not."
            ),
            (
                "Trains stand in a station from the first to the second number of a pair in $spans. How many tracks "
                "are needed? One that leaves makes room for one that comes at the same minute."
            ),
            (
                "For each start in $spans count the spans that have begun by then and end later. Return the greatest "
                "count, 0 without spans."
            ),
            (
                "The function takes a list of tuples $spans, each with a start (included) and an end (excluded), and "
                "returns the greatest number of them that are going on at one and the same time."
            ),
            (
                "You get a list of pairs, $spans. Each pair says when a guest comes and when the guest goes. When "
                "are the most guests there? Output how many guests are there then. A guest who goes at some time "
                "does not meet a guest who comes at that time."
            ),
            (
                "Each parking car is noted in $spans as (arrives, leaves), and a place is free again the moment a "
                "car leaves. Determine how many places are needed so that no car is turned away."
            ),
            (
                "Input: (start, end) tuples $spans; each holds from its start until just before its end. Output: the "
                "largest number of tuples that hold at one moment; 0 for an empty list."
            ),
            "Determine how many of the intervals $spans (start included, end not) overlap at most at one moment.",
        ],
        """
        most = 0
        for moment, _ in $spans:
            inside = sum(1 for begin, end in $spans if begin <= moment < end)
            most = max(most, inside)
        return most
        """,
        lambda spans: max(sum(t in range(*span) for span in spans) for t in range(30)),
        edges=(([],), ([(0, 2), (2, 4)],), ([(0, 5), (1, 2), (1, 4)],)),
    ),
    drill(
        "algo_intervals.covered_length",
        "covered_length total_covered union_length time_covered painted_length",
        [SPANS],
        "int",
        [
            (
                "Each pair in $spans is a piece of a line from its first to its second number. $give the length that "
                "is covered, common parts counted once."
            ),
            "A fence is painted from a to b for each (a, b) in $spans. $howmany metres have paint at the end.",
            "$give the total length of the union of the intervals in $spans.",
            (
                "Someone was at work during the times (from, to) in $spans, which may overlap. Return the hours with "
                "work, each counted only once."
            ),
            (
                "On a ruler, the parts between the two numbers of each pair in $spans are marked. How long are the "
                "marked parts together? Where marks overlap, the part counts once."
            ),
            (
                "The function takes a list of tuples $spans, intervals with whole-number ends, and returns the total "
                "length that is covered by at least one of them."
            ),
            (
                "You get a list of pairs, $spans. Each pair is a piece of a line, from the first number to the "
                "second. How long is everything that is covered? If pieces lie over each other, count this part only "
                "one time."
            ),
            (
                "Carpets are laid along a corridor, each from the first to the second number of a pair in $spans, "
                "some of them partly over others. Determine how many metres of the floor can no longer be seen."
            ),
            (
                "Input: (start, end) tuples $spans. Output: the total length of line that lies in one or more of "
                "them; 0 for an empty list."
            ),
            "Determine the total length covered by the intervals $spans, overlaps counted once.",
        ],
        """
        covered = set()
        for begin, end in $spans:
            for place in range(begin, end):
                covered.add(place)
        return len(covered)
        """,
        lambda spans: sum(any(a <= t < b for a, b in spans) for t in range(30)),
        edges=(([],), ([(0, 2), (2, 4)],), ([(0, 5), (1, 2)],)),
    ),
)
