"""What the steps of a recipe will take, said before they start: time, memory and money per step.

The rates of the stages other than training were measured on a 2-core server (`benchmarks/stage_rates.py` measures them
again) and are scaled by the number of cores. Estimates carry no guarantee; the manifest of every step records what it
really took.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hornbook.accounting.flops import forward_flops_per_token
from hornbook.accounting.memory import Place, step_memory
from hornbook.accounting.planner import ASSUMED_CPU_MFU, training_flops
from hornbook.accounting.work import TrainingWork
from hornbook.foundation.meters import JOULES_PER_KILOWATT_HOUR, Prices
from hornbook.model.config import PhiConfig

ASSUMED_DECODING_SHARE = 0.05
"""Share of the matmul peak that batched decoding of a small model reaches."""


@dataclass(frozen=True)
class Estimate:
    """What one step is expected to take. ``basis`` says what the figure rests on."""

    seconds: float
    memory_bytes: float
    flops: float
    basis: str

    def money(self, prices: Prices, cores: int) -> float:
        """Energy of all cores at the assumed power, and rent, in ``prices.currency``."""
        joules = self.seconds * cores * prices.watts_per_core
        return (
            joules / JOULES_PER_KILOWATT_HOUR * prices.electricity_per_kilowatt_hour
            + self.seconds / 3600 * prices.machine_per_hour
        )


def training_estimate(work: TrainingWork, matmul_peak: float, cores: int) -> Estimate:
    """Estimate for a training on this machine's processor; ``matmul_peak`` in FLOP/s, of all ``cores``."""
    flops, place = training_flops(work), Place(cores=cores)
    return Estimate(
        flops / (matmul_peak * ASSUMED_CPU_MFU),
        step_memory(work, place.micro_batch(work) or 1, place).total,
        flops,
        f"{flops:.2g} FLOPs at {ASSUMED_CPU_MFU:.0%} of {matmul_peak / 1e9:.0f} GFLOP/s",
    )


def decoding_seconds(model: PhiConfig, tokens: float, matmul_peak: float) -> float:
    """Seconds to write ``tokens`` tokens in large batches."""
    length = model.max_position_embeddings // 2
    return tokens * forward_flops_per_token(model, length) / (matmul_peak * ASSUMED_DECODING_SHARE)


def rate_estimate(amount: float, per_second: float, unit: str, memory_bytes: float, cores: int) -> Estimate:
    """Estimate for work of ``amount`` units at ``per_second`` units, measured on 2 cores."""
    rate = per_second * cores / 2
    return Estimate(amount / rate, memory_bytes, 0.0, f"{amount:,.0f} {unit} at {rate:,.0f}/s")


def total(estimates: Mapping[str, Estimate]) -> Estimate:
    """All steps one after the other: times and FLOPs add up, memory is the largest."""
    return Estimate(
        sum(e.seconds for e in estimates.values()),
        max((e.memory_bytes for e in estimates.values()), default=0.0),
        sum(e.flops for e in estimates.values()),
        "all steps",
    )
