"""Train with 1, 2 and 4 processes, and with a number that changes on the way; compare losses and samples.

    python experiments/resume/processes.py --output experiments/resume/processes.json

Processes are started by ``torchrun`` and talk by gloo, as on any CPU. Two questions:

- ``equal``: FSDP2 on several processes (and groups of them that copy each other) against one process, and gradients
  accumulated from single sequences against a batch at once: the largest difference of any step's loss.
- ``changing``: a training of the stage ``training`` that is stopped by SIGTERM and goes on with another number of
  processes, several times, against an undisturbed one of one process: samples, their order, and losses.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from small import finish, make_tokens, settings, tell, train_here

COMMON = {"micro_batch_sequences": 2, "checkpoint_steps": 1000}
WAYS: dict[str, tuple[int, dict[str, Any]]] = {
    "one process": (1, {}),
    "one process, a sequence at a time": (1, {"micro_batch_sequences": 1}),
    "2 processes": (2, {}),
    "2 processes, a sequence at a time": (2, {"micro_batch_sequences": 1}),
    "4 processes": (4, {}),
    "4 processes, two copies of two shards": (4, {"shard_processes": 2}),
}


def train(folder: Path, to: str, config: dict[str, Any]) -> None:
    """One process's part. Writes the samples it read and each step's loss, exactly, to a file of its own."""
    import zlib

    from hornbook.tokens.sampler import Sampler
    from hornbook.training.log import Log

    call, batch = Log.__call__, Sampler.batch
    rank = os.environ.get("RANK", "0")
    seen = os.open(folder / f"{to}-{time.time_ns()}-{rank}.seen", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def noted(self: Log, trainer: Any, report: Any) -> None:
        call(self, trainer, report)
        os.write(seen, f"step {report.step} {report.loss.hex()}\n".encode())

    def read(self: Sampler, first: int, size: int) -> Any:
        found = batch(self, first, size)
        for place, row in enumerate(found.ids):
            os.write(seen, f"sample {first + place} {zlib.crc32(row.tobytes())}\n".encode())
        return found

    Log.__call__, Sampler.batch = noted, read  # type: ignore[method-assign]
    train_here(folder, to, config)


def start(folder: Path, to: str, processes: int, config: dict[str, Any]) -> subprocess.Popen[str]:
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(processes)]
    job = json.dumps({"folder": str(folder), "to": to, "config": config})
    return subprocess.Popen([*torchrun, __file__, "--job", job], stderr=subprocess.PIPE, text=True)


def noted(folder: Path, to: str) -> tuple[dict[int, set[float]], list[list[tuple[int, int]]]]:
    """Losses by step, as all processes saw them, and each attempt's samples in the order in which they were read."""
    losses: dict[int, set[float]] = {}
    attempts: dict[str, list[tuple[int, int]]] = {}
    for file in sorted(folder.glob(f"{to}-*.seen")):
        for line in file.read_text().split("\n")[:-1]:
            kind, number, value = line.split()
            if kind == "step":
                losses.setdefault(int(number), set()).add(float.fromhex(value))
            else:
                attempts.setdefault(file.name, []).append((int(number), int(value)))
    return losses, list(attempts.values())


def difference(one: dict[int, set[float]], other: dict[int, set[float]]) -> float:
    """Largest difference of a step's losses. All processes must have seen the same loss, and both the same steps."""
    if one.keys() != other.keys() or any(len(seen) != 1 for seen in (*one.values(), *other.values())):
        raise ValueError("steps are missing, or processes saw different losses")
    return max(abs(min(one[step]) - min(other[step])) for step in one)


def equal(folder: Path, steps: int, ways: list[str], kinds: list[str]) -> dict[str, Any]:
    results: dict[str, Any] = {}
    for kind in kinds:
        found = {}
        for number, way in enumerate(ways):
            processes, changes = WAYS[way]
            to = f"equal-{kind}-{number}"
            finish(start(folder, to, processes, settings(steps, optimizer={"kind": kind}, **(COMMON | changes))))
            found[way] = noted(folder, to)[0]
        results[kind] = {way: difference(found[ways[0]], found[way]) for way in ways[1:]}
    return results


def changing(folder: Path, steps: int, counts: list[int], seed: int) -> dict[str, Any]:
    config = settings(steps, **COMMON)
    finish(start(folder, "whole", 1, config))
    draw = random.Random(seed)
    stops = sorted(draw.sample(range(steps // 10, steps * 8 // 10), len(counts) - 1))
    found: list[tuple[int, int]] = []
    for processes, stop in zip(counts, [*stops, None], strict=True):
        attempt = start(folder, "changed", processes, config)
        if stop is None:
            finish(attempt)
            break
        while attempt.poll() is None and max(noted(folder, "changed")[0], default=0) < stop:
            time.sleep(0.002)
        attempt.send_signal(signal.SIGTERM)
        _, err = attempt.communicate()
        if "a checkpoint was written" not in err:
            sys.exit(err)
    one, (order,) = noted(folder, "whole")
    other, parts = noted(folder, "changed")
    found = sorted(sample for part in parts for sample in part)
    in_order = all(part == sorted(part) for part in parts)
    return {
        "steps": steps,
        "processes": counts,
        "stopped_after_steps": stops,
        "samples": len(found),
        "same_samples_in_the_same_order": in_order and found == order,
        "largest_difference_of_a_loss": difference(one, other),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--optimizers", nargs="*", default=["adamw", "muon"])
    parser.add_argument("--counts", nargs="+", type=int, default=[1, 2, 4, 1])
    parser.add_argument("--changing-steps", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path)
    parser.add_argument("--job", type=json.loads, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.job:
        train(Path(given.job["folder"]), given.job["to"], given.job["config"])
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_tokens(folder)
        results = {
            "equal": {
                "steps": given.steps,
                "largest_difference_of_a_loss": equal(folder, given.steps, given.ways, given.optimizers),
            },
            "changing": changing(folder, given.changing_steps, given.counts, given.seed),
        }
    tell(results, given.output)


if __name__ == "__main__":
    main()
