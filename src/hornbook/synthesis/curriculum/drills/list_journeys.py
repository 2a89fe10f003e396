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
            (
                "This function returns the greatest sum that a non-empty block of consecutive members of a list "
                "of integers has."
            ),
            (
                "You get a list of numbers. Some are negative. Choose one or more numbers that stand side by "
                "side. Their sum must be as big as possible. Return this sum."
            ),
            (
                "A walk through a row of rooms may start and end in any room, and in each room $numbers tells "
                "how many coins are gained or lost. At least one room must be entered, none is skipped between. "
                "Determine the greatest gain possible."
            ),
            (
                "In: an array of integers with at least one member. Blocks are members without a gap, of any "
                "length from 1 on. Out: the maximum of the sums of all blocks."
            ),
            "Largest sum of a non-empty contiguous part.",
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
            (
                "This function returns a list of those members of a list of integers that are strictly $side "
                "than the member on the left and the member on the right."
            ),
            (
                "You get a list of numbers. Look at a number and at the two numbers beside it. If it is $side "
                "than both of them, put it in the result. The first and the last number are never put in."
            ),
            (
                "Houses in a street have the heights $numbers. Report as a list the heights of all houses that "
                "are $side than the house on either hand."
            ),
            (
                "In: an array of integers. A member stays if both neighbors exist and it is $side than each of "
                "them; otherwise it is dropped. Out: a list in the old order."
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
            (
                "This function adds the members of a list of integers from the front and returns how many were "
                "needed for the sum to be $goal or more; -1 is returned if the sum of all is less."
            ),
            (
                "You get a list of numbers. Add them one after another. As soon as the sum is $goal or bigger, "
                "return how many numbers you added. If it never happens, return -1."
            ),
            (
                "Buckets with the contents $numbers are emptied into a tub one by one. The tub is full when "
                "$goal litres are in it. Report how many buckets it takes, or -1 if the tub does not get full."
            ),
            (
                "In: an array of positive integers. If their total is below $goal, output -1; otherwise the "
                "smallest count of leading members that make at least $goal."
            ),
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
            (
                "This function sums the sizes of all steps between adjacent members of a list of integers that "
                "lead $way and returns this sum; steps in the other direction and level ones add nothing."
            ),
            (
                "You get a list of heights. When the next height is $side than the one before, take the "
                "difference as a positive number. Add all these differences and return the sum."
            ),
            (
                "A cyclist wants to know how much a tour goes $way in total. The tour leads over points of the "
                "heights $numbers, in order. Determine the answer without counting what goes $other."
            ),
            (
                "In: an array of integers. For each member $side than the one before it, the distance of the "
                "two is added. Out: the total, never negative."
            ),
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
            (
                "This function takes a starting value and a list of integers and returns the value that results "
                "when all the integers have been added to it."
            ),
            (
                "You have $start in the beginning. Each number in $changes is added to it. Negative numbers "
                "make it smaller. Return what you have at the end."
            ),
            (
                "A lift stands at floor $start and then moves by the numbers of floors in $changes, up if "
                "positive and down if negative. On which floor does it stop at last?"
            ),
            (
                "In: $start and $changes. Out: one integer, $start with every member of $changes added{; "
                "without any, $start itself|}."
            ),
            "$start with all $changes applied.",
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
            (
                "This function takes a starting value and a list of integers and returns a list of the values "
                "reached after each successive addition; the starting value is not listed at the front."
            ),
            (
                "You have $start in the beginning. Add the first number of $changes and write down the result. "
                "Then add the second to it and write down the result, and so on. Return what you wrote."
            ),
            (
                "A lift stands at floor $start and then moves by the numbers of floors in $changes, up if "
                "positive and down if negative. Report as a list the floor it reaches with each move."
            ),
            (
                "In: $start and $changes. Out: a list as long as $changes; at each index stands $start plus all "
                "the changes up to that index."
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
            (
                "This function returns the lowest zero-based index at which a list of integers has a member "
                "strictly $tag $k; -1 is returned if it has none."
            ),
            (
                "You get a list of numbers. Go from left to right. When a number is $side than $k, return its "
                "place. The first place is 0. If you find no such number, return -1."
            ),
            (
                "Minutes are counted from 0, and $numbers holds the pressure in each. A valve opens as soon as "
                "the pressure is $side than $k. Report the minute when it opens, or -1 if it stays shut."
            ),
            "In: an array of integers. If no member is $op $k, output -1; otherwise the index of the leftmost that is.",
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
