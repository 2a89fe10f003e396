from __future__ import annotations

from collections.abc import Iterator

import pytest

from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.authoring.answers import read_exercise
from hornbook.synthesis.authoring.examples import EXERCISES
from hornbook.synthesis.authoring.exercise import ExerciseRules, prove
from hornbook.synthesis.authoring.faults import Fault, Unusable

RULES = ExerciseRules()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(Limits(timeout_seconds=1.0), workers=2, isolation="none") as opened:
        yield opened


def proof(text: str, name: str, sandbox: Sandbox, rules: ExerciseRules = RULES) -> float | Fault:
    (found,) = prove([read_exercise(text, name)], rules, sandbox)
    return found.fault if isinstance(found, Unusable) else found


def exercise(body: str, *tests: str, head: str = "", doc: str = "Return the larger number.") -> str:
    return f'{head}def larger(a, b):\n    """{doc}"""\n    {body}\n\n' + "\n".join(tests) + "\n"


GOOD = ("assert larger(1, 2) == 2", "assert larger(5, 3) == 5", "assert larger(4, 4) == 4")


def test_all_examples_that_prompts_show_are_proven(sandbox: Sandbox) -> None:
    answers = [read_exercise(text, name) for name, text in EXERCISES]
    assert all(answer.tests and len(answer.examples) == 3 for answer in answers)
    found = prove(answers, RULES, sandbox)
    assert all(not isinstance(one, Unusable) and one > 0.8 for one in found), found


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (exercise("return min(a, b)", *GOOD), Fault.TESTS_FAIL),
        (exercise("return larger(a, b)", *GOOD), Fault.TESTS_FAIL),
        (exercise("while True: a += 0", *GOOD), Fault.TESTS_FAIL),
        (exercise("return max(a, b)", *GOOD, doc="Return it.\n\n    >>> larger(1, 2)\n    1\n    "), Fault.EXAMPLE),
        (exercise("return max(a, b)", *GOOD[:2]), Fault.FEW_TESTS),
        (exercise("return max(a, b)", GOOD[0], GOOD[0], "assert 2 == larger(1, 2)"), Fault.FEW_TESTS),
        (
            exercise("return a > b", "assert larger(2, 1)", "assert larger(3, 1)", "assert larger(4, 2) == True"),
            Fault.ONE_RESULT,
        ),
        (exercise("print(a)\n    return max(a, b)", *GOOD), Fault.SIDE_EFFECTS),
        (exercise("return eval('max(a, b)')", *GOOD), Fault.SIDE_EFFECTS),
        (exercise("return max(a, b)", *GOOD, head="import os\n\n"), Fault.IMPORTS),
        (exercise("from numpy import maximum\n    return max(a, b)", *GOOD), Fault.IMPORTS),
        (
            exercise(
                "return max(a, b)",
                "assert larger(1, 2) == larger(1, 2)",
                "assert larger(1, 3) > 0 or True",
                "assert larger(1, 4) is not NotImplemented",
            ),
            Fault.VACUOUS,
        ),
    ],
)
def test_what_is_not_proven_says_why(text: str, fault: Fault, sandbox: Sandbox) -> None:
    assert proof(text, "larger", sandbox) is fault


def test_the_share_of_noticed_mutants_decides(sandbox: Sandbox) -> None:
    weak = exercise("return a if a > b else b * 1", "assert larger(1, 2) >= 1", "assert larger(2, 2) == 2", GOOD[1])
    share = proof(weak, "larger", sandbox)
    assert isinstance(share, float)
    assert 0.5 <= share < 1
    strict = ExerciseRules(least_killed=1.0)
    assert proof(weak, "larger", sandbox, strict) is Fault.VACUOUS


def test_a_mutant_that_never_ends_is_noticed(sandbox: Sandbox) -> None:
    text = (
        'def down(n):\n    """Return what is left when twos are taken."""\n'
        "    while n > 1:\n        n -= 2\n    return n\n"
        "assert down(5) == 1\nassert down(4) == 0\nassert down(1) == 1\n"
    )
    share = proof(text, "down", sandbox)
    assert isinstance(share, float)
    assert share > 0.7


def test_allowed_imports_are_allowed(sandbox: Sandbox) -> None:
    text = exercise("return max(a, math.floor(b))", *GOOD, head="import math\nfrom collections import Counter\n\n")
    assert isinstance(proof(text, "larger", sandbox), float)


def test_several_are_proven_in_order(sandbox: Sandbox) -> None:
    texts = [exercise("return max(a, b)", *GOOD), exercise("return a", *GOOD), exercise("return max(b, a)", *GOOD)]
    found = prove([read_exercise(text, "larger") for text in texts], RULES, sandbox)
    assert [isinstance(one, Unusable) for one in found] == [False, True, False]
