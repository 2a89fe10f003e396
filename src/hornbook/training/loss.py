"""Cross-entropy without ever holding all logits.

The head's product, the softmax and their gradients are computed for some tokens at a time, gradients already on the
way forward. Memory: one chunk of logits, (tokens in a chunk) * vocabulary, instead of all tokens'. The same idea as in
Liger Kernel (Hsu et al. 2024, arXiv 2410.10989). The work is the same as without chunks: nothing is computed twice.
"""

from __future__ import annotations

import threading
from typing import Any

import torch
from torch import Tensor, nn

CHUNK_LOGITS = 1 << 20
"""Logits of a chunk, at most: 4 MiB in fp32, which a core's cache or the memory beside it holds."""

_local = threading.local()


def _workspace(rows: int, columns: int, like: Tensor) -> Tensor:
    """Memory for a chunk of logits, kept between calls: fresh memory costs more than writing the product into it."""
    kept: Tensor | None = getattr(_local, "logits", None)
    if kept is None or kept.shape != (rows, columns) or kept.dtype != like.dtype or kept.device != like.device:
        kept = _local.logits = torch.empty(rows, columns, dtype=like.dtype, device=like.device)
    return kept


class _ChunkedCrossEntropy(torch.autograd.Function):
    """Gives the loss; ``backward`` hands on the gradients that ``forward`` has computed."""

    @staticmethod
    def forward(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor, targets: Tensor, counted: Tensor | None, scale: float
    ) -> Tensor:
        rows = max(1, min(len(hidden), CHUNK_LOGITS // len(weight)))
        in_place = ctx.needs_input_grad[1] and weight.grad is not None and bias.grad is not None
        wanted = any(ctx.needs_input_grad)
        d_hidden = torch.empty_like(hidden) if wanted else hidden
        d_weight = d_bias = None
        if ctx.needs_input_grad[1]:
            d_weight = weight.grad if in_place else torch.zeros_like(weight)
            d_bias = bias.grad if in_place else torch.zeros_like(bias)
        loss = torch.zeros((), dtype=torch.float32, device=hidden.device)
        low = weight.to(hidden.dtype)
        for start in range(0, len(hidden), rows):
            part = slice(start, start + rows)
            x, target = hidden[part], targets[part, None]
            z = _workspace(rows, len(weight), hidden)[: len(x)]
            torch.addmm(bias.to(hidden.dtype), x, low.t(), out=z)
            logits = z.float()
            highest = logits.amax(-1, keepdim=True)
            right = logits.gather(1, target) - highest
            logits.sub_(highest).exp_()
            total = logits.sum(-1, keepdim=True)
            each = torch.full_like(total, scale)
            losses = total.log() - right
            if counted is not None:
                each *= counted[part, None]
                losses *= counted[part, None]
            loss += losses.sum()
            if not wanted:
                continue
            logits.mul_(each / total).scatter_add_(1, target, -each)
            d_logits = logits.to(hidden.dtype)
            torch.mm(d_logits, low, out=d_hidden[part])
            if d_weight is not None and d_bias is not None:
                if d_weight.dtype == hidden.dtype:
                    d_weight.addmm_(d_logits.t(), x)
                else:
                    d_weight += d_logits.t() @ x
                d_bias += logits.sum(0)
        ctx.save_for_backward(d_hidden, *(() if in_place or d_weight is None else (d_weight, d_bias)))
        return loss * scale

    @staticmethod
    def backward(ctx: Any, *_: Tensor) -> tuple[Tensor | None, ...]:
        """The gradients of ``forward``; what comes from above must be 1, as ``scale`` is in them already."""
        d_hidden, *d_head = ctx.saved_tensors
        return (d_hidden, *(d_head or (None, None)), None, None, None)


def chunked_cross_entropy(
    hidden: Tensor, head: nn.Linear, targets: Tensor, counted: Tensor | None = None, scale: float = 1.0
) -> Tensor:
    """``scale`` times the summed cross-entropy, in nats, of ``targets`` (batch, length) under ``head`` of ``hidden``.

    ``hidden`` is (batch, length, width); logits are formed in its dtype and normalised in fp32. ``counted``, bool
    (batch, length), says which targets count. Call ``backward`` on the result itself: scale it by ``scale`` and not
    afterwards, as gradients are formed on the way forward. Where the head has gradients already, those are added to in
    place. Without gradients enabled the same value is computed.
    """
    flat = hidden.reshape(-1, hidden.shape[-1])
    if hidden.device.type in ("cpu", "cuda") and torch.is_autocast_enabled(hidden.device.type):
        flat = flat.to(torch.get_autocast_dtype(hidden.device.type))
    marks = None if counted is None else counted.reshape(-1)
    with torch.autocast(hidden.device.type, enabled=False):
        return _ChunkedCrossEntropy.apply(flat, head.weight, head.bias, targets.reshape(-1), marks, scale)  # type: ignore[no-any-return]
