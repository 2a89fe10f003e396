"""MBPP: 974 short Python programs to write from a sentence and three tests (Austin et al. 2021, arXiv 2108.07732).

Read from a folder in the hub's columns (``google-research-datasets/mbpp``), the full data set or the ``sanitized`` one.
Its test split is the task_ids 11 to 510. It is asked in one of two forms:

- ``harness``: the prompt of lm-eval's task ``mbpp``, with up to three solved examples before the question (phi-2's
  report: three). The examples are the task_ids 2, 3 and 4.
- ``docstring``: the sentence and the tests in a docstring, and nothing else (phi-1's and phi-1.5's reports: no
  examples). Those reports do not print their prompts, so scores may differ for that reason alone.

Not covered: ``challenge_test_list``, and the prompts of lm-eval's ``mbpp_instruct`` for chat models. Unlike lm-eval we
run ``test_setup_code``, without which no program can pass some of the tests.
"""

from __future__ import annotations

import ast
import importlib.util
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from hornbook.foundation.errors import DataError
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.rows import SUFFIXES, Row, Schema, check_columns, read_rows
from hornbook.tasks.trimming import Statement, defines, fault, needed, statements

FIRST, LAST = 11, 510
SHOTS = (2, 3, 4)
SHOWN_TESTS = 3
COLUMNS: Schema = {"task_id": "integer", "code": "text", "test_list": "list of text"}
OPTIONAL: Schema = {"test_setup_code": "text", "test_imports": "list of text"}
MEND = "give the data set's own files; see hornbook.tasks.mbpp"


def load_mbpp(path: Path, form: Literal["harness", "docstring"] = "harness", shots: int = 3) -> list[CodeProblem]:
    """The problems of MBPP's test split in a file, or in the files of a folder; ``shots`` count for ``harness`` only.

    The solved examples are those of the data if its ``prompt`` split is there too, else those of an installed lm-eval,
    which are the same. Raises DataError if a file is damaged or lacks a column, if a task appears twice, if there is no
    task of the test split, a task whose tests call nothing that its code defines, or no example.
    """
    if not 0 <= shots <= len(SHOTS):
        raise DataError(f"{shots} examples were asked for", mend=f"ask for 0 to {len(SHOTS)}")
    rows = _rows(path)
    tested = [row for number, row in sorted(rows.items()) if FIRST <= number <= LAST]
    if not tested:
        raise DataError(f"no task_id from {FIRST} to {LAST}, which is MBPP's test split", where=str(path), mend=MEND)
    if form == "docstring":
        return [_problem(row, _docstring(row), form) for row in tested]
    before = "".join(f"{_question(row)}{row['code']}\n[DONE]\n\n" for row in _examples(rows, path, shots))
    return [_problem(row, before + _question(row), "program") for row in tested]


def _rows(path: Path) -> dict[int, Row]:
    """All rows by task_id, the task in column ``text``."""
    files = [path]
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.name.lower().endswith(SUFFIXES))
        if not files:
            raise DataError("there is no file of rows in this folder", where=str(path), mend=MEND)
    found: dict[int, Row] = {}
    for file in files:
        rows = read_rows(file)
        task = "prompt" if "prompt" in rows[0] else "text"
        check_columns(rows, {task: "text", **COLUMNS}, file, OPTIONAL)
        for number, row in enumerate(rows, 1):
            where = f"{file}, row {number}"
            if not row["test_list"]:
                raise DataError("`test_list` is empty", where=where, mend=MEND)
            if row["task_id"] in found:
                raise DataError(
                    f"task_id {row['task_id']} appears twice",
                    where=where,
                    mend="keep the full and the sanitized data set in folders of their own",
                )
            found[row["task_id"]] = row | {"text": row[task], "where": where}
    return found


def _question(row: Row) -> str:
    tests = "\n".join(row["test_list"][:SHOWN_TESTS])
    return (
        f"You are an expert Python programmer, and here is your task: {row['text']} "
        f"Your code should pass these tests:\n\n{tests}\n[BEGIN]\n"
    )


def _docstring(row: Row) -> str:
    return '"""\n' + "\n".join([row["text"], *row["test_list"][:SHOWN_TESTS]]) + '\n"""\n'


def _examples(rows: dict[int, Row], path: Path, count: int) -> list[Row]:
    """The first ``count`` solved examples."""
    if all(number in rows for number in SHOTS[:count]):
        return [rows[number] for number in SHOTS[:count]]
    examples = _examples_of_the_harness()[:count]
    if len(examples) < count:
        raise DataError(
            f"the solved examples, task_ids {', '.join(map(str, SHOTS))}, are missing",
            where=str(path),
            mend="put the data set's `prompt` split beside `test`, or pip install lm-eval, or ask for 0 shots",
        )
    return examples


def _examples_of_the_harness() -> list[Row]:
    """The examples in lm-eval's source, which is read and not imported: it would fetch a metric from the hub."""
    found = importlib.util.find_spec("lm_eval")
    if found is None or not found.submodule_search_locations:
        return []
    file = Path(found.submodule_search_locations[0]) / "tasks" / "mbpp" / "utils.py"
    if not file.is_file():
        return []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.List):
            rows: list[Row] = ast.literal_eval(node.value)
            if [row.get("task_id") for row in rows] == list(SHOTS):
                return rows
    return []


def _problem(row: Row, prompt: str, style: str) -> CodeProblem:
    code = row["code"].replace("\r\n", "\n")
    tests = "\n".join([row.get("test_setup_code") or "", *row["test_list"]]).replace("\r\n", "\n").strip()
    for name, source in (("code", code), ("test_list", tests)):
        if error := fault(source):
            raise DataError(f"column `{name}` is no Python: {error}", where=row["where"], mend=MEND)
    own = statements(code)
    entry = _entry_point(own, row["test_list"])
    if entry is None:
        raise DataError("no test calls a function that `code` defines", where=row["where"], mend=MEND)
    # A test may make objects of a class that every solution must define (`Node(1)`): the judge needs one as well.
    (user,) = statements(f"def tests():\n{textwrap.indent(tests, ' ')}\n")
    helpers = [one.text for one in needed(user, [one for one in own if not defines(one, entry)])]
    return CodeProblem(
        task_id=f"MBPP/{row['task_id']}",
        prompt=prompt,
        entry_point=entry,
        canonical_solution=code.strip() + "\n",
        test=tests,
        style=style,
        setup="\n".join([*(row.get("test_imports") or []), *helpers, ""]),
    )


def _entry_point(code: Sequence[Statement], tests: Sequence[str]) -> str | None:
    """The first function that a test calls and that the code defines, outer calls before inner ones."""
    for test in tests:
        for node in ast.walk(ast.parse(test.strip())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                name = node.func.id
                if any(defines(one, name) and not isinstance(one.node, ast.ClassDef) for one in code):
                    return name
    return None
