"""Running totals, stacks and products of lists."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import numbers, words
from hornbook.synthesis.curriculum.drill import drill


def _stack(commands: list[str]) -> list[str]:
    """What the stack holds in the end, found from the back: each removal cancels the entry before it."""
    left: list[str] = []
    removals = 0
    for command in reversed(commands):
        if command == "pop":
            removals += 1
        elif removals:
            removals -= 1
        else:
            left.insert(0, command)
    return left


FAMILIES = (
    drill(
        "order_cumulative.running_totals",
        "running_$tag cumulative_$tag $tag_so_far partial_$tag accumulate_$tag",
        [numbers("numbers", 1, 9, 2, 5)],
        "list[int]",
        [
            (
                "$hand the running $tag of $numbers: element i of the result is the $one of the elements up to "
                "and including index i."
            ),
            "$build a list of the $tag of the first element of $numbers, the first two, the first three, and so on.",
            "A counter shows after each number in $numbers the $one of all numbers so far. $hand what it shows.",
            (
                "Go through $numbers and keep the $one of what you have seen; note it after each element and "
                "return the notes."
            ),
            "Replace each element of $numbers by the $one of itself and everything before it.",
            "Cumulative $tag: for [a, b, c] the result is [a, a $op b, a $op b $op c]. Return them for $numbers.",
            (
                "This function takes a list of integers and returns a list of the same length with its cumulative "
                "$tag: each entry is the $one of all integers up to that position."
            ),
            (
                "You get some numbers. The first result is the first number. The second result is the $one of the "
                "first two numbers, the third is the $one of the first three, and so on. Output all results in a "
                "list."
            ),
            "Input: $numbers. Output: at each index the $one of the entries from the start up to there.",
            (
                "If i is 0, entry i of the result is the first entry of $numbers; otherwise it is the $one of "
                "the result's previous entry and entry i of $numbers. {Report|Output} the result."
            ),
        ],
        """
        $result = []
        $total = $start
        for $x in $numbers:
            $total $op= $x
            $result.append($total)
        return $result
        """,
        lambda numbers, v: [(sum if v["tag"] == "sums" else math.prod)(numbers[: i + 1]) for i in range(len(numbers))],
        edges=(([],), ([5],), ([1, 2, 3],)),
        variants=[
            {"tag": "sums", "one": "sum", "op": "+", "start": "0"},
            {"tag": "products", "one": "product", "op": "*", "start": "1"},
        ],
    ),
    drill(
        "order_cumulative.stack",
        "run_stack stack_after simulate_stack final_stack process_stack",
        [
            words(
                "commands",
                names=("commands", "steps", "orders", "moves"),
                make=lambda draw, _: [
                    draw.choose(("pop", "pop", "a", "b", "c", "d")) for _ in range(draw.integer(3, 7))
                ],
            )
        ],
        "list[str]",
        [
            (
                "$commands holds letters and the word 'pop'. A letter is put on a stack, and 'pop' takes the top "
                "one away. $hand the stack in the end, bottom first."
            ),
            (
                "Simulate a stack: push each string of $commands, but for 'pop' remove the last one pushed that "
                "is still there. $hand what is left as a list, oldest first."
            ),
            (
                "Plates are piled up. Each string in $commands is a plate to be put on top, except 'pop', which "
                "takes away the top plate. $hand the pile from bottom to top."
            ),
            (
                "Begin with an empty list. For each element of $commands append it, or drop the last element of "
                "the list if it is 'pop'. Return the list."
            ),
            (
                "Work through $commands with a stack. 'pop' removes the newest entry, everything else is a new "
                "entry. Return the entries left, in the order in which they came."
            ),
            (
                "$hand the contents of a stack after the steps in $commands; 'pop' takes something off, any "
                "other string is put on. List the lowest entry first."
            ),
            (
                "This function simulates a stack. The string 'pop' removes the top entry if there is one; any other "
                "string is pushed. The function returns the final stack as a list from bottom to top."
            ),
            (
                "You have an empty pile. Read the strings one by one. If the string is 'pop', take the top thing "
                "away. If it is another string, put it on top. At the end output the pile, the lowest thing first."
            ),
            (
                "If an entry of $commands is 'pop', delete the end of the result; otherwise append the entry to the "
                "result. Output the result."
            ),
            (
                "A cook puts plates on a stack, and 'pop' in $commands means that the top one is taken off. "
                "Determine what is on the stack after all commands, from the bottom up."
            ),
        ],
        """
        $stack = []
        for $item in $commands:
            if $item != "pop":
                $stack.append($item)
            elif $stack:
                $stack.pop()
        return $stack
        """,
        _stack,
        edges=(([],), (["pop"],), (["a", "b", "pop"],), (["a", "pop", "pop", "c"],)),
        note="On an empty stack 'pop' does nothing.",
    ),
    drill(
        "order_cumulative.cartesian",
        "all_pairs_of cartesian_product every_combination combine_lists cross_product",
        [
            numbers("p", 0, 9, 1, 3, names=("first", "a", "left", "list1")),
            numbers("q", 0, 9, 1, 3, names=("second", "b", "right", "list2")),
        ],
        "list[tuple[int, int]]",
        [
            "$hand all tuples with one element of $p and one element of $q, in this order.",
            "Combine each element of $p with each element of $q and return the pairs as tuples.",
            (
                "The Cartesian product of two lists has every pair of an element of the first and an element of "
                "the second. Return it for $p and $q."
            ),
            "Which outfits can be made from the shirts $p and the hats $q? List all (shirt, hat) tuples.",
            "$build a list of the tuples (x, y) for every x in $p and, for each of them, every y in $q.",
            "Each player of team $p plays each player of team $q. $hand the games as tuples, the player of $p first.",
            (
                "This function takes two lists and returns the list of all tuples that have an element of the first "
                "list in front and an element of the second list behind."
            ),
            (
                "You have two lists. Make a pair from each member of the first list and each member of the second "
                "list. Output all pairs as tuples."
            ),
            "Input: lists $p and $q. Output: their Cartesian product as a list of tuples.",
            (
                "For every entry of $p, and within that for every entry of $q, one tuple of the two is noted. "
                "{Report|Output} all the notes."
            ),
        ],
        [
            "return [($left, $right) for $left in $p for $right in $q]",
            (
                "$result = []\nfor $left in $p:\n    for $right in $q:\n        $result.append(($left, "
                "$right))\nreturn $result"
            ),
        ],
        lambda p, q: [(p[i // len(q)], q[i % len(q)]) for i in range(len(p) * len(q))],
        edges=(([], [1]), ([1], [2, 3]), ([1, 2], [])),
        note="Pairs with the first element of $p come first{, then those with the second, and so on|}.",
    ),
    drill(
        "order_cumulative.partition",
        "partition_$tag split_$tag separate_$tag part_$tag two_lists_$tag",
        [numbers("numbers", -9, 15, 3, 6)],
        "tuple[list[int], list[int]]",
        [
            "Split $numbers into two lists, the $tag numbers and all others, and return them as a tuple.",
            "$hand a tuple of two lists: first the elements of $numbers that are $tag, then those that are not.",
            (
                "Sort the numbers in $numbers into two boxes. The first box is for $tag numbers, the second for "
                "the rest. Return both boxes in a tuple."
            ),
            (
                "$build two lists from $numbers, one with its $tag elements and one with the remaining ones. "
                "Both keep the order. Return (first, second)."
            ),
            (
                "Partition $numbers by the question whether an element is $tag. The result is a pair of lists, "
                "yes before no."
            ),
            (
                "Separate the $tag values in $numbers from the others. Return the two lists together as a tuple, "
                "the $tag ones first."
            ),
            (
                "This function divides a list of integers into the $tag ones and the remaining ones, and returns the "
                "two lists as a tuple, in this order."
            ),
            (
                "You get some numbers. Put the $tag numbers in one list. Put all the others in a second list. Output "
                "both lists as a tuple."
            ),
            (
                "Input: $numbers. Output: a tuple of two lists; an entry goes into the first one if it is $tag, "
                "otherwise into the second one."
            ),
            "Report two lists as a tuple: the $tag entries of $numbers, then the rest.",
        ],
        """
        inside = [$x for $x in $numbers if $cond]
        others = [$x for $x in $numbers if not $cond]
        return inside, others
        """,
        lambda numbers, v: (
            [x for x in numbers if v["low"] <= (x if v["size"] else x & 1) <= v["high"]],
            [x for x in numbers if (x if v["size"] else x & 1) not in range(v["low"], v["high"] + 1)],
        ),
        edges=(([],), ([0, 1, -2],)),
        variants=[
            {"tag": "even", "cond": "$x % 2 == 0", "size": False, "low": 0, "high": 0},
            {"tag": "odd", "cond": "$x % 2 == 1", "size": False, "low": 1, "high": 1},
            {"tag": "positive", "cond": "$x > 0", "size": True, "low": 1, "high": 99},
            {"tag": "negative", "cond": "$x < 0", "size": True, "low": -99, "high": -1},
        ],
    ),
    drill(
        "order_cumulative.differences",
        "differences steps changes gaps_between neighbor_differences",
        [numbers("numbers", 0, 20, 2, 6)],
        "list[int]",
        [
            "$hand the differences of neighboring elements of $numbers, each element minus the one before it.",
            "By how much does $numbers change from each element to the next? Return the changes in a list.",
            "$build a list that is one shorter than $numbers: element i is $numbers[i + 1] - $numbers[i].",
            (
                "An electric meter showed the values in $numbers on following days. $hand how much was added "
                "from each day to the next."
            ),
            (
                "Subtract from every element of $numbers except the first its predecessor, and return the "
                "results in order."
            ),
            "List the steps in $numbers; a step is the next number minus the current one, so going down is negative.",
            (
                "This function takes a list of integers and returns a list of the differences between each element "
                "and the element before it."
            ),
            (
                "You get some numbers. Take the second minus the first, then the third minus the second, and so on. "
                "Output these results in a list."
            ),
            "Input: $numbers. Output: for each pair of neighbors the right one minus the left one, in order.",
            (
                "A hiker noted the heights $numbers. For each stretch between two notes report how much was climbed; "
                "going down gives a negative number."
            ),
        ],
        [
            "return [$right - $left for $left, $right in zip($numbers, $numbers[1:])]",
            "return [$numbers[$i + 1] - $numbers[$i] for $i in range(len($numbers) - 1)]",
        ],
        lambda numbers: [-(numbers[i - 1] - numbers[i]) for i in range(1, len(numbers))],
        edges=(([],), ([5],), ([3, 1, 1],)),
        note="{With fewer than two elements the result is empty.||}",
    ),
)
