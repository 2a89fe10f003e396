from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.evaluation.probes.writing_checks import ListOf, Note, Written, repeats, words_in

WORDS = Written(
    (("dog",), ("hat",)), words=(6, 12), apart=True, source="Write a sentence with the words dog and hat please."
)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The dog ran away with my hat.", True),
        ("The dog ran away with my hat. And then the dog and the dog and the dog.", True),
        ("The dog ran away with my hat", False),
        ("The dog ran away with my cap.", False),
        ("dog, hat.", False),
        ("Dog pear tree fig lamp hat.", False),
        ("The dog hat is in the old house.", False),
        ("The dog sat and the dog sat on my hat.", False),
        ("The the dog ran away with my hat.", False),
        ("Write a sentence with the words dog and hat please.", False),
        ("On some days when it is warm the dog wears no hat in all of it.", False),
        ("", False),
    ],
)
def test_a_sentence_with_words(text: str, right: bool) -> None:
    assert WORDS.accepts(text) is right


def test_first_last_count_and_what_is_forbidden() -> None:
    assert Written(first="Yesterday", last="kite").accepts("Yesterday we lost the kite.")
    assert not Written(first="Yesterday", last="kite").accepts("Yesterday the kite was lost.")
    assert not Written(sentences=2).accepts("We saw it in the park.")
    assert Written(sentences=2).accepts("We saw it in the park. It was big!\n\nMore")
    assert not Written((("kite", "dragon"),), ("lost",)).accepts("Yesterday we lost the dragon.")
    assert Written((("kite", "dragon"),)).accepts("Yesterday we lost the dragon.")


def test_notes() -> None:
    note = Note("Bea", "Joel", (("thanks", "thank"), ("tea",)), most_words=12)
    assert note.accepts("Dear Bea,\n\nthank you for the tea.\n\nYours, Joel")
    for wrong in ("Dear Bea, Joel", "Hi Bea,\nthank you for the tea.\nJoel", "Dear Bea,\nthank you for the tea.",
                  "Dear Bea, thank you so much for all of the good tea we had.\nJoel", ""):  # fmt: skip
        assert not note.accepts(wrong)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("cat, dog, cow", True), ("A cat, a dog and a cow.", True), ("1. cats\n2. dogs\n3. cows", True),
        ("- cat\n- dog\n- cow\n\nI like them.", True), ("cat, dog", False), ("cat, dog, cat", False),
        ("cat, dog, justice", False), ("cat, dog, goat", False), ("cat, dog, cow, hen", False), ("", False),
    ],
)  # fmt: skip
def test_lists(text: str, right: bool) -> None:
    assert ListOf(3, frozenset({"cat", "dog", "cow", "hen", "goat"}), frozenset({"goat"})).accepts(text) is right


@given(st.lists(st.sampled_from("abcdef"), max_size=12))
def test_repeats_agrees_with_a_search_of_every_pair_of_places(letters: list[str]) -> None:
    words = words_in(" ".join(letters))
    again = any(
        words[i : i + 3] == words[j : j + 3] for i in range(len(words) - 2) for j in range(i + 1, len(words) - 2)
    ) or any(words[i] == words[i + 1] for i in range(len(words) - 1))
    assert repeats(words) == again
