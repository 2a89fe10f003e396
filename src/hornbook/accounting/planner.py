"""What a recipe will take, said before it starts: time, memory and money per step.

Training time comes from FLOPs, the matmul peak measured now, and an assumed MFU. The other stages' rates were measured
on a 2-core server (`benchmarks/stage_rates.py` measures them again) and are scaled by the number of cores. Estimates
carry no guarantee; the manifest of every step records what it really took.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hornbook.accounting.flops import forward_flops_per_token, parameters, training_flops_per_token
from hornbook.foundation.meters import JOULES_PER_KILOWATT_HOUR, Prices
from hornbook.model.config import PhiConfig

BASE_MEMORY_BYTES = 450_000_000
"""A Python process with torch loaded."""
ASSUMED_TRAINING_MFU = 0.2
"""What the laptop recipe reaches, as its `volatile/speed.json` says; large models reach more."""
ASSUMED_DECODING_SHARE = 0.05
"""Share of the matmul peak that batched decoding of a small model reaches."""
OPTIMIZER_BYTES_PER_PARAMETER = 16
"""fp32 weight, gradient and AdamW's two moments."""


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


def activation_bytes(config: PhiConfig, sequences: int, length: int) -> float:
    """Bytes that a training step of ``sequences`` x ``length`` tokens keeps for the backward pass, fp32.

    Per token and layer about 10 widths and 3 MLP widths are kept (block input, norm, q, k, v and their rotated
    copies, attention output, both MLP activations), and for the head three copies of the logits.
    """
    per_token = config.num_hidden_layers * (10 * config.hidden_size + 3 * config.intermediate_size)
    return 4.0 * sequences * length * (per_token + 3 * config.vocab_size)


def training_estimate(config: Any, matmul_peak: float) -> Estimate:
    """Estimate for a ``TrainingConfig``; ``matmul_peak`` in FLOP/s."""
    flops = training_flops_per_token(config.model, config.sequence_tokens) * config.steps * config.batch_tokens
    memory = (
        BASE_MEMORY_BYTES
        + OPTIMIZER_BYTES_PER_PARAMETER * parameters(config.model)
        + activation_bytes(config.model, config.micro_batch_sequences, config.sequence_tokens)
    )
    return Estimate(
        flops / (matmul_peak * ASSUMED_TRAINING_MFU),
        memory,
        flops,
        f"{flops:.2g} FLOPs at {ASSUMED_TRAINING_MFU:.0%} of {matmul_peak / 1e9:.0f} GFLOP/s",
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
