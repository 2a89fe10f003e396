"""Chunked cross-entropy against the plain one."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from hornbook.training import loss as module
from hornbook.training.loss import chunked_cross_entropy


def problem(seed: int, batch: int, length: int, width: int, words: int) -> tuple[Tensor, nn.Linear, Tensor, Tensor]:
    torch.manual_seed(seed)
    head = nn.Linear(width, words)
    nn.init.normal_(head.weight)
    hidden = torch.randn(batch, length, width, requires_grad=True)
    return hidden, head, torch.randint(words, (batch, length)), torch.rand(batch, length) < 0.6


def plain(hidden: Tensor, head: nn.Linear, targets: Tensor, counted: Tensor | None, scale: float) -> Tensor:
    each = F.cross_entropy(head(hidden).flatten(0, 1), targets.flatten(), reduction="none")
    return scale * (each if counted is None else each[counted.flatten()]).sum()


@settings(deadline=None, max_examples=40)
@given(
    seed=st.integers(0, 99),
    batch=st.integers(1, 3),
    length=st.integers(1, 40),
    words=st.integers(1, 70),
    chunk=st.integers(1, 500),
    masked=st.booleans(),
    there=st.booleans(),
    scale=st.sampled_from([1.0, 1 / 77, 16384.0]),
)
def test_value_and_gradients_are_those_of_cross_entropy(
    seed: int, batch: int, length: int, words: int, chunk: int, masked: bool, there: bool, scale: float
) -> None:
    hidden, head, targets, counted = problem(seed, batch, length, 8, words)
    marks = counted if masked else None
    expected = plain(hidden, head, targets, marks, scale)
    wanted = torch.autograd.grad(expected, [hidden, head.weight, head.bias])
    if there:  # gradients of an earlier micro-batch
        head.weight.grad, head.bias.grad = torch.ones_like(head.weight), torch.ones_like(head.bias)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "CHUNK_LOGITS", chunk)
        found = chunked_cross_entropy(hidden, head, targets, marks, scale)
        found.backward()
        with torch.no_grad():
            assert chunked_cross_entropy(hidden, head, targets, marks, scale) == found
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-5 * scale)
    got = [hidden.grad, *(p.grad - 1 if there else p.grad for p in (head.weight, head.bias))]  # type: ignore[operator]
    for one, other in zip(got, wanted, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5 * max(scale, 1))


def test_in_bfloat16_it_is_near_the_exact_one_and_gradients_stay_fp32() -> None:
    hidden, head, targets, counted = problem(1, 2, 50, 32, 300)
    exact = plain(hidden, head, targets, counted, 1.0)
    wanted = torch.autograd.grad(exact, [hidden, head.weight, head.bias])
    with torch.autocast("cpu", torch.bfloat16):
        found = chunked_cross_entropy(hidden, head, targets, counted)
    found.backward()
    assert found.dtype == torch.float32
    assert found.item() == pytest.approx(exact.item(), rel=1e-2)
    for one, other in zip((hidden.grad, head.weight.grad, head.bias.grad), wanted, strict=True):
        assert one is not None
        assert one.dtype == torch.float32
        assert (one - other).norm() < 2e-2 * other.norm()


def test_very_large_logits_give_no_infinity() -> None:
    hidden, head, targets, _ = problem(2, 1, 9, 8, 20)
    with torch.no_grad():
        head.weight.mul_(1e4)
    found = chunked_cross_entropy(hidden, head, targets)
    found.backward()
    assert torch.isfinite(found)
    assert hidden.grad is not None
    assert torch.isfinite(hidden.grad).all()
