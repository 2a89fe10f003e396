"""What every process does in the tests of several processes: train tiny models in many ways, write what came out.

Run by ``torchrun``: torchrun_checks.py OUT. Rank r writes OUT/rank-r.json.
"""

from __future__ import annotations

import json
import math
import os
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import torch

from hornbook.model.config import PhiConfig
from hornbook.tokens.mixture import Mixture
from hornbook.tokens.sampler import Sampler
from hornbook.training import cores
from hornbook.training.checkpoint import Checkpoints
from hornbook.training.config import GuardConfig, OptimizerConfig, ScheduleConfig, TrainingConfig
from hornbook.training.distributed import Processes, joined
from hornbook.training.loop import Trainer
from hornbook.training.run import validation_loss

STEPS = 10
SHAPE = PhiConfig(
    vocab_size=300,
    hidden_size=32,
    intermediate_size=64,
    num_hidden_layers=2,
    num_attention_heads=4,
    num_key_value_heads=2,
    max_position_embeddings=48,
)


def sampler() -> Sampler:
    ids = np.random.default_rng(5).integers(0, 300, 3000).astype(np.uint16)
    return Sampler({"a": ids}, length=16, seed=1, mixture=Mixture(heldout_sequences=12))


def settings(**changes: Any) -> TrainingConfig:
    fields: dict[str, Any] = {
        "model": SHAPE,
        "total_tokens": 128 * STEPS,
        "sequence_tokens": 16,
        "batch_tokens": 128,
        "device": "cpu",
        "dtype": "float32",
        "schedule": ScheduleConfig(warmup_steps=3),
    }
    return TrainingConfig(**(fields | changes))


def trainer(processes: Processes | None = None, **changes: Any) -> Trainer:
    return Trainer(settings(**changes), sampler(), processes=processes)


def losses(made: Trainer, steps: int = STEPS) -> list[float]:
    return [made.train_step().loss for _ in range(steps)]


MUON = OptimizerConfig(kind="muon")
WAYS: dict[str, dict[str, Any]] = {
    "adamw": {},
    "muon": {"optimizer": MUON},
    "accumulated": {"micro_batch_sequences": 1},
    "activation checkpoints": {"checkpoint_activations": True},
}


def weights(made: Trainer) -> dict[str, list[float]]:
    """Sum and norm of every whole weight."""
    found = {}
    for name, tensor in made.model.state_dict().items():
        whole = tensor.full_tensor() if hasattr(tensor, "full_tensor") else tensor
        found[name] = [float(whole.double().sum()), float(whole.double().norm())]
    return found


def went_back(made: Trainer, folder: Path, processes: Processes) -> dict[str, Any]:
    """Three steps, a checkpoint, two more, a batch of NaN: the weights must be those of the checkpoint."""
    checkpoints = Checkpoints(folder, {"data": "a"}, leads=processes.leads)
    losses(made, 3)
    checkpoints.save(3, made.model, made.optimizers, made.state())
    losses(made, 2)  # while it is written: what is on disk must be the state after step 3
    checkpoints.wait()
    made.rollback = lambda: checkpoints.load(made.model, made.optimizers) is not None
    gradients = made.engine.gradients
    made.engine.gradients = lambda *given: gradients(*given) * math.nan  # type: ignore[method-assign]
    report = made.train_step()
    made.engine.gradients = gradients  # type: ignore[method-assign]
    return {"skipped": report.skipped, "weights": weights(made), "then": losses(made, 2)}


def many(processes: Processes, out: Path) -> dict[str, Any]:
    """All checks but the last, by all processes together."""
    found: dict[str, Any] = {}
    for name, changes in WAYS.items():
        made = trainer(processes, **changes)
        found[name] = {"losses": losses(made), "weights": weights(made)}
    one = GuardConfig(skips_before_rollback=1)
    found["went back"] = went_back(trainer(processes, guard=one), out / "back", processes)

    heldout = sampler().heldout()
    batches = [heldout.rows(0, 7), heldout.rows(7, 12)]
    for kind in ("adamw", "muon"):
        made = trainer(processes, optimizer=OptimizerConfig(kind=kind))
        losses(made, 5)
        found.setdefault("validation", []).append(validation_loss(made, batches))
        found["sharded after validation"] = all(hasattr(p, "full_tensor") for p in made.model.parameters())
        checkpoints = Checkpoints(out / f"resume-{kind}", {"data": "a"}, leads=processes.leads)
        checkpoints.save(5, made.model, made.optimizers, made.state())
        checkpoints.wait()
        again = trainer(processes, optimizer=OptimizerConfig(kind=kind), seed=0)
        with torch.no_grad():
            for parameter in again.model.parameters():
                parameter.zero_()
        state = Checkpoints(out / f"resume-{kind}", {"data": "a"}, leads=processes.leads).load(
            again.model, again.optimizers
        )
        assert state is not None
        again.load_state(state)
        found[f"resumed {kind}"] = [losses(made, STEPS - 5), losses(again, STEPS - 5)]
    for dtype in ("bfloat16", "float16"):
        found[dtype] = losses(trainer(processes, dtype=dtype))
    return found


def main(out: Path) -> None:
    caught: list[str] = []
    warnings.showwarning = lambda message, *_: caught.append(str(message))  # type: ignore[assignment]
    shards = int(os.environ.get("SHARDS", "0")) or None
    cores.usable_cores()
    with joined("cpu", shards) as processes:
        found = many(processes, out)
    with joined("cpu", shards) as processes:  # a recipe may train twice
        again = trainer(processes)
        found["joined again"] = losses(again, 2)
        checkpoints = Checkpoints(out / "again", {"data": "a"}, leads=processes.leads)
        checkpoints.save(2, again.model, again.optimizers, again.state())
        checkpoints.wait()
        found["saved again"] = checkpoints.load(again.model, again.optimizers) is not None
    found["warnings"] = caught
    (out / f"rank-{os.environ.get('RANK', '0')}.json").write_text(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
