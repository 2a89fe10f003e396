"""``hornbook ablate``: variants of a recipe, each with several seeds, and what they change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hornbook.cli.output import Form, FormOption, ToOption, as_json, deliver, form_of

if TYPE_CHECKING:
    from hornbook.ablation.recipe import AblationRecipe
    from hornbook.evaluation.ablation import Ablation


def ablate(
    recipe: Annotated[Path, typer.Argument(help="The ablation, a YAML file such as recipes/ablation-textbook.yaml.")],
    runs_dir: Annotated[Path, typer.Option(help="Where runs are kept.")] = Path("runs"),
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print which steps would be made, and how long about; make nothing.")
    ] = False,
    form: FormOption = None,
    to: ToOption = None,
    no_isolation: Annotated[
        bool, typer.Option("--no-isolation", help="Run generated programs without isolation; recorded in the results.")
    ] = False,
) -> None:
    """Run variants of a recipe with several seeds, and say what they change, with error bars.

    Steps that runs have in common are made once; a killed ablation goes on where it stopped. Runs are paired by seed,
    all are measured on the same held-out documents and items, and verdicts count how many comparisons were made. Says
    how many seeds a difference would need.

    Example: `hornbook ablate recipes/ablation-textbook.yaml --as html --to ablation.html`
    """
    from hornbook.ablation.recipe import read_ablation
    from hornbook.ablation.run import run_ablation
    from hornbook.foundation.processes import leads

    ablation = read_ablation(recipe, no_isolation=no_isolation)
    form = form_of(form, to)
    text = _planned(ablation, runs_dir, form) if dry_run else _written(run_ablation(ablation, runs_dir), form)
    if leads():
        deliver(text, to)


def _written(ablation: Ablation, form: Form) -> str:
    if form is Form.JSON:
        return as_json(ablation.as_dict())
    if form is Form.HTML:
        from hornbook.report.ablation_page import ablation_page

        return ablation_page(ablation)
    from hornbook.report.ablation_markdown import markdown

    return markdown(ablation)


def _planned(ablation: AblationRecipe, runs_dir: Path, form: Form) -> str:
    from hornbook.ablation.plan import plan_ablation
    from hornbook.report.numbers import duration

    if form is Form.HTML:
        raise typer.BadParameter("a plan is written as markdown or json", param_hint="--as")
    plan = plan_ablation(ablation, runs_dir)
    if form is Form.JSON:
        rows = [
            {
                "run": one.trial.name,
                "variant": one.trial.variant,
                "seed": one.trial.seed,
                "makes": one.makes,
                "shares": one.shares,
                "done": one.done,
                "problem": one.problem or None,
            }
            for one in plan.trials
        ]
        return as_json({"runs": rows, "remaining": vars(plan.remaining), "cores": plan.cores})
    lines = [
        f"{one.trial.name}: makes {', '.join(one.makes) or 'nothing'}"
        + (f"; takes over {', '.join(one.shares)}" if one.shares else "")
        + (f"; is there: {', '.join(one.done)}" if one.done else "")
        + (f"\n  would stop: {one.problem}" if one.problem else "")
        for one in plan.trials
    ]
    left = plan.remaining
    lines.append(
        f"\nto do: about {duration(left.seconds)}, at most {left.memory_bytes / 2**30:.1f} GiB of memory "
        f"(estimates; {plan.cores} cores; nothing was made)"
    )
    return "\n".join(lines) + "\n"
