"""The models that Hornbook knows by name, and what a shape takes: parameters by part, bytes on disk and in memory.

Sources: the model cards and ``config.json`` files of microsoft/phi-1, phi-1_5 and phi-2. Sizes are computed from the
shape, not read from the hub. Not covered: models of other families, which Hornbook can't load, and copies or
fine-tunes of these models under other names (a hub name or a folder loads them too).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from hornbook.model.config import PhiConfig
from hornbook.model.presets import PRESETS

BYTES_PER_NUMBER = {"float32": 4, "float16": 2, "bfloat16": 2}
Q4_K_BITS, Q6_K_BITS = 4.5, 6.5625
"""Bits per weight of llama.cpp's block formats, scales included."""


@dataclass(frozen=True)
class KnownModel:
    """A model on the hub that Hornbook can load. ``name`` is its preset's; ``published_dtype`` is of its weights.

    ``prompt_formats`` names those of ``hornbook.inference.formats`` that the model's card shows.
    """

    name: str
    hub_name: str
    licence: str
    published_dtype: str
    kind: str
    prompt_formats: tuple[str, ...]

    @property
    def config(self) -> PhiConfig:
        """Its shape."""
        return PRESETS[self.name].config

    @property
    def parameters(self) -> int:
        """All parameters, embedding and untied head included (the reports' 1.3 B counts only one of the two)."""
        return sum(parameters_by_part(self.config).values())

    @property
    def weights_bytes(self) -> int:
        """Bytes of the published weights: parameters times the size of their dtype."""
        return self.parameters * BYTES_PER_NUMBER[self.published_dtype]


KNOWN: dict[str, KnownModel] = {
    known.name: known
    for known in (
        KnownModel("phi-1", "microsoft/phi-1", "MIT", "float32", "Python code", ("code",)),
        KnownModel("phi-1.5", "microsoft/phi-1_5", "MIT", "float16", "text and code", ("answer", "chat", "code")),
        KnownModel("phi-2", "microsoft/phi-2", "MIT", "float16", "text and code", ("instruct", "chat", "code")),
    )
}
"""By preset name."""

NANO = "hornbook-nano"
"""The model that comes with Hornbook, under Hornbook's own licence; its card is ``README.md`` in its folder."""
NANO_LICENCE = "Apache-2.0"
NANO_ABOUT = "writes short Python functions after a signature and a docstring"


def nano_folder() -> Path:
    """Where ``hornbook-nano`` lies in the installed package. Nothing is to be written there."""
    return Path(str(resources.files("hornbook.model"))) / "data" / NANO


def find_known(name: str) -> KnownModel | None:
    """The known model with this preset name (``phi-1.5``), hub name, or last part of its hub name (``phi-1_5``)."""
    wanted = name.lower()
    for known in KNOWN.values():
        if wanted in (known.name, known.hub_name, known.hub_name.partition("/")[2]):
            return known
    return None


def parameters_by_part(config: PhiConfig) -> dict[str, int]:
    """Parameters, biases included, of ``embedding``, ``attention``, ``mlp``, ``norms`` and ``head``."""
    width, inner, layers = config.hidden_size, config.intermediate_size, config.num_hidden_layers
    kv_width = config.key_value_heads * config.head_dim
    head_norms = 4 * config.head_dim if config.qk_layernorm else 0
    return {
        "embedding": config.vocab_size * width,
        "attention": layers * (2 * (width * width + width) + 2 * (width * kv_width + kv_width)),
        "mlp": layers * (2 * width * inner + inner + width),
        "norms": layers * (2 * width + head_norms) + 2 * width,
        "head": config.vocab_size * width + config.vocab_size,
    }


def weights_bytes(config: PhiConfig, dtype: str) -> int:
    """Bytes of all weights in ``dtype`` (``float32``, ``float16`` or ``bfloat16``), on disk and loaded alike."""
    return sum(parameters_by_part(config).values()) * BYTES_PER_NUMBER[dtype]


def q4_k_m_bytes(config: PhiConfig) -> int:
    """About how many bytes the weights take in llama.cpp's ``Q4_K_M``.

    By llama.cpp's rule: Q6_K for the head and for half of the value and second MLP matrices, Q4_K for the other
    matrices, fp32 for norms and biases. An estimate: matrices whose rows are no multiple of 256 get other formats.
    """
    width, inner, layers = config.hidden_size, config.intermediate_size, config.num_hidden_layers
    finer = width * config.vocab_size + layers * (width * config.key_value_heads * config.head_dim + width * inner) / 2
    matrices = 2 * width * config.vocab_size + layers * (
        2 * width * width + 2 * width * config.key_value_heads * config.head_dim + 2 * width * inner
    )
    rest = sum(parameters_by_part(config).values()) - matrices
    return round((finer * Q6_K_BITS + (matrices - finer) * Q4_K_BITS) / 8 + 4 * rest)


def cache_bytes_per_token(config: PhiConfig, dtype: str) -> int:
    """Bytes that the key/value cache takes for each token of each sequence."""
    return 2 * config.num_hidden_layers * config.key_value_heads * config.head_dim * BYTES_PER_NUMBER[dtype]


@dataclass(frozen=True)
class PublishedLogits:
    """Logits that a model is known to give: ``logits`` are those of the first positions of ``input_ids`` and the
    first rows of the vocabulary, in fp32, right to ``tolerance``. ``config`` is the model's shape.
    """

    config: PhiConfig
    input_ids: tuple[int, ...]
    logits: tuple[tuple[float, ...], ...]
    tolerance: float
    source: str


@cache
def published_logits() -> Mapping[str, PublishedLogits]:
    """The published logits of the known models, by preset name."""
    data = json.loads(resources.files("hornbook.model").joinpath("data/published_logits.json").read_text("utf-8"))
    return {
        name: PublishedLogits(
            PRESETS[name].config,
            tuple(data["input_ids"]),
            tuple(tuple(row) for row in entry["logits"]),
            entry["tolerance"],
            data["source"],
        )
        for name, entry in data["models"].items()
    }


def same_shape(one: PhiConfig, other: PhiConfig) -> bool:
    """Whether two configs describe the same function of the same weights; dropout and initialisation do not count."""
    ignored = {"attention_dropout", "resid_pdrop", "embd_pdrop", "initializer_range", "num_key_value_heads"}
    return one.key_value_heads == other.key_value_heads and one.model_dump(exclude=ignored) == other.model_dump(
        exclude=ignored
    )
