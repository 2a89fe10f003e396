"""What the tests of the stages of this room share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hornbook.foundation.artifact import Artifact, ArtifactWriter
from hornbook.tokens.shards import pack, write_shards
from hornbook.tokens.tokenizer import Tokenizer


def make_tokens(folder: Path, tokenizer: Tokenizer, texts: list[str]) -> Artifact:
    """An artifact as the stage ``tokens`` makes it, of one source `a`."""
    writer = ArtifactWriter(folder, stage="tokens", config={}, inputs={})
    tokenizer.save(writer.path)
    write_shards(writer.path, {"a": np.concatenate([ids for ids, _ in pack(texts, tokenizer)])}, tokenizer)
    return writer.commit(cost={}, environment={})


@pytest.fixture(scope="session")
def tokens(tmp_path_factory: pytest.TempPathFactory, tokenizer: Tokenizer, texts: list[str]) -> Artifact:
    return make_tokens(tmp_path_factory.mktemp("packed") / "tokens", tokenizer, texts)
