"""Weights laid out for the CPU's matrix kernels, once, instead of anew in every call.

A linear layer over half-precision weights on a CPU spends a good part of its time bringing the weight into the block
order that the kernel reads. At one token per step that is most of what decoding does. oneDNN, which PyTorch brings,
can keep the blocked copy: the operators used here are those that ``torch.compile`` with frozen weights emits, without
the compiler that it needs. The results are those of the plain layer, up to rounding.

Many processors know bf16 but multiply it more slowly than fp32 (here 150 GFLOP/s against 240). Where that is measured,
and memory allows, the plain weight is kept too, and brought to fp32 block by block for prompts of ``FP32_TOKENS`` and
more. ``benchmarks/packed_layers.py`` compares the ways.
"""

from __future__ import annotations

import threading
from functools import cache

import psutil
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from hornbook.foundation.hardware import measure_matmul_peak
from hornbook.model.phi import MLP, Phi

PACKED_DTYPES = (torch.bfloat16, torch.float16)
"""In fp32 PyTorch's plain layers already read the weight as it is."""
FP32_TOKENS = 80
"""From so many tokens at once on, faster fp32 products pay for bringing the weight to fp32."""
BLOCK_WEIGHTS = 2**21
"""Weights that are brought to fp32 at once, in 8 MB that are kept: getting memory anew costs more than filling it."""


class _Scratch(threading.local):
    """Room for one block of fp32 weights in every thread that generates."""

    def __init__(self) -> None:
        self.room = torch.empty(0)

    def fp32(self, block: Tensor) -> Tensor:
        """``block`` in fp32, until the next call."""
        if self.room.numel() < block.numel():
            self.room = torch.empty(block.numel())
        return self.room[: block.numel()].view(block.shape).copy_(block)


_scratch = _Scratch()


@cache
def _fp32_is_faster() -> bool:
    """Whether this processor multiplies matrices clearly faster in fp32 than in bf16; measured once, in 0.2 s."""
    rates = [measure_matmul_peak(dtype, size=768, seconds=0.1).flops_per_second for dtype in ("float32", "bfloat16")]
    return rates[0] > 1.2 * rates[1]


class PackedLinear(nn.Module):
    """A linear layer for inference whose weight is held in oneDNN's block order; it has no parameters to train.

    ``gelu`` applies ``gelu_new`` to the result. ``keep_plain`` keeps the plain weight too, for prompts in fp32.
    """

    def __init__(self, linear: nn.Linear, *, gelu: bool = False, keep_plain: bool = False) -> None:
        super().__init__()
        weight, self.bias = linear.weight.detach(), linear.bias.detach()
        self.weight: Tensor = torch.ops.mkldnn._reorder_linear_weight(weight.contiguous(), None)
        self.plain = weight if keep_plain else None
        self.activation = ("gelu", [], "tanh") if gelu else ("none", [], "")

    def forward(self, x: Tensor) -> Tensor:
        """Map ``x`` (..., in) to (..., out)."""
        if self.plain is not None and x.numel() >= FP32_TOKENS * x.shape[-1]:
            return self._in_fp32(x, self.plain)
        return torch.ops.mkldnn._linear_pointwise(x.contiguous(), self.weight, self.bias, *self.activation)

    def _in_fp32(self, x: Tensor, weight: Tensor) -> Tensor:
        rows, exact = max(1, BLOCK_WEIGHTS // weight.shape[1]), x.float()
        result = x.new_empty((*x.shape[:-1], len(weight)))
        blocks = zip(weight.split(rows), self.bias.split(rows), result.split(rows, dim=-1), strict=True)
        for block, bias, into in blocks:
            part = F.linear(exact, _scratch.fp32(block), bias.float())
            into.copy_(F.gelu(part, approximate="tanh") if self.activation[0] == "gelu" else part)
        return result


class _PackedMLP(nn.Module):
    """The MLP of a block, with the activation inside the first product."""

    def __init__(self, mlp: MLP, *, keep_plain: bool) -> None:
        super().__init__()
        self.fc1 = PackedLinear(mlp.fc1, gelu=True, keep_plain=keep_plain)
        self.fc2 = PackedLinear(mlp.fc2, keep_plain=keep_plain)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc2(self.fc1(x))


def can_pack(model: Phi) -> bool:
    """Whether packing would speed this model up here: half precision, on a CPU whose kernels know the dtype."""
    if model.device.type != "cpu" or model.dtype not in PACKED_DTYPES or not torch.backends.mkldnn.is_available():
        return False
    known = torch.ops.mkldnn
    bf16 = model.dtype == torch.bfloat16
    return bool(known._is_mkldnn_bf16_supported() if bf16 else known._is_mkldnn_fp16_supported())


def pack_weights(model: Phi) -> Phi:
    """Replace every linear layer of ``model`` by a packed one, in place, where that pays; else change nothing.

    Memory: a copy of the weights, one layer at a time. The plain ones are let go, or kept where prompts are faster with
    them and twice their size is available; those of a memory-mapped model are the file's own pages. A packed model
    can't be trained or saved: load it again for that.
    """
    if not can_pack(model):
        return model
    size = sum(parameter.nbytes for parameter in model.parameters())
    roomy = psutil.virtual_memory().available >= 2 * size
    keep = roomy and model.dtype == torch.bfloat16 and _fp32_is_faster()
    for module in list(model.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, MLP):
                setattr(module, name, _PackedMLP(child, keep_plain=keep))
            elif isinstance(child, nn.Linear) and not isinstance(module, MLP):
                setattr(module, name, PackedLinear(child, keep_plain=keep))
    return model
