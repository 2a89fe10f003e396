"""Pages from templates: one HTML file with its style, script and charts in it, which opens without a network."""

from __future__ import annotations

import importlib.resources
from collections.abc import Callable, Sequence
from typing import Any

from hornbook import __version__
from hornbook.foundation.hardware import require


def render(template: str, *, filters: Sequence[Callable[..., Any]] = (), **values: Any) -> str:
    """The page that a template in ``templates/`` gives with ``values``; ``drawn`` are its charts by name.

    ``filters`` can be used in the template by their names. Raises MissingExtraError if Plotly or Jinja is not
    installed.
    """
    require(["plotly", "jinja2"], "report")
    import jinja2
    from markupsafe import Markup
    from plotly.offline import get_plotlyjs

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("hornbook.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update({function.__name__: function for function in filters})
    folder = importlib.resources.files("hornbook.report").joinpath("templates")
    return environment.get_template(template).render(
        version=__version__,
        css=Markup(folder.joinpath("page.css").read_text(encoding="utf-8")),
        script=Markup(folder.joinpath("page.js").read_text(encoding="utf-8")),
        plotly=Markup(get_plotlyjs()),
        **values,
    )
