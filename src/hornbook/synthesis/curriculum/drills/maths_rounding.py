"""Rounding and proportion: ties, directions, keeping within limits, whole percentages, scaling."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from math import ceil, floor, trunc

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_UNIT = ("unit", "k", "step", "m", "size")

FAMILIES = (
    drill(
        "maths_rounding.towards_or_from_zero",
        (
            "round_$tag_zero step_$tag_zero multiple_$tag_zero {get|find}_multiple_$tag_zero shift_$tag_zero "
            "$tag_zero_in_steps"
        ),
        [integer("n", -60, 60), integer("k", 2, 12, names=_UNIT, fix=(4, 5, 10))],
        "int",
        [
            (
                "If $n is a multiple of $k, return it. Otherwise return the next multiple of $k in the direction $side "
                "zero."
            ),
            "Round $n, which may be negative, to a multiple of $k, always $side zero.",
            (
                "$give the multiple of $k whose absolute value is the $size one that is $bound the absolute value of "
                "$n, and which has the sign of $n (or is 0)."
            ),
            (
                "{Input|Given}: an integer of any sign. {Output|Result|Returned}: the integer, moved $side zero as "
                "little as possible until $k divides it."
            ),
            (
                "As long as $k does not divide $n, change it by 1 in the direction $side zero. Return the number that "
                "you reach."
            ),
            (
                "A diver or climber is at height $n (below 0 is under water). There are stations at height 0 and every "
                "$k metres above and below. He goes $side the surface, height 0, to the nearest station, or stays if "
                "he is at one. Return its height."
            ),
            (
                "Take $n without its sign, round it $direction to a multiple of $k, and put the sign back. Return the "
                "result."
            ),
            (
                "You have a number on the number line. Multiples of $k are marked there, 0 among them. If you are not "
                "on a mark, walk $side 0 until you are. Which mark is it?"
            ),
            (
                "A balance of $n cents, negative for debts, is written down in units of $k cents only, so its amount "
                "is rounded $direction, be it a credit or a debt. $give the amount written down, in cents, with its "
                "sign."
            ),
            "The function rounds to multiples of $k so that the result is never $never zero than the argument is.",
            "Multiple of $k next to $n, $side zero.",
        ],
        "$code",
        lambda n, k, v: (
            (trunc(Fraction(n, k)) if v["tag"] == "towards" else (ceil if n > 0 else floor)(Fraction(n, k))) * k
        ),
        edges=((0, 5), (7, 5), (-7, 5), (10, 5), (-10, 5), (-1, 4), (1, 4)),
        variants=[
            {
                "tag": "towards",
                "side": "towards",
                "size": "largest",
                "bound": "at most",
                "direction": "down",
                "never": "farther from",
                "code": "if $n < 0:\n    return -(-$n // $k * $k)\nreturn $n // $k * $k",
            },
            {
                "tag": "away_from",
                "side": "away from",
                "size": "smallest",
                "bound": "at least",
                "direction": "up",
                "never": "nearer to",
                "code": "if $n < 0:\n    return $n // $k * $k\nreturn -(-$n // $k * $k)",
            },
        ],
    ),
    drill(
        "maths_rounding.cash_total",
        "cash_total pay_in_cash round_to_five_cents {get|find}_cash_amount amount_in_cash cash_price",
        [integer("cents", 0, 200, names=("cents", "price", "amount", "total", "sum_due"))],
        "int",
        [
            (
                "Without coins of 1 and 2 cents, amounts paid in cash are rounded to the nearest multiple of 5 cents. "
                "$give the amount to pay for $cents cents."
            ),
            (
                "If $cents ends in 1 or 2, round it down to a number that ends in 0; if it ends in 3, 4, 6 or 7, make "
                "the last digit 5; if it ends in 8 or 9, round up to the next number that ends in 0. Numbers ending in "
                "0 or 5 stay."
            ),
            "$give the multiple of 5 that is closest to $cents. {|There is only ever one.}",
            (
                "{Input|Given}: a price in cents, not negative. {Output|Result|Returned}: the price in cents when one "
                "pays with coins of which the smallest is worth 5 cents, as fair as possible, up or down."
            ),
            (
                "A country gave up its small coins, and now the smallest is 5. A customer owes $cents. The price is "
                "rounded to a multiple of 5, and neither the shop nor the customer may lose more than 2 by it. What "
                "does the customer pay?"
            ),
            (
                "Divide $cents by 5. If the remainder is at least 3, go up to the next multiple of 5; otherwise go "
                "down by the remainder. Return the number."
            ),
            (
                "You want to pay $cents cents, but you have only coins of 5 cents and their multiples. Which amount "
                "that you can pay is nearest to the price? Return it in cents."
            ),
            (
                "The function rounds an integer amount, 0 or greater, to fives: the last digits 0, 1, 2 become 0, the "
                "digits 3 to 7 become 5, and 8 and 9 become 0 of the next ten."
            ),
            (
                "At the till of a farm shop the milk costs $cents cents, and the box for money takes no coin below 5 "
                "cents. The farmer wrote: 'To the nearest five, please!' $give how many cents to put in."
            ),
            "Nearest multiple of 5 to $cents.",
        ],
        [
            """
            rest = $cents % 5
            if rest >= 3:
                return $cents + 5 - rest
            return $cents - rest
            """,
            "return ($cents + 2) // 5 * 5",
        ],
        lambda cents: next(p for p in range(0, cents + 5, 5) if abs(p - cents) < 3),
        edges=((0,), (2,), (3,), (7,), (8,), (99,), (101,)),
    ),
    drill(
        "maths_rounding.kept_within",
        "kept_within bounded_walk {run|follow}_within_limits tank_level final_level limited_sum",
        [
            integer("start", 0, 6, names=("start", "value", "first", "begin")),
            numbers(
                "changes",
                low=-6,
                high=6,
                least=2,
                most=6,
                kind="",
                names=("changes", "moves", "steps", "nums", "deltas"),
            ),
            integer("top", 6, 12, names=("top", "limit", "high", "capacity", "most"), fix=(8, 10)),
        ],
        "int",
        [
            (
                "A value begins at $start. The numbers in $changes are added to it one after another. After each "
                "addition a value below 0 becomes 0 and a value above $top becomes $top. $give the value at the end."
            ),
            (
                "A tank that holds at most $top litres contains $start. Each entry of $changes is water poured in or, "
                "if negative, taken out. What would flow over is lost, and one can't take out more than there is. How "
                "much is in it finally?"
            ),
            (
                "For each element of $changes in turn: add it to the level; if the level is then greater than $top, "
                "set it to $top, and if it is less than 0, set it to 0. The level is $start in the beginning. Return "
                "it at the end."
            ),
            (
                "{Input|Given}: a first level from 0 to $top and a list of changes, which may be empty. "
                "{Output|Result|Returned}: the last level, when the level is forced back between 0 and $top after "
                "every change."
            ),
            (
                "The volume of a radio goes from 0 to $top and is $start now. A button press changes it by an element "
                "of $changes, but it stops at both ends. $give the volume after all presses."
            ),
            (
                "You stand on step $start of a stair with the steps 0 to $top. A list tells how many steps to go, up "
                "for positive and down for negative numbers. At the top and at the bottom you just stop and wait for "
                "the next number. On which step do you end? With an empty list you don't move."
            ),
            (
                "A hero has $start lives, at most $top. $changes tells what he wins or loses in each adventure. Lives "
                "beyond $top are not given, and with 0 lives he cannot lose any more, but can win again. Return his "
                "lives after the last adventure."
            ),
            (
                "Starting from $start, the function adds the members of $changes in order and clamps the running sum "
                "to the range from 0 to $top after every single addition. It returns the final sum."
            ),
            (
                "The battery shows $start of $top bars. Every hour the number of bars changes by an entry of $changes, "
                "yet it never leaves the range 0 to $top: too large a change only leads to the end of the range. "
                "Return the bars shown at last."
            ),
            "Running sum from $start over $changes, held in 0 to $top after each step.",
        ],
        [
            """
            for change in $changes:
                $start = max(0, min($top, $start + change))
            return $start
            """,
            """
            level = $start
            for change in $changes:
                level += change
                if level > $top:
                    level = $top
                elif level < 0:
                    level = 0
            return level
            """,
        ],
        lambda start, changes, top: reduce(lambda level, d: sorted((0, level + d, top))[1], changes, start),
        edges=((4, [], 8), (4, [9, -1], 8), (2, [-5, 3], 8), (0, [1, 2], 8)),
    ),
    drill(
        "maths_rounding.rounding_gap",
        (
            "rounding_gap rounding_error {get|find}_rounding_difference gap_after_rounding loss_by_rounding "
            "rounded_minus_exact"
        ),
        [numbers(low=0, high=40, least=2, most=6), integer("k", 2, 10, names=_UNIT, fix=(5, 10))],
        "int",
        [
            (
                "Round each element of $numbers up to a multiple of $k and add the results. By how much is this more "
                "than the exact sum? Return the difference."
            ),
            (
                "Each number in $numbers is increased to the next multiple of $k, unless it is one already. $give the "
                "total of all these increases."
            ),
            (
                "Goods are sold only in packs of $k pieces. The customers need $numbers pieces, one entry for each "
                "customer, and everyone buys just enough packs for himself. How many pieces do they buy that nobody "
                "needs?"
            ),
            (
                "{Input|Given}: an array of non-negative integers. {Output|Result|Returned}: the sum of the integers "
                "rounded up to multiples of $k, minus the sum of the integers themselves; 0 for an empty array."
            ),
            (
                "For every element of $numbers find how much is missing to a multiple of $k (nothing, if it is one). "
                "Add up what is missing and return it. An empty list gives 0."
            ),
            (
                "A telephone company counts started blocks of $k seconds: a call of any other length is charged as if "
                "it lasted until the end of its last block. $numbers holds the lengths of some calls. How many seconds "
                "in all are charged but not used?"
            ),
            (
                "You have planks with the lengths $numbers. You lay each out with tiles of length $k until it is fully "
                "covered. Tiles may stick out at the end. Add the lengths that stick out and return the sum, which is "
                "0 when there are no planks."
            ),
            (
                "Groups of children, $numbers children in each, sit down at tables for $k. A table is used by one "
                "group only, and a group takes no more tables than necessary. $give the number of chairs that stay "
                "empty at the tables that are used."
            ),
            (
                "The function computes what rounding up to multiples of $k adds to a list: the sum over its members of "
                "the distance to the nearest multiple that is not smaller than the member."
            ),
            "Rounded-up total minus true total; multiples of $k.",
        ],
        [
            """
            $total = 0
            for $x in $numbers:
                $total += -$x % $k
            return $total
            """,
            """
            gap = 0
            for $x in $numbers:
                if $x % $k != 0:
                    gap += $k - $x % $k
            return gap
            """,
        ],
        lambda ns, k: sum(ceil(Fraction(n, k)) * k for n in ns) - sum(ns),
        edges=(([], 5), ([5, 10], 5), ([1, 6], 5), ([0, 9], 4)),
    ),
    drill(
        "maths_rounding.mean_without_fraction",
        "whole_mean mean_without_fraction {get|find}_truncated_mean cut_average integer_mean average_cut_to_integer",
        [numbers(low=-20, high=20, least=2, most=6)],
        "int | None",
        [
            (
                "$give the average of $numbers with the part after the decimal point cut off, so that 2.7 becomes 2 "
                "and -2.7 becomes -2. For an empty list return None."
            ),
            "$give the mean of $numbers, rounded towards zero to an integer, or None if there are no numbers.",
            (
                "{Input|Given}: an array of integers, maybe negative. {Output|Result|Returned}: the integer part of "
                "their arithmetic mean (a mean of -0.5 gives 0), None if the array is empty."
            ),
            (
                "Temperatures $numbers were measured. A display shows their mean but has no room for decimals: it "
                "drops them, below zero as well as above. What does it show? Without measurements the result is None."
            ),
            (
                "If $numbers is empty, return None. Otherwise divide the sum by the number of elements; round down if "
                "the result is positive, up if it is negative."
            ),
            (
                "Divide the absolute value of the sum of $numbers by their count, without remainder, and put the sign "
                "of the sum in front. Return this number; if nothing is in the list, None."
            ),
            (
                "You and your friends win or lose some points, $numbers. You put them all together and share them out "
                "equally, each the same whole number of points; what can't be shared, be it gain or loss, is "
                "forgotten. How many points does each get? Nobody there: return None."
            ),
            (
                "The books of some shops show the results $numbers in a week, losses as negative numbers. Report the "
                "average result as an integer between it and 0, as near to it as possible; None if there is no shop."
            ),
            (
                "The function computes the mean of a list of integers and truncates it. None is returned for a list "
                "without members."
            ),
            "Mean of $numbers, truncated; None if empty.",
        ],
        [
            """
            if not $numbers:
                return None
            $total = sum($numbers)
            if $total < 0:
                return -(-$total // len($numbers))
            return $total // len($numbers)
            """,
            """
            if len($numbers) == 0:
                return None
            return int(sum($numbers) / len($numbers))
            """,
        ],
        lambda ns: trunc(Fraction(sum(ns), len(ns))) if ns else None,
        edges=(([],), ([3, 4],), ([-3, -4],), ([-1, 0],), ([5],)),
    ),
)
