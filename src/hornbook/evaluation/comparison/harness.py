"""Tasks as lm-eval's results schema has them, with what Hornbook writes beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hornbook.evaluation.comparison.benchmarks import (
    BENCHMARKS,
    benchmark_of,
    factor_to_percent,
    main_metric,
    metric_names,
)
from hornbook.evaluation.comparison.entry import Part, TaskRecord

Object = Mapping[str, Any]
Score = tuple[float, float | None]
"""A score and its standard error."""


def listed_tasks(data: Object) -> list[str]:
    """The tasks and groups to show: all that have a score, but not the parts of a group that is a known benchmark."""
    scored = [name for name, scores in data["results"].items() if _keys(scores)]
    hidden = {part for name in scored if name in BENCHMARKS for part in _below(name, data)}
    return [name for name in scored if name not in hidden]


def _below(group: str, data: Object) -> set[str]:
    parts = (data.get("group_subtasks") or {}).get(group) or []
    return set(parts).union(*(_below(part, data) for part in parts))


def _leaves(group: str, data: Object) -> set[str]:
    subtasks: Object = data.get("group_subtasks") or {}
    return {part for part in _below(group, data) if not subtasks.get(part)}


def _keys(scores: Object) -> list[str]:
    """The names of scores, such as ``acc,none``, in the order of the file."""
    return [
        key
        for key, value in scores.items()
        if "," in key and not key.partition(",")[0].endswith("_stderr") and is_number(value)
    ]


def is_number(value: Any) -> bool:
    """Whether a value of a JSON file is a number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def read_task(name: str, folder: Path, data: Object, own: Object) -> TaskRecord:
    """A task; of a group, the items and the records of all its tasks together."""
    records: dict[str, Object] = own.get("tasks") or {}
    leaves = [name] if name in records else sorted(_leaves(name, data)) or [name]
    found = [records[leaf] for leaf in leaves if leaf in records]
    record: Object = records.get(name) or (found[0] if found else {})
    keys = metric_names(name, _keys(data["results"][name]))
    files = [folder / one["items_file"] for one in found if one.get("items_file")]
    shots = {_shots(leaf, data, records) for leaf in leaves}
    counts = [(data.get("n-samples") or {}).get(leaf) or {} for leaf in leaves]
    prompts = sorted({str(one["prompt_hash"]) for one in found if one.get("prompt_hash")})
    alone = leaves == [name]
    return TaskRecord(
        task=name,
        benchmark=benchmark_of(name),
        main=_main(record.get("metric"), keys),
        shots=shots.pop() if len(shots) == 1 else None,
        keys=keys,
        scores=_scores(name, data["results"][name], keys),
        items=_sum(one.get("effective") for one in counts),
        original=_sum(one.get("original") for one in counts),
        items_files=tuple(files) if len(files) == len(leaves) else (),
        prompt_hash="+".join(prompts) or None,
        too_long=sum(one.get("too_long") or 0 for one in found),
        clean=_part(name, record.get("clean"), keys) if alone else None,
        contaminated=_part(name, record.get("contaminated"), keys) if alone else None,
    )


def _shots(leaf: str, data: Object, records: Mapping[str, Object]) -> int | None:
    if leaf in records:
        return records[leaf]["shots"]
    return (data.get("n-shot") or {}).get(leaf)


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = list(numbers)
    return None if None in known else sum(number or 0 for number in known)


def _main(metric: str | None, keys: Mapping[str, str]) -> str:
    """The metric that stands for the task: the record's, else the one that usually does."""
    for key, name in keys.items():
        if metric in (key, key.partition(",")[0], name):
            return name
    return main_metric(list(keys.values()))


def _scores(task: str, given: Object, keys: Mapping[str, str]) -> dict[str, Score]:
    found: dict[str, Score] = {}
    for key, name in keys.items():
        if not is_number(given.get(key)):
            continue
        metric, _, kind = key.partition(",")
        error = given.get(f"{metric}_stderr,{kind}")
        error = error if is_number(error) else None  # lm-eval writes N/A
        factor = factor_to_percent(task, name) or 1.0
        found[name] = (factor * given[key], None if error is None else factor * error)
    return found


def _part(task: str, given: Object | None, keys: Mapping[str, str]) -> Part | None:
    return None if given is None else Part(given["items"], _scores(task, given["scores"], keys))
