"""The fused block and the engine of all cores against autograd."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.model.config import PhiConfig
from hornbook.model.phi import Block, Phi, rotary_angles, spans_of
from hornbook.tokens.batch import Batch
from hornbook.training import block_attention, cores
from hornbook.training.config import TrainingConfig
from hornbook.training.cores import CoreEngine
from hornbook.training.distributed import Processes
from hornbook.training.engine import AutogradEngine, make_engine
from hornbook.training.fused import FusedBlock, layout
from hornbook.training.muon import Muon
from hornbook.training.objectives import NextToken

ALONE = Processes(0, 1, torch.device("cpu"))


def shape(**changes: object) -> PhiConfig:
    fields = {
        "vocab_size": 120,
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "max_position_embeddings": 1024,
        "initializer_range": 0.3,
    }
    return PhiConfig(**(fields | changes))


@settings(deadline=None, max_examples=25)
@given(
    seed=st.integers(0, 99),
    batch=st.integers(1, 3),
    length=st.one_of(st.integers(1, 40), st.sampled_from([127, 128, 129, 300, 512, 513, 700])),
    keys=st.sampled_from([1, 2, 4]),
    head_dim=st.sampled_from([8, 16]),
    part=st.sampled_from([0.5, 1.0]),
    longest=st.sampled_from([512, 64]),
    documents=st.booleans(),
)
def test_the_fused_block_is_the_block(
    seed: int, batch: int, length: int, keys: int, head_dim: int, part: float, longest: int, documents: bool
) -> None:
    """Values and every gradient, on all ways to compute attention; gradients are added to those that are there."""
    config = shape(hidden_size=4 * head_dim, num_key_value_heads=keys, partial_rotary_factor=part)
    torch.manual_seed(seed)
    block = Block(config, 0)
    for parameter in block.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    x = torch.randn(batch, length, config.hidden_size, requires_grad=True)
    outer = torch.randn_like(x)
    cos, sin = rotary_angles(torch.arange(length)[None], int(part * head_dim), 10_000.0)
    names = [name for name, _ in block.named_parameters()]
    numbers = torch.cumsum(torch.rand(batch, length) < 0.02, 1)
    mask = torch.ones(length, length, dtype=torch.bool).tril() & (numbers[:, None, :, None] == numbers[:, None, None])
    expected = block(x, cos, sin, mask if documents else None, None)
    wanted = torch.autograd.grad((expected * outer).sum(), [x, *block.parameters()])
    cores._lay_out(layout(block), torch.cat([p.data.flatten() for p in layout(block)]), "data")
    cores._lay_out(layout(block), torch.ones(sum(p.numel() for p in layout(block))), "grad")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hornbook.training.fused.LONGEST", longest)
        found = FusedBlock(block, config)(x, cos, sin, spans_of(numbers) if documents else None)
        (found * outer).sum().backward()
    size = length**0.5
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)
    torch.testing.assert_close(x.grad, wanted[0], rtol=1e-3, atol=1e-4 * size)
    for name, parameter, other in zip(names, block.parameters(), wanted[1:], strict=True):
        assert parameter.grad is not None
        difference = (parameter.grad - 1 - other).abs().max()
        assert difference <= 2e-5 * size * max(float(other.abs().max()), 1.0), name


def batch(counted: bool = False, documents: bool = False) -> Batch:
    random = np.random.default_rng(3)
    ids = random.integers(0, 120, (7, 21))
    marks = random.random((7, 20)) < 0.7 if counted else None
    return Batch(ids, marks, np.cumsum(random.random((7, 20)) < 0.1, axis=1) if documents else None)


def gradients(model: Phi) -> dict[str, torch.Tensor]:
    return {name: p.grad.clone() for name, p in model.named_parameters() if p.grad is not None}


def autograd(model: Phi, **changes: object) -> AutogradEngine:
    settings = TrainingConfig(
        model=model.config, total_tokens=256, batch_tokens=256, **({"micro_batch_sequences": 2} | changes)
    )
    return AutogradEngine(model, NextToken(), settings, ALONE, torch.float32)


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize(("counted", "documents"), [(False, False), (True, False), (True, True)])
def test_any_number_of_cores_gives_the_gradients_of_autograd(
    monkeypatch: pytest.MonkeyPatch, count: int, counted: bool, documents: bool
) -> None:
    made = batch(counted, documents)
    reference = Phi(shape()).initialize(1).train()
    plain = autograd(reference)
    plain.zero_grad()
    expected = plain.gradients(made, 0, 1 / 140)
    threads = torch.get_num_threads()
    monkeypatch.setattr(cores, "usable_cores", lambda: count)
    model = Phi(shape()).initialize(1).train()
    engine = CoreEngine(model, NextToken(), 2)
    try:
        engine.zero_grad()
        found = engine.gradients(made, 0, 1 / 140)
        got = gradients(model)
        engine.zero_grad()
        again = engine.gradients(made, 0, 1 / 140)
        assert engine.evaluate(made) == pytest.approx(plain.evaluate(made), rel=1e-6)
    finally:
        engine.close()
        torch.set_num_threads(threads)
    assert found == pytest.approx(expected, rel=1e-6)
    assert found == again
    for name, other in gradients(reference).items():
        torch.testing.assert_close(got[name], other, rtol=1e-4, atol=1e-6, msg=name)
    assert all(parameter.grad is None for parameter in model.parameters())


@pytest.mark.parametrize(("counted", "documents"), [(False, False), (True, True)])
def test_bf16_products_are_as_near_to_fp32_as_those_of_autocast(counted: bool, documents: bool) -> None:
    """Both round; ours rounds less, as attention and the residual stream stay in fp32."""
    made = batch(counted, documents)

    def found(name: str, dtype: torch.dtype) -> tuple[float, dict[str, torch.Tensor]]:
        model = Phi(shape()).initialize(1).train()
        settings = TrainingConfig(model=model.config, total_tokens=256, batch_tokens=256)
        engine = (
            CoreEngine(model, NextToken(), 2, dtype)
            if name == "cores"
            else AutogradEngine(model, NextToken(), settings, ALONE, dtype)
        )
        with closing(engine):
            engine.zero_grad()
            loss = engine.gradients(made, 0, 1 / 140)
            assert engine.evaluate(made) == pytest.approx(loss, rel=1e-3)
            got = gradients(model)
        assert {gradient.dtype for gradient in got.values()} == {torch.float32}
        return loss, got

    exact_loss, exact = found("autograd", torch.float32)
    errors = {}
    for name in ("cores", "autograd"):
        loss, got = found(name, torch.bfloat16)
        assert loss == pytest.approx(exact_loss, rel=1e-2)
        errors[name] = {key: float((got[key] - one).norm() / one.norm()) for key, one in exact.items()}
    assert max(errors["cores"].values()) < 0.05
    assert sum(errors["cores"].values()) <= 1.2 * sum(errors["autograd"].values())
    assert min(errors["cores"].values()) > 0, "nothing was computed in bf16"


def test_recomputed_activations_give_the_same_gradients() -> None:
    found = []
    for asked in (False, True):
        model = Phi(shape(resid_pdrop=0.1)).initialize(1).train()
        autograd(model, checkpoint_activations=asked).gradients(batch(), 4, 0.1)
        found.append(gradients(model))
    for name, one in found[0].items():
        torch.testing.assert_close(one, found[1][name], msg=name)


@pytest.mark.skipif(shutil.which("c++") is None and shutil.which("g++") is None, reason="needs a C++ compiler")
def test_compiled_blocks_give_the_same_gradients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", str(tmp_path))
    found = []
    for asked in (False, True):
        model = Phi(shape(num_hidden_layers=1)).initialize(1).train()
        found.append((autograd(model, compile=asked).gradients(batch(), 0, 0.1), gradients(model)))
    assert found[0][0] == pytest.approx(found[1][0], rel=1e-6)
    for name, one in found[0][1].items():
        torch.testing.assert_close(one, found[1][1][name], rtol=1e-4, atol=1e-5, msg=name)


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"resid_pdrop": 0.1}, {}),
        ({"qk_layernorm": True}, {}),
        ({}, {"checkpoint_activations": True}),
        ({}, {"dtype": "float16"}),
    ],
)
def test_what_the_cores_do_not_cover_goes_to_autograd(changes: dict[str, object], fields: dict[str, object]) -> None:
    model = Phi(shape(**changes))
    settings = TrainingConfig(model=model.config, total_tokens=4096, **fields)
    dtype = torch.float16 if fields.get("dtype") else torch.float32
    assert isinstance(make_engine(model, NextToken(), settings, ALONE, dtype), AutogradEngine)


def test_a_model_in_half_precision_is_refused() -> None:
    with pytest.raises(ValueError, match="fp32"):
        CoreEngine(Phi(shape()).bfloat16(), NextToken(), 2)


def test_kept_probabilities_belong_to_a_causal_attention() -> None:
    query, key, value = torch.randn(3, 2, 300, 8)
    _, kept = block_attention.block_attention(query, key, value)
    seen = [part.shape for part in kept]
    assert seen == [(2, 128, 128), (2, 128, 256), (2, 44, 300)]
    for part in kept:
        torch.testing.assert_close(part.sum(-1), torch.ones(part.shape[:2]))


def test_muon_over_cores_is_muon_in_turn_bit_for_bit() -> None:
    torch.manual_seed(0)
    model = Phi(shape()).initialize(1)
    engine = CoreEngine(model, NextToken(), 1)
    plain = [torch.nn.Parameter(p.detach().clone()) for p in model.parameters() if p.ndim == 2]
    shared = [p for p in model.parameters() if p.ndim == 2]
    optimizers = [
        Muon(plain, lr=0.01, weight_decay=0.1),
        Muon(shared, lr=0.01, weight_decay=0.1, each=engine.each),
    ]
    for _ in range(3):
        for one, other in zip(plain, shared, strict=True):
            one.grad = torch.randn(one.shape)
            assert other.grad is not None
            other.grad.copy_(one.grad)
        for optimizer in optimizers:
            optimizer.step()
    engine.close()
    assert all(torch.equal(one, other) for one, other in zip(plain, shared, strict=True))


def test_what_fails_on_a_core_is_raised() -> None:
    engine = CoreEngine(Phi(shape()).initialize(1), NextToken(), 1)

    def fail(parameter: torch.nn.Parameter) -> None:
        raise ZeroDivisionError(str(parameter.shape))

    with pytest.raises(ZeroDivisionError):
        engine.each(fail, engine.model.parameters())
    engine.close()
