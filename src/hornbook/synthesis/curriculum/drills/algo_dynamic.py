"""Dynamic programming in the small: ways, cheapest and best results built from smaller ones."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

AMOUNT = integer("n", 0, 20, names=("amount", "total", "n", "target"))


def _coins(draw: Draw, _: object) -> list[int]:
    return sorted({1, *draw.sample((2, 3, 4, 5, 7, 10), draw.integer(1, 3))})


COINS = numbers("coins", names=("coins", "values", "units"), make=_coins)

FAMILIES = (
    drill(
        "algo_dynamic.climb_ways",
        "ways_to_climb climb_ways stair_ways count_ways climbing_ways",
        [integer("n", 0, 15, names=("n", "steps", "stairs", "height"))],
        "int",
        [
            "$howmany ways there are to climb $n stairs, taking $told at a time.",
            "Someone goes up $n stairs with strides of $told. In how many ways, by order of strides, can that be done?",
            "$howmany ordered ways there are to write $n as a sum of the parts $parts.",
            (
                "A frog is $n stones from the bank and jumps $told stones each time. $howmany series of jumps end "
                "exactly there."
            ),
            "$give the number of sequences made of $parts whose sum is $n.",
            (
                "The function takes the number of stairs $n and returns in how many different ways they can be "
                "climbed, if each stride takes $told and the order of the strides matters."
            ),
            (
                "You stand in front of $n stairs. With one step you can go up $told. How many different ways are "
                "there to come exactly to the top? Other orders of the same steps are other ways."
            ),
            (
                "A strip of $n squares is covered by pieces of the lengths $parts, laid one after the other. "
                "Determine the number of possible coverings."
            ),
            (
                "Input: an integer $n. Output: how many sequences of strides, each covering $told, lead up exactly "
                "that many stairs; sequences in another order count as different."
            ),
            "I climb $n stairs and take $told with every stride. In how many ways can I do it?",
            "Determine in how many ways $n stairs can be climbed with strides of $told.",
        ],
        """
        ways = [1]
        for $i in range(1, $n + 1):
            $total = 0
            for stride in $strides:
                if stride <= $i:
                    $total += ways[$i - stride]
            ways.append($total)
        return ways[$n]
        """,
        lambda n, v: _climbs(n, v["strides"]),
        edges=((0,), (1,), (4,)),
        note="For 0 the answer is 1: there is one way to do nothing.",
        variants=[
            {"told": "one or two", "parts": "1 and 2", "strides": "(1, 2)"},
            {"told": "one, two or three", "parts": "1, 2 and 3", "strides": "(1, 2, 3)"},
            {"told": "one or three", "parts": "1 and 3", "strides": "(1, 3)"},
        ],
    ),
    drill(
        "algo_dynamic.fewest_coins",
        "fewest_coins min_coins least_coins smallest_number_of_coins coins_needed",
        [COINS, AMOUNT],
        "int",
        [
            (
                "$give the smallest number of coins with values from $coins that make exactly $n. A coin of 1 is "
                "among them."
            ),
            (
                "A shop gives back $n with as few coins as possible. There are plenty of each value in $coins. "
                "$howmany it takes."
            ),
            (
                "$coins lists the values of coins, 1 being one of them; each may be used often. Find the least count "
                "that adds up to $n."
            ),
            "How few numbers from $coins, repeats allowed, sum to $n? The list contains 1, so it is always possible.",
            "$n is to be paid with coins worth $coins. Return the minimum number of coins. The value 1 always exists.",
            (
                "The function takes a list of coin values $coins, which contains 1, and an amount $n, and returns "
                "the minimum number of coins whose values add up to the amount. Each value can be used any number of "
                "times."
            ),
            (
                "You have coins with the values in $coins, as many of each as you want. There are coins of 1. You "
                "must pay exactly $n. How many coins do you need at least? For 0 you need no coins."
            ),
            (
                "A parcel needs stamps worth exactly $n. The post office sells stamps of the values $coins, among "
                "them 1. Determine the smallest number of stamps that will do."
            ),
            (
                "Input: coin values $coins (1 is one of them) and an amount $n. Output: the least number of coins "
                "that make the amount; 0 for the amount 0."
            ),
            "Determine the minimum number of coins from $coins, repeats allowed, that add up to $n.",
        ],
        """
        fewest = [0]
        for $i in range(1, $n + 1):
            fewest.append(1 + min(fewest[$i - coin] for coin in $coins if coin <= $i))
        return fewest[$n]
        """,
        lambda coins, n: _breadth(coins, n),
        edges=(([1], 4), ([1, 3, 4], 6), ([1, 5], 0)),
    ),
    drill(
        "algo_dynamic.coin_ways",
        "coin_ways ways_to_pay count_change change_ways number_of_ways",
        [COINS, AMOUNT],
        "int",
        [
            "$howmany ways there are to pay $n with coins worth $coins. The order of coins does not matter.",
            (
                "$coins has the different values of coins, of which there are plenty. $howmany selections of coins "
                "make exactly $n."
            ),
            (
                "In how many ways can $n be made from the values $coins, each used any number of times, in any order "
                "(not counted)?"
            ),
            (
                "A machine pays out $n. Two payments are the same if they have equally many coins of each value in "
                "$coins. Count them."
            ),
            "$give the number of ways to write $n as a sum of values from $coins without regard to order.",
            (
                "The function takes a list of different coin values $coins and an amount $n and returns the number "
                "of combinations of coins with that total. Values may be used repeatedly, and combinations that "
                "differ only in order are the same."
            ),
            (
                "You have coins with the values in $coins, as many as you want. In how many ways can you pay exactly "
                "$n? Only the number of coins of each value is important, not the order. For 0 there is one way: no "
                "coin."
            ),
            (
                "Weights of the sizes $coins are available in any number. Determine how many different sets of them "
                "weigh exactly $n in total."
            ),
            (
                "Input: different coin values $coins and an amount $n. Output: the number of multisets of coins with "
                "that amount as their sum; the amount 0 has one, the empty one."
            ),
            "Determine in how many ways, regardless of order, coins from $coins can add up to $n.",
        ],
        """
        ways = [1] + [0] * $n
        for coin in $coins:
            for $i in range(coin, $n + 1):
                ways[$i] += ways[$i - coin]
        return ways[$n]
        """,
        lambda coins, n: _payments(tuple(coins), n),
        edges=(([1], 4), ([1, 2], 4), ([1, 5], 0)),
        note="{There is one way to pay 0: with no coin.||}",
    ),
    drill(
        "algo_dynamic.can_reach_sum",
        "can_make_sum subset_sum has_subset_sum sum_possible reachable_sum",
        [
            numbers("numbers", 1, 12, 1, 5, names=("numbers", "weights", "values", "parts")),
            integer("k", 0, 30, names=("target", "goal", "k", "total"), fix=(10, 12, 15)),
        ],
        "bool",
        [
            "$check some of the numbers in $numbers, each used at most once, add up to exactly $k.",
            (
                "A scale needs a weight of exactly $k. There is one stone for each weight in $numbers. $check it can "
                "be done."
            ),
            "$check a choice of elements of $numbers has the sum $k. The empty choice has the sum 0.",
            (
                "You may pick any elements of $numbers, each at most once, or none at all. Can their sum be $k? "
                "Return True or False."
            ),
            "Return True if $k is the total of some selection from $numbers (possibly empty), else False.",
            (
                "The function takes a list of positive integers $numbers and returns True if it is possible to "
                "choose elements, each at most once, whose sum is exactly $k; otherwise False. Choosing nothing "
                "gives the sum 0."
            ),
            (
                "You get a list of numbers, $numbers. You can take some of them, but each only one time. You can "
                "also take nothing. Is there a way to get exactly the sum $k? Output True or False."
            ),
            (
                "A lorry must be loaded with exactly $k tonnes. The crates weigh $numbers. Determine whether some of "
                "them (possibly none, possibly all) have just that weight together."
            ),
            (
                "If some choice of elements of $numbers, each taken at most once, sums to $k, the output is True; "
                "otherwise False. The empty choice sums to 0."
            ),
            "Determine whether a subset of $numbers, perhaps the empty one, has the sum $k.",
        ],
        """
        sums = {0}
        for $x in $numbers:
            sums |= {old + $x for old in sums}
        return $k in sums
        """,
        lambda numbers, k: any(
            sum(c) == k for r in range(len(numbers) + 1) for c in itertools.combinations(numbers, r)
        ),
        edges=(([], 5), ([3], 3), ([3, 4], 0)),
    ),
)


def _climbs(n: int, strides: str) -> int:
    return 1 if n == 0 else sum(_climbs(n - int(one), strides) for one in strides if one.isdigit() and int(one) <= n)


def _breadth(coins: list[int], n: int) -> int:
    reached, count = {0}, 0
    while n not in reached:
        reached |= {old + coin for old in reached for coin in coins}
        count += 1
    return count


def _payments(coins: tuple[int, ...], n: int) -> int:
    if n < 0 or not coins:
        return 0
    return 1 if n == 0 else _payments(coins, n - coins[0]) + _payments(coins[1:], n)
