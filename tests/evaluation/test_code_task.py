from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.evaluation.made_up_rows import BENCHMARKS, each, gsm8k, humaneval, humaneval_plus, mbpp, write_rows

from hornbook.evaluation.bench import Subject
from hornbook.evaluation.code_task import prepare_code
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.evaluate import evaluate
from hornbook.evaluation.harness.local_data import LocalData
from hornbook.foundation.errors import DataError, RecipeError, SandboxError, SelfTestError
from hornbook.sandbox import isolation


def config(*tasks: str, data: Path, **more: Any) -> EvaluationConfig:
    given = {"samples": 1, "max_new_tokens": 16, "isolation": "none", **more}
    return EvaluationConfig(tasks=tasks, data_dir=data, **given)


def test_samples_are_scored_beside_the_greedy_completion(subject: Subject, tmp_path: Path) -> None:
    write_rows(tmp_path / "data" / "humaneval" / "test.jsonl", each(3, humaneval))
    results = evaluate(subject, config("humaneval", data=tmp_path / "data", samples=4), tmp_path / "out")
    scores = results["results"]["humaneval"]
    assert {"pass@1,raw", "pass@1_of_4,extracted", "pass@4_of_4,extracted", "pass@4_of_4_stderr,raw"} <= set(scores)
    assert results["hornbook"]["isolation"] == "none"
    assert results["hornbook"]["tasks"]["humaneval"]["self_test"]["reference_passed"] == 3
    attempts = (tmp_path / "out" / "humaneval-sampled.jsonl").read_text("utf-8").splitlines()
    assert len(attempts) == 12


@pytest.mark.parametrize("name", ["humaneval_plus", "evalplus/humanevalplus/data"])
def test_harder_tests_are_found_beside_the_benchmark(subject: Subject, tmp_path: Path, name: str) -> None:
    write_rows(tmp_path / "data" / "openai_humaneval" / "test-00000-of-00001.parquet", each(3, humaneval))
    write_rows(tmp_path / "data" / name / "test-00000-of-00001-0ca7a1b5.parquet", each(3, humaneval_plus))
    results = evaluate(subject, config("humaneval", data=tmp_path / "data"), tmp_path / "out")
    assert "pass@1,extracted_plus" in results["results"]["humaneval"]
    assert results["hornbook"]["tasks"]["humaneval"]["self_test"]["plus_items"] == 3


def test_a_reference_that_fails_stops_the_evaluation(subject: Subject, tmp_path: Path) -> None:
    rows = each(3, humaneval)
    rows[1] |= {"canonical_solution": "    return 0\n"}
    write_rows(tmp_path / "data" / "humaneval" / "test.jsonl", rows)
    with pytest.raises(SelfTestError, match="the reference solution fails: HumanEval/1"):
        evaluate(subject, config("humaneval", data=tmp_path / "data"), tmp_path / "out")
    assert not (tmp_path / "out" / "results.json").exists()


def test_tests_that_pass_an_empty_function_stop_the_evaluation(subject: Subject, tmp_path: Path) -> None:
    rows = each(3, humaneval)
    rows[2] |= {"test": "def check(candidate):\n    candidate(1, 2)\n"}
    write_rows(tmp_path / "data" / "humaneval" / "test.jsonl", rows)
    with pytest.raises(SelfTestError, match="an empty function passes: HumanEval/2"):
        evaluate(subject, config("humaneval", data=tmp_path / "data"), tmp_path / "out")


def test_without_a_sandbox_no_program_runs(subject: Subject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_rows(tmp_path / "data" / "mbpp" / "test.jsonl", each(3, mbpp))
    monkeypatch.setattr(isolation, "find_bubblewrap", lambda: tmp_path / "nothing")
    with pytest.raises(SandboxError) as caught:
        evaluate(subject, config("mbpp", data=tmp_path / "data", isolation="required"), tmp_path / "out")
    assert "--no-isolation" in caught.value.mend
    assert not (tmp_path / "out" / "results.json").exists()


def test_a_prompt_that_does_not_fit_is_counted_and_fails(short_subject: Subject, tmp_path: Path) -> None:
    write_rows(tmp_path / "data" / "mbpp" / "test.jsonl", each(3, mbpp))
    about = evaluate(short_subject, config("mbpp", data=tmp_path / "data"), tmp_path / "out")["hornbook"]
    assert about["tasks"]["mbpp"]["too_long"] == 3
    assert about["code"]["mbpp"]["prompts_too_long"] == 3


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("train.jsonl",), "nothing says which file holds the test split; there is train.jsonl"),
        (("a.jsonl", "b.jsonl"), "there is a.jsonl, b.jsonl"),
    ],
)
def test_no_other_split_stands_in_for_the_test_split(tmp_path: Path, names: tuple[str, ...], words: str) -> None:
    for name in names:
        write_rows(tmp_path / "gsm8k" / name, each(2, gsm8k))
    with pytest.raises(DataError, match=words):
        prepare_code("gsm8k_program", config("gsm8k_program", data=tmp_path), LocalData(tmp_path), None)


@pytest.mark.parametrize("name", ["humaneval", "mbpp", "gsm8k_program"])
def test_a_missing_column_is_named(tmp_path: Path, name: str) -> None:
    rows = [dict(row) for row in BENCHMARKS[name].rows]
    column = {"humaneval": "entry_point", "mbpp": "test_list", "gsm8k_program": "answer"}[name]
    del rows[1][column]
    write_rows(tmp_path / name / "test.jsonl", rows)
    with pytest.raises(DataError, match=rf"test.jsonl, row 2: column `{column}` is missing"):
        prepare_code(name, config(name, data=tmp_path), LocalData(tmp_path), None)


@pytest.mark.parametrize("name", ["humaneval", "gsm8k_program"])
def test_examples_that_can_not_be_given_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(RecipeError, match=f"{name} takes no examples, 3 were asked for"):
        prepare_code(name, config(name, data=tmp_path), LocalData(tmp_path), 3)


def test_problems_of_ones_own_are_asked_like_those_of_a_benchmark(subject: Subject, tmp_path: Path) -> None:
    write_rows(tmp_path / "data" / "problems" / "test.jsonl", each(3, humaneval))
    results = evaluate(subject, config("problems", data=tmp_path / "data"), tmp_path / "out")
    assert results["hornbook"]["code"]["problems"]["self_test"]["reference_passed"] == 3
    assert results["results"]["problems"]["sample_len"] == 3


@pytest.mark.parametrize("folder", [True, False])
def test_without_problems_of_ones_own_it_says_where_to_put_them(tmp_path: Path, folder: bool) -> None:
    data = LocalData(tmp_path) if folder else None
    with pytest.raises(DataError, match="no problems of your own") as caught:
        prepare_code("problems", config("problems", data=tmp_path), data, None)
    assert "problems/test.jsonl" in caught.value.mend


def test_a_limit_takes_the_first_problems(tmp_path: Path) -> None:
    write_rows(tmp_path / "humaneval" / "HumanEval.jsonl", each(5, humaneval))
    task = prepare_code("humaneval", config("humaneval", data=tmp_path, limit=2), LocalData(tmp_path), None)
    assert [problem.task_id for problem in task.problems] == ["HumanEval/0", "HumanEval/1"]
    assert task.original == 5
