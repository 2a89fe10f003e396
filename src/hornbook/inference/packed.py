"""Weights laid out for the CPU's matrix kernels, once, instead of anew in every call.

A linear layer over half-precision weights on a CPU spends a good part of its time bringing the weight into the block
order that the kernel reads. At one token per step that is most of what decoding does. oneDNN, which PyTorch brings,
can keep the blocked copy: the operators used here are those that ``torch.compile`` with frozen weights emits, without
the compiler that it needs. The results are those of the plain layer, up to rounding.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from hornbook.model.phi import Phi

PACKED_DTYPES = (torch.bfloat16, torch.float16)
"""In fp32 PyTorch's plain layers already read the weight as it is."""


class PackedLinear(nn.Module):
    """A linear layer for inference whose weight is held in oneDNN's block order; it has no parameters to train."""

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        self.weight = torch.ops.mkldnn._reorder_linear_weight(linear.weight.detach(), None)
        self.bias = linear.bias.detach()

    def forward(self, x: Tensor) -> Tensor:
        """Map ``x`` (..., in) to (..., out)."""
        return torch.ops.mkldnn._linear_pointwise(x.contiguous(), self.weight, self.bias, "none", [], "")


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
            if isinstance(child, nn.Linear):
                setattr(module, name, PackedLinear(child))
    return model
