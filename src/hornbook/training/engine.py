"""Engines add the gradient of a batch to a model's parameters.

``CoreEngine`` is for CPUs: every core computes whole sequences of its own, with blocks of hand-written gradients.
``AutogradEngine`` is for all else: GPUs, several processes (FSDP2), fp16, dropout, adapters.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

import torch
from torch import Tensor, nn

from hornbook.model.phi import Phi
from hornbook.tokens.batch import Batch
from hornbook.training.config import TrainingConfig
from hornbook.training.cores import CoreEngine
from hornbook.training.distributed import Processes
from hornbook.training.muon import in_turn
from hornbook.training.objectives import Objective, Rows

if TYPE_CHECKING:
    from torch.distributed.device_mesh import DeviceMesh


class Engine(Protocol):
    """Computes gradients for ``model``."""

    model: Phi

    def zero_grad(self) -> None:
        """Forget all gradients."""
        ...

    def gradients(self, batch: Batch, first: int, scale: float) -> float:
        """Add the gradient of ``scale`` times the summed loss of ``batch``; return that sum, unscaled.

        ``first`` is the global number of the batch's first sample; it seeds dropout.
        """
        ...

    def evaluate(self, batch: Batch) -> float:
        """Summed loss of ``batch``, with no gradients."""
        ...

    def each(self, function: Callable[[nn.Parameter], None], parameters: Iterable[nn.Parameter]) -> None:
        """Call ``function`` with every parameter, perhaps several at once; it changes that parameter alone."""
        ...

    def close(self) -> None:
        """Give back threads and memory."""
        ...


def seed_of(seed: int, first: int) -> int:
    """Seed of dropout for the micro-batch whose first sample has the global number ``first``.

    So dropout too is a function of the position: interruptions do not change it, nor does the number of processes
    where the micro-batches stay the same.
    """
    return (seed * 1_000_003 + first * 7_919 + 12_345) % 2**63


class _Loss(nn.Module):
    """The whole step as one module, as FSDP gathers the outermost parameters when its ``forward`` is called."""

    def __init__(self, model: Phi, objective: Objective) -> None:
        super().__init__()
        self.model, self.objective = model, objective

    def forward(self, rows: Rows, scale: float) -> Tensor:
        return self.objective.loss(self.model, rows, scale)


class AutogradEngine:
    """Gradients by autograd, on one device or sharded over several processes."""

    def __init__(
        self, model: Phi, objective: Objective, config: TrainingConfig, processes: Processes, dtype: torch.dtype
    ) -> None:
        self.model, self.processes, self.dtype, self.seed = model, processes, dtype, config.seed
        self.size = config.micro_batch_sequences
        model.to(processes.device)
        model.checkpoint_activations = config.checkpoint_activations
        if config.compile:
            for block in model.model.layers:
                block.compile()
        self._module = _Loss(model, objective)
        if processes.mesh is not None:
            _shard(self._module, processes.mesh, dtype)

    def zero_grad(self) -> None:
        """Forget all gradients."""
        self._module.zero_grad(set_to_none=True)

    def gradients(self, batch: Batch, first: int, scale: float) -> float:
        """Add the gradient of ``scale`` times the summed loss of ``batch``; return that sum, unscaled."""
        device = self.processes.device
        total = torch.zeros((), dtype=torch.float64, device=device)
        for start in range(0, len(batch.ids), self.size):
            rows = Rows.of(batch.rows(start, start + self.size), device)
            torch.manual_seed(seed_of(self.seed, first + start))
            # FSDP takes the mean over processes, the loss is a sum; sharded weights are in their dtype already
            each = scale * self.processes.count
            with _autocast(device, self.dtype, self.processes.count == 1):
                loss = self._module(rows, each)
            loss.backward()
            total += loss.detach().double() / each
        return float(total)

    def evaluate(self, batch: Batch) -> float:
        """Summed loss of ``batch``, with no gradients."""
        total = 0.0
        for start in range(0, len(batch.ids), self.size):
            rows = Rows.of(batch.rows(start, start + self.size), self.processes.device)
            with torch.no_grad(), _autocast(self.processes.device, self.dtype, self.processes.count == 1):
                total += float(self._module(rows, 1.0))
        if self.processes.mesh is not None:
            self._module.reshard()  # type: ignore[operator]  only a backward pass does it by itself
        return total

    def each(self, function: Callable[[nn.Parameter], None], parameters: Iterable[nn.Parameter]) -> None:
        """Call ``function`` with every parameter in turn, as every process must do it in the same order."""
        in_turn(function, parameters)

    def close(self) -> None:
        """Nothing is held."""


def _autocast(device: torch.device, dtype: torch.dtype, wanted: bool) -> contextlib.AbstractContextManager[object]:
    if dtype == torch.float32 or not wanted:
        return contextlib.nullcontext()
    return torch.autocast(device.type, dtype)


def _shard(module: _Loss, mesh: DeviceMesh, dtype: torch.dtype) -> None:
    from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard

    half = dtype != torch.float32
    policy = MixedPrecisionPolicy(param_dtype=dtype, reduce_dtype=torch.float32) if half else MixedPrecisionPolicy()
    for block in module.model.model.layers:
        fully_shard(block, mesh=mesh, mp_policy=policy)
    fully_shard(module, mesh=mesh, mp_policy=policy)


def make_engine(
    model: Phi, objective: Objective, config: TrainingConfig, processes: Processes, dtype: torch.dtype
) -> Engine:
    """The engine that fits the machine and the settings."""
    shape = config.model
    plain = not (shape.attention_dropout or shape.resid_pdrop or shape.embd_pdrop or shape.qk_layernorm)
    whole = all(parameter.requires_grad for parameter in model.parameters()) and type(model) is Phi
    asked = config.compile or config.checkpoint_activations
    on_cores = processes.device.type == "cpu" and processes.count == 1 and dtype != torch.float16
    if on_cores and plain and whole and not asked:
        return CoreEngine(model, objective, config.micro_batch_sequences, dtype)
    return AutogradEngine(model, objective, config, processes, dtype)
