from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from hornbook.model.config import PhiConfig
from hornbook.tokens.sampler import Sampler
from hornbook.training.checkpoint import Checkpoints
from hornbook.training.config import OptimizerConfig, ScheduleConfig, TrainingConfig
from hornbook.training.loop import DivergedError, Trainer
from hornbook.training.schedule import learning_rate_share


@pytest.fixture
def sampler() -> Sampler:
    ids = np.tile(np.arange(50, dtype=np.uint16), 60)
    return Sampler({"a": ids}, length=16, seed=1)


def config(tiny_config: PhiConfig, **changes: object) -> TrainingConfig:
    fields = {"model": tiny_config, "total_tokens": 128 * 20, "sequence_tokens": 16, "batch_tokens": 128}
    return TrainingConfig(**{**fields, "schedule": ScheduleConfig(warmup_steps=3), **changes})


def test_a_regular_text_is_learned(tiny_config: PhiConfig, sampler: Sampler) -> None:
    losses = []
    trainer = Trainer(
        config(tiny_config, total_tokens=128 * 120, optimizer=OptimizerConfig(learning_rate=0.01)),
        sampler,
        [lambda _, r: losses.append(r.loss)],
    )
    trainer.run()
    assert losses[0] == pytest.approx(np.log(300), rel=0.02)
    assert losses[-1] < 0.3


@pytest.mark.parametrize(("dropout", "kind"), [(0.0, "adamw"), (0.1, "adamw"), (0.0, "muon")])
def test_a_resumed_run_is_bitwise_the_undisturbed_one(
    tiny_config: PhiConfig, sampler: Sampler, tmp_path: Path, dropout: float, kind: str
) -> None:
    shape = tiny_config.model_copy(update={"resid_pdrop": dropout})
    settings = config(shape, optimizer=OptimizerConfig(kind=kind))
    whole: list[float] = []
    final = Trainer(settings, sampler, [lambda _, r: whole.append(r.loss)]).run()
    for stop in (1, 7, 13):
        first = Trainer(settings, sampler)
        for _ in range(stop):
            first.train_step()
        checkpoints = Checkpoints(tmp_path, {"data": sampler.fingerprint})
        checkpoints.save(stop, first.model, first.optimizers, first.state())
        torch.manual_seed(99)
        resumed = Trainer(settings, sampler)
        state = checkpoints.load(resumed.model, resumed.optimizers)
        assert state is not None
        resumed.load_state(state)
        rest = [resumed.train_step().loss for _ in range(20 - stop)]
        assert rest == whole[stop:]
        for name, tensor in resumed.model.state_dict().items():
            assert torch.equal(tensor, final.state_dict()[name]), name


def test_accumulated_gradients_equal_a_large_batch(tiny_config: PhiConfig, sampler: Sampler) -> None:
    whole = Trainer(config(tiny_config, micro_batch_sequences=8), sampler)
    parts = Trainer(config(tiny_config, micro_batch_sequences=2), sampler)
    for _ in range(20):
        assert whole.train_step().loss == pytest.approx(parts.train_step().loss, abs=1e-5)


def test_adamw_step_equals_a_hand_written_one(tiny_config: PhiConfig, sampler: Sampler) -> None:
    settings = config(tiny_config, optimizer=OptimizerConfig(max_gradient_norm=1e9))
    trainer = Trainer(settings, sampler)
    before = {n: p.detach().clone().double() for n, p in trainer.model.named_parameters()}
    other = Trainer(settings, sampler)
    other.engine.gradients(sampler.batch(0, 8), 0, 1 / 128)
    gradients = {n: p.grad.double() for n, p in other.model.named_parameters() if p.grad is not None}
    rate = trainer.train_step().learning_rate
    optimizer = settings.optimizer
    for name, parameter in trainer.model.named_parameters():
        gradient = gradients[name]
        step = gradient / (gradient.abs() + optimizer.epsilon)  # the first step's moments, bias-corrected
        decay = optimizer.weight_decay if parameter.ndim >= 2 and "embed" not in name else 0.0
        expected = before[name] * (1 - rate * decay) - rate * step
        torch.testing.assert_close(parameter.detach().double(), expected, atol=1e-6, rtol=1e-4)


def test_a_diverging_run_stops(tiny_config: PhiConfig, sampler: Sampler) -> None:
    trainer = Trainer(config(tiny_config), sampler)
    with torch.no_grad():
        trainer.model.lm_head.weight.fill_(float("inf"))
    reports = [trainer.train_step(), trainer.train_step()]
    assert all("loss" in report.skipped for report in reports)
    with pytest.raises(DivergedError, match="step 3"):
        trainer.train_step()


@given(
    kind=st.sampled_from(["warmup-linear", "constant", "cosine", "warmup-stable-decay"]),
    warmup=st.integers(0, 20),
    steps=st.integers(21, 200),
    final=st.floats(0, 1),
)
def test_schedules_rise_then_never_rise(kind: str, warmup: int, steps: int, final: float) -> None:
    schedule = ScheduleConfig(kind=kind, warmup_steps=warmup, final_share=final)
    shares = [learning_rate_share(schedule, step, steps) for step in range(steps)]
    assert all(0 < s <= 1 + 1e-12 for s in shares[:warmup])
    assert shares[warmup] == pytest.approx(1.0)
    falling = shares[warmup:]
    assert all(a >= b - 1e-12 for a, b in itertools.pairwise(falling))
    assert min(falling) >= (1.0 if kind == "constant" else final) - 1e-9


@pytest.mark.parametrize(
    "wrong", [{"batch_tokens": 100}, {"sequence_tokens": 64, "batch_tokens": 128}, {"total_tokens": 1}]
)
def test_impossible_settings_are_refused(tiny_config: PhiConfig, wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        config(tiny_config, **wrong)
