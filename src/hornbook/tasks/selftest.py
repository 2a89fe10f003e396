"""The self-test of a benchmark: correct solutions must score 100 %, empty and altered ones 0 %."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hornbook.foundation.errors import SelfTestError
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.alteration import altered_program
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.settling import settle

SHOWN = 10
WRONG, WRONG_PLUS = "the reference solution fails", "the reference solution fails the harder test"
EMPTY, ALTERED = "an empty function passes", "a function with other results passes"


@dataclass(frozen=True)
class SelfTest:
    """How many of the ``items`` problems passed with their reference solution, and with ones that must fail."""

    reference_passed: int
    empty_passed: int
    altered_passed: int
    """Of the reference solutions with other results, see ``alteration.py``."""
    items: int
    plus_items: int = 0
    """Problems with a harder test; their reference solutions have passed that too."""


def self_test(problems: Sequence[CodeProblem], sandbox: Sandbox) -> SelfTest:
    """Run every problem's reference solution, an empty function, and the reference solution with other results.

    Raises SelfTestError that names the problems at fault unless all references and none of the others pass, or if there
    is no problem. It can't see a test that is too weak to catch a solution that is only sometimes wrong.
    """
    if not problems:
        raise SelfTestError("there is no problem to test", mend="give at least one problem")
    found = faults(problems, sandbox)
    if found:
        raise SelfTestError(
            "; ".join(f"{kind}: {_names(named)}" for kind, named in found.items()),
            mend="correct or drop these problems; if some timed out, raise timeout_seconds or run fewer workers",
        )
    harder = sum(bool(problem.plus_test) for problem in problems)
    return SelfTest(len(problems), empty_passed=0, altered_passed=0, items=len(problems), plus_items=harder)


def faults(problems: Sequence[CodeProblem], sandbox: Sandbox) -> dict[str, dict[str, str]]:
    """What is wrong with problems: for every kind of fault the problems that have it, with what happened.

    A reference solution must pass in two runs.
    """
    runs = {
        WRONG: {p.task_id: p.judged(p.canonical_solution) for p in problems},
        WRONG_PLUS: {p.task_id: p.judged(p.canonical_solution, plus=True) for p in problems if p.plus_test},
        EMPTY: {p.task_id: p.judged(p.empty) for p in problems},
        ALTERED: {
            p.task_id: p.judged_program(altered_program(p.program(p.canonical_solution), p.entry_point))
            for p in problems
        },
    }
    settled = settle([program for programs in runs.values() for program in programs.values()], sandbox)
    found: dict[str, dict[str, str]] = {}
    for kind, programs in runs.items():
        for task_id, program in programs.items():
            if settled[program].passed is (kind in (EMPTY, ALTERED)):
                found.setdefault(kind, {})[task_id] = settled[program].detail
    return found


def _names(found: dict[str, str]) -> str:
    shown = [f"{name} ({detail})" if detail else name for name, detail in found.items()]
    return ", ".join(shown[:SHOWN]) + (f" and {len(shown) - SHOWN} more" if len(shown) > SHOWN else "")
