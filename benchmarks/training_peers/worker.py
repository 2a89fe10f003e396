"""One contender's process: ``python -m benchmarks.training_peers.worker JOB.json RESULT.json``."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import torch
from benchmarks.training_peers.job import Job, Watch

MODULES = {
    "hornbook": "hornbook_loop",
    "transformers": "transformers_trainer",
    "transformers-compiled": "transformers_trainer",
    "litgpt": "litgpt_fabric",
    "nanogpt": "nanogpt",
}


def main() -> None:
    job = Job.load(Path(sys.argv[1]))
    torch.set_num_threads(job.threads)
    if job.profile:
        from torch._inductor import config

        config.cpp.enable_kernel_profile = True
    module = importlib.import_module(f"benchmarks.training_peers.{MODULES[job.contender]}")
    watch = Watch(job)
    versions = module.train(job, watch)
    Path(sys.argv[2]).write_text(json.dumps(watch.report(versions)))


if __name__ == "__main__":
    main()
