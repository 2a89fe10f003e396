from __future__ import annotations

import time
from pathlib import Path

from hornbook.foundation.meters import EnergyCounter, Meter, Prices


def test_the_meter_sees_time_memory_and_money() -> None:
    with Meter(Prices(machine_per_hour=3600.0, watts_per_core=10.0)) as meter:
        block = bytearray(200_000_000)
        end = time.process_time() + 0.4
        while time.process_time() < end:
            block[0] = 1
        time.sleep(0.3)
    cost = meter.cost()
    assert cost.seconds >= 0.69
    assert cost.cpu_seconds >= 0.35
    assert cost.peak_memory_bytes >= 200_000_000
    assert cost.money >= 0.69
    if cost.energy_source == "estimate":
        assert 10 * cost.cpu_seconds - 0.1 <= cost.joules <= 10 * cost.cpu_seconds + 0.1


def test_an_earlier_attempt_is_added() -> None:
    with Meter() as meter:
        meter.previous = {"seconds": 100.0, "joules": 50.0, "flops": 7.0, "peak_memory_bytes": 10**15}
        meter.flops += 1
    cost = meter.cost()
    assert cost.seconds >= 100
    assert cost.joules >= 50
    assert cost.flops == 8
    assert cost.peak_memory_bytes == 10**15


def test_the_counter_is_read_and_a_wrap_corrected(tmp_path: Path) -> None:
    zone = tmp_path / "intel-rapl:0"
    part = tmp_path / "intel-rapl:0:0"
    for folder in (zone, part):
        folder.mkdir()
        (folder / "max_energy_range_uj").write_text("10000000")
        (folder / "energy_uj").write_text("9000000")
    counter = EnergyCounter(tmp_path)
    assert counter.available
    (zone / "energy_uj").write_text("9500000")
    assert counter.joules_since_last() == 0.5
    (zone / "energy_uj").write_text("500000")
    assert counter.joules_since_last() == 1.0
    assert not EnergyCounter(tmp_path / "none").available
