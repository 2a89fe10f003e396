"""Measures of lists of numbers: scores, shares, distances, means by a rule, balance and scaling."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _partner(draw: Draw, before: tuple[list[int], ...]) -> list[int]:
    return [max(0, n + draw.integer(-6, 6)) for n in before[0]]


def _hits(draw: Draw, _: object) -> list[int]:
    return [draw.choose((0, 1, 1)) for _ in range(draw.integer(3, 9))]


FAMILIES = (
    drill(
        "series_measure.list_distance",
        "$tag_difference $tag_distance distance_by_$tag {get|find}_$tag_gap $tag_deviation compare_by_$tag",
        [
            numbers("first", low=0, high=15, least=2, most=6, names=("first", "a", "expected", "plan", "xs")),
            numbers("second", names=("second", "b", "actual", "result", "ys"), make=_partner),
        ],
        "int",
        [
            "$first and $second have the same length. $give the $long of the elements at the same place.",
            "Compare $first and $second place by place. For each place take the $term; $how.",
            (
                "How far are two lists apart? One measure for this is the $long of elements with the same index. Work "
                "it out for $first and $second, which are equally long."
            ),
            (
                "A weather service forecast the temperatures $first, and they turned out to be $second. For every day, "
                "its error is the $term. To judge the service, $how."
            ),
            (
                "Two lists of equal length are given, $first and $second. Go through both at once and look at the "
                "$term at each index. The result is the $long."
            ),
            (
                "You get two lists. Take the first number of each, then the second number of each, and so on. For "
                "every such pair work out the $term. At the end $how."
            ),
            "In: arrays $first and $second of one length. Out: an integer, the $long of members at equal positions.",
            (
                "Somebody planned to spend $first on the days of a trip and really spent $second. Every day the plan "
                "was wrong by some amount, no matter in which direction; here we take the $term. Determine the $long."
            ),
            (
                "The function takes two lists of integers of the same length and returns a measure of their distance: "
                "the $long over all indexes."
            ),
            "The $long between $first and $second, place by place.",
        ],
        [
            """
            $total = 0
            for $left, $right in zip($first, $second):
                $total = $step
            return $total
            """,
            """
            $total = 0
            for $i in range(len($first)):
                $left = $first[$i]
                $right = $second[$i]
                $total = $step
            return $total
            """,
        ],
        lambda a, b, v: {
            "largest": max((abs(y - x) for x, y in zip(a, b, strict=True)), default=0),
            "total": sum(max(x, y) - min(x, y) for x, y in zip(a, b, strict=True)),
            "squared": sum(x * x + y * y - 2 * x * y for x, y in zip(a, b, strict=True)),
        }[v["tag"]],
        edges=(([], []), ([3], [5]), ([1, 2, 3], [1, 5, 0])),
        note="For two empty lists the result is 0.",
        variants=[
            {
                "tag": "largest",
                "long": "largest absolute difference",
                "term": "absolute difference of the two numbers",
                "how": "return the largest of these values",
                "step": "max($total, abs($left - $right))",
            },
            {
                "tag": "total",
                "long": "sum of the absolute differences",
                "term": "absolute difference of the two numbers",
                "how": "return the sum of these values",
                "step": "$total + abs($left - $right)",
            },
            {
                "tag": "squared",
                "long": "sum of the squared differences",
                "term": "square of the difference of the two numbers",
                "how": "return the sum of these values",
                "step": "$total + ($left - $right) ** 2",
            },
        ],
    ),
    drill(
        "series_measure.whole_percents",
        "whole_percents {list|get}_percentages shares_in_percent percent_of_total {vote|part}_shares as_percentages",
        [numbers(low=0, high=30, least=2, most=5, names=("numbers", "votes", "amounts", "counts", "parts"))],
        "list[int]",
        [
            (
                "$hand for each element of $numbers how many percent it is of the sum of all, rounded down to a whole "
                "number."
            ),
            (
                "Express the elements of $numbers as percentages of their total. Cut off everything behind the point. "
                "$hand the list of these integers."
            ),
            (
                "A share is 100 times the number, divided by the sum of $numbers without a remainder. Replace each "
                "element by its share and return the list."
            ),
            (
                "In an election the parties got $numbers votes. Which whole percentage of all votes has each of them "
                "reached? Fractions of a percent are dropped. Give a list in the same order."
            ),
            (
                "Let s be the sum of $numbers. Every element n becomes 100 * n // s. If s is 0, every element becomes "
                "0. Return the new list."
            ),
            (
                "You get a list of numbers that are not negative. Add them all. How many percent of the sum is each "
                "number? Round down. Return the answers as a list."
            ),
            (
                "In: an array of non-negative integers. Out: an array of the same length with, for each member, the "
                "integer part of its percentage of the whole sum."
            ),
            (
                "For a pie chart, a pupil needs the sizes of the slices for the counts $numbers in full percent, "
                "always rounded down, so that the slices may add up to a little less than 100. List the sizes."
            ),
            (
                "The function converts a list of non-negative integers into a list of whole percentages of the total, "
                "rounding towards zero."
            ),
            "Percent of the sum, rounded down, for each of $numbers.",
        ],
        [
            """
            $total = sum($numbers)
            if $total == 0:
                return [0] * len($numbers)
            return [100 * $x // $total for $x in $numbers]
            """,
            """
            whole = sum($numbers)
            $result = []
            for $x in $numbers:
                if whole == 0:
                    $result.append(0)
                else:
                    $result.append($x * 100 // whole)
            return $result
            """,
        ],
        lambda ns: [int(Fraction(n, sum(ns) or 1) * 100) for n in ns],
        edges=(([],), ([0, 0],), ([1, 2],), ([5],)),
        note="If the sum is 0, all shares are 0.",
    ),
    drill(
        "series_measure.bar_lengths",
        "bar_lengths {scale|fit}_to_width scale_bars lengths_of_bars {make|get}_bar_lengths chart_widths",
        [
            numbers(low=0, high=30, least=2, most=6, names=("numbers", "values", "counts", "data", "amounts")),
            integer("k", 5, 40, names=("k", "width", "longest", "space", "size"), fix=(10, 20, 50)),
        ],
        "list[int]",
        [
            (
                "A bar chart of $numbers is drawn in which the bar of the largest number is $k signs long and the "
                "others are in proportion, rounded down. $hand the lengths of the bars."
            ),
            (
                "Scale $numbers so that the maximum becomes $k: multiply each element by $k and divide it, without "
                "remainder, by the largest element. $hand the new list."
            ),
            (
                "Every n in $numbers is changed to n * $k // m, where m is the greatest element. $hand the result; "
                "when m is 0, it has only zeros."
            ),
            (
                "The tallest plant of a garden is to be shown $k millimetres high on paper, and the rest on the same "
                "scale. How high, in whole millimetres rounded down, are the pictures of plants with the heights "
                "$numbers?"
            ),
            (
                "Work out how long the strips for the values $numbers must be so that the longest strip just fills $k "
                "units. A strip is as many times shorter than it as its value is smaller; parts of a unit are cut off."
            ),
            (
                "You get a list of numbers. The biggest number must become $k. All others must shrink or grow in the "
                "same way. Drop what comes after the decimal point. Return the new list."
            ),
            (
                "In: an array of non-negative integers. Out: an array in which each member is the whole part of $k "
                "times the old member over the maximum of the old array."
            ),
            (
                "Marks out of some unknown maximum, see $numbers, are converted: the best one of the class counts as "
                "$k points, and everybody else gets the same fraction of $k as they have of the best mark, rounded "
                "down. List the points."
            ),
            (
                "The function rescales a list of non-negative integers proportionally, such that its largest member "
                "turns into $k; quotients are rounded down to integers."
            ),
            "$numbers scaled to a maximum of $k, rounded down.",
        ],
        [
            """
            if not $numbers or max($numbers) == 0:
                return [0] * len($numbers)
            $best = max($numbers)
            return [$x * $k // $best for $x in $numbers]
            """,
            """
            $best = max($numbers, default=0)
            $result = []
            for $x in $numbers:
                $result.append($x * $k // $best if $best > 0 else 0)
            return $result
            """,
        ],
        lambda ns, k: [int(Fraction(n * k, max(*ns, 0) or 1)) if ns[1:] else (k if n else 0) for n in ns],
        edges=(([], 10), ([0, 0], 10), ([3, 6, 1], 20), ([4], 5)),
        note="{If all elements are 0, they stay 0.|Zeros stay zeros, even if there is nothing else.}",
    ),
    drill(
        "series_measure.beyond_limit",
        "{total|sum_of}_$tag $tag_in_all {get|find}_total_$tag amount_$side_limit add_up_$tag $tag_of_list",
        [
            numbers(low=0, high=20, least=2, most=7),
            integer("k", 4, 16, names=("k", "limit", "level", "bound", "wanted"), fix=(5, 8, 10, 12)),
        ],
        "int",
        [
            "For every element of $numbers $side $k take by how much it is $side it. $give the sum of these amounts.",
            "The $tag of a number n is $formula if n is $side $k, and 0 otherwise. $give the total $tag of $numbers.",
            (
                "Add up the distances to $k of all those elements of $numbers that lie $side $k; elements on the other "
                "side, or equal to it, add nothing."
            ),
            (
                "A tank may hold $k litres by rule. $numbers tells what it did hold on the days of a month. By how "
                "many litres in all was it $side the rule, if only days $side it count?"
            ),
            (
                "Go through $numbers. If an element is $cmp than $k, add the difference between the two to a sum that "
                "starts at 0. Return the sum."
            ),
            (
                "You get a list of numbers. Look for numbers that are $cmp than $k. For each of them write down how "
                "far it is from $k. Return the sum of what you wrote."
            ),
            "In: an array of integers. Out: the sum of $formula over all members n that are $cmp than $k.",
            (
                "Every day somebody wants to walk $k kilometres and then really walks as many as $numbers says. Days "
                "on the mark are fine; so are those on the far side of it, which do not count here. Total the "
                "kilometres by which the other days are $side the mark."
            ),
            (
                "The function returns how much the members of a list of integers are $side $k altogether. Members that "
                "are not $side it are ignored."
            ),
            "Total $tag of $numbers with respect to $k ($formula wherever that is positive).",
        ],
        [
            "return sum($code for $x in $numbers if $x $op $k)",
            """
            $total = 0
            for $x in $numbers:
                $total += max(0, $code)
            return $total
            """,
            """
            $total = 0
            for $x in $numbers:
                if $x $op $k:
                    $total += $code
            return $total
            """,
        ],
        lambda ns, k, v: sum(abs(n - k) for n in ns if (n > k) == (v["tag"] == "excess")),
        edges=(([], 5), ([10], 10), ([3, 12, 9], 8)),
        note="{If there is no such element, the result is 0.||}",
        variants=[
            {"tag": "excess", "side": "above", "cmp": "more", "formula": "n - $k", "code": "$x - $k", "op": ">"},
            {"tag": "shortfall", "side": "below", "cmp": "less", "formula": "$k - n", "code": "$k - $x", "op": "<"},
        ],
    ),
    drill(
        "series_measure.mean_beyond_mean",
        (
            "mean_of_$tag_part average_of_$tag_part $tag_mean mean_$side_mean {get|find}_$tag_average "
            "average_of_$tag_values"
        ),
        [numbers(low=0, high=12, least=2, most=7)],
        "float",
        [
            "$give the mean of those elements of $numbers that are $cmp than the mean of the whole list.",
            (
                "First compute the average of $numbers. Then compute the average of only those elements that lie $side "
                "it, and return this one."
            ),
            (
                "Let m be the arithmetic mean of $numbers. $give the arithmetic mean of all elements that are $cmp "
                "than m; if there are none, return m itself."
            ),
            (
                "Pupils with the points $numbers are compared to the class average. What average do the pupils have "
                "who are $side the class average?"
            ),
            (
                "Leave out every element of $numbers that is not $side the average of the list. What is the average of "
                "the others? If nothing is left, it is the average of the list."
            ),
            (
                "You get a list of numbers. Add them and divide by how many there are. Now take only the numbers that "
                "are $cmp than this result. Work out their average and return it."
            ),
            (
                "In: a non-empty array of integers. Out: a float, the mean over the members which are strictly $cmp "
                "than the mean over all members."
            ),
            (
                "A farmer weighs his pumpkins, see $numbers. The ones that are $side the average weight go to another "
                "market. How heavy is such a pumpkin on average?"
            ),
            (
                "The function returns the average of the $tag part of a list of integers; the $tag part consists of "
                "the members $side the overall average."
            ),
            "Mean of the elements $side the mean of $numbers.",
        ],
        [
            """
            mean = sum($numbers) / len($numbers)
            $parts = [$x for $x in $numbers if $x $op mean]
            if not $parts:
                return mean
            return sum($parts) / len($parts)
            """,
            """
            mean = sum($numbers) / len($numbers)
            $total = 0
            $count = 0
            for $x in $numbers:
                if $x $op mean:
                    $total += $x
                    $count += 1
            return $total / $count if $count else mean
            """,
        ],
        lambda ns, v: float(
            (lambda part: Fraction(sum(part), len(part)))(
                [n for n in ns if (n * len(ns) - sum(ns)) * v["sign"] > 0] or ns
            )
        ),
        edges=(([4],), ([3, 3],), ([1, 2, 6],)),
        note="The list is not empty; if all elements are equal, the result is their mean.",
        variants=[
            {"tag": "upper", "side": "above", "cmp": "greater", "op": ">", "sign": 1},
            {"tag": "lower", "side": "below", "cmp": "smaller", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "series_measure.balance_point",
        "balance_point centre_of_{weight|mass} {find|get}_balance_point mean_place point_of_support average_place",
        [numbers(low=1, high=9, least=2, most=5, names=("numbers", "weights", "masses", "loads", "values"))],
        "float",
        [
            (
                "The weights $numbers hang on a rod at the places 0, 1, 2 and so on. $give the place where the rod "
                "must be supported to be in balance: the sum of place times weight, divided by the sum of the weights."
            ),
            "$give the mean of the indexes of $numbers, each index weighted with the element that stands there.",
            (
                "Multiply each element of $numbers by its index, counted from 0, and add up the products. Divide this "
                "by the sum of the elements and return the quotient."
            ),
            (
                "Children stand on a plank, one at each metre mark from 0 on; $numbers has their weights. At which "
                "point can the plank be lifted with one hand so that it does not tip?"
            ),
            (
                "Find the centre of mass of point masses $numbers in a line with distance 1 between neighbours. The "
                "first one is at 0."
            ),
            (
                "You get a list of weights. The first weight is at place 0, the next one at place 1, and so on. Add up "
                "weight times place for all of them. Divide by the sum of all weights. Return what you get."
            ),
            "In: an array of positive integers. Out: a float: sum of i * a[i] over sum of a[i], with indexes i from 0.",
            (
                "At a street with houses at the kilometres 0, 1, 2 and so on, $numbers people live in each house. A "
                "shop is to be at the average of the kilometres of all these people. Where does it go?"
            ),
            (
                "The function returns the weighted average position of the members of a list, where the members are "
                "the weights and the positions are counted from 0."
            ),
            "Centre of gravity of $numbers, by index.",
        ],
        [
            """
            $total = 0
            for $i, $x in enumerate($numbers):
                $total += $i * $x
            return $total / sum($numbers)
            """,
            "return sum($i * $numbers[$i] for $i in range(len($numbers))) / sum($numbers)",
        ],
        lambda ns: float(Fraction(sum(sum(ns[i:]) for i in range(1, len(ns))), sum(ns))),
        edges=(([5],), ([1, 1],), ([1, 3],)),
        note="{There is at least one weight|The list is not empty}, and all elements are positive.",
    ),
    drill(
        "series_measure.average_step",
        "average_{step|change} mean_{step|change} {get|find}_average_step restlessness typical_step mean_jump",
        [numbers(low=0, high=15, least=2, most=6)],
        "float",
        [
            (
                "$give the average size of the steps between neighbouring elements of $numbers. The size of a step is "
                "not negative, whether it goes up or down."
            ),
            (
                "How much do neighbours in $numbers differ on average? Add the absolute differences of all "
                "neighbouring elements and divide by their number."
            ),
            (
                "For n numbers there are n - 1 changes from one to the next. $give the mean of the absolute values of "
                "these changes for $numbers."
            ),
            (
                "The height of a path is measured every ten metres, see $numbers. How uneven is it? Report by how much "
                "the height changes from one point to the next on average, rises and falls alike."
            ),
            (
                "If $numbers has fewer than two elements, return 0.0. Otherwise return the mean of |b - a| over all "
                "neighbours a, b."
            ),
            (
                "You get a list of numbers. Find out how far each number is from the one before it. Forget the minus "
                "signs. Return the average of these distances."
            ),
            (
                "In: an array of integers. Out: a float, the arithmetic mean of the absolute differences of adjacent "
                "members."
            ),
            (
                "A restless cat lies now on one stair, now on another; $numbers has the stairs in order of time. How "
                "many stairs does it go up or down per move, on average?"
            ),
            (
                "The function measures how restless a series of integers is: it returns the sum of the absolute "
                "changes over the number of changes."
            ),
            "Mean absolute change between neighbours in $numbers.",
        ],
        [
            """
            if len($numbers) < 2:
                return 0.0
            $total = 0
            for $i in range(1, len($numbers)):
                $total += abs($numbers[$i] - $numbers[$i - 1])
            return $total / (len($numbers) - 1)
            """,
            """
            steps = [abs($right - $left) for $left, $right in zip($numbers, $numbers[1:])]
            return sum(steps) / len(steps) if steps else 0.0
            """,
        ],
        lambda ns: float(
            Fraction(sum(max(ns[i : i + 2]) - min(ns[i : i + 2]) for i in range(len(ns) - 1)), max(1, len(ns) - 1))
        ),
        edges=(([],), ([4],), ([4, 4],), ([1, 4, 2],)),
        note="With fewer than two elements the result is 0.0.",
    ),
    drill(
        "series_measure.streak_score",
        "streak_{score|points} score_with_streaks {count|get}_streak_points bonus_for_streaks growing_points hit_score",
        [numbers(make=_hits, names=("numbers", "hits", "throws", "shots", "results"))],
        "int",
        [
            (
                "$numbers consists of ones (hits) and zeros (misses). A hit gives as many points as it has hits in a "
                "row up to and including itself. $give the sum of the points."
            ),
            (
                "In $numbers a 1 is worth 1 point, a second 1 directly after it 2 points, a third one 3 points, and so "
                "on; a 0 is worth nothing and sets the worth of the next 1 back to 1 point. Add up all points."
            ),
            (
                "Keep a counter. It grows by one for each 1 in $numbers and falls to 0 for each 0; after every element "
                "its value is added to the score. $give the final score."
            ),
            (
                "At a fair one throws balls at cans: 1 means hit, 0 means missed. Whoever hits several times running "
                "gets one point more for each further hit than for the hit before. How many points do the throws "
                "$numbers bring?"
            ),
            (
                "Runs of ones side by side in $numbers bring points: a run of k ones brings 1 for its first, 2 for its "
                "second and so on up to k for its last. What do all runs bring together?"
            ),
            (
                "You get a list of zeros and ones. Go from left to right. When you see a 1, say how many ones there "
                "are now without a break. Add all the numbers that you say. A 0 breaks the row. Return the sum."
            ),
            "In: an array of 0s and 1s. Out: the sum over all 1s of the length of the block of 1s that ends there.",
            (
                "Someone practises the flute. On a day with practice ($numbers has a 1) there is a sticker for each "
                "day that the practice has gone on without a break, this day included; on a day without (0) there is "
                "none. Determine the number of stickers."
            ),
            (
                "The function scores a list of ones and zeros. Every one scores the length of the present streak of "
                "ones; zeros score nothing and end the streak."
            ),
            "Score of $numbers: each 1 counts the streak of ones that it ends.",
        ],
        [
            """
            score = 0
            streak = 0
            for $x in $numbers:
                if $x == 1:
                    streak += 1
                    score += streak
                else:
                    streak = 0
            return score
            """,
            """
            $total = 0
            $current = 0
            for $x in $numbers:
                $current = $current + 1 if $x == 1 else 0
                $total += $current
            return $total
            """,
        ],
        lambda ns: sum((run := len(part)) * (run + 1) // 2 for part in "".join(str(n) for n in ns).split("0")),
        edges=(([],), ([0, 0],), ([1, 1, 1],), ([1, 0, 1, 1],)),
        note="An empty list gives 0.",
    ),
)
