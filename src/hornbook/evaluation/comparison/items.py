"""The scores of single items, and which of them two evaluations share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hornbook.evaluation.comparison.benchmarks import factor_to_percent
from hornbook.evaluation.comparison.entry import TaskRecord
from hornbook.foundation.errors import DataError
from hornbook.foundation.files import read_jsonl

Key = tuple[str, str, int]
"""The file's name, the hash of the item's document, and which of the equal documents it is."""


@dataclass(frozen=True)
class Shared:
    """Scores of the items that both evaluations have, in the same order: as shares where the task's are percentages.

    ``complete`` if neither evaluation has any other item.
    """

    first: Sequence[float]
    second: Sequence[float]
    complete: bool


def read_items(files: Sequence[Path], score: str) -> dict[Key, float]:
    """The ``score`` (such as ``acc,none``) of every item in ``files``; empty if the items have no such score at all.

    Items with equal documents, which some benchmarks hold, are told apart by their order. Raises DataError that names
    the file and the item if one has no ``id``, or no such score while others have it; or if a file is missing or cut
    off.
    """
    found: dict[Key, float] = {}
    without = ""
    for file in files:
        seen = Counter[str]()
        for number, row in enumerate(read_jsonl(file), 1):
            name, value = row.get("id"), (row.get("scores") or {}).get(score)
            if not isinstance(name, str):
                raise _damaged(f"item {number} has no `id`", file)
            if isinstance(value, int | float):
                found[file.name, name, seen[name]] = float(value)
            else:
                without = without or f"item {number} of {file.name} has no number `{score}` in `scores`"
            seen[name] += 1
    if found and without:
        raise _damaged(without, files[0].parent)
    return found


def _damaged(what: str, path: Path) -> DataError:
    return DataError(what, where=str(path), mend="evaluate again, the file is damaged")


def shared_items(first: TaskRecord, second: TaskRecord, metric: str) -> Shared | None:
    """The items of a task that both evaluations scored by ``metric``; None if that is not known or fewer than two.

    Raises DataError if a file of items is damaged or has not as many as the results say.
    """
    ours, theirs = _scores(first, metric), _scores(second, metric)
    common = [key for key in ours if key in theirs]
    if len(common) < 2:
        return None
    complete = len(common) == len(ours) == len(theirs)
    return Shared([ours[key] for key in common], [theirs[key] for key in common], complete)


def _scores(task: TaskRecord, metric: str) -> Mapping[Key, float]:
    score = next((key for key, name in task.keys.items() if name == metric), None)
    if score is None or not task.items_files:
        return {}
    items = read_items(task.items_files, score)
    if items and task.items is not None and len(items) != task.items:
        raise DataError(
            f"{len(items)} items of {task.task} are here, the results are of {task.items}",
            where=", ".join(map(str, task.items_files[:3])),
            mend="evaluate again, lines are missing or were added",
        )
    factor = (factor_to_percent(task.task, metric) or 100.0) / 100.0
    return {key: factor * value for key, value in items.items()}
