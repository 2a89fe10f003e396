"""Texts and lists that a rule rewrites until it is done."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from hornbook.synthesis.curriculum.arguments import integer, word
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "loop_texts_by_rule.look_and_say",
        "look_and_say say_digits next_term describe_digits read_aloud",
        [
            word(
                "text",
                names=("digits", "text", "term", "s"),
                make=lambda draw, _: "".join(
                    draw.choose("123") * draw.integer(1, 3) for _ in range(draw.integer(1, 3))
                ),
            )
        ],
        "str",
        [
            (
                "Read the digits of the string $text aloud: for each run of equal digits, the length of the run and "
                "the digit. '112' gives '2112'. Return the result."
            ),
            (
                "$hand what comes after $text in a look-and-say sequence: each run of a digit becomes its length "
                "followed by the digit."
            ),
            (
                "Say $text run by run: '33' is two threes, so '23', and '1' is one one, so '11'. Return the text made "
                "of these parts."
            ),
            "Replace every longest run of the same digit in $text by the count of digits in it and the digit itself.",
            (
                "Two children play: one says how many equal digits stand in a row and which, from left to right "
                "through $text. Write down these numbers, one after the other, and return them as a string."
            ),
            (
                "This function takes a string of digits and returns its look-and-say description: for every run of "
                "equal digits, from left to right, the length of the run followed by the digit."
            ),
            (
                "You get a string of digits. Count equal digits that stand side by side. Write the count and then "
                "the digit. Do this for all groups from left to right and output the text: '3311' becomes '2321'."
            ),
        ],
        """
        $result = ""
        $i = 0
        while $i < len($text):
            length = 1
            while $i + length < len($text) and $text[$i + length] == $text[$i]:
                length += 1
            $result += str(length) + $text[$i]
            $i += length
        return $result
        """,
        lambda text: "".join(f"{len(list(run))}{ch}" for ch, run in itertools.groupby(text)),
        edges=(("1",), ("11",), ("1211",), ("",)),
    ),
    drill(
        "loop_texts_by_rule.grow_text",
        "grow_text apply_rules rewrite_text rule_steps expand_letters",
        [integer("n", 0, 5, names=("n", "rounds", "steps", "times"))],
        "str",
        [
            "Begin with the text '$start'. $howdo, in every round, all at once. Return the text after $n rounds.",
            "A plant is described by '$start'. Each day, $rule. $hand its description after $n days.",
            "Start from '$start' and rewrite the text $n times: $rule.",
            "$give the text that grows out of '$start' in $n steps if in every step $rule.",
            (
                "In a language of two letters, the first text is '$start'; from one text to the next, $rule. Return "
                "the text after $n changes."
            ),
            (
                "This function starts with the string '$start' and rewrites it $n times; in each rewriting $rule at "
                "the same time. It returns the final string."
            ),
            "You start with the text '$start'. In each step, $rule. Make $n steps and output the text.",
        ],
        """
        current_text = "$start"
        for _ in range($n):
            following = ""
            for $ch in current_text:
                if $ch == "$one":
                    following += "$two"
                else:
                    following += "$three"
            current_text = following
        return current_text
        """,
        lambda n, v: _grown(v, n),
        edges=((0,), (1,), (2,), (4,)),
        variants=[
            {
                "start": "A",
                "one": "A",
                "two": "AB",
                "three": "A",
                "rule": "every A becomes AB and every B becomes A",
                "howdo": "Replace each A by AB and each B by A",
            },
            {
                "start": "0",
                "one": "0",
                "two": "01",
                "three": "10",
                "rule": "every 0 becomes 01 and every 1 becomes 10",
                "howdo": "Replace each 0 by 01 and each 1 by 10",
            },
            {
                "start": "b",
                "one": "b",
                "two": "a",
                "three": "ab",
                "rule": "every b becomes a and every a becomes ab",
                "howdo": "Replace each b by a and each a by ab",
            },
        ],
    ),
    drill(
        "loop_texts_by_rule.until_repeat",
        "numbers_until_repeat steps_to_repeat remainder_cycle walk_until_seen list_until_repeat",
        [
            integer("k", 0, 20, names=("start", "first", "k", "begin")),
            integer("m", 3, 25, names=("m", "size", "modulus", "clock")),
        ],
        "list[int]",
        [
            (
                "Start with the remainder of $k divided by $m. The next number is $rule, always as a remainder by $m. "
                "List the numbers until one would come a second time."
            ),
            (
                "On a clock with the hours 0 to $m - 1 the hand is at $k (taken modulo $m). It jumps to $rule, modulo "
                "$m, until an hour repeats. Return the hours in order, each once."
            ),
            (
                "$hand the list of values that arise from $k % $m when a value is replaced by $rule, modulo $m; stop "
                "before the first repetition."
            ),
            (
                "All numbers are taken modulo $m. From $k go on to $rule, and collect what you meet until it has been "
                "met before."
            ),
            (
                "Let a value be $k modulo $m. Put it in a list and change it to $rule, modulo $m, as long as it is "
                "not in the list yet. Return the list."
            ),
            (
                "This function starts with $k modulo $m and repeatedly replaces the value by $rule, modulo $m. It "
                "returns the list of all values up to, but not including, the first one that repeats."
            ),
            (
                "You start with the rest of $k divided by $m. The next number is $rule, and of this you take again "
                "the rest when divided by $m. Write the numbers down until a number would come again. Output the "
                "list."
            ),
        ],
        """
        path = []
        place = $k % $m
        while place not in path:
            path.append(place)
            place = $next % $m
        return path
        """,
        lambda k, m, v: _cycle(k, m, v["tag"]),
        edges=((0, 5), (1, 7), (3, 10)),
        variants=[
            {"tag": "double", "rule": "twice the number before", "next": "(place * 2)"},
            {"tag": "square", "rule": "the square of the number before", "next": "(place * place)"},
            {"tag": "three", "rule": "the number before plus 3", "next": "(place + 3)"},
        ],
    ),
)


def _grown(v: Mapping[str, Any], n: int) -> str:
    last = v["start"]
    for _ in range(n):
        last = "".join(v["two"] if ch == v["one"] else v["three"] for ch in last)
    return last


def _cycle(k: int, m: int, tag: str) -> list[int]:
    found = [k % m]
    while True:
        a = found[-1]
        after = divmod({"double": a + a, "square": a**2, "three": a + 3}[tag], m)[1]
        if after in found:
            return found
        found = [*found, after]
