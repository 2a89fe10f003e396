"""Truth values about whole lists: all and any."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import limit, numbers
from hornbook.synthesis.curriculum.family import Family, Style

_COMPARISONS = (
    {"op": ">", "tag": "above", "said": "{greater|larger} than"},
    {"op": "<", "tag": "below", "said": "{less|smaller} than"},
)

_NUMBERS_AND_LIMIT = (
    numbers(
        low=0,
        high=15,
        least=2,
        most=5,
        make=lambda draw, _: (lambda low: [draw.integer(low, low + 8) for _ in range(draw.integer(2, 5))])(
            draw.integer(0, 9)
        ),
    ),
    limit(),
)

FAMILIES: tuple[Family, ...] = (
    Family(
        id="booleans.all_match",
        title="Do all of them pass the test?",
        names=(
            "all_$tag_$k",
            "all_$tag",
            "every_{number|value|one}_$tag",
            "{are_all|each}_$tag",
            "{list|values}_all_$tag",
        ),
        args=_NUMBERS_AND_LIMIT,
        returns="bool",
        variants=_COMPARISONS,
        says=(
            "$check {all numbers|all values|all of the numbers} in $numbers are $said $k.",
            "$check {every|each} {number|value} {in|of} $numbers is $said $k.",
            "Return True if all of $numbers are $said $k, {otherwise|else} False.",
        ),
        note="{An empty list gives True.|For an empty list the answer is True.|Return True for an empty list.}",
        styles=(
            Style(
                "return all($x $op $k for $x in $numbers)",
                "The function `all` asks each comparison in turn and stops at the first that is false.",
            ),
            Style(
                """
                for $x in $numbers:
                    if not $x $op $k:
                        return False
                return True
                """,
                (
                    "One counterexample settles the matter, so the loop returns `False` at once. Only "
                    "after the last one is `True` certain."
                ),
            ),
        ),
        reference=lambda numbers, k, v: not [n for n in numbers if (n <= k if v["op"] == ">" else n >= k)],
        edges=lambda v: tuple((data, v.get("k", 5)) for data in ([], [v.get("k", 5)])),
        need="find out whether all the values are $tag a limit",
        idea=(
            (
                "To say that all values pass a test, you have to look at every one. To say that they "
                "do not, one failure is enough."
            ),
            "The built-in `all` takes a series of truth values. It is true when none of them is false.",
        ),
        pitfall=("Do not return `True` inside the loop: the first value alone can not speak for all the others.",),
        quiz=(("Why does an empty list give `True`?", "It holds no value that could fail the test."),),
    ),
    Family(
        id="booleans.any_match",
        title="Does any of them pass the test?",
        names=(
            "any_$tag_$k",
            "any_$tag",
            "some_{number|value|one}_$tag",
            "{has|contains}_{one|value}_$tag",
            "has_$tag",
        ),
        args=_NUMBERS_AND_LIMIT,
        returns="bool",
        variants=_COMPARISONS,
        says=(
            "$check {any|at least one} {number|value} in $numbers is $said $k.",
            "$check $numbers {contains|has} a {number|value} $said $k.",
            "$check there is a {number|value} $said $k in {the list |}$numbers.",
        ),
        styles=(
            Style(
                "return any($x $op $k for $x in $numbers)",
                "The function `any` stops at the first comparison that is true.",
            ),
            Style(
                """
                for $x in $numbers:
                    if $x $op $k:
                        return True
                return False
                """,
                (
                    "The first value that passes the test ends the search. The last line is reached only "
                    "when there was none."
                ),
            ),
        ),
        reference=lambda numbers, k, v: bool(numbers) and (max(numbers) > k if v["op"] == ">" else min(numbers) < k),
        edges=lambda v: tuple((data, v.get("k", 5)) for data in ([], [v.get("k", 5)])),
        need="find out whether any of the values is $tag a limit",
        idea=(
            "One success is enough to know that some value passes. Only if all of them fail is the answer no.",
            (
                "The built-in `any` is the partner of `all`: it is true as soon as one of its values "
                "is true. It can be given a whole row of comparisons."
            ),
        ),
        pitfall=(
            (
                "An `else: return False` inside the loop would give up after the first value. The "
                "`return False` belongs behind the loop."
            ),
        ),
    ),
)
