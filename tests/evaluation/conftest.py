"""A model to measure, small enough to be measured many times."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from hornbook.evaluation.bench import Subject
from hornbook.evaluation.model_info import model_info
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer


def saved(folder: Path, tokenizer: Tokenizer, context: int, seed: int = 3) -> Path:
    """A model folder with random weights."""
    config = PhiConfig(
        vocab_size=300,
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        max_position_embeddings=context,
        initializer_range=0.3,
    )
    save_model(Phi(config).initialize(seed).eval(), folder, bos_token_id=0, eos_token_id=0)
    tokenizer.save(folder)
    return folder


def write_corpus(file: Path, texts: Sequence[str]) -> Path:
    """A file of documents."""
    import pyarrow as pa

    from hornbook.foundation.documents import document_id, write_documents

    about = {"source": "test", "licence": "MIT", "family": ""}
    rows = [
        {"id": document_id("test", f"{number}", text), "text": text, "path": f"{number}", **about}
        for number, text in enumerate(texts)
    ]
    write_documents(file, pa.Table.from_pylist(rows))
    return file


def subject_of(folder: Path) -> Subject:
    from hornbook.inference.load import load

    model, tokenizer = load(folder)
    return Subject(model, tokenizer, model_info(model, folder))


@pytest.fixture(scope="session")
def model_folder(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(tmp_path_factory.mktemp("measured") / "model", tokenizer, 512)


@pytest.fixture(scope="session")
def subject(model_folder: Path) -> Subject:
    return subject_of(model_folder)


@pytest.fixture(scope="session")
def short_subject(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Subject:
    """One that reads 64 tokens."""
    return subject_of(saved(tmp_path_factory.mktemp("short") / "model", tokenizer, 64))
