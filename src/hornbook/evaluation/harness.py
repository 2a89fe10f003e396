"""Running lm-evaluation-harness's tasks on a Hornbook model, offline where the data is local."""

from __future__ import annotations

import logging
import os
import random
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import numpy as np
import torch
from jinja2 import UndefinedError
from lm_eval import evaluator
from lm_eval.api import task as task_module
from lm_eval.tasks import TaskManager

from hornbook.evaluation.adapter import HornbookLM
from hornbook.evaluation.local_data import LocalData, local_datasets
from hornbook.evaluation.offline_metrics import local_metrics
from hornbook.foundation.config import nearest
from hornbook.foundation.errors import DataError, HornbookError, RecipeError
from hornbook.foundation.files import hash_json

FEWSHOT_SEED = 1234
"""The seed that the harness draws examples with, unless it is told another one."""
LOGGERS = ("lm_eval", "datasets", "evaluate", "huggingface_hub")
UNREADABLE = (KeyError, AttributeError, IndexError, ValueError, TypeError, UndefinedError)
"""What a task raises on rows that it can't read."""


@dataclass(frozen=True)
class Loaded:
    """Tasks of the harness, ready to run: what ``TaskManager.load`` gives, and where each one's data came from."""

    tasks: dict[str, Any]
    groups: dict[str, Any]
    group_map: dict[str, list[str]]
    sources: dict[str, str]


class Harness:
    """The harness's tasks by name, from the hub or from ``data``."""

    def __init__(self, data: LocalData | None = None) -> None:
        self.data = data
        with _quiet():
            self._manager = TaskManager()

    @property
    def names(self) -> list[str]:
        """Every task, group and tag that the harness knows."""
        return self._manager.all_tasks

    def check_names(self, names: Sequence[str], others: Sequence[str] = ()) -> None:
        """Raise RecipeError with the nearest names for one that neither the harness nor ``others`` know."""
        known = {*self.names, *others}
        for name in names:
            if name not in known:
                raise RecipeError(
                    f"unknown task `{name}`; {nearest(name, sorted(known))}",
                    mend="use one of those names; `hornbook evaluate --list` shows Hornbook's own and the suites",
                )

    def load(self, name: str, shots: int | None = None, seed: int = FEWSHOT_SEED) -> Loaded:
        """The tasks that ``name`` means, with ``shots`` examples (None: as the task says, else none).

        Raises DataError if the data is missing or has not the columns that the task reads.
        """
        with ExitStack() as stack:
            stack.enter_context(_quiet())
            stack.enter_context(local_metrics())
            if self.data is not None:
                stack.enter_context(local_datasets(self.data))
                stack.enter_context(_offline())
            try:
                found = self._manager.load([name])
            except HornbookError:
                raise
            except Exception as error:
                raise self._failure(name, error) from error
        sources: dict[str, str] = {}
        for task_name, task in found["tasks"].items():
            default = task.get_config("num_fewshot")
            # The harness never gives examples to a task that says 0 itself.
            chosen = default if default == 0 or shots is None else shots
            task.set_config(key="num_fewshot", value=chosen or 0)
            task.set_fewshot_seed(seed=seed)
            local = self.data.sources.get(task_name) if self.data is not None else None
            sources[task_name] = str(local) if local is not None else f"hub:{task.DATASET_PATH}"
        return Loaded(found["tasks"], found.get("groups", {}), found.get("group_map", {}), sources)

    def _failure(self, name: str, error: Exception) -> DataError:
        if self.data is not None:
            return DataError(
                f"the task {name} can't read these rows ({type(error).__name__}: {error})",
                where=str(self.data.sources.get(name, self.data.folder)),
                mend="give the columns that the hub's dataset has",
            )
        return DataError(
            f"the data of {name} can't be fetched ({type(error).__name__}: {str(error).splitlines()[0][:200]})",
            mend="check the network, or give the rows in a folder with --data-dir",
        )


def run(lm: HornbookLM, loaded: Loaded, limit: int | None) -> dict[str, Any]:
    """The harness's results, with every item under ``samples``; ``limit`` takes the first items of each task only.

    Scores, standard errors and groups are the harness's own. Raises DataError for items that a task can't read.
    """
    random.seed(0)  # the harness's own seeds
    np.random.seed(1234)
    torch.manual_seed(1234)
    given: Any = {"tasks": loaded.tasks, "groups": loaded.groups, "group_map": loaded.group_map}
    with _quiet(), local_metrics():
        try:
            found: Any = evaluator.evaluate(lm, given, limit=limit, log_samples=True, bootstrap_iters=1000)
        except UNREADABLE as error:
            raise DataError(
                f"{', '.join(loaded.tasks)} can't be scored ({type(error).__name__}: {error})",
                where=", ".join(sorted(set(loaded.sources.values()))),
                mend="check the columns of the data; if they are right, report this as a fault of Hornbook",
            ) from error
    return found


def about() -> dict[str, str]:
    """The harness's version, for the record."""
    return {"lm_eval_version": version("lm_eval")}


def items_of(samples: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """One row for each item of a task: its number, the hash of its document, and its scores under every filter."""
    rows: dict[int, dict[str, Any]] = {}
    for sample in samples:
        row = rows.setdefault(sample["doc_id"], {"item": sample["doc_id"], "id": sample["doc_hash"], "scores": {}})
        for metric in sample["metrics"]:
            value = sample[metric]
            if isinstance(value, bool | int | float | np.number):
                row["scores"][f"{metric},{sample['filter']}"] = float(value)
    return [rows[number] for number in sorted(rows)]


def fingerprints(samples: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Hashes of all items that were evaluated, and of all prompts with their examples, in order."""
    return {
        "dataset_fingerprint": hash_json([sample["doc_hash"] for sample in samples]),
        "prompt_hash": hash_json([[str(given[0]) for given in sample["arguments"]] for sample in samples]),
    }


@contextmanager
def _offline() -> Generator[None]:
    """Keep the hub's client from the network: what is not in the folder is missing, not fetched."""
    names = ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name)
            else:
                os.environ[name] = value


def _without_bar(items: Iterable[Any], **_: Any) -> Iterable[Any]:
    return items


@contextmanager
def _quiet() -> Generator[None]:
    """The harness's and its libraries' warnings are about its own options; its progress bars would mix with ours."""
    loggers = [logging.getLogger(name) for name in LOGGERS]
    levels = [logger.level for logger in loggers]
    from datasets.utils.logging import disable_progress_bar

    disable_progress_bar()
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    bars = task_module.tqdm
    task_module.tqdm = _without_bar
    try:
        yield
    finally:
        task_module.tqdm = bars
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
