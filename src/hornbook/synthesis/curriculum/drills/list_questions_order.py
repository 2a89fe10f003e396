"""Yes-or-no questions about order and pairs in lists."""

from __future__ import annotations

from itertools import combinations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_KINDS = [
    {"tag": "even", "more": "divisible by 2", "test": "$x % 2 == 0", "fails": "$x % 2 != 0"},
    {"tag": "odd", "more": "not divisible by 2", "test": "$x % 2 == 1", "fails": "$x % 2 != 1"},
    {"tag": "positive", "more": "greater than 0", "test": "$x > 0", "fails": "$x <= 0"},
    {"tag": "negative", "more": "less than 0", "test": "$x < 0", "fails": "$x >= 0"},
]
_MEMBERS = {"even": range(-98, 99, 2), "odd": range(-99, 99, 2), "positive": range(1, 99), "negative": range(-99, 0)}


FAMILIES = (
    drill(
        "list_questions.is_sorted",
        "is_$tag check_$tag is_$order_order in_$order_order is_sorted_$order are_$tag",
        [
            numbers(
                make=lambda draw, _: (
                    sorted(draw.numbers(0, 9, 2, 5), reverse=draw.chance(0.5))
                    if draw.chance(0.7)
                    else draw.numbers(0, 9)
                )
            )
        ],
        "bool",
        [
            "$check $numbers is sorted in $order order. {Equal neighbors are fine.|Neighbors may be equal.}",
            "$check no element of $numbers is $other than the one before it.",
            (
                "Return True if the numbers in $numbers never get $other from left to right, otherwise False. "
                "Equal neighbors are allowed."
            ),
            "$check each element of $numbers is $side than or equal to its predecessor.",
            (
                "A list is in $order order if every element after the first is at $least its predecessor. $check "
                "$numbers is."
            ),
            (
                "Books stand on a shelf numbered as in $numbers. $check they are in $order order, where equal "
                "numbers may stand side by side."
            ),
            (
                "This function takes a list of integers and returns a boolean: True if its members are in "
                "$order order, where equal members may follow one another, and False otherwise."
            ),
            (
                "You get a list of numbers. Go from left to right. If a number is $other than the one before "
                "it, return False. If this never happens, return True."
            ),
            (
                "A row of trees has the heights $numbers, and the gardener wants none to be $other than its "
                "left neighbor. Determine whether the row is as wanted."
            ),
            (
                "In: an array of integers. If some member is $other than the member right before it, output "
                "False; otherwise output True."
            ),
            "Is $numbers in $order order, equals allowed?",
        ],
        [
            "return all($numbers[$i - 1] $op $numbers[$i] for $i in range(1, len($numbers)))",
            """
            for $i in range(1, len($numbers)):
                if $numbers[$i] $against $numbers[$i - 1]:
                    return False
            return True
            """,
        ],
        lambda ns, v: ns == sorted(ns, reverse=v["op"] == ">="),
        edges=(([],), ([4],), ([1, 1, 2],), ([2, 1, 1],)),
        note="Lists with fewer than two elements are in order.",
        variants=[
            {
                "tag": "{ascending|non_decreasing}",
                "order": "ascending",
                "side": "greater",
                "other": "smaller",
                "least": "least",
                "op": "<=",
                "against": "<",
            },
            {
                "tag": "{descending|non_increasing}",
                "order": "descending",
                "side": "less",
                "other": "greater",
                "least": "most",
                "op": ">=",
                "against": ">",
            },
        ],
    ),
    drill(
        "list_questions.strictly",
        "is_strictly_$tag strictly_$tag always_$tag keeps_$tag check_strictly_$tag only_$tag",
        [
            numbers(
                make=lambda draw, _: (
                    sorted(draw.numbers(0, 12, 2, 4), reverse=draw.chance(0.5))
                    if draw.chance(0.8)
                    else draw.numbers(0, 9)
                )
            )
        ],
        "bool",
        [
            "$check $numbers is strictly $tag.",
            "$check each element of $numbers after the first is $side than the one before it.",
            (
                "Return True if every number in $numbers is $side than its predecessor, otherwise False. Equal "
                "neighbors give False."
            ),
            "A list is strictly $tag if each step leads to a $side number. $check this holds for $numbers.",
            (
                "A price should be {strictly |}$tag from day to day. $check it is, given the list "
                "$numbers. No day may equal the one before."
            ),
            "Return whether all steps in $numbers, from an element to the next, lead to a $side number.",
            (
                "This function takes a list of integers and returns True if every member except the first is "
                "strictly $side than its predecessor, and False if one is not."
            ),
            (
                "You get a list of numbers. Each number must be $side than the number before it. If it is so "
                "everywhere, return True. If two neighbors are equal or go the other way, return False."
            ),
            (
                "On a stair with steps at the heights $numbers every step should be at a $side height than the "
                "one before, never at the same. Determine whether the stair is like that."
            ),
            (
                "In: an array of integers. If some member is not $side than the member right before it, output "
                "False; otherwise output True."
            ),
            "Strictly $tag from left to right?",
        ],
        [
            "return all($numbers[$i - 1] $op $numbers[$i] for $i in range(1, len($numbers)))",
            """
            for $i in range(1, len($numbers)):
                if $numbers[$i] $against $numbers[$i - 1]:
                    return False
            return True
            """,
        ],
        lambda ns, v: ns == sorted(set(ns), reverse=v["op"] == ">"),
        edges=(([],), ([4],), ([1, 1, 2],), ([1, 2, 5],), ([5, 2],)),
        note="It is True for lists with fewer than two elements.",
        variants=[
            {"tag": "increasing", "side": "greater", "op": "<", "against": "<="},
            {"tag": "decreasing", "side": "smaller", "op": ">", "against": ">="},
        ],
    ),
    drill(
        "list_questions.pair_with_sum",
        "has_pair_with_sum pair_exists any_pair_sums_to contains_pair can_make_with_two {check|find}_pair_sum",
        [
            numbers(low=0, high=12, least=3),
            integer("target", 5, 18, names=("target", "total", "goal", "k"), fix=(10, 12)),
        ],
        "bool",
        [
            "$check two elements of $numbers at different places add up to $target.",
            (
                "Return True if there are two different indexes of $numbers whose elements have the sum $target, "
                "otherwise False."
            ),
            "$check some pair of numbers in $numbers has the sum $target. An element can't be paired with itself.",
            "You want to pay exactly $target with two of the coins in $numbers. $check that is possible.",
            (
                "Compare each element of $numbers with every later one, and return True if the two ever make "
                "$target together, else False."
            ),
            (
                "Is there a pair in $numbers with sum $target? The two elements must stand at different places, "
                "but may be equal."
            ),
            (
                "This function returns a boolean that is True if two members of a list of integers, standing at "
                "different indexes, have the sum $target, and False if no two have."
            ),
            (
                "You get a list of numbers. Can you take two of them and get exactly $target when you add them? "
                "You may not take the same place twice. Return True or False."
            ),
            (
                "Two planks are to be laid end to end and reach exactly $target. Determine whether the lengths "
                "$numbers hold two planks that do it."
            ),
            (
                "In: a list of integers. If two members at different indexes make $target together, output "
                "True; otherwise output False."
            ),
            "Do some two of $numbers make $target?",
        ],
        [
            """
            for $i in range(len($numbers)):
                for j in range($i + 1, len($numbers)):
                    if $numbers[$i] + $numbers[j] == $target:
                        return True
            return False
            """,
            """
            $seen = set()
            for $x in $numbers:
                if $target - $x in $seen:
                    return True
                $seen.add($x)
            return False
            """,
        ],
        lambda ns, target: any(a + b == target for a, b in combinations(ns, 2)),
        edges=(([], 10), ([5], 10), ([5, 5], 10), ([6, 6, 1], 12)),
    ),
    drill(
        "list_questions.alternating_parity",
        (
            "alternates_parity is_alternating even_odd_alternate alternating_even_odd parity_alternates "
            "{check|test}_alternating"
        ),
        [
            numbers(
                make=lambda draw, _: (
                    [2 * draw.integer(0, 6) + (i % 2) for i in range(draw.integer(2, 6))]
                    if draw.chance(0.5)
                    else draw.numbers(0, 9, 2, 4)
                )
            )
        ],
        "bool",
        [
            "$check even and odd numbers alternate in $numbers.",
            "$check of any two neighbors in $numbers exactly one is even.",
            (
                "Return True if after each even number of $numbers comes an odd one and after each odd one an "
                "even one, otherwise False."
            ),
            "In a line dance even and odd numbers take turns; either may begin. $check $numbers is such a line.",
            "Return False if $numbers has two even or two odd numbers side by side, and True if not.",
            "Do even and odd elements alternate in $numbers? Either kind can come first.",
            (
                "This function returns True if every two adjacent members of a list of integers differ in "
                "parity, one being even and the other odd, and False otherwise."
            ),
            (
                "You get a list of numbers. After an even number there must be an odd number. After an odd "
                "number there must be an even number. If this is so everywhere, return True. If not, return "
                "False."
            ),
            (
                "House numbers $numbers are called out so that one always changes the side of the street: even "
                "numbers are on the left, odd ones on the right. Determine whether they really change sides at "
                "every call."
            ),
            (
                "In: an array of integers. If two members side by side are both even or both odd, output False; "
                "otherwise output True."
            ),
        ],
        ["return all($numbers[$i] % 2 != $numbers[$i - 1] % 2 for $i in range(1, len($numbers)))"],
        lambda ns: all((n - ns[0] - i) % 2 == 0 for i, n in enumerate(ns)),
        edges=(([],), ([3],), ([1, 2, 3],), ([2, 4],)),
        note="Lists with fewer than two elements pass.",
    ),
    drill(
        "list_questions.equal_neighbors",
        "has_equal_neighbors has_twins same_twice_in_a_row neighbors_equal any_repeat_in_row has_adjacent_pair",
        [numbers(make=lambda draw, _: draw.repeats(range(9), 2, 5))],
        "bool",
        [
            "$check two neighboring elements of $numbers are equal.",
            "Return True if some number stands twice in a row in $numbers, otherwise False.",
            "$check $numbers contains an element that is the same as the one directly before it.",
            (
                "A card game stops when two equal cards come directly one after the other. $check this happens in "
                "$numbers."
            ),
            "Compare every element of $numbers with the next. Return whether you find two that are equal.",
            "Are there equal neighbors in $numbers? Equal elements that are not side by side don't count.",
            (
                "This function takes a list of integers and returns a boolean: True if some member has the same "
                "value as the member directly after it, False if none has."
            ),
            (
                "You get a list of numbers. Do you see the same number two times, one directly after the other? "
                "Return True for yes and False for no."
            ),
            "Beads of the colors $numbers hang on a string. Determine whether somewhere two beads of one color touch.",
            (
                "In: an array of integers. If a member equals its left neighbor, output True; if this is so "
                "nowhere, output False."
            ),
            "Equal values side by side in $numbers?",
        ],
        ["return any($numbers[$i] == $numbers[$i - 1] for $i in range(1, len($numbers)))"],
        lambda ns: 0 in [ns[i + 1] - ns[i] for i in range(len(ns) - 1)],
        edges=(([],), ([3],), ([1, 1],), ([1, 2, 1],)),
    ),
    drill(
        "list_questions.is_palindrome",
        "is_symmetric is_palindrome_list reads_same_backwards is_mirror same_both_ways {check|test}_palindrome",
        [
            numbers(
                make=lambda draw, _: (
                    (lambda half: half + half[::-1][draw.integer(0, 1) :])(draw.numbers(0, 9, 1, 3))
                    if draw.chance(0.5)
                    else draw.repeats(range(5), 2, 4)
                )
            )
        ],
        "bool",
        [
            "$check $numbers is the same when it is read from right to left.",
            "A list is a palindrome if it equals its own reverse. $check $numbers is a palindrome.",
            (
                "Return True if the first element of $numbers equals the last, the second the second to last and "
                "so on, otherwise False."
            ),
            "$check the list $numbers is symmetric, like [3, 5, 3].",
            "A fence has boards of the heights $numbers. $check it looks the same from both sides.",
            "Does reversing $numbers leave it unchanged?",
            (
                "This function takes a list of integers and returns True if the members in reverse order are "
                "the same list as before, and False otherwise."
            ),
            (
                "You get a list of numbers. Read it from the left. Then read it from the right. If you read the "
                "same both times, return True. If not, return False."
            ),
            (
                "A necklace is laid out straight with the beads $numbers. Determine whether a mirror at its "
                "middle would show each half as the other."
            ),
            (
                "In: an array of integers. If some member differs from the one that is equally far from the "
                "other end, output False; otherwise output True."
            ),
            "Is $numbers its own reverse?",
        ],
        "return $numbers == $numbers[::-1]",
        lambda ns: all(ns[i] == ns[-1 - i] for i in range(len(ns) // 2)),
        edges=(([],), ([3],), ([1, 2, 1],), ([1, 2],)),
        note="The empty list is symmetric.",
    ),
    drill(
        "list_questions.constant_step",
        "is_arithmetic has_constant_step equally_spaced same_differences is_arithmetic_sequence even_steps",
        [
            numbers(
                make=lambda draw, _: (
                    (lambda a, d: [a + d * i for i in range(draw.integer(2, 5))])(
                        draw.integer(0, 9), draw.integer(-3, 4)
                    )
                    if draw.chance(0.5)
                    else draw.numbers(0, 9, 3, 4)
                )
            )
        ],
        "bool",
        [
            "$check the difference between neighbors is the same throughout $numbers.",
            (
                "In an arithmetic sequence each number minus the one before it gives the same result. $check "
                "$numbers is one."
            ),
            (
                "Return True if all steps from an element of $numbers to the next are equal, with their signs, "
                "otherwise False."
            ),
            "A plant is measured every day. $check it grew by the same amount each day, if $numbers holds the heights.",
            (
                "Work out the differences of neighboring elements in $numbers, later minus earlier, and return "
                "whether they are all equal."
            ),
            "Does $numbers go up or down by a constant step?",
            (
                "This function takes a list of integers and returns True if the increase from each member to "
                "the next is always the same, be it positive, negative or zero, and False otherwise."
            ),
            (
                "You get a list of numbers. Subtract each number from the next one. If you always get the same "
                "result, return True. If not, return False."
            ),
            (
                "Posts stand at the positions $numbers along a road, in this order. Determine whether every "
                "step from a post to the next has the same direction and the same length."
            ),
            (
                "In: an array of integers. If two differences of the kind 'next minus current' are unequal, "
                "output False; otherwise output True."
            ),
        ],
        """
        steps = [$numbers[$i] - $numbers[$i - 1] for $i in range(1, len($numbers))]
        return len(set(steps)) <= 1
        """,
        lambda ns: all(ns[i] - ns[i - 1] == ns[1] - ns[0] for i in range(2, len(ns))),
        edges=(([],), ([3],), ([1, 5],), ([1, 3, 5],), ([1, 3, 1],)),
        note="It is True for lists with fewer than three elements.",
    ),
)
