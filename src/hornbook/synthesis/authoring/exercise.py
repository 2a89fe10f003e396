"""Proving an exercise: rules on its code and tests, then running it, then running its mutants."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from itertools import islice

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.authoring.answers import Answer
from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.mutation import mutants
from hornbook.synthesis.curriculum.wording import words_of

SIDE_EFFECTS = frozenset(
    words_of("breakpoint compile delattr eval exec exit globals input locals open print quit setattr __import__")
)


TOO_DEEP = "nested too deeply"
"""Detail of code whose syntax tree Python's own functions can't walk, such as a sum of a thousand terms."""


class ExerciseRules(Config):
    """When an exercise is good enough."""

    least_calls: int = Field(default=3, ge=1)
    """Tests and examples together call the function with so many different arguments, at least."""
    least_results: int = Field(default=2, ge=1)
    """They expect so many different values, at least: with one, a constant would pass."""
    mutants: int = Field(default=16, ge=1)
    """Wrong versions of the solution to try, at most."""
    least_killed: float = Field(default=0.5, gt=0, le=1)
    """Share of the wrong versions that the tests must notice. Not all: some are equivalent to the right one, and an
    author of honest tests overlooks some. Of 268 exercises of the curriculum the tests notice 0.97 in the mean and 0.69
    at least (`python experiments/teacher/mutants.py`); a half leaves a teacher, who shows fewer cases, some room."""
    imports: tuple[str, ...] = (
        "bisect", "collections", "copy", "dataclasses", "datetime", "decimal", "enum", "fractions", "functools",
        "heapq", "itertools", "json", "math", "operator", "random", "re", "statistics", "string", "textwrap", "typing",
    )  # fmt: skip
    """Modules that a solution may import. 99.8 % of phi-1's exercises import only six of them: typing, math, random,
    collections, datetime and itertools (phi-1's model card)."""


def check_rules(answer: Answer, rules: ExerciseRules) -> None:
    """Raise Unusable if the solution imports or does what it must not, or if its tests are too few or too alike."""
    tree = ast.parse(answer.program)
    for node in ast.walk(tree):
        for module in _imported(node):
            if module not in rules.imports:
                raise Unusable(Fault.IMPORTS, module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SIDE_EFFECTS:
            raise Unusable(Fault.SIDE_EFFECTS, node.func.id)
    pairs = [pair for test in (*answer.tests, *answer.examples) for pair in _expected(test, answer.name)]
    calls = {call for call, _ in pairs}
    if len(calls) < rules.least_calls:
        raise Unusable(Fault.FEW_TESTS, f"{len(calls)} different calls")
    results = {result for _, result in pairs}
    if len(results) < rules.least_results:
        raise Unusable(Fault.ONE_RESULT, ", ".join(sorted(results)))


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return ["." if node.level else (node.module or "").split(".")[0]]
    return []


def _expected(test: str, name: str) -> list[tuple[str, str]]:
    """The calls in a test, each with what is expected of it as far as the test's form tells."""
    (statement,) = ast.parse(test).body
    assert isinstance(statement, ast.Assert)
    condition, expected = statement.test, "True"
    if isinstance(condition, ast.UnaryOp) and isinstance(condition.op, ast.Not):
        condition, expected = condition.operand, "False"
    elif isinstance(condition, ast.Compare) and len(condition.ops) == 1:
        sides = (condition.left, condition.comparators[0])
        others = [side for side in sides if not _calls_in(side, name)]
        expected = ast.unparse(others[0]) if others else "itself"
    return [(ast.unparse(call), expected) for call in _calls_in(condition, name)]


def _calls_in(node: ast.AST, name: str) -> list[ast.Call]:
    return [
        inner
        for inner in ast.walk(node)
        if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == name
    ]


def prove(answers: Sequence[Answer], rules: ExerciseRules, sandbox: Sandbox) -> list[Unusable | float]:
    """For each exercise the share of its mutants that its tests notice, or why it is not proven.

    A mutant that fails, or runs out of time or memory, is noticed.
    """
    found: list[Unusable | float] = [1.0] * len(answers)
    wrong: list[list[str]] = []
    for at, answer in enumerate(answers):
        try:
            check_rules(answer, rules)
            wrong.append(mutants(answer.program, answer.name, rules.mutants))
        except Unusable as fault:
            found[at] = fault
            wrong.append([])
        except RecursionError:
            found[at] = Unusable(Fault.NOT_PYTHON, TOO_DEEP)
            wrong.append([])
    checks = ([one.examples for one in answers], Fault.EXAMPLE), ([one.tests for one in answers], Fault.TESTS_FAIL)
    for lines, fault in checks:
        running = _unfaulted(found)
        programs = [_program(answers[at].program, lines[at]) for at in running]
        for at, result in zip(running, sandbox.run(programs), strict=True):
            if not result.passed:
                found[at] = Unusable(fault, f"{result.verdict}: {result.detail}")
    proven = _unfaulted(found)
    programs = [_program(mutant, (*answers[at].examples, *answers[at].tests)) for at in proven for mutant in wrong[at]]
    passed = iter([result.passed for result in sandbox.run(programs)])
    for at in proven:
        noticed = len(wrong[at]) - sum(islice(passed, len(wrong[at])))
        share = noticed / len(wrong[at]) if wrong[at] else 0.0
        detail = f"{noticed} of {len(wrong[at])} wrong solutions noticed"
        found[at] = share if share >= rules.least_killed else Unusable(Fault.VACUOUS, detail)
    return found


def _unfaulted(states: Sequence[Unusable | float]) -> list[int]:
    return [at for at, state in enumerate(states) if not isinstance(state, Unusable)]


def _program(code: str, checks: Sequence[str]) -> str:
    return "\n".join([code, *checks, ""])
