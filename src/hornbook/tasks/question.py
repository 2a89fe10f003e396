"""A question with one right answer and some wrong ones, and reading and writing files of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.foundation.errors import DataError
from hornbook.foundation.files import write_jsonl
from hornbook.tasks.rows import Schema, check_columns, read_rows

QUESTIONS = "questions.jsonl"
"""The file of questions that a stage holds out."""
KINDS = ("number", "words")


@dataclass(frozen=True)
class Question:
    """A question of everyday reasoning or arithmetic."""

    id: str
    question: str
    """What is told and asked."""
    answer: str
    """The right number, without a unit, or the right words."""
    wrong: tuple[str, ...]
    """What somebody who reasons wrongly would answer: at least one, none of them right."""
    kind: str
    """``number`` or ``words``."""
    level: int
    """From 1 to 3: more steps, larger numbers, more sentences that don't matter."""
    group: str = ""
    """Which part of a set the question belongs to, for scores by group."""


SCHEMA: Schema = {
    "id": "text",
    "question": "text",
    "answer": "text",
    "wrong": "list of text",
    "kind": "text",
    "level": "integer",
    "group": "text",
}


def read_questions(path: Path) -> list[Question]:
    """Read questions from a file of rows; columns of other names are ignored.

    Raises DataError that names the row if one is damaged, lacks a field, has one of another type, repeats an ``id``,
    is of an unknown kind, has no wrong answer, or has the right one among them.
    """
    rows = read_rows(path)
    check_columns(rows, SCHEMA, path)
    questions: dict[str, Question] = {}
    for number, row in enumerate(rows, 1):
        given: dict[str, Any] = {name: row[name] for name in SCHEMA} | {"wrong": tuple(row["wrong"])}
        one = Question(**given)
        fault = _fault(one, questions)
        if fault:
            raise DataError(fault, where=f"{path}, row {number}", mend="correct this row, or leave it out")
        questions[one.id] = one
    return list(questions.values())


def _fault(one: Question, before: Iterable[str]) -> str:
    if one.id in before:
        return f"id {one.id} appears twice"
    if one.kind not in KINDS:
        return f"there is no kind of answer `{one.kind}`; there are: {', '.join(KINDS)}"
    if not one.wrong or len(set(one.wrong)) < len(one.wrong) or one.answer in one.wrong:
        return "the wrong answers must be one or more, different from each other and from the right one"
    return ""


def write_questions(path: Path, questions: Iterable[Question]) -> None:
    """Write questions as JSON Lines, uncompressed, atomically. Raises StorageError."""
    write_jsonl(path, [dataclasses.asdict(question) for question in questions])
