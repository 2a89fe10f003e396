"""FLOPs of a Phi model, counted as multiply-add = 2.

Source of the convention: Kaplan et al. 2020 (arXiv 2001.08361): a token's forward pass costs 2 FLOPs per matmul
weight, the backward pass twice that; attention adds 4 * length * width per layer forward, half of it where causal.
Not counted: norms, activations, softmax, the embedding look-up, the optimizer.
"""

from __future__ import annotations

from hornbook.model.catalogue import parameters_by_part
from hornbook.model.config import PhiConfig


def matmul_weights(config: PhiConfig) -> int:
    """Weights that take part in a matrix multiplication for every token (head included, embedding not)."""
    width, kv_width = config.hidden_size, config.key_value_heads * config.head_dim
    block = 2 * width * width + 2 * width * kv_width + 2 * width * config.intermediate_size
    return config.num_hidden_layers * block + width * config.vocab_size


def parameters(config: PhiConfig) -> int:
    """All parameters of the model, as ``Phi(config).parameter_count`` counts them."""
    return sum(parameters_by_part(config).values())


def forward_flops_per_token(config: PhiConfig, length: int) -> float:
    """FLOPs of the forward pass, per token, averaged over causal sequences of ``length`` tokens."""
    attention = 4 * length * config.hidden_size * config.num_hidden_layers / 2
    return 2 * matmul_weights(config) + attention


def training_flops_per_token(config: PhiConfig, length: int) -> float:
    """FLOPs of forward and backward pass, per token; recomputation of activations not counted."""
    return 3 * forward_flops_per_token(config, length)
