"""The figures of every run of an ablation that is finished, so that a part of it can be looked at.

    python experiments/textbooks-beat-scale/collect.py runs/compare experiments/textbooks-beat-scale/compare.json

Each measure has its value in every seed, their mean, and the standard error of the mean over seeds (null for one seed).
"""

from __future__ import annotations

import math
import re
import statistics
import sys
from pathlib import Path
from typing import Any

from hornbook.evaluation.measures import read_measures
from hornbook.foundation.files import read_json, write_json

EVERYTHING = ("*",)
RUN = re.compile(r"(?P<variant>.+)-seed(?P<seed>\d+)")


def collect(folder: Path) -> dict[str, Any]:
    """By variant: its size, its seeds, the hours its training took, and every measure."""
    found: dict[str, dict[int, Path]] = {}
    for run in sorted(folder.iterdir()):
        named = RUN.fullmatch(run.name)
        if named and (run / "evaluation" / "manifest.json").is_file():
            found.setdefault(named["variant"], {})[int(named["seed"])] = run
    return {variant: variant_of(runs) for variant, runs in found.items()}


def variant_of(runs: dict[int, Path]) -> dict[str, Any]:
    """One variant's figures over its seeds."""
    measured = {seed: {name: one.value for name, one in read_measures(run / "evaluation", EVERYTHING).items()}
                for seed, run in runs.items()}  # fmt: skip
    names = sorted(set.intersection(*(set(one) for one in measured.values())))
    trained = [read_json(run / step / "manifest.json") for run in runs.values() for step in ("training", "finetuning")
               if (run / step).is_dir()]  # fmt: skip
    return {
        "parameters": trained[0]["counts"]["parameters"],
        "seeds": sorted(runs),
        "training_hours": round(sum(one["cost"]["seconds"] for one in trained) / 3600, 2),
        "training_tokens": sum(one["counts"]["tokens"] for one in trained) // len(runs),
        "measures": {name: summary([measured[seed][name] for seed in sorted(runs)]) for name in names},
    }


def summary(values: list[float]) -> dict[str, Any]:
    """The values, their mean, and its standard error."""
    error = statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else None
    return {"values": values, "mean": statistics.fmean(values), "standard_error": error}


if __name__ == "__main__":
    write_json(Path(sys.argv[2]), collect(Path(sys.argv[1])))
