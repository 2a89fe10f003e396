"""Neighbours, windows, changes over some places and values that lag behind, in lists of numbers."""

from __future__ import annotations

from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_BACK = ("k", "back", "lag", "steps", "n")
_WIDTH = ("k", "size", "width", "window", "n")
_ROWS = ("positions", "places", "marks", "points", "numbers")


def _ascending(draw: Draw, _: object) -> list[int]:
    return sorted(draw.sample(range(1, 40), draw.integer(2, 6)))


FAMILIES = (
    drill(
        "series_windows.step_words",
        "step_words describe_{steps|changes} changes_in_words {list|name}_changes directions_of_steps trend_words",
        [numbers(low=0, high=8, least=3, most=7, names=("numbers", "values", "readings", "levels", "data"))],
        "list[str]",
        [
            (
                "$build a list that says for each element of $numbers after the first how it compares with the one "
                "before: '$up' if it is greater, '$down' if it is smaller, '$same' if both are equal."
            ),
            (
                "Describe every step from one element of $numbers to the next by a string: '$up' for an increase, "
                "'$down' for a decrease and '$same' for no change. Return the strings in order."
            ),
            (
                "For a list of n numbers there are n - 1 steps. If the number after a step is greater, the step is "
                "called '$up'; if it is less, '$down'; otherwise '$same'. List the names of the steps of $numbers."
            ),
            (
                "A thermometer was read once an hour; $numbers holds what it showed. Report the course of the "
                "temperature as a list with one entry per hour passed: '$up', '$down' or '$same'."
            ),
            (
                "Compare neighbours in $numbers from left to right and write down '$up' where the right one is larger, "
                "'$down' where the left one is larger, and '$same' where neither is."
            ),
            (
                "You get a list of numbers. Look at each number except the first. Is it bigger than the number before "
                "it? Write '$up'. Is it smaller? Write '$down'. Are they the same? Write '$same'. Return a list of "
                "what you wrote."
            ),
            (
                "In: an array of integers. Out: an array with one string less than that has members, each telling "
                "whether the value went up ('$up'), went down ('$down') or stayed ('$same')."
            ),
            (
                "How does $numbers move? Answer with a list of '$up', '$down' and '$same', one for each pair of "
                "neighbours."
            ),
            (
                "The function takes a list of integers and returns a list of strings. The string number i tells in "
                "which direction the element i + 1 differs from element i: '$up', '$down', or '$same' if it does not "
                "differ."
            ),
            (
                "Somebody walks over hills and notes the height at every milestone in $numbers. For each mile, tell by "
                "'$up', '$down' or '$same' whether its end is higher than its beginning, lower, or on the same level."
            ),
            "Rises in $numbers are '$up', falls are '$down', level steps are '$same'. Give them all, in order.",
        ],
        [
            """
            $result = []
            for $i in range(1, len($numbers)):
                if $numbers[$i] > $numbers[$i - 1]:
                    $result.append("$up")
                elif $numbers[$i] < $numbers[$i - 1]:
                    $result.append("$down")
                else:
                    $result.append("$same")
            return $result
            """,
            """
            $result = []
            for $left, $right in zip($numbers, $numbers[1:]):
                if $left == $right:
                    $result.append("$same")
                else:
                    $result.append("$up" if $left < $right else "$down")
            return $result
            """,
        ],
        lambda ns, v: [(v["same"], v["up"], v["down"])[(b > a) - (b < a)] for a, b in pairwise(ns)],
        edges=(([],), ([5],), ([2, 2, 3, 1],)),
        note="{With fewer than two elements|If there are fewer than two elements} the result is an empty list.",
        variants=[
            {"up": "up", "down": "down", "same": "same"},
            {"up": "rise", "down": "fall", "same": "level"},
            {"up": "+", "down": "-", "same": "="},
        ],
    ),
    drill(
        "series_windows.second_differences",
        (
            "second_differences changes_of_changes difference_twice {get|list}_second_differences acceleration "
            "second_steps"
        ),
        [numbers(low=0, high=20, least=2, most=7)],
        "list[int]",
        [
            "$hand the second differences of $numbers: the differences between neighbouring differences.",
            (
                "Take each element of $numbers minus the one before it; do the same again with the list that comes "
                "out. $hand the final list."
            ),
            (
                "The change between two neighbours is the right one minus the left one. $give by how much the change "
                "itself changes from each step of $numbers to the next, as a list."
            ),
            "For each three neighbours a, b, c in $numbers compute (c - b) - (b - a). $hand these values in order.",
            (
                "$numbers holds the place of a car at the end of each second. Its speeds are the differences of "
                "neighbouring places, its accelerations the differences of neighbouring speeds. Return the "
                "accelerations."
            ),
            (
                "Form the differences of $numbers twice, always later minus earlier, and return what you have after "
                "the second time."
            ),
            (
                "You get a list of numbers. First write down how much you must add to each number to reach the next "
                "one. Then do this once more with the list you wrote. Return the second list."
            ),
            (
                "In: an array of integers of length n. Out: an array of length n - 2 whose first member is the third "
                "minus twice the second plus the first, and so on, moving one place each time."
            ),
            (
                "A pupil checks whether a number sequence comes from a square rule by writing a row of differences "
                "under $numbers and a row of differences under that row. Work out the lower row and return it as a "
                "list."
            ),
            (
                "The function differentiates a sequence of integers two times: each time, a list is replaced by the "
                "differences of its adjacent members (next one minus present one). It returns the resulting list."
            ),
            "Second differences of $numbers, from left to right.",
        ],
        [
            """
            steps = [$right - $left for $left, $right in zip($numbers, $numbers[1:])]
            return [$right - $left for $left, $right in zip(steps, steps[1:])]
            """,
            """
            $result = []
            for $i in range(2, len($numbers)):
                $result.append($numbers[$i] - 2 * $numbers[$i - 1] + $numbers[$i - 2])
            return $result
            """,
        ],
        lambda ns: [(c - b) - (b - a) for a, b, c in zip(ns, ns[1:], ns[2:], strict=False)],
        edges=(([],), ([3, 8],), ([1, 4, 9, 16],)),
        note="A list with fewer than three elements gives an empty list.",
    ),
    drill(
        "series_windows.against_end",
        "$tag change_$tag {list|get}_$tag compare_with_$end relative_to_$end distance_$tag",
        [numbers(low=0, high=30, least=2, most=6)],
        "list[int]",
        [
            "$build a list that tells for each element of $numbers $long.",
            "For every element of $numbers compute $rule. $hand the results in order.",
            "Express all elements of $numbers relative to the $end one: an element x becomes $rule.",
            "$numbers shows the water level of a lake on some days. Report for every day $story, as a list.",
            (
                "The $end element of $numbers is the point of reference. Replace each element x by $rule and return "
                "the new list, in which the $end element is 0."
            ),
            (
                "You get a list of numbers. Look at the $end number. For each number x of the list, write down $rule. "
                "Return what you wrote. If the list is empty, there is nothing to write."
            ),
            "In: an array of integers. Out: an array of the same length; each member x has been turned into $rule.",
            (
                "A savings book lists the amounts $numbers at the ends of some months. Work out, month by month, "
                "$story. Give back the list."
            ),
            (
                "This function takes a list of integers and returns a list of integers of equal length that says for "
                "each member $long."
            ),
            "Each x in $numbers becomes $rule.",
        ],
        [
            "return [$formula for $x in $numbers]",
            "$result = []\nfor $x in $numbers:\n    $result.append($formula)\nreturn $result",
        ],
        lambda ns, v: [n - ns[0] for n in ns] if v["end"] == "first" else [-(n - ns[-1]) for n in ns],
        edges=(([],), ([7],), ([3, 1, 3],)),
        note="An empty list stays empty.",
        variants=[
            {
                "tag": "since_start",
                "end": "first",
                "long": "by how much it is greater than the first element (negative if it is smaller)",
                "rule": "x minus the first element",
                "story": "how much more there is than at the very beginning (less is negative)",
                "formula": "$x - $numbers[0]",
            },
            {
                "tag": "still_to_go",
                "end": "last",
                "long": "how much is missing to the last element (negative if the element is larger)",
                "rule": "the last element minus x",
                "story": "how much will still be added until the end (negative for a loss)",
                "formula": "$numbers[-1] - $x",
            },
        ],
    ),
    drill(
        "series_windows.median_of_three",
        "median_of_three remove_spikes smooth_{spikes|jumps} middle_of_neighbours median_smooth take_middle_values",
        [numbers(low=0, high=15, least=3, most=7, names=("numbers", "values", "readings", "signal", "data"))],
        "list[int]",
        [
            (
                "$build a copy of $numbers in which every element that has a neighbour on both sides is replaced by "
                "the middle one, by size, of itself and these two neighbours."
            ),
            (
                "Smooth $numbers: each inner element becomes the median of three values, namely the element before it, "
                "itself and the element after it, all taken from the old list. The two ends keep their values."
            ),
            (
                "The first and the last element of $numbers stay. For any other place, sort the three elements around "
                "it and take the second. $hand the list of all these values."
            ),
            (
                "A sensor sometimes sends a wild value. To get rid of single spikes in $numbers, put in place of each "
                "reading the median of the reading and its two neighbours; readings at the ends are left alone."
            ),
            (
                "For each inner index i the result holds the one of the old elements at i - 1, i and i + 1 that is "
                "neither the largest nor the smallest; at the two ends it holds the old element. Return this for "
                "$numbers."
            ),
            (
                "You get a list of numbers. The first and the last one do not change. Look at any other number "
                "together with its left and its right neighbour. Choose the one that is in the middle by size and "
                "write it in the new list. Always look at the old numbers."
            ),
            (
                "In: an array of integers. Out: an array of the same length. At an end: the old value. Elsewhere: the "
                "median of the old value and the two old values beside it."
            ),
            (
                "Three judges at a time look at $numbers: the judges at places i - 1, i and i + 1 hold up their "
                "numbers, and the middle mark counts for place i. The places at the two ends have just their own mark. "
                "List the marks that count."
            ),
            (
                "This function returns a smoothed version of a list of integers: medians of three adjacent members "
                "inside, unchanged members at the two ends."
            ),
            "Median filter of width 3 over $numbers, ends unchanged.",
        ],
        [
            """
            $result = $numbers[:]
            for $i in range(1, len($numbers) - 1):
                $result[$i] = sorted($numbers[$i - 1:$i + 2])[1]
            return $result
            """,
            """
            $result = []
            for $i, $x in enumerate($numbers):
                if 0 < $i < len($numbers) - 1:
                    three = sorted([$numbers[$i - 1], $x, $numbers[$i + 1]])
                    $x = three[1]
                $result.append($x)
            return $result
            """,
        ],
        lambda ns: (
            ns[:1]
            + [a + b + c - max(a, b, c) - min(a, b, c) for a, b, c in zip(ns, ns[1:], ns[2:], strict=False)]
            + ns[1:][-1:]
        ),
        edges=(([],), ([4],), ([4, 2],), ([1, 9, 2, 3],)),
        note="{The given list is not changed.||}",
    ),
    drill(
        "series_windows.window_spread",
        (
            "window_{spread|range}s moving_{spread|range} spread_in_windows {list|get}_window_spreads local_spread "
            "rolling_range"
        ),
        [numbers(low=0, high=20, least=3, most=7), integer("k", 1, 4, names=_WIDTH, fix=(2, 3, 4))],
        "list[int]",
        [
            (
                "For every window of $k neighbouring elements of $numbers compute the largest minus the smallest of "
                "them. $hand the results from left to right."
            ),
            (
                "Slide a frame over $numbers that shows $k elements at once. At each stop note how far apart the "
                "greatest and the least visible value are. $hand these notes as a list."
            ),
            (
                "The spread of some numbers is their maximum minus their minimum. $give the spread of each block of $k "
                "elements in a row in $numbers, as a list."
            ),
            (
                "$numbers holds the price of flour, week by week. For each period of $k weeks in a row, find by how "
                "much the highest price is above the lowest. List the answers by the start of the period."
            ),
            (
                "Which range do the values of $numbers cover within $k places? Give the difference of maximum and "
                "minimum for each group of $k consecutive elements."
            ),
            (
                "You get a list of numbers. Take the first $k of them. Subtract the smallest from the biggest. Then "
                "move one place on and do it again, until you reach the end. Return all the differences."
            ),
            (
                "In: an array of integers. Out: for each block of $k adjacent members, the maximum of the block minus "
                "its minimum, from the leftmost block to the rightmost."
            ),
            (
                "As a measure of unrest, the function gives for each stretch of $k adjacent members of a list of "
                "integers the gap between its highest and its lowest member. The stretches begin at index 0, 1, 2 and "
                "so on."
            ),
            (
                "A hiking club calls the height difference of a stage the height of its highest milestone minus that "
                "of its lowest. Every stage takes in $k milestones in a row out of $numbers. Work out the height "
                "differences of all possible stages, in order."
            ),
            "Maximum minus minimum over all windows of size $k in $numbers.",
        ],
        [
            """
            $result = []
            for $i in range(len($numbers) - $k + 1):
                shown = $numbers[$i:$i + $k]
                $result.append(max(shown) - min(shown))
            return $result
            """,
            "return [max($numbers[$i:$i + $k]) - min($numbers[$i:$i + $k]) for $i in range(len($numbers) - $k + 1)]",
        ],
        lambda ns, k: [(s := sorted(ns[end - k : end]))[-1] - s[0] for end in range(k, len(ns) + 1)],
        edges=(([], 2), ([4, 1], 3), ([4, 1, 6, 6], 2)),
        note="If the list has fewer than $k elements, the result is empty.",
    ),
    drill(
        "series_windows.change_over",
        (
            "change_over_{k|steps} changes_over_time lagged_differences difference_with_lag compare_with_earlier "
            "{list|get}_long_changes"
        ),
        [numbers(low=0, high=30, least=3, most=7), integer("k", 1, 4, names=_BACK, fix=(2, 3, 4))],
        "list[int]",
        [
            (
                "$hand for each element of $numbers that has another one $k places before it the difference between "
                "the two, the later minus the earlier."
            ),
            (
                "Compare elements of $numbers that are $k places apart: subtract the left one from the right one, for "
                "all such pairs from left to right. $hand the list of differences."
            ),
            (
                "By how much does $numbers change within $k steps? For all indexes i from $k on, put the element at i "
                "minus the element at i - $k in a list."
            ),
            (
                "$numbers has the number of visitors of a museum for each day. For every day with a day $k days "
                "earlier in the list, report how many more visitors came than on that earlier day. Fewer visitors give "
                "a negative number."
            ),
            (
                "The lag is $k. The lagged difference at a place is the element there less the one that stands the lag "
                "before it. Return the lagged differences of $numbers in order."
            ),
            (
                "You get a list of numbers. Put one finger on the first number and another finger $k places further "
                "right. Write down the right number minus the left number. Move both fingers one place and repeat, "
                "until the right finger leaves the list. Return the list of what you wrote."
            ),
            (
                "In: an array of integers. For each two members with exactly $k - 1 members between them, there is one "
                "value: the second of them less the first. Out: these values in order."
            ),
            (
                "A gardener measures a sunflower every day; the heights are in $numbers. How much did it grow in each "
                "span of $k days? Give back the growths in order of the days."
            ),
            (
                "The function takes a list of integers of length n and returns a list of length n - $k: at index i, "
                "the element number i + $k minus the element number i."
            ),
            "Differences of $numbers at distance $k, later minus earlier.",
        ],
        [
            "return [$numbers[$i] - $numbers[$i - $k] for $i in range($k, len($numbers))]",
            "return [$right - $left for $left, $right in zip($numbers, $numbers[$k:])]",
            """
            $result = []
            for $i in range(len($numbers) - $k):
                $result.append($numbers[$i + $k] - $numbers[$i])
            return $result
            """,
        ],
        lambda ns, k: [sum(b - a for a, b in pairwise(ns[i : i + k + 1])) for i in range(max(0, len(ns) - k))],
        edges=(([], 2), ([5, 9], 3), ([1, 2, 4, 8], 2)),
        note="If $numbers is too short for that, the result is an empty list.",
    ),
    drill(
        "series_windows.free_between",
        "free_between free_places_between gaps_between {list|count}_gaps empty_places spaces_between",
        [numbers(names=_ROWS, make=_ascending)],
        "list[int]",
        [
            (
                "$numbers is an ascending list of different integers. $hand for each two neighbours how many integers "
                "lie strictly between them."
            ),
            (
                "Seats in a row are numbered, and $numbers lists the taken ones in ascending order. How many free "
                "seats are there between each taken seat and the next? $hand the counts in order."
            ),
            (
                "In the rising list $numbers every two neighbours leave a gap, maybe of size 0: the number of whole "
                "numbers greater than the left and less than the right one. Return the list of the gap sizes."
            ),
            (
                "For neighbours a and b in $numbers, which is sorted and has no repetitions, there are b - a - 1 whole "
                "numbers in between. Give all these counts from left to right."
            ),
            (
                "Cars are parked along a street at the marks $numbers, from the lowest mark to the highest, at most "
                "one at a mark. List for each pair of cars next to each other how many empty marks are between them."
            ),
            (
                "Count the missing integers in each gap of the ascending list $numbers; neighbours such as 4 and 5 "
                "have none missing. Return the counts."
            ),
            (
                "You get a list of house numbers, sorted from small to big. No number comes twice. Go from each number "
                "to the next. How many numbers are left out on the way? Put each answer in a list and return it."
            ),
            (
                "In: a strictly increasing array of integers. Out: for each two adjacent members, the count of "
                "integers that are larger than the one and smaller than the other."
            ),
            (
                "The function returns, for a strictly ascending list of integers, the sizes of the holes in it: the "
                "numbers of integers skipped between consecutive members."
            ),
            (
                "Trees stand at some of the metre marks of a lane, see $numbers, in rising order. Between two of them, "
                "one more tree could stand at every other metre mark. Report for each pair of neighbouring trees how "
                "many trees could be planted between."
            ),
        ],
        [
            "return [$numbers[$i + 1] - $numbers[$i] - 1 for $i in range(len($numbers) - 1)]",
            """
            $result = []
            for $left, $right in zip($numbers, $numbers[1:]):
                $result.append($right - $left - 1)
            return $result
            """,
        ],
        lambda ns: [len(range(a, b)[1:]) for a, b in pairwise(ns)],
        edges=(([],), ([6],), ([4, 5, 9],)),
        note="With fewer than two elements the result is an empty list.",
    ),
    drill(
        "series_windows.widest_gap",
        "$tag $tag_start before_$tag {find|get}_$tag start_of_$tag where_$tag",
        [numbers(names=_ROWS, make=_ascending)],
        "int",
        [
            (
                "$numbers is in strictly ascending order. $give the element after which the $size step to the next "
                "element follows."
            ),
            "Find the two neighbours in the rising list $numbers that are $far and return the left one of them.",
            (
                "Buses leave at the minutes $numbers, given in ascending order. After which bus do passengers have to "
                "wait $wait until the next one? Return its minute."
            ),
            (
                "In a strictly increasing list, the gap after an element is the next element minus it. The last "
                "element has none. $give the element of $numbers with the $size gap."
            ),
            (
                "Look at the differences of neighbouring elements of $numbers, which rises from left to right. Where "
                "the difference is $size, return the smaller one of the two neighbours."
            ),
            (
                "Lamps stand along a path at the marks $numbers, in rising order. Find the two lamps next to each "
                "other that are $far, and give the mark of the one that comes first."
            ),
            (
                "You get a list of numbers that go up. Subtract each number from the one after it. Find the $size of "
                "these results. Return the number where this step begins."
            ),
            (
                "In: an ascending array of at least two different integers. Out: the left end of its $size gap, where "
                "a gap is what lies between adjacent members."
            ),
            (
                "The function takes a strictly ascending list of integers and returns the member that is followed by "
                "the $size increase."
            ),
            "Left end of the $size gap between neighbours of the rising list $numbers.",
        ],
        [
            """
            $best = 0
            for $i in range(1, len($numbers) - 1):
                if $numbers[$i + 1] - $numbers[$i] $op $numbers[$best + 1] - $numbers[$best]:
                    $best = $i
            return $numbers[$best]
            """,
            """
            gaps = [$numbers[$i + 1] - $numbers[$i] for $i in range(len($numbers) - 1)]
            return $numbers[gaps.index($pick(gaps))]
            """,
        ],
        lambda ns, v: min(pairwise(ns), key=lambda p: ((p[0] - p[1]) * v["sign"], p[0]))[0],
        edges=(([3, 8],), ([1, 2, 6, 10, 11],), ([5, 6, 8],)),
        note=(
            "There are at least two elements; {if it occurs several times|if there is more than one such place}, the "
            "first one counts."
        ),
        variants=[
            {
                "tag": "widest_gap",
                "size": "largest",
                "far": "farthest apart",
                "wait": "longest",
                "op": ">",
                "pick": "max",
                "sign": 1,
            },
            {
                "tag": "narrowest_gap",
                "size": "smallest",
                "far": "closest together",
                "wait": "the shortest time",
                "op": "<",
                "pick": "min",
                "sign": -1,
            },
        ],
    ),
)
