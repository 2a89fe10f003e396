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
