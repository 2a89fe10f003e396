from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.synthesis.authoring.mutation import mutants

GRADE = '''
LIMIT = 18


def helper(a, b):
    return a - b


def grade(points: int, name: str = "x") -> str:
    """Return a grade. 1 + 1."""
    if points < 3 and name != "":
        return "low"
    total = helper(points, 2) * 4
    while total > 10:
        total -= 1
    return f"{total} points" if total else name


assert grade(1) == "low"
'''


def mutants_of(body: str, most: int = 100) -> list[str]:
    return [mutant.split("\n", 1)[1].strip() for mutant in mutants(f"def f(a, b):\n    {body}\n", "f", most)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("return a < b", {"return a <= b", "return a > b"}),
        ("return a + b", {"return a - b"}),
        ("return a and b", {"return a or b"}),
        ("return 5", {"return 6", "return 4"}),
        ("return True", {"return False"}),
        ("return 'yes'", {"return ''"}),
        ("return max(a, b)", {"return max(b, a)"}),
        ("return a", {"return None", "return b\n    return a", "pass"}),
        ("return b if a else 0", {"return b if not a else 0"}),
        ("b += a; return b", {"pass\n    return b", "b -= a\n    return b"}),
    ],
)
def test_each_kind_of_mistake_is_made(body: str, expected: set[str]) -> None:
    assert expected <= set(mutants_of(body))


def test_no_mutant_is_the_original_or_another_mutant() -> None:
    found = [ast.dump(ast.parse(mutant)) for mutant in mutants(GRADE, "grade", most=500)]
    assert len(found) > 20
    assert len(set(found)) == len(found)
    assert ast.dump(ast.parse(GRADE)) not in found


def test_only_the_function_changes_and_its_docstring_and_hints_stay() -> None:
    for mutant in mutants(GRADE, "grade", most=500):
        original, changed = ast.parse(GRADE).body, ast.parse(mutant).body
        assert [ast.dump(a) == ast.dump(b) for a, b in zip(original, changed, strict=True)].count(False) == 1
        function = changed[2]
        assert isinstance(function, ast.FunctionDef)
        assert ast.get_docstring(function) == "Return a grade. 1 + 1."
        assert ast.unparse(function.args).startswith("points: int, name: str=")
        assert ast.unparse(function.returns or ast.Pass()) == "str"


def test_the_seed_decides_and_kinds_take_turns() -> None:
    assert mutants(GRADE, "grade", 8, seed=1) == mutants(GRADE, "grade", 8, seed=1)
    assert mutants(GRADE, "grade", 8, seed=1) != mutants(GRADE, "grade", 8, seed=2)
    few = mutants(GRADE, "grade", 9)
    assert len(few) == 9
    assert sum("not " in mutant for mutant in few) == 1


@given(st.integers(0, 10**6), st.integers(1, 30))
def test_every_mutant_is_a_program(seed: int, most: int) -> None:
    found = mutants(GRADE, "grade", most, seed)
    assert 1 <= len(found) <= most
    for mutant in found:
        compile(mutant, "mutant", "exec")


def test_a_function_that_is_not_there_is_an_error() -> None:
    with pytest.raises(DataError, match="no such function or class"):
        mutants("x = 1\n", "f")
