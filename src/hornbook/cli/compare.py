"""``hornbook compare``: models side by side, by benchmark and by category."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hornbook.cli.output import Form, FormOption, ToOption, as_json, deliver, form_of

if TYPE_CHECKING:
    from hornbook.evaluation.comparison.compare import Comparison


def compare(
    models: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="MODEL",
            help="An evaluation's folder or results.json (lm-eval's too), a run, or a published model such as phi-2; "
            "the first is compared with each other one.",
        ),
    ] = None,
    form: FormOption = None,
    to: ToOption = None,
    benchmarks: Annotated[
        str | None, typer.Option(help="Only these benchmarks or categories, such as HumanEval,commonsense.")
    ] = None,
    runs_dir: Annotated[Path, typer.Option(help="Where runs are kept.")] = Path("runs"),
    list_published: Annotated[
        bool, typer.Option("--list-published", help="List the published models and leave.")
    ] = False,
) -> None:
    """Compare models: measured here, measured by lm-eval, or published.

    Scores are compared only where benchmark, metric and shots are the same. On items that two evaluations share the
    test is paired; p-values are adjusted for their number. Published figures carry their source. If a folder is called
    like a published model, `published:phi-2` names the latter.

    Example: `hornbook compare runs/laptop phi-1.5 "Llama-2 7B" --as html --to compare.html`
    """
    from hornbook.evaluation.comparison.compare import compare as compare_entries
    from hornbook.evaluation.comparison.resolve import resolve_entries
    from hornbook.foundation.errors import DataError

    form = form_of(form, to)
    if list_published:
        text = _published(form)
    elif not models:
        raise DataError("no model to compare was named", mend="name some, such as `hornbook compare runs/laptop phi-2`")
    else:
        chosen = [name.strip() for name in (benchmarks or "").split(",") if name.strip()]
        text = _written(compare_entries(resolve_entries(models, runs_dir=runs_dir), benchmarks=chosen), form)
    deliver(text, to)


def _written(comparison: Comparison, form: Form) -> str:
    if form is Form.HTML:
        from hornbook.report.compare_page import comparison_page

        return comparison_page(comparison)
    if form is Form.JSON:
        from hornbook.evaluation.comparison.schema import as_json as comparison_json

        return as_json(comparison_json(comparison))
    from hornbook.report.compare_markdown import markdown

    return markdown(comparison)


def _published(form: Form) -> str:
    """The published models with their size, and where their figures are from."""
    from hornbook.evaluation.comparison.published_entry import published_models
    from hornbook.evaluation.comparison.schema import model_json
    from hornbook.report.compare_markdown import published_list

    if form is Form.JSON:
        return as_json([model_json(entry) for entry in published_models()])
    if form is Form.HTML:
        raise typer.BadParameter("the list of published models is written as markdown or json", param_hint="--as")
    return published_list()
