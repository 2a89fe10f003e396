"""Print the rates that the planner's constants stand for, from the manifests of a finished run.

    python benchmarks/stage_rates.py runs/laptop

Quote them with the machine and versions that are printed beside them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def main(run: Path) -> None:
    manifests = {p.parent.name: json.loads(p.read_text()) for p in sorted(run.glob("*/manifest.json"))}
    machine = next(iter(manifests.values()))["environment"]
    print(f"{machine['processor']}, {machine['cores']} cores; {machine['versions']}")
    for name, manifest in manifests.items():
        cost, counts = manifest["cost"], manifest["counts"]
        size = sum((counts.get("bytes") or counts.get("bytes_by_source") or {"": 0}).values())
        print(
            f"{name:20} {cost['seconds']:7.1f} s {cost['cpu_seconds']:7.1f} CPU s "
            f"{cost['peak_memory_bytes'] / 2**30:5.2f} GiB  {size / cost['seconds'] / 1e6:6.2f} MB/s of output"
        )
    total = sum(manifest["cost"]["seconds"] for manifest in manifests.values())
    print(f"{'all':20} {total:7.1f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
