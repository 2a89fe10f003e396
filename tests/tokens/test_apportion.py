from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from hornbook.tokens.apportion import BLOCK, STRIDE, Apportionment


def shares(weights: list[float]) -> NDArray[np.float64]:
    return np.array(weights) / sum(weights)


def reference(given: NDArray[np.float64], blocks: int) -> list[list[int]]:
    """Counts before each block, one block after the other."""
    rows = [[0] * len(given)]
    for block in range(1, blocks + 1):
        due = [share * (block * BLOCK) - had for share, had in zip(given.tolist(), rows[-1], strict=True)]
        quota = [max(int(np.floor(one)), 0) for one in due]
        quota[quota.index(max(quota))] -= max(sum(quota) - BLOCK, 0)
        order = sorted(range(len(due)), key=lambda source: quota[source] - due[source])
        for source in order[: BLOCK - sum(quota)]:
            quota[source] += 1
        rows.append([had + more for had, more in zip(rows[-1], quota, strict=True)])
    return rows


CROWDED = [0.0658] * 5 + [32.7651] * 7 + [26.3153]
"""Small sources that were rounded up stay ahead while the large ones all become due."""
SLOW = [
    CROWDED,
    [1.0, 0.01, 0.003],
    [0.5, 0.499, 1e-4, 1.3e-5, 3e-6],
    [10.0**-power for power in range(6)],
    [1.0] * 40 + [0.01],
]


@pytest.mark.parametrize("weights", [[0.7, 0.2, 0.06, 0.04], [1.0], *SLOW])
def test_late_blocks_have_the_counts_of_going_there_block_by_block(weights: list[float]) -> None:
    blocks = 2 * STRIDE + 100
    expected = reference(shares(weights), blocks)
    jumping = Apportionment(shares(weights))
    for block in (blocks, blocks - 1, STRIDE, 7, STRIDE + 300, 2 * STRIDE, 0, blocks):
        assert jumping.counts(block * BLOCK).tolist() == expected[block]
    walking = Apportionment(shares(weights))
    assert [walking.counts(block * BLOCK).tolist() for block in range(blocks + 1)] == expected


def test_a_source_that_hardly_comes_up_is_not_guessed_wrongly() -> None:
    rare = shares([0.81, 0.633, 2e-06, 4.3e-07])  # for thousands of blocks it depends on earlier ones who is ahead
    expected = reference(rare, 6 * STRIDE)
    for block in (6 * STRIDE, 5 * STRIDE):
        assert Apportionment(rare).counts(block * BLOCK).tolist() == expected[block]


@settings(max_examples=60, deadline=None)
@given(
    weights=st.lists(st.floats(1e-6, 1), min_size=1, max_size=30), samples=st.lists(st.integers(0, 30_000), min_size=1)
)
def test_counts_keep_to_the_shares_and_never_fall(weights: list[float], samples: list[int]) -> None:
    part = Apportionment(shares([*weights, 0.0]))
    before = np.zeros(len(weights) + 1)
    for number in sorted(samples):
        counts = part.counts(number)
        assert counts.sum() == number and counts[-1] == 0
        assert (np.abs(counts - part.shares * number) <= len(weights)).all()
        assert number % BLOCK or (counts >= before).all()
        before = counts if number % BLOCK == 0 else before


def test_no_source_loses_samples_where_more_are_due_than_fit() -> None:
    part = Apportionment(shares(CROWDED))
    for block in range(60):
        before = part.counts(block * BLOCK)
        for more in range(1, 12):
            counts = part.counts(block * BLOCK + more)
            assert counts.sum() == block * BLOCK + more and (counts >= before).all()


def test_many_small_sources_fill_every_block() -> None:
    weights = np.random.default_rng(0).exponential(size=2000)
    part = Apportionment(weights / weights.sum())
    rows = np.array([part.counts(block * BLOCK) for block in range(60)])
    assert (np.diff(rows, axis=0) >= 0).all() and (np.diff(rows.sum(axis=1)) == BLOCK).all()
