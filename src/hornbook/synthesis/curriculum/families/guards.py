"""Functions that deal with special cases first."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="functions.early_return",
        title="Dealing with the empty case first",
        names=("$tag", "{safe|get|list}_$tag", "$tag_or_{zero|none_left|default}", "$tag_of_{list|values}"),
        args=(
            numbers(
                low=0,
                high=20,
                least=1,
                most=5,
                make=lambda draw, _: draw.numbers(0, 20, *draw.choose(((1, 1), (2, 2), (4, 4), (5, 5)))),
            ),
        ),
        returns="$kind",
        variants=(
            {
                "tag": "{mean|average}",
                "form": "sum($numbers) / len($numbers)",
                "none": "0.0",
                "said": "{mean|average} of the numbers",
                "kind": "float",
                "key": 0,
            },
            {
                "tag": "{spread|range_size}",
                "form": "max($numbers) - min($numbers)",
                "none": "0",
                "said": "difference between the largest and the smallest number",
                "kind": "int",
                "key": 1,
            },
            {
                "tag": "{last|final_item}",
                "form": "$numbers[-1]",
                "none": "0",
                "said": "last number",
                "kind": "int",
                "key": 2,
            },
        ),
        says=(
            "$give the $said in $numbers, or $none if {the list|it} is empty.",
            "$give the $said in {the list |}$numbers. For an empty list the result is $none.",
        ),
        styles=(
            Style(
                """
                if not $numbers:
                    return $none
                return $form
                """,
                "An empty list counts as false. After the first two lines we can rely on at least one item.",
            ),
            Style(
                "return $form if $numbers else $none",
                "The conditional expression computes the result only if there is something to compute with.",
            ),
            Style(
                """
                if len($numbers) == 0:
                    return $none
                return $form
                """,
                "The special case leaves the function at once, so the normal case needs no `else`.",
            ),
        ),
        reference=lambda numbers, v: (
            float(Fraction(sum(numbers), max(1, len(numbers)))),
            max((a - b for a in numbers for b in numbers), default=0),
            [*reversed(numbers), 0][0],
        )[v["key"]],
        edges=(([],), ([6],), ([2, 4],)),
        need="compute a result even if there are no data",
        idea=(
            (
                "Some computations make no sense without data: an average divides by the number of "
                "values, which must not be 0. Such a case has to be treated before it can do harm."
            ),
            "A guard at the start of a function deals with a special case and leaves. What follows can be simple.",
        ),
        pitfall=("Without the guard, an empty list stops the program with an error.",),
    ),
    Family(
        id="functions.safe_division",
        title="Guarding against errors",
        names=("{safe|checked|guarded}_$tag", "$tag_{safely|checked|or_none}", "try_$tag", "{careful|protected}_$tag"),
        args=(
            integer("a", 0, 40, names=("a", "x", "total", "number")),
            integer(
                "b", 0, 6, names=("b", "y", "parts", "divisor"), make=lambda draw, _: draw.choose((0, 1, 2, 3, 4, 5, 8))
            ),
        ),
        returns="int | None",
        variants=(
            {"tag": "{divide|division|share}", "op": "//", "said": "$a divided by $b as a whole number", "key": 0},
            {"tag": "{remainder|modulo|rest}", "op": "%", "said": "the remainder of $a divided by $b", "key": 1},
        ),
        says=(
            "$hand $said, or None if $b is 0.",
            "$hand $said. If $b is 0, return None.",
        ),
        styles=(
            Style(
                """
                if $b == 0:
                    return None
                return $a $op $b
                """,
                "The dangerous case is caught first, and the division is safe after it.",
            ),
            Style(
                "return None if $b == 0 else $a $op $b",
                "The division is computed only if the test has said that it is safe.",
            ),
            Style(
                """
                try:
                    return $a $op $b
                except ZeroDivisionError:
                    return None
                """,
                "Python tries the division. If it raises the error, the block after `except` runs instead.",
            ),
        ),
        reference=lambda a, b, v: divmod(a, b)[v["key"]] if b else None,
        edges=((5, 0), (7, 2), (0, 3)),
        need="divide without fear of an error",
        idea=(
            "Dividing by zero has no result, and Python raises an error. A careful function avoids that.",
            "The value `None` means that there is no result. The caller can ask for it before going on.",
        ),
        pitfall=("Returning 0 instead of `None` would hide the problem, as 0 is also a normal result.",),
    ),
)
