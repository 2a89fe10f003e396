"""The precision that `auto` stands for."""

from __future__ import annotations

import pytest
import torch
from tests.training.torchrun_checks import SHAPE

from hornbook.training import precision
from hornbook.training.distributed import Processes
from hornbook.training.precision import pick_dtype

CPU, GPU = torch.device("cpu"), torch.device("cuda")


class Pair(Processes):
    """Two processes whose first votes as told."""

    def total(self, *values: float) -> tuple[float, ...]:
        return tuple(value + (0 if self.leads else 1) for value in values)


@pytest.mark.parametrize(("speedup", "dtype"), [(0.5, torch.float32), (1.2, torch.float32), (1.6, torch.bfloat16)])
def test_bf16_is_taken_where_it_is_clearly_faster(
    monkeypatch: pytest.MonkeyPatch, speedup: float, dtype: torch.dtype
) -> None:
    monkeypatch.setattr(precision, "_speedup", lambda *_: speedup)
    assert pick_dtype("auto", SHAPE, Processes(0, 1, CPU)) == dtype


def test_the_first_process_decides_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> float:
        raise AssertionError("only the first process measures")

    monkeypatch.setattr(precision, "_speedup", never)
    assert pick_dtype("auto", SHAPE, Pair(1, 2, CPU)) == torch.bfloat16
    monkeypatch.setattr(precision, "_speedup", lambda *_: 0.9)
    assert pick_dtype("auto", SHAPE, Pair(0, 2, CPU)) == torch.float32


@pytest.mark.parametrize(("supported", "dtype"), [(True, torch.bfloat16), (False, torch.float16)])
def test_a_gpu_computes_in_bf16_if_it_can(monkeypatch: pytest.MonkeyPatch, supported: bool, dtype: torch.dtype) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda **_: supported)
    assert pick_dtype("auto", SHAPE, Processes(0, 1, GPU)) == dtype


@pytest.mark.parametrize("name", ["float32", "bfloat16", "float16"])
def test_what_is_asked_for_is_taken(name: str) -> None:
    assert pick_dtype(name, SHAPE, Processes(0, 1, CPU)) == getattr(torch, name)


def test_the_measurement_gives_a_ratio() -> None:
    assert 0 < precision._speedup(32, 64) < 1e3
