"""The stage ``tokens``: train (or take) a tokenizer, and pack documents into shards."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.errors import EmptyCorpusError, RecipeError
from hornbook.foundation.progress import Bar, step
from hornbook.foundation.stage import Input, Work, stage
from hornbook.tokens.added import MINIMUM_VOCAB_SIZE


class TokensConfig(Config):
    """Settings of the stage ``tokens``."""

    vocab_size: int = Field(default=2048, ge=MINIMUM_VOCAB_SIZE)
    """Number of tokens of the tokenizer that is trained, end-of-text included. Ignored if a tokenizer is given."""
    spaces_apart: bool = False
    """Whether a space and the word behind it are never one token. A name then has the same tokens wherever it stands,
    which makes it easier to copy, and texts have more tokens (exercises a fifth more, at a vocabulary of 2048)."""
    tokenizer_folder: str | None = None
    """Folder with a tokenizer to take instead of training one, such as a released Phi model's: `tokenizer.json`, or
    `vocab.json` with `merges.txt`."""
    tokenizer_sample_bytes: int = Field(default=12_000_000, gt=0)
    """At most this much text, taken evenly from all sources, trains the tokenizer."""


def external(config: TokensConfig) -> str:
    """Fingerprint of the tokenizer in ``tokenizer_folder``."""
    from hornbook.tokens.tokenizer import load_tokenizer

    return load_tokenizer(Path(config.tokenizer_folder)).fingerprint if config.tokenizer_folder else "none"


@stage(
    "tokens",
    TokensConfig,
    inputs={
        "documents": Input(("sources", "quality", "synthesis", "authoring", "deduplicate", "decontaminate")),
        "tokenizer": Input(("tokens",), optional=True),
    },
    version=2,
    external=external,
)
def tokens(work: Work[TokensConfig]) -> None:
    """Write ``tokenizer.json`` and packed shards of the train documents, one shard per source.

    With the input ``tokenizer`` or ``tokenizer_folder``, that tokenizer is used and none is trained. Every document is
    decoded again: MismatchError names the first that does not come back, and where in it.
    """
    import numpy as np

    from hornbook.foundation.documents import read_texts
    from hornbook.tokens.shards import pack, write_shards
    from hornbook.tokens.tokenizer import load_tokenizer, padded_vocab_size, train_tokenizer

    work.start_over()
    documents = work.input("documents").file("documents.parquet")
    by_source = read_texts(documents)
    if not by_source:
        raise EmptyCorpusError(
            "there are no documents to tokenize",
            where=str(work.input("documents").path),
            mend="look into the manifests of the stages before: `dropped` says what each of them dropped",
        )
    given = work.all_inputs("tokenizer")
    if given and work.config.tokenizer_folder:
        raise RecipeError(
            "a tokenizer is given twice, as input `tokenizer` and as `tokenizer_folder`", mend="keep one of the two"
        )
    if given or work.config.tokenizer_folder:
        tokenizer = load_tokenizer(given[0].path if given else Path(work.config.tokenizer_folder or ""))
    else:
        with step("training the tokenizer"):
            config = work.config
            sample = _even_sample(by_source, config.tokenizer_sample_bytes)
            tokenizer = train_tokenizer(sample, config.vocab_size, spaces_apart=config.spaces_apart)
    tokenizer.save(work.path)
    shards = {}
    for source, texts in sorted(by_source.items()):
        with Bar(f"packing {source}", len(texts), "documents") as bar:
            pieces = [np.empty(0, dtype=np.uint32)]
            for piece, count in pack(texts, tokenizer, partial(_name, documents, source)):
                pieces.append(piece)
                bar.advance(count)
            shards[source] = np.concatenate(pieces)
    write_shards(work.path, shards, tokenizer)
    text_bytes = {source: sum(len(text.encode()) for text in texts) for source, texts in by_source.items()}
    work.counts |= {
        "vocab_size": tokenizer.size,
        "padded_vocab_size": padded_vocab_size(tokenizer.size),
        "exact_round_trips": sum(map(len, by_source.values())),  # `pack` let no other document pass
        "documents": {source: len(texts) for source, texts in by_source.items()},
        "tokens": {source: len(ids) for source, ids in shards.items()},
        "bytes": text_bytes,
        "bytes_per_token": round(sum(text_bytes.values()) / sum(len(ids) for ids in shards.values()), 4),
    }


def _name(documents: Path, source: str, place: int) -> str:
    """File and id of the document at ``place`` among those of ``source``."""
    import pyarrow.parquet as pq

    rows = pq.read_table(documents, columns=["source", "id"]).to_pylist()
    return f"{documents}, document {[row['id'] for row in rows if row['source'] == source][place]}"


def _even_sample(by_source: dict[str, list[str]], limit_bytes: int) -> list[str]:
    """Texts from every source in turn until ``limit_bytes`` are reached."""
    chosen: list[str] = []
    size = 0
    queues = [iter(texts) for _, texts in sorted(by_source.items())]
    while queues and size < limit_bytes:
        for queue in list(queues):
            text = next(queue, None)
            if text is None:
                queues.remove(queue)
            else:
                chosen.append(text)
                size += len(text.encode())
    return chosen
