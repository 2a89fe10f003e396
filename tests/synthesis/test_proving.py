from __future__ import annotations

from collections.abc import Iterator

import pytest

from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.proving import Proof
from hornbook.synthesis.writing import Draft


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(Limits(timeout_seconds=2), workers=2, isolation="none") as opened:
        yield opened


def section(program: str, expected: str) -> Draft:
    return Draft("section", "a.section", f"# Text\n\n{program}", program, expected)


def exercise(body: str, tests: tuple[str, ...], mutants: tuple[str, ...] = ()) -> Draft:
    text = f'def f(n):\n    """Return n + 1."""\n    {body}\n'
    return Draft(
        "exercise", "an.exercise", text, "\n".join([text, *tests]), None, name="f", tests=tests, mutants=mutants
    )


def test_many_right_ones_are_proven_together(sandbox: Sandbox) -> None:
    right = [section(f"print({n} * 2)", str(2 * n)) for n in range(100)]
    assert [fault for _, fault in Proof(sandbox).proven(right)] == [""] * 100


def test_only_those_at_fault_are_blamed_and_the_order_is_kept(sandbox: Sandbox) -> None:
    texts = [section(f"print({n})", str(n)) for n in range(80)]
    texts[3] = section("print(4)", "5")
    texts[40] = exercise("return n + 2", ("assert f(1) == 2",))
    texts[41] = section("while True:\n    pass", "")
    texts[42] = Draft("reasoning", "a.page", "2 + 2 = 5", "", None, fault="wrong equation: 2 + 2 is 4, not 5")
    texts[43] = section("raise SystemExit(0)", "")
    found = list(Proof(sandbox).proven(texts))
    assert [draft for draft, _ in found] == texts
    faults = {at: fault for at, (_, fault) in enumerate(found) if fault}
    assert list(faults) == [3, 40, 41, 42, 43]
    assert faults[3].startswith("prints something else: 4")
    assert faults[40].startswith("failed: AssertionError")
    assert faults[41].startswith("timed_out")
    assert faults[42].startswith("wrong equation")
    assert faults[43].startswith("failed: SystemExit")


def test_programs_of_a_bundle_share_no_names(sandbox: Sandbox) -> None:
    texts = [section("x = 1\nprint(x)", "1"), section("print('x' in globals())", "False")]
    assert [fault for _, fault in Proof(sandbox).proven(texts)] == ["", ""]


def test_tests_must_notice_a_mistake(sandbox: Sandbox) -> None:
    wrong = "def f(n):\n    return n - 1\n"
    hanging = "def f(n):\n    while True:\n        n += 1\n"
    strict = exercise("return n + 1", ("assert f(1) == 2",), (wrong, hanging))
    vacuous = exercise("return n + 1", ("assert f(1) is not None",), (wrong, "def f(n):\n    return n + 2\n"))
    proof = Proof(sandbox)
    faults = [fault for _, fault in proof.proven([strict, vacuous])]
    assert faults[0] == ""
    assert faults[1].startswith("vacuous tests: they notice none of 2")
    assert (proof.mutants, proof.noticed) == (4, 2)


def test_mutants_that_break_their_bundle_are_tried_alone(sandbox: Sandbox) -> None:
    leaving = "import os\ndef f(n):\n    os._exit(0)\n"
    strict = exercise("return n + 1", ("assert f(1) == 2",), (leaving, "def f(n):\n    return n\n"))
    proof = Proof(sandbox)
    assert [fault for _, fault in proof.proven([strict])] == [""]
    assert (proof.mutants, proof.noticed) == (2, 2)
