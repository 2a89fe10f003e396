"""``hornbook models``: which models there are, what one is, and fetching one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hornbook.foundation.progress import console

if TYPE_CHECKING:
    from hornbook.model.config import PhiConfig

models = typer.Typer()
RunsDir = Annotated[Path, typer.Option(help="Where runs are kept.")]
Json = Annotated[bool, typer.Option("--json", help="Print as JSON.")]


@models.callback(invoke_without_command=True)
def listing(context: typer.Context, runs_dir: RunsDir = Path("runs"), as_json: Json = False) -> None:
    """List the models: the one that comes with Hornbook, published shapes with their place on the hub, and those that
    were made here.

    Only Phi models are listed, as Hornbook loads no others. Sizes of published weights are computed from the shape.

    Example: `hornbook models`, then `hornbook models show phi-2`
    """
    if context.invoked_subcommand is not None:
        return
    from rich.console import Console
    from rich.table import Table

    shipped, rows = _shipped_row(), _published_rows()
    runs, problems = _run_rows(runs_dir)
    if as_json:
        found = {"shipped": [shipped], "published": rows, "runs": runs, "unreadable": problems}
        typer.echo(json.dumps(found, indent=1))
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("name", "parameters", "layers x width", "context", "weights", "licence", "on this disk", "about"):
        table.add_column(title, justify="right" if title in ("parameters", "context", "weights") else "left")
    table.add_row(shipped["name"], *_cells(shipped), shipped["licence"], "comes with Hornbook", shipped["about"])
    for row in rows:
        here = "no weights released" if row["hub_name"] is None else row["folder"] or "no"
        about = row["about"] if row["hub_name"] is None else f"{row['hub_name']}: {row['about']}"
        table.add_row(row["name"], *_cells(row), row["licence"] or "", here, about)
    for row in runs:
        taught = f"{_count(row['tokens'])} tokens, " if row["tokens"] else ""
        scores = "".join(f"; {name} {_score(score)}" for name, score in row["scores"].items())
        table.add_row(row["name"], *_cells(row), "", row["folder"], f"{taught}{row['finished'][:10]}{scores}")
    # A file or a pipe has no width: nothing is to be folded or cut there.
    Console(width=None if Console().is_terminal else 1000).print(table)
    for problem in problems:
        console.print("[yellow]warning:[/] ", end="")
        console.print(problem, markup=False)


@models.command()
def show(
    name: Annotated[str, typer.Argument(help="A published name such as phi-2, a run, a folder, or a name of the hub.")],
    runs_dir: RunsDir = Path("runs"),
    as_json: Json = False,
) -> None:
    """Show a model's config, its parameters by part, what it takes in memory, published scores and prompt formats.

    Example: `hornbook models show phi-2`
    """
    found = _describe(name, runs_dir)
    if as_json:
        typer.echo(json.dumps(found, indent=1))
        return
    typer.echo(f"{found['name']}: {found['about']}" if found["about"] else found["name"])
    if found["hub_name"]:
        typer.echo(f"  hub           {found['hub_name']}")
    if found["licence"]:
        typer.echo(f"  licence       {found['licence']}")
    typer.echo(f"  on this disk  {found['folder'] or 'no'}")
    typer.echo("config")
    for field, value in found["config"].items():
        typer.echo(f"  {field:24} {value}")
    typer.echo(f"parameters                 {sum(found['parameters'].values()):,}")
    for part, count in found["parameters"].items():
        typer.echo(f"  {part:24} {count:,}")
    typer.echo("memory of the weights")
    for dtype, size in found["weights_bytes"].items():
        about = "about " if dtype == "Q4_K_M" else ""
        typer.echo(f"  {dtype:24} {about}{_size(size)}" + (" (estimate)" if about else ""))
    typer.echo("memory of the key/value cache, per token and for the whole context")
    context = found["config"]["max_position_embeddings"]
    for dtype, size in found["cache_bytes_per_token"].items():
        typer.echo(f"  {dtype:24} {_size(size)}, {_size(size * context)}")
    if found["scores"]:
        typer.echo("measured here")
        for benchmark, score in found["scores"].items():
            typer.echo(f"  {benchmark:28} {_score(score)}")
    if found["published_scores"]:
        typer.echo("published scores (as the source prints them)")
        for score in found["published_scores"]:
            shots = "" if score["shots"] in ("ns", "mixed") else f", {score['shots']} shots"
            measure = f"{score['benchmark']} ({score['metric']}{shots})"
            printed = score["printed"] + (" %" if score["unit"] == "percent" else "")
            typer.echo(f"  {measure:42} {printed:>8}  {score['source']}")
    if found["prompt_formats"]:
        typer.echo("prompt formats of its card")
        for format_name, prompt in found["prompt_formats"].items():
            typer.echo(f"  {format_name:24} {prompt!r}")


@models.command()
def pull(
    name: Annotated[str, typer.Argument(help="A published name such as phi-2, or a name of the hub, OWNER/MODEL.")],
    revision: Annotated[str, typer.Option(help="A branch, tag or commit of the repository.")] = "main",
    to: Annotated[Path | None, typer.Option(help="A folder to fetch into, rather than the hub's cache.")] = None,
) -> None:
    """Fetch a model's weights, config and tokenizer from the Hugging Face hub.

    Files that are there already are not fetched again.

    Example: `hornbook models pull phi-2`, or `hornbook models pull microsoft/phi-2 --to phi-2` to carry it elsewhere
    """
    from hornbook.model.catalogue import find_known
    from hornbook.model.hub import pull as fetch

    known = find_known(name)
    pulled = fetch(known.hub_name if known else name, revision=revision, to=to)
    total = sum(pulled.files.values())
    console.print(f"{len(pulled.files)} files, {_size(total)}; next: hornbook verify {name if to is None else to}")
    typer.echo(pulled.folder)


@dataclass(frozen=True)
class _Model:
    """What ``name`` means: a published shape, or a folder with a model."""

    config: PhiConfig
    folder: Path | None
    published: str | None
    scores: dict[str, float]


def _find(name: str, runs_dir: Path) -> _Model:
    from hornbook.model.catalogue import find_known
    from hornbook.model.hub import cached_folder
    from hornbook.model.presets import PRESETS

    known = find_known(name)
    published = known.name if known else name
    if published in PRESETS and not Path(name).exists():
        folder = cached_folder(known.hub_name) if known else None
        return _Model(PRESETS[published].config, folder, published, {})
    from hornbook.inference.load import resolve_model
    from hornbook.model.checkpoint import read_config
    from hornbook.model.runs import find_runs

    folder = resolve_model(name, runs_dir=runs_dir)
    root = folder.parent.resolve() if folder.name == "model" else folder.resolve()
    runs = [run for run in find_runs(runs_dir)[0] if run.path.resolve() == root]
    return _Model(read_config(folder), folder, None, dict(runs[0].scores) if runs else {})


def _describe(name: str, runs_dir: Path) -> dict[str, Any]:
    from hornbook.evaluation.published import REPORTS, published_scores
    from hornbook.inference.formats import prompt_format
    from hornbook.model.catalogue import (
        BYTES_PER_NUMBER,
        KNOWN,
        NANO_ABOUT,
        NANO_LICENCE,
        cache_bytes_per_token,
        nano_folder,
        parameters_by_part,
        q4_k_m_bytes,
        weights_bytes,
    )
    from hornbook.model.presets import PRESETS

    model = _find(name, runs_dir)
    sizes = {dtype: weights_bytes(model.config, dtype) for dtype in BYTES_PER_NUMBER}
    if model.config.hidden_size % 256 == model.config.intermediate_size % 256 == 0:
        sizes["Q4_K_M"] = q4_k_m_bytes(model.config)
    known = KNOWN.get(model.published or "")
    about, licence = (PRESETS[model.published].description if model.published else ""), known and known.licence
    if model.folder == nano_folder():
        about, licence = f"{NANO_ABOUT}; its card: {nano_folder() / 'README.md'}", NANO_LICENCE
    return {
        "name": model.published or name,
        "about": about,
        "hub_name": known.hub_name if known else None,
        "licence": licence,
        "folder": str(model.folder) if model.folder else None,
        "config": model.config.model_dump() | {"num_key_value_heads": model.config.key_value_heads},
        "parameters": parameters_by_part(model.config),
        "weights_bytes": sizes,
        "cache_bytes_per_token": {dtype: cache_bytes_per_token(model.config, dtype) for dtype in BYTES_PER_NUMBER},
        "scores": model.scores,
        "published_scores": [
            score.model_dump(include={"benchmark", "metric", "shots", "printed", "unit", "value"})
            | {"source": REPORTS.get(score.source, score.source)}
            for score in published_scores()
            if score.model == model.published
        ],
        "prompt_formats": {kind: prompt_format(kind).prompt("...") for kind in known.prompt_formats} if known else {},
    }


def _shipped_row() -> dict[str, Any]:
    from hornbook.model.catalogue import NANO, NANO_ABOUT, NANO_LICENCE, nano_folder, parameters_by_part, weights_bytes
    from hornbook.model.checkpoint import read_config

    config = read_config(nano_folder())
    return {
        "name": NANO,
        "parameters": sum(parameters_by_part(config).values()),
        **_shape(config),
        "weights_bytes": weights_bytes(config, "float16"),
        "licence": NANO_LICENCE,
        "folder": str(nano_folder()),
        "about": NANO_ABOUT,
    }


def _published_rows() -> list[dict[str, Any]]:
    from hornbook.model.catalogue import KNOWN, parameters_by_part
    from hornbook.model.hub import cached_folder
    from hornbook.model.presets import PRESETS

    rows: list[dict[str, Any]] = []
    for name, preset in PRESETS.items():
        known = KNOWN.get(name)
        folder = cached_folder(known.hub_name) if known else None
        rows.append(
            {
                "name": name,
                "parameters": sum(parameters_by_part(preset.config).values()),
                **_shape(preset.config),
                "hub_name": known.hub_name if known else None,
                "licence": known.licence if known else None,
                "weights_bytes": known.weights_bytes if known else None,
                "folder": str(folder) if folder else None,
                "kind": known.kind if known else None,
                "about": preset.description,
            }
        )
    return rows


def _run_rows(runs_dir: Path) -> tuple[list[dict[str, Any]], list[str]]:
    from hornbook.model.runs import find_runs

    runs, problems = find_runs(runs_dir)
    rows = [
        {
            "name": run.name,
            "parameters": run.parameters,
            **_shape(run.config),
            "weights_bytes": run.weights_bytes,
            "folder": str(run.path),
            "tokens": run.tokens,
            "finished": run.finished.isoformat(timespec="seconds"),
            "scores": dict(run.scores),
        }
        for run in runs
    ]
    return rows, [str(problem) for problem in problems]


def _shape(config: PhiConfig) -> dict[str, int]:
    return {
        "layers": config.num_hidden_layers,
        "width": config.hidden_size,
        "heads": config.num_attention_heads,
        "head_dim": config.head_dim,
        "context": config.max_position_embeddings,
    }


def _cells(row: dict[str, Any]) -> list[str]:
    return [
        _count(row["parameters"]),
        f"{row['layers']} x {row['width']}",
        str(row["context"]),
        _size(row["weights_bytes"]) if row["weights_bytes"] else "",
    ]


def _count(number: float) -> str:
    """A count as people say it: 1.42 B, 357 M, 12.3 k."""
    for limit, unit in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
        if number >= limit:
            return f"{number / limit:.3g} {unit}"
    return f"{number:.0f}"


def _score(score: float) -> str:
    return f"{score:.1%}" if 0 <= score <= 1 else f"{score:.4g}"


def _size(size: float) -> str:
    """Bytes as people say them, in powers of 1000: 5.56 GB."""
    for limit, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if size >= limit:
            return f"{size / limit:.3g} {unit}"
    return f"{size:.0f} bytes"
