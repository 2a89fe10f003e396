from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.tasks.columns import check_rows, columns_of

FILE = Path("rows.jsonl")
KEYED = {
    "question": "What melts?",
    "choices": {"text": ["ice", "iron", "sand"], "label": ["A", "B", "C"]},
    "answerKey": "A",
}
GOOD: dict[str, dict[str, Any]] = {
    "mmlu_anatomy": {"question": "Which is a bone?", "choices": ["rib", "vein", "skin", "lung"], "answer": 0},
    "mmlu_flan_n_shot_generative_virology": {"question": "Which?", "choices": ["a", "b", "c", "d"], "answer": 3},
    "bbh_cot_fewshot_web_of_lies": {"input": "Does Ada lie?", "target": "No"},
    "piqa": {"goal": "Dry a cup.", "sol1": "Use a towel.", "sol2": "Use a hammer.", "label": 0},
    "winogrande": {"sentence": "The _ barked.", "option1": "dog", "option2": "cup", "answer": "1"},
    "arc_easy": KEYED,
    "arc_challenge": {**KEYED, "choices": {"text": ["ice", "iron"], "label": ["1", "2"]}, "answerKey": "2"},
    "social_iqa": {
        "context": "Ada fell.",
        "question": "How is she?",
        "answerA": "hurt",
        "answerB": "rich",
        "answerC": "tall",
        "label": "1",
    },
    "gsm8k": {"question": "One and one?", "answer": "It is two.\n#### 2"},
    "gsm8k_cot": {"question": "A debt?", "answer": "Owed.\n#### -1,200"},
    "hellaswag": {
        "activity_label": "Cooking",
        "ctx_a": "A man boils water.",
        "ctx_b": "",
        "endings": ["He stirs.", "He flies.", "He sleeps.", "He sings."],
        "label": "0",
    },
    "openbookqa": {"question_stem": "Ice is", "choices": KEYED["choices"], "answerKey": " A"},
    "boolq": {"question": "is ice cold", "passage": "Ice is frozen water.", "label": 1},
    "commonsense_qa": {**KEYED, "choices": {"text": list("vwxyz"), "label": list("ABCDE")}, "answerKey": "E"},
    "squadv2": {
        "id": "q1",
        "title": "",
        "context": "Ice melts.",
        "question": "What melts?",
        "answers": {"text": ["Ice"], "answer_start": [0]},
    },
    "toxigen": {"text": "They bake bread.", "toxicity_ai": 1, "toxicity_human": 1.333},
    "humaneval": {
        "task_id": "t/0",
        "prompt": "def f():\n",
        "canonical_solution": "    return 1\n",
        "test": "def check(f): assert f() == 1",
        "entry_point": "f",
    },
    "mbpp": {"task_id": 11, "text": "Write f.", "code": "def f(): ...", "test_list": ["assert 1"] * 3},
}


def changed(task: str, column: str, value: Any) -> dict[str, Any]:
    row = copy.deepcopy(GOOD[task])
    *path, last = column.split(".")
    place = row
    for name in path:
        place = place[name]
    place[last] = value
    return row


def refusal(task: str, row: dict[str, Any]) -> str:
    """What is said of ``row`` where it stands second."""
    with pytest.raises(DataError) as caught:
        check_rows(task, [GOOD[task], row], FILE)
    assert "rows.jsonl, row 2" in str(caught.value)
    assert caught.value.mend
    return caught.value.what


@pytest.mark.parametrize("task", GOOD)
def test_a_good_row_passes_with_further_columns(task: str) -> None:
    check_rows(task, [{**GOOD[task], "source": "made up"}], FILE)


@pytest.mark.parametrize("task", GOOD)
def test_every_column_must_be_there(task: str) -> None:
    columns = columns_of(task)
    assert columns is not None
    for column in columns.schema:
        row = {name: value for name, value in GOOD[task].items() if name != column}
        said = refusal(task, row)
        assert f"`{column}` is missing" in said
        assert all(name in said for name in row)


@pytest.mark.parametrize(
    ("task", "column", "value", "wanted"),
    [
        ("mmlu_anatomy", "answer", "B", "holds the text 'B', where an integer is wanted"),
        ("mmlu_anatomy", "answer", 4, "`answer` holds 4, where a number from 0 to 3"),
        ("mmlu_anatomy", "answer", True, "`answer`"),
        ("mmlu_anatomy", "choices", ["a", "b", "c"], "holds a list of 3, where one of 4 is wanted"),
        ("mmlu_anatomy", "choices", ["a", "b", " ", "d"], "text 3 of column `choices` is empty"),
        ("mmlu_anatomy", "question", " \n", "`question` is empty"),
        ("bbh_cot_fewshot_web_of_lies", "target", "", "`target` is empty"),
        ("piqa", "label", -1, "from 0 to 1"),
        ("winogrande", "answer", "3", "holds '3', where one of '1', '2' is wanted"),
        ("winogrande", "answer", 1, "where text is wanted"),
        ("winogrande", "sentence", "The dog barked.", "no `_`"),
        ("arc_easy", "answerKey", "D", "'D', which is not among the labels A, B, C"),
        ("arc_easy", "choices.label", ["A", "B"], "3 choices, but `choices.label` 2 labels"),
        ("arc_easy", "choices.label", ["A", "B", "B"], "stands twice"),
        ("arc_easy", "choices", ["ice", "iron"], "an object with text, label is wanted"),
        ("arc_easy", "choices", {"text": ["ice"], "label": ["A"]}, "a list of 1, where one of at least 2 is wanted"),
        ("social_iqa", "label", "0", "one of '1', '2', '3'"),
        ("gsm8k", "answer", "It is two.", "`answer` does not end with `####` and a number"),
        ("gsm8k", "answer", "#### two", "a number"),
        ("hellaswag", "label", "4", "one of '0'"),
        ("hellaswag", "label", "", "one of '0'"),
        ("hellaswag", "endings", ["a", "b", "c"], "holds a list of 3"),
        ("openbookqa", "answerKey", "E", "not among the labels"),
        ("boolq", "label", "yes", "an integer is wanted"),
        ("boolq", "label", 2, "from 0 to 1"),
        ("commonsense_qa", "choices.label", list("ABCED"), "where A, B, C, D, E is wanted"),
        ("squadv2", "answers", ["Ice"], "an object with text is wanted"),
        ("squadv2", "answers.answer_start", [0, 4], "one place for each of 1 answers"),
        ("squadv2", "answers.answer_start", 0, "one place for each of 1 answers"),
        ("squadv2", "answers.text", [""], "text 1 of column `answers.text` is empty"),
        ("toxigen", "toxicity_ai", 0, "from 1 to 5"),
        ("toxigen", "toxicity_human", float("nan"), "where a number is wanted"),
        ("humaneval", "entry_point", "", "`entry_point` is empty"),
        ("mbpp", "test_list", ["assert 1"], "a list of 1, where one of at least 3 is wanted"),
        ("mbpp", "task_id", "11", "an integer is wanted"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_wanted(task: str, column: str, value: Any, wanted: str) -> None:
    row = changed(task, column, value)
    said = refusal(task, row)
    assert wanted in said
    assert f"`{column.split('.')[0]}" in said


@pytest.mark.parametrize(("task", "column"), [("squadv2", "id"), ("humaneval", "task_id"), ("mbpp", "task_id")])
def test_an_identifier_stands_once(task: str, column: str) -> None:
    said = refusal(task, GOOD[task])
    assert f"`{column}` holds {GOOD[task][column]!r}, as row 1 does" in said


def test_an_unanswerable_question_needs_no_answer() -> None:
    check_rows("squadv2", [changed("squadv2", "answers", {"text": [], "answer_start": []})], FILE)
    check_rows("squadv2", [changed("squadv2", "answers", {"text": []})], FILE)


@pytest.mark.parametrize(
    "task", ["mmlu", "mmlu_pro_law", "mmlu_redux_anatomy_generative", "bbh", "mbpp_plus", "my_task"]
)
def test_other_tasks_and_groups_are_not_checked(task: str) -> None:
    assert columns_of(task) is None
    check_rows(task, [{"anything": 1}], FILE)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 6) | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from(["text", "label"]), inner),
    max_leaves=6,
)


@given(st.sampled_from(sorted(GOOD)), st.data())
def test_whatever_a_column_holds_is_read_or_refused_by_name(task: str, data: st.DataObject) -> None:
    columns = columns_of(task)
    assert columns is not None
    column = data.draw(st.sampled_from(sorted(columns.schema)))
    row = {**GOOD[task], column: data.draw(VALUES)}
    try:
        check_rows(task, [row], FILE)
    except DataError as error:
        assert "row 1" in str(error)
