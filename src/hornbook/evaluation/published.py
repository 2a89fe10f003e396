"""Published scores of other models, each with the report it stands in.

Only figures that were read in a primary source (``V``) or in a faithful transcription of one (``S``) are shipped.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources

from hornbook.foundation.config import Config


class PublishedScore(Config):
    """One printed figure. ``value`` is in percent or in 0..1, as the source prints it."""

    source: str
    model: str
    params: str
    benchmark: str
    metric: str
    shots: str
    value: float
    status: str


@cache
def published_scores() -> tuple[PublishedScore, ...]:
    """All shipped figures, in the order of the file."""
    file = resources.files("hornbook.evaluation").joinpath("data/published_scores.csv")
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    return tuple(PublishedScore.model_validate(row) for row in rows)
