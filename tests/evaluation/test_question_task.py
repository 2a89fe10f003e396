from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("lm_eval")

from hornbook.evaluation.bench import Subject
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.evaluate import evaluate
from hornbook.evaluation.probes.selftest import self_test_probe
from hornbook.evaluation.question_task import items, question_task
from hornbook.foundation.files import read_jsonl
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
from hornbook.tasks.question import Question

SUM = Question("sums/1", "What is 2 and 3?", "5", ("1", "6"), "number", 1, "taught")
ORDER = Question("order/1", "Ann is taller than Ben. Who is shorter?", "Ben", ("Ann",), "words", 2, "new")
SEEDS = range(500_000_000, 500_000_004)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Without isolation: these tests run no program that was not written for them."""
    with Sandbox(workers=1, isolation="none") as opened:
        yield opened


@pytest.mark.parametrize("family", [one for one in reasoning_families() if not one.summary], ids=lambda one: one.id)
def test_questions_of_the_curriculum_prove_themselves(family, sandbox: Sandbox) -> None:
    for seed in SEEDS:
        problem = family.problem(seed)
        if problem.wrong:
            kind = "number" if problem.program else "words"
            question = Question("q/1", problem.question, problem.answer, problem.wrong, kind, problem.level, "g")
            made = items(question)
            assert made
            assert self_test_probe(made, sandbox) > 0


def test_a_number_is_asked_in_three_ways_and_words_in_one(sandbox: Sandbox) -> None:
    choice, answer, code = items(SUM)
    assert (choice.kind, choice.choices, choice.gold) == ("choice", ("1", "5", "6"), 1)
    assert answer.kind == "answer"
    assert answer.grade("2 + 3 = 5. The answer is 5.")
    assert not answer.grade("2 + 3 = 6. The answer is 6.")
    assert code.kind == "code"
    assert code.prompt == 'def solution():\n    """What is 2 and 3?"""\n'
    assert code.problem is not None
    right, wrong = (code.problem.judged(body) for body in ("    return 2 + 3\n", "    return 2 * 3\n"))
    assert [result.passed for result in sandbox.run([right, wrong])] == [True, False]
    (only,) = items(ORDER)
    assert (only.kind, only.choices, only.gold) == ("choice", ("Ann", "Ben"), 1)
    assert "Ann is taller" in only.prompt


def test_a_wrong_answer_that_is_right_in_other_words_is_not_offered() -> None:
    question = Question("halves/1", "What is half of 1?", "0.5", ("1/2", "2"), "number", 1, "taught")
    assert items(question)[0].choices == ("0.5", "2")


def test_each_group_is_a_task_with_its_own_limit(subject: Subject, tmp_path: Path) -> None:
    many = [Question(f"sums/{n}", f"What is {n} and 3?", str(n + 3), ("0",), "number", 1, "taught") for n in range(9)]
    task = question_task([*many, ORDER], 4, seed=0)
    assert task is not None
    config = EvaluationConfig(tasks=(), isolation="none")
    results = evaluate(subject, config, tmp_path, first=[task])
    assert results["group_subtasks"]["questions"] == ["questions-taught", "questions-new"]
    assert results["hornbook"]["tasks"]["questions-taught"]["items"] == 12
    assert results["hornbook"]["tasks"]["questions-new"]["items"] == 1
    assert {"acc,none", "acc,choice", "acc,answer", "acc,code"} <= set(results["results"]["questions-taught"])
    rows = list(read_jsonl(tmp_path / "items" / "questions-taught.jsonl"))
    assert [row["kind"] for row in rows] == ["choice", "answer", "code"] * 4


def test_without_questions_there_is_no_task() -> None:
    assert question_task([], 10, 0) is None
