"""Running lm-evaluation-harness's tasks on a Hornbook model, offline where the data is local."""

from __future__ import annotations

import inspect
import logging
import random
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jinja2 import UndefinedError
from lm_eval import evaluator, utils
from lm_eval.api import task as task_module
from lm_eval.tasks import TaskManager

from hornbook.evaluation.bench import Bench, Measured
from hornbook.evaluation.config import FEWSHOT_SEED, EvaluationConfig
from hornbook.evaluation.harness.adapter import HornbookLM
from hornbook.evaluation.harness.hub import hub_failure, hub_offline, hub_or_cache
from hornbook.evaluation.harness.local_data import LocalData, local_datasets
from hornbook.evaluation.harness.offline_metrics import SQUAD_TASK, local_metrics, local_squad
from hornbook.evaluation.harness.outcomes import outcomes
from hornbook.foundation.config import nearest
from hornbook.foundation.errors import DataError, HornbookError, RecipeError
from hornbook.foundation.progress import console, step
from hornbook.tasks.columns import check_rows

SQUAD_DATASET = "lighteval/squad_v2"
LOGGERS = ("lm_eval", "datasets", "evaluate", "huggingface_hub")
FOLDERS = {
    **dict.fromkeys(("mmlu", "bbh", "arc", "piqa", "winogrande", "gsm8k", "hellaswag", "openbookqa", "toxigen")),
    "boolq": "super_glue",
    "social": "siqa",
    "commonsense": "commonsense_qa",
}
"""Where the harness keeps the tasks of the Phi reports, by the first part of their names, if not under that name. None
of these fetches a metric. Its whole list of tasks takes many seconds to read."""
KEPT_TEMPLATES = 1024
"""Compiled templates that are kept: each of a task's prompts is one."""
UNREADABLE = (KeyError, AttributeError, IndexError, ValueError, TypeError, UndefinedError)
"""What a task raises on rows that it can't read."""


@dataclass(frozen=True)
class Loaded:
    """Tasks of the harness, ready to run: what ``TaskManager.load`` gives, and where each one's data came from."""

    tasks: dict[str, Any]
    groups: dict[str, Any]
    group_map: dict[str, list[str]]
    sources: dict[str, str]
    fetches: bool = True
    """Whether a metric may be looked for on the network, as a task of the Phi reports never does."""


@cache
def _all() -> TaskManager:
    with _quiet(), step("reading the harness's list of tasks"):
        return TaskManager()


@cache
def _few() -> TaskManager:
    """The tasks of ``FOLDERS`` alone."""
    around = Path(inspect.getfile(TaskManager)).parent
    folders = [around / (folder or name) for name, folder in FOLDERS.items()]
    with _quiet():
        return TaskManager(include_path=list(map(str, folders)), include_defaults=False)


class Harness:
    """The harness's tasks by name, from the hub or from ``data``."""

    def __init__(self, data: LocalData | None = None) -> None:
        self.data = data

    def check_names(self, names: Sequence[str], others: Iterable[str] = ()) -> None:
        """Raise RecipeError with the nearest names for one that the harness does not know; ``others`` may be near."""
        for name in names:
            if not _is_known(name) and name not in _all().all_tasks:
                known = {*_all().all_tasks, *others}
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
            known = _is_known(name)
            if not known:
                stack.enter_context(local_metrics())
            if self.data is not None:
                stack.enter_context(local_datasets(self.data))
            stack.enter_context(hub_or_cache() if self.data is None else hub_offline())
            try:
                manager = _few() if known else _all()
                found: Any = {"tasks": {name: self._squad()}} if name == SQUAD_TASK else manager.load([name])
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
            local = self.data.source(task_name) if self.data is not None else None
            sources[task_name] = local or f"hub:{task.DATASET_PATH}"
            if chosen and _draws_from_items(task):
                console.print(
                    f"  [yellow]examples:[/] {task_name} has no split for them: they are drawn from evaluated items, "
                    "as lm-evaluation-harness does, and may hold the question that is asked"
                )
            _check_examples(task_name, task, chosen or 0, sources[task_name])
        return Loaded(found["tasks"], found.get("groups", {}), found.get("group_map", {}), sources, fetches=not known)

    def _squad(self) -> Any:
        """SQuAD v2, whose task of the harness takes neither rows of one's own nor examples."""
        if self.data is not None:
            splits = self.data.read(SQUAD_TASK, SQUAD_DATASET, None)
            used = {split: splits[split] for split in ("train", "validation") if split in splits}
            for file, rows in used.values():
                check_rows(SQUAD_TASK, rows, file)
            return local_squad({split: rows for split, (_, rows) in used.items()}, self.data.sources[SQUAD_TASK])
        from datasets import load_dataset

        fetched: Any = load_dataset(SQUAD_DATASET)
        return local_squad({split: list(fetched[split]) for split in fetched}, Path(SQUAD_DATASET))

    def prepare(self, name: str, config: EvaluationConfig, shots: int | None) -> HarnessTask:
        """``name`` with its data, ready to be measured. Raises as ``load`` does."""
        return HarnessTask(name, self.load(name, shots), config.limit)

    def _failure(self, name: str, error: Exception) -> DataError:
        if self.data is not None:
            return DataError(
                f"the task {name} can't read these rows ({type(error).__name__}: {error})",
                where=str(self.data.sources.get(name, self.data.folder)),
                mend="give the columns that the hub's dataset has",
            )
        return hub_failure(name, error)


def _check_examples(name: str, task: Any, shots: int, source: str) -> None:
    """Raise DataError if there are fewer examples than ``shots``; drawn from what is asked, it takes one more."""
    if not shots:
        return
    there = len(task.sampler.fewshot_docs())
    wanted = shots + int(task.fewshot_cfg.split == task.config.test_split)
    if there < wanted:
        raise DataError(
            f"{name} has {there} rows to draw {shots} examples from, where {wanted} are wanted",
            where=source,
            mend="ask for fewer with --shots, or add the split that the examples are drawn from",
        )


def _is_known(name: str) -> bool:
    """Whether the task is one of ``FOLDERS``, or SQuAD v2, which has no file of its own."""
    return name == SQUAD_TASK or name in _few().all_tasks


def _draws_from_items(task: Any) -> bool:
    """Whether examples come from the evaluated items. Of a validation split the harness leaves out the one asked."""
    given = task.config.fewshot_config
    apart = task.has_training_docs() or task.has_validation_docs()
    return not apart and (given is None or (given.split is None and given.samples is None))


@dataclass(frozen=True)
class HarnessTask:
    """A task or group of the harness, with its data."""

    name: str
    loaded: Loaded
    limit: int | None

    def run(self, bench: Bench, measured: Measured) -> None:
        """Measure it, and add its tasks and groups to ``measured``."""
        console.print(f"[bold]{self.name}[/]")
        bench.lm.too_long.clear()
        found = run(bench.lm, self.loaded, self.limit)
        measured.outcomes += outcomes(self.loaded, found, bench.lm.too_long, FEWSHOT_SEED)
        measured.groups |= {group: dict(found["results"][group]) for group in found.get("groups", {})}
        measured.subtasks |= found["group_subtasks"]


def run(lm: HornbookLM, loaded: Loaded, limit: int | None) -> dict[str, Any]:
    """The harness's results, with every item under ``samples``; ``limit`` takes the first items of each task only.

    Scores, standard errors and groups are the harness's own. Raises DataError for items that a task can't read.
    """
    random.seed(0)  # the harness's own seeds
    np.random.seed(1234)
    torch.manual_seed(1234)
    given: Any = {"tasks": loaded.tasks, "groups": loaded.groups, "group_map": loaded.group_map}
    with _quiet(), local_metrics() if loaded.fetches else nullcontext():
        try:
            found: Any = evaluator.evaluate(lm, given, limit=limit, log_samples=True, bootstrap_iters=1000)
        except UNREADABLE as error:
            raise DataError(
                f"{', '.join(loaded.tasks)} can't be scored ({type(error).__name__}: {error})",
                where=", ".join(sorted(set(loaded.sources.values()))),
                mend="check the columns of the data; if they are right, report this as a fault of Hornbook",
            ) from error
    return found


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
    templates: Any = utils.env
    bars, compile_template = task_module.tqdm, templates.from_string
    task_module.tqdm = _without_bar
    # The harness compiles a task's template again for every item and every example, which takes longer than to fill it.
    templates.from_string = lru_cache(maxsize=KEPT_TEMPLATES)(compile_template)
    try:
        yield
    finally:
        task_module.tqdm, templates.from_string = bars, compile_template
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
