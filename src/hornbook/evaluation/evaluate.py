"""Measuring a model on benchmarks: the body of ``hornbook evaluate`` and of the stage ``evaluation``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.evaluation.bench import Bench, Measured, Prepared, Subject
from hornbook.evaluation.config import FEWSHOT_SEED, EvaluationConfig
from hornbook.evaluation.contamination import contaminated, read_corpus
from hornbook.evaluation.harness.hub import NoDataError
from hornbook.evaluation.harness.local_data import LocalData
from hornbook.evaluation.outcome import Outcome, results_json, write_outcomes
from hornbook.evaluation.own_check import check_log_likelihoods
from hornbook.evaluation.own_tasks import find_own, own_names
from hornbook.evaluation.responses import Responses
from hornbook.evaluation.suites import SUITES, Suite, averages, shots_wanted
from hornbook.foundation.errors import DataError, RecipeError
from hornbook.foundation.files import write_jsonl
from hornbook.foundation.hardware import require
from hornbook.foundation.progress import console, step

RESPONSES = ".responses.sqlite"


@dataclass(frozen=True)
class Plan:
    """The tasks to run, in order, with their examples; and the suites that they were asked for by."""

    tasks: dict[str, int | None]
    suites: tuple[Suite, ...]
    may_miss: frozenset[str]
    """Tasks that only a suite asks for: where their data is missing, the rest is measured and the gap reported."""


def plan(config: EvaluationConfig) -> Plan:
    """The tasks that ``config`` names. Raises RecipeError if suites want one task with different examples."""
    suites = tuple(SUITES[name] for name in dict.fromkeys(config.tasks) if name in SUITES)
    direct = [name for name in config.tasks if name not in SUITES]
    tasks: dict[str, int | None] = dict.fromkeys(direct, config.shots)
    for name, wanted in shots_wanted(suites).items():
        if len(wanted) > 1:
            raise RecipeError(
                f"the suites {' and '.join(suite.name for suite in suites)} want {name} with different examples",
                mend="run them one after the other",
            )
        tasks.setdefault(name, config.shots if config.shots is not None else next(iter(wanted)))
    return Plan(tasks, suites, frozenset(tasks.keys() - set(direct)))


def evaluate(
    subject: Subject,
    config: EvaluationConfig,
    folder: Path,
    *,
    first: Sequence[Prepared] = (),
    corpus: Sequence[Path] | None = None,
    own: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Measure ``subject``, write ``results.json`` and every item into ``folder``, and return the results.

    All data is loaded before anything is measured, and each kind of score proves itself first. Answers are kept in the
    folder, so a killed evaluation goes on where it was. ``first`` are tasks besides those of ``config``, ``corpus`` the
    documents that the model was trained on, if they are known, and ``own`` what else stands under ``hornbook``.

    Raises RecipeError for an unknown task, DataError for missing or wrong data, SelfTestError, and SandboxError where
    programs can't be isolated and ``isolation`` is ``required``.
    """
    wanted = plan(config)
    prepared, missing = _prepare(wanted, config)
    measured = Measured(own=dict(own or {}))
    with step("self-test of log-likelihoods"):
        measured.own["self_test"] = check_log_likelihoods(subject.model, subject.tokenizer)
    scope = {"model": subject.info.fingerprint, "dtype": subject.info.dtype}
    with Responses(folder / RESPONSES, scope) as responses, Bench(subject, config, responses) as bench:
        for task in (*first, *prepared):
            task.run(bench, measured)
        measured.own["isolation"] = bench.isolation
        console.print(f"  {responses.found} answers were kept from before, {responses.added} are new")
    _mark_contaminated(measured.outcomes, corpus)
    _report_too_long(measured.outcomes)
    measured.own |= {
        "model": subject.info.as_dict(),
        "suites": {
            suite.name: {"title": suite.title, "categories": averages(suite, measured.scores)}
            for suite in wanted.suites
        },
        "missing": missing,
        "limit": config.limit,
        "contamination": None if corpus is None else {"documents": [file.parent.name for file in corpus]},
    }
    about = _about(config)
    results = results_json(measured.outcomes, measured.groups, measured.subtasks, measured.own, about)
    for name, attempts in measured.attempts.items():
        write_jsonl(folder / f"{name}.jsonl", attempts)
    write_outcomes(folder, measured.outcomes, results)
    return results


def _prepare(wanted: Plan, config: EvaluationConfig) -> tuple[list[Prepared], dict[str, str]]:
    """Every task with its data, and why those of suites that have none are left out."""
    data = LocalData(config.data_dir) if config.data_dir is not None else None
    prepared: list[Prepared] = []
    missing: dict[str, str] = {}
    others = [name for name in wanted.tasks if find_own(name) is None]
    harness = None
    if others:
        require(["lm_eval", "datasets"], "eval")
        from hornbook.evaluation.harness.tasks import Harness

        harness = Harness(data)
        harness.check_names(others, (*own_names(), *SUITES))
    for name, shots in wanted.tasks.items():
        own = find_own(name)
        try:
            if own is not None:
                prepared.append(own(name, config, data, shots))
            elif harness is not None:
                prepared.append(harness.prepare(name, config, shots))
        except NoDataError as error:  # damaged or wrong data is never passed over
            if name not in wanted.may_miss:
                raise
            missing[name] = str(error)
            console.print(f"  [yellow]left out:[/] {name}, of which there is no data")
    if not prepared and missing:
        raise DataError(
            f"there is no data for any task of {', '.join(suite.name for suite in wanted.suites)}",
            where=str(config.data_dir or "the hub"),
            mend=next(iter(missing.values())),
        )
    return prepared, missing


def _mark_contaminated(outcomes: Sequence[Outcome], corpus: Sequence[Path] | None) -> None:
    """Say of each item whose texts are known whether they stand in the training data."""
    if corpus is None:
        return
    items = {outcome.name: [item.texts for item in outcome.items] for outcome in outcomes}
    found = contaminated(items, read_corpus(corpus))
    for outcome in outcomes:
        for item, hit in zip(outcome.items, found[outcome.name], strict=True):
            item.contaminated = hit if item.texts else None


def _report_too_long(outcomes: Sequence[Outcome]) -> None:
    for outcome in outcomes:
        count = sum(item.too_long for item in outcome.items)
        if count:
            programs = outcome.metric.startswith("pass@")
            what = "not asked, and count as failed" if programs else "cut on the left, as lm-evaluation-harness does"
            console.print(
                f"  [yellow]too long:[/] {count} of {len(outcome.items)} prompts of {outcome.name} do not fit into the "
                f"context; they were {what}"
            )


def _about(config: EvaluationConfig) -> dict[str, Any]:
    """Further keys of the harness's schema."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        harness = version("lm_eval")
    except PackageNotFoundError:
        harness = None
    return {
        "config": {
            "model": "hornbook",
            "limit": config.limit,
            "batch_size": None,
            "random_seed": config.seed,
            "fewshot_seed": FEWSHOT_SEED,
        },
        "lm_eval_version": harness,
    }
