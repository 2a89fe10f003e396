from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest
import tokenizers
from tokenizers import models, pre_tokenizers

from hornbook.foundation.artifact import Artifact, ArtifactWriter
from hornbook.foundation.documents import COLUMNS, document_id, write_documents
from hornbook.foundation.errors import MismatchError, RecipeError
from hornbook.tokens.added import END_OF_TEXT, MINIMUM_VOCAB_SIZE, RUNS
from hornbook.tokens.shards import read_shards
from hornbook.tokens.stage import TokensConfig, tokens
from hornbook.tokens.tokenizer import Tokenizer, load_tokenizer

ODD = "x = 1\r\n\n\n  \t# größer \u00a0\U0001f600\x00" + " " * 70 + "\n"


def documents(folder: Path, texts: list[str]) -> Artifact:
    rows = [
        [document_id(f"s{place % 2}", str(place), text), text, f"s{place % 2}", str(place), "MIT", ""]
        for place, text in enumerate(texts)
    ]
    writer = ArtifactWriter(folder, stage="sources", config={}, inputs={})
    write_documents(
        writer.path / "documents.parquet", pa.table(dict(zip(COLUMNS, zip(*rows, strict=True), strict=True)))
    )
    return writer.commit(cost={}, environment={})


def word_tokenizer(*words: str) -> tokenizers.Tokenizer:
    vocabulary = {word: place for place, word in enumerate(("<unk>", END_OF_TEXT, *words))}
    inner = tokenizers.Tokenizer(models.WordLevel(vocabulary, "<unk>"))
    inner.pre_tokenizer = pre_tokenizers.Whitespace()
    return inner


def save(inner: tokenizers.Tokenizer, folder: Path) -> TokensConfig:
    folder.mkdir()
    inner.save(str(folder / "tokenizer.json"))
    return TokensConfig(tokenizer_folder=str(folder))


def test_every_document_comes_back_and_is_counted(tmp_path: Path, texts: list[str]) -> None:
    made = tokens(TokensConfig(vocab_size=300), to=tmp_path / "t", documents=documents(tmp_path / "d", [*texts, ODD]))
    counts = made.manifest.counts
    assert (counts["vocab_size"], counts["padded_vocab_size"]) == (300, 320)
    assert counts["exact_round_trips"] == sum(counts["documents"].values()) == len(texts) + 1
    tokenizer = load_tokenizer(made.path)
    shards = read_shards(made.path, tokenizer)
    written = "".join(tokenizer.decode(ids.tolist()) for ids in shards.values())
    assert sorted(written.split(END_OF_TEXT)) == sorted(["", *texts, ODD])


def test_a_released_tokenizer_is_taken_from_its_folder(tmp_path: Path, tokenizer: Tokenizer, texts: list[str]) -> None:
    tokenizer.save(tmp_path / "released")
    given = documents(tmp_path / "d", texts)
    config = TokensConfig(tokenizer_folder=str(tmp_path / "released"))
    made = tokens(config, to=tmp_path / "t", documents=given)
    assert load_tokenizer(made.path).fingerprint == tokenizer.fingerprint
    with pytest.raises(RecipeError, match="given twice"):
        tokens(config, to=tmp_path / "u", documents=given, tokenizer=made)


def test_another_tokenizer_in_the_same_folder_makes_the_shards_again(
    tmp_path: Path, tokenizer: Tokenizer, texts: list[str]
) -> None:
    tokenizer.save(tmp_path / "released")
    given = documents(tmp_path / "d", texts)
    config = TokensConfig(tokenizer_folder=str(tmp_path / "released"))
    first = tokens(config, to=tmp_path / "t", documents=given)
    assert tokens(config, to=tmp_path / "t", documents=given).fingerprint == first.fingerprint
    shorter = tokens(TokensConfig(vocab_size=MINIMUM_VOCAB_SIZE), to=tmp_path / "u", documents=given)
    load_tokenizer(shorter.path).save(tmp_path / "released")
    assert tokens(config, to=tmp_path / "t", documents=given).manifest.counts["vocab_size"] == MINIMUM_VOCAB_SIZE


def test_a_tokenizer_with_unknown_words_is_refused(tmp_path: Path) -> None:
    config = save(word_tokenizer("a", "b"), tmp_path / "words")
    given = documents(tmp_path / "d", ["a", "b", "a", "a\nnew"])
    name = document_id("s1", "3", "a\nnew")
    with pytest.raises(MismatchError, match=rf"document {name}, character 2: this tokenizer does not know '..new'"):
        tokens(config, to=tmp_path / "t", documents=given)


def test_a_tokenizer_that_loses_white_space_is_refused(tmp_path: Path) -> None:
    config = save(word_tokenizer("a", "b"), tmp_path / "words")
    given = documents(tmp_path / "d", ["a", "b", "a", "b  a"])
    name = document_id("s1", "3", "b  a")
    with pytest.raises(MismatchError, match=rf"document {name}, character 3: .*' a' became 'a'"):
        tokens(config, to=tmp_path / "t", documents=given)


def test_a_tokenizer_that_drops_bytes_is_refused(tmp_path: Path) -> None:
    kept = {token: place for place, token in enumerate([END_OF_TEXT, "a", "b", "Ġ"])}
    inner = tokenizers.Tokenizer(models.BPE(kept, []))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = tokenizers.decoders.ByteLevel()
    config = save(inner, tmp_path / "bytes")
    with pytest.raises(MismatchError, match=r"character 3: .*'cb' became 'b'"):
        tokens(config, to=tmp_path / "t", documents=documents(tmp_path / "d", ["a b", "a cb", "b"]))


def test_a_vocabulary_without_room_for_the_runs_is_refused_by_the_config() -> None:
    assert len(RUNS) + 257 == MINIMUM_VOCAB_SIZE
    with pytest.raises(ValueError, match="vocab_size"):
        TokensConfig(vocab_size=MINIMUM_VOCAB_SIZE - 1)
