"""Muon against singular values and against PyTorch's own."""

from __future__ import annotations

import math
from typing import Literal

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.training.config import OptimizerConfig
from hornbook.training.muon import Muon, orthogonalize
from hornbook.training.optimizer import make_optimizers


@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float32, 1e-3), (torch.bfloat16, 8e-2)])
@settings(deadline=None)
@given(seed=st.integers(0, 99), rows=st.integers(1, 40), columns=st.integers(1, 40), size=st.floats(1e-3, 1e3))
def test_singular_values_move_to_one_and_directions_stay(
    dtype: torch.dtype, tolerance: float, seed: int, rows: int, columns: int, size: float
) -> None:
    torch.manual_seed(seed)
    left, _ = torch.linalg.qr(torch.randn(rows, rows))
    right, _ = torch.linalg.qr(torch.randn(columns, columns))
    rank = min(rows, columns)
    values = torch.linspace(0.3, 1, rank) * size
    matrix = left[:, :rank] * values @ right[:, :rank].t()
    moved = orthogonalize(matrix, dtype)
    assert moved.dtype == torch.float32
    inner = left[:, :rank].t() @ moved @ right[:, :rank]
    diagonal = inner.diagonal()
    assert ((diagonal > 0.6) & (diagonal < 1.3)).all()
    assert (inner - diagonal.diag()).abs().max() < tolerance


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("shape", [(96, 384), (384, 96), (96, 96)])
def test_no_singular_value_is_left_large_where_most_are_small(shape: tuple[int, int], dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    left, values, right = torch.linalg.svd(torch.randn(shape), full_matrices=False)
    matrix = left * torch.logspace(0, -4, len(values)) @ right
    assert torch.linalg.svdvals(orthogonalize(matrix, dtype))[0] < 1.3


@pytest.mark.parametrize("shape", [(24, 24), (48, 16), (16, 48)])
def test_steps_are_those_of_pytorchs_muon_but_for_its_bf16(shape: tuple[int, int]) -> None:
    torch.manual_seed(0)
    ours, theirs = (torch.nn.Parameter(torch.ones(shape)) for _ in range(2))
    mine = Muon([ours], lr=0.1, weight_decay=0.2)
    other = torch.optim.Muon([theirs], lr=0.1, weight_decay=0.2, adjust_lr_fn="match_rms_adamw")
    for _ in range(6):
        ours.grad = torch.randn(shape)
        theirs.grad = ours.grad.clone()
        before = ours.detach().clone()
        mine.step()
        other.step()
        moved = (ours - before).norm()
        assert (ours - theirs).norm() < 0.06 * moved
        with torch.no_grad():
            theirs.copy_(ours)


@pytest.mark.parametrize("muon_dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("shape", [(24, 24), (48, 16), (16, 48)])
def test_products_are_formed_in_the_dtype_of_the_settings(
    shape: tuple[int, int], muon_dtype: Literal["float32", "bfloat16"]
) -> None:
    linear = torch.nn.Linear(*shape, bias=False)
    model = torch.nn.ModuleDict({"layers": torch.nn.ModuleList([linear])})
    weight = torch.nn.init.zeros_(linear.weight)
    torch.manual_seed(0)
    weight.grad = torch.randn_like(weight)
    settings = OptimizerConfig(kind="muon", muon_dtype=muon_dtype, learning_rate=0.1)
    for optimizer in make_optimizers(torch.nn.ModuleDict({"model": model}), settings):
        optimizer.step()
    update = weight.detach() / (-0.1 * 0.2 * math.sqrt(max(shape)))
    of_bf16_numbers = torch.allclose(update, update.bfloat16().float(), rtol=1e-5, atol=0)
    assert of_bf16_numbers == (muon_dtype == "bfloat16")


def test_a_matrix_without_a_gradient_stays() -> None:
    matrix = torch.nn.Parameter(torch.ones(3, 3))
    Muon([matrix], lr=0.1, weight_decay=0.2).step()
    assert torch.equal(matrix, torch.ones(3, 3))


def test_a_gradient_of_zeros_gives_no_nan() -> None:
    assert torch.equal(orthogonalize(torch.zeros(4, 6)), torch.zeros(4, 6))
