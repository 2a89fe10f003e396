"""Halving: answers found by cutting what is left in two."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import Draw

_ENDS = (("low", "high", "middle"), ("start", "end", "mid"), ("bottom", "top", "half"))
_SORTED_NAMES = ("numbers", "values", "ordered", "ranked", "data")


def _in_order(draw: Draw, _: object) -> list[int]:
    return sorted(draw.numbers(1, 20, 2, 7))


def _wanted(draw: Draw, before: tuple[Any, ...]) -> int:
    """A number at or beside one of the list."""
    return draw.choose(before[0]) + draw.integer(-1, 1)


FAMILIES: tuple[Family, ...] = (
    Family(
        id="halving.insert_point",
        title="Where does it belong?",
        names=(
            "first_$tag_$k",
            "first_$tag",
            "{find|get}_first_$tag",
            "{place|position|index}_{for|of}_first_$tag",
            "{insert|entry}_point",
        ),
        args=(
            numbers(kind="", make=_in_order, names=_SORTED_NAMES),
            integer("k", names=("target", "limit", "bound", "k"), make=_wanted, fix=(5, 6, 8, 10, 12, 15)),
        ),
        returns="int",
        variants=tuple(
            {"lo": lo, "hi": hi, "mid": mid, **rest}
            for lo, hi, mid in _ENDS
            for rest in (
                {
                    "op": "<",
                    "inv": ">=",
                    "fn": "bisect_left",
                    "tag": "{at_least|not_below}",
                    "said": "{at least|not less than}",
                },
                {
                    "op": "<=",
                    "inv": ">",
                    "fn": "bisect_right",
                    "tag": "{above|greater_than}",
                    "said": "{greater than|above}",
                },
            )
        ),
        says=(
            "$hand the {index|position} of the first value in the sorted list $numbers that is $said $k.",
            "The list $numbers is sorted. Find the {first position|smallest index} whose value is $said $k.",
            (
                "{Search|Look through} the sorted list $numbers {by halving |}for the first {number|value} $said $k "
                "and return its {index|position}."
            ),
        ),
        note=(
            "{If there is none, return the length of the list.|Without such a value the answer is the length of the "
            "list.}"
        ),
        styles=(
            Style(
                """
                $lo = 0
                $hi = len($numbers)
                while $lo < $hi:
                    $mid = ($lo + $hi) // 2
                    if $numbers[$mid] $op $k:
                        $lo = $mid + 1
                    else:
                        $hi = $mid
                return $lo
                """,
                (
                    "The answer is always between `$lo` and `$hi`, both included. {Each round halves this range|Every"
                    " look at the middle cuts this range in two}."
                ),
            ),
            Style(
                "return bisect.$fn($numbers, $k)",
                (
                    "The module `bisect` knows this search. {Its function `$fn` halves the list for us|We only have "
                    "to choose `$fn`}."
                ),
                "import bisect",
            ),
            Style(
                """
                for $i, $x in enumerate($numbers):
                    if $x $inv $k:
                        return $i
                return len($numbers)
                """,
                (
                    "This loop goes from left to right. {It is slower for long lists but easy to read|It needs no "
                    "trick, but a long list takes it longer}."
                ),
            ),
        ),
        reference=lambda numbers, k, v: len([n for n in numbers if n < k or (n == k and v["op"] == "<=")]),
        edges=lambda v: tuple((data, v.get("k", 7)) for data in ([], [v.get("k", 7)] * 2, [v.get("k", 7) + 1], [1])),
        need="find the place where a value belongs in a sorted list",
        idea=(
            (
                "In a sorted list all small values come before all large ones. {So there is one border|Between them "
                "is a single border}, and halving finds it quickly."
            ),
            (
                "A new value can be put into a sorted list without sorting again. {We only need|All it takes is} the "
                "position where it belongs."
            ),
        ),
        pitfall=(
            (
                "The answer may be the length of the list, which is no valid index. {Check this|Look at this case} "
                "before you use it as one."
            ),
            (
                "With $op in the comparison, values equal to the limit are treated in one way; with the other sign, "
                "in the other way."
            ),
        ),
    ),
    Family(
        id="halving.count_between",
        title="Counting in a sorted list",
        names=(
            "count_{between|in_range|within}",
            "count_from_$low_to_$high",
            "{values|numbers}_between",
            "how_many_between",
            "{size|width}_of_range",
            "number_in_range",
        ),
        args=(
            numbers(kind="", make=_in_order, names=_SORTED_NAMES),
            integer("low", 1, 10, names=("low", "lower", "first", "smallest"), fix=(3, 4, 5, 8)),
            integer("high", 10, 20, names=("high", "upper", "last", "largest"), fix=(10, 12, 15, 18)),
        ),
        returns="int",
        variants=({"lo": "{begin|start|a}", "hi": "{stop|end|b}"}, {"lo": "{before|skipped}", "hi": "{until|reached}"}),
        says=(
            ("$howmany {values|numbers} of the sorted list $numbers {are|lie} between $low and $high, both included."),
            (
                "{Count|Find the number of} {items|values} in the sorted list $numbers that are at least $low and at "
                "most $high."
            ),
            "$hand how many {numbers|items} from $low to $high the sorted list $numbers {has|contains}.",
        ),
        styles=(
            Style(
                """
                $lo = bisect.bisect_left($numbers, $low)
                $hi = bisect.bisect_right($numbers, $high)
                return $hi - $lo
                """,
                (
                    "The two searches give the borders of the stretch. {Its length is their difference|Subtracting "
                    "them gives its length}."
                ),
                "import bisect",
            ),
            Style(
                "return sum(1 for $x in $numbers if $low <= $x <= $high)",
                (
                    "Every value inside the limits adds 1 to the sum. {No order is needed for that|This works without"
                    " any order}."
                ),
            ),
            Style(
                """
                $count = 0
                for $x in $numbers:
                    if $x > $high:
                        break
                    if $x >= $low:
                        $count += 1
                return $count
                """,
                "Since the list is sorted, the loop can stop at the first value above $high.",
            ),
        ),
        reference=lambda numbers, low, high, _: len([n for n in numbers if n in range(low, high + 1)]),
        edges=lambda v: (
            ([], 3, 12),
            ([v.get("low", 3), v.get("high", 12)], 3, 12),
            ([1, 2], 3, 12),
            ([4, 9, 9], 3, 12),
        ),
        need="count the values between two limits",
        idea=(
            (
                "In a sorted list the values between two limits stand side by side. {Two borders are enough|So two "
                "searches are enough} to count them."
            ),
            (
                "Counting does not always need a loop over everything. {If the borders are known|Once we know the "
                "borders}, one subtraction gives the answer."
            ),
        ),
        pitfall=(
            ("Be clear about the limits. {A value equal to a limit counts here|Here both limits belong to the range}."),
        ),
        quiz=(
            (
                "How many looks does halving need for a list of a thousand values?",
                "About ten, since ten halvings take a thousand down to one.",
            ),
        ),
    ),
    Family(
        id="halving.whole_root",
        title="The whole part of a root",
        names=(
            "{whole|integer|floor}_$tag_root",
            "$tag_root",
            "{find|get}_$tag_root",
            "largest_$tag_base",
            "root_of_$tag",
            "side_of_$tag",
        ),
        args=(integer("n", 0, 400, names=("n", "number", "area", "amount", "value")),),
        returns="int",
        variants=tuple(
            {"lo": lo, "hi": hi, "mid": mid, "side": side, **rest}
            for (lo, hi, mid), side in zip(_ENDS, ("root", "side", "answer"), strict=True)
            for rest in (
                {"p": 2, "tag": "square", "said": "square"},
                {"p": 3, "tag": "cube", "said": "{cube|third power}"},
            )
        ),
        says=(
            "$hand the largest integer whose $said is {at most|not greater than} $n.",
            "Find the {greatest|largest} whole number whose $said does not exceed $n.",
            "$give how large an integer can be if its $said {may be at most|must not be greater than} $n.",
        ),
        note="{|$n is not negative.}",
        styles=(
            Style(
                """
                $lo, $hi = 0, $n
                while $lo < $hi:
                    $mid = ($lo + $hi + 1) // 2
                    if $mid**$p <= $n:
                        $lo = $mid
                    else:
                        $hi = $mid - 1
                return $lo
                """,
                (
                    "The $said of `$lo` is never too large. {The range from `$lo` to `$hi` shrinks to half in each "
                    "round|Each round halves the range that is left}."
                ),
            ),
            Style(
                """
                $side = 0
                while ($side + 1) ** $p <= $n:
                    $side += 1
                return $side
                """,
                (
                    "The loop goes up one by one and stops {before the $said gets too large|as soon as the next $said"
                    " would be too large}."
                ),
            ),
        ),
        reference=lambda n, v: max(r for r in range(n + 1) if r ** v["p"] <= n),
        edges=((0,), (1,), (8,), (9,), (64,)),
        need="find the largest number whose $said still fits",
        idea=(
            (
                "Larger numbers have larger powers. {This order is all|That is all} that a search by halving needs, "
                "even without a list."
            ),
            (
                "We can search for a number just as in a sorted list. Guess the middle and {ask if it is too "
                "large|see whether it is too large}."
            ),
        ),
        pitfall=(
            "A decimal root such as `$n ** 0.5` may be off by a tiny amount for huge numbers. Whole numbers are exact.",
        ),
    ),
)
