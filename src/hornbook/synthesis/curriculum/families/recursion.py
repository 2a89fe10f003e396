"""Recursion: functions that call themselves on a smaller case."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, word
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="recursion.sum_down",
        title="A function that calls itself",
        names=(
            "{sum|add}_down",
            "{sum|add|total}_to",
            "sum_{down_from|below|until}",
            "{steps|stairs}_total",
            "triangle",
        ),
        args=(
            integer("n", 0, 12, names=("n", "start", "top", "number")),
            integer("k", 1, 3, names=("step", "k", "size"), fix=(1, 2, 3)),
        ),
        returns="int",
        says=(
            (
                "$give the sum of $n, $n - $k, $n - 2 * $k and so on, {as long as the numbers "
                "are|stopping before they are not} positive."
            ),
            "Add the positive numbers that are reached {going down from|by counting down from} $n in steps of $k.",
        ),
        note="{Use recursion.|The function calls itself.|}",
        styles=(
            Style(
                """
                if $n <= 0:
                    return 0
                return $n + $name($n - $k$trail)
                """,
                (
                    "The first two lines are the smallest case. Otherwise the answer is $n plus the answer "
                    "for a smaller number."
                ),
            ),
        ),
        reference=lambda n, k: sum(range(n, 0, -k)),
        edges=((0, 1), (1, 1), (5, 2)),
        need="add up numbers with a function that calls itself",
        idea=(
            (
                "A recursive function solves a task by solving a smaller one of the same kind. The "
                "smallest case is answered directly."
            ),
            (
                "Recursion needs two things: a case that is so simple that it has a ready answer, and "
                "a step that comes closer to it. If one of them is missing, the function never ends."
            ),
        ),
        pitfall=(
            (
                "Without the first case the function would call itself again and again, until Python "
                "stops it with an error."
            ),
        ),
        quiz=(("Which case ends the recursion?", "The one in which $n is not positive any more."),),
    ),
    Family(
        id="recursion.list_total",
        title="Recursion over a list",
        names=("$tag_{recursive|list|items}", "{list|rec}_$tag", "$tag_{from_first|step_by_step}"),
        args=(numbers(low=0, high=9, least=1, most=5, kind=""),),
        returns="int",
        variants=(
            {"tag": "{total|sum}", "said": "sum of the numbers", "step": "$numbers[0] + ", "base": "0", "key": 0},
            {"tag": "{count|length}", "said": "number of items", "step": "1 + ", "base": "0", "key": 1},
            {
                "tag": "{product|times}",
                "said": "product of the numbers",
                "step": "$numbers[0] * ",
                "base": "1",
                "key": 2,
            },
        ),
        says=(
            "$give the $said in $numbers {with|by} recursion.",
            "$give the $said in {the list |}$numbers{| by a recursive call}; an empty list gives $base.",
            "{Use recursion to find|Find recursively} the $said in $numbers.",
        ),
        styles=(
            Style(
                """
                if not $numbers:
                    return $base
                return $step$name($numbers[1:])
                """,
                "The slice `$numbers[1:]` is the list without its first item, so every call gets a shorter list.",
            ),
            Style(
                """
                if len($numbers) == 0:
                    return $base
                $result = $name($numbers[1:])
                return $step$result
                """,
                "The call on the rest of the list gives $result. What is still missing is the share of the first item.",
            ),
        ),
        reference=lambda numbers, v: (
            [0, *itertools.accumulate(numbers)][-1],
            sum(1 for _ in numbers),
            [1, *itertools.accumulate(numbers, lambda a, b: a * b)][-1],
        )[v["key"]],
        edges=(([],), ([4],), ([2, 3],)),
        need="go through the values without a loop",
        idea=(
            (
                "A list is either empty or it has a first item and a rest, which is a list again. "
                "Recursion follows this form."
            ),
            (
                "If the answer for the rest is known, the answer for the whole list is one step away. "
                "Each call does one small step and leaves the rest to the next call."
            ),
        ),
        pitfall=("The empty list is the smallest case. A test for a list of one item would fail on the empty one.",),
    ),
    Family(
        id="recursion.power",
        title="Powers by recursion",
        names=(
            "power",
            "{raise_to|to_the}_power",
            "{recursive|compute|my}_power",
            "{repeat|times}_multiply",
            "exponent",
        ),
        args=(
            integer("base", -3, 6, names=("base", "x", "number", "a"), fix=(2, 3, 5, 10)),
            integer("n", 0, 5, names=("exponent", "n", "times", "k")),
        ),
        returns="int",
        says=(
            "$give $base to the power {of |}$n {by|with} recursion{, without the operator for powers|}.",
            "$give the product of `$n` factors {equal to|that equal} $base, using recursion.",
            "Raise $base to the power $n {recursively|with a function that calls itself}.",
        ),
        note="{$n is not negative.|The exponent $n is never negative.|}",
        styles=(
            Style(
                """
                if $n == 0:
                    return 1
                return $base * $name($lead$n - 1)
                """,
                "Every power is $base times the power before it, down to the power 0, which is 1.",
            ),
        ),
        reference=lambda base, n: base**n,
        edges=((2, 0), (2, 1), (3, 2)),
        need="compute a power step by step",
        idea=(
            (
                "The fifth power of a number is the number times its fourth power. The same holds for "
                "every power but the first."
            ),
            (
                "A rule that refers to itself, such as this one for powers, becomes a recursive "
                "function without any change. The program says what the rule says."
            ),
        ),
        pitfall=("Any number to the power 0 is 1, not 0. With 0 as the smallest case all results would be 0.",),
    ),
    Family(
        id="recursion.reverse_or_double",
        title="Recursion over a string",
        names=("$tag", "$tag_{text|string|word}", "{rec|recursive}_$tag", "{make|write}_$tag"),
        args=(word(make=lambda draw, _: draw.word()[: draw.integer(2, 6)]),),
        returns="str",
        variants=(
            {"tag": "{backward|mirror}", "said": "in reverse order", "form": "$name($word[1:]) + $word[0]", "key": 0},
            {
                "tag": "{double_letters|stutter}",
                "said": "with each character doubled",
                "form": "$word[0] * 2 + $name($word[1:])",
                "key": 1,
            },
            {
                "tag": "{dotted|with_dots}",
                "said": "with a dot after each character",
                "form": '$word[0] + "." + $name($word[1:])',
                "key": 2,
            },
        ),
        says=(
            "$hand $word $said, {using|by} recursion.",
            "$hand the characters of $word $said. {Use recursion.|The function is recursive.}",
        ),
        styles=(
            Style(
                """
                if not $word:
                    return ""
                return $form
                """,
                "One character is handled here, and the function calls itself for the rest of the string.",
            ),
            Style(
                """
                if $word == "":
                    return ""
                return $form
                """,
                "The empty string ends the recursion. Every call works on a string that is one character shorter.",
            ),
        ),
        reference=lambda word, v: (word[::-1], "".join(c + c for c in word), "".join(f"{c}." for c in word))[v["key"]],
        edges=(("",), ("a",), ("ab",)),
        need="handle a word letter by letter",
        idea=(
            "A string is empty or consists of a first character and a rest. The rest is a string too, only shorter.",
            (
                "Trust the recursive call: suppose that it does its work for the rest, and add what is "
                "missing for one character. There is no need to follow all the calls in your head."
            ),
        ),
        pitfall=("The call must get a shorter string. Passing the whole string again would never come to an end.",),
    ),
    Family(
        id="recursion.nested",
        title="Lists inside lists",
        names=("{nested|deep}_{sum|total}", "sum_{nested|deep|all_levels}", "total_{nested|deep}", "add_nested"),
        args=(
            Arg(
                "items",
                ("items", "nested", "values", "tree"),
                "list",
                lambda draw, _: [
                    draw.integer(1, 9) if draw.chance(0.6) else [draw.integer(1, 9) for _ in range(draw.integer(1, 2))]
                    for _ in range(draw.integer(2, 4))
                ],
            ),
        ),
        returns="int",
        says=(
            (
                "$give the sum of all numbers in $items, {whose items are|which holds} numbers or "
                "lists {of numbers|like it}."
            ),
            (
                "Add {up |}the numbers in {the nested list |}$items and in {all the lists inside "
                "it|the lists that it contains}."
            ),
        ),
        styles=(
            Style(
                """
                $total = 0
                for $item in $items:
                    if isinstance($item, list):
                        $total += $name($item)
                    else:
                        $total += $item
                return $total
                """,
                "A number is added directly. A list is handed to the same function, which returns its sum.",
            ),
        ),
        reference=lambda items: sum(
            int(part) for part in str(items).replace("[", " ").replace("]", " ").replace(",", " ").split()
        ),
        edges=(([],), ([1, [2, 3]],), ([[1], [[2]]],)),
        need="add up numbers in nested lists",
        idea=(
            "A list may contain lists, and these may contain lists again. Nobody knows beforehand how deep it goes.",
            "Recursion fits data that are nested. The function treats an inner list in the same way as the outer one.",
        ),
        pitfall=("The built-in `sum` fails here, since it can not add a list to a number.",),
    ),
)
