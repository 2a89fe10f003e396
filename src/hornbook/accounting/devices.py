"""Devices to train on: what their vendors say they can do, and this machine as measured.

Peaks are of dense matrix products, without structured sparsity, half precision with fp32 accumulation. Rent is our
assumption everywhere, a round figure to be replaced with a quote. Not covered: the PCIe versions of A100 and H100
(slower), links between devices, and host machines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hornbook.accounting.memory import usable_memory
from hornbook.accounting.work import HALF, PlanError
from hornbook.foundation.config import nearest
from hornbook.foundation.hardware import available_cores, measure_matmul_peak, processor_name
from hornbook.foundation.meters import Prices

TERA, GIGA = 1e12, 1e9
THIS = "this"
"""Name of the machine that Hornbook runs on."""


@dataclass(frozen=True)
class Device:
    """One device.

    ``kind`` is ``cuda``, ``mps`` or ``cpu``; ``peaks`` are FLOP/s by dtype; ``bandwidth`` is of its memory, bytes per
    second, None if unknown; ``cores`` are a CPU's threads, 1 for a GPU. ``source`` names the vendor's paper for peak,
    memory, bandwidth and power; what it does not give stands in ``assumed``.
    """

    name: str
    kind: str
    peaks: Mapping[str, float]
    memory_bytes: float
    bandwidth: float | None
    watts: float
    rent_per_hour: float
    source: str
    assumed: str = ""
    cores: int = 1

    def peak(self, dtype: str) -> float:
        """FLOP/s in ``dtype``. Raises PlanError if it is unknown."""
        if dtype not in self.peaks:
            raise PlanError(
                f"the peak of {self.name} in {dtype} is not known", mend=f"choose --dtype {' or '.join(self.peaks)}"
            )
        return self.peaks[dtype]


def _gpu(
    name: str, half: float, single: float, gigabytes: float, bandwidth: float, watts: float, rent: float, source: str
) -> Device:
    peaks = dict.fromkeys(HALF, half * TERA) | {"float32": single * TERA}
    return Device(name, "cuda", peaks, gigabytes * GIGA, bandwidth * GIGA, watts, rent, source, "rent")


def _apple(
    name: str, cores: int, megahertz: float, gigabytes: float, bandwidth: float, watts: float, checked: str
) -> Device:
    """An Apple chip's GPU: 128 multiply-adds per core and cycle, no faster in half precision (measured for the M1 by
    github.com/philipturner/metal-benchmarks). Apple publishes cores, memory and bandwidth, but no clock and no power.
    """
    peak = cores * 128 * 2 * megahertz * 1e6
    return Device(
        name,
        "mps",
        dict.fromkeys((*HALF, "float32"), peak),
        gigabytes * GIGA,
        bandwidth * GIGA,
        watts,
        0.0,
        "Apple's technical specifications (cores, largest memory, bandwidth)",
        f"peak computed for {megahertz:g} MHz{checked}; power",
    )


DEVICES: dict[str, Device] = {
    device.name: device
    for device in (
        _gpu("A100-40G", 312, 19.5, 40, 1555, 400, 1.2, "NVIDIA A100 datasheet, SXM"),
        _gpu("A100-80G", 312, 19.5, 80, 2039, 400, 1.6, "NVIDIA A100 datasheet, SXM"),
        _gpu("H100", 989, 67, 80, 3350, 700, 2.5, "NVIDIA H100 datasheet, SXM (half of the rate with sparsity)"),
        _gpu("H200", 989, 67, 141, 4800, 700, 3.2, "NVIDIA H200 datasheet, SXM (half of the rate with sparsity)"),
        _gpu("L40S", 362, 91.6, 48, 864, 350, 0.9, "NVIDIA L40S datasheet"),
        _gpu("RTX-4090", 165.2, 82.6, 24, 1008, 450, 0.4, "NVIDIA Ada GPU architecture whitepaper, appendix A"),
        _apple("M1", 8, 1278, 16, 68, 20, ", agrees with Apple's 2.6 TFLOP/s"),
        _apple("M1-Max", 32, 1296, 64, 400, 60, ", agrees with Apple's 10.4 TFLOP/s"),
        _apple("M2", 10, 1398, 24, 100, 20, ", agrees with Apple's 3.6 TFLOP/s"),
        _apple("M2-Max", 38, 1398, 96, 400, 60, ", unconfirmed"),
        _apple("M3-Max", 40, 1398, 128, 400, 60, ", unconfirmed"),
        _apple("M4-Max", 40, 1578, 128, 546, 70, ", unconfirmed"),
    )
}
"""By name. Apple's smaller and later chips, for which we found no clock that two sources agree on, are left out."""


def _plain(name: str) -> str:
    return name.lower().replace("-", "").replace(" ", "").replace("_", "")


def device_kind(name: str) -> str:
    """``cpu``, ``cuda`` or ``mps``: the kind of the device called ``name``, without measuring anything."""
    return "cpu" if _plain(name) == THIS else find_device(name).kind


def find_device(name: str, dtype: str = "float32") -> Device:
    """The device called ``name``, in any case, with or without hyphens; ``this`` measures this machine's peak in
    ``dtype`` for a second. Raises PlanError with the nearest name if there is none."""
    if _plain(name) == THIS:
        return this_machine(dtype)
    for device in DEVICES.values():
        if _plain(device.name) == _plain(name):
            return device
    raise PlanError(f"there is no hardware `{name}` in the catalogue", mend=nearest(name.upper(), [*DEVICES, THIS]))


def this_machine(dtype: str = "float32") -> Device:
    """This machine's processor: peak as measured now, memory as this process can have it now."""
    measured = measure_matmul_peak(dtype)
    cores = available_cores()
    return Device(
        THIS,
        "cpu",
        {dtype: measured.flops_per_second},
        usable_memory(),
        None,
        cores * Prices().watts_per_core,
        0.0,
        f"{processor_name()}: peak measured with {measured.threads} threads, memory as free now",
        f"power ({Prices().watts_per_core:g} W for each of {cores} cores)",
        measured.threads,
    )
