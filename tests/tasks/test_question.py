from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.tasks.question import KINDS, Question, read_questions, write_questions

ROW: dict[str, Any] = {
    "id": "sums/1",
    "question": "Ann has 2 apples and buys 3. How many has she?",
    "answer": "5",
    "wrong": ["1", "6"],
    "kind": "number",
    "level": 1,
    "group": "g",
}
texts = st.text(st.characters(codec="utf-8"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.builds(
            Question, texts, texts, st.just("right"), st.lists(texts.filter(lambda text: text != "right"), min_size=1,
            unique=True).map(tuple), st.sampled_from(KINDS), st.integers(1, 3), texts,
        ),
        min_size=1, unique_by=lambda question: question.id,
    )
)  # fmt: skip
def test_what_is_written_is_read(tmp_path: Path, questions: list[Question]) -> None:
    write_questions(tmp_path / "questions.jsonl", questions)
    assert read_questions(tmp_path / "questions.jsonl") == questions


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"wrong": []}, "one or more"),
        ({"wrong": ["5"]}, "different"),
        ({"wrong": ["1", "1"]}, "different"),
        ({"wrong": "1"}, "column `wrong`"),
        ({"kind": "essay"}, "no kind of answer `essay`"),
        ({"level": "1"}, "column `level`"),
        ({"answer": None}, "column `answer`"),
    ],
)
def test_a_faulty_row_is_named(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(json.dumps(ROW) + "\n" + json.dumps(ROW | {"id": "sums/2"} | change) + "\n")
    with pytest.raises(DataError, match=rf"(?s)questions\.jsonl, row 2.*{said}"):
        read_questions(path)


def test_an_id_stands_once(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(json.dumps(ROW) + "\n" + json.dumps(ROW) + "\n")
    with pytest.raises(DataError, match="appears twice"):
        read_questions(path)
