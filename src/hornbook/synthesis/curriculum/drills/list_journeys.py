"""Sums of parts, peaks and changes told over a list."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_runs.best_part",
        "max_subarray_sum best_part_sum largest_part_sum {get|find}_best_stretch maximum_segment best_stretch",
        [numbers(low=-9, high=9, least=2, most=8)],
        "int",
        [
            "$give the largest sum of any part of neighboring elements of $numbers. The part has at least one element.",
            (
                "Choose a start and an end in $numbers so that the sum of the elements from one to the other is "
                "as large as possible. Return the sum."
            ),
            "A segment is one or more elements in a row. $give the maximum of the sums of all segments of $numbers.",
            (
                "$numbers holds the gain (or loss) of each day. Return the best total of a period of one or more "
                "days in a row."
            ),
            "Maximum subarray sum of $numbers. At least one element must be taken, even if all are negative.",
            "What is the greatest sum that one or more consecutive elements of $numbers can have?",
        ],
        """
        $best = $numbers[0]
        $current = 0
        for $x in $numbers:
            $current = max($x, $current + $x)
            $best = max($best, $current)
        return $best
        """,
        lambda ns: max(sum(ns[a:b]) for a in range(len(ns)) for b in range(a + 1, len(ns) + 1)),
        edges=(([4],), ([-3, -1],), ([2, -1, 3],)),
        note="The list is not empty.",
    ),
    drill(
        "list_runs.peaks",
        "$tag find_$tag list_$tag get_$tag $tag_of_list local_$extreme",
        [numbers(low=0, high=12, least=3, most=8)],
        "list[int]",
        [
            "$hand the elements of $numbers that are $side than both of their neighbors, in order.",
            (
                "A $one is an element that is $side than the one before it and the one after it. List the $tag of "
                "$numbers in order."
            ),
            (
                "Find all $tag of $numbers. The first and the last element have only one neighbor and are never "
                "$tag. Return the values themselves."
            ),
            (
                "$numbers holds the heights of points along a path. Return the heights of all points that lie "
                "$side than the points right before and after."
            ),
            "Local $extreme of $numbers: elements strictly $side than their left and their right neighbor.",
            (
                "Look at every three elements in a row of $numbers; if the middle one is $side than the other "
                "two, it belongs to the result."
            ),
        ],
        """
        $result = []
        for $i in range(1, len($numbers) - 1):
            if $numbers[$i - 1] $op $numbers[$i] and $numbers[$i] $back $numbers[$i + 1]:
                $result.append($numbers[$i])
        return $result
        """,
        lambda ns, v: [
            n
            for i, n in enumerate(ns)
            if 0 < i < len(ns) - 1
            and ((n > max(ns[i - 1], ns[i + 1])) if v["op"] == "<" else (n < min(ns[i - 1], ns[i + 1])))
        ],
        edges=(([],), ([4, 5],), ([1, 3, 2, 2, 0, 1],)),
        note="Elements at the ends do not count.",
        variants=[
            {"tag": "peaks", "one": "peak", "extreme": "maxima", "side": "higher", "op": "<", "back": ">"},
            {"tag": "valleys", "one": "valley", "extreme": "minima", "side": "lower", "op": ">", "back": "<"},
        ],
    ),
    drill(
        "list_runs.steps_to_total",
        "elements_to_reach days_to_reach how_many_to_reach {get|find}_steps_to_total count_until_total prefix_to_reach",
        [
            numbers(low=1, high=9, least=2, most=7),
            integer("goal", 5, 30, names=("goal", "target", "total", "k"), fix=(10, 20)),
        ],
        "int",
        [
            (
                "$howmany elements from the start of $numbers must be added until their sum is at least $goal. "
                "Return -1 if all together are not enough."
            ),
            (
                "Add up $numbers from the left. After how many elements is the total $goal or more? Return -1 if "
                "it never is."
            ),
            (
                "$give the length of the shortest beginning of $numbers with a sum of at least $goal, or -1 if "
                "there is none."
            ),
            (
                "A child saves the amounts $numbers, one a week. After how many weeks does it have at least "
                "$goal? Return -1 if not at all."
            ),
            (
                "Keep a running total of $numbers and return how many elements were added when it first reaches "
                "or passes $goal; -1 if it does not."
            ),
            "Number of leading elements of $numbers needed for a sum of $goal or more, -1 if the sum of all is less.",
        ],
        """
        $total = 0
        for $i, $x in enumerate($numbers, 1):
            $total += $x
            if $total >= $goal:
                return $i
        return -1
        """,
        lambda ns, goal: min([end for end in range(1, len(ns) + 1) if sum(ns[:end]) >= goal], default=-1),
        edges=(([], 10), ([30], 20), ([5, 5, 5, 5], 10)),
    ),
    drill(
        "list_runs.climb",
        "total_$tag height_$verb {get|find}_total_$tag sum_of_$tag meters_$verb add_up_$tag",
        [numbers(low=0, high=20, least=2, most=7)],
        "int",
        [
            (
                "$numbers holds the heights of the points along a path. Return how many meters you $verb in all; "
                "parts that go $other do not count."
            ),
            "Sum all $tag in $numbers, that is, the amounts by which an element is $side than the one before it.",
            (
                "Whenever an element of $numbers is $side than its predecessor, add the (positive) difference to "
                "a total. Return the total."
            ),
            (
                "$give the total of all {steps|changes} from an element of $numbers to the next that lead $way, "
                "as a number that is not negative."
            ),
            "A {lift|drone} visits the heights $numbers in order. How far does it move $way altogether?",
            "Ignore the steps $other in $numbers and add up the sizes of the steps $way.",
        ],
        """
        $total = 0
        for $i in range(1, len($numbers)):
            if $numbers[$i] $op $numbers[$i - 1]:
                $total += abs($numbers[$i] - $numbers[$i - 1])
        return $total
        """,
        lambda ns, v: sum(max(0, (b - a) * v["sign"]) for a, b in [(ns[i], ns[i + 1]) for i in range(len(ns) - 1)]),
        edges=(([],), ([4],), ([1, 3, 2, 2],)),
        note="With fewer than two elements the result is 0.",
        variants=[
            {"tag": "rises", "verb": "climb", "way": "up", "other": "down", "side": "greater", "op": ">", "sign": 1},
            {"tag": "drops", "verb": "descend", "way": "down", "other": "up", "side": "smaller", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "list_runs.final_balance",
        "final_balance balance_after account_after {get|compute}_balance money_left end_balance",
        [
            integer("start", 0, 50, names=("start", "balance", "initial", "opening")),
            numbers("changes", -15, 15, 1, 5, names=("changes", "moves", "bookings", "steps")),
        ],
        "int",
        [
            (
                "An account holds $start. The list $changes says how it changes, payments in as positive, "
                "payments out as negative numbers. Return the final balance."
            ),
            "Start with $start, add every number in $changes in turn, and return the result.",
            "$give the balance of an account after all the $changes, if it was $start before.",
            (
                "A bus starts with $start passengers, and at each stop the number changes by the next entry of "
                "$changes. How many are there in the end?"
            ),
            "{Return|Compute} $start plus all the positive and negative entries in $changes.",
            (
                "The {stock|supply} is $start at first. Apply the changes listed in $changes and return what it "
                "is afterwards."
            ),
        ],
        ["return $start + sum($changes)", "$total = $start\nfor $x in $changes:\n    $total += $x\nreturn $total"],
        lambda start, changes: sum([*changes, start]),
        edges=((5, []), (0, [-3, 4])),
        note="The result may be negative.",
    ),
    drill(
        "list_runs.balances",
        "balances balance_history account_history {get|list}_balances level_after_each running_balance",
        [
            integer("start", 0, 50, names=("start", "balance", "initial", "opening")),
            numbers("changes", -15, 15, 1, 5, names=("changes", "moves", "bookings", "steps")),
        ],
        "list[int]",
        [
            "An account holds $start. Return a list with the balance after each of the changes in $changes.",
            "Start with $start and add the numbers in $changes one by one. List the value after every addition.",
            (
                "$hand the levels of a tank that holds $start at first and then changes by each entry of $changes "
                "in turn. The first level listed is that after the first change."
            ),
            (
                "A bus starts with $start passengers. $changes says by how much the number changes at each stop. "
                "Return how many there are after each stop."
            ),
            (
                "Running balance: $start plus the first entry of $changes, then plus the second too, and so on, "
                "in a list as long as $changes."
            ),
            (
                "The i-th result is $start plus the sum of the first i elements of $changes, i from 1 on. Return "
                "all results."
            ),
        ],
        """
        $result = []
        $current = $start
        for $x in $changes:
            $current += $x
            $result.append($current)
        return $result
        """,
        lambda start, changes: [start + sum(changes[:end]) for end in range(1, len(changes) + 1)],
        edges=((5, []), (0, [-3, 4])),
        note="The value $start itself is not in the list unless it comes up again.",
    ),
    drill(
        "list_runs.first_beyond",
        "first_value_$tag first_day_$tag first_$tag_limit {get|find}_first_$tag index_of_first_$tag when_$tag",
        [numbers(low=0, high=20, least=2, most=7), limit()],
        "int",
        [
            "$give the index of the first element of $numbers that is $side than $k, or -1 if there is none.",
            (
                "At which position, counting from 0, does $numbers have an element {strictly |}$tag $k for the "
                "first time? Return -1 if nowhere."
            ),
            (
                "$numbers holds a temperature for each day, day 0 first. Return the first day with a temperature "
                "$tag $k, or -1 if there was none."
            ),
            "Search $numbers from the left for a number $side than $k and return its index; -1 means not found.",
            "Smallest index i at which the element x of $numbers satisfies x $op $k; -1 without any.",
            (
                "Compare the elements of $numbers with $k in order. As soon as one is $side return its index. "
                "Return -1 at the end."
            ),
        ],
        """
        for $i, $x in enumerate($numbers):
            if $x $op $k:
                return $i
        return -1
        """,
        lambda ns, k, v: min(
            [i for i, n in enumerate(ns) if n != k and (max(n, k) == n) == (v["op"] == ">")], default=-1
        ),
        edges=(([], 3), ([5, 5], 5), ([1, 30, 2], 8)),
        variants=[{"tag": "above", "side": "greater", "op": ">"}, {"tag": "below", "side": "less", "op": "<"}],
    ),
)
