"""Memory that a training step takes on one device, by part; the largest micro-batch; and what to do if it won't fit.

Compared with real steps by ``benchmarks/planned_memory.py``. Not covered: tensor or pipeline parallelism, offloading,
8-bit optimizers, adapters, and the memory of ``torch.compile`` itself. On a GPU the allocator's fragmentation is in the
planner's reserve.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import psutil

from hornbook.accounting.activations import (
    HALF_BYTES,
    SINGLE_BYTES,
    activation_bytes,
    autograd_block_bytes,
    backward_bytes,
    bytes_of,
    is_fused,
    logits_bytes,
)
from hornbook.accounting.flops import matmul_weights, parameters
from hornbook.accounting.work import HALF, PlanError, TrainingWork
from hornbook.model.catalogue import parameters_by_part
from hornbook.model.config import PhiConfig

PROCESS_BYTES = {"cpu": 450_000_000, "mps": 1_000_000_000, "cuda": 1_500_000_000}
"""A process with torch loaded, on a GPU its context, workspaces and communication buffers. CPU: 350 MB by
``benchmarks/planned_memory.py``, and what a stage imports beside; GPU: our assumption."""
FUSED_UNRETURNED_SHARE, AUTOGRAD_UNRETURNED_SHARE = 0.05, 0.8
"""What a step's short-lived tensors leave behind in glibc's heap on a CPU, as a share of their bytes; by
``benchmarks/planned_memory.py``, which found 0 to 0.1 and 0.6 to 1."""
CGROUP_LIMIT = Path("/sys/fs/cgroup/memory.max")


class MemoryPlanError(PlanError):
    """A training does not fit into the memory there is."""


@dataclass(frozen=True)
class Place:
    """What a training runs on: ``devices`` of a ``kind`` (``cpu``, ``cuda``, ``mps``), each with its process.

    With ``shard``, weights, gradients and optimizer states are divided among all devices (FSDP); without, each holds
    them whole. ``cores`` are the threads of a CPU process, each of which computes a micro-batch of its own.
    """

    kind: str = "cpu"
    devices: int = 1
    shard: bool = False
    cores: int = 1

    def at_once(self, work: TrainingWork) -> int:
        """Micro-batches that a device computes at the same time."""
        if not is_fused(work, self.kind, self.devices):
            return 1
        return min(self.cores, work.batch_sequences)

    def most_sequences(self, work: TrainingWork) -> int:
        """Sequences of a micro-batch at most: a device's or a core's share of the batch."""
        return max(1, -(-(work.batch_sequences // self.devices) // self.at_once(work)))

    def micro_batch(self, work: TrainingWork) -> int:
        """The micro-batch that ``work`` asks for, no larger than the share; 0 if that is left to the planner."""
        return min(work.micro_batch_sequences or 0, self.most_sequences(work))


@dataclass(frozen=True)
class Memory:
    """Bytes on one device at the peak of a training step; the ``parts`` add up to ``total``."""

    parts: dict[str, float]

    @property
    def total(self) -> float:
        """All parts."""
        return sum(self.parts.values())


def block_matrices(config: PhiConfig) -> int:
    """Elements of all matrices inside the blocks: what Muon updates."""
    return matmul_weights(config) - config.hidden_size * config.vocab_size


def optimizer_bytes(config: PhiConfig, kind: str) -> int:
    """Bytes of an optimizer's states, fp32: AdamW's two moments for every parameter; for ``muon`` one momentum for the
    matrices of the blocks and two moments for the rest."""
    once = block_matrices(config) if kind == "muon" else 0
    return SINGLE_BYTES * (2 * (parameters(config) - once) + once)


def half_copy_bytes(config: PhiConfig) -> int:
    """Bytes of the half-precision copies of all matrices that autocast makes; biases, norms and embedding are small
    or stay in fp32."""
    return HALF_BYTES * matmul_weights(config)


def gathered_bytes(config: PhiConfig, dtype: str) -> int:
    """Bytes that FSDP needs beside the shards: embedding and head, which stay whole through the step, two blocks (the
    one computed and the next one, fetched early), and the whole gradient of the larger of the two units, fp32.

    One unit per block and the rest as the root, as Hornbook's training uses PyTorch's ``fully_shard``.
    """
    parts = parameters_by_part(config)
    root = parts["embedding"] + parts["head"]
    block = (parts["attention"] + parts["mlp"] + parts["norms"]) // config.num_hidden_layers
    return bytes_of(dtype) * (root + 2 * block) + SINGLE_BYTES * max(root, block)


def unreturned_bytes(work: TrainingWork, sequences: int, place: Place, short_lived: float) -> float:
    """Bytes on a CPU that the C library does not give back after ``short_lived`` bytes of tensors were freed.

    With autograd, checkpointing hardly helps here: the heap grows nearly as if all blocks kept everything.
    """
    if place.kind != "cpu":
        return 0.0
    if is_fused(work, place.kind, place.devices):
        return FUSED_UNRETURNED_SHARE * short_lived
    if work.checkpoint_activations:
        block = autograd_block_bytes(work.model, work.dtype, autocast=place.devices == 1)
        short_lived += sequences * work.sequence_tokens * (work.model.num_hidden_layers - 1) * sum(block.values())
    return AUTOGRAD_UNRETURNED_SHARE * short_lived


def step_memory(work: TrainingWork, sequences: int, place: Place = Place()) -> Memory:
    """Peak memory, on each device of ``place``, of a step with micro-batches of ``sequences`` sequences.

    Gradients count whole, as they are there while the next micro-batch is computed. When the embedding's gradient is
    formed, the activations are gone, so only what it takes beyond their bytes counts (with FSDP it is among what is
    gathered).
    """
    config, parts = work.model, dict[str, float]()
    at_once = place.at_once(work)
    share = place.devices if place.shard else 1
    count = parameters(config)
    activations = at_once * activation_bytes(work, sequences, place.kind, place.devices)
    flowing, logits = at_once * backward_bytes(work, sequences), at_once * logits_bytes(work, sequences)
    short_lived = activations + flowing + logits
    embedding = at_once * SINGLE_BYTES * parameters_by_part(config)["embedding"] if place.devices == 1 else 0
    parts["weights, fp32"] = SINGLE_BYTES * count / share
    if place.devices > 1:
        parts["weights gathered for use"] = gathered_bytes(config, work.dtype)
    elif work.dtype in HALF:
        parts["weights, half-precision copies"] = half_copy_bytes(config)
    of_cores = f", of {at_once} cores" if at_once > 1 else ""
    parts[f"gradients, fp32{of_cores}"] = at_once * SINGLE_BYTES * count / share
    parts[f"optimizer states ({work.optimizer})"] = optimizer_bytes(config, work.optimizer) / share
    parts["activations" + (", checkpointed" if work.checkpoint_activations else "")] = activations
    parts["gradients of activations"] = flowing
    parts["logits of one chunk"] = logits
    parts["the embedding's new gradient"] = max(0.0, embedding - short_lived)
    parts["not returned by the allocator"] = unreturned_bytes(work, sequences, place, short_lived)
    parts["process and framework"] = PROCESS_BYTES[place.kind]
    return Memory({part: size for part, size in parts.items() if size})


def largest_micro_batch(work: TrainingWork, memory_bytes: float, place: Place = Place()) -> int:
    """Most sequences whose step fits into ``memory_bytes``, at most a share of the batch; 0 if not even one fits."""
    low, high = 0, place.most_sequences(work)
    while low < high:
        middle = (low + high + 1) // 2
        if step_memory(work, middle, place).total <= memory_bytes:
            low = middle
        else:
            high = middle - 1
    return low


def usable_memory() -> float:
    """Bytes that this process can have in all: what it has, what the system can still give, no more than its
    container's limit (cgroup version 2) if there is one."""
    usable = float(psutil.virtual_memory().available + psutil.Process().memory_info().rss)
    try:
        return min(usable, float(CGROUP_LIMIT.read_text()))
    except (OSError, ValueError):  # no such file, or the word "max"
        return usable


def advice(work: TrainingWork, memory_bytes: float, place: Place = Place()) -> str:
    """What to change so that ``work`` fits into ``memory_bytes`` on each device: the first of a smaller micro-batch,
    checkpointing, sharding, more devices and shorter sequences that is enough."""
    if (micro := largest_micro_batch(work, memory_bytes, place)) > 0:
        return f"set micro_batch_sequences to {micro} (results stay the same, up to rounding)"
    frugal = dataclasses.replace(work, checkpoint_activations=True)
    if (micro := largest_micro_batch(frugal, memory_bytes, place)) > 0:
        return f"checkpoint activations, with micro_batch_sequences {micro}"
    sharded = dataclasses.replace(place, shard=True)
    if place.devices > 1 and not place.shard and largest_micro_batch(frugal, memory_bytes, sharded):
        also = "" if largest_micro_batch(work, memory_bytes, sharded) else " and checkpoint activations"
        return f"shard over all devices (FSDP){also}"
    for factor in (2, 4, 8, 16) if place.kind == "cuda" else ():
        more = dataclasses.replace(sharded, devices=factor * place.devices)
        if largest_micro_batch(frugal, memory_bytes, more):
            return f"take {more.devices} devices, shard over them (FSDP) and checkpoint activations"
    for length in (work.sequence_tokens // 2, work.sequence_tokens // 4, work.sequence_tokens // 8):
        whole = work.batch_tokens - work.batch_tokens % max(length, 1)
        if length and largest_micro_batch(
            dataclasses.replace(frugal, sequence_tokens=length, batch_tokens=whole), memory_bytes, place
        ):
            return f"checkpoint activations and train on sequences of {length} tokens"
    least = step_memory(frugal, 1, place).total
    return f"take devices with more memory, at least {least / 1e9:.3g} GB each, or a smaller model"


def check_memory(
    work: TrainingWork, place: Place = Place(), *, memory_bytes: float | None = None, where: str | None = None
) -> Memory:
    """The memory that ``work`` needs on each device. Raises MemoryPlanError, with what to change, if there is less.

    ``memory_bytes`` is what a device has; by default what this process can have on this machine. ``where`` names the
    training in the error.
    """
    usable = usable_memory() if memory_bytes is None else memory_bytes
    need = step_memory(work, place.micro_batch(work) or 1, place)
    if need.total > usable:
        biggest = max(need.parts, key=lambda part: need.parts[part])
        raise MemoryPlanError(
            f"the training needs about {need.total / 1e9:.3g} GB of memory, there are {usable / 1e9:.3g} GB "
            f"(the largest part: {biggest}, {need.parts[biggest] / 1e9:.3g} GB)",
            where=where,
            mend=advice(work, usable, place),
        )
    return need
