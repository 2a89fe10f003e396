"""Slips of the pen: what is left out or mistyped, and what stays."""

from __future__ import annotations

import ast
import re

import pytest

from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.grammar import TICK
from hornbook.synthesis.curriculum.items import Form
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.curriculum.slips import with_slips
from hornbook.synthesis.curriculum.wording import Draw

NAME = f"{TICK}the_largest{TICK}"
TEXT = f'Return the largest of the numbers in {NAME}, not the "first largest" of all 12 numbers, or `a largest` one.'


def slipped(text: str, times: int = 200) -> list[str]:
    return [with_slips(Draw(str(seed)), text) for seed in range(times)]


def test_small_words_are_left_out_and_long_ones_mistyped_now_and_then() -> None:
    found = slipped(TEXT)
    assert TEXT in found
    assert any("Return largest" in one for one in found)
    words = set(re.findall(r"\w+", TEXT))
    assert any(set(re.findall(r"\w+", one)) - words - {"return"} for one in found)
    assert any(one.startswith("return") for one in found)
    assert any(not one.endswith(".") for one in found)


@pytest.mark.parametrize("kept", [NAME, '"first largest"', "`a largest`", "12", " not ", " or "])
def test_identifiers_quotations_and_words_that_turn_the_sense_stay(kept: str) -> None:
    assert all(kept in one for one in slipped(TEXT))


def test_every_word_of_the_task_is_there_or_nearly() -> None:
    for one in slipped("Count words longer than five letters."):
        assert len(one.split()) == 6
        assert len(one) >= len("Count words longer than five letters") - 6


@pytest.mark.parametrize("end", [f"{TICK}'a'{TICK}", f'{TICK}"a"{TICK}', '"a"', "'a'"])
def test_a_quotation_at_the_end_never_meets_the_quotes_of_the_docstring(end: str) -> None:
    assert all(one.endswith(f"{end}.") for one in slipped(f"Count every {end}."))


def test_exercises_with_slips_are_the_same_tasks() -> None:
    plain, hasty = Form(varied=True, one_hand=True), Form(varied=True, one_hand=True, slip_share=1.0)
    articles = {plain: 0, hasty: 0}
    for one in families():
        if not isinstance(one, Family):
            continue
        before, after = one.exercise(4, plain), one.exercise(4, hasty)
        assert (before.name, before.solution, before.tests) == (after.name, after.solution, after.tests)
        ast.parse(after.program)
        for form, exercise in ((plain, before), (hasty, after)):
            articles[form] += len(re.findall(r"\bthe\b", exercise.prompt))
    assert articles[hasty] < 0.8 * articles[plain], articles
