"""Made-up evaluations in the format that Hornbook writes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean, stdev
from typing import Any

Scores = Mapping[str, float]
"""An item's score by the item's id."""


def numbered(scores: Sequence[float], start: int = 0) -> dict[str, float]:
    """Scores of items that are named by their place."""
    return {f"{start + place:064x}": score for place, score in enumerate(scores)}


def write_evaluation(
    folder: Path,
    tasks: Mapping[str, Scores],
    *,
    metric: str = "acc",
    shots: int = 0,
    prompt_hash: str = "a" * 64,
    model: Mapping[str, Any] | None = None,
    **more: Any,
) -> Path:
    """Write ``results.json`` and the items of ``tasks``; ``more`` goes into the part ``hornbook``."""
    (folder / "items").mkdir(parents=True)
    results: dict[str, Any] = {}
    records: dict[str, Any] = {}
    for task, scores in tasks.items():
        values = list(scores.values())
        error = stdev(values) / len(values) ** 0.5 if len(values) > 1 else "N/A"
        results[task] = {
            "alias": task,
            "sample_len": len(values),
            f"{metric},none": fmean(values),
            f"{metric}_stderr,none": error,
        }
        records[task] = {
            "items": len(values),
            "shots": shots,
            "seed": 1234,
            "metric": metric,
            "prompt_hash": prompt_hash,
            "dataset_fingerprint": "b" * 64,
            "dataset_source": f"folder/{task}",
            "too_long": 0,
            "items_file": f"items/{task}.jsonl",
            "clean": None,
            "contaminated": None,
            "self_test": None,
        }
        rows = [
            {"item": place, "id": name, "scores": {f"{metric},none": score}, "too_long": False, "contaminated": None}
            for place, (name, score) in enumerate(scores.items())
        ]
        (folder / "items" / f"{task}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    own = {
        "schema": 1,
        "model": {
            "path": str(folder / "model"),
            "fingerprint": "c" * 64,
            "parameters": 4_400_000,
            "training_tokens": 13_800_000,
            "training_flops": None,
            "dtype": "float32",
            "context": 512,
            **(model or {}),
        },
        "tasks": records,
        "suites": {},
        "bits_per_byte": {},
        "code": {},
        "writing": [],
        "isolation": "bubblewrap+seccomp",
        **more,
    }
    data = {
        "results": results,
        "groups": {},
        "group_subtasks": {},
        "configs": {},
        "versions": {},
        "n-shot": dict.fromkeys(tasks, shots),
        "higher_is_better": {task: {metric: True} for task in tasks},
        "n-samples": {task: {"original": len(s), "effective": len(s)} for task, s in tasks.items()},
        "config": {},
        "date": 0.0,
        "lm_eval_version": "0.4.13",
        "hornbook": own,
    }
    (folder / "results.json").write_text(json.dumps(data))
    return folder


def change(folder: Path, edit: Any) -> None:
    """Let ``edit`` change the data of ``results.json`` in place."""
    file = folder / "results.json"
    data = json.loads(file.read_text())
    edit(data)
    file.write_text(json.dumps(data))
