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


def make_optimizers(model: Phi, config: OptimizerConfig) -> list[torch.optim.Optimizer]:
    """AdamW for all parameters, or Muon for the matrices of the blocks and AdamW for the rest.

    Weight decay acts on the matrices of the blocks and on the head only.
    """
    blocks = [p for name, p in model.named_parameters() if p.ndim == 2 and ".layers." in name]
    head = [model.lm_head.weight]
    taken = {id(p) for p in (*blocks, *head)}
    rest = [p for p in model.parameters() if id(p) not in taken]
    muon = config.kind == "muon"
    adamw = torch.optim.AdamW(
        [
            {"params": head if muon else [*blocks, *head], "weight_decay": config.weight_decay},
            {"params": rest, "weight_decay": 0.0},
        ],
        lr=config.learning_rate,
        betas=(config.beta1, config.beta2),
        eps=config.epsilon,
        fused=True,
    )
    if not muon:
        return [adamw]
    scaled = torch.optim.Muon(
        blocks, lr=config.learning_rate, weight_decay=config.weight_decay, adjust_lr_fn="match_rms_adamw"
    )
    return [adamw, scaled]


class Trainer:
    """Model, optimizer and position of one run; ``state_dict`` holds all that a resumed run needs to go on bitwise."""

    def __init__(self, config: TrainingConfig, sampler: Sampler, callbacks: Sequence[Callback] = ()) -> None:
        self.config, self.sampler, self.callbacks = config, sampler, callbacks
        self.model = Phi(config.model).initialize(config.seed)
        self.optimizers = make_optimizers(self.model, config.optimizer)
        self.step = 0
        """Optimizer steps done."""
        torch.manual_seed(config.seed)  # dropout

    def state_dict(self) -> dict[str, Any]:
        """Model, optimizer, position and random state."""
        return {
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "step": self.step,
            "random": torch.get_rng_state(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go back to where ``state_dict`` was taken."""
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
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
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.step += 1
        return StepReport(self.step, mean, rate, norm)

    def run(self) -> Phi:
        """Train to the end and return the model in eval mode."""
        while self.step < self.config.steps:
            report = self.train_step()
            for callback in self.callbacks:
                callback(self, report)
        return self.model.eval()
