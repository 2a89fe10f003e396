"""The guard's verdicts, and what the loop does with them."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from tests.training.torchrun_checks import losses, trainer

from hornbook.training.checkpoint import Checkpoints
from hornbook.training.config import GuardConfig
from hornbook.training.guards import FIRST_LOSS_SCALE, GROWTH_STEPS, Guard, LossScale
from hornbook.training.loop import DivergedError, StepReport, Trainer


def filled(**changes: float) -> Guard:
    guard = Guard(GuardConfig(window_steps=8, **changes))  # type: ignore[arg-type]
    for norm in (1.0, 1.2, 0.9, 1.1, 1.0, 1.3, 0.8, 1.0):
        assert guard.judge(3.0, norm) == ("update", "")
    return guard


def test_a_spike_is_skipped_and_is_no_part_of_the_measure() -> None:
    guard = filled()
    verdict, why = guard.judge(3.0, 4.5)
    assert verdict == "skip"
    assert "4.5 times the usual 1" in why
    assert 4.5 not in guard.norms
    assert guard.judge(3.0, 3.9) == ("update", "")


def test_only_skips_in_a_row_lead_back() -> None:
    guard = Guard(GuardConfig(skips_before_rollback=2))
    assert [guard.judge(loss, 1.0)[0] for loss in (math.nan, 3.0) * 3] == ["skip", "update"] * 3


def test_no_spike_is_seen_before_the_window_is_full() -> None:
    guard = Guard(GuardConfig(window_steps=8))
    assert [guard.judge(3.0, norm)[0] for norm in (1.0, 1.0, 50.0, 1.0)] == ["update"] * 4


@pytest.mark.parametrize(("loss", "norm"), [(math.nan, 1.0), (math.inf, 1.0), (3.0, math.nan), (3.0, math.inf)])
def test_what_is_no_number_leads_from_skips_over_going_back_to_the_end(loss: float, norm: float) -> None:
    guard = Guard(GuardConfig(skips_before_rollback=2, max_rollbacks=2))
    verdicts = [guard.judge(loss, norm)[0] for _ in range(6)]
    assert verdicts == ["skip", "roll back", "skip", "roll back", "skip", "give up"]


@given(
    steps=st.lists(st.tuples(st.floats(allow_nan=True), st.one_of(st.floats(0, 100), st.just(math.nan))), max_size=40),
    cut=st.integers(0, 40),
)
def test_a_guard_from_a_checkpoint_judges_as_the_first(steps: list[tuple[float, float]], cut: int) -> None:
    config = GuardConfig(window_steps=8)
    first = Guard(config)
    for step in steps[:cut]:
        first.judge(*step)
    second = Guard(config)
    second.load(first.state())
    assert [first.judge(*step) for step in steps[cut:]] == [second.judge(*step) for step in steps[cut:]]


def poisoned(made: Trainer, steps: set[int]) -> None:
    """Let the loss of these steps (from 0) be NaN."""
    gradients = made.engine.gradients

    def spoil(*given: object) -> float:
        found = gradients(*given)  # type: ignore[arg-type]
        if made.step not in steps:
            return found
        for parameter in made.model.parameters():
            if parameter.grad is not None:
                parameter.grad.fill_(math.nan)
        return math.nan

    made.engine.gradients = spoil  # type: ignore[method-assign]


def test_a_skipped_step_changes_nothing_but_the_place_in_the_data() -> None:
    made, other = trainer(), trainer()
    poisoned(made, {2})
    reports = [made.train_step() for _ in range(5)]
    assert [bool(report.skipped) for report in reports] == [False, False, True, False, False]
    losses(other, 2)
    other.step = 3
    assert [report.loss for report in reports[3:]] == losses(other, 2)


def test_after_too_many_the_weights_go_back_and_the_training_goes_on(tmp_path: Path) -> None:
    made, other = trainer(), trainer()
    checkpoints = Checkpoints(tmp_path, {})
    made.rollback = lambda: checkpoints.load(made.model, made.optimizers) is not None
    poisoned(made, {5, 6, 7})
    reports: list[StepReport] = []
    for step in range(1, 11):
        reports.append(made.train_step())
        if step == 3:
            checkpoints.save(3, made.model, made.optimizers, made.state())
    assert "went back to the last checkpoint" in reports[7].skipped
    losses(other, 3)
    other.step = 8
    assert [report.loss for report in reports[8:]] == losses(other, 2)


def test_without_a_checkpoint_to_go_back_to_the_training_ends() -> None:
    made = trainer()
    poisoned(made, set(range(10)))
    with pytest.raises(DivergedError, match="step 3: loss nan"):
        losses(made)


def test_it_gives_up_at_last(tmp_path: Path) -> None:
    made = trainer(guard=GuardConfig(skips_before_rollback=1, max_rollbacks=2))
    made.rollback = lambda: True
    poisoned(made, set(range(1, 10)))
    with pytest.raises(DivergedError, match=r"step 4.* after 2 times going back"):
        losses(made)


def test_the_loss_scale_halves_on_overflow_and_doubles_after_many_good_steps() -> None:
    scale = LossScale(True)
    assert scale.overflowed(math.inf)
    assert scale.value == FIRST_LOSS_SCALE / 2
    for _ in range(GROWTH_STEPS):
        assert not scale.overflowed(1.0)
    assert scale.value == FIRST_LOSS_SCALE
    while scale.value > 1:
        assert scale.overflowed(math.nan)
    assert not scale.overflowed(math.nan)  # no overflow, then: the guard's business
    assert LossScale(False).value == 1.0


def test_fp16_learns_and_an_overflow_costs_one_step() -> None:
    made, exact = trainer(dtype="float16"), trainer()
    made.loss_scale.value = 2.0**40
    reports = [made.train_step() for _ in range(10)]
    skipped = [report for report in reports if report.skipped]
    assert skipped
    assert all("loss scale" in report.skipped for report in skipped)
    assert made.loss_scale.value < 2.0**40
    made = trainer(dtype="float16")
    assert losses(made) == pytest.approx(losses(exact), abs=1e-3)
    for tensor in made.model.state_dict().values():
        assert tensor.dtype == torch.float32
