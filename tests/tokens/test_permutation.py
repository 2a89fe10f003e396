from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.tokens.permutation import ROUNDS, SHUFFLED_SIZE, Permutation, feistel


def keys(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 1 << 64, ROUNDS, dtype=np.uint64)


@settings(max_examples=100, deadline=None)
@given(size=st.integers(1, 5000), seed=st.integers(0, 1000))
def test_the_network_gives_every_number_once(size: int, seed: int) -> None:
    numbers = feistel(np.arange(size), size, keys(seed))
    assert sorted(numbers.tolist()) == list(range(size))


def test_the_network_shuffles() -> None:
    size, bins = 250_000, 50
    numbers = feistel(np.arange(size), size, keys(3))
    table, _, _ = np.histogram2d(np.arange(size), numbers, bins=bins)
    expected = size / bins**2
    statistic = ((table - expected) ** 2 / expected).sum()
    freedom = (bins - 1) ** 2
    assert abs(statistic - freedom) < 5 * np.sqrt(2 * freedom)
    steps = np.diff(numbers)
    assert len(np.unique(steps)) > size / 3  # neighbours do not stay together
    assert abs(np.corrcoef(numbers[:-1], numbers[1:])[0, 1]) < 0.01
    assert abs((numbers == feistel(np.arange(size), size, keys(4))).sum()) < 20


@pytest.mark.parametrize("size", [SHUFFLED_SIZE, SHUFFLED_SIZE + 1, 122_070_312, 1 << 40])
def test_any_size_can_be_read_anywhere(size: int) -> None:
    order = Permutation((1, 2, 3), size)
    places = np.random.default_rng(0).choice(min(size, 1 << 24), 20_000, replace=False)
    numbers = order(places)
    assert len(np.unique(numbers)) == len(places) and numbers.min() >= 0 and numbers.max() < size
    assert np.array_equal(Permutation((1, 2, 3), size)(places[:10]), numbers[:10])
    assert not np.array_equal(Permutation((1, 2, 4), size)(places[:10]), numbers[:10])


def test_a_small_order_is_numpys() -> None:
    expected = np.random.default_rng((5, 1, 0, 2)).permutation(1000)
    assert np.array_equal(Permutation((5, 1, 0, 2), 1000)(np.arange(1000)), expected)
