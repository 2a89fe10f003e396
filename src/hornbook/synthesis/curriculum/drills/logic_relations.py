"""Relations between numbers: ranges, signs, equality."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "logic_flags.between",
        "is_between in_range between within_bounds {check|inside}_range lies_between",
        [
            integer("n", 0, 20),
            integer("low", 0, 9, names=("low", "lower", "start", "minimum"), fix=(1, 5)),
            integer("high", 10, 20, names=("high", "upper", "end", "maximum"), fix=(10, 15)),
        ],
        "bool",
        [
            "$check $n lies between $low and $high, $both.",
            "$check $n is in the range from $low to $high, $both.",
            "A value is fine if it is not $under $low and not $over $high. $check $n is fine.",
            "Return True if $n is $more $low and $less $high, else False.",
            "The allowed values go from $low to $high, $both. Is $n allowed?",
            "The bounds are $low and $high, $both. Return whether $n is within them.",
            (
                "The function takes an integer $n and returns True if it lies in the range from $low to $high, "
                "$both; otherwise it returns False."
            ),
            (
                "You get a number, $n. Is it $more $low and also $less $high? If both are true, output True. If not, "
                "output False."
            ),
            "A bolt fits if its size is between $low and $high, $both. Determine whether one of the size $n fits.",
            "If $n is $more $low and $less $high, the output is True; in every other case it is False.",
            "I am looking for numbers from $low to $high, $both. Does $n belong to them?",
            "Determine whether $n is between $low and $high, $both.",
        ],
        ["return $low $op $n $op $high", "return $n $rev $low and $n $op $high"],
        lambda n, low, high, v: n in (range(low, high + 1) if v["op"] == "<=" else range(low + 1, high)),
        edges=lambda v: tuple(
            (n, 2, 12) for n in (v.get("low", 2), v.get("high", 12), v.get("low", 2) + 1, v.get("high", 12) + 1)
        ),
        variants=[
            {
                "both": "both included",
                "under": "below",
                "over": "above",
                "more": "at least",
                "less": "at most",
                "op": "<=",
                "rev": ">=",
            },
            {
                "both": "both excluded",
                "under": "at or below",
                "over": "at or above",
                "more": "greater than",
                "less": "less than",
                "op": "<",
                "rev": ">",
            },
        ],
    ),
    drill(
        "logic_flags.all_different",
        "$tag three_$tag {check|are}_$tag is_$tag $tag_numbers",
        [
            integer("p", 0, 3, names=("a", "x", "first")),
            integer("q", 0, 3, names=("b", "y", "second")),
            integer("r", 0, 3, names=("c", "z", "third")),
        ],
        "bool",
        [
            "$check $rule.",
            "Return True if $rule, otherwise False.",
            "Given are the numbers $p, $q and $r. $check $rule.",
            "Three dice show $p, $q and $r. Return whether it is true that $rule.",
            "Compare the three integers with each other: the result is True exactly when $rule.",
            "Test if $rule; the answer is a boolean.",
            "The function takes three integers and returns a boolean: True in case $rule, and False in any other case.",
            "You get three numbers: $p, $q and $r. Is it true that $rule? Output True or False.",
            (
                "Three cards with the numbers $p, $q and $r are turned up. The player gets a point if $rule. "
                "Determine whether there is a point."
            ),
            "If $rule, the output is True. If that does not hold, it is False.",
            "Determine whether $rule.",
        ],
        "return $code",
        lambda p, q, r, v: len({p, q, r}) in v["sizes"],
        edges=((1, 1, 1), (1, 2, 1), (1, 1, 2), (1, 2, 2), (1, 2, 3)),
        variants=[
            {
                "tag": "all_different",
                "rule": "$p, $q and $r are all different",
                "code": "$p != $q and $q != $r and $p != $r",
                "sizes": (3,),
            },
            {"tag": "all_equal", "rule": "$p, $q and $r are all equal", "code": "$p == $q == $r", "sizes": (1,)},
            {
                "tag": "two_equal",
                "rule": "at least two of $p, $q and $r are equal",
                "code": "$p == $q or $q == $r or $p == $r",
                "sizes": (1, 2),
            },
        ],
    ),
    drill(
        "logic_flags.same_sign",
        "$tag $tag_numbers {check|have}_$tag is_$tag two_$tag",
        [integer("p", -9, 9, names=("a", "x", "first")), integer("q", -9, 9, names=("b", "y", "second"))],
        "bool",
        [
            "$check $rule.",
            "Return True if $rule, and False if not.",
            "Two integers $p and $q are given. $check $rule.",
            "For the {integers|numbers} $p and $q the function tells whether $rule.",
            "The result is True when $rule. In every other case it is False.",
            "Find out if $rule. {Answer with a boolean.||}",
            "The function takes two integers, $p and $q, and returns a boolean, which is True exactly if $rule.",
            "You get two numbers, $p and $q. Look if it is true that $rule. Output True or False.",
            (
                "Two children write down the secret numbers $p and $q. They may sit together if $rule. Determine "
                "whether they may."
            ),
            "If $rule, the output is True; if not, it is False.",
            "Determine whether $rule.",
        ],
        "return $code",
        lambda p, q, v: eval(v["good"], {"p": p, "q": q}),
        edges=((0, 0), (0, 3), (-2, 4), (-2, -4), (3, 5), (4, 4)),
        variants=[
            {
                "tag": "opposite_signs",
                "rule": "one of $p and $q is positive and the other negative",
                "code": "$p * $q < 0",
                "good": "(p < 0 < q) or (q < 0 < p)",
            },
            {
                "tag": "same_parity",
                "rule": "$p and $q are both even or both odd",
                "code": "$p % 2 == $q % 2",
                "good": "(p - q) & 1 == 0",
            },
            {
                "tag": "exactly_one_even",
                "rule": "exactly one of $p and $q is even",
                "code": "($p % 2 == 0) != ($q % 2 == 0)",
                "good": "(p + q) & 1 == 1",
            },
            {
                "tag": "both_positive",
                "rule": "both $p and $q are greater than 0",
                "code": "$p > 0 and $q > 0",
                "good": "min(p, q) > 0",
            },
        ],
    ),
)
