from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.comparing import all_close, results_are_equal
from hornbook.tasks.plus import load_plus
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.selftest import self_test

HALF = CodeProblem(
    task_id="HumanEval/900",
    prompt="def half(values):\n",
    entry_point="half",
    canonical_solution="    return [value / 2 for value in values]\n",
    test="def check(candidate):\n    assert candidate([2]) == [1]\n",
)
OTHER = dataclasses.replace(HALF, task_id="HumanEval/901")
SCRIPT = CodeProblem(
    "MBPP/7", "Halve.", "half", "def half(x):\n    return x / 2\n", "assert half(2) == 1", style="program"
)
LAZY = "    return [1] * len(values)\n"

# In the form of the hub's data sets: inputs, results, and numpy to compare them.
HUB_TEST = """import numpy as np

def is_floats(x) -> bool:
    return isinstance(x, float) or (isinstance(x, np.ndarray) and x.dtype == np.float64)

def assertion(out, exp, atol):
    if out != exp and atol != 0:
        assert np.allclose(out, exp, rtol=1e-07, atol=atol)
    else:
        np.testing.assert_allclose(out, exp)

def check(candidate):
    for inp, exp in zip([[[1, 2, 3]], [[]]], [[0.5, 1.0, 1.5000001], []]):
        assertion(candidate(*inp), exp, 1e-6)
"""
RELEASE = {
    "task_id": "HumanEval/900",
    "prompt": HALF.prompt,
    "contract": "",
    "canonical_solution": "    return [value * 0.5 for value in values]\n",
    "entry_point": "half",
    "base_input": [[[2]]],
    "plus_input": [[[0.1, 1e300]], [[]]],
    "atol": 0,
}


def write(tmp_path: Path, *rows: dict[str, Any]) -> Path:
    path = tmp_path / "plus.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Without isolation: these tests run no program that was not written for them."""
    with Sandbox(workers=1, isolation="none") as opened:
        yield opened


@pytest.mark.parametrize(
    "row",
    [
        {"task_id": "HumanEval/900", "prompt": "", "canonical_solution": "", "entry_point": "half", "test": HUB_TEST},
        {"task_id": "humaneval/900", "test": "def check(candidate):\n    assert candidate([4]) == [2]\n"},
        RELEASE,
        {k: v for k, v in RELEASE.items() if k not in ("prompt", "atol", "contract")},
    ],
    ids=["hub", "test alone", "release", "release with less"],
)
def test_each_form_makes_a_harder_test(tmp_path: Path, sandbox: Sandbox, row: dict[str, Any]) -> None:
    harder, other = load_plus(write(tmp_path, row), [HALF, OTHER])
    assert other == OTHER
    assert dataclasses.replace(harder, plus_test="") == HALF
    assert self_test([harder], sandbox).plus_items == 1
    assert sandbox.run_one(harder.judged(LAZY)).passed
    assert not sandbox.run_one(harder.judged(LAZY, plus=True)).passed


def test_a_script_by_number_for_a_whole_program(tmp_path: Path, sandbox: Sandbox) -> None:
    script = (
        "import numpy as np\nfor inp, exp in zip([[1], [-4]], [0.5, -2.0]):\n    assert np.allclose(half(*inp), exp)\n"
    )
    row = {"task_id": 7, "prompt": "Halve.", "code": "", "test": script}
    (harder,) = load_plus(write(tmp_path, row, row | {"task_id": 8}), [SCRIPT])
    assert self_test([harder], sandbox).plus_items == 1
    assert not sandbox.run_one(harder.judged("def half(x):\n    return 1\n", plus=True)).passed


def test_a_reference_may_call_itself_and_change_what_it_is_given(tmp_path: Path, sandbox: Sandbox) -> None:
    solution = "    if values:\n        values.pop()\n        return 1 + count(values)\n    return 0\n"
    problem = dataclasses.replace(
        HALF, prompt="def count(values):\n", entry_point="count", canonical_solution=solution,
        test="def check(candidate):\n    assert candidate([1, 2]) == 2\n",
    )  # fmt: skip
    row = RELEASE | {"prompt": problem.prompt, "entry_point": "count", "canonical_solution": solution}
    (harder,) = load_plus(write(tmp_path, row), [problem])
    right, wrong = (harder.judged(body, plus=True) for body in ("    return len(values)\n", "    return 2\n"))
    assert [run.passed for run in sandbox.run([right, wrong])] == [True, False]


def test_of_a_polynomial_any_zero_is_right(tmp_path: Path, sandbox: Sandbox) -> None:
    prompt = "def poly(xs, x):\n    return sum(c * x**i for i, c in enumerate(xs))\n\n\ndef find_zero(xs):\n"
    problem = dataclasses.replace(HALF, prompt=prompt, entry_point="find_zero", canonical_solution="    return 1.0\n",
                                  test="def check(candidate):\n    assert candidate([-1, 0, 1])\n")  # fmt: skip
    row = RELEASE | {"prompt": prompt, "entry_point": "find_zero", "canonical_solution": "    return 1.0\n",
                     "base_input": [[[-1, 0, 1]]], "plus_input": None, "atol": 1e-4}  # fmt: skip
    (harder,) = load_plus(write(tmp_path, row), [problem])
    bodies = ("    return 1.0\n", "    return -1.0\n", "    return 0.5\n")
    runs = sandbox.run([harder.judged(body, plus=True) for body in bodies])
    assert [run.passed for run in runs] == [True, True, False]


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ([{"test": ""}], "row 1: column `task_id` is missing"),
        ([{"task_id": True, "test": ""}], "row 1: column `task_id` is missing or no name"),
        ([{"task_id": "HumanEval/900"}], "row 1: column `test` is missing"),
        ([RELEASE | {"base_input": [1]}], "row 1: column `base_input` holds the list"),
        ([RELEASE, RELEASE], "row 2: task_id HumanEval/900 appears twice"),
        ([{"task_id": "HumanEval/1", "test": ""}], "none of the 1 rows is about one of the 2 problems"),
    ],
)
def test_damaged_rows_are_named(tmp_path: Path, rows: list[dict[str, Any]], complaint: str) -> None:
    with pytest.raises(DataError, match=complaint):
        load_plus(write(tmp_path, *rows), [HALF, OTHER])


NUMBERS = st.integers(-1000, 1000) | st.floats(-1e3, 1e3) | st.sampled_from([1e-7, 1.0, 1 + 1e-7, 1 + 2e-5, math.inf])


@settings(deadline=None)
@given(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=4), st.sampled_from([1e-7, 1e-5]), st.sampled_from([0.0, 1e-6]))
def test_numbers_are_close_where_numpy_says_so(pairs: list[tuple[float, float]], rtol: float, atol: float) -> None:
    got, right = [one for one, _ in pairs], [other for _, other in pairs]
    assert all_close(got, right, rtol, atol) == np.allclose(got, right, rtol, atol)
    assert all_close(got, 1.0, rtol, atol) == np.allclose(got, 1.0, rtol, atol)
    if got:
        assert all_close([got, got], [right, right], rtol, atol) == np.allclose([got, got], [right, right], rtol, atol)


@pytest.mark.parametrize(
    ("got", "right", "equal"),
    [
        (1, 1.0, True),
        (True, 2.0, False),
        (0.1 + 0.2, 0.3, True),
        (0.3001, 0.3, False),
        ([(1, 0.1 + 0.2)], [(1, 0.3)], True),
        ((1, 2), [1, 2], False),
        ([1], [1, 2], False),
        ("a", "a", True),
        ({"a": 1}, {"a": 1}, True),
        (math.inf, math.inf, True),
        (None, 0.0, False),
    ],
)
def test_results_are_equal_up_to_rounding(got: Any, right: Any, equal: bool) -> None:
    assert results_are_equal(got, right, 0.0) is equal
