"""What a finished run scored on HumanEval, problem by problem, and how near its training data came to each.

    python experiments/textbooks-beat-scale/measure.py runs/nano experiments/textbooks-beat-scale/nano.json

Reads the run's evaluation, the documents that it trained on, and `likeness.jsonl`, a reader's judgement.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from hornbook.corpus.likeness import THRESHOLDS, nearest_functions
from hornbook.corpus.overlap import Problem
from hornbook.foundation.documents import read_texts
from hornbook.foundation.files import read_json, write_json
from hornbook.tasks.humaneval import load_humaneval

HERE = Path(__file__).parent


def share(passed: Iterable[bool]) -> dict[str, Any]:
    """How many there are and passed, with the standard error of the share."""
    verdicts = list(passed)
    rate = sum(verdicts) / len(verdicts) if verdicts else 0.0
    error = math.sqrt(rate * (1 - rate) / (len(verdicts) - 1)) if len(verdicts) > 1 else None
    return {"problems": len(verdicts), "passed": sum(verdicts), "pass_at_1": rate, "standard_error": error}


def split(rows: list[dict[str, Any]], similar: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """The score on the problems that have something similar in training, and on the others."""
    return {
        "with": share(row["passed"] for row in rows if similar(row)),
        "without": share(row["passed"] for row in rows if not similar(row)),
    }


def measure(run: Path) -> dict[str, Any]:
    """Everything about the run's HumanEval score."""
    problems = load_humaneval()
    asked = [Problem("humaneval", p.task_id, p.prompt, p.canonical_solution, p.entry_point) for p in problems]
    texts = [text for group in read_texts(run / "decontaminate" / "documents.parquet").values() for text in group]
    nearest = {found.task: found for found in nearest_functions(asked, texts)}
    judged = {row["task_id"]: row["families"] for row in map(json.loads, (HERE / "likeness.jsonl").open())}
    rows: list[dict[str, Any]] = []
    for line in (run / "evaluation" / "items" / "humaneval.jsonl").open():
        item = json.loads(line)
        task = item["task_id"]
        rows.append(
            {
                "task_id": task,
                "passed": item["scores"]["pass@1,extracted"] == 1.0,
                "verdict": item["verdict"],
                "nearest_similarity": round(nearest[task].similarity, 4),
                "nearest_function": nearest[task].function,
                "same_family": [f["id"] for f in judged[task] if f["likeness"] == "same"],
                "near_family": [f["id"] for f in judged[task] if f["likeness"] == "near"],
            }
        )
    return {
        "parameters": read_json(run / "finetuning" / "manifest.json")["counts"]["parameters"],
        "humaneval": share(row["passed"] for row in rows),
        "by_syntax_tree": {
            str(limit): split(rows, lambda row, limit=limit: row["nearest_similarity"] >= limit) for limit in THRESHOLDS
        },
        "by_reader": {
            "same task taught": split(rows, lambda row: bool(row["same_family"])),
            "same or near task taught": split(rows, lambda row: bool(row["same_family"] or row["near_family"])),
        },
        "contamination": read_json(run / "decontaminate" / "contamination.json")["benchmarks"]["humaneval"],
        "dropped": read_json(run / "decontaminate" / "manifest.json")["dropped"],
        "seconds": {
            manifest.parent.name: read_json(manifest)["cost"] for manifest in sorted(run.glob("*/manifest.json"))
        },
        "problems": rows,
    }


if __name__ == "__main__":
    write_json(Path(sys.argv[2]), measure(Path(sys.argv[1])))
