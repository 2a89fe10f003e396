from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.evaluation.contamination import NGRAM_WORDS, contaminated, corpus_files
from hornbook.foundation.errors import DataError

WORDS = st.lists(st.sampled_from(["oak", "elm", "ash", "fir", "yew", "bay", "fig"]), min_size=1, max_size=30)


def by_hand(words: list[str], text: list[str]) -> bool:
    """Whether thirteen words in a row, or all of eight or more, stand in the text."""
    size = min(len(words), NGRAM_WORDS)
    if size < 8:
        return False
    parts = {" ".join(words[start : start + size]) for start in range(len(words) - size + 1)}
    return any(" ".join(text[start : start + size]) in parts for start in range(len(text) - size + 1))


@given(WORDS, WORDS, st.integers(0, 10), st.integers(1, 30))
def test_as_many_words_in_a_row_as_count_by_hand(item: list[str], other: list[str], start: int, length: int) -> None:
    document = [*other, *item[start : start + length], *reversed(other)]
    (found,) = contaminated({"task": [(" ".join(item),)]}, [" ".join(document)])["task"]
    assert found is by_hand(item, document)


def test_case_and_punctuation_make_no_difference() -> None:
    item = "The quick brown fox jumps over the lazy dog near the old river bank"
    assert contaminated({"t": [(item,)]}, [f"said: {item.upper().replace(' ', ', ')}!"]) == {"t": [True]}


def test_an_item_of_numbers_says_nothing() -> None:
    numbers = " ".join(map(str, range(20)))
    assert contaminated({"t": [(numbers,), ()]}, [numbers]) == {"t": [False, False]}


def test_of_short_texts_only_the_question_counts() -> None:
    short = "if item not in seen then seen add item and go on"
    long = f"{short} until no item is left in the list"
    items = {"t": [(short,), ("another question", short), ("another question", long)]}
    assert contaminated(items, [f"first {long} last"]) == {"t": [True, False, True]}


def test_the_documents_of_a_folder_are_found(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no documents here"):
        corpus_files(tmp_path)
    for name in ("b.parquet", "a.parquet"):
        (tmp_path / name).touch()
    assert corpus_files(tmp_path) == [tmp_path / "a.parquet", tmp_path / "b.parquet"]
    (tmp_path / "documents.parquet").touch()
    assert corpus_files(tmp_path) == [tmp_path / "documents.parquet"]
    assert corpus_files(tmp_path / "b.parquet") == [tmp_path / "b.parquet"]
