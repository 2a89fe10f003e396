"""Attention with a hand-written gradient beside PyTorch's flash kernel for CPUs, fp32, on one core.

    python experiments/attention/run.py

Prints median milliseconds of forward and backward in turn, 15 rounds, for the shapes of one sequence.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import torch

from hornbook.foundation.hardware import environment
from hornbook.training.block_attention import block_attention, block_attention_backward
from hornbook.training.cores import keep_freed_memory

ROUNDS = 15
SHAPES = [(4, 32, 256), (8, 32, 512), (8, 64, 512), (8, 32, 1024), (8, 32, 2048)]
_flash = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu
_flash_backward = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward


def milliseconds(work: Callable[[], object]) -> float:
    """Time of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3


def main() -> None:
    """Time every shape."""
    torch.set_num_threads(1)
    keep_freed_memory()
    print(environment()["processor"], torch.__version__)
    print("| heads | head dim | length | block ms | flash ms | flash / block |\n|---|---|---|---|---|---|")
    for heads, head_dim, length in SHAPES:
        query, key, value, gradient = (torch.randn(heads, length, head_dim) for _ in range(4))
        _, kept = block_attention(query, key, value)
        four = [part[None] for part in (query, key, value)]
        out, sums = _flash(*four, 0.0, True)

        def block(q=query, k=key, v=value, g=gradient, kept=kept) -> None:
            block_attention(q, k, v)
            block_attention_backward(g, q, k, v, kept)

        def flash(four=four, g=gradient, out=out, sums=sums) -> None:
            _flash(*four, 0.0, True)
            _flash_backward(g[None], *four, out, sums, 0.0, True)

        pairs = [(milliseconds(block), milliseconds(flash)) for _ in range(ROUNDS + 2)][2:]
        mine, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
        print(f"| {heads} | {head_dim} | {length} | {mine:.2f} | {theirs:.2f} | {theirs / mine:.2f} |", flush=True)


if __name__ == "__main__":
    main()
