"""What the run cost, and on which machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hornbook.report import numbers
from hornbook.report.run import Run


@dataclass(frozen=True)
class CostRow:
    """A step's cost, ready to print, and its share of the run's time in percent."""

    step: str
    seconds: str
    percent: float
    cpu_seconds: str
    memory: str
    flops: str
    energy: str
    money: str


@dataclass(frozen=True)
class Costs:
    """The cost of every step and of all together. ``energy_sources`` holds ``counter``, ``estimate`` or both."""

    rows: tuple[CostRow, ...]
    total: CostRow
    energy_sources: tuple[str, ...]


def costs(run: Run) -> Costs | None:
    """What every step cost; None if no step is there."""
    found = [(step.path.name, step.manifest.cost) for step in run.steps]
    if not found:
        return None
    seconds = sum(cost["seconds"] for _, cost in found)
    total: dict[str, Any] = {
        name: sum(cost[name] for _, cost in found) for name in ("seconds", "cpu_seconds", "flops", "joules", "money")
    }
    total["peak_memory_bytes"] = max(cost["peak_memory_bytes"] for _, cost in found)
    total["currency"] = found[0][1]["currency"]
    return Costs(
        rows=tuple(_row(name, cost, seconds) for name, cost in found),
        total=_row("all steps", total, seconds),
        energy_sources=tuple(sorted({cost["energy_source"] for _, cost in found})),
    )


def _row(step: str, cost: dict[str, Any], all_seconds: float) -> CostRow:
    return CostRow(
        step=step,
        seconds=numbers.duration(cost["seconds"]),
        percent=100 * cost["seconds"] / all_seconds if all_seconds else 0.0,
        cpu_seconds=numbers.duration(cost["cpu_seconds"]),
        memory=numbers.memory(cost["peak_memory_bytes"]),
        flops=numbers.power_of_ten(cost["flops"]) if cost["flops"] else "–",
        energy=numbers.energy(cost["joules"]),
        money=numbers.money(cost["money"], cost["currency"]),
    )


@dataclass(frozen=True)
class Machine:
    """A machine that made some of the steps, with the versions that were installed."""

    description: str
    versions: str
    steps: tuple[str, ...]


def machines(run: Run) -> list[Machine]:
    """The machines that the run's steps were made on; usually one."""
    found: dict[tuple[str, str], list[str]] = {}
    for step in run.steps:
        env = step.manifest.environment
        if not env:
            continue
        description = (
            f"{env['processor']}, {numbers.plural(env['cores'], 'core')}, {numbers.memory(env['memory_bytes'])}, "
            f"{env['system']}"
        )
        versions = ", ".join(f"{name} {version}" for name, version in env["versions"].items())
        found.setdefault((description, f"Python {env['python']}, {versions}"), []).append(step.path.name)
    return [Machine(description, versions, tuple(steps)) for (description, versions), steps in found.items()]
