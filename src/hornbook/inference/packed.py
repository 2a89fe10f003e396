"""Weights laid out for the CPU's matrix kernels, once, instead of anew in every call.

A linear layer over half-precision weights on a CPU spends a good part of its time bringing the weight into the block
order that the kernel reads. At one token per step that is most of what decoding does. oneDNN, which PyTorch brings,
can keep the blocked copy: the operators used here are those that ``torch.compile`` with frozen weights emits, without
the compiler that it needs. The results are those of the plain layer, up to rounding.

On a CPU without matrix tiles (AMX) bf16 products are slower than fp32 ones, the more so the more tokens there are
(``benchmarks/packed_layers.py``). From ``UNPACK_TOKENS`` tokens on it pays there to bring the weight to fp32 first.
"""

from __future__ import annotations

from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from hornbook.model.phi import MLP, Phi

PACKED_DTYPES = (torch.bfloat16, torch.float16)
"""In fp32 PyTorch's plain layers already read the weight as it is."""
UNPACK_TOKENS = 192
"""From so many tokens at once on, bf16 weights are brought to fp32 for the product, where there are no tiles."""
BLOCK_WEIGHTS = 2**22
"""Weights that are packed as one block. In fp32 it has 16 MB: the allocator keeps memory of that size; larger pieces
would be fetched anew from the system for every product, at several times the cost of the unpacking itself."""


@cache
def _tiles() -> bool:
    known = getattr(torch.cpu, "_is_amx_tile_supported", None)
    return bool(known()) if known else False


class PackedLinear(nn.Module):
    """A linear layer for inference whose weight is held in oneDNN's block order; it has no parameters to train.

    ``gelu`` applies ``gelu_new`` to the result.
    """

    def __init__(self, linear: nn.Linear, *, gelu: bool = False) -> None:
        super().__init__()
        rows = max(1, BLOCK_WEIGHTS // linear.in_features)
        pack = torch.ops.mkldnn._reorder_linear_weight
        self.weights = [pack(block.contiguous(), None) for block in linear.weight.detach().split(rows)]
        self.biases = linear.bias.detach().split(rows)
        self.activation = ("gelu", [], "tanh") if gelu else ("none", [], "")

    @property
    def weight(self) -> Tensor:
        """The first block of the weight, for its dtype and device."""
        return self.weights[0]

    def forward(self, x: Tensor) -> Tensor:
        """Map ``x`` (..., in) to (..., out)."""
        x = x.contiguous()
        if x.dtype == torch.bfloat16 and x.numel() >= UNPACK_TOKENS * x.shape[-1] and not _tiles():
            return self._unpacked(x)
        multiply = torch.ops.mkldnn._linear_pointwise
        blocks = zip(self.weights, self.biases, strict=True)
        parts = [multiply(x, weight, bias, *self.activation) for weight, bias in blocks]
        return parts[0] if len(parts) == 1 else torch.cat(parts, dim=-1)

    def _unpacked(self, x: Tensor) -> Tensor:
        exact, start = x.float(), 0
        result = x.new_empty((*x.shape[:-1], sum(len(bias) for bias in self.biases)))
        for weight, bias in zip(self.weights, self.biases, strict=True):
            part = F.linear(exact, weight.to_dense(torch.float32), bias.float())
            if self.activation[0] == "gelu":
                part = F.gelu(part, approximate="tanh")
            result[..., start : start + len(bias)] = part
            start += len(bias)
        return result


class _PackedMLP(nn.Module):
    """The MLP of a block, with the activation inside the first product."""

    def __init__(self, mlp: MLP) -> None:
        super().__init__()
        self.fc1, self.fc2 = PackedLinear(mlp.fc1, gelu=True), PackedLinear(mlp.fc2)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc2(self.fc1(x))


def can_pack(model: Phi) -> bool:
    """Whether packing would speed this model up here: half precision, on a CPU whose kernels know the dtype."""
    dtype, device = model.lm_head.weight.dtype, model.lm_head.weight.device
    if device.type != "cpu" or dtype not in PACKED_DTYPES or not torch.backends.mkldnn.is_available():
        return False
    known = torch.ops.mkldnn
    return bool(known._is_mkldnn_bf16_supported() if dtype == torch.bfloat16 else known._is_mkldnn_fp16_supported())


def pack_weights(model: Phi) -> Phi:
    """Replace every linear layer of ``model`` by a packed one, in place, where that pays; else change nothing.

    One layer is copied at a time, so memory grows by one layer at most where the weights are not memory-mapped. A
    packed model can't be trained or saved: load it again for that.
    """
    if not can_pack(model):
        return model
    for module in list(model.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, MLP):
                setattr(module, name, _PackedMLP(child))
            elif isinstance(child, nn.Linear) and not isinstance(module, MLP):
                setattr(module, name, PackedLinear(child))
    return model
