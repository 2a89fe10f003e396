"""The memory model against what PyTorch really keeps, and the largest micro-batch against trying them all."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from hornbook.accounting import memory
from hornbook.accounting.memory import (
    MemoryPlanError,
    activation_bytes,
    block_activation_bytes,
    block_matrices,
    check_memory,
    gathered_bytes,
    half_copy_bytes,
    largest_micro_batch,
    optimizer_bytes,
    step_memory,
)
from hornbook.accounting.work import TrainingWork
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Block, Phi, rotary_angles
from hornbook.model.presets import PRESETS

SHAPE = PhiConfig(
    vocab_size=300,
    hidden_size=64,
    intermediate_size=256,
    num_hidden_layers=3,
    num_attention_heads=4,
    max_position_embeddings=128,
)
SHAPES = [
    SHAPE,
    SHAPE.model_copy(update={"num_key_value_heads": 2, "intermediate_size": 128}),
    SHAPE.model_copy(update={"resid_pdrop": 0.1}),
    SHAPE.model_copy(update={"qk_layernorm": True}),
]
WORK = TrainingWork(model=SHAPE, total_tokens=100_000, sequence_tokens=32, batch_tokens=32 * 24)


def optimizers(model: nn.Module, kind: str) -> list[torch.optim.Optimizer]:
    named = dict(model.named_parameters())
    matrices = [p for name, p in named.items() if kind == "muon" and p.ndim == 2 and ".layers." in name]
    ours = {id(p) for p in matrices}
    made: list[torch.optim.Optimizer] = [torch.optim.AdamW([p for p in named.values() if id(p) not in ours])]
    return [*made, torch.optim.Muon(matrices, ns_steps=1)] if matrices else made


@pytest.mark.parametrize("config", [SHAPES[1], SHAPES[3]])
@pytest.mark.parametrize("kind", ["adamw", "muon"])
def test_weights_gradients_and_optimizer_states_are_those_of_a_real_step(config: PhiConfig, kind: str) -> None:
    model = Phi(config).initialize(0)
    chosen = optimizers(model, kind)
    model(torch.zeros((1, 8), dtype=torch.long)).sum().backward()
    for one in chosen:
        one.step()
    states = [t for one in chosen for state in one.state.values() for t in state.values() if t.numel() > 1]
    work = dataclasses.replace(WORK, model=config, optimizer=kind)
    parts = step_memory(work, 1).parts
    assert parts["weights, fp32"] == sum(p.nbytes for p in model.parameters())
    assert parts["gradients, fp32"] == sum(p.grad.nbytes for p in model.parameters() if p.grad is not None)
    assert parts[f"optimizer states ({kind})"] == sum(t.nbytes for t in states) == optimizer_bytes(config, kind)
    assert block_matrices(config) == sum(
        p.numel() for n, p in model.named_parameters() if p.ndim == 2 and ".layers." in n
    )


def kept_by_autograd(config: PhiConfig, dtype: str, sequences: int, length: int) -> int:
    """Bytes that a block keeps for its backward pass, weights and their copies left out."""
    block = Block(config, 0).train()
    x = torch.randn(sequences, length, config.hidden_size, requires_grad=True)
    cos, sin = rotary_angles(torch.arange(length)[None], config.rotary_dim, config.rope_theta)
    weights = {tuple(p.shape) for p in block.parameters()} | {tuple(p.shape[::-1]) for p in block.parameters()}
    shared = {cos.untyped_storage().data_ptr(), sin.untyped_storage().data_ptr()}
    storages: dict[int, int] = {}
    alive: list[torch.Tensor] = []  # else an address could be given twice

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        alive.append(tensor)
        storage = tensor.untyped_storage()
        if tuple(tensor.shape) not in weights and storage.data_ptr() not in shared:
            storages[storage.data_ptr()] = storage.nbytes()
        return tensor

    half = None if dtype == "float32" else getattr(torch, dtype)
    with (
        torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor),
        torch.autocast("cpu", half or torch.bfloat16, enabled=half is not None),
    ):
        block(x, cos, sin, None, None)
    return sum(storages.values())


@pytest.mark.parametrize("config", SHAPES)
@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
def test_a_block_keeps_what_the_model_says(config: PhiConfig, dtype: str) -> None:
    sequences, length = 3, 25  # a number of tokens that is no width
    expected = sequences * length * sum(block_activation_bytes(config, dtype).values())
    assert kept_by_autograd(config, dtype, sequences, length) == expected


def test_on_a_gpu_masks_are_bytes_and_the_mixed_values_are_kept_once() -> None:
    config = SHAPES[2]
    cpu, gpu = (block_activation_bytes(config, "bfloat16", kind) for kind in ("cpu", "cuda"))
    assert gpu["dropout"] == cpu["dropout"] / 2 == 2 * config.hidden_size
    assert cpu["attention"] - gpu["attention"] == 2 * config.hidden_size


def test_half_precision_copies_are_of_all_linear_layers() -> None:
    model = Phi(SHAPE)
    linear = sum(m.weight.numel() for m in model.modules() if isinstance(m, nn.Linear))
    assert half_copy_bytes(SHAPE) == 2 * linear


def test_half_precision_keeps_fp32_weights_beside_the_copies_and_needs_less_in_all() -> None:
    work = dataclasses.replace(WORK, model=PRESETS["phi-1"].config, sequence_tokens=2048, batch_tokens=2**21,
                               total_tokens=2**30)  # fmt: skip
    single, half = (step_memory(dataclasses.replace(work, dtype=d), 4, kind="cuda") for d in ("float32", "bfloat16"))
    assert half.parts["weights, fp32"] == single.parts["weights, fp32"]
    assert "weights, half-precision copies" not in single.parts
    assert half.total < single.total


def test_checkpointing_keeps_the_inputs_of_blocks_and_one_block() -> None:
    config, tokens = SHAPE, 2 * WORK.sequence_tokens
    whole, kept = (
        activation_bytes(dataclasses.replace(WORK, checkpoint_activations=given), 2) for given in (False, True)
    )
    rest = sum(block_activation_bytes(config, "float32").values()) - 4 * config.hidden_size
    assert whole - kept == tokens * (config.num_hidden_layers - 1) * rest


def test_only_a_chunk_of_the_logits_is_held() -> None:
    few, many = (
        step_memory(dataclasses.replace(WORK, loss_chunk_tokens=64), n).parts["logits of one chunk"] for n in (2, 24)
    )
    assert few == many == 3 * 4 * 64 * SHAPE.vocab_size
    assert step_memory(WORK, 1).parts["logits of one chunk"] == 3 * 4 * 32 * SHAPE.vocab_size


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_sharding_divides_states_and_adds_what_is_gathered(dtype: str) -> None:
    work = dataclasses.replace(WORK, dtype=dtype)
    whole, shared = step_memory(work, 1, devices=8), step_memory(work, 1, devices=8, shard=True)
    for part in ("weights, fp32", "gradients, fp32", "optimizer states (adamw)"):
        assert shared.parts[part] * 8 == whole.parts[part]
    assert shared.parts["weights gathered from the shards"] == gathered_bytes(SHAPE, dtype)
    assert shared.parts["activations"] == whole.parts["activations"]
    model = Phi(SHAPE)
    block = sum(p.numel() for p in model.model.layers[0].parameters())
    root = model.model.embed_tokens.weight.numel() + sum(p.numel() for p in model.lm_head.parameters())
    size = 4 if dtype == "float32" else 2
    assert gathered_bytes(SHAPE, dtype) == pytest.approx(size * (root + 2 * block) + 4 * max(root, block), rel=0.01)


def test_gradients_take_the_place_of_activations_in_a_step_of_one_micro_batch() -> None:
    accumulated, alone = step_memory(WORK, 12), step_memory(WORK, 24)
    assert accumulated.parts["gradients, fp32"] > 0
    assert alone.parts["gradients, fp32"] == 0  # activations are larger here
    large = step_memory(dataclasses.replace(WORK, batch_tokens=32, loss_chunk_tokens=1), 1)
    gone = large.parts["activations"] + large.parts["gradients of activations"] + large.parts["logits of one chunk"]
    assert 0 < large.parts["gradients, fp32"] == accumulated.parts["gradients, fp32"] - gone


@given(
    room=st.floats(4.5e8, 5e8),
    batch=st.integers(1, 40),
    devices=st.integers(1, 5),
    shard=st.booleans(),
    dtype=st.sampled_from(["float32", "bfloat16", "float16"]),
    checkpoint=st.booleans(),
    optimizer=st.sampled_from(["adamw", "muon"]),
)
def test_the_largest_micro_batch_is_the_largest_that_fits(
    room: float, batch: int, devices: int, shard: bool, dtype: str, checkpoint: bool, optimizer: str
) -> None:
    work = TrainingWork(SHAPE, 10**6, 128, 128 * batch, None, dtype, optimizer, checkpoint)
    fitting = [
        n
        for n in range(1, max(1, batch // devices) + 1)
        if step_memory(work, n, devices=devices, shard=shard).total <= room
    ]
    assert largest_micro_batch(work, room, devices=devices, shard=shard) == max(fitting, default=0)


def test_what_fits_passes_the_check_and_what_does_not_is_told_what_to_change() -> None:
    work = dataclasses.replace(WORK, micro_batch_sequences=12)
    need = step_memory(work, 12).total
    assert check_memory(work, memory_bytes=need).total == need
    with pytest.raises(MemoryPlanError, match=r"set micro_batch_sequences to (11|24)") as caught:
        check_memory(work, memory_bytes=need - 1, where="training")
    assert caught.value.where == "training"
    assert "the largest part: process and framework" in caught.value.what


@pytest.mark.parametrize(
    ("gigabytes", "devices", "kind", "words"),
    [
        (70, 1, "cuda", "set micro_batch_sequences to"),
        (48, 8, "cuda", "shard over all devices"),
        (24, 1, "cuda", "take 4 devices, shard over them (FSDP) and checkpoint activations"),
        (30, 1, "cpu", "take devices with more memory"),
    ],
)
def test_the_advice_for_phi_2_fits_the_memory_there_is(gigabytes: float, devices: int, kind: str, words: str) -> None:
    config = PRESETS["phi-2"].config
    work = TrainingWork(config, 10**9, 2048, 2048 * 64, 64, "bfloat16")
    with pytest.raises(MemoryPlanError) as caught:
        check_memory(work, memory_bytes=gigabytes * 1e9, kind=kind, devices=devices)
    assert words in caught.value.mend


def test_checkpointing_then_shorter_sequences_are_advised() -> None:
    work = dataclasses.replace(WORK, sequence_tokens=128, batch_tokens=128 * 8, micro_batch_sequences=1)
    frugal = dataclasses.replace(work, checkpoint_activations=True)
    least = step_memory(frugal, 1).total
    with pytest.raises(MemoryPlanError, match="checkpoint activations, with micro_batch_sequences 1"):
        check_memory(work, memory_bytes=least)
    with pytest.raises(MemoryPlanError, match="sequences of 64 tokens"):
        check_memory(work, memory_bytes=least - 1)


def test_usable_memory_heeds_a_containers_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    free = memory.usable_memory()
    for content, expected in (("1000000\n", 1e6), ("max\n", None), (None, None)):
        limit = tmp_path / "memory.max"
        limit.unlink(missing_ok=True)
        if content is not None:
            limit.write_text(content)
        monkeypatch.setattr(memory, "CGROUP_LIMIT", limit)
        found = memory.usable_memory()
        assert found == expected if expected else found == pytest.approx(free, rel=0.3)


def test_by_default_this_machines_memory_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    def little() -> float:
        return 1e6

    monkeypatch.setattr(memory, "usable_memory", little)
    with pytest.raises(MemoryPlanError, match=r"0\.001 GB"):
        check_memory(WORK)


def test_a_micro_batch_is_no_larger_than_a_devices_share() -> None:
    cases: list[tuple[dict[str, Any], int, int]] = [
        ({"micro_batch_sequences": 100}, 1, 24),
        ({"micro_batch_sequences": 100}, 5, 4),
        ({"micro_batch_sequences": 3}, 5, 3),
        ({"micro_batch_sequences": 3}, 48, 1),
        ({}, 1, 0),
    ]
    for changes, devices, expected in cases:
        assert dataclasses.replace(WORK, **changes).micro_batch(devices) == expected
