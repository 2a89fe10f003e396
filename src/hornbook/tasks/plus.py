"""Harder tests for code problems: many more inputs than a benchmark's own, as EvalPlus made them.

EvalPlus is Liu et al. 2023, arXiv 2305.01210. Its tests come in two forms, and both are read: the hub's data sets
(``humanevalplus``, ``mbppplus``), whose ``test`` holds inputs and results, and EvalPlus' own release, which holds
inputs and a canonical solution that says what is right. Not covered: the release's MBPP+, whose inputs are written in
a form of its own.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hornbook.foundation.errors import DataError
from hornbook.tasks import comparing
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.rows import Row, Schema, check_row, read_rows

TEST_COLUMNS: Schema = {"test": "text"}
RELEASE_COLUMNS: Schema = {
    "task_id": "text",
    "entry_point": "text",
    "canonical_solution": "text",
    "base_input": "list of lists",
}
RELEASE_OPTIONAL: Schema = {"prompt": "text", "plus_input": "list of lists", "atol": "number"}
PROPERTIES = {"find_zero": "abs(known['poly'](*given, got)) <= max(tolerance, 1e-6)"}
"""What must hold of a result where more than one is right: a polynomial has several zeros (HumanEval/32)."""


def load_plus(path: Path, problems: Sequence[CodeProblem]) -> list[CodeProblem]:
    """The problems, those named in the file with its harder test as their ``plus_test``.

    A row has a ``task_id`` (a number stands for the one that ends in it) and either a ``test``, in the form of the
    problem's own or a script, or EvalPlus' ``entry_point``, ``canonical_solution``, ``base_input`` and ``plus_input``,
    for which a test is made that compares with the canonical solution. Rows for other problems are passed over.

    Raises DataError if the file is damaged, lacks a column, names a problem twice, or names none of ``problems``.
    """
    rows = read_rows(path)
    by_id = {problem.task_id.lower(): problem for problem in problems}
    by_number = {name.rpartition("/")[2]: problem for name, problem in by_id.items()}
    harder: dict[str, str] = {}
    for number, row in enumerate(rows, 1):
        where = f"{path}, row {number}"
        name = row.get("task_id")
        if not isinstance(name, str | int) or isinstance(name, bool):
            raise DataError("column `task_id` is missing or no name", where=where, mend="give the data set's own file")
        problem = by_id.get(name.lower()) if isinstance(name, str) else by_number.get(str(name))
        if problem is None:
            continue
        if problem.task_id in harder:
            raise DataError(f"task_id {name} appears twice", where=where, mend="remove one of them")
        if "base_input" in row:
            check_row(row, RELEASE_COLUMNS, where, RELEASE_OPTIONAL)
            harder[problem.task_id] = _comparison(row, problem)
        else:
            check_row(row, TEST_COLUMNS, where)
            harder[problem.task_id] = _with_numpy(row["test"])
    if not harder:
        raise DataError(
            f"none of the {len(rows)} rows is about one of the {len(problems)} problems",
            where=str(path),
            mend="give the harder tests of the same benchmark",
        )
    return [replace(p, plus_test=harder[p.task_id]) if p.task_id in harder else p for p in problems]


def _comparison(row: Row, problem: CodeProblem) -> str:
    """A test that compares with the canonical solution of a row of EvalPlus' release."""
    own = row.get("prompt") or problem.prompt
    source = own + row["canonical_solution"] if problem.asked.continues else row["canonical_solution"]
    inputs = json.dumps([*row["base_input"], *(row.get("plus_input") or [])])
    right = f"known[{row['entry_point']!r}](*copy.deepcopy(given))"
    holds = PROPERTIES.get(problem.entry_point, f"results_are_equal(got, {right}, tolerance)")
    return "\n".join(
        [
            inspect.getsource(comparing),
            "import copy",
            "import json",
            "def check(candidate):",
            "    known = {'__name__': 'known'}",
            f"    exec({source!r}, known)",
            f"    tolerance = {float(row.get('atol') or 0)!r}",
            f"    for given in json.loads({inputs!r}):",
            "        got = candidate(*copy.deepcopy(given))",
            f"        assert {holds}",
        ]
    )


def _with_numpy(test: str) -> str:
    """The test, with a stand-in for numpy if it imports that: the sandbox has the standard library only."""
    if "numpy" not in test:
        return test
    return f"{inspect.getsource(comparing)}\nstand_in_for_numpy()\n{test}"
