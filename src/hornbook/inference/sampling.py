"""Choosing the next token from logits. All functions work on rows, (batch, vocabulary).

What changes a model's logits before the choice is a plain callable, a ``LogitsTransform``; write your own and give it
to ``generate``. The order is that of transformers 5 (``GenerationMixin._get_logits_processor``): repetition penalty,
your own transforms, then, unless the choice is greedy, temperature, top-k, top-p, min-p. Not covered: beam search,
typical sampling, no-repeat n-grams.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Annotated

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field
from torch import Tensor

from hornbook.foundation.config import Config
from hornbook.foundation.errors import GenerationError

LogitsTransform = Callable[[Tensor, Tensor], Tensor]
"""From logits (batch, vocabulary), fp32, and the tokens so far (batch, length), prompt included, to new logits of the
same shape; -inf rules a token out. Padding stands on the left of the tokens and is ``PADDING``. It must not write into
either tensor."""

PADDING = -1
"""What stands for padding in the tokens that a ``LogitsTransform`` is given; no token has this id."""


class Sampling(Config):
    """How text is drawn from a model, and where it ends."""

    max_new_tokens: int = Field(default=128, ge=1)
    """Most tokens to generate; fewer if the context is full or a stop is reached."""
    temperature: float = Field(default=0.0, ge=0, allow_inf_nan=False)
    """0 takes the most likely token; 1 draws from the model's own distribution."""
    top_k: int | None = Field(default=None, ge=1)
    """Draw from the `top_k` most likely tokens only, and those as likely as the last of them."""
    top_p: float | None = Field(default=None, gt=0, le=1)
    """Draw from the fewest tokens whose probabilities reach `top_p` (Holtzman et al. 2019, arXiv 1904.09751)."""
    min_p: float | None = Field(default=None, ge=0, le=1)
    """Draw from tokens at least `min_p` times as likely as the likeliest (Nguyen et al. 2024, arXiv 2407.01082)."""
    repetition_penalty: float = Field(default=1.0, gt=0, allow_inf_nan=False)
    """Over 1 makes tokens of prompt and completion less likely to come again (Keskar et al. 2019, arXiv 1909.05858)."""
    stop: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    """The completion ends before the first of these strings; one that begins in the prompt does not count."""
    seed: int = Field(default=0, ge=0)
    """Seed of the draws; row `i` of a batch draws from stream `i`, whatever else is in the batch."""

    def transforms(self, own: Sequence[LogitsTransform] = ()) -> list[LogitsTransform]:
        """The steps that these settings ask for, in order, with your ``own`` in their place."""
        steps: list[LogitsTransform] = []
        if self.repetition_penalty != 1:
            steps.append(repetition_penalty(self.repetition_penalty))
        steps += own
        if self.temperature == 0:
            return steps  # the steps below never change which token is the most likely one
        if self.temperature != 1:
            steps.append(temperature(self.temperature))
        if self.top_k is not None:
            steps.append(top_k(self.top_k))
        if self.top_p is not None and self.top_p < 1:
            steps.append(top_p(self.top_p))
        if self.min_p:
            steps.append(min_p(self.min_p))
        return steps


def repetition_penalty(penalty: float) -> LogitsTransform:
    """Divide positive logits of tokens seen so far by ``penalty``, multiply negative ones by it; once per token."""

    def transform(logits: Tensor, tokens: Tensor) -> Tensor:
        vocabulary = logits.shape[1]
        # Padding, and prompt tokens beyond these logits, are gathered in one column more, which is dropped.
        outside = (tokens < 0) | (tokens >= vocabulary)
        seen = torch.zeros((logits.shape[0], vocabulary + 1), dtype=torch.bool, device=logits.device)
        seen.scatter_(1, tokens.masked_fill(outside, vocabulary), True)
        return torch.where(seen[:, :-1], torch.where(logits < 0, logits * penalty, logits / penalty), logits)

    return transform


def temperature(value: float) -> LogitsTransform:
    """Divide logits by ``value``: over 1 flattens the distribution, under 1 sharpens it."""

    def transform(logits: Tensor, _tokens: Tensor) -> Tensor:
        return logits / value

    return transform


def top_k(count: int) -> LogitsTransform:
    """Keep the ``count`` highest logits of a row, and all that equal the last of these."""

    def transform(logits: Tensor, _tokens: Tensor) -> Tensor:
        if count >= logits.shape[1]:
            return logits
        least = logits.topk(count, dim=1, sorted=True).values[:, -1:]
        return logits.masked_fill(logits < least, -math.inf)

    return transform


def top_p(mass: float) -> LogitsTransform:
    """Keep the fewest tokens whose probabilities reach ``mass``; of equally likely ones the last in the vocabulary.

    The likeliest token always stays.
    """

    def transform(logits: Tensor, _tokens: Tensor) -> Tensor:
        ascending, order = logits.sort(dim=1, stable=True)
        drop = ascending.softmax(dim=1).cumsum(dim=1) <= 1 - mass
        drop[:, -1] = False
        return logits.masked_fill(torch.zeros_like(drop).scatter_(1, order, drop), -math.inf)

    return transform


def min_p(share: float) -> LogitsTransform:
    """Keep tokens whose probability is at least ``share`` of the likeliest token's, and that one."""

    def transform(logits: Tensor, _tokens: Tensor) -> Tensor:
        probabilities = logits.softmax(dim=1)
        return logits.masked_fill(probabilities < share * probabilities.amax(dim=1, keepdim=True), -math.inf)

    return transform


def apply(transforms: Sequence[LogitsTransform], logits: Tensor, tokens: Tensor) -> Tensor:
    """Pass ``logits`` through every transform in turn. Raises GenerationError if one changes the shape."""
    for transform in transforms:
        result = transform(logits, tokens)
        if result.shape != logits.shape:
            raise GenerationError(
                f"a transform made logits of shape {tuple(result.shape)} from {tuple(logits.shape)}",
                where=getattr(transform, "__qualname__", repr(transform)),
                mend="return logits of the shape that was given",
            )
        logits = result
    return logits


def uniform_draws(seed: int, number: int, count: int) -> NDArray[np.float64]:
    """The ``count`` numbers in [0, 1) that decide the tokens of stream ``number``."""
    return np.random.default_rng((seed, number)).random(count)


def choose(logits: Tensor, draws: Tensor | None = None) -> Tensor:
    """Next token of every row (batch,), on the device of ``logits``: the likeliest without ``draws``, else a drawn one.

    ``draws`` (batch,), fp64, in [0, 1), pick by inverse distribution function, over tokens in the vocabulary's order. A
    token at -inf is never chosen. Raises GenerationError if a row holds NaN or +inf, or nothing but -inf.
    """
    best, tokens = logits.max(dim=1)
    if not bool(best.isfinite().all()):
        raise _no_choice(best)
    if draws is None:
        return tokens
    # In fp64, which not every accelerator has, so on the CPU; there a draw also picks alike for every device.
    cumulative = (logits - best[:, None]).cpu().double().exp().cumsum(dim=1)
    total = cumulative[:, -1:]
    # Below the total even after rounding, or the position found would lie behind the last token with any mass.
    target = torch.minimum(draws.cpu()[:, None] * total, total.nextafter(torch.zeros_like(total)))
    return torch.searchsorted(cumulative, target, right=True).squeeze(1).to(logits.device)


def _no_choice(best: Tensor) -> GenerationError:
    if bool((best == -math.inf).any()):
        return GenerationError(
            "every token was ruled out", mend="let the transforms keep one token of each row at least"
        )
    return GenerationError(
        "the model's logits are not finite numbers (overflow, or damaged weights)",
        mend="load the model in float32 or bfloat16 (float16 overflows at 65,504); if that does not help, fetch or "
        "train it again",
    )
