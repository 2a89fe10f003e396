"""What the tasks of the suite read from their datasets: columns, their types, and what must hold between them.

The columns are those of the hub datasets that the tasks of lm-eval 0.4.13 read, taken from its task files. A row that
breaks them would be scored all the same, only wrongly: a gold label out of range counts every answer as false, and an
empty choice is weighed against whole sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.foundation.errors import DataError
from hornbook.tasks.rows import Row, Schema, check_columns

Rule = Callable[[Row], str | None]
"""What is wrong with a row whose columns have the right types, or None."""


@dataclass(frozen=True)
class Columns:
    """What a task reads from every row of a split that has labels. Further columns may be there."""

    schema: Schema
    rules: tuple[Rule, ...] = ()
    unique: str | None = None
    """A column in which no value may stand twice."""


def columns_of(task: str) -> Columns | None:
    """What the lm-eval task of that name reads, or None if it is none of the suite's."""
    return next((columns for pattern, columns in _TASKS if pattern.fullmatch(task)), None)


def check_rows(task: str, rows: Sequence[Row], path: Path) -> None:
    """Return if the lm-eval task of that name can read and score every one of ``rows``; unknown tasks are not checked.

    Raises DataError that names the file, the row (counted from 1), the column, what it holds and what is wanted. It
    can't see a gold label that is in range but wrong, nor whether rows are missing.
    """
    columns = columns_of(task)
    if columns is None:
        return
    check_columns(rows, columns.schema, path)
    seen: dict[Any, int] = {}
    for number, row in enumerate(rows, 1):
        where = f"{path}, row {number}"
        for rule in columns.rules:
            problem = rule(row)
            if problem is not None:
                raise DataError(
                    problem,
                    where=where,
                    mend=f"`{task}` can't score this row: give the dataset's own file, or correct or leave out the row",
                )
        if columns.unique is not None:
            first = seen.setdefault(row[columns.unique], number)
            if first != number:
                raise DataError(
                    f"column `{columns.unique}` holds {row[columns.unique]!r}, as row {first} does",
                    where=where,
                    mend="leave one of the two rows out, or give it another value",
                )


def _value(row: Mapping[str, Any], column: str) -> Any:
    """The value of a column, or of a field of one such as ``choices.text``."""
    value: Any = row
    for name in column.split("."):
        value = value[name]
    return value


def _filled(*columns: str) -> Rule:
    """Text that is more than white space; in a list, each of them."""

    def rule(row: Row) -> str | None:
        for column in columns:
            value = _value(row, column)
            if isinstance(value, str):
                if not value.strip():
                    return f"column `{column}` is empty"
                continue
            for number, text in enumerate(value, 1):
                if not text.strip():
                    return f"text {number} of column `{column}` is empty"
        return None

    return rule


def _within(column: str, low: int, high: int) -> Rule:
    def rule(row: Row) -> str | None:
        value = _value(row, column)
        if low <= value <= high:
            return None
        return f"column `{column}` holds {value}, where a number from {low} to {high} is wanted"

    return rule


def _one_of(column: str, *allowed: str) -> Rule:
    def rule(row: Row) -> str | None:
        value = _value(row, column)
        if value in allowed:
            return None
        return f"column `{column}` holds {value!a}, where one of {', '.join(map(repr, allowed))} is wanted"

    return rule


def _count(column: str, *, exactly: int | None = None, least: int = 0) -> Rule:
    wanted = f"at least {least}" if exactly is None else str(exactly)

    def rule(row: Row) -> str | None:
        found = len(_value(row, column))
        if found >= least and exactly in (None, found):
            return None
        return f"column `{column}` holds a list of {found}, where one of {wanted} is wanted"

    return rule


def _keyed(tidy: Callable[[str], str] = str) -> Rule:
    """One label for each choice, none twice, and among them the gold one as the task reads it."""

    def rule(row: Row) -> str | None:
        texts, labels, gold = row["choices"]["text"], row["choices"]["label"], row["answerKey"]
        if len(texts) != len(labels):
            return f"`choices.text` holds {len(texts)} choices, but `choices.label` {len(labels)} labels"
        if len(set(labels)) != len(labels):
            return f"a label stands twice in `choices.label`: {', '.join(labels)}"
        if tidy(gold) not in labels:
            return f"column `answerKey` holds {gold!a}, which is not among the labels {', '.join(labels)}"
        return None

    return rule


def _lettered(row: Row) -> str | None:
    """The task of commonsense_qa prints its own letters, A to E, whatever the labels are."""
    labels = row["choices"]["label"]
    return (
        None if labels == list("ABCDE") else f"`choices.label` holds {', '.join(labels)}, where A, B, C, D, E is wanted"
    )


def _gap(row: Row) -> str | None:
    return None if "_" in row["sentence"] else "column `sentence` has no `_` where an option goes"


def _final_number(row: Row) -> str | None:
    number = re.search(r"####\s*-?[\d.,]*\d\s*$", row["answer"])
    return None if number else "column `answer` does not end with `####` and a number"


def _spans(row: Row) -> str | None:
    texts, starts = row["answers"]["text"], row["answers"].get("answer_start")
    if starts is None or (isinstance(starts, list) and [type(start) for start in starts] == [int] * len(texts)):
        return None
    return f"`answers.answer_start` holds {starts!a}, where one place for each of {len(texts)} answers is wanted"


_CHOICES: Schema = {"text": "list of text", "label": "list of text"}
_KEYED: Schema = {"question": "text", "choices": _CHOICES, "answerKey": "text"}

_SUBJECTS = (
    "abstract_algebra|anatomy|astronomy|business_ethics|clinical_knowledge|college_biology|college_chemistry|"
    "college_computer_science|college_mathematics|college_medicine|college_physics|computer_security|"
    "conceptual_physics|econometrics|electrical_engineering|elementary_mathematics|formal_logic|global_facts|"
    "high_school_biology|high_school_chemistry|high_school_computer_science|high_school_european_history|"
    "high_school_geography|high_school_government_and_politics|high_school_macroeconomics|high_school_mathematics|"
    "high_school_microeconomics|high_school_physics|high_school_psychology|high_school_statistics|"
    "high_school_us_history|high_school_world_history|human_aging|human_sexuality|international_law|jurisprudence|"
    "logical_fallacies|machine_learning|management|marketing|medical_genetics|miscellaneous|moral_disputes|"
    "moral_scenarios|nutrition|philosophy|prehistory|professional_accounting|professional_law|"
    "professional_medicine|professional_psychology|public_relations|security_studies|sociology|us_foreign_policy|"
    "virology|world_religions"
)
"""The 57 subjects of MMLU (Hendrycks et al. 2021, arXiv 2009.03300), as the hub's configurations are called."""

_MMLU = Columns(
    {"question": "text", "choices": "list of text", "answer": "integer"},
    (_filled("question", "choices"), _count("choices", exactly=4), _within("answer", 0, 3)),
)
_BBH = Columns({"input": "text", "target": "text"}, (_filled("input", "target"),))
_PIQA = Columns(
    {"goal": "text", "sol1": "text", "sol2": "text", "label": "integer"},
    (_filled("goal", "sol1", "sol2"), _within("label", 0, 1)),
)
_WINOGRANDE = Columns(
    {"sentence": "text", "option1": "text", "option2": "text", "answer": "text"},
    (_filled("sentence", "option1", "option2"), _gap, _one_of("answer", "1", "2")),
)
_ARC = Columns(_KEYED, (_filled("question", "choices.text"), _count("choices.text", least=2), _keyed()))
_SOCIAL_IQA = Columns(
    dict.fromkeys(("context", "question", "answerA", "answerB", "answerC", "label"), "text"),
    (_filled("context", "question", "answerA", "answerB", "answerC"), _one_of("label", "1", "2", "3")),
)
_GSM8K = Columns({"question": "text", "answer": "text"}, (_filled("question"), _final_number))
_HELLASWAG = Columns(
    {"activity_label": "text", "ctx_a": "text", "ctx_b": "text", "endings": "list of text", "label": "text"},
    (_filled("activity_label", "ctx_a", "endings"), _count("endings", exactly=4), _one_of("label", "0", "1", "2", "3")),
)
_OPENBOOKQA = Columns(
    {"question_stem": "text", "choices": _CHOICES, "answerKey": "text"},
    (_filled("question_stem", "choices.text"), _count("choices.text", least=2), _keyed(str.lstrip)),
)
_BOOLQ = Columns(
    {"question": "text", "passage": "text", "label": "integer"},
    (_filled("question", "passage"), _within("label", 0, 1)),
)
_COMMONSENSE_QA = Columns(_KEYED, (_filled("question", "choices.text"), _keyed(), _lettered))
_SQUAD = Columns(
    {"id": "text", "title": "text", "context": "text", "question": "text", "answers": {"text": "list of text"}},
    (_filled("id", "context", "question", "answers.text"), _spans),
    unique="id",
)
_TOXIGEN = Columns(
    {"text": "text", "toxicity_ai": "number", "toxicity_human": "number"},
    (_filled("text"), _within("toxicity_ai", 1, 5), _within("toxicity_human", 1, 5)),
)
_HUMANEVAL = Columns(
    dict.fromkeys(("task_id", "prompt", "canonical_solution", "test", "entry_point"), "text"),
    (_filled("task_id", "prompt", "test", "entry_point"),),
    unique="task_id",
)
_MBPP = Columns(
    {"task_id": "integer", "text": "text", "code": "text", "test_list": "list of text"},
    (_filled("text", "code", "test_list"), _count("test_list", least=3)),
    unique="task_id",
)

_TASKS = [
    (re.compile(pattern), columns)
    for pattern, columns in {
        rf"mmlu_(flan_\w+_shot_\w+_|flan_\w+shot_)?({_SUBJECTS})(_continuation|_generative)?": _MMLU,
        r"bbh_(cot_)?(few|zero)shot_\w+": _BBH,
        "piqa": _PIQA,
        "winogrande": _WINOGRANDE,
        "arc_easy|arc_challenge(_chat|_llama)?": _ARC,
        "social_iqa": _SOCIAL_IQA,
        "gsm8k(_cot(_zeroshot|_self_consistency|_llama)?)?": _GSM8K,
        "hellaswag": _HELLASWAG,
        "openbookqa": _OPENBOOKQA,
        "boolq(-seq2seq)?": _BOOLQ,
        "commonsense_qa": _COMMONSENSE_QA,
        "squadv2": _SQUAD,
        "toxigen": _TOXIGEN,
        "humaneval(_64)?(_instruct)?|humaneval_plus": _HUMANEVAL,
        "mbpp(_instruct)?": _MBPP,
    }.items()
]
