"""Causal attention with a hand-written gradient, for short sequences, or several in a row, on a CPU.

The probabilities are kept for the gradient, where flash attention computes them again. Up to ``LONGEST`` tokens that is
1.2 to 1.35 times as fast as PyTorch's flash kernel (one core, fp32, forward and backward), above it is slower: 0.85
times at 1,024 tokens. `python experiments/attention/run.py` measures it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

import torch
from torch import Tensor

ROWS = 128
"""Queries computed at once: keys after a block's last query are never read."""
LONGEST = 512

Span = tuple[slice, int, int]
"""Heads that share a document, its first place, and the place after its last."""

_softmax_backward = torch.ops.aten._softmax_backward_data.out


@cache
def _future(size: int) -> Tensor:
    """What hides, added to scores, the keys after each of ``size`` queries."""
    return torch.full((size, size), -math.inf).triu_(1)


def _blocks(start: int, end: int) -> list[tuple[int, int]]:
    """First query and the one after the last of each block of the queries from ``start`` to ``end``."""
    return [(first, min(first + ROWS, end)) for first in range(start, end, ROWS)]


def block_attention(
    query: Tensor, key: Tensor, value: Tensor, spans: Sequence[Span] | None = None
) -> tuple[Tensor, list[Tensor]]:
    """Mixed values (heads, length, head_dim), and the probabilities of each block of queries for the gradient.

    Arguments are fp32 (heads, length, head_dim), queries already divided by the root of head_dim. A query sees keys up
    to its own place, and if ``spans`` are given, only those of its own span; every place stands in one span.
    """
    out, kept = torch.empty_like(query), list[Tensor]()
    for heads, begin, end in spans or [(slice(None), 0, query.shape[1])]:
        for start, stop in _blocks(begin, end):
            scores = torch.bmm(query[heads, start:stop], key[heads, begin:stop].transpose(1, 2))
            scores[:, :, start - begin :].add_(_future(stop - start))
            torch.softmax(scores, -1, out=scores)
            torch.bmm(scores, value[heads, begin:stop], out=out[heads, start:stop])
            kept.append(scores)
    return out, kept


def block_attention_backward(
    d_out: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    kept: list[Tensor],
    spans: Sequence[Span] | None = None,
) -> tuple[Tensor, Tensor, Tensor]:
    """Gradients of (divided) query, key and value, given that of the mixed values; shapes as in ``block_attention``."""
    d_query, d_key, d_value = (torch.empty_like(part) for part in (query, key, value))
    number = 0
    for heads, begin, end in spans or [(slice(None), 0, query.shape[1])]:
        blocks = _blocks(begin, end)
        # From the last block on, as its queries see all keys of the span: it sets what the others add to.
        for place, (start, stop) in reversed(list(enumerate(blocks))):
            probabilities, d_part = kept[number + place], d_out[heads, start:stop]
            d_scores = torch.bmm(d_part, value[heads, begin:stop].transpose(1, 2))
            _softmax_backward(d_scores, probabilities, -1, probabilities.dtype, grad_input=d_scores)
            torch.bmm(d_scores, key[heads, begin:stop], out=d_query[heads, start:stop])
            if stop == end:
                torch.bmm(d_scores.transpose(1, 2), query[heads, start:stop], out=d_key[heads, begin:end])
                torch.bmm(probabilities.transpose(1, 2), d_part, out=d_value[heads, begin:end])
            else:
                d_key[heads, begin:stop].add_(d_scores.transpose(1, 2) @ query[heads, start:stop])
                d_value[heads, begin:stop].add_(probabilities.transpose(1, 2) @ d_part)
        number += len(blocks)
    return d_query, d_key, d_value
