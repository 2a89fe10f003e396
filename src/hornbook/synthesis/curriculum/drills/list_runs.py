"""Runs, windows, peaks and stories told over a list."""

from __future__ import annotations

from itertools import groupby

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_runs.longest_equal",
        "longest_run longest_streak longest_repeat {get|find}_longest_run max_run_length run_length",
        [numbers(make=lambda draw, _: draw.repeats(range(6), 3, 8))],
        "int",
        [
            "$give the length of the longest run of equal neighboring elements in $numbers.",
            "How many times in a row does some number stand in $numbers at most?",
            (
                "A run is a part of a list in which all elements are equal. $give the length of the longest run "
                "in $numbers."
            ),
            (
                "A die shows $numbers, throw after throw. Return the largest number of throws in a row with the "
                "same result."
            ),
            "Count equal elements that follow directly on each other in $numbers and return the highest such count.",
            "Longest streak of one and the same value in $numbers.",
            "This function returns the largest number of consecutive equal members in a list of integers.",
            (
                "You get a list of numbers. Sometimes the same number comes many times in a row. Return how "
                "many times at most."
            ),
            (
                "Beads of the colors $numbers are on a string. Determine how many beads the longest stretch of "
                "one color has."
            ),
            "In: an array of integers. Out: the length of its longest block of adjacent members that are all the same.",
            "Length of the longest constant run.",
        ],
        """
        longest = 0
        length = 0
        for $i in range(len($numbers)):
            if $i > 0 and $numbers[$i] == $numbers[$i - 1]:
                length += 1
            else:
                length = 1
            longest = max(longest, length)
        return longest
        """,
        lambda ns: max([len(list(run)) for _, run in groupby(ns)], default=0),
        edges=(([],), ([4],), ([1, 1, 2, 1],)),
        note="An empty list gives 0.",
    ),
    drill(
        "list_runs.longest_of_kind",
        "longest_$tag_run longest_$tag_streak most_$tag_in_row {get|find}_longest_$tag max_$tag_run $tag_streak",
        [numbers(low=-6, high=8, least=3, most=8)],
        "int",
        [
            "$give the length of the longest run of $tag numbers in $numbers.",
            "How many $tag numbers stand directly one after another in $numbers at most?",
            (
                "Count $tag elements of $numbers in a row; any other element starts the count again at 0. Return "
                "the highest count."
            ),
            "A day is good if its number in $numbers is $tag. Return the largest number of good days in a row.",
            "$give the largest number of consecutive $tag elements in $numbers.",
            "Longest streak of $tag elements in $numbers, 0 if none is $tag.",
            (
                "This function returns an integer, the largest number of consecutive members of a list of "
                "integers that are all $tag."
            ),
            (
                "You get a list of numbers. Count how many $tag numbers come one after another. When another "
                "number comes, start from 0 again. Return your biggest count."
            ),
            (
                "In a game a player moves on one field for each $tag number drawn and goes back to the start "
                "for any other. With the draws $numbers, determine how far from the start the player ever got."
            ),
            (
                "In: an array of integers. Out: the length of its longest block of adjacent $tag members. If "
                "there is no such member, 0."
            ),
            "Length of the longest all-$tag run.",
        ],
        """
        longest = 0
        length = 0
        for $x in $numbers:
            if $test:
                length += 1
                longest = max(longest, length)
            else:
                length = 0
        return longest
        """,
        lambda ns, v: max(
            [
                len(list(run))
                for key, run in groupby(ns, key=lambda n: n >= 1 if v["tag"] == "positive" else not n & 1)
                if key
            ],
            default=0,
        ),
        edges=(([],), ([-1],), ([2, 4, -1, 6],)),
        variants=[{"tag": "positive", "test": "$x > 0"}, {"tag": "even", "test": "$x % 2 == 0"}],
    ),
    drill(
        "list_runs.longest_rise",
        "longest_$tag longest_$tag_run longest_$way_streak {get|find}_longest_$way max_$way_length $way_run_length",
        [numbers(low=0, high=12, least=2, most=8)],
        "int",
        [
            "$give the length of the longest run in $numbers in which each element is $side than the one before it.",
            "How many neighboring elements of $numbers are at most in strictly $tag order? Return their number.",
            (
                "A strictly $tag run is a part of neighboring elements of which each is $side than its "
                "predecessor. $give the length of the longest in $numbers."
            ),
            (
                "Count on while the elements of $numbers get $side, and start again at 1 when one does not. "
                "Return the highest count."
            ),
            (
                "$numbers holds a price for each day. Of how many days is the longest period in which every day "
                "after its first has a $side price than the day before?"
            ),
            "Length of the longest strictly $tag part of $numbers without gaps.",
            (
                "This function returns the largest number of consecutive members of a list of integers that are "
                "in strictly $tag order."
            ),
            (
                "You get a list of numbers. Look for numbers in a row where each is $side than the one before. "
                "How many numbers has the longest such row? Return this count."
            ),
            (
                "Stones in a row have the heights $numbers. A beetle can walk on to the right only if the next "
                "stone is $side. Determine the largest number of stones it can touch on one walk, wherever it "
                "begins."
            ),
            (
                "In: an array of integers. Out: the length of its longest block of adjacent members in which "
                "each is $side than the one to its left."
            ),
        ],
        """
        longest = 0
        length = 0
        for $i in range(len($numbers)):
            if $i > 0 and $numbers[$i] $op $numbers[$i - 1]:
                length += 1
            else:
                length = 1
            longest = max(longest, length)
        return longest
        """,
        lambda ns, v: max(
            [
                b - a
                for a in range(len(ns))
                for b in range(a + 1, len(ns) + 1)
                if ns[a:b] == sorted(set(ns[a:b]), reverse=v["op"] == "<")
            ],
            default=0,
        ),
        edges=(([],), ([4],), ([1, 2, 2, 3, 4],), ([3, 2, 1],)),
        note="A single element is a run of length 1; an empty list gives 0.",
        variants=[
            {"tag": "increasing", "way": "rise", "side": "greater", "op": ">"},
            {"tag": "decreasing", "way": "fall", "side": "smaller", "op": "<"},
        ],
    ),
    drill(
        "list_runs.window_sums",
        "window_sums sums_of_windows moving_sums {get|list}_window_sums sliding_sums sum_each_window",
        [numbers(least=2, most=7), integer("k", 1, 4, names=("k", "size", "width", "n"), fix=(2, 3))],
        "list[int]",
        [
            "$hand a list of the sums of all $k neighboring elements of $numbers, from left to right.",
            (
                "Slide a window that covers $k elements over $numbers, one place at a time, and list the sum at "
                "every stop."
            ),
            (
                "For each start i for which $k elements are left, sum the element of $numbers at i and "
                "those after it, $k elements in all. Return these sums in order."
            ),
            (
                "$numbers holds the gain (or loss) of each day. For every period of $k days in a row "
                "return the total gain, in order."
            ),
            "Moving sums of $numbers over windows of size $k.",
            (
                "The first result is the sum of the first $k elements of $numbers; then the window moves on by "
                "one element, and so on. Return all results."
            ),
            (
                "This function returns a list with the sum of every block of $k consecutive members of the "
                "given list of integers, ordered by where the block begins."
            ),
            (
                "You get a list of numbers. Add the first $k numbers. Then begin one place later and add $k "
                "numbers again. Go on until the end. Return all sums in a list."
            ),
            (
                "A frame shows $k members of the series $numbers at a time and is pushed from the far left to "
                "the far right, one place per step. Report the total shown at each step as a list."
            ),
            (
                "In: an array of integers. For each block of $k adjacent members there is one total. Out: the "
                "totals from the leftmost block to the rightmost."
            ),
        ],
        ["return [sum($numbers[$i:$i + $k]) for $i in range(len($numbers) - $k + 1)]"],
        lambda ns, k: [sum(ns[:end]) - sum(ns[: end - k]) for end in range(k, len(ns) + 1)],
        edges=(([], 2), ([1, 2], 3), ([1, 2, 3], 2)),
        note="If $numbers is shorter than that, the result is empty.",
    ),
    drill(
        "list_runs.best_window",
        "best_window largest_window_sum max_window_sum {get|find}_best_period strongest_window top_window",
        [numbers(least=4, most=7), integer("k", 1, 4, names=("k", "size", "width", "n"), fix=(2, 3))],
        "int",
        [
            "$give the largest sum of $k neighboring elements of $numbers.",
            "Which $k elements in a row of $numbers have the largest sum? Return that sum.",
            "Slide a window of $k elements over $numbers and return the largest sum that it ever covers.",
            "$numbers holds the gain (or loss) of each day. Return the total of the best $k days in a row.",
            "Maximum of the sums of all windows of size $k in $numbers.",
            "Sum every part of $numbers that has $k consecutive elements; return the greatest of the sums.",
            (
                "This function computes the sum of every block of $k consecutive members of a list of integers "
                "and returns the greatest of these sums."
            ),
            (
                "You get a list of numbers. Choose $k numbers that stand side by side. Their sum must be as big "
                "as possible. Return this sum."
            ),
            (
                "Someone may take $k bags that stand next to one another in a row; $numbers tells what each bag "
                "is worth. Determine how much can be gained at most."
            ),
            "In: an array of integers. Blocks of $k adjacent members are summed. Out: the maximum of the sums.",
        ],
        "return max(sum($numbers[$i:$i + $k]) for $i in range(len($numbers) - $k + 1))",
        lambda ns, k: sorted([sum(ns[:end]) - sum(ns[: end - k]) for end in range(k, len(ns) + 1)])[-1],
        edges=(([1, 2, 3, 4], 2), ([-1, -2, -3, -4], 3)),
        note="The list has at least as many elements as that.",
    ),
    drill(
        "list_runs.moving_average",
        "moving_average moving_means window_averages {get|list}_averages smooth rolling_mean",
        [numbers(least=2, most=6), integer("k", 1, 4, names=("k", "size", "width", "n"), fix=(2, 4))],
        "list[float]",
        [
            "$hand a list of the averages of all $k neighboring elements of $numbers, from left to right.",
            "Smooth $numbers: for every window of $k elements in a row give the mean. Return the list of means.",
            "Slide a window of size $k over $numbers, one place at a time, and list the average at every stop.",
            (
                "$numbers holds the temperature of each day. Return the mean temperature of every period of $k "
                "days in a row, in order."
            ),
            "Moving average of $numbers with windows of $k elements.",
            (
                "Each result is the sum of $k consecutive elements of $numbers divided by $k. Return all of them, "
                "the one for the first $k elements first."
            ),
            (
                "This function returns a list of floats: the mean of every block of $k consecutive members of "
                "the given list of integers, ordered by where the block begins."
            ),
            (
                "You get a list of numbers. Take the first $k numbers and compute their average. Then begin one "
                "place later and do it again. Go on until the end. Return the averages in a list."
            ),
            (
                "For a chart the jumpy series $numbers should be made smoother: a point of the chart is the "
                "mean of $k adjacent values. Produce the list of points from left to right."
            ),
            (
                "In: an array of integers. For each block of $k adjacent members there is one mean. Out: the "
                "means as floats, from the leftmost block to the rightmost."
            ),
        ],
        ["return [sum($numbers[$i:$i + $k]) / $k for $i in range(len($numbers) - $k + 1)]"],
        lambda ns, k: [(sum(ns[:end]) - sum(ns[: end - k])) / k for end in range(k, len(ns) + 1)],
        edges=(([], 2), ([1, 2], 4), ([1, 2, 3, 4], 2)),
        note="If $numbers is shorter than that, the result is empty.",
    ),
)
