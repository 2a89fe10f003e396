"""The training loop. Everything that is not the step (logging, checkpoints, validation) hangs on callbacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from hornbook.foundation.errors import HornbookError, RecipeError
from hornbook.model.phi import Phi
from hornbook.tokens.batch import Samples
from hornbook.training.config import TrainingConfig
from hornbook.training.distributed import Processes, pick_device
from hornbook.training.engine import make_engine
from hornbook.training.guards import Guard, LossScale
from hornbook.training.objectives import NextToken, Objective
from hornbook.training.optimizer import make_optimizers
from hornbook.training.precision import pick_dtype
from hornbook.training.schedule import learning_rate_share


class DivergedError(HornbookError):
    """The loss or the gradients are no longer what a training can go on with."""


@dataclass(frozen=True)
class StepReport:
    """What one optimizer step did. ``step`` counts from 1; ``loss`` is the mean per token (or pair), in nats."""

    step: int
    loss: float
    learning_rate: float
    gradient_norm: float
    skipped: str = ""
    """Why no update was made from this batch; empty where one was."""


Callback = Callable[["Trainer", StepReport], None]


class Trainer:
    """Model, optimizer and position of one run.

    ``rollback``, if set, brings model and optimizer back to the last checkpoint and returns whether there was one.
    """

    def __init__(
        self,
        config: TrainingConfig,
        samples: Samples,
        callbacks: Sequence[Callback] = (),
        *,
        steps: int | None = None,
        model: Phi | None = None,
        objective: Objective | None = None,
        processes: Processes | None = None,
    ) -> None:
        """``model`` is by default a new one. Raises RecipeError if a batch can't be split among the processes."""
        self.config, self.samples, self.callbacks = config, samples, callbacks
        self.steps = steps if steps is not None else config.steps()
        self.processes = processes or Processes(0, 1, pick_device(config.device))
        if config.batch_sequences % self.processes.count:
            raise RecipeError(
                f"a batch of {config.batch_sequences} sequences can't be split among {self.processes.count} processes",
                mend="set batch_tokens so that every process gets as many sequences, or start fewer processes",
            )
        self.objective = objective or NextToken()
        self.dtype = pick_dtype(config.dtype, config.model, self.processes)
        self.model = model if model is not None else Phi(config.model).initialize(config.seed)
        self.model.train()
        self.engine = make_engine(self.model, self.objective, config, self.processes, self.dtype)
        self.optimizers = make_optimizers(self.model, config.optimizer, self.engine.each)
        self.guard = Guard(config.guard)
        self.loss_scale = LossScale(self.dtype == torch.float16)
        self.rollback: Callable[[], bool] | None = None
        self.step = 0
        """Optimizer steps done, those without an update included; the data's position follows from it."""

    def state(self) -> dict[str, Any]:
        """All that a resumed run needs to go on bitwise, besides the tensors of model and optimizers; as JSON."""
        scale = {"value": self.loss_scale.value, "good_steps": self.loss_scale.good_steps}
        return {"guard": self.guard.state(), "loss_scale": scale}

    def load_state(self, state: dict[str, Any]) -> None:
        """Go back to where ``state`` was taken; ``state["step"]`` is the step."""
        self.step = state["step"]
        self.guard.load(state["guard"])
        self.loss_scale.value = state["loss_scale"]["value"]
        self.loss_scale.good_steps = state["loss_scale"]["good_steps"]

    def train_step(self) -> StepReport:
        """One optimizer step, or none if the guard refuses the batch.

        Raises DivergedError when the guard gives up, PeerLostError if another process is gone.
        """
        config, size = self.config, self.config.batch_sequences
        share = size // self.processes.count
        first = self.step * size + self.processes.rank * share
        batch = self.samples.batch(first, share)
        (count,) = self.processes.total(self.objective.count(batch))
        self.engine.zero_grad()
        scale = self.loss_scale.value / max(count, 1)
        (loss,) = self.processes.total(self.engine.gradients(batch, first, scale))
        loss /= max(count, 1)
        norm = self._clip(config.optimizer.max_gradient_norm)
        rate = config.optimizer.learning_rate * learning_rate_share(config.schedule, self.step, self.steps)
        skipped = ""
        if self.loss_scale.overflowed(norm):
            skipped = f"an fp16 gradient overflowed; the loss scale is now {self.loss_scale.value:g}"
        else:
            verdict, skipped = self.guard.judge(loss, norm)
            if verdict == "update":
                self._update(rate)
            elif verdict == "roll back" and self.rollback is not None and self.rollback():
                skipped += "; weights went back to the last checkpoint"
            elif verdict in ("roll back", "give up"):
                raise DivergedError(
                    f"step {self.step + 1}: {skipped}, after {self.guard.rollbacks - 1} times going back",
                    mend="lower the learning rate, or look at the data of these steps",
                )
        self.step += 1
        return StepReport(self.step, loss, rate, norm, skipped)

    def _clip(self, limit: float) -> float:
        """Scale gradients down to ``limit`` and return their norm before that."""
        parameters = [parameter for parameter in self.model.parameters() if parameter.grad is not None]
        if self.loss_scale.enabled:
            for parameter in parameters:
                parameter.grad.mul_(1 / self.loss_scale.value)  # type: ignore[union-attr]
        norm = torch.nn.utils.clip_grad_norm_(parameters, limit)
        whole: Tensor = norm.full_tensor() if hasattr(norm, "full_tensor") else norm  # type: ignore[operator]
        return float(whole)

    def _update(self, rate: float) -> None:
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate
            optimizer.step()

    def run(self) -> Phi:
        """Train to the end and return the model in eval mode."""
        try:
            while self.step < self.steps:
                report = self.train_step()
                for callback in self.callbacks:
                    callback(self, report)
        finally:
            self.engine.close()
        return self.model.eval()
