"""What holds of every evaluation: contamination, prompts that are too long, suites with gaps, answers that are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("lm_eval")

from tests.evaluation.conftest import write_corpus
from tests.evaluation.made_up_rows import Row, boolq, each, piqa, write_rows

from hornbook.evaluation.bench import Subject
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.evaluate import evaluate
from hornbook.foundation.errors import ContextLengthError, DataError
from hornbook.foundation.files import read_jsonl


def long_boolq(number: int, place: str) -> Row:
    row = boolq(number, place)
    return row | {"passage": f"Of {place} it is told in year {number} that nobody ever closed its doors at night."}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write_rows(tmp_path / "data" / "boolq" / "validation.jsonl", each(6, long_boolq))
    return tmp_path / "data"


def config(data: Path, *tasks: str, **more: Any) -> EvaluationConfig:
    return EvaluationConfig(tasks=tasks, data_dir=data, isolation="none", samples=1, max_new_tokens=8, **more)


def test_items_that_stand_in_the_training_data_are_scored_apart(subject: Subject, data: Path, tmp_path: Path) -> None:
    texts = [f"From a book: {row['passage']} The end." for row in each(6, long_boolq)[::2]]
    corpus = [write_corpus(tmp_path / "book" / "documents.parquet", texts)]
    results = evaluate(subject, config(data, "boolq"), tmp_path / "out", corpus=corpus)
    items = list(read_jsonl(tmp_path / "out" / "items" / "boolq.jsonl"))
    assert [item["contaminated"] for item in items] == [True, False] * 3
    about = results["hornbook"]["tasks"]["boolq"]
    for part, hit in (("clean", False), ("contaminated", True)):
        scores = [item["scores"]["acc,none"] for item in items if item["contaminated"] is hit]
        assert about[part]["items"] == 3
        assert about[part]["scores"]["acc,none"] == pytest.approx(sum(scores) / 3)
    assert results["hornbook"]["contamination"] == {"documents": ["book"]}


def test_without_training_data_nothing_is_said_about_contamination(
    subject: Subject, data: Path, tmp_path: Path
) -> None:
    results = evaluate(subject, config(data, "boolq"), tmp_path / "out")
    about = results["hornbook"]["tasks"]["boolq"]
    assert (about["clean"], about["contaminated"], results["hornbook"]["contamination"]) == (None, None, None)
    assert {item["contaminated"] for item in read_jsonl(tmp_path / "out" / "items" / "boolq.jsonl")} == {None}


def test_prompts_that_do_not_fit_are_counted_and_told(
    short_subject: Subject, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = each(3, piqa)
    rows[1] |= {"goal": "reach the old mill " * 20}
    write_rows(tmp_path / "data" / "piqa" / "validation.jsonl", rows)
    results = evaluate(short_subject, config(tmp_path / "data", "piqa"), tmp_path / "out")
    items = list(read_jsonl(tmp_path / "out" / "items" / "piqa.jsonl"))
    assert [item["too_long"] for item in items] == [False, True, False]
    assert results["hornbook"]["tasks"]["piqa"]["too_long"] == 1
    assert "1 of 3 prompts of piqa do not fit into the context" in capsys.readouterr().err


def test_an_answer_longer_than_the_context_stops_the_evaluation(short_subject: Subject, tmp_path: Path) -> None:
    rows = each(3, piqa)
    rows[1] |= {"sol1": "reach the old mill " * 20}
    write_rows(tmp_path / "data" / "piqa" / "validation.jsonl", rows)
    with pytest.raises(ContextLengthError, match="an answer to score has"):
        evaluate(short_subject, config(tmp_path / "data", "piqa"), tmp_path / "out")
    assert not (tmp_path / "out" / "results.json").exists()


def test_a_suite_is_measured_as_far_as_there_is_data(subject: Subject, data: Path, tmp_path: Path) -> None:
    write_rows(data / "piqa" / "validation.jsonl", each(4, piqa))
    results = evaluate(subject, config(data, "phi-1.5", limit=2), tmp_path / "out")
    assert {"boolq", "piqa", "humaneval"} == set(results["hornbook"]["tasks"])
    assert {"arc_easy", "squadv2", "mmlu", "gsm8k_program", "toxigen_safety"} <= set(results["hornbook"]["missing"])
    category = results["hornbook"]["suites"]["phi-1.5"]["categories"]["commonsense"]
    assert category["tasks"] == ["boolq"]
    assert category["missing"] == ["winogrande", "arc_easy", "arc_challenge", "social_iqa"]
    assert category["score"] == pytest.approx(results["results"]["boolq"]["acc,none"])


def test_a_task_that_was_named_must_have_data(subject: Subject, data: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no data for the task piqa"):
        evaluate(subject, config(data, "boolq", "piqa"), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_wrong_row_in_a_suite_is_not_taken_for_missing_data(subject: Subject, data: Path, tmp_path: Path) -> None:
    write_rows(data / "piqa" / "validation.jsonl", [row | {"label": "1"} for row in each(3, piqa)])
    with pytest.raises(DataError, match="column `label` holds the text"):
        evaluate(subject, config(data, "phi-1.5", limit=2), tmp_path / "out")


def test_a_second_evaluation_computes_nothing_again(
    subject: Subject, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = evaluate(subject, config(data, "boolq"), tmp_path / "out")
    assert "0 answers were kept from before, 12 are new" in capsys.readouterr().err
    assert evaluate(subject, config(data, "boolq"), tmp_path / "out") == first
    assert "12 answers were kept from before, 0 are new" in capsys.readouterr().err
