"""Learning-rate schedules as plain functions of the step."""

from __future__ import annotations

import math

from hornbook.training.config import ScheduleConfig


def learning_rate_share(schedule: ScheduleConfig, step: int, steps: int) -> float:
    """Share of the peak learning rate at ``step`` (0-based) of ``steps``.

    Warm-up rises linearly and reaches the peak at its last step; all but `constant` then fall so that the step after
    the last would have ``final_share``. With ``planned_steps`` the fall is laid out for those.
    """
    steps = schedule.planned_steps or steps
    if step < schedule.warmup_steps:
        return (step + 1) / schedule.warmup_steps
    start = schedule.warmup_steps
    if schedule.kind == "warmup-stable-decay":
        start = max(start, steps - round(steps * schedule.decay_share))
    if schedule.kind == "constant" or step < start:
        return 1.0
    progress = (step - start) / max(steps - start, 1)
    fall = 0.5 * (1 + math.cos(math.pi * progress)) if schedule.kind == "cosine" else 1 - progress
    return schedule.final_share + (1 - schedule.final_share) * max(fall, 0.0)
