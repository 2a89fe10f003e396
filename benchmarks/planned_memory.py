"""The planner's memory of a training step against that of real steps, on this machine's processor.

    python benchmarks/planned_memory.py --output benchmarks/results/planned_memory.json

Each row is a training of two optimizer steps on random tokens, in a process of its own. Measured is the process's
high-water mark of resident memory (VmHWM) less what it was before, after the imports and two steps of a tiny model;
planned is ``accounting.memory.step_memory`` less its part for the process itself, which is shown on its own. The ratio
is planned to measured. What the C library does not give back was fitted to these rows on one core, the two narrow
ones left out; those and the rows on two cores are the test. Linux only; takes four minutes and 2 GB of memory.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from hornbook.accounting.memory import PROCESS_BYTES, Place, step_memory
from hornbook.foundation.files import write_json
from hornbook.foundation.hardware import environment
from hornbook.plan import training_work
from hornbook.tokens.sampler import Sampler
from hornbook.training.config import TrainingConfig

STEPS = 2
TINY: dict[str, Any] = {
    "model": {"vocab_size": 64, "hidden_size": 64, "intermediate_size": 64, "num_hidden_layers": 1,
              "num_attention_heads": 2},
    "sequence_tokens": 8, "batch_tokens": 16, "micro_batch_sequences": 1,
}  # fmt: skip


def shape(layers: int, width: int, vocabulary: int) -> dict[str, Any]:
    return {
        "vocab_size": vocabulary,
        "hidden_size": width,
        "intermediate_size": 4 * width,
        "num_hidden_layers": layers,
        "num_attention_heads": width // 64,
    }


DEEP: dict[str, Any] = {
    "model": shape(8, 256, 4096),
    "sequence_tokens": 512,
    "batch_tokens": 8 * 512,
    "micro_batch_sequences": 4,
}
ROWS: dict[str, dict[str, Any]] = {

    "short sequences": DEEP,
    "long sequences": DEEP | {"model": DEEP["model"] | {"max_position_embeddings": 1024}, "sequence_tokens": 1024},
    "checkpointed activations": DEEP | {"checkpoint_activations": True},
    "autograd, with dropout": DEEP | {"model": DEEP["model"] | {"resid_pdrop": 0.1}},
    "narrow and deep, accumulated": {
        "model": shape(16, 192, 8192), "sequence_tokens": 384, "batch_tokens": 8 * 384, "micro_batch_sequences": 2,
    },
    "the same, checkpointed activations": {
        "model": shape(16, 192, 8192), "sequence_tokens": 384, "batch_tokens": 8 * 384, "micro_batch_sequences": 2,
        "checkpoint_activations": True,
    },
    "large vocabulary, one sequence": {
        "model": shape(4, 512, 51_200), "sequence_tokens": 256, "batch_tokens": 4 * 256, "micro_batch_sequences": 1,
    },
    "the same with Muon": {
        "model": shape(4, 512, 51_200), "sequence_tokens": 256, "batch_tokens": 4 * 256, "micro_batch_sequences": 1,
        "optimizer": {"kind": "muon"},
    },
}  # fmt: skip


def configured(fields: dict[str, Any]) -> TrainingConfig:
    return TrainingConfig.model_validate({"total_tokens": STEPS * fields["batch_tokens"], "dtype": "float32"} | fields)


def peak_bytes() -> int:
    """High-water mark of this process alone; ``ru_maxrss`` would start at that of the process that started it."""
    status = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert status is not None
    return int(status[1]) * 1024


def train(config: TrainingConfig) -> None:
    from hornbook.training.loop import Trainer

    ids = np.random.default_rng(0).integers(
        0, config.model.vocab_size, 4 * STEPS * config.batch_tokens, dtype=np.uint16
    )
    trainer = Trainer(config, Sampler({"random": ids}, length=config.sequence_tokens, seed=0))
    for _ in range(STEPS):
        trainer.train_step()


def measure(fields: dict[str, Any]) -> dict[str, int]:
    """Peak of a real training beyond what the process had, and what it had.

    The tiny training before it has the same settings, as each engine tells the allocator otherwise.
    """
    small = {name: value for name, value in fields["model"].items() if name.endswith("pdrop")}
    train(configured(fields | TINY | {"model": TINY["model"] | small}))
    before = peak_bytes()
    train(configured(fields))
    return {"measured_bytes": peak_bytes() - before, "process_bytes": before}


def in_a_process(fields: dict[str, Any], cores: int) -> dict[str, int]:
    command = [sys.executable, __file__, "--row", json.dumps(fields)]
    threads = {"OMP_NUM_THREADS": str(cores), "MKL_NUM_THREADS": str(cores)}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, env={**os.environ, **threads})
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, help="also write the table as JSON")
    parser.add_argument("--cores", type=int, nargs="+", default=[1, 2], help="threads of each training")
    parser.add_argument("--row", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.row:
        print(json.dumps(measure(json.loads(options.row))))
        return
    rows: list[dict[str, Any]] = []
    print(f"{'training':38} {'cores':>5} {'planned':>9} {'measured':>9} {'ratio':>6}   process")
    for cores, (name, fields) in itertools.product(options.cores, ROWS.items()):
        work, place = training_work(configured(fields)), Place(cores=cores)
        memory = step_memory(work, place.micro_batch(work), place)
        planned = memory.total - PROCESS_BYTES["cpu"]
        row: dict[str, Any] = {"training": name, "cores": place.cores, "config": fields, "parts": memory.parts}
        row |= {"planned_bytes": planned, **in_a_process(fields, place.cores)}
        row["ratio"] = planned / row["measured_bytes"]
        rows.append(row)
        print(
            f"{name:38} {place.cores:5} {planned / 1e6:6.0f} MB {row['measured_bytes'] / 1e6:6.0f} MB "
            f"{row['ratio']:6.2f}   {row['process_bytes'] / 1e6:.0f} MB",
            flush=True,
        )
    if options.output:
        write_json(options.output, {"environment": environment(), "rows": rows})


if __name__ == "__main__":
    main()
