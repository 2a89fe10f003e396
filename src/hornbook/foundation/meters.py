"""Meters: what a piece of work costs in seconds, memory, FLOPs, energy and money.

Energy comes from the processor's own counter (RAPL through Linux's powercap interface) where it can be read, else from
an estimate that is labelled as such: active cores times a stated power. Not covered: memory and disk power outside the
counter's domain, cooling, and the machine's idle power.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil
from pydantic import Field

from hornbook.foundation.config import Config

POWERCAP = Path("/sys/class/powercap")
JOULES_PER_KILOWATT_HOUR = 3.6e6
SAMPLE_SECONDS = 0.25


class Prices(Config):
    """What energy and machine time cost, for the money column."""

    electricity_per_kilowatt_hour: float = Field(default=0.30, ge=0)
    """Price of a kilowatt-hour, in `currency`. Our assumption: a European household tariff; set your own."""
    machine_per_hour: float = Field(default=0.0, ge=0)
    """Rent of the machine for an hour, in `currency`; 0 for a machine that you own."""
    currency: str = "EUR"
    """Name of the currency."""
    watts_per_core: float = Field(default=7.0, gt=0)
    """Power of one busy core, used only where no energy counter can be read. Our assumption for a server or laptop
    core including its share of the package; measure your own with a wall meter."""


@dataclass(frozen=True)
class Cost:
    """The cost of a piece of work. ``energy_source`` is ``counter`` or ``estimate``."""

    seconds: float
    cpu_seconds: float
    peak_memory_bytes: int
    flops: float
    joules: float
    energy_source: str
    money: float
    currency: str

    def as_dict(self) -> dict[str, Any]:
        """The fields as a dictionary, as a manifest stores them."""
        return dict(vars(self))


class EnergyCounter:
    """The processor packages' RAPL counters, if this system has them and lets us read them."""

    def __init__(self, root: Path = POWERCAP) -> None:
        self._zones: list[tuple[Path, int]] = []
        for zone in sorted(root.glob("intel-rapl:[0-9]*")) if root.is_dir() else []:
            if zone.name.count(":") > 1:
                continue  # a part of a package that the package's own counter includes
            try:
                (zone / "energy_uj").read_text()
                self._zones.append((zone / "energy_uj", int((zone / "max_energy_range_uj").read_text())))
            except (OSError, ValueError):
                continue
        self._last = self._read()

    @property
    def available(self) -> bool:
        """Whether there is at least one readable counter."""
        return bool(self._zones)

    def _read(self) -> list[int]:
        return [int(path.read_text()) for path, _ in self._zones]

    def joules_since_last(self) -> float:
        """Joules since construction or the last call; a counter that wrapped once in between is corrected."""
        now = self._read()
        total = 0
        for (_, wrap), before, after in zip(self._zones, self._last, now, strict=True):
            total += after - before if after >= before else after - before + wrap
        self._last = now
        return total / 1e6


class _Tree:
    """Memory and CPU time of this process and its descendants, also of those that have ended since the last look."""

    def __init__(self) -> None:
        self._me = psutil.Process()
        self._seen: dict[int, float] = {}
        """Last known CPU seconds below each child of ours."""

    def look(self) -> tuple[int, float]:
        """Resident bytes now, and CPU seconds up to now.

        A child that is killed takes what its own children used with it, so the last look counts for those; the
        system's own sum is taken where it is larger. What ended between two looks may be missed.
        """
        memory, live = self._me.memory_info().rss, dict[int, float]()
        for child in self._me.children():
            used = 0.0
            try:
                for process in (child, *child.children(recursive=True)):
                    memory += process.memory_info().rss
                    times = process.cpu_times()
                    used += times.user + times.system + times.children_user + times.children_system
            except psutil.Error:
                used = max(used, self._seen.get(child.pid, 0.0))
            live[child.pid] = used
        self._seen |= live
        own = self._me.cpu_times()
        ended = sum(used for pid, used in self._seen.items() if pid not in live)
        return memory, own.user + own.system + max(own.children_user + own.children_system, ended) + sum(live.values())


class Meter:
    """Context manager that measures the work done inside it. Add to ``flops`` what the work computed."""

    def __init__(self, prices: Prices | None = None) -> None:
        self.prices = prices or Prices()
        self.flops = 0.0
        self.elsewhere_cpu_seconds = 0.0
        """CPU time of processes that are not below this one, such as a distributed training's others."""
        self.previous: dict[str, Any] | None = None
        """The cost of an earlier, interrupted attempt at the same work; it is added to the total."""

    def __enter__(self) -> Meter:
        self._counter = EnergyCounter()
        self._joules = 0.0
        self._tree = _Tree()
        self._peak, self._cpu_before = self._tree.look()
        self._start = time.monotonic()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()
        return self

    def _sample(self) -> None:
        while not self._stop.wait(SAMPLE_SECONDS):
            self._peak = max(self._peak, self._tree.look()[0])
            if self._counter.available:
                self._joules += self._counter.joules_since_last()  # often enough that it can't wrap twice

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def cost(self) -> Cost:
        """The cost so far."""
        seconds = time.monotonic() - self._start
        memory, cpu = self._tree.look()
        cpu_seconds = max(cpu - self._cpu_before, 0.0) + self.elsewhere_cpu_seconds
        joules = self._joules if self._counter.available else cpu_seconds * self.prices.watts_per_core
        before = self.previous or {}
        seconds += before.get("seconds", 0.0)
        joules += before.get("joules", 0.0)
        money = (
            joules / JOULES_PER_KILOWATT_HOUR * self.prices.electricity_per_kilowatt_hour
            + seconds / 3600 * self.prices.machine_per_hour
        )
        return Cost(
            seconds=round(seconds, 3),
            cpu_seconds=round(cpu_seconds + before.get("cpu_seconds", 0.0), 3),
            peak_memory_bytes=max(self._peak, memory, before.get("peak_memory_bytes", 0)),
            flops=self.flops + before.get("flops", 0.0),
            joules=round(joules, 3),
            energy_source="counter" if self._counter.available else "estimate",
            money=round(money, 8),
            currency=self.prices.currency,
        )
