"""What a comparison knows of one model: its size, what it learnt from, and its scores with their protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from hornbook.evaluation.published import REPORTS

MEASURED = "measured"
"""Status of a score that an evaluation found, rather than a text printed."""
Protocol = tuple[str, str, int | None]
"""Benchmark, metric and shots. Only scores of one protocol stand in one row."""


@dataclass(frozen=True)
class Fact:
    """A number about a model. ``status`` is a key of ``published.STATUSES`` or ``MEASURED``."""

    value: float
    printed: str
    source: str
    status: str


@dataclass(frozen=True)
class Figure:
    """One score of one model.

    ``value`` and ``standard_error`` are in ``unit``: ``%`` or, for scores that are no percentage, empty. ``shots`` is
    None where it is not stated. ``printed`` is the text of a published figure; ``is_bound`` if it only says that the
    score is lower. ``task`` is the harness's, where it was measured; ``main`` if this metric stands for the task.
    """

    benchmark: str
    metric: str
    shots: int | None
    value: float
    source: str
    status: str
    unit: str = "%"
    standard_error: float | None = None
    items: int | None = None
    printed: str | None = None
    is_bound: bool = False
    task: str | None = None
    main: bool = True
    higher_is_better: bool = True

    @property
    def protocol(self) -> Protocol:
        """What has to be the same for two scores to be comparable."""
        return self.benchmark, self.metric, self.shots

    @property
    def source_in_words(self) -> str:
        """The source as a reader can look it up."""
        return REPORTS.get(self.source, self.source)


@dataclass(frozen=True)
class Average:
    """The score of a group of benchmarks, in percent.

    ``origin``: ``printed`` by the source, ``derived`` here from the figures of one source, ``recorded`` by the
    evaluation, or ``computed`` here from its scores. ``missing`` names the benchmarks of the group that are not in it;
    it is then no average of the group. ``protocols`` is empty where the source does not say what it averaged.
    """

    category: str
    value: float
    origin: Literal["printed", "derived", "recorded", "computed"]
    source: str
    status: str
    standard_error: float | None = None
    benchmarks: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    protocols: tuple[Protocol, ...] = ()

    @property
    def source_in_words(self) -> str:
        """The source as a reader can look it up."""
        return REPORTS.get(self.source, self.source)


@dataclass(frozen=True)
class Part:
    """Scores of the items of a task that are, or are not, in the training data. ``scores`` as in ``TaskRecord``."""

    items: int
    scores: Mapping[str, tuple[float, float | None]]


@dataclass(frozen=True)
class TaskRecord:
    """A task as it was measured, for tests on its items.

    ``keys`` maps the harness's name of a score, such as ``acc,none``, to the metric's name here; ``scores`` gives value
    and standard error by metric. ``items_files`` are there if the scores of single items were written. ``items`` were
    asked of the ``original`` ones that there are.
    """

    task: str
    benchmark: str
    main: str
    shots: int | None
    keys: Mapping[str, str]
    scores: Mapping[str, tuple[float, float | None]]
    items: int | None
    original: int | None = None
    items_files: tuple[Path, ...] = ()
    prompt_hash: str | None = None
    too_long: int = 0
    clean: Part | None = None
    contaminated: Part | None = None


@dataclass(frozen=True)
class BitsPerByte:
    """Bits per byte of one source of held-out text; ``amount`` identifies it as documents and bytes."""

    source: str
    value: float
    standard_error: float
    amount: tuple[int, int]


@dataclass(frozen=True)
class Entry:
    """A model of a comparison. ``where`` is the file it was read from, or ``published``."""

    label: str
    where: str
    figures: tuple[Figure, ...]
    averages: tuple[Average, ...] = ()
    parameters: tuple[Fact, ...] = ()
    training_tokens: tuple[Fact, ...] = ()
    recorded_flops: Fact | None = None
    tasks: Mapping[str, TaskRecord] = field(default_factory=dict[str, TaskRecord])
    bits_per_byte: tuple[BitsPerByte, ...] = ()

    @property
    def is_published(self) -> bool:
        """Whether the scores were printed somewhere, rather than measured."""
        return self.where == "published"

    @property
    def size(self) -> float | None:
        """The number of parameters, by the first of the facts; None if unknown."""
        return self.parameters[0].value if self.parameters else None

    @property
    def training_flops(self) -> Fact | None:
        """What the run recorded, else 6 N D (Kaplan et al. 2020, arXiv 2001.08361) from the first of the facts."""
        if self.recorded_flops is not None or not (self.parameters and self.training_tokens):
            return self.recorded_flops
        flops = 6 * self.parameters[0].value * self.training_tokens[0].value
        return Fact(flops, "6 N D", "computed here", "D")
