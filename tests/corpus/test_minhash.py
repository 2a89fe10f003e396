from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.corpus.minhash import Components, Similarity, candidates, jaccard, join_similar, shingles, tokens_of
from hornbook.foundation.dataframes import string_frame
from hornbook.foundation.documents import rows_of


def variants(count: int, seed: int) -> list[str]:
    """Texts of 60 words, in pairs with more and more words changed."""
    rng = random.Random(seed)
    texts = []
    for number in range(count):
        words = [f"w{rng.randrange(500)}" for _ in range(60)]
        changed = list(words)
        for position in rng.sample(range(60), number % 6):
            changed[position] = "other"
        texts += [" ".join(words), " ".join(changed)]
    return texts


@pytest.mark.parametrize("threshold", [0.5, 0.7, 0.9])
def test_candidates_are_nearly_all_pairs_that_brute_force_finds(threshold: float) -> None:
    texts = variants(150, seed=1)
    similarity = Similarity(threshold, 3, 128)
    keys = [f"{number:04d}" for number in range(len(texts))]
    groups = candidates(string_frame({"key": keys, "tokens": texts}), similarity)
    proposed = {pair for group in groups for pair in itertools.combinations(group, 2)}
    sets = {key: shingles(text, 3) for key, text in zip(keys, texts, strict=True)}
    true = {(a, b) for a, b in itertools.combinations(keys, 2) if jaccard(sets[a], sets[b]) >= threshold}
    assert len(true) > 20
    assert len(true & proposed) / len(true) >= 0.98
    assert len(proposed) < 20 * len(true)  # far fewer than the 45,000 pairs


@pytest.mark.parametrize("threshold", [0.3, 0.5, 0.7, 0.9, 1.0])
@pytest.mark.parametrize("hashes", [16, 128])
def test_bands_find_pairs_at_the_threshold(threshold: float, hashes: int) -> None:
    similarity = Similarity(threshold, 5, hashes)
    assert 1 <= similarity.band_rows <= hashes
    assert similarity.chance(threshold, similarity.band_rows) >= 0.99 or similarity.band_rows == 1


@given(st.text(max_size=60), st.integers(1, 6))
def test_shingles_are_those_of_brute_force(text: str, size: int) -> None:
    words = text.split(" ")
    expected = {" ".join(words[i : i + size]) for i in range(len(words)) if i + size <= len(words)} or {text}
    assert shingles(text, size) == expected


WORDS = st.frozensets(st.sampled_from("abcdefgh"))


@given(WORDS, WORDS)
def test_jaccard_is_symmetric_and_one_only_for_equal_sets(left: frozenset[str], right: frozenset[str]) -> None:
    assert jaccard(left, right) == jaccard(right, left)
    assert 0 <= jaccard(left, right) <= 1
    assert (jaccard(left, right) == 1) == (left == right)


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12))))
def test_components_are_those_of_the_graph(edges: list[tuple[int, int]]) -> None:
    components = Components(range(13))
    for left, right in edges:
        components.join(left, right)
    for group in components.groups():
        reached = {group[0]}
        while more := {b for a, b in [*edges, *((b, a) for a, b in edges)] if a in reached} - reached:
            reached |= more
        assert reached == set(group)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from("abcdefgh"), min_size=2, unique=True).map(sorted), max_size=6), st.data())
def test_joining_similar_ones_compares_all_pairs_of_a_group(groups: list[list[str]], data: st.DataObject) -> None:
    sets = {key: data.draw(WORDS.filter(bool), label=key) for key in "abcdefgh"}
    components = join_similar(groups, sets.__getitem__, 0.5)
    plain = Components(sorted({key for group in groups for key in group}))
    for group in groups:
        for left, right in itertools.combinations(group, 2):
            if jaccard(sets[left], sets[right]) >= 0.5:
                plain.join(left, right)
    assert sorted(map(sorted, components.groups())) == sorted(map(sorted, plain.groups()))


def test_tokens_are_words_numbers_and_signs_apart() -> None:
    frame = string_frame({"text": ["  Def f(x_1):\n\treturn  x_1==2.5\n", ""]})
    (first,), (second,) = rows_of(frame.select(tokens_of(frame["text"]).alias("tokens")), "tokens")
    assert first == "def f ( x_1 ) : return x_1 = = 2 . 5"
    assert second == ""
