"""The self-test of a benchmark: correct solutions must score 100 %, empty ones 0 %."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hornbook.foundation.errors import SelfTestError
from hornbook.sandbox.limits import Result
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.problem import EMPTY_BODY, CodeProblem

SHOWN = 10


@dataclass(frozen=True)
class SelfTest:
    """How many of the ``items`` problems passed with their reference solution, and with an empty body."""

    reference_passed: int
    empty_passed: int
    items: int


def self_test(problems: Sequence[CodeProblem], sandbox: Sandbox) -> SelfTest:
    """Run every problem's reference solution and an empty body.

    Raises SelfTestError that names the problems at fault unless all references and no empty body pass, or if there is
    no problem. It can't see a test that is too weak to catch a wrong, but not empty, solution.
    """
    if not problems:
        raise SelfTestError("there is no problem to test", mend="give at least one problem")
    bodies = [(problem, body) for problem in problems for body in (problem.canonical_solution, EMPTY_BODY)]
    results = list(sandbox.run(problem.judged(body) for problem, body in bodies))
    references = dict(zip((problem.task_id for problem in problems), results[::2], strict=True))
    empties = dict(zip((problem.task_id for problem in problems), results[1::2], strict=True))
    wrong = {name: result for name, result in references.items() if not result.passed}
    blind = {name: result for name, result in empties.items() if result.passed}
    if wrong or blind:
        faults = [f"the reference solution fails: {_names(wrong)}"] if wrong else []
        faults += [f"an empty function passes: {_names(blind)}"] if blind else []
        raise SelfTestError(
            "; ".join(faults),
            mend="correct or drop these problems; if some timed out, raise timeout_seconds or run fewer workers",
        )
    return SelfTest(reference_passed=len(references), empty_passed=0, items=len(problems))


def _names(results: dict[str, Result]) -> str:
    shown = [f"{name} ({result.detail})" if result.detail else name for name, result in results.items()]
    return ", ".join(shown[:SHOWN]) + (f" and {len(shown) - SHOWN} more" if len(shown) > SHOWN else "")
