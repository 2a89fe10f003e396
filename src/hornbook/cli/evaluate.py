"""``hornbook evaluate``: measure a model on benchmarks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any

import typer

from hornbook.cli.generate import Dtype
from hornbook.cli.stage_command import Settings, settings_of

SHOWN_SUBTASKS = 8
"""Groups of more tasks, such as mmlu, are shown without their tasks."""
WIDE = 200
"""Characters in a line where nobody's terminal bounds it."""


def evaluate(
    model: Annotated[str | None, typer.Argument(help="A model folder, a run such as runs/laptop, or a name.")] = None,
    tasks: Annotated[str, typer.Option(help="Benchmarks, with commas; a suite such as phi-2 is one.")] = "humaneval",
    data_dir: Annotated[
        Path | None, typer.Option(help="Folder with the benchmarks' rows; without it, they come from the hub.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first items of each task, to try out.")] = None,
    shots: Annotated[int | None, typer.Option(min=0, help="Examples in each prompt; else as each task says.")] = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Write lm-evaluation-harness's results here.")
    ] = None,
    to: Annotated[
        Path | None, typer.Option(help="Folder for all items and answers; a killed evaluation goes on from there.")
    ] = None,
    corpus: Annotated[
        list[Path] | None,
        typer.Option(help="Documents that the model was trained on, if they are not in its run. May be repeated."),
    ] = None,
    dtype: Annotated[Dtype, typer.Option(help="What to compute in; auto prefers exactness to speed.")] = Dtype.AUTO,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1 or mps.")] = "auto",
    settings: Settings = None,
    no_isolation: Annotated[
        bool, typer.Option("--no-isolation", help="Run programs that you trust unprotected; the result says so.")
    ] = False,
    list_tasks: Annotated[bool, typer.Option("--list", help="List the suites and Hornbook's own tasks.")] = False,
    runs_dir: Annotated[Path, typer.Option(help="Folder of the runs.")] = Path("runs"),
) -> None:
    """Measure MODEL on benchmarks, each of which first proves that it scores right, and print the scores.

    Further settings, such as samples or batch_tokens: `hornbook fields evaluation`, given with --set.

    Example: `hornbook evaluate runs/laptop --tasks arc_easy,boolq --data-dir benchmarks --json scores.json`
    """
    from hornbook.evaluation.bench import Subject
    from hornbook.evaluation.config import EvaluationConfig
    from hornbook.evaluation.contamination import corpus_files
    from hornbook.evaluation.evaluate import evaluate as measure
    from hornbook.evaluation.model_info import documents_behind, model_info
    from hornbook.foundation.config import parse
    from hornbook.foundation.errors import RecipeError
    from hornbook.foundation.files import write_json
    from hornbook.foundation.progress import console
    from hornbook.inference.load import load, resolve_model

    if list_tasks:
        _list()
        return
    if model is None:
        raise RecipeError("no model to measure", mend="hornbook evaluate MODEL --tasks A,B; --list shows the tasks")
    fields: dict[str, Any] = {
        "tasks": tuple(name.strip() for name in tasks.split(",") if name.strip()),
        "data_dir": data_dir,
        "limit": limit,
        "shots": shots,
        **({"isolation": "none"} if no_isolation else {}),
        **settings_of(settings),
    }
    config = parse(EvaluationConfig, fields)
    folder = resolve_model(model, runs_dir=runs_dir)
    loaded, tokenizer = load(folder, dtype=dtype.value, device=device, packed=True)
    info = model_info(loaded, folder)
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", model).strip("-.")
    place = to or runs_dir / "evaluations" / f"{name}-{info.fingerprint[:8]}"
    files = [file for given in corpus for file in corpus_files(given)] if corpus else documents_behind(folder)
    results = measure(Subject(loaded, tokenizer, info), config, place, corpus=files)
    if json_file is not None:
        write_json(json_file, results)
    _print(results)
    console.print(f"  every item: {place}/items; all scores: {place}/results.json")


def _list() -> None:
    from hornbook.evaluation.own_tasks import own_names
    from hornbook.evaluation.suites import SUITES

    for suite in SUITES.values():
        names = ", ".join(f"{t.name}{f' ({t.shots} shots)' if t.shots else ''}" for t in suite.tasks)
        typer.echo(f"{suite.name}: {suite.title}\n    {names}")
    for name, what in own_names().items():
        typer.echo(f"{name}: {what}")
    typer.echo("and every task and group of lm-evaluation-harness by its name, such as mmlu, arc_easy or bbh")


def _print(results: dict[str, Any]) -> None:
    """A table of all scores, and the suites' categories."""
    from rich.console import Console
    from rich.table import Table

    own = results["hornbook"]
    table = Table(box=None, pad_edge=False)
    for title in ("task", "shots", "items", "score", "", "clean", "contaminated"):
        table.add_column(title, no_wrap=True)
    parts_of_groups = {
        task for names in results["group_subtasks"].values() if len(names) > SHOWN_SUBTASKS for task in names
    }
    for name, scores in results["results"].items():
        if name in parts_of_groups:
            continue
        about = own["tasks"].get(name)
        for metric in [key for key in scores if "," in key and "_stderr" not in key]:
            row, _, kind = metric.partition(",")
            shots = str(about["shots"]) if about else ""
            items = str(about["items"]) if about else ""
            parts = [_part(about, part, metric) if about else "" for part in ("clean", "contaminated")]
            error = scores.get(f"{row}_stderr,{kind}")
            chance = results["configs"].get(name, {}).get("chance", {}).get(kind)
            told = f"{metric} (chance {chance:.2f})" if chance else metric
            table.add_row(name, shots, items, _number(scores[metric], error), told, *parts)
    out = Console(highlight=False)
    if not out.is_terminal:
        out = Console(highlight=False, width=WIDE)
    out.print(table)
    for suite, found in own["suites"].items():
        for category, average in found["categories"].items():
            missing = f"; missing: {', '.join(average['missing'])}" if average["missing"] else ""
            out.print(f"{suite}, {category}: {_number(average['score'], average['standard_error'])}{missing}")


def _part(about: dict[str, Any], part: str, metric: str) -> str:
    found = about[part]
    if not found or not found["items"]:
        return "" if found is None else "0 items"
    value = found["scores"].get(metric)
    return "" if value is None else f"{_number(value, None)} ({found['items']})"


def _number(value: float | None, error: float | None) -> str:
    if value is None:
        return "–"
    text = f"{value:.4f}" if abs(value) <= 1 else f"{value:.2f}"
    return f"{text} ± {error:.4f}" if isinstance(error, float) else text
