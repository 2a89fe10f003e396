"""PhiForCausalLM in the Trainer of `transformers`, as it comes; `transformers-compiled` sets its ``torch_compile``."""

from __future__ import annotations

import tempfile
from typing import Any

import accelerate
import numpy as np
import torch
import transformers
from benchmarks.training_peers.job import BETAS, EPSILON, MAX_NORM, WEIGHT_DECAY, Job, Watch
from safetensors.torch import load_file
from torch.utils.data import Dataset
from transformers import PhiConfig, PhiForCausalLM, Trainer, TrainerCallback, TrainingArguments


class Samples(Dataset):
    """The job's samples. Every token has a target, so targets are given as ``shift_labels``, which the model takes."""

    def __init__(self, job: Job) -> None:
        self.job, self.ids = job, np.load(job.tokens, mmap_mode="r")

    def __len__(self) -> int:
        return len(self.job.starts)

    def __getitem__(self, index: int) -> dict[str, torch.Tensor]:
        start = self.job.starts[index]
        ids = torch.from_numpy(self.ids[start : start + self.job.length + 1].astype(np.int64))
        return {"input_ids": ids[:-1], "labels": ids[1:], "shift_labels": ids[1:]}


class Times(TrainerCallback):
    """Hands each step's logged loss to the watch."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch

    def on_train_begin(self, *_: Any, model: Any = None, **__: Any) -> None:
        """Start the watch."""
        self.watch.start(model)

    def on_log(self, *_: Any, logs: dict[str, float], **__: Any) -> None:
        """Note the step; the last log, of the whole run, has no ``loss``."""
        if "loss" in logs:
            self.watch.step(float(logs["loss"]))


def train(job: Job, watch: Watch) -> dict[str, str]:
    """Train as ``job`` says. The Trainer's own rule decays the embedding too."""
    transformers.utils.logging.disable_progress_bar()
    model = PhiForCausalLM._from_config(PhiConfig(**{**job.model, "use_cache": False}), attn_implementation="sdpa")
    model = model.float()
    model.load_state_dict(load_file(job.weights))
    with tempfile.TemporaryDirectory() as folder:
        arguments = TrainingArguments(
            output_dir=folder,
            max_steps=job.steps,
            per_device_train_batch_size=job.micro_batch,
            gradient_accumulation_steps=job.accumulated,
            learning_rate=job.learning_rate,
            lr_scheduler_type="constant",
            adam_beta1=BETAS[0],
            adam_beta2=BETAS[1],
            adam_epsilon=EPSILON,
            weight_decay=WEIGHT_DECAY,
            max_grad_norm=MAX_NORM,
            optim="adamw_torch_fused",
            bf16=job.bf16,
            torch_compile=job.contender == "transformers-compiled",
            use_cpu=True,
            train_sampling_strategy="sequential",
            remove_unused_columns=False,
            logging_steps=1,
            save_strategy="no",
            report_to="none",
            disable_tqdm=True,
            seed=job.seed,
        )
        trainer = Trainer(model=model, args=arguments, train_dataset=Samples(job), callbacks=[Times(watch)])
        trainer.remove_callback(transformers.PrinterCallback)
        trainer.train()
    return {"transformers": transformers.__version__, "accelerate": accelerate.__version__}
