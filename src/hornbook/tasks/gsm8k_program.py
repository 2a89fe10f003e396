"""GSM8K solved by writing a program: grade-school word problems (Cobbe et al. 2021, arXiv 2110.14168).

phi-1.5's report measures GSM8K so, but prints neither its prompt nor how an answer is compared. Ours is a function
``solution`` without arguments whose docstring is the question, in lines as people write them; it must return a number
that differs from the right one by less than 0.001, the tolerance of program-aided language models (Gao et al. 2022,
arXiv 2211.10435). No examples are shown. Not covered: programs that print their answer, and numbers returned as text.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from hornbook.foundation.errors import DataError
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.rows import Schema, check_columns, read_rows

COLUMNS: Schema = {"question": "text", "answer": "text"}
GOLD = re.compile(r"####\s*(?P<number>-?\$?[\d,]*\.?\d+)\s*$")
STEP = re.compile(r"<<(?P<expression>[^=<>]+)=[^<>]*>>")
TOLERANCE = 1e-3
INDENT = "    "
LINE = 88
"""Longest line of a docstring, in characters."""
TEST = """import math
import numbers

def check(candidate):
    found = candidate()
    assert isinstance(found, numbers.Number) and not isinstance(found, (bool, complex)), repr(found)
    assert math.isfinite(found) and abs(float(found) - {gold!r}) < {tolerance!r}, found
"""


def load_gsm8k_program(path: Path) -> list[CodeProblem]:
    """The problems of a file in the hub's columns ``question`` and ``answer`` (``openai/gsm8k``, ``main``).

    The reference solution is the sum that the worked answer ends with, where that gives the right number, else the
    number. Raises DataError if the file is damaged, lacks a column, or an answer does not end in ``#### number``.
    """
    rows = read_rows(path)
    check_columns(rows, COLUMNS, path)
    problems: list[CodeProblem] = []
    for number, row in enumerate(rows):
        match = GOLD.search(row["answer"])
        if match is None:
            raise DataError(
                "column `answer` does not end in `#### ` and a number",
                where=f"{path}, row {number + 1}",
                mend="give the data set's own file",
            )
        gold = float(match["number"].replace(",", "").replace("$", ""))
        sums = (text for text, value in _sums(row["answer"]) if abs(value - gold) < TOLERANCE)
        problems.append(program_problem(f"GSM8K/{number}", row["question"], gold, next(sums, repr(gold))))
    return problems


def program_problem(task_id: str, question: str, gold: float, expression: str) -> CodeProblem:
    """A function to be written that returns ``gold``, told by ``question``; ``expression`` is a right way to it."""
    return CodeProblem(
        task_id=task_id,
        prompt=f"def solution():\n{_docstring(question)}\n",
        entry_point="solution",
        canonical_solution=f"    return {expression}\n",
        test=TEST.format(gold=gold, tolerance=TOLERANCE),
    )


def _docstring(question: str) -> str:
    """The question between three quotation marks, in lines of the usual length."""
    text = question.strip().replace("\\", "\\\\")
    # Three in a row would end it, and so would those at its end with the ones after them.
    text = re.sub(r'"{3,}|"+\Z', lambda run: run[0].replace('"', '\\"'), text)
    lines = textwrap.wrap(text, LINE - len(INDENT), break_long_words=False, break_on_hyphens=False)
    return f'{INDENT}"""' + f"\n{INDENT}".join([*lines, ""] if len(lines) > 1 else lines) + '"""'


def _sums(answer: str) -> Iterator[tuple[str, float]]:
    """The sums of a worked answer with their values, the last first; those that are not in Python are left out."""
    for match in reversed(list(STEP.finditer(answer))):
        text = match["expression"].replace(",", "").replace("$", "").strip()
        try:
            yield text, float(_value(ast.parse(text, mode="eval").body))
        except (SyntaxError, ValueError, ZeroDivisionError, OverflowError):
            continue


def _value(node: ast.expr) -> Fraction:
    """The value of a sum of numbers. Raises ValueError if there is anything else in it, ZeroDivisionError."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return Fraction(str(node.value))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.BinOp):
        left, right = _value(node.left), _value(node.right)
        match node.op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.Div():
                return left / right
            case _:
                pass
    raise ValueError("no sum of numbers")
