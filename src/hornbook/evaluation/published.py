"""Published scores of other models, each with the report it stands in.

Only figures that were read in a primary source (``V``) or in a faithful transcription of one (``S``) are shipped.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources

from hornbook.foundation.config import Config

REPORTS = {
    "phi1_T1": "phi-1 report, table 1 (arXiv 2306.11644)",
    "phi1_T2": "phi-1 report, table 2 (arXiv 2306.11644)",
    "phi1_s2.1": "phi-1 report, section 2.1 (arXiv 2306.11644)",
    "phi1.5_T2-4": "phi-1.5 report (arXiv 2309.05463), as transcribed by readers of it",
    "phi2_blog_T1": "Microsoft Research on phi-2 (12 December 2023), table 1",
    "phi2_blog_T2": "Microsoft Research on phi-2 (12 December 2023), table 2",
    "phi3_report_v4": "phi-3 report (arXiv 2404.14219)",
    "phi3mini128k_card": "model card of Phi-3-mini-128k",
    "open_llm_lb_v1": "Open LLM Leaderboard, first version",
    "evalplus_81": "EvalPlus, issue 81",
    "sglang_7862": "SGLang, pull request 7862",
    "jina": "model card of starcoder-1b-textbook",
}
"""The sources of published scores as a reader can look them up."""


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
