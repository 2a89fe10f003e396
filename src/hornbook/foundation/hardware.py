"""What this machine is and what it can do. Nothing is assumed: the matmul peak is measured."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import psutil

from hornbook.foundation.errors import MissingExtraError


def available_cores() -> int:
    """Cores this process may use (an affinity mask counts; a container's CPU quota does not)."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)


@cache
def processor_name() -> str:
    """The processor's own name, as precisely as the system tells it."""
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


@cache
def environment() -> dict[str, Any]:
    """Machine and versions, as every manifest and benchmark result records them. No host or user name."""
    versions = {}
    for package in ("hornbook", "torch", "daft", "scikit-learn", "tokenizers", "numpy"):
        try:
            versions[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    return {
        "processor": processor_name(),
        "cores": available_cores(),
        "memory_bytes": psutil.virtual_memory().total,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "versions": versions,
    }


@dataclass(frozen=True)
class MatmulPeak:
    """The best matmul rate that this machine reached here and now; the denominator of MFU."""

    flops_per_second: float
    dtype: str
    size: int
    threads: int


def measure_matmul_peak(dtype: str = "float32", size: int = 1536, seconds: float = 1.0) -> MatmulPeak:
    """Multiply square matrices of ``size`` for about ``seconds`` and return the best rate of a single product.

    FLOPs are counted as 2 * size**3. ``dtype`` is a torch name such as ``float32`` or ``bfloat16``.
    """
    import torch

    kind = getattr(torch, dtype)
    left, right = torch.ones(size, size, dtype=kind), torch.ones(size, size, dtype=kind)
    torch.matmul(left, right)
    times: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(times) < 4:
        start = time.perf_counter()
        torch.matmul(left, right)
        times.append(time.perf_counter() - start)
    return MatmulPeak(2 * size**3 / min(times), dtype, size, torch.get_num_threads())


def require(modules: Sequence[str], extra: str) -> None:
    """Raise MissingExtraError, naming the extra to install, if any of ``modules`` is not installed."""
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    if missing:
        raise MissingExtraError(f"{', '.join(missing)} not installed", mend=f"pip install 'hornbook[{extra}]'")
