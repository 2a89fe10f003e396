"""What a training writes down: the loss's course, what happened on the way, and its speed."""

from __future__ import annotations

import math
import statistics
import time
from typing import TYPE_CHECKING, Any

from hornbook.foundation.progress import Bar, console
from hornbook.training.config import TrainingConfig

if TYPE_CHECKING:
    from hornbook.training.loop import StepReport, Trainer
    from hornbook.training.trackers import Tracker

SPEED_WINDOW = 32
"""Logged intervals whose median speed a slow one is compared with."""


class Log:
    """Collects the mean loss of every ``log_steps`` steps; part of the checkpoint, so a resumed log has no gap."""

    def __init__(
        self, config: TrainingConfig, steps: int, bar: Bar, *, flops_per_token: float, peak: float, tracker: Tracker
    ) -> None:
        """``peak`` is the machine's matmul peak in FLOP/s, of which the live view shows the share reached."""
        self.config, self.steps, self.bar = config, steps, bar
        self.flops_per_token, self.peak, self.tracker = flops_per_token, peak, tracker
        self.rows: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        """Skipped updates, roll-backs and the like, by step."""
        self.seconds: list[dict[str, float]] = []
        """When each row was written, from the start; no part of the result."""
        self._open: list[float | None] = []
        """Losses since the last row; None for one that is not a number, which JSON does not know."""
        self._speeds: list[float] = []
        self._slow = False
        self.started = time.monotonic()

    def __call__(self, _: Trainer, report: StepReport) -> None:
        """Take note of a step."""
        self._open.append(report.loss if math.isfinite(report.loss) else None)
        self.bar.advance(self.config.batch_tokens)
        if report.skipped:
            self.event(report.step, report.skipped)
        if report.step % self.config.log_steps == 0 or report.step == self.steps:
            self._close(report)

    def event(self, step: int, what: str) -> None:
        """Write down and say what happened at ``step``."""
        self.events.append({"step": step, "event": what})
        console.print(f"  [yellow]step {step}:[/] {what}")

    def validated(self, step: int, loss: float) -> None:
        """Write down the validation loss after ``step``."""
        self.rows.append(
            {
                "step": step,
                "tokens": step * self.config.batch_tokens,
                "validation_loss": loss if math.isfinite(loss) else None,
            }
        )
        self.tracker.log(self.rows[-1])
        console.print(f"  step {step}: validation loss {loss:.4f}")

    def _close(self, report: StepReport) -> None:
        finite = [loss for loss in self._open if loss is not None]
        row: dict[str, Any] = {
            "step": report.step,
            "tokens": report.step * self.config.batch_tokens,
            "loss": math.fsum(finite) / len(finite) if finite else None,
            "learning_rate": report.learning_rate,
            "gradient_norm": report.gradient_norm if math.isfinite(report.gradient_norm) else None,
        }
        now = time.monotonic() - self.started
        before = self.seconds[-1]["seconds"] if self.seconds else 0.0
        speed = len(self._open) * self.config.batch_tokens / max(now - before, 1e-9)
        self._open = []
        self.rows.append(row)
        self.seconds.append({"step": report.step, "seconds": now})
        self.tracker.log(row | {"tokens_per_second": speed})
        self._watch_speed(report.step, speed)
        share = speed * self.flops_per_token / self.peak
        loss = "not finite" if row["loss"] is None else f"{row['loss']:.3f}"
        self.bar.note(f"loss {loss}, rate {report.learning_rate:.2g}, MFU {share:.0%}")

    def _watch_speed(self, step: int, speed: float) -> None:
        """Warn once when the speed falls, and say when it is back. In no file, as it is no part of the result."""
        usual = statistics.median(self._speeds) if len(self._speeds) >= 8 else speed
        slow = speed < self.config.guard.slow_share * usual
        if slow and not self._slow:
            console.print(f"  [yellow]step {step}:[/] {speed:,.0f} tokens/s, usually {usual:,.0f}")
        elif self._slow and not slow:
            console.print(f"  step {step}: {speed:,.0f} tokens/s again")
        self._slow = slow
        self._speeds = [*self._speeds[1 - SPEED_WINDOW :], speed]

    def state(self) -> dict[str, Any]:
        """What a resumed log needs, as JSON."""
        return {"rows": self.rows, "events": self.events, "seconds": self.seconds, "open": self._open}

    def load(self, state: dict[str, Any]) -> None:
        """Go on from ``state``."""
        self.rows, self.events, self.seconds, self._open = (
            list(state[name]) for name in ("rows", "events", "seconds", "open")
        )
        if self.seconds:
            self.started = time.monotonic() - self.seconds[-1]["seconds"]
