from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import tokenizers
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from hornbook.foundation.errors import DataError, MismatchError
from hornbook.tokens.apportion import BLOCK
from hornbook.tokens.batch import document_ids
from hornbook.tokens.fill_in_the_middle import SENTINELS
from hornbook.tokens.mixture import Mixture, Phase
from hornbook.tokens.sampler import Sampler
from hornbook.tokens.tokenizer import Tokenizer

SHARDS = {"a": np.arange(0, 1001, dtype=np.uint16), "b": np.arange(5000, 5301, dtype=np.uint16)}


def weighted(**weights: float) -> Mixture:
    return Mixture(source_weights=weights)


def shard(size: int, seed: int = 0) -> NDArray[np.uint16]:
    return np.random.default_rng(seed).integers(0, 60_000, size).astype(np.uint16)


PINNED = [
    (
        {"exercise": 70_000, "textbook": 20_000, "packages": 41_000, "standard-library": 30_000},
        {"exercise": 0.7, "textbook": 0.2, "packages": 0.06, "standard-library": 0.04},
        64, 0, "9ba44ed1a9483256", "2dfb7c284654aeb5",
    ),
    ({"a": 1001, "b": 301, "c": 77}, None, 10, 3, "ae4503fc59f7ff7a", "fb2e87238dafe2dd"),
    (
        {f"s{i}": 500 for i in range(7)}, {f"s{i}": 10.0 ** -(i / 2) for i in range(7)},
        9, 5, "b68fa148da22b51f", "eac5e2ef3de15a8b",
    ),
    ({"a": 5000}, None, 16, 1, "9801eb18f32142d3", "c26c3e901c8e473b"),
]  # fmt: skip


@pytest.mark.parametrize(("sizes", "weights", "length", "seed", "places", "tokens"), PINNED)
def test_the_order_of_earlier_versions_stays(
    sizes: dict[str, int], weights: dict[str, float] | None, length: int, seed: int, places: str, tokens: str
) -> None:
    """The hashes were made by the first sampler, which went from block to block; published results used its order."""
    shards = {name: shard(size, number) for number, (name, size) in enumerate(sizes.items())}
    sampler = Sampler(shards, length=length, seed=seed, mixture=Mixture(source_weights=weights))
    found = [sampler.locate(index) for index in [*range(2000), *range(100_000, 100_300)]]
    assert hashlib.sha256(json.dumps(found).encode()).hexdigest()[:16] == places
    ids = np.concatenate([sampler.batch(0, 300).ids, sampler.batch(25_500, 200).ids])
    assert hashlib.sha256(ids.astype("<i8").tobytes()).hexdigest()[:16] == tokens


MIXTURES = [
    weighted(a=2, b=1),
    Mixture(source_max_epochs={"b": 1.5}),
    Mixture(phases=(Phase(share=0.7), Phase(share=0.3, source_weights={"b": 1})), source_max_epochs={"b": 20}),
]


@pytest.mark.parametrize("mixture", MIXTURES)
def test_the_order_is_a_pure_function_of_the_index(mixture: Mixture) -> None:
    def make(seed: int = 1) -> Sampler:
        return Sampler(SHARDS, length=10, seed=seed, mixture=mixture, samples=900)

    indices = range(0, 900, 7)
    expected = {index: make().locate(index) for index in indices}
    forward, backward, batches = make(), make(), make()
    assert {index: forward.locate(index) for index in indices} == expected
    assert {index: backward.locate(index) for index in reversed(indices)} == expected
    assert any(make(seed=2).locate(index) != expected[index] for index in indices)
    whole = make().batch(0, 900).ids
    assert np.array_equal(np.concatenate([batches.batch(index, 6).ids for index in range(0, 900, 6)]), whole)
    assert whole.shape == (900, 11) and whole.dtype == np.int64
    for index, (source, _, piece) in expected.items():
        assert np.array_equal(whole[index], SHARDS[source][piece * 10 : piece * 10 + 11])


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
    assert np.array_equal(np.diff(sampler.batch(0, 1).ids[0]), np.ones(length))


NAMES = ("a", "b", "c")
weights_strategy = st.fixed_dictionaries({name: st.sampled_from([0.0, 0.01, 0.5, 1.0, 7.0]) for name in NAMES}).filter(
    lambda weights: any(weights.values())
)


@settings(max_examples=60, deadline=None)
@given(
    phases=st.lists(st.tuples(st.integers(1, 5), weights_strategy), min_size=1, max_size=4),
    samples=st.integers(1, 3000),
)
def test_every_phase_has_its_shares_and_goes_on_reading(
    phases: list[tuple[int, dict[str, float]]], samples: int
) -> None:
    total = sum(share for share, _ in phases)
    mixture = Mixture(phases=tuple(Phase(share=share / total, source_weights=weights) for share, weights in phases))
    shards = {"a": shard(1001), "b": shard(301), "c": shard(31)}
    sampler = Sampler(shards, length=10, seed=2, mixture=mixture, samples=samples)
    found = [sampler.locate(index) for index in range(samples)]
    ends = [*np.rint(np.cumsum([phase.share for phase in mixture.phases[:-1]]) * samples).astype(int), samples]
    for (_, weights), start, end in zip(phases, [0, *ends], ends, strict=False):
        part = found[start:end]
        counts = Counter(source for source, _, _ in part)
        for name in NAMES:
            expected = weights[name] / sum(weights.values()) * len(part)
            # A run that is not a multiple of a block long ends within a shuffled block.
            assert abs(counts[name] - expected) <= len(NAMES) + (0 if end < samples else BLOCK / 2)
            assert weights[name] or not counts[name]
    for name, ids in shards.items():  # no phase skips or repeats a piece that another has read
        order = [(epoch, piece) for source, epoch, piece in found if source == name]
        pieces = (len(ids) - 1) // 10
        assert [epoch for epoch, _ in order] == [rank // pieces for rank in range(len(order))]
        assert len(set(order)) == len(order)


def test_every_segment_is_shuffled_anew() -> None:
    even = Phase(share=0.25, source_weights={"a": 1, "b": 1})
    sampler = Sampler(SHARDS, length=10, seed=0, mixture=Mixture(phases=(even,) * 4), samples=400)
    orders = {tuple(sampler.locate(start + index)[0] for index in range(100)) for start in range(0, 400, 100)}
    assert len(orders) == 4


@settings(max_examples=60, deadline=None)
@given(
    caps=st.dictionaries(st.sampled_from(NAMES), st.sampled_from([0.004, 0.3, 1.0, 2.5, 30.0]), min_size=1),
    weights=weights_strategy,
    samples=st.integers(1, 2000),
    first=st.sampled_from([0.25, 1.0]),
)
@example(caps={"a": 0.004, "c": 2.5}, weights={"a": 0.0, "b": 0.01, "c": 0.01}, samples=87, first=0.25)
def test_caps_hold_and_the_others_take_over_in_proportion(
    caps: dict[str, float], weights: dict[str, float], samples: int, first: float
) -> None:
    shards = {"a": shard(2001), "b": shard(401), "c": shard(101)}
    rest = (Phase(share=1 - first),) if first < 1 else ()
    mixture = Mixture(phases=(Phase(share=first, source_weights=weights), *rest), source_max_epochs=caps)
    sampler = Sampler(shards, length=10, seed=2, mixture=mixture, samples=samples)
    if sampler.available is not None and sampler.available < samples:
        with pytest.raises(DataError, match="no source"):
            sampler.check(samples)
        with pytest.raises(DataError, match="no source"):
            sampler.locate(sampler.available)
        samples = sampler.available
    found = [sampler.locate(index)[0] for index in range(samples)]
    counts = Counter(found)
    for name in counts:
        pieces = (len(shards[name]) - 1) // 10
        assert counts[name] <= caps.get(name, np.inf) * pieces
        assert sampler.epochs(samples)[name] == pytest.approx(counts[name] / pieces, abs=BLOCK / pieces)


def test_a_capped_source_gives_its_share_away() -> None:
    shards = {"a": shard(100_001), "b": shard(100_001), "c": shard(501)}
    mixture = Mixture(source_weights={"a": 3, "b": 1, "c": 4}, source_max_epochs={"c": 2})
    sampler = Sampler(shards, length=10, seed=0, mixture=mixture, samples=4000)
    before = Counter(sampler.locate(index)[0] for index in range(200))
    after = Counter(sampler.locate(index)[0] for index in range(200, 200 + 10 * BLOCK))
    assert before["c"] == 100 and after["c"] == 0  # two passes over 50 pieces
    assert after["a"] / after["b"] == pytest.approx(3, rel=0.01)
    free = Sampler(shards, length=10, seed=0, mixture=Mixture(source_weights={"a": 3, "b": 1, "c": 4}))
    unmet = mixture.model_copy(update={"source_max_epochs": {"c": 1e6}})
    capped = Sampler(shards, length=10, seed=0, mixture=unmet, samples=4000)
    assert np.array_equal(capped.batch(0, 4000).ids, free.batch(0, 4000).ids)


@settings(max_examples=40, deadline=None)
@given(heldout=st.integers(0, 60), weights=weights_strategy, seed=st.integers(0, 3))
def test_heldout_pieces_are_the_last_and_never_trained_on(heldout: int, weights: dict[str, float], seed: int) -> None:
    shards = {
        name: np.arange(start, start + 1001, dtype=np.uint16)
        for name, start in zip(NAMES, (0, 2000, 4000), strict=True)
    }
    mixture = Mixture(source_weights=weights, heldout_sequences=heldout)
    sampler = Sampler(shards, length=10, seed=seed, mixture=mixture)
    held = sampler.heldout()
    assert held.ids.shape == (heldout, 11) and sum(sampler.heldout_counts.values()) == heldout
    predicted = set(held.ids[:, 1:].ravel().tolist())
    for name, count in sampler.heldout_counts.items():
        assert abs(count - heldout * weights[name] / sum(weights.values())) <= len(NAMES)
        assert set(shards[name][1001 - 10 * count :].tolist()) <= predicted
    trained = sampler.batch(0, 4 * BLOCK).ids[:, 1:]
    assert not predicted & set(trained.ravel().tolist())


def test_more_held_out_than_there_is_is_an_error() -> None:
    with pytest.raises(DataError, match="source `b` has 30 sequences of 10 tokens, and 40 of them"):
        Sampler(SHARDS, length=10, seed=0, mixture=Mixture(source_weights={"a": 1, "b": 1}, heldout_sequences=80))


@pytest.fixture(scope="module")
def gap_tokenizer(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    """A tokenizer with sentinels."""
    folder = tmp_path_factory.mktemp("tokenizer")
    tokenizer.save(folder)
    inner = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    inner.add_special_tokens(list(SENTINELS))
    return Tokenizer(inner)


def test_masks_and_gaps_follow_from_the_index(gap_tokenizer: Tokenizer) -> None:
    ids = shard(3001) % 200 + 1
    ids[np.random.default_rng(0).integers(0, 3001, 200)] = gap_tokenizer.end_of_text_id
    mixture = Mixture(document_masks=True, fill_in_the_middle=0.5, heldout_sequences=3)
    sampler = Sampler({"a": ids}, length=50, seed=0, mixture=mixture, tokenizer=gap_tokenizer)
    plain = Sampler({"a": ids}, length=50, seed=0, mixture=Mixture(heldout_sequences=3))
    whole = sampler.batch(0, 40)
    assert whole.document_ids is not None and whole.counted is None
    assert np.array_equal(whole.document_ids, document_ids(whole.ids[:, :-1], gap_tokenizer.end_of_text_id))
    assert np.array_equal(np.concatenate([sampler.batch(start, 8).ids for start in range(0, 40, 8)]), whole.ids)
    changed = (whole.ids != plain.batch(0, 40).ids).any(axis=1)
    assert 0.3 < changed.mean() <= 1
    assert np.array_equal(sampler.heldout().ids, plain.heldout().ids)
    assert sampler.heldout().document_ids is not None and plain.batch(0, 1).document_ids is None
    second_epoch = sampler.batch(57, 57).ids
    assert not {row.tobytes() for row in second_epoch} >= {row.tobytes() for row in sampler.batch(0, 57).ids}


def test_a_tokenizer_without_sentinels_is_an_error(tokenizer: Tokenizer) -> None:
    with pytest.raises(MismatchError, match="fim_prefix"):
        Sampler(SHARDS, length=10, seed=0, mixture=Mixture(fill_in_the_middle=0.5), tokenizer=tokenizer)


def test_mistakes_are_errors() -> None:
    with pytest.raises(DataError, match="no such source"):
        Sampler(SHARDS, length=10, seed=0, mixture=weighted(c=1))
    with pytest.raises(DataError, match="a cap is given for `c`"):
        Sampler(SHARDS, length=10, seed=0, mixture=Mixture(source_max_epochs={"c": 1}), samples=1)
    with pytest.raises(DataError, match="one sample needs"):
        Sampler(SHARDS, length=2000, seed=0)
    with pytest.raises(DataError, match="above 0"):
        Sampler(SHARDS, length=10, seed=0, mixture=weighted(a=0))
    with pytest.raises(ValueError, match="need `samples`"):
        Sampler(SHARDS, length=10, seed=0, mixture=Mixture(phases=(Phase(share=1),)))
    with pytest.raises(ValueError, match="need `tokenizer`"):
        Sampler(SHARDS, length=10, seed=0, mixture=Mixture(document_masks=True))


def test_epochs_count_the_passes() -> None:
    sampler = Sampler(SHARDS, length=10, seed=0, mixture=weighted(a=1, b=1))
    assert sampler.epochs(400)["b"] == pytest.approx(200 / 30, rel=0.02)
    assert sampler.epochs(0) == {"a": 0, "b": 0}


def test_reading_too_often_is_an_error_that_says_how_to_mend_it() -> None:
    sampler = Sampler(SHARDS, length=10, seed=0, mixture=weighted(a=1, b=1))
    sampler.check(240)  # four passes over the 30 pieces of b
    with pytest.raises(DataError, match=r"`b` 6\.7 times: it has 30 sequences of 10 tokens\. ") as caught:
        sampler.check(402)
    assert "`a`" not in str(caught.value) and "set max_epochs to 7" in caught.value.mend
    assert "train on at most 2,420 tokens" in caught.value.mend and "smaller weight" in caught.value.mend
    sampler.check(242)  # one sample over is rounding
    with pytest.raises(DataError, match="max_epochs"):
        sampler.check(244)
    Sampler(SHARDS, length=10, seed=0, mixture=Mixture(source_weights={"a": 1, "b": 1}, max_epochs=7)).check(402)
    capped = Mixture(source_weights={"a": 1, "b": 1}, source_max_epochs={"b": 5})
    Sampler(SHARDS, length=10, seed=0, mixture=capped, samples=402).check(402)


def test_a_corpus_smaller_than_a_batch_is_named() -> None:
    sampler = Sampler({"mine": shard(51)}, length=10, seed=0)
    sampler.check(16, batch_sequences=16)  # 3.2 passes are allowed
    with pytest.raises(DataError, match="it has 5 sequences of 10 tokens, and one batch takes 16") as caught:
        sampler.check(160, batch_sequences=16)
    assert "train on at most 160 tokens" in caught.value.mend and "weight" not in caught.value.mend
    with pytest.raises(DataError, match="one batch takes 32") as caught:
        sampler.check(32, batch_sequences=32)
    assert "train on" not in caught.value.mend


def test_the_fingerprint_covers_what_decides_a_sample() -> None:
    def of(mixture: Mixture | None = None, seed: int = 0, length: int = 10, samples: int = 900, start: int = 0) -> str:
        shards = {**SHARDS, "a": SHARDS["a"] + np.uint16(start)}
        return Sampler(shards, length=length, seed=seed, mixture=mixture, samples=samples).fingerprint

    phases = Mixture(phases=(Phase(share=0.5), Phase(share=0.5, source_weights={"a": 1})))
    different = [
        of(), of(seed=1), of(length=9), of(start=1), of(weighted(a=1)), of(Mixture(heldout_sequences=1)),
        of(Mixture(source_max_epochs={"a": 1})), of(phases), of(phases, samples=902),
    ]  # fmt: skip
    assert len(set(different)) == len(different)
    assert of() == of(Mixture()) == of(Mixture(max_epochs=9)) == of(samples=902)


def test_memory_mapped_shards_of_any_size_are_read_where_asked(tmp_path: Path) -> None:
    np.save(tmp_path / "small.npy", SHARDS["a"])
    mapped = np.load(tmp_path / "small.npy", mmap_mode="r")
    endless = np.lib.stride_tricks.as_strided(SHARDS["b"][:1], shape=(1 << 42,), strides=(0,), writeable=False)
    mixture = Mixture(source_weights={"small": 0.001, "web": 0.999}, max_epochs=1e9)
    sampler = Sampler({"small": mapped, "web": endless}, length=10, seed=0, mixture=mixture)
    first = sampler.batch(10**8, 600)
    other = Sampler({"small": mapped, "web": endless}, length=10, seed=0, mixture=mixture)
    assert np.array_equal(other.batch(10**8 + 300, 300).ids, first.ids[300:])
    assert (first.ids[:, 0] == 5000).sum() >= 597
    assert max(sampler.locate(index)[2] for index in range(100)) > 10**10
