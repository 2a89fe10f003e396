"""How commands that make a document write it: as JSON, markdown or a page, to a file or to standard output."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer


class Form(StrEnum):
    """What a document is written as."""

    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"


FormOption = Annotated[
    Form | None, typer.Option("--as", help="By default what the name of --to ends with, else markdown.")
]
ToOption = Annotated[Path | None, typer.Option(help="A file to write, rather than standard output.")]


def form_of(form: Form | None, to: Path | None) -> Form:
    """The form that was asked for, or that the file's name ends with, or markdown."""
    return form or {".json": Form.JSON, ".html": Form.HTML}.get(to.suffix if to else "", Form.MARKDOWN)


def as_json(data: Any) -> str:
    """``data`` as people can read JSON; NaN is refused."""
    return json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def deliver(text: str, to: Path | None) -> None:
    """Write ``text`` to standard output, or atomically to the file ``to``, whose name is then printed."""
    from hornbook.foundation.files import atomic_write

    if to is None:
        sys.stdout.write(text)
    else:
        atomic_write(to, text.encode())
        typer.echo(to)
