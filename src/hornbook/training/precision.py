"""Which precision matrix products are computed in: asked of the machine, not assumed.

bf16 halves memory traffic and is faster where the processor has instructions for it that are worth having, else slower
than fp32 (experiments/LOG.md: 420 GFLOP/s against 185 on one CPU, 150 against 255 on another).
"""

from __future__ import annotations

import statistics
import time
from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor

from hornbook.model.config import PhiConfig
from hornbook.training.distributed import Processes

CLEARLY_FASTER = 1.3
"""bf16 must be this much faster, so that a machine that is busy by chance does not change a run's precision."""
TOKENS, ROUNDS = 512, 7


def add_product(total: Tensor, left: Tensor, right: Tensor) -> None:
    """Add to ``total`` the matrix product, formed in the precision of its factors."""
    if total.dtype == left.dtype:
        total.addmm_(left, right)
    else:
        total.add_(left @ right)


@cache
def _speedup(width: int, wide: int) -> float:
    """How many times faster than fp32 an MLP's first layer is in bf16 on the CPU, forward and backward."""

    def seconds(dtype: torch.dtype) -> float:
        x = torch.ones(TOKENS, width, dtype=dtype)
        weight = torch.ones(wide, width, dtype=dtype)
        start = time.perf_counter()
        y = F.linear(x, weight)
        torch.mm(y, weight)
        torch.mm(y.t(), x)
        return time.perf_counter() - start

    pairs = [(seconds(torch.float32), seconds(torch.bfloat16)) for _ in range(ROUNDS)][1:]
    return statistics.median(full / half for full, half in pairs)


def pick_dtype(wanted: str, shape: PhiConfig, processes: Processes) -> torch.dtype:
    """The dtype called ``wanted``, or the one that `auto` stands for with a model of ``shape``.

    On CPUs the first of several processes measures for all, as all must compute alike.
    """
    if wanted != "auto":
        return getattr(torch, wanted)
    if processes.device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    half = processes.leads and _speedup(shape.hidden_size, shape.intermediate_size) > CLEARLY_FASTER
    return torch.bfloat16 if processes.total(float(half))[0] else torch.float32
