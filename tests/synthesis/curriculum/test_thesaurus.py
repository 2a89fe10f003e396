"""Synonyms: what is exchanged, what stays, and that the task stays the same."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.grammar import TICK
from hornbook.synthesis.curriculum.items import Form
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.curriculum.thesaurus import with_synonyms
from hornbook.synthesis.curriculum.wording import Draw

NAME = f"{TICK}text{TICK}"


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("Find the smallest of a list.", {"Find the lowest of a list.", "Find the minimum of a list."}),
        ("Is there an integer?", {"Is there a whole number?", "Is there an int?"}),
        ("Keep an item.", {"Keep an element.", "Keep an entry."}),
        ("It has at least 3.", {"It has no less than 3.", "It has not less than 3."}),
        (f"at most {NAME}", {f"no more than {NAME}", f"not more than {NAME}"}),
        ("Take two lists.", {"Take 2 lists."}),
    ],
)
def test_a_word_is_exchanged_for_each_of_its_synonyms(text: str, possible: set[str]) -> None:
    assert {with_synonyms(Draw(str(seed)), text, 1.0) for seed in range(60)} == possible


@pytest.mark.parametrize(
    "kept",
    [
        f"Take {NAME} apart.",  # an identifier
        'Return "text" as it is.',
        "Return `string` as it is.",
        "Divide it (an integer).",
        "Each of them is as long as the other; every second one is part of it.",
        "At least one, at the most one at a time.",
        "If it comes first of the two, return 2.",
        "Take substrings and subtexts.",
        "the entry of the diary",  # an item may be called an entry, but not every entry is an item
    ],
)
def test_identifiers_quotations_and_words_of_another_sense_stay(kept: str) -> None:
    assert {with_synonyms(Draw(str(seed)), kept, 1.0) for seed in range(20)} == {kept}


@given(st.text(), st.integers())
def test_without_a_share_nothing_is_exchanged(text: str, seed: int) -> None:
    assert with_synonyms(Draw(str(seed)), text, 0.0) == text


def test_exercises_in_other_words_are_the_same_tasks() -> None:
    plain, told = Form(varied=True, one_hand=True), Form(varied=True, one_hand=True, synonym_share=1.0)
    rare = {plain: 0, told: 0}  # authors write "is not" ten times for each "isn't"
    for one in families()[::5]:
        if not isinstance(one, Family):
            continue
        before, after = one.exercise(4, plain), one.exercise(4, told)
        assert (before.name, before.solution, before.tests) == (after.name, after.solution, after.tests)
        ast.parse(after.program)
        assert TICK not in after.program
        rare[plain] += "isn't" in before.prompt
        rare[told] += "isn't" in after.prompt
    assert rare[told] > 2 * rare[plain] + 3, rare
