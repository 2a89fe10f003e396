from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.synthesis.near_duplicates import SHINGLE_TOKENS, NearDuplicates, jaccard, shingle_hashes, sketch

WORDS = [f"word{number}" for number in range(2000)]


def plain_shingles(text: str) -> set[tuple[str, ...]]:
    tokens = re.findall(r"\w+|[^\w\s]", text.lower())
    return {tuple(tokens[i : i + SHINGLE_TOKENS]) for i in range(max(len(tokens) - SHINGLE_TOKENS + 1, bool(tokens)))}


def plain_jaccard(left: str, right: str) -> float:
    a, b = plain_shingles(left), plain_shingles(right)
    return len(a & b) / len(a | b) if a | b else 1.0


texts = st.lists(st.sampled_from(["a", "b", "c", "def", "(", ")", ":", "1", "Be", "ä"]), max_size=30).map(" ".join)


@given(texts, texts)
def test_similarity_is_that_of_sets_of_shingles(left: str, right: str) -> None:
    assert jaccard(shingle_hashes(left), shingle_hashes(right)) == pytest.approx(plain_jaccard(left, right))


@given(texts)
def test_a_text_is_found_again_whatever_its_case_and_spaces(text: str) -> None:
    index = NearDuplicates(0.8)
    index.add(sketch(text), "first")
    found = index.find(sketch(f"  {text.upper()}\n"))
    assert found == "first" if plain_shingles(text) and text.upper().lower() == text.lower() else True


def changed(words: list[str], changes: int, generator: random.Random) -> list[str]:
    copy = list(words)
    for place in generator.sample(range(len(copy)), changes):
        copy[place] = "changed"
    return copy


def test_nearly_all_pairs_over_the_threshold_are_found_and_none_below() -> None:
    generator = random.Random(0)
    over = found = 0
    for _ in range(1500):
        words = generator.choices(WORDS, k=generator.randint(40, 160))
        text, other = " ".join(words), " ".join(changed(words, generator.randint(1, 5), generator))
        similarity = plain_jaccard(text, other)
        index = NearDuplicates(0.8)
        index.add(sketch(text), "text")
        answer = index.find(sketch(other))
        if similarity < 0.8:
            assert answer is None
        else:
            over += 1
            found += answer == "text"
    assert over > 300
    assert found / over > 0.98


def test_the_first_of_several_is_named_and_unlike_texts_are_not() -> None:
    index = NearDuplicates(0.8)
    words = [f"w{i}" for i in range(100)]
    index.add(sketch(" ".join(words)), "first")
    index.add(sketch(" ".join([*words[:-1], "x"])), "second")
    assert index.find(sketch(" ".join(words))) == "first"
    assert index.find(sketch(" ".join(reversed(words)))) is None
    assert len(index) == 2


def test_an_empty_text_is_like_nothing() -> None:
    index = NearDuplicates(0.8)
    index.add(sketch(""), "empty")
    assert index.find(sketch("")) is None
    assert index.find(sketch("a b c")) is None
