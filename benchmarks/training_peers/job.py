"""What a contender is asked to do, and the watch that it reports to.

Imports nothing of Hornbook: litgpt runs this in an environment of its own.
"""

from __future__ import annotations

import dataclasses
import json
import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

BETAS, EPSILON, WEIGHT_DECAY, MAX_NORM = (0.9, 0.98), 1e-7, 0.1, 1.0


@dataclasses.dataclass(frozen=True)
class Job:
    """One process of one contender: the work is the same for all, but for ``contender`` and ``micro_batch``."""

    contender: str
    model: dict[str, Any]
    """The fields of a `config.json` of type `phi`."""
    dtype: str
    """`float32`, or `bfloat16`: autocast over fp32 weights."""
    length: int
    """Tokens of a sequence."""
    batch_sequences: int
    """Sequences of an optimizer step."""
    micro_batch: int
    """Sequences computed at once."""
    steps: int
    threads: int
    learning_rate: float
    seed: int
    tokens: str
    """A row of token ids, as `.npy`."""
    starts: list[int]
    """Where in it the samples begin, in the order of training."""
    weights: str
    """Where the model starts: a safetensors file in the key layout of `transformers`. Empty: Hornbook alone runs."""
    profile: bool = False

    @property
    def bf16(self) -> bool:
        """Whether products are computed in bf16."""
        return self.dtype == "bfloat16"

    @property
    def accumulated(self) -> int:
        """Micro-batches of an optimizer step."""
        return self.batch_sequences // self.micro_batch

    def save(self, path: Path) -> None:
        """Write the job as JSON."""
        path.write_text(json.dumps(dataclasses.asdict(self)))

    @classmethod
    def load(cls, path: Path) -> Job:
        """Read what ``save`` wrote."""
        return cls(**json.loads(path.read_text()))


def micro_batches(job: Job) -> Iterator[tuple[Tensor, Tensor]]:
    """Inputs and targets, int64, (micro batch, length), in the order of training."""
    ids = np.load(job.tokens, mmap_mode="r")
    for first in range(0, len(job.starts), job.micro_batch):
        rows = [ids[start : start + job.length + 1] for start in job.starts[first : first + job.micro_batch]]
        batch = torch.from_numpy(np.stack(rows).astype(np.int64))
        yield batch[:, :-1].contiguous(), batch[:, 1:].contiguous()


def fused_adamw(model: nn.Module, job: Job) -> torch.optim.AdamW:
    """AdamW in one kernel. Decays all matrices but the embedding, as Hornbook does."""
    embedding = {id(m.weight) for m in model.modules() if isinstance(m, nn.Embedding)}
    decayed = [p for p in model.parameters() if p.ndim == 2 and id(p) not in embedding]
    taken = {id(p) for p in decayed}
    groups = [
        {"params": decayed, "weight_decay": WEIGHT_DECAY},
        {"params": [p for p in model.parameters() if id(p) not in taken], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=job.learning_rate, betas=BETAS, eps=EPSILON, fused=True)


class Watch:
    """Notes the time and the loss of every optimizer step, and the memory of the steps after the first."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.seconds: list[float] = []
        self.losses: list[float] = []
        self.parameters = 0
        self.first_peak_bytes = 0
        self.shares: dict[str, float] = {}
        self._profile: torch.profiler.profile | None = None
        self._last = 0.0

    def start(self, model: nn.Module) -> None:
        """Called right before the first step."""
        self.parameters = sum(p.numel() for p in model.parameters())
        self._last = time.perf_counter()

    def step(self, loss: float) -> None:
        """Called right after an optimizer step, whose mean loss was ``loss`` nats per token."""
        now = time.perf_counter()
        self.seconds.append(now - self._last)
        self.losses.append(loss)
        done = len(self.seconds)
        if done == 1:
            self.first_peak_bytes = peak_bytes()
            forget_peak()
        if self.job.profile:
            if done == self.job.steps - 1:
                self._profile = torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU])
                self._profile.start()
            elif self._profile is not None:
                self._profile.stop()
                self.shares = shares(self._profile)
        self._last = time.perf_counter()

    def report(self, versions: dict[str, str]) -> dict[str, Any]:
        """The process's result. The first step, which compiles and makes AdamW's state, is told apart."""
        return {
            "contender": self.job.contender,
            "dtype": self.job.dtype,
            "micro_batch": self.job.micro_batch,
            "parameters": self.parameters,
            "first_step_seconds": self.seconds[0],
            "step_seconds": self.seconds[1:],
            "losses": self.losses,
            "peak_bytes": peak_bytes(),
            "peak_bytes_with_first_step": max(self.first_peak_bytes, peak_bytes()),
            "threads": torch.get_num_threads(),
            "shares": self.shares,
            "versions": {"torch": torch.__version__, **versions},
        }


def peak_bytes() -> int:
    """The most memory that this process had resident, since it began or since ``forget_peak``."""
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def forget_peak() -> None:
    """Let the peak begin anew at what is resident now, where the system can."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


KINDS: dict[str, Callable[[str], bool]] = {
    "attention": lambda name: "flash_attention" in name or "attention_math" in name,
    "products": lambda name: name in {"aten::mm", "aten::addmm", "aten::bmm", "aten::baddbmm"} or "mkl" in name,
    "loss": lambda name: "softmax" in name or "nll_loss" in name,
    "optimizer": lambda name: "adam" in name or "clip_grad" in name or "_foreach" in name or name[6:] == "norm",
    "copies": lambda name: name in {"aten::copy_", "aten::cat", "aten::fill_", "aten::zero_"},
}


def shares(profile: torch.profiler.profile) -> dict[str, float]:
    """Share of the step's time by kind of kernel; the rest are pointwise kernels, norms and overhead by name."""
    own = {event.key: event.self_cpu_time_total for event in profile.key_averages()}
    total = sum(own.values())
    found = dict.fromkeys(KINDS, 0.0)
    rest: dict[str, float] = {}
    for name, spent in own.items():
        kind = next((kind for kind, fits in KINDS.items() if fits(name)), None)
        if kind is None:
            rest[name] = rest.get(name, 0.0) + spent / total
        else:
            found[kind] += spent / total
    top = sorted(rest.items(), key=lambda item: -item[1])
    found["pointwise and the rest"] = sum(rest.values())
    return found | {f"  {name[:100]}": share for name, share in top[:8]}
