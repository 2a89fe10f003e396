"""What the harness found out, as outcomes: every item with its scores, and what the scores rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from hornbook.evaluation.harness.offline_metrics import SQUAD_TASK, answer_scores
from hornbook.evaluation.outcome import Item, Outcome, mean_scores
from hornbook.foundation.files import hash_json

if TYPE_CHECKING:
    from hornbook.evaluation.harness.tasks import Loaded

SQUAD_SCORES = {"exact": 0, "f1": 1}
"""SQuAD's scores of single items, which the harness does not give, by their place in ``answer_scores``."""


def outcomes(loaded: Loaded, found: Mapping[str, Any], too_long: Mapping[str, set[int]], seed: int) -> list[Outcome]:
    """The outcome of every task that ``run`` gave results for."""
    made: list[Outcome] = []
    for name, samples in found["samples"].items():
        task = loaded.tasks[name]
        items = _items(task, samples, too_long.get(name, set()))
        scores: dict[str, Any] = dict(found["results"][name])
        if name == SQUAD_TASK:  # the harness gives no standard errors for it
            scores |= {
                key: value for key, value in mean_scores([item.scores for item in items]).items() if "_stderr" in key
            }
        prompts = [[str(given[0]) for given in sample["arguments"]] for sample in samples]
        made.append(
            Outcome(
                name=name,
                scores={"alias": task.config.task_alias or name} | scores,
                items=items,
                metric=_metric(scores),
                shots=int(found["n-shot"].get(name, 0)),
                seed=seed,
                prompt_hash=hash_json(prompts),
                source=loaded.sources[name],
                config=found["configs"].get(name, {}),
                version=found["versions"].get(name),
                higher_is_better=found["higher_is_better"].get(name, {}),
                original=int(found["n-samples"][name]["original"]),
            )
        )
    return made


def _metric(scores: Mapping[str, Any]) -> str:
    """The first score of a task, which is the one that it is known by."""
    return next(name for name in scores if "," in name and "_stderr" not in name)


def _items(task: Any, samples: Sequence[Mapping[str, Any]], too_long: set[int]) -> list[Item]:
    """One item for each document, with its scores under every filter."""
    rows: dict[int, Item] = {}
    for sample in samples:
        number = int(sample["doc_id"])
        if number not in rows:
            texts = _texts(task, sample)
            rows[number] = Item(number, sample["doc_hash"], {}, number in too_long, texts)
        for metric in sample["metrics"]:
            value = sample[metric]
            if metric in SQUAD_SCORES and isinstance(value, tuple):
                prediction, gold = value
                value = (
                    100 * answer_scores(prediction["prediction_text"], gold["answers"]["text"])[SQUAD_SCORES[metric]]
                )
            if isinstance(value, bool | int | float | np.number):
                rows[number].scores[f"{metric},{sample['filter']}"] = float(value)
    return [rows[number] for number in sorted(rows)]


def _texts(task: Any, sample: Mapping[str, Any]) -> tuple[str, ...]:
    """An item's question and right answer, as far as the task tells them."""
    doc, target, query = sample["doc"], sample["target"], task.config.doc_to_decontamination_query
    # The harness's own method of that name takes a filled template for a Python expression.
    query = task.resolve_field(doc, query) if isinstance(query, str) else task.doc_to_text(doc)
    if isinstance(target, int) and task.config.doc_to_choice is not None:
        target = task.doc_to_choice(doc)[target]
    return (query, f"{query} {target}") if isinstance(query, str) else ()
