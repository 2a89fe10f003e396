"""A tiny model with its tokenizer, in a folder and as GGUF files, and llama.cpp to open them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from benchmarks.llama_cpp import LlamaCpp

from hornbook.inference.exports.gguf_file import DTYPES, Weights, export_gguf
from hornbook.model.checkpoint import load_model, save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

SHAPE = PhiConfig(
    vocab_size=310,  # more rows than the tokenizer has tokens, as in the published models
    hidden_size=64,
    intermediate_size=256,
    num_hidden_layers=3,
    num_attention_heads=4,
    num_key_value_heads=2,
    partial_rotary_factor=0.25,
    rope_theta=500.0,
    layer_norm_eps=1e-3,
    max_position_embeddings=160,
    initializer_range=0.3,
)
"""Unlike the published models wherever llama.cpp could have the published value built in."""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, tokenizer: Tokenizer) -> Path:
    model = Phi(SHAPE).initialize(5)
    with torch.no_grad():  # biases and norms that matter
        for number, parameter in enumerate(model.parameters()):
            if parameter.ndim == 1:
                parameter += torch.randn(parameter.shape, generator=torch.Generator().manual_seed(number)) * 0.2
    folder = tmp_path_factory.mktemp("runs") / "tiny" / "model"
    save_model(model, folder, bos_token_id=tokenizer.end_of_text_id, eos_token_id=tokenizer.end_of_text_id)
    tokenizer.save(folder)
    return folder


@pytest.fixture(scope="session")
def f16(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("gguf")
    return export_gguf(folder, tmp_path_factory.mktemp("gguf") / "f16.gguf")


@pytest.fixture(scope="session")
def llama_cpp() -> Callable[[Path], LlamaCpp]:
    pytest.importorskip("xllamacpp")
    opened: dict[Path, LlamaCpp] = {}

    def open_file(path: Path) -> LlamaCpp:
        if path not in opened:
            opened[path] = LlamaCpp(path, context=SHAPE.max_position_embeddings)
        return opened[path]

    return open_file


def rounded(folder: Path, weights: Weights) -> Phi:
    """The model in ``folder`` in fp32, its matrices rounded to ``weights`` first, as in a GGUF."""
    model = load_model(folder, dtype=torch.float32)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim > 1:
                parameter.copy_(parameter.to(DTYPES[weights]).float())
    return model
