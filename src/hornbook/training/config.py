"""Settings of a training run."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import Field, ValidationError, model_validator

from hornbook.foundation.config import Config
from hornbook.foundation.errors import HornbookError
from hornbook.model.presets import ModelShape, dial


class OptimizerConfig(Config):
    """How weights follow gradients. Weight decay acts on matrices only, not on biases, norms or the embedding."""

    kind: Literal["adamw", "muon"] = "adamw"
    """`adamw` (Loshchilov and Hutter 2019, arXiv 1711.05101), as the Phi reports; `muon` updates the matrices of the
    blocks by orthogonalised momentum, scaled to AdamW's step size (Liu et al. 2025, arXiv 2502.16982), and the rest by
    AdamW."""
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

    kind: Literal["warmup-linear", "constant", "cosine"] = "warmup-linear"
    """`warmup-linear` as phi-1: up, then straight down; `constant` as phi-1.5; `cosine`."""
    warmup_steps: int = Field(default=50, ge=0)
    """Steps over which the learning rate rises from 0."""
    final_share: float = Field(default=0.0, ge=0, le=1)
    """Share of the peak that is left at the last step (not for `constant`)."""


class TrainingConfig(Config):
    """Settings of the stage ``training``."""

    model: ModelShape
    """The model's shape; `vocab_size` must be at least the tokenizer's. `preset: phi-1-small` stands for a published
    shape; `depth: 6` for a small one, from which the learning rate and `batch_tokens` follow too, unless given."""
    optimizer: OptimizerConfig = OptimizerConfig()
    """AdamW's settings."""
    schedule: ScheduleConfig = ScheduleConfig()
    """The learning rate's course."""
    from_model: str | None = None
    """Start from this model's weights instead of random ones: a folder, a run, or the name of a model on this disk.
    A model of this recipe is given as the input `initial`. Momentum starts from zero."""
    total_tokens: int = Field(gt=0)
    """Tokens to train on; rounded down to whole batches."""
    sequence_tokens: int = Field(default=256, ge=8)
    """Length of a training sequence, in tokens; the model's context at most."""
    batch_tokens: int = Field(default=4096, gt=0)
    """Tokens per optimizer step; a multiple of `sequence_tokens`."""
    micro_batch_sequences: int = Field(default=16, gt=0)
    """Sequences computed at once; gradients are accumulated up to `batch_tokens`. Changes memory and speed only."""
    source_weights: dict[str, float] | None = None
    """Relative share of samples by source; by default every token counts the same."""
    seed: int = Field(default=0, ge=0)
    """Seeds the initial weights (where they are random), the order of samples and dropout."""
    dtype: Literal["float32", "bfloat16"] = "float32"
    """`bfloat16` computes matmuls under autocast with weights in fp32. On small models and CPUs fp32 is faster."""
    checkpoint_steps: int = Field(default=200, gt=0)
    """A resumable checkpoint is written every so many steps."""
    log_steps: int = Field(default=10, gt=0)
    """The mean loss of every so many steps is logged."""

    @model_validator(mode="before")
    @classmethod
    def _follow_depth(cls, data: Any) -> Any:
        if not isinstance(data, dict) or not isinstance(data.get("model"), dict) or "depth" not in data["model"]:
            return data
        try:
            turned = dial(**data["model"])
            sequence = int(data.get("sequence_tokens", cls.model_fields["sequence_tokens"].default))
            optimizer = dict(data.get("optimizer") or {})
        except (HornbookError, ValidationError, ValueError, TypeError):
            return data  # the field's own validation says what is wrong with it
        rate = turned.muon_learning_rate if optimizer.get("kind") == "muon" else turned.learning_rate
        batch = sequence * max(1, round(turned.batch_tokens / sequence))
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
        if self.total_tokens < self.batch_tokens:
            raise ValueError(f"total_tokens {self.total_tokens} is under one batch of {self.batch_tokens} tokens")
        return self

    @property
    def steps(self) -> int:
        """Optimizer steps of the whole run."""
        return self.total_tokens // self.batch_tokens

    @property
    def batch_sequences(self) -> int:
        """Sequences per optimizer step."""
        return self.batch_tokens // self.sequence_tokens
