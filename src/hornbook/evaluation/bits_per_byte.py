"""Bits per byte: how well a model predicts text, comparable between tokenizers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

BATCH_WINDOWS = 16


@dataclass(frozen=True)
class BitsPerByte:
    """``bits_per_byte`` over all texts together, its standard error over documents, and how much was read."""

    bits_per_byte: float
    standard_error: float
    documents: int
    bytes: int
    tokens: int


def windows(length: int, context: int) -> list[tuple[int, int, int]]:
    """Cut ``length`` tokens (the first is only context) into (start, end, first scored) windows of ``context`` inputs.

    Every token after the first is scored exactly once; a window after the first repeats half a context, so that its
    scored tokens have at least that much before them.
    """
    found = [(0, min(length, context + 1), 1)]
    while found[-1][1] < length:
        scored = found[-1][1]
        end = min(length, scored + context // 2)
        found.append((max(end - context - 1, 0), end, scored))
    return found


@torch.inference_mode()
def bits_per_byte(
    model: Phi, tokenizer: Tokenizer, texts: Sequence[str], advance: Callable[[int], None] = lambda _: None
) -> BitsPerByte:
    """Bits that ``model`` needs per byte of UTF-8 of ``texts``; each text is read after one end-of-text token.

    ``advance`` is called with the number of texts done. The standard error is that of a ratio over documents (delta
    method); it is NaN-free: 0 for a single document.
    """
    context = model.config.max_position_embeddings
    encoded = [[tokenizer.end_of_text_id, *ids] for ids in tokenizer.encode_batch(texts)]
    jobs = [(row, window) for row, ids in enumerate(encoded) for window in windows(len(ids), context) if len(ids) > 1]
    jobs.sort(key=lambda job: job[1][1] - job[1][0], reverse=True)
    nats = [0.0] * len(texts)
    told = 0
    for first in range(0, len(jobs), BATCH_WINDOWS):
        part = jobs[first : first + BATCH_WINDOWS]
        longest = max(end - start for _, (start, end, _) in part)
        ids = torch.full((len(part), longest), tokenizer.end_of_text_id)
        for line, (row, (start, end, _)) in enumerate(part):
            ids[line, : end - start] = torch.tensor(encoded[row][start:end])
        ids = ids.to(model.device)
        logits = model(ids[:, :-1])
        losses = F.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten(), reduction="none").view(len(part), -1)
        for line, (row, (start, end, scored)) in enumerate(part):
            nats[row] += float(losses[line, scored - start - 1 : end - start - 1].double().sum())
        share = len(texts) * (first + len(part)) // len(jobs)
        advance(share - told)
        told = share
    sizes = [len(text.encode()) for text in texts]
    total = sum(sizes)
    value = math.fsum(nats) / math.log(2) / total if total else 0.0
    residuals = [bits / math.log(2) - value * size for bits, size in zip(nats, sizes, strict=True)]
    error = math.sqrt(math.fsum(r * r for r in residuals)) / total if len(texts) > 1 and total else 0.0
    return BitsPerByte(value, error, len(texts), total, sum(len(ids) - 1 for ids in encoded))
