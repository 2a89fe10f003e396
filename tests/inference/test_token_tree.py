"""Layouts of texts with shared beginnings, against the texts themselves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.inference import token_tree
from hornbook.inference.token_tree import plan

IDS = st.lists(st.integers(0, 2), max_size=8)


def laid_out(pairs: list[tuple[list[int], list[int]]]) -> int:
    """Check that every text can be read off the layout; the number of tokens that are read."""
    groups = plan(pairs)
    seen: set[int] = set()
    for group in groups:
        for row in group.rows:
            tokens, visible, positions = np.array(row.tokens), row.visible(), row.positions()
            for number, path in row.paths.items():
                context, continuation = pairs[number]
                assert len(path) == len(continuation) + 1
                sees = np.flatnonzero(visible[path[-1]])
                ordered = sees[np.argsort(positions[sees])]
                assert [*group.prefix, *tokens[ordered]] == context + continuation
                assert positions[ordered].tolist() == list(range(len(ordered)))
                assert ordered[-len(path) :].tolist() == path.tolist()
                seen.add(number)
    assert seen == set(range(len(pairs)))
    return sum(len(group.prefix) + sum(len(row.tokens) for row in group.rows) for group in groups)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(IDS, IDS), min_size=1, max_size=20), st.integers(0, 10))
def test_every_text_stands_in_the_layout(pairs: list[tuple[list[int], list[int]]], saving: int) -> None:
    pairs = [([9, *context], continuation) for context, continuation in pairs]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(token_tree, "GROUP_SAVING_TOKENS", saving)
        assert laid_out(pairs) <= sum(len(context) + len(continuation) for context, continuation in pairs)


def test_examples_before_many_questions_are_read_once() -> None:
    shots = {subject: [subject, *range(100, 300)] for subject in (1, 2)}
    questions = [([*shots[s], 1000 + q, *range(q, q + 30), 5], []) for s in (1, 2) for q in range(50) for _ in range(4)]
    assert laid_out(questions) == 2 * 201 + 100 * 32
    assert sorted(len(group.prefix) for group in plan(questions)) == [201, 201]


def test_choices_branch_off_their_question() -> None:
    pairs = [([question, *range(20)], [choice, 7]) for question in range(3) for choice in range(4)]
    assert laid_out(pairs) == 3 * (21 + 4 * 2)
    (group,) = plan(pairs)
    assert [len(row.paths) for row in group.rows] == [4, 4, 4]


def test_texts_that_differ_in_the_middle_share_a_row() -> None:
    start, end = list(range(20)), list(range(50, 55))
    assert laid_out([([*start, 1, 2], end), ([*start, 3], end)]) == 20 + 2 + 5 + 1 + 5


def test_a_beginning_that_saves_little_is_not_read_by_itself() -> None:
    groups = plan([([*range(30), place, *range(200)], []) for place in range(5)])
    assert [len(group.prefix) for group in groups] == [0]
