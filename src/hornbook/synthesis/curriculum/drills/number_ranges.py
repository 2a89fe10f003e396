"""Lists of the numbers in a range: up, down, in steps, and with the ends in any order."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import any_order, ends

_N = integer("n", 0, 12, names=("n", "count", "limit", "size"))

FAMILIES = (
    drill(
        "number_ranges.up",
        "numbers_{from_to|between} {list|make}_range count_up range_list {inclusive|closed}_range",
        ends(-4, 12, 7),
        "list[int]",
        [
            "Return a list of the integers from $start to $end, both included.",
            "$build the ascending list of all whole numbers from $start up to and including $end.",
            "Count from $start to $end in steps of one and return the numbers as a list. The last one is $end.",
            (
                "A list holds $start, the next number, and so on until it ends with $end. Return this list; $start is "
                "at most $end."
            ),
            (
                "The pages $start to $end of a book are to be copied. Return a list of their numbers in order, the "
                "first and the last page included."
            ),
            "Inclusive range as a list: every integer that is at least $start and at most $end, in increasing order.",
            (
                "{This function returns|Returns} a list which contains each integer of the closed interval from $start "
                "to $end once, in ascending order."
            ),
            (
                "Start at $start. Count one by one until you are at $end. Put all numbers in a list, the first and the "
                "last too."
            ),
            (
                "A guard checks the doors $start to $end of a corridor, one after another, none left out. "
                "{Report|Return|Give} the numbers of the doors in the order of the checks."
            ),
            (
                "{Input|Given}: two integers, the first not greater than the second. {Output|Result|Returned}: a list "
                "of consecutive integers that begins with the first and ends with the second."
            ),
            "Integers $start to $end, as a list.",
        ],
        "return list(range($start, $end + 1))",
        lambda start, end: [start + k for k in range(end - start + 1)],
        edges=((3, 3), (1, 4), (-2, 1)),
    ),
    drill(
        "number_ranges.strictly_between",
        "strictly_between numbers_between {inner|open}_range {between|inside}_exclusive integers_inside",
        ends(-4, 12, 7),
        "list[int]",
        [
            "Return a list of the integers greater than $start and less than $end, in ascending order.",
            "$build the ascending list of all whole numbers between $start and $end. The two ends do not belong to it.",
            "Which integers lie strictly between $start and $end? Return them from small to large; there may be none.",
            (
                "$start and $end are the numbers of two houses. Return a list of the house numbers in between, without "
                "these two, in increasing order (every number is used)."
            ),
            "Exclusive range as a list: begin with the number after $start and stop before $end.",
            (
                "Count from $start to $end, but leave out the first and the last number. Return the rest as a list; it "
                "is empty if both are equal."
            ),
            (
                "{This function returns|Returns} an ascending list of the integers in the open interval between $start "
                "and $end, that is, without its two ends."
            ),
            (
                "Think of the numbers after $start and before $end. Put them in a list, from small to large. If there "
                "are no such numbers, the list is empty."
            ),
            (
                "The walls of a corridor stand at $start and $end. Between them, at every whole meter, there is a "
                "lamp, but none at the walls. {Report|Return|Give} the positions of the lamps in rising order."
            ),
            (
                "{Input|Given}: two integers, the first not greater than the second. {Output|Result|Returned}: the "
                "rising list of all integers that are larger than the first and at the same time smaller than the "
                "second."
            ),
            "Integers above $start and below $end, ascending.",
        ],
        "return list(range($start + 1, $end))",
        lambda start, end: [n for n in range(-50, 50) if start < n < end],
        edges=((3, 3), (3, 4), (1, 4)),
    ),
    drill(
        "number_ranges.countdown",
        "countdown_to_$tag count_down_to_$tag {numbers|list}_down_to_$tag {descending|falling}_to_$tag down_to_$tag",
        [integer("n", 0, 12, names=("n", "start", "number", "first"))],
        "list[int]",
        [
            "Return a list that counts down from $n to $tag.",
            "$build the list of the integers from $n down to $tag, both included.",
            "A rocket start is counted down from $n to $tag. Return the list of the numbers that are called out.",
            "$build a list in descending order: $n first, $tag last, every whole number between them once.",
            "Return the numbers $tag to $n as a list, the largest first{, ending with $tag|}.",
            "Countdown as a list. It begins with $n, each number is 1 less than the one before, and it ends with $tag.",
            (
                "{This function returns|Returns} a list of integers in descending order. It starts with $n, decreases "
                "by 1 from element to element, and has $tag as its last element."
            ),
            (
                "Count backwards from $n. Stop after you have said $tag. Put all numbers in a list in the order in "
                "which you said them."
            ),
            (
                "Someone walks down the stairs from step $n to step $tag, without skipping a step. "
                "{Report|Return|Give} the numbers of all steps touched, in this order, as a list."
            ),
            "{Output|Result}: the integers which are at most $n and at least $tag, falling.",
            "Integers from $n down to $tag, as a list.",
        ],
        [
            "return list(range($n, $stop, -1))",
            """
            $result = []
            while $n $op $tag:
                $result.append($n)
                $n -= 1
            return $result
            """,
        ],
        lambda n, v: list(reversed(range(v["tag"], n + 1))),
        edges=((1,), (2,), (5,)),
        note="$empty",
        variants=[
            {"tag": 0, "stop": "-1", "op": ">=", "empty": "{It always contains 0.||}"},
            {"tag": 1, "stop": "0", "op": ">=", "empty": "If $n is 0, the list is empty."},
        ],
    ),
    drill(
        "number_ranges.from_to_either_way",
        "walk{_from_to|_to|} {range|list|count}_either_way from_{a|one}_to_{b|other} path_between",
        any_order(),
        "list[int]",
        [
            (
                "Return the list of integers from $a to $b, both included, going up if $b is larger and down if it is "
                "smaller."
            ),
            "$build a list that begins with $a and ends with $b, with steps of 1 upward or downward as needed.",
            (
                "An elevator goes from floor $a to floor $b, up or down. Return a list of all floors in the order in "
                "which it is at them, the first and the last included."
            ),
            (
                "Count from $a to $b. If $a is the larger number, count backwards. Return all numbers as a list, both "
                "ends included."
            ),
            (
                "If $a <= $b return the ascending list of the numbers from $a to $b, otherwise the descending one; $a "
                "always comes first and $b last."
            ),
            "All whole numbers on the way from $a to $b, in the order of this way, ends included.",
            (
                "{This function returns|Returns} the list of consecutive integers that leads from $a to $b, both of "
                "them included. The list is ascending if $b is the larger one and descending if it is the smaller one."
            ),
            (
                "You are at number $a and walk to number $b, one step at a time. Write down all numbers where you are, "
                "the first and the last too. Return them as a list. You may have to go down."
            ),
            (
                "A crane moves from position $a to position $b and is seen at every whole position on its way, at both "
                "ends as well. List these positions in the order in which it is seen there."
            ),
            (
                "If $a is less than $b, output the rising integers from $a to $b; if it is greater, output the falling "
                "integers from $a to $b; if both are equal, output a list with this one integer."
            ),
            "Integers from $a to $b in steps of 1, up or down.",
        ],
        """
        if $a <= $b:
            return list(range($a, $b + 1))
        return list(range($a, $b - 1, -1))
        """,
        lambda a, b: sorted(range(min(a, b), max(a, b) + 1), reverse=a > b),
        edges=((3, 3), (1, 4), (4, 1), (-1, 2)),
    ),
)
