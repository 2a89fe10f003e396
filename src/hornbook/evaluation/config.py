"""The settings of an evaluation, the same for ``hornbook evaluate``, the stage ``evaluation`` and Python."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.sandbox.limits import Limits

FEWSHOT_SEED = 1234
"""The seed that lm-evaluation-harness draws examples with, unless it is told another one."""


class EvaluationConfig(Config):
    """What to measure a model on."""

    tasks: tuple[str, ...] = ("humaneval",)
    """Benchmarks: Hornbook's own (`hornbook evaluate --list`), the suites `phi-1`, `phi-1.5` and `phi-2`, and any task
    or group of lm-evaluation-harness."""
    data_dir: Path | None = None
    """Folder with the benchmarks' rows in the hub's columns (JSON Lines or Parquet); without it, the hub."""
    limit: int | None = Field(default=None, ge=1)
    """Only the first items of each task. Scores on so few are for trying out."""
    shots: int | None = Field(default=None, ge=0)
    """Examples in each prompt; without it, as many as the task or the suite says."""
    samples: int = Field(default=10, ge=1)
    """Completions per code problem for pass@k, at `temperature`; pass@1 greedy is measured beside it."""
    temperature: float = Field(default=0.6, gt=0)
    """Temperature of those samples."""
    max_new_tokens: int = Field(default=512, ge=1)
    """Longest completion of a code problem, in tokens."""
    leave_out: tuple[str, ...] = ()
    """Code problems that are not asked, by `task_id`, because they fail their self-test; the results name them."""
    max_exercises: int = Field(default=300, ge=1)
    """At most this many held-out exercises, and questions, of each group."""
    max_heldout_bytes: int = Field(default=300_000, ge=1)
    """At most this much held-out text per source for bits per byte."""
    batch_tokens: int = Field(default=2048, ge=1)
    """Most tokens that are read at once. Scores depend on it only by rounding."""
    limits: Limits = Limits()
    """What a program may use in the sandbox."""
    isolation: Literal["required", "none"] = "required"
    """`none` runs programs without isolation where the system offers none; recorded in the results."""
    seed: int = Field(default=0, ge=0)
    """Seed of samples and probes. Examples in prompts are drawn with the harness's own seed, 1234."""
