"""Losses of tokens without ever holding all logits.

The head's product, the softmax and their gradients are computed for some tokens at a time. Memory: one chunk of logits,
(tokens in a chunk) * vocabulary, instead of all tokens'. The same idea as in Liger Kernel (Hsu et al. 2024, arXiv
2410.10989). ``chunked_loss`` forms gradients already on the way forward, so nothing is computed twice; ``token_losses``
gives each token's loss to be computed on with, and forms the logits again for the gradient.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from hornbook.training.precision import add_product

CHUNK_LOGITS = 1 << 20
"""Logits of a chunk, at most: 4 MiB in fp32, which a core's cache or the memory beside it holds."""

ChunkLoss = Callable[[Tensor, slice, Tensor | None], Tensor]
"""The losses (tokens, 1) of a chunk, from its logits (tokens, vocabulary) in fp32, which tokens they belong to, and a
factor for each (tokens, 1) or None. The logits may be overwritten; with factors they are, by the gradient of the sum of
factor * loss."""

_local = threading.local()


def _workspace(rows: int, columns: int, like: Tensor) -> Tensor:
    """Memory for a chunk of logits, kept between calls: fresh memory costs more than writing the product into it."""
    kept: Tensor | None = getattr(_local, "logits", None)
    if kept is None or kept.shape != (rows, columns) or kept.dtype != like.dtype or kept.device != like.device:
        kept = _local.logits = torch.empty(rows, columns, dtype=like.dtype, device=like.device)
    return kept


def cross_entropy(targets: Tensor) -> ChunkLoss:
    """Cross-entropy, in nats, of ``targets`` (tokens)."""

    def loss(logits: Tensor, part: slice, factors: Tensor | None) -> Tensor:
        target = targets[part, None]
        highest = logits.amax(-1, keepdim=True)
        right = logits.gather(1, target) - highest
        logits.sub_(highest).exp_()
        total = logits.sum(-1, keepdim=True)
        if factors is not None:
            logits.mul_(factors / total).scatter_add_(1, target, -factors)
        return total.log() - right

    return loss


def _sweep(
    loss: ChunkLoss, given: Sequence[Tensor | None], factors: Tensor | None, grads: Sequence[Tensor | None]
) -> Tensor:
    """Losses (tokens, 1) of all tokens; adds to ``grads`` of weight, bias and up, and fills those of hidden and low.

    ``given`` are hidden (tokens, width), weight (vocabulary, width), bias (vocabulary), and, for a head with an
    adapter, low (tokens, rank) and up (vocabulary, rank), whose product is added to the logits.
    """
    hidden, weight, bias, low, up = given
    assert hidden is not None and weight is not None and bias is not None
    d_hidden, d_weight, d_bias, d_low, d_up = grads
    rows = max(1, min(len(hidden), CHUNK_LOGITS // len(weight)))
    losses = torch.empty(len(hidden), 1, dtype=torch.float32, device=hidden.device)
    dtype = hidden.dtype
    to_logits, offset = weight.to(dtype), bias.to(dtype)
    raised = None if up is None else up.to(dtype)
    for start in range(0, len(hidden), rows):
        part = slice(start, start + rows)
        x = hidden[part]
        z = _workspace(rows, len(weight), hidden)[: len(x)]
        torch.addmm(offset, x, to_logits.t(), out=z)
        if low is not None and raised is not None:
            z.addmm_(low[part], raised.t())
        logits = z.float()
        losses[part] = loss(logits, part, None if factors is None else factors[part])
        if factors is None:
            continue
        d_logits = logits.to(dtype)
        if d_hidden is not None:
            torch.mm(d_logits, to_logits, out=d_hidden[part])
        if d_weight is not None:
            add_product(d_weight, d_logits.t(), x)
        if d_bias is not None:
            d_bias += logits.sum(0)
        if d_low is not None and raised is not None:
            torch.mm(d_logits, raised, out=d_low[part])
        if d_up is not None and low is not None:
            add_product(d_up, d_logits.t(), low[part])
    return losses


def _room(given: Sequence[Tensor | None], needed: Sequence[bool]) -> list[Tensor | None]:
    """Zeros for the gradient of everything in ``given`` that needs one."""
    return [
        torch.zeros_like(tensor) if need and tensor is not None else None
        for tensor, need in zip(given, needed, strict=True)
    ]


class _Summed(torch.autograd.Function):
    """Gives the loss; ``backward`` hands on the gradients that ``forward`` has computed."""

    @staticmethod
    def forward(ctx: Any, *arguments: Any) -> Tensor:
        *given, loss, counted, scale, wanted = arguments
        needed = [need and wanted for need in ctx.needs_input_grad[:5]]
        grads = _room(given, needed)
        in_place = [False] * 5
        for number in (1, 2):  # the head's own gradients, where they are there already
            if needed[number] and given[number].grad is not None:
                grads[number], in_place[number] = given[number].grad, True
        factors = None
        if any(needed):
            factors = torch.full((len(given[0]), 1), scale, dtype=torch.float32, device=given[0].device)
            if counted is not None:
                factors *= counted[:, None]
        losses = _sweep(loss, given, factors, grads)
        if counted is not None:
            losses *= counted[:, None]
        ctx.grads = [None if done else gradient for gradient, done in zip(grads, in_place, strict=True)]
        return losses.sum() * scale

    @staticmethod
    def backward(ctx: Any, *_: Tensor) -> tuple[Tensor | None, ...]:
        """The gradients of ``forward``; what comes from above must be 1, as ``scale`` is in them already."""
        return (*ctx.grads, None, None, None, None)


class _EachToken(torch.autograd.Function):
    """Gives every token's loss; ``backward`` forms the logits again."""

    @staticmethod
    def forward(ctx: Any, *arguments: Any) -> Tensor:
        *given, loss = arguments
        ctx.loss = loss
        ctx.save_for_backward(*given)
        return _sweep(loss, given, None, [None] * 5).squeeze(1)

    @staticmethod
    def backward(ctx: Any, *above: Tensor) -> tuple[Tensor | None, ...]:
        given = ctx.saved_tensors
        grads = _room(given, ctx.needs_input_grad[:5])
        _sweep(ctx.loss, given, above[0][:, None].float(), grads)
        return (*grads, None)


def _flat(hidden: Tensor) -> Tensor:
    """(tokens, width), in the dtype that autocast asks for."""
    flat = hidden.reshape(-1, hidden.shape[-1])
    if hidden.device.type in ("cpu", "cuda") and torch.is_autocast_enabled(hidden.device.type):
        flat = flat.to(torch.get_autocast_dtype(hidden.device.type))
    return flat


def _head_terms(head: nn.Module, flat: Tensor) -> tuple[Tensor, Tensor, Tensor | None, Tensor | None]:
    """Weight, bias, and the low-rank term of a head that has an adapter, as ``_sweep`` takes them."""
    if isinstance(head, nn.Linear):
        return head.weight, head.bias, None, None
    from hornbook.training.adapters import low_rank_term

    base, low, up = low_rank_term(head, flat)
    return base.weight, base.bias, low, up


def chunked_loss(
    hidden: Tensor, head: nn.Module, loss: ChunkLoss, counted: Tensor | None = None, scale: float = 1.0
) -> Tensor:
    """``scale`` times the sum of ``loss`` over the tokens of ``hidden`` (batch, length, width) under ``head``.

    Logits are formed in the dtype of ``hidden`` and normalised in fp32. ``counted``, bool (batch, length), says which
    tokens count. ``head`` is linear, may be frozen, and may have a LoRA adapter. Call ``backward`` on the result
    itself: scale it by ``scale`` and not afterwards, as gradients are formed on the way forward. Where the head has
    gradients already, those are added to in place. Without gradients enabled the same value is computed.
    """
    flat = _flat(hidden)
    marks = None if counted is None else counted.reshape(-1)
    wanted = torch.is_grad_enabled()
    terms = _head_terms(head, flat)
    with torch.autocast(hidden.device.type, enabled=False):
        return _Summed.apply(flat, *terms, loss, marks, scale, wanted)  # type: ignore[no-any-return]


def chunked_cross_entropy(
    hidden: Tensor, head: nn.Module, targets: Tensor, counted: Tensor | None = None, scale: float = 1.0
) -> Tensor:
    """``chunked_loss`` for the cross-entropy, in nats, of ``targets`` (batch, length).

    Of targets that don't count, no logits are formed.
    """
    if counted is not None:
        hidden, targets = hidden[counted], targets[counted]
    return chunked_loss(hidden, head, cross_entropy(targets.reshape(-1)), None, scale)


def token_losses(hidden: Tensor, head: nn.Module, targets: Tensor) -> Tensor:
    """Cross-entropy, in nats, fp32, of each of ``targets`` (batch, length); minus that is its log-probability.

    The result may be used in any differentiable way; the price is that logits are formed twice.
    """
    flat = _flat(hidden)
    terms = _head_terms(head, flat)
    with torch.autocast(hidden.device.type, enabled=False):
        each = _EachToken.apply(flat, *terms, cross_entropy(targets.reshape(-1)))
    return each.view(targets.shape)  # type: ignore[union-attr, no-any-return]
