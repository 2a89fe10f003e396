"""Choosing the next token from logits. All functions work on rows, (batch, vocabulary)."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field
from torch import Tensor

from hornbook.foundation.config import Config


class Sampling(Config):
    """How text is drawn from a model."""

    max_new_tokens: int = Field(default=128, ge=1)
    """Most tokens to generate; fewer if the context is full or a stop is reached."""
    temperature: float = Field(default=0.0, ge=0)
    """0 takes the most likely token; 1 draws from the model's own distribution."""
    top_k: int | None = Field(default=None, ge=1)
    """Draw from the `top_k` most likely tokens only."""
    top_p: float | None = Field(default=None, gt=0, le=1)
    """Draw from the fewest tokens whose probabilities reach `top_p` (Holtzman et al. 2019, arXiv 1904.09751)."""
    seed: int = Field(default=0, ge=0)
    """Seed of the draws; row `i` of a batch draws from stream `i`, whatever else is in the batch."""


def uniform_draws(seed: int, number: int, count: int) -> NDArray[np.float64]:
    """The ``count`` numbers in [0, 1) that decide the tokens of stream ``number``."""
    return np.random.default_rng((seed, number)).random(count)


def choose(logits: Tensor, settings: Sampling, draws: Tensor) -> Tensor:
    """Next token of every row. ``draws`` (batch,) in [0, 1) picks by inverse distribution function."""
    if settings.temperature == 0:
        return logits.argmax(dim=-1)
    probabilities, tokens = (
        (logits.double() / settings.temperature).softmax(dim=-1).sort(dim=-1, descending=True, stable=True)
    )
    if settings.top_k is not None:
        probabilities[:, settings.top_k :] = 0
    if settings.top_p is not None:
        before = probabilities.cumsum(dim=-1) - probabilities
        probabilities[before >= settings.top_p] = 0
    cumulative = probabilities.cumsum(dim=-1)
    target = draws[:, None].to(cumulative) * cumulative[:, -1:]
    position = torch.searchsorted(cumulative, target, right=True).clamp(max=cumulative.shape[-1] - 1)
    return tokens.gather(1, position).squeeze(1)
