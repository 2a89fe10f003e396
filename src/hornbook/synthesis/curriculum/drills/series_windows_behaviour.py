"""Following, lagging and comparing along a list of numbers: the second part of the windows and neighbours."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_BACK = ("k", "back", "lag", "steps", "n")
_WIDTH = ("k", "size", "width", "window", "n")


def _limited(numbers: list[int], k: int) -> list[int]:
    return list(accumulate(numbers, lambda old, new: sorted((old - k, new, old + k))[1]))


FAMILIES = (
    drill(
        "series_windows.end_beats_start",
        "$tag_at_end compare_ends {is|was}_$tag_at_end end_against_start check_$tag_end trend_$tag",
        [numbers(low=0, high=12, least=4, most=7), integer("k", 1, 3, names=_WIDTH, fix=(2, 3))],
        "bool",
        [
            "$check the last $k elements of $numbers have a $side sum than the first $k elements.",
            (
                "Add up $k elements from the front of $numbers and $k elements from its back. $check the sum from the "
                "back is the $side one."
            ),
            (
                "A shop looks at its takings $numbers, day by day. It wants to know whether the last $k days together "
                "brought $cmp than the first $k days. Answer with True or False."
            ),
            (
                "If the total of the final $k elements of $numbers is $side than the total of the opening $k elements, "
                "return True; otherwise return False, also when they are equal."
            ),
            (
                "Do things in $numbers go $way? We say so if the $k most recent elements, which stand at the end, sum "
                "to $cmp than the $k oldest, at the front."
            ),
            (
                "Trend test: True for a series whose closing $k values add up to $cmp than its opening $k values. The "
                "two groups may overlap. Apply it to $numbers."
            ),
            (
                "You get a list of numbers. Add the first $k numbers. Add the last $k numbers. Is the second sum $side "
                "than the first one? Return True or False. Some numbers may belong to both sums."
            ),
            (
                "In: an array of integers. Out: True if the sum of its tail of length $k is strictly $side than the "
                "sum of its head of length $k, else False."
            ),
            (
                "A runner noted a time for every lap in $numbers. Tell whether the last $k laps took $cmp time in all "
                "than the first $k; a lap may count for both."
            ),
            (
                "The function returns a boolean which tells whether the $k members at the end of a list of integers "
                "are together $side than the $k members at its beginning."
            ),
        ],
        [
            "return sum($numbers[-$k:]) $op sum($numbers[:$k])",
            """
            opening = 0
            closing = 0
            for $i in range($k):
                opening += $numbers[$i]
                closing += $numbers[-1 - $i]
            return closing $op opening
            """,
        ],
        lambda ns, k, v: sum(ns[len(ns) - 1 - i] - ns[i] for i in range(k)) * v["sign"] > 0,
        edges=(([1, 2, 3], 2), ([4, 4, 4], 2), ([9, 1, 3, 2], 3)),
        note="The list has at least $k elements.",
        variants=[
            {"tag": "higher", "side": "greater", "cmp": "more", "way": "up", "op": ">", "sign": 1},
            {"tag": "lower", "side": "smaller", "cmp": "less", "way": "down", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "series_windows.beat_earlier",
        (
            "count_$tag_than_before $tag_than_earlier {count|number_of}_$tag_later $tag_with_lag compare_to_past "
            "how_often_$tag"
        ),
        [numbers(low=0, high=12, least=4, most=8), integer("k", 1, 4, names=_BACK, fix=(2, 3, 4))],
        "int",
        [
            "$howmany elements of $numbers are $side than the element that stands $k places before them.",
            (
                "Elements of $numbers are compared with the ones $k places to their left. $howmany of them are $side. "
                "The first $k elements cannot be compared and do not count."
            ),
            "For how many indexes i, from $k on, is the element of $numbers at i $side than the one at i - $k?",
            (
                "$numbers holds the sales of a bakery for each day. A day is marked if it has $side sales than the day "
                "$k days earlier; days without such an earlier day are never marked. $howmany days are marked."
            ),
            (
                "Count the pairs of elements in $numbers, exactly $k places apart, in which the right one is $side "
                "than the left one."
            ),
            (
                "You get a list of numbers. For each number, look $k places back. If there is a number and the later "
                "one is $side, make a tick. Return how many ticks you made."
            ),
            (
                "In: an array of integers. Out: the count of members with a predecessor at distance $k that they are "
                "strictly $side than."
            ),
            (
                "Each pupil in a line compares heights with the pupil $k places in front; those with nobody there just "
                "wait. $numbers has the heights from the front of the line to its end. Determine how many find that "
                "they are $side."
            ),
            (
                "The function returns an integer: the number of positions whose value is $side than the value $k "
                "positions earlier."
            ),
            "Number of times that $numbers is $side than it was $k steps ago.",
        ],
        [
            """
            $count = 0
            for $i in range($k, len($numbers)):
                if $numbers[$i] $op $numbers[$i - $k]:
                    $count += 1
            return $count
            """,
            "return sum($right $op $left for $left, $right in zip($numbers, $numbers[$k:]))",
        ],
        lambda ns, k, v: len([i for i in range(len(ns) - k) if (ns[i + k] - ns[i]) * v["sign"] > 0]),
        edges=(([], 2), ([5, 6], 4), ([1, 2, 3, 2, 3, 4], 2)),
        note="{If the list is too short, the answer is 0.||}",
        variants=[
            {"tag": "greater", "side": "greater", "op": ">", "sign": 1},
            {"tag": "smaller", "side": "smaller", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "series_windows.sluggish",
        "sluggish slow_display lagging_values halfway_follow {follow|approach}_slowly half_steps damped_readings",
        [numbers(low=0, high=20, least=2, most=5, names=("numbers", "values", "readings", "targets", "data"))],
        "list[float]",
        [
            (
                "A slow display starts at 0.0. With each number of $numbers it goes half of the way from what it shows "
                "to that number. $hand the list of what it shows after each number."
            ),
            (
                "The first output is the mean of 0 and the first element of $numbers; every further output is the mean "
                "of the output before it and the next element. $hand all outputs as floats."
            ),
            (
                "$build a list of floats from $numbers by this rule: keep a value, at first 0.0; for each element, "
                "replace the value by (value + element) / 2 and put it in the list."
            ),
            (
                "Water in a tub is at 0 degrees. Again and again, the same amount of water is added, with the "
                "temperatures $numbers one after another; it is stirred, and half is poured away. Each time the new "
                "temperature is the average of the old one and that of the added water. List the temperatures of the "
                "tub."
            ),
            (
                "Smooth $numbers so that each new value is the average of the new number and the smoothed value "
                "before. Before the first number, the smoothed value is 0.0. Return the smoothed values."
            ),
            (
                "You get a list of numbers. You stand at 0. For each number, walk half of the distance towards it and "
                "write down where you are. Return the list of these places."
            ),
            (
                "In: an array of integers. State: a float, 0.0 to begin with. Each member moves the state halfway to "
                "itself. Out: the states after each of the members."
            ),
            (
                "A dog at place 0.0 hears a whistle from one place after another, see $numbers. Each time it runs "
                "towards the place, but gives up halfway. Report where it is after every whistle."
            ),
            (
                "This function returns a list of the same length as the given list of integers. Every value is half "
                "the sum of the integer at this place and of the previous value, with 0.0 as the value before the "
                "first."
            ),
            "Halve the distance to each element of $numbers in turn, from a start at 0.0; give all the stops.",
        ],
        [
            """
            $result = []
            $current = 0.0
            for $x in $numbers:
                $current = ($current + $x) / 2
                $result.append($current)
            return $result
            """,
            """
            $result = []
            shown = 0.0
            for $x in $numbers:
                shown += ($x - shown) / 2
                $result.append(shown)
            return $result
            """,
        ],
        lambda ns: [sum(n / 2 ** (end - i) for i, n in enumerate(ns[:end])) for end in range(1, len(ns) + 1)],
        edges=(([],), ([8],), ([4, 4, 0],)),
        note="{An empty list gives an empty list.||}",
    ),
    drill(
        "series_windows.limited_steps",
        "limited_steps follow_with_limit limit_changes {slow|careful}_follow bounded_steps chase_values",
        [
            numbers(low=0, high=20, least=2, most=6, names=("numbers", "targets", "values", "goals", "data")),
            integer("k", 1, 6, names=("k", "limit", "reach", "most", "step"), fix=(2, 3, 5)),
        ],
        "list[int]",
        [
            (
                "Follow $numbers with steps of limited size: the first output is the first element; each further "
                "output comes as near to the next element as is possible by changing the output before by at most $k. "
                "$hand the outputs."
            ),
            (
                "A slow heater begins at the first temperature of $numbers. For every later wish in $numbers it "
                "changes its temperature towards the wish, but by no more than $k degrees. $hand the list of its "
                "temperatures, the first included."
            ),
            (
                "$build a list that starts like $numbers. From then on, if the next number is more than $k above the "
                "last output, add $k to that output; if it is more than $k below, subtract $k; otherwise output the "
                "number itself."
            ),
            (
                "A crab sits at the first place of $numbers. Food appears at the other places, one after another; each "
                "time the crab walks towards it, at most $k steps. Report where the crab is at the beginning and after "
                "each walk."
            ),
            (
                "Limit the changes in $numbers: no output may differ from the output before it by more than $k. Within "
                "that limit every output is as close as possible to the number at its place; the first number is taken "
                "over. Return the outputs."
            ),
            (
                "You get a list of numbers. Stand on the first number and write it down. For each other number, move "
                "towards it. You may move $k at most, and you stop when you are there. Write down where you stand. "
                "Return the list."
            ),
            (
                "In: an array of integers. Out: an array of the same length with the same first member. Each other "
                "member is the one before it in the output, moved by up to $k in the direction of the input at this "
                "place."
            ),
            (
                "A lift goes after wishes, see $numbers, and it is at the first of them now. In one unit of time it "
                "passes $k floors or fewer, always towards the present wish, and then the next wish replaces it. List "
                "the floors at which it is, the first one included."
            ),
            (
                "The function returns a copy of a series of integers that was made tame: where the series jumps by "
                "more than $k away from the last value of the copy, the copy changes by $k only."
            ),
            "Track $numbers from its first value on, with changes of at most $k each time.",
        ],
        [
            """
            $result = $numbers[:1]
            for $x in $numbers[1:]:
                before = $result[-1]
                if $x > before + $k:
                    $result.append(before + $k)
                elif $x < before - $k:
                    $result.append(before - $k)
                else:
                    $result.append($x)
            return $result
            """,
            """
            $result = []
            for $x in $numbers:
                if $result:
                    $x = max($result[-1] - $k, min($result[-1] + $k, $x))
                $result.append($x)
            return $result
            """,
        ],
        _limited,
        edges=(([], 2), ([6], 3), ([5, 12, 5, 6], 2)),
        note="{An empty list gives an empty list.||}",
    ),
    drill(
        "series_windows.from_extreme",
        (
            "distance_from_$tag {behind|away_from}_$tag gap_to_$tag {list|get}_distance_to_$tag compare_with_$tag "
            "relative_to_$tag"
        ),
        [numbers(low=0, high=20, least=2, most=7)],
        "list[int]",
        [
            "$hand for each element of $numbers how far it is $side the $top element up to and including that place.",
            (
                "Go through $numbers from left to right and keep the $top number met so far. For every element put the "
                "distance between it and that number in a list; an element that is itself the $top so far gives 0."
            ),
            (
                "The element at index i is compared with the $top of the elements at the indexes 0 to i. $hand the "
                "list of the (never negative) differences for $numbers."
            ),
            (
                "$numbers lists what a share was worth each day. Report for every day by how much its value lies $side "
                "the $top value that there has been until that day."
            ),
            (
                "After each element of $numbers, how large is the gap between it and the $top one so far? Return all "
                "these gaps in order."
            ),
            (
                "You get a list of numbers. Remember the $top number that you have seen. For every number, see first "
                "if it is a new $top one. Then write down the difference between it and the number you remember. "
                "Return the list."
            ),
            (
                "In: an array of integers. Out: an array of equal length. Its members tell how much the input at the "
                "same index is $side the $top input of that index or an earlier one."
            ),
            (
                "A climber reads the height at each rest, see $numbers, and notes how many metres it is $side the $top "
                "point reached until then. Give back the notes as a list."
            ),
            (
                "The function computes the distance of each member of a list of integers from the $top member among it "
                "and its predecessors."
            ),
            "Distance to the $top value so far, for each element of $numbers.",
        ],
        [
            """
            $result = []
            $best = $numbers[0] if $numbers else 0
            for $x in $numbers:
                $best = $pick($best, $x)
                $result.append(abs($best - $x))
            return $result
            """,
            "return [abs($x - $pick($numbers[:$i + 1])) for $i, $x in enumerate($numbers)]",
        ],
        lambda ns, v: [
            abs(record - n) for record, n in zip(accumulate(ns, max if v["pick"] == "max" else min), ns, strict=True)
        ],
        edges=(([],), ([4],), ([3, 5, 1, 4],)),
        note="{An empty list gives an empty list.||}",
        variants=[
            {"tag": "high", "top": "highest", "side": "below", "pick": "max"},
            {"tag": "low", "top": "lowest", "side": "above", "pick": "min"},
        ],
    ),
    drill(
        "series_windows.stands_out",
        "$tag_than_recent places_of_new_$peak {find|list}_$peak recent_$peak $peak_over_window local_$peak",
        [numbers(low=0, high=12, least=4, most=8), integer("k", 1, 3, names=_BACK, fix=(2, 3))],
        "list[int]",
        [
            (
                "$hand the indexes of those elements of $numbers that are $side than each of the $k elements directly "
                "before them."
            ),
            (
                "An element stands out if it is $side than all of the last $k elements before it. The first $k "
                "elements of a list never stand out. $hand the indexes at which $numbers has elements that stand out."
            ),
            (
                "At which indexes i of $numbers, i being at least $k, is the element $side than every one of the "
                "elements from i - $k to i - 1? List them in ascending order."
            ),
            (
                "$numbers has the number of guests of a hotel, day by day, from day 0 on. An entry goes into the diary "
                "on a day with $cmp guests than on any of the $k days before. Give the days with entries; the first $k "
                "days have none."
            ),
            (
                "Compare every element of $numbers with the $k elements to its left, and keep its index when it is "
                "$side than all of them. Elements with fewer than $k others to the left are left out."
            ),
            (
                "You get a list of numbers. Take a number that has at least $k numbers before it. Is it $side than "
                "each of the $k numbers just before it? Then note its place. Places are counted from 0. Return all the "
                "places you noted."
            ),
            (
                "In: an array of integers. Out: the ascending list of all positions, counted from 0, that have $k "
                "members directly before them, all of which are $beaten than the member there."
            ),
            (
                "A weather station wants to hear of new $peak: readings $side than all of the $k readings just before. "
                "Readings that come too early for that are ignored. For the readings $numbers, report the positions of "
                "such news, counted from 0."
            ),
            (
                "The function returns a list of indexes. An index is in it if the member there is strictly $side than "
                "its $k nearest predecessors, and if it has that many."
            ),
            "Indexes where $numbers is $side than in all of the $k places before.",
        ],
        [
            """
            $result = []
            for $i in range($k, len($numbers)):
                if $numbers[$i] $op $pick($numbers[$i - $k:$i]):
                    $result.append($i)
            return $result
            """,
            """
            $result = []
            for $i in range($k, len($numbers)):
                if all($numbers[$i] $op $x for $x in $numbers[$i - $k:$i]):
                    $result.append($i)
            return $result
            """,
        ],
        lambda ns, k, v: [
            i
            for i in range(len(ns))
            if i >= k and not [j for j in range(1, k + 1) if (ns[i] - ns[i - j]) * v["sign"] <= 0]
        ],
        edges=(([], 2), ([1, 2], 3), ([1, 2, 3, 3, 1], 2)),
        note="{If there is none, the list is empty.||}",
        variants=[
            {
                "tag": "higher",
                "peak": "highs",
                "side": "greater",
                "cmp": "more",
                "beaten": "smaller",
                "op": ">",
                "pick": "max",
                "sign": 1,
            },
            {
                "tag": "lower",
                "peak": "lows",
                "side": "smaller",
                "cmp": "fewer",
                "beaten": "larger",
                "op": "<",
                "pick": "min",
                "sign": -1,
            },
        ],
    ),
    drill(
        "series_windows.neighbour_totals",
        (
            "neighbour_{totals|sums} sum_of_{both_sides|neighbours} {list|get}_neighbour_totals beside_each "
            "left_plus_right"
        ),
        [numbers(low=0, high=12, least=2, most=7)],
        "list[int]",
        [
            (
                "$build a list in which each element of $numbers is replaced by the sum of its left and its right "
                "neighbour. A neighbour that does not exist counts as 0."
            ),
            (
                "For every place of $numbers add the element before it and the element after it, but not the element "
                "itself. At an end only one of them exists; take that alone. $hand the sums in order."
            ),
            (
                "The element at index i of the result is the old element at i - 1 plus the old one at i + 1; what lies "
                "outside $numbers is 0. Return the result."
            ),
            (
                "Children in a row hold $numbers sweets. How many sweets do the children directly beside each child "
                "hold? $hand a list with one number per child; a child at an end has one neighbour."
            ),
            (
                "What do the direct neighbours of each element of $numbers add up to? Give back all the answers as a "
                "list, with zero in place of a missing neighbour."
            ),
            (
                "You get a list of numbers. For each number, look at the number on its left and at the number on its "
                "right. Add these two. If there is nothing on one side, use 0 for it. Return the list of the sums."
            ),
            (
                "In: an array of integers. Out: an array of the same length with, at each index, the sum of those "
                "members whose index differs from it by exactly 1."
            ),
            (
                "Houses stand along one side of a street, and $numbers tells how many people live in each of them. The "
                "post office wants a list that gives for every house the number of people next door, on either hand. "
                "Create it."
            ),
            (
                "This function maps a list of integers to the list of the sums of adjacent members: left neighbour "
                "plus right neighbour, or just the one that there is. A list with a single member gives [0]."
            ),
            "Left neighbour plus right neighbour for each place of $numbers, 0 beyond the ends.",
        ],
        [
            """
            $result = []
            for $i in range(len($numbers)):
                $total = 0
                if $i > 0:
                    $total += $numbers[$i - 1]
                if $i < len($numbers) - 1:
                    $total += $numbers[$i + 1]
                $result.append($total)
            return $result
            """,
            """
            padded = [0] + $numbers + [0]
            return [padded[$i - 1] + padded[$i + 1] for $i in range(1, len(padded) - 1)]
            """,
        ],
        lambda ns: [sum(ns[max(0, i - 1) : i + 2]) - n for i, n in enumerate(ns)],
        edges=(([],), ([5],), ([5, 2],), ([1, 2, 3],)),
        note="{An empty list gives an empty list.||}",
    ),
    drill(
        "series_windows.round_trip",
        "round_trip round_trip_length {tour|trip}_length total_way_and_back length_of_tour way_there_and_back",
        [numbers(low=0, high=20, least=2, most=6, names=("numbers", "stops", "floors", "places", "marks"))],
        "int",
        [
            (
                "$give the sum of the distances between neighbours in $numbers, where the first element counts as the "
                "neighbour that follows the last."
            ),
            (
                "A lift visits the floors $numbers in this order and then goes back to the first of them. $give how "
                "many floors it passes in all, up and down alike."
            ),
            (
                "Add up how far it is from each element of $numbers to the next one, and at the end from the last back "
                "to the first. Distances are never negative."
            ),
            (
                "The numbers in $numbers are written around a circle. For every two that stand next to each other take "
                "the larger minus the smaller one; the last stands beside the first. Return the total of these "
                "differences."
            ),
            (
                "A postman starts at the first house of $numbers and calls at the others in their order. Afterwards he "
                "returns to where he began. If houses with neighbouring numbers are one step apart, how many steps is "
                "that?"
            ),
            (
                "You get a list of places on a line. Start at the first place. Walk to the second, then to the third, "
                "and so on. At last walk back to the first. Return how far you walked."
            ),
            (
                "In: an array of positions on a line. Out: the length of the closed tour that takes them in the order "
                "given and ends where it began."
            ),
            (
                "How long is the way that leads through all the points $numbers of a number line, one after another, "
                "and home to the first one again? The answer is a whole number."
            ),
            (
                "The function returns the total of the absolute differences of consecutive members of a list of "
                "integers plus the absolute difference of its last and its first member."
            ),
            "Length of the round trip $numbers on a straight road, with the way back to the start.",
        ],
        [
            """
            $total = 0
            for $i in range(len($numbers)):
                $total += abs($numbers[$i] - $numbers[$i - 1])
            return $total
            """,
            """
            if not $numbers:
                return 0
            $total = abs($numbers[-1] - $numbers[0])
            for $left, $right in zip($numbers, $numbers[1:]):
                $total += abs($right - $left)
            return $total
            """,
        ],
        lambda ns: sum(max(a, b) - min(a, b) for a, b in pairwise([*ns, *ns[:1]])),
        edges=(([],), ([7],), ([2, 5],), ([1, 4, 2],)),
        note="{With fewer than two elements the result is 0.|An empty list or a single element gives 0.}",
    ),
)
