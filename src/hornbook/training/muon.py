"""Muon: momentum whose matrices are made orthogonal before they are followed.

Source: Jordan et al. 2024 (https://kellerjordan.github.io/posts/muon/); the step is scaled to AdamW's size as in Liu et
al. 2025 (arXiv 2502.16982, section 2.2). Our own beside ``torch.optim.Muon``, since that one always rounds to bf16, and
of weights sharded over processes each part by itself: the number of processes would change the training.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.distributed.tensor import DTensor, Replicate

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
ROUNDS = 5
MOMENTUM = 0.95
EPSILON = 1e-7
LONG = 2
"""From this ratio of its sides on, a matrix has more work in products with itself than in those of squares."""

Each = Callable[[Callable[[nn.Parameter], None], Iterable[nn.Parameter]], None]
"""Calls a function with every matrix, in any order or at once; the function changes that matrix alone."""


def in_turn(function: Callable[[nn.Parameter], None], matrices: Iterable[nn.Parameter]) -> None:
    """One matrix after the other."""
    for matrix in matrices:
        function(matrix)


def orthogonalize(matrix: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
    """``matrix`` with all its singular values moved near 1 (0.7 to 1.2), by five rounds of a polynomial.

    Products are formed in ``dtype``. bf16 is too coarse for the shorter way by small squares: of matrices with singular
    values from 1 down to 1e-4 it left some at 4.5.
    """
    turned = matrix.shape[0] > matrix.shape[1]
    x = matrix.t() if turned else matrix
    x = (x / x.norm().clamp(min=EPSILON)).to(dtype)
    exact = dtype == torch.float32
    x = _by_gram_matrix(x) if exact and x.shape[1] >= LONG * x.shape[0] else _by_rounds(x)
    return (x.t() if turned else x).to(matrix.dtype)


def _by_rounds(x: Tensor, rounds: int = ROUNDS) -> Tensor:
    a, b, c = COEFFICIENTS
    for _ in range(rounds):
        square = x @ x.t()
        x = torch.addmm(x, torch.addmm(square, square, square, beta=b, alpha=c), x, beta=a)
    return x


def _by_gram_matrix(x: Tensor) -> Tensor:
    """The same, for a long matrix: every round multiplies ``x`` from the left by a polynomial of ``x @ x.t()``.

    These small square matrices commute, so that the rounds need nothing else; their product meets ``x`` once. Squares
    hold small singular values less exactly, so the first round, which enlarges those most, is done on ``x`` itself:
    without it, trainings on one and on two processes were 1e-5 apart.
    """
    a, b, c = COEFFICIENTS
    x = _by_rounds(x, 1)
    square = x @ x.t()
    product: Tensor | None = None
    for left in reversed(range(ROUNDS - 1)):
        factor = torch.addmm(square, square, square, beta=b, alpha=c)
        factor.diagonal().add_(a)
        product = factor if product is None else factor @ product
        if left:
            square = factor @ (square @ factor)
    assert product is not None
    return product @ x


class Muon(torch.optim.Optimizer):
    """Muon for matrices, whole or sharded; a sharded one's update is computed whole by every process.

    Products of the orthogonalisation are formed in ``dtype``; momentum stays as the matrix is. ``each`` says how
    matrices are shared out, such as one to a core; sharded ones must come in turn.
    """

    def __init__(
        self,
        matrices: Iterable[nn.Parameter],
        *,
        lr: float,
        weight_decay: float,
        dtype: torch.dtype = torch.float32,
        each: Each = in_turn,
    ) -> None:
        super().__init__(matrices, {"lr": lr, "weight_decay": weight_decay})
        self._dtype = dtype
        self._each = each

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Move every matrix that has a gradient."""
        del closure
        for group in self.param_groups:
            moved = [matrix for matrix in group["params"] if matrix.grad is not None]
            for matrix in moved:
                if not self.state[matrix]:
                    self.state[matrix]["momentum"] = torch.zeros_like(matrix.grad)
            self._each(partial(self._move, group), moved)

    @torch.no_grad()  # said here too, as it holds for the calling thread alone
    def _move(self, group: dict[str, Any], matrix: nn.Parameter) -> None:
        assert matrix.grad is not None
        momentum = self.state[matrix]["momentum"].lerp_(matrix.grad, 1 - MOMENTUM)
        update = _orthogonal(matrix.grad.lerp(momentum, MOMENTUM), self._dtype)
        matrix.mul_(1 - group["lr"] * group["weight_decay"])
        matrix.add_(update, alpha=-group["lr"] * 0.2 * math.sqrt(max(matrix.shape)))


def _orthogonal(step: Tensor, dtype: torch.dtype) -> Tensor:
    if not isinstance(step, DTensor):
        return orthogonalize(step, dtype)
    whole = orthogonalize(step.full_tensor(), dtype)
    alike = DTensor.from_local(whole, step.device_mesh, [Replicate()] * step.device_mesh.ndim, run_check=False)
    return alike.redistribute(placements=step.placements)
