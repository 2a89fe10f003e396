"""What is to be planned: a training, as the numbers that its time and memory follow from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from hornbook.foundation.errors import HornbookError
from hornbook.model.config import PhiConfig

HALF = ("bfloat16", "float16")
DTYPES = ("float32", *HALF)
OPTIMIZERS = ("adamw", "muon")
SUFFIXES = {"k": 10**3, "m": 10**6, "b": 10**9, "g": 10**9, "t": 10**12}


class PlanError(HornbookError):
    """What was asked for can't be planned: a number out of range, unknown hardware, tokens that are not published."""


class OptimizerSettings(Protocol):
    """The part of an optimizer's config that a plan needs."""

    @property
    def kind(self) -> str:
        """``adamw`` or ``muon``."""
        ...


class TrainingSettings(Protocol):
    """The part of a training's config that a plan needs; ``hornbook.training.config.TrainingConfig`` has it."""

    @property
    def model(self) -> PhiConfig:
        """Its shape."""
        ...

    @property
    def total_tokens(self) -> int | None:
        """Tokens of the whole training; None if they follow from the data."""
        ...

    @property
    def sequence_tokens(self) -> int:
        """Tokens in a sequence."""
        ...

    @property
    def batch_tokens(self) -> int:
        """Tokens in an optimizer step."""
        ...

    @property
    def micro_batch_sequences(self) -> int:
        """Sequences computed at once."""
        ...

    @property
    def optimizer(self) -> OptimizerSettings:
        """The optimizer."""
        ...

    @property
    def checkpoint_activations(self) -> bool:
        """Whether only the inputs of blocks are kept."""
        ...

    @property
    def compile(self) -> bool:
        """Whether ``torch.compile`` is used."""
        ...

    @property
    def document_masks(self) -> bool:
        """Whether a token attends to its own document only."""
        ...


@dataclass(frozen=True)
class TrainingWork:
    """A training to be planned. Raises PlanError if a number is out of range.

    ``dtype`` is what matrices are multiplied in; with a half precision, weights, gradients and optimizer states are
    kept in fp32. ``micro_batch_sequences`` is None where the planner is to choose the largest that fits.
    """

    model: PhiConfig
    total_tokens: int
    sequence_tokens: int
    batch_tokens: int
    micro_batch_sequences: int | None = None
    dtype: str = "float32"
    optimizer: str = "adamw"
    checkpoint_activations: bool = False
    compile: bool = False
    document_masks: bool = False

    def __post_init__(self) -> None:
        for name in ("total_tokens", "sequence_tokens", "batch_tokens", "micro_batch_sequences"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise PlanError(f"{name} is {value}", where=name, mend="give 1 or more")
        if self.batch_tokens % self.sequence_tokens:
            below = self.batch_tokens // self.sequence_tokens * self.sequence_tokens
            raise PlanError(
                f"batch_tokens {self.batch_tokens} is not a multiple of sequence_tokens {self.sequence_tokens}",
                where="batch_tokens",
                mend=f"give {below or self.sequence_tokens}",
            )
        if self.sequence_tokens > self.model.max_position_embeddings:
            raise PlanError(
                f"sequence_tokens {self.sequence_tokens} is over the model's context of "
                f"{self.model.max_position_embeddings}",
                where="sequence_tokens",
                mend=f"give {self.model.max_position_embeddings} or less",
            )
        if self.total_tokens < self.batch_tokens:
            raise PlanError(
                f"total_tokens {self.total_tokens} is under one batch of {self.batch_tokens}",
                where="total_tokens",
                mend="train on more tokens or set a smaller batch",
            )
        for name, valid in (("dtype", DTYPES), ("optimizer", OPTIMIZERS)):
            if getattr(self, name) not in valid:
                raise PlanError(f"{name} is `{getattr(self, name)}`", where=name, mend=f"give {' or '.join(valid)}")

    @property
    def steps(self) -> int:
        """Optimizer steps; tokens are rounded down to whole batches."""
        return self.total_tokens // self.batch_tokens

    @property
    def batch_sequences(self) -> int:
        """Sequences in an optimizer step, over all devices."""
        return self.batch_tokens // self.sequence_tokens


def planned(config: TrainingSettings, dtype: str, *, total_tokens: int | None = None) -> TrainingWork:
    """The work that a training's ``config`` describes, once an ``auto`` dtype is resolved to ``dtype``.

    ``total_tokens`` replaces the config's. Raises PlanError if neither says how many there are.
    """
    tokens = config.total_tokens if total_tokens is None else total_tokens
    if tokens is None:
        raise PlanError(
            "the training's tokens follow from its data, which is not there yet", mend="say how many, with --tokens"
        )
    return TrainingWork(
        model=config.model,
        total_tokens=tokens,
        sequence_tokens=config.sequence_tokens,
        batch_tokens=config.batch_tokens,
        micro_batch_sequences=config.micro_batch_sequences,
        dtype=dtype,
        optimizer=config.optimizer.kind,
        checkpoint_activations=config.checkpoint_activations,
        compile=config.compile,
        document_masks=config.document_masks,
    )


def parse_count(text: str) -> int:
    """A count as people write it: ``1.4T``, ``150B``, ``50_000``, ``3e9``. Raises PlanError if it is none.

    Suffixes are powers of 1000: k, M, B (or G), T, in either case.
    """
    plain = text.strip().replace("_", "").replace(",", "")
    factor = SUFFIXES.get(plain[-1:].lower(), 1)
    try:
        count = float(plain[:-1] if factor > 1 else plain) * factor
        whole = round(count)
    except (ValueError, OverflowError):
        whole = 0
    if whole < 1:
        raise PlanError(f"`{text}` is no number of tokens", mend="write it like 1.4T, 150B, 300M or 50000000")
    return whole
