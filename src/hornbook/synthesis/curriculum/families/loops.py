"""Loops: for and while, counting up and down, accumulating, nesting."""

from __future__ import annotations

import itertools
import math

from hornbook.synthesis.curriculum.arguments import integer, numbers, words
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="loops.sum_range",
        title="Adding up a range of numbers",
        names=("sum_$tag_{to|up_to}", "{add|total}_$tag_numbers", "$tag_{sum|total}", "sum_{of|all}_$tag"),
        args=(integer("n", 1, 20, kind="", names=("n", "limit", "last", "end", "top")),),
        returns="int",
        variants=(
            {"tag": "even", "said": "even numbers", "start": 2, "step": 2},
            {"tag": "odd", "said": "odd numbers", "start": 1, "step": 2},
            {"tag": "{fives|multiples_of_five}", "said": "multiples of 5", "start": 5, "step": 5},
            {"tag": "{threes|multiples_of_three}", "said": "multiples of 3", "start": 3, "step": 3},
        ),
        says=(
            "$give the {sum|total} of the {positive |}$said up to $n.",
            "Add {up |}all {positive |}$said {up to and including $n|that are not greater than $n}.",
            "$give the {sum|total} of all $said from $start to at most $n.",
        ),
        styles=(
            Style(
                "return sum(range($start, $n + 1, $step))",
                "The range starts at $start and takes steps of $step, so it has just the $said.",
            ),
            Style(
                """
                $total = 0
                for $m in range($start, $n + 1, $step):
                    $total += $m
                return $total
                """,
                "The third number in `range` is the step. Each $m is added to $total.",
            ),
            Style(
                """
                $total = 0
                $m = $start
                while $m <= $n:
                    $total += $m
                    $m += $step
                return $total
                """,
                "The loop begins with $start and moves on by $step until $m is greater than $n.",
            ),
        ),
        reference=lambda n, v: (lambda k: k * v["start"] + v["step"] * k * (k - 1) // 2)(
            max(0, (n - v["start"]) // v["step"] + 1)
        ),
        edges=((1,), (10,), (30,)),
        need="add up all the $said to some limit",
        idea=(
            "A range has a start, an end and a step. A loop over it visits the numbers without storing them in a list.",
            (
                "Adding a row of numbers takes a variable for the total and a loop that feeds it. The "
                "total starts at zero."
            ),
        ),
        pitfall=("The end of a `range` is not included. To reach $n itself, write `$n + 1`.",),
    ),
    Family(
        id="loops.product",
        title="Multiplying in a loop",
        names=(
            "product",
            "product_of_{numbers|list|values|all}",
            "multiply_{all|numbers|list}",
            "{get|find|list}_product",
        ),
        args=(numbers(low=-4, high=6, least=1, most=5, kind=""),),
        returns="int",
        says=(
            "$give the product of {all |}the {numbers|values} in $numbers.",
            "Multiply all {numbers|values|items} {of|in} $numbers{ with each other| and return the product}.",
            "$give what you get by multiplying all {numbers|values} in $numbers.",
        ),
        note="{The product of an empty list is 1.|Return 1 for an empty list.|An empty list gives 1.}",
        styles=(
            Style(
                """
                $total = 1
                for $x in $numbers:
                    $total *= $x
                return $total
                """,
                "$total is multiplied by each $x in turn. It starts at 1, which changes nothing.",
            ),
            Style(
                "return math.prod($numbers)",
                "The module `math` has the function `prod`, which does for products what `sum` does for sums.",
                "import math",
            ),
        ),
        reference=lambda numbers: (
            0
            if 0 in numbers
            else (-1) ** sum(n < 0 for n in numbers) * round(math.exp(sum(math.log(abs(n)) for n in numbers)))
        ),
        edges=(([],), ([0, 5],), ([-2, 3],)),
        need="multiply a row of numbers",
        idea=(
            (
                "A product is built like a sum, only with `*` instead of `+` and with a different "
                "start. The rest of the loop looks the same."
            ),
            (
                "The start of a running product must be 1. That is the number which changes nothing "
                "when you multiply by it."
            ),
        ),
        pitfall=("Starting with 0 makes every product 0, whatever comes after it.",),
    ),
    Family(
        id="loops.countdown",
        title="Counting down and up",
        names=("$tag", "$tag_{list|numbers|from}", "{make|build|list}_$tag", "{number|all}_$tag"),
        args=(
            integer("n", 0, 12, kind="", names=("n", "start", "number", "top")),
            integer("k", 1, 3, names=("step", "k", "size"), fix=(1, 2, 3)),
        ),
        returns="list[int]",
        variants=(
            {
                "tag": "{countdown|count_down}",
                "said": "from $n down to 0",
                "form": "$n, -1, -$k",
                "start": "$n",
                "cond": "$m >= 0",
                "op": "-",
            },
            {
                "tag": "{count_up|counting}",
                "said": "from 0 up to $n",
                "form": "0, $n + 1, $k",
                "start": "0",
                "cond": "$m <= $n",
                "op": "+",
            },
        ),
        says=(
            "$build a list of the numbers $said in steps of $k.",
            "Count $said in steps of $k and return the numbers as a list.",
            "$hand the numbers $said{, going|} in steps of $k{| as a list}.",
        ),
        styles=(
            Style(
                "return list(range($form))",
                "The arguments of `range` say where to start, where to stop and how far to go each time.",
            ),
            Style(
                """
                $result = []
                $m = $start
                while $cond:
                    $result.append($m)
                    $m $op= $k
                return $result
                """,
                "As long as `$cond` holds, $m is stored and then moved on by $k.",
            ),
        ),
        reference=lambda n, k, v: [
            m
            for m in (reversed(range(n + 1)) if v["op"] == "-" else range(n + 1))
            if (n - m if v["op"] == "-" else m) % k == 0
        ],
        edges=((0, 1), (5, 1), (5, 2)),
        need="count in steps",
        idea=(
            "A loop may go up or down. Counting down needs a negative step and an end below the last number.",
            (
                "A `while` loop repeats its block as long as its test is true. Something in the block "
                "must change, so that it ends."
            ),
        ),
        pitfall=("If $m were never changed, the test would stay true and the loop would run forever.",),
    ),
    Family(
        id="loops.nested_pairs",
        title="A loop inside a loop",
        names=(
            "{all|make|list}_{pairs|combinations}",
            "{pair|combine}_{up|all}",
            "{join|combine}_each",
            "every_{pair|combination}",
        ),
        args=(
            words("words", 1, 3, names=("words", "first", "left", "names")),
            words("more", 1, 3, kind="", names=("others", "second", "right", "endings")),
        ),
        returns="list[str]",
        variants=({"sep": "-"}, {"sep": " "}, {"sep": "/"}, {"sep": "+"}),
        says=(
            "$build a list of all texts made of a word from $words, '$sep' and a word from $more.",
            "Combine {each|every} word of $words with {each|every} word of $more, joined by '$sep'.",
            "$hand all combinations of a word in $words and a word in $more with '$sep' between them.",
        ),
        styles=(
            Style(
                'return [$left + "$sep" + $right for $left in $words for $right in $more]',
                "The second `for` runs through all its words for each word of the first.",
            ),
            Style(
                """
                $result = []
                for $left in $words:
                    for $right in $more:
                        $result.append($left + "$sep" + $right)
                return $result
                """,
                "For every $left the inner loop goes through all of $more from the start.",
            ),
        ),
        reference=lambda words, more, v: [v["sep"].join(pair) for pair in itertools.product(words, more)],
        edges=(([], ["a"]), (["a"], ["b", "c"])),
        need="list all pairs of two lists",
        idea=(
            (
                "A loop inside a loop visits all combinations. With 3 items outside and 4 inside, the "
                "inner block runs 12 times."
            ),
            "The inner loop starts anew for each item of the outer one. So the second list is read many times.",
        ),
        pitfall=(
            "The two loops need different variables. With the same name, the inner one would overwrite the outer one.",
        ),
        quiz=(("What is the result if one list is empty?", "An empty list, because there is nothing to combine."),),
    ),
)
