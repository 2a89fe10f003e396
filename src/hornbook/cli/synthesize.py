"""``hornbook synthesize``: writing synthetic texts, looking at the families, measuring how alike texts are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from hornbook.cli.stage_command import add_stage_command

synthesize = typer.Typer(help="Write textbooks, exercises and reasoning pages, and prove them.", no_args_is_help=True)
add_stage_command(
    synthesize, "synthesize curriculum", "synthesis", "Write texts from the programmatic curriculum, each proven."
)
add_stage_command(synthesize, "synthesize teacher", "authoring", "Let a language model write texts, each proven.")


@synthesize.command()
def families(
    name: Annotated[
        str, typer.Argument(help="An id such as strings.count_vowels, or a pattern such as strings.*")
    ] = "*",
    seed: Annotated[int, typer.Option(help="Seed of the texts that are shown.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """List the families of the curriculum by concept, or show what one of them writes.

    Example: `hornbook synthesize families`, then `hornbook synthesize families strings.count_vowels --seed 3`
    """
    from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
    from hornbook.synthesis.curriculum.registry import families as code_families
    from hornbook.synthesis.stage import choose_families
    from hornbook.synthesis.writing import Kind, Turn, draw

    code, reasoning = code_families(), reasoning_families()
    titles = {one.id: one.title for one in (*code, *reasoning)}
    kinds: dict[str, tuple[Kind, ...]] = {
        one.id: ("exercise", "section") if one.has_sections else ("exercise",) for one in code
    }
    kinds |= {one.id: ("reasoning",) for one in reasoning}
    chosen = choose_families(list(titles), [name])
    rows: list[dict[str, Any]] = [{"id": one, "title": titles[one], "writes": list(kinds[one])} for one in chosen]
    if len(rows) == 1:
        rows[0]["texts"] = {kind: draw(Turn(kind, chosen[0], seed)).text for kind in kinds[chosen[0]]}
    if as_json:
        typer.echo(json.dumps(rows, indent=1))
        return
    if len(rows) == 1:
        typer.echo(": ".join(filter(None, (rows[0]["id"], rows[0]["title"]))))
        for kind, text in rows[0]["texts"].items():
            typer.echo(f"\n--- {kind}, seed {seed} ---\n\n{text.rstrip()}")
        return
    by_concept: dict[str, list[str]] = {}
    for one in chosen:
        concept, _, rest = one.rpartition(".")
        by_concept.setdefault(concept, []).append(rest)
    for concept, members in by_concept.items():
        typer.echo(f"{concept:<18} {', '.join(members)}")
    typer.echo(f"\n{len(chosen)} families of {len(by_concept)} concepts; a full id such as {chosen[0]} shows its texts")


@synthesize.command()
def diversity(
    documents: Annotated[Path, typer.Argument(help="A Parquet file of documents, or an artifact's folder with one.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Measure how alike the texts of a document table are, and hold that against the gate's default thresholds.

    Ends with status 1 if the gate would stop them. Example: `hornbook synthesize diversity runs/laptop/synthesis`
    """
    from hornbook.foundation.documents import read_documents, rows_of
    from hornbook.foundation.errors import DiversityError
    from hornbook.synthesis.diversity import DiversityConfig, check, measure

    file = documents / "documents.parquet" if documents.is_dir() else documents
    texts = [
        (family or source, text) for family, source, text in rows_of(read_documents(file), "family", "source", "text")
    ]
    found = measure(texts)
    try:
        check(found, DiversityConfig(), where=str(file))
        fault = None
    except DiversityError as error:
        fault = error
    if as_json:
        typer.echo(json.dumps({**found.as_dict(), "gate": str(fault) if fault else "open"}, indent=1))
    else:
        for key, value in found.as_dict().items():
            if isinstance(value, int | float):
                typer.echo(f"{key.replace('_', ' '):<20} {value:.4g}")
        typer.echo("gate                 open" if fault is None else "")
    if fault is not None:
        raise fault
