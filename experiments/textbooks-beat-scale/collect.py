"""The figures of every run of some ablations that is finished, so that a part can be looked at before the end.

    python experiments/textbooks-beat-scale/collect.py experiments/textbooks-beat-scale/compare.json runs/compare

Several folders may be named; of runs of the same variant and seed the first counts. Each measure has its value in every
seed, their mean, the standard error of that mean over seeds (null for one seed), and the mean standard error over the
items of one run. Scores are in percent.
"""

from __future__ import annotations

import math
import re
import statistics
import sys
from pathlib import Path
from typing import Any

from hornbook.evaluation.measures import Measured, read_measures
from hornbook.foundation.files import read_json, write_json

EVERYTHING = ("*",)
STEPS = ("training", "finetuning")
RUN = re.compile(r"(?P<variant>.+)-seed(?P<seed>\d+)")


def collect(folders: list[Path]) -> dict[str, Any]:
    """By variant: its size, its seeds, what its training took and read, and every measure."""
    found: dict[str, dict[int, Path]] = {}
    for run in [run for folder in folders for run in sorted(folder.iterdir())]:
        named = RUN.fullmatch(run.name)
        if named and (run / "evaluation" / "manifest.json").is_file():
            found.setdefault(named["variant"], {}).setdefault(int(named["seed"]), run)
    return {variant: variant_of(runs) for variant, runs in found.items()}


def variant_of(runs: dict[int, Path]) -> dict[str, Any]:
    """One variant's figures over its seeds."""
    measured = [read_measures(runs[seed] / "evaluation", EVERYTHING) for seed in sorted(runs)]
    names = sorted(set.intersection(*(set(one) for one in measured)))
    trained = [[read_json(run / step / "manifest.json") for step in STEPS if (run / step).is_dir()]
               for run in runs.values()]  # fmt: skip
    seconds = sum(manifest["cost"]["seconds"] for run in trained for manifest in run)
    return {
        "parameters": trained[0][0]["counts"]["parameters"],
        "seeds": sorted(runs),
        "training_hours_per_run": round(seconds / 3600 / len(runs), 3),
        "steps": {manifest["stage"]: read(manifest) for manifest in trained[0]},
        "measures": {name: summary([one[name] for one in measured]) for name in names},
    }


def read(manifest: dict[str, Any]) -> dict[str, Any]:
    """What a training read: tokens, how many of them were learned, how often the data came, what was left out."""
    counts = manifest["counts"]
    return {name: counts[name] for name in ("tokens", "learned_tokens", "examples", "epochs") if name in counts} | {
        "left_out": manifest["dropped"]
    }


def summary(found: list[Measured]) -> dict[str, Any]:
    """The values, their mean, and its standard errors."""
    values = [one.value for one in found]
    over_items = [one.standard_error for one in found if one.standard_error is not None]
    return {
        "values": values,
        "mean": statistics.fmean(values),
        "standard_error_over_seeds": statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else None,
        "standard_error_over_items": statistics.fmean(over_items) if over_items else None,
    }


if __name__ == "__main__":
    write_json(Path(sys.argv[1]), collect([Path(name) for name in sys.argv[2:]]))
