"""Money in whole cents: coins, discounts and shares."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _coins(amount: int, coins: tuple[int, ...]) -> list[int]:
    """The coins, largest first, by their numbers."""
    found: list[int] = []
    for coin in coins:
        found += [coin] * ((amount - sum(found)) // coin)
    return found


def _ways_of(coins: list[int]) -> tuple[list[int], int, dict[int, int]]:
    return coins, len(coins), {coin: coins.count(coin) for coin in sorted(set(coins), reverse=True)}


def _payments(shares: list[int]) -> tuple[list[int], int, int]:
    """The shares, the largest, and how many are larger than the smallest."""
    return shares, shares[0], len([share for share in shares if share > shares[-1]])


FAMILIES: tuple[Family, ...] = (
    Family(
        id="money.change",
        title="Giving change",
        names=("$tag", "{find|get|make}_$tag", "$tag_for_{amount|cents}", "{count|choose}_$tag", "$tag_back"),
        args=(integer("n", 0, 99, names=("amount", "cents", "rest", "value")),),
        returns="$kind",
        variants=tuple(
            {"rest": left, "coins": coins, "shown": shown, **rest}
            for left, coins, shown in (
                ("left", "(50, 20, 10, 5, 2, 1)", "1, 2, 5, 10, 20 and 50"),
                ("remaining", "(25, 10, 5, 1)", "1, 5, 10 and 25"),
                ("open_sum", "(20, 10, 5, 1)", "1, 5, 10 and 20"),
                ("still", "(10, 5, 2, 1)", "1, 2, 5 and 10"),
            )
            for rest in (
                {
                    "kind": "list[int]",
                    "tag": "{change|coins}",
                    "said": "the coins as a list, largest first",
                    "end": "$result",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{coin_count|number_of_coins}",
                    "said": "how many coins are needed",
                    "end": "len($result)",
                    "key": 1,
                },
                {
                    "kind": "dict[int, int]",
                    "tag": "{coin_table|coin_counts}",
                    "said": "a dictionary from each coin that is used to how often it is used, largest first",
                    "end": "{coin: $result.count(coin) for coin in $result}",
                    "key": 2,
                },
            )
        ),
        says=(
            "Pay $n cents with as few coins as possible. There are coins of $shown cents. $hand $said.",
            (
                "Coins of $shown cents are at hand. Take the largest coin that fits again and again until $n cents "
                "are paid. $hand $said."
            ),
            (
                "Give $n cents of change in coins of $shown cents, {always the largest that fits|large coins first}. "
                "$hand $said."
            ),
        ),
        styles=(
            Style(
                """
                $result = []
                $rest = $n
                for coin in $coins:
                    while $rest >= coin:
                        $result.append(coin)
                        $rest -= coin
                return $end
                """,
                (
                    "The coins are tried from large to small. {Each is used as long as it fits|The inner loop uses a "
                    "coin as often as it fits}."
                ),
            ),
            Style(
                """
                $result = []
                $rest = $n
                for coin in $coins:
                    times, $rest = divmod($rest, coin)
                    $result += [coin] * times
                return $end
                """,
                (
                    "The function `divmod` tells how often a coin fits and what remains. {So no inner loop is "
                    "needed|One division replaces many subtractions}."
                ),
            ),
        ),
        reference=lambda n, v: nth(
            v["key"], *_ways_of(_coins(n, tuple(int(part) for part in v["coins"].strip("()").split(","))))
        ),
        edges=((0,), (1,), (9,), (40,), (99,)),
        need="give change with few coins",
        idea=(
            (
                "A greedy method takes the best next step and never goes back. {For usual coins this gives the fewest"
                " coins|With the coins of most countries it finds the best answer}."
            ),
            (
                "Whoever gives change starts with the largest coin that fits. {What remains is a smaller task of the "
                "same kind|Then only a smaller sum is left}."
            ),
        ),
        pitfall=(
            (
                "With strange coins such as 1, 3 and 4, the greedy method may need too many. {Six cents are two coins"
                " of 3, but it takes 4, 1 and 1|The largest coin is not always the best choice}."
            ),
        ),
    ),
    Family(
        id="money.discount",
        title="Prices in cents",
        names=("$tag", "$tag_of_$k_percent", "{compute|get}_$tag", "$tag_{in_cents|price}", "{price|cents}_$tag"),
        args=(
            integer(
                "n",
                1,
                90,
                names=("price", "cents", "amount", "cost"),
                make=lambda draw, _: draw.integer(1, 200) * draw.choose((5, 10, 25)),
            ),
            integer("k", 5, 50, names=("percent", "rate", "share"), fix=(5, 10, 15, 20, 25, 30, 50)),
        ),
        returns="int",
        variants=tuple(
            {"part": part, **rest}
            for part in ("part", "difference", "change")
            for rest in (
                {"tag": "{discounted|reduced}", "said": "after a discount of $k percent", "op": "-", "key": -1},
                {"tag": "{with_tax|with_tip|raised}", "said": "after $k percent have been added", "op": "+", "key": 1},
            )
        ),
        says=(
            "A price is $n cents. $hand {the price|it} in cents $said.",
            "$give the price in whole cents that $n cents become $said.",
            "$hand what a price of $n cents is $said{, in cents|}.",
        ),
        note="{The $k percent are rounded down to whole cents.|Fractions of a cent in the $k percent are dropped.}",
        styles=(
            Style(
                "return $n $op $n * $k // 100",
                (
                    "The product comes first, then the division. {With whole numbers, nothing is lost to rounding but"
                    " the fraction of a cent|Working in cents avoids decimals}."
                ),
            ),
            Style(
                """
                $part = $n * $k // 100
                return $n $op $part
                """,
                (
                    "The share of $k percent gets a name. {Then it is added or subtracted|The last line only combines"
                    " the two sums}."
                ),
            ),
            Style(
                """
                $part, _ = divmod($n * $k, 100)
                $n = $n $op $part
                return $n
                """,
                (
                    "A percent is one part in a hundred, so `divmod` by 100 gives whole cents. {The remainder is not "
                    "needed|The fraction that remains is dropped}."
                ),
            ),
        ),
        reference=lambda n, k, v: n + v["key"] * int(Fraction(n * k, 100)),
        edges=lambda v: ((0, v.get("k", 10)), (1, v.get("k", 10)), (100, v.get("k", 10)), (999, v.get("k", 10))),
        need="compute prices without rounding errors",
        idea=(
            (
                "Money is best kept in whole cents. {Decimal fractions such as 0.1 are not exact inside a "
                "computer|Whole numbers are always exact}."
            ),
            (
                "Percent means per hundred. {So multiply by the percentage and divide by 100|A share of $k percent is"
                " $k hundredths}."
            ),
        ),
        pitfall=(
            (
                "Divide last. {If the price is divided by 100 first, most of it is cut off|Dividing first throws away"
                " cents}."
            ),
        ),
    ),
    Family(
        id="money.share",
        title="Sharing a bill",
        names=("$tag", "{split|share}_{bill|costs|cents}", "{compute|get}_$tag", "$tag_of_bill", "$tag_for_$k"),
        args=(
            integer("n", 0, 500, names=("cents", "bill", "total", "amount")),
            integer("k", 2, 6, names=("people", "friends", "guests", "k"), fix=(2, 3, 4, 5, 6)),
        ),
        returns="$kind",
        variants=tuple(
            {"each": each, "extra": extra, **rest}
            for each, extra in (("each", "extra"), ("base", "rest"), ("share", "left"))
            for rest in (
                {
                    "kind": "list[int]",
                    "tag": "{shares|payments}",
                    "said": "a list of what they pay, the larger shares first",
                    "end": "[$each + 1] * $extra + [$each] * ($k - $extra)",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{largest_share|highest_payment}",
                    "said": "the largest share in cents",
                    "end": "$each + ($extra > 0)",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{paying_more|larger_shares}",
                    "said": "how many of them pay one cent more than the others",
                    "end": "$extra",
                    "key": 2,
                },
            )
        ),
        says=(
            "A bill of $n cents is shared by $k people. Shares are whole cents and differ by at most one. $hand $said.",
            "Divide $n cents among $k people as evenly as whole cents allow. $hand $said.",
            "$hand $said when $k people split $n cents so that no two shares differ by more than one cent.",
        ),
        styles=(
            Style(
                """
                $each, $extra = divmod($n, $k)
                return $end
                """,
                (
                    "The quotient is what everybody pays. {The remainder tells how many pay one cent more|The cents "
                    "that remain are paid by as many people}."
                ),
            ),
            Style(
                """
                $each = $n // $k
                $extra = $n - $each * $k
                return $end
                """,
                (
                    "First everybody pays the same whole number of cents. {What is still missing is less than one "
                    "cent per person|Then the missing cents are handed out one by one}."
                ),
            ),
        ),
        reference=lambda n, k, v: nth(v["key"], *_payments([(n + k - 1 - i) // k for i in range(k)])),
        edges=lambda v: ((0, v.get("k", 3)), (1, v.get("k", 3)), (7, v.get("k", 3)), (100, v.get("k", 3))),
        need="share a bill in a fair way",
        idea=(
            (
                "A division with a remainder is exactly what sharing means. {The remainder is what can not be shared "
                "evenly|A few cents may be left over}."
            ),
            (
                "Cents can not be cut in pieces. {So some people pay one cent more than others|Somebody has to pay "
                "the last cent}."
            ),
        ),
        pitfall=(
            (
                "If everybody pays the rounded quotient, the sum is wrong. {Check that the shares add up|Add the "
                "shares to check the result}."
            ),
        ),
    ),
)
