"""Hornbook's own training loop, through its public interface."""

from __future__ import annotations

import numpy as np
import torch
from benchmarks.training_peers.job import BETAS, EPSILON, MAX_NORM, WEIGHT_DECAY, Job, Watch
from safetensors.torch import load_file

import hornbook
from hornbook.model.config import PhiConfig
from hornbook.tokens.sampler import Sampler
from hornbook.training.config import OptimizerConfig, ScheduleConfig, TrainingConfig
from hornbook.training.loop import Trainer


def train(job: Job, watch: Watch) -> dict[str, str]:
    """Train as ``job`` says; the sampler and the initial weights are Hornbook's own, from the job's seed."""
    config = TrainingConfig(
        model=PhiConfig(**{name: value for name, value in job.model.items() if name in PhiConfig.model_fields}),
        optimizer=OptimizerConfig(
            learning_rate=job.learning_rate,
            beta1=BETAS[0],
            beta2=BETAS[1],
            epsilon=EPSILON,
            weight_decay=WEIGHT_DECAY,
            max_gradient_norm=MAX_NORM,
        ),
        schedule=ScheduleConfig(kind="constant", warmup_steps=0),
        total_tokens=job.steps * job.batch_sequences * job.length,
        sequence_tokens=job.length,
        batch_tokens=job.batch_sequences * job.length,
        micro_batch_sequences=job.micro_batch,
        seed=job.seed,
        dtype=job.dtype,
    )
    sampler = Sampler({"random": np.load(job.tokens, mmap_mode="r")}, length=job.length, seed=job.seed)
    trainer = Trainer(config, sampler, [lambda _, report: watch.step(report.loss)])
    if job.weights:
        given = load_file(job.weights)
        mine = trainer.model.state_dict()
        assert given.keys() == mine.keys()
        assert all(torch.equal(tensor, mine[name]) for name, tensor in given.items()), "other initial weights"
    watch.start(trainer.model)
    trainer.run()
    return {"hornbook": hornbook.__version__}
