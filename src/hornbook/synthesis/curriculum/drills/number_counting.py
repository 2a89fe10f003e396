"""Counting or collecting the numbers of a range that have a property."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth
from hornbook.synthesis.curriculum.number_arguments import ends

_LIMIT = integer("n", 0, 120, names=("n", "limit", "maximum", "last"))

FAMILIES = (
    drill(
        "number_counting.kind_in_range",
        "count_$tag{s|_numbers|} {count|number_of}_$tag_in_range how_many_$tag $tag_count",
        ends(-5, 20, 12),
        "int",
        [
            "$howmany $tag numbers there are from $start to $end, both included.",
            "$give the number of $tag integers in the range $start to $end; the ends belong to it.",
            "Go through all integers from $start up to and including $end and count those that are $tag.",
            "Houses are numbered from $start to $end without gaps. $howmany of the numbers are $tag.",
            (
                "How often does a(n) $tag number come up when one counts from $start to $end, ends included? Return "
                "that number."
            ),
            "Count the $tag numbers that are at least $start and at most $end.",
            (
                "{This function returns|Returns} the number of $tag integers in the closed interval that begins at "
                "$start and ends at $end."
            ),
            (
                "Count from $start to $end. Say each number, the first and the last too. How many of them are $tag? "
                "Return this."
            ),
            (
                "Tickets with the numbers $start to $end have been sold, and those with a(n) $tag number win. "
                "{Determine|Find|Compute|Return} the number of winning tickets; the first and the last one take part."
            ),
            (
                "{Input|Given}: two integers, the first not greater than the second. {Output|Result|Returned}: how "
                "many integers from the first through the second have the remainder $rest modulo 2."
            ),
            "How many $tag integers are in the range $start to $end, ends included?",
        ],
        [
            "return sum(1 for $x in range($start, $end + 1) if $x % 2 == $rest)",
            """
            $count = 0
            for $x in range($start, $end + 1):
                if $x % 2 == $rest:
                    $count += 1
            return $count
            """,
        ],
        lambda start, end, v: (end - v["rest"]) // 2 - (start - 1 - v["rest"]) // 2,
        edges=((3, 3), (4, 4), (1, 6), (-2, 2)),
        variants=[{"tag": "even", "rest": 0}, {"tag": "odd", "rest": 1}],
    ),
    drill(
        "number_counting.integers_between",
        "count_{integers|numbers}_$tag how_many_{integers|numbers}_$tag size_of_range_$tag range_size_$tag",
        ends(-5, 20, 15),
        "int",
        [
            "$howmany integers there are from $start to $end, $ends.",
            "$give the number of whole numbers between $start and $end, $ends.",
            "A ticket machine gives out numbers in order. $howmany numbers lie between $start and $end, $ends.",
            "Count the integers in the range with the ends $start and $end ($ends); $start is at most $end.",
            (
                "If all whole numbers from $start to $end are written in a row, $ends, how many are there? Return the "
                "count."
            ),
            "Size of the range $start to $end, $ends. {It is never negative.||}",
            (
                "{This function returns|Returns} how many integers lie in the interval between $start and $end, with "
                "$ends."
            ),
            (
                "{You get|You have|You are given} two whole numbers, and $start is not bigger than $end. How many "
                "whole numbers are between them, $ends? Return the count."
            ),
            (
                "A row of seats is numbered without gaps. A group takes the seats between number $start and number "
                "$end, $ends. {Determine|Find out|Work out|Return} how many seats the group takes."
            ),
            (
                "{Input|Given}: the two ends of a range of integers, the lower one first. {Output|Result|Returned}: "
                "the quantity of integers in it, $ends."
            ),
            "How many integers are there between $start and $end, $ends?",
        ],
        "return $code",
        lambda start, end, v: sum(1 for n in range(-50, 50) if nth(v["which"], start <= n <= end, start < n < end)),
        edges=((3, 3), (3, 4), (1, 6), (-2, 2)),
        variants=[
            {"tag": "inclusive", "ends": "both ends included", "code": "$end - $start + 1", "which": 0},
            {"tag": "strictly_between", "ends": "neither end counted", "code": "max(0, $end - $start - 1)", "which": 1},
        ],
    ),
    drill(
        "number_counting.powers_in_range",
        "count_{perfect_|}$tag {number|count}_of_$tag how_many_$tag $tag_in_range",
        ends(0, 60, 100),
        "int",
        [
            "$howmany perfect $tag there are from $start to $end, both included.",
            "$howmany of the numbers $start to $end are $tag of whole numbers. Both ends count.",
            "The perfect $tag are $row and so on. $give how many of them are at least $start and at most $end.",
            "Go through the $tag $row and so on, and count those in the range from $start to $end, ends included.",
            (
                "Lockers have the numbers $start to $end. Those with a perfect $one as number are red. $howmany "
                "lockers are red."
            ),
            (
                "Count the integers i for which i to the power $k lies between $start and $end inclusive. Negative i "
                "are left out."
            ),
            (
                "{This function counts|Counts} the perfect $tag in the closed interval from $start to $end and returns "
                "their number as an integer."
            ),
            (
                "Look at the numbers $start, $start + 1 and so on until $end. Some of them are $tag of whole numbers. "
                "Return how many."
            ),
            (
                "A number such as $row is a perfect $one. {Determine|Find out|Work out|Return} how many perfect $tag "
                "one meets on the way from $start to $end, both ends considered."
            ),
            (
                "{Input|Given}: two integers, 0 or greater, the lower one first. {Output|Result|Returned}: the count "
                "of $tag of integers which are not below the first and not above the second."
            ),
            "Number of $tag within $start to $end.",
        ],
        """
        $count = 0
        $i = 0
        while $i**$k <= $end:
            if $i**$k >= $start:
                $count += 1
            $i += 1
        return $count
        """,
        lambda start, end, v: len({r ** v["k"] for r in range(20)} & set(range(start, end + 1))),
        edges=((0, 0), (1, 8), (4, 4), (5, 7), (26, 64)),
        variants=[
            {"tag": "squares", "one": "square", "k": 2, "row": "0, 1, 4, 9, 16"},
            {"tag": "cubes", "one": "cube", "k": 3, "row": "0, 1, 8, 27, 64"},
        ],
    ),
    drill(
        "number_counting.with_digit",
        "$verb_with_digit $verb_containing_digit $verb_numbers_with_digit $verb_having_digit",
        [_LIMIT, integer("d", 1, 9, names=("digit", "d", "wanted", "mark"))],
        "$kind",
        [
            "$what of the numbers from 1 to $n that contain the digit $d.",
            "$what of those integers from 1 up to and including $n in which the digit $d occurs.",
            "Write down 1, 2, 3 and so on up to $n. $what of the numbers with at least one digit $d in them.",
            (
                "A superstitious hotel has rooms 1 to $n and closes every room with the digit $d in its number. $what "
                "of the closed rooms."
            ),
            "$what of all positive integers not greater than $n that have $d among their digits.",
            "Look for the digit $d in each of the numbers 1 to $n. $what of the numbers where you find it.",
            (
                "$what of the integers 1 to $n, $n included, whose decimal form has $d as one of its digits (or "
                "several times)."
            ),
            (
                "Look at each whole number from 1 to $n. Does it have a digit $d? Then it is one of those we want. "
                "$what of them."
            ),
            (
                "Call a number marked if the digit $d appears anywhere in it. $what of the marked numbers which are at "
                "least 1 and at most $n."
            ),
            (
                "The candidates are 1, 2, 3 and so on through $n. A candidate is accepted if $d is among its digits "
                "and rejected if not. $what of the accepted ones."
            ),
            "$what of the integers in 1 to $n that have at least one digit equal to $d.",
        ],
        "return $code",
        lambda n, d, v: nth(v["which"], len, list)(
            [m for m in range(1, n + 1) if d in divmod(m % 100, 10) or d == m // 100]
        ),
        edges=((0, 3), (9, 9), (33, 3), (120, 1)),
        variants=[
            {
                "verb": "count",
                "kind": "int",
                "what": "Return the number",
                "code": "sum(1 for $x in range(1, $n + 1) if str($d) in str($x))",
                "which": 0,
            },
            {
                "verb": "list",
                "kind": "list[int]",
                "what": "Return an ascending list",
                "code": "[$x for $x in range(1, $n + 1) if str($d) in str($x)]",
                "which": 1,
            },
        ],
    ),
    drill(
        "number_counting.digit_written",
        "count_digit_{in_range|written} digit_occurrences total_digit_count times_digit_{written|used}",
        [
            integer("n", 0, 60, names=("n", "limit", "maximum", "last")),
            integer("d", 1, 9, names=("digit", "d", "wanted")),
        ],
        "int",
        [
            "$howmany times the digit $d is written when all numbers from 1 to $n are written down.",
            (
                "$give how often $d occurs in total among the digits of the numbers 1 to $n; a number may hold it "
                "several times."
            ),
            "The pages 1 to $n of a book are numbered. $howmany times the digit $d has to be printed.",
            "For every number from 1 through $n count the digits equal to $d, and return the sum of these counts.",
            "Write 1, 2, 3 and so on up to $n on a board. $howmany of all digits on the board are $d.",
            (
                "Total number of digits $d in the numbers from 1 up to and including $n. In 33, for example, the digit "
                "3 counts twice."
            ),
            (
                "{This function returns|Returns} the total number of occurrences of the digit $d in the decimal forms "
                "of all integers from 1 through $n."
            ),
            (
                "You write the numbers from 1 to $n. How many times do you write the digit $d? In a number like 55 the "
                "digit 5 is written two times."
            ),
            (
                "A painter puts the numbers 1 to $n on doors, digit by digit, with stencils. {Determine|Find out|Work "
                "out|Return} how often the stencil for $d is used."
            ),
            (
                "{Input|Given}: a last number $n (0 or greater) and a digit $d. {Output|Result|Returned}: the count of "
                "this digit over all numbers 1 to $n, every occurrence inside a number counted."
            ),
            "How often does the digit $d occur in the numbers 1 to $n, in all?",
        ],
        """
        $count = 0
        for $x in range(1, $n + 1):
            $count += str($x).count(str($d))
        return $count
        """,
        lambda n, d: sum((m % 10 == d) + (m // 10 == d) for m in range(1, n + 1)),
        edges=((0, 3), (9, 9), (33, 3), (11, 1)),
    ),
    drill(
        "number_counting.digit_sum_is",
        "$verb_digit_sum{_is|_equals|} $verb_with_digit_sum $verb_by_digit_sum",
        [_LIMIT, integer("k", 1, 12, names=("total", "k", "wanted", "goal"), fix=range(3, 10))],
        "$kind",
        [
            "$what of the numbers from 1 to $n whose digits add up to $k.",
            "$what of those integers from 1 up to and including $n that have the digit sum $k.",
            "The digit sum of 204 is 6. $what of the numbers from 1 to $n with a digit sum of exactly $k.",
            (
                "Tickets are numbered 1 to $n, and those on which the digits have the total $k win. $what of the "
                "winning tickets."
            ),
            (
                "For each number from 1 through $n, add up its digits and compare the result with $k. $what of the "
                "numbers where both are equal."
            ),
            "$what of all positive integers not above $n for which the sum of the digits equals $k.",
            "$what of the integers between 1 and $n inclusive for which the sum of the decimal digits is equal to $k.",
            (
                "Look at each whole number from 1 to $n. Add its digits. Is the sum $k? Then the number is one of "
                "those we want. $what of them."
            ),
            (
                "Let the weight of a number be what its digits add up to. $what of the numbers with the weight $k that "
                "are at least 1 and at most $n."
            ),
            (
                "The candidates are 1, 2, 3 and so on through $n; accepted is a candidate whose digits total $k. $what "
                "of the accepted ones."
            ),
            "$what of the integers in 1 to $n with digits that sum to $k.",
        ],
        "$code",
        lambda n, k, v: nth(v["which"], len, list)(
            [m for m in range(1, n + 1) if m // 100 + m // 10 % 10 + m % 10 == k]
        ),
        edges=((0, 3), (9, 9), (30, 3), (120, 3)),
        variants=[
            {
                "verb": "count",
                "kind": "int",
                "what": "Return the number",
                "code": "$count = 0\nfor $x in range(1, $n + 1):\n    if sum(int($ch) for $ch in str($x)) == $k:\n"
                "        $count += 1\nreturn $count",
                "which": 0,
            },
            {
                "verb": "list",
                "kind": "list[int]",
                "what": "Return an ascending list",
                "code": "return [$x for $x in range(1, $n + 1) if sum(int($ch) for $ch in str($x)) == $k]",
                "which": 1,
            },
        ],
    ),
)
