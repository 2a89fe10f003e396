"""The training loop. Everything that is not the step (logging, checkpoints) hangs on callbacks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from hornbook.foundation.errors import HornbookError
from hornbook.model.phi import Phi
from hornbook.tokens.sampler import Sampler
from hornbook.training.config import OptimizerConfig, TrainingConfig
from hornbook.training.schedule import learning_rate_share


class DivergedError(HornbookError):
    """The loss or a gradient is no longer a finite number."""


@dataclass(frozen=True)
class StepReport:
    """What one optimizer step did. ``step`` counts from 1; ``loss`` is in nats per token."""

    step: int
    loss: float
    learning_rate: float
    gradient_norm: float


Callback = Callable[["Trainer", StepReport], None]


def make_optimizer(model: Phi, config: OptimizerConfig) -> torch.optim.AdamW:
    """AdamW with weight decay on the matrices of the blocks and the head only."""
    decayed = [p for name, p in model.named_parameters() if p.ndim >= 2 and "embed" not in name]
    rest = [p for name, p in model.named_parameters() if p.ndim < 2 or "embed" in name]
    return torch.optim.AdamW(
        [{"params": decayed, "weight_decay": config.weight_decay}, {"params": rest, "weight_decay": 0.0}],
        lr=config.learning_rate,
        betas=(config.beta1, config.beta2),
        eps=config.epsilon,
        fused=True,
    )


class Trainer:
    """Model, optimizer and position of one run; ``state_dict`` holds all that a resumed run needs to go on bitwise."""

    def __init__(self, config: TrainingConfig, sampler: Sampler, callbacks: Sequence[Callback] = ()) -> None:
        self.config, self.sampler, self.callbacks = config, sampler, callbacks
        self.model = Phi(config.model).initialize(config.seed)
        self.optimizer = make_optimizer(self.model, config.optimizer)
        self.step = 0
        """Optimizer steps done."""
        torch.manual_seed(config.seed)  # dropout

    def state_dict(self) -> dict[str, Any]:
        """Model, optimizer, position and random state."""
        return {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "random": torch.get_rng_state(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go back to where ``state_dict`` was taken."""
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]
        torch.set_rng_state(state["random"])

    def _loss(self, batch: Tensor) -> Tensor:
        """Sum of the cross-entropy over ``batch`` (sequences, length + 1), in nats."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.config.dtype == "bfloat16"):
            logits = self.model(batch[:, :-1])
        return F.cross_entropy(logits.flatten(0, 1), batch[:, 1:].flatten(), reduction="sum")

    def train_step(self) -> StepReport:
        """One optimizer step. Raises DivergedError if loss or gradient is not finite."""
        config, size = self.config, self.config.batch_sequences
        self.model.train()
        batch = torch.from_numpy(self.sampler.batch(self.step * size, size))
        total = 0.0
        for part in batch.split(config.micro_batch_sequences):
            loss = self._loss(part)
            (loss / config.batch_tokens).backward()
            total += float(loss.detach())
        norm = float(torch.nn.utils.clip_grad_norm_(self.model.parameters(), config.optimizer.max_gradient_norm))
        mean = total / config.batch_tokens
        if not (math.isfinite(mean) and math.isfinite(norm)):
            raise DivergedError(
                f"step {self.step + 1}: loss {mean}, gradient norm {norm}", mend="lower the learning rate"
            )
        share = learning_rate_share(config.schedule, self.step, config.steps)
        rate = config.optimizer.learning_rate * share
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        return StepReport(self.step, mean, rate, norm)

    def run(self) -> Phi:
        """Train to the end and return the model in eval mode."""
        while self.step < self.config.steps:
            report = self.train_step()
            for callback in self.callbacks:
                callback(self, report)
        return self.model.eval()
