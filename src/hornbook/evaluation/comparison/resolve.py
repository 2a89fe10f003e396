"""From what a person types to the entries of a comparison."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from hornbook.evaluation.comparison.entry import Entry
from hornbook.evaluation.comparison.measured import check_not_empty, find_results, read_entry
from hornbook.evaluation.comparison.published_entry import PREFIX, find_published, unknown_model


def resolve_entry(name: str, *, runs_dir: Path = Path("runs")) -> Entry:
    """The model that ``name`` means; the first of these that there is:

    1. an evaluation's folder, its results file, or a run's folder;
    2. a run of that name in ``runs_dir``;
    3. a published model, see ``find_published``. ``published:`` before its name passes over 1 and 2.

    Raises DataError, with the nearest names, if there is none, or if the results can't be read.
    """
    if not name.startswith(PREFIX):
        file = find_results(name, runs_dir)
        if file is not None:
            return read_entry(file)
    published = find_published(name)
    if published is not None:
        return published
    if not name.startswith(PREFIX):
        check_not_empty(name, runs_dir)
    raise unknown_model(name)


def resolve_entries(names: Sequence[str], *, runs_dir: Path = Path("runs")) -> tuple[Entry, ...]:
    """The models that ``names`` mean, in their order, each with a label of its own."""
    entries = [resolve_entry(name, runs_dir=runs_dir) for name in names]
    often = Counter(entry.label for entry in entries)
    labels = [entry.label if often[entry.label] == 1 else name for entry, name in zip(entries, names, strict=True)]
    seen = Counter[str]()
    found: list[Entry] = []
    for entry, label in zip(entries, labels, strict=True):
        seen[label] += 1
        found.append(dataclasses.replace(entry, label=label if seen[label] == 1 else f"{label} ({seen[label]})"))
    return tuple(found)
