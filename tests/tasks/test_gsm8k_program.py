from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.gsm8k_program import load_gsm8k_program
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.selftest import self_test


def write(tmp_path: Path, *answers: str, question: str = "How many?") -> Path:
    path = tmp_path / "test.jsonl"
    path.write_text("".join(json.dumps({"question": question, "answer": answer}) + "\n" for answer in answers))
    return path


def one(tmp_path: Path, answer: str, question: str = "How many?") -> CodeProblem:
    (problem,) = load_gsm8k_program(write(tmp_path, answer, question=question))
    return problem


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Without isolation: these tests run no program that was not written for them."""
    with Sandbox(workers=1, isolation="none") as opened:
        yield opened


@pytest.mark.parametrize(
    ("answer", "solution"),
    [
        ("It is 2*3=<<2*3=6>>6 and 6+1=<<6+1=7>>7.\n#### 7", "6+1"),
        ("So 7 - <<5-(-2)=7>> is it, not <<1+1=2>>2.\n#### 7", "5-(-2)"),
        ("A third: <<1/3=0.33>>0.33\n#### 0.3333", "1/3"),
        ("<<1,000*3=3000>>\n#### $3,000", "1000*3"),
        ("<<50%*4=2>> and <<2/0=0>> and <<2**3=8>>\n#### 2", "2.0"),
        ("<<__import__('os')=2>>\n#### -2", "-2.0"),
        ("No steps.\n####  .5 ", "0.5"),
    ],
)
def test_the_reference_is_the_last_sum_that_is_right(
    tmp_path: Path, sandbox: Sandbox, answer: str, solution: str
) -> None:
    problem = one(tmp_path, answer)
    assert problem.canonical_solution == f"    return {solution}\n"
    assert self_test([problem], sandbox).reference_passed == 1


@pytest.mark.parametrize(
    ("body", "passed"),
    [
        ("return 18", True),
        ("return 18.0004", True),
        ("return 18.01", False),
        ("from fractions import Fraction\n    return Fraction(36, 2)", True),
        ("from decimal import Decimal\n    return Decimal('18')", True),
        ("return '18'", False),
        ("return [18]", False),
        ("print(18)", False),
        ("return float('nan')", False),
        ("return 18 + 0j", False),
    ],
)
def test_an_answer_is_a_number_that_is_close(tmp_path: Path, sandbox: Sandbox, body: str, passed: bool) -> None:
    assert sandbox.run_one(one(tmp_path, "#### 18").judged(f"    {body}\n")).passed is passed


def test_one_is_not_the_same_as_true(tmp_path: Path, sandbox: Sandbox) -> None:
    assert not sandbox.run_one(one(tmp_path, "#### 1").judged("    return True\n")).passed


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(
    st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=12)
    | st.text(alphabet='"\\a \n', max_size=8)
)
def test_any_question_stands_in_the_docstring_word_for_word(tmp_path: Path, question: str) -> None:
    tree = ast.parse(one(tmp_path, "#### 1", question=question + "?").prompt + "    pass\n")
    assert isinstance(tree.body[0], ast.FunctionDef)
    assert (ast.get_docstring(tree.body[0], clean=False) or "").split() == (question + "?").split()


def test_a_question_may_end_in_quotation_marks(tmp_path: Path) -> None:
    for question in ('Who said "now"', "a\\", '""""', '\\"', '""""#', '"" """""', '"""\n""'):
        tree = ast.parse(one(tmp_path, "#### 1", question=question).prompt + "    pass\n")
        assert isinstance(tree.body[0], ast.FunctionDef)
        assert ast.get_docstring(tree.body[0], clean=False) == question.replace("\n", " ")


def test_a_long_question_has_lines_and_closes_on_its_own(tmp_path: Path) -> None:
    prompt = one(tmp_path, "#### 1", question="How many words does this line hold? " * 5).prompt
    assert max(map(len, prompt.splitlines())) <= 88
    assert prompt.endswith('?\n    """\n')
    assert one(tmp_path, "#### 1").prompt == 'def solution():\n    """How many?"""\n'


def test_damaged_rows_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="row 2: column `answer` does not end"):
        load_gsm8k_program(write(tmp_path, "#### 1", "it is 2"))
    path = tmp_path / "test.jsonl"
    path.write_text('{"question": "a"}\n')
    with pytest.raises(DataError, match="row 1: column `answer` is missing"):
        load_gsm8k_program(path)
