from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.evaluate import plan
from hornbook.evaluation.own_tasks import find_own
from hornbook.evaluation.suites import SUITES, averages, shots_wanted
from hornbook.foundation.errors import RecipeError

SHARE = st.floats(0, 1)


def test_every_task_is_hornbook_s_own_or_the_harness_s() -> None:
    pytest.importorskip("lm_eval")
    from hornbook.evaluation.harness.tasks import Harness

    names = {task.name for suite in SUITES.values() for task in suite.tasks}
    Harness().check_names([name for name in names if find_own(name) is None])


@given(st.lists(st.tuples(SHARE, SHARE), min_size=5, max_size=5))
def test_a_category_is_the_plain_mean_of_its_benchmarks(values: list[tuple[float, float]]) -> None:
    names = [task.name for task in SUITES["phi-2"].tasks if task.category == "commonsense"]
    results = {
        name: {"acc,none": value, "acc_stderr,none": error} for name, (value, error) in zip(names, values, strict=True)
    }
    found = averages(SUITES["phi-2"], results)["commonsense"]
    assert found["tasks"] == names
    assert found["missing"] == []
    assert found["score"] == pytest.approx(sum(value for value, _ in values) / 5)
    assert found["standard_error"] == pytest.approx(math.hypot(*(error for _, error in values)) / 5)


def test_scores_in_percent_are_divided() -> None:
    results = {"squadv2": {"exact,none": 30.0, "exact_stderr,none": 2.0}, "piqa": {"acc,none": 0.7}}
    found = averages(SUITES["phi-1.5"], results)["language"]
    assert found["score"] == pytest.approx(0.5)
    assert found["standard_error"] is None  # piqa has none
    assert found["missing"] == ["hellaswag", "openbookqa", "mmlu"]
    alone = averages(SUITES["phi-1.5"], {"squadv2": results["squadv2"]})["language"]
    assert (alone["score"], alone["standard_error"]) == pytest.approx((0.3, 0.02))


def test_a_category_without_any_benchmark_has_no_score() -> None:
    found = averages(SUITES["phi-1"], {})["coding"]
    assert (found["score"], found["standard_error"], found["tasks"]) == (None, None, [])
    assert found["missing"] == ["humaneval", "mbpp"]


def test_suites_with_other_examples_of_one_task_are_refused() -> None:
    assert shots_wanted([SUITES["phi-1.5"], SUITES["phi-2"]])["mmlu"] == {2, 5}
    with pytest.raises(RecipeError, match=r"phi-1.5 and phi-2 want \w+ with different examples") as caught:
        plan(EvaluationConfig(tasks=("phi-1.5", "phi-2")))
    assert "one after the other" in caught.value.mend


def test_what_is_named_itself_must_not_be_missing() -> None:
    found = plan(EvaluationConfig(tasks=("phi-2", "piqa"), shots=None))
    assert "piqa" not in found.may_miss
    assert "boolq" in found.may_miss
    assert found.tasks["piqa"] is None  # as the task says
    assert found.tasks["gsm8k_cot"] == 8
    assert set(plan(EvaluationConfig(tasks=("phi-2",), shots=1)).tasks.values()) == {1}
