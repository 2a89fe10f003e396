"""Even and odd numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "parity.is_even_or_odd",
        "is_$tag $tag_number check_$tag number_is_$tag",
        [integer("n", -20, 60)],
        "bool",
        [
            "$check $n is $tag.",
            "$check {the number|the integer} $n is {a(n) $tag number|$tag}.",
            "Return True when $n is {$tag|a(n) $tag number}, {and False|False} {otherwise|if it is not}.",
            "An integer is called $tag if it $more. $check $n is {such a number|$tag}.",
            "{Say|Tell} whether dividing $n by 2 leaves {$left|a remainder of $rest}.",
            (
                "{This function takes|Takes|The function accepts} an integer $n and returns a boolean: True if the "
                "integer is $tag, False otherwise."
            ),
            "{You get|You have|You are given} a whole number $n. Is it $tag? Answer with True or False.",
            (
                "Numbers come in two sorts, even and odd. {Determine|Find out|Work out|Return} whether $n is of the "
                "$tag sort{; negative numbers and zero may occur|}."
            ),
            (
                "{Input|Given}: an integer. {Output|Result|Returned}: True if its remainder modulo 2 is $rest; "
                "otherwise False."
            ),
            "Is $n $tag?",
        ],
        "return $n % 2 == $rest",
        lambda n, v: (abs(n) & 1) == v["rest"],
        edges=((0,), (-3,), (1,)),
        variants=[
            {"tag": "even", "rest": 0, "left": "no remainder", "more": "can be divided by 2"},
            {"tag": "odd", "rest": 1, "left": "a remainder", "more": "can not be halved"},
        ],
    ),
    drill(
        "parity.sum_of_kind",
        "sum_$tag sum_of_$tag $tag_sum add_$tag_numbers total_$tag",
        [numbers()],
        "int",
        [
            "$give the sum of the $tag numbers in $numbers.",
            "$give the sum of {all|those} {elements|items|numbers} of $numbers that are $tag.",
            "Add up {only |}the $tag {numbers|values|elements} of {the list |}$numbers{ and return the total|}.",
            "Sum {all|the} $tag {integers|numbers} in $numbers. {The others|All others} are left out.",
            "Some of the numbers in $numbers are $tag. $give their {sum|total}.",
            (
                "The function iterates over the list $numbers, adds together the elements that are $tag, and returns "
                "this sum as an integer."
            ),
            (
                "{You get|You have|You are given} a list of integers. Only the $tag ones are important. Return what "
                "they make together."
            ),
            (
                "For the final bill only the $tag entries of the collection $numbers matter. "
                "{Determine|Find|Compute|Return} their total."
            ),
            (
                "Takes a list of integers. Members with the remainder $rest modulo 2 are added; the rest is ignored. "
                "Returns the total."
            ),
            "Total of the $tag entries of $numbers.",
        ],
        [
            "return sum($x for $x in $numbers if $x % 2 == $rest)",
            """
            $total = 0
            for $x in $numbers:
                if $x % 2 == $rest:
                    $total += $x
            return $total
            """,
        ],
        lambda numbers, v: sum(filter(lambda n: (n & 1) == v["rest"], numbers)),
        edges=(([],), ([3, 4],)),
        note="{If there is none, the {sum|result} is 0.||}",
        variants=[{"tag": "even", "rest": 0}, {"tag": "odd", "rest": 1}],
    ),
)
