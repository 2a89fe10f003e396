"""Lists of the numbers in a range with steps, turns and signs."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.number_arguments import ends, step

_N = integer("n", 0, 12, names=("n", "count", "limit", "size"))

FAMILIES = (
    drill(
        "number_range_lists.with_step",
        "range_with_step {every_kth|step_numbers|stepped_range} {numbers|list}_in_steps count_by_$k count_in_steps",
        [*ends(0, 9, 25), step(2, 7)],
        "list[int]",
        [
            (
                "Return a list that starts with $start and goes up in steps of $k, as long as the numbers are at most "
                "$end."
            ),
            "$build the list $start, $start + $k, $start + 2 * $k and so on. No number may be greater than $end.",
            (
                "Count from $start in steps of $k and stop before you pass $end. Return the numbers as a list; $end is "
                "in it if it is hit exactly."
            ),
            (
                "A bus first leaves at minute $start and then every $k minutes, the last time at minute $end or "
                "before. Return a list of the minutes."
            ),
            (
                "Every number of the list is $k more than the one before it. The first is $start, and the last is the "
                "largest possible one that does not exceed $end. Return the list."
            ),
            "Range from $start to $end with the step $k, $end included where it belongs to the row.",
            (
                "{This function returns|Returns} an ascending list of integers: the start $start, and then every "
                "integer that is $k greater than the preceding one, as long as $end is not exceeded."
            ),
            (
                "Begin at $start. Add $k again and again. Write down each number, also the first one. Stop before the "
                "numbers are bigger than $end. Return them in a list."
            ),
            (
                "A surveyor puts a post at meter $start of a road and then another one every $k meters, up to meter "
                "$end at most. {Report|Return|Give} the positions of the posts as a list."
            ),
            (
                "{Output|Result}: all integers from $start to $end, these two not excluded, whose distance from $start "
                "is a multiple of $k, in rising order."
            ),
            "Integers from $start up to at most $end in steps of $k.",
        ],
        [
            "return list(range($start, $end + 1, $k))",
            """
            $result = []
            $current = $start
            while $current <= $end:
                $result.append($current)
                $current += $k
            return $result
            """,
        ],
        lambda start, end, k: [n for n in range(start, end + 1) if (n - start) % k == 0],
        edges=((3, 3, 2), (1, 9, 4), (0, 10, 5)),
    ),
    drill(
        "number_range_lists.down_with_step",
        "count_down_by{_$k|} {down|backwards}_in_steps decreasing_by steps_down falling_steps",
        [integer("n", 0, 30, names=("n", "start", "top", "first")), step(2, 7)],
        "list[int]",
        [
            "Return a list that starts with $n and goes down in steps of $k, as long as the numbers are at least 0.",
            "$build the list $n, $n - $k, $n - 2 * $k and so on. No number in it is negative.",
            (
                "Count down from $n in steps of $k and stop before the numbers get below zero. Return them as a list; "
                "0 is in it if it is hit exactly."
            ),
            (
                "A jar holds $n cookies, and every day $k of them are eaten, as long as there are enough. Return the "
                "list of the numbers of cookies, beginning with $n."
            ),
            (
                "Every number of the list is $k less than the one before it. The first is $n, and the last is the "
                "smallest possible one that is not negative. Return the list."
            ),
            "$n, then always $k less, down to 0 or the last number above it, as a list.",
            (
                "{This function returns|Returns} a descending list of integers: the start $n, and then every integer "
                "that is $k smaller than the preceding one, as long as none is negative."
            ),
            (
                "Begin at $n. Take away $k again and again. Write down each number, also the first one. Stop before "
                "the numbers are less than 0. Return them in a list."
            ),
            (
                "A tank holds $n liters, and every hour a cow drinks $k liters, unless fewer are left. "
                "{Report|Return|Give} the contents as a list: at first, and after each hour in which the cow drank."
            ),
            (
                "{Output|Result}: the falling list of those integers from $n to 0, both ends possible, that lie a "
                "multiple of $k below $n."
            ),
            "Integers from $n down to at least 0 in steps of $k.",
        ],
        [
            "return list(range($n, -1, -$k))",
            """
            $result = []
            while $n >= 0:
                $result.append($n)
                $n -= $k
            return $result
            """,
        ],
        lambda n, k: [m for m in range(n, -1, -1) if (n - m) % k == 0],
        edges=((0, 2), (10, 5), (9, 4)),
    ),
    drill(
        "number_range_lists.up_and_down",
        "up_and_down {mountain|there_and_back|rise_and_fall} count_up_{and|then}_down pyramid_list",
        [_N],
        "list[int]",
        [
            "Return a list that counts from 1 up to $n and back down to 1, with $n in it only once. For 0 it is empty.",
            (
                "$build a list which rises from 1 to $n and then falls back to 1; the top number $n stands in the "
                "middle, once. It is empty if $n is 0."
            ),
            "For 3 the result is [1, 2, 3, 2, 1], and for 0 it is []. Return the list of this kind for $n.",
            (
                "A climber goes up a ladder from rung 1 to rung $n and down again to rung 1. Return the list of the "
                "rungs in order, the top one only once (no rungs for $n = 0)."
            ),
            (
                "The numbers 1 to $n, followed by the numbers $n - 1 down to 1, in one list. {With $n equal to 0 "
                "nothing is in it.||}"
            ),
            "Mountain of numbers: up from 1 to $n, down to 1 again, no repeated peak; an empty list when $n is 0.",
            (
                "{This function returns|Returns} a list of integers which increases by 1 from 1 to $n and afterwards "
                "decreases by 1 to 1. The peak occurs a single time. For 0, the list has no elements."
            ),
            (
                "Write 1, 2, 3 and so on until $n. Then go back: write $n - 1 and so on until 1. Return all this as "
                "one list. If $n is 0, return an empty list."
            ),
            (
                "A choir stands in order of height, with sizes from 1 rising to $n in the middle and falling to 1 "
                "again, each step 1, and only one singer of size $n. List the sizes from left to right; for $n = 0 "
                "nobody sings."
            ),
            (
                "If $n is 0, output []. Otherwise output the integers from 1 up to $n, followed by those from one "
                "below $n down to 1."
            ),
            "Up from 1 to $n and back to 1, one peak; [] for $n = 0.",
        ],
        "return list(range(1, $n + 1)) + list(range($n - 1, 0, -1))",
        lambda n: [n - abs(n - k) for k in range(1, 2 * n)],
        edges=((0,), (1,), (2,), (4,)),
    ),
    drill(
        "number_range_lists.around_zero",
        "symmetric_range {around|about}_zero minus_to_plus {balanced|centered}_range negative_to_positive",
        [_N],
        "list[int]",
        [
            "Return a list of all integers from -$n to $n, in ascending order.",
            "$build the list of the whole numbers that are at most $n away from zero, the smallest first.",
            "Begin with minus $n and count up to plus $n, both included. Return the numbers as a list.",
            "Which integers have an absolute value not greater than $n? Return them in increasing order.",
            (
                "A scale has its zero in the middle and $n marks on either side. Return the list of the numbers at all "
                "its marks, from left to right, zero included."
            ),
            "The list of integers that is symmetric about 0 and ends with $n. {For 0 it is [0].||}",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer $n and returns the list of "
                "all integers whose distance from 0 is at most $n, in increasing order."
            ),
            "Start at -$n. Count up in steps of 1, over 0, until you are at $n. Return all the numbers in a list.",
            (
                "A lift serves $n floors below the ground floor and $n floors above it, and the ground floor is 0. "
                "{Report|Return|Give} the numbers of all floors as a list, the lowest first."
            ),
            "{Output|Result}: a rising list of 2 * $n + 1 consecutive integers with 0 exactly in the middle.",
            "Integers from minus $n to $n.",
        ],
        "return list(range(-$n, $n + 1))",
        lambda n: sorted({sign * k for k in range(n + 1) for sign in (1, -1)}),
        edges=((0,), (1,), (3,)),
    ),
    drill(
        "number_range_lists.first_of_kind",
        "first_$tag{s|_numbers|} {list|make}_first_$tag n_$tag_numbers $tag_list",
        [_N],
        "list[int]",
        [
            "Return a list of the first $n positive $tag numbers.",
            "$build the list $first and so on with $n elements.",
            "List the $n smallest positive $tag numbers in ascending order.",
            "Start with $begin and go up in steps of two until you have $n numbers. Return them as a list.",
            (
                "Houses on $side of a street are numbered $first and so on. Return the numbers of the first $n of them "
                "as a list."
            ),
            "$n $tag numbers in a list, beginning with $begin. {For 0 the list is empty.||}",
            (
                "{This function returns|Returns} a list of length $n, consisting of the positive $tag integers in "
                "ascending order from $begin on."
            ),
            "Write $first and so on. Stop when there are $n numbers. Put them in a list and return it.",
            (
                "A magazine comes out only in weeks with a(n) $tag number, for the first time in week $begin. "
                "{Report|Return|Give} the weeks of its first $n issues as a list."
            ),
            (
                "{Output|Result}: a list of $n integers; the first is $begin, and each of the others is 2 more than "
                "its predecessor."
            ),
            "The first $n $tag numbers, as a list.",
        ],
        [
            "return [$code for $i in range(1, $n + 1)]",
            "return list(range($begin, 2 * $n + 1, 2))",
        ],
        lambda n, v: [m for m in range(1, 2 * n + 1) if m % 2 == v["rest"]],
        edges=((0,), (1,), (4,)),
        variants=[
            {"tag": "even", "first": "2, 4, 6", "begin": 2, "side": "the left", "code": "2 * $i", "rest": 0},
            {"tag": "odd", "first": "1, 3, 5", "begin": 1, "side": "the right", "code": "2 * $i - 1", "rest": 1},
        ],
    ),
    drill(
        "number_range_lists.alternating_signs",
        "alternating_{signs|list|numbers} {plus|sign}_minus_list {list_with_|}changing_signs",
        [_N],
        "list[int]",
        [
            "Return the list 1, -2, 3, -4 and so on with $n elements.",
            "$build a list of the numbers 1 to $n in order, the even ones with a minus sign.",
            "List the integers from 1 to $n, but make every even one negative.",
            "The first $n positive integers get alternating signs, the first one plus. Return them as a list.",
            "For each number from 1 through $n put it in a list as it is if it is odd, and times -1 if it is even.",
            (
                "Odd days bring a gain, even days a loss, on day i always of i coins. Return the list of the changes "
                "on the days 1 to $n, losses being negative."
            ),
            (
                "{This function returns|Returns} a list of the integers 1 to $n in which those that are even have been "
                "replaced by their negatives."
            ),
            (
                "Write the numbers from 1 to $n in a list. Put a minus before 2, 4, 6 and all other even ones. Return "
                "the list."
            ),
            (
                "A pendulum swings to the right by 1, to the left by 2, to the right by 3, and so on. "
                "{Report|Return|Give} its first $n swings as a list of numbers, with negative numbers for the left."
            ),
            (
                "{Output|Result}: a list of length $n. The element at place 1, 3, 5 and so on is the place itself; at "
                "place 2, 4, 6 and so on it is the place times -1."
            ),
            "The list 1, -2, 3, -4 and so on, $n numbers long.",
        ],
        """
        $result = []
        for $i in range(1, $n + 1):
            if $i % 2 == 0:
                $result.append(-$i)
            else:
                $result.append($i)
        return $result
        """,
        lambda n: [-k * (-1) ** k for k in range(1, n + 1)],
        edges=((0,), (1,), (5,)),
    ),
)
