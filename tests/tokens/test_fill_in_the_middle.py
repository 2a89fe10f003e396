from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tokenizers
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import AddedToken

from hornbook.foundation.errors import MismatchError
from hornbook.tokens.fill_in_the_middle import SENTINELS, rearrange, sentinel_ids
from hornbook.tokens.tokenizer import Tokenizer

END, PREFIX, SUFFIX, MIDDLE = 0, 101, 102, 103


def documents(row: list[int]) -> list[list[int]]:
    """The documents of a row, each with its end-of-text if the row has it."""
    found: list[list[int]] = [[]]
    for token in row:
        found[-1].append(token)
        if token == END:
            found.append([])
    return [document for document in found if document]


def undo(document: list[int]) -> list[int]:
    """The document as it was before."""
    if document[0] != PREFIX:
        return document
    suffix, middle = document.index(SUFFIX), document.index(MIDDLE)
    end = [token for token in document if token == END]
    return document[1:suffix] + [t for t in document[middle + 1 :] if t != END] + document[suffix + 1 : middle] + end


def run(row: list[int], share: float, seed: int = 0) -> list[int]:
    return rearrange(
        np.array(row),
        share=share,
        end_of_text_id=END,
        sentinels=(PREFIX, SUFFIX, MIDDLE),
        random=np.random.default_rng(seed),
    ).tolist()


@settings(max_examples=200, deadline=None)
@given(
    row=st.lists(st.integers(1, 9) | st.just(END), min_size=1, max_size=60),
    share=st.sampled_from([0.0, 0.5, 1.0]),
    seed=st.integers(0, 100),
)
def test_documents_are_only_rearranged(row: list[int], share: float, seed: int) -> None:
    found = run(row, share, seed)
    assert len(found) == len(row)
    given, kept = documents(row), [undo(document) for document in documents(found)]
    assert kept[:-1] == given[: len(kept) - 1]
    last = given[len(kept) - 1]
    assert kept[-1] == last[: len(kept[-1])]  # the row's end may cut it
    marks = sum(found.count(sentinel) for sentinel in (PREFIX, SUFFIX, MIDDLE))
    assert marks == 3 * found.count(PREFIX)
    assert sum(map(len, kept)) == len(row) - marks
    assert share or found == row


def test_the_share_counts_documents() -> None:
    row = [1, 2, 3, 4, 5, 6, 7, END] * 3000
    found = documents(run(row, 0.3))
    changed = [document for document in found if document[0] == PREFIX]
    assert len(changed) / len(found) == pytest.approx(0.3, abs=0.03)
    splits = {(document.index(SUFFIX), document.index(MIDDLE)) for document in changed}
    assert len(splits) == 8 * 9 / 2  # every pair of places, empty parts included


def test_a_document_with_a_sentinel_stays() -> None:
    row = [1, MIDDLE, 2, END, 3, 4, 5, 6, 7, 8]
    assert run(row, 1.0)[:4] == row[:4]


def with_tokens(tokenizer: Tokenizer, folder: Path, *added: str) -> Tokenizer:
    tokenizer.save(folder)
    inner = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    inner.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in added])
    return Tokenizer(inner)


def test_sentinels_come_from_the_tokenizer(tokenizer: Tokenizer, tmp_path: Path) -> None:
    having = with_tokens(tokenizer, tmp_path, *SENTINELS)
    assert [having.decode([token]) for token in sentinel_ids(having)] == list(SENTINELS)
    with pytest.raises(MismatchError, match=r"no <\|fim_suffix\|>, <\|fim_middle\|>"):
        sentinel_ids(with_tokens(tokenizer, tmp_path, SENTINELS[0]))
