"""Kill a training at random steps, go on each time, and compare every loss it ever computed with an undisturbed one's.

    python experiments/resume/kills.py --output experiments/resume/kills.json

Each attempt is a process of its own that runs the stage ``training``; it is ended by SIGKILL as soon as it has computed
a step drawn beforehand, after a random pause of up to 50 ms, so that it is caught in steps and in writing alike.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from small import SHAPE, finish, make_tokens, settings, tell, train_here

CASES: dict[str, dict[str, Any]] = {
    "adamw": {},
    "dropout": {"model": SHAPE | {"resid_pdrop": 0.1}},
    "muon": {"optimizer": {"kind": "muon"}},
}
CHECKPOINT_STEPS = 7
PAUSE_SECONDS = 0.05


def train(folder: Path, case: str, steps: int, to: str) -> None:
    """One attempt. Writes each step's loss, exactly, to a file of its own."""
    from hornbook.training.log import Log

    call = Log.__call__
    seen = os.open(folder / f"{to}-{time.time_ns()}.seen", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def noted(self: Log, trainer: Any, report: Any) -> None:
        call(self, trainer, report)
        os.write(seen, f"{report.step} {report.loss.hex()}\n".encode())

    Log.__call__ = noted  # type: ignore[method-assign]
    train_here(folder, to, settings(steps, checkpoint_steps=CHECKPOINT_STEPS, **CASES[case]))


def start(folder: Path, case: str, steps: int, to: str) -> subprocess.Popen[str]:
    command = [sys.executable, __file__, "--train", case, "--steps", str(steps), "--to", to, "--folder", str(folder)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def losses(folder: Path, to: str) -> list[tuple[int, str]]:
    """Step and exact loss of every step that any attempt computed, in no order."""
    lines = (line for file in folder.glob(f"{to}-*.seen") for line in file.read_text().split("\n")[:-1])
    return [(int(step), loss) for step, loss in (line.split() for line in lines)]


def compare(folder: Path, case: str, steps: int, kills: int, seed: int) -> dict[str, Any]:
    """Kill a training ``kills`` times and compare it with an undisturbed one."""
    from hornbook.foundation.artifact import open_artifact

    whole, broken = f"{case}-whole", f"{case}-broken"
    finish(start(folder, case, steps, whole))
    draw = random.Random(seed)
    targets = sorted(draw.sample(range(1, steps * 9 // 10), kills))
    for target in targets:
        process = start(folder, case, steps, broken)
        while process.poll() is None and max((step for step, _ in losses(folder, broken)), default=0) < target:
            time.sleep(0.001)
        time.sleep(draw.uniform(0, PAUSE_SECONDS))
        if process.poll() is not None:
            finish(process)
            sys.exit(f"the training ended before it could be killed after step {target}")
        process.send_signal(signal.SIGKILL)
        process.communicate()
    last = start(folder, case, steps, broken)
    finish(last)
    undisturbed, found = dict(losses(folder, whole)), losses(folder, broken)
    one, other = (open_artifact(folder / name) for name in (whole, broken))
    return {
        "steps": steps,
        "killed_after_steps": targets,
        "steps_computed": len(found),
        "losses_that_differ": sum(undisturbed[step] != loss for step, loss in found),
        "steps_without_loss": steps - len({step for step, _ in found}),
        "same_weights": one.manifest.outputs["model/model.safetensors"]
        == other.manifest.outputs["model/model.safetensors"],
        "same_fingerprint": one.fingerprint == other.fingerprint,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", nargs="+", choices=CASES, default=list(CASES))
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path)
    parser.add_argument("--train", choices=CASES, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--to", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.train:
        train(given.folder, given.train, given.steps, given.to)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_tokens(folder)
        results = {case: compare(folder, case, given.steps, given.kills, given.seed) for case in given.cases}
    tell(results, given.output)


if __name__ == "__main__":
    main()
