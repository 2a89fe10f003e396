"""Running a model on capability probes: choices by log-likelihood, answers by reading them, programs in the sandbox."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hornbook.evaluation.bench import Bench, Measured, Prepared
from hornbook.evaluation.code_task import greedy_score
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.harness.local_data import LocalData
from hornbook.evaluation.outcome import Item, Outcome, mean_scores
from hornbook.evaluation.probes.item import ProbeItem
from hornbook.evaluation.probes.registry import find_probe, probes
from hornbook.evaluation.probes.selftest import self_test_probe
from hornbook.foundation.files import hash_json
from hornbook.foundation.hardware import require
from hornbook.foundation.progress import console
from hornbook.inference.function_body import stop_after_function

PROBES = "probes"
PREFIX = "probe_"
ANSWER_ENDS = ["\n\n"]
ANSWER_TOKENS = 96
"""Longest answer, in tokens."""


def probe_names() -> dict[str, str]:
    """The probes' task names, each with its title."""
    return {f"{PREFIX}{probe.name}": f"probe: {probe.title}" for probe in probes()}


@dataclass(frozen=True)
class ProbeTask:
    """The items of some probes, or of other sets that are asked alike."""

    items: Mapping[str, Sequence[ProbeItem]]
    seed: int
    group: str = PROBES
    """What the mean of all is called."""
    source: str = "generated"

    def run(self, bench: Bench, measured: Measured) -> None:
        """Prove each probe, ask its items, and add one task a probe and one group for all to ``measured``."""
        for name, items in self.items.items():
            console.print(f"[bold]{name}[/]")
            graded = self_test_probe(items, bench.sandbox)
            rows = _asked(bench, items)
            kinds = {kind: [row for row, item in zip(rows, items, strict=True) if item.kind == kind]
                     for kind in ("choice", "answer", "code")}  # fmt: skip
            scores: dict[str, Any] = {"alias": name, "sample_len": len(rows)}
            for kind, of_kind in kinds.items():
                if of_kind:
                    part = mean_scores([row.scores for row in of_kind])
                    scores |= {f"{key.partition(',')[0]},{kind}": value for key, value in part.items()}
            offered = [item.chance for item in items if item.kind == "choice"]
            chance = {"none": sum(offered) / len(items), "choice": statistics.fmean(offered or [0.0])}
            measured.outcomes.append(
                Outcome(
                    name=name,
                    scores=scores | mean_scores([{"acc,none": row.scores["acc,none"]} for row in rows]),
                    items=rows,
                    metric="acc,none",
                    shots=0,
                    seed=self.seed,
                    prompt_hash=hash_json([item.prompt for item in items]),
                    source=f"{self.source} with seed {self.seed}",
                    config={
                        "task": name,
                        "chance": chance,
                        "items_by_kind": {kind: len(each) for kind, each in kinds.items()},
                    },
                    version=1,
                    higher_is_better={"acc": True},
                    self_test={"answers_graded": graded},
                )
            )
        measured.subtasks[self.group] = list(self.items)


def _asked(bench: Bench, items: Sequence[ProbeItem]) -> list[Item]:
    """What the model does with every item: its scores, and what it wrote or chose."""
    found: dict[int, tuple[dict[str, float], bool, dict[str, Any]]] = {}
    found |= _choices(bench, {n: item for n, item in enumerate(items) if item.kind == "choice"})
    found |= _answers(bench, {n: item for n, item in enumerate(items) if item.kind == "answer"})
    found |= _programs(bench, {n: item for n, item in enumerate(items) if item.kind == "code"})
    return [
        Item(
            number=number,
            id=hash_json(item.document()),
            scores=found[number][0],
            too_long=found[number][1],
            texts=(item.prompt, f"{item.prompt} {item.reference}"),
            more={"name": item.id, "kind": item.kind, "level": item.level, **found[number][2]},
        )
        for number, item in enumerate(items)
    ]


def _choices(bench: Bench, items: dict[int, ProbeItem]) -> dict[int, tuple[dict[str, float], bool, dict[str, Any]]]:
    """The choice with the largest log-likelihood is taken; ``acc_norm`` divides it by the choice's length in bytes."""
    texts = [(item.prompt, continuation) for item in items.values() for continuation in item.continuations]
    scored = iter(bench.lm.score_texts(texts))
    found: dict[int, tuple[dict[str, float], bool, dict[str, Any]]] = {}
    for number, item in items.items():
        answers = [next(scored) for _ in item.continuations]
        values = [value for value, _, _ in answers]
        each = [v / len(c.encode()) for v, c in zip(values, item.continuations, strict=True)]
        taken, taken_norm = values.index(max(values)), each.index(max(each))
        scores = {"acc,none": float(taken == item.gold), "acc_norm,none": float(taken_norm == item.gold)}
        found[number] = scores, any(cut for _, _, cut in answers), {"taken": taken, "gold": item.gold}
    return found


def _answers(bench: Bench, items: dict[int, ProbeItem]) -> dict[int, tuple[dict[str, float], bool, dict[str, Any]]]:
    """What is written greedily, up to an empty line, is graded by the item."""
    settings = {"until": ANSWER_ENDS, "max_gen_toks": ANSWER_TOKENS, "do_sample": False}
    written = bench.lm.write([(item.prompt, settings) for item in items.values()])
    return {
        number: ({"acc,none": float(item.grade(text))}, cut, {"answer": text, "reference": item.reference})
        for (number, item), (text, cut) in zip(items.items(), written, strict=True)
    }


def _programs(bench: Bench, items: dict[int, ProbeItem]) -> dict[int, tuple[dict[str, float], bool, dict[str, Any]]]:
    """The function's body is written greedily and run against the item's tests."""
    problems = {number: item.problem for number, item in items.items() if item.problem is not None}
    if not problems:
        return {}
    score = greedy_score(bench, list(problems.values()), "programs", stop_after_function)
    by_task = {attempt["task_id"]: attempt for attempt in score.attempts}
    return {
        number: (
            {"acc,none": float(by_task[problem.task_id]["verdict"] == "passed")},
            by_task[problem.task_id]["written"] is None,
            {"answer": by_task[problem.task_id]["written"], "verdict": by_task[problem.task_id]["verdict"]},
        )
        for number, problem in problems.items()
    }


def prepare_probe(name: str, config: EvaluationConfig, _: LocalData | None, __: int | None) -> Prepared:
    """One probe, or all, with as many items as ``limit`` says, else the probes' default."""
    require(["lm_eval"], "eval")
    chosen = probes() if name == PROBES else (find_probe(name.removeprefix(PREFIX)),)
    drawn = {f"{PREFIX}{probe.name}": probe.items(seed=config.seed)[: config.limit] for probe in chosen}
    return ProbeTask(drawn, config.seed)
