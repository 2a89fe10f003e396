"""A measured model as an entry of a comparison: from an evaluation's folder, its results file, or a run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hornbook.evaluation.comparison.averages import computed_averages
from hornbook.evaluation.comparison.benchmarks import CATEGORIES, benchmark_of, category_of, factor_to_percent
from hornbook.evaluation.comparison.entry import MEASURED, Average, BitsPerByte, Entry, Fact, Figure, TaskRecord
from hornbook.evaluation.comparison.harness import Object, is_number, listed_tasks, read_task
from hornbook.evaluation.suites import SUITES
from hornbook.foundation.errors import DataError
from hornbook.foundation.files import read_json

RESULTS = "results.json"
STEP = "evaluation"
SCHEMA = 1
RECORDED = "recorded by the run"


def find_results(name: str, runs_dir: Path) -> Path | None:
    """The results file that ``name`` means, or None: a file, an evaluation's folder, a run's folder, a run's name.

    A run is measured by its step ``evaluation``; another one is named like ``runs/laptop/baseline-evaluation``.
    """
    for path in (Path(name), runs_dir / name):
        for file in (path, path / RESULTS, path / STEP / RESULTS):
            if file.is_file():
                return file
    return None


def check_not_empty(name: str, runs_dir: Path) -> None:
    """Raise DataError if ``name`` means a folder that holds no results."""
    for path in (Path(name), runs_dir / name):
        if path.is_dir():
            others = sorted(file.parent.name for file in path.glob(f"*/{RESULTS}"))
            hint = f"name one of its evaluations: {', '.join(others)}" if others else "run `hornbook evaluate` first"
            raise DataError(f"no {RESULTS} and no {STEP}/{RESULTS} in this folder", where=str(path), mend=hint)


def read_entry(file: Path) -> Entry:
    """The model that ``file`` has the results of, as Hornbook or as lm-eval writes them.

    Read beyond lm-eval's schema is its key ``hornbook``. Not read: anything of the harness's own config but the model's
    name and size. Raises DataError if the file is damaged or has another format.
    """
    data = read_json(file)
    if not isinstance(data, dict) or not isinstance(data.get("results"), dict):
        raise DataError(
            "no `results` in this file, so it is not in lm-eval's format",
            where=str(file),
            mend="name the results.json that `hornbook evaluate` or lm-eval wrote; if it did, evaluate again",
        )
    own: dict[str, Any] = data.get("hornbook") or {}
    if own and own.get("schema") != SCHEMA:
        raise DataError(
            f"the schema of its `hornbook` part is {own.get('schema')!r}, {SCHEMA} is known here",
            where=str(file),
            mend="evaluate again with this version",
        )
    try:
        return _entry(file, data, own)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise DataError(
            f"a field is missing or of the wrong kind ({type(error).__name__}: {error})",
            where=str(file),
            mend="evaluate again; the file was edited, or written by another version",
        ) from error


def _entry(file: Path, data: Object, own: Object) -> Entry:
    tasks = {name: read_task(name, file.parent, data, own) for name in listed_tasks(data)}
    figures = [figure for task in tasks.values() for figure in _figures(task, data, str(file))]
    recorded = _recorded_averages(own, tasks, str(file))
    known = {average.category for average in recorded}
    computed = [average for average in computed_averages(figures, str(file)) if average.category not in known]
    model: Object = own.get("model") or {}
    harness: Object = data.get("config") or {}
    parameters = _fact(model.get("parameters"), RECORDED) + _fact(harness.get("model_num_parameters"), "lm-eval")
    return Entry(
        label=_label(file, data, own),
        where=str(file),
        figures=tuple(figures),
        averages=(*recorded, *computed),
        parameters=parameters,
        training_tokens=_fact(model.get("training_tokens"), RECORDED),
        recorded_flops=next(iter(_fact(model.get("training_flops"), RECORDED)), None),
        tasks=tasks,
        bits_per_byte=tuple(
            BitsPerByte(source, one["bits_per_byte"], one["standard_error"], (one["documents"], one["bytes"]))
            for source, one in sorted((own.get("bits_per_byte") or {}).items())
        ),
    )


def _label(file: Path, data: Object, own: Object) -> str:
    """The run's or the folder's name; for lm-eval's own files the model's."""
    if not own and isinstance(data.get("model_name"), str):
        return data["model_name"].rstrip("/").rpartition("/")[2]
    folder = file.resolve().parent
    if folder.name == STEP:
        return folder.parent.name
    return f"{folder.parent.name}/{folder.name}" if folder.name.endswith(f"-{STEP}") else folder.name


def _fact(value: Any, source: str) -> tuple[Fact, ...]:
    return () if value is None else (Fact(float(value), f"{value:,}", source, MEASURED),)


def _figures(task: TaskRecord, data: Object, source: str) -> list[Figure]:
    directions: Object = (data.get("higher_is_better") or {}).get(task.task) or {}
    metrics = {name: key.partition(",")[0] for key, name in task.keys.items()}
    return [
        Figure(
            benchmark=task.benchmark,
            metric=name,
            shots=task.shots,
            value=value,
            source=source,
            status=MEASURED,
            unit="" if factor_to_percent(task.task, name) is None else "%",
            standard_error=error,
            items=task.items,
            task=task.task,
            main=name == task.main,
            higher_is_better=directions.get(metrics[name]) is not False,
        )
        for name, (value, error) in task.scores.items()
    ]


def _recorded_averages(own: Object, tasks: Mapping[str, TaskRecord], source: str) -> list[Average]:
    """The groups' scores that the evaluation wrote itself. A suite's group with other benchmarks than ours of that name
    is called after the suite too: the phi-1.5 report counts BoolQ to common sense, phi-2's authors don't."""
    found: list[Average] = []
    for suite, body in (own.get("suites") or {}).items():
        wanted = {task.name: task.metric for task in SUITES[suite].tasks} if suite in SUITES else {}
        for name, given in (body.get("categories") or {}).items():
            if not is_number(given["score"]):
                continue
            category, error = category_of(name), given.get("standard_error")
            names = [benchmark_of(task) for task in (*given["tasks"], *given["missing"])]
            if set(names) != set(CATEGORIES.get(category, ())):
                category = f"{name} ({suite})"
            used = [(task, tasks[task]) for task in given["tasks"] if task in tasks]
            found.append(
                Average(
                    category=category,
                    value=100 * given["score"],
                    origin="recorded",
                    source=source,
                    status=MEASURED,
                    standard_error=None if error is None else 100 * error,
                    benchmarks=_in_order(category, given["tasks"]),
                    missing=_in_order(category, given["missing"]),
                    protocols=tuple(
                        (task.benchmark, task.keys.get(wanted.get(name, ""), task.main), task.shots)
                        for name, task in used
                    ),
                )
            )
    return found


def _in_order(category: str, tasks: list[str]) -> tuple[str, ...]:
    order = CATEGORIES.get(category, ())
    names = [benchmark_of(task) for task in tasks]
    return tuple(sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name)))
