from __future__ import annotations

import math
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import evaluate
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lm_eval.api.model import LM
from lm_eval.api.registry import get_metric
from lm_eval.evaluator import evaluate as run_tasks
from lm_eval.tasks.qasper.metrics import f1_abstractive, normalize_answer

from hornbook.evaluation.harness.offline_metrics import (
    METRICS,
    answer_scores,
    local_metrics,
    local_squad,
    squad,
    squad_v2,
)
from hornbook.foundation.errors import DataError, MissingExtraError, SandboxError


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("a test went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def predicted(name: str, text: str, unsure: float = 0.0) -> dict[str, Any]:
    return {"id": name, "prediction_text": text, "no_answer_probability": unsure}


def asked(name: str, *golds: str) -> dict[str, Any]:
    return {"id": name, "answers": {"text": list(golds), "answer_start": [0] * len(golds)}}


WORDS = st.lists(st.sampled_from(["the", "a", "Cat", "cat!", "sat", "on", "mats", "-", "an"]), max_size=5).map(" ".join)
QUESTIONS = st.lists(
    st.tuples(st.lists(WORDS, max_size=3), WORDS, st.sampled_from([0.0, 0.25, 0.5, 0.9, 1.0])), min_size=1, max_size=8
)


def rows(questions: list[tuple[list[str], str, float]]) -> dict[str, list[dict[str, Any]]]:
    return {
        "predictions": [predicted(str(n), text, unsure) for n, (_, text, unsure) in enumerate(questions)],
        "references": [asked(str(n), *golds) for n, (golds, _, _) in enumerate(questions)],
    }


def test_a_worked_example() -> None:
    found = squad_v2(
        predictions=[
            predicted("exact", "The Black Sea.", 0.1),
            predicted("part", "cold black sea", 0.4),
            predicted("wrong", "lake", 0.6),
            predicted("silent", "", 0.9),
            predicted("talks", "seven", 0.5),
        ],
        references=[
            asked("exact", "a black sea"),
            asked("part", "sea", "the black sea"),
            asked("wrong", "river"),
            asked("silent"),
            asked("talks"),
        ],
    )
    assert found == pytest.approx(
        {
            "exact": 40.0,  # exact, silent
            "f1": 100 * (1 + 0.8 + 0 + 1 + 0) / 5,  # of `part`, 2 of 3 words are right and 2 of 2 are found
            "total": 5,
            "HasAns_exact": 100 / 3,
            "HasAns_f1": 60.0,
            "HasAns_total": 3,
            "NoAns_exact": 50.0,
            "NoAns_f1": 50.0,
            "NoAns_total": 2,
            "best_exact": 60.0,  # answers `exact` only, and is silent to both without an answer
            "best_exact_thresh": 0.1,
            "best_f1": 76.0,  # and `part`
            "best_f1_thresh": 0.4,
        }
    )


@given(WORDS, WORDS)
def test_words_are_compared_as_in_the_harness(left: str, right: str) -> None:
    exact, f1 = answer_scores(left, [right])
    assert exact == float(normalize_answer(left) == normalize_answer(right))
    if normalize_answer(right):
        assert f1 == pytest.approx(f1_abstractive([left], [right]))
        single = squad(predictions=[predicted("q", left)], references=[asked("q", right)])
        assert single == {"exact_match": 100 * exact, "f1": pytest.approx(100 * f1)}


@given(QUESTIONS, st.sampled_from([0.0, 0.3, 1.0]))
def test_parts_and_thresholds_agree_with_going_through_all(
    questions: list[tuple[list[str], str, float]], limit: float
) -> None:
    found = squad_v2(**rows(questions), no_answer_threshold=limit)
    for place, kind in enumerate(("exact", "f1")):
        raw = [answer_scores(text, golds)[place] for golds, text, _ in questions]
        kept = [
            value if unsure <= limit else float(not golds)
            for value, (golds, _, unsure) in zip(raw, questions, strict=True)
        ]
        for prefix, part in (
            ("", kept),
            ("HasAns_", [value for value, (golds, _, _) in zip(kept, questions, strict=True) if golds]),
            ("NoAns_", [value for value, (golds, _, _) in zip(kept, questions, strict=True) if not golds]),
        ):
            assert (f"{prefix}{kind}" in found) == bool(part)
            if part:
                assert found[f"{prefix}{kind}"] == pytest.approx(100 * math.fsum(part) / len(part))
                assert found[f"{prefix}total"] == len(part)
        order = sorted(range(len(questions)), key=lambda n: questions[n][2])
        sums: list[float] = []
        for answered in range(len(order) + 1):
            total = 0.0
            for rank, n in enumerate(order):
                golds, text, _ = questions[n]
                total += (raw[n] if golds else not text) if rank < answered else not golds
            sums.append(total)
        assert found[f"best_{kind}"] == pytest.approx(100 * max(sums) / len(questions))
        assert found[f"best_{kind}_thresh"] in {0.0, *(unsure for _, _, unsure in questions)}


@given(QUESTIONS)
def test_hindsight_never_costs_and_right_answers_score_all(questions: list[tuple[list[str], str, float]]) -> None:
    right = [(golds, next(filter(normalize_answer, golds), ""), unsure) for golds, _, unsure in questions]
    found = squad_v2(**rows(right))
    assert {value for key, value in found.items() if key.endswith(("exact", "f1"))} == {100.0}
    # An answer of which only articles and punctuation are left counts as none at first, but as one with hindsight.
    found = squad_v2(**rows([row for row in questions if normalize_answer(row[1])] or right))
    assert found["best_exact"] >= found["exact"] - 1e-9
    assert found["best_f1"] >= found["f1"] - 1e-9


@pytest.mark.parametrize(
    ("predictions", "references", "said"),
    [
        ([], [], "no question"),
        ([predicted("q", "x")] * 2, [asked("q", "x")] * 2, "stands twice"),
        ([predicted("q", "x")], [asked("r", "x")], "question q has only"),
        ([predicted("q", "x")], [asked("q", "x"), asked("r", "x")], "question r has only"),
    ],
)
def test_questions_that_do_not_pair_are_an_error(
    predictions: list[dict[str, Any]], references: list[dict[str, Any]], said: str
) -> None:
    for metric in (squad, squad_v2):
        with pytest.raises(DataError, match=said):
            metric(predictions=predictions, references=references)


def test_the_first_squad_has_no_question_without_an_answer() -> None:
    with pytest.raises(DataError, match="question q has no answer"):
        squad(predictions=[predicted("q", "x")], references=[asked("q")])


@pytest.mark.parametrize(
    ("name", "given", "wanted"),
    [
        ("accuracy", {"predictions": [0, 1, 1, 2], "references": [0, 1, 2, 2]}, {"accuracy": 0.75}),
        ("f1", {"predictions": [0, 0, 1, 1, 0], "references": [0, 1, 0, 1, 0]}, {"f1": 0.5}),
        (
            "f1",
            {"predictions": [0, 2, 1, 0, 0, 1], "references": [0, 1, 2, 0, 1, 2], "average": "macro"},
            {"f1": pytest.approx(0.8 / 3)},
        ),
        ("exact_match", {"predictions": ["a", "B"], "references": ["a", "b"]}, {"exact_match": 0.5}),
        ("exact_match", {"predictions": ["B"], "references": ["b"], "ignore_case": True}, {"exact_match": 1.0}),
        (
            "squad",
            {"predictions": [predicted("q", "sea")], "references": [asked("q", "sea")]},
            {"exact_match": 100.0, "f1": 100.0},
        ),
    ],
)
def test_metrics_load_without_the_network(name: str, given: dict[str, Any], wanted: dict[str, Any]) -> None:
    with local_metrics():
        metric = evaluate.load(name)
        assert metric.name == name
        assert metric.compute(**given) == wanted


def test_the_harness_finds_local_metrics() -> None:
    with local_metrics():
        compute = get_metric("accuracy", hf_evaluate_metric=True)
    assert compute is not None
    assert compute(predictions=[1], references=[1]) == {"accuracy": 1.0}


def test_a_metric_that_is_not_covered_says_so() -> None:
    with local_metrics(), pytest.raises(MissingExtraError, match="rouge would have to be fetched") as caught:
        evaluate.load("rouge")
    assert all(name in caught.value.mend for name in METRICS)


def test_code_is_never_run_by_a_metric() -> None:
    with local_metrics(), pytest.raises(SandboxError, match="without a sandbox"):
        evaluate.load("code_eval")


def test_a_metric_of_this_machine_is_loaded_as_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "load", lambda path, *_, **__: f"loaded {path}")
    folder = tmp_path / "mine"
    folder.mkdir()
    with local_metrics():
        with pytest.raises(MissingExtraError):
            evaluate.load(str(folder))
        program = folder / "mine.py"
        program.touch()
        for path in (str(folder), str(program)):
            assert evaluate.load(path) == f"loaded {path}"


def test_loading_is_as_before_after_an_error() -> None:
    before = evaluate.load
    with pytest.raises(KeyError), local_metrics():
        assert evaluate.load is not before
        raise KeyError
    assert evaluate.load is before


def question(name: str, *golds: str) -> dict[str, Any]:
    return {
        "title": "Ice",
        "context": "Ice melts at noon.",
        "question": f"{name}?",
        "source": "x",
        **asked(name, *golds),
    }


class Parrot(LM):
    """Answers every question with ``Ice``, and tells the questions that it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def generate_until(self, requests: list[Any], disable_tqdm: bool = False) -> list[str]:
        self.asked += [request.args[0] for request in requests]
        return [" Ice"] * len(requests)

    def loglikelihood(self, requests: list[Any], disable_tqdm: bool = False) -> list[tuple[float, bool]]:
        return [(math.log(0.25), False)] * len(requests)

    def loglikelihood_rolling(self, requests: list[Any], disable_tqdm: bool = False) -> list[float]:
        raise NotImplementedError


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TQDM_DISABLE", "1")
    yield


@pytest.mark.usefixtures("quiet")
def test_the_harness_scores_local_questions() -> None:
    task = local_squad({"validation": [question("q1", "ice", "the ice"), question("q2"), question("q3", "noon")]})
    model = Parrot()
    results = run_tasks(model, {"squadv2": task}, bootstrap_iters=0)["results"]["squadv2"]
    assert results["exact,none"] == pytest.approx(100 / 3)
    assert results["HasAns_f1,none"] == 50.0
    assert results["NoAns_exact,none"] == 0.0
    assert results["best_exact,none"] == pytest.approx(200 / 3)  # answers the first alone, all being equally unsure
    assert model.asked[0] == "Title: Ice\n\nBackground: Ice melts at noon.\n\nQuestion: q1?\n\nAnswer:"


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("train", [True, False])
def test_shots_come_from_train_or_else_from_other_questions(train: bool) -> None:
    splits = {"validation": [question("q1", "ice"), question("q2"), question("q3", "noon")]}
    if train:
        splits["train"] = [question(f"t{n}", "taught") for n in range(3)]
    task = local_squad(splits)
    task.set_config("num_fewshot", 2)
    model = Parrot()
    run_tasks(model, {"squadv2": task}, bootstrap_iters=0)
    assert len(model.asked) == 3
    for prompt, name in zip(model.asked, ("q1", "q2", "q3"), strict=True):
        assert prompt.count("Question:") == 3
        assert prompt.count(f"{name}?") == 1
        shown = (
            ["taught", "taught"] if train else {"q1": ["noon", "unanswerable"], "q3": ["ice", "unanswerable"]}.get(name)
        )
        answers = sorted(line.removeprefix("Answer: ") for line in prompt.split("\n") if line.startswith("Answer: "))
        assert answers == (shown or ["ice", "noon"])


@settings(deadline=None, max_examples=10)
@given(st.lists(st.lists(st.sampled_from(["ice", "noon"]), max_size=2), min_size=1, max_size=4))
def test_rows_keep_their_columns(golds: list[list[str]]) -> None:
    given_rows = [question(f"q{n}", *answers) for n, answers in enumerate(golds)]
    task = local_squad({"validation": given_rows})
    assert list(task.eval_docs) == [{k: v for k, v in row.items() if k != "source"} for row in given_rows]
    assert task.config.task == "squadv2"


def test_rows_that_the_task_cannot_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no validation split"):
        local_squad({"train": [question("q1")]}, tmp_path)
    broken = question("q1")
    del broken["context"]
    with pytest.raises(DataError, match="`context` is missing") as caught:
        local_squad({"validation": [question("q0"), broken]}, tmp_path)
    assert f"{tmp_path}, row 2" in str(caught.value)
