"""The engine for CPUs: every core computes whole sequences of its own, and their gradients are summed in order.

One core a sequence wastes less than all cores an operation: no core waits for another in every small operation, and a
sequence's activations stay in the core's cache. Weights are shared; each core has gradients of its own, so memory grows
by one copy of the weights for every further core. Sums are formed in a fixed order: the same result every time for
the same number of cores.
"""

from __future__ import annotations

import ctypes
import platform
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import torch
from torch import Tensor, nn

from hornbook.model.phi import Block, Phi
from hornbook.tokens.batch import Batch
from hornbook.training.fused import FusedBlock, layout
from hornbook.training.objectives import Objective, Rows

_M_TRIM_THRESHOLD, _M_TOP_PAD, _M_MMAP_THRESHOLD = -1, -2, -3  # glibc's malloc.h
KEPT_BLOCK_BYTES = 1 << 25
KEPT_TOTAL_BYTES = (1 << 31) - 1


@cache
def keep_freed_memory() -> None:
    """Ask the C library to keep freed memory instead of giving it back: getting it anew cost a tenth of a step.

    For the rest of the process's life. Does nothing where the C library is not glibc.
    """
    if platform.libc_ver()[0] != "glibc":
        return
    library = ctypes.CDLL(None)
    library.mallopt(_M_MMAP_THRESHOLD, KEPT_BLOCK_BYTES)
    library.mallopt(_M_TRIM_THRESHOLD, KEPT_TOTAL_BYTES)
    library.mallopt(_M_TOP_PAD, KEPT_BLOCK_BYTES * 2)


@cache
def usable_cores() -> int:
    """Threads that torch was given, asked before an engine takes them for itself."""
    return torch.get_num_threads()


def _blocks(model: Phi) -> list[Block]:
    return [block for block in model.model.layers if isinstance(block, Block)]


def _in_layout(model: Phi) -> list[Tensor]:
    """All parameters, those of a block as a fused block needs them."""
    blocks = [parameter for block in _blocks(model) for parameter in layout(block)]
    taken = {id(parameter) for parameter in blocks}
    return blocks + [parameter for parameter in model.parameters() if id(parameter) not in taken]


def _lay_out(parameters: list[Tensor], flat: Tensor, what: str) -> None:
    """Make ``what`` (`data` or `grad`) of every parameter a piece of ``flat``."""
    position = 0
    for parameter in parameters:
        piece = flat[position : position + parameter.numel()].view_as(parameter)
        position += parameter.numel()
        setattr(parameter, what, piece)


class CoreEngine:
    """Gradients of ``model`` by all cores that torch may use, matrix products in ``dtype``, fp32 or bf16.

    Weights and gradients are in fp32. Raises ValueError for a model that is not.
    """

    def __init__(
        self, model: Phi, objective: Objective, micro_batch_sequences: int, dtype: torch.dtype = torch.float32
    ) -> None:
        if model.dtype != torch.float32:
            raise ValueError(f"the model is in {model.dtype}; weights must be in fp32")
        keep_freed_memory()
        self.model, self.objective, self.size, self.dtype = model, objective, micro_batch_sequences, dtype
        self.cores = usable_cores()
        parameters = _in_layout(model)
        weights = torch.cat([parameter.data.flatten() for parameter in parameters])
        _lay_out(parameters, weights, "data")
        self._replicas = [model, *(_sharing(model) for _ in range(self.cores - 1))]
        self._gradients: list[Tensor] = []
        for replica in self._replicas:
            self._gradients.append(torch.zeros_like(weights))
            _lay_out(_in_layout(replica), self._gradients[-1], "grad")
            replica.train()
            for block in _blocks(replica):
                block.fast = FusedBlock(block, model.config, dtype)
        self._pool = ThreadPoolExecutor(self.cores, "core", initializer=torch.set_num_threads, initargs=(1,))
        # Threads of an operation's own would wait, spinning, on the cores that ours compute on.
        torch.set_num_threads(1)

    def zero_grad(self) -> None:
        """Forget all gradients; only the first core's outlive ``gradients``."""
        self._gradients[0].zero_()

    def gradients(self, batch: Batch, first: int, scale: float) -> float:  # noqa: ARG002  no dropout, so no seed
        """Add the gradient of ``scale`` times the summed loss of ``batch``; return that sum, unscaled."""
        share = -(-len(batch.ids) // self.cores)
        parts = [batch.rows(start, start + share) for start in range(0, len(batch.ids), share)]
        sums = list(self._pool.map(self._compute, range(len(parts)), parts, [scale] * len(parts)))
        for other in self._gradients[1 : len(parts)]:
            self._gradients[0].add_(other)
            other.zero_()
        return sum(sums)

    def _compute(self, core: int, part: Batch, scale: float) -> float:
        total = 0.0
        for start in range(0, len(part.ids), self.size):
            rows = Rows.of(part.rows(start, start + self.size), torch.device("cpu"))
            with self._precision():
                loss = self.objective.loss(self._replicas[core], rows, scale)
            loss.backward()
            total += float(loss.detach()) / scale
        return total

    def evaluate(self, batch: Batch) -> float:
        """Summed loss of ``batch``, with no gradients."""
        total = 0.0
        for start in range(0, len(batch.ids), self.size):
            with torch.no_grad(), self._precision():
                rows = Rows.of(batch.rows(start, start + self.size), torch.device("cpu"))
                total += float(self.objective.loss(self.model, rows, 1.0))
        return total

    def _precision(self) -> torch.autocast:
        """The context in which the head too computes in ``dtype``."""
        return torch.autocast("cpu", self.dtype, enabled=self.dtype != torch.float32)

    def each(self, function: Callable[[nn.Parameter], None], parameters: Iterable[nn.Parameter]) -> None:
        """Call ``function`` with every parameter, one a core at a time, the largest first; it changes no other."""
        largest_first = sorted(parameters, key=torch.numel, reverse=True)
        for _ in self._pool.map(function, largest_first):
            pass  # waits, and raises what a core raised

    def close(self) -> None:
        """End the threads; the model computes as before, and its gradients are gone."""
        self._pool.shutdown()
        torch.set_num_threads(self.cores)
        for block in _blocks(self.model):
            block.fast = None
        for parameter in self.model.parameters():
            parameter.grad = None
        self._replicas, self._gradients = [self.model], []  # free before the weights are copied
        for parameter in self.model.parameters():
            parameter.data = parameter.data.clone()  # of its own again: a view keeps all the flat memory


def _sharing(model: Phi) -> Phi:
    """Another model with the same weights in the same memory, and gradients of its own."""
    with torch.device("meta"):
        twin = Phi(model.config)
    twin.load_state_dict(model.state_dict(), assign=True)
    for parameter in twin.parameters():
        parameter.requires_grad_()
    return twin
