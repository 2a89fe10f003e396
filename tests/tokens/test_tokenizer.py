from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import CheckpointError, DataError
from hornbook.tokens.tokenizer import END_OF_TEXT, Tokenizer, load_tokenizer, train_tokenizer


@given(text=st.text())
def test_any_text_comes_back(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(texts=st.lists(st.text(), max_size=8))
def test_a_batch_equals_one_by_one(tokenizer: Tokenizer, texts: list[str]) -> None:
    assert tokenizer.encode_batch(texts) == [tokenizer.encode(text) for text in texts]


def test_save_and_load_keep_the_fingerprint(tokenizer: Tokenizer, tmp_path: Path) -> None:
    tokenizer.save(tmp_path)
    loaded = load_tokenizer(tmp_path)
    assert loaded.fingerprint == tokenizer.fingerprint
    assert loaded.size == tokenizer.size == 300
    assert loaded.decode([loaded.end_of_text_id]) == END_OF_TEXT


def test_training_is_deterministic_between_processes(texts: list[str], tokenizer: Tokenizer) -> None:
    code = (
        "from tests.conftest import TEXTS; from hornbook.tokens.tokenizer import train_tokenizer; "
        "print(train_tokenizer(TEXTS, 300).fingerprint)"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == tokenizer.fingerprint


def test_too_little_text_is_an_error() -> None:
    with pytest.raises(DataError, match="were asked for"):
        train_tokenizer(["abc"], 5000)


def test_a_damaged_file_is_an_error(tokenizer: Tokenizer, tmp_path: Path) -> None:
    tokenizer.save(tmp_path)
    path = tmp_path / "tokenizer.json"
    path.write_text(path.read_text()[:-50])
    with pytest.raises(CheckpointError, match="damaged tokenizer"):
        load_tokenizer(tmp_path)
    path.unlink()
    with pytest.raises(CheckpointError, match=r"no tokenizer\.json"):
        load_tokenizer(tmp_path)
