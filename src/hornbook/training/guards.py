"""The guard of a run: what to do about a step whose loss or gradient is not what it should be."""

from __future__ import annotations

import math
import statistics
from collections import deque
from typing import Any, Literal

from hornbook.training.config import GuardConfig

Verdict = Literal["update", "skip", "roll back", "give up"]

FIRST_LOSS_SCALE = 2.0**14
GROWTH_STEPS = 1000


class Guard:
    """Judges each step by its loss and gradient norm; both are the same on every process, so are the verdicts."""

    def __init__(self, config: GuardConfig) -> None:
        self.config = config
        self.norms: deque[float] = deque(maxlen=config.window_steps)
        self.skips = 0
        """Updates skipped in a row."""
        self.rollbacks = 0

    def judge(self, loss: float, norm: float) -> tuple[Verdict, str]:
        """What to do with this step's gradient, and why."""
        reason = ""
        if not (math.isfinite(loss) and math.isfinite(norm)):
            reason = f"loss {loss}, gradient norm {norm}"
        elif len(self.norms) == self.norms.maxlen:
            usual = statistics.median(self.norms)
            if norm > self.config.spike_factor * usual:
                reason = f"gradient norm {norm:.3g} is {norm / max(usual, 1e-30):.1f} times the usual {usual:.3g}"
        if not reason:
            self.norms.append(norm)
            self.skips = 0
            return "update", ""
        self.skips += 1
        if self.skips < self.config.skips_before_rollback:
            return "skip", reason
        self.skips = 0
        self.rollbacks += 1
        self.norms.clear()  # what is usual is learnt anew, or a lasting change would end the run
        return ("roll back" if self.rollbacks <= self.config.max_rollbacks else "give up"), reason

    def state(self) -> dict[str, Any]:
        """All that later verdicts depend on, as JSON knows it."""
        return {"norms": list(self.norms), "skips": self.skips, "rollbacks": self.rollbacks}

    def load(self, state: dict[str, Any]) -> None:
        """Go on from ``state``."""
        self.norms = deque(state["norms"], maxlen=self.config.window_steps)
        self.skips, self.rollbacks = state["skips"], state["rollbacks"]


class LossScale:
    """The factor that keeps fp16 gradients away from zero: halved when one overflows, doubled after many good steps.

    Source: Micikevicius et al. 2018 (arXiv 1710.03740), section 3.2. Our own, since PyTorch's scaler decides on each
    process by itself, and all must skip the same steps.
    """

    def __init__(self, enabled: bool) -> None:
        self.enabled = enabled
        self.value = FIRST_LOSS_SCALE if enabled else 1.0
        self.good_steps = 0

    def overflowed(self, norm: float) -> bool:
        """Take note of a step's gradient norm; True if the step must be dropped and the scale was lowered."""
        if not self.enabled:
            return False
        if not math.isfinite(norm) and self.value > 1.0:
            self.value, self.good_steps = self.value / 2, 0
            return True
        self.good_steps += 1
        if self.good_steps == GROWTH_STEPS:
            self.value, self.good_steps = self.value * 2, 0
        return False
