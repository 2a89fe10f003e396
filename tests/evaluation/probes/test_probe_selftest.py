from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from hornbook.evaluation.probes.registry import find_probe
from hornbook.evaluation.probes.selftest import EMPTY, self_test_probe
from hornbook.foundation.errors import SelfTestError
from hornbook.sandbox.pool import Sandbox

CHOICE, ANSWER = (
    next(item for item in find_probe("theory_of_mind").items(40) if item.kind == kind) for kind in ("choice", "answer")
)
CODE = find_probe("code_generation").items(1)[0]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(workers=2, isolation="none") as sandbox:
        yield sandbox


def test_every_answer_is_counted(sandbox: Sandbox) -> None:
    assert self_test_probe([ANSWER]) == 1 + len(ANSWER.wrong) + len(EMPTY)
    assert self_test_probe([CODE], sandbox) == 2 + len(CODE.wrong)


def test_what_is_graded_wrongly_is_named() -> None:
    with pytest.raises(SelfTestError, match=f"{ANSWER.id}: the reference is graded wrong"):
        self_test_probe([CHOICE, replace(ANSWER, reference="nobody knows")])
    with pytest.raises(SelfTestError, match=f"{ANSWER.id}: graded right"):
        self_test_probe([replace(ANSWER, wrong=(ANSWER.reference,))])


def test_choices_must_fit() -> None:
    assert CHOICE.gold is not None
    for broken in (
        replace(CHOICE, gold=None),
        replace(CHOICE, gold=(CHOICE.gold + 1) % len(CHOICE.choices)),
        replace(CHOICE, choices=(CHOICE.reference,), gold=0),
        replace(CHOICE, choices=(CHOICE.reference, CHOICE.reference), gold=0),
    ):
        with pytest.raises(SelfTestError, match="its choices"):
            self_test_probe([broken])


def test_programs_are_run(sandbox: Sandbox) -> None:
    assert CODE.problem is not None
    with pytest.raises(SelfTestError, match="a wrong body passes"):
        self_test_probe([replace(CODE, wrong=(CODE.reference,))], sandbox)
    with pytest.raises(SelfTestError, match="reference solution fails"):
        self_test_probe([replace(CODE, problem=replace(CODE.problem, canonical_solution=CODE.wrong[0]))], sandbox)


def test_there_must_be_items_and_for_code_a_sandbox() -> None:
    with pytest.raises(SelfTestError, match="no item"):
        self_test_probe([])
    with pytest.raises(SelfTestError, match="must be run"):
        self_test_probe([CODE])
