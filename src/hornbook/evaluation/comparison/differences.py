"""One model against another: tests where there is something to test with, else the figures side by side."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from hornbook.evaluation.comparison.entry import Average, Entry, Figure, TaskRecord
from hornbook.evaluation.comparison.items import shared_items
from hornbook.evaluation.comparison.outcomes import ALPHA, Outcome, by_error, paired, unpaired

Kind = Literal["benchmark", "category", "bits per byte"]
NO_ERROR = "the sources give no standard error and no items, so nothing can be tested"


@dataclass(frozen=True)
class Difference:
    """``first`` against ``second`` on a benchmark, on a category, or on one source of held-out text.

    ``outcome`` is None where nothing could be tested; ``first_figures`` and ``second_figures`` then stand side by side.
    ``shared`` says whether the test is on shared items. ``adjusted_p`` is Holm's over all tests of the comparison.
    ``comparable`` is False where metric or shots differ, of which ``notes`` tell.
    """

    first: str
    second: str
    kind: Kind
    name: str
    metric: str
    unit: str
    outcome: Outcome | None
    shared: bool = False
    comparable: bool = True
    higher_is_better: bool = True
    first_figures: tuple[Figure, ...] = ()
    second_figures: tuple[Figure, ...] = ()
    notes: tuple[str, ...] = ()
    adjusted_p: float | None = None

    @property
    def verdict(self) -> Literal["better", "worse", "unclear", "untested"]:
        """What is shown of ``first``."""
        if self.outcome is None or self.adjusted_p is None:
            return "untested"
        if self.adjusted_p > ALPHA:
            return "unclear"
        return "better" if (self.outcome.difference > 0) == self.higher_is_better else "worse"


def differences(first: Entry, second: Entry, benchmarks: Iterable[str], categories: Iterable[str]) -> list[Difference]:
    """All differences of two models in ``benchmarks`` and ``categories``; p-values are not adjusted yet.

    Raises DataError if a file of items is damaged.
    """
    wanted = list(benchmarks)
    found: list[Difference] = []
    for name, task in first.tasks.items():
        other = second.tasks.get(name)
        if other is not None and task.benchmark in wanted:
            difference = _task_difference(first, second, task, other)
            found += [] if difference is None else [difference]
    done = {difference.name for difference in found}
    for benchmark in wanted:
        if benchmark not in done:
            found += _side_by_side(first, second, benchmark)
    place = {name: at for at, name in enumerate(wanted)}
    found.sort(key=lambda difference: place[difference.name])
    for category in categories:
        found += _category_difference(first, second, category, found)
    return found


def _task_difference(first: Entry, second: Entry, ours: TaskRecord, theirs: TaskRecord) -> Difference | None:
    """The difference on a task that both were measured on; None if no metric is common to both."""
    metric = ours.main if ours.main in theirs.scores else theirs.main
    if metric not in ours.scores or metric not in theirs.scores:
        return None
    figures = [_figure(entry, ours.task, metric) for entry in (first, second)]
    notes: list[str] = []
    if ours.shots != theirs.shots:
        notes.append(f"shots differ: {_shots(ours.shots)} for {first.label}, {_shots(theirs.shots)} for {second.label}")
    elif ours.prompt_hash and theirs.prompt_hash and ours.prompt_hash != theirs.prompt_hash:
        notes.append("the prompts differ, though shots and items are the same")
    shared = shared_items(ours, theirs, metric)
    if shared is None:
        outcome = _by_errors(*figures)
    else:
        outcome = paired(shared.first, shared.second, 100.0 if figures[0].unit == "%" else 1.0)
        if not shared.complete:
            notes.append("at least one of them was asked other items too, which do not count here")
    if outcome is None:
        notes.append("standard errors are not known or 0, so nothing can be tested")
    return Difference(
        first.label, second.label, "benchmark", ours.benchmark, metric, figures[0].unit, outcome,
        shared=shared is not None,
        comparable=ours.shots == theirs.shots,
        higher_is_better=figures[0].higher_is_better,
        first_figures=(figures[0],),
        second_figures=(figures[1],),
        notes=tuple(notes),
    )  # fmt: skip


def _figure(entry: Entry, task: str, metric: str) -> Figure:
    return next(figure for figure in entry.figures if (figure.task, figure.metric) == (task, metric))


def _shots(shots: int | None) -> str:
    return "not stated" if shots is None else str(shots)


def _by_errors(first: Figure, second: Figure) -> Outcome | None:
    """The unpaired test; None if an error is unknown, or 0 as where no item was solved: it then says nothing."""
    if not first.standard_error or not second.standard_error:
        return None
    return unpaired((first.value, first.standard_error), (second.value, second.standard_error))


def _side_by_side(first: Entry, second: Entry, benchmark: str) -> list[Difference]:
    """Figures of one protocol, tested if both have an error; else whatever there is, with a note that it differs."""
    ours, theirs = ([figure for figure in entry.figures if figure.benchmark == benchmark] for entry in (first, second))
    if not ours or not theirs:
        return []
    protocols = [p for p in dict.fromkeys(figure.protocol for figure in ours) if p in {f.protocol for f in theirs}]
    found: list[Difference] = []
    for protocol in protocols:
        chosen = [tuple(f for f in figures if f.protocol == protocol) for figures in (ours, theirs)]
        one = chosen[0][0]
        outcome = _by_errors(one, chosen[1][0]) if len(chosen[0]) == len(chosen[1]) == 1 else None
        notes = () if outcome else (_untested(first, second),)
        if one.shots is None:
            notes = (*notes, "shots are not stated, so they may differ")
        found.append(
            Difference(
                first.label, second.label, "benchmark", benchmark, one.metric, one.unit, outcome,
                comparable=one.shots is not None,
                higher_is_better=one.higher_is_better,
                first_figures=chosen[0],
                second_figures=chosen[1],
                notes=notes,
            )
        )  # fmt: skip
    if found:
        return found
    shown = [tuple(f for f in figures if f.main) or tuple(figures) for figures in (ours, theirs)]
    return [
        Difference(
            first.label, second.label, "benchmark", benchmark, "", shown[0][0].unit, None,
            comparable=False,
            first_figures=shown[0],
            second_figures=shown[1],
            notes=("metric or shots differ, so the figures do not measure the same",),
        )
    ]  # fmt: skip


def _untested(first: Entry, second: Entry) -> str:
    published = [entry.label for entry in (first, second) if entry.is_published]
    if len(published) == 1:
        return f"the figure of {published[0]} was published without a standard error, so nothing can be tested"
    return NO_ERROR if published else "standard errors are not known or 0, so nothing can be tested"


def _category_difference(
    first: Entry, second: Entry, category: str, benchmarks: Sequence[Difference]
) -> list[Difference]:
    """The difference of two averages over the same benchmarks, by the same protocols, where errors are known.

    On shared items the errors of the benchmarks' paired differences add up, which is less than those of the averages.
    Groups with a benchmark missing are no averages to compare; those of one benchmark are tested as that.
    """
    found: list[Difference] = []
    for ours in _averages(first, category):
        for theirs in _averages(second, category):
            alike = ours.protocols == theirs.protocols and not ours.missing
            if not alike or len(ours.protocols) < 2:
                continue
            members = {d.name: d.outcome for d in benchmarks if d.shared and d.outcome is not None}
            outcomes = [members.get(benchmark) for benchmark in ours.benchmarks]
            outcome = _combined(outcomes, ours.value - theirs.value)
            shared = outcome is not None
            if outcome is None and ours.standard_error is not None and theirs.standard_error is not None:
                outcome = unpaired((ours.value, ours.standard_error), (theirs.value, theirs.standard_error))
            if outcome is not None:
                found.append(
                    Difference(
                        first.label, second.label, "category", category, "average", "%", outcome,
                        shared=shared,
                    )
                )  # fmt: skip
    return found


def _averages(entry: Entry, category: str) -> list[Average]:
    return [average for average in entry.averages if average.category == category]


def _combined(outcomes: Sequence[Outcome | None], difference: float) -> Outcome | None:
    """The difference of averages over benchmarks; None unless each has an error, on the items that gave the scores."""
    errors = [outcome.standard_error for outcome in outcomes if outcome is not None and outcome.standard_error]
    mean = math.fsum(outcome.difference for outcome in outcomes if outcome is not None) / len(outcomes)
    if len(errors) < len(outcomes) or not math.isclose(mean, difference, abs_tol=1e-6):
        return None
    return by_error(mean, math.hypot(*errors) / len(outcomes))


def bits_differences(first: Entry, second: Entry) -> list[Difference]:
    """Differences in bits per byte by source of held-out text; nothing is taken off for their being the same texts."""
    found: list[Difference] = []
    theirs = {one.source: one for one in second.bits_per_byte}
    for ours in first.bits_per_byte:
        other = theirs.get(ours.source)
        if other is None:
            continue
        same = ours.amount == other.amount
        outcome = unpaired((ours.value, ours.standard_error), (other.value, other.standard_error)) if same else None
        note = "" if same else "the two were measured on different amounts of text of this source"
        found.append(
            Difference(
                first.label, second.label, "bits per byte", ours.source, "bits_per_byte", "bits per byte", outcome,
                comparable=same, higher_is_better=False, notes=(note,) if note else (),
            )
        )  # fmt: skip
    return found
