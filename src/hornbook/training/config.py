"""Settings of a training run."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import Field, ValidationError, model_validator

from hornbook.foundation.config import Config
from hornbook.foundation.errors import HornbookError
from hornbook.model.presets import ModelShape, dial
from hornbook.tokens.mixture import Mixture

FEWEST_STEPS = 700
"""Where the batch follows from the model's depth, it is small enough for so many steps: larger ones gave worse models
(``experiments/dial``)."""


class OptimizerConfig(Config):
    """How weights follow gradients. Weight decay acts on matrices only, not on biases, norms or the embedding."""

    kind: Literal["adamw", "muon"] = "adamw"
    """`adamw` (Loshchilov and Hutter 2019, arXiv 1711.05101), as the Phi reports; `muon` updates the matrices of the
    blocks by orthogonalised momentum, scaled to AdamW's step size (Liu et al. 2025, arXiv 2502.16982), and the rest by
    AdamW."""
    muon_dtype: Literal["float32", "bfloat16"] = "float32"
    """What `muon` forms its products in; its authors take `bfloat16`, which is faster where the processor has it. The
    work grows with the model, not with the batch: of 27 M parameters and 2,048 tokens it is over 40 % of a step's
    operations."""
    learning_rate: float = Field(default=2e-3, gt=0)
    """Peak learning rate."""
    beta1: float = Field(default=0.9, ge=0, lt=1)
    """Decay of the mean of gradients."""
    beta2: float = Field(default=0.98, ge=0, lt=1)
    """Decay of the mean of squared gradients; 0.98 as in the phi-1.5 report."""
    epsilon: float = Field(default=1e-7, gt=0)
    """Added to the denominator; 1e-7 as in the phi-1.5 report."""
    weight_decay: float = Field(default=0.1, ge=0)
    """Decoupled weight decay; 0.1 in the phi-1 and phi-1.5 reports."""
    max_gradient_norm: float = Field(default=1.0, gt=0)
    """Gradients are scaled down to this norm."""


class ScheduleConfig(Config):
    """How the learning rate moves over the run."""

    kind: Literal["warmup-linear", "constant", "cosine", "warmup-stable-decay"] = "warmup-linear"
    """`warmup-linear` as phi-1: up, then straight down; `constant` as phi-1.5; `cosine`; `warmup-stable-decay` stays at
    the peak and falls linearly at the end (Hu et al. 2024, arXiv 2404.06395)."""
    warmup_steps: int = Field(default=50, ge=0)
    """Steps over which the learning rate rises from 0."""
    final_share: float = Field(default=0.0, ge=0, le=1)
    """Share of the peak that is left at the last step (not for `constant`)."""
    decay_share: float = Field(default=0.2, gt=0, le=1)
    """Share of the steps over which `warmup-stable-decay` falls."""
    planned_steps: int | None = Field(default=None, gt=0)
    """Steps that the schedule is laid out for, if the run ends earlier: phi-1 planned 36,000 and stopped at 24,000."""


class GuardConfig(Config):
    """What watches over a run, and what it does then. Everything that happens is written to `events.jsonl`."""

    spike_factor: float = Field(default=4.0, gt=1)
    """A gradient norm over this many times the median of the last `window_steps` steps is a spike: no update is made
    from that batch."""
    window_steps: int = Field(default=64, ge=8)
    """Steps whose median gradient norm is the measure; no spike is seen before a window is full."""
    skips_before_rollback: int = Field(default=3, ge=1)
    """After so many skipped updates in a row the weights go back to the last checkpoint; the data goes on."""
    max_rollbacks: int = Field(default=2, ge=0)
    """After so many the training ends with an error."""
    slow_share: float = Field(default=0.5, gt=0, lt=1)
    """A warning is given if the speed falls under this share of the run's median."""
    min_free_disk_bytes: int = Field(default=500_000_000, ge=0)
    """With less space for checkpoints than this beside what the next one needs, the training warns, and keeps one
    checkpoint only."""


class TrainingConfig(Mixture):
    """Settings of the stage ``training``."""

    model: ModelShape
    """The model's shape; `vocab_size` must be at least the tokenizer's. `preset: phi-1-small` stands for a published
    shape; `depth: 6` for a small one, from which the learning rate and `batch_tokens` follow too, unless given."""
    optimizer: OptimizerConfig = OptimizerConfig()
    """How weights follow gradients."""
    schedule: ScheduleConfig = ScheduleConfig()
    """The learning rate's course."""
    from_model: str | None = None
    """Start from this model's weights instead of random ones: a folder, a run, or the name of a model on this disk.
    A model of this recipe is given as the input `initial`. Momentum starts from zero."""
    total_tokens: int | None = Field(default=None, gt=0)
    """Tokens to train on; rounded down to whole batches. Either this or `epochs`."""
    epochs: float | None = Field(default=None, gt=0)
    """Passes over the data instead of `total_tokens`; with weights, until every token has been drawn so often on
    average. Raise `max_epochs` too where that is over it."""
    sequence_tokens: int = Field(default=256, ge=8)
    """Length of a training sequence, in tokens; the model's context at most."""
    batch_tokens: int = Field(default=4096, gt=0)
    """Tokens per optimizer step; a multiple of `sequence_tokens`."""
    micro_batch_sequences: int = Field(default=4, gt=0)
    """Sequences that one core or one device computes at once; gradients are accumulated up to `batch_tokens`. Changes
    memory and speed only."""
    seed: int = Field(default=0, ge=0)
    """Seeds the initial weights (where they are random), the order of samples and dropout."""
    device: Literal["auto", "cpu", "cuda"] = "auto"
    """Where to compute; `auto` takes a GPU if there is one."""
    dtype: Literal["auto", "float32", "bfloat16", "float16"] = "auto"
    """What matrix products compute in; weights and optimizer stay fp32. `auto` is fp32 unless a short measurement shows
    bf16 to be clearly faster here; `float16` scales the loss so that small gradients are not lost."""
    checkpoint_activations: bool = False
    """Keep only each block's input and compute the block again for the gradient: less memory, a third more work."""
    compile: bool = False
    """Let torch.compile join the small operations of a block. It needs a C++ compiler. On a CPU in fp32 leave it off:
    blocks with hand-written gradients are faster than a compiled loop (benchmarks/training_speed.py)."""
    shard_processes: int | None = Field(default=None, gt=0)
    """With several processes: how many share one copy of weights and optimizer (FSDP); the groups so made are copies
    of each other (hybrid sharding). By default all share one."""
    checkpoint_steps: int = Field(default=200, gt=0)
    """A resumable checkpoint is written every so many steps."""
    keep_checkpoints: int = Field(default=2, gt=0)
    """The newest checkpoints that are kept; at least two, or a damaged one leaves none."""
    select: Literal["last", "best"] = "last"
    """Which weights become the model: the last step's, or those of the checkpoint with the lowest validation loss
    (needs `heldout_sequences`), which is then kept beside the newest ones."""
    log_steps: int = Field(default=10, gt=0)
    """The mean loss of every so many steps is logged."""
    track: tuple[Literal["tensorboard", "trackio", "wandb"], ...] = ()
    """Where the log goes besides `metrics.jsonl`; each needs its library."""
    guard: GuardConfig = GuardConfig()
    """What watches over the run."""

    @model_validator(mode="before")
    @classmethod
    def _follow_depth(cls, data: Any) -> Any:
        if not isinstance(data, dict) or not isinstance(data.get("model"), dict) or "depth" not in data["model"]:
            return data
        try:
            turned = dial(**data["model"])
            sequence = max(1, int(data.get("sequence_tokens", cls.model_fields["sequence_tokens"].default)))
            optimizer = dict(data.get("optimizer") or {})
        except (HornbookError, ValidationError, ValueError, TypeError):
            return data  # the field's own validation says what is wrong with it
        rate = turned.muon_learning_rate if optimizer.get("kind") == "muon" else turned.learning_rate
        sequences = round(turned.batch_tokens / sequence)
        if isinstance(tokens := data.get("total_tokens"), int):
            sequences = min(sequences, tokens // (FEWEST_STEPS * sequence))
        batch = sequence * max(1, sequences)
        return {"batch_tokens": batch} | data | {"optimizer": {"learning_rate": rate} | optimizer}

    @model_validator(mode="after")
    def _sizes_fit(self) -> Self:
        if self.batch_tokens % self.sequence_tokens:
            raise ValueError(
                f"batch_tokens {self.batch_tokens} is not a multiple of sequence_tokens {self.sequence_tokens}"
            )
        if self.sequence_tokens > self.model.max_position_embeddings:
            raise ValueError(
                f"sequence_tokens {self.sequence_tokens} is over the model's "
                f"max_position_embeddings {self.model.max_position_embeddings}"
            )
        if (self.total_tokens is None) == (self.epochs is None):
            raise ValueError("give either `total_tokens` or `epochs`")
        if self.total_tokens is not None and self.total_tokens < self.batch_tokens:
            raise ValueError(f"total_tokens {self.total_tokens} is under one batch of {self.batch_tokens} tokens")
        if self.select == "best" and not self.heldout_sequences:
            raise ValueError("`select: best` needs `heldout_sequences`, to measure which is the best")
        return self

    def steps(self, epoch_samples: int | None = None) -> int:
        """Optimizer steps of the whole run; ``epoch_samples`` in a pass over the data are needed for `epochs`."""
        if self.total_tokens is not None:
            return self.total_tokens // self.batch_tokens
        if epoch_samples is None or self.epochs is None:
            raise ValueError("a run of `epochs` has as many steps as its data gives; pass `epoch_samples`")
        return max(1, int(self.epochs * epoch_samples) // self.batch_sequences)

    @property
    def batch_sequences(self) -> int:
        """Sequences per optimizer step."""
        return self.batch_tokens // self.sequence_tokens
