from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hornbook.foundation.errors import DataError, MismatchError
from hornbook.tokens.shards import pack, read_shards, write_shards
from hornbook.tokens.tokenizer import Tokenizer, train_tokenizer


@pytest.fixture
def folder(tmp_path: Path, tokenizer: Tokenizer, texts: list[str]) -> Path:
    ids = np.concatenate([piece for piece, _ in pack(texts, tokenizer)])
    write_shards(tmp_path, {"source": ids}, tokenizer)
    return tmp_path


def test_packed_texts_come_back(folder: Path, tokenizer: Tokenizer, texts: list[str]) -> None:
    shard = read_shards(folder, tokenizer)["source"]
    assert shard.dtype == np.uint16
    assert tokenizer.decode(shard.tolist()) == "".join(text + "<|endoftext|>" for text in texts)


def test_another_tokenizer_is_refused(folder: Path, texts: list[str]) -> None:
    with pytest.raises(MismatchError, match="made with tokenizer"):
        read_shards(folder, train_tokenizer(texts, 290))


def test_a_truncated_shard_is_refused(folder: Path, tokenizer: Tokenizer) -> None:
    path = folder / "source.npy"
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(DataError, match=r"source\.npy"):
        read_shards(folder, tokenizer)
