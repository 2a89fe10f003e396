"""The memory model against what PyTorch really keeps, and the largest micro-batch against trying them all."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from hornbook.accounting import memory
from hornbook.accounting.activations import (
    CHUNK_LOGITS,
    activation_bytes,
    autograd_block_bytes,
    fused_block_bytes,
    is_fused,
    logits_bytes,
)
from hornbook.accounting.memory import (
    MemoryPlanError,
    Place,
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
from hornbook.training.fused import FusedBlock, layout
from hornbook.training.muon import Muon

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
    return [*made, Muon(matrices, lr=1e-3, weight_decay=0.0)] if matrices else made


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


class Kept:
    """Counts the bytes that are kept for a backward pass, each storage once; ``shared`` and ``weights`` left out."""

    def __init__(self, shared: Iterable[torch.Tensor], weights: Iterable[torch.Tensor] = ()) -> None:
        self.shared = {tensor.untyped_storage().data_ptr() for tensor in shared}
        self.shapes = {shape for weight in weights for shape in (tuple(weight.shape), tuple(weight.shape[::-1]))}
        self.storages: dict[int, int] = {}
        self.alive: list[torch.Tensor] = []  # else an address could be given twice

    def keep(self, tensor: torch.Tensor) -> torch.Tensor:
        self.alive.append(tensor)
        storage = tensor.untyped_storage()
        if tuple(tensor.shape) not in self.shapes and storage.data_ptr() not in self.shared:
            self.storages[storage.data_ptr()] = storage.nbytes()
        return tensor

    def __enter__(self) -> Kept:
        self.hooks = torch.autograd.graph.saved_tensors_hooks(self.keep, lambda tensor: tensor)
        self.hooks.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.hooks.__exit__(None, None, None)

    @property
    def total(self) -> int:
        return sum(self.storages.values())


@pytest.mark.parametrize("config", SHAPES)
@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
@pytest.mark.parametrize("variant", ["autocast", "whole", "masked"])
def test_a_block_keeps_what_the_model_says(config: PhiConfig, dtype: str, variant: str) -> None:
    sequences, length = 3, 25  # a number of tokens that is no width
    kind = getattr(torch, dtype)
    autocast = variant != "whole"
    block = Block(config, 0).to(torch.float32 if autocast else kind).train()
    start = torch.randn(sequences, length, config.hidden_size, dtype=torch.float32 if autocast else kind)
    cos, sin = rotary_angles(torch.arange(length)[None], config.rotary_dim, config.rope_theta)
    mask = torch.ones(sequences, 1, length, length, dtype=torch.bool).tril() if variant == "masked" else None
    with (
        Kept((cos, sin), block.parameters()) as kept,
        torch.autocast("cpu", torch.bfloat16 if dtype == "float32" else kind, enabled=autocast and dtype != "float32"),
    ):
        block(start.requires_grad_(), cos, sin, mask, None)
    parts = autograd_block_bytes(config, dtype, autocast=autocast, mask_tokens=0 if mask is None else length)
    assert kept.total == sequences * length * sum(parts.values())


def test_on_a_gpu_masks_are_bytes_and_the_mixed_values_are_kept_once() -> None:
    config = SHAPES[2]
    cpu, gpu = (autograd_block_bytes(config, "bfloat16", kind) for kind in ("cpu", "cuda"))
    assert gpu["dropout"] == cpu["dropout"] / 2 == 2 * config.hidden_size
    assert cpu["attention"] - gpu["attention"] == 2 * config.hidden_size


def test_half_precision_copies_are_of_all_linear_layers() -> None:
    model = Phi(SHAPE)
    linear = sum(m.weight.numel() for m in model.modules() if isinstance(m, nn.Linear))
    assert half_copy_bytes(SHAPE) == 2 * linear


def test_half_precision_keeps_fp32_weights_beside_the_copies_and_needs_less_in_all() -> None:
    work = dataclasses.replace(WORK, model=PRESETS["phi-1"].config, sequence_tokens=2048, batch_tokens=2**21,
                               total_tokens=2**30)  # fmt: skip
    single, half = (step_memory(dataclasses.replace(work, dtype=d), 4, Place("cuda")) for d in ("float32", "bfloat16"))
    assert half.parts["weights, fp32"] == single.parts["weights, fp32"]
    assert "weights, half-precision copies" not in single.parts
    assert half.total < single.total


@pytest.mark.parametrize("length", [25, 128, 300, 512, 600])
@pytest.mark.parametrize("config", SHAPES[:2])
def test_a_block_with_a_hand_written_gradient_keeps_what_the_model_says(config: PhiConfig, length: int) -> None:
    sequences = 3
    block = Block(config, 0)
    flat_layout(block)
    fused = FusedBlock(block, config)
    x = torch.randn(sequences, length, config.hidden_size, requires_grad=True)
    cos, sin = rotary_angles(torch.arange(length)[None], config.rotary_dim, config.rope_theta)
    with Kept((cos, sin)) as kept:
        fused(x, cos, sin)
    assert kept.total == pytest.approx(sequences * length * sum(fused_block_bytes(config, length).values()))


def flat_layout(block: Block) -> None:
    """Lay parameters and gradients one behind the other, as the fused block needs them."""
    parameters = layout(block)
    flat, gradients = (torch.zeros(sum(p.numel() for p in parameters)) for _ in range(2))
    start = 0
    for parameter in parameters:
        part = slice(start, start + parameter.numel())
        flat[part] = parameter.data.flatten()
        parameter.data = flat[part].view(parameter.shape)
        parameter.grad = gradients[part].view(parameter.shape)
        start = part.stop


def test_blocks_are_fused_on_a_cpu_in_fp32_where_nothing_speaks_against_it() -> None:
    assert is_fused(WORK, "cpu")
    assert not is_fused(WORK, "cuda")
    assert not is_fused(dataclasses.replace(WORK, dtype="bfloat16"), "cpu")
    assert not is_fused(WORK, "cpu", devices=2)
    for name in ("checkpoint_activations", "compile"):
        assert not is_fused(dataclasses.replace(WORK, **{name: True}), "cpu")
    assert [is_fused(dataclasses.replace(WORK, model=config), "cpu") for config in SHAPES] == [True, True, False, False]


def test_checkpointing_keeps_the_inputs_of_blocks_and_one_block() -> None:
    tokens, layers = 2 * WORK.sequence_tokens, SHAPE.num_hidden_layers
    for dtype in ("float32", "bfloat16"):
        whole = autograd_block_bytes(SHAPE, dtype)
        work = dataclasses.replace(WORK, dtype=dtype, compile=True)  # not fused
        frugal = dataclasses.replace(work, checkpoint_activations=True)
        saved = tokens * (layers - 1) * (sum(whole.values()) - 4 * SHAPE.hidden_size)
        assert activation_bytes(work, 2) - activation_bytes(frugal, 2) == pytest.approx(saved)


def test_only_a_chunk_of_the_logits_is_held() -> None:
    from hornbook.training import loss

    assert CHUNK_LOGITS == loss.CHUNK_LOGITS
    large = dataclasses.replace(WORK, model=PhiConfig(), batch_tokens=2048 * 8, sequence_tokens=2048)
    rows = CHUNK_LOGITS // 51200
    assert logits_bytes(large, 1) == logits_bytes(large, 8) == 4 * rows * 51200
    assert logits_bytes(WORK, 1) == 4 * WORK.sequence_tokens * SHAPE.vocab_size
    half = logits_bytes(dataclasses.replace(large, dtype="bfloat16"), 8)
    assert half == 8 * rows * 51200 + 2 * 51200 * 2048


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_sharding_divides_states_and_adds_what_is_gathered(dtype: str) -> None:
    work = dataclasses.replace(WORK, dtype=dtype)
    whole, shared = (step_memory(work, 1, Place(devices=8, shard=given)) for given in (False, True))
    for part in ("weights, fp32", "gradients, fp32", "optimizer states (adamw)"):
        assert shared.parts[part] * 8 == whole.parts[part]
    assert shared.parts["weights gathered for use"] == gathered_bytes(SHAPE, dtype)
    assert shared.parts["activations"] == whole.parts["activations"]
    model = Phi(SHAPE)
    block = sum(p.numel() for p in model.model.layers[0].parameters())
    root = model.model.embed_tokens.weight.numel() + sum(p.numel() for p in model.lm_head.parameters())
    size = 4 if dtype == "float32" else 2
    assert gathered_bytes(SHAPE, dtype) == pytest.approx(size * (root + 2 * block) + 4 * max(root, block), rel=0.01)


@given(
    room=st.floats(4.5e8, 5e8),
    batch=st.integers(1, 40),
    devices=st.integers(1, 5),
    cores=st.integers(1, 3),
    shard=st.booleans(),
    dtype=st.sampled_from(["float32", "bfloat16", "float16"]),
    checkpoint=st.booleans(),
    optimizer=st.sampled_from(["adamw", "muon"]),
)
def test_the_largest_micro_batch_is_the_largest_that_fits(
    room: float, batch: int, devices: int, cores: int, shard: bool, dtype: str, checkpoint: bool, optimizer: str
) -> None:
    work = TrainingWork(SHAPE, 10**6, 128, 128 * batch, None, dtype, optimizer, checkpoint)
    place = Place("cpu", devices, shard, cores)
    fitting = [n for n in range(1, place.most_sequences(work) + 1) if step_memory(work, n, place).total <= room]
    assert largest_micro_batch(work, room, place) == max(fitting, default=0)


def test_every_core_has_gradients_and_a_micro_batch_of_its_own() -> None:
    one, three = (step_memory(WORK, 2, Place(cores=cores)).parts for cores in (1, 3))
    assert three["gradients, fp32, of 3 cores"] == 3 * one["gradients, fp32"]
    for part in ("activations", "gradients of activations", "logits of one chunk"):
        assert three[part] == 3 * one[part]
    assert three["weights, fp32"] == one["weights, fp32"]
    half = dataclasses.replace(WORK, dtype="bfloat16")
    assert step_memory(half, 2, Place(cores=3)) == step_memory(half, 2)


def test_what_fits_passes_the_check_and_what_does_not_is_told_what_to_change() -> None:
    work = dataclasses.replace(WORK, micro_batch_sequences=12)
    need = step_memory(work, 12).total
    assert check_memory(work, memory_bytes=need).total == need
    with pytest.raises(MemoryPlanError, match="set micro_batch_sequences to 11") as caught:
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
        check_memory(work, Place(kind, devices), memory_bytes=gigabytes * 1e9)
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


def test_a_micro_batch_is_no_larger_than_its_share_of_the_batch() -> None:
    cases: list[tuple[int | None, Place, int]] = [
        (100, Place(), 24),
        (100, Place(devices=5), 4),
        (100, Place(cores=5), 5),
        (3, Place(devices=5), 3),
        (3, Place(devices=48), 1),
        (3, Place(cores=48), 1),
        (None, Place(), 0),
    ]
    for asked, place, expected in cases:
        assert place.micro_batch(dataclasses.replace(WORK, micro_batch_sequences=asked)) == expected
