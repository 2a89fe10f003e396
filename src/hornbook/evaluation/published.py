"""Published scores and facts of other models, each with the report it stands in.

Only figures that were read in a primary source (``V``) or in a faithful transcription of one (``S``) are shipped, and
counts that follow from such figures by arithmetic (``D``). Not covered: standard errors and items, which none of these
sources print, and prompts, which differ between them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Literal

from pydantic import computed_field

from hornbook.foundation.config import Config

REPORTS = {
    "phi1_T1": "phi-1 report, table 1 (arXiv 2306.11644)",
    "phi1_T2": "phi-1 report, table 2 (arXiv 2306.11644)",
    "phi1_s2.1": "phi-1 report, section 2.1 (arXiv 2306.11644)",
    "phi1_s2.3": "phi-1 report, section 2.3 (arXiv 2306.11644)",
    "phi1_card": "model card of microsoft/phi-1",
    "phi1.5_T2-4": "phi-1.5 report (arXiv 2309.05463), as transcribed by readers of it",
    "phi1.5_report": "phi-1.5 report (arXiv 2309.05463), as transcribed by readers of it",
    "phi1.5_card": "model card of microsoft/phi-1_5",
    "phi2_blog_T1": "Microsoft Research on phi-2 (12 December 2023), table 1",
    "phi2_blog_T2": "Microsoft Research on phi-2 (12 December 2023), table 2",
    "phi2_card": "model card of microsoft/phi-2",
    "phi3_report_v4": "phi-3 report (arXiv 2404.14219)",
    "phi3mini128k_card": "model card of Phi-3-mini-128k",
    "open_llm_lb_v1": "Open LLM Leaderboard, first version",
    "evalplus_81": "EvalPlus, issue 81",
    "sglang_7862": "SGLang, pull request 7862",
    "jina": "model card of starcoder-1b-textbook",
    "shape": "counted from the published shape, output layer not shared with the embedding",
}
"""The sources of published scores and facts as a reader can look them up."""
STATUSES = {
    "V": "read in the source itself",
    "S": "read in a transcription of the source",
    "D": "derived by arithmetic from figures that were read",
}
"""What the status of a figure means."""
UNITS = {"M": 1e6, "B": 1e9, "T": 1e12}


class PublishedScore(Config):
    """One printed score."""

    source: str
    """Where it stands, a key of `REPORTS`."""
    model: str
    """The model's name as that source spells it."""
    params: str
    """The model's size as that source gives it, `NA` if it gives none."""
    benchmark: str
    """The benchmark; averages over a group of benchmarks begin with `avg_`."""
    metric: str
    """What was counted."""
    shots: str
    """Worked examples in the prompt; `ns` if not stated, `mixed` in averages."""
    printed: str
    """The score, letter for letter."""
    unit: Literal["percent", "share"]
    """What it is printed in: percent, or a share from 0 to 1."""
    status: Literal["V", "S"]
    """How it was read, a key of `STATUSES`."""

    @computed_field
    @property
    def value(self) -> float:
        """The score in the unit that it is printed in. Of ``<3``, the 3."""
        return float(self.printed.lstrip("<"))

    @property
    def percent(self) -> float:
        """The score in percent."""
        return round(self.value * 100, 6) if self.unit == "share" else self.value

    @property
    def is_bound(self) -> bool:
        """Whether the source only says that the score is lower than this."""
        return self.printed.startswith("<")


class PublishedFact(Config):
    """One printed number about a model rather than a score of it."""

    model: str
    """The model's name."""
    fact: Literal["parameters", "training_tokens"]
    """What is counted."""
    printed: str
    """The number as the source has it, or the arithmetic that gives it."""
    value: float
    """The number."""
    source: str
    """Where it stands, a key of `REPORTS`."""
    status: Literal["V", "S", "D"]
    """How it was read, a key of `STATUSES`."""


@cache
def published_scores() -> tuple[PublishedScore, ...]:
    """All shipped scores, in the order of the file."""
    return tuple(PublishedScore.model_validate(row) for row in _rows("published_scores.csv"))


@cache
def published_facts() -> tuple[PublishedFact, ...]:
    """All shipped facts; of several about the same, the one that the model's own texts use is first."""
    return tuple(PublishedFact.model_validate(row) for row in _rows("published_models.csv"))


def _rows(name: str) -> Iterator[dict[str, str]]:
    file = resources.files("hornbook.evaluation").joinpath("data", name)
    return csv.DictReader(file.read_text(encoding="utf-8").splitlines())


def parse_size(text: str) -> float | None:
    """``350M`` and ``1.3B`` as numbers; None for anything else, such as ``NA`` and ``8x7B``."""
    unit = UNITS.get(text[-1:])
    try:
        return round(float(text[:-1]) * unit, 3) if unit else None
    except ValueError:
        return None
