"""The self-test of a probe: references must be graded right, wrong answers and empty ones wrong."""

from __future__ import annotations

from collections.abc import Sequence

from hornbook.evaluation.probes.item import ProbeItem
from hornbook.foundation.errors import SelfTestError
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.selftest import SHOWN, self_test

EMPTY = ("", " ", "\n")


def self_test_probe(items: Sequence[ProbeItem], sandbox: Sandbox | None = None) -> int:
    """Grade every item's reference, its wrong answers and empty ones; the number of answers graded.

    Items about code are run, choices between bodies included: for those a ``sandbox`` is needed. Raises SelfTestError
    that names the items at fault, or if there is no item, or no sandbox where one is needed. It can't see an item whose
    reference is itself a wrong answer: that is what the proofs of the scenes are for.
    """
    if not items:
        raise SelfTestError("there is no item to test", mend="draw at least one")
    read = [item for item in items if item.kind != "code"]
    faults = [fault for item in read for fault in _faults(item)]
    graded = sum(1 + len(item.wrong) + len(EMPTY) for item in read)
    with_code = [item for item in items if item.problem is not None]
    if with_code:
        faults += _run_faults(with_code, sandbox)
        graded += sum(2 + len(item.wrong) for item in with_code)
    if faults:
        more = f" and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
        raise SelfTestError("; ".join(faults[:SHOWN]) + more, mend="correct the scene or the checker, or drop the item")
    return graded


def _faults(item: ProbeItem) -> list[str]:
    faults: list[str] = []
    if not item.grade(item.reference):
        faults.append(f"{item.id}: the reference is graded wrong: {item.reference!r}")
    faults += [f"{item.id}: graded right: {text!r}" for text in (*item.wrong, *EMPTY) if item.grade(text)]
    if item.kind == "choice" and (
        item.gold is None
        or not 2 <= len(item.choices) <= 5
        or len(set(item.choices)) < len(item.choices)
        or item.choices[item.gold] != item.reference
    ):
        faults.append(f"{item.id}: its choices are not two to five different ones with the right one in its place")
    return faults


def _run_faults(items: Sequence[ProbeItem], sandbox: Sandbox | None) -> list[str]:
    if sandbox is None:
        raise SelfTestError("items about code must be run", where=items[0].id, mend="give a sandbox")
    problems = [item.problem for item in items if item.problem is not None]
    self_test(problems, sandbox)
    bodies = [(item.id, problem, body) for item, problem in zip(items, problems, strict=True) for body in item.wrong]
    results = sandbox.run(problem.judged(body) for _, problem, body in bodies)
    return [
        f"{name}: a wrong body passes: {body!r}"
        for (name, _, body), result in zip(bodies, results, strict=True)
        if result.passed
    ]
