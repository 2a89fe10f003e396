from __future__ import annotations

import ast
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import yaml

from hornbook.foundation.errors import DataError
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.mbpp import load_mbpp
from hornbook.tasks.selftest import self_test


def row(number: int, name: str = "", **changes: Any) -> dict[str, Any]:
    """A made-up row in the hub's columns."""
    name = name or f"add_{number}"
    return {
        "task_id": number,
        "text": f"Write a function that adds {number}.",
        "code": f"def {name}(x):\r\n  return (x + {number}) ",
        "test_list": [f"assert {name}({x}) == {x + number}" for x in range(3)],
        "test_setup_code": "",
        "challenge_test_list": [],
    } | changes


BOX = "class Box:\n    def __init__(self, x):\n        self.x = x\n\n"
TREE = row(
    14,
    text="Write a function to open a box.",
    code=f"import math\n{BOX}def unused():\n    return 1\n\ndef open_box(box):\n    return math.floor(box.x)\n",
    test_setup_code="box = Box(3)\r\nbox.x = 4",
    test_list=["assert (open_box(box)) == 4", "assert open_box(Box(1)) == 1", "assert math.isclose(open_box(box), 4)"],
)
ROWS = [row(n) for n in (1, 2, 3, 4, 10, 11, 12, 510, 511, 700)] + [TREE]


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in rows))
    return path


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Without isolation: these tests run no program that was not written for them."""
    with Sandbox(workers=2, isolation="none") as opened:
        yield opened


def test_the_test_split_is_asked_after_three_solved_examples(tmp_path: Path) -> None:
    problems = load_mbpp(write(tmp_path / "mbpp.jsonl", ROWS))
    assert [problem.task_id for problem in problems] == ["MBPP/11", "MBPP/12", "MBPP/14", "MBPP/510"]
    prompt = problems[0].prompt
    assert prompt.count("[BEGIN]\n") == 4
    assert prompt.count("\n[DONE]\n\n") == 3
    assert [prompt.index(f"adds {n}.") for n in (2, 3, 4, 11)] == sorted(
        prompt.index(f"adds {n}.") for n in (2, 3, 4, 11)
    )
    assert "def add_2(x):\r\n  return (x + 2) \n[DONE]" in prompt  # as the data has it
    assert prompt.endswith("assert add_11(2) == 13\n[BEGIN]\n")
    assert problems[0].style == "program"


def test_the_prompt_is_the_harnesss_own(tmp_path: Path) -> None:
    """Against lm-eval's task file, rendered by lm-eval."""
    utils = pytest.importorskip("lm_eval.utils", reason="lm-eval is not installed")
    file = Path(utils.__file__).parent / "tasks" / "mbpp" / "mbpp.yaml"

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_constructor("!function", lambda loader, node: node.value)
    task = yaml.load(file.read_text(), Loader)
    shots = [one | {"is_fewshot": True} for one in ROWS[1:4]]
    context = "".join(
        utils.apply_template(task["doc_to_text"], one)
        + task["target_delimiter"]
        + utils.apply_template(task["doc_to_target"], one)
        + "\n\n"
        for one in shots
    )
    problems = {problem.task_id: problem for problem in load_mbpp(write(tmp_path / "mbpp.jsonl", ROWS))}
    for one in ROWS[5:8]:
        problem = problems[f"MBPP/{one['task_id']}"]
        assert problem.prompt == context + utils.apply_template(task["doc_to_text"], one)
    assert list(problem.asked.stops) == task["generation_kwargs"]["until"]
    assert task["num_fewshot"] == 3


def test_without_the_prompt_split_the_harnesss_examples_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "lm_eval"
    (folder / "tasks" / "mbpp").mkdir(parents=True)
    (folder / "__init__.py").write_text("raise SystemExit('imported')\n")
    examples = [{**row(n), "is_fewshot": True} for n in (2, 3, 4)]
    utils = folder / "tasks" / "mbpp" / "utils.py"
    utils.write_text(f"import evaluate\n\n\ndef list_fewshot_samples():\n    return {examples!r}\n")
    spec = importlib.util.spec_from_file_location(
        "lm_eval", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: spec)
    without = write(tmp_path / "test.jsonl", ROWS[5:])
    assert load_mbpp(without) == load_mbpp(write(tmp_path / "all.jsonl", ROWS))
    utils.write_text("def list_fewshot_samples():\n    return rows\n")
    with pytest.raises(DataError, match=r"test\.jsonl: the solved examples, task_ids 2, 3, 4, are missing"):
        load_mbpp(without)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(DataError, match="pip install lm-eval"):
        load_mbpp(without)
    assert load_mbpp(without, shots=0)[0].prompt.count("[BEGIN]") == 1


def test_an_installed_harness_has_the_examples(tmp_path: Path) -> None:
    if importlib.util.find_spec("lm_eval") is None:
        pytest.skip("lm-eval is not installed")
    (problem,) = load_mbpp(write(tmp_path / "test.jsonl", [row(11)]))
    assert problem.prompt.count("[DONE]") == 3


def test_a_docstring_asks_without_examples(tmp_path: Path, sandbox: Sandbox) -> None:
    first, *_ = problems = load_mbpp(write(tmp_path / "test.jsonl", ROWS[5:]), "docstring")
    assert (
        ast.literal_eval(first.prompt) == "\nWrite a function that adds 11.\n" + "\n".join(ROWS[5]["test_list"]) + "\n"
    )
    assert first.style == "docstring"
    assert self_test(problems, sandbox).reference_passed == 4


def test_references_pass_with_the_classes_that_their_tests_need(tmp_path: Path, sandbox: Sandbox) -> None:
    problems = load_mbpp(write(tmp_path / "mbpp.jsonl", ROWS))
    assert self_test(problems, sandbox).reference_passed == 4
    tree = problems[2]
    assert tree.entry_point == "open_box"
    assert "unused" not in tree.setup
    own = "class Box:\n    def __init__(self, x):\n        self.x = x\n        self.more = 0\n"
    right, wrong = f"{own}def open_box(box):\n    return box.x\n", f"{own}def open_box(box):\n    return 4\n"
    assert [run.passed for run in sandbox.run([tree.judged(right), tree.judged(wrong)])] == [True, False]


def test_the_sanitized_data_set_and_parquet(tmp_path: Path, sandbox: Sandbox) -> None:
    rows = [
        {k: v for k, v in row(n).items() if k not in ("text", "test_setup_code", "challenge_test_list")}
        | {"prompt": f"Add {n}.", "test_imports": ["import math"], "source_file": "x"}
        for n in (2, 3, 4, 11, 12)
    ]
    rows[3]["test_list"] += ["assert math.floor(add_11(0.5)) == 11"]
    for name, part in (("prompt", rows[:3]), ("test", rows[3:])):
        pq.write_table(pa.Table.from_pylist(part), tmp_path / f"{name}-00000-of-00001.parquet")
    (tmp_path / "README.md").write_text("# MBPP\n")
    problems = load_mbpp(tmp_path)
    assert "here is your task: Add 11. Your code" in problems[0].prompt
    assert "math.floor" not in problems[0].prompt  # three tests are shown, all are run
    assert self_test(problems, sandbox).reference_passed == 2


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ([{k: v for k, v in row(11).items() if k != "code"}], r"row 1: column `code` is missing"),
        ([row(11), row(12, test_list="assert")], r"row 2: column `test_list` holds the text 'assert'"),
        ([row(11, test_list=[])], r"row 1: `test_list` is empty"),
        ([row(11), row(11)], r"row 2: task_id 11 appears twice"),
        ([row(2)], "no task_id from 11 to 510"),
        ([row(11, code="def f(:\n")], "row 1: column `code` is no Python"),
        ([row(11, test_list=["assert f(1 =="])], "row 1: column `test_list` is no Python"),
        ([row(11, code="x = 1")], "row 1: no test calls a function that `code` defines"),
    ],
)
def test_damaged_rows_are_named(tmp_path: Path, rows: list[dict[str, Any]], complaint: str) -> None:
    with pytest.raises(DataError, match=complaint):
        load_mbpp(write(tmp_path / "test.jsonl", rows), "docstring")


def test_an_empty_folder_and_too_many_examples(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no file of rows"):
        load_mbpp(tmp_path)
    with pytest.raises(DataError, match="4 examples were asked for"):
        load_mbpp(tmp_path, shots=4)
