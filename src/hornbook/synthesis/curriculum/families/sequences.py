"""Number sequences: constant steps, doubling, rules that continue a sequence."""

from __future__ import annotations

from collections.abc import Callable

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth


def _continued(start: list[int], rule: Callable[[list[int]], int], size: int) -> list[int]:
    """The sequence of this size that begins like ``start`` and goes on by the rule."""
    sequence = list(start)
    while len(sequence) < size:
        sequence = [*sequence, rule(sequence)]
    return sequence[:size]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="sequences.steps",
        title="Sequences with a rule",
        names=("$tag_sequence", "{make|build|list}_$tag", "$tag_{numbers|list|series}", "$tag_from"),
        args=(
            integer("start", 1, 9, names=("start", "begin", "base", "a")),
            integer("k", 2, 5, names=("step", "k", "factor", "d"), fix=(2, 3, 4, 5, 10)),
            integer("n", 0, 5, names=("n", "count", "size")),
        ),
        returns="list[int]",
        variants=(
            {"tag": "{arithmetic|adding}", "op": "+", "form": "$start + $i * $k", "said": "plus $k"},
            {"tag": "{geometric|multiplying}", "op": "*", "form": "$start * $k ** $i", "said": "times $k"},
        ),
        says=(
            "$hand a list of $n numbers: the first is $start, and each next one is the one before it $said.",
            "$build a sequence of $n numbers that begins with $start, each being the previous one $said.",
        ),
        styles=(
            Style("return [$form for $i in range($n)]", "The number at place $i can be computed directly as `$form`."),
            Style(
                """
                $result = []
                $x = $start
                for $i in range($n):
                    $result.append($x)
                    $x = $x $op $k
                return $result
                """,
                "$x is stored first and then moved on by the rule, so the list begins with $start.",
            ),
        ),
        reference=lambda start, k, n, v: _continued(
            [start], lambda seq: seq[-1] + k if v["op"] == "+" else seq[-1] * k, n
        ),
        edges=((1, 2, 0), (3, 2, 1), (1, 3, 4)),
        need="continue a row of numbers by a rule",
        idea=(
            (
                "A sequence is given by its first number and a rule for the next one. A loop applies "
                "the rule again and again."
            ),
            (
                "Adding the same step gives even growth. Multiplying by the same factor makes the "
                "numbers grow faster and faster."
            ),
        ),
        pitfall=("Append first and then apply the rule. The other way round, the first number would be missing.",),
    ),
    Family(
        id="sequences.two_before",
        title="Each number from the two before it",
        names=("{extend|continue}_$tag", "$tag_{rule|sequence|row}", "{grow|make}_$tag", "next_by_$tag"),
        args=(
            integer("a", 0, 5, names=("a", "first", "x", "left")),
            integer("b", 1, 6, names=("b", "second", "y", "right")),
            integer("n", 2, 7, names=("n", "count", "size")),
        ),
        returns="list[int]",
        variants=(
            {
                "tag": "{sums|adding}",
                "form": "$result[-1] + $result[-2]",
                "said": "the sum of the two before it",
                "key": 0,
            },
            {
                "tag": "{differences|gaps}",
                "form": "abs($result[-1] - $result[-2])",
                "said": "the distance between the two before it",
                "key": 1,
            },
            {
                "tag": "{largest_plus_one|above_both}",
                "form": "max($result[-1], $result[-2]) + 1",
                "said": "one more than the larger of the two before it",
                "key": 2,
            },
        ),
        says=(
            "$hand a list of $n numbers that starts with $a and $b; every later number is $said.",
            "$build a row of $n numbers from $a and $b, in which each further number is $said.",
        ),
        note="{$n is at least 2.|There are at least two numbers.}",
        styles=(
            Style(
                """
                $result = [$a, $b]
                while len($result) < $n:
                    $result.append($form)
                return $result
                """,
                "The positions -1 and -2 always mean the last two numbers, however long the list has become.",
            ),
            Style(
                """
                $result = [$a, $b]
                for $i in range($n - 2):
                    $result.append($form)
                return $result
                """,
                "Two numbers are given, so the loop has to add two less than $n.",
            ),
        ),
        reference=lambda a, b, n, v: _continued(
            [a, b],
            lambda row: nth(v["key"], sum(row[-2:]), max(row[-2:]) - min(row[-2:]), sorted(row[-2:])[1] + 1),
            n,
        ),
        edges=((0, 1, 2), (1, 1, 5), (2, 5, 4)),
        need="continue a row in which each number depends on two others",
        idea=(
            "Some rules look back at two numbers. Then two numbers must be given before the rule can start.",
            "The list itself remembers what came before. Negative positions reach its latest numbers.",
        ),
        pitfall=("With only one number in the list, position -2 does not exist. Start with two.",),
    ),
    Family(
        id="sequences.differences",
        title="From neighbor to neighbor",
        names=("$tag", "{list|get|find}_$tag", "$tag_{list|of_neighbors}", "neighbor_$tag"),
        args=(numbers(low=0),),
        returns="list[int]",
        variants=(
            {
                "tag": "{differences|changes|steps}",
                "form": "$right - $left",
                "said": "difference between each number and the one before it",
                "key": 0,
            },
            {
                "tag": "{pair_sums|sums}",
                "form": "$left + $right",
                "said": "sum of each number and the one before it",
                "key": 1,
            },
            {
                "tag": "{pair_maxima|larger_ones}",
                "form": "max($left, $right)",
                "said": "larger of each number and the one before it",
                "key": 2,
            },
        ),
        says=(
            "$hand a list of the $said in $numbers.",
            "List the $said for the numbers in $numbers.",
        ),
        note="{The result has one item less than the list.|The first number has none before it.|}",
        styles=(
            Style(
                "return [$form for $left, $right in zip($numbers, $numbers[1:])]",
                "Zipping the list with itself, shifted by one, pairs up the neighbors.",
            ),
            Style(
                """
                $result = []
                for $i in range(1, len($numbers)):
                    $left = $numbers[$i - 1]
                    $right = $numbers[$i]
                    $result.append($form)
                return $result
                """,
                "The loop starts at position 1, since the first number has no neighbor on its left.",
            ),
        ),
        reference=lambda numbers, v: [
            (numbers[i + 1] - numbers[i], sum(numbers[i : i + 2]), sorted(numbers[i : i + 2])[1])[v["key"]]
            for i in range(max(0, len(numbers) - 1))
        ],
        edges=(([],), ([5],), ([1, 4, 2],)),
        need="compare each value with the one before it",
        idea=(
            (
                "The change from one value to the next often tells more than the values themselves. It "
                "shows whether things go up or down."
            ),
            "A list of five numbers has four pairs of neighbors. So the result is shorter by one.",
        ),
        pitfall=("Looking at position `i + 1` for the last item is an error, because nothing comes after it.",),
    ),
    Family(
        id="sequences.steps_until",
        title="Counting the steps",
        names=("steps_{until|to}_$tag", "count_$tag", "{how_often|times}_$tag", "$tag_{steps|count}"),
        args=(
            integer("n", 1, 90, names=("n", "number", "start", "value")),
            integer("k", 2, 5, names=("k", "step", "d"), fix=(2, 3, 5, 10)),
        ),
        returns="int",
        variants=(
            {
                "tag": "{halving|division|shrinking}",
                "form": "$n // $k",
                "said": "divided by $k, dropping any remainder, until it is 0",
                "op": "/",
            },
            {
                "tag": "{subtraction|taking_away}",
                "form": "$n - $k",
                "said": "reduced by $k until it is 0 or less",
                "op": "-",
            },
        ),
        says=(
            "$give how often $n {can|must} be $said.",
            "Count how many times $n {has to|must} be $said.",
        ),
        styles=(
            Style(
                """
                $count = 0
                while $n > 0:
                    $n = $form
                    $count += 1
                return $count
                """,
                "Each turn of the loop makes $n smaller and adds 1 to $count.",
            ),
        ),
        reference=lambda n, k, v: -(-n // k) if v["op"] == "-" else next(p for p in range(99) if k**p > n),
        edges=((1, 2), (8, 2), (10, 5)),
        need="count the steps of a process",
        idea=(
            "Often the number of steps is the question, not the final value. A counter runs along with the process.",
            (
                "A `while` loop fits when nobody knows beforehand how many steps there will be. It "
                "asks its question again before every step."
            ),
        ),
        pitfall=("The value must get smaller in each turn. Otherwise the loop never ends.",),
    ),
)
