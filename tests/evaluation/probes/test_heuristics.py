"""Rules of thumb that need no ability must do no better than guessing."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import cache

import pytest

from hornbook.evaluation.probes.drawing import numbers_in
from hornbook.evaluation.probes.item import ProbeItem
from hornbook.evaluation.probes.probe import Probe
from hornbook.evaluation.probes.registry import probes

ITEMS = 600
SEED = 1
"""Fixed: of a hundred rules, one may pass three standard errors by chance at some seed."""
Rule = Callable[[ProbeItem, str, int], float | None]


@cache
def items(probe: Probe) -> tuple[ProbeItem, ...]:
    return probe.items(ITEMS, SEED)


@cache
def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


@cache
def number(text: str) -> float | None:
    found = numbers_in(text)
    return float(found[0]) if len(found) == 1 else None


@cache
def last_number(text: str) -> float | None:
    found = numbers_in(text)
    return float(found[-1]) if found else None


def near_last_number(item: ProbeItem, choice: str, _: int) -> float | None:
    mine, last = number(choice), last_number(item.question)
    return None if mine is None or last is None else -abs(mine - last)


@cache
def places(question: str, choice: str) -> list[int]:
    """Where a choice is mentioned in the question, as whole words."""
    return [match.start() for match in re.finditer(rf"(?<!\w){re.escape(choice)}(?!\w)", question, re.IGNORECASE)]


def shared(item: ProbeItem, choice: str) -> int:
    return len(words(choice) & words(item.question))


def likeness(item: ProbeItem, choice: str) -> int:
    return sum(len(words(choice) & words(other)) for other in item.choices)


def signed(value: float | None, sign: int) -> float | None:
    return None if value is None else sign * value


RULES: dict[str, Rule] = {
    "first choice": lambda _, __, place: -place,
    "last choice": lambda _, __, place: place,
    "longest": lambda _, choice, __: len(choice),
    "shortest": lambda _, choice, __: -len(choice),
    "mentioned most": lambda item, choice, _: len(places(item.question, choice)),
    "mentioned least": lambda item, choice, _: -len(places(item.question, choice)),
    "mentioned first": lambda item, choice, _: -min(places(item.question, choice), default=10**6),
    "mentioned last": lambda item, choice, _: max(places(item.question, choice), default=-1),
    "most words of the question": lambda item, choice, _: shared(item, choice),
    "fewest words of the question": lambda item, choice, _: -shared(item, choice),
    "most like the others": lambda item, choice, _: likeness(item, choice),
    "least like the others": lambda item, choice, _: -likeness(item, choice),
    "largest number": lambda _, choice, __: signed(number(choice), 1),
    "smallest number": lambda _, choice, __: signed(number(choice), -1),
    "nearest to the last number": near_last_number,
    "most zeros at the end": lambda _, choice, __: len(re.findall(r"0+\b", choice)),
}


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("probe", probes(), ids=lambda probe: probe.name)
def test_a_rule_of_thumb_is_as_good_as_guessing(probe: Probe, rule: str) -> None:
    """A rule picks the choice that it values most; a tie counts in parts, an item that it can't judge not at all."""
    right = expected = variance = 0.0
    for item in items(probe):
        values = [RULES[rule](item, choice, place) for place, choice in enumerate(item.choices)]
        known = [value for value in values if value is not None]
        if not known or len(known) < len(values):
            continue
        best = [place for place, value in enumerate(values) if value == max(known)]
        right += (item.gold in best) / len(best)
        expected += item.chance
        # A rule that can't decide between some choices varies less than guessing does; this is for those it has left.
        variance += item.chance * (1 / len(best) - item.chance)
    assert abs(right - expected) <= 3 * math.sqrt(variance) + 1e-9


@pytest.mark.parametrize("probe", probes(), ids=lambda probe: probe.name)
def test_copying_from_the_question_answers_little(probe: Probe) -> None:
    """The last number, and the name or phrase that occurs most, as answers to be written."""
    asked = [item for item in items(probe) if item.kind == "answer"]
    numeric = [item for item in asked if number(item.reference) is not None and numbers_in(item.question)]
    if numeric:
        copied = sum(item.grade(str(numbers_in(item.question)[-1])) for item in numeric)
        assert copied <= 0.03 * len(numeric) + 3 * math.sqrt(0.03 * len(numeric))
    named = [item for item in asked if re.fullmatch("[A-Z][a-z]+", item.reference)]
    right = expected = variance = 0.0
    for item in named:
        names = re.findall(r"(?<![.?!:] )(?<!^)\b[A-Z][a-z]+|^[A-Z][a-z]+(?= )", item.question)
        most = max(set(names), key=lambda name: (names.count(name), name), default="")
        chance = 1 / (1 + sum(text in item.question for text in item.wrong if re.fullmatch("[A-Z][a-z]+", text)))
        right, expected, variance = right + item.grade(most), expected + chance, variance + chance * (1 - chance)
    assert right <= expected + 3 * math.sqrt(variance)
