"""Settings of a report."""

from __future__ import annotations

from pydantic import Field

from hornbook.foundation.config import Config


class ReportConfig(Config):
    """Settings of the stage ``report``."""

    title: str = ""
    """The page's title; by default the name of the run's folder."""
    labels: dict[str, str] = Field(default_factory=dict)
    """What people call a step, such as `{training: textbook model, baseline-training: raw-code model}`. The label of a
    training step names its model everywhere on the page."""
    recipe: str = ""
    """Path of the recipe as a reader would type it; by default the copy in the run's folder is named."""
