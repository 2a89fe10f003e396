"""Muon: momentum whose matrices are made orthogonal before they are followed.

Source: Jordan et al. 2024 (https://kellerjordan.github.io/posts/muon/); the step is scaled to AdamW's size as in Liu et
al. 2025 (arXiv 2502.16982, section 2.2). Our own beside ``torch.optim.Muon``, since that one rounds to bf16: of weights
sharded over processes each part would be rounded otherwise, and the number of processes would change the training.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.distributed.tensor import DTensor, Replicate

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
ROUNDS = 5
MOMENTUM = 0.95
EPSILON = 1e-7


def orthogonalize(matrix: Tensor) -> Tensor:
    """``matrix`` with all its singular values moved near 1 (0.7 to 1.2), by five rounds of a polynomial; fp32."""
    turned = matrix.shape[0] > matrix.shape[1]
    x = matrix.t() if turned else matrix
    x = x / x.norm().clamp(min=EPSILON)
    a, b, c = COEFFICIENTS
    for _ in range(ROUNDS):
        square = x @ x.t()
        x = torch.addmm(x, torch.addmm(square, square, square, beta=b, alpha=c), x, beta=a)
    return x.t() if turned else x


class Muon(torch.optim.Optimizer):
    """Muon for matrices, whole or sharded; a sharded one's update is computed whole by every process."""

    def __init__(self, matrices: Iterable[nn.Parameter], *, lr: float, weight_decay: float) -> None:
        super().__init__(matrices, {"lr": lr, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Move every matrix that has a gradient."""
        del closure
        for group in self.param_groups:
            for matrix in group["params"]:
                if matrix.grad is None:
                    continue
                state = self.state[matrix]
                if not state:
                    state["momentum"] = torch.zeros_like(matrix.grad)
                momentum = state["momentum"].lerp_(matrix.grad, 1 - MOMENTUM)
                update = _orthogonal(matrix.grad.lerp(momentum, MOMENTUM))
                matrix.mul_(1 - group["lr"] * group["weight_decay"])
                matrix.add_(update, alpha=-group["lr"] * 0.2 * math.sqrt(max(matrix.shape)))


def _orthogonal(step: Tensor) -> Tensor:
    if not isinstance(step, DTensor):
        return orthogonalize(step)
    whole = orthogonalize(step.full_tensor())
    alike = DTensor.from_local(whole, step.device_mesh, [Replicate()] * step.device_mesh.ndim, run_check=False)
    return alike.redistribute(placements=step.placements)
