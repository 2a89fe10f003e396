"""Text of documents as safe HTML: coloured Python, and the plain part of Markdown.

Both escape whatever the text holds. Links, images and raw HTML of a document are shown as text: a report loads nothing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hornbook.foundation.hardware import require

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markupsafe import Markup

LINES, COLUMNS = 25, 180
FEW = 3
"""Leaving out fewer lines than these is not worth a note."""
PARTS = ("heading", "fence", "list", "emphasis", "backticks", "newline", "hr")
"""What of Markdown is rendered."""


def excerpt(text: str, lines: int = LINES) -> tuple[str, int]:
    """The first ``lines`` lines, each cut to a screen's width, and how many lines were left out."""
    all_lines = text.strip("\n").split("\n")
    if len(all_lines) <= lines + FEW:
        lines += FEW
    kept = [line if len(line) <= COLUMNS else line[: COLUMNS - 1] + "…" for line in all_lines[:lines]]
    return "\n".join(kept).rstrip(), max(len(all_lines) - lines, 0)


def python(text: str) -> Markup:
    """Python code with its words coloured. Text that is no Python comes out uncoloured in places, but whole."""
    require(["jinja2", "pygments"], "report")
    from markupsafe import Markup
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    coloured = highlight(text, PythonLexer(stripnl=False, ensurenl=False), HtmlFormatter(nowrap=True))
    return Markup(coloured.removesuffix("\n"))


def markdown(text: str) -> Markup:
    """Headings, paragraphs, lists, emphasis and code of a Markdown text; headings become ``h4``."""
    from markupsafe import Markup

    renderer = _renderer()
    tokens = renderer.parse(text)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = "h4"
    return Markup(renderer.renderer.render(tokens, renderer.options, {}))


@cache
def _renderer() -> MarkdownIt:
    require(["jinja2", "markdown_it"], "report")
    from markdown_it import MarkdownIt

    def coloured(code: str, language: str, _: str) -> str:
        return str(python(code)) if language == "python" else ""

    return MarkdownIt("zero", {"html": False, "highlight": coloured}).enable(list(PARTS))
