"""Scores of lists of numbers: points, shares and sums by a rule."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_TARGET = ("target", "goal", "aim", "wanted", "t")


FAMILIES = (
    drill(
        "series_measure.fading_sum",
        "fading_sum halving_weights {sum|add}_with_halving weaker_and_weaker discounted_sum {sum|total}_of_echoes",
        [numbers(low=0, high=16, least=2, most=6)],
        "float",
        [
            (
                "$give the sum of $numbers in which the first element counts fully, the second one half, the third one "
                "a quarter, and so on, each weight half of the one before."
            ),
            "Multiply the element of $numbers at index i by 1 / 2 ** i and add up the products, as a float.",
            (
                "The weights 1, 1/2, 1/4 and so on belong to the elements of $numbers from left to right. $give the "
                "weighted sum."
            ),
            (
                "A newspaper counts the readers of its articles. The latest article, which is the first in $numbers, "
                "counts as it is; the one before it counts half, the one before that a quarter, and on like this. Work "
                "out the total."
            ),
            (
                "Add the elements of $numbers, but every element is worth only half of what it would be worth one "
                "place earlier; at the first place it has its own value."
            ),
            (
                "You get a list of numbers. Take the first number as it is. Divide the second by 2, the third by 4, "
                "the fourth by 8, and so on. Return the sum. If the list is empty, return 0.0."
            ),
            "In: an array of integers a. Out: a float: a[0] + a[1] / 2 + a[2] / 4 and so on to the end of the array.",
            (
                "Somebody calls across a lake. The calls of loudness $numbers come back together, but the echo of each "
                "later entry in the list is weaker by one more halving than the entry before; the first is not "
                "weakened. How loud are all together?"
            ),
            (
                "The function returns a discounted sum of a list of integers: the discount factor, beginning with 1.0, "
                "is halved after each member."
            ),
            "$numbers summed with the weights 1, 0.5, 0.25, 0.125 and so on.",
        ],
        [
            """
            $total = 0.0
            weight = 1.0
            for $x in $numbers:
                $total += $x * weight
                weight /= 2
            return $total
            """,
            """
            $total = 0.0
            for $x in reversed($numbers):
                $total = $total / 2 + $x
            return $total
            """,
        ],
        lambda ns: float(sum(Fraction(n, 2**i) for i, n in enumerate(ns))),
        edges=(([],), ([3],), ([4, 2, 1],)),
        note="For an empty list the result is 0.0.",
    ),
    drill(
        "series_measure.most_typical",
        "$tag $tag_value {find|get}_$tag $tag_member nearness_to_mean_$tag $tag_of_list",
        [numbers(low=0, high=15, least=2, most=7)],
        "int",
        [
            "$give the element of $numbers that is $near the mean of the list.",
            (
                "Compute the average of $numbers and then find the element with the $size distance to it. Return this "
                "element."
            ),
            "Of all elements of $numbers, which one lies $near their own average?",
            (
                "A teacher wants to show a $kind test of the class, one whose points are $near the class average. The "
                "points are $numbers. Return the points of that test."
            ),
            (
                "Let m be the arithmetic mean of $numbers. $give the element x for which the absolute value of x - m "
                "is $size."
            ),
            (
                "You get a list of numbers. Work out their average. Look which number of the list is $near it. Return "
                "that number."
            ),
            "In: a non-empty array of integers. Out: its member with the $size absolute deviation from its mean.",
            (
                "On a market the same cheese costs $numbers at the different stalls. Which of these prices is the "
                "$kind one, as it is $near the average price?"
            ),
            "The function returns the member of a list of integers that is $near the arithmetic mean of all members.",
            "Element of $numbers $near the mean.",
        ],
        [
            """
            mean = sum($numbers) / len($numbers)
            return $pick($numbers, key=lambda $x: abs($x - mean))
            """,
            """
            mean = sum($numbers) / len($numbers)
            $best = $numbers[0]
            for $x in $numbers:
                if abs($x - mean) $op abs($best - mean):
                    $best = $x
            return $best
            """,
        ],
        lambda ns, v: sorted(ns, key=lambda n: abs(n * len(ns) - sum(ns)) * v["sign"])[0],
        edges=(([4],), ([1, 3],), ([2, 9, 4, 5],)),
        note="The list is not empty; if several elements are equally $way, the first of them counts.",
        variants=[
            {
                "tag": "most_typical",
                "near": "nearest to",
                "size": "smallest",
                "kind": "typical",
                "way": "near",
                "pick": "min",
                "op": "<",
                "sign": 1,
            },
            {
                "tag": "least_typical",
                "near": "farthest from",
                "size": "largest",
                "kind": "most unusual",
                "way": "far away",
                "pick": "max",
                "op": ">",
                "sign": -1,
            },
        ],
    ),
    drill(
        "series_measure.share_within",
        (
            "share_within fraction_{near|close_to}_target {hit|success}_rate share_of_good_{values|ones} rate_within "
            "accuracy"
        ),
        [
            numbers(low=0, high=12, least=2, most=8),
            integer("target", 3, 9, names=_TARGET),
            integer("k", 0, 4, names=("k", "tolerance", "slack", "most", "d"), fix=(1, 2, 3)),
        ],
        "float",
        [
            (
                "$give the fraction of the elements of $numbers that differ from $target by at most $k, as a number "
                "from 0.0 to 1.0."
            ),
            (
                "An element is good if it lies between $target - $k and $target + $k, both included. $give the number "
                "of good elements of $numbers divided by the number of all elements."
            ),
            "Which share of $numbers is no more than $k away from $target? Return it as a float.",
            (
                "A machine is to fill bags with $target grams. A bag that is at most $k grams off, in either "
                "direction, passes the check. With bags of $numbers grams, what is the rate of bags that pass?"
            ),
            "Count the elements x of $numbers with |x - $target| <= $k and divide the count by the length of the list.",
            (
                "You get a list of numbers. Some of them are near $target: the distance is $k or less. How many are "
                "these? Divide this by how many numbers there are. Return the result. For an empty list return 0.0."
            ),
            (
                "In: an array of integers. Out: a float, the relative frequency of members whose absolute difference "
                "to $target does not exceed $k."
            ),
            (
                "Guests guess how many beans are in a jar; there are $target. Whoever is wrong by $k or less gets a "
                "prize. If the guesses were $numbers, what part of the guests gets one? Give a float."
            ),
            (
                "The function returns how large a part of a list of integers is within the tolerance $k of the value "
                "$target."
            ),
            "Share of $numbers within $k of $target.",
        ],
        [
            """
            if not $numbers:
                return 0.0
            $count = 0
            for $x in $numbers:
                if abs($x - $target) <= $k:
                    $count += 1
            return $count / len($numbers)
            """,
            """
            near = [$x for $x in $numbers if $target - $k <= $x <= $target + $k]
            return len(near) / len($numbers) if $numbers else 0.0
            """,
        ],
        lambda ns, target, k: float(
            Fraction(sum(ns.count(n) for n in range(target - k, target + k + 1)), max(1, len(ns)))
        ),
        edges=(([], 5, 2), ([5], 5, 1), ([1, 4, 8], 5, 1), ([1, 9], 5, 3)),
        note="For an empty list the result is 0.0.",
    ),
    drill(
        "series_measure.scale_to_total",
        (
            "scale_to_total {share|divide}_in_proportion distribute_by_{weight|shares} split_amount proportional_parts "
            "pay_out"
        ),
        [
            numbers(low=1, high=9, least=2, most=5, names=("numbers", "weights", "shares", "parts", "stakes")),
            integer("k", 10, 60, names=("total_wanted", "amount", "sum_wanted", "k", "prize"), fix=(20, 50, 100)),
        ],
        "list[int]",
        [
            (
                "Share the whole number $k in proportion to $numbers: each part is $k times the element divided by the "
                "sum of $numbers, rounded down, and what is left over goes to the last part. $hand the parts."
            ),
            (
                "$build a list of integers with the sum $k that are in the same ratio as $numbers. Every part but the "
                "last is rounded down; the last one makes the sum come out."
            ),
            (
                "Let s be the sum of $numbers. An element n becomes n * $k // s. Afterwards the last element of the "
                "result is raised so that the new list sums to $k. Return it."
            ),
            (
                "Friends put $numbers euros into a lottery ticket and win $k euros. Everybody gets a part of the prize "
                "in proportion to the stake, in full euros rounded down, and the one who comes last in the list gets "
                "the remaining euros in addition. Who gets how much?"
            ),
            (
                "Scale $numbers to the total $k. Round the scaled numbers down to integers, then add to the last of "
                "them what is missing to $k."
            ),
            (
                "You get a list of numbers that say how big each share is. Divide $k into such shares. Write down only "
                "whole numbers, rounded down. What is still missing to $k, add to the last share. Return the shares."
            ),
            (
                "In: an array of positive integers. Out: an array of the same length that sums to $k: the floor of "
                "each proportional share, plus the whole remainder at the final place."
            ),
            (
                "A cook wants $k grams of a mixture. The recipe names $numbers parts of the ingredients. Work out full "
                "grams for all ingredients, rounding down; the last ingredient fills up to the wanted weight."
            ),
            (
                "This function distributes $k over the members of a list of positive integers in proportion to their "
                "values. Shares are rounded down, and the last member receives the rest."
            ),
            "Split $k in the ratio of $numbers, rounded down, rest to the last.",
        ],
        [
            """
            whole = sum($numbers)
            $parts = [$x * $k // whole for $x in $numbers]
            $parts[-1] += $k - sum($parts)
            return $parts
            """,
            """
            $parts = []
            for $x in $numbers[:-1]:
                $parts.append($x * $k // sum($numbers))
            $parts.append($k - sum($parts))
            return $parts
            """,
        ],
        lambda ns, k: (front := [int(k * Fraction(n, sum(ns))) for n in ns[:-1]]) + [k - sum(front)],
        edges=(([3], 20), ([1, 1], 15), ([1, 2, 3], 50)),
        note=(
            "{The list is not empty, and its elements are positive.|All elements are positive, and there is at least "
            "one.}"
        ),
    ),
    drill(
        "series_measure.net_votes",
        (
            "net_{votes|balance} more_above_than_below {ups|highs}_minus_{downs|lows} balance_around score_around "
            "surplus_of_high"
        ),
        [
            numbers(low=0, high=12, least=2, most=8),
            integer("k", 3, 9, names=("k", "limit", "level", "middle", "bound"), fix=(4, 5, 6)),
        ],
        "int",
        [
            (
                "$give how many more elements of $numbers are above $k than below $k. The result is negative if more "
                "are below."
            ),
            (
                "Each element of $numbers greater than $k counts +1, each one less than $k counts -1, and elements "
                "equal to $k count 0. $give the sum."
            ),
            (
                "Subtract the number of elements of $numbers that are smaller than $k from the number of those that "
                "are larger."
            ),
            (
                "Guests rate a film; $k is the neutral rating. A higher one is a vote for the film, a lower one a vote "
                "against it. With the ratings $numbers, what do you get for votes in favour minus votes against?"
            ),
            (
                "Start with 0 and go through $numbers. If the element is more than $k, go one up; if it is less than "
                "$k, go one down; if it equals $k, stay. Return where you end."
            ),
            (
                "You get a list of numbers. How many of them are bigger than $k? How many are smaller? Return the "
                "first count minus the second count."
            ),
            "In: an array of integers. Out: the count of members > $k less the count of members < $k.",
            (
                "In a tug of war everybody with a number over $k pulls to the right and everybody with one under $k to "
                "the left, all equally strongly; those with exactly $k look on. By how many people is the right side "
                "stronger, for the numbers $numbers? A negative answer means that the left side is."
            ),
            (
                "The function returns the balance of a list of integers around $k: plus one for every member above, "
                "minus one for every member below."
            ),
            "Elements of $numbers above $k minus elements below $k.",
        ],
        [
            """
            $total = 0
            for $x in $numbers:
                if $x > $k:
                    $total += 1
                elif $x < $k:
                    $total -= 1
            return $total
            """,
            "return sum(($x > $k) - ($x < $k) for $x in $numbers)",
        ],
        lambda ns, k: len([n for n in ns if n > k]) - len([n for n in ns if n < k]),
        edges=(([], 5), ([5], 5), ([1, 9, 8], 4), ([1, 2], 6)),
        note="{An empty list gives 0.||}",
    ),
    drill(
        "series_measure.every_nth_double",
        (
            "sum_with_doubles {sum|total}_{every|each}_nth_double double_every_nth {bonus|special}_sum add_with_bonus "
            "count_some_twice"
        ),
        [
            numbers(low=0, high=12, least=2, most=8),
            integer("k", 2, 4, names=("k", "n", "step", "every", "turn"), fix=(2, 3, 4)),
        ],
        "int",
        [
            (
                "$give the sum of $numbers where every element at a place divisible by $k counts twice. The first "
                "element is at place 1."
            ),
            "Add up $numbers, but take the elements number $k, 2 * $k, 3 * $k and so on (counted from 1) two times.",
            (
                "Count the elements of $numbers aloud, beginning with one. Whenever the count is a multiple of $k, the "
                "element is doubled. $give the sum of all elements after that."
            ),
            (
                "In a game each round brings the points in $numbers, and in every round whose number can be divided by "
                "$k, double points are given. Rounds are numbered from 1. How many points are there in the end?"
            ),
            (
                "The weight of an element is 2 if its place, counted from 1, is a multiple of $k, and 1 if not. Work "
                "out the weighted sum of $numbers."
            ),
            (
                "You get a list of numbers. Add them all. Then count off: one, two, and so on. On each $k, add the "
                "number once more and start to count again at one. Return the sum."
            ),
            (
                "In: an array of integers. Out: the sum of all members plus the sum of the members at the 1-based "
                "positions $k, 2 * $k, 3 * $k and so on."
            ),
            (
                "A shop stamps a card for the amounts $numbers in the order of the visits. One stamp is given for each "
                "euro, and twice as many on every visit number that $k divides; the first visit is number 1. Determine "
                "the number of stamps."
            ),
            (
                "The function sums a list of integers; members at positions that are multiples of $k, where the first "
                "position is 1, enter the sum with the factor two."
            ),
            "Sum of $numbers with places $k, 2 * $k and so on doubled, counting places from 1.",
        ],
        [
            "return sum($numbers) + sum($numbers[$k - 1::$k])",
            """
            $total = 0
            for $i, $x in enumerate($numbers, 1):
                if $i % $k == 0:
                    $total += 2 * $x
                else:
                    $total += $x
            return $total
            """,
        ],
        lambda ns, k: sum(n * (1 + ((i + 1) % k < 1)) for i, n in enumerate(ns)),
        edges=(([], 2), ([5], 3), ([1, 2, 3, 4], 2), ([1, 2, 3], 3)),
        note="{An empty list gives 0.||}",
    ),
    drill(
        "series_measure.closeness_points",
        (
            "closeness_points points_for_{guesses|closeness} {score|rate}_guesses target_points "
            "{sum|total}_of_near_points guess_score"
        ),
        [
            numbers(low=0, high=20, least=2, most=6, names=("numbers", "guesses", "shots", "tries", "answers")),
            integer("target", 5, 15, names=_TARGET),
            integer("k", 3, 10, names=("k", "most", "best_points", "top", "limit"), fix=(5, 10)),
        ],
        "int",
        [
            (
                "An element of $numbers that equals $target gets $k points; every step that it is away from $target "
                "costs one point, but nobody gets less than 0. $give the sum of all points."
            ),
            (
                "For each n in $numbers the points are $k minus the distance of n from $target, or 0 if that would be "
                "negative. Add them up."
            ),
            (
                "Rate each guess in $numbers: full marks, which are $k, for $target itself, one less for a guess that "
                "is off by 1, two less when off by 2, and so on down to 0. $give all marks together."
            ),
            (
                "In a game a ball is rolled to the line at $target. A ball that stops there earns $k points, and one "
                "point is lost for each metre that it stops short or goes too far, down to no points at all. What do "
                "balls that stop at $numbers earn in all?"
            ),
            (
                "If the distance of an element from $target is less than $k, the element adds $k minus the distance to "
                "the result; otherwise it adds nothing. What is the result for $numbers?"
            ),
            (
                "You get a list of numbers. How far is each one from $target? Take this away from $k. If the answer is "
                "below zero, use zero. Add all the answers and return the sum."
            ),
            "In: an array of integers. Out: the sum of max(0, $k - |n - $target|) over its members n.",
            (
                "Pupils estimate that a rope is $numbers centimetres long. It is $target long. An exact estimate "
                "brings the class $k points, every centimetre off takes away one of them, and no estimate brings a "
                "negative number. Determine the points of the class."
            ),
            (
                "The function scores guesses by their nearness to $target. A guess scores $k less its absolute error, "
                "and at least 0. It returns the total score."
            ),
            "Sum over $numbers of $k minus the distance to $target, never below 0 each.",
        ],
        [
            """
            $total = 0
            for $x in $numbers:
                points = $k - abs($x - $target)
                if points > 0:
                    $total += points
            return $total
            """,
            "return sum(max(0, $k - abs($x - $target)) for $x in $numbers)",
        ],
        lambda ns, target, k: sum(len(range(max(n, target) - min(n, target), k)) for n in ns),
        edges=(([], 7, 5), ([7], 7, 5), ([5, 9, 20], 7, 5)),
        note="{Without elements the sum is 0.||}",
    ),
)
