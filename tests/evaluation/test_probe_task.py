from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("lm_eval")

from hornbook.evaluation.bench import Subject
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.evaluate import evaluate
from hornbook.evaluation.probe_task import PROBES, probe_names
from hornbook.foundation.files import read_jsonl

LIMIT = 6


@pytest.fixture(scope="module")
def measured(subject: Subject, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    folder = tmp_path_factory.mktemp("probes")
    config = EvaluationConfig(tasks=(PROBES,), limit=LIMIT, isolation="none", max_new_tokens=8)
    return evaluate(subject, config, folder), folder


def test_every_probe_is_a_task_of_one_group(measured: tuple[dict[str, Any], Path]) -> None:
    results, _ = measured
    assert list(results["group_subtasks"][PROBES]) == list(probe_names())
    assert set(results["hornbook"]["tasks"]) == set(probe_names())
    for name in probe_names():
        about = results["hornbook"]["tasks"][name]
        assert (about["items"], about["shots"], about["metric"]) == (LIMIT, 0, "acc,none")
        assert about["self_test"]["answers_graded"] > 0
        assert 0 <= results["results"][name]["acc,none"] <= 1


def test_scores_are_the_means_of_the_items_and_of_each_kind(measured: tuple[dict[str, Any], Path]) -> None:
    results, folder = measured
    for name in probe_names():
        rows = list(read_jsonl(folder / "items" / f"{name}.jsonl"))
        scores = results["results"][name]
        assert scores["acc,none"] == pytest.approx(sum(row["scores"]["acc,none"] for row in rows) / len(rows))
        for kind in {row["kind"] for row in rows}:
            part = [row["scores"]["acc,none"] for row in rows if row["kind"] == kind]
            assert scores[f"acc,{kind}"] == pytest.approx(sum(part) / len(part))
        for row in rows:
            if row["kind"] == "choice":
                assert row["scores"]["acc,none"] == float(row["taken"] == row["gold"])


def test_items_follow_from_the_seed(subject: Subject, tmp_path: Path, measured: tuple[dict[str, Any], Path]) -> None:
    name = next(iter(probe_names()))
    prints = {}
    for seed in (0, 1):
        config = EvaluationConfig(tasks=(name,), limit=LIMIT, isolation="none", max_new_tokens=8, seed=seed)
        prints[seed] = evaluate(subject, config, tmp_path / str(seed))["hornbook"]["tasks"][name]["dataset_fingerprint"]
    assert prints[0] == measured[0]["hornbook"]["tasks"][name]["dataset_fingerprint"]
    assert prints[0] != prints[1]
