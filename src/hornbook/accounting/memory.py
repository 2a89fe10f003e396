"""Memory that a training step takes on one device, by part.

What is counted follows from the tensors that autograd keeps for Hornbook's own blocks (``hornbook.model.phi``) and from
what the optimizers hold. Compared with real steps by ``benchmarks/planned_memory.py``. Not covered: tensor or pipeline
parallelism, offloading, 8-bit optimizers, attention kernels that store the scores (``eager``), masks of documents, what
``torch.compile`` saves by fusing, and the memory of the compiler itself. On a GPU the allocator's fragmentation is in
the planner's reserve.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import psutil

from hornbook.accounting.flops import matmul_weights, parameters
from hornbook.accounting.work import HALF, PlanError, TrainingWork
from hornbook.model.catalogue import parameters_by_part
from hornbook.model.config import PhiConfig

SINGLE_BYTES, HALF_BYTES = 4, 2
PROCESS_BYTES = {"cpu": 450_000_000, "mps": 1_000_000_000, "cuda": 1_500_000_000}
"""A process with torch loaded, on a GPU its context, workspaces and communication buffers. CPU: 350 MB by
``benchmarks/planned_memory.py``, and what a stage imports beside; GPU: our assumption."""
UNRETURNED_SHARE = {"cpu": 0.6, "mps": 0.0, "cuda": 0.0}
"""What a step's short-lived tensors leave behind in the allocator's heap, as a share of their bytes. CPU: glibc with
its defaults, 0.55 to 0.75 on Linux; with ``MALLOC_MMAP_THRESHOLD_=65536`` in the environment it is near 0."""
LOGITS_COPIES = 3
"""The logits of a chunk in fp32, their softmax, and its gradient."""
CGROUP_LIMIT = Path("/sys/fs/cgroup/memory.max")


class MemoryPlanError(PlanError):
    """A training does not fit into the memory there is."""


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

    Assumes one unit per block and the rest as the root, as PyTorch's ``fully_shard`` is used.
    """
    parts = parameters_by_part(config)
    root = parts["embedding"] + parts["head"]
    block = (parts["attention"] + parts["mlp"] + parts["norms"]) // config.num_hidden_layers
    size = HALF_BYTES if dtype in HALF else SINGLE_BYTES
    return size * (root + 2 * block) + SINGLE_BYTES * max(root, block)


def block_activation_bytes(config: PhiConfig, dtype: str, kind: str = "cpu") -> dict[str, int]:
    """Bytes per token that one block keeps for the backward pass, by part.

    ``input``: the residual stream, fp32, and two numbers a token, which the norm keeps. ``norm``: its output, which the
    four linear layers read; one copy in fp32, a half-precision copy for each under autocast. ``attention``: rotated
    queries and keys, values, mixed values, and a sum per head; in fp16 these are fp32, as attention is computed in it.
    The output layer keeps the mixed values too, in a copy where their layout or type is another (CPU, fp16); a norm of
    queries and keys keeps what goes into it. ``mlp``: what goes into GELU and what comes out. ``dropout``: the two
    masks on the residual stream, as numbers on a CPU, as bytes on a GPU.
    """
    width, inner, heads = config.hidden_size, config.intermediate_size, config.num_attention_heads
    kv_width = config.key_value_heads * config.head_dim
    size = HALF_BYTES if dtype in HALF else SINGLE_BYTES
    attention_size = SINGLE_BYTES if dtype == "float16" else size
    attention = attention_size * (2 * width + 2 * kv_width) + SINGLE_BYTES * heads
    if kind == "cpu" or dtype == "float16":
        attention += size * width
    if config.qk_layernorm:
        attention += size * (width + kv_width) + 2 * SINGLE_BYTES * (heads + config.key_value_heads)
    return {
        "input": SINGLE_BYTES * (width + 2),
        "norm": size * width * (4 if dtype in HALF else 1),
        "attention": attention,
        "mlp": size * 2 * inner,
        "dropout": (size if kind == "cpu" else 1) * 2 * width if config.resid_pdrop > 0 else 0,
    }


def activation_bytes(work: TrainingWork, sequences: int, kind: str = "cpu") -> float:
    """Bytes kept for the backward pass of ``sequences`` sequences, without the logits.

    Without checkpointing every block keeps all of ``block_activation_bytes``. With it, every block keeps its input
    only, and one block at a time is computed anew. To both are added the last block's output, the final norm's and its
    gradient.
    """
    tokens = sequences * work.sequence_tokens
    parts = block_activation_bytes(work.model, work.dtype, kind)
    layers = work.model.num_hidden_layers
    whole = sum(parts.values())
    stream = SINGLE_BYTES * work.model.hidden_size
    per_token = (layers - 1) * stream + whole if work.checkpoint_activations else layers * whole
    return tokens * (per_token + 3 * stream)


def backward_bytes(work: TrainingWork, sequences: int) -> float:
    """Bytes of the gradients that flow through one block: two as wide as the MLP, four as wide as the stream."""
    size = HALF_BYTES if work.dtype in HALF else SINGLE_BYTES
    per_token = size * (2 * work.model.intermediate_size + 2 * work.model.hidden_size)
    return sequences * work.sequence_tokens * (per_token + 2 * SINGLE_BYTES * work.model.hidden_size)


def logits_bytes(work: TrainingWork, sequences: int) -> float:
    """Bytes of the logits and what is made of them, for one chunk of the cross-entropy."""
    tokens = min(sequences * work.sequence_tokens, work.loss_chunk_tokens)
    return float(SINGLE_BYTES * LOGITS_COPIES * tokens * work.model.vocab_size)


def step_memory(
    work: TrainingWork, sequences: int, *, kind: str = "cpu", devices: int = 1, shard: bool = False
) -> Memory:
    """Peak memory, on each device, of a step with micro-batches of ``sequences`` sequences.

    ``kind`` is ``cpu``, ``cuda`` or ``mps``. With ``shard``, weights, gradients and optimizer states are divided among
    the ``devices`` (FSDP); without, each device holds all of them. In a step of one micro-batch, gradients take the
    place of the activations as these are let go, so only what goes beyond counts.
    """
    config, parts = work.model, dict[str, float]()
    share = devices if shard else 1
    count = parameters(config)
    activations, logits = activation_bytes(work, sequences, kind), logits_bytes(work, sequences)
    flowing = backward_bytes(work, sequences)
    gradients = SINGLE_BYTES * count / share
    if sequences * devices >= work.batch_sequences:
        gradients = max(0.0, gradients - activations - logits - flowing)
    parts["weights, fp32"] = SINGLE_BYTES * count / share
    if work.dtype in HALF and share == 1:
        parts["weights, half-precision copies"] = half_copy_bytes(config)
    if share > 1:
        parts["weights gathered from the shards"] = gathered_bytes(config, work.dtype)
    parts["gradients, fp32"] = gradients
    parts[f"optimizer states ({work.optimizer})"] = optimizer_bytes(config, work.optimizer) / share
    parts["activations" + (", checkpointed" if work.checkpoint_activations else "")] = activations
    parts["gradients of activations"] = flowing
    parts["logits of one chunk"] = logits
    if UNRETURNED_SHARE[kind]:
        parts["not returned by the allocator"] = UNRETURNED_SHARE[kind] * (activations + flowing + logits)
    parts["process and framework"] = PROCESS_BYTES[kind]
    return Memory(parts)


def largest_micro_batch(
    work: TrainingWork, memory_bytes: float, *, kind: str = "cpu", devices: int = 1, shard: bool = False
) -> int:
    """Most sequences whose step fits into ``memory_bytes``, at most a device's share of the batch; 0 if none fits."""

    def fits(sequences: int) -> bool:
        return step_memory(work, sequences, kind=kind, devices=devices, shard=shard).total <= memory_bytes

    most = max(1, work.batch_sequences // devices)
    if fits(most):  # the whole share at once can need less than a part of it: gradients need not be kept beside
        return most
    low, high = 0, most - 1
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
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


def advice(work: TrainingWork, memory_bytes: float, *, kind: str = "cpu", devices: int = 1, shard: bool = False) -> str:
    """What to change so that ``work`` fits into ``memory_bytes`` on each device: the first of a smaller micro-batch,
    checkpointing, sharding, and shorter sequences that is enough."""

    def fits(changed: TrainingWork, devices: int = devices, shard: bool = shard) -> int:
        return largest_micro_batch(changed, memory_bytes, kind=kind, devices=devices, shard=shard)

    if (micro := fits(work)) > 0:
        return f"set micro_batch_sequences to {micro} (results stay the same, up to rounding)"
    frugal = dataclasses.replace(work, checkpoint_activations=True)
    if (micro := fits(frugal)) > 0:
        return f"checkpoint activations, with micro_batch_sequences {micro}"
    if devices > 1 and not shard and fits(frugal, shard=True):
        return "shard over all devices (FSDP)" + ("" if fits(work, shard=True) else " and checkpoint activations")
    for more in (2 * devices, 4 * devices, 8 * devices, 16 * devices) if kind == "cuda" else ():
        if fits(frugal, more, True):
            return f"take {more} devices, shard over them (FSDP) and checkpoint activations"
    for length in (work.sequence_tokens // 2, work.sequence_tokens // 4, work.sequence_tokens // 8):
        whole = work.batch_tokens - work.batch_tokens % max(length, 1)
        if length and fits(dataclasses.replace(frugal, sequence_tokens=length, batch_tokens=whole)):
            return f"checkpoint activations and train on sequences of {length} tokens"
    least = step_memory(frugal, 1, kind=kind, devices=devices, shard=shard).total
    return f"take devices with more memory, at least {least / 1e9:.3g} GB each, or a smaller model"


def check_memory(
    work: TrainingWork,
    *,
    memory_bytes: float | None = None,
    kind: str = "cpu",
    devices: int = 1,
    shard: bool = False,
    where: str | None = None,
) -> Memory:
    """The memory that ``work`` needs on each device. Raises MemoryPlanError, with what to change, if there is less.

    ``memory_bytes`` is what a device has; by default what this process can have on this machine.
    """
    usable = usable_memory() if memory_bytes is None else memory_bytes
    need = step_memory(work, work.micro_batch(devices) or 1, kind=kind, devices=devices, shard=shard)
    if need.total > usable:
        biggest = max(need.parts, key=lambda part: need.parts[part])
        raise MemoryPlanError(
            f"the training needs about {need.total / 1e9:.3g} GB of memory, there are {usable / 1e9:.3g} GB "
            f"(the largest part: {biggest}, {need.parts[biggest] / 1e9:.3g} GB)",
            where=where,
            mend=advice(work, usable, kind=kind, devices=devices, shard=shard),
        )
    return need
