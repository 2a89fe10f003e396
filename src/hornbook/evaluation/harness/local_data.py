"""Benchmark data in a folder, with the hub's columns, for lm-evaluation-harness's tasks.

The harness loads a dataset by its hub name. Here that load is answered from files: ``FOLDER/arc_easy/test.jsonl``,
``FOLDER/mmlu/anatomy/dev.parquet``, or a copy of the hub's own tree (``allenai/ai2_arc/ARC-Easy/test-00000-of-00001
.parquet``). A folder is found by the task's name, or the dataset's and its configuration's, whatever their case and
punctuation, and whatever folders are around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from hornbook.evaluation.harness.hub import NoDataError
from hornbook.foundation.errors import DataError
from hornbook.tasks.columns import check_rows
from hornbook.tasks.rows import SUFFIXES, read_rows

SPLIT_SETTINGS = ("training_split", "validation_split", "test_split", "fewshot_split")
DEPTH = 6
"""Folders below the data folder that are looked into."""
EVALUATED = ("test", "validation")
"""Splits that tasks evaluate."""
SHARDS = re.compile(r"(.+?)(-\d{5}-of-\d{5}(-[0-9a-f]+)?)?$")
"""A split's name and the hub's number of its part; older files end with a hash."""
VALIDATION = "validation"
VALIDATION_NAMES = ("dev", "val", "valid")
"""What else the validation split is called in files that are not the hub's."""
OTHER_NAMES = {
    "humaneval": ("openai_humaneval",),
    "social_iqa": ("siqa", "social_i_qa"),
    "squadv2": ("squad_v2",),
    "toxigen": ("toxigen_safety",),
}
"""Names of benchmarks' folders that neither the task nor its dataset has."""
WHOLE = ("all", "annotated", "default", "full", "main")
"""Configurations that are a dataset's whole, or all of it that is used: its name alone says where that lies."""
PART = "subject"
"""The column that tells the parts of a dataset apart where all are in one file, as in MMLU's configuration ``all``."""
NO_ROWS = ("dataset_info.json", "dataset_infos.json", "dataset_dict.json", "state.json")
"""Files of the hub's tools that tell of rows, and hold none."""
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
            if parts and len(parts) <= DEPTH and _has_rows(file):
                found.setdefault(tuple(_normal(part) for part in parts if part != "data"), file.parent)
        return found

    def find(self, task: str, dataset: str, config: str | None) -> Path:
        """The folder with the files of ``task``, which reads ``config`` of the hub's ``dataset``; it is remembered.

        Raises NoDataError that says under which names it was looked for, and what there is.
        """
        name = dataset.rpartition("/")[2]
        wanted = [(task,), *((other,) for other in OTHER_NAMES.get(task, ()))]
        wanted += [(dataset_alias(task), config), (name, config), (name, "all"), (name,)]
        tried: list[str] = []
        for parts in wanted:
            if all(parts):
                names = [str(part) for part in parts]
                tried.append("/".join(names))
                folder = self._ending(names)
                if folder is not None:
                    self.sources[task] = folder
                    return folder
        if config is not None and (_normal(config),) in self._folders:
            return self.sources.setdefault(task, self._folders[_normal(config),])
        there = ["/".join(parts) for parts in self._folders]
        shown = ", ".join(there[:SHOWN_FOLDERS]) + (" ..." if len(there) > SHOWN_FOLDERS else "")
        raise NoDataError(
            f"no data for the task {task}: looked for {', '.join(dict.fromkeys(tried))}; there is {shown or 'nothing'}",
            where=str(self.folder),
            mend=f"put the split of {dataset} as {task}/test.jsonl (or validation.jsonl, .parquet) there, with the "
            "hub's columns",
        )

    def maybe(self, task: str) -> Path | None:
        """The folder of that name, None if there is none."""
        for name in (task, *OTHER_NAMES.get(task, ())):
            folder = self._ending([name])
            if folder is not None:
                self.sources[task] = folder
                return folder
        return None

    def _ending(self, names: Sequence[str]) -> Path | None:
        """The folder whose path ends in ``names``, and of several the one with the fewest folders around it."""
        end = tuple(map(_normal, names))
        fitting = [parts for parts in self._folders if parts[-len(end) :] == end]
        return self._folders[min(fitting, key=len)] if fitting else None

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
            if config is not None and not _is_of(folder, task, dataset, config):
                rows = _part(rows, config, file)
            found[split] = (found[split][0], found[split][1] + rows) if split in found else (file, rows)
        other = next((name for name in VALIDATION_NAMES if name in found), None)
        if other is not None:  # it keeps its name too: of MMLU, `dev` holds the examples
            found.setdefault(VALIDATION, found[other])
        return found


def _is_of(folder: Path, task: str, dataset: str, config: str) -> bool:
    """Whether ``folder`` holds what the task reads, and nothing else."""
    name = _normal(dataset.rpartition("/")[2])
    whole = config in WHOLE or _normal(config).startswith(name)
    own = folder.parent if folder.name == "data" else folder
    return whole or _normal(own.name) in (_normal(config), _normal(task))


def dataset_alias(task: str) -> str:
    """The benchmark that a task is a part of: ``bbh`` of ``bbh_cot_fewshot_navigate``, ``mmlu`` of ``mmlu_anatomy``."""
    return task.partition("_")[0]


def _part(rows: list[dict[str, Any]], config: str, file: Path) -> list[dict[str, Any]]:
    """The rows of one part of a file that may hold several. Raises DataError if it has none, or does not say."""
    if PART not in rows[0]:
        raise DataError(
            f"nothing says which rows are of {config}: there is no column `{PART}`",
            where=str(file),
            mend=f"put the rows of {config} into a folder {config}/ of their own",
        )
    chosen = [row for row in rows if _normal(str(row.get(PART))) == _normal(config)]
    if not chosen:
        raise DataError(f"no row has the {PART} {config}", where=str(file), mend=f"add the rows of {config}")
    return chosen


def _normal(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _files(folder: Path) -> Iterator[Path]:
    inner = folder / "data"
    for place in (folder, inner) if inner.is_dir() else (folder,):
        yield from (file for file in sorted(place.iterdir()) if _has_rows(file))


def _has_rows(file: Path) -> bool:
    return file.name.lower().endswith(SUFFIXES) and file.name not in NO_ROWS


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
