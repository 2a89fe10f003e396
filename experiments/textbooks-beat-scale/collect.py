"""Keeps the figures of every finished run of some ablations, one a row, so that a part can be looked at before the end.

    python experiments/textbooks-beat-scale/collect.py experiments/textbooks-beat-scale/compare.jsonl runs/compare

Several folders may be named. A row that is there already, of the same variant and seed, is replaced by what is found
now; the others stay, so that an experiment may be made in parts, on several days. Scores are in percent, with their
standard error over the items of the run.
"""

from __future__ import annotations

import math
import re
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hornbook.evaluation.measures import read_measures
from hornbook.foundation.files import read_json, read_jsonl, write_jsonl

EVERYTHING = ("*",)
EXTRACTED = "pass@1,extracted"
STEPS = ("training", "finetuning")
PROBE = re.compile(r"probe_\w+/acc")
RUN = re.compile(r"(?P<variant>.+)-seed(?P<seed>\d+)")


def rows(folders: list[Path]) -> Iterator[dict[str, Any]]:
    """Of every evaluated run: what its training took and read, what was decontaminated, and every measure."""
    for run in [run for folder in folders for run in sorted(folder.iterdir())]:
        named = RUN.fullmatch(run.name)
        if not named or not (run / "evaluation" / "manifest.json").is_file():
            continue
        trained = [read_json(run / step / "manifest.json") for step in STEPS if (run / step).is_dir()]
        seconds = sum(manifest["cost"]["seconds"] for manifest in trained)
        yield {
            "variant": named["variant"],
            "seed": int(named["seed"]),
            "parameters": trained[0]["counts"]["parameters"],
            "training_hours": round(seconds / 3600, 3),
            "steps": {manifest["stage"]: read(manifest) for manifest in trained},
            "decontamination": {
                step.name: {"dropped": read_json(step / "manifest.json")["dropped"]}
                | {"humaneval": read_json(step / "contamination.json")["benchmarks"].get("humaneval")}
                for step in sorted(run.glob("*decontaminate"))
            },
            "humaneval_passed": passed(run / "evaluation" / "items" / "humaneval.jsonl"),
            "measures": measures(run),
        }


def passed(items: Path) -> list[str]:
    """Which problems passed; all others failed. Empty where they were not asked."""
    asked = read_jsonl(items) if items.is_file() else []
    return [item["task_id"] for item in asked if item["scores"][EXTRACTED] == 1.0]


def measures(run: Path) -> dict[str, dict[str, float | None]]:
    """Every measure, and the mean of all capability probes as `probes/acc`."""
    found = {
        name: {"value": one.value, "standard_error_over_items": one.standard_error}
        for name, one in sorted(read_measures(run / "evaluation", EVERYTHING).items())
    }
    probes = [one for name, one in found.items() if PROBE.fullmatch(name)]
    if probes:
        found["probes/acc"] = {
            "value": statistics.fmean(one["value"] or 0.0 for one in probes),
            "standard_error_over_items": math.hypot(*(one["standard_error_over_items"] or 0.0 for one in probes))
            / len(probes),
        }
    return found


def read(manifest: dict[str, Any]) -> dict[str, Any]:
    """What a training read: tokens, how many of them were learned, how often the data came, what was left out."""
    counts = manifest["counts"]
    return {name: counts[name] for name in ("tokens", "learned_tokens", "examples", "epochs") if name in counts} | {
        "left_out": manifest["dropped"]
    }


def main(target: Path, folders: list[Path]) -> None:
    """Add what is finished in ``folders`` to the rows of ``target``."""
    kept = read_jsonl(target) if target.is_file() else []
    found = {(row["variant"], row["seed"]): row for row in [*kept, *rows(folders)]}
    write_jsonl(target, list(found.values()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
