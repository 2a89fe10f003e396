"""Packed shards: the documents of one source as one long row of token ids, each ended by the end-of-text token."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hornbook.foundation.errors import DataError, MismatchError
from hornbook.foundation.files import atomic_write, read_json, write_json
from hornbook.tokens.tokenizer import Tokenizer

INDEX = "shards.json"
ENCODE_DOCUMENTS = 512


def pack(
    texts: Sequence[str], tokenizer: Tokenizer, name: Callable[[int], str] = "text {}".format
) -> Iterator[tuple[NDArray[np.uint32], int]]:
    """Token ids of ``texts``, each followed by end-of-text, in pieces; with how many documents each piece holds.

    Every text is decoded again and must come back. Raises MismatchError with ``name`` of the first one (a function of
    its place in ``texts``) that does not, and the position in it.
    """
    for start in range(0, len(texts), ENCODE_DOCUMENTS):
        ids: list[int] = []
        part = texts[start : start + ENCODE_DOCUMENTS]
        encoded = tokenizer.encode_batch(part)
        tokenizer.check_round_trip(part, encoded, lambda place, start=start: name(start + place))
        for document in encoded:
            ids += document
            ids.append(tokenizer.end_of_text_id)
        yield np.asarray(ids, dtype=np.uint32), len(part)


def write_shards(folder: Path, shards: dict[str, NDArray[np.uint32]], tokenizer: Tokenizer) -> None:
    """Write one ``SOURCE.npy`` per source and an index that carries the tokenizer's fingerprint.

    Ids are stored as uint16 where the vocabulary allows it, else as uint32.
    """
    dtype = np.uint16 if tokenizer.size <= 1 << 16 else np.uint32
    for source, ids in shards.items():
        buffer = io.BytesIO()  # np.save itself hides why a write failed, such as a full disk
        np.save(buffer, ids.astype(dtype), allow_pickle=False)
        atomic_write(folder / f"{source}.npy", buffer.getvalue())
    index = {
        "tokenizer": tokenizer.fingerprint,
        "vocab_size": tokenizer.size,
        "tokens": {source: len(ids) for source, ids in shards.items()},
    }
    write_json(folder / INDEX, index)


def read_shards(folder: Path, tokenizer: Tokenizer) -> dict[str, NDArray[np.unsignedinteger]]:
    """The shards in ``folder`` by source, memory-mapped.

    Raises MismatchError if they were made with another tokenizer, DataError if a shard is damaged.
    """
    index = read_json(folder / INDEX)
    if index["tokenizer"] != tokenizer.fingerprint:
        raise MismatchError(
            f"these shards were made with tokenizer {index['tokenizer'][:12]}, "
            f"the one given is {tokenizer.fingerprint[:12]}",
            where=str(folder),
            mend="use the tokenizer of the same run, or run the tokens stage again",
        )
    shards: dict[str, NDArray[np.unsignedinteger]] = {}
    for source, expected in index["tokens"].items():
        path = folder / f"{source}.npy"
        try:
            ids = np.load(path, mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError) as error:
            raise DataError(
                f"damaged shard: {error}", where=str(path), mend="delete the tokens artifact and run again"
            ) from error
        if len(ids) != expected:
            raise DataError(
                f"has {len(ids)} tokens, the index says {expected}",
                where=str(path),
                mend="delete the tokens artifact and run again",
            )
        shards[source] = ids
    return shards
