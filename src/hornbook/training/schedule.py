"""Learning-rate schedules as plain functions of the step."""

from __future__ import annotations

import math

from hornbook.training.config import ScheduleConfig


def learning_rate_share(schedule: ScheduleConfig, step: int, steps: int) -> float:
    """Share of the peak learning rate at ``step`` (0-based) of ``steps``.

    Warm-up rises linearly and reaches the peak at its last step; `warmup-linear` and `cosine` then fall so that the
    step after the last would have ``final_share``.
    """
    if step < schedule.warmup_steps:
        return (step + 1) / schedule.warmup_steps
    if schedule.kind == "constant":
        return 1.0
    progress = (step - schedule.warmup_steps) / max(steps - schedule.warmup_steps, 1)
    fall = 1 - progress if schedule.kind == "warmup-linear" else 0.5 * (1 + math.cos(math.pi * progress))
    return schedule.final_share + (1 - schedule.final_share) * fall
