"""``hornbook report``: the page about a run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def report(
    runs: Annotated[list[Path], typer.Argument(help="Folders of runs, such as runs/laptop; unfinished ones too.")],
) -> None:
    """Write each run's report.html from whatever artifacts are there, and print its path.

    Example: `hornbook report runs/laptop`
    """
    from hornbook.foundation.files import atomic_write
    from hornbook.report.page import make_report
    from hornbook.report.run import open_run

    for folder in runs:
        page = folder / "report.html"
        atomic_write(page, make_report(open_run(folder)).html.encode())
        typer.echo(page)
