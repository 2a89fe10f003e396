"""LoRA against transformers and peft."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.distributed.checkpoint.filesystem import FileSystemReader
from torch.nn import functional as F

from hornbook.foundation import hardware
from hornbook.foundation.errors import MissingExtraError, RecipeError
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.sampler import Sampler
from hornbook.training import loss as loss_module
from hornbook.training.adapters import AdapterConfig, add_adapters, merge_adapters, save_adapters
from hornbook.training.checkpoint import Checkpoints
from hornbook.training.config import OptimizerConfig, ScheduleConfig, TrainingConfig
from hornbook.training.engine import AutogradEngine
from hornbook.training.loop import Trainer
from hornbook.training.loss import chunked_cross_entropy, token_losses

peft = pytest.importorskip("peft")

WITH_HEAD = AdapterConfig(rank=3, alpha=5.0, targets=("q_proj", "fc2", "lm_head"))


def start(shape: PhiConfig) -> Phi:
    return Phi(shape.model_copy(update={"initializer_range": 0.2})).initialize(5)


def trainer(shape: PhiConfig, adapters: AdapterConfig) -> Trainer:
    samples = Sampler({"a": np.tile(np.arange(50, dtype=np.uint16), 60)}, length=16, seed=1)
    config = TrainingConfig(
        model=shape,
        total_tokens=64 * 6,
        sequence_tokens=16,
        batch_tokens=64,
        optimizer=OptimizerConfig(learning_rate=0.02),
        schedule=ScheduleConfig(warmup_steps=1),
    )
    return Trainer(config, samples, model=add_adapters(start(shape), adapters, 7))


@pytest.mark.parametrize("adapters", [AdapterConfig(rank=2, dropout=0.2), WITH_HEAD], ids=["default", "with head"])
def test_a_saved_adapter_gives_the_same_logits_in_transformers(
    tiny_config: PhiConfig, tmp_path: Path, adapters: AdapterConfig
) -> None:
    transformers = pytest.importorskip("transformers")
    ids = torch.arange(24).view(2, 12)
    base = start(tiny_config)
    save_model(base, tmp_path / "base", bos_token_id=0, eos_token_id=0)
    tuned = trainer(tiny_config, adapters)
    assert isinstance(tuned.engine, AutogradEngine)
    tuned.run()
    save_adapters(tuned.model, tmp_path / "adapter", adapters)
    theirs = transformers.PhiForCausalLM.from_pretrained(tmp_path / "base", dtype=torch.float32)
    theirs = peft.PeftModel.from_pretrained(theirs, tmp_path / "adapter").eval()
    with torch.no_grad():
        expected = theirs(ids).logits
        adapted = tuned.model(ids)
        merged = merge_adapters(tuned.model)(ids)
        untouched = base(ids)
    torch.testing.assert_close(adapted, expected, atol=1e-5, rtol=0)
    torch.testing.assert_close(merged, expected, atol=1e-5, rtol=0)
    assert (expected - untouched).abs().max() > 0.01


def test_a_merged_model_is_a_plain_one(tiny_config: PhiConfig, tmp_path: Path) -> None:
    merged = merge_adapters(add_adapters(start(tiny_config), WITH_HEAD, 0))
    assert merged.state_dict().keys() == start(tiny_config).state_dict().keys()
    assert all(parameter.requires_grad for parameter in merged.parameters())
    for name, tensor in start(tiny_config).state_dict().items():
        assert torch.equal(merged.state_dict()[name], tensor), name


def test_only_adapters_are_trained_and_checkpointed(tiny_config: PhiConfig, tmp_path: Path) -> None:
    undisturbed = trainer(tiny_config, WITH_HEAD)
    frozen = {n: p.clone() for n, p in undisturbed.model.named_parameters() if not p.requires_grad}
    undisturbed.run()
    for name, before in frozen.items():
        assert torch.equal(before, dict(undisturbed.model.named_parameters())[name]), name
    first = trainer(tiny_config, WITH_HEAD)
    for _ in range(3):
        first.train_step()
    checkpoints = Checkpoints(tmp_path, {})
    checkpoints.save(3, first.model, first.optimizers, first.state())
    resumed = trainer(tiny_config, WITH_HEAD)
    state = checkpoints.load(resumed.model, resumed.optimizers)
    assert state is not None
    resumed.load_state(state)
    resumed.run()
    names = resumed.model.state_dict().keys()
    assert names
    assert all("lora_" in name for name in names)
    for name in names:
        assert torch.equal(resumed.model.state_dict()[name], undisturbed.model.state_dict()[name]), name
    stored = FileSystemReader(tmp_path / "step-000000003").read_metadata().state_dict_metadata
    assert len(stored) == 4 * len(names)  # weights, two moments and their step
    assert all("lora_" in name for name in stored)


def test_adapters_change_nothing_at_first_and_do_not_touch_the_random_state(tiny_config: PhiConfig) -> None:
    ids = torch.arange(12).view(1, 12)
    model = start(tiny_config)
    torch.manual_seed(1)
    expected = torch.rand(3)
    torch.manual_seed(1)
    add_adapters(model, WITH_HEAD, 4)
    assert torch.equal(torch.rand(3), expected)
    torch.testing.assert_close(model(ids), start(tiny_config)(ids))


@pytest.mark.parametrize("kind", ["plain", "frozen", "adapted"])
def test_chunked_losses_equal_full_logits(tiny_config: PhiConfig, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(loss_module, "CHUNK_LOGITS", 3 * tiny_config.vocab_size + 1)
    model = start(tiny_config)
    if kind == "frozen":
        model.lm_head.requires_grad_(False)
    if kind == "adapted":
        add_adapters(model, WITH_HEAD, 0)
        torch.nn.init.normal_(model.lm_head.lora_B["default"].weight)  # type: ignore[union-attr]
    generator = torch.Generator().manual_seed(0)
    hidden = torch.randn(2, 7, tiny_config.hidden_size, generator=generator, requires_grad=True)
    targets = torch.randint(0, tiny_config.vocab_size, (2, 7), generator=generator)
    counted = torch.rand(2, 7, generator=generator) > 0.4
    weights = torch.rand(2, 7, generator=generator)
    asked = [hidden, *(p for p in model.lm_head.parameters() if p.requires_grad)]
    logits = model.lm_head(hidden)
    each = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="none").view(2, 7)
    for expected, found in (
        ((each * counted).sum() * 0.7, chunked_cross_entropy(hidden, model.lm_head, targets, counted, 0.7)),
        ((each * weights).square().sum(), (token_losses(hidden, model.lm_head, targets) * weights).square().sum()),
    ):
        torch.testing.assert_close(found, expected)
        right = torch.autograd.grad(expected, asked, retain_graph=True)
        for one, other in zip(torch.autograd.grad(found, asked), right, strict=True):
            torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-4)


def test_measuring_adds_no_gradient(tiny_config: PhiConfig) -> None:
    model = start(tiny_config)
    model.lm_head.weight.grad = torch.zeros_like(model.lm_head.weight)
    model.lm_head.bias.grad = torch.zeros_like(model.lm_head.bias)
    hidden = torch.randn(1, 4, tiny_config.hidden_size)
    with torch.no_grad():
        chunked_cross_entropy(hidden, model.lm_head, torch.arange(4)[None])
    assert not model.lm_head.weight.grad.any()


def test_a_wrong_target_is_told_with_the_nearest(tiny_config: PhiConfig) -> None:
    with pytest.raises(RecipeError, match="did you mean `q_proj`"):
        add_adapters(start(tiny_config), AdapterConfig(targets=("q_pro",)), 0)


def test_without_peft_the_extra_is_named(tiny_config: PhiConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[finetune\]"):
        add_adapters(start(tiny_config), AdapterConfig(), 0)


def test_the_adapter_config_names_no_path(tiny_config: PhiConfig, tmp_path: Path) -> None:
    save_adapters(add_adapters(start(tiny_config), WITH_HEAD, 0), tmp_path, WITH_HEAD)
    found = json.loads((tmp_path / "adapter_config.json").read_text())
    assert found["peft_type"] == "LORA"
    assert found["r"] == 3
    assert found["base_model_name_or_path"] is None
