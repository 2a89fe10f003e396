"""The ``hornbook`` command."""

from __future__ import annotations

import sys

import typer

from hornbook import __version__
from hornbook.cli.ablate import ablate
from hornbook.cli.compare import compare
from hornbook.cli.doctor import doctor
from hornbook.cli.evaluate import evaluate
from hornbook.cli.export import export
from hornbook.cli.fields import fields
from hornbook.cli.generate import generate
from hornbook.cli.models import models
from hornbook.cli.plan import plan
from hornbook.cli.quantize import quantize
from hornbook.cli.report import report
from hornbook.cli.run import run
from hornbook.cli.stage_command import add_stage_command
from hornbook.cli.synthesize import synthesize
from hornbook.cli.verify import verify
from hornbook.foundation.errors import HornbookError
from hornbook.foundation.progress import console

app = typer.Typer(
    name="hornbook",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)
for command in (run, plan, evaluate, compare, ablate, generate, verify, export, quantize, report, fields, doctor):
    app.command()(command)
app.add_typer(models, name="models")
corpus = typer.Typer(help="Collect, judge, deduplicate and decontaminate documents.", no_args_is_help=True)
app.add_typer(corpus, name="corpus")
add_stage_command(corpus, "corpus sources", "sources", "Collect documents with their licence and path.")
add_stage_command(corpus, "corpus quality", "quality", "Score documents for educational value and keep the best.")
add_stage_command(corpus, "corpus deduplicate", "deduplicate", "Drop exact and near duplicates.")
add_stage_command(corpus, "corpus decontaminate", "decontaminate", "Drop what overlaps with benchmarks.")
app.add_typer(synthesize, name="synthesize")
add_stage_command(app, "tokens", "tokens", "Train a tokenizer and pack documents into shards.")
add_stage_command(app, "train", "training", "Train a model.")
add_stage_command(app, "finetune", "finetuning", "Fine-tune a model: on examples, on preferences, or by a teacher.")
add_stage_command(app, "transfer", "transfer", "Grow a larger model from a trained smaller one.")


@app.callback(invoke_without_command=True)
def version(show: bool = typer.Option(False, "--version", help="Print the version and leave.")) -> None:
    """Make small language models the way the Phi models were made: textbook-quality data, then a small transformer."""
    if show:
        typer.echo(f"hornbook {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line; Hornbook's own errors are printed without a traceback and exit with 1."""
    try:
        app()
    except HornbookError as error:
        console.quiet = False  # every process says what went wrong with it
        console.print("[red]error:[/] ", end="")
        console.print(str(error), markup=False)
        sys.exit(1)
    except KeyboardInterrupt:
        console.print("stopped; run again to go on from here")
        sys.exit(130)
