"""The plan of a training on given devices: time, memory, energy and money, and the way back from days to devices.

Time is FLOPs / (devices * peak * MFU). Communication, data loading and restarts are not modelled: they are part of what
an assumed MFU stands for. Energy is that of the devices at full power; host machines, network and cooling are left out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from hornbook.accounting.devices import Device
from hornbook.accounting.flops import training_flops_per_token
from hornbook.accounting.memory import Memory, Place, advice, largest_micro_batch, step_memory
from hornbook.accounting.published import RUNS, SECONDS_PER_DAY, cross_prediction, implied_mfu
from hornbook.accounting.work import PlanError, TrainingWork
from hornbook.foundation.meters import JOULES_PER_KILOWATT_HOUR, Prices

ASSUMED_CPU_MFU = 0.38
"""What the laptop recipe reaches, as its `volatile/speed.json` says; larger models reach more (hornbook-nano 0.57)."""
ASSUMED_APPLE_MFU = 0.25
"""Our assumption; we have measured no Apple GPU and found no published training to compute it from."""
RECOMPUTING = 4 / 3
"""With checkpointed activations every block's forward pass is computed twice: 4 passes instead of 3."""
RESERVE = 0.1
"""Share of a device's memory that is left free, for fragmentation and for what the memory model leaves out."""
HIGHEST_KNOWN_MFU = implied_mfu(RUNS["phi-2"])
"""The highest of the published runs' that two sources do not contradict."""


def training_flops(work: TrainingWork) -> float:
    """FLOPs of all steps, by the convention of ``accounting.flops``; recomputed activations are not counted."""
    return training_flops_per_token(work.model, work.sequence_tokens) * work.steps * work.batch_tokens


@dataclass(frozen=True)
class Mfu:
    """Model FLOPs utilisation, and where it comes from."""

    value: float
    source: str


def assumed_mfu(device: Device, *, checkpoint_activations: bool = False) -> Mfu:
    """The MFU to plan with where none is given. GPUs: phi-1's, computed from its published hours."""
    value, source = {
        "cuda": (
            implied_mfu(RUNS["phi-1"]),
            "assumed: what phi-1's published GPU hours imply (A100, bf16 or fp16; arXiv 2306.11644)",
        ),
        "mps": (ASSUMED_APPLE_MFU, "our assumption, measured nowhere"),
        "cpu": (ASSUMED_CPU_MFU, "assumed: what recipes/laptop.yaml reaches; a run's volatile/speed.json measures it"),
    }[device.kind]
    if checkpoint_activations:
        return Mfu(value / RECOMPUTING, f"{source}, times 3/4 for computing activations twice")
    return Mfu(value, source)


@dataclass(frozen=True)
class TrainingPlan:
    """A training on ``count`` times ``device``.

    ``micro_batch`` sequences are computed at once on each device, and ``memory`` is what that takes; it is 0, and
    ``memory`` that of one sequence, if nothing fits. ``largest`` is the largest that fits. ``mend`` says what to change
    if the plan does not fit, else it is empty.
    """

    work: TrainingWork
    device: Device
    count: int
    shard: bool
    reserve: float
    mfu: Mfu
    flops: float
    seconds: float
    micro_batch: int
    largest: int
    memory: Memory
    mend: str
    kilowatt_hours: float
    electricity: float
    rent: float
    rent_per_hour: float
    rent_source: str
    currency: str

    @property
    def fits(self) -> bool:
        """Whether the memory suffices."""
        return not self.mend

    @property
    def tokens_per_second(self) -> float:
        """Tokens per second on each device."""
        return self.work.steps * self.work.batch_tokens / self.seconds / self.count

    @property
    def days(self) -> float:
        """Days of training."""
        return self.seconds / SECONDS_PER_DAY

    @property
    def accumulation(self) -> int:
        """Micro-batches that each device, or each core of a CPU, computes for one optimizer step; the last may be
        smaller."""
        at_once = Place(self.device.kind, self.count, self.shard, self.device.cores).at_once(self.work)
        return math.ceil(self.work.batch_sequences / self.count / at_once / max(self.micro_batch, 1))


def plan_training(
    work: TrainingWork,
    device: Device,
    count: int = 1,
    *,
    shard: bool = False,
    mfu: Mfu | None = None,
    reserve: float = RESERVE,
    prices: Prices | None = None,
    rent_per_hour: float | None = None,
) -> TrainingPlan:
    """Plan ``work`` on ``count`` times ``device``; ``shard`` divides weights, gradients and optimizer states.

    ``rent_per_hour`` is of one device, in the currency of ``prices``; by default the catalogue's assumption. Raises
    PlanError if a number is out of range.
    """
    if count < 1:
        raise PlanError(f"the number of devices is {count}", where="count", mend="give 1 or more")
    if not 0 <= reserve < 1:
        raise PlanError(f"the reserve is {reserve}", where="reserve", mend="give a share from 0 up to 1, such as 0.1")
    mfu = mfu or assumed_mfu(device, checkpoint_activations=work.checkpoint_activations)
    if not 0 < mfu.value <= 1:
        raise PlanError(f"the MFU is {mfu.value:g}", where="mfu", mend="give a share over 0 and at most 1, such as 0.5")
    prices = prices or Prices()
    rent_source = "our assumption" if rent_per_hour is None else "as given"
    rent_per_hour = device.rent_per_hour if rent_per_hour is None else rent_per_hour
    place = Place(device.kind, count, shard, device.cores)
    room = device.memory_bytes * (1 - reserve)
    largest = largest_micro_batch(work, room, place)
    wanted = place.micro_batch(work) or _dividing(largest, place.most_sequences(work))
    memory = step_memory(work, max(wanted, 1), place)
    fits = wanted > 0 and memory.total <= room
    flops = training_flops(work)
    seconds = flops / (count * device.peak(work.dtype) * mfu.value)
    kilowatt_hours = seconds * count * device.watts / JOULES_PER_KILOWATT_HOUR
    return TrainingPlan(
        work=work,
        device=device,
        count=count,
        shard=shard,
        reserve=reserve,
        mfu=mfu,
        flops=flops,
        seconds=seconds,
        micro_batch=wanted if fits else 0,
        largest=largest,
        memory=memory,
        mend="" if fits else advice(work, room, place),
        kilowatt_hours=kilowatt_hours,
        electricity=kilowatt_hours * prices.electricity_per_kilowatt_hour,
        rent=seconds / 3600 * count * rent_per_hour,
        rent_per_hour=rent_per_hour,
        rent_source=rent_source,
        currency=prices.currency,
    )


def _dividing(largest: int, share: int) -> int:
    """The largest number up to ``largest`` that divides a device's share of the batch, so that no micro-batch is
    smaller than the others."""
    return next((size for size in range(largest, 0, -1) if share % size == 0), largest)


def batch_problem(work: TrainingWork, count: int) -> str:
    """Why one batch can't be divided evenly among ``count`` devices, and which batches can; empty if it can."""
    sequences = work.batch_sequences
    if sequences % count == 0:
        return ""
    below = sequences // count * count
    fitting = " or ".join(f"{n:,} (--batch-tokens {n * work.sequence_tokens})" for n in (below, below + count) if n)
    return f"a batch of {sequences:,} sequences does not divide among {count} devices; {fitting} would"


@dataclass(frozen=True)
class Target:
    """What finishing in ``days`` takes: so many ``devices`` at the assumed MFU, or ``mfu`` with the ``count`` given.

    ``even`` is the least number of devices, at least ``devices``, among which one batch divides evenly; None if the
    batch has fewer sequences than that.
    """

    days: float
    devices: int
    even: int | None
    count: int
    mfu: float

    @property
    def verdict(self) -> str:
        """Whether the count given can do it, in words."""
        if self.mfu > 1:
            return f"{self.count} can't do it: they would have to compute faster than their peak"
        if self.mfu > HIGHEST_KNOWN_MFU:
            return f"{self.count} would need more than the {HIGHEST_KNOWN_MFU:.0%} of phi-2's published days"
        return f"{self.count} could do it at that MFU"


def target(work: TrainingWork, device: Device, days: float, *, count: int = 1, mfu: Mfu | None = None) -> Target:
    """Turn the plan round: from ``days`` to devices, and to the MFU that ``count`` devices would need.

    Raises PlanError if ``days`` is not over 0.
    """
    if not days > 0 or math.isinf(days):
        raise PlanError(f"the target is {days:g} days", where="target-days", mend="give a number over 0")
    mfu = mfu or assumed_mfu(device, checkpoint_activations=work.checkpoint_activations)
    needed = training_flops(work) / (days * SECONDS_PER_DAY * device.peak(work.dtype))
    devices = max(1, math.ceil(needed / mfu.value))
    batch = work.batch_sequences
    even = next((n for n in range(devices, batch + 1) if batch % n == 0), None)
    return Target(days, devices, even, count, needed / count)


@dataclass(frozen=True)
class PublishedCheck:
    """A published run beside the plan: its days, the MFU they imply, and its days predicted from the other run's MFU.

    ``error`` is the prediction's, relative to what was published.
    """

    name: str
    days: float
    mfu: float
    source: str
    predicted_from: str
    predicted_days: float

    @property
    def error(self) -> float:
        """Predicted over published days, less 1."""
        return self.predicted_days / self.days - 1


def published_check(name: str) -> PublishedCheck:
    """The check of the published run ``name``: phi-1 is predicted from phi-2's MFU, all others from phi-1's."""
    run, other = RUNS[name], RUNS["phi-2" if name == "phi-1" else "phi-1"]
    return PublishedCheck(run.name, run.days, implied_mfu(run), run.source, other.name, cross_prediction(run, other))
