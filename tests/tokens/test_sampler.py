from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.tokens.mixture import Mixture
from hornbook.tokens.sampler import BLOCK, Sampler

SHARDS = {"a": np.arange(0, 1001, dtype=np.uint16), "b": np.arange(5000, 5301, dtype=np.uint16)}


def test_the_order_is_a_pure_function_of_the_index() -> None:
    forward = Sampler(SHARDS, length=10, seed=1, mixture=Mixture(source_weights={"a": 2, "b": 1}))
    backward = Sampler(SHARDS, length=10, seed=1, mixture=Mixture(source_weights={"a": 2, "b": 1}))
    indices = range(0, 3 * BLOCK, 7)
    expected = {i: forward.batch(i, 1).ids.tolist() for i in indices}
    assert {i: backward.batch(i, 1).ids.tolist() for i in reversed(indices)} == expected
    other = Sampler(SHARDS, length=10, seed=2, mixture=Mixture(source_weights={"a": 2, "b": 1}))
    assert any(other.batch(i, 1).ids.tolist() != expected[i] for i in indices)


def test_batches_of_any_size_see_the_same_samples() -> None:
    sampler = Sampler(SHARDS, length=10, seed=3)
    whole = sampler.batch(0, 48).ids
    assert np.array_equal(whole, np.concatenate([sampler.batch(i, 6).ids for i in range(0, 48, 6)]))
    assert whole.shape == (48, 11)


@settings(max_examples=40, deadline=None)
@given(weights=st.lists(st.floats(0.001, 100), min_size=1, max_size=6), blocks=st.integers(1, 12))
def test_every_source_gets_its_share(weights: list[float], blocks: int) -> None:
    names = [f"s{i}" for i in range(len(weights))]
    shards = {name: np.arange(200, dtype=np.uint16) for name in names}
    given = dict(zip(names, weights, strict=True))
    sampler = Sampler(shards, length=9, seed=0, mixture=Mixture(source_weights=given))
    counts = Counter(sampler.locate(i)[0] for i in range(blocks * BLOCK))
    assert counts.total() == blocks * BLOCK
    for name, weight in given.items():
        assert abs(counts[name] - weight / sum(weights) * blocks * BLOCK) <= len(weights)


@settings(max_examples=30, deadline=None)
@given(size=st.integers(12, 400), length=st.integers(2, 11), seed=st.integers(0, 5))
def test_an_epoch_reads_every_piece_once(size: int, length: int, seed: int) -> None:
    sampler = Sampler({"a": np.arange(size, dtype=np.uint16)}, length=length, seed=seed)
    pieces = (size - 1) // length
    for epoch in range(2):
        found = [sampler.locate(epoch * pieces + i) for i in range(pieces)]
        assert {e for _, e, _ in found} == {epoch}
        assert sorted(piece for _, _, piece in found) == list(range(pieces))
    sample = sampler.batch(0, 1).ids[0]
    assert np.array_equal(np.diff(sample), np.ones(length))


def test_mistakes_are_errors() -> None:
    with pytest.raises(DataError, match="no such source"):
        Sampler(SHARDS, length=10, seed=0, mixture=Mixture(source_weights={"c": 1}))
    with pytest.raises(DataError, match="one sample needs"):
        Sampler(SHARDS, length=2000, seed=0)
    with pytest.raises(DataError, match="above 0"):
        Sampler(SHARDS, length=10, seed=0, mixture=Mixture(source_weights={"a": 0}))


def test_epochs_count_the_passes() -> None:
    sampler = Sampler(SHARDS, length=10, seed=0, mixture=Mixture(source_weights={"a": 1, "b": 1}))
    assert sampler.epochs(400)["b"] == pytest.approx(200 / 30, rel=0.02)
