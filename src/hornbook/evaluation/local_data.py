"""Benchmark data in a folder, with the hub's columns, for lm-evaluation-harness's tasks.

The harness loads a dataset by its hub name. Here that load is answered from files: ``FOLDER/arc_easy/test.jsonl``,
``FOLDER/mmlu/anatomy/dev.parquet``, or a copy of the hub's own tree (``allenai/ai2_arc/ARC-Easy/test-00000-of-00001
.parquet``). A folder is found by the task's name, or the dataset's and its configuration's, whatever their case and
punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from hornbook.foundation.errors import DataError
from hornbook.foundation.files import write_jsonl
from hornbook.tasks.columns import check_rows
from hornbook.tasks.rows import SUFFIXES, read_rows

SPLIT_SETTINGS = ("training_split", "validation_split", "test_split", "fewshot_split")
DEPTH = 4
"""Folders below the data folder that are looked into."""
EVALUATED = ("test", "validation")
"""Splits that tasks evaluate."""
SHARDS = re.compile(r"(.+?)(-\d{5}-of-\d{5})?$")
SHOWN_FOLDERS = 8


@dataclass(frozen=True)
class LocalData:
    """A folder of benchmark files. ``sources`` remembers which folder each task was read from."""

    folder: Path
    sources: dict[str, Path] = field(default_factory=dict[str, Path])

    def __post_init__(self) -> None:
        if not self.folder.is_dir():
            raise DataError(
                "there is no such folder", where=str(self.folder), mend="give --data-dir an existing folder"
            )

    @cached_property
    def _folders(self) -> dict[tuple[str, ...], Path]:
        """Every folder that holds rows, by its normalised path; ``data`` between folder and files is passed over."""
        found: dict[tuple[str, ...], Path] = {}
        for file in sorted(self.folder.rglob("*")):
            parts = file.relative_to(self.folder).parts[:-1]
            if len(parts) <= DEPTH and file.name.lower().endswith(SUFFIXES):
                found.setdefault(tuple(_normal(part) for part in parts if part != "data"), file.parent)
        return found

    def find(self, task: str, dataset: str, config: str | None) -> Path:
        """The folder with the files of ``task``, which reads ``config`` of the hub's ``dataset``; it is remembered.

        Raises DataError that says under which names it was looked for, and what there is.
        """
        owner, _, name = dataset.rpartition("/")
        wanted = [(task,), (dataset_alias(task), config), (name, config), (owner, name, config), (name,), (owner, name)]
        wanted += [(config,)]
        tried: list[str] = []
        for parts in wanted:
            if all(parts):
                tried.append("/".join(str(part) for part in parts))
                folder = self._folders.get(tuple(_normal(str(part)) for part in parts))
                if folder is not None:
                    self.sources[task] = folder
                    return folder
        there = ["/".join(parts) for parts in self._folders]
        shown = ", ".join(there[:SHOWN_FOLDERS]) + (" ..." if len(there) > SHOWN_FOLDERS else "")
        raise DataError(
            f"no data for the task {task}: looked for {', '.join(dict.fromkeys(tried))}; there is {shown or 'nothing'}",
            where=str(self.folder),
            mend=f"put the split of {dataset} as {task}/test.jsonl (or validation.jsonl, .parquet) there, with the "
            "hub's columns",
        )

    def maybe(self, task: str) -> Path | None:
        """The folder of that name, None if there is none."""
        folder = self._folders.get((_normal(task),))
        if folder is not None:
            self.sources[task] = folder
        return folder

    def source(self, task: str) -> str | None:
        """Which folder ``task`` was read from, below the data folder; None if it was not."""
        found = self.sources.get(task)
        return None if found is None else f"folder:{found.relative_to(self.folder)}"

    def read(self, task: str, dataset: str, config: str | None) -> dict[str, tuple[Path, list[dict[str, Any]]]]:
        """The rows of every split in the task's folder, with the file that they are from (of several, the first).

        Raises DataError as ``find`` does, and for damaged files.
        """
        folder = self.find(task, dataset, config)
        found: dict[str, tuple[Path, list[dict[str, Any]]]] = {}
        for file in _files(folder):
            split, rows = _split(file), read_rows(file)
            found[split] = (found[split][0], found[split][1] + rows) if split in found else (file, rows)
        return found


def dataset_alias(task: str) -> str:
    """The benchmark that a task is a part of: ``bbh`` of ``bbh_cot_fewshot_navigate``, ``mmlu`` of ``mmlu_anatomy``."""
    return task.partition("_")[0]


def _normal(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _files(folder: Path) -> Iterator[Path]:
    inner = folder / "data"
    for place in (folder, inner) if inner.is_dir() else (folder,):
        yield from (file for file in sorted(place.iterdir()) if file.name.lower().endswith(SUFFIXES))


def _split(file: Path) -> str:
    name = next(file.name[: -len(suffix)] for suffix in sorted(SUFFIXES, key=len, reverse=True)
                if file.name.lower().endswith(suffix))  # fmt: skip
    match = SHARDS.match(name)
    assert match is not None
    return match[1]


@contextmanager
def local_datasets(data: LocalData) -> Generator[None]:
    """While it lasts, the harness's tasks that are made read ``data`` instead of the hub.

    Every task comes by ``ConfigurableTask.download``, so that method is replaced: one folder then serves groups whose
    tasks read different configurations of a dataset, which overrides of a group's settings could not say. A split that
    the folder lacks is taken out of the task's settings: the harness's own rule then draws examples from what there is.
    """
    from lm_eval.api import task as tasks

    configurable: Any = tasks.ConfigurableTask
    hub: Callable[..., None] = configurable.download

    def download(task: Any, *_: Any, **__: Any) -> None:
        name = task.config.task or type(task).__name__
        splits = data.read(name, str(task.DATASET_PATH), task.DATASET_NAME)
        for setting in SPLIT_SETTINGS:
            if getattr(task.config, setting) not in splits:
                setattr(task.config, setting, None)
        if task.config.fewshot_config is not None and task.config.fewshot_config.split not in splits:
            task.config.fewshot_config.split = None
        if not (task.has_test_docs() or task.has_validation_docs()):
            raise DataError(
                f"the task {name} has nothing to evaluate: there is {', '.join(splits)}",
                where=str(data.sources[name]),
                mend=f"add the split that it evaluates: {' or '.join(EVALUATED)}",
            )
        # The hub's other splits may have no labels, such as piqa's test.
        for split in {getattr(task.config, setting) for setting in SPLIT_SETTINGS} & splits.keys():
            check_rows(name, splits[split][1], splits[split][0])
        task.dataset = to_dataset({split: rows for split, (_, rows) in splits.items()})

    configurable.download = download
    try:
        yield
    finally:
        configurable.download = hub


def to_dataset(rows: dict[str, list[dict[str, Any]]]) -> Any:
    """Rows by split, as the harness's tasks take them."""
    from datasets import Dataset, DatasetDict

    return DatasetDict({split: Dataset.from_list(each) for split, each in rows.items()})


def fetch(dataset: str, config: str | None, to: Path) -> None:
    """Write every split of a dataset of the hub as JSON Lines into the folder ``to``. Raises DataError if it can't."""
    from datasets import load_dataset

    try:
        fetched: Any = load_dataset(dataset, config)
    except Exception as error:
        raise hub_failure(dataset, error) from error
    for split in fetched:
        write_jsonl(to / f"{split}.jsonl", list(fetched[split]))


def hub_failure(name: str, error: Exception) -> DataError:
    """What to say when data of the hub can't be had."""
    reason = (str(error).splitlines() or [""])[0][:200]
    return DataError(
        f"the data of {name} can't be fetched ({type(error).__name__}: {reason})",
        mend="check the network, or give the rows in a folder with --data-dir",
    )
