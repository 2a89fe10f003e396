"""Truth values: comparisons, and, or, not, all, any."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import boolean, integer
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="booleans.is_multiple",
        title="Divisible without a remainder",
        names=(
            "is_multiple_of_$k",
            "divisible_by_$k",
            "is_divisible_by_$k",
            "{is_multiple|is_divisible|divides_evenly}",
            "{goes_evenly|fits_evenly|no_remainder}",
        ),
        args=(
            integer(
                "n", 0, 60, kind="number", make=lambda draw, _: draw.choose((1, 6, 10, 12, 2)) * draw.integer(1, 12)
            ),
            integer(
                "k", 2, 9, names=("k", "divisor", "d", "m"), fix=range(2, 11), make=lambda draw, _: draw.integer(2, 6)
            ),
        ),
        returns="bool",
        says=(
            "$check $n is divisible by $k{| without a remainder}.",
            "$check $n is a multiple of $k.",
            "$check $k divides $n {evenly|without a remainder}.",
        ),
        styles=(
            Style("return $n % $k == 0", "The remainder of the division is 0 exactly when $n is a multiple of $k."),
            Style(
                """
                if $n % $k == 0:
                    return True
                return False
                """,
                "The test asks for the remainder. If it is 0 the answer is `True`, and the last line handles the rest.",
            ),
        ),
        reference=lambda n, k: n // k * k == n,
        edges=((0, 4),),
        need="find out whether things can be shared out evenly",
        idea=(
            (
                "A number is divisible by another if the division leaves nothing over. The operator "
                "`%` gives what is left."
            ),
            "A comparison is a value too: `12 % 4 == 0` is `True`. So it can be returned directly, without an `if`.",
        ),
        pitfall=("Mind the order: `$n % $k` and `$k % $n` are different questions.",),
        quiz=(("Is 0 a multiple of $k?", "Yes, because 0 divided by $k leaves no remainder."),),
    ),
    Family(
        id="booleans.in_range",
        title="Is a number inside a range?",
        names=("{in_range|is_in_range|within|is_within}", "is_{inside|between|allowed}", "{lies|is}_between"),
        args=(
            integer("n", 0, 30, kind="number"),
            integer("low", 1, 10, names=("low", "lower", "start", "minimum"), fix=range(1, 10)),
            integer("high", 12, 24, names=("high", "upper", "end", "maximum"), fix=range(12, 25)),
        ),
        returns="bool",
        says=(
            "$check $n {lies|is} between $low and $high{|, both included|, the limits included}.",
            "$check $n is at least $low and at most $high.",
            "$check $n is not {below|less than} $low and not {above|greater than} $high.",
        ),
        styles=(
            Style(
                "return $low <= $n <= $high", "Python allows a chain of comparisons, which reads just like mathematics."
            ),
            Style("return $n >= $low and $n <= $high", "Both comparisons must be true, and `and` says exactly that."),
        ),
        reference=lambda n, low, high: n in range(low, high + 1),
        edges=lambda v: tuple(
            (n, v.get("low", 5), v.get("high", 12))
            for n in (v.get("low", 5), v.get("high", 12), v.get("low", 5) - 1, v.get("high", 12) + 1)
        ),
        need="find out whether a number is inside a range",
        idea=(
            (
                "A range has two ends, and a number is inside when it has passed the first end but not "
                "the second. So one comparison is needed for each end."
            ),
            "Two conditions have to hold at the same time. Python can write them as one chain.",
        ),
        pitfall=(
            (
                "Decide whether the limits themselves belong to the range. Here they do, so the signs "
                "are `<=` and not `<`."
            ),
        ),
    ),
    Family(
        id="booleans.both_or_either",
        title="And, or, and their opposites",
        names=("$tag", "$tag_{true|hold|of_them}", "{check|test|is}_$tag", "are_$tag_true"),
        args=(
            boolean("p", ("p", "a", "first", "left")),
            boolean("q", ("q", "b", "second", "right")),
        ),
        returns="bool",
        variants=(
            {
                "tag": "both",
                "form": "$p and $q",
                "said": "both $p and $q are true",
                "long": "$p",
                "yes": "$q",
                "no": "False",
            },
            {
                "tag": "either",
                "form": "$p or $q",
                "said": "{at least one of $p and $q is true|$p or $q is true, or both are}",
                "long": "$p",
                "yes": "True",
                "no": "$q",
            },
            {
                "tag": "neither",
                "form": "not $p and not $q",
                "said": "{neither $p nor $q is true|both $p and $q are false}",
                "long": "$p or $q",
                "yes": "False",
                "no": "True",
            },
            {
                "tag": "exactly_one",
                "form": "$p != $q",
                "said": "exactly one of $p and $q is true",
                "long": "$p",
                "yes": "not $q",
                "no": "$q",
            },
        ),
        says=(
            "$check $said.",
            "{Given two truth values, return|Return|Give back} True if $said, {else|otherwise} False.",
        ),
        styles=(
            Style(
                "return $form", "The expression `$form` is itself true or false, so it is all that the function needs."
            ),
            Style(
                """
                if $long:
                    return $yes
                return $no
                """,
                "The `if` separates the cases, and what is left to decide fits into each `return`.",
            ),
        ),
        reference=lambda p, q, v: (
            (p + q) in {"both": (2,), "either": (1, 2), "neither": (0,), "exactly_one": (1,)}[v["tag"]]
        ),
        edges=((True, True), (True, False), (False, True), (False, False)),
        need="combine two yes-or-no answers",
        idea=(
            (
                "Truth values are combined with `and`, `or` and `not`. With two of them there are only "
                "four cases to think about."
            ),
            (
                "The word `and` wants both sides to be true, `or` is content with one, and `not` turns "
                "a value around. Longer questions are built from these three words."
            ),
        ),
        pitfall=(
            'In everyday speech "or" often means one but not both. In Python `or` is also true when both sides are.',
            "There is no need to write `== True` after a truth value. It is already true or false.",
        ),
    ),
    Family(
        id="booleans.same_parity",
        title="Two numbers of the same kind",
        names=("same_$tag", "{have|has}_same_$tag", "$tag_{matches|agrees|is_equal}", "equal_$tag", "is_same_$tag"),
        args=(
            integer(
                "a",
                -9,
                20,
                names=("a", "x", "first", "m"),
                make=lambda draw, _: draw.choose((1, -1)) * draw.integer(1, 20),
            ),
            integer(
                "b",
                names=("b", "y", "second", "n"),
                make=lambda draw, so: draw.choose((1, -1)) * draw.choose((abs(so[0]) + 10, draw.integer(1, 20))),
            ),
        ),
        returns="bool",
        variants=(
            {
                "tag": "parity",
                "form": "$a % 2 == $b % 2",
                "other": "($a + $b) % 2 == 0",
                "said": "$a and $b are both even or both odd",
                "why": "Equal remainders after division by 2 mean the same parity, and then the sum is even",
            },
            {
                "tag": "sign",
                "form": "($a < 0) == ($b < 0)",
                "other": "($a >= 0) == ($b >= 0)",
                "said": "{$a and $b are both negative or both not negative|neither or both of $a and $b are negative}",
                "why": "Two truth values can be compared with each other like numbers",
            },
            {
                "tag": "last_digit",
                "form": "abs($a) % 10 == abs($b) % 10",
                "other": "str($a)[-1] == str($b)[-1]",
                "said": "$a and $b {have|share} the same last digit",
                "why": (
                    "The last digit is what is left after division by 10, or the last character of the number as text"
                ),
            },
        ),
        says=("$check $said.", "{Compare two numbers: return|Return} True if $said, else False."),
        styles=(
            Style("return $form", "$why."),
            Style("return $other", "$why."),
        ),
        reference=lambda a, b, v: (
            bin(abs(a))[-1] == bin(abs(b))[-1]
            if v["tag"] == "parity"
            else a * b > 0 or (min(a, b) == 0 and max(a, b) >= 0)
            if v["tag"] == "sign"
            else repr(a)[::-1][0] == repr(b)[::-1][0]
        ),
        edges=((0, 5), (0, -5), (3, -8)),
        need="compare a property of two numbers",
        idea=(
            (
                "Instead of comparing two numbers, one can compare a property of them. The two "
                "properties are computed first and then set side by side with `==`."
            ),
            (
                "The operator `==` compares any two values, also truth values. That makes many long "
                "chains of `if` unnecessary."
            ),
        ),
        pitfall=(
            "Do not list all combinations by hand with `if`. Comparing the property directly is shorter and safer.",
        ),
    ),
)
