"""What came out of one task: its scores in lm-evaluation-harness's schema, every item, and what the scores rest on."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hornbook.foundation.files import hash_json, write_json, write_jsonl

SCHEMA = 1
"""Version of what stands under ``hornbook`` in ``results.json``."""
ITEMS = "items"


@dataclass
class Item:
    """One item of a task. ``id`` is a hash of its content; ``scores`` by metric and filter, as in the task's own."""

    number: int
    id: str
    scores: dict[str, float]
    too_long: bool = False
    """Whether its prompt did not fit into the context: it was cut on the left, or, of a code problem, not asked."""
    texts: tuple[str, ...] = ()
    """Its question and answer, to look for in the training data; empty if they are not known."""
    contaminated: bool | None = None
    """Whether they were found there; None if the training data is not known."""
    more: dict[str, Any] = field(default_factory=dict[str, Any])
    """What else is worth keeping, such as a verdict."""

    def row(self) -> dict[str, Any]:
        """Ready for JSON."""
        return {
            "item": self.number,
            "id": self.id,
            "scores": self.scores,
            "too_long": self.too_long,
            "contaminated": self.contaminated,
            **self.more,
        }


@dataclass
class Outcome:
    """The result of one task. ``scores`` is its entry under ``results``: ``acc,none``, ``acc_stderr,none``, ..."""

    name: str
    scores: dict[str, Any]
    items: list[Item]
    metric: str
    """The score that the task is known by."""
    shots: int
    seed: int
    prompt_hash: str
    source: str
    """The folder or hub dataset that the items are from."""
    config: dict[str, Any] = field(default_factory=dict[str, Any])
    version: float | str | None = None
    higher_is_better: dict[str, bool] = field(default_factory=dict[str, bool])
    original: int | None = None
    """Items there are, if not all were asked."""
    self_test: dict[str, Any] | None = None

    def about(self) -> dict[str, Any]:
        """What stands under ``hornbook.tasks``."""
        return {
            "items": len(self.items),
            "shots": self.shots,
            "seed": self.seed,
            "metric": self.metric,
            "prompt_hash": self.prompt_hash,
            "dataset_fingerprint": hash_json([item.id for item in self.items]),
            "dataset_source": self.source,
            "too_long": sum(item.too_long for item in self.items),
            "items_file": f"{ITEMS}/{self.name}.jsonl",
            "clean": self.part(contaminated=False),
            "contaminated": self.part(contaminated=True),
            "self_test": self.self_test,
        }

    def part(self, *, contaminated: bool) -> dict[str, Any] | None:
        """The scores over the items that are, or are not, in the training data; None if that is not known."""
        if any(item.contaminated is None for item in self.items):
            return None
        chosen = [item for item in self.items if item.contaminated is contaminated]
        return {"items": len(chosen), "scores": mean_scores([item.scores for item in chosen])}

    def write(self, folder: Path) -> None:
        """Write the items to their file below ``folder``."""
        write_jsonl(folder / ITEMS / f"{self.name}.jsonl", [item.row() for item in self.items])


def mean_scores(rows: Sequence[Mapping[str, float]]) -> dict[str, float | None]:
    """The mean of every score over items that all have it, and its standard error (None for a single item)."""
    found: dict[str, float | None] = {}
    for name in rows[0] if rows else ():
        if not all(name in row for row in rows):
            continue
        values = [row[name] for row in rows]
        metric, _, kind = name.partition(",")
        found[name] = statistics.fmean(values)
        error = statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else None
        found[f"{metric}_stderr,{kind}"] = error
    return found


def results_json(
    outcomes: Sequence[Outcome],
    groups: Mapping[str, Mapping[str, Any]],
    subtasks: Mapping[str, Sequence[str]],
    own: Mapping[str, Any],
    extra: Mapping[str, Any],
) -> dict[str, Any]:
    """All outcomes in the schema of lm-evaluation-harness's results, and what is Hornbook's own under ``hornbook``.

    ``groups`` are scores of groups of tasks such as mmlu, which stand among the results too; ``extra`` are further keys
    of the schema, such as the harness's version.
    """
    counts = {
        outcome.name: {"original": outcome.original or len(outcome.items), "effective": len(outcome.items)}
        for outcome in outcomes
    }
    return _plain(
        {
            "results": {outcome.name: outcome.scores for outcome in outcomes} | dict(groups),
            "groups": groups,
            "group_subtasks": subtasks,
            "configs": {outcome.name: outcome.config for outcome in outcomes},
            "versions": {outcome.name: outcome.version for outcome in outcomes},
            "n-shot": {outcome.name: outcome.shots for outcome in outcomes},
            "higher_is_better": {outcome.name: outcome.higher_is_better for outcome in outcomes},
            "n-samples": counts,
            **extra,
            "hornbook": {"schema": SCHEMA, **own, "tasks": {outcome.name: outcome.about() for outcome in outcomes}},
        }
    )


def write_outcomes(folder: Path, outcomes: Sequence[Outcome], results: Mapping[str, Any]) -> None:
    """Write every item, and then ``results.json``."""
    (folder / ITEMS).mkdir(parents=True, exist_ok=True)
    for outcome in outcomes:
        outcome.write(folder)
    write_json(folder / "results.json", results)


def _plain(value: Any) -> Any:
    """``value`` as JSON can hold it: NumPy's numbers become Python's, NaN becomes null, functions their names."""
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(each) for each in value]
    if hasattr(value, "item") and not isinstance(value, str):
        value = value.item()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, bool | int | str):
        return value
    return getattr(value, "__name__", str(value))
