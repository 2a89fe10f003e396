"""Scores of the models: held-out exercises, HumanEval, bits per byte, and published models beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hornbook.evaluation.published import REPORTS, parse_size, published_scores
from hornbook.report import numbers
from hornbook.report.run import Model
from hornbook.tasks.groups import NEW, REWORDED, TAUGHT

EXERCISES = "exercises-"
HUMANEVAL = "humaneval"
TITLES = {
    EXERCISES + TAUGHT: "New exercises of taught families",
    EXERCISES + REWORDED: "New exercises of taught families, told in new words",
    EXERCISES + NEW: "Exercises of families never taught",
    HUMANEVAL: "HumanEval",
}


def title_of(suite: str, score: dict[str, Any] | None = None) -> str:
    """A suite's name for people."""
    name = suite.removesuffix("-sampled")
    title = TITLES.get(name, name.removeprefix(EXERCISES).replace("-", " "))
    if score is None or not name.startswith(HUMANEVAL):
        return title
    if score["samples"] == 1:
        return f"{title}, greedy"
    return f"{title}, {score['samples']} samples at temperature {score.get('temperature', '?')}"


@dataclass(frozen=True)
class ScoreRow:
    """One suite and one k: pass@k of every model, as text with its standard error."""

    title: str
    metric: str
    values: tuple[str, ...]


def suites_of(models: tuple[Model, ...]) -> dict[str, dict[str, Any]]:
    """Every suite that some model answered, with the first such model's score."""
    found: dict[str, dict[str, Any]] = {}
    for model in models:
        for suite, score in model.scores.items():
            found.setdefault(suite, score)
    known = [suite for suite in TITLES if suite in found]
    return {suite: found[suite] for suite in (*known, *sorted(found.keys() - known))}


def score_table(models: tuple[Model, ...]) -> list[ScoreRow]:
    """pass@k of every model on every suite."""
    rows: list[ScoreRow] = []
    for suite, first in suites_of(models).items():
        for k in sorted(first["pass_at"], key=int):
            values = [_pass_at(model.scores.get(suite), k) for model in models]
            rows.append(ScoreRow(title_of(suite, first), f"pass@{k}", tuple(values)))
    return rows


def _pass_at(score: dict[str, Any] | None, k: str) -> str:
    if score is None or k not in score["pass_at"]:
        return "–"
    return numbers.pass_rate(score["pass_at"][k], score["standard_error"][k], score["problems"])


@dataclass(frozen=True)
class Detail:
    """How a suite was answered by one model: what a score hides."""

    title: str
    label: str
    problems: int
    too_long: int
    verdicts: str
    self_test: str


def details(models: tuple[Model, ...]) -> list[Detail]:
    """Verdicts, prompts that did not fit, and the self-test, for every suite and model."""
    found: list[Detail] = []
    for suite in suites_of(models):
        for model in models:
            score = model.scores.get(suite)
            if score is None:
                continue
            counted = (f"{name.replace('_', ' ')} {numbers.count(n)}" for name, n in score["verdicts"].items())
            verdicts = ", ".join(counted)
            test = score.get("self_test")
            proof = (
                f"{test['reference_passed']} of {test['items']} reference solutions passed, "
                f"{test['empty_passed']} empty and {test['altered_passed']} altered ones"
                if test
                else "as above"
            )
            raw = score["raw"]["pass_at"]["1"]
            verdicts += f"; as written, without finding the program in it: pass@1 {numbers.percent(raw)}"
            if score["flaky"]:
                verdicts += f"; flaky, counted as failed: {', '.join(score['flaky'])}"
            found.append(
                Detail(
                    title_of(suite, score), model.label, score["problems"], score["prompts_too_long"], verdicts, proof
                )
            )
    return found


@dataclass(frozen=True)
class BenchmarkRow:
    """One benchmark that is not answered by programs: its score by every model, as text with its standard error."""

    title: str
    metric: str
    about: str
    values: tuple[str, ...]


def benchmark_table(models: tuple[Model, ...]) -> list[BenchmarkRow]:
    """Every task and group of tasks besides the code suites; the tasks of a group that has a score are left out."""
    rows: list[BenchmarkRow] = []
    for name in dict.fromkeys(name for model in models for name in model.all_results.get("results", {})):
        first = next(model for model in models if name in model.all_results.get("results", {}))
        results = first.all_results["results"]
        groups = [names for group, names in first.all_results["group_subtasks"].items() if group in results]
        if name in first.scores or any(name in names for names in groups):
            continue
        about = first.results["tasks"].get(name)
        scores = results[name]
        metric = about["metric"] if about else next(key for key in scores if "," in key and "_stderr" not in key)
        told = f"{about['shots']} shots, {numbers.count(about['items'])} items" if about else "group"
        if about and about["too_long"]:
            told += f", {numbers.count(about['too_long'])} prompts cut"
        if about and about["contaminated"] and about["contaminated"]["items"]:
            told += f", {numbers.count(about['contaminated']['items'])} contaminated"
        rows.append(BenchmarkRow(name, metric, told, tuple(_benchmark(model, name, metric) for model in models)))
    return rows


def _benchmark(model: Model, name: str, metric: str) -> str:
    scores = model.all_results.get("results", {}).get(name, {})
    label, _, kind = metric.partition(",")
    if scores.get(metric) is None:
        return "–"
    return numbers.with_error(scores[metric], scores.get(f"{label}_stderr,{kind}") or 0.0)


@dataclass(frozen=True)
class BitsRow:
    """Bits per byte of one source by every model, as text with its standard error; ``best`` is the lowest's place."""

    source: str
    bytes: int
    values: tuple[str, ...]
    best: int | None


def bits_table(models: tuple[Model, ...]) -> list[BitsRow]:
    """Bits per byte of held-out text, by source. ``best`` is left out where two models are within two errors."""
    measured = [model.results.get("bits_per_byte", {}) for model in models]
    rows: list[BitsRow] = []
    for source in dict.fromkeys(source for found in measured for source in found):
        scores = [found.get(source) for found in measured]
        texts = tuple(numbers.with_error(s["bits_per_byte"], s["standard_error"]) if s else "–" for s in scores)
        present = [(s["bits_per_byte"], s["standard_error"], place) for place, s in enumerate(scores) if s]
        ranked = sorted(present)
        clear = len(ranked) > 1 and ranked[1][0] - ranked[0][0] > 2 * (ranked[0][1] ** 2 + ranked[1][1] ** 2) ** 0.5
        size = next(s["bytes"] for s in scores if s)
        rows.append(BitsRow(source, size, texts, ranked[0][2] if clear else None))
    return rows


@dataclass(frozen=True)
class Published:
    """A published HumanEval pass@1, in percent, of a model whose size is known."""

    model: str
    parameters: float
    size: str
    percent: float
    source: str

    @property
    def is_phi(self) -> bool:
        """Whether it is one of Microsoft's Phi models."""
        return self.model.startswith("phi-")


def published_humaneval() -> list[Published]:
    """Published HumanEval scores by size, then score.

    Where a model has two figures both stay, unless one of them is the other rounded to a whole percent.
    """
    found: list[Published] = []
    for score in published_scores():
        parameters = parse_size(score.params)
        if score.benchmark == "HumanEval" and score.metric == "pass@1" and parameters is not None:
            source = REPORTS.get(score.source, score.source)
            found.append(Published(score.model, parameters, score.params, score.percent, source))
    kept = [
        one
        for one in found
        if not any(
            other is not one
            and (other.model, other.parameters) == (one.model, one.parameters)
            and other.percent != one.percent
            and round(other.percent) == one.percent
            for other in found
        )
    ]
    return sorted(kept, key=lambda one: (one.parameters, one.percent, one.model))
