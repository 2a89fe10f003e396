"""Shared fixtures: small models, tokenizers and artifacts."""

from __future__ import annotations

import pytest

from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer, train_tokenizer

TEXTS = [
    f'def add_{i}(a, b):\n    """Return a plus b plus {i}."""\n    return a + b + {i}\n# größer → {i}\n'
    for i in range(40)
]


@pytest.fixture(scope="session")
def texts() -> list[str]:
    return TEXTS


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return train_tokenizer(TEXTS, 300)


@pytest.fixture(scope="session")
def tiny_config() -> PhiConfig:
    return PhiConfig(
        vocab_size=300,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=48,
    )


@pytest.fixture(scope="session")
def tiny_model(tiny_config: PhiConfig) -> Phi:
    # A larger spread than in training, so that logits differ clearly and a wrong detail shows.
    return Phi(tiny_config.model_copy(update={"initializer_range": 0.3})).initialize(3).eval()
